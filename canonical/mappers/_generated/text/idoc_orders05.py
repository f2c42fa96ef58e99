"""Writes the events of IDOC ORDERS05 (mapping idoc-orders05@1); generated from the rows of canonical/mappers/idoc/orders05.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.keys import escaped
from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node, group as group_items
from canonical.mappers._generated.idoc_orders05 import STRUCTURE, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21
from canonical.mapping.run import NOTHING, Run, component, pick_field
from canonical.mapping.words import timed_word, word, words

EVENTS: tuple[tuple[str, str], ...] = (('order.created', 'whole'),)

ADDITIONAL_NAME_123 = word(K8, ',"additionalName":')
CITY_124 = word(K8, ',"city":')
COUNTRY_125 = word(K10, ',"country":')
LINES_ITEM_126 = word(K8, ',')
POSTAL_CODE_127 = word(K8, ',"postalCode":')
SUBDIVISION_128 = word(K9, ',"subdivision":')
FAX_129 = word(K8, ',"fax":')
NAME_130 = word(K8, ',"name":')
PHONE_131 = word(K8, ',"phone":')
VALUE_132 = word(K7, ',"value":')
VALUE_133 = word(K8, ',"value":')
CURRENCY_134 = word(K1, ',"currency":')
AT_135 = word(K6, '"at":', sources=2)
SOURCE_CODE_136 = words(K13, (',"type":', ',"sourceCode":'))
CODE_137 = word(K11, '"code":')
PLACE_138 = word(K8, ',"place":')
TEXT_139 = word(K16, ',"text":')
UNIT_CODE_140 = word(K4, '"unitCode":')
VALUE_141 = word(K3, ',"value":', decimal=True)
DESCRIPTION_142 = word(K8, ',"description":')
GTIN_143 = word(K20, ',"gtin":')
SCHEME_144 = words(K21, ('"scheme":', ',"sourceCode":'))
VALUE_145 = word(K2, ',"value":')
SKU_146 = word(K19, ',"sku":')
LINE_NUMBER_147 = word(K17, ',"lineNumber":')
AMOUNT_148 = word(K18, '"amount":', decimal=True)
LATEST_149 = word(K6, '"latest":', sources=2)
AMOUNT_150 = word(K3, '"amount":', decimal=True)
ORDER_DATE_151 = word(K5, ',"orderDate":')
ORDER_ID_152 = word(K0, ',"orderId":')
ROLES_ITEM_153 = words(K12, ('', ',"sourceCode":'))
CODE_154 = word(K2, '"code":')
DATE_155 = word(K6, ',"date":', sources=2)
SOURCE_CODE_156 = words(K14, (',"type":', ',"sourceCode":'))
SOURCE_CODE_157 = words(K15, (',"type":', ',"sourceCode":'))

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    e1edka1_loop = pick_field(n0[5], 'PARVW', ('RE',)) if n0[5] else None
    e1edka1 = e1edka1_loop[0] if e1edka1_loop is not None else None
    e1edka1_f = e1edka1[1] if e1edka1 is not None else NOTHING
    additional_name = ADDITIONAL_NAME_123[e1edka1_f.get('NAME2', '')]
    city = CITY_124[e1edka1_f.get('ORT01', '')]
    country = COUNTRY_125[e1edka1_f.get('LAND1', '')]
    lines_item = LINES_ITEM_126[e1edka1_f.get('STRAS', '')]
    lines_item1 = LINES_ITEM_126[e1edka1_f.get('STRS2', '')]
    lines = f'{lines_item}{lines_item1}'
    if lines:
        lines = f',"lines":[{lines[1:]}]'
    postal_code = POSTAL_CODE_127[e1edka1_f.get('PSTLZ', '')]
    subdivision = SUBDIVISION_128[e1edka1_f.get('REGIO', '')]
    address = ''
    if city or country or lines or postal_code or subdivision:
        address = f'{city}{country}{lines}{postal_code}{subdivision}'
        address = f',"address":{{{address[1:]}}}'
    fax = FAX_129[e1edka1_f.get('TELFX', '')]
    name = NAME_130[e1edka1_f.get('BNAME', '')]
    phone = PHONE_131[e1edka1_f.get('TELF1', '')]
    contacts_item = ''
    if fax or name or phone:
        contacts_item = f'{fax}{name}{phone}'
        contacts_item = f'{{{contacts_item[1:]}}}'
    contacts = f',"contacts":[{contacts_item}]' if contacts_item else ''
    value = VALUE_132[e1edka1_f.get('PARTN', '')]
    assigned_by_sender = ''
    if value:
        assigned_by_sender = f',{{"scheme":"assigned-by-sender"{value}}}'
    value2 = VALUE_133[e1edka1_f.get('LIFNR', '')]
    assigned_by_receiver = ''
    if value2:
        assigned_by_receiver = f',{{"scheme":"assigned-by-receiver"{value2}}}'
    identifiers = f'{assigned_by_sender}{assigned_by_receiver}'
    if identifiers:
        identifiers = f',"identifiers":[{identifiers[1:]}]'
    name3 = NAME_130[e1edka1_f.get('NAME1', '')]
    bill_to = ''
    if additional_name or address or contacts or identifiers or name3:
        bill_to = f'{additional_name}{address}{contacts}{identifiers}{name3},"roles":["bill-to"]'
        bill_to = f',"billTo":{{{bill_to[1:]}}}'
    e1edk01 = n0[0]
    e1edk01_f = e1edk01[1] if e1edk01 is not None else NOTHING
    currency = CURRENCY_134[e1edk01_f.get('CURCY', '')]
    e1edka1_loop4 = pick_field(n0[5], 'PARVW', ('AG',)) if n0[5] else None
    e1edka15 = e1edka1_loop4[0] if e1edka1_loop4 is not None else None
    e1edka15_f = e1edka15[1] if e1edka15 is not None else NOTHING
    additional_name6 = ADDITIONAL_NAME_123[e1edka15_f.get('NAME2', '')]
    city7 = CITY_124[e1edka15_f.get('ORT01', '')]
    country8 = COUNTRY_125[e1edka15_f.get('LAND1', '')]
    lines_item9 = LINES_ITEM_126[e1edka15_f.get('STRAS', '')]
    lines_item10 = LINES_ITEM_126[e1edka15_f.get('STRS2', '')]
    lines11 = f'{lines_item9}{lines_item10}'
    if lines11:
        lines11 = f',"lines":[{lines11[1:]}]'
    postal_code12 = POSTAL_CODE_127[e1edka15_f.get('PSTLZ', '')]
    subdivision13 = SUBDIVISION_128[e1edka15_f.get('REGIO', '')]
    address14 = ''
    if city7 or country8 or lines11 or postal_code12 or subdivision13:
        address14 = f'{city7}{country8}{lines11}{postal_code12}{subdivision13}'
        address14 = f',"address":{{{address14[1:]}}}'
    fax15 = FAX_129[e1edka15_f.get('TELFX', '')]
    name16 = NAME_130[e1edka15_f.get('BNAME', '')]
    phone17 = PHONE_131[e1edka15_f.get('TELF1', '')]
    contacts_item18 = ''
    if fax15 or name16 or phone17:
        contacts_item18 = f'{fax15}{name16}{phone17}'
        contacts_item18 = f'{{{contacts_item18[1:]}}}'
    contacts19 = f',"contacts":[{contacts_item18}]' if contacts_item18 else ''
    value20 = VALUE_132[e1edka15_f.get('PARTN', '')]
    assigned_by_sender21 = ''
    if value20:
        assigned_by_sender21 = f',{{"scheme":"assigned-by-sender"{value20}}}'
    value22 = VALUE_133[e1edka15_f.get('LIFNR', '')]
    assigned_by_receiver23 = ''
    if value22:
        assigned_by_receiver23 = f',{{"scheme":"assigned-by-receiver"{value22}}}'
    identifiers24 = f'{assigned_by_sender21}{assigned_by_receiver23}'
    if identifiers24:
        identifiers24 = f',"identifiers":[{identifiers24[1:]}]'
    name25 = NAME_130[e1edka15_f.get('NAME1', '')]
    customer = ''
    if additional_name6 or address14 or contacts19 or identifiers24 or name25:
        customer = f'{additional_name6}{address14}{contacts19}{identifiers24}{name25},"roles":["buyer"]'
        customer = f',"customer":{{{customer[1:]}}}'
    dates: Any = ()
    if n0[2]:
        dates = []
        for m in n0[2] or ():
            e1edk03 = m[0]
            e1edk03_f = e1edk03[1]
            if not ((e1edk03_f.get('IDDAT', '')) not in ('012', '002') and (e1edk03_f.get('DATUM', '')) != '00000000'):
                continue
            at_x = e1edk03_f.get('DATUM', '')
            at_x26 = e1edk03_f.get('UZEIT', '')
            at = AT_135[(zone, at_x, at_x26) if at_x else '']
            source_code = SOURCE_CODE_136[e1edk03_f.get('IDDAT', '')]
            dates_item = ''
            if at or source_code[1] or source_code[0]:
                if not (at and source_code[0]):
                    raise UNFIT
                dates_item = f'{{{at}{source_code[1]}{source_code[0]}}}'
            if dates_item:
                dates.append(dates_item)
        if len(dates) > 50:
            raise UNFIT
    dates27 = ',"dates":[' + ','.join(dates) + ']' if dates else ''
    e1edk17_loop = pick_field(n0[7], 'QUALF', ('001',)) if n0[7] else None
    e1edk17 = e1edk17_loop[0] if e1edk17_loop is not None else None
    e1edk17_f = e1edk17[1] if e1edk17 is not None else NOTHING
    code = CODE_137[e1edk17_f.get('LKOND', '')]
    e1edk17_loop28 = pick_field(n0[7], 'QUALF', ('002',)) if n0[7] else None
    e1edk1729 = e1edk17_loop28[0] if e1edk17_loop28 is not None else None
    e1edk1729_f = e1edk1729[1] if e1edk1729 is not None else NOTHING
    place = PLACE_138[(e1edk1729_f.get('LKTEXT', '')) if (e1edk17_f.get('LKOND', '')) in {'', 'CFR', 'CIF', 'CIP', 'CPT', 'DAF', 'DAP', 'DAT', 'DDP', 'DDU', 'DEQ', 'DES', 'DPU', 'EXW', 'FAS', 'FCA', 'FOB'} else '']
    incoterm = ''
    if code or place:
        if not (code):
            raise UNFIT
        incoterm = f',"incoterm":{{{code}{place}}}'
    instructions: Any = ()
    if n0[11]:
        instructions = []
        for m30 in n0[11] or ():
            for m31 in m30[1] or ():
                e1edkt2 = m31[0]
                e1edkt2_f = e1edkt2[1]
                if not ((e1edkt2_f.get('TDLINE', '')) != ''):
                    continue
                text = TEXT_139[e1edkt2_f.get('TDLINE', '')]
                instructions_item = ''
                if text:
                    instructions_item = f'{text},"type":"general"'
                    instructions_item = f'{{{instructions_item[1:]}}}'
                if instructions_item:
                    instructions.append(instructions_item)
        if len(instructions) > 50:
            raise UNFIT
    instructions32 = ',"instructions":[' + ','.join(instructions) + ']' if instructions else ''
    lines33: Any = ()
    if n0[12]:
        lines33 = []
        for m34 in n0[12] or ():
            e1edp01 = m34[0]
            e1edp01_f = e1edp01[1]
            unit_code = UNIT_CODE_140[(e1edp01_f.get('GEWEI', '')) if (e1edp01_f.get('BRGEW', '')) != '' else '']
            value35 = VALUE_141[(e1edp01_f.get('BRGEW', '')) if (e1edp01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '']
            gross_weight = ''
            if unit_code or value35:
                if not (unit_code and value35):
                    raise UNFIT
                gross_weight = f',"grossWeight":{{{unit_code}{value35}}}'
            instructions36: Any = ()
            if m34[13]:
                instructions36 = []
                for m37 in m34[13] or ():
                    for m38 in m37[1] or ():
                        e1edpt2 = m38[0]
                        e1edpt2_f = e1edpt2[1]
                        if not ((e1edpt2_f.get('TDLINE', '')) != ''):
                            continue
                        text39 = TEXT_139[e1edpt2_f.get('TDLINE', '')]
                        instructions_item40 = ''
                        if text39:
                            instructions_item40 = f'{text39},"type":"general"'
                            instructions_item40 = f'{{{instructions_item40[1:]}}}'
                        if instructions_item40:
                            instructions36.append(instructions_item40)
                if len(instructions36) > 50:
                    raise UNFIT
            instructions41 = ',"instructions":[' + ','.join(instructions36) + ']' if instructions36 else ''
            e1edp19_loop = pick_field(m34[9], 'QUALF', ('002',)) if m34[9] else None
            e1edp19 = e1edp19_loop[0] if e1edp19_loop is not None else None
            e1edp19_f = e1edp19[1] if e1edp19 is not None else NOTHING
            description = DESCRIPTION_142[e1edp19_f.get('KTEXT', '')]
            e1edp19_loop42 = pick_field(m34[9], 'QUALF', ('003',)) if m34[9] else None
            e1edp1943 = e1edp19_loop42[0] if e1edp19_loop42 is not None else None
            e1edp1943_f = e1edp1943[1] if e1edp1943 is not None else NOTHING
            gtin = GTIN_143[e1edp1943_f.get('IDTNR', '')]
            identifiers44: Any = ()
            if m34[9]:
                identifiers44 = []
                for m45 in m34[9] or ():
                    e1edp1946 = m45[0]
                    e1edp1946_f = e1edp1946[1]
                    if not ((e1edp1946_f.get('QUALF', '')) not in ('002', '003') and (e1edp1946_f.get('IDTNR', '')) != ''):
                        continue
                    scheme = SCHEME_144[e1edp1946_f.get('QUALF', '')]
                    value47 = VALUE_145[e1edp1946_f.get('IDTNR', '')]
                    identifiers_item = ''
                    if scheme[0] or scheme[1] or value47:
                        if not (scheme[0] and value47):
                            raise UNFIT
                        identifiers_item = f'{{{scheme[0]}{scheme[1]}{value47}}}'
                    if identifiers_item:
                        identifiers44.append(identifiers_item)
                if len(identifiers44) > 20:
                    raise UNFIT
            identifiers48 = ',"identifiers":[' + ','.join(identifiers44) + ']' if identifiers44 else ''
            sku = SKU_146[e1edp19_f.get('IDTNR', '')]
            item = ''
            if description or gtin or identifiers48 or sku:
                item = f'{description}{gtin}{identifiers48}{sku}'
                item = f',"item":{{{item[1:]}}}'
            line_number = LINE_NUMBER_147[e1edp01_f.get('POSEX', '')]
            amount = AMOUNT_148[e1edp01_f.get('NETWR', '')]
            currency49 = CURRENCY_134[(e1edp01_f.get('CURCY', '')) if (e1edp01_f.get('NETWR', '')) != '' else '']
            currency_v = currency49
            if not currency_v:
                currency50 = CURRENCY_134[(e1edk01_f.get('CURCY', '')) if (e1edp01_f.get('NETWR', '')) != '' else '']
                currency_v = currency50
            net_amount = ''
            if amount or currency_v:
                if not (amount and currency_v):
                    raise UNFIT
                net_amount = f',"netAmount":{{{amount}{currency_v}}}'
            unit_code51 = UNIT_CODE_140[(e1edp01_f.get('GEWEI', '')) if (e1edp01_f.get('NTGEW', '')) != '' else '']
            value52 = VALUE_141[(e1edp01_f.get('NTGEW', '')) if (e1edp01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '']
            net_weight = ''
            if unit_code51 or value52:
                if not (unit_code51 and value52):
                    raise UNFIT
                net_weight = f',"netWeight":{{{unit_code51}{value52}}}'
            unit_code53 = UNIT_CODE_140[(e1edp01_f.get('MENEE', '')) if (e1edp01_f.get('MENGE', '')) != '' else '']
            value54 = VALUE_141[e1edp01_f.get('MENGE', '')]
            ordered_quantity = ''
            if unit_code53 or value54:
                if not (unit_code53 and value54):
                    raise UNFIT
                ordered_quantity = f',"orderedQuantity":{{{unit_code53}{value54}}}'
            unit_code55 = UNIT_CODE_140[(e1edp01_f.get('PMENE', '')) if (e1edp01_f.get('PEINH', '')) != '' else '']
            unit_code_v = unit_code55
            if not unit_code_v:
                unit_code56 = UNIT_CODE_140[(e1edp01_f.get('MENEE', '')) if (e1edp01_f.get('PEINH', '')) != '' else '']
                unit_code_v = unit_code56
            value57 = VALUE_141[e1edp01_f.get('PEINH', '')]
            price_quantity = ''
            if unit_code_v or value57:
                if not (unit_code_v and value57):
                    raise UNFIT
                price_quantity = f',"priceQuantity":{{{unit_code_v}{value57}}}'
            schedules: Any = ()
            if m34[7]:
                schedules = []
                for m58 in m34[7] or ():
                    e1edp20 = m58[0]
                    e1edp20_f = e1edp20[1]
                    if not ((e1edp20_f.get('WMENG', '')) != ''):
                        continue
                    unit_code59 = UNIT_CODE_140[e1edp01_f.get('MENEE', '')]
                    value60 = VALUE_141[e1edp20_f.get('WMENG', '')]
                    quantity = ''
                    if unit_code59 or value60:
                        if not (unit_code59 and value60):
                            raise UNFIT
                        quantity = f'"quantity":{{{unit_code59}{value60}}}'
                    latest_x = e1edp20_f.get('EDATU', '')
                    latest_x61 = e1edp20_f.get('EZEIT', '')
                    latest = LATEST_149[(zone, latest_x, latest_x61) if latest_x else '']
                    requested_period = ''
                    if latest:
                        requested_period = f',"requestedPeriod":{{{latest}}}'
                    schedules_item = ''
                    if quantity or requested_period:
                        if not (quantity):
                            raise UNFIT
                        schedules_item = f'{{{quantity}{requested_period}}}'
                    if schedules_item:
                        schedules.append(schedules_item)
                if len(schedules) > 999:
                    raise UNFIT
            schedules62 = ',"schedules":[' + ','.join(schedules) + ']' if schedules else ''
            value63 = VALUE_133[e1edp01_f.get('WERKS', '')]
            plant = ''
            if value63:
                plant = f'{{"scheme":"plant"{value63}}}'
            identifiers64 = f'"identifiers":[{plant}]' if plant else ''
            ship_from = ''
            if identifiers64:
                ship_from = f',"shipFrom":{{{identifiers64}}}'
            amount65 = AMOUNT_150[e1edp01_f.get('VPREI', '')]
            currency66 = CURRENCY_134[(e1edp01_f.get('CURCY', '')) if (e1edp01_f.get('VPREI', '')) != '' else '']
            currency_v67 = currency66
            if not currency_v67:
                currency68 = CURRENCY_134[(e1edk01_f.get('CURCY', '')) if (e1edp01_f.get('VPREI', '')) != '' else '']
                currency_v67 = currency68
            unit_price = ''
            if amount65 or currency_v67:
                if not (amount65 and currency_v67):
                    raise UNFIT
                unit_price = f',"unitPrice":{{{amount65}{currency_v67}}}'
            lines_item69 = ''
            if gross_weight or instructions41 or item or line_number or net_amount or net_weight or ordered_quantity or price_quantity or schedules62 or ship_from or unit_price:
                if not (item and line_number and ordered_quantity):
                    raise UNFIT
                lines_item69 = f'{gross_weight}{instructions41}{item}{line_number}{net_amount}{net_weight}{ordered_quantity}{price_quantity}{schedules62}{ship_from}{unit_price}'
                lines_item69 = f'{{{lines_item69[1:]}}}'
            if lines_item69:
                lines33.append(lines_item69)
        if len(lines33) > 9999:
            raise UNFIT
    lines70 = ',"lines":[' + ','.join(lines33) + ']' if lines33 else ''
    e1edk03_loop = pick_field(n0[2], 'IDDAT', ('012',)) if n0[2] else None
    e1edk0371 = e1edk03_loop[0] if e1edk03_loop is not None else None
    e1edk0371_f = e1edk0371[1] if e1edk0371 is not None else NOTHING
    order_date = ORDER_DATE_151[e1edk0371_f.get('DATUM', '')]
    order_id = ORDER_ID_152[e1edk01_f.get('BELNR', '')]
    parties: Any = ()
    if n0[5]:
        parties = []
        for m72 in n0[5] or ():
            e1edka173 = m72[0]
            e1edka173_f = e1edka173[1]
            if not ((e1edka173_f.get('PARVW', '')) not in {'AG', 'WE', 'RE', 'RG', 'LF'}):
                continue
            additional_name74 = ADDITIONAL_NAME_123[e1edka173_f.get('NAME2', '')]
            city75 = CITY_124[e1edka173_f.get('ORT01', '')]
            country76 = COUNTRY_125[e1edka173_f.get('LAND1', '')]
            lines_item77 = LINES_ITEM_126[e1edka173_f.get('STRAS', '')]
            lines_item78 = LINES_ITEM_126[e1edka173_f.get('STRS2', '')]
            lines79 = f'{lines_item77}{lines_item78}'
            if lines79:
                lines79 = f',"lines":[{lines79[1:]}]'
            postal_code80 = POSTAL_CODE_127[e1edka173_f.get('PSTLZ', '')]
            subdivision81 = SUBDIVISION_128[e1edka173_f.get('REGIO', '')]
            address82 = ''
            if city75 or country76 or lines79 or postal_code80 or subdivision81:
                address82 = f'{city75}{country76}{lines79}{postal_code80}{subdivision81}'
                address82 = f',"address":{{{address82[1:]}}}'
            fax83 = FAX_129[e1edka173_f.get('TELFX', '')]
            name84 = NAME_130[e1edka173_f.get('BNAME', '')]
            phone85 = PHONE_131[e1edka173_f.get('TELF1', '')]
            contacts_item86 = ''
            if fax83 or name84 or phone85:
                contacts_item86 = f'{fax83}{name84}{phone85}'
                contacts_item86 = f'{{{contacts_item86[1:]}}}'
            contacts87 = f',"contacts":[{contacts_item86}]' if contacts_item86 else ''
            value88 = VALUE_132[e1edka173_f.get('PARTN', '')]
            assigned_by_sender89 = ''
            if value88:
                assigned_by_sender89 = f',{{"scheme":"assigned-by-sender"{value88}}}'
            value90 = VALUE_133[e1edka173_f.get('LIFNR', '')]
            assigned_by_receiver91 = ''
            if value90:
                assigned_by_receiver91 = f',{{"scheme":"assigned-by-receiver"{value90}}}'
            identifiers92 = f'{assigned_by_sender89}{assigned_by_receiver91}'
            if identifiers92:
                identifiers92 = f',"identifiers":[{identifiers92[1:]}]'
            name93 = NAME_130[e1edka173_f.get('NAME1', '')]
            roles_item = ROLES_ITEM_153[e1edka173_f.get('PARVW', '')]
            roles = f',"roles":[{roles_item[0]}]' if roles_item[0] else ''
            parties_item = ''
            if additional_name74 or address82 or contacts87 or identifiers92 or name93 or roles or roles_item[1]:
                parties_item = f'{additional_name74}{address82}{contacts87}{identifiers92}{name93}{roles}{roles_item[1]}'
                parties_item = f'{{{parties_item[1:]}}}'
            if parties_item:
                parties.append(parties_item)
        if len(parties) > 30:
            raise UNFIT
    parties94 = ',"parties":[' + ','.join(parties) + ']' if parties else ''
    e1edka1_loop95 = pick_field(n0[5], 'PARVW', ('RG',)) if n0[5] else None
    e1edka196 = e1edka1_loop95[0] if e1edka1_loop95 is not None else None
    e1edka196_f = e1edka196[1] if e1edka196 is not None else NOTHING
    additional_name97 = ADDITIONAL_NAME_123[e1edka196_f.get('NAME2', '')]
    city98 = CITY_124[e1edka196_f.get('ORT01', '')]
    country99 = COUNTRY_125[e1edka196_f.get('LAND1', '')]
    lines_item100 = LINES_ITEM_126[e1edka196_f.get('STRAS', '')]
    lines_item101 = LINES_ITEM_126[e1edka196_f.get('STRS2', '')]
    lines102 = f'{lines_item100}{lines_item101}'
    if lines102:
        lines102 = f',"lines":[{lines102[1:]}]'
    postal_code103 = POSTAL_CODE_127[e1edka196_f.get('PSTLZ', '')]
    subdivision104 = SUBDIVISION_128[e1edka196_f.get('REGIO', '')]
    address105 = ''
    if city98 or country99 or lines102 or postal_code103 or subdivision104:
        address105 = f'{city98}{country99}{lines102}{postal_code103}{subdivision104}'
        address105 = f',"address":{{{address105[1:]}}}'
    fax106 = FAX_129[e1edka196_f.get('TELFX', '')]
    name107 = NAME_130[e1edka196_f.get('BNAME', '')]
    phone108 = PHONE_131[e1edka196_f.get('TELF1', '')]
    contacts_item109 = ''
    if fax106 or name107 or phone108:
        contacts_item109 = f'{fax106}{name107}{phone108}'
        contacts_item109 = f'{{{contacts_item109[1:]}}}'
    contacts110 = f',"contacts":[{contacts_item109}]' if contacts_item109 else ''
    value111 = VALUE_132[e1edka196_f.get('PARTN', '')]
    assigned_by_sender112 = ''
    if value111:
        assigned_by_sender112 = f',{{"scheme":"assigned-by-sender"{value111}}}'
    value113 = VALUE_133[e1edka196_f.get('LIFNR', '')]
    assigned_by_receiver114 = ''
    if value113:
        assigned_by_receiver114 = f',{{"scheme":"assigned-by-receiver"{value113}}}'
    identifiers115 = f'{assigned_by_sender112}{assigned_by_receiver114}'
    if identifiers115:
        identifiers115 = f',"identifiers":[{identifiers115[1:]}]'
    name116 = NAME_130[e1edka196_f.get('NAME1', '')]
    payer = ''
    if additional_name97 or address105 or contacts110 or identifiers115 or name116:
        payer = f'{additional_name97}{address105}{contacts110}{identifiers115}{name116},"roles":["payer"]'
        payer = f',"payer":{{{payer[1:]}}}'
    code117 = CODE_154[e1edk01_f.get('ZTERM', '')]
    payment_terms = ''
    if code117:
        payment_terms = f',"paymentTerms":{{{code117}}}'
    references: Any = ()
    if n0[6]:
        references = []
        for m118 in n0[6] or ():
            e1edk02 = m118[0]
            e1edk02_f = e1edk02[1]
            if not ((e1edk02_f.get('BELNR', '')) != ''):
                continue
            date_x = e1edk02_f.get('DATUM', '')
            date_x119 = e1edk02_f.get('UZEIT', '')
            date = DATE_155[(zone, date_x, date_x119) if date_x else '']
            source_code120 = SOURCE_CODE_156[e1edk02_f.get('QUALF', '')]
            value121 = VALUE_133[e1edk02_f.get('BELNR', '')]
            references_item = ''
            if date or source_code120[1] or source_code120[0] or value121:
                if not (source_code120[0] and value121):
                    raise UNFIT
                references_item = f'{date}{source_code120[1]}{source_code120[0]}{value121}'
                references_item = f'{{{references_item[1:]}}}'
            if references_item:
                references.append(references_item)
        if len(references) > 300:
            raise UNFIT
    references122: Any = ()
    if n0[1]:
        references122 = []
        for m123 in n0[1] or ():
            e1edk14 = m123[0]
            e1edk14_f = e1edk14[1]
            if not ((e1edk14_f.get('ORGID', '')) != ''):
                continue
            source_code124 = SOURCE_CODE_157[e1edk14_f.get('QUALF', '')]
            value125 = VALUE_133[e1edk14_f.get('ORGID', '')]
            references_item126 = ''
            if source_code124[1] or source_code124[0] or value125:
                if not (source_code124[0] and value125):
                    raise UNFIT
                references_item126 = f'{source_code124[1]}{source_code124[0]}{value125}'
                references_item126 = f'{{{references_item126[1:]}}}'
            if references_item126:
                references122.append(references_item126)
        if len(references122) > 300:
            raise UNFIT
    references127 = (*references, *references122,)
    references127 = ',"references":[' + ','.join(references127) + ']' if references127 else ''
    e1edk03_loop128 = pick_field(n0[2], 'IDDAT', ('002',)) if n0[2] else None
    e1edk03129 = e1edk03_loop128[0] if e1edk03_loop128 is not None else None
    e1edk03129_f = e1edk03129[1] if e1edk03129 is not None else NOTHING
    latest_x131 = e1edk03129_f.get('DATUM', '')
    latest_x132 = e1edk03129_f.get('UZEIT', '')
    latest130 = LATEST_149[(zone, latest_x131, latest_x132) if latest_x131 else '']
    requested_delivery = ''
    if latest130:
        requested_delivery = f',"requestedDelivery":{{{latest130}}}'
    e1edka1_loop133 = pick_field(n0[5], 'PARVW', ('WE',)) if n0[5] else None
    e1edka1134 = e1edka1_loop133[0] if e1edka1_loop133 is not None else None
    e1edka1134_f = e1edka1134[1] if e1edka1134 is not None else NOTHING
    additional_name135 = ADDITIONAL_NAME_123[e1edka1134_f.get('NAME2', '')]
    city136 = CITY_124[e1edka1134_f.get('ORT01', '')]
    country137 = COUNTRY_125[e1edka1134_f.get('LAND1', '')]
    lines_item138 = LINES_ITEM_126[e1edka1134_f.get('STRAS', '')]
    lines_item139 = LINES_ITEM_126[e1edka1134_f.get('STRS2', '')]
    lines140 = f'{lines_item138}{lines_item139}'
    if lines140:
        lines140 = f',"lines":[{lines140[1:]}]'
    postal_code141 = POSTAL_CODE_127[e1edka1134_f.get('PSTLZ', '')]
    subdivision142 = SUBDIVISION_128[e1edka1134_f.get('REGIO', '')]
    address143 = ''
    if city136 or country137 or lines140 or postal_code141 or subdivision142:
        address143 = f'{city136}{country137}{lines140}{postal_code141}{subdivision142}'
        address143 = f',"address":{{{address143[1:]}}}'
    fax144 = FAX_129[e1edka1134_f.get('TELFX', '')]
    name145 = NAME_130[e1edka1134_f.get('BNAME', '')]
    phone146 = PHONE_131[e1edka1134_f.get('TELF1', '')]
    contacts_item147 = ''
    if fax144 or name145 or phone146:
        contacts_item147 = f'{fax144}{name145}{phone146}'
        contacts_item147 = f'{{{contacts_item147[1:]}}}'
    contacts148 = f',"contacts":[{contacts_item147}]' if contacts_item147 else ''
    value149 = VALUE_132[e1edka1134_f.get('PARTN', '')]
    assigned_by_sender150 = ''
    if value149:
        assigned_by_sender150 = f',{{"scheme":"assigned-by-sender"{value149}}}'
    value151 = VALUE_133[e1edka1134_f.get('LIFNR', '')]
    assigned_by_receiver152 = ''
    if value151:
        assigned_by_receiver152 = f',{{"scheme":"assigned-by-receiver"{value151}}}'
    identifiers153 = f'{assigned_by_sender150}{assigned_by_receiver152}'
    if identifiers153:
        identifiers153 = f',"identifiers":[{identifiers153[1:]}]'
    name154 = NAME_130[e1edka1134_f.get('NAME1', '')]
    ship_to = ''
    if additional_name135 or address143 or contacts148 or identifiers153 or name154:
        ship_to = f'{additional_name135}{address143}{contacts148}{identifiers153}{name154},"roles":["ship-to"]'
        ship_to = f',"shipTo":{{{ship_to[1:]}}}'
    e1edka1_loop155 = pick_field(n0[5], 'PARVW', ('LF',)) if n0[5] else None
    e1edka1156 = e1edka1_loop155[0] if e1edka1_loop155 is not None else None
    e1edka1156_f = e1edka1156[1] if e1edka1156 is not None else NOTHING
    additional_name157 = ADDITIONAL_NAME_123[e1edka1156_f.get('NAME2', '')]
    city158 = CITY_124[e1edka1156_f.get('ORT01', '')]
    country159 = COUNTRY_125[e1edka1156_f.get('LAND1', '')]
    lines_item160 = LINES_ITEM_126[e1edka1156_f.get('STRAS', '')]
    lines_item161 = LINES_ITEM_126[e1edka1156_f.get('STRS2', '')]
    lines162 = f'{lines_item160}{lines_item161}'
    if lines162:
        lines162 = f',"lines":[{lines162[1:]}]'
    postal_code163 = POSTAL_CODE_127[e1edka1156_f.get('PSTLZ', '')]
    subdivision164 = SUBDIVISION_128[e1edka1156_f.get('REGIO', '')]
    address165 = ''
    if city158 or country159 or lines162 or postal_code163 or subdivision164:
        address165 = f'{city158}{country159}{lines162}{postal_code163}{subdivision164}'
        address165 = f',"address":{{{address165[1:]}}}'
    fax166 = FAX_129[e1edka1156_f.get('TELFX', '')]
    name167 = NAME_130[e1edka1156_f.get('BNAME', '')]
    phone168 = PHONE_131[e1edka1156_f.get('TELF1', '')]
    contacts_item169 = ''
    if fax166 or name167 or phone168:
        contacts_item169 = f'{fax166}{name167}{phone168}'
        contacts_item169 = f'{{{contacts_item169[1:]}}}'
    contacts170 = f',"contacts":[{contacts_item169}]' if contacts_item169 else ''
    value171 = VALUE_132[e1edka1156_f.get('PARTN', '')]
    assigned_by_sender172 = ''
    if value171:
        assigned_by_sender172 = f',{{"scheme":"assigned-by-sender"{value171}}}'
    value173 = VALUE_133[e1edka1156_f.get('LIFNR', '')]
    assigned_by_receiver174 = ''
    if value173:
        assigned_by_receiver174 = f',{{"scheme":"assigned-by-receiver"{value173}}}'
    identifiers175 = f'{assigned_by_sender172}{assigned_by_receiver174}'
    if identifiers175:
        identifiers175 = f',"identifiers":[{identifiers175[1:]}]'
    name176 = NAME_130[e1edka1156_f.get('NAME1', '')]
    supplier = ''
    if additional_name157 or address165 or contacts170 or identifiers175 or name176:
        supplier = f'{additional_name157}{address165}{contacts170}{identifiers175}{name176},"roles":["vendor"]'
        supplier = f',"supplier":{{{supplier[1:]}}}'
    e1eds01_loop = pick_field(n0[15], 'SUMID', ('002',)) if n0[15] else None
    e1eds01 = e1eds01_loop[0] if e1eds01_loop is not None else None
    e1eds01_f = e1eds01[1] if e1eds01 is not None else NOTHING
    amount177 = AMOUNT_150[e1eds01_f.get('SUMME', '')]
    currency178 = CURRENCY_134[(e1eds01_f.get('WAERQ', '')) if (e1eds01_f.get('SUMME', '')) != '' else '']
    currency_v179 = currency178
    if not currency_v179:
        currency180 = CURRENCY_134[(e1edk01_f.get('CURCY', '')) if (e1eds01_f.get('SUMME', '')) != '' else '']
        currency_v179 = currency180
    total_amount = ''
    if amount177 or currency_v179:
        if not (amount177 and currency_v179):
            raise UNFIT
        total_amount = f',"totalAmount":{{{amount177}{currency_v179}}}'
    unit_code181 = UNIT_CODE_140[(e1edk01_f.get('GEWEI', '')) if (e1edk01_f.get('BRGEW', '')) != '' else '']
    value182 = VALUE_141[(e1edk01_f.get('BRGEW', '')) if (e1edk01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '']
    gross_weight183 = ''
    if unit_code181 or value182:
        if not (unit_code181 and value182):
            raise UNFIT
        gross_weight183 = f',"grossWeight":{{{unit_code181}{value182}}}'
    unit_code184 = UNIT_CODE_140[(e1edk01_f.get('GEWEI', '')) if (e1edk01_f.get('NTGEW', '')) != '' else '']
    value185 = VALUE_141[(e1edk01_f.get('NTGEW', '')) if (e1edk01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '']
    net_weight186 = ''
    if unit_code184 or value185:
        if not (unit_code184 and value185):
            raise UNFIT
        net_weight186 = f',"netWeight":{{{unit_code184}{value185}}}'
    totals = ''
    if gross_weight183 or net_weight186:
        totals = f'{gross_weight183}{net_weight186}'
        totals = f',"totals":{{{totals[1:]}}}'
    if not (customer and lines70 and order_id):
        raise UNFIT
    text187 = f'{bill_to}{currency}{customer}{dates27}{incoterm}{instructions32}{lines70}{order_date}{order_id}{parties94}{payer}{payment_terms}{references127}{requested_delivery}{ship_to}{supplier}{total_amount}{totals}'
    text187 = f'{{{text187[1:]}}}'
    out.append((0, text187, None))

def write(segments: Any, run: Run, recorded: str) -> tuple[list[tuple[int, str, Any]], bool]:
    """The events of a message as number, text, and what keys and rules look at; and whether there is more to note."""
    root, strays = group_items(segments, STRUCTURE)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    return out, bool(strays)

def note(run: Run) -> None:
    """Note what makes no event."""
    root, strays = group_items(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
