"""Writes the events of X12 210 (mapping x12-210@1); generated from the rows of canonical/mappers/x12/t210.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node, group
from canonical.mappers._generated.x12_210 import STRUCTURE, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39, K40, K41
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field
from canonical.mapping.words import word, words

EVENTS: tuple[tuple[str, bool], ...] = (('freight-charge.invoiced', True),)

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
ROLES_ITEM_198 = words(K28, (',', ',"sourceCode":'))
ROLES_ITEM_199 = words(K29, (',', ',"sourceCode":'))
VALUE_200 = word(K5, ',"value":')
PAYMENT_METHOD_201 = word(K3, ',"paymentMethod":')
DISCOUNT_DAYS_202 = word(K11, ',"discountDays":')
DISCOUNT_PERCENT_203 = word(K12, ',"discountPercent":', decimal=True)
NET_DAYS_204 = word(K11, ',"netDays":')
TEXT_205 = word(K13, ',"text":')
ACTIVITIES_ITEM_206 = words(K35, (',', ',"sourceCode":'))
STOP_SEQUENCE_207 = word(K34, ',"stopSequence":')
SHIPMENT_IDS_ITEM_208 = word(K0, ',')

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    c3 = n0[3]
    c3_n = len(c3) if c3 is not None else 0
    b3_loop = n0[1]
    b3_loop = b3_loop[0] if b3_loop else None
    b3 = b3_loop[0] if b3_loop is not None else None
    b3_n = len(b3) if b3 is not None else 0
    charge_lines: Any = []
    for m in n0[14] or ():
        l0_loop = m[6]
        l0_loop = l0_loop[0] if l0_loop else None
        l0 = l0_loop[0] if l0_loop is not None else None
        l0_n = len(l0) if l0 is not None else 0
        for m1 in m[7] or ():
            l1 = m1[0]
            l1_n = len(l1)
            amount = AMOUNT_151[l1[5] if l1_n > 5 else '']
            currency = CURRENCY_152[(c3[1] if c3_n > 1 else '') if (l1[5] if l1_n > 5 else '') != '' else '']
            currency_v = currency
            if not currency_v:
                currency2 = CURRENCY_152[(facts.get('currency', '')) if (l1[5] if l1_n > 5 else '') != '' else '']
                currency_v = currency2
            advances = ''
            if amount or currency_v:
                if not (amount and currency_v):
                    raise UNFIT
                advances = f',"advances":{{{amount}{currency_v}}}'
            amount3 = AMOUNT_151[l1[4] if l1_n > 4 else '']
            currency4 = CURRENCY_152[(c3[1] if c3_n > 1 else '') if (l1[4] if l1_n > 4 else '') != '' else '']
            currency_v5 = currency4
            if not currency_v5:
                currency6 = CURRENCY_152[(facts.get('currency', '')) if (l1[4] if l1_n > 4 else '') != '' else '']
                currency_v5 = currency6
            amount7 = ''
            if amount3 or currency_v5:
                if not (amount3 and currency_v5):
                    raise UNFIT
                amount7 = f',"amount":{{{amount3}{currency_v5}}}'
            unit_code = UNIT_CODE_153[(l0[3] if l0_n > 3 else '') if (l0[2] if l0_n > 2 else '') != '' and (l0[3] if l0_n > 3 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
            value = VALUE_154[(l0[2] if l0_n > 2 else '') if (l0[3] if l0_n > 3 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} and (l0[3] if l0_n > 3 else '') in {'', 'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
            billed_quantity = ''
            if unit_code or value:
                if not (unit_code and value):
                    raise UNFIT
                billed_quantity = f',"billedQuantity":{{{unit_code}{value}}}'
            unit_code8 = UNIT_CODE_155[(l0[11] if l0_n > 11 else '') if (l0[4] if l0_n > 4 else '') != '' and (l0[5] if l0_n > 5 else '') in ('B', 'G') else '']
            unit_code_v = unit_code8
            if not unit_code_v:
                unit_code9 = UNIT_CODE_155[(b3[5] if b3_n > 5 else '') if (l0[11] if l0_n > 11 else '') == '' and (l0[4] if l0_n > 4 else '') != '' and (l0[5] if l0_n > 5 else '') in ('B', 'G') else '']
                unit_code_v = unit_code9
            value10 = VALUE_154[(l0[4] if l0_n > 4 else '') if (l0[5] if l0_n > 5 else '') in ('B', 'G') and (l0[11] if l0_n > 11 else '') != '' else '']
            value_v = value10
            if not value_v:
                value11 = VALUE_154[(l0[4] if l0_n > 4 else '') if (l0[5] if l0_n > 5 else '') in ('B', 'G') and (l0[11] if l0_n > 11 else '') == '' and (b3[5] if b3_n > 5 else '') != '' else '']
                value_v = value11
            billed_weight = ''
            if unit_code_v or value_v:
                if not (unit_code_v and value_v):
                    raise UNFIT
                billed_weight = f',"billedWeight":{{{unit_code_v}{value_v}}}'
            charge_type = CHARGE_TYPE_156[l1[8] if l1_n > 8 else '']
            charge_type_v = charge_type[0]
            if not charge_type_v:
                charge_type12 = CHARGE_TYPE_157[(l1[4] if l1_n > 4 else '') if (l1[8] if l1_n > 8 else '') == '' else '']
                charge_type_v = charge_type12
            if not charge_type_v:
                charge_type13 = CHARGE_TYPE_157[(l1[5] if l1_n > 5 else '') if (l1[8] if l1_n > 8 else '') == '' else '']
                charge_type_v = charge_type13
            if not charge_type_v:
                charge_type14 = CHARGE_TYPE_157[(l1[6] if l1_n > 6 else '') if (l1[8] if l1_n > 8 else '') == '' else '']
                charge_type_v = charge_type14
            description = DESCRIPTION_158[l1[12] if l1_n > 12 else '']
            lading: Any = []
            for m15 in m[3] or ():
                l5 = m15[0]
                l5_n = len(l5)
                commodity_code = COMMODITY_CODE_159[l5[3] if l5_n > 3 else '']
                description16 = DESCRIPTION_158[l5[2] if l5_n > 2 else '']
                line_id = LINE_ID_160[l5[1] if l5_n > 1 else '']
                source_code = SOURCE_CODE_161[l5[4] if l5_n > 4 else '']
                lading_item = ''
                if commodity_code or description16 or line_id or source_code:
                    lading_item = f'{commodity_code}{description16}{line_id}{source_code}'
                    lading_item = f'{{{lading_item[1:]}}}'
                if lading_item:
                    lading.append(lading_item)
            if len(lading) > 99:
                raise UNFIT
            lading17 = ',"lading":[' + ','.join(lading) + ']' if lading else ''
            line_id18 = f',"lineId":"{len(charge_lines) + 1}"'
            package_count = PACKAGE_COUNT_162[l0[8] if l0_n > 8 else '']
            amount19 = AMOUNT_151[l1[6] if l1_n > 6 else '']
            currency20 = CURRENCY_152[(c3[1] if c3_n > 1 else '') if (l1[6] if l1_n > 6 else '') != '' else '']
            currency_v21 = currency20
            if not currency_v21:
                currency22 = CURRENCY_152[(facts.get('currency', '')) if (l1[6] if l1_n > 6 else '') != '' else '']
                currency_v21 = currency22
            prepaid_amount = ''
            if amount19 or currency_v21:
                if not (amount19 and currency_v21):
                    raise UNFIT
                prepaid_amount = f',"prepaidAmount":{{{amount19}{currency_v21}}}'
            unit_code23 = UNIT_CODE_153[(l1[18] if l1_n > 18 else '') if (l1[17] if l1_n > 17 else '') != '' and (l1[18] if l1_n > 18 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
            value24 = VALUE_154[(l1[17] if l1_n > 17 else '') if (l1[18] if l1_n > 18 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} and (l1[18] if l1_n > 18 else '') in {'', 'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
            quantity = ''
            if unit_code23 or value24:
                if not (unit_code23 and value24):
                    raise UNFIT
                quantity = f',"quantity":{{{unit_code23}{value24}}}'
            rate = RATE_163[l1[2] if l1_n > 2 else '']
            rate_basis = RATE_BASIS_164[l1[3] if l1_n > 3 else '']
            references: Any = []
            for m25 in m[1] or ():
                n9 = m25[0]
                n9_n = len(n9)
                if not ((n9[2] if n9_n > 2 else '') != ''):
                    continue
                description26 = DESCRIPTION_165[n9[3] if n9_n > 3 else '']
                source_code27 = SOURCE_CODE_166[n9[1] if n9_n > 1 else '']
                value28 = VALUE_167[n9[2] if n9_n > 2 else '']
                references_item = ''
                if description26 or source_code27[1] or source_code27[0] or value28:
                    if not (source_code27[0] and value28):
                        raise UNFIT
                    references_item = f'{description26}{source_code27[1]}{source_code27[0]}{value28}'
                    references_item = f'{{{references_item[1:]}}}'
                if references_item:
                    references.append(references_item)
            if len(references) > 100:
                raise UNFIT
            references29 = ',"references":[' + ','.join(references) + ']' if references else ''
            unit_code30 = UNIT_CODE_168[(l0[7] if l0_n > 7 else '') if (l0[6] if l0_n > 6 else '') != '' else '']
            value31 = VALUE_154[(l0[6] if l0_n > 6 else '') if (l0[7] if l0_n > 7 else '') != '' and (l0[7] if l0_n > 7 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
            volume = ''
            if unit_code30 or value31:
                if not (unit_code30 and value31):
                    raise UNFIT
                volume = f',"volume":{{{unit_code30}{value31}}}'
            if not (charge_type_v):
                raise UNFIT
            charge_lines_item = f'{advances}{amount7}{billed_quantity}{billed_weight}{charge_type_v}{description}{lading17}{line_id18}{package_count}{prepaid_amount}{quantity}{rate}{rate_basis[0]}{rate_basis[1]}{references29}{charge_type[1]}{volume}'
            charge_lines_item = f'{{{charge_lines_item[1:]}}}'
            charge_lines.append(charge_lines_item)
    if len(charge_lines) > 999:
        raise UNFIT
    charge_lines32 = '"chargeLines":[' + ','.join(charge_lines) + ']' if charge_lines else ''
    currency33 = CURRENCY_152[c3[1] if c3_n > 1 else '']
    currency_v34 = currency33
    if not currency_v34:
        currency35 = CURRENCY_152[facts.get('currency', '')]
        currency_v34 = currency35
    dates: Any = []
    for m36 in n0[1] or ():
        b337 = m36[0]
        b337_n = len(b337)
        if not ((b337[9] if b337_n > 9 else '') != ''):
            continue
        at_x = b337[9] if b337_n > 9 else ''
        at = AT_169[(zone, at_x) if at_x else '']
        source_code38 = SOURCE_CODE_170[b337[10] if b337_n > 10 else '']
        dates_item = ''
        if at or source_code38[1] or source_code38[0]:
            if not (at and source_code38[0]):
                raise UNFIT
            dates_item = f'{{{at}{source_code38[1]}{source_code38[0]}}}'
        if dates_item:
            dates.append(dates_item)
    if len(dates) > 50:
        raise UNFIT
    dates39: Any = []
    for m40 in n0[6] or ():
        g62 = m40[0]
        g62_n = len(g62)
        if not ((g62[2] if g62_n > 2 else '') != ''):
            continue
        at_x42 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '69' else ''
        at_x43 = g62[3] if g62_n > 3 else ''
        at_x44 = g62[4] if g62_n > 4 else ''
        at_x45 = g62[5] if g62_n > 5 else ''
        at41 = AT_171[(zone, at_x42, at_x43, at_x44, at_x45) if at_x42 else '']
        at_v = at41
        if not at_v:
            at_x47 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '70' else ''
            at_x48 = g62[3] if g62_n > 3 else ''
            at_x49 = g62[4] if g62_n > 4 else ''
            at_x50 = g62[5] if g62_n > 5 else ''
            at46 = AT_172[(zone, at_x47, at_x48, at_x49, at_x50) if at_x47 else '']
            at_v = at46
        if not at_v:
            at_x52 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '64' else ''
            at_x53 = g62[3] if g62_n > 3 else ''
            at_x54 = g62[4] if g62_n > 4 else ''
            at_x55 = g62[5] if g62_n > 5 else ''
            at51 = AT_173[(zone, at_x52, at_x53, at_x54, at_x55) if at_x52 else '']
            at_v = at51
        if not at_v:
            at_x57 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '37' else ''
            at_x58 = g62[3] if g62_n > 3 else ''
            at_x59 = g62[4] if g62_n > 4 else ''
            at_x60 = g62[5] if g62_n > 5 else ''
            at56 = AT_174[(zone, at_x57, at_x58, at_x59, at_x60) if at_x57 else '']
            at_v = at56
        if not at_v:
            at_x62 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '38' else ''
            at_x63 = g62[3] if g62_n > 3 else ''
            at_x64 = g62[4] if g62_n > 4 else ''
            at_x65 = g62[5] if g62_n > 5 else ''
            at61 = AT_175[(zone, at_x62, at_x63, at_x64, at_x65) if at_x62 else '']
            at_v = at61
        if not at_v:
            at_x67 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '53' else ''
            at_x68 = g62[3] if g62_n > 3 else ''
            at_x69 = g62[4] if g62_n > 4 else ''
            at_x70 = g62[5] if g62_n > 5 else ''
            at66 = AT_176[(zone, at_x67, at_x68, at_x69, at_x70) if at_x67 else '']
            at_v = at66
        if not at_v:
            at_x72 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '54' else ''
            at_x73 = g62[3] if g62_n > 3 else ''
            at_x74 = g62[4] if g62_n > 4 else ''
            at_x75 = g62[5] if g62_n > 5 else ''
            at71 = AT_177[(zone, at_x72, at_x73, at_x74, at_x75) if at_x72 else '']
            at_v = at71
        if not at_v:
            at_x77 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
            at_x78 = g62[3] if g62_n > 3 else ''
            at_x79 = g62[4] if g62_n > 4 else ''
            at_x80 = g62[5] if g62_n > 5 else ''
            at76 = AT_178[(zone, at_x77, at_x78, at_x79, at_x80) if at_x77 else '']
            at_v = at76
        source_code81 = SOURCE_CODE_179[g62[1] if g62_n > 1 else '']
        dates_item82 = ''
        if at_v or source_code81[1] or source_code81[0]:
            if not (at_v and source_code81[0]):
                raise UNFIT
            dates_item82 = f'{{{at_v}{source_code81[1]}{source_code81[0]}}}'
        if dates_item82:
            dates39.append(dates_item82)
    if len(dates39) > 50:
        raise UNFIT
    dates83 = [*dates, *dates39]
    dates83 = ',"dates":[' + ','.join(dates83) + ']' if dates83 else ''
    itd = n0[4]
    itd_n = len(itd) if itd is not None else 0
    due_date = DUE_DATE_180[itd[6] if itd_n > 6 else '']
    equipment: Any = []
    for m84 in n0[11] or ():
        n7 = m84[0]
        n7_n = len(n7)
        equipment_id = EQUIPMENT_ID_181[n7[2] if n7_n > 2 else '']
        equipment_type = EQUIPMENT_TYPE_182[n7[11] if n7_n > 11 else '']
        unit_code85 = UNIT_CODE_183[n7[15] if n7_n > 15 else '']
        length = ''
        if unit_code85[1] or unit_code85[0]:
            if not (unit_code85[1] and unit_code85[0]):
                raise UNFIT
            length = f',"length":{{{unit_code85[1]}{unit_code85[0]}}}'
        owner_prefix = OWNER_PREFIX_184[n7[1] if n7_n > 1 else '']
        m7 = m84[1]
        m7_n = len(m7) if m7 is not None else 0
        number = NUMBER_185[m7[1] if m7_n > 1 else '']
        seals_item = ''
        if number:
            seals_item = f',{{{number}}}'
        number86 = NUMBER_185[m7[2] if m7_n > 2 else '']
        seals_item87 = ''
        if number86:
            seals_item87 = f',{{{number86}}}'
        number88 = NUMBER_185[m7[3] if m7_n > 3 else '']
        seals_item89 = ''
        if number88:
            seals_item89 = f',{{{number88}}}'
        number90 = NUMBER_185[m7[4] if m7_n > 4 else '']
        seals_item91 = ''
        if number90:
            seals_item91 = f',{{{number90}}}'
        seals = f'{seals_item}{seals_item87}{seals_item89}{seals_item91}'
        if seals:
            seals = f',"seals":[{seals[1:]}]'
        equipment_item = ''
        if equipment_id or equipment_type[0] or length or owner_prefix or seals or equipment_type[1]:
            equipment_item = f'{equipment_id}{equipment_type[0]}{length}{owner_prefix}{seals}{equipment_type[1]}'
            equipment_item = f'{{{equipment_item[1:]}}}'
        if equipment_item:
            equipment.append(equipment_item)
    if len(equipment) > 20:
        raise UNFIT
    equipment92 = ',"equipment":[' + ','.join(equipment) + ']' if equipment else ''
    l3 = n0[15]
    l3_n = len(l3) if l3 is not None else 0
    unit_code93 = UNIT_CODE_155[(l3[12] if l3_n > 12 else '') if (l3[1] if l3_n > 1 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' else '']
    value94 = VALUE_154[(l3[1] if l3_n > 1 else '') if (l3[12] if l3_n > 12 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' and (l3[12] if l3_n > 12 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    gross_weight = ''
    if unit_code93 or value94:
        if not (unit_code93 and value94):
            raise UNFIT
        gross_weight = f',"grossWeight":{{{unit_code93}{value94}}}'
    package_count95 = PACKAGE_COUNT_162[l3[11] if l3_n > 11 else '']
    unit_code96 = UNIT_CODE_168[(l3[10] if l3_n > 10 else '') if (l3[9] if l3_n > 9 else '') != '' else '']
    value97 = VALUE_154[(l3[9] if l3_n > 9 else '') if (l3[10] if l3_n > 10 else '') != '' and (l3[10] if l3_n > 10 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
    volume98 = ''
    if unit_code96 or value97:
        if not (unit_code96 and value97):
            raise UNFIT
        volume98 = f',"volume":{{{unit_code96}{value97}}}'
    handling_totals = ''
    if gross_weight or package_count95 or volume98:
        handling_totals = f'{gross_weight}{package_count95}{volume98}'
        handling_totals = f',"handlingTotals":{{{handling_totals[1:]}}}'
    instructions: Any = []
    for m99 in n0[9] or ():
        k1 = m99[0]
        k1_n = len(k1)
        text_x = k1[1] if k1_n > 1 else ''
        text_x100 = k1[2] if k1_n > 2 else ''
        text = TEXT_186[(text_x, text_x100) if text_x else '']
        instructions_item = ''
        if text:
            instructions_item = f'{text},"type":"remark"'
            instructions_item = f'{{{instructions_item[1:]}}}'
        if instructions_item:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        raise UNFIT
    instructions101 = ',"instructions":[' + ','.join(instructions) + ']' if instructions else ''
    invoice_date = INVOICE_DATE_187[b3[6] if b3_n > 6 else '']
    invoice_number = INVOICE_NUMBER_188[b3[2] if b3_n > 2 else '']
    invoice_type = INVOICE_TYPE_189[b3[8] if b3_n > 8 else '']
    parties: Any = []
    for m102 in n0[10] or ():
        n1 = m102[0]
        n1_n = len(n1)
        if not ((n1[1] if n1_n > 1 else '') not in ('BT', 'PF', 'PR')):
            continue
        n2 = m102[1]
        n2_n = len(n2) if n2 is not None else 0
        additional_name = ADDITIONAL_NAME_190[n2[1] if n2_n > 1 else '']
        n4 = m102[3]
        n4_n = len(n4) if n4 is not None else 0
        city = CITY_191[n4[1] if n4_n > 1 else '']
        country = COUNTRY_192[n4[4] if n4_n > 4 else '']
        n3_loop = m102[2]
        n3_loop = n3_loop[0] if n3_loop else None
        n3 = n3_loop[0] if n3_loop is not None else None
        n3_n = len(n3) if n3 is not None else 0
        lines_item = LINES_ITEM_193[n3[1] if n3_n > 1 else '']
        lines_item103 = LINES_ITEM_193[n3[2] if n3_n > 2 else '']
        n3_loop104 = m102[2] or ()
        n3_loop104 = n3_loop104[1] if len(n3_loop104) >= 2 else None
        n3105 = n3_loop104[0] if n3_loop104 is not None else None
        n3105_n = len(n3105) if n3105 is not None else 0
        lines_item106 = LINES_ITEM_193[n3105[1] if n3105_n > 1 else '']
        lines_item107 = LINES_ITEM_193[n3105[2] if n3105_n > 2 else '']
        lines = f'{lines_item}{lines_item103}{lines_item106}{lines_item107}'
        if lines:
            lines = f',"lines":[{lines[1:]}]'
        postal_code = POSTAL_CODE_194[n4[3] if n4_n > 3 else '']
        subdivision = SUBDIVISION_195[n4[2] if n4_n > 2 else '']
        address = ''
        if city or country or lines or postal_code or subdivision:
            address = f'{city}{country}{lines}{postal_code}{subdivision}'
            address = f',"address":{{{address[1:]}}}'
        scheme = SCHEME_196[n1[3] if n1_n > 3 else '']
        value108 = VALUE_167[n1[4] if n1_n > 4 else '']
        identifiers_item = ''
        if scheme[0] or scheme[1] or value108:
            if not (scheme[0] and value108):
                raise UNFIT
            identifiers_item = f',{{{scheme[0]}{scheme[1]}{value108}}}'
        identifiers = f'{identifiers_item}'
        if identifiers:
            identifiers = f',"identifiers":[{identifiers[1:]}]'
        name = NAME_197[n1[2] if n1_n > 2 else '']
        references109: Any = []
        for m110 in m102[4] or ():
            n9111 = m110[0]
            n9111_n = len(n9111)
            if not ((n9111[2] if n9111_n > 2 else '') != ''):
                continue
            description112 = DESCRIPTION_165[n9111[3] if n9111_n > 3 else '']
            source_code113 = SOURCE_CODE_166[n9111[1] if n9111_n > 1 else '']
            value114 = VALUE_167[n9111[2] if n9111_n > 2 else '']
            references_item115 = ''
            if description112 or source_code113[1] or source_code113[0] or value114:
                if not (source_code113[0] and value114):
                    raise UNFIT
                references_item115 = f'{description112}{source_code113[1]}{source_code113[0]}{value114}'
                references_item115 = f'{{{references_item115[1:]}}}'
            if references_item115:
                references109.append(references_item115)
        if len(references109) > 50:
            raise UNFIT
        references116 = ',"references":[' + ','.join(references109) + ']' if references109 else ''
        roles_item = ROLES_ITEM_198[n1[1] if n1_n > 1 else '']
        roles = f'{roles_item[0]}'
        if roles:
            roles = f',"roles":[{roles[1:]}]'
        parties_item = ''
        if additional_name or address or identifiers or name or references116 or roles or roles_item[1]:
            parties_item = f'{additional_name}{address}{identifiers}{name}{references116}{roles}{roles_item[1]}'
            parties_item = f'{{{parties_item[1:]}}}'
        if parties_item:
            parties.append(parties_item)
    if len(parties) > 30:
        raise UNFIT
    n1_loop = pick(n0[10], 1, ('BT',))
    n1120 = n1_loop[0] if n1_loop is not None else None
    n1120_n = len(n1120) if n1120 is not None else 0
    parties117: Any = []
    for m118 in n0[10] or ():
        n1119 = m118[0]
        n1119_n = len(n1119)
        if not ((n1119[1] if n1119_n > 1 else '') in ('PF', 'PR') and (n1120[1] if n1120_n > 1 else '') != ''):
            continue
        n2121 = m118[1]
        n2121_n = len(n2121) if n2121 is not None else 0
        additional_name122 = ADDITIONAL_NAME_190[n2121[1] if n2121_n > 1 else '']
        n4123 = m118[3]
        n4123_n = len(n4123) if n4123 is not None else 0
        city124 = CITY_191[n4123[1] if n4123_n > 1 else '']
        country125 = COUNTRY_192[n4123[4] if n4123_n > 4 else '']
        n3_loop126 = m118[2]
        n3_loop126 = n3_loop126[0] if n3_loop126 else None
        n3127 = n3_loop126[0] if n3_loop126 is not None else None
        n3127_n = len(n3127) if n3127 is not None else 0
        lines_item128 = LINES_ITEM_193[n3127[1] if n3127_n > 1 else '']
        lines_item129 = LINES_ITEM_193[n3127[2] if n3127_n > 2 else '']
        n3_loop130 = m118[2] or ()
        n3_loop130 = n3_loop130[1] if len(n3_loop130) >= 2 else None
        n3131 = n3_loop130[0] if n3_loop130 is not None else None
        n3131_n = len(n3131) if n3131 is not None else 0
        lines_item132 = LINES_ITEM_193[n3131[1] if n3131_n > 1 else '']
        lines_item133 = LINES_ITEM_193[n3131[2] if n3131_n > 2 else '']
        lines134 = f'{lines_item128}{lines_item129}{lines_item132}{lines_item133}'
        if lines134:
            lines134 = f',"lines":[{lines134[1:]}]'
        postal_code135 = POSTAL_CODE_194[n4123[3] if n4123_n > 3 else '']
        subdivision136 = SUBDIVISION_195[n4123[2] if n4123_n > 2 else '']
        address137 = ''
        if city124 or country125 or lines134 or postal_code135 or subdivision136:
            address137 = f'{city124}{country125}{lines134}{postal_code135}{subdivision136}'
            address137 = f',"address":{{{address137[1:]}}}'
        scheme138 = SCHEME_196[n1119[3] if n1119_n > 3 else '']
        value139 = VALUE_167[n1119[4] if n1119_n > 4 else '']
        identifiers_item140 = ''
        if scheme138[0] or scheme138[1] or value139:
            if not (scheme138[0] and value139):
                raise UNFIT
            identifiers_item140 = f',{{{scheme138[0]}{scheme138[1]}{value139}}}'
        identifiers141 = f'{identifiers_item140}'
        if identifiers141:
            identifiers141 = f',"identifiers":[{identifiers141[1:]}]'
        name142 = NAME_197[n1119[2] if n1119_n > 2 else '']
        references143: Any = []
        for m144 in m118[4] or ():
            n9145 = m144[0]
            n9145_n = len(n9145)
            if not ((n9145[2] if n9145_n > 2 else '') != ''):
                continue
            description146 = DESCRIPTION_165[n9145[3] if n9145_n > 3 else '']
            source_code147 = SOURCE_CODE_166[n9145[1] if n9145_n > 1 else '']
            value148 = VALUE_167[n9145[2] if n9145_n > 2 else '']
            references_item149 = ''
            if description146 or source_code147[1] or source_code147[0] or value148:
                if not (source_code147[0] and value148):
                    raise UNFIT
                references_item149 = f'{description146}{source_code147[1]}{source_code147[0]}{value148}'
                references_item149 = f'{{{references_item149[1:]}}}'
            if references_item149:
                references143.append(references_item149)
        if len(references143) > 50:
            raise UNFIT
        references150 = ',"references":[' + ','.join(references143) + ']' if references143 else ''
        roles_item151 = ROLES_ITEM_199[n1119[1] if n1119_n > 1 else '']
        roles152 = f'{roles_item151[0]}'
        if roles152:
            roles152 = f',"roles":[{roles152[1:]}]'
        parties_item153 = ''
        if additional_name122 or address137 or identifiers141 or name142 or references150 or roles152 or roles_item151[1]:
            parties_item153 = f'{additional_name122}{address137}{identifiers141}{name142}{references150}{roles152}{roles_item151[1]}'
            parties_item153 = f'{{{parties_item153[1:]}}}'
        if parties_item153:
            parties117.append(parties_item153)
    if len(parties117) > 30:
        raise UNFIT
    parties154 = [*parties, *parties117]
    parties154 = ',"parties":[' + ','.join(parties154) + ']' if parties154 else ''
    value155 = VALUE_200[b3[11] if b3_n > 11 else '']
    scac = ''
    if value155:
        scac = f',{{"scheme":"scac"{value155}}}'
    identifiers156 = f'{scac}'
    if identifiers156:
        identifiers156 = f',"identifiers":[{identifiers156[1:]}]'
    payee = ''
    if identifiers156:
        payee = f'{identifiers156}'
        payee = f',"payee":{{{payee[1:]}}}'
    n2157 = n1_loop[1] if n1_loop is not None else None
    n2157_n = len(n2157) if n2157 is not None else 0
    additional_name158 = ADDITIONAL_NAME_190[n2157[1] if n2157_n > 1 else '']
    additional_name_v = additional_name158
    n1_loop159 = pick(n0[10], 1, ('PF', 'PR'))
    n2160 = n1_loop159[1] if n1_loop159 is not None else None
    n2160_n = len(n2160) if n2160 is not None else 0
    if not additional_name_v:
        additional_name161 = ADDITIONAL_NAME_190[(n2160[1] if n2160_n > 1 else '') if (n1120[1] if n1120_n > 1 else '') == '' else '']
        additional_name_v = additional_name161
    n4162 = n1_loop[3] if n1_loop is not None else None
    n4162_n = len(n4162) if n4162 is not None else 0
    city163 = CITY_191[n4162[1] if n4162_n > 1 else '']
    city_v = city163
    n4164 = n1_loop159[3] if n1_loop159 is not None else None
    n4164_n = len(n4164) if n4164 is not None else 0
    if not city_v:
        city165 = CITY_191[(n4164[1] if n4164_n > 1 else '') if (n1120[1] if n1120_n > 1 else '') == '' else '']
        city_v = city165
    country166 = COUNTRY_192[n4162[4] if n4162_n > 4 else '']
    country_v = country166
    if not country_v:
        country167 = COUNTRY_192[(n4164[4] if n4164_n > 4 else '') if (n1120[1] if n1120_n > 1 else '') == '' else '']
        country_v = country167
    n3_loop168 = n1_loop[2] if n1_loop is not None else None
    n3_loop168 = n3_loop168[0] if n3_loop168 else None
    n3169 = n3_loop168[0] if n3_loop168 is not None else None
    n3169_n = len(n3169) if n3169 is not None else 0
    lines_item170 = LINES_ITEM_193[n3169[1] if n3169_n > 1 else '']
    lines_item_v = lines_item170
    n3_loop171 = n1_loop159[2] if n1_loop159 is not None else None
    n3_loop171 = n3_loop171[0] if n3_loop171 else None
    n3172 = n3_loop171[0] if n3_loop171 is not None else None
    n3172_n = len(n3172) if n3172 is not None else 0
    if not lines_item_v:
        lines_item173 = LINES_ITEM_193[(n3172[1] if n3172_n > 1 else '') if (n1120[1] if n1120_n > 1 else '') == '' else '']
        lines_item_v = lines_item173
    lines_item174 = LINES_ITEM_193[n3169[2] if n3169_n > 2 else '']
    lines_item_v175 = lines_item174
    if not lines_item_v175:
        lines_item176 = LINES_ITEM_193[(n3172[2] if n3172_n > 2 else '') if (n1120[1] if n1120_n > 1 else '') == '' else '']
        lines_item_v175 = lines_item176
    n3_loop177 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop177 = n3_loop177[1] if len(n3_loop177) >= 2 else None
    n3178 = n3_loop177[0] if n3_loop177 is not None else None
    n3178_n = len(n3178) if n3178 is not None else 0
    lines_item179 = LINES_ITEM_193[n3178[1] if n3178_n > 1 else '']
    lines_item_v180 = lines_item179
    n3_loop181 = (n1_loop159[2] if n1_loop159 is not None else None) or ()
    n3_loop181 = n3_loop181[1] if len(n3_loop181) >= 2 else None
    n3182 = n3_loop181[0] if n3_loop181 is not None else None
    n3182_n = len(n3182) if n3182 is not None else 0
    if not lines_item_v180:
        lines_item183 = LINES_ITEM_193[(n3182[1] if n3182_n > 1 else '') if (n1120[1] if n1120_n > 1 else '') == '' else '']
        lines_item_v180 = lines_item183
    lines_item184 = LINES_ITEM_193[n3178[2] if n3178_n > 2 else '']
    lines_item_v185 = lines_item184
    if not lines_item_v185:
        lines_item186 = LINES_ITEM_193[(n3182[2] if n3182_n > 2 else '') if (n1120[1] if n1120_n > 1 else '') == '' else '']
        lines_item_v185 = lines_item186
    lines187 = f'{lines_item_v}{lines_item_v175}{lines_item_v180}{lines_item_v185}'
    if lines187:
        lines187 = f',"lines":[{lines187[1:]}]'
    postal_code188 = POSTAL_CODE_194[n4162[3] if n4162_n > 3 else '']
    postal_code_v = postal_code188
    if not postal_code_v:
        postal_code189 = POSTAL_CODE_194[(n4164[3] if n4164_n > 3 else '') if (n1120[1] if n1120_n > 1 else '') == '' else '']
        postal_code_v = postal_code189
    subdivision190 = SUBDIVISION_195[n4162[2] if n4162_n > 2 else '']
    subdivision_v = subdivision190
    if not subdivision_v:
        subdivision191 = SUBDIVISION_195[(n4164[2] if n4164_n > 2 else '') if (n1120[1] if n1120_n > 1 else '') == '' else '']
        subdivision_v = subdivision191
    address192 = ''
    if city_v or country_v or lines187 or postal_code_v or subdivision_v:
        address192 = f'{city_v}{country_v}{lines187}{postal_code_v}{subdivision_v}'
        address192 = f',"address":{{{address192[1:]}}}'
    scheme193 = SCHEME_196[n1120[3] if n1120_n > 3 else '']
    scheme_v = scheme193[0]
    n1194 = n1_loop159[0] if n1_loop159 is not None else None
    n1194_n = len(n1194) if n1194 is not None else 0
    scheme195 = SCHEME_196[(n1194[3] if n1194_n > 3 else '') if (n1120[1] if n1120_n > 1 else '') == '' else '']
    if not scheme_v:
        scheme_v = scheme195[0]
    source_code_v = scheme193[1]
    if not source_code_v:
        source_code_v = scheme195[1]
    value196 = VALUE_167[n1120[4] if n1120_n > 4 else '']
    value_v197 = value196
    if not value_v197:
        value198 = VALUE_167[(n1194[4] if n1194_n > 4 else '') if (n1120[1] if n1120_n > 1 else '') == '' else '']
        value_v197 = value198
    identifiers_item199 = ''
    if scheme_v or source_code_v or value_v197:
        if not (scheme_v and value_v197):
            raise UNFIT
        identifiers_item199 = f',{{{scheme_v}{source_code_v}{value_v197}}}'
    identifiers200 = f'{identifiers_item199}'
    if identifiers200:
        identifiers200 = f',"identifiers":[{identifiers200[1:]}]'
    name201 = NAME_197[n1120[2] if n1120_n > 2 else '']
    name_v = name201
    if not name_v:
        name202 = NAME_197[(n1194[2] if n1194_n > 2 else '') if (n1120[1] if n1120_n > 1 else '') == '' else '']
        name_v = name202
    payer = ''
    if additional_name_v or address192 or identifiers200 or name_v:
        payer = f'{additional_name_v}{address192}{identifiers200}{name_v}'
        payer = f',"payer":{{{payer[1:]}}}'
    payment_method = PAYMENT_METHOD_201[b3[4] if b3_n > 4 else '']
    discount_days = DISCOUNT_DAYS_202[itd[5] if itd_n > 5 else '']
    discount_percent = DISCOUNT_PERCENT_203[itd[3] if itd_n > 3 else '']
    net_days = NET_DAYS_204[itd[7] if itd_n > 7 else '']
    text203 = TEXT_205[itd[12] if itd_n > 12 else '']
    payment_terms = ''
    if discount_days or discount_percent or net_days or text203:
        payment_terms = f'{discount_days}{discount_percent}{net_days}{text203}'
        payment_terms = f',"paymentTerms":{{{payment_terms[1:]}}}'
    references204: Any = []
    for m205 in n0[5] or ():
        n9206 = m205[0]
        n9206_n = len(n9206)
        if not ((n9206[2] if n9206_n > 2 else '') != ''):
            continue
        description207 = DESCRIPTION_165[n9206[3] if n9206_n > 3 else '']
        source_code208 = SOURCE_CODE_166[n9206[1] if n9206_n > 1 else '']
        value209 = VALUE_167[n9206[2] if n9206_n > 2 else '']
        references_item210 = ''
        if description207 or source_code208[1] or source_code208[0] or value209:
            if not (source_code208[0] and value209):
                raise UNFIT
            references_item210 = f'{description207}{source_code208[1]}{source_code208[0]}{value209}'
            references_item210 = f'{{{references_item210[1:]}}}'
        if references_item210:
            references204.append(references_item210)
    if len(references204) > 300:
        raise UNFIT
    references211 = ',"references":[' + ','.join(references204) + ']' if references204 else ''
    stops: Any = []
    for m212 in n0[13] or ():
        s5 = m212[0]
        s5_n = len(s5)
        activities_item = ACTIVITIES_ITEM_206[s5[2] if s5_n > 2 else '']
        activities = f'{activities_item[0]}'
        if activities:
            activities = f'"activities":[{activities[1:]}]'
        dates213: Any = []
        for m214 in m212[2] or ():
            g62215 = m214[0]
            g62215_n = len(g62215)
            if not ((g62215[2] if g62215_n > 2 else '') != ''):
                continue
            at_x217 = (g62215[2] if g62215_n > 2 else '') if (g62215[1] if g62215_n > 1 else '') == '69' else ''
            at_x218 = g62215[3] if g62215_n > 3 else ''
            at_x219 = g62215[4] if g62215_n > 4 else ''
            at_x220 = g62215[5] if g62215_n > 5 else ''
            at216 = AT_171[(zone, at_x217, at_x218, at_x219, at_x220) if at_x217 else '']
            at_v221 = at216
            if not at_v221:
                at_x223 = (g62215[2] if g62215_n > 2 else '') if (g62215[1] if g62215_n > 1 else '') == '70' else ''
                at_x224 = g62215[3] if g62215_n > 3 else ''
                at_x225 = g62215[4] if g62215_n > 4 else ''
                at_x226 = g62215[5] if g62215_n > 5 else ''
                at222 = AT_172[(zone, at_x223, at_x224, at_x225, at_x226) if at_x223 else '']
                at_v221 = at222
            if not at_v221:
                at_x228 = (g62215[2] if g62215_n > 2 else '') if (g62215[1] if g62215_n > 1 else '') == '64' else ''
                at_x229 = g62215[3] if g62215_n > 3 else ''
                at_x230 = g62215[4] if g62215_n > 4 else ''
                at_x231 = g62215[5] if g62215_n > 5 else ''
                at227 = AT_173[(zone, at_x228, at_x229, at_x230, at_x231) if at_x228 else '']
                at_v221 = at227
            if not at_v221:
                at_x233 = (g62215[2] if g62215_n > 2 else '') if (g62215[1] if g62215_n > 1 else '') == '37' else ''
                at_x234 = g62215[3] if g62215_n > 3 else ''
                at_x235 = g62215[4] if g62215_n > 4 else ''
                at_x236 = g62215[5] if g62215_n > 5 else ''
                at232 = AT_174[(zone, at_x233, at_x234, at_x235, at_x236) if at_x233 else '']
                at_v221 = at232
            if not at_v221:
                at_x238 = (g62215[2] if g62215_n > 2 else '') if (g62215[1] if g62215_n > 1 else '') == '38' else ''
                at_x239 = g62215[3] if g62215_n > 3 else ''
                at_x240 = g62215[4] if g62215_n > 4 else ''
                at_x241 = g62215[5] if g62215_n > 5 else ''
                at237 = AT_175[(zone, at_x238, at_x239, at_x240, at_x241) if at_x238 else '']
                at_v221 = at237
            if not at_v221:
                at_x243 = (g62215[2] if g62215_n > 2 else '') if (g62215[1] if g62215_n > 1 else '') == '53' else ''
                at_x244 = g62215[3] if g62215_n > 3 else ''
                at_x245 = g62215[4] if g62215_n > 4 else ''
                at_x246 = g62215[5] if g62215_n > 5 else ''
                at242 = AT_176[(zone, at_x243, at_x244, at_x245, at_x246) if at_x243 else '']
                at_v221 = at242
            if not at_v221:
                at_x248 = (g62215[2] if g62215_n > 2 else '') if (g62215[1] if g62215_n > 1 else '') == '54' else ''
                at_x249 = g62215[3] if g62215_n > 3 else ''
                at_x250 = g62215[4] if g62215_n > 4 else ''
                at_x251 = g62215[5] if g62215_n > 5 else ''
                at247 = AT_177[(zone, at_x248, at_x249, at_x250, at_x251) if at_x248 else '']
                at_v221 = at247
            if not at_v221:
                at_x253 = (g62215[2] if g62215_n > 2 else '') if (g62215[1] if g62215_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
                at_x254 = g62215[3] if g62215_n > 3 else ''
                at_x255 = g62215[4] if g62215_n > 4 else ''
                at_x256 = g62215[5] if g62215_n > 5 else ''
                at252 = AT_178[(zone, at_x253, at_x254, at_x255, at_x256) if at_x253 else '']
                at_v221 = at252
            source_code257 = SOURCE_CODE_179[g62215[1] if g62215_n > 1 else '']
            dates_item258 = ''
            if at_v221 or source_code257[1] or source_code257[0]:
                if not (at_v221 and source_code257[0]):
                    raise UNFIT
                dates_item258 = f'{{{at_v221}{source_code257[1]}{source_code257[0]}}}'
            if dates_item258:
                dates213.append(dates_item258)
        if len(dates213) > 50:
            raise UNFIT
        dates259 = ',"dates":[' + ','.join(dates213) + ']' if dates213 else ''
        parties260: Any = []
        for m261 in m212[5] or ():
            n2262 = m261[1]
            n2262_n = len(n2262) if n2262 is not None else 0
            additional_name263 = ADDITIONAL_NAME_190[n2262[1] if n2262_n > 1 else '']
            n4264 = m261[3]
            n4264_n = len(n4264) if n4264 is not None else 0
            city265 = CITY_191[n4264[1] if n4264_n > 1 else '']
            country266 = COUNTRY_192[n4264[4] if n4264_n > 4 else '']
            n3_loop267 = m261[2]
            n3_loop267 = n3_loop267[0] if n3_loop267 else None
            n3268 = n3_loop267[0] if n3_loop267 is not None else None
            n3268_n = len(n3268) if n3268 is not None else 0
            lines_item269 = LINES_ITEM_193[n3268[1] if n3268_n > 1 else '']
            lines_item270 = LINES_ITEM_193[n3268[2] if n3268_n > 2 else '']
            n3_loop271 = m261[2] or ()
            n3_loop271 = n3_loop271[1] if len(n3_loop271) >= 2 else None
            n3272 = n3_loop271[0] if n3_loop271 is not None else None
            n3272_n = len(n3272) if n3272 is not None else 0
            lines_item273 = LINES_ITEM_193[n3272[1] if n3272_n > 1 else '']
            lines_item274 = LINES_ITEM_193[n3272[2] if n3272_n > 2 else '']
            lines275 = f'{lines_item269}{lines_item270}{lines_item273}{lines_item274}'
            if lines275:
                lines275 = f',"lines":[{lines275[1:]}]'
            postal_code276 = POSTAL_CODE_194[n4264[3] if n4264_n > 3 else '']
            subdivision277 = SUBDIVISION_195[n4264[2] if n4264_n > 2 else '']
            address278 = ''
            if city265 or country266 or lines275 or postal_code276 or subdivision277:
                address278 = f'{city265}{country266}{lines275}{postal_code276}{subdivision277}'
                address278 = f',"address":{{{address278[1:]}}}'
            n1279 = m261[0]
            n1279_n = len(n1279)
            scheme280 = SCHEME_196[n1279[3] if n1279_n > 3 else '']
            value281 = VALUE_167[n1279[4] if n1279_n > 4 else '']
            identifiers_item282 = ''
            if scheme280[0] or scheme280[1] or value281:
                if not (scheme280[0] and value281):
                    raise UNFIT
                identifiers_item282 = f',{{{scheme280[0]}{scheme280[1]}{value281}}}'
            identifiers283 = f'{identifiers_item282}'
            if identifiers283:
                identifiers283 = f',"identifiers":[{identifiers283[1:]}]'
            name284 = NAME_197[n1279[2] if n1279_n > 2 else '']
            roles_item285 = ROLES_ITEM_199[n1279[1] if n1279_n > 1 else '']
            roles286 = f'{roles_item285[0]}'
            if roles286:
                roles286 = f',"roles":[{roles286[1:]}]'
            parties_item287 = ''
            if additional_name263 or address278 or identifiers283 or name284 or roles286 or roles_item285[1]:
                parties_item287 = f'{additional_name263}{address278}{identifiers283}{name284}{roles286}{roles_item285[1]}'
                parties_item287 = f'{{{parties_item287[1:]}}}'
            if parties_item287:
                parties260.append(parties_item287)
        if len(parties260) > 20:
            raise UNFIT
        parties288 = ',"parties":[' + ','.join(parties260) + ']' if parties260 else ''
        references289: Any = []
        for m290 in m212[1] or ():
            n9291 = m290[0]
            n9291_n = len(n9291)
            if not ((n9291[2] if n9291_n > 2 else '') != ''):
                continue
            description292 = DESCRIPTION_165[n9291[3] if n9291_n > 3 else '']
            source_code293 = SOURCE_CODE_166[n9291[1] if n9291_n > 1 else '']
            value294 = VALUE_167[n9291[2] if n9291_n > 2 else '']
            references_item295 = ''
            if description292 or source_code293[1] or source_code293[0] or value294:
                if not (source_code293[0] and value294):
                    raise UNFIT
                references_item295 = f'{description292}{source_code293[1]}{source_code293[0]}{value294}'
                references_item295 = f'{{{references_item295[1:]}}}'
            if references_item295:
                references289.append(references_item295)
        if len(references289) > 300:
            raise UNFIT
        references296 = ',"references":[' + ','.join(references289) + ']' if references289 else ''
        stop_sequence = STOP_SEQUENCE_207[s5[1] if s5_n > 1 else '']
        unit_code297 = UNIT_CODE_155[(s5[4] if s5_n > 4 else '') if (s5[3] if s5_n > 3 else '') != '' else '']
        value298 = VALUE_154[(s5[3] if s5_n > 3 else '') if (s5[4] if s5_n > 4 else '') != '' and (s5[4] if s5_n > 4 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
        gross_weight299 = ''
        if unit_code297 or value298:
            if not (unit_code297 and value298):
                raise UNFIT
            gross_weight299 = f',"grossWeight":{{{unit_code297}{value298}}}'
        totals = ''
        if gross_weight299:
            totals = f'{gross_weight299}'
            totals = f',"totals":{{{totals[1:]}}}'
        stops_item = ''
        if activities or dates259 or parties288 or references296 or activities_item[1] or stop_sequence or totals:
            if not (activities and stop_sequence):
                raise UNFIT
            stops_item = f'{{{activities}{dates259}{parties288}{references296}{activities_item[1]}{stop_sequence}{totals}}}'
        if stops_item:
            stops.append(stops_item)
    if len(stops) > 999:
        raise UNFIT
    stops300 = ',"stops":[' + ','.join(stops) + ']' if stops else ''
    shipment_ids_item = SHIPMENT_IDS_ITEM_208[b3[3] if b3_n > 3 else '']
    shipment_ids = f'{shipment_ids_item}'
    if shipment_ids:
        shipment_ids = f',"shipmentIds":[{shipment_ids[1:]}]'
    subject_refs = ''
    if shipment_ids:
        subject_refs = f'{shipment_ids}'
        subject_refs = f',"subjectRefs":{{{subject_refs[1:]}}}'
    amount301 = AMOUNT_151[l3[6] if l3_n > 6 else '']
    currency302 = CURRENCY_152[(c3[1] if c3_n > 1 else '') if (l3[6] if l3_n > 6 else '') != '' else '']
    currency_v303 = currency302
    if not currency_v303:
        currency304 = CURRENCY_152[(facts.get('currency', '')) if (l3[6] if l3_n > 6 else '') != '' else '']
        currency_v303 = currency304
    total_advances = ''
    if amount301 or currency_v303:
        if not (amount301 and currency_v303):
            raise UNFIT
        total_advances = f',"totalAdvances":{{{amount301}{currency_v303}}}'
    amount305 = AMOUNT_151[b3[7] if b3_n > 7 else '']
    currency306 = CURRENCY_152[(c3[1] if c3_n > 1 else '') if (b3[7] if b3_n > 7 else '') != '' else '']
    currency_v307 = currency306
    if not currency_v307:
        currency308 = CURRENCY_152[(facts.get('currency', '')) if (b3[7] if b3_n > 7 else '') != '' else '']
        currency_v307 = currency308
    total_net = ''
    if amount305 or currency_v307:
        if not (amount305 and currency_v307):
            raise UNFIT
        total_net = f',"totalNet":{{{amount305}{currency_v307}}}'
    amount309 = AMOUNT_151[l3[7] if l3_n > 7 else '']
    currency310 = CURRENCY_152[(c3[1] if c3_n > 1 else '') if (l3[7] if l3_n > 7 else '') != '' else '']
    currency_v311 = currency310
    if not currency_v311:
        currency312 = CURRENCY_152[(facts.get('currency', '')) if (l3[7] if l3_n > 7 else '') != '' else '']
        currency_v311 = currency312
    total_prepaid = ''
    if amount309 or currency_v311:
        if not (amount309 and currency_v311):
            raise UNFIT
        total_prepaid = f',"totalPrepaid":{{{amount309}{currency_v311}}}'
    if not (charge_lines32 and currency_v34 and invoice_date and invoice_number and payee and subject_refs and total_net):
        raise UNFIT
    text313 = f'{{{charge_lines32}{currency_v34}{dates83}{due_date}{equipment92}{handling_totals}{instructions101}{invoice_date}{invoice_number}{invoice_type[0]}{parties154}{payee}{payer}{payment_method}{payment_terms}{references211}{invoice_type[1]}{stops300}{subject_refs}{total_advances}{total_net}{total_prepaid}}}'
    out.append((0, text313, None))

def write(run: Run, recorded: str) -> list[tuple[int, str, Any]]:
    """The events of a message: number of the event, its data as text, and what keys and rules look at."""
    root, strays = group(run.items, STRUCTURE)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    if strays:
        run.stray(strays)
    return out
