"""The mapping of X12 214 to milestones written by hand: what compiled rows are measured against.

It makes the same data as the compiled rows for the generated files, checks the same leaves, and knows nothing else.
"""

from __future__ import annotations

from typing import Any

from canonical.mappers.x12.shared_rows import PARTY_ROLES, PARTY_SCHEMES, REFERENCE_TYPES
from canonical.mappers.x12.t214 import EQUIPMENT, REASON, STATUS
from canonical.mapping.moments import join
from canonical.mapping.run import NoProfile

_STATUS, _REASON, _EQUIPMENT = STATUS.lookup, REASON.lookup, EQUIPMENT.lookup
_TYPES, _ROLES, _SCHEMES = REFERENCE_TYPES.lookup, PARTY_ROLES.lookup, PARTY_SCHEMES.lookup


def _text(value: str, limit: int) -> str:
    if value.isascii() and value.isprintable() and value[0] != " " and value[-1] != " " and len(value) <= limit:
        return value
    raise ValueError(value)


def _reference(segment: list[str]) -> dict[str, Any]:
    kind, source = _TYPES[segment[2]]
    found = {"type": kind, "value": _text(segment[1], 140)}
    if source is not None:
        found["sourceCode"] = source
    if len(segment) > 3 and segment[3]:
        found["description"] = _text(segment[3], 140)
    return found


def _party(segment: list[str]) -> dict[str, Any]:
    role, source = _ROLES[segment[1]]
    found: dict[str, Any] = {"roles": [role]}
    if source is not None:
        found["sourceCode"] = source
    if len(segment) > 2 and segment[2]:
        found["name"] = _text(segment[2], 140)
    if len(segment) > 4 and segment[4]:
        scheme, kept = _SCHEMES[segment[3]]
        identifier = {"scheme": scheme, "value": _text(segment[4], 140)}
        if kept is not None:
            identifier["sourceCode"] = kept
        found["identifiers"] = [identifier]
    return found


def read(segments: list[list[str]]) -> list[dict[str, Any]]:  # noqa: C901 - one chain of tags is how one writes it by hand
    """The data of every milestone of one set."""
    events: list[dict[str, Any]] = []
    references: list[dict[str, Any]] = []
    parties: list[dict[str, Any]] = []
    reporter: dict[str, Any] = {}
    shipment = ""
    loop: list[dict[str, Any]] = []
    head: list[dict[str, Any]] = []
    event: dict[str, Any] = {}
    for segment in segments:
        tag = segment[0]
        if tag == "AT7":
            code, classifier, source = _STATUS[segment[1]]
            moment = join(NoProfile, segment[5], segment[6], segment[7] if len(segment) > 7 else "")
            event = {
                "classifier": classifier, "code": code, "occursAt": moment, "reportMethod": "edi", "reportedBy": reporter,
                "sourceCode": source, "subjectRef": {"shipmentId": shipment}, "parties": parties, "references": references,
            }  # fmt: skip
            if segment[2]:
                reason, kept = _REASON[segment[2]]
                event["reasons"] = [{"code": reason} if kept is None else {"code": reason, "sourceCode": kept}]
            loop.append(event)
        elif tag == "MS1":
            event["location"] = {
                "address": {"city": _text(segment[1], 140), "country": segment[3], "subdivision": segment[2]}
            }
        elif tag == "MS2":
            equipment: dict[str, Any] = {"equipmentId": _text(segment[2], 64), "ownerPrefix": _text(segment[1], 64)}
            kind, kept = _EQUIPMENT[segment[3]]
            equipment["equipmentType"] = kind
            if kept is not None:
                equipment["sourceCode"] = kept
            event["equipment"] = equipment
        elif tag == "L11":
            if not loop and not events:
                references.append(_reference(segment))
            elif segment[2] == "QN":
                for one in loop:
                    one["stopSequence"] = int(segment[1])
        elif tag == "N1":
            parties.append(_party(segment))
        elif tag == "N3":
            parties[-1]["address"] = {"lines": [_text(segment[1], 140)]}
        elif tag == "N4":
            address = parties[-1].setdefault("address", {})
            address["city"], address["subdivision"] = _text(segment[1], 140), segment[2]
            address["postalCode"], address["country"] = _text(segment[3], 140), segment[4]
        elif tag == "LX":
            events += loop
            loop = []
        elif tag == "B10":
            shipment = _text(segment[2], 64)
            reporter = {"identifiers": [{"scheme": "scac", "value": segment[3]}], "roles": ["carrier"]}
            head = [{"type": "pro-number", "value": _text(segment[1], 140)}]
            references = head
    return events + loop
