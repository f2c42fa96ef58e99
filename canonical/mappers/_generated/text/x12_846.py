"""Writes the events of X12 846 (mapping x12-846@1); generated from the rows of canonical/mappers/x12/t846.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node, group
from canonical.mappers._generated.x12_846 import STRUCTURE, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, _skip_0, _skip_1
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field
from canonical.mapping.words import word, words

EVENTS: tuple[tuple[str, bool], ...] = (('inventory.snapshot-published', True),)

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
LOT_NUMBER_358 = word(K0, ',"lotNumber":')
EXPIRY_DATE_359 = word(K15, ',"expiryDate":')
ADDITIONAL_NAME_360 = word(K2, ',"additionalName":')
EMAIL_361 = word(K7, ',"email":')
FAX_362 = word(K2, ',"fax":')
PHONE_363 = word(K2, ',"phone":')
ROLES_ITEM_364 = words(K6, (',', ',"sourceCode":'))
SNAPSHOT_ID_365 = word(K0, ',"snapshotId":')

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    bia = n0[1]
    bia_n = len(bia) if bia is not None else 0
    if not ((bia[1] if bia_n > 1 else '') not in ('01', '03', '13', '28')):
        return
    as_of_x = bia[4] if bia_n > 4 else ''
    as_of_x1 = bia[5] if bia_n > 5 else ''
    as_of = AS_OF_335[(zone, as_of_x, as_of_x1) if as_of_x else '']
    dates: Any = []
    for m in n0[3] or ():
        dtm = m[0]
        dtm_n = len(dtm)
        if not ((dtm[2] if dtm_n > 2 else '') != ''):
            continue
        at_x = dtm[2] if dtm_n > 2 else ''
        at_x2 = dtm[3] if dtm_n > 3 else ''
        at_x3 = dtm[4] if dtm_n > 4 else ''
        at = AT_336[(zone, at_x, at_x2, at_x3) if at_x else '']
        source_code = SOURCE_CODE_337[dtm[1] if dtm_n > 1 else '']
        dates_item = ''
        if at or source_code[1] or source_code[0]:
            if not (at and source_code[0]):
                raise UNFIT
            dates_item = f'{{{at}{source_code[1]}{source_code[0]}}}'
        if dates_item:
            dates.append(dates_item)
    if len(dates) > 50:
        raise UNFIT
    dates4 = ',"dates":[' + ','.join(dates) + ']' if dates else ''
    n1_loop = pick(n0[7], 1, ('WH',))
    n4 = n1_loop[3] if n1_loop is not None else None
    n4_n = len(n4) if n4 is not None else 0
    city = CITY_338[n4[1] if n4_n > 1 else '']
    city_v = city
    n1_loop5 = pick(n0[7], 1, ('SF',))
    n46 = n1_loop5[3] if n1_loop5 is not None else None
    n46_n = len(n46) if n46 is not None else 0
    n1 = n1_loop[0] if n1_loop is not None else None
    n1_n = len(n1) if n1 is not None else 0
    if not city_v:
        city7 = CITY_338[(n46[1] if n46_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        city_v = city7
    country = COUNTRY_339[n4[4] if n4_n > 4 else '']
    country_v = country
    if not country_v:
        country8 = COUNTRY_339[(n46[4] if n46_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        country_v = country8
    n3_loop = n1_loop[2] if n1_loop is not None else None
    n3_loop = n3_loop[0] if n3_loop else None
    n3 = n3_loop[0] if n3_loop is not None else None
    n3_n = len(n3) if n3 is not None else 0
    lines_item = LINES_ITEM_340[n3[1] if n3_n > 1 else '']
    lines_item_v = lines_item
    n3_loop9 = n1_loop5[2] if n1_loop5 is not None else None
    n3_loop9 = n3_loop9[0] if n3_loop9 else None
    n310 = n3_loop9[0] if n3_loop9 is not None else None
    n310_n = len(n310) if n310 is not None else 0
    if not lines_item_v:
        lines_item11 = LINES_ITEM_340[(n310[1] if n310_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        lines_item_v = lines_item11
    lines_item12 = LINES_ITEM_340[n3[2] if n3_n > 2 else '']
    lines_item_v13 = lines_item12
    if not lines_item_v13:
        lines_item14 = LINES_ITEM_340[(n310[2] if n310_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        lines_item_v13 = lines_item14
    n3_loop15 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop15 = n3_loop15[1] if len(n3_loop15) >= 2 else None
    n316 = n3_loop15[0] if n3_loop15 is not None else None
    n316_n = len(n316) if n316 is not None else 0
    lines_item17 = LINES_ITEM_340[n316[1] if n316_n > 1 else '']
    lines_item_v18 = lines_item17
    n3_loop19 = (n1_loop5[2] if n1_loop5 is not None else None) or ()
    n3_loop19 = n3_loop19[1] if len(n3_loop19) >= 2 else None
    n320 = n3_loop19[0] if n3_loop19 is not None else None
    n320_n = len(n320) if n320 is not None else 0
    if not lines_item_v18:
        lines_item21 = LINES_ITEM_340[(n320[1] if n320_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        lines_item_v18 = lines_item21
    lines_item22 = LINES_ITEM_340[n316[2] if n316_n > 2 else '']
    lines_item_v23 = lines_item22
    if not lines_item_v23:
        lines_item24 = LINES_ITEM_340[(n320[2] if n320_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        lines_item_v23 = lines_item24
    lines = f'{lines_item_v}{lines_item_v13}{lines_item_v18}{lines_item_v23}'
    if lines:
        lines = f',"lines":[{lines[1:]}]'
    postal_code = POSTAL_CODE_341[n4[3] if n4_n > 3 else '']
    postal_code_v = postal_code
    if not postal_code_v:
        postal_code25 = POSTAL_CODE_341[(n46[3] if n46_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        postal_code_v = postal_code25
    subdivision = SUBDIVISION_342[n4[2] if n4_n > 2 else '']
    subdivision_v = subdivision
    if not subdivision_v:
        subdivision26 = SUBDIVISION_342[(n46[2] if n46_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        subdivision_v = subdivision26
    address = ''
    if city_v or country_v or lines or postal_code_v or subdivision_v:
        address = f'{city_v}{country_v}{lines}{postal_code_v}{subdivision_v}'
        address = f',"address":{{{address[1:]}}}'
    scheme = SCHEME_343[n1[3] if n1_n > 3 else '']
    scheme_v = scheme[0]
    n127 = n1_loop5[0] if n1_loop5 is not None else None
    n127_n = len(n127) if n127 is not None else 0
    scheme28 = SCHEME_343[(n127[3] if n127_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
    if not scheme_v:
        scheme_v = scheme28[0]
    source_code_v = scheme[1]
    if not source_code_v:
        source_code_v = scheme28[1]
    value = VALUE_344[n1[4] if n1_n > 4 else '']
    value_v = value
    if not value_v:
        value29 = VALUE_344[(n127[4] if n127_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        value_v = value29
    identifiers_item = ''
    if scheme_v or source_code_v or value_v:
        if not (scheme_v and value_v):
            raise UNFIT
        identifiers_item = f',{{{scheme_v}{source_code_v}{value_v}}}'
    identifiers = f'{identifiers_item}'
    if identifiers:
        identifiers = f',"identifiers":[{identifiers[1:]}]'
    name = NAME_345[n1[2] if n1_n > 2 else '']
    name_v = name
    if not name_v:
        name30 = NAME_345[(n127[2] if n127_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        name_v = name30
    facility = ''
    if address or identifiers or name_v:
        facility = f'{address}{identifiers}{name_v}'
        facility = f',"facility":{{{facility[1:]}}}'
    lines31: Any = []
    for m32 in n0[9] or ():
        qty_loop = m32[20]
        qty_loop = qty_loop[0] if qty_loop else None
        ls_loop = qty_loop[7] if qty_loop is not None else None
        ls_loop = ls_loop[0] if ls_loop else None
        ls = ls_loop[0] if ls_loop is not None else None
        ls_n = len(ls) if ls is not None else 0
        if not ((ls[1] if ls_n > 1 else '') == ''):
            continue
        qty_loop33 = pick(m32[20], 1, ('33',))
        qty = qty_loop33[0] if qty_loop33 is not None else None
        qty_n = len(qty) if qty is not None else 0
        ls_loop34 = qty_loop33[7] if qty_loop33 is not None else None
        ls_loop34 = ls_loop34[0] if ls_loop34 else None
        ls35 = ls_loop34[0] if ls_loop34 is not None else None
        ls35_n = len(ls35) if ls35 is not None else 0
        unit_code = UNIT_CODE_346[(component(qty[3] if qty_n > 3 else '', 1, facts.get('component', ':'))) if (ls35[1] if ls35_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '']
        unit_code_v = unit_code
        uit_loop = qty_loop33[1] if qty_loop33 is not None else None
        uit_loop = uit_loop[0] if uit_loop else None
        uit = uit_loop[0] if uit_loop is not None else None
        uit_n = len(uit) if uit is not None else 0
        if not unit_code_v:
            unit_code36 = UNIT_CODE_346[(component(uit[1] if uit_n > 1 else '', 1, facts.get('component', ':'))) if (ls35[1] if ls35_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '']
            unit_code_v = unit_code36
        uit_loop37 = m32[12]
        uit_loop37 = uit_loop37[0] if uit_loop37 else None
        uit38 = uit_loop37[0] if uit_loop37 is not None else None
        uit38_n = len(uit38) if uit38 is not None else 0
        if not unit_code_v:
            unit_code39 = UNIT_CODE_346[(component(uit38[1] if uit38_n > 1 else '', 1, facts.get('component', ':'))) if (ls35[1] if ls35_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '']
            unit_code_v = unit_code39
        if not unit_code_v:
            unit_code40 = UNIT_CODE_346[(facts.get('unit', '')) if (ls35[1] if ls35_n > 1 else '') == '' and (qty[2] if qty_n > 2 else '') != '' else '']
            unit_code_v = unit_code40
        value41 = VALUE_347[(qty[2] if qty_n > 2 else '') if (ls35[1] if ls35_n > 1 else '') == '' else '']
        available = ''
        if unit_code_v or value41:
            if not (unit_code_v and value41):
                raise UNFIT
            available = f',"available":{{{unit_code_v}{value41}}}'
        dates42: Any = []
        for m43 in m32[4] or ():
            dtm44 = m43[0]
            dtm44_n = len(dtm44)
            if not ((dtm44[2] if dtm44_n > 2 else '') != ''):
                continue
            at_x46 = dtm44[2] if dtm44_n > 2 else ''
            at_x47 = dtm44[3] if dtm44_n > 3 else ''
            at_x48 = dtm44[4] if dtm44_n > 4 else ''
            at45 = AT_336[(zone, at_x46, at_x47, at_x48) if at_x46 else '']
            source_code49 = SOURCE_CODE_337[dtm44[1] if dtm44_n > 1 else '']
            dates_item50 = ''
            if at45 or source_code49[1] or source_code49[0]:
                if not (at45 and source_code49[0]):
                    raise UNFIT
                dates_item50 = f'{{{at45}{source_code49[1]}{source_code49[0]}}}'
            if dates_item50:
                dates42.append(dates_item50)
        if len(dates42) > 20:
            raise UNFIT
        dates51: Any = []
        for m52 in m32[20] or ():
            ls_loop55 = m52[7]
            ls_loop55 = ls_loop55[0] if ls_loop55 else None
            ls56 = ls_loop55[0] if ls_loop55 is not None else None
            ls56_n = len(ls56) if ls56 is not None else 0
            for m53 in m52[4] or ():
                dtm54 = m53[0]
                dtm54_n = len(dtm54)
                if not ((dtm54[2] if dtm54_n > 2 else '') != '' and (ls56[1] if ls56_n > 1 else '') == ''):
                    continue
                at_x58 = dtm54[2] if dtm54_n > 2 else ''
                at_x59 = dtm54[3] if dtm54_n > 3 else ''
                at_x60 = dtm54[4] if dtm54_n > 4 else ''
                at57 = AT_336[(zone, at_x58, at_x59, at_x60) if at_x58 else '']
                source_code61 = SOURCE_CODE_337[dtm54[1] if dtm54_n > 1 else '']
                dates_item62 = ''
                if at57 or source_code61[1] or source_code61[0]:
                    if not (at57 and source_code61[0]):
                        raise UNFIT
                    dates_item62 = f'{{{at57}{source_code61[1]}{source_code61[0]}}}'
                if dates_item62:
                    dates51.append(dates_item62)
        if len(dates51) > 20:
            raise UNFIT
        dates63 = [*dates42, *dates51]
        dates63 = ',"dates":[' + ','.join(dates63) + ']' if dates63 else ''
        qty_loop64 = pick(m32[20], 1, ('QC',))
        qty65 = qty_loop64[0] if qty_loop64 is not None else None
        qty65_n = len(qty65) if qty65 is not None else 0
        ls_loop66 = qty_loop64[7] if qty_loop64 is not None else None
        ls_loop66 = ls_loop66[0] if ls_loop66 else None
        ls67 = ls_loop66[0] if ls_loop66 is not None else None
        ls67_n = len(ls67) if ls67 is not None else 0
        unit_code68 = UNIT_CODE_346[(component(qty65[3] if qty65_n > 3 else '', 1, facts.get('component', ':'))) if (ls67[1] if ls67_n > 1 else '') == '' and (qty65[2] if qty65_n > 2 else '') != '' else '']
        unit_code_v69 = unit_code68
        uit_loop70 = qty_loop64[1] if qty_loop64 is not None else None
        uit_loop70 = uit_loop70[0] if uit_loop70 else None
        uit71 = uit_loop70[0] if uit_loop70 is not None else None
        uit71_n = len(uit71) if uit71 is not None else 0
        if not unit_code_v69:
            unit_code72 = UNIT_CODE_346[(component(uit71[1] if uit71_n > 1 else '', 1, facts.get('component', ':'))) if (ls67[1] if ls67_n > 1 else '') == '' and (qty65[2] if qty65_n > 2 else '') != '' else '']
            unit_code_v69 = unit_code72
        if not unit_code_v69:
            unit_code73 = UNIT_CODE_346[(component(uit38[1] if uit38_n > 1 else '', 1, facts.get('component', ':'))) if (ls67[1] if ls67_n > 1 else '') == '' and (qty65[2] if qty65_n > 2 else '') != '' else '']
            unit_code_v69 = unit_code73
        if not unit_code_v69:
            unit_code74 = UNIT_CODE_346[(facts.get('unit', '')) if (ls67[1] if ls67_n > 1 else '') == '' and (qty65[2] if qty65_n > 2 else '') != '' else '']
            unit_code_v69 = unit_code74
        qty_loop75 = pick(m32[20], 1, ('QH',))
        qty76 = qty_loop75[0] if qty_loop75 is not None else None
        qty76_n = len(qty76) if qty76 is not None else 0
        ls_loop77 = qty_loop75[7] if qty_loop75 is not None else None
        ls_loop77 = ls_loop77[0] if ls_loop77 else None
        ls78 = ls_loop77[0] if ls_loop77 is not None else None
        ls78_n = len(ls78) if ls78 is not None else 0
        if not unit_code_v69:
            unit_code79 = UNIT_CODE_346[(component(qty76[3] if qty76_n > 3 else '', 1, facts.get('component', ':'))) if (ls78[1] if ls78_n > 1 else '') == '' and (qty76[2] if qty76_n > 2 else '') != '' else '']
            unit_code_v69 = unit_code79
        uit_loop80 = qty_loop75[1] if qty_loop75 is not None else None
        uit_loop80 = uit_loop80[0] if uit_loop80 else None
        uit81 = uit_loop80[0] if uit_loop80 is not None else None
        uit81_n = len(uit81) if uit81 is not None else 0
        if not unit_code_v69:
            unit_code82 = UNIT_CODE_346[(component(uit81[1] if uit81_n > 1 else '', 1, facts.get('component', ':'))) if (ls78[1] if ls78_n > 1 else '') == '' and (qty76[2] if qty76_n > 2 else '') != '' else '']
            unit_code_v69 = unit_code82
        if not unit_code_v69:
            unit_code83 = UNIT_CODE_346[(component(uit38[1] if uit38_n > 1 else '', 1, facts.get('component', ':'))) if (ls78[1] if ls78_n > 1 else '') == '' and (qty76[2] if qty76_n > 2 else '') != '' else '']
            unit_code_v69 = unit_code83
        if not unit_code_v69:
            unit_code84 = UNIT_CODE_346[(facts.get('unit', '')) if (ls78[1] if ls78_n > 1 else '') == '' and (qty76[2] if qty76_n > 2 else '') != '' else '']
            unit_code_v69 = unit_code84
        value85 = VALUE_348[(qty65[2] if qty65_n > 2 else '') if (ls67[1] if ls67_n > 1 else '') == '' else '']
        value_v86 = value85
        if not value_v86:
            value87 = VALUE_348[(qty76[2] if qty76_n > 2 else '') if (ls78[1] if ls78_n > 1 else '') == '' else '']
            value_v86 = value87
        held88 = ''
        if unit_code_v69 or value_v86:
            if not (unit_code_v69 and value_v86):
                raise UNFIT
            held88 = f',"held":{{{unit_code_v69}{value_v86}}}'
        lin = m32[0]
        lin_n = len(lin)
        country_of_origin = COUNTRY_OF_ORIGIN_349[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'CH' else '']
        country_of_origin_v = country_of_origin
        if not country_of_origin_v:
            country_of_origin89 = COUNTRY_OF_ORIGIN_349[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin89
        if not country_of_origin_v:
            country_of_origin90 = COUNTRY_OF_ORIGIN_349[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin90
        if not country_of_origin_v:
            country_of_origin91 = COUNTRY_OF_ORIGIN_349[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin91
        if not country_of_origin_v:
            country_of_origin92 = COUNTRY_OF_ORIGIN_349[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin92
        if not country_of_origin_v:
            country_of_origin93 = COUNTRY_OF_ORIGIN_349[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin93
        if not country_of_origin_v:
            country_of_origin94 = COUNTRY_OF_ORIGIN_349[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin94
        if not country_of_origin_v:
            country_of_origin95 = COUNTRY_OF_ORIGIN_349[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin95
        if not country_of_origin_v:
            country_of_origin96 = COUNTRY_OF_ORIGIN_349[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin96
        if not country_of_origin_v:
            country_of_origin97 = COUNTRY_OF_ORIGIN_349[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin97
        if not country_of_origin_v:
            country_of_origin98 = COUNTRY_OF_ORIGIN_349[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin98
        if not country_of_origin_v:
            country_of_origin99 = COUNTRY_OF_ORIGIN_349[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin99
        if not country_of_origin_v:
            country_of_origin100 = COUNTRY_OF_ORIGIN_349[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin100
        if not country_of_origin_v:
            country_of_origin101 = COUNTRY_OF_ORIGIN_349[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin101
        if not country_of_origin_v:
            country_of_origin102 = COUNTRY_OF_ORIGIN_349[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin102
        pid_loop = m32[1]
        pid_loop = pid_loop[0] if pid_loop else None
        pid = pid_loop[0] if pid_loop is not None else None
        pid_n = len(pid) if pid is not None else 0
        description = DESCRIPTION_350[pid[5] if pid_n > 5 else '']
        gtin = GTIN_351[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') in ('UP', 'EN', 'UK') else '']
        gtin_v = gtin
        if not gtin_v:
            gtin103 = GTIN_351[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin103
        if not gtin_v:
            gtin104 = GTIN_351[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin104
        if not gtin_v:
            gtin105 = GTIN_351[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin105
        if not gtin_v:
            gtin106 = GTIN_351[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin106
        if not gtin_v:
            gtin107 = GTIN_351[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin107
        if not gtin_v:
            gtin108 = GTIN_351[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin108
        if not gtin_v:
            gtin109 = GTIN_351[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin109
        if not gtin_v:
            gtin110 = GTIN_351[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin110
        if not gtin_v:
            gtin111 = GTIN_351[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin111
        if not gtin_v:
            gtin112 = GTIN_351[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin112
        if not gtin_v:
            gtin113 = GTIN_351[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin113
        if not gtin_v:
            gtin114 = GTIN_351[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin114
        if not gtin_v:
            gtin115 = GTIN_351[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin115
        if not gtin_v:
            gtin116 = GTIN_351[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin116
        scheme117 = SCHEME_352[(lin[2] if lin_n > 2 else '') if (lin[2] if lin_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[3] if lin_n > 3 else '') != '' else '']
        value118 = VALUE_353[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[3] if lin_n > 3 else '') != '' else '']
        identifiers_item119 = ''
        if scheme117[0] or scheme117[1] or value118:
            if not (scheme117[0] and value118):
                raise UNFIT
            identifiers_item119 = f',{{{scheme117[0]}{scheme117[1]}{value118}}}'
        scheme120 = SCHEME_352[(lin[4] if lin_n > 4 else '') if (lin[4] if lin_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[5] if lin_n > 5 else '') != '' else '']
        value121 = VALUE_353[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[5] if lin_n > 5 else '') != '' else '']
        identifiers_item122 = ''
        if scheme120[0] or scheme120[1] or value121:
            if not (scheme120[0] and value121):
                raise UNFIT
            identifiers_item122 = f',{{{scheme120[0]}{scheme120[1]}{value121}}}'
        scheme123 = SCHEME_352[(lin[6] if lin_n > 6 else '') if (lin[6] if lin_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[7] if lin_n > 7 else '') != '' else '']
        value124 = VALUE_353[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[7] if lin_n > 7 else '') != '' else '']
        identifiers_item125 = ''
        if scheme123[0] or scheme123[1] or value124:
            if not (scheme123[0] and value124):
                raise UNFIT
            identifiers_item125 = f',{{{scheme123[0]}{scheme123[1]}{value124}}}'
        scheme126 = SCHEME_352[(lin[8] if lin_n > 8 else '') if (lin[8] if lin_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[9] if lin_n > 9 else '') != '' else '']
        value127 = VALUE_353[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[9] if lin_n > 9 else '') != '' else '']
        identifiers_item128 = ''
        if scheme126[0] or scheme126[1] or value127:
            if not (scheme126[0] and value127):
                raise UNFIT
            identifiers_item128 = f',{{{scheme126[0]}{scheme126[1]}{value127}}}'
        scheme129 = SCHEME_352[(lin[10] if lin_n > 10 else '') if (lin[10] if lin_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[11] if lin_n > 11 else '') != '' else '']
        value130 = VALUE_353[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[11] if lin_n > 11 else '') != '' else '']
        identifiers_item131 = ''
        if scheme129[0] or scheme129[1] or value130:
            if not (scheme129[0] and value130):
                raise UNFIT
            identifiers_item131 = f',{{{scheme129[0]}{scheme129[1]}{value130}}}'
        scheme132 = SCHEME_352[(lin[12] if lin_n > 12 else '') if (lin[12] if lin_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[13] if lin_n > 13 else '') != '' else '']
        value133 = VALUE_353[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[13] if lin_n > 13 else '') != '' else '']
        identifiers_item134 = ''
        if scheme132[0] or scheme132[1] or value133:
            if not (scheme132[0] and value133):
                raise UNFIT
            identifiers_item134 = f',{{{scheme132[0]}{scheme132[1]}{value133}}}'
        scheme135 = SCHEME_352[(lin[14] if lin_n > 14 else '') if (lin[14] if lin_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[15] if lin_n > 15 else '') != '' else '']
        value136 = VALUE_353[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[15] if lin_n > 15 else '') != '' else '']
        identifiers_item137 = ''
        if scheme135[0] or scheme135[1] or value136:
            if not (scheme135[0] and value136):
                raise UNFIT
            identifiers_item137 = f',{{{scheme135[0]}{scheme135[1]}{value136}}}'
        scheme138 = SCHEME_352[(lin[16] if lin_n > 16 else '') if (lin[16] if lin_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[17] if lin_n > 17 else '') != '' else '']
        value139 = VALUE_353[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[17] if lin_n > 17 else '') != '' else '']
        identifiers_item140 = ''
        if scheme138[0] or scheme138[1] or value139:
            if not (scheme138[0] and value139):
                raise UNFIT
            identifiers_item140 = f',{{{scheme138[0]}{scheme138[1]}{value139}}}'
        scheme141 = SCHEME_352[(lin[18] if lin_n > 18 else '') if (lin[18] if lin_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[19] if lin_n > 19 else '') != '' else '']
        value142 = VALUE_353[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[19] if lin_n > 19 else '') != '' else '']
        identifiers_item143 = ''
        if scheme141[0] or scheme141[1] or value142:
            if not (scheme141[0] and value142):
                raise UNFIT
            identifiers_item143 = f',{{{scheme141[0]}{scheme141[1]}{value142}}}'
        scheme144 = SCHEME_352[(lin[20] if lin_n > 20 else '') if (lin[20] if lin_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[21] if lin_n > 21 else '') != '' else '']
        value145 = VALUE_353[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[21] if lin_n > 21 else '') != '' else '']
        identifiers_item146 = ''
        if scheme144[0] or scheme144[1] or value145:
            if not (scheme144[0] and value145):
                raise UNFIT
            identifiers_item146 = f',{{{scheme144[0]}{scheme144[1]}{value145}}}'
        scheme147 = SCHEME_352[(lin[22] if lin_n > 22 else '') if (lin[22] if lin_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[23] if lin_n > 23 else '') != '' else '']
        value148 = VALUE_353[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[23] if lin_n > 23 else '') != '' else '']
        identifiers_item149 = ''
        if scheme147[0] or scheme147[1] or value148:
            if not (scheme147[0] and value148):
                raise UNFIT
            identifiers_item149 = f',{{{scheme147[0]}{scheme147[1]}{value148}}}'
        scheme150 = SCHEME_352[(lin[24] if lin_n > 24 else '') if (lin[24] if lin_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[25] if lin_n > 25 else '') != '' else '']
        value151 = VALUE_353[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[25] if lin_n > 25 else '') != '' else '']
        identifiers_item152 = ''
        if scheme150[0] or scheme150[1] or value151:
            if not (scheme150[0] and value151):
                raise UNFIT
            identifiers_item152 = f',{{{scheme150[0]}{scheme150[1]}{value151}}}'
        scheme153 = SCHEME_352[(lin[26] if lin_n > 26 else '') if (lin[26] if lin_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[27] if lin_n > 27 else '') != '' else '']
        value154 = VALUE_353[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[27] if lin_n > 27 else '') != '' else '']
        identifiers_item155 = ''
        if scheme153[0] or scheme153[1] or value154:
            if not (scheme153[0] and value154):
                raise UNFIT
            identifiers_item155 = f',{{{scheme153[0]}{scheme153[1]}{value154}}}'
        scheme156 = SCHEME_352[(lin[28] if lin_n > 28 else '') if (lin[28] if lin_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[29] if lin_n > 29 else '') != '' else '']
        value157 = VALUE_353[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[29] if lin_n > 29 else '') != '' else '']
        identifiers_item158 = ''
        if scheme156[0] or scheme156[1] or value157:
            if not (scheme156[0] and value157):
                raise UNFIT
            identifiers_item158 = f',{{{scheme156[0]}{scheme156[1]}{value157}}}'
        scheme159 = SCHEME_352[(lin[30] if lin_n > 30 else '') if (lin[30] if lin_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[31] if lin_n > 31 else '') != '' else '']
        value160 = VALUE_353[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin[31] if lin_n > 31 else '') != '' else '']
        identifiers_item161 = ''
        if scheme159[0] or scheme159[1] or value160:
            if not (scheme159[0] and value160):
                raise UNFIT
            identifiers_item161 = f',{{{scheme159[0]}{scheme159[1]}{value160}}}'
        identifiers162 = f'{identifiers_item119}{identifiers_item122}{identifiers_item125}{identifiers_item128}{identifiers_item131}{identifiers_item134}{identifiers_item137}{identifiers_item140}{identifiers_item143}{identifiers_item146}{identifiers_item149}{identifiers_item152}{identifiers_item155}{identifiers_item158}{identifiers_item161}'
        if identifiers162:
            identifiers162 = f',"identifiers":[{identifiers162[1:]}]'
        sku = SKU_354[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'SK' else '']
        sku_v = sku
        if not sku_v:
            sku163 = SKU_354[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'SK' else '']
            sku_v = sku163
        if not sku_v:
            sku164 = SKU_354[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'SK' else '']
            sku_v = sku164
        if not sku_v:
            sku165 = SKU_354[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'SK' else '']
            sku_v = sku165
        if not sku_v:
            sku166 = SKU_354[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'SK' else '']
            sku_v = sku166
        if not sku_v:
            sku167 = SKU_354[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'SK' else '']
            sku_v = sku167
        if not sku_v:
            sku168 = SKU_354[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'SK' else '']
            sku_v = sku168
        if not sku_v:
            sku169 = SKU_354[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'SK' else '']
            sku_v = sku169
        if not sku_v:
            sku170 = SKU_354[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'SK' else '']
            sku_v = sku170
        if not sku_v:
            sku171 = SKU_354[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'SK' else '']
            sku_v = sku171
        if not sku_v:
            sku172 = SKU_354[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'SK' else '']
            sku_v = sku172
        if not sku_v:
            sku173 = SKU_354[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'SK' else '']
            sku_v = sku173
        if not sku_v:
            sku174 = SKU_354[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'SK' else '']
            sku_v = sku174
        if not sku_v:
            sku175 = SKU_354[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'SK' else '']
            sku_v = sku175
        if not sku_v:
            sku176 = SKU_354[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'SK' else '']
            sku_v = sku176
        item = ''
        if country_of_origin_v or description or gtin_v or identifiers162 or sku_v:
            item = f'{country_of_origin_v}{description}{gtin_v}{identifiers162}{sku_v}'
            item = f',"item":{{{item[1:]}}}'
        line_id = LINE_ID_355[lin[1] if lin_n > 1 else '']
        qty_loop177 = pick(m32[20], 1, ('17',))
        qty178 = qty_loop177[0] if qty_loop177 is not None else None
        qty178_n = len(qty178) if qty178 is not None else 0
        ls_loop179 = qty_loop177[7] if qty_loop177 is not None else None
        ls_loop179 = ls_loop179[0] if ls_loop179 else None
        ls180 = ls_loop179[0] if ls_loop179 is not None else None
        ls180_n = len(ls180) if ls180 is not None else 0
        unit_code181 = UNIT_CODE_346[(component(qty178[3] if qty178_n > 3 else '', 1, facts.get('component', ':'))) if (ls180[1] if ls180_n > 1 else '') == '' and (qty178[2] if qty178_n > 2 else '') != '' else '']
        unit_code_v182 = unit_code181
        uit_loop183 = qty_loop177[1] if qty_loop177 is not None else None
        uit_loop183 = uit_loop183[0] if uit_loop183 else None
        uit184 = uit_loop183[0] if uit_loop183 is not None else None
        uit184_n = len(uit184) if uit184 is not None else 0
        if not unit_code_v182:
            unit_code185 = UNIT_CODE_346[(component(uit184[1] if uit184_n > 1 else '', 1, facts.get('component', ':'))) if (ls180[1] if ls180_n > 1 else '') == '' and (qty178[2] if qty178_n > 2 else '') != '' else '']
            unit_code_v182 = unit_code185
        if not unit_code_v182:
            unit_code186 = UNIT_CODE_346[(component(uit38[1] if uit38_n > 1 else '', 1, facts.get('component', ':'))) if (ls180[1] if ls180_n > 1 else '') == '' and (qty178[2] if qty178_n > 2 else '') != '' else '']
            unit_code_v182 = unit_code186
        if not unit_code_v182:
            unit_code187 = UNIT_CODE_346[(facts.get('unit', '')) if (ls180[1] if ls180_n > 1 else '') == '' and (qty178[2] if qty178_n > 2 else '') != '' else '']
            unit_code_v182 = unit_code187
        value188 = VALUE_347[(qty178[2] if qty178_n > 2 else '') if (ls180[1] if ls180_n > 1 else '') == '' else '']
        on_hand = ''
        if unit_code_v182 or value188:
            if not (unit_code_v182 and value188):
                raise UNFIT
            on_hand = f',"onHand":{{{unit_code_v182}{value188}}}'
        qty_loop189 = pick(m32[20], 1, ('63',))
        qty190 = qty_loop189[0] if qty_loop189 is not None else None
        qty190_n = len(qty190) if qty190 is not None else 0
        ls_loop191 = qty_loop189[7] if qty_loop189 is not None else None
        ls_loop191 = ls_loop191[0] if ls_loop191 else None
        ls192 = ls_loop191[0] if ls_loop191 is not None else None
        ls192_n = len(ls192) if ls192 is not None else 0
        unit_code193 = UNIT_CODE_346[(component(qty190[3] if qty190_n > 3 else '', 1, facts.get('component', ':'))) if (ls192[1] if ls192_n > 1 else '') == '' and (qty190[2] if qty190_n > 2 else '') != '' else '']
        unit_code_v194 = unit_code193
        uit_loop195 = qty_loop189[1] if qty_loop189 is not None else None
        uit_loop195 = uit_loop195[0] if uit_loop195 else None
        uit196 = uit_loop195[0] if uit_loop195 is not None else None
        uit196_n = len(uit196) if uit196 is not None else 0
        if not unit_code_v194:
            unit_code197 = UNIT_CODE_346[(component(uit196[1] if uit196_n > 1 else '', 1, facts.get('component', ':'))) if (ls192[1] if ls192_n > 1 else '') == '' and (qty190[2] if qty190_n > 2 else '') != '' else '']
            unit_code_v194 = unit_code197
        if not unit_code_v194:
            unit_code198 = UNIT_CODE_346[(component(uit38[1] if uit38_n > 1 else '', 1, facts.get('component', ':'))) if (ls192[1] if ls192_n > 1 else '') == '' and (qty190[2] if qty190_n > 2 else '') != '' else '']
            unit_code_v194 = unit_code198
        if not unit_code_v194:
            unit_code199 = UNIT_CODE_346[(facts.get('unit', '')) if (ls192[1] if ls192_n > 1 else '') == '' and (qty190[2] if qty190_n > 2 else '') != '' else '']
            unit_code_v194 = unit_code199
        value200 = VALUE_348[(qty190[2] if qty190_n > 2 else '') if (ls192[1] if ls192_n > 1 else '') == '' else '']
        on_order = ''
        if unit_code_v194 or value200:
            if not (unit_code_v194 and value200):
                raise UNFIT
            on_order = f',"onOrder":{{{unit_code_v194}{value200}}}'
        qty_loop201 = pick(m32[20], 1, ('77',))
        qty202 = qty_loop201[0] if qty_loop201 is not None else None
        qty202_n = len(qty202) if qty202 is not None else 0
        ls_loop203 = qty_loop201[7] if qty_loop201 is not None else None
        ls_loop203 = ls_loop203[0] if ls_loop203 else None
        ls204 = ls_loop203[0] if ls_loop203 is not None else None
        ls204_n = len(ls204) if ls204 is not None else 0
        unit_code205 = UNIT_CODE_346[(component(qty202[3] if qty202_n > 3 else '', 1, facts.get('component', ':'))) if (ls204[1] if ls204_n > 1 else '') == '' and (qty202[2] if qty202_n > 2 else '') != '' else '']
        unit_code_v206 = unit_code205
        uit_loop207 = qty_loop201[1] if qty_loop201 is not None else None
        uit_loop207 = uit_loop207[0] if uit_loop207 else None
        uit208 = uit_loop207[0] if uit_loop207 is not None else None
        uit208_n = len(uit208) if uit208 is not None else 0
        if not unit_code_v206:
            unit_code209 = UNIT_CODE_346[(component(uit208[1] if uit208_n > 1 else '', 1, facts.get('component', ':'))) if (ls204[1] if ls204_n > 1 else '') == '' and (qty202[2] if qty202_n > 2 else '') != '' else '']
            unit_code_v206 = unit_code209
        if not unit_code_v206:
            unit_code210 = UNIT_CODE_346[(component(uit38[1] if uit38_n > 1 else '', 1, facts.get('component', ':'))) if (ls204[1] if ls204_n > 1 else '') == '' and (qty202[2] if qty202_n > 2 else '') != '' else '']
            unit_code_v206 = unit_code210
        if not unit_code_v206:
            unit_code211 = UNIT_CODE_346[(facts.get('unit', '')) if (ls204[1] if ls204_n > 1 else '') == '' and (qty202[2] if qty202_n > 2 else '') != '' else '']
            unit_code_v206 = unit_code211
        value212 = VALUE_348[(qty202[2] if qty202_n > 2 else '') if (ls204[1] if ls204_n > 1 else '') == '' else '']
        open_orders = ''
        if unit_code_v206 or value212:
            if not (unit_code_v206 and value212):
                raise UNFIT
            open_orders = f',"openOrders":{{{unit_code_v206}{value212}}}'
        other_quantities: Any = []
        for m213 in m32[20] or ():
            qty214 = m213[0]
            qty214_n = len(qty214)
            ls_loop215 = m213[7]
            ls_loop215 = ls_loop215[0] if ls_loop215 else None
            ls216 = ls_loop215[0] if ls_loop215 is not None else None
            ls216_n = len(ls216) if ls216 is not None else 0
            if not ((qty214[2] if qty214_n > 2 else '') != '' and (qty214[1] if qty214_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (ls216[1] if ls216_n > 1 else '') == ''):
                continue
            unit_code217 = UNIT_CODE_346[(component(qty214[3] if qty214_n > 3 else '', 1, facts.get('component', ':'))) if (qty214[2] if qty214_n > 2 else '') != '' else '']
            unit_code_v218 = unit_code217
            uit_loop219 = m213[1]
            uit_loop219 = uit_loop219[0] if uit_loop219 else None
            uit220 = uit_loop219[0] if uit_loop219 is not None else None
            uit220_n = len(uit220) if uit220 is not None else 0
            if not unit_code_v218:
                unit_code221 = UNIT_CODE_346[(component(uit220[1] if uit220_n > 1 else '', 1, facts.get('component', ':'))) if (qty214[2] if qty214_n > 2 else '') != '' else '']
                unit_code_v218 = unit_code221
            if not unit_code_v218:
                unit_code222 = UNIT_CODE_346[(component(uit38[1] if uit38_n > 1 else '', 1, facts.get('component', ':'))) if (qty214[2] if qty214_n > 2 else '') != '' else '']
                unit_code_v218 = unit_code222
            if not unit_code_v218:
                unit_code223 = UNIT_CODE_346[(facts.get('unit', '')) if (qty214[2] if qty214_n > 2 else '') != '' else '']
                unit_code_v218 = unit_code223
            value224 = VALUE_347[qty214[2] if qty214_n > 2 else '']
            quantity = ''
            if unit_code_v218 or value224:
                if not (unit_code_v218 and value224):
                    raise UNFIT
                quantity = f'"quantity":{{{unit_code_v218}{value224}}}'
            code = CODE_356[qty214[1] if qty214_n > 1 else '']
            source_code225 = ''
            if code:
                source_code225 = f',"sourceCode":{{{code},"scheme":"x12-673"}}'
            other_quantities_item = ''
            if quantity or source_code225:
                if not (quantity and source_code225):
                    raise UNFIT
                other_quantities_item = f'{{{quantity}{source_code225}}}'
            if other_quantities_item:
                other_quantities.append(other_quantities_item)
        if len(other_quantities) > 20:
            raise UNFIT
        other_quantities226: Any = []
        if (qty65[2] if qty65_n > 2 else '') != '' and (ls67[1] if ls67_n > 1 else '') == '':
            for m227 in m32[20] or ():
                qty228 = m227[0]
                qty228_n = len(qty228)
                ls_loop229 = m227[7]
                ls_loop229 = ls_loop229[0] if ls_loop229 else None
                ls230 = ls_loop229[0] if ls_loop229 is not None else None
                ls230_n = len(ls230) if ls230 is not None else 0
                if not ((qty228[2] if qty228_n > 2 else '') != '' and (qty228[1] if qty228_n > 1 else '') == 'QH' and (ls230[1] if ls230_n > 1 else '') == ''):
                    continue
                unit_code231 = UNIT_CODE_346[(component(qty228[3] if qty228_n > 3 else '', 1, facts.get('component', ':'))) if (qty228[2] if qty228_n > 2 else '') != '' else '']
                unit_code_v232 = unit_code231
                uit_loop233 = m227[1]
                uit_loop233 = uit_loop233[0] if uit_loop233 else None
                uit234 = uit_loop233[0] if uit_loop233 is not None else None
                uit234_n = len(uit234) if uit234 is not None else 0
                if not unit_code_v232:
                    unit_code235 = UNIT_CODE_346[(component(uit234[1] if uit234_n > 1 else '', 1, facts.get('component', ':'))) if (qty228[2] if qty228_n > 2 else '') != '' else '']
                    unit_code_v232 = unit_code235
                if not unit_code_v232:
                    unit_code236 = UNIT_CODE_346[(component(uit38[1] if uit38_n > 1 else '', 1, facts.get('component', ':'))) if (qty228[2] if qty228_n > 2 else '') != '' else '']
                    unit_code_v232 = unit_code236
                if not unit_code_v232:
                    unit_code237 = UNIT_CODE_346[(facts.get('unit', '')) if (qty228[2] if qty228_n > 2 else '') != '' else '']
                    unit_code_v232 = unit_code237
                value238 = VALUE_347[qty228[2] if qty228_n > 2 else '']
                quantity239 = ''
                if unit_code_v232 or value238:
                    if not (unit_code_v232 and value238):
                        raise UNFIT
                    quantity239 = f'"quantity":{{{unit_code_v232}{value238}}}'
                code240 = CODE_356[qty228[1] if qty228_n > 1 else '']
                source_code241 = ''
                if code240:
                    source_code241 = f',"sourceCode":{{{code240},"scheme":"x12-673"}}'
                other_quantities_item242 = ''
                if quantity239 or source_code241:
                    if not (quantity239 and source_code241):
                        raise UNFIT
                    other_quantities_item242 = f'{{{quantity239}{source_code241}}}'
                if other_quantities_item242:
                    other_quantities226.append(other_quantities_item242)
        if len(other_quantities226) > 20:
            raise UNFIT
        other_quantities243 = [*other_quantities, *other_quantities226]
        other_quantities243 = ',"otherQuantities":[' + ','.join(other_quantities243) + ']' if other_quantities243 else ''
        references: Any = []
        for m244 in m32[8] or ():
            ref = m244[0]
            ref_n = len(ref)
            if not ((ref[2] if ref_n > 2 else '') != ''):
                continue
            description245 = DESCRIPTION_350[ref[3] if ref_n > 3 else '']
            source_code246 = SOURCE_CODE_357[ref[1] if ref_n > 1 else '']
            value247 = VALUE_344[ref[2] if ref_n > 2 else '']
            references_item = ''
            if description245 or source_code246[1] or source_code246[0] or value247:
                if not (source_code246[0] and value247):
                    raise UNFIT
                references_item = f'{description245}{source_code246[1]}{source_code246[0]}{value247}'
                references_item = f'{{{references_item[1:]}}}'
            if references_item:
                references.append(references_item)
        if len(references) > 50:
            raise UNFIT
        references248 = ',"references":[' + ','.join(references) + ']' if references else ''
        lot_number = LOT_NUMBER_358[(lin[3] if lin_n > 3 else '') if (lin[2] if lin_n > 2 else '') == 'LT' else '']
        lot_number_v = lot_number
        if not lot_number_v:
            lot_number249 = LOT_NUMBER_358[(lin[5] if lin_n > 5 else '') if (lin[4] if lin_n > 4 else '') == 'LT' else '']
            lot_number_v = lot_number249
        if not lot_number_v:
            lot_number250 = LOT_NUMBER_358[(lin[7] if lin_n > 7 else '') if (lin[6] if lin_n > 6 else '') == 'LT' else '']
            lot_number_v = lot_number250
        if not lot_number_v:
            lot_number251 = LOT_NUMBER_358[(lin[9] if lin_n > 9 else '') if (lin[8] if lin_n > 8 else '') == 'LT' else '']
            lot_number_v = lot_number251
        if not lot_number_v:
            lot_number252 = LOT_NUMBER_358[(lin[11] if lin_n > 11 else '') if (lin[10] if lin_n > 10 else '') == 'LT' else '']
            lot_number_v = lot_number252
        if not lot_number_v:
            lot_number253 = LOT_NUMBER_358[(lin[13] if lin_n > 13 else '') if (lin[12] if lin_n > 12 else '') == 'LT' else '']
            lot_number_v = lot_number253
        if not lot_number_v:
            lot_number254 = LOT_NUMBER_358[(lin[15] if lin_n > 15 else '') if (lin[14] if lin_n > 14 else '') == 'LT' else '']
            lot_number_v = lot_number254
        if not lot_number_v:
            lot_number255 = LOT_NUMBER_358[(lin[17] if lin_n > 17 else '') if (lin[16] if lin_n > 16 else '') == 'LT' else '']
            lot_number_v = lot_number255
        if not lot_number_v:
            lot_number256 = LOT_NUMBER_358[(lin[19] if lin_n > 19 else '') if (lin[18] if lin_n > 18 else '') == 'LT' else '']
            lot_number_v = lot_number256
        if not lot_number_v:
            lot_number257 = LOT_NUMBER_358[(lin[21] if lin_n > 21 else '') if (lin[20] if lin_n > 20 else '') == 'LT' else '']
            lot_number_v = lot_number257
        if not lot_number_v:
            lot_number258 = LOT_NUMBER_358[(lin[23] if lin_n > 23 else '') if (lin[22] if lin_n > 22 else '') == 'LT' else '']
            lot_number_v = lot_number258
        if not lot_number_v:
            lot_number259 = LOT_NUMBER_358[(lin[25] if lin_n > 25 else '') if (lin[24] if lin_n > 24 else '') == 'LT' else '']
            lot_number_v = lot_number259
        if not lot_number_v:
            lot_number260 = LOT_NUMBER_358[(lin[27] if lin_n > 27 else '') if (lin[26] if lin_n > 26 else '') == 'LT' else '']
            lot_number_v = lot_number260
        if not lot_number_v:
            lot_number261 = LOT_NUMBER_358[(lin[29] if lin_n > 29 else '') if (lin[28] if lin_n > 28 else '') == 'LT' else '']
            lot_number_v = lot_number261
        if not lot_number_v:
            lot_number262 = LOT_NUMBER_358[(lin[31] if lin_n > 31 else '') if (lin[30] if lin_n > 30 else '') == 'LT' else '']
            lot_number_v = lot_number262
        stock = ''
        if lot_number_v:
            stock = f'{lot_number_v}'
            stock = f',"stock":{{{stock[1:]}}}'
        lines_item263 = ''
        if available or dates63 or held88 or item or line_id or on_hand or on_order or open_orders or other_quantities243 or references248 or stock:
            if not (item):
                raise UNFIT
            lines_item263 = f'{available}{dates63}{held88}{item}{line_id}{on_hand}{on_order}{open_orders}{other_quantities243}{references248}{stock}'
            lines_item263 = f'{{{lines_item263[1:]}}}'
        if lines_item263:
            lines31.append(lines_item263)
    if len(lines31) > 9999:
        raise UNFIT
    lines264: Any = []
    for m265 in n0[9] or ():
        uit_loop275 = m265[12]
        uit_loop275 = uit_loop275[0] if uit_loop275 else None
        uit276 = uit_loop275[0] if uit_loop275 is not None else None
        uit276_n = len(uit276) if uit276 is not None else 0
        lin304 = m265[0]
        lin304_n = len(lin304)
        pid_loop321 = m265[1]
        pid_loop321 = pid_loop321[0] if pid_loop321 else None
        pid322 = pid_loop321[0] if pid_loop321 is not None else None
        pid322_n = len(pid322) if pid322 is not None else 0
        for m266 in m265[20] or ():
            ls_loop267 = m266[7]
            ls_loop267 = ls_loop267[0] if ls_loop267 else None
            ls268 = ls_loop267[0] if ls_loop267 is not None else None
            ls268_n = len(ls268) if ls268 is not None else 0
            if not ((ls268[1] if ls268_n > 1 else '') != ''):
                continue
            qty269 = m266[0]
            qty269_n = len(qty269)
            unit_code270 = UNIT_CODE_346[(component(qty269[3] if qty269_n > 3 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == '33' and (qty269[2] if qty269_n > 2 else '') != '' else '']
            unit_code_v271 = unit_code270
            uit_loop272 = m266[1]
            uit_loop272 = uit_loop272[0] if uit_loop272 else None
            uit273 = uit_loop272[0] if uit_loop272 is not None else None
            uit273_n = len(uit273) if uit273 is not None else 0
            if not unit_code_v271:
                unit_code274 = UNIT_CODE_346[(component(uit273[1] if uit273_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == '33' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v271 = unit_code274
            if not unit_code_v271:
                unit_code277 = UNIT_CODE_346[(component(uit276[1] if uit276_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == '33' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v271 = unit_code277
            if not unit_code_v271:
                unit_code278 = UNIT_CODE_346[(facts.get('unit', '')) if (qty269[1] if qty269_n > 1 else '') == '33' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v271 = unit_code278
            value279 = VALUE_347[(qty269[2] if qty269_n > 2 else '') if (qty269[1] if qty269_n > 1 else '') == '33' else '']
            available280 = ''
            if unit_code_v271 or value279:
                if not (unit_code_v271 and value279):
                    raise UNFIT
                available280 = f',"available":{{{unit_code_v271}{value279}}}'
            dates281: Any = []
            for m282 in m266[4] or ():
                dtm283 = m282[0]
                dtm283_n = len(dtm283)
                if not ((dtm283[2] if dtm283_n > 2 else '') != ''):
                    continue
                at_x285 = dtm283[2] if dtm283_n > 2 else ''
                at_x286 = dtm283[3] if dtm283_n > 3 else ''
                at_x287 = dtm283[4] if dtm283_n > 4 else ''
                at284 = AT_336[(zone, at_x285, at_x286, at_x287) if at_x285 else '']
                source_code288 = SOURCE_CODE_337[dtm283[1] if dtm283_n > 1 else '']
                dates_item289 = ''
                if at284 or source_code288[1] or source_code288[0]:
                    if not (at284 and source_code288[0]):
                        raise UNFIT
                    dates_item289 = f'{{{at284}{source_code288[1]}{source_code288[0]}}}'
                if dates_item289:
                    dates281.append(dates_item289)
            if len(dates281) > 20:
                raise UNFIT
            dates290 = ',"dates":[' + ','.join(dates281) + ']' if dates281 else ''
            unit_code291 = UNIT_CODE_346[(component(qty269[3] if qty269_n > 3 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == 'QC' and (qty269[2] if qty269_n > 2 else '') != '' else '']
            unit_code_v292 = unit_code291
            if not unit_code_v292:
                unit_code293 = UNIT_CODE_346[(component(uit273[1] if uit273_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == 'QC' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v292 = unit_code293
            if not unit_code_v292:
                unit_code294 = UNIT_CODE_346[(component(uit276[1] if uit276_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == 'QC' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v292 = unit_code294
            if not unit_code_v292:
                unit_code295 = UNIT_CODE_346[(facts.get('unit', '')) if (qty269[1] if qty269_n > 1 else '') == 'QC' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v292 = unit_code295
            if not unit_code_v292:
                unit_code296 = UNIT_CODE_346[(component(qty269[3] if qty269_n > 3 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == 'QH' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v292 = unit_code296
            if not unit_code_v292:
                unit_code297 = UNIT_CODE_346[(component(uit273[1] if uit273_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == 'QH' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v292 = unit_code297
            if not unit_code_v292:
                unit_code298 = UNIT_CODE_346[(component(uit276[1] if uit276_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == 'QH' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v292 = unit_code298
            if not unit_code_v292:
                unit_code299 = UNIT_CODE_346[(facts.get('unit', '')) if (qty269[1] if qty269_n > 1 else '') == 'QH' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v292 = unit_code299
            value300 = VALUE_348[(qty269[2] if qty269_n > 2 else '') if (qty269[1] if qty269_n > 1 else '') == 'QC' else '']
            value_v301 = value300
            if not value_v301:
                value302 = VALUE_348[(qty269[2] if qty269_n > 2 else '') if (qty269[1] if qty269_n > 1 else '') == 'QH' else '']
                value_v301 = value302
            held303 = ''
            if unit_code_v292 or value_v301:
                if not (unit_code_v292 and value_v301):
                    raise UNFIT
                held303 = f',"held":{{{unit_code_v292}{value_v301}}}'
            country_of_origin305 = COUNTRY_OF_ORIGIN_349[(lin304[3] if lin304_n > 3 else '') if (lin304[2] if lin304_n > 2 else '') == 'CH' else '']
            country_of_origin_v306 = country_of_origin305
            if not country_of_origin_v306:
                country_of_origin307 = COUNTRY_OF_ORIGIN_349[(lin304[5] if lin304_n > 5 else '') if (lin304[4] if lin304_n > 4 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin307
            if not country_of_origin_v306:
                country_of_origin308 = COUNTRY_OF_ORIGIN_349[(lin304[7] if lin304_n > 7 else '') if (lin304[6] if lin304_n > 6 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin308
            if not country_of_origin_v306:
                country_of_origin309 = COUNTRY_OF_ORIGIN_349[(lin304[9] if lin304_n > 9 else '') if (lin304[8] if lin304_n > 8 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin309
            if not country_of_origin_v306:
                country_of_origin310 = COUNTRY_OF_ORIGIN_349[(lin304[11] if lin304_n > 11 else '') if (lin304[10] if lin304_n > 10 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin310
            if not country_of_origin_v306:
                country_of_origin311 = COUNTRY_OF_ORIGIN_349[(lin304[13] if lin304_n > 13 else '') if (lin304[12] if lin304_n > 12 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin311
            if not country_of_origin_v306:
                country_of_origin312 = COUNTRY_OF_ORIGIN_349[(lin304[15] if lin304_n > 15 else '') if (lin304[14] if lin304_n > 14 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin312
            if not country_of_origin_v306:
                country_of_origin313 = COUNTRY_OF_ORIGIN_349[(lin304[17] if lin304_n > 17 else '') if (lin304[16] if lin304_n > 16 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin313
            if not country_of_origin_v306:
                country_of_origin314 = COUNTRY_OF_ORIGIN_349[(lin304[19] if lin304_n > 19 else '') if (lin304[18] if lin304_n > 18 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin314
            if not country_of_origin_v306:
                country_of_origin315 = COUNTRY_OF_ORIGIN_349[(lin304[21] if lin304_n > 21 else '') if (lin304[20] if lin304_n > 20 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin315
            if not country_of_origin_v306:
                country_of_origin316 = COUNTRY_OF_ORIGIN_349[(lin304[23] if lin304_n > 23 else '') if (lin304[22] if lin304_n > 22 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin316
            if not country_of_origin_v306:
                country_of_origin317 = COUNTRY_OF_ORIGIN_349[(lin304[25] if lin304_n > 25 else '') if (lin304[24] if lin304_n > 24 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin317
            if not country_of_origin_v306:
                country_of_origin318 = COUNTRY_OF_ORIGIN_349[(lin304[27] if lin304_n > 27 else '') if (lin304[26] if lin304_n > 26 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin318
            if not country_of_origin_v306:
                country_of_origin319 = COUNTRY_OF_ORIGIN_349[(lin304[29] if lin304_n > 29 else '') if (lin304[28] if lin304_n > 28 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin319
            if not country_of_origin_v306:
                country_of_origin320 = COUNTRY_OF_ORIGIN_349[(lin304[31] if lin304_n > 31 else '') if (lin304[30] if lin304_n > 30 else '') == 'CH' else '']
                country_of_origin_v306 = country_of_origin320
            description323 = DESCRIPTION_350[pid322[5] if pid322_n > 5 else '']
            gtin324 = GTIN_351[(lin304[3] if lin304_n > 3 else '') if (lin304[2] if lin304_n > 2 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v325 = gtin324
            if not gtin_v325:
                gtin326 = GTIN_351[(lin304[5] if lin304_n > 5 else '') if (lin304[4] if lin304_n > 4 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin326
            if not gtin_v325:
                gtin327 = GTIN_351[(lin304[7] if lin304_n > 7 else '') if (lin304[6] if lin304_n > 6 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin327
            if not gtin_v325:
                gtin328 = GTIN_351[(lin304[9] if lin304_n > 9 else '') if (lin304[8] if lin304_n > 8 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin328
            if not gtin_v325:
                gtin329 = GTIN_351[(lin304[11] if lin304_n > 11 else '') if (lin304[10] if lin304_n > 10 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin329
            if not gtin_v325:
                gtin330 = GTIN_351[(lin304[13] if lin304_n > 13 else '') if (lin304[12] if lin304_n > 12 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin330
            if not gtin_v325:
                gtin331 = GTIN_351[(lin304[15] if lin304_n > 15 else '') if (lin304[14] if lin304_n > 14 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin331
            if not gtin_v325:
                gtin332 = GTIN_351[(lin304[17] if lin304_n > 17 else '') if (lin304[16] if lin304_n > 16 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin332
            if not gtin_v325:
                gtin333 = GTIN_351[(lin304[19] if lin304_n > 19 else '') if (lin304[18] if lin304_n > 18 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin333
            if not gtin_v325:
                gtin334 = GTIN_351[(lin304[21] if lin304_n > 21 else '') if (lin304[20] if lin304_n > 20 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin334
            if not gtin_v325:
                gtin335 = GTIN_351[(lin304[23] if lin304_n > 23 else '') if (lin304[22] if lin304_n > 22 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin335
            if not gtin_v325:
                gtin336 = GTIN_351[(lin304[25] if lin304_n > 25 else '') if (lin304[24] if lin304_n > 24 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin336
            if not gtin_v325:
                gtin337 = GTIN_351[(lin304[27] if lin304_n > 27 else '') if (lin304[26] if lin304_n > 26 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin337
            if not gtin_v325:
                gtin338 = GTIN_351[(lin304[29] if lin304_n > 29 else '') if (lin304[28] if lin304_n > 28 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin338
            if not gtin_v325:
                gtin339 = GTIN_351[(lin304[31] if lin304_n > 31 else '') if (lin304[30] if lin304_n > 30 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v325 = gtin339
            scheme340 = SCHEME_352[(lin304[2] if lin304_n > 2 else '') if (lin304[2] if lin304_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[3] if lin304_n > 3 else '') != '' else '']
            value341 = VALUE_353[(lin304[3] if lin304_n > 3 else '') if (lin304[2] if lin304_n > 2 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[3] if lin304_n > 3 else '') != '' else '']
            identifiers_item342 = ''
            if scheme340[0] or scheme340[1] or value341:
                if not (scheme340[0] and value341):
                    raise UNFIT
                identifiers_item342 = f',{{{scheme340[0]}{scheme340[1]}{value341}}}'
            scheme343 = SCHEME_352[(lin304[4] if lin304_n > 4 else '') if (lin304[4] if lin304_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[5] if lin304_n > 5 else '') != '' else '']
            value344 = VALUE_353[(lin304[5] if lin304_n > 5 else '') if (lin304[4] if lin304_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[5] if lin304_n > 5 else '') != '' else '']
            identifiers_item345 = ''
            if scheme343[0] or scheme343[1] or value344:
                if not (scheme343[0] and value344):
                    raise UNFIT
                identifiers_item345 = f',{{{scheme343[0]}{scheme343[1]}{value344}}}'
            scheme346 = SCHEME_352[(lin304[6] if lin304_n > 6 else '') if (lin304[6] if lin304_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[7] if lin304_n > 7 else '') != '' else '']
            value347 = VALUE_353[(lin304[7] if lin304_n > 7 else '') if (lin304[6] if lin304_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[7] if lin304_n > 7 else '') != '' else '']
            identifiers_item348 = ''
            if scheme346[0] or scheme346[1] or value347:
                if not (scheme346[0] and value347):
                    raise UNFIT
                identifiers_item348 = f',{{{scheme346[0]}{scheme346[1]}{value347}}}'
            scheme349 = SCHEME_352[(lin304[8] if lin304_n > 8 else '') if (lin304[8] if lin304_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[9] if lin304_n > 9 else '') != '' else '']
            value350 = VALUE_353[(lin304[9] if lin304_n > 9 else '') if (lin304[8] if lin304_n > 8 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[9] if lin304_n > 9 else '') != '' else '']
            identifiers_item351 = ''
            if scheme349[0] or scheme349[1] or value350:
                if not (scheme349[0] and value350):
                    raise UNFIT
                identifiers_item351 = f',{{{scheme349[0]}{scheme349[1]}{value350}}}'
            scheme352 = SCHEME_352[(lin304[10] if lin304_n > 10 else '') if (lin304[10] if lin304_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[11] if lin304_n > 11 else '') != '' else '']
            value353 = VALUE_353[(lin304[11] if lin304_n > 11 else '') if (lin304[10] if lin304_n > 10 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[11] if lin304_n > 11 else '') != '' else '']
            identifiers_item354 = ''
            if scheme352[0] or scheme352[1] or value353:
                if not (scheme352[0] and value353):
                    raise UNFIT
                identifiers_item354 = f',{{{scheme352[0]}{scheme352[1]}{value353}}}'
            scheme355 = SCHEME_352[(lin304[12] if lin304_n > 12 else '') if (lin304[12] if lin304_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[13] if lin304_n > 13 else '') != '' else '']
            value356 = VALUE_353[(lin304[13] if lin304_n > 13 else '') if (lin304[12] if lin304_n > 12 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[13] if lin304_n > 13 else '') != '' else '']
            identifiers_item357 = ''
            if scheme355[0] or scheme355[1] or value356:
                if not (scheme355[0] and value356):
                    raise UNFIT
                identifiers_item357 = f',{{{scheme355[0]}{scheme355[1]}{value356}}}'
            scheme358 = SCHEME_352[(lin304[14] if lin304_n > 14 else '') if (lin304[14] if lin304_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[15] if lin304_n > 15 else '') != '' else '']
            value359 = VALUE_353[(lin304[15] if lin304_n > 15 else '') if (lin304[14] if lin304_n > 14 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[15] if lin304_n > 15 else '') != '' else '']
            identifiers_item360 = ''
            if scheme358[0] or scheme358[1] or value359:
                if not (scheme358[0] and value359):
                    raise UNFIT
                identifiers_item360 = f',{{{scheme358[0]}{scheme358[1]}{value359}}}'
            scheme361 = SCHEME_352[(lin304[16] if lin304_n > 16 else '') if (lin304[16] if lin304_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[17] if lin304_n > 17 else '') != '' else '']
            value362 = VALUE_353[(lin304[17] if lin304_n > 17 else '') if (lin304[16] if lin304_n > 16 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[17] if lin304_n > 17 else '') != '' else '']
            identifiers_item363 = ''
            if scheme361[0] or scheme361[1] or value362:
                if not (scheme361[0] and value362):
                    raise UNFIT
                identifiers_item363 = f',{{{scheme361[0]}{scheme361[1]}{value362}}}'
            scheme364 = SCHEME_352[(lin304[18] if lin304_n > 18 else '') if (lin304[18] if lin304_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[19] if lin304_n > 19 else '') != '' else '']
            value365 = VALUE_353[(lin304[19] if lin304_n > 19 else '') if (lin304[18] if lin304_n > 18 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[19] if lin304_n > 19 else '') != '' else '']
            identifiers_item366 = ''
            if scheme364[0] or scheme364[1] or value365:
                if not (scheme364[0] and value365):
                    raise UNFIT
                identifiers_item366 = f',{{{scheme364[0]}{scheme364[1]}{value365}}}'
            scheme367 = SCHEME_352[(lin304[20] if lin304_n > 20 else '') if (lin304[20] if lin304_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[21] if lin304_n > 21 else '') != '' else '']
            value368 = VALUE_353[(lin304[21] if lin304_n > 21 else '') if (lin304[20] if lin304_n > 20 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[21] if lin304_n > 21 else '') != '' else '']
            identifiers_item369 = ''
            if scheme367[0] or scheme367[1] or value368:
                if not (scheme367[0] and value368):
                    raise UNFIT
                identifiers_item369 = f',{{{scheme367[0]}{scheme367[1]}{value368}}}'
            scheme370 = SCHEME_352[(lin304[22] if lin304_n > 22 else '') if (lin304[22] if lin304_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[23] if lin304_n > 23 else '') != '' else '']
            value371 = VALUE_353[(lin304[23] if lin304_n > 23 else '') if (lin304[22] if lin304_n > 22 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[23] if lin304_n > 23 else '') != '' else '']
            identifiers_item372 = ''
            if scheme370[0] or scheme370[1] or value371:
                if not (scheme370[0] and value371):
                    raise UNFIT
                identifiers_item372 = f',{{{scheme370[0]}{scheme370[1]}{value371}}}'
            scheme373 = SCHEME_352[(lin304[24] if lin304_n > 24 else '') if (lin304[24] if lin304_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[25] if lin304_n > 25 else '') != '' else '']
            value374 = VALUE_353[(lin304[25] if lin304_n > 25 else '') if (lin304[24] if lin304_n > 24 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[25] if lin304_n > 25 else '') != '' else '']
            identifiers_item375 = ''
            if scheme373[0] or scheme373[1] or value374:
                if not (scheme373[0] and value374):
                    raise UNFIT
                identifiers_item375 = f',{{{scheme373[0]}{scheme373[1]}{value374}}}'
            scheme376 = SCHEME_352[(lin304[26] if lin304_n > 26 else '') if (lin304[26] if lin304_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[27] if lin304_n > 27 else '') != '' else '']
            value377 = VALUE_353[(lin304[27] if lin304_n > 27 else '') if (lin304[26] if lin304_n > 26 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[27] if lin304_n > 27 else '') != '' else '']
            identifiers_item378 = ''
            if scheme376[0] or scheme376[1] or value377:
                if not (scheme376[0] and value377):
                    raise UNFIT
                identifiers_item378 = f',{{{scheme376[0]}{scheme376[1]}{value377}}}'
            scheme379 = SCHEME_352[(lin304[28] if lin304_n > 28 else '') if (lin304[28] if lin304_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[29] if lin304_n > 29 else '') != '' else '']
            value380 = VALUE_353[(lin304[29] if lin304_n > 29 else '') if (lin304[28] if lin304_n > 28 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[29] if lin304_n > 29 else '') != '' else '']
            identifiers_item381 = ''
            if scheme379[0] or scheme379[1] or value380:
                if not (scheme379[0] and value380):
                    raise UNFIT
                identifiers_item381 = f',{{{scheme379[0]}{scheme379[1]}{value380}}}'
            scheme382 = SCHEME_352[(lin304[30] if lin304_n > 30 else '') if (lin304[30] if lin304_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[31] if lin304_n > 31 else '') != '' else '']
            value383 = VALUE_353[(lin304[31] if lin304_n > 31 else '') if (lin304[30] if lin304_n > 30 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (lin304[31] if lin304_n > 31 else '') != '' else '']
            identifiers_item384 = ''
            if scheme382[0] or scheme382[1] or value383:
                if not (scheme382[0] and value383):
                    raise UNFIT
                identifiers_item384 = f',{{{scheme382[0]}{scheme382[1]}{value383}}}'
            identifiers385 = f'{identifiers_item342}{identifiers_item345}{identifiers_item348}{identifiers_item351}{identifiers_item354}{identifiers_item357}{identifiers_item360}{identifiers_item363}{identifiers_item366}{identifiers_item369}{identifiers_item372}{identifiers_item375}{identifiers_item378}{identifiers_item381}{identifiers_item384}'
            if identifiers385:
                identifiers385 = f',"identifiers":[{identifiers385[1:]}]'
            sku386 = SKU_354[(lin304[3] if lin304_n > 3 else '') if (lin304[2] if lin304_n > 2 else '') == 'SK' else '']
            sku_v387 = sku386
            if not sku_v387:
                sku388 = SKU_354[(lin304[5] if lin304_n > 5 else '') if (lin304[4] if lin304_n > 4 else '') == 'SK' else '']
                sku_v387 = sku388
            if not sku_v387:
                sku389 = SKU_354[(lin304[7] if lin304_n > 7 else '') if (lin304[6] if lin304_n > 6 else '') == 'SK' else '']
                sku_v387 = sku389
            if not sku_v387:
                sku390 = SKU_354[(lin304[9] if lin304_n > 9 else '') if (lin304[8] if lin304_n > 8 else '') == 'SK' else '']
                sku_v387 = sku390
            if not sku_v387:
                sku391 = SKU_354[(lin304[11] if lin304_n > 11 else '') if (lin304[10] if lin304_n > 10 else '') == 'SK' else '']
                sku_v387 = sku391
            if not sku_v387:
                sku392 = SKU_354[(lin304[13] if lin304_n > 13 else '') if (lin304[12] if lin304_n > 12 else '') == 'SK' else '']
                sku_v387 = sku392
            if not sku_v387:
                sku393 = SKU_354[(lin304[15] if lin304_n > 15 else '') if (lin304[14] if lin304_n > 14 else '') == 'SK' else '']
                sku_v387 = sku393
            if not sku_v387:
                sku394 = SKU_354[(lin304[17] if lin304_n > 17 else '') if (lin304[16] if lin304_n > 16 else '') == 'SK' else '']
                sku_v387 = sku394
            if not sku_v387:
                sku395 = SKU_354[(lin304[19] if lin304_n > 19 else '') if (lin304[18] if lin304_n > 18 else '') == 'SK' else '']
                sku_v387 = sku395
            if not sku_v387:
                sku396 = SKU_354[(lin304[21] if lin304_n > 21 else '') if (lin304[20] if lin304_n > 20 else '') == 'SK' else '']
                sku_v387 = sku396
            if not sku_v387:
                sku397 = SKU_354[(lin304[23] if lin304_n > 23 else '') if (lin304[22] if lin304_n > 22 else '') == 'SK' else '']
                sku_v387 = sku397
            if not sku_v387:
                sku398 = SKU_354[(lin304[25] if lin304_n > 25 else '') if (lin304[24] if lin304_n > 24 else '') == 'SK' else '']
                sku_v387 = sku398
            if not sku_v387:
                sku399 = SKU_354[(lin304[27] if lin304_n > 27 else '') if (lin304[26] if lin304_n > 26 else '') == 'SK' else '']
                sku_v387 = sku399
            if not sku_v387:
                sku400 = SKU_354[(lin304[29] if lin304_n > 29 else '') if (lin304[28] if lin304_n > 28 else '') == 'SK' else '']
                sku_v387 = sku400
            if not sku_v387:
                sku401 = SKU_354[(lin304[31] if lin304_n > 31 else '') if (lin304[30] if lin304_n > 30 else '') == 'SK' else '']
                sku_v387 = sku401
            item402 = ''
            if country_of_origin_v306 or description323 or gtin_v325 or identifiers385 or sku_v387:
                item402 = f'{country_of_origin_v306}{description323}{gtin_v325}{identifiers385}{sku_v387}'
                item402 = f',"item":{{{item402[1:]}}}'
            unit_code403 = UNIT_CODE_346[(component(qty269[3] if qty269_n > 3 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == '17' and (qty269[2] if qty269_n > 2 else '') != '' else '']
            unit_code_v404 = unit_code403
            if not unit_code_v404:
                unit_code405 = UNIT_CODE_346[(component(uit273[1] if uit273_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == '17' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v404 = unit_code405
            if not unit_code_v404:
                unit_code406 = UNIT_CODE_346[(component(uit276[1] if uit276_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == '17' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v404 = unit_code406
            if not unit_code_v404:
                unit_code407 = UNIT_CODE_346[(facts.get('unit', '')) if (qty269[1] if qty269_n > 1 else '') == '17' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v404 = unit_code407
            value408 = VALUE_347[(qty269[2] if qty269_n > 2 else '') if (qty269[1] if qty269_n > 1 else '') == '17' else '']
            on_hand409 = ''
            if unit_code_v404 or value408:
                if not (unit_code_v404 and value408):
                    raise UNFIT
                on_hand409 = f',"onHand":{{{unit_code_v404}{value408}}}'
            unit_code410 = UNIT_CODE_346[(component(qty269[3] if qty269_n > 3 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == '63' and (qty269[2] if qty269_n > 2 else '') != '' else '']
            unit_code_v411 = unit_code410
            if not unit_code_v411:
                unit_code412 = UNIT_CODE_346[(component(uit273[1] if uit273_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == '63' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v411 = unit_code412
            if not unit_code_v411:
                unit_code413 = UNIT_CODE_346[(component(uit276[1] if uit276_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == '63' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v411 = unit_code413
            if not unit_code_v411:
                unit_code414 = UNIT_CODE_346[(facts.get('unit', '')) if (qty269[1] if qty269_n > 1 else '') == '63' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v411 = unit_code414
            value415 = VALUE_348[(qty269[2] if qty269_n > 2 else '') if (qty269[1] if qty269_n > 1 else '') == '63' else '']
            on_order416 = ''
            if unit_code_v411 or value415:
                if not (unit_code_v411 and value415):
                    raise UNFIT
                on_order416 = f',"onOrder":{{{unit_code_v411}{value415}}}'
            unit_code417 = UNIT_CODE_346[(component(qty269[3] if qty269_n > 3 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == '77' and (qty269[2] if qty269_n > 2 else '') != '' else '']
            unit_code_v418 = unit_code417
            if not unit_code_v418:
                unit_code419 = UNIT_CODE_346[(component(uit273[1] if uit273_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == '77' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v418 = unit_code419
            if not unit_code_v418:
                unit_code420 = UNIT_CODE_346[(component(uit276[1] if uit276_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') == '77' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v418 = unit_code420
            if not unit_code_v418:
                unit_code421 = UNIT_CODE_346[(facts.get('unit', '')) if (qty269[1] if qty269_n > 1 else '') == '77' and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v418 = unit_code421
            value422 = VALUE_348[(qty269[2] if qty269_n > 2 else '') if (qty269[1] if qty269_n > 1 else '') == '77' else '']
            open_orders423 = ''
            if unit_code_v418 or value422:
                if not (unit_code_v418 and value422):
                    raise UNFIT
                open_orders423 = f',"openOrders":{{{unit_code_v418}{value422}}}'
            unit_code424 = UNIT_CODE_346[(component(qty269[3] if qty269_n > 3 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty269[2] if qty269_n > 2 else '') != '' else '']
            unit_code_v425 = unit_code424
            if not unit_code_v425:
                unit_code426 = UNIT_CODE_346[(component(uit273[1] if uit273_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v425 = unit_code426
            if not unit_code_v425:
                unit_code427 = UNIT_CODE_346[(component(uit276[1] if uit276_n > 1 else '', 1, facts.get('component', ':'))) if (qty269[1] if qty269_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v425 = unit_code427
            if not unit_code_v425:
                unit_code428 = UNIT_CODE_346[(facts.get('unit', '')) if (qty269[1] if qty269_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} and (qty269[2] if qty269_n > 2 else '') != '' else '']
                unit_code_v425 = unit_code428
            value429 = VALUE_347[(qty269[2] if qty269_n > 2 else '') if (qty269[1] if qty269_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '']
            quantity430 = ''
            if unit_code_v425 or value429:
                if not (unit_code_v425 and value429):
                    raise UNFIT
                quantity430 = f'"quantity":{{{unit_code_v425}{value429}}}'
            code431 = CODE_356[(qty269[1] if qty269_n > 1 else '') if (qty269[1] if qty269_n > 1 else '') not in {'17', '33', '63', '77', 'QC', 'QH'} else '']
            source_code432 = ''
            if code431:
                source_code432 = f',"sourceCode":{{{code431},"scheme":"x12-673"}}'
            other_quantities_item433 = ''
            if quantity430 or source_code432:
                if not (quantity430 and source_code432):
                    raise UNFIT
                other_quantities_item433 = f',{{{quantity430}{source_code432}}}'
            other_quantities434 = f'{other_quantities_item433}'
            if other_quantities434:
                other_quantities434 = f',"otherQuantities":[{other_quantities434[1:]}]'
            references435: Any = []
            for m436 in m266[7] or ():
                for m437 in m436[1] or ():
                    ref438 = m437[0]
                    ref438_n = len(ref438)
                    if not ((ref438[2] if ref438_n > 2 else '') != '' and (ref438[1] if ref438_n > 1 else '') != 'LT'):
                        continue
                    description439 = DESCRIPTION_350[ref438[3] if ref438_n > 3 else '']
                    source_code440 = SOURCE_CODE_357[ref438[1] if ref438_n > 1 else '']
                    value441 = VALUE_344[ref438[2] if ref438_n > 2 else '']
                    references_item442 = ''
                    if description439 or source_code440[1] or source_code440[0] or value441:
                        if not (source_code440[0] and value441):
                            raise UNFIT
                        references_item442 = f'{description439}{source_code440[1]}{source_code440[0]}{value441}'
                        references_item442 = f'{{{references_item442[1:]}}}'
                    if references_item442:
                        references435.append(references_item442)
            if len(references435) > 50:
                raise UNFIT
            ref_loop = [one for one in (ls_loop267[1] if ls_loop267 is not None else None) or () if (one[0][1] if len(one[0]) > 1 else '') == 'LT']
            ref_loop = ref_loop[1] if len(ref_loop) >= 2 else None
            ref443 = ref_loop[0] if ref_loop is not None else None
            ref443_n = len(ref443) if ref443 is not None else 0
            references444: Any = []
            if (ref443[2] if ref443_n > 2 else '') != '':
                for m445 in m266[7] or ():
                    for m446 in m445[1] or ():
                        ref447 = m446[0]
                        ref447_n = len(ref447)
                        if not ((ref447[2] if ref447_n > 2 else '') != '' and (ref447[1] if ref447_n > 1 else '') == 'LT'):
                            continue
                        description448 = DESCRIPTION_350[ref447[3] if ref447_n > 3 else '']
                        source_code449 = SOURCE_CODE_357[ref447[1] if ref447_n > 1 else '']
                        value450 = VALUE_344[ref447[2] if ref447_n > 2 else '']
                        references_item451 = ''
                        if description448 or source_code449[1] or source_code449[0] or value450:
                            if not (source_code449[0] and value450):
                                raise UNFIT
                            references_item451 = f'{description448}{source_code449[1]}{source_code449[0]}{value450}'
                            references_item451 = f'{{{references_item451[1:]}}}'
                        if references_item451:
                            references444.append(references_item451)
            if len(references444) > 50:
                raise UNFIT
            references452 = [*references435, *references444]
            references452 = ',"references":[' + ','.join(references452) + ']' if references452 else ''
            ref_loop453 = ls_loop267[1] if ls_loop267 is not None else None
            ref_loop453 = ref_loop453[0] if ref_loop453 else None
            dtm_loop = pick((ref_loop453[1] if ref_loop453 is not None else None), 1, ('036',))
            dtm454 = dtm_loop[0] if dtm_loop is not None else None
            dtm454_n = len(dtm454) if dtm454 is not None else 0
            expiry_date = EXPIRY_DATE_359[(dtm454[2] if dtm454_n > 2 else '') if (ref443[2] if ref443_n > 2 else '') == '' else '']
            ref_loop455 = pick((ls_loop267[1] if ls_loop267 is not None else None), 1, ('LT',))
            ref456 = ref_loop455[0] if ref_loop455 is not None else None
            ref456_n = len(ref456) if ref456 is not None else 0
            lot_number457 = LOT_NUMBER_358[(ref456[2] if ref456_n > 2 else '') if (ref443[2] if ref443_n > 2 else '') == '' else '']
            stock458 = ''
            if expiry_date or lot_number457:
                stock458 = f'{expiry_date}{lot_number457}'
                stock458 = f',"stock":{{{stock458[1:]}}}'
            lines_item459 = ''
            if available280 or dates290 or held303 or item402 or on_hand409 or on_order416 or open_orders423 or other_quantities434 or references452 or stock458:
                if not (item402):
                    raise UNFIT
                lines_item459 = f'{available280}{dates290}{held303}{item402}{on_hand409}{on_order416}{open_orders423}{other_quantities434}{references452}{stock458}'
                lines_item459 = f'{{{lines_item459[1:]}}}'
            if lines_item459:
                lines264.append(lines_item459)
    if len(lines264) > 9999:
        raise UNFIT
    lines460 = [*lines31, *lines264]
    lines460 = ',"lines":[' + ','.join(lines460) + ']' if lines460 else ''
    parties: Any = []
    for m461 in n0[7] or ():
        n1462 = m461[0]
        n1462_n = len(n1462)
        if not ((n1462[1] if n1462_n > 1 else '') not in ('WH', 'SF')):
            continue
        n2_loop = m461[1]
        n2_loop = n2_loop[0] if n2_loop else None
        n2 = n2_loop[0] if n2_loop is not None else None
        n2_n = len(n2) if n2 is not None else 0
        additional_name = ADDITIONAL_NAME_360[n2[1] if n2_n > 1 else '']
        n4463 = m461[3]
        n4463_n = len(n4463) if n4463 is not None else 0
        city464 = CITY_338[n4463[1] if n4463_n > 1 else '']
        country465 = COUNTRY_339[n4463[4] if n4463_n > 4 else '']
        n3_loop466 = m461[2]
        n3_loop466 = n3_loop466[0] if n3_loop466 else None
        n3467 = n3_loop466[0] if n3_loop466 is not None else None
        n3467_n = len(n3467) if n3467 is not None else 0
        lines_item468 = LINES_ITEM_340[n3467[1] if n3467_n > 1 else '']
        lines_item469 = LINES_ITEM_340[n3467[2] if n3467_n > 2 else '']
        n3_loop470 = m461[2] or ()
        n3_loop470 = n3_loop470[1] if len(n3_loop470) >= 2 else None
        n3471 = n3_loop470[0] if n3_loop470 is not None else None
        n3471_n = len(n3471) if n3471 is not None else 0
        lines_item472 = LINES_ITEM_340[n3471[1] if n3471_n > 1 else '']
        lines_item473 = LINES_ITEM_340[n3471[2] if n3471_n > 2 else '']
        lines474 = f'{lines_item468}{lines_item469}{lines_item472}{lines_item473}'
        if lines474:
            lines474 = f',"lines":[{lines474[1:]}]'
        postal_code475 = POSTAL_CODE_341[n4463[3] if n4463_n > 3 else '']
        subdivision476 = SUBDIVISION_342[n4463[2] if n4463_n > 2 else '']
        address477 = ''
        if city464 or country465 or lines474 or postal_code475 or subdivision476:
            address477 = f'{city464}{country465}{lines474}{postal_code475}{subdivision476}'
            address477 = f',"address":{{{address477[1:]}}}'
        contacts: Any = []
        for m478 in m461[5] or ():
            per = m478[0]
            per_n = len(per)
            email = EMAIL_361[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '']
            email_v = email
            if not email_v:
                email479 = EMAIL_361[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '']
                email_v = email479
            if not email_v:
                email480 = EMAIL_361[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '']
                email_v = email480
            fax = FAX_362[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '']
            fax_v = fax
            if not fax_v:
                fax481 = FAX_362[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '']
                fax_v = fax481
            if not fax_v:
                fax482 = FAX_362[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '']
                fax_v = fax482
            name483 = NAME_345[per[2] if per_n > 2 else '']
            phone = PHONE_363[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '']
            phone_v = phone
            if not phone_v:
                phone484 = PHONE_363[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '']
                phone_v = phone484
            if not phone_v:
                phone485 = PHONE_363[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '']
                phone_v = phone485
            code486 = CODE_356[per[1] if per_n > 1 else '']
            source_code487 = ''
            if code486:
                source_code487 = f',"sourceCode":{{{code486},"scheme":"x12-366"}}'
            contacts_item = ''
            if email_v or fax_v or name483 or phone_v or source_code487:
                contacts_item = f'{email_v}{fax_v}{name483}{phone_v}{source_code487}'
                contacts_item = f'{{{contacts_item[1:]}}}'
            if contacts_item:
                contacts.append(contacts_item)
        if len(contacts) > 10:
            raise UNFIT
        contacts488 = ',"contacts":[' + ','.join(contacts) + ']' if contacts else ''
        scheme489 = SCHEME_343[n1462[3] if n1462_n > 3 else '']
        value490 = VALUE_344[n1462[4] if n1462_n > 4 else '']
        identifiers_item491 = ''
        if scheme489[0] or scheme489[1] or value490:
            if not (scheme489[0] and value490):
                raise UNFIT
            identifiers_item491 = f',{{{scheme489[0]}{scheme489[1]}{value490}}}'
        identifiers492 = f'{identifiers_item491}'
        if identifiers492:
            identifiers492 = f',"identifiers":[{identifiers492[1:]}]'
        name493 = NAME_345[n1462[2] if n1462_n > 2 else '']
        roles_item = ROLES_ITEM_364[n1462[1] if n1462_n > 1 else '']
        roles = f'{roles_item[0]}'
        if roles:
            roles = f',"roles":[{roles[1:]}]'
        parties_item = ''
        if additional_name or address477 or contacts488 or identifiers492 or name493 or roles or roles_item[1]:
            parties_item = f'{additional_name}{address477}{contacts488}{identifiers492}{name493}{roles}{roles_item[1]}'
            parties_item = f'{{{parties_item[1:]}}}'
        if parties_item:
            parties.append(parties_item)
    if len(parties) > 30:
        raise UNFIT
    parties494: Any = []
    for m495 in n0[7] or ():
        n1496 = m495[0]
        n1496_n = len(n1496)
        per_loop = m495[5]
        per_loop = per_loop[0] if per_loop else None
        per497 = per_loop[0] if per_loop is not None else None
        per497_n = len(per497) if per497 is not None else 0
        if not ((n1496[1] if n1496_n > 1 else '') in ('WH', 'SF') and (per497[2] if per497_n > 2 else '') != ''):
            continue
        n2_loop498 = m495[1]
        n2_loop498 = n2_loop498[0] if n2_loop498 else None
        n2499 = n2_loop498[0] if n2_loop498 is not None else None
        n2499_n = len(n2499) if n2499 is not None else 0
        additional_name500 = ADDITIONAL_NAME_360[n2499[1] if n2499_n > 1 else '']
        n4501 = m495[3]
        n4501_n = len(n4501) if n4501 is not None else 0
        city502 = CITY_338[n4501[1] if n4501_n > 1 else '']
        country503 = COUNTRY_339[n4501[4] if n4501_n > 4 else '']
        n3_loop504 = m495[2]
        n3_loop504 = n3_loop504[0] if n3_loop504 else None
        n3505 = n3_loop504[0] if n3_loop504 is not None else None
        n3505_n = len(n3505) if n3505 is not None else 0
        lines_item506 = LINES_ITEM_340[n3505[1] if n3505_n > 1 else '']
        lines_item507 = LINES_ITEM_340[n3505[2] if n3505_n > 2 else '']
        n3_loop508 = m495[2] or ()
        n3_loop508 = n3_loop508[1] if len(n3_loop508) >= 2 else None
        n3509 = n3_loop508[0] if n3_loop508 is not None else None
        n3509_n = len(n3509) if n3509 is not None else 0
        lines_item510 = LINES_ITEM_340[n3509[1] if n3509_n > 1 else '']
        lines_item511 = LINES_ITEM_340[n3509[2] if n3509_n > 2 else '']
        lines512 = f'{lines_item506}{lines_item507}{lines_item510}{lines_item511}'
        if lines512:
            lines512 = f',"lines":[{lines512[1:]}]'
        postal_code513 = POSTAL_CODE_341[n4501[3] if n4501_n > 3 else '']
        subdivision514 = SUBDIVISION_342[n4501[2] if n4501_n > 2 else '']
        address515 = ''
        if city502 or country503 or lines512 or postal_code513 or subdivision514:
            address515 = f'{city502}{country503}{lines512}{postal_code513}{subdivision514}'
            address515 = f',"address":{{{address515[1:]}}}'
        contacts516: Any = []
        for m517 in m495[5] or ():
            per518 = m517[0]
            per518_n = len(per518)
            email519 = EMAIL_361[(per518[4] if per518_n > 4 else '') if (per518[3] if per518_n > 3 else '') == 'EM' else '']
            email_v520 = email519
            if not email_v520:
                email521 = EMAIL_361[(per518[6] if per518_n > 6 else '') if (per518[5] if per518_n > 5 else '') == 'EM' else '']
                email_v520 = email521
            if not email_v520:
                email522 = EMAIL_361[(per518[8] if per518_n > 8 else '') if (per518[7] if per518_n > 7 else '') == 'EM' else '']
                email_v520 = email522
            fax523 = FAX_362[(per518[4] if per518_n > 4 else '') if (per518[3] if per518_n > 3 else '') == 'FX' else '']
            fax_v524 = fax523
            if not fax_v524:
                fax525 = FAX_362[(per518[6] if per518_n > 6 else '') if (per518[5] if per518_n > 5 else '') == 'FX' else '']
                fax_v524 = fax525
            if not fax_v524:
                fax526 = FAX_362[(per518[8] if per518_n > 8 else '') if (per518[7] if per518_n > 7 else '') == 'FX' else '']
                fax_v524 = fax526
            name527 = NAME_345[per518[2] if per518_n > 2 else '']
            phone528 = PHONE_363[(per518[4] if per518_n > 4 else '') if (per518[3] if per518_n > 3 else '') == 'TE' else '']
            phone_v529 = phone528
            if not phone_v529:
                phone530 = PHONE_363[(per518[6] if per518_n > 6 else '') if (per518[5] if per518_n > 5 else '') == 'TE' else '']
                phone_v529 = phone530
            if not phone_v529:
                phone531 = PHONE_363[(per518[8] if per518_n > 8 else '') if (per518[7] if per518_n > 7 else '') == 'TE' else '']
                phone_v529 = phone531
            code532 = CODE_356[per518[1] if per518_n > 1 else '']
            source_code533 = ''
            if code532:
                source_code533 = f',"sourceCode":{{{code532},"scheme":"x12-366"}}'
            contacts_item534 = ''
            if email_v520 or fax_v524 or name527 or phone_v529 or source_code533:
                contacts_item534 = f'{email_v520}{fax_v524}{name527}{phone_v529}{source_code533}'
                contacts_item534 = f'{{{contacts_item534[1:]}}}'
            if contacts_item534:
                contacts516.append(contacts_item534)
        if len(contacts516) > 10:
            raise UNFIT
        contacts535 = ',"contacts":[' + ','.join(contacts516) + ']' if contacts516 else ''
        scheme536 = SCHEME_343[n1496[3] if n1496_n > 3 else '']
        value537 = VALUE_344[n1496[4] if n1496_n > 4 else '']
        identifiers_item538 = ''
        if scheme536[0] or scheme536[1] or value537:
            if not (scheme536[0] and value537):
                raise UNFIT
            identifiers_item538 = f',{{{scheme536[0]}{scheme536[1]}{value537}}}'
        identifiers539 = f'{identifiers_item538}'
        if identifiers539:
            identifiers539 = f',"identifiers":[{identifiers539[1:]}]'
        name540 = NAME_345[n1496[2] if n1496_n > 2 else '']
        roles_item541 = ROLES_ITEM_364[n1496[1] if n1496_n > 1 else '']
        roles542 = f'{roles_item541[0]}'
        if roles542:
            roles542 = f',"roles":[{roles542[1:]}]'
        parties_item543 = ''
        if additional_name500 or address515 or contacts535 or identifiers539 or name540 or roles542 or roles_item541[1]:
            parties_item543 = f'{additional_name500}{address515}{contacts535}{identifiers539}{name540}{roles542}{roles_item541[1]}'
            parties_item543 = f'{{{parties_item543[1:]}}}'
        if parties_item543:
            parties494.append(parties_item543)
    if len(parties494) > 30:
        raise UNFIT
    parties544 = [*parties, *parties494]
    parties544 = ',"parties":[' + ','.join(parties544) + ']' if parties544 else ''
    references545: Any = []
    for m546 in n0[4] or ():
        ref547 = m546[0]
        ref547_n = len(ref547)
        if not ((ref547[2] if ref547_n > 2 else '') != ''):
            continue
        description548 = DESCRIPTION_350[ref547[3] if ref547_n > 3 else '']
        source_code549 = SOURCE_CODE_357[ref547[1] if ref547_n > 1 else '']
        value550 = VALUE_344[ref547[2] if ref547_n > 2 else '']
        references_item551 = ''
        if description548 or source_code549[1] or source_code549[0] or value550:
            if not (source_code549[0] and value550):
                raise UNFIT
            references_item551 = f'{description548}{source_code549[1]}{source_code549[0]}{value550}'
            references_item551 = f'{{{references_item551[1:]}}}'
        if references_item551:
            references545.append(references_item551)
    if len(references545) > 300:
        raise UNFIT
    references552 = ',"references":[' + ','.join(references545) + ']' if references545 else ''
    snapshot_id = SNAPSHOT_ID_365[bia[3] if bia_n > 3 else '']
    lines460 = lines460 or ',"lines":[]'
    if not (as_of and facility and snapshot_id):
        raise UNFIT
    text = f'{{{as_of}{dates4}{facility}{lines460}{parties544}{references552}{snapshot_id}}}'
    out.append((0, text, None))

def write(run: Run, recorded: str) -> list[tuple[int, str, Any]]:
    """The events of a message: number of the event, its data as text, and what keys and rules look at."""
    root, strays = group(run.items, STRUCTURE)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    if strays:
        run.stray(strays)
    _skip_0(root, run)
    _skip_1(root, run)
    return out
