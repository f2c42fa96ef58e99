"""Reads X12 940 (mapping x12-940@1); generated from the rows of canonical/mappers/x12/t940.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, group, parse_structure
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
STRUCTURE = parse_structure('940', 'ST! W05!*1 (N1! N2*2 N3*2 N4 PER*5)*10 N9*10 G61*3 G62*10 NTE*99999 W09 W66*1 W6 R2*13 BNX (LM LQ*100)*10 (LX MAN*99999 SDQ*99999 N1 G62*10 (W01! G69*5 N9*200 NTE*99999 W20*3 QTY*10 AMT G62*10 G66 N1*3 PER*5 LH2*6 LHR LH6*5 (LM LQ*100)*10 (LS (LX N9*99999 G62*10 N1 SDQ*99999 (LM LQ*100)*10)*99999) LE (FA1 FA2*99999)*99999)*99999)*99999 W76 SE!')

K0 = codecs.text(64, 'Identifier').get
K1 = codecs.text(140, 'ShortText').get
K2_TABLE = tables.table('x12-66', {'1': ('duns',), '10': ('dodaac',), '2': ('scac',), '20': ('splc',), '24': ('ein',), '25': ('assigned-by-carrier-for-customer',), '3': ('fmc',), '4': ('iata',), '54': ('warehouse',), '6': ('plant',), '9': ('duns-4',), '91': ('assigned-by-seller',), '92': ('assigned-by-buyer',), '93': ('assigned-by-sender',), '94': ('assigned-by-receiver',), '95': ('assigned-by-carrier',), 'FI': ('tax-id',), 'UL': ('gln',), 'ZZ': ('other',)}, {('assigned-by-buyer',): '92', ('assigned-by-carrier',): '95', ('assigned-by-carrier-for-customer',): '25', ('assigned-by-receiver',): '94', ('assigned-by-seller',): '91', ('assigned-by-sender',): '93', ('dodaac',): '10', ('duns',): '1', ('duns-4',): '9', ('ein',): '24', ('fmc',): '3', ('gln',): 'UL', ('iata',): '4', ('other',): 'ZZ', ('plant',): '6', ('scac',): '2', ('splc',): '20', ('tax-id',): 'FI', ('warehouse',): '54'}, ('code',), unknown='other', other=('other',), keep='lossy')
K2, K2_KNOWN = K2_TABLE.get, K2_TABLE.lookup
K3 = codecs.letters('SubdivisionCode', 1, 3, digits=True).get
K4 = codecs.letters('CountryCode', 2, 2, digits=False).get
K5_TABLE = tables.table('x12-98', {'AG': ('agent',), 'BS': ('bill-and-ship-to',), 'BT': ('bill-to',), 'BY': ('buyer',), 'C1': ('care-of',), 'CA': ('carrier',), 'CB': ('customs-broker',), 'CN': ('consignee',), 'DA': ('delivery-location',), 'DE': ('depositor',), 'EX': ('exporter',), 'FR': ('message-sender',), 'FS': ('final-destination',), 'FW': ('forwarder',), 'IM': ('importer',), 'L5': ('contact',), 'LW': ('customer',), 'MA': ('goods-finally-for',), 'MF': ('manufacturer',), 'N1': ('notify-party',), 'N2': ('second-notify-party',), 'ND': ('next-destination',), 'OB': ('ordered-by',), 'OC': ('origin-carrier',), 'PE': ('payee',), 'PF': ('freight-payer',), 'PN': ('ship-notice-recipient',), 'PR': ('payer',), 'PW': ('pickup-location',), 'R3': ('next-scheduled-destination',), 'RC': ('receiving-location',), 'RI': ('remit-to',), 'RT': ('return-to',), 'SE': ('seller',), 'SF': ('ship-from',), 'SH': ('shipper',), 'ST': ('ship-to',), 'SU': ('supplier',), 'T4': ('transfer-point',), 'TO': ('message-receiver',), 'TT': ('transfer-to',), 'UC': ('ultimate-consignee',), 'VN': ('vendor',), 'WH': ('warehouse-operator',), 'Z7': ('mark-for',), 'ZZ': ('other',)}, {('agent',): 'AG', ('bill-and-ship-to',): 'BS', ('bill-to',): 'BT', ('buyer',): 'BY', ('care-of',): 'C1', ('carrier',): 'CA', ('consignee',): 'CN', ('contact',): 'L5', ('customer',): 'LW', ('customs-broker',): 'CB', ('delivery-location',): 'DA', ('depositor',): 'DE', ('exporter',): 'EX', ('final-destination',): 'FS', ('forwarder',): 'FW', ('freight-payer',): 'PF', ('goods-finally-for',): 'MA', ('importer',): 'IM', ('manufacturer',): 'MF', ('mark-for',): 'Z7', ('message-receiver',): 'TO', ('message-sender',): 'FR', ('next-destination',): 'ND', ('next-scheduled-destination',): 'R3', ('notify-party',): 'N1', ('ordered-by',): 'OB', ('origin-carrier',): 'OC', ('other',): 'ZZ', ('payee',): 'PE', ('payer',): 'PR', ('pickup-location',): 'PW', ('receiving-location',): 'RC', ('remit-to',): 'RI', ('return-to',): 'RT', ('second-notify-party',): 'N2', ('seller',): 'SE', ('ship-from',): 'SF', ('ship-notice-recipient',): 'PN', ('ship-to',): 'ST', ('shipper',): 'SH', ('supplier',): 'SU', ('transfer-point',): 'T4', ('transfer-to',): 'TT', ('ultimate-consignee',): 'UC', ('vendor',): 'VN', ('warehouse-operator',): 'WH'}, ('code',), unknown='other', other=('other',), keep='lossy')
K5, K5_KNOWN = K5_TABLE.get, K5_TABLE.lookup
K6 = codecs.email.get
K7 = moments.moment.get
K8_TABLE = tables.table('x12-432', {'02': ('requested-delivery',), '04': ('purchase-order',), '10': ('requested-ship',), '11': ('shipped',), '17': ('estimated-delivery',), '19': ('unloaded',), '35': ('delivered',), '37': ('ship-not-before',), '38': ('ship-not-after',), '53': ('deliver-not-before',), '54': ('deliver-not-after',), '64': ('respond-by',), '68': ('requested-delivery',), '69': ('scheduled-pickup',), '70': ('scheduled-delivery',), '86': ('actual-pickup',)}, {('actual-pickup',): '86', ('deliver-not-after',): '54', ('deliver-not-before',): '53', ('delivered',): '35', ('estimated-delivery',): '17', ('purchase-order',): '04', ('requested-delivery',): '02', ('requested-ship',): '10', ('respond-by',): '64', ('scheduled-delivery',): '70', ('scheduled-pickup',): '69', ('ship-not-after',): '38', ('ship-not-before',): '37', ('shipped',): '11', ('unloaded',): '19'}, ('code',), unknown='other', other=('other',), keep='lossy')
K8, K8_KNOWN = K8_TABLE.get, K8_TABLE.lookup
K9 = codecs.text(512, 'Text').get
K10_TABLE = tables.table('x12-128', {'11': ('account',), '12': ('billing-account',), '2I': ('tracking-number',), '4B': ('origin-code',), '4C': ('destination-code',), '6B': ('customs-entry',), 'ACC': ('status',), 'AEM': ('distribution-centre-number',), 'AO': ('appointment',), 'AW': ('air-waybill',), 'BL': ('government-bill-of-lading',), 'BM': ('bill-of-lading',), 'BN': ('booking',), 'CG': ('consignee-order',), 'CI': ('consignment-id',), 'CMN': ('continuous-move',), 'CN': ('pro-number',), 'CO': ('customer-order',), 'CR': ('customer-reference',), 'CT': ('contract',), 'DD': ('document-code',), 'DJ': ('delivery-ticket',), 'DO': ('delivery-order',), 'DP': ('department',), 'EQ': ('equipment-number',), 'FN': ('forwarder-reference',), 'FR': ('freight-bill',), 'FT': ('foreign-trade-zone',), 'IA': ('internal-vendor-id',), 'IB': ('in-bond',), 'IK': ('invoice',), 'IN': ('consignee-invoice',), 'IV': ('seller-invoice',), 'KK': ('delivery-reference',), 'LI': ('line-id',), 'LO': ('load-id',), 'LT': ('lot-number',), 'LU': ('location-number',), 'MA': ('manifest',), 'MB': ('master-bill-of-lading',), 'MCI': ('motor-carrier-id',), 'OB': ('ocean-bill-of-lading',), 'OC': ('ocean-container',), 'OQ': ('order-number',), 'P8': ('pickup-reference',), 'PK': ('packing-list',), 'PO': ('purchase-order',), 'PR': ('price-quote',), 'PU': ('previous-bill-of-lading',), 'PX': ('previous-invoice',), 'Q1': ('quote',), 'QN': ('stop-sequence',), 'RE': ('release-number',), 'RF': ('export-reference',), 'RN': ('run',), 'RU': ('route',), 'SCA': ('scac',), 'SE': ('serial-number',), 'SI': ('shipment-id',), 'SN': ('seal-number',), 'SO': ('shipper-order',), 'ST': ('store-number',), 'TB': ('trucker-bill-of-lading',), 'TG': ('transportation-control-number',), 'TJ': ('tax-id',), 'TM': ('travel-manifest',), 'TN': ('transaction-reference',), 'UN': ('un-hazard-class',), 'V3': ('voyage',), 'VN': ('vendor-order',), 'VR': ('vendor-id',), 'VX': ('vat-id',), 'WH': ('link-number',), 'WO': ('work-order',), 'WS': ('storage-location',), 'WY': ('waybill',), 'YD': ('buyer-id',), 'ZZ': ('other',)}, {('account',): '11', ('air-waybill',): 'AW', ('appointment',): 'AO', ('bill-of-lading',): 'BM', ('billing-account',): '12', ('booking',): 'BN', ('buyer-id',): 'YD', ('consignee-invoice',): 'IN', ('consignee-order',): 'CG', ('consignment-id',): 'CI', ('continuous-move',): 'CMN', ('contract',): 'CT', ('customer-order',): 'CO', ('customer-reference',): 'CR', ('customs-entry',): '6B', ('delivery-order',): 'DO', ('delivery-reference',): 'KK', ('delivery-ticket',): 'DJ', ('department',): 'DP', ('destination-code',): '4C', ('distribution-centre-number',): 'AEM', ('document-code',): 'DD', ('equipment-number',): 'EQ', ('export-reference',): 'RF', ('foreign-trade-zone',): 'FT', ('forwarder-reference',): 'FN', ('freight-bill',): 'FR', ('government-bill-of-lading',): 'BL', ('in-bond',): 'IB', ('internal-vendor-id',): 'IA', ('invoice',): 'IK', ('line-id',): 'LI', ('link-number',): 'WH', ('load-id',): 'LO', ('location-number',): 'LU', ('lot-number',): 'LT', ('manifest',): 'MA', ('master-bill-of-lading',): 'MB', ('motor-carrier-id',): 'MCI', ('ocean-bill-of-lading',): 'OB', ('ocean-container',): 'OC', ('order-number',): 'OQ', ('origin-code',): '4B', ('other',): 'ZZ', ('packing-list',): 'PK', ('pickup-reference',): 'P8', ('previous-bill-of-lading',): 'PU', ('previous-invoice',): 'PX', ('price-quote',): 'PR', ('pro-number',): 'CN', ('purchase-order',): 'PO', ('quote',): 'Q1', ('release-number',): 'RE', ('route',): 'RU', ('run',): 'RN', ('scac',): 'SCA', ('seal-number',): 'SN', ('seller-invoice',): 'IV', ('serial-number',): 'SE', ('shipment-id',): 'SI', ('shipper-order',): 'SO', ('status',): 'ACC', ('stop-sequence',): 'QN', ('storage-location',): 'WS', ('store-number',): 'ST', ('tax-id',): 'TJ', ('tracking-number',): '2I', ('transaction-reference',): 'TN', ('transportation-control-number',): 'TG', ('travel-manifest',): 'TM', ('trucker-bill-of-lading',): 'TB', ('un-hazard-class',): 'UN', ('vat-id',): 'VX', ('vendor-id',): 'VR', ('vendor-order',): 'VN', ('voyage',): 'V3', ('waybill',): 'WY', ('work-order',): 'WO'}, ('code',), unknown='other', other=('other',), keep='lossy')
K10, K10_KNOWN = K10_TABLE.get, K10_TABLE.lookup
K11_TABLE = tables.table('x12-146', {'CC': ('collect',), 'CD': ('collect-on-delivery',), 'MX': ('mixed',), 'NC': ('no-charge',), 'PC': ('prepaid-and-charged',), 'PO': ('prepaid-only',), 'PP': ('prepaid',), 'PU': ('customer-pickup',), 'TP': ('third-party',)}, {('collect',): 'CC', ('collect-on-delivery',): 'CD', ('customer-pickup',): 'PU', ('mixed',): 'MX', ('no-charge',): 'NC', ('prepaid',): 'PP', ('prepaid-and-charged',): 'PC', ('prepaid-only',): 'PO', ('third-party',): 'TP'}, ('code',), unknown='other', other=('other',), keep='never')
K11, K11_KNOWN = K11_TABLE.get, K11_TABLE.lookup
K12_TABLE = tables.table('x12-91', {'A': ('air',), 'C': ('consolidation',), 'H': ('customer-pickup',), 'J': ('road',), 'LT': ('road-ltl',), 'M': ('road',), 'R': ('rail',), 'S': ('sea',), 'SR': ('supplier-truck',), 'T': ('best-way',), 'U': ('parcel',), 'X': ('intermodal',)}, {('air',): 'A', ('best-way',): 'T', ('consolidation',): 'C', ('customer-pickup',): 'H', ('intermodal',): 'X', ('parcel',): 'U', ('rail',): 'R', ('road',): 'M', ('road-ltl',): 'LT', ('sea',): 'S', ('supplier-truck',): 'SR'}, ('code',), unknown='other', other=('other',), keep='never')
K12, K12_KNOWN = K12_TABLE.get, K12_TABLE.lookup
K13 = codecs.letters('ShortText', 2, 4, digits=False).get
K14 = codecs.quantity.get
K15_TABLE = tables.table('x12-355', {'01': ('LBR',), '1N': ('C62',), '50': ('KGM',), '51': ('TNE',), '58': ('KGM',), 'BA': ('XBL',), 'BC': ('XBJ',), 'BD': ('XBE',), 'BG': ('XBG',), 'BO': ('XBO',), 'BR': ('XBA',), 'BX': ('XBX',), 'CA': ('XCS',), 'CE': ('CEL',), 'CF': ('FTQ',), 'CH': ('XCN',), 'CI': ('INQ',), 'CL': ('XCY',), 'CM': ('CMT',), 'CN': ('XCX',), 'CP': ('XCR',), 'CR': ('MTQ',), 'CT': ('XCT',), 'CY': ('YDQ',), 'DA': ('DAY',), 'DH': ('SMI',), 'DK': ('KMT',), 'DM': ('DMT',), 'DR': ('XDR',), 'DZ': ('DZN',), 'EA': ('EA',), 'FA': ('FAH',), 'FO': ('OZA',), 'FT': ('FOT',), 'GA': ('GLL',), 'GR': ('GRM',), 'GS': ('GRO',), 'GT': ('KGM',), 'HR': ('HUR',), 'IN': ('INH',), 'JR': ('XJR',), 'JU': ('XJG',), 'KE': ('XKG',), 'KG': ('KGM',), 'KT': ('KT',), 'LB': ('LBR',), 'LF': ('LF',), 'LM': ('LM',), 'LO': ('LO',), 'LT': ('LTR',), 'ME': ('MGM',), 'MJ': ('MIN',), 'ML': ('MLT',), 'MM': ('MMT',), 'MO': ('MON',), 'MP': ('TNE',), 'MR': ('MTR',), 'OZ': ('ONZ',), 'P1': ('P1',), 'PA': ('XPL',), 'PC': ('H87',), 'PF': ('XPX',), 'PG': ('LBR',), 'PK': ('XPK',), 'PL': ('XPX',), 'PR': ('PR',), 'PT': ('PTL',), 'QT': ('QTL',), 'RL': ('XRO',), 'SF': ('FTK',), 'SH': ('XST',), 'SM': ('MTK',), 'SO': ('XSO',), 'ST': ('SET',), 'SV': ('XSI',), 'SY': ('YDK',), 'TB': ('XTU',), 'TK': ('XTK',), 'TN': ('STN',), 'UN': ('C62',), 'WK': ('WEE',), 'YD': ('YRD',), 'YR': ('ANN',)}, {('ANN',): 'YR', ('C62',): 'UN', ('CEL',): 'CE', ('CMT',): 'CM', ('DAY',): 'DA', ('DMT',): 'DM', ('DZN',): 'DZ', ('EA',): 'EA', ('FAH',): 'FA', ('FOT',): 'FT', ('FTK',): 'SF', ('FTQ',): 'CF', ('GLL',): 'GA', ('GRM',): 'GR', ('GRO',): 'GS', ('H87',): 'PC', ('HUR',): 'HR', ('INH',): 'IN', ('INQ',): 'CI', ('KGM',): 'KG', ('KMT',): 'DK', ('KT',): 'KT', ('LBR',): 'LB', ('LF',): 'LF', ('LM',): 'LM', ('LO',): 'LO', ('LTR',): 'LT', ('MGM',): 'ME', ('MIN',): 'MJ', ('MLT',): 'ML', ('MMT',): 'MM', ('MON',): 'MO', ('MTK',): 'SM', ('MTQ',): 'CR', ('MTR',): 'MR', ('ONZ',): 'OZ', ('OZA',): 'FO', ('P1',): 'P1', ('PR',): 'PR', ('PTL',): 'PT', ('QTL',): 'QT', ('SET',): 'ST', ('SMI',): 'DH', ('STN',): 'TN', ('TNE',): 'MP', ('WEE',): 'WK', ('XBA',): 'BR', ('XBE',): 'BD', ('XBG',): 'BG', ('XBJ',): 'BC', ('XBL',): 'BA', ('XBO',): 'BO', ('XBX',): 'BX', ('XCN',): 'CH', ('XCR',): 'CP', ('XCS',): 'CA', ('XCT',): 'CT', ('XCX',): 'CN', ('XCY',): 'CL', ('XDR',): 'DR', ('XJG',): 'JU', ('XJR',): 'JR', ('XKG',): 'KE', ('XPK',): 'PK', ('XPL',): 'PA', ('XPX',): 'PL', ('XRO',): 'RL', ('XSI',): 'SV', ('XSO',): 'SO', ('XST',): 'SH', ('XTK',): 'TK', ('XTU',): 'TB', ('YDK',): 'SY', ('YDQ',): 'CY', ('YRD',): 'YD'}, ('code',), unknown='refuse', other=(), keep='never')
K15, K15_KNOWN = K15_TABLE.get, K15_TABLE.lookup
K16_TABLE = tables.table('x12-235', {'BL': ('brand',), 'BP': ('buyer-part',), 'CB': ('buyer-catalogue',), 'EN': ('ean-13',), 'HI': ('hibc',), 'IN': ('buyer-item',), 'MF': ('maker',), 'MG': ('maker-part',), 'N4': ('ndc-5-4-2',), 'ND': ('ndc',), 'SK': ('sku',), 'SZ': ('vendor-size',), 'UA': ('upc-case-code',), 'UK': ('gtin-14',), 'UP': ('upc',), 'VA': ('vendor-style',), 'VC': ('vendor-catalogue',), 'VN': ('vendor-item',), 'VP': ('vendor-part',), 'ZZ': ('other',)}, {('brand',): 'BL', ('buyer-catalogue',): 'CB', ('buyer-item',): 'IN', ('buyer-part',): 'BP', ('ean-13',): 'EN', ('gtin-14',): 'UK', ('hibc',): 'HI', ('maker',): 'MF', ('maker-part',): 'MG', ('ndc',): 'ND', ('ndc-5-4-2',): 'N4', ('other',): 'ZZ', ('sku',): 'SK', ('upc',): 'UP', ('upc-case-code',): 'UA', ('vendor-catalogue',): 'VC', ('vendor-item',): 'VN', ('vendor-part',): 'VP', ('vendor-size',): 'SZ', ('vendor-style',): 'VA'}, ('code',), unknown='other', other=('other',), keep='lossy')
K16, K16_KNOWN = K16_TABLE.get, K16_TABLE.lookup
K17 = codecs.digits('Gtin', 8, 12, 13, 14).get
K18_TABLE = tables.table('x12-188', {'E': ('TNE',), 'G': ('GRM',), 'K': ('KGM',), 'L': ('LBR',), 'O': ('ONZ',), 'S': ('STN',), 'T': ('LTN',)}, {('GRM',): 'G', ('KGM',): 'K', ('LBR',): 'L', ('LTN',): 'T', ('ONZ',): 'O', ('STN',): 'S', ('TNE',): 'E'}, ('code',), unknown='refuse', other=(), keep='never')
K18, K18_KNOWN = K18_TABLE.get, K18_TABLE.lookup

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    w05_loop = n0[1]
    w05_loop = w05_loop[0] if w05_loop else None
    w05 = w05_loop[0] if w05_loop is not None else None
    w05_n = len(w05) if w05 is not None else 0
    if not ((w05[1] if w05_n > 1 else '') not in ('F', 'D', 'A', 'X', 'C', 'E', 'G', 'L')):
        return
    mark0 = len(faults)
    order_id_x = w05[2] if w05_n > 2 else ''
    order_id = None
    if order_id_x:
        if order_id_x.isascii() and order_id_x.isprintable() and order_id_x[0] != ' ' and order_id_x[-1] != ' ' and len(order_id_x) <= 64:
            order_id = order_id_x
        else:
            try:
                order_id = K0(order_id_x)
            except CodecError as error:
                run.fault(error, w05, 2, '/orderId', order_id_x)
    n1_loop = pick(n0[2], 1, ('ST',))
    n1 = n1_loop[0] if n1_loop is not None else None
    n1_n = len(n1) if n1 is not None else 0
    name_x = n1[2] if n1_n > 2 else ''
    name = None
    if name_x:
        if name_x.isascii() and name_x.isprintable() and name_x[0] != ' ' and name_x[-1] != ' ' and len(name_x) <= 140:
            name = name_x
        else:
            try:
                name = K1(name_x)
            except CodecError as error:
                run.fault(error, n1, 2, '/shipTo/name', name_x)
    scheme_x = n1[3] if n1_n > 3 else ''
    scheme = K2_KNOWN.get(scheme_x) if scheme_x else None
    if scheme is None and scheme_x:
        try:
            scheme = K2(scheme_x)
        except CodecError as error:
            run.fault(error, n1, 3, '/shipTo/identifiers/0/scheme', scheme_x)
    scheme_v = (scheme[0] if scheme is not None else None)
    source_code_v = (scheme[1] if scheme is not None else None)
    value_x = n1[4] if n1_n > 4 else ''
    value = None
    if value_x:
        if value_x.isascii() and value_x.isprintable() and value_x[0] != ' ' and value_x[-1] != ' ' and len(value_x) <= 140:
            value = value_x
        else:
            try:
                value = K1(value_x)
            except CodecError as error:
                run.fault(error, n1, 4, '/shipTo/identifiers/0/value', value_x)
    identifiers_item = None
    if scheme_v is not None or source_code_v is not None or value is not None:
        if scheme_v is None:
            run.lacks('/shipTo/identifiers/0/scheme', n1 or n0[0], 'N1[01=ST]-03')
        if value is None:
            run.lacks('/shipTo/identifiers/0/value', n1 or n0[0], 'N1[01=ST]-04')
        identifiers_item = {'scheme': scheme_v, 'value': value}
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
                lines_item = K1(lines_item_x)
            except CodecError as error:
                run.fault(error, n3, 1, '/shipTo/address/lines/0', lines_item_x)
    lines_item_x1 = n3[2] if n3_n > 2 else ''
    lines_item2 = None
    if lines_item_x1:
        if lines_item_x1.isascii() and lines_item_x1.isprintable() and lines_item_x1[0] != ' ' and lines_item_x1[-1] != ' ' and len(lines_item_x1) <= 140:
            lines_item2 = lines_item_x1
        else:
            try:
                lines_item2 = K1(lines_item_x1)
            except CodecError as error:
                run.fault(error, n3, 2, '/shipTo/address/lines/1', lines_item_x1)
    n3_loop3 = [one for one in (n1_loop[2] if n1_loop is not None else None) or () if True]
    n3_loop3 = n3_loop3[1] if len(n3_loop3) >= 2 else None
    n34 = n3_loop3[0] if n3_loop3 is not None else None
    n34_n = len(n34) if n34 is not None else 0
    lines_item_x5 = n34[1] if n34_n > 1 else ''
    lines_item6 = None
    if lines_item_x5:
        if lines_item_x5.isascii() and lines_item_x5.isprintable() and lines_item_x5[0] != ' ' and lines_item_x5[-1] != ' ' and len(lines_item_x5) <= 140:
            lines_item6 = lines_item_x5
        else:
            try:
                lines_item6 = K1(lines_item_x5)
            except CodecError as error:
                run.fault(error, n34, 1, '/shipTo/address/lines/2', lines_item_x5)
    lines_item_x7 = n34[2] if n34_n > 2 else ''
    lines_item8 = None
    if lines_item_x7:
        if lines_item_x7.isascii() and lines_item_x7.isprintable() and lines_item_x7[0] != ' ' and lines_item_x7[-1] != ' ' and len(lines_item_x7) <= 140:
            lines_item8 = lines_item_x7
        else:
            try:
                lines_item8 = K1(lines_item_x7)
            except CodecError as error:
                run.fault(error, n34, 2, '/shipTo/address/lines/3', lines_item_x7)
    lines: Any = []
    if lines_item is not None:
        lines.append(lines_item)
    if lines_item2 is not None:
        lines.append(lines_item2)
    if lines_item6 is not None:
        lines.append(lines_item6)
    if lines_item8 is not None:
        lines.append(lines_item8)
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
                city = K1(city_x)
            except CodecError as error:
                run.fault(error, n4, 1, '/shipTo/address/city', city_x)
    subdivision_x = n4[2] if n4_n > 2 else ''
    subdivision = None
    if subdivision_x:
        if subdivision_x.isascii() and subdivision_x.isalnum() and subdivision_x == subdivision_x.upper() and 1 <= len(subdivision_x) <= 3:
            subdivision = subdivision_x
        else:
            try:
                subdivision = K3(subdivision_x)
            except CodecError as error:
                run.fault(error, n4, 2, '/shipTo/address/subdivision', subdivision_x)
    postal_code_x = n4[3] if n4_n > 3 else ''
    postal_code = None
    if postal_code_x:
        if postal_code_x.isascii() and postal_code_x.isprintable() and postal_code_x[0] != ' ' and postal_code_x[-1] != ' ' and len(postal_code_x) <= 140:
            postal_code = postal_code_x
        else:
            try:
                postal_code = K1(postal_code_x)
            except CodecError as error:
                run.fault(error, n4, 3, '/shipTo/address/postalCode', postal_code_x)
    country_x = n4[4] if n4_n > 4 else ''
    country = None
    if country_x:
        if country_x.isascii() and country_x.isalpha() and country_x == country_x.upper() and 2 <= len(country_x) <= 2:
            country = country_x
        else:
            try:
                country = K4(country_x)
            except CodecError as error:
                run.fault(error, n4, 4, '/shipTo/address/country', country_x)
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
    ship_to = None
    if name is not None or identifiers is not None or address is not None:
        ship_to = {}
        if address is not None:
            ship_to['address'] = address
        if identifiers is not None:
            ship_to['identifiers'] = identifiers
        if name is not None:
            ship_to['name'] = name
    n1_loop9 = pick(n0[2], 1, ('SF',))
    n110 = n1_loop9[0] if n1_loop9 is not None else None
    n110_n = len(n110) if n110 is not None else 0
    name_x11 = n110[2] if n110_n > 2 else ''
    name12 = None
    if name_x11:
        if name_x11.isascii() and name_x11.isprintable() and name_x11[0] != ' ' and name_x11[-1] != ' ' and len(name_x11) <= 140:
            name12 = name_x11
        else:
            try:
                name12 = K1(name_x11)
            except CodecError as error:
                run.fault(error, n110, 2, '/shipFrom/name', name_x11)
    n1_loop13 = pick(n0[2], 1, ('WH',))
    n114 = n1_loop13[0] if n1_loop13 is not None else None
    n114_n = len(n114) if n114 is not None else 0
    name_x15 = (n114[2] if n114_n > 2 else '') if (n110[1] if n110_n > 1 else '') == '' else ''
    name16 = None
    if name_x15:
        if name_x15.isascii() and name_x15.isprintable() and name_x15[0] != ' ' and name_x15[-1] != ' ' and len(name_x15) <= 140:
            name16 = name_x15
        else:
            try:
                name16 = K1(name_x15)
            except CodecError as error:
                run.fault(error, n114, 2, '/shipFrom/name', name_x15)
    name_v = name12
    if name_v is None:
        name_v = name16
    scheme_x17 = n110[3] if n110_n > 3 else ''
    scheme18 = K2_KNOWN.get(scheme_x17) if scheme_x17 else None
    if scheme18 is None and scheme_x17:
        try:
            scheme18 = K2(scheme_x17)
        except CodecError as error:
            run.fault(error, n110, 3, '/shipFrom/identifiers/0/scheme', scheme_x17)
    scheme_x19 = (n114[3] if n114_n > 3 else '') if (n110[1] if n110_n > 1 else '') == '' else ''
    scheme20 = K2_KNOWN.get(scheme_x19) if scheme_x19 else None
    if scheme20 is None and scheme_x19:
        try:
            scheme20 = K2(scheme_x19)
        except CodecError as error:
            run.fault(error, n114, 3, '/shipFrom/identifiers/0/scheme', scheme_x19)
    scheme_v21 = (scheme18[0] if scheme18 is not None else None)
    if scheme_v21 is None:
        scheme_v21 = (scheme20[0] if scheme20 is not None else None)
    source_code_v22 = (scheme18[1] if scheme18 is not None else None)
    if source_code_v22 is None:
        source_code_v22 = (scheme20[1] if scheme20 is not None else None)
    value_x23 = n110[4] if n110_n > 4 else ''
    value24 = None
    if value_x23:
        if value_x23.isascii() and value_x23.isprintable() and value_x23[0] != ' ' and value_x23[-1] != ' ' and len(value_x23) <= 140:
            value24 = value_x23
        else:
            try:
                value24 = K1(value_x23)
            except CodecError as error:
                run.fault(error, n110, 4, '/shipFrom/identifiers/0/value', value_x23)
    value_x25 = (n114[4] if n114_n > 4 else '') if (n110[1] if n110_n > 1 else '') == '' else ''
    value26 = None
    if value_x25:
        if value_x25.isascii() and value_x25.isprintable() and value_x25[0] != ' ' and value_x25[-1] != ' ' and len(value_x25) <= 140:
            value26 = value_x25
        else:
            try:
                value26 = K1(value_x25)
            except CodecError as error:
                run.fault(error, n114, 4, '/shipFrom/identifiers/0/value', value_x25)
    value_v = value24
    if value_v is None:
        value_v = value26
    identifiers_item27 = None
    if scheme_v21 is not None or source_code_v22 is not None or value_v is not None:
        if scheme_v21 is None:
            run.lacks('/shipFrom/identifiers/0/scheme', n110 or n0[0], 'N1[01=SF]-03')
        if value_v is None:
            run.lacks('/shipFrom/identifiers/0/value', n110 or n0[0], 'N1[01=SF]-04')
        identifiers_item27 = {'scheme': scheme_v21, 'value': value_v}
        if source_code_v22 is not None:
            identifiers_item27['sourceCode'] = source_code_v22
    identifiers28: Any = []
    if identifiers_item27 is not None:
        identifiers28.append(identifiers_item27)
    if not identifiers28:
        identifiers28 = None
    n3_loop29 = n1_loop9[2] if n1_loop9 is not None else None
    n3_loop29 = n3_loop29[0] if n3_loop29 else None
    n330 = n3_loop29[0] if n3_loop29 is not None else None
    n330_n = len(n330) if n330 is not None else 0
    lines_item_x31 = n330[1] if n330_n > 1 else ''
    lines_item32 = None
    if lines_item_x31:
        if lines_item_x31.isascii() and lines_item_x31.isprintable() and lines_item_x31[0] != ' ' and lines_item_x31[-1] != ' ' and len(lines_item_x31) <= 140:
            lines_item32 = lines_item_x31
        else:
            try:
                lines_item32 = K1(lines_item_x31)
            except CodecError as error:
                run.fault(error, n330, 1, '/shipFrom/address/lines/0', lines_item_x31)
    n3_loop33 = n1_loop13[2] if n1_loop13 is not None else None
    n3_loop33 = n3_loop33[0] if n3_loop33 else None
    n334 = n3_loop33[0] if n3_loop33 is not None else None
    n334_n = len(n334) if n334 is not None else 0
    lines_item_x35 = (n334[1] if n334_n > 1 else '') if (n110[1] if n110_n > 1 else '') == '' else ''
    lines_item36 = None
    if lines_item_x35:
        if lines_item_x35.isascii() and lines_item_x35.isprintable() and lines_item_x35[0] != ' ' and lines_item_x35[-1] != ' ' and len(lines_item_x35) <= 140:
            lines_item36 = lines_item_x35
        else:
            try:
                lines_item36 = K1(lines_item_x35)
            except CodecError as error:
                run.fault(error, n334, 1, '/shipFrom/address/lines/0', lines_item_x35)
    lines_item_v = lines_item32
    if lines_item_v is None:
        lines_item_v = lines_item36
    lines_item_x37 = n330[2] if n330_n > 2 else ''
    lines_item38 = None
    if lines_item_x37:
        if lines_item_x37.isascii() and lines_item_x37.isprintable() and lines_item_x37[0] != ' ' and lines_item_x37[-1] != ' ' and len(lines_item_x37) <= 140:
            lines_item38 = lines_item_x37
        else:
            try:
                lines_item38 = K1(lines_item_x37)
            except CodecError as error:
                run.fault(error, n330, 2, '/shipFrom/address/lines/1', lines_item_x37)
    lines_item_x39 = (n334[2] if n334_n > 2 else '') if (n110[1] if n110_n > 1 else '') == '' else ''
    lines_item40 = None
    if lines_item_x39:
        if lines_item_x39.isascii() and lines_item_x39.isprintable() and lines_item_x39[0] != ' ' and lines_item_x39[-1] != ' ' and len(lines_item_x39) <= 140:
            lines_item40 = lines_item_x39
        else:
            try:
                lines_item40 = K1(lines_item_x39)
            except CodecError as error:
                run.fault(error, n334, 2, '/shipFrom/address/lines/1', lines_item_x39)
    lines_item_v41 = lines_item38
    if lines_item_v41 is None:
        lines_item_v41 = lines_item40
    n3_loop42 = [one for one in (n1_loop9[2] if n1_loop9 is not None else None) or () if True]
    n3_loop42 = n3_loop42[1] if len(n3_loop42) >= 2 else None
    n343 = n3_loop42[0] if n3_loop42 is not None else None
    n343_n = len(n343) if n343 is not None else 0
    lines_item_x44 = n343[1] if n343_n > 1 else ''
    lines_item45 = None
    if lines_item_x44:
        if lines_item_x44.isascii() and lines_item_x44.isprintable() and lines_item_x44[0] != ' ' and lines_item_x44[-1] != ' ' and len(lines_item_x44) <= 140:
            lines_item45 = lines_item_x44
        else:
            try:
                lines_item45 = K1(lines_item_x44)
            except CodecError as error:
                run.fault(error, n343, 1, '/shipFrom/address/lines/2', lines_item_x44)
    n3_loop46 = [one for one in (n1_loop13[2] if n1_loop13 is not None else None) or () if True]
    n3_loop46 = n3_loop46[1] if len(n3_loop46) >= 2 else None
    n347 = n3_loop46[0] if n3_loop46 is not None else None
    n347_n = len(n347) if n347 is not None else 0
    lines_item_x48 = (n347[1] if n347_n > 1 else '') if (n110[1] if n110_n > 1 else '') == '' else ''
    lines_item49 = None
    if lines_item_x48:
        if lines_item_x48.isascii() and lines_item_x48.isprintable() and lines_item_x48[0] != ' ' and lines_item_x48[-1] != ' ' and len(lines_item_x48) <= 140:
            lines_item49 = lines_item_x48
        else:
            try:
                lines_item49 = K1(lines_item_x48)
            except CodecError as error:
                run.fault(error, n347, 1, '/shipFrom/address/lines/2', lines_item_x48)
    lines_item_v50 = lines_item45
    if lines_item_v50 is None:
        lines_item_v50 = lines_item49
    lines_item_x51 = n343[2] if n343_n > 2 else ''
    lines_item52 = None
    if lines_item_x51:
        if lines_item_x51.isascii() and lines_item_x51.isprintable() and lines_item_x51[0] != ' ' and lines_item_x51[-1] != ' ' and len(lines_item_x51) <= 140:
            lines_item52 = lines_item_x51
        else:
            try:
                lines_item52 = K1(lines_item_x51)
            except CodecError as error:
                run.fault(error, n343, 2, '/shipFrom/address/lines/3', lines_item_x51)
    lines_item_x53 = (n347[2] if n347_n > 2 else '') if (n110[1] if n110_n > 1 else '') == '' else ''
    lines_item54 = None
    if lines_item_x53:
        if lines_item_x53.isascii() and lines_item_x53.isprintable() and lines_item_x53[0] != ' ' and lines_item_x53[-1] != ' ' and len(lines_item_x53) <= 140:
            lines_item54 = lines_item_x53
        else:
            try:
                lines_item54 = K1(lines_item_x53)
            except CodecError as error:
                run.fault(error, n347, 2, '/shipFrom/address/lines/3', lines_item_x53)
    lines_item_v55 = lines_item52
    if lines_item_v55 is None:
        lines_item_v55 = lines_item54
    lines56: Any = []
    if lines_item_v is not None:
        lines56.append(lines_item_v)
    if lines_item_v41 is not None:
        lines56.append(lines_item_v41)
    if lines_item_v50 is not None:
        lines56.append(lines_item_v50)
    if lines_item_v55 is not None:
        lines56.append(lines_item_v55)
    if not lines56:
        lines56 = None
    n457 = n1_loop9[3] if n1_loop9 is not None else None
    n457_n = len(n457) if n457 is not None else 0
    city_x58 = n457[1] if n457_n > 1 else ''
    city59 = None
    if city_x58:
        if city_x58.isascii() and city_x58.isprintable() and city_x58[0] != ' ' and city_x58[-1] != ' ' and len(city_x58) <= 140:
            city59 = city_x58
        else:
            try:
                city59 = K1(city_x58)
            except CodecError as error:
                run.fault(error, n457, 1, '/shipFrom/address/city', city_x58)
    n460 = n1_loop13[3] if n1_loop13 is not None else None
    n460_n = len(n460) if n460 is not None else 0
    city_x61 = (n460[1] if n460_n > 1 else '') if (n110[1] if n110_n > 1 else '') == '' else ''
    city62 = None
    if city_x61:
        if city_x61.isascii() and city_x61.isprintable() and city_x61[0] != ' ' and city_x61[-1] != ' ' and len(city_x61) <= 140:
            city62 = city_x61
        else:
            try:
                city62 = K1(city_x61)
            except CodecError as error:
                run.fault(error, n460, 1, '/shipFrom/address/city', city_x61)
    city_v = city59
    if city_v is None:
        city_v = city62
    subdivision_x63 = n457[2] if n457_n > 2 else ''
    subdivision64 = None
    if subdivision_x63:
        if subdivision_x63.isascii() and subdivision_x63.isalnum() and subdivision_x63 == subdivision_x63.upper() and 1 <= len(subdivision_x63) <= 3:
            subdivision64 = subdivision_x63
        else:
            try:
                subdivision64 = K3(subdivision_x63)
            except CodecError as error:
                run.fault(error, n457, 2, '/shipFrom/address/subdivision', subdivision_x63)
    subdivision_x65 = (n460[2] if n460_n > 2 else '') if (n110[1] if n110_n > 1 else '') == '' else ''
    subdivision66 = None
    if subdivision_x65:
        if subdivision_x65.isascii() and subdivision_x65.isalnum() and subdivision_x65 == subdivision_x65.upper() and 1 <= len(subdivision_x65) <= 3:
            subdivision66 = subdivision_x65
        else:
            try:
                subdivision66 = K3(subdivision_x65)
            except CodecError as error:
                run.fault(error, n460, 2, '/shipFrom/address/subdivision', subdivision_x65)
    subdivision_v = subdivision64
    if subdivision_v is None:
        subdivision_v = subdivision66
    postal_code_x67 = n457[3] if n457_n > 3 else ''
    postal_code68 = None
    if postal_code_x67:
        if postal_code_x67.isascii() and postal_code_x67.isprintable() and postal_code_x67[0] != ' ' and postal_code_x67[-1] != ' ' and len(postal_code_x67) <= 140:
            postal_code68 = postal_code_x67
        else:
            try:
                postal_code68 = K1(postal_code_x67)
            except CodecError as error:
                run.fault(error, n457, 3, '/shipFrom/address/postalCode', postal_code_x67)
    postal_code_x69 = (n460[3] if n460_n > 3 else '') if (n110[1] if n110_n > 1 else '') == '' else ''
    postal_code70 = None
    if postal_code_x69:
        if postal_code_x69.isascii() and postal_code_x69.isprintable() and postal_code_x69[0] != ' ' and postal_code_x69[-1] != ' ' and len(postal_code_x69) <= 140:
            postal_code70 = postal_code_x69
        else:
            try:
                postal_code70 = K1(postal_code_x69)
            except CodecError as error:
                run.fault(error, n460, 3, '/shipFrom/address/postalCode', postal_code_x69)
    postal_code_v = postal_code68
    if postal_code_v is None:
        postal_code_v = postal_code70
    country_x71 = n457[4] if n457_n > 4 else ''
    country72 = None
    if country_x71:
        if country_x71.isascii() and country_x71.isalpha() and country_x71 == country_x71.upper() and 2 <= len(country_x71) <= 2:
            country72 = country_x71
        else:
            try:
                country72 = K4(country_x71)
            except CodecError as error:
                run.fault(error, n457, 4, '/shipFrom/address/country', country_x71)
    country_x73 = (n460[4] if n460_n > 4 else '') if (n110[1] if n110_n > 1 else '') == '' else ''
    country74 = None
    if country_x73:
        if country_x73.isascii() and country_x73.isalpha() and country_x73 == country_x73.upper() and 2 <= len(country_x73) <= 2:
            country74 = country_x73
        else:
            try:
                country74 = K4(country_x73)
            except CodecError as error:
                run.fault(error, n460, 4, '/shipFrom/address/country', country_x73)
    country_v = country72
    if country_v is None:
        country_v = country74
    address75 = None
    if lines56 is not None or city_v is not None or subdivision_v is not None or postal_code_v is not None or country_v is not None:
        address75 = {}
        if city_v is not None:
            address75['city'] = city_v
        if country_v is not None:
            address75['country'] = country_v
        if lines56 is not None:
            address75['lines'] = lines56
        if postal_code_v is not None:
            address75['postalCode'] = postal_code_v
        if subdivision_v is not None:
            address75['subdivision'] = subdivision_v
    ship_from = None
    if name_v is not None or identifiers28 is not None or address75 is not None:
        ship_from = {}
        if address75 is not None:
            ship_from['address'] = address75
        if identifiers28 is not None:
            ship_from['identifiers'] = identifiers28
        if name_v is not None:
            ship_from['name'] = name_v
    name_x76 = n114[2] if n114_n > 2 else ''
    name77 = None
    if name_x76:
        if name_x76.isascii() and name_x76.isprintable() and name_x76[0] != ' ' and name_x76[-1] != ' ' and len(name_x76) <= 140:
            name77 = name_x76
        else:
            try:
                name77 = K1(name_x76)
            except CodecError as error:
                run.fault(error, n114, 2, '/releasedTo/name', name_x76)
    scheme_x78 = n114[3] if n114_n > 3 else ''
    scheme79 = K2_KNOWN.get(scheme_x78) if scheme_x78 else None
    if scheme79 is None and scheme_x78:
        try:
            scheme79 = K2(scheme_x78)
        except CodecError as error:
            run.fault(error, n114, 3, '/releasedTo/identifiers/0/scheme', scheme_x78)
    scheme_v80 = (scheme79[0] if scheme79 is not None else None)
    source_code_v81 = (scheme79[1] if scheme79 is not None else None)
    value_x82 = n114[4] if n114_n > 4 else ''
    value83 = None
    if value_x82:
        if value_x82.isascii() and value_x82.isprintable() and value_x82[0] != ' ' and value_x82[-1] != ' ' and len(value_x82) <= 140:
            value83 = value_x82
        else:
            try:
                value83 = K1(value_x82)
            except CodecError as error:
                run.fault(error, n114, 4, '/releasedTo/identifiers/0/value', value_x82)
    identifiers_item84 = None
    if scheme_v80 is not None or source_code_v81 is not None or value83 is not None:
        if scheme_v80 is None:
            run.lacks('/releasedTo/identifiers/0/scheme', n114 or n0[0], 'N1[01=WH]-03')
        if value83 is None:
            run.lacks('/releasedTo/identifiers/0/value', n114 or n0[0], 'N1[01=WH]-04')
        identifiers_item84 = {'scheme': scheme_v80, 'value': value83}
        if source_code_v81 is not None:
            identifiers_item84['sourceCode'] = source_code_v81
    identifiers85: Any = []
    if identifiers_item84 is not None:
        identifiers85.append(identifiers_item84)
    if not identifiers85:
        identifiers85 = None
    n2_loop = n1_loop13[1] if n1_loop13 is not None else None
    n2_loop = n2_loop[0] if n2_loop else None
    n2 = n2_loop[0] if n2_loop is not None else None
    n2_n = len(n2) if n2 is not None else 0
    additional_name_x = n2[1] if n2_n > 1 else ''
    additional_name = None
    if additional_name_x:
        if additional_name_x.isascii() and additional_name_x.isprintable() and additional_name_x[0] != ' ' and additional_name_x[-1] != ' ' and len(additional_name_x) <= 140:
            additional_name = additional_name_x
        else:
            try:
                additional_name = K1(additional_name_x)
            except CodecError as error:
                run.fault(error, n2, 1, '/releasedTo/additionalName', additional_name_x)
    lines_item_x86 = n334[1] if n334_n > 1 else ''
    lines_item87 = None
    if lines_item_x86:
        if lines_item_x86.isascii() and lines_item_x86.isprintable() and lines_item_x86[0] != ' ' and lines_item_x86[-1] != ' ' and len(lines_item_x86) <= 140:
            lines_item87 = lines_item_x86
        else:
            try:
                lines_item87 = K1(lines_item_x86)
            except CodecError as error:
                run.fault(error, n334, 1, '/releasedTo/address/lines/0', lines_item_x86)
    lines_item_x88 = n334[2] if n334_n > 2 else ''
    lines_item89 = None
    if lines_item_x88:
        if lines_item_x88.isascii() and lines_item_x88.isprintable() and lines_item_x88[0] != ' ' and lines_item_x88[-1] != ' ' and len(lines_item_x88) <= 140:
            lines_item89 = lines_item_x88
        else:
            try:
                lines_item89 = K1(lines_item_x88)
            except CodecError as error:
                run.fault(error, n334, 2, '/releasedTo/address/lines/1', lines_item_x88)
    lines_item_x90 = n347[1] if n347_n > 1 else ''
    lines_item91 = None
    if lines_item_x90:
        if lines_item_x90.isascii() and lines_item_x90.isprintable() and lines_item_x90[0] != ' ' and lines_item_x90[-1] != ' ' and len(lines_item_x90) <= 140:
            lines_item91 = lines_item_x90
        else:
            try:
                lines_item91 = K1(lines_item_x90)
            except CodecError as error:
                run.fault(error, n347, 1, '/releasedTo/address/lines/2', lines_item_x90)
    lines_item_x92 = n347[2] if n347_n > 2 else ''
    lines_item93 = None
    if lines_item_x92:
        if lines_item_x92.isascii() and lines_item_x92.isprintable() and lines_item_x92[0] != ' ' and lines_item_x92[-1] != ' ' and len(lines_item_x92) <= 140:
            lines_item93 = lines_item_x92
        else:
            try:
                lines_item93 = K1(lines_item_x92)
            except CodecError as error:
                run.fault(error, n347, 2, '/releasedTo/address/lines/3', lines_item_x92)
    lines94: Any = []
    if lines_item87 is not None:
        lines94.append(lines_item87)
    if lines_item89 is not None:
        lines94.append(lines_item89)
    if lines_item91 is not None:
        lines94.append(lines_item91)
    if lines_item93 is not None:
        lines94.append(lines_item93)
    if not lines94:
        lines94 = None
    city_x95 = n460[1] if n460_n > 1 else ''
    city96 = None
    if city_x95:
        if city_x95.isascii() and city_x95.isprintable() and city_x95[0] != ' ' and city_x95[-1] != ' ' and len(city_x95) <= 140:
            city96 = city_x95
        else:
            try:
                city96 = K1(city_x95)
            except CodecError as error:
                run.fault(error, n460, 1, '/releasedTo/address/city', city_x95)
    subdivision_x97 = n460[2] if n460_n > 2 else ''
    subdivision98 = None
    if subdivision_x97:
        if subdivision_x97.isascii() and subdivision_x97.isalnum() and subdivision_x97 == subdivision_x97.upper() and 1 <= len(subdivision_x97) <= 3:
            subdivision98 = subdivision_x97
        else:
            try:
                subdivision98 = K3(subdivision_x97)
            except CodecError as error:
                run.fault(error, n460, 2, '/releasedTo/address/subdivision', subdivision_x97)
    postal_code_x99 = n460[3] if n460_n > 3 else ''
    postal_code100 = None
    if postal_code_x99:
        if postal_code_x99.isascii() and postal_code_x99.isprintable() and postal_code_x99[0] != ' ' and postal_code_x99[-1] != ' ' and len(postal_code_x99) <= 140:
            postal_code100 = postal_code_x99
        else:
            try:
                postal_code100 = K1(postal_code_x99)
            except CodecError as error:
                run.fault(error, n460, 3, '/releasedTo/address/postalCode', postal_code_x99)
    country_x101 = n460[4] if n460_n > 4 else ''
    country102 = None
    if country_x101:
        if country_x101.isascii() and country_x101.isalpha() and country_x101 == country_x101.upper() and 2 <= len(country_x101) <= 2:
            country102 = country_x101
        else:
            try:
                country102 = K4(country_x101)
            except CodecError as error:
                run.fault(error, n460, 4, '/releasedTo/address/country', country_x101)
    address103 = None
    if lines94 is not None or city96 is not None or subdivision98 is not None or postal_code100 is not None or country102 is not None:
        address103 = {}
        if city96 is not None:
            address103['city'] = city96
        if country102 is not None:
            address103['country'] = country102
        if lines94 is not None:
            address103['lines'] = lines94
        if postal_code100 is not None:
            address103['postalCode'] = postal_code100
        if subdivision98 is not None:
            address103['subdivision'] = subdivision98
    released_to = None
    if name77 is not None or identifiers85 is not None or additional_name is not None or address103 is not None:
        released_to = {'roles': ['warehouse-operator']}
        if additional_name is not None:
            released_to['additionalName'] = additional_name
        if address103 is not None:
            released_to['address'] = address103
        if identifiers85 is not None:
            released_to['identifiers'] = identifiers85
        if name77 is not None:
            released_to['name'] = name77
    parties: Any = []
    for m in n0[2] or ():
        n1104 = m[0]
        n1104_n = len(n1104)
        if not ((n1104[1] if n1104_n > 1 else '') not in ('ST', 'SF', 'WH')):
            continue
        roles_item_x = n1104[1] if n1104_n > 1 else ''
        roles_item = K5_KNOWN.get(roles_item_x) if roles_item_x else None
        if roles_item is None and roles_item_x:
            try:
                roles_item = K5(roles_item_x)
            except CodecError as error:
                run.fault(error, n1104, 1, '/parties/*/roles/0', roles_item_x)
        roles_item_v = (roles_item[0] if roles_item is not None else None)
        roles: Any = []
        if roles_item_v is not None:
            roles.append(roles_item_v)
        if not roles:
            roles = None
        source_code_v105 = (roles_item[1] if roles_item is not None else None)
        name_x106 = n1104[2] if n1104_n > 2 else ''
        name107 = None
        if name_x106:
            if name_x106.isascii() and name_x106.isprintable() and name_x106[0] != ' ' and name_x106[-1] != ' ' and len(name_x106) <= 140:
                name107 = name_x106
            else:
                try:
                    name107 = K1(name_x106)
                except CodecError as error:
                    run.fault(error, n1104, 2, '/parties/*/name', name_x106)
        scheme_x108 = n1104[3] if n1104_n > 3 else ''
        scheme109 = K2_KNOWN.get(scheme_x108) if scheme_x108 else None
        if scheme109 is None and scheme_x108:
            try:
                scheme109 = K2(scheme_x108)
            except CodecError as error:
                run.fault(error, n1104, 3, '/parties/*/identifiers/0/scheme', scheme_x108)
        scheme_v110 = (scheme109[0] if scheme109 is not None else None)
        source_code_v111 = (scheme109[1] if scheme109 is not None else None)
        value_x112 = n1104[4] if n1104_n > 4 else ''
        value113 = None
        if value_x112:
            if value_x112.isascii() and value_x112.isprintable() and value_x112[0] != ' ' and value_x112[-1] != ' ' and len(value_x112) <= 140:
                value113 = value_x112
            else:
                try:
                    value113 = K1(value_x112)
                except CodecError as error:
                    run.fault(error, n1104, 4, '/parties/*/identifiers/0/value', value_x112)
        identifiers_item114 = None
        if scheme_v110 is not None or source_code_v111 is not None or value113 is not None:
            if scheme_v110 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1104 or m[0], 'N1-03')
            if value113 is None:
                run.lacks('/parties/*/identifiers/0/value', n1104 or m[0], 'N1-04')
            identifiers_item114 = {'scheme': scheme_v110, 'value': value113}
            if source_code_v111 is not None:
                identifiers_item114['sourceCode'] = source_code_v111
        identifiers115: Any = []
        if identifiers_item114 is not None:
            identifiers115.append(identifiers_item114)
        if not identifiers115:
            identifiers115 = None
        n2_loop116 = m[1]
        n2_loop116 = n2_loop116[0] if n2_loop116 else None
        n2117 = n2_loop116[0] if n2_loop116 is not None else None
        n2117_n = len(n2117) if n2117 is not None else 0
        additional_name_x118 = n2117[1] if n2117_n > 1 else ''
        additional_name119 = None
        if additional_name_x118:
            if additional_name_x118.isascii() and additional_name_x118.isprintable() and additional_name_x118[0] != ' ' and additional_name_x118[-1] != ' ' and len(additional_name_x118) <= 140:
                additional_name119 = additional_name_x118
            else:
                try:
                    additional_name119 = K1(additional_name_x118)
                except CodecError as error:
                    run.fault(error, n2117, 1, '/parties/*/additionalName', additional_name_x118)
        n3_loop120 = m[2]
        n3_loop120 = n3_loop120[0] if n3_loop120 else None
        n3121 = n3_loop120[0] if n3_loop120 is not None else None
        n3121_n = len(n3121) if n3121 is not None else 0
        lines_item_x122 = n3121[1] if n3121_n > 1 else ''
        lines_item123 = None
        if lines_item_x122:
            if lines_item_x122.isascii() and lines_item_x122.isprintable() and lines_item_x122[0] != ' ' and lines_item_x122[-1] != ' ' and len(lines_item_x122) <= 140:
                lines_item123 = lines_item_x122
            else:
                try:
                    lines_item123 = K1(lines_item_x122)
                except CodecError as error:
                    run.fault(error, n3121, 1, '/parties/*/address/lines/0', lines_item_x122)
        lines_item_x124 = n3121[2] if n3121_n > 2 else ''
        lines_item125 = None
        if lines_item_x124:
            if lines_item_x124.isascii() and lines_item_x124.isprintable() and lines_item_x124[0] != ' ' and lines_item_x124[-1] != ' ' and len(lines_item_x124) <= 140:
                lines_item125 = lines_item_x124
            else:
                try:
                    lines_item125 = K1(lines_item_x124)
                except CodecError as error:
                    run.fault(error, n3121, 2, '/parties/*/address/lines/1', lines_item_x124)
        n3_loop126 = [one for one in m[2] or () if True]
        n3_loop126 = n3_loop126[1] if len(n3_loop126) >= 2 else None
        n3127 = n3_loop126[0] if n3_loop126 is not None else None
        n3127_n = len(n3127) if n3127 is not None else 0
        lines_item_x128 = n3127[1] if n3127_n > 1 else ''
        lines_item129 = None
        if lines_item_x128:
            if lines_item_x128.isascii() and lines_item_x128.isprintable() and lines_item_x128[0] != ' ' and lines_item_x128[-1] != ' ' and len(lines_item_x128) <= 140:
                lines_item129 = lines_item_x128
            else:
                try:
                    lines_item129 = K1(lines_item_x128)
                except CodecError as error:
                    run.fault(error, n3127, 1, '/parties/*/address/lines/2', lines_item_x128)
        lines_item_x130 = n3127[2] if n3127_n > 2 else ''
        lines_item131 = None
        if lines_item_x130:
            if lines_item_x130.isascii() and lines_item_x130.isprintable() and lines_item_x130[0] != ' ' and lines_item_x130[-1] != ' ' and len(lines_item_x130) <= 140:
                lines_item131 = lines_item_x130
            else:
                try:
                    lines_item131 = K1(lines_item_x130)
                except CodecError as error:
                    run.fault(error, n3127, 2, '/parties/*/address/lines/3', lines_item_x130)
        lines132: Any = []
        if lines_item123 is not None:
            lines132.append(lines_item123)
        if lines_item125 is not None:
            lines132.append(lines_item125)
        if lines_item129 is not None:
            lines132.append(lines_item129)
        if lines_item131 is not None:
            lines132.append(lines_item131)
        if not lines132:
            lines132 = None
        n4133 = m[3]
        n4133_n = len(n4133) if n4133 is not None else 0
        city_x134 = n4133[1] if n4133_n > 1 else ''
        city135 = None
        if city_x134:
            if city_x134.isascii() and city_x134.isprintable() and city_x134[0] != ' ' and city_x134[-1] != ' ' and len(city_x134) <= 140:
                city135 = city_x134
            else:
                try:
                    city135 = K1(city_x134)
                except CodecError as error:
                    run.fault(error, n4133, 1, '/parties/*/address/city', city_x134)
        subdivision_x136 = n4133[2] if n4133_n > 2 else ''
        subdivision137 = None
        if subdivision_x136:
            if subdivision_x136.isascii() and subdivision_x136.isalnum() and subdivision_x136 == subdivision_x136.upper() and 1 <= len(subdivision_x136) <= 3:
                subdivision137 = subdivision_x136
            else:
                try:
                    subdivision137 = K3(subdivision_x136)
                except CodecError as error:
                    run.fault(error, n4133, 2, '/parties/*/address/subdivision', subdivision_x136)
        postal_code_x138 = n4133[3] if n4133_n > 3 else ''
        postal_code139 = None
        if postal_code_x138:
            if postal_code_x138.isascii() and postal_code_x138.isprintable() and postal_code_x138[0] != ' ' and postal_code_x138[-1] != ' ' and len(postal_code_x138) <= 140:
                postal_code139 = postal_code_x138
            else:
                try:
                    postal_code139 = K1(postal_code_x138)
                except CodecError as error:
                    run.fault(error, n4133, 3, '/parties/*/address/postalCode', postal_code_x138)
        country_x140 = n4133[4] if n4133_n > 4 else ''
        country141 = None
        if country_x140:
            if country_x140.isascii() and country_x140.isalpha() and country_x140 == country_x140.upper() and 2 <= len(country_x140) <= 2:
                country141 = country_x140
            else:
                try:
                    country141 = K4(country_x140)
                except CodecError as error:
                    run.fault(error, n4133, 4, '/parties/*/address/country', country_x140)
        address142 = None
        if lines132 is not None or city135 is not None or subdivision137 is not None or postal_code139 is not None or country141 is not None:
            address142 = {}
            if city135 is not None:
                address142['city'] = city135
            if country141 is not None:
                address142['country'] = country141
            if lines132 is not None:
                address142['lines'] = lines132
            if postal_code139 is not None:
                address142['postalCode'] = postal_code139
            if subdivision137 is not None:
                address142['subdivision'] = subdivision137
        contacts: Any = []
        for m143 in m[4] or ():
            per = m143[0]
            per_n = len(per)
            name_x144 = per[2] if per_n > 2 else ''
            name145 = None
            if name_x144:
                if name_x144.isascii() and name_x144.isprintable() and name_x144[0] != ' ' and name_x144[-1] != ' ' and len(name_x144) <= 140:
                    name145 = name_x144
                else:
                    try:
                        name145 = K1(name_x144)
                    except CodecError as error:
                        run.fault(error, per, 2, '/parties/*/contacts/*/name', name_x144)
            code_x = per[1] if per_n > 1 else ''
            code = None
            if code_x:
                if code_x.isascii() and code_x.isprintable() and code_x[0] != ' ' and code_x[-1] != ' ' and len(code_x) <= 140:
                    code = code_x
                else:
                    try:
                        code = K1(code_x)
                    except CodecError as error:
                        run.fault(error, per, 1, '/parties/*/contacts/*/sourceCode/code', code_x)
            source_code = None
            if code is not None:
                if code is None:
                    run.lacks('/parties/*/contacts/*/sourceCode/code', per or m143[0], 'PER-01')
                source_code = {'code': code, 'scheme': 'x12-366'}
            phone_x = (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else ''
            phone = None
            if phone_x:
                if phone_x.isascii() and phone_x.isprintable() and phone_x[0] != ' ' and phone_x[-1] != ' ' and len(phone_x) <= 140:
                    phone = phone_x
                else:
                    try:
                        phone = K1(phone_x)
                    except CodecError as error:
                        run.fault(error, per, 4, '/parties/*/contacts/*/phone', phone_x)
            phone_x146 = (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else ''
            phone147 = None
            if phone_x146:
                if phone_x146.isascii() and phone_x146.isprintable() and phone_x146[0] != ' ' and phone_x146[-1] != ' ' and len(phone_x146) <= 140:
                    phone147 = phone_x146
                else:
                    try:
                        phone147 = K1(phone_x146)
                    except CodecError as error:
                        run.fault(error, per, 6, '/parties/*/contacts/*/phone', phone_x146)
            phone_x148 = (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else ''
            phone149 = None
            if phone_x148:
                if phone_x148.isascii() and phone_x148.isprintable() and phone_x148[0] != ' ' and phone_x148[-1] != ' ' and len(phone_x148) <= 140:
                    phone149 = phone_x148
                else:
                    try:
                        phone149 = K1(phone_x148)
                    except CodecError as error:
                        run.fault(error, per, 8, '/parties/*/contacts/*/phone', phone_x148)
            phone_v = phone
            if phone_v is None:
                phone_v = phone147
            if phone_v is None:
                phone_v = phone149
            fax_x = (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else ''
            fax = None
            if fax_x:
                if fax_x.isascii() and fax_x.isprintable() and fax_x[0] != ' ' and fax_x[-1] != ' ' and len(fax_x) <= 140:
                    fax = fax_x
                else:
                    try:
                        fax = K1(fax_x)
                    except CodecError as error:
                        run.fault(error, per, 4, '/parties/*/contacts/*/fax', fax_x)
            fax_x150 = (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else ''
            fax151 = None
            if fax_x150:
                if fax_x150.isascii() and fax_x150.isprintable() and fax_x150[0] != ' ' and fax_x150[-1] != ' ' and len(fax_x150) <= 140:
                    fax151 = fax_x150
                else:
                    try:
                        fax151 = K1(fax_x150)
                    except CodecError as error:
                        run.fault(error, per, 6, '/parties/*/contacts/*/fax', fax_x150)
            fax_x152 = (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else ''
            fax153 = None
            if fax_x152:
                if fax_x152.isascii() and fax_x152.isprintable() and fax_x152[0] != ' ' and fax_x152[-1] != ' ' and len(fax_x152) <= 140:
                    fax153 = fax_x152
                else:
                    try:
                        fax153 = K1(fax_x152)
                    except CodecError as error:
                        run.fault(error, per, 8, '/parties/*/contacts/*/fax', fax_x152)
            fax_v = fax
            if fax_v is None:
                fax_v = fax151
            if fax_v is None:
                fax_v = fax153
            email_x = (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else ''
            email = None
            if email_x:
                try:
                    email = K6(email_x)
                except CodecError as error:
                    run.fault(error, per, 4, '/parties/*/contacts/*/email', email_x)
            email_x154 = (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else ''
            email155 = None
            if email_x154:
                try:
                    email155 = K6(email_x154)
                except CodecError as error:
                    run.fault(error, per, 6, '/parties/*/contacts/*/email', email_x154)
            email_x156 = (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else ''
            email157 = None
            if email_x156:
                try:
                    email157 = K6(email_x156)
                except CodecError as error:
                    run.fault(error, per, 8, '/parties/*/contacts/*/email', email_x156)
            email_v = email
            if email_v is None:
                email_v = email155
            if email_v is None:
                email_v = email157
            contacts_item = None
            if name145 is not None or source_code is not None or phone_v is not None or fax_v is not None or email_v is not None:
                contacts_item = {}
                if email_v is not None:
                    contacts_item['email'] = email_v
                if fax_v is not None:
                    contacts_item['fax'] = fax_v
                if name145 is not None:
                    contacts_item['name'] = name145
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
        if roles is not None or source_code_v105 is not None or name107 is not None or identifiers115 is not None or additional_name119 is not None or address142 is not None or contacts is not None:
            parties_item = {}
            if additional_name119 is not None:
                parties_item['additionalName'] = additional_name119
            if address142 is not None:
                parties_item['address'] = address142
            if contacts is not None:
                parties_item['contacts'] = contacts
            if identifiers115 is not None:
                parties_item['identifiers'] = identifiers115
            if name107 is not None:
                parties_item['name'] = name107
            if roles is not None:
                parties_item['roles'] = roles
            if source_code_v105 is not None:
                parties_item['sourceCode'] = source_code_v105
        if parties_item is not None:
            parties.append(parties_item)
    if len(parties) > 30:
        run.crowded('/parties', n0[0], len(parties), 30)
    if not parties:
        parties = None
    parties158: Any = []
    for m159 in n0[2] or ():
        n1160 = m159[0]
        n1160_n = len(n1160)
        per_loop = m159[4]
        per_loop = per_loop[0] if per_loop else None
        per161 = per_loop[0] if per_loop is not None else None
        per161_n = len(per161) if per161 is not None else 0
        if not ((n1160[1] if n1160_n > 1 else '') in ('ST', 'SF', 'WH') and (per161[2] if per161_n > 2 else '') != ''):
            continue
        roles_item_x162 = n1160[1] if n1160_n > 1 else ''
        roles_item163 = K5_KNOWN.get(roles_item_x162) if roles_item_x162 else None
        if roles_item163 is None and roles_item_x162:
            try:
                roles_item163 = K5(roles_item_x162)
            except CodecError as error:
                run.fault(error, n1160, 1, '/parties/*/roles/0', roles_item_x162)
        roles_item_v164 = (roles_item163[0] if roles_item163 is not None else None)
        roles165: Any = []
        if roles_item_v164 is not None:
            roles165.append(roles_item_v164)
        if not roles165:
            roles165 = None
        source_code_v166 = (roles_item163[1] if roles_item163 is not None else None)
        name_x167 = n1160[2] if n1160_n > 2 else ''
        name168 = None
        if name_x167:
            if name_x167.isascii() and name_x167.isprintable() and name_x167[0] != ' ' and name_x167[-1] != ' ' and len(name_x167) <= 140:
                name168 = name_x167
            else:
                try:
                    name168 = K1(name_x167)
                except CodecError as error:
                    run.fault(error, n1160, 2, '/parties/*/name', name_x167)
        scheme_x169 = n1160[3] if n1160_n > 3 else ''
        scheme170 = K2_KNOWN.get(scheme_x169) if scheme_x169 else None
        if scheme170 is None and scheme_x169:
            try:
                scheme170 = K2(scheme_x169)
            except CodecError as error:
                run.fault(error, n1160, 3, '/parties/*/identifiers/0/scheme', scheme_x169)
        scheme_v171 = (scheme170[0] if scheme170 is not None else None)
        source_code_v172 = (scheme170[1] if scheme170 is not None else None)
        value_x173 = n1160[4] if n1160_n > 4 else ''
        value174 = None
        if value_x173:
            if value_x173.isascii() and value_x173.isprintable() and value_x173[0] != ' ' and value_x173[-1] != ' ' and len(value_x173) <= 140:
                value174 = value_x173
            else:
                try:
                    value174 = K1(value_x173)
                except CodecError as error:
                    run.fault(error, n1160, 4, '/parties/*/identifiers/0/value', value_x173)
        identifiers_item175 = None
        if scheme_v171 is not None or source_code_v172 is not None or value174 is not None:
            if scheme_v171 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1160 or m159[0], 'N1-03')
            if value174 is None:
                run.lacks('/parties/*/identifiers/0/value', n1160 or m159[0], 'N1-04')
            identifiers_item175 = {'scheme': scheme_v171, 'value': value174}
            if source_code_v172 is not None:
                identifiers_item175['sourceCode'] = source_code_v172
        identifiers176: Any = []
        if identifiers_item175 is not None:
            identifiers176.append(identifiers_item175)
        if not identifiers176:
            identifiers176 = None
        n2_loop177 = m159[1]
        n2_loop177 = n2_loop177[0] if n2_loop177 else None
        n2178 = n2_loop177[0] if n2_loop177 is not None else None
        n2178_n = len(n2178) if n2178 is not None else 0
        additional_name_x179 = n2178[1] if n2178_n > 1 else ''
        additional_name180 = None
        if additional_name_x179:
            if additional_name_x179.isascii() and additional_name_x179.isprintable() and additional_name_x179[0] != ' ' and additional_name_x179[-1] != ' ' and len(additional_name_x179) <= 140:
                additional_name180 = additional_name_x179
            else:
                try:
                    additional_name180 = K1(additional_name_x179)
                except CodecError as error:
                    run.fault(error, n2178, 1, '/parties/*/additionalName', additional_name_x179)
        n3_loop181 = m159[2]
        n3_loop181 = n3_loop181[0] if n3_loop181 else None
        n3182 = n3_loop181[0] if n3_loop181 is not None else None
        n3182_n = len(n3182) if n3182 is not None else 0
        lines_item_x183 = n3182[1] if n3182_n > 1 else ''
        lines_item184 = None
        if lines_item_x183:
            if lines_item_x183.isascii() and lines_item_x183.isprintable() and lines_item_x183[0] != ' ' and lines_item_x183[-1] != ' ' and len(lines_item_x183) <= 140:
                lines_item184 = lines_item_x183
            else:
                try:
                    lines_item184 = K1(lines_item_x183)
                except CodecError as error:
                    run.fault(error, n3182, 1, '/parties/*/address/lines/0', lines_item_x183)
        lines_item_x185 = n3182[2] if n3182_n > 2 else ''
        lines_item186 = None
        if lines_item_x185:
            if lines_item_x185.isascii() and lines_item_x185.isprintable() and lines_item_x185[0] != ' ' and lines_item_x185[-1] != ' ' and len(lines_item_x185) <= 140:
                lines_item186 = lines_item_x185
            else:
                try:
                    lines_item186 = K1(lines_item_x185)
                except CodecError as error:
                    run.fault(error, n3182, 2, '/parties/*/address/lines/1', lines_item_x185)
        n3_loop187 = [one for one in m159[2] or () if True]
        n3_loop187 = n3_loop187[1] if len(n3_loop187) >= 2 else None
        n3188 = n3_loop187[0] if n3_loop187 is not None else None
        n3188_n = len(n3188) if n3188 is not None else 0
        lines_item_x189 = n3188[1] if n3188_n > 1 else ''
        lines_item190 = None
        if lines_item_x189:
            if lines_item_x189.isascii() and lines_item_x189.isprintable() and lines_item_x189[0] != ' ' and lines_item_x189[-1] != ' ' and len(lines_item_x189) <= 140:
                lines_item190 = lines_item_x189
            else:
                try:
                    lines_item190 = K1(lines_item_x189)
                except CodecError as error:
                    run.fault(error, n3188, 1, '/parties/*/address/lines/2', lines_item_x189)
        lines_item_x191 = n3188[2] if n3188_n > 2 else ''
        lines_item192 = None
        if lines_item_x191:
            if lines_item_x191.isascii() and lines_item_x191.isprintable() and lines_item_x191[0] != ' ' and lines_item_x191[-1] != ' ' and len(lines_item_x191) <= 140:
                lines_item192 = lines_item_x191
            else:
                try:
                    lines_item192 = K1(lines_item_x191)
                except CodecError as error:
                    run.fault(error, n3188, 2, '/parties/*/address/lines/3', lines_item_x191)
        lines193: Any = []
        if lines_item184 is not None:
            lines193.append(lines_item184)
        if lines_item186 is not None:
            lines193.append(lines_item186)
        if lines_item190 is not None:
            lines193.append(lines_item190)
        if lines_item192 is not None:
            lines193.append(lines_item192)
        if not lines193:
            lines193 = None
        n4194 = m159[3]
        n4194_n = len(n4194) if n4194 is not None else 0
        city_x195 = n4194[1] if n4194_n > 1 else ''
        city196 = None
        if city_x195:
            if city_x195.isascii() and city_x195.isprintable() and city_x195[0] != ' ' and city_x195[-1] != ' ' and len(city_x195) <= 140:
                city196 = city_x195
            else:
                try:
                    city196 = K1(city_x195)
                except CodecError as error:
                    run.fault(error, n4194, 1, '/parties/*/address/city', city_x195)
        subdivision_x197 = n4194[2] if n4194_n > 2 else ''
        subdivision198 = None
        if subdivision_x197:
            if subdivision_x197.isascii() and subdivision_x197.isalnum() and subdivision_x197 == subdivision_x197.upper() and 1 <= len(subdivision_x197) <= 3:
                subdivision198 = subdivision_x197
            else:
                try:
                    subdivision198 = K3(subdivision_x197)
                except CodecError as error:
                    run.fault(error, n4194, 2, '/parties/*/address/subdivision', subdivision_x197)
        postal_code_x199 = n4194[3] if n4194_n > 3 else ''
        postal_code200 = None
        if postal_code_x199:
            if postal_code_x199.isascii() and postal_code_x199.isprintable() and postal_code_x199[0] != ' ' and postal_code_x199[-1] != ' ' and len(postal_code_x199) <= 140:
                postal_code200 = postal_code_x199
            else:
                try:
                    postal_code200 = K1(postal_code_x199)
                except CodecError as error:
                    run.fault(error, n4194, 3, '/parties/*/address/postalCode', postal_code_x199)
        country_x201 = n4194[4] if n4194_n > 4 else ''
        country202 = None
        if country_x201:
            if country_x201.isascii() and country_x201.isalpha() and country_x201 == country_x201.upper() and 2 <= len(country_x201) <= 2:
                country202 = country_x201
            else:
                try:
                    country202 = K4(country_x201)
                except CodecError as error:
                    run.fault(error, n4194, 4, '/parties/*/address/country', country_x201)
        address203 = None
        if lines193 is not None or city196 is not None or subdivision198 is not None or postal_code200 is not None or country202 is not None:
            address203 = {}
            if city196 is not None:
                address203['city'] = city196
            if country202 is not None:
                address203['country'] = country202
            if lines193 is not None:
                address203['lines'] = lines193
            if postal_code200 is not None:
                address203['postalCode'] = postal_code200
            if subdivision198 is not None:
                address203['subdivision'] = subdivision198
        contacts204: Any = []
        for m205 in m159[4] or ():
            per206 = m205[0]
            per206_n = len(per206)
            name_x207 = per206[2] if per206_n > 2 else ''
            name208 = None
            if name_x207:
                if name_x207.isascii() and name_x207.isprintable() and name_x207[0] != ' ' and name_x207[-1] != ' ' and len(name_x207) <= 140:
                    name208 = name_x207
                else:
                    try:
                        name208 = K1(name_x207)
                    except CodecError as error:
                        run.fault(error, per206, 2, '/parties/*/contacts/*/name', name_x207)
            code_x209 = per206[1] if per206_n > 1 else ''
            code210 = None
            if code_x209:
                if code_x209.isascii() and code_x209.isprintable() and code_x209[0] != ' ' and code_x209[-1] != ' ' and len(code_x209) <= 140:
                    code210 = code_x209
                else:
                    try:
                        code210 = K1(code_x209)
                    except CodecError as error:
                        run.fault(error, per206, 1, '/parties/*/contacts/*/sourceCode/code', code_x209)
            source_code211 = None
            if code210 is not None:
                if code210 is None:
                    run.lacks('/parties/*/contacts/*/sourceCode/code', per206 or m205[0], 'PER-01')
                source_code211 = {'code': code210, 'scheme': 'x12-366'}
            phone_x212 = (per206[4] if per206_n > 4 else '') if (per206[3] if per206_n > 3 else '') == 'TE' else ''
            phone213 = None
            if phone_x212:
                if phone_x212.isascii() and phone_x212.isprintable() and phone_x212[0] != ' ' and phone_x212[-1] != ' ' and len(phone_x212) <= 140:
                    phone213 = phone_x212
                else:
                    try:
                        phone213 = K1(phone_x212)
                    except CodecError as error:
                        run.fault(error, per206, 4, '/parties/*/contacts/*/phone', phone_x212)
            phone_x214 = (per206[6] if per206_n > 6 else '') if (per206[5] if per206_n > 5 else '') == 'TE' else ''
            phone215 = None
            if phone_x214:
                if phone_x214.isascii() and phone_x214.isprintable() and phone_x214[0] != ' ' and phone_x214[-1] != ' ' and len(phone_x214) <= 140:
                    phone215 = phone_x214
                else:
                    try:
                        phone215 = K1(phone_x214)
                    except CodecError as error:
                        run.fault(error, per206, 6, '/parties/*/contacts/*/phone', phone_x214)
            phone_x216 = (per206[8] if per206_n > 8 else '') if (per206[7] if per206_n > 7 else '') == 'TE' else ''
            phone217 = None
            if phone_x216:
                if phone_x216.isascii() and phone_x216.isprintable() and phone_x216[0] != ' ' and phone_x216[-1] != ' ' and len(phone_x216) <= 140:
                    phone217 = phone_x216
                else:
                    try:
                        phone217 = K1(phone_x216)
                    except CodecError as error:
                        run.fault(error, per206, 8, '/parties/*/contacts/*/phone', phone_x216)
            phone_v218 = phone213
            if phone_v218 is None:
                phone_v218 = phone215
            if phone_v218 is None:
                phone_v218 = phone217
            fax_x219 = (per206[4] if per206_n > 4 else '') if (per206[3] if per206_n > 3 else '') == 'FX' else ''
            fax220 = None
            if fax_x219:
                if fax_x219.isascii() and fax_x219.isprintable() and fax_x219[0] != ' ' and fax_x219[-1] != ' ' and len(fax_x219) <= 140:
                    fax220 = fax_x219
                else:
                    try:
                        fax220 = K1(fax_x219)
                    except CodecError as error:
                        run.fault(error, per206, 4, '/parties/*/contacts/*/fax', fax_x219)
            fax_x221 = (per206[6] if per206_n > 6 else '') if (per206[5] if per206_n > 5 else '') == 'FX' else ''
            fax222 = None
            if fax_x221:
                if fax_x221.isascii() and fax_x221.isprintable() and fax_x221[0] != ' ' and fax_x221[-1] != ' ' and len(fax_x221) <= 140:
                    fax222 = fax_x221
                else:
                    try:
                        fax222 = K1(fax_x221)
                    except CodecError as error:
                        run.fault(error, per206, 6, '/parties/*/contacts/*/fax', fax_x221)
            fax_x223 = (per206[8] if per206_n > 8 else '') if (per206[7] if per206_n > 7 else '') == 'FX' else ''
            fax224 = None
            if fax_x223:
                if fax_x223.isascii() and fax_x223.isprintable() and fax_x223[0] != ' ' and fax_x223[-1] != ' ' and len(fax_x223) <= 140:
                    fax224 = fax_x223
                else:
                    try:
                        fax224 = K1(fax_x223)
                    except CodecError as error:
                        run.fault(error, per206, 8, '/parties/*/contacts/*/fax', fax_x223)
            fax_v225 = fax220
            if fax_v225 is None:
                fax_v225 = fax222
            if fax_v225 is None:
                fax_v225 = fax224
            email_x226 = (per206[4] if per206_n > 4 else '') if (per206[3] if per206_n > 3 else '') == 'EM' else ''
            email227 = None
            if email_x226:
                try:
                    email227 = K6(email_x226)
                except CodecError as error:
                    run.fault(error, per206, 4, '/parties/*/contacts/*/email', email_x226)
            email_x228 = (per206[6] if per206_n > 6 else '') if (per206[5] if per206_n > 5 else '') == 'EM' else ''
            email229 = None
            if email_x228:
                try:
                    email229 = K6(email_x228)
                except CodecError as error:
                    run.fault(error, per206, 6, '/parties/*/contacts/*/email', email_x228)
            email_x230 = (per206[8] if per206_n > 8 else '') if (per206[7] if per206_n > 7 else '') == 'EM' else ''
            email231 = None
            if email_x230:
                try:
                    email231 = K6(email_x230)
                except CodecError as error:
                    run.fault(error, per206, 8, '/parties/*/contacts/*/email', email_x230)
            email_v232 = email227
            if email_v232 is None:
                email_v232 = email229
            if email_v232 is None:
                email_v232 = email231
            contacts_item233 = None
            if name208 is not None or source_code211 is not None or phone_v218 is not None or fax_v225 is not None or email_v232 is not None:
                contacts_item233 = {}
                if email_v232 is not None:
                    contacts_item233['email'] = email_v232
                if fax_v225 is not None:
                    contacts_item233['fax'] = fax_v225
                if name208 is not None:
                    contacts_item233['name'] = name208
                if phone_v218 is not None:
                    contacts_item233['phone'] = phone_v218
                if source_code211 is not None:
                    contacts_item233['sourceCode'] = source_code211
            if contacts_item233 is not None:
                contacts204.append(contacts_item233)
        if len(contacts204) > 10:
            run.crowded('/parties/*/contacts', m159[0], len(contacts204), 10)
        if not contacts204:
            contacts204 = None
        parties_item234 = None
        if roles165 is not None or source_code_v166 is not None or name168 is not None or identifiers176 is not None or additional_name180 is not None or address203 is not None or contacts204 is not None:
            parties_item234 = {}
            if additional_name180 is not None:
                parties_item234['additionalName'] = additional_name180
            if address203 is not None:
                parties_item234['address'] = address203
            if contacts204 is not None:
                parties_item234['contacts'] = contacts204
            if identifiers176 is not None:
                parties_item234['identifiers'] = identifiers176
            if name168 is not None:
                parties_item234['name'] = name168
            if roles165 is not None:
                parties_item234['roles'] = roles165
            if source_code_v166 is not None:
                parties_item234['sourceCode'] = source_code_v166
        if parties_item234 is not None:
            parties158.append(parties_item234)
    if len(parties158) > 30:
        run.crowded('/parties', n0[0], len(parties158), 30)
    if not parties158:
        parties158 = None
    parties235 = [*(parties or ()), *(parties158 or ())] or None
    g62_loop = pick(n0[5], 1, ('37',))
    g62 = g62_loop[0] if g62_loop is not None else None
    g62_n = len(g62) if g62 is not None else 0
    earliest_x = g62[2] if g62_n > 2 else ''
    earliest_x236 = g62[4] if g62_n > 4 else ''
    earliest_x237 = g62[5] if g62_n > 5 else ''
    earliest = None
    if earliest_x:
        try:
            earliest = K7(profile, earliest_x, earliest_x236, earliest_x237)
        except CodecError as error:
            run.fault(error, g62, 2, '/requestedShip/earliest', earliest_x)
    g62_loop238 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '10' and (one[0][3] if len(one[0]) > 3 else '') not in ('K', 'L')]
    g62_loop238 = g62_loop238[0] if len(g62_loop238) >= 1 else None
    g62239 = g62_loop238[0] if g62_loop238 is not None else None
    g62239_n = len(g62239) if g62239 is not None else 0
    g62_loop240 = pick(n0[5], 1, ('38',))
    g62241 = g62_loop240[0] if g62_loop240 is not None else None
    g62241_n = len(g62241) if g62241 is not None else 0
    earliest_x242 = (g62239[2] if g62239_n > 2 else '') if (g62[2] if g62_n > 2 else '') == '' and (g62241[2] if g62241_n > 2 else '') == '' else ''
    earliest_x243 = g62239[4] if g62239_n > 4 else ''
    earliest_x244 = g62239[5] if g62239_n > 5 else ''
    earliest245 = None
    if earliest_x242:
        try:
            earliest245 = K7(profile, earliest_x242, earliest_x243, earliest_x244)
        except CodecError as error:
            run.fault(error, g62239, 2, '/requestedShip/earliest', earliest_x242)
    earliest_v = earliest
    if earliest_v is None:
        earliest_v = earliest245
    latest_x = g62241[2] if g62241_n > 2 else ''
    latest_x246 = g62241[4] if g62241_n > 4 else ''
    latest_x247 = g62241[5] if g62241_n > 5 else ''
    latest = None
    if latest_x:
        try:
            latest = K7(profile, latest_x, latest_x246, latest_x247)
        except CodecError as error:
            run.fault(error, g62241, 2, '/requestedShip/latest', latest_x)
    g62_loop248 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '10' and (one[0][3] if len(one[0]) > 3 else '') not in ('I', 'G')]
    g62_loop248 = g62_loop248[0] if len(g62_loop248) >= 1 else None
    g62249 = g62_loop248[0] if g62_loop248 is not None else None
    g62249_n = len(g62249) if g62249 is not None else 0
    latest_x250 = (g62249[2] if g62249_n > 2 else '') if (g62[2] if g62_n > 2 else '') == '' and (g62241[2] if g62241_n > 2 else '') == '' else ''
    latest_x251 = g62249[4] if g62249_n > 4 else ''
    latest_x252 = g62249[5] if g62249_n > 5 else ''
    latest253 = None
    if latest_x250:
        try:
            latest253 = K7(profile, latest_x250, latest_x251, latest_x252)
        except CodecError as error:
            run.fault(error, g62249, 2, '/requestedShip/latest', latest_x250)
    latest_v = latest
    if latest_v is None:
        latest_v = latest253
    requested_ship = None
    if earliest_v is not None or latest_v is not None:
        requested_ship = {}
        if earliest_v is not None:
            requested_ship['earliest'] = earliest_v
        if latest_v is not None:
            requested_ship['latest'] = latest_v
    g62_loop254 = pick(n0[5], 1, ('53',))
    g62255 = g62_loop254[0] if g62_loop254 is not None else None
    g62255_n = len(g62255) if g62255 is not None else 0
    earliest_x256 = g62255[2] if g62255_n > 2 else ''
    earliest_x257 = g62255[4] if g62255_n > 4 else ''
    earliest_x258 = g62255[5] if g62255_n > 5 else ''
    earliest259 = None
    if earliest_x256:
        try:
            earliest259 = K7(profile, earliest_x256, earliest_x257, earliest_x258)
        except CodecError as error:
            run.fault(error, g62255, 2, '/requestedDelivery/earliest', earliest_x256)
    g62_loop260 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '02' and (one[0][3] if len(one[0]) > 3 else '') not in ('K', 'L')]
    g62_loop260 = g62_loop260[0] if len(g62_loop260) >= 1 else None
    g62261 = g62_loop260[0] if g62_loop260 is not None else None
    g62261_n = len(g62261) if g62261 is not None else 0
    g62_loop262 = pick(n0[5], 1, ('54',))
    g62263 = g62_loop262[0] if g62_loop262 is not None else None
    g62263_n = len(g62263) if g62263 is not None else 0
    earliest_x264 = (g62261[2] if g62261_n > 2 else '') if (g62255[2] if g62255_n > 2 else '') == '' and (g62263[2] if g62263_n > 2 else '') == '' else ''
    earliest_x265 = g62261[4] if g62261_n > 4 else ''
    earliest_x266 = g62261[5] if g62261_n > 5 else ''
    earliest267 = None
    if earliest_x264:
        try:
            earliest267 = K7(profile, earliest_x264, earliest_x265, earliest_x266)
        except CodecError as error:
            run.fault(error, g62261, 2, '/requestedDelivery/earliest', earliest_x264)
    earliest_v268 = earliest259
    if earliest_v268 is None:
        earliest_v268 = earliest267
    latest_x269 = g62263[2] if g62263_n > 2 else ''
    latest_x270 = g62263[4] if g62263_n > 4 else ''
    latest_x271 = g62263[5] if g62263_n > 5 else ''
    latest272 = None
    if latest_x269:
        try:
            latest272 = K7(profile, latest_x269, latest_x270, latest_x271)
        except CodecError as error:
            run.fault(error, g62263, 2, '/requestedDelivery/latest', latest_x269)
    g62_loop273 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '02' and (one[0][3] if len(one[0]) > 3 else '') not in ('I', 'G')]
    g62_loop273 = g62_loop273[0] if len(g62_loop273) >= 1 else None
    g62274 = g62_loop273[0] if g62_loop273 is not None else None
    g62274_n = len(g62274) if g62274 is not None else 0
    latest_x275 = (g62274[2] if g62274_n > 2 else '') if (g62255[2] if g62255_n > 2 else '') == '' and (g62263[2] if g62263_n > 2 else '') == '' else ''
    latest_x276 = g62274[4] if g62274_n > 4 else ''
    latest_x277 = g62274[5] if g62274_n > 5 else ''
    latest278 = None
    if latest_x275:
        try:
            latest278 = K7(profile, latest_x275, latest_x276, latest_x277)
        except CodecError as error:
            run.fault(error, g62274, 2, '/requestedDelivery/latest', latest_x275)
    latest_v279 = latest272
    if latest_v279 is None:
        latest_v279 = latest278
    requested_delivery = None
    if earliest_v268 is not None or latest_v279 is not None:
        requested_delivery = {}
        if earliest_v268 is not None:
            requested_delivery['earliest'] = earliest_v268
        if latest_v279 is not None:
            requested_delivery['latest'] = latest_v279
    dates: Any = []
    for m280 in n0[5] or ():
        g62281 = m280[0]
        g62281_n = len(g62281)
        if not ((g62281[2] if g62281_n > 2 else '') != '' and (g62281[1] if g62281_n > 1 else '') not in ('10', '02', '37', '38', '53', '54')):
            continue
        type_x = g62281[1] if g62281_n > 1 else ''
        type = K8_KNOWN.get(type_x) if type_x else None
        if type is None and type_x:
            try:
                type = K8(type_x)
            except CodecError as error:
                run.fault(error, g62281, 1, '/dates/*/type', type_x)
        type_v = (type[0] if type is not None else None)
        source_code_v282 = (type[1] if type is not None else None)
        at_x = g62281[2] if g62281_n > 2 else ''
        at_x283 = g62281[4] if g62281_n > 4 else ''
        at_x284 = g62281[5] if g62281_n > 5 else ''
        at = None
        if at_x:
            try:
                at = K7(profile, at_x, at_x283, at_x284)
            except CodecError as error:
                run.fault(error, g62281, 2, '/dates/*/at', at_x)
        dates_item = None
        if type_v is not None or source_code_v282 is not None or at is not None:
            if at is None:
                run.lacks('/dates/*/at', g62281 or m280[0], 'G62-02 or G62-04 or G62-05')
            if type_v is None:
                run.lacks('/dates/*/type', g62281 or m280[0], 'G62-01')
            dates_item = {'at': at, 'type': type_v}
            if source_code_v282 is not None:
                dates_item['sourceCode'] = source_code_v282
        if dates_item is not None:
            dates.append(dates_item)
    if len(dates) > 50:
        run.crowded('/dates', n0[0], len(dates), 50)
    if not dates:
        dates = None
    g62_loop285 = pick(n0[5], 1, ('37', '38'))
    g62286 = g62_loop285[0] if g62_loop285 is not None else None
    g62286_n = len(g62286) if g62286 is not None else 0
    dates287: Any = []
    if (g62286[2] if g62286_n > 2 else '') != '':
        for m288 in n0[5] or ():
            g62289 = m288[0]
            g62289_n = len(g62289)
            if not ((g62289[2] if g62289_n > 2 else '') != '' and (g62289[1] if g62289_n > 1 else '') == '10'):
                continue
            type_x290 = g62289[1] if g62289_n > 1 else ''
            type291 = K8_KNOWN.get(type_x290) if type_x290 else None
            if type291 is None and type_x290:
                try:
                    type291 = K8(type_x290)
                except CodecError as error:
                    run.fault(error, g62289, 1, '/dates/*/type', type_x290)
            type_v292 = (type291[0] if type291 is not None else None)
            source_code_v293 = (type291[1] if type291 is not None else None)
            at_x294 = g62289[2] if g62289_n > 2 else ''
            at_x295 = g62289[4] if g62289_n > 4 else ''
            at_x296 = g62289[5] if g62289_n > 5 else ''
            at297 = None
            if at_x294:
                try:
                    at297 = K7(profile, at_x294, at_x295, at_x296)
                except CodecError as error:
                    run.fault(error, g62289, 2, '/dates/*/at', at_x294)
            dates_item298 = None
            if type_v292 is not None or source_code_v293 is not None or at297 is not None:
                if at297 is None:
                    run.lacks('/dates/*/at', g62289 or m288[0], 'G62-02 or G62-04 or G62-05')
                if type_v292 is None:
                    run.lacks('/dates/*/type', g62289 or m288[0], 'G62-01')
                dates_item298 = {'at': at297, 'type': type_v292}
                if source_code_v293 is not None:
                    dates_item298['sourceCode'] = source_code_v293
            if dates_item298 is not None:
                dates287.append(dates_item298)
    if len(dates287) > 50:
        run.crowded('/dates', n0[0], len(dates287), 50)
    if not dates287:
        dates287 = None
    g62_loop299 = pick(n0[5], 1, ('53', '54'))
    g62300 = g62_loop299[0] if g62_loop299 is not None else None
    g62300_n = len(g62300) if g62300 is not None else 0
    dates301: Any = []
    if (g62300[2] if g62300_n > 2 else '') != '':
        for m302 in n0[5] or ():
            g62303 = m302[0]
            g62303_n = len(g62303)
            if not ((g62303[2] if g62303_n > 2 else '') != '' and (g62303[1] if g62303_n > 1 else '') == '02'):
                continue
            type_x304 = g62303[1] if g62303_n > 1 else ''
            type305 = K8_KNOWN.get(type_x304) if type_x304 else None
            if type305 is None and type_x304:
                try:
                    type305 = K8(type_x304)
                except CodecError as error:
                    run.fault(error, g62303, 1, '/dates/*/type', type_x304)
            type_v306 = (type305[0] if type305 is not None else None)
            source_code_v307 = (type305[1] if type305 is not None else None)
            at_x308 = g62303[2] if g62303_n > 2 else ''
            at_x309 = g62303[4] if g62303_n > 4 else ''
            at_x310 = g62303[5] if g62303_n > 5 else ''
            at311 = None
            if at_x308:
                try:
                    at311 = K7(profile, at_x308, at_x309, at_x310)
                except CodecError as error:
                    run.fault(error, g62303, 2, '/dates/*/at', at_x308)
            dates_item312 = None
            if type_v306 is not None or source_code_v307 is not None or at311 is not None:
                if at311 is None:
                    run.lacks('/dates/*/at', g62303 or m302[0], 'G62-02 or G62-04 or G62-05')
                if type_v306 is None:
                    run.lacks('/dates/*/type', g62303 or m302[0], 'G62-01')
                dates_item312 = {'at': at311, 'type': type_v306}
                if source_code_v307 is not None:
                    dates_item312['sourceCode'] = source_code_v307
            if dates_item312 is not None:
                dates301.append(dates_item312)
    if len(dates301) > 50:
        run.crowded('/dates', n0[0], len(dates301), 50)
    if not dates301:
        dates301 = None
    dates313 = [*(dates or ()), *(dates287 or ()), *(dates301 or ())] or None
    instructions: Any = []
    for m314 in n0[6] or ():
        nte = m314[0]
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
                    text = K9(text_x)
                except CodecError as error:
                    run.fault(error, nte, 2, '/instructions/*/text', text_x)
        code_x315 = nte[1] if nte_n > 1 else ''
        code316 = None
        if code_x315:
            if code_x315.isascii() and code_x315.isprintable() and code_x315[0] != ' ' and code_x315[-1] != ' ' and len(code_x315) <= 140:
                code316 = code_x315
            else:
                try:
                    code316 = K1(code_x315)
                except CodecError as error:
                    run.fault(error, nte, 1, '/instructions/*/sourceCode/code', code_x315)
        source_code317 = None
        if code316 is not None:
            if code316 is None:
                run.lacks('/instructions/*/sourceCode/code', nte or m314[0], 'NTE-01')
            source_code317 = {'code': code316, 'scheme': 'x12-363'}
        instructions_item = None
        if text is not None or source_code317 is not None:
            instructions_item = {'type': 'general'}
            if source_code317 is not None:
                instructions_item['sourceCode'] = source_code317
            if text is not None:
                instructions_item['text'] = text
        if instructions_item is not None:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        run.crowded('/instructions', n0[0], len(instructions), 50)
    if not instructions:
        instructions = None
    references: Any = []
    for m318 in n0[1] or ():
        w05319 = m318[0]
        w05319_n = len(w05319)
        if not ((w05319[3] if w05319_n > 3 else '') != ''):
            continue
        value_x320 = w05319[3] if w05319_n > 3 else ''
        value321 = None
        if value_x320:
            if value_x320.isascii() and value_x320.isprintable() and value_x320[0] != ' ' and value_x320[-1] != ' ' and len(value_x320) <= 140:
                value321 = value_x320
            else:
                try:
                    value321 = K1(value_x320)
                except CodecError as error:
                    run.fault(error, w05319, 3, '/references/*/value', value_x320)
        references_item = None
        if value321 is not None:
            if value321 is None:
                run.lacks('/references/*/value', w05319 or m318[0], 'W05-03')
            references_item = {'type': 'purchase-order', 'value': value321}
        if references_item is not None:
            references.append(references_item)
    if len(references) > 300:
        run.crowded('/references', n0[0], len(references), 300)
    if not references:
        references = None
    references322: Any = []
    for m323 in n0[3] or ():
        n9 = m323[0]
        n9_n = len(n9)
        if not ((n9[2] if n9_n > 2 else '') != ''):
            continue
        type_x324 = n9[1] if n9_n > 1 else ''
        type325 = K10_KNOWN.get(type_x324) if type_x324 else None
        if type325 is None and type_x324:
            try:
                type325 = K10(type_x324)
            except CodecError as error:
                run.fault(error, n9, 1, '/references/*/type', type_x324)
        type_v326 = (type325[0] if type325 is not None else None)
        source_code_v327 = (type325[1] if type325 is not None else None)
        value_x328 = n9[2] if n9_n > 2 else ''
        value329 = None
        if value_x328:
            if value_x328.isascii() and value_x328.isprintable() and value_x328[0] != ' ' and value_x328[-1] != ' ' and len(value_x328) <= 140:
                value329 = value_x328
            else:
                try:
                    value329 = K1(value_x328)
                except CodecError as error:
                    run.fault(error, n9, 2, '/references/*/value', value_x328)
        description_x = n9[3] if n9_n > 3 else ''
        description = None
        if description_x:
            if description_x.isascii() and description_x.isprintable() and description_x[0] != ' ' and description_x[-1] != ' ' and len(description_x) <= 140:
                description = description_x
            else:
                try:
                    description = K1(description_x)
                except CodecError as error:
                    run.fault(error, n9, 3, '/references/*/description', description_x)
        date_x = n9[4] if n9_n > 4 else ''
        date_x330 = n9[5] if n9_n > 5 else ''
        date_x331 = n9[6] if n9_n > 6 else ''
        date = None
        if date_x:
            try:
                date = K7(profile, date_x, date_x330, date_x331)
            except CodecError as error:
                run.fault(error, n9, 4, '/references/*/date', date_x)
        references_item332 = None
        if type_v326 is not None or source_code_v327 is not None or value329 is not None or description is not None or date is not None:
            if type_v326 is None:
                run.lacks('/references/*/type', n9 or m323[0], 'N9-01')
            if value329 is None:
                run.lacks('/references/*/value', n9 or m323[0], 'N9-02')
            references_item332 = {'type': type_v326, 'value': value329}
            if date is not None:
                references_item332['date'] = date
            if description is not None:
                references_item332['description'] = description
            if source_code_v327 is not None:
                references_item332['sourceCode'] = source_code_v327
        if references_item332 is not None:
            references322.append(references_item332)
    if len(references322) > 300:
        run.crowded('/references', n0[0], len(references322), 300)
    if not references322:
        references322 = None
    references333 = [*(references or ()), *(references322 or ())] or None
    w66_loop = n0[8]
    w66_loop = w66_loop[0] if w66_loop else None
    w66 = w66_loop[0] if w66_loop is not None else None
    w66_n = len(w66) if w66 is not None else 0
    payment_method_x = w66[1] if w66_n > 1 else ''
    payment_method = K11_KNOWN.get(payment_method_x) if payment_method_x else None
    if payment_method is None and payment_method_x:
        try:
            payment_method = K11(payment_method_x)
        except CodecError as error:
            run.fault(error, w66, 1, '/shippingInstructions/paymentMethod', payment_method_x)
    preferred_mode_x = w66[2] if w66_n > 2 else ''
    preferred_mode = K12_KNOWN.get(preferred_mode_x) if preferred_mode_x else None
    if preferred_mode is None and preferred_mode_x:
        try:
            preferred_mode = K12(preferred_mode_x)
        except CodecError as error:
            run.fault(error, w66, 2, '/shippingInstructions/preferredMode', preferred_mode_x)
    routing_x = w66[5] if w66_n > 5 else ''
    routing = None
    if routing_x:
        if routing_x.isascii() and routing_x.isprintable() and routing_x[0] != ' ' and routing_x[-1] != ' ' and len(routing_x) <= 140:
            routing = routing_x
        else:
            try:
                routing = K1(routing_x)
            except CodecError as error:
                run.fault(error, w66, 5, '/shippingInstructions/routing', routing_x)
    value_x334 = w66[10] if w66_n > 10 else ''
    value335 = None
    if value_x334:
        if value_x334.isascii() and value_x334.isalpha() and value_x334 == value_x334.upper() and 2 <= len(value_x334) <= 4:
            value335 = value_x334
        else:
            try:
                value335 = K13(value_x334)
            except CodecError as error:
                run.fault(error, w66, 10, '/shippingInstructions/preferredCarrier/identifiers/scheme=scac/value', value_x334)
    scac = None
    if value335 is not None:
        if value335 is None:
            run.lacks('/shippingInstructions/preferredCarrier/identifiers/scheme=scac/value', w66 or n0[0], 'W66-10')
        scac = {'scheme': 'scac', 'value': value335}
    identifiers336: Any = []
    if scac is not None:
        identifiers336.append(scac)
    if not identifiers336:
        identifiers336 = None
    preferred_carrier = None
    if identifiers336 is not None:
        preferred_carrier = {'roles': ['carrier']}
        if identifiers336 is not None:
            preferred_carrier['identifiers'] = identifiers336
    instructions337: Any = []
    for m338 in n0[8] or ():
        w66339 = m338[0]
        w66339_n = len(w66339)
        if not ((w66339[1] if w66339_n > 1 else '') != '' and (w66339[1] if w66339_n > 1 else '') not in ('CC', 'CD', 'MX', 'NC', 'PC', 'PO', 'PP', 'PU', 'TP')):
            continue
        code_x340 = w66339[1] if w66339_n > 1 else ''
        code341 = None
        if code_x340:
            if code_x340.isascii() and code_x340.isprintable() and code_x340[0] != ' ' and code_x340[-1] != ' ' and len(code_x340) <= 140:
                code341 = code_x340
            else:
                try:
                    code341 = K1(code_x340)
                except CodecError as error:
                    run.fault(error, w66339, 1, '/shippingInstructions/instructions/*/sourceCode/code', code_x340)
        source_code342 = None
        if code341 is not None:
            if code341 is None:
                run.lacks('/shippingInstructions/instructions/*/sourceCode/code', w66339 or m338[0], 'W66-01')
            source_code342 = {'code': code341, 'scheme': 'x12-146'}
        instructions_item343 = None
        if source_code342 is not None:
            instructions_item343 = {'type': 'billing'}
            if source_code342 is not None:
                instructions_item343['sourceCode'] = source_code342
        if instructions_item343 is not None:
            instructions337.append(instructions_item343)
    if len(instructions337) > 50:
        run.crowded('/shippingInstructions/instructions', n0[0], len(instructions337), 50)
    if not instructions337:
        instructions337 = None
    instructions344: Any = []
    for m345 in n0[8] or ():
        w66346 = m345[0]
        w66346_n = len(w66346)
        if not ((w66346[2] if w66346_n > 2 else '') != '' and (w66346[2] if w66346_n > 2 else '') not in ('A', 'C', 'H', 'J', 'LT', 'M', 'R', 'S', 'SR', 'T', 'U', 'X')):
            continue
        code_x347 = w66346[2] if w66346_n > 2 else ''
        code348 = None
        if code_x347:
            if code_x347.isascii() and code_x347.isprintable() and code_x347[0] != ' ' and code_x347[-1] != ' ' and len(code_x347) <= 140:
                code348 = code_x347
            else:
                try:
                    code348 = K1(code_x347)
                except CodecError as error:
                    run.fault(error, w66346, 2, '/shippingInstructions/instructions/*/sourceCode/code', code_x347)
        source_code349 = None
        if code348 is not None:
            if code348 is None:
                run.lacks('/shippingInstructions/instructions/*/sourceCode/code', w66346 or m345[0], 'W66-02')
            source_code349 = {'code': code348, 'scheme': 'x12-91'}
        instructions_item350 = None
        if source_code349 is not None:
            instructions_item350 = {'type': 'routing'}
            if source_code349 is not None:
                instructions_item350['sourceCode'] = source_code349
        if instructions_item350 is not None:
            instructions344.append(instructions_item350)
    if len(instructions344) > 50:
        run.crowded('/shippingInstructions/instructions', n0[0], len(instructions344), 50)
    if not instructions344:
        instructions344 = None
    instructions351 = [*(instructions337 or ()), *(instructions344 or ())] or None
    shipping_instructions = None
    if payment_method is not None or preferred_mode is not None or routing is not None or preferred_carrier is not None or instructions351 is not None:
        shipping_instructions = {}
        if instructions351 is not None:
            shipping_instructions['instructions'] = instructions351
        if payment_method is not None:
            shipping_instructions['paymentMethod'] = payment_method
        if preferred_carrier is not None:
            shipping_instructions['preferredCarrier'] = preferred_carrier
        if preferred_mode is not None:
            shipping_instructions['preferredMode'] = preferred_mode
        if routing is not None:
            shipping_instructions['routing'] = routing
    w76 = n0[14]
    w76_n = len(w76) if w76 is not None else 0
    value_x352 = w76[2] if w76_n > 2 else ''
    value353 = None
    if value_x352:
        if value_x352.isascii() and value_x352.isdigit() and len(value_x352) <= 15 and (value_x352[0] != '0' or value_x352 == '0'):
            value353 = value_x352
        else:
            try:
                value353 = K14(value_x352)
            except CodecError as error:
                run.fault(error, w76, 2, '/totals/grossWeight/value', value_x352)
    unit_code_x = (w76[3] if w76_n > 3 else '') if (w76[2] if w76_n > 2 else '') != '' else ''
    unit_code = K15_KNOWN.get(unit_code_x) if unit_code_x else None
    if unit_code is None and unit_code_x:
        try:
            unit_code = K15(unit_code_x)
        except CodecError as error:
            run.fault(error, w76, 3, '/totals/grossWeight/unitCode', unit_code_x)
    gross_weight = None
    if value353 is not None or unit_code is not None:
        if unit_code is None:
            run.lacks('/totals/grossWeight/unitCode', w76 or n0[0], 'W76-03')
        if value353 is None:
            run.lacks('/totals/grossWeight/value', w76 or n0[0], 'W76-02')
        gross_weight = {'unitCode': unit_code, 'value': value353}
    value_x354 = w76[4] if w76_n > 4 else ''
    value355 = None
    if value_x354:
        if value_x354.isascii() and value_x354.isdigit() and len(value_x354) <= 15 and (value_x354[0] != '0' or value_x354 == '0'):
            value355 = value_x354
        else:
            try:
                value355 = K14(value_x354)
            except CodecError as error:
                run.fault(error, w76, 4, '/totals/volume/value', value_x354)
    unit_code_x356 = (w76[5] if w76_n > 5 else '') if (w76[4] if w76_n > 4 else '') != '' else ''
    unit_code357 = K15_KNOWN.get(unit_code_x356) if unit_code_x356 else None
    if unit_code357 is None and unit_code_x356:
        try:
            unit_code357 = K15(unit_code_x356)
        except CodecError as error:
            run.fault(error, w76, 5, '/totals/volume/unitCode', unit_code_x356)
    volume = None
    if value355 is not None or unit_code357 is not None:
        if unit_code357 is None:
            run.lacks('/totals/volume/unitCode', w76 or n0[0], 'W76-05')
        if value355 is None:
            run.lacks('/totals/volume/value', w76 or n0[0], 'W76-04')
        volume = {'unitCode': unit_code357, 'value': value355}
    totals = None
    if gross_weight is not None or volume is not None:
        totals = {}
        if gross_weight is not None:
            totals['grossWeight'] = gross_weight
        if volume is not None:
            totals['volume'] = volume
    lines358: Any = []
    for m359 in n0[13] or ():
        lx = m359[0]
        lx_n = len(lx)
        for m360 in m359[5] or ():
            n9_loop = pick(m360[2], 1, ('LI',))
            n9361 = n9_loop[0] if n9_loop is not None else None
            n9361_n = len(n9361) if n9361 is not None else 0
            line_number_x = n9361[2] if n9361_n > 2 else ''
            line_number = None
            if line_number_x:
                if line_number_x.isascii() and line_number_x.isprintable() and line_number_x[0] != ' ' and line_number_x[-1] != ' ' and len(line_number_x) <= 64:
                    line_number = line_number_x
                else:
                    try:
                        line_number = K0(line_number_x)
                    except CodecError as error:
                        run.fault(error, n9361, 2, '/lines/*/lineNumber', line_number_x)
            line_number_x362 = lx[1] if lx_n > 1 else ''
            line_number363 = None
            if line_number_x362:
                if line_number_x362.isascii() and line_number_x362.isprintable() and line_number_x362[0] != ' ' and line_number_x362[-1] != ' ' and len(line_number_x362) <= 64:
                    line_number363 = line_number_x362
                else:
                    try:
                        line_number363 = K0(line_number_x362)
                    except CodecError as error:
                        run.fault(error, lx, 1, '/lines/*/lineNumber', line_number_x362)
            line_number_v = line_number
            if line_number_v is None:
                line_number_v = line_number363
            w01 = m360[0]
            w01_n = len(w01)
            value_x364 = w01[1] if w01_n > 1 else ''
            value365 = None
            if value_x364:
                if value_x364.isascii() and value_x364.isdigit() and len(value_x364) <= 15 and (value_x364[0] != '0' or value_x364 == '0'):
                    value365 = value_x364
                else:
                    try:
                        value365 = K14(value_x364)
                    except CodecError as error:
                        run.fault(error, w01, 1, '/lines/*/orderedQuantity/value', value_x364)
            unit_code_x366 = (w01[2] if w01_n > 2 else '') if (w01[1] if w01_n > 1 else '') != '' else ''
            unit_code367 = K15_KNOWN.get(unit_code_x366) if unit_code_x366 else None
            if unit_code367 is None and unit_code_x366:
                try:
                    unit_code367 = K15(unit_code_x366)
                except CodecError as error:
                    run.fault(error, w01, 2, '/lines/*/orderedQuantity/unitCode', unit_code_x366)
            ordered_quantity = None
            if value365 is not None or unit_code367 is not None:
                if unit_code367 is None:
                    run.lacks('/lines/*/orderedQuantity/unitCode', w01 or m360[0], 'W01-02')
                if value365 is None:
                    run.lacks('/lines/*/orderedQuantity/value', w01 or m360[0], 'W01-01')
                ordered_quantity = {'unitCode': unit_code367, 'value': value365}
            value_x368 = w01[3] if w01_n > 3 else ''
            value369 = None
            if value_x368:
                if value_x368.isascii() and value_x368.isprintable() and value_x368[0] != ' ' and value_x368[-1] != ' ' and len(value_x368) <= 64:
                    value369 = value_x368
                else:
                    try:
                        value369 = K0(value_x368)
                    except CodecError as error:
                        run.fault(error, w01, 3, '/lines/*/item/identifiers/scheme=upc-case-code/value', value_x368)
            upc_case_code = None
            if value369 is not None:
                if value369 is None:
                    run.lacks('/lines/*/item/identifiers/scheme=upc-case-code/value', w01 or m360[0], 'W01-03')
                upc_case_code = {'scheme': 'upc-case-code', 'value': value369}
            scheme_x370 = (w01[4] if w01_n > 4 else '') if (w01[4] if w01_n > 4 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w01[5] if w01_n > 5 else '') != '' else ''
            scheme371 = K16_KNOWN.get(scheme_x370) if scheme_x370 else None
            if scheme371 is None and scheme_x370:
                try:
                    scheme371 = K16(scheme_x370)
                except CodecError as error:
                    run.fault(error, w01, 4, '/lines/*/item/identifiers/0/scheme', scheme_x370)
            scheme_v372 = (scheme371[0] if scheme371 is not None else None)
            source_code_v373 = (scheme371[1] if scheme371 is not None else None)
            value_x374 = (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w01[5] if w01_n > 5 else '') != '' else ''
            value375 = None
            if value_x374:
                if value_x374.isascii() and value_x374.isprintable() and value_x374[0] != ' ' and value_x374[-1] != ' ' and len(value_x374) <= 64:
                    value375 = value_x374
                else:
                    try:
                        value375 = K0(value_x374)
                    except CodecError as error:
                        run.fault(error, w01, 5, '/lines/*/item/identifiers/0/value', value_x374)
            identifiers_item376 = None
            if scheme_v372 is not None or source_code_v373 is not None or value375 is not None:
                if scheme_v372 is None:
                    run.lacks('/lines/*/item/identifiers/0/scheme', w01 or m360[0], 'W01-04')
                if value375 is None:
                    run.lacks('/lines/*/item/identifiers/0/value', w01 or m360[0], 'W01-05')
                identifiers_item376 = {'scheme': scheme_v372, 'value': value375}
                if source_code_v373 is not None:
                    identifiers_item376['sourceCode'] = source_code_v373
            scheme_x377 = (w01[6] if w01_n > 6 else '') if (w01[6] if w01_n > 6 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w01[7] if w01_n > 7 else '') != '' else ''
            scheme378 = K16_KNOWN.get(scheme_x377) if scheme_x377 else None
            if scheme378 is None and scheme_x377:
                try:
                    scheme378 = K16(scheme_x377)
                except CodecError as error:
                    run.fault(error, w01, 6, '/lines/*/item/identifiers/1/scheme', scheme_x377)
            scheme_v379 = (scheme378[0] if scheme378 is not None else None)
            source_code_v380 = (scheme378[1] if scheme378 is not None else None)
            value_x381 = (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w01[7] if w01_n > 7 else '') != '' else ''
            value382 = None
            if value_x381:
                if value_x381.isascii() and value_x381.isprintable() and value_x381[0] != ' ' and value_x381[-1] != ' ' and len(value_x381) <= 64:
                    value382 = value_x381
                else:
                    try:
                        value382 = K0(value_x381)
                    except CodecError as error:
                        run.fault(error, w01, 7, '/lines/*/item/identifiers/1/value', value_x381)
            identifiers_item383 = None
            if scheme_v379 is not None or source_code_v380 is not None or value382 is not None:
                if scheme_v379 is None:
                    run.lacks('/lines/*/item/identifiers/1/scheme', w01 or m360[0], 'W01-06')
                if value382 is None:
                    run.lacks('/lines/*/item/identifiers/1/value', w01 or m360[0], 'W01-07')
                identifiers_item383 = {'scheme': scheme_v379, 'value': value382}
                if source_code_v380 is not None:
                    identifiers_item383['sourceCode'] = source_code_v380
            scheme_x384 = (w01[15] if w01_n > 15 else '') if (w01[15] if w01_n > 15 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w01[16] if w01_n > 16 else '') != '' else ''
            scheme385 = K16_KNOWN.get(scheme_x384) if scheme_x384 else None
            if scheme385 is None and scheme_x384:
                try:
                    scheme385 = K16(scheme_x384)
                except CodecError as error:
                    run.fault(error, w01, 15, '/lines/*/item/identifiers/2/scheme', scheme_x384)
            scheme_v386 = (scheme385[0] if scheme385 is not None else None)
            source_code_v387 = (scheme385[1] if scheme385 is not None else None)
            value_x388 = (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (w01[16] if w01_n > 16 else '') != '' else ''
            value389 = None
            if value_x388:
                if value_x388.isascii() and value_x388.isprintable() and value_x388[0] != ' ' and value_x388[-1] != ' ' and len(value_x388) <= 64:
                    value389 = value_x388
                else:
                    try:
                        value389 = K0(value_x388)
                    except CodecError as error:
                        run.fault(error, w01, 16, '/lines/*/item/identifiers/2/value', value_x388)
            identifiers_item390 = None
            if scheme_v386 is not None or source_code_v387 is not None or value389 is not None:
                if scheme_v386 is None:
                    run.lacks('/lines/*/item/identifiers/2/scheme', w01 or m360[0], 'W01-15')
                if value389 is None:
                    run.lacks('/lines/*/item/identifiers/2/value', w01 or m360[0], 'W01-16')
                identifiers_item390 = {'scheme': scheme_v386, 'value': value389}
                if source_code_v387 is not None:
                    identifiers_item390['sourceCode'] = source_code_v387
            identifiers391: Any = []
            if upc_case_code is not None:
                identifiers391.append(upc_case_code)
            if identifiers_item376 is not None:
                identifiers391.append(identifiers_item376)
            if identifiers_item383 is not None:
                identifiers391.append(identifiers_item383)
            if identifiers_item390 is not None:
                identifiers391.append(identifiers_item390)
            if not identifiers391:
                identifiers391 = None
            sku_x = (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'SK' else ''
            sku = None
            if sku_x:
                if sku_x.isascii() and sku_x.isprintable() and sku_x[0] != ' ' and sku_x[-1] != ' ' and len(sku_x) <= 64:
                    sku = sku_x
                else:
                    try:
                        sku = K0(sku_x)
                    except CodecError as error:
                        run.fault(error, w01, 5, '/lines/*/item/sku', sku_x)
            sku_x392 = (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'SK' else ''
            sku393 = None
            if sku_x392:
                if sku_x392.isascii() and sku_x392.isprintable() and sku_x392[0] != ' ' and sku_x392[-1] != ' ' and len(sku_x392) <= 64:
                    sku393 = sku_x392
                else:
                    try:
                        sku393 = K0(sku_x392)
                    except CodecError as error:
                        run.fault(error, w01, 7, '/lines/*/item/sku', sku_x392)
            sku_x394 = (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'SK' else ''
            sku395 = None
            if sku_x394:
                if sku_x394.isascii() and sku_x394.isprintable() and sku_x394[0] != ' ' and sku_x394[-1] != ' ' and len(sku_x394) <= 64:
                    sku395 = sku_x394
                else:
                    try:
                        sku395 = K0(sku_x394)
                    except CodecError as error:
                        run.fault(error, w01, 16, '/lines/*/item/sku', sku_x394)
            sku_v = sku
            if sku_v is None:
                sku_v = sku393
            if sku_v is None:
                sku_v = sku395
            gtin_x = (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') in ('UP', 'EN', 'UK') else ''
            gtin = None
            if gtin_x:
                if gtin_x.isascii() and gtin_x.isdigit() and len(gtin_x) in (8, 12, 13, 14):
                    gtin = gtin_x
                else:
                    try:
                        gtin = K17(gtin_x)
                    except CodecError as error:
                        run.fault(error, w01, 5, '/lines/*/item/gtin', gtin_x)
            gtin_x396 = (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') in ('UP', 'EN', 'UK') else ''
            gtin397 = None
            if gtin_x396:
                if gtin_x396.isascii() and gtin_x396.isdigit() and len(gtin_x396) in (8, 12, 13, 14):
                    gtin397 = gtin_x396
                else:
                    try:
                        gtin397 = K17(gtin_x396)
                    except CodecError as error:
                        run.fault(error, w01, 7, '/lines/*/item/gtin', gtin_x396)
            gtin_x398 = (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') in ('UP', 'EN', 'UK') else ''
            gtin399 = None
            if gtin_x398:
                if gtin_x398.isascii() and gtin_x398.isdigit() and len(gtin_x398) in (8, 12, 13, 14):
                    gtin399 = gtin_x398
                else:
                    try:
                        gtin399 = K17(gtin_x398)
                    except CodecError as error:
                        run.fault(error, w01, 16, '/lines/*/item/gtin', gtin_x398)
            gtin_v = gtin
            if gtin_v is None:
                gtin_v = gtin397
            if gtin_v is None:
                gtin_v = gtin399
            country_of_origin_x = (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'CH' else ''
            country_of_origin = None
            if country_of_origin_x:
                if country_of_origin_x.isascii() and country_of_origin_x.isalpha() and country_of_origin_x == country_of_origin_x.upper() and 2 <= len(country_of_origin_x) <= 2:
                    country_of_origin = country_of_origin_x
                else:
                    try:
                        country_of_origin = K4(country_of_origin_x)
                    except CodecError as error:
                        run.fault(error, w01, 5, '/lines/*/item/countryOfOrigin', country_of_origin_x)
            country_of_origin_x400 = (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'CH' else ''
            country_of_origin401 = None
            if country_of_origin_x400:
                if country_of_origin_x400.isascii() and country_of_origin_x400.isalpha() and country_of_origin_x400 == country_of_origin_x400.upper() and 2 <= len(country_of_origin_x400) <= 2:
                    country_of_origin401 = country_of_origin_x400
                else:
                    try:
                        country_of_origin401 = K4(country_of_origin_x400)
                    except CodecError as error:
                        run.fault(error, w01, 7, '/lines/*/item/countryOfOrigin', country_of_origin_x400)
            country_of_origin_x402 = (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'CH' else ''
            country_of_origin403 = None
            if country_of_origin_x402:
                if country_of_origin_x402.isascii() and country_of_origin_x402.isalpha() and country_of_origin_x402 == country_of_origin_x402.upper() and 2 <= len(country_of_origin_x402) <= 2:
                    country_of_origin403 = country_of_origin_x402
                else:
                    try:
                        country_of_origin403 = K4(country_of_origin_x402)
                    except CodecError as error:
                        run.fault(error, w01, 16, '/lines/*/item/countryOfOrigin', country_of_origin_x402)
            country_of_origin_v = country_of_origin
            if country_of_origin_v is None:
                country_of_origin_v = country_of_origin401
            if country_of_origin_v is None:
                country_of_origin_v = country_of_origin403
            g69_loop = m360[1]
            g69_loop = g69_loop[0] if g69_loop else None
            g69 = g69_loop[0] if g69_loop is not None else None
            g69_n = len(g69) if g69 is not None else 0
            description_x404 = g69[1] if g69_n > 1 else ''
            description405 = None
            if description_x404:
                if description_x404.isascii() and description_x404.isprintable() and description_x404[0] != ' ' and description_x404[-1] != ' ' and len(description_x404) <= 140:
                    description405 = description_x404
                else:
                    try:
                        description405 = K1(description_x404)
                    except CodecError as error:
                        run.fault(error, g69, 1, '/lines/*/item/description', description_x404)
            item = None
            if identifiers391 is not None or sku_v is not None or gtin_v is not None or country_of_origin_v is not None or description405 is not None:
                item = {}
                if country_of_origin_v is not None:
                    item['countryOfOrigin'] = country_of_origin_v
                if description405 is not None:
                    item['description'] = description405
                if gtin_v is not None:
                    item['gtin'] = gtin_v
                if identifiers391 is not None:
                    item['identifiers'] = identifiers391
                if sku_v is not None:
                    item['sku'] = sku_v
            lot_number_x = (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'LT' else ''
            lot_number = None
            if lot_number_x:
                if lot_number_x.isascii() and lot_number_x.isprintable() and lot_number_x[0] != ' ' and lot_number_x[-1] != ' ' and len(lot_number_x) <= 64:
                    lot_number = lot_number_x
                else:
                    try:
                        lot_number = K0(lot_number_x)
                    except CodecError as error:
                        run.fault(error, w01, 5, '/lines/*/stockRequirement/lotNumber', lot_number_x)
            lot_number_x406 = (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'LT' else ''
            lot_number407 = None
            if lot_number_x406:
                if lot_number_x406.isascii() and lot_number_x406.isprintable() and lot_number_x406[0] != ' ' and lot_number_x406[-1] != ' ' and len(lot_number_x406) <= 64:
                    lot_number407 = lot_number_x406
                else:
                    try:
                        lot_number407 = K0(lot_number_x406)
                    except CodecError as error:
                        run.fault(error, w01, 7, '/lines/*/stockRequirement/lotNumber', lot_number_x406)
            lot_number_x408 = (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'LT' else ''
            lot_number409 = None
            if lot_number_x408:
                if lot_number_x408.isascii() and lot_number_x408.isprintable() and lot_number_x408[0] != ' ' and lot_number_x408[-1] != ' ' and len(lot_number_x408) <= 64:
                    lot_number409 = lot_number_x408
                else:
                    try:
                        lot_number409 = K0(lot_number_x408)
                    except CodecError as error:
                        run.fault(error, w01, 16, '/lines/*/stockRequirement/lotNumber', lot_number_x408)
            lot_number_x410 = w01[13] if w01_n > 13 else ''
            lot_number411 = None
            if lot_number_x410:
                if lot_number_x410.isascii() and lot_number_x410.isprintable() and lot_number_x410[0] != ' ' and lot_number_x410[-1] != ' ' and len(lot_number_x410) <= 64:
                    lot_number411 = lot_number_x410
                else:
                    try:
                        lot_number411 = K0(lot_number_x410)
                    except CodecError as error:
                        run.fault(error, w01, 13, '/lines/*/stockRequirement/lotNumber', lot_number_x410)
            lot_number_v = lot_number
            if lot_number_v is None:
                lot_number_v = lot_number407
            if lot_number_v is None:
                lot_number_v = lot_number409
            if lot_number_v is None:
                lot_number_v = lot_number411
            stock_requirement = None
            if lot_number_v is not None:
                stock_requirement = {}
                if lot_number_v is not None:
                    stock_requirement['lotNumber'] = lot_number_v
            w20_loop = m360[4]
            w20_loop = w20_loop[0] if w20_loop else None
            w20 = w20_loop[0] if w20_loop is not None else None
            w20_n = len(w20) if w20 is not None else 0
            value_x412 = (w20[4] if w20_n > 4 else '') if (w20[5] if w20_n > 5 else '') == 'G' else ''
            value413 = None
            if value_x412:
                if value_x412.isascii() and value_x412.isdigit() and len(value_x412) <= 15 and (value_x412[0] != '0' or value_x412 == '0'):
                    value413 = value_x412
                else:
                    try:
                        value413 = K14(value_x412)
                    except CodecError as error:
                        run.fault(error, w20, 4, '/lines/*/grossWeight/value', value_x412)
            unit_code_x414 = (w20[6] if w20_n > 6 else '') if (w20[5] if w20_n > 5 else '') == 'G' and (w20[4] if w20_n > 4 else '') != '' else ''
            unit_code415 = K18_KNOWN.get(unit_code_x414) if unit_code_x414 else None
            if unit_code415 is None and unit_code_x414:
                try:
                    unit_code415 = K18(unit_code_x414)
                except CodecError as error:
                    run.fault(error, w20, 6, '/lines/*/grossWeight/unitCode', unit_code_x414)
            gross_weight416 = None
            if value413 is not None or unit_code415 is not None:
                if unit_code415 is None:
                    run.lacks('/lines/*/grossWeight/unitCode', w20 or m360[0], 'W20-06')
                if value413 is None:
                    run.lacks('/lines/*/grossWeight/value', w20 or m360[0], 'W20-04')
                gross_weight416 = {'unitCode': unit_code415, 'value': value413}
            value_x417 = (w20[4] if w20_n > 4 else '') if (w20[5] if w20_n > 5 else '') == 'N' else ''
            value418 = None
            if value_x417:
                if value_x417.isascii() and value_x417.isdigit() and len(value_x417) <= 15 and (value_x417[0] != '0' or value_x417 == '0'):
                    value418 = value_x417
                else:
                    try:
                        value418 = K14(value_x417)
                    except CodecError as error:
                        run.fault(error, w20, 4, '/lines/*/netWeight/value', value_x417)
            unit_code_x419 = (w20[6] if w20_n > 6 else '') if (w20[5] if w20_n > 5 else '') == 'N' and (w20[4] if w20_n > 4 else '') != '' else ''
            unit_code420 = K18_KNOWN.get(unit_code_x419) if unit_code_x419 else None
            if unit_code420 is None and unit_code_x419:
                try:
                    unit_code420 = K18(unit_code_x419)
                except CodecError as error:
                    run.fault(error, w20, 6, '/lines/*/netWeight/unitCode', unit_code_x419)
            net_weight = None
            if value418 is not None or unit_code420 is not None:
                if unit_code420 is None:
                    run.lacks('/lines/*/netWeight/unitCode', w20 or m360[0], 'W20-06')
                if value418 is None:
                    run.lacks('/lines/*/netWeight/value', w20 or m360[0], 'W20-04')
                net_weight = {'unitCode': unit_code420, 'value': value418}
            value_x421 = w20[8] if w20_n > 8 else ''
            value422 = None
            if value_x421:
                if value_x421.isascii() and value_x421.isdigit() and len(value_x421) <= 15 and (value_x421[0] != '0' or value_x421 == '0'):
                    value422 = value_x421
                else:
                    try:
                        value422 = K14(value_x421)
                    except CodecError as error:
                        run.fault(error, w20, 8, '/lines/*/volume/value', value_x421)
            unit_code_x423 = (w20[9] if w20_n > 9 else '') if (w20[8] if w20_n > 8 else '') != '' else ''
            unit_code424 = K15_KNOWN.get(unit_code_x423) if unit_code_x423 else None
            if unit_code424 is None and unit_code_x423:
                try:
                    unit_code424 = K15(unit_code_x423)
                except CodecError as error:
                    run.fault(error, w20, 9, '/lines/*/volume/unitCode', unit_code_x423)
            volume425 = None
            if value422 is not None or unit_code424 is not None:
                if unit_code424 is None:
                    run.lacks('/lines/*/volume/unitCode', w20 or m360[0], 'W20-09')
                if value422 is None:
                    run.lacks('/lines/*/volume/value', w20 or m360[0], 'W20-08')
                volume425 = {'unitCode': unit_code424, 'value': value422}
            instructions426: Any = []
            for m427 in m360[3] or ():
                nte428 = m427[0]
                nte428_n = len(nte428)
                if not ((nte428[2] if nte428_n > 2 else '') != ''):
                    continue
                text_x429 = nte428[2] if nte428_n > 2 else ''
                text430 = None
                if text_x429:
                    if text_x429.isascii() and text_x429.isprintable() and text_x429[0] != ' ' and text_x429[-1] != ' ' and len(text_x429) <= 512:
                        text430 = text_x429
                    else:
                        try:
                            text430 = K9(text_x429)
                        except CodecError as error:
                            run.fault(error, nte428, 2, '/lines/*/instructions/*/text', text_x429)
                code_x431 = nte428[1] if nte428_n > 1 else ''
                code432 = None
                if code_x431:
                    if code_x431.isascii() and code_x431.isprintable() and code_x431[0] != ' ' and code_x431[-1] != ' ' and len(code_x431) <= 140:
                        code432 = code_x431
                    else:
                        try:
                            code432 = K1(code_x431)
                        except CodecError as error:
                            run.fault(error, nte428, 1, '/lines/*/instructions/*/sourceCode/code', code_x431)
                source_code433 = None
                if code432 is not None:
                    if code432 is None:
                        run.lacks('/lines/*/instructions/*/sourceCode/code', nte428 or m427[0], 'NTE-01')
                    source_code433 = {'code': code432, 'scheme': 'x12-363'}
                instructions_item434 = None
                if text430 is not None or source_code433 is not None:
                    instructions_item434 = {'type': 'general'}
                    if source_code433 is not None:
                        instructions_item434['sourceCode'] = source_code433
                    if text430 is not None:
                        instructions_item434['text'] = text430
                if instructions_item434 is not None:
                    instructions426.append(instructions_item434)
            if len(instructions426) > 50:
                run.crowded('/lines/*/instructions', m360[0], len(instructions426), 50)
            if not instructions426:
                instructions426 = None
            references435: Any = []
            for m436 in m360[2] or ():
                n9437 = m436[0]
                n9437_n = len(n9437)
                if not ((n9437[2] if n9437_n > 2 else '') != '' and (n9437[1] if n9437_n > 1 else '') != 'LI'):
                    continue
                type_x438 = n9437[1] if n9437_n > 1 else ''
                type439 = K10_KNOWN.get(type_x438) if type_x438 else None
                if type439 is None and type_x438:
                    try:
                        type439 = K10(type_x438)
                    except CodecError as error:
                        run.fault(error, n9437, 1, '/lines/*/references/*/type', type_x438)
                type_v440 = (type439[0] if type439 is not None else None)
                source_code_v441 = (type439[1] if type439 is not None else None)
                value_x442 = n9437[2] if n9437_n > 2 else ''
                value443 = None
                if value_x442:
                    if value_x442.isascii() and value_x442.isprintable() and value_x442[0] != ' ' and value_x442[-1] != ' ' and len(value_x442) <= 140:
                        value443 = value_x442
                    else:
                        try:
                            value443 = K1(value_x442)
                        except CodecError as error:
                            run.fault(error, n9437, 2, '/lines/*/references/*/value', value_x442)
                description_x444 = n9437[3] if n9437_n > 3 else ''
                description445 = None
                if description_x444:
                    if description_x444.isascii() and description_x444.isprintable() and description_x444[0] != ' ' and description_x444[-1] != ' ' and len(description_x444) <= 140:
                        description445 = description_x444
                    else:
                        try:
                            description445 = K1(description_x444)
                        except CodecError as error:
                            run.fault(error, n9437, 3, '/lines/*/references/*/description', description_x444)
                date_x446 = n9437[4] if n9437_n > 4 else ''
                date_x447 = n9437[5] if n9437_n > 5 else ''
                date_x448 = n9437[6] if n9437_n > 6 else ''
                date449 = None
                if date_x446:
                    try:
                        date449 = K7(profile, date_x446, date_x447, date_x448)
                    except CodecError as error:
                        run.fault(error, n9437, 4, '/lines/*/references/*/date', date_x446)
                references_item450 = None
                if type_v440 is not None or source_code_v441 is not None or value443 is not None or description445 is not None or date449 is not None:
                    if type_v440 is None:
                        run.lacks('/lines/*/references/*/type', n9437 or m436[0], 'N9-01')
                    if value443 is None:
                        run.lacks('/lines/*/references/*/value', n9437 or m436[0], 'N9-02')
                    references_item450 = {'type': type_v440, 'value': value443}
                    if date449 is not None:
                        references_item450['date'] = date449
                    if description445 is not None:
                        references_item450['description'] = description445
                    if source_code_v441 is not None:
                        references_item450['sourceCode'] = source_code_v441
                if references_item450 is not None:
                    references435.append(references_item450)
            if len(references435) > 100:
                run.crowded('/lines/*/references', m360[0], len(references435), 100)
            if not references435:
                references435 = None
            lines_item451 = None
            if line_number_v is not None or ordered_quantity is not None or item is not None or stock_requirement is not None or gross_weight416 is not None or net_weight is not None or volume425 is not None or instructions426 is not None or references435 is not None:
                if item is None:
                    run.lacks('/lines/*/item', w01 or m360[0], 'W01-03 or W01-04')
                if line_number_v is None:
                    run.lacks('/lines/*/lineNumber', n9361 or m360[0], 'N9[01=LI]-02')
                if ordered_quantity is None:
                    run.lacks('/lines/*/orderedQuantity', w01 or m360[0], 'W01-01 or W01-02')
                lines_item451 = {'item': item, 'lineNumber': line_number_v, 'orderedQuantity': ordered_quantity}
                if gross_weight416 is not None:
                    lines_item451['grossWeight'] = gross_weight416
                if instructions426 is not None:
                    lines_item451['instructions'] = instructions426
                if net_weight is not None:
                    lines_item451['netWeight'] = net_weight
                if references435 is not None:
                    lines_item451['references'] = references435
                if stock_requirement is not None:
                    lines_item451['stockRequirement'] = stock_requirement
                if volume425 is not None:
                    lines_item451['volume'] = volume425
            if lines_item451 is not None:
                lines358.append(lines_item451)
    if len(lines358) > 9999:
        run.crowded('/lines', n0[0], len(lines358), 9999)
    if not lines358:
        lines358 = None
    if lines358 is None:
        run.lacks('/lines', n0[0], 'LX/W01')
    if order_id is None:
        run.lacks('/orderId', w05 or n0[0], 'W05-02')
    if ship_to is None:
        run.lacks('/shipTo', n1 or n0[0], 'N1[01=ST]-02 or N1[01=ST]-03')
    data = {'lines': lines358, 'orderId': order_id, 'shipTo': ship_to}
    if dates313 is not None:
        data['dates'] = dates313
    if instructions is not None:
        data['instructions'] = instructions
    if parties235 is not None:
        data['parties'] = parties235
    if references333 is not None:
        data['references'] = references333
    if released_to is not None:
        data['releasedTo'] = released_to
    if requested_delivery is not None:
        data['requestedDelivery'] = requested_delivery
    if requested_ship is not None:
        data['requestedShip'] = requested_ship
    if ship_from is not None:
        data['shipFrom'] = ship_from
    if shipping_instructions is not None:
        data['shippingInstructions'] = shipping_instructions
    if totals is not None:
        data['totals'] = totals
    if len(faults) == mark0:
        run.events.append(('order.released', data))

def _skip_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    w05_loop = n0[1]
    w05_loop = w05_loop[0] if w05_loop else None
    w05 = w05_loop[0] if w05_loop is not None else None
    w05_n = len(w05) if w05 is not None else 0
    if (w05[1] if w05_n > 1 else '') in ('F', 'D'):
        run.skipped(n0[0], 'a cancelled order: order.cancelled is not released yet', '')

def _skip_1(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    w05_loop = n0[1]
    w05_loop = w05_loop[0] if w05_loop else None
    w05 = w05_loop[0] if w05_loop is not None else None
    w05_n = len(w05) if w05 is not None else 0
    if (w05[1] if w05_n > 1 else '') in ('A', 'X', 'C', 'E'):
        run.skipped(n0[0], 'for information, a simulation or a confirmation: nothing is released', '')

def _skip_2(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    w05_loop = n0[1]
    w05_loop = w05_loop[0] if w05_loop else None
    w05 = w05_loop[0] if w05_loop is not None else None
    w05_n = len(w05) if w05 is not None else 0
    if (w05[1] if w05_n > 1 else '') in ('G', 'L'):
        run.skipped(n0[0], 'a change to parts of an order: order.changed is not released yet', '')

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = group(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _skip_0(root, run)
    _skip_1(root, run)
    _skip_2(root, run)
