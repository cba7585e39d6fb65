package endorse

// The currencies of ISO 4217, list one, as of amendment 180 (in force on
// 2026-01-01), and former ones that statements of the last years carry. Codes
// and minor digits were compared on 2026-11-22 with a copy of the list that the
// maintenance agency (SIX Financial Information, list-one.xml) published on
// 2026-01-01, and no later amendment was found. The last days are those of the
// amendments; where two currencies ran side by side under an amendment's terms
// (ZWL, BYR), the last of those days.
//
// The value of a constant is its three letters as a number of base 26, plus
// one, so that no code's value depends on the others.
const (
	AED Currency = 108
	AFN Currency = 144
	ALL Currency = 298
	AMD Currency = 316
	ANG Currency = 345
	AOA Currency = 365
	ARS Currency = 461
	AUD Currency = 524
	AWG Currency = 579
	AZN Currency = 664
	BAM Currency = 689
	BBD Currency = 706
	BDT Currency = 774
	BGN Currency = 846
	BHD Currency = 862
	BIF Currency = 890
	BMD Currency = 992
	BND Currency = 1018
	BOB Currency = 1042
	BOV Currency = 1062
	BRL Currency = 1130
	BSD Currency = 1148
	BTN Currency = 1184
	BWP Currency = 1264
	BYN Currency = 1314
	BYR Currency = 1318
	BZD Currency = 1330
	CAD Currency = 1356
	CDF Currency = 1436
	CHE Currency = 1539
	CHF Currency = 1540
	CHW Currency = 1557
	CLF Currency = 1644
	CLP Currency = 1654
	CNY Currency = 1715
	COP Currency = 1732
	COU Currency = 1737
	CRC Currency = 1797
	CUC Currency = 1875
	CUP Currency = 1888
	CVE Currency = 1903
	CZK Currency = 2013
	DJF Currency = 2268
	DKK Currency = 2299
	DOP Currency = 2408
	DZD Currency = 2682
	EGP Currency = 2876
	ERN Currency = 3160
	ETB Currency = 3200
	EUR Currency = 3242
	FJD Currency = 3618
	FKP Currency = 3656
	GBP Currency = 4098
	GEL Currency = 4172
	GHS Currency = 4257
	GIP Currency = 4280
	GMD Currency = 4372
	GNF Currency = 4400
	GTQ Currency = 4567
	GYD Currency = 4684
	HKD Currency = 4996
	HNL Currency = 5082
	HRK Currency = 5185
	HTG Currency = 5233
	HUF Currency = 5258
	IDR Currency = 5504
	ILS Currency = 5713
	INR Currency = 5764
	IQD Currency = 5828
	IRR Currency = 5868
	ISK Currency = 5887
	JMD Currency = 6400
	JOD Currency = 6452
	JPY Currency = 6499
	KES Currency = 6883
	KGS Currency = 6935
	KHR Currency = 6960
	KMF Currency = 7078
	KPW Currency = 7173
	KRW Currency = 7225
	KWD Currency = 7336
	KYD Currency = 7388
	KZT Currency = 7430
	LAK Currency = 7447
	LBP Currency = 7478
	LKR Currency = 7714
	LRD Currency = 7882
	LSL Currency = 7916
	LTL Currency = 7942
	LVL Currency = 7994
	LYD Currency = 8064
	MAD Currency = 8116
	MDL Currency = 8202
	MGA Currency = 8269
	MKD Currency = 8376
	MMK Currency = 8435
	MNT Currency = 8470
	MOP Currency = 8492
	MRO Currency = 8569
	MRU Currency = 8575
	MUR Currency = 8650
	MVR Currency = 8676
	MWK Currency = 8695
	MXN Currency = 8724
	MXV Currency = 8732
	MYR Currency = 8754
	MZN Currency = 8776
	NAD Currency = 8792
	NGN Currency = 8958
	NIO Currency = 9011
	NOK Currency = 9163
	NPR Currency = 9196
	NZD Currency = 9442
	OMR Currency = 9794
	PAB Currency = 10142
	PEN Currency = 10258
	PGK Currency = 10307
	PHP Currency = 10338
	PKR Currency = 10418
	PLN Currency = 10440
	PYG Currency = 10771
	QAR Currency = 10834
	RON Currency = 11870
	RSD Currency = 11964
	RUB Currency = 12014
	RWF Currency = 12070
	SAR Currency = 12186
	SBD Currency = 12198
	SCR Currency = 12238
	SDG Currency = 12253
	SEK Currency = 12283
	SGD Currency = 12328
	SHP Currency = 12366
	SLE Currency = 12459
	SLL Currency = 12466
	SOS Currency = 12551
	SRD Currency = 12614
	SSP Currency = 12652
	STD Currency = 12666
	STN Currency = 12676
	SVC Currency = 12717
	SYP Currency = 12808
	SZL Currency = 12830
	THB Currency = 13028
	TJS Currency = 13097
	TMT Currency = 13176
	TND Currency = 13186
	TOP Currency = 13224
	TRY Currency = 13311
	TTD Currency = 13342
	TWD Currency = 13420
	TZS Currency = 13513
	UAH Currency = 13528
	UGX Currency = 13700
	USD Currency = 13992
	USN Currency = 14002
	UYI Currency = 14153
	UYU Currency = 14165
	UYW Currency = 14167
	UZS Currency = 14189
	VED Currency = 14304
	VEF Currency = 14306
	VES Currency = 14319
	VND Currency = 14538
	VUV Currency = 14738
	WST Currency = 15360
	XAD Currency = 15552
	XAF Currency = 15554
	XAG Currency = 15555
	XAU Currency = 15569
	XBA Currency = 15575
	XBB Currency = 15576
	XBC Currency = 15577
	XBD Currency = 15578
	XCD Currency = 15604
	XCG Currency = 15607
	XDR Currency = 15644
	XOF Currency = 15918
	XPD Currency = 15942
	XPF Currency = 15944
	XPT Currency = 15958
	XSU Currency = 16037
	XTS Currency = 16061
	XUA Currency = 16069
	XXX Currency = 16170
	YER Currency = 16346
	ZAR Currency = 16918
	ZMW Currency = 17235
	ZWG Currency = 17479
	ZWL Currency = 17484
)

const numCurrencies = 26*26*26 + 1

// currencyTable says for each code whether it is known, and its minor digits.
var currencyTable = [numCurrencies]uint8{
	AED: known + 2,
	AFN: known + 2,
	ALL: known + 2,
	AMD: known + 2,
	ANG: known + former + 2,
	AOA: known + 2,
	ARS: known + 2,
	AUD: known + 2,
	AWG: known + 2,
	AZN: known + 2,
	BAM: known + 2,
	BBD: known + 2,
	BDT: known + 2,
	BGN: known + former + 2,
	BHD: known + 3,
	BIF: known + 0,
	BMD: known + 2,
	BND: known + 2,
	BOB: known + 2,
	BOV: known + 2,
	BRL: known + 2,
	BSD: known + 2,
	BTN: known + 2,
	BWP: known + 2,
	BYN: known + 2,
	BYR: known + former + 0,
	BZD: known + 2,
	CAD: known + 2,
	CDF: known + 2,
	CHE: known + 2,
	CHF: known + 2,
	CHW: known + 2,
	CLF: known + 4,
	CLP: known + 0,
	CNY: known + 2,
	COP: known + 2,
	COU: known + 2,
	CRC: known + 2,
	CUC: known + former + 2,
	CUP: known + 2,
	CVE: known + 2,
	CZK: known + 2,
	DJF: known + 0,
	DKK: known + 2,
	DOP: known + 2,
	DZD: known + 2,
	EGP: known + 2,
	ERN: known + 2,
	ETB: known + 2,
	EUR: known + 2,
	FJD: known + 2,
	FKP: known + 2,
	GBP: known + 2,
	GEL: known + 2,
	GHS: known + 2,
	GIP: known + 2,
	GMD: known + 2,
	GNF: known + 0,
	GTQ: known + 2,
	GYD: known + 2,
	HKD: known + 2,
	HNL: known + 2,
	HRK: known + former + 2,
	HTG: known + 2,
	HUF: known + 2,
	IDR: known + 2,
	ILS: known + 2,
	INR: known + 2,
	IQD: known + 3,
	IRR: known + 2,
	ISK: known + 0,
	JMD: known + 2,
	JOD: known + 3,
	JPY: known + 0,
	KES: known + 2,
	KGS: known + 2,
	KHR: known + 2,
	KMF: known + 0,
	KPW: known + 2,
	KRW: known + 0,
	KWD: known + 3,
	KYD: known + 2,
	KZT: known + 2,
	LAK: known + 2,
	LBP: known + 2,
	LKR: known + 2,
	LRD: known + 2,
	LSL: known + 2,
	LTL: known + former + 2,
	LVL: known + former + 2,
	LYD: known + 3,
	MAD: known + 2,
	MDL: known + 2,
	MGA: known + 2,
	MKD: known + 2,
	MMK: known + 2,
	MNT: known + 2,
	MOP: known + 2,
	MRO: known + former + 2,
	MRU: known + 2,
	MUR: known + 2,
	MVR: known + 2,
	MWK: known + 2,
	MXN: known + 2,
	MXV: known + 2,
	MYR: known + 2,
	MZN: known + 2,
	NAD: known + 2,
	NGN: known + 2,
	NIO: known + 2,
	NOK: known + 2,
	NPR: known + 2,
	NZD: known + 2,
	OMR: known + 3,
	PAB: known + 2,
	PEN: known + 2,
	PGK: known + 2,
	PHP: known + 2,
	PKR: known + 2,
	PLN: known + 2,
	PYG: known + 0,
	QAR: known + 2,
	RON: known + 2,
	RSD: known + 2,
	RUB: known + 2,
	RWF: known + 0,
	SAR: known + 2,
	SBD: known + 2,
	SCR: known + 2,
	SDG: known + 2,
	SEK: known + 2,
	SGD: known + 2,
	SHP: known + 2,
	SLE: known + 2,
	SLL: known + former + 2,
	SOS: known + 2,
	SRD: known + 2,
	SSP: known + 2,
	STD: known + former + 2,
	STN: known + 2,
	SVC: known + 2,
	SYP: known + 2,
	SZL: known + 2,
	THB: known + 2,
	TJS: known + 2,
	TMT: known + 2,
	TND: known + 3,
	TOP: known + 2,
	TRY: known + 2,
	TTD: known + 2,
	TWD: known + 2,
	TZS: known + 2,
	UAH: known + 2,
	UGX: known + 0,
	USD: known + 2,
	USN: known + 2,
	UYI: known + 0,
	UYU: known + 2,
	UYW: known + 4,
	UZS: known + 2,
	VED: known + 2,
	VEF: known + former + 2,
	VES: known + 2,
	VND: known + 0,
	VUV: known + 0,
	WST: known + 2,
	XAD: known + 2,
	XAF: known + 0,
	XAG: known + noMinor,
	XAU: known + noMinor,
	XBA: known + noMinor,
	XBB: known + noMinor,
	XBC: known + noMinor,
	XBD: known + noMinor,
	XCD: known + 2,
	XCG: known + 2,
	XDR: known + noMinor,
	XOF: known + 0,
	XPD: known + noMinor,
	XPF: known + 0,
	XPT: known + noMinor,
	XSU: known + noMinor,
	XTS: known + noMinor,
	XUA: known + noMinor,
	XXX: known + noMinor,
	YER: known + 2,
	ZAR: known + 2,
	ZMW: known + 2,
	ZWG: known + 2,
	ZWL: known + former + 2,
}

// formerCurrencies gives the last day of codes that left the list, and the
// currency that came after.
var formerCurrencies = [...]struct {
	code, successor Currency
	last            Date
}{
	{HRK, EUR, Date{738520}}, // 2022-12-31
	{BGN, EUR, Date{739616}}, // 2025-12-31
	{ANG, XCG, Date{739340}}, // 2025-03-30
	{ZWL, ZWG, Date{739129}}, // 2024-08-31
	{SLL, SLE, Date{738885}}, // 2023-12-31
	{CUC, CUP, Date{737971}}, // 2021-06-30
	{VEF, VES, Date{736925}}, // 2018-08-19
	{MRO, MRU, Date{736694}}, // 2017-12-31
	{STD, STN, Date{736694}}, // 2017-12-31
	{BYR, BYN, Date{736329}}, // 2016-12-31
	{LTL, EUR, Date{735598}}, // 2014-12-31
	{LVL, EUR, Date{735233}}, // 2013-12-31
}
