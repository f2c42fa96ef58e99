"""Reads X12 945 (mapping x12-945@1); generated from the rows of canonical/mappers/x12/t945.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, group, parse_structure
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables, warehouse_codecs
from canonical.mappers._generated import tables as shared
from canonical.mapping.run import NOTHING, Memo, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
STRUCTURE = parse_structure('945', 'ST! W06!*1 (N1! N2 N3*2 N4 PER*5)*10 N9*10 G61*3 G62*5 NTE*20 W27*1 W6 W28 W10*10 G72*5 (LM LQ*100)*10 (LX MAN*99999 PAL N9*5 (W12 G69*5 N9*200 G62*10 QTY*10 MEA*5 AMT R4*5 W27 N1*5 G72*5 (LM LQ*100)*10 (LS (LX N9*99999 G62*10 N1 (LM LQ*100)*10)*99999) LE (FA1 FA2*99999)*99999)*99999)*99999 W03 SE!')

K0 = codecs.text(64, 'Identifier')
SHIPMENT_ID_0 = Memo(K0.get)
SHIPMENT_ID_1 = Memo(K0.get)
ORDER_ID_2 = Memo(K0.get)
K1 = moments.moment
K2 = moments.day_moment
K3 = codecs.text(140, 'ShortText')
NAME_3 = Memo(K3.get)
NAME_4 = Memo(K3.get)
K4 = tables.listed('x12-66', *shared.X12_66, ('code',), unknown='other', other=('other',), keep='lossy')
SCHEME_5 = Memo(K4.get, K4.lookup)
SCHEME_6 = Memo(K4.get, K4.lookup)
VALUE_7 = Memo(K3.get)
VALUE_8 = Memo(K3.get)
LINES_ITEM_9 = Memo(K3.get)
LINES_ITEM_10 = Memo(K3.get)
LINES_ITEM_11 = Memo(K3.get)
LINES_ITEM_12 = Memo(K3.get)
LINES_ITEM_13 = Memo(K3.get)
LINES_ITEM_14 = Memo(K3.get)
LINES_ITEM_15 = Memo(K3.get)
LINES_ITEM_16 = Memo(K3.get)
CITY_17 = Memo(K3.get)
CITY_18 = Memo(K3.get)
K5 = codecs.letters('SubdivisionCode', 1, 3, digits=True)
SUBDIVISION_19 = Memo(K5.get)
SUBDIVISION_20 = Memo(K5.get)
POSTAL_CODE_21 = Memo(K3.get)
POSTAL_CODE_22 = Memo(K3.get)
K6 = codecs.letters('CountryCode', 2, 2, digits=False)
COUNTRY_23 = Memo(K6.get)
COUNTRY_24 = Memo(K6.get)
NAME_25 = Memo(K3.get)
NAME_26 = Memo(K3.get)
SCHEME_27 = Memo(K4.get, K4.lookup)
SCHEME_28 = Memo(K4.get, K4.lookup)
VALUE_29 = Memo(K3.get)
VALUE_30 = Memo(K3.get)
LINES_ITEM_31 = Memo(K3.get)
LINES_ITEM_32 = Memo(K3.get)
LINES_ITEM_33 = Memo(K3.get)
LINES_ITEM_34 = Memo(K3.get)
LINES_ITEM_35 = Memo(K3.get)
LINES_ITEM_36 = Memo(K3.get)
LINES_ITEM_37 = Memo(K3.get)
LINES_ITEM_38 = Memo(K3.get)
CITY_39 = Memo(K3.get)
CITY_40 = Memo(K3.get)
SUBDIVISION_41 = Memo(K5.get)
SUBDIVISION_42 = Memo(K5.get)
POSTAL_CODE_43 = Memo(K3.get)
POSTAL_CODE_44 = Memo(K3.get)
COUNTRY_45 = Memo(K6.get)
COUNTRY_46 = Memo(K6.get)
K7 = tables.listed('x12-98', *shared.X12_98, ('code',), unknown='other', other=('other',), keep='lossy')
ROLES_ITEM_47 = Memo(K7.get, K7.lookup)
NAME_48 = Memo(K3.get)
SCHEME_49 = Memo(K4.get, K4.lookup)
VALUE_50 = Memo(K3.get)
ADDITIONAL_NAME_51 = Memo(K3.get)
LINES_ITEM_52 = Memo(K3.get)
LINES_ITEM_53 = Memo(K3.get)
LINES_ITEM_54 = Memo(K3.get)
LINES_ITEM_55 = Memo(K3.get)
CITY_56 = Memo(K3.get)
SUBDIVISION_57 = Memo(K5.get)
POSTAL_CODE_58 = Memo(K3.get)
COUNTRY_59 = Memo(K6.get)
NAME_60 = Memo(K3.get)
CODE_61 = Memo(K3.get)
PHONE_62 = Memo(K3.get)
PHONE_63 = Memo(K3.get)
PHONE_64 = Memo(K3.get)
FAX_65 = Memo(K3.get)
FAX_66 = Memo(K3.get)
FAX_67 = Memo(K3.get)
K8 = codecs.email
EMAIL_68 = Memo(K8.get)
EMAIL_69 = Memo(K8.get)
EMAIL_70 = Memo(K8.get)
ROLES_ITEM_71 = Memo(K7.get, K7.lookup)
NAME_72 = Memo(K3.get)
SCHEME_73 = Memo(K4.get, K4.lookup)
VALUE_74 = Memo(K3.get)
ADDITIONAL_NAME_75 = Memo(K3.get)
LINES_ITEM_76 = Memo(K3.get)
LINES_ITEM_77 = Memo(K3.get)
LINES_ITEM_78 = Memo(K3.get)
LINES_ITEM_79 = Memo(K3.get)
CITY_80 = Memo(K3.get)
SUBDIVISION_81 = Memo(K5.get)
POSTAL_CODE_82 = Memo(K3.get)
COUNTRY_83 = Memo(K6.get)
NAME_84 = Memo(K3.get)
CODE_85 = Memo(K3.get)
PHONE_86 = Memo(K3.get)
PHONE_87 = Memo(K3.get)
PHONE_88 = Memo(K3.get)
FAX_89 = Memo(K3.get)
FAX_90 = Memo(K3.get)
FAX_91 = Memo(K3.get)
EMAIL_92 = Memo(K8.get)
EMAIL_93 = Memo(K8.get)
EMAIL_94 = Memo(K8.get)
K9 = tables.listed('x12-432', *shared.X12_432, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_95 = Memo(K9.get, K9.lookup)
K10 = codecs.text(512, 'Text')
TEXT_96 = Memo(K10.get)
CODE_97 = Memo(K3.get)
CODE_98 = Memo(K3.get)
CODE_99 = Memo(K3.get)
VALUE_100 = Memo(K3.get)
K11 = tables.listed('x12-128', *shared.X12_128, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_101 = Memo(K11.get, K11.lookup)
VALUE_102 = Memo(K3.get)
DESCRIPTION_103 = Memo(K3.get)
TYPE_104 = Memo(K11.get, K11.lookup)
VALUE_105 = Memo(K3.get)
DESCRIPTION_106 = Memo(K3.get)
VALUE_107 = Memo(K3.get)
DOCUMENT_ID_108 = Memo(K3.get)
K12 = codecs.letters('ShortText', 2, 4, digits=False)
VALUE_109 = Memo(K12.get)
K13 = tables.listed('x12-91', *shared.X12_91, ('code',), unknown='other', other=('other',), keep='never')
TRANSPORT_MODE_110 = Memo(K13.get, K13.lookup)
SERVICE_LEVEL_111 = Memo(K3.get)
K14 = tables.listed('x12-146', *shared.X12_146, ('code',), unknown='other', other=('other',), keep='never')
PAYMENT_METHOD_112 = Memo(K14.get, K14.lookup)
K15 = tables.listed('x12-40', *shared.X12_40, ('code',), unknown='other', other=('other',), keep='lossy')
EQUIPMENT_TYPE_113 = Memo(K15.get, K15.lookup)
OWNER_PREFIX_114 = Memo(K0.get)
EQUIPMENT_ID_115 = Memo(K0.get)
NUMBER_116 = Memo(K0.get)
NUMBER_117 = Memo(K0.get)
K16 = codecs.quantity
VALUE_118 = Memo(K16.get)
K17 = tables.listed('x12-355', *shared.X12_355, ('code',), unknown='refuse', other=(), keep='never')
UNIT_CODE_119 = Memo(K17.get, K17.lookup)
VALUE_120 = Memo(K16.get)
UNIT_CODE_121 = Memo(K17.get, K17.lookup)
K18 = codecs.count
PACKAGE_COUNT_122 = Memo(K18.get)
HANDLING_UNIT_COUNT_123 = Memo(K18.get)
ORDER_ID_124 = Memo(K0.get)
LINE_NUMBER_125 = Memo(K0.get)
VALUE_126 = Memo(K0.get)
K19 = tables.listed('x12-235', *shared.X12_235, ('code',), unknown='other', other=('other',), keep='lossy')
SCHEME_127 = Memo(K19.get, K19.lookup)
VALUE_128 = Memo(K0.get)
SCHEME_129 = Memo(K19.get, K19.lookup)
VALUE_130 = Memo(K0.get)
SCHEME_131 = Memo(K19.get, K19.lookup)
VALUE_132 = Memo(K0.get)
SKU_133 = Memo(K0.get)
SKU_134 = Memo(K0.get)
SKU_135 = Memo(K0.get)
K20 = codecs.digits('Gtin', 8, 12, 13, 14)
GTIN_136 = Memo(K20.get)
GTIN_137 = Memo(K20.get)
GTIN_138 = Memo(K20.get)
COUNTRY_OF_ORIGIN_139 = Memo(K6.get)
COUNTRY_OF_ORIGIN_140 = Memo(K6.get)
COUNTRY_OF_ORIGIN_141 = Memo(K6.get)
DESCRIPTION_142 = Memo(K3.get)
VALUE_143 = Memo(K16.get)
UNIT_CODE_144 = Memo(K17.get, K17.lookup)
VALUE_145 = Memo(K16.get)
K21 = warehouse_codecs.shipped_by_difference
UNIT_CODE_146 = Memo(K17.get, K17.lookup)
UNIT_CODE_147 = Memo(K17.get, K17.lookup)
K22 = warehouse_codecs.difference
UNIT_CODE_148 = Memo(K17.get, K17.lookup)
CODE_149 = Memo(K3.get)
LOT_NUMBER_150 = Memo(K0.get)
LOT_NUMBER_151 = Memo(K0.get)
LOT_NUMBER_152 = Memo(K0.get)
VALUE_153 = Memo(K16.get)
VALUE_154 = Memo(K16.get)
VALUE_155 = Memo(K16.get)
UNIT_CODE_156 = Memo(K17.get, K17.lookup)
UNIT_CODE_157 = Memo(K17.get, K17.lookup)
UNIT_CODE_158 = Memo(K17.get, K17.lookup)
VALUE_159 = Memo(K16.get)
VALUE_160 = Memo(K16.get)
K23 = tables.listed('x12-188', *shared.X12_188, ('code',), unknown='refuse', other=(), keep='never')
UNIT_CODE_161 = Memo(K23.get, K23.lookup)
UNIT_CODE_162 = Memo(K23.get, K23.lookup)
VALUE_163 = Memo(K16.get)
VALUE_164 = Memo(K16.get)
UNIT_CODE_165 = Memo(K23.get, K23.lookup)
UNIT_CODE_166 = Memo(K23.get, K23.lookup)
K24 = warehouse_codecs.sscc_marked
HANDLING_UNIT_IDS_ITEM_167 = Memo(K24.get)
HANDLING_UNIT_IDS_ITEM_168 = Memo(K0.get)
TYPE_169 = Memo(K11.get, K11.lookup)
VALUE_170 = Memo(K3.get)
DESCRIPTION_171 = Memo(K3.get)
HANDLING_UNIT_ID_172 = Memo(K24.get)
HANDLING_UNIT_ID_173 = Memo(K0.get)
SSCC_174 = Memo(K24.get)
VALUE_175 = Memo(K3.get)
VALUE_176 = Memo(K16.get)
UNIT_CODE_177 = Memo(K17.get, K17.lookup)
VALUE_178 = Memo(K16.get)
UNIT_CODE_179 = Memo(K17.get, K17.lookup)
VALUE_180 = Memo(K16.get)
UNIT_CODE_181 = Memo(K17.get, K17.lookup)
VALUE_182 = Memo(K16.get)
UNIT_CODE_183 = Memo(K17.get, K17.lookup)
VALUE_184 = Memo(K16.get)
UNIT_CODE_185 = Memo(K17.get, K17.lookup)
VALUE_186 = Memo(K0.get)
SCHEME_187 = Memo(K19.get, K19.lookup)
VALUE_188 = Memo(K0.get)
SCHEME_189 = Memo(K19.get, K19.lookup)
VALUE_190 = Memo(K0.get)
SCHEME_191 = Memo(K19.get, K19.lookup)
VALUE_192 = Memo(K0.get)
SKU_193 = Memo(K0.get)
SKU_194 = Memo(K0.get)
SKU_195 = Memo(K0.get)
GTIN_196 = Memo(K20.get)
GTIN_197 = Memo(K20.get)
GTIN_198 = Memo(K20.get)
COUNTRY_OF_ORIGIN_199 = Memo(K6.get)
COUNTRY_OF_ORIGIN_200 = Memo(K6.get)
COUNTRY_OF_ORIGIN_201 = Memo(K6.get)
DESCRIPTION_202 = Memo(K3.get)
VALUE_203 = Memo(K16.get)
UNIT_CODE_204 = Memo(K17.get, K17.lookup)
LOT_NUMBER_205 = Memo(K0.get)
LOT_NUMBER_206 = Memo(K0.get)
LOT_NUMBER_207 = Memo(K0.get)

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    w06_loop = n0[1]
    w06_loop = w06_loop[0] if w06_loop else None
    w06 = w06_loop[0] if w06_loop is not None else None
    w06_n = len(w06) if w06 is not None else 0
    if not ((w06[1] if w06_n > 1 else '') != 'K'):
        return
    mark0 = len(faults)
    try:
        shipment_id = SHIPMENT_ID_0[w06[4] if w06_n > 4 else '']
    except CodecError as error:
        shipment_id = run.fault(error, w06, 4, '/shipmentId', w06[4] if w06_n > 4 else '')
    shipment_id_v = shipment_id
    n9_loop = pick(n0[3], 1, ('SI',)) if n0[3] else None
    n9 = n9_loop[0] if n9_loop is not None else None
    n9_n = len(n9) if n9 is not None else 0
    if shipment_id_v is None:
        try:
            shipment_id1 = SHIPMENT_ID_1[n9[2] if n9_n > 2 else '']
        except CodecError as error:
            shipment_id1 = run.fault(error, n9, 2, '/shipmentId', n9[2] if n9_n > 2 else '')
        shipment_id_v = shipment_id1
    try:
        order_id = ORDER_ID_2[w06[2] if w06_n > 2 else '']
    except CodecError as error:
        order_id = run.fault(error, w06, 2, '/orderRefs/0/orderId', w06[2] if w06_n > 2 else '')
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
    g62_loop = pick(n0[5], 1, ('11',)) if n0[5] else None
    g62 = g62_loop[0] if g62_loop is not None else None
    g62_n = len(g62) if g62 is not None else 0
    shipped_at_x = g62[2] if g62_n > 2 else ''
    shipped_at_x2 = g62[4] if g62_n > 4 else ''
    shipped_at_x3 = g62[5] if g62_n > 5 else ''
    shipped_at = None
    if shipped_at_x:
        try:
            shipped_at = K1.get(profile, shipped_at_x, shipped_at_x2, shipped_at_x3)
        except CodecError as error:
            shipped_at = run.fault(error, g62, (2, 4, 5), '/shippedAt', (shipped_at_x, shipped_at_x2, shipped_at_x3))
    shipped_at_v = shipped_at
    if shipped_at_v is None:
        shipped_at_x5 = w06[3] if w06_n > 3 else ''
        shipped_at4 = None
        if shipped_at_x5:
            try:
                shipped_at4 = K2.get(profile, shipped_at_x5)
            except CodecError as error:
                shipped_at4 = run.fault(error, w06, 3, '/shippedAt', shipped_at_x5)
        shipped_at_v = shipped_at4
    n1_loop = pick(n0[2], 1, ('SF',)) if n0[2] else None
    n1 = n1_loop[0] if n1_loop is not None else None
    n1_n = len(n1) if n1 is not None else 0
    try:
        name = NAME_3[n1[2] if n1_n > 2 else '']
    except CodecError as error:
        name = run.fault(error, n1, 2, '/facility/name', n1[2] if n1_n > 2 else '')
    name_v = name
    n1_loop6 = pick(n0[2], 1, ('WH',)) if n0[2] else None
    n17 = n1_loop6[0] if n1_loop6 is not None else None
    n17_n = len(n17) if n17 is not None else 0
    if name_v is None:
        try:
            name8 = NAME_4[(n17[2] if n17_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            name8 = run.fault(error, n17, 2, '/facility/name', (n17[2] if n17_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        name_v = name8
    try:
        scheme = SCHEME_5[n1[3] if n1_n > 3 else '']
    except CodecError as error:
        scheme = run.fault(error, n1, 3, '/facility/identifiers/0/scheme', n1[3] if n1_n > 3 else '')
    scheme_v = (scheme[0] if scheme is not None else None)
    try:
        scheme9 = SCHEME_6[(n17[3] if n17_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
    except CodecError as error:
        scheme9 = run.fault(error, n17, 3, '/facility/identifiers/0/scheme', (n17[3] if n17_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
    if scheme_v is None:
        scheme_v = (scheme9[0] if scheme9 is not None else None)
    source_code_v = (scheme[1] if scheme is not None else None)
    if source_code_v is None:
        source_code_v = (scheme9[1] if scheme9 is not None else None)
    try:
        value = VALUE_7[n1[4] if n1_n > 4 else '']
    except CodecError as error:
        value = run.fault(error, n1, 4, '/facility/identifiers/0/value', n1[4] if n1_n > 4 else '')
    value_v = value
    if value_v is None:
        try:
            value10 = VALUE_8[(n17[4] if n17_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            value10 = run.fault(error, n17, 4, '/facility/identifiers/0/value', (n17[4] if n17_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        value_v = value10
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
    try:
        lines_item = LINES_ITEM_9[n3[1] if n3_n > 1 else '']
    except CodecError as error:
        lines_item = run.fault(error, n3, 1, '/facility/address/lines/0', n3[1] if n3_n > 1 else '')
    lines_item_v = lines_item
    n3_loop11 = n1_loop6[2] if n1_loop6 is not None else None
    n3_loop11 = n3_loop11[0] if n3_loop11 else None
    n312 = n3_loop11[0] if n3_loop11 is not None else None
    n312_n = len(n312) if n312 is not None else 0
    if lines_item_v is None:
        try:
            lines_item13 = LINES_ITEM_10[(n312[1] if n312_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item13 = run.fault(error, n312, 1, '/facility/address/lines/0', (n312[1] if n312_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v = lines_item13
    try:
        lines_item15 = LINES_ITEM_11[n3[2] if n3_n > 2 else '']
    except CodecError as error:
        lines_item15 = run.fault(error, n3, 2, '/facility/address/lines/1', n3[2] if n3_n > 2 else '')
    lines_item_v14 = lines_item15
    if lines_item_v14 is None:
        try:
            lines_item16 = LINES_ITEM_12[(n312[2] if n312_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item16 = run.fault(error, n312, 2, '/facility/address/lines/1', (n312[2] if n312_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v14 = lines_item16
    n3_loop18 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop18 = n3_loop18[1] if len(n3_loop18) >= 2 else None
    n319 = n3_loop18[0] if n3_loop18 is not None else None
    n319_n = len(n319) if n319 is not None else 0
    try:
        lines_item20 = LINES_ITEM_13[n319[1] if n319_n > 1 else '']
    except CodecError as error:
        lines_item20 = run.fault(error, n319, 1, '/facility/address/lines/2', n319[1] if n319_n > 1 else '')
    lines_item_v17 = lines_item20
    n3_loop21 = (n1_loop6[2] if n1_loop6 is not None else None) or ()
    n3_loop21 = n3_loop21[1] if len(n3_loop21) >= 2 else None
    n322 = n3_loop21[0] if n3_loop21 is not None else None
    n322_n = len(n322) if n322 is not None else 0
    if lines_item_v17 is None:
        try:
            lines_item23 = LINES_ITEM_14[(n322[1] if n322_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item23 = run.fault(error, n322, 1, '/facility/address/lines/2', (n322[1] if n322_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v17 = lines_item23
    try:
        lines_item25 = LINES_ITEM_15[n319[2] if n319_n > 2 else '']
    except CodecError as error:
        lines_item25 = run.fault(error, n319, 2, '/facility/address/lines/3', n319[2] if n319_n > 2 else '')
    lines_item_v24 = lines_item25
    if lines_item_v24 is None:
        try:
            lines_item26 = LINES_ITEM_16[(n322[2] if n322_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item26 = run.fault(error, n322, 2, '/facility/address/lines/3', (n322[2] if n322_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v24 = lines_item26
    lines: Any = []
    if lines_item_v is not None:
        lines.append(lines_item_v)
    if lines_item_v14 is not None:
        lines.append(lines_item_v14)
    if lines_item_v17 is not None:
        lines.append(lines_item_v17)
    if lines_item_v24 is not None:
        lines.append(lines_item_v24)
    if not lines:
        lines = None
    n4 = n1_loop[3] if n1_loop is not None else None
    n4_n = len(n4) if n4 is not None else 0
    try:
        city = CITY_17[n4[1] if n4_n > 1 else '']
    except CodecError as error:
        city = run.fault(error, n4, 1, '/facility/address/city', n4[1] if n4_n > 1 else '')
    city_v = city
    n427 = n1_loop6[3] if n1_loop6 is not None else None
    n427_n = len(n427) if n427 is not None else 0
    if city_v is None:
        try:
            city28 = CITY_18[(n427[1] if n427_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            city28 = run.fault(error, n427, 1, '/facility/address/city', (n427[1] if n427_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        city_v = city28
    try:
        subdivision = SUBDIVISION_19[n4[2] if n4_n > 2 else '']
    except CodecError as error:
        subdivision = run.fault(error, n4, 2, '/facility/address/subdivision', n4[2] if n4_n > 2 else '')
    subdivision_v = subdivision
    if subdivision_v is None:
        try:
            subdivision29 = SUBDIVISION_20[(n427[2] if n427_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            subdivision29 = run.fault(error, n427, 2, '/facility/address/subdivision', (n427[2] if n427_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        subdivision_v = subdivision29
    try:
        postal_code = POSTAL_CODE_21[n4[3] if n4_n > 3 else '']
    except CodecError as error:
        postal_code = run.fault(error, n4, 3, '/facility/address/postalCode', n4[3] if n4_n > 3 else '')
    postal_code_v = postal_code
    if postal_code_v is None:
        try:
            postal_code30 = POSTAL_CODE_22[(n427[3] if n427_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            postal_code30 = run.fault(error, n427, 3, '/facility/address/postalCode', (n427[3] if n427_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        postal_code_v = postal_code30
    try:
        country = COUNTRY_23[n4[4] if n4_n > 4 else '']
    except CodecError as error:
        country = run.fault(error, n4, 4, '/facility/address/country', n4[4] if n4_n > 4 else '')
    country_v = country
    if country_v is None:
        try:
            country31 = COUNTRY_24[(n427[4] if n427_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            country31 = run.fault(error, n427, 4, '/facility/address/country', (n427[4] if n427_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        country_v = country31
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
    n1_loop33 = pick(n0[2], 1, ('ST',)) if n0[2] else None
    n134 = n1_loop33[0] if n1_loop33 is not None else None
    n134_n = len(n134) if n134 is not None else 0
    try:
        name35 = NAME_25[n134[2] if n134_n > 2 else '']
    except CodecError as error:
        name35 = run.fault(error, n134, 2, '/shipTo/name', n134[2] if n134_n > 2 else '')
    name_v32 = name35
    n1_loop36 = pick(n0[2], 1, ('CN',)) if n0[2] else None
    n137 = n1_loop36[0] if n1_loop36 is not None else None
    n137_n = len(n137) if n137 is not None else 0
    if name_v32 is None:
        try:
            name38 = NAME_26[(n137[2] if n137_n > 2 else '') if (n134[1] if n134_n > 1 else '') == '' else '']
        except CodecError as error:
            name38 = run.fault(error, n137, 2, '/shipTo/name', (n137[2] if n137_n > 2 else '') if (n134[1] if n134_n > 1 else '') == '' else '')
        name_v32 = name38
    try:
        scheme40 = SCHEME_27[n134[3] if n134_n > 3 else '']
    except CodecError as error:
        scheme40 = run.fault(error, n134, 3, '/shipTo/identifiers/0/scheme', n134[3] if n134_n > 3 else '')
    scheme_v39 = (scheme40[0] if scheme40 is not None else None)
    try:
        scheme41 = SCHEME_28[(n137[3] if n137_n > 3 else '') if (n134[1] if n134_n > 1 else '') == '' else '']
    except CodecError as error:
        scheme41 = run.fault(error, n137, 3, '/shipTo/identifiers/0/scheme', (n137[3] if n137_n > 3 else '') if (n134[1] if n134_n > 1 else '') == '' else '')
    if scheme_v39 is None:
        scheme_v39 = (scheme41[0] if scheme41 is not None else None)
    source_code_v42 = (scheme40[1] if scheme40 is not None else None)
    if source_code_v42 is None:
        source_code_v42 = (scheme41[1] if scheme41 is not None else None)
    try:
        value44 = VALUE_29[n134[4] if n134_n > 4 else '']
    except CodecError as error:
        value44 = run.fault(error, n134, 4, '/shipTo/identifiers/0/value', n134[4] if n134_n > 4 else '')
    value_v43 = value44
    if value_v43 is None:
        try:
            value45 = VALUE_30[(n137[4] if n137_n > 4 else '') if (n134[1] if n134_n > 1 else '') == '' else '']
        except CodecError as error:
            value45 = run.fault(error, n137, 4, '/shipTo/identifiers/0/value', (n137[4] if n137_n > 4 else '') if (n134[1] if n134_n > 1 else '') == '' else '')
        value_v43 = value45
    identifiers_item46 = None
    if scheme_v39 is not None or source_code_v42 is not None or value_v43 is not None:
        if scheme_v39 is None:
            run.lacks('/shipTo/identifiers/0/scheme', n134 or n0[0], 'N1[01=ST]-03')
        if value_v43 is None:
            run.lacks('/shipTo/identifiers/0/value', n134 or n0[0], 'N1[01=ST]-04')
        identifiers_item46 = {'scheme': scheme_v39, 'value': value_v43}
        if source_code_v42 is not None:
            identifiers_item46['sourceCode'] = source_code_v42
    identifiers47: Any = []
    if identifiers_item46 is not None:
        identifiers47.append(identifiers_item46)
    if not identifiers47:
        identifiers47 = None
    n3_loop49 = n1_loop33[2] if n1_loop33 is not None else None
    n3_loop49 = n3_loop49[0] if n3_loop49 else None
    n350 = n3_loop49[0] if n3_loop49 is not None else None
    n350_n = len(n350) if n350 is not None else 0
    try:
        lines_item51 = LINES_ITEM_31[n350[1] if n350_n > 1 else '']
    except CodecError as error:
        lines_item51 = run.fault(error, n350, 1, '/shipTo/address/lines/0', n350[1] if n350_n > 1 else '')
    lines_item_v48 = lines_item51
    n3_loop52 = n1_loop36[2] if n1_loop36 is not None else None
    n3_loop52 = n3_loop52[0] if n3_loop52 else None
    n353 = n3_loop52[0] if n3_loop52 is not None else None
    n353_n = len(n353) if n353 is not None else 0
    if lines_item_v48 is None:
        try:
            lines_item54 = LINES_ITEM_32[(n353[1] if n353_n > 1 else '') if (n134[1] if n134_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item54 = run.fault(error, n353, 1, '/shipTo/address/lines/0', (n353[1] if n353_n > 1 else '') if (n134[1] if n134_n > 1 else '') == '' else '')
        lines_item_v48 = lines_item54
    try:
        lines_item56 = LINES_ITEM_33[n350[2] if n350_n > 2 else '']
    except CodecError as error:
        lines_item56 = run.fault(error, n350, 2, '/shipTo/address/lines/1', n350[2] if n350_n > 2 else '')
    lines_item_v55 = lines_item56
    if lines_item_v55 is None:
        try:
            lines_item57 = LINES_ITEM_34[(n353[2] if n353_n > 2 else '') if (n134[1] if n134_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item57 = run.fault(error, n353, 2, '/shipTo/address/lines/1', (n353[2] if n353_n > 2 else '') if (n134[1] if n134_n > 1 else '') == '' else '')
        lines_item_v55 = lines_item57
    n3_loop59 = (n1_loop33[2] if n1_loop33 is not None else None) or ()
    n3_loop59 = n3_loop59[1] if len(n3_loop59) >= 2 else None
    n360 = n3_loop59[0] if n3_loop59 is not None else None
    n360_n = len(n360) if n360 is not None else 0
    try:
        lines_item61 = LINES_ITEM_35[n360[1] if n360_n > 1 else '']
    except CodecError as error:
        lines_item61 = run.fault(error, n360, 1, '/shipTo/address/lines/2', n360[1] if n360_n > 1 else '')
    lines_item_v58 = lines_item61
    n3_loop62 = (n1_loop36[2] if n1_loop36 is not None else None) or ()
    n3_loop62 = n3_loop62[1] if len(n3_loop62) >= 2 else None
    n363 = n3_loop62[0] if n3_loop62 is not None else None
    n363_n = len(n363) if n363 is not None else 0
    if lines_item_v58 is None:
        try:
            lines_item64 = LINES_ITEM_36[(n363[1] if n363_n > 1 else '') if (n134[1] if n134_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item64 = run.fault(error, n363, 1, '/shipTo/address/lines/2', (n363[1] if n363_n > 1 else '') if (n134[1] if n134_n > 1 else '') == '' else '')
        lines_item_v58 = lines_item64
    try:
        lines_item66 = LINES_ITEM_37[n360[2] if n360_n > 2 else '']
    except CodecError as error:
        lines_item66 = run.fault(error, n360, 2, '/shipTo/address/lines/3', n360[2] if n360_n > 2 else '')
    lines_item_v65 = lines_item66
    if lines_item_v65 is None:
        try:
            lines_item67 = LINES_ITEM_38[(n363[2] if n363_n > 2 else '') if (n134[1] if n134_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item67 = run.fault(error, n363, 2, '/shipTo/address/lines/3', (n363[2] if n363_n > 2 else '') if (n134[1] if n134_n > 1 else '') == '' else '')
        lines_item_v65 = lines_item67
    lines68: Any = []
    if lines_item_v48 is not None:
        lines68.append(lines_item_v48)
    if lines_item_v55 is not None:
        lines68.append(lines_item_v55)
    if lines_item_v58 is not None:
        lines68.append(lines_item_v58)
    if lines_item_v65 is not None:
        lines68.append(lines_item_v65)
    if not lines68:
        lines68 = None
    n470 = n1_loop33[3] if n1_loop33 is not None else None
    n470_n = len(n470) if n470 is not None else 0
    try:
        city71 = CITY_39[n470[1] if n470_n > 1 else '']
    except CodecError as error:
        city71 = run.fault(error, n470, 1, '/shipTo/address/city', n470[1] if n470_n > 1 else '')
    city_v69 = city71
    n472 = n1_loop36[3] if n1_loop36 is not None else None
    n472_n = len(n472) if n472 is not None else 0
    if city_v69 is None:
        try:
            city73 = CITY_40[(n472[1] if n472_n > 1 else '') if (n134[1] if n134_n > 1 else '') == '' else '']
        except CodecError as error:
            city73 = run.fault(error, n472, 1, '/shipTo/address/city', (n472[1] if n472_n > 1 else '') if (n134[1] if n134_n > 1 else '') == '' else '')
        city_v69 = city73
    try:
        subdivision75 = SUBDIVISION_41[n470[2] if n470_n > 2 else '']
    except CodecError as error:
        subdivision75 = run.fault(error, n470, 2, '/shipTo/address/subdivision', n470[2] if n470_n > 2 else '')
    subdivision_v74 = subdivision75
    if subdivision_v74 is None:
        try:
            subdivision76 = SUBDIVISION_42[(n472[2] if n472_n > 2 else '') if (n134[1] if n134_n > 1 else '') == '' else '']
        except CodecError as error:
            subdivision76 = run.fault(error, n472, 2, '/shipTo/address/subdivision', (n472[2] if n472_n > 2 else '') if (n134[1] if n134_n > 1 else '') == '' else '')
        subdivision_v74 = subdivision76
    try:
        postal_code78 = POSTAL_CODE_43[n470[3] if n470_n > 3 else '']
    except CodecError as error:
        postal_code78 = run.fault(error, n470, 3, '/shipTo/address/postalCode', n470[3] if n470_n > 3 else '')
    postal_code_v77 = postal_code78
    if postal_code_v77 is None:
        try:
            postal_code79 = POSTAL_CODE_44[(n472[3] if n472_n > 3 else '') if (n134[1] if n134_n > 1 else '') == '' else '']
        except CodecError as error:
            postal_code79 = run.fault(error, n472, 3, '/shipTo/address/postalCode', (n472[3] if n472_n > 3 else '') if (n134[1] if n134_n > 1 else '') == '' else '')
        postal_code_v77 = postal_code79
    try:
        country81 = COUNTRY_45[n470[4] if n470_n > 4 else '']
    except CodecError as error:
        country81 = run.fault(error, n470, 4, '/shipTo/address/country', n470[4] if n470_n > 4 else '')
    country_v80 = country81
    if country_v80 is None:
        try:
            country82 = COUNTRY_46[(n472[4] if n472_n > 4 else '') if (n134[1] if n134_n > 1 else '') == '' else '']
        except CodecError as error:
            country82 = run.fault(error, n472, 4, '/shipTo/address/country', (n472[4] if n472_n > 4 else '') if (n134[1] if n134_n > 1 else '') == '' else '')
        country_v80 = country82
    address83 = None
    if lines68 is not None or city_v69 is not None or subdivision_v74 is not None or postal_code_v77 is not None or country_v80 is not None:
        address83 = {}
        if city_v69 is not None:
            address83['city'] = city_v69
        if country_v80 is not None:
            address83['country'] = country_v80
        if lines68 is not None:
            address83['lines'] = lines68
        if postal_code_v77 is not None:
            address83['postalCode'] = postal_code_v77
        if subdivision_v74 is not None:
            address83['subdivision'] = subdivision_v74
    ship_to = None
    if name_v32 is not None or identifiers47 is not None or address83 is not None:
        ship_to = {}
        if address83 is not None:
            ship_to['address'] = address83
        if identifiers47 is not None:
            ship_to['identifiers'] = identifiers47
        if name_v32 is not None:
            ship_to['name'] = name_v32
    parties: Any = []
    for m in n0[2] or ():
        n184 = m[0]
        n184_n = len(n184)
        if not ((n184[1] if n184_n > 1 else '') not in ('SF', 'WH', 'ST')):
            continue
        try:
            roles_item = ROLES_ITEM_47[n184[1] if n184_n > 1 else '']
        except CodecError as error:
            roles_item = run.fault(error, n184, 1, '/parties/*/roles/0', n184[1] if n184_n > 1 else '')
        roles_item_v = (roles_item[0] if roles_item is not None else None)
        roles: Any = []
        if roles_item_v is not None:
            roles.append(roles_item_v)
        if not roles:
            roles = None
        source_code_v85 = (roles_item[1] if roles_item is not None else None)
        try:
            name86 = NAME_48[n184[2] if n184_n > 2 else '']
        except CodecError as error:
            name86 = run.fault(error, n184, 2, '/parties/*/name', n184[2] if n184_n > 2 else '')
        try:
            scheme88 = SCHEME_49[n184[3] if n184_n > 3 else '']
        except CodecError as error:
            scheme88 = run.fault(error, n184, 3, '/parties/*/identifiers/0/scheme', n184[3] if n184_n > 3 else '')
        scheme_v87 = (scheme88[0] if scheme88 is not None else None)
        source_code_v89 = (scheme88[1] if scheme88 is not None else None)
        try:
            value90 = VALUE_50[n184[4] if n184_n > 4 else '']
        except CodecError as error:
            value90 = run.fault(error, n184, 4, '/parties/*/identifiers/0/value', n184[4] if n184_n > 4 else '')
        identifiers_item91 = None
        if scheme_v87 is not None or source_code_v89 is not None or value90 is not None:
            if scheme_v87 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n184 or m[0], 'N1-03')
            if value90 is None:
                run.lacks('/parties/*/identifiers/0/value', n184 or m[0], 'N1-04')
            identifiers_item91 = {'scheme': scheme_v87, 'value': value90}
            if source_code_v89 is not None:
                identifiers_item91['sourceCode'] = source_code_v89
        identifiers92: Any = []
        if identifiers_item91 is not None:
            identifiers92.append(identifiers_item91)
        if not identifiers92:
            identifiers92 = None
        n2 = m[1]
        n2_n = len(n2) if n2 is not None else 0
        try:
            additional_name = ADDITIONAL_NAME_51[n2[1] if n2_n > 1 else '']
        except CodecError as error:
            additional_name = run.fault(error, n2, 1, '/parties/*/additionalName', n2[1] if n2_n > 1 else '')
        n3_loop93 = m[2]
        n3_loop93 = n3_loop93[0] if n3_loop93 else None
        n394 = n3_loop93[0] if n3_loop93 is not None else None
        n394_n = len(n394) if n394 is not None else 0
        try:
            lines_item95 = LINES_ITEM_52[n394[1] if n394_n > 1 else '']
        except CodecError as error:
            lines_item95 = run.fault(error, n394, 1, '/parties/*/address/lines/0', n394[1] if n394_n > 1 else '')
        try:
            lines_item96 = LINES_ITEM_53[n394[2] if n394_n > 2 else '']
        except CodecError as error:
            lines_item96 = run.fault(error, n394, 2, '/parties/*/address/lines/1', n394[2] if n394_n > 2 else '')
        n3_loop97 = m[2] or ()
        n3_loop97 = n3_loop97[1] if len(n3_loop97) >= 2 else None
        n398 = n3_loop97[0] if n3_loop97 is not None else None
        n398_n = len(n398) if n398 is not None else 0
        try:
            lines_item99 = LINES_ITEM_54[n398[1] if n398_n > 1 else '']
        except CodecError as error:
            lines_item99 = run.fault(error, n398, 1, '/parties/*/address/lines/2', n398[1] if n398_n > 1 else '')
        try:
            lines_item100 = LINES_ITEM_55[n398[2] if n398_n > 2 else '']
        except CodecError as error:
            lines_item100 = run.fault(error, n398, 2, '/parties/*/address/lines/3', n398[2] if n398_n > 2 else '')
        lines101: Any = []
        if lines_item95 is not None:
            lines101.append(lines_item95)
        if lines_item96 is not None:
            lines101.append(lines_item96)
        if lines_item99 is not None:
            lines101.append(lines_item99)
        if lines_item100 is not None:
            lines101.append(lines_item100)
        if not lines101:
            lines101 = None
        n4102 = m[3]
        n4102_n = len(n4102) if n4102 is not None else 0
        try:
            city103 = CITY_56[n4102[1] if n4102_n > 1 else '']
        except CodecError as error:
            city103 = run.fault(error, n4102, 1, '/parties/*/address/city', n4102[1] if n4102_n > 1 else '')
        try:
            subdivision104 = SUBDIVISION_57[n4102[2] if n4102_n > 2 else '']
        except CodecError as error:
            subdivision104 = run.fault(error, n4102, 2, '/parties/*/address/subdivision', n4102[2] if n4102_n > 2 else '')
        try:
            postal_code105 = POSTAL_CODE_58[n4102[3] if n4102_n > 3 else '']
        except CodecError as error:
            postal_code105 = run.fault(error, n4102, 3, '/parties/*/address/postalCode', n4102[3] if n4102_n > 3 else '')
        try:
            country106 = COUNTRY_59[n4102[4] if n4102_n > 4 else '']
        except CodecError as error:
            country106 = run.fault(error, n4102, 4, '/parties/*/address/country', n4102[4] if n4102_n > 4 else '')
        address107 = None
        if lines101 is not None or city103 is not None or subdivision104 is not None or postal_code105 is not None or country106 is not None:
            address107 = {}
            if city103 is not None:
                address107['city'] = city103
            if country106 is not None:
                address107['country'] = country106
            if lines101 is not None:
                address107['lines'] = lines101
            if postal_code105 is not None:
                address107['postalCode'] = postal_code105
            if subdivision104 is not None:
                address107['subdivision'] = subdivision104
        contacts: Any = []
        for m108 in m[4] or ():
            per = m108[0]
            per_n = len(per)
            try:
                name109 = NAME_60[per[2] if per_n > 2 else '']
            except CodecError as error:
                name109 = run.fault(error, per, 2, '/parties/*/contacts/*/name', per[2] if per_n > 2 else '')
            try:
                code = CODE_61[per[1] if per_n > 1 else '']
            except CodecError as error:
                code = run.fault(error, per, 1, '/parties/*/contacts/*/sourceCode/code', per[1] if per_n > 1 else '')
            source_code = None
            if code is not None:
                if code is None:
                    run.lacks('/parties/*/contacts/*/sourceCode/code', per or m108[0], 'PER-01')
                source_code = {'code': code, 'scheme': 'x12-366'}
            try:
                phone = PHONE_62[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '']
            except CodecError as error:
                phone = run.fault(error, per, 4, '/parties/*/contacts/*/phone', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '')
            phone_v = phone
            if phone_v is None:
                try:
                    phone110 = PHONE_63[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '']
                except CodecError as error:
                    phone110 = run.fault(error, per, 6, '/parties/*/contacts/*/phone', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '')
                phone_v = phone110
            if phone_v is None:
                try:
                    phone111 = PHONE_64[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '']
                except CodecError as error:
                    phone111 = run.fault(error, per, 8, '/parties/*/contacts/*/phone', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '')
                phone_v = phone111
            try:
                fax = FAX_65[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '']
            except CodecError as error:
                fax = run.fault(error, per, 4, '/parties/*/contacts/*/fax', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '')
            fax_v = fax
            if fax_v is None:
                try:
                    fax112 = FAX_66[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '']
                except CodecError as error:
                    fax112 = run.fault(error, per, 6, '/parties/*/contacts/*/fax', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '')
                fax_v = fax112
            if fax_v is None:
                try:
                    fax113 = FAX_67[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '']
                except CodecError as error:
                    fax113 = run.fault(error, per, 8, '/parties/*/contacts/*/fax', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '')
                fax_v = fax113
            try:
                email = EMAIL_68[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '']
            except CodecError as error:
                email = run.fault(error, per, 4, '/parties/*/contacts/*/email', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '')
            email_v = email
            if email_v is None:
                try:
                    email114 = EMAIL_69[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '']
                except CodecError as error:
                    email114 = run.fault(error, per, 6, '/parties/*/contacts/*/email', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '')
                email_v = email114
            if email_v is None:
                try:
                    email115 = EMAIL_70[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '']
                except CodecError as error:
                    email115 = run.fault(error, per, 8, '/parties/*/contacts/*/email', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '')
                email_v = email115
            contacts_item = None
            if name109 is not None or source_code is not None or phone_v is not None or fax_v is not None or email_v is not None:
                contacts_item = {}
                if email_v is not None:
                    contacts_item['email'] = email_v
                if fax_v is not None:
                    contacts_item['fax'] = fax_v
                if name109 is not None:
                    contacts_item['name'] = name109
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
        if roles is not None or source_code_v85 is not None or name86 is not None or identifiers92 is not None or additional_name is not None or address107 is not None or contacts is not None:
            parties_item = {}
            if additional_name is not None:
                parties_item['additionalName'] = additional_name
            if address107 is not None:
                parties_item['address'] = address107
            if contacts is not None:
                parties_item['contacts'] = contacts
            if identifiers92 is not None:
                parties_item['identifiers'] = identifiers92
            if name86 is not None:
                parties_item['name'] = name86
            if roles is not None:
                parties_item['roles'] = roles
            if source_code_v85 is not None:
                parties_item['sourceCode'] = source_code_v85
        if parties_item is not None:
            parties.append(parties_item)
    if len(parties) > 30:
        run.crowded('/parties', n0[0], len(parties), 30)
    if not parties:
        parties = None
    parties116: Any = []
    for m117 in n0[2] or ():
        n1118 = m117[0]
        n1118_n = len(n1118)
        per_loop = m117[4]
        per_loop = per_loop[0] if per_loop else None
        per119 = per_loop[0] if per_loop is not None else None
        per119_n = len(per119) if per119 is not None else 0
        if not ((n1118[1] if n1118_n > 1 else '') in ('SF', 'WH', 'ST') and (per119[2] if per119_n > 2 else '') != ''):
            continue
        try:
            roles_item121 = ROLES_ITEM_71[n1118[1] if n1118_n > 1 else '']
        except CodecError as error:
            roles_item121 = run.fault(error, n1118, 1, '/parties/*/roles/0', n1118[1] if n1118_n > 1 else '')
        roles_item_v120 = (roles_item121[0] if roles_item121 is not None else None)
        roles122: Any = []
        if roles_item_v120 is not None:
            roles122.append(roles_item_v120)
        if not roles122:
            roles122 = None
        source_code_v123 = (roles_item121[1] if roles_item121 is not None else None)
        try:
            name124 = NAME_72[n1118[2] if n1118_n > 2 else '']
        except CodecError as error:
            name124 = run.fault(error, n1118, 2, '/parties/*/name', n1118[2] if n1118_n > 2 else '')
        try:
            scheme126 = SCHEME_73[n1118[3] if n1118_n > 3 else '']
        except CodecError as error:
            scheme126 = run.fault(error, n1118, 3, '/parties/*/identifiers/0/scheme', n1118[3] if n1118_n > 3 else '')
        scheme_v125 = (scheme126[0] if scheme126 is not None else None)
        source_code_v127 = (scheme126[1] if scheme126 is not None else None)
        try:
            value128 = VALUE_74[n1118[4] if n1118_n > 4 else '']
        except CodecError as error:
            value128 = run.fault(error, n1118, 4, '/parties/*/identifiers/0/value', n1118[4] if n1118_n > 4 else '')
        identifiers_item129 = None
        if scheme_v125 is not None or source_code_v127 is not None or value128 is not None:
            if scheme_v125 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1118 or m117[0], 'N1-03')
            if value128 is None:
                run.lacks('/parties/*/identifiers/0/value', n1118 or m117[0], 'N1-04')
            identifiers_item129 = {'scheme': scheme_v125, 'value': value128}
            if source_code_v127 is not None:
                identifiers_item129['sourceCode'] = source_code_v127
        identifiers130: Any = []
        if identifiers_item129 is not None:
            identifiers130.append(identifiers_item129)
        if not identifiers130:
            identifiers130 = None
        n2131 = m117[1]
        n2131_n = len(n2131) if n2131 is not None else 0
        try:
            additional_name132 = ADDITIONAL_NAME_75[n2131[1] if n2131_n > 1 else '']
        except CodecError as error:
            additional_name132 = run.fault(error, n2131, 1, '/parties/*/additionalName', n2131[1] if n2131_n > 1 else '')
        n3_loop133 = m117[2]
        n3_loop133 = n3_loop133[0] if n3_loop133 else None
        n3134 = n3_loop133[0] if n3_loop133 is not None else None
        n3134_n = len(n3134) if n3134 is not None else 0
        try:
            lines_item135 = LINES_ITEM_76[n3134[1] if n3134_n > 1 else '']
        except CodecError as error:
            lines_item135 = run.fault(error, n3134, 1, '/parties/*/address/lines/0', n3134[1] if n3134_n > 1 else '')
        try:
            lines_item136 = LINES_ITEM_77[n3134[2] if n3134_n > 2 else '']
        except CodecError as error:
            lines_item136 = run.fault(error, n3134, 2, '/parties/*/address/lines/1', n3134[2] if n3134_n > 2 else '')
        n3_loop137 = m117[2] or ()
        n3_loop137 = n3_loop137[1] if len(n3_loop137) >= 2 else None
        n3138 = n3_loop137[0] if n3_loop137 is not None else None
        n3138_n = len(n3138) if n3138 is not None else 0
        try:
            lines_item139 = LINES_ITEM_78[n3138[1] if n3138_n > 1 else '']
        except CodecError as error:
            lines_item139 = run.fault(error, n3138, 1, '/parties/*/address/lines/2', n3138[1] if n3138_n > 1 else '')
        try:
            lines_item140 = LINES_ITEM_79[n3138[2] if n3138_n > 2 else '']
        except CodecError as error:
            lines_item140 = run.fault(error, n3138, 2, '/parties/*/address/lines/3', n3138[2] if n3138_n > 2 else '')
        lines141: Any = []
        if lines_item135 is not None:
            lines141.append(lines_item135)
        if lines_item136 is not None:
            lines141.append(lines_item136)
        if lines_item139 is not None:
            lines141.append(lines_item139)
        if lines_item140 is not None:
            lines141.append(lines_item140)
        if not lines141:
            lines141 = None
        n4142 = m117[3]
        n4142_n = len(n4142) if n4142 is not None else 0
        try:
            city143 = CITY_80[n4142[1] if n4142_n > 1 else '']
        except CodecError as error:
            city143 = run.fault(error, n4142, 1, '/parties/*/address/city', n4142[1] if n4142_n > 1 else '')
        try:
            subdivision144 = SUBDIVISION_81[n4142[2] if n4142_n > 2 else '']
        except CodecError as error:
            subdivision144 = run.fault(error, n4142, 2, '/parties/*/address/subdivision', n4142[2] if n4142_n > 2 else '')
        try:
            postal_code145 = POSTAL_CODE_82[n4142[3] if n4142_n > 3 else '']
        except CodecError as error:
            postal_code145 = run.fault(error, n4142, 3, '/parties/*/address/postalCode', n4142[3] if n4142_n > 3 else '')
        try:
            country146 = COUNTRY_83[n4142[4] if n4142_n > 4 else '']
        except CodecError as error:
            country146 = run.fault(error, n4142, 4, '/parties/*/address/country', n4142[4] if n4142_n > 4 else '')
        address147 = None
        if lines141 is not None or city143 is not None or subdivision144 is not None or postal_code145 is not None or country146 is not None:
            address147 = {}
            if city143 is not None:
                address147['city'] = city143
            if country146 is not None:
                address147['country'] = country146
            if lines141 is not None:
                address147['lines'] = lines141
            if postal_code145 is not None:
                address147['postalCode'] = postal_code145
            if subdivision144 is not None:
                address147['subdivision'] = subdivision144
        contacts148: Any = []
        for m149 in m117[4] or ():
            per150 = m149[0]
            per150_n = len(per150)
            try:
                name151 = NAME_84[per150[2] if per150_n > 2 else '']
            except CodecError as error:
                name151 = run.fault(error, per150, 2, '/parties/*/contacts/*/name', per150[2] if per150_n > 2 else '')
            try:
                code152 = CODE_85[per150[1] if per150_n > 1 else '']
            except CodecError as error:
                code152 = run.fault(error, per150, 1, '/parties/*/contacts/*/sourceCode/code', per150[1] if per150_n > 1 else '')
            source_code153 = None
            if code152 is not None:
                if code152 is None:
                    run.lacks('/parties/*/contacts/*/sourceCode/code', per150 or m149[0], 'PER-01')
                source_code153 = {'code': code152, 'scheme': 'x12-366'}
            try:
                phone155 = PHONE_86[(per150[4] if per150_n > 4 else '') if (per150[3] if per150_n > 3 else '') == 'TE' else '']
            except CodecError as error:
                phone155 = run.fault(error, per150, 4, '/parties/*/contacts/*/phone', (per150[4] if per150_n > 4 else '') if (per150[3] if per150_n > 3 else '') == 'TE' else '')
            phone_v154 = phone155
            if phone_v154 is None:
                try:
                    phone156 = PHONE_87[(per150[6] if per150_n > 6 else '') if (per150[5] if per150_n > 5 else '') == 'TE' else '']
                except CodecError as error:
                    phone156 = run.fault(error, per150, 6, '/parties/*/contacts/*/phone', (per150[6] if per150_n > 6 else '') if (per150[5] if per150_n > 5 else '') == 'TE' else '')
                phone_v154 = phone156
            if phone_v154 is None:
                try:
                    phone157 = PHONE_88[(per150[8] if per150_n > 8 else '') if (per150[7] if per150_n > 7 else '') == 'TE' else '']
                except CodecError as error:
                    phone157 = run.fault(error, per150, 8, '/parties/*/contacts/*/phone', (per150[8] if per150_n > 8 else '') if (per150[7] if per150_n > 7 else '') == 'TE' else '')
                phone_v154 = phone157
            try:
                fax159 = FAX_89[(per150[4] if per150_n > 4 else '') if (per150[3] if per150_n > 3 else '') == 'FX' else '']
            except CodecError as error:
                fax159 = run.fault(error, per150, 4, '/parties/*/contacts/*/fax', (per150[4] if per150_n > 4 else '') if (per150[3] if per150_n > 3 else '') == 'FX' else '')
            fax_v158 = fax159
            if fax_v158 is None:
                try:
                    fax160 = FAX_90[(per150[6] if per150_n > 6 else '') if (per150[5] if per150_n > 5 else '') == 'FX' else '']
                except CodecError as error:
                    fax160 = run.fault(error, per150, 6, '/parties/*/contacts/*/fax', (per150[6] if per150_n > 6 else '') if (per150[5] if per150_n > 5 else '') == 'FX' else '')
                fax_v158 = fax160
            if fax_v158 is None:
                try:
                    fax161 = FAX_91[(per150[8] if per150_n > 8 else '') if (per150[7] if per150_n > 7 else '') == 'FX' else '']
                except CodecError as error:
                    fax161 = run.fault(error, per150, 8, '/parties/*/contacts/*/fax', (per150[8] if per150_n > 8 else '') if (per150[7] if per150_n > 7 else '') == 'FX' else '')
                fax_v158 = fax161
            try:
                email163 = EMAIL_92[(per150[4] if per150_n > 4 else '') if (per150[3] if per150_n > 3 else '') == 'EM' else '']
            except CodecError as error:
                email163 = run.fault(error, per150, 4, '/parties/*/contacts/*/email', (per150[4] if per150_n > 4 else '') if (per150[3] if per150_n > 3 else '') == 'EM' else '')
            email_v162 = email163
            if email_v162 is None:
                try:
                    email164 = EMAIL_93[(per150[6] if per150_n > 6 else '') if (per150[5] if per150_n > 5 else '') == 'EM' else '']
                except CodecError as error:
                    email164 = run.fault(error, per150, 6, '/parties/*/contacts/*/email', (per150[6] if per150_n > 6 else '') if (per150[5] if per150_n > 5 else '') == 'EM' else '')
                email_v162 = email164
            if email_v162 is None:
                try:
                    email165 = EMAIL_94[(per150[8] if per150_n > 8 else '') if (per150[7] if per150_n > 7 else '') == 'EM' else '']
                except CodecError as error:
                    email165 = run.fault(error, per150, 8, '/parties/*/contacts/*/email', (per150[8] if per150_n > 8 else '') if (per150[7] if per150_n > 7 else '') == 'EM' else '')
                email_v162 = email165
            contacts_item166 = None
            if name151 is not None or source_code153 is not None or phone_v154 is not None or fax_v158 is not None or email_v162 is not None:
                contacts_item166 = {}
                if email_v162 is not None:
                    contacts_item166['email'] = email_v162
                if fax_v158 is not None:
                    contacts_item166['fax'] = fax_v158
                if name151 is not None:
                    contacts_item166['name'] = name151
                if phone_v154 is not None:
                    contacts_item166['phone'] = phone_v154
                if source_code153 is not None:
                    contacts_item166['sourceCode'] = source_code153
            if contacts_item166 is not None:
                contacts148.append(contacts_item166)
        if len(contacts148) > 10:
            run.crowded('/parties/*/contacts', m117[0], len(contacts148), 10)
        if not contacts148:
            contacts148 = None
        parties_item167 = None
        if roles122 is not None or source_code_v123 is not None or name124 is not None or identifiers130 is not None or additional_name132 is not None or address147 is not None or contacts148 is not None:
            parties_item167 = {}
            if additional_name132 is not None:
                parties_item167['additionalName'] = additional_name132
            if address147 is not None:
                parties_item167['address'] = address147
            if contacts148 is not None:
                parties_item167['contacts'] = contacts148
            if identifiers130 is not None:
                parties_item167['identifiers'] = identifiers130
            if name124 is not None:
                parties_item167['name'] = name124
            if roles122 is not None:
                parties_item167['roles'] = roles122
            if source_code_v123 is not None:
                parties_item167['sourceCode'] = source_code_v123
        if parties_item167 is not None:
            parties116.append(parties_item167)
    if len(parties116) > 30:
        run.crowded('/parties', n0[0], len(parties116), 30)
    if not parties116:
        parties116 = None
    parties168 = [*(parties or ()), *(parties116 or ())] or None
    dates: Any = []
    for m169 in n0[5] or ():
        g62170 = m169[0]
        g62170_n = len(g62170)
        if not ((g62170[2] if g62170_n > 2 else '') != '' and (g62170[1] if g62170_n > 1 else '') != '11'):
            continue
        try:
            type = TYPE_95[g62170[1] if g62170_n > 1 else '']
        except CodecError as error:
            type = run.fault(error, g62170, 1, '/dates/*/type', g62170[1] if g62170_n > 1 else '')
        type_v = (type[0] if type is not None else None)
        source_code_v171 = (type[1] if type is not None else None)
        at_x = g62170[2] if g62170_n > 2 else ''
        at_x172 = g62170[4] if g62170_n > 4 else ''
        at_x173 = g62170[5] if g62170_n > 5 else ''
        at = None
        if at_x:
            try:
                at = K1.get(profile, at_x, at_x172, at_x173)
            except CodecError as error:
                at = run.fault(error, g62170, (2, 4, 5), '/dates/*/at', (at_x, at_x172, at_x173))
        dates_item = None
        if type_v is not None or source_code_v171 is not None or at is not None:
            if at is None:
                run.lacks('/dates/*/at', g62170 or m169[0], 'G62-02 or G62-04 or G62-05')
            if type_v is None:
                run.lacks('/dates/*/type', g62170 or m169[0], 'G62-01')
            dates_item = {'at': at, 'type': type_v}
            if source_code_v171 is not None:
                dates_item['sourceCode'] = source_code_v171
        if dates_item is not None:
            dates.append(dates_item)
    if len(dates) > 50:
        run.crowded('/dates', n0[0], len(dates), 50)
    if not dates:
        dates = None
    instructions: Any = []
    for m174 in n0[6] or ():
        nte = m174[0]
        nte_n = len(nte)
        if not ((nte[2] if nte_n > 2 else '') != ''):
            continue
        try:
            text = TEXT_96[nte[2] if nte_n > 2 else '']
        except CodecError as error:
            text = run.fault(error, nte, 2, '/instructions/*/text', nte[2] if nte_n > 2 else '')
        try:
            code175 = CODE_97[nte[1] if nte_n > 1 else '']
        except CodecError as error:
            code175 = run.fault(error, nte, 1, '/instructions/*/sourceCode/code', nte[1] if nte_n > 1 else '')
        source_code176 = None
        if code175 is not None:
            if code175 is None:
                run.lacks('/instructions/*/sourceCode/code', nte or m174[0], 'NTE-01')
            source_code176 = {'code': code175, 'scheme': 'x12-363'}
        instructions_item = None
        if text is not None or source_code176 is not None:
            instructions_item = {'type': 'general'}
            if source_code176 is not None:
                instructions_item['sourceCode'] = source_code176
            if text is not None:
                instructions_item['text'] = text
        if instructions_item is not None:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        run.crowded('/instructions', n0[0], len(instructions), 50)
    if not instructions:
        instructions = None
    instructions177: Any = []
    for m178 in n0[7] or ():
        w27 = m178[0]
        w27_n = len(w27)
        if not ((w27[1] if w27_n > 1 else '') != '' and (w27[1] if w27_n > 1 else '') not in {'A', 'C', 'H', 'J', 'LT', 'M', 'R', 'S', 'SR', 'T', 'U', 'X'}):
            continue
        try:
            code179 = CODE_98[w27[1] if w27_n > 1 else '']
        except CodecError as error:
            code179 = run.fault(error, w27, 1, '/instructions/*/sourceCode/code', w27[1] if w27_n > 1 else '')
        source_code180 = None
        if code179 is not None:
            if code179 is None:
                run.lacks('/instructions/*/sourceCode/code', w27 or m178[0], 'W27-01')
            source_code180 = {'code': code179, 'scheme': 'x12-91'}
        instructions_item181 = None
        if source_code180 is not None:
            instructions_item181 = {'type': 'routing'}
            if source_code180 is not None:
                instructions_item181['sourceCode'] = source_code180
        if instructions_item181 is not None:
            instructions177.append(instructions_item181)
    if len(instructions177) > 50:
        run.crowded('/instructions', n0[0], len(instructions177), 50)
    if not instructions177:
        instructions177 = None
    instructions182: Any = []
    for m183 in n0[7] or ():
        w27184 = m183[0]
        w27184_n = len(w27184)
        if not ((w27184[4] if w27184_n > 4 else '') != '' and (w27184[4] if w27184_n > 4 else '') not in {'CC', 'CD', 'MX', 'NC', 'PC', 'PO', 'PP', 'PU', 'TP'}):
            continue
        try:
            code185 = CODE_99[w27184[4] if w27184_n > 4 else '']
        except CodecError as error:
            code185 = run.fault(error, w27184, 4, '/instructions/*/sourceCode/code', w27184[4] if w27184_n > 4 else '')
        source_code186 = None
        if code185 is not None:
            if code185 is None:
                run.lacks('/instructions/*/sourceCode/code', w27184 or m183[0], 'W27-04')
            source_code186 = {'code': code185, 'scheme': 'x12-146'}
        instructions_item187 = None
        if source_code186 is not None:
            instructions_item187 = {'type': 'billing'}
            if source_code186 is not None:
                instructions_item187['sourceCode'] = source_code186
        if instructions_item187 is not None:
            instructions182.append(instructions_item187)
    if len(instructions182) > 50:
        run.crowded('/instructions', n0[0], len(instructions182), 50)
    if not instructions182:
        instructions182 = None
    instructions188 = [*(instructions or ()), *(instructions177 or ()), *(instructions182 or ())] or None
    references: Any = []
    for m189 in n0[1] or ():
        w06190 = m189[0]
        w06190_n = len(w06190)
        if not ((w06190[6] if w06190_n > 6 else '') != ''):
            continue
        try:
            value191 = VALUE_100[w06190[6] if w06190_n > 6 else '']
        except CodecError as error:
            value191 = run.fault(error, w06190, 6, '/references/*/value', w06190[6] if w06190_n > 6 else '')
        references_item = None
        if value191 is not None:
            if value191 is None:
                run.lacks('/references/*/value', w06190 or m189[0], 'W06-06')
            references_item = {'type': 'purchase-order', 'value': value191}
        if references_item is not None:
            references.append(references_item)
    if len(references) > 300:
        run.crowded('/references', n0[0], len(references), 300)
    if not references:
        references = None
    references192: Any = []
    for m193 in n0[3] or ():
        n9194 = m193[0]
        n9194_n = len(n9194)
        if not ((n9194[2] if n9194_n > 2 else '') != '' and (n9194[1] if n9194_n > 1 else '') not in ('CN', '2I')):
            continue
        try:
            type196 = TYPE_101[n9194[1] if n9194_n > 1 else '']
        except CodecError as error:
            type196 = run.fault(error, n9194, 1, '/references/*/type', n9194[1] if n9194_n > 1 else '')
        type_v195 = (type196[0] if type196 is not None else None)
        source_code_v197 = (type196[1] if type196 is not None else None)
        try:
            value198 = VALUE_102[n9194[2] if n9194_n > 2 else '']
        except CodecError as error:
            value198 = run.fault(error, n9194, 2, '/references/*/value', n9194[2] if n9194_n > 2 else '')
        try:
            description = DESCRIPTION_103[n9194[3] if n9194_n > 3 else '']
        except CodecError as error:
            description = run.fault(error, n9194, 3, '/references/*/description', n9194[3] if n9194_n > 3 else '')
        date_x = n9194[4] if n9194_n > 4 else ''
        date_x199 = n9194[5] if n9194_n > 5 else ''
        date_x200 = n9194[6] if n9194_n > 6 else ''
        date = None
        if date_x:
            try:
                date = K1.get(profile, date_x, date_x199, date_x200)
            except CodecError as error:
                date = run.fault(error, n9194, (4, 5, 6), '/references/*/date', (date_x, date_x199, date_x200))
        references_item201 = None
        if type_v195 is not None or source_code_v197 is not None or value198 is not None or description is not None or date is not None:
            if type_v195 is None:
                run.lacks('/references/*/type', n9194 or m193[0], 'N9-01')
            if value198 is None:
                run.lacks('/references/*/value', n9194 or m193[0], 'N9-02')
            references_item201 = {'type': type_v195, 'value': value198}
            if date is not None:
                references_item201['date'] = date
            if description is not None:
                references_item201['description'] = description
            if source_code_v197 is not None:
                references_item201['sourceCode'] = source_code_v197
        if references_item201 is not None:
            references192.append(references_item201)
    if len(references192) > 300:
        run.crowded('/references', n0[0], len(references192), 300)
    if not references192:
        references192 = None
    references202 = [*(references or ()), *(references192 or ())] or None
    tracking_numbers: Any = []
    for m203 in n0[3] or ():
        n9204 = m203[0]
        n9204_n = len(n9204)
        if not ((n9204[2] if n9204_n > 2 else '') != '' and (n9204[1] if n9204_n > 1 else '') in ('CN', '2I')):
            continue
        try:
            type206 = TYPE_104[n9204[1] if n9204_n > 1 else '']
        except CodecError as error:
            type206 = run.fault(error, n9204, 1, '/trackingNumbers/*/type', n9204[1] if n9204_n > 1 else '')
        type_v205 = (type206[0] if type206 is not None else None)
        source_code_v207 = (type206[1] if type206 is not None else None)
        try:
            value208 = VALUE_105[n9204[2] if n9204_n > 2 else '']
        except CodecError as error:
            value208 = run.fault(error, n9204, 2, '/trackingNumbers/*/value', n9204[2] if n9204_n > 2 else '')
        try:
            description209 = DESCRIPTION_106[n9204[3] if n9204_n > 3 else '']
        except CodecError as error:
            description209 = run.fault(error, n9204, 3, '/trackingNumbers/*/description', n9204[3] if n9204_n > 3 else '')
        date_x211 = n9204[4] if n9204_n > 4 else ''
        date_x212 = n9204[5] if n9204_n > 5 else ''
        date_x213 = n9204[6] if n9204_n > 6 else ''
        date210 = None
        if date_x211:
            try:
                date210 = K1.get(profile, date_x211, date_x212, date_x213)
            except CodecError as error:
                date210 = run.fault(error, n9204, (4, 5, 6), '/trackingNumbers/*/date', (date_x211, date_x212, date_x213))
        tracking_numbers_item = None
        if type_v205 is not None or source_code_v207 is not None or value208 is not None or description209 is not None or date210 is not None:
            if type_v205 is None:
                run.lacks('/trackingNumbers/*/type', n9204 or m203[0], 'N9-01')
            if value208 is None:
                run.lacks('/trackingNumbers/*/value', n9204 or m203[0], 'N9-02')
            tracking_numbers_item = {'type': type_v205, 'value': value208}
            if date210 is not None:
                tracking_numbers_item['date'] = date210
            if description209 is not None:
                tracking_numbers_item['description'] = description209
            if source_code_v207 is not None:
                tracking_numbers_item['sourceCode'] = source_code_v207
        if tracking_numbers_item is not None:
            tracking_numbers.append(tracking_numbers_item)
    if len(tracking_numbers) > 999:
        run.crowded('/trackingNumbers', n0[0], len(tracking_numbers), 999)
    if not tracking_numbers:
        tracking_numbers = None
    tracking_numbers214: Any = []
    for m215 in n0[13] or ():
        for m216 in m215[1] or ():
            man = m216[0]
            man_n = len(man)
            if not ((man[1] if man_n > 1 else '') == 'CP'):
                continue
            try:
                value217 = VALUE_107[man[2] if man_n > 2 else '']
            except CodecError as error:
                value217 = run.fault(error, man, 2, '/trackingNumbers/*/value', man[2] if man_n > 2 else '')
            tracking_numbers_item218 = None
            if value217 is not None:
                if value217 is None:
                    run.lacks('/trackingNumbers/*/value', man or m216[0], 'MAN-02')
                tracking_numbers_item218 = {'type': 'tracking-number', 'value': value217}
            if tracking_numbers_item218 is not None:
                tracking_numbers214.append(tracking_numbers_item218)
    if len(tracking_numbers214) > 999:
        run.crowded('/trackingNumbers', n0[0], len(tracking_numbers214), 999)
    if not tracking_numbers214:
        tracking_numbers214 = None
    tracking_numbers219 = [*(tracking_numbers or ()), *(tracking_numbers214 or ())] or None
    n9_loop220 = pick(n0[3], 1, ('BM',)) if n0[3] else None
    n9221 = n9_loop220[0] if n9_loop220 is not None else None
    n9221_n = len(n9221) if n9221 is not None else 0
    try:
        document_id = DOCUMENT_ID_108[n9221[2] if n9221_n > 2 else '']
    except CodecError as error:
        document_id = run.fault(error, n9221, 2, '/billOfLading/documentId', n9221[2] if n9221_n > 2 else '')
    bill_of_lading = None
    if document_id is not None:
        bill_of_lading = {'documentType': 'bill-of-lading'}
        if document_id is not None:
            bill_of_lading['documentId'] = document_id
    w27_loop = n0[7]
    w27_loop = w27_loop[0] if w27_loop else None
    w27222 = w27_loop[0] if w27_loop is not None else None
    w27222_n = len(w27222) if w27222 is not None else 0
    try:
        value223 = VALUE_109[w27222[2] if w27222_n > 2 else '']
    except CodecError as error:
        value223 = run.fault(error, w27222, 2, '/carrier/identifiers/scheme=scac/value', w27222[2] if w27222_n > 2 else '')
    scac = None
    if value223 is not None:
        if value223 is None:
            run.lacks('/carrier/identifiers/scheme=scac/value', w27222 or n0[0], 'W27-02')
        scac = {'scheme': 'scac', 'value': value223}
    identifiers224: Any = []
    if scac is not None:
        identifiers224.append(scac)
    if not identifiers224:
        identifiers224 = None
    carrier = None
    if identifiers224 is not None:
        carrier = {'roles': ['carrier']}
        if identifiers224 is not None:
            carrier['identifiers'] = identifiers224
    try:
        transport_mode = TRANSPORT_MODE_110[w27222[1] if w27222_n > 1 else '']
    except CodecError as error:
        transport_mode = run.fault(error, w27222, 1, '/transportMode', w27222[1] if w27222_n > 1 else '')
    try:
        service_level = SERVICE_LEVEL_111[w27222[3] if w27222_n > 3 else '']
    except CodecError as error:
        service_level = run.fault(error, w27222, 3, '/serviceLevel', w27222[3] if w27222_n > 3 else '')
    try:
        payment_method = PAYMENT_METHOD_112[w27222[4] if w27222_n > 4 else '']
    except CodecError as error:
        payment_method = run.fault(error, w27222, 4, '/paymentMethod', w27222[4] if w27222_n > 4 else '')
    equipment: Any = []
    for m225 in n0[7] or ():
        w27226 = m225[0]
        w27226_n = len(w27226)
        try:
            equipment_type = EQUIPMENT_TYPE_113[w27226[5] if w27226_n > 5 else '']
        except CodecError as error:
            equipment_type = run.fault(error, w27226, 5, '/equipment/*/equipmentType', w27226[5] if w27226_n > 5 else '')
        equipment_type_v = (equipment_type[0] if equipment_type is not None else None)
        source_code_v227 = (equipment_type[1] if equipment_type is not None else None)
        try:
            owner_prefix = OWNER_PREFIX_114[w27226[6] if w27226_n > 6 else '']
        except CodecError as error:
            owner_prefix = run.fault(error, w27226, 6, '/equipment/*/ownerPrefix', w27226[6] if w27226_n > 6 else '')
        try:
            equipment_id = EQUIPMENT_ID_115[w27226[7] if w27226_n > 7 else '']
        except CodecError as error:
            equipment_id = run.fault(error, w27226, 7, '/equipment/*/equipmentId', w27226[7] if w27226_n > 7 else '')
        seals: Any = []
        for m228 in n0[10] or ():
            w10 = m228[0]
            w10_n = len(w10)
            if not ((w10[4] if w10_n > 4 else '') != ''):
                continue
            try:
                number = NUMBER_116[w10[4] if w10_n > 4 else '']
            except CodecError as error:
                number = run.fault(error, w10, 4, '/equipment/*/seals/*/number', w10[4] if w10_n > 4 else '')
            seals_item = None
            if number is not None:
                if number is None:
                    run.lacks('/equipment/*/seals/*/number', w10 or m228[0], 'W10-04')
                seals_item = {'number': number}
            if seals_item is not None:
                seals.append(seals_item)
        if len(seals) > 20:
            run.crowded('/equipment/*/seals', n0[0], len(seals), 20)
        if not seals:
            seals = None
        seals229: Any = []
        for m230 in n0[10] or ():
            w10231 = m230[0]
            w10231_n = len(w10231)
            if not ((w10231[5] if w10231_n > 5 else '') != ''):
                continue
            try:
                number232 = NUMBER_117[w10231[5] if w10231_n > 5 else '']
            except CodecError as error:
                number232 = run.fault(error, w10231, 5, '/equipment/*/seals/*/number', w10231[5] if w10231_n > 5 else '')
            seals_item233 = None
            if number232 is not None:
                if number232 is None:
                    run.lacks('/equipment/*/seals/*/number', w10231 or m230[0], 'W10-05')
                seals_item233 = {'number': number232}
            if seals_item233 is not None:
                seals229.append(seals_item233)
        if len(seals229) > 20:
            run.crowded('/equipment/*/seals', n0[0], len(seals229), 20)
        if not seals229:
            seals229 = None
        seals234 = [*(seals or ()), *(seals229 or ())] or None
        equipment_item = None
        if equipment_type_v is not None or source_code_v227 is not None or owner_prefix is not None or equipment_id is not None or seals234 is not None:
            equipment_item = {}
            if equipment_id is not None:
                equipment_item['equipmentId'] = equipment_id
            if equipment_type_v is not None:
                equipment_item['equipmentType'] = equipment_type_v
            if owner_prefix is not None:
                equipment_item['ownerPrefix'] = owner_prefix
            if seals234 is not None:
                equipment_item['seals'] = seals234
            if source_code_v227 is not None:
                equipment_item['sourceCode'] = source_code_v227
        if equipment_item is not None:
            equipment.append(equipment_item)
    if len(equipment) > 20:
        run.crowded('/equipment', n0[0], len(equipment), 20)
    if not equipment:
        equipment = None
    w03 = n0[14]
    w03_n = len(w03) if w03 is not None else 0
    try:
        value235 = VALUE_118[(w03[2] if w03_n > 2 else '') if (w03[3] if w03_n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    except CodecError as error:
        value235 = run.fault(error, w03, 2, '/totals/grossWeight/value', (w03[2] if w03_n > 2 else '') if (w03[3] if w03_n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
    try:
        unit_code = UNIT_CODE_119[(w03[3] if w03_n > 3 else '') if (w03[2] if w03_n > 2 else '') != '' else '']
    except CodecError as error:
        unit_code = run.doubt(error, w03, 3, '/totals/grossWeight/unitCode', (w03[3] if w03_n > 3 else '') if (w03[2] if w03_n > 2 else '') != '' else '')
    gross_weight = None
    if value235 is not None or unit_code is not None:
        if unit_code is None:
            run.lacks('/totals/grossWeight/unitCode', w03 or n0[0], 'W03-03')
        if value235 is None:
            run.lacks('/totals/grossWeight/value', w03 or n0[0], 'W03-02')
        gross_weight = {'unitCode': unit_code, 'value': value235}
    try:
        value236 = VALUE_120[(w03[4] if w03_n > 4 else '') if (w03[5] if w03_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    except CodecError as error:
        value236 = run.fault(error, w03, 4, '/totals/volume/value', (w03[4] if w03_n > 4 else '') if (w03[5] if w03_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
    try:
        unit_code237 = UNIT_CODE_121[(w03[5] if w03_n > 5 else '') if (w03[4] if w03_n > 4 else '') != '' else '']
    except CodecError as error:
        unit_code237 = run.doubt(error, w03, 5, '/totals/volume/unitCode', (w03[5] if w03_n > 5 else '') if (w03[4] if w03_n > 4 else '') != '' else '')
    volume = None
    if value236 is not None or unit_code237 is not None:
        if unit_code237 is None:
            run.lacks('/totals/volume/unitCode', w03 or n0[0], 'W03-05')
        if value236 is None:
            run.lacks('/totals/volume/value', w03 or n0[0], 'W03-04')
        volume = {'unitCode': unit_code237, 'value': value236}
    try:
        package_count = PACKAGE_COUNT_122[w03[6] if w03_n > 6 else '']
    except CodecError as error:
        package_count = run.fault(error, w03, 6, '/totals/packageCount', w03[6] if w03_n > 6 else '')
    w10_loop = n0[10]
    w10_loop = w10_loop[0] if w10_loop else None
    w10238 = w10_loop[0] if w10_loop is not None else None
    w10238_n = len(w10238) if w10238 is not None else 0
    try:
        handling_unit_count = HANDLING_UNIT_COUNT_123[w10238[2] if w10238_n > 2 else '']
    except CodecError as error:
        handling_unit_count = run.fault(error, w10238, 2, '/totals/handlingUnitCount', w10238[2] if w10238_n > 2 else '')
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
    lines239: Any = []
    for m240 in n0[13] or ():
        for m241 in m240[4] or ():
            try:
                order_id242 = ORDER_ID_124[w06[2] if w06_n > 2 else '']
            except CodecError as error:
                order_id242 = run.fault(error, w06, 2, '/lines/*/orderRef/orderId', w06[2] if w06_n > 2 else '')
            n9_loop243 = pick(m241[2], 1, ('LI',)) if m241[2] else None
            n9244 = n9_loop243[0] if n9_loop243 is not None else None
            n9244_n = len(n9244) if n9244 is not None else 0
            try:
                line_number = LINE_NUMBER_125[n9244[2] if n9244_n > 2 else '']
            except CodecError as error:
                line_number = run.fault(error, n9244, 2, '/lines/*/orderRef/lineNumber', n9244[2] if n9244_n > 2 else '')
            order_ref = None
            if order_id242 is not None or line_number is not None:
                if order_id242 is None:
                    run.lacks('/lines/*/orderRef/orderId', w06 or m241[0], 'W06-02')
                order_ref = {'orderId': order_id242}
                if line_number is not None:
                    order_ref['lineNumber'] = line_number
            w12 = m241[0]
            w12_n = len(w12)
            try:
                value245 = VALUE_126[w12[6] if w12_n > 6 else '']
            except CodecError as error:
                value245 = run.fault(error, w12, 6, '/lines/*/item/identifiers/scheme=upc-case-code/value', w12[6] if w12_n > 6 else '')
            upc_case_code = None
            if value245 is not None:
                if value245 is None:
                    run.lacks('/lines/*/item/identifiers/scheme=upc-case-code/value', w12 or m241[0], 'W12-06')
                upc_case_code = {'scheme': 'upc-case-code', 'value': value245}
            try:
                scheme247 = SCHEME_127[(w12[7] if w12_n > 7 else '') if (w12[7] if w12_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[8] if w12_n > 8 else '') != '' else '']
            except CodecError as error:
                scheme247 = run.fault(error, w12, 7, '/lines/*/item/identifiers/0/scheme', (w12[7] if w12_n > 7 else '') if (w12[7] if w12_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[8] if w12_n > 8 else '') != '' else '')
            scheme_v246 = (scheme247[0] if scheme247 is not None else None)
            source_code_v248 = (scheme247[1] if scheme247 is not None else None)
            try:
                value249 = VALUE_128[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[8] if w12_n > 8 else '') != '' else '']
            except CodecError as error:
                value249 = run.fault(error, w12, 8, '/lines/*/item/identifiers/0/value', (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[8] if w12_n > 8 else '') != '' else '')
            identifiers_item250 = None
            if scheme_v246 is not None or source_code_v248 is not None or value249 is not None:
                if scheme_v246 is None:
                    run.lacks('/lines/*/item/identifiers/0/scheme', w12 or m241[0], 'W12-07')
                if value249 is None:
                    run.lacks('/lines/*/item/identifiers/0/value', w12 or m241[0], 'W12-08')
                identifiers_item250 = {'scheme': scheme_v246, 'value': value249}
                if source_code_v248 is not None:
                    identifiers_item250['sourceCode'] = source_code_v248
            try:
                scheme252 = SCHEME_129[(w12[21] if w12_n > 21 else '') if (w12[21] if w12_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[22] if w12_n > 22 else '') != '' else '']
            except CodecError as error:
                scheme252 = run.fault(error, w12, 21, '/lines/*/item/identifiers/1/scheme', (w12[21] if w12_n > 21 else '') if (w12[21] if w12_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[22] if w12_n > 22 else '') != '' else '')
            scheme_v251 = (scheme252[0] if scheme252 is not None else None)
            source_code_v253 = (scheme252[1] if scheme252 is not None else None)
            try:
                value254 = VALUE_130[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[22] if w12_n > 22 else '') != '' else '']
            except CodecError as error:
                value254 = run.fault(error, w12, 22, '/lines/*/item/identifiers/1/value', (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[22] if w12_n > 22 else '') != '' else '')
            identifiers_item255 = None
            if scheme_v251 is not None or source_code_v253 is not None or value254 is not None:
                if scheme_v251 is None:
                    run.lacks('/lines/*/item/identifiers/1/scheme', w12 or m241[0], 'W12-21')
                if value254 is None:
                    run.lacks('/lines/*/item/identifiers/1/value', w12 or m241[0], 'W12-22')
                identifiers_item255 = {'scheme': scheme_v251, 'value': value254}
                if source_code_v253 is not None:
                    identifiers_item255['sourceCode'] = source_code_v253
            try:
                scheme257 = SCHEME_131[(w12[17] if w12_n > 17 else '') if (w12[17] if w12_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[18] if w12_n > 18 else '') != '' and (w12[1] if w12_n > 1 else '') != 'IS' else '']
            except CodecError as error:
                scheme257 = run.fault(error, w12, 17, '/lines/*/item/identifiers/2/scheme', (w12[17] if w12_n > 17 else '') if (w12[17] if w12_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[18] if w12_n > 18 else '') != '' and (w12[1] if w12_n > 1 else '') != 'IS' else '')
            scheme_v256 = (scheme257[0] if scheme257 is not None else None)
            source_code_v258 = (scheme257[1] if scheme257 is not None else None)
            try:
                value259 = VALUE_132[(w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[18] if w12_n > 18 else '') != '' and (w12[1] if w12_n > 1 else '') != 'IS' else '']
            except CodecError as error:
                value259 = run.fault(error, w12, 18, '/lines/*/item/identifiers/2/value', (w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[18] if w12_n > 18 else '') != '' and (w12[1] if w12_n > 1 else '') != 'IS' else '')
            identifiers_item260 = None
            if scheme_v256 is not None or source_code_v258 is not None or value259 is not None:
                if scheme_v256 is None:
                    run.lacks('/lines/*/item/identifiers/2/scheme', w12 or m241[0], 'W12-17')
                if value259 is None:
                    run.lacks('/lines/*/item/identifiers/2/value', w12 or m241[0], 'W12-18')
                identifiers_item260 = {'scheme': scheme_v256, 'value': value259}
                if source_code_v258 is not None:
                    identifiers_item260['sourceCode'] = source_code_v258
            identifiers261: Any = []
            if upc_case_code is not None:
                identifiers261.append(upc_case_code)
            if identifiers_item250 is not None:
                identifiers261.append(identifiers_item250)
            if identifiers_item255 is not None:
                identifiers261.append(identifiers_item255)
            if identifiers_item260 is not None:
                identifiers261.append(identifiers_item260)
            if not identifiers261:
                identifiers261 = None
            try:
                sku = SKU_133[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'SK' else '']
            except CodecError as error:
                sku = run.fault(error, w12, 8, '/lines/*/item/sku', (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'SK' else '')
            sku_v = sku
            if sku_v is None:
                try:
                    sku262 = SKU_134[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'SK' else '']
                except CodecError as error:
                    sku262 = run.fault(error, w12, 22, '/lines/*/item/sku', (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'SK' else '')
                sku_v = sku262
            if sku_v is None:
                try:
                    sku263 = SKU_135[(w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') == 'SK' and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                except CodecError as error:
                    sku263 = run.fault(error, w12, 18, '/lines/*/item/sku', (w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') == 'SK' and (w12[1] if w12_n > 1 else '') != 'IS' else '')
                sku_v = sku263
            try:
                gtin = GTIN_136[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin = run.fault(error, w12, 8, '/lines/*/item/gtin', (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin
            if gtin_v is None:
                try:
                    gtin264 = GTIN_137[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin264 = run.fault(error, w12, 22, '/lines/*/item/gtin', (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin264
            if gtin_v is None:
                try:
                    gtin265 = GTIN_138[(w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') in ('UP', 'EN', 'UK') and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                except CodecError as error:
                    gtin265 = run.fault(error, w12, 18, '/lines/*/item/gtin', (w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') in ('UP', 'EN', 'UK') and (w12[1] if w12_n > 1 else '') != 'IS' else '')
                gtin_v = gtin265
            try:
                country_of_origin = COUNTRY_OF_ORIGIN_139[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin = run.fault(error, w12, 8, '/lines/*/item/countryOfOrigin', (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin
            if country_of_origin_v is None:
                try:
                    country_of_origin266 = COUNTRY_OF_ORIGIN_140[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin266 = run.fault(error, w12, 22, '/lines/*/item/countryOfOrigin', (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin266
            if country_of_origin_v is None:
                try:
                    country_of_origin267 = COUNTRY_OF_ORIGIN_141[(w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') == 'CH' and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                except CodecError as error:
                    country_of_origin267 = run.fault(error, w12, 18, '/lines/*/item/countryOfOrigin', (w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') == 'CH' and (w12[1] if w12_n > 1 else '') != 'IS' else '')
                country_of_origin_v = country_of_origin267
            g69_loop = m241[1]
            g69_loop = g69_loop[0] if g69_loop else None
            g69 = g69_loop[0] if g69_loop is not None else None
            g69_n = len(g69) if g69 is not None else 0
            try:
                description268 = DESCRIPTION_142[g69[1] if g69_n > 1 else '']
            except CodecError as error:
                description268 = run.fault(error, g69, 1, '/lines/*/item/description', g69[1] if g69_n > 1 else '')
            item = None
            if identifiers261 is not None or sku_v is not None or gtin_v is not None or country_of_origin_v is not None or description268 is not None:
                item = {}
                if country_of_origin_v is not None:
                    item['countryOfOrigin'] = country_of_origin_v
                if description268 is not None:
                    item['description'] = description268
                if gtin_v is not None:
                    item['gtin'] = gtin_v
                if identifiers261 is not None:
                    item['identifiers'] = identifiers261
                if sku_v is not None:
                    item['sku'] = sku_v
            try:
                value269 = VALUE_143[(w12[2] if w12_n > 2 else '') if (w12[5] if w12_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            except CodecError as error:
                value269 = run.fault(error, w12, 2, '/lines/*/orderedQuantity/value', (w12[2] if w12_n > 2 else '') if (w12[5] if w12_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
            try:
                unit_code270 = UNIT_CODE_144[(w12[5] if w12_n > 5 else '') if (w12[2] if w12_n > 2 else '') != '' else '']
            except CodecError as error:
                unit_code270 = run.doubt(error, w12, 5, '/lines/*/orderedQuantity/unitCode', (w12[5] if w12_n > 5 else '') if (w12[2] if w12_n > 2 else '') != '' else '')
            ordered_quantity = None
            if value269 is not None or unit_code270 is not None:
                if unit_code270 is None:
                    run.lacks('/lines/*/orderedQuantity/unitCode', w12 or m241[0], 'W12-05')
                if value269 is None:
                    run.lacks('/lines/*/orderedQuantity/value', w12 or m241[0], 'W12-02')
                ordered_quantity = {'unitCode': unit_code270, 'value': value269}
            try:
                value272 = VALUE_145[w12[3] if w12_n > 3 else '']
            except CodecError as error:
                value272 = run.fault(error, w12, 3, '/lines/*/shippedQuantity/value', w12[3] if w12_n > 3 else '')
            value_v271 = value272
            if value_v271 is None:
                value_x = (w12[2] if w12_n > 2 else '') if (w12[3] if w12_n > 3 else '') == '' and (w12[4] if w12_n > 4 else '') != '' else ''
                value_x274 = w12[4] if w12_n > 4 else ''
                value273 = None
                if value_x:
                    try:
                        value273 = K21.get(value_x, value_x274)
                    except CodecError as error:
                        value273 = run.fault(error, w12, (2, 4), '/lines/*/shippedQuantity/value', (value_x, value_x274))
                value_v271 = value273
            try:
                unit_code275 = UNIT_CODE_146[(w12[5] if w12_n > 5 else '') if (w12[3] if w12_n > 3 else '') != '' else '']
            except CodecError as error:
                unit_code275 = run.fault(error, w12, 5, '/lines/*/shippedQuantity/unitCode', (w12[5] if w12_n > 5 else '') if (w12[3] if w12_n > 3 else '') != '' else '')
            unit_code_v = unit_code275
            if unit_code_v is None:
                try:
                    unit_code276 = UNIT_CODE_147[w12[5] if w12_n > 5 else '']
                except CodecError as error:
                    unit_code276 = run.fault(error, w12, 5, '/lines/*/shippedQuantity/unitCode', w12[5] if w12_n > 5 else '')
                unit_code_v = unit_code276
            shipped_quantity = None
            if value_v271 is not None or unit_code_v is not None:
                if unit_code_v is None:
                    run.lacks('/lines/*/shippedQuantity/unitCode', w12 or m241[0], 'W12-05')
                if value_v271 is None:
                    run.lacks('/lines/*/shippedQuantity/value', w12 or m241[0], 'W12-03')
                shipped_quantity = {'unitCode': unit_code_v, 'value': value_v271}
            value_x278 = (w12[4] if w12_n > 4 else '') if (w12[2] if w12_n > 2 else '') != '' and (w12[3] if w12_n > 3 else '') != '' and (w12[5] if w12_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else ''
            value_x279 = w12[2] if w12_n > 2 else ''
            value_x280 = w12[3] if w12_n > 3 else ''
            value277 = None
            if value_x278:
                try:
                    value277 = K22.get(value_x278, value_x279, value_x280)
                except CodecError as error:
                    value277 = run.fault(error, w12, (4, 2, 3), '/lines/*/quantityDifference/value', (value_x278, value_x279, value_x280))
            try:
                unit_code281 = UNIT_CODE_148[(w12[5] if w12_n > 5 else '') if (w12[2] if w12_n > 2 else '') != '' and (w12[3] if w12_n > 3 else '') != '' and (w12[4] if w12_n > 4 else '') != '' else '']
            except CodecError as error:
                unit_code281 = run.doubt(error, w12, 5, '/lines/*/quantityDifference/unitCode', (w12[5] if w12_n > 5 else '') if (w12[2] if w12_n > 2 else '') != '' and (w12[3] if w12_n > 3 else '') != '' and (w12[4] if w12_n > 4 else '') != '' else '')
            quantity_difference = None
            if value277 is not None or unit_code281 is not None:
                if unit_code281 is None:
                    run.lacks('/lines/*/quantityDifference/unitCode', w12 or m241[0], 'W12-05')
                if value277 is None:
                    run.lacks('/lines/*/quantityDifference/value', w12 or m241[0], 'W12-04 or W12-02 or W12-03')
                quantity_difference = {'unitCode': unit_code281, 'value': value277}
            try:
                code282 = CODE_149[w12[1] if w12_n > 1 else '']
            except CodecError as error:
                code282 = run.fault(error, w12, 1, '/lines/*/sourceCode/code', w12[1] if w12_n > 1 else '')
            source_code283 = None
            if code282 is not None:
                if code282 is None:
                    run.lacks('/lines/*/sourceCode/code', w12 or m241[0], 'W12-01')
                source_code283 = {'code': code282, 'scheme': 'x12-368'}
            try:
                lot_number = LOT_NUMBER_150[(w12[9] if w12_n > 9 else '') if (w12[9] if w12_n > 9 else '') != '' else '']
            except CodecError as error:
                lot_number = run.fault(error, w12, 9, '/lines/*/stock/0/stock/lotNumber', (w12[9] if w12_n > 9 else '') if (w12[9] if w12_n > 9 else '') != '' else '')
            lot_number_v = lot_number
            if lot_number_v is None:
                try:
                    lot_number284 = LOT_NUMBER_151[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number284 = run.fault(error, w12, 8, '/lines/*/stock/0/stock/lotNumber', (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'LT' else '')
                lot_number_v = lot_number284
            if lot_number_v is None:
                try:
                    lot_number285 = LOT_NUMBER_152[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number285 = run.fault(error, w12, 22, '/lines/*/stock/0/stock/lotNumber', (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'LT' else '')
                lot_number_v = lot_number285
            stock = None
            if lot_number_v is not None:
                stock = {}
                if lot_number_v is not None:
                    stock['lotNumber'] = lot_number_v
            try:
                value287 = VALUE_153[(w12[3] if w12_n > 3 else '') if (w12[9] if w12_n > 9 else '') != '' else '']
            except CodecError as error:
                value287 = run.fault(error, w12, 3, '/lines/*/stock/0/quantity/value', (w12[3] if w12_n > 3 else '') if (w12[9] if w12_n > 9 else '') != '' else '')
            value_v286 = value287
            if value_v286 is None:
                try:
                    value288 = VALUE_154[(w12[3] if w12_n > 3 else '') if (w12[7] if w12_n > 7 else '') == 'LT' else '']
                except CodecError as error:
                    value288 = run.fault(error, w12, 3, '/lines/*/stock/0/quantity/value', (w12[3] if w12_n > 3 else '') if (w12[7] if w12_n > 7 else '') == 'LT' else '')
                value_v286 = value288
            if value_v286 is None:
                try:
                    value289 = VALUE_155[(w12[3] if w12_n > 3 else '') if (w12[21] if w12_n > 21 else '') == 'LT' else '']
                except CodecError as error:
                    value289 = run.fault(error, w12, 3, '/lines/*/stock/0/quantity/value', (w12[3] if w12_n > 3 else '') if (w12[21] if w12_n > 21 else '') == 'LT' else '')
                value_v286 = value289
            try:
                unit_code291 = UNIT_CODE_156[(w12[5] if w12_n > 5 else '') if (w12[9] if w12_n > 9 else '') != '' and (w12[3] if w12_n > 3 else '') != '' else '']
            except CodecError as error:
                unit_code291 = run.fault(error, w12, 5, '/lines/*/stock/0/quantity/unitCode', (w12[5] if w12_n > 5 else '') if (w12[9] if w12_n > 9 else '') != '' and (w12[3] if w12_n > 3 else '') != '' else '')
            unit_code_v290 = unit_code291
            if unit_code_v290 is None:
                try:
                    unit_code292 = UNIT_CODE_157[(w12[5] if w12_n > 5 else '') if (w12[7] if w12_n > 7 else '') == 'LT' and (w12[3] if w12_n > 3 else '') != '' else '']
                except CodecError as error:
                    unit_code292 = run.fault(error, w12, 5, '/lines/*/stock/0/quantity/unitCode', (w12[5] if w12_n > 5 else '') if (w12[7] if w12_n > 7 else '') == 'LT' and (w12[3] if w12_n > 3 else '') != '' else '')
                unit_code_v290 = unit_code292
            if unit_code_v290 is None:
                try:
                    unit_code293 = UNIT_CODE_158[(w12[5] if w12_n > 5 else '') if (w12[21] if w12_n > 21 else '') == 'LT' and (w12[3] if w12_n > 3 else '') != '' else '']
                except CodecError as error:
                    unit_code293 = run.fault(error, w12, 5, '/lines/*/stock/0/quantity/unitCode', (w12[5] if w12_n > 5 else '') if (w12[21] if w12_n > 21 else '') == 'LT' and (w12[3] if w12_n > 3 else '') != '' else '')
                unit_code_v290 = unit_code293
            quantity = None
            if value_v286 is not None or unit_code_v290 is not None:
                if unit_code_v290 is None:
                    run.lacks('/lines/*/stock/0/quantity/unitCode', w12 or m241[0], 'W12-05')
                if value_v286 is None:
                    run.lacks('/lines/*/stock/0/quantity/value', w12 or m241[0], 'W12-03')
                quantity = {'unitCode': unit_code_v290, 'value': value_v286}
            stock_item = None
            if stock is not None or quantity is not None:
                if quantity is None:
                    run.lacks('/lines/*/stock/0/quantity', w12 or m241[0], 'W12-03 or W12-05')
                if stock is None:
                    run.lacks('/lines/*/stock/0/stock', w12 or m241[0], 'W12-09')
                stock_item = {'quantity': quantity, 'stock': stock}
            stock294: Any = []
            if stock_item is not None:
                stock294.append(stock_item)
            if not stock294:
                stock294 = None
            try:
                value296 = VALUE_159[(w12[10] if w12_n > 10 else '') if (w12[11] if w12_n > 11 else '') == 'G' else '']
            except CodecError as error:
                value296 = run.fault(error, w12, 10, '/lines/*/grossWeight/value', (w12[10] if w12_n > 10 else '') if (w12[11] if w12_n > 11 else '') == 'G' else '')
            value_v295 = value296
            if value_v295 is None:
                try:
                    value297 = VALUE_160[(w12[13] if w12_n > 13 else '') if (w12[14] if w12_n > 14 else '') == 'G' else '']
                except CodecError as error:
                    value297 = run.fault(error, w12, 13, '/lines/*/grossWeight/value', (w12[13] if w12_n > 13 else '') if (w12[14] if w12_n > 14 else '') == 'G' else '')
                value_v295 = value297
            try:
                unit_code299 = UNIT_CODE_161[(w12[12] if w12_n > 12 else '') if (w12[11] if w12_n > 11 else '') == 'G' and (w12[10] if w12_n > 10 else '') != '' else '']
            except CodecError as error:
                unit_code299 = run.fault(error, w12, 12, '/lines/*/grossWeight/unitCode', (w12[12] if w12_n > 12 else '') if (w12[11] if w12_n > 11 else '') == 'G' and (w12[10] if w12_n > 10 else '') != '' else '')
            unit_code_v298 = unit_code299
            if unit_code_v298 is None:
                try:
                    unit_code300 = UNIT_CODE_162[(w12[15] if w12_n > 15 else '') if (w12[14] if w12_n > 14 else '') == 'G' and (w12[13] if w12_n > 13 else '') != '' else '']
                except CodecError as error:
                    unit_code300 = run.fault(error, w12, 15, '/lines/*/grossWeight/unitCode', (w12[15] if w12_n > 15 else '') if (w12[14] if w12_n > 14 else '') == 'G' and (w12[13] if w12_n > 13 else '') != '' else '')
                unit_code_v298 = unit_code300
            gross_weight301 = None
            if value_v295 is not None or unit_code_v298 is not None:
                if unit_code_v298 is None:
                    run.lacks('/lines/*/grossWeight/unitCode', w12 or m241[0], 'W12-12')
                if value_v295 is None:
                    run.lacks('/lines/*/grossWeight/value', w12 or m241[0], 'W12-10')
                gross_weight301 = {'unitCode': unit_code_v298, 'value': value_v295}
            try:
                value303 = VALUE_163[(w12[10] if w12_n > 10 else '') if (w12[11] if w12_n > 11 else '') == 'N' else '']
            except CodecError as error:
                value303 = run.fault(error, w12, 10, '/lines/*/netWeight/value', (w12[10] if w12_n > 10 else '') if (w12[11] if w12_n > 11 else '') == 'N' else '')
            value_v302 = value303
            if value_v302 is None:
                try:
                    value304 = VALUE_164[(w12[13] if w12_n > 13 else '') if (w12[14] if w12_n > 14 else '') == 'N' else '']
                except CodecError as error:
                    value304 = run.fault(error, w12, 13, '/lines/*/netWeight/value', (w12[13] if w12_n > 13 else '') if (w12[14] if w12_n > 14 else '') == 'N' else '')
                value_v302 = value304
            try:
                unit_code306 = UNIT_CODE_165[(w12[12] if w12_n > 12 else '') if (w12[11] if w12_n > 11 else '') == 'N' and (w12[10] if w12_n > 10 else '') != '' else '']
            except CodecError as error:
                unit_code306 = run.fault(error, w12, 12, '/lines/*/netWeight/unitCode', (w12[12] if w12_n > 12 else '') if (w12[11] if w12_n > 11 else '') == 'N' and (w12[10] if w12_n > 10 else '') != '' else '')
            unit_code_v305 = unit_code306
            if unit_code_v305 is None:
                try:
                    unit_code307 = UNIT_CODE_166[(w12[15] if w12_n > 15 else '') if (w12[14] if w12_n > 14 else '') == 'N' and (w12[13] if w12_n > 13 else '') != '' else '']
                except CodecError as error:
                    unit_code307 = run.fault(error, w12, 15, '/lines/*/netWeight/unitCode', (w12[15] if w12_n > 15 else '') if (w12[14] if w12_n > 14 else '') == 'N' and (w12[13] if w12_n > 13 else '') != '' else '')
                unit_code_v305 = unit_code307
            net_weight = None
            if value_v302 is not None or unit_code_v305 is not None:
                if unit_code_v305 is None:
                    run.lacks('/lines/*/netWeight/unitCode', w12 or m241[0], 'W12-12')
                if value_v302 is None:
                    run.lacks('/lines/*/netWeight/value', w12 or m241[0], 'W12-10')
                net_weight = {'unitCode': unit_code_v305, 'value': value_v302}
            handling_unit_ids: Any = []
            for m308 in m240[1] or ():
                man309 = m308[0]
                man309_n = len(man309)
                if not ((man309[1] if man309_n > 1 else '') in ('GM', 'AA')):
                    continue
                try:
                    handling_unit_ids_item = HANDLING_UNIT_IDS_ITEM_167[man309[2] if man309_n > 2 else '']
                except CodecError as error:
                    handling_unit_ids_item = run.fault(error, man309, 2, '/lines/*/handlingUnitIds/*', man309[2] if man309_n > 2 else '')
                if handling_unit_ids_item is not None:
                    handling_unit_ids.append(handling_unit_ids_item)
            if len(handling_unit_ids) > 999:
                run.crowded('/lines/*/handlingUnitIds', m240[0], len(handling_unit_ids), 999)
            if not handling_unit_ids:
                handling_unit_ids = None
            handling_unit_ids310: Any = []
            for m311 in m240[1] or ():
                man312 = m311[0]
                man312_n = len(man312)
                if not ((man312[1] if man312_n > 1 else '') in ('W', 'CA', 'SS')):
                    continue
                try:
                    handling_unit_ids_item313 = HANDLING_UNIT_IDS_ITEM_168[man312[2] if man312_n > 2 else '']
                except CodecError as error:
                    handling_unit_ids_item313 = run.fault(error, man312, 2, '/lines/*/handlingUnitIds/*', man312[2] if man312_n > 2 else '')
                if handling_unit_ids_item313 is not None:
                    handling_unit_ids310.append(handling_unit_ids_item313)
            if len(handling_unit_ids310) > 999:
                run.crowded('/lines/*/handlingUnitIds', m240[0], len(handling_unit_ids310), 999)
            if not handling_unit_ids310:
                handling_unit_ids310 = None
            handling_unit_ids314 = [*(handling_unit_ids or ()), *(handling_unit_ids310 or ())] or None
            references315: Any = []
            for m316 in m241[2] or ():
                n9317 = m316[0]
                n9317_n = len(n9317)
                if not ((n9317[2] if n9317_n > 2 else '') != '' and (n9317[1] if n9317_n > 1 else '') != 'LI'):
                    continue
                try:
                    type319 = TYPE_169[n9317[1] if n9317_n > 1 else '']
                except CodecError as error:
                    type319 = run.fault(error, n9317, 1, '/lines/*/references/*/type', n9317[1] if n9317_n > 1 else '')
                type_v318 = (type319[0] if type319 is not None else None)
                source_code_v320 = (type319[1] if type319 is not None else None)
                try:
                    value321 = VALUE_170[n9317[2] if n9317_n > 2 else '']
                except CodecError as error:
                    value321 = run.fault(error, n9317, 2, '/lines/*/references/*/value', n9317[2] if n9317_n > 2 else '')
                try:
                    description322 = DESCRIPTION_171[n9317[3] if n9317_n > 3 else '']
                except CodecError as error:
                    description322 = run.fault(error, n9317, 3, '/lines/*/references/*/description', n9317[3] if n9317_n > 3 else '')
                date_x324 = n9317[4] if n9317_n > 4 else ''
                date_x325 = n9317[5] if n9317_n > 5 else ''
                date_x326 = n9317[6] if n9317_n > 6 else ''
                date323 = None
                if date_x324:
                    try:
                        date323 = K1.get(profile, date_x324, date_x325, date_x326)
                    except CodecError as error:
                        date323 = run.fault(error, n9317, (4, 5, 6), '/lines/*/references/*/date', (date_x324, date_x325, date_x326))
                references_item327 = None
                if type_v318 is not None or source_code_v320 is not None or value321 is not None or description322 is not None or date323 is not None:
                    if type_v318 is None:
                        run.lacks('/lines/*/references/*/type', n9317 or m316[0], 'N9-01')
                    if value321 is None:
                        run.lacks('/lines/*/references/*/value', n9317 or m316[0], 'N9-02')
                    references_item327 = {'type': type_v318, 'value': value321}
                    if date323 is not None:
                        references_item327['date'] = date323
                    if description322 is not None:
                        references_item327['description'] = description322
                    if source_code_v320 is not None:
                        references_item327['sourceCode'] = source_code_v320
                if references_item327 is not None:
                    references315.append(references_item327)
            if len(references315) > 100:
                run.crowded('/lines/*/references', m241[0], len(references315), 100)
            if not references315:
                references315 = None
            lines_item328 = None
            if order_ref is not None or item is not None or ordered_quantity is not None or shipped_quantity is not None or quantity_difference is not None or source_code283 is not None or stock294 is not None or gross_weight301 is not None or net_weight is not None or handling_unit_ids314 is not None or references315 is not None:
                if item is None:
                    run.lacks('/lines/*/item', w12 or m241[0], 'W12-06 or W12-07')
                if shipped_quantity is None:
                    run.lacks('/lines/*/shippedQuantity', w12 or m241[0], 'W12-03 or W12-05')
                lines_item328 = {'item': item, 'shipmentLineId': str(len(lines239) + 1), 'shippedQuantity': shipped_quantity}
                if gross_weight301 is not None:
                    lines_item328['grossWeight'] = gross_weight301
                if handling_unit_ids314 is not None:
                    lines_item328['handlingUnitIds'] = handling_unit_ids314
                if net_weight is not None:
                    lines_item328['netWeight'] = net_weight
                if order_ref is not None:
                    lines_item328['orderRef'] = order_ref
                if ordered_quantity is not None:
                    lines_item328['orderedQuantity'] = ordered_quantity
                if quantity_difference is not None:
                    lines_item328['quantityDifference'] = quantity_difference
                if references315 is not None:
                    lines_item328['references'] = references315
                if source_code283 is not None:
                    lines_item328['sourceCode'] = source_code283
                if stock294 is not None:
                    lines_item328['stock'] = stock294
            if lines_item328 is not None:
                lines239.append(lines_item328)
    if len(lines239) > 9999:
        run.crowded('/lines', n0[0], len(lines239), 9999)
    if not lines239:
        lines239 = None
    handling_units: Any = []
    for m329 in n0[13] or ():
        pal = m329[2]
        pal_n = len(pal) if pal is not None else 0
        man_loop = [one for one in m329[1] or () if (one[0][1] if len(one[0]) > 1 else '') in {'GM', 'AA', 'W', 'CA', 'SS'}]
        man_loop = man_loop[1] if len(man_loop) >= 2 else None
        man336 = man_loop[0] if man_loop is not None else None
        man336_n = len(man336) if man336 is not None else 0
        for m330 in m329[1] or ():
            man331 = m330[0]
            man331_n = len(man331)
            if not ((man331[1] if man331_n > 1 else '') in {'GM', 'AA', 'W', 'CA', 'SS'}):
                continue
            try:
                handling_unit_id = HANDLING_UNIT_ID_172[(man331[2] if man331_n > 2 else '') if (man331[1] if man331_n > 1 else '') in ('GM', 'AA') else '']
            except CodecError as error:
                handling_unit_id = run.fault(error, man331, 2, '/handlingUnits/*/handlingUnitId', (man331[2] if man331_n > 2 else '') if (man331[1] if man331_n > 1 else '') in ('GM', 'AA') else '')
            handling_unit_id_v = handling_unit_id
            if handling_unit_id_v is None:
                try:
                    handling_unit_id332 = HANDLING_UNIT_ID_173[(man331[2] if man331_n > 2 else '') if (man331[1] if man331_n > 1 else '') in ('W', 'CA', 'SS') else '']
                except CodecError as error:
                    handling_unit_id332 = run.fault(error, man331, 2, '/handlingUnits/*/handlingUnitId', (man331[2] if man331_n > 2 else '') if (man331[1] if man331_n > 1 else '') in ('W', 'CA', 'SS') else '')
                handling_unit_id_v = handling_unit_id332
            try:
                sscc = SSCC_174[(man331[2] if man331_n > 2 else '') if (man331[1] if man331_n > 1 else '') in ('GM', 'AA') else '']
            except CodecError as error:
                sscc = run.fault(error, man331, 2, '/handlingUnits/*/sscc', (man331[2] if man331_n > 2 else '') if (man331[1] if man331_n > 1 else '') in ('GM', 'AA') else '')
            try:
                value333 = VALUE_175[(man331[5] if man331_n > 5 else '') if (man331[4] if man331_n > 4 else '') == 'CP' else '']
            except CodecError as error:
                value333 = run.fault(error, man331, 5, '/handlingUnits/*/references/0/value', (man331[5] if man331_n > 5 else '') if (man331[4] if man331_n > 4 else '') == 'CP' else '')
            references_item334 = None
            if value333 is not None:
                if value333 is None:
                    run.lacks('/handlingUnits/*/references/0/value', man331 or m330[0], 'MAN-05')
                references_item334 = {'type': 'tracking-number', 'value': value333}
            references335: Any = []
            if references_item334 is not None:
                references335.append(references_item334)
            if not references335:
                references335 = None
            try:
                value337 = VALUE_176[(pal[7] if pal_n > 7 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            except CodecError as error:
                value337 = run.fault(error, pal, 7, '/handlingUnits/*/dimensions/length/value', (pal[7] if pal_n > 7 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
            try:
                unit_code338 = UNIT_CODE_177[(pal[10] if pal_n > 10 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[7] if pal_n > 7 else '') != '' else '']
            except CodecError as error:
                unit_code338 = run.doubt(error, pal, 10, '/handlingUnits/*/dimensions/length/unitCode', (pal[10] if pal_n > 10 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[7] if pal_n > 7 else '') != '' else '')
            length = None
            if value337 is not None or unit_code338 is not None:
                if unit_code338 is None:
                    run.lacks('/handlingUnits/*/dimensions/length/unitCode', pal or m330[0], 'PAL-10')
                if value337 is None:
                    run.lacks('/handlingUnits/*/dimensions/length/value', pal or m330[0], 'PAL-07')
                length = {'unitCode': unit_code338, 'value': value337}
            try:
                value339 = VALUE_178[(pal[8] if pal_n > 8 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            except CodecError as error:
                value339 = run.fault(error, pal, 8, '/handlingUnits/*/dimensions/width/value', (pal[8] if pal_n > 8 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
            try:
                unit_code340 = UNIT_CODE_179[(pal[10] if pal_n > 10 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[8] if pal_n > 8 else '') != '' else '']
            except CodecError as error:
                unit_code340 = run.doubt(error, pal, 10, '/handlingUnits/*/dimensions/width/unitCode', (pal[10] if pal_n > 10 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[8] if pal_n > 8 else '') != '' else '')
            width = None
            if value339 is not None or unit_code340 is not None:
                if unit_code340 is None:
                    run.lacks('/handlingUnits/*/dimensions/width/unitCode', pal or m330[0], 'PAL-10')
                if value339 is None:
                    run.lacks('/handlingUnits/*/dimensions/width/value', pal or m330[0], 'PAL-08')
                width = {'unitCode': unit_code340, 'value': value339}
            try:
                value341 = VALUE_180[(pal[9] if pal_n > 9 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            except CodecError as error:
                value341 = run.fault(error, pal, 9, '/handlingUnits/*/dimensions/height/value', (pal[9] if pal_n > 9 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
            try:
                unit_code342 = UNIT_CODE_181[(pal[10] if pal_n > 10 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[9] if pal_n > 9 else '') != '' else '']
            except CodecError as error:
                unit_code342 = run.doubt(error, pal, 10, '/handlingUnits/*/dimensions/height/unitCode', (pal[10] if pal_n > 10 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[9] if pal_n > 9 else '') != '' else '')
            height = None
            if value341 is not None or unit_code342 is not None:
                if unit_code342 is None:
                    run.lacks('/handlingUnits/*/dimensions/height/unitCode', pal or m330[0], 'PAL-10')
                if value341 is None:
                    run.lacks('/handlingUnits/*/dimensions/height/value', pal or m330[0], 'PAL-09')
                height = {'unitCode': unit_code342, 'value': value341}
            dimensions = None
            if length is not None or width is not None or height is not None:
                dimensions = {}
                if height is not None:
                    dimensions['height'] = height
                if length is not None:
                    dimensions['length'] = length
                if width is not None:
                    dimensions['width'] = width
            try:
                value343 = VALUE_182[(pal[11] if pal_n > 11 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[12] if pal_n > 12 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            except CodecError as error:
                value343 = run.fault(error, pal, 11, '/handlingUnits/*/grossWeight/value', (pal[11] if pal_n > 11 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[12] if pal_n > 12 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
            try:
                unit_code344 = UNIT_CODE_183[(pal[12] if pal_n > 12 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[11] if pal_n > 11 else '') != '' else '']
            except CodecError as error:
                unit_code344 = run.doubt(error, pal, 12, '/handlingUnits/*/grossWeight/unitCode', (pal[12] if pal_n > 12 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[11] if pal_n > 11 else '') != '' else '')
            gross_weight345 = None
            if value343 is not None or unit_code344 is not None:
                if unit_code344 is None:
                    run.lacks('/handlingUnits/*/grossWeight/unitCode', pal or m330[0], 'PAL-12')
                if value343 is None:
                    run.lacks('/handlingUnits/*/grossWeight/value', pal or m330[0], 'PAL-11')
                gross_weight345 = {'unitCode': unit_code344, 'value': value343}
            try:
                value346 = VALUE_184[(pal[13] if pal_n > 13 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[14] if pal_n > 14 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            except CodecError as error:
                value346 = run.fault(error, pal, 13, '/handlingUnits/*/volume/value', (pal[13] if pal_n > 13 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[14] if pal_n > 14 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
            try:
                unit_code347 = UNIT_CODE_185[(pal[14] if pal_n > 14 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[13] if pal_n > 13 else '') != '' else '']
            except CodecError as error:
                unit_code347 = run.doubt(error, pal, 14, '/handlingUnits/*/volume/unitCode', (pal[14] if pal_n > 14 else '') if (man336[1] if man336_n > 1 else '') == '' and (pal[13] if pal_n > 13 else '') != '' else '')
            volume348 = None
            if value346 is not None or unit_code347 is not None:
                if unit_code347 is None:
                    run.lacks('/handlingUnits/*/volume/unitCode', pal or m330[0], 'PAL-14')
                if value346 is None:
                    run.lacks('/handlingUnits/*/volume/value', pal or m330[0], 'PAL-13')
                volume348 = {'unitCode': unit_code347, 'value': value346}
            contents: Any = []
            if (man336[1] if man336_n > 1 else '') == '':
                for m349 in m329[4] or ():
                    w12350 = m349[0]
                    w12350_n = len(w12350)
                    if not ((w12350[3] if w12350_n > 3 else '') != ''):
                        continue
                    try:
                        value351 = VALUE_186[w12350[6] if w12350_n > 6 else '']
                    except CodecError as error:
                        value351 = run.fault(error, w12350, 6, '/handlingUnits/*/contents/*/item/identifiers/scheme=upc-case-code/value', w12350[6] if w12350_n > 6 else '')
                    upc_case_code352 = None
                    if value351 is not None:
                        if value351 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/scheme=upc-case-code/value', w12350 or m349[0], 'W12-06')
                        upc_case_code352 = {'scheme': 'upc-case-code', 'value': value351}
                    try:
                        scheme354 = SCHEME_187[(w12350[7] if w12350_n > 7 else '') if (w12350[7] if w12350_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12350[8] if w12350_n > 8 else '') != '' else '']
                    except CodecError as error:
                        scheme354 = run.fault(error, w12350, 7, '/handlingUnits/*/contents/*/item/identifiers/0/scheme', (w12350[7] if w12350_n > 7 else '') if (w12350[7] if w12350_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12350[8] if w12350_n > 8 else '') != '' else '')
                    scheme_v353 = (scheme354[0] if scheme354 is not None else None)
                    source_code_v355 = (scheme354[1] if scheme354 is not None else None)
                    try:
                        value356 = VALUE_188[(w12350[8] if w12350_n > 8 else '') if (w12350[7] if w12350_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12350[8] if w12350_n > 8 else '') != '' else '']
                    except CodecError as error:
                        value356 = run.fault(error, w12350, 8, '/handlingUnits/*/contents/*/item/identifiers/0/value', (w12350[8] if w12350_n > 8 else '') if (w12350[7] if w12350_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12350[8] if w12350_n > 8 else '') != '' else '')
                    identifiers_item357 = None
                    if scheme_v353 is not None or source_code_v355 is not None or value356 is not None:
                        if scheme_v353 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/0/scheme', w12350 or m349[0], 'W12-07')
                        if value356 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/0/value', w12350 or m349[0], 'W12-08')
                        identifiers_item357 = {'scheme': scheme_v353, 'value': value356}
                        if source_code_v355 is not None:
                            identifiers_item357['sourceCode'] = source_code_v355
                    try:
                        scheme359 = SCHEME_189[(w12350[21] if w12350_n > 21 else '') if (w12350[21] if w12350_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12350[22] if w12350_n > 22 else '') != '' else '']
                    except CodecError as error:
                        scheme359 = run.fault(error, w12350, 21, '/handlingUnits/*/contents/*/item/identifiers/1/scheme', (w12350[21] if w12350_n > 21 else '') if (w12350[21] if w12350_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12350[22] if w12350_n > 22 else '') != '' else '')
                    scheme_v358 = (scheme359[0] if scheme359 is not None else None)
                    source_code_v360 = (scheme359[1] if scheme359 is not None else None)
                    try:
                        value361 = VALUE_190[(w12350[22] if w12350_n > 22 else '') if (w12350[21] if w12350_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12350[22] if w12350_n > 22 else '') != '' else '']
                    except CodecError as error:
                        value361 = run.fault(error, w12350, 22, '/handlingUnits/*/contents/*/item/identifiers/1/value', (w12350[22] if w12350_n > 22 else '') if (w12350[21] if w12350_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12350[22] if w12350_n > 22 else '') != '' else '')
                    identifiers_item362 = None
                    if scheme_v358 is not None or source_code_v360 is not None or value361 is not None:
                        if scheme_v358 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/1/scheme', w12350 or m349[0], 'W12-21')
                        if value361 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/1/value', w12350 or m349[0], 'W12-22')
                        identifiers_item362 = {'scheme': scheme_v358, 'value': value361}
                        if source_code_v360 is not None:
                            identifiers_item362['sourceCode'] = source_code_v360
                    try:
                        scheme364 = SCHEME_191[(w12350[17] if w12350_n > 17 else '') if (w12350[17] if w12350_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12350[18] if w12350_n > 18 else '') != '' and (w12350[1] if w12350_n > 1 else '') != 'IS' else '']
                    except CodecError as error:
                        scheme364 = run.fault(error, w12350, 17, '/handlingUnits/*/contents/*/item/identifiers/2/scheme', (w12350[17] if w12350_n > 17 else '') if (w12350[17] if w12350_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12350[18] if w12350_n > 18 else '') != '' and (w12350[1] if w12350_n > 1 else '') != 'IS' else '')
                    scheme_v363 = (scheme364[0] if scheme364 is not None else None)
                    source_code_v365 = (scheme364[1] if scheme364 is not None else None)
                    try:
                        value366 = VALUE_192[(w12350[18] if w12350_n > 18 else '') if (w12350[17] if w12350_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12350[18] if w12350_n > 18 else '') != '' and (w12350[1] if w12350_n > 1 else '') != 'IS' else '']
                    except CodecError as error:
                        value366 = run.fault(error, w12350, 18, '/handlingUnits/*/contents/*/item/identifiers/2/value', (w12350[18] if w12350_n > 18 else '') if (w12350[17] if w12350_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12350[18] if w12350_n > 18 else '') != '' and (w12350[1] if w12350_n > 1 else '') != 'IS' else '')
                    identifiers_item367 = None
                    if scheme_v363 is not None or source_code_v365 is not None or value366 is not None:
                        if scheme_v363 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/2/scheme', w12350 or m349[0], 'W12-17')
                        if value366 is None:
                            run.lacks('/handlingUnits/*/contents/*/item/identifiers/2/value', w12350 or m349[0], 'W12-18')
                        identifiers_item367 = {'scheme': scheme_v363, 'value': value366}
                        if source_code_v365 is not None:
                            identifiers_item367['sourceCode'] = source_code_v365
                    identifiers368: Any = []
                    if upc_case_code352 is not None:
                        identifiers368.append(upc_case_code352)
                    if identifiers_item357 is not None:
                        identifiers368.append(identifiers_item357)
                    if identifiers_item362 is not None:
                        identifiers368.append(identifiers_item362)
                    if identifiers_item367 is not None:
                        identifiers368.append(identifiers_item367)
                    if not identifiers368:
                        identifiers368 = None
                    try:
                        sku370 = SKU_193[(w12350[8] if w12350_n > 8 else '') if (w12350[7] if w12350_n > 7 else '') == 'SK' else '']
                    except CodecError as error:
                        sku370 = run.fault(error, w12350, 8, '/handlingUnits/*/contents/*/item/sku', (w12350[8] if w12350_n > 8 else '') if (w12350[7] if w12350_n > 7 else '') == 'SK' else '')
                    sku_v369 = sku370
                    if sku_v369 is None:
                        try:
                            sku371 = SKU_194[(w12350[22] if w12350_n > 22 else '') if (w12350[21] if w12350_n > 21 else '') == 'SK' else '']
                        except CodecError as error:
                            sku371 = run.fault(error, w12350, 22, '/handlingUnits/*/contents/*/item/sku', (w12350[22] if w12350_n > 22 else '') if (w12350[21] if w12350_n > 21 else '') == 'SK' else '')
                        sku_v369 = sku371
                    if sku_v369 is None:
                        try:
                            sku372 = SKU_195[(w12350[18] if w12350_n > 18 else '') if (w12350[17] if w12350_n > 17 else '') == 'SK' and (w12350[1] if w12350_n > 1 else '') != 'IS' else '']
                        except CodecError as error:
                            sku372 = run.fault(error, w12350, 18, '/handlingUnits/*/contents/*/item/sku', (w12350[18] if w12350_n > 18 else '') if (w12350[17] if w12350_n > 17 else '') == 'SK' and (w12350[1] if w12350_n > 1 else '') != 'IS' else '')
                        sku_v369 = sku372
                    try:
                        gtin374 = GTIN_196[(w12350[8] if w12350_n > 8 else '') if (w12350[7] if w12350_n > 7 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin374 = run.fault(error, w12350, 8, '/handlingUnits/*/contents/*/item/gtin', (w12350[8] if w12350_n > 8 else '') if (w12350[7] if w12350_n > 7 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v373 = gtin374
                    if gtin_v373 is None:
                        try:
                            gtin375 = GTIN_197[(w12350[22] if w12350_n > 22 else '') if (w12350[21] if w12350_n > 21 else '') in ('UP', 'EN', 'UK') else '']
                        except CodecError as error:
                            gtin375 = run.fault(error, w12350, 22, '/handlingUnits/*/contents/*/item/gtin', (w12350[22] if w12350_n > 22 else '') if (w12350[21] if w12350_n > 21 else '') in ('UP', 'EN', 'UK') else '')
                        gtin_v373 = gtin375
                    if gtin_v373 is None:
                        try:
                            gtin376 = GTIN_198[(w12350[18] if w12350_n > 18 else '') if (w12350[17] if w12350_n > 17 else '') in ('UP', 'EN', 'UK') and (w12350[1] if w12350_n > 1 else '') != 'IS' else '']
                        except CodecError as error:
                            gtin376 = run.fault(error, w12350, 18, '/handlingUnits/*/contents/*/item/gtin', (w12350[18] if w12350_n > 18 else '') if (w12350[17] if w12350_n > 17 else '') in ('UP', 'EN', 'UK') and (w12350[1] if w12350_n > 1 else '') != 'IS' else '')
                        gtin_v373 = gtin376
                    try:
                        country_of_origin378 = COUNTRY_OF_ORIGIN_199[(w12350[8] if w12350_n > 8 else '') if (w12350[7] if w12350_n > 7 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin378 = run.fault(error, w12350, 8, '/handlingUnits/*/contents/*/item/countryOfOrigin', (w12350[8] if w12350_n > 8 else '') if (w12350[7] if w12350_n > 7 else '') == 'CH' else '')
                    country_of_origin_v377 = country_of_origin378
                    if country_of_origin_v377 is None:
                        try:
                            country_of_origin379 = COUNTRY_OF_ORIGIN_200[(w12350[22] if w12350_n > 22 else '') if (w12350[21] if w12350_n > 21 else '') == 'CH' else '']
                        except CodecError as error:
                            country_of_origin379 = run.fault(error, w12350, 22, '/handlingUnits/*/contents/*/item/countryOfOrigin', (w12350[22] if w12350_n > 22 else '') if (w12350[21] if w12350_n > 21 else '') == 'CH' else '')
                        country_of_origin_v377 = country_of_origin379
                    if country_of_origin_v377 is None:
                        try:
                            country_of_origin380 = COUNTRY_OF_ORIGIN_201[(w12350[18] if w12350_n > 18 else '') if (w12350[17] if w12350_n > 17 else '') == 'CH' and (w12350[1] if w12350_n > 1 else '') != 'IS' else '']
                        except CodecError as error:
                            country_of_origin380 = run.fault(error, w12350, 18, '/handlingUnits/*/contents/*/item/countryOfOrigin', (w12350[18] if w12350_n > 18 else '') if (w12350[17] if w12350_n > 17 else '') == 'CH' and (w12350[1] if w12350_n > 1 else '') != 'IS' else '')
                        country_of_origin_v377 = country_of_origin380
                    g69_loop381 = m349[1]
                    g69_loop381 = g69_loop381[0] if g69_loop381 else None
                    g69382 = g69_loop381[0] if g69_loop381 is not None else None
                    g69382_n = len(g69382) if g69382 is not None else 0
                    try:
                        description383 = DESCRIPTION_202[g69382[1] if g69382_n > 1 else '']
                    except CodecError as error:
                        description383 = run.fault(error, g69382, 1, '/handlingUnits/*/contents/*/item/description', g69382[1] if g69382_n > 1 else '')
                    item384 = None
                    if identifiers368 is not None or sku_v369 is not None or gtin_v373 is not None or country_of_origin_v377 is not None or description383 is not None:
                        item384 = {}
                        if country_of_origin_v377 is not None:
                            item384['countryOfOrigin'] = country_of_origin_v377
                        if description383 is not None:
                            item384['description'] = description383
                        if gtin_v373 is not None:
                            item384['gtin'] = gtin_v373
                        if identifiers368 is not None:
                            item384['identifiers'] = identifiers368
                        if sku_v369 is not None:
                            item384['sku'] = sku_v369
                    try:
                        value385 = VALUE_203[w12350[3] if w12350_n > 3 else '']
                    except CodecError as error:
                        value385 = run.fault(error, w12350, 3, '/handlingUnits/*/contents/*/quantity/value', w12350[3] if w12350_n > 3 else '')
                    try:
                        unit_code386 = UNIT_CODE_204[(w12350[5] if w12350_n > 5 else '') if (w12350[3] if w12350_n > 3 else '') != '' else '']
                    except CodecError as error:
                        unit_code386 = run.fault(error, w12350, 5, '/handlingUnits/*/contents/*/quantity/unitCode', (w12350[5] if w12350_n > 5 else '') if (w12350[3] if w12350_n > 3 else '') != '' else '')
                    quantity387 = None
                    if value385 is not None or unit_code386 is not None:
                        if unit_code386 is None:
                            run.lacks('/handlingUnits/*/contents/*/quantity/unitCode', w12350 or m349[0], 'W12-05')
                        if value385 is None:
                            run.lacks('/handlingUnits/*/contents/*/quantity/value', w12350 or m349[0], 'W12-03')
                        quantity387 = {'unitCode': unit_code386, 'value': value385}
                    try:
                        lot_number389 = LOT_NUMBER_205[w12350[9] if w12350_n > 9 else '']
                    except CodecError as error:
                        lot_number389 = run.fault(error, w12350, 9, '/handlingUnits/*/contents/*/stock/lotNumber', w12350[9] if w12350_n > 9 else '')
                    lot_number_v388 = lot_number389
                    if lot_number_v388 is None:
                        try:
                            lot_number390 = LOT_NUMBER_206[(w12350[8] if w12350_n > 8 else '') if (w12350[7] if w12350_n > 7 else '') == 'LT' else '']
                        except CodecError as error:
                            lot_number390 = run.fault(error, w12350, 8, '/handlingUnits/*/contents/*/stock/lotNumber', (w12350[8] if w12350_n > 8 else '') if (w12350[7] if w12350_n > 7 else '') == 'LT' else '')
                        lot_number_v388 = lot_number390
                    if lot_number_v388 is None:
                        try:
                            lot_number391 = LOT_NUMBER_207[(w12350[22] if w12350_n > 22 else '') if (w12350[21] if w12350_n > 21 else '') == 'LT' else '']
                        except CodecError as error:
                            lot_number391 = run.fault(error, w12350, 22, '/handlingUnits/*/contents/*/stock/lotNumber', (w12350[22] if w12350_n > 22 else '') if (w12350[21] if w12350_n > 21 else '') == 'LT' else '')
                        lot_number_v388 = lot_number391
                    stock392 = None
                    if lot_number_v388 is not None:
                        stock392 = {}
                        if lot_number_v388 is not None:
                            stock392['lotNumber'] = lot_number_v388
                    contents_item = None
                    if item384 is not None or quantity387 is not None or stock392 is not None:
                        if quantity387 is None:
                            run.lacks('/handlingUnits/*/contents/*/quantity', w12350 or m349[0], 'W12-03 or W12-05')
                        contents_item = {'quantity': quantity387}
                        if item384 is not None:
                            contents_item['item'] = item384
                        if stock392 is not None:
                            contents_item['stock'] = stock392
                    if contents_item is not None:
                        contents.append(contents_item)
            if len(contents) > 999:
                run.crowded('/handlingUnits/*/contents', m329[0], len(contents), 999)
            if not contents:
                contents = None
            handling_units_item = None
            if handling_unit_id_v is not None or sscc is not None or references335 is not None or dimensions is not None or gross_weight345 is not None or volume348 is not None or contents is not None:
                if handling_unit_id_v is None:
                    run.lacks('/handlingUnits/*/handlingUnitId', man331 or m330[0], 'MAN-02')
                handling_units_item = {'handlingUnitId': handling_unit_id_v}
                if contents is not None:
                    handling_units_item['contents'] = contents
                if dimensions is not None:
                    handling_units_item['dimensions'] = dimensions
                if gross_weight345 is not None:
                    handling_units_item['grossWeight'] = gross_weight345
                if references335 is not None:
                    handling_units_item['references'] = references335
                if sscc is not None:
                    handling_units_item['sscc'] = sscc
                if volume348 is not None:
                    handling_units_item['volume'] = volume348
            if handling_units_item is not None:
                handling_units.append(handling_units_item)
    if len(handling_units) > 9999:
        run.crowded('/handlingUnits', n0[0], len(handling_units), 9999)
    if not handling_units:
        handling_units = None
    if facility is None:
        run.lacks('/facility', n1 or n0[0], 'N1[01=SF]-02 or N1[01=SF]-03')
    if lines239 is None:
        run.lacks('/lines', n0[0], 'LX/W12')
    if ship_to is None:
        run.lacks('/shipTo', n134 or n0[0], 'N1[01=ST]-02 or N1[01=ST]-03')
    if shipment_id_v is None:
        run.lacks('/shipmentId', w06 or n0[0], 'W06-04')
    if shipped_at_v is None:
        run.lacks('/shippedAt', g62 or n0[0], 'G62[01=11]-02 or G62[01=11]-04 or G62[01=11]-05')
    data = {'facility': facility, 'lines': lines239, 'shipTo': ship_to, 'shipmentId': shipment_id_v, 'shippedAt': shipped_at_v}
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
    if instructions188 is not None:
        data['instructions'] = instructions188
    if order_refs is not None:
        data['orderRefs'] = order_refs
    if parties168 is not None:
        data['parties'] = parties168
    if payment_method is not None:
        data['paymentMethod'] = payment_method
    if references202 is not None:
        data['references'] = references202
    if service_level is not None:
        data['serviceLevel'] = service_level
    if totals is not None:
        data['totals'] = totals
    if tracking_numbers219 is not None:
        data['trackingNumbers'] = tracking_numbers219
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
