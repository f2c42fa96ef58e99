"""The attributes of an event, in the order in which they are written."""

from __future__ import annotations

ATTRIBUTES = (
    "specversion",
    "id",
    "source",
    "type",
    "subject",
    "time",
    "timesource",
    "datacontenttype",
    "dataschema",
    "recordedtime",
    "partitionkey",
    "dataclassification",
    "tenant",
    "sourcesystem",
    "idempotencykey",
    "contenthash",
    "region",
    "sequence",
    "correlationid",
    "causationid",
    "traceparent",
    "tracestate",
    "datacategory",
    "dataregulation",
    "dataref",
    "expirytime",
    "severitynumber",
    "deprecated",
    "deprecationsunset",
    "deprecationmigration",
    "revision",
    "compensates",
    "replay",
    "replayid",
    "mappedfrom",
    "sourcehash",
)
"""The attributes of an event in the order in which they are written; ``data`` follows."""

OPTIONAL = frozenset(ATTRIBUTES[ATTRIBUTES.index("region") :])
"""What a draft may set for a single event."""

VARIABLE = ("id", "subject", "time", "timesource", "recordedtime", "partitionkey", "idempotencykey", "contenthash")
"""What differs from event to event of one type and source."""
