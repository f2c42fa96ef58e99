"""The code list unit-code.

Generated from codelists/unit-code.json (sha256:ce516e3c0e468e90); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class UnitCode(Code, extensible=True):
    """Units of measure in trade and transport, each with its kind (the class of unit: mass, volume, count and so on).
    Any UN/ECE Recommendation 20 code may be written, also one that is not listed; a package as a unit is X and a
    Recommendation 21 code (see package-type). Measurement tons (X12 188 code M) have no unit of weight and are
    left out.

    May grow within a major version. Owner: Data model. Source: UN/ECE Recommendations 20 and 21, X12 355 and 188.
    """

    __slots__ = ()
    EA: CodeRow = CodeRow("EA", "Each.", "0.1.0")
    """Each."""
    H87: CodeRow = CodeRow("H87", "Piece.", "0.1.0")
    """Piece."""
    C62: CodeRow = CodeRow("C62", "One, unit without a closer name.", "0.1.0")
    """One, unit without a closer name."""
    PR: CodeRow = CodeRow("PR", "Pair.", "0.1.0")
    """Pair."""
    DZN: CodeRow = CodeRow("DZN", "Dozen.", "0.1.0")
    """Dozen."""
    GRO: CodeRow = CodeRow("GRO", "Gross (144).", "0.1.0")
    """Gross (144)."""
    SET: CodeRow = CodeRow("SET", "Set.", "0.1.0")
    """Set."""
    KT: CodeRow = CodeRow("KT", "Kit.", "0.1.0")
    """Kit."""
    LO: CodeRow = CodeRow("LO", "Lot.", "0.1.0")
    """Lot."""
    XCS: CodeRow = CodeRow("XCS", "Case.", "0.1.0")
    """Case."""
    XCT: CodeRow = CodeRow("XCT", "Carton.", "0.1.0")
    """Carton."""
    XBX: CodeRow = CodeRow("XBX", "Box.", "0.1.0")
    """Box."""
    XBG: CodeRow = CodeRow("XBG", "Bag.", "0.1.0")
    """Bag."""
    XBL: CodeRow = CodeRow("XBL", "Bale.", "0.1.0")
    """Bale."""
    XBE: CodeRow = CodeRow("XBE", "Bundle.", "0.1.0")
    """Bundle."""
    XBO: CodeRow = CodeRow("XBO", "Bottle.", "0.1.0")
    """Bottle."""
    XBA: CodeRow = CodeRow("XBA", "Barrel.", "0.1.0")
    """Barrel."""
    XBJ: CodeRow = CodeRow("XBJ", "Bucket.", "0.1.0")
    """Bucket."""
    XCX: CodeRow = CodeRow("XCX", "Can.", "0.1.0")
    """Can."""
    XCY: CodeRow = CodeRow("XCY", "Cylinder.", "0.1.0")
    """Cylinder."""
    XCR: CodeRow = CodeRow("XCR", "Crate.", "0.1.0")
    """Crate."""
    XCN: CodeRow = CodeRow("XCN", "Container.", "0.1.0")
    """Container."""
    XDR: CodeRow = CodeRow("XDR", "Drum.", "0.1.0")
    """Drum."""
    XJR: CodeRow = CodeRow("XJR", "Jar.", "0.1.0")
    """Jar."""
    XJG: CodeRow = CodeRow("XJG", "Jug.", "0.1.0")
    """Jug."""
    XKG: CodeRow = CodeRow("XKG", "Keg.", "0.1.0")
    """Keg."""
    XPL: CodeRow = CodeRow("XPL", "Pail.", "0.1.0")
    """Pail."""
    XPK: CodeRow = CodeRow("XPK", "Package.", "0.1.0")
    """Package."""
    XPX: CodeRow = CodeRow("XPX", "Pallet or unit load.", "0.1.0")
    """Pallet or unit load."""
    XRO: CodeRow = CodeRow("XRO", "Roll.", "0.1.0")
    """Roll."""
    XST: CodeRow = CodeRow("XST", "Sheet.", "0.1.0")
    """Sheet."""
    XSI: CodeRow = CodeRow("XSI", "Skid.", "0.1.0")
    """Skid."""
    XSO: CodeRow = CodeRow("XSO", "Spool.", "0.1.0")
    """Spool."""
    XTU: CodeRow = CodeRow("XTU", "Tube.", "0.1.0")
    """Tube."""
    XTK: CodeRow = CodeRow("XTK", "Tank.", "0.1.0")
    """Tank."""
    LBR: CodeRow = CodeRow("LBR", "Pound.", "0.1.0")
    """Pound."""
    KGM: CodeRow = CodeRow("KGM", "Kilogram.", "0.1.0")
    """Kilogram."""
    GRM: CodeRow = CodeRow("GRM", "Gram.", "0.1.0")
    """Gram."""
    MGM: CodeRow = CodeRow("MGM", "Milligram.", "0.1.0")
    """Milligram."""
    ONZ: CodeRow = CodeRow("ONZ", "Ounce.", "0.1.0")
    """Ounce."""
    STN: CodeRow = CodeRow("STN", "Short ton of 2000 pounds.", "0.1.0")
    """Short ton of 2000 pounds."""
    TNE: CodeRow = CodeRow("TNE", "Metric ton.", "0.1.0")
    """Metric ton."""
    FTQ: CodeRow = CodeRow("FTQ", "Cubic foot.", "0.1.0")
    """Cubic foot."""
    MTQ: CodeRow = CodeRow("MTQ", "Cubic metre.", "0.1.0")
    """Cubic metre."""
    INQ: CodeRow = CodeRow("INQ", "Cubic inch.", "0.1.0")
    """Cubic inch."""
    YDQ: CodeRow = CodeRow("YDQ", "Cubic yard.", "0.1.0")
    """Cubic yard."""
    LTR: CodeRow = CodeRow("LTR", "Litre.", "0.1.0")
    """Litre."""
    MLT: CodeRow = CodeRow("MLT", "Millilitre.", "0.1.0")
    """Millilitre."""
    GLL: CodeRow = CodeRow("GLL", "US gallon.", "0.1.0")
    """US gallon."""
    QTL: CodeRow = CodeRow("QTL", "US liquid quart.", "0.1.0")
    """US liquid quart."""
    PTL: CodeRow = CodeRow("PTL", "US liquid pint.", "0.1.0")
    """US liquid pint."""
    OZA: CodeRow = CodeRow("OZA", "US fluid ounce.", "0.1.0")
    """US fluid ounce."""
    FOT: CodeRow = CodeRow("FOT", "Foot.", "0.1.0")
    """Foot."""
    INH: CodeRow = CodeRow("INH", "Inch.", "0.1.0")
    """Inch."""
    YRD: CodeRow = CodeRow("YRD", "Yard.", "0.1.0")
    """Yard."""
    MTR: CodeRow = CodeRow("MTR", "Metre.", "0.1.0")
    """Metre."""
    CMT: CodeRow = CodeRow("CMT", "Centimetre.", "0.1.0")
    """Centimetre."""
    MMT: CodeRow = CodeRow("MMT", "Millimetre.", "0.1.0")
    """Millimetre."""
    DMT: CodeRow = CodeRow("DMT", "Decimetre.", "0.1.0")
    """Decimetre."""
    LF: CodeRow = CodeRow("LF", "Linear foot.", "0.1.0")
    """Linear foot."""
    LM: CodeRow = CodeRow("LM", "Linear metre.", "0.1.0")
    """Linear metre."""
    SMI: CodeRow = CodeRow("SMI", "Mile.", "0.1.0")
    """Mile."""
    KMT: CodeRow = CodeRow("KMT", "Kilometre.", "0.1.0")
    """Kilometre."""
    FTK: CodeRow = CodeRow("FTK", "Square foot.", "0.1.0")
    """Square foot."""
    MTK: CodeRow = CodeRow("MTK", "Square metre.", "0.1.0")
    """Square metre."""
    YDK: CodeRow = CodeRow("YDK", "Square yard.", "0.1.0")
    """Square yard."""
    HUR: CodeRow = CodeRow("HUR", "Hour.", "0.1.0")
    """Hour."""
    MIN: CodeRow = CodeRow("MIN", "Minute.", "0.1.0")
    """Minute."""
    DAY: CodeRow = CodeRow("DAY", "Day.", "0.1.0")
    """Day."""
    WEE: CodeRow = CodeRow("WEE", "Week.", "0.1.0")
    """Week."""
    MON: CodeRow = CodeRow("MON", "Month.", "0.1.0")
    """Month."""
    ANN: CodeRow = CodeRow("ANN", "Year.", "0.1.0")
    """Year."""
    FAH: CodeRow = CodeRow("FAH", "Degree Fahrenheit.", "0.1.0")
    """Degree Fahrenheit."""
    CEL: CodeRow = CodeRow("CEL", "Degree Celsius.", "0.1.0")
    """Degree Celsius."""
    P1: CodeRow = CodeRow("P1", "Percent.", "0.1.0")
    """Percent."""
    LTN: CodeRow = CodeRow("LTN", "Long ton of 2240 pounds.", "0.1.0")
    """Long ton of 2240 pounds."""
    NAR: CodeRow = CodeRow("NAR", "Number of articles.", "1.0.0")
    """Number of articles."""
    CODE_10: CodeRow = CodeRow("10", "Group.", "1.0.0")
    """Group."""
    NMP: CodeRow = CodeRow("NMP", "Number of packs.", "1.0.0")
    """Number of packs."""
    NPT: CodeRow = CodeRow("NPT", "Number of parts.", "1.0.0")
    """Number of parts."""
    CEN: CodeRow = CodeRow("CEN", "Hundred.", "1.0.0")
    """Hundred."""
    MIL: CodeRow = CodeRow("MIL", "Thousand.", "1.0.0")
    """Thousand."""
    MIO: CodeRow = CodeRow("MIO", "Million.", "1.0.0")
    """Million."""
    T3: CodeRow = CodeRow("T3", "Thousand pieces.", "1.0.0")
    """Thousand pieces."""
    DPC: CodeRow = CodeRow("DPC", "Dozen pieces.", "1.0.0")
    """Dozen pieces."""
    DPR: CodeRow = CodeRow("DPR", "Dozen pairs.", "1.0.0")
    """Dozen pairs."""
    DZP: CodeRow = CodeRow("DZP", "Dozen packs.", "1.0.0")
    """Dozen packs."""
    DRL: CodeRow = CodeRow("DRL", "Dozen rolls.", "1.0.0")
    """Dozen rolls."""
    GGR: CodeRow = CodeRow("GGR", "Great gross (1728).", "1.0.0")
    """Great gross (1728)."""
    SCO: CodeRow = CodeRow("SCO", "Score (20).", "1.0.0")
    """Score (20)."""
    HC: CodeRow = CodeRow("HC", "Hundred, counted.", "1.0.0")
    """Hundred, counted."""
    HBX: CodeRow = CodeRow("HBX", "Hundred boxes.", "1.0.0")
    """Hundred boxes."""
    TP: CodeRow = CodeRow("TP", "Pack of ten.", "1.0.0")
    """Pack of ten."""
    P5: CodeRow = CodeRow("P5", "Pack of five.", "1.0.0")
    """Pack of five."""
    AS: CodeRow = CodeRow("AS", "Assortment.", "1.0.0")
    """Assortment."""
    PTN: CodeRow = CodeRow("PTN", "Portion.", "1.0.0")
    """Portion."""
    RM: CodeRow = CodeRow("RM", "Ream.", "1.0.0")
    """Ream."""
    QR: CodeRow = CodeRow("QR", "Quire.", "1.0.0")
    """Quire."""
    HEA: CodeRow = CodeRow("HEA", "Head of animals.", "1.0.0")
    """Head of animals."""
    E27: CodeRow = CodeRow("E27", "Dose.", "1.0.0")
    """Dose."""
    IE: CodeRow = CodeRow("IE", "Person.", "1.0.0")
    """Person."""
    PD: CodeRow = CodeRow("PD", "Pad.", "1.0.0")
    """Pad."""
    U2: CodeRow = CodeRow("U2", "Tablet.", "1.0.0")
    """Tablet."""
    CODE_13: CodeRow = CodeRow("13", "Ration.", "1.0.0")
    """Ration."""
    ZP: CodeRow = CodeRow("ZP", "Page.", "1.0.0")
    """Page."""
    SX: CodeRow = CodeRow("SX", "Shipment.", "1.0.0")
    """Shipment."""
    NL: CodeRow = CodeRow("NL", "Load.", "1.0.0")
    """Load."""
    E48: CodeRow = CodeRow("E48", "Unit of a service.", "1.0.0")
    """Unit of a service."""
    LS: CodeRow = CodeRow("LS", "Lump sum.", "1.0.0")
    """Lump sum."""
    ACT: CodeRow = CodeRow("ACT", "Activity.", "1.0.0")
    """Activity."""
    E51: CodeRow = CodeRow("E51", "Job.", "1.0.0")
    """Job."""
    E54: CodeRow = CodeRow("E54", "Trip.", "1.0.0")
    """Trip."""
    E53: CodeRow = CodeRow("E53", "Test.", "1.0.0")
    """Test."""
    E55: CodeRow = CodeRow("E55", "Use.", "1.0.0")
    """Use."""
    C0: CodeRow = CodeRow("C0", "Call.", "1.0.0")
    """Call."""
    E50: CodeRow = CodeRow("E50", "Accounting unit.", "1.0.0")
    """Accounting unit."""
    E22: CodeRow = CodeRow("E22", "Twenty-foot equivalent unit (TEU).", "1.0.0")
    """Twenty-foot equivalent unit (TEU)."""
    CODE_20: CodeRow = CodeRow("20", "Container of 20 feet.", "1.0.0")
    """Container of 20 feet."""
    CODE_21: CodeRow = CodeRow("21", "Container of 40 feet.", "1.0.0")
    """Container of 40 feet."""
    TKM: CodeRow = CodeRow("TKM", "Tonne carried one kilometre.", "1.0.0")
    """Tonne carried one kilometre."""
    RT: CodeRow = CodeRow("RT", "Revenue ton carried one mile.", "1.0.0")
    """Revenue ton carried one mile."""
    A75: CodeRow = CodeRow("A75", "Freight ton.", "1.0.0")
    """Freight ton."""
    A43: CodeRow = CodeRow("A43", "Deadweight tonnage of a ship.", "1.0.0")
    """Deadweight tonnage of a ship."""
    DPT: CodeRow = CodeRow("DPT", "Displacement tonnage of a ship.", "1.0.0")
    """Displacement tonnage of a ship."""
    NT: CodeRow = CodeRow("NT", "Net ton of a ship.", "1.0.0")
    """Net ton of a ship."""
    CCT: CodeRow = CodeRow("CCT", "Carrying capacity in metric tons.", "1.0.0")
    """Carrying capacity in metric tons."""
    M70: CodeRow = CodeRow("M70", "Register ton of 100 cubic feet.", "1.0.0")
    """Register ton of 100 cubic feet."""
    L86: CodeRow = CodeRow("L86", "Shipping ton (US), 40 cubic feet.", "1.0.0")
    """Shipping ton (US), 40 cubic feet."""
    L84: CodeRow = CodeRow("L84", "Shipping ton (UK), 42 cubic feet.", "1.0.0")
    """Shipping ton (UK), 42 cubic feet."""
    DTN: CodeRow = CodeRow("DTN", "Hundred kilograms.", "1.0.0")
    """Hundred kilograms."""
    HGM: CodeRow = CodeRow("HGM", "Hectogram.", "1.0.0")
    """Hectogram."""
    DJ: CodeRow = CodeRow("DJ", "Decagram.", "1.0.0")
    """Decagram."""
    DG: CodeRow = CodeRow("DG", "Decigram.", "1.0.0")
    """Decigram."""
    CGM: CodeRow = CodeRow("CGM", "Centigram.", "1.0.0")
    """Centigram."""
    MC: CodeRow = CodeRow("MC", "Microgram.", "1.0.0")
    """Microgram."""
    KTN: CodeRow = CodeRow("KTN", "Kilotonne.", "1.0.0")
    """Kilotonne."""
    CTM: CodeRow = CodeRow("CTM", "Metric carat.", "1.0.0")
    """Metric carat."""
    CWA: CodeRow = CodeRow("CWA", "Hundredweight of 100 pounds (US).", "1.0.0")
    """Hundredweight of 100 pounds (US)."""
    CWI: CodeRow = CodeRow("CWI", "Hundredweight of 112 pounds (UK).", "1.0.0")
    """Hundredweight of 112 pounds (UK)."""
    CNT: CodeRow = CodeRow("CNT", "Cental (UK), 100 pounds.", "1.0.0")
    """Cental (UK), 100 pounds."""
    APZ: CodeRow = CodeRow("APZ", "Troy ounce.", "1.0.0")
    """Troy ounce."""
    STI: CodeRow = CodeRow("STI", "Stone of 14 pounds.", "1.0.0")
    """Stone of 14 pounds."""
    GRN: CodeRow = CodeRow("GRN", "Grain.", "1.0.0")
    """Grain."""
    E4: CodeRow = CodeRow("E4", "Kilogram, gross.", "1.0.0")
    """Kilogram, gross."""
    KDW: CodeRow = CodeRow("KDW", "Kilogram, drained net weight.", "1.0.0")
    """Kilogram, drained net weight."""
    KNS: CodeRow = CodeRow("KNS", "Kilogram of a named substance.", "1.0.0")
    """Kilogram of a named substance."""
    KSD: CodeRow = CodeRow("KSD", "Kilogram of substance that is 90 % dry.", "1.0.0")
    """Kilogram of substance that is 90 % dry."""
    TIC: CodeRow = CodeRow("TIC", "Metric ton with the container.", "1.0.0")
    """Metric ton with the container."""
    TIP: CodeRow = CodeRow("TIP", "Metric ton with the inner packaging.", "1.0.0")
    """Metric ton with the inner packaging."""
    DT: CodeRow = CodeRow("DT", "Ton, dry.", "1.0.0")
    """Ton, dry."""
    WE: CodeRow = CodeRow("WE", "Ton, wet.", "1.0.0")
    """Ton, wet."""
    CODE_27: CodeRow = CodeRow("27", "Theoretical ton.", "1.0.0")
    """Theoretical ton."""
    HLT: CodeRow = CodeRow("HLT", "Hectolitre.", "1.0.0")
    """Hectolitre."""
    A44: CodeRow = CodeRow("A44", "Decalitre.", "1.0.0")
    """Decalitre."""
    DLT: CodeRow = CodeRow("DLT", "Decilitre.", "1.0.0")
    """Decilitre."""
    CLT: CodeRow = CodeRow("CLT", "Centilitre.", "1.0.0")
    """Centilitre."""
    CODE_4G: CodeRow = CodeRow("4G", "Microlitre.", "1.0.0")
    """Microlitre."""
    K6: CodeRow = CodeRow("K6", "Kilolitre.", "1.0.0")
    """Kilolitre."""
    MAL: CodeRow = CodeRow("MAL", "Megalitre.", "1.0.0")
    """Megalitre."""
    DMQ: CodeRow = CodeRow("DMQ", "Cubic decimetre.", "1.0.0")
    """Cubic decimetre."""
    CMQ: CodeRow = CodeRow("CMQ", "Cubic centimetre.", "1.0.0")
    """Cubic centimetre."""
    MMQ: CodeRow = CodeRow("MMQ", "Cubic millimetre.", "1.0.0")
    """Cubic millimetre."""
    R9: CodeRow = CodeRow("R9", "Thousand cubic metres.", "1.0.0")
    """Thousand cubic metres."""
    HMQ: CodeRow = CodeRow("HMQ", "Million cubic metres.", "1.0.0")
    """Million cubic metres."""
    NM3: CodeRow = CodeRow("NM3", "Cubic metre of gas, normalised.", "1.0.0")
    """Cubic metre of gas, normalised."""
    SM3: CodeRow = CodeRow("SM3", "Cubic metre of gas, at standard conditions.", "1.0.0")
    """Cubic metre of gas, at standard conditions."""
    LPA: CodeRow = CodeRow("LPA", "Litre of pure alcohol.", "1.0.0")
    """Litre of pure alcohol."""
    GLI: CodeRow = CodeRow("GLI", "Gallon (UK).", "1.0.0")
    """Gallon (UK)."""
    QTI: CodeRow = CodeRow("QTI", "Quart (UK).", "1.0.0")
    """Quart (UK)."""
    PTI: CodeRow = CodeRow("PTI", "Pint (UK).", "1.0.0")
    """Pint (UK)."""
    OZI: CodeRow = CodeRow("OZI", "Fluid ounce (UK).", "1.0.0")
    """Fluid ounce (UK)."""
    GLD: CodeRow = CodeRow("GLD", "Dry gallon (US).", "1.0.0")
    """Dry gallon (US)."""
    QTD: CodeRow = CodeRow("QTD", "Dry quart (US).", "1.0.0")
    """Dry quart (US)."""
    PTD: CodeRow = CodeRow("PTD", "Dry pint (US).", "1.0.0")
    """Dry pint (US)."""
    BUA: CodeRow = CodeRow("BUA", "Bushel (US).", "1.0.0")
    """Bushel (US)."""
    BUI: CodeRow = CodeRow("BUI", "Bushel (UK).", "1.0.0")
    """Bushel (UK)."""
    BLL: CodeRow = CodeRow("BLL", "Barrel of 42 US gallons.", "1.0.0")
    """Barrel of 42 US gallons."""
    BLD: CodeRow = CodeRow("BLD", "Dry barrel (US).", "1.0.0")
    """Dry barrel (US)."""
    B4: CodeRow = CodeRow("B4", "Barrel (UK).", "1.0.0")
    """Barrel (UK)."""
    BFT: CodeRow = CodeRow("BFT", "Board foot.", "1.0.0")
    """Board foot."""
    BP: CodeRow = CodeRow("BP", "Hundred board feet.", "1.0.0")
    """Hundred board feet."""
    MBF: CodeRow = CodeRow("MBF", "Thousand board feet.", "1.0.0")
    """Thousand board feet."""
    WCD: CodeRow = CodeRow("WCD", "Cord of 128 cubic feet.", "1.0.0")
    """Cord of 128 cubic feet."""
    G21: CodeRow = CodeRow("G21", "Cup.", "1.0.0")
    """Cup."""
    HMT: CodeRow = CodeRow("HMT", "Hectometre.", "1.0.0")
    """Hectometre."""
    A45: CodeRow = CodeRow("A45", "Decametre.", "1.0.0")
    """Decametre."""
    CODE_4H: CodeRow = CodeRow("4H", "Micrometre.", "1.0.0")
    """Micrometre."""
    C45: CodeRow = CodeRow("C45", "Nanometre.", "1.0.0")
    """Nanometre."""
    NMI: CodeRow = CodeRow("NMI", "Nautical mile.", "1.0.0")
    """Nautical mile."""
    M50: CodeRow = CodeRow("M50", "Furlong.", "1.0.0")
    """Furlong."""
    AK: CodeRow = CodeRow("AK", "Fathom.", "1.0.0")
    """Fathom."""
    KMK: CodeRow = CodeRow("KMK", "Square kilometre.", "1.0.0")
    """Square kilometre."""
    DMK: CodeRow = CodeRow("DMK", "Square decimetre.", "1.0.0")
    """Square decimetre."""
    CMK: CodeRow = CodeRow("CMK", "Square centimetre.", "1.0.0")
    """Square centimetre."""
    MMK: CodeRow = CodeRow("MMK", "Square millimetre.", "1.0.0")
    """Square millimetre."""
    INK: CodeRow = CodeRow("INK", "Square inch.", "1.0.0")
    """Square inch."""
    MIK: CodeRow = CodeRow("MIK", "Square mile.", "1.0.0")
    """Square mile."""
    ACR: CodeRow = CodeRow("ACR", "Acre.", "1.0.0")
    """Acre."""
    DAA: CodeRow = CodeRow("DAA", "Decare.", "1.0.0")
    """Decare."""
    SEC: CodeRow = CodeRow("SEC", "Second.", "1.0.0")
    """Second."""
    C26: CodeRow = CodeRow("C26", "Millisecond.", "1.0.0")
    """Millisecond."""
    E49: CodeRow = CodeRow("E49", "Working day.", "1.0.0")
    """Working day."""
    DAD: CodeRow = CodeRow("DAD", "Ten days.", "1.0.0")
    """Ten days."""
    QAN: CodeRow = CodeRow("QAN", "Quarter of a year.", "1.0.0")
    """Quarter of a year."""
    SAN: CodeRow = CodeRow("SAN", "Half a year.", "1.0.0")
    """Half a year."""
    KEL: CodeRow = CodeRow("KEL", "Kelvin.", "1.0.0")
    """Kelvin."""
    CODE_59: CodeRow = CodeRow("59", "Parts in a million.", "1.0.0")
    """Parts in a million."""
    ASU: CodeRow = CodeRow("ASU", "Alcoholic strength by volume.", "1.0.0")
    """Alcoholic strength by volume."""
    ASM: CodeRow = CodeRow("ASM", "Alcoholic strength by mass.", "1.0.0")
    """Alcoholic strength by mass."""
    J18: CodeRow = CodeRow("J18", "Degree Brix.", "1.0.0")
    """Degree Brix."""
    DD: CodeRow = CodeRow("DD", "Degree of angle.", "1.0.0")
    """Degree of angle."""
    D61: CodeRow = CodeRow("D61", "Minute of angle.", "1.0.0")
    """Minute of angle."""
    D62: CodeRow = CodeRow("D62", "Second of angle.", "1.0.0")
    """Second of angle."""
    WTT: CodeRow = CodeRow("WTT", "Watt.", "1.0.0")
    """Watt."""
    KWT: CodeRow = CodeRow("KWT", "Kilowatt.", "1.0.0")
    """Kilowatt."""
    MAW: CodeRow = CodeRow("MAW", "Megawatt.", "1.0.0")
    """Megawatt."""
    KVA: CodeRow = CodeRow("KVA", "Kilovolt ampere.", "1.0.0")
    """Kilovolt ampere."""
    BHP: CodeRow = CodeRow("BHP", "Brake horse power.", "1.0.0")
    """Brake horse power."""
    JOU: CodeRow = CodeRow("JOU", "Joule.", "1.0.0")
    """Joule."""
    KJO: CodeRow = CodeRow("KJO", "Kilojoule.", "1.0.0")
    """Kilojoule."""
    CODE_3B: CodeRow = CodeRow("3B", "Megajoule.", "1.0.0")
    """Megajoule."""
    GV: CodeRow = CodeRow("GV", "Gigajoule.", "1.0.0")
    """Gigajoule."""
    WHR: CodeRow = CodeRow("WHR", "Watt hour.", "1.0.0")
    """Watt hour."""
    KWH: CodeRow = CodeRow("KWH", "Kilowatt hour.", "1.0.0")
    """Kilowatt hour."""
    MWH: CodeRow = CodeRow("MWH", "Megawatt hour.", "1.0.0")
    """Megawatt hour."""
    GWH: CodeRow = CodeRow("GWH", "Gigawatt hour.", "1.0.0")
    """Gigawatt hour."""
    BTU: CodeRow = CodeRow("BTU", "British thermal unit.", "1.0.0")
    """British thermal unit."""
    E14: CodeRow = CodeRow("E14", "Kilocalorie.", "1.0.0")
    """Kilocalorie."""
    AMH: CodeRow = CodeRow("AMH", "Ampere hour.", "1.0.0")
    """Ampere hour."""
    VLT: CodeRow = CodeRow("VLT", "Volt.", "1.0.0")
    """Volt."""
    KVT: CodeRow = CodeRow("KVT", "Kilovolt.", "1.0.0")
    """Kilovolt."""
    AMP: CodeRow = CodeRow("AMP", "Ampere.", "1.0.0")
    """Ampere."""
    PAL: CodeRow = CodeRow("PAL", "Pascal.", "1.0.0")
    """Pascal."""
    KPA: CodeRow = CodeRow("KPA", "Kilopascal.", "1.0.0")
    """Kilopascal."""
    MPA: CodeRow = CodeRow("MPA", "Megapascal.", "1.0.0")
    """Megapascal."""
    BAR: CodeRow = CodeRow("BAR", "Bar.", "1.0.0")
    """Bar."""
    MBR: CodeRow = CodeRow("MBR", "Millibar.", "1.0.0")
    """Millibar."""
    PS: CodeRow = CodeRow("PS", "Pound-force a square inch.", "1.0.0")
    """Pound-force a square inch."""
    ATM: CodeRow = CodeRow("ATM", "Standard atmosphere.", "1.0.0")
    """Standard atmosphere."""
    KMH: CodeRow = CodeRow("KMH", "Kilometre an hour.", "1.0.0")
    """Kilometre an hour."""
    MTS: CodeRow = CodeRow("MTS", "Metre a second.", "1.0.0")
    """Metre a second."""
    HM: CodeRow = CodeRow("HM", "Mile an hour.", "1.0.0")
    """Mile an hour."""
    KNT: CodeRow = CodeRow("KNT", "Knot.", "1.0.0")
    """Knot."""
    MSK: CodeRow = CodeRow("MSK", "Metre a second squared.", "1.0.0")
    """Metre a second squared."""
    K40: CodeRow = CodeRow("K40", "Acceleration of free fall.", "1.0.0")
    """Acceleration of free fall."""
    HTZ: CodeRow = CodeRow("HTZ", "Hertz.", "1.0.0")
    """Hertz."""
    KHZ: CodeRow = CodeRow("KHZ", "Kilohertz.", "1.0.0")
    """Kilohertz."""
    MHZ: CodeRow = CodeRow("MHZ", "Megahertz.", "1.0.0")
    """Megahertz."""
    RPM: CodeRow = CodeRow("RPM", "Turns a minute.", "1.0.0")
    """Turns a minute."""
    KMQ: CodeRow = CodeRow("KMQ", "Kilogram a cubic metre.", "1.0.0")
    """Kilogram a cubic metre."""
    CODE_23: CodeRow = CodeRow("23", "Gram a cubic centimetre.", "1.0.0")
    """Gram a cubic centimetre."""
    GL: CodeRow = CodeRow("GL", "Gram a litre.", "1.0.0")
    """Gram a litre."""
    B35: CodeRow = CodeRow("B35", "Kilogram a litre.", "1.0.0")
    """Kilogram a litre."""
    GM: CodeRow = CodeRow("GM", "Gram a square metre.", "1.0.0")
    """Gram a square metre."""
    CODE_28: CodeRow = CodeRow("28", "Kilogram a square metre.", "1.0.0")
    """Kilogram a square metre."""
    AD: CodeRow = CodeRow("AD", "Byte.", "1.0.0")
    """Byte."""
    CODE_2P: CodeRow = CodeRow("2P", "Kilobyte.", "1.0.0")
    """Kilobyte."""
    CODE_4L: CodeRow = CodeRow("4L", "Megabyte.", "1.0.0")
    """Megabyte."""
    E34: CodeRow = CodeRow("E34", "Gigabyte.", "1.0.0")
    """Gigabyte."""
    E35: CodeRow = CodeRow("E35", "Terabyte.", "1.0.0")
    """Terabyte."""
