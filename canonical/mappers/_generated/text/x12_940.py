"""Writes the events of X12 940 (mapping x12-940@1); generated from the rows of canonical/mappers/x12/t940.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.keys import escaped
from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node
from canonical.mappers._generated.x12_940 import TREES, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, _skip_0, _skip_1, _skip_2
from canonical.mapping.run import Run, component
from canonical.mapping.segments import Segment, element, pick, tags
from canonical.mapping.words import is_ahead, timed_word, word, words

EVENTS: tuple[tuple[str, str], ...] = (('order.released', 'whole'),)

AT_149 = word(K7, '"at":', sources=3)
SOURCE_CODE_150 = words(K8, (',"type":', ',"sourceCode":'))
CODE_151 = word(K1, '"code":')
TEXT_152 = word(K9, ',"text":')
UNIT_CODE_153 = word(K18, '"unitCode":')
VALUE_154 = word(K14, ',"value":', decimal=True)
COUNTRY_OF_ORIGIN_155 = word(K4, ',"countryOfOrigin":')
DESCRIPTION_156 = word(K1, ',"description":')
GTIN_157 = word(K17, ',"gtin":')
VALUE_158 = word(K0, ',"value":')
SCHEME_159 = words(K16, ('"scheme":', ',"sourceCode":'))
SKU_160 = word(K0, ',"sku":')
LINE_NUMBER_161 = word(K0, ',"lineNumber":')
UNIT_CODE_162 = word(K15, '"unitCode":')
DATE_163 = word(K7, ',"date":', sources=3)
SOURCE_CODE_164 = words(K10, (',"type":', ',"sourceCode":'))
VALUE_165 = word(K1, ',"value":')
LOT_NUMBER_166 = word(K0, '"lotNumber":')
ORDER_ID_167 = word(K0, ',"orderId":')
ADDITIONAL_NAME_168 = word(K1, ',"additionalName":')
CITY_169 = word(K1, ',"city":')
COUNTRY_170 = word(K4, ',"country":')
LINES_ITEM_171 = word(K1, ',')
POSTAL_CODE_172 = word(K1, ',"postalCode":')
SUBDIVISION_173 = word(K3, ',"subdivision":')
EMAIL_174 = word(K6, ',"email":')
FAX_175 = word(K1, ',"fax":')
NAME_176 = word(K1, ',"name":')
PHONE_177 = word(K1, ',"phone":')
SCHEME_178 = words(K2, ('"scheme":', ',"sourceCode":'))
ROLES_ITEM_179 = words(K5, ('', ',"sourceCode":'))
EARLIEST_180 = word(K7, ',"earliest":', sources=3)
LATEST_181 = word(K7, ',"latest":', sources=3)
PAYMENT_METHOD_182 = word(K11, ',"paymentMethod":')
VALUE_183 = word(K13, ',"value":')
PREFERRED_MODE_184 = word(K12, ',"preferredMode":')
ROUTING_185 = word(K1, ',"routing":')

def _w05_0(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met = (e[1] if n > 1 else '') not in {'F', 'D', 'A', 'X', 'C', 'E', 'G', 'L'}
    if not (met):
        return met, ''
    order_id = ORDER_ID_167[e[2] if n > 2 else '']
    return met, order_id

_W05_0 = Segment(_w05_0)

def _g62_1(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met1 = (e[2] if n > 2 else '') != ''
    met2 = (e[1] if n > 1 else '') not in {'10', '02', '37', '38', '53', '54'}
    if not (met1 and met2):
        return met1, met2, ''
    at_x = e[2] if n > 2 else ''
    at_x3 = e[4] if n > 4 else ''
    at_x4 = e[5] if n > 5 else ''
    at = AT_149[(zone, at_x, at_x3, at_x4) if at_x else '']
    source_code = SOURCE_CODE_150[e[1] if n > 1 else '']
    dates_item = ''
    if at or source_code[1] or source_code[0]:
        if not (at and source_code[0]):
            raise UNFIT
        dates_item = f'{{{at}{source_code[1]}{source_code[0]}}}'
    return met1, met2, dates_item

_G62_1 = Segment(_g62_1)

def _g625_2(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met6 = (e[2] if n > 2 else '') != ''
    return met6

_G625_2 = Segment(_g625_2)

def _g629_3(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met10 = (e[2] if n > 2 else '') != ''
    met11 = (e[1] if n > 1 else '') == '10'
    if not (met10 and met11):
        return met10, met11, ''
    at_x13 = e[2] if n > 2 else ''
    at_x14 = e[4] if n > 4 else ''
    at_x15 = e[5] if n > 5 else ''
    at12 = AT_149[(zone, at_x13, at_x14, at_x15) if at_x13 else '']
    source_code16 = SOURCE_CODE_150[e[1] if n > 1 else '']
    dates_item17 = ''
    if at12 or source_code16[1] or source_code16[0]:
        if not (at12 and source_code16[0]):
            raise UNFIT
        dates_item17 = f'{{{at12}{source_code16[1]}{source_code16[0]}}}'
    return met10, met11, dates_item17

_G629_3 = Segment(_g629_3)

def _g6223_4(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met24 = (e[2] if n > 2 else '') != ''
    met25 = (e[1] if n > 1 else '') == '02'
    if not (met24 and met25):
        return met24, met25, ''
    at_x27 = e[2] if n > 2 else ''
    at_x28 = e[4] if n > 4 else ''
    at_x29 = e[5] if n > 5 else ''
    at26 = AT_149[(zone, at_x27, at_x28, at_x29) if at_x27 else '']
    source_code30 = SOURCE_CODE_150[e[1] if n > 1 else '']
    dates_item31 = ''
    if at26 or source_code30[1] or source_code30[0]:
        if not (at26 and source_code30[0]):
            raise UNFIT
        dates_item31 = f'{{{at26}{source_code30[1]}{source_code30[0]}}}'
    return met24, met25, dates_item31

_G6223_4 = Segment(_g6223_4)

def _nte_5(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met34 = (e[2] if n > 2 else '') != ''
    if not (met34):
        return met34, ''
    code = CODE_151[e[1] if n > 1 else '']
    source_code35 = ''
    if code:
        source_code35 = f',"sourceCode":{{{code},"scheme":"x12-363"}}'
    text = TEXT_152[e[2] if n > 2 else '']
    instructions_item = ''
    if source_code35 or text:
        instructions_item = f'{source_code35}{text},"type":"general"'
        instructions_item = f'{{{instructions_item[1:]}}}'
    return met34, instructions_item

_NTE_5 = Segment(_nte_5)

def _w20_6(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    unit_code = UNIT_CODE_153[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'G' and (e[4] if n > 4 else '') != '' else '']
    value = VALUE_154[(e[4] if n > 4 else '') if (e[5] if n > 5 else '') == 'G' and (e[6] if n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    gross_weight = ''
    if unit_code or value:
        if not (unit_code and value):
            raise UNFIT
        gross_weight = f',"grossWeight":{{{unit_code}{value}}}'
    unit_code63 = UNIT_CODE_153[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'N' and (e[4] if n > 4 else '') != '' else '']
    value64 = VALUE_154[(e[4] if n > 4 else '') if (e[5] if n > 5 else '') == 'N' and (e[6] if n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    net_weight = ''
    if unit_code63 or value64:
        if not (unit_code63 and value64):
            raise UNFIT
        net_weight = f',"netWeight":{{{unit_code63}{value64}}}'
    unit_code80 = UNIT_CODE_162[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') != '' else '']
    value81 = VALUE_154[(e[8] if n > 8 else '') if (e[9] if n > 9 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    volume = ''
    if unit_code80 or value81:
        if not (unit_code80 and value81):
            raise UNFIT
        volume = f',"volume":{{{unit_code80}{value81}}}'
    return gross_weight, net_weight, volume

_W20_6 = Segment(_w20_6)

def _w01_7(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    country_of_origin = COUNTRY_OF_ORIGIN_155[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'CH' else '']
    country_of_origin_v = country_of_origin
    if not country_of_origin_v:
        country_of_origin48 = COUNTRY_OF_ORIGIN_155[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin48
    if not country_of_origin_v:
        country_of_origin49 = COUNTRY_OF_ORIGIN_155[(e[16] if n > 16 else '') if (e[15] if n > 15 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin49
    gtin = GTIN_157[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') in ('UP', 'EN', 'UK') else '']
    gtin_v = gtin
    if not gtin_v:
        gtin50 = GTIN_157[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin50
    if not gtin_v:
        gtin51 = GTIN_157[(e[16] if n > 16 else '') if (e[15] if n > 15 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin51
    value52 = VALUE_158[e[3] if n > 3 else '']
    upc_case_code = ''
    if value52:
        upc_case_code = f',{{"scheme":"upc-case-code"{value52}}}'
    scheme = SCHEME_159[(e[4] if n > 4 else '') if (e[4] if n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[5] if n > 5 else '') != '' else '']
    value53 = VALUE_158[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[5] if n > 5 else '') != '' else '']
    identifiers_item = ''
    if scheme[0] or scheme[1] or value53:
        if not (scheme[0] and value53):
            raise UNFIT
        identifiers_item = f',{{{scheme[0]}{scheme[1]}{value53}}}'
    scheme54 = SCHEME_159[(e[6] if n > 6 else '') if (e[6] if n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[7] if n > 7 else '') != '' else '']
    value55 = VALUE_158[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[7] if n > 7 else '') != '' else '']
    identifiers_item56 = ''
    if scheme54[0] or scheme54[1] or value55:
        if not (scheme54[0] and value55):
            raise UNFIT
        identifiers_item56 = f',{{{scheme54[0]}{scheme54[1]}{value55}}}'
    scheme57 = SCHEME_159[(e[15] if n > 15 else '') if (e[15] if n > 15 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[16] if n > 16 else '') != '' else '']
    value58 = VALUE_158[(e[16] if n > 16 else '') if (e[15] if n > 15 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[16] if n > 16 else '') != '' else '']
    identifiers_item59 = ''
    if scheme57[0] or scheme57[1] or value58:
        if not (scheme57[0] and value58):
            raise UNFIT
        identifiers_item59 = f',{{{scheme57[0]}{scheme57[1]}{value58}}}'
    identifiers = f'{upc_case_code}{identifiers_item}{identifiers_item56}{identifiers_item59}'
    if identifiers:
        identifiers = f',"identifiers":[{identifiers[1:]}]'
    sku = SKU_160[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'SK' else '']
    sku_v = sku
    if not sku_v:
        sku60 = SKU_160[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'SK' else '']
        sku_v = sku60
    if not sku_v:
        sku61 = SKU_160[(e[16] if n > 16 else '') if (e[15] if n > 15 else '') == 'SK' else '']
        sku_v = sku61
    unit_code65 = UNIT_CODE_162[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') != '' else '']
    value66 = VALUE_154[e[1] if n > 1 else '']
    ordered_quantity = ''
    if unit_code65 or value66:
        if not (unit_code65 and value66):
            raise UNFIT
        ordered_quantity = f',"orderedQuantity":{{{unit_code65}{value66}}}'
    lot_number = LOT_NUMBER_166[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'LT' else '']
    lot_number_v = lot_number
    if not lot_number_v:
        lot_number77 = LOT_NUMBER_166[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'LT' else '']
        lot_number_v = lot_number77
    if not lot_number_v:
        lot_number78 = LOT_NUMBER_166[(e[16] if n > 16 else '') if (e[15] if n > 15 else '') == 'LT' else '']
        lot_number_v = lot_number78
    if not lot_number_v:
        lot_number79 = LOT_NUMBER_166[e[13] if n > 13 else '']
        lot_number_v = lot_number79
    stock_requirement = ''
    if lot_number_v:
        stock_requirement = f',"stockRequirement":{{{lot_number_v}}}'
    return country_of_origin_v, gtin_v, identifiers, sku_v, ordered_quantity, stock_requirement

_W01_7 = Segment(_w01_7)

def _g69_8(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    description = DESCRIPTION_156[e[1] if n > 1 else '']
    return description

_G69_8 = Segment(_g69_8)

def _n9_9(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    line_number = LINE_NUMBER_161[e[2] if n > 2 else '']
    return line_number

_N9_9 = Segment(_n9_9)

def _lx_10(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    line_number62 = LINE_NUMBER_161[e[1] if n > 1 else '']
    return line_number62

_LX_10 = Segment(_lx_10)

def _n968_11(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met69 = (e[2] if n > 2 else '') != ''
    met70 = (e[1] if n > 1 else '') != 'LI'
    if not (met69 and met70):
        return met69, met70, ''
    date_x = e[4] if n > 4 else ''
    date_x71 = e[5] if n > 5 else ''
    date_x72 = e[6] if n > 6 else ''
    date = DATE_163[(zone, date_x, date_x71, date_x72) if date_x else '']
    description73 = DESCRIPTION_156[e[3] if n > 3 else '']
    source_code74 = SOURCE_CODE_164[e[1] if n > 1 else '']
    value75 = VALUE_165[e[2] if n > 2 else '']
    references_item = ''
    if date or description73 or source_code74[1] or source_code74[0] or value75:
        if not (source_code74[0] and value75):
            raise UNFIT
        references_item = f'{date}{description73}{source_code74[1]}{source_code74[0]}{value75}'
        references_item = f'{{{references_item[1:]}}}'
    return met69, met70, references_item

_N968_11 = Segment(_n968_11)

def _n1_12(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met84 = (e[1] if n > 1 else '') not in ('ST', 'SF', 'WH')
    if not (met84):
        return met84, '', '', '', ''
    scheme102 = SCHEME_178[e[3] if n > 3 else '']
    value103 = VALUE_165[e[4] if n > 4 else '']
    identifiers_item104 = ''
    if scheme102[0] or scheme102[1] or value103:
        if not (scheme102[0] and value103):
            raise UNFIT
        identifiers_item104 = f'{{{scheme102[0]}{scheme102[1]}{value103}}}'
    identifiers105 = f',"identifiers":[{identifiers_item104}]' if identifiers_item104 else ''
    name106 = NAME_176[e[2] if n > 2 else '']
    roles_item = ROLES_ITEM_179[e[1] if n > 1 else '']
    roles = f',"roles":[{roles_item[0]}]' if roles_item[0] else ''
    return met84, identifiers105, name106, roles, roles_item[1]

_N1_12 = Segment(_n1_12)

def _n2_13(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    additional_name = ADDITIONAL_NAME_168[e[1] if n > 1 else '']
    return additional_name

_N2_13 = Segment(_n2_13)

def _n4_14(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    city = CITY_169[e[1] if n > 1 else '']
    country = COUNTRY_170[e[4] if n > 4 else '']
    postal_code = POSTAL_CODE_172[e[3] if n > 3 else '']
    subdivision = SUBDIVISION_173[e[2] if n > 2 else '']
    return city, country, postal_code, subdivision

_N4_14 = Segment(_n4_14)

def _n3_15(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    lines_item85 = LINES_ITEM_171[e[1] if n > 1 else '']
    lines_item86 = LINES_ITEM_171[e[2] if n > 2 else '']
    return lines_item85, lines_item86

_N3_15 = Segment(_n3_15)

def _per_16(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    email = EMAIL_174[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'EM' else '']
    email_v = email
    if not email_v:
        email93 = EMAIL_174[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'EM' else '']
        email_v = email93
    if not email_v:
        email94 = EMAIL_174[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'EM' else '']
        email_v = email94
    fax = FAX_175[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'FX' else '']
    fax_v = fax
    if not fax_v:
        fax95 = FAX_175[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'FX' else '']
        fax_v = fax95
    if not fax_v:
        fax96 = FAX_175[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'FX' else '']
        fax_v = fax96
    name = NAME_176[e[2] if n > 2 else '']
    phone = PHONE_177[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'TE' else '']
    phone_v = phone
    if not phone_v:
        phone97 = PHONE_177[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'TE' else '']
        phone_v = phone97
    if not phone_v:
        phone98 = PHONE_177[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'TE' else '']
        phone_v = phone98
    code99 = CODE_151[e[1] if n > 1 else '']
    source_code100 = ''
    if code99:
        source_code100 = f',"sourceCode":{{{code99},"scheme":"x12-366"}}'
    contacts_item = ''
    if email_v or fax_v or name or phone_v or source_code100:
        contacts_item = f'{email_v}{fax_v}{name}{phone_v}{source_code100}'
        contacts_item = f'{{{contacts_item[1:]}}}'
    return contacts_item

_PER_16 = Segment(_per_16)

def _n1109_17(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met110 = (e[1] if n > 1 else '') in ('ST', 'SF', 'WH')
    return met110

_N1109_17 = Segment(_n1109_17)

def _n1109_18(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    scheme151 = SCHEME_178[e[3] if n > 3 else '']
    value152 = VALUE_165[e[4] if n > 4 else '']
    identifiers_item153 = ''
    if scheme151[0] or scheme151[1] or value152:
        if not (scheme151[0] and value152):
            raise UNFIT
        identifiers_item153 = f'{{{scheme151[0]}{scheme151[1]}{value152}}}'
    identifiers154 = f',"identifiers":[{identifiers_item153}]' if identifiers_item153 else ''
    name155 = NAME_176[e[2] if n > 2 else '']
    roles_item156 = ROLES_ITEM_179[e[1] if n > 1 else '']
    roles157 = f',"roles":[{roles_item156[0]}]' if roles_item156[0] else ''
    return identifiers154, name155, roles157, roles_item156[1]

_N1109_18 = Segment(_n1109_18)

def _w05162_19(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met163 = (e[3] if n > 3 else '') != ''
    if not (met163):
        return met163, ''
    value164 = VALUE_165[e[3] if n > 3 else '']
    references_item165 = ''
    if value164:
        references_item165 = f'{{"type":"purchase-order"{value164}}}'
    return met163, references_item165

_W05162_19 = Segment(_w05162_19)

def _n9168_20(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met169 = (e[2] if n > 2 else '') != ''
    if not (met169):
        return met169, ''
    date_x171 = e[4] if n > 4 else ''
    date_x172 = e[5] if n > 5 else ''
    date_x173 = e[6] if n > 6 else ''
    date170 = DATE_163[(zone, date_x171, date_x172, date_x173) if date_x171 else '']
    description174 = DESCRIPTION_156[e[3] if n > 3 else '']
    source_code175 = SOURCE_CODE_164[e[1] if n > 1 else '']
    value176 = VALUE_165[e[2] if n > 2 else '']
    references_item177 = ''
    if date170 or description174 or source_code175[1] or source_code175[0] or value176:
        if not (source_code175[0] and value176):
            raise UNFIT
        references_item177 = f'{date170}{description174}{source_code175[1]}{source_code175[0]}{value176}'
        references_item177 = f'{{{references_item177[1:]}}}'
    return met169, references_item177

_N9168_20 = Segment(_n9168_20)

def _n4182_21(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    city183 = CITY_169[e[1] if n > 1 else '']
    country184 = COUNTRY_170[e[4] if n > 4 else '']
    postal_code194 = POSTAL_CODE_172[e[3] if n > 3 else '']
    subdivision195 = SUBDIVISION_173[e[2] if n > 2 else '']
    n4182_1 = e[1] if n > 1 else ''
    n4182_4 = e[4] if n > 4 else ''
    n4182_3 = e[3] if n > 3 else ''
    n4182_2 = e[2] if n > 2 else ''
    return city183, country184, postal_code194, subdivision195, n4182_1, n4182_4, n4182_3, n4182_2

_N4182_21 = Segment(_n4182_21)

def _n3186_22(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    lines_item187 = LINES_ITEM_171[e[1] if n > 1 else '']
    lines_item188 = LINES_ITEM_171[e[2] if n > 2 else '']
    n3186_1 = e[1] if n > 1 else ''
    n3186_2 = e[2] if n > 2 else ''
    return lines_item187, lines_item188, n3186_1, n3186_2

_N3186_22 = Segment(_n3186_22)

def _n1197_23(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    scheme198 = SCHEME_178[e[3] if n > 3 else '']
    value199 = VALUE_165[e[4] if n > 4 else '']
    identifiers_item200 = ''
    if scheme198[0] or scheme198[1] or value199:
        if not (scheme198[0] and value199):
            raise UNFIT
        identifiers_item200 = f'{{{scheme198[0]}{scheme198[1]}{value199}}}'
    identifiers201 = f',"identifiers":[{identifiers_item200}]' if identifiers_item200 else ''
    name202 = NAME_176[e[2] if n > 2 else '']
    n1197_3 = e[3] if n > 3 else ''
    n1197_4 = e[4] if n > 4 else ''
    n1197_2 = e[2] if n > 2 else ''
    return identifiers201, name202, n1197_3, n1197_4, n1197_2

_N1197_23 = Segment(_n1197_23)

def _g62204_24(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    earliest_x = e[2] if n > 2 else ''
    earliest_x209 = e[4] if n > 4 else ''
    earliest_x210 = e[5] if n > 5 else ''
    earliest = EARLIEST_180[(zone, earliest_x, earliest_x209, earliest_x210) if earliest_x else '']
    met211 = (e[2] if n > 2 else '') == ''
    met221 = (e[2] if n > 2 else '') == ''
    return earliest, met211, met221

_G62204_24 = Segment(_g62204_24)

def _g62206_25(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    g62206_2 = e[2] if n > 2 else ''
    g62206_4 = e[4] if n > 4 else ''
    g62206_5 = e[5] if n > 5 else ''
    return g62206_2, g62206_4, g62206_5

_G62206_25 = Segment(_g62206_25)

def _g62208_26(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met212 = (e[2] if n > 2 else '') == ''
    latest_x = e[2] if n > 2 else ''
    latest_x219 = e[4] if n > 4 else ''
    latest_x220 = e[5] if n > 5 else ''
    latest = LATEST_181[(zone, latest_x, latest_x219, latest_x220) if latest_x else '']
    met222 = (e[2] if n > 2 else '') == ''
    return met212, latest, met222

_G62208_26 = Segment(_g62208_26)

def _n1259_27(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met261 = (e[1] if n > 1 else '') == ''
    met264 = (e[1] if n > 1 else '') == ''
    met269 = (e[1] if n > 1 else '') == ''
    met273 = (e[1] if n > 1 else '') == ''
    met279 = (e[1] if n > 1 else '') == ''
    met283 = (e[1] if n > 1 else '') == ''
    met287 = (e[1] if n > 1 else '') == ''
    met290 = (e[1] if n > 1 else '') == ''
    scheme293 = SCHEME_178[e[3] if n > 3 else '']
    met294 = (e[1] if n > 1 else '') == ''
    value299 = VALUE_165[e[4] if n > 4 else '']
    met300 = (e[1] if n > 1 else '') == ''
    name304 = NAME_176[e[2] if n > 2 else '']
    met305 = (e[1] if n > 1 else '') == ''
    return met261, met264, met269, met273, met279, met283, met287, met290, scheme293[0], met294, scheme293[1], value299, met300, name304, met305

_N1259_27 = Segment(_n1259_27)

def _n1323_28(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    scheme324 = SCHEME_178[e[3] if n > 3 else '']
    value325 = VALUE_165[e[4] if n > 4 else '']
    identifiers_item326 = ''
    if scheme324[0] or scheme324[1] or value325:
        if not (scheme324[0] and value325):
            raise UNFIT
        identifiers_item326 = f'{{{scheme324[0]}{scheme324[1]}{value325}}}'
    identifiers327 = f',"identifiers":[{identifiers_item326}]' if identifiers_item326 else ''
    name328 = NAME_176[e[2] if n > 2 else '']
    return identifiers327, name328

_N1323_28 = Segment(_n1323_28)

def _w66_29(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met331 = (e[1] if n > 1 else '') != ''
    met332 = (e[1] if n > 1 else '') not in {'CC', 'CD', 'MX', 'NC', 'PC', 'PO', 'PP', 'PU', 'TP'}
    if not (met331 and met332):
        return met331, met332, ''
    code333 = CODE_151[e[1] if n > 1 else '']
    source_code334 = ''
    if code333:
        source_code334 = f',"sourceCode":{{{code333},"scheme":"x12-146"}}'
    instructions_item335 = ''
    if source_code334:
        instructions_item335 = f'{source_code334},"type":"billing"'
        instructions_item335 = f'{{{instructions_item335[1:]}}}'
    return met331, met332, instructions_item335

_W66_29 = Segment(_w66_29)

def _w66338_30(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met339 = (e[2] if n > 2 else '') != ''
    met340 = (e[2] if n > 2 else '') not in {'A', 'C', 'H', 'J', 'LT', 'M', 'R', 'S', 'SR', 'T', 'U', 'X'}
    if not (met339 and met340):
        return met339, met340, ''
    code341 = CODE_151[e[2] if n > 2 else '']
    source_code342 = ''
    if code341:
        source_code342 = f',"sourceCode":{{{code341},"scheme":"x12-91"}}'
    instructions_item343 = ''
    if source_code342:
        instructions_item343 = f'{source_code342},"type":"routing"'
        instructions_item343 = f'{{{instructions_item343[1:]}}}'
    return met339, met340, instructions_item343

_W66338_30 = Segment(_w66338_30)

def _w66345_31(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    payment_method = PAYMENT_METHOD_182[e[1] if n > 1 else '']
    value346 = VALUE_183[e[10] if n > 10 else '']
    scac = ''
    if value346:
        scac = f'{{"scheme":"scac"{value346}}}'
    identifiers347 = f',"identifiers":[{scac}]' if scac else ''
    preferred_carrier = ''
    if identifiers347:
        preferred_carrier = f'{identifiers347},"roles":["carrier"]'
        preferred_carrier = f',"preferredCarrier":{{{preferred_carrier[1:]}}}'
    preferred_mode = PREFERRED_MODE_184[e[2] if n > 2 else '']
    routing = ROUTING_185[e[5] if n > 5 else '']
    return payment_method, preferred_carrier, preferred_mode, routing

_W66345_31 = Segment(_w66345_31)

def _w76_32(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    unit_code348 = UNIT_CODE_162[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') != '' else '']
    value349 = VALUE_154[(e[2] if n > 2 else '') if (e[3] if n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    gross_weight350 = ''
    if unit_code348 or value349:
        if not (unit_code348 and value349):
            raise UNFIT
        gross_weight350 = f',"grossWeight":{{{unit_code348}{value349}}}'
    unit_code351 = UNIT_CODE_162[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') != '' else '']
    value352 = VALUE_154[(e[4] if n > 4 else '') if (e[5] if n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    volume353 = ''
    if unit_code351 or value352:
        if not (unit_code351 and value352):
            raise UNFIT
        volume353 = f',"volume":{{{unit_code351}{value352}}}'
    totals = ''
    if gross_weight350 or volume353:
        totals = f'{gross_weight350}{volume353}'
        totals = f',"totals":{{{totals[1:]}}}'
    return totals

_W76_32 = Segment(_w76_32)

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    w05_loop = n0[1]
    w05_loop = w05_loop[0] if w05_loop else None
    w05 = w05_loop[0] if w05_loop is not None else None
    met, order_id = _W05_0[w05]
    if not (met):
        return
    dates: Any = ()
    if n0[5]:
        dates = []
        for m in n0[5] or ():
            g62 = m[0]
            met1, met2, dates_item = _G62_1[zone, g62]
            if not (met1 and met2):
                continue
            if dates_item:
                dates.append(dates_item)
        if len(dates) > 50:
            raise UNFIT
    g62_loop = pick(n0[5], 1, ('37', '38')) if n0[5] else None
    g625 = g62_loop[0] if g62_loop is not None else None
    met6 = _G625_2[g625]
    dates7: Any = ()
    if n0[5] and met6:
        dates7 = []
        for m8 in n0[5] or ():
            g629 = m8[0]
            met10, met11, dates_item17 = _G629_3[zone, g629]
            if not (met10 and met11):
                continue
            if dates_item17:
                dates7.append(dates_item17)
        if len(dates7) > 50:
            raise UNFIT
    g62_loop18 = pick(n0[5], 1, ('53', '54')) if n0[5] else None
    g6219 = g62_loop18[0] if g62_loop18 is not None else None
    met20 = _G625_2[g6219]
    dates21: Any = ()
    if n0[5] and met20:
        dates21 = []
        for m22 in n0[5] or ():
            g6223 = m22[0]
            met24, met25, dates_item31 = _G6223_4[zone, g6223]
            if not (met24 and met25):
                continue
            if dates_item31:
                dates21.append(dates_item31)
        if len(dates21) > 50:
            raise UNFIT
    dates32 = (*dates, *dates7, *dates21,)
    dates32 = ',"dates":[' + ','.join(dates32) + ']' if dates32 else ''
    instructions: Any = ()
    if n0[6]:
        instructions = []
        for m33 in n0[6] or ():
            nte = m33[0]
            met34, instructions_item = _NTE_5[nte]
            if not (met34):
                continue
            if instructions_item:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            raise UNFIT
    instructions36 = ',"instructions":[' + ','.join(instructions) + ']' if instructions else ''
    lines: Any = ()
    if n0[13]:
        lines = []
        for m37 in n0[13] or ():
            lx = m37[0]
            line_number62 = _LX_10[lx]
            for m38 in m37[5] or ():
                w20_loop = m38[4]
                w20_loop = w20_loop[0] if w20_loop else None
                w20 = w20_loop[0] if w20_loop is not None else None
                gross_weight, net_weight, volume = _W20_6[w20]
                instructions39: Any = ()
                if m38[3]:
                    instructions39 = []
                    for m40 in m38[3] or ():
                        nte41 = m40[0]
                        met42, instructions_item46 = _NTE_5[nte41]
                        if not (met42):
                            continue
                        if instructions_item46:
                            instructions39.append(instructions_item46)
                    if len(instructions39) > 50:
                        raise UNFIT
                instructions47 = ',"instructions":[' + ','.join(instructions39) + ']' if instructions39 else ''
                w01 = m38[0]
                country_of_origin_v, gtin_v, identifiers, sku_v, ordered_quantity, stock_requirement = _W01_7[w01]
                g69_loop = m38[1]
                g69_loop = g69_loop[0] if g69_loop else None
                g69 = g69_loop[0] if g69_loop is not None else None
                description = _G69_8[g69]
                item = ''
                if country_of_origin_v or description or gtin_v or identifiers or sku_v:
                    item = f'{country_of_origin_v}{description}{gtin_v}{identifiers}{sku_v}'
                    item = f',"item":{{{item[1:]}}}'
                n9_loop = pick(m38[2], 1, ('LI',)) if m38[2] else None
                n9 = n9_loop[0] if n9_loop is not None else None
                line_number = _N9_9[n9]
                line_number_v = line_number
                if not line_number_v:
                    line_number_v = line_number62
                references: Any = ()
                if m38[2]:
                    references = []
                    for m67 in m38[2] or ():
                        n968 = m67[0]
                        met69, met70, references_item = _N968_11[zone, n968]
                        if not (met69 and met70):
                            continue
                        if references_item:
                            references.append(references_item)
                    if len(references) > 100:
                        raise UNFIT
                references76 = ',"references":[' + ','.join(references) + ']' if references else ''
                lines_item = ''
                if gross_weight or instructions47 or item or line_number_v or net_weight or ordered_quantity or references76 or stock_requirement or volume:
                    if not (item and line_number_v and ordered_quantity):
                        raise UNFIT
                    lines_item = f'{gross_weight}{instructions47}{item}{line_number_v}{net_weight}{ordered_quantity}{references76}{stock_requirement}{volume}'
                    lines_item = f'{{{lines_item[1:]}}}'
                if lines_item:
                    lines.append(lines_item)
        if len(lines) > 9999:
            raise UNFIT
    lines82 = ',"lines":[' + ','.join(lines) + ']' if lines else ''
    parties: Any = ()
    if n0[2]:
        parties = []
        for m83 in n0[2] or ():
            n1 = m83[0]
            met84, identifiers105, name106, roles, roles_item_r = _N1_12[n1]
            if not (met84):
                continue
            n2_loop = m83[1]
            n2_loop = n2_loop[0] if n2_loop else None
            n2 = n2_loop[0] if n2_loop is not None else None
            additional_name = _N2_13[n2]
            n4 = m83[3]
            city, country, postal_code, subdivision = _N4_14[n4]
            n3_loop = m83[2]
            n3_loop = n3_loop[0] if n3_loop else None
            n3 = n3_loop[0] if n3_loop is not None else None
            lines_item85, lines_item86 = _N3_15[n3]
            n3_loop87 = m83[2] or ()
            n3_loop87 = n3_loop87[1] if len(n3_loop87) >= 2 else None
            n388 = n3_loop87[0] if n3_loop87 is not None else None
            lines_item89, lines_item90 = _N3_15[n388]
            lines91 = f'{lines_item85}{lines_item86}{lines_item89}{lines_item90}'
            if lines91:
                lines91 = f',"lines":[{lines91[1:]}]'
            address = ''
            if city or country or lines91 or postal_code or subdivision:
                address = f'{city}{country}{lines91}{postal_code}{subdivision}'
                address = f',"address":{{{address[1:]}}}'
            contacts: Any = ()
            if m83[4]:
                contacts = []
                for m92 in m83[4] or ():
                    per = m92[0]
                    contacts_item = _PER_16[per]
                    if contacts_item:
                        contacts.append(contacts_item)
                if len(contacts) > 10:
                    raise UNFIT
            contacts101 = ',"contacts":[' + ','.join(contacts) + ']' if contacts else ''
            parties_item = ''
            if additional_name or address or contacts101 or identifiers105 or name106 or roles or roles_item_r:
                parties_item = f'{additional_name}{address}{contacts101}{identifiers105}{name106}{roles}{roles_item_r}'
                parties_item = f'{{{parties_item[1:]}}}'
            if parties_item:
                parties.append(parties_item)
        if len(parties) > 30:
            raise UNFIT
    parties107: Any = ()
    if n0[2]:
        parties107 = []
        for m108 in n0[2] or ():
            n1109 = m108[0]
            met110 = _N1109_17[n1109]
            per_loop = m108[4]
            per_loop = per_loop[0] if per_loop else None
            per111 = per_loop[0] if per_loop is not None else None
            met112 = _G625_2[per111]
            if not (met110 and met112):
                continue
            identifiers154, name155, roles157, roles_item156_r = _N1109_18[n1109]
            n2_loop113 = m108[1]
            n2_loop113 = n2_loop113[0] if n2_loop113 else None
            n2114 = n2_loop113[0] if n2_loop113 is not None else None
            additional_name115 = _N2_13[n2114]
            n4116 = m108[3]
            city117, country118, postal_code128, subdivision129 = _N4_14[n4116]
            n3_loop119 = m108[2]
            n3_loop119 = n3_loop119[0] if n3_loop119 else None
            n3120 = n3_loop119[0] if n3_loop119 is not None else None
            lines_item121, lines_item122 = _N3_15[n3120]
            n3_loop123 = m108[2] or ()
            n3_loop123 = n3_loop123[1] if len(n3_loop123) >= 2 else None
            n3124 = n3_loop123[0] if n3_loop123 is not None else None
            lines_item125, lines_item126 = _N3_15[n3124]
            lines127 = f'{lines_item121}{lines_item122}{lines_item125}{lines_item126}'
            if lines127:
                lines127 = f',"lines":[{lines127[1:]}]'
            address130 = ''
            if city117 or country118 or lines127 or postal_code128 or subdivision129:
                address130 = f'{city117}{country118}{lines127}{postal_code128}{subdivision129}'
                address130 = f',"address":{{{address130[1:]}}}'
            contacts131: Any = ()
            if m108[4]:
                contacts131 = []
                for m132 in m108[4] or ():
                    per133 = m132[0]
                    contacts_item149 = _PER_16[per133]
                    if contacts_item149:
                        contacts131.append(contacts_item149)
                if len(contacts131) > 10:
                    raise UNFIT
            contacts150 = ',"contacts":[' + ','.join(contacts131) + ']' if contacts131 else ''
            parties_item158 = ''
            if additional_name115 or address130 or contacts150 or identifiers154 or name155 or roles157 or roles_item156_r:
                parties_item158 = f'{additional_name115}{address130}{contacts150}{identifiers154}{name155}{roles157}{roles_item156_r}'
                parties_item158 = f'{{{parties_item158[1:]}}}'
            if parties_item158:
                parties107.append(parties_item158)
        if len(parties107) > 30:
            raise UNFIT
    parties159 = (*parties, *parties107,)
    parties159 = ',"parties":[' + ','.join(parties159) + ']' if parties159 else ''
    references160: Any = ()
    if n0[1]:
        references160 = []
        for m161 in n0[1] or ():
            w05162 = m161[0]
            met163, references_item165 = _W05162_19[w05162]
            if not (met163):
                continue
            if references_item165:
                references160.append(references_item165)
        if len(references160) > 300:
            raise UNFIT
    references166: Any = ()
    if n0[3]:
        references166 = []
        for m167 in n0[3] or ():
            n9168 = m167[0]
            met169, references_item177 = _N9168_20[zone, n9168]
            if not (met169):
                continue
            if references_item177:
                references166.append(references_item177)
        if len(references166) > 300:
            raise UNFIT
    references178 = (*references160, *references166,)
    references178 = ',"references":[' + ','.join(references178) + ']' if references178 else ''
    n1_loop = pick(n0[2], 1, ('WH',)) if n0[2] else None
    n2_loop179 = n1_loop[1] if n1_loop is not None else None
    n2_loop179 = n2_loop179[0] if n2_loop179 else None
    n2180 = n2_loop179[0] if n2_loop179 is not None else None
    additional_name181 = _N2_13[n2180]
    n4182 = n1_loop[3] if n1_loop is not None else None
    city183, country184, postal_code194, subdivision195, n4182_1, n4182_4, n4182_3, n4182_2 = _N4182_21[n4182]
    n3_loop185 = n1_loop[2] if n1_loop is not None else None
    n3_loop185 = n3_loop185[0] if n3_loop185 else None
    n3186 = n3_loop185[0] if n3_loop185 is not None else None
    lines_item187, lines_item188, n3186_1, n3186_2 = _N3186_22[n3186]
    n3_loop189 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop189 = n3_loop189[1] if len(n3_loop189) >= 2 else None
    n3190 = n3_loop189[0] if n3_loop189 is not None else None
    lines_item191, lines_item192, n3190_1, n3190_2 = _N3186_22[n3190]
    lines193 = f'{lines_item187}{lines_item188}{lines_item191}{lines_item192}'
    if lines193:
        lines193 = f',"lines":[{lines193[1:]}]'
    address196 = ''
    if city183 or country184 or lines193 or postal_code194 or subdivision195:
        address196 = f'{city183}{country184}{lines193}{postal_code194}{subdivision195}'
        address196 = f',"address":{{{address196[1:]}}}'
    n1197 = n1_loop[0] if n1_loop is not None else None
    identifiers201, name202, n1197_3, n1197_4, n1197_2 = _N1197_23[n1197]
    released_to = ''
    if additional_name181 or address196 or identifiers201 or name202:
        released_to = f'{additional_name181}{address196}{identifiers201}{name202},"roles":["warehouse-operator"]'
        released_to = f',"releasedTo":{{{released_to[1:]}}}'
    g62_loop203 = pick(n0[5], 1, ('53',)) if n0[5] else None
    g62204 = g62_loop203[0] if g62_loop203 is not None else None
    earliest, met211, met221 = _G62204_24[zone, g62204]
    g62_loop205 = [one for one in n0[5] or () if element(one[0], 1) == '02' and element(one[0], 3) not in ('K', 'L')]
    g62_loop205 = g62_loop205[0] if len(g62_loop205) >= 1 else None
    g62206 = g62_loop205[0] if g62_loop205 is not None else None
    g62206_2, g62206_4, g62206_5 = _G62206_25[g62206]
    g62_loop207 = pick(n0[5], 1, ('54',)) if n0[5] else None
    g62208 = g62_loop207[0] if g62_loop207 is not None else None
    met212, latest, met222 = _G62208_26[zone, g62208]
    earliest_v = earliest
    if not earliest_v:
        earliest_x214 = (g62206_2) if met211 and met212 else ''
        earliest_x215 = g62206_4
        earliest_x216 = g62206_5
        earliest213 = EARLIEST_180[(zone, earliest_x214, earliest_x215, earliest_x216) if earliest_x214 else '']
        earliest_v = earliest213
    g62_loop217 = [one for one in n0[5] or () if element(one[0], 1) == '02' and element(one[0], 3) not in ('I', 'G')]
    g62_loop217 = g62_loop217[0] if len(g62_loop217) >= 1 else None
    g62218 = g62_loop217[0] if g62_loop217 is not None else None
    g62218_2, g62218_4, g62218_5 = _G62206_25[g62218]
    latest_v = latest
    if not latest_v:
        latest_x224 = (g62218_2) if met221 and met222 else ''
        latest_x225 = g62218_4
        latest_x226 = g62218_5
        latest223 = LATEST_181[(zone, latest_x224, latest_x225, latest_x226) if latest_x224 else '']
        latest_v = latest223
    requested_delivery = ''
    if earliest_v or latest_v:
        requested_delivery = f'{earliest_v}{latest_v}'
        requested_delivery = f',"requestedDelivery":{{{requested_delivery[1:]}}}'
    g62_loop227 = pick(n0[5], 1, ('37',)) if n0[5] else None
    g62228 = g62_loop227[0] if g62_loop227 is not None else None
    earliest233, met238, met251 = _G62204_24[zone, g62228]
    g62_loop229 = [one for one in n0[5] or () if element(one[0], 1) == '10' and element(one[0], 3) not in ('K', 'L')]
    g62_loop229 = g62_loop229[0] if len(g62_loop229) >= 1 else None
    g62230 = g62_loop229[0] if g62_loop229 is not None else None
    g62230_2, g62230_4, g62230_5 = _G62206_25[g62230]
    g62_loop231 = pick(n0[5], 1, ('38',)) if n0[5] else None
    g62232 = g62_loop231[0] if g62_loop231 is not None else None
    met239, latest246, met252 = _G62208_26[zone, g62232]
    earliest_v237 = earliest233
    if not earliest_v237:
        earliest_x241 = (g62230_2) if met238 and met239 else ''
        earliest_x242 = g62230_4
        earliest_x243 = g62230_5
        earliest240 = EARLIEST_180[(zone, earliest_x241, earliest_x242, earliest_x243) if earliest_x241 else '']
        earliest_v237 = earliest240
    g62_loop244 = [one for one in n0[5] or () if element(one[0], 1) == '10' and element(one[0], 3) not in ('I', 'G')]
    g62_loop244 = g62_loop244[0] if len(g62_loop244) >= 1 else None
    g62245 = g62_loop244[0] if g62_loop244 is not None else None
    g62245_2, g62245_4, g62245_5 = _G62206_25[g62245]
    latest_v250 = latest246
    if not latest_v250:
        latest_x254 = (g62245_2) if met251 and met252 else ''
        latest_x255 = g62245_4
        latest_x256 = g62245_5
        latest253 = LATEST_181[(zone, latest_x254, latest_x255, latest_x256) if latest_x254 else '']
        latest_v250 = latest253
    requested_ship = ''
    if earliest_v237 or latest_v250:
        requested_ship = f'{earliest_v237}{latest_v250}'
        requested_ship = f',"requestedShip":{{{requested_ship[1:]}}}'
    n1_loop257 = pick(n0[2], 1, ('SF',)) if n0[2] else None
    n4258 = n1_loop257[3] if n1_loop257 is not None else None
    city260, country263, postal_code286, subdivision289 = _N4_14[n4258]
    n1259 = n1_loop257[0] if n1_loop257 is not None else None
    met261, met264, met269, met273, met279, met283, met287, met290, scheme293_r, met294, scheme293_r297, value299, met300, name304, met305 = _N1259_27[n1259]
    city_v = city260
    if not city_v:
        city262 = CITY_169[(n4182_1) if met261 else '']
        city_v = city262
    country_v = country263
    if not country_v:
        country265 = COUNTRY_170[(n4182_4) if met264 else '']
        country_v = country265
    n3_loop266 = n1_loop257[2] if n1_loop257 is not None else None
    n3_loop266 = n3_loop266[0] if n3_loop266 else None
    n3267 = n3_loop266[0] if n3_loop266 is not None else None
    lines_item268, lines_item271 = _N3_15[n3267]
    lines_item_v = lines_item268
    if not lines_item_v:
        lines_item270 = LINES_ITEM_171[(n3186_1) if met269 else '']
        lines_item_v = lines_item270
    lines_item_v272 = lines_item271
    if not lines_item_v272:
        lines_item274 = LINES_ITEM_171[(n3186_2) if met273 else '']
        lines_item_v272 = lines_item274
    n3_loop275 = (n1_loop257[2] if n1_loop257 is not None else None) or ()
    n3_loop275 = n3_loop275[1] if len(n3_loop275) >= 2 else None
    n3276 = n3_loop275[0] if n3_loop275 is not None else None
    lines_item277, lines_item281 = _N3_15[n3276]
    lines_item_v278 = lines_item277
    if not lines_item_v278:
        lines_item280 = LINES_ITEM_171[(n3190_1) if met279 else '']
        lines_item_v278 = lines_item280
    lines_item_v282 = lines_item281
    if not lines_item_v282:
        lines_item284 = LINES_ITEM_171[(n3190_2) if met283 else '']
        lines_item_v282 = lines_item284
    lines285 = f'{lines_item_v}{lines_item_v272}{lines_item_v278}{lines_item_v282}'
    if lines285:
        lines285 = f',"lines":[{lines285[1:]}]'
    postal_code_v = postal_code286
    if not postal_code_v:
        postal_code288 = POSTAL_CODE_172[(n4182_3) if met287 else '']
        postal_code_v = postal_code288
    subdivision_v = subdivision289
    if not subdivision_v:
        subdivision291 = SUBDIVISION_173[(n4182_2) if met290 else '']
        subdivision_v = subdivision291
    address292 = ''
    if city_v or country_v or lines285 or postal_code_v or subdivision_v:
        address292 = f'{city_v}{country_v}{lines285}{postal_code_v}{subdivision_v}'
        address292 = f',"address":{{{address292[1:]}}}'
    scheme_v = scheme293_r
    scheme295 = SCHEME_178[(n1197_3) if met294 else '']
    scheme_v296, source_code_v = scheme295 or (None, None)
    if not scheme_v:
        scheme_v = scheme295[0]
    source_code_v298 = scheme293_r297
    if not source_code_v298:
        source_code_v298 = scheme295[1]
    value_v = value299
    if not value_v:
        value301 = VALUE_165[(n1197_4) if met300 else '']
        value_v = value301
    identifiers_item302 = ''
    if scheme_v or source_code_v298 or value_v:
        if not (scheme_v and value_v):
            raise UNFIT
        identifiers_item302 = f'{{{scheme_v}{source_code_v298}{value_v}}}'
    identifiers303 = f',"identifiers":[{identifiers_item302}]' if identifiers_item302 else ''
    name_v = name304
    if not name_v:
        name306 = NAME_176[(n1197_2) if met305 else '']
        name_v = name306
    ship_from = ''
    if address292 or identifiers303 or name_v:
        ship_from = f'{address292}{identifiers303}{name_v}'
        ship_from = f',"shipFrom":{{{ship_from[1:]}}}'
    n1_loop307 = pick(n0[2], 1, ('ST',)) if n0[2] else None
    n4308 = n1_loop307[3] if n1_loop307 is not None else None
    city309, country310, postal_code320, subdivision321 = _N4_14[n4308]
    n3_loop311 = n1_loop307[2] if n1_loop307 is not None else None
    n3_loop311 = n3_loop311[0] if n3_loop311 else None
    n3312 = n3_loop311[0] if n3_loop311 is not None else None
    lines_item313, lines_item314 = _N3_15[n3312]
    n3_loop315 = (n1_loop307[2] if n1_loop307 is not None else None) or ()
    n3_loop315 = n3_loop315[1] if len(n3_loop315) >= 2 else None
    n3316 = n3_loop315[0] if n3_loop315 is not None else None
    lines_item317, lines_item318 = _N3_15[n3316]
    lines319 = f'{lines_item313}{lines_item314}{lines_item317}{lines_item318}'
    if lines319:
        lines319 = f',"lines":[{lines319[1:]}]'
    address322 = ''
    if city309 or country310 or lines319 or postal_code320 or subdivision321:
        address322 = f'{city309}{country310}{lines319}{postal_code320}{subdivision321}'
        address322 = f',"address":{{{address322[1:]}}}'
    n1323 = n1_loop307[0] if n1_loop307 is not None else None
    identifiers327, name328 = _N1323_28[n1323]
    ship_to = ''
    if address322 or identifiers327 or name328:
        ship_to = f'{address322}{identifiers327}{name328}'
        ship_to = f',"shipTo":{{{ship_to[1:]}}}'
    instructions329: Any = ()
    if n0[8]:
        instructions329 = []
        for m330 in n0[8] or ():
            w66 = m330[0]
            met331, met332, instructions_item335 = _W66_29[w66]
            if not (met331 and met332):
                continue
            if instructions_item335:
                instructions329.append(instructions_item335)
        if len(instructions329) > 50:
            raise UNFIT
    instructions336: Any = ()
    if n0[8]:
        instructions336 = []
        for m337 in n0[8] or ():
            w66338 = m337[0]
            met339, met340, instructions_item343 = _W66338_30[w66338]
            if not (met339 and met340):
                continue
            if instructions_item343:
                instructions336.append(instructions_item343)
        if len(instructions336) > 50:
            raise UNFIT
    instructions344 = (*instructions329, *instructions336,)
    instructions344 = ',"instructions":[' + ','.join(instructions344) + ']' if instructions344 else ''
    w66_loop = n0[8]
    w66_loop = w66_loop[0] if w66_loop else None
    w66345 = w66_loop[0] if w66_loop is not None else None
    payment_method, preferred_carrier, preferred_mode, routing = _W66345_31[w66345]
    shipping_instructions = ''
    if instructions344 or payment_method or preferred_carrier or preferred_mode or routing:
        shipping_instructions = f'{instructions344}{payment_method}{preferred_carrier}{preferred_mode}{routing}'
        shipping_instructions = f',"shippingInstructions":{{{shipping_instructions[1:]}}}'
    w76 = n0[14]
    totals = _W76_32[w76]
    if not (lines82 and order_id and ship_to):
        raise UNFIT
    text354 = f'{dates32}{instructions36}{lines82}{order_id}{parties159}{references178}{released_to}{requested_delivery}{requested_ship}{ship_from}{ship_to}{shipping_instructions}{totals}'
    text354 = f'{{{text354[1:]}}}'
    out.append((0, text354, None))

def _notes_0(n0: Node) -> bool:
    w05_loop = n0[1]
    w05_loop = w05_loop[0] if w05_loop else None
    w05 = w05_loop[0] if w05_loop is not None else None
    if element(w05, 1) in ('F', 'D'):
        return True
    return False

def _notes_1(n0: Node) -> bool:
    w05_loop = n0[1]
    w05_loop = w05_loop[0] if w05_loop else None
    w05 = w05_loop[0] if w05_loop is not None else None
    if element(w05, 1) in ('A', 'X', 'C', 'E'):
        return True
    return False

def _notes_2(n0: Node) -> bool:
    w05_loop = n0[1]
    w05_loop = w05_loop[0] if w05_loop else None
    w05 = w05_loop[0] if w05_loop is not None else None
    if element(w05, 1) in ('G', 'L'):
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
