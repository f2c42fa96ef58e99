"""Reads X12 214 (mapping x12-214@1); generated from the rows of canonical/mappers/x12/t214.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, group, parse_structure
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables, x12_elements
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
STRUCTURE = parse_structure('214', 'ST! B10!*1 L11*300 MAN*9999 K1*10 (N1 N2 N3*2 N4 L11*10)*10 MS3*12 (AT7 MS1 MS2)*10 (LX (AT7 MS1 MS2)*10 L11*10 MAN*9999 Q7*10 K1*10 AT5*10 AT8*10)*999999 SE!')

K0 = codecs.text(64, 'Identifier').get
K1_TABLE = tables.table('x12-1650', {'A3': ('RETURNED_TO_SHIPPER', 'actual'), 'A7': ('DELIVERY_REFUSED', 'actual'), 'A9': ('DAMAGED', 'actual'), 'AF': ('DEPARTED_PICKUP', 'actual'), 'AG': ('DELIVERED', 'estimated'), 'AH': ('DELIVERY_ATTEMPTED', 'actual'), 'AI': ('RECONSIGNED', 'actual'), 'AJ': ('TENDERED_FOR_DELIVERY', 'actual'), 'AM': ('LOADED', 'actual'), 'AN': ('MODE_CHANGED', 'actual'), 'AP': ('DELIVERY_FAILED', 'actual'), 'AR': ('RAIL_ARRIVED', 'actual'), 'AV': ('AVAILABLE_FOR_DELIVERY', 'actual'), 'AW': ('READY_FOR_PICKUP', 'actual'), 'B6': ('ARRIVED_AT_TERMINAL', 'estimated'), 'BA': ('TRANSFERRED_TO_CARRIER', 'actual'), 'BC': ('STORED_IN_TRANSIT', 'actual'), 'BO': ('EQUIPMENT_FAILURE', 'actual'), 'BR': ('EQUIPMENT_RESTORED', 'actual'), 'C1': ('DEPARTED_TERMINAL', 'estimated'), 'CA': ('SHIPMENT_CANCELLED', 'actual'), 'CB': ('DELIVERED', 'actual'), 'CD': ('DEPARTED_DELIVERY', 'actual'), 'CL': ('TRAILER_CLOSED', 'actual'), 'CP': ('LOADING_COMPLETED', 'actual'), 'D1': ('DELIVERED', 'actual'), 'DE': ('FREE_TIME_EXPIRING', 'planned'), 'DO': ('DELIVERY_ORDER_ISSUED', 'actual'), 'I1': ('GATE_IN', 'actual'), 'J1': ('TRANSFERRED_TO_CARRIER', 'actual'), 'K1': ('ARRIVED_AT_CUSTOMS', 'actual'), 'L1': ('LOADING_STARTED', 'actual'), 'NB': ('FREIGHT_WITHOUT_PAPERWORK', 'actual'), 'OA': ('GATE_OUT', 'actual'), 'OO': ('PAPERWORK_WITHOUT_FREIGHT', 'actual'), 'OP': ('DOCUMENTS_DELIVERED', 'actual'), 'P1': ('DEPARTED_TERMINAL', 'actual'), 'PA': ('DELIVERED_PARTIAL', 'actual'), 'PR': ('CUSTOMS_HELD', 'actual'), 'R1': ('RECEIVED_FROM_CARRIER', 'actual'), 'RH': ('HOLD_RELEASED', 'actual'), 'RL': ('RAIL_DEPARTED', 'actual'), 'S1': ('TRAILER_SPOTTED', 'actual'), 'SD': ('DELAYED', 'actual'), 'UC': ('DROPPED_OFF', 'actual'), 'X1': ('ARRIVED_AT_DELIVERY', 'actual'), 'X2': ('ARRIVED_AT_DELIVERY', 'estimated'), 'X3': ('ARRIVED_AT_PICKUP', 'actual'), 'X4': ('ARRIVED_AT_TERMINAL', 'actual'), 'X5': ('ARRIVED_AT_DELIVERY_DOCK', 'actual'), 'X6': ('IN_TRANSIT', 'actual'), 'X8': ('ARRIVED_AT_PICKUP_DOCK', 'actual'), 'XB': ('SHIPMENT_ACKNOWLEDGED', 'actual')}, {('ARRIVED_AT_CUSTOMS', 'actual'): 'K1', ('ARRIVED_AT_DELIVERY', 'actual'): 'X1', ('ARRIVED_AT_DELIVERY', 'estimated'): 'X2', ('ARRIVED_AT_DELIVERY_DOCK', 'actual'): 'X5', ('ARRIVED_AT_PICKUP', 'actual'): 'X3', ('ARRIVED_AT_PICKUP_DOCK', 'actual'): 'X8', ('ARRIVED_AT_TERMINAL', 'actual'): 'X4', ('ARRIVED_AT_TERMINAL', 'estimated'): 'B6', ('AVAILABLE_FOR_DELIVERY', 'actual'): 'AV', ('CUSTOMS_HELD', 'actual'): 'PR', ('DAMAGED', 'actual'): 'A9', ('DELAYED', 'actual'): 'SD', ('DELIVERED', 'actual'): 'D1', ('DELIVERED', 'estimated'): 'AG', ('DELIVERED_PARTIAL', 'actual'): 'PA', ('DELIVERY_ATTEMPTED', 'actual'): 'AH', ('DELIVERY_FAILED', 'actual'): 'AP', ('DELIVERY_ORDER_ISSUED', 'actual'): 'DO', ('DELIVERY_REFUSED', 'actual'): 'A7', ('DEPARTED_DELIVERY', 'actual'): 'CD', ('DEPARTED_PICKUP', 'actual'): 'AF', ('DEPARTED_TERMINAL', 'actual'): 'P1', ('DEPARTED_TERMINAL', 'estimated'): 'C1', ('DOCUMENTS_DELIVERED', 'actual'): 'OP', ('DROPPED_OFF', 'actual'): 'UC', ('EQUIPMENT_FAILURE', 'actual'): 'BO', ('EQUIPMENT_RESTORED', 'actual'): 'BR', ('FREE_TIME_EXPIRING', 'planned'): 'DE', ('FREIGHT_WITHOUT_PAPERWORK', 'actual'): 'NB', ('GATE_IN', 'actual'): 'I1', ('GATE_OUT', 'actual'): 'OA', ('HOLD_RELEASED', 'actual'): 'RH', ('IN_TRANSIT', 'actual'): 'X6', ('LOADED', 'actual'): 'AM', ('LOADING_COMPLETED', 'actual'): 'CP', ('LOADING_STARTED', 'actual'): 'L1', ('MODE_CHANGED', 'actual'): 'AN', ('PAPERWORK_WITHOUT_FREIGHT', 'actual'): 'OO', ('RAIL_ARRIVED', 'actual'): 'AR', ('RAIL_DEPARTED', 'actual'): 'RL', ('READY_FOR_PICKUP', 'actual'): 'AW', ('RECEIVED_FROM_CARRIER', 'actual'): 'R1', ('RECONSIGNED', 'actual'): 'AI', ('RETURNED_TO_SHIPPER', 'actual'): 'A3', ('SHIPMENT_ACKNOWLEDGED', 'actual'): 'XB', ('SHIPMENT_CANCELLED', 'actual'): 'CA', ('STORED_IN_TRANSIT', 'actual'): 'BC', ('TENDERED_FOR_DELIVERY', 'actual'): 'AJ', ('TRAILER_CLOSED', 'actual'): 'CL', ('TRAILER_SPOTTED', 'actual'): 'S1', ('TRANSFERRED_TO_CARRIER', 'actual'): 'J1'}, ('code', 'classifier'), unknown='refuse', other=(), keep='always')
K1, K1_KNOWN = K1_TABLE.get, K1_TABLE.lookup
K2_TABLE = tables.table('x12-1651', {'A1': ('MISSED_DELIVERY',), 'A2': ('ADDRESS_INCORRECT',), 'A3': ('INDIRECT_DELIVERY',), 'A5': ('ADDRESS_NOT_FOUND',), 'A6': ('ADDRESS_CORRECTED',), 'AA': ('MISSORT',), 'AD': ('CONSIGNEE_REQUESTED_LATER',), 'AE': ('RESTRICTED_ARTICLE',), 'AF': ('ACCIDENT',), 'AG': ('CONSIGNEE_RELATED',), 'AH': ('DRIVER_RELATED',), 'AI': ('MECHANICAL_BREAKDOWN',), 'AJ': ('CARRIER_OTHER',), 'AK': ('DAMAGE',), 'AL': ('PREVIOUS_STOP_DELAY',), 'AM': ('SHIPPER_RELATED',), 'AN': ('HOLIDAY',), 'AO': ('WEATHER',), 'AP': ('EXPORT_PENDING',), 'AQ': ('CONSIGNEE_UNAVAILABLE',), 'AR': ('DOCUMENTS_INCORRECT',), 'AS': ('CUSTOMS',), 'AT': ('CUSTOMS_BROKER_UNREACHABLE',), 'AU': ('CIVIL_EVENT',), 'AV': ('SERVICE_LIMIT_EXCEEDED',), 'AW': ('PAST_CUTOFF',), 'AX': ('INSUFFICIENT_PICKUP_TIME',), 'AY': ('MISSED_PICKUP',), 'AZ': ('ALTERNATE_CARRIER_DELIVERED',), 'B1': ('CONSIGNEE_CLOSED',), 'B2': ('CUSTOMER_TRAP',), 'B4': ('PAYMENT_HOLD',), 'B5': ('HELD_FOR_CONSIGNEE',), 'B8': ('CONSIGNEE_FACILITY_LIMIT',), 'B9': ('CONSIGNEE_FACILITY_LIMIT',), 'BB': ('HELD_FOR_SHIPPER',), 'BC': ('DOCUMENTS_MISSING',), 'BD': ('BORDER_CLEARANCE',), 'BE': ('ROAD_CONDITIONS',), 'BF': ('CARRIER_DATA_ERROR',), 'BG': ('OTHER',), 'BH': ('INSUFFICIENT_DELIVERY_TIME',), 'BI': ('CARTAGE_AGENT',), 'BJ': ('CONSIGNEE_REQUESTED_EARLIER',), 'BK': ('APPOINTMENT_PREARRANGED',), 'BL': ('PROTECTIVE_SERVICE',), 'BM': ('EQUIPMENT_UNAVAILABLE',), 'BN': ('BILLING_NOT_RELEASED',), 'BO': ('RAIL_SCHEDULE_MISSED',), 'BP': ('LOAD_SHIFTED',), 'BQ': ('OVERWEIGHT',), 'BR': ('DERAILMENT',), 'BS': ('CONSIGNEE_REFUSED',), 'BT': ('RETURNED_TO_SHIPPER',), 'C1': ('CONSIGNEE_WILL_COLLECT',), 'C2': ('CREDIT_HOLD',), 'C3': ('CUSTOMER_SUSPENDED',), 'C4': ('CONSIGNEE_REQUESTED_LATER',), 'C5': ('INDUSTRIAL_DISPUTE',), 'C6': ('SHIPPING_INSTRUCTIONS_MISSING',), 'C7': ('CUSTOMER_SPECIFIED_CARRIER_WAIT',), 'C8': ('COD_REQUIRED',), 'C9': ('COD_UNPAID',), 'CA': ('CUSTOMS',), 'CB': ('ARRIVAL_DATE_NOT_PROVIDED',), 'CC': ('ARRIVAL_DATE_NOT_PROVIDED',), 'D1': ('CARRIER_DISPATCH_ERROR',), 'D2': ('DRIVER_UNAVAILABLE',), 'F1': ('CUSTOMS',), 'F2': ('INTERNATIONAL_NON_CARRIER_DELAY',), 'HB': ('APPOINTMENT_PENDING',), 'NA': ('NORMAL',), 'NS': ('NORMAL',), 'P1': ('PROCESSING_DELAY',), 'P2': ('INSPECTION_PENDING',), 'P3': ('PRODUCTION_SHORTFALL',), 'P4': ('HELD_FOR_FULL_LOAD',), 'RC': ('RECONSIGNED',), 'S1': ('SHORTAGE',), 'T1': ('EQUIPMENT_UNAVAILABLE',), 'T2': ('EQUIPMENT_UNAVAILABLE',), 'T3': ('EQUIPMENT_UNAVAILABLE',), 'T4': ('EQUIPMENT_UNSUITABLE',), 'T5': ('EQUIPMENT_UNAVAILABLE',), 'T6': ('EQUIPMENT_UNAVAILABLE',), 'T7': ('INSUFFICIENT_DELIVERY_TIME',)}, {('ACCIDENT',): 'AF', ('ADDRESS_CORRECTED',): 'A6', ('ADDRESS_INCORRECT',): 'A2', ('ADDRESS_NOT_FOUND',): 'A5', ('ALTERNATE_CARRIER_DELIVERED',): 'AZ', ('APPOINTMENT_PENDING',): 'HB', ('APPOINTMENT_PREARRANGED',): 'BK', ('ARRIVAL_DATE_NOT_PROVIDED',): 'CB', ('BILLING_NOT_RELEASED',): 'BN', ('BORDER_CLEARANCE',): 'BD', ('CARRIER_DATA_ERROR',): 'BF', ('CARRIER_DISPATCH_ERROR',): 'D1', ('CARRIER_OTHER',): 'AJ', ('CARTAGE_AGENT',): 'BI', ('CIVIL_EVENT',): 'AU', ('COD_REQUIRED',): 'C8', ('COD_UNPAID',): 'C9', ('CONSIGNEE_CLOSED',): 'B1', ('CONSIGNEE_FACILITY_LIMIT',): 'B8', ('CONSIGNEE_REFUSED',): 'BS', ('CONSIGNEE_RELATED',): 'AG', ('CONSIGNEE_REQUESTED_EARLIER',): 'BJ', ('CONSIGNEE_REQUESTED_LATER',): 'AD', ('CONSIGNEE_UNAVAILABLE',): 'AQ', ('CONSIGNEE_WILL_COLLECT',): 'C1', ('CREDIT_HOLD',): 'C2', ('CUSTOMER_SPECIFIED_CARRIER_WAIT',): 'C7', ('CUSTOMER_SUSPENDED',): 'C3', ('CUSTOMER_TRAP',): 'B2', ('CUSTOMS',): 'CA', ('CUSTOMS_BROKER_UNREACHABLE',): 'AT', ('DAMAGE',): 'AK', ('DERAILMENT',): 'BR', ('DOCUMENTS_INCORRECT',): 'AR', ('DOCUMENTS_MISSING',): 'BC', ('DRIVER_RELATED',): 'AH', ('DRIVER_UNAVAILABLE',): 'D2', ('EQUIPMENT_UNAVAILABLE',): 'T3', ('EQUIPMENT_UNSUITABLE',): 'T4', ('EXPORT_PENDING',): 'AP', ('HELD_FOR_CONSIGNEE',): 'B5', ('HELD_FOR_FULL_LOAD',): 'P4', ('HELD_FOR_SHIPPER',): 'BB', ('HOLIDAY',): 'AN', ('INDIRECT_DELIVERY',): 'A3', ('INDUSTRIAL_DISPUTE',): 'C5', ('INSPECTION_PENDING',): 'P2', ('INSUFFICIENT_DELIVERY_TIME',): 'T7', ('INSUFFICIENT_PICKUP_TIME',): 'AX', ('INTERNATIONAL_NON_CARRIER_DELAY',): 'F2', ('LOAD_SHIFTED',): 'BP', ('MECHANICAL_BREAKDOWN',): 'AI', ('MISSED_DELIVERY',): 'A1', ('MISSED_PICKUP',): 'AY', ('MISSORT',): 'AA', ('NORMAL',): 'NS', ('OTHER',): 'BG', ('OVERWEIGHT',): 'BQ', ('PAST_CUTOFF',): 'AW', ('PAYMENT_HOLD',): 'B4', ('PREVIOUS_STOP_DELAY',): 'AL', ('PROCESSING_DELAY',): 'P1', ('PRODUCTION_SHORTFALL',): 'P3', ('PROTECTIVE_SERVICE',): 'BL', ('RAIL_SCHEDULE_MISSED',): 'BO', ('RECONSIGNED',): 'RC', ('RESTRICTED_ARTICLE',): 'AE', ('RETURNED_TO_SHIPPER',): 'BT', ('ROAD_CONDITIONS',): 'BE', ('SERVICE_LIMIT_EXCEEDED',): 'AV', ('SHIPPER_RELATED',): 'AM', ('SHIPPING_INSTRUCTIONS_MISSING',): 'C6', ('SHORTAGE',): 'S1', ('WEATHER',): 'AO'}, ('code',), unknown='refuse', other=(), keep='lossy')
K2, K2_KNOWN = K2_TABLE.get, K2_TABLE.lookup
K3 = moments.moment.get
K4 = codecs.text(140, 'ShortText').get
K5 = codecs.letters('SubdivisionCode', 1, 3, digits=True).get
K6 = codecs.letters('CountryCode', 2, 2, digits=False).get
K7_TABLE = tables.table('x12-40', {'20': ('container-20-open-top',), '2B': ('container-20-closed',), '40': ('container-40-open-top',), '4B': ('container-40-closed',), 'AF': ('air-freight-loose',), 'BX': ('boxcar',), 'CC': ('container-on-chassis',), 'CH': ('chassis',), 'CN': ('container',), 'CV': ('closed-van',), 'CX': ('tank-container',), 'CZ': ('refrigerated-container',), 'DD': ('double-drop-trailer',), 'FF': ('frozen-food-trailer',), 'FT': ('flatbed-trailer',), 'OV': ('open-top-van',), 'RF': ('flat-car',), 'RR': ('rail-car',), 'RT': ('temperature-controlled-trailer',), 'SD': ('single-drop-trailer',), 'ST': ('removable-side-trailer',), 'TF': ('dry-trailer',), 'TG': ('gas-tank-trailer',), 'TJ': ('chemical-tank-trailer',), 'TK': ('food-tank-trailer',), 'TL': ('trailer',), 'TN': ('tank-car',), 'TV': ('truck',), 'TW': ('refrigerated-trailer',), 'UL': ('unit-load-device',), 'VE': ('vessel',)}, {('air-freight-loose',): 'AF', ('boxcar',): 'BX', ('chassis',): 'CH', ('chemical-tank-trailer',): 'TJ', ('closed-van',): 'CV', ('container',): 'CN', ('container-20-closed',): '2B', ('container-20-open-top',): '20', ('container-40-closed',): '4B', ('container-40-open-top',): '40', ('container-on-chassis',): 'CC', ('double-drop-trailer',): 'DD', ('dry-trailer',): 'TF', ('flat-car',): 'RF', ('flatbed-trailer',): 'FT', ('food-tank-trailer',): 'TK', ('frozen-food-trailer',): 'FF', ('gas-tank-trailer',): 'TG', ('open-top-van',): 'OV', ('rail-car',): 'RR', ('refrigerated-container',): 'CZ', ('refrigerated-trailer',): 'TW', ('removable-side-trailer',): 'ST', ('single-drop-trailer',): 'SD', ('tank-car',): 'TN', ('tank-container',): 'CX', ('temperature-controlled-trailer',): 'RT', ('trailer',): 'TL', ('truck',): 'TV', ('unit-load-device',): 'UL', ('vessel',): 'VE'}, ('code',), unknown='other', other=('other',), keep='lossy')
K7, K7_KNOWN = K7_TABLE.get, K7_TABLE.lookup
K8 = codecs.letters('ShortText', 2, 4, digits=False).get
K9_TABLE = tables.table('x12-98', {'AG': ('agent',), 'BS': ('bill-and-ship-to',), 'BT': ('bill-to',), 'BY': ('buyer',), 'C1': ('care-of',), 'CA': ('carrier',), 'CB': ('customs-broker',), 'CN': ('consignee',), 'DA': ('delivery-location',), 'DE': ('depositor',), 'EX': ('exporter',), 'FR': ('message-sender',), 'FS': ('final-destination',), 'FW': ('forwarder',), 'IM': ('importer',), 'L5': ('contact',), 'LW': ('customer',), 'MA': ('goods-finally-for',), 'MF': ('manufacturer',), 'N1': ('notify-party',), 'N2': ('second-notify-party',), 'ND': ('next-destination',), 'OB': ('ordered-by',), 'OC': ('origin-carrier',), 'PE': ('payee',), 'PF': ('freight-payer',), 'PN': ('ship-notice-recipient',), 'PR': ('payer',), 'PW': ('pickup-location',), 'R3': ('next-scheduled-destination',), 'RC': ('receiving-location',), 'RI': ('remit-to',), 'RT': ('return-to',), 'SE': ('seller',), 'SF': ('ship-from',), 'SH': ('shipper',), 'ST': ('ship-to',), 'SU': ('supplier',), 'T4': ('transfer-point',), 'TO': ('message-receiver',), 'TT': ('transfer-to',), 'UC': ('ultimate-consignee',), 'VN': ('vendor',), 'WH': ('warehouse-operator',), 'Z7': ('mark-for',), 'ZZ': ('other',)}, {('agent',): 'AG', ('bill-and-ship-to',): 'BS', ('bill-to',): 'BT', ('buyer',): 'BY', ('care-of',): 'C1', ('carrier',): 'CA', ('consignee',): 'CN', ('contact',): 'L5', ('customer',): 'LW', ('customs-broker',): 'CB', ('delivery-location',): 'DA', ('depositor',): 'DE', ('exporter',): 'EX', ('final-destination',): 'FS', ('forwarder',): 'FW', ('freight-payer',): 'PF', ('goods-finally-for',): 'MA', ('importer',): 'IM', ('manufacturer',): 'MF', ('mark-for',): 'Z7', ('message-receiver',): 'TO', ('message-sender',): 'FR', ('next-destination',): 'ND', ('next-scheduled-destination',): 'R3', ('notify-party',): 'N1', ('ordered-by',): 'OB', ('origin-carrier',): 'OC', ('other',): 'ZZ', ('payee',): 'PE', ('payer',): 'PR', ('pickup-location',): 'PW', ('receiving-location',): 'RC', ('remit-to',): 'RI', ('return-to',): 'RT', ('second-notify-party',): 'N2', ('seller',): 'SE', ('ship-from',): 'SF', ('ship-notice-recipient',): 'PN', ('ship-to',): 'ST', ('shipper',): 'SH', ('supplier',): 'SU', ('transfer-point',): 'T4', ('transfer-to',): 'TT', ('ultimate-consignee',): 'UC', ('vendor',): 'VN', ('warehouse-operator',): 'WH'}, ('code',), unknown='other', other=('other',), keep='lossy')
K9, K9_KNOWN = K9_TABLE.get, K9_TABLE.lookup
K10_TABLE = tables.table('x12-66', {'1': ('duns',), '10': ('dodaac',), '2': ('scac',), '20': ('splc',), '24': ('ein',), '25': ('assigned-by-carrier-for-customer',), '3': ('fmc',), '4': ('iata',), '54': ('warehouse',), '6': ('plant',), '9': ('duns-4',), '91': ('assigned-by-seller',), '92': ('assigned-by-buyer',), '93': ('assigned-by-sender',), '94': ('assigned-by-receiver',), '95': ('assigned-by-carrier',), 'FI': ('tax-id',), 'UL': ('gln',), 'ZZ': ('other',)}, {('assigned-by-buyer',): '92', ('assigned-by-carrier',): '95', ('assigned-by-carrier-for-customer',): '25', ('assigned-by-receiver',): '94', ('assigned-by-seller',): '91', ('assigned-by-sender',): '93', ('dodaac',): '10', ('duns',): '1', ('duns-4',): '9', ('ein',): '24', ('fmc',): '3', ('gln',): 'UL', ('iata',): '4', ('other',): 'ZZ', ('plant',): '6', ('scac',): '2', ('splc',): '20', ('tax-id',): 'FI', ('warehouse',): '54'}, ('code',), unknown='other', other=('other',), keep='lossy')
K10, K10_KNOWN = K10_TABLE.get, K10_TABLE.lookup
K11 = codecs.number.get
K12 = codecs.quantity.get
K13_TABLE = tables.table('x12-188', {'E': ('TNE',), 'G': ('GRM',), 'K': ('KGM',), 'L': ('LBR',), 'O': ('ONZ',), 'S': ('STN',), 'T': ('LTN',)}, {('GRM',): 'G', ('KGM',): 'K', ('LBR',): 'L', ('LTN',): 'T', ('ONZ',): 'O', ('STN',): 'S', ('TNE',): 'E'}, ('code',), unknown='refuse', other=(), keep='never')
K13, K13_KNOWN = K13_TABLE.get, K13_TABLE.lookup
K14 = codecs.count.get
K15_TABLE = tables.table('x12-128', {'11': ('account',), '12': ('billing-account',), '2I': ('tracking-number',), '4B': ('origin-code',), '4C': ('destination-code',), '6B': ('customs-entry',), 'ACC': ('status',), 'AEM': ('distribution-centre-number',), 'AO': ('appointment',), 'AW': ('air-waybill',), 'BL': ('government-bill-of-lading',), 'BM': ('bill-of-lading',), 'BN': ('booking',), 'CG': ('consignee-order',), 'CI': ('consignment-id',), 'CMN': ('continuous-move',), 'CN': ('pro-number',), 'CO': ('customer-order',), 'CR': ('customer-reference',), 'CT': ('contract',), 'DD': ('document-code',), 'DJ': ('delivery-ticket',), 'DO': ('delivery-order',), 'DP': ('department',), 'EQ': ('equipment-number',), 'FN': ('forwarder-reference',), 'FR': ('freight-bill',), 'FT': ('foreign-trade-zone',), 'IA': ('internal-vendor-id',), 'IB': ('in-bond',), 'IK': ('invoice',), 'IN': ('consignee-invoice',), 'IV': ('seller-invoice',), 'KK': ('delivery-reference',), 'LI': ('line-id',), 'LO': ('load-id',), 'LT': ('lot-number',), 'LU': ('location-number',), 'MA': ('manifest',), 'MB': ('master-bill-of-lading',), 'MCI': ('motor-carrier-id',), 'OB': ('ocean-bill-of-lading',), 'OC': ('ocean-container',), 'OQ': ('order-number',), 'P8': ('pickup-reference',), 'PK': ('packing-list',), 'PO': ('purchase-order',), 'PR': ('price-quote',), 'PU': ('previous-bill-of-lading',), 'PX': ('previous-invoice',), 'Q1': ('quote',), 'QN': ('stop-sequence',), 'RE': ('release-number',), 'RF': ('export-reference',), 'RN': ('run',), 'RU': ('route',), 'SCA': ('scac',), 'SE': ('serial-number',), 'SI': ('shipment-id',), 'SN': ('seal-number',), 'SO': ('shipper-order',), 'ST': ('store-number',), 'TB': ('trucker-bill-of-lading',), 'TG': ('transportation-control-number',), 'TJ': ('tax-id',), 'TM': ('travel-manifest',), 'TN': ('transaction-reference',), 'UN': ('un-hazard-class',), 'V3': ('voyage',), 'VN': ('vendor-order',), 'VR': ('vendor-id',), 'VX': ('vat-id',), 'WH': ('link-number',), 'WO': ('work-order',), 'WS': ('storage-location',), 'WY': ('waybill',), 'YD': ('buyer-id',), 'ZZ': ('other',)}, {('account',): '11', ('air-waybill',): 'AW', ('appointment',): 'AO', ('bill-of-lading',): 'BM', ('billing-account',): '12', ('booking',): 'BN', ('buyer-id',): 'YD', ('consignee-invoice',): 'IN', ('consignee-order',): 'CG', ('consignment-id',): 'CI', ('continuous-move',): 'CMN', ('contract',): 'CT', ('customer-order',): 'CO', ('customer-reference',): 'CR', ('customs-entry',): '6B', ('delivery-order',): 'DO', ('delivery-reference',): 'KK', ('delivery-ticket',): 'DJ', ('department',): 'DP', ('destination-code',): '4C', ('distribution-centre-number',): 'AEM', ('document-code',): 'DD', ('equipment-number',): 'EQ', ('export-reference',): 'RF', ('foreign-trade-zone',): 'FT', ('forwarder-reference',): 'FN', ('freight-bill',): 'FR', ('government-bill-of-lading',): 'BL', ('in-bond',): 'IB', ('internal-vendor-id',): 'IA', ('invoice',): 'IK', ('line-id',): 'LI', ('link-number',): 'WH', ('load-id',): 'LO', ('location-number',): 'LU', ('lot-number',): 'LT', ('manifest',): 'MA', ('master-bill-of-lading',): 'MB', ('motor-carrier-id',): 'MCI', ('ocean-bill-of-lading',): 'OB', ('ocean-container',): 'OC', ('order-number',): 'OQ', ('origin-code',): '4B', ('other',): 'ZZ', ('packing-list',): 'PK', ('pickup-reference',): 'P8', ('previous-bill-of-lading',): 'PU', ('previous-invoice',): 'PX', ('price-quote',): 'PR', ('pro-number',): 'CN', ('purchase-order',): 'PO', ('quote',): 'Q1', ('release-number',): 'RE', ('route',): 'RU', ('run',): 'RN', ('scac',): 'SCA', ('seal-number',): 'SN', ('seller-invoice',): 'IV', ('serial-number',): 'SE', ('shipment-id',): 'SI', ('shipper-order',): 'SO', ('status',): 'ACC', ('stop-sequence',): 'QN', ('storage-location',): 'WS', ('store-number',): 'ST', ('tax-id',): 'TJ', ('tracking-number',): '2I', ('transaction-reference',): 'TN', ('transportation-control-number',): 'TG', ('travel-manifest',): 'TM', ('trucker-bill-of-lading',): 'TB', ('un-hazard-class',): 'UN', ('vat-id',): 'VX', ('vendor-id',): 'VR', ('vendor-order',): 'VN', ('voyage',): 'V3', ('waybill',): 'WY', ('work-order',): 'WO'}, ('code',), unknown='other', other=('other',), keep='lossy')
K15, K15_KNOWN = K15_TABLE.get, K15_TABLE.lookup
K16 = x12_elements.lines(30, 2, 512).get

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    mark0 = len(faults)
    if not n0[8]:
        return
    b10_loop = n0[1]
    b10_loop = b10_loop[0] if b10_loop else None
    b10 = b10_loop[0] if b10_loop is not None else None
    b10_n = len(b10) if b10 is not None else 0
    shipment_id_x = b10[2] if b10_n > 2 else ''
    shipment_id = None
    if shipment_id_x:
        if shipment_id_x.isascii() and shipment_id_x.isprintable() and shipment_id_x[0] != ' ' and shipment_id_x[-1] != ' ' and len(shipment_id_x) <= 64:
            shipment_id = shipment_id_x
        else:
            try:
                shipment_id = K0(shipment_id_x)
            except CodecError as error:
                run.fault(error, b10, 2, '/subjectRef/shipmentId', shipment_id_x)
    l11_loop = pick(n0[2], 2, ('SI',))
    l11 = l11_loop[0] if l11_loop is not None else None
    l11_n = len(l11) if l11 is not None else 0
    shipment_id_x1 = l11[1] if l11_n > 1 else ''
    shipment_id2 = None
    if shipment_id_x1:
        if shipment_id_x1.isascii() and shipment_id_x1.isprintable() and shipment_id_x1[0] != ' ' and shipment_id_x1[-1] != ' ' and len(shipment_id_x1) <= 64:
            shipment_id2 = shipment_id_x1
        else:
            try:
                shipment_id2 = K0(shipment_id_x1)
            except CodecError as error:
                run.fault(error, l11, 1, '/subjectRef/shipmentId', shipment_id_x1)
    shipment_id_v = shipment_id
    if shipment_id_v is None:
        shipment_id_v = shipment_id2
    subject_ref = None
    if shipment_id_v is not None:
        subject_ref = {}
        if shipment_id_v is not None:
            subject_ref['shipmentId'] = shipment_id_v
    value_x = b10[3] if b10_n > 3 else ''
    value = None
    if value_x:
        if value_x.isascii() and value_x.isalpha() and value_x == value_x.upper() and 2 <= len(value_x) <= 4:
            value = value_x
        else:
            try:
                value = K8(value_x)
            except CodecError as error:
                run.fault(error, b10, 3, '/reportedBy/identifiers/scheme=scac/value', value_x)
    scac = None
    if value is not None:
        if value is None:
            run.lacks('/reportedBy/identifiers/scheme=scac/value', b10 or n2[0], 'B10-03')
        scac = {'scheme': 'scac', 'value': value}
    identifiers: Any = []
    if scac is not None:
        identifiers.append(scac)
    if not identifiers:
        identifiers = None
    reported_by = None
    if identifiers is not None:
        reported_by = {'roles': ['carrier']}
        if identifiers is not None:
            reported_by['identifiers'] = identifiers
    parties: Any = []
    for m in n0[5] or ():
        n1 = m[0]
        n1_n = len(n1)
        roles_item_x = n1[1] if n1_n > 1 else ''
        roles_item = K9_KNOWN.get(roles_item_x) if roles_item_x else None
        if roles_item is None and roles_item_x:
            try:
                roles_item = K9(roles_item_x)
            except CodecError as error:
                run.fault(error, n1, 1, '/parties/*/roles/0', roles_item_x)
        roles_item_v = (roles_item[0] if roles_item is not None else None)
        roles: Any = []
        if roles_item_v is not None:
            roles.append(roles_item_v)
        if not roles:
            roles = None
        source_code_v10 = (roles_item[1] if roles_item is not None else None)
        name_x = n1[2] if n1_n > 2 else ''
        name = None
        if name_x:
            if name_x.isascii() and name_x.isprintable() and name_x[0] != ' ' and name_x[-1] != ' ' and len(name_x) <= 140:
                name = name_x
            else:
                try:
                    name = K4(name_x)
                except CodecError as error:
                    run.fault(error, n1, 2, '/parties/*/name', name_x)
        scheme_x = n1[3] if n1_n > 3 else ''
        scheme = K10_KNOWN.get(scheme_x) if scheme_x else None
        if scheme is None and scheme_x:
            try:
                scheme = K10(scheme_x)
            except CodecError as error:
                run.fault(error, n1, 3, '/parties/*/identifiers/0/scheme', scheme_x)
        scheme_v = (scheme[0] if scheme is not None else None)
        source_code_v11 = (scheme[1] if scheme is not None else None)
        value_x12 = n1[4] if n1_n > 4 else ''
        value13 = None
        if value_x12:
            if value_x12.isascii() and value_x12.isprintable() and value_x12[0] != ' ' and value_x12[-1] != ' ' and len(value_x12) <= 140:
                value13 = value_x12
            else:
                try:
                    value13 = K4(value_x12)
                except CodecError as error:
                    run.fault(error, n1, 4, '/parties/*/identifiers/0/value', value_x12)
        identifiers_item = None
        if scheme_v is not None or source_code_v11 is not None or value13 is not None:
            if scheme_v is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1 or m[0], 'N1-03')
            if value13 is None:
                run.lacks('/parties/*/identifiers/0/value', n1 or m[0], 'N1-04')
            identifiers_item = {'scheme': scheme_v, 'value': value13}
            if source_code_v11 is not None:
                identifiers_item['sourceCode'] = source_code_v11
        identifiers14: Any = []
        if identifiers_item is not None:
            identifiers14.append(identifiers_item)
        if not identifiers14:
            identifiers14 = None
        n2 = m[1]
        n2_n = len(n2) if n2 is not None else 0
        additional_name_x = n2[1] if n2_n > 1 else ''
        additional_name = None
        if additional_name_x:
            if additional_name_x.isascii() and additional_name_x.isprintable() and additional_name_x[0] != ' ' and additional_name_x[-1] != ' ' and len(additional_name_x) <= 140:
                additional_name = additional_name_x
            else:
                try:
                    additional_name = K4(additional_name_x)
                except CodecError as error:
                    run.fault(error, n2, 1, '/parties/*/additionalName', additional_name_x)
        n3_loop = m[2]
        n3_loop = n3_loop[0] if n3_loop else None
        n3 = n3_loop[0] if n3_loop is not None else None
        n3_n = len(n3) if n3 is not None else 0
        lines_item_x = n3[1] if n3_n > 1 else ''
        lines_item = None
        if lines_item_x:
            if lines_item_x.isascii() and lines_item_x.isprintable() and lines_item_x[0] != ' ' and lines_item_x[-1] != ' ' and len(lines_item_x) <= 140:
                lines_item = lines_item_x
            else:
                try:
                    lines_item = K4(lines_item_x)
                except CodecError as error:
                    run.fault(error, n3, 1, '/parties/*/address/lines/0', lines_item_x)
        lines_item_x15 = n3[2] if n3_n > 2 else ''
        lines_item16 = None
        if lines_item_x15:
            if lines_item_x15.isascii() and lines_item_x15.isprintable() and lines_item_x15[0] != ' ' and lines_item_x15[-1] != ' ' and len(lines_item_x15) <= 140:
                lines_item16 = lines_item_x15
            else:
                try:
                    lines_item16 = K4(lines_item_x15)
                except CodecError as error:
                    run.fault(error, n3, 2, '/parties/*/address/lines/1', lines_item_x15)
        n3_loop17 = [one for one in m[2] or () if True]
        n3_loop17 = n3_loop17[1] if len(n3_loop17) >= 2 else None
        n318 = n3_loop17[0] if n3_loop17 is not None else None
        n318_n = len(n318) if n318 is not None else 0
        lines_item_x19 = n318[1] if n318_n > 1 else ''
        lines_item20 = None
        if lines_item_x19:
            if lines_item_x19.isascii() and lines_item_x19.isprintable() and lines_item_x19[0] != ' ' and lines_item_x19[-1] != ' ' and len(lines_item_x19) <= 140:
                lines_item20 = lines_item_x19
            else:
                try:
                    lines_item20 = K4(lines_item_x19)
                except CodecError as error:
                    run.fault(error, n318, 1, '/parties/*/address/lines/2', lines_item_x19)
        lines_item_x21 = n318[2] if n318_n > 2 else ''
        lines_item22 = None
        if lines_item_x21:
            if lines_item_x21.isascii() and lines_item_x21.isprintable() and lines_item_x21[0] != ' ' and lines_item_x21[-1] != ' ' and len(lines_item_x21) <= 140:
                lines_item22 = lines_item_x21
            else:
                try:
                    lines_item22 = K4(lines_item_x21)
                except CodecError as error:
                    run.fault(error, n318, 2, '/parties/*/address/lines/3', lines_item_x21)
        lines: Any = []
        if lines_item is not None:
            lines.append(lines_item)
        if lines_item16 is not None:
            lines.append(lines_item16)
        if lines_item20 is not None:
            lines.append(lines_item20)
        if lines_item22 is not None:
            lines.append(lines_item22)
        if not lines:
            lines = None
        n4 = m[3]
        n4_n = len(n4) if n4 is not None else 0
        city_x23 = n4[1] if n4_n > 1 else ''
        city24 = None
        if city_x23:
            if city_x23.isascii() and city_x23.isprintable() and city_x23[0] != ' ' and city_x23[-1] != ' ' and len(city_x23) <= 140:
                city24 = city_x23
            else:
                try:
                    city24 = K4(city_x23)
                except CodecError as error:
                    run.fault(error, n4, 1, '/parties/*/address/city', city_x23)
        subdivision_x25 = n4[2] if n4_n > 2 else ''
        subdivision26 = None
        if subdivision_x25:
            if subdivision_x25.isascii() and subdivision_x25.isalnum() and subdivision_x25 == subdivision_x25.upper() and 1 <= len(subdivision_x25) <= 3:
                subdivision26 = subdivision_x25
            else:
                try:
                    subdivision26 = K5(subdivision_x25)
                except CodecError as error:
                    run.fault(error, n4, 2, '/parties/*/address/subdivision', subdivision_x25)
        postal_code_x27 = n4[3] if n4_n > 3 else ''
        postal_code28 = None
        if postal_code_x27:
            if postal_code_x27.isascii() and postal_code_x27.isprintable() and postal_code_x27[0] != ' ' and postal_code_x27[-1] != ' ' and len(postal_code_x27) <= 140:
                postal_code28 = postal_code_x27
            else:
                try:
                    postal_code28 = K4(postal_code_x27)
                except CodecError as error:
                    run.fault(error, n4, 3, '/parties/*/address/postalCode', postal_code_x27)
        country_x29 = n4[4] if n4_n > 4 else ''
        country30 = None
        if country_x29:
            if country_x29.isascii() and country_x29.isalpha() and country_x29 == country_x29.upper() and 2 <= len(country_x29) <= 2:
                country30 = country_x29
            else:
                try:
                    country30 = K6(country_x29)
                except CodecError as error:
                    run.fault(error, n4, 4, '/parties/*/address/country', country_x29)
        address31 = None
        if lines is not None or city24 is not None or subdivision26 is not None or postal_code28 is not None or country30 is not None:
            address31 = {}
            if city24 is not None:
                address31['city'] = city24
            if country30 is not None:
                address31['country'] = country30
            if lines is not None:
                address31['lines'] = lines
            if postal_code28 is not None:
                address31['postalCode'] = postal_code28
            if subdivision26 is not None:
                address31['subdivision'] = subdivision26
        parties_item = None
        if roles is not None or source_code_v10 is not None or name is not None or identifiers14 is not None or additional_name is not None or address31 is not None:
            parties_item = {}
            if additional_name is not None:
                parties_item['additionalName'] = additional_name
            if address31 is not None:
                parties_item['address'] = address31
            if identifiers14 is not None:
                parties_item['identifiers'] = identifiers14
            if name is not None:
                parties_item['name'] = name
            if roles is not None:
                parties_item['roles'] = roles
            if source_code_v10 is not None:
                parties_item['sourceCode'] = source_code_v10
        if parties_item is not None:
            parties.append(parties_item)
    if len(parties) > 30:
        run.crowded('/parties', n0[0], len(parties), 30)
    if not parties:
        parties = None
    references: Any = []
    for m37 in n0[1] or ():
        b1038 = m37[0]
        b1038_n = len(b1038)
        if not ((b1038[1] if b1038_n > 1 else '') != ''):
            continue
        value_x39 = b1038[1] if b1038_n > 1 else ''
        value40 = None
        if value_x39:
            if value_x39.isascii() and value_x39.isprintable() and value_x39[0] != ' ' and value_x39[-1] != ' ' and len(value_x39) <= 140:
                value40 = value_x39
            else:
                try:
                    value40 = K4(value_x39)
                except CodecError as error:
                    run.fault(error, b1038, 1, '/references/*/value', value_x39)
        references_item = None
        if value40 is not None:
            if value40 is None:
                run.lacks('/references/*/value', b1038 or m37[0], 'B10-01')
            references_item = {'type': 'pro-number', 'value': value40}
        if references_item is not None:
            references.append(references_item)
    if len(references) > 300:
        run.crowded('/references', n0[0], len(references), 300)
    if not references:
        references = None
    references48: Any = []
    for m49 in n0[2] or ():
        l1150 = m49[0]
        l1150_n = len(l1150)
        if not ((l1150[1] if l1150_n > 1 else '') != ''):
            continue
        type_x51 = l1150[2] if l1150_n > 2 else ''
        type52 = K15_KNOWN.get(type_x51) if type_x51 else None
        if type52 is None and type_x51:
            try:
                type52 = K15(type_x51)
            except CodecError as error:
                run.fault(error, l1150, 2, '/references/*/type', type_x51)
        type_v53 = (type52[0] if type52 is not None else None)
        source_code_v54 = (type52[1] if type52 is not None else None)
        value_x55 = l1150[1] if l1150_n > 1 else ''
        value56 = None
        if value_x55:
            if value_x55.isascii() and value_x55.isprintable() and value_x55[0] != ' ' and value_x55[-1] != ' ' and len(value_x55) <= 140:
                value56 = value_x55
            else:
                try:
                    value56 = K4(value_x55)
                except CodecError as error:
                    run.fault(error, l1150, 1, '/references/*/value', value_x55)
        description_x57 = l1150[3] if l1150_n > 3 else ''
        description58 = None
        if description_x57:
            if description_x57.isascii() and description_x57.isprintable() and description_x57[0] != ' ' and description_x57[-1] != ' ' and len(description_x57) <= 140:
                description58 = description_x57
            else:
                try:
                    description58 = K4(description_x57)
                except CodecError as error:
                    run.fault(error, l1150, 3, '/references/*/description', description_x57)
        references_item59 = None
        if type_v53 is not None or source_code_v54 is not None or value56 is not None or description58 is not None:
            if type_v53 is None:
                run.lacks('/references/*/type', l1150 or m49[0], 'L11-02')
            if value56 is None:
                run.lacks('/references/*/value', l1150 or m49[0], 'L11-01')
            references_item59 = {'type': type_v53, 'value': value56}
            if description58 is not None:
                references_item59['description'] = description58
            if source_code_v54 is not None:
                references_item59['sourceCode'] = source_code_v54
        if references_item59 is not None:
            references48.append(references_item59)
    if len(references48) > 300:
        run.crowded('/references', n0[0], len(references48), 300)
    if not references48:
        references48 = None
    instructions63: Any = []
    for m64 in n0[4] or ():
        k165 = m64[0]
        k165_n = len(k165)
        text_x66 = k165[1] if k165_n > 1 else ''
        text_x67 = k165[2] if k165_n > 2 else ''
        text68 = None
        if text_x66:
            try:
                text68 = K16(text_x66, text_x67)
            except CodecError as error:
                run.fault(error, k165, 1, '/instructions/*/text', text_x66)
        instructions_item69 = None
        if text68 is not None:
            instructions_item69 = {'type': 'remark'}
            if text68 is not None:
                instructions_item69['text'] = text68
        if instructions_item69 is not None:
            instructions63.append(instructions_item69)
    if len(instructions63) > 50:
        run.crowded('/instructions', n0[0], len(instructions63), 50)
    if not instructions63:
        instructions63 = None
    good0 = len(faults) == mark0
    for n1 in n0[8] or ():
        mark1 = len(faults)
        l11_loop32 = pick(n1[2], 2, ('QN',))
        l1133 = l11_loop32[0] if l11_loop32 is not None else None
        l1133_n = len(l1133) if l1133 is not None else 0
        stop_sequence_x = l1133[1] if l1133_n > 1 else ''
        stop_sequence = None
        if stop_sequence_x:
            try:
                stop_sequence = K11(stop_sequence_x)
            except CodecError as error:
                run.fault(error, l1133, 1, '/stopSequence', stop_sequence_x)
        at8_loop = pick(n1[7], 1, ('G',))
        at8 = at8_loop[0] if at8_loop is not None else None
        at8_n = len(at8) if at8 is not None else 0
        value_x34 = at8[3] if at8_n > 3 else ''
        value35 = None
        if value_x34:
            if value_x34.isascii() and value_x34.isdigit() and len(value_x34) <= 15 and (value_x34[0] != '0' or value_x34 == '0'):
                value35 = value_x34
            else:
                try:
                    value35 = K12(value_x34)
                except CodecError as error:
                    run.fault(error, at8, 3, '/totals/grossWeight/value', value_x34)
        unit_code_x = (at8[2] if at8_n > 2 else '') if (at8[3] if at8_n > 3 else '') != '' else ''
        unit_code = K13_KNOWN.get(unit_code_x) if unit_code_x else None
        if unit_code is None and unit_code_x:
            try:
                unit_code = K13(unit_code_x)
            except CodecError as error:
                run.fault(error, at8, 2, '/totals/grossWeight/unitCode', unit_code_x)
        gross_weight = None
        if value35 is not None or unit_code is not None:
            if unit_code is None:
                run.lacks('/totals/grossWeight/unitCode', at8 or n2[0], 'AT8[01=G]-02')
            if value35 is None:
                run.lacks('/totals/grossWeight/value', at8 or n2[0], 'AT8[01=G]-03')
            gross_weight = {'unitCode': unit_code, 'value': value35}
        package_count_x = at8[4] if at8_n > 4 else ''
        package_count = None
        if package_count_x:
            try:
                package_count = K14(package_count_x)
            except CodecError as error:
                run.fault(error, at8, 4, '/totals/packageCount', package_count_x)
        totals = None
        if gross_weight is not None or package_count is not None:
            totals = {}
            if gross_weight is not None:
                totals['grossWeight'] = gross_weight
            if package_count is not None:
                totals['packageCount'] = package_count
        handling_unit_ids: Any = []
        for m36 in n1[3] or ():
            man = m36[0]
            man_n = len(man)
            if not ((man[1] if man_n > 1 else '') == 'GM'):
                continue
            handling_unit_ids_item_x = man[2] if man_n > 2 else ''
            handling_unit_ids_item = None
            if handling_unit_ids_item_x:
                if handling_unit_ids_item_x.isascii() and handling_unit_ids_item_x.isprintable() and handling_unit_ids_item_x[0] != ' ' and handling_unit_ids_item_x[-1] != ' ' and len(handling_unit_ids_item_x) <= 64:
                    handling_unit_ids_item = handling_unit_ids_item_x
                else:
                    try:
                        handling_unit_ids_item = K0(handling_unit_ids_item_x)
                    except CodecError as error:
                        run.fault(error, man, 2, '/handlingUnitIds/*', handling_unit_ids_item_x)
            if handling_unit_ids_item is not None:
                handling_unit_ids.append(handling_unit_ids_item)
        if len(handling_unit_ids) > 999:
            run.crowded('/handlingUnitIds', n1[0], len(handling_unit_ids), 999)
        if not handling_unit_ids:
            handling_unit_ids = None
        references41: Any = []
        for m42 in n1[2] or ():
            l1143 = m42[0]
            l1143_n = len(l1143)
            if not ((l1143[1] if l1143_n > 1 else '') != '' and (l1143[2] if l1143_n > 2 else '') != 'QN'):
                continue
            type_x = l1143[2] if l1143_n > 2 else ''
            type = K15_KNOWN.get(type_x) if type_x else None
            if type is None and type_x:
                try:
                    type = K15(type_x)
                except CodecError as error:
                    run.fault(error, l1143, 2, '/references/*/type', type_x)
            type_v = (type[0] if type is not None else None)
            source_code_v44 = (type[1] if type is not None else None)
            value_x45 = l1143[1] if l1143_n > 1 else ''
            value46 = None
            if value_x45:
                if value_x45.isascii() and value_x45.isprintable() and value_x45[0] != ' ' and value_x45[-1] != ' ' and len(value_x45) <= 140:
                    value46 = value_x45
                else:
                    try:
                        value46 = K4(value_x45)
                    except CodecError as error:
                        run.fault(error, l1143, 1, '/references/*/value', value_x45)
            description_x = l1143[3] if l1143_n > 3 else ''
            description = None
            if description_x:
                if description_x.isascii() and description_x.isprintable() and description_x[0] != ' ' and description_x[-1] != ' ' and len(description_x) <= 140:
                    description = description_x
                else:
                    try:
                        description = K4(description_x)
                    except CodecError as error:
                        run.fault(error, l1143, 3, '/references/*/description', description_x)
            references_item47 = None
            if type_v is not None or source_code_v44 is not None or value46 is not None or description is not None:
                if type_v is None:
                    run.lacks('/references/*/type', l1143 or m42[0], 'L11-02')
                if value46 is None:
                    run.lacks('/references/*/value', l1143 or m42[0], 'L11-01')
                references_item47 = {'type': type_v, 'value': value46}
                if description is not None:
                    references_item47['description'] = description
                if source_code_v44 is not None:
                    references_item47['sourceCode'] = source_code_v44
            if references_item47 is not None:
                references41.append(references_item47)
        if len(references41) > 300:
            run.crowded('/references', n1[0], len(references41), 300)
        if not references41:
            references41 = None
        references60 = [*(references or ()), *(references41 or ()), *(references48 or ())] or None
        instructions: Any = []
        for m61 in n1[5] or ():
            k1 = m61[0]
            k1_n = len(k1)
            text_x = k1[1] if k1_n > 1 else ''
            text_x62 = k1[2] if k1_n > 2 else ''
            text = None
            if text_x:
                try:
                    text = K16(text_x, text_x62)
                except CodecError as error:
                    run.fault(error, k1, 1, '/instructions/*/text', text_x)
            instructions_item = None
            if text is not None:
                instructions_item = {'type': 'remark'}
                if text is not None:
                    instructions_item['text'] = text
            if instructions_item is not None:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            run.crowded('/instructions', n1[0], len(instructions), 50)
        if not instructions:
            instructions = None
        instructions70 = [*(instructions or ()), *(instructions63 or ())] or None
        good1 = good0 and len(faults) == mark1
        for n2 in n1[1] or ():
            at7 = n2[0]
            at7_n = len(at7)
            if not ((at7[1] if at7_n > 1 else '') != ''):
                continue
            mark2 = len(faults)
            code_x = at7[1] if at7_n > 1 else ''
            code = K1_KNOWN.get(code_x) if code_x else None
            if code is None and code_x:
                try:
                    code = K1(code_x)
                except CodecError as error:
                    run.fault(error, at7, 1, '/code', code_x)
            code_v = (code[0] if code is not None else None)
            classifier_v = (code[1] if code is not None else None)
            source_code_v = (code[2] if code is not None else None)
            code_x3 = at7[2] if at7_n > 2 else ''
            code4 = K2_KNOWN.get(code_x3) if code_x3 else None
            if code4 is None and code_x3:
                try:
                    code4 = K2(code_x3)
                except CodecError as error:
                    run.fault(error, at7, 2, '/reasons/0/code', code_x3)
            code_v5 = (code4[0] if code4 is not None else None)
            source_code_v6 = (code4[1] if code4 is not None else None)
            reasons_item = None
            if code_v5 is not None or source_code_v6 is not None:
                if code_v5 is None:
                    run.lacks('/reasons/0/code', at7 or n2[0], 'AT7-02')
                reasons_item = {'code': code_v5}
                if source_code_v6 is not None:
                    reasons_item['sourceCode'] = source_code_v6
            reasons: Any = []
            if reasons_item is not None:
                reasons.append(reasons_item)
            if not reasons:
                reasons = None
            occurs_at_x = at7[5] if at7_n > 5 else ''
            occurs_at_x7 = at7[6] if at7_n > 6 else ''
            occurs_at_x8 = at7[7] if at7_n > 7 else ''
            occurs_at = None
            if occurs_at_x:
                try:
                    occurs_at = K3(profile, occurs_at_x, occurs_at_x7, occurs_at_x8)
                except CodecError as error:
                    run.fault(error, at7, 5, '/occursAt', occurs_at_x)
            ms1 = n2[1]
            ms1_n = len(ms1) if ms1 is not None else 0
            city_x = ms1[1] if ms1_n > 1 else ''
            city = None
            if city_x:
                if city_x.isascii() and city_x.isprintable() and city_x[0] != ' ' and city_x[-1] != ' ' and len(city_x) <= 140:
                    city = city_x
                else:
                    try:
                        city = K4(city_x)
                    except CodecError as error:
                        run.fault(error, ms1, 1, '/location/address/city', city_x)
            subdivision_x = ms1[2] if ms1_n > 2 else ''
            subdivision = None
            if subdivision_x:
                if subdivision_x.isascii() and subdivision_x.isalnum() and subdivision_x == subdivision_x.upper() and 1 <= len(subdivision_x) <= 3:
                    subdivision = subdivision_x
                else:
                    try:
                        subdivision = K5(subdivision_x)
                    except CodecError as error:
                        run.fault(error, ms1, 2, '/location/address/subdivision', subdivision_x)
            country_x = ms1[3] if ms1_n > 3 else ''
            country = None
            if country_x:
                if country_x.isascii() and country_x.isalpha() and country_x == country_x.upper() and 2 <= len(country_x) <= 2:
                    country = country_x
                else:
                    try:
                        country = K6(country_x)
                    except CodecError as error:
                        run.fault(error, ms1, 3, '/location/address/country', country_x)
            postal_code_x = ms1[8] if ms1_n > 8 else ''
            postal_code = None
            if postal_code_x:
                if postal_code_x.isascii() and postal_code_x.isprintable() and postal_code_x[0] != ' ' and postal_code_x[-1] != ' ' and len(postal_code_x) <= 140:
                    postal_code = postal_code_x
                else:
                    try:
                        postal_code = K4(postal_code_x)
                    except CodecError as error:
                        run.fault(error, ms1, 8, '/location/address/postalCode', postal_code_x)
            address = None
            if city is not None or subdivision is not None or country is not None or postal_code is not None:
                address = {}
                if city is not None:
                    address['city'] = city
                if country is not None:
                    address['country'] = country
                if postal_code is not None:
                    address['postalCode'] = postal_code
                if subdivision is not None:
                    address['subdivision'] = subdivision
            location = None
            if address is not None:
                location = {}
                if address is not None:
                    location['address'] = address
            ms2 = n2[2]
            ms2_n = len(ms2) if ms2 is not None else 0
            owner_prefix_x = ms2[1] if ms2_n > 1 else ''
            owner_prefix = None
            if owner_prefix_x:
                if owner_prefix_x.isascii() and owner_prefix_x.isprintable() and owner_prefix_x[0] != ' ' and owner_prefix_x[-1] != ' ' and len(owner_prefix_x) <= 64:
                    owner_prefix = owner_prefix_x
                else:
                    try:
                        owner_prefix = K0(owner_prefix_x)
                    except CodecError as error:
                        run.fault(error, ms2, 1, '/equipment/ownerPrefix', owner_prefix_x)
            equipment_id_x = ms2[2] if ms2_n > 2 else ''
            equipment_id = None
            if equipment_id_x:
                if equipment_id_x.isascii() and equipment_id_x.isprintable() and equipment_id_x[0] != ' ' and equipment_id_x[-1] != ' ' and len(equipment_id_x) <= 64:
                    equipment_id = equipment_id_x
                else:
                    try:
                        equipment_id = K0(equipment_id_x)
                    except CodecError as error:
                        run.fault(error, ms2, 2, '/equipment/equipmentId', equipment_id_x)
            equipment_type_x = ms2[3] if ms2_n > 3 else ''
            equipment_type = K7_KNOWN.get(equipment_type_x) if equipment_type_x else None
            if equipment_type is None and equipment_type_x:
                try:
                    equipment_type = K7(equipment_type_x)
                except CodecError as error:
                    run.fault(error, ms2, 3, '/equipment/equipmentType', equipment_type_x)
            equipment_type_v = (equipment_type[0] if equipment_type is not None else None)
            source_code_v9 = (equipment_type[1] if equipment_type is not None else None)
            equipment = None
            if owner_prefix is not None or equipment_id is not None or equipment_type_v is not None or source_code_v9 is not None:
                equipment = {}
                if equipment_id is not None:
                    equipment['equipmentId'] = equipment_id
                if equipment_type_v is not None:
                    equipment['equipmentType'] = equipment_type_v
                if owner_prefix is not None:
                    equipment['ownerPrefix'] = owner_prefix
                if source_code_v9 is not None:
                    equipment['sourceCode'] = source_code_v9
            if classifier_v is None:
                run.lacks('/classifier', at7 or n2[0], 'AT7-01')
            if code_v is None:
                run.lacks('/code', at7 or n2[0], 'AT7-01')
            if occurs_at is None:
                run.lacks('/occursAt', at7 or n2[0], 'AT7-05 or AT7-06 or AT7-07')
            if reported_by is None:
                run.lacks('/reportedBy', b10 or n2[0], 'B10-03')
            if source_code_v is None:
                run.lacks('/sourceCode', at7 or n2[0], 'AT7-01')
            if subject_ref is None:
                run.lacks('/subjectRef', b10 or n2[0], 'B10-02')
            data = {'classifier': classifier_v, 'code': code_v, 'occursAt': occurs_at, 'reportMethod': 'edi', 'reportedBy': reported_by, 'sourceCode': source_code_v, 'subjectRef': subject_ref}
            if equipment is not None:
                data['equipment'] = equipment
            if handling_unit_ids is not None:
                data['handlingUnitIds'] = handling_unit_ids
            if instructions70 is not None:
                data['instructions'] = instructions70
            if location is not None:
                data['location'] = location
            if parties is not None:
                data['parties'] = parties
            if reasons is not None:
                data['reasons'] = reasons
            if references60 is not None:
                data['references'] = references60
            if stop_sequence is not None:
                data['stopSequence'] = stop_sequence
            if totals is not None:
                data['totals'] = totals
            if good1 and len(faults) == mark2:
                run.events.append(('milestone.reported', data))

def _emit_1(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    mark0 = len(faults)
    if not n0[7]:
        return
    b10_loop = n0[1]
    b10_loop = b10_loop[0] if b10_loop else None
    b10 = b10_loop[0] if b10_loop is not None else None
    b10_n = len(b10) if b10 is not None else 0
    shipment_id_x = b10[2] if b10_n > 2 else ''
    shipment_id = None
    if shipment_id_x:
        if shipment_id_x.isascii() and shipment_id_x.isprintable() and shipment_id_x[0] != ' ' and shipment_id_x[-1] != ' ' and len(shipment_id_x) <= 64:
            shipment_id = shipment_id_x
        else:
            try:
                shipment_id = K0(shipment_id_x)
            except CodecError as error:
                run.fault(error, b10, 2, '/subjectRef/shipmentId', shipment_id_x)
    l11_loop = pick(n0[2], 2, ('SI',))
    l11 = l11_loop[0] if l11_loop is not None else None
    l11_n = len(l11) if l11 is not None else 0
    shipment_id_x1 = l11[1] if l11_n > 1 else ''
    shipment_id2 = None
    if shipment_id_x1:
        if shipment_id_x1.isascii() and shipment_id_x1.isprintable() and shipment_id_x1[0] != ' ' and shipment_id_x1[-1] != ' ' and len(shipment_id_x1) <= 64:
            shipment_id2 = shipment_id_x1
        else:
            try:
                shipment_id2 = K0(shipment_id_x1)
            except CodecError as error:
                run.fault(error, l11, 1, '/subjectRef/shipmentId', shipment_id_x1)
    shipment_id_v = shipment_id
    if shipment_id_v is None:
        shipment_id_v = shipment_id2
    subject_ref = None
    if shipment_id_v is not None:
        subject_ref = {}
        if shipment_id_v is not None:
            subject_ref['shipmentId'] = shipment_id_v
    value_x = b10[3] if b10_n > 3 else ''
    value = None
    if value_x:
        if value_x.isascii() and value_x.isalpha() and value_x == value_x.upper() and 2 <= len(value_x) <= 4:
            value = value_x
        else:
            try:
                value = K8(value_x)
            except CodecError as error:
                run.fault(error, b10, 3, '/reportedBy/identifiers/scheme=scac/value', value_x)
    scac = None
    if value is not None:
        if value is None:
            run.lacks('/reportedBy/identifiers/scheme=scac/value', b10 or n1[0], 'B10-03')
        scac = {'scheme': 'scac', 'value': value}
    identifiers: Any = []
    if scac is not None:
        identifiers.append(scac)
    if not identifiers:
        identifiers = None
    reported_by = None
    if identifiers is not None:
        reported_by = {'roles': ['carrier']}
        if identifiers is not None:
            reported_by['identifiers'] = identifiers
    parties: Any = []
    for m in n0[5] or ():
        n1 = m[0]
        n1_n = len(n1)
        roles_item_x = n1[1] if n1_n > 1 else ''
        roles_item = K9_KNOWN.get(roles_item_x) if roles_item_x else None
        if roles_item is None and roles_item_x:
            try:
                roles_item = K9(roles_item_x)
            except CodecError as error:
                run.fault(error, n1, 1, '/parties/*/roles/0', roles_item_x)
        roles_item_v = (roles_item[0] if roles_item is not None else None)
        roles: Any = []
        if roles_item_v is not None:
            roles.append(roles_item_v)
        if not roles:
            roles = None
        source_code_v10 = (roles_item[1] if roles_item is not None else None)
        name_x = n1[2] if n1_n > 2 else ''
        name = None
        if name_x:
            if name_x.isascii() and name_x.isprintable() and name_x[0] != ' ' and name_x[-1] != ' ' and len(name_x) <= 140:
                name = name_x
            else:
                try:
                    name = K4(name_x)
                except CodecError as error:
                    run.fault(error, n1, 2, '/parties/*/name', name_x)
        scheme_x = n1[3] if n1_n > 3 else ''
        scheme = K10_KNOWN.get(scheme_x) if scheme_x else None
        if scheme is None and scheme_x:
            try:
                scheme = K10(scheme_x)
            except CodecError as error:
                run.fault(error, n1, 3, '/parties/*/identifiers/0/scheme', scheme_x)
        scheme_v = (scheme[0] if scheme is not None else None)
        source_code_v11 = (scheme[1] if scheme is not None else None)
        value_x12 = n1[4] if n1_n > 4 else ''
        value13 = None
        if value_x12:
            if value_x12.isascii() and value_x12.isprintable() and value_x12[0] != ' ' and value_x12[-1] != ' ' and len(value_x12) <= 140:
                value13 = value_x12
            else:
                try:
                    value13 = K4(value_x12)
                except CodecError as error:
                    run.fault(error, n1, 4, '/parties/*/identifiers/0/value', value_x12)
        identifiers_item = None
        if scheme_v is not None or source_code_v11 is not None or value13 is not None:
            if scheme_v is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1 or m[0], 'N1-03')
            if value13 is None:
                run.lacks('/parties/*/identifiers/0/value', n1 or m[0], 'N1-04')
            identifiers_item = {'scheme': scheme_v, 'value': value13}
            if source_code_v11 is not None:
                identifiers_item['sourceCode'] = source_code_v11
        identifiers14: Any = []
        if identifiers_item is not None:
            identifiers14.append(identifiers_item)
        if not identifiers14:
            identifiers14 = None
        n2 = m[1]
        n2_n = len(n2) if n2 is not None else 0
        additional_name_x = n2[1] if n2_n > 1 else ''
        additional_name = None
        if additional_name_x:
            if additional_name_x.isascii() and additional_name_x.isprintable() and additional_name_x[0] != ' ' and additional_name_x[-1] != ' ' and len(additional_name_x) <= 140:
                additional_name = additional_name_x
            else:
                try:
                    additional_name = K4(additional_name_x)
                except CodecError as error:
                    run.fault(error, n2, 1, '/parties/*/additionalName', additional_name_x)
        n3_loop = m[2]
        n3_loop = n3_loop[0] if n3_loop else None
        n3 = n3_loop[0] if n3_loop is not None else None
        n3_n = len(n3) if n3 is not None else 0
        lines_item_x = n3[1] if n3_n > 1 else ''
        lines_item = None
        if lines_item_x:
            if lines_item_x.isascii() and lines_item_x.isprintable() and lines_item_x[0] != ' ' and lines_item_x[-1] != ' ' and len(lines_item_x) <= 140:
                lines_item = lines_item_x
            else:
                try:
                    lines_item = K4(lines_item_x)
                except CodecError as error:
                    run.fault(error, n3, 1, '/parties/*/address/lines/0', lines_item_x)
        lines_item_x15 = n3[2] if n3_n > 2 else ''
        lines_item16 = None
        if lines_item_x15:
            if lines_item_x15.isascii() and lines_item_x15.isprintable() and lines_item_x15[0] != ' ' and lines_item_x15[-1] != ' ' and len(lines_item_x15) <= 140:
                lines_item16 = lines_item_x15
            else:
                try:
                    lines_item16 = K4(lines_item_x15)
                except CodecError as error:
                    run.fault(error, n3, 2, '/parties/*/address/lines/1', lines_item_x15)
        n3_loop17 = [one for one in m[2] or () if True]
        n3_loop17 = n3_loop17[1] if len(n3_loop17) >= 2 else None
        n318 = n3_loop17[0] if n3_loop17 is not None else None
        n318_n = len(n318) if n318 is not None else 0
        lines_item_x19 = n318[1] if n318_n > 1 else ''
        lines_item20 = None
        if lines_item_x19:
            if lines_item_x19.isascii() and lines_item_x19.isprintable() and lines_item_x19[0] != ' ' and lines_item_x19[-1] != ' ' and len(lines_item_x19) <= 140:
                lines_item20 = lines_item_x19
            else:
                try:
                    lines_item20 = K4(lines_item_x19)
                except CodecError as error:
                    run.fault(error, n318, 1, '/parties/*/address/lines/2', lines_item_x19)
        lines_item_x21 = n318[2] if n318_n > 2 else ''
        lines_item22 = None
        if lines_item_x21:
            if lines_item_x21.isascii() and lines_item_x21.isprintable() and lines_item_x21[0] != ' ' and lines_item_x21[-1] != ' ' and len(lines_item_x21) <= 140:
                lines_item22 = lines_item_x21
            else:
                try:
                    lines_item22 = K4(lines_item_x21)
                except CodecError as error:
                    run.fault(error, n318, 2, '/parties/*/address/lines/3', lines_item_x21)
        lines: Any = []
        if lines_item is not None:
            lines.append(lines_item)
        if lines_item16 is not None:
            lines.append(lines_item16)
        if lines_item20 is not None:
            lines.append(lines_item20)
        if lines_item22 is not None:
            lines.append(lines_item22)
        if not lines:
            lines = None
        n4 = m[3]
        n4_n = len(n4) if n4 is not None else 0
        city_x23 = n4[1] if n4_n > 1 else ''
        city24 = None
        if city_x23:
            if city_x23.isascii() and city_x23.isprintable() and city_x23[0] != ' ' and city_x23[-1] != ' ' and len(city_x23) <= 140:
                city24 = city_x23
            else:
                try:
                    city24 = K4(city_x23)
                except CodecError as error:
                    run.fault(error, n4, 1, '/parties/*/address/city', city_x23)
        subdivision_x25 = n4[2] if n4_n > 2 else ''
        subdivision26 = None
        if subdivision_x25:
            if subdivision_x25.isascii() and subdivision_x25.isalnum() and subdivision_x25 == subdivision_x25.upper() and 1 <= len(subdivision_x25) <= 3:
                subdivision26 = subdivision_x25
            else:
                try:
                    subdivision26 = K5(subdivision_x25)
                except CodecError as error:
                    run.fault(error, n4, 2, '/parties/*/address/subdivision', subdivision_x25)
        postal_code_x27 = n4[3] if n4_n > 3 else ''
        postal_code28 = None
        if postal_code_x27:
            if postal_code_x27.isascii() and postal_code_x27.isprintable() and postal_code_x27[0] != ' ' and postal_code_x27[-1] != ' ' and len(postal_code_x27) <= 140:
                postal_code28 = postal_code_x27
            else:
                try:
                    postal_code28 = K4(postal_code_x27)
                except CodecError as error:
                    run.fault(error, n4, 3, '/parties/*/address/postalCode', postal_code_x27)
        country_x29 = n4[4] if n4_n > 4 else ''
        country30 = None
        if country_x29:
            if country_x29.isascii() and country_x29.isalpha() and country_x29 == country_x29.upper() and 2 <= len(country_x29) <= 2:
                country30 = country_x29
            else:
                try:
                    country30 = K6(country_x29)
                except CodecError as error:
                    run.fault(error, n4, 4, '/parties/*/address/country', country_x29)
        address31 = None
        if lines is not None or city24 is not None or subdivision26 is not None or postal_code28 is not None or country30 is not None:
            address31 = {}
            if city24 is not None:
                address31['city'] = city24
            if country30 is not None:
                address31['country'] = country30
            if lines is not None:
                address31['lines'] = lines
            if postal_code28 is not None:
                address31['postalCode'] = postal_code28
            if subdivision26 is not None:
                address31['subdivision'] = subdivision26
        parties_item = None
        if roles is not None or source_code_v10 is not None or name is not None or identifiers14 is not None or additional_name is not None or address31 is not None:
            parties_item = {}
            if additional_name is not None:
                parties_item['additionalName'] = additional_name
            if address31 is not None:
                parties_item['address'] = address31
            if identifiers14 is not None:
                parties_item['identifiers'] = identifiers14
            if name is not None:
                parties_item['name'] = name
            if roles is not None:
                parties_item['roles'] = roles
            if source_code_v10 is not None:
                parties_item['sourceCode'] = source_code_v10
        if parties_item is not None:
            parties.append(parties_item)
    if len(parties) > 30:
        run.crowded('/parties', n0[0], len(parties), 30)
    if not parties:
        parties = None
    references: Any = []
    for m32 in n0[1] or ():
        b1033 = m32[0]
        b1033_n = len(b1033)
        if not ((b1033[1] if b1033_n > 1 else '') != ''):
            continue
        value_x34 = b1033[1] if b1033_n > 1 else ''
        value35 = None
        if value_x34:
            if value_x34.isascii() and value_x34.isprintable() and value_x34[0] != ' ' and value_x34[-1] != ' ' and len(value_x34) <= 140:
                value35 = value_x34
            else:
                try:
                    value35 = K4(value_x34)
                except CodecError as error:
                    run.fault(error, b1033, 1, '/references/*/value', value_x34)
        references_item = None
        if value35 is not None:
            if value35 is None:
                run.lacks('/references/*/value', b1033 or m32[0], 'B10-01')
            references_item = {'type': 'pro-number', 'value': value35}
        if references_item is not None:
            references.append(references_item)
    if len(references) > 300:
        run.crowded('/references', n0[0], len(references), 300)
    if not references:
        references = None
    references36: Any = []
    for m37 in n0[2] or ():
        l1138 = m37[0]
        l1138_n = len(l1138)
        if not ((l1138[1] if l1138_n > 1 else '') != ''):
            continue
        type_x = l1138[2] if l1138_n > 2 else ''
        type = K15_KNOWN.get(type_x) if type_x else None
        if type is None and type_x:
            try:
                type = K15(type_x)
            except CodecError as error:
                run.fault(error, l1138, 2, '/references/*/type', type_x)
        type_v = (type[0] if type is not None else None)
        source_code_v39 = (type[1] if type is not None else None)
        value_x40 = l1138[1] if l1138_n > 1 else ''
        value41 = None
        if value_x40:
            if value_x40.isascii() and value_x40.isprintable() and value_x40[0] != ' ' and value_x40[-1] != ' ' and len(value_x40) <= 140:
                value41 = value_x40
            else:
                try:
                    value41 = K4(value_x40)
                except CodecError as error:
                    run.fault(error, l1138, 1, '/references/*/value', value_x40)
        description_x = l1138[3] if l1138_n > 3 else ''
        description = None
        if description_x:
            if description_x.isascii() and description_x.isprintable() and description_x[0] != ' ' and description_x[-1] != ' ' and len(description_x) <= 140:
                description = description_x
            else:
                try:
                    description = K4(description_x)
                except CodecError as error:
                    run.fault(error, l1138, 3, '/references/*/description', description_x)
        references_item42 = None
        if type_v is not None or source_code_v39 is not None or value41 is not None or description is not None:
            if type_v is None:
                run.lacks('/references/*/type', l1138 or m37[0], 'L11-02')
            if value41 is None:
                run.lacks('/references/*/value', l1138 or m37[0], 'L11-01')
            references_item42 = {'type': type_v, 'value': value41}
            if description is not None:
                references_item42['description'] = description
            if source_code_v39 is not None:
                references_item42['sourceCode'] = source_code_v39
        if references_item42 is not None:
            references36.append(references_item42)
    if len(references36) > 300:
        run.crowded('/references', n0[0], len(references36), 300)
    if not references36:
        references36 = None
    references43 = [*(references or ()), *(references36 or ())] or None
    instructions: Any = []
    for m44 in n0[4] or ():
        k1 = m44[0]
        k1_n = len(k1)
        text_x = k1[1] if k1_n > 1 else ''
        text_x45 = k1[2] if k1_n > 2 else ''
        text = None
        if text_x:
            try:
                text = K16(text_x, text_x45)
            except CodecError as error:
                run.fault(error, k1, 1, '/instructions/*/text', text_x)
        instructions_item = None
        if text is not None:
            instructions_item = {'type': 'remark'}
            if text is not None:
                instructions_item['text'] = text
        if instructions_item is not None:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        run.crowded('/instructions', n0[0], len(instructions), 50)
    if not instructions:
        instructions = None
    good0 = len(faults) == mark0
    for n1 in n0[7] or ():
        at7 = n1[0]
        at7_n = len(at7)
        if not ((at7[1] if at7_n > 1 else '') != ''):
            continue
        mark1 = len(faults)
        code_x = at7[1] if at7_n > 1 else ''
        code = K1_KNOWN.get(code_x) if code_x else None
        if code is None and code_x:
            try:
                code = K1(code_x)
            except CodecError as error:
                run.fault(error, at7, 1, '/code', code_x)
        code_v = (code[0] if code is not None else None)
        classifier_v = (code[1] if code is not None else None)
        source_code_v = (code[2] if code is not None else None)
        code_x3 = at7[2] if at7_n > 2 else ''
        code4 = K2_KNOWN.get(code_x3) if code_x3 else None
        if code4 is None and code_x3:
            try:
                code4 = K2(code_x3)
            except CodecError as error:
                run.fault(error, at7, 2, '/reasons/0/code', code_x3)
        code_v5 = (code4[0] if code4 is not None else None)
        source_code_v6 = (code4[1] if code4 is not None else None)
        reasons_item = None
        if code_v5 is not None or source_code_v6 is not None:
            if code_v5 is None:
                run.lacks('/reasons/0/code', at7 or n1[0], 'AT7-02')
            reasons_item = {'code': code_v5}
            if source_code_v6 is not None:
                reasons_item['sourceCode'] = source_code_v6
        reasons: Any = []
        if reasons_item is not None:
            reasons.append(reasons_item)
        if not reasons:
            reasons = None
        occurs_at_x = at7[5] if at7_n > 5 else ''
        occurs_at_x7 = at7[6] if at7_n > 6 else ''
        occurs_at_x8 = at7[7] if at7_n > 7 else ''
        occurs_at = None
        if occurs_at_x:
            try:
                occurs_at = K3(profile, occurs_at_x, occurs_at_x7, occurs_at_x8)
            except CodecError as error:
                run.fault(error, at7, 5, '/occursAt', occurs_at_x)
        ms1 = n1[1]
        ms1_n = len(ms1) if ms1 is not None else 0
        city_x = ms1[1] if ms1_n > 1 else ''
        city = None
        if city_x:
            if city_x.isascii() and city_x.isprintable() and city_x[0] != ' ' and city_x[-1] != ' ' and len(city_x) <= 140:
                city = city_x
            else:
                try:
                    city = K4(city_x)
                except CodecError as error:
                    run.fault(error, ms1, 1, '/location/address/city', city_x)
        subdivision_x = ms1[2] if ms1_n > 2 else ''
        subdivision = None
        if subdivision_x:
            if subdivision_x.isascii() and subdivision_x.isalnum() and subdivision_x == subdivision_x.upper() and 1 <= len(subdivision_x) <= 3:
                subdivision = subdivision_x
            else:
                try:
                    subdivision = K5(subdivision_x)
                except CodecError as error:
                    run.fault(error, ms1, 2, '/location/address/subdivision', subdivision_x)
        country_x = ms1[3] if ms1_n > 3 else ''
        country = None
        if country_x:
            if country_x.isascii() and country_x.isalpha() and country_x == country_x.upper() and 2 <= len(country_x) <= 2:
                country = country_x
            else:
                try:
                    country = K6(country_x)
                except CodecError as error:
                    run.fault(error, ms1, 3, '/location/address/country', country_x)
        postal_code_x = ms1[8] if ms1_n > 8 else ''
        postal_code = None
        if postal_code_x:
            if postal_code_x.isascii() and postal_code_x.isprintable() and postal_code_x[0] != ' ' and postal_code_x[-1] != ' ' and len(postal_code_x) <= 140:
                postal_code = postal_code_x
            else:
                try:
                    postal_code = K4(postal_code_x)
                except CodecError as error:
                    run.fault(error, ms1, 8, '/location/address/postalCode', postal_code_x)
        address = None
        if city is not None or subdivision is not None or country is not None or postal_code is not None:
            address = {}
            if city is not None:
                address['city'] = city
            if country is not None:
                address['country'] = country
            if postal_code is not None:
                address['postalCode'] = postal_code
            if subdivision is not None:
                address['subdivision'] = subdivision
        location = None
        if address is not None:
            location = {}
            if address is not None:
                location['address'] = address
        ms2 = n1[2]
        ms2_n = len(ms2) if ms2 is not None else 0
        owner_prefix_x = ms2[1] if ms2_n > 1 else ''
        owner_prefix = None
        if owner_prefix_x:
            if owner_prefix_x.isascii() and owner_prefix_x.isprintable() and owner_prefix_x[0] != ' ' and owner_prefix_x[-1] != ' ' and len(owner_prefix_x) <= 64:
                owner_prefix = owner_prefix_x
            else:
                try:
                    owner_prefix = K0(owner_prefix_x)
                except CodecError as error:
                    run.fault(error, ms2, 1, '/equipment/ownerPrefix', owner_prefix_x)
        equipment_id_x = ms2[2] if ms2_n > 2 else ''
        equipment_id = None
        if equipment_id_x:
            if equipment_id_x.isascii() and equipment_id_x.isprintable() and equipment_id_x[0] != ' ' and equipment_id_x[-1] != ' ' and len(equipment_id_x) <= 64:
                equipment_id = equipment_id_x
            else:
                try:
                    equipment_id = K0(equipment_id_x)
                except CodecError as error:
                    run.fault(error, ms2, 2, '/equipment/equipmentId', equipment_id_x)
        equipment_type_x = ms2[3] if ms2_n > 3 else ''
        equipment_type = K7_KNOWN.get(equipment_type_x) if equipment_type_x else None
        if equipment_type is None and equipment_type_x:
            try:
                equipment_type = K7(equipment_type_x)
            except CodecError as error:
                run.fault(error, ms2, 3, '/equipment/equipmentType', equipment_type_x)
        equipment_type_v = (equipment_type[0] if equipment_type is not None else None)
        source_code_v9 = (equipment_type[1] if equipment_type is not None else None)
        equipment = None
        if owner_prefix is not None or equipment_id is not None or equipment_type_v is not None or source_code_v9 is not None:
            equipment = {}
            if equipment_id is not None:
                equipment['equipmentId'] = equipment_id
            if equipment_type_v is not None:
                equipment['equipmentType'] = equipment_type_v
            if owner_prefix is not None:
                equipment['ownerPrefix'] = owner_prefix
            if source_code_v9 is not None:
                equipment['sourceCode'] = source_code_v9
        if classifier_v is None:
            run.lacks('/classifier', at7 or n1[0], 'AT7-01')
        if code_v is None:
            run.lacks('/code', at7 or n1[0], 'AT7-01')
        if occurs_at is None:
            run.lacks('/occursAt', at7 or n1[0], 'AT7-05 or AT7-06 or AT7-07')
        if reported_by is None:
            run.lacks('/reportedBy', b10 or n1[0], 'B10-03')
        if source_code_v is None:
            run.lacks('/sourceCode', at7 or n1[0], 'AT7-01')
        if subject_ref is None:
            run.lacks('/subjectRef', b10 or n1[0], 'B10-02')
        data = {'classifier': classifier_v, 'code': code_v, 'occursAt': occurs_at, 'reportMethod': 'edi', 'reportedBy': reported_by, 'sourceCode': source_code_v, 'subjectRef': subject_ref}
        if equipment is not None:
            data['equipment'] = equipment
        if instructions is not None:
            data['instructions'] = instructions
        if location is not None:
            data['location'] = location
        if parties is not None:
            data['parties'] = parties
        if reasons is not None:
            data['reasons'] = reasons
        if references43 is not None:
            data['references'] = references43
        if good0 and len(faults) == mark1:
            run.events.append(('milestone.reported', data))

def _skip_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    for n1 in n0[8] or ():
        for n2 in n1[1] or ():
            at7 = n2[0]
            at7_n = len(at7)
            if (at7[3] if at7_n > 3 else '') != '':
                run.skipped(n2[0], 'an appointment (AT7-03): shipment.appointment-scheduled is not released yet', '')

def _skip_1(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    for n1 in n0[7] or ():
        at7 = n1[0]
        at7_n = len(at7)
        if (at7[3] if at7_n > 3 else '') != '':
            run.skipped(n1[0], 'an appointment (AT7-03): shipment.appointment-scheduled is not released yet', '')

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = group(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _emit_1(root, run)
    _skip_0(root, run)
    _skip_1(root, run)
