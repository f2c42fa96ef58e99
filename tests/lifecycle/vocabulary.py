"""The words of the stories: one small event each. Only members that a machine reads are given."""

from __future__ import annotations

from typing import Any

from tests.lifecycle.story import Word


def _order(name: str, *, key: str = "", undoes: str = "", more: dict[str, Any] | None = None, **data: Any) -> Word:
    return Word(f"order.{name}", {"orderId": "O", **data}, key, undoes, "O", more or {})


def _lines(**quantities: str) -> list[dict[str, Any]]:
    return [{"lineNumber": line, "allocatedQuantity": {"value": value}} for line, value in quantities.items()]


def _taken(**quantities: str) -> list[dict[str, Any]]:
    return [{"lineNumber": line, "deallocatedQuantity": {"value": value}} for line, value in quantities.items()]


SHIPPED = {"shipmentId": "S", "shipConfirmationId": "C", "lines": [{"orderRef": {"orderId": "O", "lineNumber": "1"}}]}

ORDER = {
    "created": _order("created"),
    "created1": _order("created", orderRevision=1, more={"revision": 1}),
    "released": _order("released"),
    "release1": _order("released", releaseNumber=1),
    "release2": _order("released", releaseNumber=2),
    "release3": _order("released", releaseNumber=3),
    "changed": _order("changed"),
    "change2": _order("changed", orderRevision=2, more={"revision": 2}),
    "change2-again": _order("changed", orderRevision=2, changeId="2", more={"revision": 2}),
    "change3": _order("changed", orderRevision=3, more={"revision": 3}),
    "held": _order("held", holdId="A"),
    "held-b": _order("held", holdId="B"),
    "lifted": _order("hold-released", holdId="A", undoes="held"),
    "lifted-unnamed": _order("hold-released", holdId="A"),
    "lifted-b": _order("hold-released", holdId="B", undoes="held-b"),
    "acknowledged": _order("acknowledged"),
    "rejected": _order("rejected", scope="order"),
    "reject1": _order("rejected", scope="order", releaseNumber=1),
    "reject2": _order("rejected", scope="order", releaseNumber=2),
    "reject-lines": _order("rejected", scope="lines"),
    "allocated": _order("allocated", outcome="full", allocationRunId="R", lines=_lines(a="5", b="3")),
    "partly": _order("allocated", outcome="partial", allocationRunId="P", lines=_lines(a="2")),
    "backordered": _order("allocated", outcome="none", allocationRunId="N"),
    "freed": _order("deallocated", allocationRunId="R", lines=_taken(a="5", b="3.0"), undoes="allocated"),
    "freed-some": _order("deallocated", allocationRunId="R", lines=_taken(a="5"), undoes="allocated"),
    "freed-rest": _order(
        "deallocated", allocationRunId="R", deallocationNumber=2, lines=_taken(b="3"), undoes="allocated"
    ),
    "shipped": Word("shipment.ship-confirmed", SHIPPED, subject="S"),
    "unshipped": Word(
        "shipment.ship-confirmation-reversed", {"shipmentId": "S", "shipConfirmationId": "C"}, "", "shipped", "S"
    ),
    "unshipped-known": Word(
        "shipment.ship-confirmation-reversed", {"shipmentId": "S", "orderRefs": [{"orderId": "O"}]}, "", "shipped", "S"
    ),
    "cancelled": _order("cancelled", scope="order"),
    "cancelled-again": _order("cancelled", scope="order", cancellationId="2"),
    "cancel-line1": _order("cancelled", scope="lines", lineNumbers=["1"]),
    "cancel-line2": _order("cancelled", scope="lines", lineNumbers=["2"]),
    "closed": _order("closed"),
    # The same fact, told in another way.
    "held-other": _order("held", holdId="A", note="other", key="held"),
    "held-mapped1": _order(
        "held", holdId="A", note="1", key="mapped", more={"mappedfrom": "x12-870@1", "sourcehash": "m"}
    ),
    "held-mapped2": _order(
        "held", holdId="A", note="2", key="mapped", more={"mappedfrom": "x12-870@2", "sourcehash": "m"}
    ),
    "change-r1": _order("changed", orderRevision=2, note="1", key="change-r", more={"revision": 1}),
    "change-r2": _order("changed", orderRevision=2, note="2", key="change-r", more={"revision": 2}),
    "held-strange": _order(
        "held", holdId="A", extensions={"com.example.x": {"version": "1.0.0", "mustUnderstand": True}}
    ),
}


def _stock(
    kind: str, *, key: str = "", undoes: str = "", more: dict[str, Any] | None = None, header: Any = None, **line: Any
) -> Word:
    data = {"facility": {"locationId": "W"}, **(header or {}), "lines": [{"item": {"sku": "I"}, **line}]}
    return Word(kind, data, key, undoes, "W", more or {})


def _q(value: str) -> dict[str, str]:
    return {"value": value, "unitCode": "EA"}


RECEIPT = {"receiptId": "R"}
STOCK = {
    "received": _stock("inventory.received", header=RECEIPT, quantity=_q("10")),
    "received-other": _stock("inventory.received", key="received", header=RECEIPT, quantity=_q("11")),
    "received-hold": _stock(
        "inventory.received", header={"receiptId": "RH"}, quantity=_q("10"), stock={"status": "quality-hold"}
    ),
    "damaged": _stock("inventory.received", quantity=_q("4"), discrepancy="damaged"),
    "returned": _stock("inventory.received", header={"receiptType": "return"}, quantity=_q("3")),
    "over": _stock("inventory.received", quantity=_q("12"), discrepancy="over"),
    "short": _stock("inventory.received", quantity=_q("8"), discrepancy="short"),
    "wrong": _stock("inventory.received", quantity=_q("5"), discrepancy="wrong-item"),
    "unreceived": _stock("inventory.receipt-reversed", header=RECEIPT, quantity=_q("10"), undoes="received"),
    "unreceived-some": _stock(
        "inventory.receipt-reversed", header={**RECEIPT, "reversalId": "2"}, quantity=_q("4"), undoes="received"
    ),
    "quality-ok": _stock(
        "inventory.status-changed",
        quantity=_q("6"),
        **{"from": {"status": "quality-hold"}, "to": {"status": "available"}},
    ),
    "blocked": _stock(
        "inventory.status-changed", quantity=_q("2"), **{"from": {"status": "available"}, "to": {"status": "blocked"}}
    ),
    "block-damaged": _stock(
        "inventory.status-changed", quantity=_q("1"), **{"from": {"status": "blocked"}, "to": {"status": "damaged"}}
    ),
    "allocated": _stock(
        "order.allocated",
        header={"orderId": "O", "allocationRunId": "1"},
        allocatedQuantity=_q("7"),
        stock=[{"stock": {}, "quantity": _q("7")}],
    ),
    "allocated-lines": Word(
        "order.allocated",
        {
            "orderId": "O",
            "facility": {"locationId": "W"},
            "lines": [
                {
                    "item": {"sku": "I"},
                    "allocatedQuantity": _q("2"),
                    "stock": [{"stock": {}, "quantity": _q("1")}, {"stock": {}, "quantity": _q("1")}],
                },
                {"item": {"sku": "I"}, "allocatedQuantity": _q("3")},
            ],
        },
    ),
    "freed": _stock(
        "order.deallocated",
        header={"orderId": "O", "allocationRunId": "1"},
        deallocatedQuantity=_q("3"),
        undoes="allocated",
    ),
    "picked": _stock("shipment.pick-completed", header={"shipmentId": "S"}, pickedQuantity=_q("5")),
    "picked-other": _stock("shipment.pick-completed", header={"shipmentId": "S"}, key="picked", pickedQuantity=_q("6")),
    "called-off": Word("shipment.cancelled", {"shipmentId": "S", "restockRequired": True}, subject="S"),
    "issued": _stock("inventory.issued", header={"issueId": "G", "issueType": "shipment"}, quantity=_q("5")),
    "unissued": _stock("inventory.issue-reversed", header={"issueId": "G"}, quantity=_q("2"), undoes="issued"),
    "scrapped": _stock(
        "inventory.issued", header={"issueId": "X", "issueType": "scrap"}, quantity=_q("4"), stock={"status": "damaged"}
    ),
    "counted": _stock("inventory.counted", countedQuantity=_q("9")),
    "found": _stock("inventory.adjusted", delta=_q("2")),
    "missing": _stock("inventory.adjusted", delta=_q("-1.5")),
    "moved": _stock("inventory.moved", quantity=_q("6")),
    "snapshot": _stock("inventory.snapshot-published", header={"lastSequence": "00000000000000000005"}, onHand=_q("9")),
    "found-early": _stock("inventory.adjusted", delta=_q("5"), more={"sequence": "00000000000000000004"}),
    "found-with": _stock("inventory.adjusted", delta=_q("7"), more={"sequence": "00000000000000000005"}),
    "found-late": _stock("inventory.adjusted", delta=_q("6"), more={"sequence": "00000000000000000006"}),
}


def _shipment(name: str, undoes: str = "", **data: Any) -> Word:
    return Word(f"shipment.{name}", {"shipmentId": "S", **data}, "", undoes, "S")


def _milestone(code: str, classifier: str = "actual", key: str = "", subject: str = "shipmentId", **data: Any) -> Word:
    return Word(
        "milestone.reported",
        {"subjectRef": {subject: "S"}, "code": code, "classifier": classifier, **data},
        key,
        "",
        "S",
    )


def _retracted(word: str, subject: str = "shipmentId") -> Word:
    return Word("milestone.retracted", {"subjectRef": {subject: "S"}, "retractedKey": word}, "", word, "S")


SHIPMENT = {
    "created": _shipment("created"),
    "wave": Word("shipment.wave-released", {"waveId": "W", "shipmentIds": ["S", "T"]}, subject="W"),
    "unwave": Word("shipment.wave-cancelled", {"waveId": "W", "shipmentIds": ["S"]}, "", "wave", "W"),
    "picked": _shipment("pick-completed"),
    "packed": _shipment("packed", packSessionId="P"),
    "unpacked": _shipment("unpacked", "packed", packSessionId="P"),
    "shipped": _shipment("ship-confirmed", shipConfirmationId="C"),
    "unshipped": _shipment("ship-confirmation-reversed", "shipped", shipConfirmationId="C"),
    "pickup": _milestone("PICKED_UP"),
    "pickup-estimate": _milestone("PICKED_UP", "estimated"),
    "bill-of-lading": _milestone("BILL_OF_LADING_ISSUED"),
    "pickup-failed": _milestone("PICKUP_FAILED"),
    "consolidated": _milestone("CONSOLIDATED"),
    "departed": _milestone("DEPARTED_TERMINAL"),
    "arrived": _milestone("ARRIVED_AT_DELIVERY"),
    "delivered": _milestone("DELIVERED"),
    "delivered-some": _milestone("DELIVERED_PARTIAL"),
    "delivered-flagged": _milestone("DELIVERED", isPartial=True),
    "returned": _milestone("RETURNED_TO_SHIPPER"),
    "lost": _milestone("LOST"),
    "found": _milestone("FOUND"),
    "not-pickup": _retracted("pickup"),
    "not-pickup-again": Word("milestone.retracted", {"subjectRef": {"shipmentId": "S"}, "n": 2}, "", "pickup", "S"),
    "not-delivered": _retracted("delivered"),
    "not-unshipped": Word("milestone.retracted", {"subjectRef": {"shipmentId": "S"}, "n": 3}, "", "unshipped", "S"),
    "proof": _shipment("proof-of-delivery-recorded", podId="D"),
    "completed": _shipment("completed"),
    "cancelled": _shipment("cancelled"),
}


def _load(name: str, carrier: str = "", **data: Any) -> Word:
    who = {"carrier": {"identifiers": [{"scheme": "scac", "value": carrier}]}} if carrier else {}
    return Word(f"shipment.{name}", {"loadId": "S", **who, **data}, "", "", "S")


def _planned(revision: int, *stops: int) -> Word:
    data = {"loadId": "S", "loadRevision": revision, "stops": [{"stopSequence": stop} for stop in stops]}
    return Word("shipment.load-planned", data, "", "", "S", {"revision": revision})


LOAD = {
    "plan1": _planned(1, 1, 2),
    "plan2": _planned(2, 1, 2, 3),
    "plan3": _planned(3, 1, 2, 3),
    "plan4": _planned(4, 1, 2, 3),
    "tender-a": _load("tendered", "A"),
    "tender-a1": _load("tendered", "A", tenderRound=1),
    "tender-a2": _load("tendered", "A", tenderRound=2),
    "reject-a1": _load("tender-rejected", "A", tenderRound=1),
    "accept-a1": _load("tender-accepted", "A", tenderRound=1),
    "tender-b": _load("tendered", "B"),
    "accept-a": _load("tender-accepted", "A"),
    "reject-a": _load("tender-rejected", "A"),
    "reject-b": _load("tender-rejected", "B"),
    "withdraw-a": _load("tender-withdrawn", "A", closure="withdrawn"),
    "withdraw-b": _load("tender-withdrawn", "B", closure="expired"),
    "pickup": _milestone("PICKED_UP", subject="loadId", stopSequence=1),
    "not-pickup": _retracted("pickup", "loadId"),
    "delivered2": _milestone("DELIVERED", subject="loadId", stopSequence=2),
    "delivered3": _milestone("DELIVERED", subject="loadId", stopSequence=3),
    "cancelled": _load("load-cancelled"),
}

TENDER = {
    "offer": _load("tendered", "A", respondBy={"instant": "2026-01-06T00:00:00Z"}),
    "offer-open": _load("tendered", "A", n=1),
    "offer-round1": _load("tendered", "A", tenderRound=1),
    "offer-round2": _load("tendered", "A", tenderRound=2),
    "accept": _load("tender-accepted", "A"),
    "accept-again": _load("tender-accepted", "A", responseId="2"),
    "reject": _load("tender-rejected", "A"),
    "counter": _load("tender-countered", "A"),
    "reject-round1": _load("tender-rejected", "A", tenderRound=1),
    "expire-round1": _load("tender-withdrawn", "A", closure="expired", tenderRound=1),
    "expire-round2": _load("tender-withdrawn", "A", closure="expired", tenderRound=2),
    "expire": _load("tender-withdrawn", "A", closure="expired"),
    "withdraw": _load("tender-withdrawn", "A", closure="withdrawn"),
}


def _slot(status: str, revision: int | None = None, **data: Any) -> Word:
    known = {} if revision is None else {"appointmentRevision": revision}
    more = {} if revision is None else {"revision": revision}
    return Word(
        "shipment.appointment-scheduled",
        {"appointmentId": "S", "activity": "delivery", "status": status, **known, **data},
        "",
        "",
        "S",
        more,
    )


APPOINTMENT = {
    "asked": _slot("requested", 1),
    "confirmed": _slot("confirmed", 2),
    "confirmed-bare": _slot("confirmed"),
    "changed3": _slot("changed", 3),
    "changed4": _slot("changed", 4),
    "cancelled": _slot("cancelled"),
}

MILESTONE = {
    "plan": Word(
        "milestone.plan-published",
        {"subjectRef": {"shipmentId": "S"}, "entries": [{"code": "DELIVERED"}]},
        subject="plan",
    ),
    "estimate": _milestone("DELIVERED", "estimated"),
    "estimate2": _milestone("DELIVERED", "estimated", n=2),
    "actual": _milestone("DELIVERED"),
    "actual2": _milestone("DELIVERED", n=2),
    "retracted": _retracted("actual"),
    "eta-new": Word(
        "milestone.eta-updated",
        {"subjectRef": {"shipmentId": "S"}, "code": "DELIVERED", "predictedAt": "2026-01-03T00:00:00Z"},
        subject="S",
    ),
    "eta-old": Word(
        "milestone.eta-updated",
        {"subjectRef": {"shipmentId": "S"}, "code": "DELIVERED", "predictedAt": "2026-01-02T00:00:00Z"},
        subject="S",
    ),
    "position": Word("milestone.position-reported", {"subjectRef": {"shipmentId": "S"}}, subject="S"),
    "measured": Word("milestone.condition-measured", {"subjectRef": {"shipmentId": "S"}}, subject="S"),
}

EXCEPTION = {
    "raised": Word("milestone.exception-raised", {"exceptionId": "S"}, subject="S"),
    "resolved": Word(
        "milestone.exception-resolved", {"exceptionId": "S", "resolutionRevision": 1}, subject="S", more={"revision": 1}
    ),
    "resolved2": Word(
        "milestone.exception-resolved", {"exceptionId": "S", "resolutionRevision": 2}, subject="S", more={"revision": 2}
    ),
}


def _charge(name: str, undoes: str = "", key: str = "", **data: Any) -> Word:
    return Word(f"freight-charge.{name}", {"chargeId": "S", **data}, key, undoes, "S")


def _sum(value: str) -> dict[str, str]:
    return {"amount": value, "currency": "USD"}


CHARGE = {
    "estimate1": _charge("estimated", chargeRevision=1),
    "estimate2": _charge("estimated", chargeRevision=2),
    "accrued": _charge("accrued", accrualId="A", totalNet=_sum("100.00")),
    "accrued-other": _charge("accrued", key="accrued", accrualId="A", totalNet=_sum("110.00")),
    "adjusted-named": _charge("accrual-adjusted", "accrued", adjustment="increase", deltaAmount=_sum("10")),
    "adjusted": _charge("accrual-adjusted", adjustment="decrease", deltaAmount=_sum("-40")),
    "adjusted-rest": _charge("accrual-adjusted", adjustment="decrease", deltaAmount=_sum("-60")),
    "reversed": _charge(
        "accrual-adjusted", "accrued", adjustment="full-reversal", accrualId="A", deltaAmount=_sum("-100")
    ),
    "invoiced": _charge("invoiced", invoiceNumber="I", totalNet=_sum("100")),
    "voided": _charge("invoice-voided", "invoiced", invoiceNumber="I"),
    # A bill that comes anew under its old number: the same key with other content.
    "invoiced-anew": _charge("invoiced", key="invoiced", invoiceNumber="I", totalNet=_sum("90")),
    "matched": _charge("matched"),
    "disputed": _charge("disputed"),
    "dispute2": _charge("disputed", disputeId="2"),
    "failed2": _charge("dispute-resolved", outcome="rejected", disputeId="2"),
    "won": _charge("dispute-resolved", outcome="upheld"),
    "failed": _charge("dispute-resolved", outcome="rejected"),
    "approved": _charge("approved", approvedAmount=_sum("100.0")),
    "paid-some": _charge("settled", settlementId="1", settledAmount=_sum("40")),
    "paid-rest": _charge("settled", settlementId="2", settledAmount=_sum("60")),
    "unpaid": _charge("settlement-reversed", "paid-rest", settlementId="2"),
    "credited": _charge("credited"),
    "reconciled": _charge("reconciled", openBalance=_sum("0.00")),
    "reconciled-open": _charge("reconciled", openBalance=_sum("5.00")),
}

VOCABULARY: dict[str, dict[str, Word]] = {
    "order": ORDER,
    "stock": STOCK,
    "shipment": SHIPMENT,
    "load": LOAD,
    "tender": TENDER,
    "appointment": APPOINTMENT,
    "milestone": MILESTONE,
    "exception": EXCEPTION,
    "charge": CHARGE,
}
