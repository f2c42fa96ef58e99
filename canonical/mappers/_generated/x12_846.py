"""Reads X12 846 (mapping x12-846@1); generated from the rows of canonical/mappers/x12/t846.py, never edited by hand."""

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
STRUCTURE = parse_structure('846', 'ST! BIA! CUR DTM*10 REF*12 PER*3 MEA*20 (N1 N2*2 N3*2 N4 REF*12 PER*3)*5 (LM LQ*100)*10 (LIN! PID*200 MEA*40 PKG*25 DTM*10 CTP*25 CUR SAC*25 REF*99999 PER*3 SDQ*500 MAN UIT*5 CS DD*99999 G53 PCT*99999 LDT*12 (LM LQ*100)*10 (SLN PID*200 MEA*40 PKG*25 (MAN MEA*40)*100)*1000 (QTY UIT*12 MEA*25 LDT*12 DTM*10 (SCH MEA*25)*25 (LM LQ*100)*99999 (LS (REF DTM*99999 N1 (LM LQ*100)*10)*99999) LE)*99 (N1 N2*2 N3*2 N4 REF*12 PER*3)*200)*10000 CTT SE!')

K0 = codecs.text(64, 'Identifier').get
K1 = moments.moment.get
K2 = codecs.text(140, 'ShortText').get
K3_TABLE = tables.table('x12-66', {'1': ('duns',), '10': ('dodaac',), '2': ('scac',), '20': ('splc',), '24': ('ein',), '25': ('assigned-by-carrier-for-customer',), '3': ('fmc',), '4': ('iata',), '54': ('warehouse',), '6': ('plant',), '9': ('duns-4',), '91': ('assigned-by-seller',), '92': ('assigned-by-buyer',), '93': ('assigned-by-sender',), '94': ('assigned-by-receiver',), '95': ('assigned-by-carrier',), 'FI': ('tax-id',), 'UL': ('gln',), 'ZZ': ('other',)}, {('assigned-by-buyer',): '92', ('assigned-by-carrier',): '95', ('assigned-by-carrier-for-customer',): '25', ('assigned-by-receiver',): '94', ('assigned-by-seller',): '91', ('assigned-by-sender',): '93', ('dodaac',): '10', ('duns',): '1', ('duns-4',): '9', ('ein',): '24', ('fmc',): '3', ('gln',): 'UL', ('iata',): '4', ('other',): 'ZZ', ('plant',): '6', ('scac',): '2', ('splc',): '20', ('tax-id',): 'FI', ('warehouse',): '54'}, ('code',), unknown='other', other=('other',), keep='lossy')
K3, K3_KNOWN = K3_TABLE.get, K3_TABLE.lookup
K4 = codecs.letters('SubdivisionCode', 1, 3, digits=True).get
K5 = codecs.letters('CountryCode', 2, 2, digits=False).get
K6_TABLE = tables.table('x12-98', {'AG': ('agent',), 'BS': ('bill-and-ship-to',), 'BT': ('bill-to',), 'BY': ('buyer',), 'C1': ('care-of',), 'CA': ('carrier',), 'CB': ('customs-broker',), 'CN': ('consignee',), 'DA': ('delivery-location',), 'DE': ('depositor',), 'EX': ('exporter',), 'FR': ('message-sender',), 'FS': ('final-destination',), 'FW': ('forwarder',), 'IM': ('importer',), 'L5': ('contact',), 'LW': ('customer',), 'MA': ('goods-finally-for',), 'MF': ('manufacturer',), 'N1': ('notify-party',), 'N2': ('second-notify-party',), 'ND': ('next-destination',), 'OB': ('ordered-by',), 'OC': ('origin-carrier',), 'PE': ('payee',), 'PF': ('freight-payer',), 'PN': ('ship-notice-recipient',), 'PR': ('payer',), 'PW': ('pickup-location',), 'R3': ('next-scheduled-destination',), 'RC': ('receiving-location',), 'RI': ('remit-to',), 'RT': ('return-to',), 'SE': ('seller',), 'SF': ('ship-from',), 'SH': ('shipper',), 'ST': ('ship-to',), 'SU': ('supplier',), 'T4': ('transfer-point',), 'TO': ('message-receiver',), 'TT': ('transfer-to',), 'UC': ('ultimate-consignee',), 'VN': ('vendor',), 'WH': ('warehouse-operator',), 'Z7': ('mark-for',), 'ZZ': ('other',)}, {('agent',): 'AG', ('bill-and-ship-to',): 'BS', ('bill-to',): 'BT', ('buyer',): 'BY', ('care-of',): 'C1', ('carrier',): 'CA', ('consignee',): 'CN', ('contact',): 'L5', ('customer',): 'LW', ('customs-broker',): 'CB', ('delivery-location',): 'DA', ('depositor',): 'DE', ('exporter',): 'EX', ('final-destination',): 'FS', ('forwarder',): 'FW', ('freight-payer',): 'PF', ('goods-finally-for',): 'MA', ('importer',): 'IM', ('manufacturer',): 'MF', ('mark-for',): 'Z7', ('message-receiver',): 'TO', ('message-sender',): 'FR', ('next-destination',): 'ND', ('next-scheduled-destination',): 'R3', ('notify-party',): 'N1', ('ordered-by',): 'OB', ('origin-carrier',): 'OC', ('other',): 'ZZ', ('payee',): 'PE', ('payer',): 'PR', ('pickup-location',): 'PW', ('receiving-location',): 'RC', ('remit-to',): 'RI', ('return-to',): 'RT', ('second-notify-party',): 'N2', ('seller',): 'SE', ('ship-from',): 'SF', ('ship-notice-recipient',): 'PN', ('ship-to',): 'ST', ('shipper',): 'SH', ('supplier',): 'SU', ('transfer-point',): 'T4', ('transfer-to',): 'TT', ('ultimate-consignee',): 'UC', ('vendor',): 'VN', ('warehouse-operator',): 'WH'}, ('code',), unknown='other', other=('other',), keep='lossy')
K6, K6_KNOWN = K6_TABLE.get, K6_TABLE.lookup
K7 = codecs.email.get
K8_TABLE = tables.table('x12-235', {'BL': ('brand',), 'BP': ('buyer-part',), 'CB': ('buyer-catalogue',), 'EN': ('ean-13',), 'HI': ('hibc',), 'IN': ('buyer-item',), 'MF': ('maker',), 'MG': ('maker-part',), 'N4': ('ndc-5-4-2',), 'ND': ('ndc',), 'SK': ('sku',), 'SZ': ('vendor-size',), 'UA': ('upc-case-code',), 'UK': ('gtin-14',), 'UP': ('upc',), 'VA': ('vendor-style',), 'VC': ('vendor-catalogue',), 'VN': ('vendor-item',), 'VP': ('vendor-part',), 'ZZ': ('other',)}, {('brand',): 'BL', ('buyer-catalogue',): 'CB', ('buyer-item',): 'IN', ('buyer-part',): 'BP', ('ean-13',): 'EN', ('gtin-14',): 'UK', ('hibc',): 'HI', ('maker',): 'MF', ('maker-part',): 'MG', ('ndc',): 'ND', ('ndc-5-4-2',): 'N4', ('other',): 'ZZ', ('sku',): 'SK', ('upc',): 'UP', ('upc-case-code',): 'UA', ('vendor-catalogue',): 'VC', ('vendor-item',): 'VN', ('vendor-part',): 'VP', ('vendor-size',): 'SZ', ('vendor-style',): 'VA'}, ('code',), unknown='other', other=('other',), keep='lossy')
K8, K8_KNOWN = K8_TABLE.get, K8_TABLE.lookup
K9 = codecs.digits('Gtin', 8, 12, 13, 14).get
K10 = codecs.signed_decimal.get
K11_TABLE = tables.table('x12-355', {'01': ('LBR',), '1N': ('C62',), '50': ('KGM',), '51': ('TNE',), '58': ('KGM',), 'BA': ('XBL',), 'BC': ('XBJ',), 'BD': ('XBE',), 'BG': ('XBG',), 'BO': ('XBO',), 'BR': ('XBA',), 'BX': ('XBX',), 'CA': ('XCS',), 'CE': ('CEL',), 'CF': ('FTQ',), 'CH': ('XCN',), 'CI': ('INQ',), 'CL': ('XCY',), 'CM': ('CMT',), 'CN': ('XCX',), 'CP': ('XCR',), 'CR': ('MTQ',), 'CT': ('XCT',), 'CY': ('YDQ',), 'DA': ('DAY',), 'DH': ('SMI',), 'DK': ('KMT',), 'DM': ('DMT',), 'DR': ('XDR',), 'DZ': ('DZN',), 'EA': ('EA',), 'FA': ('FAH',), 'FO': ('OZA',), 'FT': ('FOT',), 'GA': ('GLL',), 'GR': ('GRM',), 'GS': ('GRO',), 'GT': ('KGM',), 'HR': ('HUR',), 'IN': ('INH',), 'JR': ('XJR',), 'JU': ('XJG',), 'KE': ('XKG',), 'KG': ('KGM',), 'KT': ('KT',), 'LB': ('LBR',), 'LF': ('LF',), 'LM': ('LM',), 'LO': ('LO',), 'LT': ('LTR',), 'ME': ('MGM',), 'MJ': ('MIN',), 'ML': ('MLT',), 'MM': ('MMT',), 'MO': ('MON',), 'MP': ('TNE',), 'MR': ('MTR',), 'OZ': ('ONZ',), 'P1': ('P1',), 'PA': ('XPL',), 'PC': ('H87',), 'PF': ('XPX',), 'PG': ('LBR',), 'PK': ('XPK',), 'PL': ('XPX',), 'PR': ('PR',), 'PT': ('PTL',), 'QT': ('QTL',), 'RL': ('XRO',), 'SF': ('FTK',), 'SH': ('XST',), 'SM': ('MTK',), 'SO': ('XSO',), 'ST': ('SET',), 'SV': ('XSI',), 'SY': ('YDK',), 'TB': ('XTU',), 'TK': ('XTK',), 'TN': ('STN',), 'UN': ('C62',), 'WK': ('WEE',), 'YD': ('YRD',), 'YR': ('ANN',)}, {('ANN',): 'YR', ('C62',): 'UN', ('CEL',): 'CE', ('CMT',): 'CM', ('DAY',): 'DA', ('DMT',): 'DM', ('DZN',): 'DZ', ('EA',): 'EA', ('FAH',): 'FA', ('FOT',): 'FT', ('FTK',): 'SF', ('FTQ',): 'CF', ('GLL',): 'GA', ('GRM',): 'GR', ('GRO',): 'GS', ('H87',): 'PC', ('HUR',): 'HR', ('INH',): 'IN', ('INQ',): 'CI', ('KGM',): 'KG', ('KMT',): 'DK', ('KT',): 'KT', ('LBR',): 'LB', ('LF',): 'LF', ('LM',): 'LM', ('LO',): 'LO', ('LTR',): 'LT', ('MGM',): 'ME', ('MIN',): 'MJ', ('MLT',): 'ML', ('MMT',): 'MM', ('MON',): 'MO', ('MTK',): 'SM', ('MTQ',): 'CR', ('MTR',): 'MR', ('ONZ',): 'OZ', ('OZA',): 'FO', ('P1',): 'P1', ('PR',): 'PR', ('PTL',): 'PT', ('QTL',): 'QT', ('SET',): 'ST', ('SMI',): 'DH', ('STN',): 'TN', ('TNE',): 'MP', ('WEE',): 'WK', ('XBA',): 'BR', ('XBE',): 'BD', ('XBG',): 'BG', ('XBJ',): 'BC', ('XBL',): 'BA', ('XBO',): 'BO', ('XBX',): 'BX', ('XCN',): 'CH', ('XCR',): 'CP', ('XCS',): 'CA', ('XCT',): 'CT', ('XCX',): 'CN', ('XCY',): 'CL', ('XDR',): 'DR', ('XJG',): 'JU', ('XJR',): 'JR', ('XKG',): 'KE', ('XPK',): 'PK', ('XPL',): 'PA', ('XPX',): 'PL', ('XRO',): 'RL', ('XSI',): 'SV', ('XSO',): 'SO', ('XST',): 'SH', ('XTK',): 'TK', ('XTU',): 'TB', ('YDK',): 'SY', ('YDQ',): 'CY', ('YRD',): 'YD'}, ('code',), unknown='refuse', other=(), keep='never')
K11, K11_KNOWN = K11_TABLE.get, K11_TABLE.lookup
K12 = codecs.quantity.get
K13_TABLE = tables.table('x12-374', {'001': ('cancel-after',), '002': ('requested-delivery',), '003': ('invoice',), '004': ('purchase-order',), '007': ('effective',), '010': ('requested-ship',), '011': ('shipped',), '017': ('estimated-delivery',), '035': ('delivered',), '036': ('expiry',), '037': ('ship-not-before',), '038': ('ship-not-after',), '050': ('received',), '063': ('deliver-not-after',), '064': ('deliver-not-before',), '067': ('scheduled-delivery',), '068': ('scheduled-pickup',), '069': ('promised-delivery',), '079': ('promised-ship',), '094': ('manufacture',), '097': ('created',), '139': ('estimated',), '140': ('actual',), '150': ('service-start',), '151': ('service-end',), '175': ('cancel-after',), '193': ('period-start',), '194': ('period-end',), '369': ('estimated-departure',), '370': ('actual-departure',), '371': ('estimated-arrival',), '405': ('manufacture',)}, {('actual',): '140', ('actual-departure',): '370', ('cancel-after',): '001', ('created',): '097', ('deliver-not-after',): '063', ('deliver-not-before',): '064', ('delivered',): '035', ('effective',): '007', ('estimated',): '139', ('estimated-arrival',): '371', ('estimated-delivery',): '017', ('estimated-departure',): '369', ('expiry',): '036', ('invoice',): '003', ('manufacture',): '094', ('period-end',): '194', ('period-start',): '193', ('promised-delivery',): '069', ('promised-ship',): '079', ('purchase-order',): '004', ('received',): '050', ('requested-delivery',): '002', ('requested-ship',): '010', ('scheduled-delivery',): '067', ('scheduled-pickup',): '068', ('service-end',): '151', ('service-start',): '150', ('ship-not-after',): '038', ('ship-not-before',): '037', ('shipped',): '011'}, ('code',), unknown='other', other=('other',), keep='lossy')
K13, K13_KNOWN = K13_TABLE.get, K13_TABLE.lookup
K14_TABLE = tables.table('x12-128', {'11': ('account',), '12': ('billing-account',), '2I': ('tracking-number',), '4B': ('origin-code',), '4C': ('destination-code',), '6B': ('customs-entry',), 'ACC': ('status',), 'AEM': ('distribution-centre-number',), 'AO': ('appointment',), 'AW': ('air-waybill',), 'BL': ('government-bill-of-lading',), 'BM': ('bill-of-lading',), 'BN': ('booking',), 'CG': ('consignee-order',), 'CI': ('consignment-id',), 'CMN': ('continuous-move',), 'CN': ('pro-number',), 'CO': ('customer-order',), 'CR': ('customer-reference',), 'CT': ('contract',), 'DD': ('document-code',), 'DJ': ('delivery-ticket',), 'DO': ('delivery-order',), 'DP': ('department',), 'EQ': ('equipment-number',), 'FN': ('forwarder-reference',), 'FR': ('freight-bill',), 'FT': ('foreign-trade-zone',), 'IA': ('internal-vendor-id',), 'IB': ('in-bond',), 'IK': ('invoice',), 'IN': ('consignee-invoice',), 'IV': ('seller-invoice',), 'KK': ('delivery-reference',), 'LI': ('line-id',), 'LO': ('load-id',), 'LT': ('lot-number',), 'LU': ('location-number',), 'MA': ('manifest',), 'MB': ('master-bill-of-lading',), 'MCI': ('motor-carrier-id',), 'OB': ('ocean-bill-of-lading',), 'OC': ('ocean-container',), 'OQ': ('order-number',), 'P8': ('pickup-reference',), 'PK': ('packing-list',), 'PO': ('purchase-order',), 'PR': ('price-quote',), 'PU': ('previous-bill-of-lading',), 'PX': ('previous-invoice',), 'Q1': ('quote',), 'QN': ('stop-sequence',), 'RE': ('release-number',), 'RF': ('export-reference',), 'RN': ('run',), 'RU': ('route',), 'SCA': ('scac',), 'SE': ('serial-number',), 'SI': ('shipment-id',), 'SN': ('seal-number',), 'SO': ('shipper-order',), 'ST': ('store-number',), 'TB': ('trucker-bill-of-lading',), 'TG': ('transportation-control-number',), 'TJ': ('tax-id',), 'TM': ('travel-manifest',), 'TN': ('transaction-reference',), 'UN': ('un-hazard-class',), 'V3': ('voyage',), 'VN': ('vendor-order',), 'VR': ('vendor-id',), 'VX': ('vat-id',), 'WH': ('link-number',), 'WO': ('work-order',), 'WS': ('storage-location',), 'WY': ('waybill',), 'YD': ('buyer-id',), 'ZZ': ('other',)}, {('account',): '11', ('air-waybill',): 'AW', ('appointment',): 'AO', ('bill-of-lading',): 'BM', ('billing-account',): '12', ('booking',): 'BN', ('buyer-id',): 'YD', ('consignee-invoice',): 'IN', ('consignee-order',): 'CG', ('consignment-id',): 'CI', ('continuous-move',): 'CMN', ('contract',): 'CT', ('customer-order',): 'CO', ('customer-reference',): 'CR', ('customs-entry',): '6B', ('delivery-order',): 'DO', ('delivery-reference',): 'KK', ('delivery-ticket',): 'DJ', ('department',): 'DP', ('destination-code',): '4C', ('distribution-centre-number',): 'AEM', ('document-code',): 'DD', ('equipment-number',): 'EQ', ('export-reference',): 'RF', ('foreign-trade-zone',): 'FT', ('forwarder-reference',): 'FN', ('freight-bill',): 'FR', ('government-bill-of-lading',): 'BL', ('in-bond',): 'IB', ('internal-vendor-id',): 'IA', ('invoice',): 'IK', ('line-id',): 'LI', ('link-number',): 'WH', ('load-id',): 'LO', ('location-number',): 'LU', ('lot-number',): 'LT', ('manifest',): 'MA', ('master-bill-of-lading',): 'MB', ('motor-carrier-id',): 'MCI', ('ocean-bill-of-lading',): 'OB', ('ocean-container',): 'OC', ('order-number',): 'OQ', ('origin-code',): '4B', ('other',): 'ZZ', ('packing-list',): 'PK', ('pickup-reference',): 'P8', ('previous-bill-of-lading',): 'PU', ('previous-invoice',): 'PX', ('price-quote',): 'PR', ('pro-number',): 'CN', ('purchase-order',): 'PO', ('quote',): 'Q1', ('release-number',): 'RE', ('route',): 'RU', ('run',): 'RN', ('scac',): 'SCA', ('seal-number',): 'SN', ('seller-invoice',): 'IV', ('serial-number',): 'SE', ('shipment-id',): 'SI', ('shipper-order',): 'SO', ('status',): 'ACC', ('stop-sequence',): 'QN', ('storage-location',): 'WS', ('store-number',): 'ST', ('tax-id',): 'TJ', ('tracking-number',): '2I', ('transaction-reference',): 'TN', ('transportation-control-number',): 'TG', ('travel-manifest',): 'TM', ('trucker-bill-of-lading',): 'TB', ('un-hazard-class',): 'UN', ('vat-id',): 'VX', ('vendor-id',): 'VR', ('vendor-order',): 'VN', ('voyage',): 'V3', ('waybill',): 'WY', ('work-order',): 'WO'}, ('code',), unknown='other', other=('other',), keep='lossy')
K14, K14_KNOWN = K14_TABLE.get, K14_TABLE.lookup
K15 = codecs.local_date.get

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    bia = n0[1]
    bia_n = len(bia) if bia is not None else 0
    if not ((bia[1] if bia_n > 1 else '') not in ('01', '03', '13', '28')):
        return
    mark0 = len(faults)
    snapshot_id_x = bia[3] if bia_n > 3 else ''
    snapshot_id = None
    if snapshot_id_x:
        if snapshot_id_x.isascii() and snapshot_id_x.isprintable() and snapshot_id_x[0] != ' ' and snapshot_id_x[-1] != ' ' and len(snapshot_id_x) <= 64:
            snapshot_id = snapshot_id_x
        else:
            try:
                snapshot_id = K0(snapshot_id_x)
            except CodecError as error:
                run.fault(error, bia, 3, '/snapshotId', snapshot_id_x)
    as_of_x = bia[4] if bia_n > 4 else ''
    as_of_x1 = bia[5] if bia_n > 5 else ''
    as_of = None
    if as_of_x:
        try:
            as_of = K1(profile, as_of_x, as_of_x1)
        except CodecError as error:
            run.fault(error, bia, 4, '/asOf', as_of_x)
    n1_loop = pick(n0[7], 1, ('WH',))
    n1 = n1_loop[0] if n1_loop is not None else None
    n1_n = len(n1) if n1 is not None else 0
    name_x = n1[2] if n1_n > 2 else ''
    name = None
    if name_x:
        if name_x.isascii() and name_x.isprintable() and name_x[0] != ' ' and name_x[-1] != ' ' and len(name_x) <= 140:
            name = name_x
        else:
            try:
                name = K2(name_x)
            except CodecError as error:
                run.fault(error, n1, 2, '/facility/name', name_x)
    n1_loop2 = pick(n0[7], 1, ('SF',))
    n13 = n1_loop2[0] if n1_loop2 is not None else None
    n13_n = len(n13) if n13 is not None else 0
    name_x4 = (n13[2] if n13_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    name5 = None
    if name_x4:
        if name_x4.isascii() and name_x4.isprintable() and name_x4[0] != ' ' and name_x4[-1] != ' ' and len(name_x4) <= 140:
            name5 = name_x4
        else:
            try:
                name5 = K2(name_x4)
            except CodecError as error:
                run.fault(error, n13, 2, '/facility/name', name_x4)
    name_v = name
    if name_v is None:
        name_v = name5
    scheme_x = n1[3] if n1_n > 3 else ''
    scheme = K3_KNOWN.get(scheme_x) if scheme_x else None
    if scheme is None and scheme_x:
        try:
            scheme = K3(scheme_x)
        except CodecError as error:
            run.fault(error, n1, 3, '/facility/identifiers/0/scheme', scheme_x)
    scheme_x6 = (n13[3] if n13_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    scheme7 = K3_KNOWN.get(scheme_x6) if scheme_x6 else None
    if scheme7 is None and scheme_x6:
        try:
            scheme7 = K3(scheme_x6)
        except CodecError as error:
            run.fault(error, n13, 3, '/facility/identifiers/0/scheme', scheme_x6)
    scheme_v = (scheme[0] if scheme is not None else None)
    if scheme_v is None:
        scheme_v = (scheme7[0] if scheme7 is not None else None)
    source_code_v = (scheme[1] if scheme is not None else None)
    if source_code_v is None:
        source_code_v = (scheme7[1] if scheme7 is not None else None)
    value_x = n1[4] if n1_n > 4 else ''
    value = None
    if value_x:
        if value_x.isascii() and value_x.isprintable() and value_x[0] != ' ' and value_x[-1] != ' ' and len(value_x) <= 140:
            value = value_x
        else:
            try:
                value = K2(value_x)
            except CodecError as error:
                run.fault(error, n1, 4, '/facility/identifiers/0/value', value_x)
    value_x8 = (n13[4] if n13_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    value9 = None
    if value_x8:
        if value_x8.isascii() and value_x8.isprintable() and value_x8[0] != ' ' and value_x8[-1] != ' ' and len(value_x8) <= 140:
            value9 = value_x8
        else:
            try:
                value9 = K2(value_x8)
            except CodecError as error:
                run.fault(error, n13, 4, '/facility/identifiers/0/value', value_x8)
    value_v = value
    if value_v is None:
        value_v = value9
    identifiers_item = None
    if scheme_v is not None or source_code_v is not None or value_v is not None:
        if scheme_v is None:
            run.lacks('/facility/identifiers/0/scheme', n1 or n0[0], 'N1[01=WH]-03')
        if value_v is None:
            run.lacks('/facility/identifiers/0/value', n1 or n0[0], 'N1[01=WH]-04')
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
                lines_item = K2(lines_item_x)
            except CodecError as error:
                run.fault(error, n3, 1, '/facility/address/lines/0', lines_item_x)
    n3_loop10 = n1_loop2[2] if n1_loop2 is not None else None
    n3_loop10 = n3_loop10[0] if n3_loop10 else None
    n311 = n3_loop10[0] if n3_loop10 is not None else None
    n311_n = len(n311) if n311 is not None else 0
    lines_item_x12 = (n311[1] if n311_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    lines_item13 = None
    if lines_item_x12:
        if lines_item_x12.isascii() and lines_item_x12.isprintable() and lines_item_x12[0] != ' ' and lines_item_x12[-1] != ' ' and len(lines_item_x12) <= 140:
            lines_item13 = lines_item_x12
        else:
            try:
                lines_item13 = K2(lines_item_x12)
            except CodecError as error:
                run.fault(error, n311, 1, '/facility/address/lines/0', lines_item_x12)
    lines_item_v = lines_item
    if lines_item_v is None:
        lines_item_v = lines_item13
    lines_item_x14 = n3[2] if n3_n > 2 else ''
    lines_item15 = None
    if lines_item_x14:
        if lines_item_x14.isascii() and lines_item_x14.isprintable() and lines_item_x14[0] != ' ' and lines_item_x14[-1] != ' ' and len(lines_item_x14) <= 140:
            lines_item15 = lines_item_x14
        else:
            try:
                lines_item15 = K2(lines_item_x14)
            except CodecError as error:
                run.fault(error, n3, 2, '/facility/address/lines/1', lines_item_x14)
    lines_item_x16 = (n311[2] if n311_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    lines_item17 = None
    if lines_item_x16:
        if lines_item_x16.isascii() and lines_item_x16.isprintable() and lines_item_x16[0] != ' ' and lines_item_x16[-1] != ' ' and len(lines_item_x16) <= 140:
            lines_item17 = lines_item_x16
        else:
            try:
                lines_item17 = K2(lines_item_x16)
            except CodecError as error:
                run.fault(error, n311, 2, '/facility/address/lines/1', lines_item_x16)
    lines_item_v18 = lines_item15
    if lines_item_v18 is None:
        lines_item_v18 = lines_item17
    n3_loop19 = [one for one in (n1_loop[2] if n1_loop is not None else None) or () if True]
    n3_loop19 = n3_loop19[1] if len(n3_loop19) >= 2 else None
    n320 = n3_loop19[0] if n3_loop19 is not None else None
    n320_n = len(n320) if n320 is not None else 0
    lines_item_x21 = n320[1] if n320_n > 1 else ''
    lines_item22 = None
    if lines_item_x21:
        if lines_item_x21.isascii() and lines_item_x21.isprintable() and lines_item_x21[0] != ' ' and lines_item_x21[-1] != ' ' and len(lines_item_x21) <= 140:
            lines_item22 = lines_item_x21
        else:
            try:
                lines_item22 = K2(lines_item_x21)
            except CodecError as error:
                run.fault(error, n320, 1, '/facility/address/lines/2', lines_item_x21)
    n3_loop23 = [one for one in (n1_loop2[2] if n1_loop2 is not None else None) or () if True]
    n3_loop23 = n3_loop23[1] if len(n3_loop23) >= 2 else None
    n324 = n3_loop23[0] if n3_loop23 is not None else None
    n324_n = len(n324) if n324 is not None else 0
    lines_item_x25 = (n324[1] if n324_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    lines_item26 = None
    if lines_item_x25:
        if lines_item_x25.isascii() and lines_item_x25.isprintable() and lines_item_x25[0] != ' ' and lines_item_x25[-1] != ' ' and len(lines_item_x25) <= 140:
            lines_item26 = lines_item_x25
        else:
            try:
                lines_item26 = K2(lines_item_x25)
            except CodecError as error:
                run.fault(error, n324, 1, '/facility/address/lines/2', lines_item_x25)
    lines_item_v27 = lines_item22
    if lines_item_v27 is None:
        lines_item_v27 = lines_item26
    lines_item_x28 = n320[2] if n320_n > 2 else ''
    lines_item29 = None
    if lines_item_x28:
        if lines_item_x28.isascii() and lines_item_x28.isprintable() and lines_item_x28[0] != ' ' and lines_item_x28[-1] != ' ' and len(lines_item_x28) <= 140:
            lines_item29 = lines_item_x28
        else:
            try:
                lines_item29 = K2(lines_item_x28)
            except CodecError as error:
                run.fault(error, n320, 2, '/facility/address/lines/3', lines_item_x28)
    lines_item_x30 = (n324[2] if n324_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    lines_item31 = None
    if lines_item_x30:
        if lines_item_x30.isascii() and lines_item_x30.isprintable() and lines_item_x30[0] != ' ' and lines_item_x30[-1] != ' ' and len(lines_item_x30) <= 140:
            lines_item31 = lines_item_x30
        else:
            try:
                lines_item31 = K2(lines_item_x30)
            except CodecError as error:
                run.fault(error, n324, 2, '/facility/address/lines/3', lines_item_x30)
    lines_item_v32 = lines_item29
    if lines_item_v32 is None:
        lines_item_v32 = lines_item31
    lines: Any = []
    if lines_item_v is not None:
        lines.append(lines_item_v)
    if lines_item_v18 is not None:
        lines.append(lines_item_v18)
    if lines_item_v27 is not None:
        lines.append(lines_item_v27)
    if lines_item_v32 is not None:
        lines.append(lines_item_v32)
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
                city = K2(city_x)
            except CodecError as error:
                run.fault(error, n4, 1, '/facility/address/city', city_x)
    n433 = n1_loop2[3] if n1_loop2 is not None else None
    n433_n = len(n433) if n433 is not None else 0
    city_x34 = (n433[1] if n433_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    city35 = None
    if city_x34:
        if city_x34.isascii() and city_x34.isprintable() and city_x34[0] != ' ' and city_x34[-1] != ' ' and len(city_x34) <= 140:
            city35 = city_x34
        else:
            try:
                city35 = K2(city_x34)
            except CodecError as error:
                run.fault(error, n433, 1, '/facility/address/city', city_x34)
    city_v = city
    if city_v is None:
        city_v = city35
    subdivision_x = n4[2] if n4_n > 2 else ''
    subdivision = None
    if subdivision_x:
        if subdivision_x.isascii() and subdivision_x.isalnum() and subdivision_x == subdivision_x.upper() and 1 <= len(subdivision_x) <= 3:
            subdivision = subdivision_x
        else:
            try:
                subdivision = K4(subdivision_x)
            except CodecError as error:
                run.fault(error, n4, 2, '/facility/address/subdivision', subdivision_x)
    subdivision_x36 = (n433[2] if n433_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    subdivision37 = None
    if subdivision_x36:
        if subdivision_x36.isascii() and subdivision_x36.isalnum() and subdivision_x36 == subdivision_x36.upper() and 1 <= len(subdivision_x36) <= 3:
            subdivision37 = subdivision_x36
        else:
            try:
                subdivision37 = K4(subdivision_x36)
            except CodecError as error:
                run.fault(error, n433, 2, '/facility/address/subdivision', subdivision_x36)
    subdivision_v = subdivision
    if subdivision_v is None:
        subdivision_v = subdivision37
    postal_code_x = n4[3] if n4_n > 3 else ''
    postal_code = None
    if postal_code_x:
        if postal_code_x.isascii() and postal_code_x.isprintable() and postal_code_x[0] != ' ' and postal_code_x[-1] != ' ' and len(postal_code_x) <= 140:
            postal_code = postal_code_x
        else:
            try:
                postal_code = K2(postal_code_x)
            except CodecError as error:
                run.fault(error, n4, 3, '/facility/address/postalCode', postal_code_x)
    postal_code_x38 = (n433[3] if n433_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    postal_code39 = None
    if postal_code_x38:
        if postal_code_x38.isascii() and postal_code_x38.isprintable() and postal_code_x38[0] != ' ' and postal_code_x38[-1] != ' ' and len(postal_code_x38) <= 140:
            postal_code39 = postal_code_x38
        else:
            try:
                postal_code39 = K2(postal_code_x38)
            except CodecError as error:
                run.fault(error, n433, 3, '/facility/address/postalCode', postal_code_x38)
    postal_code_v = postal_code
    if postal_code_v is None:
        postal_code_v = postal_code39
    country_x = n4[4] if n4_n > 4 else ''
    country = None
    if country_x:
        if country_x.isascii() and country_x.isalpha() and country_x == country_x.upper() and 2 <= len(country_x) <= 2:
            country = country_x
        else:
            try:
                country = K5(country_x)
            except CodecError as error:
                run.fault(error, n4, 4, '/facility/address/country', country_x)
    country_x40 = (n433[4] if n433_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else ''
    country41 = None
    if country_x40:
        if country_x40.isascii() and country_x40.isalpha() and country_x40 == country_x40.upper() and 2 <= len(country_x40) <= 2:
            country41 = country_x40
        else:
            try:
                country41 = K5(country_x40)
            except CodecError as error:
                run.fault(error, n433, 4, '/facility/address/country', country_x40)
    country_v = country
    if country_v is None:
        country_v = country41
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
    parties: Any = []
    for m in n0[7] or ():
        n142 = m[0]
        n142_n = len(n142)
        if not ((n142[1] if n142_n > 1 else '') not in ('WH', 'SF')):
            continue
        roles_item_x = n142[1] if n142_n > 1 else ''
        roles_item = K6_KNOWN.get(roles_item_x) if roles_item_x else None
        if roles_item is None and roles_item_x:
            try:
                roles_item = K6(roles_item_x)
            except CodecError as error:
                run.fault(error, n142, 1, '/parties/*/roles/0', roles_item_x)
        roles_item_v = (roles_item[0] if roles_item is not None else None)
        roles: Any = []
        if roles_item_v is not None:
            roles.append(roles_item_v)
        if not roles:
            roles = None
        source_code_v43 = (roles_item[1] if roles_item is not None else None)
        name_x44 = n142[2] if n142_n > 2 else ''
        name45 = None
        if name_x44:
            if name_x44.isascii() and name_x44.isprintable() and name_x44[0] != ' ' and name_x44[-1] != ' ' and len(name_x44) <= 140:
                name45 = name_x44
            else:
                try:
                    name45 = K2(name_x44)
                except CodecError as error:
                    run.fault(error, n142, 2, '/parties/*/name', name_x44)
        scheme_x46 = n142[3] if n142_n > 3 else ''
        scheme47 = K3_KNOWN.get(scheme_x46) if scheme_x46 else None
        if scheme47 is None and scheme_x46:
            try:
                scheme47 = K3(scheme_x46)
            except CodecError as error:
                run.fault(error, n142, 3, '/parties/*/identifiers/0/scheme', scheme_x46)
        scheme_v48 = (scheme47[0] if scheme47 is not None else None)
        source_code_v49 = (scheme47[1] if scheme47 is not None else None)
        value_x50 = n142[4] if n142_n > 4 else ''
        value51 = None
        if value_x50:
            if value_x50.isascii() and value_x50.isprintable() and value_x50[0] != ' ' and value_x50[-1] != ' ' and len(value_x50) <= 140:
                value51 = value_x50
            else:
                try:
                    value51 = K2(value_x50)
                except CodecError as error:
                    run.fault(error, n142, 4, '/parties/*/identifiers/0/value', value_x50)
        identifiers_item52 = None
        if scheme_v48 is not None or source_code_v49 is not None or value51 is not None:
            if scheme_v48 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n142 or m[0], 'N1-03')
            if value51 is None:
                run.lacks('/parties/*/identifiers/0/value', n142 or m[0], 'N1-04')
            identifiers_item52 = {'scheme': scheme_v48, 'value': value51}
            if source_code_v49 is not None:
                identifiers_item52['sourceCode'] = source_code_v49
        identifiers53: Any = []
        if identifiers_item52 is not None:
            identifiers53.append(identifiers_item52)
        if not identifiers53:
            identifiers53 = None
        n2_loop = m[1]
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
                    additional_name = K2(additional_name_x)
                except CodecError as error:
                    run.fault(error, n2, 1, '/parties/*/additionalName', additional_name_x)
        n3_loop54 = m[2]
        n3_loop54 = n3_loop54[0] if n3_loop54 else None
        n355 = n3_loop54[0] if n3_loop54 is not None else None
        n355_n = len(n355) if n355 is not None else 0
        lines_item_x56 = n355[1] if n355_n > 1 else ''
        lines_item57 = None
        if lines_item_x56:
            if lines_item_x56.isascii() and lines_item_x56.isprintable() and lines_item_x56[0] != ' ' and lines_item_x56[-1] != ' ' and len(lines_item_x56) <= 140:
                lines_item57 = lines_item_x56
            else:
                try:
                    lines_item57 = K2(lines_item_x56)
                except CodecError as error:
                    run.fault(error, n355, 1, '/parties/*/address/lines/0', lines_item_x56)
        lines_item_x58 = n355[2] if n355_n > 2 else ''
        lines_item59 = None
        if lines_item_x58:
            if lines_item_x58.isascii() and lines_item_x58.isprintable() and lines_item_x58[0] != ' ' and lines_item_x58[-1] != ' ' and len(lines_item_x58) <= 140:
                lines_item59 = lines_item_x58
            else:
                try:
                    lines_item59 = K2(lines_item_x58)
                except CodecError as error:
                    run.fault(error, n355, 2, '/parties/*/address/lines/1', lines_item_x58)
        n3_loop60 = [one for one in m[2] or () if True]
        n3_loop60 = n3_loop60[1] if len(n3_loop60) >= 2 else None
        n361 = n3_loop60[0] if n3_loop60 is not None else None
        n361_n = len(n361) if n361 is not None else 0
        lines_item_x62 = n361[1] if n361_n > 1 else ''
        lines_item63 = None
        if lines_item_x62:
            if lines_item_x62.isascii() and lines_item_x62.isprintable() and lines_item_x62[0] != ' ' and lines_item_x62[-1] != ' ' and len(lines_item_x62) <= 140:
                lines_item63 = lines_item_x62
            else:
                try:
                    lines_item63 = K2(lines_item_x62)
                except CodecError as error:
                    run.fault(error, n361, 1, '/parties/*/address/lines/2', lines_item_x62)
        lines_item_x64 = n361[2] if n361_n > 2 else ''
        lines_item65 = None
        if lines_item_x64:
            if lines_item_x64.isascii() and lines_item_x64.isprintable() and lines_item_x64[0] != ' ' and lines_item_x64[-1] != ' ' and len(lines_item_x64) <= 140:
                lines_item65 = lines_item_x64
            else:
                try:
                    lines_item65 = K2(lines_item_x64)
                except CodecError as error:
                    run.fault(error, n361, 2, '/parties/*/address/lines/3', lines_item_x64)
        lines66: Any = []
        if lines_item57 is not None:
            lines66.append(lines_item57)
        if lines_item59 is not None:
            lines66.append(lines_item59)
        if lines_item63 is not None:
            lines66.append(lines_item63)
        if lines_item65 is not None:
            lines66.append(lines_item65)
        if not lines66:
            lines66 = None
        n467 = m[3]
        n467_n = len(n467) if n467 is not None else 0
        city_x68 = n467[1] if n467_n > 1 else ''
        city69 = None
        if city_x68:
            if city_x68.isascii() and city_x68.isprintable() and city_x68[0] != ' ' and city_x68[-1] != ' ' and len(city_x68) <= 140:
                city69 = city_x68
            else:
                try:
                    city69 = K2(city_x68)
                except CodecError as error:
                    run.fault(error, n467, 1, '/parties/*/address/city', city_x68)
        subdivision_x70 = n467[2] if n467_n > 2 else ''
        subdivision71 = None
        if subdivision_x70:
            if subdivision_x70.isascii() and subdivision_x70.isalnum() and subdivision_x70 == subdivision_x70.upper() and 1 <= len(subdivision_x70) <= 3:
                subdivision71 = subdivision_x70
            else:
                try:
                    subdivision71 = K4(subdivision_x70)
                except CodecError as error:
                    run.fault(error, n467, 2, '/parties/*/address/subdivision', subdivision_x70)
        postal_code_x72 = n467[3] if n467_n > 3 else ''
        postal_code73 = None
        if postal_code_x72:
            if postal_code_x72.isascii() and postal_code_x72.isprintable() and postal_code_x72[0] != ' ' and postal_code_x72[-1] != ' ' and len(postal_code_x72) <= 140:
                postal_code73 = postal_code_x72
            else:
                try:
                    postal_code73 = K2(postal_code_x72)
                except CodecError as error:
                    run.fault(error, n467, 3, '/parties/*/address/postalCode', postal_code_x72)
        country_x74 = n467[4] if n467_n > 4 else ''
        country75 = None
        if country_x74:
            if country_x74.isascii() and country_x74.isalpha() and country_x74 == country_x74.upper() and 2 <= len(country_x74) <= 2:
                country75 = country_x74
            else:
                try:
                    country75 = K5(country_x74)
                except CodecError as error:
                    run.fault(error, n467, 4, '/parties/*/address/country', country_x74)
        address76 = None
        if lines66 is not None or city69 is not None or subdivision71 is not None or postal_code73 is not None or country75 is not None:
            address76 = {}
            if city69 is not None:
                address76['city'] = city69
            if country75 is not None:
                address76['country'] = country75
            if lines66 is not None:
                address76['lines'] = lines66
            if postal_code73 is not None:
                address76['postalCode'] = postal_code73
            if subdivision71 is not None:
                address76['subdivision'] = subdivision71
        contacts: Any = []
        for m77 in m[5] or ():
            per = m77[0]
            per_n = len(per)
            name_x78 = per[2] if per_n > 2 else ''
            name79 = None
            if name_x78:
                if name_x78.isascii() and name_x78.isprintable() and name_x78[0] != ' ' and name_x78[-1] != ' ' and len(name_x78) <= 140:
                    name79 = name_x78
                else:
                    try:
                        name79 = K2(name_x78)
                    except CodecError as error:
                        run.fault(error, per, 2, '/parties/*/contacts/*/name', name_x78)
            code_x = per[1] if per_n > 1 else ''
            code = None
            if code_x:
                if code_x.isascii() and code_x.isprintable() and code_x[0] != ' ' and code_x[-1] != ' ' and len(code_x) <= 140:
                    code = code_x
                else:
                    try:
                        code = K2(code_x)
                    except CodecError as error:
                        run.fault(error, per, 1, '/parties/*/contacts/*/sourceCode/code', code_x)
            source_code = None
            if code is not None:
                if code is None:
                    run.lacks('/parties/*/contacts/*/sourceCode/code', per or m77[0], 'PER-01')
                source_code = {'code': code, 'scheme': 'x12-366'}
            phone_x = (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else ''
            phone = None
            if phone_x:
                if phone_x.isascii() and phone_x.isprintable() and phone_x[0] != ' ' and phone_x[-1] != ' ' and len(phone_x) <= 140:
                    phone = phone_x
                else:
                    try:
                        phone = K2(phone_x)
                    except CodecError as error:
                        run.fault(error, per, 4, '/parties/*/contacts/*/phone', phone_x)
            phone_x80 = (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else ''
            phone81 = None
            if phone_x80:
                if phone_x80.isascii() and phone_x80.isprintable() and phone_x80[0] != ' ' and phone_x80[-1] != ' ' and len(phone_x80) <= 140:
                    phone81 = phone_x80
                else:
                    try:
                        phone81 = K2(phone_x80)
                    except CodecError as error:
                        run.fault(error, per, 6, '/parties/*/contacts/*/phone', phone_x80)
            phone_x82 = (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else ''
            phone83 = None
            if phone_x82:
                if phone_x82.isascii() and phone_x82.isprintable() and phone_x82[0] != ' ' and phone_x82[-1] != ' ' and len(phone_x82) <= 140:
                    phone83 = phone_x82
                else:
                    try:
                        phone83 = K2(phone_x82)
                    except CodecError as error:
                        run.fault(error, per, 8, '/parties/*/contacts/*/phone', phone_x82)
            phone_v = phone
            if phone_v is None:
                phone_v = phone81
            if phone_v is None:
                phone_v = phone83
            fax_x = (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else ''
            fax = None
            if fax_x:
                if fax_x.isascii() and fax_x.isprintable() and fax_x[0] != ' ' and fax_x[-1] != ' ' and len(fax_x) <= 140:
                    fax = fax_x
                else:
                    try:
                        fax = K2(fax_x)
                    except CodecError as error:
                        run.fault(error, per, 4, '/parties/*/contacts/*/fax', fax_x)
            fax_x84 = (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else ''
            fax85 = None
            if fax_x84:
                if fax_x84.isascii() and fax_x84.isprintable() and fax_x84[0] != ' ' and fax_x84[-1] != ' ' and len(fax_x84) <= 140:
                    fax85 = fax_x84
                else:
                    try:
                        fax85 = K2(fax_x84)
                    except CodecError as error:
                        run.fault(error, per, 6, '/parties/*/contacts/*/fax', fax_x84)
            fax_x86 = (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else ''
            fax87 = None
            if fax_x86:
                if fax_x86.isascii() and fax_x86.isprintable() and fax_x86[0] != ' ' and fax_x86[-1] != ' ' and len(fax_x86) <= 140:
                    fax87 = fax_x86
                else:
                    try:
                        fax87 = K2(fax_x86)
                    except CodecError as error:
                        run.fault(error, per, 8, '/parties/*/contacts/*/fax', fax_x86)
            fax_v = fax
            if fax_v is None:
                fax_v = fax85
            if fax_v is None:
                fax_v = fax87
            email_x = (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else ''
            email = None
            if email_x:
                try:
                    email = K7(email_x)
                except CodecError as error:
                    run.fault(error, per, 4, '/parties/*/contacts/*/email', email_x)
            email_x88 = (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else ''
            email89 = None
            if email_x88:
                try:
                    email89 = K7(email_x88)
                except CodecError as error:
                    run.fault(error, per, 6, '/parties/*/contacts/*/email', email_x88)
            email_x90 = (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else ''
            email91 = None
            if email_x90:
                try:
                    email91 = K7(email_x90)
                except CodecError as error:
                    run.fault(error, per, 8, '/parties/*/contacts/*/email', email_x90)
            email_v = email
            if email_v is None:
                email_v = email89
            if email_v is None:
                email_v = email91
            contacts_item = None
            if name79 is not None or source_code is not None or phone_v is not None or fax_v is not None or email_v is not None:
                contacts_item = {}
                if email_v is not None:
                    contacts_item['email'] = email_v
                if fax_v is not None:
                    contacts_item['fax'] = fax_v
                if name79 is not None:
                    contacts_item['name'] = name79
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
        if roles is not None or source_code_v43 is not None or name45 is not None or identifiers53 is not None or additional_name is not None or address76 is not None or contacts is not None:
            parties_item = {}
            if additional_name is not None:
                parties_item['additionalName'] = additional_name
            if address76 is not None:
                parties_item['address'] = address76
            if contacts is not None:
                parties_item['contacts'] = contacts
            if identifiers53 is not None:
                parties_item['identifiers'] = identifiers53
            if name45 is not None:
                parties_item['name'] = name45
            if roles is not None:
                parties_item['roles'] = roles
            if source_code_v43 is not None:
                parties_item['sourceCode'] = source_code_v43
        if parties_item is not None:
            parties.append(parties_item)
    if len(parties) > 30:
        run.crowded('/parties', n0[0], len(parties), 30)
    if not parties:
        parties = None
    parties92: Any = []
    for m93 in n0[7] or ():
        n194 = m93[0]
        n194_n = len(n194)
        per_loop = m93[5]
        per_loop = per_loop[0] if per_loop else None
        per95 = per_loop[0] if per_loop is not None else None
        per95_n = len(per95) if per95 is not None else 0
        if not ((n194[1] if n194_n > 1 else '') in ('WH', 'SF') and (per95[2] if per95_n > 2 else '') != ''):
            continue
        roles_item_x96 = n194[1] if n194_n > 1 else ''
        roles_item97 = K6_KNOWN.get(roles_item_x96) if roles_item_x96 else None
        if roles_item97 is None and roles_item_x96:
            try:
                roles_item97 = K6(roles_item_x96)
            except CodecError as error:
                run.fault(error, n194, 1, '/parties/*/roles/0', roles_item_x96)
        roles_item_v98 = (roles_item97[0] if roles_item97 is not None else None)
        roles99: Any = []
        if roles_item_v98 is not None:
            roles99.append(roles_item_v98)
        if not roles99:
            roles99 = None
        source_code_v100 = (roles_item97[1] if roles_item97 is not None else None)
        name_x101 = n194[2] if n194_n > 2 else ''
        name102 = None
        if name_x101:
            if name_x101.isascii() and name_x101.isprintable() and name_x101[0] != ' ' and name_x101[-1] != ' ' and len(name_x101) <= 140:
                name102 = name_x101
            else:
                try:
                    name102 = K2(name_x101)
                except CodecError as error:
                    run.fault(error, n194, 2, '/parties/*/name', name_x101)
        scheme_x103 = n194[3] if n194_n > 3 else ''
        scheme104 = K3_KNOWN.get(scheme_x103) if scheme_x103 else None
        if scheme104 is None and scheme_x103:
            try:
                scheme104 = K3(scheme_x103)
            except CodecError as error:
                run.fault(error, n194, 3, '/parties/*/identifiers/0/scheme', scheme_x103)
        scheme_v105 = (scheme104[0] if scheme104 is not None else None)
        source_code_v106 = (scheme104[1] if scheme104 is not None else None)
        value_x107 = n194[4] if n194_n > 4 else ''
        value108 = None
        if value_x107:
            if value_x107.isascii() and value_x107.isprintable() and value_x107[0] != ' ' and value_x107[-1] != ' ' and len(value_x107) <= 140:
                value108 = value_x107
            else:
                try:
                    value108 = K2(value_x107)
                except CodecError as error:
                    run.fault(error, n194, 4, '/parties/*/identifiers/0/value', value_x107)
        identifiers_item109 = None
        if scheme_v105 is not None or source_code_v106 is not None or value108 is not None:
            if scheme_v105 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n194 or m93[0], 'N1-03')
            if value108 is None:
                run.lacks('/parties/*/identifiers/0/value', n194 or m93[0], 'N1-04')
            identifiers_item109 = {'scheme': scheme_v105, 'value': value108}
            if source_code_v106 is not None:
                identifiers_item109['sourceCode'] = source_code_v106
        identifiers110: Any = []
        if identifiers_item109 is not None:
            identifiers110.append(identifiers_item109)
        if not identifiers110:
            identifiers110 = None
        n2_loop111 = m93[1]
        n2_loop111 = n2_loop111[0] if n2_loop111 else None
        n2112 = n2_loop111[0] if n2_loop111 is not None else None
        n2112_n = len(n2112) if n2112 is not None else 0
        additional_name_x113 = n2112[1] if n2112_n > 1 else ''
        additional_name114 = None
        if additional_name_x113:
            if additional_name_x113.isascii() and additional_name_x113.isprintable() and additional_name_x113[0] != ' ' and additional_name_x113[-1] != ' ' and len(additional_name_x113) <= 140:
                additional_name114 = additional_name_x113
            else:
                try:
                    additional_name114 = K2(additional_name_x113)
                except CodecError as error:
                    run.fault(error, n2112, 1, '/parties/*/additionalName', additional_name_x113)
        n3_loop115 = m93[2]
        n3_loop115 = n3_loop115[0] if n3_loop115 else None
        n3116 = n3_loop115[0] if n3_loop115 is not None else None
        n3116_n = len(n3116) if n3116 is not None else 0
        lines_item_x117 = n3116[1] if n3116_n > 1 else ''
        lines_item118 = None
        if lines_item_x117:
            if lines_item_x117.isascii() and lines_item_x117.isprintable() and lines_item_x117[0] != ' ' and lines_item_x117[-1] != ' ' and len(lines_item_x117) <= 140:
                lines_item118 = lines_item_x117
            else:
                try:
                    lines_item118 = K2(lines_item_x117)
                except CodecError as error:
                    run.fault(error, n3116, 1, '/parties/*/address/lines/0', lines_item_x117)
        lines_item_x119 = n3116[2] if n3116_n > 2 else ''
        lines_item120 = None
        if lines_item_x119:
            if lines_item_x119.isascii() and lines_item_x119.isprintable() and lines_item_x119[0] != ' ' and lines_item_x119[-1] != ' ' and len(lines_item_x119) <= 140:
                lines_item120 = lines_item_x119
            else:
                try:
                    lines_item120 = K2(lines_item_x119)
                except CodecError as error:
                    run.fault(error, n3116, 2, '/parties/*/address/lines/1', lines_item_x119)
        n3_loop121 = [one for one in m93[2] or () if True]
        n3_loop121 = n3_loop121[1] if len(n3_loop121) >= 2 else None
        n3122 = n3_loop121[0] if n3_loop121 is not None else None
        n3122_n = len(n3122) if n3122 is not None else 0
        lines_item_x123 = n3122[1] if n3122_n > 1 else ''
        lines_item124 = None
        if lines_item_x123:
            if lines_item_x123.isascii() and lines_item_x123.isprintable() and lines_item_x123[0] != ' ' and lines_item_x123[-1] != ' ' and len(lines_item_x123) <= 140:
                lines_item124 = lines_item_x123
            else:
                try:
                    lines_item124 = K2(lines_item_x123)
                except CodecError as error:
                    run.fault(error, n3122, 1, '/parties/*/address/lines/2', lines_item_x123)
        lines_item_x125 = n3122[2] if n3122_n > 2 else ''
        lines_item126 = None
        if lines_item_x125:
            if lines_item_x125.isascii() and lines_item_x125.isprintable() and lines_item_x125[0] != ' ' and lines_item_x125[-1] != ' ' and len(lines_item_x125) <= 140:
                lines_item126 = lines_item_x125
            else:
                try:
                    lines_item126 = K2(lines_item_x125)
                except CodecError as error:
                    run.fault(error, n3122, 2, '/parties/*/address/lines/3', lines_item_x125)
        lines127: Any = []
        if lines_item118 is not None:
            lines127.append(lines_item118)
        if lines_item120 is not None:
            lines127.append(lines_item120)
        if lines_item124 is not None:
            lines127.append(lines_item124)
        if lines_item126 is not None:
            lines127.append(lines_item126)
        if not lines127:
            lines127 = None
        n4128 = m93[3]
        n4128_n = len(n4128) if n4128 is not None else 0
        city_x129 = n4128[1] if n4128_n > 1 else ''
        city130 = None
        if city_x129:
            if city_x129.isascii() and city_x129.isprintable() and city_x129[0] != ' ' and city_x129[-1] != ' ' and len(city_x129) <= 140:
                city130 = city_x129
            else:
                try:
                    city130 = K2(city_x129)
                except CodecError as error:
                    run.fault(error, n4128, 1, '/parties/*/address/city', city_x129)
        subdivision_x131 = n4128[2] if n4128_n > 2 else ''
        subdivision132 = None
        if subdivision_x131:
            if subdivision_x131.isascii() and subdivision_x131.isalnum() and subdivision_x131 == subdivision_x131.upper() and 1 <= len(subdivision_x131) <= 3:
                subdivision132 = subdivision_x131
            else:
                try:
                    subdivision132 = K4(subdivision_x131)
                except CodecError as error:
                    run.fault(error, n4128, 2, '/parties/*/address/subdivision', subdivision_x131)
        postal_code_x133 = n4128[3] if n4128_n > 3 else ''
        postal_code134 = None
        if postal_code_x133:
            if postal_code_x133.isascii() and postal_code_x133.isprintable() and postal_code_x133[0] != ' ' and postal_code_x133[-1] != ' ' and len(postal_code_x133) <= 140:
                postal_code134 = postal_code_x133
            else:
                try:
                    postal_code134 = K2(postal_code_x133)
                except CodecError as error:
                    run.fault(error, n4128, 3, '/parties/*/address/postalCode', postal_code_x133)
        country_x135 = n4128[4] if n4128_n > 4 else ''
        country136 = None
        if country_x135:
            if country_x135.isascii() and country_x135.isalpha() and country_x135 == country_x135.upper() and 2 <= len(country_x135) <= 2:
                country136 = country_x135
            else:
                try:
                    country136 = K5(country_x135)
                except CodecError as error:
                    run.fault(error, n4128, 4, '/parties/*/address/country', country_x135)
        address137 = None
        if lines127 is not None or city130 is not None or subdivision132 is not None or postal_code134 is not None or country136 is not None:
            address137 = {}
            if city130 is not None:
                address137['city'] = city130
            if country136 is not None:
                address137['country'] = country136
            if lines127 is not None:
                address137['lines'] = lines127
            if postal_code134 is not None:
                address137['postalCode'] = postal_code134
            if subdivision132 is not None:
                address137['subdivision'] = subdivision132
        contacts138: Any = []
        for m139 in m93[5] or ():
            per140 = m139[0]
            per140_n = len(per140)
            name_x141 = per140[2] if per140_n > 2 else ''
            name142 = None
            if name_x141:
                if name_x141.isascii() and name_x141.isprintable() and name_x141[0] != ' ' and name_x141[-1] != ' ' and len(name_x141) <= 140:
                    name142 = name_x141
                else:
                    try:
                        name142 = K2(name_x141)
                    except CodecError as error:
                        run.fault(error, per140, 2, '/parties/*/contacts/*/name', name_x141)
            code_x143 = per140[1] if per140_n > 1 else ''
            code144 = None
            if code_x143:
                if code_x143.isascii() and code_x143.isprintable() and code_x143[0] != ' ' and code_x143[-1] != ' ' and len(code_x143) <= 140:
                    code144 = code_x143
                else:
                    try:
                        code144 = K2(code_x143)
                    except CodecError as error:
                        run.fault(error, per140, 1, '/parties/*/contacts/*/sourceCode/code', code_x143)
            source_code145 = None
            if code144 is not None:
                if code144 is None:
                    run.lacks('/parties/*/contacts/*/sourceCode/code', per140 or m139[0], 'PER-01')
                source_code145 = {'code': code144, 'scheme': 'x12-366'}
            phone_x146 = (per140[4] if per140_n > 4 else '') if (per140[3] if per140_n > 3 else '') == 'TE' else ''
            phone147 = None
            if phone_x146:
                if phone_x146.isascii() and phone_x146.isprintable() and phone_x146[0] != ' ' and phone_x146[-1] != ' ' and len(phone_x146) <= 140:
                    phone147 = phone_x146
                else:
                    try:
                        phone147 = K2(phone_x146)
                    except CodecError as error:
                        run.fault(error, per140, 4, '/parties/*/contacts/*/phone', phone_x146)
            phone_x148 = (per140[6] if per140_n > 6 else '') if (per140[5] if per140_n > 5 else '') == 'TE' else ''
            phone149 = None
            if phone_x148:
                if phone_x148.isascii() and phone_x148.isprintable() and phone_x148[0] != ' ' and phone_x148[-1] != ' ' and len(phone_x148) <= 140:
                    phone149 = phone_x148
                else:
                    try:
                        phone149 = K2(phone_x148)
                    except CodecError as error:
                        run.fault(error, per140, 6, '/parties/*/contacts/*/phone', phone_x148)
            phone_x150 = (per140[8] if per140_n > 8 else '') if (per140[7] if per140_n > 7 else '') == 'TE' else ''
            phone151 = None
            if phone_x150:
                if phone_x150.isascii() and phone_x150.isprintable() and phone_x150[0] != ' ' and phone_x150[-1] != ' ' and len(phone_x150) <= 140:
                    phone151 = phone_x150
                else:
                    try:
                        phone151 = K2(phone_x150)
                    except CodecError as error:
                        run.fault(error, per140, 8, '/parties/*/contacts/*/phone', phone_x150)
            phone_v152 = phone147
            if phone_v152 is None:
                phone_v152 = phone149
            if phone_v152 is None:
                phone_v152 = phone151
            fax_x153 = (per140[4] if per140_n > 4 else '') if (per140[3] if per140_n > 3 else '') == 'FX' else ''
            fax154 = None
            if fax_x153:
                if fax_x153.isascii() and fax_x153.isprintable() and fax_x153[0] != ' ' and fax_x153[-1] != ' ' and len(fax_x153) <= 140:
                    fax154 = fax_x153
                else:
                    try:
                        fax154 = K2(fax_x153)
                    except CodecError as error:
                        run.fault(error, per140, 4, '/parties/*/contacts/*/fax', fax_x153)
            fax_x155 = (per140[6] if per140_n > 6 else '') if (per140[5] if per140_n > 5 else '') == 'FX' else ''
            fax156 = None
            if fax_x155:
                if fax_x155.isascii() and fax_x155.isprintable() and fax_x155[0] != ' ' and fax_x155[-1] != ' ' and len(fax_x155) <= 140:
                    fax156 = fax_x155
                else:
                    try:
                        fax156 = K2(fax_x155)
                    except CodecError as error:
                        run.fault(error, per140, 6, '/parties/*/contacts/*/fax', fax_x155)
            fax_x157 = (per140[8] if per140_n > 8 else '') if (per140[7] if per140_n > 7 else '') == 'FX' else ''
            fax158 = None
            if fax_x157:
                if fax_x157.isascii() and fax_x157.isprintable() and fax_x157[0] != ' ' and fax_x157[-1] != ' ' and len(fax_x157) <= 140:
                    fax158 = fax_x157
                else:
                    try:
                        fax158 = K2(fax_x157)
                    except CodecError as error:
                        run.fault(error, per140, 8, '/parties/*/contacts/*/fax', fax_x157)
            fax_v159 = fax154
            if fax_v159 is None:
                fax_v159 = fax156
            if fax_v159 is None:
                fax_v159 = fax158
            email_x160 = (per140[4] if per140_n > 4 else '') if (per140[3] if per140_n > 3 else '') == 'EM' else ''
            email161 = None
            if email_x160:
                try:
                    email161 = K7(email_x160)
                except CodecError as error:
                    run.fault(error, per140, 4, '/parties/*/contacts/*/email', email_x160)
            email_x162 = (per140[6] if per140_n > 6 else '') if (per140[5] if per140_n > 5 else '') == 'EM' else ''
            email163 = None
            if email_x162:
                try:
                    email163 = K7(email_x162)
                except CodecError as error:
                    run.fault(error, per140, 6, '/parties/*/contacts/*/email', email_x162)
            email_x164 = (per140[8] if per140_n > 8 else '') if (per140[7] if per140_n > 7 else '') == 'EM' else ''
            email165 = None
            if email_x164:
                try:
                    email165 = K7(email_x164)
                except CodecError as error:
                    run.fault(error, per140, 8, '/parties/*/contacts/*/email', email_x164)
            email_v166 = email161
            if email_v166 is None:
                email_v166 = email163
            if email_v166 is None:
                email_v166 = email165
            contacts_item167 = None
            if name142 is not None or source_code145 is not None or phone_v152 is not None or fax_v159 is not None or email_v166 is not None:
                contacts_item167 = {}
                if email_v166 is not None:
                    contacts_item167['email'] = email_v166
                if fax_v159 is not None:
                    contacts_item167['fax'] = fax_v159
                if name142 is not None:
                    contacts_item167['name'] = name142
                if phone_v152 is not None:
                    contacts_item167['phone'] = phone_v152
                if source_code145 is not None:
                    contacts_item167['sourceCode'] = source_code145
            if contacts_item167 is not None:
                contacts138.append(contacts_item167)
        if len(contacts138) > 10:
            run.crowded('/parties/*/contacts', m93[0], len(contacts138), 10)
        if not contacts138:
            contacts138 = None
        parties_item168 = None
        if roles99 is not None or source_code_v100 is not None or name102 is not None or identifiers110 is not None or additional_name114 is not None or address137 is not None or contacts138 is not None:
            parties_item168 = {}
            if additional_name114 is not None:
                parties_item168['additionalName'] = additional_name114
            if address137 is not None:
                parties_item168['address'] = address137
            if contacts138 is not None:
                parties_item168['contacts'] = contacts138
            if identifiers110 is not None:
                parties_item168['identifiers'] = identifiers110
            if name102 is not None:
                parties_item168['name'] = name102
            if roles99 is not None:
                parties_item168['roles'] = roles99
            if source_code_v100 is not None:
                parties_item168['sourceCode'] = source_code_v100
        if parties_item168 is not None:
            parties92.append(parties_item168)
    if len(parties92) > 30:
        run.crowded('/parties', n0[0], len(parties92), 30)
    if not parties92:
        parties92 = None
    parties169 = [*(parties or ()), *(parties92 or ())] or None
    lines170: Any = []
    for m171 in n0[9] or ():
        qty_loop = m171[20]
        qty_loop = qty_loop[0] if qty_loop else None
        ls_loop = qty_loop[7] if qty_loop is not None else None
        ls_loop = ls_loop[0] if ls_loop else None
        ls = ls_loop[0] if ls_loop is not None else None
        ls_n = len(ls) if ls is not None else 0
        if not ((ls[1] if ls_n > 1 else '') == ''):
            continue
        lin = m171[0]
        lin_n = len(lin)
        line_id_x = lin[1] if lin_n > 1 else ''
        line_id = None
        if line_id_x:
            if line_id_x.isascii() and line_id_x.isprintable() and line_id_x[0] != ' ' and line_id_x[-1] != ' ' and len(line_id_x) <= 64:
                line_id = line_id_x
            else:
                try:
                    line_id = K0(line_id_x)
                except CodecError as error:
                    run.fault(error, lin, 1, '/lines/*/lineId', line_id_x)
        scheme_x172 = (lin[2] if lin_n > 2 else '') if (lin[2] if lin_n > 2 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[3] if lin_n > 3 else '') != '' else ''
        scheme173 = K8_KNOWN.get(scheme_x172) if scheme_x172 else None
        if scheme173 is None and scheme_x172:
            try:
                scheme173 = K8(scheme_x172)
            except CodecError as error:
                run.fault(error, lin, 2, '/lines/*/item/identifiers/0/scheme', scheme_x172)
        scheme_v174 = (scheme173[0] if scheme173 is not None else None)
        source_code_v175 = (scheme173[1] if scheme173 is not None else None)
        value_x176 = (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[3] if lin_n > 3 else '') != '' else ''
        value177 = None
        if value_x176:
            if value_x176.isascii() and value_x176.isprintable() and value_x176[0] != ' ' and value_x176[-1] != ' ' and len(value_x176) <= 64:
                value177 = value_x176
            else:
                try:
                    value177 = K0(value_x176)
                except CodecError as error:
                    run.fault(error, lin, 3, '/lines/*/item/identifiers/0/value', value_x176)
        identifiers_item178 = None
        if scheme_v174 is not None or source_code_v175 is not None or value177 is not None:
            if scheme_v174 is None:
                run.lacks('/lines/*/item/identifiers/0/scheme', lin or m171[0], 'LIN-02')
            if value177 is None:
                run.lacks('/lines/*/item/identifiers/0/value', lin or m171[0], 'LIN-03')
            identifiers_item178 = {'scheme': scheme_v174, 'value': value177}
            if source_code_v175 is not None:
                identifiers_item178['sourceCode'] = source_code_v175
        scheme_x179 = (lin[4] if lin_n > 4 else '') if (lin[4] if lin_n > 4 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[5] if lin_n > 5 else '') != '' else ''
        scheme180 = K8_KNOWN.get(scheme_x179) if scheme_x179 else None
        if scheme180 is None and scheme_x179:
            try:
                scheme180 = K8(scheme_x179)
            except CodecError as error:
                run.fault(error, lin, 4, '/lines/*/item/identifiers/1/scheme', scheme_x179)
        scheme_v181 = (scheme180[0] if scheme180 is not None else None)
        source_code_v182 = (scheme180[1] if scheme180 is not None else None)
        value_x183 = (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[5] if lin_n > 5 else '') != '' else ''
        value184 = None
        if value_x183:
            if value_x183.isascii() and value_x183.isprintable() and value_x183[0] != ' ' and value_x183[-1] != ' ' and len(value_x183) <= 64:
                value184 = value_x183
            else:
                try:
                    value184 = K0(value_x183)
                except CodecError as error:
                    run.fault(error, lin, 5, '/lines/*/item/identifiers/1/value', value_x183)
        identifiers_item185 = None
        if scheme_v181 is not None or source_code_v182 is not None or value184 is not None:
            if scheme_v181 is None:
                run.lacks('/lines/*/item/identifiers/1/scheme', lin or m171[0], 'LIN-04')
            if value184 is None:
                run.lacks('/lines/*/item/identifiers/1/value', lin or m171[0], 'LIN-05')
            identifiers_item185 = {'scheme': scheme_v181, 'value': value184}
            if source_code_v182 is not None:
                identifiers_item185['sourceCode'] = source_code_v182
        scheme_x186 = (lin[6] if lin_n > 6 else '') if (lin[6] if lin_n > 6 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[7] if lin_n > 7 else '') != '' else ''
        scheme187 = K8_KNOWN.get(scheme_x186) if scheme_x186 else None
        if scheme187 is None and scheme_x186:
            try:
                scheme187 = K8(scheme_x186)
            except CodecError as error:
                run.fault(error, lin, 6, '/lines/*/item/identifiers/2/scheme', scheme_x186)
        scheme_v188 = (scheme187[0] if scheme187 is not None else None)
        source_code_v189 = (scheme187[1] if scheme187 is not None else None)
        value_x190 = (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[7] if lin_n > 7 else '') != '' else ''
        value191 = None
        if value_x190:
            if value_x190.isascii() and value_x190.isprintable() and value_x190[0] != ' ' and value_x190[-1] != ' ' and len(value_x190) <= 64:
                value191 = value_x190
            else:
                try:
                    value191 = K0(value_x190)
                except CodecError as error:
                    run.fault(error, lin, 7, '/lines/*/item/identifiers/2/value', value_x190)
        identifiers_item192 = None
        if scheme_v188 is not None or source_code_v189 is not None or value191 is not None:
            if scheme_v188 is None:
                run.lacks('/lines/*/item/identifiers/2/scheme', lin or m171[0], 'LIN-06')
            if value191 is None:
                run.lacks('/lines/*/item/identifiers/2/value', lin or m171[0], 'LIN-07')
            identifiers_item192 = {'scheme': scheme_v188, 'value': value191}
            if source_code_v189 is not None:
                identifiers_item192['sourceCode'] = source_code_v189
        scheme_x193 = (lin[8] if lin_n > 8 else '') if (lin[8] if lin_n > 8 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[9] if lin_n > 9 else '') != '' else ''
        scheme194 = K8_KNOWN.get(scheme_x193) if scheme_x193 else None
        if scheme194 is None and scheme_x193:
            try:
                scheme194 = K8(scheme_x193)
            except CodecError as error:
                run.fault(error, lin, 8, '/lines/*/item/identifiers/3/scheme', scheme_x193)
        scheme_v195 = (scheme194[0] if scheme194 is not None else None)
        source_code_v196 = (scheme194[1] if scheme194 is not None else None)
        value_x197 = (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[9] if lin_n > 9 else '') != '' else ''
        value198 = None
        if value_x197:
            if value_x197.isascii() and value_x197.isprintable() and value_x197[0] != ' ' and value_x197[-1] != ' ' and len(value_x197) <= 64:
                value198 = value_x197
            else:
                try:
                    value198 = K0(value_x197)
                except CodecError as error:
                    run.fault(error, lin, 9, '/lines/*/item/identifiers/3/value', value_x197)
        identifiers_item199 = None
        if scheme_v195 is not None or source_code_v196 is not None or value198 is not None:
            if scheme_v195 is None:
                run.lacks('/lines/*/item/identifiers/3/scheme', lin or m171[0], 'LIN-08')
            if value198 is None:
                run.lacks('/lines/*/item/identifiers/3/value', lin or m171[0], 'LIN-09')
            identifiers_item199 = {'scheme': scheme_v195, 'value': value198}
            if source_code_v196 is not None:
                identifiers_item199['sourceCode'] = source_code_v196
        scheme_x200 = (lin[10] if lin_n > 10 else '') if (lin[10] if lin_n > 10 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[11] if lin_n > 11 else '') != '' else ''
        scheme201 = K8_KNOWN.get(scheme_x200) if scheme_x200 else None
        if scheme201 is None and scheme_x200:
            try:
                scheme201 = K8(scheme_x200)
            except CodecError as error:
                run.fault(error, lin, 10, '/lines/*/item/identifiers/4/scheme', scheme_x200)
        scheme_v202 = (scheme201[0] if scheme201 is not None else None)
        source_code_v203 = (scheme201[1] if scheme201 is not None else None)
        value_x204 = (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[11] if lin_n > 11 else '') != '' else ''
        value205 = None
        if value_x204:
            if value_x204.isascii() and value_x204.isprintable() and value_x204[0] != ' ' and value_x204[-1] != ' ' and len(value_x204) <= 64:
                value205 = value_x204
            else:
                try:
                    value205 = K0(value_x204)
                except CodecError as error:
                    run.fault(error, lin, 11, '/lines/*/item/identifiers/4/value', value_x204)
        identifiers_item206 = None
        if scheme_v202 is not None or source_code_v203 is not None or value205 is not None:
            if scheme_v202 is None:
                run.lacks('/lines/*/item/identifiers/4/scheme', lin or m171[0], 'LIN-10')
            if value205 is None:
                run.lacks('/lines/*/item/identifiers/4/value', lin or m171[0], 'LIN-11')
            identifiers_item206 = {'scheme': scheme_v202, 'value': value205}
            if source_code_v203 is not None:
                identifiers_item206['sourceCode'] = source_code_v203
        scheme_x207 = (lin[12] if lin_n > 12 else '') if (lin[12] if lin_n > 12 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[13] if lin_n > 13 else '') != '' else ''
        scheme208 = K8_KNOWN.get(scheme_x207) if scheme_x207 else None
        if scheme208 is None and scheme_x207:
            try:
                scheme208 = K8(scheme_x207)
            except CodecError as error:
                run.fault(error, lin, 12, '/lines/*/item/identifiers/5/scheme', scheme_x207)
        scheme_v209 = (scheme208[0] if scheme208 is not None else None)
        source_code_v210 = (scheme208[1] if scheme208 is not None else None)
        value_x211 = (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[13] if lin_n > 13 else '') != '' else ''
        value212 = None
        if value_x211:
            if value_x211.isascii() and value_x211.isprintable() and value_x211[0] != ' ' and value_x211[-1] != ' ' and len(value_x211) <= 64:
                value212 = value_x211
            else:
                try:
                    value212 = K0(value_x211)
                except CodecError as error:
                    run.fault(error, lin, 13, '/lines/*/item/identifiers/5/value', value_x211)
        identifiers_item213 = None
        if scheme_v209 is not None or source_code_v210 is not None or value212 is not None:
            if scheme_v209 is None:
                run.lacks('/lines/*/item/identifiers/5/scheme', lin or m171[0], 'LIN-12')
            if value212 is None:
                run.lacks('/lines/*/item/identifiers/5/value', lin or m171[0], 'LIN-13')
            identifiers_item213 = {'scheme': scheme_v209, 'value': value212}
            if source_code_v210 is not None:
                identifiers_item213['sourceCode'] = source_code_v210
        scheme_x214 = (lin[14] if lin_n > 14 else '') if (lin[14] if lin_n > 14 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[15] if lin_n > 15 else '') != '' else ''
        scheme215 = K8_KNOWN.get(scheme_x214) if scheme_x214 else None
        if scheme215 is None and scheme_x214:
            try:
                scheme215 = K8(scheme_x214)
            except CodecError as error:
                run.fault(error, lin, 14, '/lines/*/item/identifiers/6/scheme', scheme_x214)
        scheme_v216 = (scheme215[0] if scheme215 is not None else None)
        source_code_v217 = (scheme215[1] if scheme215 is not None else None)
        value_x218 = (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[15] if lin_n > 15 else '') != '' else ''
        value219 = None
        if value_x218:
            if value_x218.isascii() and value_x218.isprintable() and value_x218[0] != ' ' and value_x218[-1] != ' ' and len(value_x218) <= 64:
                value219 = value_x218
            else:
                try:
                    value219 = K0(value_x218)
                except CodecError as error:
                    run.fault(error, lin, 15, '/lines/*/item/identifiers/6/value', value_x218)
        identifiers_item220 = None
        if scheme_v216 is not None or source_code_v217 is not None or value219 is not None:
            if scheme_v216 is None:
                run.lacks('/lines/*/item/identifiers/6/scheme', lin or m171[0], 'LIN-14')
            if value219 is None:
                run.lacks('/lines/*/item/identifiers/6/value', lin or m171[0], 'LIN-15')
            identifiers_item220 = {'scheme': scheme_v216, 'value': value219}
            if source_code_v217 is not None:
                identifiers_item220['sourceCode'] = source_code_v217
        scheme_x221 = (lin[16] if lin_n > 16 else '') if (lin[16] if lin_n > 16 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[17] if lin_n > 17 else '') != '' else ''
        scheme222 = K8_KNOWN.get(scheme_x221) if scheme_x221 else None
        if scheme222 is None and scheme_x221:
            try:
                scheme222 = K8(scheme_x221)
            except CodecError as error:
                run.fault(error, lin, 16, '/lines/*/item/identifiers/7/scheme', scheme_x221)
        scheme_v223 = (scheme222[0] if scheme222 is not None else None)
        source_code_v224 = (scheme222[1] if scheme222 is not None else None)
        value_x225 = (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[17] if lin_n > 17 else '') != '' else ''
        value226 = None
        if value_x225:
            if value_x225.isascii() and value_x225.isprintable() and value_x225[0] != ' ' and value_x225[-1] != ' ' and len(value_x225) <= 64:
                value226 = value_x225
            else:
                try:
                    value226 = K0(value_x225)
                except CodecError as error:
                    run.fault(error, lin, 17, '/lines/*/item/identifiers/7/value', value_x225)
        identifiers_item227 = None
        if scheme_v223 is not None or source_code_v224 is not None or value226 is not None:
            if scheme_v223 is None:
                run.lacks('/lines/*/item/identifiers/7/scheme', lin or m171[0], 'LIN-16')
            if value226 is None:
                run.lacks('/lines/*/item/identifiers/7/value', lin or m171[0], 'LIN-17')
            identifiers_item227 = {'scheme': scheme_v223, 'value': value226}
            if source_code_v224 is not None:
                identifiers_item227['sourceCode'] = source_code_v224
        scheme_x228 = (lin[18] if lin_n > 18 else '') if (lin[18] if lin_n > 18 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[19] if lin_n > 19 else '') != '' else ''
        scheme229 = K8_KNOWN.get(scheme_x228) if scheme_x228 else None
        if scheme229 is None and scheme_x228:
            try:
                scheme229 = K8(scheme_x228)
            except CodecError as error:
                run.fault(error, lin, 18, '/lines/*/item/identifiers/8/scheme', scheme_x228)
        scheme_v230 = (scheme229[0] if scheme229 is not None else None)
        source_code_v231 = (scheme229[1] if scheme229 is not None else None)
        value_x232 = (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[19] if lin_n > 19 else '') != '' else ''
        value233 = None
        if value_x232:
            if value_x232.isascii() and value_x232.isprintable() and value_x232[0] != ' ' and value_x232[-1] != ' ' and len(value_x232) <= 64:
                value233 = value_x232
            else:
                try:
                    value233 = K0(value_x232)
                except CodecError as error:
                    run.fault(error, lin, 19, '/lines/*/item/identifiers/8/value', value_x232)
        identifiers_item234 = None
        if scheme_v230 is not None or source_code_v231 is not None or value233 is not None:
            if scheme_v230 is None:
                run.lacks('/lines/*/item/identifiers/8/scheme', lin or m171[0], 'LIN-18')
            if value233 is None:
                run.lacks('/lines/*/item/identifiers/8/value', lin or m171[0], 'LIN-19')
            identifiers_item234 = {'scheme': scheme_v230, 'value': value233}
            if source_code_v231 is not None:
                identifiers_item234['sourceCode'] = source_code_v231
        scheme_x235 = (lin[20] if lin_n > 20 else '') if (lin[20] if lin_n > 20 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[21] if lin_n > 21 else '') != '' else ''
        scheme236 = K8_KNOWN.get(scheme_x235) if scheme_x235 else None
        if scheme236 is None and scheme_x235:
            try:
                scheme236 = K8(scheme_x235)
            except CodecError as error:
                run.fault(error, lin, 20, '/lines/*/item/identifiers/9/scheme', scheme_x235)
        scheme_v237 = (scheme236[0] if scheme236 is not None else None)
        source_code_v238 = (scheme236[1] if scheme236 is not None else None)
        value_x239 = (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[21] if lin_n > 21 else '') != '' else ''
        value240 = None
        if value_x239:
            if value_x239.isascii() and value_x239.isprintable() and value_x239[0] != ' ' and value_x239[-1] != ' ' and len(value_x239) <= 64:
                value240 = value_x239
            else:
                try:
                    value240 = K0(value_x239)
                except CodecError as error:
                    run.fault(error, lin, 21, '/lines/*/item/identifiers/9/value', value_x239)
        identifiers_item241 = None
        if scheme_v237 is not None or source_code_v238 is not None or value240 is not None:
            if scheme_v237 is None:
                run.lacks('/lines/*/item/identifiers/9/scheme', lin or m171[0], 'LIN-20')
            if value240 is None:
                run.lacks('/lines/*/item/identifiers/9/value', lin or m171[0], 'LIN-21')
            identifiers_item241 = {'scheme': scheme_v237, 'value': value240}
            if source_code_v238 is not None:
                identifiers_item241['sourceCode'] = source_code_v238
        scheme_x242 = (lin[22] if lin_n > 22 else '') if (lin[22] if lin_n > 22 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[23] if lin_n > 23 else '') != '' else ''
        scheme243 = K8_KNOWN.get(scheme_x242) if scheme_x242 else None
        if scheme243 is None and scheme_x242:
            try:
                scheme243 = K8(scheme_x242)
            except CodecError as error:
                run.fault(error, lin, 22, '/lines/*/item/identifiers/10/scheme', scheme_x242)
        scheme_v244 = (scheme243[0] if scheme243 is not None else None)
        source_code_v245 = (scheme243[1] if scheme243 is not None else None)
        value_x246 = (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[23] if lin_n > 23 else '') != '' else ''
        value247 = None
        if value_x246:
            if value_x246.isascii() and value_x246.isprintable() and value_x246[0] != ' ' and value_x246[-1] != ' ' and len(value_x246) <= 64:
                value247 = value_x246
            else:
                try:
                    value247 = K0(value_x246)
                except CodecError as error:
                    run.fault(error, lin, 23, '/lines/*/item/identifiers/10/value', value_x246)
        identifiers_item248 = None
        if scheme_v244 is not None or source_code_v245 is not None or value247 is not None:
            if scheme_v244 is None:
                run.lacks('/lines/*/item/identifiers/10/scheme', lin or m171[0], 'LIN-22')
            if value247 is None:
                run.lacks('/lines/*/item/identifiers/10/value', lin or m171[0], 'LIN-23')
            identifiers_item248 = {'scheme': scheme_v244, 'value': value247}
            if source_code_v245 is not None:
                identifiers_item248['sourceCode'] = source_code_v245
        scheme_x249 = (lin[24] if lin_n > 24 else '') if (lin[24] if lin_n > 24 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[25] if lin_n > 25 else '') != '' else ''
        scheme250 = K8_KNOWN.get(scheme_x249) if scheme_x249 else None
        if scheme250 is None and scheme_x249:
            try:
                scheme250 = K8(scheme_x249)
            except CodecError as error:
                run.fault(error, lin, 24, '/lines/*/item/identifiers/11/scheme', scheme_x249)
        scheme_v251 = (scheme250[0] if scheme250 is not None else None)
        source_code_v252 = (scheme250[1] if scheme250 is not None else None)
        value_x253 = (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[25] if lin_n > 25 else '') != '' else ''
        value254 = None
        if value_x253:
            if value_x253.isascii() and value_x253.isprintable() and value_x253[0] != ' ' and value_x253[-1] != ' ' and len(value_x253) <= 64:
                value254 = value_x253
            else:
                try:
                    value254 = K0(value_x253)
                except CodecError as error:
                    run.fault(error, lin, 25, '/lines/*/item/identifiers/11/value', value_x253)
        identifiers_item255 = None
        if scheme_v251 is not None or source_code_v252 is not None or value254 is not None:
            if scheme_v251 is None:
                run.lacks('/lines/*/item/identifiers/11/scheme', lin or m171[0], 'LIN-24')
            if value254 is None:
                run.lacks('/lines/*/item/identifiers/11/value', lin or m171[0], 'LIN-25')
            identifiers_item255 = {'scheme': scheme_v251, 'value': value254}
            if source_code_v252 is not None:
                identifiers_item255['sourceCode'] = source_code_v252
        scheme_x256 = (lin[26] if lin_n > 26 else '') if (lin[26] if lin_n > 26 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[27] if lin_n > 27 else '') != '' else ''
        scheme257 = K8_KNOWN.get(scheme_x256) if scheme_x256 else None
        if scheme257 is None and scheme_x256:
            try:
                scheme257 = K8(scheme_x256)
            except CodecError as error:
                run.fault(error, lin, 26, '/lines/*/item/identifiers/12/scheme', scheme_x256)
        scheme_v258 = (scheme257[0] if scheme257 is not None else None)
        source_code_v259 = (scheme257[1] if scheme257 is not None else None)
        value_x260 = (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[27] if lin_n > 27 else '') != '' else ''
        value261 = None
        if value_x260:
            if value_x260.isascii() and value_x260.isprintable() and value_x260[0] != ' ' and value_x260[-1] != ' ' and len(value_x260) <= 64:
                value261 = value_x260
            else:
                try:
                    value261 = K0(value_x260)
                except CodecError as error:
                    run.fault(error, lin, 27, '/lines/*/item/identifiers/12/value', value_x260)
        identifiers_item262 = None
        if scheme_v258 is not None or source_code_v259 is not None or value261 is not None:
            if scheme_v258 is None:
                run.lacks('/lines/*/item/identifiers/12/scheme', lin or m171[0], 'LIN-26')
            if value261 is None:
                run.lacks('/lines/*/item/identifiers/12/value', lin or m171[0], 'LIN-27')
            identifiers_item262 = {'scheme': scheme_v258, 'value': value261}
            if source_code_v259 is not None:
                identifiers_item262['sourceCode'] = source_code_v259
        scheme_x263 = (lin[28] if lin_n > 28 else '') if (lin[28] if lin_n > 28 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[29] if lin_n > 29 else '') != '' else ''
        scheme264 = K8_KNOWN.get(scheme_x263) if scheme_x263 else None
        if scheme264 is None and scheme_x263:
            try:
                scheme264 = K8(scheme_x263)
            except CodecError as error:
                run.fault(error, lin, 28, '/lines/*/item/identifiers/13/scheme', scheme_x263)
        scheme_v265 = (scheme264[0] if scheme264 is not None else None)
        source_code_v266 = (scheme264[1] if scheme264 is not None else None)
        value_x267 = (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[29] if lin_n > 29 else '') != '' else ''
        value268 = None
        if value_x267:
            if value_x267.isascii() and value_x267.isprintable() and value_x267[0] != ' ' and value_x267[-1] != ' ' and len(value_x267) <= 64:
                value268 = value_x267
            else:
                try:
                    value268 = K0(value_x267)
                except CodecError as error:
                    run.fault(error, lin, 29, '/lines/*/item/identifiers/13/value', value_x267)
        identifiers_item269 = None
        if scheme_v265 is not None or source_code_v266 is not None or value268 is not None:
            if scheme_v265 is None:
                run.lacks('/lines/*/item/identifiers/13/scheme', lin or m171[0], 'LIN-28')
            if value268 is None:
                run.lacks('/lines/*/item/identifiers/13/value', lin or m171[0], 'LIN-29')
            identifiers_item269 = {'scheme': scheme_v265, 'value': value268}
            if source_code_v266 is not None:
                identifiers_item269['sourceCode'] = source_code_v266
        scheme_x270 = (lin[30] if lin_n > 30 else '') if (lin[30] if lin_n > 30 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[31] if lin_n > 31 else '') != '' else ''
        scheme271 = K8_KNOWN.get(scheme_x270) if scheme_x270 else None
        if scheme271 is None and scheme_x270:
            try:
                scheme271 = K8(scheme_x270)
            except CodecError as error:
                run.fault(error, lin, 30, '/lines/*/item/identifiers/14/scheme', scheme_x270)
        scheme_v272 = (scheme271[0] if scheme271 is not None else None)
        source_code_v273 = (scheme271[1] if scheme271 is not None else None)
        value_x274 = (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin[31] if lin_n > 31 else '') != '' else ''
        value275 = None
        if value_x274:
            if value_x274.isascii() and value_x274.isprintable() and value_x274[0] != ' ' and value_x274[-1] != ' ' and len(value_x274) <= 64:
                value275 = value_x274
            else:
                try:
                    value275 = K0(value_x274)
                except CodecError as error:
                    run.fault(error, lin, 31, '/lines/*/item/identifiers/14/value', value_x274)
        identifiers_item276 = None
        if scheme_v272 is not None or source_code_v273 is not None or value275 is not None:
            if scheme_v272 is None:
                run.lacks('/lines/*/item/identifiers/14/scheme', lin or m171[0], 'LIN-30')
            if value275 is None:
                run.lacks('/lines/*/item/identifiers/14/value', lin or m171[0], 'LIN-31')
            identifiers_item276 = {'scheme': scheme_v272, 'value': value275}
            if source_code_v273 is not None:
                identifiers_item276['sourceCode'] = source_code_v273
        identifiers277: Any = []
        if identifiers_item178 is not None:
            identifiers277.append(identifiers_item178)
        if identifiers_item185 is not None:
            identifiers277.append(identifiers_item185)
        if identifiers_item192 is not None:
            identifiers277.append(identifiers_item192)
        if identifiers_item199 is not None:
            identifiers277.append(identifiers_item199)
        if identifiers_item206 is not None:
            identifiers277.append(identifiers_item206)
        if identifiers_item213 is not None:
            identifiers277.append(identifiers_item213)
        if identifiers_item220 is not None:
            identifiers277.append(identifiers_item220)
        if identifiers_item227 is not None:
            identifiers277.append(identifiers_item227)
        if identifiers_item234 is not None:
            identifiers277.append(identifiers_item234)
        if identifiers_item241 is not None:
            identifiers277.append(identifiers_item241)
        if identifiers_item248 is not None:
            identifiers277.append(identifiers_item248)
        if identifiers_item255 is not None:
            identifiers277.append(identifiers_item255)
        if identifiers_item262 is not None:
            identifiers277.append(identifiers_item262)
        if identifiers_item269 is not None:
            identifiers277.append(identifiers_item269)
        if identifiers_item276 is not None:
            identifiers277.append(identifiers_item276)
        if not identifiers277:
            identifiers277 = None
        sku_x = (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'SK' else ''
        sku = None
        if sku_x:
            if sku_x.isascii() and sku_x.isprintable() and sku_x[0] != ' ' and sku_x[-1] != ' ' and len(sku_x) <= 64:
                sku = sku_x
            else:
                try:
                    sku = K0(sku_x)
                except CodecError as error:
                    run.fault(error, lin, 3, '/lines/*/item/sku', sku_x)
        sku_x278 = (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'SK' else ''
        sku279 = None
        if sku_x278:
            if sku_x278.isascii() and sku_x278.isprintable() and sku_x278[0] != ' ' and sku_x278[-1] != ' ' and len(sku_x278) <= 64:
                sku279 = sku_x278
            else:
                try:
                    sku279 = K0(sku_x278)
                except CodecError as error:
                    run.fault(error, lin, 5, '/lines/*/item/sku', sku_x278)
        sku_x280 = (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'SK' else ''
        sku281 = None
        if sku_x280:
            if sku_x280.isascii() and sku_x280.isprintable() and sku_x280[0] != ' ' and sku_x280[-1] != ' ' and len(sku_x280) <= 64:
                sku281 = sku_x280
            else:
                try:
                    sku281 = K0(sku_x280)
                except CodecError as error:
                    run.fault(error, lin, 7, '/lines/*/item/sku', sku_x280)
        sku_x282 = (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'SK' else ''
        sku283 = None
        if sku_x282:
            if sku_x282.isascii() and sku_x282.isprintable() and sku_x282[0] != ' ' and sku_x282[-1] != ' ' and len(sku_x282) <= 64:
                sku283 = sku_x282
            else:
                try:
                    sku283 = K0(sku_x282)
                except CodecError as error:
                    run.fault(error, lin, 9, '/lines/*/item/sku', sku_x282)
        sku_x284 = (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'SK' else ''
        sku285 = None
        if sku_x284:
            if sku_x284.isascii() and sku_x284.isprintable() and sku_x284[0] != ' ' and sku_x284[-1] != ' ' and len(sku_x284) <= 64:
                sku285 = sku_x284
            else:
                try:
                    sku285 = K0(sku_x284)
                except CodecError as error:
                    run.fault(error, lin, 11, '/lines/*/item/sku', sku_x284)
        sku_x286 = (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'SK' else ''
        sku287 = None
        if sku_x286:
            if sku_x286.isascii() and sku_x286.isprintable() and sku_x286[0] != ' ' and sku_x286[-1] != ' ' and len(sku_x286) <= 64:
                sku287 = sku_x286
            else:
                try:
                    sku287 = K0(sku_x286)
                except CodecError as error:
                    run.fault(error, lin, 13, '/lines/*/item/sku', sku_x286)
        sku_x288 = (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'SK' else ''
        sku289 = None
        if sku_x288:
            if sku_x288.isascii() and sku_x288.isprintable() and sku_x288[0] != ' ' and sku_x288[-1] != ' ' and len(sku_x288) <= 64:
                sku289 = sku_x288
            else:
                try:
                    sku289 = K0(sku_x288)
                except CodecError as error:
                    run.fault(error, lin, 15, '/lines/*/item/sku', sku_x288)
        sku_x290 = (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'SK' else ''
        sku291 = None
        if sku_x290:
            if sku_x290.isascii() and sku_x290.isprintable() and sku_x290[0] != ' ' and sku_x290[-1] != ' ' and len(sku_x290) <= 64:
                sku291 = sku_x290
            else:
                try:
                    sku291 = K0(sku_x290)
                except CodecError as error:
                    run.fault(error, lin, 17, '/lines/*/item/sku', sku_x290)
        sku_x292 = (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'SK' else ''
        sku293 = None
        if sku_x292:
            if sku_x292.isascii() and sku_x292.isprintable() and sku_x292[0] != ' ' and sku_x292[-1] != ' ' and len(sku_x292) <= 64:
                sku293 = sku_x292
            else:
                try:
                    sku293 = K0(sku_x292)
                except CodecError as error:
                    run.fault(error, lin, 19, '/lines/*/item/sku', sku_x292)
        sku_x294 = (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'SK' else ''
        sku295 = None
        if sku_x294:
            if sku_x294.isascii() and sku_x294.isprintable() and sku_x294[0] != ' ' and sku_x294[-1] != ' ' and len(sku_x294) <= 64:
                sku295 = sku_x294
            else:
                try:
                    sku295 = K0(sku_x294)
                except CodecError as error:
                    run.fault(error, lin, 21, '/lines/*/item/sku', sku_x294)
        sku_x296 = (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'SK' else ''
        sku297 = None
        if sku_x296:
            if sku_x296.isascii() and sku_x296.isprintable() and sku_x296[0] != ' ' and sku_x296[-1] != ' ' and len(sku_x296) <= 64:
                sku297 = sku_x296
            else:
                try:
                    sku297 = K0(sku_x296)
                except CodecError as error:
                    run.fault(error, lin, 23, '/lines/*/item/sku', sku_x296)
        sku_x298 = (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'SK' else ''
        sku299 = None
        if sku_x298:
            if sku_x298.isascii() and sku_x298.isprintable() and sku_x298[0] != ' ' and sku_x298[-1] != ' ' and len(sku_x298) <= 64:
                sku299 = sku_x298
            else:
                try:
                    sku299 = K0(sku_x298)
                except CodecError as error:
                    run.fault(error, lin, 25, '/lines/*/item/sku', sku_x298)
        sku_x300 = (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'SK' else ''
        sku301 = None
        if sku_x300:
            if sku_x300.isascii() and sku_x300.isprintable() and sku_x300[0] != ' ' and sku_x300[-1] != ' ' and len(sku_x300) <= 64:
                sku301 = sku_x300
            else:
                try:
                    sku301 = K0(sku_x300)
                except CodecError as error:
                    run.fault(error, lin, 27, '/lines/*/item/sku', sku_x300)
        sku_x302 = (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'SK' else ''
        sku303 = None
        if sku_x302:
            if sku_x302.isascii() and sku_x302.isprintable() and sku_x302[0] != ' ' and sku_x302[-1] != ' ' and len(sku_x302) <= 64:
                sku303 = sku_x302
            else:
                try:
                    sku303 = K0(sku_x302)
                except CodecError as error:
                    run.fault(error, lin, 29, '/lines/*/item/sku', sku_x302)
        sku_x304 = (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'SK' else ''
        sku305 = None
        if sku_x304:
            if sku_x304.isascii() and sku_x304.isprintable() and sku_x304[0] != ' ' and sku_x304[-1] != ' ' and len(sku_x304) <= 64:
                sku305 = sku_x304
            else:
                try:
                    sku305 = K0(sku_x304)
                except CodecError as error:
                    run.fault(error, lin, 31, '/lines/*/item/sku', sku_x304)
        sku_v = sku
        if sku_v is None:
            sku_v = sku279
        if sku_v is None:
            sku_v = sku281
        if sku_v is None:
            sku_v = sku283
        if sku_v is None:
            sku_v = sku285
        if sku_v is None:
            sku_v = sku287
        if sku_v is None:
            sku_v = sku289
        if sku_v is None:
            sku_v = sku291
        if sku_v is None:
            sku_v = sku293
        if sku_v is None:
            sku_v = sku295
        if sku_v is None:
            sku_v = sku297
        if sku_v is None:
            sku_v = sku299
        if sku_v is None:
            sku_v = sku301
        if sku_v is None:
            sku_v = sku303
        if sku_v is None:
            sku_v = sku305
        gtin_x = (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') in ('UP', 'EN', 'UK') else ''
        gtin = None
        if gtin_x:
            if gtin_x.isascii() and gtin_x.isdigit() and len(gtin_x) in (8, 12, 13, 14):
                gtin = gtin_x
            else:
                try:
                    gtin = K9(gtin_x)
                except CodecError as error:
                    run.fault(error, lin, 3, '/lines/*/item/gtin', gtin_x)
        gtin_x306 = (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') in ('UP', 'EN', 'UK') else ''
        gtin307 = None
        if gtin_x306:
            if gtin_x306.isascii() and gtin_x306.isdigit() and len(gtin_x306) in (8, 12, 13, 14):
                gtin307 = gtin_x306
            else:
                try:
                    gtin307 = K9(gtin_x306)
                except CodecError as error:
                    run.fault(error, lin, 5, '/lines/*/item/gtin', gtin_x306)
        gtin_x308 = (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') in ('UP', 'EN', 'UK') else ''
        gtin309 = None
        if gtin_x308:
            if gtin_x308.isascii() and gtin_x308.isdigit() and len(gtin_x308) in (8, 12, 13, 14):
                gtin309 = gtin_x308
            else:
                try:
                    gtin309 = K9(gtin_x308)
                except CodecError as error:
                    run.fault(error, lin, 7, '/lines/*/item/gtin', gtin_x308)
        gtin_x310 = (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') in ('UP', 'EN', 'UK') else ''
        gtin311 = None
        if gtin_x310:
            if gtin_x310.isascii() and gtin_x310.isdigit() and len(gtin_x310) in (8, 12, 13, 14):
                gtin311 = gtin_x310
            else:
                try:
                    gtin311 = K9(gtin_x310)
                except CodecError as error:
                    run.fault(error, lin, 9, '/lines/*/item/gtin', gtin_x310)
        gtin_x312 = (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') in ('UP', 'EN', 'UK') else ''
        gtin313 = None
        if gtin_x312:
            if gtin_x312.isascii() and gtin_x312.isdigit() and len(gtin_x312) in (8, 12, 13, 14):
                gtin313 = gtin_x312
            else:
                try:
                    gtin313 = K9(gtin_x312)
                except CodecError as error:
                    run.fault(error, lin, 11, '/lines/*/item/gtin', gtin_x312)
        gtin_x314 = (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') in ('UP', 'EN', 'UK') else ''
        gtin315 = None
        if gtin_x314:
            if gtin_x314.isascii() and gtin_x314.isdigit() and len(gtin_x314) in (8, 12, 13, 14):
                gtin315 = gtin_x314
            else:
                try:
                    gtin315 = K9(gtin_x314)
                except CodecError as error:
                    run.fault(error, lin, 13, '/lines/*/item/gtin', gtin_x314)
        gtin_x316 = (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') in ('UP', 'EN', 'UK') else ''
        gtin317 = None
        if gtin_x316:
            if gtin_x316.isascii() and gtin_x316.isdigit() and len(gtin_x316) in (8, 12, 13, 14):
                gtin317 = gtin_x316
            else:
                try:
                    gtin317 = K9(gtin_x316)
                except CodecError as error:
                    run.fault(error, lin, 15, '/lines/*/item/gtin', gtin_x316)
        gtin_x318 = (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') in ('UP', 'EN', 'UK') else ''
        gtin319 = None
        if gtin_x318:
            if gtin_x318.isascii() and gtin_x318.isdigit() and len(gtin_x318) in (8, 12, 13, 14):
                gtin319 = gtin_x318
            else:
                try:
                    gtin319 = K9(gtin_x318)
                except CodecError as error:
                    run.fault(error, lin, 17, '/lines/*/item/gtin', gtin_x318)
        gtin_x320 = (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') in ('UP', 'EN', 'UK') else ''
        gtin321 = None
        if gtin_x320:
            if gtin_x320.isascii() and gtin_x320.isdigit() and len(gtin_x320) in (8, 12, 13, 14):
                gtin321 = gtin_x320
            else:
                try:
                    gtin321 = K9(gtin_x320)
                except CodecError as error:
                    run.fault(error, lin, 19, '/lines/*/item/gtin', gtin_x320)
        gtin_x322 = (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') in ('UP', 'EN', 'UK') else ''
        gtin323 = None
        if gtin_x322:
            if gtin_x322.isascii() and gtin_x322.isdigit() and len(gtin_x322) in (8, 12, 13, 14):
                gtin323 = gtin_x322
            else:
                try:
                    gtin323 = K9(gtin_x322)
                except CodecError as error:
                    run.fault(error, lin, 21, '/lines/*/item/gtin', gtin_x322)
        gtin_x324 = (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') in ('UP', 'EN', 'UK') else ''
        gtin325 = None
        if gtin_x324:
            if gtin_x324.isascii() and gtin_x324.isdigit() and len(gtin_x324) in (8, 12, 13, 14):
                gtin325 = gtin_x324
            else:
                try:
                    gtin325 = K9(gtin_x324)
                except CodecError as error:
                    run.fault(error, lin, 23, '/lines/*/item/gtin', gtin_x324)
        gtin_x326 = (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') in ('UP', 'EN', 'UK') else ''
        gtin327 = None
        if gtin_x326:
            if gtin_x326.isascii() and gtin_x326.isdigit() and len(gtin_x326) in (8, 12, 13, 14):
                gtin327 = gtin_x326
            else:
                try:
                    gtin327 = K9(gtin_x326)
                except CodecError as error:
                    run.fault(error, lin, 25, '/lines/*/item/gtin', gtin_x326)
        gtin_x328 = (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') in ('UP', 'EN', 'UK') else ''
        gtin329 = None
        if gtin_x328:
            if gtin_x328.isascii() and gtin_x328.isdigit() and len(gtin_x328) in (8, 12, 13, 14):
                gtin329 = gtin_x328
            else:
                try:
                    gtin329 = K9(gtin_x328)
                except CodecError as error:
                    run.fault(error, lin, 27, '/lines/*/item/gtin', gtin_x328)
        gtin_x330 = (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') in ('UP', 'EN', 'UK') else ''
        gtin331 = None
        if gtin_x330:
            if gtin_x330.isascii() and gtin_x330.isdigit() and len(gtin_x330) in (8, 12, 13, 14):
                gtin331 = gtin_x330
            else:
                try:
                    gtin331 = K9(gtin_x330)
                except CodecError as error:
                    run.fault(error, lin, 29, '/lines/*/item/gtin', gtin_x330)
        gtin_x332 = (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') in ('UP', 'EN', 'UK') else ''
        gtin333 = None
        if gtin_x332:
            if gtin_x332.isascii() and gtin_x332.isdigit() and len(gtin_x332) in (8, 12, 13, 14):
                gtin333 = gtin_x332
            else:
                try:
                    gtin333 = K9(gtin_x332)
                except CodecError as error:
                    run.fault(error, lin, 31, '/lines/*/item/gtin', gtin_x332)
        gtin_v = gtin
        if gtin_v is None:
            gtin_v = gtin307
        if gtin_v is None:
            gtin_v = gtin309
        if gtin_v is None:
            gtin_v = gtin311
        if gtin_v is None:
            gtin_v = gtin313
        if gtin_v is None:
            gtin_v = gtin315
        if gtin_v is None:
            gtin_v = gtin317
        if gtin_v is None:
            gtin_v = gtin319
        if gtin_v is None:
            gtin_v = gtin321
        if gtin_v is None:
            gtin_v = gtin323
        if gtin_v is None:
            gtin_v = gtin325
        if gtin_v is None:
            gtin_v = gtin327
        if gtin_v is None:
            gtin_v = gtin329
        if gtin_v is None:
            gtin_v = gtin331
        if gtin_v is None:
            gtin_v = gtin333
        country_of_origin_x = (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'CH' else ''
        country_of_origin = None
        if country_of_origin_x:
            if country_of_origin_x.isascii() and country_of_origin_x.isalpha() and country_of_origin_x == country_of_origin_x.upper() and 2 <= len(country_of_origin_x) <= 2:
                country_of_origin = country_of_origin_x
            else:
                try:
                    country_of_origin = K5(country_of_origin_x)
                except CodecError as error:
                    run.fault(error, lin, 3, '/lines/*/item/countryOfOrigin', country_of_origin_x)
        country_of_origin_x334 = (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'CH' else ''
        country_of_origin335 = None
        if country_of_origin_x334:
            if country_of_origin_x334.isascii() and country_of_origin_x334.isalpha() and country_of_origin_x334 == country_of_origin_x334.upper() and 2 <= len(country_of_origin_x334) <= 2:
                country_of_origin335 = country_of_origin_x334
            else:
                try:
                    country_of_origin335 = K5(country_of_origin_x334)
                except CodecError as error:
                    run.fault(error, lin, 5, '/lines/*/item/countryOfOrigin', country_of_origin_x334)
        country_of_origin_x336 = (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'CH' else ''
        country_of_origin337 = None
        if country_of_origin_x336:
            if country_of_origin_x336.isascii() and country_of_origin_x336.isalpha() and country_of_origin_x336 == country_of_origin_x336.upper() and 2 <= len(country_of_origin_x336) <= 2:
                country_of_origin337 = country_of_origin_x336
            else:
                try:
                    country_of_origin337 = K5(country_of_origin_x336)
                except CodecError as error:
                    run.fault(error, lin, 7, '/lines/*/item/countryOfOrigin', country_of_origin_x336)
        country_of_origin_x338 = (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'CH' else ''
        country_of_origin339 = None
        if country_of_origin_x338:
            if country_of_origin_x338.isascii() and country_of_origin_x338.isalpha() and country_of_origin_x338 == country_of_origin_x338.upper() and 2 <= len(country_of_origin_x338) <= 2:
                country_of_origin339 = country_of_origin_x338
            else:
                try:
                    country_of_origin339 = K5(country_of_origin_x338)
                except CodecError as error:
                    run.fault(error, lin, 9, '/lines/*/item/countryOfOrigin', country_of_origin_x338)
        country_of_origin_x340 = (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'CH' else ''
        country_of_origin341 = None
        if country_of_origin_x340:
            if country_of_origin_x340.isascii() and country_of_origin_x340.isalpha() and country_of_origin_x340 == country_of_origin_x340.upper() and 2 <= len(country_of_origin_x340) <= 2:
                country_of_origin341 = country_of_origin_x340
            else:
                try:
                    country_of_origin341 = K5(country_of_origin_x340)
                except CodecError as error:
                    run.fault(error, lin, 11, '/lines/*/item/countryOfOrigin', country_of_origin_x340)
        country_of_origin_x342 = (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'CH' else ''
        country_of_origin343 = None
        if country_of_origin_x342:
            if country_of_origin_x342.isascii() and country_of_origin_x342.isalpha() and country_of_origin_x342 == country_of_origin_x342.upper() and 2 <= len(country_of_origin_x342) <= 2:
                country_of_origin343 = country_of_origin_x342
            else:
                try:
                    country_of_origin343 = K5(country_of_origin_x342)
                except CodecError as error:
                    run.fault(error, lin, 13, '/lines/*/item/countryOfOrigin', country_of_origin_x342)
        country_of_origin_x344 = (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'CH' else ''
        country_of_origin345 = None
        if country_of_origin_x344:
            if country_of_origin_x344.isascii() and country_of_origin_x344.isalpha() and country_of_origin_x344 == country_of_origin_x344.upper() and 2 <= len(country_of_origin_x344) <= 2:
                country_of_origin345 = country_of_origin_x344
            else:
                try:
                    country_of_origin345 = K5(country_of_origin_x344)
                except CodecError as error:
                    run.fault(error, lin, 15, '/lines/*/item/countryOfOrigin', country_of_origin_x344)
        country_of_origin_x346 = (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'CH' else ''
        country_of_origin347 = None
        if country_of_origin_x346:
            if country_of_origin_x346.isascii() and country_of_origin_x346.isalpha() and country_of_origin_x346 == country_of_origin_x346.upper() and 2 <= len(country_of_origin_x346) <= 2:
                country_of_origin347 = country_of_origin_x346
            else:
                try:
                    country_of_origin347 = K5(country_of_origin_x346)
                except CodecError as error:
                    run.fault(error, lin, 17, '/lines/*/item/countryOfOrigin', country_of_origin_x346)
        country_of_origin_x348 = (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'CH' else ''
        country_of_origin349 = None
        if country_of_origin_x348:
            if country_of_origin_x348.isascii() and country_of_origin_x348.isalpha() and country_of_origin_x348 == country_of_origin_x348.upper() and 2 <= len(country_of_origin_x348) <= 2:
                country_of_origin349 = country_of_origin_x348
            else:
                try:
                    country_of_origin349 = K5(country_of_origin_x348)
                except CodecError as error:
                    run.fault(error, lin, 19, '/lines/*/item/countryOfOrigin', country_of_origin_x348)
        country_of_origin_x350 = (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'CH' else ''
        country_of_origin351 = None
        if country_of_origin_x350:
            if country_of_origin_x350.isascii() and country_of_origin_x350.isalpha() and country_of_origin_x350 == country_of_origin_x350.upper() and 2 <= len(country_of_origin_x350) <= 2:
                country_of_origin351 = country_of_origin_x350
            else:
                try:
                    country_of_origin351 = K5(country_of_origin_x350)
                except CodecError as error:
                    run.fault(error, lin, 21, '/lines/*/item/countryOfOrigin', country_of_origin_x350)
        country_of_origin_x352 = (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'CH' else ''
        country_of_origin353 = None
        if country_of_origin_x352:
            if country_of_origin_x352.isascii() and country_of_origin_x352.isalpha() and country_of_origin_x352 == country_of_origin_x352.upper() and 2 <= len(country_of_origin_x352) <= 2:
                country_of_origin353 = country_of_origin_x352
            else:
                try:
                    country_of_origin353 = K5(country_of_origin_x352)
                except CodecError as error:
                    run.fault(error, lin, 23, '/lines/*/item/countryOfOrigin', country_of_origin_x352)
        country_of_origin_x354 = (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'CH' else ''
        country_of_origin355 = None
        if country_of_origin_x354:
            if country_of_origin_x354.isascii() and country_of_origin_x354.isalpha() and country_of_origin_x354 == country_of_origin_x354.upper() and 2 <= len(country_of_origin_x354) <= 2:
                country_of_origin355 = country_of_origin_x354
            else:
                try:
                    country_of_origin355 = K5(country_of_origin_x354)
                except CodecError as error:
                    run.fault(error, lin, 25, '/lines/*/item/countryOfOrigin', country_of_origin_x354)
        country_of_origin_x356 = (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'CH' else ''
        country_of_origin357 = None
        if country_of_origin_x356:
            if country_of_origin_x356.isascii() and country_of_origin_x356.isalpha() and country_of_origin_x356 == country_of_origin_x356.upper() and 2 <= len(country_of_origin_x356) <= 2:
                country_of_origin357 = country_of_origin_x356
            else:
                try:
                    country_of_origin357 = K5(country_of_origin_x356)
                except CodecError as error:
                    run.fault(error, lin, 27, '/lines/*/item/countryOfOrigin', country_of_origin_x356)
        country_of_origin_x358 = (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'CH' else ''
        country_of_origin359 = None
        if country_of_origin_x358:
            if country_of_origin_x358.isascii() and country_of_origin_x358.isalpha() and country_of_origin_x358 == country_of_origin_x358.upper() and 2 <= len(country_of_origin_x358) <= 2:
                country_of_origin359 = country_of_origin_x358
            else:
                try:
                    country_of_origin359 = K5(country_of_origin_x358)
                except CodecError as error:
                    run.fault(error, lin, 29, '/lines/*/item/countryOfOrigin', country_of_origin_x358)
        country_of_origin_x360 = (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'CH' else ''
        country_of_origin361 = None
        if country_of_origin_x360:
            if country_of_origin_x360.isascii() and country_of_origin_x360.isalpha() and country_of_origin_x360 == country_of_origin_x360.upper() and 2 <= len(country_of_origin_x360) <= 2:
                country_of_origin361 = country_of_origin_x360
            else:
                try:
                    country_of_origin361 = K5(country_of_origin_x360)
                except CodecError as error:
                    run.fault(error, lin, 31, '/lines/*/item/countryOfOrigin', country_of_origin_x360)
        country_of_origin_v = country_of_origin
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin335
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin337
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin339
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin341
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin343
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin345
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin347
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin349
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin351
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin353
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin355
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin357
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin359
        if country_of_origin_v is None:
            country_of_origin_v = country_of_origin361
        pid_loop = m171[1]
        pid_loop = pid_loop[0] if pid_loop else None
        pid = pid_loop[0] if pid_loop is not None else None
        pid_n = len(pid) if pid is not None else 0
        description_x = pid[5] if pid_n > 5 else ''
        description = None
        if description_x:
            if description_x.isascii() and description_x.isprintable() and description_x[0] != ' ' and description_x[-1] != ' ' and len(description_x) <= 140:
                description = description_x
            else:
                try:
                    description = K2(description_x)
                except CodecError as error:
                    run.fault(error, pid, 5, '/lines/*/item/description', description_x)
        item = None
        if identifiers277 is not None or sku_v is not None or gtin_v is not None or country_of_origin_v is not None or description is not None:
            item = {}
            if country_of_origin_v is not None:
                item['countryOfOrigin'] = country_of_origin_v
            if description is not None:
                item['description'] = description
            if gtin_v is not None:
                item['gtin'] = gtin_v
            if identifiers277 is not None:
                item['identifiers'] = identifiers277
            if sku_v is not None:
                item['sku'] = sku_v
        lot_number_x = (lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'LT' else ''
        lot_number = None
        if lot_number_x:
            if lot_number_x.isascii() and lot_number_x.isprintable() and lot_number_x[0] != ' ' and lot_number_x[-1] != ' ' and len(lot_number_x) <= 64:
                lot_number = lot_number_x
            else:
                try:
                    lot_number = K0(lot_number_x)
                except CodecError as error:
                    run.fault(error, lin, 3, '/lines/*/stock/lotNumber', lot_number_x)
        lot_number_x362 = (lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'LT' else ''
        lot_number363 = None
        if lot_number_x362:
            if lot_number_x362.isascii() and lot_number_x362.isprintable() and lot_number_x362[0] != ' ' and lot_number_x362[-1] != ' ' and len(lot_number_x362) <= 64:
                lot_number363 = lot_number_x362
            else:
                try:
                    lot_number363 = K0(lot_number_x362)
                except CodecError as error:
                    run.fault(error, lin, 5, '/lines/*/stock/lotNumber', lot_number_x362)
        lot_number_x364 = (lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'LT' else ''
        lot_number365 = None
        if lot_number_x364:
            if lot_number_x364.isascii() and lot_number_x364.isprintable() and lot_number_x364[0] != ' ' and lot_number_x364[-1] != ' ' and len(lot_number_x364) <= 64:
                lot_number365 = lot_number_x364
            else:
                try:
                    lot_number365 = K0(lot_number_x364)
                except CodecError as error:
                    run.fault(error, lin, 7, '/lines/*/stock/lotNumber', lot_number_x364)
        lot_number_x366 = (lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'LT' else ''
        lot_number367 = None
        if lot_number_x366:
            if lot_number_x366.isascii() and lot_number_x366.isprintable() and lot_number_x366[0] != ' ' and lot_number_x366[-1] != ' ' and len(lot_number_x366) <= 64:
                lot_number367 = lot_number_x366
            else:
                try:
                    lot_number367 = K0(lot_number_x366)
                except CodecError as error:
                    run.fault(error, lin, 9, '/lines/*/stock/lotNumber', lot_number_x366)
        lot_number_x368 = (lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'LT' else ''
        lot_number369 = None
        if lot_number_x368:
            if lot_number_x368.isascii() and lot_number_x368.isprintable() and lot_number_x368[0] != ' ' and lot_number_x368[-1] != ' ' and len(lot_number_x368) <= 64:
                lot_number369 = lot_number_x368
            else:
                try:
                    lot_number369 = K0(lot_number_x368)
                except CodecError as error:
                    run.fault(error, lin, 11, '/lines/*/stock/lotNumber', lot_number_x368)
        lot_number_x370 = (lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'LT' else ''
        lot_number371 = None
        if lot_number_x370:
            if lot_number_x370.isascii() and lot_number_x370.isprintable() and lot_number_x370[0] != ' ' and lot_number_x370[-1] != ' ' and len(lot_number_x370) <= 64:
                lot_number371 = lot_number_x370
            else:
                try:
                    lot_number371 = K0(lot_number_x370)
                except CodecError as error:
                    run.fault(error, lin, 13, '/lines/*/stock/lotNumber', lot_number_x370)
        lot_number_x372 = (lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'LT' else ''
        lot_number373 = None
        if lot_number_x372:
            if lot_number_x372.isascii() and lot_number_x372.isprintable() and lot_number_x372[0] != ' ' and lot_number_x372[-1] != ' ' and len(lot_number_x372) <= 64:
                lot_number373 = lot_number_x372
            else:
                try:
                    lot_number373 = K0(lot_number_x372)
                except CodecError as error:
                    run.fault(error, lin, 15, '/lines/*/stock/lotNumber', lot_number_x372)
        lot_number_x374 = (lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'LT' else ''
        lot_number375 = None
        if lot_number_x374:
            if lot_number_x374.isascii() and lot_number_x374.isprintable() and lot_number_x374[0] != ' ' and lot_number_x374[-1] != ' ' and len(lot_number_x374) <= 64:
                lot_number375 = lot_number_x374
            else:
                try:
                    lot_number375 = K0(lot_number_x374)
                except CodecError as error:
                    run.fault(error, lin, 17, '/lines/*/stock/lotNumber', lot_number_x374)
        lot_number_x376 = (lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'LT' else ''
        lot_number377 = None
        if lot_number_x376:
            if lot_number_x376.isascii() and lot_number_x376.isprintable() and lot_number_x376[0] != ' ' and lot_number_x376[-1] != ' ' and len(lot_number_x376) <= 64:
                lot_number377 = lot_number_x376
            else:
                try:
                    lot_number377 = K0(lot_number_x376)
                except CodecError as error:
                    run.fault(error, lin, 19, '/lines/*/stock/lotNumber', lot_number_x376)
        lot_number_x378 = (lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'LT' else ''
        lot_number379 = None
        if lot_number_x378:
            if lot_number_x378.isascii() and lot_number_x378.isprintable() and lot_number_x378[0] != ' ' and lot_number_x378[-1] != ' ' and len(lot_number_x378) <= 64:
                lot_number379 = lot_number_x378
            else:
                try:
                    lot_number379 = K0(lot_number_x378)
                except CodecError as error:
                    run.fault(error, lin, 21, '/lines/*/stock/lotNumber', lot_number_x378)
        lot_number_x380 = (lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'LT' else ''
        lot_number381 = None
        if lot_number_x380:
            if lot_number_x380.isascii() and lot_number_x380.isprintable() and lot_number_x380[0] != ' ' and lot_number_x380[-1] != ' ' and len(lot_number_x380) <= 64:
                lot_number381 = lot_number_x380
            else:
                try:
                    lot_number381 = K0(lot_number_x380)
                except CodecError as error:
                    run.fault(error, lin, 23, '/lines/*/stock/lotNumber', lot_number_x380)
        lot_number_x382 = (lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'LT' else ''
        lot_number383 = None
        if lot_number_x382:
            if lot_number_x382.isascii() and lot_number_x382.isprintable() and lot_number_x382[0] != ' ' and lot_number_x382[-1] != ' ' and len(lot_number_x382) <= 64:
                lot_number383 = lot_number_x382
            else:
                try:
                    lot_number383 = K0(lot_number_x382)
                except CodecError as error:
                    run.fault(error, lin, 25, '/lines/*/stock/lotNumber', lot_number_x382)
        lot_number_x384 = (lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'LT' else ''
        lot_number385 = None
        if lot_number_x384:
            if lot_number_x384.isascii() and lot_number_x384.isprintable() and lot_number_x384[0] != ' ' and lot_number_x384[-1] != ' ' and len(lot_number_x384) <= 64:
                lot_number385 = lot_number_x384
            else:
                try:
                    lot_number385 = K0(lot_number_x384)
                except CodecError as error:
                    run.fault(error, lin, 27, '/lines/*/stock/lotNumber', lot_number_x384)
        lot_number_x386 = (lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'LT' else ''
        lot_number387 = None
        if lot_number_x386:
            if lot_number_x386.isascii() and lot_number_x386.isprintable() and lot_number_x386[0] != ' ' and lot_number_x386[-1] != ' ' and len(lot_number_x386) <= 64:
                lot_number387 = lot_number_x386
            else:
                try:
                    lot_number387 = K0(lot_number_x386)
                except CodecError as error:
                    run.fault(error, lin, 29, '/lines/*/stock/lotNumber', lot_number_x386)
        lot_number_x388 = (lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'LT' else ''
        lot_number389 = None
        if lot_number_x388:
            if lot_number_x388.isascii() and lot_number_x388.isprintable() and lot_number_x388[0] != ' ' and lot_number_x388[-1] != ' ' and len(lot_number_x388) <= 64:
                lot_number389 = lot_number_x388
            else:
                try:
                    lot_number389 = K0(lot_number_x388)
                except CodecError as error:
                    run.fault(error, lin, 31, '/lines/*/stock/lotNumber', lot_number_x388)
        lot_number_v = lot_number
        if lot_number_v is None:
            lot_number_v = lot_number363
        if lot_number_v is None:
            lot_number_v = lot_number365
        if lot_number_v is None:
            lot_number_v = lot_number367
        if lot_number_v is None:
            lot_number_v = lot_number369
        if lot_number_v is None:
            lot_number_v = lot_number371
        if lot_number_v is None:
            lot_number_v = lot_number373
        if lot_number_v is None:
            lot_number_v = lot_number375
        if lot_number_v is None:
            lot_number_v = lot_number377
        if lot_number_v is None:
            lot_number_v = lot_number379
        if lot_number_v is None:
            lot_number_v = lot_number381
        if lot_number_v is None:
            lot_number_v = lot_number383
        if lot_number_v is None:
            lot_number_v = lot_number385
        if lot_number_v is None:
            lot_number_v = lot_number387
        if lot_number_v is None:
            lot_number_v = lot_number389
        stock = None
        if lot_number_v is not None:
            stock = {}
            if lot_number_v is not None:
                stock['lotNumber'] = lot_number_v
        qty_loop390 = pick(m171[20], 1, ('17',))
        qty = qty_loop390[0] if qty_loop390 is not None else None
        qty_n = len(qty) if qty is not None else 0
        ls_loop391 = qty_loop390[7] if qty_loop390 is not None else None
        ls_loop391 = ls_loop391[0] if ls_loop391 else None
        ls392 = ls_loop391[0] if ls_loop391 is not None else None
        ls392_n = len(ls392) if ls392 is not None else 0
        value_x393 = (qty[2] if qty_n > 2 else '') if (ls392[1] if ls392_n > 1 else '') == '' else ''
        value394 = None
        if value_x393:
            if value_x393.isascii() and value_x393.isdigit() and len(value_x393) <= 15 and (value_x393[0] != '0' or value_x393 == '0'):
                value394 = value_x393
            else:
                try:
                    value394 = K10(value_x393)
                except CodecError as error:
                    run.fault(error, qty, 2, '/lines/*/onHand/value', value_x393)
        unit_code_x = (component(qty[3] if qty_n > 3 else '', 1, facts.get('component', ':'))) if (ls392[1] if ls392_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else ''
        unit_code = K11_KNOWN.get(unit_code_x) if unit_code_x else None
        if unit_code is None and unit_code_x:
            try:
                unit_code = K11(unit_code_x)
            except CodecError as error:
                run.fault(error, qty, 3, '/lines/*/onHand/unitCode', unit_code_x)
        uit_loop = qty_loop390[1] if qty_loop390 is not None else None
        uit_loop = uit_loop[0] if uit_loop else None
        uit = uit_loop[0] if uit_loop is not None else None
        uit_n = len(uit) if uit is not None else 0
        unit_code_x395 = (component(uit[1] if uit_n > 1 else '', 1, facts.get('component', ':'))) if (ls392[1] if ls392_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else ''
        unit_code396 = K11_KNOWN.get(unit_code_x395) if unit_code_x395 else None
        if unit_code396 is None and unit_code_x395:
            try:
                unit_code396 = K11(unit_code_x395)
            except CodecError as error:
                run.fault(error, uit, 1, '/lines/*/onHand/unitCode', unit_code_x395)
        uit_loop397 = m171[12]
        uit_loop397 = uit_loop397[0] if uit_loop397 else None
        uit398 = uit_loop397[0] if uit_loop397 is not None else None
        uit398_n = len(uit398) if uit398 is not None else 0
        unit_code_x399 = (component(uit398[1] if uit398_n > 1 else '', 1, facts.get('component', ':'))) if (ls392[1] if ls392_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else ''
        unit_code400 = K11_KNOWN.get(unit_code_x399) if unit_code_x399 else None
        if unit_code400 is None and unit_code_x399:
            try:
                unit_code400 = K11(unit_code_x399)
            except CodecError as error:
                run.fault(error, uit398, 1, '/lines/*/onHand/unitCode', unit_code_x399)
        unit_code_x401 = (facts.get('unit', '')) if (ls392[1] if ls392_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else ''
        unit_code402 = K11_KNOWN.get(unit_code_x401) if unit_code_x401 else None
        if unit_code402 is None and unit_code_x401:
            try:
                unit_code402 = K11(unit_code_x401)
            except CodecError as error:
                run.fault(error, None, None, '/lines/*/onHand/unitCode', unit_code_x401)
        unit_code_v = unit_code
        if unit_code_v is None:
            unit_code_v = unit_code396
        if unit_code_v is None:
            unit_code_v = unit_code400
        if unit_code_v is None:
            unit_code_v = unit_code402
        on_hand = None
        if value394 is not None or unit_code_v is not None:
            if unit_code_v is None:
                run.lacks('/lines/*/onHand/unitCode', qty or m171[0], 'QTY[01=17]-03:1')
            if value394 is None:
                run.lacks('/lines/*/onHand/value', qty or m171[0], 'QTY[01=17]-02')
            on_hand = {'unitCode': unit_code_v, 'value': value394}
        qty_loop403 = pick(m171[20], 1, ('33',))
        qty404 = qty_loop403[0] if qty_loop403 is not None else None
        qty404_n = len(qty404) if qty404 is not None else 0
        ls_loop405 = qty_loop403[7] if qty_loop403 is not None else None
        ls_loop405 = ls_loop405[0] if ls_loop405 else None
        ls406 = ls_loop405[0] if ls_loop405 is not None else None
        ls406_n = len(ls406) if ls406 is not None else 0
        value_x407 = (qty404[2] if qty404_n > 2 else '') if (ls406[1] if ls406_n > 1 else '') == '' else ''
        value408 = None
        if value_x407:
            if value_x407.isascii() and value_x407.isdigit() and len(value_x407) <= 15 and (value_x407[0] != '0' or value_x407 == '0'):
                value408 = value_x407
            else:
                try:
                    value408 = K10(value_x407)
                except CodecError as error:
                    run.fault(error, qty404, 2, '/lines/*/available/value', value_x407)
        unit_code_x409 = (component(qty404[3] if qty404_n > 3 else '', 1, facts.get('component', ':'))) if (ls406[1] if ls406_n > 1 else '') == '' and (qty404[2] if qty404_n > 2 else '') != '' else ''
        unit_code410 = K11_KNOWN.get(unit_code_x409) if unit_code_x409 else None
        if unit_code410 is None and unit_code_x409:
            try:
                unit_code410 = K11(unit_code_x409)
            except CodecError as error:
                run.fault(error, qty404, 3, '/lines/*/available/unitCode', unit_code_x409)
        uit_loop411 = qty_loop403[1] if qty_loop403 is not None else None
        uit_loop411 = uit_loop411[0] if uit_loop411 else None
        uit412 = uit_loop411[0] if uit_loop411 is not None else None
        uit412_n = len(uit412) if uit412 is not None else 0
        unit_code_x413 = (component(uit412[1] if uit412_n > 1 else '', 1, facts.get('component', ':'))) if (ls406[1] if ls406_n > 1 else '') == '' and (qty404[2] if qty404_n > 2 else '') != '' else ''
        unit_code414 = K11_KNOWN.get(unit_code_x413) if unit_code_x413 else None
        if unit_code414 is None and unit_code_x413:
            try:
                unit_code414 = K11(unit_code_x413)
            except CodecError as error:
                run.fault(error, uit412, 1, '/lines/*/available/unitCode', unit_code_x413)
        unit_code_x415 = (component(uit398[1] if uit398_n > 1 else '', 1, facts.get('component', ':'))) if (ls406[1] if ls406_n > 1 else '') == '' and (qty404[2] if qty404_n > 2 else '') != '' else ''
        unit_code416 = K11_KNOWN.get(unit_code_x415) if unit_code_x415 else None
        if unit_code416 is None and unit_code_x415:
            try:
                unit_code416 = K11(unit_code_x415)
            except CodecError as error:
                run.fault(error, uit398, 1, '/lines/*/available/unitCode', unit_code_x415)
        unit_code_x417 = (facts.get('unit', '')) if (ls406[1] if ls406_n > 1 else '') == '' and (qty404[2] if qty404_n > 2 else '') != '' else ''
        unit_code418 = K11_KNOWN.get(unit_code_x417) if unit_code_x417 else None
        if unit_code418 is None and unit_code_x417:
            try:
                unit_code418 = K11(unit_code_x417)
            except CodecError as error:
                run.fault(error, None, None, '/lines/*/available/unitCode', unit_code_x417)
        unit_code_v419 = unit_code410
        if unit_code_v419 is None:
            unit_code_v419 = unit_code414
        if unit_code_v419 is None:
            unit_code_v419 = unit_code416
        if unit_code_v419 is None:
            unit_code_v419 = unit_code418
        available = None
        if value408 is not None or unit_code_v419 is not None:
            if unit_code_v419 is None:
                run.lacks('/lines/*/available/unitCode', qty404 or m171[0], 'QTY[01=33]-03:1')
            if value408 is None:
                run.lacks('/lines/*/available/value', qty404 or m171[0], 'QTY[01=33]-02')
            available = {'unitCode': unit_code_v419, 'value': value408}
        qty_loop420 = pick(m171[20], 1, ('63',))
        qty421 = qty_loop420[0] if qty_loop420 is not None else None
        qty421_n = len(qty421) if qty421 is not None else 0
        ls_loop422 = qty_loop420[7] if qty_loop420 is not None else None
        ls_loop422 = ls_loop422[0] if ls_loop422 else None
        ls423 = ls_loop422[0] if ls_loop422 is not None else None
        ls423_n = len(ls423) if ls423 is not None else 0
        value_x424 = (qty421[2] if qty421_n > 2 else '') if (ls423[1] if ls423_n > 1 else '') == '' else ''
        value425 = None
        if value_x424:
            if value_x424.isascii() and value_x424.isdigit() and len(value_x424) <= 15 and (value_x424[0] != '0' or value_x424 == '0'):
                value425 = value_x424
            else:
                try:
                    value425 = K12(value_x424)
                except CodecError as error:
                    run.fault(error, qty421, 2, '/lines/*/onOrder/value', value_x424)
        unit_code_x426 = (component(qty421[3] if qty421_n > 3 else '', 1, facts.get('component', ':'))) if (ls423[1] if ls423_n > 1 else '') == '' and (qty421[2] if qty421_n > 2 else '') != '' else ''
        unit_code427 = K11_KNOWN.get(unit_code_x426) if unit_code_x426 else None
        if unit_code427 is None and unit_code_x426:
            try:
                unit_code427 = K11(unit_code_x426)
            except CodecError as error:
                run.fault(error, qty421, 3, '/lines/*/onOrder/unitCode', unit_code_x426)
        uit_loop428 = qty_loop420[1] if qty_loop420 is not None else None
        uit_loop428 = uit_loop428[0] if uit_loop428 else None
        uit429 = uit_loop428[0] if uit_loop428 is not None else None
        uit429_n = len(uit429) if uit429 is not None else 0
        unit_code_x430 = (component(uit429[1] if uit429_n > 1 else '', 1, facts.get('component', ':'))) if (ls423[1] if ls423_n > 1 else '') == '' and (qty421[2] if qty421_n > 2 else '') != '' else ''
        unit_code431 = K11_KNOWN.get(unit_code_x430) if unit_code_x430 else None
        if unit_code431 is None and unit_code_x430:
            try:
                unit_code431 = K11(unit_code_x430)
            except CodecError as error:
                run.fault(error, uit429, 1, '/lines/*/onOrder/unitCode', unit_code_x430)
        unit_code_x432 = (component(uit398[1] if uit398_n > 1 else '', 1, facts.get('component', ':'))) if (ls423[1] if ls423_n > 1 else '') == '' and (qty421[2] if qty421_n > 2 else '') != '' else ''
        unit_code433 = K11_KNOWN.get(unit_code_x432) if unit_code_x432 else None
        if unit_code433 is None and unit_code_x432:
            try:
                unit_code433 = K11(unit_code_x432)
            except CodecError as error:
                run.fault(error, uit398, 1, '/lines/*/onOrder/unitCode', unit_code_x432)
        unit_code_x434 = (facts.get('unit', '')) if (ls423[1] if ls423_n > 1 else '') == '' and (qty421[2] if qty421_n > 2 else '') != '' else ''
        unit_code435 = K11_KNOWN.get(unit_code_x434) if unit_code_x434 else None
        if unit_code435 is None and unit_code_x434:
            try:
                unit_code435 = K11(unit_code_x434)
            except CodecError as error:
                run.fault(error, None, None, '/lines/*/onOrder/unitCode', unit_code_x434)
        unit_code_v436 = unit_code427
        if unit_code_v436 is None:
            unit_code_v436 = unit_code431
        if unit_code_v436 is None:
            unit_code_v436 = unit_code433
        if unit_code_v436 is None:
            unit_code_v436 = unit_code435
        on_order = None
        if value425 is not None or unit_code_v436 is not None:
            if unit_code_v436 is None:
                run.lacks('/lines/*/onOrder/unitCode', qty421 or m171[0], 'QTY[01=63]-03:1')
            if value425 is None:
                run.lacks('/lines/*/onOrder/value', qty421 or m171[0], 'QTY[01=63]-02')
            on_order = {'unitCode': unit_code_v436, 'value': value425}
        qty_loop437 = pick(m171[20], 1, ('77',))
        qty438 = qty_loop437[0] if qty_loop437 is not None else None
        qty438_n = len(qty438) if qty438 is not None else 0
        ls_loop439 = qty_loop437[7] if qty_loop437 is not None else None
        ls_loop439 = ls_loop439[0] if ls_loop439 else None
        ls440 = ls_loop439[0] if ls_loop439 is not None else None
        ls440_n = len(ls440) if ls440 is not None else 0
        value_x441 = (qty438[2] if qty438_n > 2 else '') if (ls440[1] if ls440_n > 1 else '') == '' else ''
        value442 = None
        if value_x441:
            if value_x441.isascii() and value_x441.isdigit() and len(value_x441) <= 15 and (value_x441[0] != '0' or value_x441 == '0'):
                value442 = value_x441
            else:
                try:
                    value442 = K12(value_x441)
                except CodecError as error:
                    run.fault(error, qty438, 2, '/lines/*/openOrders/value', value_x441)
        unit_code_x443 = (component(qty438[3] if qty438_n > 3 else '', 1, facts.get('component', ':'))) if (ls440[1] if ls440_n > 1 else '') == '' and (qty438[2] if qty438_n > 2 else '') != '' else ''
        unit_code444 = K11_KNOWN.get(unit_code_x443) if unit_code_x443 else None
        if unit_code444 is None and unit_code_x443:
            try:
                unit_code444 = K11(unit_code_x443)
            except CodecError as error:
                run.fault(error, qty438, 3, '/lines/*/openOrders/unitCode', unit_code_x443)
        uit_loop445 = qty_loop437[1] if qty_loop437 is not None else None
        uit_loop445 = uit_loop445[0] if uit_loop445 else None
        uit446 = uit_loop445[0] if uit_loop445 is not None else None
        uit446_n = len(uit446) if uit446 is not None else 0
        unit_code_x447 = (component(uit446[1] if uit446_n > 1 else '', 1, facts.get('component', ':'))) if (ls440[1] if ls440_n > 1 else '') == '' and (qty438[2] if qty438_n > 2 else '') != '' else ''
        unit_code448 = K11_KNOWN.get(unit_code_x447) if unit_code_x447 else None
        if unit_code448 is None and unit_code_x447:
            try:
                unit_code448 = K11(unit_code_x447)
            except CodecError as error:
                run.fault(error, uit446, 1, '/lines/*/openOrders/unitCode', unit_code_x447)
        unit_code_x449 = (component(uit398[1] if uit398_n > 1 else '', 1, facts.get('component', ':'))) if (ls440[1] if ls440_n > 1 else '') == '' and (qty438[2] if qty438_n > 2 else '') != '' else ''
        unit_code450 = K11_KNOWN.get(unit_code_x449) if unit_code_x449 else None
        if unit_code450 is None and unit_code_x449:
            try:
                unit_code450 = K11(unit_code_x449)
            except CodecError as error:
                run.fault(error, uit398, 1, '/lines/*/openOrders/unitCode', unit_code_x449)
        unit_code_x451 = (facts.get('unit', '')) if (ls440[1] if ls440_n > 1 else '') == '' and (qty438[2] if qty438_n > 2 else '') != '' else ''
        unit_code452 = K11_KNOWN.get(unit_code_x451) if unit_code_x451 else None
        if unit_code452 is None and unit_code_x451:
            try:
                unit_code452 = K11(unit_code_x451)
            except CodecError as error:
                run.fault(error, None, None, '/lines/*/openOrders/unitCode', unit_code_x451)
        unit_code_v453 = unit_code444
        if unit_code_v453 is None:
            unit_code_v453 = unit_code448
        if unit_code_v453 is None:
            unit_code_v453 = unit_code450
        if unit_code_v453 is None:
            unit_code_v453 = unit_code452
        open_orders = None
        if value442 is not None or unit_code_v453 is not None:
            if unit_code_v453 is None:
                run.lacks('/lines/*/openOrders/unitCode', qty438 or m171[0], 'QTY[01=77]-03:1')
            if value442 is None:
                run.lacks('/lines/*/openOrders/value', qty438 or m171[0], 'QTY[01=77]-02')
            open_orders = {'unitCode': unit_code_v453, 'value': value442}
        qty_loop454 = pick(m171[20], 1, ('QC',))
        qty455 = qty_loop454[0] if qty_loop454 is not None else None
        qty455_n = len(qty455) if qty455 is not None else 0
        ls_loop456 = qty_loop454[7] if qty_loop454 is not None else None
        ls_loop456 = ls_loop456[0] if ls_loop456 else None
        ls457 = ls_loop456[0] if ls_loop456 is not None else None
        ls457_n = len(ls457) if ls457 is not None else 0
        value_x458 = (qty455[2] if qty455_n > 2 else '') if (ls457[1] if ls457_n > 1 else '') == '' else ''
        value459 = None
        if value_x458:
            if value_x458.isascii() and value_x458.isdigit() and len(value_x458) <= 15 and (value_x458[0] != '0' or value_x458 == '0'):
                value459 = value_x458
            else:
                try:
                    value459 = K12(value_x458)
                except CodecError as error:
                    run.fault(error, qty455, 2, '/lines/*/held/value', value_x458)
        qty_loop460 = pick(m171[20], 1, ('QH',))
        qty461 = qty_loop460[0] if qty_loop460 is not None else None
        qty461_n = len(qty461) if qty461 is not None else 0
        ls_loop462 = qty_loop460[7] if qty_loop460 is not None else None
        ls_loop462 = ls_loop462[0] if ls_loop462 else None
        ls463 = ls_loop462[0] if ls_loop462 is not None else None
        ls463_n = len(ls463) if ls463 is not None else 0
        value_x464 = (qty461[2] if qty461_n > 2 else '') if (ls463[1] if ls463_n > 1 else '') == '' else ''
        value465 = None
        if value_x464:
            if value_x464.isascii() and value_x464.isdigit() and len(value_x464) <= 15 and (value_x464[0] != '0' or value_x464 == '0'):
                value465 = value_x464
            else:
                try:
                    value465 = K12(value_x464)
                except CodecError as error:
                    run.fault(error, qty461, 2, '/lines/*/held/value', value_x464)
        value_v466 = value459
        if value_v466 is None:
            value_v466 = value465
        unit_code_x467 = (component(qty455[3] if qty455_n > 3 else '', 1, facts.get('component', ':'))) if (ls457[1] if ls457_n > 1 else '') == '' and (qty455[2] if qty455_n > 2 else '') != '' else ''
        unit_code468 = K11_KNOWN.get(unit_code_x467) if unit_code_x467 else None
        if unit_code468 is None and unit_code_x467:
            try:
                unit_code468 = K11(unit_code_x467)
            except CodecError as error:
                run.fault(error, qty455, 3, '/lines/*/held/unitCode', unit_code_x467)
        uit_loop469 = qty_loop454[1] if qty_loop454 is not None else None
        uit_loop469 = uit_loop469[0] if uit_loop469 else None
        uit470 = uit_loop469[0] if uit_loop469 is not None else None
        uit470_n = len(uit470) if uit470 is not None else 0
        unit_code_x471 = (component(uit470[1] if uit470_n > 1 else '', 1, facts.get('component', ':'))) if (ls457[1] if ls457_n > 1 else '') == '' and (qty455[2] if qty455_n > 2 else '') != '' else ''
        unit_code472 = K11_KNOWN.get(unit_code_x471) if unit_code_x471 else None
        if unit_code472 is None and unit_code_x471:
            try:
                unit_code472 = K11(unit_code_x471)
            except CodecError as error:
                run.fault(error, uit470, 1, '/lines/*/held/unitCode', unit_code_x471)
        unit_code_x473 = (component(uit398[1] if uit398_n > 1 else '', 1, facts.get('component', ':'))) if (ls457[1] if ls457_n > 1 else '') == '' and (qty455[2] if qty455_n > 2 else '') != '' else ''
        unit_code474 = K11_KNOWN.get(unit_code_x473) if unit_code_x473 else None
        if unit_code474 is None and unit_code_x473:
            try:
                unit_code474 = K11(unit_code_x473)
            except CodecError as error:
                run.fault(error, uit398, 1, '/lines/*/held/unitCode', unit_code_x473)
        unit_code_x475 = (facts.get('unit', '')) if (ls457[1] if ls457_n > 1 else '') == '' and (qty455[2] if qty455_n > 2 else '') != '' else ''
        unit_code476 = K11_KNOWN.get(unit_code_x475) if unit_code_x475 else None
        if unit_code476 is None and unit_code_x475:
            try:
                unit_code476 = K11(unit_code_x475)
            except CodecError as error:
                run.fault(error, None, None, '/lines/*/held/unitCode', unit_code_x475)
        unit_code_x477 = (component(qty461[3] if qty461_n > 3 else '', 1, facts.get('component', ':'))) if (ls463[1] if ls463_n > 1 else '') == '' and (qty461[2] if qty461_n > 2 else '') != '' else ''
        unit_code478 = K11_KNOWN.get(unit_code_x477) if unit_code_x477 else None
        if unit_code478 is None and unit_code_x477:
            try:
                unit_code478 = K11(unit_code_x477)
            except CodecError as error:
                run.fault(error, qty461, 3, '/lines/*/held/unitCode', unit_code_x477)
        uit_loop479 = qty_loop460[1] if qty_loop460 is not None else None
        uit_loop479 = uit_loop479[0] if uit_loop479 else None
        uit480 = uit_loop479[0] if uit_loop479 is not None else None
        uit480_n = len(uit480) if uit480 is not None else 0
        unit_code_x481 = (component(uit480[1] if uit480_n > 1 else '', 1, facts.get('component', ':'))) if (ls463[1] if ls463_n > 1 else '') == '' and (qty461[2] if qty461_n > 2 else '') != '' else ''
        unit_code482 = K11_KNOWN.get(unit_code_x481) if unit_code_x481 else None
        if unit_code482 is None and unit_code_x481:
            try:
                unit_code482 = K11(unit_code_x481)
            except CodecError as error:
                run.fault(error, uit480, 1, '/lines/*/held/unitCode', unit_code_x481)
        unit_code_x483 = (component(uit398[1] if uit398_n > 1 else '', 1, facts.get('component', ':'))) if (ls463[1] if ls463_n > 1 else '') == '' and (qty461[2] if qty461_n > 2 else '') != '' else ''
        unit_code484 = K11_KNOWN.get(unit_code_x483) if unit_code_x483 else None
        if unit_code484 is None and unit_code_x483:
            try:
                unit_code484 = K11(unit_code_x483)
            except CodecError as error:
                run.fault(error, uit398, 1, '/lines/*/held/unitCode', unit_code_x483)
        unit_code_x485 = (facts.get('unit', '')) if (ls463[1] if ls463_n > 1 else '') == '' and (qty461[2] if qty461_n > 2 else '') != '' else ''
        unit_code486 = K11_KNOWN.get(unit_code_x485) if unit_code_x485 else None
        if unit_code486 is None and unit_code_x485:
            try:
                unit_code486 = K11(unit_code_x485)
            except CodecError as error:
                run.fault(error, None, None, '/lines/*/held/unitCode', unit_code_x485)
        unit_code_v487 = unit_code468
        if unit_code_v487 is None:
            unit_code_v487 = unit_code472
        if unit_code_v487 is None:
            unit_code_v487 = unit_code474
        if unit_code_v487 is None:
            unit_code_v487 = unit_code476
        if unit_code_v487 is None:
            unit_code_v487 = unit_code478
        if unit_code_v487 is None:
            unit_code_v487 = unit_code482
        if unit_code_v487 is None:
            unit_code_v487 = unit_code484
        if unit_code_v487 is None:
            unit_code_v487 = unit_code486
        held = None
        if value_v466 is not None or unit_code_v487 is not None:
            if unit_code_v487 is None:
                run.lacks('/lines/*/held/unitCode', qty455 or m171[0], 'QTY[01=QC]-03:1')
            if value_v466 is None:
                run.lacks('/lines/*/held/value', qty455 or m171[0], 'QTY[01=QC]-02')
            held = {'unitCode': unit_code_v487, 'value': value_v466}
        other_quantities: Any = []
        for m488 in m171[20] or ():
            qty489 = m488[0]
            qty489_n = len(qty489)
            ls_loop490 = m488[7]
            ls_loop490 = ls_loop490[0] if ls_loop490 else None
            ls491 = ls_loop490[0] if ls_loop490 is not None else None
            ls491_n = len(ls491) if ls491 is not None else 0
            if not ((qty489[2] if qty489_n > 2 else '') != '' and (qty489[1] if qty489_n > 1 else '') not in ('17', '33', '63', '77', 'QC', 'QH') and (ls491[1] if ls491_n > 1 else '') == ''):
                continue
            code_x492 = qty489[1] if qty489_n > 1 else ''
            code493 = None
            if code_x492:
                if code_x492.isascii() and code_x492.isprintable() and code_x492[0] != ' ' and code_x492[-1] != ' ' and len(code_x492) <= 140:
                    code493 = code_x492
                else:
                    try:
                        code493 = K2(code_x492)
                    except CodecError as error:
                        run.fault(error, qty489, 1, '/lines/*/otherQuantities/*/sourceCode/code', code_x492)
            source_code494 = None
            if code493 is not None:
                if code493 is None:
                    run.lacks('/lines/*/otherQuantities/*/sourceCode/code', qty489 or m488[0], 'QTY-01')
                source_code494 = {'code': code493, 'scheme': 'x12-673'}
            value_x495 = qty489[2] if qty489_n > 2 else ''
            value496 = None
            if value_x495:
                if value_x495.isascii() and value_x495.isdigit() and len(value_x495) <= 15 and (value_x495[0] != '0' or value_x495 == '0'):
                    value496 = value_x495
                else:
                    try:
                        value496 = K10(value_x495)
                    except CodecError as error:
                        run.fault(error, qty489, 2, '/lines/*/otherQuantities/*/quantity/value', value_x495)
            unit_code_x497 = (component(qty489[3] if qty489_n > 3 else '', 1, facts.get('component', ':'))) if (qty489[2] if qty489_n > 2 else '') != '' else ''
            unit_code498 = K11_KNOWN.get(unit_code_x497) if unit_code_x497 else None
            if unit_code498 is None and unit_code_x497:
                try:
                    unit_code498 = K11(unit_code_x497)
                except CodecError as error:
                    run.fault(error, qty489, 3, '/lines/*/otherQuantities/*/quantity/unitCode', unit_code_x497)
            uit_loop499 = m488[1]
            uit_loop499 = uit_loop499[0] if uit_loop499 else None
            uit500 = uit_loop499[0] if uit_loop499 is not None else None
            uit500_n = len(uit500) if uit500 is not None else 0
            unit_code_x501 = (component(uit500[1] if uit500_n > 1 else '', 1, facts.get('component', ':'))) if (qty489[2] if qty489_n > 2 else '') != '' else ''
            unit_code502 = K11_KNOWN.get(unit_code_x501) if unit_code_x501 else None
            if unit_code502 is None and unit_code_x501:
                try:
                    unit_code502 = K11(unit_code_x501)
                except CodecError as error:
                    run.fault(error, uit500, 1, '/lines/*/otherQuantities/*/quantity/unitCode', unit_code_x501)
            unit_code_x503 = (component(uit398[1] if uit398_n > 1 else '', 1, facts.get('component', ':'))) if (qty489[2] if qty489_n > 2 else '') != '' else ''
            unit_code504 = K11_KNOWN.get(unit_code_x503) if unit_code_x503 else None
            if unit_code504 is None and unit_code_x503:
                try:
                    unit_code504 = K11(unit_code_x503)
                except CodecError as error:
                    run.fault(error, uit398, 1, '/lines/*/otherQuantities/*/quantity/unitCode', unit_code_x503)
            unit_code_x505 = (facts.get('unit', '')) if (qty489[2] if qty489_n > 2 else '') != '' else ''
            unit_code506 = K11_KNOWN.get(unit_code_x505) if unit_code_x505 else None
            if unit_code506 is None and unit_code_x505:
                try:
                    unit_code506 = K11(unit_code_x505)
                except CodecError as error:
                    run.fault(error, None, None, '/lines/*/otherQuantities/*/quantity/unitCode', unit_code_x505)
            unit_code_v507 = unit_code498
            if unit_code_v507 is None:
                unit_code_v507 = unit_code502
            if unit_code_v507 is None:
                unit_code_v507 = unit_code504
            if unit_code_v507 is None:
                unit_code_v507 = unit_code506
            quantity = None
            if value496 is not None or unit_code_v507 is not None:
                if unit_code_v507 is None:
                    run.lacks('/lines/*/otherQuantities/*/quantity/unitCode', qty489 or m488[0], 'QTY-03:1')
                if value496 is None:
                    run.lacks('/lines/*/otherQuantities/*/quantity/value', qty489 or m488[0], 'QTY-02')
                quantity = {'unitCode': unit_code_v507, 'value': value496}
            other_quantities_item = None
            if source_code494 is not None or quantity is not None:
                if quantity is None:
                    run.lacks('/lines/*/otherQuantities/*/quantity', qty489 or m488[0], 'QTY-02 or QTY-03:1')
                if source_code494 is None:
                    run.lacks('/lines/*/otherQuantities/*/sourceCode', qty489 or m488[0], 'QTY-01')
                other_quantities_item = {'quantity': quantity, 'sourceCode': source_code494}
            if other_quantities_item is not None:
                other_quantities.append(other_quantities_item)
        if len(other_quantities) > 20:
            run.crowded('/lines/*/otherQuantities', m171[0], len(other_quantities), 20)
        if not other_quantities:
            other_quantities = None
        other_quantities508: Any = []
        if (qty455[2] if qty455_n > 2 else '') != '' and (ls457[1] if ls457_n > 1 else '') == '':
            for m509 in m171[20] or ():
                qty510 = m509[0]
                qty510_n = len(qty510)
                ls_loop511 = m509[7]
                ls_loop511 = ls_loop511[0] if ls_loop511 else None
                ls512 = ls_loop511[0] if ls_loop511 is not None else None
                ls512_n = len(ls512) if ls512 is not None else 0
                if not ((qty510[2] if qty510_n > 2 else '') != '' and (qty510[1] if qty510_n > 1 else '') == 'QH' and (ls512[1] if ls512_n > 1 else '') == ''):
                    continue
                code_x513 = qty510[1] if qty510_n > 1 else ''
                code514 = None
                if code_x513:
                    if code_x513.isascii() and code_x513.isprintable() and code_x513[0] != ' ' and code_x513[-1] != ' ' and len(code_x513) <= 140:
                        code514 = code_x513
                    else:
                        try:
                            code514 = K2(code_x513)
                        except CodecError as error:
                            run.fault(error, qty510, 1, '/lines/*/otherQuantities/*/sourceCode/code', code_x513)
                source_code515 = None
                if code514 is not None:
                    if code514 is None:
                        run.lacks('/lines/*/otherQuantities/*/sourceCode/code', qty510 or m509[0], 'QTY-01')
                    source_code515 = {'code': code514, 'scheme': 'x12-673'}
                value_x516 = qty510[2] if qty510_n > 2 else ''
                value517 = None
                if value_x516:
                    if value_x516.isascii() and value_x516.isdigit() and len(value_x516) <= 15 and (value_x516[0] != '0' or value_x516 == '0'):
                        value517 = value_x516
                    else:
                        try:
                            value517 = K10(value_x516)
                        except CodecError as error:
                            run.fault(error, qty510, 2, '/lines/*/otherQuantities/*/quantity/value', value_x516)
                unit_code_x518 = (component(qty510[3] if qty510_n > 3 else '', 1, facts.get('component', ':'))) if (qty510[2] if qty510_n > 2 else '') != '' else ''
                unit_code519 = K11_KNOWN.get(unit_code_x518) if unit_code_x518 else None
                if unit_code519 is None and unit_code_x518:
                    try:
                        unit_code519 = K11(unit_code_x518)
                    except CodecError as error:
                        run.fault(error, qty510, 3, '/lines/*/otherQuantities/*/quantity/unitCode', unit_code_x518)
                uit_loop520 = m509[1]
                uit_loop520 = uit_loop520[0] if uit_loop520 else None
                uit521 = uit_loop520[0] if uit_loop520 is not None else None
                uit521_n = len(uit521) if uit521 is not None else 0
                unit_code_x522 = (component(uit521[1] if uit521_n > 1 else '', 1, facts.get('component', ':'))) if (qty510[2] if qty510_n > 2 else '') != '' else ''
                unit_code523 = K11_KNOWN.get(unit_code_x522) if unit_code_x522 else None
                if unit_code523 is None and unit_code_x522:
                    try:
                        unit_code523 = K11(unit_code_x522)
                    except CodecError as error:
                        run.fault(error, uit521, 1, '/lines/*/otherQuantities/*/quantity/unitCode', unit_code_x522)
                unit_code_x524 = (component(uit398[1] if uit398_n > 1 else '', 1, facts.get('component', ':'))) if (qty510[2] if qty510_n > 2 else '') != '' else ''
                unit_code525 = K11_KNOWN.get(unit_code_x524) if unit_code_x524 else None
                if unit_code525 is None and unit_code_x524:
                    try:
                        unit_code525 = K11(unit_code_x524)
                    except CodecError as error:
                        run.fault(error, uit398, 1, '/lines/*/otherQuantities/*/quantity/unitCode', unit_code_x524)
                unit_code_x526 = (facts.get('unit', '')) if (qty510[2] if qty510_n > 2 else '') != '' else ''
                unit_code527 = K11_KNOWN.get(unit_code_x526) if unit_code_x526 else None
                if unit_code527 is None and unit_code_x526:
                    try:
                        unit_code527 = K11(unit_code_x526)
                    except CodecError as error:
                        run.fault(error, None, None, '/lines/*/otherQuantities/*/quantity/unitCode', unit_code_x526)
                unit_code_v528 = unit_code519
                if unit_code_v528 is None:
                    unit_code_v528 = unit_code523
                if unit_code_v528 is None:
                    unit_code_v528 = unit_code525
                if unit_code_v528 is None:
                    unit_code_v528 = unit_code527
                quantity529 = None
                if value517 is not None or unit_code_v528 is not None:
                    if unit_code_v528 is None:
                        run.lacks('/lines/*/otherQuantities/*/quantity/unitCode', qty510 or m509[0], 'QTY-03:1')
                    if value517 is None:
                        run.lacks('/lines/*/otherQuantities/*/quantity/value', qty510 or m509[0], 'QTY-02')
                    quantity529 = {'unitCode': unit_code_v528, 'value': value517}
                other_quantities_item530 = None
                if source_code515 is not None or quantity529 is not None:
                    if quantity529 is None:
                        run.lacks('/lines/*/otherQuantities/*/quantity', qty510 or m509[0], 'QTY-02 or QTY-03:1')
                    if source_code515 is None:
                        run.lacks('/lines/*/otherQuantities/*/sourceCode', qty510 or m509[0], 'QTY-01')
                    other_quantities_item530 = {'quantity': quantity529, 'sourceCode': source_code515}
                if other_quantities_item530 is not None:
                    other_quantities508.append(other_quantities_item530)
        if len(other_quantities508) > 20:
            run.crowded('/lines/*/otherQuantities', m171[0], len(other_quantities508), 20)
        if not other_quantities508:
            other_quantities508 = None
        other_quantities531 = [*(other_quantities or ()), *(other_quantities508 or ())] or None
        dates: Any = []
        for m532 in m171[4] or ():
            dtm = m532[0]
            dtm_n = len(dtm)
            if not ((dtm[2] if dtm_n > 2 else '') != ''):
                continue
            type_x = dtm[1] if dtm_n > 1 else ''
            type = K13_KNOWN.get(type_x) if type_x else None
            if type is None and type_x:
                try:
                    type = K13(type_x)
                except CodecError as error:
                    run.fault(error, dtm, 1, '/lines/*/dates/*/type', type_x)
            type_v = (type[0] if type is not None else None)
            source_code_v533 = (type[1] if type is not None else None)
            at_x = dtm[2] if dtm_n > 2 else ''
            at_x534 = dtm[3] if dtm_n > 3 else ''
            at_x535 = dtm[4] if dtm_n > 4 else ''
            at = None
            if at_x:
                try:
                    at = K1(profile, at_x, at_x534, at_x535)
                except CodecError as error:
                    run.fault(error, dtm, 2, '/lines/*/dates/*/at', at_x)
            dates_item = None
            if type_v is not None or source_code_v533 is not None or at is not None:
                if at is None:
                    run.lacks('/lines/*/dates/*/at', dtm or m532[0], 'DTM-02 or DTM-03 or DTM-04')
                if type_v is None:
                    run.lacks('/lines/*/dates/*/type', dtm or m532[0], 'DTM-01')
                dates_item = {'at': at, 'type': type_v}
                if source_code_v533 is not None:
                    dates_item['sourceCode'] = source_code_v533
            if dates_item is not None:
                dates.append(dates_item)
        if len(dates) > 20:
            run.crowded('/lines/*/dates', m171[0], len(dates), 20)
        if not dates:
            dates = None
        dates536: Any = []
        for m537 in m171[20] or ():
            ls_loop540 = m537[7]
            ls_loop540 = ls_loop540[0] if ls_loop540 else None
            ls541 = ls_loop540[0] if ls_loop540 is not None else None
            ls541_n = len(ls541) if ls541 is not None else 0
            for m538 in m537[4] or ():
                dtm539 = m538[0]
                dtm539_n = len(dtm539)
                if not ((dtm539[2] if dtm539_n > 2 else '') != '' and (ls541[1] if ls541_n > 1 else '') == ''):
                    continue
                type_x542 = dtm539[1] if dtm539_n > 1 else ''
                type543 = K13_KNOWN.get(type_x542) if type_x542 else None
                if type543 is None and type_x542:
                    try:
                        type543 = K13(type_x542)
                    except CodecError as error:
                        run.fault(error, dtm539, 1, '/lines/*/dates/*/type', type_x542)
                type_v544 = (type543[0] if type543 is not None else None)
                source_code_v545 = (type543[1] if type543 is not None else None)
                at_x546 = dtm539[2] if dtm539_n > 2 else ''
                at_x547 = dtm539[3] if dtm539_n > 3 else ''
                at_x548 = dtm539[4] if dtm539_n > 4 else ''
                at549 = None
                if at_x546:
                    try:
                        at549 = K1(profile, at_x546, at_x547, at_x548)
                    except CodecError as error:
                        run.fault(error, dtm539, 2, '/lines/*/dates/*/at', at_x546)
                dates_item550 = None
                if type_v544 is not None or source_code_v545 is not None or at549 is not None:
                    if at549 is None:
                        run.lacks('/lines/*/dates/*/at', dtm539 or m538[0], 'DTM-02 or DTM-03 or DTM-04')
                    if type_v544 is None:
                        run.lacks('/lines/*/dates/*/type', dtm539 or m538[0], 'DTM-01')
                    dates_item550 = {'at': at549, 'type': type_v544}
                    if source_code_v545 is not None:
                        dates_item550['sourceCode'] = source_code_v545
                if dates_item550 is not None:
                    dates536.append(dates_item550)
        if len(dates536) > 20:
            run.crowded('/lines/*/dates', m171[0], len(dates536), 20)
        if not dates536:
            dates536 = None
        dates551 = [*(dates or ()), *(dates536 or ())] or None
        references: Any = []
        for m552 in m171[8] or ():
            ref = m552[0]
            ref_n = len(ref)
            if not ((ref[2] if ref_n > 2 else '') != ''):
                continue
            type_x553 = ref[1] if ref_n > 1 else ''
            type554 = K14_KNOWN.get(type_x553) if type_x553 else None
            if type554 is None and type_x553:
                try:
                    type554 = K14(type_x553)
                except CodecError as error:
                    run.fault(error, ref, 1, '/lines/*/references/*/type', type_x553)
            type_v555 = (type554[0] if type554 is not None else None)
            source_code_v556 = (type554[1] if type554 is not None else None)
            value_x557 = ref[2] if ref_n > 2 else ''
            value558 = None
            if value_x557:
                if value_x557.isascii() and value_x557.isprintable() and value_x557[0] != ' ' and value_x557[-1] != ' ' and len(value_x557) <= 140:
                    value558 = value_x557
                else:
                    try:
                        value558 = K2(value_x557)
                    except CodecError as error:
                        run.fault(error, ref, 2, '/lines/*/references/*/value', value_x557)
            description_x559 = ref[3] if ref_n > 3 else ''
            description560 = None
            if description_x559:
                if description_x559.isascii() and description_x559.isprintable() and description_x559[0] != ' ' and description_x559[-1] != ' ' and len(description_x559) <= 140:
                    description560 = description_x559
                else:
                    try:
                        description560 = K2(description_x559)
                    except CodecError as error:
                        run.fault(error, ref, 3, '/lines/*/references/*/description', description_x559)
            references_item = None
            if type_v555 is not None or source_code_v556 is not None or value558 is not None or description560 is not None:
                if type_v555 is None:
                    run.lacks('/lines/*/references/*/type', ref or m552[0], 'REF-01')
                if value558 is None:
                    run.lacks('/lines/*/references/*/value', ref or m552[0], 'REF-02')
                references_item = {'type': type_v555, 'value': value558}
                if description560 is not None:
                    references_item['description'] = description560
                if source_code_v556 is not None:
                    references_item['sourceCode'] = source_code_v556
            if references_item is not None:
                references.append(references_item)
        if len(references) > 50:
            run.crowded('/lines/*/references', m171[0], len(references), 50)
        if not references:
            references = None
        lines_item561 = None
        if line_id is not None or item is not None or stock is not None or on_hand is not None or available is not None or on_order is not None or open_orders is not None or held is not None or other_quantities531 is not None or dates551 is not None or references is not None:
            if item is None:
                run.lacks('/lines/*/item', lin or m171[0], 'LIN-02 or LIN-03')
            lines_item561 = {'item': item}
            if available is not None:
                lines_item561['available'] = available
            if dates551 is not None:
                lines_item561['dates'] = dates551
            if held is not None:
                lines_item561['held'] = held
            if line_id is not None:
                lines_item561['lineId'] = line_id
            if on_hand is not None:
                lines_item561['onHand'] = on_hand
            if on_order is not None:
                lines_item561['onOrder'] = on_order
            if open_orders is not None:
                lines_item561['openOrders'] = open_orders
            if other_quantities531 is not None:
                lines_item561['otherQuantities'] = other_quantities531
            if references is not None:
                lines_item561['references'] = references
            if stock is not None:
                lines_item561['stock'] = stock
        if lines_item561 is not None:
            lines170.append(lines_item561)
    if len(lines170) > 9999:
        run.crowded('/lines', n0[0], len(lines170), 9999)
    if not lines170:
        lines170 = None
    lines562: Any = []
    for m563 in n0[9] or ():
        lin567 = m563[0]
        lin567_n = len(lin567)
        pid_loop767 = m563[1]
        pid_loop767 = pid_loop767[0] if pid_loop767 else None
        pid768 = pid_loop767[0] if pid_loop767 is not None else None
        pid768_n = len(pid768) if pid768 is not None else 0
        uit_loop789 = m563[12]
        uit_loop789 = uit_loop789[0] if uit_loop789 else None
        uit790 = uit_loop789[0] if uit_loop789 is not None else None
        uit790_n = len(uit790) if uit790 is not None else 0
        for m564 in m563[20] or ():
            ls_loop565 = m564[7]
            ls_loop565 = ls_loop565[0] if ls_loop565 else None
            ls566 = ls_loop565[0] if ls_loop565 is not None else None
            ls566_n = len(ls566) if ls566 is not None else 0
            if not ((ls566[1] if ls566_n > 1 else '') != ''):
                continue
            scheme_x568 = (lin567[2] if lin567_n > 2 else '') if (lin567[2] if lin567_n > 2 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[3] if lin567_n > 3 else '') != '' else ''
            scheme569 = K8_KNOWN.get(scheme_x568) if scheme_x568 else None
            if scheme569 is None and scheme_x568:
                try:
                    scheme569 = K8(scheme_x568)
                except CodecError as error:
                    run.fault(error, lin567, 2, '/lines/*/item/identifiers/0/scheme', scheme_x568)
            scheme_v570 = (scheme569[0] if scheme569 is not None else None)
            source_code_v571 = (scheme569[1] if scheme569 is not None else None)
            value_x572 = (lin567[3] if lin567_n > 3 else '') if (lin567[2] if lin567_n > 2 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[3] if lin567_n > 3 else '') != '' else ''
            value573 = None
            if value_x572:
                if value_x572.isascii() and value_x572.isprintable() and value_x572[0] != ' ' and value_x572[-1] != ' ' and len(value_x572) <= 64:
                    value573 = value_x572
                else:
                    try:
                        value573 = K0(value_x572)
                    except CodecError as error:
                        run.fault(error, lin567, 3, '/lines/*/item/identifiers/0/value', value_x572)
            identifiers_item574 = None
            if scheme_v570 is not None or source_code_v571 is not None or value573 is not None:
                if scheme_v570 is None:
                    run.lacks('/lines/*/item/identifiers/0/scheme', lin567 or m564[0], 'LIN-02')
                if value573 is None:
                    run.lacks('/lines/*/item/identifiers/0/value', lin567 or m564[0], 'LIN-03')
                identifiers_item574 = {'scheme': scheme_v570, 'value': value573}
                if source_code_v571 is not None:
                    identifiers_item574['sourceCode'] = source_code_v571
            scheme_x575 = (lin567[4] if lin567_n > 4 else '') if (lin567[4] if lin567_n > 4 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[5] if lin567_n > 5 else '') != '' else ''
            scheme576 = K8_KNOWN.get(scheme_x575) if scheme_x575 else None
            if scheme576 is None and scheme_x575:
                try:
                    scheme576 = K8(scheme_x575)
                except CodecError as error:
                    run.fault(error, lin567, 4, '/lines/*/item/identifiers/1/scheme', scheme_x575)
            scheme_v577 = (scheme576[0] if scheme576 is not None else None)
            source_code_v578 = (scheme576[1] if scheme576 is not None else None)
            value_x579 = (lin567[5] if lin567_n > 5 else '') if (lin567[4] if lin567_n > 4 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[5] if lin567_n > 5 else '') != '' else ''
            value580 = None
            if value_x579:
                if value_x579.isascii() and value_x579.isprintable() and value_x579[0] != ' ' and value_x579[-1] != ' ' and len(value_x579) <= 64:
                    value580 = value_x579
                else:
                    try:
                        value580 = K0(value_x579)
                    except CodecError as error:
                        run.fault(error, lin567, 5, '/lines/*/item/identifiers/1/value', value_x579)
            identifiers_item581 = None
            if scheme_v577 is not None or source_code_v578 is not None or value580 is not None:
                if scheme_v577 is None:
                    run.lacks('/lines/*/item/identifiers/1/scheme', lin567 or m564[0], 'LIN-04')
                if value580 is None:
                    run.lacks('/lines/*/item/identifiers/1/value', lin567 or m564[0], 'LIN-05')
                identifiers_item581 = {'scheme': scheme_v577, 'value': value580}
                if source_code_v578 is not None:
                    identifiers_item581['sourceCode'] = source_code_v578
            scheme_x582 = (lin567[6] if lin567_n > 6 else '') if (lin567[6] if lin567_n > 6 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[7] if lin567_n > 7 else '') != '' else ''
            scheme583 = K8_KNOWN.get(scheme_x582) if scheme_x582 else None
            if scheme583 is None and scheme_x582:
                try:
                    scheme583 = K8(scheme_x582)
                except CodecError as error:
                    run.fault(error, lin567, 6, '/lines/*/item/identifiers/2/scheme', scheme_x582)
            scheme_v584 = (scheme583[0] if scheme583 is not None else None)
            source_code_v585 = (scheme583[1] if scheme583 is not None else None)
            value_x586 = (lin567[7] if lin567_n > 7 else '') if (lin567[6] if lin567_n > 6 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[7] if lin567_n > 7 else '') != '' else ''
            value587 = None
            if value_x586:
                if value_x586.isascii() and value_x586.isprintable() and value_x586[0] != ' ' and value_x586[-1] != ' ' and len(value_x586) <= 64:
                    value587 = value_x586
                else:
                    try:
                        value587 = K0(value_x586)
                    except CodecError as error:
                        run.fault(error, lin567, 7, '/lines/*/item/identifiers/2/value', value_x586)
            identifiers_item588 = None
            if scheme_v584 is not None or source_code_v585 is not None or value587 is not None:
                if scheme_v584 is None:
                    run.lacks('/lines/*/item/identifiers/2/scheme', lin567 or m564[0], 'LIN-06')
                if value587 is None:
                    run.lacks('/lines/*/item/identifiers/2/value', lin567 or m564[0], 'LIN-07')
                identifiers_item588 = {'scheme': scheme_v584, 'value': value587}
                if source_code_v585 is not None:
                    identifiers_item588['sourceCode'] = source_code_v585
            scheme_x589 = (lin567[8] if lin567_n > 8 else '') if (lin567[8] if lin567_n > 8 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[9] if lin567_n > 9 else '') != '' else ''
            scheme590 = K8_KNOWN.get(scheme_x589) if scheme_x589 else None
            if scheme590 is None and scheme_x589:
                try:
                    scheme590 = K8(scheme_x589)
                except CodecError as error:
                    run.fault(error, lin567, 8, '/lines/*/item/identifiers/3/scheme', scheme_x589)
            scheme_v591 = (scheme590[0] if scheme590 is not None else None)
            source_code_v592 = (scheme590[1] if scheme590 is not None else None)
            value_x593 = (lin567[9] if lin567_n > 9 else '') if (lin567[8] if lin567_n > 8 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[9] if lin567_n > 9 else '') != '' else ''
            value594 = None
            if value_x593:
                if value_x593.isascii() and value_x593.isprintable() and value_x593[0] != ' ' and value_x593[-1] != ' ' and len(value_x593) <= 64:
                    value594 = value_x593
                else:
                    try:
                        value594 = K0(value_x593)
                    except CodecError as error:
                        run.fault(error, lin567, 9, '/lines/*/item/identifiers/3/value', value_x593)
            identifiers_item595 = None
            if scheme_v591 is not None or source_code_v592 is not None or value594 is not None:
                if scheme_v591 is None:
                    run.lacks('/lines/*/item/identifiers/3/scheme', lin567 or m564[0], 'LIN-08')
                if value594 is None:
                    run.lacks('/lines/*/item/identifiers/3/value', lin567 or m564[0], 'LIN-09')
                identifiers_item595 = {'scheme': scheme_v591, 'value': value594}
                if source_code_v592 is not None:
                    identifiers_item595['sourceCode'] = source_code_v592
            scheme_x596 = (lin567[10] if lin567_n > 10 else '') if (lin567[10] if lin567_n > 10 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[11] if lin567_n > 11 else '') != '' else ''
            scheme597 = K8_KNOWN.get(scheme_x596) if scheme_x596 else None
            if scheme597 is None and scheme_x596:
                try:
                    scheme597 = K8(scheme_x596)
                except CodecError as error:
                    run.fault(error, lin567, 10, '/lines/*/item/identifiers/4/scheme', scheme_x596)
            scheme_v598 = (scheme597[0] if scheme597 is not None else None)
            source_code_v599 = (scheme597[1] if scheme597 is not None else None)
            value_x600 = (lin567[11] if lin567_n > 11 else '') if (lin567[10] if lin567_n > 10 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[11] if lin567_n > 11 else '') != '' else ''
            value601 = None
            if value_x600:
                if value_x600.isascii() and value_x600.isprintable() and value_x600[0] != ' ' and value_x600[-1] != ' ' and len(value_x600) <= 64:
                    value601 = value_x600
                else:
                    try:
                        value601 = K0(value_x600)
                    except CodecError as error:
                        run.fault(error, lin567, 11, '/lines/*/item/identifiers/4/value', value_x600)
            identifiers_item602 = None
            if scheme_v598 is not None or source_code_v599 is not None or value601 is not None:
                if scheme_v598 is None:
                    run.lacks('/lines/*/item/identifiers/4/scheme', lin567 or m564[0], 'LIN-10')
                if value601 is None:
                    run.lacks('/lines/*/item/identifiers/4/value', lin567 or m564[0], 'LIN-11')
                identifiers_item602 = {'scheme': scheme_v598, 'value': value601}
                if source_code_v599 is not None:
                    identifiers_item602['sourceCode'] = source_code_v599
            scheme_x603 = (lin567[12] if lin567_n > 12 else '') if (lin567[12] if lin567_n > 12 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[13] if lin567_n > 13 else '') != '' else ''
            scheme604 = K8_KNOWN.get(scheme_x603) if scheme_x603 else None
            if scheme604 is None and scheme_x603:
                try:
                    scheme604 = K8(scheme_x603)
                except CodecError as error:
                    run.fault(error, lin567, 12, '/lines/*/item/identifiers/5/scheme', scheme_x603)
            scheme_v605 = (scheme604[0] if scheme604 is not None else None)
            source_code_v606 = (scheme604[1] if scheme604 is not None else None)
            value_x607 = (lin567[13] if lin567_n > 13 else '') if (lin567[12] if lin567_n > 12 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[13] if lin567_n > 13 else '') != '' else ''
            value608 = None
            if value_x607:
                if value_x607.isascii() and value_x607.isprintable() and value_x607[0] != ' ' and value_x607[-1] != ' ' and len(value_x607) <= 64:
                    value608 = value_x607
                else:
                    try:
                        value608 = K0(value_x607)
                    except CodecError as error:
                        run.fault(error, lin567, 13, '/lines/*/item/identifiers/5/value', value_x607)
            identifiers_item609 = None
            if scheme_v605 is not None or source_code_v606 is not None or value608 is not None:
                if scheme_v605 is None:
                    run.lacks('/lines/*/item/identifiers/5/scheme', lin567 or m564[0], 'LIN-12')
                if value608 is None:
                    run.lacks('/lines/*/item/identifiers/5/value', lin567 or m564[0], 'LIN-13')
                identifiers_item609 = {'scheme': scheme_v605, 'value': value608}
                if source_code_v606 is not None:
                    identifiers_item609['sourceCode'] = source_code_v606
            scheme_x610 = (lin567[14] if lin567_n > 14 else '') if (lin567[14] if lin567_n > 14 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[15] if lin567_n > 15 else '') != '' else ''
            scheme611 = K8_KNOWN.get(scheme_x610) if scheme_x610 else None
            if scheme611 is None and scheme_x610:
                try:
                    scheme611 = K8(scheme_x610)
                except CodecError as error:
                    run.fault(error, lin567, 14, '/lines/*/item/identifiers/6/scheme', scheme_x610)
            scheme_v612 = (scheme611[0] if scheme611 is not None else None)
            source_code_v613 = (scheme611[1] if scheme611 is not None else None)
            value_x614 = (lin567[15] if lin567_n > 15 else '') if (lin567[14] if lin567_n > 14 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[15] if lin567_n > 15 else '') != '' else ''
            value615 = None
            if value_x614:
                if value_x614.isascii() and value_x614.isprintable() and value_x614[0] != ' ' and value_x614[-1] != ' ' and len(value_x614) <= 64:
                    value615 = value_x614
                else:
                    try:
                        value615 = K0(value_x614)
                    except CodecError as error:
                        run.fault(error, lin567, 15, '/lines/*/item/identifiers/6/value', value_x614)
            identifiers_item616 = None
            if scheme_v612 is not None or source_code_v613 is not None or value615 is not None:
                if scheme_v612 is None:
                    run.lacks('/lines/*/item/identifiers/6/scheme', lin567 or m564[0], 'LIN-14')
                if value615 is None:
                    run.lacks('/lines/*/item/identifiers/6/value', lin567 or m564[0], 'LIN-15')
                identifiers_item616 = {'scheme': scheme_v612, 'value': value615}
                if source_code_v613 is not None:
                    identifiers_item616['sourceCode'] = source_code_v613
            scheme_x617 = (lin567[16] if lin567_n > 16 else '') if (lin567[16] if lin567_n > 16 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[17] if lin567_n > 17 else '') != '' else ''
            scheme618 = K8_KNOWN.get(scheme_x617) if scheme_x617 else None
            if scheme618 is None and scheme_x617:
                try:
                    scheme618 = K8(scheme_x617)
                except CodecError as error:
                    run.fault(error, lin567, 16, '/lines/*/item/identifiers/7/scheme', scheme_x617)
            scheme_v619 = (scheme618[0] if scheme618 is not None else None)
            source_code_v620 = (scheme618[1] if scheme618 is not None else None)
            value_x621 = (lin567[17] if lin567_n > 17 else '') if (lin567[16] if lin567_n > 16 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[17] if lin567_n > 17 else '') != '' else ''
            value622 = None
            if value_x621:
                if value_x621.isascii() and value_x621.isprintable() and value_x621[0] != ' ' and value_x621[-1] != ' ' and len(value_x621) <= 64:
                    value622 = value_x621
                else:
                    try:
                        value622 = K0(value_x621)
                    except CodecError as error:
                        run.fault(error, lin567, 17, '/lines/*/item/identifiers/7/value', value_x621)
            identifiers_item623 = None
            if scheme_v619 is not None or source_code_v620 is not None or value622 is not None:
                if scheme_v619 is None:
                    run.lacks('/lines/*/item/identifiers/7/scheme', lin567 or m564[0], 'LIN-16')
                if value622 is None:
                    run.lacks('/lines/*/item/identifiers/7/value', lin567 or m564[0], 'LIN-17')
                identifiers_item623 = {'scheme': scheme_v619, 'value': value622}
                if source_code_v620 is not None:
                    identifiers_item623['sourceCode'] = source_code_v620
            scheme_x624 = (lin567[18] if lin567_n > 18 else '') if (lin567[18] if lin567_n > 18 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[19] if lin567_n > 19 else '') != '' else ''
            scheme625 = K8_KNOWN.get(scheme_x624) if scheme_x624 else None
            if scheme625 is None and scheme_x624:
                try:
                    scheme625 = K8(scheme_x624)
                except CodecError as error:
                    run.fault(error, lin567, 18, '/lines/*/item/identifiers/8/scheme', scheme_x624)
            scheme_v626 = (scheme625[0] if scheme625 is not None else None)
            source_code_v627 = (scheme625[1] if scheme625 is not None else None)
            value_x628 = (lin567[19] if lin567_n > 19 else '') if (lin567[18] if lin567_n > 18 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[19] if lin567_n > 19 else '') != '' else ''
            value629 = None
            if value_x628:
                if value_x628.isascii() and value_x628.isprintable() and value_x628[0] != ' ' and value_x628[-1] != ' ' and len(value_x628) <= 64:
                    value629 = value_x628
                else:
                    try:
                        value629 = K0(value_x628)
                    except CodecError as error:
                        run.fault(error, lin567, 19, '/lines/*/item/identifiers/8/value', value_x628)
            identifiers_item630 = None
            if scheme_v626 is not None or source_code_v627 is not None or value629 is not None:
                if scheme_v626 is None:
                    run.lacks('/lines/*/item/identifiers/8/scheme', lin567 or m564[0], 'LIN-18')
                if value629 is None:
                    run.lacks('/lines/*/item/identifiers/8/value', lin567 or m564[0], 'LIN-19')
                identifiers_item630 = {'scheme': scheme_v626, 'value': value629}
                if source_code_v627 is not None:
                    identifiers_item630['sourceCode'] = source_code_v627
            scheme_x631 = (lin567[20] if lin567_n > 20 else '') if (lin567[20] if lin567_n > 20 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[21] if lin567_n > 21 else '') != '' else ''
            scheme632 = K8_KNOWN.get(scheme_x631) if scheme_x631 else None
            if scheme632 is None and scheme_x631:
                try:
                    scheme632 = K8(scheme_x631)
                except CodecError as error:
                    run.fault(error, lin567, 20, '/lines/*/item/identifiers/9/scheme', scheme_x631)
            scheme_v633 = (scheme632[0] if scheme632 is not None else None)
            source_code_v634 = (scheme632[1] if scheme632 is not None else None)
            value_x635 = (lin567[21] if lin567_n > 21 else '') if (lin567[20] if lin567_n > 20 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[21] if lin567_n > 21 else '') != '' else ''
            value636 = None
            if value_x635:
                if value_x635.isascii() and value_x635.isprintable() and value_x635[0] != ' ' and value_x635[-1] != ' ' and len(value_x635) <= 64:
                    value636 = value_x635
                else:
                    try:
                        value636 = K0(value_x635)
                    except CodecError as error:
                        run.fault(error, lin567, 21, '/lines/*/item/identifiers/9/value', value_x635)
            identifiers_item637 = None
            if scheme_v633 is not None or source_code_v634 is not None or value636 is not None:
                if scheme_v633 is None:
                    run.lacks('/lines/*/item/identifiers/9/scheme', lin567 or m564[0], 'LIN-20')
                if value636 is None:
                    run.lacks('/lines/*/item/identifiers/9/value', lin567 or m564[0], 'LIN-21')
                identifiers_item637 = {'scheme': scheme_v633, 'value': value636}
                if source_code_v634 is not None:
                    identifiers_item637['sourceCode'] = source_code_v634
            scheme_x638 = (lin567[22] if lin567_n > 22 else '') if (lin567[22] if lin567_n > 22 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[23] if lin567_n > 23 else '') != '' else ''
            scheme639 = K8_KNOWN.get(scheme_x638) if scheme_x638 else None
            if scheme639 is None and scheme_x638:
                try:
                    scheme639 = K8(scheme_x638)
                except CodecError as error:
                    run.fault(error, lin567, 22, '/lines/*/item/identifiers/10/scheme', scheme_x638)
            scheme_v640 = (scheme639[0] if scheme639 is not None else None)
            source_code_v641 = (scheme639[1] if scheme639 is not None else None)
            value_x642 = (lin567[23] if lin567_n > 23 else '') if (lin567[22] if lin567_n > 22 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[23] if lin567_n > 23 else '') != '' else ''
            value643 = None
            if value_x642:
                if value_x642.isascii() and value_x642.isprintable() and value_x642[0] != ' ' and value_x642[-1] != ' ' and len(value_x642) <= 64:
                    value643 = value_x642
                else:
                    try:
                        value643 = K0(value_x642)
                    except CodecError as error:
                        run.fault(error, lin567, 23, '/lines/*/item/identifiers/10/value', value_x642)
            identifiers_item644 = None
            if scheme_v640 is not None or source_code_v641 is not None or value643 is not None:
                if scheme_v640 is None:
                    run.lacks('/lines/*/item/identifiers/10/scheme', lin567 or m564[0], 'LIN-22')
                if value643 is None:
                    run.lacks('/lines/*/item/identifiers/10/value', lin567 or m564[0], 'LIN-23')
                identifiers_item644 = {'scheme': scheme_v640, 'value': value643}
                if source_code_v641 is not None:
                    identifiers_item644['sourceCode'] = source_code_v641
            scheme_x645 = (lin567[24] if lin567_n > 24 else '') if (lin567[24] if lin567_n > 24 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[25] if lin567_n > 25 else '') != '' else ''
            scheme646 = K8_KNOWN.get(scheme_x645) if scheme_x645 else None
            if scheme646 is None and scheme_x645:
                try:
                    scheme646 = K8(scheme_x645)
                except CodecError as error:
                    run.fault(error, lin567, 24, '/lines/*/item/identifiers/11/scheme', scheme_x645)
            scheme_v647 = (scheme646[0] if scheme646 is not None else None)
            source_code_v648 = (scheme646[1] if scheme646 is not None else None)
            value_x649 = (lin567[25] if lin567_n > 25 else '') if (lin567[24] if lin567_n > 24 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[25] if lin567_n > 25 else '') != '' else ''
            value650 = None
            if value_x649:
                if value_x649.isascii() and value_x649.isprintable() and value_x649[0] != ' ' and value_x649[-1] != ' ' and len(value_x649) <= 64:
                    value650 = value_x649
                else:
                    try:
                        value650 = K0(value_x649)
                    except CodecError as error:
                        run.fault(error, lin567, 25, '/lines/*/item/identifiers/11/value', value_x649)
            identifiers_item651 = None
            if scheme_v647 is not None or source_code_v648 is not None or value650 is not None:
                if scheme_v647 is None:
                    run.lacks('/lines/*/item/identifiers/11/scheme', lin567 or m564[0], 'LIN-24')
                if value650 is None:
                    run.lacks('/lines/*/item/identifiers/11/value', lin567 or m564[0], 'LIN-25')
                identifiers_item651 = {'scheme': scheme_v647, 'value': value650}
                if source_code_v648 is not None:
                    identifiers_item651['sourceCode'] = source_code_v648
            scheme_x652 = (lin567[26] if lin567_n > 26 else '') if (lin567[26] if lin567_n > 26 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[27] if lin567_n > 27 else '') != '' else ''
            scheme653 = K8_KNOWN.get(scheme_x652) if scheme_x652 else None
            if scheme653 is None and scheme_x652:
                try:
                    scheme653 = K8(scheme_x652)
                except CodecError as error:
                    run.fault(error, lin567, 26, '/lines/*/item/identifiers/12/scheme', scheme_x652)
            scheme_v654 = (scheme653[0] if scheme653 is not None else None)
            source_code_v655 = (scheme653[1] if scheme653 is not None else None)
            value_x656 = (lin567[27] if lin567_n > 27 else '') if (lin567[26] if lin567_n > 26 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[27] if lin567_n > 27 else '') != '' else ''
            value657 = None
            if value_x656:
                if value_x656.isascii() and value_x656.isprintable() and value_x656[0] != ' ' and value_x656[-1] != ' ' and len(value_x656) <= 64:
                    value657 = value_x656
                else:
                    try:
                        value657 = K0(value_x656)
                    except CodecError as error:
                        run.fault(error, lin567, 27, '/lines/*/item/identifiers/12/value', value_x656)
            identifiers_item658 = None
            if scheme_v654 is not None or source_code_v655 is not None or value657 is not None:
                if scheme_v654 is None:
                    run.lacks('/lines/*/item/identifiers/12/scheme', lin567 or m564[0], 'LIN-26')
                if value657 is None:
                    run.lacks('/lines/*/item/identifiers/12/value', lin567 or m564[0], 'LIN-27')
                identifiers_item658 = {'scheme': scheme_v654, 'value': value657}
                if source_code_v655 is not None:
                    identifiers_item658['sourceCode'] = source_code_v655
            scheme_x659 = (lin567[28] if lin567_n > 28 else '') if (lin567[28] if lin567_n > 28 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[29] if lin567_n > 29 else '') != '' else ''
            scheme660 = K8_KNOWN.get(scheme_x659) if scheme_x659 else None
            if scheme660 is None and scheme_x659:
                try:
                    scheme660 = K8(scheme_x659)
                except CodecError as error:
                    run.fault(error, lin567, 28, '/lines/*/item/identifiers/13/scheme', scheme_x659)
            scheme_v661 = (scheme660[0] if scheme660 is not None else None)
            source_code_v662 = (scheme660[1] if scheme660 is not None else None)
            value_x663 = (lin567[29] if lin567_n > 29 else '') if (lin567[28] if lin567_n > 28 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[29] if lin567_n > 29 else '') != '' else ''
            value664 = None
            if value_x663:
                if value_x663.isascii() and value_x663.isprintable() and value_x663[0] != ' ' and value_x663[-1] != ' ' and len(value_x663) <= 64:
                    value664 = value_x663
                else:
                    try:
                        value664 = K0(value_x663)
                    except CodecError as error:
                        run.fault(error, lin567, 29, '/lines/*/item/identifiers/13/value', value_x663)
            identifiers_item665 = None
            if scheme_v661 is not None or source_code_v662 is not None or value664 is not None:
                if scheme_v661 is None:
                    run.lacks('/lines/*/item/identifiers/13/scheme', lin567 or m564[0], 'LIN-28')
                if value664 is None:
                    run.lacks('/lines/*/item/identifiers/13/value', lin567 or m564[0], 'LIN-29')
                identifiers_item665 = {'scheme': scheme_v661, 'value': value664}
                if source_code_v662 is not None:
                    identifiers_item665['sourceCode'] = source_code_v662
            scheme_x666 = (lin567[30] if lin567_n > 30 else '') if (lin567[30] if lin567_n > 30 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[31] if lin567_n > 31 else '') != '' else ''
            scheme667 = K8_KNOWN.get(scheme_x666) if scheme_x666 else None
            if scheme667 is None and scheme_x666:
                try:
                    scheme667 = K8(scheme_x666)
                except CodecError as error:
                    run.fault(error, lin567, 30, '/lines/*/item/identifiers/14/scheme', scheme_x666)
            scheme_v668 = (scheme667[0] if scheme667 is not None else None)
            source_code_v669 = (scheme667[1] if scheme667 is not None else None)
            value_x670 = (lin567[31] if lin567_n > 31 else '') if (lin567[30] if lin567_n > 30 else '') not in ('LT', 'SN', 'CH', 'ON', 'PO') and (lin567[31] if lin567_n > 31 else '') != '' else ''
            value671 = None
            if value_x670:
                if value_x670.isascii() and value_x670.isprintable() and value_x670[0] != ' ' and value_x670[-1] != ' ' and len(value_x670) <= 64:
                    value671 = value_x670
                else:
                    try:
                        value671 = K0(value_x670)
                    except CodecError as error:
                        run.fault(error, lin567, 31, '/lines/*/item/identifiers/14/value', value_x670)
            identifiers_item672 = None
            if scheme_v668 is not None or source_code_v669 is not None or value671 is not None:
                if scheme_v668 is None:
                    run.lacks('/lines/*/item/identifiers/14/scheme', lin567 or m564[0], 'LIN-30')
                if value671 is None:
                    run.lacks('/lines/*/item/identifiers/14/value', lin567 or m564[0], 'LIN-31')
                identifiers_item672 = {'scheme': scheme_v668, 'value': value671}
                if source_code_v669 is not None:
                    identifiers_item672['sourceCode'] = source_code_v669
            identifiers673: Any = []
            if identifiers_item574 is not None:
                identifiers673.append(identifiers_item574)
            if identifiers_item581 is not None:
                identifiers673.append(identifiers_item581)
            if identifiers_item588 is not None:
                identifiers673.append(identifiers_item588)
            if identifiers_item595 is not None:
                identifiers673.append(identifiers_item595)
            if identifiers_item602 is not None:
                identifiers673.append(identifiers_item602)
            if identifiers_item609 is not None:
                identifiers673.append(identifiers_item609)
            if identifiers_item616 is not None:
                identifiers673.append(identifiers_item616)
            if identifiers_item623 is not None:
                identifiers673.append(identifiers_item623)
            if identifiers_item630 is not None:
                identifiers673.append(identifiers_item630)
            if identifiers_item637 is not None:
                identifiers673.append(identifiers_item637)
            if identifiers_item644 is not None:
                identifiers673.append(identifiers_item644)
            if identifiers_item651 is not None:
                identifiers673.append(identifiers_item651)
            if identifiers_item658 is not None:
                identifiers673.append(identifiers_item658)
            if identifiers_item665 is not None:
                identifiers673.append(identifiers_item665)
            if identifiers_item672 is not None:
                identifiers673.append(identifiers_item672)
            if not identifiers673:
                identifiers673 = None
            sku_x674 = (lin567[3] if lin567_n > 3 else '') if (lin567[2] if lin567_n > 2 else '') == 'SK' else ''
            sku675 = None
            if sku_x674:
                if sku_x674.isascii() and sku_x674.isprintable() and sku_x674[0] != ' ' and sku_x674[-1] != ' ' and len(sku_x674) <= 64:
                    sku675 = sku_x674
                else:
                    try:
                        sku675 = K0(sku_x674)
                    except CodecError as error:
                        run.fault(error, lin567, 3, '/lines/*/item/sku', sku_x674)
            sku_x676 = (lin567[5] if lin567_n > 5 else '') if (lin567[4] if lin567_n > 4 else '') == 'SK' else ''
            sku677 = None
            if sku_x676:
                if sku_x676.isascii() and sku_x676.isprintable() and sku_x676[0] != ' ' and sku_x676[-1] != ' ' and len(sku_x676) <= 64:
                    sku677 = sku_x676
                else:
                    try:
                        sku677 = K0(sku_x676)
                    except CodecError as error:
                        run.fault(error, lin567, 5, '/lines/*/item/sku', sku_x676)
            sku_x678 = (lin567[7] if lin567_n > 7 else '') if (lin567[6] if lin567_n > 6 else '') == 'SK' else ''
            sku679 = None
            if sku_x678:
                if sku_x678.isascii() and sku_x678.isprintable() and sku_x678[0] != ' ' and sku_x678[-1] != ' ' and len(sku_x678) <= 64:
                    sku679 = sku_x678
                else:
                    try:
                        sku679 = K0(sku_x678)
                    except CodecError as error:
                        run.fault(error, lin567, 7, '/lines/*/item/sku', sku_x678)
            sku_x680 = (lin567[9] if lin567_n > 9 else '') if (lin567[8] if lin567_n > 8 else '') == 'SK' else ''
            sku681 = None
            if sku_x680:
                if sku_x680.isascii() and sku_x680.isprintable() and sku_x680[0] != ' ' and sku_x680[-1] != ' ' and len(sku_x680) <= 64:
                    sku681 = sku_x680
                else:
                    try:
                        sku681 = K0(sku_x680)
                    except CodecError as error:
                        run.fault(error, lin567, 9, '/lines/*/item/sku', sku_x680)
            sku_x682 = (lin567[11] if lin567_n > 11 else '') if (lin567[10] if lin567_n > 10 else '') == 'SK' else ''
            sku683 = None
            if sku_x682:
                if sku_x682.isascii() and sku_x682.isprintable() and sku_x682[0] != ' ' and sku_x682[-1] != ' ' and len(sku_x682) <= 64:
                    sku683 = sku_x682
                else:
                    try:
                        sku683 = K0(sku_x682)
                    except CodecError as error:
                        run.fault(error, lin567, 11, '/lines/*/item/sku', sku_x682)
            sku_x684 = (lin567[13] if lin567_n > 13 else '') if (lin567[12] if lin567_n > 12 else '') == 'SK' else ''
            sku685 = None
            if sku_x684:
                if sku_x684.isascii() and sku_x684.isprintable() and sku_x684[0] != ' ' and sku_x684[-1] != ' ' and len(sku_x684) <= 64:
                    sku685 = sku_x684
                else:
                    try:
                        sku685 = K0(sku_x684)
                    except CodecError as error:
                        run.fault(error, lin567, 13, '/lines/*/item/sku', sku_x684)
            sku_x686 = (lin567[15] if lin567_n > 15 else '') if (lin567[14] if lin567_n > 14 else '') == 'SK' else ''
            sku687 = None
            if sku_x686:
                if sku_x686.isascii() and sku_x686.isprintable() and sku_x686[0] != ' ' and sku_x686[-1] != ' ' and len(sku_x686) <= 64:
                    sku687 = sku_x686
                else:
                    try:
                        sku687 = K0(sku_x686)
                    except CodecError as error:
                        run.fault(error, lin567, 15, '/lines/*/item/sku', sku_x686)
            sku_x688 = (lin567[17] if lin567_n > 17 else '') if (lin567[16] if lin567_n > 16 else '') == 'SK' else ''
            sku689 = None
            if sku_x688:
                if sku_x688.isascii() and sku_x688.isprintable() and sku_x688[0] != ' ' and sku_x688[-1] != ' ' and len(sku_x688) <= 64:
                    sku689 = sku_x688
                else:
                    try:
                        sku689 = K0(sku_x688)
                    except CodecError as error:
                        run.fault(error, lin567, 17, '/lines/*/item/sku', sku_x688)
            sku_x690 = (lin567[19] if lin567_n > 19 else '') if (lin567[18] if lin567_n > 18 else '') == 'SK' else ''
            sku691 = None
            if sku_x690:
                if sku_x690.isascii() and sku_x690.isprintable() and sku_x690[0] != ' ' and sku_x690[-1] != ' ' and len(sku_x690) <= 64:
                    sku691 = sku_x690
                else:
                    try:
                        sku691 = K0(sku_x690)
                    except CodecError as error:
                        run.fault(error, lin567, 19, '/lines/*/item/sku', sku_x690)
            sku_x692 = (lin567[21] if lin567_n > 21 else '') if (lin567[20] if lin567_n > 20 else '') == 'SK' else ''
            sku693 = None
            if sku_x692:
                if sku_x692.isascii() and sku_x692.isprintable() and sku_x692[0] != ' ' and sku_x692[-1] != ' ' and len(sku_x692) <= 64:
                    sku693 = sku_x692
                else:
                    try:
                        sku693 = K0(sku_x692)
                    except CodecError as error:
                        run.fault(error, lin567, 21, '/lines/*/item/sku', sku_x692)
            sku_x694 = (lin567[23] if lin567_n > 23 else '') if (lin567[22] if lin567_n > 22 else '') == 'SK' else ''
            sku695 = None
            if sku_x694:
                if sku_x694.isascii() and sku_x694.isprintable() and sku_x694[0] != ' ' and sku_x694[-1] != ' ' and len(sku_x694) <= 64:
                    sku695 = sku_x694
                else:
                    try:
                        sku695 = K0(sku_x694)
                    except CodecError as error:
                        run.fault(error, lin567, 23, '/lines/*/item/sku', sku_x694)
            sku_x696 = (lin567[25] if lin567_n > 25 else '') if (lin567[24] if lin567_n > 24 else '') == 'SK' else ''
            sku697 = None
            if sku_x696:
                if sku_x696.isascii() and sku_x696.isprintable() and sku_x696[0] != ' ' and sku_x696[-1] != ' ' and len(sku_x696) <= 64:
                    sku697 = sku_x696
                else:
                    try:
                        sku697 = K0(sku_x696)
                    except CodecError as error:
                        run.fault(error, lin567, 25, '/lines/*/item/sku', sku_x696)
            sku_x698 = (lin567[27] if lin567_n > 27 else '') if (lin567[26] if lin567_n > 26 else '') == 'SK' else ''
            sku699 = None
            if sku_x698:
                if sku_x698.isascii() and sku_x698.isprintable() and sku_x698[0] != ' ' and sku_x698[-1] != ' ' and len(sku_x698) <= 64:
                    sku699 = sku_x698
                else:
                    try:
                        sku699 = K0(sku_x698)
                    except CodecError as error:
                        run.fault(error, lin567, 27, '/lines/*/item/sku', sku_x698)
            sku_x700 = (lin567[29] if lin567_n > 29 else '') if (lin567[28] if lin567_n > 28 else '') == 'SK' else ''
            sku701 = None
            if sku_x700:
                if sku_x700.isascii() and sku_x700.isprintable() and sku_x700[0] != ' ' and sku_x700[-1] != ' ' and len(sku_x700) <= 64:
                    sku701 = sku_x700
                else:
                    try:
                        sku701 = K0(sku_x700)
                    except CodecError as error:
                        run.fault(error, lin567, 29, '/lines/*/item/sku', sku_x700)
            sku_x702 = (lin567[31] if lin567_n > 31 else '') if (lin567[30] if lin567_n > 30 else '') == 'SK' else ''
            sku703 = None
            if sku_x702:
                if sku_x702.isascii() and sku_x702.isprintable() and sku_x702[0] != ' ' and sku_x702[-1] != ' ' and len(sku_x702) <= 64:
                    sku703 = sku_x702
                else:
                    try:
                        sku703 = K0(sku_x702)
                    except CodecError as error:
                        run.fault(error, lin567, 31, '/lines/*/item/sku', sku_x702)
            sku_v704 = sku675
            if sku_v704 is None:
                sku_v704 = sku677
            if sku_v704 is None:
                sku_v704 = sku679
            if sku_v704 is None:
                sku_v704 = sku681
            if sku_v704 is None:
                sku_v704 = sku683
            if sku_v704 is None:
                sku_v704 = sku685
            if sku_v704 is None:
                sku_v704 = sku687
            if sku_v704 is None:
                sku_v704 = sku689
            if sku_v704 is None:
                sku_v704 = sku691
            if sku_v704 is None:
                sku_v704 = sku693
            if sku_v704 is None:
                sku_v704 = sku695
            if sku_v704 is None:
                sku_v704 = sku697
            if sku_v704 is None:
                sku_v704 = sku699
            if sku_v704 is None:
                sku_v704 = sku701
            if sku_v704 is None:
                sku_v704 = sku703
            gtin_x705 = (lin567[3] if lin567_n > 3 else '') if (lin567[2] if lin567_n > 2 else '') in ('UP', 'EN', 'UK') else ''
            gtin706 = None
            if gtin_x705:
                if gtin_x705.isascii() and gtin_x705.isdigit() and len(gtin_x705) in (8, 12, 13, 14):
                    gtin706 = gtin_x705
                else:
                    try:
                        gtin706 = K9(gtin_x705)
                    except CodecError as error:
                        run.fault(error, lin567, 3, '/lines/*/item/gtin', gtin_x705)
            gtin_x707 = (lin567[5] if lin567_n > 5 else '') if (lin567[4] if lin567_n > 4 else '') in ('UP', 'EN', 'UK') else ''
            gtin708 = None
            if gtin_x707:
                if gtin_x707.isascii() and gtin_x707.isdigit() and len(gtin_x707) in (8, 12, 13, 14):
                    gtin708 = gtin_x707
                else:
                    try:
                        gtin708 = K9(gtin_x707)
                    except CodecError as error:
                        run.fault(error, lin567, 5, '/lines/*/item/gtin', gtin_x707)
            gtin_x709 = (lin567[7] if lin567_n > 7 else '') if (lin567[6] if lin567_n > 6 else '') in ('UP', 'EN', 'UK') else ''
            gtin710 = None
            if gtin_x709:
                if gtin_x709.isascii() and gtin_x709.isdigit() and len(gtin_x709) in (8, 12, 13, 14):
                    gtin710 = gtin_x709
                else:
                    try:
                        gtin710 = K9(gtin_x709)
                    except CodecError as error:
                        run.fault(error, lin567, 7, '/lines/*/item/gtin', gtin_x709)
            gtin_x711 = (lin567[9] if lin567_n > 9 else '') if (lin567[8] if lin567_n > 8 else '') in ('UP', 'EN', 'UK') else ''
            gtin712 = None
            if gtin_x711:
                if gtin_x711.isascii() and gtin_x711.isdigit() and len(gtin_x711) in (8, 12, 13, 14):
                    gtin712 = gtin_x711
                else:
                    try:
                        gtin712 = K9(gtin_x711)
                    except CodecError as error:
                        run.fault(error, lin567, 9, '/lines/*/item/gtin', gtin_x711)
            gtin_x713 = (lin567[11] if lin567_n > 11 else '') if (lin567[10] if lin567_n > 10 else '') in ('UP', 'EN', 'UK') else ''
            gtin714 = None
            if gtin_x713:
                if gtin_x713.isascii() and gtin_x713.isdigit() and len(gtin_x713) in (8, 12, 13, 14):
                    gtin714 = gtin_x713
                else:
                    try:
                        gtin714 = K9(gtin_x713)
                    except CodecError as error:
                        run.fault(error, lin567, 11, '/lines/*/item/gtin', gtin_x713)
            gtin_x715 = (lin567[13] if lin567_n > 13 else '') if (lin567[12] if lin567_n > 12 else '') in ('UP', 'EN', 'UK') else ''
            gtin716 = None
            if gtin_x715:
                if gtin_x715.isascii() and gtin_x715.isdigit() and len(gtin_x715) in (8, 12, 13, 14):
                    gtin716 = gtin_x715
                else:
                    try:
                        gtin716 = K9(gtin_x715)
                    except CodecError as error:
                        run.fault(error, lin567, 13, '/lines/*/item/gtin', gtin_x715)
            gtin_x717 = (lin567[15] if lin567_n > 15 else '') if (lin567[14] if lin567_n > 14 else '') in ('UP', 'EN', 'UK') else ''
            gtin718 = None
            if gtin_x717:
                if gtin_x717.isascii() and gtin_x717.isdigit() and len(gtin_x717) in (8, 12, 13, 14):
                    gtin718 = gtin_x717
                else:
                    try:
                        gtin718 = K9(gtin_x717)
                    except CodecError as error:
                        run.fault(error, lin567, 15, '/lines/*/item/gtin', gtin_x717)
            gtin_x719 = (lin567[17] if lin567_n > 17 else '') if (lin567[16] if lin567_n > 16 else '') in ('UP', 'EN', 'UK') else ''
            gtin720 = None
            if gtin_x719:
                if gtin_x719.isascii() and gtin_x719.isdigit() and len(gtin_x719) in (8, 12, 13, 14):
                    gtin720 = gtin_x719
                else:
                    try:
                        gtin720 = K9(gtin_x719)
                    except CodecError as error:
                        run.fault(error, lin567, 17, '/lines/*/item/gtin', gtin_x719)
            gtin_x721 = (lin567[19] if lin567_n > 19 else '') if (lin567[18] if lin567_n > 18 else '') in ('UP', 'EN', 'UK') else ''
            gtin722 = None
            if gtin_x721:
                if gtin_x721.isascii() and gtin_x721.isdigit() and len(gtin_x721) in (8, 12, 13, 14):
                    gtin722 = gtin_x721
                else:
                    try:
                        gtin722 = K9(gtin_x721)
                    except CodecError as error:
                        run.fault(error, lin567, 19, '/lines/*/item/gtin', gtin_x721)
            gtin_x723 = (lin567[21] if lin567_n > 21 else '') if (lin567[20] if lin567_n > 20 else '') in ('UP', 'EN', 'UK') else ''
            gtin724 = None
            if gtin_x723:
                if gtin_x723.isascii() and gtin_x723.isdigit() and len(gtin_x723) in (8, 12, 13, 14):
                    gtin724 = gtin_x723
                else:
                    try:
                        gtin724 = K9(gtin_x723)
                    except CodecError as error:
                        run.fault(error, lin567, 21, '/lines/*/item/gtin', gtin_x723)
            gtin_x725 = (lin567[23] if lin567_n > 23 else '') if (lin567[22] if lin567_n > 22 else '') in ('UP', 'EN', 'UK') else ''
            gtin726 = None
            if gtin_x725:
                if gtin_x725.isascii() and gtin_x725.isdigit() and len(gtin_x725) in (8, 12, 13, 14):
                    gtin726 = gtin_x725
                else:
                    try:
                        gtin726 = K9(gtin_x725)
                    except CodecError as error:
                        run.fault(error, lin567, 23, '/lines/*/item/gtin', gtin_x725)
            gtin_x727 = (lin567[25] if lin567_n > 25 else '') if (lin567[24] if lin567_n > 24 else '') in ('UP', 'EN', 'UK') else ''
            gtin728 = None
            if gtin_x727:
                if gtin_x727.isascii() and gtin_x727.isdigit() and len(gtin_x727) in (8, 12, 13, 14):
                    gtin728 = gtin_x727
                else:
                    try:
                        gtin728 = K9(gtin_x727)
                    except CodecError as error:
                        run.fault(error, lin567, 25, '/lines/*/item/gtin', gtin_x727)
            gtin_x729 = (lin567[27] if lin567_n > 27 else '') if (lin567[26] if lin567_n > 26 else '') in ('UP', 'EN', 'UK') else ''
            gtin730 = None
            if gtin_x729:
                if gtin_x729.isascii() and gtin_x729.isdigit() and len(gtin_x729) in (8, 12, 13, 14):
                    gtin730 = gtin_x729
                else:
                    try:
                        gtin730 = K9(gtin_x729)
                    except CodecError as error:
                        run.fault(error, lin567, 27, '/lines/*/item/gtin', gtin_x729)
            gtin_x731 = (lin567[29] if lin567_n > 29 else '') if (lin567[28] if lin567_n > 28 else '') in ('UP', 'EN', 'UK') else ''
            gtin732 = None
            if gtin_x731:
                if gtin_x731.isascii() and gtin_x731.isdigit() and len(gtin_x731) in (8, 12, 13, 14):
                    gtin732 = gtin_x731
                else:
                    try:
                        gtin732 = K9(gtin_x731)
                    except CodecError as error:
                        run.fault(error, lin567, 29, '/lines/*/item/gtin', gtin_x731)
            gtin_x733 = (lin567[31] if lin567_n > 31 else '') if (lin567[30] if lin567_n > 30 else '') in ('UP', 'EN', 'UK') else ''
            gtin734 = None
            if gtin_x733:
                if gtin_x733.isascii() and gtin_x733.isdigit() and len(gtin_x733) in (8, 12, 13, 14):
                    gtin734 = gtin_x733
                else:
                    try:
                        gtin734 = K9(gtin_x733)
                    except CodecError as error:
                        run.fault(error, lin567, 31, '/lines/*/item/gtin', gtin_x733)
            gtin_v735 = gtin706
            if gtin_v735 is None:
                gtin_v735 = gtin708
            if gtin_v735 is None:
                gtin_v735 = gtin710
            if gtin_v735 is None:
                gtin_v735 = gtin712
            if gtin_v735 is None:
                gtin_v735 = gtin714
            if gtin_v735 is None:
                gtin_v735 = gtin716
            if gtin_v735 is None:
                gtin_v735 = gtin718
            if gtin_v735 is None:
                gtin_v735 = gtin720
            if gtin_v735 is None:
                gtin_v735 = gtin722
            if gtin_v735 is None:
                gtin_v735 = gtin724
            if gtin_v735 is None:
                gtin_v735 = gtin726
            if gtin_v735 is None:
                gtin_v735 = gtin728
            if gtin_v735 is None:
                gtin_v735 = gtin730
            if gtin_v735 is None:
                gtin_v735 = gtin732
            if gtin_v735 is None:
                gtin_v735 = gtin734
            country_of_origin_x736 = (lin567[3] if lin567_n > 3 else '') if (lin567[2] if lin567_n > 2 else '') == 'CH' else ''
            country_of_origin737 = None
            if country_of_origin_x736:
                if country_of_origin_x736.isascii() and country_of_origin_x736.isalpha() and country_of_origin_x736 == country_of_origin_x736.upper() and 2 <= len(country_of_origin_x736) <= 2:
                    country_of_origin737 = country_of_origin_x736
                else:
                    try:
                        country_of_origin737 = K5(country_of_origin_x736)
                    except CodecError as error:
                        run.fault(error, lin567, 3, '/lines/*/item/countryOfOrigin', country_of_origin_x736)
            country_of_origin_x738 = (lin567[5] if lin567_n > 5 else '') if (lin567[4] if lin567_n > 4 else '') == 'CH' else ''
            country_of_origin739 = None
            if country_of_origin_x738:
                if country_of_origin_x738.isascii() and country_of_origin_x738.isalpha() and country_of_origin_x738 == country_of_origin_x738.upper() and 2 <= len(country_of_origin_x738) <= 2:
                    country_of_origin739 = country_of_origin_x738
                else:
                    try:
                        country_of_origin739 = K5(country_of_origin_x738)
                    except CodecError as error:
                        run.fault(error, lin567, 5, '/lines/*/item/countryOfOrigin', country_of_origin_x738)
            country_of_origin_x740 = (lin567[7] if lin567_n > 7 else '') if (lin567[6] if lin567_n > 6 else '') == 'CH' else ''
            country_of_origin741 = None
            if country_of_origin_x740:
                if country_of_origin_x740.isascii() and country_of_origin_x740.isalpha() and country_of_origin_x740 == country_of_origin_x740.upper() and 2 <= len(country_of_origin_x740) <= 2:
                    country_of_origin741 = country_of_origin_x740
                else:
                    try:
                        country_of_origin741 = K5(country_of_origin_x740)
                    except CodecError as error:
                        run.fault(error, lin567, 7, '/lines/*/item/countryOfOrigin', country_of_origin_x740)
            country_of_origin_x742 = (lin567[9] if lin567_n > 9 else '') if (lin567[8] if lin567_n > 8 else '') == 'CH' else ''
            country_of_origin743 = None
            if country_of_origin_x742:
                if country_of_origin_x742.isascii() and country_of_origin_x742.isalpha() and country_of_origin_x742 == country_of_origin_x742.upper() and 2 <= len(country_of_origin_x742) <= 2:
                    country_of_origin743 = country_of_origin_x742
                else:
                    try:
                        country_of_origin743 = K5(country_of_origin_x742)
                    except CodecError as error:
                        run.fault(error, lin567, 9, '/lines/*/item/countryOfOrigin', country_of_origin_x742)
            country_of_origin_x744 = (lin567[11] if lin567_n > 11 else '') if (lin567[10] if lin567_n > 10 else '') == 'CH' else ''
            country_of_origin745 = None
            if country_of_origin_x744:
                if country_of_origin_x744.isascii() and country_of_origin_x744.isalpha() and country_of_origin_x744 == country_of_origin_x744.upper() and 2 <= len(country_of_origin_x744) <= 2:
                    country_of_origin745 = country_of_origin_x744
                else:
                    try:
                        country_of_origin745 = K5(country_of_origin_x744)
                    except CodecError as error:
                        run.fault(error, lin567, 11, '/lines/*/item/countryOfOrigin', country_of_origin_x744)
            country_of_origin_x746 = (lin567[13] if lin567_n > 13 else '') if (lin567[12] if lin567_n > 12 else '') == 'CH' else ''
            country_of_origin747 = None
            if country_of_origin_x746:
                if country_of_origin_x746.isascii() and country_of_origin_x746.isalpha() and country_of_origin_x746 == country_of_origin_x746.upper() and 2 <= len(country_of_origin_x746) <= 2:
                    country_of_origin747 = country_of_origin_x746
                else:
                    try:
                        country_of_origin747 = K5(country_of_origin_x746)
                    except CodecError as error:
                        run.fault(error, lin567, 13, '/lines/*/item/countryOfOrigin', country_of_origin_x746)
            country_of_origin_x748 = (lin567[15] if lin567_n > 15 else '') if (lin567[14] if lin567_n > 14 else '') == 'CH' else ''
            country_of_origin749 = None
            if country_of_origin_x748:
                if country_of_origin_x748.isascii() and country_of_origin_x748.isalpha() and country_of_origin_x748 == country_of_origin_x748.upper() and 2 <= len(country_of_origin_x748) <= 2:
                    country_of_origin749 = country_of_origin_x748
                else:
                    try:
                        country_of_origin749 = K5(country_of_origin_x748)
                    except CodecError as error:
                        run.fault(error, lin567, 15, '/lines/*/item/countryOfOrigin', country_of_origin_x748)
            country_of_origin_x750 = (lin567[17] if lin567_n > 17 else '') if (lin567[16] if lin567_n > 16 else '') == 'CH' else ''
            country_of_origin751 = None
            if country_of_origin_x750:
                if country_of_origin_x750.isascii() and country_of_origin_x750.isalpha() and country_of_origin_x750 == country_of_origin_x750.upper() and 2 <= len(country_of_origin_x750) <= 2:
                    country_of_origin751 = country_of_origin_x750
                else:
                    try:
                        country_of_origin751 = K5(country_of_origin_x750)
                    except CodecError as error:
                        run.fault(error, lin567, 17, '/lines/*/item/countryOfOrigin', country_of_origin_x750)
            country_of_origin_x752 = (lin567[19] if lin567_n > 19 else '') if (lin567[18] if lin567_n > 18 else '') == 'CH' else ''
            country_of_origin753 = None
            if country_of_origin_x752:
                if country_of_origin_x752.isascii() and country_of_origin_x752.isalpha() and country_of_origin_x752 == country_of_origin_x752.upper() and 2 <= len(country_of_origin_x752) <= 2:
                    country_of_origin753 = country_of_origin_x752
                else:
                    try:
                        country_of_origin753 = K5(country_of_origin_x752)
                    except CodecError as error:
                        run.fault(error, lin567, 19, '/lines/*/item/countryOfOrigin', country_of_origin_x752)
            country_of_origin_x754 = (lin567[21] if lin567_n > 21 else '') if (lin567[20] if lin567_n > 20 else '') == 'CH' else ''
            country_of_origin755 = None
            if country_of_origin_x754:
                if country_of_origin_x754.isascii() and country_of_origin_x754.isalpha() and country_of_origin_x754 == country_of_origin_x754.upper() and 2 <= len(country_of_origin_x754) <= 2:
                    country_of_origin755 = country_of_origin_x754
                else:
                    try:
                        country_of_origin755 = K5(country_of_origin_x754)
                    except CodecError as error:
                        run.fault(error, lin567, 21, '/lines/*/item/countryOfOrigin', country_of_origin_x754)
            country_of_origin_x756 = (lin567[23] if lin567_n > 23 else '') if (lin567[22] if lin567_n > 22 else '') == 'CH' else ''
            country_of_origin757 = None
            if country_of_origin_x756:
                if country_of_origin_x756.isascii() and country_of_origin_x756.isalpha() and country_of_origin_x756 == country_of_origin_x756.upper() and 2 <= len(country_of_origin_x756) <= 2:
                    country_of_origin757 = country_of_origin_x756
                else:
                    try:
                        country_of_origin757 = K5(country_of_origin_x756)
                    except CodecError as error:
                        run.fault(error, lin567, 23, '/lines/*/item/countryOfOrigin', country_of_origin_x756)
            country_of_origin_x758 = (lin567[25] if lin567_n > 25 else '') if (lin567[24] if lin567_n > 24 else '') == 'CH' else ''
            country_of_origin759 = None
            if country_of_origin_x758:
                if country_of_origin_x758.isascii() and country_of_origin_x758.isalpha() and country_of_origin_x758 == country_of_origin_x758.upper() and 2 <= len(country_of_origin_x758) <= 2:
                    country_of_origin759 = country_of_origin_x758
                else:
                    try:
                        country_of_origin759 = K5(country_of_origin_x758)
                    except CodecError as error:
                        run.fault(error, lin567, 25, '/lines/*/item/countryOfOrigin', country_of_origin_x758)
            country_of_origin_x760 = (lin567[27] if lin567_n > 27 else '') if (lin567[26] if lin567_n > 26 else '') == 'CH' else ''
            country_of_origin761 = None
            if country_of_origin_x760:
                if country_of_origin_x760.isascii() and country_of_origin_x760.isalpha() and country_of_origin_x760 == country_of_origin_x760.upper() and 2 <= len(country_of_origin_x760) <= 2:
                    country_of_origin761 = country_of_origin_x760
                else:
                    try:
                        country_of_origin761 = K5(country_of_origin_x760)
                    except CodecError as error:
                        run.fault(error, lin567, 27, '/lines/*/item/countryOfOrigin', country_of_origin_x760)
            country_of_origin_x762 = (lin567[29] if lin567_n > 29 else '') if (lin567[28] if lin567_n > 28 else '') == 'CH' else ''
            country_of_origin763 = None
            if country_of_origin_x762:
                if country_of_origin_x762.isascii() and country_of_origin_x762.isalpha() and country_of_origin_x762 == country_of_origin_x762.upper() and 2 <= len(country_of_origin_x762) <= 2:
                    country_of_origin763 = country_of_origin_x762
                else:
                    try:
                        country_of_origin763 = K5(country_of_origin_x762)
                    except CodecError as error:
                        run.fault(error, lin567, 29, '/lines/*/item/countryOfOrigin', country_of_origin_x762)
            country_of_origin_x764 = (lin567[31] if lin567_n > 31 else '') if (lin567[30] if lin567_n > 30 else '') == 'CH' else ''
            country_of_origin765 = None
            if country_of_origin_x764:
                if country_of_origin_x764.isascii() and country_of_origin_x764.isalpha() and country_of_origin_x764 == country_of_origin_x764.upper() and 2 <= len(country_of_origin_x764) <= 2:
                    country_of_origin765 = country_of_origin_x764
                else:
                    try:
                        country_of_origin765 = K5(country_of_origin_x764)
                    except CodecError as error:
                        run.fault(error, lin567, 31, '/lines/*/item/countryOfOrigin', country_of_origin_x764)
            country_of_origin_v766 = country_of_origin737
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin739
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin741
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin743
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin745
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin747
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin749
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin751
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin753
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin755
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin757
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin759
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin761
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin763
            if country_of_origin_v766 is None:
                country_of_origin_v766 = country_of_origin765
            description_x769 = pid768[5] if pid768_n > 5 else ''
            description770 = None
            if description_x769:
                if description_x769.isascii() and description_x769.isprintable() and description_x769[0] != ' ' and description_x769[-1] != ' ' and len(description_x769) <= 140:
                    description770 = description_x769
                else:
                    try:
                        description770 = K2(description_x769)
                    except CodecError as error:
                        run.fault(error, pid768, 5, '/lines/*/item/description', description_x769)
            item771 = None
            if identifiers673 is not None or sku_v704 is not None or gtin_v735 is not None or country_of_origin_v766 is not None or description770 is not None:
                item771 = {}
                if country_of_origin_v766 is not None:
                    item771['countryOfOrigin'] = country_of_origin_v766
                if description770 is not None:
                    item771['description'] = description770
                if gtin_v735 is not None:
                    item771['gtin'] = gtin_v735
                if identifiers673 is not None:
                    item771['identifiers'] = identifiers673
                if sku_v704 is not None:
                    item771['sku'] = sku_v704
            ref_loop = pick((ls_loop565[1] if ls_loop565 is not None else None), 1, ('LT',))
            ref772 = ref_loop[0] if ref_loop is not None else None
            ref772_n = len(ref772) if ref772 is not None else 0
            ref_loop773 = [one for one in (ls_loop565[1] if ls_loop565 is not None else None) or () if (one[0][1] if len(one[0]) > 1 else '') == 'LT']
            ref_loop773 = ref_loop773[1] if len(ref_loop773) >= 2 else None
            ref774 = ref_loop773[0] if ref_loop773 is not None else None
            ref774_n = len(ref774) if ref774 is not None else 0
            lot_number_x775 = (ref772[2] if ref772_n > 2 else '') if (ref774[2] if ref774_n > 2 else '') == '' else ''
            lot_number776 = None
            if lot_number_x775:
                if lot_number_x775.isascii() and lot_number_x775.isprintable() and lot_number_x775[0] != ' ' and lot_number_x775[-1] != ' ' and len(lot_number_x775) <= 64:
                    lot_number776 = lot_number_x775
                else:
                    try:
                        lot_number776 = K0(lot_number_x775)
                    except CodecError as error:
                        run.fault(error, ref772, 2, '/lines/*/stock/lotNumber', lot_number_x775)
            ref_loop777 = ls_loop565[1] if ls_loop565 is not None else None
            ref_loop777 = ref_loop777[0] if ref_loop777 else None
            dtm_loop = pick((ref_loop777[1] if ref_loop777 is not None else None), 1, ('036',))
            dtm778 = dtm_loop[0] if dtm_loop is not None else None
            dtm778_n = len(dtm778) if dtm778 is not None else 0
            expiry_date_x = (dtm778[2] if dtm778_n > 2 else '') if (ref774[2] if ref774_n > 2 else '') == '' else ''
            expiry_date = None
            if expiry_date_x:
                try:
                    expiry_date = K15(expiry_date_x)
                except CodecError as error:
                    run.fault(error, dtm778, 2, '/lines/*/stock/expiryDate', expiry_date_x)
            stock779 = None
            if lot_number776 is not None or expiry_date is not None:
                stock779 = {}
                if expiry_date is not None:
                    stock779['expiryDate'] = expiry_date
                if lot_number776 is not None:
                    stock779['lotNumber'] = lot_number776
            qty780 = m564[0]
            qty780_n = len(qty780)
            value_x781 = (qty780[2] if qty780_n > 2 else '') if (qty780[1] if qty780_n > 1 else '') == '17' else ''
            value782 = None
            if value_x781:
                if value_x781.isascii() and value_x781.isdigit() and len(value_x781) <= 15 and (value_x781[0] != '0' or value_x781 == '0'):
                    value782 = value_x781
                else:
                    try:
                        value782 = K10(value_x781)
                    except CodecError as error:
                        run.fault(error, qty780, 2, '/lines/*/onHand/value', value_x781)
            unit_code_x783 = (component(qty780[3] if qty780_n > 3 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == '17' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code784 = K11_KNOWN.get(unit_code_x783) if unit_code_x783 else None
            if unit_code784 is None and unit_code_x783:
                try:
                    unit_code784 = K11(unit_code_x783)
                except CodecError as error:
                    run.fault(error, qty780, 3, '/lines/*/onHand/unitCode', unit_code_x783)
            uit_loop785 = m564[1]
            uit_loop785 = uit_loop785[0] if uit_loop785 else None
            uit786 = uit_loop785[0] if uit_loop785 is not None else None
            uit786_n = len(uit786) if uit786 is not None else 0
            unit_code_x787 = (component(uit786[1] if uit786_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == '17' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code788 = K11_KNOWN.get(unit_code_x787) if unit_code_x787 else None
            if unit_code788 is None and unit_code_x787:
                try:
                    unit_code788 = K11(unit_code_x787)
                except CodecError as error:
                    run.fault(error, uit786, 1, '/lines/*/onHand/unitCode', unit_code_x787)
            unit_code_x791 = (component(uit790[1] if uit790_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == '17' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code792 = K11_KNOWN.get(unit_code_x791) if unit_code_x791 else None
            if unit_code792 is None and unit_code_x791:
                try:
                    unit_code792 = K11(unit_code_x791)
                except CodecError as error:
                    run.fault(error, uit790, 1, '/lines/*/onHand/unitCode', unit_code_x791)
            unit_code_x793 = (facts.get('unit', '')) if (qty780[1] if qty780_n > 1 else '') == '17' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code794 = K11_KNOWN.get(unit_code_x793) if unit_code_x793 else None
            if unit_code794 is None and unit_code_x793:
                try:
                    unit_code794 = K11(unit_code_x793)
                except CodecError as error:
                    run.fault(error, None, None, '/lines/*/onHand/unitCode', unit_code_x793)
            unit_code_v795 = unit_code784
            if unit_code_v795 is None:
                unit_code_v795 = unit_code788
            if unit_code_v795 is None:
                unit_code_v795 = unit_code792
            if unit_code_v795 is None:
                unit_code_v795 = unit_code794
            on_hand796 = None
            if value782 is not None or unit_code_v795 is not None:
                if unit_code_v795 is None:
                    run.lacks('/lines/*/onHand/unitCode', qty780 or m564[0], 'QTY-03:1')
                if value782 is None:
                    run.lacks('/lines/*/onHand/value', qty780 or m564[0], 'QTY-02')
                on_hand796 = {'unitCode': unit_code_v795, 'value': value782}
            value_x797 = (qty780[2] if qty780_n > 2 else '') if (qty780[1] if qty780_n > 1 else '') == '33' else ''
            value798 = None
            if value_x797:
                if value_x797.isascii() and value_x797.isdigit() and len(value_x797) <= 15 and (value_x797[0] != '0' or value_x797 == '0'):
                    value798 = value_x797
                else:
                    try:
                        value798 = K10(value_x797)
                    except CodecError as error:
                        run.fault(error, qty780, 2, '/lines/*/available/value', value_x797)
            unit_code_x799 = (component(qty780[3] if qty780_n > 3 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == '33' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code800 = K11_KNOWN.get(unit_code_x799) if unit_code_x799 else None
            if unit_code800 is None and unit_code_x799:
                try:
                    unit_code800 = K11(unit_code_x799)
                except CodecError as error:
                    run.fault(error, qty780, 3, '/lines/*/available/unitCode', unit_code_x799)
            unit_code_x801 = (component(uit786[1] if uit786_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == '33' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code802 = K11_KNOWN.get(unit_code_x801) if unit_code_x801 else None
            if unit_code802 is None and unit_code_x801:
                try:
                    unit_code802 = K11(unit_code_x801)
                except CodecError as error:
                    run.fault(error, uit786, 1, '/lines/*/available/unitCode', unit_code_x801)
            unit_code_x803 = (component(uit790[1] if uit790_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == '33' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code804 = K11_KNOWN.get(unit_code_x803) if unit_code_x803 else None
            if unit_code804 is None and unit_code_x803:
                try:
                    unit_code804 = K11(unit_code_x803)
                except CodecError as error:
                    run.fault(error, uit790, 1, '/lines/*/available/unitCode', unit_code_x803)
            unit_code_x805 = (facts.get('unit', '')) if (qty780[1] if qty780_n > 1 else '') == '33' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code806 = K11_KNOWN.get(unit_code_x805) if unit_code_x805 else None
            if unit_code806 is None and unit_code_x805:
                try:
                    unit_code806 = K11(unit_code_x805)
                except CodecError as error:
                    run.fault(error, None, None, '/lines/*/available/unitCode', unit_code_x805)
            unit_code_v807 = unit_code800
            if unit_code_v807 is None:
                unit_code_v807 = unit_code802
            if unit_code_v807 is None:
                unit_code_v807 = unit_code804
            if unit_code_v807 is None:
                unit_code_v807 = unit_code806
            available808 = None
            if value798 is not None or unit_code_v807 is not None:
                if unit_code_v807 is None:
                    run.lacks('/lines/*/available/unitCode', qty780 or m564[0], 'QTY-03:1')
                if value798 is None:
                    run.lacks('/lines/*/available/value', qty780 or m564[0], 'QTY-02')
                available808 = {'unitCode': unit_code_v807, 'value': value798}
            value_x809 = (qty780[2] if qty780_n > 2 else '') if (qty780[1] if qty780_n > 1 else '') == '63' else ''
            value810 = None
            if value_x809:
                if value_x809.isascii() and value_x809.isdigit() and len(value_x809) <= 15 and (value_x809[0] != '0' or value_x809 == '0'):
                    value810 = value_x809
                else:
                    try:
                        value810 = K12(value_x809)
                    except CodecError as error:
                        run.fault(error, qty780, 2, '/lines/*/onOrder/value', value_x809)
            unit_code_x811 = (component(qty780[3] if qty780_n > 3 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == '63' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code812 = K11_KNOWN.get(unit_code_x811) if unit_code_x811 else None
            if unit_code812 is None and unit_code_x811:
                try:
                    unit_code812 = K11(unit_code_x811)
                except CodecError as error:
                    run.fault(error, qty780, 3, '/lines/*/onOrder/unitCode', unit_code_x811)
            unit_code_x813 = (component(uit786[1] if uit786_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == '63' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code814 = K11_KNOWN.get(unit_code_x813) if unit_code_x813 else None
            if unit_code814 is None and unit_code_x813:
                try:
                    unit_code814 = K11(unit_code_x813)
                except CodecError as error:
                    run.fault(error, uit786, 1, '/lines/*/onOrder/unitCode', unit_code_x813)
            unit_code_x815 = (component(uit790[1] if uit790_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == '63' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code816 = K11_KNOWN.get(unit_code_x815) if unit_code_x815 else None
            if unit_code816 is None and unit_code_x815:
                try:
                    unit_code816 = K11(unit_code_x815)
                except CodecError as error:
                    run.fault(error, uit790, 1, '/lines/*/onOrder/unitCode', unit_code_x815)
            unit_code_x817 = (facts.get('unit', '')) if (qty780[1] if qty780_n > 1 else '') == '63' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code818 = K11_KNOWN.get(unit_code_x817) if unit_code_x817 else None
            if unit_code818 is None and unit_code_x817:
                try:
                    unit_code818 = K11(unit_code_x817)
                except CodecError as error:
                    run.fault(error, None, None, '/lines/*/onOrder/unitCode', unit_code_x817)
            unit_code_v819 = unit_code812
            if unit_code_v819 is None:
                unit_code_v819 = unit_code814
            if unit_code_v819 is None:
                unit_code_v819 = unit_code816
            if unit_code_v819 is None:
                unit_code_v819 = unit_code818
            on_order820 = None
            if value810 is not None or unit_code_v819 is not None:
                if unit_code_v819 is None:
                    run.lacks('/lines/*/onOrder/unitCode', qty780 or m564[0], 'QTY-03:1')
                if value810 is None:
                    run.lacks('/lines/*/onOrder/value', qty780 or m564[0], 'QTY-02')
                on_order820 = {'unitCode': unit_code_v819, 'value': value810}
            value_x821 = (qty780[2] if qty780_n > 2 else '') if (qty780[1] if qty780_n > 1 else '') == '77' else ''
            value822 = None
            if value_x821:
                if value_x821.isascii() and value_x821.isdigit() and len(value_x821) <= 15 and (value_x821[0] != '0' or value_x821 == '0'):
                    value822 = value_x821
                else:
                    try:
                        value822 = K12(value_x821)
                    except CodecError as error:
                        run.fault(error, qty780, 2, '/lines/*/openOrders/value', value_x821)
            unit_code_x823 = (component(qty780[3] if qty780_n > 3 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == '77' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code824 = K11_KNOWN.get(unit_code_x823) if unit_code_x823 else None
            if unit_code824 is None and unit_code_x823:
                try:
                    unit_code824 = K11(unit_code_x823)
                except CodecError as error:
                    run.fault(error, qty780, 3, '/lines/*/openOrders/unitCode', unit_code_x823)
            unit_code_x825 = (component(uit786[1] if uit786_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == '77' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code826 = K11_KNOWN.get(unit_code_x825) if unit_code_x825 else None
            if unit_code826 is None and unit_code_x825:
                try:
                    unit_code826 = K11(unit_code_x825)
                except CodecError as error:
                    run.fault(error, uit786, 1, '/lines/*/openOrders/unitCode', unit_code_x825)
            unit_code_x827 = (component(uit790[1] if uit790_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == '77' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code828 = K11_KNOWN.get(unit_code_x827) if unit_code_x827 else None
            if unit_code828 is None and unit_code_x827:
                try:
                    unit_code828 = K11(unit_code_x827)
                except CodecError as error:
                    run.fault(error, uit790, 1, '/lines/*/openOrders/unitCode', unit_code_x827)
            unit_code_x829 = (facts.get('unit', '')) if (qty780[1] if qty780_n > 1 else '') == '77' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code830 = K11_KNOWN.get(unit_code_x829) if unit_code_x829 else None
            if unit_code830 is None and unit_code_x829:
                try:
                    unit_code830 = K11(unit_code_x829)
                except CodecError as error:
                    run.fault(error, None, None, '/lines/*/openOrders/unitCode', unit_code_x829)
            unit_code_v831 = unit_code824
            if unit_code_v831 is None:
                unit_code_v831 = unit_code826
            if unit_code_v831 is None:
                unit_code_v831 = unit_code828
            if unit_code_v831 is None:
                unit_code_v831 = unit_code830
            open_orders832 = None
            if value822 is not None or unit_code_v831 is not None:
                if unit_code_v831 is None:
                    run.lacks('/lines/*/openOrders/unitCode', qty780 or m564[0], 'QTY-03:1')
                if value822 is None:
                    run.lacks('/lines/*/openOrders/value', qty780 or m564[0], 'QTY-02')
                open_orders832 = {'unitCode': unit_code_v831, 'value': value822}
            value_x833 = (qty780[2] if qty780_n > 2 else '') if (qty780[1] if qty780_n > 1 else '') == 'QC' else ''
            value834 = None
            if value_x833:
                if value_x833.isascii() and value_x833.isdigit() and len(value_x833) <= 15 and (value_x833[0] != '0' or value_x833 == '0'):
                    value834 = value_x833
                else:
                    try:
                        value834 = K12(value_x833)
                    except CodecError as error:
                        run.fault(error, qty780, 2, '/lines/*/held/value', value_x833)
            value_x835 = (qty780[2] if qty780_n > 2 else '') if (qty780[1] if qty780_n > 1 else '') == 'QH' else ''
            value836 = None
            if value_x835:
                if value_x835.isascii() and value_x835.isdigit() and len(value_x835) <= 15 and (value_x835[0] != '0' or value_x835 == '0'):
                    value836 = value_x835
                else:
                    try:
                        value836 = K12(value_x835)
                    except CodecError as error:
                        run.fault(error, qty780, 2, '/lines/*/held/value', value_x835)
            value_v837 = value834
            if value_v837 is None:
                value_v837 = value836
            unit_code_x838 = (component(qty780[3] if qty780_n > 3 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == 'QC' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code839 = K11_KNOWN.get(unit_code_x838) if unit_code_x838 else None
            if unit_code839 is None and unit_code_x838:
                try:
                    unit_code839 = K11(unit_code_x838)
                except CodecError as error:
                    run.fault(error, qty780, 3, '/lines/*/held/unitCode', unit_code_x838)
            unit_code_x840 = (component(uit786[1] if uit786_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == 'QC' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code841 = K11_KNOWN.get(unit_code_x840) if unit_code_x840 else None
            if unit_code841 is None and unit_code_x840:
                try:
                    unit_code841 = K11(unit_code_x840)
                except CodecError as error:
                    run.fault(error, uit786, 1, '/lines/*/held/unitCode', unit_code_x840)
            unit_code_x842 = (component(uit790[1] if uit790_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == 'QC' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code843 = K11_KNOWN.get(unit_code_x842) if unit_code_x842 else None
            if unit_code843 is None and unit_code_x842:
                try:
                    unit_code843 = K11(unit_code_x842)
                except CodecError as error:
                    run.fault(error, uit790, 1, '/lines/*/held/unitCode', unit_code_x842)
            unit_code_x844 = (facts.get('unit', '')) if (qty780[1] if qty780_n > 1 else '') == 'QC' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code845 = K11_KNOWN.get(unit_code_x844) if unit_code_x844 else None
            if unit_code845 is None and unit_code_x844:
                try:
                    unit_code845 = K11(unit_code_x844)
                except CodecError as error:
                    run.fault(error, None, None, '/lines/*/held/unitCode', unit_code_x844)
            unit_code_x846 = (component(qty780[3] if qty780_n > 3 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == 'QH' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code847 = K11_KNOWN.get(unit_code_x846) if unit_code_x846 else None
            if unit_code847 is None and unit_code_x846:
                try:
                    unit_code847 = K11(unit_code_x846)
                except CodecError as error:
                    run.fault(error, qty780, 3, '/lines/*/held/unitCode', unit_code_x846)
            unit_code_x848 = (component(uit786[1] if uit786_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == 'QH' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code849 = K11_KNOWN.get(unit_code_x848) if unit_code_x848 else None
            if unit_code849 is None and unit_code_x848:
                try:
                    unit_code849 = K11(unit_code_x848)
                except CodecError as error:
                    run.fault(error, uit786, 1, '/lines/*/held/unitCode', unit_code_x848)
            unit_code_x850 = (component(uit790[1] if uit790_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') == 'QH' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code851 = K11_KNOWN.get(unit_code_x850) if unit_code_x850 else None
            if unit_code851 is None and unit_code_x850:
                try:
                    unit_code851 = K11(unit_code_x850)
                except CodecError as error:
                    run.fault(error, uit790, 1, '/lines/*/held/unitCode', unit_code_x850)
            unit_code_x852 = (facts.get('unit', '')) if (qty780[1] if qty780_n > 1 else '') == 'QH' and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code853 = K11_KNOWN.get(unit_code_x852) if unit_code_x852 else None
            if unit_code853 is None and unit_code_x852:
                try:
                    unit_code853 = K11(unit_code_x852)
                except CodecError as error:
                    run.fault(error, None, None, '/lines/*/held/unitCode', unit_code_x852)
            unit_code_v854 = unit_code839
            if unit_code_v854 is None:
                unit_code_v854 = unit_code841
            if unit_code_v854 is None:
                unit_code_v854 = unit_code843
            if unit_code_v854 is None:
                unit_code_v854 = unit_code845
            if unit_code_v854 is None:
                unit_code_v854 = unit_code847
            if unit_code_v854 is None:
                unit_code_v854 = unit_code849
            if unit_code_v854 is None:
                unit_code_v854 = unit_code851
            if unit_code_v854 is None:
                unit_code_v854 = unit_code853
            held855 = None
            if value_v837 is not None or unit_code_v854 is not None:
                if unit_code_v854 is None:
                    run.lacks('/lines/*/held/unitCode', qty780 or m564[0], 'QTY-03:1')
                if value_v837 is None:
                    run.lacks('/lines/*/held/value', qty780 or m564[0], 'QTY-02')
                held855 = {'unitCode': unit_code_v854, 'value': value_v837}
            code_x856 = (qty780[1] if qty780_n > 1 else '') if (qty780[1] if qty780_n > 1 else '') not in ('17', '33', '63', '77', 'QC', 'QH') else ''
            code857 = None
            if code_x856:
                if code_x856.isascii() and code_x856.isprintable() and code_x856[0] != ' ' and code_x856[-1] != ' ' and len(code_x856) <= 140:
                    code857 = code_x856
                else:
                    try:
                        code857 = K2(code_x856)
                    except CodecError as error:
                        run.fault(error, qty780, 1, '/lines/*/otherQuantities/0/sourceCode/code', code_x856)
            source_code858 = None
            if code857 is not None:
                if code857 is None:
                    run.lacks('/lines/*/otherQuantities/0/sourceCode/code', qty780 or m564[0], 'QTY-01')
                source_code858 = {'code': code857, 'scheme': 'x12-673'}
            value_x859 = (qty780[2] if qty780_n > 2 else '') if (qty780[1] if qty780_n > 1 else '') not in ('17', '33', '63', '77', 'QC', 'QH') else ''
            value860 = None
            if value_x859:
                if value_x859.isascii() and value_x859.isdigit() and len(value_x859) <= 15 and (value_x859[0] != '0' or value_x859 == '0'):
                    value860 = value_x859
                else:
                    try:
                        value860 = K10(value_x859)
                    except CodecError as error:
                        run.fault(error, qty780, 2, '/lines/*/otherQuantities/0/quantity/value', value_x859)
            unit_code_x861 = (component(qty780[3] if qty780_n > 3 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') not in ('17', '33', '63', '77', 'QC', 'QH') and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code862 = K11_KNOWN.get(unit_code_x861) if unit_code_x861 else None
            if unit_code862 is None and unit_code_x861:
                try:
                    unit_code862 = K11(unit_code_x861)
                except CodecError as error:
                    run.fault(error, qty780, 3, '/lines/*/otherQuantities/0/quantity/unitCode', unit_code_x861)
            unit_code_x863 = (component(uit786[1] if uit786_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') not in ('17', '33', '63', '77', 'QC', 'QH') and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code864 = K11_KNOWN.get(unit_code_x863) if unit_code_x863 else None
            if unit_code864 is None and unit_code_x863:
                try:
                    unit_code864 = K11(unit_code_x863)
                except CodecError as error:
                    run.fault(error, uit786, 1, '/lines/*/otherQuantities/0/quantity/unitCode', unit_code_x863)
            unit_code_x865 = (component(uit790[1] if uit790_n > 1 else '', 1, facts.get('component', ':'))) if (qty780[1] if qty780_n > 1 else '') not in ('17', '33', '63', '77', 'QC', 'QH') and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code866 = K11_KNOWN.get(unit_code_x865) if unit_code_x865 else None
            if unit_code866 is None and unit_code_x865:
                try:
                    unit_code866 = K11(unit_code_x865)
                except CodecError as error:
                    run.fault(error, uit790, 1, '/lines/*/otherQuantities/0/quantity/unitCode', unit_code_x865)
            unit_code_x867 = (facts.get('unit', '')) if (qty780[1] if qty780_n > 1 else '') not in ('17', '33', '63', '77', 'QC', 'QH') and (qty780[2] if qty780_n > 2 else '') != '' else ''
            unit_code868 = K11_KNOWN.get(unit_code_x867) if unit_code_x867 else None
            if unit_code868 is None and unit_code_x867:
                try:
                    unit_code868 = K11(unit_code_x867)
                except CodecError as error:
                    run.fault(error, None, None, '/lines/*/otherQuantities/0/quantity/unitCode', unit_code_x867)
            unit_code_v869 = unit_code862
            if unit_code_v869 is None:
                unit_code_v869 = unit_code864
            if unit_code_v869 is None:
                unit_code_v869 = unit_code866
            if unit_code_v869 is None:
                unit_code_v869 = unit_code868
            quantity870 = None
            if value860 is not None or unit_code_v869 is not None:
                if unit_code_v869 is None:
                    run.lacks('/lines/*/otherQuantities/0/quantity/unitCode', qty780 or m564[0], 'QTY-03:1')
                if value860 is None:
                    run.lacks('/lines/*/otherQuantities/0/quantity/value', qty780 or m564[0], 'QTY-02')
                quantity870 = {'unitCode': unit_code_v869, 'value': value860}
            other_quantities_item871 = None
            if source_code858 is not None or quantity870 is not None:
                if quantity870 is None:
                    run.lacks('/lines/*/otherQuantities/0/quantity', qty780 or m564[0], 'QTY-02 or QTY-03:1')
                if source_code858 is None:
                    run.lacks('/lines/*/otherQuantities/0/sourceCode', qty780 or m564[0], 'QTY-01')
                other_quantities_item871 = {'quantity': quantity870, 'sourceCode': source_code858}
            other_quantities872: Any = []
            if other_quantities_item871 is not None:
                other_quantities872.append(other_quantities_item871)
            if not other_quantities872:
                other_quantities872 = None
            dates873: Any = []
            for m874 in m564[4] or ():
                dtm875 = m874[0]
                dtm875_n = len(dtm875)
                if not ((dtm875[2] if dtm875_n > 2 else '') != ''):
                    continue
                type_x876 = dtm875[1] if dtm875_n > 1 else ''
                type877 = K13_KNOWN.get(type_x876) if type_x876 else None
                if type877 is None and type_x876:
                    try:
                        type877 = K13(type_x876)
                    except CodecError as error:
                        run.fault(error, dtm875, 1, '/lines/*/dates/*/type', type_x876)
                type_v878 = (type877[0] if type877 is not None else None)
                source_code_v879 = (type877[1] if type877 is not None else None)
                at_x880 = dtm875[2] if dtm875_n > 2 else ''
                at_x881 = dtm875[3] if dtm875_n > 3 else ''
                at_x882 = dtm875[4] if dtm875_n > 4 else ''
                at883 = None
                if at_x880:
                    try:
                        at883 = K1(profile, at_x880, at_x881, at_x882)
                    except CodecError as error:
                        run.fault(error, dtm875, 2, '/lines/*/dates/*/at', at_x880)
                dates_item884 = None
                if type_v878 is not None or source_code_v879 is not None or at883 is not None:
                    if at883 is None:
                        run.lacks('/lines/*/dates/*/at', dtm875 or m874[0], 'DTM-02 or DTM-03 or DTM-04')
                    if type_v878 is None:
                        run.lacks('/lines/*/dates/*/type', dtm875 or m874[0], 'DTM-01')
                    dates_item884 = {'at': at883, 'type': type_v878}
                    if source_code_v879 is not None:
                        dates_item884['sourceCode'] = source_code_v879
                if dates_item884 is not None:
                    dates873.append(dates_item884)
            if len(dates873) > 20:
                run.crowded('/lines/*/dates', m564[0], len(dates873), 20)
            if not dates873:
                dates873 = None
            references885: Any = []
            for m886 in m564[7] or ():
                for m887 in m886[1] or ():
                    ref888 = m887[0]
                    ref888_n = len(ref888)
                    if not ((ref888[2] if ref888_n > 2 else '') != '' and (ref888[1] if ref888_n > 1 else '') != 'LT'):
                        continue
                    type_x889 = ref888[1] if ref888_n > 1 else ''
                    type890 = K14_KNOWN.get(type_x889) if type_x889 else None
                    if type890 is None and type_x889:
                        try:
                            type890 = K14(type_x889)
                        except CodecError as error:
                            run.fault(error, ref888, 1, '/lines/*/references/*/type', type_x889)
                    type_v891 = (type890[0] if type890 is not None else None)
                    source_code_v892 = (type890[1] if type890 is not None else None)
                    value_x893 = ref888[2] if ref888_n > 2 else ''
                    value894 = None
                    if value_x893:
                        if value_x893.isascii() and value_x893.isprintable() and value_x893[0] != ' ' and value_x893[-1] != ' ' and len(value_x893) <= 140:
                            value894 = value_x893
                        else:
                            try:
                                value894 = K2(value_x893)
                            except CodecError as error:
                                run.fault(error, ref888, 2, '/lines/*/references/*/value', value_x893)
                    description_x895 = ref888[3] if ref888_n > 3 else ''
                    description896 = None
                    if description_x895:
                        if description_x895.isascii() and description_x895.isprintable() and description_x895[0] != ' ' and description_x895[-1] != ' ' and len(description_x895) <= 140:
                            description896 = description_x895
                        else:
                            try:
                                description896 = K2(description_x895)
                            except CodecError as error:
                                run.fault(error, ref888, 3, '/lines/*/references/*/description', description_x895)
                    references_item897 = None
                    if type_v891 is not None or source_code_v892 is not None or value894 is not None or description896 is not None:
                        if type_v891 is None:
                            run.lacks('/lines/*/references/*/type', ref888 or m887[0], 'REF-01')
                        if value894 is None:
                            run.lacks('/lines/*/references/*/value', ref888 or m887[0], 'REF-02')
                        references_item897 = {'type': type_v891, 'value': value894}
                        if description896 is not None:
                            references_item897['description'] = description896
                        if source_code_v892 is not None:
                            references_item897['sourceCode'] = source_code_v892
                    if references_item897 is not None:
                        references885.append(references_item897)
            if len(references885) > 50:
                run.crowded('/lines/*/references', m564[0], len(references885), 50)
            if not references885:
                references885 = None
            references898: Any = []
            if (ref774[2] if ref774_n > 2 else '') != '':
                for m899 in m564[7] or ():
                    for m900 in m899[1] or ():
                        ref901 = m900[0]
                        ref901_n = len(ref901)
                        if not ((ref901[2] if ref901_n > 2 else '') != '' and (ref901[1] if ref901_n > 1 else '') == 'LT'):
                            continue
                        type_x902 = ref901[1] if ref901_n > 1 else ''
                        type903 = K14_KNOWN.get(type_x902) if type_x902 else None
                        if type903 is None and type_x902:
                            try:
                                type903 = K14(type_x902)
                            except CodecError as error:
                                run.fault(error, ref901, 1, '/lines/*/references/*/type', type_x902)
                        type_v904 = (type903[0] if type903 is not None else None)
                        source_code_v905 = (type903[1] if type903 is not None else None)
                        value_x906 = ref901[2] if ref901_n > 2 else ''
                        value907 = None
                        if value_x906:
                            if value_x906.isascii() and value_x906.isprintable() and value_x906[0] != ' ' and value_x906[-1] != ' ' and len(value_x906) <= 140:
                                value907 = value_x906
                            else:
                                try:
                                    value907 = K2(value_x906)
                                except CodecError as error:
                                    run.fault(error, ref901, 2, '/lines/*/references/*/value', value_x906)
                        description_x908 = ref901[3] if ref901_n > 3 else ''
                        description909 = None
                        if description_x908:
                            if description_x908.isascii() and description_x908.isprintable() and description_x908[0] != ' ' and description_x908[-1] != ' ' and len(description_x908) <= 140:
                                description909 = description_x908
                            else:
                                try:
                                    description909 = K2(description_x908)
                                except CodecError as error:
                                    run.fault(error, ref901, 3, '/lines/*/references/*/description', description_x908)
                        references_item910 = None
                        if type_v904 is not None or source_code_v905 is not None or value907 is not None or description909 is not None:
                            if type_v904 is None:
                                run.lacks('/lines/*/references/*/type', ref901 or m900[0], 'REF-01')
                            if value907 is None:
                                run.lacks('/lines/*/references/*/value', ref901 or m900[0], 'REF-02')
                            references_item910 = {'type': type_v904, 'value': value907}
                            if description909 is not None:
                                references_item910['description'] = description909
                            if source_code_v905 is not None:
                                references_item910['sourceCode'] = source_code_v905
                        if references_item910 is not None:
                            references898.append(references_item910)
            if len(references898) > 50:
                run.crowded('/lines/*/references', m564[0], len(references898), 50)
            if not references898:
                references898 = None
            references911 = [*(references885 or ()), *(references898 or ())] or None
            lines_item912 = None
            if item771 is not None or stock779 is not None or on_hand796 is not None or available808 is not None or on_order820 is not None or open_orders832 is not None or held855 is not None or other_quantities872 is not None or dates873 is not None or references911 is not None:
                if item771 is None:
                    run.lacks('/lines/*/item', lin567 or m564[0], 'LIN-02 or LIN-03')
                lines_item912 = {'item': item771}
                if available808 is not None:
                    lines_item912['available'] = available808
                if dates873 is not None:
                    lines_item912['dates'] = dates873
                if held855 is not None:
                    lines_item912['held'] = held855
                if on_hand796 is not None:
                    lines_item912['onHand'] = on_hand796
                if on_order820 is not None:
                    lines_item912['onOrder'] = on_order820
                if open_orders832 is not None:
                    lines_item912['openOrders'] = open_orders832
                if other_quantities872 is not None:
                    lines_item912['otherQuantities'] = other_quantities872
                if references911 is not None:
                    lines_item912['references'] = references911
                if stock779 is not None:
                    lines_item912['stock'] = stock779
            if lines_item912 is not None:
                lines562.append(lines_item912)
    if len(lines562) > 9999:
        run.crowded('/lines', n0[0], len(lines562), 9999)
    if not lines562:
        lines562 = None
    lines913 = [*(lines170 or ()), *(lines562 or ())] or None
    dates914: Any = []
    for m915 in n0[3] or ():
        dtm916 = m915[0]
        dtm916_n = len(dtm916)
        if not ((dtm916[2] if dtm916_n > 2 else '') != ''):
            continue
        type_x917 = dtm916[1] if dtm916_n > 1 else ''
        type918 = K13_KNOWN.get(type_x917) if type_x917 else None
        if type918 is None and type_x917:
            try:
                type918 = K13(type_x917)
            except CodecError as error:
                run.fault(error, dtm916, 1, '/dates/*/type', type_x917)
        type_v919 = (type918[0] if type918 is not None else None)
        source_code_v920 = (type918[1] if type918 is not None else None)
        at_x921 = dtm916[2] if dtm916_n > 2 else ''
        at_x922 = dtm916[3] if dtm916_n > 3 else ''
        at_x923 = dtm916[4] if dtm916_n > 4 else ''
        at924 = None
        if at_x921:
            try:
                at924 = K1(profile, at_x921, at_x922, at_x923)
            except CodecError as error:
                run.fault(error, dtm916, 2, '/dates/*/at', at_x921)
        dates_item925 = None
        if type_v919 is not None or source_code_v920 is not None or at924 is not None:
            if at924 is None:
                run.lacks('/dates/*/at', dtm916 or m915[0], 'DTM-02 or DTM-03 or DTM-04')
            if type_v919 is None:
                run.lacks('/dates/*/type', dtm916 or m915[0], 'DTM-01')
            dates_item925 = {'at': at924, 'type': type_v919}
            if source_code_v920 is not None:
                dates_item925['sourceCode'] = source_code_v920
        if dates_item925 is not None:
            dates914.append(dates_item925)
    if len(dates914) > 50:
        run.crowded('/dates', n0[0], len(dates914), 50)
    if not dates914:
        dates914 = None
    references926: Any = []
    for m927 in n0[4] or ():
        ref928 = m927[0]
        ref928_n = len(ref928)
        if not ((ref928[2] if ref928_n > 2 else '') != ''):
            continue
        type_x929 = ref928[1] if ref928_n > 1 else ''
        type930 = K14_KNOWN.get(type_x929) if type_x929 else None
        if type930 is None and type_x929:
            try:
                type930 = K14(type_x929)
            except CodecError as error:
                run.fault(error, ref928, 1, '/references/*/type', type_x929)
        type_v931 = (type930[0] if type930 is not None else None)
        source_code_v932 = (type930[1] if type930 is not None else None)
        value_x933 = ref928[2] if ref928_n > 2 else ''
        value934 = None
        if value_x933:
            if value_x933.isascii() and value_x933.isprintable() and value_x933[0] != ' ' and value_x933[-1] != ' ' and len(value_x933) <= 140:
                value934 = value_x933
            else:
                try:
                    value934 = K2(value_x933)
                except CodecError as error:
                    run.fault(error, ref928, 2, '/references/*/value', value_x933)
        description_x935 = ref928[3] if ref928_n > 3 else ''
        description936 = None
        if description_x935:
            if description_x935.isascii() and description_x935.isprintable() and description_x935[0] != ' ' and description_x935[-1] != ' ' and len(description_x935) <= 140:
                description936 = description_x935
            else:
                try:
                    description936 = K2(description_x935)
                except CodecError as error:
                    run.fault(error, ref928, 3, '/references/*/description', description_x935)
        references_item937 = None
        if type_v931 is not None or source_code_v932 is not None or value934 is not None or description936 is not None:
            if type_v931 is None:
                run.lacks('/references/*/type', ref928 or m927[0], 'REF-01')
            if value934 is None:
                run.lacks('/references/*/value', ref928 or m927[0], 'REF-02')
            references_item937 = {'type': type_v931, 'value': value934}
            if description936 is not None:
                references_item937['description'] = description936
            if source_code_v932 is not None:
                references_item937['sourceCode'] = source_code_v932
        if references_item937 is not None:
            references926.append(references_item937)
    if len(references926) > 300:
        run.crowded('/references', n0[0], len(references926), 300)
    if not references926:
        references926 = None
    if as_of is None:
        run.lacks('/asOf', bia or n0[0], 'BIA-04 or BIA-05')
    if facility is None:
        run.lacks('/facility', n1 or n0[0], 'N1[01=WH]-02 or N1[01=WH]-03')
    if snapshot_id is None:
        run.lacks('/snapshotId', bia or n0[0], 'BIA-03')
    data = {'asOf': as_of, 'facility': facility, 'lines': lines913 or [], 'snapshotId': snapshot_id}
    if dates914 is not None:
        data['dates'] = dates914
    if parties169 is not None:
        data['parties'] = parties169
    if references926 is not None:
        data['references'] = references926
    if len(faults) == mark0:
        run.events.append(('inventory.snapshot-published', data))

def _skip_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    bia = n0[1]
    bia_n = len(bia) if bia is not None else 0
    if (bia[1] if bia_n > 1 else '') in ('01', '03'):
        run.skipped(n0[0], 'a cancelled or deleted snapshot: nothing is published', '')

def _skip_1(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    bia = n0[1]
    bia_n = len(bia) if bia is not None else 0
    if (bia[1] if bia_n > 1 else '') in ('13', '28'):
        run.skipped(n0[0], 'a question about stock, not an answer', '')

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = group(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _skip_0(root, run)
    _skip_1(root, run)
