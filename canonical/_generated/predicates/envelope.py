"""Tells whether envelope can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import DATA_CATEGORY
from canonical._generated.predicates.codes import DATA_CLASSIFICATION
from canonical._generated.predicates.codes import TIME_SOURCE
from canonical._generated.predicates.patterns import EVENT_ID as EVENT_ID_TEXT
from canonical._generated.predicates.patterns import EVENT_TYPE_NAME as EVENT_TYPE_NAME_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import KEY_TEXT as KEY_TEXT_TEXT
from canonical._generated.predicates.patterns import MAPPING_NAME as MAPPING_NAME_TEXT
from canonical._generated.predicates.patterns import SEQUENCE_NUMBER as SEQUENCE_NUMBER_TEXT
from canonical._generated.predicates.patterns import SHA256 as SHA256_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT
from canonical._generated.predicates.patterns import TIMESTAMP as TIMESTAMP_TEXT
from canonical._generated.predicates.patterns import TRACE_PARENT as TRACE_PARENT_TEXT
from canonical._generated.predicates.patterns import TRACE_STATE as TRACE_STATE_TEXT
from canonical._generated.predicates.patterns import URI as URI_TEXT
from canonical._generated.predicates.patterns import URI_REFERENCE as URI_REFERENCE_TEXT


def is_Envelope(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["specversion"]
        x2 = v["id"]
        x3 = v["source"]
        x4 = v["type"]
        x5 = v["subject"]
        x6 = v["time"]
        x7 = v["timesource"]
        x8 = v["datacontenttype"]
        x9 = v["dataschema"]
        x10 = v["recordedtime"]
        x11 = v["partitionkey"]
        x12 = v["dataclassification"]
        x13 = v["tenant"]
        x14 = v["sourcesystem"]
        x15 = v["idempotencykey"]
        x16 = v["contenthash"]
        x17 = v["data"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in ("1.0",):
        return False
    if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or EVENT_ID_TEXT(x2) is None:
        return False
    if not isinstance(x3, str) or not 1 <= len(x3) <= 255 or URI_REFERENCE_TEXT(x3) is None:
        return False
    if not isinstance(x4, str) or not 0 <= len(x4) <= 255 or EVENT_TYPE_NAME_TEXT(x4) is None:
        return False
    if not isinstance(x5, str) or not 1 <= len(x5) <= 512 or KEY_TEXT_TEXT(x5) is None:
        return False
    if not isinstance(x6, str) or TIMESTAMP_TEXT(x6) is None:
        return False
    if not isinstance(x7, str) or x7 not in TIME_SOURCE:
        return False
    if not isinstance(x8, str) or x8 not in ("application/json",):
        return False
    if not isinstance(x9, str) or not 0 <= len(x9) <= 2048 or URI_TEXT(x9) is None:
        return False
    if not isinstance(x10, str) or TIMESTAMP_TEXT(x10) is None:
        return False
    if not isinstance(x11, str) or not 1 <= len(x11) <= 512 or KEY_TEXT_TEXT(x11) is None:
        return False
    if not isinstance(x12, str) or x12 not in DATA_CLASSIFICATION:
        return False
    if not isinstance(x13, str) or not 1 <= len(x13) <= 64 or IDENTIFIER_TEXT(x13) is None:
        return False
    if not isinstance(x14, str) or not 1 <= len(x14) <= 64 or IDENTIFIER_TEXT(x14) is None:
        return False
    if not isinstance(x15, str) or not 1 <= len(x15) <= 512 or KEY_TEXT_TEXT(x15) is None:
        return False
    if not isinstance(x16, str) or SHA256_TEXT(x16) is None:
        return False
    if not isinstance(x17, dict):
        return False
    known = 17
    if "datacategory" in v:
        known += 1
        x20 = v["datacategory"]
        if not isinstance(x20, str) or x20 not in DATA_CATEGORY:
            return False
    if "region" in v:
        known += 1
        x21 = v["region"]
        if not isinstance(x21, str) or not 1 <= len(x21) <= 64 or IDENTIFIER_TEXT(x21) is None:
            return False
    if "sequence" in v:
        known += 1
        x22 = v["sequence"]
        if not isinstance(x22, str) or SEQUENCE_NUMBER_TEXT(x22) is None:
            return False
    if "correlationid" in v:
        known += 1
        x23 = v["correlationid"]
        if not isinstance(x23, str) or not 1 <= len(x23) <= 512 or KEY_TEXT_TEXT(x23) is None:
            return False
    if "causationid" in v:
        known += 1
        x24 = v["causationid"]
        if not isinstance(x24, str) or not 1 <= len(x24) <= 64 or EVENT_ID_TEXT(x24) is None:
            return False
    if "traceparent" in v:
        known += 1
        x25 = v["traceparent"]
        if not isinstance(x25, str) or TRACE_PARENT_TEXT(x25) is None:
            return False
    if "tracestate" in v:
        known += 1
        x26 = v["tracestate"]
        if not isinstance(x26, str) or not 1 <= len(x26) <= 512 or TRACE_STATE_TEXT(x26) is None:
            return False
    if "dataregulation" in v:
        known += 1
        x27 = v["dataregulation"]
        if not isinstance(x27, str) or not 1 <= len(x27) <= 140 or SHORT_TEXT_TEXT(x27) is None:
            return False
    if "dataref" in v:
        known += 1
        x28 = v["dataref"]
        if not isinstance(x28, str) or not 1 <= len(x28) <= 255 or URI_REFERENCE_TEXT(x28) is None:
            return False
    if "expirytime" in v:
        known += 1
        x29 = v["expirytime"]
        if not isinstance(x29, str) or TIMESTAMP_TEXT(x29) is None:
            return False
    if "severitynumber" in v:
        known += 1
        x30 = v["severitynumber"]
        if not (x30.__class__ is int or x30.__class__ is float and x30.is_integer()) or x30 < 1 or x30 > 24:
            return False
    if "deprecated" in v:
        known += 1
        x31 = v["deprecated"]
        if x31 is not True:
            return False
    if "deprecationsunset" in v:
        known += 1
        x32 = v["deprecationsunset"]
        if not isinstance(x32, str) or TIMESTAMP_TEXT(x32) is None:
            return False
    if "deprecationmigration" in v:
        known += 1
        x33 = v["deprecationmigration"]
        if not isinstance(x33, str) or not 0 <= len(x33) <= 2048 or URI_TEXT(x33) is None:
            return False
    if "revision" in v:
        known += 1
        x34 = v["revision"]
        if not (x34.__class__ is int or x34.__class__ is float and x34.is_integer()) or x34 < 1 or x34 > 9007199254740991:
            return False
    if "compensates" in v:
        known += 1
        x35 = v["compensates"]
        if not isinstance(x35, str) or not 1 <= len(x35) <= 512 or KEY_TEXT_TEXT(x35) is None:
            return False
    if "replay" in v:
        known += 1
        x36 = v["replay"]
        if not isinstance(x36, bool):
            return False
    if "replayid" in v:
        known += 1
        x37 = v["replayid"]
        if not isinstance(x37, str) or not 1 <= len(x37) <= 64 or IDENTIFIER_TEXT(x37) is None:
            return False
    if "mappedfrom" in v:
        known += 1
        x38 = v["mappedfrom"]
        if not isinstance(x38, str) or not 1 <= len(x38) <= 128 or MAPPING_NAME_TEXT(x38) is None:
            return False
    if "sourcehash" in v:
        known += 1
        x39 = v["sourcehash"]
        if not isinstance(x39, str) or SHA256_TEXT(x39) is None:
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_Envelope(data)
