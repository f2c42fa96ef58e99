"""MilestonePlanPublished.

Generated from events/milestone/plan-published.json (sha256:8298e7b01c92c783) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import Identifier, PositiveInteger
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.milestone_plan_entry import MilestonePlanEntry
from ...components._generated.milestone_subject import MilestoneSubject
from ...components._generated.moment import Moment
from ...components._generated.party import Party
from ...components._generated.reference import Reference


class MilestonePlanPublished(CanonicalModel):
    """
    The milestones that are expected of a shipment, load, equipment or handling unit, with planned times and tolerances. A higher revision replaces the whole plan.

    Owner: Visibility; system of record: TMS or control tower; classification: internal; personal data: standard; published within PT2M of: A plan of milestones is made or changed.
    """

    plan_id: Identifier
    """Number of the plan; stays the same over its revisions. Given by the system that plans."""
    plan_revision: PositiveInteger
    """Counts the versions of the plan from 1; the highest one holds."""
    published_at: Moment | None = None
    """When this version was made, when the source says it."""
    published_by: Party | None = None
    """Who made the plan, when that is not the owner of the system."""
    subject_ref: MilestoneSubject
    """What the plan is about; at least one number is given."""
    entries: Annotated[list[MilestonePlanEntry], Field(max_length=200, min_length=1)]
    """What is expected, in the order in which it is to happen. No two entries have the same code, stop and leg."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
