"""The shared parts of the events: parties, places, quantities, money, times, and simple values.

Written by ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from canonical.components._generated.address import Address
    from canonical.components._generated.change import Change
    from canonical.components._generated.charge_line import ChargeLine
    from canonical.components._generated.charge_subject import ChargeSubject
    from canonical.components._generated.contact import Contact
    from canonical.components._generated.customs_info import CustomsInfo
    from canonical.components._generated.dangerous_goods import DangerousGoods
    from canonical.components._generated.date_reference import DateReference
    from canonical.components._generated.dimensions import Dimensions
    from canonical.components._generated.disputed_line import DisputedLine
    from canonical.components._generated.document import Document
    from canonical.components._generated.emissions import Emissions
    from canonical.components._generated.emissions_verification import EmissionsVerification
    from canonical.components._generated.equipment import Equipment
    from canonical.components._generated.equipment_requirement import EquipmentRequirement
    from canonical.components._generated.exception_impact import ExceptionImpact
    from canonical.components._generated.exception_impact_line import ExceptionImpactLine
    from canonical.components._generated.exchange_rate import ExchangeRate
    from canonical.components._generated.extension import Extension
    from canonical.components._generated.extensions import Extensions
    from canonical.components._generated.facility_code import FacilityCode
    from canonical.components._generated.geo_point import GeoPoint
    from canonical.components._generated.handling_totals import HandlingTotals
    from canonical.components._generated.handling_unit import HandlingUnit
    from canonical.components._generated.handling_unit_content import HandlingUnitContent
    from canonical.components._generated.incoterm import Incoterm
    from canonical.components._generated.instruction import Instruction
    from canonical.components._generated.invoice_ref import InvoiceRef
    from canonical.components._generated.item_identifier import ItemIdentifier
    from canonical.components._generated.item_ref import ItemRef
    from canonical.components._generated.lading_line import LadingLine
    from canonical.components._generated.ledger_account import LedgerAccount
    from canonical.components._generated.leg import Leg
    from canonical.components._generated.location_ref import LocationRef
    from canonical.components._generated.match_line import MatchLine
    from canonical.components._generated.match_tolerance import MatchTolerance
    from canonical.components._generated.measurement import Measurement
    from canonical.components._generated.milestone_plan_entry import MilestonePlanEntry
    from canonical.components._generated.milestone_subject import MilestoneSubject
    from canonical.components._generated.moment import Moment
    from canonical.components._generated.money import Money
    from canonical.components._generated.order_line import OrderLine
    from canonical.components._generated.order_line_answer import OrderLineAnswer
    from canonical.components._generated.order_line_ref import OrderLineRef
    from canonical.components._generated.order_schedule import OrderSchedule
    from canonical.components._generated.party import Party
    from canonical.components._generated.party_identifier import PartyIdentifier
    from canonical.components._generated.payment_terms import PaymentTerms
    from canonical.components._generated.period import Period
    from canonical.components._generated.quantity import Quantity
    from canonical.components._generated.reason import Reason
    from canonical.components._generated.reference import Reference
    from canonical.components._generated.scalars import (
        AccountingPeriod,
        ContainerNumber,
        CountryCode,
        CurrencyCode,
        DangerousGoodsClass,
        Decimal,
        Duration,
        Email,
        EventId,
        EventTypeName,
        ExtensionVersion,
        Gln,
        Gtin,
        Heading,
        HsCode,
        Identifier,
        ImoNumber,
        Integer,
        JsonPointer,
        JsonText,
        KeyText,
        Latitude,
        LocalDate,
        LocalDateTime,
        Longitude,
        MappingName,
        MediaType,
        NonNegativeDecimal,
        NonNegativeInteger,
        PackageTypeCode,
        PositiveInteger,
        ReverseDnsKey,
        SequenceNumber,
        SeverityNumber,
        Sha256,
        ShortText,
        Sscc,
        SubdivisionCode,
        Text,
        Timestamp,
        TimeZone,
        TraceParent,
        TraceState,
        UnitCode,
        Unlocode,
        UnNumber,
        Uri,
        UriReference,
    )
    from canonical.components._generated.seal import Seal
    from canonical.components._generated.settled_invoice import SettledInvoice
    from canonical.components._generated.shipping_instruction import ShippingInstruction
    from canonical.components._generated.signatory import Signatory
    from canonical.components._generated.signed_money import SignedMoney
    from canonical.components._generated.signed_quantity import SignedQuantity
    from canonical.components._generated.source_code import SourceCode
    from canonical.components._generated.special_service import SpecialService
    from canonical.components._generated.stock_dimension import StockDimension
    from canonical.components._generated.stock_figure import StockFigure
    from canonical.components._generated.stock_quantity import StockQuantity
    from canonical.components._generated.stock_reversal_line import StockReversalLine
    from canonical.components._generated.stock_selector import StockSelector
    from canonical.components._generated.stop import Stop
    from canonical.components._generated.stop_order import StopOrder
    from canonical.components._generated.storage_position import StoragePosition
    from canonical.components._generated.tax import Tax
    from canonical.components._generated.temperature import Temperature
    from canonical.components._generated.temperature_requirement import TemperatureRequirement
    from canonical.components._generated.tender_ref import TenderRef
    from canonical.components._generated.time_window import TimeWindow
    from canonical.components._generated.transport_activity import TransportActivity
    from canonical.components._generated.transport_means import TransportMeans

__all__ = [
    "AccountingPeriod",
    "Address",
    "Change",
    "ChargeLine",
    "ChargeSubject",
    "Contact",
    "ContainerNumber",
    "CountryCode",
    "CurrencyCode",
    "CustomsInfo",
    "DangerousGoods",
    "DangerousGoodsClass",
    "DateReference",
    "Decimal",
    "Dimensions",
    "DisputedLine",
    "Document",
    "Duration",
    "Email",
    "Emissions",
    "EmissionsVerification",
    "Equipment",
    "EquipmentRequirement",
    "EventId",
    "EventTypeName",
    "ExceptionImpact",
    "ExceptionImpactLine",
    "ExchangeRate",
    "Extension",
    "ExtensionVersion",
    "Extensions",
    "FacilityCode",
    "GeoPoint",
    "Gln",
    "Gtin",
    "HandlingTotals",
    "HandlingUnit",
    "HandlingUnitContent",
    "Heading",
    "HsCode",
    "Identifier",
    "ImoNumber",
    "Incoterm",
    "Instruction",
    "Integer",
    "InvoiceRef",
    "ItemIdentifier",
    "ItemRef",
    "JsonPointer",
    "JsonText",
    "KeyText",
    "LadingLine",
    "Latitude",
    "LedgerAccount",
    "Leg",
    "LocalDate",
    "LocalDateTime",
    "LocationRef",
    "Longitude",
    "MappingName",
    "MatchLine",
    "MatchTolerance",
    "Measurement",
    "MediaType",
    "MilestonePlanEntry",
    "MilestoneSubject",
    "Moment",
    "Money",
    "NonNegativeDecimal",
    "NonNegativeInteger",
    "OrderLine",
    "OrderLineAnswer",
    "OrderLineRef",
    "OrderSchedule",
    "PackageTypeCode",
    "Party",
    "PartyIdentifier",
    "PaymentTerms",
    "Period",
    "PositiveInteger",
    "Quantity",
    "Reason",
    "Reference",
    "ReverseDnsKey",
    "Seal",
    "SequenceNumber",
    "SettledInvoice",
    "SeverityNumber",
    "Sha256",
    "ShippingInstruction",
    "ShortText",
    "Signatory",
    "SignedMoney",
    "SignedQuantity",
    "SourceCode",
    "SpecialService",
    "Sscc",
    "StockDimension",
    "StockFigure",
    "StockQuantity",
    "StockReversalLine",
    "StockSelector",
    "Stop",
    "StopOrder",
    "StoragePosition",
    "SubdivisionCode",
    "Tax",
    "Temperature",
    "TemperatureRequirement",
    "TenderRef",
    "Text",
    "TimeWindow",
    "TimeZone",
    "Timestamp",
    "TraceParent",
    "TraceState",
    "TransportActivity",
    "TransportMeans",
    "UnNumber",
    "UnitCode",
    "Unlocode",
    "Uri",
    "UriReference",
]

_HOMES = {
    "AccountingPeriod": "canonical.components._generated.scalars",
    "Address": "canonical.components._generated.address",
    "Change": "canonical.components._generated.change",
    "ChargeLine": "canonical.components._generated.charge_line",
    "ChargeSubject": "canonical.components._generated.charge_subject",
    "Contact": "canonical.components._generated.contact",
    "ContainerNumber": "canonical.components._generated.scalars",
    "CountryCode": "canonical.components._generated.scalars",
    "CurrencyCode": "canonical.components._generated.scalars",
    "CustomsInfo": "canonical.components._generated.customs_info",
    "DangerousGoods": "canonical.components._generated.dangerous_goods",
    "DangerousGoodsClass": "canonical.components._generated.scalars",
    "DateReference": "canonical.components._generated.date_reference",
    "Decimal": "canonical.components._generated.scalars",
    "Dimensions": "canonical.components._generated.dimensions",
    "DisputedLine": "canonical.components._generated.disputed_line",
    "Document": "canonical.components._generated.document",
    "Duration": "canonical.components._generated.scalars",
    "Email": "canonical.components._generated.scalars",
    "Emissions": "canonical.components._generated.emissions",
    "EmissionsVerification": "canonical.components._generated.emissions_verification",
    "Equipment": "canonical.components._generated.equipment",
    "EquipmentRequirement": "canonical.components._generated.equipment_requirement",
    "EventId": "canonical.components._generated.scalars",
    "EventTypeName": "canonical.components._generated.scalars",
    "ExceptionImpact": "canonical.components._generated.exception_impact",
    "ExceptionImpactLine": "canonical.components._generated.exception_impact_line",
    "ExchangeRate": "canonical.components._generated.exchange_rate",
    "Extension": "canonical.components._generated.extension",
    "ExtensionVersion": "canonical.components._generated.scalars",
    "Extensions": "canonical.components._generated.extensions",
    "FacilityCode": "canonical.components._generated.facility_code",
    "GeoPoint": "canonical.components._generated.geo_point",
    "Gln": "canonical.components._generated.scalars",
    "Gtin": "canonical.components._generated.scalars",
    "HandlingTotals": "canonical.components._generated.handling_totals",
    "HandlingUnit": "canonical.components._generated.handling_unit",
    "HandlingUnitContent": "canonical.components._generated.handling_unit_content",
    "Heading": "canonical.components._generated.scalars",
    "HsCode": "canonical.components._generated.scalars",
    "Identifier": "canonical.components._generated.scalars",
    "ImoNumber": "canonical.components._generated.scalars",
    "Incoterm": "canonical.components._generated.incoterm",
    "Instruction": "canonical.components._generated.instruction",
    "Integer": "canonical.components._generated.scalars",
    "InvoiceRef": "canonical.components._generated.invoice_ref",
    "ItemIdentifier": "canonical.components._generated.item_identifier",
    "ItemRef": "canonical.components._generated.item_ref",
    "JsonPointer": "canonical.components._generated.scalars",
    "JsonText": "canonical.components._generated.scalars",
    "KeyText": "canonical.components._generated.scalars",
    "LadingLine": "canonical.components._generated.lading_line",
    "Latitude": "canonical.components._generated.scalars",
    "LedgerAccount": "canonical.components._generated.ledger_account",
    "Leg": "canonical.components._generated.leg",
    "LocalDate": "canonical.components._generated.scalars",
    "LocalDateTime": "canonical.components._generated.scalars",
    "LocationRef": "canonical.components._generated.location_ref",
    "Longitude": "canonical.components._generated.scalars",
    "MappingName": "canonical.components._generated.scalars",
    "MatchLine": "canonical.components._generated.match_line",
    "MatchTolerance": "canonical.components._generated.match_tolerance",
    "Measurement": "canonical.components._generated.measurement",
    "MediaType": "canonical.components._generated.scalars",
    "MilestonePlanEntry": "canonical.components._generated.milestone_plan_entry",
    "MilestoneSubject": "canonical.components._generated.milestone_subject",
    "Moment": "canonical.components._generated.moment",
    "Money": "canonical.components._generated.money",
    "NonNegativeDecimal": "canonical.components._generated.scalars",
    "NonNegativeInteger": "canonical.components._generated.scalars",
    "OrderLine": "canonical.components._generated.order_line",
    "OrderLineAnswer": "canonical.components._generated.order_line_answer",
    "OrderLineRef": "canonical.components._generated.order_line_ref",
    "OrderSchedule": "canonical.components._generated.order_schedule",
    "PackageTypeCode": "canonical.components._generated.scalars",
    "Party": "canonical.components._generated.party",
    "PartyIdentifier": "canonical.components._generated.party_identifier",
    "PaymentTerms": "canonical.components._generated.payment_terms",
    "Period": "canonical.components._generated.period",
    "PositiveInteger": "canonical.components._generated.scalars",
    "Quantity": "canonical.components._generated.quantity",
    "Reason": "canonical.components._generated.reason",
    "Reference": "canonical.components._generated.reference",
    "ReverseDnsKey": "canonical.components._generated.scalars",
    "Seal": "canonical.components._generated.seal",
    "SequenceNumber": "canonical.components._generated.scalars",
    "SettledInvoice": "canonical.components._generated.settled_invoice",
    "SeverityNumber": "canonical.components._generated.scalars",
    "Sha256": "canonical.components._generated.scalars",
    "ShippingInstruction": "canonical.components._generated.shipping_instruction",
    "ShortText": "canonical.components._generated.scalars",
    "Signatory": "canonical.components._generated.signatory",
    "SignedMoney": "canonical.components._generated.signed_money",
    "SignedQuantity": "canonical.components._generated.signed_quantity",
    "SourceCode": "canonical.components._generated.source_code",
    "SpecialService": "canonical.components._generated.special_service",
    "Sscc": "canonical.components._generated.scalars",
    "StockDimension": "canonical.components._generated.stock_dimension",
    "StockFigure": "canonical.components._generated.stock_figure",
    "StockQuantity": "canonical.components._generated.stock_quantity",
    "StockReversalLine": "canonical.components._generated.stock_reversal_line",
    "StockSelector": "canonical.components._generated.stock_selector",
    "Stop": "canonical.components._generated.stop",
    "StopOrder": "canonical.components._generated.stop_order",
    "StoragePosition": "canonical.components._generated.storage_position",
    "SubdivisionCode": "canonical.components._generated.scalars",
    "Tax": "canonical.components._generated.tax",
    "Temperature": "canonical.components._generated.temperature",
    "TemperatureRequirement": "canonical.components._generated.temperature_requirement",
    "TenderRef": "canonical.components._generated.tender_ref",
    "Text": "canonical.components._generated.scalars",
    "TimeWindow": "canonical.components._generated.time_window",
    "TimeZone": "canonical.components._generated.scalars",
    "Timestamp": "canonical.components._generated.scalars",
    "TraceParent": "canonical.components._generated.scalars",
    "TraceState": "canonical.components._generated.scalars",
    "TransportActivity": "canonical.components._generated.transport_activity",
    "TransportMeans": "canonical.components._generated.transport_means",
    "UnNumber": "canonical.components._generated.scalars",
    "UnitCode": "canonical.components._generated.scalars",
    "Unlocode": "canonical.components._generated.scalars",
    "Uri": "canonical.components._generated.scalars",
    "UriReference": "canonical.components._generated.scalars",
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
