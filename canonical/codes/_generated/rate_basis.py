"""The code list rate-basis.

Generated from codelists/rate-basis.json (sha256:b6981d125b13a89e); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class RateBasis(Code, extensible=True):
    """What a rate is multiplied by. The amount of a line equals rate times quantity only for flat and per-count
    bases; minimum, deficit and percentage bases follow the tariff.

    May grow within a major version. Owner: Freight audit & pay. Source: canonical-logistics, X12 122.
    """

    __slots__ = ()
    FLAT: CodeRow = CodeRow("flat", "One amount.", "0.1.0")
    """One amount."""
    FLAT_CHARGE: CodeRow = CodeRow("flat-charge", "One amount, sent as flat charge.", "0.1.0")
    """One amount, sent as flat charge."""
    PER_SHIPMENT: CodeRow = CodeRow("per-shipment", "Per shipment.", "0.1.0")
    """Per shipment."""
    PER_LOAD: CodeRow = CodeRow("per-load", "Per load.", "0.1.0")
    """Per load."""
    PER_POUND: CodeRow = CodeRow("per-pound", "Per pound.", "0.1.0")
    """Per pound."""
    PER_HUNDREDWEIGHT: CodeRow = CodeRow("per-hundredweight", "Per 100 pounds.", "0.1.0")
    """Per 100 pounds."""
    PER_KILOGRAM: CodeRow = CodeRow("per-kilogram", "Per kilogram.", "0.1.0")
    """Per kilogram."""
    PER_TONNE: CodeRow = CodeRow("per-tonne", "Per metric ton.", "0.1.0")
    """Per metric ton."""
    PER_SHORT_TON: CodeRow = CodeRow("per-short-ton", "Per short ton of 2000 pounds.", "0.1.0")
    """Per short ton of 2000 pounds."""
    PER_GROSS_TON: CodeRow = CodeRow("per-gross-ton", "Per gross ton.", "0.1.0")
    """Per gross ton."""
    PER_LONG_TON: CodeRow = CodeRow("per-long-ton", "Per long ton.", "0.1.0")
    """Per long ton."""
    PER_MILE: CodeRow = CodeRow("per-mile", "Per mile.", "0.1.0")
    """Per mile."""
    PER_KILOMETRE: CodeRow = CodeRow("per-kilometre", "Per kilometre.", "0.1.0")
    """Per kilometre."""
    PER_CUBIC_METRE: CodeRow = CodeRow("per-cubic-metre", "Per cubic metre.", "0.1.0")
    """Per cubic metre."""
    PER_CUBIC_FOOT: CodeRow = CodeRow("per-cubic-foot", "Per cubic foot.", "0.1.0")
    """Per cubic foot."""
    PER_GALLON: CodeRow = CodeRow("per-gallon", "Per gallon.", "0.1.0")
    """Per gallon."""
    PER_LITRE: CodeRow = CodeRow("per-litre", "Per litre.", "0.1.0")
    """Per litre."""
    PER_PIECE: CodeRow = CodeRow("per-piece", "Per piece.", "0.1.0")
    """Per piece."""
    PER_UNIT: CodeRow = CodeRow("per-unit", "Per unit.", "0.1.0")
    """Per unit."""
    PER_HUNDRED_UNITS: CodeRow = CodeRow("per-hundred-units", "Per 100 units.", "0.1.0")
    """Per 100 units."""
    PER_CONTAINER: CodeRow = CodeRow("per-container", "Per container.", "0.1.0")
    """Per container."""
    PER_RAIL_CAR: CodeRow = CodeRow("per-rail-car", "Per rail car.", "0.1.0")
    """Per rail car."""
    PER_TEU: CodeRow = CodeRow("per-teu", "Per twenty-foot unit.", "0.1.0")
    """Per twenty-foot unit."""
    PER_HOUR: CodeRow = CodeRow("per-hour", "Per hour.", "0.1.0")
    """Per hour."""
    PER_DAY: CodeRow = CodeRow("per-day", "Per day.", "0.1.0")
    """Per day."""
    MINIMUM_PER_SHIPMENT: CodeRow = CodeRow("minimum-per-shipment", "Least amount of a shipment.", "0.1.0")
    """Least amount of a shipment."""
    MINIMUM: CodeRow = CodeRow("minimum", "Least amount.", "0.1.0")
    """Least amount."""
    MAXIMUM_PER_SHIPMENT: CodeRow = CodeRow("maximum-per-shipment", "Highest amount of a shipment.", "0.1.0")
    """Highest amount of a shipment."""
    PERCENTAGE_OF_VALUE: CodeRow = CodeRow("percentage-of-value", "Percent of the value of the goods.", "0.1.0")
    """Percent of the value of the goods."""
    PERCENTAGE_OF_TOTAL: CodeRow = CodeRow("percentage-of-total", "Percent of the total charge.", "0.1.0")
    """Percent of the total charge."""
    PERCENTAGE_OF_TARIFF: CodeRow = CodeRow("percentage-of-tariff", "Percent of the tariff rate.", "0.1.0")
    """Percent of the tariff rate."""
    NEGATIVE_CHARGE: CodeRow = CodeRow("negative-charge", "Amount to be taken off.", "0.1.0")
    """Amount to be taken off."""
    PERCENTAGE: CodeRow = CodeRow("percentage", "Percent of a base that the source does not name.", "0.1.0")
    """Percent of a base that the source does not name."""
    DEFICIT: CodeRow = CodeRow("deficit", "Rated at the next weight break instead of the actual weight.", "0.1.0")
    """Rated at the next weight break instead of the actual weight."""
