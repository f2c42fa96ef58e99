"""Writes the events of IDOC ORDERS05 (mapping idoc-orders05@1); generated from the rows of canonical/mappers/idoc/orders05.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.keys import escaped
from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node
from canonical.mappers._generated.idoc_orders05 import TREES, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21
from canonical.mapping.run import NOTHING, Run, component, pick_field
from canonical.mapping.words import is_ahead, timed_word, word, words

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
            type_v, source_code_v = source_code or (None, None)
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
                    scheme_v, source_code_v47 = scheme or (None, None)
                    value48 = VALUE_145[e1edp1946_f.get('IDTNR', '')]
                    identifiers_item = ''
                    if scheme[0] or scheme[1] or value48:
                        if not (scheme[0] and value48):
                            raise UNFIT
                        identifiers_item = f'{{{scheme[0]}{scheme[1]}{value48}}}'
                    if identifiers_item:
                        identifiers44.append(identifiers_item)
                if len(identifiers44) > 20:
                    raise UNFIT
            identifiers49 = ',"identifiers":[' + ','.join(identifiers44) + ']' if identifiers44 else ''
            sku = SKU_146[e1edp19_f.get('IDTNR', '')]
            item = ''
            if description or gtin or identifiers49 or sku:
                item = f'{description}{gtin}{identifiers49}{sku}'
                item = f',"item":{{{item[1:]}}}'
            line_number = LINE_NUMBER_147[e1edp01_f.get('POSEX', '')]
            amount = AMOUNT_148[e1edp01_f.get('NETWR', '')]
            currency50 = CURRENCY_134[(e1edp01_f.get('CURCY', '')) if (e1edp01_f.get('NETWR', '')) != '' else '']
            currency_v = currency50
            if not currency_v:
                currency51 = CURRENCY_134[(e1edk01_f.get('CURCY', '')) if (e1edp01_f.get('NETWR', '')) != '' else '']
                currency_v = currency51
            net_amount = ''
            if amount or currency_v:
                if not (amount and currency_v):
                    raise UNFIT
                net_amount = f',"netAmount":{{{amount}{currency_v}}}'
            unit_code52 = UNIT_CODE_140[(e1edp01_f.get('GEWEI', '')) if (e1edp01_f.get('NTGEW', '')) != '' else '']
            value53 = VALUE_141[(e1edp01_f.get('NTGEW', '')) if (e1edp01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '']
            net_weight = ''
            if unit_code52 or value53:
                if not (unit_code52 and value53):
                    raise UNFIT
                net_weight = f',"netWeight":{{{unit_code52}{value53}}}'
            unit_code54 = UNIT_CODE_140[(e1edp01_f.get('MENEE', '')) if (e1edp01_f.get('MENGE', '')) != '' else '']
            value55 = VALUE_141[e1edp01_f.get('MENGE', '')]
            ordered_quantity = ''
            if unit_code54 or value55:
                if not (unit_code54 and value55):
                    raise UNFIT
                ordered_quantity = f',"orderedQuantity":{{{unit_code54}{value55}}}'
            unit_code56 = UNIT_CODE_140[(e1edp01_f.get('PMENE', '')) if (e1edp01_f.get('PEINH', '')) != '' else '']
            unit_code_v = unit_code56
            if not unit_code_v:
                unit_code57 = UNIT_CODE_140[(e1edp01_f.get('MENEE', '')) if (e1edp01_f.get('PEINH', '')) != '' else '']
                unit_code_v = unit_code57
            value58 = VALUE_141[e1edp01_f.get('PEINH', '')]
            price_quantity = ''
            if unit_code_v or value58:
                if not (unit_code_v and value58):
                    raise UNFIT
                price_quantity = f',"priceQuantity":{{{unit_code_v}{value58}}}'
            schedules: Any = ()
            if m34[7]:
                schedules = []
                for m59 in m34[7] or ():
                    e1edp20 = m59[0]
                    e1edp20_f = e1edp20[1]
                    if not ((e1edp20_f.get('WMENG', '')) != ''):
                        continue
                    unit_code60 = UNIT_CODE_140[e1edp01_f.get('MENEE', '')]
                    value61 = VALUE_141[e1edp20_f.get('WMENG', '')]
                    quantity = ''
                    if unit_code60 or value61:
                        if not (unit_code60 and value61):
                            raise UNFIT
                        quantity = f'"quantity":{{{unit_code60}{value61}}}'
                    latest_x = e1edp20_f.get('EDATU', '')
                    latest_x62 = e1edp20_f.get('EZEIT', '')
                    latest = LATEST_149[(zone, latest_x, latest_x62) if latest_x else '']
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
            schedules63 = ',"schedules":[' + ','.join(schedules) + ']' if schedules else ''
            value64 = VALUE_133[e1edp01_f.get('WERKS', '')]
            plant = ''
            if value64:
                plant = f'{{"scheme":"plant"{value64}}}'
            identifiers65 = f'"identifiers":[{plant}]' if plant else ''
            ship_from = ''
            if identifiers65:
                ship_from = f',"shipFrom":{{{identifiers65}}}'
            amount66 = AMOUNT_150[e1edp01_f.get('VPREI', '')]
            currency67 = CURRENCY_134[(e1edp01_f.get('CURCY', '')) if (e1edp01_f.get('VPREI', '')) != '' else '']
            currency_v68 = currency67
            if not currency_v68:
                currency69 = CURRENCY_134[(e1edk01_f.get('CURCY', '')) if (e1edp01_f.get('VPREI', '')) != '' else '']
                currency_v68 = currency69
            unit_price = ''
            if amount66 or currency_v68:
                if not (amount66 and currency_v68):
                    raise UNFIT
                unit_price = f',"unitPrice":{{{amount66}{currency_v68}}}'
            lines_item70 = ''
            if gross_weight or instructions41 or item or line_number or net_amount or net_weight or ordered_quantity or price_quantity or schedules63 or ship_from or unit_price:
                if not (item and line_number and ordered_quantity):
                    raise UNFIT
                lines_item70 = f'{gross_weight}{instructions41}{item}{line_number}{net_amount}{net_weight}{ordered_quantity}{price_quantity}{schedules63}{ship_from}{unit_price}'
                lines_item70 = f'{{{lines_item70[1:]}}}'
            if lines_item70:
                lines33.append(lines_item70)
        if len(lines33) > 9999:
            raise UNFIT
    lines71 = ',"lines":[' + ','.join(lines33) + ']' if lines33 else ''
    e1edk03_loop = pick_field(n0[2], 'IDDAT', ('012',)) if n0[2] else None
    e1edk0372 = e1edk03_loop[0] if e1edk03_loop is not None else None
    e1edk0372_f = e1edk0372[1] if e1edk0372 is not None else NOTHING
    order_date = ORDER_DATE_151[e1edk0372_f.get('DATUM', '')]
    order_id = ORDER_ID_152[e1edk01_f.get('BELNR', '')]
    parties: Any = ()
    if n0[5]:
        parties = []
        for m73 in n0[5] or ():
            e1edka174 = m73[0]
            e1edka174_f = e1edka174[1]
            if not ((e1edka174_f.get('PARVW', '')) not in {'AG', 'WE', 'RE', 'RG', 'LF'}):
                continue
            additional_name75 = ADDITIONAL_NAME_123[e1edka174_f.get('NAME2', '')]
            city76 = CITY_124[e1edka174_f.get('ORT01', '')]
            country77 = COUNTRY_125[e1edka174_f.get('LAND1', '')]
            lines_item78 = LINES_ITEM_126[e1edka174_f.get('STRAS', '')]
            lines_item79 = LINES_ITEM_126[e1edka174_f.get('STRS2', '')]
            lines80 = f'{lines_item78}{lines_item79}'
            if lines80:
                lines80 = f',"lines":[{lines80[1:]}]'
            postal_code81 = POSTAL_CODE_127[e1edka174_f.get('PSTLZ', '')]
            subdivision82 = SUBDIVISION_128[e1edka174_f.get('REGIO', '')]
            address83 = ''
            if city76 or country77 or lines80 or postal_code81 or subdivision82:
                address83 = f'{city76}{country77}{lines80}{postal_code81}{subdivision82}'
                address83 = f',"address":{{{address83[1:]}}}'
            fax84 = FAX_129[e1edka174_f.get('TELFX', '')]
            name85 = NAME_130[e1edka174_f.get('BNAME', '')]
            phone86 = PHONE_131[e1edka174_f.get('TELF1', '')]
            contacts_item87 = ''
            if fax84 or name85 or phone86:
                contacts_item87 = f'{fax84}{name85}{phone86}'
                contacts_item87 = f'{{{contacts_item87[1:]}}}'
            contacts88 = f',"contacts":[{contacts_item87}]' if contacts_item87 else ''
            value89 = VALUE_132[e1edka174_f.get('PARTN', '')]
            assigned_by_sender90 = ''
            if value89:
                assigned_by_sender90 = f',{{"scheme":"assigned-by-sender"{value89}}}'
            value91 = VALUE_133[e1edka174_f.get('LIFNR', '')]
            assigned_by_receiver92 = ''
            if value91:
                assigned_by_receiver92 = f',{{"scheme":"assigned-by-receiver"{value91}}}'
            identifiers93 = f'{assigned_by_sender90}{assigned_by_receiver92}'
            if identifiers93:
                identifiers93 = f',"identifiers":[{identifiers93[1:]}]'
            name94 = NAME_130[e1edka174_f.get('NAME1', '')]
            roles_item = ROLES_ITEM_153[e1edka174_f.get('PARVW', '')]
            roles_v, source_code_v95 = roles_item or (None, None)
            roles = f',"roles":[{roles_item[0]}]' if roles_item[0] else ''
            parties_item = ''
            if additional_name75 or address83 or contacts88 or identifiers93 or name94 or roles or roles_item[1]:
                parties_item = f'{additional_name75}{address83}{contacts88}{identifiers93}{name94}{roles}{roles_item[1]}'
                parties_item = f'{{{parties_item[1:]}}}'
            if parties_item:
                parties.append(parties_item)
        if len(parties) > 30:
            raise UNFIT
    parties96 = ',"parties":[' + ','.join(parties) + ']' if parties else ''
    e1edka1_loop97 = pick_field(n0[5], 'PARVW', ('RG',)) if n0[5] else None
    e1edka198 = e1edka1_loop97[0] if e1edka1_loop97 is not None else None
    e1edka198_f = e1edka198[1] if e1edka198 is not None else NOTHING
    additional_name99 = ADDITIONAL_NAME_123[e1edka198_f.get('NAME2', '')]
    city100 = CITY_124[e1edka198_f.get('ORT01', '')]
    country101 = COUNTRY_125[e1edka198_f.get('LAND1', '')]
    lines_item102 = LINES_ITEM_126[e1edka198_f.get('STRAS', '')]
    lines_item103 = LINES_ITEM_126[e1edka198_f.get('STRS2', '')]
    lines104 = f'{lines_item102}{lines_item103}'
    if lines104:
        lines104 = f',"lines":[{lines104[1:]}]'
    postal_code105 = POSTAL_CODE_127[e1edka198_f.get('PSTLZ', '')]
    subdivision106 = SUBDIVISION_128[e1edka198_f.get('REGIO', '')]
    address107 = ''
    if city100 or country101 or lines104 or postal_code105 or subdivision106:
        address107 = f'{city100}{country101}{lines104}{postal_code105}{subdivision106}'
        address107 = f',"address":{{{address107[1:]}}}'
    fax108 = FAX_129[e1edka198_f.get('TELFX', '')]
    name109 = NAME_130[e1edka198_f.get('BNAME', '')]
    phone110 = PHONE_131[e1edka198_f.get('TELF1', '')]
    contacts_item111 = ''
    if fax108 or name109 or phone110:
        contacts_item111 = f'{fax108}{name109}{phone110}'
        contacts_item111 = f'{{{contacts_item111[1:]}}}'
    contacts112 = f',"contacts":[{contacts_item111}]' if contacts_item111 else ''
    value113 = VALUE_132[e1edka198_f.get('PARTN', '')]
    assigned_by_sender114 = ''
    if value113:
        assigned_by_sender114 = f',{{"scheme":"assigned-by-sender"{value113}}}'
    value115 = VALUE_133[e1edka198_f.get('LIFNR', '')]
    assigned_by_receiver116 = ''
    if value115:
        assigned_by_receiver116 = f',{{"scheme":"assigned-by-receiver"{value115}}}'
    identifiers117 = f'{assigned_by_sender114}{assigned_by_receiver116}'
    if identifiers117:
        identifiers117 = f',"identifiers":[{identifiers117[1:]}]'
    name118 = NAME_130[e1edka198_f.get('NAME1', '')]
    payer = ''
    if additional_name99 or address107 or contacts112 or identifiers117 or name118:
        payer = f'{additional_name99}{address107}{contacts112}{identifiers117}{name118},"roles":["payer"]'
        payer = f',"payer":{{{payer[1:]}}}'
    code119 = CODE_154[e1edk01_f.get('ZTERM', '')]
    payment_terms = ''
    if code119:
        payment_terms = f',"paymentTerms":{{{code119}}}'
    references: Any = ()
    if n0[6]:
        references = []
        for m120 in n0[6] or ():
            e1edk02 = m120[0]
            e1edk02_f = e1edk02[1]
            if not ((e1edk02_f.get('BELNR', '')) != ''):
                continue
            date_x = e1edk02_f.get('DATUM', '')
            date_x121 = e1edk02_f.get('UZEIT', '')
            date = DATE_155[(zone, date_x, date_x121) if date_x else '']
            source_code122 = SOURCE_CODE_156[e1edk02_f.get('QUALF', '')]
            type_v123, source_code_v124 = source_code122 or (None, None)
            value125 = VALUE_133[e1edk02_f.get('BELNR', '')]
            references_item = ''
            if date or source_code122[1] or source_code122[0] or value125:
                if not (source_code122[0] and value125):
                    raise UNFIT
                references_item = f'{date}{source_code122[1]}{source_code122[0]}{value125}'
                references_item = f'{{{references_item[1:]}}}'
            if references_item:
                references.append(references_item)
        if len(references) > 300:
            raise UNFIT
    references126: Any = ()
    if n0[1]:
        references126 = []
        for m127 in n0[1] or ():
            e1edk14 = m127[0]
            e1edk14_f = e1edk14[1]
            if not ((e1edk14_f.get('ORGID', '')) != ''):
                continue
            source_code128 = SOURCE_CODE_157[e1edk14_f.get('QUALF', '')]
            type_v129, source_code_v130 = source_code128 or (None, None)
            value131 = VALUE_133[e1edk14_f.get('ORGID', '')]
            references_item132 = ''
            if source_code128[1] or source_code128[0] or value131:
                if not (source_code128[0] and value131):
                    raise UNFIT
                references_item132 = f'{source_code128[1]}{source_code128[0]}{value131}'
                references_item132 = f'{{{references_item132[1:]}}}'
            if references_item132:
                references126.append(references_item132)
        if len(references126) > 300:
            raise UNFIT
    references133 = (*references, *references126,)
    references133 = ',"references":[' + ','.join(references133) + ']' if references133 else ''
    e1edk03_loop134 = pick_field(n0[2], 'IDDAT', ('002',)) if n0[2] else None
    e1edk03135 = e1edk03_loop134[0] if e1edk03_loop134 is not None else None
    e1edk03135_f = e1edk03135[1] if e1edk03135 is not None else NOTHING
    latest_x137 = e1edk03135_f.get('DATUM', '')
    latest_x138 = e1edk03135_f.get('UZEIT', '')
    latest136 = LATEST_149[(zone, latest_x137, latest_x138) if latest_x137 else '']
    requested_delivery = ''
    if latest136:
        requested_delivery = f',"requestedDelivery":{{{latest136}}}'
    e1edka1_loop139 = pick_field(n0[5], 'PARVW', ('WE',)) if n0[5] else None
    e1edka1140 = e1edka1_loop139[0] if e1edka1_loop139 is not None else None
    e1edka1140_f = e1edka1140[1] if e1edka1140 is not None else NOTHING
    additional_name141 = ADDITIONAL_NAME_123[e1edka1140_f.get('NAME2', '')]
    city142 = CITY_124[e1edka1140_f.get('ORT01', '')]
    country143 = COUNTRY_125[e1edka1140_f.get('LAND1', '')]
    lines_item144 = LINES_ITEM_126[e1edka1140_f.get('STRAS', '')]
    lines_item145 = LINES_ITEM_126[e1edka1140_f.get('STRS2', '')]
    lines146 = f'{lines_item144}{lines_item145}'
    if lines146:
        lines146 = f',"lines":[{lines146[1:]}]'
    postal_code147 = POSTAL_CODE_127[e1edka1140_f.get('PSTLZ', '')]
    subdivision148 = SUBDIVISION_128[e1edka1140_f.get('REGIO', '')]
    address149 = ''
    if city142 or country143 or lines146 or postal_code147 or subdivision148:
        address149 = f'{city142}{country143}{lines146}{postal_code147}{subdivision148}'
        address149 = f',"address":{{{address149[1:]}}}'
    fax150 = FAX_129[e1edka1140_f.get('TELFX', '')]
    name151 = NAME_130[e1edka1140_f.get('BNAME', '')]
    phone152 = PHONE_131[e1edka1140_f.get('TELF1', '')]
    contacts_item153 = ''
    if fax150 or name151 or phone152:
        contacts_item153 = f'{fax150}{name151}{phone152}'
        contacts_item153 = f'{{{contacts_item153[1:]}}}'
    contacts154 = f',"contacts":[{contacts_item153}]' if contacts_item153 else ''
    value155 = VALUE_132[e1edka1140_f.get('PARTN', '')]
    assigned_by_sender156 = ''
    if value155:
        assigned_by_sender156 = f',{{"scheme":"assigned-by-sender"{value155}}}'
    value157 = VALUE_133[e1edka1140_f.get('LIFNR', '')]
    assigned_by_receiver158 = ''
    if value157:
        assigned_by_receiver158 = f',{{"scheme":"assigned-by-receiver"{value157}}}'
    identifiers159 = f'{assigned_by_sender156}{assigned_by_receiver158}'
    if identifiers159:
        identifiers159 = f',"identifiers":[{identifiers159[1:]}]'
    name160 = NAME_130[e1edka1140_f.get('NAME1', '')]
    ship_to = ''
    if additional_name141 or address149 or contacts154 or identifiers159 or name160:
        ship_to = f'{additional_name141}{address149}{contacts154}{identifiers159}{name160},"roles":["ship-to"]'
        ship_to = f',"shipTo":{{{ship_to[1:]}}}'
    e1edka1_loop161 = pick_field(n0[5], 'PARVW', ('LF',)) if n0[5] else None
    e1edka1162 = e1edka1_loop161[0] if e1edka1_loop161 is not None else None
    e1edka1162_f = e1edka1162[1] if e1edka1162 is not None else NOTHING
    additional_name163 = ADDITIONAL_NAME_123[e1edka1162_f.get('NAME2', '')]
    city164 = CITY_124[e1edka1162_f.get('ORT01', '')]
    country165 = COUNTRY_125[e1edka1162_f.get('LAND1', '')]
    lines_item166 = LINES_ITEM_126[e1edka1162_f.get('STRAS', '')]
    lines_item167 = LINES_ITEM_126[e1edka1162_f.get('STRS2', '')]
    lines168 = f'{lines_item166}{lines_item167}'
    if lines168:
        lines168 = f',"lines":[{lines168[1:]}]'
    postal_code169 = POSTAL_CODE_127[e1edka1162_f.get('PSTLZ', '')]
    subdivision170 = SUBDIVISION_128[e1edka1162_f.get('REGIO', '')]
    address171 = ''
    if city164 or country165 or lines168 or postal_code169 or subdivision170:
        address171 = f'{city164}{country165}{lines168}{postal_code169}{subdivision170}'
        address171 = f',"address":{{{address171[1:]}}}'
    fax172 = FAX_129[e1edka1162_f.get('TELFX', '')]
    name173 = NAME_130[e1edka1162_f.get('BNAME', '')]
    phone174 = PHONE_131[e1edka1162_f.get('TELF1', '')]
    contacts_item175 = ''
    if fax172 or name173 or phone174:
        contacts_item175 = f'{fax172}{name173}{phone174}'
        contacts_item175 = f'{{{contacts_item175[1:]}}}'
    contacts176 = f',"contacts":[{contacts_item175}]' if contacts_item175 else ''
    value177 = VALUE_132[e1edka1162_f.get('PARTN', '')]
    assigned_by_sender178 = ''
    if value177:
        assigned_by_sender178 = f',{{"scheme":"assigned-by-sender"{value177}}}'
    value179 = VALUE_133[e1edka1162_f.get('LIFNR', '')]
    assigned_by_receiver180 = ''
    if value179:
        assigned_by_receiver180 = f',{{"scheme":"assigned-by-receiver"{value179}}}'
    identifiers181 = f'{assigned_by_sender178}{assigned_by_receiver180}'
    if identifiers181:
        identifiers181 = f',"identifiers":[{identifiers181[1:]}]'
    name182 = NAME_130[e1edka1162_f.get('NAME1', '')]
    supplier = ''
    if additional_name163 or address171 or contacts176 or identifiers181 or name182:
        supplier = f'{additional_name163}{address171}{contacts176}{identifiers181}{name182},"roles":["vendor"]'
        supplier = f',"supplier":{{{supplier[1:]}}}'
    e1eds01_loop = pick_field(n0[15], 'SUMID', ('002',)) if n0[15] else None
    e1eds01 = e1eds01_loop[0] if e1eds01_loop is not None else None
    e1eds01_f = e1eds01[1] if e1eds01 is not None else NOTHING
    amount183 = AMOUNT_150[e1eds01_f.get('SUMME', '')]
    currency184 = CURRENCY_134[(e1eds01_f.get('WAERQ', '')) if (e1eds01_f.get('SUMME', '')) != '' else '']
    currency_v185 = currency184
    if not currency_v185:
        currency186 = CURRENCY_134[(e1edk01_f.get('CURCY', '')) if (e1eds01_f.get('SUMME', '')) != '' else '']
        currency_v185 = currency186
    total_amount = ''
    if amount183 or currency_v185:
        if not (amount183 and currency_v185):
            raise UNFIT
        total_amount = f',"totalAmount":{{{amount183}{currency_v185}}}'
    unit_code187 = UNIT_CODE_140[(e1edk01_f.get('GEWEI', '')) if (e1edk01_f.get('BRGEW', '')) != '' else '']
    value188 = VALUE_141[(e1edk01_f.get('BRGEW', '')) if (e1edk01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '']
    gross_weight189 = ''
    if unit_code187 or value188:
        if not (unit_code187 and value188):
            raise UNFIT
        gross_weight189 = f',"grossWeight":{{{unit_code187}{value188}}}'
    unit_code190 = UNIT_CODE_140[(e1edk01_f.get('GEWEI', '')) if (e1edk01_f.get('NTGEW', '')) != '' else '']
    value191 = VALUE_141[(e1edk01_f.get('NTGEW', '')) if (e1edk01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '']
    net_weight192 = ''
    if unit_code190 or value191:
        if not (unit_code190 and value191):
            raise UNFIT
        net_weight192 = f',"netWeight":{{{unit_code190}{value191}}}'
    totals = ''
    if gross_weight189 or net_weight192:
        totals = f'{gross_weight189}{net_weight192}'
        totals = f',"totals":{{{totals[1:]}}}'
    if not (customer and lines71 and order_id):
        raise UNFIT
    text193 = f'{bill_to}{currency}{customer}{dates27}{incoterm}{instructions32}{lines71}{order_date}{order_id}{parties96}{payer}{payment_terms}{references133}{requested_delivery}{ship_to}{supplier}{total_amount}{totals}'
    text193 = f'{{{text193[1:]}}}'
    out.append((0, text193, None))

def write(segments: Any, run: Run, recorded: str) -> tuple[list[tuple[int, str, Any]], bool]:
    """The events of a message as number, text, and what keys and rules look at; and whether there is more to note."""
    root, strays = TREES.of([segment[0] for segment in segments], segments)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    return out, bool(strays)

def note(run: Run) -> None:
    """Note what makes no event."""
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
