"""The code list unit-code.

Generated from codelists/unit-code.json (sha256:21527585e0d89f45); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class UnitCode(Code, extensible=True):
    """Units with known partner codes. The list does not enumerate: any UN/ECE Recommendation 20 code, or X and a
    Recommendation 21 package code, may be written. Measurement tons (X12 188 code M) have no unit of weight and
    are left out.

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
