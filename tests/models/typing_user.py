"""What a type checker must understand of a user's program; `test_typing.py` runs it and has it checked."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, assert_type

from canonical import Event, parse
from canonical.codes import MilestoneClassifier, MilestoneCode, PartyRole, ReportMethod, SourceCodeScheme
from canonical.components import MilestoneSubject, Moment, Money, Party, SourceCode
from canonical.milestone import MilestoneReported


def build() -> MilestoneReported:
    built = MilestoneReported(
        subject_ref=MilestoneSubject(shipment_id="SH-1"),
        code=MilestoneCode.DELIVERED,
        classifier=MilestoneClassifier.ACTUAL,
        occurs_at=Moment.at(datetime(2026, 3, 14, 8, 30, tzinfo=UTC)),
        reported_by=Party(name="Example Lines", roles=[PartyRole.CARRIER]),
        report_method=ReportMethod.EDI,
        source_code=SourceCode(scheme=SourceCodeScheme.X12_1650, code="D1"),
        stop_sequence=None,
    )
    assert_type(built.code, MilestoneCode)
    assert_type(built.code.meaning, str)
    assert_type(built.occurs_at.instant, datetime | None)
    assert_type(built.to_data(), dict[str, Any])
    assert_type(Money(amount=Decimal("1.00"), currency="EUR").amount, Decimal)
    assert_type(Moment.on(date(2026, 1, 1)), Moment)
    assert_type(MilestoneCode.codes(), tuple[MilestoneCode, ...])
    return built


def read(raw: bytes) -> datetime:
    event: Event[MilestoneReported] = parse(raw)
    assert_type(event.data, MilestoneReported)
    assert_type(event.recordedtime, datetime)
    return event.time
