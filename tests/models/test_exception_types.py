"""What carriers report as an exception has an exception type to be raised as."""

from __future__ import annotations

from canonical._resources import resource
from compat.sources import Sources

ENDS = {"FOUND", "HOLD_RELEASED", "EQUIPMENT_RESTORED", "MISROUTE_CORRECTED", "RESEALED", "CLAIM_FILED"}
"""Milestones of the group exception that end or follow one."""

CUSTOMS = {"CUSTOMS_HELD", "CUSTOMS_REFUSED"}
"""Milestones of the group customs that are exceptions."""


def codes(name):
    return Sources(resource("schemas")).json(f"codelists/{name}.json")["codes"]


def test_every_exception_milestone_belongs_to_one_exception_type():
    reported = [milestone for row in codes("exception-type") for milestone in row.get("milestones", ())]
    assert len(reported) == len(set(reported))
    wanted = {row["code"] for row in codes("milestone-code") if row["group"] == "exception"}
    assert set(reported) == wanted - ENDS | CUSTOMS
