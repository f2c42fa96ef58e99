"""Envelope.

Generated from envelope.json (sha256:ec29dc2c26cc3fd7) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Literal

from canonical.codes._generated.data_category import DataCategory
from canonical.codes._generated.data_classification import DataClassification
from canonical.codes._generated.time_source import TimeSource
from canonical.components._generated.scalars import (
    EventId,
    EventTypeName,
    Identifier,
    KeyText,
    MappingName,
    PositiveInteger,
    SequenceNumber,
    SeverityNumber,
    Sha256,
    ShortText,
    Timestamp,
    TraceParent,
    TraceState,
    Uri,
    UriReference,
)
from canonical.components.model import CanonicalModel


class Envelope(CanonicalModel):
    """CloudEvents 1.0 envelope in structured JSON that every event travels in. Attribute names are lower case; data follows the schema that dataschema names."""

    specversion: Literal["1.0"]
    """Version of the CloudEvents specification."""
    id: EventId
    """Id of this emission. The emitter derives it from source, key and content, so that emitting the same fact twice gives the same id."""
    source: UriReference
    """Which system instance produced the event; scope of id and sequence. Set by the emitter's context."""
    type: EventTypeName
    """Event type with its major version."""
    subject: KeyText
    """Business key of what the event is about (order, shipment, load, charge), taken from the data."""
    time: Timestamp
    """Event time in UTC: when the fact happened; for plans and estimates, when the statement was made."""
    timesource: TimeSource
    """Which fallback gave time: the event itself, the message that carried it, or the moment of recording (code list time-source)."""
    datacontenttype: Literal["application/json"]
    """Media type of data."""
    dataschema: Uri
    """Immutable id of the schema version that data follows, such as urn:canonical-logistics:milestone:reported:1.0.0."""
    recordedtime: Timestamp
    """When the canonical event was made, in UTC. Never decides the state of anything."""
    partitionkey: KeyText
    """Events with the same key are to be kept in order; derived from the data by the type's rule."""
    dataclassification: DataClassification
    """How widely the event may be shared; fixed by the event type (code list data-classification)."""
    datacategory: DataCategory | None = None
    """Whether the data holds personal data (code list data-category)."""
    tenant: Identifier
    """Legal or business tenant that owns the data. Set by the emitter's context."""
    sourcesystem: Identifier
    """System the fact comes from: ERP, WMS, TMS, carrier. Set by the emitter's context."""
    idempotencykey: KeyText
    """Same business fact, same key: derived from tenant, type and data by the type's rule; survives replay."""
    contenthash: Sha256
    """SHA-256 of the data in canonical JSON (RFC 8785); tells a duplicate from a conflict."""
    region: Identifier | None = None
    """Region whose local system of record rules the fact. Set by the emitter's context."""
    sequence: SequenceNumber | None = None
    """Counter of the source; text order is number order. Gaps are allowed."""
    correlationid: KeyText | None = None
    """Id of the flow that the event belongs to, such as one order from creation to payment."""
    causationid: EventId | None = None
    """Id of the event that caused this one."""
    traceparent: TraceParent | None = None
    """Distributed trace, W3C Trace Context."""
    tracestate: TraceState | None = None
    """Vendor part of the trace, W3C Trace Context."""
    dataregulation: ShortText | None = None
    """Regulations that the data fall under, such as GDPR, separated by commas."""
    dataref: UriReference | None = None
    """Where the whole data lie when they are too large for the broker (claim check)."""
    expirytime: Timestamp | None = None
    """From when on the event is of no use, for positions and predictions."""
    severitynumber: SeverityNumber | None = None
    """How grave an exception is, on the scale of OpenTelemetry: 9 to 12 information, 13 to 16 warning, 17 to 20 error, 21 to 24 fatal."""
    deprecated: Literal[True] | None = None
    """True when the version of the event type is deprecated; left out otherwise. Set by the emitter."""
    deprecationsunset: Timestamp | None = None
    """From when on the deprecated version is no longer sent; given with deprecated."""
    deprecationmigration: Uri | None = None
    """Where the way to the newer version is described."""
    revision: PositiveInteger | None = None
    """Revision of the subject that the data describes; a gap means that an event is missing."""
    compensates: KeyText | None = None
    """Idempotency key of the event that this one undoes."""
    replay: bool | None = None
    """True when the event is sent again on purpose."""
    replayid: Identifier | None = None
    """Which replay run sent the event again."""
    mappedfrom: MappingName | None = None
    """Mapping and version that made the event from a partner's message."""
    sourcehash: Sha256 | None = None
    """SHA-256 of the partner's message that the event was made from."""
