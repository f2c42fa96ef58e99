"""Writes the events of X12 945 (mapping x12-945@1); generated from the rows of canonical/mappers/x12/t945.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node, group
from canonical.mappers._generated.x12_945 import STRUCTURE, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, _skip_0
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field
from canonical.mapping.words import word, words

EVENTS: tuple[tuple[str, bool], ...] = (('shipment.ship-confirmed', True),)

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
LOT_NUMBER_232 = word(K0, ',"lotNumber":')
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
ROLES_ITEM_252 = words(K7, (',', ',"sourceCode":'))
PAYMENT_METHOD_253 = word(K14, ',"paymentMethod":')
SERVICE_LEVEL_254 = word(K3, ',"serviceLevel":')
SHIPMENT_ID_255 = word(K0, ',"shipmentId":')
SHIPPED_AT_256 = word(K1, ',"shippedAt":', sources=3)
SHIPPED_AT_257 = word(K2, ',"shippedAt":')
HANDLING_UNIT_COUNT_258 = word(K18, ',"handlingUnitCount":')
PACKAGE_COUNT_259 = word(K18, ',"packageCount":')
TRANSPORT_MODE_260 = word(K13, ',"transportMode":')

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    w06_loop = n0[1]
    w06_loop = w06_loop[0] if w06_loop else None
    w06 = w06_loop[0] if w06_loop is not None else None
    w06_n = len(w06) if w06 is not None else 0
    if not ((w06[1] if w06_n > 1 else '') != 'K'):
        return
    n9_loop = pick(n0[3], 1, ('BM',))
    n9 = n9_loop[0] if n9_loop is not None else None
    n9_n = len(n9) if n9 is not None else 0
    document_id = DOCUMENT_ID_208[n9[2] if n9_n > 2 else '']
    bill_of_lading = ''
    if document_id:
        bill_of_lading = f'{document_id},"documentType":"bill-of-lading"'
        bill_of_lading = f',"billOfLading":{{{bill_of_lading[1:]}}}'
    w27_loop = n0[7]
    w27_loop = w27_loop[0] if w27_loop else None
    w27 = w27_loop[0] if w27_loop is not None else None
    w27_n = len(w27) if w27 is not None else 0
    value = VALUE_209[w27[2] if w27_n > 2 else '']
    scac = ''
    if value:
        scac = f',{{"scheme":"scac"{value}}}'
    identifiers = f'{scac}'
    if identifiers:
        identifiers = f',"identifiers":[{identifiers[1:]}]'
    carrier = ''
    if identifiers:
        carrier = f'{identifiers},"roles":["carrier"]'
        carrier = f',"carrier":{{{carrier[1:]}}}'
    dates: Any = []
    for m in n0[5] or ():
        g62 = m[0]
        g62_n = len(g62)
        if not ((g62[2] if g62_n > 2 else '') != '' and (g62[1] if g62_n > 1 else '') != '11'):
            continue
        at_x = g62[2] if g62_n > 2 else ''
        at_x1 = g62[4] if g62_n > 4 else ''
        at_x2 = g62[5] if g62_n > 5 else ''
        at = AT_210[(zone, at_x, at_x1, at_x2) if at_x else '']
        source_code = SOURCE_CODE_211[g62[1] if g62_n > 1 else '']
        dates_item = ''
        if at or source_code[1] or source_code[0]:
            if not (at and source_code[0]):
                raise UNFIT
            dates_item = f'{{{at}{source_code[1]}{source_code[0]}}}'
        if dates_item:
            dates.append(dates_item)
    if len(dates) > 50:
        raise UNFIT
    dates3 = ',"dates":[' + ','.join(dates) + ']' if dates else ''
    equipment: Any = []
    for m4 in n0[7] or ():
        w275 = m4[0]
        w275_n = len(w275)
        equipment_id = EQUIPMENT_ID_212[w275[7] if w275_n > 7 else '']
        equipment_type = EQUIPMENT_TYPE_213[w275[5] if w275_n > 5 else '']
        owner_prefix = OWNER_PREFIX_214[w275[6] if w275_n > 6 else '']
        seals: Any = []
        for m6 in n0[10] or ():
            w10 = m6[0]
            w10_n = len(w10)
            if not ((w10[4] if w10_n > 4 else '') != ''):
                continue
            number = NUMBER_215[w10[4] if w10_n > 4 else '']
            seals_item = ''
            if number:
                seals_item = f'{{{number}}}'
            if seals_item:
                seals.append(seals_item)
        if len(seals) > 20:
            raise UNFIT
        seals7: Any = []
        for m8 in n0[10] or ():
            w109 = m8[0]
            w109_n = len(w109)
            if not ((w109[5] if w109_n > 5 else '') != ''):
                continue
            number10 = NUMBER_215[w109[5] if w109_n > 5 else '']
            seals_item11 = ''
            if number10:
                seals_item11 = f'{{{number10}}}'
            if seals_item11:
                seals7.append(seals_item11)
        if len(seals7) > 20:
            raise UNFIT
        seals12 = [*seals, *seals7]
        seals12 = ',"seals":[' + ','.join(seals12) + ']' if seals12 else ''
        equipment_item = ''
        if equipment_id or equipment_type[0] or owner_prefix or seals12 or equipment_type[1]:
            equipment_item = f'{equipment_id}{equipment_type[0]}{owner_prefix}{seals12}{equipment_type[1]}'
            equipment_item = f'{{{equipment_item[1:]}}}'
        if equipment_item:
            equipment.append(equipment_item)
    if len(equipment) > 20:
        raise UNFIT
    equipment13 = ',"equipment":[' + ','.join(equipment) + ']' if equipment else ''
    n1_loop = pick(n0[2], 1, ('SF',))
    n4 = n1_loop[3] if n1_loop is not None else None
    n4_n = len(n4) if n4 is not None else 0
    city = CITY_216[n4[1] if n4_n > 1 else '']
    city_v = city
    n1_loop14 = pick(n0[2], 1, ('WH',))
    n415 = n1_loop14[3] if n1_loop14 is not None else None
    n415_n = len(n415) if n415 is not None else 0
    n1 = n1_loop[0] if n1_loop is not None else None
    n1_n = len(n1) if n1 is not None else 0
    if not city_v:
        city16 = CITY_216[(n415[1] if n415_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        city_v = city16
    country = COUNTRY_217[n4[4] if n4_n > 4 else '']
    country_v = country
    if not country_v:
        country17 = COUNTRY_217[(n415[4] if n415_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        country_v = country17
    n3_loop = n1_loop[2] if n1_loop is not None else None
    n3_loop = n3_loop[0] if n3_loop else None
    n3 = n3_loop[0] if n3_loop is not None else None
    n3_n = len(n3) if n3 is not None else 0
    lines_item = LINES_ITEM_218[n3[1] if n3_n > 1 else '']
    lines_item_v = lines_item
    n3_loop18 = n1_loop14[2] if n1_loop14 is not None else None
    n3_loop18 = n3_loop18[0] if n3_loop18 else None
    n319 = n3_loop18[0] if n3_loop18 is not None else None
    n319_n = len(n319) if n319 is not None else 0
    if not lines_item_v:
        lines_item20 = LINES_ITEM_218[(n319[1] if n319_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        lines_item_v = lines_item20
    lines_item21 = LINES_ITEM_218[n3[2] if n3_n > 2 else '']
    lines_item_v22 = lines_item21
    if not lines_item_v22:
        lines_item23 = LINES_ITEM_218[(n319[2] if n319_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        lines_item_v22 = lines_item23
    n3_loop24 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop24 = n3_loop24[1] if len(n3_loop24) >= 2 else None
    n325 = n3_loop24[0] if n3_loop24 is not None else None
    n325_n = len(n325) if n325 is not None else 0
    lines_item26 = LINES_ITEM_218[n325[1] if n325_n > 1 else '']
    lines_item_v27 = lines_item26
    n3_loop28 = (n1_loop14[2] if n1_loop14 is not None else None) or ()
    n3_loop28 = n3_loop28[1] if len(n3_loop28) >= 2 else None
    n329 = n3_loop28[0] if n3_loop28 is not None else None
    n329_n = len(n329) if n329 is not None else 0
    if not lines_item_v27:
        lines_item30 = LINES_ITEM_218[(n329[1] if n329_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        lines_item_v27 = lines_item30
    lines_item31 = LINES_ITEM_218[n325[2] if n325_n > 2 else '']
    lines_item_v32 = lines_item31
    if not lines_item_v32:
        lines_item33 = LINES_ITEM_218[(n329[2] if n329_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        lines_item_v32 = lines_item33
    lines = f'{lines_item_v}{lines_item_v22}{lines_item_v27}{lines_item_v32}'
    if lines:
        lines = f',"lines":[{lines[1:]}]'
    postal_code = POSTAL_CODE_219[n4[3] if n4_n > 3 else '']
    postal_code_v = postal_code
    if not postal_code_v:
        postal_code34 = POSTAL_CODE_219[(n415[3] if n415_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        postal_code_v = postal_code34
    subdivision = SUBDIVISION_220[n4[2] if n4_n > 2 else '']
    subdivision_v = subdivision
    if not subdivision_v:
        subdivision35 = SUBDIVISION_220[(n415[2] if n415_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        subdivision_v = subdivision35
    address = ''
    if city_v or country_v or lines or postal_code_v or subdivision_v:
        address = f'{city_v}{country_v}{lines}{postal_code_v}{subdivision_v}'
        address = f',"address":{{{address[1:]}}}'
    scheme = SCHEME_221[n1[3] if n1_n > 3 else '']
    scheme_v = scheme[0]
    n136 = n1_loop14[0] if n1_loop14 is not None else None
    n136_n = len(n136) if n136 is not None else 0
    scheme37 = SCHEME_221[(n136[3] if n136_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
    if not scheme_v:
        scheme_v = scheme37[0]
    source_code_v = scheme[1]
    if not source_code_v:
        source_code_v = scheme37[1]
    value38 = VALUE_222[n1[4] if n1_n > 4 else '']
    value_v = value38
    if not value_v:
        value39 = VALUE_222[(n136[4] if n136_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        value_v = value39
    identifiers_item = ''
    if scheme_v or source_code_v or value_v:
        if not (scheme_v and value_v):
            raise UNFIT
        identifiers_item = f',{{{scheme_v}{source_code_v}{value_v}}}'
    identifiers40 = f'{identifiers_item}'
    if identifiers40:
        identifiers40 = f',"identifiers":[{identifiers40[1:]}]'
    name = NAME_223[n1[2] if n1_n > 2 else '']
    name_v = name
    if not name_v:
        name41 = NAME_223[(n136[2] if n136_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        name_v = name41
    facility = ''
    if address or identifiers40 or name_v:
        facility = f'{address}{identifiers40}{name_v}'
        facility = f',"facility":{{{facility[1:]}}}'
    handling_units: Any = []
    for m42 in n0[13] or ():
        man_loop = [one for one in m42[1] or () if (one[0][1] if len(one[0]) > 1 else '') in {'GM', 'AA', 'W', 'CA', 'SS'}]
        man_loop = man_loop[1] if len(man_loop) >= 2 else None
        man44 = man_loop[0] if man_loop is not None else None
        man44_n = len(man44) if man44 is not None else 0
        pal = m42[2]
        pal_n = len(pal) if pal is not None else 0
        for m43 in m42[1] or ():
            man = m43[0]
            man_n = len(man)
            if not ((man[1] if man_n > 1 else '') in {'GM', 'AA', 'W', 'CA', 'SS'}):
                continue
            contents: Any = []
            if (man44[1] if man44_n > 1 else '') == '':
                for m45 in m42[4] or ():
                    w12 = m45[0]
                    w12_n = len(w12)
                    if not ((w12[3] if w12_n > 3 else '') != ''):
                        continue
                    country_of_origin = COUNTRY_OF_ORIGIN_224[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'CH' else '']
                    country_of_origin_v = country_of_origin
                    if not country_of_origin_v:
                        country_of_origin46 = COUNTRY_OF_ORIGIN_224[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'CH' else '']
                        country_of_origin_v = country_of_origin46
                    if not country_of_origin_v:
                        country_of_origin47 = COUNTRY_OF_ORIGIN_224[(w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') == 'CH' and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                        country_of_origin_v = country_of_origin47
                    g69_loop = m45[1]
                    g69_loop = g69_loop[0] if g69_loop else None
                    g69 = g69_loop[0] if g69_loop is not None else None
                    g69_n = len(g69) if g69 is not None else 0
                    description = DESCRIPTION_225[g69[1] if g69_n > 1 else '']
                    gtin = GTIN_226[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') in ('UP', 'EN', 'UK') else '']
                    gtin_v = gtin
                    if not gtin_v:
                        gtin48 = GTIN_226[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') in ('UP', 'EN', 'UK') else '']
                        gtin_v = gtin48
                    if not gtin_v:
                        gtin49 = GTIN_226[(w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') in ('UP', 'EN', 'UK') and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                        gtin_v = gtin49
                    value50 = VALUE_227[w12[6] if w12_n > 6 else '']
                    upc_case_code = ''
                    if value50:
                        upc_case_code = f',{{"scheme":"upc-case-code"{value50}}}'
                    scheme51 = SCHEME_228[(w12[7] if w12_n > 7 else '') if (w12[7] if w12_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[8] if w12_n > 8 else '') != '' else '']
                    value52 = VALUE_227[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[8] if w12_n > 8 else '') != '' else '']
                    identifiers_item53 = ''
                    if scheme51[0] or scheme51[1] or value52:
                        if not (scheme51[0] and value52):
                            raise UNFIT
                        identifiers_item53 = f',{{{scheme51[0]}{scheme51[1]}{value52}}}'
                    scheme54 = SCHEME_228[(w12[21] if w12_n > 21 else '') if (w12[21] if w12_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[22] if w12_n > 22 else '') != '' else '']
                    value55 = VALUE_227[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[22] if w12_n > 22 else '') != '' else '']
                    identifiers_item56 = ''
                    if scheme54[0] or scheme54[1] or value55:
                        if not (scheme54[0] and value55):
                            raise UNFIT
                        identifiers_item56 = f',{{{scheme54[0]}{scheme54[1]}{value55}}}'
                    scheme57 = SCHEME_228[(w12[17] if w12_n > 17 else '') if (w12[17] if w12_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[18] if w12_n > 18 else '') != '' and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                    value58 = VALUE_227[(w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w12[18] if w12_n > 18 else '') != '' and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                    identifiers_item59 = ''
                    if scheme57[0] or scheme57[1] or value58:
                        if not (scheme57[0] and value58):
                            raise UNFIT
                        identifiers_item59 = f',{{{scheme57[0]}{scheme57[1]}{value58}}}'
                    identifiers60 = f'{upc_case_code}{identifiers_item53}{identifiers_item56}{identifiers_item59}'
                    if identifiers60:
                        identifiers60 = f',"identifiers":[{identifiers60[1:]}]'
                    sku = SKU_229[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'SK' else '']
                    sku_v = sku
                    if not sku_v:
                        sku61 = SKU_229[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'SK' else '']
                        sku_v = sku61
                    if not sku_v:
                        sku62 = SKU_229[(w12[18] if w12_n > 18 else '') if (w12[17] if w12_n > 17 else '') == 'SK' and (w12[1] if w12_n > 1 else '') != 'IS' else '']
                        sku_v = sku62
                    item = ''
                    if country_of_origin_v or description or gtin_v or identifiers60 or sku_v:
                        item = f'{country_of_origin_v}{description}{gtin_v}{identifiers60}{sku_v}'
                        item = f',"item":{{{item[1:]}}}'
                    unit_code = UNIT_CODE_230[(w12[5] if w12_n > 5 else '') if (w12[3] if w12_n > 3 else '') != '' else '']
                    value63 = VALUE_231[w12[3] if w12_n > 3 else '']
                    quantity = ''
                    if unit_code or value63:
                        if not (unit_code and value63):
                            raise UNFIT
                        quantity = f',"quantity":{{{unit_code}{value63}}}'
                    lot_number = LOT_NUMBER_232[w12[9] if w12_n > 9 else '']
                    lot_number_v = lot_number
                    if not lot_number_v:
                        lot_number64 = LOT_NUMBER_232[(w12[8] if w12_n > 8 else '') if (w12[7] if w12_n > 7 else '') == 'LT' else '']
                        lot_number_v = lot_number64
                    if not lot_number_v:
                        lot_number65 = LOT_NUMBER_232[(w12[22] if w12_n > 22 else '') if (w12[21] if w12_n > 21 else '') == 'LT' else '']
                        lot_number_v = lot_number65
                    stock = ''
                    if lot_number_v:
                        stock = f'{lot_number_v}'
                        stock = f',"stock":{{{stock[1:]}}}'
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
            contents66 = ',"contents":[' + ','.join(contents) + ']' if contents else ''
            unit_code67 = UNIT_CODE_230[(pal[10] if pal_n > 10 else '') if (man44[1] if man44_n > 1 else '') == '' and (pal[9] if pal_n > 9 else '') != '' else '']
            value68 = VALUE_231[(pal[9] if pal_n > 9 else '') if (man44[1] if man44_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            height = ''
            if unit_code67 or value68:
                if not (unit_code67 and value68):
                    raise UNFIT
                height = f',"height":{{{unit_code67}{value68}}}'
            unit_code69 = UNIT_CODE_230[(pal[10] if pal_n > 10 else '') if (man44[1] if man44_n > 1 else '') == '' and (pal[7] if pal_n > 7 else '') != '' else '']
            value70 = VALUE_231[(pal[7] if pal_n > 7 else '') if (man44[1] if man44_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            length = ''
            if unit_code69 or value70:
                if not (unit_code69 and value70):
                    raise UNFIT
                length = f',"length":{{{unit_code69}{value70}}}'
            unit_code71 = UNIT_CODE_230[(pal[10] if pal_n > 10 else '') if (man44[1] if man44_n > 1 else '') == '' and (pal[8] if pal_n > 8 else '') != '' else '']
            value72 = VALUE_231[(pal[8] if pal_n > 8 else '') if (man44[1] if man44_n > 1 else '') == '' and (pal[10] if pal_n > 10 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            width = ''
            if unit_code71 or value72:
                if not (unit_code71 and value72):
                    raise UNFIT
                width = f',"width":{{{unit_code71}{value72}}}'
            dimensions = ''
            if height or length or width:
                dimensions = f'{height}{length}{width}'
                dimensions = f',"dimensions":{{{dimensions[1:]}}}'
            unit_code73 = UNIT_CODE_230[(pal[12] if pal_n > 12 else '') if (man44[1] if man44_n > 1 else '') == '' and (pal[11] if pal_n > 11 else '') != '' else '']
            value74 = VALUE_231[(pal[11] if pal_n > 11 else '') if (man44[1] if man44_n > 1 else '') == '' and (pal[12] if pal_n > 12 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            gross_weight = ''
            if unit_code73 or value74:
                if not (unit_code73 and value74):
                    raise UNFIT
                gross_weight = f',"grossWeight":{{{unit_code73}{value74}}}'
            handling_unit_id = HANDLING_UNIT_ID_233[(man[2] if man_n > 2 else '') if (man[1] if man_n > 1 else '') in ('GM', 'AA') else '']
            handling_unit_id_v = handling_unit_id
            if not handling_unit_id_v:
                handling_unit_id75 = HANDLING_UNIT_ID_234[(man[2] if man_n > 2 else '') if (man[1] if man_n > 1 else '') in ('W', 'CA', 'SS') else '']
                handling_unit_id_v = handling_unit_id75
            value76 = VALUE_222[(man[5] if man_n > 5 else '') if (man[4] if man_n > 4 else '') == 'CP' else '']
            references_item = ''
            if value76:
                references_item = f',{{"type":"tracking-number"{value76}}}'
            references = f'{references_item}'
            if references:
                references = f',"references":[{references[1:]}]'
            sscc = SSCC_235[(man[2] if man_n > 2 else '') if (man[1] if man_n > 1 else '') in ('GM', 'AA') else '']
            unit_code77 = UNIT_CODE_230[(pal[14] if pal_n > 14 else '') if (man44[1] if man44_n > 1 else '') == '' and (pal[13] if pal_n > 13 else '') != '' else '']
            value78 = VALUE_231[(pal[13] if pal_n > 13 else '') if (man44[1] if man44_n > 1 else '') == '' and (pal[14] if pal_n > 14 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            volume = ''
            if unit_code77 or value78:
                if not (unit_code77 and value78):
                    raise UNFIT
                volume = f',"volume":{{{unit_code77}{value78}}}'
            handling_units_item = ''
            if contents66 or dimensions or gross_weight or handling_unit_id_v or references or sscc or volume:
                if not (handling_unit_id_v):
                    raise UNFIT
                handling_units_item = f'{contents66}{dimensions}{gross_weight}{handling_unit_id_v}{references}{sscc}{volume}'
                handling_units_item = f'{{{handling_units_item[1:]}}}'
            if handling_units_item:
                handling_units.append(handling_units_item)
    if len(handling_units) > 9999:
        raise UNFIT
    handling_units79 = ',"handlingUnits":[' + ','.join(handling_units) + ']' if handling_units else ''
    instructions: Any = []
    for m80 in n0[6] or ():
        nte = m80[0]
        nte_n = len(nte)
        if not ((nte[2] if nte_n > 2 else '') != ''):
            continue
        code = CODE_236[nte[1] if nte_n > 1 else '']
        source_code81 = ''
        if code:
            source_code81 = f',"sourceCode":{{{code},"scheme":"x12-363"}}'
        text = TEXT_237[nte[2] if nte_n > 2 else '']
        instructions_item = ''
        if source_code81 or text:
            instructions_item = f'{source_code81}{text},"type":"general"'
            instructions_item = f'{{{instructions_item[1:]}}}'
        if instructions_item:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        raise UNFIT
    instructions82: Any = []
    for m83 in n0[7] or ():
        w2784 = m83[0]
        w2784_n = len(w2784)
        if not ((w2784[1] if w2784_n > 1 else '') != '' and (w2784[1] if w2784_n > 1 else '') not in {'A', 'C', 'H', 'J', 'LT', 'M', 'R', 'S', 'SR', 'T', 'U', 'X'}):
            continue
        code85 = CODE_236[w2784[1] if w2784_n > 1 else '']
        source_code86 = ''
        if code85:
            source_code86 = f',"sourceCode":{{{code85},"scheme":"x12-91"}}'
        instructions_item87 = ''
        if source_code86:
            instructions_item87 = f'{source_code86},"type":"routing"'
            instructions_item87 = f'{{{instructions_item87[1:]}}}'
        if instructions_item87:
            instructions82.append(instructions_item87)
    if len(instructions82) > 50:
        raise UNFIT
    instructions88: Any = []
    for m89 in n0[7] or ():
        w2790 = m89[0]
        w2790_n = len(w2790)
        if not ((w2790[4] if w2790_n > 4 else '') != '' and (w2790[4] if w2790_n > 4 else '') not in {'CC', 'CD', 'MX', 'NC', 'PC', 'PO', 'PP', 'PU', 'TP'}):
            continue
        code91 = CODE_236[w2790[4] if w2790_n > 4 else '']
        source_code92 = ''
        if code91:
            source_code92 = f',"sourceCode":{{{code91},"scheme":"x12-146"}}'
        instructions_item93 = ''
        if source_code92:
            instructions_item93 = f'{source_code92},"type":"billing"'
            instructions_item93 = f'{{{instructions_item93[1:]}}}'
        if instructions_item93:
            instructions88.append(instructions_item93)
    if len(instructions88) > 50:
        raise UNFIT
    instructions94 = [*instructions, *instructions82, *instructions88]
    instructions94 = ',"instructions":[' + ','.join(instructions94) + ']' if instructions94 else ''
    lines95: Any = []
    for m96 in n0[13] or ():
        for m97 in m96[4] or ():
            w1298 = m97[0]
            w1298_n = len(w1298)
            unit_code99 = UNIT_CODE_238[(w1298[12] if w1298_n > 12 else '') if (w1298[11] if w1298_n > 11 else '') == 'G' and (w1298[10] if w1298_n > 10 else '') != '' else '']
            unit_code_v = unit_code99
            if not unit_code_v:
                unit_code100 = UNIT_CODE_238[(w1298[15] if w1298_n > 15 else '') if (w1298[14] if w1298_n > 14 else '') == 'G' and (w1298[13] if w1298_n > 13 else '') != '' else '']
                unit_code_v = unit_code100
            value101 = VALUE_231[(w1298[10] if w1298_n > 10 else '') if (w1298[11] if w1298_n > 11 else '') == 'G' else '']
            value_v102 = value101
            if not value_v102:
                value103 = VALUE_231[(w1298[13] if w1298_n > 13 else '') if (w1298[14] if w1298_n > 14 else '') == 'G' else '']
                value_v102 = value103
            gross_weight104 = ''
            if unit_code_v or value_v102:
                if not (unit_code_v and value_v102):
                    raise UNFIT
                gross_weight104 = f',"grossWeight":{{{unit_code_v}{value_v102}}}'
            handling_unit_ids: Any = []
            for m105 in m96[1] or ():
                man106 = m105[0]
                man106_n = len(man106)
                if not ((man106[1] if man106_n > 1 else '') in ('GM', 'AA')):
                    continue
                handling_unit_ids_item = HANDLING_UNIT_IDS_ITEM_239[man106[2] if man106_n > 2 else '']
                if handling_unit_ids_item:
                    handling_unit_ids.append(handling_unit_ids_item)
            if len(handling_unit_ids) > 999:
                raise UNFIT
            handling_unit_ids107: Any = []
            for m108 in m96[1] or ():
                man109 = m108[0]
                man109_n = len(man109)
                if not ((man109[1] if man109_n > 1 else '') in ('W', 'CA', 'SS')):
                    continue
                handling_unit_ids_item110 = HANDLING_UNIT_IDS_ITEM_240[man109[2] if man109_n > 2 else '']
                if handling_unit_ids_item110:
                    handling_unit_ids107.append(handling_unit_ids_item110)
            if len(handling_unit_ids107) > 999:
                raise UNFIT
            handling_unit_ids111 = [*handling_unit_ids, *handling_unit_ids107]
            handling_unit_ids111 = ',"handlingUnitIds":[' + ','.join(handling_unit_ids111) + ']' if handling_unit_ids111 else ''
            country_of_origin112 = COUNTRY_OF_ORIGIN_224[(w1298[8] if w1298_n > 8 else '') if (w1298[7] if w1298_n > 7 else '') == 'CH' else '']
            country_of_origin_v113 = country_of_origin112
            if not country_of_origin_v113:
                country_of_origin114 = COUNTRY_OF_ORIGIN_224[(w1298[22] if w1298_n > 22 else '') if (w1298[21] if w1298_n > 21 else '') == 'CH' else '']
                country_of_origin_v113 = country_of_origin114
            if not country_of_origin_v113:
                country_of_origin115 = COUNTRY_OF_ORIGIN_224[(w1298[18] if w1298_n > 18 else '') if (w1298[17] if w1298_n > 17 else '') == 'CH' and (w1298[1] if w1298_n > 1 else '') != 'IS' else '']
                country_of_origin_v113 = country_of_origin115
            g69_loop116 = m97[1]
            g69_loop116 = g69_loop116[0] if g69_loop116 else None
            g69117 = g69_loop116[0] if g69_loop116 is not None else None
            g69117_n = len(g69117) if g69117 is not None else 0
            description118 = DESCRIPTION_225[g69117[1] if g69117_n > 1 else '']
            gtin119 = GTIN_226[(w1298[8] if w1298_n > 8 else '') if (w1298[7] if w1298_n > 7 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v120 = gtin119
            if not gtin_v120:
                gtin121 = GTIN_226[(w1298[22] if w1298_n > 22 else '') if (w1298[21] if w1298_n > 21 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v120 = gtin121
            if not gtin_v120:
                gtin122 = GTIN_226[(w1298[18] if w1298_n > 18 else '') if (w1298[17] if w1298_n > 17 else '') in ('UP', 'EN', 'UK') and (w1298[1] if w1298_n > 1 else '') != 'IS' else '']
                gtin_v120 = gtin122
            value123 = VALUE_227[w1298[6] if w1298_n > 6 else '']
            upc_case_code124 = ''
            if value123:
                upc_case_code124 = f',{{"scheme":"upc-case-code"{value123}}}'
            scheme125 = SCHEME_228[(w1298[7] if w1298_n > 7 else '') if (w1298[7] if w1298_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w1298[8] if w1298_n > 8 else '') != '' else '']
            value126 = VALUE_227[(w1298[8] if w1298_n > 8 else '') if (w1298[7] if w1298_n > 7 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w1298[8] if w1298_n > 8 else '') != '' else '']
            identifiers_item127 = ''
            if scheme125[0] or scheme125[1] or value126:
                if not (scheme125[0] and value126):
                    raise UNFIT
                identifiers_item127 = f',{{{scheme125[0]}{scheme125[1]}{value126}}}'
            scheme128 = SCHEME_228[(w1298[21] if w1298_n > 21 else '') if (w1298[21] if w1298_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w1298[22] if w1298_n > 22 else '') != '' else '']
            value129 = VALUE_227[(w1298[22] if w1298_n > 22 else '') if (w1298[21] if w1298_n > 21 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w1298[22] if w1298_n > 22 else '') != '' else '']
            identifiers_item130 = ''
            if scheme128[0] or scheme128[1] or value129:
                if not (scheme128[0] and value129):
                    raise UNFIT
                identifiers_item130 = f',{{{scheme128[0]}{scheme128[1]}{value129}}}'
            scheme131 = SCHEME_228[(w1298[17] if w1298_n > 17 else '') if (w1298[17] if w1298_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w1298[18] if w1298_n > 18 else '') != '' and (w1298[1] if w1298_n > 1 else '') != 'IS' else '']
            value132 = VALUE_227[(w1298[18] if w1298_n > 18 else '') if (w1298[17] if w1298_n > 17 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w1298[18] if w1298_n > 18 else '') != '' and (w1298[1] if w1298_n > 1 else '') != 'IS' else '']
            identifiers_item133 = ''
            if scheme131[0] or scheme131[1] or value132:
                if not (scheme131[0] and value132):
                    raise UNFIT
                identifiers_item133 = f',{{{scheme131[0]}{scheme131[1]}{value132}}}'
            identifiers134 = f'{upc_case_code124}{identifiers_item127}{identifiers_item130}{identifiers_item133}'
            if identifiers134:
                identifiers134 = f',"identifiers":[{identifiers134[1:]}]'
            sku135 = SKU_229[(w1298[8] if w1298_n > 8 else '') if (w1298[7] if w1298_n > 7 else '') == 'SK' else '']
            sku_v136 = sku135
            if not sku_v136:
                sku137 = SKU_229[(w1298[22] if w1298_n > 22 else '') if (w1298[21] if w1298_n > 21 else '') == 'SK' else '']
                sku_v136 = sku137
            if not sku_v136:
                sku138 = SKU_229[(w1298[18] if w1298_n > 18 else '') if (w1298[17] if w1298_n > 17 else '') == 'SK' and (w1298[1] if w1298_n > 1 else '') != 'IS' else '']
                sku_v136 = sku138
            item139 = ''
            if country_of_origin_v113 or description118 or gtin_v120 or identifiers134 or sku_v136:
                item139 = f'{country_of_origin_v113}{description118}{gtin_v120}{identifiers134}{sku_v136}'
                item139 = f',"item":{{{item139[1:]}}}'
            unit_code140 = UNIT_CODE_238[(w1298[12] if w1298_n > 12 else '') if (w1298[11] if w1298_n > 11 else '') == 'N' and (w1298[10] if w1298_n > 10 else '') != '' else '']
            unit_code_v141 = unit_code140
            if not unit_code_v141:
                unit_code142 = UNIT_CODE_238[(w1298[15] if w1298_n > 15 else '') if (w1298[14] if w1298_n > 14 else '') == 'N' and (w1298[13] if w1298_n > 13 else '') != '' else '']
                unit_code_v141 = unit_code142
            value143 = VALUE_231[(w1298[10] if w1298_n > 10 else '') if (w1298[11] if w1298_n > 11 else '') == 'N' else '']
            value_v144 = value143
            if not value_v144:
                value145 = VALUE_231[(w1298[13] if w1298_n > 13 else '') if (w1298[14] if w1298_n > 14 else '') == 'N' else '']
                value_v144 = value145
            net_weight = ''
            if unit_code_v141 or value_v144:
                if not (unit_code_v141 and value_v144):
                    raise UNFIT
                net_weight = f',"netWeight":{{{unit_code_v141}{value_v144}}}'
            n9_loop146 = pick(m97[2], 1, ('LI',))
            n9147 = n9_loop146[0] if n9_loop146 is not None else None
            n9147_n = len(n9147) if n9147 is not None else 0
            line_number = LINE_NUMBER_241[n9147[2] if n9147_n > 2 else '']
            order_id = ORDER_ID_242[w06[2] if w06_n > 2 else '']
            order_ref = ''
            if line_number or order_id:
                if not (order_id):
                    raise UNFIT
                order_ref = f'{line_number}{order_id}'
                order_ref = f',"orderRef":{{{order_ref[1:]}}}'
            unit_code148 = UNIT_CODE_230[(w1298[5] if w1298_n > 5 else '') if (w1298[2] if w1298_n > 2 else '') != '' else '']
            value149 = VALUE_231[(w1298[2] if w1298_n > 2 else '') if (w1298[5] if w1298_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            ordered_quantity = ''
            if unit_code148 or value149:
                if not (unit_code148 and value149):
                    raise UNFIT
                ordered_quantity = f',"orderedQuantity":{{{unit_code148}{value149}}}'
            unit_code150 = UNIT_CODE_230[(w1298[5] if w1298_n > 5 else '') if (w1298[2] if w1298_n > 2 else '') != '' and (w1298[3] if w1298_n > 3 else '') != '' and (w1298[4] if w1298_n > 4 else '') != '' else '']
            value_x = (w1298[4] if w1298_n > 4 else '') if (w1298[2] if w1298_n > 2 else '') != '' and (w1298[3] if w1298_n > 3 else '') != '' and (w1298[5] if w1298_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else ''
            value_x152 = w1298[2] if w1298_n > 2 else ''
            value_x153 = w1298[3] if w1298_n > 3 else ''
            value151 = VALUE_243[(value_x, value_x152, value_x153) if value_x else '']
            quantity_difference = ''
            if unit_code150 or value151:
                if not (unit_code150 and value151):
                    raise UNFIT
                quantity_difference = f',"quantityDifference":{{{unit_code150}{value151}}}'
            references154: Any = []
            for m155 in m97[2] or ():
                n9156 = m155[0]
                n9156_n = len(n9156)
                if not ((n9156[2] if n9156_n > 2 else '') != '' and (n9156[1] if n9156_n > 1 else '') != 'LI'):
                    continue
                date_x = n9156[4] if n9156_n > 4 else ''
                date_x157 = n9156[5] if n9156_n > 5 else ''
                date_x158 = n9156[6] if n9156_n > 6 else ''
                date = DATE_244[(zone, date_x, date_x157, date_x158) if date_x else '']
                description159 = DESCRIPTION_225[n9156[3] if n9156_n > 3 else '']
                source_code160 = SOURCE_CODE_245[n9156[1] if n9156_n > 1 else '']
                value161 = VALUE_222[n9156[2] if n9156_n > 2 else '']
                references_item162 = ''
                if date or description159 or source_code160[1] or source_code160[0] or value161:
                    if not (source_code160[0] and value161):
                        raise UNFIT
                    references_item162 = f'{date}{description159}{source_code160[1]}{source_code160[0]}{value161}'
                    references_item162 = f'{{{references_item162[1:]}}}'
                if references_item162:
                    references154.append(references_item162)
            if len(references154) > 100:
                raise UNFIT
            references163 = ',"references":[' + ','.join(references154) + ']' if references154 else ''
            shipment_line_id = f',"shipmentLineId":"{len(lines95) + 1}"'
            unit_code164 = UNIT_CODE_230[(w1298[5] if w1298_n > 5 else '') if (w1298[3] if w1298_n > 3 else '') != '' else '']
            unit_code_v165 = unit_code164
            if not unit_code_v165:
                unit_code166 = UNIT_CODE_230[w1298[5] if w1298_n > 5 else '']
                unit_code_v165 = unit_code166
            value167 = VALUE_231[w1298[3] if w1298_n > 3 else '']
            value_v168 = value167
            if not value_v168:
                value_x170 = (w1298[2] if w1298_n > 2 else '') if (w1298[3] if w1298_n > 3 else '') == '' and (w1298[4] if w1298_n > 4 else '') != '' else ''
                value_x171 = w1298[4] if w1298_n > 4 else ''
                value169 = VALUE_246[(value_x170, value_x171) if value_x170 else '']
                value_v168 = value169
            shipped_quantity = ''
            if unit_code_v165 or value_v168:
                if not (unit_code_v165 and value_v168):
                    raise UNFIT
                shipped_quantity = f',"shippedQuantity":{{{unit_code_v165}{value_v168}}}'
            code172 = CODE_236[w1298[1] if w1298_n > 1 else '']
            source_code173 = ''
            if code172:
                source_code173 = f',"sourceCode":{{{code172},"scheme":"x12-368"}}'
            unit_code174 = UNIT_CODE_230[(w1298[5] if w1298_n > 5 else '') if (w1298[9] if w1298_n > 9 else '') != '' and (w1298[3] if w1298_n > 3 else '') != '' else '']
            unit_code_v175 = unit_code174
            if not unit_code_v175:
                unit_code176 = UNIT_CODE_230[(w1298[5] if w1298_n > 5 else '') if (w1298[7] if w1298_n > 7 else '') == 'LT' and (w1298[3] if w1298_n > 3 else '') != '' else '']
                unit_code_v175 = unit_code176
            if not unit_code_v175:
                unit_code177 = UNIT_CODE_230[(w1298[5] if w1298_n > 5 else '') if (w1298[21] if w1298_n > 21 else '') == 'LT' and (w1298[3] if w1298_n > 3 else '') != '' else '']
                unit_code_v175 = unit_code177
            value178 = VALUE_231[(w1298[3] if w1298_n > 3 else '') if (w1298[9] if w1298_n > 9 else '') != '' else '']
            value_v179 = value178
            if not value_v179:
                value180 = VALUE_231[(w1298[3] if w1298_n > 3 else '') if (w1298[7] if w1298_n > 7 else '') == 'LT' else '']
                value_v179 = value180
            if not value_v179:
                value181 = VALUE_231[(w1298[3] if w1298_n > 3 else '') if (w1298[21] if w1298_n > 21 else '') == 'LT' else '']
                value_v179 = value181
            quantity182 = ''
            if unit_code_v175 or value_v179:
                if not (unit_code_v175 and value_v179):
                    raise UNFIT
                quantity182 = f'"quantity":{{{unit_code_v175}{value_v179}}}'
            lot_number183 = LOT_NUMBER_232[(w1298[9] if w1298_n > 9 else '') if (w1298[9] if w1298_n > 9 else '') != '' else '']
            lot_number_v184 = lot_number183
            if not lot_number_v184:
                lot_number185 = LOT_NUMBER_232[(w1298[8] if w1298_n > 8 else '') if (w1298[7] if w1298_n > 7 else '') == 'LT' else '']
                lot_number_v184 = lot_number185
            if not lot_number_v184:
                lot_number186 = LOT_NUMBER_232[(w1298[22] if w1298_n > 22 else '') if (w1298[21] if w1298_n > 21 else '') == 'LT' else '']
                lot_number_v184 = lot_number186
            stock187 = ''
            if lot_number_v184:
                stock187 = f'{lot_number_v184}'
                stock187 = f',"stock":{{{stock187[1:]}}}'
            stock_item = ''
            if quantity182 or stock187:
                if not (quantity182 and stock187):
                    raise UNFIT
                stock_item = f',{{{quantity182}{stock187}}}'
            stock188 = f'{stock_item}'
            if stock188:
                stock188 = f',"stock":[{stock188[1:]}]'
            if not (item139 and shipped_quantity):
                raise UNFIT
            lines_item189 = f'{gross_weight104}{handling_unit_ids111}{item139}{net_weight}{order_ref}{ordered_quantity}{quantity_difference}{references163}{shipment_line_id}{shipped_quantity}{source_code173}{stock188}'
            lines_item189 = f'{{{lines_item189[1:]}}}'
            lines95.append(lines_item189)
    if len(lines95) > 9999:
        raise UNFIT
    lines190 = ',"lines":[' + ','.join(lines95) + ']' if lines95 else ''
    order_id191 = ORDER_ID_247[w06[2] if w06_n > 2 else '']
    order_refs_item = ''
    if order_id191:
        order_refs_item = f',{{{order_id191}}}'
    order_refs = f'{order_refs_item}'
    if order_refs:
        order_refs = f',"orderRefs":[{order_refs[1:]}]'
    parties: Any = []
    for m192 in n0[2] or ():
        n1193 = m192[0]
        n1193_n = len(n1193)
        if not ((n1193[1] if n1193_n > 1 else '') not in ('SF', 'WH', 'ST')):
            continue
        n2 = m192[1]
        n2_n = len(n2) if n2 is not None else 0
        additional_name = ADDITIONAL_NAME_248[n2[1] if n2_n > 1 else '']
        n4194 = m192[3]
        n4194_n = len(n4194) if n4194 is not None else 0
        city195 = CITY_216[n4194[1] if n4194_n > 1 else '']
        country196 = COUNTRY_217[n4194[4] if n4194_n > 4 else '']
        n3_loop197 = m192[2]
        n3_loop197 = n3_loop197[0] if n3_loop197 else None
        n3198 = n3_loop197[0] if n3_loop197 is not None else None
        n3198_n = len(n3198) if n3198 is not None else 0
        lines_item199 = LINES_ITEM_218[n3198[1] if n3198_n > 1 else '']
        lines_item200 = LINES_ITEM_218[n3198[2] if n3198_n > 2 else '']
        n3_loop201 = m192[2] or ()
        n3_loop201 = n3_loop201[1] if len(n3_loop201) >= 2 else None
        n3202 = n3_loop201[0] if n3_loop201 is not None else None
        n3202_n = len(n3202) if n3202 is not None else 0
        lines_item203 = LINES_ITEM_218[n3202[1] if n3202_n > 1 else '']
        lines_item204 = LINES_ITEM_218[n3202[2] if n3202_n > 2 else '']
        lines205 = f'{lines_item199}{lines_item200}{lines_item203}{lines_item204}'
        if lines205:
            lines205 = f',"lines":[{lines205[1:]}]'
        postal_code206 = POSTAL_CODE_219[n4194[3] if n4194_n > 3 else '']
        subdivision207 = SUBDIVISION_220[n4194[2] if n4194_n > 2 else '']
        address208 = ''
        if city195 or country196 or lines205 or postal_code206 or subdivision207:
            address208 = f'{city195}{country196}{lines205}{postal_code206}{subdivision207}'
            address208 = f',"address":{{{address208[1:]}}}'
        contacts: Any = []
        for m209 in m192[4] or ():
            per = m209[0]
            per_n = len(per)
            email = EMAIL_249[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '']
            email_v = email
            if not email_v:
                email210 = EMAIL_249[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '']
                email_v = email210
            if not email_v:
                email211 = EMAIL_249[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '']
                email_v = email211
            fax = FAX_250[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '']
            fax_v = fax
            if not fax_v:
                fax212 = FAX_250[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '']
                fax_v = fax212
            if not fax_v:
                fax213 = FAX_250[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '']
                fax_v = fax213
            name214 = NAME_223[per[2] if per_n > 2 else '']
            phone = PHONE_251[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '']
            phone_v = phone
            if not phone_v:
                phone215 = PHONE_251[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '']
                phone_v = phone215
            if not phone_v:
                phone216 = PHONE_251[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '']
                phone_v = phone216
            code217 = CODE_236[per[1] if per_n > 1 else '']
            source_code218 = ''
            if code217:
                source_code218 = f',"sourceCode":{{{code217},"scheme":"x12-366"}}'
            contacts_item = ''
            if email_v or fax_v or name214 or phone_v or source_code218:
                contacts_item = f'{email_v}{fax_v}{name214}{phone_v}{source_code218}'
                contacts_item = f'{{{contacts_item[1:]}}}'
            if contacts_item:
                contacts.append(contacts_item)
        if len(contacts) > 10:
            raise UNFIT
        contacts219 = ',"contacts":[' + ','.join(contacts) + ']' if contacts else ''
        scheme220 = SCHEME_221[n1193[3] if n1193_n > 3 else '']
        value221 = VALUE_222[n1193[4] if n1193_n > 4 else '']
        identifiers_item222 = ''
        if scheme220[0] or scheme220[1] or value221:
            if not (scheme220[0] and value221):
                raise UNFIT
            identifiers_item222 = f',{{{scheme220[0]}{scheme220[1]}{value221}}}'
        identifiers223 = f'{identifiers_item222}'
        if identifiers223:
            identifiers223 = f',"identifiers":[{identifiers223[1:]}]'
        name224 = NAME_223[n1193[2] if n1193_n > 2 else '']
        roles_item = ROLES_ITEM_252[n1193[1] if n1193_n > 1 else '']
        roles = f'{roles_item[0]}'
        if roles:
            roles = f',"roles":[{roles[1:]}]'
        parties_item = ''
        if additional_name or address208 or contacts219 or identifiers223 or name224 or roles or roles_item[1]:
            parties_item = f'{additional_name}{address208}{contacts219}{identifiers223}{name224}{roles}{roles_item[1]}'
            parties_item = f'{{{parties_item[1:]}}}'
        if parties_item:
            parties.append(parties_item)
    if len(parties) > 30:
        raise UNFIT
    parties225: Any = []
    for m226 in n0[2] or ():
        n1227 = m226[0]
        n1227_n = len(n1227)
        per_loop = m226[4]
        per_loop = per_loop[0] if per_loop else None
        per228 = per_loop[0] if per_loop is not None else None
        per228_n = len(per228) if per228 is not None else 0
        if not ((n1227[1] if n1227_n > 1 else '') in ('SF', 'WH', 'ST') and (per228[2] if per228_n > 2 else '') != ''):
            continue
        n2229 = m226[1]
        n2229_n = len(n2229) if n2229 is not None else 0
        additional_name230 = ADDITIONAL_NAME_248[n2229[1] if n2229_n > 1 else '']
        n4231 = m226[3]
        n4231_n = len(n4231) if n4231 is not None else 0
        city232 = CITY_216[n4231[1] if n4231_n > 1 else '']
        country233 = COUNTRY_217[n4231[4] if n4231_n > 4 else '']
        n3_loop234 = m226[2]
        n3_loop234 = n3_loop234[0] if n3_loop234 else None
        n3235 = n3_loop234[0] if n3_loop234 is not None else None
        n3235_n = len(n3235) if n3235 is not None else 0
        lines_item236 = LINES_ITEM_218[n3235[1] if n3235_n > 1 else '']
        lines_item237 = LINES_ITEM_218[n3235[2] if n3235_n > 2 else '']
        n3_loop238 = m226[2] or ()
        n3_loop238 = n3_loop238[1] if len(n3_loop238) >= 2 else None
        n3239 = n3_loop238[0] if n3_loop238 is not None else None
        n3239_n = len(n3239) if n3239 is not None else 0
        lines_item240 = LINES_ITEM_218[n3239[1] if n3239_n > 1 else '']
        lines_item241 = LINES_ITEM_218[n3239[2] if n3239_n > 2 else '']
        lines242 = f'{lines_item236}{lines_item237}{lines_item240}{lines_item241}'
        if lines242:
            lines242 = f',"lines":[{lines242[1:]}]'
        postal_code243 = POSTAL_CODE_219[n4231[3] if n4231_n > 3 else '']
        subdivision244 = SUBDIVISION_220[n4231[2] if n4231_n > 2 else '']
        address245 = ''
        if city232 or country233 or lines242 or postal_code243 or subdivision244:
            address245 = f'{city232}{country233}{lines242}{postal_code243}{subdivision244}'
            address245 = f',"address":{{{address245[1:]}}}'
        contacts246: Any = []
        for m247 in m226[4] or ():
            per248 = m247[0]
            per248_n = len(per248)
            email249 = EMAIL_249[(per248[4] if per248_n > 4 else '') if (per248[3] if per248_n > 3 else '') == 'EM' else '']
            email_v250 = email249
            if not email_v250:
                email251 = EMAIL_249[(per248[6] if per248_n > 6 else '') if (per248[5] if per248_n > 5 else '') == 'EM' else '']
                email_v250 = email251
            if not email_v250:
                email252 = EMAIL_249[(per248[8] if per248_n > 8 else '') if (per248[7] if per248_n > 7 else '') == 'EM' else '']
                email_v250 = email252
            fax253 = FAX_250[(per248[4] if per248_n > 4 else '') if (per248[3] if per248_n > 3 else '') == 'FX' else '']
            fax_v254 = fax253
            if not fax_v254:
                fax255 = FAX_250[(per248[6] if per248_n > 6 else '') if (per248[5] if per248_n > 5 else '') == 'FX' else '']
                fax_v254 = fax255
            if not fax_v254:
                fax256 = FAX_250[(per248[8] if per248_n > 8 else '') if (per248[7] if per248_n > 7 else '') == 'FX' else '']
                fax_v254 = fax256
            name257 = NAME_223[per248[2] if per248_n > 2 else '']
            phone258 = PHONE_251[(per248[4] if per248_n > 4 else '') if (per248[3] if per248_n > 3 else '') == 'TE' else '']
            phone_v259 = phone258
            if not phone_v259:
                phone260 = PHONE_251[(per248[6] if per248_n > 6 else '') if (per248[5] if per248_n > 5 else '') == 'TE' else '']
                phone_v259 = phone260
            if not phone_v259:
                phone261 = PHONE_251[(per248[8] if per248_n > 8 else '') if (per248[7] if per248_n > 7 else '') == 'TE' else '']
                phone_v259 = phone261
            code262 = CODE_236[per248[1] if per248_n > 1 else '']
            source_code263 = ''
            if code262:
                source_code263 = f',"sourceCode":{{{code262},"scheme":"x12-366"}}'
            contacts_item264 = ''
            if email_v250 or fax_v254 or name257 or phone_v259 or source_code263:
                contacts_item264 = f'{email_v250}{fax_v254}{name257}{phone_v259}{source_code263}'
                contacts_item264 = f'{{{contacts_item264[1:]}}}'
            if contacts_item264:
                contacts246.append(contacts_item264)
        if len(contacts246) > 10:
            raise UNFIT
        contacts265 = ',"contacts":[' + ','.join(contacts246) + ']' if contacts246 else ''
        scheme266 = SCHEME_221[n1227[3] if n1227_n > 3 else '']
        value267 = VALUE_222[n1227[4] if n1227_n > 4 else '']
        identifiers_item268 = ''
        if scheme266[0] or scheme266[1] or value267:
            if not (scheme266[0] and value267):
                raise UNFIT
            identifiers_item268 = f',{{{scheme266[0]}{scheme266[1]}{value267}}}'
        identifiers269 = f'{identifiers_item268}'
        if identifiers269:
            identifiers269 = f',"identifiers":[{identifiers269[1:]}]'
        name270 = NAME_223[n1227[2] if n1227_n > 2 else '']
        roles_item271 = ROLES_ITEM_252[n1227[1] if n1227_n > 1 else '']
        roles272 = f'{roles_item271[0]}'
        if roles272:
            roles272 = f',"roles":[{roles272[1:]}]'
        parties_item273 = ''
        if additional_name230 or address245 or contacts265 or identifiers269 or name270 or roles272 or roles_item271[1]:
            parties_item273 = f'{additional_name230}{address245}{contacts265}{identifiers269}{name270}{roles272}{roles_item271[1]}'
            parties_item273 = f'{{{parties_item273[1:]}}}'
        if parties_item273:
            parties225.append(parties_item273)
    if len(parties225) > 30:
        raise UNFIT
    parties274 = [*parties, *parties225]
    parties274 = ',"parties":[' + ','.join(parties274) + ']' if parties274 else ''
    payment_method = PAYMENT_METHOD_253[w27[4] if w27_n > 4 else '']
    references275: Any = []
    for m276 in n0[1] or ():
        w06277 = m276[0]
        w06277_n = len(w06277)
        if not ((w06277[6] if w06277_n > 6 else '') != ''):
            continue
        value278 = VALUE_222[w06277[6] if w06277_n > 6 else '']
        references_item279 = ''
        if value278:
            references_item279 = f'{{"type":"purchase-order"{value278}}}'
        if references_item279:
            references275.append(references_item279)
    if len(references275) > 300:
        raise UNFIT
    references280: Any = []
    for m281 in n0[3] or ():
        n9282 = m281[0]
        n9282_n = len(n9282)
        if not ((n9282[2] if n9282_n > 2 else '') != '' and (n9282[1] if n9282_n > 1 else '') not in ('CN', '2I')):
            continue
        date_x284 = n9282[4] if n9282_n > 4 else ''
        date_x285 = n9282[5] if n9282_n > 5 else ''
        date_x286 = n9282[6] if n9282_n > 6 else ''
        date283 = DATE_244[(zone, date_x284, date_x285, date_x286) if date_x284 else '']
        description287 = DESCRIPTION_225[n9282[3] if n9282_n > 3 else '']
        source_code288 = SOURCE_CODE_245[n9282[1] if n9282_n > 1 else '']
        value289 = VALUE_222[n9282[2] if n9282_n > 2 else '']
        references_item290 = ''
        if date283 or description287 or source_code288[1] or source_code288[0] or value289:
            if not (source_code288[0] and value289):
                raise UNFIT
            references_item290 = f'{date283}{description287}{source_code288[1]}{source_code288[0]}{value289}'
            references_item290 = f'{{{references_item290[1:]}}}'
        if references_item290:
            references280.append(references_item290)
    if len(references280) > 300:
        raise UNFIT
    references291 = [*references275, *references280]
    references291 = ',"references":[' + ','.join(references291) + ']' if references291 else ''
    service_level = SERVICE_LEVEL_254[w27[3] if w27_n > 3 else '']
    n1_loop292 = pick(n0[2], 1, ('ST',))
    n4293 = n1_loop292[3] if n1_loop292 is not None else None
    n4293_n = len(n4293) if n4293 is not None else 0
    city294 = CITY_216[n4293[1] if n4293_n > 1 else '']
    city_v295 = city294
    n1_loop296 = pick(n0[2], 1, ('CN',))
    n4297 = n1_loop296[3] if n1_loop296 is not None else None
    n4297_n = len(n4297) if n4297 is not None else 0
    n1298 = n1_loop292[0] if n1_loop292 is not None else None
    n1298_n = len(n1298) if n1298 is not None else 0
    if not city_v295:
        city299 = CITY_216[(n4297[1] if n4297_n > 1 else '') if (n1298[1] if n1298_n > 1 else '') == '' else '']
        city_v295 = city299
    country300 = COUNTRY_217[n4293[4] if n4293_n > 4 else '']
    country_v301 = country300
    if not country_v301:
        country302 = COUNTRY_217[(n4297[4] if n4297_n > 4 else '') if (n1298[1] if n1298_n > 1 else '') == '' else '']
        country_v301 = country302
    n3_loop303 = n1_loop292[2] if n1_loop292 is not None else None
    n3_loop303 = n3_loop303[0] if n3_loop303 else None
    n3304 = n3_loop303[0] if n3_loop303 is not None else None
    n3304_n = len(n3304) if n3304 is not None else 0
    lines_item305 = LINES_ITEM_218[n3304[1] if n3304_n > 1 else '']
    lines_item_v306 = lines_item305
    n3_loop307 = n1_loop296[2] if n1_loop296 is not None else None
    n3_loop307 = n3_loop307[0] if n3_loop307 else None
    n3308 = n3_loop307[0] if n3_loop307 is not None else None
    n3308_n = len(n3308) if n3308 is not None else 0
    if not lines_item_v306:
        lines_item309 = LINES_ITEM_218[(n3308[1] if n3308_n > 1 else '') if (n1298[1] if n1298_n > 1 else '') == '' else '']
        lines_item_v306 = lines_item309
    lines_item310 = LINES_ITEM_218[n3304[2] if n3304_n > 2 else '']
    lines_item_v311 = lines_item310
    if not lines_item_v311:
        lines_item312 = LINES_ITEM_218[(n3308[2] if n3308_n > 2 else '') if (n1298[1] if n1298_n > 1 else '') == '' else '']
        lines_item_v311 = lines_item312
    n3_loop313 = (n1_loop292[2] if n1_loop292 is not None else None) or ()
    n3_loop313 = n3_loop313[1] if len(n3_loop313) >= 2 else None
    n3314 = n3_loop313[0] if n3_loop313 is not None else None
    n3314_n = len(n3314) if n3314 is not None else 0
    lines_item315 = LINES_ITEM_218[n3314[1] if n3314_n > 1 else '']
    lines_item_v316 = lines_item315
    n3_loop317 = (n1_loop296[2] if n1_loop296 is not None else None) or ()
    n3_loop317 = n3_loop317[1] if len(n3_loop317) >= 2 else None
    n3318 = n3_loop317[0] if n3_loop317 is not None else None
    n3318_n = len(n3318) if n3318 is not None else 0
    if not lines_item_v316:
        lines_item319 = LINES_ITEM_218[(n3318[1] if n3318_n > 1 else '') if (n1298[1] if n1298_n > 1 else '') == '' else '']
        lines_item_v316 = lines_item319
    lines_item320 = LINES_ITEM_218[n3314[2] if n3314_n > 2 else '']
    lines_item_v321 = lines_item320
    if not lines_item_v321:
        lines_item322 = LINES_ITEM_218[(n3318[2] if n3318_n > 2 else '') if (n1298[1] if n1298_n > 1 else '') == '' else '']
        lines_item_v321 = lines_item322
    lines323 = f'{lines_item_v306}{lines_item_v311}{lines_item_v316}{lines_item_v321}'
    if lines323:
        lines323 = f',"lines":[{lines323[1:]}]'
    postal_code324 = POSTAL_CODE_219[n4293[3] if n4293_n > 3 else '']
    postal_code_v325 = postal_code324
    if not postal_code_v325:
        postal_code326 = POSTAL_CODE_219[(n4297[3] if n4297_n > 3 else '') if (n1298[1] if n1298_n > 1 else '') == '' else '']
        postal_code_v325 = postal_code326
    subdivision327 = SUBDIVISION_220[n4293[2] if n4293_n > 2 else '']
    subdivision_v328 = subdivision327
    if not subdivision_v328:
        subdivision329 = SUBDIVISION_220[(n4297[2] if n4297_n > 2 else '') if (n1298[1] if n1298_n > 1 else '') == '' else '']
        subdivision_v328 = subdivision329
    address330 = ''
    if city_v295 or country_v301 or lines323 or postal_code_v325 or subdivision_v328:
        address330 = f'{city_v295}{country_v301}{lines323}{postal_code_v325}{subdivision_v328}'
        address330 = f',"address":{{{address330[1:]}}}'
    scheme331 = SCHEME_221[n1298[3] if n1298_n > 3 else '']
    scheme_v332 = scheme331[0]
    n1333 = n1_loop296[0] if n1_loop296 is not None else None
    n1333_n = len(n1333) if n1333 is not None else 0
    scheme334 = SCHEME_221[(n1333[3] if n1333_n > 3 else '') if (n1298[1] if n1298_n > 1 else '') == '' else '']
    if not scheme_v332:
        scheme_v332 = scheme334[0]
    source_code_v335 = scheme331[1]
    if not source_code_v335:
        source_code_v335 = scheme334[1]
    value336 = VALUE_222[n1298[4] if n1298_n > 4 else '']
    value_v337 = value336
    if not value_v337:
        value338 = VALUE_222[(n1333[4] if n1333_n > 4 else '') if (n1298[1] if n1298_n > 1 else '') == '' else '']
        value_v337 = value338
    identifiers_item339 = ''
    if scheme_v332 or source_code_v335 or value_v337:
        if not (scheme_v332 and value_v337):
            raise UNFIT
        identifiers_item339 = f',{{{scheme_v332}{source_code_v335}{value_v337}}}'
    identifiers340 = f'{identifiers_item339}'
    if identifiers340:
        identifiers340 = f',"identifiers":[{identifiers340[1:]}]'
    name341 = NAME_223[n1298[2] if n1298_n > 2 else '']
    name_v342 = name341
    if not name_v342:
        name343 = NAME_223[(n1333[2] if n1333_n > 2 else '') if (n1298[1] if n1298_n > 1 else '') == '' else '']
        name_v342 = name343
    ship_to = ''
    if address330 or identifiers340 or name_v342:
        ship_to = f'{address330}{identifiers340}{name_v342}'
        ship_to = f',"shipTo":{{{ship_to[1:]}}}'
    shipment_id = SHIPMENT_ID_255[w06[4] if w06_n > 4 else '']
    shipment_id_v = shipment_id
    n9_loop344 = pick(n0[3], 1, ('SI',))
    n9345 = n9_loop344[0] if n9_loop344 is not None else None
    n9345_n = len(n9345) if n9345 is not None else 0
    if not shipment_id_v:
        shipment_id346 = SHIPMENT_ID_255[n9345[2] if n9345_n > 2 else '']
        shipment_id_v = shipment_id346
    g62_loop = pick(n0[5], 1, ('11',))
    g62347 = g62_loop[0] if g62_loop is not None else None
    g62347_n = len(g62347) if g62347 is not None else 0
    shipped_at_x = g62347[2] if g62347_n > 2 else ''
    shipped_at_x348 = g62347[4] if g62347_n > 4 else ''
    shipped_at_x349 = g62347[5] if g62347_n > 5 else ''
    shipped_at = SHIPPED_AT_256[(zone, shipped_at_x, shipped_at_x348, shipped_at_x349) if shipped_at_x else '']
    shipped_at_v = shipped_at
    if not shipped_at_v:
        shipped_at_x351 = w06[3] if w06_n > 3 else ''
        shipped_at350 = SHIPPED_AT_257[(zone, shipped_at_x351) if shipped_at_x351 else '']
        shipped_at_v = shipped_at350
    w03 = n0[14]
    w03_n = len(w03) if w03 is not None else 0
    unit_code352 = UNIT_CODE_230[(w03[3] if w03_n > 3 else '') if (w03[2] if w03_n > 2 else '') != '' else '']
    value353 = VALUE_231[(w03[2] if w03_n > 2 else '') if (w03[3] if w03_n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    gross_weight354 = ''
    if unit_code352 or value353:
        if not (unit_code352 and value353):
            raise UNFIT
        gross_weight354 = f',"grossWeight":{{{unit_code352}{value353}}}'
    w10_loop = n0[10]
    w10_loop = w10_loop[0] if w10_loop else None
    w10355 = w10_loop[0] if w10_loop is not None else None
    w10355_n = len(w10355) if w10355 is not None else 0
    handling_unit_count = HANDLING_UNIT_COUNT_258[w10355[2] if w10355_n > 2 else '']
    package_count = PACKAGE_COUNT_259[w03[6] if w03_n > 6 else '']
    unit_code356 = UNIT_CODE_230[(w03[5] if w03_n > 5 else '') if (w03[4] if w03_n > 4 else '') != '' else '']
    value357 = VALUE_231[(w03[4] if w03_n > 4 else '') if (w03[5] if w03_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    volume358 = ''
    if unit_code356 or value357:
        if not (unit_code356 and value357):
            raise UNFIT
        volume358 = f',"volume":{{{unit_code356}{value357}}}'
    totals = ''
    if gross_weight354 or handling_unit_count or package_count or volume358:
        totals = f'{gross_weight354}{handling_unit_count}{package_count}{volume358}'
        totals = f',"totals":{{{totals[1:]}}}'
    tracking_numbers: Any = []
    for m359 in n0[3] or ():
        n9360 = m359[0]
        n9360_n = len(n9360)
        if not ((n9360[2] if n9360_n > 2 else '') != '' and (n9360[1] if n9360_n > 1 else '') in ('CN', '2I')):
            continue
        date_x362 = n9360[4] if n9360_n > 4 else ''
        date_x363 = n9360[5] if n9360_n > 5 else ''
        date_x364 = n9360[6] if n9360_n > 6 else ''
        date361 = DATE_244[(zone, date_x362, date_x363, date_x364) if date_x362 else '']
        description365 = DESCRIPTION_225[n9360[3] if n9360_n > 3 else '']
        source_code366 = SOURCE_CODE_245[n9360[1] if n9360_n > 1 else '']
        value367 = VALUE_222[n9360[2] if n9360_n > 2 else '']
        tracking_numbers_item = ''
        if date361 or description365 or source_code366[1] or source_code366[0] or value367:
            if not (source_code366[0] and value367):
                raise UNFIT
            tracking_numbers_item = f'{date361}{description365}{source_code366[1]}{source_code366[0]}{value367}'
            tracking_numbers_item = f'{{{tracking_numbers_item[1:]}}}'
        if tracking_numbers_item:
            tracking_numbers.append(tracking_numbers_item)
    if len(tracking_numbers) > 999:
        raise UNFIT
    tracking_numbers368: Any = []
    for m369 in n0[13] or ():
        for m370 in m369[1] or ():
            man371 = m370[0]
            man371_n = len(man371)
            if not ((man371[1] if man371_n > 1 else '') == 'CP'):
                continue
            value372 = VALUE_222[man371[2] if man371_n > 2 else '']
            tracking_numbers_item373 = ''
            if value372:
                tracking_numbers_item373 = f'{{"type":"tracking-number"{value372}}}'
            if tracking_numbers_item373:
                tracking_numbers368.append(tracking_numbers_item373)
    if len(tracking_numbers368) > 999:
        raise UNFIT
    tracking_numbers374 = [*tracking_numbers, *tracking_numbers368]
    tracking_numbers374 = ',"trackingNumbers":[' + ','.join(tracking_numbers374) + ']' if tracking_numbers374 else ''
    transport_mode = TRANSPORT_MODE_260[w27[1] if w27_n > 1 else '']
    if not (facility and lines190 and ship_to and shipment_id_v and shipped_at_v):
        raise UNFIT
    text375 = f'{bill_of_lading}{carrier}{dates3}{equipment13}{facility}{handling_units79}{instructions94}{lines190}{order_refs}{parties274}{payment_method}{references291}{service_level}{ship_to}{shipment_id_v}{shipped_at_v}{totals}{tracking_numbers374}{transport_mode}'
    text375 = f'{{{text375[1:]}}}'
    out.append((0, text375, None))

def write(run: Run, recorded: str) -> list[tuple[int, str, Any]]:
    """The events of a message: number of the event, its data as text, and what keys and rules look at."""
    root, strays = group(run.items, STRUCTURE)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    if strays:
        run.stray(strays)
    _skip_0(root, run)
    return out
