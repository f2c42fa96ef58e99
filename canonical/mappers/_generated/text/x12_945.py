"""Writes the events of X12 945 (mapping x12-945@1); generated from the rows of canonical/mappers/x12/t945.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.keys import escaped
from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node, group as group_items
from canonical.mappers._generated.x12_945 import STRUCTURE, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, _skip_0
from canonical.mapping.run import Run, component
from canonical.mapping.segments import Segment, element, group, pick
from canonical.mapping.words import timed_word, word, words

EVENTS: tuple[tuple[str, str], ...] = (('shipment.ship-confirmed', 'whole'),)

DOCUMENT_ID_208 = word(K3, ',"documentId":')
VALUE_209 = word(K12, ',"value":')
AT_210 = word(K1, '"at":', sources=3)
SOURCE_CODE_211 = words(K9, (',"type":', ',"sourceCode":'))
EQUIPMENT_ID_212 = word(K0, ',"equipmentId":')
EQUIPMENT_TYPE_213 = words(K15, (',"equipmentType":', ',"sourceCode":'))
OWNER_PREFIX_214 = word(K0, ',"ownerPrefix":')
NUMBER_215 = word(K0, '"number":')
CITY_216 = word(K3, ',"city":')
COUNTRY_217 = word(K6, ',"country":')
LINES_ITEM_218 = word(K3, ',')
POSTAL_CODE_219 = word(K3, ',"postalCode":')
SUBDIVISION_220 = word(K5, ',"subdivision":')
SCHEME_221 = words(K4, ('"scheme":', ',"sourceCode":'))
VALUE_222 = word(K3, ',"value":')
NAME_223 = word(K3, ',"name":')
COUNTRY_OF_ORIGIN_224 = word(K6, ',"countryOfOrigin":')
DESCRIPTION_225 = word(K3, ',"description":')
GTIN_226 = word(K20, ',"gtin":')
VALUE_227 = word(K0, ',"value":')
SCHEME_228 = words(K19, ('"scheme":', ',"sourceCode":'))
SKU_229 = word(K0, ',"sku":')
UNIT_CODE_230 = word(K17, '"unitCode":')
VALUE_231 = word(K16, ',"value":', decimal=True)
LOT_NUMBER_232 = word(K0, '"lotNumber":')
HANDLING_UNIT_ID_233 = word(K24, ',"handlingUnitId":')
HANDLING_UNIT_ID_234 = word(K0, ',"handlingUnitId":')
SSCC_235 = word(K24, ',"sscc":')
CODE_236 = word(K3, '"code":')
TEXT_237 = word(K10, ',"text":')
UNIT_CODE_238 = word(K23, '"unitCode":')
HANDLING_UNIT_IDS_ITEM_239 = word(K24, '')
HANDLING_UNIT_IDS_ITEM_240 = word(K0, '')
LINE_NUMBER_241 = word(K0, ',"lineNumber":')
ORDER_ID_242 = word(K0, ',"orderId":')
VALUE_243 = word(K22, ',"value":', decimal=True, sources=3)
DATE_244 = word(K1, ',"date":', sources=3)
SOURCE_CODE_245 = words(K11, (',"type":', ',"sourceCode":'))
VALUE_246 = word(K21, ',"value":', decimal=True, sources=2)
ORDER_ID_247 = word(K0, '"orderId":')
ADDITIONAL_NAME_248 = word(K3, ',"additionalName":')
EMAIL_249 = word(K8, ',"email":')
FAX_250 = word(K3, ',"fax":')
PHONE_251 = word(K3, ',"phone":')
ROLES_ITEM_252 = words(K7, ('', ',"sourceCode":'))
PAYMENT_METHOD_253 = word(K14, ',"paymentMethod":')
SERVICE_LEVEL_254 = word(K3, ',"serviceLevel":')
SHIPMENT_ID_255 = word(K0, ',"shipmentId":')
SHIPPED_AT_256 = word(K1, ',"shippedAt":', sources=3)
SHIPPED_AT_257 = word(K2, ',"shippedAt":')
HANDLING_UNIT_COUNT_258 = word(K18, ',"handlingUnitCount":')
PACKAGE_COUNT_259 = word(K18, ',"packageCount":')
TRANSPORT_MODE_260 = word(K13, ',"transportMode":')

def _w06_0(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met = (e[1] if n > 1 else '') != 'K'
    if not (met):
        return met, '', '', '', ''
    order_id = ORDER_ID_242[e[2] if n > 2 else '']
    order_id240 = ORDER_ID_247[e[2] if n > 2 else '']
    order_refs_item = ''
    if order_id240:
        order_refs_item = f'{{{order_id240}}}'
    order_refs = f',"orderRefs":[{order_refs_item}]' if order_refs_item else ''
    shipment_id = SHIPMENT_ID_255[e[4] if n > 4 else '']
    shipped_at_x418 = e[3] if n > 3 else ''
    shipped_at417 = SHIPPED_AT_257[(zone, shipped_at_x418) if shipped_at_x418 else '']
    return met, order_id, shipment_id, shipped_at417, order_refs

_W06_0 = Segment(_w06_0)

def _n9_1(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    document_id = DOCUMENT_ID_208[e[2] if n > 2 else '']
    bill_of_lading = ''
    if document_id:
        bill_of_lading = f'{document_id},"documentType":"bill-of-lading"'
        bill_of_lading = f',"billOfLading":{{{bill_of_lading[1:]}}}'
    return bill_of_lading

_N9_1 = Segment(_n9_1)

def _w27_2(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    value = VALUE_209[e[2] if n > 2 else '']
    scac = ''
    if value:
        scac = f'{{"scheme":"scac"{value}}}'
    identifiers = f',"identifiers":[{scac}]' if scac else ''
    carrier = ''
    if identifiers:
        carrier = f'{identifiers},"roles":["carrier"]'
        carrier = f',"carrier":{{{carrier[1:]}}}'
    payment_method = PAYMENT_METHOD_253[e[4] if n > 4 else '']
    service_level = SERVICE_LEVEL_254[e[3] if n > 3 else '']
    transport_mode = TRANSPORT_MODE_260[e[1] if n > 1 else '']
    return carrier, payment_method, service_level, transport_mode

_W27_2 = Segment(_w27_2)

def _g62_3(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met1 = (e[2] if n > 2 else '') != ''
    met2 = (e[1] if n > 1 else '') != '11'
    if not (met1 and met2):
        return met1, met2, ''
    at_x = e[2] if n > 2 else ''
    at_x3 = e[4] if n > 4 else ''
    at_x4 = e[5] if n > 5 else ''
    at = AT_210[(zone, at_x, at_x3, at_x4) if at_x else '']
    source_code = SOURCE_CODE_211[e[1] if n > 1 else '']
    dates_item = ''
    if at or source_code[1] or source_code[0]:
        if not (at and source_code[0]):
            raise UNFIT
        dates_item = f'{{{at}{source_code[1]}{source_code[0]}}}'
    return met1, met2, dates_item

_G62_3 = Segment(_g62_3)

def _w277_4(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    equipment_id = EQUIPMENT_ID_212[e[7] if n > 7 else '']
    equipment_type = EQUIPMENT_TYPE_213[e[5] if n > 5 else '']
    owner_prefix = OWNER_PREFIX_214[e[6] if n > 6 else '']
    return equipment_id, equipment_type[0], owner_prefix, equipment_type[1]

_W277_4 = Segment(_w277_4)

def _w10_5(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met9 = (e[4] if n > 4 else '') != ''
    if not (met9):
        return met9, ''
    number = NUMBER_215[e[4] if n > 4 else '']
    seals_item = ''
    if number:
        seals_item = f'{{{number}}}'
    return met9, seals_item

_W10_5 = Segment(_w10_5)

def _w1012_6(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met13 = (e[5] if n > 5 else '') != ''
    if not (met13):
        return met13, ''
    number14 = NUMBER_215[e[5] if n > 5 else '']
    seals_item15 = ''
    if number14:
        seals_item15 = f'{{{number14}}}'
    return met13, seals_item15

_W1012_6 = Segment(_w1012_6)

def _n4_7(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    city = CITY_216[e[1] if n > 1 else '']
    country = COUNTRY_217[e[4] if n > 4 else '']
    postal_code = POSTAL_CODE_219[e[3] if n > 3 else '']
    subdivision = SUBDIVISION_220[e[2] if n > 2 else '']
    return city, country, postal_code, subdivision

_N4_7 = Segment(_n4_7)

def _n420_8(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    n420_1 = e[1] if n > 1 else ''
    n420_4 = e[4] if n > 4 else ''
    n420_3 = e[3] if n > 3 else ''
    n420_2 = e[2] if n > 2 else ''
    return n420_1, n420_4, n420_3, n420_2

_N420_8 = Segment(_n420_8)

def _n1_9(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met21 = (e[1] if n > 1 else '') == ''
    met23 = (e[1] if n > 1 else '') == ''
    met27 = (e[1] if n > 1 else '') == ''
    met31 = (e[1] if n > 1 else '') == ''
    met39 = (e[1] if n > 1 else '') == ''
    met43 = (e[1] if n > 1 else '') == ''
    met45 = (e[1] if n > 1 else '') == ''
    met47 = (e[1] if n > 1 else '') == ''
    scheme = SCHEME_221[e[3] if n > 3 else '']
    met50 = (e[1] if n > 1 else '') == ''
    value53 = VALUE_222[e[4] if n > 4 else '']
    met54 = (e[1] if n > 1 else '') == ''
    name = NAME_223[e[2] if n > 2 else '']
    met57 = (e[1] if n > 1 else '') == ''
    return met21, met23, met27, met31, met39, met43, met45, met47, scheme[0], met50, scheme[1], value53, met54, name, met57

_N1_9 = Segment(_n1_9)

def _n3_10(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    lines_item = LINES_ITEM_218[e[1] if n > 1 else '']
    lines_item29 = LINES_ITEM_218[e[2] if n > 2 else '']
    return lines_item, lines_item29

_N3_10 = Segment(_n3_10)

def _n326_11(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    n326_1 = e[1] if n > 1 else ''
    n326_2 = e[2] if n > 2 else ''
    return n326_1, n326_2

_N326_11 = Segment(_n326_11)

def _n149_12(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    n149_3 = e[3] if n > 3 else ''
    n149_4 = e[4] if n > 4 else ''
    n149_2 = e[2] if n > 2 else ''
    return n149_3, n149_4, n149_2

_N149_12 = Segment(_n149_12)

def _man_13(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met61 = (e[1] if n > 1 else '') in {'GM', 'AA', 'W', 'CA', 'SS'}
    if not (met61):
        return met61, '', '', ''
    handling_unit_id = HANDLING_UNIT_ID_233[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') in ('GM', 'AA') else '']
    handling_unit_id_v = handling_unit_id
    if not handling_unit_id_v:
        handling_unit_id111 = HANDLING_UNIT_ID_234[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') in ('W', 'CA', 'SS') else '']
        handling_unit_id_v = handling_unit_id111
    value112 = VALUE_222[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'CP' else '']
    references_item = ''
    if value112:
        references_item = f'{{"type":"tracking-number"{value112}}}'
    references = f',"references":[{references_item}]' if references_item else ''
    sscc = SSCC_235[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') in ('GM', 'AA') else '']
    return met61, handling_unit_id_v, references, sscc

_MAN_13 = Segment(_man_13)

def _man62_14(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met63 = (e[1] if n > 1 else '') == ''
    met87 = (e[1] if n > 1 else '') == ''
    met90 = (e[1] if n > 1 else '') == ''
    met93 = (e[1] if n > 1 else '') == ''
    met96 = (e[1] if n > 1 else '') == ''
    met99 = (e[1] if n > 1 else '') == ''
    met102 = (e[1] if n > 1 else '') == ''
    met105 = (e[1] if n > 1 else '') == ''
    met108 = (e[1] if n > 1 else '') == ''
    met113 = (e[1] if n > 1 else '') == ''
    met116 = (e[1] if n > 1 else '') == ''
    return met63, met87, met90, met93, met96, met99, met102, met105, met108, met113, met116

_MAN62_14 = Segment(_man62_14)

def _w12_15(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met65 = (e[3] if n > 3 else '') != ''
    if not (met65):
        return met65, '', '', '', '', '', ''
    country_of_origin = COUNTRY_OF_ORIGIN_224[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'CH' else '']
    country_of_origin_v = country_of_origin
    if not country_of_origin_v:
        country_of_origin66 = COUNTRY_OF_ORIGIN_224[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin66
    if not country_of_origin_v:
        country_of_origin67 = COUNTRY_OF_ORIGIN_224[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') == 'CH' and (e[1] if n > 1 else '') != 'IS' else '']
        country_of_origin_v = country_of_origin67
    gtin = GTIN_226[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') in ('UP', 'EN', 'UK') else '']
    gtin_v = gtin
    if not gtin_v:
        gtin68 = GTIN_226[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin68
    if not gtin_v:
        gtin69 = GTIN_226[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') in ('UP', 'EN', 'UK') and (e[1] if n > 1 else '') != 'IS' else '']
        gtin_v = gtin69
    value70 = VALUE_227[e[6] if n > 6 else '']
    upc_case_code = ''
    if value70:
        upc_case_code = f',{{"scheme":"upc-case-code"{value70}}}'
    scheme71 = SCHEME_228[(e[7] if n > 7 else '') if (e[7] if n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[8] if n > 8 else '') != '' else '']
    value72 = VALUE_227[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[8] if n > 8 else '') != '' else '']
    identifiers_item73 = ''
    if scheme71[0] or scheme71[1] or value72:
        if not (scheme71[0] and value72):
            raise UNFIT
        identifiers_item73 = f',{{{scheme71[0]}{scheme71[1]}{value72}}}'
    scheme74 = SCHEME_228[(e[21] if n > 21 else '') if (e[21] if n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[22] if n > 22 else '') != '' else '']
    value75 = VALUE_227[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[22] if n > 22 else '') != '' else '']
    identifiers_item76 = ''
    if scheme74[0] or scheme74[1] or value75:
        if not (scheme74[0] and value75):
            raise UNFIT
        identifiers_item76 = f',{{{scheme74[0]}{scheme74[1]}{value75}}}'
    scheme77 = SCHEME_228[(e[17] if n > 17 else '') if (e[17] if n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[18] if n > 18 else '') != '' and (e[1] if n > 1 else '') != 'IS' else '']
    value78 = VALUE_227[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[18] if n > 18 else '') != '' and (e[1] if n > 1 else '') != 'IS' else '']
    identifiers_item79 = ''
    if scheme77[0] or scheme77[1] or value78:
        if not (scheme77[0] and value78):
            raise UNFIT
        identifiers_item79 = f',{{{scheme77[0]}{scheme77[1]}{value78}}}'
    identifiers80 = f'{upc_case_code}{identifiers_item73}{identifiers_item76}{identifiers_item79}'
    if identifiers80:
        identifiers80 = f',"identifiers":[{identifiers80[1:]}]'
    sku = SKU_229[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'SK' else '']
    sku_v = sku
    if not sku_v:
        sku81 = SKU_229[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') == 'SK' else '']
        sku_v = sku81
    if not sku_v:
        sku82 = SKU_229[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') == 'SK' and (e[1] if n > 1 else '') != 'IS' else '']
        sku_v = sku82
    unit_code = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[3] if n > 3 else '') != '' else '']
    value83 = VALUE_231[e[3] if n > 3 else '']
    quantity = ''
    if unit_code or value83:
        if not (unit_code and value83):
            raise UNFIT
        quantity = f',"quantity":{{{unit_code}{value83}}}'
    lot_number = LOT_NUMBER_232[e[9] if n > 9 else '']
    lot_number_v = lot_number
    if not lot_number_v:
        lot_number84 = LOT_NUMBER_232[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'LT' else '']
        lot_number_v = lot_number84
    if not lot_number_v:
        lot_number85 = LOT_NUMBER_232[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') == 'LT' else '']
        lot_number_v = lot_number85
    stock = ''
    if lot_number_v:
        stock = f',"stock":{{{lot_number_v}}}'
    return met65, country_of_origin_v, gtin_v, identifiers80, sku_v, quantity, stock

_W12_15 = Segment(_w12_15)

def _g69_16(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    description = DESCRIPTION_225[e[1] if n > 1 else '']
    return description

_G69_16 = Segment(_g69_16)

def _pal_17(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met88 = (e[9] if n > 9 else '') != ''
    pal_10 = e[10] if n > 10 else ''
    met91 = (e[10] if n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'}
    pal_9 = e[9] if n > 9 else ''
    met94 = (e[7] if n > 7 else '') != ''
    met97 = (e[10] if n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'}
    pal_7 = e[7] if n > 7 else ''
    met100 = (e[8] if n > 8 else '') != ''
    met103 = (e[10] if n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'}
    pal_8 = e[8] if n > 8 else ''
    met106 = (e[11] if n > 11 else '') != ''
    pal_12 = e[12] if n > 12 else ''
    met109 = (e[12] if n > 12 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'}
    pal_11 = e[11] if n > 11 else ''
    met114 = (e[13] if n > 13 else '') != ''
    pal_14 = e[14] if n > 14 else ''
    met117 = (e[14] if n > 14 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'}
    pal_13 = e[13] if n > 13 else ''
    return met88, pal_10, met91, pal_9, met94, met97, pal_7, met100, met103, pal_8, met106, pal_12, met109, pal_11, met114, pal_14, met117, pal_13

_PAL_17 = Segment(_pal_17)

def _nte_18(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met121 = (e[2] if n > 2 else '') != ''
    if not (met121):
        return met121, ''
    code = CODE_236[e[1] if n > 1 else '']
    source_code122 = ''
    if code:
        source_code122 = f',"sourceCode":{{{code},"scheme":"x12-363"}}'
    text = TEXT_237[e[2] if n > 2 else '']
    instructions_item = ''
    if source_code122 or text:
        instructions_item = f'{source_code122}{text},"type":"general"'
        instructions_item = f'{{{instructions_item[1:]}}}'
    return met121, instructions_item

_NTE_18 = Segment(_nte_18)

def _w27125_19(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met126 = (e[1] if n > 1 else '') != ''
    met127 = (e[1] if n > 1 else '') not in {'A', 'C', 'H', 'J', 'LT', 'M', 'R', 'S', 'SR', 'T', 'U', 'X'}
    if not (met126 and met127):
        return met126, met127, ''
    code128 = CODE_236[e[1] if n > 1 else '']
    source_code129 = ''
    if code128:
        source_code129 = f',"sourceCode":{{{code128},"scheme":"x12-91"}}'
    instructions_item130 = ''
    if source_code129:
        instructions_item130 = f'{source_code129},"type":"routing"'
        instructions_item130 = f'{{{instructions_item130[1:]}}}'
    return met126, met127, instructions_item130

_W27125_19 = Segment(_w27125_19)

def _w27133_20(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met134 = (e[4] if n > 4 else '') != ''
    met135 = (e[4] if n > 4 else '') not in {'CC', 'CD', 'MX', 'NC', 'PC', 'PO', 'PP', 'PU', 'TP'}
    if not (met134 and met135):
        return met134, met135, ''
    code136 = CODE_236[e[4] if n > 4 else '']
    source_code137 = ''
    if code136:
        source_code137 = f',"sourceCode":{{{code136},"scheme":"x12-146"}}'
    instructions_item138 = ''
    if source_code137:
        instructions_item138 = f'{source_code137},"type":"billing"'
        instructions_item138 = f'{{{instructions_item138[1:]}}}'
    return met134, met135, instructions_item138

_W27133_20 = Segment(_w27133_20)

def _w12143_21(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    unit_code144 = UNIT_CODE_238[(e[12] if n > 12 else '') if (e[11] if n > 11 else '') == 'G' and (e[10] if n > 10 else '') != '' else '']
    unit_code_v = unit_code144
    if not unit_code_v:
        unit_code145 = UNIT_CODE_238[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'G' and (e[13] if n > 13 else '') != '' else '']
        unit_code_v = unit_code145
    value146 = VALUE_231[(e[10] if n > 10 else '') if (e[11] if n > 11 else '') == 'G' else '']
    value_v147 = value146
    if not value_v147:
        value148 = VALUE_231[(e[13] if n > 13 else '') if (e[14] if n > 14 else '') == 'G' else '']
        value_v147 = value148
    gross_weight149 = ''
    if unit_code_v or value_v147:
        if not (unit_code_v and value_v147):
            raise UNFIT
        gross_weight149 = f',"grossWeight":{{{unit_code_v}{value_v147}}}'
    country_of_origin159 = COUNTRY_OF_ORIGIN_224[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'CH' else '']
    country_of_origin_v160 = country_of_origin159
    if not country_of_origin_v160:
        country_of_origin161 = COUNTRY_OF_ORIGIN_224[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') == 'CH' else '']
        country_of_origin_v160 = country_of_origin161
    if not country_of_origin_v160:
        country_of_origin162 = COUNTRY_OF_ORIGIN_224[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') == 'CH' and (e[1] if n > 1 else '') != 'IS' else '']
        country_of_origin_v160 = country_of_origin162
    gtin166 = GTIN_226[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') in ('UP', 'EN', 'UK') else '']
    gtin_v167 = gtin166
    if not gtin_v167:
        gtin168 = GTIN_226[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v167 = gtin168
    if not gtin_v167:
        gtin169 = GTIN_226[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') in ('UP', 'EN', 'UK') and (e[1] if n > 1 else '') != 'IS' else '']
        gtin_v167 = gtin169
    value170 = VALUE_227[e[6] if n > 6 else '']
    upc_case_code171 = ''
    if value170:
        upc_case_code171 = f',{{"scheme":"upc-case-code"{value170}}}'
    scheme172 = SCHEME_228[(e[7] if n > 7 else '') if (e[7] if n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[8] if n > 8 else '') != '' else '']
    value173 = VALUE_227[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[8] if n > 8 else '') != '' else '']
    identifiers_item174 = ''
    if scheme172[0] or scheme172[1] or value173:
        if not (scheme172[0] and value173):
            raise UNFIT
        identifiers_item174 = f',{{{scheme172[0]}{scheme172[1]}{value173}}}'
    scheme175 = SCHEME_228[(e[21] if n > 21 else '') if (e[21] if n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[22] if n > 22 else '') != '' else '']
    value176 = VALUE_227[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[22] if n > 22 else '') != '' else '']
    identifiers_item177 = ''
    if scheme175[0] or scheme175[1] or value176:
        if not (scheme175[0] and value176):
            raise UNFIT
        identifiers_item177 = f',{{{scheme175[0]}{scheme175[1]}{value176}}}'
    scheme178 = SCHEME_228[(e[17] if n > 17 else '') if (e[17] if n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[18] if n > 18 else '') != '' and (e[1] if n > 1 else '') != 'IS' else '']
    value179 = VALUE_227[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[18] if n > 18 else '') != '' and (e[1] if n > 1 else '') != 'IS' else '']
    identifiers_item180 = ''
    if scheme178[0] or scheme178[1] or value179:
        if not (scheme178[0] and value179):
            raise UNFIT
        identifiers_item180 = f',{{{scheme178[0]}{scheme178[1]}{value179}}}'
    identifiers181 = f'{upc_case_code171}{identifiers_item174}{identifiers_item177}{identifiers_item180}'
    if identifiers181:
        identifiers181 = f',"identifiers":[{identifiers181[1:]}]'
    sku182 = SKU_229[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'SK' else '']
    sku_v183 = sku182
    if not sku_v183:
        sku184 = SKU_229[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') == 'SK' else '']
        sku_v183 = sku184
    if not sku_v183:
        sku185 = SKU_229[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') == 'SK' and (e[1] if n > 1 else '') != 'IS' else '']
        sku_v183 = sku185
    unit_code187 = UNIT_CODE_238[(e[12] if n > 12 else '') if (e[11] if n > 11 else '') == 'N' and (e[10] if n > 10 else '') != '' else '']
    unit_code_v188 = unit_code187
    if not unit_code_v188:
        unit_code189 = UNIT_CODE_238[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'N' and (e[13] if n > 13 else '') != '' else '']
        unit_code_v188 = unit_code189
    value190 = VALUE_231[(e[10] if n > 10 else '') if (e[11] if n > 11 else '') == 'N' else '']
    value_v191 = value190
    if not value_v191:
        value192 = VALUE_231[(e[13] if n > 13 else '') if (e[14] if n > 14 else '') == 'N' else '']
        value_v191 = value192
    net_weight = ''
    if unit_code_v188 or value_v191:
        if not (unit_code_v188 and value_v191):
            raise UNFIT
        net_weight = f',"netWeight":{{{unit_code_v188}{value_v191}}}'
    unit_code195 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[2] if n > 2 else '') != '' else '']
    value196 = VALUE_231[(e[2] if n > 2 else '') if (e[5] if n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    ordered_quantity = ''
    if unit_code195 or value196:
        if not (unit_code195 and value196):
            raise UNFIT
        ordered_quantity = f',"orderedQuantity":{{{unit_code195}{value196}}}'
    unit_code197 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[2] if n > 2 else '') != '' and (e[3] if n > 3 else '') != '' and (e[4] if n > 4 else '') != '' else '']
    value_x = (e[4] if n > 4 else '') if (e[2] if n > 2 else '') != '' and (e[3] if n > 3 else '') != '' and (e[5] if n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else ''
    value_x199 = e[2] if n > 2 else ''
    value_x200 = e[3] if n > 3 else ''
    value198 = VALUE_243[(value_x, value_x199, value_x200) if value_x else '']
    quantity_difference = ''
    if unit_code197 or value198:
        if not (unit_code197 and value198):
            raise UNFIT
        quantity_difference = f',"quantityDifference":{{{unit_code197}{value198}}}'
    unit_code213 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[3] if n > 3 else '') != '' else '']
    unit_code_v214 = unit_code213
    if not unit_code_v214:
        unit_code215 = UNIT_CODE_230[e[5] if n > 5 else '']
        unit_code_v214 = unit_code215
    value216 = VALUE_231[e[3] if n > 3 else '']
    value_v217 = value216
    if not value_v217:
        value_x219 = (e[2] if n > 2 else '') if (e[3] if n > 3 else '') == '' and (e[4] if n > 4 else '') != '' else ''
        value_x220 = e[4] if n > 4 else ''
        value218 = VALUE_246[(value_x219, value_x220) if value_x219 else '']
        value_v217 = value218
    shipped_quantity = ''
    if unit_code_v214 or value_v217:
        if not (unit_code_v214 and value_v217):
            raise UNFIT
        shipped_quantity = f',"shippedQuantity":{{{unit_code_v214}{value_v217}}}'
    code221 = CODE_236[e[1] if n > 1 else '']
    source_code222 = ''
    if code221:
        source_code222 = f',"sourceCode":{{{code221},"scheme":"x12-368"}}'
    unit_code223 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[9] if n > 9 else '') != '' and (e[3] if n > 3 else '') != '' else '']
    unit_code_v224 = unit_code223
    if not unit_code_v224:
        unit_code225 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[7] if n > 7 else '') == 'LT' and (e[3] if n > 3 else '') != '' else '']
        unit_code_v224 = unit_code225
    if not unit_code_v224:
        unit_code226 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[21] if n > 21 else '') == 'LT' and (e[3] if n > 3 else '') != '' else '']
        unit_code_v224 = unit_code226
    value227 = VALUE_231[(e[3] if n > 3 else '') if (e[9] if n > 9 else '') != '' else '']
    value_v228 = value227
    if not value_v228:
        value229 = VALUE_231[(e[3] if n > 3 else '') if (e[7] if n > 7 else '') == 'LT' else '']
        value_v228 = value229
    if not value_v228:
        value230 = VALUE_231[(e[3] if n > 3 else '') if (e[21] if n > 21 else '') == 'LT' else '']
        value_v228 = value230
    quantity231 = ''
    if unit_code_v224 or value_v228:
        if not (unit_code_v224 and value_v228):
            raise UNFIT
        quantity231 = f'"quantity":{{{unit_code_v224}{value_v228}}}'
    lot_number232 = LOT_NUMBER_232[(e[9] if n > 9 else '') if (e[9] if n > 9 else '') != '' else '']
    lot_number_v233 = lot_number232
    if not lot_number_v233:
        lot_number234 = LOT_NUMBER_232[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'LT' else '']
        lot_number_v233 = lot_number234
    if not lot_number_v233:
        lot_number235 = LOT_NUMBER_232[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') == 'LT' else '']
        lot_number_v233 = lot_number235
    stock236 = ''
    if lot_number_v233:
        stock236 = f',"stock":{{{lot_number_v233}}}'
    stock_item = ''
    if quantity231 or stock236:
        if not (quantity231 and stock236):
            raise UNFIT
        stock_item = f'{{{quantity231}{stock236}}}'
    stock237 = f',"stock":[{stock_item}]' if stock_item else ''
    return country_of_origin_v160, gtin_v167, identifiers181, sku_v183, gross_weight149, net_weight, ordered_quantity, quantity_difference, shipped_quantity, source_code222, stock237

_W12143_21 = Segment(_w12143_21)

def _man151_22(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met152 = (e[1] if n > 1 else '') in ('GM', 'AA')
    if not (met152):
        return met152, ''
    handling_unit_ids_item = HANDLING_UNIT_IDS_ITEM_239[e[2] if n > 2 else '']
    return met152, handling_unit_ids_item

_MAN151_22 = Segment(_man151_22)

def _man155_23(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met156 = (e[1] if n > 1 else '') in ('W', 'CA', 'SS')
    if not (met156):
        return met156, ''
    handling_unit_ids_item157 = HANDLING_UNIT_IDS_ITEM_240[e[2] if n > 2 else '']
    return met156, handling_unit_ids_item157

_MAN155_23 = Segment(_man155_23)

def _n9194_24(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    line_number = LINE_NUMBER_241[e[2] if n > 2 else '']
    return line_number

_N9194_24 = Segment(_n9194_24)

def _n9203_25(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met204 = (e[2] if n > 2 else '') != ''
    met205 = (e[1] if n > 1 else '') != 'LI'
    if not (met204 and met205):
        return met204, met205, ''
    date_x = e[4] if n > 4 else ''
    date_x206 = e[5] if n > 5 else ''
    date_x207 = e[6] if n > 6 else ''
    date = DATE_244[(zone, date_x, date_x206, date_x207) if date_x else '']
    description208 = DESCRIPTION_225[e[3] if n > 3 else '']
    source_code209 = SOURCE_CODE_245[e[1] if n > 1 else '']
    value210 = VALUE_222[e[2] if n > 2 else '']
    references_item211 = ''
    if date or description208 or source_code209[1] or source_code209[0] or value210:
        if not (source_code209[0] and value210):
            raise UNFIT
        references_item211 = f'{date}{description208}{source_code209[1]}{source_code209[0]}{value210}'
        references_item211 = f'{{{references_item211[1:]}}}'
    return met204, met205, references_item211

_N9203_25 = Segment(_n9203_25)

def _n1242_26(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met243 = (e[1] if n > 1 else '') not in ('SF', 'WH', 'ST')
    if not (met243):
        return met243, '', '', '', ''
    scheme270 = SCHEME_221[e[3] if n > 3 else '']
    value271 = VALUE_222[e[4] if n > 4 else '']
    identifiers_item272 = ''
    if scheme270[0] or scheme270[1] or value271:
        if not (scheme270[0] and value271):
            raise UNFIT
        identifiers_item272 = f'{{{scheme270[0]}{scheme270[1]}{value271}}}'
    identifiers273 = f',"identifiers":[{identifiers_item272}]' if identifiers_item272 else ''
    name274 = NAME_223[e[2] if n > 2 else '']
    roles_item = ROLES_ITEM_252[e[1] if n > 1 else '']
    roles = f',"roles":[{roles_item[0]}]' if roles_item[0] else ''
    return met243, identifiers273, name274, roles, roles_item[1]

_N1242_26 = Segment(_n1242_26)

def _n2_27(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    additional_name = ADDITIONAL_NAME_248[e[1] if n > 1 else '']
    return additional_name

_N2_27 = Segment(_n2_27)

def _per_28(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    email = EMAIL_249[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'EM' else '']
    email_v = email
    if not email_v:
        email260 = EMAIL_249[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'EM' else '']
        email_v = email260
    if not email_v:
        email261 = EMAIL_249[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'EM' else '']
        email_v = email261
    fax = FAX_250[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'FX' else '']
    fax_v = fax
    if not fax_v:
        fax262 = FAX_250[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'FX' else '']
        fax_v = fax262
    if not fax_v:
        fax263 = FAX_250[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'FX' else '']
        fax_v = fax263
    name264 = NAME_223[e[2] if n > 2 else '']
    phone = PHONE_251[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'TE' else '']
    phone_v = phone
    if not phone_v:
        phone265 = PHONE_251[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'TE' else '']
        phone_v = phone265
    if not phone_v:
        phone266 = PHONE_251[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'TE' else '']
        phone_v = phone266
    code267 = CODE_236[e[1] if n > 1 else '']
    source_code268 = ''
    if code267:
        source_code268 = f',"sourceCode":{{{code267},"scheme":"x12-366"}}'
    contacts_item = ''
    if email_v or fax_v or name264 or phone_v or source_code268:
        contacts_item = f'{email_v}{fax_v}{name264}{phone_v}{source_code268}'
        contacts_item = f'{{{contacts_item[1:]}}}'
    return contacts_item

_PER_28 = Segment(_per_28)

def _n1277_29(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met278 = (e[1] if n > 1 else '') in ('SF', 'WH', 'ST')
    return met278

_N1277_29 = Segment(_n1277_29)

def _per279_30(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met280 = (e[2] if n > 2 else '') != ''
    return met280

_PER279_30 = Segment(_per279_30)

def _n1277_31(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    scheme318 = SCHEME_221[e[3] if n > 3 else '']
    value319 = VALUE_222[e[4] if n > 4 else '']
    identifiers_item320 = ''
    if scheme318[0] or scheme318[1] or value319:
        if not (scheme318[0] and value319):
            raise UNFIT
        identifiers_item320 = f'{{{scheme318[0]}{scheme318[1]}{value319}}}'
    identifiers321 = f',"identifiers":[{identifiers_item320}]' if identifiers_item320 else ''
    name322 = NAME_223[e[2] if n > 2 else '']
    roles_item323 = ROLES_ITEM_252[e[1] if n > 1 else '']
    roles324 = f',"roles":[{roles_item323[0]}]' if roles_item323[0] else ''
    return identifiers321, name322, roles324, roles_item323[1]

_N1277_31 = Segment(_n1277_31)

def _w06329_32(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met330 = (e[6] if n > 6 else '') != ''
    if not (met330):
        return met330, ''
    value331 = VALUE_222[e[6] if n > 6 else '']
    references_item332 = ''
    if value331:
        references_item332 = f'{{"type":"purchase-order"{value331}}}'
    return met330, references_item332

_W06329_32 = Segment(_w06329_32)

def _n9335_33(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met336 = (e[2] if n > 2 else '') != ''
    met337 = (e[1] if n > 1 else '') not in ('CN', '2I')
    if not (met336 and met337):
        return met336, met337, ''
    date_x339 = e[4] if n > 4 else ''
    date_x340 = e[5] if n > 5 else ''
    date_x341 = e[6] if n > 6 else ''
    date338 = DATE_244[(zone, date_x339, date_x340, date_x341) if date_x339 else '']
    description342 = DESCRIPTION_225[e[3] if n > 3 else '']
    source_code343 = SOURCE_CODE_245[e[1] if n > 1 else '']
    value344 = VALUE_222[e[2] if n > 2 else '']
    references_item345 = ''
    if date338 or description342 or source_code343[1] or source_code343[0] or value344:
        if not (source_code343[0] and value344):
            raise UNFIT
        references_item345 = f'{date338}{description342}{source_code343[1]}{source_code343[0]}{value344}'
        references_item345 = f'{{{references_item345[1:]}}}'
    return met336, met337, references_item345

_N9335_33 = Segment(_n9335_33)

def _n9412_34(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    shipment_id413 = SHIPMENT_ID_255[e[2] if n > 2 else '']
    return shipment_id413

_N9412_34 = Segment(_n9412_34)

def _g62414_35(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    shipped_at_x = e[2] if n > 2 else ''
    shipped_at_x415 = e[4] if n > 4 else ''
    shipped_at_x416 = e[5] if n > 5 else ''
    shipped_at = SHIPPED_AT_256[(zone, shipped_at_x, shipped_at_x415, shipped_at_x416) if shipped_at_x else '']
    return shipped_at

_G62414_35 = Segment(_g62414_35)

def _w03_36(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    unit_code419 = UNIT_CODE_230[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') != '' else '']
    value420 = VALUE_231[(e[2] if n > 2 else '') if (e[3] if n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    gross_weight421 = ''
    if unit_code419 or value420:
        if not (unit_code419 and value420):
            raise UNFIT
        gross_weight421 = f',"grossWeight":{{{unit_code419}{value420}}}'
    package_count = PACKAGE_COUNT_259[e[6] if n > 6 else '']
    unit_code423 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') != '' else '']
    value424 = VALUE_231[(e[4] if n > 4 else '') if (e[5] if n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    volume425 = ''
    if unit_code423 or value424:
        if not (unit_code423 and value424):
            raise UNFIT
        volume425 = f',"volume":{{{unit_code423}{value424}}}'
    return gross_weight421, package_count, volume425

_W03_36 = Segment(_w03_36)

def _w10422_37(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    handling_unit_count = HANDLING_UNIT_COUNT_258[e[2] if n > 2 else '']
    return handling_unit_count

_W10422_37 = Segment(_w10422_37)

def _n9427_38(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met428 = (e[2] if n > 2 else '') != ''
    met429 = (e[1] if n > 1 else '') in ('CN', '2I')
    if not (met428 and met429):
        return met428, met429, ''
    date_x431 = e[4] if n > 4 else ''
    date_x432 = e[5] if n > 5 else ''
    date_x433 = e[6] if n > 6 else ''
    date430 = DATE_244[(zone, date_x431, date_x432, date_x433) if date_x431 else '']
    description434 = DESCRIPTION_225[e[3] if n > 3 else '']
    source_code435 = SOURCE_CODE_245[e[1] if n > 1 else '']
    value436 = VALUE_222[e[2] if n > 2 else '']
    tracking_numbers_item = ''
    if date430 or description434 or source_code435[1] or source_code435[0] or value436:
        if not (source_code435[0] and value436):
            raise UNFIT
        tracking_numbers_item = f'{date430}{description434}{source_code435[1]}{source_code435[0]}{value436}'
        tracking_numbers_item = f'{{{tracking_numbers_item[1:]}}}'
    return met428, met429, tracking_numbers_item

_N9427_38 = Segment(_n9427_38)

def _man440_39(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met441 = (e[1] if n > 1 else '') == 'CP'
    if not (met441):
        return met441, ''
    value442 = VALUE_222[e[2] if n > 2 else '']
    tracking_numbers_item443 = ''
    if value442:
        tracking_numbers_item443 = f'{{"type":"tracking-number"{value442}}}'
    return met441, tracking_numbers_item443

_MAN440_39 = Segment(_man440_39)

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    w06_loop = n0[1]
    w06_loop = w06_loop[0] if w06_loop else None
    w06 = w06_loop[0] if w06_loop is not None else None
    met, order_id, shipment_id, shipped_at417, order_refs = _W06_0[zone, w06]
    if not (met):
        return
    n9_loop = pick(n0[3], 1, ('BM',)) if n0[3] else None
    n9 = n9_loop[0] if n9_loop is not None else None
    bill_of_lading = _N9_1[n9]
    w27_loop = n0[7]
    w27_loop = w27_loop[0] if w27_loop else None
    w27 = w27_loop[0] if w27_loop is not None else None
    carrier, payment_method, service_level, transport_mode = _W27_2[w27]
    dates: Any = ()
    if n0[5]:
        dates = []
        for m in n0[5] or ():
            g62 = m[0]
            met1, met2, dates_item = _G62_3[zone, g62]
            if not (met1 and met2):
                continue
            if dates_item:
                dates.append(dates_item)
        if len(dates) > 50:
            raise UNFIT
    dates5 = ',"dates":[' + ','.join(dates) + ']' if dates else ''
    equipment: Any = ()
    if n0[7]:
        equipment = []
        for m6 in n0[7] or ():
            w277 = m6[0]
            equipment_id, equipment_type_r, owner_prefix, equipment_type_r17 = _W277_4[w277]
            seals: Any = ()
            if n0[10]:
                seals = []
                for m8 in n0[10] or ():
                    w10 = m8[0]
                    met9, seals_item = _W10_5[w10]
                    if not (met9):
                        continue
                    if seals_item:
                        seals.append(seals_item)
                if len(seals) > 20:
                    raise UNFIT
            seals10: Any = ()
            if n0[10]:
                seals10 = []
                for m11 in n0[10] or ():
                    w1012 = m11[0]
                    met13, seals_item15 = _W1012_6[w1012]
                    if not (met13):
                        continue
                    if seals_item15:
                        seals10.append(seals_item15)
                if len(seals10) > 20:
                    raise UNFIT
            seals16 = (*seals, *seals10,)
            seals16 = ',"seals":[' + ','.join(seals16) + ']' if seals16 else ''
            equipment_item = ''
            if equipment_id or equipment_type_r or owner_prefix or seals16 or equipment_type_r17:
                equipment_item = f'{equipment_id}{equipment_type_r}{owner_prefix}{seals16}{equipment_type_r17}'
                equipment_item = f'{{{equipment_item[1:]}}}'
            if equipment_item:
                equipment.append(equipment_item)
        if len(equipment) > 20:
            raise UNFIT
    equipment18 = ',"equipment":[' + ','.join(equipment) + ']' if equipment else ''
    n1_loop = pick(n0[2], 1, ('SF',)) if n0[2] else None
    n4 = n1_loop[3] if n1_loop is not None else None
    city, country, postal_code, subdivision = _N4_7[n4]
    n1_loop19 = pick(n0[2], 1, ('WH',)) if n0[2] else None
    n420 = n1_loop19[3] if n1_loop19 is not None else None
    n420_1, n420_4, n420_3, n420_2 = _N420_8[n420]
    n1 = n1_loop[0] if n1_loop is not None else None
    met21, met23, met27, met31, met39, met43, met45, met47, scheme_r, met50, scheme_r52, value53, met54, name, met57 = _N1_9[n1]
    city_v = city
    if not city_v:
        city22 = CITY_216[(n420_1) if met21 else '']
        city_v = city22
    country_v = country
    if not country_v:
        country24 = COUNTRY_217[(n420_4) if met23 else '']
        country_v = country24
    n3_loop = n1_loop[2] if n1_loop is not None else None
    n3_loop = n3_loop[0] if n3_loop else None
    n3 = n3_loop[0] if n3_loop is not None else None
    lines_item, lines_item29 = _N3_10[n3]
    n3_loop25 = n1_loop19[2] if n1_loop19 is not None else None
    n3_loop25 = n3_loop25[0] if n3_loop25 else None
    n326 = n3_loop25[0] if n3_loop25 is not None else None
    n326_1, n326_2 = _N326_11[n326]
    lines_item_v = lines_item
    if not lines_item_v:
        lines_item28 = LINES_ITEM_218[(n326_1) if met27 else '']
        lines_item_v = lines_item28
    lines_item_v30 = lines_item29
    if not lines_item_v30:
        lines_item32 = LINES_ITEM_218[(n326_2) if met31 else '']
        lines_item_v30 = lines_item32
    n3_loop33 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop33 = n3_loop33[1] if len(n3_loop33) >= 2 else None
    n334 = n3_loop33[0] if n3_loop33 is not None else None
    lines_item37, lines_item41 = _N3_10[n334]
    n3_loop35 = (n1_loop19[2] if n1_loop19 is not None else None) or ()
    n3_loop35 = n3_loop35[1] if len(n3_loop35) >= 2 else None
    n336 = n3_loop35[0] if n3_loop35 is not None else None
    n336_1, n336_2 = _N326_11[n336]
    lines_item_v38 = lines_item37
    if not lines_item_v38:
        lines_item40 = LINES_ITEM_218[(n336_1) if met39 else '']
        lines_item_v38 = lines_item40
    lines_item_v42 = lines_item41
    if not lines_item_v42:
        lines_item44 = LINES_ITEM_218[(n336_2) if met43 else '']
        lines_item_v42 = lines_item44
    lines = f'{lines_item_v}{lines_item_v30}{lines_item_v38}{lines_item_v42}'
    if lines:
        lines = f',"lines":[{lines[1:]}]'
    postal_code_v = postal_code
    if not postal_code_v:
        postal_code46 = POSTAL_CODE_219[(n420_3) if met45 else '']
        postal_code_v = postal_code46
    subdivision_v = subdivision
    if not subdivision_v:
        subdivision48 = SUBDIVISION_220[(n420_2) if met47 else '']
        subdivision_v = subdivision48
    address = ''
    if city_v or country_v or lines or postal_code_v or subdivision_v:
        address = f'{city_v}{country_v}{lines}{postal_code_v}{subdivision_v}'
        address = f',"address":{{{address[1:]}}}'
    n149 = n1_loop19[0] if n1_loop19 is not None else None
    n149_3, n149_4, n149_2 = _N149_12[n149]
    scheme_v = scheme_r
    scheme51 = SCHEME_221[(n149_3) if met50 else '']
    if not scheme_v:
        scheme_v = scheme51[0]
    source_code_v = scheme_r52
    if not source_code_v:
        source_code_v = scheme51[1]
    value_v = value53
    if not value_v:
        value55 = VALUE_222[(n149_4) if met54 else '']
        value_v = value55
    identifiers_item = ''
    if scheme_v or source_code_v or value_v:
        if not (scheme_v and value_v):
            raise UNFIT
        identifiers_item = f'{{{scheme_v}{source_code_v}{value_v}}}'
    identifiers56 = f',"identifiers":[{identifiers_item}]' if identifiers_item else ''
    name_v = name
    if not name_v:
        name58 = NAME_223[(n149_2) if met57 else '']
        name_v = name58
    facility = ''
    if address or identifiers56 or name_v:
        facility = f'{address}{identifiers56}{name_v}'
        facility = f',"facility":{{{facility[1:]}}}'
    handling_units: Any = ()
    if n0[13]:
        handling_units = []
        for m59 in n0[13] or ():
            man_loop = [one for one in m59[1] or () if element(one[0], 1) in {'GM', 'AA', 'W', 'CA', 'SS'}]
            man_loop = man_loop[1] if len(man_loop) >= 2 else None
            man62 = man_loop[0] if man_loop is not None else None
            met63, met87, met90, met93, met96, met99, met102, met105, met108, met113, met116 = _MAN62_14[man62]
            pal = m59[2]
            met88, pal_10, met91, pal_9, met94, met97, pal_7, met100, met103, pal_8, met106, pal_12, met109, pal_11, met114, pal_14, met117, pal_13 = _PAL_17[pal]
            for m60 in m59[1] or ():
                man = m60[0]
                met61, handling_unit_id_v, references, sscc = _MAN_13[man]
                if not (met61):
                    continue
                contents: Any = ()
                if m59[4] and met63:
                    contents = []
                    for m64 in m59[4] or ():
                        w12 = m64[0]
                        met65, country_of_origin_v, gtin_v, identifiers80, sku_v, quantity, stock = _W12_15[w12]
                        if not (met65):
                            continue
                        g69_loop = m64[1]
                        g69_loop = g69_loop[0] if g69_loop else None
                        g69 = g69_loop[0] if g69_loop is not None else None
                        description = _G69_16[g69]
                        item = ''
                        if country_of_origin_v or description or gtin_v or identifiers80 or sku_v:
                            item = f'{country_of_origin_v}{description}{gtin_v}{identifiers80}{sku_v}'
                            item = f',"item":{{{item[1:]}}}'
                        contents_item = ''
                        if item or quantity or stock:
                            if not (quantity):
                                raise UNFIT
                            contents_item = f'{item}{quantity}{stock}'
                            contents_item = f'{{{contents_item[1:]}}}'
                        if contents_item:
                            contents.append(contents_item)
                    if len(contents) > 999:
                        raise UNFIT
                contents86 = ',"contents":[' + ','.join(contents) + ']' if contents else ''
                unit_code89 = UNIT_CODE_230[(pal_10) if met87 and met88 else '']
                value92 = VALUE_231[(pal_9) if met90 and met91 else '']
                height = ''
                if unit_code89 or value92:
                    if not (unit_code89 and value92):
                        raise UNFIT
                    height = f',"height":{{{unit_code89}{value92}}}'
                unit_code95 = UNIT_CODE_230[(pal_10) if met93 and met94 else '']
                value98 = VALUE_231[(pal_7) if met96 and met97 else '']
                length = ''
                if unit_code95 or value98:
                    if not (unit_code95 and value98):
                        raise UNFIT
                    length = f',"length":{{{unit_code95}{value98}}}'
                unit_code101 = UNIT_CODE_230[(pal_10) if met99 and met100 else '']
                value104 = VALUE_231[(pal_8) if met102 and met103 else '']
                width = ''
                if unit_code101 or value104:
                    if not (unit_code101 and value104):
                        raise UNFIT
                    width = f',"width":{{{unit_code101}{value104}}}'
                dimensions = ''
                if height or length or width:
                    dimensions = f'{height}{length}{width}'
                    dimensions = f',"dimensions":{{{dimensions[1:]}}}'
                unit_code107 = UNIT_CODE_230[(pal_12) if met105 and met106 else '']
                value110 = VALUE_231[(pal_11) if met108 and met109 else '']
                gross_weight = ''
                if unit_code107 or value110:
                    if not (unit_code107 and value110):
                        raise UNFIT
                    gross_weight = f',"grossWeight":{{{unit_code107}{value110}}}'
                unit_code115 = UNIT_CODE_230[(pal_14) if met113 and met114 else '']
                value118 = VALUE_231[(pal_13) if met116 and met117 else '']
                volume = ''
                if unit_code115 or value118:
                    if not (unit_code115 and value118):
                        raise UNFIT
                    volume = f',"volume":{{{unit_code115}{value118}}}'
                handling_units_item = ''
                if contents86 or dimensions or gross_weight or handling_unit_id_v or references or sscc or volume:
                    if not (handling_unit_id_v):
                        raise UNFIT
                    handling_units_item = f'{contents86}{dimensions}{gross_weight}{handling_unit_id_v}{references}{sscc}{volume}'
                    handling_units_item = f'{{{handling_units_item[1:]}}}'
                if handling_units_item:
                    handling_units.append(handling_units_item)
        if len(handling_units) > 9999:
            raise UNFIT
    handling_units119 = ',"handlingUnits":[' + ','.join(handling_units) + ']' if handling_units else ''
    instructions: Any = ()
    if n0[6]:
        instructions = []
        for m120 in n0[6] or ():
            nte = m120[0]
            met121, instructions_item = _NTE_18[nte]
            if not (met121):
                continue
            if instructions_item:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            raise UNFIT
    instructions123: Any = ()
    if n0[7]:
        instructions123 = []
        for m124 in n0[7] or ():
            w27125 = m124[0]
            met126, met127, instructions_item130 = _W27125_19[w27125]
            if not (met126 and met127):
                continue
            if instructions_item130:
                instructions123.append(instructions_item130)
        if len(instructions123) > 50:
            raise UNFIT
    instructions131: Any = ()
    if n0[7]:
        instructions131 = []
        for m132 in n0[7] or ():
            w27133 = m132[0]
            met134, met135, instructions_item138 = _W27133_20[w27133]
            if not (met134 and met135):
                continue
            if instructions_item138:
                instructions131.append(instructions_item138)
        if len(instructions131) > 50:
            raise UNFIT
    instructions139 = (*instructions, *instructions123, *instructions131,)
    instructions139 = ',"instructions":[' + ','.join(instructions139) + ']' if instructions139 else ''
    lines140: Any = ()
    if n0[13]:
        lines140 = []
        for m141 in n0[13] or ():
            for m142 in m141[4] or ():
                w12143 = m142[0]
                country_of_origin_v160, gtin_v167, identifiers181, sku_v183, gross_weight149, net_weight, ordered_quantity, quantity_difference, shipped_quantity, source_code222, stock237 = _W12143_21[w12143]
                handling_unit_ids: Any = ()
                if m141[1]:
                    handling_unit_ids = []
                    for m150 in m141[1] or ():
                        man151 = m150[0]
                        met152, handling_unit_ids_item = _MAN151_22[man151]
                        if not (met152):
                            continue
                        if handling_unit_ids_item:
                            handling_unit_ids.append(handling_unit_ids_item)
                    if len(handling_unit_ids) > 999:
                        raise UNFIT
                handling_unit_ids153: Any = ()
                if m141[1]:
                    handling_unit_ids153 = []
                    for m154 in m141[1] or ():
                        man155 = m154[0]
                        met156, handling_unit_ids_item157 = _MAN155_23[man155]
                        if not (met156):
                            continue
                        if handling_unit_ids_item157:
                            handling_unit_ids153.append(handling_unit_ids_item157)
                    if len(handling_unit_ids153) > 999:
                        raise UNFIT
                handling_unit_ids158 = (*handling_unit_ids, *handling_unit_ids153,)
                handling_unit_ids158 = ',"handlingUnitIds":[' + ','.join(handling_unit_ids158) + ']' if handling_unit_ids158 else ''
                g69_loop163 = m142[1]
                g69_loop163 = g69_loop163[0] if g69_loop163 else None
                g69164 = g69_loop163[0] if g69_loop163 is not None else None
                description165 = _G69_16[g69164]
                item186 = ''
                if country_of_origin_v160 or description165 or gtin_v167 or identifiers181 or sku_v183:
                    item186 = f'{country_of_origin_v160}{description165}{gtin_v167}{identifiers181}{sku_v183}'
                    item186 = f',"item":{{{item186[1:]}}}'
                n9_loop193 = pick(m142[2], 1, ('LI',)) if m142[2] else None
                n9194 = n9_loop193[0] if n9_loop193 is not None else None
                line_number = _N9194_24[n9194]
                order_ref = ''
                if line_number or order_id:
                    if not (order_id):
                        raise UNFIT
                    order_ref = f'{line_number}{order_id}'
                    order_ref = f',"orderRef":{{{order_ref[1:]}}}'
                references201: Any = ()
                if m142[2]:
                    references201 = []
                    for m202 in m142[2] or ():
                        n9203 = m202[0]
                        met204, met205, references_item211 = _N9203_25[zone, n9203]
                        if not (met204 and met205):
                            continue
                        if references_item211:
                            references201.append(references_item211)
                    if len(references201) > 100:
                        raise UNFIT
                references212 = ',"references":[' + ','.join(references201) + ']' if references201 else ''
                shipment_line_id = f',"shipmentLineId":"{len(lines140) + 1}"'
                if not (item186 and shipped_quantity):
                    raise UNFIT
                lines_item238 = f'{gross_weight149}{handling_unit_ids158}{item186}{net_weight}{order_ref}{ordered_quantity}{quantity_difference}{references212}{shipment_line_id}{shipped_quantity}{source_code222}{stock237}'
                lines_item238 = f'{{{lines_item238[1:]}}}'
                lines140.append(lines_item238)
        if len(lines140) > 9999:
            raise UNFIT
    lines239 = ',"lines":[' + ','.join(lines140) + ']' if lines140 else ''
    parties: Any = ()
    if n0[2]:
        parties = []
        for m241 in n0[2] or ():
            n1242 = m241[0]
            met243, identifiers273, name274, roles, roles_item_r = _N1242_26[n1242]
            if not (met243):
                continue
            n2 = m241[1]
            additional_name = _N2_27[n2]
            n4244 = m241[3]
            city245, country246, postal_code256, subdivision257 = _N4_7[n4244]
            n3_loop247 = m241[2]
            n3_loop247 = n3_loop247[0] if n3_loop247 else None
            n3248 = n3_loop247[0] if n3_loop247 is not None else None
            lines_item249, lines_item250 = _N3_10[n3248]
            n3_loop251 = m241[2] or ()
            n3_loop251 = n3_loop251[1] if len(n3_loop251) >= 2 else None
            n3252 = n3_loop251[0] if n3_loop251 is not None else None
            lines_item253, lines_item254 = _N3_10[n3252]
            lines255 = f'{lines_item249}{lines_item250}{lines_item253}{lines_item254}'
            if lines255:
                lines255 = f',"lines":[{lines255[1:]}]'
            address258 = ''
            if city245 or country246 or lines255 or postal_code256 or subdivision257:
                address258 = f'{city245}{country246}{lines255}{postal_code256}{subdivision257}'
                address258 = f',"address":{{{address258[1:]}}}'
            contacts: Any = ()
            if m241[4]:
                contacts = []
                for m259 in m241[4] or ():
                    per = m259[0]
                    contacts_item = _PER_28[per]
                    if contacts_item:
                        contacts.append(contacts_item)
                if len(contacts) > 10:
                    raise UNFIT
            contacts269 = ',"contacts":[' + ','.join(contacts) + ']' if contacts else ''
            parties_item = ''
            if additional_name or address258 or contacts269 or identifiers273 or name274 or roles or roles_item_r:
                parties_item = f'{additional_name}{address258}{contacts269}{identifiers273}{name274}{roles}{roles_item_r}'
                parties_item = f'{{{parties_item[1:]}}}'
            if parties_item:
                parties.append(parties_item)
        if len(parties) > 30:
            raise UNFIT
    parties275: Any = ()
    if n0[2]:
        parties275 = []
        for m276 in n0[2] or ():
            n1277 = m276[0]
            met278 = _N1277_29[n1277]
            per_loop = m276[4]
            per_loop = per_loop[0] if per_loop else None
            per279 = per_loop[0] if per_loop is not None else None
            met280 = _PER279_30[per279]
            if not (met278 and met280):
                continue
            identifiers321, name322, roles324, roles_item323_r = _N1277_31[n1277]
            n2281 = m276[1]
            additional_name282 = _N2_27[n2281]
            n4283 = m276[3]
            city284, country285, postal_code295, subdivision296 = _N4_7[n4283]
            n3_loop286 = m276[2]
            n3_loop286 = n3_loop286[0] if n3_loop286 else None
            n3287 = n3_loop286[0] if n3_loop286 is not None else None
            lines_item288, lines_item289 = _N3_10[n3287]
            n3_loop290 = m276[2] or ()
            n3_loop290 = n3_loop290[1] if len(n3_loop290) >= 2 else None
            n3291 = n3_loop290[0] if n3_loop290 is not None else None
            lines_item292, lines_item293 = _N3_10[n3291]
            lines294 = f'{lines_item288}{lines_item289}{lines_item292}{lines_item293}'
            if lines294:
                lines294 = f',"lines":[{lines294[1:]}]'
            address297 = ''
            if city284 or country285 or lines294 or postal_code295 or subdivision296:
                address297 = f'{city284}{country285}{lines294}{postal_code295}{subdivision296}'
                address297 = f',"address":{{{address297[1:]}}}'
            contacts298: Any = ()
            if m276[4]:
                contacts298 = []
                for m299 in m276[4] or ():
                    per300 = m299[0]
                    contacts_item316 = _PER_28[per300]
                    if contacts_item316:
                        contacts298.append(contacts_item316)
                if len(contacts298) > 10:
                    raise UNFIT
            contacts317 = ',"contacts":[' + ','.join(contacts298) + ']' if contacts298 else ''
            parties_item325 = ''
            if additional_name282 or address297 or contacts317 or identifiers321 or name322 or roles324 or roles_item323_r:
                parties_item325 = f'{additional_name282}{address297}{contacts317}{identifiers321}{name322}{roles324}{roles_item323_r}'
                parties_item325 = f'{{{parties_item325[1:]}}}'
            if parties_item325:
                parties275.append(parties_item325)
        if len(parties275) > 30:
            raise UNFIT
    parties326 = (*parties, *parties275,)
    parties326 = ',"parties":[' + ','.join(parties326) + ']' if parties326 else ''
    references327: Any = ()
    if n0[1]:
        references327 = []
        for m328 in n0[1] or ():
            w06329 = m328[0]
            met330, references_item332 = _W06329_32[w06329]
            if not (met330):
                continue
            if references_item332:
                references327.append(references_item332)
        if len(references327) > 300:
            raise UNFIT
    references333: Any = ()
    if n0[3]:
        references333 = []
        for m334 in n0[3] or ():
            n9335 = m334[0]
            met336, met337, references_item345 = _N9335_33[zone, n9335]
            if not (met336 and met337):
                continue
            if references_item345:
                references333.append(references_item345)
        if len(references333) > 300:
            raise UNFIT
    references346 = (*references327, *references333,)
    references346 = ',"references":[' + ','.join(references346) + ']' if references346 else ''
    n1_loop347 = pick(n0[2], 1, ('ST',)) if n0[2] else None
    n4348 = n1_loop347[3] if n1_loop347 is not None else None
    city352, country356, postal_code385, subdivision389 = _N4_7[n4348]
    n1_loop349 = pick(n0[2], 1, ('CN',)) if n0[2] else None
    n4350 = n1_loop349[3] if n1_loop349 is not None else None
    n4350_1, n4350_4, n4350_3, n4350_2 = _N420_8[n4350]
    n1351 = n1_loop347[0] if n1_loop347 is not None else None
    met354, met358, met366, met370, met378, met382, met387, met391, scheme395_r, met397, scheme395_r399, value401, met403, name407, met409 = _N1_9[n1351]
    city_v353 = city352
    if not city_v353:
        city355 = CITY_216[(n4350_1) if met354 else '']
        city_v353 = city355
    country_v357 = country356
    if not country_v357:
        country359 = COUNTRY_217[(n4350_4) if met358 else '']
        country_v357 = country359
    n3_loop360 = n1_loop347[2] if n1_loop347 is not None else None
    n3_loop360 = n3_loop360[0] if n3_loop360 else None
    n3361 = n3_loop360[0] if n3_loop360 is not None else None
    lines_item364, lines_item368 = _N3_10[n3361]
    n3_loop362 = n1_loop349[2] if n1_loop349 is not None else None
    n3_loop362 = n3_loop362[0] if n3_loop362 else None
    n3363 = n3_loop362[0] if n3_loop362 is not None else None
    n3363_1, n3363_2 = _N326_11[n3363]
    lines_item_v365 = lines_item364
    if not lines_item_v365:
        lines_item367 = LINES_ITEM_218[(n3363_1) if met366 else '']
        lines_item_v365 = lines_item367
    lines_item_v369 = lines_item368
    if not lines_item_v369:
        lines_item371 = LINES_ITEM_218[(n3363_2) if met370 else '']
        lines_item_v369 = lines_item371
    n3_loop372 = (n1_loop347[2] if n1_loop347 is not None else None) or ()
    n3_loop372 = n3_loop372[1] if len(n3_loop372) >= 2 else None
    n3373 = n3_loop372[0] if n3_loop372 is not None else None
    lines_item376, lines_item380 = _N3_10[n3373]
    n3_loop374 = (n1_loop349[2] if n1_loop349 is not None else None) or ()
    n3_loop374 = n3_loop374[1] if len(n3_loop374) >= 2 else None
    n3375 = n3_loop374[0] if n3_loop374 is not None else None
    n3375_1, n3375_2 = _N326_11[n3375]
    lines_item_v377 = lines_item376
    if not lines_item_v377:
        lines_item379 = LINES_ITEM_218[(n3375_1) if met378 else '']
        lines_item_v377 = lines_item379
    lines_item_v381 = lines_item380
    if not lines_item_v381:
        lines_item383 = LINES_ITEM_218[(n3375_2) if met382 else '']
        lines_item_v381 = lines_item383
    lines384 = f'{lines_item_v365}{lines_item_v369}{lines_item_v377}{lines_item_v381}'
    if lines384:
        lines384 = f',"lines":[{lines384[1:]}]'
    postal_code_v386 = postal_code385
    if not postal_code_v386:
        postal_code388 = POSTAL_CODE_219[(n4350_3) if met387 else '']
        postal_code_v386 = postal_code388
    subdivision_v390 = subdivision389
    if not subdivision_v390:
        subdivision392 = SUBDIVISION_220[(n4350_2) if met391 else '']
        subdivision_v390 = subdivision392
    address393 = ''
    if city_v353 or country_v357 or lines384 or postal_code_v386 or subdivision_v390:
        address393 = f'{city_v353}{country_v357}{lines384}{postal_code_v386}{subdivision_v390}'
        address393 = f',"address":{{{address393[1:]}}}'
    n1394 = n1_loop349[0] if n1_loop349 is not None else None
    n1394_3, n1394_4, n1394_2 = _N149_12[n1394]
    scheme_v396 = scheme395_r
    scheme398 = SCHEME_221[(n1394_3) if met397 else '']
    if not scheme_v396:
        scheme_v396 = scheme398[0]
    source_code_v400 = scheme395_r399
    if not source_code_v400:
        source_code_v400 = scheme398[1]
    value_v402 = value401
    if not value_v402:
        value404 = VALUE_222[(n1394_4) if met403 else '']
        value_v402 = value404
    identifiers_item405 = ''
    if scheme_v396 or source_code_v400 or value_v402:
        if not (scheme_v396 and value_v402):
            raise UNFIT
        identifiers_item405 = f'{{{scheme_v396}{source_code_v400}{value_v402}}}'
    identifiers406 = f',"identifiers":[{identifiers_item405}]' if identifiers_item405 else ''
    name_v408 = name407
    if not name_v408:
        name410 = NAME_223[(n1394_2) if met409 else '']
        name_v408 = name410
    ship_to = ''
    if address393 or identifiers406 or name_v408:
        ship_to = f'{address393}{identifiers406}{name_v408}'
        ship_to = f',"shipTo":{{{ship_to[1:]}}}'
    n9_loop411 = pick(n0[3], 1, ('SI',)) if n0[3] else None
    n9412 = n9_loop411[0] if n9_loop411 is not None else None
    shipment_id413 = _N9412_34[n9412]
    shipment_id_v = shipment_id
    if not shipment_id_v:
        shipment_id_v = shipment_id413
    g62_loop = pick(n0[5], 1, ('11',)) if n0[5] else None
    g62414 = g62_loop[0] if g62_loop is not None else None
    shipped_at = _G62414_35[zone, g62414]
    shipped_at_v = shipped_at
    if not shipped_at_v:
        shipped_at_v = shipped_at417
    w03 = n0[14]
    gross_weight421, package_count, volume425 = _W03_36[w03]
    w10_loop = n0[10]
    w10_loop = w10_loop[0] if w10_loop else None
    w10422 = w10_loop[0] if w10_loop is not None else None
    handling_unit_count = _W10422_37[w10422]
    totals = ''
    if gross_weight421 or handling_unit_count or package_count or volume425:
        totals = f'{gross_weight421}{handling_unit_count}{package_count}{volume425}'
        totals = f',"totals":{{{totals[1:]}}}'
    tracking_numbers: Any = ()
    if n0[3]:
        tracking_numbers = []
        for m426 in n0[3] or ():
            n9427 = m426[0]
            met428, met429, tracking_numbers_item = _N9427_38[zone, n9427]
            if not (met428 and met429):
                continue
            if tracking_numbers_item:
                tracking_numbers.append(tracking_numbers_item)
        if len(tracking_numbers) > 999:
            raise UNFIT
    tracking_numbers437: Any = ()
    if n0[13]:
        tracking_numbers437 = []
        for m438 in n0[13] or ():
            for m439 in m438[1] or ():
                man440 = m439[0]
                met441, tracking_numbers_item443 = _MAN440_39[man440]
                if not (met441):
                    continue
                if tracking_numbers_item443:
                    tracking_numbers437.append(tracking_numbers_item443)
        if len(tracking_numbers437) > 999:
            raise UNFIT
    tracking_numbers444 = (*tracking_numbers, *tracking_numbers437,)
    tracking_numbers444 = ',"trackingNumbers":[' + ','.join(tracking_numbers444) + ']' if tracking_numbers444 else ''
    if not (facility and lines239 and ship_to and shipment_id_v and shipped_at_v):
        raise UNFIT
    text445 = f'{bill_of_lading}{carrier}{dates5}{equipment18}{facility}{handling_units119}{instructions139}{lines239}{order_refs}{parties326}{payment_method}{references346}{service_level}{ship_to}{shipment_id_v}{shipped_at_v}{totals}{tracking_numbers444}{transport_mode}'
    text445 = f'{{{text445[1:]}}}'
    out.append((0, text445, None))

def _notes_0(n0: Node) -> bool:
    w06_loop = n0[1]
    w06_loop = w06_loop[0] if w06_loop else None
    w06 = w06_loop[0] if w06_loop is not None else None
    if element(w06, 1) == 'K':
        return True
    return False

def write(segments: Any, run: Run, recorded: str) -> tuple[list[tuple[int, str, Any]], bool]:
    """The events of a message as number, text, and what keys and rules look at; and whether there is more to note."""
    root, strays = group(segments, STRUCTURE)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    return out, bool(strays) or _notes_0(root)

def note(run: Run) -> None:
    """Note what makes no event."""
    root, strays = group_items(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _skip_0(root, run)
