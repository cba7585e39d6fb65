package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestPortugueseSentences(t *testing.T) {
	tells(t, []telling{
		{"Este vídeo tem links de afiliados", plain, law.Affiliate},
		{"Comprando pelo link eu ganho, sem custo para você, uma comissão", plain, law.Affiliate},
		{"Comprem no link de afiliado da bio", plain, law.Affiliate},
		{"Podemos receber uma comissão pela compra", plain, law.Affiliate},
		{"Como ganhar comissão na internet", otherSense, 0},
		{"Como participante do Programa de Associados da Amazon, sou remunerado pelas compras qualificadas efetuadas", plain, law.Affiliate},
		{"Este episódio é patrocinado por XYZ", plain, law.Payment},
		{"Parceria remunerada com a XYZ", plain, law.Payment},
		{"Sim, isto é publicidade", plain, 0},
		{"A XYZ me enviou esse sérum", plain, law.FreeProduct},
		{"A XYZ ofereceu-me este sérum", plain, law.FreeProduct},
		{"Livro cedido pela editora", plain, law.FreeProduct},
		{"Carro emprestado pela XYZ", plain, law.Loan},
		{"Fim de semana a convite do XYZ", plain, law.EventOrTrip},
		{"Lancei minha própria marca de velas", plain, law.Ownership},
		{"Trabalho para a XYZ desde março", plain, law.Employment},
		{"A loja da minha irmã abre hoje", plain, law.Family},
		{"Usem meu cupom XYZ10", vague, law.Discount},
		{"Recebidos da semana!", vague, law.FreeProduct},
		{"Look novo em parceria com XYZ", vague, law.Payment},
		{"Não é publi paga, comprei mesmo", denial, 0},
		{"Este vídeo não é patrocinado por ninguém", denial, 0},
		{"Não recebo comissão", denial, 0},
		{"Minha mãe me deu esse colar", otherSense, 0},
		{"Procuramos patrocinadores para a equipa", otherSense, 0},
		{"Um creme suave para a noite", otherSense, 0},
		{"Link de parceiro na bio", vague, law.Affiliate},
		{"Fui paga pela XYZ", plain, law.Payment},
		{"Sou embaixadora da marca", vague, law.Ambassador},
		{"Recebi da editora na sexta", plain, law.FreeProduct},
		{"Cortesia da XYZ", plain, law.FreeProduct},
		{"A XYZ me convidou para o desfile", plain, law.EventOrTrip},
		{"Sou sócia da XYZ", plain, law.Ownership},
		{"Nossa loja abre sábado", vague, law.Ownership},
		{"Tem cupom de desconto", vague, law.Discount},
		{"Comprei com meu dinheiro", denial, 0},
		{"Amo #naoepubli", denial, 0},
	})
}

func TestPortugueseLabels(t *testing.T) {
	stand(t, []standing{
		{"Publicidade. O meu serão com a XYZ", "publicidade", true, ""},
		{"PUB | novo sérum da XYZ", "pub", true, ""},
		{"Noite no pub com os amigos", "pub", false, "a bar"},
		{"Pub quiz às 20h", "pub", false, "a bar"},
		{"Não é publicidade", "publicidade", false, ""},
		{"Não é só publicidade", "publicidade", true, "more than that"},
		{"Sou formada em publicidade e propaganda", "publicidade", false, "a degree"},
		{"Não pago nada mas publi é publi", "publi", true, "behind the turn"},
		{"Trabalha numa agência de publicidade", "publicidade", false, "a trade"},
	})
}
