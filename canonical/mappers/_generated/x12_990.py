"""Reads X12 990 (mapping x12-990@1); generated from the rows of canonical/mappers/x12/t990.py, never edited by hand."""

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
STRUCTURE = parse_structure('990', 'ST! B1! N9*10 G62*6 N7 L9*40 V9*10 K1*10 (S5 N9*10 G62*10 K1*10)*999 SE!')

K0 = codecs.text(64, 'Identifier').get
K1 = codecs.letters('ShortText', 2, 4, digits=False).get
K2 = moments.day_moment.get
K3_TABLE = tables.table('x12-432', {'02': ('requested-delivery',), '04': ('purchase-order',), '10': ('requested-ship',), '11': ('shipped',), '17': ('estimated-delivery',), '19': ('unloaded',), '35': ('delivered',), '37': ('ship-not-before',), '38': ('ship-not-after',), '53': ('deliver-not-before',), '54': ('deliver-not-after',), '64': ('respond-by',), '68': ('requested-delivery',), '69': ('scheduled-pickup',), '70': ('scheduled-delivery',), '86': ('actual-pickup',)}, {('actual-pickup',): '86', ('deliver-not-after',): '54', ('deliver-not-before',): '53', ('delivered',): '35', ('estimated-delivery',): '17', ('purchase-order',): '04', ('requested-delivery',): '02', ('requested-ship',): '10', ('respond-by',): '64', ('scheduled-delivery',): '70', ('scheduled-pickup',): '69', ('ship-not-after',): '38', ('ship-not-before',): '37', ('shipped',): '11', ('unloaded',): '19'}, ('code',), unknown='other', other=('other',), keep='lossy')
K3, K3_KNOWN = K3_TABLE.get, K3_TABLE.lookup
K4 = x12_elements.timed('U').get
K5 = x12_elements.timed('X').get
K6 = x12_elements.timed('1').get
K7 = x12_elements.timed('I').get
K8 = x12_elements.timed('K').get
K9 = x12_elements.timed('G').get
K10 = x12_elements.timed('L').get
K11 = x12_elements.timed('').get
K12 = codecs.text(140, 'ShortText').get
K13_TABLE = tables.table('x12-128', {'11': ('account',), '12': ('billing-account',), '2I': ('tracking-number',), '4B': ('origin-code',), '4C': ('destination-code',), '6B': ('customs-entry',), 'ACC': ('status',), 'AEM': ('distribution-centre-number',), 'AO': ('appointment',), 'AW': ('air-waybill',), 'BL': ('government-bill-of-lading',), 'BM': ('bill-of-lading',), 'BN': ('booking',), 'CG': ('consignee-order',), 'CI': ('consignment-id',), 'CMN': ('continuous-move',), 'CN': ('pro-number',), 'CO': ('customer-order',), 'CR': ('customer-reference',), 'CT': ('contract',), 'DD': ('document-code',), 'DJ': ('delivery-ticket',), 'DO': ('delivery-order',), 'DP': ('department',), 'EQ': ('equipment-number',), 'FN': ('forwarder-reference',), 'FR': ('freight-bill',), 'FT': ('foreign-trade-zone',), 'IA': ('internal-vendor-id',), 'IB': ('in-bond',), 'IK': ('invoice',), 'IN': ('consignee-invoice',), 'IV': ('seller-invoice',), 'KK': ('delivery-reference',), 'LI': ('line-id',), 'LO': ('load-id',), 'LT': ('lot-number',), 'LU': ('location-number',), 'MA': ('manifest',), 'MB': ('master-bill-of-lading',), 'MCI': ('motor-carrier-id',), 'OB': ('ocean-bill-of-lading',), 'OC': ('ocean-container',), 'OQ': ('order-number',), 'P8': ('pickup-reference',), 'PK': ('packing-list',), 'PO': ('purchase-order',), 'PR': ('price-quote',), 'PU': ('previous-bill-of-lading',), 'PX': ('previous-invoice',), 'Q1': ('quote',), 'QN': ('stop-sequence',), 'RE': ('release-number',), 'RF': ('export-reference',), 'RN': ('run',), 'RU': ('route',), 'SCA': ('scac',), 'SE': ('serial-number',), 'SI': ('shipment-id',), 'SN': ('seal-number',), 'SO': ('shipper-order',), 'ST': ('store-number',), 'TB': ('trucker-bill-of-lading',), 'TG': ('transportation-control-number',), 'TJ': ('tax-id',), 'TM': ('travel-manifest',), 'TN': ('transaction-reference',), 'UN': ('un-hazard-class',), 'V3': ('voyage',), 'VN': ('vendor-order',), 'VR': ('vendor-id',), 'VX': ('vat-id',), 'WH': ('link-number',), 'WO': ('work-order',), 'WS': ('storage-location',), 'WY': ('waybill',), 'YD': ('buyer-id',), 'ZZ': ('other',)}, {('account',): '11', ('air-waybill',): 'AW', ('appointment',): 'AO', ('bill-of-lading',): 'BM', ('billing-account',): '12', ('booking',): 'BN', ('buyer-id',): 'YD', ('consignee-invoice',): 'IN', ('consignee-order',): 'CG', ('consignment-id',): 'CI', ('continuous-move',): 'CMN', ('contract',): 'CT', ('customer-order',): 'CO', ('customer-reference',): 'CR', ('customs-entry',): '6B', ('delivery-order',): 'DO', ('delivery-reference',): 'KK', ('delivery-ticket',): 'DJ', ('department',): 'DP', ('destination-code',): '4C', ('distribution-centre-number',): 'AEM', ('document-code',): 'DD', ('equipment-number',): 'EQ', ('export-reference',): 'RF', ('foreign-trade-zone',): 'FT', ('forwarder-reference',): 'FN', ('freight-bill',): 'FR', ('government-bill-of-lading',): 'BL', ('in-bond',): 'IB', ('internal-vendor-id',): 'IA', ('invoice',): 'IK', ('line-id',): 'LI', ('link-number',): 'WH', ('load-id',): 'LO', ('location-number',): 'LU', ('lot-number',): 'LT', ('manifest',): 'MA', ('master-bill-of-lading',): 'MB', ('motor-carrier-id',): 'MCI', ('ocean-bill-of-lading',): 'OB', ('ocean-container',): 'OC', ('order-number',): 'OQ', ('origin-code',): '4B', ('other',): 'ZZ', ('packing-list',): 'PK', ('pickup-reference',): 'P8', ('previous-bill-of-lading',): 'PU', ('previous-invoice',): 'PX', ('price-quote',): 'PR', ('pro-number',): 'CN', ('purchase-order',): 'PO', ('quote',): 'Q1', ('release-number',): 'RE', ('route',): 'RU', ('run',): 'RN', ('scac',): 'SCA', ('seal-number',): 'SN', ('seller-invoice',): 'IV', ('serial-number',): 'SE', ('shipment-id',): 'SI', ('shipper-order',): 'SO', ('status',): 'ACC', ('stop-sequence',): 'QN', ('storage-location',): 'WS', ('store-number',): 'ST', ('tax-id',): 'TJ', ('tracking-number',): '2I', ('transaction-reference',): 'TN', ('transportation-control-number',): 'TG', ('travel-manifest',): 'TM', ('trucker-bill-of-lading',): 'TB', ('un-hazard-class',): 'UN', ('vat-id',): 'VX', ('vendor-id',): 'VR', ('vendor-order',): 'VN', ('voyage',): 'V3', ('waybill',): 'WY', ('work-order',): 'WO'}, ('code',), unknown='other', other=('other',), keep='lossy')
K13, K13_KNOWN = K13_TABLE.get, K13_TABLE.lookup
K14_TABLE = tables.table('x12-40', {'20': ('container-20-open-top',), '2B': ('container-20-closed',), '40': ('container-40-open-top',), '4B': ('container-40-closed',), 'AF': ('air-freight-loose',), 'BX': ('boxcar',), 'CC': ('container-on-chassis',), 'CH': ('chassis',), 'CN': ('container',), 'CV': ('closed-van',), 'CX': ('tank-container',), 'CZ': ('refrigerated-container',), 'DD': ('double-drop-trailer',), 'FF': ('frozen-food-trailer',), 'FT': ('flatbed-trailer',), 'OV': ('open-top-van',), 'RF': ('flat-car',), 'RR': ('rail-car',), 'RT': ('temperature-controlled-trailer',), 'SD': ('single-drop-trailer',), 'ST': ('removable-side-trailer',), 'TF': ('dry-trailer',), 'TG': ('gas-tank-trailer',), 'TJ': ('chemical-tank-trailer',), 'TK': ('food-tank-trailer',), 'TL': ('trailer',), 'TN': ('tank-car',), 'TV': ('truck',), 'TW': ('refrigerated-trailer',), 'UL': ('unit-load-device',), 'VE': ('vessel',)}, {('air-freight-loose',): 'AF', ('boxcar',): 'BX', ('chassis',): 'CH', ('chemical-tank-trailer',): 'TJ', ('closed-van',): 'CV', ('container',): 'CN', ('container-20-closed',): '2B', ('container-20-open-top',): '20', ('container-40-closed',): '4B', ('container-40-open-top',): '40', ('container-on-chassis',): 'CC', ('double-drop-trailer',): 'DD', ('dry-trailer',): 'TF', ('flat-car',): 'RF', ('flatbed-trailer',): 'FT', ('food-tank-trailer',): 'TK', ('frozen-food-trailer',): 'FF', ('gas-tank-trailer',): 'TG', ('open-top-van',): 'OV', ('rail-car',): 'RR', ('refrigerated-container',): 'CZ', ('refrigerated-trailer',): 'TW', ('removable-side-trailer',): 'ST', ('single-drop-trailer',): 'SD', ('tank-car',): 'TN', ('tank-container',): 'CX', ('temperature-controlled-trailer',): 'RT', ('trailer',): 'TL', ('truck',): 'TV', ('unit-load-device',): 'UL', ('vessel',): 'VE'}, ('code',), unknown='other', other=('other',), keep='lossy')
K14, K14_KNOWN = K14_TABLE.get, K14_TABLE.lookup
K15 = x12_elements.feet_and_inches.get
K16 = x12_elements.lines(30, 2, 512).get
K17_TABLE = tables.table('x12-558', {'D': ('UNKNOWN',), 'E': ('UNKNOWN',)}, {('UNKNOWN',): 'D'}, ('code',), unknown='refuse', other=(), keep='always')
K17, K17_KNOWN = K17_TABLE.get, K17_TABLE.lookup
K18 = x12_elements.lines(30, 16, 512).get
K19 = codecs.text(512, 'Text').get

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    b1 = n0[1]
    b1_n = len(b1) if b1 is not None else 0
    if not ((b1[4] if b1_n > 4 else '') == 'A'):
        return
    mark0 = len(faults)
    load_id_x = b1[2] if b1_n > 2 else ''
    load_id = None
    if load_id_x:
        if load_id_x.isascii() and load_id_x.isprintable() and load_id_x[0] != ' ' and load_id_x[-1] != ' ' and len(load_id_x) <= 64:
            load_id = load_id_x
        else:
            try:
                load_id = K0(load_id_x)
            except CodecError as error:
                run.fault(error, b1, 2, '/loadId', load_id_x)
    value_x = b1[1] if b1_n > 1 else ''
    value = None
    if value_x:
        if value_x.isascii() and value_x.isalpha() and value_x == value_x.upper() and 2 <= len(value_x) <= 4:
            value = value_x
        else:
            try:
                value = K1(value_x)
            except CodecError as error:
                run.fault(error, b1, 1, '/carrier/identifiers/scheme=scac/value', value_x)
    scac = None
    if value is not None:
        if value is None:
            run.lacks('/carrier/identifiers/scheme=scac/value', b1 or n0[0], 'B1-01')
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
    responded_at_x = b1[3] if b1_n > 3 else ''
    responded_at = None
    if responded_at_x:
        try:
            responded_at = K2(profile, responded_at_x)
        except CodecError as error:
            run.fault(error, b1, 3, '/respondedAt', responded_at_x)
    dates: Any = []
    for m in n0[3] or ():
        g62 = m[0]
        g62_n = len(g62)
        if not ((g62[2] if g62_n > 2 else '') != ''):
            continue
        type_x = g62[1] if g62_n > 1 else ''
        type = K3_KNOWN.get(type_x) if type_x else None
        if type is None and type_x:
            try:
                type = K3(type_x)
            except CodecError as error:
                run.fault(error, g62, 1, '/dates/*/type', type_x)
        type_v = (type[0] if type is not None else None)
        source_code_v = (type[1] if type is not None else None)
        at_x = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '69' else ''
        at_x1 = g62[3] if g62_n > 3 else ''
        at_x2 = g62[4] if g62_n > 4 else ''
        at_x3 = g62[5] if g62_n > 5 else ''
        at = None
        if at_x:
            try:
                at = K4(profile, at_x, at_x1, at_x2, at_x3)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x)
        at_x4 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '70' else ''
        at_x5 = g62[3] if g62_n > 3 else ''
        at_x6 = g62[4] if g62_n > 4 else ''
        at_x7 = g62[5] if g62_n > 5 else ''
        at8 = None
        if at_x4:
            try:
                at8 = K5(profile, at_x4, at_x5, at_x6, at_x7)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x4)
        at_x9 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '64' else ''
        at_x10 = g62[3] if g62_n > 3 else ''
        at_x11 = g62[4] if g62_n > 4 else ''
        at_x12 = g62[5] if g62_n > 5 else ''
        at13 = None
        if at_x9:
            try:
                at13 = K6(profile, at_x9, at_x10, at_x11, at_x12)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x9)
        at_x14 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '37' else ''
        at_x15 = g62[3] if g62_n > 3 else ''
        at_x16 = g62[4] if g62_n > 4 else ''
        at_x17 = g62[5] if g62_n > 5 else ''
        at18 = None
        if at_x14:
            try:
                at18 = K7(profile, at_x14, at_x15, at_x16, at_x17)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x14)
        at_x19 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '38' else ''
        at_x20 = g62[3] if g62_n > 3 else ''
        at_x21 = g62[4] if g62_n > 4 else ''
        at_x22 = g62[5] if g62_n > 5 else ''
        at23 = None
        if at_x19:
            try:
                at23 = K8(profile, at_x19, at_x20, at_x21, at_x22)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x19)
        at_x24 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '53' else ''
        at_x25 = g62[3] if g62_n > 3 else ''
        at_x26 = g62[4] if g62_n > 4 else ''
        at_x27 = g62[5] if g62_n > 5 else ''
        at28 = None
        if at_x24:
            try:
                at28 = K9(profile, at_x24, at_x25, at_x26, at_x27)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x24)
        at_x29 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '54' else ''
        at_x30 = g62[3] if g62_n > 3 else ''
        at_x31 = g62[4] if g62_n > 4 else ''
        at_x32 = g62[5] if g62_n > 5 else ''
        at33 = None
        if at_x29:
            try:
                at33 = K10(profile, at_x29, at_x30, at_x31, at_x32)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x29)
        at_x34 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') not in ('37', '38', '53', '54', '64', '69', '70') else ''
        at_x35 = g62[3] if g62_n > 3 else ''
        at_x36 = g62[4] if g62_n > 4 else ''
        at_x37 = g62[5] if g62_n > 5 else ''
        at38 = None
        if at_x34:
            try:
                at38 = K11(profile, at_x34, at_x35, at_x36, at_x37)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x34)
        at_v = at
        if at_v is None:
            at_v = at8
        if at_v is None:
            at_v = at13
        if at_v is None:
            at_v = at18
        if at_v is None:
            at_v = at23
        if at_v is None:
            at_v = at28
        if at_v is None:
            at_v = at33
        if at_v is None:
            at_v = at38
        dates_item = None
        if type_v is not None or source_code_v is not None or at_v is not None:
            if at_v is None:
                run.lacks('/dates/*/at', g62 or m[0], 'G62-02 or G62-03 or G62-04')
            if type_v is None:
                run.lacks('/dates/*/type', g62 or m[0], 'G62-01')
            dates_item = {'at': at_v, 'type': type_v}
            if source_code_v is not None:
                dates_item['sourceCode'] = source_code_v
        if dates_item is not None:
            dates.append(dates_item)
    if len(dates) > 50:
        run.crowded('/dates', n0[0], len(dates), 50)
    if not dates:
        dates = None
    n9_loop = pick(n0[2], 1, ('CN',))
    n9 = n9_loop[0] if n9_loop is not None else None
    n9_n = len(n9) if n9 is not None else 0
    value_x39 = n9[2] if n9_n > 2 else ''
    value40 = None
    if value_x39:
        if value_x39.isascii() and value_x39.isprintable() and value_x39[0] != ' ' and value_x39[-1] != ' ' and len(value_x39) <= 140:
            value40 = value_x39
        else:
            try:
                value40 = K12(value_x39)
            except CodecError as error:
                run.fault(error, n9, 2, '/carrierReference/value', value_x39)
    description_x = (n9[3] if n9_n > 3 else '') if (n9[2] if n9_n > 2 else '') != '' else ''
    description = None
    if description_x:
        if description_x.isascii() and description_x.isprintable() and description_x[0] != ' ' and description_x[-1] != ' ' and len(description_x) <= 140:
            description = description_x
        else:
            try:
                description = K12(description_x)
            except CodecError as error:
                run.fault(error, n9, 3, '/carrierReference/description', description_x)
    carrier_reference = None
    if value40 is not None or description is not None:
        if value40 is None:
            run.lacks('/carrierReference/value', n9 or n0[0], 'N9[01=CN]-02')
        carrier_reference = {'type': 'pro-number', 'value': value40}
        if description is not None:
            carrier_reference['description'] = description
    references: Any = []
    for m41 in n0[2] or ():
        n942 = m41[0]
        n942_n = len(n942)
        if not ((n942[2] if n942_n > 2 else '') != '' and (n942[1] if n942_n > 1 else '') != 'CN'):
            continue
        type_x43 = n942[1] if n942_n > 1 else ''
        type44 = K13_KNOWN.get(type_x43) if type_x43 else None
        if type44 is None and type_x43:
            try:
                type44 = K13(type_x43)
            except CodecError as error:
                run.fault(error, n942, 1, '/references/*/type', type_x43)
        type_v45 = (type44[0] if type44 is not None else None)
        source_code_v46 = (type44[1] if type44 is not None else None)
        value_x47 = n942[2] if n942_n > 2 else ''
        value48 = None
        if value_x47:
            if value_x47.isascii() and value_x47.isprintable() and value_x47[0] != ' ' and value_x47[-1] != ' ' and len(value_x47) <= 140:
                value48 = value_x47
            else:
                try:
                    value48 = K12(value_x47)
                except CodecError as error:
                    run.fault(error, n942, 2, '/references/*/value', value_x47)
        description_x49 = n942[3] if n942_n > 3 else ''
        description50 = None
        if description_x49:
            if description_x49.isascii() and description_x49.isprintable() and description_x49[0] != ' ' and description_x49[-1] != ' ' and len(description_x49) <= 140:
                description50 = description_x49
            else:
                try:
                    description50 = K12(description_x49)
                except CodecError as error:
                    run.fault(error, n942, 3, '/references/*/description', description_x49)
        references_item = None
        if type_v45 is not None or source_code_v46 is not None or value48 is not None or description50 is not None:
            if type_v45 is None:
                run.lacks('/references/*/type', n942 or m41[0], 'N9-01')
            if value48 is None:
                run.lacks('/references/*/value', n942 or m41[0], 'N9-02')
            references_item = {'type': type_v45, 'value': value48}
            if description50 is not None:
                references_item['description'] = description50
            if source_code_v46 is not None:
                references_item['sourceCode'] = source_code_v46
        if references_item is not None:
            references.append(references_item)
    if len(references) > 300:
        run.crowded('/references', n0[0], len(references), 300)
    if not references:
        references = None
    n7 = n0[4]
    n7_n = len(n7) if n7 is not None else 0
    owner_prefix_x = n7[1] if n7_n > 1 else ''
    owner_prefix = None
    if owner_prefix_x:
        if owner_prefix_x.isascii() and owner_prefix_x.isprintable() and owner_prefix_x[0] != ' ' and owner_prefix_x[-1] != ' ' and len(owner_prefix_x) <= 64:
            owner_prefix = owner_prefix_x
        else:
            try:
                owner_prefix = K0(owner_prefix_x)
            except CodecError as error:
                run.fault(error, n7, 1, '/plannedEquipment/ownerPrefix', owner_prefix_x)
    equipment_id_x = n7[2] if n7_n > 2 else ''
    equipment_id = None
    if equipment_id_x:
        if equipment_id_x.isascii() and equipment_id_x.isprintable() and equipment_id_x[0] != ' ' and equipment_id_x[-1] != ' ' and len(equipment_id_x) <= 64:
            equipment_id = equipment_id_x
        else:
            try:
                equipment_id = K0(equipment_id_x)
            except CodecError as error:
                run.fault(error, n7, 2, '/plannedEquipment/equipmentId', equipment_id_x)
    equipment_type_x = n7[11] if n7_n > 11 else ''
    equipment_type = K14_KNOWN.get(equipment_type_x) if equipment_type_x else None
    if equipment_type is None and equipment_type_x:
        try:
            equipment_type = K14(equipment_type_x)
        except CodecError as error:
            run.fault(error, n7, 11, '/plannedEquipment/equipmentType', equipment_type_x)
    equipment_type_v = (equipment_type[0] if equipment_type is not None else None)
    source_code_v51 = (equipment_type[1] if equipment_type is not None else None)
    value_x52 = n7[15] if n7_n > 15 else ''
    value53 = None
    if value_x52:
        try:
            value53 = K15(value_x52)
        except CodecError as error:
            run.fault(error, n7, 15, '/plannedEquipment/length/value', value_x52)
    value_v = (value53[0] if value53 is not None else None)
    unit_code_v = (value53[1] if value53 is not None else None)
    length = None
    if value_v is not None or unit_code_v is not None:
        if unit_code_v is None:
            run.lacks('/plannedEquipment/length/unitCode', n7 or n0[0], 'N7-15')
        if value_v is None:
            run.lacks('/plannedEquipment/length/value', n7 or n0[0], 'N7-15')
        length = {'unitCode': unit_code_v, 'value': value_v}
    planned_equipment = None
    if owner_prefix is not None or equipment_id is not None or equipment_type_v is not None or source_code_v51 is not None or length is not None:
        planned_equipment = {}
        if equipment_id is not None:
            planned_equipment['equipmentId'] = equipment_id
        if equipment_type_v is not None:
            planned_equipment['equipmentType'] = equipment_type_v
        if length is not None:
            planned_equipment['length'] = length
        if owner_prefix is not None:
            planned_equipment['ownerPrefix'] = owner_prefix
        if source_code_v51 is not None:
            planned_equipment['sourceCode'] = source_code_v51
    instructions: Any = []
    for m54 in n0[7] or ():
        k1 = m54[0]
        k1_n = len(k1)
        text_x = k1[1] if k1_n > 1 else ''
        text_x55 = k1[2] if k1_n > 2 else ''
        text = None
        if text_x:
            try:
                text = K16(text_x, text_x55)
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
    if carrier is None:
        run.lacks('/carrier', b1 or n0[0], 'B1-01')
    if load_id is None:
        run.lacks('/loadId', b1 or n0[0], 'B1-02')
    data = {'carrier': carrier, 'loadId': load_id}
    if carrier_reference is not None:
        data['carrierReference'] = carrier_reference
    if dates is not None:
        data['dates'] = dates
    if instructions is not None:
        data['instructions'] = instructions
    if planned_equipment is not None:
        data['plannedEquipment'] = planned_equipment
    if references is not None:
        data['references'] = references
    if responded_at is not None:
        data['respondedAt'] = responded_at
    if len(faults) == mark0:
        run.events.append(('shipment.tender-accepted', data))

def _emit_1(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    b1 = n0[1]
    b1_n = len(b1) if b1 is not None else 0
    if not ((b1[4] if b1_n > 4 else '') in ('D', 'E')):
        return
    mark0 = len(faults)
    load_id_x = b1[2] if b1_n > 2 else ''
    load_id = None
    if load_id_x:
        if load_id_x.isascii() and load_id_x.isprintable() and load_id_x[0] != ' ' and load_id_x[-1] != ' ' and len(load_id_x) <= 64:
            load_id = load_id_x
        else:
            try:
                load_id = K0(load_id_x)
            except CodecError as error:
                run.fault(error, b1, 2, '/loadId', load_id_x)
    value_x = b1[1] if b1_n > 1 else ''
    value = None
    if value_x:
        if value_x.isascii() and value_x.isalpha() and value_x == value_x.upper() and 2 <= len(value_x) <= 4:
            value = value_x
        else:
            try:
                value = K1(value_x)
            except CodecError as error:
                run.fault(error, b1, 1, '/carrier/identifiers/scheme=scac/value', value_x)
    scac = None
    if value is not None:
        if value is None:
            run.lacks('/carrier/identifiers/scheme=scac/value', b1 or n0[0], 'B1-01')
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
    responded_at_x = b1[3] if b1_n > 3 else ''
    responded_at = None
    if responded_at_x:
        try:
            responded_at = K2(profile, responded_at_x)
        except CodecError as error:
            run.fault(error, b1, 3, '/respondedAt', responded_at_x)
    dates: Any = []
    for m in n0[3] or ():
        g62 = m[0]
        g62_n = len(g62)
        if not ((g62[2] if g62_n > 2 else '') != ''):
            continue
        type_x = g62[1] if g62_n > 1 else ''
        type = K3_KNOWN.get(type_x) if type_x else None
        if type is None and type_x:
            try:
                type = K3(type_x)
            except CodecError as error:
                run.fault(error, g62, 1, '/dates/*/type', type_x)
        type_v = (type[0] if type is not None else None)
        source_code_v = (type[1] if type is not None else None)
        at_x = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '69' else ''
        at_x1 = g62[3] if g62_n > 3 else ''
        at_x2 = g62[4] if g62_n > 4 else ''
        at_x3 = g62[5] if g62_n > 5 else ''
        at = None
        if at_x:
            try:
                at = K4(profile, at_x, at_x1, at_x2, at_x3)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x)
        at_x4 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '70' else ''
        at_x5 = g62[3] if g62_n > 3 else ''
        at_x6 = g62[4] if g62_n > 4 else ''
        at_x7 = g62[5] if g62_n > 5 else ''
        at8 = None
        if at_x4:
            try:
                at8 = K5(profile, at_x4, at_x5, at_x6, at_x7)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x4)
        at_x9 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '64' else ''
        at_x10 = g62[3] if g62_n > 3 else ''
        at_x11 = g62[4] if g62_n > 4 else ''
        at_x12 = g62[5] if g62_n > 5 else ''
        at13 = None
        if at_x9:
            try:
                at13 = K6(profile, at_x9, at_x10, at_x11, at_x12)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x9)
        at_x14 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '37' else ''
        at_x15 = g62[3] if g62_n > 3 else ''
        at_x16 = g62[4] if g62_n > 4 else ''
        at_x17 = g62[5] if g62_n > 5 else ''
        at18 = None
        if at_x14:
            try:
                at18 = K7(profile, at_x14, at_x15, at_x16, at_x17)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x14)
        at_x19 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '38' else ''
        at_x20 = g62[3] if g62_n > 3 else ''
        at_x21 = g62[4] if g62_n > 4 else ''
        at_x22 = g62[5] if g62_n > 5 else ''
        at23 = None
        if at_x19:
            try:
                at23 = K8(profile, at_x19, at_x20, at_x21, at_x22)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x19)
        at_x24 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '53' else ''
        at_x25 = g62[3] if g62_n > 3 else ''
        at_x26 = g62[4] if g62_n > 4 else ''
        at_x27 = g62[5] if g62_n > 5 else ''
        at28 = None
        if at_x24:
            try:
                at28 = K9(profile, at_x24, at_x25, at_x26, at_x27)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x24)
        at_x29 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '54' else ''
        at_x30 = g62[3] if g62_n > 3 else ''
        at_x31 = g62[4] if g62_n > 4 else ''
        at_x32 = g62[5] if g62_n > 5 else ''
        at33 = None
        if at_x29:
            try:
                at33 = K10(profile, at_x29, at_x30, at_x31, at_x32)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x29)
        at_x34 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') not in ('37', '38', '53', '54', '64', '69', '70') else ''
        at_x35 = g62[3] if g62_n > 3 else ''
        at_x36 = g62[4] if g62_n > 4 else ''
        at_x37 = g62[5] if g62_n > 5 else ''
        at38 = None
        if at_x34:
            try:
                at38 = K11(profile, at_x34, at_x35, at_x36, at_x37)
            except CodecError as error:
                run.fault(error, g62, 2, '/dates/*/at', at_x34)
        at_v = at
        if at_v is None:
            at_v = at8
        if at_v is None:
            at_v = at13
        if at_v is None:
            at_v = at18
        if at_v is None:
            at_v = at23
        if at_v is None:
            at_v = at28
        if at_v is None:
            at_v = at33
        if at_v is None:
            at_v = at38
        dates_item = None
        if type_v is not None or source_code_v is not None or at_v is not None:
            if at_v is None:
                run.lacks('/dates/*/at', g62 or m[0], 'G62-02 or G62-03 or G62-04')
            if type_v is None:
                run.lacks('/dates/*/type', g62 or m[0], 'G62-01')
            dates_item = {'at': at_v, 'type': type_v}
            if source_code_v is not None:
                dates_item['sourceCode'] = source_code_v
        if dates_item is not None:
            dates.append(dates_item)
    if len(dates) > 50:
        run.crowded('/dates', n0[0], len(dates), 50)
    if not dates:
        dates = None
    code_x = b1[4] if b1_n > 4 else ''
    code = K17_KNOWN.get(code_x) if code_x else None
    if code is None and code_x:
        try:
            code = K17(code_x)
        except CodecError as error:
            run.fault(error, b1, 4, '/reason/code', code_x)
    code_v = (code[0] if code is not None else None)
    k1_loop = n0[7]
    k1_loop = k1_loop[0] if k1_loop else None
    k1 = k1_loop[0] if k1_loop is not None else None
    k1_n = len(k1) if k1 is not None else 0
    k1_loop39 = [one for one in n0[7] or () if True]
    k1_loop39 = k1_loop39[1] if len(k1_loop39) >= 2 else None
    k140 = k1_loop39[0] if k1_loop39 is not None else None
    k140_n = len(k140) if k140 is not None else 0
    k1_loop41 = [one for one in n0[7] or () if True]
    k1_loop41 = k1_loop41[2] if len(k1_loop41) >= 3 else None
    k142 = k1_loop41[0] if k1_loop41 is not None else None
    k142_n = len(k142) if k142 is not None else 0
    k1_loop43 = [one for one in n0[7] or () if True]
    k1_loop43 = k1_loop43[3] if len(k1_loop43) >= 4 else None
    k144 = k1_loop43[0] if k1_loop43 is not None else None
    k144_n = len(k144) if k144 is not None else 0
    k1_loop45 = [one for one in n0[7] or () if True]
    k1_loop45 = k1_loop45[4] if len(k1_loop45) >= 5 else None
    k146 = k1_loop45[0] if k1_loop45 is not None else None
    k146_n = len(k146) if k146 is not None else 0
    k1_loop47 = [one for one in n0[7] or () if True]
    k1_loop47 = k1_loop47[5] if len(k1_loop47) >= 6 else None
    k148 = k1_loop47[0] if k1_loop47 is not None else None
    k148_n = len(k148) if k148 is not None else 0
    k1_loop49 = [one for one in n0[7] or () if True]
    k1_loop49 = k1_loop49[6] if len(k1_loop49) >= 7 else None
    k150 = k1_loop49[0] if k1_loop49 is not None else None
    k150_n = len(k150) if k150 is not None else 0
    k1_loop51 = [one for one in n0[7] or () if True]
    k1_loop51 = k1_loop51[7] if len(k1_loop51) >= 8 else None
    k152 = k1_loop51[0] if k1_loop51 is not None else None
    k152_n = len(k152) if k152 is not None else 0
    detail_x = k1[1] if k1_n > 1 else ''
    detail_x53 = k1[2] if k1_n > 2 else ''
    detail_x54 = k140[1] if k140_n > 1 else ''
    detail_x55 = k140[2] if k140_n > 2 else ''
    detail_x56 = k142[1] if k142_n > 1 else ''
    detail_x57 = k142[2] if k142_n > 2 else ''
    detail_x58 = k144[1] if k144_n > 1 else ''
    detail_x59 = k144[2] if k144_n > 2 else ''
    detail_x60 = k146[1] if k146_n > 1 else ''
    detail_x61 = k146[2] if k146_n > 2 else ''
    detail_x62 = k148[1] if k148_n > 1 else ''
    detail_x63 = k148[2] if k148_n > 2 else ''
    detail_x64 = k150[1] if k150_n > 1 else ''
    detail_x65 = k150[2] if k150_n > 2 else ''
    detail_x66 = k152[1] if k152_n > 1 else ''
    detail_x67 = k152[2] if k152_n > 2 else ''
    detail = None
    if detail_x:
        try:
            detail = K18(detail_x, detail_x53, detail_x54, detail_x55, detail_x56, detail_x57, detail_x58, detail_x59, detail_x60, detail_x61, detail_x62, detail_x63, detail_x64, detail_x65, detail_x66, detail_x67)
        except CodecError as error:
            run.fault(error, k1, 1, '/reason/detail', detail_x)
    v9_loop = n0[6]
    v9_loop = v9_loop[0] if v9_loop else None
    v9 = v9_loop[0] if v9_loop is not None else None
    v9_n = len(v9) if v9 is not None else 0
    detail_x68 = v9[12] if v9_n > 12 else ''
    detail69 = None
    if detail_x68:
        if detail_x68.isascii() and detail_x68.isprintable() and detail_x68[0] != ' ' and detail_x68[-1] != ' ' and len(detail_x68) <= 512:
            detail69 = detail_x68
        else:
            try:
                detail69 = K19(detail_x68)
            except CodecError as error:
                run.fault(error, v9, 12, '/reason/detail', detail_x68)
    detail_x70 = v9[2] if v9_n > 2 else ''
    detail71 = None
    if detail_x70:
        if detail_x70.isascii() and detail_x70.isprintable() and detail_x70[0] != ' ' and detail_x70[-1] != ' ' and len(detail_x70) <= 512:
            detail71 = detail_x70
        else:
            try:
                detail71 = K19(detail_x70)
            except CodecError as error:
                run.fault(error, v9, 2, '/reason/detail', detail_x70)
    detail_v = detail
    if detail_v is None:
        detail_v = detail69
    if detail_v is None:
        detail_v = detail71
    reason = None
    if code_v is not None or detail_v is not None:
        if code_v is None:
            run.lacks('/reason/code', b1 or n0[0], 'B1-04')
        reason = {'code': code_v}
        if detail_v is not None:
            reason['detail'] = detail_v
    source_code_v72 = (code[1] if code is not None else None)
    references: Any = []
    for m73 in n0[2] or ():
        n9 = m73[0]
        n9_n = len(n9)
        if not ((n9[2] if n9_n > 2 else '') != ''):
            continue
        type_x74 = n9[1] if n9_n > 1 else ''
        type75 = K13_KNOWN.get(type_x74) if type_x74 else None
        if type75 is None and type_x74:
            try:
                type75 = K13(type_x74)
            except CodecError as error:
                run.fault(error, n9, 1, '/references/*/type', type_x74)
        type_v76 = (type75[0] if type75 is not None else None)
        source_code_v77 = (type75[1] if type75 is not None else None)
        value_x78 = n9[2] if n9_n > 2 else ''
        value79 = None
        if value_x78:
            if value_x78.isascii() and value_x78.isprintable() and value_x78[0] != ' ' and value_x78[-1] != ' ' and len(value_x78) <= 140:
                value79 = value_x78
            else:
                try:
                    value79 = K12(value_x78)
                except CodecError as error:
                    run.fault(error, n9, 2, '/references/*/value', value_x78)
        description_x = n9[3] if n9_n > 3 else ''
        description = None
        if description_x:
            if description_x.isascii() and description_x.isprintable() and description_x[0] != ' ' and description_x[-1] != ' ' and len(description_x) <= 140:
                description = description_x
            else:
                try:
                    description = K12(description_x)
                except CodecError as error:
                    run.fault(error, n9, 3, '/references/*/description', description_x)
        references_item = None
        if type_v76 is not None or source_code_v77 is not None or value79 is not None or description is not None:
            if type_v76 is None:
                run.lacks('/references/*/type', n9 or m73[0], 'N9-01')
            if value79 is None:
                run.lacks('/references/*/value', n9 or m73[0], 'N9-02')
            references_item = {'type': type_v76, 'value': value79}
            if description is not None:
                references_item['description'] = description
            if source_code_v77 is not None:
                references_item['sourceCode'] = source_code_v77
        if references_item is not None:
            references.append(references_item)
    if len(references) > 300:
        run.crowded('/references', n0[0], len(references), 300)
    if not references:
        references = None
    if carrier is None:
        run.lacks('/carrier', b1 or n0[0], 'B1-01')
    if load_id is None:
        run.lacks('/loadId', b1 or n0[0], 'B1-02')
    if reason is None:
        run.lacks('/reason', b1 or n0[0], 'B1-04 or K1(1)-01 or K1(1)-02')
    data = {'carrier': carrier, 'loadId': load_id, 'reason': reason}
    if dates is not None:
        data['dates'] = dates
    if references is not None:
        data['references'] = references
    if responded_at is not None:
        data['respondedAt'] = responded_at
    if source_code_v72 is not None:
        data['sourceCode'] = source_code_v72
    if len(faults) == mark0:
        run.events.append(('shipment.tender-rejected', data))

def _skip_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    b1 = n0[1]
    b1_n = len(b1) if b1 is not None else 0
    if (b1[4] if b1_n > 4 else '') in ('B', 'C'):
        run.skipped(n0[0], 'an answer under conditions or a counter-offer: shipment.tender-countered is not released yet', 'ask the carrier for a plain yes or no, or answer by hand')

def _skip_1(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    b1 = n0[1]
    b1_n = len(b1) if b1 is not None else 0
    if (b1[4] if b1_n > 4 else '') not in ('A', 'B', 'C', 'D', 'E'):
        run.skipped(n0[0], 'B1-04 is empty or no answer that is known', 'see X12 element 558')

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = group(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _emit_1(root, run)
    _skip_0(root, run)
    _skip_1(root, run)
