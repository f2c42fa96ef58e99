"""Reads X12 945 (mapping x12-945@1); generated from the rows of canonical/mappers/x12/t945.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, group, parse_structure
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables, warehouse_codecs
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
STRUCTURE = parse_structure('945', 'ST! W06!*1 (N1! N2 N3*2 N4 PER*5)*10 N9*10 G61*3 G62*5 NTE*20 W27*1 W6 W28 W10*10 G72*5 (LM LQ*100)*10 (LX MAN*99999 PAL N9*5 (W12 G69*5 N9*200 G62*10 QTY*10 MEA*5 AMT R4*5 W27 N1*5 G72*5 (LM LQ*100)*10 (LS (LX N9*99999 G62*10 N1 (LM LQ*100)*10)*99999) LE (FA1 FA2*99999)*99999)*99999)*99999 W03 SE!')

K0 = codecs.text(64, 'Identifier').get
K1 = moments.moment.get
K2 = moments.day_moment.get
K3 = codecs.text(140, 'ShortText').get
K4_TABLE = tables.table('x12-66', {'1': ('duns',), '10': ('dodaac',), '2': ('scac',), '20': ('splc',), '24': ('ein',), '25': ('assigned-by-carrier-for-customer',), '3': ('fmc',), '4': ('iata',), '54': ('warehouse',), '6': ('plant',), '9': ('duns-4',), '91': ('assigned-by-seller',), '92': ('assigned-by-buyer',), '93': ('assigned-by-sender',), '94': ('assigned-by-receiver',), '95': ('assigned-by-carrier',), 'FI': ('tax-id',), 'UL': ('gln',), 'ZZ': ('other',)}, {('assigned-by-buyer',): '92', ('assigned-by-carrier',): '95', ('assigned-by-carrier-for-customer',): '25', ('assigned-by-receiver',): '94', ('assigned-by-seller',): '91', ('assigned-by-sender',): '93', ('dodaac',): '10', ('duns',): '1', ('duns-4',): '9', ('ein',): '24', ('fmc',): '3', ('gln',): 'UL', ('iata',): '4', ('other',): 'ZZ', ('plant',): '6', ('scac',): '2', ('splc',): '20', ('tax-id',): 'FI', ('warehouse',): '54'}, ('code',), unknown='other', other=('other',), keep='lossy')
K4, K4_KNOWN = K4_TABLE.get, K4_TABLE.lookup
K5 = codecs.letters('SubdivisionCode', 1, 3, digits=True).get
K6 = codecs.letters('CountryCode', 2, 2, digits=False).get
K7_TABLE = tables.table('x12-98', {'AG': ('agent',), 'BS': ('bill-and-ship-to',), 'BT': ('bill-to',), 'BY': ('buyer',), 'C1': ('care-of',), 'CA': ('carrier',), 'CB': ('customs-broker',), 'CN': ('consignee',), 'DA': ('delivery-location',), 'DE': ('depositor',), 'EX': ('exporter',), 'FR': ('message-sender',), 'FS': ('final-destination',), 'FW': ('forwarder',), 'IM': ('importer',), 'L5': ('contact',), 'LW': ('customer',), 'MA': ('goods-finally-for',), 'MF': ('manufacturer',), 'N1': ('notify-party',), 'N2': ('second-notify-party',), 'ND': ('next-destination',), 'OB': ('ordered-by',), 'OC': ('origin-carrier',), 'PE': ('payee',), 'PF': ('freight-payer',), 'PN': ('ship-notice-recipient',), 'PR': ('payer',), 'PW': ('pickup-location',), 'R3': ('next-scheduled-destination',), 'RC': ('receiving-location',), 'RI': ('remit-to',), 'RT': ('return-to',), 'SE': ('seller',), 'SF': ('ship-from',), 'SH': ('shipper',), 'ST': ('ship-to',), 'SU': ('supplier',), 'T4': ('transfer-point',), 'TO': ('message-receiver',), 'TT': ('transfer-to',), 'UC': ('ultimate-consignee',), 'VN': ('vendor',), 'WH': ('warehouse-operator',), 'Z7': ('mark-for',), 'ZZ': ('other',)}, {('agent',): 'AG', ('bill-and-ship-to',): 'BS', ('bill-to',): 'BT', ('buyer',): 'BY', ('care-of',): 'C1', ('carrier',): 'CA', ('consignee',): 'CN', ('contact',): 'L5', ('customer',): 'LW', ('customs-broker',): 'CB', ('delivery-location',): 'DA', ('depositor',): 'DE', ('exporter',): 'EX', ('final-destination',): 'FS', ('forwarder',): 'FW', ('freight-payer',): 'PF', ('goods-finally-for',): 'MA', ('importer',): 'IM', ('manufacturer',): 'MF', ('mark-for',): 'Z7', ('message-receiver',): 'TO', ('message-sender',): 'FR', ('next-destination',): 'ND', ('next-scheduled-destination',): 'R3', ('notify-party',): 'N1', ('ordered-by',): 'OB', ('origin-carrier',): 'OC', ('other',): 'ZZ', ('payee',): 'PE', ('payer',): 'PR', ('pickup-location',): 'PW', ('receiving-location',): 'RC', ('remit-to',): 'RI', ('return-to',): 'RT', ('second-notify-party',): 'N2', ('seller',): 'SE', ('ship-from',): 'SF', ('ship-notice-recipient',): 'PN', ('ship-to',): 'ST', ('shipper',): 'SH', ('supplier',): 'SU', ('transfer-point',): 'T4', ('transfer-to',): 'TT', ('ultimate-consignee',): 'UC', ('vendor',): 'VN', ('warehouse-operator',): 'WH'}, ('code',), unknown='other', other=('other',), keep='lossy')
K7, K7_KNOWN = K7_TABLE.get, K7_TABLE.lookup
K8 = codecs.email.get
K9_TABLE = tables.table('x12-432', {'02': ('requested-delivery',), '04': ('purchase-order',), '10': ('requested-ship',), '11': ('shipped',), '17': ('estimated-delivery',), '19': ('unloaded',), '35': ('delivered',), '37': ('ship-not-before',), '38': ('ship-not-after',), '53': ('deliver-not-before',), '54': ('deliver-not-after',), '64': ('respond-by',), '68': ('requested-delivery',), '69': ('scheduled-pickup',), '70': ('scheduled-delivery',), '86': ('actual-pickup',)}, {('actual-pickup',): '86', ('deliver-not-after',): '54', ('deliver-not-before',): '53', ('delivered',): '35', ('estimated-delivery',): '17', ('purchase-order',): '04', ('requested-delivery',): '02', ('requested-ship',): '10', ('respond-by',): '64', ('scheduled-delivery',): '70', ('scheduled-pickup',): '69', ('ship-not-after',): '38', ('ship-not-before',): '37', ('shipped',): '11', ('unloaded',): '19'}, ('code',), unknown='other', other=('other',), keep='lossy')
K9, K9_KNOWN = K9_TABLE.get, K9_TABLE.lookup
K10 = codecs.text(512, 'Text').get
K11_TABLE = tables.table('x12-128', {'11': ('account',), '12': ('billing-account',), '2I': ('tracking-number',), '4B': ('origin-code',), '4C': ('destination-code',), '6B': ('customs-entry',), 'ACC': ('status',), 'AEM': ('distribution-centre-number',), 'AO': ('appointment',), 'AW': ('air-waybill',), 'BL': ('government-bill-of-lading',), 'BM': ('bill-of-lading',), 'BN': ('booking',), 'CG': ('consignee-order',), 'CI': ('consignment-id',), 'CMN': ('continuous-move',), 'CN': ('pro-number',), 'CO': ('customer-order',), 'CR': ('customer-reference',), 'CT': ('contract',), 'DD': ('document-code',), 'DJ': ('delivery-ticket',), 'DO': ('delivery-order',), 'DP': ('department',), 'EQ': ('equipment-number',), 'FN': ('forwarder-reference',), 'FR': ('freight-bill',), 'FT': ('foreign-trade-zone',), 'IA': ('internal-vendor-id',), 'IB': ('in-bond',), 'IK': ('invoice',), 'IN': ('consignee-invoice',), 'IV': ('seller-invoice',), 'KK': ('delivery-reference',), 'LI': ('line-id',), 'LO': ('load-id',), 'LT': ('lot-number',), 'LU': ('location-number',), 'MA': ('manifest',), 'MB': ('master-bill-of-lading',), 'MCI': ('motor-carrier-id',), 'OB': ('ocean-bill-of-lading',), 'OC': ('ocean-container',), 'OQ': ('order-number',), 'P8': ('pickup-reference',), 'PK': ('packing-list',), 'PO': ('purchase-order',), 'PR': ('price-quote',), 'PU': ('previous-bill-of-lading',), 'PX': ('previous-invoice',), 'Q1': ('quote',), 'QN': ('stop-sequence',), 'RE': ('release-number',), 'RF': ('export-reference',), 'RN': ('run',), 'RU': ('route',), 'SCA': ('scac',), 'SE': ('serial-number',), 'SI': ('shipment-id',), 'SN': ('seal-number',), 'SO': ('shipper-order',), 'ST': ('store-number',), 'TB': ('trucker-bill-of-lading',), 'TG': ('transportation-control-number',), 'TJ': ('tax-id',), 'TM': ('travel-manifest',), 'TN': ('transaction-reference',), 'UN': ('un-hazard-class',), 'V3': ('voyage',), 'VN': ('vendor-order',), 'VR': ('vendor-id',), 'VX': ('vat-id',), 'WH': ('link-number',), 'WO': ('work-order',), 'WS': ('storage-location',), 'WY': ('waybill',), 'YD': ('buyer-id',), 'ZZ': ('other',)}, {('account',): '11', ('air-waybill',): 'AW', ('appointment',): 'AO', ('bill-of-lading',): 'BM', ('billing-account',): '12', ('booking',): 'BN', ('buyer-id',): 'YD', ('consignee-invoice',): 'IN', ('consignee-order',): 'CG', ('consignment-id',): 'CI', ('continuous-move',): 'CMN', ('contract',): 'CT', ('customer-order',): 'CO', ('customer-reference',): 'CR', ('customs-entry',): '6B', ('delivery-order',): 'DO', ('delivery-reference',): 'KK', ('delivery-ticket',): 'DJ', ('department',): 'DP', ('destination-code',): '4C', ('distribution-centre-number',): 'AEM', ('document-code',): 'DD', ('equipment-number',): 'EQ', ('export-reference',): 'RF', ('foreign-trade-zone',): 'FT', ('forwarder-reference',): 'FN', ('freight-bill',): 'FR', ('government-bill-of-lading',): 'BL', ('in-bond',): 'IB', ('internal-vendor-id',): 'IA', ('invoice',): 'IK', ('line-id',): 'LI', ('link-number',): 'WH', ('load-id',): 'LO', ('location-number',): 'LU', ('lot-number',): 'LT', ('manifest',): 'MA', ('master-bill-of-lading',): 'MB', ('motor-carrier-id',): 'MCI', ('ocean-bill-of-lading',): 'OB', ('ocean-container',): 'OC', ('order-number',): 'OQ', ('origin-code',): '4B', ('other',): 'ZZ', ('packing-list',): 'PK', ('pickup-reference',): 'P8', ('previous-bill-of-lading',): 'PU', ('previous-invoice',): 'PX', ('price-quote',): 'PR', ('pro-number',): 'CN', ('purchase-order',): 'PO', ('quote',): 'Q1', ('release-number',): 'RE', ('route',): 'RU', ('run',): 'RN', ('scac',): 'SCA', ('seal-number',): 'SN', ('seller-invoice',): 'IV', ('serial-number',): 'SE', ('shipment-id',): 'SI', ('shipper-order',): 'SO', ('status',): 'ACC', ('stop-sequence',): 'QN', ('storage-location',): 'WS', ('store-number',): 'ST', ('tax-id',): 'TJ', ('tracking-number',): '2I', ('transaction-reference',): 'TN', ('transportation-control-number',): 'TG', ('travel-manifest',): 'TM', ('trucker-bill-of-lading',): 'TB', ('un-hazard-class',): 'UN', ('vat-id',): 'VX', ('vendor-id',): 'VR', ('vendor-order',): 'VN', ('voyage',): 'V3', ('waybill',): 'WY', ('work-order',): 'WO'}, ('code',), unknown='other', other=('other',), keep='lossy')
K11, K11_KNOWN = K11_TABLE.get, K11_TABLE.lookup
K12 = codecs.letters('ShortText', 2, 4, digits=False).get
K13_TABLE = tables.table('x12-91', {'A': ('air',), 'C': ('consolidation',), 'H': ('customer-pickup',), 'J': ('road',), 'LT': ('road-ltl',), 'M': ('road',), 'R': ('rail',), 'S': ('sea',), 'SR': ('supplier-truck',), 'T': ('best-way',), 'U': ('parcel',), 'X': ('intermodal',)}, {('air',): 'A', ('best-way',): 'T', ('consolidation',): 'C', ('customer-pickup',): 'H', ('intermodal',): 'X', ('parcel',): 'U', ('rail',): 'R', ('road',): 'M', ('road-ltl',): 'LT', ('sea',): 'S', ('supplier-truck',): 'SR'}, ('code',), unknown='other', other=('other',), keep='never')
K13, K13_KNOWN = K13_TABLE.get, K13_TABLE.lookup
K14_TABLE = tables.table('x12-146', {'CC': ('collect',), 'CD': ('collect-on-delivery',), 'MX': ('mixed',), 'NC': ('no-charge',), 'PC': ('prepaid-and-charged',), 'PO': ('prepaid-only',), 'PP': ('prepaid',), 'PU': ('customer-pickup',), 'TP': ('third-party',)}, {('collect',): 'CC', ('collect-on-delivery',): 'CD', ('customer-pickup',): 'PU', ('mixed',): 'MX', ('no-charge',): 'NC', ('prepaid',): 'PP', ('prepaid-and-charged',): 'PC', ('prepaid-only',): 'PO', ('third-party',): 'TP'}, ('code',), unknown='other', other=('other',), keep='never')
K14, K14_KNOWN = K14_TABLE.get, K14_TABLE.lookup
K15_TABLE = tables.table('x12-40', {'20': ('container-20-open-top',), '2B': ('container-20-closed',), '40': ('container-40-open-top',), '4B': ('container-40-closed',), 'AF': ('air-freight-loose',), 'BX': ('boxcar',), 'CC': ('container-on-chassis',), 'CH': ('chassis',), 'CN': ('container',), 'CV': ('closed-van',), 'CX': ('tank-container',), 'CZ': ('refrigerated-container',), 'DD': ('double-drop-trailer',), 'FF': ('frozen-food-trailer',), 'FT': ('flatbed-trailer',), 'OV': ('open-top-van',), 'RF': ('flat-car',), 'RR': ('rail-car',), 'RT': ('temperature-controlled-trailer',), 'SD': ('single-drop-trailer',), 'ST': ('removable-side-trailer',), 'TF': ('dry-trailer',), 'TG': ('gas-tank-trailer',), 'TJ': ('chemical-tank-trailer',), 'TK': ('food-tank-trailer',), 'TL': ('trailer',), 'TN': ('tank-car',), 'TV': ('truck',), 'TW': ('refrigerated-trailer',), 'UL': ('unit-load-device',), 'VE': ('vessel',)}, {('air-freight-loose',): 'AF', ('boxcar',): 'BX', ('chassis',): 'CH', ('chemical-tank-trailer',): 'TJ', ('closed-van',): 'CV', ('container',): 'CN', ('container-20-closed',): '2B', ('container-20-open-top',): '20', ('container-40-closed',): '4B', ('container-40-open-top',): '40', ('container-on-chassis',): 'CC', ('double-drop-trailer',): 'DD', ('dry-trailer',): 'TF', ('flat-car',): 'RF', ('flatbed-trailer',): 'FT', ('food-tank-trailer',): 'TK', ('frozen-food-trailer',): 'FF', ('gas-tank-trailer',): 'TG', ('open-top-van',): 'OV', ('rail-car',): 'RR', ('refrigerated-container',): 'CZ', ('refrigerated-trailer',): 'TW', ('removable-side-trailer',): 'ST', ('single-drop-trailer',): 'SD', ('tank-car',): 'TN', ('tank-container',): 'CX', ('temperature-controlled-trailer',): 'RT', ('trailer',): 'TL', ('truck',): 'TV', ('unit-load-device',): 'UL', ('vessel',): 'VE'}, ('code',), unknown='other', other=('other',), keep='lossy')
K15, K15_KNOWN = K15_TABLE.get, K15_TABLE.lookup
K16 = codecs.quantity.get
K17_TABLE = tables.table('x12-355', {'01': ('LBR',), '1N': ('C62',), '50': ('KGM',), '51': ('TNE',), '58': ('KGM',), 'BA': ('XBL',), 'BC': ('XBJ',), 'BD': ('XBE',), 'BG': ('XBG',), 'BO': ('XBO',), 'BR': ('XBA',), 'BX': ('XBX',), 'CA': ('XCS',), 'CE': ('CEL',), 'CF': ('FTQ',), 'CH': ('XCN',), 'CI': ('INQ',), 'CL': ('XCY',), 'CM': ('CMT',), 'CN': ('XCX',), 'CP': ('XCR',), 'CR': ('MTQ',), 'CT': ('XCT',), 'CY': ('YDQ',), 'DA': ('DAY',), 'DH': ('SMI',), 'DK': ('KMT',), 'DM': ('DMT',), 'DR': ('XDR',), 'DZ': ('DZN',), 'EA': ('EA',), 'FA': ('FAH',), 'FO': ('OZA',), 'FT': ('FOT',), 'GA': ('GLL',), 'GR': ('GRM',), 'GS': ('GRO',), 'GT': ('KGM',), 'HR': ('HUR',), 'IN': ('INH',), 'JR': ('XJR',), 'JU': ('XJG',), 'KE': ('XKG',), 'KG': ('KGM',), 'KT': ('KT',), 'LB': ('LBR',), 'LF': ('LF',), 'LM': ('LM',), 'LO': ('LO',), 'LT': ('LTR',), 'ME': ('MGM',), 'MJ': ('MIN',), 'ML': ('MLT',), 'MM': ('MMT',), 'MO': ('MON',), 'MP': ('TNE',), 'MR': ('MTR',), 'OZ': ('ONZ',), 'P1': ('P1',), 'PA': ('XPL',), 'PC': ('H87',), 'PF': ('XPX',), 'PG': ('LBR',), 'PK': ('XPK',), 'PL': ('XPX',), 'PR': ('PR',), 'PT': ('PTL',), 'QT': ('QTL',), 'RL': ('XRO',), 'SF': ('FTK',), 'SH': ('XST',), 'SM': ('MTK',), 'SO': ('XSO',), 'ST': ('SET',), 'SV': ('XSI',), 'SY': ('YDK',), 'TB': ('XTU',), 'TK': ('XTK',), 'TN': ('STN',), 'UN': ('C62',), 'WK': ('WEE',), 'YD': ('YRD',), 'YR': ('ANN',)}, {('ANN',): 'YR', ('C62',): 'UN', ('CEL',): 'CE', ('CMT',): 'CM', ('DAY',): 'DA', ('DMT',): 'DM', ('DZN',): 'DZ', ('EA',): 'EA', ('FAH',): 'FA', ('FOT',): 'FT', ('FTK',): 'SF', ('FTQ',): 'CF', ('GLL',): 'GA', ('GRM',): 'GR', ('GRO',): 'GS', ('H87',): 'PC', ('HUR',): 'HR', ('INH',): 'IN', ('INQ',): 'CI', ('KGM',): 'KG', ('KMT',): 'DK', ('KT',): 'KT', ('LBR',): 'LB', ('LF',): 'LF', ('LM',): 'LM', ('LO',): 'LO', ('LTR',): 'LT', ('MGM',): 'ME', ('MIN',): 'MJ', ('MLT',): 'ML', ('MMT',): 'MM', ('MON',): 'MO', ('MTK',): 'SM', ('MTQ',): 'CR', ('MTR',): 'MR', ('ONZ',): 'OZ', ('OZA',): 'FO', ('P1',): 'P1', ('PR',): 'PR', ('PTL',): 'PT', ('QTL',): 'QT', ('SET',): 'ST', ('SMI',): 'DH', ('STN',): 'TN', ('TNE',): 'MP', ('WEE',): 'WK', ('XBA',): 'BR', ('XBE',): 'BD', ('XBG',): 'BG', ('XBJ',): 'BC', ('XBL',): 'BA', ('XBO',): 'BO', ('XBX',): 'BX', ('XCN',): 'CH', ('XCR',): 'CP', ('XCS',): 'CA', ('XCT',): 'CT', ('XCX',): 'CN', ('XCY',): 'CL', ('XDR',): 'DR', ('XJG',): 'JU', ('XJR',): 'JR', ('XKG',): 'KE', ('XPK',): 'PK', ('XPL',): 'PA', ('XPX',): 'PL', ('XRO',): 'RL', ('XSI',): 'SV', ('XSO',): 'SO', ('XST',): 'SH', ('XTK',): 'TK', ('XTU',): 'TB', ('YDK',): 'SY', ('YDQ',): 'CY', ('YRD',): 'YD'}, ('code',), unknown='refuse', other=(), keep='never')
K17, K17_KNOWN = K17_TABLE.get, K17_TABLE.lookup
K18 = codecs.count.get
K19_TABLE = tables.table('x12-235', {'BL': ('brand',), 'BP': ('buyer-part',), 'CB': ('buyer-catalogue',), 'EN': ('ean-13',), 'HI': ('hibc',), 'IN': ('buyer-item',), 'MF': ('maker',), 'MG': ('maker-part',), 'N4': ('ndc-5-4-2',), 'ND': ('ndc',), 'SK': ('sku',), 'SZ': ('vendor-size',), 'UA': ('upc-case-code',), 'UK': ('gtin-14',), 'UP': ('upc',), 'VA': ('vendor-style',), 'VC': ('vendor-catalogue',), 'VN': ('vendor-item',), 'VP': ('vendor-part',), 'ZZ': ('other',)}, {('brand',): 'BL', ('buyer-catalogue',): 'CB', ('buyer-item',): 'IN', ('buyer-part',): 'BP', ('ean-13',): 'EN', ('gtin-14',): 'UK', ('hibc',): 'HI', ('maker',): 'MF', ('maker-part',): 'MG', ('ndc',): 'ND', ('ndc-5-4-2',): 'N4', ('other',): 'ZZ', ('sku',): 'SK', ('upc',): 'UP', ('upc-case-code',): 'UA', ('vendor-catalogue',): 'VC', ('vendor-item',): 'VN', ('vendor-part',): 'VP', ('vendor-size',): 'SZ', ('vendor-style',): 'VA'}, ('code',), unknown='other', other=('other',), keep='lossy')
K19, K19_KNOWN = K19_TABLE.get, K19_TABLE.lookup
K20 = codecs.digits('Gtin', 8, 12, 13, 14).get
K21 = warehouse_codecs.shipped_by_difference.get
K22 = warehouse_codecs.difference.get
K23_TABLE = tables.table('x12-188', {'E': ('TNE',), 'G': ('GRM',), 'K': ('KGM',), 'L': ('LBR',), 'O': ('ONZ',), 'S': ('STN',), 'T': ('LTN',)}, {('GRM',): 'G', ('KGM',): 'K', ('LBR',): 'L', ('LTN',): 'T', ('ONZ',): 'O', ('STN',): 'S', ('TNE',): 'E'}, ('code',), unknown='refuse', other=(), keep='never')
K23, K23_KNOWN = K23_TABLE.get, K23_TABLE.lookup
K24 = warehouse_codecs.sscc_marked.get

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    w06_loop = n0[1]
    w06_loop = w06_loop[0] if w06_loop else None
    w06 = w06_loop[0] if w06_loop is not None else None
    w06_n = len(w06) if w06 is not None else 0
    if not ((w06[1] if w06_n > 1 else '') != 'K'):
        return
    mark0 = len(faults)
    shipment_id_x = w06[4] if w06_n > 4 else ''
    shipment_id = None
    if shipment_id_x:
        if shipment_id_x.isascii() and shipment_id_x.isprintable() and shipment_id_x[0] != ' ' and shipment_id_x[-1] != ' ' and len(shipment_id_x) <= 64:
            shipment_id = shipment_id_x
        else:
            try:
                shipment_id = K0(shipment_id_x)
            except CodecError as error:
                run.fault(error, w06, 4, '/shipmentId', shipment_id_x)
    n9_loop = pick(n0[3], 1, ('SI',))
    n9 = n9_loop[0] if n9_loop is not None else None
    n9_n = len(n9) if n9 is not None else 0
    shipment_id_x1 = n9[2] if n9_n > 2 else ''
    shipment_id2 = None
    if shipment_id_x1:
        if shipment_id_x1.isascii() and shipment_id_x1.isprintable() and shipment_id_x1[0] != ' ' and shipment_id_x1[-1] != ' ' and len(shipment_id_x1) <= 64:
            shipment_id2 = shipment_id_x1
        else:
            try:
                shipment_id2 = K0(shipment_id_x1)
            except CodecError as error:
                run.fault(error, n9, 2, '/shipmentId', shipment_id_x1)
    shipment_id_v = shipment_id
    if shipment_id_v is None:
        shipment_id_v = shipment_id2
    order_id_x = w06[2] if w06_n > 2 else ''
    order_id = None
    if order_id_x:
        if order_id_x.isascii() and order_id_x.isprintable() and order_id_x[0] != ' ' and order_id_x[-1] != ' ' and len(order_id_x) <= 64:
            order_id = order_id_x
        else:
            try:
                order_id = K0(order_id_x)
            except CodecError as error:
                run.fault(error, w06, 2, '/orderRefs/0/orderId', order_id_x)
    order_refs_item = None
    if order_id is not None:
        if order_id is None:
            run.lacks('/orderRefs/0/orderId', w06 or n0[0], 'W06-02')
        order_refs_item = {'orderId': order_id}
    order_refs: Any = []
    if order_refs_item is not None:
        order_refs.append(order_refs_item)
    if not order_refs:
        order_refs = None
    g62_loop = pick(n0[5], 1, ('11',))
    g62 = g62_loop[0] if g62_loop is not None else None
    g62_n = len(g62) if g62 is not None else 0
    shipped_at_x = g62[2] if g62_n > 2 else ''
    shipped_at_x3 = g62[4] if g62_n > 4 else ''
    shipped_at_x4 = g62[5] if g62_n > 5 else ''
    shipped_at = None
    if shipped_at_x:
        try:
            shipped_at = K1(profile, shipped_at_x, shipped_at_x3, shipped_at_x4)
        except CodecError as error:
            run.fault(error, g62, 2, '/shippedAt', shipped_at_x)
    shipped_at_x5 = w06[3] if w06_n > 3 else ''
    shipped_at6 = None
    if shipped_at_x5:
        try:
            shipped_at6 = K2(profile, shipped_at_x5)
        except CodecError as error:
            run.fault(error, w06, 3, '/shippedAt', shipped_at_x5)
    shipped_at_v = shipped_at
    if shipped_at_v is None:
        shipped_at_v = shipped_at6
    n1_loop = pick(n0[2], 1, ('SF',))
    n1 = n1_loop[0] if n1_loop is not None else None
    n1_n = len(n1) if n1 is not None else 0
    name_x = n1[2] if n1_n > 2 else ''
    name = None
    if name_x:
        if name_x.isascii() and name_x.isprintable() and name_x[0] != ' ' and name_x[-1] != ' ' and len(name_x) <= 140:
            name = name_x
        else:
            try:
                name = K3(name_x)
            except CodecError as error:
                run.fault(error, n1, 2, '/facility/name', name_x)
    n1_loop7 = pick(n0[2], 1, ('WH',))
    n18 = n1_loop7[0] if n1_loop7 is not None else None
    n18_n = len(n18) if n18 is not None else 0
    name_x9 = (n18[2] if n18_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    name10 = None
    if name_x9:
        if name_x9.isascii() and name_x9.isprintable() and name_x9[0] != ' ' and name_x9[-1] != ' ' and len(name_x9) <= 140:
            name10 = name_x9
        else:
            try:
                name10 = K3(name_x9)
            except CodecError as error:
                run.fault(error, n18, 2, '/facility/name', name_x9)
    name_v = name
    if name_v is None:
        name_v = name10
    scheme_x = n1[3] if n1_n > 3 else ''
    scheme = K4_KNOWN.get(scheme_x) if scheme_x else None
    if scheme is None and scheme_x:
        try:
            scheme = K4(scheme_x)
        except CodecError as error:
            run.fault(error, n1, 3, '/facility/identifiers/0/scheme', scheme_x)
    scheme_x11 = (n18[3] if n18_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    scheme12 = K4_KNOWN.get(scheme_x11) if scheme_x11 else None
    if scheme12 is None and scheme_x11:
        try:
            scheme12 = K4(scheme_x11)
        except CodecError as error:
            run.fault(error, n18, 3, '/facility/identifiers/0/scheme', scheme_x11)
    scheme_v = (scheme[0] if scheme is not None else None)
    if scheme_v is None:
        scheme_v = (scheme12[0] if scheme12 is not None else None)
    source_code_v = (scheme[1] if scheme is not None else None)
    if source_code_v is None:
        source_code_v = (scheme12[1] if scheme12 is not None else None)
    value_x = n1[4] if n1_n > 4 else ''
    value = None
    if value_x:
        if value_x.isascii() and value_x.isprintable() and value_x[0] != ' ' and value_x[-1] != ' ' and len(value_x) <= 140:
            value = value_x
        else:
            try:
                value = K3(value_x)
            except CodecError as error:
                run.fault(error, n1, 4, '/facility/identifiers/0/value', value_x)
    value_x13 = (n18[4] if n18_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    value14 = None
    if value_x13:
        if value_x13.isascii() and value_x13.isprintable() and value_x13[0] != ' ' and value_x13[-1] != ' ' and len(value_x13) <= 140:
            value14 = value_x13
        else:
            try:
                value14 = K3(value_x13)
            except CodecError as error:
                run.fault(error, n18, 4, '/facility/identifiers/0/value', value_x13)
    value_v = value
    if value_v is None:
        value_v = value14
    identifiers_item = None
    if scheme_v is not None or source_code_v is not None or value_v is not None:
        if scheme_v is None:
            run.lacks('/facility/identifiers/0/scheme', n1 or n0[0], 'N1[01=SF]-03')
        if value_v is None:
            run.lacks('/facility/identifiers/0/value', n1 or n0[0], 'N1[01=SF]-04')
        identifiers_item = {'scheme': scheme_v, 'value': value_v}
        if source_code_v is not None:
            identifiers_item['sourceCode'] = source_code_v
    identifiers: Any = []
    if identifiers_item is not None:
        identifiers.append(identifiers_item)
    if not identifiers:
        identifiers = None
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
                lines_item = K3(lines_item_x)
            except CodecError as error:
                run.fault(error, n3, 1, '/facility/address/lines/0', lines_item_x)
    n3_loop15 = n1_loop7[2] if n1_loop7 is not None else None
    n3_loop15 = n3_loop15[0] if n3_loop15 else None
    n316 = n3_loop15[0] if n3_loop15 is not None else None
    n316_n = len(n316) if n316 is not None else 0
    lines_item_x17 = (n316[1] if n316_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    lines_item18 = None
    if lines_item_x17:
        if lines_item_x17.isascii() and lines_item_x17.isprintable() and lines_item_x17[0] != ' ' and lines_item_x17[-1] != ' ' and len(lines_item_x17) <= 140:
            lines_item18 = lines_item_x17
        else:
            try:
                lines_item18 = K3(lines_item_x17)
            except CodecError as error:
                run.fault(error, n316, 1, '/facility/address/lines/0', lines_item_x17)
    lines_item_v = lines_item
    if lines_item_v is None:
        lines_item_v = lines_item18
    lines_item_x19 = n3[2] if n3_n > 2 else ''
    lines_item20 = None
    if lines_item_x19:
        if lines_item_x19.isascii() and lines_item_x19.isprintable() and lines_item_x19[0] != ' ' and lines_item_x19[-1] != ' ' and len(lines_item_x19) <= 140:
            lines_item20 = lines_item_x19
        else:
            try:
                lines_item20 = K3(lines_item_x19)
            except CodecError as error:
                run.fault(error, n3, 2, '/facility/address/lines/1', lines_item_x19)
    lines_item_x21 = (n316[2] if n316_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    lines_item22 = None
    if lines_item_x21:
        if lines_item_x21.isascii() and lines_item_x21.isprintable() and lines_item_x21[0] != ' ' and lines_item_x21[-1] != ' ' and len(lines_item_x21) <= 140:
            lines_item22 = lines_item_x21
        else:
            try:
                lines_item22 = K3(lines_item_x21)
            except CodecError as error:
                run.fault(error, n316, 2, '/facility/address/lines/1', lines_item_x21)
    lines_item_v23 = lines_item20
    if lines_item_v23 is None:
        lines_item_v23 = lines_item22
    n3_loop24 = [one for one in (n1_loop[2] if n1_loop is not None else None) or () if True]
    n3_loop24 = n3_loop24[1] if len(n3_loop24) >= 2 else None
    n325 = n3_loop24[0] if n3_loop24 is not None else None
    n325_n = len(n325) if n325 is not None else 0
    lines_item_x26 = n325[1] if n325_n > 1 else ''
    lines_item27 = None
    if lines_item_x26:
        if lines_item_x26.isascii() and lines_item_x26.isprintable() and lines_item_x26[0] != ' ' and lines_item_x26[-1] != ' ' and len(lines_item_x26) <= 140:
            lines_item27 = lines_item_x26
        else:
            try:
                lines_item27 = K3(lines_item_x26)
            except CodecError as error:
                run.fault(error, n325, 1, '/facility/address/lines/2', lines_item_x26)
    n3_loop28 = [one for one in (n1_loop7[2] if n1_loop7 is not None else None) or () if True]
    n3_loop28 = n3_loop28[1] if len(n3_loop28) >= 2 else None
    n329 = n3_loop28[0] if n3_loop28 is not None else None
    n329_n = len(n329) if n329 is not None else 0
    lines_item_x30 = (n329[1] if n329_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    lines_item31 = None
    if lines_item_x30:
        if lines_item_x30.isascii() and lines_item_x30.isprintable() and lines_item_x30[0] != ' ' and lines_item_x30[-1] != ' ' and len(lines_item_x30) <= 140:
            lines_item31 = lines_item_x30
        else:
            try:
                lines_item31 = K3(lines_item_x30)
            except CodecError as error:
                run.fault(error, n329, 1, '/facility/address/lines/2', lines_item_x30)
    lines_item_v32 = lines_item27
    if lines_item_v32 is None:
        lines_item_v32 = lines_item31
    lines_item_x33 = n325[2] if n325_n > 2 else ''
    lines_item34 = None
    if lines_item_x33:
        if lines_item_x33.isascii() and lines_item_x33.isprintable() and lines_item_x33[0] != ' ' and lines_item_x33[-1] != ' ' and len(lines_item_x33) <= 140:
            lines_item34 = lines_item_x33
        else:
            try:
                lines_item34 = K3(lines_item_x33)
            except CodecError as error:
                run.fault(error, n325, 2, '/facility/address/lines/3', lines_item_x33)
    lines_item_x35 = (n329[2] if n329_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    lines_item36 = None
    if lines_item_x35:
        if lines_item_x35.isascii() and lines_item_x35.isprintable() and lines_item_x35[0] != ' ' and lines_item_x35[-1] != ' ' and len(lines_item_x35) <= 140:
            lines_item36 = lines_item_x35
        else:
            try:
                lines_item36 = K3(lines_item_x35)
            except CodecError as error:
                run.fault(error, n329, 2, '/facility/address/lines/3', lines_item_x35)
    lines_item_v37 = lines_item34
    if lines_item_v37 is None:
        lines_item_v37 = lines_item36
    lines: Any = []
    if lines_item_v is not None:
        lines.append(lines_item_v)
    if lines_item_v23 is not None:
        lines.append(lines_item_v23)
    if lines_item_v32 is not None:
        lines.append(lines_item_v32)
    if lines_item_v37 is not None:
        lines.append(lines_item_v37)
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
                city = K3(city_x)
            except CodecError as error:
                run.fault(error, n4, 1, '/facility/address/city', city_x)
    n438 = n1_loop7[3] if n1_loop7 is not None else None
    n438_n = len(n438) if n438 is not None else 0
    city_x39 = (n438[1] if n438_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    city40 = None
    if city_x39:
        if city_x39.isascii() and city_x39.isprintable() and city_x39[0] != ' ' and city_x39[-1] != ' ' and len(city_x39) <= 140:
            city40 = city_x39
        else:
            try:
                city40 = K3(city_x39)
            except CodecError as error:
                run.fault(error, n438, 1, '/facility/address/city', city_x39)
    city_v = city
    if city_v is None:
        city_v = city40
    subdivision_x = n4[2] if n4_n > 2 else ''
    subdivision = None
    if subdivision_x:
        if subdivision_x.isascii() and subdivision_x.isalnum() and subdivision_x == subdivision_x.upper() and 1 <= len(subdivision_x) <= 3:
            subdivision = subdivision_x
        else:
            try:
                subdivision = K5(subdivision_x)
            except CodecError as error:
                run.fault(error, n4, 2, '/facility/address/subdivision', subdivision_x)
    subdivision_x41 = (n438[2] if n438_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    subdivision42 = None
    if subdivision_x41:
        if subdivision_x41.isascii() and subdivision_x41.isalnum() and subdivision_x41 == subdivision_x41.upper() and 1 <= len(subdivision_x41) <= 3:
            subdivision42 = subdivision_x41
        else:
            try:
                subdivision42 = K5(subdivision_x41)
            except CodecError as error:
                run.fault(error, n438, 2, '/facility/address/subdivision', subdivision_x41)
    subdivision_v = subdivision
    if subdivision_v is None:
        subdivision_v = subdivision42
    postal_code_x = n4[3] if n4_n > 3 else ''
    postal_code = None
    if postal_code_x:
        if postal_code_x.isascii() and postal_code_x.isprintable() and postal_code_x[0] != ' ' and postal_code_x[-1] != ' ' and len(postal_code_x) <= 140:
            postal_code = postal_code_x
        else:
            try:
                postal_code = K3(postal_code_x)
            except CodecError as error:
                run.fault(error, n4, 3, '/facility/address/postalCode', postal_code_x)
    postal_code_x43 = (n438[3] if n438_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    postal_code44 = None
    if postal_code_x43:
        if postal_code_x43.isascii() and postal_code_x43.isprintable() and postal_code_x43[0] != ' ' and postal_code_x43[-1] != ' ' and len(postal_code_x43) <= 140:
            postal_code44 = postal_code_x43
        else:
            try:
                postal_code44 = K3(postal_code_x43)
            except CodecError as error:
                run.fault(error, n438, 3, '/facility/address/postalCode', postal_code_x43)
    postal_code_v = postal_code
    if postal_code_v is None:
        postal_code_v = postal_code44
    country_x = n4[4] if n4_n > 4 else ''
    country = None
    if country_x:
        if country_x.isascii() and country_x.isalpha() and country_x == country_x.upper() and 2 <= len(country_x) <= 2:
            country = country_x
        else:
            try:
                country = K6(country_x)
            except CodecError as error:
                run.fault(error, n4, 4, '/facility/address/country', country_x)
    country_x45 = (n438[4] if n438_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    country46 = None
    if country_x45:
        if country_x45.isascii() and country_x45.isalpha() and country_x45 == country_x45.upper() and 2 <= len(country_x45) <= 2:
            country46 = country_x45
        else:
            try:
                country46 = K6(country_x45)
            except CodecError as error:
                run.fault(error, n438, 4, '/facility/address/country', country_x45)
    country_v = country
    if country_v is None:
        country_v = country46
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
    facility = None
    if name_v is not None or identifiers is not None or address is not None:
        facility = {}
        if address is not None:
            facility['address'] = address
        if identifiers is not None:
            facility['identifiers'] = identifiers
        if name_v is not None:
            facility['name'] = name_v
    n1_loop47 = pick(n0[2], 1, ('ST',))
    n148 = n1_loop47[0] if n1_loop47 is not None else None
    n148_n = len(n148) if n148 is not None else 0
    name_x49 = n148[2] if n148_n > 2 else ''
    name50 = None
    if name_x49:
        if name_x49.isascii() and name_x49.isprintable() and name_x49[0] != ' ' and name_x49[-1] != ' ' and len(name_x49) <= 140:
            name50 = name_x49
        else:
            try:
                name50 = K3(name_x49)
            except CodecError as error:
                run.fault(error, n148, 2, '/shipTo/name', name_x49)
    n1_loop51 = pick(n0[2], 1, ('CN',))
    n152 = n1_loop51[0] if n1_loop51 is not None else None
    n152_n = len(n152) if n152 is not None else 0
    name_x53 = (n152[2] if n152_n > 2 else '') if (n148[1] if n148_n > 1 else '') == '' else ''
    name54 = None
    if name_x53:
        if name_x53.isascii() and name_x53.isprintable() and name_x53[0] != ' ' and name_x53[-1] != ' ' and len(name_x53) <= 140:
            name54 = name_x53
        else:
            try:
                name54 = K3(name_x53)
            except CodecError as error:
                run.fault(error, n152, 2, '/shipTo/name', name_x53)
    name_v55 = name50
    if name_v55 is None:
        name_v55 = name54
    scheme_x56 = n148[3] if n148_n > 3 else ''
    scheme57 = K4_KNOWN.get(scheme_x56) if scheme_x56 else None
    if scheme57 is None and scheme_x56:
        try:
            scheme57 = K4(scheme_x56)
        except CodecError as error:
            run.fault(error, n148, 3, '/shipTo/identifiers/0/scheme', scheme_x56)
    scheme_x58 = (n152[3] if n152_n > 3 else '') if (n148[1] if n148_n > 1 else '') == '' else ''
    scheme59 = K4_KNOWN.get(scheme_x58) if scheme_x58 else None
    if scheme59 is None and scheme_x58:
        try:
            scheme59 = K4(scheme_x58)
        except CodecError as error:
            run.fault(error, n152, 3, '/shipTo/identifiers/0/scheme', scheme_x58)
    scheme_v60 = (scheme57[0] if scheme57 is not None else None)
    if scheme_v60 is None:
        scheme_v60 = (scheme59[0] if scheme59 is not None else None)
    source_code_v61 = (scheme57[1] if scheme57 is not None else None)
    if source_code_v61 is None:
        source_code_v61 = (scheme59[1] if scheme59 is not None else None)
    value_x62 = n148[4] if n148_n > 4 else ''
    value63 = None
    if value_x62:
        if value_x62.isascii() and value_x62.isprintable() and value_x62[0] != ' ' and value_x62[-1] != ' ' and len(value_x62) <= 140:
            value63 = value_x62
        else:
            try:
                value63 = K3(value_x62)
            except CodecError as error:
                run.fault(error, n148, 4, '/shipTo/identifiers/0/value', value_x62)
    value_x64 = (n152[4] if n152_n > 4 else '') if (n148[1] if n148_n > 1 else '') == '' else ''
    value65 = None
    if value_x64:
        if value_x64.isascii() and value_x64.isprintable() and value_x64[0] != ' ' and value_x64[-1] != ' ' and len(value_x64) <= 140:
            value65 = value_x64
        else:
            try:
                value65 = K3(value_x64)
            except CodecError as error:
                run.fault(error, n152, 4, '/shipTo/identifiers/0/value', value_x64)
    value_v66 = value63
    if value_v66 is None:
        value_v66 = value65
    identifiers_item67 = None
    if scheme_v60 is not None or source_code_v61 is not None or value_v66 is not None:
        if scheme_v60 is None:
            run.lacks('/shipTo/identifiers/0/scheme', n148 or n0[0], 'N1[01=ST]-03')
        if value_v66 is None:
            run.lacks('/shipTo/identifiers/0/value', n148 or n0[0], 'N1[01=ST]-04')
        identifiers_item67 = {'scheme': scheme_v60, 'value': value_v66}
        if source_code_v61 is not None:
            identifiers_item67['sourceCode'] = source_code_v61
    identifiers68: Any = []
    if identifiers_item67 is not None:
        identifiers68.append(identifiers_item67)
    if not identifiers68:
        identifiers68 = None
    n3_loop69 = n1_loop47[2] if n1_loop47 is not None else None
    n3_loop69 = n3_loop69[0] if n3_loop69 else None
    n370 = n3_loop69[0] if n3_loop69 is not None else None
    n370_n = len(n370) if n370 is not None else 0
    lines_item_x71 = n370[1] if n370_n > 1 else ''
    lines_item72 = None
    if lines_item_x71:
        if lines_item_x71.isascii() and lines_item_x71.isprintable() and lines_item_x71[0] != ' ' and lines_item_x71[-1] != ' ' and len(lines_item_x71) <= 140:
            lines_item72 = lines_item_x71
        else:
            try:
                lines_item72 = K3(lines_item_x71)
            except CodecError as error:
                run.fault(error, n370, 1, '/shipTo/address/lines/0', lines_item_x71)
    n3_loop73 = n1_loop51[2] if n1_loop51 is not None else None
    n3_loop73 = n3_loop73[0] if n3_loop73 else None
    n374 = n3_loop73[0] if n3_loop73 is not None else None
    n374_n = len(n374) if n374 is not None else 0
    lines_item_x75 = (n374[1] if n374_n > 1 else '') if (n148[1] if n148_n > 1 else '') == '' else ''
    lines_item76 = None
    if lines_item_x75:
        if lines_item_x75.isascii() and lines_item_x75.isprintable() and lines_item_x75[0] != ' ' and lines_item_x75[-1] != ' ' and len(lines_item_x75) <= 140:
            lines_item76 = lines_item_x75
        else:
            try:
                lines_item76 = K3(lines_item_x75)
            except CodecError as error:
                run.fault(error, n374, 1, '/shipTo/address/lines/0', lines_item_x75)
    lines_item_v77 = lines_item72
    if lines_item_v77 is None:
        lines_item_v77 = lines_item76
    lines_item_x78 = n370[2] if n370_n > 2 else ''
    lines_item79 = None
    if lines_item_x78:
        if lines_item_x78.isascii() and lines_item_x78.isprintable() and lines_item_x78[0] != ' ' and lines_item_x78[-1] != ' ' and len(lines_item_x78) <= 140:
            lines_item79 = lines_item_x78
        else:
            try:
                lines_item79 = K3(lines_item_x78)
            except CodecError as error:
                run.fault(error, n370, 2, '/shipTo/address/lines/1', lines_item_x78)
    lines_item_x80 = (n374[2] if n374_n > 2 else '') if (n148[1] if n148_n > 1 else '') == '' else ''
    lines_item81 = None
    if lines_item_x80:
        if lines_item_x80.isascii() and lines_item_x80.isprintable() and lines_item_x80[0] != ' ' and lines_item_x80[-1] != ' ' and len(lines_item_x80) <= 140:
            lines_item81 = lines_item_x80
        else:
            try:
                lines_item81 = K3(lines_item_x80)
            except CodecError as error:
                run.fault(error, n374, 2, '/shipTo/address/lines/1', lines_item_x80)
    lines_item_v82 = lines_item79
    if lines_item_v82 is None:
        lines_item_v82 = lines_item81
    n3_loop83 = [one for one in (n1_loop47[2] if n1_loop47 is not None else None) or () if True]
    n3_loop83 = n3_loop83[1] if len(n3_loop83) >= 2 else None
    n384 = n3_loop83[0] if n3_loop83 is not None else None
    n384_n = len(n384) if n384 is not None else 0
    lines_item_x85 = n384[1] if n384_n > 1 else ''
    lines_item86 = None
    if lines_item_x85:
        if lines_item_x85.isascii() and lines_item_x85.isprintable() and lines_item_x85[0] != ' ' and lines_item_x85[-1] != ' ' and len(lines_item_x85) <= 140:
            lines_item86 = lines_item_x85
        else:
            try:
                lines_item86 = K3(lines_item_x85)
            except CodecError as error:
                run.fault(error, n384, 1, '/shipTo/address/lines/2', lines_item_x85)
    n3_loop87 = [one for one in (n1_loop51[2] if n1_loop51 is not None else None) or () if True]
    n3_loop87 = n3_loop87[1] if len(n3_loop87) >= 2 else None
    n388 = n3_loop87[0] if n3_loop87 is not None else None
    n388_n = len(n388) if n388 is not None else 0
    lines_item_x89 = (n388[1] if n388_n > 1 else '') if (n148[1] if n148_n > 1 else '') == '' else ''
    lines_item90 = None
    if lines_item_x89:
        if lines_item_x89.isascii() and lines_item_x89.isprintable() and lines_item_x89[0] != ' ' and lines_item_x89[-1] != ' ' and len(lines_item_x89) <= 140:
            lines_item90 = lines_item_x89
        else:
            try:
                lines_item90 = K3(lines_item_x89)
            except CodecError as error:
                run.fault(error, n388, 1, '/shipTo/address/lines/2', lines_item_x89)
    lines_item_v91 = lines_item86
    if lines_item_v91 is None:
        lines_item_v91 = lines_item90
    lines_item_x92 = n384[2] if n384_n > 2 else ''
    lines_item93 = None
    if lines_item_x92:
        if lines_item_x92.isascii() and lines_item_x92.isprintable() and lines_item_x92[0] != ' ' and lines_item_x92[-1] != ' ' and len(lines_item_x92) <= 140:
            lines_item93 = lines_item_x92
        else:
            try:
                lines_item93 = K3(lines_item_x92)
            except CodecError as error:
                run.fault(error, n384, 2, '/shipTo/address/lines/3', lines_item_x92)
    lines_item_x94 = (n388[2] if n388_n > 2 else '') if (n148[1] if n148_n > 1 else '') == '' else ''
    lines_item95 = None
    if lines_item_x94:
        if lines_item_x94.isascii() and lines_item_x94.isprintable() and lines_item_x94[0] != ' ' and lines_item_x94[-1] != ' ' and len(lines_item_x94) <= 140:
            lines_item95 = lines_item_x94
        else:
            try:
                lines_item95 = K3(lines_item_x94)
            except CodecError as error:
                run.fault(error, n388, 2, '/shipTo/address/lines/3', lines_item_x94)
    lines_item_v96 = lines_item93
    if lines_item_v96 is None:
        lines_item_v96 = lines_item95
    lines97: Any = []
    if lines_item_v77 is not None:
        lines97.append(lines_item_v77)
    if lines_item_v82 is not None:
        lines97.append(lines_item_v82)
    if lines_item_v91 is not None:
        lines97.append(lines_item_v91)
    if lines_item_v96 is not None:
        lines97.append(lines_item_v96)
    if not lines97:
        lines97 = None
    n498 = n1_loop47[3] if n1_loop47 is not None else None
    n498_n = len(n498) if n498 is not None else 0
    city_x99 = n498[1] if n498_n > 1 else ''
    city100 = None
    if city_x99:
        if city_x99.isascii() and city_x99.isprintable() and city_x99[0] != ' ' and city_x99[-1] != ' ' and len(city_x99) <= 140:
            city100 = city_x99
        else:
            try:
                city100 = K3(city_x99)
            except CodecError as error:
                run.fault(error, n498, 1, '/shipTo/address/city', city_x99)
    n4101 = n1_loop51[3] if n1_loop51 is not None else None
    n4101_n = len(n4101) if n4101 is not None else 0
    city_x102 = (n4101[1] if n4101_n > 1 else '') if (n148[1] if n148_n > 1 else '') == '' else ''
    city103 = None
    if city_x102:
        if city_x102.isascii() and city_x102.isprintable() and city_x102[0] != ' ' and city_x102[-1] != ' ' and len(city_x102) <= 140:
            city103 = city_x102
        else:
            try:
                city103 = K3(city_x102)
            except CodecError as error:
                run.fault(error, n4101, 1, '/shipTo/address/city', city_x102)
    city_v104 = city100
    if city_v104 is None:
        city_v104 = city103
    subdivision_x105 = n498[2] if n498_n > 2 else ''
    subdivision106 = None
    if subdivision_x105:
        if subdivision_x105.isascii() and subdivision_x105.isalnum() and subdivision_x105 == subdivision_x105.upper() and 1 <= len(subdivision_x105) <= 3:
            subdivision106 = subdivision_x105
        else:
            try:
                subdivision106 = K5(subdivision_x105)
            except CodecError as error:
                run.fault(error, n498, 2, '/shipTo/address/subdivision', subdivision_x105)
    subdivision_x107 = (n4101[2] if n4101_n > 2 else '') if (n148[1] if n148_n > 1 else '') == '' else ''
    subdivision108 = None
    if subdivision_x107:
        if subdivision_x107.isascii() and subdivision_x107.isalnum() and subdivision_x107 == subdivision_x107.upper() and 1 <= len(subdivision_x107) <= 3:
            subdivision108 = subdivision_x107
        else:
            try:
                subdivision108 = K5(subdivision_x107)
            except CodecError as error:
                run.fault(error, n4101, 2, '/shipTo/address/subdivision', subdivision_x107)
    subdivision_v109 = subdivision106
    if subdivision_v109 is None:
        subdivision_v109 = subdivision108
    postal_code_x110 = n498[3] if n498_n > 3 else ''
    postal_code111 = None
    if postal_code_x110:
        if postal_code_x110.isascii() and postal_code_x110.isprintable() and postal_code_x110[0] != ' ' and postal_code_x110[-1] != ' ' and len(postal_code_x110) <= 140:
            postal_code111 = postal_code_x110
        else:
            try:
                postal_code111 = K3(postal_code_x110)
            except CodecError as error:
                run.fault(error, n498, 3, '/shipTo/address/postalCode', postal_code_x110)
    postal_code_x112 = (n4101[3] if n4101_n > 3 else '') if (n148[1] if n148_n > 1 else '') == '' else ''
    postal_code113 = None
    if postal_code_x112:
        if postal_code_x112.isascii() and postal_code_x112.isprintable() and postal_code_x112[0] != ' ' and postal_code_x112[-1] != ' ' and len(postal_code_x112) <= 140:
            postal_code113 = postal_code_x112
        else:
            try:
                postal_code113 = K3(postal_code_x112)
            except CodecError as error:
                run.fault(error, n4101, 3, '/shipTo/address/postalCode', postal_code_x112)
    postal_code_v114 = postal_code111
    if postal_code_v114 is None:
        postal_code_v114 = postal_code113
    country_x115 = n498[4] if n498_n > 4 else ''
    country116 = None
    if country_x115:
        if country_x115.isascii() and country_x115.isalpha() and country_x115 == country_x115.upper() and 2 <= len(country_x115) <= 2:
            country116 = country_x115
        else:
            try:
                country116 = K6(country_x115)
            except CodecError as error:
                run.fault(error, n498, 4, '/shipTo/address/country', country_x115)
    country_x117 = (n4101[4] if n4101_n > 4 else '') if (n148[1] if n148_n > 1 else '') == '' else ''
    country118 = None
    if country_x117:
        if country_x117.isascii() and country_x117.isalpha() and country_x117 == country_x117.upper() and 2 <= len(country_x117) <= 2:
            country118 = country_x117
        else:
            try:
                country118 = K6(country_x117)
            except CodecError as error:
                run.fault(error, n4101, 4, '/shipTo/address/country', country_x117)
    country_v119 = country116
    if country_v119 is None:
        country_v119 = country118
    address120 = None
    if lines97 is not None or city_v104 is not None or subdivision_v109 is not None or postal_code_v114 is not None or country_v119 is not None:
        address120 = {}
        if city_v104 is not None:
            address120['city'] = city_v104
        if country_v119 is not None:
            address120['country'] = country_v119
        if lines97 is not None:
            address120['lines'] = lines97
        if postal_code_v114 is not None:
            address120['postalCode'] = postal_code_v114
        if subdivision_v109 is not None:
            address120['subdivision'] = subdivision_v109
    ship_to = None
    if name_v55 is not None or identifiers68 is not None or address120 is not None:
        ship_to = {}
        if address120 is not None:
            ship_to['address'] = address120
        if identifiers68 is not None:
            ship_to['identifiers'] = identifiers68
        if name_v55 is not None:
            ship_to['name'] = name_v55
    parties: Any = []
    for m in n0[2] or ():
        n1121 = m[0]
        n1121_n = len(n1121)
        if not ((n1121[1] if n1121_n > 1 else '') not in ('SF', 'WH', 'ST')):
            continue
        roles_item_x = n1121[1] if n1121_n > 1 else ''
        roles_item = K7_KNOWN.get(roles_item_x) if roles_item_x else None
        if roles_item is None and roles_item_x:
            try:
                roles_item = K7(roles_item_x)
            except CodecError as error:
                run.fault(error, n1121, 1, '/parties/*/roles/0', roles_item_x)
        roles_item_v = (roles_item[0] if roles_item is not None else None)
        roles: Any = []
        if roles_item_v is not None:
            roles.append(roles_item_v)
        if not roles:
            roles = None
        source_code_v122 = (roles_item[1] if roles_item is not None else None)
        name_x123 = n1121[2] if n1121_n > 2 else ''
        name124 = None
        if name_x123:
            if name_x123.isascii() and name_x123.isprintable() and name_x123[0] != ' ' and name_x123[-1] != ' ' and len(name_x123) <= 140:
                name124 = name_x123
            else:
                try:
                    name124 = K3(name_x123)
                except CodecError as error:
                    run.fault(error, n1121, 2, '/parties/*/name', name_x123)
        scheme_x125 = n1121[3] if n1121_n > 3 else ''
        scheme126 = K4_KNOWN.get(scheme_x125) if scheme_x125 else None
        if scheme126 is None and scheme_x125:
            try:
                scheme126 = K4(scheme_x125)
            except CodecError as error:
                run.fault(error, n1121, 3, '/parties/*/identifiers/0/scheme', scheme_x125)
        scheme_v127 = (scheme126[0] if scheme126 is not None else None)
        source_code_v128 = (scheme126[1] if scheme126 is not None else None)
        value_x129 = n1121[4] if n1121_n > 4 else ''
        value130 = None
        if value_x129:
            if value_x129.isascii() and value_x129.isprintable() and value_x129[0] != ' ' and value_x129[-1] != ' ' and len(value_x129) <= 140:
                value130 = value_x129
            else:
                try:
                    value130 = K3(value_x129)
                except CodecError as error:
                    run.fault(error, n1121, 4, '/parties/*/identifiers/0/value', value_x129)
        identifiers_item131 = None
        if scheme_v127 is not None or source_code_v128 is not None or value130 is not None:
            if scheme_v127 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1121 or m[0], 'N1-03')
            if value130 is None:
                run.lacks('/parties/*/identifiers/0/value', n1121 or m[0], 'N1-04')
            identifiers_item131 = {'scheme': scheme_v127, 'value': value130}
            if source_code_v128 is not None:
                identifiers_item131['sourceCode'] = source_code_v128
        identifiers132: Any = []
        if identifiers_item131 is not None:
            identifiers132.append(identifiers_item131)
        if not identifiers132:
            identifiers132 = None
        n2 = m[1]
        n2_n = len(n2) if n2 is not None else 0
        additional_name_x = n2[1] if n2_n > 1 else ''
        additional_name = None
        if additional_name_x:
            if additional_name_x.isascii() and additional_name_x.isprintable() and additional_name_x[0] != ' ' and additional_name_x[-1] != ' ' and len(additional_name_x) <= 140:
                additional_name = additional_name_x
            else:
                try:
                    additional_name = K3(additional_name_x)
                except CodecError as error:
                    run.fault(error, n2, 1, '/parties/*/additionalName', additional_name_x)
        n3_loop133 = m[2]
        n3_loop133 = n3_loop133[0] if n3_loop133 else None
        n3134 = n3_loop133[0] if n3_loop133 is not None else None
        n3134_n = len(n3134) if n3134 is not None else 0
        lines_item_x135 = n3134[1] if n3134_n > 1 else ''
        lines_item136 = None
        if lines_item_x135:
            if lines_item_x135.isascii() and lines_item_x135.isprintable() and lines_item_x135[0] != ' ' and lines_item_x135[-1] != ' ' and len(lines_item_x135) <= 140:
                lines_item136 = lines_item_x135
            else:
                try:
                    lines_item136 = K3(lines_item_x135)
                except CodecError as error:
                    run.fault(error, n3134, 1, '/parties/*/address/lines/0', lines_item_x135)
        lines_item_x137 = n3134[2] if n3134_n > 2 else ''
        lines_item138 = None
        if lines_item_x137:
            if lines_item_x137.isascii() and lines_item_x137.isprintable() and lines_item_x137[0] != ' ' and lines_item_x137[-1] != ' ' and len(lines_item_x137) <= 140:
                lines_item138 = lines_item_x137
            else:
                try:
                    lines_item138 = K3(lines_item_x137)
                except CodecError as error:
                    run.fault(error, n3134, 2, '/parties/*/address/lines/1', lines_item_x137)
        n3_loop139 = [one for one in m[2] or () if True]
        n3_loop139 = n3_loop139[1] if len(n3_loop139) >= 2 else None
        n3140 = n3_loop139[0] if n3_loop139 is not None else None
        n3140_n = len(n3140) if n3140 is not None else 0
        lines_item_x141 = n3140[1] if n3140_n > 1 else ''
        lines_item142 = None
        if lines_item_x141:
            if lines_item_x141.isascii() and lines_item_x141.isprintable() and lines_item_x141[0] != ' ' and lines_item_x141[-1] != ' ' and len(lines_item_x141) <= 140:
                lines_item142 = lines_item_x141
            else:
                try:
                    lines_item142 = K3(lines_item_x141)
                except CodecError as error:
                    run.fault(error, n3140, 1, '/parties/*/address/lines/2', lines_item_x141)
        lines_item_x143 = n3140[2] if n3140_n > 2 else ''
        lines_item144 = None
        if lines_item_x143:
            if lines_item_x143.isascii() and lines_item_x143.isprintable() and lines_item_x143[0] != ' ' and lines_item_x143[-1] != ' ' and len(lines_item_x143) <= 140:
                lines_item144 = lines_item_x143
            else:
                try:
                    lines_item144 = K3(lines_item_x143)
                except CodecError as error:
                    run.fault(error, n3140, 2, '/parties/*/address/lines/3', lines_item_x143)
        lines145: Any = []
        if lines_item136 is not None:
            lines145.append(lines_item136)
        if lines_item138 is not None:
            lines145.append(lines_item138)
        if lines_item142 is not None:
            lines145.append(lines_item142)
        if lines_item144 is not None:
            lines145.append(lines_item144)
        if not lines145:
            lines145 = None
        n4146 = m[3]
        n4146_n = len(n4146) if n4146 is not None else 0
        city_x147 = n4146[1] if n4146_n > 1 else ''
        city148 = None
        if city_x147:
            if city_x147.isascii() and city_x147.isprintable() and city_x147[0] != ' ' and city_x147[-1] != ' ' and len(city_x147) <= 140:
                city148 = city_x147
            else:
                try:
                    city148 = K3(city_x147)
                except CodecError as error:
                    run.fault(error, n4146, 1, '/parties/*/address/city', city_x147)
        subdivision_x149 = n4146[2] if n4146_n > 2 else ''
        subdivision150 = None
        if subdivision_x149:
            if subdivision_x149.isascii() and subdivision_x149.isalnum() and subdivision_x149 == subdivision_x149.upper() and 1 <= len(subdivision_x149) <= 3:
                subdivision150 = subdivision_x149
            else:
                try:
                    subdivision150 = K5(subdivision_x149)
                except CodecError as error:
                    run.fault(error, n4146, 2, '/parties/*/address/subdivision', subdivision_x149)
        postal_code_x151 = n4146[3] if n4146_n > 3 else ''
        postal_code152 = None
        if postal_code_x151:
            if postal_code_x151.isascii() and postal_code_x151.isprintable() and postal_code_x151[0] != ' ' and postal_code_x151[-1] != ' ' and len(postal_code_x151) <= 140:
                postal_code152 = postal_code_x151
            else:
                try:
                    postal_code152 = K3(postal_code_x151)
                except CodecError as error:
                    run.fault(error, n4146, 3, '/parties/*/address/postalCode', postal_code_x151)
        country_x153 = n4146[4] if n4146_n > 4 else ''
        country154 = None
        if country_x153:
            if country_x153.isascii() and country_x153.isalpha() and country_x153 == country_x153.upper() and 2 <= len(country_x153) <= 2:
                country154 = country_x153
            else:
                try:
                    country154 = K6(country_x153)
                except CodecError as error:
                    run.fault(error, n4146, 4, '/parties/*/address/country', country_x153)
        address155 = None
        if lines145 is not None or city148 is not None or subdivision150 is not None or postal_code152 is not None or country154 is not None:
            address155 = {}
            if city148 is not None:
                address155['city'] = city148
            if country154 is not None:
                address155['country'] = country154
            if lines145 is not None:
                address155['lines'] = lines145
            if postal_code152 is not None:
                address155['postalCode'] = postal_code152
            if subdivision150 is not None:
                address155['subdivision'] = subdivision150
        contacts: Any = []
        for m156 in m[4] or ():
            per = m156[0]
            per_n = len(per)
            name_x157 = per[2] if per_n > 2 else ''
            name158 = None
            if name_x157:
                if name_x157.isascii() and name_x157.isprintable() and name_x157[0] != ' ' and name_x157[-1] != ' ' and len(name_x157) <= 140:
                    name158 = name_x157
                else:
                    try:
                        name158 = K3(name_x157)
                    except CodecError as error:
                        run.fault(error, per, 2, '/parties/*/contacts/*/name', name_x157)
            code_x = per[1] if per_n > 1 else ''
            code = None
            if code_x:
                if code_x.isascii() and code_x.isprintable() and code_x[0] != ' ' and code_x[-1] != ' ' and len(code_x) <= 140:
                    code = code_x
                else:
                    try:
                        code = K3(code_x)
                    except CodecError as error:
                        run.fault(error, per, 1, '/parties/*/contacts/*/sourceCode/code', code_x)
            source_code = None
            if code is not None:
                if code is None:
                    run.lacks('/parties/*/contacts/*/sourceCode/code', per or m156[0], 'PER-01')
                source_code = {'code': code, 'scheme': 'x12-366'}
            phone_x = (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else ''
            phone = None
            if phone_x:
                if phone_x.isascii() and phone_x.isprintable() and phone_x[0] != ' ' and phone_x[-1] != ' ' and len(phone_x) <= 140:
                    phone = phone_x
                else:
                    try:
                        phone = K3(phone_x)
                    except CodecError as error:
                        run.fault(error, per, 4, '/parties/*/contacts/*/phone', phone_x)
            phone_x159 = (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else ''
            phone160 = None
            if phone_x159:
                if phone_x159.isascii() and phone_x159.isprintable() and phone_x159[0] != ' ' and phone_x159[-1] != ' ' and len(phone_x159) <= 140:
                    phone160 = phone_x159
                else:
                    try:
                        phone160 = K3(phone_x159)
                    except CodecError as error:
                        run.fault(error, per, 6, '/parties/*/contacts/*/phone', phone_x159)
            phone_x161 = (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else ''
            phone162 = None
            if phone_x161:
                if phone_x161.isascii() and phone_x161.isprintable() and phone_x161[0] != ' ' and phone_x161[-1] != ' ' and len(phone_x161) <= 140:
                    phone162 = phone_x161
                else:
                    try:
                        phone162 = K3(phone_x161)
                    except CodecError as error:
                        run.fault(error, per, 8, '/parties/*/contacts/*/phone', phone_x161)
            phone_v = phone
            if phone_v is None:
                phone_v = phone160
            if phone_v is None:
                phone_v = phone162
            fax_x = (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else ''
            fax = None
            if fax_x:
                if fax_x.isascii() and fax_x.isprintable() and fax_x[0] != ' ' and fax_x[-1] != ' ' and len(fax_x) <= 140:
                    fax = fax_x
                else:
                    try:
                        fax = K3(fax_x)
                    except CodecError as error:
                        run.fault(error, per, 4, '/parties/*/contacts/*/fax', fax_x)
            fax_x163 = (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else ''
            fax164 = None
            if fax_x163:
                if fax_x163.isascii() and fax_x163.isprintable() and fax_x163[0] != ' ' and fax_x163[-1] != ' ' and len(fax_x163) <= 140:
                    fax164 = fax_x163
                else:
                    try:
                        fax164 = K3(fax_x163)
                    except CodecError as error:
                        run.fault(error, per, 6, '/parties/*/contacts/*/fax', fax_x163)
            fax_x165 = (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else ''
            fax166 = None
            if fax_x165:
                if fax_x165.isascii() and fax_x165.isprintable() and fax_x165[0] != ' ' and fax_x165[-1] != ' ' and len(fax_x165) <= 140:
                    fax166 = fax_x165
                else:
                    try:
                        fax166 = K3(fax_x165)
                    except CodecError as error:
                        run.fault(error, per, 8, '/parties/*/contacts/*/fax', fax_x165)
            fax_v = fax
            if fax_v is None:
                fax_v = fax164
            if fax_v is None:
                fax_v = fax166
            email_x = (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else ''
            email = None
            if email_x:
                try:
                    email = K8(email_x)
                except CodecError as error:
                    run.fault(error, per, 4, '/parties/*/contacts/*/email', email_x)
            email_x167 = (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else ''
            email168 = None
            if email_x167:
                try:
                    email168 = K8(email_x167)
                except CodecError as error:
                    run.fault(error, per, 6, '/parties/*/contacts/*/email', email_x167)
            email_x169 = (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else ''
            email170 = None
            if email_x169:
                try:
                    email170 = K8(email_x169)
                except CodecError as error:
                    run.fault(error, per, 8, '/parties/*/contacts/*/email', email_x169)
            email_v = email
            if email_v is None:
                email_v = email168
            if email_v is None:
                email_v = email170
            contacts_item = None
            if name158 is not None or source_code is not None or phone_v is not None or fax_v is not None or email_v is not None:
                contacts_item = {}
                if email_v is not None:
                    contacts_item['email'] = email_v
                if fax_v is not None:
                    contacts_item['fax'] = fax_v
                if name158 is not None:
                    contacts_item['name'] = name158
                if phone_v is not None:
                    contacts_item['phone'] = phone_v
                if source_code is not None:
                    contacts_item['sourceCode'] = source_code
            if contacts_item is not None:
                contacts.append(contacts_item)
        if len(contacts) > 10:
            run.crowded('/parties/*/contacts', m[0], len(contacts), 10)
        if not contacts:
            contacts = None
        parties_item = None
        if roles is not None or source_code_v122 is not None or name124 is not None or identifiers132 is not None or additional_name is not None or address155 is not None or contacts is not None:
            parties_item = {}
            if additional_name is not None:
                parties_item['additionalName'] = additional_name
            if address155 is not None:
                parties_item['address'] = address155
            if contacts is not None:
                parties_item['contacts'] = contacts
            if identifiers132 is not None:
                parties_item['identifiers'] = identifiers132
            if name124 is not None:
                parties_item['name'] = name124
            if roles is not None:
                parties_item['roles'] = roles
            if source_code_v122 is not None:
                parties_item['sourceCode'] = source_code_v122
        if parties_item is not None:
            parties.append(parties_item)
    if len(parties) > 30:
        run.crowded('/parties', n0[0], len(parties), 30)
    if not parties:
        parties = None
    parties171: Any = []
    for m172 in n0[2] or ():
        n1173 = m172[0]
        n1173_n = len(n1173)
        per_loop = m172[4]
        per_loop = per_loop[0] if per_loop else None
        per174 = per_loop[0] if per_loop is not None else None
        per174_n = len(per174) if per174 is not None else 0
        if not ((n1173[1] if n1173_n > 1 else '') in ('SF', 'WH', 'ST') and (per174[2] if per174_n > 2 else '') != ''):
            continue
        roles_item_x175 = n1173[1] if n1173_n > 1 else ''
        roles_item176 = K7_KNOWN.get(roles_item_x175) if roles_item_x175 else None
        if roles_item176 is None and roles_item_x175:
            try:
                roles_item176 = K7(roles_item_x175)
            except CodecError as error:
                run.fault(error, n1173, 1, '/parties/*/roles/0', roles_item_x175)
        roles_item_v177 = (roles_item176[0] if roles_item176 is not None else None)
        roles178: Any = []
        if roles_item_v177 is not None:
            roles178.append(roles_item_v177)
        if not roles178:
            roles178 = None
        source_code_v179 = (roles_item176[1] if roles_item176 is not None else None)
        name_x180 = n1173[2] if n1173_n > 2 else ''
        name181 = None
        if name_x180:
            if name_x180.isascii() and name_x180.isprintable() and name_x180[0] != ' ' and name_x180[-1] != ' ' and len(name_x180) <= 140:
                name181 = name_x180
            else:
                try:
                    name181 = K3(name_x180)
                except CodecError as error:
                    run.fault(error, n1173, 2, '/parties/*/name', name_x180)
        scheme_x182 = n1173[3] if n1173_n > 3 else ''
        scheme183 = K4_KNOWN.get(scheme_x182) if scheme_x182 else None
        if scheme183 is None and scheme_x182:
            try:
                scheme183 = K4(scheme_x182)
            except CodecError as error:
                run.fault(error, n1173, 3, '/parties/*/identifiers/0/scheme', scheme_x182)
        scheme_v184 = (scheme183[0] if scheme183 is not None else None)
        source_code_v185 = (scheme183[1] if scheme183 is not None else None)
        value_x186 = n1173[4] if n1173_n > 4 else ''
        value187 = None
        if value_x186:
            if value_x186.isascii() and value_x186.isprintable() and value_x186[0] != ' ' and value_x186[-1] != ' ' and len(value_x186) <= 140:
                value187 = value_x186
            else:
                try:
                    value187 = K3(value_x186)
                except CodecError as error:
                    run.fault(error, n1173, 4, '/parties/*/identifiers/0/value', value_x186)
        identifiers_item188 = None
        if scheme_v184 is not None or source_code_v185 is not None or value187 is not None:
            if scheme_v184 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1173 or m172[0], 'N1-03')
            if value187 is None:
                run.lacks('/parties/*/identifiers/0/value', n1173 or m172[0], 'N1-04')
            identifiers_item188 = {'scheme': scheme_v184, 'value': value187}
            if source_code_v185 is not None:
                identifiers_item188['sourceCode'] = source_code_v185
        identifiers189: Any = []
        if identifiers_item188 is not None:
            identifiers189.append(identifiers_item188)
        if not identifiers189:
            identifiers189 = None
        n2190 = m172[1]
        n2190_n = len(n2190) if n2190 is not None else 0
        additional_name_x191 = n2190[1] if n2190_n > 1 else ''
        additional_name192 = None
        if additional_name_x191:
            if additional_name_x191.isascii() and additional_name_x191.isprintable() and additional_name_x191[0] != ' ' and additional_name_x191[-1] != ' ' and len(additional_name_x191) <= 140:
                additional_name192 = additional_name_x191
            else:
                try:
                    additional_name192 = K3(additional_name_x191)
                except CodecError as error:
                    run.fault(error, n2190, 1, '/parties/*/additionalName', additional_name_x191)
        n3_loop193 = m172[2]
        n3_loop193 = n3_loop193[0] if n3_loop193 else None
        n3194 = n3_loop193[0] if n3_loop193 is not None else None
        n3194_n = len(n3194) if n3194 is not None else 0
        lines_item_x195 = n3194[1] if n3194_n > 1 else ''
        lines_item196 = None
        if lines_item_x195:
            if lines_item_x195.isascii() and lines_item_x195.isprintable() and lines_item_x195[0] != ' ' and lines_item_x195[-1] != ' ' and len(lines_item_x195) <= 140:
                lines_item196 = lines_item_x195
            else:
                try:
                    lines_item196 = K3(lines_item_x195)
                except CodecError as error:
                    run.fault(error, n3194, 1, '/parties/*/address/lines/0', lines_item_x195)
        lines_item_x197 = n3194[2] if n3194_n > 2 else ''
        lines_item198 = None
        if lines_item_x197:
            if lines_item_x197.isascii() and lines_item_x197.isprintable() and lines_item_x197[0] != ' ' and lines_item_x197[-1] != ' ' and len(lines_item_x197) <= 140:
                lines_item198 = lines_item_x197
            else:
                try:
                    lines_item198 = K3(lines_item_x197)
                except CodecError as error:
                    run.fault(error, n3194, 2, '/parties/*/address/lines/1', lines_item_x197)
        n3_loop199 = [one for one in m172[2] or () if True]
        n3_loop199 = n3_loop199[1] if len(n3_loop199) >= 2 else None
        n3200 = n3_loop199[0] if n3_loop199 is not None else None
        n3200_n = len(n3200) if n3200 is not None else 0
        lines_item_x201 = n3200[1] if n3200_n > 1 else ''
        lines_item202 = None
        if lines_item_x201:
            if lines_item_x201.isascii() and lines_item_x201.isprintable() and lines_item_x201[0] != ' ' and lines_item_x201[-1] != ' ' and len(lines_item_x201) <= 140:
                lines_item202 = lines_item_x201
            else:
                try:
                    lines_item202 = K3(lines_item_x201)
                except CodecError as error:
                    run.fault(error, n3200, 1, '/parties/*/address/lines/2', lines_item_x201)
        lines_item_x203 = n3200[2] if n3200_n > 2 else ''
        lines_item204 = None
        if lines_item_x203:
            if lines_item_x203.isascii() and lines_item_x203.isprintable() and lines_item_x203[0] != ' ' and lines_item_x203[-1] != ' ' and len(lines_item_x203) <= 140:
                lines_item204 = lines_item_x203
            else:
                try:
                    lines_item204 = K3(lines_item_x203)
                except CodecError as error:
                    run.fault(error, n3200, 2, '/parties/*/address/lines/3', lines_item_x203)
        lines205: Any = []
        if lines_item196 is not None:
            lines205.append(lines_item196)
        if lines_item198 is not None:
            lines205.append(lines_item198)
        if lines_item202 is not None:
            lines205.append(lines_item202)
        if lines_item204 is not None:
            lines205.append(lines_item204)
        if not lines205:
            lines205 = None
        n4206 = m172[3]
        n4206_n = len(n4206) if n4206 is not None else 0
        city_x207 = n4206[1] if n4206_n > 1 else ''
        city208 = None
        if city_x207:
            if city_x207.isascii() and city_x207.isprintable() and city_x207[0] != ' ' and city_x207[-1] != ' ' and len(city_x207) <= 140:
                city208 = city_x207
            else:
                try:
                    city208 = K3(city_x207)
                except CodecError as error:
                    run.fault(error, n4206, 1, '/parties/*/address/city', city_x207)
        subdivision_x209 = n4206[2] if n4206_n > 2 else ''
        subdivision210 = None
        if subdivision_x209:
            if subdivision_x209.isascii() and subdivision_x209.isalnum() and subdivision_x209 == subdivision_x209.upper() and 1 <= len(subdivision_x209) <= 3:
                subdivision210 = subdivision_x209
            else:
                try:
                    subdivision210 = K5(subdivision_x209)
                except CodecError as error:
                    run.fault(error, n4206, 2, '/parties/*/address/subdivision', subdivision_x209)
        postal_code_x211 = n4206[3] if n4206_n > 3 else ''
        postal_code212 = None
        if postal_code_x211:
            if postal_code_x211.isascii() and postal_code_x211.isprintable() and postal_code_x211[0] != ' ' and postal_code_x211[-1] != ' ' and len(postal_code_x211) <= 140:
                postal_code212 = postal_code_x211
            else:
                try:
                    postal_code212 = K3(postal_code_x211)
                except CodecError as error:
                    run.fault(error, n4206, 3, '/parties/*/address/postalCode', postal_code_x211)
        country_x213 = n4206[4] if n4206_n > 4 else ''
        country214 = None
        if country_x213:
            if country_x213.isascii() and country_x213.isalpha() and country_x213 == country_x213.upper() and 2 <= len(country_x213) <= 2:
                country214 = country_x213
            else:
                try:
                    country214 = K6(country_x213)
                except CodecError as error:
                    run.fault(error, n4206, 4, '/parties/*/address/country', country_x213)
        address215 = None
        if lines205 is not None or city208 is not None or subdivision210 is not None or postal_code212 is not None or country214 is not None:
            address215 = {}
            if city208 is not None:
                address215['city'] = city208
            if country214 is not None:
                address215['country'] = country214
            if lines205 is not None:
                address215['lines'] = lines205
            if postal_code212 is not None:
                address215['postalCode'] = postal_code212
            if subdivision210 is not None:
                address215['subdivision'] = subdivision210
        contacts216: Any = []
        for m217 in m172[4] or ():
            per218 = m217[0]
            per218_n = len(per218)
            name_x219 = per218[2] if per218_n > 2 else ''
            name220 = None
            if name_x219:
                if name_x219.isascii() and name_x219.isprintable() and name_x219[0] != ' ' and name_x219[-1] != ' ' and len(name_x219) <= 140:
                    name220 = name_x219
                else:
                    try:
                        name220 = K3(name_x219)
                    except CodecError as error:
                        run.fault(error, per218, 2, '/parties/*/contacts/*/name', name_x219)
            code_x221 = per218[1] if per218_n > 1 else ''
            code222 = None
            if code_x221:
                if code_x221.isascii() and code_x221.isprintable() and code_x221[0] != ' ' and code_x221[-1] != ' ' and len(code_x221) <= 140:
                    code222 = code_x221
                else:
                    try:
                        code222 = K3(code_x221)
                    except CodecError as error:
                        run.fault(error, per218, 1, '/parties/*/contacts/*/sourceCode/code', code_x221)
            source_code223 = None
            if code222 is not None:
                if code222 is None:
                    run.lacks('/parties/*/contacts/*/sourceCode/code', per218 or m217[0], 'PER-01')
                source_code223 = {'code': code222, 'scheme': 'x12-366'}
            phone_x224 = (per218[4] if per218_n > 4 else '') if (per218[3] if per218_n > 3 else '') == 'TE' else ''
            phone225 = None
            if phone_x224:
                if phone_x224.isascii() and phone_x224.isprintable() and phone_x224[0] != ' ' and phone_x224[-1] != ' ' and len(phone_x224) <= 140:
                    phone225 = phone_x224
                else:
                    try:
                        phone225 = K3(phone_x224)
                    except CodecError as error:
                        run.fault(error, per218, 4, '/parties/*/contacts/*/phone', phone_x224)
            phone_x226 = (per218[6] if per218_n > 6 else '') if (per218[5] if per218_n > 5 else '') == 'TE' else ''
            phone227 = None
            if phone_x226:
                if phone_x226.isascii() and phone_x226.isprintable() and phone_x226[0] != ' ' and phone_x226[-1] != ' ' and len(phone_x226) <= 140:
                    phone227 = phone_x226
                else:
                    try:
                        phone227 = K3(phone_x226)
                    except CodecError as error:
                        run.fault(error, per218, 6, '/parties/*/contacts/*/phone', phone_x226)
            phone_x228 = (per218[8] if per218_n > 8 else '') if (per218[7] if per218_n > 7 else '') == 'TE' else ''
            phone229 = None
            if phone_x228:
                if phone_x228.isascii() and phone_x228.isprintable() and phone_x228[0] != ' ' and phone_x228[-1] != ' ' and len(phone_x228) <= 140:
                    phone229 = phone_x228
                else:
                    try:
                        phone229 = K3(phone_x228)
                    except CodecError as error:
                        run.fault(error, per218, 8, '/parties/*/contacts/*/phone', phone_x228)
            phone_v230 = phone225
            if phone_v230 is None:
                phone_v230 = phone227
            if phone_v230 is None:
                phone_v230 = phone229
            fax_x231 = (per218[4] if per218_n > 4 else '') if (per218[3] if per218_n > 3 else '') == 'FX' else ''
            fax232 = None
            if fax_x231:
                if fax_x231.isascii() and fax_x231.isprintable() and fax_x231[0] != ' ' and fax_x231[-1] != ' ' and len(fax_x231) <= 140:
                    fax232 = fax_x231
                else:
                    try:
                        fax232 = K3(fax_x231)
                    except CodecError as error:
                        run.fault(error, per218, 4, '/parties/*/contacts/*/fax', fax_x231)
            fax_x233 = (per218[6] if per218_n > 6 else '') if (per218[5] if per218_n > 5 else '') == 'FX' else ''
            fax234 = None
            if fax_x233:
                if fax_x233.isascii() and fax_x233.isprintable() and fax_x233[0] != ' ' and fax_x233[-1] != ' ' and len(fax_x233) <= 140:
                    fax234 = fax_x233
                else:
                    try:
                        fax234 = K3(fax_x233)
                    except CodecError as error:
                        run.fault(error, per218, 6, '/parties/*/contacts/*/fax', fax_x233)
            fax_x235 = (per218[8] if per218_n > 8 else '') if (per218[7] if per218_n > 7 else '') == 'FX' else ''
            fax236 = None
            if fax_x235:
                if fax_x235.isascii() and fax_x235.isprintable() and fax_x235[0] != ' ' and fax_x235[-1] != ' ' and len(fax_x235) <= 140:
                    fax236 = fax_x235
                else:
                    try:
                        fax236 = K3(fax_x235)
                    except CodecError as error:
                        run.fault(error, per218, 8, '/parties/*/contacts/*/fax', fax_x235)
            fax_v237 = fax232
            if fax_v237 is None:
                fax_v237 = fax234
            if fax_v237 is None:
                fax_v237 = fax236
            email_x238 = (per218[4] if per218_n > 4 else '') if (per218[3] if per218_n > 3 else '') == 'EM' else ''
            email239 = None
            if email_x238:
                try:
                    email239 = K8(email_x238)
                except CodecError as error:
                    run.fault(error, per218, 4, '/parties/*/contacts/*/email', email_x238)
            email_x240 = (per218[6] if per218_n > 6 else '') if (per218[5] if per218_n > 5 else '') == 'EM' else ''
            email241 = None
            if email_x240:
                try:
                    email241 = K8(email_x240)
                except CodecError as error:
                    run.fault(error, per218, 6, '/parties/*/contacts/*/email', email_x240)
            email_x242 = (per218[8] if per218_n > 8 else '') if (per218[7] if per218_n > 7 else '') == 'EM' else ''
            email243 = None
            if email_x242:
                try:
                    email243 = K8(email_x242)
                except CodecError as error:
                    run.fault(error, per218, 8, '/parties/*/contacts/*/email', email_x242)
            email_v244 = email239
            if email_v244 is None:
                email_v244 = email241
            if email_v244 is None:
                email_v244 = email243
            contacts_item245 = None
            if name220 is not None or source_code223 is not None or phone_v230 is not None or fax_v237 is not None or email_v244 is not None:
                contacts_item245 = {}
                if email_v244 is not None:
                    contacts_item245['email'] = email_v244
                if fax_v237 is not None:
                    contacts_item245['fax'] = fax_v237
                if name220 is not None:
                    contacts_item245['name'] = name220
                if phone_v230 is not None:
                    contacts_item245['phone'] = phone_v230
                if source_code223 is not None:
                    contacts_item245['sourceCode'] = source_code223
            if contacts_item245 is not None:
                contacts216.append(contacts_item245)
        if len(contacts216) > 10:
            run.crowded('/parties/*/contacts', m172[0], len(contacts216), 10)
        if not contacts216:
            contacts216 = None
        parties_item246 = None
        if roles178 is not None or source_code_v179 is not None or name181 is not None or identifiers189 is not None or additional_name192 is not None or address215 is not None or contacts216 is not None:
            parties_item246 = {}
            if additional_name192 is not None:
                parties_item246['additionalName'] = additional_name192
            if address215 is not None:
                parties_item246['address'] = address215
            if contacts216 is not None:
                parties_item246['contacts'] = contacts216
            if identifiers189 is not None:
                parties_item246['identifiers'] = identifiers189
            if name181 is not None:
                parties_item246['name'] = name181
            if roles178 is not None:
                parties_item246['roles'] = roles178
            if source_code_v179 is not None:
                parties_item246['sourceCode'] = source_code_v179
        if parties_item246 is not None:
            parties171.append(parties_item246)
    if len(parties171) > 30:
        run.crowded('/parties', n0[0], len(parties171), 30)
    if not parties171:
        parties171 = None
    parties247 = [*(parties or ()), *(parties171 or ())] or None
    dates: Any = []
    for m248 in n0[5] or ():
        g62249 = m248[0]
        g62249_n = len(g62249)
        if not ((g62249[2] if g62249_n > 2 else '') != '' and (g62249[1] if g62249_n > 1 else '') != '11'):
            continue
        type_x = g62249[1] if g62249_n > 1 else ''
        type = K9_KNOWN.get(type_x) if type_x else None
        if type is None and type_x:
            try:
                type = K9(type_x)
            except CodecError as error:
                run.fault(error, g62249, 1, '/dates/*/type', type_x)
        type_v = (type[0] if type is not None else None)
        source_code_v250 = (type[1] if type is not None else None)
        at_x = g62249[2] if g62249_n > 2 else ''
        at_x251 = g62249[4] if g62249_n > 4 else ''
        at_x252 = g62249[5] if g62249_n > 5 else ''
        at = None
        if at_x:
            try:
                at = K1(profile, at_x, at_x251, at_x252)
            except CodecError as error:
                run.fault(error, g62249, 2, '/dates/*/at', at_x)
        dates_item = None
        if type_v is not None or source_code_v250 is not None or at is not None:
            if at is None:
                run.lacks('/dates/*/at', g62249 or m248[0], 'G62-02 or G62-04 or G62-05')
            if type_v is None:
                run.lacks('/dates/*/type', g62249 or m248[0], 'G62-01')
            dates_item = {'at': at, 'type': type_v}
            if source_code_v250 is not None:
                dates_item['sourceCode'] = source_code_v250
        if dates_item is not None:
            dates.append(dates_item)
    if len(dates) > 50:
        run.crowded('/dates', n0[0], len(dates), 50)
    if not dates:
        dates = None
    instructions: Any = []
    for m253 in n0[6] or ():
        nte = m253[0]
        nte_n = len(nte)
        if not ((nte[2] if nte_n > 2 else '') != ''):
            continue
        text_x = nte[2] if nte_n > 2 else ''
        text = None
        if text_x:
            if text_x.isascii() and text_x.isprintable() and text_x[0] != ' ' and text_x[-1] != ' ' and len(text_x) <= 512:
                text = text_x
            else:
                try:
                    text = K10(text_x)
                except CodecError as error:
                    run.fault(error, nte, 2, '/instructions/*/text', text_x)
        code_x254 = nte[1] if nte_n > 1 else ''
        code255 = None
        if code_x254:
            if code_x254.isascii() and code_x254.isprintable() and code_x254[0] != ' ' and code_x254[-1] != ' ' and len(code_x254) <= 140:
                code255 = code_x254
            else:
                try:
                    code255 = K3(code_x254)
                except CodecError as error:
                    run.fault(error, nte, 1, '/instructions/*/sourceCode/code', code_x254)
        source_code256 = None
        if code255 is not None:
            if code255 is None:
                run.lacks('/instructions/*/sourceCode/code', nte or m253[0], 'NTE-01')
            source_code256 = {'code': code255, 'scheme': 'x12-363'}
        instructions_item = None
        if text is not None or source_code256 is not None:
            instructions_item = {'type': 'general'}
            if source_code256 is not None:
                instructions_item['sourceCode'] = source_code256
            if text is not None:
                instructions_item['text'] = text
        if instructions_item is not None:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        run.crowded('/instructions', n0[0], len(instructions), 50)
    if not instructions:
        instructions = None
    instructions257: Any = []
    for m258 in n0[7] or ():
        w27 = m258[0]
        w27_n = len(w27)
        if not ((w27[1] if w27_n > 1 else '') != '' and (w27[1] if w27_n > 1 else '') not in ('A', 'C', 'H', 'J', 'LT', 'M', 'R', 'S', 'SR', 'T', 'U', 'X')):
            continue
        code_x259 = w27[1] if w27_n > 1 else ''
        code260 = None
        if code_x259:
            if code_x259.isascii() and code_x259.isprintable() and code_x259[0] != ' ' and code_x259[-1] != ' ' and len(code_x259) <= 140:
                code260 = code_x259
            else:
                try:
                    code260 = K3(code_x259)
                except CodecError as error:
                    run.fault(error, w27, 1, '/instructions/*/sourceCode/code', code_x259)
        source_code261 = None
        if code260 is not None:
            if code260 is None:
                run.lacks('/instructions/*/sourceCode/code', w27 or m258[0], 'W27-01')
            source_code261 = {'code': code260, 'scheme': 'x12-91'}
        instructions_item262 = None
        if source_code261 is not None:
            instructions_item262 = {'type': 'routing'}
            if source_code261 is not None:
                instructions_item262['sourceCode'] = source_code261
        if instructions_item262 is not None:
            instructions257.append(instructions_item262)
    if len(instructions257) > 50:
        run.crowded('/instructions', n0[0], len(instructions257), 50)
    if not instructions257:
        instructions257 = None
    instructions263: Any = []
    for m264 in n0[7] or ():
        w27265 = m264[0]
        w27265_n = len(w27265)
        if not ((w27265[4] if w27265_n > 4 else '') != '' and (w27265[4] if w27265_n > 4 else '') not in ('CC', 'CD', 'MX', 'NC', 'PC', 'PO', 'PP', 'PU', 'TP')):
            continue
        code_x266 = w27265[4] if w27265_n > 4 else ''
        code267 = None
        if code_x266:
            if code_x266.isascii() and code_x266.isprintable() and code_x266[0] != ' ' and code_x266[-1] != ' ' and len(code_x266) <= 140:
                code267 = code_x266
            else:
                try:
                    code267 = K3(code_x266)
                except CodecError as error:
                    run.fault(error, w27265, 4, '/instructions/*/sourceCode/code', code_x266)
        source_code268 = None
        if code267 is not None:
            if code267 is None:
                run.lacks('/instructions/*/sourceCode/code', w27265 or m264[0], 'W27-04')
            source_code268 = {'code': code267, 'scheme': 'x12-146'}
        instructions_item269 = None
        if source_code268 is not None:
            instructions_item269 = {'type': 'billing'}
            if source_code268 is not None:
                instructions_item269['sourceCode'] = source_code268
        if instructions_item269 is not None:
            instructions263.append(instructions_item269)
    if len(instructions263) > 50:
        run.crowded('/instructions', n0[0], len(instructions263), 50)
    if not instructions263:
        instructions263 = None
    instructions270 = [*(instructions or ()), *(instructions257 or ()), *(instructions263 or ())] or None
    references: Any = []
    for m271 in n0[1] or ():
        w06272 = m271[0]
        w06272_n = len(w06272)
        if not ((w06272[6] if w06272_n > 6 else '') != ''):
            continue
        value_x273 = w06272[6] if w06272_n > 6 else ''
        value274 = None
        if value_x273:
            if value_x273.isascii() and value_x273.isprintable() and value_x273[0] != ' ' and value_x273[-1] != ' ' and len(value_x273) <= 140:
                value274 = value_x273
            else:
                try:
                    value274 = K3(value_x273)
                except CodecError as error:
                    run.fault(error, w06272, 6, '/references/*/value', value_x273)
        references_item = None
        if value274 is not None:
            if value274 is None:
                run.lacks('/references/*/value', w06272 or m271[0], 'W06-06')
            references_item = {'type': 'purchase-order', 'value': value274}
        if references_item is not None:
            references.append(references_item)
    if len(references) > 300:
        run.crowded('/references', n0[0], len(references), 300)
    if not references:
        references = None
    references275: Any = []
    for m276 in n0[3] or ():
        n9277 = m276[0]
        n9277_n = len(n9277)
        if not ((n9277[2] if n9277_n > 2 else '') != '' and (n9277[1] if n9277_n > 1 else '') not in ('CN', '2I')):
            continue
        type_x278 = n9277[1] if n9277_n > 1 else ''
        type279 = K11_KNOWN.get(type_x278) if type_x278 else None
        if type279 is None and type_x278:
            try:
                type279 = K11(type_x278)
            except CodecError as error:
                run.fault(error, n9277, 1, '/references/*/type', type_x278)
        type_v280 = (type279[0] if type279 is not None else None)
        source_code_v281 = (type279[1] if type279 is not None else None)
        value_x282 = n9277[2] if n9277_n > 2 else ''
        value283 = None
        if value_x282:
            if value_x282.isascii() and value_x282.isprintable() and value_x282[0] != ' ' and value_x282[-1] != ' ' and len(value_x282) <= 140:
                value283 = value_x282
            else:
                try:
                    value283 = K3(value_x282)
                except CodecError as error:
                    run.fault(error, n9277, 2, '/references/*/value', value_x282)
        description_x = n9277[3] if n9277_n > 3 else ''
        description = None
        if description_x:
            if description_x.isascii() and description_x.isprintable() and description_x[0] != ' ' and description_x[-1] != ' ' and len(description_x) <= 140:
                description = description_x
            else:
                try:
                    description = K3(description_x)
                except CodecError as error:
                    run.fault(error, n9277, 3, '/references/*/description', description_x)
        date_x = n9277[4] if n9277_n > 4 else ''
        date_x284 = n9277[5] if n9277_n > 5 else ''
        date_x285 = n9277[6] if n9277_n > 6 else ''
        date = None
        if date_x:
            try:
                date = K1(profile, date_x, date_x284, date_x285)
            except CodecError as error:
                run.fault(error, n9277, 4, '/references/*/date', date_x)
        references_item286 = None
        if type_v280 is not None or source_code_v281 is not None or value283 is not None or description is not None or date is not None:
            if type_v280 is None:
                run.lacks('/references/*/type', n9277 or m276[0], 'N9-01')
            if value283 is None:
                run.lacks('/references/*/value', n9277 or m276[0], 'N9-02')
            references_item286 = {'type': type_v280, 'value': value283}
            if date is not None:
                references_item286['date'] = date
            if description is not None:
                references_item286['description'] = description
            if source_code_v281 is not None:
                references_item286['sourceCode'] = source_code_v281
        if references_item286 is not None:
            references275.append(references_item286)
    if len(references275) > 300:
        run.crowded('/references', n0[0], len(references275), 300)
    if not references275:
        references275 = None
    references287 = [*(references or ()), *(references275 or ())] or None
    tracking_numbers: Any = []
    for m288 in n0[3] or ():
        n9289 = m288[0]
        n9289_n = len(n9289)
        if not ((n9289[2] if n9289_n > 2 else '') != '' and (n9289[1] if n9289_n > 1 else '') in ('CN', '2I')):
            continue
        type_x290 = n9289[1] if n9289_n > 1 else ''
        type291 = K11_KNOWN.get(type_x290) if type_x290 else None
        if type291 is None and type_x290:
            try:
                type291 = K11(type_x290)
            except CodecError as error:
                run.fault(error, n9289, 1, '/trackingNumbers/*/type', type_x290)
        type_v292 = (type291[0] if type291 is not None else None)
        source_code_v293 = (type291[1] if type291 is not None else None)
        value_x294 = n9289[2] if n9289_n > 2 else ''
        value295 = None
        if value_x294:
            if value_x294.isascii() and value_x294.isprintable() and value_x294[0] != ' ' and value_x294[-1] != ' ' and len(value_x294) <= 140:
                value295 = value_x294
            else:
                try:
                    value295 = K3(value_x294)
                except CodecError as error:
                    run.fault(error, n9289, 2, '/trackingNumbers/*/value', value_x294)
        description_x296 = n9289[3] if n9289_n > 3 else ''
        description297 = None
        if description_x296:
            if description_x296.isascii() and description_x296.isprintable() and description_x296[0] != ' ' and description_x296[-1] != ' ' and len(description_x296) <= 140:
                description297 = description_x296
            else:
                try:
                    description297 = K3(description_x296)
                except CodecError as error:
                    run.fault(error, n9289, 3, '/trackingNumbers/*/description', description_x296)
        date_x298 = n9289[4] if n9289_n > 4 else ''
        date_x299 = n9289[5] if n9289_n > 5 else ''
        date_x300 = n9289[6] if n9289_n > 6 else ''
        date301 = None
        if date_x298:
            try:
                date301 = K1(profile, date_x298, date_x299, date_x300)
            except CodecError as error:
                run.fault(error, n9289, 4, '/trackingNumbers/*/date', date_x298)
        tracking_numbers_item = None
        if type_v292 is not None or source_code_v293 is not None or value295 is not None or description297 is not None or date301 is not None:
            if type_v292 is None:
                run.lacks('/trackingNumbers/*/type', n9289 or m288[0], 'N9-01')
            if value295 is None:
                run.lacks('/trackingNumbers/*/value', n9289 or m288[0], 'N9-02')
            tracking_numbers_item = {'type': type_v292, 'value': value295}
            if date301 is not None:
                tracking_numbers_item['date'] = date301
            if description297 is not None:
                tracking_numbers_item['description'] = description297
            if source_code_v293 is not None:
                tracking_numbers_item['sourceCode'] = source_code_v293
        if tracking_numbers_item is not None:
            tracking_numbers.append(tracking_numbers_item)
    if len(tracking_numbers) > 999:
        run.crowded('/trackingNumbers', n0[0], len(tracking_numbers), 999)
    if not tracking_numbers:
        tracking_numbers = None
    tracking_numbers302: Any = []
    for m303 in n0[13] or ():
        for m304 in m303[1] or ():
            man = m304[0]
            man_n = len(man)
            if not ((man[1] if man_n > 1 else '') == 'CP'):
                continue
            value_x305 = man[2] if man_n > 2 else ''
            value306 = None
            if value_x305:
                if value_x305.isascii() and value_x305.isprintable() and value_x305[0] != ' ' and value_x305[-1] != ' ' and len(value_x305) <= 140:
                    value306 = value_x305
                else:
                    try:
                        value306 = K3(value_x305)
                    except CodecError as error:
                        run.fault(error, man, 2, '/trackingNumbers/*/value', value_x305)
            tracking_numbers_item307 = None
            if value306 is not None:
                if value306 is None:
                    run.lacks('/trackingNumbers/*/value', man or m304[0], 'MAN-02')
                tracking_numbers_item307 = {'type': 'tracking-number', 'value': value306}
            if tracking_numbers_item307 is not None:
                tracking_numbers302.append(tracking_numbers_item307)
    if len(tracking_numbers302) > 999:
        run.crowded('/trackingNumbers', n0[0], len(tracking_numbers302), 999)
    if not tracking_numbers302:
        tracking_numbers302 = None
    tracking_numbers308 = [*(tracking_numbers or ()), *(tracking_numbers302 or ())] or None
    n9_loop309 = pick(n0[3], 1, ('BM',))
    n9310 = n9_loop309[0] if n9_loop309 is not None else None
    n9310_n = len(n9310) if n9310 is not None else 0
    document_id_x = n9310[2] if n9310_n > 2 else ''
    document_id = None
    if document_id_x:
        if document_id_x.isascii() and document_id_x.isprintable() and document_id_x[0] != ' ' and document_id_x[-1] != ' ' and len(document_id_x) <= 140:
            document_id = document_id_x
        else:
            try:
                document_id = K3(document_id_x)
            except CodecError as error:
                run.fault(error, n9310, 2, '/billOfLading/documentId', document_id_x)
    bill_of_lading = None
    if document_id is not None:
        bill_of_lading = {'documentType': 'bill-of-lading'}
        if document_id is not None:
            bill_of_lading['documentId'] = document_id
    w27_loop = n0[7]
    w27_loop = w27_loop[0] if w27_loop else None
    w27311 = w27_loop[0] if w27_loop is not None else None
    w27311_n = len(w27311) if w27311 is not None else 0
    value_x312 = w27311[2] if w27311_n > 2 else ''
    value313 = None
    if value_x312:
        if value_x312.isascii() and value_x312.isalpha() and value_x312 == value_x312.upper() and 2 <= len(value_x312) <= 4:
            value313 = value_x312
        else:
            try:
                value313 = K12(value_x312)
            except CodecError as error:
                run.fault(error, w27311, 2, '/carrier/identifiers/scheme=scac/value', value_x312)
    scac = None
    if value313 is not None:
        if value313 is None:
            run.lacks('/carrier/identifiers/scheme=scac/value', w27311 or n0[0], 'W27-02')
        scac = {'scheme': 'scac', 'value': value313}
    identifiers314: Any = []
    if scac is not None:
        identifiers314.append(scac)
    if not identifiers314:
        identifiers314 = None
    carrier = None
    if identifiers314 is not None:
        carrier = {'roles': ['carrier']}
        if identifiers314 is not None:
            carrier['identifiers'] = identifiers314
    transport_mode_x = w27311[1] if w27311_n > 1 else ''
    transport_mode = K13_KNOWN.get(transport_mode_x) if transport_mode_x else None
    if transport_mode is None and transport_mode_x:
        try:
            transport_mode = K13(transport_mode_x)
        except CodecError as error:
            run.fault(error, w27311, 1, '/transportMode', transport_mode_x)
    service_level_x = w27311[3] if w27311_n > 3 else ''
    service_level = None
    if service_level_x:
        if service_level_x.isascii() and service_level_x.isprintable() and service_level_x[0] != ' ' and service_level_x[-1] != ' ' and len(service_level_x) <= 140:
            service_level = service_level_x
        else:
            try:
                service_level = K3(service_level_x)
            except CodecError as error:
                run.fault(error, w27311, 3, '/serviceLevel', service_level_x)
    payment_method_x = w27311[4] if w27311_n > 4 else ''
    payment_method = K14_KNOWN.get(payment_method_x) if payment_method_x else None
    if payment_method is None and payment_method_x:
        try:
            payment_method = K14(payment_method_x)
        except CodecError as error:
            run.fault(error, w27311, 4, '/paymentMethod', payment_method_x)
    equipment: Any = []
    for m315 in n0[7] or ():
        w27316 = m315[0]
        w27316_n = len(w27316)
        equipment_type_x = w27316[5] if w27316_n > 5 else ''
        equipment_type = K15_KNOWN.get(equipment_type_x) if equipment_type_x else None
        if equipment_type is None and equipment_type_x:
            try:
                equipment_type = K15(equipment_type_x)
            except CodecError as error:
                run.fault(error, w27316, 5, '/equipment/*/equipmentType', equipment_type_x)
        equipment_type_v = (equipment_type[0] if equipment_type is not None else None)
        source_code_v317 = (equipment_type[1] if equipment_type is not None else None)
        owner_prefix_x = w27316[6] if w27316_n > 6 else ''
        owner_prefix = None
        if owner_prefix_x:
            if owner_prefix_x.isascii() and owner_prefix_x.isprintable() and owner_prefix_x[0] != ' ' and owner_prefix_x[-1] != ' ' and len(owner_prefix_x) <= 64:
                owner_prefix = owner_prefix_x
            else:
                try:
                    owner_prefix = K0(owner_prefix_x)
                except CodecError as error:
                    run.fault(error, w27316, 6, '/equipment/*/ownerPrefix', owner_prefix_x)
        equipment_id_x = w27316[7] if w27316_n > 7 else ''
        equipment_id = None
        if equipment_id_x:
            if equipment_id_x.isascii() and equipment_id_x.isprintable() and equipment_id_x[0] != ' ' and equipment_id_x[-1] != ' ' and len(equipment_id_x) <= 64:
                equipment_id = equipment_id_x
            else:
                try:
                    equipment_id = K0(equipment_id_x)
                except CodecError as error:
                    run.fault(error, w27316, 7, '/equipment/*/equipmentId', equipment_id_x)
        seals: Any = []
        for m318 in n0[10] or ():
            w10 = m318[0]
            w10_n = len(w10)
            if not ((w10[4] if w10_n > 4 else '') != ''):
                continue
            number_x = w10[4] if w10_n > 4 else ''
            number = None
            if number_x:
                if number_x.isascii() and number_x.isprintable() and number_x[0] != ' ' and number_x[-1] != ' ' and len(number_x) <= 64:
                    number = number_x
                else:
                    try:
                        number = K0(number_x)
                    except CodecError as error:
                        run.fault(error, w10, 4, '/equipment/*/seals/*/number', number_x)
            seals_item = None
            if number is not None:
                if number is None:
                    run.lacks('/equipment/*/seals/*/number', w10 or m318[0], 'W10-04')
                seals_item = {'number': number}
            if seals_item is not None:
                seals.append(seals_item)
        if len(seals) > 20:
            run.crowded('/equipment/*/seals', n0[0], len(seals), 20)
        if not seals:
            seals = None
        seals319: Any = []
        for m320 in n0[10] or ():
            w10321 = m320[0]
            w10321_n = len(w10321)
            if not ((w10321[5] if w10321_n > 5 else '') != ''):
                continue
            number_x322 = w10321[5] if w10321_n > 5 else ''
            number323 = None
            if number_x322:
                if number_x322.isascii() and number_x322.isprintable() and number_x322[0] != ' ' and number_x322[-1] != ' ' and len(number_x322) <= 64:
                    number323 = number_x322
                else:
                    try:
                        number323 = K0(number_x322)
                    except CodecError as error:
                        run.fault(error, w10321, 5, '/equipment/*/seals/*/number', number_x322)
            seals_item324 = None
            if number323 is not None:
                if number323 is None:
                    run.lacks('/equipment/*/seals/*/number', w10321 or m320[0], 'W10-05')
                seals_item324 = {'number': number323}
            if seals_item324 is not None:
                seals319.append(seals_item324)
        if len(seals319) > 20:
            run.crowded('/equipment/*/seals', n0[0], len(seals319), 20)
        if not seals319:
            seals319 = None
        seals325 = [*(seals or ()), *(seals319 or ())] or None
        equipment_item = None
        if equipment_type_v is not None or source_code_v317 is not None or owner_prefix is not None or equipment_id is not None or seals325 is not None:
            equipment_item = {}
            if equipment_id is not None:
                equipment_item['equipmentId'] = equipment_id
            if equipment_type_v is not None:
                equipment_item['equipmentType'] = equipment_type_v
            if owner_prefix is not None:
                equipment_item['ownerPrefix'] = owner_prefix
            if seals325 is not None:
                equipment_item['seals'] = seals325
            if source_code_v317 is not None:
                equipment_item['sourceCode'] = source_code_v317
        if equipment_item is not None:
            equipment.append(equipment_item)
    if len(equipment) > 20:
        run.crowded('/equipment', n0[0], len(equipment), 20)
    if not equipment:
        equipment = None
    w03 = n0[14]
    w03_n = len(w03) if w03 is not None else 0
    value_x326 = w03[2] if w03_n > 2 else ''
    value327 = None
    if value_x326:
        if value_x326.isascii() and value_x326.isdigit() and len(value_x326) <= 15 and (value_x326[0] != '0' or value_x326 == '0'):
            value327 = value_x326
        else:
            try:
                value327 = K16(value_x326)
            except CodecError as error:
                run.fault(error, w03, 2, '/totals/grossWeight/value', value_x326)
    unit_code_x = (w03[3] if w03_n > 3 else '') if (w03[2] if w03_n > 2 else '') != '' else ''
    unit_code = K17_KNOWN.get(unit_code_x) if unit_code_x else None
    if unit_code is None and unit_code_x:
        try:
            unit_code = K17(unit_code_x)
        except CodecError as error:
            run.fault(error, w03, 3, '/totals/grossWeight/unitCode', unit_code_x)
    gross_weight = None
    if value327 is not None or unit_code is not None:
        if unit_code is None:
            run.lacks('/totals/grossWeight/unitCode', w03 or n0[0], 'W03-03')
        if value327 is None:
            run.lacks('/totals/grossWeight/value', w03 or n0[0], 'W03-02')
        gross_weight = {'unitCode': unit_code, 'value': value327}
    value_x328 = w03[4] if w03_n > 4 else ''
    value329 = None
    if value_x328:
        if value_x328.isascii() and value_x328.isdigit() and len(value_x328) <= 15 and (value_x328[0] != '0' or value_x328 == '0'):
            value329 = value_x328
        else:
            try:
                value329 = K16(value_x328)
            except CodecError as error:
                run.fault(error, w03, 4, '/totals/volume/value', value_x328)
    unit_code_x330 = (w03[5] if w03_n > 5 else '') if (w03[4] if w03_n > 4 else '') != '' else ''
    unit_code331 = K17_KNOWN.get(unit_code_x330) if unit_code_x330 else None
    if unit_code331 is None and unit_code_x330:
        try:
            unit_code331 = K17(unit_code_x330)
        except CodecError as error:
            run.fault(error, w03, 5, '/totals/volume/unitCode', unit_code_x330)
    volume = None
    if value329 is not None or unit_code331 is not None:
        if unit_code331 is None:
            run.lacks('/totals/volume/unitCode', w03 or n0[0], 'W03-05')
        if value329 is None:
            run.lacks('/totals/volume/value', w03 or n0[0], 'W03-04')
        volume = {'unitCode': unit_code331, 'value': value329}
    package_count_x = w03[6] if w03_n > 6 else ''
    package_count = None
    if package_count_x:
        try:
            package_count = K18(package_count_x)
        except CodecError as error:
            run.fault(error, w03, 6, '/totals/packageCount', package_count_x)
    w10_loop = n0[10]
    w10_loop = w10_loop[0] if w10_loop else None
    w10332 = w10_loop[0] if w10_loop is not None else None
    w10332_n = len(w10332) if w10332 is not None else 0
    handling_unit_count_x = w10332[2] if w10332_n > 2 else ''
    handling_unit_count = None
    if handling_unit_count_x:
        try:
            handling_unit_count = K18(handling_unit_count_x)
        except CodecError as error:
            run.fault(error, w10332, 2, '/totals/handlingUnitCount', handling_unit_count_x)
    totals = None
    if gross_weight is not None or volume is not None or package_count is not None or handling_unit_count is not None:
        totals = {}
        if gross_weight is not None:
            totals['grossWeight'] = gross_weight
        if handling_unit_count is not None:
            totals['handlingUnitCount'] = handling_unit_count
        if package_count is not None:
            totals['packageCount'] = package_count
        if volume is not None:
            totals['volume'] = volume
    lines333: Any = []
    for m334 in n0[13] or ():
        for m335 in m334[4] or ():
            order_id_x336 = w06[2] if w06_n > 2 else ''
            order_id337 = None
            if order_id_x336:
                if order_id_x336.isascii() and order_id_x336.isprintable() and order_id_x336[0] != ' ' and order_id_x336[-1] != ' ' and len(order_id_x336) <= 64:
                    order_id337 = order_id_x336
                else:
                    try:
                        order_id337 = K0(order_id_x336)
                    except CodecError as error:
                        run.fault(error, w06, 2, '/lines/*/orderRef/orderId', order_id_x336)
            n9_loop338 = pick(m335[2], 1, ('LI',))
            n9339 = n9_loop338[0] if n9_loop338 is not None else None
            n9339_n = len(n9339) if n9339 is not None else 0
            line_number_x = n9339[2] if n9339_n > 2 else ''
            line_number = None
            if line_number_x:
                if line_number_x.isascii() and line_number_x.isprintable() and line_number_x[0] != ' ' and line_number_x[-1] != ' ' and len(line_number_x) <= 64:
                    line_number = line_number_x
                else:
                    try:
                        line_number = K0(line_number_x)
                    except CodecError as error:
                        run.fault(error, n9339, 2, '/lines/*/orderRef/lineNumber', line_number_x)
            order_ref = None
            if order_id337 is not None or line_number is not None:
                if order_id337 is None:
                    run.lacks('/lines/*/orderRef/orderId', w06 or m335[0], 'W06-02')
                order_ref = {'orderId': order_id337}
                if line_number is not None:
                    order_ref['lineNumber'] = line_number
            w12 = m335[0]
            w12_n = len(w12)
            value_x340 = w12[6] if w12_n > 6 else ''
            value341 = None
            if value_x340:
                if value_x340.isascii() and value_x340.isprintable() and value_x340[0] != ' ' and value_x340[-1] != ' ' and len(value_x340) <= 64:
                    value341 = value_x340
                else:
                    try:
                        value341 = K0(value_x340)
                    except CodecError as error:
                        run.fault(error, w12, 6, '/lines/*/item/identifiers/scheme=upc-case-code/value', value_x340)
            upc_case_code = None
            if value341 is not None:
                if value341 is None:
                    run.lacks('/lines/*/item/identifiers/scheme=upc-case-code/value', w12 or m335[0], 'W12-06')
                upc_case_code = {'scheme': 'upc-case-code', 'value': value341}
            scheme_x342 = (w12[7] if w12_n > 7 else '') if (w12[7] if w12_n > 7 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w12[8] if w12_n > 8 else '') != '' else ''
            scheme343 = K19_KNOWN.get(scheme_x342) if scheme_x342 else None
            if scheme343 is None and scheme_x342:
                try:
                    scheme343 = K19(scheme_x342)
                except CodecError as error:
                    run.fault(error, w12, 7, '/lines/*/item/identifiers/0/scheme', scheme_x342)
            scheme_v344 = (scheme343[0] if scheme343 is not None else None)
            source_code_v345 = (scheme343[1] if scheme343 is not None else None)
            value_x346 = (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w12[8] if w12_n > 8 else '') != '' else ''
            value347 = None
            if value_x346:
                if value_x346.isascii() and value_x346.isprintable() and value_x346[0] != ' ' and value_x346[-1] != ' ' and len(value_x346) <= 64:
                    value347 = value_x346
                else:
                    try:
                        value347 = K0(value_x346)
                    except CodecError as error:
                        run.fault(error, w12, 8, '/lines/*/item/identifiers/0/value', value_x346)
            identifiers_item348 = None
            if scheme_v344 is not None or source_code_v345 is not None or value347 is not None:
                if scheme_v344 is None:
                    run.lacks('/lines/*/item/identifiers/0/scheme', w12 or m335[0], 'W12-07')
                if value347 is None:
                    run.lacks('/lines/*/item/identifiers/0/value', w12 or m335[0], 'W12-08')
                identifiers_item348 = {'scheme': scheme_v344, 'value': value347}
                if source_code_v345 is not None:
                    identifiers_item348['sourceCode'] = source_code_v345
            scheme_x349 = (w12[21] if w12_n > 21 else '') if (w12[21] if w12_n > 21 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w12[22] if w12_n > 22 else '') != '' else ''
            scheme350 = K19_KNOWN.get(scheme_x349) if scheme_x349 else None
            if scheme350 is None and scheme_x349:
                try:
                    scheme350 = K19(scheme_x349)
                except CodecError as error:
                    run.fault(error, w12, 21, '/lines/*/item/identifiers/1/scheme', scheme_x349)
            scheme_v351 = (scheme350[0] if scheme350 is not None else None)
            source_code_v352 = (scheme350[1] if scheme350 is not None else None)
            value_x353 = (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w12[22] if w12_n > 22 else '') != '' else ''
            value354 = None
            if value_x353:
                if value_x353.isascii() and value_x353.isprintable() and value_x353[0] != ' ' and value_x353[-1] != ' ' and len(value_x353) <= 64:
                    value354 = value_x353
                else:
                    try:
                        value354 = K0(value_x353)
                    except CodecError as error:
                        run.fault(error, w12, 22, '/lines/*/item/identifiers/1/value', value_x353)
            identifiers_item355 = None
            if scheme_v351 is not None or source_code_v352 is not None or value354 is not None:
                if scheme_v351 is None:
                    run.lacks('/lines/*/item/identifiers/1/scheme', w12 or m335[0], 'W12-21')
                if value354 is None:
                    run.lacks('/lines/*/item/identifiers/1/value', w12 or m335[0], 'W12-22')
                identifiers_item355 = {'scheme': scheme_v351, 'value': value354}
                if source_code_v352 is not None:
                    identifiers_item355['sourceCode'] = source_code_v352
            scheme_x356 = (w12[17] if w12_n > 17 else '') if (w12[17] if w12_n > 17 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w12[18] if w12_n > 18 else '') != '' and (w12[1] if w12_n > 1 else '') != 'IS' else ''
            scheme357 = K19_KNOWN.get(scheme_x356) if scheme_x356 else None
            if scheme357 is None and scheme_x356:
                try:
                    scheme357 = K19(scheme_x356)
                except CodecError as error:
                    run.fault(error, w12, 17, '/lines/*/item/identifiers/2/scheme', scheme_x356)
            scheme_v358 = (scheme357[0] if scheme357 is not None else None)
            source_code_v359 = (scheme357[1] if scheme357 is not None else None)
            value_x360 = (w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w12[18] if w12_n > 18 else '') != '' and (w12[1] if w12_n > 1 else '') != 'IS' else ''
            value361 = None
            if value_x360:
                if value_x360.isascii() and value_x360.isprintable() and value_x360[0] != ' ' and value_x360[-1] != ' ' and len(value_x360) <= 64:
                    value361 = value_x360
                else:
                    try:
                        value361 = K0(value_x360)
                    except CodecError as error:
                        run.fault(error, w12, 18, '/lines/*/item/identifiers/2/value', value_x360)
            identifiers_item362 = None
            if scheme_v358 is not None or source_code_v359 is not None or value361 is not None:
                if scheme_v358 is None:
                    run.lacks('/lines/*/item/identifiers/2/scheme', w12 or m335[0], 'W12-17')
                if value361 is None:
                    run.lacks('/lines/*/item/identifiers/2/value', w12 or m335[0], 'W12-18')
                identifiers_item362 = {'scheme': scheme_v358, 'value': value361}
                if source_code_v359 is not None:
                    identifiers_item362['sourceCode'] = source_code_v359
            identifiers363: Any = []
            if upc_case_code is not None:
                identifiers363.append(upc_case_code)
            if identifiers_item348 is not None:
                identifiers363.append(identifiers_item348)
            if identifiers_item355 is not None:
                identifiers363.append(identifiers_item355)
            if identifiers_item362 is not None:
                identifiers363.append(identifiers_item362)
            if not identifiers363:
                identifiers363 = None
            sku_x = (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'SK' else ''
            sku = None
            if sku_x:
                if sku_x.isascii() and sku_x.isprintable() and sku_x[0] != ' ' and sku_x[-1] != ' ' and len(sku_x) <= 64:
                    sku = sku_x
                else:
                    try:
                        sku = K0(sku_x)
                    except CodecError as error:
                        run.fault(error, w12, 8, '/lines/*/item/sku', sku_x)
            sku_x364 = (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'SK' else ''
            sku365 = None
            if sku_x364:
                if sku_x364.isascii() and sku_x364.isprintable() and sku_x364[0] != ' ' and sku_x364[-1] != ' ' and len(sku_x364) <= 64:
                    sku365 = sku_x364
                else:
                    try:
                        sku365 = K0(sku_x364)
                    except CodecError as error:
                        run.fault(error, w12, 22, '/lines/*/item/sku', sku_x364)
            sku_x366 = (w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') == 'SK' and (w12[1] if w12_n > 1 else '') != 'IS' else ''
            sku367 = None
            if sku_x366:
                if sku_x366.isascii() and sku_x366.isprintable() and sku_x366[0] != ' ' and sku_x366[-1] != ' ' and len(sku_x366) <= 64:
                    sku367 = sku_x366
                else:
                    try:
                        sku367 = K0(sku_x366)
                    except CodecError as error:
                        run.fault(error, w12, 18, '/lines/*/item/sku', sku_x366)
            sku_v = sku
            if sku_v is None:
                sku_v = sku365
            if sku_v is None:
                sku_v = sku367
            gtin_x = (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') in ('UP', 'EN', 'UK') else ''
            gtin = None
            if gtin_x:
                if gtin_x.isascii() and gtin_x.isdigit() and len(gtin_x) in (8, 12, 13, 14):
                    gtin = gtin_x
                else:
                    try:
                        gtin = K20(gtin_x)
                    except CodecError as error:
                        run.fault(error, w12, 8, '/lines/*/item/gtin', gtin_x)
            gtin_x368 = (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') in ('UP', 'EN', 'UK') else ''
            gtin369 = None
            if gtin_x368:
                if gtin_x368.isascii() and gtin_x368.isdigit() and len(gtin_x368) in (8, 12, 13, 14):
                    gtin369 = gtin_x368
                else:
                    try:
                        gtin369 = K20(gtin_x368)
                    except CodecError as error:
                        run.fault(error, w12, 22, '/lines/*/item/gtin', gtin_x368)
            gtin_x370 = (w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') in ('UP', 'EN', 'UK') and (w12[1] if w12_n > 1 else '') != 'IS' else ''
            gtin371 = None
            if gtin_x370:
                if gtin_x370.isascii() and gtin_x370.isdigit() and len(gtin_x370) in (8, 12, 13, 14):
                    gtin371 = gtin_x370
                else:
                    try:
                        gtin371 = K20(gtin_x370)
                    except CodecError as error:
                        run.fault(error, w12, 18, '/lines/*/item/gtin', gtin_x370)
            gtin_v = gtin
            if gtin_v is None:
                gtin_v = gtin369
            if gtin_v is None:
                gtin_v = gtin371
            country_of_origin_x = (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'CH' else ''
            country_of_origin = None
            if country_of_origin_x:
                if country_of_origin_x.isascii() and country_of_origin_x.isalpha() and country_of_origin_x == country_of_origin_x.upper() and 2 <= len(country_of_origin_x) <= 2:
                    country_of_origin = country_of_origin_x
                else:
                    try:
                        country_of_origin = K6(country_of_origin_x)
                    except CodecError as error:
                        run.fault(error, w12, 8, '/lines/*/item/countryOfOrigin', country_of_origin_x)
            country_of_origin_x372 = (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'CH' else ''
            country_of_origin373 = None
            if country_of_origin_x372:
                if country_of_origin_x372.isascii() and country_of_origin_x372.isalpha() and country_of_origin_x372 == country_of_origin_x372.upper() and 2 <= len(country_of_origin_x372) <= 2:
                    country_of_origin373 = country_of_origin_x372
                else:
                    try:
                        country_of_origin373 = K6(country_of_origin_x372)
                    except CodecError as error:
                        run.fault(error, w12, 22, '/lines/*/item/countryOfOrigin', country_of_origin_x372)
            country_of_origin_x374 = (w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') == 'CH' and (w12[1] if w12_n > 1 else '') != 'IS' else ''
            country_of_origin375 = None
            if country_of_origin_x374:
                if country_of_origin_x374.isascii() and country_of_origin_x374.isalpha() and country_of_origin_x374 == country_of_origin_x374.upper() and 2 <= len(country_of_origin_x374) <= 2:
                    country_of_origin375 = country_of_origin_x374
                else:
                    try:
                        country_of_origin375 = K6(country_of_origin_x374)
                    except CodecError as error:
                        run.fault(error, w12, 18, '/lines/*/item/countryOfOrigin', country_of_origin_x374)
            country_of_origin_v = country_of_origin
            if country_of_origin_v is None:
                country_of_origin_v = country_of_origin373
            if country_of_origin_v is None:
                country_of_origin_v = country_of_origin375
            g69_loop = m335[1]
            g69_loop = g69_loop[0] if g69_loop else None
            g69 = g69_loop[0] if g69_loop is not None else None
            g69_n = len(g69) if g69 is not None else 0
            description_x376 = g69[1] if g69_n > 1 else ''
            description377 = None
            if description_x376:
                if description_x376.isascii() and description_x376.isprintable() and description_x376[0] != ' ' and description_x376[-1] != ' ' and len(description_x376) <= 140:
                    description377 = description_x376
                else:
                    try:
                        description377 = K3(description_x376)
                    except CodecError as error:
                        run.fault(error, g69, 1, '/lines/*/item/description', description_x376)
            item = None
            if identifiers363 is not None or sku_v is not None or gtin_v is not None or country_of_origin_v is not None or description377 is not None:
                item = {}
                if country_of_origin_v is not None:
                    item['countryOfOrigin'] = country_of_origin_v
                if description377 is not None:
                    item['description'] = description377
                if gtin_v is not None:
                    item['gtin'] = gtin_v
                if identifiers363 is not None:
                    item['identifiers'] = identifiers363
                if sku_v is not None:
                    item['sku'] = sku_v
            value_x378 = w12[2] if w12_n > 2 else ''
            value379 = None
            if value_x378:
                if value_x378.isascii() and value_x378.isdigit() and len(value_x378) <= 15 and (value_x378[0] != '0' or value_x378 == '0'):
                    value379 = value_x378
                else:
                    try:
                        value379 = K16(value_x378)
                    except CodecError as error:
                        run.fault(error, w12, 2, '/lines/*/orderedQuantity/value', value_x378)
            unit_code_x380 = (w12[5] if w12_n > 5 else '') if (w12[2] if w12_n > 2 else '') != '' else ''
            unit_code381 = K17_KNOWN.get(unit_code_x380) if unit_code_x380 else None
            if unit_code381 is None and unit_code_x380:
                try:
                    unit_code381 = K17(unit_code_x380)
                except CodecError as error:
                    run.fault(error, w12, 5, '/lines/*/orderedQuantity/unitCode', unit_code_x380)
            ordered_quantity = None
            if value379 is not None or unit_code381 is not None:
                if unit_code381 is None:
                    run.lacks('/lines/*/orderedQuantity/unitCode', w12 or m335[0], 'W12-05')
                if value379 is None:
                    run.lacks('/lines/*/orderedQuantity/value', w12 or m335[0], 'W12-02')
                ordered_quantity = {'unitCode': unit_code381, 'value': value379}
            value_x382 = w12[3] if w12_n > 3 else ''
            value383 = None
            if value_x382:
                if value_x382.isascii() and value_x382.isdigit() and len(value_x382) <= 15 and (value_x382[0] != '0' or value_x382 == '0'):
                    value383 = value_x382
                else:
                    try:
                        value383 = K16(value_x382)
                    except CodecError as error:
                        run.fault(error, w12, 3, '/lines/*/shippedQuantity/value', value_x382)
            value_x384 = (w12[2] if w12_n > 2 else '') if (w12[3] if w12_n > 3 else '') == '' and (w12[4] if w12_n > 4 else '') != '' else ''
            value_x385 = w12[4] if w12_n > 4 else ''
            value386 = None
            if value_x384:
                try:
                    value386 = K21(value_x384, value_x385)
                except CodecError as error:
                    run.fault(error, w12, 2, '/lines/*/shippedQuantity/value', value_x384)
            value_v387 = value383
            if value_v387 is None:
                value_v387 = value386
            unit_code_x388 = (w12[5] if w12_n > 5 else '') if (w12[3] if w12_n > 3 else '') != '' else ''
            unit_code389 = K17_KNOWN.get(unit_code_x388) if unit_code_x388 else None
            if unit_code389 is None and unit_code_x388:
                try:
                    unit_code389 = K17(unit_code_x388)
                except CodecError as error:
                    run.fault(error, w12, 5, '/lines/*/shippedQuantity/unitCode', unit_code_x388)
            unit_code_x390 = w12[5] if w12_n > 5 else ''
            unit_code391 = K17_KNOWN.get(unit_code_x390) if unit_code_x390 else None
            if unit_code391 is None and unit_code_x390:
                try:
                    unit_code391 = K17(unit_code_x390)
                except CodecError as error:
                    run.fault(error, w12, 5, '/lines/*/shippedQuantity/unitCode', unit_code_x390)
            unit_code_v = unit_code389
            if unit_code_v is None:
                unit_code_v = unit_code391
            shipped_quantity = None
            if value_v387 is not None or unit_code_v is not None:
                if unit_code_v is None:
                    run.lacks('/lines/*/shippedQuantity/unitCode', w12 or m335[0], 'W12-05')
                if value_v387 is None:
                    run.lacks('/lines/*/shippedQuantity/value', w12 or m335[0], 'W12-03')
                shipped_quantity = {'unitCode': unit_code_v, 'value': value_v387}
            value_x392 = (w12[4] if w12_n > 4 else '') if (w12[2] if w12_n > 2 else '') != '' and (w12[3] if w12_n > 3 else '') != '' else ''
            value_x393 = w12[2] if w12_n > 2 else ''
            value_x394 = w12[3] if w12_n > 3 else ''
            value395 = None
            if value_x392:
                try:
                    value395 = K22(value_x392, value_x393, value_x394)
                except CodecError as error:
                    run.fault(error, w12, 4, '/lines/*/quantityDifference/value', value_x392)
            unit_code_x396 = (w12[5] if w12_n > 5 else '') if (w12[2] if w12_n > 2 else '') != '' and (w12[3] if w12_n > 3 else '') != '' and (w12[4] if w12_n > 4 else '') != '' else ''
            unit_code397 = K17_KNOWN.get(unit_code_x396) if unit_code_x396 else None
            if unit_code397 is None and unit_code_x396:
                try:
                    unit_code397 = K17(unit_code_x396)
                except CodecError as error:
                    run.fault(error, w12, 5, '/lines/*/quantityDifference/unitCode', unit_code_x396)
            quantity_difference = None
            if value395 is not None or unit_code397 is not None:
                if unit_code397 is None:
                    run.lacks('/lines/*/quantityDifference/unitCode', w12 or m335[0], 'W12-05')
                if value395 is None:
                    run.lacks('/lines/*/quantityDifference/value', w12 or m335[0], 'W12-04 or W12-02 or W12-03')
                quantity_difference = {'unitCode': unit_code397, 'value': value395}
            code_x398 = w12[1] if w12_n > 1 else ''
            code399 = None
            if code_x398:
                if code_x398.isascii() and code_x398.isprintable() and code_x398[0] != ' ' and code_x398[-1] != ' ' and len(code_x398) <= 140:
                    code399 = code_x398
                else:
                    try:
                        code399 = K3(code_x398)
                    except CodecError as error:
                        run.fault(error, w12, 1, '/lines/*/sourceCode/code', code_x398)
            source_code400 = None
            if code399 is not None:
                if code399 is None:
                    run.lacks('/lines/*/sourceCode/code', w12 or m335[0], 'W12-01')
                source_code400 = {'code': code399, 'scheme': 'x12-368'}
            lot_number_x = (w12[9] if w12_n > 9 else '') if (w12[9] if w12_n > 9 else '') != '' else ''
            lot_number = None
            if lot_number_x:
                if lot_number_x.isascii() and lot_number_x.isprintable() and lot_number_x[0] != ' ' and lot_number_x[-1] != ' ' and len(lot_number_x) <= 64:
                    lot_number = lot_number_x
                else:
                    try:
                        lot_number = K0(lot_number_x)
                    except CodecError as error:
                        run.fault(error, w12, 9, '/lines/*/stock/0/stock/lotNumber', lot_number_x)
            lot_number_x401 = (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'LT' else ''
            lot_number402 = None
            if lot_number_x401:
                if lot_number_x401.isascii() and lot_number_x401.isprintable() and lot_number_x401[0] != ' ' and lot_number_x401[-1] != ' ' and len(lot_number_x401) <= 64:
                    lot_number402 = lot_number_x401
                else:
                    try:
                        lot_number402 = K0(lot_number_x401)
                    except CodecError as error:
                        run.fault(error, w12, 8, '/lines/*/stock/0/stock/lotNumber', lot_number_x401)
            lot_number_x403 = (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'LT' else ''
            lot_number404 = None
            if lot_number_x403:
                if lot_number_x403.isascii() and lot_number_x403.isprintable() and lot_number_x403[0] != ' ' and lot_number_x403[-1] != ' ' and len(lot_number_x403) <= 64:
                    lot_number404 = lot_number_x403
                else:
                    try:
                        lot_number404 = K0(lot_number_x403)
                    except CodecError as error:
                        run.fault(error, w12, 22, '/lines/*/stock/0/stock/lotNumber', lot_number_x403)
            lot_number_v = lot_number
            if lot_number_v is None:
                lot_number_v = lot_number402
            if lot_number_v is None:
                lot_number_v = lot_number404
            stock = None
            if lot_number_v is not None:
                stock = {}
                if lot_number_v is not None:
                    stock['lotNumber'] = lot_number_v
            value_x405 = (w12[3] if w12_n > 3 else '') if (w12[9] if w12_n > 9 else '') != '' else ''
            value406 = None
            if value_x405:
                if value_x405.isascii() and value_x405.isdigit() and len(value_x405) <= 15 and (value_x405[0] != '0' or value_x405 == '0'):
                    value406 = value_x405
                else:
                    try:
                        value406 = K16(value_x405)
                    except CodecError as error:
                        run.fault(error, w12, 3, '/lines/*/stock/0/quantity/value', value_x405)
            value_x407 = (w12[3] if w12_n > 3 else '') if (w12[7] if w12_n > 7 else '') == 'LT' else ''
            value408 = None
            if value_x407:
                if value_x407.isascii() and value_x407.isdigit() and len(value_x407) <= 15 and (value_x407[0] != '0' or value_x407 == '0'):
                    value408 = value_x407
                else:
                    try:
                        value408 = K16(value_x407)
                    except CodecError as error:
                        run.fault(error, w12, 3, '/lines/*/stock/0/quantity/value', value_x407)
            value_x409 = (w12[3] if w12_n > 3 else '') if (w12[21] if w12_n > 21 else '') == 'LT' else ''
            value410 = None
            if value_x409:
                if value_x409.isascii() and value_x409.isdigit() and len(value_x409) <= 15 and (value_x409[0] != '0' or value_x409 == '0'):
                    value410 = value_x409
                else:
                    try:
                        value410 = K16(value_x409)
                    except CodecError as error:
                        run.fault(error, w12, 3, '/lines/*/stock/0/quantity/value', value_x409)
            value_v411 = value406
            if value_v411 is None:
                value_v411 = value408
            if value_v411 is None:
                value_v411 = value410
            unit_code_x412 = (w12[5] if w12_n > 5 else '') if (w12[9] if w12_n > 9 else '') != '' and (w12[3] if w12_n > 3 else '') != '' else ''
            unit_code413 = K17_KNOWN.get(unit_code_x412) if unit_code_x412 else None
            if unit_code413 is None and unit_code_x412:
                try:
                    unit_code413 = K17(unit_code_x412)
                except CodecError as error:
                    run.fault(error, w12, 5, '/lines/*/stock/0/quantity/unitCode', unit_code_x412)
            unit_code_x414 = (w12[5] if w12_n > 5 else '') if (w12[7] if w12_n > 7 else '') == 'LT' and (w12[3] if w12_n > 3 else '') != '' else ''
            unit_code415 = K17_KNOWN.get(unit_code_x414) if unit_code_x414 else None
            if unit_code415 is None and unit_code_x414:
                try:
                    unit_code415 = K17(unit_code_x414)
                except CodecError as error:
                    run.fault(error, w12, 5, '/lines/*/stock/0/quantity/unitCode', unit_code_x414)
            unit_code_x416 = (w12[5] if w12_n > 5 else '') if (w12[21] if w12_n > 21 else '') == 'LT' and (w12[3] if w12_n > 3 else '') != '' else ''
            unit_code417 = K17_KNOWN.get(unit_code_x416) if unit_code_x416 else None
            if unit_code417 is None and unit_code_x416:
                try:
                    unit_code417 = K17(unit_code_x416)
                except CodecError as error:
                    run.fault(error, w12, 5, '/lines/*/stock/0/quantity/unitCode', unit_code_x416)
            unit_code_v418 = unit_code413
            if unit_code_v418 is None:
                unit_code_v418 = unit_code415
            if unit_code_v418 is None:
                unit_code_v418 = unit_code417
            quantity = None
            if value_v411 is not None or unit_code_v418 is not None:
                if unit_code_v418 is None:
                    run.lacks('/lines/*/stock/0/quantity/unitCode', w12 or m335[0], 'W12-05')
                if value_v411 is None:
                    run.lacks('/lines/*/stock/0/quantity/value', w12 or m335[0], 'W12-03')
                quantity = {'unitCode': unit_code_v418, 'value': value_v411}
            stock_item = None
            if stock is not None or quantity is not None:
                if quantity is None:
                    run.lacks('/lines/*/stock/0/quantity', w12 or m335[0], 'W12-03 or W12-05')
                if stock is None:
                    run.lacks('/lines/*/stock/0/stock', w12 or m335[0], 'W12-09')
                stock_item = {'quantity': quantity, 'stock': stock}
            stock419: Any = []
            if stock_item is not None:
                stock419.append(stock_item)
            if not stock419:
                stock419 = None
            value_x420 = (w12[10] if w12_n > 10 else '') if (w12[11] if w12_n > 11 else '') == 'G' else ''
            value421 = None
            if value_x420:
                if value_x420.isascii() and value_x420.isdigit() and len(value_x420) <= 15 and (value_x420[0] != '0' or value_x420 == '0'):
                    value421 = value_x420
                else:
                    try:
                        value421 = K16(value_x420)
                    except CodecError as error:
                        run.fault(error, w12, 10, '/lines/*/grossWeight/value', value_x420)
            value_x422 = (w12[13] if w12_n > 13 else '') if (w12[14] if w12_n > 14 else '') == 'G' else ''
            value423 = None
            if value_x422:
                if value_x422.isascii() and value_x422.isdigit() and len(value_x422) <= 15 and (value_x422[0] != '0' or value_x422 == '0'):
                    value423 = value_x422
                else:
                    try:
                        value423 = K16(value_x422)
                    except CodecError as error:
                        run.fault(error, w12, 13, '/lines/*/grossWeight/value', value_x422)
            value_v424 = value421
            if value_v424 is None:
                value_v424 = value423
            unit_code_x425 = (w12[12] if w12_n > 12 else '') if (w12[11] if w12_n > 11 else '') == 'G' and (w12[10] if w12_n > 10 else '') != '' else ''
            unit_code426 = K23_KNOWN.get(unit_code_x425) if unit_code_x425 else None
            if unit_code426 is None and unit_code_x425:
                try:
                    unit_code426 = K23(unit_code_x425)
                except CodecError as error:
                    run.fault(error, w12, 12, '/lines/*/grossWeight/unitCode', unit_code_x425)
            unit_code_x427 = (w12[15] if w12_n > 15 else '') if (w12[14] if w12_n > 14 else '') == 'G' and (w12[13] if w12_n > 13 else '') != '' else ''
            unit_code428 = K23_KNOWN.get(unit_code_x427) if unit_code_x427 else None
            if unit_code428 is None and unit_code_x427:
                try:
                    unit_code428 = K23(unit_code_x427)
                except CodecError as error:
                    run.fault(error, w12, 15, '/lines/*/grossWeight/unitCode', unit_code_x427)
            unit_code_v429 = unit_code426
            if unit_code_v429 is None:
                unit_code_v429 = unit_code428
            gross_weight430 = None
            if value_v424 is not None or unit_code_v429 is not None:
                if unit_code_v429 is None:
                    run.lacks('/lines/*/grossWeight/unitCode', w12 or m335[0], 'W12-12')
                if value_v424 is None:
                    run.lacks('/lines/*/grossWeight/value', w12 or m335[0], 'W12-10')
                gross_weight430 = {'unitCode': unit_code_v429, 'value': value_v424}
            value_x431 = (w12[10] if w12_n > 10 else '') if (w12[11] if w12_n > 11 else '') == 'N' else ''
            value432 = None
            if value_x431:
                if value_x431.isascii() and value_x431.isdigit() and len(value_x431) <= 15 and (value_x431[0] != '0' or value_x431 == '0'):
                    value432 = value_x431
                else:
                    try:
                        value432 = K16(value_x431)
                    except CodecError as error:
                        run.fault(error, w12, 10, '/lines/*/netWeight/value', value_x431)
            value_x433 = (w12[13] if w12_n > 13 else '') if (w12[14] if w12_n > 14 else '') == 'N' else ''
            value434 = None
            if value_x433:
                if value_x433.isascii() and value_x433.isdigit() and len(value_x433) <= 15 and (value_x433[0] != '0' or value_x433 == '0'):
                    value434 = value_x433
                else:
                    try:
                        value434 = K16(value_x433)
                    except CodecError as error:
                        run.fault(error, w12, 13, '/lines/*/netWeight/value', value_x433)
            value_v435 = value432
            if value_v435 is None:
                value_v435 = value434
            unit_code_x436 = (w12[12] if w12_n > 12 else '') if (w12[11] if w12_n > 11 else '') == 'N' and (w12[10] if w12_n > 10 else '') != '' else ''
            unit_code437 = K23_KNOWN.get(unit_code_x436) if unit_code_x436 else None
            if unit_code437 is None and unit_code_x436:
                try:
                    unit_code437 = K23(unit_code_x436)
                except CodecError as error:
                    run.fault(error, w12, 12, '/lines/*/netWeight/unitCode', unit_code_x436)
            unit_code_x438 = (w12[15] if w12_n > 15 else '') if (w12[14] if w12_n > 14 else '') == 'N' and (w12[13] if w12_n > 13 else '') != '' else ''
            unit_code439 = K23_KNOWN.get(unit_code_x438) if unit_code_x438 else None
            if unit_code439 is None and unit_code_x438:
                try:
                    unit_code439 = K23(unit_code_x438)
                except CodecError as error:
                    run.fault(error, w12, 15, '/lines/*/netWeight/unitCode', unit_code_x438)
            unit_code_v440 = unit_code437
            if unit_code_v440 is None:
                unit_code_v440 = unit_code439
            net_weight = None
            if value_v435 is not None or unit_code_v440 is not None:
                if unit_code_v440 is None:
                    run.lacks('/lines/*/netWeight/unitCode', w12 or m335[0], 'W12-12')
                if value_v435 is None:
                    run.lacks('/lines/*/netWeight/value', w12 or m335[0], 'W12-10')
                net_weight = {'unitCode': unit_code_v440, 'value': value_v435}
            handling_unit_ids: Any = []
            for m441 in m334[1] or ():
                man442 = m441[0]
                man442_n = len(man442)
                if not ((man442[1] if man442_n > 1 else '') in ('GM', 'AA')):
                    continue
                handling_unit_ids_item_x = man442[2] if man442_n > 2 else ''
                handling_unit_ids_item = None
                if handling_unit_ids_item_x:
                    try:
                        handling_unit_ids_item = K24(handling_unit_ids_item_x)
                    except CodecError as error:
                        run.fault(error, man442, 2, '/lines/*/handlingUnitIds/*', handling_unit_ids_item_x)
                if handling_unit_ids_item is not None:
                    handling_unit_ids.append(handling_unit_ids_item)
            if len(handling_unit_ids) > 999:
                run.crowded('/lines/*/handlingUnitIds', m334[0], len(handling_unit_ids), 999)
            if not handling_unit_ids:
                handling_unit_ids = None
            handling_unit_ids443: Any = []
            for m444 in m334[1] or ():
                man445 = m444[0]
                man445_n = len(man445)
                if not ((man445[1] if man445_n > 1 else '') in ('W', 'CA', 'SS')):
                    continue
                handling_unit_ids_item_x446 = man445[2] if man445_n > 2 else ''
                handling_unit_ids_item447 = None
                if handling_unit_ids_item_x446:
                    if handling_unit_ids_item_x446.isascii() and handling_unit_ids_item_x446.isprintable() and handling_unit_ids_item_x446[0] != ' ' and handling_unit_ids_item_x446[-1] != ' ' and len(handling_unit_ids_item_x446) <= 64:
                        handling_unit_ids_item447 = handling_unit_ids_item_x446
                    else:
                        try:
                            handling_unit_ids_item447 = K0(handling_unit_ids_item_x446)
                        except CodecError as error:
                            run.fault(error, man445, 2, '/lines/*/handlingUnitIds/*', handling_unit_ids_item_x446)
                if handling_unit_ids_item447 is not None:
                    handling_unit_ids443.append(handling_unit_ids_item447)
            if len(handling_unit_ids443) > 999:
                run.crowded('/lines/*/handlingUnitIds', m334[0], len(handling_unit_ids443), 999)
            if not handling_unit_ids443:
                handling_unit_ids443 = None
            handling_unit_ids448 = [*(handling_unit_ids or ()), *(handling_unit_ids443 or ())] or None
            references449: Any = []
            for m450 in m335[2] or ():
                n9451 = m450[0]
                n9451_n = len(n9451)
                if not ((n9451[2] if n9451_n > 2 else '') != '' and (n9451[1] if n9451_n > 1 else '') != 'LI'):
                    continue
                type_x452 = n9451[1] if n9451_n > 1 else ''
                type453 = K11_KNOWN.get(type_x452) if type_x452 else None
                if type453 is None and type_x452:
                    try:
                        type453 = K11(type_x452)
                    except CodecError as error:
                        run.fault(error, n9451, 1, '/lines/*/references/*/type', type_x452)
                type_v454 = (type453[0] if type453 is not None else None)
                source_code_v455 = (type453[1] if type453 is not None else None)
                value_x456 = n9451[2] if n9451_n > 2 else ''
                value457 = None
                if value_x456:
                    if value_x456.isascii() and value_x456.isprintable() and value_x456[0] != ' ' and value_x456[-1] != ' ' and len(value_x456) <= 140:
                        value457 = value_x456
                    else:
                        try:
                            value457 = K3(value_x456)
                        except CodecError as error:
                            run.fault(error, n9451, 2, '/lines/*/references/*/value', value_x456)
                description_x458 = n9451[3] if n9451_n > 3 else ''
                description459 = None
                if description_x458:
                    if description_x458.isascii() and description_x458.isprintable() and description_x458[0] != ' ' and description_x458[-1] != ' ' and len(description_x458) <= 140:
                        description459 = description_x458
                    else:
                        try:
                            description459 = K3(description_x458)
                        except CodecError as error:
                            run.fault(error, n9451, 3, '/lines/*/references/*/description', description_x458)
                date_x460 = n9451[4] if n9451_n > 4 else ''
                date_x461 = n9451[5] if n9451_n > 5 else ''
                date_x462 = n9451[6] if n9451_n > 6 else ''
                date463 = None
                if date_x460:
                    try:
                        date463 = K1(profile, date_x460, date_x461, date_x462)
                    except CodecError as error:
                        run.fault(error, n9451, 4, '/lines/*/references/*/date', date_x460)
                references_item464 = None
                if type_v454 is not None or source_code_v455 is not None or value457 is not None or description459 is not None or date463 is not None:
                    if type_v454 is None:
                        run.lacks('/lines/*/references/*/type', n9451 or m450[0], 'N9-01')
                    if value457 is None:
                        run.lacks('/lines/*/references/*/value', n9451 or m450[0], 'N9-02')
                    references_item464 = {'type': type_v454, 'value': value457}
                    if date463 is not None:
                        references_item464['date'] = date463
                    if description459 is not None:
                        references_item464['description'] = description459
                    if source_code_v455 is not None:
                        references_item464['sourceCode'] = source_code_v455
                if references_item464 is not None:
                    references449.append(references_item464)
            if len(references449) > 100:
                run.crowded('/lines/*/references', m335[0], len(references449), 100)
            if not references449:
                references449 = None
            lines_item465 = None
            if order_ref is not None or item is not None or ordered_quantity is not None or shipped_quantity is not None or quantity_difference is not None or source_code400 is not None or stock419 is not None or gross_weight430 is not None or net_weight is not None or handling_unit_ids448 is not None or references449 is not None:
                if item is None:
                    run.lacks('/lines/*/item', w12 or m335[0], 'W12-06 or W12-07')
                if shipped_quantity is None:
                    run.lacks('/lines/*/shippedQuantity', w12 or m335[0], 'W12-03 or W12-05')
                lines_item465 = {'item': item, 'shipmentLineId': str(len(lines333) + 1), 'shippedQuantity': shipped_quantity}
                if gross_weight430 is not None:
                    lines_item465['grossWeight'] = gross_weight430
                if handling_unit_ids448 is not None:
                    lines_item465['handlingUnitIds'] = handling_unit_ids448
                if net_weight is not None:
                    lines_item465['netWeight'] = net_weight
                if order_ref is not None:
                    lines_item465['orderRef'] = order_ref
                if ordered_quantity is not None:
                    lines_item465['orderedQuantity'] = ordered_quantity
                if quantity_difference is not None:
                    lines_item465['quantityDifference'] = quantity_difference
                if references449 is not None:
                    lines_item465['references'] = references449
                if source_code400 is not None:
                    lines_item465['sourceCode'] = source_code400
                if stock419 is not None:
                    lines_item465['stock'] = stock419
            if lines_item465 is not None:
                lines333.append(lines_item465)
    if len(lines333) > 9999:
        run.crowded('/lines', n0[0], len(lines333), 9999)
    if not lines333:
        lines333 = None
    handling_units: Any = []
    for m466 in n0[13] or ():
        pal = m466[2]
        pal_n = len(pal) if pal is not None else 0
        man_loop = [one for one in m466[1] or () if (one[0][1] if len(one[0]) > 1 else '') in ('GM', 'AA', 'W', 'CA', 'SS')]
        man_loop = man_loop[1] if len(man_loop) >= 2 else None
        man475 = man_loop[0] if man_loop is not None else None
        man475_n = len(man475) if man475 is not None else 0
        for m467 in m466[1] or ():
            man468 = m467[0]
            man468_n = len(man468)
            if not ((man468[1] if man468_n > 1 else '') in ('GM', 'AA', 'W', 'CA', 'SS')):
                continue
            handling_unit_id_x = (man468[2] if man468_n > 2 else '') if (man468[1] if man468_n > 1 else '') in ('GM', 'AA') else ''
            handling_unit_id = None
            if handling_unit_id_x:
                try:
                    handling_unit_id = K24(handling_unit_id_x)
                except CodecError as error:
                    run.fault(error, man468, 2, '/handlingUnits/*/handlingUnitId', handling_unit_id_x)
            handling_unit_id_x469 = (man468[2] if man468_n > 2 else '') if (man468[1] if man468_n > 1 else '') in ('W', 'CA', 'SS') else ''
            handling_unit_id470 = None
            if handling_unit_id_x469:
                if handling_unit_id_x469.isascii() and handling_unit_id_x469.isprintable() and handling_unit_id_x469[0] != ' ' and handling_unit_id_x469[-1] != ' ' and len(handling_unit_id_x469) <= 64:
                    handling_unit_id470 = handling_unit_id_x469
                else:
                    try:
                        handling_unit_id470 = K0(handling_unit_id_x469)
                    except CodecError as error:
                        run.fault(error, man468, 2, '/handlingUnits/*/handlingUnitId', handling_unit_id_x469)
            handling_unit_id_v = handling_unit_id
            if handling_unit_id_v is None:
                handling_unit_id_v = handling_unit_id470
            sscc_x = (man468[2] if man468_n > 2 else '') if (man468[1] if man468_n > 1 else '') in ('GM', 'AA') else ''
            sscc = None
            if sscc_x:
                try:
                    sscc = K24(sscc_x)
                except CodecError as error:
                    run.fault(error, man468, 2, '/handlingUnits/*/sscc', sscc_x)
            value_x471 = (man468[5] if man468_n > 5 else '') if (man468[4] if man468_n > 4 else '') == 'CP' else ''
            value472 = None
            if value_x471:
                if value_x471.isascii() and value_x471.isprintable() and value_x471[0] != ' ' and value_x471[-1] != ' ' and len(value_x471) <= 140:
                    value472 = value_x471
                else:
                    try:
                        value472 = K3(value_x471)
                    except CodecError as error:
                        run.fault(error, man468, 5, '/handlingUnits/*/references/0/value', value_x471)
            references_item473 = None
            if value472 is not None:
                if value472 is None:
                    run.lacks('/handlingUnits/*/references/0/value', man468 or m467[0], 'MAN-05')
                references_item473 = {'type': 'tracking-number', 'value': value472}
            references474: Any = []
            if references_item473 is not None:
                references474.append(references_item473)
            if not references474:
                references474 = None
            value_x476 = (pal[7] if pal_n > 7 else '') if (man475[1] if man475_n > 1 else '') == '' else ''
            value477 = None
            if value_x476:
                if value_x476.isascii() and value_x476.isdigit() and len(value_x476) <= 15 and (value_x476[0] != '0' or value_x476 == '0'):
                    value477 = value_x476
                else:
                    try:
                        value477 = K16(value_x476)
                    except CodecError as error:
                        run.fault(error, pal, 7, '/handlingUnits/*/dimensions/length/value', value_x476)
            unit_code_x478 = (pal[10] if pal_n > 10 else '') if (man475[1] if man475_n > 1 else '') == '' and (pal[7] if pal_n > 7 else '') != '' else ''
            unit_code479 = K17_KNOWN.get(unit_code_x478) if unit_code_x478 else None
            if unit_code479 is None and unit_code_x478:
                try:
                    unit_code479 = K17(unit_code_x478)
                except CodecError as error:
                    run.fault(error, pal, 10, '/handlingUnits/*/dimensions/length/unitCode', unit_code_x478)
            length = None
            if value477 is not None or unit_code479 is not None:
                if unit_code479 is None:
                    run.lacks('/handlingUnits/*/dimensions/length/unitCode', pal or m467[0], 'PAL-10')
                if value477 is None:
                    run.lacks('/handlingUnits/*/dimensions/length/value', pal or m467[0], 'PAL-07')
                length = {'unitCode': unit_code479, 'value': value477}
            value_x480 = (pal[8] if pal_n > 8 else '') if (man475[1] if man475_n > 1 else '') == '' else ''
            value481 = None
            if value_x480:
                if value_x480.isascii() and value_x480.isdigit() and len(value_x480) <= 15 and (value_x480[0] != '0' or value_x480 == '0'):
                    value481 = value_x480
                else:
                    try:
                        value481 = K16(value_x480)
                    except CodecError as error:
                        run.fault(error, pal, 8, '/handlingUnits/*/dimensions/width/value', value_x480)
            unit_code_x482 = (pal[10] if pal_n > 10 else '') if (man475[1] if man475_n > 1 else '') == '' and (pal[8] if pal_n > 8 else '') != '' else ''
            unit_code483 = K17_KNOWN.get(unit_code_x482) if unit_code_x482 else None
            if unit_code483 is None and unit_code_x482:
                try:
                    unit_code483 = K17(unit_code_x482)
                except CodecError as error:
                    run.fault(error, pal, 10, '/handlingUnits/*/dimensions/width/unitCode', unit_code_x482)
            width = None
            if value481 is not None or unit_code483 is not None:
                if unit_code483 is None:
                    run.lacks('/handlingUnits/*/dimensions/width/unitCode', pal or m467[0], 'PAL-10')
                if value481 is None:
                    run.lacks('/handlingUnits/*/dimensions/width/value', pal or m467[0], 'PAL-08')
                width = {'unitCode': unit_code483, 'value': value481}
            value_x484 = (pal[9] if pal_n > 9 else '') if (man475[1] if man475_n > 1 else '') == '' else ''
            value485 = None
            if value_x484:
                if value_x484.isascii() and value_x484.isdigit() and len(value_x484) <= 15 and (value_x484[0] != '0' or value_x484 == '0'):
                    value485 = value_x484
                else:
                    try:
                        value485 = K16(value_x484)
                    except CodecError as error:
                        run.fault(error, pal, 9, '/handlingUnits/*/dimensions/height/value', value_x484)
            unit_code_x486 = (pal[10] if pal_n > 10 else '') if (man475[1] if man475_n > 1 else '') == '' and (pal[9] if pal_n > 9 else '') != '' else ''
            unit_code487 = K17_KNOWN.get(unit_code_x486) if unit_code_x486 else None
            if unit_code487 is None and unit_code_x486:
                try:
                    unit_code487 = K17(unit_code_x486)
                except CodecError as error:
                    run.fault(error, pal, 10, '/handlingUnits/*/dimensions/height/unitCode', unit_code_x486)
            height = None
            if value485 is not None or unit_code487 is not None:
                if unit_code487 is None:
                    run.lacks('/handlingUnits/*/dimensions/height/unitCode', pal or m467[0], 'PAL-10')
                if value485 is None:
                    run.lacks('/handlingUnits/*/dimensions/height/value', pal or m467[0], 'PAL-09')
                height = {'unitCode': unit_code487, 'value': value485}
            dimensions = None
            if length is not None or width is not None or height is not None:
                dimensions = {}
                if height is not None:
                    dimensions['height'] = height
                if length is not None:
                    dimensions['length'] = length
                if width is not None:
                    dimensions['width'] = width
            value_x488 = (pal[11] if pal_n > 11 else '') if (man475[1] if man475_n > 1 else '') == '' else ''
            value489 = None
            if value_x488:
                if value_x488.isascii() and value_x488.isdigit() and len(value_x488) <= 15 and (value_x488[0] != '0' or value_x488 == '0'):
                    value489 = value_x488
                else:
                    try:
                        value489 = K16(value_x488)
                    except CodecError as error:
                        run.fault(error, pal, 11, '/handlingUnits/*/grossWeight/value', value_x488)
            unit_code_x490 = (pal[12] if pal_n > 12 else '') if (man475[1] if man475_n > 1 else '') == '' and (pal[11] if pal_n > 11 else '') != '' else ''
            unit_code491 = K17_KNOWN.get(unit_code_x490) if unit_code_x490 else None
            if unit_code491 is None and unit_code_x490:
                try:
                    unit_code491 = K17(unit_code_x490)
                except CodecError as error:
                    run.fault(error, pal, 12, '/handlingUnits/*/grossWeight/unitCode', unit_code_x490)
            gross_weight492 = None
            if value489 is not None or unit_code491 is not None:
                if unit_code491 is None:
                    run.lacks('/handlingUnits/*/grossWeight/unitCode', pal or m467[0], 'PAL-12')
                if value489 is None:
                    run.lacks('/handlingUnits/*/grossWeight/value', pal or m467[0], 'PAL-11')
                gross_weight492 = {'unitCode': unit_code491, 'value': value489}
            value_x493 = (pal[13] if pal_n > 13 else '') if (man475[1] if man475_n > 1 else '') == '' else ''
            value494 = None
            if value_x493:
                if value_x493.isascii() and value_x493.isdigit() and len(value_x493) <= 15 and (value_x493[0] != '0' or value_x493 == '0'):
                    value494 = value_x493
                else:
                    try:
                        value494 = K16(value_x493)
                    except CodecError as error:
                        run.fault(error, pal, 13, '/handlingUnits/*/volume/value', value_x493)
            unit_code_x495 = (pal[14] if pal_n > 14 else '') if (man475[1] if man475_n > 1 else '') == '' and (pal[13] if pal_n > 13 else '') != '' else ''
            unit_code496 = K17_KNOWN.get(unit_code_x495) if unit_code_x495 else None
            if unit_code496 is None and unit_code_x495:
                try:
                    unit_code496 = K17(unit_code_x495)
                except CodecError as error:
                    run.fault(error, pal, 14, '/handlingUnits/*/volume/unitCode', unit_code_x495)
            volume497 = None
            if value494 is not None or unit_code496 is not None:
                if unit_code496 is None:
                    run.lacks('/handlingUnits/*/volume/unitCode', pal or m467[0], 'PAL-14')
                if value494 is None:
                    run.lacks('/handlingUnits/*/volume/value', pal or m467[0], 'PAL-13')
                volume497 = {'unitCode': unit_code496, 'value': value494}
            contents: Any = []
            if (man475[1] if man475_n > 1 else '') == '':
                for m498 in m466[4] or ():
                    w12499 = m498[0]
                    w12499_n = len(w12499)
                    if not ((w12499[3] if w12499_n > 3 else '') != ''):
                        continue
                    value_x500 = w12499[6] if w12499_n > 6 else ''
                    value501 = None
                    if value_x500:
                        if value_x500.isascii() and value_x500.isprintable() and value_x500[0] != ' ' and value_x500[-1] != ' ' and len(value_x500) <= 64:
                            value501 = value_x500
                        else:
                            try:
                                value501 = K0(value_x500)
                            except CodecError as error:
                                run.fault(error, w12499, 6, '/handlingUnits/*/contents/*/item/identifiers/scheme=upc-case-code/value', value_x500)
                    upc_case_code502 = None
                    if value501 is not None:
                        if value501 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/scheme=upc-case-code/value', w12499 or m498[0], 'W12-06')
                        upc_case_code502 = {'scheme': 'upc-case-code', 'value': value501}
                    scheme_x503 = (w12499[7] if w12499_n > 7 else '') if (w12499[7] if w12499_n > 7 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w12499[8] if w12499_n > 8 else '') != '' else ''
                    scheme504 = K19_KNOWN.get(scheme_x503) if scheme_x503 else None
                    if scheme504 is None and scheme_x503:
                        try:
                            scheme504 = K19(scheme_x503)
                        except CodecError as error:
                            run.fault(error, w12499, 7, '/handlingUnits/*/contents/*/item/identifiers/0/scheme', scheme_x503)
                    scheme_v505 = (scheme504[0] if scheme504 is not None else None)
                    source_code_v506 = (scheme504[1] if scheme504 is not None else None)
                    value_x507 = (w12499[8] if w12499_n > 8 else '') if (w12499[7] if w12499_n > 7 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w12499[8] if w12499_n > 8 else '') != '' else ''
                    value508 = None
                    if value_x507:
                        if value_x507.isascii() and value_x507.isprintable() and value_x507[0] != ' ' and value_x507[-1] != ' ' and len(value_x507) <= 64:
                            value508 = value_x507
                        else:
                            try:
                                value508 = K0(value_x507)
                            except CodecError as error:
                                run.fault(error, w12499, 8, '/handlingUnits/*/contents/*/item/identifiers/0/value', value_x507)
                    identifiers_item509 = None
                    if scheme_v505 is not None or source_code_v506 is not None or value508 is not None:
                        if scheme_v505 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/0/scheme', w12499 or m498[0], 'W12-07')
                        if value508 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/0/value', w12499 or m498[0], 'W12-08')
                        identifiers_item509 = {'scheme': scheme_v505, 'value': value508}
                        if source_code_v506 is not None:
                            identifiers_item509['sourceCode'] = source_code_v506
                    scheme_x510 = (w12499[21] if w12499_n > 21 else '') if (w12499[21] if w12499_n > 21 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w12499[22] if w12499_n > 22 else '') != '' else ''
                    scheme511 = K19_KNOWN.get(scheme_x510) if scheme_x510 else None
                    if scheme511 is None and scheme_x510:
                        try:
                            scheme511 = K19(scheme_x510)
                        except CodecError as error:
                            run.fault(error, w12499, 21, '/handlingUnits/*/contents/*/item/identifiers/1/scheme', scheme_x510)
                    scheme_v512 = (scheme511[0] if scheme511 is not None else None)
                    source_code_v513 = (scheme511[1] if scheme511 is not None else None)
                    value_x514 = (w12499[22] if w12499_n > 22 else '') if (w12499[21] if w12499_n > 21 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w12499[22] if w12499_n > 22 else '') != '' else ''
                    value515 = None
                    if value_x514:
                        if value_x514.isascii() and value_x514.isprintable() and value_x514[0] != ' ' and value_x514[-1] != ' ' and len(value_x514) <= 64:
                            value515 = value_x514
                        else:
                            try:
                                value515 = K0(value_x514)
                            except CodecError as error:
                                run.fault(error, w12499, 22, '/handlingUnits/*/contents/*/item/identifiers/1/value', value_x514)
                    identifiers_item516 = None
                    if scheme_v512 is not None or source_code_v513 is not None or value515 is not None:
                        if scheme_v512 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/1/scheme', w12499 or m498[0], 'W12-21')
                        if value515 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/1/value', w12499 or m498[0], 'W12-22')
                        identifiers_item516 = {'scheme': scheme_v512, 'value': value515}
                        if source_code_v513 is not None:
                            identifiers_item516['sourceCode'] = source_code_v513
                    scheme_x517 = (w12499[17] if w12499_n > 17 else '') if (w12499[17] if w12499_n > 17 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w12499[18] if w12499_n > 18 else '') != '' and (w12499[1] if w12499_n > 1 else '') != 'IS' else ''
                    scheme518 = K19_KNOWN.get(scheme_x517) if scheme_x517 else None
                    if scheme518 is None and scheme_x517:
                        try:
                            scheme518 = K19(scheme_x517)
                        except CodecError as error:
                            run.fault(error, w12499, 17, '/handlingUnits/*/contents/*/item/identifiers/2/scheme', scheme_x517)
                    scheme_v519 = (scheme518[0] if scheme518 is not None else None)
                    source_code_v520 = (scheme518[1] if scheme518 is not None else None)
                    value_x521 = (w12499[18] if w12499_n > 18 else '') if (w12499[17] if w12499_n > 17 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w12499[18] if w12499_n > 18 else '') != '' and (w12499[1] if w12499_n > 1 else '') != 'IS' else ''
                    value522 = None
                    if value_x521:
                        if value_x521.isascii() and value_x521.isprintable() and value_x521[0] != ' ' and value_x521[-1] != ' ' and len(value_x521) <= 64:
                            value522 = value_x521
                        else:
                            try:
                                value522 = K0(value_x521)
                            except CodecError as error:
                                run.fault(error, w12499, 18, '/handlingUnits/*/contents/*/item/identifiers/2/value', value_x521)
                    identifiers_item523 = None
                    if scheme_v519 is not None or source_code_v520 is not None or value522 is not None:
                        if scheme_v519 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/2/scheme', w12499 or m498[0], 'W12-17')
                        if value522 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/2/value', w12499 or m498[0], 'W12-18')
                        identifiers_item523 = {'scheme': scheme_v519, 'value': value522}
                        if source_code_v520 is not None:
                            identifiers_item523['sourceCode'] = source_code_v520
                    identifiers524: Any = []
                    if upc_case_code502 is not None:
                        identifiers524.append(upc_case_code502)
                    if identifiers_item509 is not None:
                        identifiers524.append(identifiers_item509)
                    if identifiers_item516 is not None:
                        identifiers524.append(identifiers_item516)
                    if identifiers_item523 is not None:
                        identifiers524.append(identifiers_item523)
                    if not identifiers524:
                        identifiers524 = None
                    sku_x525 = (w12499[8] if w12499_n > 8 else '') if (w12499[7] if w12499_n > 7 else '') == 'SK' else ''
                    sku526 = None
                    if sku_x525:
                        if sku_x525.isascii() and sku_x525.isprintable() and sku_x525[0] != ' ' and sku_x525[-1] != ' ' and len(sku_x525) <= 64:
                            sku526 = sku_x525
                        else:
                            try:
                                sku526 = K0(sku_x525)
                            except CodecError as error:
                                run.fault(error, w12499, 8, '/handlingUnits/*/contents/*/item/sku', sku_x525)
                    sku_x527 = (w12499[22] if w12499_n > 22 else '') if (w12499[21] if w12499_n > 21 else '') == 'SK' else ''
                    sku528 = None
                    if sku_x527:
                        if sku_x527.isascii() and sku_x527.isprintable() and sku_x527[0] != ' ' and sku_x527[-1] != ' ' and len(sku_x527) <= 64:
                            sku528 = sku_x527
                        else:
                            try:
                                sku528 = K0(sku_x527)
                            except CodecError as error:
                                run.fault(error, w12499, 22, '/handlingUnits/*/contents/*/item/sku', sku_x527)
                    sku_x529 = (w12499[18] if w12499_n > 18 else '') if (w12499[17] if w12499_n > 17 else '') == 'SK' and (w12499[1] if w12499_n > 1 else '') != 'IS' else ''
                    sku530 = None
                    if sku_x529:
                        if sku_x529.isascii() and sku_x529.isprintable() and sku_x529[0] != ' ' and sku_x529[-1] != ' ' and len(sku_x529) <= 64:
                            sku530 = sku_x529
                        else:
                            try:
                                sku530 = K0(sku_x529)
                            except CodecError as error:
                                run.fault(error, w12499, 18, '/handlingUnits/*/contents/*/item/sku', sku_x529)
                    sku_v531 = sku526
                    if sku_v531 is None:
                        sku_v531 = sku528
                    if sku_v531 is None:
                        sku_v531 = sku530
                    gtin_x532 = (w12499[8] if w12499_n > 8 else '') if (w12499[7] if w12499_n > 7 else '') in ('UP', 'EN', 'UK') else ''
                    gtin533 = None
                    if gtin_x532:
                        if gtin_x532.isascii() and gtin_x532.isdigit() and len(gtin_x532) in (8, 12, 13, 14):
                            gtin533 = gtin_x532
                        else:
                            try:
                                gtin533 = K20(gtin_x532)
                            except CodecError as error:
                                run.fault(error, w12499, 8, '/handlingUnits/*/contents/*/item/gtin', gtin_x532)
                    gtin_x534 = (w12499[22] if w12499_n > 22 else '') if (w12499[21] if w12499_n > 21 else '') in ('UP', 'EN', 'UK') else ''
                    gtin535 = None
                    if gtin_x534:
                        if gtin_x534.isascii() and gtin_x534.isdigit() and len(gtin_x534) in (8, 12, 13, 14):
                            gtin535 = gtin_x534
                        else:
                            try:
                                gtin535 = K20(gtin_x534)
                            except CodecError as error:
                                run.fault(error, w12499, 22, '/handlingUnits/*/contents/*/item/gtin', gtin_x534)
                    gtin_x536 = (w12499[18] if w12499_n > 18 else '') if (w12499[17] if w12499_n > 17 else '') in ('UP', 'EN', 'UK') and (w12499[1] if w12499_n > 1 else '') != 'IS' else ''
                    gtin537 = None
                    if gtin_x536:
                        if gtin_x536.isascii() and gtin_x536.isdigit() and len(gtin_x536) in (8, 12, 13, 14):
                            gtin537 = gtin_x536
                        else:
                            try:
                                gtin537 = K20(gtin_x536)
                            except CodecError as error:
                                run.fault(error, w12499, 18, '/handlingUnits/*/contents/*/item/gtin', gtin_x536)
                    gtin_v538 = gtin533
                    if gtin_v538 is None:
                        gtin_v538 = gtin535
                    if gtin_v538 is None:
                        gtin_v538 = gtin537
                    country_of_origin_x539 = (w12499[8] if w12499_n > 8 else '') if (w12499[7] if w12499_n > 7 else '') == 'CH' else ''
                    country_of_origin540 = None
                    if country_of_origin_x539:
                        if country_of_origin_x539.isascii() and country_of_origin_x539.isalpha() and country_of_origin_x539 == country_of_origin_x539.upper() and 2 <= len(country_of_origin_x539) <= 2:
                            country_of_origin540 = country_of_origin_x539
                        else:
                            try:
                                country_of_origin540 = K6(country_of_origin_x539)
                            except CodecError as error:
                                run.fault(error, w12499, 8, '/handlingUnits/*/contents/*/item/countryOfOrigin', country_of_origin_x539)
                    country_of_origin_x541 = (w12499[22] if w12499_n > 22 else '') if (w12499[21] if w12499_n > 21 else '') == 'CH' else ''
                    country_of_origin542 = None
                    if country_of_origin_x541:
                        if country_of_origin_x541.isascii() and country_of_origin_x541.isalpha() and country_of_origin_x541 == country_of_origin_x541.upper() and 2 <= len(country_of_origin_x541) <= 2:
                            country_of_origin542 = country_of_origin_x541
                        else:
                            try:
                                country_of_origin542 = K6(country_of_origin_x541)
                            except CodecError as error:
                                run.fault(error, w12499, 22, '/handlingUnits/*/contents/*/item/countryOfOrigin', country_of_origin_x541)
                    country_of_origin_x543 = (w12499[18] if w12499_n > 18 else '') if (w12499[17] if w12499_n > 17 else '') == 'CH' and (w12499[1] if w12499_n > 1 else '') != 'IS' else ''
                    country_of_origin544 = None
                    if country_of_origin_x543:
                        if country_of_origin_x543.isascii() and country_of_origin_x543.isalpha() and country_of_origin_x543 == country_of_origin_x543.upper() and 2 <= len(country_of_origin_x543) <= 2:
                            country_of_origin544 = country_of_origin_x543
                        else:
                            try:
                                country_of_origin544 = K6(country_of_origin_x543)
                            except CodecError as error:
                                run.fault(error, w12499, 18, '/handlingUnits/*/contents/*/item/countryOfOrigin', country_of_origin_x543)
                    country_of_origin_v545 = country_of_origin540
                    if country_of_origin_v545 is None:
                        country_of_origin_v545 = country_of_origin542
                    if country_of_origin_v545 is None:
                        country_of_origin_v545 = country_of_origin544
                    g69_loop546 = m498[1]
                    g69_loop546 = g69_loop546[0] if g69_loop546 else None
                    g69547 = g69_loop546[0] if g69_loop546 is not None else None
                    g69547_n = len(g69547) if g69547 is not None else 0
                    description_x548 = g69547[1] if g69547_n > 1 else ''
                    description549 = None
                    if description_x548:
                        if description_x548.isascii() and description_x548.isprintable() and description_x548[0] != ' ' and description_x548[-1] != ' ' and len(description_x548) <= 140:
                            description549 = description_x548
                        else:
                            try:
                                description549 = K3(description_x548)
                            except CodecError as error:
                                run.fault(error, g69547, 1, '/handlingUnits/*/contents/*/item/description', description_x548)
                    item550 = None
                    if identifiers524 is not None or sku_v531 is not None or gtin_v538 is not None or country_of_origin_v545 is not None or description549 is not None:
                        item550 = {}
                        if country_of_origin_v545 is not None:
                            item550['countryOfOrigin'] = country_of_origin_v545
                        if description549 is not None:
                            item550['description'] = description549
                        if gtin_v538 is not None:
                            item550['gtin'] = gtin_v538
                        if identifiers524 is not None:
                            item550['identifiers'] = identifiers524
                        if sku_v531 is not None:
                            item550['sku'] = sku_v531
                    value_x551 = w12499[3] if w12499_n > 3 else ''
                    value552 = None
                    if value_x551:
                        if value_x551.isascii() and value_x551.isdigit() and len(value_x551) <= 15 and (value_x551[0] != '0' or value_x551 == '0'):
                            value552 = value_x551
                        else:
                            try:
                                value552 = K16(value_x551)
                            except CodecError as error:
                                run.fault(error, w12499, 3, '/handlingUnits/*/contents/*/quantity/value', value_x551)
                    unit_code_x553 = (w12499[5] if w12499_n > 5 else '') if (w12499[3] if w12499_n > 3 else '') != '' else ''
                    unit_code554 = K17_KNOWN.get(unit_code_x553) if unit_code_x553 else None
                    if unit_code554 is None and unit_code_x553:
                        try:
                            unit_code554 = K17(unit_code_x553)
                        except CodecError as error:
                            run.fault(error, w12499, 5, '/handlingUnits/*/contents/*/quantity/unitCode', unit_code_x553)
                    quantity555 = None
                    if value552 is not None or unit_code554 is not None:
                        if unit_code554 is None:
                            run.lacks('/handlingUnits/*/contents/*/quantity/unitCode', w12499 or m498[0], 'W12-05')
                        if value552 is None:
                            run.lacks('/handlingUnits/*/contents/*/quantity/value', w12499 or m498[0], 'W12-03')
                        quantity555 = {'unitCode': unit_code554, 'value': value552}
                    lot_number_x556 = w12499[9] if w12499_n > 9 else ''
                    lot_number557 = None
                    if lot_number_x556:
                        if lot_number_x556.isascii() and lot_number_x556.isprintable() and lot_number_x556[0] != ' ' and lot_number_x556[-1] != ' ' and len(lot_number_x556) <= 64:
                            lot_number557 = lot_number_x556
                        else:
                            try:
                                lot_number557 = K0(lot_number_x556)
                            except CodecError as error:
                                run.fault(error, w12499, 9, '/handlingUnits/*/contents/*/stock/lotNumber', lot_number_x556)
                    lot_number_x558 = (w12499[8] if w12499_n > 8 else '') if (w12499[7] if w12499_n > 7 else '') == 'LT' else ''
                    lot_number559 = None
                    if lot_number_x558:
                        if lot_number_x558.isascii() and lot_number_x558.isprintable() and lot_number_x558[0] != ' ' and lot_number_x558[-1] != ' ' and len(lot_number_x558) <= 64:
                            lot_number559 = lot_number_x558
                        else:
                            try:
                                lot_number559 = K0(lot_number_x558)
                            except CodecError as error:
                                run.fault(error, w12499, 8, '/handlingUnits/*/contents/*/stock/lotNumber', lot_number_x558)
                    lot_number_x560 = (w12499[22] if w12499_n > 22 else '') if (w12499[21] if w12499_n > 21 else '') == 'LT' else ''
                    lot_number561 = None
                    if lot_number_x560:
                        if lot_number_x560.isascii() and lot_number_x560.isprintable() and lot_number_x560[0] != ' ' and lot_number_x560[-1] != ' ' and len(lot_number_x560) <= 64:
                            lot_number561 = lot_number_x560
                        else:
                            try:
                                lot_number561 = K0(lot_number_x560)
                            except CodecError as error:
                                run.fault(error, w12499, 22, '/handlingUnits/*/contents/*/stock/lotNumber', lot_number_x560)
                    lot_number_v562 = lot_number557
                    if lot_number_v562 is None:
                        lot_number_v562 = lot_number559
                    if lot_number_v562 is None:
                        lot_number_v562 = lot_number561
                    stock563 = None
                    if lot_number_v562 is not None:
                        stock563 = {}
                        if lot_number_v562 is not None:
                            stock563['lotNumber'] = lot_number_v562
                    contents_item = None
                    if item550 is not None or quantity555 is not None or stock563 is not None:
                        if quantity555 is None:
                            run.lacks('/handlingUnits/*/contents/*/quantity', w12499 or m498[0], 'W12-03 or W12-05')
                        contents_item = {'quantity': quantity555}
                        if item550 is not None:
                            contents_item['item'] = item550
                        if stock563 is not None:
                            contents_item['stock'] = stock563
                    if contents_item is not None:
                        contents.append(contents_item)
            if len(contents) > 999:
                run.crowded('/handlingUnits/*/contents', m466[0], len(contents), 999)
            if not contents:
                contents = None
            handling_units_item = None
            if handling_unit_id_v is not None or sscc is not None or references474 is not None or dimensions is not None or gross_weight492 is not None or volume497 is not None or contents is not None:
                if handling_unit_id_v is None:
                    run.lacks('/handlingUnits/*/handlingUnitId', man468 or m467[0], 'MAN-02')
                handling_units_item = {'handlingUnitId': handling_unit_id_v}
                if contents is not None:
                    handling_units_item['contents'] = contents
                if dimensions is not None:
                    handling_units_item['dimensions'] = dimensions
                if gross_weight492 is not None:
                    handling_units_item['grossWeight'] = gross_weight492
                if references474 is not None:
                    handling_units_item['references'] = references474
                if sscc is not None:
                    handling_units_item['sscc'] = sscc
                if volume497 is not None:
                    handling_units_item['volume'] = volume497
            if handling_units_item is not None:
                handling_units.append(handling_units_item)
    if len(handling_units) > 9999:
        run.crowded('/handlingUnits', n0[0], len(handling_units), 9999)
    if not handling_units:
        handling_units = None
    if facility is None:
        run.lacks('/facility', n1 or n0[0], 'N1[01=SF]-02 or N1[01=SF]-03')
    if lines333 is None:
        run.lacks('/lines', n0[0], 'LX/W12')
    if ship_to is None:
        run.lacks('/shipTo', n148 or n0[0], 'N1[01=ST]-02 or N1[01=ST]-03')
    if shipment_id_v is None:
        run.lacks('/shipmentId', w06 or n0[0], 'W06-04')
    if shipped_at_v is None:
        run.lacks('/shippedAt', g62 or n0[0], 'G62[01=11]-02 or G62[01=11]-04 or G62[01=11]-05')
    data = {'facility': facility, 'lines': lines333, 'shipTo': ship_to, 'shipmentId': shipment_id_v, 'shippedAt': shipped_at_v}
    if bill_of_lading is not None:
        data['billOfLading'] = bill_of_lading
    if carrier is not None:
        data['carrier'] = carrier
    if dates is not None:
        data['dates'] = dates
    if equipment is not None:
        data['equipment'] = equipment
    if handling_units is not None:
        data['handlingUnits'] = handling_units
    if instructions270 is not None:
        data['instructions'] = instructions270
    if order_refs is not None:
        data['orderRefs'] = order_refs
    if parties247 is not None:
        data['parties'] = parties247
    if payment_method is not None:
        data['paymentMethod'] = payment_method
    if references287 is not None:
        data['references'] = references287
    if service_level is not None:
        data['serviceLevel'] = service_level
    if totals is not None:
        data['totals'] = totals
    if tracking_numbers308 is not None:
        data['trackingNumbers'] = tracking_numbers308
    if transport_mode is not None:
        data['transportMode'] = transport_mode
    if len(faults) == mark0:
        run.events.append(('shipment.ship-confirmed', data))

def _skip_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    w06_loop = n0[1]
    w06_loop = w06_loop[0] if w06_loop else None
    w06 = w06_loop[0] if w06_loop is not None else None
    w06_n = len(w06) if w06 is not None else 0
    if (w06[1] if w06_n > 1 else '') == 'K':
        run.skipped(n0[0], 'a simulation: nothing was shipped', '')

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = group(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _skip_0(root, run)
