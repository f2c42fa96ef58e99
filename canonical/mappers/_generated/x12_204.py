"""Reads X12 204 (mapping x12-204@1); generated from the rows of canonical/mappers/x12/t204.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, group, parse_structure
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, tables, x12_elements
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
STRUCTURE = parse_structure('204', 'ST! B2! B2A! L11*50 G62*6 MS3 AT5*6 PLD LH6*6 NTE*10 (N1 N2 N3*2 N4 L11*1 G61*3)*5 (N7 N7A N7B MEA M7)*10 (S5! L11*50 G62*2 AT8 LAD*999 AT5*6 PLD NTE*20 (N1 N2 N3*2 N4 G61*3)*1 (L5 AT8 (G61 L11*5 LH6*6 (LH1 LH2*4 LH3*10 LFH*20 LEP*3 LH4 LHT*3)*25)*99)*99 (OID G62*2 LAD*999 (L5 AT8 (G61 L11*5 LH6*6 (LH1 LH2*4 LH3*10 LFH*20 LEP*3 LH4 LHT*3)*25)*99)*99)*999 (N7 N7A N7B MEA M7)*10)*999 L3 SE!')

K0 = codecs.text(64, 'Identifier').get
K1 = codecs.letters('ShortText', 2, 4, digits=False).get
K2_TABLE = tables.table('x12-146', {'CC': ('collect',), 'CD': ('collect-on-delivery',), 'MX': ('mixed',), 'NC': ('no-charge',), 'PC': ('prepaid-and-charged',), 'PO': ('prepaid-only',), 'PP': ('prepaid',), 'PU': ('customer-pickup',), 'TP': ('third-party',)}, {('collect',): 'CC', ('collect-on-delivery',): 'CD', ('customer-pickup',): 'PU', ('mixed',): 'MX', ('no-charge',): 'NC', ('prepaid',): 'PP', ('prepaid-and-charged',): 'PC', ('prepaid-only',): 'PO', ('third-party',): 'TP'}, ('code',), unknown='refuse', other=(), keep='never')
K2, K2_KNOWN = K2_TABLE.get, K2_TABLE.lookup
K3_TABLE = tables.table('x12-353', {'00': ('original',), '04': ('change',), '05': ('replace',)}, {('change',): '04', ('original',): '00', ('replace',): '05'}, ('code',), unknown='refuse', other=(), keep='never')
K3, K3_KNOWN = K3_TABLE.get, K3_TABLE.lookup
K4 = x12_elements.timed('1').get
K5_TABLE = tables.table('x12-432', {'02': ('requested-delivery',), '04': ('purchase-order',), '10': ('requested-ship',), '11': ('shipped',), '17': ('estimated-delivery',), '19': ('unloaded',), '35': ('delivered',), '37': ('ship-not-before',), '38': ('ship-not-after',), '53': ('deliver-not-before',), '54': ('deliver-not-after',), '68': ('requested-delivery',), '69': ('scheduled-pickup',), '70': ('scheduled-delivery',), '86': ('actual-pickup',)}, {('actual-pickup',): '86', ('deliver-not-after',): '54', ('deliver-not-before',): '53', ('delivered',): '35', ('estimated-delivery',): '17', ('purchase-order',): '04', ('requested-delivery',): '02', ('requested-ship',): '10', ('scheduled-delivery',): '70', ('scheduled-pickup',): '69', ('ship-not-after',): '38', ('ship-not-before',): '37', ('shipped',): '11', ('unloaded',): '19'}, ('code',), unknown='other', other=('other',), keep='lossy')
K5, K5_KNOWN = K5_TABLE.get, K5_TABLE.lookup
K6 = x12_elements.timed('U').get
K7 = x12_elements.timed('X').get
K8 = x12_elements.timed('I').get
K9 = x12_elements.timed('K').get
K10 = x12_elements.timed('G').get
K11 = x12_elements.timed('L').get
K12 = x12_elements.timed('').get
K13_TABLE = tables.table('x12-91', {'A': ('air',), 'C': ('consolidation',), 'H': ('customer-pickup',), 'J': ('road',), 'LT': ('road-ltl',), 'M': ('road',), 'R': ('rail',), 'S': ('sea',), 'SR': ('supplier-truck',), 'T': ('best-way',), 'U': ('parcel',), 'X': ('intermodal',)}, {('air',): 'A', ('best-way',): 'T', ('consolidation',): 'C', ('customer-pickup',): 'H', ('intermodal',): 'X', ('parcel',): 'U', ('rail',): 'R', ('road',): 'M', ('road-ltl',): 'LT', ('sea',): 'S', ('supplier-truck',): 'SR'}, ('code',), unknown='refuse', other=(), keep='never')
K13, K13_KNOWN = K13_TABLE.get, K13_TABLE.lookup
K14_TABLE = tables.table('x12-40', {'20': ('container-20-open-top',), '2B': ('container-20-closed',), '40': ('container-40-open-top',), '4B': ('container-40-closed',), 'AF': ('air-freight-loose',), 'BX': ('boxcar',), 'CC': ('container-on-chassis',), 'CH': ('chassis',), 'CN': ('container',), 'CV': ('closed-van',), 'CX': ('tank-container',), 'CZ': ('refrigerated-container',), 'DD': ('double-drop-trailer',), 'FF': ('frozen-food-trailer',), 'FT': ('flatbed-trailer',), 'OV': ('open-top-van',), 'RF': ('flat-car',), 'RR': ('rail-car',), 'RT': ('temperature-controlled-trailer',), 'SD': ('single-drop-trailer',), 'ST': ('removable-side-trailer',), 'TF': ('dry-trailer',), 'TG': ('gas-tank-trailer',), 'TJ': ('chemical-tank-trailer',), 'TK': ('food-tank-trailer',), 'TL': ('trailer',), 'TN': ('tank-car',), 'TV': ('truck',), 'TW': ('refrigerated-trailer',), 'UL': ('unit-load-device',), 'VE': ('vessel',)}, {('air-freight-loose',): 'AF', ('boxcar',): 'BX', ('chassis',): 'CH', ('chemical-tank-trailer',): 'TJ', ('closed-van',): 'CV', ('container',): 'CN', ('container-20-closed',): '2B', ('container-20-open-top',): '20', ('container-40-closed',): '4B', ('container-40-open-top',): '40', ('container-on-chassis',): 'CC', ('double-drop-trailer',): 'DD', ('dry-trailer',): 'TF', ('flat-car',): 'RF', ('flatbed-trailer',): 'FT', ('food-tank-trailer',): 'TK', ('frozen-food-trailer',): 'FF', ('gas-tank-trailer',): 'TG', ('open-top-van',): 'OV', ('rail-car',): 'RR', ('refrigerated-container',): 'CZ', ('refrigerated-trailer',): 'TW', ('removable-side-trailer',): 'ST', ('single-drop-trailer',): 'SD', ('tank-car',): 'TN', ('tank-container',): 'CX', ('temperature-controlled-trailer',): 'RT', ('trailer',): 'TL', ('truck',): 'TV', ('unit-load-device',): 'UL', ('vessel',): 'VE'}, ('code',), unknown='other', other=('other',), keep='lossy')
K14, K14_KNOWN = K14_TABLE.get, K14_TABLE.lookup
K15 = x12_elements.feet_and_inches.get
K16 = codecs.number.get
K17 = x12_elements.equipment_number.get
K18_TABLE = tables.table('x12-188', {'E': ('TNE',), 'G': ('GRM',), 'K': ('KGM',), 'L': ('LBR',), 'O': ('ONZ',), 'S': ('STN',), 'T': ('LTN',)}, {('GRM',): 'G', ('KGM',): 'K', ('LBR',): 'L', ('LTN',): 'T', ('ONZ',): 'O', ('STN',): 'S', ('TNE',): 'E'}, ('code',), unknown='refuse', other=(), keep='never')
K18, K18_KNOWN = K18_TABLE.get, K18_TABLE.lookup
K19 = codecs.quantity.get
K20_TABLE = tables.table('x12-184', {'E': ('FTQ',), 'G': ('GLL',), 'N': ('INQ',), 'V': ('LTR',), 'X': ('MTQ',)}, {('FTQ',): 'E', ('GLL',): 'G', ('INQ',): 'N', ('LTR',): 'V', ('MTQ',): 'X'}, ('code',), unknown='refuse', other=(), keep='never')
K20, K20_KNOWN = K20_TABLE.get, K20_TABLE.lookup
K21 = codecs.count.get
K22 = x12_elements.amount_due.get
K23 = codecs.letters('CurrencyCode', 3, 3, digits=False).get
K24_TABLE = tables.table('x12-152', {'665': ('weekend',), '670': ('weekend',), '761': ('proof-of-delivery',)}, {('proof-of-delivery',): '761', ('weekend',): '665'}, ('code',), unknown='other', other=('other',), keep='always')
K24, K24_KNOWN = K24_TABLE.get, K24_TABLE.lookup
K25 = codecs.text(512, 'Text').get
K26_TABLE = tables.table('x12-363', {'DEL': ('delivery',), 'GEN': ('general',), 'INV': ('billing',), 'LOI': ('loading',), 'PKG': ('packing',), 'SPH': ('special-handling',)}, {('billing',): 'INV', ('delivery',): 'DEL', ('general',): 'GEN', ('loading',): 'LOI', ('packing',): 'PKG', ('special-handling',): 'SPH'}, ('code',), unknown='other', other=('general',), keep='lossy')
K26, K26_KNOWN = K26_TABLE.get, K26_TABLE.lookup
K27_TABLE = tables.table('x12-128', {'11': ('account',), '12': ('billing-account',), '2I': ('tracking-number',), '4B': ('origin-code',), '4C': ('destination-code',), '6B': ('customs-entry',), 'ACC': ('status',), 'AEM': ('distribution-centre-number',), 'AO': ('appointment',), 'AW': ('air-waybill',), 'BL': ('government-bill-of-lading',), 'BM': ('bill-of-lading',), 'BN': ('booking',), 'CG': ('consignee-order',), 'CI': ('consignment-id',), 'CMN': ('continuous-move',), 'CN': ('pro-number',), 'CO': ('customer-order',), 'CR': ('customer-reference',), 'CT': ('contract',), 'DD': ('document-code',), 'DJ': ('delivery-ticket',), 'DO': ('delivery-order',), 'DP': ('department',), 'EQ': ('equipment-number',), 'FN': ('forwarder-reference',), 'FR': ('freight-bill',), 'FT': ('foreign-trade-zone',), 'IA': ('internal-vendor-id',), 'IB': ('in-bond',), 'IK': ('invoice',), 'IN': ('consignee-invoice',), 'IV': ('seller-invoice',), 'KK': ('delivery-reference',), 'LI': ('line-id',), 'LO': ('load-id',), 'LT': ('lot-number',), 'LU': ('location-number',), 'MA': ('manifest',), 'MB': ('master-bill-of-lading',), 'MCI': ('motor-carrier-id',), 'OB': ('ocean-bill-of-lading',), 'OC': ('ocean-container',), 'OQ': ('order-number',), 'P8': ('pickup-reference',), 'PK': ('packing-list',), 'PO': ('purchase-order',), 'PR': ('price-quote',), 'PU': ('previous-bill-of-lading',), 'PX': ('previous-invoice',), 'Q1': ('quote',), 'QN': ('stop-sequence',), 'RE': ('release-number',), 'RF': ('export-reference',), 'RN': ('run',), 'RU': ('route',), 'SCA': ('scac',), 'SE': ('serial-number',), 'SI': ('shipment-id',), 'SN': ('seal-number',), 'SO': ('shipper-order',), 'ST': ('store-number',), 'TB': ('trucker-bill-of-lading',), 'TG': ('transportation-control-number',), 'TJ': ('tax-id',), 'TM': ('travel-manifest',), 'TN': ('transaction-reference',), 'UN': ('un-hazard-class',), 'V3': ('voyage',), 'VN': ('vendor-order',), 'VR': ('vendor-id',), 'VX': ('vat-id',), 'WH': ('link-number',), 'WO': ('work-order',), 'WS': ('storage-location',), 'WY': ('waybill',), 'YD': ('buyer-id',), 'ZZ': ('other',)}, {('account',): '11', ('air-waybill',): 'AW', ('appointment',): 'AO', ('bill-of-lading',): 'BM', ('billing-account',): '12', ('booking',): 'BN', ('buyer-id',): 'YD', ('consignee-invoice',): 'IN', ('consignee-order',): 'CG', ('consignment-id',): 'CI', ('continuous-move',): 'CMN', ('contract',): 'CT', ('customer-order',): 'CO', ('customer-reference',): 'CR', ('customs-entry',): '6B', ('delivery-order',): 'DO', ('delivery-reference',): 'KK', ('delivery-ticket',): 'DJ', ('department',): 'DP', ('destination-code',): '4C', ('distribution-centre-number',): 'AEM', ('document-code',): 'DD', ('equipment-number',): 'EQ', ('export-reference',): 'RF', ('foreign-trade-zone',): 'FT', ('forwarder-reference',): 'FN', ('freight-bill',): 'FR', ('government-bill-of-lading',): 'BL', ('in-bond',): 'IB', ('internal-vendor-id',): 'IA', ('invoice',): 'IK', ('line-id',): 'LI', ('link-number',): 'WH', ('load-id',): 'LO', ('location-number',): 'LU', ('lot-number',): 'LT', ('manifest',): 'MA', ('master-bill-of-lading',): 'MB', ('motor-carrier-id',): 'MCI', ('ocean-bill-of-lading',): 'OB', ('ocean-container',): 'OC', ('order-number',): 'OQ', ('origin-code',): '4B', ('other',): 'ZZ', ('packing-list',): 'PK', ('pickup-reference',): 'P8', ('previous-bill-of-lading',): 'PU', ('previous-invoice',): 'PX', ('price-quote',): 'PR', ('pro-number',): 'CN', ('purchase-order',): 'PO', ('quote',): 'Q1', ('release-number',): 'RE', ('route',): 'RU', ('run',): 'RN', ('scac',): 'SCA', ('seal-number',): 'SN', ('seller-invoice',): 'IV', ('serial-number',): 'SE', ('shipment-id',): 'SI', ('shipper-order',): 'SO', ('status',): 'ACC', ('stop-sequence',): 'QN', ('storage-location',): 'WS', ('store-number',): 'ST', ('tax-id',): 'TJ', ('tracking-number',): '2I', ('transaction-reference',): 'TN', ('transportation-control-number',): 'TG', ('travel-manifest',): 'TM', ('trucker-bill-of-lading',): 'TB', ('un-hazard-class',): 'UN', ('vat-id',): 'VX', ('vendor-id',): 'VR', ('vendor-order',): 'VN', ('voyage',): 'V3', ('waybill',): 'WY', ('work-order',): 'WO'}, ('code',), unknown='other', other=('other',), keep='lossy')
K27, K27_KNOWN = K27_TABLE.get, K27_TABLE.lookup
K28 = codecs.text(140, 'ShortText').get
K29_TABLE = tables.table('x12-98', {'AG': ('agent',), 'BS': ('bill-and-ship-to',), 'BT': ('bill-to',), 'BY': ('buyer',), 'C1': ('care-of',), 'CA': ('carrier',), 'CB': ('customs-broker',), 'CN': ('consignee',), 'DA': ('delivery-location',), 'DE': ('depositor',), 'EX': ('exporter',), 'FR': ('message-sender',), 'FS': ('final-destination',), 'FW': ('forwarder',), 'IM': ('importer',), 'L5': ('contact',), 'LW': ('customer',), 'MA': ('goods-finally-for',), 'MF': ('manufacturer',), 'N1': ('notify-party',), 'N2': ('second-notify-party',), 'ND': ('next-destination',), 'OB': ('ordered-by',), 'OC': ('origin-carrier',), 'PE': ('payee',), 'PF': ('freight-payer',), 'PN': ('ship-notice-recipient',), 'PR': ('payer',), 'PW': ('pickup-location',), 'R3': ('next-scheduled-destination',), 'RC': ('receiving-location',), 'RI': ('remit-to',), 'RT': ('return-to',), 'SE': ('seller',), 'SF': ('ship-from',), 'SH': ('shipper',), 'ST': ('ship-to',), 'SU': ('supplier',), 'T4': ('transfer-point',), 'TO': ('message-receiver',), 'TT': ('transfer-to',), 'UC': ('ultimate-consignee',), 'VN': ('vendor',), 'WH': ('warehouse-operator',), 'Z7': ('mark-for',), 'ZZ': ('other',)}, {('agent',): 'AG', ('bill-and-ship-to',): 'BS', ('bill-to',): 'BT', ('buyer',): 'BY', ('care-of',): 'C1', ('carrier',): 'CA', ('consignee',): 'CN', ('contact',): 'L5', ('customer',): 'LW', ('customs-broker',): 'CB', ('delivery-location',): 'DA', ('depositor',): 'DE', ('exporter',): 'EX', ('final-destination',): 'FS', ('forwarder',): 'FW', ('freight-payer',): 'PF', ('goods-finally-for',): 'MA', ('importer',): 'IM', ('manufacturer',): 'MF', ('mark-for',): 'Z7', ('message-receiver',): 'TO', ('message-sender',): 'FR', ('next-destination',): 'ND', ('next-scheduled-destination',): 'R3', ('notify-party',): 'N1', ('ordered-by',): 'OB', ('origin-carrier',): 'OC', ('other',): 'ZZ', ('payee',): 'PE', ('payer',): 'PR', ('pickup-location',): 'PW', ('receiving-location',): 'RC', ('remit-to',): 'RI', ('return-to',): 'RT', ('second-notify-party',): 'N2', ('seller',): 'SE', ('ship-from',): 'SF', ('ship-notice-recipient',): 'PN', ('ship-to',): 'ST', ('shipper',): 'SH', ('supplier',): 'SU', ('transfer-point',): 'T4', ('transfer-to',): 'TT', ('ultimate-consignee',): 'UC', ('vendor',): 'VN', ('warehouse-operator',): 'WH'}, ('code',), unknown='other', other=('other',), keep='lossy')
K29, K29_KNOWN = K29_TABLE.get, K29_TABLE.lookup
K30_TABLE = tables.table('x12-66', {'1': ('duns',), '10': ('dodaac',), '2': ('scac',), '20': ('splc',), '24': ('ein',), '25': ('assigned-by-carrier-for-customer',), '3': ('fmc',), '4': ('iata',), '54': ('warehouse',), '6': ('plant',), '9': ('duns-4',), '91': ('assigned-by-seller',), '92': ('assigned-by-buyer',), '93': ('assigned-by-sender',), '94': ('assigned-by-receiver',), '95': ('assigned-by-carrier',), 'FI': ('tax-id',), 'UL': ('gln',), 'ZZ': ('other',)}, {('assigned-by-buyer',): '92', ('assigned-by-carrier',): '95', ('assigned-by-carrier-for-customer',): '25', ('assigned-by-receiver',): '94', ('assigned-by-seller',): '91', ('assigned-by-sender',): '93', ('dodaac',): '10', ('duns',): '1', ('duns-4',): '9', ('ein',): '24', ('fmc',): '3', ('gln',): 'UL', ('iata',): '4', ('other',): 'ZZ', ('plant',): '6', ('scac',): '2', ('splc',): '20', ('tax-id',): 'FI', ('warehouse',): '54'}, ('code',), unknown='other', other=('other',), keep='lossy')
K30, K30_KNOWN = K30_TABLE.get, K30_TABLE.lookup
K31 = codecs.letters('SubdivisionCode', 1, 3, digits=True).get
K32 = codecs.letters('CountryCode', 2, 2, digits=False).get
K33 = x12_elements.email.get
K34 = x12_elements.kept('x12-366', 'IC').get
K35_TABLE = tables.table('x12-163', {'CL': ('pickup-complete',), 'CN': ('consolidate',), 'CU': ('delivery-complete',), 'DT': ('drop',), 'HT': ('heat',), 'LD': ('pickup',), 'PL': ('pickup-partial',), 'PU': ('delivery-partial',), 'RT': ('hook',), 'TL': ('cross-dock',), 'UL': ('delivery',), 'WL': ('weigh',)}, {('consolidate',): 'CN', ('cross-dock',): 'TL', ('delivery',): 'UL', ('delivery-complete',): 'CU', ('delivery-partial',): 'PU', ('drop',): 'DT', ('heat',): 'HT', ('hook',): 'RT', ('pickup',): 'LD', ('pickup-complete',): 'CL', ('pickup-partial',): 'PL', ('weigh',): 'WL'}, ('code',), unknown='other', other=('other',), keep='always')
K35, K35_KNOWN = K35_TABLE.get, K35_TABLE.lookup
K36_TABLE = tables.table('x12-432', {'02': ('requested-delivery',), '04': ('purchase-order',), '10': ('requested-ship',), '11': ('shipped',), '17': ('estimated-delivery',), '19': ('unloaded',), '35': ('delivered',), '68': ('requested-delivery',), '69': ('scheduled-pickup',), '70': ('scheduled-delivery',), '86': ('actual-pickup',)}, {('actual-pickup',): '86', ('delivered',): '35', ('estimated-delivery',): '17', ('purchase-order',): '04', ('requested-delivery',): '02', ('requested-ship',): '10', ('scheduled-delivery',): '70', ('scheduled-pickup',): '69', ('shipped',): '11', ('unloaded',): '19'}, ('code',), unknown='other', other=('other',), keep='lossy')
K36, K36_KNOWN = K36_TABLE.get, K36_TABLE.lookup
K37_TABLE = tables.table('x12-355', {'01': ('LBR',), '1N': ('C62',), '50': ('KGM',), '51': ('TNE',), '58': ('KGM',), 'BA': ('XBL',), 'BC': ('XBJ',), 'BD': ('XBE',), 'BG': ('XBG',), 'BO': ('XBO',), 'BR': ('XBA',), 'BX': ('XBX',), 'CA': ('XCS',), 'CE': ('CEL',), 'CF': ('FTQ',), 'CH': ('XCN',), 'CI': ('INQ',), 'CL': ('XCY',), 'CM': ('CMT',), 'CN': ('XCX',), 'CP': ('XCR',), 'CR': ('MTQ',), 'CT': ('XCT',), 'CY': ('YDQ',), 'DA': ('DAY',), 'DH': ('SMI',), 'DK': ('KMT',), 'DM': ('DMT',), 'DR': ('XDR',), 'DZ': ('DZN',), 'EA': ('EA',), 'FA': ('FAH',), 'FO': ('OZA',), 'FT': ('FOT',), 'GA': ('GLL',), 'GR': ('GRM',), 'GS': ('GRO',), 'GT': ('KGM',), 'HR': ('HUR',), 'IN': ('INH',), 'JR': ('XJR',), 'JU': ('XJG',), 'KE': ('XKG',), 'KG': ('KGM',), 'KT': ('KT',), 'LB': ('LBR',), 'LF': ('LF',), 'LM': ('LM',), 'LO': ('LO',), 'LT': ('LTR',), 'ME': ('MGM',), 'MJ': ('MIN',), 'ML': ('MLT',), 'MM': ('MMT',), 'MO': ('MON',), 'MP': ('TNE',), 'MR': ('MTR',), 'OZ': ('ONZ',), 'P1': ('P1',), 'PA': ('XPL',), 'PC': ('H87',), 'PF': ('XPX',), 'PG': ('LBR',), 'PK': ('XPK',), 'PL': ('XPX',), 'PR': ('PR',), 'PT': ('PTL',), 'QT': ('QTL',), 'RL': ('XRO',), 'SF': ('FTK',), 'SH': ('XST',), 'SM': ('MTK',), 'SO': ('XSO',), 'ST': ('SET',), 'SV': ('XSI',), 'SY': ('YDK',), 'TB': ('XTU',), 'TK': ('XTK',), 'TN': ('STN',), 'UN': ('C62',), 'WK': ('WEE',), 'YD': ('YRD',), 'YR': ('ANN',)}, {('ANN',): 'YR', ('C62',): 'UN', ('CEL',): 'CE', ('CMT',): 'CM', ('DAY',): 'DA', ('DMT',): 'DM', ('DZN',): 'DZ', ('EA',): 'EA', ('FAH',): 'FA', ('FOT',): 'FT', ('FTK',): 'SF', ('FTQ',): 'CF', ('GLL',): 'GA', ('GRM',): 'GR', ('GRO',): 'GS', ('H87',): 'PC', ('HUR',): 'HR', ('INH',): 'IN', ('INQ',): 'CI', ('KGM',): 'KG', ('KMT',): 'DK', ('KT',): 'KT', ('LBR',): 'LB', ('LF',): 'LF', ('LM',): 'LM', ('LO',): 'LO', ('LTR',): 'LT', ('MGM',): 'ME', ('MIN',): 'MJ', ('MLT',): 'ML', ('MMT',): 'MM', ('MON',): 'MO', ('MTK',): 'SM', ('MTQ',): 'CR', ('MTR',): 'MR', ('ONZ',): 'OZ', ('OZA',): 'FO', ('P1',): 'P1', ('PR',): 'PR', ('PTL',): 'PT', ('QTL',): 'QT', ('SET',): 'ST', ('SMI',): 'DH', ('STN',): 'TN', ('TNE',): 'MP', ('WEE',): 'WK', ('XBA',): 'BR', ('XBE',): 'BD', ('XBG',): 'BG', ('XBJ',): 'BC', ('XBL',): 'BA', ('XBO',): 'BO', ('XBX',): 'BX', ('XCN',): 'CH', ('XCR',): 'CP', ('XCS',): 'CA', ('XCT',): 'CT', ('XCX',): 'CN', ('XCY',): 'CL', ('XDR',): 'DR', ('XJG',): 'JU', ('XJR',): 'JR', ('XKG',): 'KE', ('XPK',): 'PK', ('XPL',): 'PA', ('XPX',): 'PL', ('XRO',): 'RL', ('XSI',): 'SV', ('XSO',): 'SO', ('XST',): 'SH', ('XTK',): 'TK', ('XTU',): 'TB', ('YDK',): 'SY', ('YDQ',): 'CY', ('YRD',): 'YD'}, ('code',), unknown='refuse', other=(), keep='never')
K37, K37_KNOWN = K37_TABLE.get, K37_TABLE.lookup
K38 = x12_elements.kept('x12-23', '').get
K39_TABLE = tables.table('x12-103', {'BAG': ('XBG',), 'BAL': ('XBL',), 'BDL': ('XBE',), 'BOT': ('XBO',), 'BOX': ('XBX',), 'BXT': ('XBJ',), 'CAS': ('XCS',), 'CRT': ('XCR',), 'CTN': ('XCT',), 'DRM': ('XDR',), 'JAR': ('XJR',), 'KIT': ('KT',), 'PAL': ('XPL',), 'PCS': ('H87',), 'PKG': ('XPK',), 'PLT': ('XPX',), 'ROL': ('XRO',), 'SHT': ('XST',), 'SKD': ('XSI',)}, {('H87',): 'PCS', ('KT',): 'KIT', ('XBE',): 'BDL', ('XBG',): 'BAG', ('XBJ',): 'BXT', ('XBL',): 'BAL', ('XBO',): 'BOT', ('XBX',): 'BOX', ('XCR',): 'CRT', ('XCS',): 'CAS', ('XCT',): 'CTN', ('XDR',): 'DRM', ('XJR',): 'JAR', ('XPK',): 'PKG', ('XPL',): 'PAL', ('XPX',): 'PLT', ('XRO',): 'ROL', ('XSI',): 'SKD', ('XST',): 'SHT'}, ('code',), unknown='refuse', other=(), keep='never')
K39, K39_KNOWN = K39_TABLE.get, K39_TABLE.lookup
K40_TABLE = tables.table('x12-235', {'BL': ('brand',), 'BP': ('buyer-part',), 'CB': ('buyer-catalogue',), 'EN': ('ean-13',), 'HI': ('hibc',), 'IN': ('buyer-item',), 'MF': ('maker',), 'MG': ('maker-part',), 'N4': ('ndc-5-4-2',), 'ND': ('ndc',), 'SK': ('sku',), 'SZ': ('vendor-size',), 'UA': ('upc-case-code',), 'UK': ('gtin-14',), 'UP': ('upc',), 'VA': ('vendor-style',), 'VC': ('vendor-catalogue',), 'VN': ('vendor-item',), 'VP': ('vendor-part',), 'ZZ': ('other',)}, {('brand',): 'BL', ('buyer-catalogue',): 'CB', ('buyer-item',): 'IN', ('buyer-part',): 'BP', ('ean-13',): 'EN', ('gtin-14',): 'UK', ('hibc',): 'HI', ('maker',): 'MF', ('maker-part',): 'MG', ('ndc',): 'ND', ('ndc-5-4-2',): 'N4', ('other',): 'ZZ', ('sku',): 'SK', ('upc',): 'UP', ('upc-case-code',): 'UA', ('vendor-catalogue',): 'VC', ('vendor-item',): 'VN', ('vendor-part',): 'VP', ('vendor-size',): 'SZ', ('vendor-style',): 'VA'}, ('code',), unknown='other', other=('other',), keep='lossy')
K40, K40_KNOWN = K40_TABLE.get, K40_TABLE.lookup

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    b2a = n0[2]
    b2a_n = len(b2a) if b2a is not None else 0
    if not ((b2a[1] if b2a_n > 1 else '') != '01'):
        return
    mark0 = len(faults)
    b2 = n0[1]
    b2_n = len(b2) if b2 is not None else 0
    load_id_x = b2[4] if b2_n > 4 else ''
    load_id = None
    if load_id_x:
        if load_id_x.isascii() and load_id_x.isprintable() and load_id_x[0] != ' ' and load_id_x[-1] != ' ' and len(load_id_x) <= 64:
            load_id = load_id_x
        else:
            try:
                load_id = K0(load_id_x)
            except CodecError as error:
                run.fault(error, b2, 4, '/loadId', load_id_x)
    value_x = b2[2] if b2_n > 2 else ''
    value = None
    if value_x:
        if value_x.isascii() and value_x.isalpha() and value_x == value_x.upper() and 2 <= len(value_x) <= 4:
            value = value_x
        else:
            try:
                value = K1(value_x)
            except CodecError as error:
                run.fault(error, b2, 2, '/carrier/identifiers/scheme=scac/value', value_x)
    scac = None
    if value is not None:
        if value is None:
            run.lacks('/carrier/identifiers/scheme=scac/value', b2 or n0[0], 'B2-02')
        scac = {'scheme': 'scac', 'value': value}
    identifiers: Any = []
    if scac is not None:
        identifiers.append(scac)
    if not identifiers:
        identifiers = None
    carrier = None
    if identifiers is not None:
        carrier = {}
        if identifiers is not None:
            carrier['identifiers'] = identifiers
    payment_method_x = b2[6] if b2_n > 6 else ''
    payment_method = K2_KNOWN.get(payment_method_x) if payment_method_x else None
    if payment_method is None and payment_method_x:
        try:
            payment_method = K2(payment_method_x)
        except CodecError as error:
            run.fault(error, b2, 6, '/paymentMethod', payment_method_x)
    purpose_x = b2a[1] if b2a_n > 1 else ''
    purpose = K3_KNOWN.get(purpose_x) if purpose_x else None
    if purpose is None and purpose_x:
        try:
            purpose = K3(purpose_x)
        except CodecError as error:
            run.fault(error, b2a, 1, '/purpose', purpose_x)
    g62_loop = pick(n0[4], 1, ('64',))
    g62 = g62_loop[0] if g62_loop is not None else None
    g62_n = len(g62) if g62 is not None else 0
    respond_by_x = g62[2] if g62_n > 2 else ''
    respond_by_x1 = g62[3] if g62_n > 3 else ''
    respond_by_x2 = g62[4] if g62_n > 4 else ''
    respond_by_x3 = g62[5] if g62_n > 5 else ''
    respond_by = None
    if respond_by_x:
        try:
            respond_by = K4(profile, respond_by_x, respond_by_x1, respond_by_x2, respond_by_x3)
        except CodecError as error:
            run.fault(error, g62, 2, '/respondBy', respond_by_x)
    g62_loop4 = [one for one in n0[4] or () if (one[0][1] if len(one[0]) > 1 else '') != '64' and (one[0][3] if len(one[0]) > 3 else '') == '1']
    g62_loop4 = g62_loop4[0] if len(g62_loop4) >= 1 else None
    g625 = g62_loop4[0] if g62_loop4 is not None else None
    g625_n = len(g625) if g625 is not None else 0
    respond_by_x6 = g625[2] if g625_n > 2 else ''
    respond_by_x7 = g625[3] if g625_n > 3 else ''
    respond_by_x8 = g625[4] if g625_n > 4 else ''
    respond_by_x9 = g625[5] if g625_n > 5 else ''
    respond_by10 = None
    if respond_by_x6:
        try:
            respond_by10 = K4(profile, respond_by_x6, respond_by_x7, respond_by_x8, respond_by_x9)
        except CodecError as error:
            run.fault(error, g625, 2, '/respondBy', respond_by_x6)
    respond_by_v = respond_by
    if respond_by_v is None:
        respond_by_v = respond_by10
    dates: Any = []
    for m in n0[4] or ():
        g6211 = m[0]
        g6211_n = len(g6211)
        if not ((g6211[2] if g6211_n > 2 else '') != '' and (g6211[1] if g6211_n > 1 else '') != '64' and (g6211[3] if g6211_n > 3 else '') != '1'):
            continue
        type_x = g6211[1] if g6211_n > 1 else ''
        type = K5_KNOWN.get(type_x) if type_x else None
        if type is None and type_x:
            try:
                type = K5(type_x)
            except CodecError as error:
                run.fault(error, g6211, 1, '/dates/*/type', type_x)
        type_v = (type[0] if type is not None else None)
        source_code_v = (type[1] if type is not None else None)
        at_x = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '69' else ''
        at_x12 = g6211[3] if g6211_n > 3 else ''
        at_x13 = g6211[4] if g6211_n > 4 else ''
        at_x14 = g6211[5] if g6211_n > 5 else ''
        at = None
        if at_x:
            try:
                at = K6(profile, at_x, at_x12, at_x13, at_x14)
            except CodecError as error:
                run.fault(error, g6211, 2, '/dates/*/at', at_x)
        at_x15 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '70' else ''
        at_x16 = g6211[3] if g6211_n > 3 else ''
        at_x17 = g6211[4] if g6211_n > 4 else ''
        at_x18 = g6211[5] if g6211_n > 5 else ''
        at19 = None
        if at_x15:
            try:
                at19 = K7(profile, at_x15, at_x16, at_x17, at_x18)
            except CodecError as error:
                run.fault(error, g6211, 2, '/dates/*/at', at_x15)
        at_x20 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '64' else ''
        at_x21 = g6211[3] if g6211_n > 3 else ''
        at_x22 = g6211[4] if g6211_n > 4 else ''
        at_x23 = g6211[5] if g6211_n > 5 else ''
        at24 = None
        if at_x20:
            try:
                at24 = K4(profile, at_x20, at_x21, at_x22, at_x23)
            except CodecError as error:
                run.fault(error, g6211, 2, '/dates/*/at', at_x20)
        at_x25 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '37' else ''
        at_x26 = g6211[3] if g6211_n > 3 else ''
        at_x27 = g6211[4] if g6211_n > 4 else ''
        at_x28 = g6211[5] if g6211_n > 5 else ''
        at29 = None
        if at_x25:
            try:
                at29 = K8(profile, at_x25, at_x26, at_x27, at_x28)
            except CodecError as error:
                run.fault(error, g6211, 2, '/dates/*/at', at_x25)
        at_x30 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '38' else ''
        at_x31 = g6211[3] if g6211_n > 3 else ''
        at_x32 = g6211[4] if g6211_n > 4 else ''
        at_x33 = g6211[5] if g6211_n > 5 else ''
        at34 = None
        if at_x30:
            try:
                at34 = K9(profile, at_x30, at_x31, at_x32, at_x33)
            except CodecError as error:
                run.fault(error, g6211, 2, '/dates/*/at', at_x30)
        at_x35 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '53' else ''
        at_x36 = g6211[3] if g6211_n > 3 else ''
        at_x37 = g6211[4] if g6211_n > 4 else ''
        at_x38 = g6211[5] if g6211_n > 5 else ''
        at39 = None
        if at_x35:
            try:
                at39 = K10(profile, at_x35, at_x36, at_x37, at_x38)
            except CodecError as error:
                run.fault(error, g6211, 2, '/dates/*/at', at_x35)
        at_x40 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '54' else ''
        at_x41 = g6211[3] if g6211_n > 3 else ''
        at_x42 = g6211[4] if g6211_n > 4 else ''
        at_x43 = g6211[5] if g6211_n > 5 else ''
        at44 = None
        if at_x40:
            try:
                at44 = K11(profile, at_x40, at_x41, at_x42, at_x43)
            except CodecError as error:
                run.fault(error, g6211, 2, '/dates/*/at', at_x40)
        at_x45 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') not in ('37', '38', '53', '54', '64', '69', '70') else ''
        at_x46 = g6211[3] if g6211_n > 3 else ''
        at_x47 = g6211[4] if g6211_n > 4 else ''
        at_x48 = g6211[5] if g6211_n > 5 else ''
        at49 = None
        if at_x45:
            try:
                at49 = K12(profile, at_x45, at_x46, at_x47, at_x48)
            except CodecError as error:
                run.fault(error, g6211, 2, '/dates/*/at', at_x45)
        at_v = at
        if at_v is None:
            at_v = at19
        if at_v is None:
            at_v = at24
        if at_v is None:
            at_v = at29
        if at_v is None:
            at_v = at34
        if at_v is None:
            at_v = at39
        if at_v is None:
            at_v = at44
        if at_v is None:
            at_v = at49
        dates_item = None
        if type_v is not None or source_code_v is not None or at_v is not None:
            if at_v is None:
                run.lacks('/dates/*/at', g6211 or m[0], 'G62-02 or G62-03 or G62-04')
            if type_v is None:
                run.lacks('/dates/*/type', g6211 or m[0], 'G62-01')
            dates_item = {'at': at_v, 'type': type_v}
            if source_code_v is not None:
                dates_item['sourceCode'] = source_code_v
        if dates_item is not None:
            dates.append(dates_item)
    if len(dates) > 50:
        run.crowded('/dates', n0[0], len(dates), 50)
    if not dates:
        dates = None
    ms3 = n0[5]
    ms3_n = len(ms3) if ms3 is not None else 0
    transport_mode_x = ms3[4] if ms3_n > 4 else ''
    transport_mode = K13_KNOWN.get(transport_mode_x) if transport_mode_x else None
    if transport_mode is None and transport_mode_x:
        try:
            transport_mode = K13(transport_mode_x)
        except CodecError as error:
            run.fault(error, ms3, 4, '/transportMode', transport_mode_x)
    n7_loop = pick(n0[11], 2, ('0', '00', '000', '0000'))
    n7 = n7_loop[0] if n7_loop is not None else None
    n7_n = len(n7) if n7 is not None else 0
    equipment_type_x = n7[11] if n7_n > 11 else ''
    equipment_type = K14_KNOWN.get(equipment_type_x) if equipment_type_x else None
    if equipment_type is None and equipment_type_x:
        try:
            equipment_type = K14(equipment_type_x)
        except CodecError as error:
            run.fault(error, n7, 11, '/equipmentRequirement/equipmentType', equipment_type_x)
    equipment_type_v = (equipment_type[0] if equipment_type is not None else None)
    source_code_v50 = (equipment_type[1] if equipment_type is not None else None)
    value_x51 = n7[15] if n7_n > 15 else ''
    value52 = None
    if value_x51:
        try:
            value52 = K15(value_x51)
        except CodecError as error:
            run.fault(error, n7, 15, '/equipmentRequirement/length/value', value_x51)
    value_v = (value52[0] if value52 is not None else None)
    unit_code_v = (value52[1] if value52 is not None else None)
    length = None
    if value_v is not None or unit_code_v is not None:
        if unit_code_v is None:
            run.lacks('/equipmentRequirement/length/unitCode', n7 or n0[0], 'N7[02=0|00|000|0000]-15')
        if value_v is None:
            run.lacks('/equipmentRequirement/length/value', n7 or n0[0], 'N7[02=0|00|000|0000]-15')
        length = {'unitCode': unit_code_v, 'value': value_v}
    quantity_x = b2[8] if b2_n > 8 else ''
    quantity = None
    if quantity_x:
        try:
            quantity = K16(quantity_x)
        except CodecError as error:
            run.fault(error, b2, 8, '/equipmentRequirement/quantity', quantity_x)
    equipment_requirement = None
    if equipment_type_v is not None or source_code_v50 is not None or length is not None or quantity is not None:
        equipment_requirement = {}
        if equipment_type_v is not None:
            equipment_requirement['equipmentType'] = equipment_type_v
        if length is not None:
            equipment_requirement['length'] = length
        if quantity is not None:
            equipment_requirement['quantity'] = quantity
        if source_code_v50 is not None:
            equipment_requirement['sourceCode'] = source_code_v50
    equipment: Any = []
    for m53 in n0[11] or ():
        n754 = m53[0]
        n754_n = len(n754)
        if not ((n754[2] if n754_n > 2 else '') not in ('0', '00', '000', '0000')):
            continue
        owner_prefix_x = n754[1] if n754_n > 1 else ''
        owner_prefix = None
        if owner_prefix_x:
            if owner_prefix_x.isascii() and owner_prefix_x.isprintable() and owner_prefix_x[0] != ' ' and owner_prefix_x[-1] != ' ' and len(owner_prefix_x) <= 64:
                owner_prefix = owner_prefix_x
            else:
                try:
                    owner_prefix = K0(owner_prefix_x)
                except CodecError as error:
                    run.fault(error, n754, 1, '/equipment/*/ownerPrefix', owner_prefix_x)
        equipment_id_x = n754[2] if n754_n > 2 else ''
        equipment_id = None
        if equipment_id_x:
            try:
                equipment_id = K17(equipment_id_x)
            except CodecError as error:
                run.fault(error, n754, 2, '/equipment/*/equipmentId', equipment_id_x)
        equipment_type_x55 = n754[11] if n754_n > 11 else ''
        equipment_type56 = K14_KNOWN.get(equipment_type_x55) if equipment_type_x55 else None
        if equipment_type56 is None and equipment_type_x55:
            try:
                equipment_type56 = K14(equipment_type_x55)
            except CodecError as error:
                run.fault(error, n754, 11, '/equipment/*/equipmentType', equipment_type_x55)
        equipment_type_v57 = (equipment_type56[0] if equipment_type56 is not None else None)
        source_code_v58 = (equipment_type56[1] if equipment_type56 is not None else None)
        value_x59 = n754[15] if n754_n > 15 else ''
        value60 = None
        if value_x59:
            try:
                value60 = K15(value_x59)
            except CodecError as error:
                run.fault(error, n754, 15, '/equipment/*/length/value', value_x59)
        value_v61 = (value60[0] if value60 is not None else None)
        unit_code_v62 = (value60[1] if value60 is not None else None)
        length63 = None
        if value_v61 is not None or unit_code_v62 is not None:
            if unit_code_v62 is None:
                run.lacks('/equipment/*/length/unitCode', n754 or m53[0], 'N7-15')
            if value_v61 is None:
                run.lacks('/equipment/*/length/value', n754 or m53[0], 'N7-15')
            length63 = {'unitCode': unit_code_v62, 'value': value_v61}
        m7 = m53[4]
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
                run.lacks('/equipment/*/seals/0/number', m7 or m53[0], 'M7-01')
            seals_item = {'number': number}
        number_x64 = m7[2] if m7_n > 2 else ''
        number65 = None
        if number_x64:
            if number_x64.isascii() and number_x64.isprintable() and number_x64[0] != ' ' and number_x64[-1] != ' ' and len(number_x64) <= 64:
                number65 = number_x64
            else:
                try:
                    number65 = K0(number_x64)
                except CodecError as error:
                    run.fault(error, m7, 2, '/equipment/*/seals/1/number', number_x64)
        seals_item66 = None
        if number65 is not None:
            if number65 is None:
                run.lacks('/equipment/*/seals/1/number', m7 or m53[0], 'M7-02')
            seals_item66 = {'number': number65}
        number_x67 = m7[3] if m7_n > 3 else ''
        number68 = None
        if number_x67:
            if number_x67.isascii() and number_x67.isprintable() and number_x67[0] != ' ' and number_x67[-1] != ' ' and len(number_x67) <= 64:
                number68 = number_x67
            else:
                try:
                    number68 = K0(number_x67)
                except CodecError as error:
                    run.fault(error, m7, 3, '/equipment/*/seals/2/number', number_x67)
        seals_item69 = None
        if number68 is not None:
            if number68 is None:
                run.lacks('/equipment/*/seals/2/number', m7 or m53[0], 'M7-03')
            seals_item69 = {'number': number68}
        number_x70 = m7[4] if m7_n > 4 else ''
        number71 = None
        if number_x70:
            if number_x70.isascii() and number_x70.isprintable() and number_x70[0] != ' ' and number_x70[-1] != ' ' and len(number_x70) <= 64:
                number71 = number_x70
            else:
                try:
                    number71 = K0(number_x70)
                except CodecError as error:
                    run.fault(error, m7, 4, '/equipment/*/seals/3/number', number_x70)
        seals_item72 = None
        if number71 is not None:
            if number71 is None:
                run.lacks('/equipment/*/seals/3/number', m7 or m53[0], 'M7-04')
            seals_item72 = {'number': number71}
        seals: Any = []
        if seals_item is not None:
            seals.append(seals_item)
        if seals_item66 is not None:
            seals.append(seals_item66)
        if seals_item69 is not None:
            seals.append(seals_item69)
        if seals_item72 is not None:
            seals.append(seals_item72)
        if not seals:
            seals = None
        equipment_item = None
        if owner_prefix is not None or equipment_id is not None or equipment_type_v57 is not None or source_code_v58 is not None or length63 is not None or seals is not None:
            equipment_item = {}
            if equipment_id is not None:
                equipment_item['equipmentId'] = equipment_id
            if equipment_type_v57 is not None:
                equipment_item['equipmentType'] = equipment_type_v57
            if length63 is not None:
                equipment_item['length'] = length63
            if owner_prefix is not None:
                equipment_item['ownerPrefix'] = owner_prefix
            if seals is not None:
                equipment_item['seals'] = seals
            if source_code_v58 is not None:
                equipment_item['sourceCode'] = source_code_v58
        if equipment_item is not None:
            equipment.append(equipment_item)
    if len(equipment) > 20:
        run.crowded('/equipment', n0[0], len(equipment), 20)
    if not equipment:
        equipment = None
    l3 = n0[13]
    l3_n = len(l3) if l3 is not None else 0
    unit_code_x = (l3[12] if l3_n > 12 else '') if (l3[1] if l3_n > 1 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' else ''
    unit_code = K18_KNOWN.get(unit_code_x) if unit_code_x else None
    if unit_code is None and unit_code_x:
        try:
            unit_code = K18(unit_code_x)
        except CodecError as error:
            run.fault(error, l3, 12, '/handlingTotals/grossWeight/unitCode', unit_code_x)
    value_x73 = (l3[1] if l3_n > 1 else '') if (l3[12] if l3_n > 12 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' else ''
    value74 = None
    if value_x73:
        if value_x73.isascii() and value_x73.isdigit() and len(value_x73) <= 15 and (value_x73[0] != '0' or value_x73 == '0'):
            value74 = value_x73
        else:
            try:
                value74 = K19(value_x73)
            except CodecError as error:
                run.fault(error, l3, 1, '/handlingTotals/grossWeight/value', value_x73)
    gross_weight = None
    if unit_code is not None or value74 is not None:
        if unit_code is None:
            run.lacks('/handlingTotals/grossWeight/unitCode', l3 or n0[0], 'L3-12')
        if value74 is None:
            run.lacks('/handlingTotals/grossWeight/value', l3 or n0[0], 'L3-01')
        gross_weight = {'unitCode': unit_code, 'value': value74}
    unit_code_x75 = (l3[10] if l3_n > 10 else '') if (l3[9] if l3_n > 9 else '') != '' else ''
    unit_code76 = K20_KNOWN.get(unit_code_x75) if unit_code_x75 else None
    if unit_code76 is None and unit_code_x75:
        try:
            unit_code76 = K20(unit_code_x75)
        except CodecError as error:
            run.fault(error, l3, 10, '/handlingTotals/volume/unitCode', unit_code_x75)
    value_x77 = (l3[9] if l3_n > 9 else '') if (l3[10] if l3_n > 10 else '') != '' else ''
    value78 = None
    if value_x77:
        if value_x77.isascii() and value_x77.isdigit() and len(value_x77) <= 15 and (value_x77[0] != '0' or value_x77 == '0'):
            value78 = value_x77
        else:
            try:
                value78 = K19(value_x77)
            except CodecError as error:
                run.fault(error, l3, 9, '/handlingTotals/volume/value', value_x77)
    volume = None
    if unit_code76 is not None or value78 is not None:
        if unit_code76 is None:
            run.lacks('/handlingTotals/volume/unitCode', l3 or n0[0], 'L3-10')
        if value78 is None:
            run.lacks('/handlingTotals/volume/value', l3 or n0[0], 'L3-09')
        volume = {'unitCode': unit_code76, 'value': value78}
    package_count_x = l3[11] if l3_n > 11 else ''
    package_count = None
    if package_count_x:
        try:
            package_count = K21(package_count_x)
        except CodecError as error:
            run.fault(error, l3, 11, '/handlingTotals/packageCount', package_count_x)
    pld = n0[7]
    pld_n = len(pld) if pld is not None else 0
    handling_unit_count_x = pld[1] if pld_n > 1 else ''
    handling_unit_count = None
    if handling_unit_count_x:
        try:
            handling_unit_count = K21(handling_unit_count_x)
        except CodecError as error:
            run.fault(error, pld, 1, '/handlingTotals/handlingUnitCount', handling_unit_count_x)
    handling_totals = None
    if gross_weight is not None or volume is not None or package_count is not None or handling_unit_count is not None:
        handling_totals = {}
        if gross_weight is not None:
            handling_totals['grossWeight'] = gross_weight
        if handling_unit_count is not None:
            handling_totals['handlingUnitCount'] = handling_unit_count
        if package_count is not None:
            handling_totals['packageCount'] = package_count
        if volume is not None:
            handling_totals['volume'] = volume
    amount_x = (l3[5] if l3_n > 5 else '') if (facts.get('currency', '')) != '' else ''
    amount = None
    if amount_x:
        try:
            amount = K22(amount_x)
        except CodecError as error:
            run.fault(error, l3, 5, '/offeredRate/amount', amount_x)
    currency_x = (facts.get('currency', '')) if (l3[5] if l3_n > 5 else '') != '' else ''
    currency = None
    if currency_x:
        if currency_x.isascii() and currency_x.isalpha() and currency_x == currency_x.upper() and 3 <= len(currency_x) <= 3:
            currency = currency_x
        else:
            try:
                currency = K23(currency_x)
            except CodecError as error:
                run.fault(error, None, None, '/offeredRate/currency', currency_x)
    offered_rate = None
    if amount is not None or currency is not None:
        if amount is None:
            run.lacks('/offeredRate/amount', l3 or n0[0], 'L3-05')
        if currency is None:
            run.lacks('/offeredRate/currency', n0[0], '/offeredRate/currency')
        offered_rate = {'amount': amount, 'currency': currency}
    special_services: Any = []
    for m79 in n0[6] or ():
        at5 = m79[0]
        at5_n = len(at5)
        if not ((at5[1] if at5_n > 1 else '') != ''):
            continue
        service_x = at5[1] if at5_n > 1 else ''
        service = K24_KNOWN.get(service_x) if service_x else None
        if service is None and service_x:
            try:
                service = K24(service_x)
            except CodecError as error:
                run.fault(error, at5, 1, '/specialServices/*/service', service_x)
        service_v = (service[0] if service is not None else None)
        source_code_v80 = (service[1] if service is not None else None)
        note_x = at5[3] if at5_n > 3 else ''
        note = None
        if note_x:
            if note_x.isascii() and note_x.isprintable() and note_x[0] != ' ' and note_x[-1] != ' ' and len(note_x) <= 512:
                note = note_x
            else:
                try:
                    note = K25(note_x)
                except CodecError as error:
                    run.fault(error, at5, 3, '/specialServices/*/note', note_x)
        special_services_item = None
        if service_v is not None or source_code_v80 is not None or note is not None:
            if service_v is None:
                run.lacks('/specialServices/*/service', at5 or m79[0], 'AT5-01')
            special_services_item = {'service': service_v}
            if note is not None:
                special_services_item['note'] = note
            if source_code_v80 is not None:
                special_services_item['sourceCode'] = source_code_v80
        if special_services_item is not None:
            special_services.append(special_services_item)
    if len(special_services) > 50:
        run.crowded('/specialServices', n0[0], len(special_services), 50)
    if not special_services:
        special_services = None
    special_services81: Any = []
    for m82 in n0[6] or ():
        at583 = m82[0]
        at583_n = len(at583)
        if not ((at583[1] if at583_n > 1 else '') == '' and (at583[3] if at583_n > 3 else '') != ''):
            continue
        note_x84 = at583[3] if at583_n > 3 else ''
        note85 = None
        if note_x84:
            if note_x84.isascii() and note_x84.isprintable() and note_x84[0] != ' ' and note_x84[-1] != ' ' and len(note_x84) <= 512:
                note85 = note_x84
            else:
                try:
                    note85 = K25(note_x84)
                except CodecError as error:
                    run.fault(error, at583, 3, '/specialServices/*/note', note_x84)
        special_services_item86 = None
        if note85 is not None:
            special_services_item86 = {'service': 'other'}
            if note85 is not None:
                special_services_item86['note'] = note85
        if special_services_item86 is not None:
            special_services81.append(special_services_item86)
    if len(special_services81) > 50:
        run.crowded('/specialServices', n0[0], len(special_services81), 50)
    if not special_services81:
        special_services81 = None
    special_services87 = [*(special_services or ()), *(special_services81 or ())] or None
    instructions: Any = []
    for m88 in n0[9] or ():
        nte = m88[0]
        nte_n = len(nte)
        if not ((nte[1] if nte_n > 1 else '') != ''):
            continue
        type_x89 = nte[1] if nte_n > 1 else ''
        type90 = K26_KNOWN.get(type_x89) if type_x89 else None
        if type90 is None and type_x89:
            try:
                type90 = K26(type_x89)
            except CodecError as error:
                run.fault(error, nte, 1, '/instructions/*/type', type_x89)
        type_v91 = (type90[0] if type90 is not None else None)
        source_code_v92 = (type90[1] if type90 is not None else None)
        text_x = nte[2] if nte_n > 2 else ''
        text = None
        if text_x:
            if text_x.isascii() and text_x.isprintable() and text_x[0] != ' ' and text_x[-1] != ' ' and len(text_x) <= 512:
                text = text_x
            else:
                try:
                    text = K25(text_x)
                except CodecError as error:
                    run.fault(error, nte, 2, '/instructions/*/text', text_x)
        instructions_item = None
        if type_v91 is not None or source_code_v92 is not None or text is not None:
            if type_v91 is None:
                run.lacks('/instructions/*/type', nte or m88[0], 'NTE-01')
            instructions_item = {'type': type_v91}
            if source_code_v92 is not None:
                instructions_item['sourceCode'] = source_code_v92
            if text is not None:
                instructions_item['text'] = text
        if instructions_item is not None:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        run.crowded('/instructions', n0[0], len(instructions), 50)
    if not instructions:
        instructions = None
    instructions93: Any = []
    for m94 in n0[9] or ():
        nte95 = m94[0]
        nte95_n = len(nte95)
        if not ((nte95[1] if nte95_n > 1 else '') == ''):
            continue
        text_x96 = nte95[2] if nte95_n > 2 else ''
        text97 = None
        if text_x96:
            if text_x96.isascii() and text_x96.isprintable() and text_x96[0] != ' ' and text_x96[-1] != ' ' and len(text_x96) <= 512:
                text97 = text_x96
            else:
                try:
                    text97 = K25(text_x96)
                except CodecError as error:
                    run.fault(error, nte95, 2, '/instructions/*/text', text_x96)
        instructions_item98 = None
        if text97 is not None:
            instructions_item98 = {'type': 'general'}
            if text97 is not None:
                instructions_item98['text'] = text97
        if instructions_item98 is not None:
            instructions93.append(instructions_item98)
    if len(instructions93) > 50:
        run.crowded('/instructions', n0[0], len(instructions93), 50)
    if not instructions93:
        instructions93 = None
    instructions99 = [*(instructions or ()), *(instructions93 or ())] or None
    references: Any = []
    for m100 in n0[3] or ():
        l11 = m100[0]
        l11_n = len(l11)
        if not ((l11[1] if l11_n > 1 else '') != ''):
            continue
        type_x101 = l11[2] if l11_n > 2 else ''
        type102 = K27_KNOWN.get(type_x101) if type_x101 else None
        if type102 is None and type_x101:
            try:
                type102 = K27(type_x101)
            except CodecError as error:
                run.fault(error, l11, 2, '/references/*/type', type_x101)
        type_v103 = (type102[0] if type102 is not None else None)
        source_code_v104 = (type102[1] if type102 is not None else None)
        value_x105 = l11[1] if l11_n > 1 else ''
        value106 = None
        if value_x105:
            if value_x105.isascii() and value_x105.isprintable() and value_x105[0] != ' ' and value_x105[-1] != ' ' and len(value_x105) <= 140:
                value106 = value_x105
            else:
                try:
                    value106 = K28(value_x105)
                except CodecError as error:
                    run.fault(error, l11, 1, '/references/*/value', value_x105)
        description_x = l11[3] if l11_n > 3 else ''
        description = None
        if description_x:
            if description_x.isascii() and description_x.isprintable() and description_x[0] != ' ' and description_x[-1] != ' ' and len(description_x) <= 140:
                description = description_x
            else:
                try:
                    description = K28(description_x)
                except CodecError as error:
                    run.fault(error, l11, 3, '/references/*/description', description_x)
        references_item = None
        if type_v103 is not None or source_code_v104 is not None or value106 is not None or description is not None:
            if type_v103 is None:
                run.lacks('/references/*/type', l11 or m100[0], 'L11-02')
            if value106 is None:
                run.lacks('/references/*/value', l11 or m100[0], 'L11-01')
            references_item = {'type': type_v103, 'value': value106}
            if description is not None:
                references_item['description'] = description
            if source_code_v104 is not None:
                references_item['sourceCode'] = source_code_v104
        if references_item is not None:
            references.append(references_item)
    if len(references) > 300:
        run.crowded('/references', n0[0], len(references), 300)
    if not references:
        references = None
    parties: Any = []
    for m107 in n0[10] or ():
        n1 = m107[0]
        n1_n = len(n1)
        roles_item_x = n1[1] if n1_n > 1 else ''
        roles_item = K29_KNOWN.get(roles_item_x) if roles_item_x else None
        if roles_item is None and roles_item_x:
            try:
                roles_item = K29(roles_item_x)
            except CodecError as error:
                run.fault(error, n1, 1, '/parties/*/roles/0', roles_item_x)
        roles_item_v = (roles_item[0] if roles_item is not None else None)
        roles: Any = []
        if roles_item_v is not None:
            roles.append(roles_item_v)
        if not roles:
            roles = None
        source_code_v108 = (roles_item[1] if roles_item is not None else None)
        name_x = n1[2] if n1_n > 2 else ''
        name = None
        if name_x:
            if name_x.isascii() and name_x.isprintable() and name_x[0] != ' ' and name_x[-1] != ' ' and len(name_x) <= 140:
                name = name_x
            else:
                try:
                    name = K28(name_x)
                except CodecError as error:
                    run.fault(error, n1, 2, '/parties/*/name', name_x)
        scheme_x = n1[3] if n1_n > 3 else ''
        scheme = K30_KNOWN.get(scheme_x) if scheme_x else None
        if scheme is None and scheme_x:
            try:
                scheme = K30(scheme_x)
            except CodecError as error:
                run.fault(error, n1, 3, '/parties/*/identifiers/0/scheme', scheme_x)
        scheme_v = (scheme[0] if scheme is not None else None)
        source_code_v109 = (scheme[1] if scheme is not None else None)
        value_x110 = n1[4] if n1_n > 4 else ''
        value111 = None
        if value_x110:
            if value_x110.isascii() and value_x110.isprintable() and value_x110[0] != ' ' and value_x110[-1] != ' ' and len(value_x110) <= 140:
                value111 = value_x110
            else:
                try:
                    value111 = K28(value_x110)
                except CodecError as error:
                    run.fault(error, n1, 4, '/parties/*/identifiers/0/value', value_x110)
        identifiers_item = None
        if scheme_v is not None or source_code_v109 is not None or value111 is not None:
            if scheme_v is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1 or m107[0], 'N1-03')
            if value111 is None:
                run.lacks('/parties/*/identifiers/0/value', n1 or m107[0], 'N1-04')
            identifiers_item = {'scheme': scheme_v, 'value': value111}
            if source_code_v109 is not None:
                identifiers_item['sourceCode'] = source_code_v109
        identifiers112: Any = []
        if identifiers_item is not None:
            identifiers112.append(identifiers_item)
        if not identifiers112:
            identifiers112 = None
        n2 = m107[1]
        n2_n = len(n2) if n2 is not None else 0
        additional_name_x = n2[1] if n2_n > 1 else ''
        additional_name = None
        if additional_name_x:
            if additional_name_x.isascii() and additional_name_x.isprintable() and additional_name_x[0] != ' ' and additional_name_x[-1] != ' ' and len(additional_name_x) <= 140:
                additional_name = additional_name_x
            else:
                try:
                    additional_name = K28(additional_name_x)
                except CodecError as error:
                    run.fault(error, n2, 1, '/parties/*/additionalName', additional_name_x)
        n3_loop = m107[2]
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
                    lines_item = K28(lines_item_x)
                except CodecError as error:
                    run.fault(error, n3, 1, '/parties/*/address/lines/0', lines_item_x)
        lines_item_x113 = n3[2] if n3_n > 2 else ''
        lines_item114 = None
        if lines_item_x113:
            if lines_item_x113.isascii() and lines_item_x113.isprintable() and lines_item_x113[0] != ' ' and lines_item_x113[-1] != ' ' and len(lines_item_x113) <= 140:
                lines_item114 = lines_item_x113
            else:
                try:
                    lines_item114 = K28(lines_item_x113)
                except CodecError as error:
                    run.fault(error, n3, 2, '/parties/*/address/lines/1', lines_item_x113)
        n3_loop115 = [one for one in m107[2] or () if True]
        n3_loop115 = n3_loop115[1] if len(n3_loop115) >= 2 else None
        n3116 = n3_loop115[0] if n3_loop115 is not None else None
        n3116_n = len(n3116) if n3116 is not None else 0
        lines_item_x117 = n3116[1] if n3116_n > 1 else ''
        lines_item118 = None
        if lines_item_x117:
            if lines_item_x117.isascii() and lines_item_x117.isprintable() and lines_item_x117[0] != ' ' and lines_item_x117[-1] != ' ' and len(lines_item_x117) <= 140:
                lines_item118 = lines_item_x117
            else:
                try:
                    lines_item118 = K28(lines_item_x117)
                except CodecError as error:
                    run.fault(error, n3116, 1, '/parties/*/address/lines/2', lines_item_x117)
        lines_item_x119 = n3116[2] if n3116_n > 2 else ''
        lines_item120 = None
        if lines_item_x119:
            if lines_item_x119.isascii() and lines_item_x119.isprintable() and lines_item_x119[0] != ' ' and lines_item_x119[-1] != ' ' and len(lines_item_x119) <= 140:
                lines_item120 = lines_item_x119
            else:
                try:
                    lines_item120 = K28(lines_item_x119)
                except CodecError as error:
                    run.fault(error, n3116, 2, '/parties/*/address/lines/3', lines_item_x119)
        lines: Any = []
        if lines_item is not None:
            lines.append(lines_item)
        if lines_item114 is not None:
            lines.append(lines_item114)
        if lines_item118 is not None:
            lines.append(lines_item118)
        if lines_item120 is not None:
            lines.append(lines_item120)
        if not lines:
            lines = None
        n4 = m107[3]
        n4_n = len(n4) if n4 is not None else 0
        city_x = n4[1] if n4_n > 1 else ''
        city = None
        if city_x:
            if city_x.isascii() and city_x.isprintable() and city_x[0] != ' ' and city_x[-1] != ' ' and len(city_x) <= 140:
                city = city_x
            else:
                try:
                    city = K28(city_x)
                except CodecError as error:
                    run.fault(error, n4, 1, '/parties/*/address/city', city_x)
        subdivision_x = n4[2] if n4_n > 2 else ''
        subdivision = None
        if subdivision_x:
            if subdivision_x.isascii() and subdivision_x.isalnum() and subdivision_x == subdivision_x.upper() and 1 <= len(subdivision_x) <= 3:
                subdivision = subdivision_x
            else:
                try:
                    subdivision = K31(subdivision_x)
                except CodecError as error:
                    run.fault(error, n4, 2, '/parties/*/address/subdivision', subdivision_x)
        postal_code_x = n4[3] if n4_n > 3 else ''
        postal_code = None
        if postal_code_x:
            if postal_code_x.isascii() and postal_code_x.isprintable() and postal_code_x[0] != ' ' and postal_code_x[-1] != ' ' and len(postal_code_x) <= 140:
                postal_code = postal_code_x
            else:
                try:
                    postal_code = K28(postal_code_x)
                except CodecError as error:
                    run.fault(error, n4, 3, '/parties/*/address/postalCode', postal_code_x)
        country_x = n4[4] if n4_n > 4 else ''
        country = None
        if country_x:
            if country_x.isascii() and country_x.isalpha() and country_x == country_x.upper() and 2 <= len(country_x) <= 2:
                country = country_x
            else:
                try:
                    country = K32(country_x)
                except CodecError as error:
                    run.fault(error, n4, 4, '/parties/*/address/country', country_x)
        address = None
        if lines is not None or city is not None or subdivision is not None or postal_code is not None or country is not None:
            address = {}
            if city is not None:
                address['city'] = city
            if country is not None:
                address['country'] = country
            if lines is not None:
                address['lines'] = lines
            if postal_code is not None:
                address['postalCode'] = postal_code
            if subdivision is not None:
                address['subdivision'] = subdivision
        references121: Any = []
        for m122 in m107[4] or ():
            l11123 = m122[0]
            l11123_n = len(l11123)
            if not ((l11123[1] if l11123_n > 1 else '') != ''):
                continue
            type_x124 = l11123[2] if l11123_n > 2 else ''
            type125 = K27_KNOWN.get(type_x124) if type_x124 else None
            if type125 is None and type_x124:
                try:
                    type125 = K27(type_x124)
                except CodecError as error:
                    run.fault(error, l11123, 2, '/parties/*/references/*/type', type_x124)
            type_v126 = (type125[0] if type125 is not None else None)
            source_code_v127 = (type125[1] if type125 is not None else None)
            value_x128 = l11123[1] if l11123_n > 1 else ''
            value129 = None
            if value_x128:
                if value_x128.isascii() and value_x128.isprintable() and value_x128[0] != ' ' and value_x128[-1] != ' ' and len(value_x128) <= 140:
                    value129 = value_x128
                else:
                    try:
                        value129 = K28(value_x128)
                    except CodecError as error:
                        run.fault(error, l11123, 1, '/parties/*/references/*/value', value_x128)
            description_x130 = l11123[3] if l11123_n > 3 else ''
            description131 = None
            if description_x130:
                if description_x130.isascii() and description_x130.isprintable() and description_x130[0] != ' ' and description_x130[-1] != ' ' and len(description_x130) <= 140:
                    description131 = description_x130
                else:
                    try:
                        description131 = K28(description_x130)
                    except CodecError as error:
                        run.fault(error, l11123, 3, '/parties/*/references/*/description', description_x130)
            references_item132 = None
            if type_v126 is not None or source_code_v127 is not None or value129 is not None or description131 is not None:
                if type_v126 is None:
                    run.lacks('/parties/*/references/*/type', l11123 or m122[0], 'L11-02')
                if value129 is None:
                    run.lacks('/parties/*/references/*/value', l11123 or m122[0], 'L11-01')
                references_item132 = {'type': type_v126, 'value': value129}
                if description131 is not None:
                    references_item132['description'] = description131
                if source_code_v127 is not None:
                    references_item132['sourceCode'] = source_code_v127
            if references_item132 is not None:
                references121.append(references_item132)
        if len(references121) > 50:
            run.crowded('/parties/*/references', m107[0], len(references121), 50)
        if not references121:
            references121 = None
        contacts: Any = []
        for m133 in m107[5] or ():
            g61 = m133[0]
            g61_n = len(g61)
            name_x134 = g61[2] if g61_n > 2 else ''
            name135 = None
            if name_x134:
                if name_x134.isascii() and name_x134.isprintable() and name_x134[0] != ' ' and name_x134[-1] != ' ' and len(name_x134) <= 140:
                    name135 = name_x134
                else:
                    try:
                        name135 = K28(name_x134)
                    except CodecError as error:
                        run.fault(error, g61, 2, '/parties/*/contacts/*/name', name_x134)
            phone_x = (g61[4] if g61_n > 4 else '') if (g61[3] if g61_n > 3 else '') == 'TE' else ''
            phone = None
            if phone_x:
                if phone_x.isascii() and phone_x.isprintable() and phone_x[0] != ' ' and phone_x[-1] != ' ' and len(phone_x) <= 140:
                    phone = phone_x
                else:
                    try:
                        phone = K28(phone_x)
                    except CodecError as error:
                        run.fault(error, g61, 4, '/parties/*/contacts/*/phone', phone_x)
            fax_x = (g61[4] if g61_n > 4 else '') if (g61[3] if g61_n > 3 else '') == 'FX' else ''
            fax = None
            if fax_x:
                if fax_x.isascii() and fax_x.isprintable() and fax_x[0] != ' ' and fax_x[-1] != ' ' and len(fax_x) <= 140:
                    fax = fax_x
                else:
                    try:
                        fax = K28(fax_x)
                    except CodecError as error:
                        run.fault(error, g61, 4, '/parties/*/contacts/*/fax', fax_x)
            email_x = (g61[4] if g61_n > 4 else '') if (g61[3] if g61_n > 3 else '') == 'EM' else ''
            email = None
            if email_x:
                try:
                    email = K33(email_x)
                except CodecError as error:
                    run.fault(error, g61, 4, '/parties/*/contacts/*/email', email_x)
            reference_x = g61[5] if g61_n > 5 else ''
            reference = None
            if reference_x:
                if reference_x.isascii() and reference_x.isprintable() and reference_x[0] != ' ' and reference_x[-1] != ' ' and len(reference_x) <= 140:
                    reference = reference_x
                else:
                    try:
                        reference = K28(reference_x)
                    except CodecError as error:
                        run.fault(error, g61, 5, '/parties/*/contacts/*/reference', reference_x)
            source_code_x = g61[1] if g61_n > 1 else ''
            source_code = None
            if source_code_x:
                try:
                    source_code = K34(source_code_x)
                except CodecError as error:
                    run.fault(error, g61, 1, '/parties/*/contacts/*/sourceCode', source_code_x)
            contacts_item = None
            if name135 is not None or phone is not None or fax is not None or email is not None or reference is not None or source_code is not None:
                contacts_item = {}
                if email is not None:
                    contacts_item['email'] = email
                if fax is not None:
                    contacts_item['fax'] = fax
                if name135 is not None:
                    contacts_item['name'] = name135
                if phone is not None:
                    contacts_item['phone'] = phone
                if reference is not None:
                    contacts_item['reference'] = reference
                if source_code is not None:
                    contacts_item['sourceCode'] = source_code
            if contacts_item is not None:
                contacts.append(contacts_item)
        if len(contacts) > 10:
            run.crowded('/parties/*/contacts', m107[0], len(contacts), 10)
        if not contacts:
            contacts = None
        parties_item = None
        if roles is not None or source_code_v108 is not None or name is not None or identifiers112 is not None or additional_name is not None or address is not None or references121 is not None or contacts is not None:
            parties_item = {}
            if additional_name is not None:
                parties_item['additionalName'] = additional_name
            if address is not None:
                parties_item['address'] = address
            if contacts is not None:
                parties_item['contacts'] = contacts
            if identifiers112 is not None:
                parties_item['identifiers'] = identifiers112
            if name is not None:
                parties_item['name'] = name
            if references121 is not None:
                parties_item['references'] = references121
            if roles is not None:
                parties_item['roles'] = roles
            if source_code_v108 is not None:
                parties_item['sourceCode'] = source_code_v108
        if parties_item is not None:
            parties.append(parties_item)
    if len(parties) > 30:
        run.crowded('/parties', n0[0], len(parties), 30)
    if not parties:
        parties = None
    stops: Any = []
    for m136 in n0[12] or ():
        s5 = m136[0]
        s5_n = len(s5)
        stop_sequence_x = s5[1] if s5_n > 1 else ''
        stop_sequence = None
        if stop_sequence_x:
            try:
                stop_sequence = K16(stop_sequence_x)
            except CodecError as error:
                run.fault(error, s5, 1, '/stops/*/stopSequence', stop_sequence_x)
        activities_item_x = s5[2] if s5_n > 2 else ''
        activities_item = K35_KNOWN.get(activities_item_x) if activities_item_x else None
        if activities_item is None and activities_item_x:
            try:
                activities_item = K35(activities_item_x)
            except CodecError as error:
                run.fault(error, s5, 2, '/stops/*/activities/0', activities_item_x)
        activities_item_v = (activities_item[0] if activities_item is not None else None)
        activities: Any = []
        if activities_item_v is not None:
            activities.append(activities_item_v)
        if not activities:
            activities = None
        source_code_v137 = (activities_item[1] if activities_item is not None else None)
        n1_loop = m136[8]
        n1_loop = n1_loop[0] if n1_loop else None
        n1138 = n1_loop[0] if n1_loop is not None else None
        n1138_n = len(n1138) if n1138 is not None else 0
        name_x139 = n1138[2] if n1138_n > 2 else ''
        name140 = None
        if name_x139:
            if name_x139.isascii() and name_x139.isprintable() and name_x139[0] != ' ' and name_x139[-1] != ' ' and len(name_x139) <= 140:
                name140 = name_x139
            else:
                try:
                    name140 = K28(name_x139)
                except CodecError as error:
                    run.fault(error, n1138, 2, '/stops/*/location/name', name_x139)
        scheme_x141 = (n1138[3] if n1138_n > 3 else '') if (n1138[4] if n1138_n > 4 else '') != '' else ''
        scheme142 = K30_KNOWN.get(scheme_x141) if scheme_x141 else None
        if scheme142 is None and scheme_x141:
            try:
                scheme142 = K30(scheme_x141)
            except CodecError as error:
                run.fault(error, n1138, 3, '/stops/*/location/identifiers/0/scheme', scheme_x141)
        scheme_v143 = (scheme142[0] if scheme142 is not None else None)
        source_code_v144 = (scheme142[1] if scheme142 is not None else None)
        value_x145 = (n1138[4] if n1138_n > 4 else '') if (n1138[3] if n1138_n > 3 else '') != '' else ''
        value146 = None
        if value_x145:
            if value_x145.isascii() and value_x145.isprintable() and value_x145[0] != ' ' and value_x145[-1] != ' ' and len(value_x145) <= 140:
                value146 = value_x145
            else:
                try:
                    value146 = K28(value_x145)
                except CodecError as error:
                    run.fault(error, n1138, 4, '/stops/*/location/identifiers/0/value', value_x145)
        identifiers_item147 = None
        if scheme_v143 is not None or source_code_v144 is not None or value146 is not None:
            if scheme_v143 is None:
                run.lacks('/stops/*/location/identifiers/0/scheme', n1138 or m136[0], 'N1-03')
            if value146 is None:
                run.lacks('/stops/*/location/identifiers/0/value', n1138 or m136[0], 'N1-04')
            identifiers_item147 = {'scheme': scheme_v143, 'value': value146}
            if source_code_v144 is not None:
                identifiers_item147['sourceCode'] = source_code_v144
        identifiers148: Any = []
        if identifiers_item147 is not None:
            identifiers148.append(identifiers_item147)
        if not identifiers148:
            identifiers148 = None
        n3_loop149 = n1_loop[2] if n1_loop is not None else None
        n3_loop149 = n3_loop149[0] if n3_loop149 else None
        n3150 = n3_loop149[0] if n3_loop149 is not None else None
        n3150_n = len(n3150) if n3150 is not None else 0
        lines_item_x151 = n3150[1] if n3150_n > 1 else ''
        lines_item152 = None
        if lines_item_x151:
            if lines_item_x151.isascii() and lines_item_x151.isprintable() and lines_item_x151[0] != ' ' and lines_item_x151[-1] != ' ' and len(lines_item_x151) <= 140:
                lines_item152 = lines_item_x151
            else:
                try:
                    lines_item152 = K28(lines_item_x151)
                except CodecError as error:
                    run.fault(error, n3150, 1, '/stops/*/location/address/lines/0', lines_item_x151)
        lines_item_x153 = n3150[2] if n3150_n > 2 else ''
        lines_item154 = None
        if lines_item_x153:
            if lines_item_x153.isascii() and lines_item_x153.isprintable() and lines_item_x153[0] != ' ' and lines_item_x153[-1] != ' ' and len(lines_item_x153) <= 140:
                lines_item154 = lines_item_x153
            else:
                try:
                    lines_item154 = K28(lines_item_x153)
                except CodecError as error:
                    run.fault(error, n3150, 2, '/stops/*/location/address/lines/1', lines_item_x153)
        n3_loop155 = [one for one in (n1_loop[2] if n1_loop is not None else None) or () if True]
        n3_loop155 = n3_loop155[1] if len(n3_loop155) >= 2 else None
        n3156 = n3_loop155[0] if n3_loop155 is not None else None
        n3156_n = len(n3156) if n3156 is not None else 0
        lines_item_x157 = n3156[1] if n3156_n > 1 else ''
        lines_item158 = None
        if lines_item_x157:
            if lines_item_x157.isascii() and lines_item_x157.isprintable() and lines_item_x157[0] != ' ' and lines_item_x157[-1] != ' ' and len(lines_item_x157) <= 140:
                lines_item158 = lines_item_x157
            else:
                try:
                    lines_item158 = K28(lines_item_x157)
                except CodecError as error:
                    run.fault(error, n3156, 1, '/stops/*/location/address/lines/2', lines_item_x157)
        lines_item_x159 = n3156[2] if n3156_n > 2 else ''
        lines_item160 = None
        if lines_item_x159:
            if lines_item_x159.isascii() and lines_item_x159.isprintable() and lines_item_x159[0] != ' ' and lines_item_x159[-1] != ' ' and len(lines_item_x159) <= 140:
                lines_item160 = lines_item_x159
            else:
                try:
                    lines_item160 = K28(lines_item_x159)
                except CodecError as error:
                    run.fault(error, n3156, 2, '/stops/*/location/address/lines/3', lines_item_x159)
        lines161: Any = []
        if lines_item152 is not None:
            lines161.append(lines_item152)
        if lines_item154 is not None:
            lines161.append(lines_item154)
        if lines_item158 is not None:
            lines161.append(lines_item158)
        if lines_item160 is not None:
            lines161.append(lines_item160)
        if not lines161:
            lines161 = None
        n4162 = n1_loop[3] if n1_loop is not None else None
        n4162_n = len(n4162) if n4162 is not None else 0
        city_x163 = n4162[1] if n4162_n > 1 else ''
        city164 = None
        if city_x163:
            if city_x163.isascii() and city_x163.isprintable() and city_x163[0] != ' ' and city_x163[-1] != ' ' and len(city_x163) <= 140:
                city164 = city_x163
            else:
                try:
                    city164 = K28(city_x163)
                except CodecError as error:
                    run.fault(error, n4162, 1, '/stops/*/location/address/city', city_x163)
        subdivision_x165 = n4162[2] if n4162_n > 2 else ''
        subdivision166 = None
        if subdivision_x165:
            if subdivision_x165.isascii() and subdivision_x165.isalnum() and subdivision_x165 == subdivision_x165.upper() and 1 <= len(subdivision_x165) <= 3:
                subdivision166 = subdivision_x165
            else:
                try:
                    subdivision166 = K31(subdivision_x165)
                except CodecError as error:
                    run.fault(error, n4162, 2, '/stops/*/location/address/subdivision', subdivision_x165)
        postal_code_x167 = n4162[3] if n4162_n > 3 else ''
        postal_code168 = None
        if postal_code_x167:
            if postal_code_x167.isascii() and postal_code_x167.isprintable() and postal_code_x167[0] != ' ' and postal_code_x167[-1] != ' ' and len(postal_code_x167) <= 140:
                postal_code168 = postal_code_x167
            else:
                try:
                    postal_code168 = K28(postal_code_x167)
                except CodecError as error:
                    run.fault(error, n4162, 3, '/stops/*/location/address/postalCode', postal_code_x167)
        country_x169 = n4162[4] if n4162_n > 4 else ''
        country170 = None
        if country_x169:
            if country_x169.isascii() and country_x169.isalpha() and country_x169 == country_x169.upper() and 2 <= len(country_x169) <= 2:
                country170 = country_x169
            else:
                try:
                    country170 = K32(country_x169)
                except CodecError as error:
                    run.fault(error, n4162, 4, '/stops/*/location/address/country', country_x169)
        address171 = None
        if lines161 is not None or city164 is not None or subdivision166 is not None or postal_code168 is not None or country170 is not None:
            address171 = {}
            if city164 is not None:
                address171['city'] = city164
            if country170 is not None:
                address171['country'] = country170
            if lines161 is not None:
                address171['lines'] = lines161
            if postal_code168 is not None:
                address171['postalCode'] = postal_code168
            if subdivision166 is not None:
                address171['subdivision'] = subdivision166
        location = None
        if name140 is not None or identifiers148 is not None or address171 is not None:
            location = {}
            if address171 is not None:
                location['address'] = address171
            if identifiers148 is not None:
                location['identifiers'] = identifiers148
            if name140 is not None:
                location['name'] = name140
        g62_loop172 = pick(m136[2], 1, ('53',))
        g62173 = g62_loop172[0] if g62_loop172 is not None else None
        g62173_n = len(g62173) if g62173 is not None else 0
        earliest_x = (g62173[2] if g62173_n > 2 else '') if (s5[2] if s5_n > 2 else '') in ('CU', 'UL', 'PU', 'DT') else ''
        earliest_x174 = g62173[3] if g62173_n > 3 else ''
        earliest_x175 = g62173[4] if g62173_n > 4 else ''
        earliest_x176 = g62173[5] if g62173_n > 5 else ''
        earliest = None
        if earliest_x:
            try:
                earliest = K10(profile, earliest_x, earliest_x174, earliest_x175, earliest_x176)
            except CodecError as error:
                run.fault(error, g62173, 2, '/stops/*/window/earliest', earliest_x)
        g62_loop177 = pick(m136[2], 1, ('37',))
        g62178 = g62_loop177[0] if g62_loop177 is not None else None
        g62178_n = len(g62178) if g62178 is not None else 0
        earliest_x179 = g62178[2] if g62178_n > 2 else ''
        earliest_x180 = g62178[3] if g62178_n > 3 else ''
        earliest_x181 = g62178[4] if g62178_n > 4 else ''
        earliest_x182 = g62178[5] if g62178_n > 5 else ''
        earliest183 = None
        if earliest_x179:
            try:
                earliest183 = K8(profile, earliest_x179, earliest_x180, earliest_x181, earliest_x182)
            except CodecError as error:
                run.fault(error, g62178, 2, '/stops/*/window/earliest', earliest_x179)
        earliest_x184 = g62173[2] if g62173_n > 2 else ''
        earliest_x185 = g62173[3] if g62173_n > 3 else ''
        earliest_x186 = g62173[4] if g62173_n > 4 else ''
        earliest_x187 = g62173[5] if g62173_n > 5 else ''
        earliest188 = None
        if earliest_x184:
            try:
                earliest188 = K10(profile, earliest_x184, earliest_x185, earliest_x186, earliest_x187)
            except CodecError as error:
                run.fault(error, g62173, 2, '/stops/*/window/earliest', earliest_x184)
        g62_loop189 = [one for one in m136[2] or () if (one[0][1] if len(one[0]) > 1 else '') not in ('37', '38', '53', '54') and (one[0][3] if len(one[0]) > 3 else '') in ('I', 'G')]
        g62_loop189 = g62_loop189[0] if len(g62_loop189) >= 1 else None
        g62190 = g62_loop189[0] if g62_loop189 is not None else None
        g62190_n = len(g62190) if g62190 is not None else 0
        earliest_x191 = g62190[2] if g62190_n > 2 else ''
        earliest_x192 = g62190[3] if g62190_n > 3 else ''
        earliest_x193 = g62190[4] if g62190_n > 4 else ''
        earliest_x194 = g62190[5] if g62190_n > 5 else ''
        earliest195 = None
        if earliest_x191:
            try:
                earliest195 = K8(profile, earliest_x191, earliest_x192, earliest_x193, earliest_x194)
            except CodecError as error:
                run.fault(error, g62190, 2, '/stops/*/window/earliest', earliest_x191)
        earliest_v = earliest
        if earliest_v is None:
            earliest_v = earliest183
        if earliest_v is None:
            earliest_v = earliest188
        if earliest_v is None:
            earliest_v = earliest195
        g62_loop196 = pick(m136[2], 1, ('54',))
        g62197 = g62_loop196[0] if g62_loop196 is not None else None
        g62197_n = len(g62197) if g62197 is not None else 0
        latest_x = (g62197[2] if g62197_n > 2 else '') if (s5[2] if s5_n > 2 else '') in ('CU', 'UL', 'PU', 'DT') else ''
        latest_x198 = g62197[3] if g62197_n > 3 else ''
        latest_x199 = g62197[4] if g62197_n > 4 else ''
        latest_x200 = g62197[5] if g62197_n > 5 else ''
        latest = None
        if latest_x:
            try:
                latest = K11(profile, latest_x, latest_x198, latest_x199, latest_x200)
            except CodecError as error:
                run.fault(error, g62197, 2, '/stops/*/window/latest', latest_x)
        g62_loop201 = pick(m136[2], 1, ('38',))
        g62202 = g62_loop201[0] if g62_loop201 is not None else None
        g62202_n = len(g62202) if g62202 is not None else 0
        latest_x203 = g62202[2] if g62202_n > 2 else ''
        latest_x204 = g62202[3] if g62202_n > 3 else ''
        latest_x205 = g62202[4] if g62202_n > 4 else ''
        latest_x206 = g62202[5] if g62202_n > 5 else ''
        latest207 = None
        if latest_x203:
            try:
                latest207 = K9(profile, latest_x203, latest_x204, latest_x205, latest_x206)
            except CodecError as error:
                run.fault(error, g62202, 2, '/stops/*/window/latest', latest_x203)
        latest_x208 = g62197[2] if g62197_n > 2 else ''
        latest_x209 = g62197[3] if g62197_n > 3 else ''
        latest_x210 = g62197[4] if g62197_n > 4 else ''
        latest_x211 = g62197[5] if g62197_n > 5 else ''
        latest212 = None
        if latest_x208:
            try:
                latest212 = K11(profile, latest_x208, latest_x209, latest_x210, latest_x211)
            except CodecError as error:
                run.fault(error, g62197, 2, '/stops/*/window/latest', latest_x208)
        g62_loop213 = [one for one in m136[2] or () if (one[0][1] if len(one[0]) > 1 else '') not in ('37', '38', '53', '54') and (one[0][3] if len(one[0]) > 3 else '') in ('K', 'L')]
        g62_loop213 = g62_loop213[0] if len(g62_loop213) >= 1 else None
        g62214 = g62_loop213[0] if g62_loop213 is not None else None
        g62214_n = len(g62214) if g62214 is not None else 0
        latest_x215 = g62214[2] if g62214_n > 2 else ''
        latest_x216 = g62214[3] if g62214_n > 3 else ''
        latest_x217 = g62214[4] if g62214_n > 4 else ''
        latest_x218 = g62214[5] if g62214_n > 5 else ''
        latest219 = None
        if latest_x215:
            try:
                latest219 = K9(profile, latest_x215, latest_x216, latest_x217, latest_x218)
            except CodecError as error:
                run.fault(error, g62214, 2, '/stops/*/window/latest', latest_x215)
        latest_v = latest
        if latest_v is None:
            latest_v = latest207
        if latest_v is None:
            latest_v = latest212
        if latest_v is None:
            latest_v = latest219
        window = None
        if earliest_v is not None or latest_v is not None:
            window = {}
            if earliest_v is not None:
                window['earliest'] = earliest_v
            if latest_v is not None:
                window['latest'] = latest_v
        dates220: Any = []
        for m221 in m136[2] or ():
            g62222 = m221[0]
            g62222_n = len(g62222)
            if not ((g62222[2] if g62222_n > 2 else '') != '' and (g62222[1] if g62222_n > 1 else '') not in ('37', '38', '53', '54') and (g62222[3] if g62222_n > 3 else '') not in ('I', 'K', 'G', 'L')):
                continue
            type_x223 = g62222[1] if g62222_n > 1 else ''
            type224 = K36_KNOWN.get(type_x223) if type_x223 else None
            if type224 is None and type_x223:
                try:
                    type224 = K36(type_x223)
                except CodecError as error:
                    run.fault(error, g62222, 1, '/stops/*/dates/*/type', type_x223)
            type_v225 = (type224[0] if type224 is not None else None)
            source_code_v226 = (type224[1] if type224 is not None else None)
            at_x227 = (g62222[2] if g62222_n > 2 else '') if (g62222[1] if g62222_n > 1 else '') == '69' else ''
            at_x228 = g62222[3] if g62222_n > 3 else ''
            at_x229 = g62222[4] if g62222_n > 4 else ''
            at_x230 = g62222[5] if g62222_n > 5 else ''
            at231 = None
            if at_x227:
                try:
                    at231 = K6(profile, at_x227, at_x228, at_x229, at_x230)
                except CodecError as error:
                    run.fault(error, g62222, 2, '/stops/*/dates/*/at', at_x227)
            at_x232 = (g62222[2] if g62222_n > 2 else '') if (g62222[1] if g62222_n > 1 else '') == '70' else ''
            at_x233 = g62222[3] if g62222_n > 3 else ''
            at_x234 = g62222[4] if g62222_n > 4 else ''
            at_x235 = g62222[5] if g62222_n > 5 else ''
            at236 = None
            if at_x232:
                try:
                    at236 = K7(profile, at_x232, at_x233, at_x234, at_x235)
                except CodecError as error:
                    run.fault(error, g62222, 2, '/stops/*/dates/*/at', at_x232)
            at_x237 = (g62222[2] if g62222_n > 2 else '') if (g62222[1] if g62222_n > 1 else '') == '64' else ''
            at_x238 = g62222[3] if g62222_n > 3 else ''
            at_x239 = g62222[4] if g62222_n > 4 else ''
            at_x240 = g62222[5] if g62222_n > 5 else ''
            at241 = None
            if at_x237:
                try:
                    at241 = K4(profile, at_x237, at_x238, at_x239, at_x240)
                except CodecError as error:
                    run.fault(error, g62222, 2, '/stops/*/dates/*/at', at_x237)
            at_x242 = (g62222[2] if g62222_n > 2 else '') if (g62222[1] if g62222_n > 1 else '') == '37' else ''
            at_x243 = g62222[3] if g62222_n > 3 else ''
            at_x244 = g62222[4] if g62222_n > 4 else ''
            at_x245 = g62222[5] if g62222_n > 5 else ''
            at246 = None
            if at_x242:
                try:
                    at246 = K8(profile, at_x242, at_x243, at_x244, at_x245)
                except CodecError as error:
                    run.fault(error, g62222, 2, '/stops/*/dates/*/at', at_x242)
            at_x247 = (g62222[2] if g62222_n > 2 else '') if (g62222[1] if g62222_n > 1 else '') == '38' else ''
            at_x248 = g62222[3] if g62222_n > 3 else ''
            at_x249 = g62222[4] if g62222_n > 4 else ''
            at_x250 = g62222[5] if g62222_n > 5 else ''
            at251 = None
            if at_x247:
                try:
                    at251 = K9(profile, at_x247, at_x248, at_x249, at_x250)
                except CodecError as error:
                    run.fault(error, g62222, 2, '/stops/*/dates/*/at', at_x247)
            at_x252 = (g62222[2] if g62222_n > 2 else '') if (g62222[1] if g62222_n > 1 else '') == '53' else ''
            at_x253 = g62222[3] if g62222_n > 3 else ''
            at_x254 = g62222[4] if g62222_n > 4 else ''
            at_x255 = g62222[5] if g62222_n > 5 else ''
            at256 = None
            if at_x252:
                try:
                    at256 = K10(profile, at_x252, at_x253, at_x254, at_x255)
                except CodecError as error:
                    run.fault(error, g62222, 2, '/stops/*/dates/*/at', at_x252)
            at_x257 = (g62222[2] if g62222_n > 2 else '') if (g62222[1] if g62222_n > 1 else '') == '54' else ''
            at_x258 = g62222[3] if g62222_n > 3 else ''
            at_x259 = g62222[4] if g62222_n > 4 else ''
            at_x260 = g62222[5] if g62222_n > 5 else ''
            at261 = None
            if at_x257:
                try:
                    at261 = K11(profile, at_x257, at_x258, at_x259, at_x260)
                except CodecError as error:
                    run.fault(error, g62222, 2, '/stops/*/dates/*/at', at_x257)
            at_x262 = (g62222[2] if g62222_n > 2 else '') if (g62222[1] if g62222_n > 1 else '') not in ('37', '38', '53', '54', '64', '69', '70') else ''
            at_x263 = g62222[3] if g62222_n > 3 else ''
            at_x264 = g62222[4] if g62222_n > 4 else ''
            at_x265 = g62222[5] if g62222_n > 5 else ''
            at266 = None
            if at_x262:
                try:
                    at266 = K12(profile, at_x262, at_x263, at_x264, at_x265)
                except CodecError as error:
                    run.fault(error, g62222, 2, '/stops/*/dates/*/at', at_x262)
            at_v267 = at231
            if at_v267 is None:
                at_v267 = at236
            if at_v267 is None:
                at_v267 = at241
            if at_v267 is None:
                at_v267 = at246
            if at_v267 is None:
                at_v267 = at251
            if at_v267 is None:
                at_v267 = at256
            if at_v267 is None:
                at_v267 = at261
            if at_v267 is None:
                at_v267 = at266
            dates_item268 = None
            if type_v225 is not None or source_code_v226 is not None or at_v267 is not None:
                if at_v267 is None:
                    run.lacks('/stops/*/dates/*/at', g62222 or m221[0], 'G62-02 or G62-03 or G62-04')
                if type_v225 is None:
                    run.lacks('/stops/*/dates/*/type', g62222 or m221[0], 'G62-01')
                dates_item268 = {'at': at_v267, 'type': type_v225}
                if source_code_v226 is not None:
                    dates_item268['sourceCode'] = source_code_v226
            if dates_item268 is not None:
                dates220.append(dates_item268)
        if len(dates220) > 50:
            run.crowded('/stops/*/dates', m136[0], len(dates220), 50)
        if not dates220:
            dates220 = None
        contacts269: Any = []
        for m270 in m136[8] or ():
            for m271 in m270[4] or ():
                g61272 = m271[0]
                g61272_n = len(g61272)
                name_x273 = g61272[2] if g61272_n > 2 else ''
                name274 = None
                if name_x273:
                    if name_x273.isascii() and name_x273.isprintable() and name_x273[0] != ' ' and name_x273[-1] != ' ' and len(name_x273) <= 140:
                        name274 = name_x273
                    else:
                        try:
                            name274 = K28(name_x273)
                        except CodecError as error:
                            run.fault(error, g61272, 2, '/stops/*/contacts/*/name', name_x273)
                phone_x275 = (g61272[4] if g61272_n > 4 else '') if (g61272[3] if g61272_n > 3 else '') == 'TE' else ''
                phone276 = None
                if phone_x275:
                    if phone_x275.isascii() and phone_x275.isprintable() and phone_x275[0] != ' ' and phone_x275[-1] != ' ' and len(phone_x275) <= 140:
                        phone276 = phone_x275
                    else:
                        try:
                            phone276 = K28(phone_x275)
                        except CodecError as error:
                            run.fault(error, g61272, 4, '/stops/*/contacts/*/phone', phone_x275)
                fax_x277 = (g61272[4] if g61272_n > 4 else '') if (g61272[3] if g61272_n > 3 else '') == 'FX' else ''
                fax278 = None
                if fax_x277:
                    if fax_x277.isascii() and fax_x277.isprintable() and fax_x277[0] != ' ' and fax_x277[-1] != ' ' and len(fax_x277) <= 140:
                        fax278 = fax_x277
                    else:
                        try:
                            fax278 = K28(fax_x277)
                        except CodecError as error:
                            run.fault(error, g61272, 4, '/stops/*/contacts/*/fax', fax_x277)
                email_x279 = (g61272[4] if g61272_n > 4 else '') if (g61272[3] if g61272_n > 3 else '') == 'EM' else ''
                email280 = None
                if email_x279:
                    try:
                        email280 = K33(email_x279)
                    except CodecError as error:
                        run.fault(error, g61272, 4, '/stops/*/contacts/*/email', email_x279)
                reference_x281 = g61272[5] if g61272_n > 5 else ''
                reference282 = None
                if reference_x281:
                    if reference_x281.isascii() and reference_x281.isprintable() and reference_x281[0] != ' ' and reference_x281[-1] != ' ' and len(reference_x281) <= 140:
                        reference282 = reference_x281
                    else:
                        try:
                            reference282 = K28(reference_x281)
                        except CodecError as error:
                            run.fault(error, g61272, 5, '/stops/*/contacts/*/reference', reference_x281)
                source_code_x283 = g61272[1] if g61272_n > 1 else ''
                source_code284 = None
                if source_code_x283:
                    try:
                        source_code284 = K34(source_code_x283)
                    except CodecError as error:
                        run.fault(error, g61272, 1, '/stops/*/contacts/*/sourceCode', source_code_x283)
                contacts_item285 = None
                if name274 is not None or phone276 is not None or fax278 is not None or email280 is not None or reference282 is not None or source_code284 is not None:
                    contacts_item285 = {}
                    if email280 is not None:
                        contacts_item285['email'] = email280
                    if fax278 is not None:
                        contacts_item285['fax'] = fax278
                    if name274 is not None:
                        contacts_item285['name'] = name274
                    if phone276 is not None:
                        contacts_item285['phone'] = phone276
                    if reference282 is not None:
                        contacts_item285['reference'] = reference282
                    if source_code284 is not None:
                        contacts_item285['sourceCode'] = source_code284
                if contacts_item285 is not None:
                    contacts269.append(contacts_item285)
        if len(contacts269) > 20:
            run.crowded('/stops/*/contacts', m136[0], len(contacts269), 20)
        if not contacts269:
            contacts269 = None
        references286: Any = []
        for m287 in m136[1] or ():
            l11288 = m287[0]
            l11288_n = len(l11288)
            if not ((l11288[1] if l11288_n > 1 else '') != ''):
                continue
            type_x289 = l11288[2] if l11288_n > 2 else ''
            type290 = K27_KNOWN.get(type_x289) if type_x289 else None
            if type290 is None and type_x289:
                try:
                    type290 = K27(type_x289)
                except CodecError as error:
                    run.fault(error, l11288, 2, '/stops/*/references/*/type', type_x289)
            type_v291 = (type290[0] if type290 is not None else None)
            source_code_v292 = (type290[1] if type290 is not None else None)
            value_x293 = l11288[1] if l11288_n > 1 else ''
            value294 = None
            if value_x293:
                if value_x293.isascii() and value_x293.isprintable() and value_x293[0] != ' ' and value_x293[-1] != ' ' and len(value_x293) <= 140:
                    value294 = value_x293
                else:
                    try:
                        value294 = K28(value_x293)
                    except CodecError as error:
                        run.fault(error, l11288, 1, '/stops/*/references/*/value', value_x293)
            description_x295 = l11288[3] if l11288_n > 3 else ''
            description296 = None
            if description_x295:
                if description_x295.isascii() and description_x295.isprintable() and description_x295[0] != ' ' and description_x295[-1] != ' ' and len(description_x295) <= 140:
                    description296 = description_x295
                else:
                    try:
                        description296 = K28(description_x295)
                    except CodecError as error:
                        run.fault(error, l11288, 3, '/stops/*/references/*/description', description_x295)
            references_item297 = None
            if type_v291 is not None or source_code_v292 is not None or value294 is not None or description296 is not None:
                if type_v291 is None:
                    run.lacks('/stops/*/references/*/type', l11288 or m287[0], 'L11-02')
                if value294 is None:
                    run.lacks('/stops/*/references/*/value', l11288 or m287[0], 'L11-01')
                references_item297 = {'type': type_v291, 'value': value294}
                if description296 is not None:
                    references_item297['description'] = description296
                if source_code_v292 is not None:
                    references_item297['sourceCode'] = source_code_v292
            if references_item297 is not None:
                references286.append(references_item297)
        if len(references286) > 300:
            run.crowded('/stops/*/references', m136[0], len(references286), 300)
        if not references286:
            references286 = None
        at8 = m136[3]
        at8 = at8 if at8 is not None and (at8[1] if len(at8) > 1 else '') == 'G' else None
        at8_n = len(at8) if at8 is not None else 0
        unit_code_x298 = (at8[2] if at8_n > 2 else '') if (at8[3] if at8_n > 3 else '') != '' else ''
        unit_code299 = K18_KNOWN.get(unit_code_x298) if unit_code_x298 else None
        if unit_code299 is None and unit_code_x298:
            try:
                unit_code299 = K18(unit_code_x298)
            except CodecError as error:
                run.fault(error, at8, 2, '/stops/*/totals/grossWeight/unitCode', unit_code_x298)
        unit_code_x300 = (s5[4] if s5_n > 4 else '') if (s5[3] if s5_n > 3 else '') != '' and (at8[3] if at8_n > 3 else '') == '' else ''
        unit_code301 = K18_KNOWN.get(unit_code_x300) if unit_code_x300 else None
        if unit_code301 is None and unit_code_x300:
            try:
                unit_code301 = K18(unit_code_x300)
            except CodecError as error:
                run.fault(error, s5, 4, '/stops/*/totals/grossWeight/unitCode', unit_code_x300)
        unit_code_v302 = unit_code299
        if unit_code_v302 is None:
            unit_code_v302 = unit_code301
        value_x303 = (at8[3] if at8_n > 3 else '') if (at8[2] if at8_n > 2 else '') != '' else ''
        value304 = None
        if value_x303:
            if value_x303.isascii() and value_x303.isdigit() and len(value_x303) <= 15 and (value_x303[0] != '0' or value_x303 == '0'):
                value304 = value_x303
            else:
                try:
                    value304 = K19(value_x303)
                except CodecError as error:
                    run.fault(error, at8, 3, '/stops/*/totals/grossWeight/value', value_x303)
        value_x305 = (s5[3] if s5_n > 3 else '') if (s5[4] if s5_n > 4 else '') != '' and (at8[3] if at8_n > 3 else '') == '' else ''
        value306 = None
        if value_x305:
            if value_x305.isascii() and value_x305.isdigit() and len(value_x305) <= 15 and (value_x305[0] != '0' or value_x305 == '0'):
                value306 = value_x305
            else:
                try:
                    value306 = K19(value_x305)
                except CodecError as error:
                    run.fault(error, s5, 3, '/stops/*/totals/grossWeight/value', value_x305)
        value_v307 = value304
        if value_v307 is None:
            value_v307 = value306
        gross_weight308 = None
        if unit_code_v302 is not None or value_v307 is not None:
            if unit_code_v302 is None:
                run.lacks('/stops/*/totals/grossWeight/unitCode', at8 or m136[0], 'AT8[01=G]-02')
            if value_v307 is None:
                run.lacks('/stops/*/totals/grossWeight/value', at8 or m136[0], 'AT8[01=G]-03')
            gross_weight308 = {'unitCode': unit_code_v302, 'value': value_v307}
        at8309 = m136[3]
        at8309_n = len(at8309) if at8309 is not None else 0
        unit_code_x310 = (at8309[6] if at8309_n > 6 else '') if (at8309[7] if at8309_n > 7 else '') != '' else ''
        unit_code311 = K20_KNOWN.get(unit_code_x310) if unit_code_x310 else None
        if unit_code311 is None and unit_code_x310:
            try:
                unit_code311 = K20(unit_code_x310)
            except CodecError as error:
                run.fault(error, at8309, 6, '/stops/*/totals/volume/unitCode', unit_code_x310)
        unit_code_x312 = (s5[8] if s5_n > 8 else '') if (s5[7] if s5_n > 7 else '') != '' else ''
        unit_code313 = K20_KNOWN.get(unit_code_x312) if unit_code_x312 else None
        if unit_code313 is None and unit_code_x312:
            try:
                unit_code313 = K20(unit_code_x312)
            except CodecError as error:
                run.fault(error, s5, 8, '/stops/*/totals/volume/unitCode', unit_code_x312)
        unit_code_v314 = unit_code311
        if unit_code_v314 is None:
            unit_code_v314 = unit_code313
        value_x315 = (at8309[7] if at8309_n > 7 else '') if (at8309[6] if at8309_n > 6 else '') != '' else ''
        value316 = None
        if value_x315:
            if value_x315.isascii() and value_x315.isdigit() and len(value_x315) <= 15 and (value_x315[0] != '0' or value_x315 == '0'):
                value316 = value_x315
            else:
                try:
                    value316 = K19(value_x315)
                except CodecError as error:
                    run.fault(error, at8309, 7, '/stops/*/totals/volume/value', value_x315)
        value_x317 = (s5[7] if s5_n > 7 else '') if (s5[8] if s5_n > 8 else '') != '' else ''
        value318 = None
        if value_x317:
            if value_x317.isascii() and value_x317.isdigit() and len(value_x317) <= 15 and (value_x317[0] != '0' or value_x317 == '0'):
                value318 = value_x317
            else:
                try:
                    value318 = K19(value_x317)
                except CodecError as error:
                    run.fault(error, s5, 7, '/stops/*/totals/volume/value', value_x317)
        value_v319 = value316
        if value_v319 is None:
            value_v319 = value318
        volume320 = None
        if unit_code_v314 is not None or value_v319 is not None:
            if unit_code_v314 is None:
                run.lacks('/stops/*/totals/volume/unitCode', at8309 or m136[0], 'AT8-06')
            if value_v319 is None:
                run.lacks('/stops/*/totals/volume/value', at8309 or m136[0], 'AT8-07')
            volume320 = {'unitCode': unit_code_v314, 'value': value_v319}
        package_count_x321 = at8309[4] if at8309_n > 4 else ''
        package_count322 = None
        if package_count_x321:
            try:
                package_count322 = K21(package_count_x321)
            except CodecError as error:
                run.fault(error, at8309, 4, '/stops/*/totals/packageCount', package_count_x321)
        unit_code_x323 = (s5[6] if s5_n > 6 else '') if (s5[5] if s5_n > 5 else '') != '' else ''
        unit_code324 = K37_KNOWN.get(unit_code_x323) if unit_code_x323 else None
        if unit_code324 is None and unit_code_x323:
            try:
                unit_code324 = K37(unit_code_x323)
            except CodecError as error:
                run.fault(error, s5, 6, '/stops/*/totals/quantity/unitCode', unit_code_x323)
        value_x325 = (s5[5] if s5_n > 5 else '') if (s5[6] if s5_n > 6 else '') != '' else ''
        value326 = None
        if value_x325:
            if value_x325.isascii() and value_x325.isdigit() and len(value_x325) <= 15 and (value_x325[0] != '0' or value_x325 == '0'):
                value326 = value_x325
            else:
                try:
                    value326 = K19(value_x325)
                except CodecError as error:
                    run.fault(error, s5, 5, '/stops/*/totals/quantity/value', value_x325)
        quantity327 = None
        if unit_code324 is not None or value326 is not None:
            if unit_code324 is None:
                run.lacks('/stops/*/totals/quantity/unitCode', s5 or m136[0], 'S5-06')
            if value326 is None:
                run.lacks('/stops/*/totals/quantity/value', s5 or m136[0], 'S5-05')
            quantity327 = {'unitCode': unit_code324, 'value': value326}
        pld328 = m136[6]
        pld328_n = len(pld328) if pld328 is not None else 0
        handling_unit_count_x329 = pld328[1] if pld328_n > 1 else ''
        handling_unit_count330 = None
        if handling_unit_count_x329:
            try:
                handling_unit_count330 = K21(handling_unit_count_x329)
            except CodecError as error:
                run.fault(error, pld328, 1, '/stops/*/totals/handlingUnitCount', handling_unit_count_x329)
        totals = None
        if gross_weight308 is not None or volume320 is not None or package_count322 is not None or quantity327 is not None or handling_unit_count330 is not None:
            totals = {}
            if gross_weight308 is not None:
                totals['grossWeight'] = gross_weight308
            if handling_unit_count330 is not None:
                totals['handlingUnitCount'] = handling_unit_count330
            if package_count322 is not None:
                totals['packageCount'] = package_count322
            if quantity327 is not None:
                totals['quantity'] = quantity327
            if volume320 is not None:
                totals['volume'] = volume320
        lading: Any = []
        for m331 in m136[9] or ():
            l5 = m331[0]
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
                        run.fault(error, l5, 1, '/stops/*/lading/*/lineId', line_id_x)
            description_x332 = l5[2] if l5_n > 2 else ''
            description333 = None
            if description_x332:
                if description_x332.isascii() and description_x332.isprintable() and description_x332[0] != ' ' and description_x332[-1] != ' ' and len(description_x332) <= 512:
                    description333 = description_x332
                else:
                    try:
                        description333 = K25(description_x332)
                    except CodecError as error:
                        run.fault(error, l5, 2, '/stops/*/lading/*/description', description_x332)
            commodity_code_x = l5[3] if l5_n > 3 else ''
            commodity_code = None
            if commodity_code_x:
                if commodity_code_x.isascii() and commodity_code_x.isprintable() and commodity_code_x[0] != ' ' and commodity_code_x[-1] != ' ' and len(commodity_code_x) <= 64:
                    commodity_code = commodity_code_x
                else:
                    try:
                        commodity_code = K0(commodity_code_x)
                    except CodecError as error:
                        run.fault(error, l5, 3, '/stops/*/lading/*/commodityCode', commodity_code_x)
            source_code_x334 = l5[4] if l5_n > 4 else ''
            source_code335 = None
            if source_code_x334:
                try:
                    source_code335 = K38(source_code_x334)
                except CodecError as error:
                    run.fault(error, l5, 4, '/stops/*/lading/*/sourceCode', source_code_x334)
            at8336 = m331[1]
            at8336 = at8336 if at8336 is not None and (at8336[1] if len(at8336) > 1 else '') == 'G' else None
            at8336_n = len(at8336) if at8336 is not None else 0
            unit_code_x337 = (at8336[2] if at8336_n > 2 else '') if (at8336[3] if at8336_n > 3 else '') != '' else ''
            unit_code338 = K18_KNOWN.get(unit_code_x337) if unit_code_x337 else None
            if unit_code338 is None and unit_code_x337:
                try:
                    unit_code338 = K18(unit_code_x337)
                except CodecError as error:
                    run.fault(error, at8336, 2, '/stops/*/lading/*/weight/unitCode', unit_code_x337)
            value_x339 = (at8336[3] if at8336_n > 3 else '') if (at8336[2] if at8336_n > 2 else '') != '' else ''
            value340 = None
            if value_x339:
                if value_x339.isascii() and value_x339.isdigit() and len(value_x339) <= 15 and (value_x339[0] != '0' or value_x339 == '0'):
                    value340 = value_x339
                else:
                    try:
                        value340 = K19(value_x339)
                    except CodecError as error:
                        run.fault(error, at8336, 3, '/stops/*/lading/*/weight/value', value_x339)
            weight = None
            if unit_code338 is not None or value340 is not None:
                if unit_code338 is None:
                    run.lacks('/stops/*/lading/*/weight/unitCode', at8336 or m331[0], 'AT8[01=G]-02')
                if value340 is None:
                    run.lacks('/stops/*/lading/*/weight/value', at8336 or m331[0], 'AT8[01=G]-03')
                weight = {'unitCode': unit_code338, 'value': value340}
            at8341 = m331[1]
            at8341_n = len(at8341) if at8341 is not None else 0
            unit_code_x342 = (at8341[6] if at8341_n > 6 else '') if (at8341[7] if at8341_n > 7 else '') != '' else ''
            unit_code343 = K20_KNOWN.get(unit_code_x342) if unit_code_x342 else None
            if unit_code343 is None and unit_code_x342:
                try:
                    unit_code343 = K20(unit_code_x342)
                except CodecError as error:
                    run.fault(error, at8341, 6, '/stops/*/lading/*/volume/unitCode', unit_code_x342)
            value_x344 = (at8341[7] if at8341_n > 7 else '') if (at8341[6] if at8341_n > 6 else '') != '' else ''
            value345 = None
            if value_x344:
                if value_x344.isascii() and value_x344.isdigit() and len(value_x344) <= 15 and (value_x344[0] != '0' or value_x344 == '0'):
                    value345 = value_x344
                else:
                    try:
                        value345 = K19(value_x344)
                    except CodecError as error:
                        run.fault(error, at8341, 7, '/stops/*/lading/*/volume/value', value_x344)
            volume346 = None
            if unit_code343 is not None or value345 is not None:
                if unit_code343 is None:
                    run.lacks('/stops/*/lading/*/volume/unitCode', at8341 or m331[0], 'AT8-06')
                if value345 is None:
                    run.lacks('/stops/*/lading/*/volume/value', at8341 or m331[0], 'AT8-07')
                volume346 = {'unitCode': unit_code343, 'value': value345}
            unit_code_x347 = (l5[5] if l5_n > 5 else '') if (at8341[4] if at8341_n > 4 else '') != '' else ''
            unit_code348 = K39_KNOWN.get(unit_code_x347) if unit_code_x347 else None
            if unit_code348 is None and unit_code_x347:
                try:
                    unit_code348 = K39(unit_code_x347)
                except CodecError as error:
                    run.fault(error, l5, 5, '/stops/*/lading/*/quantity/unitCode', unit_code_x347)
            value_x349 = (at8341[4] if at8341_n > 4 else '') if (l5[5] if l5_n > 5 else '') != '' else ''
            value350 = None
            if value_x349:
                if value_x349.isascii() and value_x349.isdigit() and len(value_x349) <= 15 and (value_x349[0] != '0' or value_x349 == '0'):
                    value350 = value_x349
                else:
                    try:
                        value350 = K19(value_x349)
                    except CodecError as error:
                        run.fault(error, at8341, 4, '/stops/*/lading/*/quantity/value', value_x349)
            quantity351 = None
            if unit_code348 is not None or value350 is not None:
                if unit_code348 is None:
                    run.lacks('/stops/*/lading/*/quantity/unitCode', l5 or m331[0], 'L5-05')
                if value350 is None:
                    run.lacks('/stops/*/lading/*/quantity/value', at8341 or m331[0], 'AT8-04')
                quantity351 = {'unitCode': unit_code348, 'value': value350}
            lading_item = None
            if line_id is not None or description333 is not None or commodity_code is not None or source_code335 is not None or weight is not None or volume346 is not None or quantity351 is not None:
                lading_item = {}
                if commodity_code is not None:
                    lading_item['commodityCode'] = commodity_code
                if description333 is not None:
                    lading_item['description'] = description333
                if line_id is not None:
                    lading_item['lineId'] = line_id
                if quantity351 is not None:
                    lading_item['quantity'] = quantity351
                if source_code335 is not None:
                    lading_item['sourceCode'] = source_code335
                if volume346 is not None:
                    lading_item['volume'] = volume346
                if weight is not None:
                    lading_item['weight'] = weight
            if lading_item is not None:
                lading.append(lading_item)
        if len(lading) > 999:
            run.crowded('/stops/*/lading', m136[0], len(lading), 999)
        if not lading:
            lading = None
        lading352: Any = []
        for m353 in m136[4] or ():
            lad = m353[0]
            lad_n = len(lad)
            unit_code_x354 = (lad[1] if lad_n > 1 else '') if (lad[2] if lad_n > 2 else '') != '' else ''
            unit_code355 = K39_KNOWN.get(unit_code_x354) if unit_code_x354 else None
            if unit_code355 is None and unit_code_x354:
                try:
                    unit_code355 = K39(unit_code_x354)
                except CodecError as error:
                    run.fault(error, lad, 1, '/stops/*/lading/*/quantity/unitCode', unit_code_x354)
            value_x356 = (lad[2] if lad_n > 2 else '') if (lad[1] if lad_n > 1 else '') != '' else ''
            value357 = None
            if value_x356:
                if value_x356.isascii() and value_x356.isdigit() and len(value_x356) <= 15 and (value_x356[0] != '0' or value_x356 == '0'):
                    value357 = value_x356
                else:
                    try:
                        value357 = K19(value_x356)
                    except CodecError as error:
                        run.fault(error, lad, 2, '/stops/*/lading/*/quantity/value', value_x356)
            quantity358 = None
            if unit_code355 is not None or value357 is not None:
                if unit_code355 is None:
                    run.lacks('/stops/*/lading/*/quantity/unitCode', lad or m353[0], 'LAD-01')
                if value357 is None:
                    run.lacks('/stops/*/lading/*/quantity/value', lad or m353[0], 'LAD-02')
                quantity358 = {'unitCode': unit_code355, 'value': value357}
            unit_code_x359 = (lad[5] if lad_n > 5 else '') if (lad[6] if lad_n > 6 else '') != '' else ''
            unit_code360 = K18_KNOWN.get(unit_code_x359) if unit_code_x359 else None
            if unit_code360 is None and unit_code_x359:
                try:
                    unit_code360 = K18(unit_code_x359)
                except CodecError as error:
                    run.fault(error, lad, 5, '/stops/*/lading/*/weight/unitCode', unit_code_x359)
            value_x361 = (lad[6] if lad_n > 6 else '') if (lad[5] if lad_n > 5 else '') != '' else ''
            value362 = None
            if value_x361:
                if value_x361.isascii() and value_x361.isdigit() and len(value_x361) <= 15 and (value_x361[0] != '0' or value_x361 == '0'):
                    value362 = value_x361
                else:
                    try:
                        value362 = K19(value_x361)
                    except CodecError as error:
                        run.fault(error, lad, 6, '/stops/*/lading/*/weight/value', value_x361)
            weight363 = None
            if unit_code360 is not None or value362 is not None:
                if unit_code360 is None:
                    run.lacks('/stops/*/lading/*/weight/unitCode', lad or m353[0], 'LAD-05')
                if value362 is None:
                    run.lacks('/stops/*/lading/*/weight/value', lad or m353[0], 'LAD-06')
                weight363 = {'unitCode': unit_code360, 'value': value362}
            scheme_x364 = lad[7] if lad_n > 7 else ''
            scheme365 = K40_KNOWN.get(scheme_x364) if scheme_x364 else None
            if scheme365 is None and scheme_x364:
                try:
                    scheme365 = K40(scheme_x364)
                except CodecError as error:
                    run.fault(error, lad, 7, '/stops/*/lading/*/item/identifiers/0/scheme', scheme_x364)
            scheme_v366 = (scheme365[0] if scheme365 is not None else None)
            source_code_v367 = (scheme365[1] if scheme365 is not None else None)
            value_x368 = lad[8] if lad_n > 8 else ''
            value369 = None
            if value_x368:
                if value_x368.isascii() and value_x368.isprintable() and value_x368[0] != ' ' and value_x368[-1] != ' ' and len(value_x368) <= 64:
                    value369 = value_x368
                else:
                    try:
                        value369 = K0(value_x368)
                    except CodecError as error:
                        run.fault(error, lad, 8, '/stops/*/lading/*/item/identifiers/0/value', value_x368)
            identifiers_item370 = None
            if scheme_v366 is not None or source_code_v367 is not None or value369 is not None:
                if scheme_v366 is None:
                    run.lacks('/stops/*/lading/*/item/identifiers/0/scheme', lad or m353[0], 'LAD-07')
                if value369 is None:
                    run.lacks('/stops/*/lading/*/item/identifiers/0/value', lad or m353[0], 'LAD-08')
                identifiers_item370 = {'scheme': scheme_v366, 'value': value369}
                if source_code_v367 is not None:
                    identifiers_item370['sourceCode'] = source_code_v367
            scheme_x371 = lad[9] if lad_n > 9 else ''
            scheme372 = K40_KNOWN.get(scheme_x371) if scheme_x371 else None
            if scheme372 is None and scheme_x371:
                try:
                    scheme372 = K40(scheme_x371)
                except CodecError as error:
                    run.fault(error, lad, 9, '/stops/*/lading/*/item/identifiers/1/scheme', scheme_x371)
            scheme_v373 = (scheme372[0] if scheme372 is not None else None)
            source_code_v374 = (scheme372[1] if scheme372 is not None else None)
            value_x375 = lad[10] if lad_n > 10 else ''
            value376 = None
            if value_x375:
                if value_x375.isascii() and value_x375.isprintable() and value_x375[0] != ' ' and value_x375[-1] != ' ' and len(value_x375) <= 64:
                    value376 = value_x375
                else:
                    try:
                        value376 = K0(value_x375)
                    except CodecError as error:
                        run.fault(error, lad, 10, '/stops/*/lading/*/item/identifiers/1/value', value_x375)
            identifiers_item377 = None
            if scheme_v373 is not None or source_code_v374 is not None or value376 is not None:
                if scheme_v373 is None:
                    run.lacks('/stops/*/lading/*/item/identifiers/1/scheme', lad or m353[0], 'LAD-09')
                if value376 is None:
                    run.lacks('/stops/*/lading/*/item/identifiers/1/value', lad or m353[0], 'LAD-10')
                identifiers_item377 = {'scheme': scheme_v373, 'value': value376}
                if source_code_v374 is not None:
                    identifiers_item377['sourceCode'] = source_code_v374
            scheme_x378 = lad[11] if lad_n > 11 else ''
            scheme379 = K40_KNOWN.get(scheme_x378) if scheme_x378 else None
            if scheme379 is None and scheme_x378:
                try:
                    scheme379 = K40(scheme_x378)
                except CodecError as error:
                    run.fault(error, lad, 11, '/stops/*/lading/*/item/identifiers/2/scheme', scheme_x378)
            scheme_v380 = (scheme379[0] if scheme379 is not None else None)
            source_code_v381 = (scheme379[1] if scheme379 is not None else None)
            value_x382 = lad[12] if lad_n > 12 else ''
            value383 = None
            if value_x382:
                if value_x382.isascii() and value_x382.isprintable() and value_x382[0] != ' ' and value_x382[-1] != ' ' and len(value_x382) <= 64:
                    value383 = value_x382
                else:
                    try:
                        value383 = K0(value_x382)
                    except CodecError as error:
                        run.fault(error, lad, 12, '/stops/*/lading/*/item/identifiers/2/value', value_x382)
            identifiers_item384 = None
            if scheme_v380 is not None or source_code_v381 is not None or value383 is not None:
                if scheme_v380 is None:
                    run.lacks('/stops/*/lading/*/item/identifiers/2/scheme', lad or m353[0], 'LAD-11')
                if value383 is None:
                    run.lacks('/stops/*/lading/*/item/identifiers/2/value', lad or m353[0], 'LAD-12')
                identifiers_item384 = {'scheme': scheme_v380, 'value': value383}
                if source_code_v381 is not None:
                    identifiers_item384['sourceCode'] = source_code_v381
            identifiers385: Any = []
            if identifiers_item370 is not None:
                identifiers385.append(identifiers_item370)
            if identifiers_item377 is not None:
                identifiers385.append(identifiers_item377)
            if identifiers_item384 is not None:
                identifiers385.append(identifiers_item384)
            if not identifiers385:
                identifiers385 = None
            item = None
            if identifiers385 is not None:
                item = {}
                if identifiers385 is not None:
                    item['identifiers'] = identifiers385
            description_x386 = lad[13] if lad_n > 13 else ''
            description387 = None
            if description_x386:
                if description_x386.isascii() and description_x386.isprintable() and description_x386[0] != ' ' and description_x386[-1] != ' ' and len(description_x386) <= 512:
                    description387 = description_x386
                else:
                    try:
                        description387 = K25(description_x386)
                    except CodecError as error:
                        run.fault(error, lad, 13, '/stops/*/lading/*/description', description_x386)
            lading_item388 = None
            if quantity358 is not None or weight363 is not None or item is not None or description387 is not None:
                lading_item388 = {}
                if description387 is not None:
                    lading_item388['description'] = description387
                if item is not None:
                    lading_item388['item'] = item
                if quantity358 is not None:
                    lading_item388['quantity'] = quantity358
                if weight363 is not None:
                    lading_item388['weight'] = weight363
            if lading_item388 is not None:
                lading352.append(lading_item388)
        if len(lading352) > 999:
            run.crowded('/stops/*/lading', m136[0], len(lading352), 999)
        if not lading352:
            lading352 = None
        lading389 = [*(lading or ()), *(lading352 or ())] or None
        order_refs: Any = []
        for m390 in m136[10] or ():
            oid = m390[0]
            oid_n = len(oid)
            order_id_x = oid[1] if oid_n > 1 else ''
            order_id = None
            if order_id_x:
                if order_id_x.isascii() and order_id_x.isprintable() and order_id_x[0] != ' ' and order_id_x[-1] != ' ' and len(order_id_x) <= 64:
                    order_id = order_id_x
                else:
                    try:
                        order_id = K0(order_id_x)
                    except CodecError as error:
                        run.fault(error, oid, 1, '/stops/*/orderRefs/*/orderId', order_id_x)
            purchase_order_number_x = oid[2] if oid_n > 2 else ''
            purchase_order_number = None
            if purchase_order_number_x:
                if purchase_order_number_x.isascii() and purchase_order_number_x.isprintable() and purchase_order_number_x[0] != ' ' and purchase_order_number_x[-1] != ' ' and len(purchase_order_number_x) <= 140:
                    purchase_order_number = purchase_order_number_x
                else:
                    try:
                        purchase_order_number = K28(purchase_order_number_x)
                    except CodecError as error:
                        run.fault(error, oid, 2, '/stops/*/orderRefs/*/purchaseOrderNumber', purchase_order_number_x)
            unit_code_x391 = (oid[4] if oid_n > 4 else '') if (oid[5] if oid_n > 5 else '') != '' else ''
            unit_code392 = K37_KNOWN.get(unit_code_x391) if unit_code_x391 else None
            if unit_code392 is None and unit_code_x391:
                try:
                    unit_code392 = K37(unit_code_x391)
                except CodecError as error:
                    run.fault(error, oid, 4, '/stops/*/orderRefs/*/quantity/unitCode', unit_code_x391)
            value_x393 = (oid[5] if oid_n > 5 else '') if (oid[4] if oid_n > 4 else '') != '' else ''
            value394 = None
            if value_x393:
                if value_x393.isascii() and value_x393.isdigit() and len(value_x393) <= 15 and (value_x393[0] != '0' or value_x393 == '0'):
                    value394 = value_x393
                else:
                    try:
                        value394 = K19(value_x393)
                    except CodecError as error:
                        run.fault(error, oid, 5, '/stops/*/orderRefs/*/quantity/value', value_x393)
            quantity395 = None
            if unit_code392 is not None or value394 is not None:
                if unit_code392 is None:
                    run.lacks('/stops/*/orderRefs/*/quantity/unitCode', oid or m390[0], 'OID-04')
                if value394 is None:
                    run.lacks('/stops/*/orderRefs/*/quantity/value', oid or m390[0], 'OID-05')
                quantity395 = {'unitCode': unit_code392, 'value': value394}
            unit_code_x396 = (oid[6] if oid_n > 6 else '') if (oid[7] if oid_n > 7 else '') != '' else ''
            unit_code397 = K18_KNOWN.get(unit_code_x396) if unit_code_x396 else None
            if unit_code397 is None and unit_code_x396:
                try:
                    unit_code397 = K18(unit_code_x396)
                except CodecError as error:
                    run.fault(error, oid, 6, '/stops/*/orderRefs/*/weight/unitCode', unit_code_x396)
            value_x398 = (oid[7] if oid_n > 7 else '') if (oid[6] if oid_n > 6 else '') != '' else ''
            value399 = None
            if value_x398:
                if value_x398.isascii() and value_x398.isdigit() and len(value_x398) <= 15 and (value_x398[0] != '0' or value_x398 == '0'):
                    value399 = value_x398
                else:
                    try:
                        value399 = K19(value_x398)
                    except CodecError as error:
                        run.fault(error, oid, 7, '/stops/*/orderRefs/*/weight/value', value_x398)
            weight400 = None
            if unit_code397 is not None or value399 is not None:
                if unit_code397 is None:
                    run.lacks('/stops/*/orderRefs/*/weight/unitCode', oid or m390[0], 'OID-06')
                if value399 is None:
                    run.lacks('/stops/*/orderRefs/*/weight/value', oid or m390[0], 'OID-07')
                weight400 = {'unitCode': unit_code397, 'value': value399}
            unit_code_x401 = (oid[8] if oid_n > 8 else '') if (oid[9] if oid_n > 9 else '') != '' else ''
            unit_code402 = K20_KNOWN.get(unit_code_x401) if unit_code_x401 else None
            if unit_code402 is None and unit_code_x401:
                try:
                    unit_code402 = K20(unit_code_x401)
                except CodecError as error:
                    run.fault(error, oid, 8, '/stops/*/orderRefs/*/volume/unitCode', unit_code_x401)
            value_x403 = (oid[9] if oid_n > 9 else '') if (oid[8] if oid_n > 8 else '') != '' else ''
            value404 = None
            if value_x403:
                if value_x403.isascii() and value_x403.isdigit() and len(value_x403) <= 15 and (value_x403[0] != '0' or value_x403 == '0'):
                    value404 = value_x403
                else:
                    try:
                        value404 = K19(value_x403)
                    except CodecError as error:
                        run.fault(error, oid, 9, '/stops/*/orderRefs/*/volume/value', value_x403)
            volume405 = None
            if unit_code402 is not None or value404 is not None:
                if unit_code402 is None:
                    run.lacks('/stops/*/orderRefs/*/volume/unitCode', oid or m390[0], 'OID-08')
                if value404 is None:
                    run.lacks('/stops/*/orderRefs/*/volume/value', oid or m390[0], 'OID-09')
                volume405 = {'unitCode': unit_code402, 'value': value404}
            g62_loop406 = pick(m390[1], 1, ('53',))
            g62407 = g62_loop406[0] if g62_loop406 is not None else None
            g62407_n = len(g62407) if g62407 is not None else 0
            earliest_x408 = (g62407[2] if g62407_n > 2 else '') if (s5[2] if s5_n > 2 else '') in ('CU', 'UL', 'PU', 'DT') else ''
            earliest_x409 = g62407[3] if g62407_n > 3 else ''
            earliest_x410 = g62407[4] if g62407_n > 4 else ''
            earliest_x411 = g62407[5] if g62407_n > 5 else ''
            earliest412 = None
            if earliest_x408:
                try:
                    earliest412 = K10(profile, earliest_x408, earliest_x409, earliest_x410, earliest_x411)
                except CodecError as error:
                    run.fault(error, g62407, 2, '/stops/*/orderRefs/*/requestedWindow/earliest', earliest_x408)
            g62_loop413 = pick(m390[1], 1, ('37',))
            g62414 = g62_loop413[0] if g62_loop413 is not None else None
            g62414_n = len(g62414) if g62414 is not None else 0
            earliest_x415 = g62414[2] if g62414_n > 2 else ''
            earliest_x416 = g62414[3] if g62414_n > 3 else ''
            earliest_x417 = g62414[4] if g62414_n > 4 else ''
            earliest_x418 = g62414[5] if g62414_n > 5 else ''
            earliest419 = None
            if earliest_x415:
                try:
                    earliest419 = K8(profile, earliest_x415, earliest_x416, earliest_x417, earliest_x418)
                except CodecError as error:
                    run.fault(error, g62414, 2, '/stops/*/orderRefs/*/requestedWindow/earliest', earliest_x415)
            earliest_x420 = g62407[2] if g62407_n > 2 else ''
            earliest_x421 = g62407[3] if g62407_n > 3 else ''
            earliest_x422 = g62407[4] if g62407_n > 4 else ''
            earliest_x423 = g62407[5] if g62407_n > 5 else ''
            earliest424 = None
            if earliest_x420:
                try:
                    earliest424 = K10(profile, earliest_x420, earliest_x421, earliest_x422, earliest_x423)
                except CodecError as error:
                    run.fault(error, g62407, 2, '/stops/*/orderRefs/*/requestedWindow/earliest', earliest_x420)
            g62_loop425 = [one for one in m390[1] or () if (one[0][1] if len(one[0]) > 1 else '') not in ('37', '38', '53', '54') and (one[0][3] if len(one[0]) > 3 else '') in ('I', 'G')]
            g62_loop425 = g62_loop425[0] if len(g62_loop425) >= 1 else None
            g62426 = g62_loop425[0] if g62_loop425 is not None else None
            g62426_n = len(g62426) if g62426 is not None else 0
            earliest_x427 = g62426[2] if g62426_n > 2 else ''
            earliest_x428 = g62426[3] if g62426_n > 3 else ''
            earliest_x429 = g62426[4] if g62426_n > 4 else ''
            earliest_x430 = g62426[5] if g62426_n > 5 else ''
            earliest431 = None
            if earliest_x427:
                try:
                    earliest431 = K8(profile, earliest_x427, earliest_x428, earliest_x429, earliest_x430)
                except CodecError as error:
                    run.fault(error, g62426, 2, '/stops/*/orderRefs/*/requestedWindow/earliest', earliest_x427)
            earliest_v432 = earliest412
            if earliest_v432 is None:
                earliest_v432 = earliest419
            if earliest_v432 is None:
                earliest_v432 = earliest424
            if earliest_v432 is None:
                earliest_v432 = earliest431
            g62_loop433 = pick(m390[1], 1, ('54',))
            g62434 = g62_loop433[0] if g62_loop433 is not None else None
            g62434_n = len(g62434) if g62434 is not None else 0
            latest_x435 = (g62434[2] if g62434_n > 2 else '') if (s5[2] if s5_n > 2 else '') in ('CU', 'UL', 'PU', 'DT') else ''
            latest_x436 = g62434[3] if g62434_n > 3 else ''
            latest_x437 = g62434[4] if g62434_n > 4 else ''
            latest_x438 = g62434[5] if g62434_n > 5 else ''
            latest439 = None
            if latest_x435:
                try:
                    latest439 = K11(profile, latest_x435, latest_x436, latest_x437, latest_x438)
                except CodecError as error:
                    run.fault(error, g62434, 2, '/stops/*/orderRefs/*/requestedWindow/latest', latest_x435)
            g62_loop440 = pick(m390[1], 1, ('38',))
            g62441 = g62_loop440[0] if g62_loop440 is not None else None
            g62441_n = len(g62441) if g62441 is not None else 0
            latest_x442 = g62441[2] if g62441_n > 2 else ''
            latest_x443 = g62441[3] if g62441_n > 3 else ''
            latest_x444 = g62441[4] if g62441_n > 4 else ''
            latest_x445 = g62441[5] if g62441_n > 5 else ''
            latest446 = None
            if latest_x442:
                try:
                    latest446 = K9(profile, latest_x442, latest_x443, latest_x444, latest_x445)
                except CodecError as error:
                    run.fault(error, g62441, 2, '/stops/*/orderRefs/*/requestedWindow/latest', latest_x442)
            latest_x447 = g62434[2] if g62434_n > 2 else ''
            latest_x448 = g62434[3] if g62434_n > 3 else ''
            latest_x449 = g62434[4] if g62434_n > 4 else ''
            latest_x450 = g62434[5] if g62434_n > 5 else ''
            latest451 = None
            if latest_x447:
                try:
                    latest451 = K11(profile, latest_x447, latest_x448, latest_x449, latest_x450)
                except CodecError as error:
                    run.fault(error, g62434, 2, '/stops/*/orderRefs/*/requestedWindow/latest', latest_x447)
            g62_loop452 = [one for one in m390[1] or () if (one[0][1] if len(one[0]) > 1 else '') not in ('37', '38', '53', '54') and (one[0][3] if len(one[0]) > 3 else '') in ('K', 'L')]
            g62_loop452 = g62_loop452[0] if len(g62_loop452) >= 1 else None
            g62453 = g62_loop452[0] if g62_loop452 is not None else None
            g62453_n = len(g62453) if g62453 is not None else 0
            latest_x454 = g62453[2] if g62453_n > 2 else ''
            latest_x455 = g62453[3] if g62453_n > 3 else ''
            latest_x456 = g62453[4] if g62453_n > 4 else ''
            latest_x457 = g62453[5] if g62453_n > 5 else ''
            latest458 = None
            if latest_x454:
                try:
                    latest458 = K9(profile, latest_x454, latest_x455, latest_x456, latest_x457)
                except CodecError as error:
                    run.fault(error, g62453, 2, '/stops/*/orderRefs/*/requestedWindow/latest', latest_x454)
            latest_v459 = latest439
            if latest_v459 is None:
                latest_v459 = latest446
            if latest_v459 is None:
                latest_v459 = latest451
            if latest_v459 is None:
                latest_v459 = latest458
            requested_window = None
            if earliest_v432 is not None or latest_v459 is not None:
                requested_window = {}
                if earliest_v432 is not None:
                    requested_window['earliest'] = earliest_v432
                if latest_v459 is not None:
                    requested_window['latest'] = latest_v459
            items: Any = []
            for m460 in m390[2] or ():
                lad461 = m460[0]
                lad461_n = len(lad461)
                unit_code_x462 = (lad461[1] if lad461_n > 1 else '') if (lad461[2] if lad461_n > 2 else '') != '' else ''
                unit_code463 = K39_KNOWN.get(unit_code_x462) if unit_code_x462 else None
                if unit_code463 is None and unit_code_x462:
                    try:
                        unit_code463 = K39(unit_code_x462)
                    except CodecError as error:
                        run.fault(error, lad461, 1, '/stops/*/orderRefs/*/items/*/quantity/unitCode', unit_code_x462)
                value_x464 = (lad461[2] if lad461_n > 2 else '') if (lad461[1] if lad461_n > 1 else '') != '' else ''
                value465 = None
                if value_x464:
                    if value_x464.isascii() and value_x464.isdigit() and len(value_x464) <= 15 and (value_x464[0] != '0' or value_x464 == '0'):
                        value465 = value_x464
                    else:
                        try:
                            value465 = K19(value_x464)
                        except CodecError as error:
                            run.fault(error, lad461, 2, '/stops/*/orderRefs/*/items/*/quantity/value', value_x464)
                quantity466 = None
                if unit_code463 is not None or value465 is not None:
                    if unit_code463 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/quantity/unitCode', lad461 or m460[0], 'LAD-01')
                    if value465 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/quantity/value', lad461 or m460[0], 'LAD-02')
                    quantity466 = {'unitCode': unit_code463, 'value': value465}
                unit_code_x467 = (lad461[5] if lad461_n > 5 else '') if (lad461[6] if lad461_n > 6 else '') != '' else ''
                unit_code468 = K18_KNOWN.get(unit_code_x467) if unit_code_x467 else None
                if unit_code468 is None and unit_code_x467:
                    try:
                        unit_code468 = K18(unit_code_x467)
                    except CodecError as error:
                        run.fault(error, lad461, 5, '/stops/*/orderRefs/*/items/*/weight/unitCode', unit_code_x467)
                value_x469 = (lad461[6] if lad461_n > 6 else '') if (lad461[5] if lad461_n > 5 else '') != '' else ''
                value470 = None
                if value_x469:
                    if value_x469.isascii() and value_x469.isdigit() and len(value_x469) <= 15 and (value_x469[0] != '0' or value_x469 == '0'):
                        value470 = value_x469
                    else:
                        try:
                            value470 = K19(value_x469)
                        except CodecError as error:
                            run.fault(error, lad461, 6, '/stops/*/orderRefs/*/items/*/weight/value', value_x469)
                weight471 = None
                if unit_code468 is not None or value470 is not None:
                    if unit_code468 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/weight/unitCode', lad461 or m460[0], 'LAD-05')
                    if value470 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/weight/value', lad461 or m460[0], 'LAD-06')
                    weight471 = {'unitCode': unit_code468, 'value': value470}
                scheme_x472 = lad461[7] if lad461_n > 7 else ''
                scheme473 = K40_KNOWN.get(scheme_x472) if scheme_x472 else None
                if scheme473 is None and scheme_x472:
                    try:
                        scheme473 = K40(scheme_x472)
                    except CodecError as error:
                        run.fault(error, lad461, 7, '/stops/*/orderRefs/*/items/*/item/identifiers/0/scheme', scheme_x472)
                scheme_v474 = (scheme473[0] if scheme473 is not None else None)
                source_code_v475 = (scheme473[1] if scheme473 is not None else None)
                value_x476 = lad461[8] if lad461_n > 8 else ''
                value477 = None
                if value_x476:
                    if value_x476.isascii() and value_x476.isprintable() and value_x476[0] != ' ' and value_x476[-1] != ' ' and len(value_x476) <= 64:
                        value477 = value_x476
                    else:
                        try:
                            value477 = K0(value_x476)
                        except CodecError as error:
                            run.fault(error, lad461, 8, '/stops/*/orderRefs/*/items/*/item/identifiers/0/value', value_x476)
                identifiers_item478 = None
                if scheme_v474 is not None or source_code_v475 is not None or value477 is not None:
                    if scheme_v474 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/item/identifiers/0/scheme', lad461 or m460[0], 'LAD-07')
                    if value477 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/item/identifiers/0/value', lad461 or m460[0], 'LAD-08')
                    identifiers_item478 = {'scheme': scheme_v474, 'value': value477}
                    if source_code_v475 is not None:
                        identifiers_item478['sourceCode'] = source_code_v475
                scheme_x479 = lad461[9] if lad461_n > 9 else ''
                scheme480 = K40_KNOWN.get(scheme_x479) if scheme_x479 else None
                if scheme480 is None and scheme_x479:
                    try:
                        scheme480 = K40(scheme_x479)
                    except CodecError as error:
                        run.fault(error, lad461, 9, '/stops/*/orderRefs/*/items/*/item/identifiers/1/scheme', scheme_x479)
                scheme_v481 = (scheme480[0] if scheme480 is not None else None)
                source_code_v482 = (scheme480[1] if scheme480 is not None else None)
                value_x483 = lad461[10] if lad461_n > 10 else ''
                value484 = None
                if value_x483:
                    if value_x483.isascii() and value_x483.isprintable() and value_x483[0] != ' ' and value_x483[-1] != ' ' and len(value_x483) <= 64:
                        value484 = value_x483
                    else:
                        try:
                            value484 = K0(value_x483)
                        except CodecError as error:
                            run.fault(error, lad461, 10, '/stops/*/orderRefs/*/items/*/item/identifiers/1/value', value_x483)
                identifiers_item485 = None
                if scheme_v481 is not None or source_code_v482 is not None or value484 is not None:
                    if scheme_v481 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/item/identifiers/1/scheme', lad461 or m460[0], 'LAD-09')
                    if value484 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/item/identifiers/1/value', lad461 or m460[0], 'LAD-10')
                    identifiers_item485 = {'scheme': scheme_v481, 'value': value484}
                    if source_code_v482 is not None:
                        identifiers_item485['sourceCode'] = source_code_v482
                scheme_x486 = lad461[11] if lad461_n > 11 else ''
                scheme487 = K40_KNOWN.get(scheme_x486) if scheme_x486 else None
                if scheme487 is None and scheme_x486:
                    try:
                        scheme487 = K40(scheme_x486)
                    except CodecError as error:
                        run.fault(error, lad461, 11, '/stops/*/orderRefs/*/items/*/item/identifiers/2/scheme', scheme_x486)
                scheme_v488 = (scheme487[0] if scheme487 is not None else None)
                source_code_v489 = (scheme487[1] if scheme487 is not None else None)
                value_x490 = lad461[12] if lad461_n > 12 else ''
                value491 = None
                if value_x490:
                    if value_x490.isascii() and value_x490.isprintable() and value_x490[0] != ' ' and value_x490[-1] != ' ' and len(value_x490) <= 64:
                        value491 = value_x490
                    else:
                        try:
                            value491 = K0(value_x490)
                        except CodecError as error:
                            run.fault(error, lad461, 12, '/stops/*/orderRefs/*/items/*/item/identifiers/2/value', value_x490)
                identifiers_item492 = None
                if scheme_v488 is not None or source_code_v489 is not None or value491 is not None:
                    if scheme_v488 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/item/identifiers/2/scheme', lad461 or m460[0], 'LAD-11')
                    if value491 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/item/identifiers/2/value', lad461 or m460[0], 'LAD-12')
                    identifiers_item492 = {'scheme': scheme_v488, 'value': value491}
                    if source_code_v489 is not None:
                        identifiers_item492['sourceCode'] = source_code_v489
                identifiers493: Any = []
                if identifiers_item478 is not None:
                    identifiers493.append(identifiers_item478)
                if identifiers_item485 is not None:
                    identifiers493.append(identifiers_item485)
                if identifiers_item492 is not None:
                    identifiers493.append(identifiers_item492)
                if not identifiers493:
                    identifiers493 = None
                item494 = None
                if identifiers493 is not None:
                    item494 = {}
                    if identifiers493 is not None:
                        item494['identifiers'] = identifiers493
                description_x495 = lad461[13] if lad461_n > 13 else ''
                description496 = None
                if description_x495:
                    if description_x495.isascii() and description_x495.isprintable() and description_x495[0] != ' ' and description_x495[-1] != ' ' and len(description_x495) <= 512:
                        description496 = description_x495
                    else:
                        try:
                            description496 = K25(description_x495)
                        except CodecError as error:
                            run.fault(error, lad461, 13, '/stops/*/orderRefs/*/items/*/description', description_x495)
                items_item = None
                if quantity466 is not None or weight471 is not None or item494 is not None or description496 is not None:
                    items_item = {}
                    if description496 is not None:
                        items_item['description'] = description496
                    if item494 is not None:
                        items_item['item'] = item494
                    if quantity466 is not None:
                        items_item['quantity'] = quantity466
                    if weight471 is not None:
                        items_item['weight'] = weight471
                if items_item is not None:
                    items.append(items_item)
            if len(items) > 999:
                run.crowded('/stops/*/orderRefs/*/items', m390[0], len(items), 999)
            if not items:
                items = None
            items497: Any = []
            for m498 in m390[3] or ():
                l5499 = m498[0]
                l5499_n = len(l5499)
                line_id_x500 = l5499[1] if l5499_n > 1 else ''
                line_id501 = None
                if line_id_x500:
                    if line_id_x500.isascii() and line_id_x500.isprintable() and line_id_x500[0] != ' ' and line_id_x500[-1] != ' ' and len(line_id_x500) <= 64:
                        line_id501 = line_id_x500
                    else:
                        try:
                            line_id501 = K0(line_id_x500)
                        except CodecError as error:
                            run.fault(error, l5499, 1, '/stops/*/orderRefs/*/items/*/lineId', line_id_x500)
                description_x502 = l5499[2] if l5499_n > 2 else ''
                description503 = None
                if description_x502:
                    if description_x502.isascii() and description_x502.isprintable() and description_x502[0] != ' ' and description_x502[-1] != ' ' and len(description_x502) <= 512:
                        description503 = description_x502
                    else:
                        try:
                            description503 = K25(description_x502)
                        except CodecError as error:
                            run.fault(error, l5499, 2, '/stops/*/orderRefs/*/items/*/description', description_x502)
                commodity_code_x504 = l5499[3] if l5499_n > 3 else ''
                commodity_code505 = None
                if commodity_code_x504:
                    if commodity_code_x504.isascii() and commodity_code_x504.isprintable() and commodity_code_x504[0] != ' ' and commodity_code_x504[-1] != ' ' and len(commodity_code_x504) <= 64:
                        commodity_code505 = commodity_code_x504
                    else:
                        try:
                            commodity_code505 = K0(commodity_code_x504)
                        except CodecError as error:
                            run.fault(error, l5499, 3, '/stops/*/orderRefs/*/items/*/commodityCode', commodity_code_x504)
                source_code_x506 = l5499[4] if l5499_n > 4 else ''
                source_code507 = None
                if source_code_x506:
                    try:
                        source_code507 = K38(source_code_x506)
                    except CodecError as error:
                        run.fault(error, l5499, 4, '/stops/*/orderRefs/*/items/*/sourceCode', source_code_x506)
                at8508 = m498[1]
                at8508 = at8508 if at8508 is not None and (at8508[1] if len(at8508) > 1 else '') == 'G' else None
                at8508_n = len(at8508) if at8508 is not None else 0
                unit_code_x509 = (at8508[2] if at8508_n > 2 else '') if (at8508[3] if at8508_n > 3 else '') != '' else ''
                unit_code510 = K18_KNOWN.get(unit_code_x509) if unit_code_x509 else None
                if unit_code510 is None and unit_code_x509:
                    try:
                        unit_code510 = K18(unit_code_x509)
                    except CodecError as error:
                        run.fault(error, at8508, 2, '/stops/*/orderRefs/*/items/*/weight/unitCode', unit_code_x509)
                value_x511 = (at8508[3] if at8508_n > 3 else '') if (at8508[2] if at8508_n > 2 else '') != '' else ''
                value512 = None
                if value_x511:
                    if value_x511.isascii() and value_x511.isdigit() and len(value_x511) <= 15 and (value_x511[0] != '0' or value_x511 == '0'):
                        value512 = value_x511
                    else:
                        try:
                            value512 = K19(value_x511)
                        except CodecError as error:
                            run.fault(error, at8508, 3, '/stops/*/orderRefs/*/items/*/weight/value', value_x511)
                weight513 = None
                if unit_code510 is not None or value512 is not None:
                    if unit_code510 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/weight/unitCode', at8508 or m498[0], 'AT8[01=G]-02')
                    if value512 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/weight/value', at8508 or m498[0], 'AT8[01=G]-03')
                    weight513 = {'unitCode': unit_code510, 'value': value512}
                at8514 = m498[1]
                at8514_n = len(at8514) if at8514 is not None else 0
                unit_code_x515 = (at8514[6] if at8514_n > 6 else '') if (at8514[7] if at8514_n > 7 else '') != '' else ''
                unit_code516 = K20_KNOWN.get(unit_code_x515) if unit_code_x515 else None
                if unit_code516 is None and unit_code_x515:
                    try:
                        unit_code516 = K20(unit_code_x515)
                    except CodecError as error:
                        run.fault(error, at8514, 6, '/stops/*/orderRefs/*/items/*/volume/unitCode', unit_code_x515)
                value_x517 = (at8514[7] if at8514_n > 7 else '') if (at8514[6] if at8514_n > 6 else '') != '' else ''
                value518 = None
                if value_x517:
                    if value_x517.isascii() and value_x517.isdigit() and len(value_x517) <= 15 and (value_x517[0] != '0' or value_x517 == '0'):
                        value518 = value_x517
                    else:
                        try:
                            value518 = K19(value_x517)
                        except CodecError as error:
                            run.fault(error, at8514, 7, '/stops/*/orderRefs/*/items/*/volume/value', value_x517)
                volume519 = None
                if unit_code516 is not None or value518 is not None:
                    if unit_code516 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/volume/unitCode', at8514 or m498[0], 'AT8-06')
                    if value518 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/volume/value', at8514 or m498[0], 'AT8-07')
                    volume519 = {'unitCode': unit_code516, 'value': value518}
                unit_code_x520 = (l5499[5] if l5499_n > 5 else '') if (at8514[4] if at8514_n > 4 else '') != '' else ''
                unit_code521 = K39_KNOWN.get(unit_code_x520) if unit_code_x520 else None
                if unit_code521 is None and unit_code_x520:
                    try:
                        unit_code521 = K39(unit_code_x520)
                    except CodecError as error:
                        run.fault(error, l5499, 5, '/stops/*/orderRefs/*/items/*/quantity/unitCode', unit_code_x520)
                value_x522 = (at8514[4] if at8514_n > 4 else '') if (l5499[5] if l5499_n > 5 else '') != '' else ''
                value523 = None
                if value_x522:
                    if value_x522.isascii() and value_x522.isdigit() and len(value_x522) <= 15 and (value_x522[0] != '0' or value_x522 == '0'):
                        value523 = value_x522
                    else:
                        try:
                            value523 = K19(value_x522)
                        except CodecError as error:
                            run.fault(error, at8514, 4, '/stops/*/orderRefs/*/items/*/quantity/value', value_x522)
                quantity524 = None
                if unit_code521 is not None or value523 is not None:
                    if unit_code521 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/quantity/unitCode', l5499 or m498[0], 'L5-05')
                    if value523 is None:
                        run.lacks('/stops/*/orderRefs/*/items/*/quantity/value', at8514 or m498[0], 'AT8-04')
                    quantity524 = {'unitCode': unit_code521, 'value': value523}
                items_item525 = None
                if line_id501 is not None or description503 is not None or commodity_code505 is not None or source_code507 is not None or weight513 is not None or volume519 is not None or quantity524 is not None:
                    items_item525 = {}
                    if commodity_code505 is not None:
                        items_item525['commodityCode'] = commodity_code505
                    if description503 is not None:
                        items_item525['description'] = description503
                    if line_id501 is not None:
                        items_item525['lineId'] = line_id501
                    if quantity524 is not None:
                        items_item525['quantity'] = quantity524
                    if source_code507 is not None:
                        items_item525['sourceCode'] = source_code507
                    if volume519 is not None:
                        items_item525['volume'] = volume519
                    if weight513 is not None:
                        items_item525['weight'] = weight513
                if items_item525 is not None:
                    items497.append(items_item525)
            if len(items497) > 999:
                run.crowded('/stops/*/orderRefs/*/items', m390[0], len(items497), 999)
            if not items497:
                items497 = None
            items526 = [*(items or ()), *(items497 or ())] or None
            order_refs_item = None
            if order_id is not None or purchase_order_number is not None or quantity395 is not None or weight400 is not None or volume405 is not None or requested_window is not None or items526 is not None:
                order_refs_item = {}
                if items526 is not None:
                    order_refs_item['items'] = items526
                if order_id is not None:
                    order_refs_item['orderId'] = order_id
                if purchase_order_number is not None:
                    order_refs_item['purchaseOrderNumber'] = purchase_order_number
                if quantity395 is not None:
                    order_refs_item['quantity'] = quantity395
                if requested_window is not None:
                    order_refs_item['requestedWindow'] = requested_window
                if volume405 is not None:
                    order_refs_item['volume'] = volume405
                if weight400 is not None:
                    order_refs_item['weight'] = weight400
            if order_refs_item is not None:
                order_refs.append(order_refs_item)
        if len(order_refs) > 999:
            run.crowded('/stops/*/orderRefs', m136[0], len(order_refs), 999)
        if not order_refs:
            order_refs = None
        instructions527: Any = []
        for m528 in m136[7] or ():
            nte529 = m528[0]
            nte529_n = len(nte529)
            if not ((nte529[1] if nte529_n > 1 else '') != ''):
                continue
            type_x530 = nte529[1] if nte529_n > 1 else ''
            type531 = K26_KNOWN.get(type_x530) if type_x530 else None
            if type531 is None and type_x530:
                try:
                    type531 = K26(type_x530)
                except CodecError as error:
                    run.fault(error, nte529, 1, '/stops/*/instructions/*/type', type_x530)
            type_v532 = (type531[0] if type531 is not None else None)
            source_code_v533 = (type531[1] if type531 is not None else None)
            text_x534 = nte529[2] if nte529_n > 2 else ''
            text535 = None
            if text_x534:
                if text_x534.isascii() and text_x534.isprintable() and text_x534[0] != ' ' and text_x534[-1] != ' ' and len(text_x534) <= 512:
                    text535 = text_x534
                else:
                    try:
                        text535 = K25(text_x534)
                    except CodecError as error:
                        run.fault(error, nte529, 2, '/stops/*/instructions/*/text', text_x534)
            instructions_item536 = None
            if type_v532 is not None or source_code_v533 is not None or text535 is not None:
                if type_v532 is None:
                    run.lacks('/stops/*/instructions/*/type', nte529 or m528[0], 'NTE-01')
                instructions_item536 = {'type': type_v532}
                if source_code_v533 is not None:
                    instructions_item536['sourceCode'] = source_code_v533
                if text535 is not None:
                    instructions_item536['text'] = text535
            if instructions_item536 is not None:
                instructions527.append(instructions_item536)
        if len(instructions527) > 50:
            run.crowded('/stops/*/instructions', m136[0], len(instructions527), 50)
        if not instructions527:
            instructions527 = None
        instructions537: Any = []
        for m538 in m136[7] or ():
            nte539 = m538[0]
            nte539_n = len(nte539)
            if not ((nte539[1] if nte539_n > 1 else '') == ''):
                continue
            text_x540 = nte539[2] if nte539_n > 2 else ''
            text541 = None
            if text_x540:
                if text_x540.isascii() and text_x540.isprintable() and text_x540[0] != ' ' and text_x540[-1] != ' ' and len(text_x540) <= 512:
                    text541 = text_x540
                else:
                    try:
                        text541 = K25(text_x540)
                    except CodecError as error:
                        run.fault(error, nte539, 2, '/stops/*/instructions/*/text', text_x540)
            instructions_item542 = None
            if text541 is not None:
                instructions_item542 = {'type': 'general'}
                if text541 is not None:
                    instructions_item542['text'] = text541
            if instructions_item542 is not None:
                instructions537.append(instructions_item542)
        if len(instructions537) > 50:
            run.crowded('/stops/*/instructions', m136[0], len(instructions537), 50)
        if not instructions537:
            instructions537 = None
        instructions543 = [*(instructions527 or ()), *(instructions537 or ())] or None
        stops_item = None
        if stop_sequence is not None or activities is not None or source_code_v137 is not None or location is not None or window is not None or dates220 is not None or contacts269 is not None or references286 is not None or totals is not None or lading389 is not None or order_refs is not None or instructions543 is not None:
            if activities is None:
                run.lacks('/stops/*/activities', s5 or m136[0], 'S5-02')
            if stop_sequence is None:
                run.lacks('/stops/*/stopSequence', s5 or m136[0], 'S5-01')
            stops_item = {'activities': activities, 'stopSequence': stop_sequence}
            if contacts269 is not None:
                stops_item['contacts'] = contacts269
            if dates220 is not None:
                stops_item['dates'] = dates220
            if instructions543 is not None:
                stops_item['instructions'] = instructions543
            if lading389 is not None:
                stops_item['lading'] = lading389
            if location is not None:
                stops_item['location'] = location
            if order_refs is not None:
                stops_item['orderRefs'] = order_refs
            if references286 is not None:
                stops_item['references'] = references286
            if source_code_v137 is not None:
                stops_item['sourceCode'] = source_code_v137
            if totals is not None:
                stops_item['totals'] = totals
            if window is not None:
                stops_item['window'] = window
        if stops_item is not None:
            stops.append(stops_item)
    if len(stops) > 999:
        run.crowded('/stops', n0[0], len(stops), 999)
    if not stops:
        stops = None
    if carrier is None:
        run.lacks('/carrier', b2 or n0[0], 'B2-02')
    if load_id is None:
        run.lacks('/loadId', b2 or n0[0], 'B2-04')
    if stops is None:
        run.lacks('/stops', n0[0], 'S5')
    data = {'carrier': carrier, 'loadId': load_id, 'stops': stops}
    if dates is not None:
        data['dates'] = dates
    if equipment is not None:
        data['equipment'] = equipment
    if equipment_requirement is not None:
        data['equipmentRequirement'] = equipment_requirement
    if handling_totals is not None:
        data['handlingTotals'] = handling_totals
    if instructions99 is not None:
        data['instructions'] = instructions99
    if offered_rate is not None:
        data['offeredRate'] = offered_rate
    if parties is not None:
        data['parties'] = parties
    if payment_method is not None:
        data['paymentMethod'] = payment_method
    if purpose is not None:
        data['purpose'] = purpose
    if references is not None:
        data['references'] = references
    if respond_by_v is not None:
        data['respondBy'] = respond_by_v
    if special_services87 is not None:
        data['specialServices'] = special_services87
    if transport_mode is not None:
        data['transportMode'] = transport_mode
    if len(faults) == mark0:
        run.events.append(('shipment.tendered', data))

def _skip_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    b2a = n0[2]
    b2a_n = len(b2a) if b2a is not None else 0
    if (b2a[1] if b2a_n > 1 else '') == '01':
        run.skipped(n0[0], 'a cancelled tender (B2A-01 01): shipment.tender-withdrawn is not released yet', '')

def _skip_1(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    for n1 in n0[12] or ():
        for n2 in n1[9] or ():
            for n3 in n2[2] or ():
                for n4 in n3[3] or ():
                    lh1 = n4[0]
                    lh1_n = len(lh1)
                    if (lh1[1] if lh1_n > 1 else '') != '':
                        run.skipped(n4[0], 'dangerous goods (LH1) are not mapped yet', '')

def _skip_2(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    for n1 in n0[12] or ():
        for n2 in n1[10] or ():
            for n3 in n2[3] or ():
                for n4 in n3[2] or ():
                    for n5 in n4[3] or ():
                        lh1 = n5[0]
                        lh1_n = len(lh1)
                        if (lh1[1] if lh1_n > 1 else '') != '':
                            run.skipped(n5[0], 'dangerous goods (LH1) are not mapped yet', '')

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = group(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _skip_0(root, run)
    _skip_1(root, run)
    _skip_2(root, run)
