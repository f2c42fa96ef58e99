"""The code list equipment-type.

Generated from codelists/equipment-type.json (sha256:cbeb789437da6d6f); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class EquipmentType(Code, extensible=True):
    """Kind of trailer, container, rail car or other equipment.

    May grow within a major version. Owner: Transport execution. Source: canonical-logistics, X12 40, UNTDID 8053.
    """

    __slots__ = ()
    TRAILER: CodeRow = CodeRow("trailer", "Trailer, not otherwise said.", "0.1.0")
    """Trailer, not otherwise said."""
    DRY_TRAILER: CodeRow = CodeRow("dry-trailer", "Dry freight trailer.", "0.1.0")
    """Dry freight trailer."""
    TRUCK: CodeRow = CodeRow("truck", "Truck, van.", "0.1.0")
    """Truck, van."""
    CLOSED_VAN: CodeRow = CodeRow("closed-van", "Closed van.", "0.1.0")
    """Closed van."""
    TEMPERATURE_CONTROLLED_TRAILER: CodeRow = CodeRow("temperature-controlled-trailer", "Temperature-controlled trailer.", "0.1.0")
    """Temperature-controlled trailer."""
    REFRIGERATED_TRAILER: CodeRow = CodeRow("refrigerated-trailer", "Refrigerated trailer.", "0.1.0")
    """Refrigerated trailer."""
    FROZEN_FOOD_TRAILER: CodeRow = CodeRow("frozen-food-trailer", "Frozen food trailer.", "0.1.0")
    """Frozen food trailer."""
    FLATBED_TRAILER: CodeRow = CodeRow("flatbed-trailer", "Flatbed trailer.", "0.1.0")
    """Flatbed trailer."""
    SINGLE_DROP_TRAILER: CodeRow = CodeRow("single-drop-trailer", "Single-drop trailer.", "0.1.0")
    """Single-drop trailer."""
    DOUBLE_DROP_TRAILER: CodeRow = CodeRow("double-drop-trailer", "Double-drop trailer.", "0.1.0")
    """Double-drop trailer."""
    REMOVABLE_SIDE_TRAILER: CodeRow = CodeRow("removable-side-trailer", "Removable-side trailer.", "0.1.0")
    """Removable-side trailer."""
    OPEN_TOP_VAN: CodeRow = CodeRow("open-top-van", "Open-top van.", "0.1.0")
    """Open-top van."""
    CONTAINER: CodeRow = CodeRow("container", "Container.", "0.1.0")
    """Container."""
    CONTAINER_20_CLOSED: CodeRow = CodeRow("container-20-closed", "20 ft closed container.", "0.1.0")
    """20 ft closed container."""
    CONTAINER_40_CLOSED: CodeRow = CodeRow("container-40-closed", "40 ft closed container.", "0.1.0")
    """40 ft closed container."""
    CONTAINER_20_OPEN_TOP: CodeRow = CodeRow("container-20-open-top", "20 ft open-top container.", "0.1.0")
    """20 ft open-top container."""
    CONTAINER_40_OPEN_TOP: CodeRow = CodeRow("container-40-open-top", "40 ft open-top container.", "0.1.0")
    """40 ft open-top container."""
    REFRIGERATED_CONTAINER: CodeRow = CodeRow("refrigerated-container", "Refrigerated container.", "0.1.0")
    """Refrigerated container."""
    TANK_CONTAINER: CodeRow = CodeRow("tank-container", "Tank container.", "0.1.0")
    """Tank container."""
    CONTAINER_ON_CHASSIS: CodeRow = CodeRow("container-on-chassis", "Container on chassis.", "0.1.0")
    """Container on chassis."""
    CHASSIS: CodeRow = CodeRow("chassis", "Chassis.", "0.1.0")
    """Chassis."""
    RAIL_CAR: CodeRow = CodeRow("rail-car", "Rail car.", "0.1.0")
    """Rail car."""
    BOXCAR: CodeRow = CodeRow("boxcar", "Boxcar.", "0.1.0")
    """Boxcar."""
    FLAT_CAR: CodeRow = CodeRow("flat-car", "Flat car.", "0.1.0")
    """Flat car."""
    TANK_CAR: CodeRow = CodeRow("tank-car", "Tank car.", "0.1.0")
    """Tank car."""
    GAS_TANK_TRAILER: CodeRow = CodeRow("gas-tank-trailer", "Gas tank trailer.", "0.1.0")
    """Gas tank trailer."""
    CHEMICAL_TANK_TRAILER: CodeRow = CodeRow("chemical-tank-trailer", "Chemical tank trailer.", "0.1.0")
    """Chemical tank trailer."""
    FOOD_TANK_TRAILER: CodeRow = CodeRow("food-tank-trailer", "Food-grade tank trailer.", "0.1.0")
    """Food-grade tank trailer."""
    VESSEL: CodeRow = CodeRow("vessel", "Ocean vessel.", "0.1.0")
    """Ocean vessel."""
    UNIT_LOAD_DEVICE: CodeRow = CodeRow("unit-load-device", "Air unit load device.", "0.1.0")
    """Air unit load device."""
    AIR_FREIGHT_LOOSE: CodeRow = CodeRow("air-freight-loose", "Air freight, loose.", "0.1.0")
    """Air freight, loose."""
    SWAP_BODY: CodeRow = CodeRow("swap-body", "Swap body.", "0.1.0")
    """Swap body."""
    PALLET: CodeRow = CodeRow("pallet", "Pallet.", "0.1.0")
    """Pallet."""
    REEFER_GENERATOR: CodeRow = CodeRow("reefer-generator", "Reefer generator.", "0.1.0")
    """Reefer generator."""
    PLATFORM: CodeRow = CodeRow("platform", "Platform.", "0.1.0")
    """Platform."""
    EXCHANGEABLE_FLAT_PALLET: CodeRow = CodeRow("exchangeable-flat-pallet", "Exchangeable EUR flat pallet.", "0.1.0")
    """Exchangeable EUR flat pallet."""
    OTHER: CodeRow = CodeRow("other", "Another kind; see sourceCode.", "0.1.0")
    """Another kind; see sourceCode."""
