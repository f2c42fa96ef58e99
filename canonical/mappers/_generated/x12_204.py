"""Reads X12 204 (mapping x12-204@1); generated from the rows of canonical/mappers/x12/t204.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, parse_structure
from canonical.formats.trees import Trees
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, tables, x12_elements
from canonical.mappers._generated import tables as shared
from canonical.mapping.run import NOTHING, Memo, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
TREES = Trees(parse_structure('204', 'ST! B2! B2A! L11*50 G62*6 MS3 AT5*6 PLD LH6*6 NTE*10 (N1 N2 N3*2 N4 L11*1 G61*3)*5 (N7 N7A N7B MEA M7)*10 (S5! L11*50 G62*2 AT8 LAD*999 AT5*6 PLD NTE*20 (N1 N2 N3*2 N4 G61*3)*1 (L5 AT8 (G61 L11*5 LH6*6 (LH1 LH2*4 LH3*10 LFH*20 LEP*3 LH4 LHT*3)*25)*99)*99 (OID G62*2 LAD*999 (L5 AT8 (G61 L11*5 LH6*6 (LH1 LH2*4 LH3*10 LFH*20 LEP*3 LH4 LHT*3)*25)*99)*99)*999 (N7 N7A N7B MEA M7)*10)*999 L3 SE!'))

K0 = codecs.text(64, 'Identifier')
LOAD_ID_0 = Memo(K0.get)
K1 = codecs.letters('ShortText', 2, 4, digits=False)
VALUE_1 = Memo(K1.get)
K2 = tables.listed('x12-146', *shared.X12_146, ('code',), unknown='refuse', other=(), keep='never')
PAYMENT_METHOD_2 = Memo(K2.get, K2.lookup)
K3 = tables.listed(
    'x12-353',
    (
        ('00', 'original'),
        ('04', 'change'),
        ('05', 'replace'),
    ),
    (),
    ('code',), unknown='refuse', other=(), keep='never',
)
PURPOSE_3 = Memo(K3.get, K3.lookup)
K4 = x12_elements.timed('1')
K5 = tables.listed(
    'x12-432',
    (
        ('02', 'requested-delivery'),
        ('04', 'purchase-order'),
        ('10', 'requested-ship'),
        ('11', 'shipped'),
        ('17', 'estimated-delivery'),
        ('19', 'unloaded'),
        ('35', 'delivered'),
        ('37', 'ship-not-before'),
        ('38', 'ship-not-after'),
        ('53', 'deliver-not-before'),
        ('54', 'deliver-not-after'),
        ('68', 'requested-delivery'),
        ('69', 'scheduled-pickup'),
        ('70', 'scheduled-delivery'),
        ('86', 'actual-pickup'),
    ),
    ('02',),
    ('code',), unknown='other', other=('other',), keep='lossy',
)
TYPE_4 = Memo(K5.get, K5.lookup)
K6 = x12_elements.timed('U')
K7 = x12_elements.timed('X')
K8 = x12_elements.timed('I')
K9 = x12_elements.timed('K')
K10 = x12_elements.timed('G')
K11 = x12_elements.timed('L')
K12 = x12_elements.timed('')
K13 = tables.listed('x12-91', *shared.X12_91, ('code',), unknown='refuse', other=(), keep='never')
TRANSPORT_MODE_5 = Memo(K13.get, K13.lookup)
K14 = tables.listed('x12-40', *shared.X12_40, ('code',), unknown='other', other=('other',), keep='lossy')
EQUIPMENT_TYPE_6 = Memo(K14.get, K14.lookup)
K15 = x12_elements.feet_and_inches
VALUE_7 = Memo(K15.get)
K16 = codecs.number
QUANTITY_8 = Memo(K16.get)
OWNER_PREFIX_9 = Memo(K0.get)
K17 = x12_elements.equipment_number
EQUIPMENT_ID_10 = Memo(K17.get)
EQUIPMENT_TYPE_11 = Memo(K14.get, K14.lookup)
VALUE_12 = Memo(K15.get)
NUMBER_13 = Memo(K0.get)
NUMBER_14 = Memo(K0.get)
NUMBER_15 = Memo(K0.get)
NUMBER_16 = Memo(K0.get)
K18 = tables.listed('x12-188', *shared.X12_188, ('code',), unknown='refuse', other=(), keep='never')
UNIT_CODE_17 = Memo(K18.get, K18.lookup)
K19 = codecs.quantity
VALUE_18 = Memo(K19.get)
K20 = tables.listed('x12-184', *shared.X12_184, ('code',), unknown='refuse', other=(), keep='never')
UNIT_CODE_19 = Memo(K20.get, K20.lookup)
VALUE_20 = Memo(K19.get)
K21 = codecs.count
PACKAGE_COUNT_21 = Memo(K21.get)
HANDLING_UNIT_COUNT_22 = Memo(K21.get)
K22 = x12_elements.amount_due
AMOUNT_23 = Memo(K22.get)
K23 = codecs.letters('CurrencyCode', 3, 3, digits=False)
CURRENCY_24 = Memo(K23.get)
K24 = tables.listed(
    'x12-152',
    (
        ('665', 'weekend'),
        ('670', 'weekend'),
        ('761', 'proof-of-delivery'),
    ),
    ('665',),
    ('code',), unknown='other', other=('other',), keep='lossy',
)
SERVICE_25 = Memo(K24.get, K24.lookup)
K25 = codecs.text(512, 'Text')
NOTE_26 = Memo(K25.get)
NOTE_27 = Memo(K25.get)
K26 = tables.listed(
    'x12-363',
    (
        ('DEL', 'delivery'),
        ('GEN', 'general'),
        ('INV', 'billing'),
        ('LOI', 'loading'),
        ('PKG', 'packing'),
        ('SPH', 'special-handling'),
    ),
    (),
    ('code',), unknown='other', other=('general',), keep='lossy',
)
TYPE_28 = Memo(K26.get, K26.lookup)
TEXT_29 = Memo(K25.get)
TEXT_30 = Memo(K25.get)
K27 = tables.listed('x12-128', *shared.X12_128, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_31 = Memo(K27.get, K27.lookup)
K28 = codecs.text(140, 'ShortText')
VALUE_32 = Memo(K28.get)
DESCRIPTION_33 = Memo(K28.get)
K29 = tables.listed('x12-98', *shared.X12_98, ('code',), unknown='other', other=('other',), keep='lossy')
ROLES_ITEM_34 = Memo(K29.get, K29.lookup)
NAME_35 = Memo(K28.get)
K30 = tables.listed('x12-66', *shared.X12_66, ('code',), unknown='other', other=('other',), keep='lossy')
SCHEME_36 = Memo(K30.get, K30.lookup)
VALUE_37 = Memo(K28.get)
ADDITIONAL_NAME_38 = Memo(K28.get)
LINES_ITEM_39 = Memo(K28.get)
LINES_ITEM_40 = Memo(K28.get)
LINES_ITEM_41 = Memo(K28.get)
LINES_ITEM_42 = Memo(K28.get)
CITY_43 = Memo(K28.get)
K31 = codecs.letters('SubdivisionCode', 1, 3, digits=True)
SUBDIVISION_44 = Memo(K31.get)
POSTAL_CODE_45 = Memo(K28.get)
K32 = codecs.letters('CountryCode', 2, 2, digits=False)
COUNTRY_46 = Memo(K32.get)
TYPE_47 = Memo(K27.get, K27.lookup)
VALUE_48 = Memo(K28.get)
DESCRIPTION_49 = Memo(K28.get)
NAME_50 = Memo(K28.get)
PHONE_51 = Memo(K28.get)
FAX_52 = Memo(K28.get)
K33 = x12_elements.email
EMAIL_53 = Memo(K33.get)
REFERENCE_54 = Memo(K28.get)
K34 = x12_elements.kept('x12-366', 'IC')
SOURCE_CODE_55 = Memo(K34.get)
STOP_SEQUENCE_56 = Memo(K16.get)
K35 = tables.listed('x12-163', *shared.X12_163, ('code',), unknown='other', other=('other',), keep='lossy')
ACTIVITIES_ITEM_57 = Memo(K35.get, K35.lookup)
NAME_58 = Memo(K28.get)
SCHEME_59 = Memo(K30.get, K30.lookup)
VALUE_60 = Memo(K28.get)
LINES_ITEM_61 = Memo(K28.get)
LINES_ITEM_62 = Memo(K28.get)
LINES_ITEM_63 = Memo(K28.get)
LINES_ITEM_64 = Memo(K28.get)
CITY_65 = Memo(K28.get)
SUBDIVISION_66 = Memo(K31.get)
POSTAL_CODE_67 = Memo(K28.get)
COUNTRY_68 = Memo(K32.get)
K36 = tables.listed(
    'x12-432',
    (
        ('02', 'requested-delivery'),
        ('04', 'purchase-order'),
        ('10', 'requested-ship'),
        ('11', 'shipped'),
        ('17', 'estimated-delivery'),
        ('19', 'unloaded'),
        ('35', 'delivered'),
        ('68', 'requested-delivery'),
        ('69', 'scheduled-pickup'),
        ('70', 'scheduled-delivery'),
        ('86', 'actual-pickup'),
    ),
    ('02',),
    ('code',), unknown='other', other=('other',), keep='lossy',
)
TYPE_69 = Memo(K36.get, K36.lookup)
NAME_70 = Memo(K28.get)
PHONE_71 = Memo(K28.get)
FAX_72 = Memo(K28.get)
EMAIL_73 = Memo(K33.get)
REFERENCE_74 = Memo(K28.get)
SOURCE_CODE_75 = Memo(K34.get)
TYPE_76 = Memo(K27.get, K27.lookup)
VALUE_77 = Memo(K28.get)
DESCRIPTION_78 = Memo(K28.get)
UNIT_CODE_79 = Memo(K18.get, K18.lookup)
UNIT_CODE_80 = Memo(K18.get, K18.lookup)
VALUE_81 = Memo(K19.get)
VALUE_82 = Memo(K19.get)
UNIT_CODE_83 = Memo(K20.get, K20.lookup)
UNIT_CODE_84 = Memo(K20.get, K20.lookup)
VALUE_85 = Memo(K19.get)
VALUE_86 = Memo(K19.get)
PACKAGE_COUNT_87 = Memo(K21.get)
K37 = tables.listed('x12-355', *shared.X12_355, ('code',), unknown='refuse', other=(), keep='never')
UNIT_CODE_88 = Memo(K37.get, K37.lookup)
VALUE_89 = Memo(K19.get)
HANDLING_UNIT_COUNT_90 = Memo(K21.get)
LINE_ID_91 = Memo(K0.get)
DESCRIPTION_92 = Memo(K25.get)
COMMODITY_CODE_93 = Memo(K0.get)
K38 = x12_elements.kept('x12-23', '')
SOURCE_CODE_94 = Memo(K38.get)
UNIT_CODE_95 = Memo(K18.get, K18.lookup)
VALUE_96 = Memo(K19.get)
UNIT_CODE_97 = Memo(K20.get, K20.lookup)
VALUE_98 = Memo(K19.get)
K39 = tables.listed(
    'x12-103',
    (
        ('BAG', 'XBG'),
        ('BAL', 'XBL'),
        ('BDL', 'XBE'),
        ('BOT', 'XBO'),
        ('BOX', 'XBX'),
        ('BXT', 'XBJ'),
        ('CAS', 'XCS'),
        ('CRT', 'XCR'),
        ('CTN', 'XCT'),
        ('DRM', 'XDR'),
        ('JAR', 'XJR'),
        ('KIT', 'KT'),
        ('PAL', 'XPL'),
        ('PCS', 'H87'),
        ('PKG', 'XPK'),
        ('PLT', 'XPX'),
        ('ROL', 'XRO'),
        ('SHT', 'XST'),
        ('SKD', 'XSI'),
    ),
    (),
    ('code',), unknown='refuse', other=(), keep='never',
)
UNIT_CODE_99 = Memo(K39.get, K39.lookup)
VALUE_100 = Memo(K19.get)
UNIT_CODE_101 = Memo(K39.get, K39.lookup)
VALUE_102 = Memo(K19.get)
UNIT_CODE_103 = Memo(K18.get, K18.lookup)
VALUE_104 = Memo(K19.get)
K40 = tables.listed('x12-235', *shared.X12_235, ('code',), unknown='other', other=('other',), keep='lossy')
SCHEME_105 = Memo(K40.get, K40.lookup)
VALUE_106 = Memo(K0.get)
SCHEME_107 = Memo(K40.get, K40.lookup)
VALUE_108 = Memo(K0.get)
SCHEME_109 = Memo(K40.get, K40.lookup)
VALUE_110 = Memo(K0.get)
DESCRIPTION_111 = Memo(K25.get)
ORDER_ID_112 = Memo(K0.get)
PURCHASE_ORDER_NUMBER_113 = Memo(K28.get)
UNIT_CODE_114 = Memo(K37.get, K37.lookup)
VALUE_115 = Memo(K19.get)
UNIT_CODE_116 = Memo(K18.get, K18.lookup)
VALUE_117 = Memo(K19.get)
UNIT_CODE_118 = Memo(K20.get, K20.lookup)
VALUE_119 = Memo(K19.get)
UNIT_CODE_120 = Memo(K39.get, K39.lookup)
VALUE_121 = Memo(K19.get)
UNIT_CODE_122 = Memo(K18.get, K18.lookup)
VALUE_123 = Memo(K19.get)
SCHEME_124 = Memo(K40.get, K40.lookup)
VALUE_125 = Memo(K0.get)
SCHEME_126 = Memo(K40.get, K40.lookup)
VALUE_127 = Memo(K0.get)
SCHEME_128 = Memo(K40.get, K40.lookup)
VALUE_129 = Memo(K0.get)
DESCRIPTION_130 = Memo(K25.get)
LINE_ID_131 = Memo(K0.get)
DESCRIPTION_132 = Memo(K25.get)
COMMODITY_CODE_133 = Memo(K0.get)
SOURCE_CODE_134 = Memo(K38.get)
UNIT_CODE_135 = Memo(K18.get, K18.lookup)
VALUE_136 = Memo(K19.get)
UNIT_CODE_137 = Memo(K20.get, K20.lookup)
VALUE_138 = Memo(K19.get)
UNIT_CODE_139 = Memo(K39.get, K39.lookup)
VALUE_140 = Memo(K19.get)
TYPE_141 = Memo(K26.get, K26.lookup)
TEXT_142 = Memo(K25.get)
TEXT_143 = Memo(K25.get)

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    b2a = n0[2]
    b2a_n = len(b2a) if b2a is not None else 0
    if not ((b2a[1] if b2a_n > 1 else '') != '01'):
        return
    mark0 = len(faults)
    b2 = n0[1]
    b2_n = len(b2) if b2 is not None else 0
    try:
        load_id = LOAD_ID_0[b2[4]] if b2_n > 4 else None
    except CodecError as error:
        load_id = run.fault(error, b2, 4, '/loadId', b2[4] if b2_n > 4 else '')
    try:
        value = VALUE_1[b2[2]] if b2_n > 2 else None
    except CodecError as error:
        value = run.fault(error, b2, 2, '/carrier/identifiers/scheme=scac/value', b2[2] if b2_n > 2 else '')
    scac = None
    if value is not None:
        scac = {'scheme': 'scac', 'value': value}
    identifiers = None if scac is None else [scac]
    carrier = None
    if identifiers is not None:
        carrier = {'identifiers': identifiers}
    try:
        payment_method = PAYMENT_METHOD_2[b2[6]] if b2_n > 6 else None
    except CodecError as error:
        payment_method = run.doubt(error, b2, 6, '/paymentMethod', b2[6] if b2_n > 6 else '')
    try:
        purpose = PURPOSE_3[b2a[1]] if b2a_n > 1 else None
    except CodecError as error:
        purpose = run.doubt(error, b2a, 1, '/purpose', b2a[1] if b2a_n > 1 else '')
    g62_loop = pick(n0[4], 1, ('64',)) if n0[4] else None
    g62 = g62_loop[0] if g62_loop is not None else None
    g62_n = len(g62) if g62 is not None else 0
    respond_by_x = g62[2] if g62_n > 2 else ''
    respond_by_x1 = g62[3] if g62_n > 3 else ''
    respond_by_x2 = g62[4] if g62_n > 4 else ''
    respond_by_x3 = g62[5] if g62_n > 5 else ''
    respond_by = None
    if respond_by_x:
        try:
            respond_by = K4.get(profile, respond_by_x, respond_by_x1, respond_by_x2, respond_by_x3)
        except CodecError as error:
            respond_by = run.fault(error, g62, (2, 3, 4, 5), '/respondBy', (respond_by_x, respond_by_x1, respond_by_x2, respond_by_x3))
    respond_by_v = respond_by
    if respond_by_v is None:
        g62_loop4 = [one for one in n0[4] or () if (one[0][1] if len(one[0]) > 1 else '') != '64' and (one[0][3] if len(one[0]) > 3 else '') == '1']
        g62_loop4 = g62_loop4[0] if len(g62_loop4) >= 1 else None
        g625 = g62_loop4[0] if g62_loop4 is not None else None
        g625_n = len(g625) if g625 is not None else 0
        respond_by_x7 = g625[2] if g625_n > 2 else ''
        respond_by_x8 = g625[3] if g625_n > 3 else ''
        respond_by_x9 = g625[4] if g625_n > 4 else ''
        respond_by_x10 = g625[5] if g625_n > 5 else ''
        respond_by6 = None
        if respond_by_x7:
            try:
                respond_by6 = K4.get(profile, respond_by_x7, respond_by_x8, respond_by_x9, respond_by_x10)
            except CodecError as error:
                respond_by6 = run.fault(error, g625, (2, 3, 4, 5), '/respondBy', (respond_by_x7, respond_by_x8, respond_by_x9, respond_by_x10))
        respond_by_v = respond_by6
    dates: Any = None
    if n0[4]:
        dates = []
        for m in n0[4] or ():
            g6211 = m[0]
            g6211_n = len(g6211)
            if not ((g6211[2] if g6211_n > 2 else '') != '' and (g6211[1] if g6211_n > 1 else '') != '64' and (g6211[3] if g6211_n > 3 else '') != '1'):
                continue
            try:
                type = TYPE_4[g6211[1]] if g6211_n > 1 else None
            except CodecError as error:
                type = run.fault(error, g6211, 1, '/dates/*/type', g6211[1] if g6211_n > 1 else '')
            type_v, source_code_v = type or (None, None)
            at_x = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '69' else ''
            at_x12 = g6211[3] if g6211_n > 3 else ''
            at_x13 = g6211[4] if g6211_n > 4 else ''
            at_x14 = g6211[5] if g6211_n > 5 else ''
            at = None
            if at_x:
                try:
                    at = K6.get(profile, at_x, at_x12, at_x13, at_x14)
                except CodecError as error:
                    at = run.fault(error, g6211, (2, 3, 4, 5), '/dates/*/at', (at_x, at_x12, at_x13, at_x14))
            at_v = at
            if at_v is None:
                at_x16 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '70' else ''
                at_x17 = g6211[3] if g6211_n > 3 else ''
                at_x18 = g6211[4] if g6211_n > 4 else ''
                at_x19 = g6211[5] if g6211_n > 5 else ''
                at15 = None
                if at_x16:
                    try:
                        at15 = K7.get(profile, at_x16, at_x17, at_x18, at_x19)
                    except CodecError as error:
                        at15 = run.fault(error, g6211, (2, 3, 4, 5), '/dates/*/at', (at_x16, at_x17, at_x18, at_x19))
                at_v = at15
            if at_v is None:
                at_x21 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '64' else ''
                at_x22 = g6211[3] if g6211_n > 3 else ''
                at_x23 = g6211[4] if g6211_n > 4 else ''
                at_x24 = g6211[5] if g6211_n > 5 else ''
                at20 = None
                if at_x21:
                    try:
                        at20 = K4.get(profile, at_x21, at_x22, at_x23, at_x24)
                    except CodecError as error:
                        at20 = run.fault(error, g6211, (2, 3, 4, 5), '/dates/*/at', (at_x21, at_x22, at_x23, at_x24))
                at_v = at20
            if at_v is None:
                at_x26 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '37' else ''
                at_x27 = g6211[3] if g6211_n > 3 else ''
                at_x28 = g6211[4] if g6211_n > 4 else ''
                at_x29 = g6211[5] if g6211_n > 5 else ''
                at25 = None
                if at_x26:
                    try:
                        at25 = K8.get(profile, at_x26, at_x27, at_x28, at_x29)
                    except CodecError as error:
                        at25 = run.fault(error, g6211, (2, 3, 4, 5), '/dates/*/at', (at_x26, at_x27, at_x28, at_x29))
                at_v = at25
            if at_v is None:
                at_x31 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '38' else ''
                at_x32 = g6211[3] if g6211_n > 3 else ''
                at_x33 = g6211[4] if g6211_n > 4 else ''
                at_x34 = g6211[5] if g6211_n > 5 else ''
                at30 = None
                if at_x31:
                    try:
                        at30 = K9.get(profile, at_x31, at_x32, at_x33, at_x34)
                    except CodecError as error:
                        at30 = run.fault(error, g6211, (2, 3, 4, 5), '/dates/*/at', (at_x31, at_x32, at_x33, at_x34))
                at_v = at30
            if at_v is None:
                at_x36 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '53' else ''
                at_x37 = g6211[3] if g6211_n > 3 else ''
                at_x38 = g6211[4] if g6211_n > 4 else ''
                at_x39 = g6211[5] if g6211_n > 5 else ''
                at35 = None
                if at_x36:
                    try:
                        at35 = K10.get(profile, at_x36, at_x37, at_x38, at_x39)
                    except CodecError as error:
                        at35 = run.fault(error, g6211, (2, 3, 4, 5), '/dates/*/at', (at_x36, at_x37, at_x38, at_x39))
                at_v = at35
            if at_v is None:
                at_x41 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') == '54' else ''
                at_x42 = g6211[3] if g6211_n > 3 else ''
                at_x43 = g6211[4] if g6211_n > 4 else ''
                at_x44 = g6211[5] if g6211_n > 5 else ''
                at40 = None
                if at_x41:
                    try:
                        at40 = K11.get(profile, at_x41, at_x42, at_x43, at_x44)
                    except CodecError as error:
                        at40 = run.fault(error, g6211, (2, 3, 4, 5), '/dates/*/at', (at_x41, at_x42, at_x43, at_x44))
                at_v = at40
            if at_v is None:
                at_x46 = (g6211[2] if g6211_n > 2 else '') if (g6211[1] if g6211_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
                at_x47 = g6211[3] if g6211_n > 3 else ''
                at_x48 = g6211[4] if g6211_n > 4 else ''
                at_x49 = g6211[5] if g6211_n > 5 else ''
                at45 = None
                if at_x46:
                    try:
                        at45 = K12.get(profile, at_x46, at_x47, at_x48, at_x49)
                    except CodecError as error:
                        at45 = run.fault(error, g6211, (2, 3, 4, 5), '/dates/*/at', (at_x46, at_x47, at_x48, at_x49))
                at_v = at45
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
    try:
        transport_mode = TRANSPORT_MODE_5[ms3[4]] if ms3_n > 4 else None
    except CodecError as error:
        transport_mode = run.doubt(error, ms3, 4, '/transportMode', ms3[4] if ms3_n > 4 else '')
    n7_loop = pick(n0[11], 2, ('0', '00', '000', '0000')) if n0[11] else None
    n7 = n7_loop[0] if n7_loop is not None else None
    n7_n = len(n7) if n7 is not None else 0
    try:
        equipment_type = EQUIPMENT_TYPE_6[n7[11]] if n7_n > 11 else None
    except CodecError as error:
        equipment_type = run.fault(error, n7, 11, '/equipmentRequirement/equipmentType', n7[11] if n7_n > 11 else '')
    equipment_type_v, source_code_v50 = equipment_type or (None, None)
    try:
        value51 = VALUE_7[n7[15]] if n7_n > 15 else None
    except CodecError as error:
        value51 = run.fault(error, n7, 15, '/equipmentRequirement/length/value', n7[15] if n7_n > 15 else '')
    value_v, unit_code_v = value51 or (None, None)
    length = None
    if value_v is not None or unit_code_v is not None:
        if unit_code_v is None:
            run.lacks('/equipmentRequirement/length/unitCode', n7 or n0[0], 'N7[02=0|00|000|0000]-15')
        if value_v is None:
            run.lacks('/equipmentRequirement/length/value', n7 or n0[0], 'N7[02=0|00|000|0000]-15')
        length = {'unitCode': unit_code_v, 'value': value_v}
    try:
        quantity = QUANTITY_8[b2[8]] if b2_n > 8 else None
    except CodecError as error:
        quantity = run.fault(error, b2, 8, '/equipmentRequirement/quantity', b2[8] if b2_n > 8 else '')
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
    equipment: Any = None
    if n0[11]:
        equipment = []
        for m52 in n0[11] or ():
            n753 = m52[0]
            n753_n = len(n753)
            if not ((n753[2] if n753_n > 2 else '') not in ('0', '00', '000', '0000')):
                continue
            try:
                owner_prefix = OWNER_PREFIX_9[n753[1]] if n753_n > 1 else None
            except CodecError as error:
                owner_prefix = run.fault(error, n753, 1, '/equipment/*/ownerPrefix', n753[1] if n753_n > 1 else '')
            try:
                equipment_id = EQUIPMENT_ID_10[n753[2]] if n753_n > 2 else None
            except CodecError as error:
                equipment_id = run.fault(error, n753, 2, '/equipment/*/equipmentId', n753[2] if n753_n > 2 else '')
            try:
                equipment_type54 = EQUIPMENT_TYPE_11[n753[11]] if n753_n > 11 else None
            except CodecError as error:
                equipment_type54 = run.fault(error, n753, 11, '/equipment/*/equipmentType', n753[11] if n753_n > 11 else '')
            equipment_type_v55, source_code_v56 = equipment_type54 or (None, None)
            try:
                value57 = VALUE_12[n753[15]] if n753_n > 15 else None
            except CodecError as error:
                value57 = run.fault(error, n753, 15, '/equipment/*/length/value', n753[15] if n753_n > 15 else '')
            value_v58, unit_code_v59 = value57 or (None, None)
            length60 = None
            if value_v58 is not None or unit_code_v59 is not None:
                if unit_code_v59 is None:
                    run.lacks('/equipment/*/length/unitCode', n753 or m52[0], 'N7-15')
                if value_v58 is None:
                    run.lacks('/equipment/*/length/value', n753 or m52[0], 'N7-15')
                length60 = {'unitCode': unit_code_v59, 'value': value_v58}
            m7 = m52[4]
            m7_n = len(m7) if m7 is not None else 0
            try:
                number = NUMBER_13[m7[1]] if m7_n > 1 else None
            except CodecError as error:
                number = run.fault(error, m7, 1, '/equipment/*/seals/0/number', m7[1] if m7_n > 1 else '')
            seals_item = None
            if number is not None:
                seals_item = {'number': number}
            try:
                number61 = NUMBER_14[m7[2]] if m7_n > 2 else None
            except CodecError as error:
                number61 = run.fault(error, m7, 2, '/equipment/*/seals/1/number', m7[2] if m7_n > 2 else '')
            seals_item62 = None
            if number61 is not None:
                seals_item62 = {'number': number61}
            try:
                number63 = NUMBER_15[m7[3]] if m7_n > 3 else None
            except CodecError as error:
                number63 = run.fault(error, m7, 3, '/equipment/*/seals/2/number', m7[3] if m7_n > 3 else '')
            seals_item64 = None
            if number63 is not None:
                seals_item64 = {'number': number63}
            try:
                number65 = NUMBER_16[m7[4]] if m7_n > 4 else None
            except CodecError as error:
                number65 = run.fault(error, m7, 4, '/equipment/*/seals/3/number', m7[4] if m7_n > 4 else '')
            seals_item66 = None
            if number65 is not None:
                seals_item66 = {'number': number65}
            seals: Any = []
            if seals_item is not None:
                seals.append(seals_item)
            if seals_item62 is not None:
                seals.append(seals_item62)
            if seals_item64 is not None:
                seals.append(seals_item64)
            if seals_item66 is not None:
                seals.append(seals_item66)
            if not seals:
                seals = None
            equipment_item = None
            if owner_prefix is not None or equipment_id is not None or equipment_type_v55 is not None or source_code_v56 is not None or length60 is not None or seals is not None:
                equipment_item = {}
                if equipment_id is not None:
                    equipment_item['equipmentId'] = equipment_id
                if equipment_type_v55 is not None:
                    equipment_item['equipmentType'] = equipment_type_v55
                if length60 is not None:
                    equipment_item['length'] = length60
                if owner_prefix is not None:
                    equipment_item['ownerPrefix'] = owner_prefix
                if seals is not None:
                    equipment_item['seals'] = seals
                if source_code_v56 is not None:
                    equipment_item['sourceCode'] = source_code_v56
            if equipment_item is not None:
                equipment.append(equipment_item)
        if len(equipment) > 20:
            run.crowded('/equipment', n0[0], len(equipment), 20)
        if not equipment:
            equipment = None
    l3 = n0[13]
    l3_n = len(l3) if l3 is not None else 0
    try:
        unit_code = UNIT_CODE_17[(l3[12] if l3_n > 12 else '') if (l3[1] if l3_n > 1 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' else '']
    except CodecError as error:
        unit_code = run.doubt(error, l3, 12, '/handlingTotals/grossWeight/unitCode', (l3[12] if l3_n > 12 else '') if (l3[1] if l3_n > 1 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' else '')
    try:
        value67 = VALUE_18[(l3[1] if l3_n > 1 else '') if (l3[12] if l3_n > 12 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' and (l3[12] if l3_n > 12 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    except CodecError as error:
        value67 = run.fault(error, l3, 1, '/handlingTotals/grossWeight/value', (l3[1] if l3_n > 1 else '') if (l3[12] if l3_n > 12 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' and (l3[12] if l3_n > 12 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
    gross_weight = None
    if unit_code is not None or value67 is not None:
        if unit_code is None:
            run.lacks('/handlingTotals/grossWeight/unitCode', l3 or n0[0], 'L3-12')
        if value67 is None:
            run.lacks('/handlingTotals/grossWeight/value', l3 or n0[0], 'L3-01')
        gross_weight = {'unitCode': unit_code, 'value': value67}
    try:
        unit_code68 = UNIT_CODE_19[(l3[10] if l3_n > 10 else '') if (l3[9] if l3_n > 9 else '') != '' else '']
    except CodecError as error:
        unit_code68 = run.doubt(error, l3, 10, '/handlingTotals/volume/unitCode', (l3[10] if l3_n > 10 else '') if (l3[9] if l3_n > 9 else '') != '' else '')
    try:
        value69 = VALUE_20[(l3[9] if l3_n > 9 else '') if (l3[10] if l3_n > 10 else '') != '' and (l3[10] if l3_n > 10 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
    except CodecError as error:
        value69 = run.fault(error, l3, 9, '/handlingTotals/volume/value', (l3[9] if l3_n > 9 else '') if (l3[10] if l3_n > 10 else '') != '' and (l3[10] if l3_n > 10 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '')
    volume = None
    if unit_code68 is not None or value69 is not None:
        if unit_code68 is None:
            run.lacks('/handlingTotals/volume/unitCode', l3 or n0[0], 'L3-10')
        if value69 is None:
            run.lacks('/handlingTotals/volume/value', l3 or n0[0], 'L3-09')
        volume = {'unitCode': unit_code68, 'value': value69}
    try:
        package_count = PACKAGE_COUNT_21[l3[11]] if l3_n > 11 else None
    except CodecError as error:
        package_count = run.fault(error, l3, 11, '/handlingTotals/packageCount', l3[11] if l3_n > 11 else '')
    pld = n0[7]
    pld_n = len(pld) if pld is not None else 0
    try:
        handling_unit_count = HANDLING_UNIT_COUNT_22[pld[1]] if pld_n > 1 else None
    except CodecError as error:
        handling_unit_count = run.fault(error, pld, 1, '/handlingTotals/handlingUnitCount', pld[1] if pld_n > 1 else '')
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
    try:
        amount = AMOUNT_23[(l3[5] if l3_n > 5 else '') if (facts.get('currency', '')) != '' else '']
    except CodecError as error:
        amount = run.fault(error, l3, 5, '/offeredRate/amount', (l3[5] if l3_n > 5 else '') if (facts.get('currency', '')) != '' else '')
    try:
        currency = CURRENCY_24[(facts.get('currency', '')) if (l3[5] if l3_n > 5 else '') != '' else '']
    except CodecError as error:
        currency = run.fault(error, None, None, '/offeredRate/currency', (facts.get('currency', '')) if (l3[5] if l3_n > 5 else '') != '' else '')
    offered_rate = None
    if amount is not None or currency is not None:
        if amount is None:
            run.lacks('/offeredRate/amount', l3 or n0[0], 'L3-05')
        if currency is None:
            run.lacks('/offeredRate/currency', n0[0], '/offeredRate/currency')
        offered_rate = {'amount': amount, 'currency': currency}
    special_services: Any = None
    if n0[6]:
        special_services = []
        for m70 in n0[6] or ():
            at5 = m70[0]
            at5_n = len(at5)
            if not ((at5[1] if at5_n > 1 else '') != ''):
                continue
            try:
                service = SERVICE_25[at5[1]] if at5_n > 1 else None
            except CodecError as error:
                service = run.fault(error, at5, 1, '/specialServices/*/service', at5[1] if at5_n > 1 else '')
            service_v, source_code_v71 = service or (None, None)
            try:
                note = NOTE_26[at5[3]] if at5_n > 3 else None
            except CodecError as error:
                note = run.fault(error, at5, 3, '/specialServices/*/note', at5[3] if at5_n > 3 else '')
            special_services_item = None
            if service_v is not None or source_code_v71 is not None or note is not None:
                if service_v is None:
                    run.lacks('/specialServices/*/service', at5 or m70[0], 'AT5-01')
                special_services_item = {'service': service_v}
                if note is not None:
                    special_services_item['note'] = note
                if source_code_v71 is not None:
                    special_services_item['sourceCode'] = source_code_v71
            if special_services_item is not None:
                special_services.append(special_services_item)
        if len(special_services) > 50:
            run.crowded('/specialServices', n0[0], len(special_services), 50)
        if not special_services:
            special_services = None
    special_services72: Any = None
    if n0[6]:
        special_services72 = []
        for m73 in n0[6] or ():
            at574 = m73[0]
            at574_n = len(at574)
            if not ((at574[1] if at574_n > 1 else '') == '' and (at574[3] if at574_n > 3 else '') != ''):
                continue
            try:
                note75 = NOTE_27[at574[3]] if at574_n > 3 else None
            except CodecError as error:
                note75 = run.fault(error, at574, 3, '/specialServices/*/note', at574[3] if at574_n > 3 else '')
            special_services_item76 = None
            if note75 is not None:
                special_services_item76 = {'note': note75, 'service': 'other'}
            if special_services_item76 is not None:
                special_services72.append(special_services_item76)
        if len(special_services72) > 50:
            run.crowded('/specialServices', n0[0], len(special_services72), 50)
        if not special_services72:
            special_services72 = None
    special_services77 = [*(special_services or ()), *(special_services72 or ())] or None
    instructions: Any = None
    if n0[9]:
        instructions = []
        for m78 in n0[9] or ():
            nte = m78[0]
            nte_n = len(nte)
            if not ((nte[1] if nte_n > 1 else '') != ''):
                continue
            try:
                type79 = TYPE_28[nte[1]] if nte_n > 1 else None
            except CodecError as error:
                type79 = run.fault(error, nte, 1, '/instructions/*/type', nte[1] if nte_n > 1 else '')
            type_v80, source_code_v81 = type79 or (None, None)
            try:
                text = TEXT_29[nte[2]] if nte_n > 2 else None
            except CodecError as error:
                text = run.fault(error, nte, 2, '/instructions/*/text', nte[2] if nte_n > 2 else '')
            instructions_item = None
            if type_v80 is not None or source_code_v81 is not None or text is not None:
                if type_v80 is None:
                    run.lacks('/instructions/*/type', nte or m78[0], 'NTE-01')
                instructions_item = {'type': type_v80}
                if source_code_v81 is not None:
                    instructions_item['sourceCode'] = source_code_v81
                if text is not None:
                    instructions_item['text'] = text
            if instructions_item is not None:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            run.crowded('/instructions', n0[0], len(instructions), 50)
        if not instructions:
            instructions = None
    instructions82: Any = None
    if n0[9]:
        instructions82 = []
        for m83 in n0[9] or ():
            nte84 = m83[0]
            nte84_n = len(nte84)
            if not ((nte84[1] if nte84_n > 1 else '') == ''):
                continue
            try:
                text85 = TEXT_30[nte84[2]] if nte84_n > 2 else None
            except CodecError as error:
                text85 = run.fault(error, nte84, 2, '/instructions/*/text', nte84[2] if nte84_n > 2 else '')
            instructions_item86 = None
            if text85 is not None:
                instructions_item86 = {'text': text85, 'type': 'general'}
            if instructions_item86 is not None:
                instructions82.append(instructions_item86)
        if len(instructions82) > 50:
            run.crowded('/instructions', n0[0], len(instructions82), 50)
        if not instructions82:
            instructions82 = None
    instructions87 = [*(instructions or ()), *(instructions82 or ())] or None
    references: Any = None
    if n0[3]:
        references = []
        for m88 in n0[3] or ():
            l11 = m88[0]
            l11_n = len(l11)
            if not ((l11[1] if l11_n > 1 else '') != ''):
                continue
            try:
                type89 = TYPE_31[l11[2]] if l11_n > 2 else None
            except CodecError as error:
                type89 = run.fault(error, l11, 2, '/references/*/type', l11[2] if l11_n > 2 else '')
            type_v90, source_code_v91 = type89 or (None, None)
            try:
                value92 = VALUE_32[l11[1]] if l11_n > 1 else None
            except CodecError as error:
                value92 = run.fault(error, l11, 1, '/references/*/value', l11[1] if l11_n > 1 else '')
            try:
                description = DESCRIPTION_33[l11[3]] if l11_n > 3 else None
            except CodecError as error:
                description = run.fault(error, l11, 3, '/references/*/description', l11[3] if l11_n > 3 else '')
            references_item = None
            if type_v90 is not None or source_code_v91 is not None or value92 is not None or description is not None:
                if type_v90 is None:
                    run.lacks('/references/*/type', l11 or m88[0], 'L11-02')
                if value92 is None:
                    run.lacks('/references/*/value', l11 or m88[0], 'L11-01')
                references_item = {'type': type_v90, 'value': value92}
                if description is not None:
                    references_item['description'] = description
                if source_code_v91 is not None:
                    references_item['sourceCode'] = source_code_v91
            if references_item is not None:
                references.append(references_item)
        if len(references) > 300:
            run.crowded('/references', n0[0], len(references), 300)
        if not references:
            references = None
    parties: Any = None
    if n0[10]:
        parties = []
        for m93 in n0[10] or ():
            n1 = m93[0]
            n1_n = len(n1)
            try:
                roles_item = ROLES_ITEM_34[n1[1]] if n1_n > 1 else None
            except CodecError as error:
                roles_item = run.fault(error, n1, 1, '/parties/*/roles/0', n1[1] if n1_n > 1 else '')
            roles_v, source_code_v94 = roles_item or (None, None)
            roles = None if roles_v is None else [roles_v]
            try:
                name = NAME_35[n1[2]] if n1_n > 2 else None
            except CodecError as error:
                name = run.fault(error, n1, 2, '/parties/*/name', n1[2] if n1_n > 2 else '')
            try:
                scheme = SCHEME_36[n1[3]] if n1_n > 3 else None
            except CodecError as error:
                scheme = run.fault(error, n1, 3, '/parties/*/identifiers/0/scheme', n1[3] if n1_n > 3 else '')
            scheme_v, source_code_v95 = scheme or (None, None)
            try:
                value96 = VALUE_37[n1[4]] if n1_n > 4 else None
            except CodecError as error:
                value96 = run.fault(error, n1, 4, '/parties/*/identifiers/0/value', n1[4] if n1_n > 4 else '')
            identifiers_item = None
            if scheme_v is not None or source_code_v95 is not None or value96 is not None:
                if scheme_v is None:
                    run.lacks('/parties/*/identifiers/0/scheme', n1 or m93[0], 'N1-03')
                if value96 is None:
                    run.lacks('/parties/*/identifiers/0/value', n1 or m93[0], 'N1-04')
                identifiers_item = {'scheme': scheme_v, 'value': value96}
                if source_code_v95 is not None:
                    identifiers_item['sourceCode'] = source_code_v95
            identifiers97 = None if identifiers_item is None else [identifiers_item]
            n2 = m93[1]
            n2_n = len(n2) if n2 is not None else 0
            try:
                additional_name = ADDITIONAL_NAME_38[n2[1]] if n2_n > 1 else None
            except CodecError as error:
                additional_name = run.fault(error, n2, 1, '/parties/*/additionalName', n2[1] if n2_n > 1 else '')
            n3_loop = m93[2]
            n3_loop = n3_loop[0] if n3_loop else None
            n3 = n3_loop[0] if n3_loop is not None else None
            n3_n = len(n3) if n3 is not None else 0
            try:
                lines_item = LINES_ITEM_39[n3[1]] if n3_n > 1 else None
            except CodecError as error:
                lines_item = run.fault(error, n3, 1, '/parties/*/address/lines/0', n3[1] if n3_n > 1 else '')
            try:
                lines_item98 = LINES_ITEM_40[n3[2]] if n3_n > 2 else None
            except CodecError as error:
                lines_item98 = run.fault(error, n3, 2, '/parties/*/address/lines/1', n3[2] if n3_n > 2 else '')
            n3_loop99 = m93[2] or ()
            n3_loop99 = n3_loop99[1] if len(n3_loop99) >= 2 else None
            n3100 = n3_loop99[0] if n3_loop99 is not None else None
            n3100_n = len(n3100) if n3100 is not None else 0
            try:
                lines_item101 = LINES_ITEM_41[n3100[1]] if n3100_n > 1 else None
            except CodecError as error:
                lines_item101 = run.fault(error, n3100, 1, '/parties/*/address/lines/2', n3100[1] if n3100_n > 1 else '')
            try:
                lines_item102 = LINES_ITEM_42[n3100[2]] if n3100_n > 2 else None
            except CodecError as error:
                lines_item102 = run.fault(error, n3100, 2, '/parties/*/address/lines/3', n3100[2] if n3100_n > 2 else '')
            lines: Any = []
            if lines_item is not None:
                lines.append(lines_item)
            if lines_item98 is not None:
                lines.append(lines_item98)
            if lines_item101 is not None:
                lines.append(lines_item101)
            if lines_item102 is not None:
                lines.append(lines_item102)
            if not lines:
                lines = None
            n4 = m93[3]
            n4_n = len(n4) if n4 is not None else 0
            try:
                city = CITY_43[n4[1]] if n4_n > 1 else None
            except CodecError as error:
                city = run.fault(error, n4, 1, '/parties/*/address/city', n4[1] if n4_n > 1 else '')
            try:
                subdivision = SUBDIVISION_44[n4[2]] if n4_n > 2 else None
            except CodecError as error:
                subdivision = run.fault(error, n4, 2, '/parties/*/address/subdivision', n4[2] if n4_n > 2 else '')
            try:
                postal_code = POSTAL_CODE_45[n4[3]] if n4_n > 3 else None
            except CodecError as error:
                postal_code = run.fault(error, n4, 3, '/parties/*/address/postalCode', n4[3] if n4_n > 3 else '')
            try:
                country = COUNTRY_46[n4[4]] if n4_n > 4 else None
            except CodecError as error:
                country = run.fault(error, n4, 4, '/parties/*/address/country', n4[4] if n4_n > 4 else '')
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
            references103: Any = None
            if m93[4]:
                references103 = []
                for m104 in m93[4] or ():
                    l11105 = m104[0]
                    l11105_n = len(l11105)
                    if not ((l11105[1] if l11105_n > 1 else '') != ''):
                        continue
                    try:
                        type106 = TYPE_47[l11105[2]] if l11105_n > 2 else None
                    except CodecError as error:
                        type106 = run.fault(error, l11105, 2, '/parties/*/references/*/type', l11105[2] if l11105_n > 2 else '')
                    type_v107, source_code_v108 = type106 or (None, None)
                    try:
                        value109 = VALUE_48[l11105[1]] if l11105_n > 1 else None
                    except CodecError as error:
                        value109 = run.fault(error, l11105, 1, '/parties/*/references/*/value', l11105[1] if l11105_n > 1 else '')
                    try:
                        description110 = DESCRIPTION_49[l11105[3]] if l11105_n > 3 else None
                    except CodecError as error:
                        description110 = run.fault(error, l11105, 3, '/parties/*/references/*/description', l11105[3] if l11105_n > 3 else '')
                    references_item111 = None
                    if type_v107 is not None or source_code_v108 is not None or value109 is not None or description110 is not None:
                        if type_v107 is None:
                            run.lacks('/parties/*/references/*/type', l11105 or m104[0], 'L11-02')
                        if value109 is None:
                            run.lacks('/parties/*/references/*/value', l11105 or m104[0], 'L11-01')
                        references_item111 = {'type': type_v107, 'value': value109}
                        if description110 is not None:
                            references_item111['description'] = description110
                        if source_code_v108 is not None:
                            references_item111['sourceCode'] = source_code_v108
                    if references_item111 is not None:
                        references103.append(references_item111)
                if len(references103) > 50:
                    run.crowded('/parties/*/references', m93[0], len(references103), 50)
                if not references103:
                    references103 = None
            contacts: Any = None
            if m93[5]:
                contacts = []
                for m112 in m93[5] or ():
                    g61 = m112[0]
                    g61_n = len(g61)
                    try:
                        name113 = NAME_50[g61[2]] if g61_n > 2 else None
                    except CodecError as error:
                        name113 = run.fault(error, g61, 2, '/parties/*/contacts/*/name', g61[2] if g61_n > 2 else '')
                    try:
                        phone = PHONE_51[(g61[4] if g61_n > 4 else '') if (g61[3] if g61_n > 3 else '') == 'TE' else '']
                    except CodecError as error:
                        phone = run.fault(error, g61, 4, '/parties/*/contacts/*/phone', (g61[4] if g61_n > 4 else '') if (g61[3] if g61_n > 3 else '') == 'TE' else '')
                    try:
                        fax = FAX_52[(g61[4] if g61_n > 4 else '') if (g61[3] if g61_n > 3 else '') == 'FX' else '']
                    except CodecError as error:
                        fax = run.fault(error, g61, 4, '/parties/*/contacts/*/fax', (g61[4] if g61_n > 4 else '') if (g61[3] if g61_n > 3 else '') == 'FX' else '')
                    try:
                        email = EMAIL_53[(g61[4] if g61_n > 4 else '') if (g61[3] if g61_n > 3 else '') == 'EM' else '']
                    except CodecError as error:
                        email = run.fault(error, g61, 4, '/parties/*/contacts/*/email', (g61[4] if g61_n > 4 else '') if (g61[3] if g61_n > 3 else '') == 'EM' else '')
                    try:
                        reference = REFERENCE_54[g61[5]] if g61_n > 5 else None
                    except CodecError as error:
                        reference = run.fault(error, g61, 5, '/parties/*/contacts/*/reference', g61[5] if g61_n > 5 else '')
                    try:
                        source_code = SOURCE_CODE_55[g61[1]] if g61_n > 1 else None
                    except CodecError as error:
                        source_code = run.fault(error, g61, 1, '/parties/*/contacts/*/sourceCode', g61[1] if g61_n > 1 else '')
                    contacts_item = None
                    if name113 is not None or phone is not None or fax is not None or email is not None or reference is not None or source_code is not None:
                        contacts_item = {}
                        if email is not None:
                            contacts_item['email'] = email
                        if fax is not None:
                            contacts_item['fax'] = fax
                        if name113 is not None:
                            contacts_item['name'] = name113
                        if phone is not None:
                            contacts_item['phone'] = phone
                        if reference is not None:
                            contacts_item['reference'] = reference
                        if source_code is not None:
                            contacts_item['sourceCode'] = source_code
                    if contacts_item is not None:
                        contacts.append(contacts_item)
                if len(contacts) > 10:
                    run.crowded('/parties/*/contacts', m93[0], len(contacts), 10)
                if not contacts:
                    contacts = None
            parties_item = None
            if roles is not None or source_code_v94 is not None or name is not None or identifiers97 is not None or additional_name is not None or address is not None or references103 is not None or contacts is not None:
                parties_item = {}
                if additional_name is not None:
                    parties_item['additionalName'] = additional_name
                if address is not None:
                    parties_item['address'] = address
                if contacts is not None:
                    parties_item['contacts'] = contacts
                if identifiers97 is not None:
                    parties_item['identifiers'] = identifiers97
                if name is not None:
                    parties_item['name'] = name
                if references103 is not None:
                    parties_item['references'] = references103
                if roles is not None:
                    parties_item['roles'] = roles
                if source_code_v94 is not None:
                    parties_item['sourceCode'] = source_code_v94
            if parties_item is not None:
                parties.append(parties_item)
        if len(parties) > 30:
            run.crowded('/parties', n0[0], len(parties), 30)
        if not parties:
            parties = None
    stops: Any = None
    if n0[12]:
        stops = []
        for m114 in n0[12] or ():
            s5 = m114[0]
            s5_n = len(s5)
            try:
                stop_sequence = STOP_SEQUENCE_56[s5[1]] if s5_n > 1 else None
            except CodecError as error:
                stop_sequence = run.fault(error, s5, 1, '/stops/*/stopSequence', s5[1] if s5_n > 1 else '')
            try:
                activities_item = ACTIVITIES_ITEM_57[s5[2]] if s5_n > 2 else None
            except CodecError as error:
                activities_item = run.fault(error, s5, 2, '/stops/*/activities/0', s5[2] if s5_n > 2 else '')
            activities_v, source_code_v115 = activities_item or (None, None)
            activities = None if activities_v is None else [activities_v]
            n1_loop = m114[8]
            n1_loop = n1_loop[0] if n1_loop else None
            n1116 = n1_loop[0] if n1_loop is not None else None
            n1116_n = len(n1116) if n1116 is not None else 0
            try:
                name117 = NAME_58[n1116[2]] if n1116_n > 2 else None
            except CodecError as error:
                name117 = run.fault(error, n1116, 2, '/stops/*/location/name', n1116[2] if n1116_n > 2 else '')
            try:
                scheme118 = SCHEME_59[(n1116[3] if n1116_n > 3 else '') if (n1116[4] if n1116_n > 4 else '') != '' else '']
            except CodecError as error:
                scheme118 = run.fault(error, n1116, 3, '/stops/*/location/identifiers/0/scheme', (n1116[3] if n1116_n > 3 else '') if (n1116[4] if n1116_n > 4 else '') != '' else '')
            scheme_v119, source_code_v120 = scheme118 or (None, None)
            try:
                value121 = VALUE_60[(n1116[4] if n1116_n > 4 else '') if (n1116[3] if n1116_n > 3 else '') != '' else '']
            except CodecError as error:
                value121 = run.fault(error, n1116, 4, '/stops/*/location/identifiers/0/value', (n1116[4] if n1116_n > 4 else '') if (n1116[3] if n1116_n > 3 else '') != '' else '')
            identifiers_item122 = None
            if scheme_v119 is not None or source_code_v120 is not None or value121 is not None:
                if scheme_v119 is None:
                    run.lacks('/stops/*/location/identifiers/0/scheme', n1116 or m114[0], 'N1-03')
                if value121 is None:
                    run.lacks('/stops/*/location/identifiers/0/value', n1116 or m114[0], 'N1-04')
                identifiers_item122 = {'scheme': scheme_v119, 'value': value121}
                if source_code_v120 is not None:
                    identifiers_item122['sourceCode'] = source_code_v120
            identifiers123 = None if identifiers_item122 is None else [identifiers_item122]
            n3_loop124 = n1_loop[2] if n1_loop is not None else None
            n3_loop124 = n3_loop124[0] if n3_loop124 else None
            n3125 = n3_loop124[0] if n3_loop124 is not None else None
            n3125_n = len(n3125) if n3125 is not None else 0
            try:
                lines_item126 = LINES_ITEM_61[n3125[1]] if n3125_n > 1 else None
            except CodecError as error:
                lines_item126 = run.fault(error, n3125, 1, '/stops/*/location/address/lines/0', n3125[1] if n3125_n > 1 else '')
            try:
                lines_item127 = LINES_ITEM_62[n3125[2]] if n3125_n > 2 else None
            except CodecError as error:
                lines_item127 = run.fault(error, n3125, 2, '/stops/*/location/address/lines/1', n3125[2] if n3125_n > 2 else '')
            n3_loop128 = (n1_loop[2] if n1_loop is not None else None) or ()
            n3_loop128 = n3_loop128[1] if len(n3_loop128) >= 2 else None
            n3129 = n3_loop128[0] if n3_loop128 is not None else None
            n3129_n = len(n3129) if n3129 is not None else 0
            try:
                lines_item130 = LINES_ITEM_63[n3129[1]] if n3129_n > 1 else None
            except CodecError as error:
                lines_item130 = run.fault(error, n3129, 1, '/stops/*/location/address/lines/2', n3129[1] if n3129_n > 1 else '')
            try:
                lines_item131 = LINES_ITEM_64[n3129[2]] if n3129_n > 2 else None
            except CodecError as error:
                lines_item131 = run.fault(error, n3129, 2, '/stops/*/location/address/lines/3', n3129[2] if n3129_n > 2 else '')
            lines132: Any = []
            if lines_item126 is not None:
                lines132.append(lines_item126)
            if lines_item127 is not None:
                lines132.append(lines_item127)
            if lines_item130 is not None:
                lines132.append(lines_item130)
            if lines_item131 is not None:
                lines132.append(lines_item131)
            if not lines132:
                lines132 = None
            n4133 = n1_loop[3] if n1_loop is not None else None
            n4133_n = len(n4133) if n4133 is not None else 0
            try:
                city134 = CITY_65[n4133[1]] if n4133_n > 1 else None
            except CodecError as error:
                city134 = run.fault(error, n4133, 1, '/stops/*/location/address/city', n4133[1] if n4133_n > 1 else '')
            try:
                subdivision135 = SUBDIVISION_66[n4133[2]] if n4133_n > 2 else None
            except CodecError as error:
                subdivision135 = run.fault(error, n4133, 2, '/stops/*/location/address/subdivision', n4133[2] if n4133_n > 2 else '')
            try:
                postal_code136 = POSTAL_CODE_67[n4133[3]] if n4133_n > 3 else None
            except CodecError as error:
                postal_code136 = run.fault(error, n4133, 3, '/stops/*/location/address/postalCode', n4133[3] if n4133_n > 3 else '')
            try:
                country137 = COUNTRY_68[n4133[4]] if n4133_n > 4 else None
            except CodecError as error:
                country137 = run.fault(error, n4133, 4, '/stops/*/location/address/country', n4133[4] if n4133_n > 4 else '')
            address138 = None
            if lines132 is not None or city134 is not None or subdivision135 is not None or postal_code136 is not None or country137 is not None:
                address138 = {}
                if city134 is not None:
                    address138['city'] = city134
                if country137 is not None:
                    address138['country'] = country137
                if lines132 is not None:
                    address138['lines'] = lines132
                if postal_code136 is not None:
                    address138['postalCode'] = postal_code136
                if subdivision135 is not None:
                    address138['subdivision'] = subdivision135
            location = None
            if name117 is not None or identifiers123 is not None or address138 is not None:
                location = {}
                if address138 is not None:
                    location['address'] = address138
                if identifiers123 is not None:
                    location['identifiers'] = identifiers123
                if name117 is not None:
                    location['name'] = name117
            g62_loop139 = pick(m114[2], 1, ('53',)) if m114[2] else None
            g62140 = g62_loop139[0] if g62_loop139 is not None else None
            g62140_n = len(g62140) if g62140 is not None else 0
            earliest_x = (g62140[2] if g62140_n > 2 else '') if (s5[2] if s5_n > 2 else '') in ('CU', 'UL', 'PU', 'DT') else ''
            earliest_x141 = g62140[3] if g62140_n > 3 else ''
            earliest_x142 = g62140[4] if g62140_n > 4 else ''
            earliest_x143 = g62140[5] if g62140_n > 5 else ''
            earliest = None
            if earliest_x:
                try:
                    earliest = K10.get(profile, earliest_x, earliest_x141, earliest_x142, earliest_x143)
                except CodecError as error:
                    earliest = run.fault(error, g62140, (2, 3, 4, 5), '/stops/*/window/earliest', (earliest_x, earliest_x141, earliest_x142, earliest_x143))
            earliest_v = earliest
            if earliest_v is None:
                g62_loop144 = pick(m114[2], 1, ('37',)) if m114[2] else None
                g62145 = g62_loop144[0] if g62_loop144 is not None else None
                g62145_n = len(g62145) if g62145 is not None else 0
                earliest_x147 = g62145[2] if g62145_n > 2 else ''
                earliest_x148 = g62145[3] if g62145_n > 3 else ''
                earliest_x149 = g62145[4] if g62145_n > 4 else ''
                earliest_x150 = g62145[5] if g62145_n > 5 else ''
                earliest146 = None
                if earliest_x147:
                    try:
                        earliest146 = K8.get(profile, earliest_x147, earliest_x148, earliest_x149, earliest_x150)
                    except CodecError as error:
                        earliest146 = run.fault(error, g62145, (2, 3, 4, 5), '/stops/*/window/earliest', (earliest_x147, earliest_x148, earliest_x149, earliest_x150))
                earliest_v = earliest146
            if earliest_v is None:
                earliest_x152 = (g62140[2] if g62140_n > 2 else '') if (s5[2] if s5_n > 2 else '') not in ('CU', 'UL', 'PU', 'DT') else ''
                earliest_x153 = g62140[3] if g62140_n > 3 else ''
                earliest_x154 = g62140[4] if g62140_n > 4 else ''
                earliest_x155 = g62140[5] if g62140_n > 5 else ''
                earliest151 = None
                if earliest_x152:
                    try:
                        earliest151 = K10.get(profile, earliest_x152, earliest_x153, earliest_x154, earliest_x155)
                    except CodecError as error:
                        earliest151 = run.fault(error, g62140, (2, 3, 4, 5), '/stops/*/window/earliest', (earliest_x152, earliest_x153, earliest_x154, earliest_x155))
                earliest_v = earliest151
            if earliest_v is None:
                g62_loop156 = [one for one in m114[2] or () if (one[0][1] if len(one[0]) > 1 else '') not in ('37', '38', '53', '54') and (one[0][3] if len(one[0]) > 3 else '') in ('I', 'G')]
                g62_loop156 = g62_loop156[0] if len(g62_loop156) >= 1 else None
                g62157 = g62_loop156[0] if g62_loop156 is not None else None
                g62157_n = len(g62157) if g62157 is not None else 0
                earliest_x159 = g62157[2] if g62157_n > 2 else ''
                earliest_x160 = g62157[3] if g62157_n > 3 else ''
                earliest_x161 = g62157[4] if g62157_n > 4 else ''
                earliest_x162 = g62157[5] if g62157_n > 5 else ''
                earliest158 = None
                if earliest_x159:
                    try:
                        earliest158 = K8.get(profile, earliest_x159, earliest_x160, earliest_x161, earliest_x162)
                    except CodecError as error:
                        earliest158 = run.fault(error, g62157, (2, 3, 4, 5), '/stops/*/window/earliest', (earliest_x159, earliest_x160, earliest_x161, earliest_x162))
                earliest_v = earliest158
            g62_loop163 = pick(m114[2], 1, ('54',)) if m114[2] else None
            g62164 = g62_loop163[0] if g62_loop163 is not None else None
            g62164_n = len(g62164) if g62164 is not None else 0
            latest_x = (g62164[2] if g62164_n > 2 else '') if (s5[2] if s5_n > 2 else '') in ('CU', 'UL', 'PU', 'DT') else ''
            latest_x165 = g62164[3] if g62164_n > 3 else ''
            latest_x166 = g62164[4] if g62164_n > 4 else ''
            latest_x167 = g62164[5] if g62164_n > 5 else ''
            latest = None
            if latest_x:
                try:
                    latest = K11.get(profile, latest_x, latest_x165, latest_x166, latest_x167)
                except CodecError as error:
                    latest = run.fault(error, g62164, (2, 3, 4, 5), '/stops/*/window/latest', (latest_x, latest_x165, latest_x166, latest_x167))
            latest_v = latest
            if latest_v is None:
                g62_loop168 = pick(m114[2], 1, ('38',)) if m114[2] else None
                g62169 = g62_loop168[0] if g62_loop168 is not None else None
                g62169_n = len(g62169) if g62169 is not None else 0
                latest_x171 = g62169[2] if g62169_n > 2 else ''
                latest_x172 = g62169[3] if g62169_n > 3 else ''
                latest_x173 = g62169[4] if g62169_n > 4 else ''
                latest_x174 = g62169[5] if g62169_n > 5 else ''
                latest170 = None
                if latest_x171:
                    try:
                        latest170 = K9.get(profile, latest_x171, latest_x172, latest_x173, latest_x174)
                    except CodecError as error:
                        latest170 = run.fault(error, g62169, (2, 3, 4, 5), '/stops/*/window/latest', (latest_x171, latest_x172, latest_x173, latest_x174))
                latest_v = latest170
            if latest_v is None:
                latest_x176 = (g62164[2] if g62164_n > 2 else '') if (s5[2] if s5_n > 2 else '') not in ('CU', 'UL', 'PU', 'DT') else ''
                latest_x177 = g62164[3] if g62164_n > 3 else ''
                latest_x178 = g62164[4] if g62164_n > 4 else ''
                latest_x179 = g62164[5] if g62164_n > 5 else ''
                latest175 = None
                if latest_x176:
                    try:
                        latest175 = K11.get(profile, latest_x176, latest_x177, latest_x178, latest_x179)
                    except CodecError as error:
                        latest175 = run.fault(error, g62164, (2, 3, 4, 5), '/stops/*/window/latest', (latest_x176, latest_x177, latest_x178, latest_x179))
                latest_v = latest175
            if latest_v is None:
                g62_loop180 = [one for one in m114[2] or () if (one[0][1] if len(one[0]) > 1 else '') not in ('37', '38', '53', '54') and (one[0][3] if len(one[0]) > 3 else '') in ('K', 'L')]
                g62_loop180 = g62_loop180[0] if len(g62_loop180) >= 1 else None
                g62181 = g62_loop180[0] if g62_loop180 is not None else None
                g62181_n = len(g62181) if g62181 is not None else 0
                latest_x183 = g62181[2] if g62181_n > 2 else ''
                latest_x184 = g62181[3] if g62181_n > 3 else ''
                latest_x185 = g62181[4] if g62181_n > 4 else ''
                latest_x186 = g62181[5] if g62181_n > 5 else ''
                latest182 = None
                if latest_x183:
                    try:
                        latest182 = K9.get(profile, latest_x183, latest_x184, latest_x185, latest_x186)
                    except CodecError as error:
                        latest182 = run.fault(error, g62181, (2, 3, 4, 5), '/stops/*/window/latest', (latest_x183, latest_x184, latest_x185, latest_x186))
                latest_v = latest182
            window = None
            if earliest_v is not None or latest_v is not None:
                window = {}
                if earliest_v is not None:
                    window['earliest'] = earliest_v
                if latest_v is not None:
                    window['latest'] = latest_v
            dates187: Any = None
            if m114[2]:
                dates187 = []
                for m188 in m114[2] or ():
                    g62189 = m188[0]
                    g62189_n = len(g62189)
                    if not ((g62189[2] if g62189_n > 2 else '') != '' and (g62189[1] if g62189_n > 1 else '') not in ('37', '38', '53', '54') and (g62189[3] if g62189_n > 3 else '') not in ('I', 'K', 'G', 'L')):
                        continue
                    try:
                        type190 = TYPE_69[g62189[1]] if g62189_n > 1 else None
                    except CodecError as error:
                        type190 = run.fault(error, g62189, 1, '/stops/*/dates/*/type', g62189[1] if g62189_n > 1 else '')
                    type_v191, source_code_v192 = type190 or (None, None)
                    at_x195 = (g62189[2] if g62189_n > 2 else '') if (g62189[1] if g62189_n > 1 else '') == '69' else ''
                    at_x196 = g62189[3] if g62189_n > 3 else ''
                    at_x197 = g62189[4] if g62189_n > 4 else ''
                    at_x198 = g62189[5] if g62189_n > 5 else ''
                    at194 = None
                    if at_x195:
                        try:
                            at194 = K6.get(profile, at_x195, at_x196, at_x197, at_x198)
                        except CodecError as error:
                            at194 = run.fault(error, g62189, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x195, at_x196, at_x197, at_x198))
                    at_v193 = at194
                    if at_v193 is None:
                        at_x200 = (g62189[2] if g62189_n > 2 else '') if (g62189[1] if g62189_n > 1 else '') == '70' else ''
                        at_x201 = g62189[3] if g62189_n > 3 else ''
                        at_x202 = g62189[4] if g62189_n > 4 else ''
                        at_x203 = g62189[5] if g62189_n > 5 else ''
                        at199 = None
                        if at_x200:
                            try:
                                at199 = K7.get(profile, at_x200, at_x201, at_x202, at_x203)
                            except CodecError as error:
                                at199 = run.fault(error, g62189, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x200, at_x201, at_x202, at_x203))
                        at_v193 = at199
                    if at_v193 is None:
                        at_x205 = (g62189[2] if g62189_n > 2 else '') if (g62189[1] if g62189_n > 1 else '') == '64' else ''
                        at_x206 = g62189[3] if g62189_n > 3 else ''
                        at_x207 = g62189[4] if g62189_n > 4 else ''
                        at_x208 = g62189[5] if g62189_n > 5 else ''
                        at204 = None
                        if at_x205:
                            try:
                                at204 = K4.get(profile, at_x205, at_x206, at_x207, at_x208)
                            except CodecError as error:
                                at204 = run.fault(error, g62189, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x205, at_x206, at_x207, at_x208))
                        at_v193 = at204
                    if at_v193 is None:
                        at_x210 = (g62189[2] if g62189_n > 2 else '') if (g62189[1] if g62189_n > 1 else '') == '37' else ''
                        at_x211 = g62189[3] if g62189_n > 3 else ''
                        at_x212 = g62189[4] if g62189_n > 4 else ''
                        at_x213 = g62189[5] if g62189_n > 5 else ''
                        at209 = None
                        if at_x210:
                            try:
                                at209 = K8.get(profile, at_x210, at_x211, at_x212, at_x213)
                            except CodecError as error:
                                at209 = run.fault(error, g62189, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x210, at_x211, at_x212, at_x213))
                        at_v193 = at209
                    if at_v193 is None:
                        at_x215 = (g62189[2] if g62189_n > 2 else '') if (g62189[1] if g62189_n > 1 else '') == '38' else ''
                        at_x216 = g62189[3] if g62189_n > 3 else ''
                        at_x217 = g62189[4] if g62189_n > 4 else ''
                        at_x218 = g62189[5] if g62189_n > 5 else ''
                        at214 = None
                        if at_x215:
                            try:
                                at214 = K9.get(profile, at_x215, at_x216, at_x217, at_x218)
                            except CodecError as error:
                                at214 = run.fault(error, g62189, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x215, at_x216, at_x217, at_x218))
                        at_v193 = at214
                    if at_v193 is None:
                        at_x220 = (g62189[2] if g62189_n > 2 else '') if (g62189[1] if g62189_n > 1 else '') == '53' else ''
                        at_x221 = g62189[3] if g62189_n > 3 else ''
                        at_x222 = g62189[4] if g62189_n > 4 else ''
                        at_x223 = g62189[5] if g62189_n > 5 else ''
                        at219 = None
                        if at_x220:
                            try:
                                at219 = K10.get(profile, at_x220, at_x221, at_x222, at_x223)
                            except CodecError as error:
                                at219 = run.fault(error, g62189, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x220, at_x221, at_x222, at_x223))
                        at_v193 = at219
                    if at_v193 is None:
                        at_x225 = (g62189[2] if g62189_n > 2 else '') if (g62189[1] if g62189_n > 1 else '') == '54' else ''
                        at_x226 = g62189[3] if g62189_n > 3 else ''
                        at_x227 = g62189[4] if g62189_n > 4 else ''
                        at_x228 = g62189[5] if g62189_n > 5 else ''
                        at224 = None
                        if at_x225:
                            try:
                                at224 = K11.get(profile, at_x225, at_x226, at_x227, at_x228)
                            except CodecError as error:
                                at224 = run.fault(error, g62189, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x225, at_x226, at_x227, at_x228))
                        at_v193 = at224
                    if at_v193 is None:
                        at_x230 = (g62189[2] if g62189_n > 2 else '') if (g62189[1] if g62189_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
                        at_x231 = g62189[3] if g62189_n > 3 else ''
                        at_x232 = g62189[4] if g62189_n > 4 else ''
                        at_x233 = g62189[5] if g62189_n > 5 else ''
                        at229 = None
                        if at_x230:
                            try:
                                at229 = K12.get(profile, at_x230, at_x231, at_x232, at_x233)
                            except CodecError as error:
                                at229 = run.fault(error, g62189, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x230, at_x231, at_x232, at_x233))
                        at_v193 = at229
                    dates_item234 = None
                    if type_v191 is not None or source_code_v192 is not None or at_v193 is not None:
                        if at_v193 is None:
                            run.lacks('/stops/*/dates/*/at', g62189 or m188[0], 'G62-02 or G62-03 or G62-04')
                        if type_v191 is None:
                            run.lacks('/stops/*/dates/*/type', g62189 or m188[0], 'G62-01')
                        dates_item234 = {'at': at_v193, 'type': type_v191}
                        if source_code_v192 is not None:
                            dates_item234['sourceCode'] = source_code_v192
                    if dates_item234 is not None:
                        dates187.append(dates_item234)
                if len(dates187) > 50:
                    run.crowded('/stops/*/dates', m114[0], len(dates187), 50)
                if not dates187:
                    dates187 = None
            contacts235: Any = None
            if m114[8]:
                contacts235 = []
                for m236 in m114[8] or ():
                    for m237 in m236[4] or ():
                        g61238 = m237[0]
                        g61238_n = len(g61238)
                        try:
                            name239 = NAME_70[g61238[2]] if g61238_n > 2 else None
                        except CodecError as error:
                            name239 = run.fault(error, g61238, 2, '/stops/*/contacts/*/name', g61238[2] if g61238_n > 2 else '')
                        try:
                            phone240 = PHONE_71[(g61238[4] if g61238_n > 4 else '') if (g61238[3] if g61238_n > 3 else '') == 'TE' else '']
                        except CodecError as error:
                            phone240 = run.fault(error, g61238, 4, '/stops/*/contacts/*/phone', (g61238[4] if g61238_n > 4 else '') if (g61238[3] if g61238_n > 3 else '') == 'TE' else '')
                        try:
                            fax241 = FAX_72[(g61238[4] if g61238_n > 4 else '') if (g61238[3] if g61238_n > 3 else '') == 'FX' else '']
                        except CodecError as error:
                            fax241 = run.fault(error, g61238, 4, '/stops/*/contacts/*/fax', (g61238[4] if g61238_n > 4 else '') if (g61238[3] if g61238_n > 3 else '') == 'FX' else '')
                        try:
                            email242 = EMAIL_73[(g61238[4] if g61238_n > 4 else '') if (g61238[3] if g61238_n > 3 else '') == 'EM' else '']
                        except CodecError as error:
                            email242 = run.fault(error, g61238, 4, '/stops/*/contacts/*/email', (g61238[4] if g61238_n > 4 else '') if (g61238[3] if g61238_n > 3 else '') == 'EM' else '')
                        try:
                            reference243 = REFERENCE_74[g61238[5]] if g61238_n > 5 else None
                        except CodecError as error:
                            reference243 = run.fault(error, g61238, 5, '/stops/*/contacts/*/reference', g61238[5] if g61238_n > 5 else '')
                        try:
                            source_code244 = SOURCE_CODE_75[g61238[1]] if g61238_n > 1 else None
                        except CodecError as error:
                            source_code244 = run.fault(error, g61238, 1, '/stops/*/contacts/*/sourceCode', g61238[1] if g61238_n > 1 else '')
                        contacts_item245 = None
                        if name239 is not None or phone240 is not None or fax241 is not None or email242 is not None or reference243 is not None or source_code244 is not None:
                            contacts_item245 = {}
                            if email242 is not None:
                                contacts_item245['email'] = email242
                            if fax241 is not None:
                                contacts_item245['fax'] = fax241
                            if name239 is not None:
                                contacts_item245['name'] = name239
                            if phone240 is not None:
                                contacts_item245['phone'] = phone240
                            if reference243 is not None:
                                contacts_item245['reference'] = reference243
                            if source_code244 is not None:
                                contacts_item245['sourceCode'] = source_code244
                        if contacts_item245 is not None:
                            contacts235.append(contacts_item245)
                if len(contacts235) > 20:
                    run.crowded('/stops/*/contacts', m114[0], len(contacts235), 20)
                if not contacts235:
                    contacts235 = None
            references246: Any = None
            if m114[1]:
                references246 = []
                for m247 in m114[1] or ():
                    l11248 = m247[0]
                    l11248_n = len(l11248)
                    if not ((l11248[1] if l11248_n > 1 else '') != ''):
                        continue
                    try:
                        type249 = TYPE_76[l11248[2]] if l11248_n > 2 else None
                    except CodecError as error:
                        type249 = run.fault(error, l11248, 2, '/stops/*/references/*/type', l11248[2] if l11248_n > 2 else '')
                    type_v250, source_code_v251 = type249 or (None, None)
                    try:
                        value252 = VALUE_77[l11248[1]] if l11248_n > 1 else None
                    except CodecError as error:
                        value252 = run.fault(error, l11248, 1, '/stops/*/references/*/value', l11248[1] if l11248_n > 1 else '')
                    try:
                        description253 = DESCRIPTION_78[l11248[3]] if l11248_n > 3 else None
                    except CodecError as error:
                        description253 = run.fault(error, l11248, 3, '/stops/*/references/*/description', l11248[3] if l11248_n > 3 else '')
                    references_item254 = None
                    if type_v250 is not None or source_code_v251 is not None or value252 is not None or description253 is not None:
                        if type_v250 is None:
                            run.lacks('/stops/*/references/*/type', l11248 or m247[0], 'L11-02')
                        if value252 is None:
                            run.lacks('/stops/*/references/*/value', l11248 or m247[0], 'L11-01')
                        references_item254 = {'type': type_v250, 'value': value252}
                        if description253 is not None:
                            references_item254['description'] = description253
                        if source_code_v251 is not None:
                            references_item254['sourceCode'] = source_code_v251
                    if references_item254 is not None:
                        references246.append(references_item254)
                if len(references246) > 300:
                    run.crowded('/stops/*/references', m114[0], len(references246), 300)
                if not references246:
                    references246 = None
            at8 = m114[3]
            at8 = at8 if at8 is not None and (at8[1] if len(at8) > 1 else '') == 'G' else None
            at8_n = len(at8) if at8 is not None else 0
            try:
                unit_code256 = UNIT_CODE_79[(at8[2] if at8_n > 2 else '') if (at8[3] if at8_n > 3 else '') != '' else '']
            except CodecError as error:
                unit_code256 = run.fault(error, at8, 2, '/stops/*/totals/grossWeight/unitCode', (at8[2] if at8_n > 2 else '') if (at8[3] if at8_n > 3 else '') != '' else '')
            unit_code_v255 = unit_code256
            if unit_code_v255 is None:
                try:
                    unit_code257 = UNIT_CODE_80[(s5[4] if s5_n > 4 else '') if (s5[3] if s5_n > 3 else '') != '' and (at8[3] if at8_n > 3 else '') == '' else '']
                except CodecError as error:
                    unit_code257 = run.fault(error, s5, 4, '/stops/*/totals/grossWeight/unitCode', (s5[4] if s5_n > 4 else '') if (s5[3] if s5_n > 3 else '') != '' and (at8[3] if at8_n > 3 else '') == '' else '')
                unit_code_v255 = unit_code257
            try:
                value259 = VALUE_81[(at8[3] if at8_n > 3 else '') if (at8[2] if at8_n > 2 else '') != '' else '']
            except CodecError as error:
                value259 = run.fault(error, at8, 3, '/stops/*/totals/grossWeight/value', (at8[3] if at8_n > 3 else '') if (at8[2] if at8_n > 2 else '') != '' else '')
            value_v258 = value259
            if value_v258 is None:
                try:
                    value260 = VALUE_82[(s5[3] if s5_n > 3 else '') if (s5[4] if s5_n > 4 else '') != '' and (at8[3] if at8_n > 3 else '') == '' else '']
                except CodecError as error:
                    value260 = run.fault(error, s5, 3, '/stops/*/totals/grossWeight/value', (s5[3] if s5_n > 3 else '') if (s5[4] if s5_n > 4 else '') != '' and (at8[3] if at8_n > 3 else '') == '' else '')
                value_v258 = value260
            gross_weight261 = None
            if unit_code_v255 is not None or value_v258 is not None:
                if unit_code_v255 is None:
                    run.lacks('/stops/*/totals/grossWeight/unitCode', at8 or m114[0], 'AT8[01=G]-02')
                if value_v258 is None:
                    run.lacks('/stops/*/totals/grossWeight/value', at8 or m114[0], 'AT8[01=G]-03')
                gross_weight261 = {'unitCode': unit_code_v255, 'value': value_v258}
            at8263 = m114[3]
            at8263_n = len(at8263) if at8263 is not None else 0
            try:
                unit_code264 = UNIT_CODE_83[(at8263[6] if at8263_n > 6 else '') if (at8263[7] if at8263_n > 7 else '') != '' else '']
            except CodecError as error:
                unit_code264 = run.fault(error, at8263, 6, '/stops/*/totals/volume/unitCode', (at8263[6] if at8263_n > 6 else '') if (at8263[7] if at8263_n > 7 else '') != '' else '')
            unit_code_v262 = unit_code264
            if unit_code_v262 is None:
                try:
                    unit_code265 = UNIT_CODE_84[(s5[8] if s5_n > 8 else '') if (s5[7] if s5_n > 7 else '') != '' else '']
                except CodecError as error:
                    unit_code265 = run.fault(error, s5, 8, '/stops/*/totals/volume/unitCode', (s5[8] if s5_n > 8 else '') if (s5[7] if s5_n > 7 else '') != '' else '')
                unit_code_v262 = unit_code265
            try:
                value267 = VALUE_85[(at8263[7] if at8263_n > 7 else '') if (at8263[6] if at8263_n > 6 else '') != '' else '']
            except CodecError as error:
                value267 = run.fault(error, at8263, 7, '/stops/*/totals/volume/value', (at8263[7] if at8263_n > 7 else '') if (at8263[6] if at8263_n > 6 else '') != '' else '')
            value_v266 = value267
            if value_v266 is None:
                try:
                    value268 = VALUE_86[(s5[7] if s5_n > 7 else '') if (s5[8] if s5_n > 8 else '') != '' else '']
                except CodecError as error:
                    value268 = run.fault(error, s5, 7, '/stops/*/totals/volume/value', (s5[7] if s5_n > 7 else '') if (s5[8] if s5_n > 8 else '') != '' else '')
                value_v266 = value268
            volume269 = None
            if unit_code_v262 is not None or value_v266 is not None:
                if unit_code_v262 is None:
                    run.lacks('/stops/*/totals/volume/unitCode', at8263 or m114[0], 'AT8-06')
                if value_v266 is None:
                    run.lacks('/stops/*/totals/volume/value', at8263 or m114[0], 'AT8-07')
                volume269 = {'unitCode': unit_code_v262, 'value': value_v266}
            try:
                package_count270 = PACKAGE_COUNT_87[at8263[4]] if at8263_n > 4 else None
            except CodecError as error:
                package_count270 = run.fault(error, at8263, 4, '/stops/*/totals/packageCount', at8263[4] if at8263_n > 4 else '')
            try:
                unit_code271 = UNIT_CODE_88[(s5[6] if s5_n > 6 else '') if (s5[5] if s5_n > 5 else '') != '' else '']
            except CodecError as error:
                unit_code271 = run.doubt(error, s5, 6, '/stops/*/totals/quantity/unitCode', (s5[6] if s5_n > 6 else '') if (s5[5] if s5_n > 5 else '') != '' else '')
            try:
                value272 = VALUE_89[(s5[5] if s5_n > 5 else '') if (s5[6] if s5_n > 6 else '') != '' and (s5[6] if s5_n > 6 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            except CodecError as error:
                value272 = run.fault(error, s5, 5, '/stops/*/totals/quantity/value', (s5[5] if s5_n > 5 else '') if (s5[6] if s5_n > 6 else '') != '' and (s5[6] if s5_n > 6 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
            quantity273 = None
            if unit_code271 is not None or value272 is not None:
                if unit_code271 is None:
                    run.lacks('/stops/*/totals/quantity/unitCode', s5 or m114[0], 'S5-06')
                if value272 is None:
                    run.lacks('/stops/*/totals/quantity/value', s5 or m114[0], 'S5-05')
                quantity273 = {'unitCode': unit_code271, 'value': value272}
            pld274 = m114[6]
            pld274_n = len(pld274) if pld274 is not None else 0
            try:
                handling_unit_count275 = HANDLING_UNIT_COUNT_90[pld274[1]] if pld274_n > 1 else None
            except CodecError as error:
                handling_unit_count275 = run.fault(error, pld274, 1, '/stops/*/totals/handlingUnitCount', pld274[1] if pld274_n > 1 else '')
            totals = None
            if gross_weight261 is not None or volume269 is not None or package_count270 is not None or quantity273 is not None or handling_unit_count275 is not None:
                totals = {}
                if gross_weight261 is not None:
                    totals['grossWeight'] = gross_weight261
                if handling_unit_count275 is not None:
                    totals['handlingUnitCount'] = handling_unit_count275
                if package_count270 is not None:
                    totals['packageCount'] = package_count270
                if quantity273 is not None:
                    totals['quantity'] = quantity273
                if volume269 is not None:
                    totals['volume'] = volume269
            lading: Any = None
            if m114[9]:
                lading = []
                for m276 in m114[9] or ():
                    l5 = m276[0]
                    l5_n = len(l5)
                    try:
                        line_id = LINE_ID_91[l5[1]] if l5_n > 1 else None
                    except CodecError as error:
                        line_id = run.fault(error, l5, 1, '/stops/*/lading/*/lineId', l5[1] if l5_n > 1 else '')
                    try:
                        description277 = DESCRIPTION_92[l5[2]] if l5_n > 2 else None
                    except CodecError as error:
                        description277 = run.fault(error, l5, 2, '/stops/*/lading/*/description', l5[2] if l5_n > 2 else '')
                    try:
                        commodity_code = COMMODITY_CODE_93[l5[3]] if l5_n > 3 else None
                    except CodecError as error:
                        commodity_code = run.fault(error, l5, 3, '/stops/*/lading/*/commodityCode', l5[3] if l5_n > 3 else '')
                    try:
                        source_code278 = SOURCE_CODE_94[l5[4]] if l5_n > 4 else None
                    except CodecError as error:
                        source_code278 = run.fault(error, l5, 4, '/stops/*/lading/*/sourceCode', l5[4] if l5_n > 4 else '')
                    at8279 = m276[1]
                    at8279 = at8279 if at8279 is not None and (at8279[1] if len(at8279) > 1 else '') == 'G' else None
                    at8279_n = len(at8279) if at8279 is not None else 0
                    try:
                        unit_code280 = UNIT_CODE_95[(at8279[2] if at8279_n > 2 else '') if (at8279[3] if at8279_n > 3 else '') != '' else '']
                    except CodecError as error:
                        unit_code280 = run.doubt(error, at8279, 2, '/stops/*/lading/*/weight/unitCode', (at8279[2] if at8279_n > 2 else '') if (at8279[3] if at8279_n > 3 else '') != '' else '')
                    try:
                        value281 = VALUE_96[(at8279[3] if at8279_n > 3 else '') if (at8279[2] if at8279_n > 2 else '') != '' and (at8279[2] if at8279_n > 2 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
                    except CodecError as error:
                        value281 = run.fault(error, at8279, 3, '/stops/*/lading/*/weight/value', (at8279[3] if at8279_n > 3 else '') if (at8279[2] if at8279_n > 2 else '') != '' and (at8279[2] if at8279_n > 2 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
                    weight = None
                    if unit_code280 is not None or value281 is not None:
                        if unit_code280 is None:
                            run.lacks('/stops/*/lading/*/weight/unitCode', at8279 or m276[0], 'AT8[01=G]-02')
                        if value281 is None:
                            run.lacks('/stops/*/lading/*/weight/value', at8279 or m276[0], 'AT8[01=G]-03')
                        weight = {'unitCode': unit_code280, 'value': value281}
                    at8282 = m276[1]
                    at8282_n = len(at8282) if at8282 is not None else 0
                    try:
                        unit_code283 = UNIT_CODE_97[(at8282[6] if at8282_n > 6 else '') if (at8282[7] if at8282_n > 7 else '') != '' else '']
                    except CodecError as error:
                        unit_code283 = run.doubt(error, at8282, 6, '/stops/*/lading/*/volume/unitCode', (at8282[6] if at8282_n > 6 else '') if (at8282[7] if at8282_n > 7 else '') != '' else '')
                    try:
                        value284 = VALUE_98[(at8282[7] if at8282_n > 7 else '') if (at8282[6] if at8282_n > 6 else '') != '' and (at8282[6] if at8282_n > 6 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
                    except CodecError as error:
                        value284 = run.fault(error, at8282, 7, '/stops/*/lading/*/volume/value', (at8282[7] if at8282_n > 7 else '') if (at8282[6] if at8282_n > 6 else '') != '' and (at8282[6] if at8282_n > 6 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '')
                    volume285 = None
                    if unit_code283 is not None or value284 is not None:
                        if unit_code283 is None:
                            run.lacks('/stops/*/lading/*/volume/unitCode', at8282 or m276[0], 'AT8-06')
                        if value284 is None:
                            run.lacks('/stops/*/lading/*/volume/value', at8282 or m276[0], 'AT8-07')
                        volume285 = {'unitCode': unit_code283, 'value': value284}
                    try:
                        unit_code286 = UNIT_CODE_99[(l5[5] if l5_n > 5 else '') if (at8282[4] if at8282_n > 4 else '') != '' else '']
                    except CodecError as error:
                        unit_code286 = run.doubt(error, l5, 5, '/stops/*/lading/*/quantity/unitCode', (l5[5] if l5_n > 5 else '') if (at8282[4] if at8282_n > 4 else '') != '' else '')
                    try:
                        value287 = VALUE_100[(at8282[4] if at8282_n > 4 else '') if (l5[5] if l5_n > 5 else '') != '' and (l5[5] if l5_n > 5 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '']
                    except CodecError as error:
                        value287 = run.fault(error, at8282, 4, '/stops/*/lading/*/quantity/value', (at8282[4] if at8282_n > 4 else '') if (l5[5] if l5_n > 5 else '') != '' and (l5[5] if l5_n > 5 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '')
                    quantity288 = None
                    if unit_code286 is not None or value287 is not None:
                        if unit_code286 is None:
                            run.lacks('/stops/*/lading/*/quantity/unitCode', l5 or m276[0], 'L5-05')
                        if value287 is None:
                            run.lacks('/stops/*/lading/*/quantity/value', at8282 or m276[0], 'AT8-04')
                        quantity288 = {'unitCode': unit_code286, 'value': value287}
                    lading_item = None
                    if line_id is not None or description277 is not None or commodity_code is not None or source_code278 is not None or weight is not None or volume285 is not None or quantity288 is not None:
                        lading_item = {}
                        if commodity_code is not None:
                            lading_item['commodityCode'] = commodity_code
                        if description277 is not None:
                            lading_item['description'] = description277
                        if line_id is not None:
                            lading_item['lineId'] = line_id
                        if quantity288 is not None:
                            lading_item['quantity'] = quantity288
                        if source_code278 is not None:
                            lading_item['sourceCode'] = source_code278
                        if volume285 is not None:
                            lading_item['volume'] = volume285
                        if weight is not None:
                            lading_item['weight'] = weight
                    if lading_item is not None:
                        lading.append(lading_item)
                if len(lading) > 999:
                    run.crowded('/stops/*/lading', m114[0], len(lading), 999)
                if not lading:
                    lading = None
            lading289: Any = None
            if m114[4]:
                lading289 = []
                for m290 in m114[4] or ():
                    lad = m290[0]
                    lad_n = len(lad)
                    try:
                        unit_code291 = UNIT_CODE_101[(lad[1] if lad_n > 1 else '') if (lad[2] if lad_n > 2 else '') != '' else '']
                    except CodecError as error:
                        unit_code291 = run.doubt(error, lad, 1, '/stops/*/lading/*/quantity/unitCode', (lad[1] if lad_n > 1 else '') if (lad[2] if lad_n > 2 else '') != '' else '')
                    try:
                        value292 = VALUE_102[(lad[2] if lad_n > 2 else '') if (lad[1] if lad_n > 1 else '') != '' and (lad[1] if lad_n > 1 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '']
                    except CodecError as error:
                        value292 = run.fault(error, lad, 2, '/stops/*/lading/*/quantity/value', (lad[2] if lad_n > 2 else '') if (lad[1] if lad_n > 1 else '') != '' and (lad[1] if lad_n > 1 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '')
                    quantity293 = None
                    if unit_code291 is not None or value292 is not None:
                        if unit_code291 is None:
                            run.lacks('/stops/*/lading/*/quantity/unitCode', lad or m290[0], 'LAD-01')
                        if value292 is None:
                            run.lacks('/stops/*/lading/*/quantity/value', lad or m290[0], 'LAD-02')
                        quantity293 = {'unitCode': unit_code291, 'value': value292}
                    try:
                        unit_code294 = UNIT_CODE_103[(lad[5] if lad_n > 5 else '') if (lad[6] if lad_n > 6 else '') != '' else '']
                    except CodecError as error:
                        unit_code294 = run.doubt(error, lad, 5, '/stops/*/lading/*/weight/unitCode', (lad[5] if lad_n > 5 else '') if (lad[6] if lad_n > 6 else '') != '' else '')
                    try:
                        value295 = VALUE_104[(lad[6] if lad_n > 6 else '') if (lad[5] if lad_n > 5 else '') != '' and (lad[5] if lad_n > 5 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
                    except CodecError as error:
                        value295 = run.fault(error, lad, 6, '/stops/*/lading/*/weight/value', (lad[6] if lad_n > 6 else '') if (lad[5] if lad_n > 5 else '') != '' and (lad[5] if lad_n > 5 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
                    weight296 = None
                    if unit_code294 is not None or value295 is not None:
                        if unit_code294 is None:
                            run.lacks('/stops/*/lading/*/weight/unitCode', lad or m290[0], 'LAD-05')
                        if value295 is None:
                            run.lacks('/stops/*/lading/*/weight/value', lad or m290[0], 'LAD-06')
                        weight296 = {'unitCode': unit_code294, 'value': value295}
                    try:
                        scheme297 = SCHEME_105[lad[7]] if lad_n > 7 else None
                    except CodecError as error:
                        scheme297 = run.fault(error, lad, 7, '/stops/*/lading/*/item/identifiers/0/scheme', lad[7] if lad_n > 7 else '')
                    scheme_v298, source_code_v299 = scheme297 or (None, None)
                    try:
                        value300 = VALUE_106[lad[8]] if lad_n > 8 else None
                    except CodecError as error:
                        value300 = run.fault(error, lad, 8, '/stops/*/lading/*/item/identifiers/0/value', lad[8] if lad_n > 8 else '')
                    identifiers_item301 = None
                    if scheme_v298 is not None or source_code_v299 is not None or value300 is not None:
                        if scheme_v298 is None:
                            run.lacks('/stops/*/lading/*/item/identifiers/0/scheme', lad or m290[0], 'LAD-07')
                        if value300 is None:
                            run.lacks('/stops/*/lading/*/item/identifiers/0/value', lad or m290[0], 'LAD-08')
                        identifiers_item301 = {'scheme': scheme_v298, 'value': value300}
                        if source_code_v299 is not None:
                            identifiers_item301['sourceCode'] = source_code_v299
                    try:
                        scheme302 = SCHEME_107[lad[9]] if lad_n > 9 else None
                    except CodecError as error:
                        scheme302 = run.fault(error, lad, 9, '/stops/*/lading/*/item/identifiers/1/scheme', lad[9] if lad_n > 9 else '')
                    scheme_v303, source_code_v304 = scheme302 or (None, None)
                    try:
                        value305 = VALUE_108[lad[10]] if lad_n > 10 else None
                    except CodecError as error:
                        value305 = run.fault(error, lad, 10, '/stops/*/lading/*/item/identifiers/1/value', lad[10] if lad_n > 10 else '')
                    identifiers_item306 = None
                    if scheme_v303 is not None or source_code_v304 is not None or value305 is not None:
                        if scheme_v303 is None:
                            run.lacks('/stops/*/lading/*/item/identifiers/1/scheme', lad or m290[0], 'LAD-09')
                        if value305 is None:
                            run.lacks('/stops/*/lading/*/item/identifiers/1/value', lad or m290[0], 'LAD-10')
                        identifiers_item306 = {'scheme': scheme_v303, 'value': value305}
                        if source_code_v304 is not None:
                            identifiers_item306['sourceCode'] = source_code_v304
                    try:
                        scheme307 = SCHEME_109[lad[11]] if lad_n > 11 else None
                    except CodecError as error:
                        scheme307 = run.fault(error, lad, 11, '/stops/*/lading/*/item/identifiers/2/scheme', lad[11] if lad_n > 11 else '')
                    scheme_v308, source_code_v309 = scheme307 or (None, None)
                    try:
                        value310 = VALUE_110[lad[12]] if lad_n > 12 else None
                    except CodecError as error:
                        value310 = run.fault(error, lad, 12, '/stops/*/lading/*/item/identifiers/2/value', lad[12] if lad_n > 12 else '')
                    identifiers_item311 = None
                    if scheme_v308 is not None or source_code_v309 is not None or value310 is not None:
                        if scheme_v308 is None:
                            run.lacks('/stops/*/lading/*/item/identifiers/2/scheme', lad or m290[0], 'LAD-11')
                        if value310 is None:
                            run.lacks('/stops/*/lading/*/item/identifiers/2/value', lad or m290[0], 'LAD-12')
                        identifiers_item311 = {'scheme': scheme_v308, 'value': value310}
                        if source_code_v309 is not None:
                            identifiers_item311['sourceCode'] = source_code_v309
                    identifiers312: Any = []
                    if identifiers_item301 is not None:
                        identifiers312.append(identifiers_item301)
                    if identifiers_item306 is not None:
                        identifiers312.append(identifiers_item306)
                    if identifiers_item311 is not None:
                        identifiers312.append(identifiers_item311)
                    if not identifiers312:
                        identifiers312 = None
                    item = None
                    if identifiers312 is not None:
                        item = {'identifiers': identifiers312}
                    try:
                        description313 = DESCRIPTION_111[lad[13]] if lad_n > 13 else None
                    except CodecError as error:
                        description313 = run.fault(error, lad, 13, '/stops/*/lading/*/description', lad[13] if lad_n > 13 else '')
                    lading_item314 = None
                    if quantity293 is not None or weight296 is not None or item is not None or description313 is not None:
                        lading_item314 = {}
                        if description313 is not None:
                            lading_item314['description'] = description313
                        if item is not None:
                            lading_item314['item'] = item
                        if quantity293 is not None:
                            lading_item314['quantity'] = quantity293
                        if weight296 is not None:
                            lading_item314['weight'] = weight296
                    if lading_item314 is not None:
                        lading289.append(lading_item314)
                if len(lading289) > 999:
                    run.crowded('/stops/*/lading', m114[0], len(lading289), 999)
                if not lading289:
                    lading289 = None
            lading315 = [*(lading or ()), *(lading289 or ())] or None
            order_refs: Any = None
            if m114[10]:
                order_refs = []
                for m316 in m114[10] or ():
                    oid = m316[0]
                    oid_n = len(oid)
                    try:
                        order_id = ORDER_ID_112[oid[1]] if oid_n > 1 else None
                    except CodecError as error:
                        order_id = run.fault(error, oid, 1, '/stops/*/orderRefs/*/orderId', oid[1] if oid_n > 1 else '')
                    try:
                        purchase_order_number = PURCHASE_ORDER_NUMBER_113[oid[2]] if oid_n > 2 else None
                    except CodecError as error:
                        purchase_order_number = run.fault(error, oid, 2, '/stops/*/orderRefs/*/purchaseOrderNumber', oid[2] if oid_n > 2 else '')
                    try:
                        unit_code317 = UNIT_CODE_114[(oid[4] if oid_n > 4 else '') if (oid[5] if oid_n > 5 else '') != '' else '']
                    except CodecError as error:
                        unit_code317 = run.doubt(error, oid, 4, '/stops/*/orderRefs/*/quantity/unitCode', (oid[4] if oid_n > 4 else '') if (oid[5] if oid_n > 5 else '') != '' else '')
                    try:
                        value318 = VALUE_115[(oid[5] if oid_n > 5 else '') if (oid[4] if oid_n > 4 else '') != '' and (oid[4] if oid_n > 4 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
                    except CodecError as error:
                        value318 = run.fault(error, oid, 5, '/stops/*/orderRefs/*/quantity/value', (oid[5] if oid_n > 5 else '') if (oid[4] if oid_n > 4 else '') != '' and (oid[4] if oid_n > 4 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
                    quantity319 = None
                    if unit_code317 is not None or value318 is not None:
                        if unit_code317 is None:
                            run.lacks('/stops/*/orderRefs/*/quantity/unitCode', oid or m316[0], 'OID-04')
                        if value318 is None:
                            run.lacks('/stops/*/orderRefs/*/quantity/value', oid or m316[0], 'OID-05')
                        quantity319 = {'unitCode': unit_code317, 'value': value318}
                    try:
                        unit_code320 = UNIT_CODE_116[(oid[6] if oid_n > 6 else '') if (oid[7] if oid_n > 7 else '') != '' else '']
                    except CodecError as error:
                        unit_code320 = run.doubt(error, oid, 6, '/stops/*/orderRefs/*/weight/unitCode', (oid[6] if oid_n > 6 else '') if (oid[7] if oid_n > 7 else '') != '' else '')
                    try:
                        value321 = VALUE_117[(oid[7] if oid_n > 7 else '') if (oid[6] if oid_n > 6 else '') != '' and (oid[6] if oid_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
                    except CodecError as error:
                        value321 = run.fault(error, oid, 7, '/stops/*/orderRefs/*/weight/value', (oid[7] if oid_n > 7 else '') if (oid[6] if oid_n > 6 else '') != '' and (oid[6] if oid_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
                    weight322 = None
                    if unit_code320 is not None or value321 is not None:
                        if unit_code320 is None:
                            run.lacks('/stops/*/orderRefs/*/weight/unitCode', oid or m316[0], 'OID-06')
                        if value321 is None:
                            run.lacks('/stops/*/orderRefs/*/weight/value', oid or m316[0], 'OID-07')
                        weight322 = {'unitCode': unit_code320, 'value': value321}
                    try:
                        unit_code323 = UNIT_CODE_118[(oid[8] if oid_n > 8 else '') if (oid[9] if oid_n > 9 else '') != '' else '']
                    except CodecError as error:
                        unit_code323 = run.doubt(error, oid, 8, '/stops/*/orderRefs/*/volume/unitCode', (oid[8] if oid_n > 8 else '') if (oid[9] if oid_n > 9 else '') != '' else '')
                    try:
                        value324 = VALUE_119[(oid[9] if oid_n > 9 else '') if (oid[8] if oid_n > 8 else '') != '' and (oid[8] if oid_n > 8 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
                    except CodecError as error:
                        value324 = run.fault(error, oid, 9, '/stops/*/orderRefs/*/volume/value', (oid[9] if oid_n > 9 else '') if (oid[8] if oid_n > 8 else '') != '' and (oid[8] if oid_n > 8 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '')
                    volume325 = None
                    if unit_code323 is not None or value324 is not None:
                        if unit_code323 is None:
                            run.lacks('/stops/*/orderRefs/*/volume/unitCode', oid or m316[0], 'OID-08')
                        if value324 is None:
                            run.lacks('/stops/*/orderRefs/*/volume/value', oid or m316[0], 'OID-09')
                        volume325 = {'unitCode': unit_code323, 'value': value324}
                    g62_loop327 = pick(m316[1], 1, ('53',)) if m316[1] else None
                    g62328 = g62_loop327[0] if g62_loop327 is not None else None
                    g62328_n = len(g62328) if g62328 is not None else 0
                    earliest_x330 = (g62328[2] if g62328_n > 2 else '') if (s5[2] if s5_n > 2 else '') in ('CU', 'UL', 'PU', 'DT') else ''
                    earliest_x331 = g62328[3] if g62328_n > 3 else ''
                    earliest_x332 = g62328[4] if g62328_n > 4 else ''
                    earliest_x333 = g62328[5] if g62328_n > 5 else ''
                    earliest329 = None
                    if earliest_x330:
                        try:
                            earliest329 = K10.get(profile, earliest_x330, earliest_x331, earliest_x332, earliest_x333)
                        except CodecError as error:
                            earliest329 = run.fault(error, g62328, (2, 3, 4, 5), '/stops/*/orderRefs/*/requestedWindow/earliest', (earliest_x330, earliest_x331, earliest_x332, earliest_x333))
                    earliest_v326 = earliest329
                    if earliest_v326 is None:
                        g62_loop334 = pick(m316[1], 1, ('37',)) if m316[1] else None
                        g62335 = g62_loop334[0] if g62_loop334 is not None else None
                        g62335_n = len(g62335) if g62335 is not None else 0
                        earliest_x337 = g62335[2] if g62335_n > 2 else ''
                        earliest_x338 = g62335[3] if g62335_n > 3 else ''
                        earliest_x339 = g62335[4] if g62335_n > 4 else ''
                        earliest_x340 = g62335[5] if g62335_n > 5 else ''
                        earliest336 = None
                        if earliest_x337:
                            try:
                                earliest336 = K8.get(profile, earliest_x337, earliest_x338, earliest_x339, earliest_x340)
                            except CodecError as error:
                                earliest336 = run.fault(error, g62335, (2, 3, 4, 5), '/stops/*/orderRefs/*/requestedWindow/earliest', (earliest_x337, earliest_x338, earliest_x339, earliest_x340))
                        earliest_v326 = earliest336
                    if earliest_v326 is None:
                        earliest_x342 = (g62328[2] if g62328_n > 2 else '') if (s5[2] if s5_n > 2 else '') not in ('CU', 'UL', 'PU', 'DT') else ''
                        earliest_x343 = g62328[3] if g62328_n > 3 else ''
                        earliest_x344 = g62328[4] if g62328_n > 4 else ''
                        earliest_x345 = g62328[5] if g62328_n > 5 else ''
                        earliest341 = None
                        if earliest_x342:
                            try:
                                earliest341 = K10.get(profile, earliest_x342, earliest_x343, earliest_x344, earliest_x345)
                            except CodecError as error:
                                earliest341 = run.fault(error, g62328, (2, 3, 4, 5), '/stops/*/orderRefs/*/requestedWindow/earliest', (earliest_x342, earliest_x343, earliest_x344, earliest_x345))
                        earliest_v326 = earliest341
                    if earliest_v326 is None:
                        g62_loop346 = [one for one in m316[1] or () if (one[0][1] if len(one[0]) > 1 else '') not in ('37', '38', '53', '54') and (one[0][3] if len(one[0]) > 3 else '') in ('I', 'G')]
                        g62_loop346 = g62_loop346[0] if len(g62_loop346) >= 1 else None
                        g62347 = g62_loop346[0] if g62_loop346 is not None else None
                        g62347_n = len(g62347) if g62347 is not None else 0
                        earliest_x349 = g62347[2] if g62347_n > 2 else ''
                        earliest_x350 = g62347[3] if g62347_n > 3 else ''
                        earliest_x351 = g62347[4] if g62347_n > 4 else ''
                        earliest_x352 = g62347[5] if g62347_n > 5 else ''
                        earliest348 = None
                        if earliest_x349:
                            try:
                                earliest348 = K8.get(profile, earliest_x349, earliest_x350, earliest_x351, earliest_x352)
                            except CodecError as error:
                                earliest348 = run.fault(error, g62347, (2, 3, 4, 5), '/stops/*/orderRefs/*/requestedWindow/earliest', (earliest_x349, earliest_x350, earliest_x351, earliest_x352))
                        earliest_v326 = earliest348
                    g62_loop354 = pick(m316[1], 1, ('54',)) if m316[1] else None
                    g62355 = g62_loop354[0] if g62_loop354 is not None else None
                    g62355_n = len(g62355) if g62355 is not None else 0
                    latest_x357 = (g62355[2] if g62355_n > 2 else '') if (s5[2] if s5_n > 2 else '') in ('CU', 'UL', 'PU', 'DT') else ''
                    latest_x358 = g62355[3] if g62355_n > 3 else ''
                    latest_x359 = g62355[4] if g62355_n > 4 else ''
                    latest_x360 = g62355[5] if g62355_n > 5 else ''
                    latest356 = None
                    if latest_x357:
                        try:
                            latest356 = K11.get(profile, latest_x357, latest_x358, latest_x359, latest_x360)
                        except CodecError as error:
                            latest356 = run.fault(error, g62355, (2, 3, 4, 5), '/stops/*/orderRefs/*/requestedWindow/latest', (latest_x357, latest_x358, latest_x359, latest_x360))
                    latest_v353 = latest356
                    if latest_v353 is None:
                        g62_loop361 = pick(m316[1], 1, ('38',)) if m316[1] else None
                        g62362 = g62_loop361[0] if g62_loop361 is not None else None
                        g62362_n = len(g62362) if g62362 is not None else 0
                        latest_x364 = g62362[2] if g62362_n > 2 else ''
                        latest_x365 = g62362[3] if g62362_n > 3 else ''
                        latest_x366 = g62362[4] if g62362_n > 4 else ''
                        latest_x367 = g62362[5] if g62362_n > 5 else ''
                        latest363 = None
                        if latest_x364:
                            try:
                                latest363 = K9.get(profile, latest_x364, latest_x365, latest_x366, latest_x367)
                            except CodecError as error:
                                latest363 = run.fault(error, g62362, (2, 3, 4, 5), '/stops/*/orderRefs/*/requestedWindow/latest', (latest_x364, latest_x365, latest_x366, latest_x367))
                        latest_v353 = latest363
                    if latest_v353 is None:
                        latest_x369 = (g62355[2] if g62355_n > 2 else '') if (s5[2] if s5_n > 2 else '') not in ('CU', 'UL', 'PU', 'DT') else ''
                        latest_x370 = g62355[3] if g62355_n > 3 else ''
                        latest_x371 = g62355[4] if g62355_n > 4 else ''
                        latest_x372 = g62355[5] if g62355_n > 5 else ''
                        latest368 = None
                        if latest_x369:
                            try:
                                latest368 = K11.get(profile, latest_x369, latest_x370, latest_x371, latest_x372)
                            except CodecError as error:
                                latest368 = run.fault(error, g62355, (2, 3, 4, 5), '/stops/*/orderRefs/*/requestedWindow/latest', (latest_x369, latest_x370, latest_x371, latest_x372))
                        latest_v353 = latest368
                    if latest_v353 is None:
                        g62_loop373 = [one for one in m316[1] or () if (one[0][1] if len(one[0]) > 1 else '') not in ('37', '38', '53', '54') and (one[0][3] if len(one[0]) > 3 else '') in ('K', 'L')]
                        g62_loop373 = g62_loop373[0] if len(g62_loop373) >= 1 else None
                        g62374 = g62_loop373[0] if g62_loop373 is not None else None
                        g62374_n = len(g62374) if g62374 is not None else 0
                        latest_x376 = g62374[2] if g62374_n > 2 else ''
                        latest_x377 = g62374[3] if g62374_n > 3 else ''
                        latest_x378 = g62374[4] if g62374_n > 4 else ''
                        latest_x379 = g62374[5] if g62374_n > 5 else ''
                        latest375 = None
                        if latest_x376:
                            try:
                                latest375 = K9.get(profile, latest_x376, latest_x377, latest_x378, latest_x379)
                            except CodecError as error:
                                latest375 = run.fault(error, g62374, (2, 3, 4, 5), '/stops/*/orderRefs/*/requestedWindow/latest', (latest_x376, latest_x377, latest_x378, latest_x379))
                        latest_v353 = latest375
                    requested_window = None
                    if earliest_v326 is not None or latest_v353 is not None:
                        requested_window = {}
                        if earliest_v326 is not None:
                            requested_window['earliest'] = earliest_v326
                        if latest_v353 is not None:
                            requested_window['latest'] = latest_v353
                    items: Any = None
                    if m316[2]:
                        items = []
                        for m380 in m316[2] or ():
                            lad381 = m380[0]
                            lad381_n = len(lad381)
                            try:
                                unit_code382 = UNIT_CODE_120[(lad381[1] if lad381_n > 1 else '') if (lad381[2] if lad381_n > 2 else '') != '' else '']
                            except CodecError as error:
                                unit_code382 = run.doubt(error, lad381, 1, '/stops/*/orderRefs/*/items/*/quantity/unitCode', (lad381[1] if lad381_n > 1 else '') if (lad381[2] if lad381_n > 2 else '') != '' else '')
                            try:
                                value383 = VALUE_121[(lad381[2] if lad381_n > 2 else '') if (lad381[1] if lad381_n > 1 else '') != '' and (lad381[1] if lad381_n > 1 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '']
                            except CodecError as error:
                                value383 = run.fault(error, lad381, 2, '/stops/*/orderRefs/*/items/*/quantity/value', (lad381[2] if lad381_n > 2 else '') if (lad381[1] if lad381_n > 1 else '') != '' and (lad381[1] if lad381_n > 1 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '')
                            quantity384 = None
                            if unit_code382 is not None or value383 is not None:
                                if unit_code382 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/quantity/unitCode', lad381 or m380[0], 'LAD-01')
                                if value383 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/quantity/value', lad381 or m380[0], 'LAD-02')
                                quantity384 = {'unitCode': unit_code382, 'value': value383}
                            try:
                                unit_code385 = UNIT_CODE_122[(lad381[5] if lad381_n > 5 else '') if (lad381[6] if lad381_n > 6 else '') != '' else '']
                            except CodecError as error:
                                unit_code385 = run.doubt(error, lad381, 5, '/stops/*/orderRefs/*/items/*/weight/unitCode', (lad381[5] if lad381_n > 5 else '') if (lad381[6] if lad381_n > 6 else '') != '' else '')
                            try:
                                value386 = VALUE_123[(lad381[6] if lad381_n > 6 else '') if (lad381[5] if lad381_n > 5 else '') != '' and (lad381[5] if lad381_n > 5 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
                            except CodecError as error:
                                value386 = run.fault(error, lad381, 6, '/stops/*/orderRefs/*/items/*/weight/value', (lad381[6] if lad381_n > 6 else '') if (lad381[5] if lad381_n > 5 else '') != '' and (lad381[5] if lad381_n > 5 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
                            weight387 = None
                            if unit_code385 is not None or value386 is not None:
                                if unit_code385 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/weight/unitCode', lad381 or m380[0], 'LAD-05')
                                if value386 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/weight/value', lad381 or m380[0], 'LAD-06')
                                weight387 = {'unitCode': unit_code385, 'value': value386}
                            try:
                                scheme388 = SCHEME_124[lad381[7]] if lad381_n > 7 else None
                            except CodecError as error:
                                scheme388 = run.fault(error, lad381, 7, '/stops/*/orderRefs/*/items/*/item/identifiers/0/scheme', lad381[7] if lad381_n > 7 else '')
                            scheme_v389, source_code_v390 = scheme388 or (None, None)
                            try:
                                value391 = VALUE_125[lad381[8]] if lad381_n > 8 else None
                            except CodecError as error:
                                value391 = run.fault(error, lad381, 8, '/stops/*/orderRefs/*/items/*/item/identifiers/0/value', lad381[8] if lad381_n > 8 else '')
                            identifiers_item392 = None
                            if scheme_v389 is not None or source_code_v390 is not None or value391 is not None:
                                if scheme_v389 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/item/identifiers/0/scheme', lad381 or m380[0], 'LAD-07')
                                if value391 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/item/identifiers/0/value', lad381 or m380[0], 'LAD-08')
                                identifiers_item392 = {'scheme': scheme_v389, 'value': value391}
                                if source_code_v390 is not None:
                                    identifiers_item392['sourceCode'] = source_code_v390
                            try:
                                scheme393 = SCHEME_126[lad381[9]] if lad381_n > 9 else None
                            except CodecError as error:
                                scheme393 = run.fault(error, lad381, 9, '/stops/*/orderRefs/*/items/*/item/identifiers/1/scheme', lad381[9] if lad381_n > 9 else '')
                            scheme_v394, source_code_v395 = scheme393 or (None, None)
                            try:
                                value396 = VALUE_127[lad381[10]] if lad381_n > 10 else None
                            except CodecError as error:
                                value396 = run.fault(error, lad381, 10, '/stops/*/orderRefs/*/items/*/item/identifiers/1/value', lad381[10] if lad381_n > 10 else '')
                            identifiers_item397 = None
                            if scheme_v394 is not None or source_code_v395 is not None or value396 is not None:
                                if scheme_v394 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/item/identifiers/1/scheme', lad381 or m380[0], 'LAD-09')
                                if value396 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/item/identifiers/1/value', lad381 or m380[0], 'LAD-10')
                                identifiers_item397 = {'scheme': scheme_v394, 'value': value396}
                                if source_code_v395 is not None:
                                    identifiers_item397['sourceCode'] = source_code_v395
                            try:
                                scheme398 = SCHEME_128[lad381[11]] if lad381_n > 11 else None
                            except CodecError as error:
                                scheme398 = run.fault(error, lad381, 11, '/stops/*/orderRefs/*/items/*/item/identifiers/2/scheme', lad381[11] if lad381_n > 11 else '')
                            scheme_v399, source_code_v400 = scheme398 or (None, None)
                            try:
                                value401 = VALUE_129[lad381[12]] if lad381_n > 12 else None
                            except CodecError as error:
                                value401 = run.fault(error, lad381, 12, '/stops/*/orderRefs/*/items/*/item/identifiers/2/value', lad381[12] if lad381_n > 12 else '')
                            identifiers_item402 = None
                            if scheme_v399 is not None or source_code_v400 is not None or value401 is not None:
                                if scheme_v399 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/item/identifiers/2/scheme', lad381 or m380[0], 'LAD-11')
                                if value401 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/item/identifiers/2/value', lad381 or m380[0], 'LAD-12')
                                identifiers_item402 = {'scheme': scheme_v399, 'value': value401}
                                if source_code_v400 is not None:
                                    identifiers_item402['sourceCode'] = source_code_v400
                            identifiers403: Any = []
                            if identifiers_item392 is not None:
                                identifiers403.append(identifiers_item392)
                            if identifiers_item397 is not None:
                                identifiers403.append(identifiers_item397)
                            if identifiers_item402 is not None:
                                identifiers403.append(identifiers_item402)
                            if not identifiers403:
                                identifiers403 = None
                            item404 = None
                            if identifiers403 is not None:
                                item404 = {'identifiers': identifiers403}
                            try:
                                description405 = DESCRIPTION_130[lad381[13]] if lad381_n > 13 else None
                            except CodecError as error:
                                description405 = run.fault(error, lad381, 13, '/stops/*/orderRefs/*/items/*/description', lad381[13] if lad381_n > 13 else '')
                            items_item = None
                            if quantity384 is not None or weight387 is not None or item404 is not None or description405 is not None:
                                items_item = {}
                                if description405 is not None:
                                    items_item['description'] = description405
                                if item404 is not None:
                                    items_item['item'] = item404
                                if quantity384 is not None:
                                    items_item['quantity'] = quantity384
                                if weight387 is not None:
                                    items_item['weight'] = weight387
                            if items_item is not None:
                                items.append(items_item)
                        if len(items) > 999:
                            run.crowded('/stops/*/orderRefs/*/items', m316[0], len(items), 999)
                        if not items:
                            items = None
                    items406: Any = None
                    if m316[3]:
                        items406 = []
                        for m407 in m316[3] or ():
                            l5408 = m407[0]
                            l5408_n = len(l5408)
                            try:
                                line_id409 = LINE_ID_131[l5408[1]] if l5408_n > 1 else None
                            except CodecError as error:
                                line_id409 = run.fault(error, l5408, 1, '/stops/*/orderRefs/*/items/*/lineId', l5408[1] if l5408_n > 1 else '')
                            try:
                                description410 = DESCRIPTION_132[l5408[2]] if l5408_n > 2 else None
                            except CodecError as error:
                                description410 = run.fault(error, l5408, 2, '/stops/*/orderRefs/*/items/*/description', l5408[2] if l5408_n > 2 else '')
                            try:
                                commodity_code411 = COMMODITY_CODE_133[l5408[3]] if l5408_n > 3 else None
                            except CodecError as error:
                                commodity_code411 = run.fault(error, l5408, 3, '/stops/*/orderRefs/*/items/*/commodityCode', l5408[3] if l5408_n > 3 else '')
                            try:
                                source_code412 = SOURCE_CODE_134[l5408[4]] if l5408_n > 4 else None
                            except CodecError as error:
                                source_code412 = run.fault(error, l5408, 4, '/stops/*/orderRefs/*/items/*/sourceCode', l5408[4] if l5408_n > 4 else '')
                            at8413 = m407[1]
                            at8413 = at8413 if at8413 is not None and (at8413[1] if len(at8413) > 1 else '') == 'G' else None
                            at8413_n = len(at8413) if at8413 is not None else 0
                            try:
                                unit_code414 = UNIT_CODE_135[(at8413[2] if at8413_n > 2 else '') if (at8413[3] if at8413_n > 3 else '') != '' else '']
                            except CodecError as error:
                                unit_code414 = run.doubt(error, at8413, 2, '/stops/*/orderRefs/*/items/*/weight/unitCode', (at8413[2] if at8413_n > 2 else '') if (at8413[3] if at8413_n > 3 else '') != '' else '')
                            try:
                                value415 = VALUE_136[(at8413[3] if at8413_n > 3 else '') if (at8413[2] if at8413_n > 2 else '') != '' and (at8413[2] if at8413_n > 2 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
                            except CodecError as error:
                                value415 = run.fault(error, at8413, 3, '/stops/*/orderRefs/*/items/*/weight/value', (at8413[3] if at8413_n > 3 else '') if (at8413[2] if at8413_n > 2 else '') != '' and (at8413[2] if at8413_n > 2 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
                            weight416 = None
                            if unit_code414 is not None or value415 is not None:
                                if unit_code414 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/weight/unitCode', at8413 or m407[0], 'AT8[01=G]-02')
                                if value415 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/weight/value', at8413 or m407[0], 'AT8[01=G]-03')
                                weight416 = {'unitCode': unit_code414, 'value': value415}
                            at8417 = m407[1]
                            at8417_n = len(at8417) if at8417 is not None else 0
                            try:
                                unit_code418 = UNIT_CODE_137[(at8417[6] if at8417_n > 6 else '') if (at8417[7] if at8417_n > 7 else '') != '' else '']
                            except CodecError as error:
                                unit_code418 = run.doubt(error, at8417, 6, '/stops/*/orderRefs/*/items/*/volume/unitCode', (at8417[6] if at8417_n > 6 else '') if (at8417[7] if at8417_n > 7 else '') != '' else '')
                            try:
                                value419 = VALUE_138[(at8417[7] if at8417_n > 7 else '') if (at8417[6] if at8417_n > 6 else '') != '' and (at8417[6] if at8417_n > 6 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
                            except CodecError as error:
                                value419 = run.fault(error, at8417, 7, '/stops/*/orderRefs/*/items/*/volume/value', (at8417[7] if at8417_n > 7 else '') if (at8417[6] if at8417_n > 6 else '') != '' and (at8417[6] if at8417_n > 6 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '')
                            volume420 = None
                            if unit_code418 is not None or value419 is not None:
                                if unit_code418 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/volume/unitCode', at8417 or m407[0], 'AT8-06')
                                if value419 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/volume/value', at8417 or m407[0], 'AT8-07')
                                volume420 = {'unitCode': unit_code418, 'value': value419}
                            try:
                                unit_code421 = UNIT_CODE_139[(l5408[5] if l5408_n > 5 else '') if (at8417[4] if at8417_n > 4 else '') != '' else '']
                            except CodecError as error:
                                unit_code421 = run.doubt(error, l5408, 5, '/stops/*/orderRefs/*/items/*/quantity/unitCode', (l5408[5] if l5408_n > 5 else '') if (at8417[4] if at8417_n > 4 else '') != '' else '')
                            try:
                                value422 = VALUE_140[(at8417[4] if at8417_n > 4 else '') if (l5408[5] if l5408_n > 5 else '') != '' and (l5408[5] if l5408_n > 5 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '']
                            except CodecError as error:
                                value422 = run.fault(error, at8417, 4, '/stops/*/orderRefs/*/items/*/quantity/value', (at8417[4] if at8417_n > 4 else '') if (l5408[5] if l5408_n > 5 else '') != '' and (l5408[5] if l5408_n > 5 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '')
                            quantity423 = None
                            if unit_code421 is not None or value422 is not None:
                                if unit_code421 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/quantity/unitCode', l5408 or m407[0], 'L5-05')
                                if value422 is None:
                                    run.lacks('/stops/*/orderRefs/*/items/*/quantity/value', at8417 or m407[0], 'AT8-04')
                                quantity423 = {'unitCode': unit_code421, 'value': value422}
                            items_item424 = None
                            if line_id409 is not None or description410 is not None or commodity_code411 is not None or source_code412 is not None or weight416 is not None or volume420 is not None or quantity423 is not None:
                                items_item424 = {}
                                if commodity_code411 is not None:
                                    items_item424['commodityCode'] = commodity_code411
                                if description410 is not None:
                                    items_item424['description'] = description410
                                if line_id409 is not None:
                                    items_item424['lineId'] = line_id409
                                if quantity423 is not None:
                                    items_item424['quantity'] = quantity423
                                if source_code412 is not None:
                                    items_item424['sourceCode'] = source_code412
                                if volume420 is not None:
                                    items_item424['volume'] = volume420
                                if weight416 is not None:
                                    items_item424['weight'] = weight416
                            if items_item424 is not None:
                                items406.append(items_item424)
                        if len(items406) > 999:
                            run.crowded('/stops/*/orderRefs/*/items', m316[0], len(items406), 999)
                        if not items406:
                            items406 = None
                    items425 = [*(items or ()), *(items406 or ())] or None
                    order_refs_item = None
                    if order_id is not None or purchase_order_number is not None or quantity319 is not None or weight322 is not None or volume325 is not None or requested_window is not None or items425 is not None:
                        order_refs_item = {}
                        if items425 is not None:
                            order_refs_item['items'] = items425
                        if order_id is not None:
                            order_refs_item['orderId'] = order_id
                        if purchase_order_number is not None:
                            order_refs_item['purchaseOrderNumber'] = purchase_order_number
                        if quantity319 is not None:
                            order_refs_item['quantity'] = quantity319
                        if requested_window is not None:
                            order_refs_item['requestedWindow'] = requested_window
                        if volume325 is not None:
                            order_refs_item['volume'] = volume325
                        if weight322 is not None:
                            order_refs_item['weight'] = weight322
                    if order_refs_item is not None:
                        order_refs.append(order_refs_item)
                if len(order_refs) > 999:
                    run.crowded('/stops/*/orderRefs', m114[0], len(order_refs), 999)
                if not order_refs:
                    order_refs = None
            instructions426: Any = None
            if m114[7]:
                instructions426 = []
                for m427 in m114[7] or ():
                    nte428 = m427[0]
                    nte428_n = len(nte428)
                    if not ((nte428[1] if nte428_n > 1 else '') != ''):
                        continue
                    try:
                        type429 = TYPE_141[nte428[1]] if nte428_n > 1 else None
                    except CodecError as error:
                        type429 = run.fault(error, nte428, 1, '/stops/*/instructions/*/type', nte428[1] if nte428_n > 1 else '')
                    type_v430, source_code_v431 = type429 or (None, None)
                    try:
                        text432 = TEXT_142[nte428[2]] if nte428_n > 2 else None
                    except CodecError as error:
                        text432 = run.fault(error, nte428, 2, '/stops/*/instructions/*/text', nte428[2] if nte428_n > 2 else '')
                    instructions_item433 = None
                    if type_v430 is not None or source_code_v431 is not None or text432 is not None:
                        if type_v430 is None:
                            run.lacks('/stops/*/instructions/*/type', nte428 or m427[0], 'NTE-01')
                        instructions_item433 = {'type': type_v430}
                        if source_code_v431 is not None:
                            instructions_item433['sourceCode'] = source_code_v431
                        if text432 is not None:
                            instructions_item433['text'] = text432
                    if instructions_item433 is not None:
                        instructions426.append(instructions_item433)
                if len(instructions426) > 50:
                    run.crowded('/stops/*/instructions', m114[0], len(instructions426), 50)
                if not instructions426:
                    instructions426 = None
            instructions434: Any = None
            if m114[7]:
                instructions434 = []
                for m435 in m114[7] or ():
                    nte436 = m435[0]
                    nte436_n = len(nte436)
                    if not ((nte436[1] if nte436_n > 1 else '') == ''):
                        continue
                    try:
                        text437 = TEXT_143[nte436[2]] if nte436_n > 2 else None
                    except CodecError as error:
                        text437 = run.fault(error, nte436, 2, '/stops/*/instructions/*/text', nte436[2] if nte436_n > 2 else '')
                    instructions_item438 = None
                    if text437 is not None:
                        instructions_item438 = {'text': text437, 'type': 'general'}
                    if instructions_item438 is not None:
                        instructions434.append(instructions_item438)
                if len(instructions434) > 50:
                    run.crowded('/stops/*/instructions', m114[0], len(instructions434), 50)
                if not instructions434:
                    instructions434 = None
            instructions439 = [*(instructions426 or ()), *(instructions434 or ())] or None
            stops_item = None
            if stop_sequence is not None or activities is not None or source_code_v115 is not None or location is not None or window is not None or dates187 is not None or contacts235 is not None or references246 is not None or totals is not None or lading315 is not None or order_refs is not None or instructions439 is not None:
                if activities is None:
                    run.lacks('/stops/*/activities', s5 or m114[0], 'S5-02')
                if stop_sequence is None:
                    run.lacks('/stops/*/stopSequence', s5 or m114[0], 'S5-01')
                stops_item = {'activities': activities, 'stopSequence': stop_sequence}
                if contacts235 is not None:
                    stops_item['contacts'] = contacts235
                if dates187 is not None:
                    stops_item['dates'] = dates187
                if instructions439 is not None:
                    stops_item['instructions'] = instructions439
                if lading315 is not None:
                    stops_item['lading'] = lading315
                if location is not None:
                    stops_item['location'] = location
                if order_refs is not None:
                    stops_item['orderRefs'] = order_refs
                if references246 is not None:
                    stops_item['references'] = references246
                if source_code_v115 is not None:
                    stops_item['sourceCode'] = source_code_v115
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
    if instructions87 is not None:
        data['instructions'] = instructions87
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
    if special_services77 is not None:
        data['specialServices'] = special_services77
    if transport_mode is not None:
        data['transportMode'] = transport_mode
    if len(faults) == mark0:
        run.events.append(('shipment.tendered', data))

def _skip_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    b2a = n0[2]
    b2a_n = len(b2a) if b2a is not None else 0
    if (b2a[1] if b2a_n > 1 else '') == '01':
        run.skipped(n0[0], 'a cancelled tender (B2A-01 01): shipment.tender-withdrawn is not mapped yet', '')

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
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _skip_0(root, run)
    _skip_1(root, run)
    _skip_2(root, run)
