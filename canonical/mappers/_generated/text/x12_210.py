"""Writes the events of X12 210 (mapping x12-210@1); generated from the rows of canonical/mappers/x12/t210.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.keys import escaped
from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node
from canonical.mappers._generated.x12_210 import TREES, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39, K40, K41
from canonical.mapping.run import Run, component
from canonical.mapping.segments import Segment, element, pick, tags
from canonical.mapping.words import is_ahead, timed_word, word, words

EVENTS: tuple[tuple[str, str], ...] = (('freight-charge.invoiced', 'whole'),)

AMOUNT_151 = word(K6, '"amount":', decimal=True)
CURRENCY_152 = word(K2, ',"currency":')
UNIT_CODE_153 = word(K40, '"unitCode":')
VALUE_154 = word(K12, ',"value":', decimal=True)
UNIT_CODE_155 = word(K14, '"unitCode":')
CHARGE_TYPE_156 = words(K36, (',"chargeType":', ',"sourceCode":'))
CHARGE_TYPE_157 = word(K37, ',"chargeType":')
DESCRIPTION_158 = word(K13, ',"description":')
COMMODITY_CODE_159 = word(K0, ',"commodityCode":')
LINE_ID_160 = word(K0, ',"lineId":')
SOURCE_CODE_161 = word(K41, ',"sourceCode":')
PACKAGE_COUNT_162 = word(K11, ',"packageCount":')
RATE_163 = word(K38, ',"rate":', decimal=True)
RATE_BASIS_164 = words(K39, (',"rateBasis":', ',"rateSourceCode":'))
DESCRIPTION_165 = word(K7, ',"description":')
SOURCE_CODE_166 = words(K27, (',"type":', ',"sourceCode":'))
VALUE_167 = word(K7, ',"value":')
UNIT_CODE_168 = word(K15, '"unitCode":')
AT_169 = word(K17, '"at":')
SOURCE_CODE_170 = words(K16, (',"type":', ',"sourceCode":'))
AT_171 = word(K19, '"at":', sources=4)
AT_172 = word(K20, '"at":', sources=4)
AT_173 = word(K21, '"at":', sources=4)
AT_174 = word(K22, '"at":', sources=4)
AT_175 = word(K23, '"at":', sources=4)
AT_176 = word(K24, '"at":', sources=4)
AT_177 = word(K25, '"at":', sources=4)
AT_178 = word(K26, '"at":', sources=4)
SOURCE_CODE_179 = words(K18, (',"type":', ',"sourceCode":'))
DUE_DATE_180 = word(K1, ',"dueDate":')
EQUIPMENT_ID_181 = word(K30, ',"equipmentId":')
EQUIPMENT_TYPE_182 = words(K31, (',"equipmentType":', ',"sourceCode":'))
UNIT_CODE_183 = words(K32, (',"value":', '"unitCode":'), decimals=(True, False))
OWNER_PREFIX_184 = word(K0, ',"ownerPrefix":')
NUMBER_185 = word(K0, '"number":')
TEXT_186 = word(K33, ',"text":', sources=2)
INVOICE_DATE_187 = word(K1, ',"invoiceDate":')
INVOICE_NUMBER_188 = word(K0, ',"invoiceNumber":')
INVOICE_TYPE_189 = words(K4, (',"invoiceType":', ',"sourceCode":'))
ADDITIONAL_NAME_190 = word(K7, ',"additionalName":')
CITY_191 = word(K7, ',"city":')
COUNTRY_192 = word(K10, ',"country":')
LINES_ITEM_193 = word(K7, ',')
POSTAL_CODE_194 = word(K7, ',"postalCode":')
SUBDIVISION_195 = word(K9, ',"subdivision":')
SCHEME_196 = words(K8, ('"scheme":', ',"sourceCode":'))
NAME_197 = word(K7, ',"name":')
ROLES_ITEM_198 = words(K28, ('', ',"sourceCode":'))
ROLES_ITEM_199 = words(K29, ('', ',"sourceCode":'))
VALUE_200 = word(K5, ',"value":')
PAYMENT_METHOD_201 = word(K3, ',"paymentMethod":')
DISCOUNT_DAYS_202 = word(K11, ',"discountDays":')
DISCOUNT_PERCENT_203 = word(K12, ',"discountPercent":', decimal=True)
NET_DAYS_204 = word(K11, ',"netDays":')
TEXT_205 = word(K13, ',"text":')
ACTIVITIES_ITEM_206 = words(K35, ('', ',"sourceCode":'))
STOP_SEQUENCE_207 = word(K34, ',"stopSequence":')
SHIPMENT_IDS_ITEM_208 = word(K0, '')

def _l1_0(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    amount = AMOUNT_151[e[5] if n > 5 else '']
    met = (e[5] if n > 5 else '') != ''
    met2 = (e[5] if n > 5 else '') != ''
    amount4 = AMOUNT_151[e[4] if n > 4 else '']
    met5 = (e[4] if n > 4 else '') != ''
    met8 = (e[4] if n > 4 else '') != ''
    charge_type = CHARGE_TYPE_156[e[8] if n > 8 else '']
    charge_type_v = charge_type[0]
    if not charge_type_v:
        charge_type21 = CHARGE_TYPE_157[(e[4] if n > 4 else '') if (e[8] if n > 8 else '') == '' else '']
        charge_type_v = charge_type21
    if not charge_type_v:
        charge_type22 = CHARGE_TYPE_157[(e[5] if n > 5 else '') if (e[8] if n > 8 else '') == '' else '']
        charge_type_v = charge_type22
    if not charge_type_v:
        charge_type23 = CHARGE_TYPE_157[(e[6] if n > 6 else '') if (e[8] if n > 8 else '') == '' else '']
        charge_type_v = charge_type23
    description = DESCRIPTION_158[e[12] if n > 12 else '']
    amount28 = AMOUNT_151[e[6] if n > 6 else '']
    met29 = (e[6] if n > 6 else '') != ''
    met32 = (e[6] if n > 6 else '') != ''
    unit_code34 = UNIT_CODE_153[(e[18] if n > 18 else '') if (e[17] if n > 17 else '') != '' and (e[18] if n > 18 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
    value35 = VALUE_154[(e[17] if n > 17 else '') if (e[18] if n > 18 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} and (e[18] if n > 18 else '') in {'', 'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
    quantity = ''
    if unit_code34 or value35:
        if not (unit_code34 and value35):
            raise UNFIT
        quantity = f',"quantity":{{{unit_code34}{value35}}}'
    rate = RATE_163[e[2] if n > 2 else '']
    rate_basis = RATE_BASIS_164[e[3] if n > 3 else '']
    return met, met2, amount, met5, met8, amount4, met29, met32, amount28, charge_type_v, description, quantity, rate, rate_basis[0], rate_basis[1], charge_type[1]

_L1_0 = Segment(_l1_0)

def _c3_1(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    c3_1 = e[1] if n > 1 else ''
    currency46 = CURRENCY_152[e[1] if n > 1 else '']
    return c3_1, currency46

_C3_1 = Segment(_c3_1)

def _l0_2(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    unit_code = UNIT_CODE_153[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') != '' and (e[3] if n > 3 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
    value = VALUE_154[(e[2] if n > 2 else '') if (e[3] if n > 3 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} and (e[3] if n > 3 else '') in {'', 'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
    billed_quantity = ''
    if unit_code or value:
        if not (unit_code and value):
            raise UNFIT
        billed_quantity = f',"billedQuantity":{{{unit_code}{value}}}'
    unit_code11 = UNIT_CODE_155[(e[11] if n > 11 else '') if (e[4] if n > 4 else '') != '' and (e[5] if n > 5 else '') in ('B', 'G') else '']
    met12 = (e[11] if n > 11 else '') == ''
    met13 = (e[4] if n > 4 else '') != ''
    met14 = (e[5] if n > 5 else '') in ('B', 'G')
    value16 = VALUE_154[(e[4] if n > 4 else '') if (e[5] if n > 5 else '') in ('B', 'G') and (e[11] if n > 11 else '') != '' else '']
    met17 = (e[5] if n > 5 else '') in ('B', 'G')
    met18 = (e[11] if n > 11 else '') == ''
    l0_4 = e[4] if n > 4 else ''
    package_count = PACKAGE_COUNT_162[e[8] if n > 8 else '']
    unit_code42 = UNIT_CODE_168[(e[7] if n > 7 else '') if (e[6] if n > 6 else '') != '' else '']
    value43 = VALUE_154[(e[6] if n > 6 else '') if (e[7] if n > 7 else '') != '' and (e[7] if n > 7 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
    volume = ''
    if unit_code42 or value43:
        if not (unit_code42 and value43):
            raise UNFIT
        volume = f',"volume":{{{unit_code42}{value43}}}'
    return unit_code11, met12, met13, met14, value16, met17, met18, l0_4, billed_quantity, package_count, volume

_L0_2 = Segment(_l0_2)

def _b3_3(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    b3_5 = e[5] if n > 5 else ''
    met19 = (e[5] if n > 5 else '') != ''
    invoice_date = INVOICE_DATE_187[e[6] if n > 6 else '']
    invoice_number = INVOICE_NUMBER_188[e[2] if n > 2 else '']
    invoice_type = INVOICE_TYPE_189[e[8] if n > 8 else '']
    value176 = VALUE_200[e[11] if n > 11 else '']
    scac = ''
    if value176:
        scac = f'{{"scheme":"scac"{value176}}}'
    identifiers177 = f'"identifiers":[{scac}]' if scac else ''
    payee = ''
    if identifiers177:
        payee = f',"payee":{{{identifiers177}}}'
    payment_method = PAYMENT_METHOD_201[e[4] if n > 4 else '']
    shipment_ids_item = SHIPMENT_IDS_ITEM_208[e[3] if n > 3 else '']
    shipment_ids = f'"shipmentIds":[{shipment_ids_item}]' if shipment_ids_item else ''
    subject_refs = ''
    if shipment_ids:
        subject_refs = f',"subjectRefs":{{{shipment_ids}}}'
    amount346 = AMOUNT_151[e[7] if n > 7 else '']
    met347 = (e[7] if n > 7 else '') != ''
    met350 = (e[7] if n > 7 else '') != ''
    return b3_5, met19, met347, met350, amount346, invoice_date, invoice_number, invoice_type[0], payee, payment_method, invoice_type[1], subject_refs

_B3_3 = Segment(_b3_3)

def _l5_4(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    commodity_code = COMMODITY_CODE_159[e[3] if n > 3 else '']
    description25 = DESCRIPTION_158[e[2] if n > 2 else '']
    line_id = LINE_ID_160[e[1] if n > 1 else '']
    source_code = SOURCE_CODE_161[e[4] if n > 4 else '']
    lading_item = ''
    if commodity_code or description25 or line_id or source_code:
        lading_item = f'{commodity_code}{description25}{line_id}{source_code}'
        lading_item = f'{{{lading_item[1:]}}}'
    return lading_item

_L5_4 = Segment(_l5_4)

def _n9_5(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met37 = (e[2] if n > 2 else '') != ''
    if not (met37):
        return met37, ''
    description38 = DESCRIPTION_165[e[3] if n > 3 else '']
    source_code39 = SOURCE_CODE_166[e[1] if n > 1 else '']
    value40 = VALUE_167[e[2] if n > 2 else '']
    references_item = ''
    if description38 or source_code39[1] or source_code39[0] or value40:
        if not (source_code39[0] and value40):
            raise UNFIT
        references_item = f'{description38}{source_code39[1]}{source_code39[0]}{value40}'
        references_item = f'{{{references_item[1:]}}}'
    return met37, references_item

_N9_5 = Segment(_n9_5)

def _b350_6(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met51 = (e[9] if n > 9 else '') != ''
    if not (met51):
        return met51, ''
    at_x = e[9] if n > 9 else ''
    at = AT_169[(zone, at_x) if at_x else '']
    source_code52 = SOURCE_CODE_170[e[10] if n > 10 else '']
    dates_item = ''
    if at or source_code52[1] or source_code52[0]:
        if not (at and source_code52[0]):
            raise UNFIT
        dates_item = f'{{{at}{source_code52[1]}{source_code52[0]}}}'
    return met51, dates_item

_B350_6 = Segment(_b350_6)

def _g62_7(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met55 = (e[2] if n > 2 else '') != ''
    if not (met55):
        return met55, ''
    at_x57 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '69' else ''
    at_x58 = e[3] if n > 3 else ''
    at_x59 = e[4] if n > 4 else ''
    at_x60 = e[5] if n > 5 else ''
    at56 = AT_171[(zone, at_x57, at_x58, at_x59, at_x60) if at_x57 else '']
    at_v = at56
    if not at_v:
        at_x62 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '70' else ''
        at_x63 = e[3] if n > 3 else ''
        at_x64 = e[4] if n > 4 else ''
        at_x65 = e[5] if n > 5 else ''
        at61 = AT_172[(zone, at_x62, at_x63, at_x64, at_x65) if at_x62 else '']
        at_v = at61
    if not at_v:
        at_x67 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '64' else ''
        at_x68 = e[3] if n > 3 else ''
        at_x69 = e[4] if n > 4 else ''
        at_x70 = e[5] if n > 5 else ''
        at66 = AT_173[(zone, at_x67, at_x68, at_x69, at_x70) if at_x67 else '']
        at_v = at66
    if not at_v:
        at_x72 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '37' else ''
        at_x73 = e[3] if n > 3 else ''
        at_x74 = e[4] if n > 4 else ''
        at_x75 = e[5] if n > 5 else ''
        at71 = AT_174[(zone, at_x72, at_x73, at_x74, at_x75) if at_x72 else '']
        at_v = at71
    if not at_v:
        at_x77 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '38' else ''
        at_x78 = e[3] if n > 3 else ''
        at_x79 = e[4] if n > 4 else ''
        at_x80 = e[5] if n > 5 else ''
        at76 = AT_175[(zone, at_x77, at_x78, at_x79, at_x80) if at_x77 else '']
        at_v = at76
    if not at_v:
        at_x82 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '53' else ''
        at_x83 = e[3] if n > 3 else ''
        at_x84 = e[4] if n > 4 else ''
        at_x85 = e[5] if n > 5 else ''
        at81 = AT_176[(zone, at_x82, at_x83, at_x84, at_x85) if at_x82 else '']
        at_v = at81
    if not at_v:
        at_x87 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '54' else ''
        at_x88 = e[3] if n > 3 else ''
        at_x89 = e[4] if n > 4 else ''
        at_x90 = e[5] if n > 5 else ''
        at86 = AT_177[(zone, at_x87, at_x88, at_x89, at_x90) if at_x87 else '']
        at_v = at86
    if not at_v:
        at_x92 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
        at_x93 = e[3] if n > 3 else ''
        at_x94 = e[4] if n > 4 else ''
        at_x95 = e[5] if n > 5 else ''
        at91 = AT_178[(zone, at_x92, at_x93, at_x94, at_x95) if at_x92 else '']
        at_v = at91
    source_code96 = SOURCE_CODE_179[e[1] if n > 1 else '']
    dates_item97 = ''
    if at_v or source_code96[1] or source_code96[0]:
        if not (at_v and source_code96[0]):
            raise UNFIT
        dates_item97 = f'{{{at_v}{source_code96[1]}{source_code96[0]}}}'
    return met55, dates_item97

_G62_7 = Segment(_g62_7)

def _itd_8(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    due_date = DUE_DATE_180[e[6] if n > 6 else '']
    discount_days = DISCOUNT_DAYS_202[e[5] if n > 5 else '']
    discount_percent = DISCOUNT_PERCENT_203[e[3] if n > 3 else '']
    net_days = NET_DAYS_204[e[7] if n > 7 else '']
    text239 = TEXT_205[e[12] if n > 12 else '']
    payment_terms = ''
    if discount_days or discount_percent or net_days or text239:
        payment_terms = f'{discount_days}{discount_percent}{net_days}{text239}'
        payment_terms = f',"paymentTerms":{{{payment_terms[1:]}}}'
    return due_date, payment_terms

_ITD_8 = Segment(_itd_8)

def _n7_9(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    equipment_id = EQUIPMENT_ID_181[e[2] if n > 2 else '']
    equipment_type = EQUIPMENT_TYPE_182[e[11] if n > 11 else '']
    unit_code100 = UNIT_CODE_183[e[15] if n > 15 else '']
    length = ''
    if unit_code100[1] or unit_code100[0]:
        if not (unit_code100[1] and unit_code100[0]):
            raise UNFIT
        length = f',"length":{{{unit_code100[1]}{unit_code100[0]}}}'
    owner_prefix = OWNER_PREFIX_184[e[1] if n > 1 else '']
    return equipment_id, equipment_type[0], length, owner_prefix, equipment_type[1]

_N7_9 = Segment(_n7_9)

def _m7_10(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    number = NUMBER_185[e[1] if n > 1 else '']
    seals_item = ''
    if number:
        seals_item = f',{{{number}}}'
    number101 = NUMBER_185[e[2] if n > 2 else '']
    seals_item102 = ''
    if number101:
        seals_item102 = f',{{{number101}}}'
    number103 = NUMBER_185[e[3] if n > 3 else '']
    seals_item104 = ''
    if number103:
        seals_item104 = f',{{{number103}}}'
    number105 = NUMBER_185[e[4] if n > 4 else '']
    seals_item106 = ''
    if number105:
        seals_item106 = f',{{{number105}}}'
    seals = f'{seals_item}{seals_item102}{seals_item104}{seals_item106}'
    if seals:
        seals = f',"seals":[{seals[1:]}]'
    return seals

_M7_10 = Segment(_m7_10)

def _l3_11(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    unit_code109 = UNIT_CODE_155[(e[12] if n > 12 else '') if (e[1] if n > 1 else '') != '' and (e[2] if n > 2 else '') == 'G' else '']
    value110 = VALUE_154[(e[1] if n > 1 else '') if (e[12] if n > 12 else '') != '' and (e[2] if n > 2 else '') == 'G' and (e[12] if n > 12 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    gross_weight = ''
    if unit_code109 or value110:
        if not (unit_code109 and value110):
            raise UNFIT
        gross_weight = f',"grossWeight":{{{unit_code109}{value110}}}'
    package_count111 = PACKAGE_COUNT_162[e[11] if n > 11 else '']
    unit_code112 = UNIT_CODE_168[(e[10] if n > 10 else '') if (e[9] if n > 9 else '') != '' else '']
    value113 = VALUE_154[(e[9] if n > 9 else '') if (e[10] if n > 10 else '') != '' and (e[10] if n > 10 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
    volume114 = ''
    if unit_code112 or value113:
        if not (unit_code112 and value113):
            raise UNFIT
        volume114 = f',"volume":{{{unit_code112}{value113}}}'
    handling_totals = ''
    if gross_weight or package_count111 or volume114:
        handling_totals = f'{gross_weight}{package_count111}{volume114}'
        handling_totals = f',"handlingTotals":{{{handling_totals[1:]}}}'
    amount340 = AMOUNT_151[e[6] if n > 6 else '']
    met341 = (e[6] if n > 6 else '') != ''
    met344 = (e[6] if n > 6 else '') != ''
    amount352 = AMOUNT_151[e[7] if n > 7 else '']
    met353 = (e[7] if n > 7 else '') != ''
    met356 = (e[7] if n > 7 else '') != ''
    return met341, met344, amount340, met353, met356, amount352, handling_totals

_L3_11 = Segment(_l3_11)

def _k1_12(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    text_x = e[1] if n > 1 else ''
    text_x116 = e[2] if n > 2 else ''
    text = TEXT_186[(text_x, text_x116) if text_x else '']
    instructions_item = ''
    if text:
        instructions_item = f'{text},"type":"remark"'
        instructions_item = f'{{{instructions_item[1:]}}}'
    return instructions_item

_K1_12 = Segment(_k1_12)

def _n1_13(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met119 = (e[1] if n > 1 else '') not in ('BT', 'PF', 'PR')
    if not (met119):
        return met119, '', '', '', ''
    scheme = SCHEME_196[e[3] if n > 3 else '']
    value125 = VALUE_167[e[4] if n > 4 else '']
    identifiers_item = ''
    if scheme[0] or scheme[1] or value125:
        if not (scheme[0] and value125):
            raise UNFIT
        identifiers_item = f'{{{scheme[0]}{scheme[1]}{value125}}}'
    identifiers = f',"identifiers":[{identifiers_item}]' if identifiers_item else ''
    name = NAME_197[e[2] if n > 2 else '']
    roles_item = ROLES_ITEM_198[e[1] if n > 1 else '']
    roles = f',"roles":[{roles_item[0]}]' if roles_item[0] else ''
    return met119, identifiers, name, roles, roles_item[1]

_N1_13 = Segment(_n1_13)

def _n2_14(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    additional_name = ADDITIONAL_NAME_190[e[1] if n > 1 else '']
    return additional_name

_N2_14 = Segment(_n2_14)

def _n4_15(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    city = CITY_191[e[1] if n > 1 else '']
    country = COUNTRY_192[e[4] if n > 4 else '']
    postal_code = POSTAL_CODE_194[e[3] if n > 3 else '']
    subdivision = SUBDIVISION_195[e[2] if n > 2 else '']
    return city, country, postal_code, subdivision

_N4_15 = Segment(_n4_15)

def _n3_16(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    lines_item = LINES_ITEM_193[e[1] if n > 1 else '']
    lines_item120 = LINES_ITEM_193[e[2] if n > 2 else '']
    return lines_item, lines_item120

_N3_16 = Segment(_n3_16)

def _n1137_17(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met138 = (e[1] if n > 1 else '') in ('PF', 'PR')
    return met138

_N1137_17 = Segment(_n1137_17)

def _n1139_18(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met140 = (e[1] if n > 1 else '') != ''
    met182 = (e[1] if n > 1 else '') == ''
    met187 = (e[1] if n > 1 else '') == ''
    met190 = (e[1] if n > 1 else '') == ''
    met197 = (e[1] if n > 1 else '') == ''
    met201 = (e[1] if n > 1 else '') == ''
    met209 = (e[1] if n > 1 else '') == ''
    met213 = (e[1] if n > 1 else '') == ''
    met217 = (e[1] if n > 1 else '') == ''
    met220 = (e[1] if n > 1 else '') == ''
    scheme224 = SCHEME_196[e[3] if n > 3 else '']
    met225 = (e[1] if n > 1 else '') == ''
    value230 = VALUE_167[e[4] if n > 4 else '']
    met232 = (e[1] if n > 1 else '') == ''
    name236 = NAME_197[e[2] if n > 2 else '']
    met237 = (e[1] if n > 1 else '') == ''
    return met140, met182, met187, met190, met197, met201, met209, met213, met217, met220, scheme224[0], met225, scheme224[1], value230, met232, name236, met237

_N1139_18 = Segment(_n1139_18)

def _n1137_19(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    scheme158 = SCHEME_196[e[3] if n > 3 else '']
    value159 = VALUE_167[e[4] if n > 4 else '']
    identifiers_item160 = ''
    if scheme158[0] or scheme158[1] or value159:
        if not (scheme158[0] and value159):
            raise UNFIT
        identifiers_item160 = f'{{{scheme158[0]}{scheme158[1]}{value159}}}'
    identifiers161 = f',"identifiers":[{identifiers_item160}]' if identifiers_item160 else ''
    name162 = NAME_197[e[2] if n > 2 else '']
    roles_item172 = ROLES_ITEM_199[e[1] if n > 1 else '']
    roles173 = f',"roles":[{roles_item172[0]}]' if roles_item172[0] else ''
    return identifiers161, name162, roles173, roles_item172[1]

_N1137_19 = Segment(_n1137_19)

def _n2180_20(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    n2180_1 = e[1] if n > 1 else ''
    return n2180_1

_N2180_20 = Segment(_n2180_20)

def _n4185_21(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    n4185_1 = e[1] if n > 1 else ''
    n4185_4 = e[4] if n > 4 else ''
    n4185_3 = e[3] if n > 3 else ''
    n4185_2 = e[2] if n > 2 else ''
    return n4185_1, n4185_4, n4185_3, n4185_2

_N4185_21 = Segment(_n4185_21)

def _n3195_22(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    n3195_1 = e[1] if n > 1 else ''
    n3195_2 = e[2] if n > 2 else ''
    return n3195_1, n3195_2

_N3195_22 = Segment(_n3195_22)

def _n1223_23(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    n1223_3 = e[3] if n > 3 else ''
    n1223_4 = e[4] if n > 4 else ''
    n1223_2 = e[2] if n > 2 else ''
    return n1223_3, n1223_4, n1223_2

_N1223_23 = Segment(_n1223_23)

def _s5_24(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    activities_item = ACTIVITIES_ITEM_206[e[2] if n > 2 else '']
    activities = f'"activities":[{activities_item[0]}]' if activities_item[0] else ''
    stop_sequence = STOP_SEQUENCE_207[e[1] if n > 1 else '']
    unit_code336 = UNIT_CODE_155[(e[4] if n > 4 else '') if (e[3] if n > 3 else '') != '' else '']
    value337 = VALUE_154[(e[3] if n > 3 else '') if (e[4] if n > 4 else '') != '' and (e[4] if n > 4 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    gross_weight338 = ''
    if unit_code336 or value337:
        if not (unit_code336 and value337):
            raise UNFIT
        gross_weight338 = f'"grossWeight":{{{unit_code336}{value337}}}'
    totals = ''
    if gross_weight338:
        totals = f',"totals":{{{gross_weight338}}}'
    return activities, activities_item[1], stop_sequence, totals

_S5_24 = Segment(_s5_24)

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    c3 = n0[3]
    c3_1, currency46 = _C3_1[c3]
    b3_loop = n0[1]
    b3_loop = b3_loop[0] if b3_loop else None
    b3 = b3_loop[0] if b3_loop is not None else None
    b3_5, met19, met347, met350, amount346, invoice_date, invoice_number, invoice_type_r, payee, payment_method, invoice_type_r358, subject_refs = _B3_3[b3]
    charge_lines: Any = ()
    if n0[14]:
        charge_lines = []
        for m in n0[14] or ():
            l0_loop = m[6]
            l0_loop = l0_loop[0] if l0_loop else None
            l0 = l0_loop[0] if l0_loop is not None else None
            unit_code11, met12, met13, met14, value16, met17, met18, l0_4, billed_quantity, package_count, volume = _L0_2[l0]
            for m1 in m[7] or ():
                l1 = m1[0]
                met, met2, amount, met5, met8, amount4, met29, met32, amount28, charge_type_v, description, quantity, rate, rate_basis_r, rate_basis_r44, charge_type_r = _L1_0[l1]
                currency = CURRENCY_152[(c3_1) if met else '']
                currency_v = currency
                if not currency_v:
                    currency3 = CURRENCY_152[(facts.get('currency', '')) if met2 else '']
                    currency_v = currency3
                advances = ''
                if amount or currency_v:
                    if not (amount and currency_v):
                        raise UNFIT
                    advances = f',"advances":{{{amount}{currency_v}}}'
                currency6 = CURRENCY_152[(c3_1) if met5 else '']
                currency_v7 = currency6
                if not currency_v7:
                    currency9 = CURRENCY_152[(facts.get('currency', '')) if met8 else '']
                    currency_v7 = currency9
                amount10 = ''
                if amount4 or currency_v7:
                    if not (amount4 and currency_v7):
                        raise UNFIT
                    amount10 = f',"amount":{{{amount4}{currency_v7}}}'
                unit_code_v = unit_code11
                if not unit_code_v:
                    unit_code15 = UNIT_CODE_155[(b3_5) if met12 and met13 and met14 else '']
                    unit_code_v = unit_code15
                value_v = value16
                if not value_v:
                    value20 = VALUE_154[(l0_4) if met17 and met18 and met19 else '']
                    value_v = value20
                billed_weight = ''
                if unit_code_v or value_v:
                    if not (unit_code_v and value_v):
                        raise UNFIT
                    billed_weight = f',"billedWeight":{{{unit_code_v}{value_v}}}'
                lading: Any = ()
                if m[3]:
                    lading = []
                    for m24 in m[3] or ():
                        l5 = m24[0]
                        lading_item = _L5_4[l5]
                        if lading_item:
                            lading.append(lading_item)
                    if len(lading) > 99:
                        raise UNFIT
                lading26 = ',"lading":[' + ','.join(lading) + ']' if lading else ''
                line_id27 = f',"lineId":"{len(charge_lines) + 1}"'
                currency30 = CURRENCY_152[(c3_1) if met29 else '']
                currency_v31 = currency30
                if not currency_v31:
                    currency33 = CURRENCY_152[(facts.get('currency', '')) if met32 else '']
                    currency_v31 = currency33
                prepaid_amount = ''
                if amount28 or currency_v31:
                    if not (amount28 and currency_v31):
                        raise UNFIT
                    prepaid_amount = f',"prepaidAmount":{{{amount28}{currency_v31}}}'
                references: Any = ()
                if m[1]:
                    references = []
                    for m36 in m[1] or ():
                        n9 = m36[0]
                        met37, references_item = _N9_5[n9]
                        if not (met37):
                            continue
                        if references_item:
                            references.append(references_item)
                    if len(references) > 100:
                        raise UNFIT
                references41 = ',"references":[' + ','.join(references) + ']' if references else ''
                if not (charge_type_v):
                    raise UNFIT
                charge_lines_item = f'{advances}{amount10}{billed_quantity}{billed_weight}{charge_type_v}{description}{lading26}{line_id27}{package_count}{prepaid_amount}{quantity}{rate}{rate_basis_r}{rate_basis_r44}{references41}{charge_type_r}{volume}'
                charge_lines_item = f'{{{charge_lines_item[1:]}}}'
                charge_lines.append(charge_lines_item)
        if len(charge_lines) > 999:
            raise UNFIT
    charge_lines45 = '"chargeLines":[' + ','.join(charge_lines) + ']' if charge_lines else ''
    currency_v47 = currency46
    if not currency_v47:
        currency48 = CURRENCY_152[facts.get('currency', '')]
        currency_v47 = currency48
    dates: Any = ()
    if n0[1]:
        dates = []
        for m49 in n0[1] or ():
            b350 = m49[0]
            met51, dates_item = _B350_6[zone, b350]
            if not (met51):
                continue
            if dates_item:
                dates.append(dates_item)
        if len(dates) > 50:
            raise UNFIT
    dates53: Any = ()
    if n0[6]:
        dates53 = []
        for m54 in n0[6] or ():
            g62 = m54[0]
            met55, dates_item97 = _G62_7[zone, g62]
            if not (met55):
                continue
            if dates_item97:
                dates53.append(dates_item97)
        if len(dates53) > 50:
            raise UNFIT
    dates98 = (*dates, *dates53,)
    dates98 = ',"dates":[' + ','.join(dates98) + ']' if dates98 else ''
    itd = n0[4]
    due_date, payment_terms = _ITD_8[itd]
    equipment: Any = ()
    if n0[11]:
        equipment = []
        for m99 in n0[11] or ():
            n7 = m99[0]
            equipment_id, equipment_type_r, length, owner_prefix, equipment_type_r107 = _N7_9[n7]
            m7 = m99[1]
            seals = _M7_10[m7]
            equipment_item = ''
            if equipment_id or equipment_type_r or length or owner_prefix or seals or equipment_type_r107:
                equipment_item = f'{equipment_id}{equipment_type_r}{length}{owner_prefix}{seals}{equipment_type_r107}'
                equipment_item = f'{{{equipment_item[1:]}}}'
            if equipment_item:
                equipment.append(equipment_item)
        if len(equipment) > 20:
            raise UNFIT
    equipment108 = ',"equipment":[' + ','.join(equipment) + ']' if equipment else ''
    l3 = n0[15]
    met341, met344, amount340, met353, met356, amount352, handling_totals = _L3_11[l3]
    instructions: Any = ()
    if n0[9]:
        instructions = []
        for m115 in n0[9] or ():
            k1 = m115[0]
            instructions_item = _K1_12[k1]
            if instructions_item:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            raise UNFIT
    instructions117 = ',"instructions":[' + ','.join(instructions) + ']' if instructions else ''
    parties: Any = ()
    if n0[10]:
        parties = []
        for m118 in n0[10] or ():
            n1 = m118[0]
            met119, identifiers, name, roles, roles_item_r = _N1_13[n1]
            if not (met119):
                continue
            n2 = m118[1]
            additional_name = _N2_14[n2]
            n4 = m118[3]
            city, country, postal_code, subdivision = _N4_15[n4]
            n3_loop = m118[2]
            n3_loop = n3_loop[0] if n3_loop else None
            n3 = n3_loop[0] if n3_loop is not None else None
            lines_item, lines_item120 = _N3_16[n3]
            n3_loop121 = m118[2] or ()
            n3_loop121 = n3_loop121[1] if len(n3_loop121) >= 2 else None
            n3122 = n3_loop121[0] if n3_loop121 is not None else None
            lines_item123, lines_item124 = _N3_16[n3122]
            lines = f'{lines_item}{lines_item120}{lines_item123}{lines_item124}'
            if lines:
                lines = f',"lines":[{lines[1:]}]'
            address = ''
            if city or country or lines or postal_code or subdivision:
                address = f'{city}{country}{lines}{postal_code}{subdivision}'
                address = f',"address":{{{address[1:]}}}'
            references126: Any = ()
            if m118[4]:
                references126 = []
                for m127 in m118[4] or ():
                    n9128 = m127[0]
                    met129, references_item133 = _N9_5[n9128]
                    if not (met129):
                        continue
                    if references_item133:
                        references126.append(references_item133)
                if len(references126) > 50:
                    raise UNFIT
            references134 = ',"references":[' + ','.join(references126) + ']' if references126 else ''
            parties_item = ''
            if additional_name or address or identifiers or name or references134 or roles or roles_item_r:
                parties_item = f'{additional_name}{address}{identifiers}{name}{references134}{roles}{roles_item_r}'
                parties_item = f'{{{parties_item[1:]}}}'
            if parties_item:
                parties.append(parties_item)
        if len(parties) > 30:
            raise UNFIT
    n1_loop = pick(n0[10], 1, ('BT',)) if n0[10] else None
    n1139 = n1_loop[0] if n1_loop is not None else None
    met140, met182, met187, met190, met197, met201, met209, met213, met217, met220, scheme224_r, met225, scheme224_r228, value230, met232, name236, met237 = _N1139_18[n1139]
    parties135: Any = ()
    if n0[10]:
        parties135 = []
        for m136 in n0[10] or ():
            n1137 = m136[0]
            met138 = _N1137_17[n1137]
            if not (met138 and met140):
                continue
            identifiers161, name162, roles173, roles_item172_r = _N1137_19[n1137]
            n2141 = m136[1]
            additional_name142 = _N2_14[n2141]
            n4143 = m136[3]
            city144, country145, postal_code155, subdivision156 = _N4_15[n4143]
            n3_loop146 = m136[2]
            n3_loop146 = n3_loop146[0] if n3_loop146 else None
            n3147 = n3_loop146[0] if n3_loop146 is not None else None
            lines_item148, lines_item149 = _N3_16[n3147]
            n3_loop150 = m136[2] or ()
            n3_loop150 = n3_loop150[1] if len(n3_loop150) >= 2 else None
            n3151 = n3_loop150[0] if n3_loop150 is not None else None
            lines_item152, lines_item153 = _N3_16[n3151]
            lines154 = f'{lines_item148}{lines_item149}{lines_item152}{lines_item153}'
            if lines154:
                lines154 = f',"lines":[{lines154[1:]}]'
            address157 = ''
            if city144 or country145 or lines154 or postal_code155 or subdivision156:
                address157 = f'{city144}{country145}{lines154}{postal_code155}{subdivision156}'
                address157 = f',"address":{{{address157[1:]}}}'
            references163: Any = ()
            if m136[4]:
                references163 = []
                for m164 in m136[4] or ():
                    n9165 = m164[0]
                    met166, references_item170 = _N9_5[n9165]
                    if not (met166):
                        continue
                    if references_item170:
                        references163.append(references_item170)
                if len(references163) > 50:
                    raise UNFIT
            references171 = ',"references":[' + ','.join(references163) + ']' if references163 else ''
            parties_item174 = ''
            if additional_name142 or address157 or identifiers161 or name162 or references171 or roles173 or roles_item172_r:
                parties_item174 = f'{additional_name142}{address157}{identifiers161}{name162}{references171}{roles173}{roles_item172_r}'
                parties_item174 = f'{{{parties_item174[1:]}}}'
            if parties_item174:
                parties135.append(parties_item174)
        if len(parties135) > 30:
            raise UNFIT
    parties175 = (*parties, *parties135,)
    parties175 = ',"parties":[' + ','.join(parties175) + ']' if parties175 else ''
    n2178 = n1_loop[1] if n1_loop is not None else None
    additional_name181 = _N2_14[n2178]
    n1_loop179 = pick(n0[10], 1, ('PF', 'PR')) if n0[10] else None
    n2180 = n1_loop179[1] if n1_loop179 is not None else None
    n2180_1 = _N2180_20[n2180]
    additional_name_v = additional_name181
    if not additional_name_v:
        additional_name183 = ADDITIONAL_NAME_190[(n2180_1) if met182 else '']
        additional_name_v = additional_name183
    n4184 = n1_loop[3] if n1_loop is not None else None
    city186, country189, postal_code216, subdivision219 = _N4_15[n4184]
    n4185 = n1_loop179[3] if n1_loop179 is not None else None
    n4185_1, n4185_4, n4185_3, n4185_2 = _N4185_21[n4185]
    city_v = city186
    if not city_v:
        city188 = CITY_191[(n4185_1) if met187 else '']
        city_v = city188
    country_v = country189
    if not country_v:
        country191 = COUNTRY_192[(n4185_4) if met190 else '']
        country_v = country191
    n3_loop192 = n1_loop[2] if n1_loop is not None else None
    n3_loop192 = n3_loop192[0] if n3_loop192 else None
    n3193 = n3_loop192[0] if n3_loop192 is not None else None
    lines_item196, lines_item199 = _N3_16[n3193]
    n3_loop194 = n1_loop179[2] if n1_loop179 is not None else None
    n3_loop194 = n3_loop194[0] if n3_loop194 else None
    n3195 = n3_loop194[0] if n3_loop194 is not None else None
    n3195_1, n3195_2 = _N3195_22[n3195]
    lines_item_v = lines_item196
    if not lines_item_v:
        lines_item198 = LINES_ITEM_193[(n3195_1) if met197 else '']
        lines_item_v = lines_item198
    lines_item_v200 = lines_item199
    if not lines_item_v200:
        lines_item202 = LINES_ITEM_193[(n3195_2) if met201 else '']
        lines_item_v200 = lines_item202
    n3_loop203 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop203 = n3_loop203[1] if len(n3_loop203) >= 2 else None
    n3204 = n3_loop203[0] if n3_loop203 is not None else None
    lines_item207, lines_item211 = _N3_16[n3204]
    n3_loop205 = (n1_loop179[2] if n1_loop179 is not None else None) or ()
    n3_loop205 = n3_loop205[1] if len(n3_loop205) >= 2 else None
    n3206 = n3_loop205[0] if n3_loop205 is not None else None
    n3206_1, n3206_2 = _N3195_22[n3206]
    lines_item_v208 = lines_item207
    if not lines_item_v208:
        lines_item210 = LINES_ITEM_193[(n3206_1) if met209 else '']
        lines_item_v208 = lines_item210
    lines_item_v212 = lines_item211
    if not lines_item_v212:
        lines_item214 = LINES_ITEM_193[(n3206_2) if met213 else '']
        lines_item_v212 = lines_item214
    lines215 = f'{lines_item_v}{lines_item_v200}{lines_item_v208}{lines_item_v212}'
    if lines215:
        lines215 = f',"lines":[{lines215[1:]}]'
    postal_code_v = postal_code216
    if not postal_code_v:
        postal_code218 = POSTAL_CODE_194[(n4185_3) if met217 else '']
        postal_code_v = postal_code218
    subdivision_v = subdivision219
    if not subdivision_v:
        subdivision221 = SUBDIVISION_195[(n4185_2) if met220 else '']
        subdivision_v = subdivision221
    address222 = ''
    if city_v or country_v or lines215 or postal_code_v or subdivision_v:
        address222 = f'{city_v}{country_v}{lines215}{postal_code_v}{subdivision_v}'
        address222 = f',"address":{{{address222[1:]}}}'
    n1223 = n1_loop179[0] if n1_loop179 is not None else None
    n1223_3, n1223_4, n1223_2 = _N1223_23[n1223]
    scheme_v = scheme224_r
    scheme226 = SCHEME_196[(n1223_3) if met225 else '']
    scheme_v227, source_code_v = scheme226 or (None, None)
    if not scheme_v:
        scheme_v = scheme226[0]
    source_code_v229 = scheme224_r228
    if not source_code_v229:
        source_code_v229 = scheme226[1]
    value_v231 = value230
    if not value_v231:
        value233 = VALUE_167[(n1223_4) if met232 else '']
        value_v231 = value233
    identifiers_item234 = ''
    if scheme_v or source_code_v229 or value_v231:
        if not (scheme_v and value_v231):
            raise UNFIT
        identifiers_item234 = f'{{{scheme_v}{source_code_v229}{value_v231}}}'
    identifiers235 = f',"identifiers":[{identifiers_item234}]' if identifiers_item234 else ''
    name_v = name236
    if not name_v:
        name238 = NAME_197[(n1223_2) if met237 else '']
        name_v = name238
    payer = ''
    if additional_name_v or address222 or identifiers235 or name_v:
        payer = f'{additional_name_v}{address222}{identifiers235}{name_v}'
        payer = f',"payer":{{{payer[1:]}}}'
    references240: Any = ()
    if n0[5]:
        references240 = []
        for m241 in n0[5] or ():
            n9242 = m241[0]
            met243, references_item247 = _N9_5[n9242]
            if not (met243):
                continue
            if references_item247:
                references240.append(references_item247)
        if len(references240) > 300:
            raise UNFIT
    references248 = ',"references":[' + ','.join(references240) + ']' if references240 else ''
    stops: Any = ()
    if n0[13]:
        stops = []
        for m249 in n0[13] or ():
            s5 = m249[0]
            activities, activities_item_r, stop_sequence, totals = _S5_24[s5]
            dates250: Any = ()
            if m249[2]:
                dates250 = []
                for m251 in m249[2] or ():
                    g62252 = m251[0]
                    met253, dates_item296 = _G62_7[zone, g62252]
                    if not (met253):
                        continue
                    if dates_item296:
                        dates250.append(dates_item296)
                if len(dates250) > 50:
                    raise UNFIT
            dates297 = ',"dates":[' + ','.join(dates250) + ']' if dates250 else ''
            parties298: Any = ()
            if m249[5]:
                parties298 = []
                for m299 in m249[5] or ():
                    n2300 = m299[1]
                    additional_name301 = _N2_14[n2300]
                    n4302 = m299[3]
                    city303, country304, postal_code314, subdivision315 = _N4_15[n4302]
                    n3_loop305 = m299[2]
                    n3_loop305 = n3_loop305[0] if n3_loop305 else None
                    n3306 = n3_loop305[0] if n3_loop305 is not None else None
                    lines_item307, lines_item308 = _N3_16[n3306]
                    n3_loop309 = m299[2] or ()
                    n3_loop309 = n3_loop309[1] if len(n3_loop309) >= 2 else None
                    n3310 = n3_loop309[0] if n3_loop309 is not None else None
                    lines_item311, lines_item312 = _N3_16[n3310]
                    lines313 = f'{lines_item307}{lines_item308}{lines_item311}{lines_item312}'
                    if lines313:
                        lines313 = f',"lines":[{lines313[1:]}]'
                    address316 = ''
                    if city303 or country304 or lines313 or postal_code314 or subdivision315:
                        address316 = f'{city303}{country304}{lines313}{postal_code314}{subdivision315}'
                        address316 = f',"address":{{{address316[1:]}}}'
                    n1317 = m299[0]
                    identifiers321, name322, roles324, roles_item323_r = _N1137_19[n1317]
                    parties_item325 = ''
                    if additional_name301 or address316 or identifiers321 or name322 or roles324 or roles_item323_r:
                        parties_item325 = f'{additional_name301}{address316}{identifiers321}{name322}{roles324}{roles_item323_r}'
                        parties_item325 = f'{{{parties_item325[1:]}}}'
                    if parties_item325:
                        parties298.append(parties_item325)
                if len(parties298) > 20:
                    raise UNFIT
            parties326 = ',"parties":[' + ','.join(parties298) + ']' if parties298 else ''
            references327: Any = ()
            if m249[1]:
                references327 = []
                for m328 in m249[1] or ():
                    n9329 = m328[0]
                    met330, references_item334 = _N9_5[n9329]
                    if not (met330):
                        continue
                    if references_item334:
                        references327.append(references_item334)
                if len(references327) > 300:
                    raise UNFIT
            references335 = ',"references":[' + ','.join(references327) + ']' if references327 else ''
            stops_item = ''
            if activities or dates297 or parties326 or references335 or activities_item_r or stop_sequence or totals:
                if not (activities and stop_sequence):
                    raise UNFIT
                stops_item = f'{{{activities}{dates297}{parties326}{references335}{activities_item_r}{stop_sequence}{totals}}}'
            if stops_item:
                stops.append(stops_item)
        if len(stops) > 999:
            raise UNFIT
    stops339 = ',"stops":[' + ','.join(stops) + ']' if stops else ''
    currency342 = CURRENCY_152[(c3_1) if met341 else '']
    currency_v343 = currency342
    if not currency_v343:
        currency345 = CURRENCY_152[(facts.get('currency', '')) if met344 else '']
        currency_v343 = currency345
    total_advances = ''
    if amount340 or currency_v343:
        if not (amount340 and currency_v343):
            raise UNFIT
        total_advances = f',"totalAdvances":{{{amount340}{currency_v343}}}'
    currency348 = CURRENCY_152[(c3_1) if met347 else '']
    currency_v349 = currency348
    if not currency_v349:
        currency351 = CURRENCY_152[(facts.get('currency', '')) if met350 else '']
        currency_v349 = currency351
    total_net = ''
    if amount346 or currency_v349:
        if not (amount346 and currency_v349):
            raise UNFIT
        total_net = f',"totalNet":{{{amount346}{currency_v349}}}'
    currency354 = CURRENCY_152[(c3_1) if met353 else '']
    currency_v355 = currency354
    if not currency_v355:
        currency357 = CURRENCY_152[(facts.get('currency', '')) if met356 else '']
        currency_v355 = currency357
    total_prepaid = ''
    if amount352 or currency_v355:
        if not (amount352 and currency_v355):
            raise UNFIT
        total_prepaid = f',"totalPrepaid":{{{amount352}{currency_v355}}}'
    if not (charge_lines45 and currency_v47 and invoice_date and invoice_number and payee and subject_refs and total_net):
        raise UNFIT
    text359 = f'{{{charge_lines45}{currency_v47}{dates98}{due_date}{equipment108}{handling_totals}{instructions117}{invoice_date}{invoice_number}{invoice_type_r}{parties175}{payee}{payer}{payment_method}{payment_terms}{references248}{invoice_type_r358}{stops339}{subject_refs}{total_advances}{total_net}{total_prepaid}}}'
    out.append((0, text359, None))

def write(segments: Any, run: Run, recorded: str) -> tuple[list[tuple[int, str, Any]], bool]:
    """The events of a message as number, text, and what keys and rules look at; and whether there is more to note."""
    root, strays = TREES.of(tags(segments), segments)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    return out, bool(strays)

def note(run: Run) -> None:
    """Note what makes no event."""
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
