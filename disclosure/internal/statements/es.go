package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() {
	add(es)
	add(hashtags("es", law.Affiliate, "#enlaceafiliado", "#enlacesafiliados", "#linkafiliado", "#linksafiliados", "#enlacedeafiliado", "#enlacesdeafiliado"))
	add(hashtags("es", law.Payment, "#colaboraciónpagada", "#colaboraciónremunerada", "#colabpagada", "#campañapagada", "#publicidadpagada", "#publicidadpaga", "#publicaciónpaga", "#colaboraciónpaga", "#publipagada", "#publicaciónpatrocinada", "#postpatrocinado", "#vídeopatrocinado", "#contenidopatrocinado"))
}

// es are Spanish sentences as creators write and say them.
var es = []Sentence{
	// Affiliate. detiendasporlared.com/que-es-enlace-afiliado; bellezaedicionespecial.com/enlaces-afiliados; the sentence that Amazon's
	// Programa de Afiliados asks for (obaspace.com/aviso-afiliados has it in another wording).
	{Pattern: "(enlace|enlaces|link|links) (de|es|son)? (afiliado|afiliados|afiliación)", Lang: "es", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(recibo|recibimos|gano|ganamos|obtengo|obtenemos|cobro|cobramos) …8 (comisión|comisiones)", Lang: "es", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(puedo|podemos|podría|podríamos) (recibir|ganar|obtener|cobrar) …8 (comisión|comisiones)", Lang: "es", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(me llevo|nos llevamos|me llevaré|me dan|nos dan) (una|un)? (pequeña|pequeño)? (comisión|comisiones|porcentaje)", Lang: "es", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(afiliado|afiliada|asociado|asociada) de amazon", Lang: "es", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(enlace|enlaces|link|links) (patrocinado|patrocinados)", Lang: "es", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(enlace|enlaces) (de referido|de referidos|de amazon)", Lang: "es", Sense: Vague, Tells: law.Affiliate},

	// Payment. larazon.es, 2025-11-05 ("nos pagan por promocionar"); smh.marketing/nueva-ley-influencers-contenido-regalado-publicidad.
	{Pattern: "(patrocinado|patrocinada|patrocinados|patrocinadas) por", Lang: "es", Sense: Plain, Tells: law.Payment},
	{Pattern: "(vídeo|post|publicación|contenido|episodio|artículo|reel|programa|historia) (está|es)? (patrocinado|patrocinada)", Lang: "es", Sense: Plain, Tells: law.Payment},
	{Pattern: "(colaboración|colab|campaña|publi|promoción) (pagada|remunerada|de pago)", Lang: "es", Sense: Plain, Tells: law.Payment},
	{Pattern: "(me|nos) (pagan|paga|han pagado|ha pagado|pagaron) (por|para) (este|esta|promocionar|hablar|enseñar|publicar|probar)", Lang: "es", Sense: Plain, Tells: law.Payment},
	{Pattern: "(publicación|publicidad|pauta|colaboración) paga", Lang: "es", Sense: Plain, Tells: law.Payment},
	{Pattern: "(esto|post|vídeo|reel|historia) (es|contiene|incluye) (una)? (publi|publicidad)", Lang: "es", Sense: Plain},
	{Pattern: "(este|esta) (post|vídeo|reel|historia|publicación|contenido) (es|contiene|incluye) (una)? (publi|publicidad)", Lang: "es", Sense: Plain},
	{Pattern: "(contiene|incluye) (publi|publicidad)", Lang: "es", Sense: Plain},
	{Pattern: "(publi|publicidad) (pagada|remunerada)", Lang: "es", Sense: Plain, Tells: law.Payment},
	{Pattern: "(aviso|atención) : (publi|publicidad)", Lang: "es", Sense: Plain},
	{Pattern: "(colaboración|colab|colabo) con {brand}", Lang: "es", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "gracias a (mi|mis|nuestro|nuestros) (patrocinador|patrocinadores|sponsor)", Lang: "es", Sense: Vague, Tells: law.Payment},
	{Pattern: "(embajador|embajadora) de (la marca|{brand})", Lang: "es", Sense: Vague, Tells: law.Ambassador},

	// Things given, lent, paid for. chollones.com/publicidad-encubierta-en-influencers ("me lo enviaron gratis").
	{Pattern: "{brand} (me|nos) (ha|han)? (enviado|mandado|regalado|regaló|envió|mandó|cedido)", Lang: "es", Sense: Plain, Tells: law.InKind},
	{Pattern: "(regalado|regalada|regalados|enviado|enviada|enviados|cedido|cedida|cedidos|mandado) por (la marca|{brand})", Lang: "es", Sense: Plain, Tells: law.InKind},
	{Pattern: "(me|nos) (lo|la|los|las) (enviaron|mandaron|regalaron|han enviado|han mandado|han regalado) (gratis|de la marca|desde la marca)", Lang: "es", Sense: Plain, Tells: law.InKind},
	{Pattern: "cortesía de", Lang: "es", Sense: Plain, Tells: law.InKind},
	{Pattern: "(prestado|prestada|prestados) por (la marca|{brand})", Lang: "es", Sense: Plain, Tells: law.Loan},
	{Pattern: "{brand} (me|nos) (ha|han)? (invitado|invitó|prestado)", Lang: "es", Sense: Plain, Tells: law.EventOrTrip | law.Loan},
	{Pattern: "(invitado|invitada|invitados|invitadas) por (la marca|{brand})", Lang: "es", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(viaje|evento) de prensa", Lang: "es", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(me|nos) (lo|la|los|las) (enviaron|mandaron|han enviado|han mandado)", Lang: "es", Sense: Vague, Tells: law.InKind},

	// The creator's own, the employer's, the family's.
	{Pattern: "(mi propia|mi propio|nuestra propia) (marca|empresa|tienda|línea|colección|negocio)", Lang: "es", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "soy (la|el)? (fundadora|fundador|cofundadora|cofundador|dueña|dueño) de {brand}", Lang: "es", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(mi|nuestra) (marca|tienda)", Lang: "es", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(trabajo|trabajamos) para {brand}", Lang: "es", Sense: Plain, Tells: law.Employment},
	{Pattern: "(marca|tienda|empresa) de mi (hermana|hermano|amiga|amigo|madre|padre|marido|mujer|pareja|prima|primo|novio|novia)", Lang: "es", Sense: Plain, Tells: law.Family | law.PersonalRelationship},

	// Codes.
	{Pattern: "(código|códigos|cupón|cupones) de (descuento|descuentos)", Lang: "es", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(código|cupón) (promocional|promo)", Lang: "es", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(mi|el) (código|cupón) {code}", Lang: "es", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "(comprado|comprada|comprados|pagado|pagada) (por mí|por mi misma|con mi dinero|de mi bolsillo)", Lang: "es", Sense: Denial},
	{Pattern: "sin (publi|publicidad|patrocinio|patrocinios)", Lang: "es", Sense: Denial},
	{Pattern: "(#nopubli|#noespubli|#nopublicidad|#noespublicidad|#nopatrocinado|#nocolab)", Lang: "es", Sense: Denial},

	// Other senses.
	{Pattern: "sin (ningún)? (coste|costo|cargo|sobrecoste|gasto)", Lang: "es", Sense: OtherSense},
	{Pattern: "(mamá|papá|abuela|abuelo|marido|novio|novia|amiga|amigo|hermana|hermano|pareja) (me|nos) (ha)? (enviado|regalado|regaló|invitado|invitó|prestado|mandado)", Lang: "es", Sense: OtherSense},
	{Pattern: "(agencia|agencias|campaña|campañas|clase|clases|carrera|mundo|grado) (de|en) (la)? publicidad", Lang: "es", Sense: OtherSense},
	{Pattern: "(estudio|estudié|estudiar|estudiando|trabajo en|graduada en|graduado en) publicidad", Lang: "es", Sense: OtherSense},
	{Pattern: "publicidad (engañosa|encubierta|subliminal|en la tele|en la televisión)", Lang: "es", Sense: OtherSense},
	{Pattern: "publicidad y (marketing|relaciones públicas)", Lang: "es", Sense: OtherSense},
	{Pattern: "(regalo|regalos) de (cumpleaños|navidad|reyes|boda|bodas|aniversario|comunión)", Lang: "es", Sense: OtherSense},
	{Pattern: "(idea|ideas) (de|para) (regalo|regalos|regalar)", Lang: "es", Sense: OtherSense},
	{Pattern: "(busco|buscamos|buscando) …1 (patrocinador|patrocinadores|sponsor|colaboraciones)", Lang: "es", Sense: OtherSense},
	{Pattern: "no (es|son|está)? (solo|solamente|únicamente)", Lang: "es", Sense: OtherSense},

	// Small words. A bare "sin" is "his" or "her own" in the North.
	{Pattern: "no (pagada|pagado|remunerada|remunerado)", Lang: "es", Sense: TrailingNegator},
	{Pattern: "no (es|está|son|hay|he|ha|me|nos|llevo|recibo|gano|cobro) (una|un|de)?", Lang: "es", Sense: Negator, Reach: 2},
	{Pattern: "nunca (me|he)?", Lang: "es", Sense: Negator, Reach: 2},
	{Pattern: "sin (ninguna|ningún)", Lang: "es", Sense: Negator, Reach: 1},
	{Pattern: "(pero|sino|aunque)", Lang: "es", Sense: Turn},
}
