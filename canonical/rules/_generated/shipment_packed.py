"""Whether the rules of ``shipment.packed`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_item_ref, _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _holds_stock_dimension, _holds_temperature_requirement, _quiet_handling_totals, _quiet_item_ref, _quiet_location_ref, _quiet_party, _quiet_quantity, _quiet_stock_dimension, _rule_serials_for_every_piece, _rule_serials_not_more_than_pieces
from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_handling_unit_parent_exists = predicate("refers-to", {"values": ["/handlingUnits/*/parentId"], "known": "/handlingUnits/*/handlingUnitId"})
_rule_handling_units_unique = predicate("unique", {"items": "/*", "by": ["/handlingUnitId"]})
_rule_handling_units_without_cycle = predicate("no-cycle", {"items": "/handlingUnits/*", "id": "/handlingUnitId", "parent": "/parentId"})
_rule_net_weight_not_above_gross = predicate("at-most", {"quantity": "/netWeight", "limit": "/grossWeight"})
_rule_packed_totals_add_up = predicate("totals-over-roots", {"totals": "/totals", "items": "/handlingUnits/*", "parent": "/parentId", "members": ["/grossWeight", "/netWeight", "/volume"]})
_rule_sscc_unique = predicate("unique", {"items": "/*", "by": ["/sscc"]})
_rule_contents_on_leaf_units = predicate("only-on-leaves", {"items": "/handlingUnits/*", "id": "/handlingUnitId", "parent": "/parentId", "member": "/contents"})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not _rule_handling_unit_parent_exists(data, recorded):
        return False
    item1 = data.get("handlingUnits")
    if item1 is not None and not _rule_handling_units_unique(item1, recorded):
        return False
    if not _rule_handling_units_without_cycle(data, recorded):
        return False
    item1 = data.get("totals")
    if item1 is not None and not _rule_net_weight_not_above_gross(item1, recorded):
        return False
    item1 = data.get("handlingUnits")
    if item1 is not None:
        for item2 in item1:
            if not _rule_net_weight_not_above_gross(item2, recorded):
                return False
    if not _rule_packed_totals_add_up(data, recorded):
        return False
    item1 = data.get("handlingUnits")
    if item1 is not None and not _rule_sscc_unique(item1, recorded):
        return False
    if not in_order(data.get("packedAt"), recorded, "moment", 300):
        return False
    value = data.get("facility")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("packedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("handlingUnits", ()):
        if not _holds_handling_unit(value, recorded):
            return False
    for value in data.get("dates", ()):
        if not _holds_date_reference(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _holds_party(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_handling_unit(data: Any, recorded: str | None = None) -> bool:
    value = data.get("sscc")
    if value is not None and not has_right_digit("gs1", value):
        return False
    for value in data.get("contents", ()):
        if not _holds_handling_unit_content(value, recorded):
            return False
    value = data.get("temperatureRequirement")
    if value is not None and not _holds_temperature_requirement(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_handling_unit_content(data: Any, recorded: str | None = None) -> bool:
    if (n.get("serialNumbers") if (n := data.get("stock")) is not None else None) is not None and not _rule_serials_not_more_than_pieces(data, recorded):
        return False
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    value = data.get("stock")
    if value is not None and not _holds_stock_dimension(value, recorded):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    if not _rule_contents_on_leaf_units(data, recorded):
        return False
    value = data.get("facility")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    for value in data.get("handlingUnits", ()):
        if not _quiet_handling_unit(value, recorded):
            return False
    value = data.get("totals")
    if value is not None and not _quiet_handling_totals(value, recorded):
        return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True


def _quiet_dimensions(data: Any, recorded: str | None = None) -> bool:
    value = data.get("length")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("width")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("height")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_handling_unit(data: Any, recorded: str | None = None) -> bool:
    value = data.get("packageType")
    if value is not None and not is_listed("package-type", value):
        return False
    value = data.get("dimensions")
    if value is not None and not _quiet_dimensions(value, recorded):
        return False
    value = data.get("grossWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("netWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("volume")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    for value in data.get("contents", ()):
        if not _quiet_handling_unit_content(value, recorded):
            return False
    return True


def _quiet_handling_unit_content(data: Any, recorded: str | None = None) -> bool:
    if (n.get("serialNumbers") if (n := data.get("stock")) is not None else None) is not None and not _rule_serials_for_every_piece(data, recorded):
        return False
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("stock")
    if value is not None and not _quiet_stock_dimension(value, recorded):
        return False
    return True
