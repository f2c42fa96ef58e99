"""Writes the events of X12 204 (mapping x12-204@1); generated from the rows of canonical/mappers/x12/t204.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.keys import escaped
from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node
from canonical.mappers._generated.x12_204 import TREES, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39, K40, _skip_0, _skip_1, _skip_2
from canonical.mapping.run import Run, component
from canonical.mapping.segments import Segment, element, pick, tags
from canonical.mapping.words import is_ahead, timed_word, word, words

EVENTS: tuple[tuple[str, str], ...] = (('shipment.tendered', 'whole'),)

VALUE_144 = word(K1, ',"value":')
AT_145 = word(K6, '"at":', sources=4)
AT_146 = word(K7, '"at":', sources=4)
AT_147 = word(K4, '"at":', sources=4)
AT_148 = word(K8, '"at":', sources=4)
AT_149 = word(K9, '"at":', sources=4)
AT_150 = word(K10, '"at":', sources=4)
AT_151 = word(K11, '"at":', sources=4)
AT_152 = word(K12, '"at":', sources=4)
SOURCE_CODE_153 = words(K5, (',"type":', ',"sourceCode":'))
EQUIPMENT_ID_154 = word(K17, ',"equipmentId":')
EQUIPMENT_TYPE_155 = words(K14, (',"equipmentType":', ',"sourceCode":'))
UNIT_CODE_156 = words(K15, (',"value":', '"unitCode":'), decimals=(True, False))
OWNER_PREFIX_157 = word(K0, ',"ownerPrefix":')
NUMBER_158 = word(K0, '"number":')
QUANTITY_159 = word(K16, ',"quantity":')
UNIT_CODE_160 = word(K18, '"unitCode":')
VALUE_161 = word(K19, ',"value":', decimal=True)
HANDLING_UNIT_COUNT_162 = word(K21, ',"handlingUnitCount":')
PACKAGE_COUNT_163 = word(K21, ',"packageCount":')
UNIT_CODE_164 = word(K20, '"unitCode":')
SOURCE_CODE_165 = words(K26, (',"type":', ',"sourceCode":'))
TEXT_166 = word(K25, ',"text":')
LOAD_ID_167 = word(K0, ',"loadId":')
AMOUNT_168 = word(K22, '"amount":', decimal=True)
CURRENCY_169 = word(K23, ',"currency":')
ADDITIONAL_NAME_170 = word(K28, ',"additionalName":')
CITY_171 = word(K28, ',"city":')
COUNTRY_172 = word(K32, ',"country":')
LINES_ITEM_173 = word(K28, ',')
POSTAL_CODE_174 = word(K28, ',"postalCode":')
SUBDIVISION_175 = word(K31, ',"subdivision":')
EMAIL_176 = word(K33, ',"email":')
FAX_177 = word(K28, ',"fax":')
NAME_178 = word(K28, ',"name":')
PHONE_179 = word(K28, ',"phone":')
REFERENCE_180 = word(K28, ',"reference":')
SOURCE_CODE_181 = word(K34, ',"sourceCode":')
SCHEME_182 = words(K30, ('"scheme":', ',"sourceCode":'))
VALUE_183 = word(K28, ',"value":')
DESCRIPTION_184 = word(K28, ',"description":')
SOURCE_CODE_185 = words(K27, (',"type":', ',"sourceCode":'))
ROLES_ITEM_186 = words(K29, ('', ',"sourceCode":'))
PAYMENT_METHOD_187 = word(K2, ',"paymentMethod":')
PURPOSE_188 = word(K3, ',"purpose":')
RESPOND_BY_189 = word(K4, ',"respondBy":', sources=4)
NOTE_190 = word(K25, ',"note":')
SERVICE_191 = words(K24, (',"service":', ',"sourceCode":'))
ACTIVITIES_ITEM_192 = words(K35, ('', ',"sourceCode":'))
SOURCE_CODE_193 = words(K36, (',"type":', ',"sourceCode":'))
COMMODITY_CODE_194 = word(K0, ',"commodityCode":')
DESCRIPTION_195 = word(K25, ',"description":')
LINE_ID_196 = word(K0, ',"lineId":')
UNIT_CODE_197 = word(K39, '"unitCode":')
SOURCE_CODE_198 = word(K38, ',"sourceCode":')
SCHEME_199 = words(K40, ('"scheme":', ',"sourceCode":'))
VALUE_200 = word(K0, ',"value":')
ORDER_ID_201 = word(K0, ',"orderId":')
PURCHASE_ORDER_NUMBER_202 = word(K28, ',"purchaseOrderNumber":')
UNIT_CODE_203 = word(K37, '"unitCode":')
EARLIEST_204 = word(K10, ',"earliest":', sources=4)
EARLIEST_205 = word(K8, ',"earliest":', sources=4)
LATEST_206 = word(K11, ',"latest":', sources=4)
LATEST_207 = word(K9, ',"latest":', sources=4)
STOP_SEQUENCE_208 = word(K16, ',"stopSequence":')
TRANSPORT_MODE_209 = word(K13, ',"transportMode":')

def _b2a_0(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met = (e[1] if n > 1 else '') != '01'
    if not (met):
        return met, ''
    purpose = PURPOSE_188[e[1] if n > 1 else '']
    return met, purpose

_B2A_0 = Segment(_b2a_0)

def _b2_1(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    value = VALUE_144[e[2] if n > 2 else '']
    scac = ''
    if value:
        scac = f'{{"scheme":"scac"{value}}}'
    identifiers = f'"identifiers":[{scac}]' if scac else ''
    carrier = ''
    if identifiers:
        carrier = f'"carrier":{{{identifiers}}}'
    quantity = QUANTITY_159[e[8] if n > 8 else '']
    load_id = LOAD_ID_167[e[4] if n > 4 else '']
    payment_method = PAYMENT_METHOD_187[e[6] if n > 6 else '']
    return quantity, carrier, load_id, payment_method

_B2_1 = Segment(_b2_1)

def _g62_2(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met1 = (e[2] if n > 2 else '') != ''
    met2 = (e[1] if n > 1 else '') != '64'
    met3 = (e[3] if n > 3 else '') != '1'
    if not (met1 and met2 and met3):
        return met1, met2, met3, ''
    at_x = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '69' else ''
    at_x4 = e[3] if n > 3 else ''
    at_x5 = e[4] if n > 4 else ''
    at_x6 = e[5] if n > 5 else ''
    at = AT_145[(zone, at_x, at_x4, at_x5, at_x6) if at_x else '']
    at_v = at
    if not at_v:
        at_x8 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '70' else ''
        at_x9 = e[3] if n > 3 else ''
        at_x10 = e[4] if n > 4 else ''
        at_x11 = e[5] if n > 5 else ''
        at7 = AT_146[(zone, at_x8, at_x9, at_x10, at_x11) if at_x8 else '']
        at_v = at7
    if not at_v:
        at_x13 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '64' else ''
        at_x14 = e[3] if n > 3 else ''
        at_x15 = e[4] if n > 4 else ''
        at_x16 = e[5] if n > 5 else ''
        at12 = AT_147[(zone, at_x13, at_x14, at_x15, at_x16) if at_x13 else '']
        at_v = at12
    if not at_v:
        at_x18 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '37' else ''
        at_x19 = e[3] if n > 3 else ''
        at_x20 = e[4] if n > 4 else ''
        at_x21 = e[5] if n > 5 else ''
        at17 = AT_148[(zone, at_x18, at_x19, at_x20, at_x21) if at_x18 else '']
        at_v = at17
    if not at_v:
        at_x23 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '38' else ''
        at_x24 = e[3] if n > 3 else ''
        at_x25 = e[4] if n > 4 else ''
        at_x26 = e[5] if n > 5 else ''
        at22 = AT_149[(zone, at_x23, at_x24, at_x25, at_x26) if at_x23 else '']
        at_v = at22
    if not at_v:
        at_x28 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '53' else ''
        at_x29 = e[3] if n > 3 else ''
        at_x30 = e[4] if n > 4 else ''
        at_x31 = e[5] if n > 5 else ''
        at27 = AT_150[(zone, at_x28, at_x29, at_x30, at_x31) if at_x28 else '']
        at_v = at27
    if not at_v:
        at_x33 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '54' else ''
        at_x34 = e[3] if n > 3 else ''
        at_x35 = e[4] if n > 4 else ''
        at_x36 = e[5] if n > 5 else ''
        at32 = AT_151[(zone, at_x33, at_x34, at_x35, at_x36) if at_x33 else '']
        at_v = at32
    if not at_v:
        at_x38 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
        at_x39 = e[3] if n > 3 else ''
        at_x40 = e[4] if n > 4 else ''
        at_x41 = e[5] if n > 5 else ''
        at37 = AT_152[(zone, at_x38, at_x39, at_x40, at_x41) if at_x38 else '']
        at_v = at37
    source_code = SOURCE_CODE_153[e[1] if n > 1 else '']
    dates_item = ''
    if at_v or source_code[1] or source_code[0]:
        if not (at_v and source_code[0]):
            raise UNFIT
        dates_item = f'{{{at_v}{source_code[1]}{source_code[0]}}}'
    return met1, met2, met3, dates_item

_G62_2 = Segment(_g62_2)

def _n7_3(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met44 = (e[2] if n > 2 else '') not in ('0', '00', '000', '0000')
    if not (met44):
        return met44, '', '', '', '', ''
    equipment_id = EQUIPMENT_ID_154[e[2] if n > 2 else '']
    equipment_type = EQUIPMENT_TYPE_155[e[11] if n > 11 else '']
    unit_code = UNIT_CODE_156[e[15] if n > 15 else '']
    length = ''
    if unit_code[1] or unit_code[0]:
        if not (unit_code[1] and unit_code[0]):
            raise UNFIT
        length = f',"length":{{{unit_code[1]}{unit_code[0]}}}'
    owner_prefix = OWNER_PREFIX_157[e[1] if n > 1 else '']
    return met44, equipment_id, equipment_type[0], length, owner_prefix, equipment_type[1]

_N7_3 = Segment(_n7_3)

def _m7_4(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    number = NUMBER_158[e[1] if n > 1 else '']
    seals_item = ''
    if number:
        seals_item = f',{{{number}}}'
    number45 = NUMBER_158[e[2] if n > 2 else '']
    seals_item46 = ''
    if number45:
        seals_item46 = f',{{{number45}}}'
    number47 = NUMBER_158[e[3] if n > 3 else '']
    seals_item48 = ''
    if number47:
        seals_item48 = f',{{{number47}}}'
    number49 = NUMBER_158[e[4] if n > 4 else '']
    seals_item50 = ''
    if number49:
        seals_item50 = f',{{{number49}}}'
    seals = f'{seals_item}{seals_item46}{seals_item48}{seals_item50}'
    if seals:
        seals = f',"seals":[{seals[1:]}]'
    return seals

_M7_4 = Segment(_m7_4)

def _n753_5(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    equipment_type54 = EQUIPMENT_TYPE_155[e[11] if n > 11 else '']
    unit_code55 = UNIT_CODE_156[e[15] if n > 15 else '']
    length56 = ''
    if unit_code55[1] or unit_code55[0]:
        if not (unit_code55[1] and unit_code55[0]):
            raise UNFIT
        length56 = f',"length":{{{unit_code55[1]}{unit_code55[0]}}}'
    return equipment_type54[0], length56, equipment_type54[1]

_N753_5 = Segment(_n753_5)

def _l3_6(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    unit_code58 = UNIT_CODE_160[(e[12] if n > 12 else '') if (e[1] if n > 1 else '') != '' and (e[2] if n > 2 else '') == 'G' else '']
    value59 = VALUE_161[(e[1] if n > 1 else '') if (e[12] if n > 12 else '') != '' and (e[2] if n > 2 else '') == 'G' and (e[12] if n > 12 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    gross_weight = ''
    if unit_code58 or value59:
        if not (unit_code58 and value59):
            raise UNFIT
        gross_weight = f',"grossWeight":{{{unit_code58}{value59}}}'
    package_count = PACKAGE_COUNT_163[e[11] if n > 11 else '']
    unit_code60 = UNIT_CODE_164[(e[10] if n > 10 else '') if (e[9] if n > 9 else '') != '' else '']
    value61 = VALUE_161[(e[9] if n > 9 else '') if (e[10] if n > 10 else '') != '' and (e[10] if n > 10 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
    volume = ''
    if unit_code60 or value61:
        if not (unit_code60 and value61):
            raise UNFIT
        volume = f',"volume":{{{unit_code60}{value61}}}'
    l3_5 = e[5] if n > 5 else ''
    met72 = (e[5] if n > 5 else '') != ''
    return gross_weight, package_count, volume, l3_5, met72

_L3_6 = Segment(_l3_6)

def _pld_7(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    handling_unit_count = HANDLING_UNIT_COUNT_162[e[1] if n > 1 else '']
    return handling_unit_count

_PLD_7 = Segment(_pld_7)

def _nte_8(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met63 = (e[1] if n > 1 else '') != ''
    if not (met63):
        return met63, ''
    source_code64 = SOURCE_CODE_165[e[1] if n > 1 else '']
    text = TEXT_166[e[2] if n > 2 else '']
    instructions_item = ''
    if source_code64[1] or text or source_code64[0]:
        if not (source_code64[0]):
            raise UNFIT
        instructions_item = f'{source_code64[1]}{text}{source_code64[0]}'
        instructions_item = f'{{{instructions_item[1:]}}}'
    return met63, instructions_item

_NTE_8 = Segment(_nte_8)

def _nte67_9(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met68 = (e[1] if n > 1 else '') == ''
    if not (met68):
        return met68, ''
    text69 = TEXT_166[e[2] if n > 2 else '']
    instructions_item70 = ''
    if text69:
        instructions_item70 = f'{text69},"type":"general"'
        instructions_item70 = f'{{{instructions_item70[1:]}}}'
    return met68, instructions_item70

_NTE67_9 = Segment(_nte67_9)

def _n2_10(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    additional_name = ADDITIONAL_NAME_170[e[1] if n > 1 else '']
    return additional_name

_N2_10 = Segment(_n2_10)

def _n4_11(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    city = CITY_171[e[1] if n > 1 else '']
    country = COUNTRY_172[e[4] if n > 4 else '']
    postal_code = POSTAL_CODE_174[e[3] if n > 3 else '']
    subdivision = SUBDIVISION_175[e[2] if n > 2 else '']
    return city, country, postal_code, subdivision

_N4_11 = Segment(_n4_11)

def _n3_12(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    lines_item = LINES_ITEM_173[e[1] if n > 1 else '']
    lines_item74 = LINES_ITEM_173[e[2] if n > 2 else '']
    return lines_item, lines_item74

_N3_12 = Segment(_n3_12)

def _g61_13(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    email = EMAIL_176[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'EM' else '']
    fax = FAX_177[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'FX' else '']
    name = NAME_178[e[2] if n > 2 else '']
    phone = PHONE_179[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'TE' else '']
    reference = REFERENCE_180[e[5] if n > 5 else '']
    source_code80 = SOURCE_CODE_181[e[1] if n > 1 else '']
    contacts_item = ''
    if email or fax or name or phone or reference or source_code80:
        contacts_item = f'{email}{fax}{name}{phone}{reference}{source_code80}'
        contacts_item = f'{{{contacts_item[1:]}}}'
    return contacts_item

_G61_13 = Segment(_g61_13)

def _n1_14(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    scheme = SCHEME_182[e[3] if n > 3 else '']
    value82 = VALUE_183[e[4] if n > 4 else '']
    identifiers_item = ''
    if scheme[0] or scheme[1] or value82:
        if not (scheme[0] and value82):
            raise UNFIT
        identifiers_item = f'{{{scheme[0]}{scheme[1]}{value82}}}'
    identifiers83 = f',"identifiers":[{identifiers_item}]' if identifiers_item else ''
    name84 = NAME_178[e[2] if n > 2 else '']
    roles_item = ROLES_ITEM_186[e[1] if n > 1 else '']
    roles = f',"roles":[{roles_item[0]}]' if roles_item[0] else ''
    return identifiers83, name84, roles, roles_item[1]

_N1_14 = Segment(_n1_14)

def _l11_15(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met86 = (e[1] if n > 1 else '') != ''
    if not (met86):
        return met86, ''
    description = DESCRIPTION_184[e[3] if n > 3 else '']
    source_code87 = SOURCE_CODE_185[e[2] if n > 2 else '']
    value88 = VALUE_183[e[1] if n > 1 else '']
    references_item = ''
    if description or source_code87[1] or source_code87[0] or value88:
        if not (source_code87[0] and value88):
            raise UNFIT
        references_item = f'{description}{source_code87[1]}{source_code87[0]}{value88}'
        references_item = f'{{{references_item[1:]}}}'
    return met86, references_item

_L11_15 = Segment(_l11_15)

def _g62100_16(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    respond_by_x = e[2] if n > 2 else ''
    respond_by_x103 = e[3] if n > 3 else ''
    respond_by_x104 = e[4] if n > 4 else ''
    respond_by_x105 = e[5] if n > 5 else ''
    respond_by = RESPOND_BY_189[(zone, respond_by_x, respond_by_x103, respond_by_x104, respond_by_x105) if respond_by_x else '']
    return respond_by

_G62100_16 = Segment(_g62100_16)

def _at5_17(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met112 = (e[1] if n > 1 else '') != ''
    if not (met112):
        return met112, ''
    note = NOTE_190[e[3] if n > 3 else '']
    service = SERVICE_191[e[1] if n > 1 else '']
    special_services_item = ''
    if note or service[0] or service[1]:
        if not (service[0]):
            raise UNFIT
        special_services_item = f'{note}{service[0]}{service[1]}'
        special_services_item = f'{{{special_services_item[1:]}}}'
    return met112, special_services_item

_AT5_17 = Segment(_at5_17)

def _at5115_18(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met116 = (e[1] if n > 1 else '') == ''
    met117 = (e[3] if n > 3 else '') != ''
    if not (met116 and met117):
        return met116, met117, ''
    note118 = NOTE_190[e[3] if n > 3 else '']
    special_services_item119 = ''
    if note118:
        special_services_item119 = f'{note118},"service":"other"'
        special_services_item119 = f'{{{special_services_item119[1:]}}}'
    return met116, met117, special_services_item119

_AT5115_18 = Segment(_at5115_18)

def _s5_19(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    activities_item = ACTIVITIES_ITEM_192[e[2] if n > 2 else '']
    activities = f'"activities":[{activities_item[0]}]' if activities_item[0] else ''
    met308 = (e[2] if n > 2 else '') in ('CU', 'UL', 'PU', 'DT')
    met317 = (e[2] if n > 2 else '') not in ('CU', 'UL', 'PU', 'DT')
    met334 = (e[2] if n > 2 else '') in ('CU', 'UL', 'PU', 'DT')
    met343 = (e[2] if n > 2 else '') not in ('CU', 'UL', 'PU', 'DT')
    stop_sequence = STOP_SEQUENCE_208[e[1] if n > 1 else '']
    met372 = (e[3] if n > 3 else '') != ''
    s5_4 = e[4] if n > 4 else ''
    met376 = (e[4] if n > 4 else '') != ''
    s5_3 = e[3] if n > 3 else ''
    unit_code384 = UNIT_CODE_203[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') != '' else '']
    value385 = VALUE_161[(e[5] if n > 5 else '') if (e[6] if n > 6 else '') != '' and (e[6] if n > 6 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    quantity386 = ''
    if unit_code384 or value385:
        if not (unit_code384 and value385):
            raise UNFIT
        quantity386 = f',"quantity":{{{unit_code384}{value385}}}'
    unit_code389 = UNIT_CODE_164[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') != '' else '']
    value392 = VALUE_161[(e[7] if n > 7 else '') if (e[8] if n > 8 else '') != '' else '']
    met400 = (e[2] if n > 2 else '') in ('CU', 'UL', 'PU', 'DT')
    met412 = (e[2] if n > 2 else '') not in ('CU', 'UL', 'PU', 'DT')
    met429 = (e[2] if n > 2 else '') in ('CU', 'UL', 'PU', 'DT')
    met441 = (e[2] if n > 2 else '') not in ('CU', 'UL', 'PU', 'DT')
    return met308, met317, met334, met343, met372, s5_4, met376, s5_3, unit_code389, value392, quantity386, met400, met412, met429, met441, activities, activities_item[1], stop_sequence

_S5_19 = Segment(_s5_19)

def _g62136_20(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met137 = (e[2] if n > 2 else '') != ''
    met138 = (e[1] if n > 1 else '') not in ('37', '38', '53', '54')
    met139 = (e[3] if n > 3 else '') not in ('I', 'K', 'G', 'L')
    if not (met137 and met138 and met139):
        return met137, met138, met139, ''
    at_x141 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '69' else ''
    at_x142 = e[3] if n > 3 else ''
    at_x143 = e[4] if n > 4 else ''
    at_x144 = e[5] if n > 5 else ''
    at140 = AT_145[(zone, at_x141, at_x142, at_x143, at_x144) if at_x141 else '']
    at_v145 = at140
    if not at_v145:
        at_x147 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '70' else ''
        at_x148 = e[3] if n > 3 else ''
        at_x149 = e[4] if n > 4 else ''
        at_x150 = e[5] if n > 5 else ''
        at146 = AT_146[(zone, at_x147, at_x148, at_x149, at_x150) if at_x147 else '']
        at_v145 = at146
    if not at_v145:
        at_x152 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '64' else ''
        at_x153 = e[3] if n > 3 else ''
        at_x154 = e[4] if n > 4 else ''
        at_x155 = e[5] if n > 5 else ''
        at151 = AT_147[(zone, at_x152, at_x153, at_x154, at_x155) if at_x152 else '']
        at_v145 = at151
    if not at_v145:
        at_x157 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '37' else ''
        at_x158 = e[3] if n > 3 else ''
        at_x159 = e[4] if n > 4 else ''
        at_x160 = e[5] if n > 5 else ''
        at156 = AT_148[(zone, at_x157, at_x158, at_x159, at_x160) if at_x157 else '']
        at_v145 = at156
    if not at_v145:
        at_x162 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '38' else ''
        at_x163 = e[3] if n > 3 else ''
        at_x164 = e[4] if n > 4 else ''
        at_x165 = e[5] if n > 5 else ''
        at161 = AT_149[(zone, at_x162, at_x163, at_x164, at_x165) if at_x162 else '']
        at_v145 = at161
    if not at_v145:
        at_x167 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '53' else ''
        at_x168 = e[3] if n > 3 else ''
        at_x169 = e[4] if n > 4 else ''
        at_x170 = e[5] if n > 5 else ''
        at166 = AT_150[(zone, at_x167, at_x168, at_x169, at_x170) if at_x167 else '']
        at_v145 = at166
    if not at_v145:
        at_x172 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '54' else ''
        at_x173 = e[3] if n > 3 else ''
        at_x174 = e[4] if n > 4 else ''
        at_x175 = e[5] if n > 5 else ''
        at171 = AT_151[(zone, at_x172, at_x173, at_x174, at_x175) if at_x172 else '']
        at_v145 = at171
    if not at_v145:
        at_x177 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
        at_x178 = e[3] if n > 3 else ''
        at_x179 = e[4] if n > 4 else ''
        at_x180 = e[5] if n > 5 else ''
        at176 = AT_152[(zone, at_x177, at_x178, at_x179, at_x180) if at_x177 else '']
        at_v145 = at176
    source_code181 = SOURCE_CODE_193[e[1] if n > 1 else '']
    dates_item182 = ''
    if at_v145 or source_code181[1] or source_code181[0]:
        if not (at_v145 and source_code181[0]):
            raise UNFIT
        dates_item182 = f'{{{at_v145}{source_code181[1]}{source_code181[0]}}}'
    return met137, met138, met139, dates_item182

_G62136_20 = Segment(_g62136_20)

def _l5_21(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    commodity_code = COMMODITY_CODE_194[e[3] if n > 3 else '']
    description199 = DESCRIPTION_195[e[2] if n > 2 else '']
    line_id = LINE_ID_196[e[1] if n > 1 else '']
    l5_5 = e[5] if n > 5 else ''
    met202 = (e[5] if n > 5 else '') != ''
    met203 = (e[5] if n > 5 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'}
    source_code206 = SOURCE_CODE_198[e[4] if n > 4 else '']
    return l5_5, met202, met203, commodity_code, description199, line_id, source_code206

_L5_21 = Segment(_l5_21)

def _at8_22(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met200 = (e[4] if n > 4 else '') != ''
    at8_4 = e[4] if n > 4 else ''
    unit_code207 = UNIT_CODE_164[(e[6] if n > 6 else '') if (e[7] if n > 7 else '') != '' else '']
    value208 = VALUE_161[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') != '' and (e[6] if n > 6 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
    volume209 = ''
    if unit_code207 or value208:
        if not (unit_code207 and value208):
            raise UNFIT
        volume209 = f',"volume":{{{unit_code207}{value208}}}'
    return met200, at8_4, volume209

_AT8_22 = Segment(_at8_22)

def _at8210_23(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    unit_code211 = UNIT_CODE_160[(e[2] if n > 2 else '') if (e[3] if n > 3 else '') != '' else '']
    value212 = VALUE_161[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') != '' and (e[2] if n > 2 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    weight = ''
    if unit_code211 or value212:
        if not (unit_code211 and value212):
            raise UNFIT
        weight = f',"weight":{{{unit_code211}{value212}}}'
    return weight

_AT8210_23 = Segment(_at8210_23)

def _lad_24(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    description215 = DESCRIPTION_195[e[13] if n > 13 else '']
    scheme216 = SCHEME_199[e[7] if n > 7 else '']
    value217 = VALUE_200[e[8] if n > 8 else '']
    identifiers_item218 = ''
    if scheme216[0] or scheme216[1] or value217:
        if not (scheme216[0] and value217):
            raise UNFIT
        identifiers_item218 = f',{{{scheme216[0]}{scheme216[1]}{value217}}}'
    scheme219 = SCHEME_199[e[9] if n > 9 else '']
    value220 = VALUE_200[e[10] if n > 10 else '']
    identifiers_item221 = ''
    if scheme219[0] or scheme219[1] or value220:
        if not (scheme219[0] and value220):
            raise UNFIT
        identifiers_item221 = f',{{{scheme219[0]}{scheme219[1]}{value220}}}'
    scheme222 = SCHEME_199[e[11] if n > 11 else '']
    value223 = VALUE_200[e[12] if n > 12 else '']
    identifiers_item224 = ''
    if scheme222[0] or scheme222[1] or value223:
        if not (scheme222[0] and value223):
            raise UNFIT
        identifiers_item224 = f',{{{scheme222[0]}{scheme222[1]}{value223}}}'
    identifiers225 = f'{identifiers_item218}{identifiers_item221}{identifiers_item224}'
    if identifiers225:
        identifiers225 = f'"identifiers":[{identifiers225[1:]}]'
    item = ''
    if identifiers225:
        item = f',"item":{{{identifiers225}}}'
    unit_code226 = UNIT_CODE_197[(e[1] if n > 1 else '') if (e[2] if n > 2 else '') != '' else '']
    value227 = VALUE_161[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') != '' and (e[1] if n > 1 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '']
    quantity228 = ''
    if unit_code226 or value227:
        if not (unit_code226 and value227):
            raise UNFIT
        quantity228 = f',"quantity":{{{unit_code226}{value227}}}'
    unit_code229 = UNIT_CODE_160[(e[5] if n > 5 else '') if (e[6] if n > 6 else '') != '' else '']
    value230 = VALUE_161[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') != '' and (e[5] if n > 5 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    weight231 = ''
    if unit_code229 or value230:
        if not (unit_code229 and value230):
            raise UNFIT
        weight231 = f',"weight":{{{unit_code229}{value230}}}'
    lading_item232 = ''
    if description215 or item or quantity228 or weight231:
        lading_item232 = f'{description215}{item}{quantity228}{weight231}'
        lading_item232 = f'{{{lading_item232[1:]}}}'
    return lading_item232

_LAD_24 = Segment(_lad_24)

def _n1249_25(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    scheme250 = SCHEME_182[(e[3] if n > 3 else '') if (e[4] if n > 4 else '') != '' else '']
    value251 = VALUE_183[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') != '' else '']
    identifiers_item252 = ''
    if scheme250[0] or scheme250[1] or value251:
        if not (scheme250[0] and value251):
            raise UNFIT
        identifiers_item252 = f'{{{scheme250[0]}{scheme250[1]}{value251}}}'
    identifiers253 = f',"identifiers":[{identifiers_item252}]' if identifiers_item252 else ''
    name254 = NAME_178[e[2] if n > 2 else '']
    return identifiers253, name254

_N1249_25 = Segment(_n1249_25)

def _oid_26(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    order_id = ORDER_ID_201[e[1] if n > 1 else '']
    purchase_order_number = PURCHASE_ORDER_NUMBER_202[e[2] if n > 2 else '']
    unit_code299 = UNIT_CODE_203[(e[4] if n > 4 else '') if (e[5] if n > 5 else '') != '' else '']
    value300 = VALUE_161[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') != '' and (e[4] if n > 4 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    quantity301 = ''
    if unit_code299 or value300:
        if not (unit_code299 and value300):
            raise UNFIT
        quantity301 = f',"quantity":{{{unit_code299}{value300}}}'
    unit_code354 = UNIT_CODE_164[(e[8] if n > 8 else '') if (e[9] if n > 9 else '') != '' else '']
    value355 = VALUE_161[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') != '' and (e[8] if n > 8 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
    volume356 = ''
    if unit_code354 or value355:
        if not (unit_code354 and value355):
            raise UNFIT
        volume356 = f',"volume":{{{unit_code354}{value355}}}'
    unit_code357 = UNIT_CODE_160[(e[6] if n > 6 else '') if (e[7] if n > 7 else '') != '' else '']
    value358 = VALUE_161[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') != '' and (e[6] if n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    weight359 = ''
    if unit_code357 or value358:
        if not (unit_code357 and value358):
            raise UNFIT
        weight359 = f',"weight":{{{unit_code357}{value358}}}'
    return order_id, purchase_order_number, quantity301, volume356, weight359

_OID_26 = Segment(_oid_26)

def _g62303_27(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    g62303_2 = e[2] if n > 2 else ''
    g62303_3 = e[3] if n > 3 else ''
    g62303_4 = e[4] if n > 4 else ''
    g62303_5 = e[5] if n > 5 else ''
    return g62303_2, g62303_3, g62303_4, g62303_5

_G62303_27 = Segment(_g62303_27)

def _g62305_28(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    earliest_x313 = e[2] if n > 2 else ''
    earliest_x314 = e[3] if n > 3 else ''
    earliest_x315 = e[4] if n > 4 else ''
    earliest_x316 = e[5] if n > 5 else ''
    earliest312 = EARLIEST_205[(zone, earliest_x313, earliest_x314, earliest_x315, earliest_x316) if earliest_x313 else '']
    return earliest312

_G62305_28 = Segment(_g62305_28)

def _g62331_29(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    latest_x339 = e[2] if n > 2 else ''
    latest_x340 = e[3] if n > 3 else ''
    latest_x341 = e[4] if n > 4 else ''
    latest_x342 = e[5] if n > 5 else ''
    latest338 = LATEST_207[(zone, latest_x339, latest_x340, latest_x341, latest_x342) if latest_x339 else '']
    return latest338

_G62331_29 = Segment(_g62331_29)

def _at8370_30(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    unit_code371 = UNIT_CODE_160[(e[2] if n > 2 else '') if (e[3] if n > 3 else '') != '' else '']
    met373 = (e[3] if n > 3 else '') == ''
    value375 = VALUE_161[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') != '' else '']
    met377 = (e[3] if n > 3 else '') == ''
    return unit_code371, met373, value375, met377

_AT8370_30 = Segment(_at8370_30)

def _at8382_31(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    package_count383 = PACKAGE_COUNT_163[e[4] if n > 4 else '']
    unit_code387 = UNIT_CODE_164[(e[6] if n > 6 else '') if (e[7] if n > 7 else '') != '' else '']
    value390 = VALUE_161[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') != '' else '']
    return unit_code387, value390, package_count383

_AT8382_31 = Segment(_at8382_31)

def _ms3_32(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    transport_mode = TRANSPORT_MODE_209[e[4] if n > 4 else '']
    return transport_mode

_MS3_32 = Segment(_ms3_32)

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    b2a = n0[2]
    met, purpose = _B2A_0[b2a]
    if not (met):
        return
    b2 = n0[1]
    quantity, carrier, load_id, payment_method = _B2_1[b2]
    dates: Any = ()
    if n0[4]:
        dates = []
        for m in n0[4] or ():
            g62 = m[0]
            met1, met2, met3, dates_item = _G62_2[zone, g62]
            if not (met1 and met2 and met3):
                continue
            if dates_item:
                dates.append(dates_item)
        if len(dates) > 50:
            raise UNFIT
    dates42 = ',"dates":[' + ','.join(dates) + ']' if dates else ''
    equipment: Any = ()
    if n0[11]:
        equipment = []
        for m43 in n0[11] or ():
            n7 = m43[0]
            met44, equipment_id, equipment_type_r, length, owner_prefix, equipment_type_r51 = _N7_3[n7]
            if not (met44):
                continue
            m7 = m43[4]
            seals = _M7_4[m7]
            equipment_item = ''
            if equipment_id or equipment_type_r or length or owner_prefix or seals or equipment_type_r51:
                equipment_item = f'{equipment_id}{equipment_type_r}{length}{owner_prefix}{seals}{equipment_type_r51}'
                equipment_item = f'{{{equipment_item[1:]}}}'
            if equipment_item:
                equipment.append(equipment_item)
        if len(equipment) > 20:
            raise UNFIT
    equipment52 = ',"equipment":[' + ','.join(equipment) + ']' if equipment else ''
    n7_loop = pick(n0[11], 2, ('0', '00', '000', '0000')) if n0[11] else None
    n753 = n7_loop[0] if n7_loop is not None else None
    equipment_type54_r, length56, equipment_type54_r57 = _N753_5[n753]
    equipment_requirement = ''
    if equipment_type54_r or length56 or quantity or equipment_type54_r57:
        equipment_requirement = f'{equipment_type54_r}{length56}{quantity}{equipment_type54_r57}'
        equipment_requirement = f',"equipmentRequirement":{{{equipment_requirement[1:]}}}'
    l3 = n0[13]
    gross_weight, package_count, volume, l3_5, met72 = _L3_6[l3]
    pld = n0[7]
    handling_unit_count = _PLD_7[pld]
    handling_totals = ''
    if gross_weight or handling_unit_count or package_count or volume:
        handling_totals = f'{gross_weight}{handling_unit_count}{package_count}{volume}'
        handling_totals = f',"handlingTotals":{{{handling_totals[1:]}}}'
    instructions: Any = ()
    if n0[9]:
        instructions = []
        for m62 in n0[9] or ():
            nte = m62[0]
            met63, instructions_item = _NTE_8[nte]
            if not (met63):
                continue
            if instructions_item:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            raise UNFIT
    instructions65: Any = ()
    if n0[9]:
        instructions65 = []
        for m66 in n0[9] or ():
            nte67 = m66[0]
            met68, instructions_item70 = _NTE67_9[nte67]
            if not (met68):
                continue
            if instructions_item70:
                instructions65.append(instructions_item70)
        if len(instructions65) > 50:
            raise UNFIT
    instructions71 = (*instructions, *instructions65,)
    instructions71 = ',"instructions":[' + ','.join(instructions71) + ']' if instructions71 else ''
    amount = AMOUNT_168[(l3_5) if (facts.get('currency', '')) != '' else '']
    currency = CURRENCY_169[(facts.get('currency', '')) if met72 else '']
    offered_rate = ''
    if amount or currency:
        if not (amount and currency):
            raise UNFIT
        offered_rate = f',"offeredRate":{{{amount}{currency}}}'
    parties: Any = ()
    if n0[10]:
        parties = []
        for m73 in n0[10] or ():
            n2 = m73[1]
            additional_name = _N2_10[n2]
            n4 = m73[3]
            city, country, postal_code, subdivision = _N4_11[n4]
            n3_loop = m73[2]
            n3_loop = n3_loop[0] if n3_loop else None
            n3 = n3_loop[0] if n3_loop is not None else None
            lines_item, lines_item74 = _N3_12[n3]
            n3_loop75 = m73[2] or ()
            n3_loop75 = n3_loop75[1] if len(n3_loop75) >= 2 else None
            n376 = n3_loop75[0] if n3_loop75 is not None else None
            lines_item77, lines_item78 = _N3_12[n376]
            lines = f'{lines_item}{lines_item74}{lines_item77}{lines_item78}'
            if lines:
                lines = f',"lines":[{lines[1:]}]'
            address = ''
            if city or country or lines or postal_code or subdivision:
                address = f'{city}{country}{lines}{postal_code}{subdivision}'
                address = f',"address":{{{address[1:]}}}'
            contacts: Any = ()
            if m73[5]:
                contacts = []
                for m79 in m73[5] or ():
                    g61 = m79[0]
                    contacts_item = _G61_13[g61]
                    if contacts_item:
                        contacts.append(contacts_item)
                if len(contacts) > 10:
                    raise UNFIT
            contacts81 = ',"contacts":[' + ','.join(contacts) + ']' if contacts else ''
            n1 = m73[0]
            identifiers83, name84, roles, roles_item_r = _N1_14[n1]
            references: Any = ()
            if m73[4]:
                references = []
                for m85 in m73[4] or ():
                    l11 = m85[0]
                    met86, references_item = _L11_15[l11]
                    if not (met86):
                        continue
                    if references_item:
                        references.append(references_item)
                if len(references) > 50:
                    raise UNFIT
            references89 = ',"references":[' + ','.join(references) + ']' if references else ''
            parties_item = ''
            if additional_name or address or contacts81 or identifiers83 or name84 or references89 or roles or roles_item_r:
                parties_item = f'{additional_name}{address}{contacts81}{identifiers83}{name84}{references89}{roles}{roles_item_r}'
                parties_item = f'{{{parties_item[1:]}}}'
            if parties_item:
                parties.append(parties_item)
        if len(parties) > 30:
            raise UNFIT
    parties90 = ',"parties":[' + ','.join(parties) + ']' if parties else ''
    references91: Any = ()
    if n0[3]:
        references91 = []
        for m92 in n0[3] or ():
            l1193 = m92[0]
            met94, references_item98 = _L11_15[l1193]
            if not (met94):
                continue
            if references_item98:
                references91.append(references_item98)
        if len(references91) > 300:
            raise UNFIT
    references99 = ',"references":[' + ','.join(references91) + ']' if references91 else ''
    g62_loop = pick(n0[4], 1, ('64',)) if n0[4] else None
    g62100 = g62_loop[0] if g62_loop is not None else None
    respond_by = _G62100_16[zone, g62100]
    g62_loop101 = [one for one in n0[4] or () if element(one[0], 1) != '64' and element(one[0], 3) == '1']
    g62_loop101 = g62_loop101[0] if len(g62_loop101) >= 1 else None
    g62102 = g62_loop101[0] if g62_loop101 is not None else None
    respond_by106 = _G62100_16[zone, g62102]
    respond_by_v = respond_by
    if not respond_by_v:
        respond_by_v = respond_by106
    special_services: Any = ()
    if n0[6]:
        special_services = []
        for m111 in n0[6] or ():
            at5 = m111[0]
            met112, special_services_item = _AT5_17[at5]
            if not (met112):
                continue
            if special_services_item:
                special_services.append(special_services_item)
        if len(special_services) > 50:
            raise UNFIT
    special_services113: Any = ()
    if n0[6]:
        special_services113 = []
        for m114 in n0[6] or ():
            at5115 = m114[0]
            met116, met117, special_services_item119 = _AT5115_18[at5115]
            if not (met116 and met117):
                continue
            if special_services_item119:
                special_services113.append(special_services_item119)
        if len(special_services113) > 50:
            raise UNFIT
    special_services120 = (*special_services, *special_services113,)
    special_services120 = ',"specialServices":[' + ','.join(special_services120) + ']' if special_services120 else ''
    stops: Any = ()
    if n0[12]:
        stops = []
        for m121 in n0[12] or ():
            s5 = m121[0]
            met308, met317, met334, met343, met372, s5_4, met376, s5_3, unit_code389, value392, quantity386, met400, met412, met429, met441, activities, activities_item_r, stop_sequence = _S5_19[s5]
            contacts122: Any = ()
            if m121[8]:
                contacts122 = []
                for m123 in m121[8] or ():
                    for m124 in m123[4] or ():
                        g61125 = m124[0]
                        contacts_item132 = _G61_13[g61125]
                        if contacts_item132:
                            contacts122.append(contacts_item132)
                if len(contacts122) > 20:
                    raise UNFIT
            contacts133 = ',"contacts":[' + ','.join(contacts122) + ']' if contacts122 else ''
            dates134: Any = ()
            if m121[2]:
                dates134 = []
                for m135 in m121[2] or ():
                    g62136 = m135[0]
                    met137, met138, met139, dates_item182 = _G62136_20[zone, g62136]
                    if not (met137 and met138 and met139):
                        continue
                    if dates_item182:
                        dates134.append(dates_item182)
                if len(dates134) > 50:
                    raise UNFIT
            dates183 = ',"dates":[' + ','.join(dates134) + ']' if dates134 else ''
            instructions184: Any = ()
            if m121[7]:
                instructions184 = []
                for m185 in m121[7] or ():
                    nte186 = m185[0]
                    met187, instructions_item190 = _NTE_8[nte186]
                    if not (met187):
                        continue
                    if instructions_item190:
                        instructions184.append(instructions_item190)
                if len(instructions184) > 50:
                    raise UNFIT
            instructions191: Any = ()
            if m121[7]:
                instructions191 = []
                for m192 in m121[7] or ():
                    nte193 = m192[0]
                    met194, instructions_item196 = _NTE67_9[nte193]
                    if not (met194):
                        continue
                    if instructions_item196:
                        instructions191.append(instructions_item196)
                if len(instructions191) > 50:
                    raise UNFIT
            instructions197 = (*instructions184, *instructions191,)
            instructions197 = ',"instructions":[' + ','.join(instructions197) + ']' if instructions197 else ''
            lading: Any = ()
            if m121[9]:
                lading = []
                for m198 in m121[9] or ():
                    l5 = m198[0]
                    l5_5, met202, met203, commodity_code, description199, line_id, source_code206 = _L5_21[l5]
                    at8 = m198[1]
                    met200, at8_4, volume209 = _AT8_22[at8]
                    unit_code201 = UNIT_CODE_197[(l5_5) if met200 else '']
                    value204 = VALUE_161[(at8_4) if met202 and met203 else '']
                    quantity205 = ''
                    if unit_code201 or value204:
                        if not (unit_code201 and value204):
                            raise UNFIT
                        quantity205 = f',"quantity":{{{unit_code201}{value204}}}'
                    at8210 = m198[1]
                    at8210 = at8210 if at8210 is not None and element(at8210, 1) == 'G' else None
                    weight = _AT8210_23[at8210]
                    lading_item = ''
                    if commodity_code or description199 or line_id or quantity205 or source_code206 or volume209 or weight:
                        lading_item = f'{commodity_code}{description199}{line_id}{quantity205}{source_code206}{volume209}{weight}'
                        lading_item = f'{{{lading_item[1:]}}}'
                    if lading_item:
                        lading.append(lading_item)
                if len(lading) > 999:
                    raise UNFIT
            lading213: Any = ()
            if m121[4]:
                lading213 = []
                for m214 in m121[4] or ():
                    lad = m214[0]
                    lading_item232 = _LAD_24[lad]
                    if lading_item232:
                        lading213.append(lading_item232)
                if len(lading213) > 999:
                    raise UNFIT
            lading233 = (*lading, *lading213,)
            lading233 = ',"lading":[' + ','.join(lading233) + ']' if lading233 else ''
            n1_loop = m121[8]
            n1_loop = n1_loop[0] if n1_loop else None
            n4234 = n1_loop[3] if n1_loop is not None else None
            city235, country236, postal_code246, subdivision247 = _N4_11[n4234]
            n3_loop237 = n1_loop[2] if n1_loop is not None else None
            n3_loop237 = n3_loop237[0] if n3_loop237 else None
            n3238 = n3_loop237[0] if n3_loop237 is not None else None
            lines_item239, lines_item240 = _N3_12[n3238]
            n3_loop241 = (n1_loop[2] if n1_loop is not None else None) or ()
            n3_loop241 = n3_loop241[1] if len(n3_loop241) >= 2 else None
            n3242 = n3_loop241[0] if n3_loop241 is not None else None
            lines_item243, lines_item244 = _N3_12[n3242]
            lines245 = f'{lines_item239}{lines_item240}{lines_item243}{lines_item244}'
            if lines245:
                lines245 = f',"lines":[{lines245[1:]}]'
            address248 = ''
            if city235 or country236 or lines245 or postal_code246 or subdivision247:
                address248 = f'{city235}{country236}{lines245}{postal_code246}{subdivision247}'
                address248 = f',"address":{{{address248[1:]}}}'
            n1249 = n1_loop[0] if n1_loop is not None else None
            identifiers253, name254 = _N1249_25[n1249]
            location = ''
            if address248 or identifiers253 or name254:
                location = f'{address248}{identifiers253}{name254}'
                location = f',"location":{{{location[1:]}}}'
            order_refs: Any = ()
            if m121[10]:
                order_refs = []
                for m255 in m121[10] or ():
                    items: Any = ()
                    if m255[2]:
                        items = []
                        for m256 in m255[2] or ():
                            lad257 = m256[0]
                            items_item = _LAD_24[lad257]
                            if items_item:
                                items.append(items_item)
                        if len(items) > 999:
                            raise UNFIT
                    items276: Any = ()
                    if m255[3]:
                        items276 = []
                        for m277 in m255[3] or ():
                            l5278 = m277[0]
                            l5278_5, met285, met286, commodity_code279, description280, line_id281, source_code289 = _L5_21[l5278]
                            at8282 = m277[1]
                            met283, at8282_4, volume292 = _AT8_22[at8282]
                            unit_code284 = UNIT_CODE_197[(l5278_5) if met283 else '']
                            value287 = VALUE_161[(at8282_4) if met285 and met286 else '']
                            quantity288 = ''
                            if unit_code284 or value287:
                                if not (unit_code284 and value287):
                                    raise UNFIT
                                quantity288 = f',"quantity":{{{unit_code284}{value287}}}'
                            at8293 = m277[1]
                            at8293 = at8293 if at8293 is not None and element(at8293, 1) == 'G' else None
                            weight296 = _AT8210_23[at8293]
                            items_item297 = ''
                            if commodity_code279 or description280 or line_id281 or quantity288 or source_code289 or volume292 or weight296:
                                items_item297 = f'{commodity_code279}{description280}{line_id281}{quantity288}{source_code289}{volume292}{weight296}'
                                items_item297 = f'{{{items_item297[1:]}}}'
                            if items_item297:
                                items276.append(items_item297)
                        if len(items276) > 999:
                            raise UNFIT
                    items298 = (*items, *items276,)
                    items298 = ',"items":[' + ','.join(items298) + ']' if items298 else ''
                    oid = m255[0]
                    order_id, purchase_order_number, quantity301, volume356, weight359 = _OID_26[oid]
                    g62_loop302 = pick(m255[1], 1, ('53',)) if m255[1] else None
                    g62303 = g62_loop302[0] if g62_loop302 is not None else None
                    g62303_2, g62303_3, g62303_4, g62303_5 = _G62303_27[g62303]
                    g62_loop304 = pick(m255[1], 1, ('37',)) if m255[1] else None
                    g62305 = g62_loop304[0] if g62_loop304 is not None else None
                    earliest312 = _G62305_28[zone, g62305]
                    g62_loop306 = [one for one in m255[1] or () if element(one[0], 1) not in ('37', '38', '53', '54') and element(one[0], 3) in ('I', 'G')]
                    g62_loop306 = g62_loop306[0] if len(g62_loop306) >= 1 else None
                    g62307 = g62_loop306[0] if g62_loop306 is not None else None
                    earliest323 = _G62305_28[zone, g62307]
                    earliest_x = (g62303_2) if met308 else ''
                    earliest_x309 = g62303_3
                    earliest_x310 = g62303_4
                    earliest_x311 = g62303_5
                    earliest = EARLIEST_204[(zone, earliest_x, earliest_x309, earliest_x310, earliest_x311) if earliest_x else '']
                    earliest_v = earliest
                    if not earliest_v:
                        earliest_v = earliest312
                    if not earliest_v:
                        earliest_x319 = (g62303_2) if met317 else ''
                        earliest_x320 = g62303_3
                        earliest_x321 = g62303_4
                        earliest_x322 = g62303_5
                        earliest318 = EARLIEST_204[(zone, earliest_x319, earliest_x320, earliest_x321, earliest_x322) if earliest_x319 else '']
                        earliest_v = earliest318
                    if not earliest_v:
                        earliest_v = earliest323
                    g62_loop328 = pick(m255[1], 1, ('54',)) if m255[1] else None
                    g62329 = g62_loop328[0] if g62_loop328 is not None else None
                    g62329_2, g62329_3, g62329_4, g62329_5 = _G62303_27[g62329]
                    g62_loop330 = pick(m255[1], 1, ('38',)) if m255[1] else None
                    g62331 = g62_loop330[0] if g62_loop330 is not None else None
                    latest338 = _G62331_29[zone, g62331]
                    g62_loop332 = [one for one in m255[1] or () if element(one[0], 1) not in ('37', '38', '53', '54') and element(one[0], 3) in ('K', 'L')]
                    g62_loop332 = g62_loop332[0] if len(g62_loop332) >= 1 else None
                    g62333 = g62_loop332[0] if g62_loop332 is not None else None
                    latest349 = _G62331_29[zone, g62333]
                    latest_x = (g62329_2) if met334 else ''
                    latest_x335 = g62329_3
                    latest_x336 = g62329_4
                    latest_x337 = g62329_5
                    latest = LATEST_206[(zone, latest_x, latest_x335, latest_x336, latest_x337) if latest_x else '']
                    latest_v = latest
                    if not latest_v:
                        latest_v = latest338
                    if not latest_v:
                        latest_x345 = (g62329_2) if met343 else ''
                        latest_x346 = g62329_3
                        latest_x347 = g62329_4
                        latest_x348 = g62329_5
                        latest344 = LATEST_206[(zone, latest_x345, latest_x346, latest_x347, latest_x348) if latest_x345 else '']
                        latest_v = latest344
                    if not latest_v:
                        latest_v = latest349
                    requested_window = ''
                    if earliest_v or latest_v:
                        requested_window = f'{earliest_v}{latest_v}'
                        requested_window = f',"requestedWindow":{{{requested_window[1:]}}}'
                    order_refs_item = ''
                    if items298 or order_id or purchase_order_number or quantity301 or requested_window or volume356 or weight359:
                        order_refs_item = f'{items298}{order_id}{purchase_order_number}{quantity301}{requested_window}{volume356}{weight359}'
                        order_refs_item = f'{{{order_refs_item[1:]}}}'
                    if order_refs_item:
                        order_refs.append(order_refs_item)
                if len(order_refs) > 999:
                    raise UNFIT
            order_refs360 = ',"orderRefs":[' + ','.join(order_refs) + ']' if order_refs else ''
            references361: Any = ()
            if m121[1]:
                references361 = []
                for m362 in m121[1] or ():
                    l11363 = m362[0]
                    met364, references_item368 = _L11_15[l11363]
                    if not (met364):
                        continue
                    if references_item368:
                        references361.append(references_item368)
                if len(references361) > 300:
                    raise UNFIT
            references369 = ',"references":[' + ','.join(references361) + ']' if references361 else ''
            at8370 = m121[3]
            at8370 = at8370 if at8370 is not None and element(at8370, 1) == 'G' else None
            unit_code371, met373, value375, met377 = _AT8370_30[at8370]
            unit_code_v = unit_code371
            if not unit_code_v:
                unit_code374 = UNIT_CODE_160[(s5_4) if met372 and met373 else '']
                unit_code_v = unit_code374
            value_v = value375
            if not value_v:
                value378 = VALUE_161[(s5_3) if met376 and met377 else '']
                value_v = value378
            gross_weight379 = ''
            if unit_code_v or value_v:
                if not (unit_code_v and value_v):
                    raise UNFIT
                gross_weight379 = f',"grossWeight":{{{unit_code_v}{value_v}}}'
            pld380 = m121[6]
            handling_unit_count381 = _PLD_7[pld380]
            at8382 = m121[3]
            unit_code387, value390, package_count383 = _AT8382_31[at8382]
            unit_code_v388 = unit_code387
            if not unit_code_v388:
                unit_code_v388 = unit_code389
            value_v391 = value390
            if not value_v391:
                value_v391 = value392
            volume393 = ''
            if unit_code_v388 or value_v391:
                if not (unit_code_v388 and value_v391):
                    raise UNFIT
                volume393 = f',"volume":{{{unit_code_v388}{value_v391}}}'
            totals = ''
            if gross_weight379 or handling_unit_count381 or package_count383 or quantity386 or volume393:
                totals = f'{gross_weight379}{handling_unit_count381}{package_count383}{quantity386}{volume393}'
                totals = f',"totals":{{{totals[1:]}}}'
            g62_loop394 = pick(m121[2], 1, ('53',)) if m121[2] else None
            g62395 = g62_loop394[0] if g62_loop394 is not None else None
            g62395_2, g62395_3, g62395_4, g62395_5 = _G62303_27[g62395]
            g62_loop396 = pick(m121[2], 1, ('37',)) if m121[2] else None
            g62397 = g62_loop396[0] if g62_loop396 is not None else None
            earliest407 = _G62305_28[zone, g62397]
            g62_loop398 = [one for one in m121[2] or () if element(one[0], 1) not in ('37', '38', '53', '54') and element(one[0], 3) in ('I', 'G')]
            g62_loop398 = g62_loop398[0] if len(g62_loop398) >= 1 else None
            g62399 = g62_loop398[0] if g62_loop398 is not None else None
            earliest418 = _G62305_28[zone, g62399]
            earliest_x402 = (g62395_2) if met400 else ''
            earliest_x403 = g62395_3
            earliest_x404 = g62395_4
            earliest_x405 = g62395_5
            earliest401 = EARLIEST_204[(zone, earliest_x402, earliest_x403, earliest_x404, earliest_x405) if earliest_x402 else '']
            earliest_v406 = earliest401
            if not earliest_v406:
                earliest_v406 = earliest407
            if not earliest_v406:
                earliest_x414 = (g62395_2) if met412 else ''
                earliest_x415 = g62395_3
                earliest_x416 = g62395_4
                earliest_x417 = g62395_5
                earliest413 = EARLIEST_204[(zone, earliest_x414, earliest_x415, earliest_x416, earliest_x417) if earliest_x414 else '']
                earliest_v406 = earliest413
            if not earliest_v406:
                earliest_v406 = earliest418
            g62_loop423 = pick(m121[2], 1, ('54',)) if m121[2] else None
            g62424 = g62_loop423[0] if g62_loop423 is not None else None
            g62424_2, g62424_3, g62424_4, g62424_5 = _G62303_27[g62424]
            g62_loop425 = pick(m121[2], 1, ('38',)) if m121[2] else None
            g62426 = g62_loop425[0] if g62_loop425 is not None else None
            latest436 = _G62331_29[zone, g62426]
            g62_loop427 = [one for one in m121[2] or () if element(one[0], 1) not in ('37', '38', '53', '54') and element(one[0], 3) in ('K', 'L')]
            g62_loop427 = g62_loop427[0] if len(g62_loop427) >= 1 else None
            g62428 = g62_loop427[0] if g62_loop427 is not None else None
            latest447 = _G62331_29[zone, g62428]
            latest_x431 = (g62424_2) if met429 else ''
            latest_x432 = g62424_3
            latest_x433 = g62424_4
            latest_x434 = g62424_5
            latest430 = LATEST_206[(zone, latest_x431, latest_x432, latest_x433, latest_x434) if latest_x431 else '']
            latest_v435 = latest430
            if not latest_v435:
                latest_v435 = latest436
            if not latest_v435:
                latest_x443 = (g62424_2) if met441 else ''
                latest_x444 = g62424_3
                latest_x445 = g62424_4
                latest_x446 = g62424_5
                latest442 = LATEST_206[(zone, latest_x443, latest_x444, latest_x445, latest_x446) if latest_x443 else '']
                latest_v435 = latest442
            if not latest_v435:
                latest_v435 = latest447
            window = ''
            if earliest_v406 or latest_v435:
                window = f'{earliest_v406}{latest_v435}'
                window = f',"window":{{{window[1:]}}}'
            stops_item = ''
            if activities or contacts133 or dates183 or instructions197 or lading233 or location or order_refs360 or references369 or activities_item_r or stop_sequence or totals or window:
                if not (activities and stop_sequence):
                    raise UNFIT
                stops_item = f'{{{activities}{contacts133}{dates183}{instructions197}{lading233}{location}{order_refs360}{references369}{activities_item_r}{stop_sequence}{totals}{window}}}'
            if stops_item:
                stops.append(stops_item)
        if len(stops) > 999:
            raise UNFIT
    stops452 = ',"stops":[' + ','.join(stops) + ']' if stops else ''
    ms3 = n0[5]
    transport_mode = _MS3_32[ms3]
    if not (carrier and load_id and stops452):
        raise UNFIT
    text453 = f'{{{carrier}{dates42}{equipment52}{equipment_requirement}{handling_totals}{instructions71}{load_id}{offered_rate}{parties90}{payment_method}{purpose}{references99}{respond_by_v}{special_services120}{stops452}{transport_mode}}}'
    out.append((0, text453, None))

def _notes_0(n0: Node) -> bool:
    b2a = n0[2]
    if element(b2a, 1) == '01':
        return True
    return False

def _notes_1(n0: Node) -> bool:
    for n1 in n0[12] or ():
        for n2 in n1[9] or ():
            for n3 in n2[2] or ():
                for n4 in n3[3] or ():
                    lh1 = n4[0]
                    if element(lh1, 1) != '':
                        return True
    return False

def _notes_2(n0: Node) -> bool:
    for n1 in n0[12] or ():
        for n2 in n1[10] or ():
            for n3 in n2[3] or ():
                for n4 in n3[2] or ():
                    for n5 in n4[3] or ():
                        lh1 = n5[0]
                        if element(lh1, 1) != '':
                            return True
    return False

def write(segments: Any, run: Run, recorded: str) -> tuple[list[tuple[int, str, Any]], bool]:
    """The events of a message as number, text, and what keys and rules look at; and whether there is more to note."""
    root, strays = TREES.of(tags(segments), segments)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    return out, bool(strays) or _notes_0(root) or _notes_1(root) or _notes_2(root)

def note(run: Run) -> None:
    """Note what makes no event."""
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
    _skip_0(root, run)
    _skip_1(root, run)
    _skip_2(root, run)
