"""Writes the events of X12 846 (mapping x12-846@1); generated from the rows of canonical/mappers/x12/t846.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.keys import escaped
from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node, group as group_items
from canonical.mappers._generated.x12_846 import STRUCTURE, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, _skip_0, _skip_1
from canonical.mapping.run import Run, component
from canonical.mapping.segments import Segment, element, group, pick
from canonical.mapping.words import timed_word, word, words

EVENTS: tuple[tuple[str, str], ...] = (('inventory.snapshot-published', 'whole'),)

AS_OF_335 = word(K1, '"asOf":', sources=2)
AT_336 = word(K1, '"at":', sources=3)
SOURCE_CODE_337 = words(K13, (',"type":', ',"sourceCode":'))
CITY_338 = word(K2, ',"city":')
COUNTRY_339 = word(K5, ',"country":')
LINES_ITEM_340 = word(K2, ',')
POSTAL_CODE_341 = word(K2, ',"postalCode":')
SUBDIVISION_342 = word(K4, ',"subdivision":')
SCHEME_343 = words(K3, ('"scheme":', ',"sourceCode":'))
VALUE_344 = word(K2, ',"value":')
NAME_345 = word(K2, ',"name":')
UNIT_CODE_346 = word(K11, '"unitCode":')
VALUE_347 = word(K10, ',"value":', decimal=True)
VALUE_348 = word(K12, ',"value":', decimal=True)
COUNTRY_OF_ORIGIN_349 = word(K5, ',"countryOfOrigin":')
DESCRIPTION_350 = word(K2, ',"description":')
GTIN_351 = word(K9, ',"gtin":')
SCHEME_352 = words(K8, ('"scheme":', ',"sourceCode":'))
VALUE_353 = word(K0, ',"value":')
SKU_354 = word(K0, ',"sku":')
LINE_ID_355 = word(K0, ',"lineId":')
CODE_356 = word(K2, '"code":')
SOURCE_CODE_357 = words(K14, (',"type":', ',"sourceCode":'))
LOT_NUMBER_358 = word(K0, '"lotNumber":')
EXPIRY_DATE_359 = word(K15, ',"expiryDate":')
LOT_NUMBER_360 = word(K0, ',"lotNumber":')
ADDITIONAL_NAME_361 = word(K2, ',"additionalName":')
EMAIL_362 = word(K7, ',"email":')
FAX_363 = word(K2, ',"fax":')
PHONE_364 = word(K2, ',"phone":')
ROLES_ITEM_365 = words(K6, ('', ',"sourceCode":'))
SNAPSHOT_ID_366 = word(K0, ',"snapshotId":')

def _bia_0(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met = (e[1] if n > 1 else '') not in ('01', '03', '13', '28')
    if not (met):
        return met, '', ''
    as_of_x = e[4] if n > 4 else ''
    as_of_x1 = e[5] if n > 5 else ''
    as_of = AS_OF_335[(zone, as_of_x, as_of_x1) if as_of_x else '']
    snapshot_id = SNAPSHOT_ID_366[e[3] if n > 3 else '']
    return met, as_of, snapshot_id

_BIA_0 = Segment(_bia_0)

def _dtm_1(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met2 = (e[2] if n > 2 else '') != ''
    if not (met2):
        return met2, ''
    at_x = e[2] if n > 2 else ''
    at_x3 = e[3] if n > 3 else ''
    at_x4 = e[4] if n > 4 else ''
    at = AT_336[(zone, at_x, at_x3, at_x4) if at_x else '']
    source_code = SOURCE_CODE_337[e[1] if n > 1 else '']
    dates_item = ''
    if at or source_code[1] or source_code[0]:
        if not (at and source_code[0]):
            raise UNFIT
        dates_item = f'{{{at}{source_code[1]}{source_code[0]}}}'
    return met2, dates_item

_DTM_1 = Segment(_dtm_1)

def _n4_2(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    city = CITY_338[e[1] if n > 1 else '']
    country = COUNTRY_339[e[4] if n > 4 else '']
    postal_code = POSTAL_CODE_341[e[3] if n > 3 else '']
    subdivision = SUBDIVISION_342[e[2] if n > 2 else '']
    return city, country, postal_code, subdivision

_N4_2 = Segment(_n4_2)

def _n47_3(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    n47_1 = e[1] if n > 1 else ''
    n47_4 = e[4] if n > 4 else ''
    n47_3 = e[3] if n > 3 else ''
    n47_2 = e[2] if n > 2 else ''
    return n47_1, n47_4, n47_3, n47_2

_N47_3 = Segment(_n47_3)

def _n1_4(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met8 = (e[1] if n > 1 else '') == ''
    met10 = (e[1] if n > 1 else '') == ''
    met14 = (e[1] if n > 1 else '') == ''
    met18 = (e[1] if n > 1 else '') == ''
    met26 = (e[1] if n > 1 else '') == ''
    met30 = (e[1] if n > 1 else '') == ''
    met32 = (e[1] if n > 1 else '') == ''
    met34 = (e[1] if n > 1 else '') == ''
    scheme = SCHEME_343[e[3] if n > 3 else '']
    met37 = (e[1] if n > 1 else '') == ''
    value = VALUE_344[e[4] if n > 4 else '']
    met40 = (e[1] if n > 1 else '') == ''
    name = NAME_345[e[2] if n > 2 else '']
    met42 = (e[1] if n > 1 else '') == ''
    return met8, met10, met14, met18, met26, met30, met32, met34, scheme[0], met37, scheme[1], value, met40, name, met42

_N1_4 = Segment(_n1_4)

def _n3_5(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    lines_item = LINES_ITEM_340[e[1] if n > 1 else '']
    lines_item16 = LINES_ITEM_340[e[2] if n > 2 else '']
    return lines_item, lines_item16

_N3_5 = Segment(_n3_5)

def _n313_6(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    n313_1 = e[1] if n > 1 else ''
    n313_2 = e[2] if n > 2 else ''
    return n313_1, n313_2

_N313_6 = Segment(_n313_6)

def _n136_7(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    n136_3 = e[3] if n > 3 else ''
    n136_4 = e[4] if n > 4 else ''
    n136_2 = e[2] if n > 2 else ''
    return n136_3, n136_4, n136_2

_N136_7 = Segment(_n136_7)

def _ls_8(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met46 = (e[1] if n > 1 else '') == ''
    if not (met46):
        return met46
    return met46

_LS_8 = Segment(_ls_8)

def _ls49_9(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met50 = (e[1] if n > 1 else '') == ''
    met52 = (e[1] if n > 1 else '') == ''
    met55 = (e[1] if n > 1 else '') == ''
    met60 = (e[1] if n > 1 else '') == ''
    met63 = (e[1] if n > 1 else '') == ''
    return met50, met52, met55, met60, met63

_LS49_9 = Segment(_ls49_9)

def _qty_10(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met51 = (e[2] if n > 2 else '') != ''
    qty_3 = e[3] if n > 3 else ''
    met53 = (e[2] if n > 2 else '') != ''
    met56 = (e[2] if n > 2 else '') != ''
    met61 = (e[2] if n > 2 else '') != ''
    qty_2 = e[2] if n > 2 else ''
    return met51, qty_3, met53, met56, met61, qty_2

_QTY_10 = Segment(_qty_10)

def _uit_11(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    uit_1 = e[1] if n > 1 else ''
    return uit_1

_UIT_11 = Segment(_uit_11)

def _dtm78_12(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met79 = (e[2] if n > 2 else '') != ''
    return met79

_DTM78_12 = Segment(_dtm78_12)

def _ls81_13(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met82 = (e[1] if n > 1 else '') == ''
    return met82

_LS81_13 = Segment(_ls81_13)

def _dtm78_14(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    at_x84 = e[2] if n > 2 else ''
    at_x85 = e[3] if n > 3 else ''
    at_x86 = e[4] if n > 4 else ''
    at83 = AT_336[(zone, at_x84, at_x85, at_x86) if at_x84 else '']
    source_code87 = SOURCE_CODE_337[e[1] if n > 1 else '']
    dates_item88 = ''
    if at83 or source_code87[1] or source_code87[0]:
        if not (at83 and source_code87[0]):
            raise UNFIT
        dates_item88 = f'{{{at83}{source_code87[1]}{source_code87[0]}}}'
    return dates_item88

_DTM78_14 = Segment(_dtm78_14)

def _ls92_15(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met93 = (e[1] if n > 1 else '') == ''
    met98 = (e[1] if n > 1 else '') == ''
    met103 = (e[1] if n > 1 else '') == ''
    met106 = (e[1] if n > 1 else '') == ''
    met127 = (e[1] if n > 1 else '') == ''
    met305 = (e[1] if n > 1 else '') == ''
    return met93, met98, met103, met106, met127, met305

_LS92_15 = Segment(_ls92_15)

def _qty94_16(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met95 = (e[2] if n > 2 else '') != ''
    qty94_3 = e[3] if n > 3 else ''
    met99 = (e[2] if n > 2 else '') != ''
    met104 = (e[2] if n > 2 else '') != ''
    met107 = (e[2] if n > 2 else '') != ''
    qty94_2 = e[2] if n > 2 else ''
    met304 = (e[2] if n > 2 else '') != ''
    return met95, qty94_3, met99, met104, met107, qty94_2, met304

_QTY94_16 = Segment(_qty94_16)

def _lin_17(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    country_of_origin = COUNTRY_OF_ORIGIN_349[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') == 'CH' else '']
    country_of_origin_v = country_of_origin
    if not country_of_origin_v:
        country_of_origin133 = COUNTRY_OF_ORIGIN_349[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin133
    if not country_of_origin_v:
        country_of_origin134 = COUNTRY_OF_ORIGIN_349[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin134
    if not country_of_origin_v:
        country_of_origin135 = COUNTRY_OF_ORIGIN_349[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin135
    if not country_of_origin_v:
        country_of_origin136 = COUNTRY_OF_ORIGIN_349[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin136
    if not country_of_origin_v:
        country_of_origin137 = COUNTRY_OF_ORIGIN_349[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin137
    if not country_of_origin_v:
        country_of_origin138 = COUNTRY_OF_ORIGIN_349[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin138
    if not country_of_origin_v:
        country_of_origin139 = COUNTRY_OF_ORIGIN_349[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin139
    if not country_of_origin_v:
        country_of_origin140 = COUNTRY_OF_ORIGIN_349[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin140
    if not country_of_origin_v:
        country_of_origin141 = COUNTRY_OF_ORIGIN_349[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin141
    if not country_of_origin_v:
        country_of_origin142 = COUNTRY_OF_ORIGIN_349[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin142
    if not country_of_origin_v:
        country_of_origin143 = COUNTRY_OF_ORIGIN_349[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin143
    if not country_of_origin_v:
        country_of_origin144 = COUNTRY_OF_ORIGIN_349[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin144
    if not country_of_origin_v:
        country_of_origin145 = COUNTRY_OF_ORIGIN_349[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin145
    if not country_of_origin_v:
        country_of_origin146 = COUNTRY_OF_ORIGIN_349[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin146
    gtin = GTIN_351[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') in ('UP', 'EN', 'UK') else '']
    gtin_v = gtin
    if not gtin_v:
        gtin147 = GTIN_351[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin147
    if not gtin_v:
        gtin148 = GTIN_351[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin148
    if not gtin_v:
        gtin149 = GTIN_351[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin149
    if not gtin_v:
        gtin150 = GTIN_351[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin150
    if not gtin_v:
        gtin151 = GTIN_351[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin151
    if not gtin_v:
        gtin152 = GTIN_351[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin152
    if not gtin_v:
        gtin153 = GTIN_351[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin153
    if not gtin_v:
        gtin154 = GTIN_351[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin154
    if not gtin_v:
        gtin155 = GTIN_351[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin155
    if not gtin_v:
        gtin156 = GTIN_351[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin156
    if not gtin_v:
        gtin157 = GTIN_351[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin157
    if not gtin_v:
        gtin158 = GTIN_351[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin158
    if not gtin_v:
        gtin159 = GTIN_351[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin159
    if not gtin_v:
        gtin160 = GTIN_351[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin160
    scheme161 = SCHEME_352[(e[2] if n > 2 else '') if (e[2] if n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[3] if n > 3 else '') != '' else '']
    value162 = VALUE_353[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[3] if n > 3 else '') != '' else '']
    identifiers_item163 = ''
    if scheme161[0] or scheme161[1] or value162:
        if not (scheme161[0] and value162):
            raise UNFIT
        identifiers_item163 = f',{{{scheme161[0]}{scheme161[1]}{value162}}}'
    scheme164 = SCHEME_352[(e[4] if n > 4 else '') if (e[4] if n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[5] if n > 5 else '') != '' else '']
    value165 = VALUE_353[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[5] if n > 5 else '') != '' else '']
    identifiers_item166 = ''
    if scheme164[0] or scheme164[1] or value165:
        if not (scheme164[0] and value165):
            raise UNFIT
        identifiers_item166 = f',{{{scheme164[0]}{scheme164[1]}{value165}}}'
    scheme167 = SCHEME_352[(e[6] if n > 6 else '') if (e[6] if n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[7] if n > 7 else '') != '' else '']
    value168 = VALUE_353[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[7] if n > 7 else '') != '' else '']
    identifiers_item169 = ''
    if scheme167[0] or scheme167[1] or value168:
        if not (scheme167[0] and value168):
            raise UNFIT
        identifiers_item169 = f',{{{scheme167[0]}{scheme167[1]}{value168}}}'
    scheme170 = SCHEME_352[(e[8] if n > 8 else '') if (e[8] if n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[9] if n > 9 else '') != '' else '']
    value171 = VALUE_353[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[9] if n > 9 else '') != '' else '']
    identifiers_item172 = ''
    if scheme170[0] or scheme170[1] or value171:
        if not (scheme170[0] and value171):
            raise UNFIT
        identifiers_item172 = f',{{{scheme170[0]}{scheme170[1]}{value171}}}'
    scheme173 = SCHEME_352[(e[10] if n > 10 else '') if (e[10] if n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[11] if n > 11 else '') != '' else '']
    value174 = VALUE_353[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[11] if n > 11 else '') != '' else '']
    identifiers_item175 = ''
    if scheme173[0] or scheme173[1] or value174:
        if not (scheme173[0] and value174):
            raise UNFIT
        identifiers_item175 = f',{{{scheme173[0]}{scheme173[1]}{value174}}}'
    scheme176 = SCHEME_352[(e[12] if n > 12 else '') if (e[12] if n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[13] if n > 13 else '') != '' else '']
    value177 = VALUE_353[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[13] if n > 13 else '') != '' else '']
    identifiers_item178 = ''
    if scheme176[0] or scheme176[1] or value177:
        if not (scheme176[0] and value177):
            raise UNFIT
        identifiers_item178 = f',{{{scheme176[0]}{scheme176[1]}{value177}}}'
    scheme179 = SCHEME_352[(e[14] if n > 14 else '') if (e[14] if n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[15] if n > 15 else '') != '' else '']
    value180 = VALUE_353[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[15] if n > 15 else '') != '' else '']
    identifiers_item181 = ''
    if scheme179[0] or scheme179[1] or value180:
        if not (scheme179[0] and value180):
            raise UNFIT
        identifiers_item181 = f',{{{scheme179[0]}{scheme179[1]}{value180}}}'
    scheme182 = SCHEME_352[(e[16] if n > 16 else '') if (e[16] if n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[17] if n > 17 else '') != '' else '']
    value183 = VALUE_353[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[17] if n > 17 else '') != '' else '']
    identifiers_item184 = ''
    if scheme182[0] or scheme182[1] or value183:
        if not (scheme182[0] and value183):
            raise UNFIT
        identifiers_item184 = f',{{{scheme182[0]}{scheme182[1]}{value183}}}'
    scheme185 = SCHEME_352[(e[18] if n > 18 else '') if (e[18] if n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[19] if n > 19 else '') != '' else '']
    value186 = VALUE_353[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[19] if n > 19 else '') != '' else '']
    identifiers_item187 = ''
    if scheme185[0] or scheme185[1] or value186:
        if not (scheme185[0] and value186):
            raise UNFIT
        identifiers_item187 = f',{{{scheme185[0]}{scheme185[1]}{value186}}}'
    scheme188 = SCHEME_352[(e[20] if n > 20 else '') if (e[20] if n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[21] if n > 21 else '') != '' else '']
    value189 = VALUE_353[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[21] if n > 21 else '') != '' else '']
    identifiers_item190 = ''
    if scheme188[0] or scheme188[1] or value189:
        if not (scheme188[0] and value189):
            raise UNFIT
        identifiers_item190 = f',{{{scheme188[0]}{scheme188[1]}{value189}}}'
    scheme191 = SCHEME_352[(e[22] if n > 22 else '') if (e[22] if n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[23] if n > 23 else '') != '' else '']
    value192 = VALUE_353[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[23] if n > 23 else '') != '' else '']
    identifiers_item193 = ''
    if scheme191[0] or scheme191[1] or value192:
        if not (scheme191[0] and value192):
            raise UNFIT
        identifiers_item193 = f',{{{scheme191[0]}{scheme191[1]}{value192}}}'
    scheme194 = SCHEME_352[(e[24] if n > 24 else '') if (e[24] if n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[25] if n > 25 else '') != '' else '']
    value195 = VALUE_353[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[25] if n > 25 else '') != '' else '']
    identifiers_item196 = ''
    if scheme194[0] or scheme194[1] or value195:
        if not (scheme194[0] and value195):
            raise UNFIT
        identifiers_item196 = f',{{{scheme194[0]}{scheme194[1]}{value195}}}'
    scheme197 = SCHEME_352[(e[26] if n > 26 else '') if (e[26] if n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[27] if n > 27 else '') != '' else '']
    value198 = VALUE_353[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[27] if n > 27 else '') != '' else '']
    identifiers_item199 = ''
    if scheme197[0] or scheme197[1] or value198:
        if not (scheme197[0] and value198):
            raise UNFIT
        identifiers_item199 = f',{{{scheme197[0]}{scheme197[1]}{value198}}}'
    scheme200 = SCHEME_352[(e[28] if n > 28 else '') if (e[28] if n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[29] if n > 29 else '') != '' else '']
    value201 = VALUE_353[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[29] if n > 29 else '') != '' else '']
    identifiers_item202 = ''
    if scheme200[0] or scheme200[1] or value201:
        if not (scheme200[0] and value201):
            raise UNFIT
        identifiers_item202 = f',{{{scheme200[0]}{scheme200[1]}{value201}}}'
    scheme203 = SCHEME_352[(e[30] if n > 30 else '') if (e[30] if n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[31] if n > 31 else '') != '' else '']
    value204 = VALUE_353[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[31] if n > 31 else '') != '' else '']
    identifiers_item205 = ''
    if scheme203[0] or scheme203[1] or value204:
        if not (scheme203[0] and value204):
            raise UNFIT
        identifiers_item205 = f',{{{scheme203[0]}{scheme203[1]}{value204}}}'
    identifiers206 = f'{identifiers_item163}{identifiers_item166}{identifiers_item169}{identifiers_item172}{identifiers_item175}{identifiers_item178}{identifiers_item181}{identifiers_item184}{identifiers_item187}{identifiers_item190}{identifiers_item193}{identifiers_item196}{identifiers_item199}{identifiers_item202}{identifiers_item205}'
    if identifiers206:
        identifiers206 = f',"identifiers":[{identifiers206[1:]}]'
    sku = SKU_354[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') == 'SK' else '']
    sku_v = sku
    if not sku_v:
        sku207 = SKU_354[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'SK' else '']
        sku_v = sku207
    if not sku_v:
        sku208 = SKU_354[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'SK' else '']
        sku_v = sku208
    if not sku_v:
        sku209 = SKU_354[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') == 'SK' else '']
        sku_v = sku209
    if not sku_v:
        sku210 = SKU_354[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') == 'SK' else '']
        sku_v = sku210
    if not sku_v:
        sku211 = SKU_354[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') == 'SK' else '']
        sku_v = sku211
    if not sku_v:
        sku212 = SKU_354[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'SK' else '']
        sku_v = sku212
    if not sku_v:
        sku213 = SKU_354[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') == 'SK' else '']
        sku_v = sku213
    if not sku_v:
        sku214 = SKU_354[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') == 'SK' else '']
        sku_v = sku214
    if not sku_v:
        sku215 = SKU_354[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') == 'SK' else '']
        sku_v = sku215
    if not sku_v:
        sku216 = SKU_354[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') == 'SK' else '']
        sku_v = sku216
    if not sku_v:
        sku217 = SKU_354[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') == 'SK' else '']
        sku_v = sku217
    if not sku_v:
        sku218 = SKU_354[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') == 'SK' else '']
        sku_v = sku218
    if not sku_v:
        sku219 = SKU_354[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') == 'SK' else '']
        sku_v = sku219
    if not sku_v:
        sku220 = SKU_354[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') == 'SK' else '']
        sku_v = sku220
    line_id = LINE_ID_355[e[1] if n > 1 else '']
    lot_number = LOT_NUMBER_358[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') == 'LT' else '']
    lot_number_v = lot_number
    if not lot_number_v:
        lot_number337 = LOT_NUMBER_358[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'LT' else '']
        lot_number_v = lot_number337
    if not lot_number_v:
        lot_number338 = LOT_NUMBER_358[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'LT' else '']
        lot_number_v = lot_number338
    if not lot_number_v:
        lot_number339 = LOT_NUMBER_358[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') == 'LT' else '']
        lot_number_v = lot_number339
    if not lot_number_v:
        lot_number340 = LOT_NUMBER_358[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') == 'LT' else '']
        lot_number_v = lot_number340
    if not lot_number_v:
        lot_number341 = LOT_NUMBER_358[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') == 'LT' else '']
        lot_number_v = lot_number341
    if not lot_number_v:
        lot_number342 = LOT_NUMBER_358[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'LT' else '']
        lot_number_v = lot_number342
    if not lot_number_v:
        lot_number343 = LOT_NUMBER_358[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') == 'LT' else '']
        lot_number_v = lot_number343
    if not lot_number_v:
        lot_number344 = LOT_NUMBER_358[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') == 'LT' else '']
        lot_number_v = lot_number344
    if not lot_number_v:
        lot_number345 = LOT_NUMBER_358[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') == 'LT' else '']
        lot_number_v = lot_number345
    if not lot_number_v:
        lot_number346 = LOT_NUMBER_358[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') == 'LT' else '']
        lot_number_v = lot_number346
    if not lot_number_v:
        lot_number347 = LOT_NUMBER_358[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') == 'LT' else '']
        lot_number_v = lot_number347
    if not lot_number_v:
        lot_number348 = LOT_NUMBER_358[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') == 'LT' else '']
        lot_number_v = lot_number348
    if not lot_number_v:
        lot_number349 = LOT_NUMBER_358[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') == 'LT' else '']
        lot_number_v = lot_number349
    if not lot_number_v:
        lot_number350 = LOT_NUMBER_358[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') == 'LT' else '']
        lot_number_v = lot_number350
    stock = ''
    if lot_number_v:
        stock = f',"stock":{{{lot_number_v}}}'
    return country_of_origin_v, gtin_v, identifiers206, sku_v, line_id, stock

_LIN_17 = Segment(_lin_17)

def _pid_18(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    description = DESCRIPTION_350[e[5] if n > 5 else '']
    return description

_PID_18 = Segment(_pid_18)

def _qty285_19(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met286 = (e[2] if n > 2 else '') != ''
    met287 = (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'}
    return met286, met287

_QTY285_19 = Segment(_qty285_19)

def _qty285_20(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met291 = (e[2] if n > 2 else '') != ''
    qty285_3 = e[3] if n > 3 else ''
    met294 = (e[2] if n > 2 else '') != ''
    met298 = (e[2] if n > 2 else '') != ''
    met300 = (e[2] if n > 2 else '') != ''
    value302 = VALUE_347[e[2] if n > 2 else '']
    code = CODE_356[e[1] if n > 1 else '']
    source_code303 = ''
    if code:
        source_code303 = f',"sourceCode":{{{code},"scheme":"x12-673"}}'
    return met291, qty285_3, met294, met298, met300, value302, source_code303

_QTY285_20 = Segment(_qty285_20)

def _qty308_21(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met309 = (e[2] if n > 2 else '') != ''
    met310 = (e[1] if n > 1 else '') == 'QH'
    return met309, met310

_QTY308_21 = Segment(_qty308_21)

def _ref_22(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met332 = (e[2] if n > 2 else '') != ''
    if not (met332):
        return met332, ''
    description333 = DESCRIPTION_350[e[3] if n > 3 else '']
    source_code334 = SOURCE_CODE_357[e[1] if n > 1 else '']
    value335 = VALUE_344[e[2] if n > 2 else '']
    references_item = ''
    if description333 or source_code334[1] or source_code334[0] or value335:
        if not (source_code334[0] and value335):
            raise UNFIT
        references_item = f'{description333}{source_code334[1]}{source_code334[0]}{value335}'
        references_item = f'{{{references_item[1:]}}}'
    return met332, references_item

_REF_22 = Segment(_ref_22)

def _ls356_23(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met357 = (e[1] if n > 1 else '') != ''
    if not (met357):
        return met357
    return met357

_LS356_23 = Segment(_ls356_23)

def _qty358_24(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met359 = (e[1] if n > 1 else '') == '33'
    met360 = (e[2] if n > 2 else '') != ''
    qty358_3 = e[3] if n > 3 else ''
    met363 = (e[1] if n > 1 else '') == '33'
    met364 = (e[2] if n > 2 else '') != ''
    met368 = (e[1] if n > 1 else '') == '33'
    met369 = (e[2] if n > 2 else '') != ''
    met373 = (e[1] if n > 1 else '') == '33'
    met374 = (e[2] if n > 2 else '') != ''
    value376 = VALUE_347[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '33' else '']
    met389 = (e[1] if n > 1 else '') == 'QC'
    met390 = (e[2] if n > 2 else '') != ''
    met393 = (e[1] if n > 1 else '') == 'QC'
    met394 = (e[2] if n > 2 else '') != ''
    met396 = (e[1] if n > 1 else '') == 'QC'
    met397 = (e[2] if n > 2 else '') != ''
    met399 = (e[1] if n > 1 else '') == 'QC'
    met400 = (e[2] if n > 2 else '') != ''
    met402 = (e[1] if n > 1 else '') == 'QH'
    met403 = (e[2] if n > 2 else '') != ''
    met405 = (e[1] if n > 1 else '') == 'QH'
    met406 = (e[2] if n > 2 else '') != ''
    met408 = (e[1] if n > 1 else '') == 'QH'
    met409 = (e[2] if n > 2 else '') != ''
    met411 = (e[1] if n > 1 else '') == 'QH'
    met412 = (e[2] if n > 2 else '') != ''
    value414 = VALUE_348[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') == 'QC' else '']
    value_v415 = value414
    if not value_v415:
        value416 = VALUE_348[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') == 'QH' else '']
        value_v415 = value416
    met517 = (e[1] if n > 1 else '') == '17'
    met518 = (e[2] if n > 2 else '') != ''
    met521 = (e[1] if n > 1 else '') == '17'
    met522 = (e[2] if n > 2 else '') != ''
    met524 = (e[1] if n > 1 else '') == '17'
    met525 = (e[2] if n > 2 else '') != ''
    met527 = (e[1] if n > 1 else '') == '17'
    met528 = (e[2] if n > 2 else '') != ''
    value530 = VALUE_347[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '17' else '']
    met532 = (e[1] if n > 1 else '') == '63'
    met533 = (e[2] if n > 2 else '') != ''
    met536 = (e[1] if n > 1 else '') == '63'
    met537 = (e[2] if n > 2 else '') != ''
    met539 = (e[1] if n > 1 else '') == '63'
    met540 = (e[2] if n > 2 else '') != ''
    met542 = (e[1] if n > 1 else '') == '63'
    met543 = (e[2] if n > 2 else '') != ''
    value545 = VALUE_348[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '63' else '']
    met547 = (e[1] if n > 1 else '') == '77'
    met548 = (e[2] if n > 2 else '') != ''
    met551 = (e[1] if n > 1 else '') == '77'
    met552 = (e[2] if n > 2 else '') != ''
    met554 = (e[1] if n > 1 else '') == '77'
    met555 = (e[2] if n > 2 else '') != ''
    met557 = (e[1] if n > 1 else '') == '77'
    met558 = (e[2] if n > 2 else '') != ''
    value560 = VALUE_348[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '77' else '']
    met562 = (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'}
    met563 = (e[2] if n > 2 else '') != ''
    met566 = (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'}
    met567 = (e[2] if n > 2 else '') != ''
    met569 = (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'}
    met570 = (e[2] if n > 2 else '') != ''
    met572 = (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'}
    met573 = (e[2] if n > 2 else '') != ''
    value575 = VALUE_347[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '']
    code577 = CODE_356[(e[1] if n > 1 else '') if (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '']
    source_code578 = ''
    if code577:
        source_code578 = f',"sourceCode":{{{code577},"scheme":"x12-673"}}'
    return met359, met360, qty358_3, met363, met364, met368, met369, met373, met374, value376, met389, met390, met393, met394, met396, met397, met399, met400, met402, met403, met405, met406, met408, met409, met411, met412, value_v415, met517, met518, met521, met522, met524, met525, met527, met528, value530, met532, met533, met536, met537, met539, met540, met542, met543, value545, met547, met548, met551, met552, met554, met555, met557, met558, value560, met562, met563, met566, met567, met569, met570, met572, met573, value575, source_code578

_QTY358_24 = Segment(_qty358_24)

def _lin418_25(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    country_of_origin419 = COUNTRY_OF_ORIGIN_349[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') == 'CH' else '']
    country_of_origin_v420 = country_of_origin419
    if not country_of_origin_v420:
        country_of_origin421 = COUNTRY_OF_ORIGIN_349[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin421
    if not country_of_origin_v420:
        country_of_origin422 = COUNTRY_OF_ORIGIN_349[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin422
    if not country_of_origin_v420:
        country_of_origin423 = COUNTRY_OF_ORIGIN_349[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin423
    if not country_of_origin_v420:
        country_of_origin424 = COUNTRY_OF_ORIGIN_349[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin424
    if not country_of_origin_v420:
        country_of_origin425 = COUNTRY_OF_ORIGIN_349[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin425
    if not country_of_origin_v420:
        country_of_origin426 = COUNTRY_OF_ORIGIN_349[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin426
    if not country_of_origin_v420:
        country_of_origin427 = COUNTRY_OF_ORIGIN_349[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin427
    if not country_of_origin_v420:
        country_of_origin428 = COUNTRY_OF_ORIGIN_349[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin428
    if not country_of_origin_v420:
        country_of_origin429 = COUNTRY_OF_ORIGIN_349[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin429
    if not country_of_origin_v420:
        country_of_origin430 = COUNTRY_OF_ORIGIN_349[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin430
    if not country_of_origin_v420:
        country_of_origin431 = COUNTRY_OF_ORIGIN_349[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin431
    if not country_of_origin_v420:
        country_of_origin432 = COUNTRY_OF_ORIGIN_349[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin432
    if not country_of_origin_v420:
        country_of_origin433 = COUNTRY_OF_ORIGIN_349[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin433
    if not country_of_origin_v420:
        country_of_origin434 = COUNTRY_OF_ORIGIN_349[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') == 'CH' else '']
        country_of_origin_v420 = country_of_origin434
    gtin438 = GTIN_351[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') in ('UP', 'EN', 'UK') else '']
    gtin_v439 = gtin438
    if not gtin_v439:
        gtin440 = GTIN_351[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin440
    if not gtin_v439:
        gtin441 = GTIN_351[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin441
    if not gtin_v439:
        gtin442 = GTIN_351[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin442
    if not gtin_v439:
        gtin443 = GTIN_351[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin443
    if not gtin_v439:
        gtin444 = GTIN_351[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin444
    if not gtin_v439:
        gtin445 = GTIN_351[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin445
    if not gtin_v439:
        gtin446 = GTIN_351[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin446
    if not gtin_v439:
        gtin447 = GTIN_351[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin447
    if not gtin_v439:
        gtin448 = GTIN_351[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin448
    if not gtin_v439:
        gtin449 = GTIN_351[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin449
    if not gtin_v439:
        gtin450 = GTIN_351[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin450
    if not gtin_v439:
        gtin451 = GTIN_351[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin451
    if not gtin_v439:
        gtin452 = GTIN_351[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin452
    if not gtin_v439:
        gtin453 = GTIN_351[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v439 = gtin453
    scheme454 = SCHEME_352[(e[2] if n > 2 else '') if (e[2] if n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[3] if n > 3 else '') != '' else '']
    value455 = VALUE_353[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[3] if n > 3 else '') != '' else '']
    identifiers_item456 = ''
    if scheme454[0] or scheme454[1] or value455:
        if not (scheme454[0] and value455):
            raise UNFIT
        identifiers_item456 = f',{{{scheme454[0]}{scheme454[1]}{value455}}}'
    scheme457 = SCHEME_352[(e[4] if n > 4 else '') if (e[4] if n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[5] if n > 5 else '') != '' else '']
    value458 = VALUE_353[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[5] if n > 5 else '') != '' else '']
    identifiers_item459 = ''
    if scheme457[0] or scheme457[1] or value458:
        if not (scheme457[0] and value458):
            raise UNFIT
        identifiers_item459 = f',{{{scheme457[0]}{scheme457[1]}{value458}}}'
    scheme460 = SCHEME_352[(e[6] if n > 6 else '') if (e[6] if n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[7] if n > 7 else '') != '' else '']
    value461 = VALUE_353[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[7] if n > 7 else '') != '' else '']
    identifiers_item462 = ''
    if scheme460[0] or scheme460[1] or value461:
        if not (scheme460[0] and value461):
            raise UNFIT
        identifiers_item462 = f',{{{scheme460[0]}{scheme460[1]}{value461}}}'
    scheme463 = SCHEME_352[(e[8] if n > 8 else '') if (e[8] if n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[9] if n > 9 else '') != '' else '']
    value464 = VALUE_353[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[9] if n > 9 else '') != '' else '']
    identifiers_item465 = ''
    if scheme463[0] or scheme463[1] or value464:
        if not (scheme463[0] and value464):
            raise UNFIT
        identifiers_item465 = f',{{{scheme463[0]}{scheme463[1]}{value464}}}'
    scheme466 = SCHEME_352[(e[10] if n > 10 else '') if (e[10] if n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[11] if n > 11 else '') != '' else '']
    value467 = VALUE_353[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[11] if n > 11 else '') != '' else '']
    identifiers_item468 = ''
    if scheme466[0] or scheme466[1] or value467:
        if not (scheme466[0] and value467):
            raise UNFIT
        identifiers_item468 = f',{{{scheme466[0]}{scheme466[1]}{value467}}}'
    scheme469 = SCHEME_352[(e[12] if n > 12 else '') if (e[12] if n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[13] if n > 13 else '') != '' else '']
    value470 = VALUE_353[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[13] if n > 13 else '') != '' else '']
    identifiers_item471 = ''
    if scheme469[0] or scheme469[1] or value470:
        if not (scheme469[0] and value470):
            raise UNFIT
        identifiers_item471 = f',{{{scheme469[0]}{scheme469[1]}{value470}}}'
    scheme472 = SCHEME_352[(e[14] if n > 14 else '') if (e[14] if n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[15] if n > 15 else '') != '' else '']
    value473 = VALUE_353[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[15] if n > 15 else '') != '' else '']
    identifiers_item474 = ''
    if scheme472[0] or scheme472[1] or value473:
        if not (scheme472[0] and value473):
            raise UNFIT
        identifiers_item474 = f',{{{scheme472[0]}{scheme472[1]}{value473}}}'
    scheme475 = SCHEME_352[(e[16] if n > 16 else '') if (e[16] if n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[17] if n > 17 else '') != '' else '']
    value476 = VALUE_353[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[17] if n > 17 else '') != '' else '']
    identifiers_item477 = ''
    if scheme475[0] or scheme475[1] or value476:
        if not (scheme475[0] and value476):
            raise UNFIT
        identifiers_item477 = f',{{{scheme475[0]}{scheme475[1]}{value476}}}'
    scheme478 = SCHEME_352[(e[18] if n > 18 else '') if (e[18] if n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[19] if n > 19 else '') != '' else '']
    value479 = VALUE_353[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[19] if n > 19 else '') != '' else '']
    identifiers_item480 = ''
    if scheme478[0] or scheme478[1] or value479:
        if not (scheme478[0] and value479):
            raise UNFIT
        identifiers_item480 = f',{{{scheme478[0]}{scheme478[1]}{value479}}}'
    scheme481 = SCHEME_352[(e[20] if n > 20 else '') if (e[20] if n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[21] if n > 21 else '') != '' else '']
    value482 = VALUE_353[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[21] if n > 21 else '') != '' else '']
    identifiers_item483 = ''
    if scheme481[0] or scheme481[1] or value482:
        if not (scheme481[0] and value482):
            raise UNFIT
        identifiers_item483 = f',{{{scheme481[0]}{scheme481[1]}{value482}}}'
    scheme484 = SCHEME_352[(e[22] if n > 22 else '') if (e[22] if n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[23] if n > 23 else '') != '' else '']
    value485 = VALUE_353[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[23] if n > 23 else '') != '' else '']
    identifiers_item486 = ''
    if scheme484[0] or scheme484[1] or value485:
        if not (scheme484[0] and value485):
            raise UNFIT
        identifiers_item486 = f',{{{scheme484[0]}{scheme484[1]}{value485}}}'
    scheme487 = SCHEME_352[(e[24] if n > 24 else '') if (e[24] if n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[25] if n > 25 else '') != '' else '']
    value488 = VALUE_353[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[25] if n > 25 else '') != '' else '']
    identifiers_item489 = ''
    if scheme487[0] or scheme487[1] or value488:
        if not (scheme487[0] and value488):
            raise UNFIT
        identifiers_item489 = f',{{{scheme487[0]}{scheme487[1]}{value488}}}'
    scheme490 = SCHEME_352[(e[26] if n > 26 else '') if (e[26] if n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[27] if n > 27 else '') != '' else '']
    value491 = VALUE_353[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[27] if n > 27 else '') != '' else '']
    identifiers_item492 = ''
    if scheme490[0] or scheme490[1] or value491:
        if not (scheme490[0] and value491):
            raise UNFIT
        identifiers_item492 = f',{{{scheme490[0]}{scheme490[1]}{value491}}}'
    scheme493 = SCHEME_352[(e[28] if n > 28 else '') if (e[28] if n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[29] if n > 29 else '') != '' else '']
    value494 = VALUE_353[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[29] if n > 29 else '') != '' else '']
    identifiers_item495 = ''
    if scheme493[0] or scheme493[1] or value494:
        if not (scheme493[0] and value494):
            raise UNFIT
        identifiers_item495 = f',{{{scheme493[0]}{scheme493[1]}{value494}}}'
    scheme496 = SCHEME_352[(e[30] if n > 30 else '') if (e[30] if n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[31] if n > 31 else '') != '' else '']
    value497 = VALUE_353[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[31] if n > 31 else '') != '' else '']
    identifiers_item498 = ''
    if scheme496[0] or scheme496[1] or value497:
        if not (scheme496[0] and value497):
            raise UNFIT
        identifiers_item498 = f',{{{scheme496[0]}{scheme496[1]}{value497}}}'
    identifiers499 = f'{identifiers_item456}{identifiers_item459}{identifiers_item462}{identifiers_item465}{identifiers_item468}{identifiers_item471}{identifiers_item474}{identifiers_item477}{identifiers_item480}{identifiers_item483}{identifiers_item486}{identifiers_item489}{identifiers_item492}{identifiers_item495}{identifiers_item498}'
    if identifiers499:
        identifiers499 = f',"identifiers":[{identifiers499[1:]}]'
    sku500 = SKU_354[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') == 'SK' else '']
    sku_v501 = sku500
    if not sku_v501:
        sku502 = SKU_354[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'SK' else '']
        sku_v501 = sku502
    if not sku_v501:
        sku503 = SKU_354[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'SK' else '']
        sku_v501 = sku503
    if not sku_v501:
        sku504 = SKU_354[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') == 'SK' else '']
        sku_v501 = sku504
    if not sku_v501:
        sku505 = SKU_354[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') == 'SK' else '']
        sku_v501 = sku505
    if not sku_v501:
        sku506 = SKU_354[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') == 'SK' else '']
        sku_v501 = sku506
    if not sku_v501:
        sku507 = SKU_354[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'SK' else '']
        sku_v501 = sku507
    if not sku_v501:
        sku508 = SKU_354[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') == 'SK' else '']
        sku_v501 = sku508
    if not sku_v501:
        sku509 = SKU_354[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') == 'SK' else '']
        sku_v501 = sku509
    if not sku_v501:
        sku510 = SKU_354[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') == 'SK' else '']
        sku_v501 = sku510
    if not sku_v501:
        sku511 = SKU_354[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') == 'SK' else '']
        sku_v501 = sku511
    if not sku_v501:
        sku512 = SKU_354[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') == 'SK' else '']
        sku_v501 = sku512
    if not sku_v501:
        sku513 = SKU_354[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') == 'SK' else '']
        sku_v501 = sku513
    if not sku_v501:
        sku514 = SKU_354[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') == 'SK' else '']
        sku_v501 = sku514
    if not sku_v501:
        sku515 = SKU_354[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') == 'SK' else '']
        sku_v501 = sku515
    return country_of_origin_v420, gtin_v439, identifiers499, sku_v501

_LIN418_25 = Segment(_lin418_25)

def _ref584_26(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met585 = (e[2] if n > 2 else '') != ''
    met586 = (e[1] if n > 1 else '') != 'LT'
    if not (met585 and met586):
        return met585, met586, ''
    description587 = DESCRIPTION_350[e[3] if n > 3 else '']
    source_code588 = SOURCE_CODE_357[e[1] if n > 1 else '']
    value589 = VALUE_344[e[2] if n > 2 else '']
    references_item590 = ''
    if description587 or source_code588[1] or source_code588[0] or value589:
        if not (source_code588[0] and value589):
            raise UNFIT
        references_item590 = f'{description587}{source_code588[1]}{source_code588[0]}{value589}'
        references_item590 = f'{{{references_item590[1:]}}}'
    return met585, met586, references_item590

_REF584_26 = Segment(_ref584_26)

def _ref591_27(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met592 = (e[2] if n > 2 else '') != ''
    met606 = (e[2] if n > 2 else '') == ''
    met609 = (e[2] if n > 2 else '') == ''
    return met592, met606, met609

_REF591_27 = Segment(_ref591_27)

def _ref596_28(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met597 = (e[2] if n > 2 else '') != ''
    met598 = (e[1] if n > 1 else '') == 'LT'
    if not (met597 and met598):
        return met597, met598, ''
    description599 = DESCRIPTION_350[e[3] if n > 3 else '']
    source_code600 = SOURCE_CODE_357[e[1] if n > 1 else '']
    value601 = VALUE_344[e[2] if n > 2 else '']
    references_item602 = ''
    if description599 or source_code600[1] or source_code600[0] or value601:
        if not (source_code600[0] and value601):
            raise UNFIT
        references_item602 = f'{description599}{source_code600[1]}{source_code600[0]}{value601}'
        references_item602 = f'{{{references_item602[1:]}}}'
    return met597, met598, references_item602

_REF596_28 = Segment(_ref596_28)

def _dtm605_29(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    dtm605_2 = e[2] if n > 2 else ''
    return dtm605_2

_DTM605_29 = Segment(_dtm605_29)

def _n1615_30(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met616 = (e[1] if n > 1 else '') not in ('WH', 'SF')
    if not (met616):
        return met616, '', '', '', ''
    scheme643 = SCHEME_343[e[3] if n > 3 else '']
    value644 = VALUE_344[e[4] if n > 4 else '']
    identifiers_item645 = ''
    if scheme643[0] or scheme643[1] or value644:
        if not (scheme643[0] and value644):
            raise UNFIT
        identifiers_item645 = f'{{{scheme643[0]}{scheme643[1]}{value644}}}'
    identifiers646 = f',"identifiers":[{identifiers_item645}]' if identifiers_item645 else ''
    name647 = NAME_345[e[2] if n > 2 else '']
    roles_item = ROLES_ITEM_365[e[1] if n > 1 else '']
    roles = f',"roles":[{roles_item[0]}]' if roles_item[0] else ''
    return met616, identifiers646, name647, roles, roles_item[1]

_N1615_30 = Segment(_n1615_30)

def _n2_31(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    additional_name = ADDITIONAL_NAME_361[e[1] if n > 1 else '']
    return additional_name

_N2_31 = Segment(_n2_31)

def _per_32(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    email = EMAIL_362[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'EM' else '']
    email_v = email
    if not email_v:
        email633 = EMAIL_362[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'EM' else '']
        email_v = email633
    if not email_v:
        email634 = EMAIL_362[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'EM' else '']
        email_v = email634
    fax = FAX_363[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'FX' else '']
    fax_v = fax
    if not fax_v:
        fax635 = FAX_363[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'FX' else '']
        fax_v = fax635
    if not fax_v:
        fax636 = FAX_363[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'FX' else '']
        fax_v = fax636
    name637 = NAME_345[e[2] if n > 2 else '']
    phone = PHONE_364[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'TE' else '']
    phone_v = phone
    if not phone_v:
        phone638 = PHONE_364[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'TE' else '']
        phone_v = phone638
    if not phone_v:
        phone639 = PHONE_364[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'TE' else '']
        phone_v = phone639
    code640 = CODE_356[e[1] if n > 1 else '']
    source_code641 = ''
    if code640:
        source_code641 = f',"sourceCode":{{{code640},"scheme":"x12-366"}}'
    contacts_item = ''
    if email_v or fax_v or name637 or phone_v or source_code641:
        contacts_item = f'{email_v}{fax_v}{name637}{phone_v}{source_code641}'
        contacts_item = f'{{{contacts_item[1:]}}}'
    return contacts_item

_PER_32 = Segment(_per_32)

def _n1650_33(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met651 = (e[1] if n > 1 else '') in ('WH', 'SF')
    return met651

_N1650_33 = Segment(_n1650_33)

def _n1650_34(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    scheme692 = SCHEME_343[e[3] if n > 3 else '']
    value693 = VALUE_344[e[4] if n > 4 else '']
    identifiers_item694 = ''
    if scheme692[0] or scheme692[1] or value693:
        if not (scheme692[0] and value693):
            raise UNFIT
        identifiers_item694 = f'{{{scheme692[0]}{scheme692[1]}{value693}}}'
    identifiers695 = f',"identifiers":[{identifiers_item694}]' if identifiers_item694 else ''
    name696 = NAME_345[e[2] if n > 2 else '']
    roles_item697 = ROLES_ITEM_365[e[1] if n > 1 else '']
    roles698 = f',"roles":[{roles_item697[0]}]' if roles_item697[0] else ''
    return identifiers695, name696, roles698, roles_item697[1]

_N1650_34 = Segment(_n1650_34)

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    bia = n0[1]
    met, as_of, snapshot_id = _BIA_0[zone, bia]
    if not (met):
        return
    dates: Any = ()
    if n0[3]:
        dates = []
        for m in n0[3] or ():
            dtm = m[0]
            met2, dates_item = _DTM_1[zone, dtm]
            if not (met2):
                continue
            if dates_item:
                dates.append(dates_item)
        if len(dates) > 50:
            raise UNFIT
    dates5 = ',"dates":[' + ','.join(dates) + ']' if dates else ''
    n1_loop = pick(n0[7], 1, ('WH',)) if n0[7] else None
    n4 = n1_loop[3] if n1_loop is not None else None
    city, country, postal_code, subdivision = _N4_2[n4]
    n1_loop6 = pick(n0[7], 1, ('SF',)) if n0[7] else None
    n47 = n1_loop6[3] if n1_loop6 is not None else None
    n47_1, n47_4, n47_3, n47_2 = _N47_3[n47]
    n1 = n1_loop[0] if n1_loop is not None else None
    met8, met10, met14, met18, met26, met30, met32, met34, scheme_r, met37, scheme_r39, value, met40, name, met42 = _N1_4[n1]
    city_v = city
    if not city_v:
        city9 = CITY_338[(n47_1) if met8 else '']
        city_v = city9
    country_v = country
    if not country_v:
        country11 = COUNTRY_339[(n47_4) if met10 else '']
        country_v = country11
    n3_loop = n1_loop[2] if n1_loop is not None else None
    n3_loop = n3_loop[0] if n3_loop else None
    n3 = n3_loop[0] if n3_loop is not None else None
    lines_item, lines_item16 = _N3_5[n3]
    n3_loop12 = n1_loop6[2] if n1_loop6 is not None else None
    n3_loop12 = n3_loop12[0] if n3_loop12 else None
    n313 = n3_loop12[0] if n3_loop12 is not None else None
    n313_1, n313_2 = _N313_6[n313]
    lines_item_v = lines_item
    if not lines_item_v:
        lines_item15 = LINES_ITEM_340[(n313_1) if met14 else '']
        lines_item_v = lines_item15
    lines_item_v17 = lines_item16
    if not lines_item_v17:
        lines_item19 = LINES_ITEM_340[(n313_2) if met18 else '']
        lines_item_v17 = lines_item19
    n3_loop20 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop20 = n3_loop20[1] if len(n3_loop20) >= 2 else None
    n321 = n3_loop20[0] if n3_loop20 is not None else None
    lines_item24, lines_item28 = _N3_5[n321]
    n3_loop22 = (n1_loop6[2] if n1_loop6 is not None else None) or ()
    n3_loop22 = n3_loop22[1] if len(n3_loop22) >= 2 else None
    n323 = n3_loop22[0] if n3_loop22 is not None else None
    n323_1, n323_2 = _N313_6[n323]
    lines_item_v25 = lines_item24
    if not lines_item_v25:
        lines_item27 = LINES_ITEM_340[(n323_1) if met26 else '']
        lines_item_v25 = lines_item27
    lines_item_v29 = lines_item28
    if not lines_item_v29:
        lines_item31 = LINES_ITEM_340[(n323_2) if met30 else '']
        lines_item_v29 = lines_item31
    lines = f'{lines_item_v}{lines_item_v17}{lines_item_v25}{lines_item_v29}'
    if lines:
        lines = f',"lines":[{lines[1:]}]'
    postal_code_v = postal_code
    if not postal_code_v:
        postal_code33 = POSTAL_CODE_341[(n47_3) if met32 else '']
        postal_code_v = postal_code33
    subdivision_v = subdivision
    if not subdivision_v:
        subdivision35 = SUBDIVISION_342[(n47_2) if met34 else '']
        subdivision_v = subdivision35
    address = ''
    if city_v or country_v or lines or postal_code_v or subdivision_v:
        address = f'{city_v}{country_v}{lines}{postal_code_v}{subdivision_v}'
        address = f',"address":{{{address[1:]}}}'
    n136 = n1_loop6[0] if n1_loop6 is not None else None
    n136_3, n136_4, n136_2 = _N136_7[n136]
    scheme_v = scheme_r
    scheme38 = SCHEME_343[(n136_3) if met37 else '']
    if not scheme_v:
        scheme_v = scheme38[0]
    source_code_v = scheme_r39
    if not source_code_v:
        source_code_v = scheme38[1]
    value_v = value
    if not value_v:
        value41 = VALUE_344[(n136_4) if met40 else '']
        value_v = value41
    identifiers_item = ''
    if scheme_v or source_code_v or value_v:
        if not (scheme_v and value_v):
            raise UNFIT
        identifiers_item = f'{{{scheme_v}{source_code_v}{value_v}}}'
    identifiers = f',"identifiers":[{identifiers_item}]' if identifiers_item else ''
    name_v = name
    if not name_v:
        name43 = NAME_345[(n136_2) if met42 else '']
        name_v = name43
    facility = ''
    if address or identifiers or name_v:
        facility = f'{address}{identifiers}{name_v}'
        facility = f',"facility":{{{facility[1:]}}}'
    lines44: Any = ()
    if n0[9]:
        lines44 = []
        for m45 in n0[9] or ():
            qty_loop = m45[20]
            qty_loop = qty_loop[0] if qty_loop else None
            ls_loop = qty_loop[7] if qty_loop is not None else None
            ls_loop = ls_loop[0] if ls_loop else None
            ls = ls_loop[0] if ls_loop is not None else None
            met46 = _LS_8[ls]
            if not (met46):
                continue
            qty_loop47 = pick(m45[20], 1, ('33',)) if m45[20] else None
            ls_loop48 = qty_loop47[7] if qty_loop47 is not None else None
            ls_loop48 = ls_loop48[0] if ls_loop48 else None
            ls49 = ls_loop48[0] if ls_loop48 is not None else None
            met50, met52, met55, met60, met63 = _LS49_9[ls49]
            qty = qty_loop47[0] if qty_loop47 is not None else None
            met51, qty_3, met53, met56, met61, qty_2 = _QTY_10[qty]
            unit_code = UNIT_CODE_346[(component(qty_3, 1, facts.get('component', ':'))) if met50 and met51 else '']
            unit_code_v = unit_code
            uit_loop = qty_loop47[1] if qty_loop47 is not None else None
            uit_loop = uit_loop[0] if uit_loop else None
            uit = uit_loop[0] if uit_loop is not None else None
            uit_1 = _UIT_11[uit]
            if not unit_code_v:
                unit_code54 = UNIT_CODE_346[(component(uit_1, 1, facts.get('component', ':'))) if met52 and met53 else '']
                unit_code_v = unit_code54
            uit_loop57 = m45[12]
            uit_loop57 = uit_loop57[0] if uit_loop57 else None
            uit58 = uit_loop57[0] if uit_loop57 is not None else None
            uit58_1 = _UIT_11[uit58]
            if not unit_code_v:
                unit_code59 = UNIT_CODE_346[(component(uit58_1, 1, facts.get('component', ':'))) if met55 and met56 else '']
                unit_code_v = unit_code59
            if not unit_code_v:
                unit_code62 = UNIT_CODE_346[(facts.get('unit', '')) if met60 and met61 else '']
                unit_code_v = unit_code62
            value64 = VALUE_347[(qty_2) if met63 else '']
            available = ''
            if unit_code_v or value64:
                if not (unit_code_v and value64):
                    raise UNFIT
                available = f',"available":{{{unit_code_v}{value64}}}'
            dates65: Any = ()
            if m45[4]:
                dates65 = []
                for m66 in m45[4] or ():
                    dtm67 = m66[0]
                    met68, dates_item74 = _DTM_1[zone, dtm67]
                    if not (met68):
                        continue
                    if dates_item74:
                        dates65.append(dates_item74)
                if len(dates65) > 20:
                    raise UNFIT
            dates75: Any = ()
            if m45[20]:
                dates75 = []
                for m76 in m45[20] or ():
                    ls_loop80 = m76[7]
                    ls_loop80 = ls_loop80[0] if ls_loop80 else None
                    ls81 = ls_loop80[0] if ls_loop80 is not None else None
                    met82 = _LS81_13[ls81]
                    for m77 in m76[4] or ():
                        dtm78 = m77[0]
                        met79 = _DTM78_12[dtm78]
                        if not (met79 and met82):
                            continue
                        dates_item88 = _DTM78_14[zone, dtm78]
                        if dates_item88:
                            dates75.append(dates_item88)
                if len(dates75) > 20:
                    raise UNFIT
            dates89 = (*dates65, *dates75,)
            dates89 = ',"dates":[' + ','.join(dates89) + ']' if dates89 else ''
            qty_loop90 = pick(m45[20], 1, ('QC',)) if m45[20] else None
            ls_loop91 = qty_loop90[7] if qty_loop90 is not None else None
            ls_loop91 = ls_loop91[0] if ls_loop91 else None
            ls92 = ls_loop91[0] if ls_loop91 is not None else None
            met93, met98, met103, met106, met127, met305 = _LS92_15[ls92]
            qty94 = qty_loop90[0] if qty_loop90 is not None else None
            met95, qty94_3, met99, met104, met107, qty94_2, met304 = _QTY94_16[qty94]
            unit_code96 = UNIT_CODE_346[(component(qty94_3, 1, facts.get('component', ':'))) if met93 and met95 else '']
            unit_code_v97 = unit_code96
            uit_loop100 = qty_loop90[1] if qty_loop90 is not None else None
            uit_loop100 = uit_loop100[0] if uit_loop100 else None
            uit101 = uit_loop100[0] if uit_loop100 is not None else None
            uit101_1 = _UIT_11[uit101]
            if not unit_code_v97:
                unit_code102 = UNIT_CODE_346[(component(uit101_1, 1, facts.get('component', ':'))) if met98 and met99 else '']
                unit_code_v97 = unit_code102
            if not unit_code_v97:
                unit_code105 = UNIT_CODE_346[(component(uit58_1, 1, facts.get('component', ':'))) if met103 and met104 else '']
                unit_code_v97 = unit_code105
            if not unit_code_v97:
                unit_code108 = UNIT_CODE_346[(facts.get('unit', '')) if met106 and met107 else '']
                unit_code_v97 = unit_code108
            qty_loop109 = pick(m45[20], 1, ('QH',)) if m45[20] else None
            ls_loop110 = qty_loop109[7] if qty_loop109 is not None else None
            ls_loop110 = ls_loop110[0] if ls_loop110 else None
            ls111 = ls_loop110[0] if ls_loop110 is not None else None
            met112, met116, met121, met124, met130 = _LS49_9[ls111]
            qty113 = qty_loop109[0] if qty_loop109 is not None else None
            met114, qty113_3, met117, met122, met125, qty113_2 = _QTY_10[qty113]
            if not unit_code_v97:
                unit_code115 = UNIT_CODE_346[(component(qty113_3, 1, facts.get('component', ':'))) if met112 and met114 else '']
                unit_code_v97 = unit_code115
            uit_loop118 = qty_loop109[1] if qty_loop109 is not None else None
            uit_loop118 = uit_loop118[0] if uit_loop118 else None
            uit119 = uit_loop118[0] if uit_loop118 is not None else None
            uit119_1 = _UIT_11[uit119]
            if not unit_code_v97:
                unit_code120 = UNIT_CODE_346[(component(uit119_1, 1, facts.get('component', ':'))) if met116 and met117 else '']
                unit_code_v97 = unit_code120
            if not unit_code_v97:
                unit_code123 = UNIT_CODE_346[(component(uit58_1, 1, facts.get('component', ':'))) if met121 and met122 else '']
                unit_code_v97 = unit_code123
            if not unit_code_v97:
                unit_code126 = UNIT_CODE_346[(facts.get('unit', '')) if met124 and met125 else '']
                unit_code_v97 = unit_code126
            value128 = VALUE_348[(qty94_2) if met127 else '']
            value_v129 = value128
            if not value_v129:
                value131 = VALUE_348[(qty113_2) if met130 else '']
                value_v129 = value131
            held132 = ''
            if unit_code_v97 or value_v129:
                if not (unit_code_v97 and value_v129):
                    raise UNFIT
                held132 = f',"held":{{{unit_code_v97}{value_v129}}}'
            lin = m45[0]
            country_of_origin_v, gtin_v, identifiers206, sku_v, line_id, stock = _LIN_17[lin]
            pid_loop = m45[1]
            pid_loop = pid_loop[0] if pid_loop else None
            pid = pid_loop[0] if pid_loop is not None else None
            description = _PID_18[pid]
            item = ''
            if country_of_origin_v or description or gtin_v or identifiers206 or sku_v:
                item = f'{country_of_origin_v}{description}{gtin_v}{identifiers206}{sku_v}'
                item = f',"item":{{{item[1:]}}}'
            qty_loop221 = pick(m45[20], 1, ('17',)) if m45[20] else None
            ls_loop222 = qty_loop221[7] if qty_loop221 is not None else None
            ls_loop222 = ls_loop222[0] if ls_loop222 else None
            ls223 = ls_loop222[0] if ls_loop222 is not None else None
            met224, met229, met234, met237, met240 = _LS49_9[ls223]
            qty225 = qty_loop221[0] if qty_loop221 is not None else None
            met226, qty225_3, met230, met235, met238, qty225_2 = _QTY_10[qty225]
            unit_code227 = UNIT_CODE_346[(component(qty225_3, 1, facts.get('component', ':'))) if met224 and met226 else '']
            unit_code_v228 = unit_code227
            uit_loop231 = qty_loop221[1] if qty_loop221 is not None else None
            uit_loop231 = uit_loop231[0] if uit_loop231 else None
            uit232 = uit_loop231[0] if uit_loop231 is not None else None
            uit232_1 = _UIT_11[uit232]
            if not unit_code_v228:
                unit_code233 = UNIT_CODE_346[(component(uit232_1, 1, facts.get('component', ':'))) if met229 and met230 else '']
                unit_code_v228 = unit_code233
            if not unit_code_v228:
                unit_code236 = UNIT_CODE_346[(component(uit58_1, 1, facts.get('component', ':'))) if met234 and met235 else '']
                unit_code_v228 = unit_code236
            if not unit_code_v228:
                unit_code239 = UNIT_CODE_346[(facts.get('unit', '')) if met237 and met238 else '']
                unit_code_v228 = unit_code239
            value241 = VALUE_347[(qty225_2) if met240 else '']
            on_hand = ''
            if unit_code_v228 or value241:
                if not (unit_code_v228 and value241):
                    raise UNFIT
                on_hand = f',"onHand":{{{unit_code_v228}{value241}}}'
            qty_loop242 = pick(m45[20], 1, ('63',)) if m45[20] else None
            ls_loop243 = qty_loop242[7] if qty_loop242 is not None else None
            ls_loop243 = ls_loop243[0] if ls_loop243 else None
            ls244 = ls_loop243[0] if ls_loop243 is not None else None
            met245, met250, met255, met258, met261 = _LS49_9[ls244]
            qty246 = qty_loop242[0] if qty_loop242 is not None else None
            met247, qty246_3, met251, met256, met259, qty246_2 = _QTY_10[qty246]
            unit_code248 = UNIT_CODE_346[(component(qty246_3, 1, facts.get('component', ':'))) if met245 and met247 else '']
            unit_code_v249 = unit_code248
            uit_loop252 = qty_loop242[1] if qty_loop242 is not None else None
            uit_loop252 = uit_loop252[0] if uit_loop252 else None
            uit253 = uit_loop252[0] if uit_loop252 is not None else None
            uit253_1 = _UIT_11[uit253]
            if not unit_code_v249:
                unit_code254 = UNIT_CODE_346[(component(uit253_1, 1, facts.get('component', ':'))) if met250 and met251 else '']
                unit_code_v249 = unit_code254
            if not unit_code_v249:
                unit_code257 = UNIT_CODE_346[(component(uit58_1, 1, facts.get('component', ':'))) if met255 and met256 else '']
                unit_code_v249 = unit_code257
            if not unit_code_v249:
                unit_code260 = UNIT_CODE_346[(facts.get('unit', '')) if met258 and met259 else '']
                unit_code_v249 = unit_code260
            value262 = VALUE_348[(qty246_2) if met261 else '']
            on_order = ''
            if unit_code_v249 or value262:
                if not (unit_code_v249 and value262):
                    raise UNFIT
                on_order = f',"onOrder":{{{unit_code_v249}{value262}}}'
            qty_loop263 = pick(m45[20], 1, ('77',)) if m45[20] else None
            ls_loop264 = qty_loop263[7] if qty_loop263 is not None else None
            ls_loop264 = ls_loop264[0] if ls_loop264 else None
            ls265 = ls_loop264[0] if ls_loop264 is not None else None
            met266, met271, met276, met279, met282 = _LS49_9[ls265]
            qty267 = qty_loop263[0] if qty_loop263 is not None else None
            met268, qty267_3, met272, met277, met280, qty267_2 = _QTY_10[qty267]
            unit_code269 = UNIT_CODE_346[(component(qty267_3, 1, facts.get('component', ':'))) if met266 and met268 else '']
            unit_code_v270 = unit_code269
            uit_loop273 = qty_loop263[1] if qty_loop263 is not None else None
            uit_loop273 = uit_loop273[0] if uit_loop273 else None
            uit274 = uit_loop273[0] if uit_loop273 is not None else None
            uit274_1 = _UIT_11[uit274]
            if not unit_code_v270:
                unit_code275 = UNIT_CODE_346[(component(uit274_1, 1, facts.get('component', ':'))) if met271 and met272 else '']
                unit_code_v270 = unit_code275
            if not unit_code_v270:
                unit_code278 = UNIT_CODE_346[(component(uit58_1, 1, facts.get('component', ':'))) if met276 and met277 else '']
                unit_code_v270 = unit_code278
            if not unit_code_v270:
                unit_code281 = UNIT_CODE_346[(facts.get('unit', '')) if met279 and met280 else '']
                unit_code_v270 = unit_code281
            value283 = VALUE_348[(qty267_2) if met282 else '']
            open_orders = ''
            if unit_code_v270 or value283:
                if not (unit_code_v270 and value283):
                    raise UNFIT
                open_orders = f',"openOrders":{{{unit_code_v270}{value283}}}'
            other_quantities: Any = ()
            if m45[20]:
                other_quantities = []
                for m284 in m45[20] or ():
                    qty285 = m284[0]
                    met286, met287 = _QTY285_19[qty285]
                    ls_loop288 = m284[7]
                    ls_loop288 = ls_loop288[0] if ls_loop288 else None
                    ls289 = ls_loop288[0] if ls_loop288 is not None else None
                    met290 = _LS81_13[ls289]
                    if not (met286 and met287 and met290):
                        continue
                    met291, qty285_3, met294, met298, met300, value302, source_code303 = _QTY285_20[qty285]
                    unit_code292 = UNIT_CODE_346[(component(qty285_3, 1, facts.get('component', ':'))) if met291 else '']
                    unit_code_v293 = unit_code292
                    uit_loop295 = m284[1]
                    uit_loop295 = uit_loop295[0] if uit_loop295 else None
                    uit296 = uit_loop295[0] if uit_loop295 is not None else None
                    uit296_1 = _UIT_11[uit296]
                    if not unit_code_v293:
                        unit_code297 = UNIT_CODE_346[(component(uit296_1, 1, facts.get('component', ':'))) if met294 else '']
                        unit_code_v293 = unit_code297
                    if not unit_code_v293:
                        unit_code299 = UNIT_CODE_346[(component(uit58_1, 1, facts.get('component', ':'))) if met298 else '']
                        unit_code_v293 = unit_code299
                    if not unit_code_v293:
                        unit_code301 = UNIT_CODE_346[(facts.get('unit', '')) if met300 else '']
                        unit_code_v293 = unit_code301
                    quantity = ''
                    if unit_code_v293 or value302:
                        if not (unit_code_v293 and value302):
                            raise UNFIT
                        quantity = f'"quantity":{{{unit_code_v293}{value302}}}'
                    other_quantities_item = ''
                    if quantity or source_code303:
                        if not (quantity and source_code303):
                            raise UNFIT
                        other_quantities_item = f'{{{quantity}{source_code303}}}'
                    if other_quantities_item:
                        other_quantities.append(other_quantities_item)
                if len(other_quantities) > 20:
                    raise UNFIT
            other_quantities306: Any = ()
            if m45[20] and met304 and met305:
                other_quantities306 = []
                for m307 in m45[20] or ():
                    qty308 = m307[0]
                    met309, met310 = _QTY308_21[qty308]
                    ls_loop311 = m307[7]
                    ls_loop311 = ls_loop311[0] if ls_loop311 else None
                    ls312 = ls_loop311[0] if ls_loop311 is not None else None
                    met313 = _LS81_13[ls312]
                    if not (met309 and met310 and met313):
                        continue
                    met314, qty308_3, met317, met321, met323, value325, source_code328 = _QTY285_20[qty308]
                    unit_code315 = UNIT_CODE_346[(component(qty308_3, 1, facts.get('component', ':'))) if met314 else '']
                    unit_code_v316 = unit_code315
                    uit_loop318 = m307[1]
                    uit_loop318 = uit_loop318[0] if uit_loop318 else None
                    uit319 = uit_loop318[0] if uit_loop318 is not None else None
                    uit319_1 = _UIT_11[uit319]
                    if not unit_code_v316:
                        unit_code320 = UNIT_CODE_346[(component(uit319_1, 1, facts.get('component', ':'))) if met317 else '']
                        unit_code_v316 = unit_code320
                    if not unit_code_v316:
                        unit_code322 = UNIT_CODE_346[(component(uit58_1, 1, facts.get('component', ':'))) if met321 else '']
                        unit_code_v316 = unit_code322
                    if not unit_code_v316:
                        unit_code324 = UNIT_CODE_346[(facts.get('unit', '')) if met323 else '']
                        unit_code_v316 = unit_code324
                    quantity326 = ''
                    if unit_code_v316 or value325:
                        if not (unit_code_v316 and value325):
                            raise UNFIT
                        quantity326 = f'"quantity":{{{unit_code_v316}{value325}}}'
                    other_quantities_item329 = ''
                    if quantity326 or source_code328:
                        if not (quantity326 and source_code328):
                            raise UNFIT
                        other_quantities_item329 = f'{{{quantity326}{source_code328}}}'
                    if other_quantities_item329:
                        other_quantities306.append(other_quantities_item329)
                if len(other_quantities306) > 20:
                    raise UNFIT
            other_quantities330 = (*other_quantities, *other_quantities306,)
            other_quantities330 = ',"otherQuantities":[' + ','.join(other_quantities330) + ']' if other_quantities330 else ''
            references: Any = ()
            if m45[8]:
                references = []
                for m331 in m45[8] or ():
                    ref = m331[0]
                    met332, references_item = _REF_22[ref]
                    if not (met332):
                        continue
                    if references_item:
                        references.append(references_item)
                if len(references) > 50:
                    raise UNFIT
            references336 = ',"references":[' + ','.join(references) + ']' if references else ''
            lines_item351 = ''
            if available or dates89 or held132 or item or line_id or on_hand or on_order or open_orders or other_quantities330 or references336 or stock:
                if not (item):
                    raise UNFIT
                lines_item351 = f'{available}{dates89}{held132}{item}{line_id}{on_hand}{on_order}{open_orders}{other_quantities330}{references336}{stock}'
                lines_item351 = f'{{{lines_item351[1:]}}}'
            if lines_item351:
                lines44.append(lines_item351)
        if len(lines44) > 9999:
            raise UNFIT
    lines352: Any = ()
    if n0[9]:
        lines352 = []
        for m353 in n0[9] or ():
            uit_loop370 = m353[12]
            uit_loop370 = uit_loop370[0] if uit_loop370 else None
            uit371 = uit_loop370[0] if uit_loop370 is not None else None
            uit371_1 = _UIT_11[uit371]
            lin418 = m353[0]
            country_of_origin_v420, gtin_v439, identifiers499, sku_v501 = _LIN418_25[lin418]
            pid_loop435 = m353[1]
            pid_loop435 = pid_loop435[0] if pid_loop435 else None
            pid436 = pid_loop435[0] if pid_loop435 is not None else None
            description437 = _PID_18[pid436]
            for m354 in m353[20] or ():
                ls_loop355 = m354[7]
                ls_loop355 = ls_loop355[0] if ls_loop355 else None
                ls356 = ls_loop355[0] if ls_loop355 is not None else None
                met357 = _LS356_23[ls356]
                if not (met357):
                    continue
                qty358 = m354[0]
                met359, met360, qty358_3, met363, met364, met368, met369, met373, met374, value376, met389, met390, met393, met394, met396, met397, met399, met400, met402, met403, met405, met406, met408, met409, met411, met412, value_v415, met517, met518, met521, met522, met524, met525, met527, met528, value530, met532, met533, met536, met537, met539, met540, met542, met543, value545, met547, met548, met551, met552, met554, met555, met557, met558, value560, met562, met563, met566, met567, met569, met570, met572, met573, value575, source_code578 = _QTY358_24[qty358]
                unit_code361 = UNIT_CODE_346[(component(qty358_3, 1, facts.get('component', ':'))) if met359 and met360 else '']
                unit_code_v362 = unit_code361
                uit_loop365 = m354[1]
                uit_loop365 = uit_loop365[0] if uit_loop365 else None
                uit366 = uit_loop365[0] if uit_loop365 is not None else None
                uit366_1 = _UIT_11[uit366]
                if not unit_code_v362:
                    unit_code367 = UNIT_CODE_346[(component(uit366_1, 1, facts.get('component', ':'))) if met363 and met364 else '']
                    unit_code_v362 = unit_code367
                if not unit_code_v362:
                    unit_code372 = UNIT_CODE_346[(component(uit371_1, 1, facts.get('component', ':'))) if met368 and met369 else '']
                    unit_code_v362 = unit_code372
                if not unit_code_v362:
                    unit_code375 = UNIT_CODE_346[(facts.get('unit', '')) if met373 and met374 else '']
                    unit_code_v362 = unit_code375
                available377 = ''
                if unit_code_v362 or value376:
                    if not (unit_code_v362 and value376):
                        raise UNFIT
                    available377 = f',"available":{{{unit_code_v362}{value376}}}'
                dates378: Any = ()
                if m354[4]:
                    dates378 = []
                    for m379 in m354[4] or ():
                        dtm380 = m379[0]
                        met381, dates_item387 = _DTM_1[zone, dtm380]
                        if not (met381):
                            continue
                        if dates_item387:
                            dates378.append(dates_item387)
                    if len(dates378) > 20:
                        raise UNFIT
                dates388 = ',"dates":[' + ','.join(dates378) + ']' if dates378 else ''
                unit_code391 = UNIT_CODE_346[(component(qty358_3, 1, facts.get('component', ':'))) if met389 and met390 else '']
                unit_code_v392 = unit_code391
                if not unit_code_v392:
                    unit_code395 = UNIT_CODE_346[(component(uit366_1, 1, facts.get('component', ':'))) if met393 and met394 else '']
                    unit_code_v392 = unit_code395
                if not unit_code_v392:
                    unit_code398 = UNIT_CODE_346[(component(uit371_1, 1, facts.get('component', ':'))) if met396 and met397 else '']
                    unit_code_v392 = unit_code398
                if not unit_code_v392:
                    unit_code401 = UNIT_CODE_346[(facts.get('unit', '')) if met399 and met400 else '']
                    unit_code_v392 = unit_code401
                if not unit_code_v392:
                    unit_code404 = UNIT_CODE_346[(component(qty358_3, 1, facts.get('component', ':'))) if met402 and met403 else '']
                    unit_code_v392 = unit_code404
                if not unit_code_v392:
                    unit_code407 = UNIT_CODE_346[(component(uit366_1, 1, facts.get('component', ':'))) if met405 and met406 else '']
                    unit_code_v392 = unit_code407
                if not unit_code_v392:
                    unit_code410 = UNIT_CODE_346[(component(uit371_1, 1, facts.get('component', ':'))) if met408 and met409 else '']
                    unit_code_v392 = unit_code410
                if not unit_code_v392:
                    unit_code413 = UNIT_CODE_346[(facts.get('unit', '')) if met411 and met412 else '']
                    unit_code_v392 = unit_code413
                held417 = ''
                if unit_code_v392 or value_v415:
                    if not (unit_code_v392 and value_v415):
                        raise UNFIT
                    held417 = f',"held":{{{unit_code_v392}{value_v415}}}'
                item516 = ''
                if country_of_origin_v420 or description437 or gtin_v439 or identifiers499 or sku_v501:
                    item516 = f'{country_of_origin_v420}{description437}{gtin_v439}{identifiers499}{sku_v501}'
                    item516 = f',"item":{{{item516[1:]}}}'
                unit_code519 = UNIT_CODE_346[(component(qty358_3, 1, facts.get('component', ':'))) if met517 and met518 else '']
                unit_code_v520 = unit_code519
                if not unit_code_v520:
                    unit_code523 = UNIT_CODE_346[(component(uit366_1, 1, facts.get('component', ':'))) if met521 and met522 else '']
                    unit_code_v520 = unit_code523
                if not unit_code_v520:
                    unit_code526 = UNIT_CODE_346[(component(uit371_1, 1, facts.get('component', ':'))) if met524 and met525 else '']
                    unit_code_v520 = unit_code526
                if not unit_code_v520:
                    unit_code529 = UNIT_CODE_346[(facts.get('unit', '')) if met527 and met528 else '']
                    unit_code_v520 = unit_code529
                on_hand531 = ''
                if unit_code_v520 or value530:
                    if not (unit_code_v520 and value530):
                        raise UNFIT
                    on_hand531 = f',"onHand":{{{unit_code_v520}{value530}}}'
                unit_code534 = UNIT_CODE_346[(component(qty358_3, 1, facts.get('component', ':'))) if met532 and met533 else '']
                unit_code_v535 = unit_code534
                if not unit_code_v535:
                    unit_code538 = UNIT_CODE_346[(component(uit366_1, 1, facts.get('component', ':'))) if met536 and met537 else '']
                    unit_code_v535 = unit_code538
                if not unit_code_v535:
                    unit_code541 = UNIT_CODE_346[(component(uit371_1, 1, facts.get('component', ':'))) if met539 and met540 else '']
                    unit_code_v535 = unit_code541
                if not unit_code_v535:
                    unit_code544 = UNIT_CODE_346[(facts.get('unit', '')) if met542 and met543 else '']
                    unit_code_v535 = unit_code544
                on_order546 = ''
                if unit_code_v535 or value545:
                    if not (unit_code_v535 and value545):
                        raise UNFIT
                    on_order546 = f',"onOrder":{{{unit_code_v535}{value545}}}'
                unit_code549 = UNIT_CODE_346[(component(qty358_3, 1, facts.get('component', ':'))) if met547 and met548 else '']
                unit_code_v550 = unit_code549
                if not unit_code_v550:
                    unit_code553 = UNIT_CODE_346[(component(uit366_1, 1, facts.get('component', ':'))) if met551 and met552 else '']
                    unit_code_v550 = unit_code553
                if not unit_code_v550:
                    unit_code556 = UNIT_CODE_346[(component(uit371_1, 1, facts.get('component', ':'))) if met554 and met555 else '']
                    unit_code_v550 = unit_code556
                if not unit_code_v550:
                    unit_code559 = UNIT_CODE_346[(facts.get('unit', '')) if met557 and met558 else '']
                    unit_code_v550 = unit_code559
                open_orders561 = ''
                if unit_code_v550 or value560:
                    if not (unit_code_v550 and value560):
                        raise UNFIT
                    open_orders561 = f',"openOrders":{{{unit_code_v550}{value560}}}'
                unit_code564 = UNIT_CODE_346[(component(qty358_3, 1, facts.get('component', ':'))) if met562 and met563 else '']
                unit_code_v565 = unit_code564
                if not unit_code_v565:
                    unit_code568 = UNIT_CODE_346[(component(uit366_1, 1, facts.get('component', ':'))) if met566 and met567 else '']
                    unit_code_v565 = unit_code568
                if not unit_code_v565:
                    unit_code571 = UNIT_CODE_346[(component(uit371_1, 1, facts.get('component', ':'))) if met569 and met570 else '']
                    unit_code_v565 = unit_code571
                if not unit_code_v565:
                    unit_code574 = UNIT_CODE_346[(facts.get('unit', '')) if met572 and met573 else '']
                    unit_code_v565 = unit_code574
                quantity576 = ''
                if unit_code_v565 or value575:
                    if not (unit_code_v565 and value575):
                        raise UNFIT
                    quantity576 = f'"quantity":{{{unit_code_v565}{value575}}}'
                other_quantities_item579 = ''
                if quantity576 or source_code578:
                    if not (quantity576 and source_code578):
                        raise UNFIT
                    other_quantities_item579 = f'{{{quantity576}{source_code578}}}'
                other_quantities580 = f',"otherQuantities":[{other_quantities_item579}]' if other_quantities_item579 else ''
                references581: Any = ()
                if m354[7]:
                    references581 = []
                    for m582 in m354[7] or ():
                        for m583 in m582[1] or ():
                            ref584 = m583[0]
                            met585, met586, references_item590 = _REF584_26[ref584]
                            if not (met585 and met586):
                                continue
                            if references_item590:
                                references581.append(references_item590)
                    if len(references581) > 50:
                        raise UNFIT
                ref_loop = [one for one in (ls_loop355[1] if ls_loop355 is not None else None) or () if element(one[0], 1) == 'LT']
                ref_loop = ref_loop[1] if len(ref_loop) >= 2 else None
                ref591 = ref_loop[0] if ref_loop is not None else None
                met592, met606, met609 = _REF591_27[ref591]
                references593: Any = ()
                if m354[7] and met592:
                    references593 = []
                    for m594 in m354[7] or ():
                        for m595 in m594[1] or ():
                            ref596 = m595[0]
                            met597, met598, references_item602 = _REF596_28[ref596]
                            if not (met597 and met598):
                                continue
                            if references_item602:
                                references593.append(references_item602)
                    if len(references593) > 50:
                        raise UNFIT
                references603 = (*references581, *references593,)
                references603 = ',"references":[' + ','.join(references603) + ']' if references603 else ''
                ref_loop604 = ls_loop355[1] if ls_loop355 is not None else None
                ref_loop604 = ref_loop604[0] if ref_loop604 else None
                dtm_loop = pick((ref_loop604[1] if ref_loop604 is not None else None), 1, ('036',)) if (ref_loop604[1] if ref_loop604 is not None else None) else None
                dtm605 = dtm_loop[0] if dtm_loop is not None else None
                dtm605_2 = _DTM605_29[dtm605]
                expiry_date = EXPIRY_DATE_359[(dtm605_2) if met606 else '']
                ref_loop607 = pick((ls_loop355[1] if ls_loop355 is not None else None), 1, ('LT',)) if (ls_loop355[1] if ls_loop355 is not None else None) else None
                ref608 = ref_loop607[0] if ref_loop607 is not None else None
                ref608_2 = _DTM605_29[ref608]
                lot_number610 = LOT_NUMBER_360[(ref608_2) if met609 else '']
                stock611 = ''
                if expiry_date or lot_number610:
                    stock611 = f'{expiry_date}{lot_number610}'
                    stock611 = f',"stock":{{{stock611[1:]}}}'
                lines_item612 = ''
                if available377 or dates388 or held417 or item516 or on_hand531 or on_order546 or open_orders561 or other_quantities580 or references603 or stock611:
                    if not (item516):
                        raise UNFIT
                    lines_item612 = f'{available377}{dates388}{held417}{item516}{on_hand531}{on_order546}{open_orders561}{other_quantities580}{references603}{stock611}'
                    lines_item612 = f'{{{lines_item612[1:]}}}'
                if lines_item612:
                    lines352.append(lines_item612)
        if len(lines352) > 9999:
            raise UNFIT
    lines613 = (*lines44, *lines352,)
    lines613 = ',"lines":[' + ','.join(lines613) + ']' if lines613 else ''
    parties: Any = ()
    if n0[7]:
        parties = []
        for m614 in n0[7] or ():
            n1615 = m614[0]
            met616, identifiers646, name647, roles, roles_item_r = _N1615_30[n1615]
            if not (met616):
                continue
            n2_loop = m614[1]
            n2_loop = n2_loop[0] if n2_loop else None
            n2 = n2_loop[0] if n2_loop is not None else None
            additional_name = _N2_31[n2]
            n4617 = m614[3]
            city618, country619, postal_code629, subdivision630 = _N4_2[n4617]
            n3_loop620 = m614[2]
            n3_loop620 = n3_loop620[0] if n3_loop620 else None
            n3621 = n3_loop620[0] if n3_loop620 is not None else None
            lines_item622, lines_item623 = _N3_5[n3621]
            n3_loop624 = m614[2] or ()
            n3_loop624 = n3_loop624[1] if len(n3_loop624) >= 2 else None
            n3625 = n3_loop624[0] if n3_loop624 is not None else None
            lines_item626, lines_item627 = _N3_5[n3625]
            lines628 = f'{lines_item622}{lines_item623}{lines_item626}{lines_item627}'
            if lines628:
                lines628 = f',"lines":[{lines628[1:]}]'
            address631 = ''
            if city618 or country619 or lines628 or postal_code629 or subdivision630:
                address631 = f'{city618}{country619}{lines628}{postal_code629}{subdivision630}'
                address631 = f',"address":{{{address631[1:]}}}'
            contacts: Any = ()
            if m614[5]:
                contacts = []
                for m632 in m614[5] or ():
                    per = m632[0]
                    contacts_item = _PER_32[per]
                    if contacts_item:
                        contacts.append(contacts_item)
                if len(contacts) > 10:
                    raise UNFIT
            contacts642 = ',"contacts":[' + ','.join(contacts) + ']' if contacts else ''
            parties_item = ''
            if additional_name or address631 or contacts642 or identifiers646 or name647 or roles or roles_item_r:
                parties_item = f'{additional_name}{address631}{contacts642}{identifiers646}{name647}{roles}{roles_item_r}'
                parties_item = f'{{{parties_item[1:]}}}'
            if parties_item:
                parties.append(parties_item)
        if len(parties) > 30:
            raise UNFIT
    parties648: Any = ()
    if n0[7]:
        parties648 = []
        for m649 in n0[7] or ():
            n1650 = m649[0]
            met651 = _N1650_33[n1650]
            per_loop = m649[5]
            per_loop = per_loop[0] if per_loop else None
            per652 = per_loop[0] if per_loop is not None else None
            met653 = _DTM78_12[per652]
            if not (met651 and met653):
                continue
            identifiers695, name696, roles698, roles_item697_r = _N1650_34[n1650]
            n2_loop654 = m649[1]
            n2_loop654 = n2_loop654[0] if n2_loop654 else None
            n2655 = n2_loop654[0] if n2_loop654 is not None else None
            additional_name656 = _N2_31[n2655]
            n4657 = m649[3]
            city658, country659, postal_code669, subdivision670 = _N4_2[n4657]
            n3_loop660 = m649[2]
            n3_loop660 = n3_loop660[0] if n3_loop660 else None
            n3661 = n3_loop660[0] if n3_loop660 is not None else None
            lines_item662, lines_item663 = _N3_5[n3661]
            n3_loop664 = m649[2] or ()
            n3_loop664 = n3_loop664[1] if len(n3_loop664) >= 2 else None
            n3665 = n3_loop664[0] if n3_loop664 is not None else None
            lines_item666, lines_item667 = _N3_5[n3665]
            lines668 = f'{lines_item662}{lines_item663}{lines_item666}{lines_item667}'
            if lines668:
                lines668 = f',"lines":[{lines668[1:]}]'
            address671 = ''
            if city658 or country659 or lines668 or postal_code669 or subdivision670:
                address671 = f'{city658}{country659}{lines668}{postal_code669}{subdivision670}'
                address671 = f',"address":{{{address671[1:]}}}'
            contacts672: Any = ()
            if m649[5]:
                contacts672 = []
                for m673 in m649[5] or ():
                    per674 = m673[0]
                    contacts_item690 = _PER_32[per674]
                    if contacts_item690:
                        contacts672.append(contacts_item690)
                if len(contacts672) > 10:
                    raise UNFIT
            contacts691 = ',"contacts":[' + ','.join(contacts672) + ']' if contacts672 else ''
            parties_item699 = ''
            if additional_name656 or address671 or contacts691 or identifiers695 or name696 or roles698 or roles_item697_r:
                parties_item699 = f'{additional_name656}{address671}{contacts691}{identifiers695}{name696}{roles698}{roles_item697_r}'
                parties_item699 = f'{{{parties_item699[1:]}}}'
            if parties_item699:
                parties648.append(parties_item699)
        if len(parties648) > 30:
            raise UNFIT
    parties700 = (*parties, *parties648,)
    parties700 = ',"parties":[' + ','.join(parties700) + ']' if parties700 else ''
    references701: Any = ()
    if n0[4]:
        references701 = []
        for m702 in n0[4] or ():
            ref703 = m702[0]
            met704, references_item708 = _REF_22[ref703]
            if not (met704):
                continue
            if references_item708:
                references701.append(references_item708)
        if len(references701) > 300:
            raise UNFIT
    references709 = ',"references":[' + ','.join(references701) + ']' if references701 else ''
    lines613 = lines613 or ',"lines":[]'
    if not (as_of and facility and snapshot_id):
        raise UNFIT
    text = f'{{{as_of}{dates5}{facility}{lines613}{parties700}{references709}{snapshot_id}}}'
    out.append((0, text, None))

def _notes_0(n0: Node) -> bool:
    bia = n0[1]
    if element(bia, 1) in ('01', '03'):
        return True
    return False

def _notes_1(n0: Node) -> bool:
    bia = n0[1]
    if element(bia, 1) in ('13', '28'):
        return True
    return False

def write(segments: Any, run: Run, recorded: str) -> tuple[list[tuple[int, str, Any]], bool]:
    """The events of a message as number, text, and what keys and rules look at; and whether there is more to note."""
    root, strays = group(segments, STRUCTURE)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    return out, bool(strays) or _notes_0(root) or _notes_1(root)

def note(run: Run) -> None:
    """Note what makes no event."""
    root, strays = group_items(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _skip_0(root, run)
    _skip_1(root, run)
