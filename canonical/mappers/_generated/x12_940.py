"""Reads X12 940 (mapping x12-940@1); generated from the rows of canonical/mappers/x12/t940.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, group, parse_structure
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables
from canonical.mappers._generated import tables as shared
from canonical.mapping.run import NOTHING, Memo, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
STRUCTURE = parse_structure('940', 'ST! W05!*1 (N1! N2*2 N3*2 N4 PER*5)*10 N9*10 G61*3 G62*10 NTE*99999 W09 W66*1 W6 R2*13 BNX (LM LQ*100)*10 (LX MAN*99999 SDQ*99999 N1 G62*10 (W01! G69*5 N9*200 NTE*99999 W20*3 QTY*10 AMT G62*10 G66 N1*3 PER*5 LH2*6 LHR LH6*5 (LM LQ*100)*10 (LS (LX N9*99999 G62*10 N1 SDQ*99999 (LM LQ*100)*10)*99999) LE (FA1 FA2*99999)*99999)*99999)*99999 W76 SE!')

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
        order_id = ORDER_ID_0[w05[2] if w05_n > 2 else '']
    except CodecError as error:
        order_id = run.fault(error, w05, 2, '/orderId', w05[2] if w05_n > 2 else '')
    n1_loop = pick(n0[2], 1, ('ST',)) if n0[2] else None
    n1 = n1_loop[0] if n1_loop is not None else None
    n1_n = len(n1) if n1 is not None else 0
    try:
        name = NAME_1[n1[2] if n1_n > 2 else '']
    except CodecError as error:
        name = run.fault(error, n1, 2, '/shipTo/name', n1[2] if n1_n > 2 else '')
    try:
        scheme = SCHEME_2[n1[3] if n1_n > 3 else '']
    except CodecError as error:
        scheme = run.fault(error, n1, 3, '/shipTo/identifiers/0/scheme', n1[3] if n1_n > 3 else '')
    scheme_v = (scheme[0] if scheme is not None else None)
    source_code_v = (scheme[1] if scheme is not None else None)
    try:
        value = VALUE_3[n1[4] if n1_n > 4 else '']
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
        lines_item = LINES_ITEM_4[n3[1] if n3_n > 1 else '']
    except CodecError as error:
        lines_item = run.fault(error, n3, 1, '/shipTo/address/lines/0', n3[1] if n3_n > 1 else '')
    try:
        lines_item1 = LINES_ITEM_5[n3[2] if n3_n > 2 else '']
    except CodecError as error:
        lines_item1 = run.fault(error, n3, 2, '/shipTo/address/lines/1', n3[2] if n3_n > 2 else '')
    n3_loop2 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop2 = n3_loop2[1] if len(n3_loop2) >= 2 else None
    n33 = n3_loop2[0] if n3_loop2 is not None else None
    n33_n = len(n33) if n33 is not None else 0
    try:
        lines_item4 = LINES_ITEM_6[n33[1] if n33_n > 1 else '']
    except CodecError as error:
        lines_item4 = run.fault(error, n33, 1, '/shipTo/address/lines/2', n33[1] if n33_n > 1 else '')
    try:
        lines_item5 = LINES_ITEM_7[n33[2] if n33_n > 2 else '']
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
        city = CITY_8[n4[1] if n4_n > 1 else '']
    except CodecError as error:
        city = run.fault(error, n4, 1, '/shipTo/address/city', n4[1] if n4_n > 1 else '')
    try:
        subdivision = SUBDIVISION_9[n4[2] if n4_n > 2 else '']
    except CodecError as error:
        subdivision = run.fault(error, n4, 2, '/shipTo/address/subdivision', n4[2] if n4_n > 2 else '')
    try:
        postal_code = POSTAL_CODE_10[n4[3] if n4_n > 3 else '']
    except CodecError as error:
        postal_code = run.fault(error, n4, 3, '/shipTo/address/postalCode', n4[3] if n4_n > 3 else '')
    try:
        country = COUNTRY_11[n4[4] if n4_n > 4 else '']
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
        name8 = NAME_12[n17[2] if n17_n > 2 else '']
    except CodecError as error:
        name8 = run.fault(error, n17, 2, '/shipFrom/name', n17[2] if n17_n > 2 else '')
    name_v = name8
    n1_loop9 = pick(n0[2], 1, ('WH',)) if n0[2] else None
    n110 = n1_loop9[0] if n1_loop9 is not None else None
    n110_n = len(n110) if n110 is not None else 0
    if name_v is None:
        try:
            name11 = NAME_13[(n110[2] if n110_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            name11 = run.fault(error, n110, 2, '/shipFrom/name', (n110[2] if n110_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        name_v = name11
    try:
        scheme13 = SCHEME_14[n17[3] if n17_n > 3 else '']
    except CodecError as error:
        scheme13 = run.fault(error, n17, 3, '/shipFrom/identifiers/0/scheme', n17[3] if n17_n > 3 else '')
    scheme_v12 = (scheme13[0] if scheme13 is not None else None)
    try:
        scheme14 = SCHEME_15[(n110[3] if n110_n > 3 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
    except CodecError as error:
        scheme14 = run.fault(error, n110, 3, '/shipFrom/identifiers/0/scheme', (n110[3] if n110_n > 3 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
    if scheme_v12 is None:
        scheme_v12 = (scheme14[0] if scheme14 is not None else None)
    source_code_v15 = (scheme13[1] if scheme13 is not None else None)
    if source_code_v15 is None:
        source_code_v15 = (scheme14[1] if scheme14 is not None else None)
    try:
        value16 = VALUE_16[n17[4] if n17_n > 4 else '']
    except CodecError as error:
        value16 = run.fault(error, n17, 4, '/shipFrom/identifiers/0/value', n17[4] if n17_n > 4 else '')
    value_v = value16
    if value_v is None:
        try:
            value17 = VALUE_17[(n110[4] if n110_n > 4 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            value17 = run.fault(error, n110, 4, '/shipFrom/identifiers/0/value', (n110[4] if n110_n > 4 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        value_v = value17
    identifiers_item18 = None
    if scheme_v12 is not None or source_code_v15 is not None or value_v is not None:
        if scheme_v12 is None:
            run.lacks('/shipFrom/identifiers/0/scheme', n17 or n0[0], 'N1[01=SF]-03')
        if value_v is None:
            run.lacks('/shipFrom/identifiers/0/value', n17 or n0[0], 'N1[01=SF]-04')
        identifiers_item18 = {'scheme': scheme_v12, 'value': value_v}
        if source_code_v15 is not None:
            identifiers_item18['sourceCode'] = source_code_v15
    identifiers19: Any = []
    if identifiers_item18 is not None:
        identifiers19.append(identifiers_item18)
    if not identifiers19:
        identifiers19 = None
    n3_loop20 = n1_loop6[2] if n1_loop6 is not None else None
    n3_loop20 = n3_loop20[0] if n3_loop20 else None
    n321 = n3_loop20[0] if n3_loop20 is not None else None
    n321_n = len(n321) if n321 is not None else 0
    try:
        lines_item22 = LINES_ITEM_18[n321[1] if n321_n > 1 else '']
    except CodecError as error:
        lines_item22 = run.fault(error, n321, 1, '/shipFrom/address/lines/0', n321[1] if n321_n > 1 else '')
    lines_item_v = lines_item22
    n3_loop23 = n1_loop9[2] if n1_loop9 is not None else None
    n3_loop23 = n3_loop23[0] if n3_loop23 else None
    n324 = n3_loop23[0] if n3_loop23 is not None else None
    n324_n = len(n324) if n324 is not None else 0
    if lines_item_v is None:
        try:
            lines_item25 = LINES_ITEM_19[(n324[1] if n324_n > 1 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item25 = run.fault(error, n324, 1, '/shipFrom/address/lines/0', (n324[1] if n324_n > 1 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        lines_item_v = lines_item25
    try:
        lines_item27 = LINES_ITEM_20[n321[2] if n321_n > 2 else '']
    except CodecError as error:
        lines_item27 = run.fault(error, n321, 2, '/shipFrom/address/lines/1', n321[2] if n321_n > 2 else '')
    lines_item_v26 = lines_item27
    if lines_item_v26 is None:
        try:
            lines_item28 = LINES_ITEM_21[(n324[2] if n324_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item28 = run.fault(error, n324, 2, '/shipFrom/address/lines/1', (n324[2] if n324_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        lines_item_v26 = lines_item28
    n3_loop30 = (n1_loop6[2] if n1_loop6 is not None else None) or ()
    n3_loop30 = n3_loop30[1] if len(n3_loop30) >= 2 else None
    n331 = n3_loop30[0] if n3_loop30 is not None else None
    n331_n = len(n331) if n331 is not None else 0
    try:
        lines_item32 = LINES_ITEM_22[n331[1] if n331_n > 1 else '']
    except CodecError as error:
        lines_item32 = run.fault(error, n331, 1, '/shipFrom/address/lines/2', n331[1] if n331_n > 1 else '')
    lines_item_v29 = lines_item32
    n3_loop33 = (n1_loop9[2] if n1_loop9 is not None else None) or ()
    n3_loop33 = n3_loop33[1] if len(n3_loop33) >= 2 else None
    n334 = n3_loop33[0] if n3_loop33 is not None else None
    n334_n = len(n334) if n334 is not None else 0
    if lines_item_v29 is None:
        try:
            lines_item35 = LINES_ITEM_23[(n334[1] if n334_n > 1 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item35 = run.fault(error, n334, 1, '/shipFrom/address/lines/2', (n334[1] if n334_n > 1 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        lines_item_v29 = lines_item35
    try:
        lines_item37 = LINES_ITEM_24[n331[2] if n331_n > 2 else '']
    except CodecError as error:
        lines_item37 = run.fault(error, n331, 2, '/shipFrom/address/lines/3', n331[2] if n331_n > 2 else '')
    lines_item_v36 = lines_item37
    if lines_item_v36 is None:
        try:
            lines_item38 = LINES_ITEM_25[(n334[2] if n334_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item38 = run.fault(error, n334, 2, '/shipFrom/address/lines/3', (n334[2] if n334_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        lines_item_v36 = lines_item38
    lines39: Any = []
    if lines_item_v is not None:
        lines39.append(lines_item_v)
    if lines_item_v26 is not None:
        lines39.append(lines_item_v26)
    if lines_item_v29 is not None:
        lines39.append(lines_item_v29)
    if lines_item_v36 is not None:
        lines39.append(lines_item_v36)
    if not lines39:
        lines39 = None
    n440 = n1_loop6[3] if n1_loop6 is not None else None
    n440_n = len(n440) if n440 is not None else 0
    try:
        city41 = CITY_26[n440[1] if n440_n > 1 else '']
    except CodecError as error:
        city41 = run.fault(error, n440, 1, '/shipFrom/address/city', n440[1] if n440_n > 1 else '')
    city_v = city41
    n442 = n1_loop9[3] if n1_loop9 is not None else None
    n442_n = len(n442) if n442 is not None else 0
    if city_v is None:
        try:
            city43 = CITY_27[(n442[1] if n442_n > 1 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            city43 = run.fault(error, n442, 1, '/shipFrom/address/city', (n442[1] if n442_n > 1 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        city_v = city43
    try:
        subdivision44 = SUBDIVISION_28[n440[2] if n440_n > 2 else '']
    except CodecError as error:
        subdivision44 = run.fault(error, n440, 2, '/shipFrom/address/subdivision', n440[2] if n440_n > 2 else '')
    subdivision_v = subdivision44
    if subdivision_v is None:
        try:
            subdivision45 = SUBDIVISION_29[(n442[2] if n442_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            subdivision45 = run.fault(error, n442, 2, '/shipFrom/address/subdivision', (n442[2] if n442_n > 2 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        subdivision_v = subdivision45
    try:
        postal_code46 = POSTAL_CODE_30[n440[3] if n440_n > 3 else '']
    except CodecError as error:
        postal_code46 = run.fault(error, n440, 3, '/shipFrom/address/postalCode', n440[3] if n440_n > 3 else '')
    postal_code_v = postal_code46
    if postal_code_v is None:
        try:
            postal_code47 = POSTAL_CODE_31[(n442[3] if n442_n > 3 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            postal_code47 = run.fault(error, n442, 3, '/shipFrom/address/postalCode', (n442[3] if n442_n > 3 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        postal_code_v = postal_code47
    try:
        country48 = COUNTRY_32[n440[4] if n440_n > 4 else '']
    except CodecError as error:
        country48 = run.fault(error, n440, 4, '/shipFrom/address/country', n440[4] if n440_n > 4 else '')
    country_v = country48
    if country_v is None:
        try:
            country49 = COUNTRY_33[(n442[4] if n442_n > 4 else '') if (n17[1] if n17_n > 1 else '') == '' else '']
        except CodecError as error:
            country49 = run.fault(error, n442, 4, '/shipFrom/address/country', (n442[4] if n442_n > 4 else '') if (n17[1] if n17_n > 1 else '') == '' else '')
        country_v = country49
    address50 = None
    if lines39 is not None or city_v is not None or subdivision_v is not None or postal_code_v is not None or country_v is not None:
        address50 = {}
        if city_v is not None:
            address50['city'] = city_v
        if country_v is not None:
            address50['country'] = country_v
        if lines39 is not None:
            address50['lines'] = lines39
        if postal_code_v is not None:
            address50['postalCode'] = postal_code_v
        if subdivision_v is not None:
            address50['subdivision'] = subdivision_v
    ship_from = None
    if name_v is not None or identifiers19 is not None or address50 is not None:
        ship_from = {}
        if address50 is not None:
            ship_from['address'] = address50
        if identifiers19 is not None:
            ship_from['identifiers'] = identifiers19
        if name_v is not None:
            ship_from['name'] = name_v
    try:
        name51 = NAME_34[n110[2] if n110_n > 2 else '']
    except CodecError as error:
        name51 = run.fault(error, n110, 2, '/releasedTo/name', n110[2] if n110_n > 2 else '')
    try:
        scheme53 = SCHEME_35[n110[3] if n110_n > 3 else '']
    except CodecError as error:
        scheme53 = run.fault(error, n110, 3, '/releasedTo/identifiers/0/scheme', n110[3] if n110_n > 3 else '')
    scheme_v52 = (scheme53[0] if scheme53 is not None else None)
    source_code_v54 = (scheme53[1] if scheme53 is not None else None)
    try:
        value55 = VALUE_36[n110[4] if n110_n > 4 else '']
    except CodecError as error:
        value55 = run.fault(error, n110, 4, '/releasedTo/identifiers/0/value', n110[4] if n110_n > 4 else '')
    identifiers_item56 = None
    if scheme_v52 is not None or source_code_v54 is not None or value55 is not None:
        if scheme_v52 is None:
            run.lacks('/releasedTo/identifiers/0/scheme', n110 or n0[0], 'N1[01=WH]-03')
        if value55 is None:
            run.lacks('/releasedTo/identifiers/0/value', n110 or n0[0], 'N1[01=WH]-04')
        identifiers_item56 = {'scheme': scheme_v52, 'value': value55}
        if source_code_v54 is not None:
            identifiers_item56['sourceCode'] = source_code_v54
    identifiers57: Any = []
    if identifiers_item56 is not None:
        identifiers57.append(identifiers_item56)
    if not identifiers57:
        identifiers57 = None
    n2_loop = n1_loop9[1] if n1_loop9 is not None else None
    n2_loop = n2_loop[0] if n2_loop else None
    n2 = n2_loop[0] if n2_loop is not None else None
    n2_n = len(n2) if n2 is not None else 0
    try:
        additional_name = ADDITIONAL_NAME_37[n2[1] if n2_n > 1 else '']
    except CodecError as error:
        additional_name = run.fault(error, n2, 1, '/releasedTo/additionalName', n2[1] if n2_n > 1 else '')
    try:
        lines_item58 = LINES_ITEM_38[n324[1] if n324_n > 1 else '']
    except CodecError as error:
        lines_item58 = run.fault(error, n324, 1, '/releasedTo/address/lines/0', n324[1] if n324_n > 1 else '')
    try:
        lines_item59 = LINES_ITEM_39[n324[2] if n324_n > 2 else '']
    except CodecError as error:
        lines_item59 = run.fault(error, n324, 2, '/releasedTo/address/lines/1', n324[2] if n324_n > 2 else '')
    try:
        lines_item60 = LINES_ITEM_40[n334[1] if n334_n > 1 else '']
    except CodecError as error:
        lines_item60 = run.fault(error, n334, 1, '/releasedTo/address/lines/2', n334[1] if n334_n > 1 else '')
    try:
        lines_item61 = LINES_ITEM_41[n334[2] if n334_n > 2 else '']
    except CodecError as error:
        lines_item61 = run.fault(error, n334, 2, '/releasedTo/address/lines/3', n334[2] if n334_n > 2 else '')
    lines62: Any = []
    if lines_item58 is not None:
        lines62.append(lines_item58)
    if lines_item59 is not None:
        lines62.append(lines_item59)
    if lines_item60 is not None:
        lines62.append(lines_item60)
    if lines_item61 is not None:
        lines62.append(lines_item61)
    if not lines62:
        lines62 = None
    try:
        city63 = CITY_42[n442[1] if n442_n > 1 else '']
    except CodecError as error:
        city63 = run.fault(error, n442, 1, '/releasedTo/address/city', n442[1] if n442_n > 1 else '')
    try:
        subdivision64 = SUBDIVISION_43[n442[2] if n442_n > 2 else '']
    except CodecError as error:
        subdivision64 = run.fault(error, n442, 2, '/releasedTo/address/subdivision', n442[2] if n442_n > 2 else '')
    try:
        postal_code65 = POSTAL_CODE_44[n442[3] if n442_n > 3 else '']
    except CodecError as error:
        postal_code65 = run.fault(error, n442, 3, '/releasedTo/address/postalCode', n442[3] if n442_n > 3 else '')
    try:
        country66 = COUNTRY_45[n442[4] if n442_n > 4 else '']
    except CodecError as error:
        country66 = run.fault(error, n442, 4, '/releasedTo/address/country', n442[4] if n442_n > 4 else '')
    address67 = None
    if lines62 is not None or city63 is not None or subdivision64 is not None or postal_code65 is not None or country66 is not None:
        address67 = {}
        if city63 is not None:
            address67['city'] = city63
        if country66 is not None:
            address67['country'] = country66
        if lines62 is not None:
            address67['lines'] = lines62
        if postal_code65 is not None:
            address67['postalCode'] = postal_code65
        if subdivision64 is not None:
            address67['subdivision'] = subdivision64
    released_to = None
    if name51 is not None or identifiers57 is not None or additional_name is not None or address67 is not None:
        released_to = {'roles': ['warehouse-operator']}
        if additional_name is not None:
            released_to['additionalName'] = additional_name
        if address67 is not None:
            released_to['address'] = address67
        if identifiers57 is not None:
            released_to['identifiers'] = identifiers57
        if name51 is not None:
            released_to['name'] = name51
    parties: Any = []
    for m in n0[2] or ():
        n168 = m[0]
        n168_n = len(n168)
        if not ((n168[1] if n168_n > 1 else '') not in ('ST', 'SF', 'WH')):
            continue
        try:
            roles_item = ROLES_ITEM_46[n168[1] if n168_n > 1 else '']
        except CodecError as error:
            roles_item = run.fault(error, n168, 1, '/parties/*/roles/0', n168[1] if n168_n > 1 else '')
        roles_item_v = (roles_item[0] if roles_item is not None else None)
        roles: Any = []
        if roles_item_v is not None:
            roles.append(roles_item_v)
        if not roles:
            roles = None
        source_code_v69 = (roles_item[1] if roles_item is not None else None)
        try:
            name70 = NAME_47[n168[2] if n168_n > 2 else '']
        except CodecError as error:
            name70 = run.fault(error, n168, 2, '/parties/*/name', n168[2] if n168_n > 2 else '')
        try:
            scheme72 = SCHEME_48[n168[3] if n168_n > 3 else '']
        except CodecError as error:
            scheme72 = run.fault(error, n168, 3, '/parties/*/identifiers/0/scheme', n168[3] if n168_n > 3 else '')
        scheme_v71 = (scheme72[0] if scheme72 is not None else None)
        source_code_v73 = (scheme72[1] if scheme72 is not None else None)
        try:
            value74 = VALUE_49[n168[4] if n168_n > 4 else '']
        except CodecError as error:
            value74 = run.fault(error, n168, 4, '/parties/*/identifiers/0/value', n168[4] if n168_n > 4 else '')
        identifiers_item75 = None
        if scheme_v71 is not None or source_code_v73 is not None or value74 is not None:
            if scheme_v71 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n168 or m[0], 'N1-03')
            if value74 is None:
                run.lacks('/parties/*/identifiers/0/value', n168 or m[0], 'N1-04')
            identifiers_item75 = {'scheme': scheme_v71, 'value': value74}
            if source_code_v73 is not None:
                identifiers_item75['sourceCode'] = source_code_v73
        identifiers76: Any = []
        if identifiers_item75 is not None:
            identifiers76.append(identifiers_item75)
        if not identifiers76:
            identifiers76 = None
        n2_loop77 = m[1]
        n2_loop77 = n2_loop77[0] if n2_loop77 else None
        n278 = n2_loop77[0] if n2_loop77 is not None else None
        n278_n = len(n278) if n278 is not None else 0
        try:
            additional_name79 = ADDITIONAL_NAME_50[n278[1] if n278_n > 1 else '']
        except CodecError as error:
            additional_name79 = run.fault(error, n278, 1, '/parties/*/additionalName', n278[1] if n278_n > 1 else '')
        n3_loop80 = m[2]
        n3_loop80 = n3_loop80[0] if n3_loop80 else None
        n381 = n3_loop80[0] if n3_loop80 is not None else None
        n381_n = len(n381) if n381 is not None else 0
        try:
            lines_item82 = LINES_ITEM_51[n381[1] if n381_n > 1 else '']
        except CodecError as error:
            lines_item82 = run.fault(error, n381, 1, '/parties/*/address/lines/0', n381[1] if n381_n > 1 else '')
        try:
            lines_item83 = LINES_ITEM_52[n381[2] if n381_n > 2 else '']
        except CodecError as error:
            lines_item83 = run.fault(error, n381, 2, '/parties/*/address/lines/1', n381[2] if n381_n > 2 else '')
        n3_loop84 = m[2] or ()
        n3_loop84 = n3_loop84[1] if len(n3_loop84) >= 2 else None
        n385 = n3_loop84[0] if n3_loop84 is not None else None
        n385_n = len(n385) if n385 is not None else 0
        try:
            lines_item86 = LINES_ITEM_53[n385[1] if n385_n > 1 else '']
        except CodecError as error:
            lines_item86 = run.fault(error, n385, 1, '/parties/*/address/lines/2', n385[1] if n385_n > 1 else '')
        try:
            lines_item87 = LINES_ITEM_54[n385[2] if n385_n > 2 else '']
        except CodecError as error:
            lines_item87 = run.fault(error, n385, 2, '/parties/*/address/lines/3', n385[2] if n385_n > 2 else '')
        lines88: Any = []
        if lines_item82 is not None:
            lines88.append(lines_item82)
        if lines_item83 is not None:
            lines88.append(lines_item83)
        if lines_item86 is not None:
            lines88.append(lines_item86)
        if lines_item87 is not None:
            lines88.append(lines_item87)
        if not lines88:
            lines88 = None
        n489 = m[3]
        n489_n = len(n489) if n489 is not None else 0
        try:
            city90 = CITY_55[n489[1] if n489_n > 1 else '']
        except CodecError as error:
            city90 = run.fault(error, n489, 1, '/parties/*/address/city', n489[1] if n489_n > 1 else '')
        try:
            subdivision91 = SUBDIVISION_56[n489[2] if n489_n > 2 else '']
        except CodecError as error:
            subdivision91 = run.fault(error, n489, 2, '/parties/*/address/subdivision', n489[2] if n489_n > 2 else '')
        try:
            postal_code92 = POSTAL_CODE_57[n489[3] if n489_n > 3 else '']
        except CodecError as error:
            postal_code92 = run.fault(error, n489, 3, '/parties/*/address/postalCode', n489[3] if n489_n > 3 else '')
        try:
            country93 = COUNTRY_58[n489[4] if n489_n > 4 else '']
        except CodecError as error:
            country93 = run.fault(error, n489, 4, '/parties/*/address/country', n489[4] if n489_n > 4 else '')
        address94 = None
        if lines88 is not None or city90 is not None or subdivision91 is not None or postal_code92 is not None or country93 is not None:
            address94 = {}
            if city90 is not None:
                address94['city'] = city90
            if country93 is not None:
                address94['country'] = country93
            if lines88 is not None:
                address94['lines'] = lines88
            if postal_code92 is not None:
                address94['postalCode'] = postal_code92
            if subdivision91 is not None:
                address94['subdivision'] = subdivision91
        contacts: Any = []
        for m95 in m[4] or ():
            per = m95[0]
            per_n = len(per)
            try:
                name96 = NAME_59[per[2] if per_n > 2 else '']
            except CodecError as error:
                name96 = run.fault(error, per, 2, '/parties/*/contacts/*/name', per[2] if per_n > 2 else '')
            try:
                code = CODE_60[per[1] if per_n > 1 else '']
            except CodecError as error:
                code = run.fault(error, per, 1, '/parties/*/contacts/*/sourceCode/code', per[1] if per_n > 1 else '')
            source_code = None
            if code is not None:
                if code is None:
                    run.lacks('/parties/*/contacts/*/sourceCode/code', per or m95[0], 'PER-01')
                source_code = {'code': code, 'scheme': 'x12-366'}
            try:
                phone = PHONE_61[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '']
            except CodecError as error:
                phone = run.fault(error, per, 4, '/parties/*/contacts/*/phone', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '')
            phone_v = phone
            if phone_v is None:
                try:
                    phone97 = PHONE_62[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '']
                except CodecError as error:
                    phone97 = run.fault(error, per, 6, '/parties/*/contacts/*/phone', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '')
                phone_v = phone97
            if phone_v is None:
                try:
                    phone98 = PHONE_63[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '']
                except CodecError as error:
                    phone98 = run.fault(error, per, 8, '/parties/*/contacts/*/phone', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '')
                phone_v = phone98
            try:
                fax = FAX_64[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '']
            except CodecError as error:
                fax = run.fault(error, per, 4, '/parties/*/contacts/*/fax', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '')
            fax_v = fax
            if fax_v is None:
                try:
                    fax99 = FAX_65[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '']
                except CodecError as error:
                    fax99 = run.fault(error, per, 6, '/parties/*/contacts/*/fax', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '')
                fax_v = fax99
            if fax_v is None:
                try:
                    fax100 = FAX_66[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '']
                except CodecError as error:
                    fax100 = run.fault(error, per, 8, '/parties/*/contacts/*/fax', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '')
                fax_v = fax100
            try:
                email = EMAIL_67[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '']
            except CodecError as error:
                email = run.fault(error, per, 4, '/parties/*/contacts/*/email', (per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '')
            email_v = email
            if email_v is None:
                try:
                    email101 = EMAIL_68[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '']
                except CodecError as error:
                    email101 = run.fault(error, per, 6, '/parties/*/contacts/*/email', (per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '')
                email_v = email101
            if email_v is None:
                try:
                    email102 = EMAIL_69[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '']
                except CodecError as error:
                    email102 = run.fault(error, per, 8, '/parties/*/contacts/*/email', (per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '')
                email_v = email102
            contacts_item = None
            if name96 is not None or source_code is not None or phone_v is not None or fax_v is not None or email_v is not None:
                contacts_item = {}
                if email_v is not None:
                    contacts_item['email'] = email_v
                if fax_v is not None:
                    contacts_item['fax'] = fax_v
                if name96 is not None:
                    contacts_item['name'] = name96
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
        if roles is not None or source_code_v69 is not None or name70 is not None or identifiers76 is not None or additional_name79 is not None or address94 is not None or contacts is not None:
            parties_item = {}
            if additional_name79 is not None:
                parties_item['additionalName'] = additional_name79
            if address94 is not None:
                parties_item['address'] = address94
            if contacts is not None:
                parties_item['contacts'] = contacts
            if identifiers76 is not None:
                parties_item['identifiers'] = identifiers76
            if name70 is not None:
                parties_item['name'] = name70
            if roles is not None:
                parties_item['roles'] = roles
            if source_code_v69 is not None:
                parties_item['sourceCode'] = source_code_v69
        if parties_item is not None:
            parties.append(parties_item)
    if len(parties) > 30:
        run.crowded('/parties', n0[0], len(parties), 30)
    if not parties:
        parties = None
    parties103: Any = []
    for m104 in n0[2] or ():
        n1105 = m104[0]
        n1105_n = len(n1105)
        per_loop = m104[4]
        per_loop = per_loop[0] if per_loop else None
        per106 = per_loop[0] if per_loop is not None else None
        per106_n = len(per106) if per106 is not None else 0
        if not ((n1105[1] if n1105_n > 1 else '') in ('ST', 'SF', 'WH') and (per106[2] if per106_n > 2 else '') != ''):
            continue
        try:
            roles_item108 = ROLES_ITEM_70[n1105[1] if n1105_n > 1 else '']
        except CodecError as error:
            roles_item108 = run.fault(error, n1105, 1, '/parties/*/roles/0', n1105[1] if n1105_n > 1 else '')
        roles_item_v107 = (roles_item108[0] if roles_item108 is not None else None)
        roles109: Any = []
        if roles_item_v107 is not None:
            roles109.append(roles_item_v107)
        if not roles109:
            roles109 = None
        source_code_v110 = (roles_item108[1] if roles_item108 is not None else None)
        try:
            name111 = NAME_71[n1105[2] if n1105_n > 2 else '']
        except CodecError as error:
            name111 = run.fault(error, n1105, 2, '/parties/*/name', n1105[2] if n1105_n > 2 else '')
        try:
            scheme113 = SCHEME_72[n1105[3] if n1105_n > 3 else '']
        except CodecError as error:
            scheme113 = run.fault(error, n1105, 3, '/parties/*/identifiers/0/scheme', n1105[3] if n1105_n > 3 else '')
        scheme_v112 = (scheme113[0] if scheme113 is not None else None)
        source_code_v114 = (scheme113[1] if scheme113 is not None else None)
        try:
            value115 = VALUE_73[n1105[4] if n1105_n > 4 else '']
        except CodecError as error:
            value115 = run.fault(error, n1105, 4, '/parties/*/identifiers/0/value', n1105[4] if n1105_n > 4 else '')
        identifiers_item116 = None
        if scheme_v112 is not None or source_code_v114 is not None or value115 is not None:
            if scheme_v112 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1105 or m104[0], 'N1-03')
            if value115 is None:
                run.lacks('/parties/*/identifiers/0/value', n1105 or m104[0], 'N1-04')
            identifiers_item116 = {'scheme': scheme_v112, 'value': value115}
            if source_code_v114 is not None:
                identifiers_item116['sourceCode'] = source_code_v114
        identifiers117: Any = []
        if identifiers_item116 is not None:
            identifiers117.append(identifiers_item116)
        if not identifiers117:
            identifiers117 = None
        n2_loop118 = m104[1]
        n2_loop118 = n2_loop118[0] if n2_loop118 else None
        n2119 = n2_loop118[0] if n2_loop118 is not None else None
        n2119_n = len(n2119) if n2119 is not None else 0
        try:
            additional_name120 = ADDITIONAL_NAME_74[n2119[1] if n2119_n > 1 else '']
        except CodecError as error:
            additional_name120 = run.fault(error, n2119, 1, '/parties/*/additionalName', n2119[1] if n2119_n > 1 else '')
        n3_loop121 = m104[2]
        n3_loop121 = n3_loop121[0] if n3_loop121 else None
        n3122 = n3_loop121[0] if n3_loop121 is not None else None
        n3122_n = len(n3122) if n3122 is not None else 0
        try:
            lines_item123 = LINES_ITEM_75[n3122[1] if n3122_n > 1 else '']
        except CodecError as error:
            lines_item123 = run.fault(error, n3122, 1, '/parties/*/address/lines/0', n3122[1] if n3122_n > 1 else '')
        try:
            lines_item124 = LINES_ITEM_76[n3122[2] if n3122_n > 2 else '']
        except CodecError as error:
            lines_item124 = run.fault(error, n3122, 2, '/parties/*/address/lines/1', n3122[2] if n3122_n > 2 else '')
        n3_loop125 = m104[2] or ()
        n3_loop125 = n3_loop125[1] if len(n3_loop125) >= 2 else None
        n3126 = n3_loop125[0] if n3_loop125 is not None else None
        n3126_n = len(n3126) if n3126 is not None else 0
        try:
            lines_item127 = LINES_ITEM_77[n3126[1] if n3126_n > 1 else '']
        except CodecError as error:
            lines_item127 = run.fault(error, n3126, 1, '/parties/*/address/lines/2', n3126[1] if n3126_n > 1 else '')
        try:
            lines_item128 = LINES_ITEM_78[n3126[2] if n3126_n > 2 else '']
        except CodecError as error:
            lines_item128 = run.fault(error, n3126, 2, '/parties/*/address/lines/3', n3126[2] if n3126_n > 2 else '')
        lines129: Any = []
        if lines_item123 is not None:
            lines129.append(lines_item123)
        if lines_item124 is not None:
            lines129.append(lines_item124)
        if lines_item127 is not None:
            lines129.append(lines_item127)
        if lines_item128 is not None:
            lines129.append(lines_item128)
        if not lines129:
            lines129 = None
        n4130 = m104[3]
        n4130_n = len(n4130) if n4130 is not None else 0
        try:
            city131 = CITY_79[n4130[1] if n4130_n > 1 else '']
        except CodecError as error:
            city131 = run.fault(error, n4130, 1, '/parties/*/address/city', n4130[1] if n4130_n > 1 else '')
        try:
            subdivision132 = SUBDIVISION_80[n4130[2] if n4130_n > 2 else '']
        except CodecError as error:
            subdivision132 = run.fault(error, n4130, 2, '/parties/*/address/subdivision', n4130[2] if n4130_n > 2 else '')
        try:
            postal_code133 = POSTAL_CODE_81[n4130[3] if n4130_n > 3 else '']
        except CodecError as error:
            postal_code133 = run.fault(error, n4130, 3, '/parties/*/address/postalCode', n4130[3] if n4130_n > 3 else '')
        try:
            country134 = COUNTRY_82[n4130[4] if n4130_n > 4 else '']
        except CodecError as error:
            country134 = run.fault(error, n4130, 4, '/parties/*/address/country', n4130[4] if n4130_n > 4 else '')
        address135 = None
        if lines129 is not None or city131 is not None or subdivision132 is not None or postal_code133 is not None or country134 is not None:
            address135 = {}
            if city131 is not None:
                address135['city'] = city131
            if country134 is not None:
                address135['country'] = country134
            if lines129 is not None:
                address135['lines'] = lines129
            if postal_code133 is not None:
                address135['postalCode'] = postal_code133
            if subdivision132 is not None:
                address135['subdivision'] = subdivision132
        contacts136: Any = []
        for m137 in m104[4] or ():
            per138 = m137[0]
            per138_n = len(per138)
            try:
                name139 = NAME_83[per138[2] if per138_n > 2 else '']
            except CodecError as error:
                name139 = run.fault(error, per138, 2, '/parties/*/contacts/*/name', per138[2] if per138_n > 2 else '')
            try:
                code140 = CODE_84[per138[1] if per138_n > 1 else '']
            except CodecError as error:
                code140 = run.fault(error, per138, 1, '/parties/*/contacts/*/sourceCode/code', per138[1] if per138_n > 1 else '')
            source_code141 = None
            if code140 is not None:
                if code140 is None:
                    run.lacks('/parties/*/contacts/*/sourceCode/code', per138 or m137[0], 'PER-01')
                source_code141 = {'code': code140, 'scheme': 'x12-366'}
            try:
                phone143 = PHONE_85[(per138[4] if per138_n > 4 else '') if (per138[3] if per138_n > 3 else '') == 'TE' else '']
            except CodecError as error:
                phone143 = run.fault(error, per138, 4, '/parties/*/contacts/*/phone', (per138[4] if per138_n > 4 else '') if (per138[3] if per138_n > 3 else '') == 'TE' else '')
            phone_v142 = phone143
            if phone_v142 is None:
                try:
                    phone144 = PHONE_86[(per138[6] if per138_n > 6 else '') if (per138[5] if per138_n > 5 else '') == 'TE' else '']
                except CodecError as error:
                    phone144 = run.fault(error, per138, 6, '/parties/*/contacts/*/phone', (per138[6] if per138_n > 6 else '') if (per138[5] if per138_n > 5 else '') == 'TE' else '')
                phone_v142 = phone144
            if phone_v142 is None:
                try:
                    phone145 = PHONE_87[(per138[8] if per138_n > 8 else '') if (per138[7] if per138_n > 7 else '') == 'TE' else '']
                except CodecError as error:
                    phone145 = run.fault(error, per138, 8, '/parties/*/contacts/*/phone', (per138[8] if per138_n > 8 else '') if (per138[7] if per138_n > 7 else '') == 'TE' else '')
                phone_v142 = phone145
            try:
                fax147 = FAX_88[(per138[4] if per138_n > 4 else '') if (per138[3] if per138_n > 3 else '') == 'FX' else '']
            except CodecError as error:
                fax147 = run.fault(error, per138, 4, '/parties/*/contacts/*/fax', (per138[4] if per138_n > 4 else '') if (per138[3] if per138_n > 3 else '') == 'FX' else '')
            fax_v146 = fax147
            if fax_v146 is None:
                try:
                    fax148 = FAX_89[(per138[6] if per138_n > 6 else '') if (per138[5] if per138_n > 5 else '') == 'FX' else '']
                except CodecError as error:
                    fax148 = run.fault(error, per138, 6, '/parties/*/contacts/*/fax', (per138[6] if per138_n > 6 else '') if (per138[5] if per138_n > 5 else '') == 'FX' else '')
                fax_v146 = fax148
            if fax_v146 is None:
                try:
                    fax149 = FAX_90[(per138[8] if per138_n > 8 else '') if (per138[7] if per138_n > 7 else '') == 'FX' else '']
                except CodecError as error:
                    fax149 = run.fault(error, per138, 8, '/parties/*/contacts/*/fax', (per138[8] if per138_n > 8 else '') if (per138[7] if per138_n > 7 else '') == 'FX' else '')
                fax_v146 = fax149
            try:
                email151 = EMAIL_91[(per138[4] if per138_n > 4 else '') if (per138[3] if per138_n > 3 else '') == 'EM' else '']
            except CodecError as error:
                email151 = run.fault(error, per138, 4, '/parties/*/contacts/*/email', (per138[4] if per138_n > 4 else '') if (per138[3] if per138_n > 3 else '') == 'EM' else '')
            email_v150 = email151
            if email_v150 is None:
                try:
                    email152 = EMAIL_92[(per138[6] if per138_n > 6 else '') if (per138[5] if per138_n > 5 else '') == 'EM' else '']
                except CodecError as error:
                    email152 = run.fault(error, per138, 6, '/parties/*/contacts/*/email', (per138[6] if per138_n > 6 else '') if (per138[5] if per138_n > 5 else '') == 'EM' else '')
                email_v150 = email152
            if email_v150 is None:
                try:
                    email153 = EMAIL_93[(per138[8] if per138_n > 8 else '') if (per138[7] if per138_n > 7 else '') == 'EM' else '']
                except CodecError as error:
                    email153 = run.fault(error, per138, 8, '/parties/*/contacts/*/email', (per138[8] if per138_n > 8 else '') if (per138[7] if per138_n > 7 else '') == 'EM' else '')
                email_v150 = email153
            contacts_item154 = None
            if name139 is not None or source_code141 is not None or phone_v142 is not None or fax_v146 is not None or email_v150 is not None:
                contacts_item154 = {}
                if email_v150 is not None:
                    contacts_item154['email'] = email_v150
                if fax_v146 is not None:
                    contacts_item154['fax'] = fax_v146
                if name139 is not None:
                    contacts_item154['name'] = name139
                if phone_v142 is not None:
                    contacts_item154['phone'] = phone_v142
                if source_code141 is not None:
                    contacts_item154['sourceCode'] = source_code141
            if contacts_item154 is not None:
                contacts136.append(contacts_item154)
        if len(contacts136) > 10:
            run.crowded('/parties/*/contacts', m104[0], len(contacts136), 10)
        if not contacts136:
            contacts136 = None
        parties_item155 = None
        if roles109 is not None or source_code_v110 is not None or name111 is not None or identifiers117 is not None or additional_name120 is not None or address135 is not None or contacts136 is not None:
            parties_item155 = {}
            if additional_name120 is not None:
                parties_item155['additionalName'] = additional_name120
            if address135 is not None:
                parties_item155['address'] = address135
            if contacts136 is not None:
                parties_item155['contacts'] = contacts136
            if identifiers117 is not None:
                parties_item155['identifiers'] = identifiers117
            if name111 is not None:
                parties_item155['name'] = name111
            if roles109 is not None:
                parties_item155['roles'] = roles109
            if source_code_v110 is not None:
                parties_item155['sourceCode'] = source_code_v110
        if parties_item155 is not None:
            parties103.append(parties_item155)
    if len(parties103) > 30:
        run.crowded('/parties', n0[0], len(parties103), 30)
    if not parties103:
        parties103 = None
    parties156 = [*(parties or ()), *(parties103 or ())] or None
    g62_loop = pick(n0[5], 1, ('37',)) if n0[5] else None
    g62 = g62_loop[0] if g62_loop is not None else None
    g62_n = len(g62) if g62 is not None else 0
    earliest_x = g62[2] if g62_n > 2 else ''
    earliest_x157 = g62[4] if g62_n > 4 else ''
    earliest_x158 = g62[5] if g62_n > 5 else ''
    earliest = None
    if earliest_x:
        try:
            earliest = K7.get(profile, earliest_x, earliest_x157, earliest_x158)
        except CodecError as error:
            earliest = run.fault(error, g62, (2, 4, 5), '/requestedShip/earliest', (earliest_x, earliest_x157, earliest_x158))
    earliest_v = earliest
    g62_loop159 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '10' and (one[0][3] if len(one[0]) > 3 else '') not in ('K', 'L')]
    g62_loop159 = g62_loop159[0] if len(g62_loop159) >= 1 else None
    g62160 = g62_loop159[0] if g62_loop159 is not None else None
    g62160_n = len(g62160) if g62160 is not None else 0
    g62_loop161 = pick(n0[5], 1, ('38',)) if n0[5] else None
    g62162 = g62_loop161[0] if g62_loop161 is not None else None
    g62162_n = len(g62162) if g62162 is not None else 0
    if earliest_v is None:
        earliest_x164 = (g62160[2] if g62160_n > 2 else '') if (g62[2] if g62_n > 2 else '') == '' and (g62162[2] if g62162_n > 2 else '') == '' else ''
        earliest_x165 = g62160[4] if g62160_n > 4 else ''
        earliest_x166 = g62160[5] if g62160_n > 5 else ''
        earliest163 = None
        if earliest_x164:
            try:
                earliest163 = K7.get(profile, earliest_x164, earliest_x165, earliest_x166)
            except CodecError as error:
                earliest163 = run.fault(error, g62160, (2, 4, 5), '/requestedShip/earliest', (earliest_x164, earliest_x165, earliest_x166))
        earliest_v = earliest163
    latest_x = g62162[2] if g62162_n > 2 else ''
    latest_x167 = g62162[4] if g62162_n > 4 else ''
    latest_x168 = g62162[5] if g62162_n > 5 else ''
    latest = None
    if latest_x:
        try:
            latest = K7.get(profile, latest_x, latest_x167, latest_x168)
        except CodecError as error:
            latest = run.fault(error, g62162, (2, 4, 5), '/requestedShip/latest', (latest_x, latest_x167, latest_x168))
    latest_v = latest
    g62_loop169 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '10' and (one[0][3] if len(one[0]) > 3 else '') not in ('I', 'G')]
    g62_loop169 = g62_loop169[0] if len(g62_loop169) >= 1 else None
    g62170 = g62_loop169[0] if g62_loop169 is not None else None
    g62170_n = len(g62170) if g62170 is not None else 0
    if latest_v is None:
        latest_x172 = (g62170[2] if g62170_n > 2 else '') if (g62[2] if g62_n > 2 else '') == '' and (g62162[2] if g62162_n > 2 else '') == '' else ''
        latest_x173 = g62170[4] if g62170_n > 4 else ''
        latest_x174 = g62170[5] if g62170_n > 5 else ''
        latest171 = None
        if latest_x172:
            try:
                latest171 = K7.get(profile, latest_x172, latest_x173, latest_x174)
            except CodecError as error:
                latest171 = run.fault(error, g62170, (2, 4, 5), '/requestedShip/latest', (latest_x172, latest_x173, latest_x174))
        latest_v = latest171
    requested_ship = None
    if earliest_v is not None or latest_v is not None:
        requested_ship = {}
        if earliest_v is not None:
            requested_ship['earliest'] = earliest_v
        if latest_v is not None:
            requested_ship['latest'] = latest_v
    g62_loop176 = pick(n0[5], 1, ('53',)) if n0[5] else None
    g62177 = g62_loop176[0] if g62_loop176 is not None else None
    g62177_n = len(g62177) if g62177 is not None else 0
    earliest_x179 = g62177[2] if g62177_n > 2 else ''
    earliest_x180 = g62177[4] if g62177_n > 4 else ''
    earliest_x181 = g62177[5] if g62177_n > 5 else ''
    earliest178 = None
    if earliest_x179:
        try:
            earliest178 = K7.get(profile, earliest_x179, earliest_x180, earliest_x181)
        except CodecError as error:
            earliest178 = run.fault(error, g62177, (2, 4, 5), '/requestedDelivery/earliest', (earliest_x179, earliest_x180, earliest_x181))
    earliest_v175 = earliest178
    g62_loop182 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '02' and (one[0][3] if len(one[0]) > 3 else '') not in ('K', 'L')]
    g62_loop182 = g62_loop182[0] if len(g62_loop182) >= 1 else None
    g62183 = g62_loop182[0] if g62_loop182 is not None else None
    g62183_n = len(g62183) if g62183 is not None else 0
    g62_loop184 = pick(n0[5], 1, ('54',)) if n0[5] else None
    g62185 = g62_loop184[0] if g62_loop184 is not None else None
    g62185_n = len(g62185) if g62185 is not None else 0
    if earliest_v175 is None:
        earliest_x187 = (g62183[2] if g62183_n > 2 else '') if (g62177[2] if g62177_n > 2 else '') == '' and (g62185[2] if g62185_n > 2 else '') == '' else ''
        earliest_x188 = g62183[4] if g62183_n > 4 else ''
        earliest_x189 = g62183[5] if g62183_n > 5 else ''
        earliest186 = None
        if earliest_x187:
            try:
                earliest186 = K7.get(profile, earliest_x187, earliest_x188, earliest_x189)
            except CodecError as error:
                earliest186 = run.fault(error, g62183, (2, 4, 5), '/requestedDelivery/earliest', (earliest_x187, earliest_x188, earliest_x189))
        earliest_v175 = earliest186
    latest_x192 = g62185[2] if g62185_n > 2 else ''
    latest_x193 = g62185[4] if g62185_n > 4 else ''
    latest_x194 = g62185[5] if g62185_n > 5 else ''
    latest191 = None
    if latest_x192:
        try:
            latest191 = K7.get(profile, latest_x192, latest_x193, latest_x194)
        except CodecError as error:
            latest191 = run.fault(error, g62185, (2, 4, 5), '/requestedDelivery/latest', (latest_x192, latest_x193, latest_x194))
    latest_v190 = latest191
    g62_loop195 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '02' and (one[0][3] if len(one[0]) > 3 else '') not in ('I', 'G')]
    g62_loop195 = g62_loop195[0] if len(g62_loop195) >= 1 else None
    g62196 = g62_loop195[0] if g62_loop195 is not None else None
    g62196_n = len(g62196) if g62196 is not None else 0
    if latest_v190 is None:
        latest_x198 = (g62196[2] if g62196_n > 2 else '') if (g62177[2] if g62177_n > 2 else '') == '' and (g62185[2] if g62185_n > 2 else '') == '' else ''
        latest_x199 = g62196[4] if g62196_n > 4 else ''
        latest_x200 = g62196[5] if g62196_n > 5 else ''
        latest197 = None
        if latest_x198:
            try:
                latest197 = K7.get(profile, latest_x198, latest_x199, latest_x200)
            except CodecError as error:
                latest197 = run.fault(error, g62196, (2, 4, 5), '/requestedDelivery/latest', (latest_x198, latest_x199, latest_x200))
        latest_v190 = latest197
    requested_delivery = None
    if earliest_v175 is not None or latest_v190 is not None:
        requested_delivery = {}
        if earliest_v175 is not None:
            requested_delivery['earliest'] = earliest_v175
        if latest_v190 is not None:
            requested_delivery['latest'] = latest_v190
    dates: Any = []
    for m201 in n0[5] or ():
        g62202 = m201[0]
        g62202_n = len(g62202)
        if not ((g62202[2] if g62202_n > 2 else '') != '' and (g62202[1] if g62202_n > 1 else '') not in {'10', '02', '37', '38', '53', '54'}):
            continue
        try:
            type = TYPE_94[g62202[1] if g62202_n > 1 else '']
        except CodecError as error:
            type = run.fault(error, g62202, 1, '/dates/*/type', g62202[1] if g62202_n > 1 else '')
        type_v = (type[0] if type is not None else None)
        source_code_v203 = (type[1] if type is not None else None)
        at_x = g62202[2] if g62202_n > 2 else ''
        at_x204 = g62202[4] if g62202_n > 4 else ''
        at_x205 = g62202[5] if g62202_n > 5 else ''
        at = None
        if at_x:
            try:
                at = K7.get(profile, at_x, at_x204, at_x205)
            except CodecError as error:
                at = run.fault(error, g62202, (2, 4, 5), '/dates/*/at', (at_x, at_x204, at_x205))
        dates_item = None
        if type_v is not None or source_code_v203 is not None or at is not None:
            if at is None:
                run.lacks('/dates/*/at', g62202 or m201[0], 'G62-02 or G62-04 or G62-05')
            if type_v is None:
                run.lacks('/dates/*/type', g62202 or m201[0], 'G62-01')
            dates_item = {'at': at, 'type': type_v}
            if source_code_v203 is not None:
                dates_item['sourceCode'] = source_code_v203
        if dates_item is not None:
            dates.append(dates_item)
    if len(dates) > 50:
        run.crowded('/dates', n0[0], len(dates), 50)
    if not dates:
        dates = None
    g62_loop206 = pick(n0[5], 1, ('37', '38')) if n0[5] else None
    g62207 = g62_loop206[0] if g62_loop206 is not None else None
    g62207_n = len(g62207) if g62207 is not None else 0
    dates208: Any = []
    if (g62207[2] if g62207_n > 2 else '') != '':
        for m209 in n0[5] or ():
            g62210 = m209[0]
            g62210_n = len(g62210)
            if not ((g62210[2] if g62210_n > 2 else '') != '' and (g62210[1] if g62210_n > 1 else '') == '10'):
                continue
            try:
                type212 = TYPE_95[g62210[1] if g62210_n > 1 else '']
            except CodecError as error:
                type212 = run.fault(error, g62210, 1, '/dates/*/type', g62210[1] if g62210_n > 1 else '')
            type_v211 = (type212[0] if type212 is not None else None)
            source_code_v213 = (type212[1] if type212 is not None else None)
            at_x215 = g62210[2] if g62210_n > 2 else ''
            at_x216 = g62210[4] if g62210_n > 4 else ''
            at_x217 = g62210[5] if g62210_n > 5 else ''
            at214 = None
            if at_x215:
                try:
                    at214 = K7.get(profile, at_x215, at_x216, at_x217)
                except CodecError as error:
                    at214 = run.fault(error, g62210, (2, 4, 5), '/dates/*/at', (at_x215, at_x216, at_x217))
            dates_item218 = None
            if type_v211 is not None or source_code_v213 is not None or at214 is not None:
                if at214 is None:
                    run.lacks('/dates/*/at', g62210 or m209[0], 'G62-02 or G62-04 or G62-05')
                if type_v211 is None:
                    run.lacks('/dates/*/type', g62210 or m209[0], 'G62-01')
                dates_item218 = {'at': at214, 'type': type_v211}
                if source_code_v213 is not None:
                    dates_item218['sourceCode'] = source_code_v213
            if dates_item218 is not None:
                dates208.append(dates_item218)
    if len(dates208) > 50:
        run.crowded('/dates', n0[0], len(dates208), 50)
    if not dates208:
        dates208 = None
    g62_loop219 = pick(n0[5], 1, ('53', '54')) if n0[5] else None
    g62220 = g62_loop219[0] if g62_loop219 is not None else None
    g62220_n = len(g62220) if g62220 is not None else 0
    dates221: Any = []
    if (g62220[2] if g62220_n > 2 else '') != '':
        for m222 in n0[5] or ():
            g62223 = m222[0]
            g62223_n = len(g62223)
            if not ((g62223[2] if g62223_n > 2 else '') != '' and (g62223[1] if g62223_n > 1 else '') == '02'):
                continue
            try:
                type225 = TYPE_96[g62223[1] if g62223_n > 1 else '']
            except CodecError as error:
                type225 = run.fault(error, g62223, 1, '/dates/*/type', g62223[1] if g62223_n > 1 else '')
            type_v224 = (type225[0] if type225 is not None else None)
            source_code_v226 = (type225[1] if type225 is not None else None)
            at_x228 = g62223[2] if g62223_n > 2 else ''
            at_x229 = g62223[4] if g62223_n > 4 else ''
            at_x230 = g62223[5] if g62223_n > 5 else ''
            at227 = None
            if at_x228:
                try:
                    at227 = K7.get(profile, at_x228, at_x229, at_x230)
                except CodecError as error:
                    at227 = run.fault(error, g62223, (2, 4, 5), '/dates/*/at', (at_x228, at_x229, at_x230))
            dates_item231 = None
            if type_v224 is not None or source_code_v226 is not None or at227 is not None:
                if at227 is None:
                    run.lacks('/dates/*/at', g62223 or m222[0], 'G62-02 or G62-04 or G62-05')
                if type_v224 is None:
                    run.lacks('/dates/*/type', g62223 or m222[0], 'G62-01')
                dates_item231 = {'at': at227, 'type': type_v224}
                if source_code_v226 is not None:
                    dates_item231['sourceCode'] = source_code_v226
            if dates_item231 is not None:
                dates221.append(dates_item231)
    if len(dates221) > 50:
        run.crowded('/dates', n0[0], len(dates221), 50)
    if not dates221:
        dates221 = None
    dates232 = [*(dates or ()), *(dates208 or ()), *(dates221 or ())] or None
    instructions: Any = []
    for m233 in n0[6] or ():
        nte = m233[0]
        nte_n = len(nte)
        if not ((nte[2] if nte_n > 2 else '') != ''):
            continue
        try:
            text = TEXT_97[nte[2] if nte_n > 2 else '']
        except CodecError as error:
            text = run.fault(error, nte, 2, '/instructions/*/text', nte[2] if nte_n > 2 else '')
        try:
            code234 = CODE_98[nte[1] if nte_n > 1 else '']
        except CodecError as error:
            code234 = run.fault(error, nte, 1, '/instructions/*/sourceCode/code', nte[1] if nte_n > 1 else '')
        source_code235 = None
        if code234 is not None:
            if code234 is None:
                run.lacks('/instructions/*/sourceCode/code', nte or m233[0], 'NTE-01')
            source_code235 = {'code': code234, 'scheme': 'x12-363'}
        instructions_item = None
        if text is not None or source_code235 is not None:
            instructions_item = {'type': 'general'}
            if source_code235 is not None:
                instructions_item['sourceCode'] = source_code235
            if text is not None:
                instructions_item['text'] = text
        if instructions_item is not None:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        run.crowded('/instructions', n0[0], len(instructions), 50)
    if not instructions:
        instructions = None
    references: Any = []
    for m236 in n0[1] or ():
        w05237 = m236[0]
        w05237_n = len(w05237)
        if not ((w05237[3] if w05237_n > 3 else '') != ''):
            continue
        try:
            value238 = VALUE_99[w05237[3] if w05237_n > 3 else '']
        except CodecError as error:
            value238 = run.fault(error, w05237, 3, '/references/*/value', w05237[3] if w05237_n > 3 else '')
        references_item = None
        if value238 is not None:
            if value238 is None:
                run.lacks('/references/*/value', w05237 or m236[0], 'W05-03')
            references_item = {'type': 'purchase-order', 'value': value238}
        if references_item is not None:
            references.append(references_item)
    if len(references) > 300:
        run.crowded('/references', n0[0], len(references), 300)
    if not references:
        references = None
    references239: Any = []
    for m240 in n0[3] or ():
        n9 = m240[0]
        n9_n = len(n9)
        if not ((n9[2] if n9_n > 2 else '') != ''):
            continue
        try:
            type242 = TYPE_100[n9[1] if n9_n > 1 else '']
        except CodecError as error:
            type242 = run.fault(error, n9, 1, '/references/*/type', n9[1] if n9_n > 1 else '')
        type_v241 = (type242[0] if type242 is not None else None)
        source_code_v243 = (type242[1] if type242 is not None else None)
        try:
            value244 = VALUE_101[n9[2] if n9_n > 2 else '']
        except CodecError as error:
            value244 = run.fault(error, n9, 2, '/references/*/value', n9[2] if n9_n > 2 else '')
        try:
            description = DESCRIPTION_102[n9[3] if n9_n > 3 else '']
        except CodecError as error:
            description = run.fault(error, n9, 3, '/references/*/description', n9[3] if n9_n > 3 else '')
        date_x = n9[4] if n9_n > 4 else ''
        date_x245 = n9[5] if n9_n > 5 else ''
        date_x246 = n9[6] if n9_n > 6 else ''
        date = None
        if date_x:
            try:
                date = K7.get(profile, date_x, date_x245, date_x246)
            except CodecError as error:
                date = run.fault(error, n9, (4, 5, 6), '/references/*/date', (date_x, date_x245, date_x246))
        references_item247 = None
        if type_v241 is not None or source_code_v243 is not None or value244 is not None or description is not None or date is not None:
            if type_v241 is None:
                run.lacks('/references/*/type', n9 or m240[0], 'N9-01')
            if value244 is None:
                run.lacks('/references/*/value', n9 or m240[0], 'N9-02')
            references_item247 = {'type': type_v241, 'value': value244}
            if date is not None:
                references_item247['date'] = date
            if description is not None:
                references_item247['description'] = description
            if source_code_v243 is not None:
                references_item247['sourceCode'] = source_code_v243
        if references_item247 is not None:
            references239.append(references_item247)
    if len(references239) > 300:
        run.crowded('/references', n0[0], len(references239), 300)
    if not references239:
        references239 = None
    references248 = [*(references or ()), *(references239 or ())] or None
    w66_loop = n0[8]
    w66_loop = w66_loop[0] if w66_loop else None
    w66 = w66_loop[0] if w66_loop is not None else None
    w66_n = len(w66) if w66 is not None else 0
    try:
        payment_method = PAYMENT_METHOD_103[w66[1] if w66_n > 1 else '']
    except CodecError as error:
        payment_method = run.fault(error, w66, 1, '/shippingInstructions/paymentMethod', w66[1] if w66_n > 1 else '')
    try:
        preferred_mode = PREFERRED_MODE_104[w66[2] if w66_n > 2 else '']
    except CodecError as error:
        preferred_mode = run.fault(error, w66, 2, '/shippingInstructions/preferredMode', w66[2] if w66_n > 2 else '')
    try:
        routing = ROUTING_105[w66[5] if w66_n > 5 else '']
    except CodecError as error:
        routing = run.fault(error, w66, 5, '/shippingInstructions/routing', w66[5] if w66_n > 5 else '')
    try:
        value249 = VALUE_106[w66[10] if w66_n > 10 else '']
    except CodecError as error:
        value249 = run.fault(error, w66, 10, '/shippingInstructions/preferredCarrier/identifiers/scheme=scac/value', w66[10] if w66_n > 10 else '')
    scac = None
    if value249 is not None:
        if value249 is None:
            run.lacks('/shippingInstructions/preferredCarrier/identifiers/scheme=scac/value', w66 or n0[0], 'W66-10')
        scac = {'scheme': 'scac', 'value': value249}
    identifiers250: Any = []
    if scac is not None:
        identifiers250.append(scac)
    if not identifiers250:
        identifiers250 = None
    preferred_carrier = None
    if identifiers250 is not None:
        preferred_carrier = {'roles': ['carrier']}
        if identifiers250 is not None:
            preferred_carrier['identifiers'] = identifiers250
    instructions251: Any = []
    for m252 in n0[8] or ():
        w66253 = m252[0]
        w66253_n = len(w66253)
        if not ((w66253[1] if w66253_n > 1 else '') != '' and (w66253[1] if w66253_n > 1 else '') not in {'CC', 'CD', 'MX', 'NC', 'PC', 'PO', 'PP', 'PU', 'TP'}):
            continue
        try:
            code254 = CODE_107[w66253[1] if w66253_n > 1 else '']
        except CodecError as error:
            code254 = run.fault(error, w66253, 1, '/shippingInstructions/instructions/*/sourceCode/code', w66253[1] if w66253_n > 1 else '')
        source_code255 = None
        if code254 is not None:
            if code254 is None:
                run.lacks('/shippingInstructions/instructions/*/sourceCode/code', w66253 or m252[0], 'W66-01')
            source_code255 = {'code': code254, 'scheme': 'x12-146'}
        instructions_item256 = None
        if source_code255 is not None:
            instructions_item256 = {'type': 'billing'}
            if source_code255 is not None:
                instructions_item256['sourceCode'] = source_code255
        if instructions_item256 is not None:
            instructions251.append(instructions_item256)
    if len(instructions251) > 50:
        run.crowded('/shippingInstructions/instructions', n0[0], len(instructions251), 50)
    if not instructions251:
        instructions251 = None
    instructions257: Any = []
    for m258 in n0[8] or ():
        w66259 = m258[0]
        w66259_n = len(w66259)
        if not ((w66259[2] if w66259_n > 2 else '') != '' and (w66259[2] if w66259_n > 2 else '') not in {'A', 'C', 'H', 'J', 'LT', 'M', 'R', 'S', 'SR', 'T', 'U', 'X'}):
            continue
        try:
            code260 = CODE_108[w66259[2] if w66259_n > 2 else '']
        except CodecError as error:
            code260 = run.fault(error, w66259, 2, '/shippingInstructions/instructions/*/sourceCode/code', w66259[2] if w66259_n > 2 else '')
        source_code261 = None
        if code260 is not None:
            if code260 is None:
                run.lacks('/shippingInstructions/instructions/*/sourceCode/code', w66259 or m258[0], 'W66-02')
            source_code261 = {'code': code260, 'scheme': 'x12-91'}
        instructions_item262 = None
        if source_code261 is not None:
            instructions_item262 = {'type': 'routing'}
            if source_code261 is not None:
                instructions_item262['sourceCode'] = source_code261
        if instructions_item262 is not None:
            instructions257.append(instructions_item262)
    if len(instructions257) > 50:
        run.crowded('/shippingInstructions/instructions', n0[0], len(instructions257), 50)
    if not instructions257:
        instructions257 = None
    instructions263 = [*(instructions251 or ()), *(instructions257 or ())] or None
    shipping_instructions = None
    if payment_method is not None or preferred_mode is not None or routing is not None or preferred_carrier is not None or instructions263 is not None:
        shipping_instructions = {}
        if instructions263 is not None:
            shipping_instructions['instructions'] = instructions263
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
        value264 = VALUE_109[(w76[2] if w76_n > 2 else '') if (w76[3] if w76_n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    except CodecError as error:
        value264 = run.fault(error, w76, 2, '/totals/grossWeight/value', (w76[2] if w76_n > 2 else '') if (w76[3] if w76_n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
    try:
        unit_code = UNIT_CODE_110[(w76[3] if w76_n > 3 else '') if (w76[2] if w76_n > 2 else '') != '' else '']
    except CodecError as error:
        unit_code = run.doubt(error, w76, 3, '/totals/grossWeight/unitCode', (w76[3] if w76_n > 3 else '') if (w76[2] if w76_n > 2 else '') != '' else '')
    gross_weight = None
    if value264 is not None or unit_code is not None:
        if unit_code is None:
            run.lacks('/totals/grossWeight/unitCode', w76 or n0[0], 'W76-03')
        if value264 is None:
            run.lacks('/totals/grossWeight/value', w76 or n0[0], 'W76-02')
        gross_weight = {'unitCode': unit_code, 'value': value264}
    try:
        value265 = VALUE_111[(w76[4] if w76_n > 4 else '') if (w76[5] if w76_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    except CodecError as error:
        value265 = run.fault(error, w76, 4, '/totals/volume/value', (w76[4] if w76_n > 4 else '') if (w76[5] if w76_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
    try:
        unit_code266 = UNIT_CODE_112[(w76[5] if w76_n > 5 else '') if (w76[4] if w76_n > 4 else '') != '' else '']
    except CodecError as error:
        unit_code266 = run.doubt(error, w76, 5, '/totals/volume/unitCode', (w76[5] if w76_n > 5 else '') if (w76[4] if w76_n > 4 else '') != '' else '')
    volume = None
    if value265 is not None or unit_code266 is not None:
        if unit_code266 is None:
            run.lacks('/totals/volume/unitCode', w76 or n0[0], 'W76-05')
        if value265 is None:
            run.lacks('/totals/volume/value', w76 or n0[0], 'W76-04')
        volume = {'unitCode': unit_code266, 'value': value265}
    totals = None
    if gross_weight is not None or volume is not None:
        totals = {}
        if gross_weight is not None:
            totals['grossWeight'] = gross_weight
        if volume is not None:
            totals['volume'] = volume
    lines267: Any = []
    for m268 in n0[13] or ():
        lx = m268[0]
        lx_n = len(lx)
        for m269 in m268[5] or ():
            n9_loop = pick(m269[2], 1, ('LI',)) if m269[2] else None
            n9270 = n9_loop[0] if n9_loop is not None else None
            n9270_n = len(n9270) if n9270 is not None else 0
            try:
                line_number = LINE_NUMBER_113[n9270[2] if n9270_n > 2 else '']
            except CodecError as error:
                line_number = run.fault(error, n9270, 2, '/lines/*/lineNumber', n9270[2] if n9270_n > 2 else '')
            line_number_v = line_number
            if line_number_v is None:
                try:
                    line_number271 = LINE_NUMBER_114[lx[1] if lx_n > 1 else '']
                except CodecError as error:
                    line_number271 = run.fault(error, lx, 1, '/lines/*/lineNumber', lx[1] if lx_n > 1 else '')
                line_number_v = line_number271
            w01 = m269[0]
            w01_n = len(w01)
            try:
                value272 = VALUE_115[w01[1] if w01_n > 1 else '']
            except CodecError as error:
                value272 = run.fault(error, w01, 1, '/lines/*/orderedQuantity/value', w01[1] if w01_n > 1 else '')
            try:
                unit_code273 = UNIT_CODE_116[(w01[2] if w01_n > 2 else '') if (w01[1] if w01_n > 1 else '') != '' else '']
            except CodecError as error:
                unit_code273 = run.fault(error, w01, 2, '/lines/*/orderedQuantity/unitCode', (w01[2] if w01_n > 2 else '') if (w01[1] if w01_n > 1 else '') != '' else '')
            ordered_quantity = None
            if value272 is not None or unit_code273 is not None:
                if unit_code273 is None:
                    run.lacks('/lines/*/orderedQuantity/unitCode', w01 or m269[0], 'W01-02')
                if value272 is None:
                    run.lacks('/lines/*/orderedQuantity/value', w01 or m269[0], 'W01-01')
                ordered_quantity = {'unitCode': unit_code273, 'value': value272}
            try:
                value274 = VALUE_117[w01[3] if w01_n > 3 else '']
            except CodecError as error:
                value274 = run.fault(error, w01, 3, '/lines/*/item/identifiers/scheme=upc-case-code/value', w01[3] if w01_n > 3 else '')
            upc_case_code = None
            if value274 is not None:
                if value274 is None:
                    run.lacks('/lines/*/item/identifiers/scheme=upc-case-code/value', w01 or m269[0], 'W01-03')
                upc_case_code = {'scheme': 'upc-case-code', 'value': value274}
            try:
                scheme276 = SCHEME_118[(w01[4] if w01_n > 4 else '') if (w01[4] if w01_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[5] if w01_n > 5 else '') != '' else '']
            except CodecError as error:
                scheme276 = run.fault(error, w01, 4, '/lines/*/item/identifiers/0/scheme', (w01[4] if w01_n > 4 else '') if (w01[4] if w01_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[5] if w01_n > 5 else '') != '' else '')
            scheme_v275 = (scheme276[0] if scheme276 is not None else None)
            source_code_v277 = (scheme276[1] if scheme276 is not None else None)
            try:
                value278 = VALUE_119[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[5] if w01_n > 5 else '') != '' else '']
            except CodecError as error:
                value278 = run.fault(error, w01, 5, '/lines/*/item/identifiers/0/value', (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[5] if w01_n > 5 else '') != '' else '')
            identifiers_item279 = None
            if scheme_v275 is not None or source_code_v277 is not None or value278 is not None:
                if scheme_v275 is None:
                    run.lacks('/lines/*/item/identifiers/0/scheme', w01 or m269[0], 'W01-04')
                if value278 is None:
                    run.lacks('/lines/*/item/identifiers/0/value', w01 or m269[0], 'W01-05')
                identifiers_item279 = {'scheme': scheme_v275, 'value': value278}
                if source_code_v277 is not None:
                    identifiers_item279['sourceCode'] = source_code_v277
            try:
                scheme281 = SCHEME_120[(w01[6] if w01_n > 6 else '') if (w01[6] if w01_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[7] if w01_n > 7 else '') != '' else '']
            except CodecError as error:
                scheme281 = run.fault(error, w01, 6, '/lines/*/item/identifiers/1/scheme', (w01[6] if w01_n > 6 else '') if (w01[6] if w01_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[7] if w01_n > 7 else '') != '' else '')
            scheme_v280 = (scheme281[0] if scheme281 is not None else None)
            source_code_v282 = (scheme281[1] if scheme281 is not None else None)
            try:
                value283 = VALUE_121[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[7] if w01_n > 7 else '') != '' else '']
            except CodecError as error:
                value283 = run.fault(error, w01, 7, '/lines/*/item/identifiers/1/value', (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[7] if w01_n > 7 else '') != '' else '')
            identifiers_item284 = None
            if scheme_v280 is not None or source_code_v282 is not None or value283 is not None:
                if scheme_v280 is None:
                    run.lacks('/lines/*/item/identifiers/1/scheme', w01 or m269[0], 'W01-06')
                if value283 is None:
                    run.lacks('/lines/*/item/identifiers/1/value', w01 or m269[0], 'W01-07')
                identifiers_item284 = {'scheme': scheme_v280, 'value': value283}
                if source_code_v282 is not None:
                    identifiers_item284['sourceCode'] = source_code_v282
            try:
                scheme286 = SCHEME_122[(w01[15] if w01_n > 15 else '') if (w01[15] if w01_n > 15 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[16] if w01_n > 16 else '') != '' else '']
            except CodecError as error:
                scheme286 = run.fault(error, w01, 15, '/lines/*/item/identifiers/2/scheme', (w01[15] if w01_n > 15 else '') if (w01[15] if w01_n > 15 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[16] if w01_n > 16 else '') != '' else '')
            scheme_v285 = (scheme286[0] if scheme286 is not None else None)
            source_code_v287 = (scheme286[1] if scheme286 is not None else None)
            try:
                value288 = VALUE_123[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[16] if w01_n > 16 else '') != '' else '']
            except CodecError as error:
                value288 = run.fault(error, w01, 16, '/lines/*/item/identifiers/2/value', (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[16] if w01_n > 16 else '') != '' else '')
            identifiers_item289 = None
            if scheme_v285 is not None or source_code_v287 is not None or value288 is not None:
                if scheme_v285 is None:
                    run.lacks('/lines/*/item/identifiers/2/scheme', w01 or m269[0], 'W01-15')
                if value288 is None:
                    run.lacks('/lines/*/item/identifiers/2/value', w01 or m269[0], 'W01-16')
                identifiers_item289 = {'scheme': scheme_v285, 'value': value288}
                if source_code_v287 is not None:
                    identifiers_item289['sourceCode'] = source_code_v287
            identifiers290: Any = []
            if upc_case_code is not None:
                identifiers290.append(upc_case_code)
            if identifiers_item279 is not None:
                identifiers290.append(identifiers_item279)
            if identifiers_item284 is not None:
                identifiers290.append(identifiers_item284)
            if identifiers_item289 is not None:
                identifiers290.append(identifiers_item289)
            if not identifiers290:
                identifiers290 = None
            try:
                sku = SKU_124[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'SK' else '']
            except CodecError as error:
                sku = run.fault(error, w01, 5, '/lines/*/item/sku', (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'SK' else '')
            sku_v = sku
            if sku_v is None:
                try:
                    sku291 = SKU_125[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'SK' else '']
                except CodecError as error:
                    sku291 = run.fault(error, w01, 7, '/lines/*/item/sku', (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'SK' else '')
                sku_v = sku291
            if sku_v is None:
                try:
                    sku292 = SKU_126[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'SK' else '']
                except CodecError as error:
                    sku292 = run.fault(error, w01, 16, '/lines/*/item/sku', (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'SK' else '')
                sku_v = sku292
            try:
                gtin = GTIN_127[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') in ('UP', 'EN', 'UK') else '']
            except CodecError as error:
                gtin = run.fault(error, w01, 5, '/lines/*/item/gtin', (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') in ('UP', 'EN', 'UK') else '')
            gtin_v = gtin
            if gtin_v is None:
                try:
                    gtin293 = GTIN_128[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin293 = run.fault(error, w01, 7, '/lines/*/item/gtin', (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin293
            if gtin_v is None:
                try:
                    gtin294 = GTIN_129[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') in ('UP', 'EN', 'UK') else '']
                except CodecError as error:
                    gtin294 = run.fault(error, w01, 16, '/lines/*/item/gtin', (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') in ('UP', 'EN', 'UK') else '')
                gtin_v = gtin294
            try:
                country_of_origin = COUNTRY_OF_ORIGIN_130[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'CH' else '']
            except CodecError as error:
                country_of_origin = run.fault(error, w01, 5, '/lines/*/item/countryOfOrigin', (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'CH' else '')
            country_of_origin_v = country_of_origin
            if country_of_origin_v is None:
                try:
                    country_of_origin295 = COUNTRY_OF_ORIGIN_131[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin295 = run.fault(error, w01, 7, '/lines/*/item/countryOfOrigin', (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin295
            if country_of_origin_v is None:
                try:
                    country_of_origin296 = COUNTRY_OF_ORIGIN_132[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'CH' else '']
                except CodecError as error:
                    country_of_origin296 = run.fault(error, w01, 16, '/lines/*/item/countryOfOrigin', (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'CH' else '')
                country_of_origin_v = country_of_origin296
            g69_loop = m269[1]
            g69_loop = g69_loop[0] if g69_loop else None
            g69 = g69_loop[0] if g69_loop is not None else None
            g69_n = len(g69) if g69 is not None else 0
            try:
                description297 = DESCRIPTION_133[g69[1] if g69_n > 1 else '']
            except CodecError as error:
                description297 = run.fault(error, g69, 1, '/lines/*/item/description', g69[1] if g69_n > 1 else '')
            item = None
            if identifiers290 is not None or sku_v is not None or gtin_v is not None or country_of_origin_v is not None or description297 is not None:
                item = {}
                if country_of_origin_v is not None:
                    item['countryOfOrigin'] = country_of_origin_v
                if description297 is not None:
                    item['description'] = description297
                if gtin_v is not None:
                    item['gtin'] = gtin_v
                if identifiers290 is not None:
                    item['identifiers'] = identifiers290
                if sku_v is not None:
                    item['sku'] = sku_v
            try:
                lot_number = LOT_NUMBER_134[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'LT' else '']
            except CodecError as error:
                lot_number = run.fault(error, w01, 5, '/lines/*/stockRequirement/lotNumber', (w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'LT' else '')
            lot_number_v = lot_number
            if lot_number_v is None:
                try:
                    lot_number298 = LOT_NUMBER_135[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number298 = run.fault(error, w01, 7, '/lines/*/stockRequirement/lotNumber', (w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'LT' else '')
                lot_number_v = lot_number298
            if lot_number_v is None:
                try:
                    lot_number299 = LOT_NUMBER_136[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'LT' else '']
                except CodecError as error:
                    lot_number299 = run.fault(error, w01, 16, '/lines/*/stockRequirement/lotNumber', (w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'LT' else '')
                lot_number_v = lot_number299
            if lot_number_v is None:
                try:
                    lot_number300 = LOT_NUMBER_137[w01[13] if w01_n > 13 else '']
                except CodecError as error:
                    lot_number300 = run.fault(error, w01, 13, '/lines/*/stockRequirement/lotNumber', w01[13] if w01_n > 13 else '')
                lot_number_v = lot_number300
            stock_requirement = None
            if lot_number_v is not None:
                stock_requirement = {}
                if lot_number_v is not None:
                    stock_requirement['lotNumber'] = lot_number_v
            w20_loop = m269[4]
            w20_loop = w20_loop[0] if w20_loop else None
            w20 = w20_loop[0] if w20_loop is not None else None
            w20_n = len(w20) if w20 is not None else 0
            try:
                value301 = VALUE_138[(w20[4] if w20_n > 4 else '') if (w20[5] if w20_n > 5 else '') == 'G' and (w20[6] if w20_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
            except CodecError as error:
                value301 = run.fault(error, w20, 4, '/lines/*/grossWeight/value', (w20[4] if w20_n > 4 else '') if (w20[5] if w20_n > 5 else '') == 'G' and (w20[6] if w20_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
            try:
                unit_code302 = UNIT_CODE_139[(w20[6] if w20_n > 6 else '') if (w20[5] if w20_n > 5 else '') == 'G' and (w20[4] if w20_n > 4 else '') != '' else '']
            except CodecError as error:
                unit_code302 = run.doubt(error, w20, 6, '/lines/*/grossWeight/unitCode', (w20[6] if w20_n > 6 else '') if (w20[5] if w20_n > 5 else '') == 'G' and (w20[4] if w20_n > 4 else '') != '' else '')
            gross_weight303 = None
            if value301 is not None or unit_code302 is not None:
                if unit_code302 is None:
                    run.lacks('/lines/*/grossWeight/unitCode', w20 or m269[0], 'W20-06')
                if value301 is None:
                    run.lacks('/lines/*/grossWeight/value', w20 or m269[0], 'W20-04')
                gross_weight303 = {'unitCode': unit_code302, 'value': value301}
            try:
                value304 = VALUE_140[(w20[4] if w20_n > 4 else '') if (w20[5] if w20_n > 5 else '') == 'N' and (w20[6] if w20_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
            except CodecError as error:
                value304 = run.fault(error, w20, 4, '/lines/*/netWeight/value', (w20[4] if w20_n > 4 else '') if (w20[5] if w20_n > 5 else '') == 'N' and (w20[6] if w20_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
            try:
                unit_code305 = UNIT_CODE_141[(w20[6] if w20_n > 6 else '') if (w20[5] if w20_n > 5 else '') == 'N' and (w20[4] if w20_n > 4 else '') != '' else '']
            except CodecError as error:
                unit_code305 = run.doubt(error, w20, 6, '/lines/*/netWeight/unitCode', (w20[6] if w20_n > 6 else '') if (w20[5] if w20_n > 5 else '') == 'N' and (w20[4] if w20_n > 4 else '') != '' else '')
            net_weight = None
            if value304 is not None or unit_code305 is not None:
                if unit_code305 is None:
                    run.lacks('/lines/*/netWeight/unitCode', w20 or m269[0], 'W20-06')
                if value304 is None:
                    run.lacks('/lines/*/netWeight/value', w20 or m269[0], 'W20-04')
                net_weight = {'unitCode': unit_code305, 'value': value304}
            try:
                value306 = VALUE_142[(w20[8] if w20_n > 8 else '') if (w20[9] if w20_n > 9 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            except CodecError as error:
                value306 = run.fault(error, w20, 8, '/lines/*/volume/value', (w20[8] if w20_n > 8 else '') if (w20[9] if w20_n > 9 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '')
            try:
                unit_code307 = UNIT_CODE_143[(w20[9] if w20_n > 9 else '') if (w20[8] if w20_n > 8 else '') != '' else '']
            except CodecError as error:
                unit_code307 = run.doubt(error, w20, 9, '/lines/*/volume/unitCode', (w20[9] if w20_n > 9 else '') if (w20[8] if w20_n > 8 else '') != '' else '')
            volume308 = None
            if value306 is not None or unit_code307 is not None:
                if unit_code307 is None:
                    run.lacks('/lines/*/volume/unitCode', w20 or m269[0], 'W20-09')
                if value306 is None:
                    run.lacks('/lines/*/volume/value', w20 or m269[0], 'W20-08')
                volume308 = {'unitCode': unit_code307, 'value': value306}
            instructions309: Any = []
            for m310 in m269[3] or ():
                nte311 = m310[0]
                nte311_n = len(nte311)
                if not ((nte311[2] if nte311_n > 2 else '') != ''):
                    continue
                try:
                    text312 = TEXT_144[nte311[2] if nte311_n > 2 else '']
                except CodecError as error:
                    text312 = run.fault(error, nte311, 2, '/lines/*/instructions/*/text', nte311[2] if nte311_n > 2 else '')
                try:
                    code313 = CODE_145[nte311[1] if nte311_n > 1 else '']
                except CodecError as error:
                    code313 = run.fault(error, nte311, 1, '/lines/*/instructions/*/sourceCode/code', nte311[1] if nte311_n > 1 else '')
                source_code314 = None
                if code313 is not None:
                    if code313 is None:
                        run.lacks('/lines/*/instructions/*/sourceCode/code', nte311 or m310[0], 'NTE-01')
                    source_code314 = {'code': code313, 'scheme': 'x12-363'}
                instructions_item315 = None
                if text312 is not None or source_code314 is not None:
                    instructions_item315 = {'type': 'general'}
                    if source_code314 is not None:
                        instructions_item315['sourceCode'] = source_code314
                    if text312 is not None:
                        instructions_item315['text'] = text312
                if instructions_item315 is not None:
                    instructions309.append(instructions_item315)
            if len(instructions309) > 50:
                run.crowded('/lines/*/instructions', m269[0], len(instructions309), 50)
            if not instructions309:
                instructions309 = None
            references316: Any = []
            for m317 in m269[2] or ():
                n9318 = m317[0]
                n9318_n = len(n9318)
                if not ((n9318[2] if n9318_n > 2 else '') != '' and (n9318[1] if n9318_n > 1 else '') != 'LI'):
                    continue
                try:
                    type320 = TYPE_146[n9318[1] if n9318_n > 1 else '']
                except CodecError as error:
                    type320 = run.fault(error, n9318, 1, '/lines/*/references/*/type', n9318[1] if n9318_n > 1 else '')
                type_v319 = (type320[0] if type320 is not None else None)
                source_code_v321 = (type320[1] if type320 is not None else None)
                try:
                    value322 = VALUE_147[n9318[2] if n9318_n > 2 else '']
                except CodecError as error:
                    value322 = run.fault(error, n9318, 2, '/lines/*/references/*/value', n9318[2] if n9318_n > 2 else '')
                try:
                    description323 = DESCRIPTION_148[n9318[3] if n9318_n > 3 else '']
                except CodecError as error:
                    description323 = run.fault(error, n9318, 3, '/lines/*/references/*/description', n9318[3] if n9318_n > 3 else '')
                date_x325 = n9318[4] if n9318_n > 4 else ''
                date_x326 = n9318[5] if n9318_n > 5 else ''
                date_x327 = n9318[6] if n9318_n > 6 else ''
                date324 = None
                if date_x325:
                    try:
                        date324 = K7.get(profile, date_x325, date_x326, date_x327)
                    except CodecError as error:
                        date324 = run.fault(error, n9318, (4, 5, 6), '/lines/*/references/*/date', (date_x325, date_x326, date_x327))
                references_item328 = None
                if type_v319 is not None or source_code_v321 is not None or value322 is not None or description323 is not None or date324 is not None:
                    if type_v319 is None:
                        run.lacks('/lines/*/references/*/type', n9318 or m317[0], 'N9-01')
                    if value322 is None:
                        run.lacks('/lines/*/references/*/value', n9318 or m317[0], 'N9-02')
                    references_item328 = {'type': type_v319, 'value': value322}
                    if date324 is not None:
                        references_item328['date'] = date324
                    if description323 is not None:
                        references_item328['description'] = description323
                    if source_code_v321 is not None:
                        references_item328['sourceCode'] = source_code_v321
                if references_item328 is not None:
                    references316.append(references_item328)
            if len(references316) > 100:
                run.crowded('/lines/*/references', m269[0], len(references316), 100)
            if not references316:
                references316 = None
            lines_item329 = None
            if line_number_v is not None or ordered_quantity is not None or item is not None or stock_requirement is not None or gross_weight303 is not None or net_weight is not None or volume308 is not None or instructions309 is not None or references316 is not None:
                if item is None:
                    run.lacks('/lines/*/item', w01 or m269[0], 'W01-03 or W01-04')
                if line_number_v is None:
                    run.lacks('/lines/*/lineNumber', n9270 or m269[0], 'N9[01=LI]-02')
                if ordered_quantity is None:
                    run.lacks('/lines/*/orderedQuantity', w01 or m269[0], 'W01-01 or W01-02')
                lines_item329 = {'item': item, 'lineNumber': line_number_v, 'orderedQuantity': ordered_quantity}
                if gross_weight303 is not None:
                    lines_item329['grossWeight'] = gross_weight303
                if instructions309 is not None:
                    lines_item329['instructions'] = instructions309
                if net_weight is not None:
                    lines_item329['netWeight'] = net_weight
                if references316 is not None:
                    lines_item329['references'] = references316
                if stock_requirement is not None:
                    lines_item329['stockRequirement'] = stock_requirement
                if volume308 is not None:
                    lines_item329['volume'] = volume308
            if lines_item329 is not None:
                lines267.append(lines_item329)
    if len(lines267) > 9999:
        run.crowded('/lines', n0[0], len(lines267), 9999)
    if not lines267:
        lines267 = None
    if lines267 is None:
        run.lacks('/lines', n0[0], 'LX/W01')
    if order_id is None:
        run.lacks('/orderId', w05 or n0[0], 'W05-02')
    if ship_to is None:
        run.lacks('/shipTo', n1 or n0[0], 'N1[01=ST]-02 or N1[01=ST]-03')
    data = {'lines': lines267, 'orderId': order_id, 'shipTo': ship_to}
    if dates232 is not None:
        data['dates'] = dates232
    if instructions is not None:
        data['instructions'] = instructions
    if parties156 is not None:
        data['parties'] = parties156
    if references248 is not None:
        data['references'] = references248
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
    root, strays = group(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _skip_0(root, run)
    _skip_1(root, run)
    _skip_2(root, run)
