"""Whether the rules of ``shipment.ship-confirmed`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_document, _holds_item_ref, _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _holds_stock_dimension, _holds_temperature_requirement, _quiet_dangerous_goods, _quiet_document, _quiet_handling_totals, _quiet_item_ref, _quiet_location_ref, _quiet_party, _quiet_quantity, _quiet_stock_dimension, _rule_line_numbers_unique, _rule_serials_for_every_piece, _rule_serials_not_more_than_pieces
from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_handling_unit_parent_exists = predicate("refers-to", {"values": ["/handlingUnits/*/parentId"], "known": "/handlingUnits/*/handlingUnitId"})
_rule_handling_units_hold_what_shipped = predicate("sums-by-key", {"lines": "/lines/*", "key": "/shipmentLineId", "quantity": "/shippedQuantity", "parts": "/handlingUnits/*/contents/*", "partQuantity": "/quantity"})
_rule_handling_units_unique = predicate("unique", {"items": "/*", "by": ["/handlingUnitId"]})
_rule_handling_units_without_cycle = predicate("no-cycle", {"items": "/handlingUnits/*", "id": "/handlingUnitId", "parent": "/parentId"})
_rule_sscc_unique = predicate("unique", {"items": "/*", "by": ["/sscc"]})
_rule_contents_on_leaf_units = predicate("only-on-leaves", {"items": "/handlingUnits/*", "id": "/handlingUnitId", "parent": "/parentId", "member": "/contents"})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not _rule_handling_unit_parent_exists(data, recorded):
        return False
    if not _rule_handling_units_hold_what_shipped(data, recorded):
        return False
    item1 = data.get("handlingUnits")
    if item1 is not None and not _rule_handling_units_unique(item1, recorded):
        return False
    if not _rule_handling_units_without_cycle(data, recorded):
        return False
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("handlingUnits")
    if item1 is not None and not _rule_sscc_unique(item1, recorded):
        return False
    if not in_order(data.get("shippedAt"), recorded, "moment", 300):
        return False
    value = data.get("facility")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("shipTo")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("shippedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("carrier")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("transportMeans")
    if value is not None and not _holds_transport_means(value, recorded):
        return False
    for value in data.get("equipment", ()):
        if not _holds_equipment(value, recorded):
            return False
    for value in data.get("lines", ()):
        if not _holds_ship_confirmed_line(value, recorded):
            return False
    for value in data.get("handlingUnits", ()):
        if not _holds_handling_unit(value, recorded):
            return False
    for value in data.get("trackingNumbers", ()):
        if not _holds_reference(value, recorded):
            return False
    value = data.get("billOfLading")
    if value is not None and not _holds_document(value, recorded):
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


def _holds_equipment(data: Any, recorded: str | None = None) -> bool:
    value = data.get("owner")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("temperatureRequirement")
    if value is not None and not _holds_temperature_requirement(value, recorded):
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


def _holds_ship_confirmed_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    for value in data.get("stock", ()):
        if not _holds_stock_quantity(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_stock_quantity(data: Any, recorded: str | None = None) -> bool:
    if (n.get("serialNumbers") if (n := data.get("stock")) is not None else None) is not None and not _rule_serials_not_more_than_pieces(data, recorded):
        return False
    value = data.get("stock")
    if value is not None and not _holds_stock_dimension(value, recorded):
        return False
    return True


def _holds_transport_means(data: Any, recorded: str | None = None) -> bool:
    value = data.get("vesselImo")
    if value is not None and not has_right_digit("imo", value):
        return False
    value = data.get("operator")
    if value is not None and not _holds_party(value, recorded):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    if not _rule_contents_on_leaf_units(data, recorded):
        return False
    value = data.get("facility")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    value = data.get("shipTo")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    value = data.get("carrier")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("transportMeans")
    if value is not None and not _quiet_transport_means(value, recorded):
        return False
    for value in data.get("equipment", ()):
        if not _quiet_equipment(value, recorded):
            return False
    for value in data.get("lines", ()):
        if not _quiet_ship_confirmed_line(value, recorded):
            return False
    for value in data.get("handlingUnits", ()):
        if not _quiet_handling_unit(value, recorded):
            return False
    value = data.get("totals")
    if value is not None and not _quiet_handling_totals(value, recorded):
        return False
    value = data.get("billOfLading")
    if value is not None and not _quiet_document(value, recorded):
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


def _quiet_equipment(data: Any, recorded: str | None = None) -> bool:
    value = data.get("containerNumber")
    if value is not None and not has_right_digit("iso6346", value):
        return False
    value = data.get("length")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("grossWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("tareWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("owner")
    if value is not None and not _quiet_party(value, recorded):
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


def _quiet_ship_confirmed_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("orderedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("shippedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("quantityDifference")
    if value is not None and not _quiet_signed_quantity(value, recorded):
        return False
    for value in data.get("stock", ()):
        if not _quiet_stock_quantity(value, recorded):
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
    for value in data.get("dangerousGoods", ()):
        if not _quiet_dangerous_goods(value, recorded):
            return False
    return True


def _quiet_signed_quantity(data: Any, recorded: str | None = None) -> bool:
    value = data.get("unitCode")
    if value is not None and not (is_listed("unit-code", value) or value.startswith("X") and is_listed("package-type", value.removeprefix("X"))):
        return False
    return True


def _quiet_stock_quantity(data: Any, recorded: str | None = None) -> bool:
    if (n.get("serialNumbers") if (n := data.get("stock")) is not None else None) is not None and not _rule_serials_for_every_piece(data, recorded):
        return False
    value = data.get("stock")
    if value is not None and not _quiet_stock_dimension(value, recorded):
        return False
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_transport_means(data: Any, recorded: str | None = None) -> bool:
    value = data.get("operator")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True
