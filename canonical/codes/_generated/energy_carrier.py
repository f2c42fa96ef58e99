"""The code list energy-carrier.

Generated from codelists/energy-carrier.json (sha256:bf4115470ff49d85); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class EnergyCarrier(Code, extensible=True):
    """Fuel or other energy that moves the goods.

    May grow within a major version. Owner: Sustainability. Source: canonical-logistics, after ISO 14083 and the
    GLEC Framework.
    """

    __slots__ = ()
    DIESEL: CodeRow = CodeRow("diesel", "Fossil diesel, also with the usual share of biodiesel.", "1.0.0")
    """Fossil diesel, also with the usual share of biodiesel."""
    BIODIESEL: CodeRow = CodeRow("biodiesel", "Biodiesel (fatty acid methyl ester), pure.", "1.0.0")
    """Biodiesel (fatty acid methyl ester), pure."""
    HVO: CodeRow = CodeRow("hvo", "Hydrotreated vegetable oil.", "1.0.0")
    """Hydrotreated vegetable oil."""
    PETROL: CodeRow = CodeRow("petrol", "Petrol (gasoline), also with the usual share of ethanol.", "1.0.0")
    """Petrol (gasoline), also with the usual share of ethanol."""
    ETHANOL: CodeRow = CodeRow("ethanol", "Ethanol fuel.", "1.0.0")
    """Ethanol fuel."""
    LPG: CodeRow = CodeRow("lpg", "Liquefied petroleum gas.", "1.0.0")
    """Liquefied petroleum gas."""
    CNG: CodeRow = CodeRow("cng", "Compressed fossil natural gas.", "1.0.0")
    """Compressed fossil natural gas."""
    LNG: CodeRow = CodeRow("lng", "Liquefied fossil natural gas.", "1.0.0")
    """Liquefied fossil natural gas."""
    BIO_CNG: CodeRow = CodeRow("bio-cng", "Compressed biomethane.", "1.0.0")
    """Compressed biomethane."""
    BIO_LNG: CodeRow = CodeRow("bio-lng", "Liquefied biomethane.", "1.0.0")
    """Liquefied biomethane."""
    ELECTRICITY: CodeRow = CodeRow("electricity", "Electricity from the grid or the operator's own supply.", "1.0.0")
    """Electricity from the grid or the operator's own supply."""
    HYDROGEN: CodeRow = CodeRow("hydrogen", "Hydrogen, for fuel cells or combustion.", "1.0.0")
    """Hydrogen, for fuel cells or combustion."""
    HEAVY_FUEL_OIL: CodeRow = CodeRow("heavy-fuel-oil", "Heavy fuel oil of ships.", "1.0.0")
    """Heavy fuel oil of ships."""
    LOW_SULPHUR_FUEL_OIL: CodeRow = CodeRow("low-sulphur-fuel-oil", "Fuel oil of ships with at most 0.5 % sulphur.", "1.0.0")
    """Fuel oil of ships with at most 0.5 % sulphur."""
    MARINE_GAS_OIL: CodeRow = CodeRow("marine-gas-oil", "Marine gas oil or marine diesel oil.", "1.0.0")
    """Marine gas oil or marine diesel oil."""
    METHANOL: CodeRow = CodeRow("methanol", "Methanol.", "1.0.0")
    """Methanol."""
    AMMONIA: CodeRow = CodeRow("ammonia", "Ammonia.", "1.0.0")
    """Ammonia."""
    JET_FUEL: CodeRow = CodeRow("jet-fuel", "Fossil aviation kerosene.", "1.0.0")
    """Fossil aviation kerosene."""
    SUSTAINABLE_AVIATION_FUEL: CodeRow = CodeRow("sustainable-aviation-fuel", "Aviation fuel that is not of fossil origin.", "1.0.0")
    """Aviation fuel that is not of fossil origin."""
    MIXED: CodeRow = CodeRow("mixed", "Several energy carriers; the figure is their sum.", "1.0.0")
    """Several energy carriers; the figure is their sum."""
    OTHER: CodeRow = CodeRow("other", "Another energy carrier.", "1.0.0")
    """Another energy carrier."""
