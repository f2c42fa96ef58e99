"""Writes the events of X12 846 (mapping x12-846@1); generated from the rows of canonical/mappers/x12/t846.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.keys import escaped
from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node
from canonical.mappers._generated.x12_846 import TREES, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, _skip_0, _skip_1
from canonical.mapping.run import Run, component
from canonical.mapping.segments import Segment, element, pick, tags
from canonical.mapping.words import is_ahead, timed_word, word, words

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
    met42 = (e[1] if n > 1 else '') == ''
    name = NAME_345[e[2] if n > 2 else '']
    met44 = (e[1] if n > 1 else '') == ''
    return met8, met10, met14, met18, met26, met30, met32, met34, scheme[0], met37, scheme[1], value, met42, name, met44

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
    met48 = (e[1] if n > 1 else '') == ''
    if not (met48):
        return met48
    return met48

_LS_8 = Segment(_ls_8)

def _ls51_9(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met52 = (e[1] if n > 1 else '') == ''
    met54 = (e[1] if n > 1 else '') == ''
    met57 = (e[1] if n > 1 else '') == ''
    met62 = (e[1] if n > 1 else '') == ''
    met65 = (e[1] if n > 1 else '') == ''
    return met52, met54, met57, met62, met65

_LS51_9 = Segment(_ls51_9)

def _qty_10(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met53 = (e[2] if n > 2 else '') != ''
    qty_3 = e[3] if n > 3 else ''
    met55 = (e[2] if n > 2 else '') != ''
    met58 = (e[2] if n > 2 else '') != ''
    met63 = (e[2] if n > 2 else '') != ''
    qty_2 = e[2] if n > 2 else ''
    return met53, qty_3, met55, met58, met63, qty_2

_QTY_10 = Segment(_qty_10)

def _uit_11(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    uit_1 = e[1] if n > 1 else ''
    return uit_1

_UIT_11 = Segment(_uit_11)

def _dtm80_12(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met81 = (e[2] if n > 2 else '') != ''
    return met81

_DTM80_12 = Segment(_dtm80_12)

def _ls83_13(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met84 = (e[1] if n > 1 else '') == ''
    return met84

_LS83_13 = Segment(_ls83_13)

def _dtm80_14(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    at_x86 = e[2] if n > 2 else ''
    at_x87 = e[3] if n > 3 else ''
    at_x88 = e[4] if n > 4 else ''
    at85 = AT_336[(zone, at_x86, at_x87, at_x88) if at_x86 else '']
    source_code89 = SOURCE_CODE_337[e[1] if n > 1 else '']
    dates_item90 = ''
    if at85 or source_code89[1] or source_code89[0]:
        if not (at85 and source_code89[0]):
            raise UNFIT
        dates_item90 = f'{{{at85}{source_code89[1]}{source_code89[0]}}}'
    return dates_item90

_DTM80_14 = Segment(_dtm80_14)

def _ls94_15(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met95 = (e[1] if n > 1 else '') == ''
    met100 = (e[1] if n > 1 else '') == ''
    met105 = (e[1] if n > 1 else '') == ''
    met108 = (e[1] if n > 1 else '') == ''
    met129 = (e[1] if n > 1 else '') == ''
    met307 = (e[1] if n > 1 else '') == ''
    return met95, met100, met105, met108, met129, met307

_LS94_15 = Segment(_ls94_15)

def _qty96_16(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met97 = (e[2] if n > 2 else '') != ''
    qty96_3 = e[3] if n > 3 else ''
    met101 = (e[2] if n > 2 else '') != ''
    met106 = (e[2] if n > 2 else '') != ''
    met109 = (e[2] if n > 2 else '') != ''
    qty96_2 = e[2] if n > 2 else ''
    met306 = (e[2] if n > 2 else '') != ''
    return met97, qty96_3, met101, met106, met109, qty96_2, met306

_QTY96_16 = Segment(_qty96_16)

def _lin_17(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    country_of_origin = COUNTRY_OF_ORIGIN_349[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') == 'CH' else '']
    country_of_origin_v = country_of_origin
    if not country_of_origin_v:
        country_of_origin135 = COUNTRY_OF_ORIGIN_349[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin135
    if not country_of_origin_v:
        country_of_origin136 = COUNTRY_OF_ORIGIN_349[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin136
    if not country_of_origin_v:
        country_of_origin137 = COUNTRY_OF_ORIGIN_349[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin137
    if not country_of_origin_v:
        country_of_origin138 = COUNTRY_OF_ORIGIN_349[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin138
    if not country_of_origin_v:
        country_of_origin139 = COUNTRY_OF_ORIGIN_349[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin139
    if not country_of_origin_v:
        country_of_origin140 = COUNTRY_OF_ORIGIN_349[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin140
    if not country_of_origin_v:
        country_of_origin141 = COUNTRY_OF_ORIGIN_349[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin141
    if not country_of_origin_v:
        country_of_origin142 = COUNTRY_OF_ORIGIN_349[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin142
    if not country_of_origin_v:
        country_of_origin143 = COUNTRY_OF_ORIGIN_349[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin143
    if not country_of_origin_v:
        country_of_origin144 = COUNTRY_OF_ORIGIN_349[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin144
    if not country_of_origin_v:
        country_of_origin145 = COUNTRY_OF_ORIGIN_349[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin145
    if not country_of_origin_v:
        country_of_origin146 = COUNTRY_OF_ORIGIN_349[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin146
    if not country_of_origin_v:
        country_of_origin147 = COUNTRY_OF_ORIGIN_349[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin147
    if not country_of_origin_v:
        country_of_origin148 = COUNTRY_OF_ORIGIN_349[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin148
    gtin = GTIN_351[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') in ('UP', 'EN', 'UK') else '']
    gtin_v = gtin
    if not gtin_v:
        gtin149 = GTIN_351[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin149
    if not gtin_v:
        gtin150 = GTIN_351[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin150
    if not gtin_v:
        gtin151 = GTIN_351[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin151
    if not gtin_v:
        gtin152 = GTIN_351[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin152
    if not gtin_v:
        gtin153 = GTIN_351[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin153
    if not gtin_v:
        gtin154 = GTIN_351[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin154
    if not gtin_v:
        gtin155 = GTIN_351[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin155
    if not gtin_v:
        gtin156 = GTIN_351[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin156
    if not gtin_v:
        gtin157 = GTIN_351[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin157
    if not gtin_v:
        gtin158 = GTIN_351[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin158
    if not gtin_v:
        gtin159 = GTIN_351[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin159
    if not gtin_v:
        gtin160 = GTIN_351[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin160
    if not gtin_v:
        gtin161 = GTIN_351[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin161
    if not gtin_v:
        gtin162 = GTIN_351[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin162
    scheme163 = SCHEME_352[(e[2] if n > 2 else '') if (e[2] if n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[3] if n > 3 else '') != '' else '']
    value164 = VALUE_353[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[3] if n > 3 else '') != '' else '']
    identifiers_item165 = ''
    if scheme163[0] or scheme163[1] or value164:
        if not (scheme163[0] and value164):
            raise UNFIT
        identifiers_item165 = f',{{{scheme163[0]}{scheme163[1]}{value164}}}'
    scheme166 = SCHEME_352[(e[4] if n > 4 else '') if (e[4] if n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[5] if n > 5 else '') != '' else '']
    value167 = VALUE_353[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[5] if n > 5 else '') != '' else '']
    identifiers_item168 = ''
    if scheme166[0] or scheme166[1] or value167:
        if not (scheme166[0] and value167):
            raise UNFIT
        identifiers_item168 = f',{{{scheme166[0]}{scheme166[1]}{value167}}}'
    scheme169 = SCHEME_352[(e[6] if n > 6 else '') if (e[6] if n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[7] if n > 7 else '') != '' else '']
    value170 = VALUE_353[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[7] if n > 7 else '') != '' else '']
    identifiers_item171 = ''
    if scheme169[0] or scheme169[1] or value170:
        if not (scheme169[0] and value170):
            raise UNFIT
        identifiers_item171 = f',{{{scheme169[0]}{scheme169[1]}{value170}}}'
    scheme172 = SCHEME_352[(e[8] if n > 8 else '') if (e[8] if n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[9] if n > 9 else '') != '' else '']
    value173 = VALUE_353[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[9] if n > 9 else '') != '' else '']
    identifiers_item174 = ''
    if scheme172[0] or scheme172[1] or value173:
        if not (scheme172[0] and value173):
            raise UNFIT
        identifiers_item174 = f',{{{scheme172[0]}{scheme172[1]}{value173}}}'
    scheme175 = SCHEME_352[(e[10] if n > 10 else '') if (e[10] if n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[11] if n > 11 else '') != '' else '']
    value176 = VALUE_353[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[11] if n > 11 else '') != '' else '']
    identifiers_item177 = ''
    if scheme175[0] or scheme175[1] or value176:
        if not (scheme175[0] and value176):
            raise UNFIT
        identifiers_item177 = f',{{{scheme175[0]}{scheme175[1]}{value176}}}'
    scheme178 = SCHEME_352[(e[12] if n > 12 else '') if (e[12] if n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[13] if n > 13 else '') != '' else '']
    value179 = VALUE_353[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[13] if n > 13 else '') != '' else '']
    identifiers_item180 = ''
    if scheme178[0] or scheme178[1] or value179:
        if not (scheme178[0] and value179):
            raise UNFIT
        identifiers_item180 = f',{{{scheme178[0]}{scheme178[1]}{value179}}}'
    scheme181 = SCHEME_352[(e[14] if n > 14 else '') if (e[14] if n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[15] if n > 15 else '') != '' else '']
    value182 = VALUE_353[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[15] if n > 15 else '') != '' else '']
    identifiers_item183 = ''
    if scheme181[0] or scheme181[1] or value182:
        if not (scheme181[0] and value182):
            raise UNFIT
        identifiers_item183 = f',{{{scheme181[0]}{scheme181[1]}{value182}}}'
    scheme184 = SCHEME_352[(e[16] if n > 16 else '') if (e[16] if n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[17] if n > 17 else '') != '' else '']
    value185 = VALUE_353[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[17] if n > 17 else '') != '' else '']
    identifiers_item186 = ''
    if scheme184[0] or scheme184[1] or value185:
        if not (scheme184[0] and value185):
            raise UNFIT
        identifiers_item186 = f',{{{scheme184[0]}{scheme184[1]}{value185}}}'
    scheme187 = SCHEME_352[(e[18] if n > 18 else '') if (e[18] if n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[19] if n > 19 else '') != '' else '']
    value188 = VALUE_353[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[19] if n > 19 else '') != '' else '']
    identifiers_item189 = ''
    if scheme187[0] or scheme187[1] or value188:
        if not (scheme187[0] and value188):
            raise UNFIT
        identifiers_item189 = f',{{{scheme187[0]}{scheme187[1]}{value188}}}'
    scheme190 = SCHEME_352[(e[20] if n > 20 else '') if (e[20] if n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[21] if n > 21 else '') != '' else '']
    value191 = VALUE_353[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[21] if n > 21 else '') != '' else '']
    identifiers_item192 = ''
    if scheme190[0] or scheme190[1] or value191:
        if not (scheme190[0] and value191):
            raise UNFIT
        identifiers_item192 = f',{{{scheme190[0]}{scheme190[1]}{value191}}}'
    scheme193 = SCHEME_352[(e[22] if n > 22 else '') if (e[22] if n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[23] if n > 23 else '') != '' else '']
    value194 = VALUE_353[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[23] if n > 23 else '') != '' else '']
    identifiers_item195 = ''
    if scheme193[0] or scheme193[1] or value194:
        if not (scheme193[0] and value194):
            raise UNFIT
        identifiers_item195 = f',{{{scheme193[0]}{scheme193[1]}{value194}}}'
    scheme196 = SCHEME_352[(e[24] if n > 24 else '') if (e[24] if n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[25] if n > 25 else '') != '' else '']
    value197 = VALUE_353[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[25] if n > 25 else '') != '' else '']
    identifiers_item198 = ''
    if scheme196[0] or scheme196[1] or value197:
        if not (scheme196[0] and value197):
            raise UNFIT
        identifiers_item198 = f',{{{scheme196[0]}{scheme196[1]}{value197}}}'
    scheme199 = SCHEME_352[(e[26] if n > 26 else '') if (e[26] if n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[27] if n > 27 else '') != '' else '']
    value200 = VALUE_353[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[27] if n > 27 else '') != '' else '']
    identifiers_item201 = ''
    if scheme199[0] or scheme199[1] or value200:
        if not (scheme199[0] and value200):
            raise UNFIT
        identifiers_item201 = f',{{{scheme199[0]}{scheme199[1]}{value200}}}'
    scheme202 = SCHEME_352[(e[28] if n > 28 else '') if (e[28] if n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[29] if n > 29 else '') != '' else '']
    value203 = VALUE_353[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[29] if n > 29 else '') != '' else '']
    identifiers_item204 = ''
    if scheme202[0] or scheme202[1] or value203:
        if not (scheme202[0] and value203):
            raise UNFIT
        identifiers_item204 = f',{{{scheme202[0]}{scheme202[1]}{value203}}}'
    scheme205 = SCHEME_352[(e[30] if n > 30 else '') if (e[30] if n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[31] if n > 31 else '') != '' else '']
    value206 = VALUE_353[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[31] if n > 31 else '') != '' else '']
    identifiers_item207 = ''
    if scheme205[0] or scheme205[1] or value206:
        if not (scheme205[0] and value206):
            raise UNFIT
        identifiers_item207 = f',{{{scheme205[0]}{scheme205[1]}{value206}}}'
    identifiers208 = f'{identifiers_item165}{identifiers_item168}{identifiers_item171}{identifiers_item174}{identifiers_item177}{identifiers_item180}{identifiers_item183}{identifiers_item186}{identifiers_item189}{identifiers_item192}{identifiers_item195}{identifiers_item198}{identifiers_item201}{identifiers_item204}{identifiers_item207}'
    if identifiers208:
        identifiers208 = f',"identifiers":[{identifiers208[1:]}]'
    sku = SKU_354[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') == 'SK' else '']
    sku_v = sku
    if not sku_v:
        sku209 = SKU_354[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'SK' else '']
        sku_v = sku209
    if not sku_v:
        sku210 = SKU_354[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'SK' else '']
        sku_v = sku210
    if not sku_v:
        sku211 = SKU_354[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') == 'SK' else '']
        sku_v = sku211
    if not sku_v:
        sku212 = SKU_354[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') == 'SK' else '']
        sku_v = sku212
    if not sku_v:
        sku213 = SKU_354[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') == 'SK' else '']
        sku_v = sku213
    if not sku_v:
        sku214 = SKU_354[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'SK' else '']
        sku_v = sku214
    if not sku_v:
        sku215 = SKU_354[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') == 'SK' else '']
        sku_v = sku215
    if not sku_v:
        sku216 = SKU_354[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') == 'SK' else '']
        sku_v = sku216
    if not sku_v:
        sku217 = SKU_354[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') == 'SK' else '']
        sku_v = sku217
    if not sku_v:
        sku218 = SKU_354[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') == 'SK' else '']
        sku_v = sku218
    if not sku_v:
        sku219 = SKU_354[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') == 'SK' else '']
        sku_v = sku219
    if not sku_v:
        sku220 = SKU_354[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') == 'SK' else '']
        sku_v = sku220
    if not sku_v:
        sku221 = SKU_354[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') == 'SK' else '']
        sku_v = sku221
    if not sku_v:
        sku222 = SKU_354[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') == 'SK' else '']
        sku_v = sku222
    line_id = LINE_ID_355[e[1] if n > 1 else '']
    lot_number = LOT_NUMBER_358[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') == 'LT' else '']
    lot_number_v = lot_number
    if not lot_number_v:
        lot_number339 = LOT_NUMBER_358[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'LT' else '']
        lot_number_v = lot_number339
    if not lot_number_v:
        lot_number340 = LOT_NUMBER_358[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'LT' else '']
        lot_number_v = lot_number340
    if not lot_number_v:
        lot_number341 = LOT_NUMBER_358[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') == 'LT' else '']
        lot_number_v = lot_number341
    if not lot_number_v:
        lot_number342 = LOT_NUMBER_358[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') == 'LT' else '']
        lot_number_v = lot_number342
    if not lot_number_v:
        lot_number343 = LOT_NUMBER_358[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') == 'LT' else '']
        lot_number_v = lot_number343
    if not lot_number_v:
        lot_number344 = LOT_NUMBER_358[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'LT' else '']
        lot_number_v = lot_number344
    if not lot_number_v:
        lot_number345 = LOT_NUMBER_358[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') == 'LT' else '']
        lot_number_v = lot_number345
    if not lot_number_v:
        lot_number346 = LOT_NUMBER_358[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') == 'LT' else '']
        lot_number_v = lot_number346
    if not lot_number_v:
        lot_number347 = LOT_NUMBER_358[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') == 'LT' else '']
        lot_number_v = lot_number347
    if not lot_number_v:
        lot_number348 = LOT_NUMBER_358[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') == 'LT' else '']
        lot_number_v = lot_number348
    if not lot_number_v:
        lot_number349 = LOT_NUMBER_358[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') == 'LT' else '']
        lot_number_v = lot_number349
    if not lot_number_v:
        lot_number350 = LOT_NUMBER_358[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') == 'LT' else '']
        lot_number_v = lot_number350
    if not lot_number_v:
        lot_number351 = LOT_NUMBER_358[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') == 'LT' else '']
        lot_number_v = lot_number351
    if not lot_number_v:
        lot_number352 = LOT_NUMBER_358[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') == 'LT' else '']
        lot_number_v = lot_number352
    stock = ''
    if lot_number_v:
        stock = f',"stock":{{{lot_number_v}}}'
    return country_of_origin_v, gtin_v, identifiers208, sku_v, line_id, stock

_LIN_17 = Segment(_lin_17)

def _pid_18(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    description = DESCRIPTION_350[e[5] if n > 5 else '']
    return description

_PID_18 = Segment(_pid_18)

def _qty287_19(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met288 = (e[2] if n > 2 else '') != ''
    met289 = (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'}
    return met288, met289

_QTY287_19 = Segment(_qty287_19)

def _qty287_20(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met293 = (e[2] if n > 2 else '') != ''
    qty287_3 = e[3] if n > 3 else ''
    met296 = (e[2] if n > 2 else '') != ''
    met300 = (e[2] if n > 2 else '') != ''
    met302 = (e[2] if n > 2 else '') != ''
    value304 = VALUE_347[e[2] if n > 2 else '']
    code = CODE_356[e[1] if n > 1 else '']
    source_code305 = ''
    if code:
        source_code305 = f',"sourceCode":{{{code},"scheme":"x12-673"}}'
    return met293, qty287_3, met296, met300, met302, value304, source_code305

_QTY287_20 = Segment(_qty287_20)

def _qty310_21(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met311 = (e[2] if n > 2 else '') != ''
    met312 = (e[1] if n > 1 else '') == 'QH'
    return met311, met312

_QTY310_21 = Segment(_qty310_21)

def _ref_22(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met334 = (e[2] if n > 2 else '') != ''
    if not (met334):
        return met334, ''
    description335 = DESCRIPTION_350[e[3] if n > 3 else '']
    source_code336 = SOURCE_CODE_357[e[1] if n > 1 else '']
    value337 = VALUE_344[e[2] if n > 2 else '']
    references_item = ''
    if description335 or source_code336[1] or source_code336[0] or value337:
        if not (source_code336[0] and value337):
            raise UNFIT
        references_item = f'{description335}{source_code336[1]}{source_code336[0]}{value337}'
        references_item = f'{{{references_item[1:]}}}'
    return met334, references_item

_REF_22 = Segment(_ref_22)

def _ls358_23(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met359 = (e[1] if n > 1 else '') != ''
    if not (met359):
        return met359
    return met359

_LS358_23 = Segment(_ls358_23)

def _qty360_24(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met361 = (e[1] if n > 1 else '') == '33'
    met362 = (e[2] if n > 2 else '') != ''
    qty360_3 = e[3] if n > 3 else ''
    met365 = (e[1] if n > 1 else '') == '33'
    met366 = (e[2] if n > 2 else '') != ''
    met370 = (e[1] if n > 1 else '') == '33'
    met371 = (e[2] if n > 2 else '') != ''
    met375 = (e[1] if n > 1 else '') == '33'
    met376 = (e[2] if n > 2 else '') != ''
    value378 = VALUE_347[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '33' else '']
    met391 = (e[1] if n > 1 else '') == 'QC'
    met392 = (e[2] if n > 2 else '') != ''
    met395 = (e[1] if n > 1 else '') == 'QC'
    met396 = (e[2] if n > 2 else '') != ''
    met398 = (e[1] if n > 1 else '') == 'QC'
    met399 = (e[2] if n > 2 else '') != ''
    met401 = (e[1] if n > 1 else '') == 'QC'
    met402 = (e[2] if n > 2 else '') != ''
    met404 = (e[1] if n > 1 else '') == 'QH'
    met405 = (e[2] if n > 2 else '') != ''
    met407 = (e[1] if n > 1 else '') == 'QH'
    met408 = (e[2] if n > 2 else '') != ''
    met410 = (e[1] if n > 1 else '') == 'QH'
    met411 = (e[2] if n > 2 else '') != ''
    met413 = (e[1] if n > 1 else '') == 'QH'
    met414 = (e[2] if n > 2 else '') != ''
    value416 = VALUE_348[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') == 'QC' else '']
    value_v417 = value416
    if not value_v417:
        value418 = VALUE_348[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') == 'QH' else '']
        value_v417 = value418
    met519 = (e[1] if n > 1 else '') == '17'
    met520 = (e[2] if n > 2 else '') != ''
    met523 = (e[1] if n > 1 else '') == '17'
    met524 = (e[2] if n > 2 else '') != ''
    met526 = (e[1] if n > 1 else '') == '17'
    met527 = (e[2] if n > 2 else '') != ''
    met529 = (e[1] if n > 1 else '') == '17'
    met530 = (e[2] if n > 2 else '') != ''
    value532 = VALUE_347[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '17' else '']
    met534 = (e[1] if n > 1 else '') == '63'
    met535 = (e[2] if n > 2 else '') != ''
    met538 = (e[1] if n > 1 else '') == '63'
    met539 = (e[2] if n > 2 else '') != ''
    met541 = (e[1] if n > 1 else '') == '63'
    met542 = (e[2] if n > 2 else '') != ''
    met544 = (e[1] if n > 1 else '') == '63'
    met545 = (e[2] if n > 2 else '') != ''
    value547 = VALUE_348[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '63' else '']
    met549 = (e[1] if n > 1 else '') == '77'
    met550 = (e[2] if n > 2 else '') != ''
    met553 = (e[1] if n > 1 else '') == '77'
    met554 = (e[2] if n > 2 else '') != ''
    met556 = (e[1] if n > 1 else '') == '77'
    met557 = (e[2] if n > 2 else '') != ''
    met559 = (e[1] if n > 1 else '') == '77'
    met560 = (e[2] if n > 2 else '') != ''
    value562 = VALUE_348[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '77' else '']
    met564 = (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'}
    met565 = (e[2] if n > 2 else '') != ''
    met568 = (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'}
    met569 = (e[2] if n > 2 else '') != ''
    met571 = (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'}
    met572 = (e[2] if n > 2 else '') != ''
    met574 = (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'}
    met575 = (e[2] if n > 2 else '') != ''
    value577 = VALUE_347[(e[2] if n > 2 else '') if (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '']
    code579 = CODE_356[(e[1] if n > 1 else '') if (e[1] if n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '']
    source_code580 = ''
    if code579:
        source_code580 = f',"sourceCode":{{{code579},"scheme":"x12-673"}}'
    return met361, met362, qty360_3, met365, met366, met370, met371, met375, met376, value378, met391, met392, met395, met396, met398, met399, met401, met402, met404, met405, met407, met408, met410, met411, met413, met414, value_v417, met519, met520, met523, met524, met526, met527, met529, met530, value532, met534, met535, met538, met539, met541, met542, met544, met545, value547, met549, met550, met553, met554, met556, met557, met559, met560, value562, met564, met565, met568, met569, met571, met572, met574, met575, value577, source_code580

_QTY360_24 = Segment(_qty360_24)

def _lin420_25(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    country_of_origin421 = COUNTRY_OF_ORIGIN_349[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') == 'CH' else '']
    country_of_origin_v422 = country_of_origin421
    if not country_of_origin_v422:
        country_of_origin423 = COUNTRY_OF_ORIGIN_349[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin423
    if not country_of_origin_v422:
        country_of_origin424 = COUNTRY_OF_ORIGIN_349[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin424
    if not country_of_origin_v422:
        country_of_origin425 = COUNTRY_OF_ORIGIN_349[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin425
    if not country_of_origin_v422:
        country_of_origin426 = COUNTRY_OF_ORIGIN_349[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin426
    if not country_of_origin_v422:
        country_of_origin427 = COUNTRY_OF_ORIGIN_349[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin427
    if not country_of_origin_v422:
        country_of_origin428 = COUNTRY_OF_ORIGIN_349[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin428
    if not country_of_origin_v422:
        country_of_origin429 = COUNTRY_OF_ORIGIN_349[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin429
    if not country_of_origin_v422:
        country_of_origin430 = COUNTRY_OF_ORIGIN_349[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin430
    if not country_of_origin_v422:
        country_of_origin431 = COUNTRY_OF_ORIGIN_349[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin431
    if not country_of_origin_v422:
        country_of_origin432 = COUNTRY_OF_ORIGIN_349[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin432
    if not country_of_origin_v422:
        country_of_origin433 = COUNTRY_OF_ORIGIN_349[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin433
    if not country_of_origin_v422:
        country_of_origin434 = COUNTRY_OF_ORIGIN_349[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin434
    if not country_of_origin_v422:
        country_of_origin435 = COUNTRY_OF_ORIGIN_349[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin435
    if not country_of_origin_v422:
        country_of_origin436 = COUNTRY_OF_ORIGIN_349[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') == 'CH' else '']
        country_of_origin_v422 = country_of_origin436
    gtin440 = GTIN_351[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') in ('UP', 'EN', 'UK') else '']
    gtin_v441 = gtin440
    if not gtin_v441:
        gtin442 = GTIN_351[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin442
    if not gtin_v441:
        gtin443 = GTIN_351[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin443
    if not gtin_v441:
        gtin444 = GTIN_351[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin444
    if not gtin_v441:
        gtin445 = GTIN_351[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin445
    if not gtin_v441:
        gtin446 = GTIN_351[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin446
    if not gtin_v441:
        gtin447 = GTIN_351[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin447
    if not gtin_v441:
        gtin448 = GTIN_351[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin448
    if not gtin_v441:
        gtin449 = GTIN_351[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin449
    if not gtin_v441:
        gtin450 = GTIN_351[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin450
    if not gtin_v441:
        gtin451 = GTIN_351[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin451
    if not gtin_v441:
        gtin452 = GTIN_351[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin452
    if not gtin_v441:
        gtin453 = GTIN_351[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin453
    if not gtin_v441:
        gtin454 = GTIN_351[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin454
    if not gtin_v441:
        gtin455 = GTIN_351[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v441 = gtin455
    scheme456 = SCHEME_352[(e[2] if n > 2 else '') if (e[2] if n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[3] if n > 3 else '') != '' else '']
    value457 = VALUE_353[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[3] if n > 3 else '') != '' else '']
    identifiers_item458 = ''
    if scheme456[0] or scheme456[1] or value457:
        if not (scheme456[0] and value457):
            raise UNFIT
        identifiers_item458 = f',{{{scheme456[0]}{scheme456[1]}{value457}}}'
    scheme459 = SCHEME_352[(e[4] if n > 4 else '') if (e[4] if n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[5] if n > 5 else '') != '' else '']
    value460 = VALUE_353[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[5] if n > 5 else '') != '' else '']
    identifiers_item461 = ''
    if scheme459[0] or scheme459[1] or value460:
        if not (scheme459[0] and value460):
            raise UNFIT
        identifiers_item461 = f',{{{scheme459[0]}{scheme459[1]}{value460}}}'
    scheme462 = SCHEME_352[(e[6] if n > 6 else '') if (e[6] if n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[7] if n > 7 else '') != '' else '']
    value463 = VALUE_353[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[7] if n > 7 else '') != '' else '']
    identifiers_item464 = ''
    if scheme462[0] or scheme462[1] or value463:
        if not (scheme462[0] and value463):
            raise UNFIT
        identifiers_item464 = f',{{{scheme462[0]}{scheme462[1]}{value463}}}'
    scheme465 = SCHEME_352[(e[8] if n > 8 else '') if (e[8] if n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[9] if n > 9 else '') != '' else '']
    value466 = VALUE_353[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[9] if n > 9 else '') != '' else '']
    identifiers_item467 = ''
    if scheme465[0] or scheme465[1] or value466:
        if not (scheme465[0] and value466):
            raise UNFIT
        identifiers_item467 = f',{{{scheme465[0]}{scheme465[1]}{value466}}}'
    scheme468 = SCHEME_352[(e[10] if n > 10 else '') if (e[10] if n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[11] if n > 11 else '') != '' else '']
    value469 = VALUE_353[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[11] if n > 11 else '') != '' else '']
    identifiers_item470 = ''
    if scheme468[0] or scheme468[1] or value469:
        if not (scheme468[0] and value469):
            raise UNFIT
        identifiers_item470 = f',{{{scheme468[0]}{scheme468[1]}{value469}}}'
    scheme471 = SCHEME_352[(e[12] if n > 12 else '') if (e[12] if n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[13] if n > 13 else '') != '' else '']
    value472 = VALUE_353[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[13] if n > 13 else '') != '' else '']
    identifiers_item473 = ''
    if scheme471[0] or scheme471[1] or value472:
        if not (scheme471[0] and value472):
            raise UNFIT
        identifiers_item473 = f',{{{scheme471[0]}{scheme471[1]}{value472}}}'
    scheme474 = SCHEME_352[(e[14] if n > 14 else '') if (e[14] if n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[15] if n > 15 else '') != '' else '']
    value475 = VALUE_353[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[15] if n > 15 else '') != '' else '']
    identifiers_item476 = ''
    if scheme474[0] or scheme474[1] or value475:
        if not (scheme474[0] and value475):
            raise UNFIT
        identifiers_item476 = f',{{{scheme474[0]}{scheme474[1]}{value475}}}'
    scheme477 = SCHEME_352[(e[16] if n > 16 else '') if (e[16] if n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[17] if n > 17 else '') != '' else '']
    value478 = VALUE_353[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[17] if n > 17 else '') != '' else '']
    identifiers_item479 = ''
    if scheme477[0] or scheme477[1] or value478:
        if not (scheme477[0] and value478):
            raise UNFIT
        identifiers_item479 = f',{{{scheme477[0]}{scheme477[1]}{value478}}}'
    scheme480 = SCHEME_352[(e[18] if n > 18 else '') if (e[18] if n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[19] if n > 19 else '') != '' else '']
    value481 = VALUE_353[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[19] if n > 19 else '') != '' else '']
    identifiers_item482 = ''
    if scheme480[0] or scheme480[1] or value481:
        if not (scheme480[0] and value481):
            raise UNFIT
        identifiers_item482 = f',{{{scheme480[0]}{scheme480[1]}{value481}}}'
    scheme483 = SCHEME_352[(e[20] if n > 20 else '') if (e[20] if n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[21] if n > 21 else '') != '' else '']
    value484 = VALUE_353[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[21] if n > 21 else '') != '' else '']
    identifiers_item485 = ''
    if scheme483[0] or scheme483[1] or value484:
        if not (scheme483[0] and value484):
            raise UNFIT
        identifiers_item485 = f',{{{scheme483[0]}{scheme483[1]}{value484}}}'
    scheme486 = SCHEME_352[(e[22] if n > 22 else '') if (e[22] if n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[23] if n > 23 else '') != '' else '']
    value487 = VALUE_353[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[23] if n > 23 else '') != '' else '']
    identifiers_item488 = ''
    if scheme486[0] or scheme486[1] or value487:
        if not (scheme486[0] and value487):
            raise UNFIT
        identifiers_item488 = f',{{{scheme486[0]}{scheme486[1]}{value487}}}'
    scheme489 = SCHEME_352[(e[24] if n > 24 else '') if (e[24] if n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[25] if n > 25 else '') != '' else '']
    value490 = VALUE_353[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[25] if n > 25 else '') != '' else '']
    identifiers_item491 = ''
    if scheme489[0] or scheme489[1] or value490:
        if not (scheme489[0] and value490):
            raise UNFIT
        identifiers_item491 = f',{{{scheme489[0]}{scheme489[1]}{value490}}}'
    scheme492 = SCHEME_352[(e[26] if n > 26 else '') if (e[26] if n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[27] if n > 27 else '') != '' else '']
    value493 = VALUE_353[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[27] if n > 27 else '') != '' else '']
    identifiers_item494 = ''
    if scheme492[0] or scheme492[1] or value493:
        if not (scheme492[0] and value493):
            raise UNFIT
        identifiers_item494 = f',{{{scheme492[0]}{scheme492[1]}{value493}}}'
    scheme495 = SCHEME_352[(e[28] if n > 28 else '') if (e[28] if n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[29] if n > 29 else '') != '' else '']
    value496 = VALUE_353[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[29] if n > 29 else '') != '' else '']
    identifiers_item497 = ''
    if scheme495[0] or scheme495[1] or value496:
        if not (scheme495[0] and value496):
            raise UNFIT
        identifiers_item497 = f',{{{scheme495[0]}{scheme495[1]}{value496}}}'
    scheme498 = SCHEME_352[(e[30] if n > 30 else '') if (e[30] if n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[31] if n > 31 else '') != '' else '']
    value499 = VALUE_353[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (e[31] if n > 31 else '') != '' else '']
    identifiers_item500 = ''
    if scheme498[0] or scheme498[1] or value499:
        if not (scheme498[0] and value499):
            raise UNFIT
        identifiers_item500 = f',{{{scheme498[0]}{scheme498[1]}{value499}}}'
    identifiers501 = f'{identifiers_item458}{identifiers_item461}{identifiers_item464}{identifiers_item467}{identifiers_item470}{identifiers_item473}{identifiers_item476}{identifiers_item479}{identifiers_item482}{identifiers_item485}{identifiers_item488}{identifiers_item491}{identifiers_item494}{identifiers_item497}{identifiers_item500}'
    if identifiers501:
        identifiers501 = f',"identifiers":[{identifiers501[1:]}]'
    sku502 = SKU_354[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') == 'SK' else '']
    sku_v503 = sku502
    if not sku_v503:
        sku504 = SKU_354[(e[5] if n > 5 else '') if (e[4] if n > 4 else '') == 'SK' else '']
        sku_v503 = sku504
    if not sku_v503:
        sku505 = SKU_354[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') == 'SK' else '']
        sku_v503 = sku505
    if not sku_v503:
        sku506 = SKU_354[(e[9] if n > 9 else '') if (e[8] if n > 8 else '') == 'SK' else '']
        sku_v503 = sku506
    if not sku_v503:
        sku507 = SKU_354[(e[11] if n > 11 else '') if (e[10] if n > 10 else '') == 'SK' else '']
        sku_v503 = sku507
    if not sku_v503:
        sku508 = SKU_354[(e[13] if n > 13 else '') if (e[12] if n > 12 else '') == 'SK' else '']
        sku_v503 = sku508
    if not sku_v503:
        sku509 = SKU_354[(e[15] if n > 15 else '') if (e[14] if n > 14 else '') == 'SK' else '']
        sku_v503 = sku509
    if not sku_v503:
        sku510 = SKU_354[(e[17] if n > 17 else '') if (e[16] if n > 16 else '') == 'SK' else '']
        sku_v503 = sku510
    if not sku_v503:
        sku511 = SKU_354[(e[19] if n > 19 else '') if (e[18] if n > 18 else '') == 'SK' else '']
        sku_v503 = sku511
    if not sku_v503:
        sku512 = SKU_354[(e[21] if n > 21 else '') if (e[20] if n > 20 else '') == 'SK' else '']
        sku_v503 = sku512
    if not sku_v503:
        sku513 = SKU_354[(e[23] if n > 23 else '') if (e[22] if n > 22 else '') == 'SK' else '']
        sku_v503 = sku513
    if not sku_v503:
        sku514 = SKU_354[(e[25] if n > 25 else '') if (e[24] if n > 24 else '') == 'SK' else '']
        sku_v503 = sku514
    if not sku_v503:
        sku515 = SKU_354[(e[27] if n > 27 else '') if (e[26] if n > 26 else '') == 'SK' else '']
        sku_v503 = sku515
    if not sku_v503:
        sku516 = SKU_354[(e[29] if n > 29 else '') if (e[28] if n > 28 else '') == 'SK' else '']
        sku_v503 = sku516
    if not sku_v503:
        sku517 = SKU_354[(e[31] if n > 31 else '') if (e[30] if n > 30 else '') == 'SK' else '']
        sku_v503 = sku517
    return country_of_origin_v422, gtin_v441, identifiers501, sku_v503

_LIN420_25 = Segment(_lin420_25)

def _ref586_26(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met587 = (e[2] if n > 2 else '') != ''
    met588 = (e[1] if n > 1 else '') != 'LT'
    if not (met587 and met588):
        return met587, met588, ''
    description589 = DESCRIPTION_350[e[3] if n > 3 else '']
    source_code590 = SOURCE_CODE_357[e[1] if n > 1 else '']
    value591 = VALUE_344[e[2] if n > 2 else '']
    references_item592 = ''
    if description589 or source_code590[1] or source_code590[0] or value591:
        if not (source_code590[0] and value591):
            raise UNFIT
        references_item592 = f'{description589}{source_code590[1]}{source_code590[0]}{value591}'
        references_item592 = f'{{{references_item592[1:]}}}'
    return met587, met588, references_item592

_REF586_26 = Segment(_ref586_26)

def _ref593_27(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met594 = (e[2] if n > 2 else '') != ''
    met608 = (e[2] if n > 2 else '') == ''
    met611 = (e[2] if n > 2 else '') == ''
    return met594, met608, met611

_REF593_27 = Segment(_ref593_27)

def _ref598_28(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met599 = (e[2] if n > 2 else '') != ''
    met600 = (e[1] if n > 1 else '') == 'LT'
    if not (met599 and met600):
        return met599, met600, ''
    description601 = DESCRIPTION_350[e[3] if n > 3 else '']
    source_code602 = SOURCE_CODE_357[e[1] if n > 1 else '']
    value603 = VALUE_344[e[2] if n > 2 else '']
    references_item604 = ''
    if description601 or source_code602[1] or source_code602[0] or value603:
        if not (source_code602[0] and value603):
            raise UNFIT
        references_item604 = f'{description601}{source_code602[1]}{source_code602[0]}{value603}'
        references_item604 = f'{{{references_item604[1:]}}}'
    return met599, met600, references_item604

_REF598_28 = Segment(_ref598_28)

def _dtm607_29(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    dtm607_2 = e[2] if n > 2 else ''
    return dtm607_2

_DTM607_29 = Segment(_dtm607_29)

def _n1617_30(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met618 = (e[1] if n > 1 else '') not in ('WH', 'SF')
    if not (met618):
        return met618, '', '', '', ''
    scheme645 = SCHEME_343[e[3] if n > 3 else '']
    value646 = VALUE_344[e[4] if n > 4 else '']
    identifiers_item647 = ''
    if scheme645[0] or scheme645[1] or value646:
        if not (scheme645[0] and value646):
            raise UNFIT
        identifiers_item647 = f'{{{scheme645[0]}{scheme645[1]}{value646}}}'
    identifiers648 = f',"identifiers":[{identifiers_item647}]' if identifiers_item647 else ''
    name649 = NAME_345[e[2] if n > 2 else '']
    roles_item = ROLES_ITEM_365[e[1] if n > 1 else '']
    roles = f',"roles":[{roles_item[0]}]' if roles_item[0] else ''
    return met618, identifiers648, name649, roles, roles_item[1]

_N1617_30 = Segment(_n1617_30)

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
        email635 = EMAIL_362[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'EM' else '']
        email_v = email635
    if not email_v:
        email636 = EMAIL_362[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'EM' else '']
        email_v = email636
    fax = FAX_363[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'FX' else '']
    fax_v = fax
    if not fax_v:
        fax637 = FAX_363[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'FX' else '']
        fax_v = fax637
    if not fax_v:
        fax638 = FAX_363[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'FX' else '']
        fax_v = fax638
    name639 = NAME_345[e[2] if n > 2 else '']
    phone = PHONE_364[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') == 'TE' else '']
    phone_v = phone
    if not phone_v:
        phone640 = PHONE_364[(e[6] if n > 6 else '') if (e[5] if n > 5 else '') == 'TE' else '']
        phone_v = phone640
    if not phone_v:
        phone641 = PHONE_364[(e[8] if n > 8 else '') if (e[7] if n > 7 else '') == 'TE' else '']
        phone_v = phone641
    code642 = CODE_356[e[1] if n > 1 else '']
    source_code643 = ''
    if code642:
        source_code643 = f',"sourceCode":{{{code642},"scheme":"x12-366"}}'
    contacts_item = ''
    if email_v or fax_v or name639 or phone_v or source_code643:
        contacts_item = f'{email_v}{fax_v}{name639}{phone_v}{source_code643}'
        contacts_item = f'{{{contacts_item[1:]}}}'
    return contacts_item

_PER_32 = Segment(_per_32)

def _n1652_33(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met653 = (e[1] if n > 1 else '') in ('WH', 'SF')
    return met653

_N1652_33 = Segment(_n1652_33)

def _n1652_34(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    scheme694 = SCHEME_343[e[3] if n > 3 else '']
    value695 = VALUE_344[e[4] if n > 4 else '']
    identifiers_item696 = ''
    if scheme694[0] or scheme694[1] or value695:
        if not (scheme694[0] and value695):
            raise UNFIT
        identifiers_item696 = f'{{{scheme694[0]}{scheme694[1]}{value695}}}'
    identifiers697 = f',"identifiers":[{identifiers_item696}]' if identifiers_item696 else ''
    name698 = NAME_345[e[2] if n > 2 else '']
    roles_item699 = ROLES_ITEM_365[e[1] if n > 1 else '']
    roles700 = f',"roles":[{roles_item699[0]}]' if roles_item699[0] else ''
    return identifiers697, name698, roles700, roles_item699[1]

_N1652_34 = Segment(_n1652_34)

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
    met8, met10, met14, met18, met26, met30, met32, met34, scheme_r, met37, scheme_r40, value, met42, name, met44 = _N1_4[n1]
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
    scheme_v39, source_code_v = scheme38 or (None, None)
    if not scheme_v:
        scheme_v = scheme38[0]
    source_code_v41 = scheme_r40
    if not source_code_v41:
        source_code_v41 = scheme38[1]
    value_v = value
    if not value_v:
        value43 = VALUE_344[(n136_4) if met42 else '']
        value_v = value43
    identifiers_item = ''
    if scheme_v or source_code_v41 or value_v:
        if not (scheme_v and value_v):
            raise UNFIT
        identifiers_item = f'{{{scheme_v}{source_code_v41}{value_v}}}'
    identifiers = f',"identifiers":[{identifiers_item}]' if identifiers_item else ''
    name_v = name
    if not name_v:
        name45 = NAME_345[(n136_2) if met44 else '']
        name_v = name45
    facility = ''
    if address or identifiers or name_v:
        facility = f'{address}{identifiers}{name_v}'
        facility = f',"facility":{{{facility[1:]}}}'
    lines46: Any = ()
    if n0[9]:
        lines46 = []
        for m47 in n0[9] or ():
            qty_loop = m47[20]
            qty_loop = qty_loop[0] if qty_loop else None
            ls_loop = qty_loop[7] if qty_loop is not None else None
            ls_loop = ls_loop[0] if ls_loop else None
            ls = ls_loop[0] if ls_loop is not None else None
            met48 = _LS_8[ls]
            if not (met48):
                continue
            qty_loop49 = pick(m47[20], 1, ('33',)) if m47[20] else None
            ls_loop50 = qty_loop49[7] if qty_loop49 is not None else None
            ls_loop50 = ls_loop50[0] if ls_loop50 else None
            ls51 = ls_loop50[0] if ls_loop50 is not None else None
            met52, met54, met57, met62, met65 = _LS51_9[ls51]
            qty = qty_loop49[0] if qty_loop49 is not None else None
            met53, qty_3, met55, met58, met63, qty_2 = _QTY_10[qty]
            unit_code = UNIT_CODE_346[(component(qty_3, 1, facts.get('component', ':'))) if met52 and met53 else '']
            unit_code_v = unit_code
            uit_loop = qty_loop49[1] if qty_loop49 is not None else None
            uit_loop = uit_loop[0] if uit_loop else None
            uit = uit_loop[0] if uit_loop is not None else None
            uit_1 = _UIT_11[uit]
            if not unit_code_v:
                unit_code56 = UNIT_CODE_346[(component(uit_1, 1, facts.get('component', ':'))) if met54 and met55 else '']
                unit_code_v = unit_code56
            uit_loop59 = m47[12]
            uit_loop59 = uit_loop59[0] if uit_loop59 else None
            uit60 = uit_loop59[0] if uit_loop59 is not None else None
            uit60_1 = _UIT_11[uit60]
            if not unit_code_v:
                unit_code61 = UNIT_CODE_346[(component(uit60_1, 1, facts.get('component', ':'))) if met57 and met58 else '']
                unit_code_v = unit_code61
            if not unit_code_v:
                unit_code64 = UNIT_CODE_346[(facts.get('unit', '')) if met62 and met63 else '']
                unit_code_v = unit_code64
            value66 = VALUE_347[(qty_2) if met65 else '']
            available = ''
            if unit_code_v or value66:
                if not (unit_code_v and value66):
                    raise UNFIT
                available = f',"available":{{{unit_code_v}{value66}}}'
            dates67: Any = ()
            if m47[4]:
                dates67 = []
                for m68 in m47[4] or ():
                    dtm69 = m68[0]
                    met70, dates_item76 = _DTM_1[zone, dtm69]
                    if not (met70):
                        continue
                    if dates_item76:
                        dates67.append(dates_item76)
                if len(dates67) > 20:
                    raise UNFIT
            dates77: Any = ()
            if m47[20]:
                dates77 = []
                for m78 in m47[20] or ():
                    ls_loop82 = m78[7]
                    ls_loop82 = ls_loop82[0] if ls_loop82 else None
                    ls83 = ls_loop82[0] if ls_loop82 is not None else None
                    met84 = _LS83_13[ls83]
                    for m79 in m78[4] or ():
                        dtm80 = m79[0]
                        met81 = _DTM80_12[dtm80]
                        if not (met81 and met84):
                            continue
                        dates_item90 = _DTM80_14[zone, dtm80]
                        if dates_item90:
                            dates77.append(dates_item90)
                if len(dates77) > 20:
                    raise UNFIT
            dates91 = (*dates67, *dates77,)
            dates91 = ',"dates":[' + ','.join(dates91) + ']' if dates91 else ''
            qty_loop92 = pick(m47[20], 1, ('QC',)) if m47[20] else None
            ls_loop93 = qty_loop92[7] if qty_loop92 is not None else None
            ls_loop93 = ls_loop93[0] if ls_loop93 else None
            ls94 = ls_loop93[0] if ls_loop93 is not None else None
            met95, met100, met105, met108, met129, met307 = _LS94_15[ls94]
            qty96 = qty_loop92[0] if qty_loop92 is not None else None
            met97, qty96_3, met101, met106, met109, qty96_2, met306 = _QTY96_16[qty96]
            unit_code98 = UNIT_CODE_346[(component(qty96_3, 1, facts.get('component', ':'))) if met95 and met97 else '']
            unit_code_v99 = unit_code98
            uit_loop102 = qty_loop92[1] if qty_loop92 is not None else None
            uit_loop102 = uit_loop102[0] if uit_loop102 else None
            uit103 = uit_loop102[0] if uit_loop102 is not None else None
            uit103_1 = _UIT_11[uit103]
            if not unit_code_v99:
                unit_code104 = UNIT_CODE_346[(component(uit103_1, 1, facts.get('component', ':'))) if met100 and met101 else '']
                unit_code_v99 = unit_code104
            if not unit_code_v99:
                unit_code107 = UNIT_CODE_346[(component(uit60_1, 1, facts.get('component', ':'))) if met105 and met106 else '']
                unit_code_v99 = unit_code107
            if not unit_code_v99:
                unit_code110 = UNIT_CODE_346[(facts.get('unit', '')) if met108 and met109 else '']
                unit_code_v99 = unit_code110
            qty_loop111 = pick(m47[20], 1, ('QH',)) if m47[20] else None
            ls_loop112 = qty_loop111[7] if qty_loop111 is not None else None
            ls_loop112 = ls_loop112[0] if ls_loop112 else None
            ls113 = ls_loop112[0] if ls_loop112 is not None else None
            met114, met118, met123, met126, met132 = _LS51_9[ls113]
            qty115 = qty_loop111[0] if qty_loop111 is not None else None
            met116, qty115_3, met119, met124, met127, qty115_2 = _QTY_10[qty115]
            if not unit_code_v99:
                unit_code117 = UNIT_CODE_346[(component(qty115_3, 1, facts.get('component', ':'))) if met114 and met116 else '']
                unit_code_v99 = unit_code117
            uit_loop120 = qty_loop111[1] if qty_loop111 is not None else None
            uit_loop120 = uit_loop120[0] if uit_loop120 else None
            uit121 = uit_loop120[0] if uit_loop120 is not None else None
            uit121_1 = _UIT_11[uit121]
            if not unit_code_v99:
                unit_code122 = UNIT_CODE_346[(component(uit121_1, 1, facts.get('component', ':'))) if met118 and met119 else '']
                unit_code_v99 = unit_code122
            if not unit_code_v99:
                unit_code125 = UNIT_CODE_346[(component(uit60_1, 1, facts.get('component', ':'))) if met123 and met124 else '']
                unit_code_v99 = unit_code125
            if not unit_code_v99:
                unit_code128 = UNIT_CODE_346[(facts.get('unit', '')) if met126 and met127 else '']
                unit_code_v99 = unit_code128
            value130 = VALUE_348[(qty96_2) if met129 else '']
            value_v131 = value130
            if not value_v131:
                value133 = VALUE_348[(qty115_2) if met132 else '']
                value_v131 = value133
            held134 = ''
            if unit_code_v99 or value_v131:
                if not (unit_code_v99 and value_v131):
                    raise UNFIT
                held134 = f',"held":{{{unit_code_v99}{value_v131}}}'
            lin = m47[0]
            country_of_origin_v, gtin_v, identifiers208, sku_v, line_id, stock = _LIN_17[lin]
            pid_loop = m47[1]
            pid_loop = pid_loop[0] if pid_loop else None
            pid = pid_loop[0] if pid_loop is not None else None
            description = _PID_18[pid]
            item = ''
            if country_of_origin_v or description or gtin_v or identifiers208 or sku_v:
                item = f'{country_of_origin_v}{description}{gtin_v}{identifiers208}{sku_v}'
                item = f',"item":{{{item[1:]}}}'
            qty_loop223 = pick(m47[20], 1, ('17',)) if m47[20] else None
            ls_loop224 = qty_loop223[7] if qty_loop223 is not None else None
            ls_loop224 = ls_loop224[0] if ls_loop224 else None
            ls225 = ls_loop224[0] if ls_loop224 is not None else None
            met226, met231, met236, met239, met242 = _LS51_9[ls225]
            qty227 = qty_loop223[0] if qty_loop223 is not None else None
            met228, qty227_3, met232, met237, met240, qty227_2 = _QTY_10[qty227]
            unit_code229 = UNIT_CODE_346[(component(qty227_3, 1, facts.get('component', ':'))) if met226 and met228 else '']
            unit_code_v230 = unit_code229
            uit_loop233 = qty_loop223[1] if qty_loop223 is not None else None
            uit_loop233 = uit_loop233[0] if uit_loop233 else None
            uit234 = uit_loop233[0] if uit_loop233 is not None else None
            uit234_1 = _UIT_11[uit234]
            if not unit_code_v230:
                unit_code235 = UNIT_CODE_346[(component(uit234_1, 1, facts.get('component', ':'))) if met231 and met232 else '']
                unit_code_v230 = unit_code235
            if not unit_code_v230:
                unit_code238 = UNIT_CODE_346[(component(uit60_1, 1, facts.get('component', ':'))) if met236 and met237 else '']
                unit_code_v230 = unit_code238
            if not unit_code_v230:
                unit_code241 = UNIT_CODE_346[(facts.get('unit', '')) if met239 and met240 else '']
                unit_code_v230 = unit_code241
            value243 = VALUE_347[(qty227_2) if met242 else '']
            on_hand = ''
            if unit_code_v230 or value243:
                if not (unit_code_v230 and value243):
                    raise UNFIT
                on_hand = f',"onHand":{{{unit_code_v230}{value243}}}'
            qty_loop244 = pick(m47[20], 1, ('63',)) if m47[20] else None
            ls_loop245 = qty_loop244[7] if qty_loop244 is not None else None
            ls_loop245 = ls_loop245[0] if ls_loop245 else None
            ls246 = ls_loop245[0] if ls_loop245 is not None else None
            met247, met252, met257, met260, met263 = _LS51_9[ls246]
            qty248 = qty_loop244[0] if qty_loop244 is not None else None
            met249, qty248_3, met253, met258, met261, qty248_2 = _QTY_10[qty248]
            unit_code250 = UNIT_CODE_346[(component(qty248_3, 1, facts.get('component', ':'))) if met247 and met249 else '']
            unit_code_v251 = unit_code250
            uit_loop254 = qty_loop244[1] if qty_loop244 is not None else None
            uit_loop254 = uit_loop254[0] if uit_loop254 else None
            uit255 = uit_loop254[0] if uit_loop254 is not None else None
            uit255_1 = _UIT_11[uit255]
            if not unit_code_v251:
                unit_code256 = UNIT_CODE_346[(component(uit255_1, 1, facts.get('component', ':'))) if met252 and met253 else '']
                unit_code_v251 = unit_code256
            if not unit_code_v251:
                unit_code259 = UNIT_CODE_346[(component(uit60_1, 1, facts.get('component', ':'))) if met257 and met258 else '']
                unit_code_v251 = unit_code259
            if not unit_code_v251:
                unit_code262 = UNIT_CODE_346[(facts.get('unit', '')) if met260 and met261 else '']
                unit_code_v251 = unit_code262
            value264 = VALUE_348[(qty248_2) if met263 else '']
            on_order = ''
            if unit_code_v251 or value264:
                if not (unit_code_v251 and value264):
                    raise UNFIT
                on_order = f',"onOrder":{{{unit_code_v251}{value264}}}'
            qty_loop265 = pick(m47[20], 1, ('77',)) if m47[20] else None
            ls_loop266 = qty_loop265[7] if qty_loop265 is not None else None
            ls_loop266 = ls_loop266[0] if ls_loop266 else None
            ls267 = ls_loop266[0] if ls_loop266 is not None else None
            met268, met273, met278, met281, met284 = _LS51_9[ls267]
            qty269 = qty_loop265[0] if qty_loop265 is not None else None
            met270, qty269_3, met274, met279, met282, qty269_2 = _QTY_10[qty269]
            unit_code271 = UNIT_CODE_346[(component(qty269_3, 1, facts.get('component', ':'))) if met268 and met270 else '']
            unit_code_v272 = unit_code271
            uit_loop275 = qty_loop265[1] if qty_loop265 is not None else None
            uit_loop275 = uit_loop275[0] if uit_loop275 else None
            uit276 = uit_loop275[0] if uit_loop275 is not None else None
            uit276_1 = _UIT_11[uit276]
            if not unit_code_v272:
                unit_code277 = UNIT_CODE_346[(component(uit276_1, 1, facts.get('component', ':'))) if met273 and met274 else '']
                unit_code_v272 = unit_code277
            if not unit_code_v272:
                unit_code280 = UNIT_CODE_346[(component(uit60_1, 1, facts.get('component', ':'))) if met278 and met279 else '']
                unit_code_v272 = unit_code280
            if not unit_code_v272:
                unit_code283 = UNIT_CODE_346[(facts.get('unit', '')) if met281 and met282 else '']
                unit_code_v272 = unit_code283
            value285 = VALUE_348[(qty269_2) if met284 else '']
            open_orders = ''
            if unit_code_v272 or value285:
                if not (unit_code_v272 and value285):
                    raise UNFIT
                open_orders = f',"openOrders":{{{unit_code_v272}{value285}}}'
            other_quantities: Any = ()
            if m47[20]:
                other_quantities = []
                for m286 in m47[20] or ():
                    qty287 = m286[0]
                    met288, met289 = _QTY287_19[qty287]
                    ls_loop290 = m286[7]
                    ls_loop290 = ls_loop290[0] if ls_loop290 else None
                    ls291 = ls_loop290[0] if ls_loop290 is not None else None
                    met292 = _LS83_13[ls291]
                    if not (met288 and met289 and met292):
                        continue
                    met293, qty287_3, met296, met300, met302, value304, source_code305 = _QTY287_20[qty287]
                    unit_code294 = UNIT_CODE_346[(component(qty287_3, 1, facts.get('component', ':'))) if met293 else '']
                    unit_code_v295 = unit_code294
                    uit_loop297 = m286[1]
                    uit_loop297 = uit_loop297[0] if uit_loop297 else None
                    uit298 = uit_loop297[0] if uit_loop297 is not None else None
                    uit298_1 = _UIT_11[uit298]
                    if not unit_code_v295:
                        unit_code299 = UNIT_CODE_346[(component(uit298_1, 1, facts.get('component', ':'))) if met296 else '']
                        unit_code_v295 = unit_code299
                    if not unit_code_v295:
                        unit_code301 = UNIT_CODE_346[(component(uit60_1, 1, facts.get('component', ':'))) if met300 else '']
                        unit_code_v295 = unit_code301
                    if not unit_code_v295:
                        unit_code303 = UNIT_CODE_346[(facts.get('unit', '')) if met302 else '']
                        unit_code_v295 = unit_code303
                    quantity = ''
                    if unit_code_v295 or value304:
                        if not (unit_code_v295 and value304):
                            raise UNFIT
                        quantity = f'"quantity":{{{unit_code_v295}{value304}}}'
                    other_quantities_item = ''
                    if quantity or source_code305:
                        if not (quantity and source_code305):
                            raise UNFIT
                        other_quantities_item = f'{{{quantity}{source_code305}}}'
                    if other_quantities_item:
                        other_quantities.append(other_quantities_item)
                if len(other_quantities) > 20:
                    raise UNFIT
            other_quantities308: Any = ()
            if m47[20] and met306 and met307:
                other_quantities308 = []
                for m309 in m47[20] or ():
                    qty310 = m309[0]
                    met311, met312 = _QTY310_21[qty310]
                    ls_loop313 = m309[7]
                    ls_loop313 = ls_loop313[0] if ls_loop313 else None
                    ls314 = ls_loop313[0] if ls_loop313 is not None else None
                    met315 = _LS83_13[ls314]
                    if not (met311 and met312 and met315):
                        continue
                    met316, qty310_3, met319, met323, met325, value327, source_code330 = _QTY287_20[qty310]
                    unit_code317 = UNIT_CODE_346[(component(qty310_3, 1, facts.get('component', ':'))) if met316 else '']
                    unit_code_v318 = unit_code317
                    uit_loop320 = m309[1]
                    uit_loop320 = uit_loop320[0] if uit_loop320 else None
                    uit321 = uit_loop320[0] if uit_loop320 is not None else None
                    uit321_1 = _UIT_11[uit321]
                    if not unit_code_v318:
                        unit_code322 = UNIT_CODE_346[(component(uit321_1, 1, facts.get('component', ':'))) if met319 else '']
                        unit_code_v318 = unit_code322
                    if not unit_code_v318:
                        unit_code324 = UNIT_CODE_346[(component(uit60_1, 1, facts.get('component', ':'))) if met323 else '']
                        unit_code_v318 = unit_code324
                    if not unit_code_v318:
                        unit_code326 = UNIT_CODE_346[(facts.get('unit', '')) if met325 else '']
                        unit_code_v318 = unit_code326
                    quantity328 = ''
                    if unit_code_v318 or value327:
                        if not (unit_code_v318 and value327):
                            raise UNFIT
                        quantity328 = f'"quantity":{{{unit_code_v318}{value327}}}'
                    other_quantities_item331 = ''
                    if quantity328 or source_code330:
                        if not (quantity328 and source_code330):
                            raise UNFIT
                        other_quantities_item331 = f'{{{quantity328}{source_code330}}}'
                    if other_quantities_item331:
                        other_quantities308.append(other_quantities_item331)
                if len(other_quantities308) > 20:
                    raise UNFIT
            other_quantities332 = (*other_quantities, *other_quantities308,)
            other_quantities332 = ',"otherQuantities":[' + ','.join(other_quantities332) + ']' if other_quantities332 else ''
            references: Any = ()
            if m47[8]:
                references = []
                for m333 in m47[8] or ():
                    ref = m333[0]
                    met334, references_item = _REF_22[ref]
                    if not (met334):
                        continue
                    if references_item:
                        references.append(references_item)
                if len(references) > 50:
                    raise UNFIT
            references338 = ',"references":[' + ','.join(references) + ']' if references else ''
            lines_item353 = ''
            if available or dates91 or held134 or item or line_id or on_hand or on_order or open_orders or other_quantities332 or references338 or stock:
                if not (item):
                    raise UNFIT
                lines_item353 = f'{available}{dates91}{held134}{item}{line_id}{on_hand}{on_order}{open_orders}{other_quantities332}{references338}{stock}'
                lines_item353 = f'{{{lines_item353[1:]}}}'
            if lines_item353:
                lines46.append(lines_item353)
        if len(lines46) > 9999:
            raise UNFIT
    lines354: Any = ()
    if n0[9]:
        lines354 = []
        for m355 in n0[9] or ():
            uit_loop372 = m355[12]
            uit_loop372 = uit_loop372[0] if uit_loop372 else None
            uit373 = uit_loop372[0] if uit_loop372 is not None else None
            uit373_1 = _UIT_11[uit373]
            lin420 = m355[0]
            country_of_origin_v422, gtin_v441, identifiers501, sku_v503 = _LIN420_25[lin420]
            pid_loop437 = m355[1]
            pid_loop437 = pid_loop437[0] if pid_loop437 else None
            pid438 = pid_loop437[0] if pid_loop437 is not None else None
            description439 = _PID_18[pid438]
            for m356 in m355[20] or ():
                ls_loop357 = m356[7]
                ls_loop357 = ls_loop357[0] if ls_loop357 else None
                ls358 = ls_loop357[0] if ls_loop357 is not None else None
                met359 = _LS358_23[ls358]
                if not (met359):
                    continue
                qty360 = m356[0]
                met361, met362, qty360_3, met365, met366, met370, met371, met375, met376, value378, met391, met392, met395, met396, met398, met399, met401, met402, met404, met405, met407, met408, met410, met411, met413, met414, value_v417, met519, met520, met523, met524, met526, met527, met529, met530, value532, met534, met535, met538, met539, met541, met542, met544, met545, value547, met549, met550, met553, met554, met556, met557, met559, met560, value562, met564, met565, met568, met569, met571, met572, met574, met575, value577, source_code580 = _QTY360_24[qty360]
                unit_code363 = UNIT_CODE_346[(component(qty360_3, 1, facts.get('component', ':'))) if met361 and met362 else '']
                unit_code_v364 = unit_code363
                uit_loop367 = m356[1]
                uit_loop367 = uit_loop367[0] if uit_loop367 else None
                uit368 = uit_loop367[0] if uit_loop367 is not None else None
                uit368_1 = _UIT_11[uit368]
                if not unit_code_v364:
                    unit_code369 = UNIT_CODE_346[(component(uit368_1, 1, facts.get('component', ':'))) if met365 and met366 else '']
                    unit_code_v364 = unit_code369
                if not unit_code_v364:
                    unit_code374 = UNIT_CODE_346[(component(uit373_1, 1, facts.get('component', ':'))) if met370 and met371 else '']
                    unit_code_v364 = unit_code374
                if not unit_code_v364:
                    unit_code377 = UNIT_CODE_346[(facts.get('unit', '')) if met375 and met376 else '']
                    unit_code_v364 = unit_code377
                available379 = ''
                if unit_code_v364 or value378:
                    if not (unit_code_v364 and value378):
                        raise UNFIT
                    available379 = f',"available":{{{unit_code_v364}{value378}}}'
                dates380: Any = ()
                if m356[4]:
                    dates380 = []
                    for m381 in m356[4] or ():
                        dtm382 = m381[0]
                        met383, dates_item389 = _DTM_1[zone, dtm382]
                        if not (met383):
                            continue
                        if dates_item389:
                            dates380.append(dates_item389)
                    if len(dates380) > 20:
                        raise UNFIT
                dates390 = ',"dates":[' + ','.join(dates380) + ']' if dates380 else ''
                unit_code393 = UNIT_CODE_346[(component(qty360_3, 1, facts.get('component', ':'))) if met391 and met392 else '']
                unit_code_v394 = unit_code393
                if not unit_code_v394:
                    unit_code397 = UNIT_CODE_346[(component(uit368_1, 1, facts.get('component', ':'))) if met395 and met396 else '']
                    unit_code_v394 = unit_code397
                if not unit_code_v394:
                    unit_code400 = UNIT_CODE_346[(component(uit373_1, 1, facts.get('component', ':'))) if met398 and met399 else '']
                    unit_code_v394 = unit_code400
                if not unit_code_v394:
                    unit_code403 = UNIT_CODE_346[(facts.get('unit', '')) if met401 and met402 else '']
                    unit_code_v394 = unit_code403
                if not unit_code_v394:
                    unit_code406 = UNIT_CODE_346[(component(qty360_3, 1, facts.get('component', ':'))) if met404 and met405 else '']
                    unit_code_v394 = unit_code406
                if not unit_code_v394:
                    unit_code409 = UNIT_CODE_346[(component(uit368_1, 1, facts.get('component', ':'))) if met407 and met408 else '']
                    unit_code_v394 = unit_code409
                if not unit_code_v394:
                    unit_code412 = UNIT_CODE_346[(component(uit373_1, 1, facts.get('component', ':'))) if met410 and met411 else '']
                    unit_code_v394 = unit_code412
                if not unit_code_v394:
                    unit_code415 = UNIT_CODE_346[(facts.get('unit', '')) if met413 and met414 else '']
                    unit_code_v394 = unit_code415
                held419 = ''
                if unit_code_v394 or value_v417:
                    if not (unit_code_v394 and value_v417):
                        raise UNFIT
                    held419 = f',"held":{{{unit_code_v394}{value_v417}}}'
                item518 = ''
                if country_of_origin_v422 or description439 or gtin_v441 or identifiers501 or sku_v503:
                    item518 = f'{country_of_origin_v422}{description439}{gtin_v441}{identifiers501}{sku_v503}'
                    item518 = f',"item":{{{item518[1:]}}}'
                unit_code521 = UNIT_CODE_346[(component(qty360_3, 1, facts.get('component', ':'))) if met519 and met520 else '']
                unit_code_v522 = unit_code521
                if not unit_code_v522:
                    unit_code525 = UNIT_CODE_346[(component(uit368_1, 1, facts.get('component', ':'))) if met523 and met524 else '']
                    unit_code_v522 = unit_code525
                if not unit_code_v522:
                    unit_code528 = UNIT_CODE_346[(component(uit373_1, 1, facts.get('component', ':'))) if met526 and met527 else '']
                    unit_code_v522 = unit_code528
                if not unit_code_v522:
                    unit_code531 = UNIT_CODE_346[(facts.get('unit', '')) if met529 and met530 else '']
                    unit_code_v522 = unit_code531
                on_hand533 = ''
                if unit_code_v522 or value532:
                    if not (unit_code_v522 and value532):
                        raise UNFIT
                    on_hand533 = f',"onHand":{{{unit_code_v522}{value532}}}'
                unit_code536 = UNIT_CODE_346[(component(qty360_3, 1, facts.get('component', ':'))) if met534 and met535 else '']
                unit_code_v537 = unit_code536
                if not unit_code_v537:
                    unit_code540 = UNIT_CODE_346[(component(uit368_1, 1, facts.get('component', ':'))) if met538 and met539 else '']
                    unit_code_v537 = unit_code540
                if not unit_code_v537:
                    unit_code543 = UNIT_CODE_346[(component(uit373_1, 1, facts.get('component', ':'))) if met541 and met542 else '']
                    unit_code_v537 = unit_code543
                if not unit_code_v537:
                    unit_code546 = UNIT_CODE_346[(facts.get('unit', '')) if met544 and met545 else '']
                    unit_code_v537 = unit_code546
                on_order548 = ''
                if unit_code_v537 or value547:
                    if not (unit_code_v537 and value547):
                        raise UNFIT
                    on_order548 = f',"onOrder":{{{unit_code_v537}{value547}}}'
                unit_code551 = UNIT_CODE_346[(component(qty360_3, 1, facts.get('component', ':'))) if met549 and met550 else '']
                unit_code_v552 = unit_code551
                if not unit_code_v552:
                    unit_code555 = UNIT_CODE_346[(component(uit368_1, 1, facts.get('component', ':'))) if met553 and met554 else '']
                    unit_code_v552 = unit_code555
                if not unit_code_v552:
                    unit_code558 = UNIT_CODE_346[(component(uit373_1, 1, facts.get('component', ':'))) if met556 and met557 else '']
                    unit_code_v552 = unit_code558
                if not unit_code_v552:
                    unit_code561 = UNIT_CODE_346[(facts.get('unit', '')) if met559 and met560 else '']
                    unit_code_v552 = unit_code561
                open_orders563 = ''
                if unit_code_v552 or value562:
                    if not (unit_code_v552 and value562):
                        raise UNFIT
                    open_orders563 = f',"openOrders":{{{unit_code_v552}{value562}}}'
                unit_code566 = UNIT_CODE_346[(component(qty360_3, 1, facts.get('component', ':'))) if met564 and met565 else '']
                unit_code_v567 = unit_code566
                if not unit_code_v567:
                    unit_code570 = UNIT_CODE_346[(component(uit368_1, 1, facts.get('component', ':'))) if met568 and met569 else '']
                    unit_code_v567 = unit_code570
                if not unit_code_v567:
                    unit_code573 = UNIT_CODE_346[(component(uit373_1, 1, facts.get('component', ':'))) if met571 and met572 else '']
                    unit_code_v567 = unit_code573
                if not unit_code_v567:
                    unit_code576 = UNIT_CODE_346[(facts.get('unit', '')) if met574 and met575 else '']
                    unit_code_v567 = unit_code576
                quantity578 = ''
                if unit_code_v567 or value577:
                    if not (unit_code_v567 and value577):
                        raise UNFIT
                    quantity578 = f'"quantity":{{{unit_code_v567}{value577}}}'
                other_quantities_item581 = ''
                if quantity578 or source_code580:
                    if not (quantity578 and source_code580):
                        raise UNFIT
                    other_quantities_item581 = f'{{{quantity578}{source_code580}}}'
                other_quantities582 = f',"otherQuantities":[{other_quantities_item581}]' if other_quantities_item581 else ''
                references583: Any = ()
                if m356[7]:
                    references583 = []
                    for m584 in m356[7] or ():
                        for m585 in m584[1] or ():
                            ref586 = m585[0]
                            met587, met588, references_item592 = _REF586_26[ref586]
                            if not (met587 and met588):
                                continue
                            if references_item592:
                                references583.append(references_item592)
                    if len(references583) > 50:
                        raise UNFIT
                ref_loop = [one for one in (ls_loop357[1] if ls_loop357 is not None else None) or () if element(one[0], 1) == 'LT']
                ref_loop = ref_loop[1] if len(ref_loop) >= 2 else None
                ref593 = ref_loop[0] if ref_loop is not None else None
                met594, met608, met611 = _REF593_27[ref593]
                references595: Any = ()
                if m356[7] and met594:
                    references595 = []
                    for m596 in m356[7] or ():
                        for m597 in m596[1] or ():
                            ref598 = m597[0]
                            met599, met600, references_item604 = _REF598_28[ref598]
                            if not (met599 and met600):
                                continue
                            if references_item604:
                                references595.append(references_item604)
                    if len(references595) > 50:
                        raise UNFIT
                references605 = (*references583, *references595,)
                references605 = ',"references":[' + ','.join(references605) + ']' if references605 else ''
                ref_loop606 = ls_loop357[1] if ls_loop357 is not None else None
                ref_loop606 = ref_loop606[0] if ref_loop606 else None
                dtm_loop = pick((ref_loop606[1] if ref_loop606 is not None else None), 1, ('036',)) if (ref_loop606[1] if ref_loop606 is not None else None) else None
                dtm607 = dtm_loop[0] if dtm_loop is not None else None
                dtm607_2 = _DTM607_29[dtm607]
                expiry_date = EXPIRY_DATE_359[(dtm607_2) if met608 else '']
                ref_loop609 = pick((ls_loop357[1] if ls_loop357 is not None else None), 1, ('LT',)) if (ls_loop357[1] if ls_loop357 is not None else None) else None
                ref610 = ref_loop609[0] if ref_loop609 is not None else None
                ref610_2 = _DTM607_29[ref610]
                lot_number612 = LOT_NUMBER_360[(ref610_2) if met611 else '']
                stock613 = ''
                if expiry_date or lot_number612:
                    stock613 = f'{expiry_date}{lot_number612}'
                    stock613 = f',"stock":{{{stock613[1:]}}}'
                lines_item614 = ''
                if available379 or dates390 or held419 or item518 or on_hand533 or on_order548 or open_orders563 or other_quantities582 or references605 or stock613:
                    if not (item518):
                        raise UNFIT
                    lines_item614 = f'{available379}{dates390}{held419}{item518}{on_hand533}{on_order548}{open_orders563}{other_quantities582}{references605}{stock613}'
                    lines_item614 = f'{{{lines_item614[1:]}}}'
                if lines_item614:
                    lines354.append(lines_item614)
        if len(lines354) > 9999:
            raise UNFIT
    lines615 = (*lines46, *lines354,)
    lines615 = ',"lines":[' + ','.join(lines615) + ']' if lines615 else ''
    parties: Any = ()
    if n0[7]:
        parties = []
        for m616 in n0[7] or ():
            n1617 = m616[0]
            met618, identifiers648, name649, roles, roles_item_r = _N1617_30[n1617]
            if not (met618):
                continue
            n2_loop = m616[1]
            n2_loop = n2_loop[0] if n2_loop else None
            n2 = n2_loop[0] if n2_loop is not None else None
            additional_name = _N2_31[n2]
            n4619 = m616[3]
            city620, country621, postal_code631, subdivision632 = _N4_2[n4619]
            n3_loop622 = m616[2]
            n3_loop622 = n3_loop622[0] if n3_loop622 else None
            n3623 = n3_loop622[0] if n3_loop622 is not None else None
            lines_item624, lines_item625 = _N3_5[n3623]
            n3_loop626 = m616[2] or ()
            n3_loop626 = n3_loop626[1] if len(n3_loop626) >= 2 else None
            n3627 = n3_loop626[0] if n3_loop626 is not None else None
            lines_item628, lines_item629 = _N3_5[n3627]
            lines630 = f'{lines_item624}{lines_item625}{lines_item628}{lines_item629}'
            if lines630:
                lines630 = f',"lines":[{lines630[1:]}]'
            address633 = ''
            if city620 or country621 or lines630 or postal_code631 or subdivision632:
                address633 = f'{city620}{country621}{lines630}{postal_code631}{subdivision632}'
                address633 = f',"address":{{{address633[1:]}}}'
            contacts: Any = ()
            if m616[5]:
                contacts = []
                for m634 in m616[5] or ():
                    per = m634[0]
                    contacts_item = _PER_32[per]
                    if contacts_item:
                        contacts.append(contacts_item)
                if len(contacts) > 10:
                    raise UNFIT
            contacts644 = ',"contacts":[' + ','.join(contacts) + ']' if contacts else ''
            parties_item = ''
            if additional_name or address633 or contacts644 or identifiers648 or name649 or roles or roles_item_r:
                parties_item = f'{additional_name}{address633}{contacts644}{identifiers648}{name649}{roles}{roles_item_r}'
                parties_item = f'{{{parties_item[1:]}}}'
            if parties_item:
                parties.append(parties_item)
        if len(parties) > 30:
            raise UNFIT
    parties650: Any = ()
    if n0[7]:
        parties650 = []
        for m651 in n0[7] or ():
            n1652 = m651[0]
            met653 = _N1652_33[n1652]
            per_loop = m651[5]
            per_loop = per_loop[0] if per_loop else None
            per654 = per_loop[0] if per_loop is not None else None
            met655 = _DTM80_12[per654]
            if not (met653 and met655):
                continue
            identifiers697, name698, roles700, roles_item699_r = _N1652_34[n1652]
            n2_loop656 = m651[1]
            n2_loop656 = n2_loop656[0] if n2_loop656 else None
            n2657 = n2_loop656[0] if n2_loop656 is not None else None
            additional_name658 = _N2_31[n2657]
            n4659 = m651[3]
            city660, country661, postal_code671, subdivision672 = _N4_2[n4659]
            n3_loop662 = m651[2]
            n3_loop662 = n3_loop662[0] if n3_loop662 else None
            n3663 = n3_loop662[0] if n3_loop662 is not None else None
            lines_item664, lines_item665 = _N3_5[n3663]
            n3_loop666 = m651[2] or ()
            n3_loop666 = n3_loop666[1] if len(n3_loop666) >= 2 else None
            n3667 = n3_loop666[0] if n3_loop666 is not None else None
            lines_item668, lines_item669 = _N3_5[n3667]
            lines670 = f'{lines_item664}{lines_item665}{lines_item668}{lines_item669}'
            if lines670:
                lines670 = f',"lines":[{lines670[1:]}]'
            address673 = ''
            if city660 or country661 or lines670 or postal_code671 or subdivision672:
                address673 = f'{city660}{country661}{lines670}{postal_code671}{subdivision672}'
                address673 = f',"address":{{{address673[1:]}}}'
            contacts674: Any = ()
            if m651[5]:
                contacts674 = []
                for m675 in m651[5] or ():
                    per676 = m675[0]
                    contacts_item692 = _PER_32[per676]
                    if contacts_item692:
                        contacts674.append(contacts_item692)
                if len(contacts674) > 10:
                    raise UNFIT
            contacts693 = ',"contacts":[' + ','.join(contacts674) + ']' if contacts674 else ''
            parties_item701 = ''
            if additional_name658 or address673 or contacts693 or identifiers697 or name698 or roles700 or roles_item699_r:
                parties_item701 = f'{additional_name658}{address673}{contacts693}{identifiers697}{name698}{roles700}{roles_item699_r}'
                parties_item701 = f'{{{parties_item701[1:]}}}'
            if parties_item701:
                parties650.append(parties_item701)
        if len(parties650) > 30:
            raise UNFIT
    parties702 = (*parties, *parties650,)
    parties702 = ',"parties":[' + ','.join(parties702) + ']' if parties702 else ''
    references703: Any = ()
    if n0[4]:
        references703 = []
        for m704 in n0[4] or ():
            ref705 = m704[0]
            met706, references_item710 = _REF_22[ref705]
            if not (met706):
                continue
            if references_item710:
                references703.append(references_item710)
        if len(references703) > 300:
            raise UNFIT
    references711 = ',"references":[' + ','.join(references703) + ']' if references703 else ''
    lines615 = lines615 or ',"lines":[]'
    if not (as_of and facility and snapshot_id):
        raise UNFIT
    text = f'{{{as_of}{dates5}{facility}{lines615}{parties702}{references711}{snapshot_id}}}'
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
    root, strays = TREES.of(tags(segments), segments)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    return out, bool(strays) or _notes_0(root) or _notes_1(root)

def note(run: Run) -> None:
    """Note what makes no event."""
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
    _skip_0(root, run)
    _skip_1(root, run)
