package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() { add(el) }

// el are Greek sentences as creators write and say them.
var el = []Sentence{
	// Affiliate.
	{Pattern: "(παίρνω|λαμβάνω|κερδίζω) …3 προμήθεια", Lang: "el", Sense: Plain, Tells: law.Affiliate},

	// Payment.
	{Pattern: "(πληρωμένη|επί πληρωμή) (συνεργασία|διαφήμιση|προώθηση)", Lang: "el", Sense: Plain, Tells: law.Payment},
	{Pattern: "(χορηγούμενο|χορηγούμενη|#χορηγούμενο|#χορηγούμενη)", Lang: "el", Sense: Plain, Tells: law.Payment},
	{Pattern: "(διαφημιστικό|διαφημιστική) (περιεχόμενο|post|βίντεο|ανάρτηση|δημοσίευση|συνεργασία)", Lang: "el", Sense: Plain},
	{Pattern: "συνεργασία με …2 {brand}", Lang: "el", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "(πρέσβειρα|πρέσβης) …2 {brand}", Lang: "el", Sense: Vague, Tells: law.Ambassador},

	// Things given, lent, paid for.
	{Pattern: "(έστειλε|έστειλαν|έδωσε|έλαβα|πήρα) …3 (δωρεάν|ως δώρο|για δοκιμή)", Lang: "el", Sense: Plain, Tells: law.InKind},
	{Pattern: "δώρο από …2 {brand}", Lang: "el", Sense: Vague, Tells: law.InKind},

	// The creator's own.
	{Pattern: "(δικό μου|δική μου|δικά μου) (brand|κατάστημα|μαγαζί|βιβλίο|προϊόντα|συλλογή)", Lang: "el", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},

	// Codes.
	{Pattern: "(εκπτωτικός|εκπτωτικό) (κωδικός|κωδικό)", Lang: "el", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(κωδικό|κωδικός) {code}", Lang: "el", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "(#όχιδιαφήμιση|#δενείναιδιαφήμιση|#μηχορηγούμενο)", Lang: "el", Sense: Denial},
	{Pattern: "(αγόρασα|αγορασμένο|πλήρωσα) …2 (μόνη μου|μόνος μου|με δικά μου χρήματα)", Lang: "el", Sense: Denial},

	// Other senses.
	{Pattern: "διαφήμιση (στην τηλεόραση|στο ραδιόφωνο)", Lang: "el", Sense: OtherSense},
	{Pattern: "δεν είναι (μόνο|απλώς)", Lang: "el", Sense: OtherSense},

	// Small words.
	{Pattern: "δεν (είναι|αποτελεί|πρόκειται για|περιέχει)", Lang: "el", Sense: Negator, Reach: 2},
	{Pattern: "(χωρίς|μη|όχι)", Lang: "el", Sense: Negator, Reach: 1},
	{Pattern: "(μη πληρωμένη|απλήρωτη)", Lang: "el", Sense: TrailingNegator},
	{Pattern: "(αλλά|όμως)", Lang: "el", Sense: Turn},
}
