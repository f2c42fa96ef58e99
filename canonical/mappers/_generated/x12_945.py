"""Reads X12 945 (mapping x12-945@1); generated from the rows of canonical/mappers/x12/t945.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, parse_structure
from canonical.formats.trees import Trees
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables, warehouse_codecs
from canonical.mappers._generated import tables as shared
from canonical.mapping.run import NOTHING, Memo, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
TREES = Trees(parse_structure('945', 'ST! W06!*1 (N1! N2 N3*2 N4 PER*5)*10 N9*10 G61*3 G62*5 NTE*20 W27*1 W6 W28 W10*10 G72*5 (LM LQ*100)*10 (LX MAN*99999 PAL N9*5 (W12 G69*5 N9*200 G62*10 QTY*10 MEA*5 AMT R4*5 W27 N1*5 G72*5 (LM LQ*100)*10 (LS (LX N9*99999 G62*10 N1 (LM LQ*100)*10)*99999) LE (FA1 FA2*99999)*99999)*99999)*99999 W03 SE!'))

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
        shipment_id = SHIPMENT_ID_0[w06[4]] if w06_n > 4 else None
    except CodecError as error:
        shipment_id = run.fault(error, w06, 4, '/shipmentId', w06[4] if w06_n > 4 else '')
    shipment_id_v = shipment_id
    if shipment_id_v is None:
        n9_loop = pick(n0[3], 1, ('SI',)) if n0[3] else None
        n9 = n9_loop[0] if n9_loop is not None else None
        n9_n = len(n9) if n9 is not None else 0
        try:
            shipment_id1 = SHIPMENT_ID_1[n9[2]] if n9_n > 2 else None
        except CodecError as error:
            shipment_id1 = run.fault(error, n9, 2, '/shipmentId', n9[2] if n9_n > 2 else '')
        shipment_id_v = shipment_id1
    try:
        order_id = ORDER_ID_2[w06[2]] if w06_n > 2 else None
    except CodecError as error:
        order_id = run.fault(error, w06, 2, '/orderRefs/0/orderId', w06[2] if w06_n > 2 else '')
    order_refs_item = None
    if order_id is not None:
        order_refs_item = {'orderId': order_id}
    order_refs = None if order_refs_item is None else [order_refs_item]
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
        name = NAME_3[n1[2]] if n1_n > 2 else None
    except CodecError as error:
        name = run.fault(error, n1, 2, '/facility/name', n1[2] if n1_n > 2 else '')
    name_v = name
    if name_v is None:
        n1_loop6 = pick(n0[2], 1, ('WH',)) if n0[2] else None
        n17 = n1_loop6[0] if n1_loop6 is not None else None
        n17_n = len(n17) if n17 is not None else 0
        try:
            name8 = NAME_4[(n17[2] if n17_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            name8 = run.fault(error, n17, 2, '/facility/name', (n17[2] if n17_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        name_v = name8
    try:
        scheme = SCHEME_5[n1[3]] if n1_n > 3 else None
    except CodecError as error:
        scheme = run.fault(error, n1, 3, '/facility/identifiers/0/scheme', n1[3] if n1_n > 3 else '')
    scheme_v9, source_code_v = scheme or (None, None)
    scheme_v = scheme_v9
    n1_loop10 = pick(n0[2], 1, ('WH',)) if n0[2] else None
    n111 = n1_loop10[0] if n1_loop10 is not None else None
    n111_n = len(n111) if n111 is not None else 0
    try:
        scheme12 = SCHEME_6[(n111[3] if n111_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
    except CodecError as error:
        scheme12 = run.fault(error, n111, 3, '/facility/identifiers/0/scheme', (n111[3] if n111_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
    scheme_v13, source_code_v14 = scheme12 or (None, None)
    if scheme_v is None:
        scheme_v = scheme_v13
    source_code_v15 = source_code_v
    if source_code_v15 is None:
        source_code_v15 = source_code_v14
    try:
        value = VALUE_7[n1[4]] if n1_n > 4 else None
    except CodecError as error:
        value = run.fault(error, n1, 4, '/facility/identifiers/0/value', n1[4] if n1_n > 4 else '')
    value_v = value
    if value_v is None:
        try:
            value16 = VALUE_8[(n111[4] if n111_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            value16 = run.fault(error, n111, 4, '/facility/identifiers/0/value', (n111[4] if n111_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        value_v = value16
    identifiers_item = None
    if scheme_v is not None or source_code_v15 is not None or value_v is not None:
        if scheme_v is None:
            run.lacks('/facility/identifiers/0/scheme', n1 or n0[0], 'N1[01=SF]-03')
        if value_v is None:
            run.lacks('/facility/identifiers/0/value', n1 or n0[0], 'N1[01=SF]-04')
        identifiers_item = {'scheme': scheme_v, 'value': value_v}
        if source_code_v15 is not None:
            identifiers_item['sourceCode'] = source_code_v15
    identifiers = None if identifiers_item is None else [identifiers_item]
    n3_loop = n1_loop[2] if n1_loop is not None else None
    n3_loop = n3_loop[0] if n3_loop else None
    n3 = n3_loop[0] if n3_loop is not None else None
    n3_n = len(n3) if n3 is not None else 0
    try:
        lines_item = LINES_ITEM_9[n3[1]] if n3_n > 1 else None
    except CodecError as error:
        lines_item = run.fault(error, n3, 1, '/facility/address/lines/0', n3[1] if n3_n > 1 else '')
    lines_item_v = lines_item
    if lines_item_v is None:
        n3_loop17 = n1_loop10[2] if n1_loop10 is not None else None
        n3_loop17 = n3_loop17[0] if n3_loop17 else None
        n318 = n3_loop17[0] if n3_loop17 is not None else None
        n318_n = len(n318) if n318 is not None else 0
        try:
            lines_item19 = LINES_ITEM_10[(n318[1] if n318_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item19 = run.fault(error, n318, 1, '/facility/address/lines/0', (n318[1] if n318_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v = lines_item19
    try:
        lines_item21 = LINES_ITEM_11[n3[2]] if n3_n > 2 else None
    except CodecError as error:
        lines_item21 = run.fault(error, n3, 2, '/facility/address/lines/1', n3[2] if n3_n > 2 else '')
    lines_item_v20 = lines_item21
    if lines_item_v20 is None:
        n3_loop22 = n1_loop10[2] if n1_loop10 is not None else None
        n3_loop22 = n3_loop22[0] if n3_loop22 else None
        n323 = n3_loop22[0] if n3_loop22 is not None else None
        n323_n = len(n323) if n323 is not None else 0
        try:
            lines_item24 = LINES_ITEM_12[(n323[2] if n323_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item24 = run.fault(error, n323, 2, '/facility/address/lines/1', (n323[2] if n323_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v20 = lines_item24
    n3_loop26 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop26 = n3_loop26[1] if len(n3_loop26) >= 2 else None
    n327 = n3_loop26[0] if n3_loop26 is not None else None
    n327_n = len(n327) if n327 is not None else 0
    try:
        lines_item28 = LINES_ITEM_13[n327[1]] if n327_n > 1 else None
    except CodecError as error:
        lines_item28 = run.fault(error, n327, 1, '/facility/address/lines/2', n327[1] if n327_n > 1 else '')
    lines_item_v25 = lines_item28
    if lines_item_v25 is None:
        n3_loop29 = (n1_loop10[2] if n1_loop10 is not None else None) or ()
        n3_loop29 = n3_loop29[1] if len(n3_loop29) >= 2 else None
        n330 = n3_loop29[0] if n3_loop29 is not None else None
        n330_n = len(n330) if n330 is not None else 0
        try:
            lines_item31 = LINES_ITEM_14[(n330[1] if n330_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item31 = run.fault(error, n330, 1, '/facility/address/lines/2', (n330[1] if n330_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v25 = lines_item31
    try:
        lines_item33 = LINES_ITEM_15[n327[2]] if n327_n > 2 else None
    except CodecError as error:
        lines_item33 = run.fault(error, n327, 2, '/facility/address/lines/3', n327[2] if n327_n > 2 else '')
    lines_item_v32 = lines_item33
    if lines_item_v32 is None:
        n3_loop34 = (n1_loop10[2] if n1_loop10 is not None else None) or ()
        n3_loop34 = n3_loop34[1] if len(n3_loop34) >= 2 else None
        n335 = n3_loop34[0] if n3_loop34 is not None else None
        n335_n = len(n335) if n335 is not None else 0
        try:
            lines_item36 = LINES_ITEM_16[(n335[2] if n335_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item36 = run.fault(error, n335, 2, '/facility/address/lines/3', (n335[2] if n335_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v32 = lines_item36
    lines: Any = []
    if lines_item_v is not None:
        lines.append(lines_item_v)
    if lines_item_v20 is not None:
        lines.append(lines_item_v20)
    if lines_item_v25 is not None:
        lines.append(lines_item_v25)
    if lines_item_v32 is not None:
        lines.append(lines_item_v32)
    if not lines:
        lines = None
    n4 = n1_loop[3] if n1_loop is not None else None
    n4_n = len(n4) if n4 is not None else 0
    try:
        city = CITY_17[n4[1]] if n4_n > 1 else None
    except CodecError as error:
        city = run.fault(error, n4, 1, '/facility/address/city', n4[1] if n4_n > 1 else '')
    city_v = city
    if city_v is None:
        n437 = n1_loop10[3] if n1_loop10 is not None else None
        n437_n = len(n437) if n437 is not None else 0
        try:
            city38 = CITY_18[(n437[1] if n437_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            city38 = run.fault(error, n437, 1, '/facility/address/city', (n437[1] if n437_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        city_v = city38
    try:
        subdivision = SUBDIVISION_19[n4[2]] if n4_n > 2 else None
    except CodecError as error:
        subdivision = run.fault(error, n4, 2, '/facility/address/subdivision', n4[2] if n4_n > 2 else '')
    subdivision_v = subdivision
    if subdivision_v is None:
        n439 = n1_loop10[3] if n1_loop10 is not None else None
        n439_n = len(n439) if n439 is not None else 0
        try:
            subdivision40 = SUBDIVISION_20[(n439[2] if n439_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            subdivision40 = run.fault(error, n439, 2, '/facility/address/subdivision', (n439[2] if n439_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        subdivision_v = subdivision40
    try:
        postal_code = POSTAL_CODE_21[n4[3]] if n4_n > 3 else None
    except CodecError as error:
        postal_code = run.fault(error, n4, 3, '/facility/address/postalCode', n4[3] if n4_n > 3 else '')
    postal_code_v = postal_code
    if postal_code_v is None:
        n441 = n1_loop10[3] if n1_loop10 is not None else None
        n441_n = len(n441) if n441 is not None else 0
        try:
            postal_code42 = POSTAL_CODE_22[(n441[3] if n441_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            postal_code42 = run.fault(error, n441, 3, '/facility/address/postalCode', (n441[3] if n441_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        postal_code_v = postal_code42
    try:
        country = COUNTRY_23[n4[4]] if n4_n > 4 else None
    except CodecError as error:
        country = run.fault(error, n4, 4, '/facility/address/country', n4[4] if n4_n > 4 else '')
    country_v = country
    if country_v is None:
        n443 = n1_loop10[3] if n1_loop10 is not None else None
        n443_n = len(n443) if n443 is not None else 0
        try:
            country44 = COUNTRY_24[(n443[4] if n443_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            country44 = run.fault(error, n443, 4, '/facility/address/country', (n443[4] if n443_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        country_v = country44
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
    n1_loop46 = pick(n0[2], 1, ('ST',)) if n0[2] else None
    n147 = n1_loop46[0] if n1_loop46 is not None else None
    n147_n = len(n147) if n147 is not None else 0
    try:
        name48 = NAME_25[n147[2]] if n147_n > 2 else None
    except CodecError as error:
        name48 = run.fault(error, n147, 2, '/shipTo/name', n147[2] if n147_n > 2 else '')
    name_v45 = name48
    if name_v45 is None:
        n1_loop49 = pick(n0[2], 1, ('CN',)) if n0[2] else None
        n150 = n1_loop49[0] if n1_loop49 is not None else None
        n150_n = len(n150) if n150 is not None else 0
        try:
            name51 = NAME_26[(n150[2] if n150_n > 2 else '') if (n147[1] if n147_n > 1 else '') == '' else '']
        except CodecError as error:
            name51 = run.fault(error, n150, 2, '/shipTo/name', (n150[2] if n150_n > 2 else '') if (n147[1] if n147_n > 1 else '') == '' else '')
        name_v45 = name51
    try:
        scheme53 = SCHEME_27[n147[3]] if n147_n > 3 else None
    except CodecError as error:
        scheme53 = run.fault(error, n147, 3, '/shipTo/identifiers/0/scheme', n147[3] if n147_n > 3 else '')
    scheme_v54, source_code_v55 = scheme53 or (None, None)
    scheme_v52 = scheme_v54
    n1_loop56 = pick(n0[2], 1, ('CN',)) if n0[2] else None
    n157 = n1_loop56[0] if n1_loop56 is not None else None
    n157_n = len(n157) if n157 is not None else 0
    try:
        scheme58 = SCHEME_28[(n157[3] if n157_n > 3 else '') if (n147[1] if n147_n > 1 else '') == '' else '']
    except CodecError as error:
        scheme58 = run.fault(error, n157, 3, '/shipTo/identifiers/0/scheme', (n157[3] if n157_n > 3 else '') if (n147[1] if n147_n > 1 else '') == '' else '')
    scheme_v59, source_code_v60 = scheme58 or (None, None)
    if scheme_v52 is None:
        scheme_v52 = scheme_v59
    source_code_v61 = source_code_v55
    if source_code_v61 is None:
        source_code_v61 = source_code_v60
    try:
        value63 = VALUE_29[n147[4]] if n147_n > 4 else None
    except CodecError as error:
        value63 = run.fault(error, n147, 4, '/shipTo/identifiers/0/value', n147[4] if n147_n > 4 else '')
    value_v62 = value63
    if value_v62 is None:
        try:
            value64 = VALUE_30[(n157[4] if n157_n > 4 else '') if (n147[1] if n147_n > 1 else '') == '' else '']
        except CodecError as error:
            value64 = run.fault(error, n157, 4, '/shipTo/identifiers/0/value', (n157[4] if n157_n > 4 else '') if (n147[1] if n147_n > 1 else '') == '' else '')
        value_v62 = value64
    identifiers_item65 = None
    if scheme_v52 is not None or source_code_v61 is not None or value_v62 is not None:
        if scheme_v52 is None:
            run.lacks('/shipTo/identifiers/0/scheme', n147 or n0[0], 'N1[01=ST]-03')
        if value_v62 is None:
            run.lacks('/shipTo/identifiers/0/value', n147 or n0[0], 'N1[01=ST]-04')
        identifiers_item65 = {'scheme': scheme_v52, 'value': value_v62}
        if source_code_v61 is not None:
            identifiers_item65['sourceCode'] = source_code_v61
    identifiers66 = None if identifiers_item65 is None else [identifiers_item65]
    n3_loop68 = n1_loop46[2] if n1_loop46 is not None else None
    n3_loop68 = n3_loop68[0] if n3_loop68 else None
    n369 = n3_loop68[0] if n3_loop68 is not None else None
    n369_n = len(n369) if n369 is not None else 0
    try:
        lines_item70 = LINES_ITEM_31[n369[1]] if n369_n > 1 else None
    except CodecError as error:
        lines_item70 = run.fault(error, n369, 1, '/shipTo/address/lines/0', n369[1] if n369_n > 1 else '')
    lines_item_v67 = lines_item70
    if lines_item_v67 is None:
        n3_loop71 = n1_loop56[2] if n1_loop56 is not None else None
        n3_loop71 = n3_loop71[0] if n3_loop71 else None
        n372 = n3_loop71[0] if n3_loop71 is not None else None
        n372_n = len(n372) if n372 is not None else 0
        try:
            lines_item73 = LINES_ITEM_32[(n372[1] if n372_n > 1 else '') if (n147[1] if n147_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item73 = run.fault(error, n372, 1, '/shipTo/address/lines/0', (n372[1] if n372_n > 1 else '') if (n147[1] if n147_n > 1 else '') == '' else '')
        lines_item_v67 = lines_item73
    try:
        lines_item75 = LINES_ITEM_33[n369[2]] if n369_n > 2 else None
    except CodecError as error:
        lines_item75 = run.fault(error, n369, 2, '/shipTo/address/lines/1', n369[2] if n369_n > 2 else '')
    lines_item_v74 = lines_item75
    if lines_item_v74 is None:
        n3_loop76 = n1_loop56[2] if n1_loop56 is not None else None
        n3_loop76 = n3_loop76[0] if n3_loop76 else None
        n377 = n3_loop76[0] if n3_loop76 is not None else None
        n377_n = len(n377) if n377 is not None else 0
        try:
            lines_item78 = LINES_ITEM_34[(n377[2] if n377_n > 2 else '') if (n147[1] if n147_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item78 = run.fault(error, n377, 2, '/shipTo/address/lines/1', (n377[2] if n377_n > 2 else '') if (n147[1] if n147_n > 1 else '') == '' else '')
        lines_item_v74 = lines_item78
    n3_loop80 = (n1_loop46[2] if n1_loop46 is not None else None) or ()
    n3_loop80 = n3_loop80[1] if len(n3_loop80) >= 2 else None
    n381 = n3_loop80[0] if n3_loop80 is not None else None
    n381_n = len(n381) if n381 is not None else 0
    try:
        lines_item82 = LINES_ITEM_35[n381[1]] if n381_n > 1 else None
    except CodecError as error:
        lines_item82 = run.fault(error, n381, 1, '/shipTo/address/lines/2', n381[1] if n381_n > 1 else '')
    lines_item_v79 = lines_item82
    if lines_item_v79 is None:
        n3_loop83 = (n1_loop56[2] if n1_loop56 is not None else None) or ()
        n3_loop83 = n3_loop83[1] if len(n3_loop83) >= 2 else None
        n384 = n3_loop83[0] if n3_loop83 is not None else None
        n384_n = len(n384) if n384 is not None else 0
        try:
            lines_item85 = LINES_ITEM_36[(n384[1] if n384_n > 1 else '') if (n147[1] if n147_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item85 = run.fault(error, n384, 1, '/shipTo/address/lines/2', (n384[1] if n384_n > 1 else '') if (n147[1] if n147_n > 1 else '') == '' else '')
        lines_item_v79 = lines_item85
    try:
        lines_item87 = LINES_ITEM_37[n381[2]] if n381_n > 2 else None
    except CodecError as error:
        lines_item87 = run.fault(error, n381, 2, '/shipTo/address/lines/3', n381[2] if n381_n > 2 else '')
    lines_item_v86 = lines_item87
    if lines_item_v86 is None:
        n3_loop88 = (n1_loop56[2] if n1_loop56 is not None else None) or ()
        n3_loop88 = n3_loop88[1] if len(n3_loop88) >= 2 else None
        n389 = n3_loop88[0] if n3_loop88 is not None else None
        n389_n = len(n389) if n389 is not None else 0
        try:
            lines_item90 = LINES_ITEM_38[(n389[2] if n389_n > 2 else '') if (n147[1] if n147_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item90 = run.fault(error, n389, 2, '/shipTo/address/lines/3', (n389[2] if n389_n > 2 else '') if (n147[1] if n147_n > 1 else '') == '' else '')
        lines_item_v86 = lines_item90
    lines91: Any = []
    if lines_item_v67 is not None:
        lines91.append(lines_item_v67)
    if lines_item_v74 is not None:
        lines91.append(lines_item_v74)
    if lines_item_v79 is not None:
        lines91.append(lines_item_v79)
    if lines_item_v86 is not None:
        lines91.append(lines_item_v86)
    if not lines91:
        lines91 = None
    n493 = n1_loop46[3] if n1_loop46 is not None else None
    n493_n = len(n493) if n493 is not None else 0
    try:
        city94 = CITY_39[n493[1]] if n493_n > 1 else None
    except CodecError as error:
        city94 = run.fault(error, n493, 1, '/shipTo/address/city', n493[1] if n493_n > 1 else '')
    city_v92 = city94
    if city_v92 is None:
        n495 = n1_loop56[3] if n1_loop56 is not None else None
        n495_n = len(n495) if n495 is not None else 0
        try:
            city96 = CITY_40[(n495[1] if n495_n > 1 else '') if (n147[1] if n147_n > 1 else '') == '' else '']
        except CodecError as error:
            city96 = run.fault(error, n495, 1, '/shipTo/address/city', (n495[1] if n495_n > 1 else '') if (n147[1] if n147_n > 1 else '') == '' else '')
        city_v92 = city96
    try:
        subdivision98 = SUBDIVISION_41[n493[2]] if n493_n > 2 else None
    except CodecError as error:
        subdivision98 = run.fault(error, n493, 2, '/shipTo/address/subdivision', n493[2] if n493_n > 2 else '')
    subdivision_v97 = subdivision98
    if subdivision_v97 is None:
        n499 = n1_loop56[3] if n1_loop56 is not None else None
        n499_n = len(n499) if n499 is not None else 0
        try:
            subdivision100 = SUBDIVISION_42[(n499[2] if n499_n > 2 else '') if (n147[1] if n147_n > 1 else '') == '' else '']
        except CodecError as error:
            subdivision100 = run.fault(error, n499, 2, '/shipTo/address/subdivision', (n499[2] if n499_n > 2 else '') if (n147[1] if n147_n > 1 else '') == '' else '')
        subdivision_v97 = subdivision100
    try:
        postal_code102 = POSTAL_CODE_43[n493[3]] if n493_n > 3 else None
    except CodecError as error:
        postal_code102 = run.fault(error, n493, 3, '/shipTo/address/postalCode', n493[3] if n493_n > 3 else '')
    postal_code_v101 = postal_code102
    if postal_code_v101 is None:
        n4103 = n1_loop56[3] if n1_loop56 is not None else None
        n4103_n = len(n4103) if n4103 is not None else 0
        try:
            postal_code104 = POSTAL_CODE_44[(n4103[3] if n4103_n > 3 else '') if (n147[1] if n147_n > 1 else '') == '' else '']
        except CodecError as error:
            postal_code104 = run.fault(error, n4103, 3, '/shipTo/address/postalCode', (n4103[3] if n4103_n > 3 else '') if (n147[1] if n147_n > 1 else '') == '' else '')
        postal_code_v101 = postal_code104
    try:
        country106 = COUNTRY_45[n493[4]] if n493_n > 4 else None
    except CodecError as error:
        country106 = run.fault(error, n493, 4, '/shipTo/address/country', n493[4] if n493_n > 4 else '')
    country_v105 = country106
    if country_v105 is None:
        n4107 = n1_loop56[3] if n1_loop56 is not None else None
        n4107_n = len(n4107) if n4107 is not None else 0
        try:
            country108 = COUNTRY_46[(n4107[4] if n4107_n > 4 else '') if (n147[1] if n147_n > 1 else '') == '' else '']
        except CodecError as error:
            country108 = run.fault(error, n4107, 4, '/shipTo/address/country', (n4107[4] if n4107_n > 4 else '') if (n147[1] if n147_n > 1 else '') == '' else '')
        country_v105 = country108
    address109 = None
    if lines91 is not None or city_v92 is not None or subdivision_v97 is not None or postal_code_v101 is not None or country_v105 is not None:
        address109 = {}
        if city_v92 is not None:
            address109['city'] = city_v92
        if country_v105 is not None:
            address109['country'] = country_v105
        if lines91 is not None:
            address109['lines'] = lines91
        if postal_code_v101 is not None:
            address109['postalCode'] = postal_code_v101
        if subdivision_v97 is not None:
            address109['subdivision'] = subdivision_v97
    ship_to = None
    if name_v45 is not None or identifiers66 is not None or address109 is not None:
        ship_to = {}
        if address109 is not None:
            ship_to['address'] = address109
        if identifiers66 is not None:
            ship_to['identifiers'] = identifiers66
        if name_v45 is not None:
            ship_to['name'] = name_v45
    parties: Any = None
    if n0[2]:
        parties = []
        for m in n0[2] or ():
            n1110 = m[0]
            n1110_n = len(n1110)
            if not ((n1110[1] if n1110_n > 1 else '') not in ('SF', 'WH', 'ST')):
                continue
            try:
                roles_item = ROLES_ITEM_47[n1110[1]] if n1110_n > 1 else None
            except CodecError as error:
                roles_item = run.fault(error, n1110, 1, '/parties/*/roles/0', n1110[1] if n1110_n > 1 else '')
            roles_v, source_code_v111 = roles_item or (None, None)
            roles = None if roles_v is None else [roles_v]
            try:
                name112 = NAME_48[n1110[2]] if n1110_n > 2 else None
            except CodecError as error:
                name112 = run.fault(error, n1110, 2, '/parties/*/name', n1110[2] if n1110_n > 2 else '')
            try:
                scheme113 = SCHEME_49[n1110[3]] if n1110_n > 3 else None
            except CodecError as error:
                scheme113 = run.fault(error, n1110, 3, '/parties/*/identifiers/0/scheme', n1110[3] if n1110_n > 3 else '')
            scheme_v114, source_code_v115 = scheme113 or (None, None)
            try:
                value116 = VALUE_50[n1110[4]] if n1110_n > 4 else None
            except CodecError as error:
                value116 = run.fault(error, n1110, 4, '/parties/*/identifiers/0/value', n1110[4] if n1110_n > 4 else '')
            identifiers_item117 = None
            if scheme_v114 is not None or source_code_v115 is not None or value116 is not None:
                if scheme_v114 is None:
                    run.lacks('/parties/*/identifiers/0/scheme', n1110 or m[0], 'N1-03')
                if value116 is None:
                    run.lacks('/parties/*/identifiers/0/value', n1110 or m[0], 'N1-04')
                identifiers_item117 = {'scheme': scheme_v114, 'value': value116}
                if source_code_v115 is not None:
                    identifiers_item117['sourceCode'] = source_code_v115
            identifiers118 = None if identifiers_item117 is None else [identifiers_item117]
            n2 = m[1]
            n2_n = len(n2) if n2 is not None else 0
            try:
                additional_name = ADDITIONAL_NAME_51[n2[1]] if n2_n > 1 else None
            except CodecError as error:
                additional_name = run.fault(error, n2, 1, '/parties/*/additionalName', n2[1] if n2_n > 1 else '')
            n3_loop119 = m[2]
            n3_loop119 = n3_loop119[0] if n3_loop119 else None
            n3120 = n3_loop119[0] if n3_loop119 is not None else None
            n3120_n = len(n3120) if n3120 is not None else 0
            try:
                lines_item121 = LINES_ITEM_52[n3120[1]] if n3120_n > 1 else None
            except CodecError as error:
                lines_item121 = run.fault(error, n3120, 1, '/parties/*/address/lines/0', n3120[1] if n3120_n > 1 else '')
            try:
                lines_item122 = LINES_ITEM_53[n3120[2]] if n3120_n > 2 else None
            except CodecError as error:
                lines_item122 = run.fault(error, n3120, 2, '/parties/*/address/lines/1', n3120[2] if n3120_n > 2 else '')
            n3_loop123 = m[2] or ()
            n3_loop123 = n3_loop123[1] if len(n3_loop123) >= 2 else None
            n3124 = n3_loop123[0] if n3_loop123 is not None else None
            n3124_n = len(n3124) if n3124 is not None else 0
            try:
                lines_item125 = LINES_ITEM_54[n3124[1]] if n3124_n > 1 else None
            except CodecError as error:
                lines_item125 = run.fault(error, n3124, 1, '/parties/*/address/lines/2', n3124[1] if n3124_n > 1 else '')
            try:
                lines_item126 = LINES_ITEM_55[n3124[2]] if n3124_n > 2 else None
            except CodecError as error:
                lines_item126 = run.fault(error, n3124, 2, '/parties/*/address/lines/3', n3124[2] if n3124_n > 2 else '')
            lines127: Any = []
            if lines_item121 is not None:
                lines127.append(lines_item121)
            if lines_item122 is not None:
                lines127.append(lines_item122)
            if lines_item125 is not None:
                lines127.append(lines_item125)
            if lines_item126 is not None:
                lines127.append(lines_item126)
            if not lines127:
                lines127 = None
            n4128 = m[3]
            n4128_n = len(n4128) if n4128 is not None else 0
            try:
                city129 = CITY_56[n4128[1]] if n4128_n > 1 else None
            except CodecError as error:
                city129 = run.fault(error, n4128, 1, '/parties/*/address/city', n4128[1] if n4128_n > 1 else '')
            try:
                subdivision130 = SUBDIVISION_57[n4128[2]] if n4128_n > 2 else None
            except CodecError as error:
                subdivision130 = run.fault(error, n4128, 2, '/parties/*/address/subdivision', n4128[2] if n4128_n > 2 else '')
            try:
                postal_code131 = POSTAL_CODE_58[n4128[3]] if n4128_n > 3 else None
            except CodecError as error:
                postal_code131 = run.fault(error, n4128, 3, '/parties/*/address/postalCode', n4128[3] if n4128_n > 3 else '')
            try:
                country132 = COUNTRY_59[n4128[4]] if n4128_n > 4 else None
            except CodecError as error:
                country132 = run.fault(error, n4128, 4, '/parties/*/address/country', n4128[4] if n4128_n > 4 else '')
            address133 = None
            if lines127 is not None or city129 is not None or subdivision130 is not None or postal_code131 is not None or country132 is not None:
                address133 = {}
                if city129 is not None:
                    address133['city'] = city129
                if country132 is not None:
                    address133['country'] = country132
                if lines127 is not None:
                    address133['lines'] = lines127
                if postal_code131 is not None:
                    address133['postalCode'] = postal_code131
                if subdivision130 is not None:
                    address133['subdivision'] = subdivision130
            contacts: Any = None
            if m[4]:
                contacts = []
                for m134 in m[4] or ():
                    per = m134[0]
                    per_n = len(per)
                    try:
                        name135 = NAME_60[per[2]] if per_n > 2 else None
                    except CodecError as error:
                        name135 = run.fault(error, per, 2, '/parties/*/contacts/*/name', per[2] if per_n > 2 else '')
                    try:
                        code = CODE_61[per[1]] if per_n > 1 else None
                    except CodecError as error:
                        code = run.fault(error, per, 1, '/parties/*/contacts/*/sourceCode/code', per[1] if per_n > 1 else '')
                    source_code = None
                    if code is not None:
                        source_code = {'code': code, 'scheme': 'x12-366'}
                    try:
                        phone = PHONE_62[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '']
                    except CodecError as error:
                        phone = run.fault(error, per, 4, '/parties/*/contacts/*/phone', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '')
                    phone_v = phone
                    if phone_v is None:
                        try:
                            phone136 = PHONE_63[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '']
                        except CodecError as error:
                            phone136 = run.fault(error, per, 6, '/parties/*/contacts/*/phone', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '')
                        phone_v = phone136
                    if phone_v is None:
                        try:
                            phone137 = PHONE_64[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '']
                        except CodecError as error:
                            phone137 = run.fault(error, per, 8, '/parties/*/contacts/*/phone', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '')
                        phone_v = phone137
                    try:
                        fax = FAX_65[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '']
                    except CodecError as error:
                        fax = run.fault(error, per, 4, '/parties/*/contacts/*/fax', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '')
                    fax_v = fax
                    if fax_v is None:
                        try:
                            fax138 = FAX_66[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '']
                        except CodecError as error:
                            fax138 = run.fault(error, per, 6, '/parties/*/contacts/*/fax', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '')
                        fax_v = fax138
                    if fax_v is None:
                        try:
                            fax139 = FAX_67[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '']
                        except CodecError as error:
                            fax139 = run.fault(error, per, 8, '/parties/*/contacts/*/fax', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '')
                        fax_v = fax139
                    try:
                        email = EMAIL_68[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '']
                    except CodecError as error:
                        email = run.fault(error, per, 4, '/parties/*/contacts/*/email', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '')
                    email_v = email
                    if email_v is None:
                        try:
                            email140 = EMAIL_69[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '']
                        except CodecError as error:
                            email140 = run.fault(error, per, 6, '/parties/*/contacts/*/email', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '')
                        email_v = email140
                    if email_v is None:
                        try:
                            email141 = EMAIL_70[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '']
                        except CodecError as error:
                            email141 = run.fault(error, per, 8, '/parties/*/contacts/*/email', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '')
                        email_v = email141
                    contacts_item = None
                    if name135 is not None or source_code is not None or phone_v is not None or fax_v is not None or email_v is not None:
                        contacts_item = {}
                        if email_v is not None:
                            contacts_item['email'] = email_v
                        if fax_v is not None:
                            contacts_item['fax'] = fax_v
                        if name135 is not None:
                            contacts_item['name'] = name135
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
            if roles is not None or source_code_v111 is not None or name112 is not None or identifiers118 is not None or additional_name is not None or address133 is not None or contacts is not None:
                parties_item = {}
                if additional_name is not None:
                    parties_item['additionalName'] = additional_name
                if address133 is not None:
                    parties_item['address'] = address133
                if contacts is not None:
                    parties_item['contacts'] = contacts
                if identifiers118 is not None:
                    parties_item['identifiers'] = identifiers118
                if name112 is not None:
                    parties_item['name'] = name112
                if roles is not None:
                    parties_item['roles'] = roles
                if source_code_v111 is not None:
                    parties_item['sourceCode'] = source_code_v111
            if parties_item is not None:
                parties.append(parties_item)
        if len(parties) > 30:
            run.crowded('/parties', n0[0], len(parties), 30)
        if not parties:
            parties = None
    parties142: Any = None
    if n0[2]:
        parties142 = []
        for m143 in n0[2] or ():
            n1144 = m143[0]
            n1144_n = len(n1144)
            per_loop = m143[4]
            per_loop = per_loop[0] if per_loop else None
            per145 = per_loop[0] if per_loop is not None else None
            per145_n = len(per145) if per145 is not None else 0
            if not ((n1144[1] if n1144_n > 1 else '') in ('SF', 'WH', 'ST') and (per145[2] if per145_n > 2 else '') != ''):
                continue
            try:
                roles_item146 = ROLES_ITEM_71[n1144[1]] if n1144_n > 1 else None
            except CodecError as error:
                roles_item146 = run.fault(error, n1144, 1, '/parties/*/roles/0', n1144[1] if n1144_n > 1 else '')
            roles_v147, source_code_v148 = roles_item146 or (None, None)
            roles149 = None if roles_v147 is None else [roles_v147]
            try:
                name150 = NAME_72[n1144[2]] if n1144_n > 2 else None
            except CodecError as error:
                name150 = run.fault(error, n1144, 2, '/parties/*/name', n1144[2] if n1144_n > 2 else '')
            try:
                scheme151 = SCHEME_73[n1144[3]] if n1144_n > 3 else None
            except CodecError as error:
                scheme151 = run.fault(error, n1144, 3, '/parties/*/identifiers/0/scheme', n1144[3] if n1144_n > 3 else '')
            scheme_v152, source_code_v153 = scheme151 or (None, None)
            try:
                value154 = VALUE_74[n1144[4]] if n1144_n > 4 else None
            except CodecError as error:
                value154 = run.fault(error, n1144, 4, '/parties/*/identifiers/0/value', n1144[4] if n1144_n > 4 else '')
            identifiers_item155 = None
            if scheme_v152 is not None or source_code_v153 is not None or value154 is not None:
                if scheme_v152 is None:
                    run.lacks('/parties/*/identifiers/0/scheme', n1144 or m143[0], 'N1-03')
                if value154 is None:
                    run.lacks('/parties/*/identifiers/0/value', n1144 or m143[0], 'N1-04')
                identifiers_item155 = {'scheme': scheme_v152, 'value': value154}
                if source_code_v153 is not None:
                    identifiers_item155['sourceCode'] = source_code_v153
            identifiers156 = None if identifiers_item155 is None else [identifiers_item155]
            n2157 = m143[1]
            n2157_n = len(n2157) if n2157 is not None else 0
            try:
                additional_name158 = ADDITIONAL_NAME_75[n2157[1]] if n2157_n > 1 else None
            except CodecError as error:
                additional_name158 = run.fault(error, n2157, 1, '/parties/*/additionalName', n2157[1] if n2157_n > 1 else '')
            n3_loop159 = m143[2]
            n3_loop159 = n3_loop159[0] if n3_loop159 else None
            n3160 = n3_loop159[0] if n3_loop159 is not None else None
            n3160_n = len(n3160) if n3160 is not None else 0
            try:
                lines_item161 = LINES_ITEM_76[n3160[1]] if n3160_n > 1 else None
            except CodecError as error:
                lines_item161 = run.fault(error, n3160, 1, '/parties/*/address/lines/0', n3160[1] if n3160_n > 1 else '')
            try:
                lines_item162 = LINES_ITEM_77[n3160[2]] if n3160_n > 2 else None
            except CodecError as error:
                lines_item162 = run.fault(error, n3160, 2, '/parties/*/address/lines/1', n3160[2] if n3160_n > 2 else '')
            n3_loop163 = m143[2] or ()
            n3_loop163 = n3_loop163[1] if len(n3_loop163) >= 2 else None
            n3164 = n3_loop163[0] if n3_loop163 is not None else None
            n3164_n = len(n3164) if n3164 is not None else 0
            try:
                lines_item165 = LINES_ITEM_78[n3164[1]] if n3164_n > 1 else None
            except CodecError as error:
                lines_item165 = run.fault(error, n3164, 1, '/parties/*/address/lines/2', n3164[1] if n3164_n > 1 else '')
            try:
                lines_item166 = LINES_ITEM_79[n3164[2]] if n3164_n > 2 else None
            except CodecError as error:
                lines_item166 = run.fault(error, n3164, 2, '/parties/*/address/lines/3', n3164[2] if n3164_n > 2 else '')
            lines167: Any = []
            if lines_item161 is not None:
                lines167.append(lines_item161)
            if lines_item162 is not None:
                lines167.append(lines_item162)
            if lines_item165 is not None:
                lines167.append(lines_item165)
            if lines_item166 is not None:
                lines167.append(lines_item166)
            if not lines167:
                lines167 = None
            n4168 = m143[3]
            n4168_n = len(n4168) if n4168 is not None else 0
            try:
                city169 = CITY_80[n4168[1]] if n4168_n > 1 else None
            except CodecError as error:
                city169 = run.fault(error, n4168, 1, '/parties/*/address/city', n4168[1] if n4168_n > 1 else '')
            try:
                subdivision170 = SUBDIVISION_81[n4168[2]] if n4168_n > 2 else None
            except CodecError as error:
                subdivision170 = run.fault(error, n4168, 2, '/parties/*/address/subdivision', n4168[2] if n4168_n > 2 else '')
            try:
                postal_code171 = POSTAL_CODE_82[n4168[3]] if n4168_n > 3 else None
            except CodecError as error:
                postal_code171 = run.fault(error, n4168, 3, '/parties/*/address/postalCode', n4168[3] if n4168_n > 3 else '')
            try:
                country172 = COUNTRY_83[n4168[4]] if n4168_n > 4 else None
            except CodecError as error:
                country172 = run.fault(error, n4168, 4, '/parties/*/address/country', n4168[4] if n4168_n > 4 else '')
            address173 = None
            if lines167 is not None or city169 is not None or subdivision170 is not None or postal_code171 is not None or country172 is not None:
                address173 = {}
                if city169 is not None:
                    address173['city'] = city169
                if country172 is not None:
                    address173['country'] = country172
                if lines167 is not None:
                    address173['lines'] = lines167
                if postal_code171 is not None:
                    address173['postalCode'] = postal_code171
                if subdivision170 is not None:
                    address173['subdivision'] = subdivision170
            contacts174: Any = None
            if m143[4]:
                contacts174 = []
                for m175 in m143[4] or ():
                    per176 = m175[0]
                    per176_n = len(per176)
                    try:
                        name177 = NAME_84[per176[2]] if per176_n > 2 else None
                    except CodecError as error:
                        name177 = run.fault(error, per176, 2, '/parties/*/contacts/*/name', per176[2] if per176_n > 2 else '')
                    try:
                        code178 = CODE_85[per176[1]] if per176_n > 1 else None
                    except CodecError as error:
                        code178 = run.fault(error, per176, 1, '/parties/*/contacts/*/sourceCode/code', per176[1] if per176_n > 1 else '')
                    source_code179 = None
                    if code178 is not None:
                        source_code179 = {'code': code178, 'scheme': 'x12-366'}
                    try:
                        phone181 = PHONE_86[(per176[4] if per176_n > 4 else '') if (per176[3] if per176_n > 3 else '') == 'TE' else '']
                    except CodecError as error:
                        phone181 = run.fault(error, per176, 4, '/parties/*/contacts/*/phone', (per176[4] if per176_n > 4 else '') if (per176[3] if per176_n > 3 else '') == 'TE' else '')
                    phone_v180 = phone181
                    if phone_v180 is None:
                        try:
                            phone182 = PHONE_87[(per176[6] if per176_n > 6 else '') if (per176[5] if per176_n > 5 else '') == 'TE' else '']
                        except CodecError as error:
                            phone182 = run.fault(error, per176, 6, '/parties/*/contacts/*/phone', (per176[6] if per176_n > 6 else '') if (per176[5] if per176_n > 5 else '') == 'TE' else '')
                        phone_v180 = phone182
                    if phone_v180 is None:
                        try:
                            phone183 = PHONE_88[(per176[8] if per176_n > 8 else '') if (per176[7] if per176_n > 7 else '') == 'TE' else '']
                        except CodecError as error:
                            phone183 = run.fault(error, per176, 8, '/parties/*/contacts/*/phone', (per176[8] if per176_n > 8 else '') if (per176[7] if per176_n > 7 else '') == 'TE' else '')
                        phone_v180 = phone183
                    try:
                        fax185 = FAX_89[(per176[4] if per176_n > 4 else '') if (per176[3] if per176_n > 3 else '') == 'FX' else '']
                    except CodecError as error:
                        fax185 = run.fault(error, per176, 4, '/parties/*/contacts/*/fax', (per176[4] if per176_n > 4 else '') if (per176[3] if per176_n > 3 else '') == 'FX' else '')
                    fax_v184 = fax185
                    if fax_v184 is None:
                        try:
                            fax186 = FAX_90[(per176[6] if per176_n > 6 else '') if (per176[5] if per176_n > 5 else '') == 'FX' else '']
                        except CodecError as error:
                            fax186 = run.fault(error, per176, 6, '/parties/*/contacts/*/fax', (per176[6] if per176_n > 6 else '') if (per176[5] if per176_n > 5 else '') == 'FX' else '')
                        fax_v184 = fax186
                    if fax_v184 is None:
                        try:
                            fax187 = FAX_91[(per176[8] if per176_n > 8 else '') if (per176[7] if per176_n > 7 else '') == 'FX' else '']
                        except CodecError as error:
                            fax187 = run.fault(error, per176, 8, '/parties/*/contacts/*/fax', (per176[8] if per176_n > 8 else '') if (per176[7] if per176_n > 7 else '') == 'FX' else '')
                        fax_v184 = fax187
                    try:
                        email189 = EMAIL_92[(per176[4] if per176_n > 4 else '') if (per176[3] if per176_n > 3 else '') == 'EM' else '']
                    except CodecError as error:
                        email189 = run.fault(error, per176, 4, '/parties/*/contacts/*/email', (per176[4] if per176_n > 4 else '') if (per176[3] if per176_n > 3 else '') == 'EM' else '')
                    email_v188 = email189
                    if email_v188 is None:
                        try:
                            email190 = EMAIL_93[(per176[6] if per176_n > 6 else '') if (per176[5] if per176_n > 5 else '') == 'EM' else '']
                        except CodecError as error:
                            email190 = run.fault(error, per176, 6, '/parties/*/contacts/*/email', (per176[6] if per176_n > 6 else '') if (per176[5] if per176_n > 5 else '') == 'EM' else '')
                        email_v188 = email190
                    if email_v188 is None:
                        try:
                            email191 = EMAIL_94[(per176[8] if per176_n > 8 else '') if (per176[7] if per176_n > 7 else '') == 'EM' else '']
                        except CodecError as error:
                            email191 = run.fault(error, per176, 8, '/parties/*/contacts/*/email', (per176[8] if per176_n > 8 else '') if (per176[7] if per176_n > 7 else '') == 'EM' else '')
                        email_v188 = email191
                    contacts_item192 = None
                    if name177 is not None or source_code179 is not None or phone_v180 is not None or fax_v184 is not None or email_v188 is not None:
                        contacts_item192 = {}
                        if email_v188 is not None:
                            contacts_item192['email'] = email_v188
                        if fax_v184 is not None:
                            contacts_item192['fax'] = fax_v184
                        if name177 is not None:
                            contacts_item192['name'] = name177
                        if phone_v180 is not None:
                            contacts_item192['phone'] = phone_v180
                        if source_code179 is not None:
                            contacts_item192['sourceCode'] = source_code179
                    if contacts_item192 is not None:
                        contacts174.append(contacts_item192)
                if len(contacts174) > 10:
                    run.crowded('/parties/*/contacts', m143[0], len(contacts174), 10)
                if not contacts174:
                    contacts174 = None
            parties_item193 = None
            if roles149 is not None or source_code_v148 is not None or name150 is not None or identifiers156 is not None or additional_name158 is not None or address173 is not None or contacts174 is not None:
                parties_item193 = {}
                if additional_name158 is not None:
                    parties_item193['additionalName'] = additional_name158
                if address173 is not None:
                    parties_item193['address'] = address173
                if contacts174 is not None:
                    parties_item193['contacts'] = contacts174
                if identifiers156 is not None:
                    parties_item193['identifiers'] = identifiers156
                if name150 is not None:
                    parties_item193['name'] = name150
                if roles149 is not None:
                    parties_item193['roles'] = roles149
                if source_code_v148 is not None:
                    parties_item193['sourceCode'] = source_code_v148
            if parties_item193 is not None:
                parties142.append(parties_item193)
        if len(parties142) > 30:
            run.crowded('/parties', n0[0], len(parties142), 30)
        if not parties142:
            parties142 = None
    parties194 = [*(parties or ()), *(parties142 or ())] or None
    dates: Any = None
    if n0[5]:
        dates = []
        for m195 in n0[5] or ():
            g62196 = m195[0]
            g62196_n = len(g62196)
            if not ((g62196[2] if g62196_n > 2 else '') != '' and (g62196[1] if g62196_n > 1 else '') != '11'):
                continue
            try:
                type = TYPE_95[g62196[1]] if g62196_n > 1 else None
            except CodecError as error:
                type = run.fault(error, g62196, 1, '/dates/*/type', g62196[1] if g62196_n > 1 else '')
            type_v, source_code_v197 = type or (None, None)
            at_x = g62196[2] if g62196_n > 2 else ''
            at_x198 = g62196[4] if g62196_n > 4 else ''
            at_x199 = g62196[5] if g62196_n > 5 else ''
            at = None
            if at_x:
                try:
                    at = K1.get(profile, at_x, at_x198, at_x199)
                except CodecError as error:
                    at = run.fault(error, g62196, (2, 4, 5), '/dates/*/at', (at_x, at_x198, at_x199))
            dates_item = None
            if type_v is not None or source_code_v197 is not None or at is not None:
                if at is None:
                    run.lacks('/dates/*/at', g62196 or m195[0], 'G62-02 or G62-04 or G62-05')
                if type_v is None:
                    run.lacks('/dates/*/type', g62196 or m195[0], 'G62-01')
                dates_item = {'at': at, 'type': type_v}
                if source_code_v197 is not None:
                    dates_item['sourceCode'] = source_code_v197
            if dates_item is not None:
                dates.append(dates_item)
        if len(dates) > 50:
            run.crowded('/dates', n0[0], len(dates), 50)
        if not dates:
            dates = None
    instructions: Any = None
    if n0[6]:
        instructions = []
        for m200 in n0[6] or ():
            nte = m200[0]
            nte_n = len(nte)
            if not ((nte[2] if nte_n > 2 else '') != ''):
                continue
            try:
                text = TEXT_96[nte[2]] if nte_n > 2 else None
            except CodecError as error:
                text = run.fault(error, nte, 2, '/instructions/*/text', nte[2] if nte_n > 2 else '')
            try:
                code201 = CODE_97[nte[1]] if nte_n > 1 else None
            except CodecError as error:
                code201 = run.fault(error, nte, 1, '/instructions/*/sourceCode/code', nte[1] if nte_n > 1 else '')
            source_code202 = None
            if code201 is not None:
                source_code202 = {'code': code201, 'scheme': 'x12-363'}
            instructions_item = None
            if text is not None or source_code202 is not None:
                instructions_item = {'type': 'general'}
                if source_code202 is not None:
                    instructions_item['sourceCode'] = source_code202
                if text is not None:
                    instructions_item['text'] = text
            if instructions_item is not None:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            run.crowded('/instructions', n0[0], len(instructions), 50)
        if not instructions:
            instructions = None
    instructions203: Any = None
    if n0[7]:
        instructions203 = []
        for m204 in n0[7] or ():
            w27 = m204[0]
            w27_n = len(w27)
            if not ((w27[1] if w27_n > 1 else '') != '' and (w27[1] if w27_n > 1 else '') not in {'A', 'C', 'H', 'J', 'LT', 'M', 'R', 'S', 'SR', 'T', 'U', 'X'}):
                continue
            try:
                code205 = CODE_98[w27[1]] if w27_n > 1 else None
            except CodecError as error:
                code205 = run.fault(error, w27, 1, '/instructions/*/sourceCode/code', w27[1] if w27_n > 1 else '')
            source_code206 = None
            if code205 is not None:
                source_code206 = {'code': code205, 'scheme': 'x12-91'}
            instructions_item207 = None
            if source_code206 is not None:
                instructions_item207 = {'sourceCode': source_code206, 'type': 'routing'}
            if instructions_item207 is not None:
                instructions203.append(instructions_item207)
        if len(instructions203) > 50:
            run.crowded('/instructions', n0[0], len(instructions203), 50)
        if not instructions203:
            instructions203 = None
    instructions208: Any = None
    if n0[7]:
        instructions208 = []
        for m209 in n0[7] or ():
            w27210 = m209[0]
            w27210_n = len(w27210)
            if not ((w27210[4] if w27210_n > 4 else '') != '' and (w27210[4] if w27210_n > 4 else '') not in {'CC', 'CD', 'MX', 'NC', 'PC', 'PO', 'PP', 'PU', 'TP'}):
                continue
            try:
                code211 = CODE_99[w27210[4]] if w27210_n > 4 else None
            except CodecError as error:
                code211 = run.fault(error, w27210, 4, '/instructions/*/sourceCode/code', w27210[4] if w27210_n > 4 else '')
            source_code212 = None
            if code211 is not None:
                source_code212 = {'code': code211, 'scheme': 'x12-146'}
            instructions_item213 = None
            if source_code212 is not None:
                instructions_item213 = {'sourceCode': source_code212, 'type': 'billing'}
            if instructions_item213 is not None:
                instructions208.append(instructions_item213)
        if len(instructions208) > 50:
            run.crowded('/instructions', n0[0], len(instructions208), 50)
        if not instructions208:
            instructions208 = None
    instructions214 = [*(instructions or ()), *(instructions203 or ()), *(instructions208 or ())] or None
    references: Any = None
    if n0[1]:
        references = []
        for m215 in n0[1] or ():
            w06216 = m215[0]
            w06216_n = len(w06216)
            if not ((w06216[6] if w06216_n > 6 else '') != ''):
                continue
            try:
                value217 = VALUE_100[w06216[6]] if w06216_n > 6 else None
            except CodecError as error:
                value217 = run.fault(error, w06216, 6, '/references/*/value', w06216[6] if w06216_n > 6 else '')
            references_item = None
            if value217 is not None:
                references_item = {'type': 'purchase-order', 'value': value217}
            if references_item is not None:
                references.append(references_item)
        if len(references) > 300:
            run.crowded('/references', n0[0], len(references), 300)
        if not references:
            references = None
    references218: Any = None
    if n0[3]:
        references218 = []
        for m219 in n0[3] or ():
            n9220 = m219[0]
            n9220_n = len(n9220)
            if not ((n9220[2] if n9220_n > 2 else '') != '' and (n9220[1] if n9220_n > 1 else '') not in ('CN', '2I')):
                continue
            try:
                type221 = TYPE_101[n9220[1]] if n9220_n > 1 else None
            except CodecError as error:
                type221 = run.fault(error, n9220, 1, '/references/*/type', n9220[1] if n9220_n > 1 else '')
            type_v222, source_code_v223 = type221 or (None, None)
            try:
                value224 = VALUE_102[n9220[2]] if n9220_n > 2 else None
            except CodecError as error:
                value224 = run.fault(error, n9220, 2, '/references/*/value', n9220[2] if n9220_n > 2 else '')
            try:
                description = DESCRIPTION_103[n9220[3]] if n9220_n > 3 else None
            except CodecError as error:
                description = run.fault(error, n9220, 3, '/references/*/description', n9220[3] if n9220_n > 3 else '')
            date_x = n9220[4] if n9220_n > 4 else ''
            date_x225 = n9220[5] if n9220_n > 5 else ''
            date_x226 = n9220[6] if n9220_n > 6 else ''
            date = None
            if date_x:
                try:
                    date = K1.get(profile, date_x, date_x225, date_x226)
                except CodecError as error:
                    date = run.fault(error, n9220, (4, 5, 6), '/references/*/date', (date_x, date_x225, date_x226))
            references_item227 = None
            if type_v222 is not None or source_code_v223 is not None or value224 is not None or description is not None or date is not None:
                if type_v222 is None:
                    run.lacks('/references/*/type', n9220 or m219[0], 'N9-01')
                if value224 is None:
                    run.lacks('/references/*/value', n9220 or m219[0], 'N9-02')
                references_item227 = {'type': type_v222, 'value': value224}
                if date is not None:
                    references_item227['date'] = date
                if description is not None:
                    references_item227['description'] = description
                if source_code_v223 is not None:
                    references_item227['sourceCode'] = source_code_v223
            if references_item227 is not None:
                references218.append(references_item227)
        if len(references218) > 300:
            run.crowded('/references', n0[0], len(references218), 300)
        if not references218:
            references218 = None
    references228 = [*(references or ()), *(references218 or ())] or None
    tracking_numbers: Any = None
    if n0[3]:
        tracking_numbers = []
        for m229 in n0[3] or ():
            n9230 = m229[0]
            n9230_n = len(n9230)
            if not ((n9230[2] if n9230_n > 2 else '') != '' and (n9230[1] if n9230_n > 1 else '') in ('CN', '2I')):
                continue
            try:
                type231 = TYPE_104[n9230[1]] if n9230_n > 1 else None
            except CodecError as error:
                type231 = run.fault(error, n9230, 1, '/trackingNumbers/*/type', n9230[1] if n9230_n > 1 else '')
            type_v232, source_code_v233 = type231 or (None, None)
            try:
                value234 = VALUE_105[n9230[2]] if n9230_n > 2 else None
            except CodecError as error:
                value234 = run.fault(error, n9230, 2, '/trackingNumbers/*/value', n9230[2] if n9230_n > 2 else '')
            try:
                description235 = DESCRIPTION_106[n9230[3]] if n9230_n > 3 else None
            except CodecError as error:
                description235 = run.fault(error, n9230, 3, '/trackingNumbers/*/description', n9230[3] if n9230_n > 3 else '')
            date_x237 = n9230[4] if n9230_n > 4 else ''
            date_x238 = n9230[5] if n9230_n > 5 else ''
            date_x239 = n9230[6] if n9230_n > 6 else ''
            date236 = None
            if date_x237:
                try:
                    date236 = K1.get(profile, date_x237, date_x238, date_x239)
                except CodecError as error:
                    date236 = run.fault(error, n9230, (4, 5, 6), '/trackingNumbers/*/date', (date_x237, date_x238, date_x239))
            tracking_numbers_item = None
            if type_v232 is not None or source_code_v233 is not None or value234 is not None or description235 is not None or date236 is not None:
                if type_v232 is None:
                    run.lacks('/trackingNumbers/*/type', n9230 or m229[0], 'N9-01')
                if value234 is None:
                    run.lacks('/trackingNumbers/*/value', n9230 or m229[0], 'N9-02')
                tracking_numbers_item = {'type': type_v232, 'value': value234}
                if date236 is not None:
                    tracking_numbers_item['date'] = date236
                if description235 is not None:
                    tracking_numbers_item['description'] = description235
                if source_code_v233 is not None:
                    tracking_numbers_item['sourceCode'] = source_code_v233
            if tracking_numbers_item is not None:
                tracking_numbers.append(tracking_numbers_item)
        if len(tracking_numbers) > 999:
            run.crowded('/trackingNumbers', n0[0], len(tracking_numbers), 999)
        if not tracking_numbers:
            tracking_numbers = None
    tracking_numbers240: Any = None
    if n0[13]:
        tracking_numbers240 = []
        for m241 in n0[13] or ():
            for m242 in m241[1] or ():
                man = m242[0]
                man_n = len(man)
                if not ((man[1] if man_n > 1 else '') == 'CP'):
                    continue
                try:
                    value243 = VALUE_107[man[2]] if man_n > 2 else None
                except CodecError as error:
                    value243 = run.fault(error, man, 2, '/trackingNumbers/*/value', man[2] if man_n > 2 else '')
                tracking_numbers_item244 = None
                if value243 is not None:
                    tracking_numbers_item244 = {'type': 'tracking-number', 'value': value243}
                if tracking_numbers_item244 is not None:
                    tracking_numbers240.append(tracking_numbers_item244)
        if len(tracking_numbers240) > 999:
            run.crowded('/trackingNumbers', n0[0], len(tracking_numbers240), 999)
        if not tracking_numbers240:
            tracking_numbers240 = None
    tracking_numbers245 = [*(tracking_numbers or ()), *(tracking_numbers240 or ())] or None
    n9_loop246 = pick(n0[3], 1, ('BM',)) if n0[3] else None
    n9247 = n9_loop246[0] if n9_loop246 is not None else None
    n9247_n = len(n9247) if n9247 is not None else 0
    try:
        document_id = DOCUMENT_ID_108[n9247[2]] if n9247_n > 2 else None
    except CodecError as error:
        document_id = run.fault(error, n9247, 2, '/billOfLading/documentId', n9247[2] if n9247_n > 2 else '')
    bill_of_lading = None
    if document_id is not None:
        bill_of_lading = {'documentId': document_id, 'documentType': 'bill-of-lading'}
    w27_loop = n0[7]
    w27_loop = w27_loop[0] if w27_loop else None
    w27248 = w27_loop[0] if w27_loop is not None else None
    w27248_n = len(w27248) if w27248 is not None else 0
    try:
        value249 = VALUE_109[w27248[2]] if w27248_n > 2 else None
    except CodecError as error:
        value249 = run.fault(error, w27248, 2, '/carrier/identifiers/scheme=scac/value', w27248[2] if w27248_n > 2 else '')
    scac = None
    if value249 is not None:
        scac = {'scheme': 'scac', 'value': value249}
    identifiers250 = None if scac is None else [scac]
    carrier = None
    if identifiers250 is not None:
        carrier = {'identifiers': identifiers250, 'roles': ['carrier']}
    try:
        transport_mode = TRANSPORT_MODE_110[w27248[1]] if w27248_n > 1 else None
    except CodecError as error:
        transport_mode = run.fault(error, w27248, 1, '/transportMode', w27248[1] if w27248_n > 1 else '')
    try:
        service_level = SERVICE_LEVEL_111[w27248[3]] if w27248_n > 3 else None
    except CodecError as error:
        service_level = run.fault(error, w27248, 3, '/serviceLevel', w27248[3] if w27248_n > 3 else '')
    try:
        payment_method = PAYMENT_METHOD_112[w27248[4]] if w27248_n > 4 else None
    except CodecError as error:
        payment_method = run.fault(error, w27248, 4, '/paymentMethod', w27248[4] if w27248_n > 4 else '')
    equipment: Any = None
    if n0[7]:
        equipment = []
        for m251 in n0[7] or ():
            w27252 = m251[0]
            w27252_n = len(w27252)
            try:
                equipment_type = EQUIPMENT_TYPE_113[w27252[5]] if w27252_n > 5 else None
            except CodecError as error:
                equipment_type = run.fault(error, w27252, 5, '/equipment/*/equipmentType', w27252[5] if w27252_n > 5 else '')
            equipment_type_v, source_code_v253 = equipment_type or (None, None)
            try:
                owner_prefix = OWNER_PREFIX_114[w27252[6]] if w27252_n > 6 else None
            except CodecError as error:
                owner_prefix = run.fault(error, w27252, 6, '/equipment/*/ownerPrefix', w27252[6] if w27252_n > 6 else '')
            try:
                equipment_id = EQUIPMENT_ID_115[w27252[7]] if w27252_n > 7 else None
            except CodecError as error:
                equipment_id = run.fault(error, w27252, 7, '/equipment/*/equipmentId', w27252[7] if w27252_n > 7 else '')
            seals: Any = None
            if n0[10]:
                seals = []
                for m254 in n0[10] or ():
                    w10 = m254[0]
                    w10_n = len(w10)
                    if not ((w10[4] if w10_n > 4 else '') != ''):
                        continue
                    try:
                        number = NUMBER_116[w10[4]] if w10_n > 4 else None
                    except CodecError as error:
                        number = run.fault(error, w10, 4, '/equipment/*/seals/*/number', w10[4] if w10_n > 4 else '')
                    seals_item = None
                    if number is not None:
                        seals_item = {'number': number}
                    if seals_item is not None:
                        seals.append(seals_item)
                if len(seals) > 20:
                    run.crowded('/equipment/*/seals', n0[0], len(seals), 20)
                if not seals:
                    seals = None
            seals255: Any = None
            if n0[10]:
                seals255 = []
                for m256 in n0[10] or ():
                    w10257 = m256[0]
                    w10257_n = len(w10257)
                    if not ((w10257[5] if w10257_n > 5 else '') != ''):
                        continue
                    try:
                        number258 = NUMBER_117[w10257[5]] if w10257_n > 5 else None
                    except CodecError as error:
                        number258 = run.fault(error, w10257, 5, '/equipment/*/seals/*/number', w10257[5] if w10257_n > 5 else '')
                    seals_item259 = None
                    if number258 is not None:
                        seals_item259 = {'number': number258}
                    if seals_item259 is not None:
                        seals255.append(seals_item259)
                if len(seals255) > 20:
                    run.crowded('/equipment/*/seals', n0[0], len(seals255), 20)
                if not seals255:
                    seals255 = None
            seals260 = [*(seals or ()), *(seals255 or ())] or None
            equipment_item = None
            if equipment_type_v is not None or source_code_v253 is not None or owner_prefix is not None or equipment_id is not None or seals260 is not None:
                equipment_item = {}
                if equipment_id is not None:
                    equipment_item['equipmentId'] = equipment_id
                if equipment_type_v is not None:
                    equipment_item['equipmentType'] = equipment_type_v
                if owner_prefix is not None:
                    equipment_item['ownerPrefix'] = owner_prefix
                if seals260 is not None:
                    equipment_item['seals'] = seals260
                if source_code_v253 is not None:
                    equipment_item['sourceCode'] = source_code_v253
            if equipment_item is not None:
                equipment.append(equipment_item)
        if len(equipment) > 20:
            run.crowded('/equipment', n0[0], len(equipment), 20)
        if not equipment:
            equipment = None
    w03 = n0[14]
    w03_n = len(w03) if w03 is not None else 0
    try:
        value261 = VALUE_118[(w03[2] if w03_n > 2 else '') if (w03[3] if w03_n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    except CodecError as error:
        value261 = run.fault(error, w03, 2, '/totals/grossWeight/value', (w03[2] if w03_n > 2 else '') if (w03[3] if w03_n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
    try:
        unit_code = UNIT_CODE_119[(w03[3] if w03_n > 3 else '') if (w03[2] if w03_n > 2 else '') != '' else '']
    except CodecError as error:
        unit_code = run.doubt(error, w03, 3, '/totals/grossWeight/unitCode', (w03[3] if w03_n > 3 else '') if (w03[2] if w03_n > 2 else '') != '' else '')
    gross_weight = None
    if value261 is not None or unit_code is not None:
        if unit_code is None:
            run.lacks('/totals/grossWeight/unitCode', w03 or n0[0], 'W03-03')
        if value261 is None:
            run.lacks('/totals/grossWeight/value', w03 or n0[0], 'W03-02')
        gross_weight = {'unitCode': unit_code, 'value': value261}
    try:
        value262 = VALUE_120[(w03[4] if w03_n > 4 else '') if (w03[5] if w03_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    except CodecError as error:
        value262 = run.fault(error, w03, 4, '/totals/volume/value', (w03[4] if w03_n > 4 else '') if (w03[5] if w03_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
    try:
        unit_code263 = UNIT_CODE_121[(w03[5] if w03_n > 5 else '') if (w03[4] if w03_n > 4 else '') != '' else '']
    except CodecError as error:
        unit_code263 = run.doubt(error, w03, 5, '/totals/volume/unitCode', (w03[5] if w03_n > 5 else '') if (w03[4] if w03_n > 4 else '') != '' else '')
    volume = None
    if value262 is not None or unit_code263 is not None:
        if unit_code263 is None:
            run.lacks('/totals/volume/unitCode', w03 or n0[0], 'W03-05')
        if value262 is None:
            run.lacks('/totals/volume/value', w03 or n0[0], 'W03-04')
        volume = {'unitCode': unit_code263, 'value': value262}
    try:
        package_count = PACKAGE_COUNT_122[w03[6]] if w03_n > 6 else None
    except CodecError as error:
        package_count = run.fault(error, w03, 6, '/totals/packageCount', w03[6] if w03_n > 6 else '')
    w10_loop = n0[10]
    w10_loop = w10_loop[0] if w10_loop else None
    w10264 = w10_loop[0] if w10_loop is not None else None
    w10264_n = len(w10264) if w10264 is not None else 0
    try:
        handling_unit_count = HANDLING_UNIT_COUNT_123[w10264[2]] if w10264_n > 2 else None
    except CodecError as error:
        handling_unit_count = run.fault(error, w10264, 2, '/totals/handlingUnitCount', w10264[2] if w10264_n > 2 else '')
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
    lines265: Any = None
    if n0[13]:
        lines265 = []
        for m266 in n0[13] or ():
            for m267 in m266[4] or ():
                try:
                    order_id268 = ORDER_ID_124[w06[2]] if w06_n > 2 else None
                except CodecError as error:
                    order_id268 = run.fault(error, w06, 2, '/lines/*/orderRef/orderId', w06[2] if w06_n > 2 else '')
                n9_loop269 = pick(m267[2], 1, ('LI',)) if m267[2] else None
                n9270 = n9_loop269[0] if n9_loop269 is not None else None
                n9270_n = len(n9270) if n9270 is not None else 0
                try:
                    line_number = LINE_NUMBER_125[n9270[2]] if n9270_n > 2 else None
                except CodecError as error:
                    line_number = run.fault(error, n9270, 2, '/lines/*/orderRef/lineNumber', n9270[2] if n9270_n > 2 else '')
                order_ref = None
                if order_id268 is not None or line_number is not None:
                    if order_id268 is None:
                        run.lacks('/lines/*/orderRef/orderId', w06 or m267[0], 'W06-02')
                    order_ref = {'orderId': order_id268}
                    if line_number is not None:
                        order_ref['lineNumber'] = line_number
                w12 = m267[0]
                w12_n = len(w12)
                try:
                    value271 = VALUE_126[w12[6]] if w12_n > 6 else None
                except CodecError as error:
                    value271 = run.fault(error, w12, 6, '/lines/*/item/identifiers/scheme=upc-case-code/value', w12[6] if w12_n > 6 else '')
                upc_case_code = None
                if value271 is not None:
                    upc_case_code = {'scheme': 'upc-case-code', 'value': value271}
                try:
                    scheme272 = SCHEME_127[(w12[7] if w12_n > 7 else '') if (w12[7] if w12_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[8] if w12_n > 8 else '') != '' else '']
                except CodecError as error:
                    scheme272 = run.fault(error, w12, 7, '/lines/*/item/identifiers/0/scheme', (w12[7] if w12_n > 7 else '') if (w12[7] if w12_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[8] if w12_n > 8 else '') != '' else '')
                scheme_v273, source_code_v274 = scheme272 or (None, None)
                try:
                    value275 = VALUE_128[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[8] if w12_n > 8 else '') != '' else '']
                except CodecError as error:
                    value275 = run.fault(error, w12, 8, '/lines/*/item/identifiers/0/value', (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[8] if w12_n > 8 else '') != '' else '')
                identifiers_item276 = None
                if scheme_v273 is not None or source_code_v274 is not None or value275 is not None:
                    if scheme_v273 is None:
                        run.lacks('/lines/*/item/identifiers/0/scheme', w12 or m267[0], 'W12-07')
                    if value275 is None:
                        run.lacks('/lines/*/item/identifiers/0/value', w12 or m267[0], 'W12-08')
                    identifiers_item276 = {'scheme': scheme_v273, 'value': value275}
                    if source_code_v274 is not None:
                        identifiers_item276['sourceCode'] = source_code_v274
                try:
                    scheme277 = SCHEME_129[(w12[21] if w12_n > 21 else '') if (w12[21] if w12_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[22] if w12_n > 22 else '') != '' else '']
                except CodecError as error:
                    scheme277 = run.fault(error, w12, 21, '/lines/*/item/identifiers/1/scheme', (w12[21] if w12_n > 21 else '') if (w12[21] if w12_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[22] if w12_n > 22 else '') != '' else '')
                scheme_v278, source_code_v279 = scheme277 or (None, None)
                try:
                    value280 = VALUE_130[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[22] if w12_n > 22 else '') != '' else '']
                except CodecError as error:
                    value280 = run.fault(error, w12, 22, '/lines/*/item/identifiers/1/value', (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[22] if w12_n > 22 else '') != '' else '')
                identifiers_item281 = None
                if scheme_v278 is not None or source_code_v279 is not None or value280 is not None:
                    if scheme_v278 is None:
                        run.lacks('/lines/*/item/identifiers/1/scheme', w12 or m267[0], 'W12-21')
                    if value280 is None:
                        run.lacks('/lines/*/item/identifiers/1/value', w12 or m267[0], 'W12-22')
                    identifiers_item281 = {'scheme': scheme_v278, 'value': value280}
                    if source_code_v279 is not None:
                        identifiers_item281['sourceCode'] = source_code_v279
                try:
                    scheme282 = SCHEME_131[(w12[17] if w12_n > 17 else '') if (w12[17] if w12_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[18] if w12_n > 18 else '') != '' and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                except CodecError as error:
                    scheme282 = run.fault(error, w12, 17, '/lines/*/item/identifiers/2/scheme', (w12[17] if w12_n > 17 else '') if (w12[17] if w12_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[18] if w12_n > 18 else '') != '' and (w12[1] if w12_n > 1 else '') != 'IS' else '')
                scheme_v283, source_code_v284 = scheme282 or (None, None)
                try:
                    value285 = VALUE_132[(w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[18] if w12_n > 18 else '') != '' and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                except CodecError as error:
                    value285 = run.fault(error, w12, 18, '/lines/*/item/identifiers/2/value', (w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[18] if w12_n > 18 else '') != '' and (w12[1] if w12_n > 1 else '') != 'IS' else '')
                identifiers_item286 = None
                if scheme_v283 is not None or source_code_v284 is not None or value285 is not None:
                    if scheme_v283 is None:
                        run.lacks('/lines/*/item/identifiers/2/scheme', w12 or m267[0], 'W12-17')
                    if value285 is None:
                        run.lacks('/lines/*/item/identifiers/2/value', w12 or m267[0], 'W12-18')
                    identifiers_item286 = {'scheme': scheme_v283, 'value': value285}
                    if source_code_v284 is not None:
                        identifiers_item286['sourceCode'] = source_code_v284
                identifiers287: Any = []
                if upc_case_code is not None:
                    identifiers287.append(upc_case_code)
                if identifiers_item276 is not None:
                    identifiers287.append(identifiers_item276)
                if identifiers_item281 is not None:
                    identifiers287.append(identifiers_item281)
                if identifiers_item286 is not None:
                    identifiers287.append(identifiers_item286)
                if not identifiers287:
                    identifiers287 = None
                try:
                    sku = SKU_133[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'SK' else '']
                except CodecError as error:
                    sku = run.fault(error, w12, 8, '/lines/*/item/sku', (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'SK' else '')
                sku_v = sku
                if sku_v is None:
                    try:
                        sku288 = SKU_134[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'SK' else '']
                    except CodecError as error:
                        sku288 = run.fault(error, w12, 22, '/lines/*/item/sku', (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'SK' else '')
                    sku_v = sku288
                if sku_v is None:
                    try:
                        sku289 = SKU_135[(w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') == 'SK' and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                    except CodecError as error:
                        sku289 = run.fault(error, w12, 18, '/lines/*/item/sku', (w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') == 'SK' and (w12[1] if w12_n > 1 else '') != 'IS' else '')
                    sku_v = sku289
                try:
                    gtin = GTIN_136[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin = run.fault(error, w12, 8, '/lines/*/item/gtin', (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin
                if gtin_v is None:
                    try:
                        gtin290 = GTIN_137[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin290 = run.fault(error, w12, 22, '/lines/*/item/gtin', (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v = gtin290
                if gtin_v is None:
                    try:
                        gtin291 = GTIN_138[(w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') in ('UP', 'EN', 'UK') and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                    except CodecError as error:
                        gtin291 = run.fault(error, w12, 18, '/lines/*/item/gtin', (w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') in ('UP', 'EN', 'UK') and (w12[1] if w12_n > 1 else '') != 'IS' else '')
                    gtin_v = gtin291
                try:
                    country_of_origin = COUNTRY_OF_ORIGIN_139[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin = run.fault(error, w12, 8, '/lines/*/item/countryOfOrigin', (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin
                if country_of_origin_v is None:
                    try:
                        country_of_origin292 = COUNTRY_OF_ORIGIN_140[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin292 = run.fault(error, w12, 22, '/lines/*/item/countryOfOrigin', (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'CH' else '')
                    country_of_origin_v = country_of_origin292
                if country_of_origin_v is None:
                    try:
                        country_of_origin293 = COUNTRY_OF_ORIGIN_141[(w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') == 'CH' and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                    except CodecError as error:
                        country_of_origin293 = run.fault(error, w12, 18, '/lines/*/item/countryOfOrigin', (w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') == 'CH' and (w12[1] if w12_n > 1 else '') != 'IS' else '')
                    country_of_origin_v = country_of_origin293
                g69_loop = m267[1]
                g69_loop = g69_loop[0] if g69_loop else None
                g69 = g69_loop[0] if g69_loop is not None else None
                g69_n = len(g69) if g69 is not None else 0
                try:
                    description294 = DESCRIPTION_142[g69[1]] if g69_n > 1 else None
                except CodecError as error:
                    description294 = run.fault(error, g69, 1, '/lines/*/item/description', g69[1] if g69_n > 1 else '')
                item = None
                if identifiers287 is not None or sku_v is not None or gtin_v is not None or country_of_origin_v is not None or description294 is not None:
                    item = {}
                    if country_of_origin_v is not None:
                        item['countryOfOrigin'] = country_of_origin_v
                    if description294 is not None:
                        item['description'] = description294
                    if gtin_v is not None:
                        item['gtin'] = gtin_v
                    if identifiers287 is not None:
                        item['identifiers'] = identifiers287
                    if sku_v is not None:
                        item['sku'] = sku_v
                try:
                    value295 = VALUE_143[(w12[2] if w12_n > 2 else '') if (w12[5] if w12_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
                except CodecError as error:
                    value295 = run.fault(error, w12, 2, '/lines/*/orderedQuantity/value', (w12[2] if w12_n > 2 else '') if (w12[5] if w12_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
                try:
                    unit_code296 = UNIT_CODE_144[(w12[5] if w12_n > 5 else '') if (w12[2] if w12_n > 2 else '') != '' else '']
                except CodecError as error:
                    unit_code296 = run.doubt(error, w12, 5, '/lines/*/orderedQuantity/unitCode', (w12[5] if w12_n > 5 else '') if (w12[2] if w12_n > 2 else '') != '' else '')
                ordered_quantity = None
                if value295 is not None or unit_code296 is not None:
                    if unit_code296 is None:
                        run.lacks('/lines/*/orderedQuantity/unitCode', w12 or m267[0], 'W12-05')
                    if value295 is None:
                        run.lacks('/lines/*/orderedQuantity/value', w12 or m267[0], 'W12-02')
                    ordered_quantity = {'unitCode': unit_code296, 'value': value295}
                try:
                    value298 = VALUE_145[w12[3]] if w12_n > 3 else None
                except CodecError as error:
                    value298 = run.fault(error, w12, 3, '/lines/*/shippedQuantity/value', w12[3] if w12_n > 3 else '')
                value_v297 = value298
                if value_v297 is None:
                    value_x = (w12[2] if w12_n > 2 else '') if (w12[3] if w12_n > 3 else '') == '' and (w12[4] if w12_n > 4 else '') != '' else ''
                    value_x300 = w12[4] if w12_n > 4 else ''
                    value299 = None
                    if value_x:
                        try:
                            value299 = K21.get(value_x, value_x300)
                        except CodecError as error:
                            value299 = run.fault(error, w12, (2, 4), '/lines/*/shippedQuantity/value', (value_x, value_x300))
                    value_v297 = value299
                try:
                    unit_code301 = UNIT_CODE_146[(w12[5] if w12_n > 5 else '') if (w12[3] if w12_n > 3 else '') != '' else '']
                except CodecError as error:
                    unit_code301 = run.fault(error, w12, 5, '/lines/*/shippedQuantity/unitCode', (w12[5] if w12_n > 5 else '') if (w12[3] if w12_n > 3 else '') != '' else '')
                unit_code_v = unit_code301
                if unit_code_v is None:
                    try:
                        unit_code302 = UNIT_CODE_147[w12[5]] if w12_n > 5 else None
                    except CodecError as error:
                        unit_code302 = run.fault(error, w12, 5, '/lines/*/shippedQuantity/unitCode', w12[5] if w12_n > 5 else '')
                    unit_code_v = unit_code302
                shipped_quantity = None
                if value_v297 is not None or unit_code_v is not None:
                    if unit_code_v is None:
                        run.lacks('/lines/*/shippedQuantity/unitCode', w12 or m267[0], 'W12-05')
                    if value_v297 is None:
                        run.lacks('/lines/*/shippedQuantity/value', w12 or m267[0], 'W12-03')
                    shipped_quantity = {'unitCode': unit_code_v, 'value': value_v297}
                value_x304 = (w12[4] if w12_n > 4 else '') if (w12[2] if w12_n > 2 else '') != '' and (w12[3] if w12_n > 3 else '') != '' and (w12[5] if w12_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else ''
                value_x305 = w12[2] if w12_n > 2 else ''
                value_x306 = w12[3] if w12_n > 3 else ''
                value303 = None
                if value_x304:
                    try:
                        value303 = K22.get(value_x304, value_x305, value_x306)
                    except CodecError as error:
                        value303 = run.fault(error, w12, (4, 2, 3), '/lines/*/quantityDifference/value', (value_x304, value_x305, value_x306))
                try:
                    unit_code307 = UNIT_CODE_148[(w12[5] if w12_n > 5 else '') if (w12[2] if w12_n > 2 else '') != '' and (w12[3] if w12_n > 3 else '') != '' and (w12[4] if w12_n > 4 else '') != '' else '']
                except CodecError as error:
                    unit_code307 = run.doubt(error, w12, 5, '/lines/*/quantityDifference/unitCode', (w12[5] if w12_n > 5 else '') if (w12[2] if w12_n > 2 else '') != '' and (w12[3] if w12_n > 3 else '') != '' and (w12[4] if w12_n > 4 else '') != '' else '')
                quantity_difference = None
                if value303 is not None or unit_code307 is not None:
                    if unit_code307 is None:
                        run.lacks('/lines/*/quantityDifference/unitCode', w12 or m267[0], 'W12-05')
                    if value303 is None:
                        run.lacks('/lines/*/quantityDifference/value', w12 or m267[0], 'W12-04 or W12-02 or W12-03')
                    quantity_difference = {'unitCode': unit_code307, 'value': value303}
                try:
                    code308 = CODE_149[w12[1]] if w12_n > 1 else None
                except CodecError as error:
                    code308 = run.fault(error, w12, 1, '/lines/*/sourceCode/code', w12[1] if w12_n > 1 else '')
                source_code309 = None
                if code308 is not None:
                    source_code309 = {'code': code308, 'scheme': 'x12-368'}
                try:
                    lot_number = LOT_NUMBER_150[(w12[9] if w12_n > 9 else '') if (w12[9] if w12_n > 9 else '') != '' else '']
                except CodecError as error:
                    lot_number = run.fault(error, w12, 9, '/lines/*/stock/0/stock/lotNumber', (w12[9] if w12_n > 9 else '') if (w12[9] if w12_n > 9 else '') != '' else '')
                lot_number_v = lot_number
                if lot_number_v is None:
                    try:
                        lot_number310 = LOT_NUMBER_151[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'LT' else '']
                    except CodecError as error:
                        lot_number310 = run.fault(error, w12, 8, '/lines/*/stock/0/stock/lotNumber', (w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'LT' else '')
                    lot_number_v = lot_number310
                if lot_number_v is None:
                    try:
                        lot_number311 = LOT_NUMBER_152[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'LT' else '']
                    except CodecError as error:
                        lot_number311 = run.fault(error, w12, 22, '/lines/*/stock/0/stock/lotNumber', (w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'LT' else '')
                    lot_number_v = lot_number311
                stock = None
                if lot_number_v is not None:
                    stock = {'lotNumber': lot_number_v}
                try:
                    value313 = VALUE_153[(w12[3] if w12_n > 3 else '') if (w12[9] if w12_n > 9 else '') != '' else '']
                except CodecError as error:
                    value313 = run.fault(error, w12, 3, '/lines/*/stock/0/quantity/value', (w12[3] if w12_n > 3 else '') if (w12[9] if w12_n > 9 else '') != '' else '')
                value_v312 = value313
                if value_v312 is None:
                    try:
                        value314 = VALUE_154[(w12[3] if w12_n > 3 else '') if (w12[7] if w12_n > 7 else '') == 'LT' else '']
                    except CodecError as error:
                        value314 = run.fault(error, w12, 3, '/lines/*/stock/0/quantity/value', (w12[3] if w12_n > 3 else '') if (w12[7] if w12_n > 7 else '') == 'LT' else '')
                    value_v312 = value314
                if value_v312 is None:
                    try:
                        value315 = VALUE_155[(w12[3] if w12_n > 3 else '') if (w12[21] if w12_n > 21 else '') == 'LT' else '']
                    except CodecError as error:
                        value315 = run.fault(error, w12, 3, '/lines/*/stock/0/quantity/value', (w12[3] if w12_n > 3 else '') if (w12[21] if w12_n > 21 else '') == 'LT' else '')
                    value_v312 = value315
                try:
                    unit_code317 = UNIT_CODE_156[(w12[5] if w12_n > 5 else '') if (w12[9] if w12_n > 9 else '') != '' and (w12[3] if w12_n > 3 else '') != '' else '']
                except CodecError as error:
                    unit_code317 = run.fault(error, w12, 5, '/lines/*/stock/0/quantity/unitCode', (w12[5] if w12_n > 5 else '') if (w12[9] if w12_n > 9 else '') != '' and (w12[3] if w12_n > 3 else '') != '' else '')
                unit_code_v316 = unit_code317
                if unit_code_v316 is None:
                    try:
                        unit_code318 = UNIT_CODE_157[(w12[5] if w12_n > 5 else '') if (w12[7] if w12_n > 7 else '') == 'LT' and (w12[3] if w12_n > 3 else '') != '' else '']
                    except CodecError as error:
                        unit_code318 = run.fault(error, w12, 5, '/lines/*/stock/0/quantity/unitCode', (w12[5] if w12_n > 5 else '') if (w12[7] if w12_n > 7 else '') == 'LT' and (w12[3] if w12_n > 3 else '') != '' else '')
                    unit_code_v316 = unit_code318
                if unit_code_v316 is None:
                    try:
                        unit_code319 = UNIT_CODE_158[(w12[5] if w12_n > 5 else '') if (w12[21] if w12_n > 21 else '') == 'LT' and (w12[3] if w12_n > 3 else '') != '' else '']
                    except CodecError as error:
                        unit_code319 = run.fault(error, w12, 5, '/lines/*/stock/0/quantity/unitCode', (w12[5] if w12_n > 5 else '') if (w12[21] if w12_n > 21 else '') == 'LT' and (w12[3] if w12_n > 3 else '') != '' else '')
                    unit_code_v316 = unit_code319
                quantity = None
                if value_v312 is not None or unit_code_v316 is not None:
                    if unit_code_v316 is None:
                        run.lacks('/lines/*/stock/0/quantity/unitCode', w12 or m267[0], 'W12-05')
                    if value_v312 is None:
                        run.lacks('/lines/*/stock/0/quantity/value', w12 or m267[0], 'W12-03')
                    quantity = {'unitCode': unit_code_v316, 'value': value_v312}
                stock_item = None
                if stock is not None or quantity is not None:
                    if quantity is None:
                        run.lacks('/lines/*/stock/0/quantity', w12 or m267[0], 'W12-03 or W12-05')
                    if stock is None:
                        run.lacks('/lines/*/stock/0/stock', w12 or m267[0], 'W12-09')
                    stock_item = {'quantity': quantity, 'stock': stock}
                stock320 = None if stock_item is None else [stock_item]
                try:
                    value322 = VALUE_159[(w12[10] if w12_n > 10 else '') if (w12[11] if w12_n > 11 else '') == 'G' else '']
                except CodecError as error:
                    value322 = run.fault(error, w12, 10, '/lines/*/grossWeight/value', (w12[10] if w12_n > 10 else '') if (w12[11] if w12_n > 11 else '') == 'G' else '')
                value_v321 = value322
                if value_v321 is None:
                    try:
                        value323 = VALUE_160[(w12[13] if w12_n > 13 else '') if (w12[14] if w12_n > 14 else '') == 'G' else '']
                    except CodecError as error:
                        value323 = run.fault(error, w12, 13, '/lines/*/grossWeight/value', (w12[13] if w12_n > 13 else '') if (w12[14] if w12_n > 14 else '') == 'G' else '')
                    value_v321 = value323
                try:
                    unit_code325 = UNIT_CODE_161[(w12[12] if w12_n > 12 else '') if (w12[11] if w12_n > 11 else '') == 'G' and (w12[10] if w12_n > 10 else '') != '' else '']
                except CodecError as error:
                    unit_code325 = run.fault(error, w12, 12, '/lines/*/grossWeight/unitCode', (w12[12] if w12_n > 12 else '') if (w12[11] if w12_n > 11 else '') == 'G' and (w12[10] if w12_n > 10 else '') != '' else '')
                unit_code_v324 = unit_code325
                if unit_code_v324 is None:
                    try:
                        unit_code326 = UNIT_CODE_162[(w12[15] if w12_n > 15 else '') if (w12[14] if w12_n > 14 else '') == 'G' and (w12[13] if w12_n > 13 else '') != '' else '']
                    except CodecError as error:
                        unit_code326 = run.fault(error, w12, 15, '/lines/*/grossWeight/unitCode', (w12[15] if w12_n > 15 else '') if (w12[14] if w12_n > 14 else '') == 'G' and (w12[13] if w12_n > 13 else '') != '' else '')
                    unit_code_v324 = unit_code326
                gross_weight327 = None
                if value_v321 is not None or unit_code_v324 is not None:
                    if unit_code_v324 is None:
                        run.lacks('/lines/*/grossWeight/unitCode', w12 or m267[0], 'W12-12')
                    if value_v321 is None:
                        run.lacks('/lines/*/grossWeight/value', w12 or m267[0], 'W12-10')
                    gross_weight327 = {'unitCode': unit_code_v324, 'value': value_v321}
                try:
                    value329 = VALUE_163[(w12[10] if w12_n > 10 else '') if (w12[11] if w12_n > 11 else '') == 'N' else '']
                except CodecError as error:
                    value329 = run.fault(error, w12, 10, '/lines/*/netWeight/value', (w12[10] if w12_n > 10 else '') if (w12[11] if w12_n > 11 else '') == 'N' else '')
                value_v328 = value329
                if value_v328 is None:
                    try:
                        value330 = VALUE_164[(w12[13] if w12_n > 13 else '') if (w12[14] if w12_n > 14 else '') == 'N' else '']
                    except CodecError as error:
                        value330 = run.fault(error, w12, 13, '/lines/*/netWeight/value', (w12[13] if w12_n > 13 else '') if (w12[14] if w12_n > 14 else '') == 'N' else '')
                    value_v328 = value330
                try:
                    unit_code332 = UNIT_CODE_165[(w12[12] if w12_n > 12 else '') if (w12[11] if w12_n > 11 else '') == 'N' and (w12[10] if w12_n > 10 else '') != '' else '']
                except CodecError as error:
                    unit_code332 = run.fault(error, w12, 12, '/lines/*/netWeight/unitCode', (w12[12] if w12_n > 12 else '') if (w12[11] if w12_n > 11 else '') == 'N' and (w12[10] if w12_n > 10 else '') != '' else '')
                unit_code_v331 = unit_code332
                if unit_code_v331 is None:
                    try:
                        unit_code333 = UNIT_CODE_166[(w12[15] if w12_n > 15 else '') if (w12[14] if w12_n > 14 else '') == 'N' and (w12[13] if w12_n > 13 else '') != '' else '']
                    except CodecError as error:
                        unit_code333 = run.fault(error, w12, 15, '/lines/*/netWeight/unitCode', (w12[15] if w12_n > 15 else '') if (w12[14] if w12_n > 14 else '') == 'N' and (w12[13] if w12_n > 13 else '') != '' else '')
                    unit_code_v331 = unit_code333
                net_weight = None
                if value_v328 is not None or unit_code_v331 is not None:
                    if unit_code_v331 is None:
                        run.lacks('/lines/*/netWeight/unitCode', w12 or m267[0], 'W12-12')
                    if value_v328 is None:
                        run.lacks('/lines/*/netWeight/value', w12 or m267[0], 'W12-10')
                    net_weight = {'unitCode': unit_code_v331, 'value': value_v328}
                handling_unit_ids: Any = None
                if m266[1]:
                    handling_unit_ids = []
                    for m334 in m266[1] or ():
                        man335 = m334[0]
                        man335_n = len(man335)
                        if not ((man335[1] if man335_n > 1 else '') in ('GM', 'AA')):
                            continue
                        try:
                            handling_unit_ids_item = HANDLING_UNIT_IDS_ITEM_167[man335[2]] if man335_n > 2 else None
                        except CodecError as error:
                            handling_unit_ids_item = run.fault(error, man335, 2, '/lines/*/handlingUnitIds/*', man335[2] if man335_n > 2 else '')
                        if handling_unit_ids_item is not None:
                            handling_unit_ids.append(handling_unit_ids_item)
                    if len(handling_unit_ids) > 999:
                        run.crowded('/lines/*/handlingUnitIds', m266[0], len(handling_unit_ids), 999)
                    if not handling_unit_ids:
                        handling_unit_ids = None
                handling_unit_ids336: Any = None
                if m266[1]:
                    handling_unit_ids336 = []
                    for m337 in m266[1] or ():
                        man338 = m337[0]
                        man338_n = len(man338)
                        if not ((man338[1] if man338_n > 1 else '') in ('W', 'CA', 'SS')):
                            continue
                        try:
                            handling_unit_ids_item339 = HANDLING_UNIT_IDS_ITEM_168[man338[2]] if man338_n > 2 else None
                        except CodecError as error:
                            handling_unit_ids_item339 = run.fault(error, man338, 2, '/lines/*/handlingUnitIds/*', man338[2] if man338_n > 2 else '')
                        if handling_unit_ids_item339 is not None:
                            handling_unit_ids336.append(handling_unit_ids_item339)
                    if len(handling_unit_ids336) > 999:
                        run.crowded('/lines/*/handlingUnitIds', m266[0], len(handling_unit_ids336), 999)
                    if not handling_unit_ids336:
                        handling_unit_ids336 = None
                handling_unit_ids340 = [*(handling_unit_ids or ()), *(handling_unit_ids336 or ())] or None
                references341: Any = None
                if m267[2]:
                    references341 = []
                    for m342 in m267[2] or ():
                        n9343 = m342[0]
                        n9343_n = len(n9343)
                        if not ((n9343[2] if n9343_n > 2 else '') != '' and (n9343[1] if n9343_n > 1 else '') != 'LI'):
                            continue
                        try:
                            type344 = TYPE_169[n9343[1]] if n9343_n > 1 else None
                        except CodecError as error:
                            type344 = run.fault(error, n9343, 1, '/lines/*/references/*/type', n9343[1] if n9343_n > 1 else '')
                        type_v345, source_code_v346 = type344 or (None, None)
                        try:
                            value347 = VALUE_170[n9343[2]] if n9343_n > 2 else None
                        except CodecError as error:
                            value347 = run.fault(error, n9343, 2, '/lines/*/references/*/value', n9343[2] if n9343_n > 2 else '')
                        try:
                            description348 = DESCRIPTION_171[n9343[3]] if n9343_n > 3 else None
                        except CodecError as error:
                            description348 = run.fault(error, n9343, 3, '/lines/*/references/*/description', n9343[3] if n9343_n > 3 else '')
                        date_x350 = n9343[4] if n9343_n > 4 else ''
                        date_x351 = n9343[5] if n9343_n > 5 else ''
                        date_x352 = n9343[6] if n9343_n > 6 else ''
                        date349 = None
                        if date_x350:
                            try:
                                date349 = K1.get(profile, date_x350, date_x351, date_x352)
                            except CodecError as error:
                                date349 = run.fault(error, n9343, (4, 5, 6), '/lines/*/references/*/date', (date_x350, date_x351, date_x352))
                        references_item353 = None
                        if type_v345 is not None or source_code_v346 is not None or value347 is not None or description348 is not None or date349 is not None:
                            if type_v345 is None:
                                run.lacks('/lines/*/references/*/type', n9343 or m342[0], 'N9-01')
                            if value347 is None:
                                run.lacks('/lines/*/references/*/value', n9343 or m342[0], 'N9-02')
                            references_item353 = {'type': type_v345, 'value': value347}
                            if date349 is not None:
                                references_item353['date'] = date349
                            if description348 is not None:
                                references_item353['description'] = description348
                            if source_code_v346 is not None:
                                references_item353['sourceCode'] = source_code_v346
                        if references_item353 is not None:
                            references341.append(references_item353)
                    if len(references341) > 100:
                        run.crowded('/lines/*/references', m267[0], len(references341), 100)
                    if not references341:
                        references341 = None
                lines_item354 = None
                if order_ref is not None or item is not None or ordered_quantity is not None or shipped_quantity is not None or quantity_difference is not None or source_code309 is not None or stock320 is not None or gross_weight327 is not None or net_weight is not None or handling_unit_ids340 is not None or references341 is not None:
                    if item is None:
                        run.lacks('/lines/*/item', w12 or m267[0], 'W12-06 or W12-07')
                    if shipped_quantity is None:
                        run.lacks('/lines/*/shippedQuantity', w12 or m267[0], 'W12-03 or W12-05')
                    lines_item354 = {'item': item, 'shipmentLineId': str(len(lines265) + 1), 'shippedQuantity': shipped_quantity}
                    if gross_weight327 is not None:
                        lines_item354['grossWeight'] = gross_weight327
                    if handling_unit_ids340 is not None:
                        lines_item354['handlingUnitIds'] = handling_unit_ids340
                    if net_weight is not None:
                        lines_item354['netWeight'] = net_weight
                    if order_ref is not None:
                        lines_item354['orderRef'] = order_ref
                    if ordered_quantity is not None:
                        lines_item354['orderedQuantity'] = ordered_quantity
                    if quantity_difference is not None:
                        lines_item354['quantityDifference'] = quantity_difference
                    if references341 is not None:
                        lines_item354['references'] = references341
                    if source_code309 is not None:
                        lines_item354['sourceCode'] = source_code309
                    if stock320 is not None:
                        lines_item354['stock'] = stock320
                if lines_item354 is not None:
                    lines265.append(lines_item354)
        if len(lines265) > 9999:
            run.crowded('/lines', n0[0], len(lines265), 9999)
        if not lines265:
            lines265 = None
    handling_units: Any = None
    if n0[13]:
        handling_units = []
        for m355 in n0[13] or ():
            pal = m355[2]
            pal_n = len(pal) if pal is not None else 0
            man_loop = [one for one in m355[1] or () if (one[0][1] if len(one[0]) > 1 else '') in {'GM', 'AA', 'W', 'CA', 'SS'}]
            man_loop = man_loop[1] if len(man_loop) >= 2 else None
            man362 = man_loop[0] if man_loop is not None else None
            man362_n = len(man362) if man362 is not None else 0
            for m356 in m355[1] or ():
                man357 = m356[0]
                man357_n = len(man357)
                if not ((man357[1] if man357_n > 1 else '') in {'GM', 'AA', 'W', 'CA', 'SS'}):
                    continue
                try:
                    handling_unit_id = HANDLING_UNIT_ID_172[(man357[2] if man357_n > 2 else '') if (man357[1] if man357_n > 1 else '') in ('GM', 'AA') else '']
                except CodecError as error:
                    handling_unit_id = run.fault(error, man357, 2, '/handlingUnits/*/handlingUnitId', (man357[2] if man357_n > 2 else '') if (man357[1] if man357_n > 1 else '') in ('GM', 'AA') else '')
                handling_unit_id_v = handling_unit_id
                if handling_unit_id_v is None:
                    try:
                        handling_unit_id358 = HANDLING_UNIT_ID_173[(man357[2] if man357_n > 2 else '') if (man357[1] if man357_n > 1 else '') in ('W', 'CA', 'SS') else '']
                    except CodecError as error:
                        handling_unit_id358 = run.fault(error, man357, 2, '/handlingUnits/*/handlingUnitId', (man357[2] if man357_n > 2 else '') if (man357[1] if man357_n > 1 else '') in ('W', 'CA', 'SS') else '')
                    handling_unit_id_v = handling_unit_id358
                try:
                    sscc = SSCC_174[(man357[2] if man357_n > 2 else '') if (man357[1] if man357_n > 1 else '') in ('GM', 'AA') else '']
                except CodecError as error:
                    sscc = run.fault(error, man357, 2, '/handlingUnits/*/sscc', (man357[2] if man357_n > 2 else '') if (man357[1] if man357_n > 1 else '') in ('GM', 'AA') else '')
                try:
                    value359 = VALUE_175[(man357[5] if man357_n > 5 else '') if (man357[4] if man357_n > 4 else '') == 'CP' else '']
                except CodecError as error:
                    value359 = run.fault(error, man357, 5, '/handlingUnits/*/references/0/value', (man357[5] if man357_n > 5 else '') if (man357[4] if man357_n > 4 else '') == 'CP' else '')
                references_item360 = None
                if value359 is not None:
                    references_item360 = {'type': 'tracking-number', 'value': value359}
                references361 = None if references_item360 is None else [references_item360]
                try:
                    value363 = VALUE_176[(pal[7] if pal_n > 7 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
                except CodecError as error:
                    value363 = run.fault(error, pal, 7, '/handlingUnits/*/dimensions/length/value', (pal[7] if pal_n > 7 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
                try:
                    unit_code364 = UNIT_CODE_177[(pal[10] if pal_n > 10 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[7] if pal_n > 7 else '') != '' else '']
                except CodecError as error:
                    unit_code364 = run.doubt(error, pal, 10, '/handlingUnits/*/dimensions/length/unitCode', (pal[10] if pal_n > 10 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[7] if pal_n > 7 else '') != '' else '')
                length = None
                if value363 is not None or unit_code364 is not None:
                    if unit_code364 is None:
                        run.lacks('/handlingUnits/*/dimensions/length/unitCode', pal or m356[0], 'PAL-10')
                    if value363 is None:
                        run.lacks('/handlingUnits/*/dimensions/length/value', pal or m356[0], 'PAL-07')
                    length = {'unitCode': unit_code364, 'value': value363}
                try:
                    value365 = VALUE_178[(pal[8] if pal_n > 8 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
                except CodecError as error:
                    value365 = run.fault(error, pal, 8, '/handlingUnits/*/dimensions/width/value', (pal[8] if pal_n > 8 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
                try:
                    unit_code366 = UNIT_CODE_179[(pal[10] if pal_n > 10 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[8] if pal_n > 8 else '') != '' else '']
                except CodecError as error:
                    unit_code366 = run.doubt(error, pal, 10, '/handlingUnits/*/dimensions/width/unitCode', (pal[10] if pal_n > 10 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[8] if pal_n > 8 else '') != '' else '')
                width = None
                if value365 is not None or unit_code366 is not None:
                    if unit_code366 is None:
                        run.lacks('/handlingUnits/*/dimensions/width/unitCode', pal or m356[0], 'PAL-10')
                    if value365 is None:
                        run.lacks('/handlingUnits/*/dimensions/width/value', pal or m356[0], 'PAL-08')
                    width = {'unitCode': unit_code366, 'value': value365}
                try:
                    value367 = VALUE_180[(pal[9] if pal_n > 9 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
                except CodecError as error:
                    value367 = run.fault(error, pal, 9, '/handlingUnits/*/dimensions/height/value', (pal[9] if pal_n > 9 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
                try:
                    unit_code368 = UNIT_CODE_181[(pal[10] if pal_n > 10 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[9] if pal_n > 9 else '') != '' else '']
                except CodecError as error:
                    unit_code368 = run.doubt(error, pal, 10, '/handlingUnits/*/dimensions/height/unitCode', (pal[10] if pal_n > 10 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[9] if pal_n > 9 else '') != '' else '')
                height = None
                if value367 is not None or unit_code368 is not None:
                    if unit_code368 is None:
                        run.lacks('/handlingUnits/*/dimensions/height/unitCode', pal or m356[0], 'PAL-10')
                    if value367 is None:
                        run.lacks('/handlingUnits/*/dimensions/height/value', pal or m356[0], 'PAL-09')
                    height = {'unitCode': unit_code368, 'value': value367}
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
                    value369 = VALUE_182[(pal[11] if pal_n > 11 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[12] if pal_n > 12 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
                except CodecError as error:
                    value369 = run.fault(error, pal, 11, '/handlingUnits/*/grossWeight/value', (pal[11] if pal_n > 11 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[12] if pal_n > 12 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
                try:
                    unit_code370 = UNIT_CODE_183[(pal[12] if pal_n > 12 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[11] if pal_n > 11 else '') != '' else '']
                except CodecError as error:
                    unit_code370 = run.doubt(error, pal, 12, '/handlingUnits/*/grossWeight/unitCode', (pal[12] if pal_n > 12 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[11] if pal_n > 11 else '') != '' else '')
                gross_weight371 = None
                if value369 is not None or unit_code370 is not None:
                    if unit_code370 is None:
                        run.lacks('/handlingUnits/*/grossWeight/unitCode', pal or m356[0], 'PAL-12')
                    if value369 is None:
                        run.lacks('/handlingUnits/*/grossWeight/value', pal or m356[0], 'PAL-11')
                    gross_weight371 = {'unitCode': unit_code370, 'value': value369}
                try:
                    value372 = VALUE_184[(pal[13] if pal_n > 13 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[14] if pal_n > 14 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
                except CodecError as error:
                    value372 = run.fault(error, pal, 13, '/handlingUnits/*/volume/value', (pal[13] if pal_n > 13 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[14] if pal_n > 14 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
                try:
                    unit_code373 = UNIT_CODE_185[(pal[14] if pal_n > 14 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[13] if pal_n > 13 else '') != '' else '']
                except CodecError as error:
                    unit_code373 = run.doubt(error, pal, 14, '/handlingUnits/*/volume/unitCode', (pal[14] if pal_n > 14 else '') if (man362[1] if man362_n > 1 else '') == '' and (pal[13] if pal_n > 13 else '') != '' else '')
                volume374 = None
                if value372 is not None or unit_code373 is not None:
                    if unit_code373 is None:
                        run.lacks('/handlingUnits/*/volume/unitCode', pal or m356[0], 'PAL-14')
                    if value372 is None:
                        run.lacks('/handlingUnits/*/volume/value', pal or m356[0], 'PAL-13')
                    volume374 = {'unitCode': unit_code373, 'value': value372}
                contents: Any = None
                if m355[4] and (man362[1] if man362_n > 1 else '') == '':
                    contents = []
                    for m375 in m355[4] or ():
                        w12376 = m375[0]
                        w12376_n = len(w12376)
                        if not ((w12376[3] if w12376_n > 3 else '') != ''):
                            continue
                        try:
                            value377 = VALUE_186[w12376[6]] if w12376_n > 6 else None
                        except CodecError as error:
                            value377 = run.fault(error, w12376, 6, '/handlingUnits/*/contents/*/item/identifiers/scheme=upc-case-code/value', w12376[6] if w12376_n > 6 else '')
                        upc_case_code378 = None
                        if value377 is not None:
                            upc_case_code378 = {'scheme': 'upc-case-code', 'value': value377}
                        try:
                            scheme379 = SCHEME_187[(w12376[7] if w12376_n > 7 else '') if (w12376[7] if w12376_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12376[8] if w12376_n > 8 else '') != '' else '']
                        except CodecError as error:
                            scheme379 = run.fault(error, w12376, 7, '/handlingUnits/*/contents/*/item/identifiers/0/scheme', (w12376[7] if w12376_n > 7 else '') if (w12376[7] if w12376_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12376[8] if w12376_n > 8 else '') != '' else '')
                        scheme_v380, source_code_v381 = scheme379 or (None, None)
                        try:
                            value382 = VALUE_188[(w12376[8] if w12376_n > 8 else '') if (w12376[7] if w12376_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12376[8] if w12376_n > 8 else '') != '' else '']
                        except CodecError as error:
                            value382 = run.fault(error, w12376, 8, '/handlingUnits/*/contents/*/item/identifiers/0/value', (w12376[8] if w12376_n > 8 else '') if (w12376[7] if w12376_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12376[8] if w12376_n > 8 else '') != '' else '')
                        identifiers_item383 = None
                        if scheme_v380 is not None or source_code_v381 is not None or value382 is not None:
                            if scheme_v380 is None:
                                run.lacks('/handlingUnits/*/contents/*/item/identifiers/0/scheme', w12376 or m375[0], 'W12-07')
                            if value382 is None:
                                run.lacks('/handlingUnits/*/contents/*/item/identifiers/0/value', w12376 or m375[0], 'W12-08')
                            identifiers_item383 = {'scheme': scheme_v380, 'value': value382}
                            if source_code_v381 is not None:
                                identifiers_item383['sourceCode'] = source_code_v381
                        try:
                            scheme384 = SCHEME_189[(w12376[21] if w12376_n > 21 else '') if (w12376[21] if w12376_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12376[22] if w12376_n > 22 else '') != '' else '']
                        except CodecError as error:
                            scheme384 = run.fault(error, w12376, 21, '/handlingUnits/*/contents/*/item/identifiers/1/scheme', (w12376[21] if w12376_n > 21 else '') if (w12376[21] if w12376_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12376[22] if w12376_n > 22 else '') != '' else '')
                        scheme_v385, source_code_v386 = scheme384 or (None, None)
                        try:
                            value387 = VALUE_190[(w12376[22] if w12376_n > 22 else '') if (w12376[21] if w12376_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12376[22] if w12376_n > 22 else '') != '' else '']
                        except CodecError as error:
                            value387 = run.fault(error, w12376, 22, '/handlingUnits/*/contents/*/item/identifiers/1/value', (w12376[22] if w12376_n > 22 else '') if (w12376[21] if w12376_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12376[22] if w12376_n > 22 else '') != '' else '')
                        identifiers_item388 = None
                        if scheme_v385 is not None or source_code_v386 is not None or value387 is not None:
                            if scheme_v385 is None:
                                run.lacks('/handlingUnits/*/contents/*/item/identifiers/1/scheme', w12376 or m375[0], 'W12-21')
                            if value387 is None:
                                run.lacks('/handlingUnits/*/contents/*/item/identifiers/1/value', w12376 or m375[0], 'W12-22')
                            identifiers_item388 = {'scheme': scheme_v385, 'value': value387}
                            if source_code_v386 is not None:
                                identifiers_item388['sourceCode'] = source_code_v386
                        try:
                            scheme389 = SCHEME_191[(w12376[17] if w12376_n > 17 else '') if (w12376[17] if w12376_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12376[18] if w12376_n > 18 else '') != '' and (w12376[1] if w12376_n > 1 else '') != 'IS' else '']
                        except CodecError as error:
                            scheme389 = run.fault(error, w12376, 17, '/handlingUnits/*/contents/*/item/identifiers/2/scheme', (w12376[17] if w12376_n > 17 else '') if (w12376[17] if w12376_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12376[18] if w12376_n > 18 else '') != '' and (w12376[1] if w12376_n > 1 else '') != 'IS' else '')
                        scheme_v390, source_code_v391 = scheme389 or (None, None)
                        try:
                            value392 = VALUE_192[(w12376[18] if w12376_n > 18 else '') if (w12376[17] if w12376_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12376[18] if w12376_n > 18 else '') != '' and (w12376[1] if w12376_n > 1 else '') != 'IS' else '']
                        except CodecError as error:
                            value392 = run.fault(error, w12376, 18, '/handlingUnits/*/contents/*/item/identifiers/2/value', (w12376[18] if w12376_n > 18 else '') if (w12376[17] if w12376_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12376[18] if w12376_n > 18 else '') != '' and (w12376[1] if w12376_n > 1 else '') != 'IS' else '')
                        identifiers_item393 = None
                        if scheme_v390 is not None or source_code_v391 is not None or value392 is not None:
                            if scheme_v390 is None:
                                run.lacks('/handlingUnits/*/contents/*/item/identifiers/2/scheme', w12376 or m375[0], 'W12-17')
                            if value392 is None:
                                run.lacks('/handlingUnits/*/contents/*/item/identifiers/2/value', w12376 or m375[0], 'W12-18')
                            identifiers_item393 = {'scheme': scheme_v390, 'value': value392}
                            if source_code_v391 is not None:
                                identifiers_item393['sourceCode'] = source_code_v391
                        identifiers394: Any = []
                        if upc_case_code378 is not None:
                            identifiers394.append(upc_case_code378)
                        if identifiers_item383 is not None:
                            identifiers394.append(identifiers_item383)
                        if identifiers_item388 is not None:
                            identifiers394.append(identifiers_item388)
                        if identifiers_item393 is not None:
                            identifiers394.append(identifiers_item393)
                        if not identifiers394:
                            identifiers394 = None
                        try:
                            sku396 = SKU_193[(w12376[8] if w12376_n > 8 else '') if (w12376[7] if w12376_n > 7 else '') == 'SK' else '']
                        except CodecError as error:
                            sku396 = run.fault(error, w12376, 8, '/handlingUnits/*/contents/*/item/sku', (w12376[8] if w12376_n > 8 else '') if (w12376[7] if w12376_n > 7 else '') == 'SK' else '')
                        sku_v395 = sku396
                        if sku_v395 is None:
                            try:
                                sku397 = SKU_194[(w12376[22] if w12376_n > 22 else '') if (w12376[21] if w12376_n > 21 else '') == 'SK' else '']
                            except CodecError as error:
                                sku397 = run.fault(error, w12376, 22, '/handlingUnits/*/contents/*/item/sku', (w12376[22] if w12376_n > 22 else '') if (w12376[21] if w12376_n > 21 else '') == 'SK' else '')
                            sku_v395 = sku397
                        if sku_v395 is None:
                            try:
                                sku398 = SKU_195[(w12376[18] if w12376_n > 18 else '') if (w12376[17] if w12376_n > 17 else '') == 'SK' and (w12376[1] if w12376_n > 1 else '') != 'IS' else '']
                            except CodecError as error:
                                sku398 = run.fault(error, w12376, 18, '/handlingUnits/*/contents/*/item/sku', (w12376[18] if w12376_n > 18 else '') if (w12376[17] if w12376_n > 17 else '') == 'SK' and (w12376[1] if w12376_n > 1 else '') != 'IS' else '')
                            sku_v395 = sku398
                        try:
                            gtin400 = GTIN_196[(w12376[8] if w12376_n > 8 else '') if (w12376[7] if w12376_n > 7 else '') in ('UP', 'EN', 'UK') else '']
                        except CodecError as error:
                            gtin400 = run.fault(error, w12376, 8, '/handlingUnits/*/contents/*/item/gtin', (w12376[8] if w12376_n > 8 else '') if (w12376[7] if w12376_n > 7 else '') in ('UP', 'EN', 'UK') else '')
                        gtin_v399 = gtin400
                        if gtin_v399 is None:
                            try:
                                gtin401 = GTIN_197[(w12376[22] if w12376_n > 22 else '') if (w12376[21] if w12376_n > 21 else '') in ('UP', 'EN', 'UK') else '']
                            except CodecError as error:
                                gtin401 = run.fault(error, w12376, 22, '/handlingUnits/*/contents/*/item/gtin', (w12376[22] if w12376_n > 22 else '') if (w12376[21] if w12376_n > 21 else '') in ('UP', 'EN', 'UK') else '')
                            gtin_v399 = gtin401
                        if gtin_v399 is None:
                            try:
                                gtin402 = GTIN_198[(w12376[18] if w12376_n > 18 else '') if (w12376[17] if w12376_n > 17 else '') in ('UP', 'EN', 'UK') and (w12376[1] if w12376_n > 1 else '') != 'IS' else '']
                            except CodecError as error:
                                gtin402 = run.fault(error, w12376, 18, '/handlingUnits/*/contents/*/item/gtin', (w12376[18] if w12376_n > 18 else '') if (w12376[17] if w12376_n > 17 else '') in ('UP', 'EN', 'UK') and (w12376[1] if w12376_n > 1 else '') != 'IS' else '')
                            gtin_v399 = gtin402
                        try:
                            country_of_origin404 = COUNTRY_OF_ORIGIN_199[(w12376[8] if w12376_n > 8 else '') if (w12376[7] if w12376_n > 7 else '') == 'CH' else '']
                        except CodecError as error:
                            country_of_origin404 = run.fault(error, w12376, 8, '/handlingUnits/*/contents/*/item/countryOfOrigin', (w12376[8] if w12376_n > 8 else '') if (w12376[7] if w12376_n > 7 else '') == 'CH' else '')
                        country_of_origin_v403 = country_of_origin404
                        if country_of_origin_v403 is None:
                            try:
                                country_of_origin405 = COUNTRY_OF_ORIGIN_200[(w12376[22] if w12376_n > 22 else '') if (w12376[21] if w12376_n > 21 else '') == 'CH' else '']
                            except CodecError as error:
                                country_of_origin405 = run.fault(error, w12376, 22, '/handlingUnits/*/contents/*/item/countryOfOrigin', (w12376[22] if w12376_n > 22 else '') if (w12376[21] if w12376_n > 21 else '') == 'CH' else '')
                            country_of_origin_v403 = country_of_origin405
                        if country_of_origin_v403 is None:
                            try:
                                country_of_origin406 = COUNTRY_OF_ORIGIN_201[(w12376[18] if w12376_n > 18 else '') if (w12376[17] if w12376_n > 17 else '') == 'CH' and (w12376[1] if w12376_n > 1 else '') != 'IS' else '']
                            except CodecError as error:
                                country_of_origin406 = run.fault(error, w12376, 18, '/handlingUnits/*/contents/*/item/countryOfOrigin', (w12376[18] if w12376_n > 18 else '') if (w12376[17] if w12376_n > 17 else '') == 'CH' and (w12376[1] if w12376_n > 1 else '') != 'IS' else '')
                            country_of_origin_v403 = country_of_origin406
                        g69_loop407 = m375[1]
                        g69_loop407 = g69_loop407[0] if g69_loop407 else None
                        g69408 = g69_loop407[0] if g69_loop407 is not None else None
                        g69408_n = len(g69408) if g69408 is not None else 0
                        try:
                            description409 = DESCRIPTION_202[g69408[1]] if g69408_n > 1 else None
                        except CodecError as error:
                            description409 = run.fault(error, g69408, 1, '/handlingUnits/*/contents/*/item/description', g69408[1] if g69408_n > 1 else '')
                        item410 = None
                        if identifiers394 is not None or sku_v395 is not None or gtin_v399 is not None or country_of_origin_v403 is not None or description409 is not None:
                            item410 = {}
                            if country_of_origin_v403 is not None:
                                item410['countryOfOrigin'] = country_of_origin_v403
                            if description409 is not None:
                                item410['description'] = description409
                            if gtin_v399 is not None:
                                item410['gtin'] = gtin_v399
                            if identifiers394 is not None:
                                item410['identifiers'] = identifiers394
                            if sku_v395 is not None:
                                item410['sku'] = sku_v395
                        try:
                            value411 = VALUE_203[w12376[3]] if w12376_n > 3 else None
                        except CodecError as error:
                            value411 = run.fault(error, w12376, 3, '/handlingUnits/*/contents/*/quantity/value', w12376[3] if w12376_n > 3 else '')
                        try:
                            unit_code412 = UNIT_CODE_204[(w12376[5] if w12376_n > 5 else '') if (w12376[3] if w12376_n > 3 else '') != '' else '']
                        except CodecError as error:
                            unit_code412 = run.fault(error, w12376, 5, '/handlingUnits/*/contents/*/quantity/unitCode', (w12376[5] if w12376_n > 5 else '') if (w12376[3] if w12376_n > 3 else '') != '' else '')
                        quantity413 = None
                        if value411 is not None or unit_code412 is not None:
                            if unit_code412 is None:
                                run.lacks('/handlingUnits/*/contents/*/quantity/unitCode', w12376 or m375[0], 'W12-05')
                            if value411 is None:
                                run.lacks('/handlingUnits/*/contents/*/quantity/value', w12376 or m375[0], 'W12-03')
                            quantity413 = {'unitCode': unit_code412, 'value': value411}
                        try:
                            lot_number415 = LOT_NUMBER_205[w12376[9]] if w12376_n > 9 else None
                        except CodecError as error:
                            lot_number415 = run.fault(error, w12376, 9, '/handlingUnits/*/contents/*/stock/lotNumber', w12376[9] if w12376_n > 9 else '')
                        lot_number_v414 = lot_number415
                        if lot_number_v414 is None:
                            try:
                                lot_number416 = LOT_NUMBER_206[(w12376[8] if w12376_n > 8 else '') if (w12376[7] if w12376_n > 7 else '') == 'LT' else '']
                            except CodecError as error:
                                lot_number416 = run.fault(error, w12376, 8, '/handlingUnits/*/contents/*/stock/lotNumber', (w12376[8] if w12376_n > 8 else '') if (w12376[7] if w12376_n > 7 else '') == 'LT' else '')
                            lot_number_v414 = lot_number416
                        if lot_number_v414 is None:
                            try:
                                lot_number417 = LOT_NUMBER_207[(w12376[22] if w12376_n > 22 else '') if (w12376[21] if w12376_n > 21 else '') == 'LT' else '']
                            except CodecError as error:
                                lot_number417 = run.fault(error, w12376, 22, '/handlingUnits/*/contents/*/stock/lotNumber', (w12376[22] if w12376_n > 22 else '') if (w12376[21] if w12376_n > 21 else '') == 'LT' else '')
                            lot_number_v414 = lot_number417
                        stock418 = None
                        if lot_number_v414 is not None:
                            stock418 = {'lotNumber': lot_number_v414}
                        contents_item = None
                        if item410 is not None or quantity413 is not None or stock418 is not None:
                            if quantity413 is None:
                                run.lacks('/handlingUnits/*/contents/*/quantity', w12376 or m375[0], 'W12-03 or W12-05')
                            contents_item = {'quantity': quantity413}
                            if item410 is not None:
                                contents_item['item'] = item410
                            if stock418 is not None:
                                contents_item['stock'] = stock418
                        if contents_item is not None:
                            contents.append(contents_item)
                    if len(contents) > 999:
                        run.crowded('/handlingUnits/*/contents', m355[0], len(contents), 999)
                    if not contents:
                        contents = None
                handling_units_item = None
                if handling_unit_id_v is not None or sscc is not None or references361 is not None or dimensions is not None or gross_weight371 is not None or volume374 is not None or contents is not None:
                    if handling_unit_id_v is None:
                        run.lacks('/handlingUnits/*/handlingUnitId', man357 or m356[0], 'MAN-02')
                    handling_units_item = {'handlingUnitId': handling_unit_id_v}
                    if contents is not None:
                        handling_units_item['contents'] = contents
                    if dimensions is not None:
                        handling_units_item['dimensions'] = dimensions
                    if gross_weight371 is not None:
                        handling_units_item['grossWeight'] = gross_weight371
                    if references361 is not None:
                        handling_units_item['references'] = references361
                    if sscc is not None:
                        handling_units_item['sscc'] = sscc
                    if volume374 is not None:
                        handling_units_item['volume'] = volume374
                if handling_units_item is not None:
                    handling_units.append(handling_units_item)
        if len(handling_units) > 9999:
            run.crowded('/handlingUnits', n0[0], len(handling_units), 9999)
        if not handling_units:
            handling_units = None
    if facility is None:
        run.lacks('/facility', n1 or n0[0], 'N1[01=SF]-02 or N1[01=SF]-03')
    if lines265 is None:
        run.lacks('/lines', n0[0], 'LX/W12')
    if ship_to is None:
        run.lacks('/shipTo', n147 or n0[0], 'N1[01=ST]-02 or N1[01=ST]-03')
    if shipment_id_v is None:
        run.lacks('/shipmentId', w06 or n0[0], 'W06-04')
    if shipped_at_v is None:
        run.lacks('/shippedAt', g62 or n0[0], 'G62[01=11]-02 or G62[01=11]-04 or G62[01=11]-05')
    data = {'facility': facility, 'lines': lines265, 'shipTo': ship_to, 'shipmentId': shipment_id_v, 'shippedAt': shipped_at_v}
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
    if instructions214 is not None:
        data['instructions'] = instructions214
    if order_refs is not None:
        data['orderRefs'] = order_refs
    if parties194 is not None:
        data['parties'] = parties194
    if payment_method is not None:
        data['paymentMethod'] = payment_method
    if references228 is not None:
        data['references'] = references228
    if service_level is not None:
        data['serviceLevel'] = service_level
    if totals is not None:
        data['totals'] = totals
    if tracking_numbers245 is not None:
        data['trackingNumbers'] = tracking_numbers245
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
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _skip_0(root, run)
