"""Writes the events of X12 940 (mapping x12-940@1); generated from the rows of canonical/mappers/x12/t940.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node, group
from canonical.mappers._generated.x12_940 import STRUCTURE, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, _skip_0, _skip_1, _skip_2
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field
from canonical.mapping.words import word, words

EVENTS: tuple[tuple[str, bool], ...] = (('order.released', True),)

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
LOT_NUMBER_166 = word(K0, ',"lotNumber":')
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
ROLES_ITEM_179 = words(K5, (',', ',"sourceCode":'))
EARLIEST_180 = word(K7, ',"earliest":', sources=3)
LATEST_181 = word(K7, ',"latest":', sources=3)
PAYMENT_METHOD_182 = word(K11, ',"paymentMethod":')
VALUE_183 = word(K13, ',"value":')
PREFERRED_MODE_184 = word(K12, ',"preferredMode":')
ROUTING_185 = word(K1, ',"routing":')

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    w05_loop = n0[1]
    w05_loop = w05_loop[0] if w05_loop else None
    w05 = w05_loop[0] if w05_loop is not None else None
    w05_n = len(w05) if w05 is not None else 0
    if not ((w05[1] if w05_n > 1 else '') not in {'F', 'D', 'A', 'X', 'C', 'E', 'G', 'L'}):
        return
    dates: Any = []
    for m in n0[5] or ():
        g62 = m[0]
        g62_n = len(g62)
        if not ((g62[2] if g62_n > 2 else '') != '' and (g62[1] if g62_n > 1 else '') not in {'10', '02', '37', '38', '53', '54'}):
            continue
        at_x = g62[2] if g62_n > 2 else ''
        at_x1 = g62[4] if g62_n > 4 else ''
        at_x2 = g62[5] if g62_n > 5 else ''
        at = AT_149[(zone, at_x, at_x1, at_x2) if at_x else '']
        source_code = SOURCE_CODE_150[g62[1] if g62_n > 1 else '']
        dates_item = ''
        if at or source_code[1] or source_code[0]:
            if not (at and source_code[0]):
                raise UNFIT
            dates_item = f'{{{at}{source_code[1]}{source_code[0]}}}'
        if dates_item:
            dates.append(dates_item)
    if len(dates) > 50:
        raise UNFIT
    g62_loop = pick(n0[5], 1, ('37', '38'))
    g623 = g62_loop[0] if g62_loop is not None else None
    g623_n = len(g623) if g623 is not None else 0
    dates4: Any = []
    if (g623[2] if g623_n > 2 else '') != '':
        for m5 in n0[5] or ():
            g626 = m5[0]
            g626_n = len(g626)
            if not ((g626[2] if g626_n > 2 else '') != '' and (g626[1] if g626_n > 1 else '') == '10'):
                continue
            at_x8 = g626[2] if g626_n > 2 else ''
            at_x9 = g626[4] if g626_n > 4 else ''
            at_x10 = g626[5] if g626_n > 5 else ''
            at7 = AT_149[(zone, at_x8, at_x9, at_x10) if at_x8 else '']
            source_code11 = SOURCE_CODE_150[g626[1] if g626_n > 1 else '']
            dates_item12 = ''
            if at7 or source_code11[1] or source_code11[0]:
                if not (at7 and source_code11[0]):
                    raise UNFIT
                dates_item12 = f'{{{at7}{source_code11[1]}{source_code11[0]}}}'
            if dates_item12:
                dates4.append(dates_item12)
    if len(dates4) > 50:
        raise UNFIT
    g62_loop13 = pick(n0[5], 1, ('53', '54'))
    g6214 = g62_loop13[0] if g62_loop13 is not None else None
    g6214_n = len(g6214) if g6214 is not None else 0
    dates15: Any = []
    if (g6214[2] if g6214_n > 2 else '') != '':
        for m16 in n0[5] or ():
            g6217 = m16[0]
            g6217_n = len(g6217)
            if not ((g6217[2] if g6217_n > 2 else '') != '' and (g6217[1] if g6217_n > 1 else '') == '02'):
                continue
            at_x19 = g6217[2] if g6217_n > 2 else ''
            at_x20 = g6217[4] if g6217_n > 4 else ''
            at_x21 = g6217[5] if g6217_n > 5 else ''
            at18 = AT_149[(zone, at_x19, at_x20, at_x21) if at_x19 else '']
            source_code22 = SOURCE_CODE_150[g6217[1] if g6217_n > 1 else '']
            dates_item23 = ''
            if at18 or source_code22[1] or source_code22[0]:
                if not (at18 and source_code22[0]):
                    raise UNFIT
                dates_item23 = f'{{{at18}{source_code22[1]}{source_code22[0]}}}'
            if dates_item23:
                dates15.append(dates_item23)
    if len(dates15) > 50:
        raise UNFIT
    dates24 = [*dates, *dates4, *dates15]
    dates24 = ',"dates":[' + ','.join(dates24) + ']' if dates24 else ''
    instructions: Any = []
    for m25 in n0[6] or ():
        nte = m25[0]
        nte_n = len(nte)
        if not ((nte[2] if nte_n > 2 else '') != ''):
            continue
        code = CODE_151[nte[1] if nte_n > 1 else '']
        source_code26 = ''
        if code:
            source_code26 = f',"sourceCode":{{{code},"scheme":"x12-363"}}'
        text = TEXT_152[nte[2] if nte_n > 2 else '']
        instructions_item = ''
        if source_code26 or text:
            instructions_item = f'{source_code26}{text},"type":"general"'
            instructions_item = f'{{{instructions_item[1:]}}}'
        if instructions_item:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        raise UNFIT
    instructions27 = ',"instructions":[' + ','.join(instructions) + ']' if instructions else ''
    lines: Any = []
    for m28 in n0[13] or ():
        lx = m28[0]
        lx_n = len(lx)
        for m29 in m28[5] or ():
            w20_loop = m29[4]
            w20_loop = w20_loop[0] if w20_loop else None
            w20 = w20_loop[0] if w20_loop is not None else None
            w20_n = len(w20) if w20 is not None else 0
            unit_code = UNIT_CODE_153[(w20[6] if w20_n > 6 else '') if (w20[5] if w20_n > 5 else '') == 'G' and (w20[4] if w20_n > 4 else '') != '' else '']
            value = VALUE_154[(w20[4] if w20_n > 4 else '') if (w20[5] if w20_n > 5 else '') == 'G' and (w20[6] if w20_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
            gross_weight = ''
            if unit_code or value:
                if not (unit_code and value):
                    raise UNFIT
                gross_weight = f',"grossWeight":{{{unit_code}{value}}}'
            instructions30: Any = []
            for m31 in m29[3] or ():
                nte32 = m31[0]
                nte32_n = len(nte32)
                if not ((nte32[2] if nte32_n > 2 else '') != ''):
                    continue
                code33 = CODE_151[nte32[1] if nte32_n > 1 else '']
                source_code34 = ''
                if code33:
                    source_code34 = f',"sourceCode":{{{code33},"scheme":"x12-363"}}'
                text35 = TEXT_152[nte32[2] if nte32_n > 2 else '']
                instructions_item36 = ''
                if source_code34 or text35:
                    instructions_item36 = f'{source_code34}{text35},"type":"general"'
                    instructions_item36 = f'{{{instructions_item36[1:]}}}'
                if instructions_item36:
                    instructions30.append(instructions_item36)
            if len(instructions30) > 50:
                raise UNFIT
            instructions37 = ',"instructions":[' + ','.join(instructions30) + ']' if instructions30 else ''
            w01 = m29[0]
            w01_n = len(w01)
            country_of_origin = COUNTRY_OF_ORIGIN_155[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'CH' else '']
            country_of_origin_v = country_of_origin
            if not country_of_origin_v:
                country_of_origin38 = COUNTRY_OF_ORIGIN_155[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'CH' else '']
                country_of_origin_v = country_of_origin38
            if not country_of_origin_v:
                country_of_origin39 = COUNTRY_OF_ORIGIN_155[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'CH' else '']
                country_of_origin_v = country_of_origin39
            g69_loop = m29[1]
            g69_loop = g69_loop[0] if g69_loop else None
            g69 = g69_loop[0] if g69_loop is not None else None
            g69_n = len(g69) if g69 is not None else 0
            description = DESCRIPTION_156[g69[1] if g69_n > 1 else '']
            gtin = GTIN_157[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') in ('UP', 'EN', 'UK') else '']
            gtin_v = gtin
            if not gtin_v:
                gtin40 = GTIN_157[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v = gtin40
            if not gtin_v:
                gtin41 = GTIN_157[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') in ('UP', 'EN', 'UK') else '']
                gtin_v = gtin41
            value42 = VALUE_158[w01[3] if w01_n > 3 else '']
            upc_case_code = ''
            if value42:
                upc_case_code = f',{{"scheme":"upc-case-code"{value42}}}'
            scheme = SCHEME_159[(w01[4] if w01_n > 4 else '') if (w01[4] if w01_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[5] if w01_n > 5 else '') != '' else '']
            value43 = VALUE_158[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[5] if w01_n > 5 else '') != '' else '']
            identifiers_item = ''
            if scheme[0] or scheme[1] or value43:
                if not (scheme[0] and value43):
                    raise UNFIT
                identifiers_item = f',{{{scheme[0]}{scheme[1]}{value43}}}'
            scheme44 = SCHEME_159[(w01[6] if w01_n > 6 else '') if (w01[6] if w01_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[7] if w01_n > 7 else '') != '' else '']
            value45 = VALUE_158[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[7] if w01_n > 7 else '') != '' else '']
            identifiers_item46 = ''
            if scheme44[0] or scheme44[1] or value45:
                if not (scheme44[0] and value45):
                    raise UNFIT
                identifiers_item46 = f',{{{scheme44[0]}{scheme44[1]}{value45}}}'
            scheme47 = SCHEME_159[(w01[15] if w01_n > 15 else '') if (w01[15] if w01_n > 15 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[16] if w01_n > 16 else '') != '' else '']
            value48 = VALUE_158[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') not in {'LT', 'SN', 'CH', 'ON', 'PO'} and (w01[16] if w01_n > 16 else '') != '' else '']
            identifiers_item49 = ''
            if scheme47[0] or scheme47[1] or value48:
                if not (scheme47[0] and value48):
                    raise UNFIT
                identifiers_item49 = f',{{{scheme47[0]}{scheme47[1]}{value48}}}'
            identifiers = f'{upc_case_code}{identifiers_item}{identifiers_item46}{identifiers_item49}'
            if identifiers:
                identifiers = f',"identifiers":[{identifiers[1:]}]'
            sku = SKU_160[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'SK' else '']
            sku_v = sku
            if not sku_v:
                sku50 = SKU_160[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'SK' else '']
                sku_v = sku50
            if not sku_v:
                sku51 = SKU_160[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'SK' else '']
                sku_v = sku51
            item = ''
            if country_of_origin_v or description or gtin_v or identifiers or sku_v:
                item = f'{country_of_origin_v}{description}{gtin_v}{identifiers}{sku_v}'
                item = f',"item":{{{item[1:]}}}'
            n9_loop = pick(m29[2], 1, ('LI',))
            n9 = n9_loop[0] if n9_loop is not None else None
            n9_n = len(n9) if n9 is not None else 0
            line_number = LINE_NUMBER_161[n9[2] if n9_n > 2 else '']
            line_number_v = line_number
            if not line_number_v:
                line_number52 = LINE_NUMBER_161[lx[1] if lx_n > 1 else '']
                line_number_v = line_number52
            unit_code53 = UNIT_CODE_153[(w20[6] if w20_n > 6 else '') if (w20[5] if w20_n > 5 else '') == 'N' and (w20[4] if w20_n > 4 else '') != '' else '']
            value54 = VALUE_154[(w20[4] if w20_n > 4 else '') if (w20[5] if w20_n > 5 else '') == 'N' and (w20[6] if w20_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
            net_weight = ''
            if unit_code53 or value54:
                if not (unit_code53 and value54):
                    raise UNFIT
                net_weight = f',"netWeight":{{{unit_code53}{value54}}}'
            unit_code55 = UNIT_CODE_162[(w01[2] if w01_n > 2 else '') if (w01[1] if w01_n > 1 else '') != '' else '']
            value56 = VALUE_154[w01[1] if w01_n > 1 else '']
            ordered_quantity = ''
            if unit_code55 or value56:
                if not (unit_code55 and value56):
                    raise UNFIT
                ordered_quantity = f',"orderedQuantity":{{{unit_code55}{value56}}}'
            references: Any = []
            for m57 in m29[2] or ():
                n958 = m57[0]
                n958_n = len(n958)
                if not ((n958[2] if n958_n > 2 else '') != '' and (n958[1] if n958_n > 1 else '') != 'LI'):
                    continue
                date_x = n958[4] if n958_n > 4 else ''
                date_x59 = n958[5] if n958_n > 5 else ''
                date_x60 = n958[6] if n958_n > 6 else ''
                date = DATE_163[(zone, date_x, date_x59, date_x60) if date_x else '']
                description61 = DESCRIPTION_156[n958[3] if n958_n > 3 else '']
                source_code62 = SOURCE_CODE_164[n958[1] if n958_n > 1 else '']
                value63 = VALUE_165[n958[2] if n958_n > 2 else '']
                references_item = ''
                if date or description61 or source_code62[1] or source_code62[0] or value63:
                    if not (source_code62[0] and value63):
                        raise UNFIT
                    references_item = f'{date}{description61}{source_code62[1]}{source_code62[0]}{value63}'
                    references_item = f'{{{references_item[1:]}}}'
                if references_item:
                    references.append(references_item)
            if len(references) > 100:
                raise UNFIT
            references64 = ',"references":[' + ','.join(references) + ']' if references else ''
            lot_number = LOT_NUMBER_166[(w01[5] if w01_n > 5 else '') if (w01[4] if w01_n > 4 else '') == 'LT' else '']
            lot_number_v = lot_number
            if not lot_number_v:
                lot_number65 = LOT_NUMBER_166[(w01[7] if w01_n > 7 else '') if (w01[6] if w01_n > 6 else '') == 'LT' else '']
                lot_number_v = lot_number65
            if not lot_number_v:
                lot_number66 = LOT_NUMBER_166[(w01[16] if w01_n > 16 else '') if (w01[15] if w01_n > 15 else '') == 'LT' else '']
                lot_number_v = lot_number66
            if not lot_number_v:
                lot_number67 = LOT_NUMBER_166[w01[13] if w01_n > 13 else '']
                lot_number_v = lot_number67
            stock_requirement = ''
            if lot_number_v:
                stock_requirement = f'{lot_number_v}'
                stock_requirement = f',"stockRequirement":{{{stock_requirement[1:]}}}'
            unit_code68 = UNIT_CODE_162[(w20[9] if w20_n > 9 else '') if (w20[8] if w20_n > 8 else '') != '' else '']
            value69 = VALUE_154[(w20[8] if w20_n > 8 else '') if (w20[9] if w20_n > 9 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            volume = ''
            if unit_code68 or value69:
                if not (unit_code68 and value69):
                    raise UNFIT
                volume = f',"volume":{{{unit_code68}{value69}}}'
            lines_item = ''
            if gross_weight or instructions37 or item or line_number_v or net_weight or ordered_quantity or references64 or stock_requirement or volume:
                if not (item and line_number_v and ordered_quantity):
                    raise UNFIT
                lines_item = f'{gross_weight}{instructions37}{item}{line_number_v}{net_weight}{ordered_quantity}{references64}{stock_requirement}{volume}'
                lines_item = f'{{{lines_item[1:]}}}'
            if lines_item:
                lines.append(lines_item)
    if len(lines) > 9999:
        raise UNFIT
    lines70 = ',"lines":[' + ','.join(lines) + ']' if lines else ''
    order_id = ORDER_ID_167[w05[2] if w05_n > 2 else '']
    parties: Any = []
    for m71 in n0[2] or ():
        n1 = m71[0]
        n1_n = len(n1)
        if not ((n1[1] if n1_n > 1 else '') not in ('ST', 'SF', 'WH')):
            continue
        n2_loop = m71[1]
        n2_loop = n2_loop[0] if n2_loop else None
        n2 = n2_loop[0] if n2_loop is not None else None
        n2_n = len(n2) if n2 is not None else 0
        additional_name = ADDITIONAL_NAME_168[n2[1] if n2_n > 1 else '']
        n4 = m71[3]
        n4_n = len(n4) if n4 is not None else 0
        city = CITY_169[n4[1] if n4_n > 1 else '']
        country = COUNTRY_170[n4[4] if n4_n > 4 else '']
        n3_loop = m71[2]
        n3_loop = n3_loop[0] if n3_loop else None
        n3 = n3_loop[0] if n3_loop is not None else None
        n3_n = len(n3) if n3 is not None else 0
        lines_item72 = LINES_ITEM_171[n3[1] if n3_n > 1 else '']
        lines_item73 = LINES_ITEM_171[n3[2] if n3_n > 2 else '']
        n3_loop74 = m71[2] or ()
        n3_loop74 = n3_loop74[1] if len(n3_loop74) >= 2 else None
        n375 = n3_loop74[0] if n3_loop74 is not None else None
        n375_n = len(n375) if n375 is not None else 0
        lines_item76 = LINES_ITEM_171[n375[1] if n375_n > 1 else '']
        lines_item77 = LINES_ITEM_171[n375[2] if n375_n > 2 else '']
        lines78 = f'{lines_item72}{lines_item73}{lines_item76}{lines_item77}'
        if lines78:
            lines78 = f',"lines":[{lines78[1:]}]'
        postal_code = POSTAL_CODE_172[n4[3] if n4_n > 3 else '']
        subdivision = SUBDIVISION_173[n4[2] if n4_n > 2 else '']
        address = ''
        if city or country or lines78 or postal_code or subdivision:
            address = f'{city}{country}{lines78}{postal_code}{subdivision}'
            address = f',"address":{{{address[1:]}}}'
        contacts: Any = []
        for m79 in m71[4] or ():
            per = m79[0]
            per_n = len(per)
            email = EMAIL_174[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'EM' else '']
            email_v = email
            if not email_v:
                email80 = EMAIL_174[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'EM' else '']
                email_v = email80
            if not email_v:
                email81 = EMAIL_174[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'EM' else '']
                email_v = email81
            fax = FAX_175[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'FX' else '']
            fax_v = fax
            if not fax_v:
                fax82 = FAX_175[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'FX' else '']
                fax_v = fax82
            if not fax_v:
                fax83 = FAX_175[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'FX' else '']
                fax_v = fax83
            name = NAME_176[per[2] if per_n > 2 else '']
            phone = PHONE_177[(per[4] if per_n > 4 else '') if (per[3] if per_n > 3 else '') == 'TE' else '']
            phone_v = phone
            if not phone_v:
                phone84 = PHONE_177[(per[6] if per_n > 6 else '') if (per[5] if per_n > 5 else '') == 'TE' else '']
                phone_v = phone84
            if not phone_v:
                phone85 = PHONE_177[(per[8] if per_n > 8 else '') if (per[7] if per_n > 7 else '') == 'TE' else '']
                phone_v = phone85
            code86 = CODE_151[per[1] if per_n > 1 else '']
            source_code87 = ''
            if code86:
                source_code87 = f',"sourceCode":{{{code86},"scheme":"x12-366"}}'
            contacts_item = ''
            if email_v or fax_v or name or phone_v or source_code87:
                contacts_item = f'{email_v}{fax_v}{name}{phone_v}{source_code87}'
                contacts_item = f'{{{contacts_item[1:]}}}'
            if contacts_item:
                contacts.append(contacts_item)
        if len(contacts) > 10:
            raise UNFIT
        contacts88 = ',"contacts":[' + ','.join(contacts) + ']' if contacts else ''
        scheme89 = SCHEME_178[n1[3] if n1_n > 3 else '']
        value90 = VALUE_165[n1[4] if n1_n > 4 else '']
        identifiers_item91 = ''
        if scheme89[0] or scheme89[1] or value90:
            if not (scheme89[0] and value90):
                raise UNFIT
            identifiers_item91 = f',{{{scheme89[0]}{scheme89[1]}{value90}}}'
        identifiers92 = f'{identifiers_item91}'
        if identifiers92:
            identifiers92 = f',"identifiers":[{identifiers92[1:]}]'
        name93 = NAME_176[n1[2] if n1_n > 2 else '']
        roles_item = ROLES_ITEM_179[n1[1] if n1_n > 1 else '']
        roles = f'{roles_item[0]}'
        if roles:
            roles = f',"roles":[{roles[1:]}]'
        parties_item = ''
        if additional_name or address or contacts88 or identifiers92 or name93 or roles or roles_item[1]:
            parties_item = f'{additional_name}{address}{contacts88}{identifiers92}{name93}{roles}{roles_item[1]}'
            parties_item = f'{{{parties_item[1:]}}}'
        if parties_item:
            parties.append(parties_item)
    if len(parties) > 30:
        raise UNFIT
    parties94: Any = []
    for m95 in n0[2] or ():
        n196 = m95[0]
        n196_n = len(n196)
        per_loop = m95[4]
        per_loop = per_loop[0] if per_loop else None
        per97 = per_loop[0] if per_loop is not None else None
        per97_n = len(per97) if per97 is not None else 0
        if not ((n196[1] if n196_n > 1 else '') in ('ST', 'SF', 'WH') and (per97[2] if per97_n > 2 else '') != ''):
            continue
        n2_loop98 = m95[1]
        n2_loop98 = n2_loop98[0] if n2_loop98 else None
        n299 = n2_loop98[0] if n2_loop98 is not None else None
        n299_n = len(n299) if n299 is not None else 0
        additional_name100 = ADDITIONAL_NAME_168[n299[1] if n299_n > 1 else '']
        n4101 = m95[3]
        n4101_n = len(n4101) if n4101 is not None else 0
        city102 = CITY_169[n4101[1] if n4101_n > 1 else '']
        country103 = COUNTRY_170[n4101[4] if n4101_n > 4 else '']
        n3_loop104 = m95[2]
        n3_loop104 = n3_loop104[0] if n3_loop104 else None
        n3105 = n3_loop104[0] if n3_loop104 is not None else None
        n3105_n = len(n3105) if n3105 is not None else 0
        lines_item106 = LINES_ITEM_171[n3105[1] if n3105_n > 1 else '']
        lines_item107 = LINES_ITEM_171[n3105[2] if n3105_n > 2 else '']
        n3_loop108 = m95[2] or ()
        n3_loop108 = n3_loop108[1] if len(n3_loop108) >= 2 else None
        n3109 = n3_loop108[0] if n3_loop108 is not None else None
        n3109_n = len(n3109) if n3109 is not None else 0
        lines_item110 = LINES_ITEM_171[n3109[1] if n3109_n > 1 else '']
        lines_item111 = LINES_ITEM_171[n3109[2] if n3109_n > 2 else '']
        lines112 = f'{lines_item106}{lines_item107}{lines_item110}{lines_item111}'
        if lines112:
            lines112 = f',"lines":[{lines112[1:]}]'
        postal_code113 = POSTAL_CODE_172[n4101[3] if n4101_n > 3 else '']
        subdivision114 = SUBDIVISION_173[n4101[2] if n4101_n > 2 else '']
        address115 = ''
        if city102 or country103 or lines112 or postal_code113 or subdivision114:
            address115 = f'{city102}{country103}{lines112}{postal_code113}{subdivision114}'
            address115 = f',"address":{{{address115[1:]}}}'
        contacts116: Any = []
        for m117 in m95[4] or ():
            per118 = m117[0]
            per118_n = len(per118)
            email119 = EMAIL_174[(per118[4] if per118_n > 4 else '') if (per118[3] if per118_n > 3 else '') == 'EM' else '']
            email_v120 = email119
            if not email_v120:
                email121 = EMAIL_174[(per118[6] if per118_n > 6 else '') if (per118[5] if per118_n > 5 else '') == 'EM' else '']
                email_v120 = email121
            if not email_v120:
                email122 = EMAIL_174[(per118[8] if per118_n > 8 else '') if (per118[7] if per118_n > 7 else '') == 'EM' else '']
                email_v120 = email122
            fax123 = FAX_175[(per118[4] if per118_n > 4 else '') if (per118[3] if per118_n > 3 else '') == 'FX' else '']
            fax_v124 = fax123
            if not fax_v124:
                fax125 = FAX_175[(per118[6] if per118_n > 6 else '') if (per118[5] if per118_n > 5 else '') == 'FX' else '']
                fax_v124 = fax125
            if not fax_v124:
                fax126 = FAX_175[(per118[8] if per118_n > 8 else '') if (per118[7] if per118_n > 7 else '') == 'FX' else '']
                fax_v124 = fax126
            name127 = NAME_176[per118[2] if per118_n > 2 else '']
            phone128 = PHONE_177[(per118[4] if per118_n > 4 else '') if (per118[3] if per118_n > 3 else '') == 'TE' else '']
            phone_v129 = phone128
            if not phone_v129:
                phone130 = PHONE_177[(per118[6] if per118_n > 6 else '') if (per118[5] if per118_n > 5 else '') == 'TE' else '']
                phone_v129 = phone130
            if not phone_v129:
                phone131 = PHONE_177[(per118[8] if per118_n > 8 else '') if (per118[7] if per118_n > 7 else '') == 'TE' else '']
                phone_v129 = phone131
            code132 = CODE_151[per118[1] if per118_n > 1 else '']
            source_code133 = ''
            if code132:
                source_code133 = f',"sourceCode":{{{code132},"scheme":"x12-366"}}'
            contacts_item134 = ''
            if email_v120 or fax_v124 or name127 or phone_v129 or source_code133:
                contacts_item134 = f'{email_v120}{fax_v124}{name127}{phone_v129}{source_code133}'
                contacts_item134 = f'{{{contacts_item134[1:]}}}'
            if contacts_item134:
                contacts116.append(contacts_item134)
        if len(contacts116) > 10:
            raise UNFIT
        contacts135 = ',"contacts":[' + ','.join(contacts116) + ']' if contacts116 else ''
        scheme136 = SCHEME_178[n196[3] if n196_n > 3 else '']
        value137 = VALUE_165[n196[4] if n196_n > 4 else '']
        identifiers_item138 = ''
        if scheme136[0] or scheme136[1] or value137:
            if not (scheme136[0] and value137):
                raise UNFIT
            identifiers_item138 = f',{{{scheme136[0]}{scheme136[1]}{value137}}}'
        identifiers139 = f'{identifiers_item138}'
        if identifiers139:
            identifiers139 = f',"identifiers":[{identifiers139[1:]}]'
        name140 = NAME_176[n196[2] if n196_n > 2 else '']
        roles_item141 = ROLES_ITEM_179[n196[1] if n196_n > 1 else '']
        roles142 = f'{roles_item141[0]}'
        if roles142:
            roles142 = f',"roles":[{roles142[1:]}]'
        parties_item143 = ''
        if additional_name100 or address115 or contacts135 or identifiers139 or name140 or roles142 or roles_item141[1]:
            parties_item143 = f'{additional_name100}{address115}{contacts135}{identifiers139}{name140}{roles142}{roles_item141[1]}'
            parties_item143 = f'{{{parties_item143[1:]}}}'
        if parties_item143:
            parties94.append(parties_item143)
    if len(parties94) > 30:
        raise UNFIT
    parties144 = [*parties, *parties94]
    parties144 = ',"parties":[' + ','.join(parties144) + ']' if parties144 else ''
    references145: Any = []
    for m146 in n0[1] or ():
        w05147 = m146[0]
        w05147_n = len(w05147)
        if not ((w05147[3] if w05147_n > 3 else '') != ''):
            continue
        value148 = VALUE_165[w05147[3] if w05147_n > 3 else '']
        references_item149 = ''
        if value148:
            references_item149 = f'{{"type":"purchase-order"{value148}}}'
        if references_item149:
            references145.append(references_item149)
    if len(references145) > 300:
        raise UNFIT
    references150: Any = []
    for m151 in n0[3] or ():
        n9152 = m151[0]
        n9152_n = len(n9152)
        if not ((n9152[2] if n9152_n > 2 else '') != ''):
            continue
        date_x154 = n9152[4] if n9152_n > 4 else ''
        date_x155 = n9152[5] if n9152_n > 5 else ''
        date_x156 = n9152[6] if n9152_n > 6 else ''
        date153 = DATE_163[(zone, date_x154, date_x155, date_x156) if date_x154 else '']
        description157 = DESCRIPTION_156[n9152[3] if n9152_n > 3 else '']
        source_code158 = SOURCE_CODE_164[n9152[1] if n9152_n > 1 else '']
        value159 = VALUE_165[n9152[2] if n9152_n > 2 else '']
        references_item160 = ''
        if date153 or description157 or source_code158[1] or source_code158[0] or value159:
            if not (source_code158[0] and value159):
                raise UNFIT
            references_item160 = f'{date153}{description157}{source_code158[1]}{source_code158[0]}{value159}'
            references_item160 = f'{{{references_item160[1:]}}}'
        if references_item160:
            references150.append(references_item160)
    if len(references150) > 300:
        raise UNFIT
    references161 = [*references145, *references150]
    references161 = ',"references":[' + ','.join(references161) + ']' if references161 else ''
    n1_loop = pick(n0[2], 1, ('WH',))
    n2_loop162 = n1_loop[1] if n1_loop is not None else None
    n2_loop162 = n2_loop162[0] if n2_loop162 else None
    n2163 = n2_loop162[0] if n2_loop162 is not None else None
    n2163_n = len(n2163) if n2163 is not None else 0
    additional_name164 = ADDITIONAL_NAME_168[n2163[1] if n2163_n > 1 else '']
    n4165 = n1_loop[3] if n1_loop is not None else None
    n4165_n = len(n4165) if n4165 is not None else 0
    city166 = CITY_169[n4165[1] if n4165_n > 1 else '']
    country167 = COUNTRY_170[n4165[4] if n4165_n > 4 else '']
    n3_loop168 = n1_loop[2] if n1_loop is not None else None
    n3_loop168 = n3_loop168[0] if n3_loop168 else None
    n3169 = n3_loop168[0] if n3_loop168 is not None else None
    n3169_n = len(n3169) if n3169 is not None else 0
    lines_item170 = LINES_ITEM_171[n3169[1] if n3169_n > 1 else '']
    lines_item171 = LINES_ITEM_171[n3169[2] if n3169_n > 2 else '']
    n3_loop172 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop172 = n3_loop172[1] if len(n3_loop172) >= 2 else None
    n3173 = n3_loop172[0] if n3_loop172 is not None else None
    n3173_n = len(n3173) if n3173 is not None else 0
    lines_item174 = LINES_ITEM_171[n3173[1] if n3173_n > 1 else '']
    lines_item175 = LINES_ITEM_171[n3173[2] if n3173_n > 2 else '']
    lines176 = f'{lines_item170}{lines_item171}{lines_item174}{lines_item175}'
    if lines176:
        lines176 = f',"lines":[{lines176[1:]}]'
    postal_code177 = POSTAL_CODE_172[n4165[3] if n4165_n > 3 else '']
    subdivision178 = SUBDIVISION_173[n4165[2] if n4165_n > 2 else '']
    address179 = ''
    if city166 or country167 or lines176 or postal_code177 or subdivision178:
        address179 = f'{city166}{country167}{lines176}{postal_code177}{subdivision178}'
        address179 = f',"address":{{{address179[1:]}}}'
    n1180 = n1_loop[0] if n1_loop is not None else None
    n1180_n = len(n1180) if n1180 is not None else 0
    scheme181 = SCHEME_178[n1180[3] if n1180_n > 3 else '']
    value182 = VALUE_165[n1180[4] if n1180_n > 4 else '']
    identifiers_item183 = ''
    if scheme181[0] or scheme181[1] or value182:
        if not (scheme181[0] and value182):
            raise UNFIT
        identifiers_item183 = f',{{{scheme181[0]}{scheme181[1]}{value182}}}'
    identifiers184 = f'{identifiers_item183}'
    if identifiers184:
        identifiers184 = f',"identifiers":[{identifiers184[1:]}]'
    name185 = NAME_176[n1180[2] if n1180_n > 2 else '']
    released_to = ''
    if additional_name164 or address179 or identifiers184 or name185:
        released_to = f'{additional_name164}{address179}{identifiers184}{name185},"roles":["warehouse-operator"]'
        released_to = f',"releasedTo":{{{released_to[1:]}}}'
    g62_loop186 = pick(n0[5], 1, ('53',))
    g62187 = g62_loop186[0] if g62_loop186 is not None else None
    g62187_n = len(g62187) if g62187 is not None else 0
    earliest_x = g62187[2] if g62187_n > 2 else ''
    earliest_x188 = g62187[4] if g62187_n > 4 else ''
    earliest_x189 = g62187[5] if g62187_n > 5 else ''
    earliest = EARLIEST_180[(zone, earliest_x, earliest_x188, earliest_x189) if earliest_x else '']
    earliest_v = earliest
    g62_loop190 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '02' and (one[0][3] if len(one[0]) > 3 else '') not in ('K', 'L')]
    g62_loop190 = g62_loop190[0] if len(g62_loop190) >= 1 else None
    g62191 = g62_loop190[0] if g62_loop190 is not None else None
    g62191_n = len(g62191) if g62191 is not None else 0
    g62_loop192 = pick(n0[5], 1, ('54',))
    g62193 = g62_loop192[0] if g62_loop192 is not None else None
    g62193_n = len(g62193) if g62193 is not None else 0
    if not earliest_v:
        earliest_x195 = (g62191[2] if g62191_n > 2 else '') if (g62187[2] if g62187_n > 2 else '') == '' and (g62193[2] if g62193_n > 2 else '') == '' else ''
        earliest_x196 = g62191[4] if g62191_n > 4 else ''
        earliest_x197 = g62191[5] if g62191_n > 5 else ''
        earliest194 = EARLIEST_180[(zone, earliest_x195, earliest_x196, earliest_x197) if earliest_x195 else '']
        earliest_v = earliest194
    latest_x = g62193[2] if g62193_n > 2 else ''
    latest_x198 = g62193[4] if g62193_n > 4 else ''
    latest_x199 = g62193[5] if g62193_n > 5 else ''
    latest = LATEST_181[(zone, latest_x, latest_x198, latest_x199) if latest_x else '']
    latest_v = latest
    g62_loop200 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '02' and (one[0][3] if len(one[0]) > 3 else '') not in ('I', 'G')]
    g62_loop200 = g62_loop200[0] if len(g62_loop200) >= 1 else None
    g62201 = g62_loop200[0] if g62_loop200 is not None else None
    g62201_n = len(g62201) if g62201 is not None else 0
    if not latest_v:
        latest_x203 = (g62201[2] if g62201_n > 2 else '') if (g62187[2] if g62187_n > 2 else '') == '' and (g62193[2] if g62193_n > 2 else '') == '' else ''
        latest_x204 = g62201[4] if g62201_n > 4 else ''
        latest_x205 = g62201[5] if g62201_n > 5 else ''
        latest202 = LATEST_181[(zone, latest_x203, latest_x204, latest_x205) if latest_x203 else '']
        latest_v = latest202
    requested_delivery = ''
    if earliest_v or latest_v:
        requested_delivery = f'{earliest_v}{latest_v}'
        requested_delivery = f',"requestedDelivery":{{{requested_delivery[1:]}}}'
    g62_loop206 = pick(n0[5], 1, ('37',))
    g62207 = g62_loop206[0] if g62_loop206 is not None else None
    g62207_n = len(g62207) if g62207 is not None else 0
    earliest_x209 = g62207[2] if g62207_n > 2 else ''
    earliest_x210 = g62207[4] if g62207_n > 4 else ''
    earliest_x211 = g62207[5] if g62207_n > 5 else ''
    earliest208 = EARLIEST_180[(zone, earliest_x209, earliest_x210, earliest_x211) if earliest_x209 else '']
    earliest_v212 = earliest208
    g62_loop213 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '10' and (one[0][3] if len(one[0]) > 3 else '') not in ('K', 'L')]
    g62_loop213 = g62_loop213[0] if len(g62_loop213) >= 1 else None
    g62214 = g62_loop213[0] if g62_loop213 is not None else None
    g62214_n = len(g62214) if g62214 is not None else 0
    g62_loop215 = pick(n0[5], 1, ('38',))
    g62216 = g62_loop215[0] if g62_loop215 is not None else None
    g62216_n = len(g62216) if g62216 is not None else 0
    if not earliest_v212:
        earliest_x218 = (g62214[2] if g62214_n > 2 else '') if (g62207[2] if g62207_n > 2 else '') == '' and (g62216[2] if g62216_n > 2 else '') == '' else ''
        earliest_x219 = g62214[4] if g62214_n > 4 else ''
        earliest_x220 = g62214[5] if g62214_n > 5 else ''
        earliest217 = EARLIEST_180[(zone, earliest_x218, earliest_x219, earliest_x220) if earliest_x218 else '']
        earliest_v212 = earliest217
    latest_x222 = g62216[2] if g62216_n > 2 else ''
    latest_x223 = g62216[4] if g62216_n > 4 else ''
    latest_x224 = g62216[5] if g62216_n > 5 else ''
    latest221 = LATEST_181[(zone, latest_x222, latest_x223, latest_x224) if latest_x222 else '']
    latest_v225 = latest221
    g62_loop226 = [one for one in n0[5] or () if (one[0][1] if len(one[0]) > 1 else '') == '10' and (one[0][3] if len(one[0]) > 3 else '') not in ('I', 'G')]
    g62_loop226 = g62_loop226[0] if len(g62_loop226) >= 1 else None
    g62227 = g62_loop226[0] if g62_loop226 is not None else None
    g62227_n = len(g62227) if g62227 is not None else 0
    if not latest_v225:
        latest_x229 = (g62227[2] if g62227_n > 2 else '') if (g62207[2] if g62207_n > 2 else '') == '' and (g62216[2] if g62216_n > 2 else '') == '' else ''
        latest_x230 = g62227[4] if g62227_n > 4 else ''
        latest_x231 = g62227[5] if g62227_n > 5 else ''
        latest228 = LATEST_181[(zone, latest_x229, latest_x230, latest_x231) if latest_x229 else '']
        latest_v225 = latest228
    requested_ship = ''
    if earliest_v212 or latest_v225:
        requested_ship = f'{earliest_v212}{latest_v225}'
        requested_ship = f',"requestedShip":{{{requested_ship[1:]}}}'
    n1_loop232 = pick(n0[2], 1, ('SF',))
    n4233 = n1_loop232[3] if n1_loop232 is not None else None
    n4233_n = len(n4233) if n4233 is not None else 0
    city234 = CITY_169[n4233[1] if n4233_n > 1 else '']
    city_v = city234
    n1235 = n1_loop232[0] if n1_loop232 is not None else None
    n1235_n = len(n1235) if n1235 is not None else 0
    if not city_v:
        city236 = CITY_169[(n4165[1] if n4165_n > 1 else '') if (n1235[1] if n1235_n > 1 else '') == '' else '']
        city_v = city236
    country237 = COUNTRY_170[n4233[4] if n4233_n > 4 else '']
    country_v = country237
    if not country_v:
        country238 = COUNTRY_170[(n4165[4] if n4165_n > 4 else '') if (n1235[1] if n1235_n > 1 else '') == '' else '']
        country_v = country238
    n3_loop239 = n1_loop232[2] if n1_loop232 is not None else None
    n3_loop239 = n3_loop239[0] if n3_loop239 else None
    n3240 = n3_loop239[0] if n3_loop239 is not None else None
    n3240_n = len(n3240) if n3240 is not None else 0
    lines_item241 = LINES_ITEM_171[n3240[1] if n3240_n > 1 else '']
    lines_item_v = lines_item241
    if not lines_item_v:
        lines_item242 = LINES_ITEM_171[(n3169[1] if n3169_n > 1 else '') if (n1235[1] if n1235_n > 1 else '') == '' else '']
        lines_item_v = lines_item242
    lines_item243 = LINES_ITEM_171[n3240[2] if n3240_n > 2 else '']
    lines_item_v244 = lines_item243
    if not lines_item_v244:
        lines_item245 = LINES_ITEM_171[(n3169[2] if n3169_n > 2 else '') if (n1235[1] if n1235_n > 1 else '') == '' else '']
        lines_item_v244 = lines_item245
    n3_loop246 = (n1_loop232[2] if n1_loop232 is not None else None) or ()
    n3_loop246 = n3_loop246[1] if len(n3_loop246) >= 2 else None
    n3247 = n3_loop246[0] if n3_loop246 is not None else None
    n3247_n = len(n3247) if n3247 is not None else 0
    lines_item248 = LINES_ITEM_171[n3247[1] if n3247_n > 1 else '']
    lines_item_v249 = lines_item248
    if not lines_item_v249:
        lines_item250 = LINES_ITEM_171[(n3173[1] if n3173_n > 1 else '') if (n1235[1] if n1235_n > 1 else '') == '' else '']
        lines_item_v249 = lines_item250
    lines_item251 = LINES_ITEM_171[n3247[2] if n3247_n > 2 else '']
    lines_item_v252 = lines_item251
    if not lines_item_v252:
        lines_item253 = LINES_ITEM_171[(n3173[2] if n3173_n > 2 else '') if (n1235[1] if n1235_n > 1 else '') == '' else '']
        lines_item_v252 = lines_item253
    lines254 = f'{lines_item_v}{lines_item_v244}{lines_item_v249}{lines_item_v252}'
    if lines254:
        lines254 = f',"lines":[{lines254[1:]}]'
    postal_code255 = POSTAL_CODE_172[n4233[3] if n4233_n > 3 else '']
    postal_code_v = postal_code255
    if not postal_code_v:
        postal_code256 = POSTAL_CODE_172[(n4165[3] if n4165_n > 3 else '') if (n1235[1] if n1235_n > 1 else '') == '' else '']
        postal_code_v = postal_code256
    subdivision257 = SUBDIVISION_173[n4233[2] if n4233_n > 2 else '']
    subdivision_v = subdivision257
    if not subdivision_v:
        subdivision258 = SUBDIVISION_173[(n4165[2] if n4165_n > 2 else '') if (n1235[1] if n1235_n > 1 else '') == '' else '']
        subdivision_v = subdivision258
    address259 = ''
    if city_v or country_v or lines254 or postal_code_v or subdivision_v:
        address259 = f'{city_v}{country_v}{lines254}{postal_code_v}{subdivision_v}'
        address259 = f',"address":{{{address259[1:]}}}'
    scheme260 = SCHEME_178[n1235[3] if n1235_n > 3 else '']
    scheme_v = scheme260[0]
    scheme261 = SCHEME_178[(n1180[3] if n1180_n > 3 else '') if (n1235[1] if n1235_n > 1 else '') == '' else '']
    if not scheme_v:
        scheme_v = scheme261[0]
    source_code_v = scheme260[1]
    if not source_code_v:
        source_code_v = scheme261[1]
    value262 = VALUE_165[n1235[4] if n1235_n > 4 else '']
    value_v = value262
    if not value_v:
        value263 = VALUE_165[(n1180[4] if n1180_n > 4 else '') if (n1235[1] if n1235_n > 1 else '') == '' else '']
        value_v = value263
    identifiers_item264 = ''
    if scheme_v or source_code_v or value_v:
        if not (scheme_v and value_v):
            raise UNFIT
        identifiers_item264 = f',{{{scheme_v}{source_code_v}{value_v}}}'
    identifiers265 = f'{identifiers_item264}'
    if identifiers265:
        identifiers265 = f',"identifiers":[{identifiers265[1:]}]'
    name266 = NAME_176[n1235[2] if n1235_n > 2 else '']
    name_v = name266
    if not name_v:
        name267 = NAME_176[(n1180[2] if n1180_n > 2 else '') if (n1235[1] if n1235_n > 1 else '') == '' else '']
        name_v = name267
    ship_from = ''
    if address259 or identifiers265 or name_v:
        ship_from = f'{address259}{identifiers265}{name_v}'
        ship_from = f',"shipFrom":{{{ship_from[1:]}}}'
    n1_loop268 = pick(n0[2], 1, ('ST',))
    n4269 = n1_loop268[3] if n1_loop268 is not None else None
    n4269_n = len(n4269) if n4269 is not None else 0
    city270 = CITY_169[n4269[1] if n4269_n > 1 else '']
    country271 = COUNTRY_170[n4269[4] if n4269_n > 4 else '']
    n3_loop272 = n1_loop268[2] if n1_loop268 is not None else None
    n3_loop272 = n3_loop272[0] if n3_loop272 else None
    n3273 = n3_loop272[0] if n3_loop272 is not None else None
    n3273_n = len(n3273) if n3273 is not None else 0
    lines_item274 = LINES_ITEM_171[n3273[1] if n3273_n > 1 else '']
    lines_item275 = LINES_ITEM_171[n3273[2] if n3273_n > 2 else '']
    n3_loop276 = (n1_loop268[2] if n1_loop268 is not None else None) or ()
    n3_loop276 = n3_loop276[1] if len(n3_loop276) >= 2 else None
    n3277 = n3_loop276[0] if n3_loop276 is not None else None
    n3277_n = len(n3277) if n3277 is not None else 0
    lines_item278 = LINES_ITEM_171[n3277[1] if n3277_n > 1 else '']
    lines_item279 = LINES_ITEM_171[n3277[2] if n3277_n > 2 else '']
    lines280 = f'{lines_item274}{lines_item275}{lines_item278}{lines_item279}'
    if lines280:
        lines280 = f',"lines":[{lines280[1:]}]'
    postal_code281 = POSTAL_CODE_172[n4269[3] if n4269_n > 3 else '']
    subdivision282 = SUBDIVISION_173[n4269[2] if n4269_n > 2 else '']
    address283 = ''
    if city270 or country271 or lines280 or postal_code281 or subdivision282:
        address283 = f'{city270}{country271}{lines280}{postal_code281}{subdivision282}'
        address283 = f',"address":{{{address283[1:]}}}'
    n1284 = n1_loop268[0] if n1_loop268 is not None else None
    n1284_n = len(n1284) if n1284 is not None else 0
    scheme285 = SCHEME_178[n1284[3] if n1284_n > 3 else '']
    value286 = VALUE_165[n1284[4] if n1284_n > 4 else '']
    identifiers_item287 = ''
    if scheme285[0] or scheme285[1] or value286:
        if not (scheme285[0] and value286):
            raise UNFIT
        identifiers_item287 = f',{{{scheme285[0]}{scheme285[1]}{value286}}}'
    identifiers288 = f'{identifiers_item287}'
    if identifiers288:
        identifiers288 = f',"identifiers":[{identifiers288[1:]}]'
    name289 = NAME_176[n1284[2] if n1284_n > 2 else '']
    ship_to = ''
    if address283 or identifiers288 or name289:
        ship_to = f'{address283}{identifiers288}{name289}'
        ship_to = f',"shipTo":{{{ship_to[1:]}}}'
    instructions290: Any = []
    for m291 in n0[8] or ():
        w66 = m291[0]
        w66_n = len(w66)
        if not ((w66[1] if w66_n > 1 else '') != '' and (w66[1] if w66_n > 1 else '') not in {'CC', 'CD', 'MX', 'NC', 'PC', 'PO', 'PP', 'PU', 'TP'}):
            continue
        code292 = CODE_151[w66[1] if w66_n > 1 else '']
        source_code293 = ''
        if code292:
            source_code293 = f',"sourceCode":{{{code292},"scheme":"x12-146"}}'
        instructions_item294 = ''
        if source_code293:
            instructions_item294 = f'{source_code293},"type":"billing"'
            instructions_item294 = f'{{{instructions_item294[1:]}}}'
        if instructions_item294:
            instructions290.append(instructions_item294)
    if len(instructions290) > 50:
        raise UNFIT
    instructions295: Any = []
    for m296 in n0[8] or ():
        w66297 = m296[0]
        w66297_n = len(w66297)
        if not ((w66297[2] if w66297_n > 2 else '') != '' and (w66297[2] if w66297_n > 2 else '') not in {'A', 'C', 'H', 'J', 'LT', 'M', 'R', 'S', 'SR', 'T', 'U', 'X'}):
            continue
        code298 = CODE_151[w66297[2] if w66297_n > 2 else '']
        source_code299 = ''
        if code298:
            source_code299 = f',"sourceCode":{{{code298},"scheme":"x12-91"}}'
        instructions_item300 = ''
        if source_code299:
            instructions_item300 = f'{source_code299},"type":"routing"'
            instructions_item300 = f'{{{instructions_item300[1:]}}}'
        if instructions_item300:
            instructions295.append(instructions_item300)
    if len(instructions295) > 50:
        raise UNFIT
    instructions301 = [*instructions290, *instructions295]
    instructions301 = ',"instructions":[' + ','.join(instructions301) + ']' if instructions301 else ''
    w66_loop = n0[8]
    w66_loop = w66_loop[0] if w66_loop else None
    w66302 = w66_loop[0] if w66_loop is not None else None
    w66302_n = len(w66302) if w66302 is not None else 0
    payment_method = PAYMENT_METHOD_182[w66302[1] if w66302_n > 1 else '']
    value303 = VALUE_183[w66302[10] if w66302_n > 10 else '']
    scac = ''
    if value303:
        scac = f',{{"scheme":"scac"{value303}}}'
    identifiers304 = f'{scac}'
    if identifiers304:
        identifiers304 = f',"identifiers":[{identifiers304[1:]}]'
    preferred_carrier = ''
    if identifiers304:
        preferred_carrier = f'{identifiers304},"roles":["carrier"]'
        preferred_carrier = f',"preferredCarrier":{{{preferred_carrier[1:]}}}'
    preferred_mode = PREFERRED_MODE_184[w66302[2] if w66302_n > 2 else '']
    routing = ROUTING_185[w66302[5] if w66302_n > 5 else '']
    shipping_instructions = ''
    if instructions301 or payment_method or preferred_carrier or preferred_mode or routing:
        shipping_instructions = f'{instructions301}{payment_method}{preferred_carrier}{preferred_mode}{routing}'
        shipping_instructions = f',"shippingInstructions":{{{shipping_instructions[1:]}}}'
    w76 = n0[14]
    w76_n = len(w76) if w76 is not None else 0
    unit_code305 = UNIT_CODE_162[(w76[3] if w76_n > 3 else '') if (w76[2] if w76_n > 2 else '') != '' else '']
    value306 = VALUE_154[(w76[2] if w76_n > 2 else '') if (w76[3] if w76_n > 3 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    gross_weight307 = ''
    if unit_code305 or value306:
        if not (unit_code305 and value306):
            raise UNFIT
        gross_weight307 = f',"grossWeight":{{{unit_code305}{value306}}}'
    unit_code308 = UNIT_CODE_162[(w76[5] if w76_n > 5 else '') if (w76[4] if w76_n > 4 else '') != '' else '']
    value309 = VALUE_154[(w76[4] if w76_n > 4 else '') if (w76[5] if w76_n > 5 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
    volume310 = ''
    if unit_code308 or value309:
        if not (unit_code308 and value309):
            raise UNFIT
        volume310 = f',"volume":{{{unit_code308}{value309}}}'
    totals = ''
    if gross_weight307 or volume310:
        totals = f'{gross_weight307}{volume310}'
        totals = f',"totals":{{{totals[1:]}}}'
    if not (lines70 and order_id and ship_to):
        raise UNFIT
    text311 = f'{dates24}{instructions27}{lines70}{order_id}{parties144}{references161}{released_to}{requested_delivery}{requested_ship}{ship_from}{ship_to}{shipping_instructions}{totals}'
    text311 = f'{{{text311[1:]}}}'
    out.append((0, text311, None))

def write(run: Run, recorded: str) -> list[tuple[int, str, Any]]:
    """The events of a message: number of the event, its data as text, and what keys and rules look at."""
    root, strays = group(run.items, STRUCTURE)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    if strays:
        run.stray(strays)
    _skip_0(root, run)
    _skip_1(root, run)
    _skip_2(root, run)
    return out
