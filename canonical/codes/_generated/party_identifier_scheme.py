"""The code list party-identifier-scheme.

Generated from codelists/party-identifier-scheme.json (sha256:612d6392d5a09673); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class PartyIdentifierScheme(Code, extensible=True):
    """Who issues the number of a party or place.

    May grow within a major version. Owner: Data model. Source: canonical-logistics.
    """

    __slots__ = ()
    GLN: CodeRow = CodeRow("gln", "Global Location Number (GS1).", "0.1.0")
    """Global Location Number (GS1)."""
    SCAC: CodeRow = CodeRow("scac", "Standard Carrier Alpha Code.", "0.1.0")
    """Standard Carrier Alpha Code."""
    DUNS: CodeRow = CodeRow("duns", "D-U-N-S number.", "0.1.0")
    """D-U-N-S number."""
    DUNS_4: CodeRow = CodeRow("duns-4", "D-U-N-S number with four more digits.", "0.1.0")
    """D-U-N-S number with four more digits."""
    VAT: CodeRow = CodeRow("vat", "Value added tax number.", "0.1.0")
    """Value added tax number."""
    EORI: CodeRow = CodeRow("eori", "Economic operator number of the European Union.", "0.1.0")
    """Economic operator number of the European Union."""
    LEI: CodeRow = CodeRow("lei", "Legal Entity Identifier.", "0.1.0")
    """Legal Entity Identifier."""
    EIN: CodeRow = CodeRow("ein", "Employer number of the United States.", "0.1.0")
    """Employer number of the United States."""
    TAX_ID: CodeRow = CodeRow("tax-id", "Taxpayer number.", "0.1.0")
    """Taxpayer number."""
    IATA: CodeRow = CodeRow("iata", "IATA number of an airline or airport.", "0.1.0")
    """IATA number of an airline or airport."""
    IATA_AGENT: CodeRow = CodeRow("iata-agent", "IATA agent number.", "0.1.0")
    """IATA agent number."""
    SMDG: CodeRow = CodeRow("smdg", "SMDG code of a shipping line.", "0.1.0")
    """SMDG code of a shipping line."""
    FMC: CodeRow = CodeRow("fmc", "Ocean carrier number of the Federal Maritime Commission.", "0.1.0")
    """Ocean carrier number of the Federal Maritime Commission."""
    DODAAC: CodeRow = CodeRow("dodaac", "Activity address code of the United States military.", "0.1.0")
    """Activity address code of the United States military."""
    SPLC: CodeRow = CodeRow("splc", "Standard Point Location Code.", "0.1.0")
    """Standard Point Location Code."""
    PLANT: CodeRow = CodeRow("plant", "Plant code of the partner.", "0.1.0")
    """Plant code of the partner."""
    WAREHOUSE: CodeRow = CodeRow("warehouse", "Warehouse code of the partner.", "0.1.0")
    """Warehouse code of the partner."""
    ASSIGNED_BY_SELLER: CodeRow = CodeRow("assigned-by-seller", "Number given by the seller.", "0.1.0")
    """Number given by the seller."""
    ASSIGNED_BY_BUYER: CodeRow = CodeRow("assigned-by-buyer", "Number given by the buyer.", "0.1.0")
    """Number given by the buyer."""
    ASSIGNED_BY_SENDER: CodeRow = CodeRow("assigned-by-sender", "Number given by the sender of the message.", "0.1.0")
    """Number given by the sender of the message."""
    ASSIGNED_BY_RECEIVER: CodeRow = CodeRow("assigned-by-receiver", "Number given by the receiver of the message.", "0.1.0")
    """Number given by the receiver of the message."""
    ASSIGNED_BY_CARRIER: CodeRow = CodeRow("assigned-by-carrier", "Number given by the carrier.", "0.1.0")
    """Number given by the carrier."""
    ASSIGNED_BY_CARRIER_FOR_CUSTOMER: CodeRow = CodeRow("assigned-by-carrier-for-customer", "Carrier's number for its customer.", "0.1.0")
    """Carrier's number for its customer."""
    INTERNAL: CodeRow = CodeRow("internal", "Number in the system of record.", "0.1.0")
    """Number in the system of record."""
    OTHER: CodeRow = CodeRow("other", "Another issuer; see sourceCode.", "0.1.0")
    """Another issuer; see sourceCode."""
