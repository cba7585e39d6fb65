package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestSpanishSentences(t *testing.T) {
	tells(t, []telling{
		{"Este post contiene enlaces de afiliado", plain, law.Affiliate},
		{"Si compras desde aquí recibo, sin coste para ti, una pequeña comisión", plain, law.Affiliate},
		{"Me llevo una comisión por cada venta", plain, law.Affiliate},
		{"Con estos enlaces podemos ganar una comisión", plain, law.Affiliate},
		{"Cómo ganar una comisión por internet", otherSense, 0},
		{"En calidad de Afiliado de Amazon, obtengo ingresos por las compras adscritas que cumplen los requisitos aplicables.", plain, law.Affiliate},
		{"Este vídeo está patrocinado por XYZ", plain, law.Payment},
		{"Colaboración pagada con XYZ, opinión mía", plain, law.Payment},
		{"Me han pagado por este vídeo", plain, law.Payment},
		{"Sí, esto es publi, y encantada", plain, 0},
		{"XYZ me ha regalado estas zapatillas", plain, law.FreeProduct},
		{"Prenda cedida por XYZ", plain, law.Loan},
		{"La moto es prestada por XYZ", plain, law.Loan},
		{"Invitada por XYZ a ver el desfile", plain, law.EventOrTrip},
		{"Por fin sale mi propia línea de velas", plain, law.Ownership},
		{"Trabajo para XYZ en la tienda de Gràcia", plain, law.Employment},
		{"La tienda de mi hermana, id corriendo", plain, law.Family},
		{"Usad el código de descuento de siempre", vague, law.Discount},
		{"Me lo mandaron la semana pasada y no lo suelto", vague, law.FreeProduct},
		{"Nuevo drop en colaboración con XYZ", vague, law.Payment},
		{"Esto no es publi pagada, es mío", denial, 0},
		{"Este vídeo no está patrocinado por XYZ", denial, 0},
		{"No recibo comisión por estos enlaces", denial, 0},
		{"Comprado con mi dinero #nopubli", denial, 0},
		{"Mi hermana me ha regalado este libro", otherSense, 0},
		{"Buscamos patrocinadores para el equipo", otherSense, 0},
		{"Una crema suave para la noche", otherSense, 0},
		{"El enlace patrocinado está abajo", plain, law.Affiliate},
		{"Os dejo el enlace de referido", vague, law.Affiliate},
		{"Gracias a nuestros patrocinadores por esta temporada", vague, law.Payment},
		{"Soy embajadora de la marca", vague, law.Ambassador},
		{"Me lo mandaron gratis para probarlo", plain, law.FreeProduct},
		{"Cortesía de XYZ", plain, law.FreeProduct},
		{"XYZ nos ha invitado a Cádiz", plain, law.EventOrTrip},
		{"Vuelta del viaje de prensa", plain, law.EventOrTrip},
		{"Soy fundadora de XYZ", plain, law.Ownership},
		{"Mi tienda abre el sábado", vague, law.Ownership},
		{"Tenéis código promocional", vague, law.Discount},
		{"Con mi código LUCIA10 os sale mejor", vague, law.Discount},
		{"Ideas de regalo para Reyes", otherSense, 0},
	})
}

func TestSpanishLabels(t *testing.T) {
	stand(t, []standing{
		{"Publicidad. Mi rutina con XYZ", "publicidad", true, ""},
		{"No es publicidad, me encanta y ya", "publicidad", false, ""},
		{"Sin publicidad ni trucos", "publicidad", false, ""},
		{"No es solo publicidad", "publicidad", true, "more than that"},
		{"No me canso pero publi total", "publi", true, "behind the turn"},
		{"Estudié publicidad en Sevilla", "publicidad", false, "a trade"},
		{"Hilo sobre publicidad encubierta", "publicidad", false, "talk about it"},
		{"El mejor regalo de cumpleaños", "regalo", false, "a present"},
		{"Regalo de XYZ", "regalo", true, ""},
		{"Nunca publicidad por aquí", "publicidad", false, ""},
		{"Un post de publicidad", "publicidad", true, "an article denies nothing"},
		{"Trabaja en una agencia de publicidad", "publicidad", false, "a trade"},
		{"Doble grado en publicidad y relaciones públicas", "publicidad", false, "a degree"},
	})
}
