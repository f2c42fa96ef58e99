"""Reads X12 940 (mapping x12-940@1); generated from the rows of canonical/mappers/x12/t940.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, parse_structure
from canonical.formats.trees import Trees
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables
from canonical.mappers._generated import tables as shared
from canonical.mapping.run import NOTHING, Memo, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
TREES = Trees(parse_structure('940', 'ST! W05!*1 (N1! N2*2 N3*2 N4 PER*5)*10 N9*10 G61*3 G62*10 NTE*99999 W09 W66*1 W6 R2*13 BNX (LM LQ*100)*10 (LX MAN*99999 SDQ*99999 N1 G62*10 (W01! G69*5 N9*200 NTE*99999 W20*3 QTY*10 AMT G62*10 G66 N1*3 PER*5 LH2*6 LHR LH6*5 (LM LQ*100)*10 (LS (LX N9*99999 G62*10 N1 SDQ*99999 (LM LQ*100)*10)*99999) LE (FA1 FA2*99999)*99999)*99999)*99999 W76 SE!'))

K0 = codecs.text(64, 'Identifier')
ORDER_ID_0 = Memo(K0.get)
K1 = codecs.text(140, 'ShortText')
NAME_1 = Memo(K1.get)
K2 = tables.listed('x12-66', *shared.X12_66, ('code',), unknown='other', other=('other',), keep='lossy')
SCHEME_2 = Memo(K2.get, K2.lookup)
VALUE_3 = Memo(K1.get)
LINES_ITEM_4 = Memo(K1.get)
LINES_ITEM_5 = Memo(K1.get)
LINES_ITEM_6 = Memo(K1.get)
LINES_ITEM_7 = Memo(K1.get)
CITY_8 = Memo(K1.get)
K3 = codecs.letters('SubdivisionCode', 1, 3, digits=True)
SUBDIVISION_9 = Memo(K3.get)
POSTAL_CODE_10 = Memo(K1.get)
K4 = codecs.letters('CountryCode', 2, 2, digits=False)
COUNTRY_11 = Memo(K4.get)
NAME_12 = Memo(K1.get)
NAME_13 = Memo(K1.get)
SCHEME_14 = Memo(K2.get, K2.lookup)
SCHEME_15 = Memo(K2.get, K2.lookup)
VALUE_16 = Memo(K1.get)
VALUE_17 = Memo(K1.get)
LINES_ITEM_18 = Memo(K1.get)
LINES_ITEM_19 = Memo(K1.get)
LINES_ITEM_20 = Memo(K1.get)
LINES_ITEM_21 = Memo(K1.get)
LINES_ITEM_22 = Memo(K1.get)
LINES_ITEM_23 = Memo(K1.get)
LINES_ITEM_24 = Memo(K1.get)
LINES_ITEM_25 = Memo(K1.get)
CITY_26 = Memo(K1.get)
CITY_27 = Memo(K1.get)
SUBDIVISION_28 = Memo(K3.get)
SUBDIVISION_29 = Memo(K3.get)
POSTAL_CODE_30 = Memo(K1.get)
POSTAL_CODE_31 = Memo(K1.get)
COUNTRY_32 = Memo(K4.get)
COUNTRY_33 = Memo(K4.get)
NAME_34 = Memo(K1.get)
SCHEME_35 = Memo(K2.get, K2.lookup)
VALUE_36 = Memo(K1.get)
ADDITIONAL_NAME_37 = Memo(K1.get)
LINES_ITEM_38 = Memo(K1.get)
LINES_ITEM_39 = Memo(K1.get)
LINES_ITEM_40 = Memo(K1.get)
LINES_ITEM_41 = Memo(K1.get)
CITY_42 = Memo(K1.get)
SUBDIVISION_43 = Memo(K3.get)
POSTAL_CODE_44 = Memo(K1.get)
COUNTRY_45 = Memo(K4.get)
K5 = tables.listed('x12-98', *shared.X12_98, ('code',), unknown='other', other=('other',), keep='lossy')
ROLES_ITEM_46 = Memo(K5.get, K5.lookup)
NAME_47 = Memo(K1.get)
SCHEME_48 = Memo(K2.get, K2.lookup)
VALUE_49 = Memo(K1.get)
ADDITIONAL_NAME_50 = Memo(K1.get)
LINES_ITEM_51 = Memo(K1.get)
LINES_ITEM_52 = Memo(K1.get)
LINES_ITEM_53 = Memo(K1.get)
LINES_ITEM_54 = Memo(K1.get)
CITY_55 = Memo(K1.get)
SUBDIVISION_56 = Memo(K3.get)
POSTAL_CODE_57 = Memo(K1.get)
COUNTRY_58 = Memo(K4.get)
NAME_59 = Memo(K1.get)
CODE_60 = Memo(K1.get)
PHONE_61 = Memo(K1.get)
PHONE_62 = Memo(K1.get)
PHONE_63 = Memo(K1.get)
FAX_64 = Memo(K1.get)
FAX_65 = Memo(K1.get)
FAX_66 = Memo(K1.get)
K6 = codecs.email
EMAIL_67 = Memo(K6.get)
EMAIL_68 = Memo(K6.get)
EMAIL_69 = Memo(K6.get)
ROLES_ITEM_70 = Memo(K5.get, K5.lookup)
NAME_71 = Memo(K1.get)
SCHEME_72 = Memo(K2.get, K2.lookup)
VALUE_73 = Memo(K1.get)
ADDITIONAL_NAME_74 = Memo(K1.get)
LINES_ITEM_75 = Memo(K1.get)
LINES_ITEM_76 = Memo(K1.get)
LINES_ITEM_77 = Memo(K1.get)
LINES_ITEM_78 = Memo(K1.get)
CITY_79 = Memo(K1.get)
SUBDIVISION_80 = Memo(K3.get)
POSTAL_CODE_81 = Memo(K1.get)
COUNTRY_82 = Memo(K4.get)
NAME_83 = Memo(K1.get)
CODE_84 = Memo(K1.get)
PHONE_85 = Memo(K1.get)
PHONE_86 = Memo(K1.get)
PHONE_87 = Memo(K1.get)
FAX_88 = Memo(K1.get)
FAX_89 = Memo(K1.get)
FAX_90 = Memo(K1.get)
EMAIL_91 = Memo(K6.get)
EMAIL_92 = Memo(K6.get)
EMAIL_93 = Memo(K6.get)
K7 = moments.moment
K8 = tables.listed('x12-432', *shared.X12_432, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_94 = Memo(K8.get, K8.lookup)
TYPE_95 = Memo(K8.get, K8.lookup)
TYPE_96 = Memo(K8.get, K8.lookup)
K9 = codecs.text(512, 'Text')
TEXT_97 = Memo(K9.get)
CODE_98 = Memo(K1.get)
VALUE_99 = Memo(K1.get)
K10 = tables.listed('x12-128', *shared.X12_128, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_100 = Memo(K10.get, K10.lookup)
VALUE_101 = Memo(K1.get)
DESCRIPTION_102 = Memo(K1.get)
K11 = tables.listed('x12-146', *shared.X12_146, ('code',), unknown='other', other=('other',), keep='never')
PAYMENT_METHOD_103 = Memo(K11.get, K11.lookup)
K12 = tables.listed('x12-91', *shared.X12_91, ('code',), unknown='other', other=('other',), keep='never')
PREFERRED_MODE_104 = Memo(K12.get, K12.lookup)
ROUTING_105 = Memo(K1.get)
K13 = codecs.letters('ShortText', 2, 4, digits=False)
VALUE_106 = Memo(K13.get)
CODE_107 = Memo(K1.get)
CODE_108 = Memo(K1.get)
K14 = codecs.quantity
VALUE_109 = Memo(K14.get)
K15 = tables.listed('x12-355', *shared.X12_355, ('code',), unknown='refuse', other=(), keep='never')
UNIT_CODE_110 = Memo(K15.get, K15.lookup)
VALUE_111 = Memo(K14.get)
UNIT_CODE_112 = Memo(K15.get, K15.lookup)
LINE_NUMBER_113 = Memo(K0.get)
LINE_NUMBER_114 = Memo(K0.get)
VALUE_115 = Memo(K14.get)
UNIT_CODE_116 = Memo(K15.get, K15.lookup)
VALUE_117 = Memo(K0.get)
K16 = tables.listed('x12-235', *shared.X12_235, ('code',), unknown='other', other=('other',), keep='lossy')
SCHEME_118 = Memo(K16.get, K16.lookup)
VALUE_119 = Memo(K0.get)
SCHEME_120 = Memo(K16.get, K16.lookup)
VALUE_121 = Memo(K0.get)
SCHEME_122 = Memo(K16.get, K16.lookup)
VALUE_123 = Memo(K0.get)
SKU_124 = Memo(K0.get)
SKU_125 = Memo(K0.get)
SKU_126 = Memo(K0.get)
K17 = codecs.digits('Gtin', 8, 12, 13, 14)
GTIN_127 = Memo(K17.get)
GTIN_128 = Memo(K17.get)
GTIN_129 = Memo(K17.get)
COUNTRY_OF_ORIGIN_130 = Memo(K4.get)
COUNTRY_OF_ORIGIN_131 = Memo(K4.get)
COUNTRY_OF_ORIGIN_132 = Memo(K4.get)
DESCRIPTION_133 = Memo(K1.get)
LOT_NUMBER_134 = Memo(K0.get)
LOT_NUMBER_135 = Memo(K0.get)
LOT_NUMBER_136 = Memo(K0.get)
LOT_NUMBER_137 = Memo(K0.get)
VALUE_138 = Memo(K14.get)
K18 = tables.listed('x12-188', *shared.X12_188, ('code',), unknown='refuse', other=(), keep='never')
UNIT_CODE_139 = Memo(K18.get, K18.lookup)
VALUE_140 = Memo(K14.get)
UNIT_CODE_141 = Memo(K18.get, K18.lookup)
VALUE_142 = Memo(K14.get)
UNIT_CODE_143 = Memo(K15.get, K15.lookup)
TEXT_144 = Memo(K9.get)
CODE_145 = Memo(K1.get)
TYPE_146 = Memo(K10.get, K10.lookup)
VALUE_147 = Memo(K1.get)
DESCRIPTION_148 = Memo(K1.get)

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    w05_loop = n0[1]
    w05_loop = w05_loop[0] if w05_loop else None
    w05 = w05_loop[0] if w05_loop is not None else None
    w05_n = len(w05) if w05 is not None else 0
    if not ((w05[1] if w05_n > 1 else '') not in {'F', 'D', 'A', 'X', 'C', 'E', 'G', 'L'}):
        return
    mark0 = len(faults)
    try:
        order_id = ORDER_ID_0[w05[2]] if w05_n > 2 else None
    except CodecError as error:
        order_id = run.fault(error, w05, 2, '/orderId', w05[2] if w05_n > 2 else '')
    n1_loop = pick(n0[2], 1, ('ST',)) if n0[2] else None
    n1 = n1_loop[0] if n1_loop is not None else None
    n1_n = len(n1) if n1 is not None else 0
    try:
        name = NAME_1[n1[2]] if n1_n > 2 else None
    except CodecError as error:
        name = run.fault(error, n1, 2, '/shipTo/name', n1[2] if n1_n > 2 else '')
    try:
        scheme = SCHEME_2[n1[3]] if n1_n > 3 else None
    except CodecError as error:
        scheme = run.fault(error, n1, 3, '/shipTo/identifiers/0/scheme', n1[3] if n1_n > 3 else '')
    scheme_v, source_code_v = scheme or (None, None)
    try:
        value = VALUE_3[n1[4]] if n1_n > 4 else None
    except CodecError as error:
        value = run.fault(error, n1, 4, '/shipTo/identifiers/0/value', n1[4] if n1_n > 4 else '')
    identifiers_item = None
    if scheme_v is not None or source_code_v is not None or value is not None:
        if scheme_v is None:
            run.lacks('/shipTo/identifiers/0/scheme', n1 or n0[0], 'N1[01=ST]-03')
        if value is None:
            run.lacks('/shipTo/identifiers/0/value', n1 or n0[0], 'N1[01=ST]-04')
        identifiers_item = {'scheme': scheme_v, 'value': value}
        if source_code_v is not None:
            identifiers_item['sourceCode'] = source_code_v
    identifiers = None if identifiers_item is None else [identifiers_item]
    n3_loop = n1_loop[2] if n1_loop is not None else None
    n3_loop = n3_loop[0] if n3_loop else None
    n3 = n3_loop[0] if n3_loop is not None else None
    n3_n = len(n3) if n3 is not None else 0
    try:
        lines_item = LINES_ITEM_4[n3[1]] if n3_n > 1 else None
    except CodecError as error:
        lines_item = run.fault(error, n3, 1, '/shipTo/address/lines/0', n3[1] if n3_n > 1 else '')
    try:
        lines_item1 = LINES_ITEM_5[n3[2]] if n3_n > 2 else None
    except CodecError as error:
        lines_item1 = run.fault(error, n3, 2, '/shipTo/address/lines/1', n3[2] if n3_n > 2 else '')
    n3_loop2 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop2 = n3_loop2[1] if len(n3_loop2) >= 2 else None
    n33 = n3_loop2[0] if n3_loop2 is not None else None
    n33_n = len(n33) if n33 is not None else 0
    try:
        lines_item4 = LINES_ITEM_6[n33[1]] if n33_n > 1 else None
    except CodecError as error:
        lines_item4 = run.fault(error, n33, 1, '/shipTo/address/lines/2', n33[1] if n33_n > 1 else '')
    try:
        lines_item5 = LINES_ITEM_7[n33[2]] if n33_n > 2 else None
    except CodecError as error:
        lines_item5 = run.fault(error, n33, 2, '/shipTo/address/lines/3', n33[2] if n33_n > 2 else '')
    lines: Any = []
    if lines_item is not None:
        lines.append(lines_item)
    if lines_item1 is not None:
        lines.append(lines_item1)
    if lines_item4 is not None:
        lines.append(lines_item4)
    if lines_item5 is not None:
        lines.append(lines_item5)
    if not lines:
        lines = None
    n4 = n1_loop[3] if n1_loop is not None else None
    n4_n = len(n4) if n4 is not None else 0
    try:
        city = CITY_8[n4[1]] if n4_n > 1 else None
    except CodecError as error:
        city = run.fault(error, n4, 1, '/shipTo/address/city', n4[1] if n4_n > 1 else '')
    try:
        subdivision = SUBDIVISION_9[n4[2]] if n4_n > 2 else None
    except CodecError as error:
        subdivision = run.fault(error, n4, 2, '/shipTo/address/subdivision', n4[2] if n4_n > 2 else '')
    try:
        postal_code = POSTAL_CODE_10[n4[3]] if n4_n > 3 else None
    except CodecError as error:
        postal_code = run.fault(error, n4, 3, '/shipTo/address/postalCode', n4[3] if n4_n > 3 else '')
    try:
        country = COUNTRY_11[n4[4]] if n4_n > 4 else None
    except CodecError as error:
        country = run.fault(error, n4, 4, '/shipTo/address/country', n4[4] if n4_n > 4 else '')
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
    n1_loop6 = pick(n0[2], 1, ('SF',)) if n0[2] else None
    n17 = n1_loop6[0] if n1_loop6 is not None else None
    n17_n = len(n17) if n17 is not None else 0
    try:
        name8 = NAME_12[n17[2]] if n17_n > 2 else None
    except CodecError as error:
        name8 = run.fault(error, n17, 2, '/shipFrom/name', n17[2] if n17_n > 2 else '')
    name_v = name8
    if name_v is None:
        n1_loop9 = pick(n0[2], 1, ('WH',)) if n0[2] else None
        n110 = n1_loop9[0] if n1_loop9 is not None else None
        n110_n = len(n110) if n110 is not None else 0
        try:
            name11 = NAME_13[(n110[2] if n110_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            name11 = run.fault(error, n110, 2, '/shipFrom/name', (n110[2] if n110_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        name_v = name11
    try:
        scheme13 = SCHEME_14[n17[3]] if n17_n > 3 else None
    except CodecError as error:
        scheme13 = run.fault(error, n17, 3, '/shipFrom/identifiers/0/scheme', n17[3] if n17_n > 3 else '')
    scheme_v14, source_code_v15 = scheme13 or (None, None)
    scheme_v12 = scheme_v14
    n1_loop16 = pick(n0[2], 1, ('WH',)) if n0[2] else None
    n117 = n1_loop16[0] if n1_loop16 is not None else None
    n117_n = len(n117) if n117 is not None else 0
    try:
        scheme18 = SCHEME_15[(n117[3] if n117_n > 3 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
    except CodecError as error:
        scheme18 = run.fault(error, n117, 3, '/shipFrom/identifiers/0/scheme', (n117[3] if n117_n > 3 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
    scheme_v19, source_code_v20 = scheme18 or (None, None)
    if scheme_v12 is None:
        scheme_v12 = scheme_v19
    source_code_v21 = source_code_v15
    if source_code_v21 is None:
        source_code_v21 = source_code_v20
    try:
        value22 = VALUE_16[n17[4]] if n17_n > 4 else None
    except CodecError as error:
        value22 = run.fault(error, n17, 4, '/shipFrom/identifiers/0/value', n17[4] if n17_n > 4 else '')
    value_v = value22
    if value_v is None:
        try:
            value23 = VALUE_17[(n117[4] if n117_n > 4 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            value23 = run.fault(error, n117, 4, '/shipFrom/identifiers/0/value', (n117[4] if n117_n > 4 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        value_v = value23
    identifiers_item24 = None
    if scheme_v12 is not None or source_code_v21 is not None or value_v is not None:
        if scheme_v12 is None:
            run.lacks('/shipFrom/identifiers/0/scheme', n17 or n0[0], 'N1[01=SF]-03')
        if value_v is None:
            run.lacks('/shipFrom/identifiers/0/value', n17 or n0[0], 'N1[01=SF]-04')
        identifiers_item24 = {'scheme': scheme_v12, 'value': value_v}
        if source_code_v21 is not None:
            identifiers_item24['sourceCode'] = source_code_v21
    identifiers25 = None if identifiers_item24 is None else [identifiers_item24]
    n3_loop26 = n1_loop6[2] if n1_loop6 is not None else None
    n3_loop26 = n3_loop26[0] if n3_loop26 else None
    n327 = n3_loop26[0] if n3_loop26 is not None else None
    n327_n = len(n327) if n327 is not None else 0
    try:
        lines_item28 = LINES_ITEM_18[n327[1]] if n327_n > 1 else None
    except CodecError as error:
        lines_item28 = run.fault(error, n327, 1, '/shipFrom/address/lines/0', n327[1] if n327_n > 1 else '')
    lines_item_v = lines_item28
    if lines_item_v is None:
        n3_loop29 = n1_loop16[2] if n1_loop16 is not None else None
        n3_loop29 = n3_loop29[0] if n3_loop29 else None
        n330 = n3_loop29[0] if n3_loop29 is not None else None
        n330_n = len(n330) if n330 is not None else 0
        try:
            lines_item31 = LINES_ITEM_19[(n330[1] if n330_n > 1 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item31 = run.fault(error, n330, 1, '/shipFrom/address/lines/0', (n330[1] if n330_n > 1 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        lines_item_v = lines_item31
    try:
        lines_item33 = LINES_ITEM_20[n327[2]] if n327_n > 2 else None
    except CodecError as error:
        lines_item33 = run.fault(error, n327, 2, '/shipFrom/address/lines/1', n327[2] if n327_n > 2 else '')
    lines_item_v32 = lines_item33
    if lines_item_v32 is None:
        n3_loop34 = n1_loop16[2] if n1_loop16 is not None else None
        n3_loop34 = n3_loop34[0] if n3_loop34 else None
        n335 = n3_loop34[0] if n3_loop34 is not None else None
        n335_n = len(n335) if n335 is not None else 0
        try:
            lines_item36 = LINES_ITEM_21[(n335[2] if n335_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item36 = run.fault(error, n335, 2, '/shipFrom/address/lines/1', (n335[2] if n335_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        lines_item_v32 = lines_item36
    n3_loop38 = (n1_loop6[2] if n1_loop6 is not None else None) or ()
    n3_loop38 = n3_loop38[1] if len(n3_loop38) >= 2 else None
    n339 = n3_loop38[0] if n3_loop38 is not None else None
    n339_n = len(n339) if n339 is not None else 0
    try:
        lines_item40 = LINES_ITEM_22[n339[1]] if n339_n > 1 else None
    except CodecError as error:
        lines_item40 = run.fault(error, n339, 1, '/shipFrom/address/lines/2', n339[1] if n339_n > 1 else '')
    lines_item_v37 = lines_item40
    if lines_item_v37 is None:
        n3_loop41 = (n1_loop16[2] if n1_loop16 is not None else None) or ()
        n3_loop41 = n3_loop41[1] if len(n3_loop41) >= 2 else None
        n342 = n3_loop41[0] if n3_loop41 is not None else None
        n342_n = len(n342) if n342 is not None else 0
        try:
            lines_item43 = LINES_ITEM_23[(n342[1] if n342_n > 1 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item43 = run.fault(error, n342, 1, '/shipFrom/address/lines/2', (n342[1] if n342_n > 1 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        lines_item_v37 = lines_item43
    try:
        lines_item45 = LINES_ITEM_24[n339[2]] if n339_n > 2 else None
    except CodecError as error:
        lines_item45 = run.fault(error, n339, 2, '/shipFrom/address/lines/3', n339[2] if n339_n > 2 else '')
    lines_item_v44 = lines_item45
    if lines_item_v44 is None:
        n3_loop46 = (n1_loop16[2] if n1_loop16 is not None else None) or ()
        n3_loop46 = n3_loop46[1] if len(n3_loop46) >= 2 else None
        n347 = n3_loop46[0] if n3_loop46 is not None else None
        n347_n = len(n347) if n347 is not None else 0
        try:
            lines_item48 = LINES_ITEM_25[(n347[2] if n347_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item48 = run.fault(error, n347, 2, '/shipFrom/address/lines/3', (n347[2] if n347_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        lines_item_v44 = lines_item48
    lines49: Any = []
    if lines_item_v is not None:
        lines49.append(lines_item_v)
    if lines_item_v32 is not None:
        lines49.append(lines_item_v32)
    if lines_item_v37 is not None:
        lines49.append(lines_item_v37)
    if lines_item_v44 is not None:
        lines49.append(lines_item_v44)
    if not lines49:
        lines49 = None
    n450 = n1_loop6[3] if n1_loop6 is not None else None
    n450_n = len(n450) if n450 is not None else 0
    try:
        city51 = CITY_26[n450[1]] if n450_n > 1 else None
    except CodecError as error:
        city51 = run.fault(error, n450, 1, '/shipFrom/address/city', n450[1] if n450_n > 1 else '')
    city_v = city51
    if city_v is None:
        n452 = n1_loop16[3] if n1_loop16 is not None else None
        n452_n = len(n452) if n452 is not None else 0
        try:
            city53 = CITY_27[(n452[1] if n452_n > 1 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            city53 = run.fault(error, n452, 1, '/shipFrom/address/city', (n452[1] if n452_n > 1 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        city_v = city53
    try:
        subdivision54 = SUBDIVISION_28[n450[2]] if n450_n > 2 else None
    except CodecError as error:
        subdivision54 = run.fault(error, n450, 2, '/shipFrom/address/subdivision', n450[2] if n450_n > 2 else '')
    subdivision_v = subdivision54
    if subdivision_v is None:
        n455 = n1_loop16[3] if n1_loop16 is not None else None
        n455_n = len(n455) if n455 is not None else 0
        try:
            subdivision56 = SUBDIVISION_29[(n455[2] if n455_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            subdivision56 = run.fault(error, n455, 2, '/shipFrom/address/subdivision', (n455[2] if n455_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        subdivision_v = subdivision56
    try:
        postal_code57 = POSTAL_CODE_30[n450[3]] if n450_n > 3 else None
    except CodecError as error:
        postal_code57 = run.fault(error, n450, 3, '/shipFrom/address/postalCode', n450[3] if n450_n > 3 else '')
    postal_code_v = postal_code57
    if postal_code_v is None:
        n458 = n1_loop16[3] if n1_loop16 is not None else None
        n458_n = len(n458) if n458 is not None else 0
        try:
            postal_code59 = POSTAL_CODE_31[(n458[3] if n458_n > 3 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            postal_code59 = run.fault(error, n458, 3, '/shipFrom/address/postalCode', (n458[3] if n458_n > 3 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        postal_code_v = postal_code59
    try:
        country60 = COUNTRY_32[n450[4]] if n450_n > 4 else None
    except CodecError as error:
        country60 = run.fault(error, n450, 4, '/shipFrom/address/country', n450[4] if n450_n > 4 else '')
    country_v = country60
    if country_v is None:
        n461 = n1_loop16[3] if n1_loop16 is not None else None
        n461_n = len(n461) if n461 is not None else 0
        try:
            country62 = COUNTRY_33[(n461[4] if n461_n > 4 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            country62 = run.fault(error, n461, 4, '/shipFrom/address/country', (n461[4] if n461_n > 4 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        country_v = country62
    address63 = None
    if lines49 is not None or city_v is not None or subdivision_v is not None or postal_code_v is not None or country_v is not None:
        address63 = {}
        if city_v is not None:
            address63['city'] = city_v
        if country_v is not None:
            address63['country'] = country_v
        if lines49 is not None:
            address63['lines'] = lines49
        if postal_code_v is not None:
            address63['postalCode'] = postal_code_v
        if subdivision_v is not None:
            address63['subdivision'] = subdivision_v
    ship_from = None
    if name_v is not None or identifiers25 is not None or address63 is not None:
        ship_from = {}
        if address63 is not None:
            ship_from['address'] = address63
        if identifiers25 is not None:
            ship_from['identifiers'] = identifiers25
        if name_v is not None:
            ship_from['name'] = name_v
    try:
        name64 = NAME_34[n117[2]] if n117_n > 2 else None
    except CodecError as error:
        name64 = run.fault(error, n117, 2, '/releasedTo/name', n117[2] if n117_n > 2 else '')
    try:
        scheme65 = SCHEME_35[n117[3]] if n117_n > 3 else None
    except CodecError as error:
        scheme65 = run.fault(error, n117, 3, '/releasedTo/identifiers/0/scheme', n117[3] if n117_n > 3 else '')
    scheme_v66, source_code_v67 = scheme65 or (None, None)
    try:
        value68 = VALUE_36[n117[4]] if n117_n > 4 else None
    except CodecError as error:
        value68 = run.fault(error, n117, 4, '/releasedTo/identifiers/0/value', n117[4] if n117_n > 4 else '')
    identifiers_item69 = None
    if scheme_v66 is not None or source_code_v67 is not None or value68 is not None:
        if scheme_v66 is None:
            run.lacks('/releasedTo/identifiers/0/scheme', n117 or n0[0], 'N1[01=WH]-03')
        if value68 is None:
            run.lacks('/releasedTo/identifiers/0/value', n117 or n0[0], 'N1[01=WH]-04')
        identifiers_item69 = {'scheme': scheme_v66, 'value': value68}
        if source_code_v67 is not None:
            identifiers_item69['sourceCode'] = source_code_v67
    identifiers70 = None if identifiers_item69 is None else [identifiers_item69]
    n2_loop = n1_loop16[1] if n1_loop16 is not None else None
    n2_loop = n2_loop[0] if n2_loop else None
    n2 = n2_loop[0] if n2_loop is not None else None
    n2_n = len(n2) if n2 is not None else 0
    try:
        additional_name = ADDITIONAL_NAME_37[n2[1]] if n2_n > 1 else None
    except CodecError as error:
        additional_name = run.fault(error, n2, 1, '/releasedTo/additionalName', n2[1] if n2_n > 1 else '')
    n3_loop71 = n1_loop16[2] if n1_loop16 is not None else None
    n3_loop71 = n3_loop71[0] if n3_loop71 else None
    n372 = n3_loop71[0] if n3_loop71 is not None else None
    n372_n = len(n372) if n372 is not None else 0
    try:
        lines_item73 = LINES_ITEM_38[n372[1]] if n372_n > 1 else None
    except CodecError as error:
        lines_item73 = run.fault(error, n372, 1, '/releasedTo/address/lines/0', n372[1] if n372_n > 1 else '')
    try:
        lines_item74 = LINES_ITEM_39[n372[2]] if n372_n > 2 else None
    except CodecError as error:
        lines_item74 = run.fault(error, n372, 2, '/releasedTo/address/lines/1', n372[2] if n372_n > 2 else '')
    n3_loop75 = (n1_loop16[2] if n1_loop16 is not None else None) or ()
    n3_loop75 = n3_loop75[1] if len(n3_loop75) >= 2 else None
    n376 = n3_loop75[0] if n3_loop75 is not None else None
    n376_n = len(n376) if n376 is not None else 0
    try:
        lines_item77 = LINES_ITEM_40[n376[1]] if n376_n > 1 else None
    except CodecError as error:
        lines_item77 = run.fault(error, n376, 1, '/releasedTo/address/lines/2', n376[1] if n376_n > 1 else '')
    try:
        lines_item78 = LINES_ITEM_41[n376[2]] if n376_n > 2 else None
    except CodecError as error:
        lines_item78 = run.fault(error, n376, 2, '/releasedTo/address/lines/3', n376[2] if n376_n > 2 else '')
    lines79: Any = []
    if lines_item73 is not None:
        lines79.append(lines_item73)
    if lines_item74 is not None:
        lines79.append(lines_item74)
    if lines_item77 is not None:
        lines79.append(lines_item77)
    if lines_item78 is not None:
        lines79.append(lines_item78)
    if not lines79:
        lines79 = None
    n480 = n1_loop16[3] if n1_loop16 is not None else None
    n480_n = len(n480) if n480 is not None else 0
    try:
        city81 = CITY_42[n480[1]] if n480_n > 1 else None
    except CodecError as error:
        city81 = run.fault(error, n480, 1, '/releasedTo/address/city', n480[1] if n480_n > 1 else '')
    try:
        subdivision82 = SUBDIVISION_43[n480[2]] if n480_n > 2 else None
    except CodecError as error:
        subdivision82 = run.fault(error, n480, 2, '/releasedTo/address/subdivision', n480[2] if n480_n > 2 else '')
    try:
        postal_code83 = POSTAL_CODE_44[n480[3]] if n480_n > 3 else None
    except CodecError as error:
        postal_code83 = run.fault(error, n480, 3, '/releasedTo/address/postalCode', n480[3] if n480_n > 3 else '')
    try:
        country84 = COUNTRY_45[n480[4]] if n480_n > 4 else None
    except CodecError as error:
        country84 = run.fault(error, n480, 4, '/releasedTo/address/country', n480[4] if n480_n > 4 else '')
    address85 = None
    if lines79 is not None or city81 is not None or subdivision82 is not None or postal_code83 is not None or country84 is not None:
        address85 = {}
        if city81 is not None:
            address85['city'] = city81
        if country84 is not None:
            address85['country'] = country84
        if lines79 is not None:
            address85['lines'] = lines79
        if postal_code83 is not None:
            address85['postalCode'] = postal_code83
        if subdivision82 is not None:
            address85['subdivision'] = subdivision82
    released_to = None
    if name64 is not None or identifiers70 is not None or additional_name is not None or address85 is not None:
        released_to = {'roles': ['warehouse-operator']}
        if additional_name is not None:
            released_to['additionalName'] = additional_name
        if address85 is not None:
            released_to['address'] = address85
        if identifiers70 is not None:
            released_to['identifiers'] = identifiers70
        if name64 is not None:
            released_to['name'] = name64
    parties: Any = None
    if n0[2]:
        parties = []
        for m in n0[2] or ():
            n186 = m[0]
            n186_n = len(n186)
            if not ((n186[1] if n186_n > 1 else '') not in ('ST', 'SF', 'WH')):
                continue
            try:
                roles_item = ROLES_ITEM_46[n186[1]] if n186_n > 1 else None
            except CodecError as error:
                roles_item = run.fault(error, n186, 1, '/parties/*/roles/0', n186[1] if n186_n > 1 else '')
            roles_v, source_code_v87 = roles_item or (None, None)
            roles = None if roles_v is None else [roles_v]
            try:
                name88 = NAME_47[n186[2]] if n186_n > 2 else None
            except CodecError as error:
                name88 = run.fault(error, n186, 2, '/parties/*/name', n186[2] if n186_n > 2 else '')
            try:
                scheme89 = SCHEME_48[n186[3]] if n186_n > 3 else None
            except CodecError as error:
                scheme89 = run.fault(error, n186, 3, '/parties/*/identifiers/0/scheme', n186[3] if n186_n > 3 else '')
            scheme_v90, source_code_v91 = scheme89 or (None, None)
            try:
                value92 = VALUE_49[n186[4]] if n186_n > 4 else None
            except CodecError as error:
                value92 = run.fault(error, n186, 4, '/parties/*/identifiers/0/value', n186[4] if n186_n > 4 else '')
            identifiers_item93 = None
            if scheme_v90 is not None or source_code_v91 is not None or value92 is not None:
                if scheme_v90 is None:
                    run.lacks('/parties/*/identifiers/0/scheme', n186 or m[0], 'N1-03')
                if value92 is None:
                    run.lacks('/parties/*/identifiers/0/value', n186 or m[0], 'N1-04')
                identifiers_item93 = {'scheme': scheme_v90, 'value': value92}
                if source_code_v91 is not None:
                    identifiers_item93['sourceCode'] = source_code_v91
            identifiers94 = None if identifiers_item93 is None else [identifiers_item93]
            n2_loop95 = m[1]
            n2_loop95 = n2_loop95[0] if n2_loop95 else None
            n296 = n2_loop95[0] if n2_loop95 is not None else None
            n296_n = len(n296) if n296 is not None else 0
            try:
                additional_name97 = ADDITIONAL_NAME_50[n296[1]] if n296_n > 1 else None
            except CodecError as error:
                additional_name97 = run.fault(error, n296, 1, '/parties/*/additionalName', n296[1] if n296_n > 1 else '')
            n3_loop98 = m[2]
            n3_loop98 = n3_loop98[0] if n3_loop98 else None
            n399 = n3_loop98[0] if n3_loop98 is not None else None
            n399_n = len(n399) if n399 is not None else 0
            try:
                lines_item100 = LINES_ITEM_51[n399[1]] if n399_n > 1 else None
            except CodecError as error:
                lines_item100 = run.fault(error, n399, 1, '/parties/*/address/lines/0', n399[1] if n399_n > 1 else '')
            try:
                lines_item101 = LINES_ITEM_52[n399[2]] if n399_n > 2 else None
            except CodecError as error:
                lines_item101 = run.fault(error, n399, 2, '/parties/*/address/lines/1', n399[2] if n399_n > 2 else '')
            n3_loop102 = m[2] or ()
            n3_loop102 = n3_loop102[1] if len(n3_loop102) >= 2 else None
            n3103 = n3_loop102[0] if n3_loop102 is not None else None
            n3103_n = len(n3103) if n3103 is not None else 0
            try:
                lines_item104 = LINES_ITEM_53[n3103[1]] if n3103_n > 1 else None
            except CodecError as error:
                lines_item104 = run.fault(error, n3103, 1, '/parties/*/address/lines/2', n3103[1] if n3103_n > 1 else '')
            try:
                lines_item105 = LINES_ITEM_54[n3103[2]] if n3103_n > 2 else None
            except CodecError as error:
                lines_item105 = run.fault(error, n3103, 2, '/parties/*/address/lines/3', n3103[2] if n3103_n > 2 else '')
            lines106: Any = []
            if lines_item100 is not None:
                lines106.append(lines_item100)
            if lines_item101 is not None:
                lines106.append(lines_item101)
            if lines_item104 is not None:
                lines106.append(lines_item104)
            if lines_item105 is not None:
                lines106.append(lines_item105)
            if not lines106:
                lines106 = None
            n4107 = m[3]
            n4107_n = len(n4107) if n4107 is not None else 0
            try:
                city108 = CITY_55[n4107[1]] if n4107_n > 1 else None
            except CodecError as error:
                city108 = run.fault(error, n4107, 1, '/parties/*/address/city', n4107[1] if n4107_n > 1 else '')
            try:
                subdivision109 = SUBDIVISION_56[n4107[2]] if n4107_n > 2 else None
            except CodecError as error:
                subdivision109 = run.fault(error, n4107, 2, '/parties/*/address/subdivision', n4107[2] if n4107_n > 2 else '')
            try:
                postal_code110 = POSTAL_CODE_57[n4107[3]] if n4107_n > 3 else None
            except CodecError as error:
                postal_code110 = run.fault(error, n4107, 3, '/parties/*/address/postalCode', n4107[3] if n4107_n > 3 else '')
            try:
                country111 = COUNTRY_58[n4107[4]] if n4107_n > 4 else None
            except CodecError as error:
                country111 = run.fault(error, n4107, 4, '/parties/*/address/country', n4107[4] if n4107_n > 4 else '')
            address112 = None
            if lines106 is not None or city108 is not None or subdivision109 is not None or postal_code110 is not None or country111 is not None:
                address112 = {}
                if city108 is not None:
                    address112['city'] = city108
                if country111 is not None:
                    address112['country'] = country111
                if lines106 is not None:
                    address112['lines'] = lines106
                if postal_code110 is not None:
                    address112['postalCode'] = postal_code110
                if subdivision109 is not None:
                    address112['subdivision'] = subdivision109
            contacts: Any = None
            if m[4]:
                contacts = []
                for m113 in m[4] or ():
                    per = m113[0]
                    per_n = len(per)
                    try:
                        name114 = NAME_59[per[2]] if per_n > 2 else None
                    except CodecError as error:
                        name114 = run.fault(error, per, 2, '/parties/*/contacts/*/name', per[2] if per_n > 2 else '')
                    try:
                        code = CODE_60[per[1]] if per_n > 1 else None
                    except CodecError as error:
                        code = run.fault(error, per, 1, '/parties/*/contacts/*/sourceCode/code', per[1] if per_n > 1 else '')
                    source_code = None
                    if code is not None:
                        source_code = {'code': code, 'scheme': 'x12-366'}
                    try:
                        phone = PHONE_61[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '']
                    except CodecError as error:
                        phone = run.fault(error, per, 4, '/parties/*/contacts/*/phone', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '')
                    phone_v = phone
                    if phone_v is None:
                        try:
                            phone115 = PHONE_62[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '']
                        except CodecError as error:
                            phone115 = run.fault(error, per, 6, '/parties/*/contacts/*/phone', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '')
                        phone_v = phone115
                    if phone_v is None:
                        try:
                            phone116 = PHONE_63[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '']
                        except CodecError as error:
                            phone116 = run.fault(error, per, 8, '/parties/*/contacts/*/phone', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '')
                        phone_v = phone116
                    try:
                        fax = FAX_64[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '']
                    except CodecError as error:
                        fax = run.fault(error, per, 4, '/parties/*/contacts/*/fax', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '')
                    fax_v = fax
                    if fax_v is None:
                        try:
                            fax117 = FAX_65[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '']
                        except CodecError as error:
                            fax117 = run.fault(error, per, 6, '/parties/*/contacts/*/fax', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '')
                        fax_v = fax117
                    if fax_v is None:
                        try:
                            fax118 = FAX_66[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '']
                        except CodecError as error:
                            fax118 = run.fault(error, per, 8, '/parties/*/contacts/*/fax', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '')
                        fax_v = fax118
                    try:
                        email = EMAIL_67[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '']
                    except CodecError as error:
                        email = run.fault(error, per, 4, '/parties/*/contacts/*/email', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '')
                    email_v = email
                    if email_v is None:
                        try:
                            email119 = EMAIL_68[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '']
                        except CodecError as error:
                            email119 = run.fault(error, per, 6, '/parties/*/contacts/*/email', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '')
                        email_v = email119
                    if email_v is None:
                        try:
                            email120 = EMAIL_69[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '']
                        except CodecError as error:
                            email120 = run.fault(error, per, 8, '/parties/*/contacts/*/email', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '')
                        email_v = email120
                    contacts_item = None
                    if name114 is not None or source_code is not None or phone_v is not None or fax_v is not None or email_v is not None:
                        contacts_item = {}
                        if email_v is not None:
                            contacts_item['email'] = email_v
                        if fax_v is not None:
                            contacts_item['fax'] = fax_v
                        if name114 is not None:
                            contacts_item['name'] = name114
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
            if roles is not None or source_code_v87 is not None or name88 is not None or identifiers94 is not None or additional_name97 is not None or address112 is not None or contacts is not None:
                parties_item = {}
                if additional_name97 is not None:
                    parties_item['additionalName'] = additional_name97
                if address112 is not None:
                    parties_item['address'] = address112
                if contacts is not None:
                    parties_item['contacts'] = contacts
                if identifiers94 is not None:
                    parties_item['identifiers'] = identifiers94
                if name88 is not None:
                    parties_item['name'] = name88
                if roles is not None:
                    parties_item['roles'] = roles
                if source_code_v87 is not None:
                    parties_item['sourceCode'] = source_code_v87
            if parties_item is not None:
                parties.append(parties_item)
        if len(parties) > 30:
            run.crowded('/parties', n0[0], len(parties), 30)
        if not parties:
            parties = None
    parties121: Any = None
    if n0[2]:
        parties121 = []
        for m122 in n0[2] or ():
            n1123 = m122[0]
            n1123_n = len(n1123)
            per_loop = m122[4]
            per_loop = per_loop[0] if per_loop else None
            per124 = per_loop[0] if per_loop is not None else None
            per124_n = len(per124) if per124 is not None else 0
            if not ((n1123[1] if n1123_n > 1 else '') in ('ST', 'SF', 'WH') and (per124[2] if per124_n > 2 else '') != ''):
                continue
            try:
                roles_item125 = ROLES_ITEM_70[n1123[1]] if n1123_n > 1 else None
            except CodecError as error:
                roles_item125 = run.fault(error, n1123, 1, '/parties/*/roles/0', n1123[1] if n1123_n > 1 else '')
            roles_v126, source_code_v127 = roles_item125 or (None, None)
            roles128 = None if roles_v126 is None else [roles_v126]
            try:
                name129 = NAME_71[n1123[2]] if n1123_n > 2 else None
            except CodecError as error:
                name129 = run.fault(error, n1123, 2, '/parties/*/name', n1123[2] if n1123_n > 2 else '')
            try:
                scheme130 = SCHEME_72[n1123[3]] if n1123_n > 3 else None
            except CodecError as error:
                scheme130 = run.fault(error, n1123, 3, '/parties/*/identifiers/0/scheme', n1123[3] if n1123_n > 3 else '')
            scheme_v131, source_code_v132 = scheme130 or (None, None)
            try:
                value133 = VALUE_73[n1123[4]] if n1123_n > 4 else None
            except CodecError as error:
                value133 = run.fault(error, n1123, 4, '/parties/*/identifiers/0/value', n1123[4] if n1123_n > 4 else '')
            identifiers_item134 = None
            if scheme_v131 is not None or source_code_v132 is not None or value133 is not None:
                if scheme_v131 is None:
                    run.lacks('/parties/*/identifiers/0/scheme', n1123 or m122[0], 'N1-03')
                if value133 is None:
                    run.lacks('/parties/*/identifiers/0/value', n1123 or m122[0], 'N1-04')
                identifiers_item134 = {'scheme': scheme_v131, 'value': value133}
                if source_code_v132 is not None:
                    identifiers_item134['sourceCode'] = source_code_v132
            identifiers135 = None if identifiers_item134 is None else [identifiers_item134]
            n2_loop136 = m122[1]
            n2_loop136 = n2_loop136[0] if n2_loop136 else None
            n2137 = n2_loop136[0] if n2_loop136 is not None else None
            n2137_n = len(n2137) if n2137 is not None else 0
            try:
                additional_name138 = ADDITIONAL_NAME_74[n2137[1]] if n2137_n > 1 else None
            except CodecError as error:
                additional_name138 = run.fault(error, n2137, 1, '/parties/*/additionalName', n2137[1] if n2137_n > 1 else '')
            n3_loop139 = m122[2]
            n3_loop139 = n3_loop139[0] if n3_loop139 else None
            n3140 = n3_loop139[0] if n3_loop139 is not None else None
            n3140_n = len(n3140) if n3140 is not None else 0
            try:
                lines_item141 = LINES_ITEM_75[n3140[1]] if n3140_n > 1 else None
            except CodecError as error:
                lines_item141 = run.fault(error, n3140, 1, '/parties/*/address/lines/0', n3140[1] if n3140_n > 1 else '')
            try:
                lines_item142 = LINES_ITEM_76[n3140[2]] if n3140_n > 2 else None
            except CodecError as error:
                lines_item142 = run.fault(error, n3140, 2, '/parties/*/address/lines/1', n3140[2] if n3140_n > 2 else '')
            n3_loop143 = m122[2] or ()
            n3_loop143 = n3_loop143[1] if len(n3_loop143) >= 2 else None
            n3144 = n3_loop143[0] if n3_loop143 is not None else None
            n3144_n = len(n3144) if n3144 is not None else 0
            try:
                lines_item145 = LINES_ITEM_77[n3144[1]] if n3144_n > 1 else None
            except CodecError as error:
                lines_item145 = run.fault(error, n3144, 1, '/parties/*/address/lines/2', n3144[1] if n3144_n > 1 else '')
            try:
                lines_item146 = LINES_ITEM_78[n3144[2]] if n3144_n > 2 else None
            except CodecError as error:
                lines_item146 = run.fault(error, n3144, 2, '/parties/*/address/lines/3', n3144[2] if n3144_n > 2 else '')
            lines147: Any = []
            if lines_item141 is not None:
                lines147.append(lines_item141)
            if lines_item142 is not None:
                lines147.append(lines_item142)
            if lines_item145 is not None:
                lines147.append(lines_item145)
            if lines_item146 is not None:
                lines147.append(lines_item146)
            if not lines147:
                lines147 = None
            n4148 = m122[3]
            n4148_n = len(n4148) if n4148 is not None else 0
            try:
                city149 = CITY_79[n4148[1]] if n4148_n > 1 else None
            except CodecError as error:
                city149 = run.fault(error, n4148, 1, '/parties/*/address/city', n4148[1] if n4148_n > 1 else '')
            try:
                subdivision150 = SUBDIVISION_80[n4148[2]] if n4148_n > 2 else None
            except CodecError as error:
                subdivision150 = run.fault(error, n4148, 2, '/parties/*/address/subdivision', n4148[2] if n4148_n > 2 else '')
            try:
                postal_code151 = POSTAL_CODE_81[n4148[3]] if n4148_n > 3 else None
            except CodecError as error:
                postal_code151 = run.fault(error, n4148, 3, '/parties/*/address/postalCode', n4148[3] if n4148_n > 3 else '')
            try:
                country152 = COUNTRY_82[n4148[4]] if n4148_n > 4 else None
            except CodecError as error:
                country152 = run.fault(error, n4148, 4, '/parties/*/address/country', n4148[4] if n4148_n > 4 else '')
            address153 = None
            if lines147 is not None or city149 is not None or subdivision150 is not None or postal_code151 is not None or country152 is not None:
                address153 = {}
                if city149 is not None:
                    address153['city'] = city149
                if country152 is not None:
                    address153['country'] = country152
                if lines147 is not None:
                    address153['lines'] = lines147
                if postal_code151 is not None:
                    address153['postalCode'] = postal_code151
                if subdivision150 is not None:
                    address153['subdivision'] = subdivision150
            contacts154: Any = None
            if m122[4]:
                contacts154 = []
                for m155 in m122[4] or ():
                    per156 = m155[0]
                    per156_n = len(per156)
                    try:
                        name157 = NAME_83[per156[2]] if per156_n > 2 else None
                    except CodecError as error:
                        name157 = run.fault(error, per156, 2, '/parties/*/contacts/*/name', per156[2] if per156_n > 2 else '')
                    try:
                        code158 = CODE_84[per156[1]] if per156_n > 1 else None
                    except CodecError as error:
                        code158 = run.fault(error, per156, 1, '/parties/*/contacts/*/sourceCode/code', per156[1] if per156_n > 1 else '')
                    source_code159 = None
                    if code158 is not None:
                        source_code159 = {'code': code158, 'scheme': 'x12-366'}
                    try:
                        phone161 = PHONE_85[(per156[4] if per156_n > 4 else '') if (per156[3] if per156_n > 3 else '') == 'TE' else '']
                    except CodecError as error:
                        phone161 = run.fault(error, per156, 4, '/parties/*/contacts/*/phone', (per156[4] if per156_n > 4 else '') if (per156[3] if per156_n > 3 else '') == 'TE' else '')
                    phone_v160 = phone161
                    if phone_v160 is None:
                        try:
                            phone162 = PHONE_86[(per156[6] if per156_n > 6 else '') if (per156[5] if per156_n > 5 else '') == 'TE' else '']
                        except CodecError as error:
                            phone162 = run.fault(error, per156, 6, '/parties/*/contacts/*/phone', (per156[6] if per156_n > 6 else '') if (per156[5] if per156_n > 5 else '') == 'TE' else '')
                        phone_v160 = phone162
                    if phone_v160 is None:
                        try:
                            phone163 = PHONE_87[(per156[8] if per156_n > 8 else '') if (per156[7] if per156_n > 7 else '') == 'TE' else '']
                        except CodecError as error:
                            phone163 = run.fault(error, per156, 8, '/parties/*/contacts/*/phone', (per156[8] if per156_n > 8 else '') if (per156[7] if per156_n > 7 else '') == 'TE' else '')
                        phone_v160 = phone163
                    try:
                        fax165 = FAX_88[(per156[4] if per156_n > 4 else '') if (per156[3] if per156_n > 3 else '') == 'FX' else '']
                    except CodecError as error:
                        fax165 = run.fault(error, per156, 4, '/parties/*/contacts/*/fax', (per156[4] if per156_n > 4 else '') if (per156[3] if per156_n > 3 else '') == 'FX' else '')
                    fax_v164 = fax165
                    if fax_v164 is None:
                        try:
                            fax166 = FAX_89[(per156[6] if per156_n > 6 else '') if (per156[5] if per156_n > 5 else '') == 'FX' else '']
                        except CodecError as error:
                            fax166 = run.fault(error, per156, 6, '/parties/*/contacts/*/fax', (per156[6] if per156_n > 6 else '') if (per156[5] if per156_n > 5 else '') == 'FX' else '')
                        fax_v164 = fax166
                    if fax_v164 is None:
                        try:
                            fax167 = FAX_90[(per156[8] if per156_n > 8 else '') if (per156[7] if per156_n > 7 else '') == 'FX' else '']
                        except CodecError as error:
                            fax167 = run.fault(error, per156, 8, '/parties/*/contacts/*/fax', (per156[8] if per156_n > 8 else '') if (per156[7] if per156_n > 7 else '') == 'FX' else '')
                        fax_v164 = fax167
                    try:
                        email169 = EMAIL_91[(per156[4] if per156_n > 4 else '') if (per156[3] if per156_n > 3 else '') == 'EM' else '']
                    except CodecError as error:
                        email169 = run.fault(error, per156, 4, '/parties/*/contacts/*/email', (per156[4] if per156_n > 4 else '') if (per156[3] if per156_n > 3 else '') == 'EM' else '')
                    email_v168 = email169
                    if email_v168 is None:
                        try:
                            email170 = EMAIL_92[(per156[6] if per156_n > 6 else '') if (per156[5] if per156_n > 5 else '') == 'EM' else '']
                        except CodecError as error:
                            email170 = run.fault(error, per156, 6, '/parties/*/contacts/*/email', (per156[6] if per156_n > 6 else '') if (per156[5] if per156_n > 5 else '') == 'EM' else '')
                        email_v168 = email170
                    if email_v168 is None:
                        try:
                            email171 = EMAIL_93[(per156[8] if per156_n > 8 else '') if (per156[7] if per156_n > 7 else '') == 'EM' else '']
                        except CodecError as error:
                            email171 = run.fault(error, per156, 8, '/parties/*/contacts/*/email', (per156[8] if per156_n > 8 else '') if (per156[7] if per156_n > 7 else '') == 'EM' else '')
                        email_v168 = email171
                    contacts_item172 = None
                    if name157 is not None or source_code159 is not None or phone_v160 is not None or fax_v164 is not None or email_v168 is not None:
                        contacts_item172 = {}
                        if email_v168 is not None:
                            contacts_item172['email'] = email_v168
                        if fax_v164 is not None:
                            contacts_item172['fax'] = fax_v164
                        if name157 is not None:
                            contacts_item172['name'] = name157
                        if phone_v160 is not None:
                            contacts_item172['phone'] = phone_v160
                        if source_code159 is not None:
                            contacts_item172['sourceCode'] = source_code159
                    if contacts_item172 is not None:
                        contacts154.append(contacts_item172)
                if len(contacts154) > 10:
                    run.crowded('/parties/*/contacts', m122[0], len(contacts154), 10)
                if not contacts154:
                    contacts154 = None
            parties_item173 = None
            if roles128 is not None or source_code_v127 is not None or name129 is not None or identifiers135 is not None or additional_name138 is not None or address153 is not None or contacts154 is not None:
                parties_item173 = {}
                if additional_name138 is not None:
                    parties_item173['additionalName'] = additional_name138
                if address153 is not None:
                    parties_item173['address'] = address153
                if contacts154 is not None:
                    parties_item173['contacts'] = contacts154
                if identifiers135 is not None:
                    parties_item173['identifiers'] = identifiers135
                if name129 is not None:
                    parties_item173['name'] = name129
                if roles128 is not None:
                    parties_item173['roles'] = roles128
                if source_code_v127 is not None:
                    parties_item173['sourceCode'] = source_code_v127
            if parties_item173 is not None:
                parties121.append(parties_item173)
        if len(parties121) > 30:
            run.crowded('/parties', n0[0], len(parties121), 30)
        if not parties121:
            parties121 = None
    parties174 = [*(parties or ()), *(parties121 or ())] or None
    g62_loop = pick(n0[5], 1, ('37',)) if n0[5] else None
    g62 = g62_loop[0] if g62_loop is not None else None
    g62_n = len(g62) if g62 is not None else 0
    earliest_x = g62[2] if g62_n > 2 else ''
    earliest_x175 = g62[4] if g62_n > 4 else ''
    earliest_x176 = g62[5] if g62_n > 5 else ''
    earliest = None
    if earliest_x:
        try:
            earliest = K7.get(profile, earliest_x, earliest_x175, earliest_x176)
        except CodecError as error:
            earliest = run.fault(error, g62, (2, 4, 5), '/requestedShip/earliest', (earliest_x, earliest_x175, earliest_x176))
    earliest_v = earliest
    if earliest_v is None:
        g62_loop177 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '10' and (one[0][3] if len(one[0]) > 3 else '') not in ('K', 'L')]
        g62_loop177 = g62_loop177[0] if len(g62_loop177) >= 1 else None
        g62178 = g62_loop177[0] if g62_loop177 is not None else None
        g62178_n = len(g62178) if g62178 is not None else 0
        g62_loop179 = pick(n0[5], 1, ('38',)) if n0[5] else None
        g62180 = g62_loop179[0] if g62_loop179 is not None else None
        g62180_n = len(g62180) if g62180 is not None else 0
        earliest_x182 = (g62178[2] if g62178_n > 2 else '') if (g62[2] if g62_n > 2 else '') == '' and (g62180[2] if g62180_n > 2 else '') == '' else ''
        earliest_x183 = g62178[4] if g62178_n > 4 else ''
        earliest_x184 = g62178[5] if g62178_n > 5 else ''
        earliest181 = None
        if earliest_x182:
            try:
                earliest181 = K7.get(profile, earliest_x182, earliest_x183, earliest_x184)
            except CodecError as error:
                earliest181 = run.fault(error, g62178, (2, 4, 5), '/requestedShip/earliest', (earliest_x182, earliest_x183, earliest_x184))
        earliest_v = earliest181
    g62_loop185 = pick(n0[5], 1, ('38',)) if n0[5] else None
    g62186 = g62_loop185[0] if g62_loop185 is not None else None
    g62186_n = len(g62186) if g62186 is not None else 0
    latest_x = g62186[2] if g62186_n > 2 else ''
    latest_x187 = g62186[4] if g62186_n > 4 else ''
    latest_x188 = g62186[5] if g62186_n > 5 else ''
    latest = None
    if latest_x:
        try:
            latest = K7.get(profile, latest_x, latest_x187, latest_x188)
        except CodecError as error:
            latest = run.fault(error, g62186, (2, 4, 5), '/requestedShip/latest', (latest_x, latest_x187, latest_x188))
    latest_v = latest
    if latest_v is None:
        g62_loop189 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '10' and (one[0][3] if len(one[0]) > 3 else '') not in ('I', 'G')]
        g62_loop189 = g62_loop189[0] if len(g62_loop189) >= 1 else None
        g62190 = g62_loop189[0] if g62_loop189 is not None else None
        g62190_n = len(g62190) if g62190 is not None else 0
        latest_x192 = (g62190[2] if g62190_n > 2 else '') if (g62[2] if g62_n > 2 else '') == '' and (g62186[2] if g62186_n > 2 else '') == '' else ''
        latest_x193 = g62190[4] if g62190_n > 4 else ''
        latest_x194 = g62190[5] if g62190_n > 5 else ''
        latest191 = None
        if latest_x192:
            try:
                latest191 = K7.get(profile, latest_x192, latest_x193, latest_x194)
            except CodecError as error:
                latest191 = run.fault(error, g62190, (2, 4, 5), '/requestedShip/latest', (latest_x192, latest_x193, latest_x194))
        latest_v = latest191
    requested_ship = None
    if earliest_v is not None or latest_v is not None:
        requested_ship = {}
        if earliest_v is not None:
            requested_ship['earliest'] = earliest_v
        if latest_v is not None:
            requested_ship['latest'] = latest_v
    g62_loop196 = pick(n0[5], 1, ('53',)) if n0[5] else None
    g62197 = g62_loop196[0] if g62_loop196 is not None else None
    g62197_n = len(g62197) if g62197 is not None else 0
    earliest_x199 = g62197[2] if g62197_n > 2 else ''
    earliest_x200 = g62197[4] if g62197_n > 4 else ''
    earliest_x201 = g62197[5] if g62197_n > 5 else ''
    earliest198 = None
    if earliest_x199:
        try:
            earliest198 = K7.get(profile, earliest_x199, earliest_x200, earliest_x201)
        except CodecError as error:
            earliest198 = run.fault(error, g62197, (2, 4, 5), '/requestedDelivery/earliest', (earliest_x199, earliest_x200, earliest_x201))
    earliest_v195 = earliest198
    if earliest_v195 is None:
        g62_loop202 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '02' and (one[0][3] if len(one[0]) > 3 else '') not in ('K', 'L')]
        g62_loop202 = g62_loop202[0] if len(g62_loop202) >= 1 else None
        g62203 = g62_loop202[0] if g62_loop202 is not None else None
        g62203_n = len(g62203) if g62203 is not None else 0
        g62_loop204 = pick(n0[5], 1, ('54',)) if n0[5] else None
        g62205 = g62_loop204[0] if g62_loop204 is not None else None
        g62205_n = len(g62205) if g62205 is not None else 0
        earliest_x207 = (g62203[2] if g62203_n > 2 else '') if (g62197[2] if g62197_n > 2 else '') == '' and (g62205[2] if g62205_n > 2 else '') == '' else ''
        earliest_x208 = g62203[4] if g62203_n > 4 else ''
        earliest_x209 = g62203[5] if g62203_n > 5 else ''
        earliest206 = None
        if earliest_x207:
            try:
                earliest206 = K7.get(profile, earliest_x207, earliest_x208, earliest_x209)
            except CodecError as error:
                earliest206 = run.fault(error, g62203, (2, 4, 5), '/requestedDelivery/earliest', (earliest_x207, earliest_x208, earliest_x209))
        earliest_v195 = earliest206
    g62_loop211 = pick(n0[5], 1, ('54',)) if n0[5] else None
    g62212 = g62_loop211[0] if g62_loop211 is not None else None
    g62212_n = len(g62212) if g62212 is not None else 0
    latest_x214 = g62212[2] if g62212_n > 2 else ''
    latest_x215 = g62212[4] if g62212_n > 4 else ''
    latest_x216 = g62212[5] if g62212_n > 5 else ''
    latest213 = None
    if latest_x214:
        try:
            latest213 = K7.get(profile, latest_x214, latest_x215, latest_x216)
        except CodecError as error:
            latest213 = run.fault(error, g62212, (2, 4, 5), '/requestedDelivery/latest', (latest_x214, latest_x215, latest_x216))
    latest_v210 = latest213
    if latest_v210 is None:
        g62_loop217 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '02' and (one[0][3] if len(one[0]) > 3 else '') not in ('I', 'G')]
        g62_loop217 = g62_loop217[0] if len(g62_loop217) >= 1 else None
        g62218 = g62_loop217[0] if g62_loop217 is not None else None
        g62218_n = len(g62218) if g62218 is not None else 0
        latest_x220 = (g62218[2] if g62218_n > 2 else '') if (g62197[2] if g62197_n > 2 else '') == '' and (g62212[2] if g62212_n > 2 else '') == '' else ''
        latest_x221 = g62218[4] if g62218_n > 4 else ''
        latest_x222 = g62218[5] if g62218_n > 5 else ''
        latest219 = None
        if latest_x220:
            try:
                latest219 = K7.get(profile, latest_x220, latest_x221, latest_x222)
            except CodecError as error:
                latest219 = run.fault(error, g62218, (2, 4, 5), '/requestedDelivery/latest', (latest_x220, latest_x221, latest_x222))
        latest_v210 = latest219
    requested_delivery = None
    if earliest_v195 is not None or latest_v210 is not None:
        requested_delivery = {}
        if earliest_v195 is not None:
            requested_delivery['earliest'] = earliest_v195
        if latest_v210 is not None:
            requested_delivery['latest'] = latest_v210
    dates: Any = None
    if n0[5]:
        dates = []
        for m223 in n0[5] or ():
            g62224 = m223[0]
            g62224_n = len(g62224)
            if not ((g62224[2] if g62224_n > 2 else '') != '' and (g62224[1] if g62224_n > 1 else '') not in {'10', '02', '37', '38', '53', '54'}):
                continue
            try:
                type = TYPE_94[g62224[1]] if g62224_n > 1 else None
            except CodecError as error:
                type = run.fault(error, g62224, 1, '/dates/*/type', g62224[1] if g62224_n > 1 else '')
            type_v, source_code_v225 = type or (None, None)
            at_x = g62224[2] if g62224_n > 2 else ''
            at_x226 = g62224[4] if g62224_n > 4 else ''
            at_x227 = g62224[5] if g62224_n > 5 else ''
            at = None
            if at_x:
                try:
                    at = K7.get(profile, at_x, at_x226, at_x227)
                except CodecError as error:
                    at = run.fault(error, g62224, (2, 4, 5), '/dates/*/at', (at_x, at_x226, at_x227))
            dates_item = None
            if type_v is not None or source_code_v225 is not None or at is not None:
                if at is None:
                    run.lacks('/dates/*/at', g62224 or m223[0], 'G62-02 or G62-04 or G62-05')
                if type_v is None:
                    run.lacks('/dates/*/type', g62224 or m223[0], 'G62-01')
                dates_item = {'at': at, 'type': type_v}
                if source_code_v225 is not None:
                    dates_item['sourceCode'] = source_code_v225
            if dates_item is not None:
                dates.append(dates_item)
        if len(dates) > 50:
            run.crowded('/dates', n0[0], len(dates), 50)
        if not dates:
            dates = None
    g62_loop228 = pick(n0[5], 1, ('37', '38')) if n0[5] else None
    g62229 = g62_loop228[0] if g62_loop228 is not None else None
    g62229_n = len(g62229) if g62229 is not None else 0
    dates230: Any = None
    if n0[5] and (g62229[2] if g62229_n > 2 else '') != '':
        dates230 = []
        for m231 in n0[5] or ():
            g62232 = m231[0]
            g62232_n = len(g62232)
            if not ((g62232[2] if g62232_n > 2 else '') != '' and (g62232[1] if g62232_n > 1 else '') == '10'):
                continue
            try:
                type233 = TYPE_95[g62232[1]] if g62232_n > 1 else None
            except CodecError as error:
                type233 = run.fault(error, g62232, 1, '/dates/*/type', g62232[1] if g62232_n > 1 else '')
            type_v234, source_code_v235 = type233 or (None, None)
            at_x237 = g62232[2] if g62232_n > 2 else ''
            at_x238 = g62232[4] if g62232_n > 4 else ''
            at_x239 = g62232[5] if g62232_n > 5 else ''
            at236 = None
            if at_x237:
                try:
                    at236 = K7.get(profile, at_x237, at_x238, at_x239)
                except CodecError as error:
                    at236 = run.fault(error, g62232, (2, 4, 5), '/dates/*/at', (at_x237, at_x238, at_x239))
            dates_item240 = None
            if type_v234 is not None or source_code_v235 is not None or at236 is not None:
                if at236 is None:
                    run.lacks('/dates/*/at', g62232 or m231[0], 'G62-02 or G62-04 or G62-05')
                if type_v234 is None:
                    run.lacks('/dates/*/type', g62232 or m231[0], 'G62-01')
                dates_item240 = {'at': at236, 'type': type_v234}
                if source_code_v235 is not None:
                    dates_item240['sourceCode'] = source_code_v235
            if dates_item240 is not None:
                dates230.append(dates_item240)
        if len(dates230) > 50:
            run.crowded('/dates', n0[0], len(dates230), 50)
        if not dates230:
            dates230 = None
    g62_loop241 = pick(n0[5], 1, ('53', '54')) if n0[5] else None
    g62242 = g62_loop241[0] if g62_loop241 is not None else None
    g62242_n = len(g62242) if g62242 is not None else 0
    dates243: Any = None
    if n0[5] and (g62242[2] if g62242_n > 2 else '') != '':
        dates243 = []
        for m244 in n0[5] or ():
            g62245 = m244[0]
            g62245_n = len(g62245)
            if not ((g62245[2] if g62245_n > 2 else '') != '' and (g62245[1] if g62245_n > 1 else '') == '02'):
                continue
            try:
                type246 = TYPE_96[g62245[1]] if g62245_n > 1 else None
            except CodecError as error:
                type246 = run.fault(error, g62245, 1, '/dates/*/type', g62245[1] if g62245_n > 1 else '')
            type_v247, source_code_v248 = type246 or (None, None)
            at_x250 = g62245[2] if g62245_n > 2 else ''
            at_x251 = g62245[4] if g62245_n > 4 else ''
            at_x252 = g62245[5] if g62245_n > 5 else ''
            at249 = None
            if at_x250:
                try:
                    at249 = K7.get(profile, at_x250, at_x251, at_x252)
                except CodecError as error:
                    at249 = run.fault(error, g62245, (2, 4, 5), '/dates/*/at', (at_x250, at_x251, at_x252))
            dates_item253 = None
            if type_v247 is not None or source_code_v248 is not None or at249 is not None:
                if at249 is None:
                    run.lacks('/dates/*/at', g62245 or m244[0], 'G62-02 or G62-04 or G62-05')
                if type_v247 is None:
                    run.lacks('/dates/*/type', g62245 or m244[0], 'G62-01')
                dates_item253 = {'at': at249, 'type': type_v247}
                if source_code_v248 is not None:
                    dates_item253['sourceCode'] = source_code_v248
            if dates_item253 is not None:
                dates243.append(dates_item253)
        if len(dates243) > 50:
            run.crowded('/dates', n0[0], len(dates243), 50)
        if not dates243:
            dates243 = None
    dates254 = [*(dates or ()), *(dates230 or ()), *(dates243 or ())] or None
    instructions: Any = None
    if n0[6]:
        instructions = []
        for m255 in n0[6] or ():
            nte = m255[0]
            nte_n = len(nte)
            if not ((nte[2] if nte_n > 2 else '') != ''):
                continue
            try:
                text = TEXT_97[nte[2]] if nte_n > 2 else None
            except CodecError as error:
                text = run.fault(error, nte, 2, '/instructions/*/text', nte[2] if nte_n > 2 else '')
            try:
                code256 = CODE_98[nte[1]] if nte_n > 1 else None
            except CodecError as error:
                code256 = run.fault(error, nte, 1, '/instructions/*/sourceCode/code', nte[1] if nte_n > 1 else '')
            source_code257 = None
            if code256 is not None:
                source_code257 = {'code': code256, 'scheme': 'x12-363'}
            instructions_item = None
            if text is not None or source_code257 is not None:
                instructions_item = {'type': 'general'}
                if source_code257 is not None:
                    instructions_item['sourceCode'] = source_code257
                if text is not None:
                    instructions_item['text'] = text
            if instructions_item is not None:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            run.crowded('/instructions', n0[0], len(instructions), 50)
        if not instructions:
            instructions = None
    references: Any = None
    if n0[1]:
        references = []
        for m258 in n0[1] or ():
            w05259 = m258[0]
            w05259_n = len(w05259)
            if not ((w05259[3] if w05259_n > 3 else '') != ''):
                continue
            try:
                value260 = VALUE_99[w05259[3]] if w05259_n > 3 else None
            except CodecError as error:
                value260 = run.fault(error, w05259, 3, '/references/*/value', w05259[3] if w05259_n > 3 else '')
            references_item = None
            if value260 is not None:
                references_item = {'type': 'purchase-order', 'value': value260}
            if references_item is not None:
                references.append(references_item)
        if len(references) > 300:
            run.crowded('/references', n0[0], len(references), 300)
        if not references:
            references = None
    references261: Any = None
    if n0[3]:
        references261 = []
        for m262 in n0[3] or ():
            n9 = m262[0]
            n9_n = len(n9)
            if not ((n9[2] if n9_n > 2 else '') != ''):
                continue
            try:
                type263 = TYPE_100[n9[1]] if n9_n > 1 else None
            except CodecError as error:
                type263 = run.fault(error, n9, 1, '/references/*/type', n9[1] if n9_n > 1 else '')
            type_v264, source_code_v265 = type263 or (None, None)
            try:
                value266 = VALUE_101[n9[2]] if n9_n > 2 else None
            except CodecError as error:
                value266 = run.fault(error, n9, 2, '/references/*/value', n9[2] if n9_n > 2 else '')
            try:
                description = DESCRIPTION_102[n9[3]] if n9_n > 3 else None
            except CodecError as error:
                description = run.fault(error, n9, 3, '/references/*/description', n9[3] if n9_n > 3 else '')
            date_x = n9[4] if n9_n > 4 else ''
            date_x267 = n9[5] if n9_n > 5 else ''
            date_x268 = n9[6] if n9_n > 6 else ''
            date = None
            if date_x:
                try:
                    date = K7.get(profile, date_x, date_x267, date_x268)
                except CodecError as error:
                    date = run.fault(error, n9, (4, 5, 6), '/references/*/date', (date_x, date_x267, date_x268))
            references_item269 = None
            if type_v264 is not None or source_code_v265 is not None or value266 is not None or description is not None or date is not None:
                if type_v264 is None:
                    run.lacks('/references/*/type', n9 or m262[0], 'N9-01')
                if value266 is None:
                    run.lacks('/references/*/value', n9 or m262[0], 'N9-02')
                references_item269 = {'type': type_v264, 'value': value266}
                if date is not None:
                    references_item269['date'] = date
                if description is not None:
                    references_item269['description'] = description
                if source_code_v265 is not None:
                    references_item269['sourceCode'] = source_code_v265
            if references_item269 is not None:
                references261.append(references_item269)
        if len(references261) > 300:
            run.crowded('/references', n0[0], len(references261), 300)
        if not references261:
            references261 = None
    references270 = [*(references or ()), *(references261 or ())] or None
    w66_loop = n0[8]
    w66_loop = w66_loop[0] if w66_loop else None
    w66 = w66_loop[0] if w66_loop is not None else None
    w66_n = len(w66) if w66 is not None else 0
    try:
        payment_method = PAYMENT_METHOD_103[w66[1]] if w66_n > 1 else None
    except CodecError as error:
        payment_method = run.fault(error, w66, 1, '/shippingInstructions/paymentMethod', w66[1] if w66_n > 1 else '')
    try:
        preferred_mode = PREFERRED_MODE_104[w66[2]] if w66_n > 2 else None
    except CodecError as error:
        preferred_mode = run.fault(error, w66, 2, '/shippingInstructions/preferredMode', w66[2] if w66_n > 2 else '')
    try:
        routing = ROUTING_105[w66[5]] if w66_n > 5 else None
    except CodecError as error:
        routing = run.fault(error, w66, 5, '/shippingInstructions/routing', w66[5] if w66_n > 5 else '')
    try:
        value271 = VALUE_106[w66[10]] if w66_n > 10 else None
    except CodecError as error:
        value271 = run.fault(error, w66, 10, '/shippingInstructions/preferredCarrier/identifiers/scheme=scac/value', w66[10] if w66_n > 10 else '')
    scac = None
    if value271 is not None:
        scac = {'scheme': 'scac', 'value': value271}
    identifiers272 = None if scac is None else [scac]
    preferred_carrier = None
    if identifiers272 is not None:
        preferred_carrier = {'identifiers': identifiers272, 'roles': ['carrier']}
    instructions273: Any = None
    if n0[8]:
        instructions273 = []
        for m274 in n0[8] or ():
            w66275 = m274[0]
            w66275_n = len(w66275)
            if not ((w66275[1] if w66275_n > 1 else '') != '' and (w66275[1] if w66275_n > 1 else '') not in {'CC', 'CD', 'MX', 'NC', 'PC', 'PO', 'PP', 'PU', 'TP'}):
                continue
            try:
                code276 = CODE_107[w66275[1]] if w66275_n > 1 else None
            except CodecError as error:
                code276 = run.fault(error, w66275, 1, '/shippingInstructions/instructions/*/sourceCode/code', w66275[1] if w66275_n > 1 else '')
            source_code277 = None
            if code276 is not None:
                source_code277 = {'code': code276, 'scheme': 'x12-146'}
            instructions_item278 = None
            if source_code277 is not None:
                instructions_item278 = {'sourceCode': source_code277, 'type': 'billing'}
            if instructions_item278 is not None:
                instructions273.append(instructions_item278)
        if len(instructions273) > 50:
            run.crowded('/shippingInstructions/instructions', n0[0], len(instructions273), 50)
        if not instructions273:
            instructions273 = None
    instructions279: Any = None
    if n0[8]:
        instructions279 = []
        for m280 in n0[8] or ():
            w66281 = m280[0]
            w66281_n = len(w66281)
            if not ((w66281[2] if w66281_n > 2 else '') != '' and (w66281[2] if w66281_n > 2 else '') not in {'A', 'C', 'H', 'J', 'LT', 'M', 'R', 'S', 'SR', 'T', 'U', 'X'}):
                continue
            try:
                code282 = CODE_108[w66281[2]] if w66281_n > 2 else None
            except CodecError as error:
                code282 = run.fault(error, w66281, 2, '/shippingInstructions/instructions/*/sourceCode/code', w66281[2] if w66281_n > 2 else '')
            source_code283 = None
            if code282 is not None:
                source_code283 = {'code': code282, 'scheme': 'x12-91'}
            instructions_item284 = None
            if source_code283 is not None:
                instructions_item284 = {'sourceCode': source_code283, 'type': 'routing'}
            if instructions_item284 is not None:
                instructions279.append(instructions_item284)
        if len(instructions279) > 50:
            run.crowded('/shippingInstructions/instructions', n0[0], len(instructions279), 50)
        if not instructions279:
            instructions279 = None
    instructions285 = [*(instructions273 or ()), *(instructions279 or ())] or None
    shipping_instructions = None
    if payment_method is not None or preferred_mode is not None or routing is not None or preferred_carrier is not None or instructions285 is not None:
        shipping_instructions = {}
        if instructions285 is not None:
            shipping_instructions['instructions'] = instructions285
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
    try:
        value286 = VALUE_109[(w76[2] if w76_n > 2 else '') if (w76[3] if w76_n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    except CodecError as error:
        value286 = run.fault(error, w76, 2, '/totals/grossWeight/value', (w76[2] if w76_n > 2 else '') if (w76[3] if w76_n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
    try:
        unit_code = UNIT_CODE_110[(w76[3] if w76_n > 3 else '') if (w76[2] if w76_n > 2 else '') != '' else '']
    except CodecError as error:
        unit_code = run.doubt(error, w76, 3, '/totals/grossWeight/unitCode', (w76[3] if w76_n > 3 else '') if (w76[2] if w76_n > 2 else '') != '' else '')
    gross_weight = None
    if value286 is not None or unit_code is not None:
        if unit_code is None:
            run.lacks('/totals/grossWeight/unitCode', w76 or n0[0], 'W76-03')
        if value286 is None:
            run.lacks('/totals/grossWeight/value', w76 or n0[0], 'W76-02')
        gross_weight = {'unitCode': unit_code, 'value': value286}
    try:
        value287 = VALUE_111[(w76[4] if w76_n > 4 else '') if (w76[5] if w76_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    except CodecError as error:
        value287 = run.fault(error, w76, 4, '/totals/volume/value', (w76[4] if w76_n > 4 else '') if (w76[5] if w76_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
    try:
        unit_code288 = UNIT_CODE_112[(w76[5] if w76_n > 5 else '') if (w76[4] if w76_n > 4 else '') != '' else '']
    except CodecError as error:
        unit_code288 = run.doubt(error, w76, 5, '/totals/volume/unitCode', (w76[5] if w76_n > 5 else '') if (w76[4] if w76_n > 4 else '') != '' else '')
    volume = None
    if value287 is not None or unit_code288 is not None:
        if unit_code288 is None:
            run.lacks('/totals/volume/unitCode', w76 or n0[0], 'W76-05')
        if value287 is None:
            run.lacks('/totals/volume/value', w76 or n0[0], 'W76-04')
        volume = {'unitCode': unit_code288, 'value': value287}
    totals = None
    if gross_weight is not None or volume is not None:
        totals = {}
        if gross_weight is not None:
            totals['grossWeight'] = gross_weight
        if volume is not None:
            totals['volume'] = volume
    lines289: Any = None
    if n0[13]:
        lines289 = []
        for m290 in n0[13] or ():
            lx = m290[0]
            lx_n = len(lx)
            for m291 in m290[5] or ():
                n9_loop = pick(m291[2], 1, ('LI',)) if m291[2] else None
                n9292 = n9_loop[0] if n9_loop is not None else None
                n9292_n = len(n9292) if n9292 is not None else 0
                try:
                    line_number = LINE_NUMBER_113[n9292[2]] if n9292_n > 2 else None
                except CodecError as error:
                    line_number = run.fault(error, n9292, 2, '/lines/*/lineNumber', n9292[2] if n9292_n > 2 else '')
                line_number_v = line_number
                if line_number_v is None:
                    try:
                        line_number293 = LINE_NUMBER_114[lx[1]] if lx_n > 1 else None
                    except CodecError as error:
                        line_number293 = run.fault(error, lx, 1, '/lines/*/lineNumber', lx[1] if lx_n > 1 else '')
                    line_number_v = line_number293
                w01 = m291[0]
                w01_n = len(w01)
                try:
                    value294 = VALUE_115[w01[1]] if w01_n > 1 else None
                except CodecError as error:
                    value294 = run.fault(error, w01, 1, '/lines/*/orderedQuantity/value', w01[1] if w01_n > 1 else '')
                try:
                    unit_code295 = UNIT_CODE_116[(w01[2] if w01_n > 2 else '') if (w01[1] if w01_n > 1 else '') != '' else '']
                except CodecError as error:
                    unit_code295 = run.fault(error, w01, 2, '/lines/*/orderedQuantity/unitCode', (w01[2] if w01_n > 2 else '') if (w01[1] if w01_n > 1 else '') != '' else '')
                ordered_quantity = None
                if value294 is not None or unit_code295 is not None:
                    if unit_code295 is None:
                        run.lacks('/lines/*/orderedQuantity/unitCode', w01 or m291[0], 'W01-02')
                    if value294 is None:
                        run.lacks('/lines/*/orderedQuantity/value', w01 or m291[0], 'W01-01')
                    ordered_quantity = {'unitCode': unit_code295, 'value': value294}
                try:
                    value296 = VALUE_117[w01[3]] if w01_n > 3 else None
                except CodecError as error:
                    value296 = run.fault(error, w01, 3, '/lines/*/item/identifiers/scheme=upc-case-code/value', w01[3] if w01_n > 3 else '')
                upc_case_code = None
                if value296 is not None:
                    upc_case_code = {'scheme': 'upc-case-code', 'value': value296}
                try:
                    scheme297 = SCHEME_118[(w01[4] if w01_n > 4 else '') if (w01[4] if w01_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[5] if w01_n > 5 else '') != '' else '']
                except CodecError as error:
                    scheme297 = run.fault(error, w01, 4, '/lines/*/item/identifiers/0/scheme', (w01[4] if w01_n > 4 else '') if (w01[4] if w01_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[5] if w01_n > 5 else '') != '' else '')
                scheme_v298, source_code_v299 = scheme297 or (None, None)
                try:
                    value300 = VALUE_119[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[5] if w01_n > 5 else '') != '' else '']
                except CodecError as error:
                    value300 = run.fault(error, w01, 5, '/lines/*/item/identifiers/0/value', (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[5] if w01_n > 5 else '') != '' else '')
                identifiers_item301 = None
                if scheme_v298 is not None or source_code_v299 is not None or value300 is not None:
                    if scheme_v298 is None:
                        run.lacks('/lines/*/item/identifiers/0/scheme', w01 or m291[0], 'W01-04')
                    if value300 is None:
                        run.lacks('/lines/*/item/identifiers/0/value', w01 or m291[0], 'W01-05')
                    identifiers_item301 = {'scheme': scheme_v298, 'value': value300}
                    if source_code_v299 is not None:
                        identifiers_item301['sourceCode'] = source_code_v299
                try:
                    scheme302 = SCHEME_120[(w01[6] if w01_n > 6 else '') if (w01[6] if w01_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[7] if w01_n > 7 else '') != '' else '']
                except CodecError as error:
                    scheme302 = run.fault(error, w01, 6, '/lines/*/item/identifiers/1/scheme', (w01[6] if w01_n > 6 else '') if (w01[6] if w01_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[7] if w01_n > 7 else '') != '' else '')
                scheme_v303, source_code_v304 = scheme302 or (None, None)
                try:
                    value305 = VALUE_121[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[7] if w01_n > 7 else '') != '' else '']
                except CodecError as error:
                    value305 = run.fault(error, w01, 7, '/lines/*/item/identifiers/1/value', (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[7] if w01_n > 7 else '') != '' else '')
                identifiers_item306 = None
                if scheme_v303 is not None or source_code_v304 is not None or value305 is not None:
                    if scheme_v303 is None:
                        run.lacks('/lines/*/item/identifiers/1/scheme', w01 or m291[0], 'W01-06')
                    if value305 is None:
                        run.lacks('/lines/*/item/identifiers/1/value', w01 or m291[0], 'W01-07')
                    identifiers_item306 = {'scheme': scheme_v303, 'value': value305}
                    if source_code_v304 is not None:
                        identifiers_item306['sourceCode'] = source_code_v304
                try:
                    scheme307 = SCHEME_122[(w01[15] if w01_n > 15 else '') if (w01[15] if w01_n > 15 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[16] if w01_n > 16 else '') != '' else '']
                except CodecError as error:
                    scheme307 = run.fault(error, w01, 15, '/lines/*/item/identifiers/2/scheme', (w01[15] if w01_n > 15 else '') if (w01[15] if w01_n > 15 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[16] if w01_n > 16 else '') != '' else '')
                scheme_v308, source_code_v309 = scheme307 or (None, None)
                try:
                    value310 = VALUE_123[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[16] if w01_n > 16 else '') != '' else '']
                except CodecError as error:
                    value310 = run.fault(error, w01, 16, '/lines/*/item/identifiers/2/value', (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[16] if w01_n > 16 else '') != '' else '')
                identifiers_item311 = None
                if scheme_v308 is not None or source_code_v309 is not None or value310 is not None:
                    if scheme_v308 is None:
                        run.lacks('/lines/*/item/identifiers/2/scheme', w01 or m291[0], 'W01-15')
                    if value310 is None:
                        run.lacks('/lines/*/item/identifiers/2/value', w01 or m291[0], 'W01-16')
                    identifiers_item311 = {'scheme': scheme_v308, 'value': value310}
                    if source_code_v309 is not None:
                        identifiers_item311['sourceCode'] = source_code_v309
                identifiers312: Any = []
                if upc_case_code is not None:
                    identifiers312.append(upc_case_code)
                if identifiers_item301 is not None:
                    identifiers312.append(identifiers_item301)
                if identifiers_item306 is not None:
                    identifiers312.append(identifiers_item306)
                if identifiers_item311 is not None:
                    identifiers312.append(identifiers_item311)
                if not identifiers312:
                    identifiers312 = None
                try:
                    sku = SKU_124[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'SK' else '']
                except CodecError as error:
                    sku = run.fault(error, w01, 5, '/lines/*/item/sku', (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'SK' else '')
                sku_v = sku
                if sku_v is None:
                    try:
                        sku313 = SKU_125[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'SK' else '']
                    except CodecError as error:
                        sku313 = run.fault(error, w01, 7, '/lines/*/item/sku', (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'SK' else '')
                    sku_v = sku313
                if sku_v is None:
                    try:
                        sku314 = SKU_126[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'SK' else '']
                    except CodecError as error:
                        sku314 = run.fault(error, w01, 16, '/lines/*/item/sku', (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'SK' else '')
                    sku_v = sku314
                try:
                    gtin = GTIN_127[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin = run.fault(error, w01, 5, '/lines/*/item/gtin', (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin
                if gtin_v is None:
                    try:
                        gtin315 = GTIN_128[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin315 = run.fault(error, w01, 7, '/lines/*/item/gtin', (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v = gtin315
                if gtin_v is None:
                    try:
                        gtin316 = GTIN_129[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') in ('UP', 'EN', 'UK') else '']
                    except CodecError as error:
                        gtin316 = run.fault(error, w01, 16, '/lines/*/item/gtin', (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') in ('UP', 'EN', 'UK') else '')
                    gtin_v = gtin316
                try:
                    country_of_origin = COUNTRY_OF_ORIGIN_130[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin = run.fault(error, w01, 5, '/lines/*/item/countryOfOrigin', (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin
                if country_of_origin_v is None:
                    try:
                        country_of_origin317 = COUNTRY_OF_ORIGIN_131[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin317 = run.fault(error, w01, 7, '/lines/*/item/countryOfOrigin', (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'CH' else '')
                    country_of_origin_v = country_of_origin317
                if country_of_origin_v is None:
                    try:
                        country_of_origin318 = COUNTRY_OF_ORIGIN_132[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'CH' else '']
                    except CodecError as error:
                        country_of_origin318 = run.fault(error, w01, 16, '/lines/*/item/countryOfOrigin', (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'CH' else '')
                    country_of_origin_v = country_of_origin318
                g69_loop = m291[1]
                g69_loop = g69_loop[0] if g69_loop else None
                g69 = g69_loop[0] if g69_loop is not None else None
                g69_n = len(g69) if g69 is not None else 0
                try:
                    description319 = DESCRIPTION_133[g69[1]] if g69_n > 1 else None
                except CodecError as error:
                    description319 = run.fault(error, g69, 1, '/lines/*/item/description', g69[1] if g69_n > 1 else '')
                item = None
                if identifiers312 is not None or sku_v is not None or gtin_v is not None or country_of_origin_v is not None or description319 is not None:
                    item = {}
                    if country_of_origin_v is not None:
                        item['countryOfOrigin'] = country_of_origin_v
                    if description319 is not None:
                        item['description'] = description319
                    if gtin_v is not None:
                        item['gtin'] = gtin_v
                    if identifiers312 is not None:
                        item['identifiers'] = identifiers312
                    if sku_v is not None:
                        item['sku'] = sku_v
                try:
                    lot_number = LOT_NUMBER_134[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number = run.fault(error, w01, 5, '/lines/*/stockRequirement/lotNumber', (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'LT' else '')
                lot_number_v = lot_number
                if lot_number_v is None:
                    try:
                        lot_number320 = LOT_NUMBER_135[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'LT' else '']
                    except CodecError as error:
                        lot_number320 = run.fault(error, w01, 7, '/lines/*/stockRequirement/lotNumber', (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'LT' else '')
                    lot_number_v = lot_number320
                if lot_number_v is None:
                    try:
                        lot_number321 = LOT_NUMBER_136[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'LT' else '']
                    except CodecError as error:
                        lot_number321 = run.fault(error, w01, 16, '/lines/*/stockRequirement/lotNumber', (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'LT' else '')
                    lot_number_v = lot_number321
                if lot_number_v is None:
                    try:
                        lot_number322 = LOT_NUMBER_137[w01[13]] if w01_n > 13 else None
                    except CodecError as error:
                        lot_number322 = run.fault(error, w01, 13, '/lines/*/stockRequirement/lotNumber', w01[13] if w01_n > 13 else '')
                    lot_number_v = lot_number322
                stock_requirement = None
                if lot_number_v is not None:
                    stock_requirement = {'lotNumber': lot_number_v}
                w20_loop = m291[4]
                w20_loop = w20_loop[0] if w20_loop else None
                w20 = w20_loop[0] if w20_loop is not None else None
                w20_n = len(w20) if w20 is not None else 0
                try:
                    value323 = VALUE_138[(w20[4] if w20_n > 4 else '') if (w20[5] if w20_n > 5 else '') == 'G' and (w20[6] if w20_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
                except CodecError as error:
                    value323 = run.fault(error, w20, 4, '/lines/*/grossWeight/value', (w20[4] if w20_n > 4 else '') if (w20[5] if w20_n > 5 else '') == 'G' and (w20[6] if w20_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
                try:
                    unit_code324 = UNIT_CODE_139[(w20[6] if w20_n > 6 else '') if (w20[5] if w20_n > 5 else '') == 'G' and (w20[4] if w20_n > 4 else '') != '' else '']
                except CodecError as error:
                    unit_code324 = run.doubt(error, w20, 6, '/lines/*/grossWeight/unitCode', (w20[6] if w20_n > 6 else '') if (w20[5] if w20_n > 5 else '') == 'G' and (w20[4] if w20_n > 4 else '') != '' else '')
                gross_weight325 = None
                if value323 is not None or unit_code324 is not None:
                    if unit_code324 is None:
                        run.lacks('/lines/*/grossWeight/unitCode', w20 or m291[0], 'W20-06')
                    if value323 is None:
                        run.lacks('/lines/*/grossWeight/value', w20 or m291[0], 'W20-04')
                    gross_weight325 = {'unitCode': unit_code324, 'value': value323}
                try:
                    value326 = VALUE_140[(w20[4] if w20_n > 4 else '') if (w20[5] if w20_n > 5 else '') == 'N' and (w20[6] if w20_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
                except CodecError as error:
                    value326 = run.fault(error, w20, 4, '/lines/*/netWeight/value', (w20[4] if w20_n > 4 else '') if (w20[5] if w20_n > 5 else '') == 'N' and (w20[6] if w20_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
                try:
                    unit_code327 = UNIT_CODE_141[(w20[6] if w20_n > 6 else '') if (w20[5] if w20_n > 5 else '') == 'N' and (w20[4] if w20_n > 4 else '') != '' else '']
                except CodecError as error:
                    unit_code327 = run.doubt(error, w20, 6, '/lines/*/netWeight/unitCode', (w20[6] if w20_n > 6 else '') if (w20[5] if w20_n > 5 else '') == 'N' and (w20[4] if w20_n > 4 else '') != '' else '')
                net_weight = None
                if value326 is not None or unit_code327 is not None:
                    if unit_code327 is None:
                        run.lacks('/lines/*/netWeight/unitCode', w20 or m291[0], 'W20-06')
                    if value326 is None:
                        run.lacks('/lines/*/netWeight/value', w20 or m291[0], 'W20-04')
                    net_weight = {'unitCode': unit_code327, 'value': value326}
                try:
                    value328 = VALUE_142[(w20[8] if w20_n > 8 else '') if (w20[9] if w20_n > 9 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
                except CodecError as error:
                    value328 = run.fault(error, w20, 8, '/lines/*/volume/value', (w20[8] if w20_n > 8 else '') if (w20[9] if w20_n > 9 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
                try:
                    unit_code329 = UNIT_CODE_143[(w20[9] if w20_n > 9 else '') if (w20[8] if w20_n > 8 else '') != '' else '']
                except CodecError as error:
                    unit_code329 = run.doubt(error, w20, 9, '/lines/*/volume/unitCode', (w20[9] if w20_n > 9 else '') if (w20[8] if w20_n > 8 else '') != '' else '')
                volume330 = None
                if value328 is not None or unit_code329 is not None:
                    if unit_code329 is None:
                        run.lacks('/lines/*/volume/unitCode', w20 or m291[0], 'W20-09')
                    if value328 is None:
                        run.lacks('/lines/*/volume/value', w20 or m291[0], 'W20-08')
                    volume330 = {'unitCode': unit_code329, 'value': value328}
                instructions331: Any = None
                if m291[3]:
                    instructions331 = []
                    for m332 in m291[3] or ():
                        nte333 = m332[0]
                        nte333_n = len(nte333)
                        if not ((nte333[2] if nte333_n > 2 else '') != ''):
                            continue
                        try:
                            text334 = TEXT_144[nte333[2]] if nte333_n > 2 else None
                        except CodecError as error:
                            text334 = run.fault(error, nte333, 2, '/lines/*/instructions/*/text', nte333[2] if nte333_n > 2 else '')
                        try:
                            code335 = CODE_145[nte333[1]] if nte333_n > 1 else None
                        except CodecError as error:
                            code335 = run.fault(error, nte333, 1, '/lines/*/instructions/*/sourceCode/code', nte333[1] if nte333_n > 1 else '')
                        source_code336 = None
                        if code335 is not None:
                            source_code336 = {'code': code335, 'scheme': 'x12-363'}
                        instructions_item337 = None
                        if text334 is not None or source_code336 is not None:
                            instructions_item337 = {'type': 'general'}
                            if source_code336 is not None:
                                instructions_item337['sourceCode'] = source_code336
                            if text334 is not None:
                                instructions_item337['text'] = text334
                        if instructions_item337 is not None:
                            instructions331.append(instructions_item337)
                    if len(instructions331) > 50:
                        run.crowded('/lines/*/instructions', m291[0], len(instructions331), 50)
                    if not instructions331:
                        instructions331 = None
                references338: Any = None
                if m291[2]:
                    references338 = []
                    for m339 in m291[2] or ():
                        n9340 = m339[0]
                        n9340_n = len(n9340)
                        if not ((n9340[2] if n9340_n > 2 else '') != '' and (n9340[1] if n9340_n > 1 else '') != 'LI'):
                            continue
                        try:
                            type341 = TYPE_146[n9340[1]] if n9340_n > 1 else None
                        except CodecError as error:
                            type341 = run.fault(error, n9340, 1, '/lines/*/references/*/type', n9340[1] if n9340_n > 1 else '')
                        type_v342, source_code_v343 = type341 or (None, None)
                        try:
                            value344 = VALUE_147[n9340[2]] if n9340_n > 2 else None
                        except CodecError as error:
                            value344 = run.fault(error, n9340, 2, '/lines/*/references/*/value', n9340[2] if n9340_n > 2 else '')
                        try:
                            description345 = DESCRIPTION_148[n9340[3]] if n9340_n > 3 else None
                        except CodecError as error:
                            description345 = run.fault(error, n9340, 3, '/lines/*/references/*/description', n9340[3] if n9340_n > 3 else '')
                        date_x347 = n9340[4] if n9340_n > 4 else ''
                        date_x348 = n9340[5] if n9340_n > 5 else ''
                        date_x349 = n9340[6] if n9340_n > 6 else ''
                        date346 = None
                        if date_x347:
                            try:
                                date346 = K7.get(profile, date_x347, date_x348, date_x349)
                            except CodecError as error:
                                date346 = run.fault(error, n9340, (4, 5, 6), '/lines/*/references/*/date', (date_x347, date_x348, date_x349))
                        references_item350 = None
                        if type_v342 is not None or source_code_v343 is not None or value344 is not None or description345 is not None or date346 is not None:
                            if type_v342 is None:
                                run.lacks('/lines/*/references/*/type', n9340 or m339[0], 'N9-01')
                            if value344 is None:
                                run.lacks('/lines/*/references/*/value', n9340 or m339[0], 'N9-02')
                            references_item350 = {'type': type_v342, 'value': value344}
                            if date346 is not None:
                                references_item350['date'] = date346
                            if description345 is not None:
                                references_item350['description'] = description345
                            if source_code_v343 is not None:
                                references_item350['sourceCode'] = source_code_v343
                        if references_item350 is not None:
                            references338.append(references_item350)
                    if len(references338) > 100:
                        run.crowded('/lines/*/references', m291[0], len(references338), 100)
                    if not references338:
                        references338 = None
                lines_item351 = None
                if line_number_v is not None or ordered_quantity is not None or item is not None or stock_requirement is not None or gross_weight325 is not None or net_weight is not None or volume330 is not None or instructions331 is not None or references338 is not None:
                    if item is None:
                        run.lacks('/lines/*/item', w01 or m291[0], 'W01-03 or W01-04')
                    if line_number_v is None:
                        run.lacks('/lines/*/lineNumber', n9292 or m291[0], 'N9[01=LI]-02')
                    if ordered_quantity is None:
                        run.lacks('/lines/*/orderedQuantity', w01 or m291[0], 'W01-01 or W01-02')
                    lines_item351 = {'item': item, 'lineNumber': line_number_v, 'orderedQuantity': ordered_quantity}
                    if gross_weight325 is not None:
                        lines_item351['grossWeight'] = gross_weight325
                    if instructions331 is not None:
                        lines_item351['instructions'] = instructions331
                    if net_weight is not None:
                        lines_item351['netWeight'] = net_weight
                    if references338 is not None:
                        lines_item351['references'] = references338
                    if stock_requirement is not None:
                        lines_item351['stockRequirement'] = stock_requirement
                    if volume330 is not None:
                        lines_item351['volume'] = volume330
                if lines_item351 is not None:
                    lines289.append(lines_item351)
        if len(lines289) > 9999:
            run.crowded('/lines', n0[0], len(lines289), 9999)
        if not lines289:
            lines289 = None
    if lines289 is None:
        run.lacks('/lines', n0[0], 'LX/W01')
    if order_id is None:
        run.lacks('/orderId', w05 or n0[0], 'W05-02')
    if ship_to is None:
        run.lacks('/shipTo', n1 or n0[0], 'N1[01=ST]-02 or N1[01=ST]-03')
    data = {'lines': lines289, 'orderId': order_id, 'shipTo': ship_to}
    if dates254 is not None:
        data['dates'] = dates254
    if instructions is not None:
        data['instructions'] = instructions
    if parties174 is not None:
        data['parties'] = parties174
    if references270 is not None:
        data['references'] = references270
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
        run.skipped(n0[0], 'a cancelled order: order.cancelled is not mapped yet', '')

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
        run.skipped(n0[0], 'a change to parts of an order: order.changed is not mapped yet', '')

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _skip_0(root, run)
    _skip_1(root, run)
    _skip_2(root, run)
