"""The code list currency.

Generated from codelists/currency.json (sha256:72f9dac0b0fcb9e5); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class Currency(Code, extensible=True):
    """Currencies with their numeric code and the number of decimals of their minor unit. Their use is money, fund
    (units of account and funds codes), special (metals, test and no currency, without a minor unit), or withdrawn
    with the last year in which the currency was used: records of the past carry it, new documents do not.

    May grow within a major version. Owner: Data model. Source: ISO 4217 list one, through the Python package
    iso4217 1.16.20260101 (public domain).
    """

    __slots__ = ()
    AED: CodeRow = CodeRow("AED", "UAE Dirham.", "1.0.0")
    """UAE Dirham."""
    AFN: CodeRow = CodeRow("AFN", "Afghani.", "1.0.0")
    """Afghani."""
    ALL: CodeRow = CodeRow("ALL", "Lek.", "1.0.0")
    """Lek."""
    AMD: CodeRow = CodeRow("AMD", "Armenian Dram.", "1.0.0")
    """Armenian Dram."""
    ANG: CodeRow = CodeRow("ANG", "Netherlands Antillean guilder.", "1.0.0")
    """Netherlands Antillean guilder."""
    AOA: CodeRow = CodeRow("AOA", "Kwanza.", "1.0.0")
    """Kwanza."""
    ARS: CodeRow = CodeRow("ARS", "Argentine Peso.", "1.0.0")
    """Argentine Peso."""
    AUD: CodeRow = CodeRow("AUD", "Australian Dollar.", "1.0.0")
    """Australian Dollar."""
    AWG: CodeRow = CodeRow("AWG", "Aruban Florin.", "1.0.0")
    """Aruban Florin."""
    AZN: CodeRow = CodeRow("AZN", "Azerbaijan Manat.", "1.0.0")
    """Azerbaijan Manat."""
    BAM: CodeRow = CodeRow("BAM", "Convertible Mark.", "1.0.0")
    """Convertible Mark."""
    BBD: CodeRow = CodeRow("BBD", "Barbados Dollar.", "1.0.0")
    """Barbados Dollar."""
    BDT: CodeRow = CodeRow("BDT", "Taka.", "1.0.0")
    """Taka."""
    BGN: CodeRow = CodeRow("BGN", "Bulgarian lev.", "1.0.0")
    """Bulgarian lev."""
    BHD: CodeRow = CodeRow("BHD", "Bahraini Dinar.", "1.0.0")
    """Bahraini Dinar."""
    BIF: CodeRow = CodeRow("BIF", "Burundi Franc.", "1.0.0")
    """Burundi Franc."""
    BMD: CodeRow = CodeRow("BMD", "Bermudian Dollar.", "1.0.0")
    """Bermudian Dollar."""
    BND: CodeRow = CodeRow("BND", "Brunei Dollar.", "1.0.0")
    """Brunei Dollar."""
    BOB: CodeRow = CodeRow("BOB", "Boliviano.", "1.0.0")
    """Boliviano."""
    BOV: CodeRow = CodeRow("BOV", "Bolivian unit of account bound to the US dollar.", "1.0.0")
    """Bolivian unit of account bound to the US dollar."""
    BRL: CodeRow = CodeRow("BRL", "Brazilian Real.", "1.0.0")
    """Brazilian Real."""
    BSD: CodeRow = CodeRow("BSD", "Bahamian Dollar.", "1.0.0")
    """Bahamian Dollar."""
    BTN: CodeRow = CodeRow("BTN", "Ngultrum.", "1.0.0")
    """Ngultrum."""
    BWP: CodeRow = CodeRow("BWP", "Pula.", "1.0.0")
    """Pula."""
    BYN: CodeRow = CodeRow("BYN", "Belarusian Ruble.", "1.0.0")
    """Belarusian Ruble."""
    BYR: CodeRow = CodeRow("BYR", "Belarusian ruble of 2000.", "1.0.0")
    """Belarusian ruble of 2000."""
    BZD: CodeRow = CodeRow("BZD", "Belize Dollar.", "1.0.0")
    """Belize Dollar."""
    CAD: CodeRow = CodeRow("CAD", "Canadian Dollar.", "1.0.0")
    """Canadian Dollar."""
    CDF: CodeRow = CodeRow("CDF", "Congolese Franc.", "1.0.0")
    """Congolese Franc."""
    CHE: CodeRow = CodeRow("CHE", "WIR euro, a Swiss complementary currency.", "1.0.0")
    """WIR euro, a Swiss complementary currency."""
    CHF: CodeRow = CodeRow("CHF", "Swiss Franc.", "1.0.0")
    """Swiss Franc."""
    CHW: CodeRow = CodeRow("CHW", "WIR franc, a Swiss complementary currency.", "1.0.0")
    """WIR franc, a Swiss complementary currency."""
    CLF: CodeRow = CodeRow("CLF", "Chilean unit of account bound to prices.", "1.0.0")
    """Chilean unit of account bound to prices."""
    CLP: CodeRow = CodeRow("CLP", "Chilean Peso.", "1.0.0")
    """Chilean Peso."""
    CNY: CodeRow = CodeRow("CNY", "Yuan Renminbi.", "1.0.0")
    """Yuan Renminbi."""
    COP: CodeRow = CodeRow("COP", "Colombian Peso.", "1.0.0")
    """Colombian Peso."""
    COU: CodeRow = CodeRow("COU", "Colombian unit of account bound to prices.", "1.0.0")
    """Colombian unit of account bound to prices."""
    CRC: CodeRow = CodeRow("CRC", "Costa Rican Colon.", "1.0.0")
    """Costa Rican Colon."""
    CUC: CodeRow = CodeRow("CUC", "Cuban convertible peso.", "1.0.0")
    """Cuban convertible peso."""
    CUP: CodeRow = CodeRow("CUP", "Cuban Peso.", "1.0.0")
    """Cuban Peso."""
    CVE: CodeRow = CodeRow("CVE", "Cabo Verde Escudo.", "1.0.0")
    """Cabo Verde Escudo."""
    CYP: CodeRow = CodeRow("CYP", "Cyprus pound.", "1.0.0")
    """Cyprus pound."""
    CZK: CodeRow = CodeRow("CZK", "Czech Koruna.", "1.0.0")
    """Czech Koruna."""
    DJF: CodeRow = CodeRow("DJF", "Djibouti Franc.", "1.0.0")
    """Djibouti Franc."""
    DKK: CodeRow = CodeRow("DKK", "Danish Krone.", "1.0.0")
    """Danish Krone."""
    DOP: CodeRow = CodeRow("DOP", "Dominican Peso.", "1.0.0")
    """Dominican Peso."""
    DZD: CodeRow = CodeRow("DZD", "Algerian Dinar.", "1.0.0")
    """Algerian Dinar."""
    EEK: CodeRow = CodeRow("EEK", "Estonian kroon.", "1.0.0")
    """Estonian kroon."""
    EGP: CodeRow = CodeRow("EGP", "Egyptian Pound.", "1.0.0")
    """Egyptian Pound."""
    ERN: CodeRow = CodeRow("ERN", "Nakfa.", "1.0.0")
    """Nakfa."""
    ETB: CodeRow = CodeRow("ETB", "Ethiopian Birr.", "1.0.0")
    """Ethiopian Birr."""
    EUR: CodeRow = CodeRow("EUR", "Euro.", "1.0.0")
    """Euro."""
    FJD: CodeRow = CodeRow("FJD", "Fiji Dollar.", "1.0.0")
    """Fiji Dollar."""
    FKP: CodeRow = CodeRow("FKP", "Falkland Islands Pound.", "1.0.0")
    """Falkland Islands Pound."""
    GBP: CodeRow = CodeRow("GBP", "Pound Sterling.", "1.0.0")
    """Pound Sterling."""
    GEL: CodeRow = CodeRow("GEL", "Lari.", "1.0.0")
    """Lari."""
    GHS: CodeRow = CodeRow("GHS", "Ghana Cedi.", "1.0.0")
    """Ghana Cedi."""
    GIP: CodeRow = CodeRow("GIP", "Gibraltar Pound.", "1.0.0")
    """Gibraltar Pound."""
    GMD: CodeRow = CodeRow("GMD", "Dalasi.", "1.0.0")
    """Dalasi."""
    GNF: CodeRow = CodeRow("GNF", "Guinean Franc.", "1.0.0")
    """Guinean Franc."""
    GTQ: CodeRow = CodeRow("GTQ", "Quetzal.", "1.0.0")
    """Quetzal."""
    GYD: CodeRow = CodeRow("GYD", "Guyana Dollar.", "1.0.0")
    """Guyana Dollar."""
    HKD: CodeRow = CodeRow("HKD", "Hong Kong Dollar.", "1.0.0")
    """Hong Kong Dollar."""
    HNL: CodeRow = CodeRow("HNL", "Lempira.", "1.0.0")
    """Lempira."""
    HRK: CodeRow = CodeRow("HRK", "Croatian kuna.", "1.0.0")
    """Croatian kuna."""
    HTG: CodeRow = CodeRow("HTG", "Gourde.", "1.0.0")
    """Gourde."""
    HUF: CodeRow = CodeRow("HUF", "Forint.", "1.0.0")
    """Forint."""
    IDR: CodeRow = CodeRow("IDR", "Rupiah.", "1.0.0")
    """Rupiah."""
    ILS: CodeRow = CodeRow("ILS", "New Israeli Sheqel.", "1.0.0")
    """New Israeli Sheqel."""
    INR: CodeRow = CodeRow("INR", "Indian Rupee.", "1.0.0")
    """Indian Rupee."""
    IQD: CodeRow = CodeRow("IQD", "Iraqi Dinar.", "1.0.0")
    """Iraqi Dinar."""
    IRR: CodeRow = CodeRow("IRR", "Iranian Rial.", "1.0.0")
    """Iranian Rial."""
    ISK: CodeRow = CodeRow("ISK", "Iceland Krona.", "1.0.0")
    """Iceland Krona."""
    JMD: CodeRow = CodeRow("JMD", "Jamaican Dollar.", "1.0.0")
    """Jamaican Dollar."""
    JOD: CodeRow = CodeRow("JOD", "Jordanian Dinar.", "1.0.0")
    """Jordanian Dinar."""
    JPY: CodeRow = CodeRow("JPY", "Yen.", "1.0.0")
    """Yen."""
    KES: CodeRow = CodeRow("KES", "Kenyan Shilling.", "1.0.0")
    """Kenyan Shilling."""
    KGS: CodeRow = CodeRow("KGS", "Som.", "1.0.0")
    """Som."""
    KHR: CodeRow = CodeRow("KHR", "Riel.", "1.0.0")
    """Riel."""
    KMF: CodeRow = CodeRow("KMF", "Comorian Franc.", "1.0.0")
    """Comorian Franc."""
    KPW: CodeRow = CodeRow("KPW", "North Korean won.", "1.0.0")
    """North Korean won."""
    KRW: CodeRow = CodeRow("KRW", "South Korean won.", "1.0.0")
    """South Korean won."""
    KWD: CodeRow = CodeRow("KWD", "Kuwaiti Dinar.", "1.0.0")
    """Kuwaiti Dinar."""
    KYD: CodeRow = CodeRow("KYD", "Cayman Islands Dollar.", "1.0.0")
    """Cayman Islands Dollar."""
    KZT: CodeRow = CodeRow("KZT", "Tenge.", "1.0.0")
    """Tenge."""
    LAK: CodeRow = CodeRow("LAK", "Lao Kip.", "1.0.0")
    """Lao Kip."""
    LBP: CodeRow = CodeRow("LBP", "Lebanese Pound.", "1.0.0")
    """Lebanese Pound."""
    LKR: CodeRow = CodeRow("LKR", "Sri Lanka Rupee.", "1.0.0")
    """Sri Lanka Rupee."""
    LRD: CodeRow = CodeRow("LRD", "Liberian Dollar.", "1.0.0")
    """Liberian Dollar."""
    LSL: CodeRow = CodeRow("LSL", "Loti.", "1.0.0")
    """Loti."""
    LTL: CodeRow = CodeRow("LTL", "Lithuanian litas.", "1.0.0")
    """Lithuanian litas."""
    LVL: CodeRow = CodeRow("LVL", "Latvian lats.", "1.0.0")
    """Latvian lats."""
    LYD: CodeRow = CodeRow("LYD", "Libyan Dinar.", "1.0.0")
    """Libyan Dinar."""
    MAD: CodeRow = CodeRow("MAD", "Moroccan Dirham.", "1.0.0")
    """Moroccan Dirham."""
    MDL: CodeRow = CodeRow("MDL", "Moldovan Leu.", "1.0.0")
    """Moldovan Leu."""
    MGA: CodeRow = CodeRow("MGA", "Malagasy Ariary.", "1.0.0")
    """Malagasy Ariary."""
    MKD: CodeRow = CodeRow("MKD", "Denar.", "1.0.0")
    """Denar."""
    MMK: CodeRow = CodeRow("MMK", "Kyat.", "1.0.0")
    """Kyat."""
    MNT: CodeRow = CodeRow("MNT", "Tugrik.", "1.0.0")
    """Tugrik."""
    MOP: CodeRow = CodeRow("MOP", "Pataca.", "1.0.0")
    """Pataca."""
    MRO: CodeRow = CodeRow("MRO", "Mauritanian ouguiya of 1973.", "1.0.0")
    """Mauritanian ouguiya of 1973."""
    MRU: CodeRow = CodeRow("MRU", "Ouguiya.", "1.0.0")
    """Ouguiya."""
    MTL: CodeRow = CodeRow("MTL", "Maltese lira.", "1.0.0")
    """Maltese lira."""
    MUR: CodeRow = CodeRow("MUR", "Mauritius Rupee.", "1.0.0")
    """Mauritius Rupee."""
    MVR: CodeRow = CodeRow("MVR", "Rufiyaa.", "1.0.0")
    """Rufiyaa."""
    MWK: CodeRow = CodeRow("MWK", "Malawi Kwacha.", "1.0.0")
    """Malawi Kwacha."""
    MXN: CodeRow = CodeRow("MXN", "Mexican Peso.", "1.0.0")
    """Mexican Peso."""
    MXV: CodeRow = CodeRow("MXV", "Mexican unit of account bound to prices.", "1.0.0")
    """Mexican unit of account bound to prices."""
    MYR: CodeRow = CodeRow("MYR", "Malaysian Ringgit.", "1.0.0")
    """Malaysian Ringgit."""
    MZN: CodeRow = CodeRow("MZN", "Mozambique Metical.", "1.0.0")
    """Mozambique Metical."""
    NAD: CodeRow = CodeRow("NAD", "Namibia Dollar.", "1.0.0")
    """Namibia Dollar."""
    NGN: CodeRow = CodeRow("NGN", "Naira.", "1.0.0")
    """Naira."""
    NIO: CodeRow = CodeRow("NIO", "Cordoba Oro.", "1.0.0")
    """Cordoba Oro."""
    NOK: CodeRow = CodeRow("NOK", "Norwegian Krone.", "1.0.0")
    """Norwegian Krone."""
    NPR: CodeRow = CodeRow("NPR", "Nepalese Rupee.", "1.0.0")
    """Nepalese Rupee."""
    NZD: CodeRow = CodeRow("NZD", "New Zealand Dollar.", "1.0.0")
    """New Zealand Dollar."""
    OMR: CodeRow = CodeRow("OMR", "Rial Omani.", "1.0.0")
    """Rial Omani."""
    PAB: CodeRow = CodeRow("PAB", "Balboa.", "1.0.0")
    """Balboa."""
    PEN: CodeRow = CodeRow("PEN", "Sol.", "1.0.0")
    """Sol."""
    PGK: CodeRow = CodeRow("PGK", "Kina.", "1.0.0")
    """Kina."""
    PHP: CodeRow = CodeRow("PHP", "Philippine Peso.", "1.0.0")
    """Philippine Peso."""
    PKR: CodeRow = CodeRow("PKR", "Pakistan Rupee.", "1.0.0")
    """Pakistan Rupee."""
    PLN: CodeRow = CodeRow("PLN", "Zloty.", "1.0.0")
    """Zloty."""
    PYG: CodeRow = CodeRow("PYG", "Guarani.", "1.0.0")
    """Guarani."""
    QAR: CodeRow = CodeRow("QAR", "Qatari Rial.", "1.0.0")
    """Qatari Rial."""
    RON: CodeRow = CodeRow("RON", "Romanian Leu.", "1.0.0")
    """Romanian Leu."""
    RSD: CodeRow = CodeRow("RSD", "Serbian Dinar.", "1.0.0")
    """Serbian Dinar."""
    RUB: CodeRow = CodeRow("RUB", "Russian Ruble.", "1.0.0")
    """Russian Ruble."""
    RWF: CodeRow = CodeRow("RWF", "Rwanda Franc.", "1.0.0")
    """Rwanda Franc."""
    SAR: CodeRow = CodeRow("SAR", "Saudi Riyal.", "1.0.0")
    """Saudi Riyal."""
    SBD: CodeRow = CodeRow("SBD", "Solomon Islands Dollar.", "1.0.0")
    """Solomon Islands Dollar."""
    SCR: CodeRow = CodeRow("SCR", "Seychelles Rupee.", "1.0.0")
    """Seychelles Rupee."""
    SDG: CodeRow = CodeRow("SDG", "Sudanese Pound.", "1.0.0")
    """Sudanese Pound."""
    SEK: CodeRow = CodeRow("SEK", "Swedish Krona.", "1.0.0")
    """Swedish Krona."""
    SGD: CodeRow = CodeRow("SGD", "Singapore Dollar.", "1.0.0")
    """Singapore Dollar."""
    SHP: CodeRow = CodeRow("SHP", "Saint Helena Pound.", "1.0.0")
    """Saint Helena Pound."""
    SKK: CodeRow = CodeRow("SKK", "Slovak koruna.", "1.0.0")
    """Slovak koruna."""
    SLE: CodeRow = CodeRow("SLE", "Leone.", "1.0.0")
    """Leone."""
    SLL: CodeRow = CodeRow("SLL", "Sierra Leonean leone of 1964.", "1.0.0")
    """Sierra Leonean leone of 1964."""
    SOS: CodeRow = CodeRow("SOS", "Somali Shilling.", "1.0.0")
    """Somali Shilling."""
    SRD: CodeRow = CodeRow("SRD", "Surinam Dollar.", "1.0.0")
    """Surinam Dollar."""
    SSP: CodeRow = CodeRow("SSP", "South Sudanese Pound.", "1.0.0")
    """South Sudanese Pound."""
    STD: CodeRow = CodeRow("STD", "Sao Tome and Principe dobra of 1977.", "1.0.0")
    """Sao Tome and Principe dobra of 1977."""
    STN: CodeRow = CodeRow("STN", "Dobra.", "1.0.0")
    """Dobra."""
    SVC: CodeRow = CodeRow("SVC", "El Salvador Colon.", "1.0.0")
    """El Salvador Colon."""
    SYP: CodeRow = CodeRow("SYP", "Syrian Pound.", "1.0.0")
    """Syrian Pound."""
    SZL: CodeRow = CodeRow("SZL", "Lilangeni.", "1.0.0")
    """Lilangeni."""
    THB: CodeRow = CodeRow("THB", "Baht.", "1.0.0")
    """Baht."""
    TJS: CodeRow = CodeRow("TJS", "Somoni.", "1.0.0")
    """Somoni."""
    TMM: CodeRow = CodeRow("TMM", "Turkmenistan manat of 1993.", "1.0.0")
    """Turkmenistan manat of 1993."""
    TMT: CodeRow = CodeRow("TMT", "Turkmenistan New Manat.", "1.0.0")
    """Turkmenistan New Manat."""
    TND: CodeRow = CodeRow("TND", "Tunisian Dinar.", "1.0.0")
    """Tunisian Dinar."""
    TOP: CodeRow = CodeRow("TOP", "Pa’anga.", "1.0.0")
    """Pa’anga."""
    TRY: CodeRow = CodeRow("TRY", "Turkish Lira.", "1.0.0")
    """Turkish Lira."""
    TTD: CodeRow = CodeRow("TTD", "Trinidad and Tobago Dollar.", "1.0.0")
    """Trinidad and Tobago Dollar."""
    TWD: CodeRow = CodeRow("TWD", "New Taiwan Dollar.", "1.0.0")
    """New Taiwan Dollar."""
    TZS: CodeRow = CodeRow("TZS", "Tanzanian Shilling.", "1.0.0")
    """Tanzanian Shilling."""
    UAH: CodeRow = CodeRow("UAH", "Hryvnia.", "1.0.0")
    """Hryvnia."""
    UGX: CodeRow = CodeRow("UGX", "Uganda Shilling.", "1.0.0")
    """Uganda Shilling."""
    USD: CodeRow = CodeRow("USD", "US Dollar.", "1.0.0")
    """US Dollar."""
    USN: CodeRow = CodeRow("USN", "US dollar, available on the next day.", "1.0.0")
    """US dollar, available on the next day."""
    UYI: CodeRow = CodeRow("UYI", "Uruguayan peso in units bound to prices.", "1.0.0")
    """Uruguayan peso in units bound to prices."""
    UYU: CodeRow = CodeRow("UYU", "Peso Uruguayo.", "1.0.0")
    """Peso Uruguayo."""
    UYW: CodeRow = CodeRow("UYW", "Uruguayan unit of account bound to wages.", "1.0.0")
    """Uruguayan unit of account bound to wages."""
    UZS: CodeRow = CodeRow("UZS", "Uzbekistan Sum.", "1.0.0")
    """Uzbekistan Sum."""
    VED: CodeRow = CodeRow("VED", "Venezuelan bolivar, digital, of 2021.", "1.0.0")
    """Venezuelan bolivar, digital, of 2021."""
    VEF: CodeRow = CodeRow("VEF", "Venezuelan bolivar of 2008.", "1.0.0")
    """Venezuelan bolivar of 2008."""
    VES: CodeRow = CodeRow("VES", "Venezuelan bolivar of 2018.", "1.0.0")
    """Venezuelan bolivar of 2018."""
    VND: CodeRow = CodeRow("VND", "Dong.", "1.0.0")
    """Dong."""
    VUV: CodeRow = CodeRow("VUV", "Vatu.", "1.0.0")
    """Vatu."""
    WST: CodeRow = CodeRow("WST", "Tala.", "1.0.0")
    """Tala."""
    XAD: CodeRow = CodeRow("XAD", "Unit of account of Arab banks.", "1.0.0")
    """Unit of account of Arab banks."""
    XAF: CodeRow = CodeRow("XAF", "CFA Franc BEAC.", "1.0.0")
    """CFA Franc BEAC."""
    XAG: CodeRow = CodeRow("XAG", "Silver, a troy ounce.", "1.0.0")
    """Silver, a troy ounce."""
    XAU: CodeRow = CodeRow("XAU", "Gold, a troy ounce.", "1.0.0")
    """Gold, a troy ounce."""
    XBA: CodeRow = CodeRow("XBA", "European composite unit of bond markets.", "1.0.0")
    """European composite unit of bond markets."""
    XBB: CodeRow = CodeRow("XBB", "European monetary unit of bond markets.", "1.0.0")
    """European monetary unit of bond markets."""
    XBC: CodeRow = CodeRow("XBC", "European unit of account 9 of bond markets.", "1.0.0")
    """European unit of account 9 of bond markets."""
    XBD: CodeRow = CodeRow("XBD", "European unit of account 17 of bond markets.", "1.0.0")
    """European unit of account 17 of bond markets."""
    XCD: CodeRow = CodeRow("XCD", "East Caribbean Dollar.", "1.0.0")
    """East Caribbean Dollar."""
    XCG: CodeRow = CodeRow("XCG", "Caribbean Guilder.", "1.0.0")
    """Caribbean Guilder."""
    XDR: CodeRow = CodeRow("XDR", "Special drawing right of the International Monetary Fund.", "1.0.0")
    """Special drawing right of the International Monetary Fund."""
    XOF: CodeRow = CodeRow("XOF", "CFA Franc BCEAO.", "1.0.0")
    """CFA Franc BCEAO."""
    XPD: CodeRow = CodeRow("XPD", "Palladium, a troy ounce.", "1.0.0")
    """Palladium, a troy ounce."""
    XPF: CodeRow = CodeRow("XPF", "CFP Franc.", "1.0.0")
    """CFP Franc."""
    XPT: CodeRow = CodeRow("XPT", "Platinum, a troy ounce.", "1.0.0")
    """Platinum, a troy ounce."""
    XSU: CodeRow = CodeRow("XSU", "Unit of account of the Latin American payment system SUCRE.", "1.0.0")
    """Unit of account of the Latin American payment system SUCRE."""
    XTS: CodeRow = CodeRow("XTS", "Test only.", "1.0.0")
    """Test only."""
    XUA: CodeRow = CodeRow("XUA", "Unit of account of the African Development Bank.", "1.0.0")
    """Unit of account of the African Development Bank."""
    XXX: CodeRow = CodeRow("XXX", "No currency.", "1.0.0")
    """No currency."""
    YER: CodeRow = CodeRow("YER", "Yemeni Rial.", "1.0.0")
    """Yemeni Rial."""
    ZAR: CodeRow = CodeRow("ZAR", "Rand.", "1.0.0")
    """Rand."""
    ZMK: CodeRow = CodeRow("ZMK", "Zambian kwacha of 1968.", "1.0.0")
    """Zambian kwacha of 1968."""
    ZMW: CodeRow = CodeRow("ZMW", "Zambian Kwacha.", "1.0.0")
    """Zambian Kwacha."""
    ZWG: CodeRow = CodeRow("ZWG", "Zimbabwe Gold.", "1.0.0")
    """Zimbabwe Gold."""
    ZWL: CodeRow = CodeRow("ZWL", "Zimbabwe dollar of 2009.", "1.0.0")
    """Zimbabwe dollar of 2009."""
