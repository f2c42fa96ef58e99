"""Reads X12 210 (mapping x12-210@1); generated from the rows of canonical/mappers/x12/t210.py, never edited by hand."""

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
STRUCTURE = parse_structure('210', 'ST! B3!*1 C2 C3 ITD N9*300 G62*6 R3*12 H3*6 K1*10 (N1 N2 N3*2 N4 N9*5)*10 (N7 M7)*10 (SPO SDQ*10)*999999 (S5 N9*10 G62*10 H3*6 (SPO SDQ*10)*999999 (N1 N2 N3*2 N4 N9*5 (N7 M7)*10)*2)*999 (LX N9*5 POD L5*30 H1*3 H2*2 L0*10 L1*10 L4*10 L7*10 K1*10 (SPO SDQ*10)*999999 (N1 N2 N3*2 N4 N9*10 (CD3 N9*20 H6*10 L9*10 POD G62)*999999 (SPO SDQ*10)*999999)*999999)*9999 L3 SE!')

K0 = codecs.text(64, 'Identifier').get
K1 = codecs.local_date.get
K2 = codecs.letters('CurrencyCode', 3, 3, digits=False).get
K3_TABLE = tables.table('x12-146', {'CC': ('collect',), 'CD': ('collect-on-delivery',), 'MX': ('mixed',), 'NC': ('no-charge',), 'PC': ('prepaid-and-charged',), 'PO': ('prepaid-only',), 'PP': ('prepaid',), 'PU': ('customer-pickup',), 'TP': ('third-party',)}, {('collect',): 'CC', ('collect-on-delivery',): 'CD', ('customer-pickup',): 'PU', ('mixed',): 'MX', ('no-charge',): 'NC', ('prepaid',): 'PP', ('prepaid-and-charged',): 'PC', ('prepaid-only',): 'PO', ('third-party',): 'TP'}, ('code',), unknown='refuse', other=(), keep='never')
K3, K3_KNOWN = K3_TABLE.get, K3_TABLE.lookup
K4_TABLE = tables.table('x12-202', {'BD': ('balance-due',), 'CO': ('correction',), 'RB': ('correction',)}, {('balance-due',): 'BD', ('correction',): 'CO'}, ('code',), unknown='keep', other=(), keep='lossy')
K4, K4_KNOWN = K4_TABLE.get, K4_TABLE.lookup
K5 = codecs.letters('ShortText', 2, 4, digits=False).get
K6 = codecs.implied(2).get
K7 = codecs.text(140, 'ShortText').get
K8_TABLE = tables.table('x12-66', {'1': ('duns',), '10': ('dodaac',), '2': ('scac',), '20': ('splc',), '24': ('ein',), '25': ('assigned-by-carrier-for-customer',), '3': ('fmc',), '4': ('iata',), '54': ('warehouse',), '6': ('plant',), '9': ('duns-4',), '91': ('assigned-by-seller',), '92': ('assigned-by-buyer',), '93': ('assigned-by-sender',), '94': ('assigned-by-receiver',), '95': ('assigned-by-carrier',), 'FI': ('tax-id',), 'UL': ('gln',), 'ZZ': ('other',)}, {('assigned-by-buyer',): '92', ('assigned-by-carrier',): '95', ('assigned-by-carrier-for-customer',): '25', ('assigned-by-receiver',): '94', ('assigned-by-seller',): '91', ('assigned-by-sender',): '93', ('dodaac',): '10', ('duns',): '1', ('duns-4',): '9', ('ein',): '24', ('fmc',): '3', ('gln',): 'UL', ('iata',): '4', ('other',): 'ZZ', ('plant',): '6', ('scac',): '2', ('splc',): '20', ('tax-id',): 'FI', ('warehouse',): '54'}, ('code',), unknown='other', other=('other',), keep='lossy')
K8, K8_KNOWN = K8_TABLE.get, K8_TABLE.lookup
K9 = codecs.letters('SubdivisionCode', 1, 3, digits=True).get
K10 = codecs.letters('CountryCode', 2, 2, digits=False).get
K11 = codecs.count.get
K12 = codecs.quantity.get
K13 = codecs.text(512, 'Text').get
K14_TABLE = tables.table('x12-188', {'E': ('TNE',), 'G': ('GRM',), 'K': ('KGM',), 'L': ('LBR',), 'O': ('ONZ',), 'S': ('STN',), 'T': ('LTN',)}, {('GRM',): 'G', ('KGM',): 'K', ('LBR',): 'L', ('LTN',): 'T', ('ONZ',): 'O', ('STN',): 'S', ('TNE',): 'E'}, ('code',), unknown='refuse', other=(), keep='never')
K14, K14_KNOWN = K14_TABLE.get, K14_TABLE.lookup
K15_TABLE = tables.table('x12-184', {'E': ('FTQ',), 'G': ('GLL',), 'N': ('INQ',), 'V': ('LTR',), 'X': ('MTQ',)}, {('FTQ',): 'E', ('GLL',): 'G', ('INQ',): 'N', ('LTR',): 'V', ('MTQ',): 'X'}, ('code',), unknown='refuse', other=(), keep='never')
K15, K15_KNOWN = K15_TABLE.get, K15_TABLE.lookup
K16_TABLE = tables.table('x12-374', {'001': ('cancel-after',), '002': ('requested-delivery',), '003': ('invoice',), '004': ('purchase-order',), '007': ('effective',), '010': ('requested-ship',), '011': ('shipped',), '017': ('estimated-delivery',), '035': ('delivered',), '036': ('expiry',), '037': ('ship-not-before',), '038': ('ship-not-after',), '050': ('received',), '063': ('deliver-not-after',), '064': ('deliver-not-before',), '067': ('scheduled-delivery',), '068': ('scheduled-pickup',), '069': ('promised-delivery',), '079': ('promised-ship',), '094': ('manufacture',), '097': ('created',), '139': ('estimated',), '140': ('actual',), '150': ('service-start',), '151': ('service-end',), '175': ('cancel-after',), '193': ('period-start',), '194': ('period-end',), '369': ('estimated-departure',), '370': ('actual-departure',), '371': ('estimated-arrival',), '405': ('manufacture',)}, {('actual',): '140', ('actual-departure',): '370', ('cancel-after',): '001', ('created',): '097', ('deliver-not-after',): '063', ('deliver-not-before',): '064', ('delivered',): '035', ('effective',): '007', ('estimated',): '139', ('estimated-arrival',): '371', ('estimated-delivery',): '017', ('estimated-departure',): '369', ('expiry',): '036', ('invoice',): '003', ('manufacture',): '094', ('period-end',): '194', ('period-start',): '193', ('promised-delivery',): '069', ('promised-ship',): '079', ('purchase-order',): '004', ('received',): '050', ('requested-delivery',): '002', ('requested-ship',): '010', ('scheduled-delivery',): '067', ('scheduled-pickup',): '068', ('service-end',): '151', ('service-start',): '150', ('ship-not-after',): '038', ('ship-not-before',): '037', ('shipped',): '011'}, ('code',), unknown='other', other=('other',), keep='lossy')
K16, K16_KNOWN = K16_TABLE.get, K16_TABLE.lookup
K17 = moments.day_moment.get
K18_TABLE = tables.table('x12-432', {'02': ('requested-delivery',), '04': ('purchase-order',), '10': ('requested-ship',), '11': ('shipped',), '17': ('estimated-delivery',), '19': ('unloaded',), '35': ('delivered',), '37': ('ship-not-before',), '38': ('ship-not-after',), '53': ('deliver-not-before',), '54': ('deliver-not-after',), '64': ('respond-by',), '68': ('requested-delivery',), '69': ('scheduled-pickup',), '70': ('scheduled-delivery',), '86': ('actual-pickup',)}, {('actual-pickup',): '86', ('deliver-not-after',): '54', ('deliver-not-before',): '53', ('delivered',): '35', ('estimated-delivery',): '17', ('purchase-order',): '04', ('requested-delivery',): '02', ('requested-ship',): '10', ('respond-by',): '64', ('scheduled-delivery',): '70', ('scheduled-pickup',): '69', ('ship-not-after',): '38', ('ship-not-before',): '37', ('shipped',): '11', ('unloaded',): '19'}, ('code',), unknown='other', other=('other',), keep='lossy')
K18, K18_KNOWN = K18_TABLE.get, K18_TABLE.lookup
K19 = x12_elements.timed('U').get
K20 = x12_elements.timed('X').get
K21 = x12_elements.timed('1').get
K22 = x12_elements.timed('I').get
K23 = x12_elements.timed('K').get
K24 = x12_elements.timed('G').get
K25 = x12_elements.timed('L').get
K26 = x12_elements.timed('').get
K27_TABLE = tables.table('x12-128', {'11': ('account',), '12': ('billing-account',), '2I': ('tracking-number',), '4B': ('origin-code',), '4C': ('destination-code',), '6B': ('customs-entry',), 'ACC': ('status',), 'AEM': ('distribution-centre-number',), 'AO': ('appointment',), 'AW': ('air-waybill',), 'BL': ('government-bill-of-lading',), 'BM': ('bill-of-lading',), 'BN': ('booking',), 'CG': ('consignee-order',), 'CI': ('consignment-id',), 'CMN': ('continuous-move',), 'CN': ('pro-number',), 'CO': ('customer-order',), 'CR': ('customer-reference',), 'CT': ('contract',), 'DD': ('document-code',), 'DJ': ('delivery-ticket',), 'DO': ('delivery-order',), 'DP': ('department',), 'EQ': ('equipment-number',), 'FN': ('forwarder-reference',), 'FR': ('freight-bill',), 'FT': ('foreign-trade-zone',), 'IA': ('internal-vendor-id',), 'IB': ('in-bond',), 'IK': ('invoice',), 'IN': ('consignee-invoice',), 'IV': ('seller-invoice',), 'KK': ('delivery-reference',), 'LI': ('line-id',), 'LO': ('load-id',), 'LT': ('lot-number',), 'LU': ('location-number',), 'MA': ('manifest',), 'MB': ('master-bill-of-lading',), 'MCI': ('motor-carrier-id',), 'OB': ('ocean-bill-of-lading',), 'OC': ('ocean-container',), 'OQ': ('order-number',), 'P8': ('pickup-reference',), 'PK': ('packing-list',), 'PO': ('purchase-order',), 'PR': ('price-quote',), 'PU': ('previous-bill-of-lading',), 'PX': ('previous-invoice',), 'Q1': ('quote',), 'QN': ('stop-sequence',), 'RE': ('release-number',), 'RF': ('export-reference',), 'RN': ('run',), 'RU': ('route',), 'SCA': ('scac',), 'SE': ('serial-number',), 'SI': ('shipment-id',), 'SN': ('seal-number',), 'SO': ('shipper-order',), 'ST': ('store-number',), 'TB': ('trucker-bill-of-lading',), 'TG': ('transportation-control-number',), 'TJ': ('tax-id',), 'TM': ('travel-manifest',), 'TN': ('transaction-reference',), 'UN': ('un-hazard-class',), 'V3': ('voyage',), 'VN': ('vendor-order',), 'VR': ('vendor-id',), 'VX': ('vat-id',), 'WH': ('link-number',), 'WO': ('work-order',), 'WS': ('storage-location',), 'WY': ('waybill',), 'YD': ('buyer-id',), 'ZZ': ('other',)}, {('account',): '11', ('air-waybill',): 'AW', ('appointment',): 'AO', ('bill-of-lading',): 'BM', ('billing-account',): '12', ('booking',): 'BN', ('buyer-id',): 'YD', ('consignee-invoice',): 'IN', ('consignee-order',): 'CG', ('consignment-id',): 'CI', ('continuous-move',): 'CMN', ('contract',): 'CT', ('customer-order',): 'CO', ('customer-reference',): 'CR', ('customs-entry',): '6B', ('delivery-order',): 'DO', ('delivery-reference',): 'KK', ('delivery-ticket',): 'DJ', ('department',): 'DP', ('destination-code',): '4C', ('distribution-centre-number',): 'AEM', ('document-code',): 'DD', ('equipment-number',): 'EQ', ('export-reference',): 'RF', ('foreign-trade-zone',): 'FT', ('forwarder-reference',): 'FN', ('freight-bill',): 'FR', ('government-bill-of-lading',): 'BL', ('in-bond',): 'IB', ('internal-vendor-id',): 'IA', ('invoice',): 'IK', ('line-id',): 'LI', ('link-number',): 'WH', ('load-id',): 'LO', ('location-number',): 'LU', ('lot-number',): 'LT', ('manifest',): 'MA', ('master-bill-of-lading',): 'MB', ('motor-carrier-id',): 'MCI', ('ocean-bill-of-lading',): 'OB', ('ocean-container',): 'OC', ('order-number',): 'OQ', ('origin-code',): '4B', ('other',): 'ZZ', ('packing-list',): 'PK', ('pickup-reference',): 'P8', ('previous-bill-of-lading',): 'PU', ('previous-invoice',): 'PX', ('price-quote',): 'PR', ('pro-number',): 'CN', ('purchase-order',): 'PO', ('quote',): 'Q1', ('release-number',): 'RE', ('route',): 'RU', ('run',): 'RN', ('scac',): 'SCA', ('seal-number',): 'SN', ('seller-invoice',): 'IV', ('serial-number',): 'SE', ('shipment-id',): 'SI', ('shipper-order',): 'SO', ('status',): 'ACC', ('stop-sequence',): 'QN', ('storage-location',): 'WS', ('store-number',): 'ST', ('tax-id',): 'TJ', ('tracking-number',): '2I', ('transaction-reference',): 'TN', ('transportation-control-number',): 'TG', ('travel-manifest',): 'TM', ('trucker-bill-of-lading',): 'TB', ('un-hazard-class',): 'UN', ('vat-id',): 'VX', ('vendor-id',): 'VR', ('vendor-order',): 'VN', ('voyage',): 'V3', ('waybill',): 'WY', ('work-order',): 'WO'}, ('code',), unknown='other', other=('other',), keep='lossy')
K27, K27_KNOWN = K27_TABLE.get, K27_TABLE.lookup
K28_TABLE = tables.table('x12-98', {'AG': ('agent',), 'BS': ('bill-and-ship-to',), 'BT': ('bill-to',), 'BY': ('buyer',), 'C1': ('care-of',), 'CA': ('carrier',), 'CB': ('customs-broker',), 'CN': ('consignee',), 'DA': ('delivery-location',), 'DE': ('depositor',), 'EX': ('exporter',), 'FR': ('message-sender',), 'FS': ('final-destination',), 'FW': ('forwarder',), 'IM': ('importer',), 'L5': ('contact',), 'LW': ('customer',), 'MA': ('goods-finally-for',), 'MF': ('manufacturer',), 'N1': ('notify-party',), 'N2': ('second-notify-party',), 'ND': ('next-destination',), 'OB': ('ordered-by',), 'OC': ('origin-carrier',), 'PE': ('payee',), 'PF': ('freight-payer',), 'PN': ('ship-notice-recipient',), 'PR': ('payer',), 'PW': ('pickup-location',), 'R3': ('next-scheduled-destination',), 'RC': ('receiving-location',), 'RI': ('remit-to',), 'RT': ('return-to',), 'SE': ('seller',), 'SF': ('ship-from',), 'SH': ('shipper',), 'ST': ('ship-to',), 'SU': ('supplier',), 'T4': ('transfer-point',), 'TO': ('message-receiver',), 'TT': ('transfer-to',), 'UC': ('ultimate-consignee',), 'VN': ('vendor',), 'WH': ('warehouse-operator',), 'Z7': ('mark-for',), 'ZZ': ('other',)}, {('agent',): 'AG', ('bill-and-ship-to',): 'BS', ('bill-to',): 'BT', ('buyer',): 'BY', ('care-of',): 'C1', ('carrier',): 'CA', ('consignee',): 'CN', ('contact',): 'L5', ('customer',): 'LW', ('customs-broker',): 'CB', ('delivery-location',): 'DA', ('depositor',): 'DE', ('exporter',): 'EX', ('final-destination',): 'FS', ('forwarder',): 'FW', ('freight-payer',): 'PF', ('goods-finally-for',): 'MA', ('importer',): 'IM', ('manufacturer',): 'MF', ('mark-for',): 'Z7', ('message-receiver',): 'TO', ('message-sender',): 'FR', ('next-destination',): 'ND', ('next-scheduled-destination',): 'R3', ('notify-party',): 'N1', ('ordered-by',): 'OB', ('origin-carrier',): 'OC', ('other',): 'ZZ', ('payee',): 'PE', ('payer',): 'PR', ('pickup-location',): 'PW', ('receiving-location',): 'RC', ('remit-to',): 'RI', ('return-to',): 'RT', ('second-notify-party',): 'N2', ('seller',): 'SE', ('ship-from',): 'SF', ('ship-notice-recipient',): 'PN', ('ship-to',): 'ST', ('shipper',): 'SH', ('supplier',): 'SU', ('transfer-point',): 'T4', ('transfer-to',): 'TT', ('ultimate-consignee',): 'UC', ('vendor',): 'VN', ('warehouse-operator',): 'WH'}, ('code',), unknown='other', other=('other',), keep='lossy')
K28, K28_KNOWN = K28_TABLE.get, K28_TABLE.lookup
K29 = x12_elements.equipment_number.get
K30_TABLE = tables.table('x12-40', {'20': ('container-20-open-top',), '2B': ('container-20-closed',), '40': ('container-40-open-top',), '4B': ('container-40-closed',), 'AF': ('air-freight-loose',), 'BX': ('boxcar',), 'CC': ('container-on-chassis',), 'CH': ('chassis',), 'CN': ('container',), 'CV': ('closed-van',), 'CX': ('tank-container',), 'CZ': ('refrigerated-container',), 'DD': ('double-drop-trailer',), 'FF': ('frozen-food-trailer',), 'FT': ('flatbed-trailer',), 'OV': ('open-top-van',), 'RF': ('flat-car',), 'RR': ('rail-car',), 'RT': ('temperature-controlled-trailer',), 'SD': ('single-drop-trailer',), 'ST': ('removable-side-trailer',), 'TF': ('dry-trailer',), 'TG': ('gas-tank-trailer',), 'TJ': ('chemical-tank-trailer',), 'TK': ('food-tank-trailer',), 'TL': ('trailer',), 'TN': ('tank-car',), 'TV': ('truck',), 'TW': ('refrigerated-trailer',), 'UL': ('unit-load-device',), 'VE': ('vessel',)}, {('air-freight-loose',): 'AF', ('boxcar',): 'BX', ('chassis',): 'CH', ('chemical-tank-trailer',): 'TJ', ('closed-van',): 'CV', ('container',): 'CN', ('container-20-closed',): '2B', ('container-20-open-top',): '20', ('container-40-closed',): '4B', ('container-40-open-top',): '40', ('container-on-chassis',): 'CC', ('double-drop-trailer',): 'DD', ('dry-trailer',): 'TF', ('flat-car',): 'RF', ('flatbed-trailer',): 'FT', ('food-tank-trailer',): 'TK', ('frozen-food-trailer',): 'FF', ('gas-tank-trailer',): 'TG', ('open-top-van',): 'OV', ('rail-car',): 'RR', ('refrigerated-container',): 'CZ', ('refrigerated-trailer',): 'TW', ('removable-side-trailer',): 'ST', ('single-drop-trailer',): 'SD', ('tank-car',): 'TN', ('tank-container',): 'CX', ('temperature-controlled-trailer',): 'RT', ('trailer',): 'TL', ('truck',): 'TV', ('unit-load-device',): 'UL', ('vessel',): 'VE'}, ('code',), unknown='other', other=('other',), keep='lossy')
K30, K30_KNOWN = K30_TABLE.get, K30_TABLE.lookup
K31 = x12_elements.feet_and_inches.get
K32 = x12_elements.lines(30, 2, 512).get
K33 = codecs.number.get
K34_TABLE = tables.table('x12-163', {'CL': ('pickup-complete',), 'CN': ('consolidate',), 'CU': ('delivery-complete',), 'DT': ('drop',), 'HT': ('heat',), 'LD': ('pickup',), 'PL': ('pickup-partial',), 'PU': ('delivery-partial',), 'RT': ('hook',), 'TL': ('cross-dock',), 'UL': ('delivery',), 'WL': ('weigh',)}, {('consolidate',): 'CN', ('cross-dock',): 'TL', ('delivery',): 'UL', ('delivery-complete',): 'CU', ('delivery-partial',): 'PU', ('drop',): 'DT', ('heat',): 'HT', ('hook',): 'RT', ('pickup',): 'LD', ('pickup-complete',): 'CL', ('pickup-partial',): 'PL', ('weigh',): 'WL'}, ('code',), unknown='other', other=('other',), keep='always')
K34, K34_KNOWN = K34_TABLE.get, K34_TABLE.lookup
K35_TABLE = tables.table('x12-150', {'240': ('CUSTOMS_CLEARANCE',), '400': ('BASE_FREIGHT',), '405': ('FUEL_SURCHARGE',), '420': ('DANGEROUS_GOODS',), '750': ('TAX',), '765': ('DROP_OFF',), 'AIR': ('AIR_FREIGHT',), 'APT': ('APPOINTMENT_FEE',), 'BCF': ('BORDER_CROSSING',), 'BOB': ('BOBTAIL',), 'BRD': ('TOLLS',), 'BSC': ('BUNKER_SURCHARGE',), 'BUA': ('BUNKER_SURCHARGE',), 'CHE': ('CHASSIS',), 'CLN': ('CLEANING',), 'COD': ('COD_AMOUNT',), 'COF': ('OCEAN_FREIGHT',), 'COL': ('COD_FEE',), 'CON': ('CONGESTION',), 'COU': ('UNLOADING',), 'CSE': ('CUSTOMS_CLEARANCE',), 'CSF': ('CUSTOMS_CLEARANCE',), 'CTF': ('CHASSIS',), 'CTX': ('CUSTOMS_EXAM',), 'CUA': ('CURRENCY_ADJUSTMENT',), 'CUF': ('CURRENCY_ADJUSTMENT',), 'DAA': ('DEFICIT_WEIGHT',), 'DEM': ('DEMURRAGE',), 'DEP': ('DETENTION',), 'DET': ('DETENTION_TRAILER',), 'DIV': ('RECONSIGNMENT',), 'DMC': ('DEADHEAD',), 'DOC': ('DOCUMENTATION',), 'DSC': ('DISCOUNT',), 'DTF': ('INLAND_FREIGHT_DESTINATION',), 'DTL': ('DETENTION',), 'DTU': ('DETENTION',), 'DTV': ('DETENTION',), 'ENS': ('FUEL_SURCHARGE',), 'EXD': ('EXTRA_DRIVER',), 'EXM': ('EXCESS_MILES',), 'EXP': ('EXPEDITE',), 'FAH': ('FREIGHT_SURCHARGE',), 'FCS': ('CHASSIS',), 'FUE': ('FUEL_SURCHARGE',), 'GST': ('TAX',), 'HAZ': ('DANGEROUS_GOODS',), 'HET': ('TEMPERATURE_CONTROL',), 'HHB': ('HANDLING',), 'HOL': ('WEEKEND',), 'HST': ('TAX',), 'HZC': ('DANGEROUS_GOODS',), 'IDL': ('INSIDE_DELIVERY',), 'IHT': ('TOLLS',), 'INS': ('INSURANCE',), 'IPU': ('INSIDE_PICKUP',), 'LAY': ('LAYOVER',), 'LDG': ('LOADING',), 'LFT': ('LIFTGATE',), 'LOA': ('LOADING',), 'LYC': ('LAYOVER',), 'MES': ('ESCORT',), 'MIC': ('MINIMUM_FREIGHT',), 'MIN': ('MINIMUM_FREIGHT',), 'MNC': ('NOTIFICATION',), 'MSC': ('OTHER',), 'NFY': ('NOTIFICATION',), 'ORM': ('OUT_OF_ROUTE_MILES',), 'OVR': ('OVERSIZE',), 'PER': ('PERMIT',), 'PLT': ('PALLET',), 'PPN': ('PALLET',), 'PSC': ('TEMPERATURE_CONTROL',), 'PSH': ('TEMPERATURE_CONTROL',), 'RCC': ('RECONSIGNMENT',), 'RCL': ('REDELIVERY',), 'REF': ('TEMPERATURE_CONTROL',), 'REP': ('RESIDENTIAL_PICKUP',), 'RES': ('RESIDENTIAL',), 'RET': ('RETURN_FREIGHT',), 'SAM': ('STOP_OFF',), 'SAT': ('WEEKEND',), 'SCL': ('SCALE',), 'SEG': ('SORTING',), 'SOC': ('STOP_OFF',), 'SPT': ('SPOTTING',), 'SRG': ('STORAGE',), 'SST': ('TAX',), 'STD': ('STOP_OFF',), 'STP': ('STOP_OFF',), 'STQ': ('STOP_OFF',), 'STR': ('STORAGE',), 'TAL': ('DISCOUNT',), 'TAR': ('TARP',), 'TDT': ('DETENTION',), 'TER': ('TERMINAL_CHARGE',), 'UND': ('UNLOADING',), 'UNL': ('UNLOADING',), 'VAB': ('DISCOUNT',), 'WFG': ('WHARFAGE',), 'WRC': ('SCALE',), 'WTG': ('WAITING_TIME',), 'WTV': ('SCALE',)}, {('AIR_FREIGHT',): 'AIR', ('APPOINTMENT_FEE',): 'APT', ('BASE_FREIGHT',): '400', ('BOBTAIL',): 'BOB', ('BORDER_CROSSING',): 'BCF', ('BUNKER_SURCHARGE',): 'BUA', ('CHASSIS',): 'CHE', ('CLEANING',): 'CLN', ('COD_AMOUNT',): 'COD', ('COD_FEE',): 'COL', ('CONGESTION',): 'CON', ('CURRENCY_ADJUSTMENT',): 'CUF', ('CUSTOMS_CLEARANCE',): 'CSE', ('CUSTOMS_EXAM',): 'CTX', ('DANGEROUS_GOODS',): 'HAZ', ('DEADHEAD',): 'DMC', ('DEFICIT_WEIGHT',): 'DAA', ('DEMURRAGE',): 'DEM', ('DETENTION',): 'DTV', ('DETENTION_TRAILER',): 'DET', ('DISCOUNT',): 'DSC', ('DOCUMENTATION',): 'DOC', ('DROP_OFF',): '765', ('ESCORT',): 'MES', ('EXCESS_MILES',): 'EXM', ('EXPEDITE',): 'EXP', ('EXTRA_DRIVER',): 'EXD', ('FREIGHT_SURCHARGE',): 'FAH', ('FUEL_SURCHARGE',): '405', ('HANDLING',): 'HHB', ('INLAND_FREIGHT_DESTINATION',): 'DTF', ('INSIDE_DELIVERY',): 'IDL', ('INSIDE_PICKUP',): 'IPU', ('INSURANCE',): 'INS', ('LAYOVER',): 'LAY', ('LIFTGATE',): 'LFT', ('LOADING',): 'LDG', ('MINIMUM_FREIGHT',): 'MIN', ('NOTIFICATION',): 'NFY', ('OCEAN_FREIGHT',): 'COF', ('OTHER',): 'MSC', ('OUT_OF_ROUTE_MILES',): 'ORM', ('OVERSIZE',): 'OVR', ('PALLET',): 'PPN', ('PERMIT',): 'PER', ('RECONSIGNMENT',): 'RCC', ('REDELIVERY',): 'RCL', ('RESIDENTIAL',): 'RES', ('RESIDENTIAL_PICKUP',): 'REP', ('RETURN_FREIGHT',): 'RET', ('SCALE',): 'SCL', ('SORTING',): 'SEG', ('SPOTTING',): 'SPT', ('STOP_OFF',): 'SOC', ('STORAGE',): 'SRG', ('TARP',): 'TAR', ('TAX',): 'GST', ('TEMPERATURE_CONTROL',): 'REF', ('TERMINAL_CHARGE',): 'TER', ('TOLLS',): 'IHT', ('UNLOADING',): 'UNL', ('WAITING_TIME',): 'WTG', ('WEEKEND',): 'HOL', ('WHARFAGE',): 'WFG'}, ('code',), unknown='other', other=('OTHER',), keep='always')
K35, K35_KNOWN = K35_TABLE.get, K35_TABLE.lookup
K36 = x12_elements.always('BASE_FREIGHT').get
K37 = codecs.signed_decimal.get
K38_TABLE = tables.table('x12-122', {'AV': ('percentage-of-value',), 'CM': ('per-cubic-metre',), 'CT': ('percentage-of-total',), 'CW': ('per-hundredweight',), 'FC': ('flat-charge',), 'FF': ('percentage-of-tariff',), 'FR': ('flat',), 'GT': ('per-gross-ton',), 'KG': ('per-kilogram',), 'KP': ('per-kilometre',), 'LB': ('per-pound',), 'LR': ('per-litre',), 'LT': ('per-long-ton',), 'MI': ('negative-charge',), 'MM': ('per-tonne',), 'MN': ('minimum',), 'MP': ('maximum-per-shipment',), 'MS': ('minimum-per-shipment',), 'PA': ('per-container',), 'PC': ('per-rail-car',), 'PD': ('per-day',), 'PE': ('per-teu',), 'PF': ('per-cubic-foot',), 'PG': ('per-gallon',), 'PH': ('per-hundred-units',), 'PL': ('per-load',), 'PM': ('per-mile',), 'PP': ('per-piece',), 'PR': ('per-hour',), 'PS': ('per-shipment',), 'PT': ('per-short-ton',), 'PU': ('per-unit',)}, {('flat',): 'FR', ('flat-charge',): 'FC', ('maximum-per-shipment',): 'MP', ('minimum',): 'MN', ('minimum-per-shipment',): 'MS', ('negative-charge',): 'MI', ('per-container',): 'PA', ('per-cubic-foot',): 'PF', ('per-cubic-metre',): 'CM', ('per-day',): 'PD', ('per-gallon',): 'PG', ('per-gross-ton',): 'GT', ('per-hour',): 'PR', ('per-hundred-units',): 'PH', ('per-hundredweight',): 'CW', ('per-kilogram',): 'KG', ('per-kilometre',): 'KP', ('per-litre',): 'LR', ('per-load',): 'PL', ('per-long-ton',): 'LT', ('per-mile',): 'PM', ('per-piece',): 'PP', ('per-pound',): 'LB', ('per-rail-car',): 'PC', ('per-shipment',): 'PS', ('per-short-ton',): 'PT', ('per-teu',): 'PE', ('per-tonne',): 'MM', ('per-unit',): 'PU', ('percentage-of-tariff',): 'FF', ('percentage-of-total',): 'CT', ('percentage-of-value',): 'AV'}, ('code',), unknown='keep', other=(), keep='lossy')
K38, K38_KNOWN = K38_TABLE.get, K38_TABLE.lookup
K39_TABLE = tables.table('x12-221', {'BX': ('XBX',), 'CF': ('FTQ',), 'CM': ('CMT',), 'DK': ('KMT',), 'DM': ('SMI',), 'EA': ('EA',), 'FT': ('FOT',), 'GL': ('GLL',), 'KG': ('KGM',), 'LB': ('LBR',), 'LR': ('LTR',), 'NP': ('H87',), 'PK': ('XPK',), 'SY': ('YDK',), 'TD': ('DAY',), 'TH': ('HUR',)}, {('CMT',): 'CM', ('DAY',): 'TD', ('EA',): 'EA', ('FOT',): 'FT', ('FTQ',): 'CF', ('GLL',): 'GL', ('H87',): 'NP', ('HUR',): 'TH', ('KGM',): 'KG', ('KMT',): 'DK', ('LBR',): 'LB', ('LTR',): 'LR', ('SMI',): 'DM', ('XBX',): 'BX', ('XPK',): 'PK', ('YDK',): 'SY'}, ('code',), unknown='refuse', other=(), keep='never')
K39, K39_KNOWN = K39_TABLE.get, K39_TABLE.lookup
K40 = x12_elements.kept('x12-23', '').get

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    mark0 = len(faults)
    b3_loop = n0[1]
    b3_loop = b3_loop[0] if b3_loop else None
    b3 = b3_loop[0] if b3_loop is not None else None
    b3_n = len(b3) if b3 is not None else 0
    invoice_number_x = b3[2] if b3_n > 2 else ''
    invoice_number = None
    if invoice_number_x:
        if invoice_number_x.isascii() and invoice_number_x.isprintable() and invoice_number_x[0] != ' ' and invoice_number_x[-1] != ' ' and len(invoice_number_x) <= 64:
            invoice_number = invoice_number_x
        else:
            try:
                invoice_number = K0(invoice_number_x)
            except CodecError as error:
                run.fault(error, b3, 2, '/invoiceNumber', invoice_number_x)
    invoice_date_x = b3[6] if b3_n > 6 else ''
    invoice_date = None
    if invoice_date_x:
        try:
            invoice_date = K1(invoice_date_x)
        except CodecError as error:
            run.fault(error, b3, 6, '/invoiceDate', invoice_date_x)
    shipment_ids_item_x = b3[3] if b3_n > 3 else ''
    shipment_ids_item = None
    if shipment_ids_item_x:
        if shipment_ids_item_x.isascii() and shipment_ids_item_x.isprintable() and shipment_ids_item_x[0] != ' ' and shipment_ids_item_x[-1] != ' ' and len(shipment_ids_item_x) <= 64:
            shipment_ids_item = shipment_ids_item_x
        else:
            try:
                shipment_ids_item = K0(shipment_ids_item_x)
            except CodecError as error:
                run.fault(error, b3, 3, '/subjectRefs/shipmentIds/0', shipment_ids_item_x)
    shipment_ids: Any = []
    if shipment_ids_item is not None:
        shipment_ids.append(shipment_ids_item)
    if not shipment_ids:
        shipment_ids = None
    subject_refs = None
    if shipment_ids is not None:
        subject_refs = {}
        if shipment_ids is not None:
            subject_refs['shipmentIds'] = shipment_ids
    c3 = n0[3]
    c3_n = len(c3) if c3 is not None else 0
    currency_x = c3[1] if c3_n > 1 else ''
    currency = None
    if currency_x:
        if currency_x.isascii() and currency_x.isalpha() and currency_x == currency_x.upper() and 3 <= len(currency_x) <= 3:
            currency = currency_x
        else:
            try:
                currency = K2(currency_x)
            except CodecError as error:
                run.fault(error, c3, 1, '/currency', currency_x)
    currency_x1 = facts.get('currency', '')
    currency2 = None
    if currency_x1:
        if currency_x1.isascii() and currency_x1.isalpha() and currency_x1 == currency_x1.upper() and 3 <= len(currency_x1) <= 3:
            currency2 = currency_x1
        else:
            try:
                currency2 = K2(currency_x1)
            except CodecError as error:
                run.fault(error, None, None, '/currency', currency_x1)
    currency_v = currency
    if currency_v is None:
        currency_v = currency2
    payment_method_x = b3[4] if b3_n > 4 else ''
    payment_method = K3_KNOWN.get(payment_method_x) if payment_method_x else None
    if payment_method is None and payment_method_x:
        try:
            payment_method = K3(payment_method_x)
        except CodecError as error:
            run.fault(error, b3, 4, '/paymentMethod', payment_method_x)
    invoice_type_x = b3[8] if b3_n > 8 else ''
    invoice_type = K4_KNOWN.get(invoice_type_x) if invoice_type_x else None
    if invoice_type is None and invoice_type_x:
        try:
            invoice_type = K4(invoice_type_x)
        except CodecError as error:
            run.fault(error, b3, 8, '/invoiceType', invoice_type_x)
    invoice_type_v = (invoice_type[0] if invoice_type is not None else None)
    source_code_v = (invoice_type[1] if invoice_type is not None else None)
    value_x = b3[11] if b3_n > 11 else ''
    value = None
    if value_x:
        if value_x.isascii() and value_x.isalpha() and value_x == value_x.upper() and 2 <= len(value_x) <= 4:
            value = value_x
        else:
            try:
                value = K5(value_x)
            except CodecError as error:
                run.fault(error, b3, 11, '/payee/identifiers/scheme=scac/value', value_x)
    scac = None
    if value is not None:
        if value is None:
            run.lacks('/payee/identifiers/scheme=scac/value', b3 or n0[0], 'B3-11')
        scac = {'scheme': 'scac', 'value': value}
    identifiers: Any = []
    if scac is not None:
        identifiers.append(scac)
    if not identifiers:
        identifiers = None
    payee = None
    if identifiers is not None:
        payee = {}
        if identifiers is not None:
            payee['identifiers'] = identifiers
    amount_x = b3[7] if b3_n > 7 else ''
    amount = None
    if amount_x:
        try:
            amount = K6(amount_x)
        except CodecError as error:
            run.fault(error, b3, 7, '/totalNet/amount', amount_x)
    currency_x3 = (c3[1] if c3_n > 1 else '') if (b3[7] if b3_n > 7 else '') != '' else ''
    currency4 = None
    if currency_x3:
        if currency_x3.isascii() and currency_x3.isalpha() and currency_x3 == currency_x3.upper() and 3 <= len(currency_x3) <= 3:
            currency4 = currency_x3
        else:
            try:
                currency4 = K2(currency_x3)
            except CodecError as error:
                run.fault(error, c3, 1, '/totalNet/currency', currency_x3)
    currency_x5 = (facts.get('currency', '')) if (b3[7] if b3_n > 7 else '') != '' else ''
    currency6 = None
    if currency_x5:
        if currency_x5.isascii() and currency_x5.isalpha() and currency_x5 == currency_x5.upper() and 3 <= len(currency_x5) <= 3:
            currency6 = currency_x5
        else:
            try:
                currency6 = K2(currency_x5)
            except CodecError as error:
                run.fault(error, None, None, '/totalNet/currency', currency_x5)
    currency_v7 = currency4
    if currency_v7 is None:
        currency_v7 = currency6
    total_net = None
    if amount is not None or currency_v7 is not None:
        if amount is None:
            run.lacks('/totalNet/amount', b3 or n0[0], 'B3-07')
        if currency_v7 is None:
            run.lacks('/totalNet/currency', c3 or n0[0], '/C3-01')
        total_net = {'amount': amount, 'currency': currency_v7}
    l3 = n0[15]
    l3_n = len(l3) if l3 is not None else 0
    amount_x8 = l3[6] if l3_n > 6 else ''
    amount9 = None
    if amount_x8:
        try:
            amount9 = K6(amount_x8)
        except CodecError as error:
            run.fault(error, l3, 6, '/totalAdvances/amount', amount_x8)
    currency_x10 = (c3[1] if c3_n > 1 else '') if (l3[6] if l3_n > 6 else '') != '' else ''
    currency11 = None
    if currency_x10:
        if currency_x10.isascii() and currency_x10.isalpha() and currency_x10 == currency_x10.upper() and 3 <= len(currency_x10) <= 3:
            currency11 = currency_x10
        else:
            try:
                currency11 = K2(currency_x10)
            except CodecError as error:
                run.fault(error, c3, 1, '/totalAdvances/currency', currency_x10)
    currency_x12 = (facts.get('currency', '')) if (l3[6] if l3_n > 6 else '') != '' else ''
    currency13 = None
    if currency_x12:
        if currency_x12.isascii() and currency_x12.isalpha() and currency_x12 == currency_x12.upper() and 3 <= len(currency_x12) <= 3:
            currency13 = currency_x12
        else:
            try:
                currency13 = K2(currency_x12)
            except CodecError as error:
                run.fault(error, None, None, '/totalAdvances/currency', currency_x12)
    currency_v14 = currency11
    if currency_v14 is None:
        currency_v14 = currency13
    total_advances = None
    if amount9 is not None or currency_v14 is not None:
        if amount9 is None:
            run.lacks('/totalAdvances/amount', l3 or n0[0], 'L3-06')
        if currency_v14 is None:
            run.lacks('/totalAdvances/currency', c3 or n0[0], '/C3-01')
        total_advances = {'amount': amount9, 'currency': currency_v14}
    amount_x15 = l3[7] if l3_n > 7 else ''
    amount16 = None
    if amount_x15:
        try:
            amount16 = K6(amount_x15)
        except CodecError as error:
            run.fault(error, l3, 7, '/totalPrepaid/amount', amount_x15)
    currency_x17 = (c3[1] if c3_n > 1 else '') if (l3[7] if l3_n > 7 else '') != '' else ''
    currency18 = None
    if currency_x17:
        if currency_x17.isascii() and currency_x17.isalpha() and currency_x17 == currency_x17.upper() and 3 <= len(currency_x17) <= 3:
            currency18 = currency_x17
        else:
            try:
                currency18 = K2(currency_x17)
            except CodecError as error:
                run.fault(error, c3, 1, '/totalPrepaid/currency', currency_x17)
    currency_x19 = (facts.get('currency', '')) if (l3[7] if l3_n > 7 else '') != '' else ''
    currency20 = None
    if currency_x19:
        if currency_x19.isascii() and currency_x19.isalpha() and currency_x19 == currency_x19.upper() and 3 <= len(currency_x19) <= 3:
            currency20 = currency_x19
        else:
            try:
                currency20 = K2(currency_x19)
            except CodecError as error:
                run.fault(error, None, None, '/totalPrepaid/currency', currency_x19)
    currency_v21 = currency18
    if currency_v21 is None:
        currency_v21 = currency20
    total_prepaid = None
    if amount16 is not None or currency_v21 is not None:
        if amount16 is None:
            run.lacks('/totalPrepaid/amount', l3 or n0[0], 'L3-07')
        if currency_v21 is None:
            run.lacks('/totalPrepaid/currency', c3 or n0[0], '/C3-01')
        total_prepaid = {'amount': amount16, 'currency': currency_v21}
    n1_loop = pick(n0[10], 1, ('BT',))
    n1 = n1_loop[0] if n1_loop is not None else None
    n1_n = len(n1) if n1 is not None else 0
    name_x = n1[2] if n1_n > 2 else ''
    name = None
    if name_x:
        if name_x.isascii() and name_x.isprintable() and name_x[0] != ' ' and name_x[-1] != ' ' and len(name_x) <= 140:
            name = name_x
        else:
            try:
                name = K7(name_x)
            except CodecError as error:
                run.fault(error, n1, 2, '/payer/name', name_x)
    n1_loop22 = pick(n0[10], 1, ('PF', 'PR'))
    n123 = n1_loop22[0] if n1_loop22 is not None else None
    n123_n = len(n123) if n123 is not None else 0
    name_x24 = (n123[2] if n123_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    name25 = None
    if name_x24:
        if name_x24.isascii() and name_x24.isprintable() and name_x24[0] != ' ' and name_x24[-1] != ' ' and len(name_x24) <= 140:
            name25 = name_x24
        else:
            try:
                name25 = K7(name_x24)
            except CodecError as error:
                run.fault(error, n123, 2, '/payer/name', name_x24)
    name_v = name
    if name_v is None:
        name_v = name25
    scheme_x = n1[3] if n1_n > 3 else ''
    scheme = K8_KNOWN.get(scheme_x) if scheme_x else None
    if scheme is None and scheme_x:
        try:
            scheme = K8(scheme_x)
        except CodecError as error:
            run.fault(error, n1, 3, '/payer/identifiers/0/scheme', scheme_x)
    scheme_x26 = (n123[3] if n123_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    scheme27 = K8_KNOWN.get(scheme_x26) if scheme_x26 else None
    if scheme27 is None and scheme_x26:
        try:
            scheme27 = K8(scheme_x26)
        except CodecError as error:
            run.fault(error, n123, 3, '/payer/identifiers/0/scheme', scheme_x26)
    scheme_v = (scheme[0] if scheme is not None else None)
    if scheme_v is None:
        scheme_v = (scheme27[0] if scheme27 is not None else None)
    source_code_v28 = (scheme[1] if scheme is not None else None)
    if source_code_v28 is None:
        source_code_v28 = (scheme27[1] if scheme27 is not None else None)
    value_x29 = n1[4] if n1_n > 4 else ''
    value30 = None
    if value_x29:
        if value_x29.isascii() and value_x29.isprintable() and value_x29[0] != ' ' and value_x29[-1] != ' ' and len(value_x29) <= 140:
            value30 = value_x29
        else:
            try:
                value30 = K7(value_x29)
            except CodecError as error:
                run.fault(error, n1, 4, '/payer/identifiers/0/value', value_x29)
    value_x31 = (n123[4] if n123_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    value32 = None
    if value_x31:
        if value_x31.isascii() and value_x31.isprintable() and value_x31[0] != ' ' and value_x31[-1] != ' ' and len(value_x31) <= 140:
            value32 = value_x31
        else:
            try:
                value32 = K7(value_x31)
            except CodecError as error:
                run.fault(error, n123, 4, '/payer/identifiers/0/value', value_x31)
    value_v = value30
    if value_v is None:
        value_v = value32
    identifiers_item = None
    if scheme_v is not None or source_code_v28 is not None or value_v is not None:
        if scheme_v is None:
            run.lacks('/payer/identifiers/0/scheme', n1 or n0[0], 'N1[01=BT]-03')
        if value_v is None:
            run.lacks('/payer/identifiers/0/value', n1 or n0[0], 'N1[01=BT]-04')
        identifiers_item = {'scheme': scheme_v, 'value': value_v}
        if source_code_v28 is not None:
            identifiers_item['sourceCode'] = source_code_v28
    identifiers33: Any = []
    if identifiers_item is not None:
        identifiers33.append(identifiers_item)
    if not identifiers33:
        identifiers33 = None
    n2 = n1_loop[1] if n1_loop is not None else None
    n2_n = len(n2) if n2 is not None else 0
    additional_name_x = n2[1] if n2_n > 1 else ''
    additional_name = None
    if additional_name_x:
        if additional_name_x.isascii() and additional_name_x.isprintable() and additional_name_x[0] != ' ' and additional_name_x[-1] != ' ' and len(additional_name_x) <= 140:
            additional_name = additional_name_x
        else:
            try:
                additional_name = K7(additional_name_x)
            except CodecError as error:
                run.fault(error, n2, 1, '/payer/additionalName', additional_name_x)
    n234 = n1_loop22[1] if n1_loop22 is not None else None
    n234_n = len(n234) if n234 is not None else 0
    additional_name_x35 = (n234[1] if n234_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    additional_name36 = None
    if additional_name_x35:
        if additional_name_x35.isascii() and additional_name_x35.isprintable() and additional_name_x35[0] != ' ' and additional_name_x35[-1] != ' ' and len(additional_name_x35) <= 140:
            additional_name36 = additional_name_x35
        else:
            try:
                additional_name36 = K7(additional_name_x35)
            except CodecError as error:
                run.fault(error, n234, 1, '/payer/additionalName', additional_name_x35)
    additional_name_v = additional_name
    if additional_name_v is None:
        additional_name_v = additional_name36
    n3_loop = n1_loop[2] if n1_loop is not None else None
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
                lines_item = K7(lines_item_x)
            except CodecError as error:
                run.fault(error, n3, 1, '/payer/address/lines/0', lines_item_x)
    n3_loop37 = n1_loop22[2] if n1_loop22 is not None else None
    n3_loop37 = n3_loop37[0] if n3_loop37 else None
    n338 = n3_loop37[0] if n3_loop37 is not None else None
    n338_n = len(n338) if n338 is not None else 0
    lines_item_x39 = (n338[1] if n338_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    lines_item40 = None
    if lines_item_x39:
        if lines_item_x39.isascii() and lines_item_x39.isprintable() and lines_item_x39[0] != ' ' and lines_item_x39[-1] != ' ' and len(lines_item_x39) <= 140:
            lines_item40 = lines_item_x39
        else:
            try:
                lines_item40 = K7(lines_item_x39)
            except CodecError as error:
                run.fault(error, n338, 1, '/payer/address/lines/0', lines_item_x39)
    lines_item_v = lines_item
    if lines_item_v is None:
        lines_item_v = lines_item40
    lines_item_x41 = n3[2] if n3_n > 2 else ''
    lines_item42 = None
    if lines_item_x41:
        if lines_item_x41.isascii() and lines_item_x41.isprintable() and lines_item_x41[0] != ' ' and lines_item_x41[-1] != ' ' and len(lines_item_x41) <= 140:
            lines_item42 = lines_item_x41
        else:
            try:
                lines_item42 = K7(lines_item_x41)
            except CodecError as error:
                run.fault(error, n3, 2, '/payer/address/lines/1', lines_item_x41)
    lines_item_x43 = (n338[2] if n338_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    lines_item44 = None
    if lines_item_x43:
        if lines_item_x43.isascii() and lines_item_x43.isprintable() and lines_item_x43[0] != ' ' and lines_item_x43[-1] != ' ' and len(lines_item_x43) <= 140:
            lines_item44 = lines_item_x43
        else:
            try:
                lines_item44 = K7(lines_item_x43)
            except CodecError as error:
                run.fault(error, n338, 2, '/payer/address/lines/1', lines_item_x43)
    lines_item_v45 = lines_item42
    if lines_item_v45 is None:
        lines_item_v45 = lines_item44
    n3_loop46 = [one for one in (n1_loop[2] if n1_loop is not None else None) or () if True]
    n3_loop46 = n3_loop46[1] if len(n3_loop46) >= 2 else None
    n347 = n3_loop46[0] if n3_loop46 is not None else None
    n347_n = len(n347) if n347 is not None else 0
    lines_item_x48 = n347[1] if n347_n > 1 else ''
    lines_item49 = None
    if lines_item_x48:
        if lines_item_x48.isascii() and lines_item_x48.isprintable() and lines_item_x48[0] != ' ' and lines_item_x48[-1] != ' ' and len(lines_item_x48) <= 140:
            lines_item49 = lines_item_x48
        else:
            try:
                lines_item49 = K7(lines_item_x48)
            except CodecError as error:
                run.fault(error, n347, 1, '/payer/address/lines/2', lines_item_x48)
    n3_loop50 = [one for one in (n1_loop22[2] if n1_loop22 is not None else None) or () if True]
    n3_loop50 = n3_loop50[1] if len(n3_loop50) >= 2 else None
    n351 = n3_loop50[0] if n3_loop50 is not None else None
    n351_n = len(n351) if n351 is not None else 0
    lines_item_x52 = (n351[1] if n351_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    lines_item53 = None
    if lines_item_x52:
        if lines_item_x52.isascii() and lines_item_x52.isprintable() and lines_item_x52[0] != ' ' and lines_item_x52[-1] != ' ' and len(lines_item_x52) <= 140:
            lines_item53 = lines_item_x52
        else:
            try:
                lines_item53 = K7(lines_item_x52)
            except CodecError as error:
                run.fault(error, n351, 1, '/payer/address/lines/2', lines_item_x52)
    lines_item_v54 = lines_item49
    if lines_item_v54 is None:
        lines_item_v54 = lines_item53
    lines_item_x55 = n347[2] if n347_n > 2 else ''
    lines_item56 = None
    if lines_item_x55:
        if lines_item_x55.isascii() and lines_item_x55.isprintable() and lines_item_x55[0] != ' ' and lines_item_x55[-1] != ' ' and len(lines_item_x55) <= 140:
            lines_item56 = lines_item_x55
        else:
            try:
                lines_item56 = K7(lines_item_x55)
            except CodecError as error:
                run.fault(error, n347, 2, '/payer/address/lines/3', lines_item_x55)
    lines_item_x57 = (n351[2] if n351_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    lines_item58 = None
    if lines_item_x57:
        if lines_item_x57.isascii() and lines_item_x57.isprintable() and lines_item_x57[0] != ' ' and lines_item_x57[-1] != ' ' and len(lines_item_x57) <= 140:
            lines_item58 = lines_item_x57
        else:
            try:
                lines_item58 = K7(lines_item_x57)
            except CodecError as error:
                run.fault(error, n351, 2, '/payer/address/lines/3', lines_item_x57)
    lines_item_v59 = lines_item56
    if lines_item_v59 is None:
        lines_item_v59 = lines_item58
    lines: Any = []
    if lines_item_v is not None:
        lines.append(lines_item_v)
    if lines_item_v45 is not None:
        lines.append(lines_item_v45)
    if lines_item_v54 is not None:
        lines.append(lines_item_v54)
    if lines_item_v59 is not None:
        lines.append(lines_item_v59)
    if not lines:
        lines = None
    n4 = n1_loop[3] if n1_loop is not None else None
    n4_n = len(n4) if n4 is not None else 0
    city_x = n4[1] if n4_n > 1 else ''
    city = None
    if city_x:
        if city_x.isascii() and city_x.isprintable() and city_x[0] != ' ' and city_x[-1] != ' ' and len(city_x) <= 140:
            city = city_x
        else:
            try:
                city = K7(city_x)
            except CodecError as error:
                run.fault(error, n4, 1, '/payer/address/city', city_x)
    n460 = n1_loop22[3] if n1_loop22 is not None else None
    n460_n = len(n460) if n460 is not None else 0
    city_x61 = (n460[1] if n460_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    city62 = None
    if city_x61:
        if city_x61.isascii() and city_x61.isprintable() and city_x61[0] != ' ' and city_x61[-1] != ' ' and len(city_x61) <= 140:
            city62 = city_x61
        else:
            try:
                city62 = K7(city_x61)
            except CodecError as error:
                run.fault(error, n460, 1, '/payer/address/city', city_x61)
    city_v = city
    if city_v is None:
        city_v = city62
    subdivision_x = n4[2] if n4_n > 2 else ''
    subdivision = None
    if subdivision_x:
        if subdivision_x.isascii() and subdivision_x.isalnum() and subdivision_x == subdivision_x.upper() and 1 <= len(subdivision_x) <= 3:
            subdivision = subdivision_x
        else:
            try:
                subdivision = K9(subdivision_x)
            except CodecError as error:
                run.fault(error, n4, 2, '/payer/address/subdivision', subdivision_x)
    subdivision_x63 = (n460[2] if n460_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    subdivision64 = None
    if subdivision_x63:
        if subdivision_x63.isascii() and subdivision_x63.isalnum() and subdivision_x63 == subdivision_x63.upper() and 1 <= len(subdivision_x63) <= 3:
            subdivision64 = subdivision_x63
        else:
            try:
                subdivision64 = K9(subdivision_x63)
            except CodecError as error:
                run.fault(error, n460, 2, '/payer/address/subdivision', subdivision_x63)
    subdivision_v = subdivision
    if subdivision_v is None:
        subdivision_v = subdivision64
    postal_code_x = n4[3] if n4_n > 3 else ''
    postal_code = None
    if postal_code_x:
        if postal_code_x.isascii() and postal_code_x.isprintable() and postal_code_x[0] != ' ' and postal_code_x[-1] != ' ' and len(postal_code_x) <= 140:
            postal_code = postal_code_x
        else:
            try:
                postal_code = K7(postal_code_x)
            except CodecError as error:
                run.fault(error, n4, 3, '/payer/address/postalCode', postal_code_x)
    postal_code_x65 = (n460[3] if n460_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    postal_code66 = None
    if postal_code_x65:
        if postal_code_x65.isascii() and postal_code_x65.isprintable() and postal_code_x65[0] != ' ' and postal_code_x65[-1] != ' ' and len(postal_code_x65) <= 140:
            postal_code66 = postal_code_x65
        else:
            try:
                postal_code66 = K7(postal_code_x65)
            except CodecError as error:
                run.fault(error, n460, 3, '/payer/address/postalCode', postal_code_x65)
    postal_code_v = postal_code
    if postal_code_v is None:
        postal_code_v = postal_code66
    country_x = n4[4] if n4_n > 4 else ''
    country = None
    if country_x:
        if country_x.isascii() and country_x.isalpha() and country_x == country_x.upper() and 2 <= len(country_x) <= 2:
            country = country_x
        else:
            try:
                country = K10(country_x)
            except CodecError as error:
                run.fault(error, n4, 4, '/payer/address/country', country_x)
    country_x67 = (n460[4] if n460_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    country68 = None
    if country_x67:
        if country_x67.isascii() and country_x67.isalpha() and country_x67 == country_x67.upper() and 2 <= len(country_x67) <= 2:
            country68 = country_x67
        else:
            try:
                country68 = K10(country_x67)
            except CodecError as error:
                run.fault(error, n460, 4, '/payer/address/country', country_x67)
    country_v = country
    if country_v is None:
        country_v = country68
    address = None
    if lines is not None or city_v is not None or subdivision_v is not None or postal_code_v is not None or country_v is not None:
        address = {}
        if city_v is not None:
            address['city'] = city_v
        if country_v is not None:
            address['country'] = country_v
        if lines is not None:
            address['lines'] = lines
        if postal_code_v is not None:
            address['postalCode'] = postal_code_v
        if subdivision_v is not None:
            address['subdivision'] = subdivision_v
    payer = None
    if name_v is not None or identifiers33 is not None or additional_name_v is not None or address is not None:
        payer = {}
        if additional_name_v is not None:
            payer['additionalName'] = additional_name_v
        if address is not None:
            payer['address'] = address
        if identifiers33 is not None:
            payer['identifiers'] = identifiers33
        if name_v is not None:
            payer['name'] = name_v
    itd = n0[4]
    itd_n = len(itd) if itd is not None else 0
    due_date_x = itd[6] if itd_n > 6 else ''
    due_date = None
    if due_date_x:
        try:
            due_date = K1(due_date_x)
        except CodecError as error:
            run.fault(error, itd, 6, '/dueDate', due_date_x)
    net_days_x = itd[7] if itd_n > 7 else ''
    net_days = None
    if net_days_x:
        try:
            net_days = K11(net_days_x)
        except CodecError as error:
            run.fault(error, itd, 7, '/paymentTerms/netDays', net_days_x)
    discount_percent_x = itd[3] if itd_n > 3 else ''
    discount_percent = None
    if discount_percent_x:
        if discount_percent_x.isascii() and discount_percent_x.isdigit() and len(discount_percent_x) <= 15 and (discount_percent_x[0] != '0' or discount_percent_x == '0'):
            discount_percent = discount_percent_x
        else:
            try:
                discount_percent = K12(discount_percent_x)
            except CodecError as error:
                run.fault(error, itd, 3, '/paymentTerms/discountPercent', discount_percent_x)
    discount_days_x = itd[5] if itd_n > 5 else ''
    discount_days = None
    if discount_days_x:
        try:
            discount_days = K11(discount_days_x)
        except CodecError as error:
            run.fault(error, itd, 5, '/paymentTerms/discountDays', discount_days_x)
    text_x = itd[12] if itd_n > 12 else ''
    text = None
    if text_x:
        if text_x.isascii() and text_x.isprintable() and text_x[0] != ' ' and text_x[-1] != ' ' and len(text_x) <= 512:
            text = text_x
        else:
            try:
                text = K13(text_x)
            except CodecError as error:
                run.fault(error, itd, 12, '/paymentTerms/text', text_x)
    payment_terms = None
    if net_days is not None or discount_percent is not None or discount_days is not None or text is not None:
        payment_terms = {}
        if discount_days is not None:
            payment_terms['discountDays'] = discount_days
        if discount_percent is not None:
            payment_terms['discountPercent'] = discount_percent
        if net_days is not None:
            payment_terms['netDays'] = net_days
        if text is not None:
            payment_terms['text'] = text
    unit_code_x = (l3[12] if l3_n > 12 else '') if (l3[1] if l3_n > 1 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' else ''
    unit_code = K14_KNOWN.get(unit_code_x) if unit_code_x else None
    if unit_code is None and unit_code_x:
        try:
            unit_code = K14(unit_code_x)
        except CodecError as error:
            run.fault(error, l3, 12, '/handlingTotals/grossWeight/unitCode', unit_code_x)
    value_x69 = (l3[1] if l3_n > 1 else '') if (l3[12] if l3_n > 12 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' else ''
    value70 = None
    if value_x69:
        if value_x69.isascii() and value_x69.isdigit() and len(value_x69) <= 15 and (value_x69[0] != '0' or value_x69 == '0'):
            value70 = value_x69
        else:
            try:
                value70 = K12(value_x69)
            except CodecError as error:
                run.fault(error, l3, 1, '/handlingTotals/grossWeight/value', value_x69)
    gross_weight = None
    if unit_code is not None or value70 is not None:
        if unit_code is None:
            run.lacks('/handlingTotals/grossWeight/unitCode', l3 or n0[0], 'L3-12')
        if value70 is None:
            run.lacks('/handlingTotals/grossWeight/value', l3 or n0[0], 'L3-01')
        gross_weight = {'unitCode': unit_code, 'value': value70}
    unit_code_x71 = (l3[10] if l3_n > 10 else '') if (l3[9] if l3_n > 9 else '') != '' else ''
    unit_code72 = K15_KNOWN.get(unit_code_x71) if unit_code_x71 else None
    if unit_code72 is None and unit_code_x71:
        try:
            unit_code72 = K15(unit_code_x71)
        except CodecError as error:
            run.fault(error, l3, 10, '/handlingTotals/volume/unitCode', unit_code_x71)
    value_x73 = (l3[9] if l3_n > 9 else '') if (l3[10] if l3_n > 10 else '') != '' else ''
    value74 = None
    if value_x73:
        if value_x73.isascii() and value_x73.isdigit() and len(value_x73) <= 15 and (value_x73[0] != '0' or value_x73 == '0'):
            value74 = value_x73
        else:
            try:
                value74 = K12(value_x73)
            except CodecError as error:
                run.fault(error, l3, 9, '/handlingTotals/volume/value', value_x73)
    volume = None
    if unit_code72 is not None or value74 is not None:
        if unit_code72 is None:
            run.lacks('/handlingTotals/volume/unitCode', l3 or n0[0], 'L3-10')
        if value74 is None:
            run.lacks('/handlingTotals/volume/value', l3 or n0[0], 'L3-09')
        volume = {'unitCode': unit_code72, 'value': value74}
    package_count_x = l3[11] if l3_n > 11 else ''
    package_count = None
    if package_count_x:
        try:
            package_count = K11(package_count_x)
        except CodecError as error:
            run.fault(error, l3, 11, '/handlingTotals/packageCount', package_count_x)
    handling_totals = None
    if gross_weight is not None or volume is not None or package_count is not None:
        handling_totals = {}
        if gross_weight is not None:
            handling_totals['grossWeight'] = gross_weight
        if package_count is not None:
            handling_totals['packageCount'] = package_count
        if volume is not None:
            handling_totals['volume'] = volume
    dates: Any = []
    for m in n0[1] or ():
        b375 = m[0]
        b375_n = len(b375)
        if not ((b375[9] if b375_n > 9 else '') != ''):
            continue
        type_x = b375[10] if b375_n > 10 else ''
        type = K16_KNOWN.get(type_x) if type_x else None
        if type is None and type_x:
            try:
                type = K16(type_x)
            except CodecError as error:
                run.fault(error, b375, 10, '/dates/*/type', type_x)
        type_v = (type[0] if type is not None else None)
        source_code_v76 = (type[1] if type is not None else None)
        at_x = b375[9] if b375_n > 9 else ''
        at = None
        if at_x:
            try:
                at = K17(profile, at_x)
            except CodecError as error:
                run.fault(error, b375, 9, '/dates/*/at', at_x)
        dates_item = None
        if type_v is not None or source_code_v76 is not None or at is not None:
            if at is None:
                run.lacks('/dates/*/at', b375 or m[0], 'B3-09')
            if type_v is None:
                run.lacks('/dates/*/type', b375 or m[0], 'B3-10')
            dates_item = {'at': at, 'type': type_v}
            if source_code_v76 is not None:
                dates_item['sourceCode'] = source_code_v76
        if dates_item is not None:
            dates.append(dates_item)
    if len(dates) > 50:
        run.crowded('/dates', n0[0], len(dates), 50)
    if not dates:
        dates = None
    dates77: Any = []
    for m78 in n0[6] or ():
        g62 = m78[0]
        g62_n = len(g62)
        if not ((g62[2] if g62_n > 2 else '') != ''):
            continue
        type_x79 = g62[1] if g62_n > 1 else ''
        type80 = K18_KNOWN.get(type_x79) if type_x79 else None
        if type80 is None and type_x79:
            try:
                type80 = K18(type_x79)
            except CodecError as error:
                run.fault(error, g62, 1, '/dates/*/type', type_x79)
        type_v81 = (type80[0] if type80 is not None else None)
        source_code_v82 = (type80[1] if type80 is not None else None)
        at_x83 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '69' else ''
        at_x84 = g62[3] if g62_n > 3 else ''
        at_x85 = g62[4] if g62_n > 4 else ''
        at_x86 = g62[5] if g62_n > 5 else ''
        at87 = None
        if at_x83:
            try:
                at87 = K19(profile, at_x83, at_x84, at_x85, at_x86)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x83)
        at_x88 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '70' else ''
        at_x89 = g62[3] if g62_n > 3 else ''
        at_x90 = g62[4] if g62_n > 4 else ''
        at_x91 = g62[5] if g62_n > 5 else ''
        at92 = None
        if at_x88:
            try:
                at92 = K20(profile, at_x88, at_x89, at_x90, at_x91)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x88)
        at_x93 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '64' else ''
        at_x94 = g62[3] if g62_n > 3 else ''
        at_x95 = g62[4] if g62_n > 4 else ''
        at_x96 = g62[5] if g62_n > 5 else ''
        at97 = None
        if at_x93:
            try:
                at97 = K21(profile, at_x93, at_x94, at_x95, at_x96)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x93)
        at_x98 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '37' else ''
        at_x99 = g62[3] if g62_n > 3 else ''
        at_x100 = g62[4] if g62_n > 4 else ''
        at_x101 = g62[5] if g62_n > 5 else ''
        at102 = None
        if at_x98:
            try:
                at102 = K22(profile, at_x98, at_x99, at_x100, at_x101)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x98)
        at_x103 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '38' else ''
        at_x104 = g62[3] if g62_n > 3 else ''
        at_x105 = g62[4] if g62_n > 4 else ''
        at_x106 = g62[5] if g62_n > 5 else ''
        at107 = None
        if at_x103:
            try:
                at107 = K23(profile, at_x103, at_x104, at_x105, at_x106)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x103)
        at_x108 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '53' else ''
        at_x109 = g62[3] if g62_n > 3 else ''
        at_x110 = g62[4] if g62_n > 4 else ''
        at_x111 = g62[5] if g62_n > 5 else ''
        at112 = None
        if at_x108:
            try:
                at112 = K24(profile, at_x108, at_x109, at_x110, at_x111)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x108)
        at_x113 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '54' else ''
        at_x114 = g62[3] if g62_n > 3 else ''
        at_x115 = g62[4] if g62_n > 4 else ''
        at_x116 = g62[5] if g62_n > 5 else ''
        at117 = None
        if at_x113:
            try:
                at117 = K25(profile, at_x113, at_x114, at_x115, at_x116)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x113)
        at_x118 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') not in ('37', '38', '53', '54', '64', '69', '70') else ''
        at_x119 = g62[3] if g62_n > 3 else ''
        at_x120 = g62[4] if g62_n > 4 else ''
        at_x121 = g62[5] if g62_n > 5 else ''
        at122 = None
        if at_x118:
            try:
                at122 = K26(profile, at_x118, at_x119, at_x120, at_x121)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x118)
        at_v = at87
        if at_v is None:
            at_v = at92
        if at_v is None:
            at_v = at97
        if at_v is None:
            at_v = at102
        if at_v is None:
            at_v = at107
        if at_v is None:
            at_v = at112
        if at_v is None:
            at_v = at117
        if at_v is None:
            at_v = at122
        dates_item123 = None
        if type_v81 is not None or source_code_v82 is not None or at_v is not None:
            if at_v is None:
                run.lacks('/dates/*/at', g62 or m78[0], 'G62-02 or G62-03 or G62-04')
            if type_v81 is None:
                run.lacks('/dates/*/type', g62 or m78[0], 'G62-01')
            dates_item123 = {'at': at_v, 'type': type_v81}
            if source_code_v82 is not None:
                dates_item123['sourceCode'] = source_code_v82
        if dates_item123 is not None:
            dates77.append(dates_item123)
    if len(dates77) > 50:
        run.crowded('/dates', n0[0], len(dates77), 50)
    if not dates77:
        dates77 = None
    dates124 = [*(dates or ()), *(dates77 or ())] or None
    references: Any = []
    for m125 in n0[5] or ():
        n9 = m125[0]
        n9_n = len(n9)
        if not ((n9[2] if n9_n > 2 else '') != ''):
            continue
        type_x126 = n9[1] if n9_n > 1 else ''
        type127 = K27_KNOWN.get(type_x126) if type_x126 else None
        if type127 is None and type_x126:
            try:
                type127 = K27(type_x126)
            except CodecError as error:
                run.fault(error, n9, 1, '/references/*/type', type_x126)
        type_v128 = (type127[0] if type127 is not None else None)
        source_code_v129 = (type127[1] if type127 is not None else None)
        value_x130 = n9[2] if n9_n > 2 else ''
        value131 = None
        if value_x130:
            if value_x130.isascii() and value_x130.isprintable() and value_x130[0] != ' ' and value_x130[-1] != ' ' and len(value_x130) <= 140:
                value131 = value_x130
            else:
                try:
                    value131 = K7(value_x130)
                except CodecError as error:
                    run.fault(error, n9, 2, '/references/*/value', value_x130)
        description_x = n9[3] if n9_n > 3 else ''
        description = None
        if description_x:
            if description_x.isascii() and description_x.isprintable() and description_x[0] != ' ' and description_x[-1] != ' ' and len(description_x) <= 140:
                description = description_x
            else:
                try:
                    description = K7(description_x)
                except CodecError as error:
                    run.fault(error, n9, 3, '/references/*/description', description_x)
        references_item = None
        if type_v128 is not None or source_code_v129 is not None or value131 is not None or description is not None:
            if type_v128 is None:
                run.lacks('/references/*/type', n9 or m125[0], 'N9-01')
            if value131 is None:
                run.lacks('/references/*/value', n9 or m125[0], 'N9-02')
            references_item = {'type': type_v128, 'value': value131}
            if description is not None:
                references_item['description'] = description
            if source_code_v129 is not None:
                references_item['sourceCode'] = source_code_v129
        if references_item is not None:
            references.append(references_item)
    if len(references) > 300:
        run.crowded('/references', n0[0], len(references), 300)
    if not references:
        references = None
    parties: Any = []
    for m132 in n0[10] or ():
        n1133 = m132[0]
        n1133_n = len(n1133)
        if not ((n1133[1] if n1133_n > 1 else '') not in ('BT', 'PF', 'PR')):
            continue
        roles_item_x = n1133[1] if n1133_n > 1 else ''
        roles_item = K28_KNOWN.get(roles_item_x) if roles_item_x else None
        if roles_item is None and roles_item_x:
            try:
                roles_item = K28(roles_item_x)
            except CodecError as error:
                run.fault(error, n1133, 1, '/parties/*/roles/0', roles_item_x)
        roles_item_v = (roles_item[0] if roles_item is not None else None)
        roles: Any = []
        if roles_item_v is not None:
            roles.append(roles_item_v)
        if not roles:
            roles = None
        source_code_v134 = (roles_item[1] if roles_item is not None else None)
        name_x135 = n1133[2] if n1133_n > 2 else ''
        name136 = None
        if name_x135:
            if name_x135.isascii() and name_x135.isprintable() and name_x135[0] != ' ' and name_x135[-1] != ' ' and len(name_x135) <= 140:
                name136 = name_x135
            else:
                try:
                    name136 = K7(name_x135)
                except CodecError as error:
                    run.fault(error, n1133, 2, '/parties/*/name', name_x135)
        scheme_x137 = n1133[3] if n1133_n > 3 else ''
        scheme138 = K8_KNOWN.get(scheme_x137) if scheme_x137 else None
        if scheme138 is None and scheme_x137:
            try:
                scheme138 = K8(scheme_x137)
            except CodecError as error:
                run.fault(error, n1133, 3, '/parties/*/identifiers/0/scheme', scheme_x137)
        scheme_v139 = (scheme138[0] if scheme138 is not None else None)
        source_code_v140 = (scheme138[1] if scheme138 is not None else None)
        value_x141 = n1133[4] if n1133_n > 4 else ''
        value142 = None
        if value_x141:
            if value_x141.isascii() and value_x141.isprintable() and value_x141[0] != ' ' and value_x141[-1] != ' ' and len(value_x141) <= 140:
                value142 = value_x141
            else:
                try:
                    value142 = K7(value_x141)
                except CodecError as error:
                    run.fault(error, n1133, 4, '/parties/*/identifiers/0/value', value_x141)
        identifiers_item143 = None
        if scheme_v139 is not None or source_code_v140 is not None or value142 is not None:
            if scheme_v139 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1133 or m132[0], 'N1-03')
            if value142 is None:
                run.lacks('/parties/*/identifiers/0/value', n1133 or m132[0], 'N1-04')
            identifiers_item143 = {'scheme': scheme_v139, 'value': value142}
            if source_code_v140 is not None:
                identifiers_item143['sourceCode'] = source_code_v140
        identifiers144: Any = []
        if identifiers_item143 is not None:
            identifiers144.append(identifiers_item143)
        if not identifiers144:
            identifiers144 = None
        n2145 = m132[1]
        n2145_n = len(n2145) if n2145 is not None else 0
        additional_name_x146 = n2145[1] if n2145_n > 1 else ''
        additional_name147 = None
        if additional_name_x146:
            if additional_name_x146.isascii() and additional_name_x146.isprintable() and additional_name_x146[0] != ' ' and additional_name_x146[-1] != ' ' and len(additional_name_x146) <= 140:
                additional_name147 = additional_name_x146
            else:
                try:
                    additional_name147 = K7(additional_name_x146)
                except CodecError as error:
                    run.fault(error, n2145, 1, '/parties/*/additionalName', additional_name_x146)
        n3_loop148 = m132[2]
        n3_loop148 = n3_loop148[0] if n3_loop148 else None
        n3149 = n3_loop148[0] if n3_loop148 is not None else None
        n3149_n = len(n3149) if n3149 is not None else 0
        lines_item_x150 = n3149[1] if n3149_n > 1 else ''
        lines_item151 = None
        if lines_item_x150:
            if lines_item_x150.isascii() and lines_item_x150.isprintable() and lines_item_x150[0] != ' ' and lines_item_x150[-1] != ' ' and len(lines_item_x150) <= 140:
                lines_item151 = lines_item_x150
            else:
                try:
                    lines_item151 = K7(lines_item_x150)
                except CodecError as error:
                    run.fault(error, n3149, 1, '/parties/*/address/lines/0', lines_item_x150)
        lines_item_x152 = n3149[2] if n3149_n > 2 else ''
        lines_item153 = None
        if lines_item_x152:
            if lines_item_x152.isascii() and lines_item_x152.isprintable() and lines_item_x152[0] != ' ' and lines_item_x152[-1] != ' ' and len(lines_item_x152) <= 140:
                lines_item153 = lines_item_x152
            else:
                try:
                    lines_item153 = K7(lines_item_x152)
                except CodecError as error:
                    run.fault(error, n3149, 2, '/parties/*/address/lines/1', lines_item_x152)
        n3_loop154 = [one for one in m132[2] or () if True]
        n3_loop154 = n3_loop154[1] if len(n3_loop154) >= 2 else None
        n3155 = n3_loop154[0] if n3_loop154 is not None else None
        n3155_n = len(n3155) if n3155 is not None else 0
        lines_item_x156 = n3155[1] if n3155_n > 1 else ''
        lines_item157 = None
        if lines_item_x156:
            if lines_item_x156.isascii() and lines_item_x156.isprintable() and lines_item_x156[0] != ' ' and lines_item_x156[-1] != ' ' and len(lines_item_x156) <= 140:
                lines_item157 = lines_item_x156
            else:
                try:
                    lines_item157 = K7(lines_item_x156)
                except CodecError as error:
                    run.fault(error, n3155, 1, '/parties/*/address/lines/2', lines_item_x156)
        lines_item_x158 = n3155[2] if n3155_n > 2 else ''
        lines_item159 = None
        if lines_item_x158:
            if lines_item_x158.isascii() and lines_item_x158.isprintable() and lines_item_x158[0] != ' ' and lines_item_x158[-1] != ' ' and len(lines_item_x158) <= 140:
                lines_item159 = lines_item_x158
            else:
                try:
                    lines_item159 = K7(lines_item_x158)
                except CodecError as error:
                    run.fault(error, n3155, 2, '/parties/*/address/lines/3', lines_item_x158)
        lines160: Any = []
        if lines_item151 is not None:
            lines160.append(lines_item151)
        if lines_item153 is not None:
            lines160.append(lines_item153)
        if lines_item157 is not None:
            lines160.append(lines_item157)
        if lines_item159 is not None:
            lines160.append(lines_item159)
        if not lines160:
            lines160 = None
        n4161 = m132[3]
        n4161_n = len(n4161) if n4161 is not None else 0
        city_x162 = n4161[1] if n4161_n > 1 else ''
        city163 = None
        if city_x162:
            if city_x162.isascii() and city_x162.isprintable() and city_x162[0] != ' ' and city_x162[-1] != ' ' and len(city_x162) <= 140:
                city163 = city_x162
            else:
                try:
                    city163 = K7(city_x162)
                except CodecError as error:
                    run.fault(error, n4161, 1, '/parties/*/address/city', city_x162)
        subdivision_x164 = n4161[2] if n4161_n > 2 else ''
        subdivision165 = None
        if subdivision_x164:
            if subdivision_x164.isascii() and subdivision_x164.isalnum() and subdivision_x164 == subdivision_x164.upper() and 1 <= len(subdivision_x164) <= 3:
                subdivision165 = subdivision_x164
            else:
                try:
                    subdivision165 = K9(subdivision_x164)
                except CodecError as error:
                    run.fault(error, n4161, 2, '/parties/*/address/subdivision', subdivision_x164)
        postal_code_x166 = n4161[3] if n4161_n > 3 else ''
        postal_code167 = None
        if postal_code_x166:
            if postal_code_x166.isascii() and postal_code_x166.isprintable() and postal_code_x166[0] != ' ' and postal_code_x166[-1] != ' ' and len(postal_code_x166) <= 140:
                postal_code167 = postal_code_x166
            else:
                try:
                    postal_code167 = K7(postal_code_x166)
                except CodecError as error:
                    run.fault(error, n4161, 3, '/parties/*/address/postalCode', postal_code_x166)
        country_x168 = n4161[4] if n4161_n > 4 else ''
        country169 = None
        if country_x168:
            if country_x168.isascii() and country_x168.isalpha() and country_x168 == country_x168.upper() and 2 <= len(country_x168) <= 2:
                country169 = country_x168
            else:
                try:
                    country169 = K10(country_x168)
                except CodecError as error:
                    run.fault(error, n4161, 4, '/parties/*/address/country', country_x168)
        address170 = None
        if lines160 is not None or city163 is not None or subdivision165 is not None or postal_code167 is not None or country169 is not None:
            address170 = {}
            if city163 is not None:
                address170['city'] = city163
            if country169 is not None:
                address170['country'] = country169
            if lines160 is not None:
                address170['lines'] = lines160
            if postal_code167 is not None:
                address170['postalCode'] = postal_code167
            if subdivision165 is not None:
                address170['subdivision'] = subdivision165
        references171: Any = []
        for m172 in m132[4] or ():
            n9173 = m172[0]
            n9173_n = len(n9173)
            if not ((n9173[2] if n9173_n > 2 else '') != ''):
                continue
            type_x174 = n9173[1] if n9173_n > 1 else ''
            type175 = K27_KNOWN.get(type_x174) if type_x174 else None
            if type175 is None and type_x174:
                try:
                    type175 = K27(type_x174)
                except CodecError as error:
                    run.fault(error, n9173, 1, '/parties/*/references/*/type', type_x174)
            type_v176 = (type175[0] if type175 is not None else None)
            source_code_v177 = (type175[1] if type175 is not None else None)
            value_x178 = n9173[2] if n9173_n > 2 else ''
            value179 = None
            if value_x178:
                if value_x178.isascii() and value_x178.isprintable() and value_x178[0] != ' ' and value_x178[-1] != ' ' and len(value_x178) <= 140:
                    value179 = value_x178
                else:
                    try:
                        value179 = K7(value_x178)
                    except CodecError as error:
                        run.fault(error, n9173, 2, '/parties/*/references/*/value', value_x178)
            description_x180 = n9173[3] if n9173_n > 3 else ''
            description181 = None
            if description_x180:
                if description_x180.isascii() and description_x180.isprintable() and description_x180[0] != ' ' and description_x180[-1] != ' ' and len(description_x180) <= 140:
                    description181 = description_x180
                else:
                    try:
                        description181 = K7(description_x180)
                    except CodecError as error:
                        run.fault(error, n9173, 3, '/parties/*/references/*/description', description_x180)
            references_item182 = None
            if type_v176 is not None or source_code_v177 is not None or value179 is not None or description181 is not None:
                if type_v176 is None:
                    run.lacks('/parties/*/references/*/type', n9173 or m172[0], 'N9-01')
                if value179 is None:
                    run.lacks('/parties/*/references/*/value', n9173 or m172[0], 'N9-02')
                references_item182 = {'type': type_v176, 'value': value179}
                if description181 is not None:
                    references_item182['description'] = description181
                if source_code_v177 is not None:
                    references_item182['sourceCode'] = source_code_v177
            if references_item182 is not None:
                references171.append(references_item182)
        if len(references171) > 50:
            run.crowded('/parties/*/references', m132[0], len(references171), 50)
        if not references171:
            references171 = None
        parties_item = None
        if roles is not None or source_code_v134 is not None or name136 is not None or identifiers144 is not None or additional_name147 is not None or address170 is not None or references171 is not None:
            parties_item = {}
            if additional_name147 is not None:
                parties_item['additionalName'] = additional_name147
            if address170 is not None:
                parties_item['address'] = address170
            if identifiers144 is not None:
                parties_item['identifiers'] = identifiers144
            if name136 is not None:
                parties_item['name'] = name136
            if references171 is not None:
                parties_item['references'] = references171
            if roles is not None:
                parties_item['roles'] = roles
            if source_code_v134 is not None:
                parties_item['sourceCode'] = source_code_v134
        if parties_item is not None:
            parties.append(parties_item)
    if len(parties) > 30:
        run.crowded('/parties', n0[0], len(parties), 30)
    if not parties:
        parties = None
    parties183: Any = []
    for m184 in n0[10] or ():
        n1185 = m184[0]
        n1185_n = len(n1185)
        if not ((n1185[1] if n1185_n > 1 else '') in ('PF', 'PR') and (n1[1] if n1_n > 1 else '') != ''):
            continue
        roles_item_x186 = n1185[1] if n1185_n > 1 else ''
        roles_item187 = K28_KNOWN.get(roles_item_x186) if roles_item_x186 else None
        if roles_item187 is None and roles_item_x186:
            try:
                roles_item187 = K28(roles_item_x186)
            except CodecError as error:
                run.fault(error, n1185, 1, '/parties/*/roles/0', roles_item_x186)
        roles_item_v188 = (roles_item187[0] if roles_item187 is not None else None)
        roles189: Any = []
        if roles_item_v188 is not None:
            roles189.append(roles_item_v188)
        if not roles189:
            roles189 = None
        source_code_v190 = (roles_item187[1] if roles_item187 is not None else None)
        name_x191 = n1185[2] if n1185_n > 2 else ''
        name192 = None
        if name_x191:
            if name_x191.isascii() and name_x191.isprintable() and name_x191[0] != ' ' and name_x191[-1] != ' ' and len(name_x191) <= 140:
                name192 = name_x191
            else:
                try:
                    name192 = K7(name_x191)
                except CodecError as error:
                    run.fault(error, n1185, 2, '/parties/*/name', name_x191)
        scheme_x193 = n1185[3] if n1185_n > 3 else ''
        scheme194 = K8_KNOWN.get(scheme_x193) if scheme_x193 else None
        if scheme194 is None and scheme_x193:
            try:
                scheme194 = K8(scheme_x193)
            except CodecError as error:
                run.fault(error, n1185, 3, '/parties/*/identifiers/0/scheme', scheme_x193)
        scheme_v195 = (scheme194[0] if scheme194 is not None else None)
        source_code_v196 = (scheme194[1] if scheme194 is not None else None)
        value_x197 = n1185[4] if n1185_n > 4 else ''
        value198 = None
        if value_x197:
            if value_x197.isascii() and value_x197.isprintable() and value_x197[0] != ' ' and value_x197[-1] != ' ' and len(value_x197) <= 140:
                value198 = value_x197
            else:
                try:
                    value198 = K7(value_x197)
                except CodecError as error:
                    run.fault(error, n1185, 4, '/parties/*/identifiers/0/value', value_x197)
        identifiers_item199 = None
        if scheme_v195 is not None or source_code_v196 is not None or value198 is not None:
            if scheme_v195 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1185 or m184[0], 'N1-03')
            if value198 is None:
                run.lacks('/parties/*/identifiers/0/value', n1185 or m184[0], 'N1-04')
            identifiers_item199 = {'scheme': scheme_v195, 'value': value198}
            if source_code_v196 is not None:
                identifiers_item199['sourceCode'] = source_code_v196
        identifiers200: Any = []
        if identifiers_item199 is not None:
            identifiers200.append(identifiers_item199)
        if not identifiers200:
            identifiers200 = None
        n2201 = m184[1]
        n2201_n = len(n2201) if n2201 is not None else 0
        additional_name_x202 = n2201[1] if n2201_n > 1 else ''
        additional_name203 = None
        if additional_name_x202:
            if additional_name_x202.isascii() and additional_name_x202.isprintable() and additional_name_x202[0] != ' ' and additional_name_x202[-1] != ' ' and len(additional_name_x202) <= 140:
                additional_name203 = additional_name_x202
            else:
                try:
                    additional_name203 = K7(additional_name_x202)
                except CodecError as error:
                    run.fault(error, n2201, 1, '/parties/*/additionalName', additional_name_x202)
        n3_loop204 = m184[2]
        n3_loop204 = n3_loop204[0] if n3_loop204 else None
        n3205 = n3_loop204[0] if n3_loop204 is not None else None
        n3205_n = len(n3205) if n3205 is not None else 0
        lines_item_x206 = n3205[1] if n3205_n > 1 else ''
        lines_item207 = None
        if lines_item_x206:
            if lines_item_x206.isascii() and lines_item_x206.isprintable() and lines_item_x206[0] != ' ' and lines_item_x206[-1] != ' ' and len(lines_item_x206) <= 140:
                lines_item207 = lines_item_x206
            else:
                try:
                    lines_item207 = K7(lines_item_x206)
                except CodecError as error:
                    run.fault(error, n3205, 1, '/parties/*/address/lines/0', lines_item_x206)
        lines_item_x208 = n3205[2] if n3205_n > 2 else ''
        lines_item209 = None
        if lines_item_x208:
            if lines_item_x208.isascii() and lines_item_x208.isprintable() and lines_item_x208[0] != ' ' and lines_item_x208[-1] != ' ' and len(lines_item_x208) <= 140:
                lines_item209 = lines_item_x208
            else:
                try:
                    lines_item209 = K7(lines_item_x208)
                except CodecError as error:
                    run.fault(error, n3205, 2, '/parties/*/address/lines/1', lines_item_x208)
        n3_loop210 = [one for one in m184[2] or () if True]
        n3_loop210 = n3_loop210[1] if len(n3_loop210) >= 2 else None
        n3211 = n3_loop210[0] if n3_loop210 is not None else None
        n3211_n = len(n3211) if n3211 is not None else 0
        lines_item_x212 = n3211[1] if n3211_n > 1 else ''
        lines_item213 = None
        if lines_item_x212:
            if lines_item_x212.isascii() and lines_item_x212.isprintable() and lines_item_x212[0] != ' ' and lines_item_x212[-1] != ' ' and len(lines_item_x212) <= 140:
                lines_item213 = lines_item_x212
            else:
                try:
                    lines_item213 = K7(lines_item_x212)
                except CodecError as error:
                    run.fault(error, n3211, 1, '/parties/*/address/lines/2', lines_item_x212)
        lines_item_x214 = n3211[2] if n3211_n > 2 else ''
        lines_item215 = None
        if lines_item_x214:
            if lines_item_x214.isascii() and lines_item_x214.isprintable() and lines_item_x214[0] != ' ' and lines_item_x214[-1] != ' ' and len(lines_item_x214) <= 140:
                lines_item215 = lines_item_x214
            else:
                try:
                    lines_item215 = K7(lines_item_x214)
                except CodecError as error:
                    run.fault(error, n3211, 2, '/parties/*/address/lines/3', lines_item_x214)
        lines216: Any = []
        if lines_item207 is not None:
            lines216.append(lines_item207)
        if lines_item209 is not None:
            lines216.append(lines_item209)
        if lines_item213 is not None:
            lines216.append(lines_item213)
        if lines_item215 is not None:
            lines216.append(lines_item215)
        if not lines216:
            lines216 = None
        n4217 = m184[3]
        n4217_n = len(n4217) if n4217 is not None else 0
        city_x218 = n4217[1] if n4217_n > 1 else ''
        city219 = None
        if city_x218:
            if city_x218.isascii() and city_x218.isprintable() and city_x218[0] != ' ' and city_x218[-1] != ' ' and len(city_x218) <= 140:
                city219 = city_x218
            else:
                try:
                    city219 = K7(city_x218)
                except CodecError as error:
                    run.fault(error, n4217, 1, '/parties/*/address/city', city_x218)
        subdivision_x220 = n4217[2] if n4217_n > 2 else ''
        subdivision221 = None
        if subdivision_x220:
            if subdivision_x220.isascii() and subdivision_x220.isalnum() and subdivision_x220 == subdivision_x220.upper() and 1 <= len(subdivision_x220) <= 3:
                subdivision221 = subdivision_x220
            else:
                try:
                    subdivision221 = K9(subdivision_x220)
                except CodecError as error:
                    run.fault(error, n4217, 2, '/parties/*/address/subdivision', subdivision_x220)
        postal_code_x222 = n4217[3] if n4217_n > 3 else ''
        postal_code223 = None
        if postal_code_x222:
            if postal_code_x222.isascii() and postal_code_x222.isprintable() and postal_code_x222[0] != ' ' and postal_code_x222[-1] != ' ' and len(postal_code_x222) <= 140:
                postal_code223 = postal_code_x222
            else:
                try:
                    postal_code223 = K7(postal_code_x222)
                except CodecError as error:
                    run.fault(error, n4217, 3, '/parties/*/address/postalCode', postal_code_x222)
        country_x224 = n4217[4] if n4217_n > 4 else ''
        country225 = None
        if country_x224:
            if country_x224.isascii() and country_x224.isalpha() and country_x224 == country_x224.upper() and 2 <= len(country_x224) <= 2:
                country225 = country_x224
            else:
                try:
                    country225 = K10(country_x224)
                except CodecError as error:
                    run.fault(error, n4217, 4, '/parties/*/address/country', country_x224)
        address226 = None
        if lines216 is not None or city219 is not None or subdivision221 is not None or postal_code223 is not None or country225 is not None:
            address226 = {}
            if city219 is not None:
                address226['city'] = city219
            if country225 is not None:
                address226['country'] = country225
            if lines216 is not None:
                address226['lines'] = lines216
            if postal_code223 is not None:
                address226['postalCode'] = postal_code223
            if subdivision221 is not None:
                address226['subdivision'] = subdivision221
        references227: Any = []
        for m228 in m184[4] or ():
            n9229 = m228[0]
            n9229_n = len(n9229)
            if not ((n9229[2] if n9229_n > 2 else '') != ''):
                continue
            type_x230 = n9229[1] if n9229_n > 1 else ''
            type231 = K27_KNOWN.get(type_x230) if type_x230 else None
            if type231 is None and type_x230:
                try:
                    type231 = K27(type_x230)
                except CodecError as error:
                    run.fault(error, n9229, 1, '/parties/*/references/*/type', type_x230)
            type_v232 = (type231[0] if type231 is not None else None)
            source_code_v233 = (type231[1] if type231 is not None else None)
            value_x234 = n9229[2] if n9229_n > 2 else ''
            value235 = None
            if value_x234:
                if value_x234.isascii() and value_x234.isprintable() and value_x234[0] != ' ' and value_x234[-1] != ' ' and len(value_x234) <= 140:
                    value235 = value_x234
                else:
                    try:
                        value235 = K7(value_x234)
                    except CodecError as error:
                        run.fault(error, n9229, 2, '/parties/*/references/*/value', value_x234)
            description_x236 = n9229[3] if n9229_n > 3 else ''
            description237 = None
            if description_x236:
                if description_x236.isascii() and description_x236.isprintable() and description_x236[0] != ' ' and description_x236[-1] != ' ' and len(description_x236) <= 140:
                    description237 = description_x236
                else:
                    try:
                        description237 = K7(description_x236)
                    except CodecError as error:
                        run.fault(error, n9229, 3, '/parties/*/references/*/description', description_x236)
            references_item238 = None
            if type_v232 is not None or source_code_v233 is not None or value235 is not None or description237 is not None:
                if type_v232 is None:
                    run.lacks('/parties/*/references/*/type', n9229 or m228[0], 'N9-01')
                if value235 is None:
                    run.lacks('/parties/*/references/*/value', n9229 or m228[0], 'N9-02')
                references_item238 = {'type': type_v232, 'value': value235}
                if description237 is not None:
                    references_item238['description'] = description237
                if source_code_v233 is not None:
                    references_item238['sourceCode'] = source_code_v233
            if references_item238 is not None:
                references227.append(references_item238)
        if len(references227) > 50:
            run.crowded('/parties/*/references', m184[0], len(references227), 50)
        if not references227:
            references227 = None
        parties_item239 = None
        if roles189 is not None or source_code_v190 is not None or name192 is not None or identifiers200 is not None or additional_name203 is not None or address226 is not None or references227 is not None:
            parties_item239 = {}
            if additional_name203 is not None:
                parties_item239['additionalName'] = additional_name203
            if address226 is not None:
                parties_item239['address'] = address226
            if identifiers200 is not None:
                parties_item239['identifiers'] = identifiers200
            if name192 is not None:
                parties_item239['name'] = name192
            if references227 is not None:
                parties_item239['references'] = references227
            if roles189 is not None:
                parties_item239['roles'] = roles189
            if source_code_v190 is not None:
                parties_item239['sourceCode'] = source_code_v190
        if parties_item239 is not None:
            parties183.append(parties_item239)
    if len(parties183) > 30:
        run.crowded('/parties', n0[0], len(parties183), 30)
    if not parties183:
        parties183 = None
    parties240 = [*(parties or ()), *(parties183 or ())] or None
    equipment: Any = []
    for m241 in n0[11] or ():
        n7 = m241[0]
        n7_n = len(n7)
        owner_prefix_x = n7[1] if n7_n > 1 else ''
        owner_prefix = None
        if owner_prefix_x:
            if owner_prefix_x.isascii() and owner_prefix_x.isprintable() and owner_prefix_x[0] != ' ' and owner_prefix_x[-1] != ' ' and len(owner_prefix_x) <= 64:
                owner_prefix = owner_prefix_x
            else:
                try:
                    owner_prefix = K0(owner_prefix_x)
                except CodecError as error:
                    run.fault(error, n7, 1, '/equipment/*/ownerPrefix', owner_prefix_x)
        equipment_id_x = n7[2] if n7_n > 2 else ''
        equipment_id = None
        if equipment_id_x:
            try:
                equipment_id = K29(equipment_id_x)
            except CodecError as error:
                run.fault(error, n7, 2, '/equipment/*/equipmentId', equipment_id_x)
        equipment_type_x = n7[11] if n7_n > 11 else ''
        equipment_type = K30_KNOWN.get(equipment_type_x) if equipment_type_x else None
        if equipment_type is None and equipment_type_x:
            try:
                equipment_type = K30(equipment_type_x)
            except CodecError as error:
                run.fault(error, n7, 11, '/equipment/*/equipmentType', equipment_type_x)
        equipment_type_v = (equipment_type[0] if equipment_type is not None else None)
        source_code_v242 = (equipment_type[1] if equipment_type is not None else None)
        value_x243 = n7[15] if n7_n > 15 else ''
        value244 = None
        if value_x243:
            try:
                value244 = K31(value_x243)
            except CodecError as error:
                run.fault(error, n7, 15, '/equipment/*/length/value', value_x243)
        value_v245 = (value244[0] if value244 is not None else None)
        unit_code_v = (value244[1] if value244 is not None else None)
        length = None
        if value_v245 is not None or unit_code_v is not None:
            if unit_code_v is None:
                run.lacks('/equipment/*/length/unitCode', n7 or m241[0], 'N7-15')
            if value_v245 is None:
                run.lacks('/equipment/*/length/value', n7 or m241[0], 'N7-15')
            length = {'unitCode': unit_code_v, 'value': value_v245}
        m7 = m241[1]
        m7_n = len(m7) if m7 is not None else 0
        number_x = m7[1] if m7_n > 1 else ''
        number = None
        if number_x:
            if number_x.isascii() and number_x.isprintable() and number_x[0] != ' ' and number_x[-1] != ' ' and len(number_x) <= 64:
                number = number_x
            else:
                try:
                    number = K0(number_x)
                except CodecError as error:
                    run.fault(error, m7, 1, '/equipment/*/seals/0/number', number_x)
        seals_item = None
        if number is not None:
            if number is None:
                run.lacks('/equipment/*/seals/0/number', m7 or m241[0], 'M7-01')
            seals_item = {'number': number}
        number_x246 = m7[2] if m7_n > 2 else ''
        number247 = None
        if number_x246:
            if number_x246.isascii() and number_x246.isprintable() and number_x246[0] != ' ' and number_x246[-1] != ' ' and len(number_x246) <= 64:
                number247 = number_x246
            else:
                try:
                    number247 = K0(number_x246)
                except CodecError as error:
                    run.fault(error, m7, 2, '/equipment/*/seals/1/number', number_x246)
        seals_item248 = None
        if number247 is not None:
            if number247 is None:
                run.lacks('/equipment/*/seals/1/number', m7 or m241[0], 'M7-02')
            seals_item248 = {'number': number247}
        number_x249 = m7[3] if m7_n > 3 else ''
        number250 = None
        if number_x249:
            if number_x249.isascii() and number_x249.isprintable() and number_x249[0] != ' ' and number_x249[-1] != ' ' and len(number_x249) <= 64:
                number250 = number_x249
            else:
                try:
                    number250 = K0(number_x249)
                except CodecError as error:
                    run.fault(error, m7, 3, '/equipment/*/seals/2/number', number_x249)
        seals_item251 = None
        if number250 is not None:
            if number250 is None:
                run.lacks('/equipment/*/seals/2/number', m7 or m241[0], 'M7-03')
            seals_item251 = {'number': number250}
        number_x252 = m7[4] if m7_n > 4 else ''
        number253 = None
        if number_x252:
            if number_x252.isascii() and number_x252.isprintable() and number_x252[0] != ' ' and number_x252[-1] != ' ' and len(number_x252) <= 64:
                number253 = number_x252
            else:
                try:
                    number253 = K0(number_x252)
                except CodecError as error:
                    run.fault(error, m7, 4, '/equipment/*/seals/3/number', number_x252)
        seals_item254 = None
        if number253 is not None:
            if number253 is None:
                run.lacks('/equipment/*/seals/3/number', m7 or m241[0], 'M7-04')
            seals_item254 = {'number': number253}
        seals: Any = []
        if seals_item is not None:
            seals.append(seals_item)
        if seals_item248 is not None:
            seals.append(seals_item248)
        if seals_item251 is not None:
            seals.append(seals_item251)
        if seals_item254 is not None:
            seals.append(seals_item254)
        if not seals:
            seals = None
        equipment_item = None
        if owner_prefix is not None or equipment_id is not None or equipment_type_v is not None or source_code_v242 is not None or length is not None or seals is not None:
            equipment_item = {}
            if equipment_id is not None:
                equipment_item['equipmentId'] = equipment_id
            if equipment_type_v is not None:
                equipment_item['equipmentType'] = equipment_type_v
            if length is not None:
                equipment_item['length'] = length
            if owner_prefix is not None:
                equipment_item['ownerPrefix'] = owner_prefix
            if seals is not None:
                equipment_item['seals'] = seals
            if source_code_v242 is not None:
                equipment_item['sourceCode'] = source_code_v242
        if equipment_item is not None:
            equipment.append(equipment_item)
    if len(equipment) > 20:
        run.crowded('/equipment', n0[0], len(equipment), 20)
    if not equipment:
        equipment = None
    instructions: Any = []
    for m255 in n0[9] or ():
        k1 = m255[0]
        k1_n = len(k1)
        text_x256 = k1[1] if k1_n > 1 else ''
        text_x257 = k1[2] if k1_n > 2 else ''
        text258 = None
        if text_x256:
            try:
                text258 = K32(text_x256, text_x257)
            except CodecError as error:
                run.fault(error, k1, 1, '/instructions/*/text', text_x256)
        instructions_item = None
        if text258 is not None:
            instructions_item = {'type': 'remark'}
            if text258 is not None:
                instructions_item['text'] = text258
        if instructions_item is not None:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        run.crowded('/instructions', n0[0], len(instructions), 50)
    if not instructions:
        instructions = None
    stops: Any = []
    for m259 in n0[13] or ():
        s5 = m259[0]
        s5_n = len(s5)
        stop_sequence_x = s5[1] if s5_n > 1 else ''
        stop_sequence = None
        if stop_sequence_x:
            try:
                stop_sequence = K33(stop_sequence_x)
            except CodecError as error:
                run.fault(error, s5, 1, '/stops/*/stopSequence', stop_sequence_x)
        activities_item_x = s5[2] if s5_n > 2 else ''
        activities_item = K34_KNOWN.get(activities_item_x) if activities_item_x else None
        if activities_item is None and activities_item_x:
            try:
                activities_item = K34(activities_item_x)
            except CodecError as error:
                run.fault(error, s5, 2, '/stops/*/activities/0', activities_item_x)
        activities_item_v = (activities_item[0] if activities_item is not None else None)
        activities: Any = []
        if activities_item_v is not None:
            activities.append(activities_item_v)
        if not activities:
            activities = None
        source_code_v260 = (activities_item[1] if activities_item is not None else None)
        unit_code_x261 = (s5[4] if s5_n > 4 else '') if (s5[3] if s5_n > 3 else '') != '' else ''
        unit_code262 = K14_KNOWN.get(unit_code_x261) if unit_code_x261 else None
        if unit_code262 is None and unit_code_x261:
            try:
                unit_code262 = K14(unit_code_x261)
            except CodecError as error:
                run.fault(error, s5, 4, '/stops/*/totals/grossWeight/unitCode', unit_code_x261)
        value_x263 = (s5[3] if s5_n > 3 else '') if (s5[4] if s5_n > 4 else '') != '' else ''
        value264 = None
        if value_x263:
            if value_x263.isascii() and value_x263.isdigit() and len(value_x263) <= 15 and (value_x263[0] != '0' or value_x263 == '0'):
                value264 = value_x263
            else:
                try:
                    value264 = K12(value_x263)
                except CodecError as error:
                    run.fault(error, s5, 3, '/stops/*/totals/grossWeight/value', value_x263)
        gross_weight265 = None
        if unit_code262 is not None or value264 is not None:
            if unit_code262 is None:
                run.lacks('/stops/*/totals/grossWeight/unitCode', s5 or m259[0], 'S5-04')
            if value264 is None:
                run.lacks('/stops/*/totals/grossWeight/value', s5 or m259[0], 'S5-03')
            gross_weight265 = {'unitCode': unit_code262, 'value': value264}
        totals = None
        if gross_weight265 is not None:
            totals = {}
            if gross_weight265 is not None:
                totals['grossWeight'] = gross_weight265
        references266: Any = []
        for m267 in m259[1] or ():
            n9268 = m267[0]
            n9268_n = len(n9268)
            if not ((n9268[2] if n9268_n > 2 else '') != ''):
                continue
            type_x269 = n9268[1] if n9268_n > 1 else ''
            type270 = K27_KNOWN.get(type_x269) if type_x269 else None
            if type270 is None and type_x269:
                try:
                    type270 = K27(type_x269)
                except CodecError as error:
                    run.fault(error, n9268, 1, '/stops/*/references/*/type', type_x269)
            type_v271 = (type270[0] if type270 is not None else None)
            source_code_v272 = (type270[1] if type270 is not None else None)
            value_x273 = n9268[2] if n9268_n > 2 else ''
            value274 = None
            if value_x273:
                if value_x273.isascii() and value_x273.isprintable() and value_x273[0] != ' ' and value_x273[-1] != ' ' and len(value_x273) <= 140:
                    value274 = value_x273
                else:
                    try:
                        value274 = K7(value_x273)
                    except CodecError as error:
                        run.fault(error, n9268, 2, '/stops/*/references/*/value', value_x273)
            description_x275 = n9268[3] if n9268_n > 3 else ''
            description276 = None
            if description_x275:
                if description_x275.isascii() and description_x275.isprintable() and description_x275[0] != ' ' and description_x275[-1] != ' ' and len(description_x275) <= 140:
                    description276 = description_x275
                else:
                    try:
                        description276 = K7(description_x275)
                    except CodecError as error:
                        run.fault(error, n9268, 3, '/stops/*/references/*/description', description_x275)
            references_item277 = None
            if type_v271 is not None or source_code_v272 is not None or value274 is not None or description276 is not None:
                if type_v271 is None:
                    run.lacks('/stops/*/references/*/type', n9268 or m267[0], 'N9-01')
                if value274 is None:
                    run.lacks('/stops/*/references/*/value', n9268 or m267[0], 'N9-02')
                references_item277 = {'type': type_v271, 'value': value274}
                if description276 is not None:
                    references_item277['description'] = description276
                if source_code_v272 is not None:
                    references_item277['sourceCode'] = source_code_v272
            if references_item277 is not None:
                references266.append(references_item277)
        if len(references266) > 300:
            run.crowded('/stops/*/references', m259[0], len(references266), 300)
        if not references266:
            references266 = None
        dates278: Any = []
        for m279 in m259[2] or ():
            g62280 = m279[0]
            g62280_n = len(g62280)
            if not ((g62280[2] if g62280_n > 2 else '') != ''):
                continue
            type_x281 = g62280[1] if g62280_n > 1 else ''
            type282 = K18_KNOWN.get(type_x281) if type_x281 else None
            if type282 is None and type_x281:
                try:
                    type282 = K18(type_x281)
                except CodecError as error:
                    run.fault(error, g62280, 1, '/stops/*/dates/*/type', type_x281)
            type_v283 = (type282[0] if type282 is not None else None)
            source_code_v284 = (type282[1] if type282 is not None else None)
            at_x285 = (g62280[2] if g62280_n > 2 else '') if (g62280[1] if g62280_n > 1 else '') == '69' else ''
            at_x286 = g62280[3] if g62280_n > 3 else ''
            at_x287 = g62280[4] if g62280_n > 4 else ''
            at_x288 = g62280[5] if g62280_n > 5 else ''
            at289 = None
            if at_x285:
                try:
                    at289 = K19(profile, at_x285, at_x286, at_x287, at_x288)
                except CodecError as error:
                    run.fault(error, g62280, 2, '/stops/*/dates/*/at', at_x285)
            at_x290 = (g62280[2] if g62280_n > 2 else '') if (g62280[1] if g62280_n > 1 else '') == '70' else ''
            at_x291 = g62280[3] if g62280_n > 3 else ''
            at_x292 = g62280[4] if g62280_n > 4 else ''
            at_x293 = g62280[5] if g62280_n > 5 else ''
            at294 = None
            if at_x290:
                try:
                    at294 = K20(profile, at_x290, at_x291, at_x292, at_x293)
                except CodecError as error:
                    run.fault(error, g62280, 2, '/stops/*/dates/*/at', at_x290)
            at_x295 = (g62280[2] if g62280_n > 2 else '') if (g62280[1] if g62280_n > 1 else '') == '64' else ''
            at_x296 = g62280[3] if g62280_n > 3 else ''
            at_x297 = g62280[4] if g62280_n > 4 else ''
            at_x298 = g62280[5] if g62280_n > 5 else ''
            at299 = None
            if at_x295:
                try:
                    at299 = K21(profile, at_x295, at_x296, at_x297, at_x298)
                except CodecError as error:
                    run.fault(error, g62280, 2, '/stops/*/dates/*/at', at_x295)
            at_x300 = (g62280[2] if g62280_n > 2 else '') if (g62280[1] if g62280_n > 1 else '') == '37' else ''
            at_x301 = g62280[3] if g62280_n > 3 else ''
            at_x302 = g62280[4] if g62280_n > 4 else ''
            at_x303 = g62280[5] if g62280_n > 5 else ''
            at304 = None
            if at_x300:
                try:
                    at304 = K22(profile, at_x300, at_x301, at_x302, at_x303)
                except CodecError as error:
                    run.fault(error, g62280, 2, '/stops/*/dates/*/at', at_x300)
            at_x305 = (g62280[2] if g62280_n > 2 else '') if (g62280[1] if g62280_n > 1 else '') == '38' else ''
            at_x306 = g62280[3] if g62280_n > 3 else ''
            at_x307 = g62280[4] if g62280_n > 4 else ''
            at_x308 = g62280[5] if g62280_n > 5 else ''
            at309 = None
            if at_x305:
                try:
                    at309 = K23(profile, at_x305, at_x306, at_x307, at_x308)
                except CodecError as error:
                    run.fault(error, g62280, 2, '/stops/*/dates/*/at', at_x305)
            at_x310 = (g62280[2] if g62280_n > 2 else '') if (g62280[1] if g62280_n > 1 else '') == '53' else ''
            at_x311 = g62280[3] if g62280_n > 3 else ''
            at_x312 = g62280[4] if g62280_n > 4 else ''
            at_x313 = g62280[5] if g62280_n > 5 else ''
            at314 = None
            if at_x310:
                try:
                    at314 = K24(profile, at_x310, at_x311, at_x312, at_x313)
                except CodecError as error:
                    run.fault(error, g62280, 2, '/stops/*/dates/*/at', at_x310)
            at_x315 = (g62280[2] if g62280_n > 2 else '') if (g62280[1] if g62280_n > 1 else '') == '54' else ''
            at_x316 = g62280[3] if g62280_n > 3 else ''
            at_x317 = g62280[4] if g62280_n > 4 else ''
            at_x318 = g62280[5] if g62280_n > 5 else ''
            at319 = None
            if at_x315:
                try:
                    at319 = K25(profile, at_x315, at_x316, at_x317, at_x318)
                except CodecError as error:
                    run.fault(error, g62280, 2, '/stops/*/dates/*/at', at_x315)
            at_x320 = (g62280[2] if g62280_n > 2 else '') if (g62280[1] if g62280_n > 1 else '') not in ('37', '38', '53', '54', '64', '69', '70') else ''
            at_x321 = g62280[3] if g62280_n > 3 else ''
            at_x322 = g62280[4] if g62280_n > 4 else ''
            at_x323 = g62280[5] if g62280_n > 5 else ''
            at324 = None
            if at_x320:
                try:
                    at324 = K26(profile, at_x320, at_x321, at_x322, at_x323)
                except CodecError as error:
                    run.fault(error, g62280, 2, '/stops/*/dates/*/at', at_x320)
            at_v325 = at289
            if at_v325 is None:
                at_v325 = at294
            if at_v325 is None:
                at_v325 = at299
            if at_v325 is None:
                at_v325 = at304
            if at_v325 is None:
                at_v325 = at309
            if at_v325 is None:
                at_v325 = at314
            if at_v325 is None:
                at_v325 = at319
            if at_v325 is None:
                at_v325 = at324
            dates_item326 = None
            if type_v283 is not None or source_code_v284 is not None or at_v325 is not None:
                if at_v325 is None:
                    run.lacks('/stops/*/dates/*/at', g62280 or m279[0], 'G62-02 or G62-03 or G62-04')
                if type_v283 is None:
                    run.lacks('/stops/*/dates/*/type', g62280 or m279[0], 'G62-01')
                dates_item326 = {'at': at_v325, 'type': type_v283}
                if source_code_v284 is not None:
                    dates_item326['sourceCode'] = source_code_v284
            if dates_item326 is not None:
                dates278.append(dates_item326)
        if len(dates278) > 50:
            run.crowded('/stops/*/dates', m259[0], len(dates278), 50)
        if not dates278:
            dates278 = None
        parties327: Any = []
        for m328 in m259[5] or ():
            n1329 = m328[0]
            n1329_n = len(n1329)
            roles_item_x330 = n1329[1] if n1329_n > 1 else ''
            roles_item331 = K28_KNOWN.get(roles_item_x330) if roles_item_x330 else None
            if roles_item331 is None and roles_item_x330:
                try:
                    roles_item331 = K28(roles_item_x330)
                except CodecError as error:
                    run.fault(error, n1329, 1, '/stops/*/parties/*/roles/0', roles_item_x330)
            roles_item_v332 = (roles_item331[0] if roles_item331 is not None else None)
            roles333: Any = []
            if roles_item_v332 is not None:
                roles333.append(roles_item_v332)
            if not roles333:
                roles333 = None
            source_code_v334 = (roles_item331[1] if roles_item331 is not None else None)
            name_x335 = n1329[2] if n1329_n > 2 else ''
            name336 = None
            if name_x335:
                if name_x335.isascii() and name_x335.isprintable() and name_x335[0] != ' ' and name_x335[-1] != ' ' and len(name_x335) <= 140:
                    name336 = name_x335
                else:
                    try:
                        name336 = K7(name_x335)
                    except CodecError as error:
                        run.fault(error, n1329, 2, '/stops/*/parties/*/name', name_x335)
            scheme_x337 = n1329[3] if n1329_n > 3 else ''
            scheme338 = K8_KNOWN.get(scheme_x337) if scheme_x337 else None
            if scheme338 is None and scheme_x337:
                try:
                    scheme338 = K8(scheme_x337)
                except CodecError as error:
                    run.fault(error, n1329, 3, '/stops/*/parties/*/identifiers/0/scheme', scheme_x337)
            scheme_v339 = (scheme338[0] if scheme338 is not None else None)
            source_code_v340 = (scheme338[1] if scheme338 is not None else None)
            value_x341 = n1329[4] if n1329_n > 4 else ''
            value342 = None
            if value_x341:
                if value_x341.isascii() and value_x341.isprintable() and value_x341[0] != ' ' and value_x341[-1] != ' ' and len(value_x341) <= 140:
                    value342 = value_x341
                else:
                    try:
                        value342 = K7(value_x341)
                    except CodecError as error:
                        run.fault(error, n1329, 4, '/stops/*/parties/*/identifiers/0/value', value_x341)
            identifiers_item343 = None
            if scheme_v339 is not None or source_code_v340 is not None or value342 is not None:
                if scheme_v339 is None:
                    run.lacks('/stops/*/parties/*/identifiers/0/scheme', n1329 or m328[0], 'N1-03')
                if value342 is None:
                    run.lacks('/stops/*/parties/*/identifiers/0/value', n1329 or m328[0], 'N1-04')
                identifiers_item343 = {'scheme': scheme_v339, 'value': value342}
                if source_code_v340 is not None:
                    identifiers_item343['sourceCode'] = source_code_v340
            identifiers344: Any = []
            if identifiers_item343 is not None:
                identifiers344.append(identifiers_item343)
            if not identifiers344:
                identifiers344 = None
            n2345 = m328[1]
            n2345_n = len(n2345) if n2345 is not None else 0
            additional_name_x346 = n2345[1] if n2345_n > 1 else ''
            additional_name347 = None
            if additional_name_x346:
                if additional_name_x346.isascii() and additional_name_x346.isprintable() and additional_name_x346[0] != ' ' and additional_name_x346[-1] != ' ' and len(additional_name_x346) <= 140:
                    additional_name347 = additional_name_x346
                else:
                    try:
                        additional_name347 = K7(additional_name_x346)
                    except CodecError as error:
                        run.fault(error, n2345, 1, '/stops/*/parties/*/additionalName', additional_name_x346)
            n3_loop348 = m328[2]
            n3_loop348 = n3_loop348[0] if n3_loop348 else None
            n3349 = n3_loop348[0] if n3_loop348 is not None else None
            n3349_n = len(n3349) if n3349 is not None else 0
            lines_item_x350 = n3349[1] if n3349_n > 1 else ''
            lines_item351 = None
            if lines_item_x350:
                if lines_item_x350.isascii() and lines_item_x350.isprintable() and lines_item_x350[0] != ' ' and lines_item_x350[-1] != ' ' and len(lines_item_x350) <= 140:
                    lines_item351 = lines_item_x350
                else:
                    try:
                        lines_item351 = K7(lines_item_x350)
                    except CodecError as error:
                        run.fault(error, n3349, 1, '/stops/*/parties/*/address/lines/0', lines_item_x350)
            lines_item_x352 = n3349[2] if n3349_n > 2 else ''
            lines_item353 = None
            if lines_item_x352:
                if lines_item_x352.isascii() and lines_item_x352.isprintable() and lines_item_x352[0] != ' ' and lines_item_x352[-1] != ' ' and len(lines_item_x352) <= 140:
                    lines_item353 = lines_item_x352
                else:
                    try:
                        lines_item353 = K7(lines_item_x352)
                    except CodecError as error:
                        run.fault(error, n3349, 2, '/stops/*/parties/*/address/lines/1', lines_item_x352)
            n3_loop354 = [one for one in m328[2] or () if True]
            n3_loop354 = n3_loop354[1] if len(n3_loop354) >= 2 else None
            n3355 = n3_loop354[0] if n3_loop354 is not None else None
            n3355_n = len(n3355) if n3355 is not None else 0
            lines_item_x356 = n3355[1] if n3355_n > 1 else ''
            lines_item357 = None
            if lines_item_x356:
                if lines_item_x356.isascii() and lines_item_x356.isprintable() and lines_item_x356[0] != ' ' and lines_item_x356[-1] != ' ' and len(lines_item_x356) <= 140:
                    lines_item357 = lines_item_x356
                else:
                    try:
                        lines_item357 = K7(lines_item_x356)
                    except CodecError as error:
                        run.fault(error, n3355, 1, '/stops/*/parties/*/address/lines/2', lines_item_x356)
            lines_item_x358 = n3355[2] if n3355_n > 2 else ''
            lines_item359 = None
            if lines_item_x358:
                if lines_item_x358.isascii() and lines_item_x358.isprintable() and lines_item_x358[0] != ' ' and lines_item_x358[-1] != ' ' and len(lines_item_x358) <= 140:
                    lines_item359 = lines_item_x358
                else:
                    try:
                        lines_item359 = K7(lines_item_x358)
                    except CodecError as error:
                        run.fault(error, n3355, 2, '/stops/*/parties/*/address/lines/3', lines_item_x358)
            lines360: Any = []
            if lines_item351 is not None:
                lines360.append(lines_item351)
            if lines_item353 is not None:
                lines360.append(lines_item353)
            if lines_item357 is not None:
                lines360.append(lines_item357)
            if lines_item359 is not None:
                lines360.append(lines_item359)
            if not lines360:
                lines360 = None
            n4361 = m328[3]
            n4361_n = len(n4361) if n4361 is not None else 0
            city_x362 = n4361[1] if n4361_n > 1 else ''
            city363 = None
            if city_x362:
                if city_x362.isascii() and city_x362.isprintable() and city_x362[0] != ' ' and city_x362[-1] != ' ' and len(city_x362) <= 140:
                    city363 = city_x362
                else:
                    try:
                        city363 = K7(city_x362)
                    except CodecError as error:
                        run.fault(error, n4361, 1, '/stops/*/parties/*/address/city', city_x362)
            subdivision_x364 = n4361[2] if n4361_n > 2 else ''
            subdivision365 = None
            if subdivision_x364:
                if subdivision_x364.isascii() and subdivision_x364.isalnum() and subdivision_x364 == subdivision_x364.upper() and 1 <= len(subdivision_x364) <= 3:
                    subdivision365 = subdivision_x364
                else:
                    try:
                        subdivision365 = K9(subdivision_x364)
                    except CodecError as error:
                        run.fault(error, n4361, 2, '/stops/*/parties/*/address/subdivision', subdivision_x364)
            postal_code_x366 = n4361[3] if n4361_n > 3 else ''
            postal_code367 = None
            if postal_code_x366:
                if postal_code_x366.isascii() and postal_code_x366.isprintable() and postal_code_x366[0] != ' ' and postal_code_x366[-1] != ' ' and len(postal_code_x366) <= 140:
                    postal_code367 = postal_code_x366
                else:
                    try:
                        postal_code367 = K7(postal_code_x366)
                    except CodecError as error:
                        run.fault(error, n4361, 3, '/stops/*/parties/*/address/postalCode', postal_code_x366)
            country_x368 = n4361[4] if n4361_n > 4 else ''
            country369 = None
            if country_x368:
                if country_x368.isascii() and country_x368.isalpha() and country_x368 == country_x368.upper() and 2 <= len(country_x368) <= 2:
                    country369 = country_x368
                else:
                    try:
                        country369 = K10(country_x368)
                    except CodecError as error:
                        run.fault(error, n4361, 4, '/stops/*/parties/*/address/country', country_x368)
            address370 = None
            if lines360 is not None or city363 is not None or subdivision365 is not None or postal_code367 is not None or country369 is not None:
                address370 = {}
                if city363 is not None:
                    address370['city'] = city363
                if country369 is not None:
                    address370['country'] = country369
                if lines360 is not None:
                    address370['lines'] = lines360
                if postal_code367 is not None:
                    address370['postalCode'] = postal_code367
                if subdivision365 is not None:
                    address370['subdivision'] = subdivision365
            parties_item371 = None
            if roles333 is not None or source_code_v334 is not None or name336 is not None or identifiers344 is not None or additional_name347 is not None or address370 is not None:
                parties_item371 = {}
                if additional_name347 is not None:
                    parties_item371['additionalName'] = additional_name347
                if address370 is not None:
                    parties_item371['address'] = address370
                if identifiers344 is not None:
                    parties_item371['identifiers'] = identifiers344
                if name336 is not None:
                    parties_item371['name'] = name336
                if roles333 is not None:
                    parties_item371['roles'] = roles333
                if source_code_v334 is not None:
                    parties_item371['sourceCode'] = source_code_v334
            if parties_item371 is not None:
                parties327.append(parties_item371)
        if len(parties327) > 20:
            run.crowded('/stops/*/parties', m259[0], len(parties327), 20)
        if not parties327:
            parties327 = None
        stops_item = None
        if stop_sequence is not None or activities is not None or source_code_v260 is not None or totals is not None or references266 is not None or dates278 is not None or parties327 is not None:
            if activities is None:
                run.lacks('/stops/*/activities', s5 or m259[0], 'S5-02')
            if stop_sequence is None:
                run.lacks('/stops/*/stopSequence', s5 or m259[0], 'S5-01')
            stops_item = {'activities': activities, 'stopSequence': stop_sequence}
            if dates278 is not None:
                stops_item['dates'] = dates278
            if parties327 is not None:
                stops_item['parties'] = parties327
            if references266 is not None:
                stops_item['references'] = references266
            if source_code_v260 is not None:
                stops_item['sourceCode'] = source_code_v260
            if totals is not None:
                stops_item['totals'] = totals
        if stops_item is not None:
            stops.append(stops_item)
    if len(stops) > 999:
        run.crowded('/stops', n0[0], len(stops), 999)
    if not stops:
        stops = None
    charge_lines: Any = []
    for m372 in n0[14] or ():
        l0_loop = m372[6]
        l0_loop = l0_loop[0] if l0_loop else None
        l0 = l0_loop[0] if l0_loop is not None else None
        l0_n = len(l0) if l0 is not None else 0
        for m373 in m372[7] or ():
            l1 = m373[0]
            l1_n = len(l1)
            charge_type_x = l1[8] if l1_n > 8 else ''
            charge_type = K35_KNOWN.get(charge_type_x) if charge_type_x else None
            if charge_type is None and charge_type_x:
                try:
                    charge_type = K35(charge_type_x)
                except CodecError as error:
                    run.fault(error, l1, 8, '/chargeLines/*/chargeType', charge_type_x)
            charge_type_x374 = (l1[4] if l1_n > 4 else '') if (l1[8] if l1_n > 8 else '') == '' else ''
            charge_type375 = None
            if charge_type_x374:
                try:
                    charge_type375 = K36(charge_type_x374)
                except CodecError as error:
                    run.fault(error, l1, 4, '/chargeLines/*/chargeType', charge_type_x374)
            charge_type_x376 = (l1[5] if l1_n > 5 else '') if (l1[8] if l1_n > 8 else '') == '' else ''
            charge_type377 = None
            if charge_type_x376:
                try:
                    charge_type377 = K36(charge_type_x376)
                except CodecError as error:
                    run.fault(error, l1, 5, '/chargeLines/*/chargeType', charge_type_x376)
            charge_type_x378 = (l1[6] if l1_n > 6 else '') if (l1[8] if l1_n > 8 else '') == '' else ''
            charge_type379 = None
            if charge_type_x378:
                try:
                    charge_type379 = K36(charge_type_x378)
                except CodecError as error:
                    run.fault(error, l1, 6, '/chargeLines/*/chargeType', charge_type_x378)
            charge_type_v = (charge_type[0] if charge_type is not None else None)
            if charge_type_v is None:
                charge_type_v = charge_type375
            if charge_type_v is None:
                charge_type_v = charge_type377
            if charge_type_v is None:
                charge_type_v = charge_type379
            source_code_v380 = (charge_type[1] if charge_type is not None else None)
            description_x381 = l1[12] if l1_n > 12 else ''
            description382 = None
            if description_x381:
                if description_x381.isascii() and description_x381.isprintable() and description_x381[0] != ' ' and description_x381[-1] != ' ' and len(description_x381) <= 512:
                    description382 = description_x381
                else:
                    try:
                        description382 = K13(description_x381)
                    except CodecError as error:
                        run.fault(error, l1, 12, '/chargeLines/*/description', description_x381)
            rate_x = l1[2] if l1_n > 2 else ''
            rate = None
            if rate_x:
                if rate_x.isascii() and rate_x.isdigit() and len(rate_x) <= 15 and (rate_x[0] != '0' or rate_x == '0'):
                    rate = rate_x
                else:
                    try:
                        rate = K37(rate_x)
                    except CodecError as error:
                        run.fault(error, l1, 2, '/chargeLines/*/rate', rate_x)
            rate_basis_x = l1[3] if l1_n > 3 else ''
            rate_basis = K38_KNOWN.get(rate_basis_x) if rate_basis_x else None
            if rate_basis is None and rate_basis_x:
                try:
                    rate_basis = K38(rate_basis_x)
                except CodecError as error:
                    run.fault(error, l1, 3, '/chargeLines/*/rateBasis', rate_basis_x)
            rate_basis_v = (rate_basis[0] if rate_basis is not None else None)
            rate_source_code_v = (rate_basis[1] if rate_basis is not None else None)
            unit_code_x383 = (l1[18] if l1_n > 18 else '') if (l1[17] if l1_n > 17 else '') != '' and (l1[18] if l1_n > 18 else '') in ('BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH') else ''
            unit_code384 = K39_KNOWN.get(unit_code_x383) if unit_code_x383 else None
            if unit_code384 is None and unit_code_x383:
                try:
                    unit_code384 = K39(unit_code_x383)
                except CodecError as error:
                    run.fault(error, l1, 18, '/chargeLines/*/quantity/unitCode', unit_code_x383)
            value_x385 = (l1[17] if l1_n > 17 else '') if (l1[18] if l1_n > 18 else '') in ('BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH') else ''
            value386 = None
            if value_x385:
                if value_x385.isascii() and value_x385.isdigit() and len(value_x385) <= 15 and (value_x385[0] != '0' or value_x385 == '0'):
                    value386 = value_x385
                else:
                    try:
                        value386 = K12(value_x385)
                    except CodecError as error:
                        run.fault(error, l1, 17, '/chargeLines/*/quantity/value', value_x385)
            quantity = None
            if unit_code384 is not None or value386 is not None:
                if unit_code384 is None:
                    run.lacks('/chargeLines/*/quantity/unitCode', l1 or m373[0], 'L1-18')
                if value386 is None:
                    run.lacks('/chargeLines/*/quantity/value', l1 or m373[0], 'L1-17')
                quantity = {'unitCode': unit_code384, 'value': value386}
            amount_x387 = l1[4] if l1_n > 4 else ''
            amount388 = None
            if amount_x387:
                try:
                    amount388 = K6(amount_x387)
                except CodecError as error:
                    run.fault(error, l1, 4, '/chargeLines/*/amount/amount', amount_x387)
            currency_x389 = (c3[1] if c3_n > 1 else '') if (l1[4] if l1_n > 4 else '') != '' else ''
            currency390 = None
            if currency_x389:
                if currency_x389.isascii() and currency_x389.isalpha() and currency_x389 == currency_x389.upper() and 3 <= len(currency_x389) <= 3:
                    currency390 = currency_x389
                else:
                    try:
                        currency390 = K2(currency_x389)
                    except CodecError as error:
                        run.fault(error, c3, 1, '/chargeLines/*/amount/currency', currency_x389)
            currency_x391 = (facts.get('currency', '')) if (l1[4] if l1_n > 4 else '') != '' else ''
            currency392 = None
            if currency_x391:
                if currency_x391.isascii() and currency_x391.isalpha() and currency_x391 == currency_x391.upper() and 3 <= len(currency_x391) <= 3:
                    currency392 = currency_x391
                else:
                    try:
                        currency392 = K2(currency_x391)
                    except CodecError as error:
                        run.fault(error, None, None, '/chargeLines/*/amount/currency', currency_x391)
            currency_v393 = currency390
            if currency_v393 is None:
                currency_v393 = currency392
            amount394 = None
            if amount388 is not None or currency_v393 is not None:
                if amount388 is None:
                    run.lacks('/chargeLines/*/amount/amount', l1 or m373[0], 'L1-04')
                if currency_v393 is None:
                    run.lacks('/chargeLines/*/amount/currency', c3 or m373[0], '/C3-01')
                amount394 = {'amount': amount388, 'currency': currency_v393}
            amount_x395 = l1[5] if l1_n > 5 else ''
            amount396 = None
            if amount_x395:
                try:
                    amount396 = K6(amount_x395)
                except CodecError as error:
                    run.fault(error, l1, 5, '/chargeLines/*/advances/amount', amount_x395)
            currency_x397 = (c3[1] if c3_n > 1 else '') if (l1[5] if l1_n > 5 else '') != '' else ''
            currency398 = None
            if currency_x397:
                if currency_x397.isascii() and currency_x397.isalpha() and currency_x397 == currency_x397.upper() and 3 <= len(currency_x397) <= 3:
                    currency398 = currency_x397
                else:
                    try:
                        currency398 = K2(currency_x397)
                    except CodecError as error:
                        run.fault(error, c3, 1, '/chargeLines/*/advances/currency', currency_x397)
            currency_x399 = (facts.get('currency', '')) if (l1[5] if l1_n > 5 else '') != '' else ''
            currency400 = None
            if currency_x399:
                if currency_x399.isascii() and currency_x399.isalpha() and currency_x399 == currency_x399.upper() and 3 <= len(currency_x399) <= 3:
                    currency400 = currency_x399
                else:
                    try:
                        currency400 = K2(currency_x399)
                    except CodecError as error:
                        run.fault(error, None, None, '/chargeLines/*/advances/currency', currency_x399)
            currency_v401 = currency398
            if currency_v401 is None:
                currency_v401 = currency400
            advances = None
            if amount396 is not None or currency_v401 is not None:
                if amount396 is None:
                    run.lacks('/chargeLines/*/advances/amount', l1 or m373[0], 'L1-05')
                if currency_v401 is None:
                    run.lacks('/chargeLines/*/advances/currency', c3 or m373[0], '/C3-01')
                advances = {'amount': amount396, 'currency': currency_v401}
            amount_x402 = l1[6] if l1_n > 6 else ''
            amount403 = None
            if amount_x402:
                try:
                    amount403 = K6(amount_x402)
                except CodecError as error:
                    run.fault(error, l1, 6, '/chargeLines/*/prepaidAmount/amount', amount_x402)
            currency_x404 = (c3[1] if c3_n > 1 else '') if (l1[6] if l1_n > 6 else '') != '' else ''
            currency405 = None
            if currency_x404:
                if currency_x404.isascii() and currency_x404.isalpha() and currency_x404 == currency_x404.upper() and 3 <= len(currency_x404) <= 3:
                    currency405 = currency_x404
                else:
                    try:
                        currency405 = K2(currency_x404)
                    except CodecError as error:
                        run.fault(error, c3, 1, '/chargeLines/*/prepaidAmount/currency', currency_x404)
            currency_x406 = (facts.get('currency', '')) if (l1[6] if l1_n > 6 else '') != '' else ''
            currency407 = None
            if currency_x406:
                if currency_x406.isascii() and currency_x406.isalpha() and currency_x406 == currency_x406.upper() and 3 <= len(currency_x406) <= 3:
                    currency407 = currency_x406
                else:
                    try:
                        currency407 = K2(currency_x406)
                    except CodecError as error:
                        run.fault(error, None, None, '/chargeLines/*/prepaidAmount/currency', currency_x406)
            currency_v408 = currency405
            if currency_v408 is None:
                currency_v408 = currency407
            prepaid_amount = None
            if amount403 is not None or currency_v408 is not None:
                if amount403 is None:
                    run.lacks('/chargeLines/*/prepaidAmount/amount', l1 or m373[0], 'L1-06')
                if currency_v408 is None:
                    run.lacks('/chargeLines/*/prepaidAmount/currency', c3 or m373[0], '/C3-01')
                prepaid_amount = {'amount': amount403, 'currency': currency_v408}
            unit_code_x409 = (l0[11] if l0_n > 11 else '') if (l0[4] if l0_n > 4 else '') != '' and (l0[5] if l0_n > 5 else '') in ('B', 'G') else ''
            unit_code410 = K14_KNOWN.get(unit_code_x409) if unit_code_x409 else None
            if unit_code410 is None and unit_code_x409:
                try:
                    unit_code410 = K14(unit_code_x409)
                except CodecError as error:
                    run.fault(error, l0, 11, '/chargeLines/*/billedWeight/unitCode', unit_code_x409)
            unit_code_x411 = (b3[5] if b3_n > 5 else '') if (l0[11] if l0_n > 11 else '') == '' and (l0[4] if l0_n > 4 else '') != '' and (l0[5] if l0_n > 5 else '') in ('B', 'G') else ''
            unit_code412 = K14_KNOWN.get(unit_code_x411) if unit_code_x411 else None
            if unit_code412 is None and unit_code_x411:
                try:
                    unit_code412 = K14(unit_code_x411)
                except CodecError as error:
                    run.fault(error, b3, 5, '/chargeLines/*/billedWeight/unitCode', unit_code_x411)
            unit_code_v413 = unit_code410
            if unit_code_v413 is None:
                unit_code_v413 = unit_code412
            value_x414 = (l0[4] if l0_n > 4 else '') if (l0[5] if l0_n > 5 else '') in ('B', 'G') and (l0[11] if l0_n > 11 else '') != '' else ''
            value415 = None
            if value_x414:
                if value_x414.isascii() and value_x414.isdigit() and len(value_x414) <= 15 and (value_x414[0] != '0' or value_x414 == '0'):
                    value415 = value_x414
                else:
                    try:
                        value415 = K12(value_x414)
                    except CodecError as error:
                        run.fault(error, l0, 4, '/chargeLines/*/billedWeight/value', value_x414)
            value_x416 = (l0[4] if l0_n > 4 else '') if (l0[5] if l0_n > 5 else '') in ('B', 'G') and (l0[11] if l0_n > 11 else '') == '' and (b3[5] if b3_n > 5 else '') != '' else ''
            value417 = None
            if value_x416:
                if value_x416.isascii() and value_x416.isdigit() and len(value_x416) <= 15 and (value_x416[0] != '0' or value_x416 == '0'):
                    value417 = value_x416
                else:
                    try:
                        value417 = K12(value_x416)
                    except CodecError as error:
                        run.fault(error, l0, 4, '/chargeLines/*/billedWeight/value', value_x416)
            value_v418 = value415
            if value_v418 is None:
                value_v418 = value417
            billed_weight = None
            if unit_code_v413 is not None or value_v418 is not None:
                if unit_code_v413 is None:
                    run.lacks('/chargeLines/*/billedWeight/unitCode', l0 or m373[0], 'L0-11')
                if value_v418 is None:
                    run.lacks('/chargeLines/*/billedWeight/value', l0 or m373[0], 'L0-04')
                billed_weight = {'unitCode': unit_code_v413, 'value': value_v418}
            unit_code_x419 = (l0[3] if l0_n > 3 else '') if (l0[2] if l0_n > 2 else '') != '' and (l0[3] if l0_n > 3 else '') in ('BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH') else ''
            unit_code420 = K39_KNOWN.get(unit_code_x419) if unit_code_x419 else None
            if unit_code420 is None and unit_code_x419:
                try:
                    unit_code420 = K39(unit_code_x419)
                except CodecError as error:
                    run.fault(error, l0, 3, '/chargeLines/*/billedQuantity/unitCode', unit_code_x419)
            value_x421 = (l0[2] if l0_n > 2 else '') if (l0[3] if l0_n > 3 else '') in ('BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH') else ''
            value422 = None
            if value_x421:
                if value_x421.isascii() and value_x421.isdigit() and len(value_x421) <= 15 and (value_x421[0] != '0' or value_x421 == '0'):
                    value422 = value_x421
                else:
                    try:
                        value422 = K12(value_x421)
                    except CodecError as error:
                        run.fault(error, l0, 2, '/chargeLines/*/billedQuantity/value', value_x421)
            billed_quantity = None
            if unit_code420 is not None or value422 is not None:
                if unit_code420 is None:
                    run.lacks('/chargeLines/*/billedQuantity/unitCode', l0 or m373[0], 'L0-03')
                if value422 is None:
                    run.lacks('/chargeLines/*/billedQuantity/value', l0 or m373[0], 'L0-02')
                billed_quantity = {'unitCode': unit_code420, 'value': value422}
            unit_code_x423 = (l0[7] if l0_n > 7 else '') if (l0[6] if l0_n > 6 else '') != '' else ''
            unit_code424 = K15_KNOWN.get(unit_code_x423) if unit_code_x423 else None
            if unit_code424 is None and unit_code_x423:
                try:
                    unit_code424 = K15(unit_code_x423)
                except CodecError as error:
                    run.fault(error, l0, 7, '/chargeLines/*/volume/unitCode', unit_code_x423)
            value_x425 = (l0[6] if l0_n > 6 else '') if (l0[7] if l0_n > 7 else '') != '' else ''
            value426 = None
            if value_x425:
                if value_x425.isascii() and value_x425.isdigit() and len(value_x425) <= 15 and (value_x425[0] != '0' or value_x425 == '0'):
                    value426 = value_x425
                else:
                    try:
                        value426 = K12(value_x425)
                    except CodecError as error:
                        run.fault(error, l0, 6, '/chargeLines/*/volume/value', value_x425)
            volume427 = None
            if unit_code424 is not None or value426 is not None:
                if unit_code424 is None:
                    run.lacks('/chargeLines/*/volume/unitCode', l0 or m373[0], 'L0-07')
                if value426 is None:
                    run.lacks('/chargeLines/*/volume/value', l0 or m373[0], 'L0-06')
                volume427 = {'unitCode': unit_code424, 'value': value426}
            package_count_x428 = l0[8] if l0_n > 8 else ''
            package_count429 = None
            if package_count_x428:
                try:
                    package_count429 = K11(package_count_x428)
                except CodecError as error:
                    run.fault(error, l0, 8, '/chargeLines/*/packageCount', package_count_x428)
            lading: Any = []
            for m430 in m372[3] or ():
                l5 = m430[0]
                l5_n = len(l5)
                line_id_x = l5[1] if l5_n > 1 else ''
                line_id = None
                if line_id_x:
                    if line_id_x.isascii() and line_id_x.isprintable() and line_id_x[0] != ' ' and line_id_x[-1] != ' ' and len(line_id_x) <= 64:
                        line_id = line_id_x
                    else:
                        try:
                            line_id = K0(line_id_x)
                        except CodecError as error:
                            run.fault(error, l5, 1, '/chargeLines/*/lading/*/lineId', line_id_x)
                description_x431 = l5[2] if l5_n > 2 else ''
                description432 = None
                if description_x431:
                    if description_x431.isascii() and description_x431.isprintable() and description_x431[0] != ' ' and description_x431[-1] != ' ' and len(description_x431) <= 512:
                        description432 = description_x431
                    else:
                        try:
                            description432 = K13(description_x431)
                        except CodecError as error:
                            run.fault(error, l5, 2, '/chargeLines/*/lading/*/description', description_x431)
                commodity_code_x = l5[3] if l5_n > 3 else ''
                commodity_code = None
                if commodity_code_x:
                    if commodity_code_x.isascii() and commodity_code_x.isprintable() and commodity_code_x[0] != ' ' and commodity_code_x[-1] != ' ' and len(commodity_code_x) <= 64:
                        commodity_code = commodity_code_x
                    else:
                        try:
                            commodity_code = K0(commodity_code_x)
                        except CodecError as error:
                            run.fault(error, l5, 3, '/chargeLines/*/lading/*/commodityCode', commodity_code_x)
                source_code_x = l5[4] if l5_n > 4 else ''
                source_code = None
                if source_code_x:
                    try:
                        source_code = K40(source_code_x)
                    except CodecError as error:
                        run.fault(error, l5, 4, '/chargeLines/*/lading/*/sourceCode', source_code_x)
                lading_item = None
                if line_id is not None or description432 is not None or commodity_code is not None or source_code is not None:
                    lading_item = {}
                    if commodity_code is not None:
                        lading_item['commodityCode'] = commodity_code
                    if description432 is not None:
                        lading_item['description'] = description432
                    if line_id is not None:
                        lading_item['lineId'] = line_id
                    if source_code is not None:
                        lading_item['sourceCode'] = source_code
                if lading_item is not None:
                    lading.append(lading_item)
            if len(lading) > 99:
                run.crowded('/chargeLines/*/lading', m372[0], len(lading), 99)
            if not lading:
                lading = None
            references433: Any = []
            for m434 in m372[1] or ():
                n9435 = m434[0]
                n9435_n = len(n9435)
                if not ((n9435[2] if n9435_n > 2 else '') != ''):
                    continue
                type_x436 = n9435[1] if n9435_n > 1 else ''
                type437 = K27_KNOWN.get(type_x436) if type_x436 else None
                if type437 is None and type_x436:
                    try:
                        type437 = K27(type_x436)
                    except CodecError as error:
                        run.fault(error, n9435, 1, '/chargeLines/*/references/*/type', type_x436)
                type_v438 = (type437[0] if type437 is not None else None)
                source_code_v439 = (type437[1] if type437 is not None else None)
                value_x440 = n9435[2] if n9435_n > 2 else ''
                value441 = None
                if value_x440:
                    if value_x440.isascii() and value_x440.isprintable() and value_x440[0] != ' ' and value_x440[-1] != ' ' and len(value_x440) <= 140:
                        value441 = value_x440
                    else:
                        try:
                            value441 = K7(value_x440)
                        except CodecError as error:
                            run.fault(error, n9435, 2, '/chargeLines/*/references/*/value', value_x440)
                description_x442 = n9435[3] if n9435_n > 3 else ''
                description443 = None
                if description_x442:
                    if description_x442.isascii() and description_x442.isprintable() and description_x442[0] != ' ' and description_x442[-1] != ' ' and len(description_x442) <= 140:
                        description443 = description_x442
                    else:
                        try:
                            description443 = K7(description_x442)
                        except CodecError as error:
                            run.fault(error, n9435, 3, '/chargeLines/*/references/*/description', description_x442)
                references_item444 = None
                if type_v438 is not None or source_code_v439 is not None or value441 is not None or description443 is not None:
                    if type_v438 is None:
                        run.lacks('/chargeLines/*/references/*/type', n9435 or m434[0], 'N9-01')
                    if value441 is None:
                        run.lacks('/chargeLines/*/references/*/value', n9435 or m434[0], 'N9-02')
                    references_item444 = {'type': type_v438, 'value': value441}
                    if description443 is not None:
                        references_item444['description'] = description443
                    if source_code_v439 is not None:
                        references_item444['sourceCode'] = source_code_v439
                if references_item444 is not None:
                    references433.append(references_item444)
            if len(references433) > 100:
                run.crowded('/chargeLines/*/references', m372[0], len(references433), 100)
            if not references433:
                references433 = None
            charge_lines_item = None
            if charge_type_v is not None or source_code_v380 is not None or description382 is not None or rate is not None or rate_basis_v is not None or rate_source_code_v is not None or quantity is not None or amount394 is not None or advances is not None or prepaid_amount is not None or billed_weight is not None or billed_quantity is not None or volume427 is not None or package_count429 is not None or lading is not None or references433 is not None:
                if charge_type_v is None:
                    run.lacks('/chargeLines/*/chargeType', l1 or m373[0], 'L1-08')
                charge_lines_item = {'chargeType': charge_type_v, 'lineId': str(len(charge_lines) + 1)}
                if advances is not None:
                    charge_lines_item['advances'] = advances
                if amount394 is not None:
                    charge_lines_item['amount'] = amount394
                if billed_quantity is not None:
                    charge_lines_item['billedQuantity'] = billed_quantity
                if billed_weight is not None:
                    charge_lines_item['billedWeight'] = billed_weight
                if description382 is not None:
                    charge_lines_item['description'] = description382
                if lading is not None:
                    charge_lines_item['lading'] = lading
                if package_count429 is not None:
                    charge_lines_item['packageCount'] = package_count429
                if prepaid_amount is not None:
                    charge_lines_item['prepaidAmount'] = prepaid_amount
                if quantity is not None:
                    charge_lines_item['quantity'] = quantity
                if rate is not None:
                    charge_lines_item['rate'] = rate
                if rate_basis_v is not None:
                    charge_lines_item['rateBasis'] = rate_basis_v
                if rate_source_code_v is not None:
                    charge_lines_item['rateSourceCode'] = rate_source_code_v
                if references433 is not None:
                    charge_lines_item['references'] = references433
                if source_code_v380 is not None:
                    charge_lines_item['sourceCode'] = source_code_v380
                if volume427 is not None:
                    charge_lines_item['volume'] = volume427
            if charge_lines_item is not None:
                charge_lines.append(charge_lines_item)
    if len(charge_lines) > 999:
        run.crowded('/chargeLines', n0[0], len(charge_lines), 999)
    if not charge_lines:
        charge_lines = None
    if charge_lines is None:
        run.lacks('/chargeLines', n0[0], 'LX/L1')
    if currency_v is None:
        run.lacks('/currency', c3 or n0[0], 'C3-01')
    if invoice_date is None:
        run.lacks('/invoiceDate', b3 or n0[0], 'B3-06')
    if invoice_number is None:
        run.lacks('/invoiceNumber', b3 or n0[0], 'B3-02')
    if payee is None:
        run.lacks('/payee', b3 or n0[0], 'B3-11')
    if subject_refs is None:
        run.lacks('/subjectRefs', b3 or n0[0], 'B3-03')
    if total_net is None:
        run.lacks('/totalNet', b3 or n0[0], 'B3-07 or /C3-01')
    data = {'chargeLines': charge_lines, 'currency': currency_v, 'invoiceDate': invoice_date, 'invoiceNumber': invoice_number, 'payee': payee, 'subjectRefs': subject_refs, 'totalNet': total_net}
    if dates124 is not None:
        data['dates'] = dates124
    if due_date is not None:
        data['dueDate'] = due_date
    if equipment is not None:
        data['equipment'] = equipment
    if handling_totals is not None:
        data['handlingTotals'] = handling_totals
    if instructions is not None:
        data['instructions'] = instructions
    if invoice_type_v is not None:
        data['invoiceType'] = invoice_type_v
    if parties240 is not None:
        data['parties'] = parties240
    if payer is not None:
        data['payer'] = payer
    if payment_method is not None:
        data['paymentMethod'] = payment_method
    if payment_terms is not None:
        data['paymentTerms'] = payment_terms
    if references is not None:
        data['references'] = references
    if source_code_v is not None:
        data['sourceCode'] = source_code_v
    if stops is not None:
        data['stops'] = stops
    if total_advances is not None:
        data['totalAdvances'] = total_advances
    if total_prepaid is not None:
        data['totalPrepaid'] = total_prepaid
    if len(faults) == mark0:
        run.events.append(('freight-charge.invoiced', data))

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = group(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
