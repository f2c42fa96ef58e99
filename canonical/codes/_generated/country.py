"""The code list country.

Generated from codelists/country.json (sha256:073a4094d1163a52); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class Country(Code, extensible=True):
    """Countries with their three-letter and numeric codes. Their use is official, user-assigned (XK, XI and XZ, which
    ISO 3166-1 leaves to its users and messages carry), or withdrawn with the year in which the country ceased to
    exist.

    May grow within a major version. Owner: Data model. Source: ISO 3166-1, through the Python package iso3166
    3.0.0 (MIT licence).
    """

    __slots__ = ()
    AD: CodeRow = CodeRow("AD", "Andorra.", "1.0.0")
    """Andorra."""
    AE: CodeRow = CodeRow("AE", "United Arab Emirates.", "1.0.0")
    """United Arab Emirates."""
    AF: CodeRow = CodeRow("AF", "Afghanistan.", "1.0.0")
    """Afghanistan."""
    AG: CodeRow = CodeRow("AG", "Antigua and Barbuda.", "1.0.0")
    """Antigua and Barbuda."""
    AI: CodeRow = CodeRow("AI", "Anguilla.", "1.0.0")
    """Anguilla."""
    AL: CodeRow = CodeRow("AL", "Albania.", "1.0.0")
    """Albania."""
    AM: CodeRow = CodeRow("AM", "Armenia.", "1.0.0")
    """Armenia."""
    AN: CodeRow = CodeRow("AN", "Netherlands Antilles.", "1.0.0")
    """Netherlands Antilles."""
    AO: CodeRow = CodeRow("AO", "Angola.", "1.0.0")
    """Angola."""
    AQ: CodeRow = CodeRow("AQ", "Antarctica.", "1.0.0")
    """Antarctica."""
    AR: CodeRow = CodeRow("AR", "Argentina.", "1.0.0")
    """Argentina."""
    AS: CodeRow = CodeRow("AS", "American Samoa.", "1.0.0")
    """American Samoa."""
    AT: CodeRow = CodeRow("AT", "Austria.", "1.0.0")
    """Austria."""
    AU: CodeRow = CodeRow("AU", "Australia.", "1.0.0")
    """Australia."""
    AW: CodeRow = CodeRow("AW", "Aruba.", "1.0.0")
    """Aruba."""
    AX: CodeRow = CodeRow("AX", "Åland Islands.", "1.0.0")
    """Åland Islands."""
    AZ: CodeRow = CodeRow("AZ", "Azerbaijan.", "1.0.0")
    """Azerbaijan."""
    BA: CodeRow = CodeRow("BA", "Bosnia and Herzegovina.", "1.0.0")
    """Bosnia and Herzegovina."""
    BB: CodeRow = CodeRow("BB", "Barbados.", "1.0.0")
    """Barbados."""
    BD: CodeRow = CodeRow("BD", "Bangladesh.", "1.0.0")
    """Bangladesh."""
    BE: CodeRow = CodeRow("BE", "Belgium.", "1.0.0")
    """Belgium."""
    BF: CodeRow = CodeRow("BF", "Burkina Faso.", "1.0.0")
    """Burkina Faso."""
    BG: CodeRow = CodeRow("BG", "Bulgaria.", "1.0.0")
    """Bulgaria."""
    BH: CodeRow = CodeRow("BH", "Bahrain.", "1.0.0")
    """Bahrain."""
    BI: CodeRow = CodeRow("BI", "Burundi.", "1.0.0")
    """Burundi."""
    BJ: CodeRow = CodeRow("BJ", "Benin.", "1.0.0")
    """Benin."""
    BL: CodeRow = CodeRow("BL", "Saint Barthélemy.", "1.0.0")
    """Saint Barthélemy."""
    BM: CodeRow = CodeRow("BM", "Bermuda.", "1.0.0")
    """Bermuda."""
    BN: CodeRow = CodeRow("BN", "Brunei Darussalam.", "1.0.0")
    """Brunei Darussalam."""
    BO: CodeRow = CodeRow("BO", "Bolivia, Plurinational State of.", "1.0.0")
    """Bolivia, Plurinational State of."""
    BQ: CodeRow = CodeRow("BQ", "Bonaire, Sint Eustatius and Saba.", "1.0.0")
    """Bonaire, Sint Eustatius and Saba."""
    BR: CodeRow = CodeRow("BR", "Brazil.", "1.0.0")
    """Brazil."""
    BS: CodeRow = CodeRow("BS", "Bahamas.", "1.0.0")
    """Bahamas."""
    BT: CodeRow = CodeRow("BT", "Bhutan.", "1.0.0")
    """Bhutan."""
    BV: CodeRow = CodeRow("BV", "Bouvet Island.", "1.0.0")
    """Bouvet Island."""
    BW: CodeRow = CodeRow("BW", "Botswana.", "1.0.0")
    """Botswana."""
    BY: CodeRow = CodeRow("BY", "Belarus.", "1.0.0")
    """Belarus."""
    BZ: CodeRow = CodeRow("BZ", "Belize.", "1.0.0")
    """Belize."""
    CA: CodeRow = CodeRow("CA", "Canada.", "1.0.0")
    """Canada."""
    CC: CodeRow = CodeRow("CC", "Cocos (Keeling) Islands.", "1.0.0")
    """Cocos (Keeling) Islands."""
    CD: CodeRow = CodeRow("CD", "Congo, Democratic Republic of the.", "1.0.0")
    """Congo, Democratic Republic of the."""
    CF: CodeRow = CodeRow("CF", "Central African Republic.", "1.0.0")
    """Central African Republic."""
    CG: CodeRow = CodeRow("CG", "Congo.", "1.0.0")
    """Congo."""
    CH: CodeRow = CodeRow("CH", "Switzerland.", "1.0.0")
    """Switzerland."""
    CI: CodeRow = CodeRow("CI", "Côte d'Ivoire.", "1.0.0")
    """Côte d'Ivoire."""
    CK: CodeRow = CodeRow("CK", "Cook Islands.", "1.0.0")
    """Cook Islands."""
    CL: CodeRow = CodeRow("CL", "Chile.", "1.0.0")
    """Chile."""
    CM: CodeRow = CodeRow("CM", "Cameroon.", "1.0.0")
    """Cameroon."""
    CN: CodeRow = CodeRow("CN", "China.", "1.0.0")
    """China."""
    CO: CodeRow = CodeRow("CO", "Colombia.", "1.0.0")
    """Colombia."""
    CR: CodeRow = CodeRow("CR", "Costa Rica.", "1.0.0")
    """Costa Rica."""
    CS: CodeRow = CodeRow("CS", "Serbia and Montenegro.", "1.0.0")
    """Serbia and Montenegro."""
    CU: CodeRow = CodeRow("CU", "Cuba.", "1.0.0")
    """Cuba."""
    CV: CodeRow = CodeRow("CV", "Cabo Verde.", "1.0.0")
    """Cabo Verde."""
    CW: CodeRow = CodeRow("CW", "Curaçao.", "1.0.0")
    """Curaçao."""
    CX: CodeRow = CodeRow("CX", "Christmas Island.", "1.0.0")
    """Christmas Island."""
    CY: CodeRow = CodeRow("CY", "Cyprus.", "1.0.0")
    """Cyprus."""
    CZ: CodeRow = CodeRow("CZ", "Czechia.", "1.0.0")
    """Czechia."""
    DE: CodeRow = CodeRow("DE", "Germany.", "1.0.0")
    """Germany."""
    DJ: CodeRow = CodeRow("DJ", "Djibouti.", "1.0.0")
    """Djibouti."""
    DK: CodeRow = CodeRow("DK", "Denmark.", "1.0.0")
    """Denmark."""
    DM: CodeRow = CodeRow("DM", "Dominica.", "1.0.0")
    """Dominica."""
    DO: CodeRow = CodeRow("DO", "Dominican Republic.", "1.0.0")
    """Dominican Republic."""
    DZ: CodeRow = CodeRow("DZ", "Algeria.", "1.0.0")
    """Algeria."""
    EC: CodeRow = CodeRow("EC", "Ecuador.", "1.0.0")
    """Ecuador."""
    EE: CodeRow = CodeRow("EE", "Estonia.", "1.0.0")
    """Estonia."""
    EG: CodeRow = CodeRow("EG", "Egypt.", "1.0.0")
    """Egypt."""
    EH: CodeRow = CodeRow("EH", "Western Sahara.", "1.0.0")
    """Western Sahara."""
    ER: CodeRow = CodeRow("ER", "Eritrea.", "1.0.0")
    """Eritrea."""
    ES: CodeRow = CodeRow("ES", "Spain.", "1.0.0")
    """Spain."""
    ET: CodeRow = CodeRow("ET", "Ethiopia.", "1.0.0")
    """Ethiopia."""
    FI: CodeRow = CodeRow("FI", "Finland.", "1.0.0")
    """Finland."""
    FJ: CodeRow = CodeRow("FJ", "Fiji.", "1.0.0")
    """Fiji."""
    FK: CodeRow = CodeRow("FK", "Falkland Islands (Malvinas).", "1.0.0")
    """Falkland Islands (Malvinas)."""
    FM: CodeRow = CodeRow("FM", "Micronesia, Federated States of.", "1.0.0")
    """Micronesia, Federated States of."""
    FO: CodeRow = CodeRow("FO", "Faroe Islands.", "1.0.0")
    """Faroe Islands."""
    FR: CodeRow = CodeRow("FR", "France.", "1.0.0")
    """France."""
    GA: CodeRow = CodeRow("GA", "Gabon.", "1.0.0")
    """Gabon."""
    GB: CodeRow = CodeRow("GB", "United Kingdom of Great Britain and Northern Ireland.", "1.0.0")
    """United Kingdom of Great Britain and Northern Ireland."""
    GD: CodeRow = CodeRow("GD", "Grenada.", "1.0.0")
    """Grenada."""
    GE: CodeRow = CodeRow("GE", "Georgia.", "1.0.0")
    """Georgia."""
    GF: CodeRow = CodeRow("GF", "French Guiana.", "1.0.0")
    """French Guiana."""
    GG: CodeRow = CodeRow("GG", "Guernsey.", "1.0.0")
    """Guernsey."""
    GH: CodeRow = CodeRow("GH", "Ghana.", "1.0.0")
    """Ghana."""
    GI: CodeRow = CodeRow("GI", "Gibraltar.", "1.0.0")
    """Gibraltar."""
    GL: CodeRow = CodeRow("GL", "Greenland.", "1.0.0")
    """Greenland."""
    GM: CodeRow = CodeRow("GM", "Gambia.", "1.0.0")
    """Gambia."""
    GN: CodeRow = CodeRow("GN", "Guinea.", "1.0.0")
    """Guinea."""
    GP: CodeRow = CodeRow("GP", "Guadeloupe.", "1.0.0")
    """Guadeloupe."""
    GQ: CodeRow = CodeRow("GQ", "Equatorial Guinea.", "1.0.0")
    """Equatorial Guinea."""
    GR: CodeRow = CodeRow("GR", "Greece.", "1.0.0")
    """Greece."""
    GS: CodeRow = CodeRow("GS", "South Georgia and the South Sandwich Islands.", "1.0.0")
    """South Georgia and the South Sandwich Islands."""
    GT: CodeRow = CodeRow("GT", "Guatemala.", "1.0.0")
    """Guatemala."""
    GU: CodeRow = CodeRow("GU", "Guam.", "1.0.0")
    """Guam."""
    GW: CodeRow = CodeRow("GW", "Guinea-Bissau.", "1.0.0")
    """Guinea-Bissau."""
    GY: CodeRow = CodeRow("GY", "Guyana.", "1.0.0")
    """Guyana."""
    HK: CodeRow = CodeRow("HK", "Hong Kong.", "1.0.0")
    """Hong Kong."""
    HM: CodeRow = CodeRow("HM", "Heard Island and McDonald Islands.", "1.0.0")
    """Heard Island and McDonald Islands."""
    HN: CodeRow = CodeRow("HN", "Honduras.", "1.0.0")
    """Honduras."""
    HR: CodeRow = CodeRow("HR", "Croatia.", "1.0.0")
    """Croatia."""
    HT: CodeRow = CodeRow("HT", "Haiti.", "1.0.0")
    """Haiti."""
    HU: CodeRow = CodeRow("HU", "Hungary.", "1.0.0")
    """Hungary."""
    ID: CodeRow = CodeRow("ID", "Indonesia.", "1.0.0")
    """Indonesia."""
    IE: CodeRow = CodeRow("IE", "Ireland.", "1.0.0")
    """Ireland."""
    IL: CodeRow = CodeRow("IL", "Israel.", "1.0.0")
    """Israel."""
    IM: CodeRow = CodeRow("IM", "Isle of Man.", "1.0.0")
    """Isle of Man."""
    IN: CodeRow = CodeRow("IN", "India.", "1.0.0")
    """India."""
    IO: CodeRow = CodeRow("IO", "British Indian Ocean Territory.", "1.0.0")
    """British Indian Ocean Territory."""
    IQ: CodeRow = CodeRow("IQ", "Iraq.", "1.0.0")
    """Iraq."""
    IR: CodeRow = CodeRow("IR", "Iran, Islamic Republic of.", "1.0.0")
    """Iran, Islamic Republic of."""
    IS: CodeRow = CodeRow("IS", "Iceland.", "1.0.0")
    """Iceland."""
    IT: CodeRow = CodeRow("IT", "Italy.", "1.0.0")
    """Italy."""
    JE: CodeRow = CodeRow("JE", "Jersey.", "1.0.0")
    """Jersey."""
    JM: CodeRow = CodeRow("JM", "Jamaica.", "1.0.0")
    """Jamaica."""
    JO: CodeRow = CodeRow("JO", "Jordan.", "1.0.0")
    """Jordan."""
    JP: CodeRow = CodeRow("JP", "Japan.", "1.0.0")
    """Japan."""
    KE: CodeRow = CodeRow("KE", "Kenya.", "1.0.0")
    """Kenya."""
    KG: CodeRow = CodeRow("KG", "Kyrgyzstan.", "1.0.0")
    """Kyrgyzstan."""
    KH: CodeRow = CodeRow("KH", "Cambodia.", "1.0.0")
    """Cambodia."""
    KI: CodeRow = CodeRow("KI", "Kiribati.", "1.0.0")
    """Kiribati."""
    KM: CodeRow = CodeRow("KM", "Comoros.", "1.0.0")
    """Comoros."""
    KN: CodeRow = CodeRow("KN", "Saint Kitts and Nevis.", "1.0.0")
    """Saint Kitts and Nevis."""
    KP: CodeRow = CodeRow("KP", "Korea, Democratic People's Republic of.", "1.0.0")
    """Korea, Democratic People's Republic of."""
    KR: CodeRow = CodeRow("KR", "Korea, Republic of.", "1.0.0")
    """Korea, Republic of."""
    KW: CodeRow = CodeRow("KW", "Kuwait.", "1.0.0")
    """Kuwait."""
    KY: CodeRow = CodeRow("KY", "Cayman Islands.", "1.0.0")
    """Cayman Islands."""
    KZ: CodeRow = CodeRow("KZ", "Kazakhstan.", "1.0.0")
    """Kazakhstan."""
    LA: CodeRow = CodeRow("LA", "Lao People's Democratic Republic.", "1.0.0")
    """Lao People's Democratic Republic."""
    LB: CodeRow = CodeRow("LB", "Lebanon.", "1.0.0")
    """Lebanon."""
    LC: CodeRow = CodeRow("LC", "Saint Lucia.", "1.0.0")
    """Saint Lucia."""
    LI: CodeRow = CodeRow("LI", "Liechtenstein.", "1.0.0")
    """Liechtenstein."""
    LK: CodeRow = CodeRow("LK", "Sri Lanka.", "1.0.0")
    """Sri Lanka."""
    LR: CodeRow = CodeRow("LR", "Liberia.", "1.0.0")
    """Liberia."""
    LS: CodeRow = CodeRow("LS", "Lesotho.", "1.0.0")
    """Lesotho."""
    LT: CodeRow = CodeRow("LT", "Lithuania.", "1.0.0")
    """Lithuania."""
    LU: CodeRow = CodeRow("LU", "Luxembourg.", "1.0.0")
    """Luxembourg."""
    LV: CodeRow = CodeRow("LV", "Latvia.", "1.0.0")
    """Latvia."""
    LY: CodeRow = CodeRow("LY", "Libya.", "1.0.0")
    """Libya."""
    MA: CodeRow = CodeRow("MA", "Morocco.", "1.0.0")
    """Morocco."""
    MC: CodeRow = CodeRow("MC", "Monaco.", "1.0.0")
    """Monaco."""
    MD: CodeRow = CodeRow("MD", "Moldova, Republic of.", "1.0.0")
    """Moldova, Republic of."""
    ME: CodeRow = CodeRow("ME", "Montenegro.", "1.0.0")
    """Montenegro."""
    MF: CodeRow = CodeRow("MF", "Saint Martin (French part).", "1.0.0")
    """Saint Martin (French part)."""
    MG: CodeRow = CodeRow("MG", "Madagascar.", "1.0.0")
    """Madagascar."""
    MH: CodeRow = CodeRow("MH", "Marshall Islands.", "1.0.0")
    """Marshall Islands."""
    MK: CodeRow = CodeRow("MK", "North Macedonia.", "1.0.0")
    """North Macedonia."""
    ML: CodeRow = CodeRow("ML", "Mali.", "1.0.0")
    """Mali."""
    MM: CodeRow = CodeRow("MM", "Myanmar.", "1.0.0")
    """Myanmar."""
    MN: CodeRow = CodeRow("MN", "Mongolia.", "1.0.0")
    """Mongolia."""
    MO: CodeRow = CodeRow("MO", "Macao.", "1.0.0")
    """Macao."""
    MP: CodeRow = CodeRow("MP", "Northern Mariana Islands.", "1.0.0")
    """Northern Mariana Islands."""
    MQ: CodeRow = CodeRow("MQ", "Martinique.", "1.0.0")
    """Martinique."""
    MR: CodeRow = CodeRow("MR", "Mauritania.", "1.0.0")
    """Mauritania."""
    MS: CodeRow = CodeRow("MS", "Montserrat.", "1.0.0")
    """Montserrat."""
    MT: CodeRow = CodeRow("MT", "Malta.", "1.0.0")
    """Malta."""
    MU: CodeRow = CodeRow("MU", "Mauritius.", "1.0.0")
    """Mauritius."""
    MV: CodeRow = CodeRow("MV", "Maldives.", "1.0.0")
    """Maldives."""
    MW: CodeRow = CodeRow("MW", "Malawi.", "1.0.0")
    """Malawi."""
    MX: CodeRow = CodeRow("MX", "Mexico.", "1.0.0")
    """Mexico."""
    MY: CodeRow = CodeRow("MY", "Malaysia.", "1.0.0")
    """Malaysia."""
    MZ: CodeRow = CodeRow("MZ", "Mozambique.", "1.0.0")
    """Mozambique."""
    NA: CodeRow = CodeRow("NA", "Namibia.", "1.0.0")
    """Namibia."""
    NC: CodeRow = CodeRow("NC", "New Caledonia.", "1.0.0")
    """New Caledonia."""
    NE: CodeRow = CodeRow("NE", "Niger.", "1.0.0")
    """Niger."""
    NF: CodeRow = CodeRow("NF", "Norfolk Island.", "1.0.0")
    """Norfolk Island."""
    NG: CodeRow = CodeRow("NG", "Nigeria.", "1.0.0")
    """Nigeria."""
    NI: CodeRow = CodeRow("NI", "Nicaragua.", "1.0.0")
    """Nicaragua."""
    NL: CodeRow = CodeRow("NL", "Netherlands.", "1.0.0")
    """Netherlands."""
    NO: CodeRow = CodeRow("NO", "Norway.", "1.0.0")
    """Norway."""
    NP: CodeRow = CodeRow("NP", "Nepal.", "1.0.0")
    """Nepal."""
    NR: CodeRow = CodeRow("NR", "Naoero.", "1.0.0")
    """Naoero."""
    NU: CodeRow = CodeRow("NU", "Niue.", "1.0.0")
    """Niue."""
    NZ: CodeRow = CodeRow("NZ", "New Zealand.", "1.0.0")
    """New Zealand."""
    OM: CodeRow = CodeRow("OM", "Oman.", "1.0.0")
    """Oman."""
    PA: CodeRow = CodeRow("PA", "Panama.", "1.0.0")
    """Panama."""
    PE: CodeRow = CodeRow("PE", "Peru.", "1.0.0")
    """Peru."""
    PF: CodeRow = CodeRow("PF", "French Polynesia.", "1.0.0")
    """French Polynesia."""
    PG: CodeRow = CodeRow("PG", "Papua New Guinea.", "1.0.0")
    """Papua New Guinea."""
    PH: CodeRow = CodeRow("PH", "Philippines.", "1.0.0")
    """Philippines."""
    PK: CodeRow = CodeRow("PK", "Pakistan.", "1.0.0")
    """Pakistan."""
    PL: CodeRow = CodeRow("PL", "Poland.", "1.0.0")
    """Poland."""
    PM: CodeRow = CodeRow("PM", "Saint Pierre and Miquelon.", "1.0.0")
    """Saint Pierre and Miquelon."""
    PN: CodeRow = CodeRow("PN", "Pitcairn.", "1.0.0")
    """Pitcairn."""
    PR: CodeRow = CodeRow("PR", "Puerto Rico.", "1.0.0")
    """Puerto Rico."""
    PS: CodeRow = CodeRow("PS", "Palestine.", "1.0.0")
    """Palestine."""
    PT: CodeRow = CodeRow("PT", "Portugal.", "1.0.0")
    """Portugal."""
    PW: CodeRow = CodeRow("PW", "Palau.", "1.0.0")
    """Palau."""
    PY: CodeRow = CodeRow("PY", "Paraguay.", "1.0.0")
    """Paraguay."""
    QA: CodeRow = CodeRow("QA", "Qatar.", "1.0.0")
    """Qatar."""
    RE: CodeRow = CodeRow("RE", "Réunion.", "1.0.0")
    """Réunion."""
    RO: CodeRow = CodeRow("RO", "Romania.", "1.0.0")
    """Romania."""
    RS: CodeRow = CodeRow("RS", "Serbia.", "1.0.0")
    """Serbia."""
    RU: CodeRow = CodeRow("RU", "Russian Federation.", "1.0.0")
    """Russian Federation."""
    RW: CodeRow = CodeRow("RW", "Rwanda.", "1.0.0")
    """Rwanda."""
    SA: CodeRow = CodeRow("SA", "Saudi Arabia.", "1.0.0")
    """Saudi Arabia."""
    SB: CodeRow = CodeRow("SB", "Solomon Islands.", "1.0.0")
    """Solomon Islands."""
    SC: CodeRow = CodeRow("SC", "Seychelles.", "1.0.0")
    """Seychelles."""
    SD: CodeRow = CodeRow("SD", "Sudan.", "1.0.0")
    """Sudan."""
    SE: CodeRow = CodeRow("SE", "Sweden.", "1.0.0")
    """Sweden."""
    SG: CodeRow = CodeRow("SG", "Singapore.", "1.0.0")
    """Singapore."""
    SH: CodeRow = CodeRow("SH", "Saint Helena, Ascension and Tristan da Cunha.", "1.0.0")
    """Saint Helena, Ascension and Tristan da Cunha."""
    SI: CodeRow = CodeRow("SI", "Slovenia.", "1.0.0")
    """Slovenia."""
    SJ: CodeRow = CodeRow("SJ", "Svalbard and Jan Mayen.", "1.0.0")
    """Svalbard and Jan Mayen."""
    SK: CodeRow = CodeRow("SK", "Slovakia.", "1.0.0")
    """Slovakia."""
    SL: CodeRow = CodeRow("SL", "Sierra Leone.", "1.0.0")
    """Sierra Leone."""
    SM: CodeRow = CodeRow("SM", "San Marino.", "1.0.0")
    """San Marino."""
    SN: CodeRow = CodeRow("SN", "Senegal.", "1.0.0")
    """Senegal."""
    SO: CodeRow = CodeRow("SO", "Somalia.", "1.0.0")
    """Somalia."""
    SR: CodeRow = CodeRow("SR", "Suriname.", "1.0.0")
    """Suriname."""
    SS: CodeRow = CodeRow("SS", "South Sudan.", "1.0.0")
    """South Sudan."""
    ST: CodeRow = CodeRow("ST", "Sao Tome and Principe.", "1.0.0")
    """Sao Tome and Principe."""
    SV: CodeRow = CodeRow("SV", "El Salvador.", "1.0.0")
    """El Salvador."""
    SX: CodeRow = CodeRow("SX", "Sint Maarten (Dutch part).", "1.0.0")
    """Sint Maarten (Dutch part)."""
    SY: CodeRow = CodeRow("SY", "Syrian Arab Republic.", "1.0.0")
    """Syrian Arab Republic."""
    SZ: CodeRow = CodeRow("SZ", "Eswatini.", "1.0.0")
    """Eswatini."""
    TC: CodeRow = CodeRow("TC", "Turks and Caicos Islands.", "1.0.0")
    """Turks and Caicos Islands."""
    TD: CodeRow = CodeRow("TD", "Chad.", "1.0.0")
    """Chad."""
    TF: CodeRow = CodeRow("TF", "French Southern Territories.", "1.0.0")
    """French Southern Territories."""
    TG: CodeRow = CodeRow("TG", "Togo.", "1.0.0")
    """Togo."""
    TH: CodeRow = CodeRow("TH", "Thailand.", "1.0.0")
    """Thailand."""
    TJ: CodeRow = CodeRow("TJ", "Tajikistan.", "1.0.0")
    """Tajikistan."""
    TK: CodeRow = CodeRow("TK", "Tokelau.", "1.0.0")
    """Tokelau."""
    TL: CodeRow = CodeRow("TL", "Timor-Leste.", "1.0.0")
    """Timor-Leste."""
    TM: CodeRow = CodeRow("TM", "Turkmenistan.", "1.0.0")
    """Turkmenistan."""
    TN: CodeRow = CodeRow("TN", "Tunisia.", "1.0.0")
    """Tunisia."""
    TO: CodeRow = CodeRow("TO", "Tonga.", "1.0.0")
    """Tonga."""
    TR: CodeRow = CodeRow("TR", "Türkiye.", "1.0.0")
    """Türkiye."""
    TT: CodeRow = CodeRow("TT", "Trinidad and Tobago.", "1.0.0")
    """Trinidad and Tobago."""
    TV: CodeRow = CodeRow("TV", "Tuvalu.", "1.0.0")
    """Tuvalu."""
    TW: CodeRow = CodeRow("TW", "Taiwan.", "1.0.0")
    """Taiwan."""
    TZ: CodeRow = CodeRow("TZ", "Tanzania, United Republic of.", "1.0.0")
    """Tanzania, United Republic of."""
    UA: CodeRow = CodeRow("UA", "Ukraine.", "1.0.0")
    """Ukraine."""
    UG: CodeRow = CodeRow("UG", "Uganda.", "1.0.0")
    """Uganda."""
    UM: CodeRow = CodeRow("UM", "United States Minor Outlying Islands.", "1.0.0")
    """United States Minor Outlying Islands."""
    US: CodeRow = CodeRow("US", "United States of America.", "1.0.0")
    """United States of America."""
    UY: CodeRow = CodeRow("UY", "Uruguay.", "1.0.0")
    """Uruguay."""
    UZ: CodeRow = CodeRow("UZ", "Uzbekistan.", "1.0.0")
    """Uzbekistan."""
    VA: CodeRow = CodeRow("VA", "Holy See.", "1.0.0")
    """Holy See."""
    VC: CodeRow = CodeRow("VC", "Saint Vincent and the Grenadines.", "1.0.0")
    """Saint Vincent and the Grenadines."""
    VE: CodeRow = CodeRow("VE", "Venezuela, Bolivarian Republic of.", "1.0.0")
    """Venezuela, Bolivarian Republic of."""
    VG: CodeRow = CodeRow("VG", "Virgin Islands, British.", "1.0.0")
    """Virgin Islands, British."""
    VI: CodeRow = CodeRow("VI", "Virgin Islands, U.S.", "1.0.0")
    """Virgin Islands, U.S."""
    VN: CodeRow = CodeRow("VN", "Viet Nam.", "1.0.0")
    """Viet Nam."""
    VU: CodeRow = CodeRow("VU", "Vanuatu.", "1.0.0")
    """Vanuatu."""
    WF: CodeRow = CodeRow("WF", "Wallis and Futuna.", "1.0.0")
    """Wallis and Futuna."""
    WS: CodeRow = CodeRow("WS", "Samoa.", "1.0.0")
    """Samoa."""
    XI: CodeRow = CodeRow("XI", "Northern Ireland, in customs and value added tax.", "1.0.0")
    """Northern Ireland, in customs and value added tax."""
    XK: CodeRow = CodeRow("XK", "Kosovo.", "1.0.0")
    """Kosovo."""
    XZ: CodeRow = CodeRow("XZ", "International waters and installations there, in UN/LOCODE.", "1.0.0")
    """International waters and installations there, in UN/LOCODE."""
    YE: CodeRow = CodeRow("YE", "Yemen.", "1.0.0")
    """Yemen."""
    YT: CodeRow = CodeRow("YT", "Mayotte.", "1.0.0")
    """Mayotte."""
    ZA: CodeRow = CodeRow("ZA", "South Africa.", "1.0.0")
    """South Africa."""
    ZM: CodeRow = CodeRow("ZM", "Zambia.", "1.0.0")
    """Zambia."""
    ZW: CodeRow = CodeRow("ZW", "Zimbabwe.", "1.0.0")
    """Zimbabwe."""
