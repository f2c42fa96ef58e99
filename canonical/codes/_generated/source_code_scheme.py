"""The code list source-code-scheme.

Generated from codelists/source-code-scheme.json (sha256:4576d8348bb58c08); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class SourceCodeScheme(Code, extensible=True):
    """Code lists that untouched partner codes come from.

    May grow within a major version. Owner: Data model. Source: canonical-logistics.
    """

    __slots__ = ()
    X12_23: CodeRow = CodeRow("x12-23", "X12 element 23, commodity code qualifier.", "0.1.0")
    """X12 element 23, commodity code qualifier."""
    X12_40: CodeRow = CodeRow("x12-40", "X12 element 40, equipment.", "0.1.0")
    """X12 element 40, equipment."""
    X12_66: CodeRow = CodeRow("x12-66", "X12 element 66, identification qualifier.", "0.1.0")
    """X12 element 66, identification qualifier."""
    X12_91: CodeRow = CodeRow("x12-91", "X12 element 91, mode of transport.", "0.1.0")
    """X12 element 91, mode of transport."""
    X12_98: CodeRow = CodeRow("x12-98", "X12 element 98, party.", "0.1.0")
    """X12 element 98, party."""
    X12_122: CodeRow = CodeRow("x12-122", "X12 element 122, rate qualifier.", "0.1.0")
    """X12 element 122, rate qualifier."""
    X12_128: CodeRow = CodeRow("x12-128", "X12 element 128, reference qualifier.", "0.1.0")
    """X12 element 128, reference qualifier."""
    X12_146: CodeRow = CodeRow("x12-146", "X12 element 146, payment of freight.", "0.1.0")
    """X12 element 146, payment of freight."""
    X12_150: CodeRow = CodeRow("x12-150", "X12 element 150, freight charge.", "0.1.0")
    """X12 element 150, freight charge."""
    X12_152: CodeRow = CodeRow("x12-152", "X12 element 152, special handling.", "0.1.0")
    """X12 element 152, special handling."""
    X12_157: CodeRow = CodeRow("x12-157", "X12 element 157, shipment status of 315 and 322.", "0.1.0")
    """X12 element 157, shipment status of 315 and 322."""
    X12_163: CodeRow = CodeRow("x12-163", "X12 element 163, reason of a stop.", "0.1.0")
    """X12 element 163, reason of a stop."""
    X12_176: CodeRow = CodeRow("x12-176", "X12 element 176, time qualifier of G62.", "0.1.0")
    """X12 element 176, time qualifier of G62."""
    X12_187: CodeRow = CodeRow("x12-187", "X12 element 187, weight qualifier.", "0.1.0")
    """X12 element 187, weight qualifier."""
    X12_188: CodeRow = CodeRow("x12-188", "X12 element 188, weight unit.", "0.1.0")
    """X12 element 188, weight unit."""
    X12_202: CodeRow = CodeRow("x12-202", "X12 element 202, correction indicator.", "0.1.0")
    """X12 element 202, correction indicator."""
    X12_235: CodeRow = CodeRow("x12-235", "X12 element 235, product qualifier.", "0.1.0")
    """X12 element 235, product qualifier."""
    X12_309: CodeRow = CodeRow("x12-309", "X12 element 309, location qualifier.", "0.1.0")
    """X12 element 309, location qualifier."""
    X12_353: CodeRow = CodeRow("x12-353", "X12 element 353, purpose of a set.", "0.1.0")
    """X12 element 353, purpose of a set."""
    X12_355: CodeRow = CodeRow("x12-355", "X12 element 355, unit of measure.", "0.1.0")
    """X12 element 355, unit of measure."""
    X12_363: CodeRow = CodeRow("x12-363", "X12 element 363, note reference.", "0.1.0")
    """X12 element 363, note reference."""
    X12_366: CodeRow = CodeRow("x12-366", "X12 element 366, contact function.", "0.1.0")
    """X12 element 366, contact function."""
    X12_368: CodeRow = CodeRow("x12-368", "X12 element 368, shipment or order status.", "0.1.0")
    """X12 element 368, shipment or order status."""
    X12_374: CodeRow = CodeRow("x12-374", "X12 element 374, date qualifier.", "0.1.0")
    """X12 element 374, date qualifier."""
    X12_432: CodeRow = CodeRow("x12-432", "X12 element 432, date qualifier of G62.", "0.1.0")
    """X12 element 432, date qualifier of G62."""
    X12_558: CodeRow = CodeRow("x12-558", "X12 element 558, answer to a tender.", "0.1.0")
    """X12 element 558, answer to a tender."""
    X12_587: CodeRow = CodeRow("x12-587", "X12 element 587, kind of order answer.", "1.0.0")
    """X12 element 587, kind of order answer."""
    X12_668: CodeRow = CodeRow("x12-668", "X12 element 668, line status.", "0.1.0")
    """X12 element 668, line status."""
    X12_670: CodeRow = CodeRow("x12-670", "X12 element 670, change of an order or line.", "1.0.0")
    """X12 element 670, change of an order or line."""
    X12_673: CodeRow = CodeRow("x12-673", "X12 element 673, quantity qualifier.", "0.1.0")
    """X12 element 673, quantity qualifier."""
    X12_1300: CodeRow = CodeRow("x12-1300", "X12 element 1300, allowance or charge.", "0.1.0")
    """X12 element 1300, allowance or charge."""
    X12_1650: CodeRow = CodeRow("x12-1650", "X12 element 1650, shipment status.", "0.1.0")
    """X12 element 1650, shipment status."""
    X12_1651: CodeRow = CodeRow("x12-1651", "X12 element 1651, status reason.", "0.1.0")
    """X12 element 1651, status reason."""
    X12_1652: CodeRow = CodeRow("x12-1652", "X12 element 1652, appointment status.", "0.1.0")
    """X12 element 1652, appointment status."""
    X12_SEGMENT: CodeRow = CodeRow("x12-segment", "Tag of an X12 segment whose code has no list of its own.", "0.1.0")
    """Tag of an X12 segment whose code has no list of its own."""
    EDIFACT_1001: CodeRow = CodeRow("edifact-1001", "UNTDID 1001, document.", "0.1.0")
    """UNTDID 1001, document."""
    EDIFACT_1153: CodeRow = CodeRow("edifact-1153", "UNTDID 1153, reference.", "0.1.0")
    """UNTDID 1153, reference."""
    EDIFACT_1225: CodeRow = CodeRow("edifact-1225", "UNTDID 1225, function of a message.", "1.0.0")
    """UNTDID 1225, function of a message."""
    EDIFACT_1229: CodeRow = CodeRow("edifact-1229", "UNTDID 1229, action on a line.", "1.0.0")
    """UNTDID 1229, action on a line."""
    EDIFACT_2005: CodeRow = CodeRow("edifact-2005", "UNTDID 2005, date or time.", "0.1.0")
    """UNTDID 2005, date or time."""
    EDIFACT_3035: CodeRow = CodeRow("edifact-3035", "UNTDID 3035, party.", "0.1.0")
    """UNTDID 3035, party."""
    EDIFACT_4405: CodeRow = CodeRow("edifact-4405", "UNTDID 4405, status.", "0.1.0")
    """UNTDID 4405, status."""
    EDIFACT_6063: CodeRow = CodeRow("edifact-6063", "UNTDID 6063, quantity.", "0.1.0")
    """UNTDID 6063, quantity."""
    EDIFACT_7143: CodeRow = CodeRow("edifact-7143", "UNTDID 7143, item number.", "0.1.0")
    """UNTDID 7143, item number."""
    EDIFACT_7161: CodeRow = CodeRow("edifact-7161", "UNTDID 7161, special service.", "0.1.0")
    """UNTDID 7161, special service."""
    EDIFACT_8053: CodeRow = CodeRow("edifact-8053", "UNTDID 8053, equipment.", "0.1.0")
    """UNTDID 8053, equipment."""
    EDIFACT_9011: CodeRow = CodeRow("edifact-9011", "UNTDID 9011, status event.", "0.1.0")
    """UNTDID 9011, status event."""
    EDIFACT_9013: CodeRow = CodeRow("edifact-9013", "UNTDID 9013, status reason.", "0.1.0")
    """UNTDID 9013, status reason."""
    UNECE_REC19: CodeRow = CodeRow("unece-rec19", "UN/ECE Recommendation 19, mode of transport.", "0.1.0")
    """UN/ECE Recommendation 19, mode of transport."""
    UNECE_REC20: CodeRow = CodeRow("unece-rec20", "UN/ECE Recommendation 20, unit.", "0.1.0")
    """UN/ECE Recommendation 20, unit."""
    UNECE_REC21: CodeRow = CodeRow("unece-rec21", "UN/ECE Recommendation 21, package.", "0.1.0")
    """UN/ECE Recommendation 21, package."""
    UNECE_REC23: CodeRow = CodeRow("unece-rec23", "UN/ECE Recommendation 23, freight cost.", "0.1.0")
    """UN/ECE Recommendation 23, freight cost."""
    UNECE_REC24: CodeRow = CodeRow("unece-rec24", "UN/ECE Recommendation 24, transport status.", "0.1.0")
    """UN/ECE Recommendation 24, transport status."""
    SAP_PARVW: CodeRow = CodeRow("sap-parvw", "SAP partner function.", "0.1.0")
    """SAP partner function."""
    SAP_E1EDK02_QUALF: CodeRow = CodeRow("sap-e1edk02-qualf", "SAP IDoc qualifier of E1EDK02, references.", "0.1.0")
    """SAP IDoc qualifier of E1EDK02, references."""
    SAP_E1EDK03_IDDAT: CodeRow = CodeRow("sap-e1edk03-iddat", "SAP IDoc qualifier of E1EDK03, dates.", "0.1.0")
    """SAP IDoc qualifier of E1EDK03, dates."""
    SAP_E1EDK14_QUALF: CodeRow = CodeRow("sap-e1edk14-qualf", "SAP IDoc qualifier of E1EDK14, organisation.", "0.1.0")
    """SAP IDoc qualifier of E1EDK14, organisation."""
    SAP_E1EDP19_QUALF: CodeRow = CodeRow("sap-e1edp19-qualf", "SAP IDoc qualifier of E1EDP19, item numbers.", "0.1.0")
    """SAP IDoc qualifier of E1EDP19, item numbers."""
    SAP_E1EDP02_QUALF: CodeRow = CodeRow("sap-e1edp02-qualf", "SAP IDoc qualifier of E1EDP02, line references.", "0.1.0")
    """SAP IDoc qualifier of E1EDP02, line references."""
    SAP_E1EDP03_IDDAT: CodeRow = CodeRow("sap-e1edp03-iddat", "SAP IDoc qualifier of E1EDP03, line dates.", "0.1.0")
    """SAP IDoc qualifier of E1EDP03, line dates."""
    SAP_E1EDS01_SUMID: CodeRow = CodeRow("sap-e1eds01-sumid", "SAP IDoc qualifier of E1EDS01, sums.", "0.1.0")
    """SAP IDoc qualifier of E1EDS01, sums."""
    SAP_TDID: CodeRow = CodeRow("sap-tdid", "SAP text id.", "0.1.0")
    """SAP text id."""
    SAP_UNIT: CodeRow = CodeRow("sap-unit", "SAP unit of measure.", "0.1.0")
    """SAP unit of measure."""
    SAP_INSMK: CodeRow = CodeRow("sap-insmk", "SAP stock type.", "0.1.0")
    """SAP stock type."""
    SAP_BWART: CodeRow = CodeRow("sap-bwart", "SAP movement type.", "0.1.0")
    """SAP movement type."""
    DCSA: CodeRow = CodeRow("dcsa", "DCSA track and trace code.", "0.1.0")
    """DCSA track and trace code."""
    IATA_XFSU: CodeRow = CodeRow("iata-xfsu", "IATA cargo status code.", "0.1.0")
    """IATA cargo status code."""
    CBV: CodeRow = CodeRow("cbv", "EPCIS core business vocabulary.", "0.1.0")
    """EPCIS core business vocabulary."""
    OTM: CodeRow = CodeRow("otm", "Open Trip Model action or event.", "0.1.0")
    """Open Trip Model action or event."""
    P44: CodeRow = CodeRow("p44", "project44 status.", "0.1.0")
    """project44 status."""
    INTERNAL: CodeRow = CodeRow("internal", "Code of the system of record or of one partner.", "0.1.0")
    """Code of the system of record or of one partner."""
    X12_103: CodeRow = CodeRow("x12-103", "X12 element 103, packaging.", "1.0.0")
    """X12 element 103, packaging."""
    X12_184: CodeRow = CodeRow("x12-184", "X12 element 184, volume unit.", "1.0.0")
    """X12 element 184, volume unit."""
    X12_221: CodeRow = CodeRow("x12-221", "X12 element 221, unit that was rated.", "1.0.0")
    """X12 element 221, unit that was rated."""
    DCSA_2: CodeRow = CodeRow("dcsa-2", "DCSA track and trace 2.x, event type code.", "1.0.0")
    """DCSA track and trace 2.x, event type code."""
    DCSA_3: CodeRow = CodeRow("dcsa-3", "DCSA track and trace 3.0.0, type and subtype of an event.", "1.0.0")
    """DCSA track and trace 3.0.0, type and subtype of an event."""
    CBV_BIZSTEP: CodeRow = CodeRow("cbv-bizstep", "EPCIS core business vocabulary, business step.", "1.0.0")
    """EPCIS core business vocabulary, business step."""
    CBV_DISPOSITION: CodeRow = CodeRow("cbv-disposition", "EPCIS core business vocabulary, disposition.", "1.0.0")
    """EPCIS core business vocabulary, disposition."""
