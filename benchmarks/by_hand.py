"""The mapping of X12 214 to milestones written by hand: what compiled rows are measured against.

It reads every element that the rows read, checks the same leaves and makes the same data. What it lacks is what one gets from
rows: located problems, writing, put-back, lineage, coverage; a bad value is a `ValueError` and ends the message.
"""

from __future__ import annotations

from typing import Any

from canonical.mappers.x12.shared_rows import PARTY_ROLES, PARTY_SCHEMES, REFERENCE_TYPES, WEIGHT_UNITS
from canonical.mappers.x12.t214 import EQUIPMENT, REASON, STATUS
from canonical.mapping.codec import CodecError
from canonical.mapping.codecs import count, identifier, name, number, quantity
from canonical.mapping.codecs import country as country_code
from canonical.mapping.codecs import subdivision as subdivision_code
from canonical.mapping.moments import join
from canonical.mapping.run import Memo, NoProfile
from canonical.mapping.x12_elements import lines

Data = dict[str, Any]
Segment = list[str]

_STATUS, _REASON, _EQUIPMENT = STATUS.lookup, Memo(REASON.get, REASON.lookup), Memo(EQUIPMENT.get, EQUIPMENT.lookup)
_TYPES, _ROLES = Memo(REFERENCE_TYPES.get, REFERENCE_TYPES.lookup), Memo(PARTY_ROLES.get, PARTY_ROLES.lookup)
_SCHEMES = Memo(PARTY_SCHEMES.get, PARTY_SCHEMES.lookup)
_NAME, _IDENTIFIER, _CITY, _VALUE = Memo(name.get), Memo(identifier.get), Memo(name.get), Memo(name.get)
_SUBDIVISION, _COUNTRY, _PRO = Memo(subdivision_code.get), Memo(country_code.get), Memo(name.get)
_REMARK = lines(30, 2)


def _at(segment: Segment, position: int) -> str:
    return segment[position] if len(segment) > position else ""


def _put(target: Data, key: str, value: Any) -> None:
    if value is not None:
        target[key] = value


def _reference(segment: Segment) -> Data:
    kind, source = _TYPES[segment[2]]
    found = {"type": kind, "value": _VALUE[segment[1]]}
    _put(found, "sourceCode", source)
    _put(found, "description", _NAME[_at(segment, 3)])
    return found


def _party(segment: Segment) -> Data:
    role, source = _ROLES[segment[1]]
    found: Data = {"roles": [role]}
    _put(found, "sourceCode", source)
    _put(found, "name", _NAME[_at(segment, 2)])
    if len(segment) > 4 and segment[4]:
        scheme, kept = _SCHEMES[segment[3]]
        identifier_found: Data = {"scheme": scheme, "value": _VALUE[segment[4]]}
        _put(identifier_found, "sourceCode", kept)
        found["identifiers"] = [identifier_found]
    return found


def _street(address: Data, segment: Segment) -> None:
    address.setdefault("lines", []).extend(line for line in (_NAME[_at(segment, 1)], _NAME[_at(segment, 2)]) if line)


def _town(address: Data, segment: Segment) -> None:
    _put(address, "city", _CITY[_at(segment, 1)])
    _put(address, "subdivision", _SUBDIVISION[_at(segment, 2)])
    _put(address, "postalCode", _CITY[_at(segment, 3)])
    _put(address, "country", _COUNTRY[_at(segment, 4)])


def _event(segment: Segment, header: Data) -> Data:
    try:
        code, classifier, source = _STATUS[segment[1]]
        moment = join(NoProfile, _at(segment, 5), _at(segment, 6), _at(segment, 7))
    except (KeyError, CodecError) as error:
        raise ValueError(segment) from error
    event: Data = {"classifier": classifier, "code": code, "occursAt": moment, "sourceCode": source, **header}
    if segment[2]:
        reason, kept = _REASON[segment[2]]
        event["reasons"] = [{"code": reason} if kept is None else {"code": reason, "sourceCode": kept}]
    return event


def _place(event: Data, segment: Segment) -> None:
    address: Data = {}
    _put(address, "city", _CITY[_at(segment, 1)])
    _put(address, "subdivision", _SUBDIVISION[_at(segment, 2)])
    _put(address, "country", _COUNTRY[_at(segment, 3)])
    _put(address, "postalCode", _CITY[_at(segment, 8)])
    if address:
        event["location"] = {"address": address}


def _equipment(event: Data, segment: Segment) -> None:
    found: Data = {}
    _put(found, "ownerPrefix", _IDENTIFIER[_at(segment, 1)])
    _put(found, "equipmentId", _IDENTIFIER[_at(segment, 2)])
    if len(segment) > 3 and segment[3]:
        kind, kept = _EQUIPMENT[segment[3]]
        found["equipmentType"] = kind
        _put(found, "sourceCode", kept)
    event["equipment"] = found


def _weight(loop: Data, segment: Segment) -> None:
    if _at(segment, 1) != "G" or "totals" in loop:
        return
    totals: Data = {}
    if _at(segment, 3):
        totals["grossWeight"] = {"value": quantity.get(segment[3]), "unitCode": WEIGHT_UNITS.get(segment[2])}
    if _at(segment, 4):
        totals["packageCount"] = count.get(segment[4])
    loop["totals"] = totals


def _finish(loop: Data, header_references: list[Data], header_remarks: list[Data]) -> list[Data]:
    """What belongs to all events of an LX loop is known when it ends."""
    events: list[Data] = loop.pop("events")
    references = [*header_references[:1], *loop.pop("references"), *header_references[1:]]
    remarks = [*loop.pop("remarks"), *header_remarks]
    for event in events:
        _put(event, "references", references or None)
        _put(event, "instructions", remarks or None)
        event.update(loop)
    return events


def _remark(segment: Segment) -> Data:
    return {"type": "remark", "text": _REMARK.get(_at(segment, 1), _at(segment, 2))}


def read(segments: list[Segment]) -> list[Data]:  # noqa: C901 - one chain of tags is how one writes it by hand
    """The data of every milestone of one set."""
    events: list[Data] = []
    references: list[Data] = []
    remarks: list[Data] = []
    parties: list[Data] = []
    header: Data = {"reportMethod": "edi"}
    loop: Data | None = None
    event: Data = {}
    for segment in segments:
        tag = segment[0]
        if tag == "AT7":
            if loop is not None and _at(segment, 1):
                event = _event(segment, header)
                loop["events"].append(event)
        elif tag == "MS1":
            _place(event, segment)
        elif tag == "MS2":
            _equipment(event, segment)
        elif tag == "L11":
            if loop is None:
                references.append(_reference(segment))
            elif segment[2] != "QN":
                loop["references"].append(_reference(segment))
            elif "stopSequence" not in loop:
                loop["stopSequence"] = number.get(segment[1])
        elif tag == "N1":
            parties.append(_party(segment))
        elif tag == "N2":
            _put(parties[-1], "additionalName", _NAME[_at(segment, 1)])
        elif tag == "N3":
            _street(parties[-1].setdefault("address", {}), segment)
        elif tag == "N4":
            _town(parties[-1].setdefault("address", {}), segment)
        elif tag == "AT8":
            if loop is not None:
                _weight(loop, segment)
        elif tag == "MAN":
            if loop is not None and segment[1] == "GM":
                loop.setdefault("handlingUnitIds", []).append(_IDENTIFIER[segment[2]])
        elif tag == "K1":
            (remarks if loop is None else loop["remarks"]).append(_remark(segment))
        elif tag == "LX":
            if loop is None:
                _put(header, "parties", parties or None)
            else:
                events += _finish(loop, references, remarks)
            loop = {"events": [], "references": [], "remarks": []}
        elif tag == "B10":
            header["subjectRef"] = {"shipmentId": _IDENTIFIER[_at(segment, 2)]}
            header["reportedBy"] = {"identifiers": [{"scheme": "scac", "value": segment[3]}], "roles": ["carrier"]}
            references.append({"type": "pro-number", "value": _PRO[segment[1]]})
    return events if loop is None else events + _finish(loop, references, remarks)
