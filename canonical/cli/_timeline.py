"""The story of one order: which events belong to it, in order, each in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.event_types import name_of_full

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Event = dict[str, Any]

_LINKS = frozenset({"purchase-order", "customer-order", "shipper-order", "order-number", "shipment-id", "load-id"})
"""Reference types by which events of one order name each other."""


def story(events: Iterable[Event], order: str) -> list[Event]:
    """The events that are tied to ``order`` by the numbers they share, in order of time."""
    waiting, known, found = list(events), {order}, []
    grown = True
    while grown:
        grown = False
        for event in list(waiting):
            numbers = set(_numbers(event["data"]))
            if numbers & known:
                known |= numbers
                found.append(event)
                waiting.remove(event)
                grown = True
    return sorted(found, key=_order)


def _numbers(data: Any, name: str = "") -> Iterator[str]:
    """The numbers by which an event can be tied to others: ids of orders, shipments and loads, and such references."""
    if isinstance(data, dict):
        if data.get("type") in _LINKS and isinstance(data.get("value"), str):
            yield data["value"]
        for key, value in data.items():
            yield from _numbers(value, key)
    elif isinstance(data, list):
        for item in data:
            yield from _numbers(item, name)
    elif name in ("orderId", "shipmentId", "loadId", "shipmentIds", "purchaseOrderNumber"):
        yield str(data)


def when(event: Event) -> str:
    """The time as the event states it: its own moment where there is one, else when its message was written."""
    for name in ("occursAt", "shippedAt", "asOf"):
        moment = event["data"].get(name)
        if moment:
            return str(moment.get("instant") or moment["local"])
    return str(event["time"])


def _order(event: Event) -> str:
    """Instants in UTC; a local time, whose place on the axis is not certain, as it is written."""
    from datetime import UTC, datetime

    said = when(event)
    certain = said.endswith("Z") or said[-6:-5] in ("+", "-")
    return datetime.fromisoformat(said).astimezone(UTC).isoformat() if certain and "T" in said else said


def sentence(event: Event) -> str:
    """What happened, in one line."""
    tell = _SENTENCES.get(name_of_full(event["type"]) or "")
    return tell(event["data"]) if tell else str(event["subject"])


def _lines(data: Any) -> str:
    count = len(data.get("lines", ()))
    return f"{count} line{'s' * (count != 1)}"


def _name(party: Any) -> str:
    if not party:
        return "?"
    identifiers = party.get("identifiers") or [{}]
    return str(party.get("name") or identifiers[0].get("value") or party.get("locationId") or "?")


def _city(place: Any) -> str:
    address = (place or {}).get("address") or {}
    words = [address.get("city"), address.get("subdivision")]
    return ", ".join(str(word) for word in words if word) or _name(place)


def _money(money: Any) -> str:
    return f"{money['amount']} {money['currency']}" if money else "?"


def _created(data: Any) -> str:
    total = data.get("totalAmount")
    worth = f", {_money(total)}" if total else ""
    return f"order {data['orderId']}: {_lines(data)} for {_name(data['customer'])}{worth}"


def _released(data: Any) -> str:
    to = data["shipTo"]
    return f"order {data['orderId']} released to the warehouse: {_lines(data)} to {_name(to)}, {_city(to)}"


def _tendered(data: Any) -> str:
    first, last = (_city(data["stops"][index].get("location")) for index in (0, -1))
    return f"load {data['loadId']} offered to {_name(data['carrier'])}: {first} to {last}"


def _answered(word: str) -> Callable[[Any], str]:
    return lambda data: (
        f"load {data['loadId']} {word} by {_name(data['carrier'])}"
        + (f" ({data['reason']['code']})" if "reason" in data else "")
    )


def _shipped(data: Any) -> str:
    count = len(data.get("handlingUnits", ()))
    units = f", {count} handling units" if count else ""
    return f"shipment {data['shipmentId']} left {_name(data['facility'])}: {_lines(data)}{units}"


def _milestone(data: Any) -> str:
    place = f" in {_city(data['location'])}" if "location" in data else ""
    sure = "" if data["classifier"] == "actual" else f" ({data['classifier']})"
    return f"{data['code'].replace('_', ' ').lower()}{place}{sure}"


def _invoiced(data: Any) -> str:
    charges = ", ".join(
        f"{line['chargeType'].replace('_', ' ').lower()} {line.get('amount', {}).get('amount', '?')}"
        for line in data["chargeLines"]
    )
    return f"invoice {data['invoiceNumber']} from {_name(data['payee'])}: {_money(data['totalNet'])} ({charges})"


def _snapshot(data: Any) -> str:
    return f"stock of {_name(data['facility'])}: {_lines(data)}"


_SENTENCES: dict[str, Callable[[Any], str]] = {
    "order.created": _created,
    "order.released": _released,
    "shipment.tendered": _tendered,
    "shipment.tender-accepted": _answered("accepted"),
    "shipment.tender-rejected": _answered("rejected"),
    "shipment.ship-confirmed": _shipped,
    "milestone.reported": _milestone,
    "freight-charge.invoiced": _invoiced,
    "inventory.snapshot-published": _snapshot,
}
