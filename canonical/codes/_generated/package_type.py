"""The code list package-type.

Generated from codelists/package-type.json (sha256:f3b959ad12e981d0); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class PackageType(Code, extensible=True):
    """Kinds of package. As a unit of measure a package is X and its code here: XPX is a pallet.

    May grow within a major version. Owner: Data model. Source: UN/ECE Recommendation 21 rev. 10e 2019; the
    meanings are ours.
    """

    __slots__ = ()
    CODE_1A: CodeRow = CodeRow("1A", "Steel drum.", "1.0.0")
    """Steel drum."""
    CODE_1B: CodeRow = CodeRow("1B", "Aluminium drum.", "1.0.0")
    """Aluminium drum."""
    CODE_1D: CodeRow = CodeRow("1D", "Plywood drum.", "1.0.0")
    """Plywood drum."""
    CODE_1F: CodeRow = CodeRow("1F", "Flexible container.", "1.0.0")
    """Flexible container."""
    CODE_1G: CodeRow = CodeRow("1G", "Fibre drum.", "1.0.0")
    """Fibre drum."""
    CODE_1W: CodeRow = CodeRow("1W", "Wooden drum.", "1.0.0")
    """Wooden drum."""
    CODE_2C: CodeRow = CodeRow("2C", "Wooden barrel.", "1.0.0")
    """Wooden barrel."""
    CODE_3A: CodeRow = CodeRow("3A", "Steel jerrican.", "1.0.0")
    """Steel jerrican."""
    CODE_3H: CodeRow = CodeRow("3H", "Plastic jerrican.", "1.0.0")
    """Plastic jerrican."""
    CODE_43: CodeRow = CodeRow("43", "Very large bag for bulk goods.", "1.0.0")
    """Very large bag for bulk goods."""
    CODE_44: CodeRow = CodeRow("44", "Polythene bag.", "1.0.0")
    """Polythene bag."""
    CODE_4A: CodeRow = CodeRow("4A", "Steel box.", "1.0.0")
    """Steel box."""
    CODE_4B: CodeRow = CodeRow("4B", "Aluminium box.", "1.0.0")
    """Aluminium box."""
    CODE_4C: CodeRow = CodeRow("4C", "Box of natural wood.", "1.0.0")
    """Box of natural wood."""
    CODE_4D: CodeRow = CodeRow("4D", "Plywood box.", "1.0.0")
    """Plywood box."""
    CODE_4F: CodeRow = CodeRow("4F", "Box of reconstituted wood.", "1.0.0")
    """Box of reconstituted wood."""
    CODE_4G: CodeRow = CodeRow("4G", "Fibreboard box.", "1.0.0")
    """Fibreboard box."""
    CODE_4H: CodeRow = CodeRow("4H", "Plastic box.", "1.0.0")
    """Plastic box."""
    CODE_5H: CodeRow = CodeRow("5H", "Bag of woven plastic.", "1.0.0")
    """Bag of woven plastic."""
    CODE_5L: CodeRow = CodeRow("5L", "Textile bag.", "1.0.0")
    """Textile bag."""
    CODE_5M: CodeRow = CodeRow("5M", "Paper bag.", "1.0.0")
    """Paper bag."""
    CODE_6H: CodeRow = CodeRow("6H", "Plastic receptacle within an outer packaging.", "1.0.0")
    """Plastic receptacle within an outer packaging."""
    CODE_6P: CodeRow = CodeRow("6P", "Glass receptacle within an outer packaging.", "1.0.0")
    """Glass receptacle within an outer packaging."""
    CODE_7A: CodeRow = CodeRow("7A", "Case made for a car.", "1.0.0")
    """Case made for a car."""
    CODE_7B: CodeRow = CodeRow("7B", "Wooden case.", "1.0.0")
    """Wooden case."""
    CODE_8A: CodeRow = CodeRow("8A", "Wooden pallet.", "1.0.0")
    """Wooden pallet."""
    CODE_8B: CodeRow = CodeRow("8B", "Wooden crate.", "1.0.0")
    """Wooden crate."""
    CODE_8C: CodeRow = CodeRow("8C", "Wooden bundle.", "1.0.0")
    """Wooden bundle."""
    AA: CodeRow = CodeRow("AA", "Rigid plastic bulk container (IBC).", "1.0.0")
    """Rigid plastic bulk container (IBC)."""
    AB: CodeRow = CodeRow("AB", "Fibre receptacle.", "1.0.0")
    """Fibre receptacle."""
    AC: CodeRow = CodeRow("AC", "Paper receptacle.", "1.0.0")
    """Paper receptacle."""
    AD: CodeRow = CodeRow("AD", "Wooden receptacle.", "1.0.0")
    """Wooden receptacle."""
    AE: CodeRow = CodeRow("AE", "Aerosol can.", "1.0.0")
    """Aerosol can."""
    AF: CodeRow = CodeRow("AF", "Modular pallet with collars, 80 x 60 cm.", "1.0.0")
    """Modular pallet with collars, 80 x 60 cm."""
    AG: CodeRow = CodeRow("AG", "Shrink-wrapped pallet.", "1.0.0")
    """Shrink-wrapped pallet."""
    AH: CodeRow = CodeRow("AH", "Pallet of 100 x 110 cm.", "1.0.0")
    """Pallet of 100 x 110 cm."""
    AI: CodeRow = CodeRow("AI", "Clamshell pack.", "1.0.0")
    """Clamshell pack."""
    AJ: CodeRow = CodeRow("AJ", "Cone.", "1.0.0")
    """Cone."""
    AL: CodeRow = CodeRow("AL", "Ball.", "1.0.0")
    """Ball."""
    AM: CodeRow = CodeRow("AM", "Ampoule without protection.", "1.0.0")
    """Ampoule without protection."""
    AP: CodeRow = CodeRow("AP", "Protected ampoule.", "1.0.0")
    """Protected ampoule."""
    AT: CodeRow = CodeRow("AT", "Atomiser.", "1.0.0")
    """Atomiser."""
    AV: CodeRow = CodeRow("AV", "Capsule.", "1.0.0")
    """Capsule."""
    B4: CodeRow = CodeRow("B4", "Belt.", "1.0.0")
    """Belt."""
    BA: CodeRow = CodeRow("BA", "Barrel.", "1.0.0")
    """Barrel."""
    BB: CodeRow = CodeRow("BB", "Bobbin.", "1.0.0")
    """Bobbin."""
    BC: CodeRow = CodeRow("BC", "Bottle crate or rack.", "1.0.0")
    """Bottle crate or rack."""
    BD: CodeRow = CodeRow("BD", "Board.", "1.0.0")
    """Board."""
    BE: CodeRow = CodeRow("BE", "Bundle.", "1.0.0")
    """Bundle."""
    BF: CodeRow = CodeRow("BF", "Balloon without protection.", "1.0.0")
    """Balloon without protection."""
    BG: CodeRow = CodeRow("BG", "Bag.", "1.0.0")
    """Bag."""
    BH: CodeRow = CodeRow("BH", "Bunch.", "1.0.0")
    """Bunch."""
    BI: CodeRow = CodeRow("BI", "Bin.", "1.0.0")
    """Bin."""
    BJ: CodeRow = CodeRow("BJ", "Bucket.", "1.0.0")
    """Bucket."""
    BK: CodeRow = CodeRow("BK", "Basket.", "1.0.0")
    """Basket."""
    BL: CodeRow = CodeRow("BL", "Compressed bale.", "1.0.0")
    """Compressed bale."""
    BM: CodeRow = CodeRow("BM", "Basin.", "1.0.0")
    """Basin."""
    BN: CodeRow = CodeRow("BN", "Loose bale.", "1.0.0")
    """Loose bale."""
    BO: CodeRow = CodeRow("BO", "Cylindrical bottle without protection.", "1.0.0")
    """Cylindrical bottle without protection."""
    BP: CodeRow = CodeRow("BP", "Protected balloon.", "1.0.0")
    """Protected balloon."""
    BQ: CodeRow = CodeRow("BQ", "Protected cylindrical bottle.", "1.0.0")
    """Protected cylindrical bottle."""
    BR: CodeRow = CodeRow("BR", "Bar.", "1.0.0")
    """Bar."""
    BS: CodeRow = CodeRow("BS", "Bulbous bottle without protection.", "1.0.0")
    """Bulbous bottle without protection."""
    BT: CodeRow = CodeRow("BT", "Bolt of cloth.", "1.0.0")
    """Bolt of cloth."""
    BU: CodeRow = CodeRow("BU", "Butt, large cask.", "1.0.0")
    """Butt, large cask."""
    BV: CodeRow = CodeRow("BV", "Protected bulbous bottle.", "1.0.0")
    """Protected bulbous bottle."""
    BW: CodeRow = CodeRow("BW", "Box for liquids.", "1.0.0")
    """Box for liquids."""
    BX: CodeRow = CodeRow("BX", "Box.", "1.0.0")
    """Box."""
    BY: CodeRow = CodeRow("BY", "Boards tied together.", "1.0.0")
    """Boards tied together."""
    BZ: CodeRow = CodeRow("BZ", "Bars tied together.", "1.0.0")
    """Bars tied together."""
    CA: CodeRow = CodeRow("CA", "Rectangular can.", "1.0.0")
    """Rectangular can."""
    CB: CodeRow = CodeRow("CB", "Beer crate.", "1.0.0")
    """Beer crate."""
    CC: CodeRow = CodeRow("CC", "Churn.", "1.0.0")
    """Churn."""
    CD: CodeRow = CodeRow("CD", "Can with handle and spout.", "1.0.0")
    """Can with handle and spout."""
    CE: CodeRow = CodeRow("CE", "Creel.", "1.0.0")
    """Creel."""
    CF: CodeRow = CodeRow("CF", "Coffer.", "1.0.0")
    """Coffer."""
    CG: CodeRow = CodeRow("CG", "Cage.", "1.0.0")
    """Cage."""
    CH: CodeRow = CodeRow("CH", "Chest.", "1.0.0")
    """Chest."""
    CI: CodeRow = CodeRow("CI", "Canister.", "1.0.0")
    """Canister."""
    CJ: CodeRow = CodeRow("CJ", "Coffin.", "1.0.0")
    """Coffin."""
    CK: CodeRow = CodeRow("CK", "Cask.", "1.0.0")
    """Cask."""
    CL: CodeRow = CodeRow("CL", "Coil.", "1.0.0")
    """Coil."""
    CM: CodeRow = CodeRow("CM", "Card.", "1.0.0")
    """Card."""
    CN: CodeRow = CodeRow("CN", "Container that is no transport equipment.", "1.0.0")
    """Container that is no transport equipment."""
    CO: CodeRow = CodeRow("CO", "Carboy without protection.", "1.0.0")
    """Carboy without protection."""
    CP: CodeRow = CodeRow("CP", "Protected carboy.", "1.0.0")
    """Protected carboy."""
    CQ: CodeRow = CodeRow("CQ", "Cartridge.", "1.0.0")
    """Cartridge."""
    CR: CodeRow = CodeRow("CR", "Crate.", "1.0.0")
    """Crate."""
    CS: CodeRow = CodeRow("CS", "Case.", "1.0.0")
    """Case."""
    CT: CodeRow = CodeRow("CT", "Carton.", "1.0.0")
    """Carton."""
    CU: CodeRow = CodeRow("CU", "Cup.", "1.0.0")
    """Cup."""
    CV: CodeRow = CodeRow("CV", "Cover.", "1.0.0")
    """Cover."""
    CW: CodeRow = CodeRow("CW", "Roll cage.", "1.0.0")
    """Roll cage."""
    CX: CodeRow = CodeRow("CX", "Cylindrical can.", "1.0.0")
    """Cylindrical can."""
    CY: CodeRow = CodeRow("CY", "Cylinder.", "1.0.0")
    """Cylinder."""
    CZ: CodeRow = CodeRow("CZ", "Canvas.", "1.0.0")
    """Canvas."""
    DA: CodeRow = CodeRow("DA", "Plastic crate with several layers.", "1.0.0")
    """Plastic crate with several layers."""
    DB: CodeRow = CodeRow("DB", "Wooden crate with several layers.", "1.0.0")
    """Wooden crate with several layers."""
    DC: CodeRow = CodeRow("DC", "Cardboard crate with several layers.", "1.0.0")
    """Cardboard crate with several layers."""
    DG: CodeRow = CodeRow("DG", "CHEP cage.", "1.0.0")
    """CHEP cage."""
    DH: CodeRow = CodeRow("DH", "CHEP Eurobox.", "1.0.0")
    """CHEP Eurobox."""
    DI: CodeRow = CodeRow("DI", "Iron drum.", "1.0.0")
    """Iron drum."""
    DJ: CodeRow = CodeRow("DJ", "Demijohn without protection.", "1.0.0")
    """Demijohn without protection."""
    DK: CodeRow = CodeRow("DK", "Cardboard bulk crate.", "1.0.0")
    """Cardboard bulk crate."""
    DL: CodeRow = CodeRow("DL", "Plastic bulk crate.", "1.0.0")
    """Plastic bulk crate."""
    DM: CodeRow = CodeRow("DM", "Wooden bulk crate.", "1.0.0")
    """Wooden bulk crate."""
    DN: CodeRow = CodeRow("DN", "Dispenser.", "1.0.0")
    """Dispenser."""
    DP: CodeRow = CodeRow("DP", "Protected demijohn.", "1.0.0")
    """Protected demijohn."""
    DR: CodeRow = CodeRow("DR", "Drum.", "1.0.0")
    """Drum."""
    DS: CodeRow = CodeRow("DS", "Open plastic tray, one layer.", "1.0.0")
    """Open plastic tray, one layer."""
    DT: CodeRow = CodeRow("DT", "Open wooden tray, one layer.", "1.0.0")
    """Open wooden tray, one layer."""
    DU: CodeRow = CodeRow("DU", "Open polystyrene tray, one layer.", "1.0.0")
    """Open polystyrene tray, one layer."""
    DV: CodeRow = CodeRow("DV", "Open cardboard tray, one layer.", "1.0.0")
    """Open cardboard tray, one layer."""
    DW: CodeRow = CodeRow("DW", "Open plastic tray, two layers.", "1.0.0")
    """Open plastic tray, two layers."""
    DX: CodeRow = CodeRow("DX", "Open wooden tray, two layers.", "1.0.0")
    """Open wooden tray, two layers."""
    DY: CodeRow = CodeRow("DY", "Open cardboard tray, two layers.", "1.0.0")
    """Open cardboard tray, two layers."""
    EC: CodeRow = CodeRow("EC", "Plastic bag.", "1.0.0")
    """Plastic bag."""
    ED: CodeRow = CodeRow("ED", "Case on a pallet base.", "1.0.0")
    """Case on a pallet base."""
    EE: CodeRow = CodeRow("EE", "Wooden case on a pallet base.", "1.0.0")
    """Wooden case on a pallet base."""
    EF: CodeRow = CodeRow("EF", "Cardboard case on a pallet base.", "1.0.0")
    """Cardboard case on a pallet base."""
    EG: CodeRow = CodeRow("EG", "Plastic case on a pallet base.", "1.0.0")
    """Plastic case on a pallet base."""
    EH: CodeRow = CodeRow("EH", "Metal case on a pallet base.", "1.0.0")
    """Metal case on a pallet base."""
    EI: CodeRow = CodeRow("EI", "Insulated case.", "1.0.0")
    """Insulated case."""
    EN: CodeRow = CodeRow("EN", "Envelope.", "1.0.0")
    """Envelope."""
    FB: CodeRow = CodeRow("FB", "Flexibag for liquids.", "1.0.0")
    """Flexibag for liquids."""
    FC: CodeRow = CodeRow("FC", "Fruit crate.", "1.0.0")
    """Fruit crate."""
    FD: CodeRow = CodeRow("FD", "Framed crate.", "1.0.0")
    """Framed crate."""
    FE: CodeRow = CodeRow("FE", "Flexitank.", "1.0.0")
    """Flexitank."""
    FI: CodeRow = CodeRow("FI", "Firkin, small cask.", "1.0.0")
    """Firkin, small cask."""
    FL: CodeRow = CodeRow("FL", "Flask.", "1.0.0")
    """Flask."""
    FO: CodeRow = CodeRow("FO", "Footlocker.", "1.0.0")
    """Footlocker."""
    FP: CodeRow = CodeRow("FP", "Film pack.", "1.0.0")
    """Film pack."""
    FR: CodeRow = CodeRow("FR", "Frame.", "1.0.0")
    """Frame."""
    FT: CodeRow = CodeRow("FT", "Food container.", "1.0.0")
    """Food container."""
    FW: CodeRow = CodeRow("FW", "Flatbed cart.", "1.0.0")
    """Flatbed cart."""
    FX: CodeRow = CodeRow("FX", "Flexible container bag.", "1.0.0")
    """Flexible container bag."""
    GB: CodeRow = CodeRow("GB", "Gas bottle.", "1.0.0")
    """Gas bottle."""
    GI: CodeRow = CodeRow("GI", "Girder.", "1.0.0")
    """Girder."""
    GL: CodeRow = CodeRow("GL", "Gallon container.", "1.0.0")
    """Gallon container."""
    GR: CodeRow = CodeRow("GR", "Glass receptacle.", "1.0.0")
    """Glass receptacle."""
    GU: CodeRow = CodeRow("GU", "Tray of flat items, stacked lying.", "1.0.0")
    """Tray of flat items, stacked lying."""
    GY: CodeRow = CodeRow("GY", "Gunny bag.", "1.0.0")
    """Gunny bag."""
    GZ: CodeRow = CodeRow("GZ", "Girders tied together.", "1.0.0")
    """Girders tied together."""
    HA: CodeRow = CodeRow("HA", "Plastic basket with handle.", "1.0.0")
    """Plastic basket with handle."""
    HB: CodeRow = CodeRow("HB", "Wooden basket with handle.", "1.0.0")
    """Wooden basket with handle."""
    HC: CodeRow = CodeRow("HC", "Cardboard basket with handle.", "1.0.0")
    """Cardboard basket with handle."""
    HG: CodeRow = CodeRow("HG", "Hogshead.", "1.0.0")
    """Hogshead."""
    HN: CodeRow = CodeRow("HN", "Hanger.", "1.0.0")
    """Hanger."""
    HR: CodeRow = CodeRow("HR", "Hamper.", "1.0.0")
    """Hamper."""
    IA: CodeRow = CodeRow("IA", "Wooden display package.", "1.0.0")
    """Wooden display package."""
    IB: CodeRow = CodeRow("IB", "Cardboard display package.", "1.0.0")
    """Cardboard display package."""
    IC: CodeRow = CodeRow("IC", "Plastic display package.", "1.0.0")
    """Plastic display package."""
    ID: CodeRow = CodeRow("ID", "Metal display package.", "1.0.0")
    """Metal display package."""
    IE: CodeRow = CodeRow("IE", "Show package.", "1.0.0")
    """Show package."""
    IF: CodeRow = CodeRow("IF", "Flow pack.", "1.0.0")
    """Flow pack."""
    IG: CodeRow = CodeRow("IG", "Package wrapped in paper.", "1.0.0")
    """Package wrapped in paper."""
    IH: CodeRow = CodeRow("IH", "Plastic drum.", "1.0.0")
    """Plastic drum."""
    IK: CodeRow = CodeRow("IK", "Cardboard package with holes to grip bottles.", "1.0.0")
    """Cardboard package with holes to grip bottles."""
    IL: CodeRow = CodeRow("IL", "Rigid stackable tray with lid (CEN TS 14482).", "1.0.0")
    """Rigid stackable tray with lid (CEN TS 14482)."""
    IN: CodeRow = CodeRow("IN", "Ingot.", "1.0.0")
    """Ingot."""
    IZ: CodeRow = CodeRow("IZ", "Ingots tied together.", "1.0.0")
    """Ingots tied together."""
    JB: CodeRow = CodeRow("JB", "Jumbo bag.", "1.0.0")
    """Jumbo bag."""
    JC: CodeRow = CodeRow("JC", "Rectangular jerrican.", "1.0.0")
    """Rectangular jerrican."""
    JG: CodeRow = CodeRow("JG", "Jug.", "1.0.0")
    """Jug."""
    JR: CodeRow = CodeRow("JR", "Jar.", "1.0.0")
    """Jar."""
    JT: CodeRow = CodeRow("JT", "Jute bag.", "1.0.0")
    """Jute bag."""
    JY: CodeRow = CodeRow("JY", "Cylindrical jerrican.", "1.0.0")
    """Cylindrical jerrican."""
    KG: CodeRow = CodeRow("KG", "Keg.", "1.0.0")
    """Keg."""
    KI: CodeRow = CodeRow("KI", "Kit.", "1.0.0")
    """Kit."""
    LE: CodeRow = CodeRow("LE", "Luggage.", "1.0.0")
    """Luggage."""
    LG: CodeRow = CodeRow("LG", "Log.", "1.0.0")
    """Log."""
    LT: CodeRow = CodeRow("LT", "Lot.", "1.0.0")
    """Lot."""
    LU: CodeRow = CodeRow("LU", "Lug box.", "1.0.0")
    """Lug box."""
    LV: CodeRow = CodeRow("LV", "Lift van.", "1.0.0")
    """Lift van."""
    LZ: CodeRow = CodeRow("LZ", "Logs tied together.", "1.0.0")
    """Logs tied together."""
    MA: CodeRow = CodeRow("MA", "Metal crate.", "1.0.0")
    """Metal crate."""
    MB: CodeRow = CodeRow("MB", "Multi-ply bag.", "1.0.0")
    """Multi-ply bag."""
    MC: CodeRow = CodeRow("MC", "Milk crate.", "1.0.0")
    """Milk crate."""
    ME: CodeRow = CodeRow("ME", "Metal container.", "1.0.0")
    """Metal container."""
    MR: CodeRow = CodeRow("MR", "Metal receptacle.", "1.0.0")
    """Metal receptacle."""
    MS: CodeRow = CodeRow("MS", "Multi-wall sack.", "1.0.0")
    """Multi-wall sack."""
    MT: CodeRow = CodeRow("MT", "Mat.", "1.0.0")
    """Mat."""
    MW: CodeRow = CodeRow("MW", "Receptacle wrapped in plastic.", "1.0.0")
    """Receptacle wrapped in plastic."""
    MX: CodeRow = CodeRow("MX", "Matchbox.", "1.0.0")
    """Matchbox."""
    NA: CodeRow = CodeRow("NA", "Not available.", "1.0.0")
    """Not available."""
    NE: CodeRow = CodeRow("NE", "Not packed.", "1.0.0")
    """Not packed."""
    NF: CodeRow = CodeRow("NF", "Not packed, a single unit.", "1.0.0")
    """Not packed, a single unit."""
    NG: CodeRow = CodeRow("NG", "Not packed, several units.", "1.0.0")
    """Not packed, several units."""
    NS: CodeRow = CodeRow("NS", "Nest.", "1.0.0")
    """Nest."""
    NT: CodeRow = CodeRow("NT", "Net.", "1.0.0")
    """Net."""
    NU: CodeRow = CodeRow("NU", "Tubular plastic net.", "1.0.0")
    """Tubular plastic net."""
    NV: CodeRow = CodeRow("NV", "Tubular textile net.", "1.0.0")
    """Tubular textile net."""
    OA: CodeRow = CodeRow("OA", "CHEP pallet of 40 x 60 cm.", "1.0.0")
    """CHEP pallet of 40 x 60 cm."""
    OB: CodeRow = CodeRow("OB", "CHEP pallet of 80 x 120 cm.", "1.0.0")
    """CHEP pallet of 80 x 120 cm."""
    OC: CodeRow = CodeRow("OC", "CHEP pallet of 100 x 120 cm.", "1.0.0")
    """CHEP pallet of 100 x 120 cm."""
    OD: CodeRow = CodeRow("OD", "Pallet to the Australian standard AS 4068.", "1.0.0")
    """Pallet to the Australian standard AS 4068."""
    OE: CodeRow = CodeRow("OE", "Pallet ISO T11, 110 x 110 cm.", "1.0.0")
    """Pallet ISO T11, 110 x 110 cm."""
    OF: CodeRow = CodeRow("OF", "Platform of unstated weight or size.", "1.0.0")
    """Platform of unstated weight or size."""
    OK: CodeRow = CodeRow("OK", "Block.", "1.0.0")
    """Block."""
    OT: CodeRow = CodeRow("OT", "Octabin.", "1.0.0")
    """Octabin."""
    OU: CodeRow = CodeRow("OU", "Outer container.", "1.0.0")
    """Outer container."""
    P2: CodeRow = CodeRow("P2", "Pan.", "1.0.0")
    """Pan."""
    PA: CodeRow = CodeRow("PA", "Packet.", "1.0.0")
    """Packet."""
    PB: CodeRow = CodeRow("PB", "Box pallet, open at the top.", "1.0.0")
    """Box pallet, open at the top."""
    PC: CodeRow = CodeRow("PC", "Parcel.", "1.0.0")
    """Parcel."""
    PD: CodeRow = CodeRow("PD", "Modular pallet with collars, 80 x 100 cm.", "1.0.0")
    """Modular pallet with collars, 80 x 100 cm."""
    PE: CodeRow = CodeRow("PE", "Modular pallet with collars, 80 x 120 cm.", "1.0.0")
    """Modular pallet with collars, 80 x 120 cm."""
    PF: CodeRow = CodeRow("PF", "Pen, fenced enclosure.", "1.0.0")
    """Pen, fenced enclosure."""
    PG: CodeRow = CodeRow("PG", "Plate.", "1.0.0")
    """Plate."""
    PH: CodeRow = CodeRow("PH", "Pitcher.", "1.0.0")
    """Pitcher."""
    PI: CodeRow = CodeRow("PI", "Pipe.", "1.0.0")
    """Pipe."""
    PJ: CodeRow = CodeRow("PJ", "Punnet.", "1.0.0")
    """Punnet."""
    PK: CodeRow = CodeRow("PK", "Package.", "1.0.0")
    """Package."""
    PL: CodeRow = CodeRow("PL", "Pail.", "1.0.0")
    """Pail."""
    PN: CodeRow = CodeRow("PN", "Plank.", "1.0.0")
    """Plank."""
    PO: CodeRow = CodeRow("PO", "Pouch.", "1.0.0")
    """Pouch."""
    PP: CodeRow = CodeRow("PP", "Piece.", "1.0.0")
    """Piece."""
    PR: CodeRow = CodeRow("PR", "Plastic receptacle.", "1.0.0")
    """Plastic receptacle."""
    PT: CodeRow = CodeRow("PT", "Pot.", "1.0.0")
    """Pot."""
    PU: CodeRow = CodeRow("PU", "Tray.", "1.0.0")
    """Tray."""
    PV: CodeRow = CodeRow("PV", "Pipes tied together.", "1.0.0")
    """Pipes tied together."""
    PX: CodeRow = CodeRow("PX", "Pallet.", "1.0.0")
    """Pallet."""
    PY: CodeRow = CodeRow("PY", "Plates tied together.", "1.0.0")
    """Plates tied together."""
    PZ: CodeRow = CodeRow("PZ", "Planks tied together.", "1.0.0")
    """Planks tied together."""
    QA: CodeRow = CodeRow("QA", "Steel drum, fixed head.", "1.0.0")
    """Steel drum, fixed head."""
    QB: CodeRow = CodeRow("QB", "Steel drum, removable head.", "1.0.0")
    """Steel drum, removable head."""
    QC: CodeRow = CodeRow("QC", "Aluminium drum, fixed head.", "1.0.0")
    """Aluminium drum, fixed head."""
    QD: CodeRow = CodeRow("QD", "Aluminium drum, removable head.", "1.0.0")
    """Aluminium drum, removable head."""
    QF: CodeRow = CodeRow("QF", "Plastic drum, fixed head.", "1.0.0")
    """Plastic drum, fixed head."""
    QG: CodeRow = CodeRow("QG", "Plastic drum, removable head.", "1.0.0")
    """Plastic drum, removable head."""
    QH: CodeRow = CodeRow("QH", "Wooden barrel with bung.", "1.0.0")
    """Wooden barrel with bung."""
    QJ: CodeRow = CodeRow("QJ", "Wooden barrel, removable head.", "1.0.0")
    """Wooden barrel, removable head."""
    QK: CodeRow = CodeRow("QK", "Steel jerrican, fixed head.", "1.0.0")
    """Steel jerrican, fixed head."""
    QL: CodeRow = CodeRow("QL", "Steel jerrican, removable head.", "1.0.0")
    """Steel jerrican, removable head."""
    QM: CodeRow = CodeRow("QM", "Plastic jerrican, fixed head.", "1.0.0")
    """Plastic jerrican, fixed head."""
    QN: CodeRow = CodeRow("QN", "Plastic jerrican, removable head.", "1.0.0")
    """Plastic jerrican, removable head."""
    QP: CodeRow = CodeRow("QP", "Ordinary box of natural wood.", "1.0.0")
    """Ordinary box of natural wood."""
    QQ: CodeRow = CodeRow("QQ", "Box of natural wood with sift-proof walls.", "1.0.0")
    """Box of natural wood with sift-proof walls."""
    QR: CodeRow = CodeRow("QR", "Box of expanded plastic.", "1.0.0")
    """Box of expanded plastic."""
    QS: CodeRow = CodeRow("QS", "Box of solid plastic.", "1.0.0")
    """Box of solid plastic."""
    RD: CodeRow = CodeRow("RD", "Rod.", "1.0.0")
    """Rod."""
    RG: CodeRow = CodeRow("RG", "Ring.", "1.0.0")
    """Ring."""
    RJ: CodeRow = CodeRow("RJ", "Rack for clothes on hangers.", "1.0.0")
    """Rack for clothes on hangers."""
    RK: CodeRow = CodeRow("RK", "Rack.", "1.0.0")
    """Rack."""
    RL: CodeRow = CodeRow("RL", "Reel.", "1.0.0")
    """Reel."""
    RO: CodeRow = CodeRow("RO", "Roll.", "1.0.0")
    """Roll."""
    RT: CodeRow = CodeRow("RT", "Red net.", "1.0.0")
    """Red net."""
    RZ: CodeRow = CodeRow("RZ", "Rods tied together.", "1.0.0")
    """Rods tied together."""
    SA: CodeRow = CodeRow("SA", "Sack.", "1.0.0")
    """Sack."""
    SB: CodeRow = CodeRow("SB", "Slab.", "1.0.0")
    """Slab."""
    SC: CodeRow = CodeRow("SC", "Shallow crate.", "1.0.0")
    """Shallow crate."""
    SD: CodeRow = CodeRow("SD", "Spindle.", "1.0.0")
    """Spindle."""
    SE: CodeRow = CodeRow("SE", "Sea chest.", "1.0.0")
    """Sea chest."""
    SH: CodeRow = CodeRow("SH", "Sachet.", "1.0.0")
    """Sachet."""
    SI: CodeRow = CodeRow("SI", "Skid.", "1.0.0")
    """Skid."""
    SK: CodeRow = CodeRow("SK", "Skeleton case.", "1.0.0")
    """Skeleton case."""
    SL: CodeRow = CodeRow("SL", "Slip sheet.", "1.0.0")
    """Slip sheet."""
    SM: CodeRow = CodeRow("SM", "Sheet metal.", "1.0.0")
    """Sheet metal."""
    SO: CodeRow = CodeRow("SO", "Spool.", "1.0.0")
    """Spool."""
    SP: CodeRow = CodeRow("SP", "Sheet of plastic wrapping.", "1.0.0")
    """Sheet of plastic wrapping."""
    SS: CodeRow = CodeRow("SS", "Steel case.", "1.0.0")
    """Steel case."""
    ST: CodeRow = CodeRow("ST", "Sheet.", "1.0.0")
    """Sheet."""
    SU: CodeRow = CodeRow("SU", "Suitcase.", "1.0.0")
    """Suitcase."""
    SV: CodeRow = CodeRow("SV", "Steel envelope.", "1.0.0")
    """Steel envelope."""
    SW: CodeRow = CodeRow("SW", "Shrink-wrapped.", "1.0.0")
    """Shrink-wrapped."""
    SY: CodeRow = CodeRow("SY", "Sleeve.", "1.0.0")
    """Sleeve."""
    SZ: CodeRow = CodeRow("SZ", "Sheets tied together.", "1.0.0")
    """Sheets tied together."""
    T1: CodeRow = CodeRow("T1", "Tablet.", "1.0.0")
    """Tablet."""
    TB: CodeRow = CodeRow("TB", "Tub.", "1.0.0")
    """Tub."""
    TC: CodeRow = CodeRow("TC", "Tea chest.", "1.0.0")
    """Tea chest."""
    TD: CodeRow = CodeRow("TD", "Collapsible tube.", "1.0.0")
    """Collapsible tube."""
    TE: CodeRow = CodeRow("TE", "Tyre.", "1.0.0")
    """Tyre."""
    TG: CodeRow = CodeRow("TG", "Tank container of any kind.", "1.0.0")
    """Tank container of any kind."""
    TI: CodeRow = CodeRow("TI", "Tierce, medium cask.", "1.0.0")
    """Tierce, medium cask."""
    TK: CodeRow = CodeRow("TK", "Rectangular tank.", "1.0.0")
    """Rectangular tank."""
    TL: CodeRow = CodeRow("TL", "Tub with lid.", "1.0.0")
    """Tub with lid."""
    TN: CodeRow = CodeRow("TN", "Tin.", "1.0.0")
    """Tin."""
    TO: CodeRow = CodeRow("TO", "Tun, very large cask.", "1.0.0")
    """Tun, very large cask."""
    TR: CodeRow = CodeRow("TR", "Trunk.", "1.0.0")
    """Trunk."""
    TS: CodeRow = CodeRow("TS", "Truss.", "1.0.0")
    """Truss."""
    TT: CodeRow = CodeRow("TT", "Tote bag.", "1.0.0")
    """Tote bag."""
    TU: CodeRow = CodeRow("TU", "Tube.", "1.0.0")
    """Tube."""
    TV: CodeRow = CodeRow("TV", "Tube with nozzle.", "1.0.0")
    """Tube with nozzle."""
    TW: CodeRow = CodeRow("TW", "Tri-wall pallet.", "1.0.0")
    """Tri-wall pallet."""
    TY: CodeRow = CodeRow("TY", "Cylindrical tank.", "1.0.0")
    """Cylindrical tank."""
    TZ: CodeRow = CodeRow("TZ", "Tubes tied together.", "1.0.0")
    """Tubes tied together."""
    UC: CodeRow = CodeRow("UC", "Not caged.", "1.0.0")
    """Not caged."""
    UN: CodeRow = CodeRow("UN", "Unit.", "1.0.0")
    """Unit."""
    VA: CodeRow = CodeRow("VA", "Vat.", "1.0.0")
    """Vat."""
    VG: CodeRow = CodeRow("VG", "Gas in bulk at normal pressure and temperature.", "1.0.0")
    """Gas in bulk at normal pressure and temperature."""
    VI: CodeRow = CodeRow("VI", "Vial.", "1.0.0")
    """Vial."""
    VK: CodeRow = CodeRow("VK", "Van pack.", "1.0.0")
    """Van pack."""
    VL: CodeRow = CodeRow("VL", "Liquid in bulk.", "1.0.0")
    """Liquid in bulk."""
    VN: CodeRow = CodeRow("VN", "Vehicle.", "1.0.0")
    """Vehicle."""
    VO: CodeRow = CodeRow("VO", "Solid bulk in large pieces, such as nodules.", "1.0.0")
    """Solid bulk in large pieces, such as nodules."""
    VP: CodeRow = CodeRow("VP", "Vacuum-packed.", "1.0.0")
    """Vacuum-packed."""
    VQ: CodeRow = CodeRow("VQ", "Liquefied gas in bulk.", "1.0.0")
    """Liquefied gas in bulk."""
    VR: CodeRow = CodeRow("VR", "Solid bulk in granules, such as grain.", "1.0.0")
    """Solid bulk in granules, such as grain."""
    VS: CodeRow = CodeRow("VS", "Scrap metal in bulk.", "1.0.0")
    """Scrap metal in bulk."""
    VY: CodeRow = CodeRow("VY", "Solid bulk in fine particles, such as powder.", "1.0.0")
    """Solid bulk in fine particles, such as powder."""
    WA: CodeRow = CodeRow("WA", "Bulk container (IBC).", "1.0.0")
    """Bulk container (IBC)."""
    WB: CodeRow = CodeRow("WB", "Bottle in wickerwork.", "1.0.0")
    """Bottle in wickerwork."""
    WC: CodeRow = CodeRow("WC", "Steel IBC.", "1.0.0")
    """Steel IBC."""
    WD: CodeRow = CodeRow("WD", "Aluminium IBC.", "1.0.0")
    """Aluminium IBC."""
    WF: CodeRow = CodeRow("WF", "Metal IBC.", "1.0.0")
    """Metal IBC."""
    WG: CodeRow = CodeRow("WG", "Steel IBC under pressure above 10 kPa.", "1.0.0")
    """Steel IBC under pressure above 10 kPa."""
    WH: CodeRow = CodeRow("WH", "Aluminium IBC under pressure above 10 kPa.", "1.0.0")
    """Aluminium IBC under pressure above 10 kPa."""
    WJ: CodeRow = CodeRow("WJ", "Metal IBC at a pressure of 10 kPa.", "1.0.0")
    """Metal IBC at a pressure of 10 kPa."""
    WK: CodeRow = CodeRow("WK", "Steel IBC for liquids.", "1.0.0")
    """Steel IBC for liquids."""
    WL: CodeRow = CodeRow("WL", "Aluminium IBC for liquids.", "1.0.0")
    """Aluminium IBC for liquids."""
    WM: CodeRow = CodeRow("WM", "Metal IBC for liquids.", "1.0.0")
    """Metal IBC for liquids."""
    WN: CodeRow = CodeRow("WN", "IBC of woven plastic, neither coated nor lined.", "1.0.0")
    """IBC of woven plastic, neither coated nor lined."""
    WP: CodeRow = CodeRow("WP", "IBC of woven plastic, coated.", "1.0.0")
    """IBC of woven plastic, coated."""
    WQ: CodeRow = CodeRow("WQ", "IBC of woven plastic, lined.", "1.0.0")
    """IBC of woven plastic, lined."""
    WR: CodeRow = CodeRow("WR", "IBC of woven plastic, coated and lined.", "1.0.0")
    """IBC of woven plastic, coated and lined."""
    WS: CodeRow = CodeRow("WS", "IBC of plastic film.", "1.0.0")
    """IBC of plastic film."""
    WT: CodeRow = CodeRow("WT", "Textile IBC, neither coated nor lined.", "1.0.0")
    """Textile IBC, neither coated nor lined."""
    WU: CodeRow = CodeRow("WU", "IBC of natural wood, lined.", "1.0.0")
    """IBC of natural wood, lined."""
    WV: CodeRow = CodeRow("WV", "Textile IBC, coated.", "1.0.0")
    """Textile IBC, coated."""
    WW: CodeRow = CodeRow("WW", "Textile IBC, lined.", "1.0.0")
    """Textile IBC, lined."""
    WX: CodeRow = CodeRow("WX", "Textile IBC, coated and lined.", "1.0.0")
    """Textile IBC, coated and lined."""
    WY: CodeRow = CodeRow("WY", "Plywood IBC, lined.", "1.0.0")
    """Plywood IBC, lined."""
    WZ: CodeRow = CodeRow("WZ", "IBC of reconstituted wood, lined.", "1.0.0")
    """IBC of reconstituted wood, lined."""
    XA: CodeRow = CodeRow("XA", "Bag of woven plastic, neither coated nor lined.", "1.0.0")
    """Bag of woven plastic, neither coated nor lined."""
    XB: CodeRow = CodeRow("XB", "Bag of woven plastic, sift-proof.", "1.0.0")
    """Bag of woven plastic, sift-proof."""
    XC: CodeRow = CodeRow("XC", "Bag of woven plastic, water-resistant.", "1.0.0")
    """Bag of woven plastic, water-resistant."""
    XD: CodeRow = CodeRow("XD", "Bag of plastic film.", "1.0.0")
    """Bag of plastic film."""
    XF: CodeRow = CodeRow("XF", "Textile bag, neither coated nor lined.", "1.0.0")
    """Textile bag, neither coated nor lined."""
    XG: CodeRow = CodeRow("XG", "Textile bag, sift-proof.", "1.0.0")
    """Textile bag, sift-proof."""
    XH: CodeRow = CodeRow("XH", "Textile bag, water-resistant.", "1.0.0")
    """Textile bag, water-resistant."""
    XJ: CodeRow = CodeRow("XJ", "Multi-wall paper bag.", "1.0.0")
    """Multi-wall paper bag."""
    XK: CodeRow = CodeRow("XK", "Multi-wall paper bag, water-resistant.", "1.0.0")
    """Multi-wall paper bag, water-resistant."""
    YA: CodeRow = CodeRow("YA", "Plastic receptacle in a steel drum.", "1.0.0")
    """Plastic receptacle in a steel drum."""
    YB: CodeRow = CodeRow("YB", "Plastic receptacle in a steel crate or box.", "1.0.0")
    """Plastic receptacle in a steel crate or box."""
    YC: CodeRow = CodeRow("YC", "Plastic receptacle in an aluminium drum.", "1.0.0")
    """Plastic receptacle in an aluminium drum."""
    YD: CodeRow = CodeRow("YD", "Plastic receptacle in an aluminium crate.", "1.0.0")
    """Plastic receptacle in an aluminium crate."""
    YF: CodeRow = CodeRow("YF", "Plastic receptacle in a wooden box.", "1.0.0")
    """Plastic receptacle in a wooden box."""
    YG: CodeRow = CodeRow("YG", "Plastic receptacle in a plywood drum.", "1.0.0")
    """Plastic receptacle in a plywood drum."""
    YH: CodeRow = CodeRow("YH", "Plastic receptacle in a plywood box.", "1.0.0")
    """Plastic receptacle in a plywood box."""
    YJ: CodeRow = CodeRow("YJ", "Plastic receptacle in a fibre drum.", "1.0.0")
    """Plastic receptacle in a fibre drum."""
    YK: CodeRow = CodeRow("YK", "Plastic receptacle in a fibreboard box.", "1.0.0")
    """Plastic receptacle in a fibreboard box."""
    YL: CodeRow = CodeRow("YL", "Plastic receptacle in a plastic drum.", "1.0.0")
    """Plastic receptacle in a plastic drum."""
    YM: CodeRow = CodeRow("YM", "Plastic receptacle in a solid plastic box.", "1.0.0")
    """Plastic receptacle in a solid plastic box."""
    YN: CodeRow = CodeRow("YN", "Glass receptacle in a steel drum.", "1.0.0")
    """Glass receptacle in a steel drum."""
    YP: CodeRow = CodeRow("YP", "Glass receptacle in a steel crate or box.", "1.0.0")
    """Glass receptacle in a steel crate or box."""
    YQ: CodeRow = CodeRow("YQ", "Glass receptacle in an aluminium drum.", "1.0.0")
    """Glass receptacle in an aluminium drum."""
    YR: CodeRow = CodeRow("YR", "Glass receptacle in an aluminium crate.", "1.0.0")
    """Glass receptacle in an aluminium crate."""
    YS: CodeRow = CodeRow("YS", "Glass receptacle in a wooden box.", "1.0.0")
    """Glass receptacle in a wooden box."""
    YT: CodeRow = CodeRow("YT", "Glass receptacle in a plywood drum.", "1.0.0")
    """Glass receptacle in a plywood drum."""
    YV: CodeRow = CodeRow("YV", "Glass receptacle in a wickerwork hamper.", "1.0.0")
    """Glass receptacle in a wickerwork hamper."""
    YW: CodeRow = CodeRow("YW", "Glass receptacle in a fibre drum.", "1.0.0")
    """Glass receptacle in a fibre drum."""
    YX: CodeRow = CodeRow("YX", "Glass receptacle in a fibreboard box.", "1.0.0")
    """Glass receptacle in a fibreboard box."""
    YY: CodeRow = CodeRow("YY", "Glass receptacle in an expanded plastic pack.", "1.0.0")
    """Glass receptacle in an expanded plastic pack."""
    YZ: CodeRow = CodeRow("YZ", "Glass receptacle in a solid plastic pack.", "1.0.0")
    """Glass receptacle in a solid plastic pack."""
    ZA: CodeRow = CodeRow("ZA", "Multi-wall paper IBC.", "1.0.0")
    """Multi-wall paper IBC."""
    ZB: CodeRow = CodeRow("ZB", "Large bag.", "1.0.0")
    """Large bag."""
    ZC: CodeRow = CodeRow("ZC", "Multi-wall paper IBC, water-resistant.", "1.0.0")
    """Multi-wall paper IBC, water-resistant."""
    ZD: CodeRow = CodeRow("ZD", "Rigid plastic IBC with frame, for solids.", "1.0.0")
    """Rigid plastic IBC with frame, for solids."""
    ZF: CodeRow = CodeRow("ZF", "Rigid plastic IBC, freestanding, for solids.", "1.0.0")
    """Rigid plastic IBC, freestanding, for solids."""
    ZG: CodeRow = CodeRow("ZG", "Rigid plastic IBC with frame, under pressure.", "1.0.0")
    """Rigid plastic IBC with frame, under pressure."""
    ZH: CodeRow = CodeRow("ZH", "Rigid plastic IBC, freestanding, under pressure.", "1.0.0")
    """Rigid plastic IBC, freestanding, under pressure."""
    ZJ: CodeRow = CodeRow("ZJ", "Rigid plastic IBC with frame, for liquids.", "1.0.0")
    """Rigid plastic IBC with frame, for liquids."""
    ZK: CodeRow = CodeRow("ZK", "Rigid plastic IBC, freestanding, for liquids.", "1.0.0")
    """Rigid plastic IBC, freestanding, for liquids."""
    ZL: CodeRow = CodeRow("ZL", "Composite IBC of rigid plastic, for solids.", "1.0.0")
    """Composite IBC of rigid plastic, for solids."""
    ZM: CodeRow = CodeRow("ZM", "Composite IBC of flexible plastic, for solids.", "1.0.0")
    """Composite IBC of flexible plastic, for solids."""
    ZN: CodeRow = CodeRow("ZN", "Composite IBC of rigid plastic, under pressure.", "1.0.0")
    """Composite IBC of rigid plastic, under pressure."""
    ZP: CodeRow = CodeRow("ZP", "Composite IBC of flexible plastic, under pressure.", "1.0.0")
    """Composite IBC of flexible plastic, under pressure."""
    ZQ: CodeRow = CodeRow("ZQ", "Composite IBC of rigid plastic, for liquids.", "1.0.0")
    """Composite IBC of rigid plastic, for liquids."""
    ZR: CodeRow = CodeRow("ZR", "Composite IBC of flexible plastic, for liquids.", "1.0.0")
    """Composite IBC of flexible plastic, for liquids."""
    ZS: CodeRow = CodeRow("ZS", "Composite IBC.", "1.0.0")
    """Composite IBC."""
    ZT: CodeRow = CodeRow("ZT", "Fibreboard IBC.", "1.0.0")
    """Fibreboard IBC."""
    ZU: CodeRow = CodeRow("ZU", "Flexible IBC.", "1.0.0")
    """Flexible IBC."""
    ZV: CodeRow = CodeRow("ZV", "Metal IBC, not of steel.", "1.0.0")
    """Metal IBC, not of steel."""
    ZW: CodeRow = CodeRow("ZW", "IBC of natural wood.", "1.0.0")
    """IBC of natural wood."""
    ZX: CodeRow = CodeRow("ZX", "Plywood IBC.", "1.0.0")
    """Plywood IBC."""
    ZY: CodeRow = CodeRow("ZY", "IBC of reconstituted wood.", "1.0.0")
    """IBC of reconstituted wood."""
    ZZ: CodeRow = CodeRow("ZZ", "Agreed between the partners.", "1.0.0")
    """Agreed between the partners."""
