"""The code lists: one class each, with a constant and a meaning for every code.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.codes._generated.accrual_adjustment_type import AccrualAdjustmentType
    from canonical.codes._generated.accrual_basis import AccrualBasis
    from canonical.codes._generated.acknowledgement_outcome import AcknowledgementOutcome
    from canonical.codes._generated.allocation_outcome import AllocationOutcome
    from canonical.codes._generated.appointment_activity import AppointmentActivity
    from canonical.codes._generated.appointment_status import AppointmentStatus
    from canonical.codes._generated.appointment_type import AppointmentType
    from canonical.codes._generated.assurance_level import AssuranceLevel
    from canonical.codes._generated.cancellation_scope import CancellationScope
    from canonical.codes._generated.change_operation import ChangeOperation
    from canonical.codes._generated.charge_type import ChargeType
    from canonical.codes._generated.completeness import Completeness
    from canonical.codes._generated.count_type import CountType
    from canonical.codes._generated.counter_offer_kind import CounterOfferKind
    from canonical.codes._generated.country import Country
    from canonical.codes._generated.currency import Currency
    from canonical.codes._generated.dangerous_goods_class import DangerousGoodsClass
    from canonical.codes._generated.dangerous_goods_regulation import DangerousGoodsRegulation
    from canonical.codes._generated.data_category import DataCategory
    from canonical.codes._generated.data_classification import DataClassification
    from canonical.codes._generated.date_type import DateType
    from canonical.codes._generated.decision_method import DecisionMethod
    from canonical.codes._generated.delivery_condition import DeliveryCondition
    from canonical.codes._generated.delivery_punctuality import DeliveryPunctuality
    from canonical.codes._generated.dispute_outcome import DisputeOutcome
    from canonical.codes._generated.distance_basis import DistanceBasis
    from canonical.codes._generated.document_type import DocumentType
    from canonical.codes._generated.duty_status import DutyStatus
    from canonical.codes._generated.effective_scope import EffectiveScope
    from canonical.codes._generated.emissions_boundary import EmissionsBoundary
    from canonical.codes._generated.emissions_data_quality import EmissionsDataQuality
    from canonical.codes._generated.emissions_standard import EmissionsStandard
    from canonical.codes._generated.emissions_unit import EmissionsUnit
    from canonical.codes._generated.energy_carrier import EnergyCarrier
    from canonical.codes._generated.equipment_type import EquipmentType
    from canonical.codes._generated.estimate_quality import EstimateQuality
    from canonical.codes._generated.eta_method import EtaMethod
    from canonical.codes._generated.exception_resolution import ExceptionResolution
    from canonical.codes._generated.exception_severity import ExceptionSeverity
    from canonical.codes._generated.exception_type import ExceptionType
    from canonical.codes._generated.facility_scheme import FacilityScheme
    from canonical.codes._generated.financial_posting import FinancialPosting
    from canonical.codes._generated.hold_type import HoldType
    from canonical.codes._generated.incoterm_code import IncotermCode
    from canonical.codes._generated.incoterm_edition import IncotermEdition
    from canonical.codes._generated.instruction_type import InstructionType
    from canonical.codes._generated.invoice_type import InvoiceType
    from canonical.codes._generated.issue_type import IssueType
    from canonical.codes._generated.item_identifier_scheme import ItemIdentifierScheme
    from canonical.codes._generated.location_kind import LocationKind
    from canonical.codes._generated.match_type import MatchType
    from canonical.codes._generated.measurement_kind import MeasurementKind
    from canonical.codes._generated.measurement_state import MeasurementState
    from canonical.codes._generated.milestone_classifier import MilestoneClassifier
    from canonical.codes._generated.milestone_code import MilestoneCode
    from canonical.codes._generated.moment_precision import MomentPrecision
    from canonical.codes._generated.movement_type import MovementType
    from canonical.codes._generated.note_type import NoteType
    from canonical.codes._generated.order_closure import OrderClosure
    from canonical.codes._generated.order_line_outcome import OrderLineOutcome
    from canonical.codes._generated.order_priority import OrderPriority
    from canonical.codes._generated.order_type import OrderType
    from canonical.codes._generated.package_type import PackageType
    from canonical.codes._generated.packing_group import PackingGroup
    from canonical.codes._generated.party_identifier_scheme import PartyIdentifierScheme
    from canonical.codes._generated.party_role import PartyRole
    from canonical.codes._generated.payment_method import PaymentMethod
    from canonical.codes._generated.payment_responsibility import PaymentResponsibility
    from canonical.codes._generated.place_in_journey import PlaceInJourney
    from canonical.codes._generated.plan_type import PlanType
    from canonical.codes._generated.position_source import PositionSource
    from canonical.codes._generated.rate_basis import RateBasis
    from canonical.codes._generated.reason_code import ReasonCode
    from canonical.codes._generated.receipt_discrepancy import ReceiptDiscrepancy
    from canonical.codes._generated.receipt_type import ReceiptType
    from canonical.codes._generated.reference_type import ReferenceType
    from canonical.codes._generated.report_method import ReportMethod
    from canonical.codes._generated.responsible_party import ResponsibleParty
    from canonical.codes._generated.retraction_error import RetractionError
    from canonical.codes._generated.seal_condition import SealCondition
    from canonical.codes._generated.seal_issuer import SealIssuer
    from canonical.codes._generated.service_type import ServiceType
    from canonical.codes._generated.settlement_method import SettlementMethod
    from canonical.codes._generated.settlement_reversal_scope import SettlementReversalScope
    from canonical.codes._generated.shipment_outcome import ShipmentOutcome
    from canonical.codes._generated.signature_method import SignatureMethod
    from canonical.codes._generated.source_code_scheme import SourceCodeScheme
    from canonical.codes._generated.stock_status import StockStatus
    from canonical.codes._generated.stop_activity import StopActivity
    from canonical.codes._generated.tax_type import TaxType
    from canonical.codes._generated.temperature_monitoring import TemperatureMonitoring
    from canonical.codes._generated.temperature_unit import TemperatureUnit
    from canonical.codes._generated.tender_closure import TenderClosure
    from canonical.codes._generated.tender_purpose import TenderPurpose
    from canonical.codes._generated.tender_term import TenderTerm
    from canonical.codes._generated.time_source import TimeSource
    from canonical.codes._generated.tolerance_combination import ToleranceCombination
    from canonical.codes._generated.transport_mode import TransportMode
    from canonical.codes._generated.unit_code import UnitCode
    from canonical.codes._generated.work_type import WorkType
    from canonical.codes._generated.zone_source import ZoneSource
    from canonical.codes.code import Code

__all__ = [
    "AccrualAdjustmentType",
    "AccrualBasis",
    "AcknowledgementOutcome",
    "AllocationOutcome",
    "AppointmentActivity",
    "AppointmentStatus",
    "AppointmentType",
    "AssuranceLevel",
    "CancellationScope",
    "ChangeOperation",
    "ChargeType",
    "Code",
    "Completeness",
    "CountType",
    "CounterOfferKind",
    "Country",
    "Currency",
    "DangerousGoodsClass",
    "DangerousGoodsRegulation",
    "DataCategory",
    "DataClassification",
    "DateType",
    "DecisionMethod",
    "DeliveryCondition",
    "DeliveryPunctuality",
    "DisputeOutcome",
    "DistanceBasis",
    "DocumentType",
    "DutyStatus",
    "EffectiveScope",
    "EmissionsBoundary",
    "EmissionsDataQuality",
    "EmissionsStandard",
    "EmissionsUnit",
    "EnergyCarrier",
    "EquipmentType",
    "EstimateQuality",
    "EtaMethod",
    "ExceptionResolution",
    "ExceptionSeverity",
    "ExceptionType",
    "FacilityScheme",
    "FinancialPosting",
    "HoldType",
    "IncotermCode",
    "IncotermEdition",
    "InstructionType",
    "InvoiceType",
    "IssueType",
    "ItemIdentifierScheme",
    "LocationKind",
    "MatchType",
    "MeasurementKind",
    "MeasurementState",
    "MilestoneClassifier",
    "MilestoneCode",
    "MomentPrecision",
    "MovementType",
    "NoteType",
    "OrderClosure",
    "OrderLineOutcome",
    "OrderPriority",
    "OrderType",
    "PackageType",
    "PackingGroup",
    "PartyIdentifierScheme",
    "PartyRole",
    "PaymentMethod",
    "PaymentResponsibility",
    "PlaceInJourney",
    "PlanType",
    "PositionSource",
    "RateBasis",
    "ReasonCode",
    "ReceiptDiscrepancy",
    "ReceiptType",
    "ReferenceType",
    "ReportMethod",
    "ResponsibleParty",
    "RetractionError",
    "SealCondition",
    "SealIssuer",
    "ServiceType",
    "SettlementMethod",
    "SettlementReversalScope",
    "ShipmentOutcome",
    "SignatureMethod",
    "SourceCodeScheme",
    "StockStatus",
    "StopActivity",
    "TaxType",
    "TemperatureMonitoring",
    "TemperatureUnit",
    "TenderClosure",
    "TenderPurpose",
    "TenderTerm",
    "TimeSource",
    "ToleranceCombination",
    "TransportMode",
    "UnitCode",
    "WorkType",
    "ZoneSource",
]

_HOMES = {
    "AccrualAdjustmentType": "canonical.codes._generated.accrual_adjustment_type",
    "AccrualBasis": "canonical.codes._generated.accrual_basis",
    "AcknowledgementOutcome": "canonical.codes._generated.acknowledgement_outcome",
    "AllocationOutcome": "canonical.codes._generated.allocation_outcome",
    "AppointmentActivity": "canonical.codes._generated.appointment_activity",
    "AppointmentStatus": "canonical.codes._generated.appointment_status",
    "AppointmentType": "canonical.codes._generated.appointment_type",
    "AssuranceLevel": "canonical.codes._generated.assurance_level",
    "CancellationScope": "canonical.codes._generated.cancellation_scope",
    "ChangeOperation": "canonical.codes._generated.change_operation",
    "ChargeType": "canonical.codes._generated.charge_type",
    "Code": "canonical.codes.code",
    "Completeness": "canonical.codes._generated.completeness",
    "CountType": "canonical.codes._generated.count_type",
    "CounterOfferKind": "canonical.codes._generated.counter_offer_kind",
    "Country": "canonical.codes._generated.country",
    "Currency": "canonical.codes._generated.currency",
    "DangerousGoodsClass": "canonical.codes._generated.dangerous_goods_class",
    "DangerousGoodsRegulation": "canonical.codes._generated.dangerous_goods_regulation",
    "DataCategory": "canonical.codes._generated.data_category",
    "DataClassification": "canonical.codes._generated.data_classification",
    "DateType": "canonical.codes._generated.date_type",
    "DecisionMethod": "canonical.codes._generated.decision_method",
    "DeliveryCondition": "canonical.codes._generated.delivery_condition",
    "DeliveryPunctuality": "canonical.codes._generated.delivery_punctuality",
    "DisputeOutcome": "canonical.codes._generated.dispute_outcome",
    "DistanceBasis": "canonical.codes._generated.distance_basis",
    "DocumentType": "canonical.codes._generated.document_type",
    "DutyStatus": "canonical.codes._generated.duty_status",
    "EffectiveScope": "canonical.codes._generated.effective_scope",
    "EmissionsBoundary": "canonical.codes._generated.emissions_boundary",
    "EmissionsDataQuality": "canonical.codes._generated.emissions_data_quality",
    "EmissionsStandard": "canonical.codes._generated.emissions_standard",
    "EmissionsUnit": "canonical.codes._generated.emissions_unit",
    "EnergyCarrier": "canonical.codes._generated.energy_carrier",
    "EquipmentType": "canonical.codes._generated.equipment_type",
    "EstimateQuality": "canonical.codes._generated.estimate_quality",
    "EtaMethod": "canonical.codes._generated.eta_method",
    "ExceptionResolution": "canonical.codes._generated.exception_resolution",
    "ExceptionSeverity": "canonical.codes._generated.exception_severity",
    "ExceptionType": "canonical.codes._generated.exception_type",
    "FacilityScheme": "canonical.codes._generated.facility_scheme",
    "FinancialPosting": "canonical.codes._generated.financial_posting",
    "HoldType": "canonical.codes._generated.hold_type",
    "IncotermCode": "canonical.codes._generated.incoterm_code",
    "IncotermEdition": "canonical.codes._generated.incoterm_edition",
    "InstructionType": "canonical.codes._generated.instruction_type",
    "InvoiceType": "canonical.codes._generated.invoice_type",
    "IssueType": "canonical.codes._generated.issue_type",
    "ItemIdentifierScheme": "canonical.codes._generated.item_identifier_scheme",
    "LocationKind": "canonical.codes._generated.location_kind",
    "MatchType": "canonical.codes._generated.match_type",
    "MeasurementKind": "canonical.codes._generated.measurement_kind",
    "MeasurementState": "canonical.codes._generated.measurement_state",
    "MilestoneClassifier": "canonical.codes._generated.milestone_classifier",
    "MilestoneCode": "canonical.codes._generated.milestone_code",
    "MomentPrecision": "canonical.codes._generated.moment_precision",
    "MovementType": "canonical.codes._generated.movement_type",
    "NoteType": "canonical.codes._generated.note_type",
    "OrderClosure": "canonical.codes._generated.order_closure",
    "OrderLineOutcome": "canonical.codes._generated.order_line_outcome",
    "OrderPriority": "canonical.codes._generated.order_priority",
    "OrderType": "canonical.codes._generated.order_type",
    "PackageType": "canonical.codes._generated.package_type",
    "PackingGroup": "canonical.codes._generated.packing_group",
    "PartyIdentifierScheme": "canonical.codes._generated.party_identifier_scheme",
    "PartyRole": "canonical.codes._generated.party_role",
    "PaymentMethod": "canonical.codes._generated.payment_method",
    "PaymentResponsibility": "canonical.codes._generated.payment_responsibility",
    "PlaceInJourney": "canonical.codes._generated.place_in_journey",
    "PlanType": "canonical.codes._generated.plan_type",
    "PositionSource": "canonical.codes._generated.position_source",
    "RateBasis": "canonical.codes._generated.rate_basis",
    "ReasonCode": "canonical.codes._generated.reason_code",
    "ReceiptDiscrepancy": "canonical.codes._generated.receipt_discrepancy",
    "ReceiptType": "canonical.codes._generated.receipt_type",
    "ReferenceType": "canonical.codes._generated.reference_type",
    "ReportMethod": "canonical.codes._generated.report_method",
    "ResponsibleParty": "canonical.codes._generated.responsible_party",
    "RetractionError": "canonical.codes._generated.retraction_error",
    "SealCondition": "canonical.codes._generated.seal_condition",
    "SealIssuer": "canonical.codes._generated.seal_issuer",
    "ServiceType": "canonical.codes._generated.service_type",
    "SettlementMethod": "canonical.codes._generated.settlement_method",
    "SettlementReversalScope": "canonical.codes._generated.settlement_reversal_scope",
    "ShipmentOutcome": "canonical.codes._generated.shipment_outcome",
    "SignatureMethod": "canonical.codes._generated.signature_method",
    "SourceCodeScheme": "canonical.codes._generated.source_code_scheme",
    "StockStatus": "canonical.codes._generated.stock_status",
    "StopActivity": "canonical.codes._generated.stop_activity",
    "TaxType": "canonical.codes._generated.tax_type",
    "TemperatureMonitoring": "canonical.codes._generated.temperature_monitoring",
    "TemperatureUnit": "canonical.codes._generated.temperature_unit",
    "TenderClosure": "canonical.codes._generated.tender_closure",
    "TenderPurpose": "canonical.codes._generated.tender_purpose",
    "TenderTerm": "canonical.codes._generated.tender_term",
    "TimeSource": "canonical.codes._generated.time_source",
    "ToleranceCombination": "canonical.codes._generated.tolerance_combination",
    "TransportMode": "canonical.codes._generated.transport_mode",
    "UnitCode": "canonical.codes._generated.unit_code",
    "WorkType": "canonical.codes._generated.work_type",
    "ZoneSource": "canonical.codes._generated.zone_source",
}


def __getattr__(name: str) -> object:
    """Load the module of a name when the name is used for the first time."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
