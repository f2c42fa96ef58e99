"""LoadPlanned.

Generated from events/shipment/load-planned.json (sha256:227827767369f77a) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Annotated

from canonical.codes._generated.payment_method import PaymentMethod
from canonical.codes._generated.plan_type import PlanType
from canonical.codes._generated.transport_mode import TransportMode
from canonical.components._generated.extensions import Extensions
from canonical.components._generated.scalars import (
    Identifier,
    PositiveInteger,
    ShortText,
)
from canonical.components.model import CanonicalModel
from pydantic import Field

from ...components._generated.dangerous_goods import DangerousGoods
from ...components._generated.date_reference import DateReference
from ...components._generated.emissions import Emissions
from ...components._generated.equipment import Equipment
from ...components._generated.equipment_requirement import EquipmentRequirement
from ...components._generated.handling_totals import HandlingTotals
from ...components._generated.instruction import Instruction
from ...components._generated.leg import Leg
from ...components._generated.moment import Moment
from ...components._generated.money import Money
from ...components._generated.party import Party
from ...components._generated.quantity import Quantity
from ...components._generated.reference import Reference
from ...components._generated.special_service import SpecialService
from ...components._generated.stop import Stop
from ...components._generated.temperature_requirement import TemperatureRequirement


class LoadPlanned(CanonicalModel):
    """
    A load is planned, or planned anew: shipments, stops, legs and what the transport needs. Each revision is the whole plan.

    Owner: Transport planning; system of record: TMS; classification: confidential; personal data: standard; published within PT2M of: The TMS builds a load or changes the plan of one.
    """

    load_id: Identifier
    """Number of the load or transport plan in the transport system."""
    load_revision: PositiveInteger
    """Revision of the plan, counted up from 1; each revision tells the whole plan anew."""
    planned_at: Moment | None = None
    """When this revision of the plan was made."""
    shipment_ids: Annotated[
        list[Identifier] | None, Field(max_length=999, min_length=1)
    ] = None
    """Shipments on the load, each once; left out while orders are planned that have no shipment yet."""
    plan_type: PlanType | None = None
    """How the load is built (code list plan-type)."""
    transport_mode: TransportMode | None = None
    """Mode of the main carriage (code list transport-mode); multimodal when the legs differ."""
    service_level: ShortText | None = None
    """Service level in the words of the planner or carrier."""
    payment_method: PaymentMethod | None = None
    """Who pays the freight (code list payment-method)."""
    carrier: Party | None = None
    """Carrier that the plan intends for the whole load; the tender decides who carries it."""
    stops: Annotated[list[Stop], Field(max_length=999, min_length=2)]
    """Stops of the load; stopSequence is unique and tells the order of travel."""
    legs: Annotated[list[Leg] | None, Field(max_length=99, min_length=1)] = None
    """Legs of the load, when it changes vehicle, carrier or mode; legSequence is unique."""
    equipment_requirement: EquipmentRequirement | None = None
    """Equipment that the plan needs."""
    equipment: Annotated[list[Equipment] | None, Field(max_length=20, min_length=1)] = (
        None
    )
    """Equipment that is already named by number."""
    totals: HandlingTotals | None = None
    """Weight, volume, packages and loading length of the whole load."""
    planned_distance: Quantity | None = None
    """Planned distance of the whole load, a length."""
    planned_emissions: Emissions | None = None
    """Greenhouse gas emissions expected of the load (ISO 14083)."""
    temperature_requirement: TemperatureRequirement | None = None
    """Temperature that all goods of the load must be kept in."""
    dangerous_goods: Annotated[
        list[DangerousGoods] | None, Field(max_length=99, min_length=1)
    ] = None
    """Dangerous goods on the load, as far as the planner must know them to choose vehicle and route."""
    special_services: Annotated[
        list[SpecialService] | None, Field(max_length=50, min_length=1)
    ] = None
    """Services needed beyond plain transport."""
    estimated_cost: Money | None = None
    """Freight cost that the planner expects for the whole load."""
    instructions: Annotated[
        list[Instruction] | None, Field(max_length=50, min_length=1)
    ] = None
    """Instructions for the whole load."""
    dates: Annotated[list[DateReference] | None, Field(max_length=50, min_length=1)] = (
        None
    )
    """Further dates and times that the source names."""
    parties: Annotated[list[Party] | None, Field(max_length=30, min_length=1)] = None
    """Further parties of the load, each with its roles."""
    references: Annotated[
        list[Reference] | None, Field(max_length=300, min_length=1)
    ] = None
    """Other numbers of the same thing: purchase order, bill of lading, carrier's number, booking and the like."""
    extensions: Extensions | None = None
    """Data of a business unit or partner that the common model does not have, by namespace."""
