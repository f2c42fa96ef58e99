"""Writes the events of X12 945 (mapping x12-945@1); generated from the rows of canonical/mappers/x12/t945.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.keys import escaped
from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node
from canonical.mappers._generated.x12_945 import TREES, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, _skip_0
from canonical.mapping.run import Run, component
from canonical.mapping.segments import Segment, element, pick, tags
from canonical.mapping.words import is_ahead, timed_word, word, words

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
    order_id242 = ORDER_ID_247[e[2] if n > 2 else '']
    order_refs_item = ''
    if order_id242:
        order_refs_item = f'{{{order_id242}}}'
    order_refs = f',"orderRefs":[{order_refs_item}]' if order_refs_item else ''
    shipment_id = SHIPMENT_ID_255[e[4] if n > 4 else '']
    shipped_at_x422 = e[3] if n > 3 else ''
    shipped_at421 = SHIPPED_AT_257[(zone, shipped_at_x422) if shipped_at_x422 else '']
    return met, order_id, shipment_id, shipped_at421, order_refs

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
    value55 = VALUE_222[e[4] if n > 4 else '']
    met56 = (e[1] if n > 1 else '') == ''
    name = NAME_223[e[2] if n > 2 else '']
    met59 = (e[1] if n > 1 else '') == ''
    return met21, met23, met27, met31, met39, met43, met45, met47, scheme[0], met50, scheme[1], value55, met56, name, met59

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
    met63 = (e[1] if n > 1 else '') in {'GM', 'AA', 'W', 'CA', 'SS'}
    if not (met63):
        return met63, '', '', ''
    handling_unit_id = HANDLING_UNIT_ID_233[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') in ('GM', 'AA') else '']
    handling_unit_id_v = handling_unit_id
    if not handling_unit_id_v:
        handling_unit_id113 = HANDLING_UNIT_ID_234[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') in ('W', 'CA', 'SS') else '']
        handling_unit_id_v = handling_unit_id113
    value114 = VALUE_222[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'CP' else '']
    references_item = ''
    if value114:
        references_item = f'{{"type":"tracking-number"{value114}}}'
    references = f',"references":[{references_item}]' if references_item else ''
    sscc = SSCC_235[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') in ('GM', 'AA') else '']
    return met63, handling_unit_id_v, references, sscc

_MAN_13 = Segment(_man_13)

def _man64_14(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met65 = (e[1] if n > 1 else '') == ''
    met89 = (e[1] if n > 1 else '') == ''
    met92 = (e[1] if n > 1 else '') == ''
    met95 = (e[1] if n > 1 else '') == ''
    met98 = (e[1] if n > 1 else '') == ''
    met101 = (e[1] if n > 1 else '') == ''
    met104 = (e[1] if n > 1 else '') == ''
    met107 = (e[1] if n > 1 else '') == ''
    met110 = (e[1] if n > 1 else '') == ''
    met115 = (e[1] if n > 1 else '') == ''
    met118 = (e[1] if n > 1 else '') == ''
    return met65, met89, met92, met95, met98, met101, met104, met107, met110, met115, met118

_MAN64_14 = Segment(_man64_14)

def _w12_15(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met67 = (e[3] if n > 3 else '') != ''
    if not (met67):
        return met67, '', '', '', '', '', ''
    country_of_origin = COUNTRY_OF_ORIGIN_224[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'CH' else '']
    country_of_origin_v = country_of_origin
    if not country_of_origin_v:
        country_of_origin68 = COUNTRY_OF_ORIGIN_224[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin68
    if not country_of_origin_v:
        country_of_origin69 = COUNTRY_OF_ORIGIN_224[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') == 'CH' and (e[1] if n > 1 else '') != 'IS' else '']
        country_of_origin_v = country_of_origin69
    gtin = GTIN_226[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') in ('UP', 'EN', 'UK') else '']
    gtin_v = gtin
    if not gtin_v:
        gtin70 = GTIN_226[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin70
    if not gtin_v:
        gtin71 = GTIN_226[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') in ('UP', 'EN', 'UK') and (e[1] if n > 1 else '') != 'IS' else '']
        gtin_v = gtin71
    value72 = VALUE_227[e[6] if n > 6 else '']
    upc_case_code = ''
    if value72:
        upc_case_code = f',{{"scheme":"upc-case-code"{value72}}}'
    scheme73 = SCHEME_228[(e[7] if n > 7 else '') if (e[7] if n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[8] if n > 8 else '') != '' else '']
    value74 = VALUE_227[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[8] if n > 8 else '') != '' else '']
    identifiers_item75 = ''
    if scheme73[0] or scheme73[1] or value74:
        if not (scheme73[0] and value74):
            raise UNFIT
        identifiers_item75 = f',{{{scheme73[0]}{scheme73[1]}{value74}}}'
    scheme76 = SCHEME_228[(e[21] if n > 21 else '') if (e[21] if n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[22] if n > 22 else '') != '' else '']
    value77 = VALUE_227[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[22] if n > 22 else '') != '' else '']
    identifiers_item78 = ''
    if scheme76[0] or scheme76[1] or value77:
        if not (scheme76[0] and value77):
            raise UNFIT
        identifiers_item78 = f',{{{scheme76[0]}{scheme76[1]}{value77}}}'
    scheme79 = SCHEME_228[(e[17] if n > 17 else '') if (e[17] if n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[18] if n > 18 else '') != '' and (e[1] if n > 1 else '') != 'IS' else '']
    value80 = VALUE_227[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[18] if n > 18 else '') != '' and (e[1] if n > 1 else '') != 'IS' else '']
    identifiers_item81 = ''
    if scheme79[0] or scheme79[1] or value80:
        if not (scheme79[0] and value80):
            raise UNFIT
        identifiers_item81 = f',{{{scheme79[0]}{scheme79[1]}{value80}}}'
    identifiers82 = f'{upc_case_code}{identifiers_item75}{identifiers_item78}{identifiers_item81}'
    if identifiers82:
        identifiers82 = f',"identifiers":[{identifiers82[1:]}]'
    sku = SKU_229[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'SK' else '']
    sku_v = sku
    if not sku_v:
        sku83 = SKU_229[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') == 'SK' else '']
        sku_v = sku83
    if not sku_v:
        sku84 = SKU_229[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') == 'SK' and (e[1] if n > 1 else '') != 'IS' else '']
        sku_v = sku84
    unit_code = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[3] if n > 3 else '') != '' else '']
    value85 = VALUE_231[e[3] if n > 3 else '']
    quantity = ''
    if unit_code or value85:
        if not (unit_code and value85):
            raise UNFIT
        quantity = f',"quantity":{{{unit_code}{value85}}}'
    lot_number = LOT_NUMBER_232[e[9] if n > 9 else '']
    lot_number_v = lot_number
    if not lot_number_v:
        lot_number86 = LOT_NUMBER_232[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'LT' else '']
        lot_number_v = lot_number86
    if not lot_number_v:
        lot_number87 = LOT_NUMBER_232[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') == 'LT' else '']
        lot_number_v = lot_number87
    stock = ''
    if lot_number_v:
        stock = f',"stock":{{{lot_number_v}}}'
    return met67, country_of_origin_v, gtin_v, identifiers82, sku_v, quantity, stock

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
    met90 = (e[9] if n > 9 else '') != ''
    pal_10 = e[10] if n > 10 else ''
    met93 = (e[10] if n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'}
    pal_9 = e[9] if n > 9 else ''
    met96 = (e[7] if n > 7 else '') != ''
    met99 = (e[10] if n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'}
    pal_7 = e[7] if n > 7 else ''
    met102 = (e[8] if n > 8 else '') != ''
    met105 = (e[10] if n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'}
    pal_8 = e[8] if n > 8 else ''
    met108 = (e[11] if n > 11 else '') != ''
    pal_12 = e[12] if n > 12 else ''
    met111 = (e[12] if n > 12 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'}
    pal_11 = e[11] if n > 11 else ''
    met116 = (e[13] if n > 13 else '') != ''
    pal_14 = e[14] if n > 14 else ''
    met119 = (e[14] if n > 14 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'}
    pal_13 = e[13] if n > 13 else ''
    return met90, pal_10, met93, pal_9, met96, met99, pal_7, met102, met105, pal_8, met108, pal_12, met111, pal_11, met116, pal_14, met119, pal_13

_PAL_17 = Segment(_pal_17)

def _nte_18(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met123 = (e[2] if n > 2 else '') != ''
    if not (met123):
        return met123, ''
    code = CODE_236[e[1] if n > 1 else '']
    source_code124 = ''
    if code:
        source_code124 = f',"sourceCode":{{{code},"scheme":"x12-363"}}'
    text = TEXT_237[e[2] if n > 2 else '']
    instructions_item = ''
    if source_code124 or text:
        instructions_item = f'{source_code124}{text},"type":"general"'
        instructions_item = f'{{{instructions_item[1:]}}}'
    return met123, instructions_item

_NTE_18 = Segment(_nte_18)

def _w27127_19(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met128 = (e[1] if n > 1 else '') != ''
    met129 = (e[1] if n > 1 else '') not in {'A', 'C', 'H', 'J', 'LT', 'M', 'R', 'S', 'SR', 'T', 'U', 'X'}
    if not (met128 and met129):
        return met128, met129, ''
    code130 = CODE_236[e[1] if n > 1 else '']
    source_code131 = ''
    if code130:
        source_code131 = f',"sourceCode":{{{code130},"scheme":"x12-91"}}'
    instructions_item132 = ''
    if source_code131:
        instructions_item132 = f'{source_code131},"type":"routing"'
        instructions_item132 = f'{{{instructions_item132[1:]}}}'
    return met128, met129, instructions_item132

_W27127_19 = Segment(_w27127_19)

def _w27135_20(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met136 = (e[4] if n > 4 else '') != ''
    met137 = (e[4] if n > 4 else '') not in {'CC', 'CD', 'MX', 'NC', 'PC', 'PO', 'PP', 'PU', 'TP'}
    if not (met136 and met137):
        return met136, met137, ''
    code138 = CODE_236[e[4] if n > 4 else '']
    source_code139 = ''
    if code138:
        source_code139 = f',"sourceCode":{{{code138},"scheme":"x12-146"}}'
    instructions_item140 = ''
    if source_code139:
        instructions_item140 = f'{source_code139},"type":"billing"'
        instructions_item140 = f'{{{instructions_item140[1:]}}}'
    return met136, met137, instructions_item140

_W27135_20 = Segment(_w27135_20)

def _w12145_21(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    unit_code146 = UNIT_CODE_238[(e[12] if n > 12 else '') if (e[11] if n > 11 else '') == 'G' and (e[10] if n > 10 else '') != '' else '']
    unit_code_v = unit_code146
    if not unit_code_v:
        unit_code147 = UNIT_CODE_238[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'G' and (e[13] if n > 13 else '') != '' else '']
        unit_code_v = unit_code147
    value148 = VALUE_231[(e[10] if n > 10 else '') if (e[11] if n > 11 else '') == 'G' else '']
    value_v149 = value148
    if not value_v149:
        value150 = VALUE_231[(e[13] if n > 13 else '') if (e[14] if n > 14 else '') == 'G' else '']
        value_v149 = value150
    gross_weight151 = ''
    if unit_code_v or value_v149:
        if not (unit_code_v and value_v149):
            raise UNFIT
        gross_weight151 = f',"grossWeight":{{{unit_code_v}{value_v149}}}'
    country_of_origin161 = COUNTRY_OF_ORIGIN_224[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'CH' else '']
    country_of_origin_v162 = country_of_origin161
    if not country_of_origin_v162:
        country_of_origin163 = COUNTRY_OF_ORIGIN_224[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') == 'CH' else '']
        country_of_origin_v162 = country_of_origin163
    if not country_of_origin_v162:
        country_of_origin164 = COUNTRY_OF_ORIGIN_224[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') == 'CH' and (e[1] if n > 1 else '') != 'IS' else '']
        country_of_origin_v162 = country_of_origin164
    gtin168 = GTIN_226[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') in ('UP', 'EN', 'UK') else '']
    gtin_v169 = gtin168
    if not gtin_v169:
        gtin170 = GTIN_226[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v169 = gtin170
    if not gtin_v169:
        gtin171 = GTIN_226[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') in ('UP', 'EN', 'UK') and (e[1] if n > 1 else '') != 'IS' else '']
        gtin_v169 = gtin171
    value172 = VALUE_227[e[6] if n > 6 else '']
    upc_case_code173 = ''
    if value172:
        upc_case_code173 = f',{{"scheme":"upc-case-code"{value172}}}'
    scheme174 = SCHEME_228[(e[7] if n > 7 else '') if (e[7] if n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[8] if n > 8 else '') != '' else '']
    value175 = VALUE_227[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[8] if n > 8 else '') != '' else '']
    identifiers_item176 = ''
    if scheme174[0] or scheme174[1] or value175:
        if not (scheme174[0] and value175):
            raise UNFIT
        identifiers_item176 = f',{{{scheme174[0]}{scheme174[1]}{value175}}}'
    scheme177 = SCHEME_228[(e[21] if n > 21 else '') if (e[21] if n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[22] if n > 22 else '') != '' else '']
    value178 = VALUE_227[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[22] if n > 22 else '') != '' else '']
    identifiers_item179 = ''
    if scheme177[0] or scheme177[1] or value178:
        if not (scheme177[0] and value178):
            raise UNFIT
        identifiers_item179 = f',{{{scheme177[0]}{scheme177[1]}{value178}}}'
    scheme180 = SCHEME_228[(e[17] if n > 17 else '') if (e[17] if n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[18] if n > 18 else '') != '' and (e[1] if n > 1 else '') != 'IS' else '']
    value181 = VALUE_227[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[18] if n > 18 else '') != '' and (e[1] if n > 1 else '') != 'IS' else '']
    identifiers_item182 = ''
    if scheme180[0] or scheme180[1] or value181:
        if not (scheme180[0] and value181):
            raise UNFIT
        identifiers_item182 = f',{{{scheme180[0]}{scheme180[1]}{value181}}}'
    identifiers183 = f'{upc_case_code173}{identifiers_item176}{identifiers_item179}{identifiers_item182}'
    if identifiers183:
        identifiers183 = f',"identifiers":[{identifiers183[1:]}]'
    sku184 = SKU_229[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'SK' else '']
    sku_v185 = sku184
    if not sku_v185:
        sku186 = SKU_229[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') == 'SK' else '']
        sku_v185 = sku186
    if not sku_v185:
        sku187 = SKU_229[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') == 'SK' and (e[1] if n > 1 else '') != 'IS' else '']
        sku_v185 = sku187
    unit_code189 = UNIT_CODE_238[(e[12] if n > 12 else '') if (e[11] if n > 11 else '') == 'N' and (e[10] if n > 10 else '') != '' else '']
    unit_code_v190 = unit_code189
    if not unit_code_v190:
        unit_code191 = UNIT_CODE_238[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'N' and (e[13] if n > 13 else '') != '' else '']
        unit_code_v190 = unit_code191
    value192 = VALUE_231[(e[10] if n > 10 else '') if (e[11] if n > 11 else '') == 'N' else '']
    value_v193 = value192
    if not value_v193:
        value194 = VALUE_231[(e[13] if n > 13 else '') if (e[14] if n > 14 else '') == 'N' else '']
        value_v193 = value194
    net_weight = ''
    if unit_code_v190 or value_v193:
        if not (unit_code_v190 and value_v193):
            raise UNFIT
        net_weight = f',"netWeight":{{{unit_code_v190}{value_v193}}}'
    unit_code197 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[2] if n > 2 else '') != '' else '']
    value198 = VALUE_231[(e[2] if n > 2 else '') if (e[5] if n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    ordered_quantity = ''
    if unit_code197 or value198:
        if not (unit_code197 and value198):
            raise UNFIT
        ordered_quantity = f',"orderedQuantity":{{{unit_code197}{value198}}}'
    unit_code199 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[2] if n > 2 else '') != '' and (e[3] if n > 3 else '') != '' and (e[4] if n > 4 else '') != '' else '']
    value_x = (e[4] if n > 4 else '') if (e[2] if n > 2 else '') != '' and (e[3] if n > 3 else '') != '' and (e[5] if n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else ''
    value_x201 = e[2] if n > 2 else ''
    value_x202 = e[3] if n > 3 else ''
    value200 = VALUE_243[(value_x, value_x201, value_x202) if value_x else '']
    quantity_difference = ''
    if unit_code199 or value200:
        if not (unit_code199 and value200):
            raise UNFIT
        quantity_difference = f',"quantityDifference":{{{unit_code199}{value200}}}'
    unit_code215 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[3] if n > 3 else '') != '' else '']
    unit_code_v216 = unit_code215
    if not unit_code_v216:
        unit_code217 = UNIT_CODE_230[e[5] if n > 5 else '']
        unit_code_v216 = unit_code217
    value218 = VALUE_231[e[3] if n > 3 else '']
    value_v219 = value218
    if not value_v219:
        value_x221 = (e[2] if n > 2 else '') if (e[3] if n > 3 else '') == '' and (e[4] if n > 4 else '') != '' else ''
        value_x222 = e[4] if n > 4 else ''
        value220 = VALUE_246[(value_x221, value_x222) if value_x221 else '']
        value_v219 = value220
    shipped_quantity = ''
    if unit_code_v216 or value_v219:
        if not (unit_code_v216 and value_v219):
            raise UNFIT
        shipped_quantity = f',"shippedQuantity":{{{unit_code_v216}{value_v219}}}'
    code223 = CODE_236[e[1] if n > 1 else '']
    source_code224 = ''
    if code223:
        source_code224 = f',"sourceCode":{{{code223},"scheme":"x12-368"}}'
    unit_code225 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[9] if n > 9 else '') != '' and (e[3] if n > 3 else '') != '' else '']
    unit_code_v226 = unit_code225
    if not unit_code_v226:
        unit_code227 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[7] if n > 7 else '') == 'LT' and (e[3] if n > 3 else '') != '' else '']
        unit_code_v226 = unit_code227
    if not unit_code_v226:
        unit_code228 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[21] if n > 21 else '') == 'LT' and (e[3] if n > 3 else '') != '' else '']
        unit_code_v226 = unit_code228
    value229 = VALUE_231[(e[3] if n > 3 else '') if (e[9] if n > 9 else '') != '' else '']
    value_v230 = value229
    if not value_v230:
        value231 = VALUE_231[(e[3] if n > 3 else '') if (e[7] if n > 7 else '') == 'LT' else '']
        value_v230 = value231
    if not value_v230:
        value232 = VALUE_231[(e[3] if n > 3 else '') if (e[21] if n > 21 else '') == 'LT' else '']
        value_v230 = value232
    quantity233 = ''
    if unit_code_v226 or value_v230:
        if not (unit_code_v226 and value_v230):
            raise UNFIT
        quantity233 = f'"quantity":{{{unit_code_v226}{value_v230}}}'
    lot_number234 = LOT_NUMBER_232[(e[9] if n > 9 else '') if (e[9] if n > 9 else '') != '' else '']
    lot_number_v235 = lot_number234
    if not lot_number_v235:
        lot_number236 = LOT_NUMBER_232[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'LT' else '']
        lot_number_v235 = lot_number236
    if not lot_number_v235:
        lot_number237 = LOT_NUMBER_232[(e[22] if n > 22 else '') if (e[21] if n > 21 else '') == 'LT' else '']
        lot_number_v235 = lot_number237
    stock238 = ''
    if lot_number_v235:
        stock238 = f',"stock":{{{lot_number_v235}}}'
    stock_item = ''
    if quantity233 or stock238:
        if not (quantity233 and stock238):
            raise UNFIT
        stock_item = f'{{{quantity233}{stock238}}}'
    stock239 = f',"stock":[{stock_item}]' if stock_item else ''
    return country_of_origin_v162, gtin_v169, identifiers183, sku_v185, gross_weight151, net_weight, ordered_quantity, quantity_difference, shipped_quantity, source_code224, stock239

_W12145_21 = Segment(_w12145_21)

def _man153_22(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met154 = (e[1] if n > 1 else '') in ('GM', 'AA')
    if not (met154):
        return met154, ''
    handling_unit_ids_item = HANDLING_UNIT_IDS_ITEM_239[e[2] if n > 2 else '']
    return met154, handling_unit_ids_item

_MAN153_22 = Segment(_man153_22)

def _man157_23(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met158 = (e[1] if n > 1 else '') in ('W', 'CA', 'SS')
    if not (met158):
        return met158, ''
    handling_unit_ids_item159 = HANDLING_UNIT_IDS_ITEM_240[e[2] if n > 2 else '']
    return met158, handling_unit_ids_item159

_MAN157_23 = Segment(_man157_23)

def _n9196_24(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    line_number = LINE_NUMBER_241[e[2] if n > 2 else '']
    return line_number

_N9196_24 = Segment(_n9196_24)

def _n9205_25(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met206 = (e[2] if n > 2 else '') != ''
    met207 = (e[1] if n > 1 else '') != 'LI'
    if not (met206 and met207):
        return met206, met207, ''
    date_x = e[4] if n > 4 else ''
    date_x208 = e[5] if n > 5 else ''
    date_x209 = e[6] if n > 6 else ''
    date = DATE_244[(zone, date_x, date_x208, date_x209) if date_x else '']
    description210 = DESCRIPTION_225[e[3] if n > 3 else '']
    source_code211 = SOURCE_CODE_245[e[1] if n > 1 else '']
    value212 = VALUE_222[e[2] if n > 2 else '']
    references_item213 = ''
    if date or description210 or source_code211[1] or source_code211[0] or value212:
        if not (source_code211[0] and value212):
            raise UNFIT
        references_item213 = f'{date}{description210}{source_code211[1]}{source_code211[0]}{value212}'
        references_item213 = f'{{{references_item213[1:]}}}'
    return met206, met207, references_item213

_N9205_25 = Segment(_n9205_25)

def _n1244_26(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met245 = (e[1] if n > 1 else '') not in ('SF', 'WH', 'ST')
    if not (met245):
        return met245, '', '', '', ''
    scheme272 = SCHEME_221[e[3] if n > 3 else '']
    value273 = VALUE_222[e[4] if n > 4 else '']
    identifiers_item274 = ''
    if scheme272[0] or scheme272[1] or value273:
        if not (scheme272[0] and value273):
            raise UNFIT
        identifiers_item274 = f'{{{scheme272[0]}{scheme272[1]}{value273}}}'
    identifiers275 = f',"identifiers":[{identifiers_item274}]' if identifiers_item274 else ''
    name276 = NAME_223[e[2] if n > 2 else '']
    roles_item = ROLES_ITEM_252[e[1] if n > 1 else '']
    roles = f',"roles":[{roles_item[0]}]' if roles_item[0] else ''
    return met245, identifiers275, name276, roles, roles_item[1]

_N1244_26 = Segment(_n1244_26)

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
        email262 = EMAIL_249[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'EM' else '']
        email_v = email262
    if not email_v:
        email263 = EMAIL_249[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'EM' else '']
        email_v = email263
    fax = FAX_250[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'FX' else '']
    fax_v = fax
    if not fax_v:
        fax264 = FAX_250[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'FX' else '']
        fax_v = fax264
    if not fax_v:
        fax265 = FAX_250[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'FX' else '']
        fax_v = fax265
    name266 = NAME_223[e[2] if n > 2 else '']
    phone = PHONE_251[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'TE' else '']
    phone_v = phone
    if not phone_v:
        phone267 = PHONE_251[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'TE' else '']
        phone_v = phone267
    if not phone_v:
        phone268 = PHONE_251[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'TE' else '']
        phone_v = phone268
    code269 = CODE_236[e[1] if n > 1 else '']
    source_code270 = ''
    if code269:
        source_code270 = f',"sourceCode":{{{code269},"scheme":"x12-366"}}'
    contacts_item = ''
    if email_v or fax_v or name266 or phone_v or source_code270:
        contacts_item = f'{email_v}{fax_v}{name266}{phone_v}{source_code270}'
        contacts_item = f'{{{contacts_item[1:]}}}'
    return contacts_item

_PER_28 = Segment(_per_28)

def _n1279_29(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met280 = (e[1] if n > 1 else '') in ('SF', 'WH', 'ST')
    return met280

_N1279_29 = Segment(_n1279_29)

def _per281_30(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met282 = (e[2] if n > 2 else '') != ''
    return met282

_PER281_30 = Segment(_per281_30)

def _n1279_31(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    scheme320 = SCHEME_221[e[3] if n > 3 else '']
    value321 = VALUE_222[e[4] if n > 4 else '']
    identifiers_item322 = ''
    if scheme320[0] or scheme320[1] or value321:
        if not (scheme320[0] and value321):
            raise UNFIT
        identifiers_item322 = f'{{{scheme320[0]}{scheme320[1]}{value321}}}'
    identifiers323 = f',"identifiers":[{identifiers_item322}]' if identifiers_item322 else ''
    name324 = NAME_223[e[2] if n > 2 else '']
    roles_item325 = ROLES_ITEM_252[e[1] if n > 1 else '']
    roles326 = f',"roles":[{roles_item325[0]}]' if roles_item325[0] else ''
    return identifiers323, name324, roles326, roles_item325[1]

_N1279_31 = Segment(_n1279_31)

def _w06331_32(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met332 = (e[6] if n > 6 else '') != ''
    if not (met332):
        return met332, ''
    value333 = VALUE_222[e[6] if n > 6 else '']
    references_item334 = ''
    if value333:
        references_item334 = f'{{"type":"purchase-order"{value333}}}'
    return met332, references_item334

_W06331_32 = Segment(_w06331_32)

def _n9337_33(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met338 = (e[2] if n > 2 else '') != ''
    met339 = (e[1] if n > 1 else '') not in ('CN', '2I')
    if not (met338 and met339):
        return met338, met339, ''
    date_x341 = e[4] if n > 4 else ''
    date_x342 = e[5] if n > 5 else ''
    date_x343 = e[6] if n > 6 else ''
    date340 = DATE_244[(zone, date_x341, date_x342, date_x343) if date_x341 else '']
    description344 = DESCRIPTION_225[e[3] if n > 3 else '']
    source_code345 = SOURCE_CODE_245[e[1] if n > 1 else '']
    value346 = VALUE_222[e[2] if n > 2 else '']
    references_item347 = ''
    if date340 or description344 or source_code345[1] or source_code345[0] or value346:
        if not (source_code345[0] and value346):
            raise UNFIT
        references_item347 = f'{date340}{description344}{source_code345[1]}{source_code345[0]}{value346}'
        references_item347 = f'{{{references_item347[1:]}}}'
    return met338, met339, references_item347

_N9337_33 = Segment(_n9337_33)

def _n9416_34(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    shipment_id417 = SHIPMENT_ID_255[e[2] if n > 2 else '']
    return shipment_id417

_N9416_34 = Segment(_n9416_34)

def _g62418_35(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    shipped_at_x = e[2] if n > 2 else ''
    shipped_at_x419 = e[4] if n > 4 else ''
    shipped_at_x420 = e[5] if n > 5 else ''
    shipped_at = SHIPPED_AT_256[(zone, shipped_at_x, shipped_at_x419, shipped_at_x420) if shipped_at_x else '']
    return shipped_at

_G62418_35 = Segment(_g62418_35)

def _w03_36(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    unit_code423 = UNIT_CODE_230[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') != '' else '']
    value424 = VALUE_231[(e[2] if n > 2 else '') if (e[3] if n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    gross_weight425 = ''
    if unit_code423 or value424:
        if not (unit_code423 and value424):
            raise UNFIT
        gross_weight425 = f',"grossWeight":{{{unit_code423}{value424}}}'
    package_count = PACKAGE_COUNT_259[e[6] if n > 6 else '']
    unit_code427 = UNIT_CODE_230[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') != '' else '']
    value428 = VALUE_231[(e[4] if n > 4 else '') if (e[5] if n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    volume429 = ''
    if unit_code427 or value428:
        if not (unit_code427 and value428):
            raise UNFIT
        volume429 = f',"volume":{{{unit_code427}{value428}}}'
    return gross_weight425, package_count, volume429

_W03_36 = Segment(_w03_36)

def _w10426_37(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    handling_unit_count = HANDLING_UNIT_COUNT_258[e[2] if n > 2 else '']
    return handling_unit_count

_W10426_37 = Segment(_w10426_37)

def _n9431_38(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met432 = (e[2] if n > 2 else '') != ''
    met433 = (e[1] if n > 1 else '') in ('CN', '2I')
    if not (met432 and met433):
        return met432, met433, ''
    date_x435 = e[4] if n > 4 else ''
    date_x436 = e[5] if n > 5 else ''
    date_x437 = e[6] if n > 6 else ''
    date434 = DATE_244[(zone, date_x435, date_x436, date_x437) if date_x435 else '']
    description438 = DESCRIPTION_225[e[3] if n > 3 else '']
    source_code439 = SOURCE_CODE_245[e[1] if n > 1 else '']
    value440 = VALUE_222[e[2] if n > 2 else '']
    tracking_numbers_item = ''
    if date434 or description438 or source_code439[1] or source_code439[0] or value440:
        if not (source_code439[0] and value440):
            raise UNFIT
        tracking_numbers_item = f'{date434}{description438}{source_code439[1]}{source_code439[0]}{value440}'
        tracking_numbers_item = f'{{{tracking_numbers_item[1:]}}}'
    return met432, met433, tracking_numbers_item

_N9431_38 = Segment(_n9431_38)

def _man444_39(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met445 = (e[1] if n > 1 else '') == 'CP'
    if not (met445):
        return met445, ''
    value446 = VALUE_222[e[2] if n > 2 else '']
    tracking_numbers_item447 = ''
    if value446:
        tracking_numbers_item447 = f'{{"type":"tracking-number"{value446}}}'
    return met445, tracking_numbers_item447

_MAN444_39 = Segment(_man444_39)

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    w06_loop = n0[1]
    w06_loop = w06_loop[0] if w06_loop else None
    w06 = w06_loop[0] if w06_loop is not None else None
    met, order_id, shipment_id, shipped_at421, order_refs = _W06_0[zone, w06]
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
    met21, met23, met27, met31, met39, met43, met45, met47, scheme_r, met50, scheme_r53, value55, met56, name, met59 = _N1_9[n1]
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
    scheme_v52, source_code_v = scheme51 or (None, None)
    if not scheme_v:
        scheme_v = scheme51[0]
    source_code_v54 = scheme_r53
    if not source_code_v54:
        source_code_v54 = scheme51[1]
    value_v = value55
    if not value_v:
        value57 = VALUE_222[(n149_4) if met56 else '']
        value_v = value57
    identifiers_item = ''
    if scheme_v or source_code_v54 or value_v:
        if not (scheme_v and value_v):
            raise UNFIT
        identifiers_item = f'{{{scheme_v}{source_code_v54}{value_v}}}'
    identifiers58 = f',"identifiers":[{identifiers_item}]' if identifiers_item else ''
    name_v = name
    if not name_v:
        name60 = NAME_223[(n149_2) if met59 else '']
        name_v = name60
    facility = ''
    if address or identifiers58 or name_v:
        facility = f'{address}{identifiers58}{name_v}'
        facility = f',"facility":{{{facility[1:]}}}'
    handling_units: Any = ()
    if n0[13]:
        handling_units = []
        for m61 in n0[13] or ():
            man_loop = [one for one in m61[1] or () if element(one[0], 1) in {'GM', 'AA', 'W', 'CA', 'SS'}]
            man_loop = man_loop[1] if len(man_loop) >= 2 else None
            man64 = man_loop[0] if man_loop is not None else None
            met65, met89, met92, met95, met98, met101, met104, met107, met110, met115, met118 = _MAN64_14[man64]
            pal = m61[2]
            met90, pal_10, met93, pal_9, met96, met99, pal_7, met102, met105, pal_8, met108, pal_12, met111, pal_11, met116, pal_14, met119, pal_13 = _PAL_17[pal]
            for m62 in m61[1] or ():
                man = m62[0]
                met63, handling_unit_id_v, references, sscc = _MAN_13[man]
                if not (met63):
                    continue
                contents: Any = ()
                if m61[4] and met65:
                    contents = []
                    for m66 in m61[4] or ():
                        w12 = m66[0]
                        met67, country_of_origin_v, gtin_v, identifiers82, sku_v, quantity, stock = _W12_15[w12]
                        if not (met67):
                            continue
                        g69_loop = m66[1]
                        g69_loop = g69_loop[0] if g69_loop else None
                        g69 = g69_loop[0] if g69_loop is not None else None
                        description = _G69_16[g69]
                        item = ''
                        if country_of_origin_v or description or gtin_v or identifiers82 or sku_v:
                            item = f'{country_of_origin_v}{description}{gtin_v}{identifiers82}{sku_v}'
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
                contents88 = ',"contents":[' + ','.join(contents) + ']' if contents else ''
                unit_code91 = UNIT_CODE_230[(pal_10) if met89 and met90 else '']
                value94 = VALUE_231[(pal_9) if met92 and met93 else '']
                height = ''
                if unit_code91 or value94:
                    if not (unit_code91 and value94):
                        raise UNFIT
                    height = f',"height":{{{unit_code91}{value94}}}'
                unit_code97 = UNIT_CODE_230[(pal_10) if met95 and met96 else '']
                value100 = VALUE_231[(pal_7) if met98 and met99 else '']
                length = ''
                if unit_code97 or value100:
                    if not (unit_code97 and value100):
                        raise UNFIT
                    length = f',"length":{{{unit_code97}{value100}}}'
                unit_code103 = UNIT_CODE_230[(pal_10) if met101 and met102 else '']
                value106 = VALUE_231[(pal_8) if met104 and met105 else '']
                width = ''
                if unit_code103 or value106:
                    if not (unit_code103 and value106):
                        raise UNFIT
                    width = f',"width":{{{unit_code103}{value106}}}'
                dimensions = ''
                if height or length or width:
                    dimensions = f'{height}{length}{width}'
                    dimensions = f',"dimensions":{{{dimensions[1:]}}}'
                unit_code109 = UNIT_CODE_230[(pal_12) if met107 and met108 else '']
                value112 = VALUE_231[(pal_11) if met110 and met111 else '']
                gross_weight = ''
                if unit_code109 or value112:
                    if not (unit_code109 and value112):
                        raise UNFIT
                    gross_weight = f',"grossWeight":{{{unit_code109}{value112}}}'
                unit_code117 = UNIT_CODE_230[(pal_14) if met115 and met116 else '']
                value120 = VALUE_231[(pal_13) if met118 and met119 else '']
                volume = ''
                if unit_code117 or value120:
                    if not (unit_code117 and value120):
                        raise UNFIT
                    volume = f',"volume":{{{unit_code117}{value120}}}'
                handling_units_item = ''
                if contents88 or dimensions or gross_weight or handling_unit_id_v or references or sscc or volume:
                    if not (handling_unit_id_v):
                        raise UNFIT
                    handling_units_item = f'{contents88}{dimensions}{gross_weight}{handling_unit_id_v}{references}{sscc}{volume}'
                    handling_units_item = f'{{{handling_units_item[1:]}}}'
                if handling_units_item:
                    handling_units.append(handling_units_item)
        if len(handling_units) > 9999:
            raise UNFIT
    handling_units121 = ',"handlingUnits":[' + ','.join(handling_units) + ']' if handling_units else ''
    instructions: Any = ()
    if n0[6]:
        instructions = []
        for m122 in n0[6] or ():
            nte = m122[0]
            met123, instructions_item = _NTE_18[nte]
            if not (met123):
                continue
            if instructions_item:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            raise UNFIT
    instructions125: Any = ()
    if n0[7]:
        instructions125 = []
        for m126 in n0[7] or ():
            w27127 = m126[0]
            met128, met129, instructions_item132 = _W27127_19[w27127]
            if not (met128 and met129):
                continue
            if instructions_item132:
                instructions125.append(instructions_item132)
        if len(instructions125) > 50:
            raise UNFIT
    instructions133: Any = ()
    if n0[7]:
        instructions133 = []
        for m134 in n0[7] or ():
            w27135 = m134[0]
            met136, met137, instructions_item140 = _W27135_20[w27135]
            if not (met136 and met137):
                continue
            if instructions_item140:
                instructions133.append(instructions_item140)
        if len(instructions133) > 50:
            raise UNFIT
    instructions141 = (*instructions, *instructions125, *instructions133,)
    instructions141 = ',"instructions":[' + ','.join(instructions141) + ']' if instructions141 else ''
    lines142: Any = ()
    if n0[13]:
        lines142 = []
        for m143 in n0[13] or ():
            for m144 in m143[4] or ():
                w12145 = m144[0]
                country_of_origin_v162, gtin_v169, identifiers183, sku_v185, gross_weight151, net_weight, ordered_quantity, quantity_difference, shipped_quantity, source_code224, stock239 = _W12145_21[w12145]
                handling_unit_ids: Any = ()
                if m143[1]:
                    handling_unit_ids = []
                    for m152 in m143[1] or ():
                        man153 = m152[0]
                        met154, handling_unit_ids_item = _MAN153_22[man153]
                        if not (met154):
                            continue
                        if handling_unit_ids_item:
                            handling_unit_ids.append(handling_unit_ids_item)
                    if len(handling_unit_ids) > 999:
                        raise UNFIT
                handling_unit_ids155: Any = ()
                if m143[1]:
                    handling_unit_ids155 = []
                    for m156 in m143[1] or ():
                        man157 = m156[0]
                        met158, handling_unit_ids_item159 = _MAN157_23[man157]
                        if not (met158):
                            continue
                        if handling_unit_ids_item159:
                            handling_unit_ids155.append(handling_unit_ids_item159)
                    if len(handling_unit_ids155) > 999:
                        raise UNFIT
                handling_unit_ids160 = (*handling_unit_ids, *handling_unit_ids155,)
                handling_unit_ids160 = ',"handlingUnitIds":[' + ','.join(handling_unit_ids160) + ']' if handling_unit_ids160 else ''
                g69_loop165 = m144[1]
                g69_loop165 = g69_loop165[0] if g69_loop165 else None
                g69166 = g69_loop165[0] if g69_loop165 is not None else None
                description167 = _G69_16[g69166]
                item188 = ''
                if country_of_origin_v162 or description167 or gtin_v169 or identifiers183 or sku_v185:
                    item188 = f'{country_of_origin_v162}{description167}{gtin_v169}{identifiers183}{sku_v185}'
                    item188 = f',"item":{{{item188[1:]}}}'
                n9_loop195 = pick(m144[2], 1, ('LI',)) if m144[2] else None
                n9196 = n9_loop195[0] if n9_loop195 is not None else None
                line_number = _N9196_24[n9196]
                order_ref = ''
                if line_number or order_id:
                    if not (order_id):
                        raise UNFIT
                    order_ref = f'{line_number}{order_id}'
                    order_ref = f',"orderRef":{{{order_ref[1:]}}}'
                references203: Any = ()
                if m144[2]:
                    references203 = []
                    for m204 in m144[2] or ():
                        n9205 = m204[0]
                        met206, met207, references_item213 = _N9205_25[zone, n9205]
                        if not (met206 and met207):
                            continue
                        if references_item213:
                            references203.append(references_item213)
                    if len(references203) > 100:
                        raise UNFIT
                references214 = ',"references":[' + ','.join(references203) + ']' if references203 else ''
                shipment_line_id = f',"shipmentLineId":"{len(lines142) + 1}"'
                if not (item188 and shipped_quantity):
                    raise UNFIT
                lines_item240 = f'{gross_weight151}{handling_unit_ids160}{item188}{net_weight}{order_ref}{ordered_quantity}{quantity_difference}{references214}{shipment_line_id}{shipped_quantity}{source_code224}{stock239}'
                lines_item240 = f'{{{lines_item240[1:]}}}'
                lines142.append(lines_item240)
        if len(lines142) > 9999:
            raise UNFIT
    lines241 = ',"lines":[' + ','.join(lines142) + ']' if lines142 else ''
    parties: Any = ()
    if n0[2]:
        parties = []
        for m243 in n0[2] or ():
            n1244 = m243[0]
            met245, identifiers275, name276, roles, roles_item_r = _N1244_26[n1244]
            if not (met245):
                continue
            n2 = m243[1]
            additional_name = _N2_27[n2]
            n4246 = m243[3]
            city247, country248, postal_code258, subdivision259 = _N4_7[n4246]
            n3_loop249 = m243[2]
            n3_loop249 = n3_loop249[0] if n3_loop249 else None
            n3250 = n3_loop249[0] if n3_loop249 is not None else None
            lines_item251, lines_item252 = _N3_10[n3250]
            n3_loop253 = m243[2] or ()
            n3_loop253 = n3_loop253[1] if len(n3_loop253) >= 2 else None
            n3254 = n3_loop253[0] if n3_loop253 is not None else None
            lines_item255, lines_item256 = _N3_10[n3254]
            lines257 = f'{lines_item251}{lines_item252}{lines_item255}{lines_item256}'
            if lines257:
                lines257 = f',"lines":[{lines257[1:]}]'
            address260 = ''
            if city247 or country248 or lines257 or postal_code258 or subdivision259:
                address260 = f'{city247}{country248}{lines257}{postal_code258}{subdivision259}'
                address260 = f',"address":{{{address260[1:]}}}'
            contacts: Any = ()
            if m243[4]:
                contacts = []
                for m261 in m243[4] or ():
                    per = m261[0]
                    contacts_item = _PER_28[per]
                    if contacts_item:
                        contacts.append(contacts_item)
                if len(contacts) > 10:
                    raise UNFIT
            contacts271 = ',"contacts":[' + ','.join(contacts) + ']' if contacts else ''
            parties_item = ''
            if additional_name or address260 or contacts271 or identifiers275 or name276 or roles or roles_item_r:
                parties_item = f'{additional_name}{address260}{contacts271}{identifiers275}{name276}{roles}{roles_item_r}'
                parties_item = f'{{{parties_item[1:]}}}'
            if parties_item:
                parties.append(parties_item)
        if len(parties) > 30:
            raise UNFIT
    parties277: Any = ()
    if n0[2]:
        parties277 = []
        for m278 in n0[2] or ():
            n1279 = m278[0]
            met280 = _N1279_29[n1279]
            per_loop = m278[4]
            per_loop = per_loop[0] if per_loop else None
            per281 = per_loop[0] if per_loop is not None else None
            met282 = _PER281_30[per281]
            if not (met280 and met282):
                continue
            identifiers323, name324, roles326, roles_item325_r = _N1279_31[n1279]
            n2283 = m278[1]
            additional_name284 = _N2_27[n2283]
            n4285 = m278[3]
            city286, country287, postal_code297, subdivision298 = _N4_7[n4285]
            n3_loop288 = m278[2]
            n3_loop288 = n3_loop288[0] if n3_loop288 else None
            n3289 = n3_loop288[0] if n3_loop288 is not None else None
            lines_item290, lines_item291 = _N3_10[n3289]
            n3_loop292 = m278[2] or ()
            n3_loop292 = n3_loop292[1] if len(n3_loop292) >= 2 else None
            n3293 = n3_loop292[0] if n3_loop292 is not None else None
            lines_item294, lines_item295 = _N3_10[n3293]
            lines296 = f'{lines_item290}{lines_item291}{lines_item294}{lines_item295}'
            if lines296:
                lines296 = f',"lines":[{lines296[1:]}]'
            address299 = ''
            if city286 or country287 or lines296 or postal_code297 or subdivision298:
                address299 = f'{city286}{country287}{lines296}{postal_code297}{subdivision298}'
                address299 = f',"address":{{{address299[1:]}}}'
            contacts300: Any = ()
            if m278[4]:
                contacts300 = []
                for m301 in m278[4] or ():
                    per302 = m301[0]
                    contacts_item318 = _PER_28[per302]
                    if contacts_item318:
                        contacts300.append(contacts_item318)
                if len(contacts300) > 10:
                    raise UNFIT
            contacts319 = ',"contacts":[' + ','.join(contacts300) + ']' if contacts300 else ''
            parties_item327 = ''
            if additional_name284 or address299 or contacts319 or identifiers323 or name324 or roles326 or roles_item325_r:
                parties_item327 = f'{additional_name284}{address299}{contacts319}{identifiers323}{name324}{roles326}{roles_item325_r}'
                parties_item327 = f'{{{parties_item327[1:]}}}'
            if parties_item327:
                parties277.append(parties_item327)
        if len(parties277) > 30:
            raise UNFIT
    parties328 = (*parties, *parties277,)
    parties328 = ',"parties":[' + ','.join(parties328) + ']' if parties328 else ''
    references329: Any = ()
    if n0[1]:
        references329 = []
        for m330 in n0[1] or ():
            w06331 = m330[0]
            met332, references_item334 = _W06331_32[w06331]
            if not (met332):
                continue
            if references_item334:
                references329.append(references_item334)
        if len(references329) > 300:
            raise UNFIT
    references335: Any = ()
    if n0[3]:
        references335 = []
        for m336 in n0[3] or ():
            n9337 = m336[0]
            met338, met339, references_item347 = _N9337_33[zone, n9337]
            if not (met338 and met339):
                continue
            if references_item347:
                references335.append(references_item347)
        if len(references335) > 300:
            raise UNFIT
    references348 = (*references329, *references335,)
    references348 = ',"references":[' + ','.join(references348) + ']' if references348 else ''
    n1_loop349 = pick(n0[2], 1, ('ST',)) if n0[2] else None
    n4350 = n1_loop349[3] if n1_loop349 is not None else None
    city354, country358, postal_code387, subdivision391 = _N4_7[n4350]
    n1_loop351 = pick(n0[2], 1, ('CN',)) if n0[2] else None
    n4352 = n1_loop351[3] if n1_loop351 is not None else None
    n4352_1, n4352_4, n4352_3, n4352_2 = _N420_8[n4352]
    n1353 = n1_loop349[0] if n1_loop349 is not None else None
    met356, met360, met368, met372, met380, met384, met389, met393, scheme397_r, met399, scheme397_r403, value405, met407, name411, met413 = _N1_9[n1353]
    city_v355 = city354
    if not city_v355:
        city357 = CITY_216[(n4352_1) if met356 else '']
        city_v355 = city357
    country_v359 = country358
    if not country_v359:
        country361 = COUNTRY_217[(n4352_4) if met360 else '']
        country_v359 = country361
    n3_loop362 = n1_loop349[2] if n1_loop349 is not None else None
    n3_loop362 = n3_loop362[0] if n3_loop362 else None
    n3363 = n3_loop362[0] if n3_loop362 is not None else None
    lines_item366, lines_item370 = _N3_10[n3363]
    n3_loop364 = n1_loop351[2] if n1_loop351 is not None else None
    n3_loop364 = n3_loop364[0] if n3_loop364 else None
    n3365 = n3_loop364[0] if n3_loop364 is not None else None
    n3365_1, n3365_2 = _N326_11[n3365]
    lines_item_v367 = lines_item366
    if not lines_item_v367:
        lines_item369 = LINES_ITEM_218[(n3365_1) if met368 else '']
        lines_item_v367 = lines_item369
    lines_item_v371 = lines_item370
    if not lines_item_v371:
        lines_item373 = LINES_ITEM_218[(n3365_2) if met372 else '']
        lines_item_v371 = lines_item373
    n3_loop374 = (n1_loop349[2] if n1_loop349 is not None else None) or ()
    n3_loop374 = n3_loop374[1] if len(n3_loop374) >= 2 else None
    n3375 = n3_loop374[0] if n3_loop374 is not None else None
    lines_item378, lines_item382 = _N3_10[n3375]
    n3_loop376 = (n1_loop351[2] if n1_loop351 is not None else None) or ()
    n3_loop376 = n3_loop376[1] if len(n3_loop376) >= 2 else None
    n3377 = n3_loop376[0] if n3_loop376 is not None else None
    n3377_1, n3377_2 = _N326_11[n3377]
    lines_item_v379 = lines_item378
    if not lines_item_v379:
        lines_item381 = LINES_ITEM_218[(n3377_1) if met380 else '']
        lines_item_v379 = lines_item381
    lines_item_v383 = lines_item382
    if not lines_item_v383:
        lines_item385 = LINES_ITEM_218[(n3377_2) if met384 else '']
        lines_item_v383 = lines_item385
    lines386 = f'{lines_item_v367}{lines_item_v371}{lines_item_v379}{lines_item_v383}'
    if lines386:
        lines386 = f',"lines":[{lines386[1:]}]'
    postal_code_v388 = postal_code387
    if not postal_code_v388:
        postal_code390 = POSTAL_CODE_219[(n4352_3) if met389 else '']
        postal_code_v388 = postal_code390
    subdivision_v392 = subdivision391
    if not subdivision_v392:
        subdivision394 = SUBDIVISION_220[(n4352_2) if met393 else '']
        subdivision_v392 = subdivision394
    address395 = ''
    if city_v355 or country_v359 or lines386 or postal_code_v388 or subdivision_v392:
        address395 = f'{city_v355}{country_v359}{lines386}{postal_code_v388}{subdivision_v392}'
        address395 = f',"address":{{{address395[1:]}}}'
    n1396 = n1_loop351[0] if n1_loop351 is not None else None
    n1396_3, n1396_4, n1396_2 = _N149_12[n1396]
    scheme_v398 = scheme397_r
    scheme400 = SCHEME_221[(n1396_3) if met399 else '']
    scheme_v401, source_code_v402 = scheme400 or (None, None)
    if not scheme_v398:
        scheme_v398 = scheme400[0]
    source_code_v404 = scheme397_r403
    if not source_code_v404:
        source_code_v404 = scheme400[1]
    value_v406 = value405
    if not value_v406:
        value408 = VALUE_222[(n1396_4) if met407 else '']
        value_v406 = value408
    identifiers_item409 = ''
    if scheme_v398 or source_code_v404 or value_v406:
        if not (scheme_v398 and value_v406):
            raise UNFIT
        identifiers_item409 = f'{{{scheme_v398}{source_code_v404}{value_v406}}}'
    identifiers410 = f',"identifiers":[{identifiers_item409}]' if identifiers_item409 else ''
    name_v412 = name411
    if not name_v412:
        name414 = NAME_223[(n1396_2) if met413 else '']
        name_v412 = name414
    ship_to = ''
    if address395 or identifiers410 or name_v412:
        ship_to = f'{address395}{identifiers410}{name_v412}'
        ship_to = f',"shipTo":{{{ship_to[1:]}}}'
    n9_loop415 = pick(n0[3], 1, ('SI',)) if n0[3] else None
    n9416 = n9_loop415[0] if n9_loop415 is not None else None
    shipment_id417 = _N9416_34[n9416]
    shipment_id_v = shipment_id
    if not shipment_id_v:
        shipment_id_v = shipment_id417
    g62_loop = pick(n0[5], 1, ('11',)) if n0[5] else None
    g62418 = g62_loop[0] if g62_loop is not None else None
    shipped_at = _G62418_35[zone, g62418]
    shipped_at_v = shipped_at
    if not shipped_at_v:
        shipped_at_v = shipped_at421
    w03 = n0[14]
    gross_weight425, package_count, volume429 = _W03_36[w03]
    w10_loop = n0[10]
    w10_loop = w10_loop[0] if w10_loop else None
    w10426 = w10_loop[0] if w10_loop is not None else None
    handling_unit_count = _W10426_37[w10426]
    totals = ''
    if gross_weight425 or handling_unit_count or package_count or volume429:
        totals = f'{gross_weight425}{handling_unit_count}{package_count}{volume429}'
        totals = f',"totals":{{{totals[1:]}}}'
    tracking_numbers: Any = ()
    if n0[3]:
        tracking_numbers = []
        for m430 in n0[3] or ():
            n9431 = m430[0]
            met432, met433, tracking_numbers_item = _N9431_38[zone, n9431]
            if not (met432 and met433):
                continue
            if tracking_numbers_item:
                tracking_numbers.append(tracking_numbers_item)
        if len(tracking_numbers) > 999:
            raise UNFIT
    tracking_numbers441: Any = ()
    if n0[13]:
        tracking_numbers441 = []
        for m442 in n0[13] or ():
            for m443 in m442[1] or ():
                man444 = m443[0]
                met445, tracking_numbers_item447 = _MAN444_39[man444]
                if not (met445):
                    continue
                if tracking_numbers_item447:
                    tracking_numbers441.append(tracking_numbers_item447)
        if len(tracking_numbers441) > 999:
            raise UNFIT
    tracking_numbers448 = (*tracking_numbers, *tracking_numbers441,)
    tracking_numbers448 = ',"trackingNumbers":[' + ','.join(tracking_numbers448) + ']' if tracking_numbers448 else ''
    if not (facility and lines241 and ship_to and shipment_id_v and shipped_at_v):
        raise UNFIT
    text449 = f'{bill_of_lading}{carrier}{dates5}{equipment18}{facility}{handling_units121}{instructions141}{lines241}{order_refs}{parties328}{payment_method}{references348}{service_level}{ship_to}{shipment_id_v}{shipped_at_v}{totals}{tracking_numbers448}{transport_mode}'
    text449 = f'{{{text449[1:]}}}'
    out.append((0, text449, None))

def _notes_0(n0: Node) -> bool:
    w06_loop = n0[1]
    w06_loop = w06_loop[0] if w06_loop else None
    w06 = w06_loop[0] if w06_loop is not None else None
    if element(w06, 1) == 'K':
        return True
    return False

def write(segments: Any, run: Run, recorded: str) -> tuple[list[tuple[int, str, Any]], bool]:
    """The events of a message as number, text, and what keys and rules look at; and whether there is more to note."""
    root, strays = TREES.of(tags(segments), segments)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    return out, bool(strays) or _notes_0(root)

def note(run: Run) -> None:
    """Note what makes no event."""
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
    _skip_0(root, run)
