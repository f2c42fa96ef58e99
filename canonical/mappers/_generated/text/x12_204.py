"""Writes the events of X12 204 (mapping x12-204@1); generated from the rows of canonical/mappers/x12/t204.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node, group
from canonical.mappers._generated.x12_204 import STRUCTURE, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39, K40, _skip_0, _skip_1, _skip_2
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field
from canonical.mapping.words import word, words

EVENTS: tuple[tuple[str, bool], ...] = (('shipment.tendered', True),)

VALUE_144 = word(K1, ',"value":')
AT_145 = word(K6, '"at":', sources=4)
AT_146 = word(K7, '"at":', sources=4)
AT_147 = word(K4, '"at":', sources=4)
AT_148 = word(K8, '"at":', sources=4)
AT_149 = word(K9, '"at":', sources=4)
AT_150 = word(K10, '"at":', sources=4)
AT_151 = word(K11, '"at":', sources=4)
AT_152 = word(K12, '"at":', sources=4)
SOURCE_CODE_153 = words(K5, (',"type":', ',"sourceCode":'))
EQUIPMENT_ID_154 = word(K17, ',"equipmentId":')
EQUIPMENT_TYPE_155 = words(K14, (',"equipmentType":', ',"sourceCode":'))
UNIT_CODE_156 = words(K15, (',"value":', '"unitCode":'), decimals=(True, False))
OWNER_PREFIX_157 = word(K0, ',"ownerPrefix":')
NUMBER_158 = word(K0, '"number":')
QUANTITY_159 = word(K16, ',"quantity":')
UNIT_CODE_160 = word(K18, '"unitCode":')
VALUE_161 = word(K19, ',"value":', decimal=True)
HANDLING_UNIT_COUNT_162 = word(K21, ',"handlingUnitCount":')
PACKAGE_COUNT_163 = word(K21, ',"packageCount":')
UNIT_CODE_164 = word(K20, '"unitCode":')
SOURCE_CODE_165 = words(K26, (',"type":', ',"sourceCode":'))
TEXT_166 = word(K25, ',"text":')
LOAD_ID_167 = word(K0, ',"loadId":')
AMOUNT_168 = word(K22, '"amount":', decimal=True)
CURRENCY_169 = word(K23, ',"currency":')
ADDITIONAL_NAME_170 = word(K28, ',"additionalName":')
CITY_171 = word(K28, ',"city":')
COUNTRY_172 = word(K32, ',"country":')
LINES_ITEM_173 = word(K28, ',')
POSTAL_CODE_174 = word(K28, ',"postalCode":')
SUBDIVISION_175 = word(K31, ',"subdivision":')
EMAIL_176 = word(K33, ',"email":')
FAX_177 = word(K28, ',"fax":')
NAME_178 = word(K28, ',"name":')
PHONE_179 = word(K28, ',"phone":')
REFERENCE_180 = word(K28, ',"reference":')
SOURCE_CODE_181 = word(K34, ',"sourceCode":')
SCHEME_182 = words(K30, ('"scheme":', ',"sourceCode":'))
VALUE_183 = word(K28, ',"value":')
DESCRIPTION_184 = word(K28, ',"description":')
SOURCE_CODE_185 = words(K27, (',"type":', ',"sourceCode":'))
ROLES_ITEM_186 = words(K29, (',', ',"sourceCode":'))
PAYMENT_METHOD_187 = word(K2, ',"paymentMethod":')
PURPOSE_188 = word(K3, ',"purpose":')
RESPOND_BY_189 = word(K4, ',"respondBy":', sources=4)
NOTE_190 = word(K25, ',"note":')
SERVICE_191 = words(K24, (',"service":', ',"sourceCode":'))
ACTIVITIES_ITEM_192 = words(K35, (',', ',"sourceCode":'))
SOURCE_CODE_193 = words(K36, (',"type":', ',"sourceCode":'))
COMMODITY_CODE_194 = word(K0, ',"commodityCode":')
DESCRIPTION_195 = word(K25, ',"description":')
LINE_ID_196 = word(K0, ',"lineId":')
UNIT_CODE_197 = word(K39, '"unitCode":')
SOURCE_CODE_198 = word(K38, ',"sourceCode":')
SCHEME_199 = words(K40, ('"scheme":', ',"sourceCode":'))
VALUE_200 = word(K0, ',"value":')
ORDER_ID_201 = word(K0, ',"orderId":')
PURCHASE_ORDER_NUMBER_202 = word(K28, ',"purchaseOrderNumber":')
UNIT_CODE_203 = word(K37, '"unitCode":')
EARLIEST_204 = word(K10, ',"earliest":', sources=4)
EARLIEST_205 = word(K8, ',"earliest":', sources=4)
LATEST_206 = word(K11, ',"latest":', sources=4)
LATEST_207 = word(K9, ',"latest":', sources=4)
STOP_SEQUENCE_208 = word(K16, ',"stopSequence":')
TRANSPORT_MODE_209 = word(K13, ',"transportMode":')

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    b2a = n0[2]
    b2a_n = len(b2a) if b2a is not None else 0
    if not ((b2a[1] if b2a_n > 1 else '') != '01'):
        return
    b2 = n0[1]
    b2_n = len(b2) if b2 is not None else 0
    value = VALUE_144[b2[2] if b2_n > 2 else '']
    scac = ''
    if value:
        scac = f',{{"scheme":"scac"{value}}}'
    identifiers = f'{scac}'
    if identifiers:
        identifiers = f',"identifiers":[{identifiers[1:]}]'
    carrier = ''
    if identifiers:
        carrier = f'{identifiers}'
        carrier = f'"carrier":{{{carrier[1:]}}}'
    dates: Any = []
    for m in n0[4] or ():
        g62 = m[0]
        g62_n = len(g62)
        if not ((g62[2] if g62_n > 2 else '') != '' and (g62[1] if g62_n > 1 else '') != '64' and (g62[3] if g62_n > 3 else '') != '1'):
            continue
        at_x = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '69' else ''
        at_x1 = g62[3] if g62_n > 3 else ''
        at_x2 = g62[4] if g62_n > 4 else ''
        at_x3 = g62[5] if g62_n > 5 else ''
        at = AT_145[(zone, at_x, at_x1, at_x2, at_x3) if at_x else '']
        at_v = at
        if not at_v:
            at_x5 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '70' else ''
            at_x6 = g62[3] if g62_n > 3 else ''
            at_x7 = g62[4] if g62_n > 4 else ''
            at_x8 = g62[5] if g62_n > 5 else ''
            at4 = AT_146[(zone, at_x5, at_x6, at_x7, at_x8) if at_x5 else '']
            at_v = at4
        if not at_v:
            at_x10 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '64' else ''
            at_x11 = g62[3] if g62_n > 3 else ''
            at_x12 = g62[4] if g62_n > 4 else ''
            at_x13 = g62[5] if g62_n > 5 else ''
            at9 = AT_147[(zone, at_x10, at_x11, at_x12, at_x13) if at_x10 else '']
            at_v = at9
        if not at_v:
            at_x15 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '37' else ''
            at_x16 = g62[3] if g62_n > 3 else ''
            at_x17 = g62[4] if g62_n > 4 else ''
            at_x18 = g62[5] if g62_n > 5 else ''
            at14 = AT_148[(zone, at_x15, at_x16, at_x17, at_x18) if at_x15 else '']
            at_v = at14
        if not at_v:
            at_x20 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '38' else ''
            at_x21 = g62[3] if g62_n > 3 else ''
            at_x22 = g62[4] if g62_n > 4 else ''
            at_x23 = g62[5] if g62_n > 5 else ''
            at19 = AT_149[(zone, at_x20, at_x21, at_x22, at_x23) if at_x20 else '']
            at_v = at19
        if not at_v:
            at_x25 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '53' else ''
            at_x26 = g62[3] if g62_n > 3 else ''
            at_x27 = g62[4] if g62_n > 4 else ''
            at_x28 = g62[5] if g62_n > 5 else ''
            at24 = AT_150[(zone, at_x25, at_x26, at_x27, at_x28) if at_x25 else '']
            at_v = at24
        if not at_v:
            at_x30 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '54' else ''
            at_x31 = g62[3] if g62_n > 3 else ''
            at_x32 = g62[4] if g62_n > 4 else ''
            at_x33 = g62[5] if g62_n > 5 else ''
            at29 = AT_151[(zone, at_x30, at_x31, at_x32, at_x33) if at_x30 else '']
            at_v = at29
        if not at_v:
            at_x35 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
            at_x36 = g62[3] if g62_n > 3 else ''
            at_x37 = g62[4] if g62_n > 4 else ''
            at_x38 = g62[5] if g62_n > 5 else ''
            at34 = AT_152[(zone, at_x35, at_x36, at_x37, at_x38) if at_x35 else '']
            at_v = at34
        source_code = SOURCE_CODE_153[g62[1] if g62_n > 1 else '']
        dates_item = ''
        if at_v or source_code[1] or source_code[0]:
            if not (at_v and source_code[0]):
                raise UNFIT
            dates_item = f'{{{at_v}{source_code[1]}{source_code[0]}}}'
        if dates_item:
            dates.append(dates_item)
    if len(dates) > 50:
        raise UNFIT
    dates39 = ',"dates":[' + ','.join(dates) + ']' if dates else ''
    equipment: Any = []
    for m40 in n0[11] or ():
        n7 = m40[0]
        n7_n = len(n7)
        if not ((n7[2] if n7_n > 2 else '') not in ('0', '00', '000', '0000')):
            continue
        equipment_id = EQUIPMENT_ID_154[n7[2] if n7_n > 2 else '']
        equipment_type = EQUIPMENT_TYPE_155[n7[11] if n7_n > 11 else '']
        unit_code = UNIT_CODE_156[n7[15] if n7_n > 15 else '']
        length = ''
        if unit_code[1] or unit_code[0]:
            if not (unit_code[1] and unit_code[0]):
                raise UNFIT
            length = f',"length":{{{unit_code[1]}{unit_code[0]}}}'
        owner_prefix = OWNER_PREFIX_157[n7[1] if n7_n > 1 else '']
        m7 = m40[4]
        m7_n = len(m7) if m7 is not None else 0
        number = NUMBER_158[m7[1] if m7_n > 1 else '']
        seals_item = ''
        if number:
            seals_item = f',{{{number}}}'
        number41 = NUMBER_158[m7[2] if m7_n > 2 else '']
        seals_item42 = ''
        if number41:
            seals_item42 = f',{{{number41}}}'
        number43 = NUMBER_158[m7[3] if m7_n > 3 else '']
        seals_item44 = ''
        if number43:
            seals_item44 = f',{{{number43}}}'
        number45 = NUMBER_158[m7[4] if m7_n > 4 else '']
        seals_item46 = ''
        if number45:
            seals_item46 = f',{{{number45}}}'
        seals = f'{seals_item}{seals_item42}{seals_item44}{seals_item46}'
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
    equipment47 = ',"equipment":[' + ','.join(equipment) + ']' if equipment else ''
    n7_loop = pick(n0[11], 2, ('0', '00', '000', '0000'))
    n748 = n7_loop[0] if n7_loop is not None else None
    n748_n = len(n748) if n748 is not None else 0
    equipment_type49 = EQUIPMENT_TYPE_155[n748[11] if n748_n > 11 else '']
    unit_code50 = UNIT_CODE_156[n748[15] if n748_n > 15 else '']
    length51 = ''
    if unit_code50[1] or unit_code50[0]:
        if not (unit_code50[1] and unit_code50[0]):
            raise UNFIT
        length51 = f',"length":{{{unit_code50[1]}{unit_code50[0]}}}'
    quantity = QUANTITY_159[b2[8] if b2_n > 8 else '']
    equipment_requirement = ''
    if equipment_type49[0] or length51 or quantity or equipment_type49[1]:
        equipment_requirement = f'{equipment_type49[0]}{length51}{quantity}{equipment_type49[1]}'
        equipment_requirement = f',"equipmentRequirement":{{{equipment_requirement[1:]}}}'
    l3 = n0[13]
    l3_n = len(l3) if l3 is not None else 0
    unit_code52 = UNIT_CODE_160[(l3[12] if l3_n > 12 else '') if (l3[1] if l3_n > 1 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' else '']
    value53 = VALUE_161[(l3[1] if l3_n > 1 else '') if (l3[12] if l3_n > 12 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' and (l3[12] if l3_n > 12 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    gross_weight = ''
    if unit_code52 or value53:
        if not (unit_code52 and value53):
            raise UNFIT
        gross_weight = f',"grossWeight":{{{unit_code52}{value53}}}'
    pld = n0[7]
    pld_n = len(pld) if pld is not None else 0
    handling_unit_count = HANDLING_UNIT_COUNT_162[pld[1] if pld_n > 1 else '']
    package_count = PACKAGE_COUNT_163[l3[11] if l3_n > 11 else '']
    unit_code54 = UNIT_CODE_164[(l3[10] if l3_n > 10 else '') if (l3[9] if l3_n > 9 else '') != '' else '']
    value55 = VALUE_161[(l3[9] if l3_n > 9 else '') if (l3[10] if l3_n > 10 else '') != '' and (l3[10] if l3_n > 10 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
    volume = ''
    if unit_code54 or value55:
        if not (unit_code54 and value55):
            raise UNFIT
        volume = f',"volume":{{{unit_code54}{value55}}}'
    handling_totals = ''
    if gross_weight or handling_unit_count or package_count or volume:
        handling_totals = f'{gross_weight}{handling_unit_count}{package_count}{volume}'
        handling_totals = f',"handlingTotals":{{{handling_totals[1:]}}}'
    instructions: Any = []
    for m56 in n0[9] or ():
        nte = m56[0]
        nte_n = len(nte)
        if not ((nte[1] if nte_n > 1 else '') != ''):
            continue
        source_code57 = SOURCE_CODE_165[nte[1] if nte_n > 1 else '']
        text = TEXT_166[nte[2] if nte_n > 2 else '']
        instructions_item = ''
        if source_code57[1] or text or source_code57[0]:
            if not (source_code57[0]):
                raise UNFIT
            instructions_item = f'{source_code57[1]}{text}{source_code57[0]}'
            instructions_item = f'{{{instructions_item[1:]}}}'
        if instructions_item:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        raise UNFIT
    instructions58: Any = []
    for m59 in n0[9] or ():
        nte60 = m59[0]
        nte60_n = len(nte60)
        if not ((nte60[1] if nte60_n > 1 else '') == ''):
            continue
        text61 = TEXT_166[nte60[2] if nte60_n > 2 else '']
        instructions_item62 = ''
        if text61:
            instructions_item62 = f'{text61},"type":"general"'
            instructions_item62 = f'{{{instructions_item62[1:]}}}'
        if instructions_item62:
            instructions58.append(instructions_item62)
    if len(instructions58) > 50:
        raise UNFIT
    instructions63 = [*instructions, *instructions58]
    instructions63 = ',"instructions":[' + ','.join(instructions63) + ']' if instructions63 else ''
    load_id = LOAD_ID_167[b2[4] if b2_n > 4 else '']
    amount = AMOUNT_168[(l3[5] if l3_n > 5 else '') if (facts.get('currency', '')) != '' else '']
    currency = CURRENCY_169[(facts.get('currency', '')) if (l3[5] if l3_n > 5 else '') != '' else '']
    offered_rate = ''
    if amount or currency:
        if not (amount and currency):
            raise UNFIT
        offered_rate = f',"offeredRate":{{{amount}{currency}}}'
    parties: Any = []
    for m64 in n0[10] or ():
        n2 = m64[1]
        n2_n = len(n2) if n2 is not None else 0
        additional_name = ADDITIONAL_NAME_170[n2[1] if n2_n > 1 else '']
        n4 = m64[3]
        n4_n = len(n4) if n4 is not None else 0
        city = CITY_171[n4[1] if n4_n > 1 else '']
        country = COUNTRY_172[n4[4] if n4_n > 4 else '']
        n3_loop = m64[2]
        n3_loop = n3_loop[0] if n3_loop else None
        n3 = n3_loop[0] if n3_loop is not None else None
        n3_n = len(n3) if n3 is not None else 0
        lines_item = LINES_ITEM_173[n3[1] if n3_n > 1 else '']
        lines_item65 = LINES_ITEM_173[n3[2] if n3_n > 2 else '']
        n3_loop66 = m64[2] or ()
        n3_loop66 = n3_loop66[1] if len(n3_loop66) >= 2 else None
        n367 = n3_loop66[0] if n3_loop66 is not None else None
        n367_n = len(n367) if n367 is not None else 0
        lines_item68 = LINES_ITEM_173[n367[1] if n367_n > 1 else '']
        lines_item69 = LINES_ITEM_173[n367[2] if n367_n > 2 else '']
        lines = f'{lines_item}{lines_item65}{lines_item68}{lines_item69}'
        if lines:
            lines = f',"lines":[{lines[1:]}]'
        postal_code = POSTAL_CODE_174[n4[3] if n4_n > 3 else '']
        subdivision = SUBDIVISION_175[n4[2] if n4_n > 2 else '']
        address = ''
        if city or country or lines or postal_code or subdivision:
            address = f'{city}{country}{lines}{postal_code}{subdivision}'
            address = f',"address":{{{address[1:]}}}'
        contacts: Any = []
        for m70 in m64[5] or ():
            g61 = m70[0]
            g61_n = len(g61)
            email = EMAIL_176[(g61[4] if g61_n > 4 else '') if (g61[3] if g61_n > 3 else '') == 'EM' else '']
            fax = FAX_177[(g61[4] if g61_n > 4 else '') if (g61[3] if g61_n > 3 else '') == 'FX' else '']
            name = NAME_178[g61[2] if g61_n > 2 else '']
            phone = PHONE_179[(g61[4] if g61_n > 4 else '') if (g61[3] if g61_n > 3 else '') == 'TE' else '']
            reference = REFERENCE_180[g61[5] if g61_n > 5 else '']
            source_code71 = SOURCE_CODE_181[g61[1] if g61_n > 1 else '']
            contacts_item = ''
            if email or fax or name or phone or reference or source_code71:
                contacts_item = f'{email}{fax}{name}{phone}{reference}{source_code71}'
                contacts_item = f'{{{contacts_item[1:]}}}'
            if contacts_item:
                contacts.append(contacts_item)
        if len(contacts) > 10:
            raise UNFIT
        contacts72 = ',"contacts":[' + ','.join(contacts) + ']' if contacts else ''
        n1 = m64[0]
        n1_n = len(n1)
        scheme = SCHEME_182[n1[3] if n1_n > 3 else '']
        value73 = VALUE_183[n1[4] if n1_n > 4 else '']
        identifiers_item = ''
        if scheme[0] or scheme[1] or value73:
            if not (scheme[0] and value73):
                raise UNFIT
            identifiers_item = f',{{{scheme[0]}{scheme[1]}{value73}}}'
        identifiers74 = f'{identifiers_item}'
        if identifiers74:
            identifiers74 = f',"identifiers":[{identifiers74[1:]}]'
        name75 = NAME_178[n1[2] if n1_n > 2 else '']
        references: Any = []
        for m76 in m64[4] or ():
            l11 = m76[0]
            l11_n = len(l11)
            if not ((l11[1] if l11_n > 1 else '') != ''):
                continue
            description = DESCRIPTION_184[l11[3] if l11_n > 3 else '']
            source_code77 = SOURCE_CODE_185[l11[2] if l11_n > 2 else '']
            value78 = VALUE_183[l11[1] if l11_n > 1 else '']
            references_item = ''
            if description or source_code77[1] or source_code77[0] or value78:
                if not (source_code77[0] and value78):
                    raise UNFIT
                references_item = f'{description}{source_code77[1]}{source_code77[0]}{value78}'
                references_item = f'{{{references_item[1:]}}}'
            if references_item:
                references.append(references_item)
        if len(references) > 50:
            raise UNFIT
        references79 = ',"references":[' + ','.join(references) + ']' if references else ''
        roles_item = ROLES_ITEM_186[n1[1] if n1_n > 1 else '']
        roles = f'{roles_item[0]}'
        if roles:
            roles = f',"roles":[{roles[1:]}]'
        parties_item = ''
        if additional_name or address or contacts72 or identifiers74 or name75 or references79 or roles or roles_item[1]:
            parties_item = f'{additional_name}{address}{contacts72}{identifiers74}{name75}{references79}{roles}{roles_item[1]}'
            parties_item = f'{{{parties_item[1:]}}}'
        if parties_item:
            parties.append(parties_item)
    if len(parties) > 30:
        raise UNFIT
    parties80 = ',"parties":[' + ','.join(parties) + ']' if parties else ''
    payment_method = PAYMENT_METHOD_187[b2[6] if b2_n > 6 else '']
    purpose = PURPOSE_188[b2a[1] if b2a_n > 1 else '']
    references81: Any = []
    for m82 in n0[3] or ():
        l1183 = m82[0]
        l1183_n = len(l1183)
        if not ((l1183[1] if l1183_n > 1 else '') != ''):
            continue
        description84 = DESCRIPTION_184[l1183[3] if l1183_n > 3 else '']
        source_code85 = SOURCE_CODE_185[l1183[2] if l1183_n > 2 else '']
        value86 = VALUE_183[l1183[1] if l1183_n > 1 else '']
        references_item87 = ''
        if description84 or source_code85[1] or source_code85[0] or value86:
            if not (source_code85[0] and value86):
                raise UNFIT
            references_item87 = f'{description84}{source_code85[1]}{source_code85[0]}{value86}'
            references_item87 = f'{{{references_item87[1:]}}}'
        if references_item87:
            references81.append(references_item87)
    if len(references81) > 300:
        raise UNFIT
    references88 = ',"references":[' + ','.join(references81) + ']' if references81 else ''
    g62_loop = pick(n0[4], 1, ('64',))
    g6289 = g62_loop[0] if g62_loop is not None else None
    g6289_n = len(g6289) if g6289 is not None else 0
    respond_by_x = g6289[2] if g6289_n > 2 else ''
    respond_by_x90 = g6289[3] if g6289_n > 3 else ''
    respond_by_x91 = g6289[4] if g6289_n > 4 else ''
    respond_by_x92 = g6289[5] if g6289_n > 5 else ''
    respond_by = RESPOND_BY_189[(zone, respond_by_x, respond_by_x90, respond_by_x91, respond_by_x92) if respond_by_x else '']
    respond_by_v = respond_by
    g62_loop93 = [one for one in n0[4] or () if (one[0][1] if len(one[0]) > 1 else '') != '64' and (one[0][3] if len(one[0]) > 3 else '') == '1']
    g62_loop93 = g62_loop93[0] if len(g62_loop93) >= 1 else None
    g6294 = g62_loop93[0] if g62_loop93 is not None else None
    g6294_n = len(g6294) if g6294 is not None else 0
    if not respond_by_v:
        respond_by_x96 = g6294[2] if g6294_n > 2 else ''
        respond_by_x97 = g6294[3] if g6294_n > 3 else ''
        respond_by_x98 = g6294[4] if g6294_n > 4 else ''
        respond_by_x99 = g6294[5] if g6294_n > 5 else ''
        respond_by95 = RESPOND_BY_189[(zone, respond_by_x96, respond_by_x97, respond_by_x98, respond_by_x99) if respond_by_x96 else '']
        respond_by_v = respond_by95
    special_services: Any = []
    for m100 in n0[6] or ():
        at5 = m100[0]
        at5_n = len(at5)
        if not ((at5[1] if at5_n > 1 else '') != ''):
            continue
        note = NOTE_190[at5[3] if at5_n > 3 else '']
        service = SERVICE_191[at5[1] if at5_n > 1 else '']
        special_services_item = ''
        if note or service[0] or service[1]:
            if not (service[0]):
                raise UNFIT
            special_services_item = f'{note}{service[0]}{service[1]}'
            special_services_item = f'{{{special_services_item[1:]}}}'
        if special_services_item:
            special_services.append(special_services_item)
    if len(special_services) > 50:
        raise UNFIT
    special_services101: Any = []
    for m102 in n0[6] or ():
        at5103 = m102[0]
        at5103_n = len(at5103)
        if not ((at5103[1] if at5103_n > 1 else '') == '' and (at5103[3] if at5103_n > 3 else '') != ''):
            continue
        note104 = NOTE_190[at5103[3] if at5103_n > 3 else '']
        special_services_item105 = ''
        if note104:
            special_services_item105 = f'{note104},"service":"other"'
            special_services_item105 = f'{{{special_services_item105[1:]}}}'
        if special_services_item105:
            special_services101.append(special_services_item105)
    if len(special_services101) > 50:
        raise UNFIT
    special_services106 = [*special_services, *special_services101]
    special_services106 = ',"specialServices":[' + ','.join(special_services106) + ']' if special_services106 else ''
    stops: Any = []
    for m107 in n0[12] or ():
        s5 = m107[0]
        s5_n = len(s5)
        activities_item = ACTIVITIES_ITEM_192[s5[2] if s5_n > 2 else '']
        activities = f'{activities_item[0]}'
        if activities:
            activities = f'"activities":[{activities[1:]}]'
        contacts108: Any = []
        for m109 in m107[8] or ():
            for m110 in m109[4] or ():
                g61111 = m110[0]
                g61111_n = len(g61111)
                email112 = EMAIL_176[(g61111[4] if g61111_n > 4 else '') if (g61111[3] if g61111_n > 3 else '') == 'EM' else '']
                fax113 = FAX_177[(g61111[4] if g61111_n > 4 else '') if (g61111[3] if g61111_n > 3 else '') == 'FX' else '']
                name114 = NAME_178[g61111[2] if g61111_n > 2 else '']
                phone115 = PHONE_179[(g61111[4] if g61111_n > 4 else '') if (g61111[3] if g61111_n > 3 else '') == 'TE' else '']
                reference116 = REFERENCE_180[g61111[5] if g61111_n > 5 else '']
                source_code117 = SOURCE_CODE_181[g61111[1] if g61111_n > 1 else '']
                contacts_item118 = ''
                if email112 or fax113 or name114 or phone115 or reference116 or source_code117:
                    contacts_item118 = f'{email112}{fax113}{name114}{phone115}{reference116}{source_code117}'
                    contacts_item118 = f'{{{contacts_item118[1:]}}}'
                if contacts_item118:
                    contacts108.append(contacts_item118)
        if len(contacts108) > 20:
            raise UNFIT
        contacts119 = ',"contacts":[' + ','.join(contacts108) + ']' if contacts108 else ''
        dates120: Any = []
        for m121 in m107[2] or ():
            g62122 = m121[0]
            g62122_n = len(g62122)
            if not ((g62122[2] if g62122_n > 2 else '') != '' and (g62122[1] if g62122_n > 1 else '') not in ('37', '38', '53', '54') and (g62122[3] if g62122_n > 3 else '') not in ('I', 'K', 'G', 'L')):
                continue
            at_x124 = (g62122[2] if g62122_n > 2 else '') if (g62122[1] if g62122_n > 1 else '') == '69' else ''
            at_x125 = g62122[3] if g62122_n > 3 else ''
            at_x126 = g62122[4] if g62122_n > 4 else ''
            at_x127 = g62122[5] if g62122_n > 5 else ''
            at123 = AT_145[(zone, at_x124, at_x125, at_x126, at_x127) if at_x124 else '']
            at_v128 = at123
            if not at_v128:
                at_x130 = (g62122[2] if g62122_n > 2 else '') if (g62122[1] if g62122_n > 1 else '') == '70' else ''
                at_x131 = g62122[3] if g62122_n > 3 else ''
                at_x132 = g62122[4] if g62122_n > 4 else ''
                at_x133 = g62122[5] if g62122_n > 5 else ''
                at129 = AT_146[(zone, at_x130, at_x131, at_x132, at_x133) if at_x130 else '']
                at_v128 = at129
            if not at_v128:
                at_x135 = (g62122[2] if g62122_n > 2 else '') if (g62122[1] if g62122_n > 1 else '') == '64' else ''
                at_x136 = g62122[3] if g62122_n > 3 else ''
                at_x137 = g62122[4] if g62122_n > 4 else ''
                at_x138 = g62122[5] if g62122_n > 5 else ''
                at134 = AT_147[(zone, at_x135, at_x136, at_x137, at_x138) if at_x135 else '']
                at_v128 = at134
            if not at_v128:
                at_x140 = (g62122[2] if g62122_n > 2 else '') if (g62122[1] if g62122_n > 1 else '') == '37' else ''
                at_x141 = g62122[3] if g62122_n > 3 else ''
                at_x142 = g62122[4] if g62122_n > 4 else ''
                at_x143 = g62122[5] if g62122_n > 5 else ''
                at139 = AT_148[(zone, at_x140, at_x141, at_x142, at_x143) if at_x140 else '']
                at_v128 = at139
            if not at_v128:
                at_x145 = (g62122[2] if g62122_n > 2 else '') if (g62122[1] if g62122_n > 1 else '') == '38' else ''
                at_x146 = g62122[3] if g62122_n > 3 else ''
                at_x147 = g62122[4] if g62122_n > 4 else ''
                at_x148 = g62122[5] if g62122_n > 5 else ''
                at144 = AT_149[(zone, at_x145, at_x146, at_x147, at_x148) if at_x145 else '']
                at_v128 = at144
            if not at_v128:
                at_x150 = (g62122[2] if g62122_n > 2 else '') if (g62122[1] if g62122_n > 1 else '') == '53' else ''
                at_x151 = g62122[3] if g62122_n > 3 else ''
                at_x152 = g62122[4] if g62122_n > 4 else ''
                at_x153 = g62122[5] if g62122_n > 5 else ''
                at149 = AT_150[(zone, at_x150, at_x151, at_x152, at_x153) if at_x150 else '']
                at_v128 = at149
            if not at_v128:
                at_x155 = (g62122[2] if g62122_n > 2 else '') if (g62122[1] if g62122_n > 1 else '') == '54' else ''
                at_x156 = g62122[3] if g62122_n > 3 else ''
                at_x157 = g62122[4] if g62122_n > 4 else ''
                at_x158 = g62122[5] if g62122_n > 5 else ''
                at154 = AT_151[(zone, at_x155, at_x156, at_x157, at_x158) if at_x155 else '']
                at_v128 = at154
            if not at_v128:
                at_x160 = (g62122[2] if g62122_n > 2 else '') if (g62122[1] if g62122_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
                at_x161 = g62122[3] if g62122_n > 3 else ''
                at_x162 = g62122[4] if g62122_n > 4 else ''
                at_x163 = g62122[5] if g62122_n > 5 else ''
                at159 = AT_152[(zone, at_x160, at_x161, at_x162, at_x163) if at_x160 else '']
                at_v128 = at159
            source_code164 = SOURCE_CODE_193[g62122[1] if g62122_n > 1 else '']
            dates_item165 = ''
            if at_v128 or source_code164[1] or source_code164[0]:
                if not (at_v128 and source_code164[0]):
                    raise UNFIT
                dates_item165 = f'{{{at_v128}{source_code164[1]}{source_code164[0]}}}'
            if dates_item165:
                dates120.append(dates_item165)
        if len(dates120) > 50:
            raise UNFIT
        dates166 = ',"dates":[' + ','.join(dates120) + ']' if dates120 else ''
        instructions167: Any = []
        for m168 in m107[7] or ():
            nte169 = m168[0]
            nte169_n = len(nte169)
            if not ((nte169[1] if nte169_n > 1 else '') != ''):
                continue
            source_code170 = SOURCE_CODE_165[nte169[1] if nte169_n > 1 else '']
            text171 = TEXT_166[nte169[2] if nte169_n > 2 else '']
            instructions_item172 = ''
            if source_code170[1] or text171 or source_code170[0]:
                if not (source_code170[0]):
                    raise UNFIT
                instructions_item172 = f'{source_code170[1]}{text171}{source_code170[0]}'
                instructions_item172 = f'{{{instructions_item172[1:]}}}'
            if instructions_item172:
                instructions167.append(instructions_item172)
        if len(instructions167) > 50:
            raise UNFIT
        instructions173: Any = []
        for m174 in m107[7] or ():
            nte175 = m174[0]
            nte175_n = len(nte175)
            if not ((nte175[1] if nte175_n > 1 else '') == ''):
                continue
            text176 = TEXT_166[nte175[2] if nte175_n > 2 else '']
            instructions_item177 = ''
            if text176:
                instructions_item177 = f'{text176},"type":"general"'
                instructions_item177 = f'{{{instructions_item177[1:]}}}'
            if instructions_item177:
                instructions173.append(instructions_item177)
        if len(instructions173) > 50:
            raise UNFIT
        instructions178 = [*instructions167, *instructions173]
        instructions178 = ',"instructions":[' + ','.join(instructions178) + ']' if instructions178 else ''
        lading: Any = []
        for m179 in m107[9] or ():
            l5 = m179[0]
            l5_n = len(l5)
            commodity_code = COMMODITY_CODE_194[l5[3] if l5_n > 3 else '']
            description180 = DESCRIPTION_195[l5[2] if l5_n > 2 else '']
            line_id = LINE_ID_196[l5[1] if l5_n > 1 else '']
            at8 = m179[1]
            at8_n = len(at8) if at8 is not None else 0
            unit_code181 = UNIT_CODE_197[(l5[5] if l5_n > 5 else '') if (at8[4] if at8_n > 4 else '') != '' else '']
            value182 = VALUE_161[(at8[4] if at8_n > 4 else '') if (l5[5] if l5_n > 5 else '') != '' and (l5[5] if l5_n > 5 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '']
            quantity183 = ''
            if unit_code181 or value182:
                if not (unit_code181 and value182):
                    raise UNFIT
                quantity183 = f',"quantity":{{{unit_code181}{value182}}}'
            source_code184 = SOURCE_CODE_198[l5[4] if l5_n > 4 else '']
            unit_code185 = UNIT_CODE_164[(at8[6] if at8_n > 6 else '') if (at8[7] if at8_n > 7 else '') != '' else '']
            value186 = VALUE_161[(at8[7] if at8_n > 7 else '') if (at8[6] if at8_n > 6 else '') != '' and (at8[6] if at8_n > 6 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
            volume187 = ''
            if unit_code185 or value186:
                if not (unit_code185 and value186):
                    raise UNFIT
                volume187 = f',"volume":{{{unit_code185}{value186}}}'
            at8188 = m179[1]
            at8188 = at8188 if at8188 is not None and (at8188[1] if len(at8188) > 1 else '') == 'G' else None
            at8188_n = len(at8188) if at8188 is not None else 0
            unit_code189 = UNIT_CODE_160[(at8188[2] if at8188_n > 2 else '') if (at8188[3] if at8188_n > 3 else '') != '' else '']
            value190 = VALUE_161[(at8188[3] if at8188_n > 3 else '') if (at8188[2] if at8188_n > 2 else '') != '' and (at8188[2] if at8188_n > 2 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
            weight = ''
            if unit_code189 or value190:
                if not (unit_code189 and value190):
                    raise UNFIT
                weight = f',"weight":{{{unit_code189}{value190}}}'
            lading_item = ''
            if commodity_code or description180 or line_id or quantity183 or source_code184 or volume187 or weight:
                lading_item = f'{commodity_code}{description180}{line_id}{quantity183}{source_code184}{volume187}{weight}'
                lading_item = f'{{{lading_item[1:]}}}'
            if lading_item:
                lading.append(lading_item)
        if len(lading) > 999:
            raise UNFIT
        lading191: Any = []
        for m192 in m107[4] or ():
            lad = m192[0]
            lad_n = len(lad)
            description193 = DESCRIPTION_195[lad[13] if lad_n > 13 else '']
            scheme194 = SCHEME_199[lad[7] if lad_n > 7 else '']
            value195 = VALUE_200[lad[8] if lad_n > 8 else '']
            identifiers_item196 = ''
            if scheme194[0] or scheme194[1] or value195:
                if not (scheme194[0] and value195):
                    raise UNFIT
                identifiers_item196 = f',{{{scheme194[0]}{scheme194[1]}{value195}}}'
            scheme197 = SCHEME_199[lad[9] if lad_n > 9 else '']
            value198 = VALUE_200[lad[10] if lad_n > 10 else '']
            identifiers_item199 = ''
            if scheme197[0] or scheme197[1] or value198:
                if not (scheme197[0] and value198):
                    raise UNFIT
                identifiers_item199 = f',{{{scheme197[0]}{scheme197[1]}{value198}}}'
            scheme200 = SCHEME_199[lad[11] if lad_n > 11 else '']
            value201 = VALUE_200[lad[12] if lad_n > 12 else '']
            identifiers_item202 = ''
            if scheme200[0] or scheme200[1] or value201:
                if not (scheme200[0] and value201):
                    raise UNFIT
                identifiers_item202 = f',{{{scheme200[0]}{scheme200[1]}{value201}}}'
            identifiers203 = f'{identifiers_item196}{identifiers_item199}{identifiers_item202}'
            if identifiers203:
                identifiers203 = f',"identifiers":[{identifiers203[1:]}]'
            item = ''
            if identifiers203:
                item = f'{identifiers203}'
                item = f',"item":{{{item[1:]}}}'
            unit_code204 = UNIT_CODE_197[(lad[1] if lad_n > 1 else '') if (lad[2] if lad_n > 2 else '') != '' else '']
            value205 = VALUE_161[(lad[2] if lad_n > 2 else '') if (lad[1] if lad_n > 1 else '') != '' and (lad[1] if lad_n > 1 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '']
            quantity206 = ''
            if unit_code204 or value205:
                if not (unit_code204 and value205):
                    raise UNFIT
                quantity206 = f',"quantity":{{{unit_code204}{value205}}}'
            unit_code207 = UNIT_CODE_160[(lad[5] if lad_n > 5 else '') if (lad[6] if lad_n > 6 else '') != '' else '']
            value208 = VALUE_161[(lad[6] if lad_n > 6 else '') if (lad[5] if lad_n > 5 else '') != '' and (lad[5] if lad_n > 5 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
            weight209 = ''
            if unit_code207 or value208:
                if not (unit_code207 and value208):
                    raise UNFIT
                weight209 = f',"weight":{{{unit_code207}{value208}}}'
            lading_item210 = ''
            if description193 or item or quantity206 or weight209:
                lading_item210 = f'{description193}{item}{quantity206}{weight209}'
                lading_item210 = f'{{{lading_item210[1:]}}}'
            if lading_item210:
                lading191.append(lading_item210)
        if len(lading191) > 999:
            raise UNFIT
        lading211 = [*lading, *lading191]
        lading211 = ',"lading":[' + ','.join(lading211) + ']' if lading211 else ''
        n1_loop = m107[8]
        n1_loop = n1_loop[0] if n1_loop else None
        n4212 = n1_loop[3] if n1_loop is not None else None
        n4212_n = len(n4212) if n4212 is not None else 0
        city213 = CITY_171[n4212[1] if n4212_n > 1 else '']
        country214 = COUNTRY_172[n4212[4] if n4212_n > 4 else '']
        n3_loop215 = n1_loop[2] if n1_loop is not None else None
        n3_loop215 = n3_loop215[0] if n3_loop215 else None
        n3216 = n3_loop215[0] if n3_loop215 is not None else None
        n3216_n = len(n3216) if n3216 is not None else 0
        lines_item217 = LINES_ITEM_173[n3216[1] if n3216_n > 1 else '']
        lines_item218 = LINES_ITEM_173[n3216[2] if n3216_n > 2 else '']
        n3_loop219 = (n1_loop[2] if n1_loop is not None else None) or ()
        n3_loop219 = n3_loop219[1] if len(n3_loop219) >= 2 else None
        n3220 = n3_loop219[0] if n3_loop219 is not None else None
        n3220_n = len(n3220) if n3220 is not None else 0
        lines_item221 = LINES_ITEM_173[n3220[1] if n3220_n > 1 else '']
        lines_item222 = LINES_ITEM_173[n3220[2] if n3220_n > 2 else '']
        lines223 = f'{lines_item217}{lines_item218}{lines_item221}{lines_item222}'
        if lines223:
            lines223 = f',"lines":[{lines223[1:]}]'
        postal_code224 = POSTAL_CODE_174[n4212[3] if n4212_n > 3 else '']
        subdivision225 = SUBDIVISION_175[n4212[2] if n4212_n > 2 else '']
        address226 = ''
        if city213 or country214 or lines223 or postal_code224 or subdivision225:
            address226 = f'{city213}{country214}{lines223}{postal_code224}{subdivision225}'
            address226 = f',"address":{{{address226[1:]}}}'
        n1227 = n1_loop[0] if n1_loop is not None else None
        n1227_n = len(n1227) if n1227 is not None else 0
        scheme228 = SCHEME_182[(n1227[3] if n1227_n > 3 else '') if (n1227[4] if n1227_n > 4 else '') != '' else '']
        value229 = VALUE_183[(n1227[4] if n1227_n > 4 else '') if (n1227[3] if n1227_n > 3 else '') != '' else '']
        identifiers_item230 = ''
        if scheme228[0] or scheme228[1] or value229:
            if not (scheme228[0] and value229):
                raise UNFIT
            identifiers_item230 = f',{{{scheme228[0]}{scheme228[1]}{value229}}}'
        identifiers231 = f'{identifiers_item230}'
        if identifiers231:
            identifiers231 = f',"identifiers":[{identifiers231[1:]}]'
        name232 = NAME_178[n1227[2] if n1227_n > 2 else '']
        location = ''
        if address226 or identifiers231 or name232:
            location = f'{address226}{identifiers231}{name232}'
            location = f',"location":{{{location[1:]}}}'
        order_refs: Any = []
        for m233 in m107[10] or ():
            items: Any = []
            for m234 in m233[2] or ():
                lad235 = m234[0]
                lad235_n = len(lad235)
                description236 = DESCRIPTION_195[lad235[13] if lad235_n > 13 else '']
                scheme237 = SCHEME_199[lad235[7] if lad235_n > 7 else '']
                value238 = VALUE_200[lad235[8] if lad235_n > 8 else '']
                identifiers_item239 = ''
                if scheme237[0] or scheme237[1] or value238:
                    if not (scheme237[0] and value238):
                        raise UNFIT
                    identifiers_item239 = f',{{{scheme237[0]}{scheme237[1]}{value238}}}'
                scheme240 = SCHEME_199[lad235[9] if lad235_n > 9 else '']
                value241 = VALUE_200[lad235[10] if lad235_n > 10 else '']
                identifiers_item242 = ''
                if scheme240[0] or scheme240[1] or value241:
                    if not (scheme240[0] and value241):
                        raise UNFIT
                    identifiers_item242 = f',{{{scheme240[0]}{scheme240[1]}{value241}}}'
                scheme243 = SCHEME_199[lad235[11] if lad235_n > 11 else '']
                value244 = VALUE_200[lad235[12] if lad235_n > 12 else '']
                identifiers_item245 = ''
                if scheme243[0] or scheme243[1] or value244:
                    if not (scheme243[0] and value244):
                        raise UNFIT
                    identifiers_item245 = f',{{{scheme243[0]}{scheme243[1]}{value244}}}'
                identifiers246 = f'{identifiers_item239}{identifiers_item242}{identifiers_item245}'
                if identifiers246:
                    identifiers246 = f',"identifiers":[{identifiers246[1:]}]'
                item247 = ''
                if identifiers246:
                    item247 = f'{identifiers246}'
                    item247 = f',"item":{{{item247[1:]}}}'
                unit_code248 = UNIT_CODE_197[(lad235[1] if lad235_n > 1 else '') if (lad235[2] if lad235_n > 2 else '') != '' else '']
                value249 = VALUE_161[(lad235[2] if lad235_n > 2 else '') if (lad235[1] if lad235_n > 1 else '') != '' and (lad235[1] if lad235_n > 1 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '']
                quantity250 = ''
                if unit_code248 or value249:
                    if not (unit_code248 and value249):
                        raise UNFIT
                    quantity250 = f',"quantity":{{{unit_code248}{value249}}}'
                unit_code251 = UNIT_CODE_160[(lad235[5] if lad235_n > 5 else '') if (lad235[6] if lad235_n > 6 else '') != '' else '']
                value252 = VALUE_161[(lad235[6] if lad235_n > 6 else '') if (lad235[5] if lad235_n > 5 else '') != '' and (lad235[5] if lad235_n > 5 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
                weight253 = ''
                if unit_code251 or value252:
                    if not (unit_code251 and value252):
                        raise UNFIT
                    weight253 = f',"weight":{{{unit_code251}{value252}}}'
                items_item = ''
                if description236 or item247 or quantity250 or weight253:
                    items_item = f'{description236}{item247}{quantity250}{weight253}'
                    items_item = f'{{{items_item[1:]}}}'
                if items_item:
                    items.append(items_item)
            if len(items) > 999:
                raise UNFIT
            items254: Any = []
            for m255 in m233[3] or ():
                l5256 = m255[0]
                l5256_n = len(l5256)
                commodity_code257 = COMMODITY_CODE_194[l5256[3] if l5256_n > 3 else '']
                description258 = DESCRIPTION_195[l5256[2] if l5256_n > 2 else '']
                line_id259 = LINE_ID_196[l5256[1] if l5256_n > 1 else '']
                at8260 = m255[1]
                at8260_n = len(at8260) if at8260 is not None else 0
                unit_code261 = UNIT_CODE_197[(l5256[5] if l5256_n > 5 else '') if (at8260[4] if at8260_n > 4 else '') != '' else '']
                value262 = VALUE_161[(at8260[4] if at8260_n > 4 else '') if (l5256[5] if l5256_n > 5 else '') != '' and (l5256[5] if l5256_n > 5 else '') in {'', 'BAG', 'BAL', 'BDL', 'BOT', 'BOX', 'BXT', 'CAS', 'CRT', 'CTN', 'DRM', 'JAR', 'KIT', 'PAL', 'PCS', 'PKG', 'PLT', 'ROL', 'SHT', 'SKD'} else '']
                quantity263 = ''
                if unit_code261 or value262:
                    if not (unit_code261 and value262):
                        raise UNFIT
                    quantity263 = f',"quantity":{{{unit_code261}{value262}}}'
                source_code264 = SOURCE_CODE_198[l5256[4] if l5256_n > 4 else '']
                unit_code265 = UNIT_CODE_164[(at8260[6] if at8260_n > 6 else '') if (at8260[7] if at8260_n > 7 else '') != '' else '']
                value266 = VALUE_161[(at8260[7] if at8260_n > 7 else '') if (at8260[6] if at8260_n > 6 else '') != '' and (at8260[6] if at8260_n > 6 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
                volume267 = ''
                if unit_code265 or value266:
                    if not (unit_code265 and value266):
                        raise UNFIT
                    volume267 = f',"volume":{{{unit_code265}{value266}}}'
                at8268 = m255[1]
                at8268 = at8268 if at8268 is not None and (at8268[1] if len(at8268) > 1 else '') == 'G' else None
                at8268_n = len(at8268) if at8268 is not None else 0
                unit_code269 = UNIT_CODE_160[(at8268[2] if at8268_n > 2 else '') if (at8268[3] if at8268_n > 3 else '') != '' else '']
                value270 = VALUE_161[(at8268[3] if at8268_n > 3 else '') if (at8268[2] if at8268_n > 2 else '') != '' and (at8268[2] if at8268_n > 2 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
                weight271 = ''
                if unit_code269 or value270:
                    if not (unit_code269 and value270):
                        raise UNFIT
                    weight271 = f',"weight":{{{unit_code269}{value270}}}'
                items_item272 = ''
                if commodity_code257 or description258 or line_id259 or quantity263 or source_code264 or volume267 or weight271:
                    items_item272 = f'{commodity_code257}{description258}{line_id259}{quantity263}{source_code264}{volume267}{weight271}'
                    items_item272 = f'{{{items_item272[1:]}}}'
                if items_item272:
                    items254.append(items_item272)
            if len(items254) > 999:
                raise UNFIT
            items273 = [*items, *items254]
            items273 = ',"items":[' + ','.join(items273) + ']' if items273 else ''
            oid = m233[0]
            oid_n = len(oid)
            order_id = ORDER_ID_201[oid[1] if oid_n > 1 else '']
            purchase_order_number = PURCHASE_ORDER_NUMBER_202[oid[2] if oid_n > 2 else '']
            unit_code274 = UNIT_CODE_203[(oid[4] if oid_n > 4 else '') if (oid[5] if oid_n > 5 else '') != '' else '']
            value275 = VALUE_161[(oid[5] if oid_n > 5 else '') if (oid[4] if oid_n > 4 else '') != '' and (oid[4] if oid_n > 4 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
            quantity276 = ''
            if unit_code274 or value275:
                if not (unit_code274 and value275):
                    raise UNFIT
                quantity276 = f',"quantity":{{{unit_code274}{value275}}}'
            g62_loop277 = pick(m233[1], 1, ('53',))
            g62278 = g62_loop277[0] if g62_loop277 is not None else None
            g62278_n = len(g62278) if g62278 is not None else 0
            earliest_x = (g62278[2] if g62278_n > 2 else '') if (s5[2] if s5_n > 2 else '') in ('CU', 'UL', 'PU', 'DT') else ''
            earliest_x279 = g62278[3] if g62278_n > 3 else ''
            earliest_x280 = g62278[4] if g62278_n > 4 else ''
            earliest_x281 = g62278[5] if g62278_n > 5 else ''
            earliest = EARLIEST_204[(zone, earliest_x, earliest_x279, earliest_x280, earliest_x281) if earliest_x else '']
            earliest_v = earliest
            g62_loop282 = pick(m233[1], 1, ('37',))
            g62283 = g62_loop282[0] if g62_loop282 is not None else None
            g62283_n = len(g62283) if g62283 is not None else 0
            if not earliest_v:
                earliest_x285 = g62283[2] if g62283_n > 2 else ''
                earliest_x286 = g62283[3] if g62283_n > 3 else ''
                earliest_x287 = g62283[4] if g62283_n > 4 else ''
                earliest_x288 = g62283[5] if g62283_n > 5 else ''
                earliest284 = EARLIEST_205[(zone, earliest_x285, earliest_x286, earliest_x287, earliest_x288) if earliest_x285 else '']
                earliest_v = earliest284
            if not earliest_v:
                earliest_x290 = (g62278[2] if g62278_n > 2 else '') if (s5[2] if s5_n > 2 else '') not in ('CU', 'UL', 'PU', 'DT') else ''
                earliest_x291 = g62278[3] if g62278_n > 3 else ''
                earliest_x292 = g62278[4] if g62278_n > 4 else ''
                earliest_x293 = g62278[5] if g62278_n > 5 else ''
                earliest289 = EARLIEST_204[(zone, earliest_x290, earliest_x291, earliest_x292, earliest_x293) if earliest_x290 else '']
                earliest_v = earliest289
            g62_loop294 = [one for one in m233[1] or () if (one[0][1] if len(one[0]) > 1 else '') not in ('37', '38', '53', '54') and (one[0][3] if len(one[0]) > 3 else '') in ('I', 'G')]
            g62_loop294 = g62_loop294[0] if len(g62_loop294) >= 1 else None
            g62295 = g62_loop294[0] if g62_loop294 is not None else None
            g62295_n = len(g62295) if g62295 is not None else 0
            if not earliest_v:
                earliest_x297 = g62295[2] if g62295_n > 2 else ''
                earliest_x298 = g62295[3] if g62295_n > 3 else ''
                earliest_x299 = g62295[4] if g62295_n > 4 else ''
                earliest_x300 = g62295[5] if g62295_n > 5 else ''
                earliest296 = EARLIEST_205[(zone, earliest_x297, earliest_x298, earliest_x299, earliest_x300) if earliest_x297 else '']
                earliest_v = earliest296
            g62_loop301 = pick(m233[1], 1, ('54',))
            g62302 = g62_loop301[0] if g62_loop301 is not None else None
            g62302_n = len(g62302) if g62302 is not None else 0
            latest_x = (g62302[2] if g62302_n > 2 else '') if (s5[2] if s5_n > 2 else '') in ('CU', 'UL', 'PU', 'DT') else ''
            latest_x303 = g62302[3] if g62302_n > 3 else ''
            latest_x304 = g62302[4] if g62302_n > 4 else ''
            latest_x305 = g62302[5] if g62302_n > 5 else ''
            latest = LATEST_206[(zone, latest_x, latest_x303, latest_x304, latest_x305) if latest_x else '']
            latest_v = latest
            g62_loop306 = pick(m233[1], 1, ('38',))
            g62307 = g62_loop306[0] if g62_loop306 is not None else None
            g62307_n = len(g62307) if g62307 is not None else 0
            if not latest_v:
                latest_x309 = g62307[2] if g62307_n > 2 else ''
                latest_x310 = g62307[3] if g62307_n > 3 else ''
                latest_x311 = g62307[4] if g62307_n > 4 else ''
                latest_x312 = g62307[5] if g62307_n > 5 else ''
                latest308 = LATEST_207[(zone, latest_x309, latest_x310, latest_x311, latest_x312) if latest_x309 else '']
                latest_v = latest308
            if not latest_v:
                latest_x314 = (g62302[2] if g62302_n > 2 else '') if (s5[2] if s5_n > 2 else '') not in ('CU', 'UL', 'PU', 'DT') else ''
                latest_x315 = g62302[3] if g62302_n > 3 else ''
                latest_x316 = g62302[4] if g62302_n > 4 else ''
                latest_x317 = g62302[5] if g62302_n > 5 else ''
                latest313 = LATEST_206[(zone, latest_x314, latest_x315, latest_x316, latest_x317) if latest_x314 else '']
                latest_v = latest313
            g62_loop318 = [one for one in m233[1] or () if (one[0][1] if len(one[0]) > 1 else '') not in ('37', '38', '53', '54') and (one[0][3] if len(one[0]) > 3 else '') in ('K', 'L')]
            g62_loop318 = g62_loop318[0] if len(g62_loop318) >= 1 else None
            g62319 = g62_loop318[0] if g62_loop318 is not None else None
            g62319_n = len(g62319) if g62319 is not None else 0
            if not latest_v:
                latest_x321 = g62319[2] if g62319_n > 2 else ''
                latest_x322 = g62319[3] if g62319_n > 3 else ''
                latest_x323 = g62319[4] if g62319_n > 4 else ''
                latest_x324 = g62319[5] if g62319_n > 5 else ''
                latest320 = LATEST_207[(zone, latest_x321, latest_x322, latest_x323, latest_x324) if latest_x321 else '']
                latest_v = latest320
            requested_window = ''
            if earliest_v or latest_v:
                requested_window = f'{earliest_v}{latest_v}'
                requested_window = f',"requestedWindow":{{{requested_window[1:]}}}'
            unit_code325 = UNIT_CODE_164[(oid[8] if oid_n > 8 else '') if (oid[9] if oid_n > 9 else '') != '' else '']
            value326 = VALUE_161[(oid[9] if oid_n > 9 else '') if (oid[8] if oid_n > 8 else '') != '' and (oid[8] if oid_n > 8 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
            volume327 = ''
            if unit_code325 or value326:
                if not (unit_code325 and value326):
                    raise UNFIT
                volume327 = f',"volume":{{{unit_code325}{value326}}}'
            unit_code328 = UNIT_CODE_160[(oid[6] if oid_n > 6 else '') if (oid[7] if oid_n > 7 else '') != '' else '']
            value329 = VALUE_161[(oid[7] if oid_n > 7 else '') if (oid[6] if oid_n > 6 else '') != '' and (oid[6] if oid_n > 6 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
            weight330 = ''
            if unit_code328 or value329:
                if not (unit_code328 and value329):
                    raise UNFIT
                weight330 = f',"weight":{{{unit_code328}{value329}}}'
            order_refs_item = ''
            if items273 or order_id or purchase_order_number or quantity276 or requested_window or volume327 or weight330:
                order_refs_item = f'{items273}{order_id}{purchase_order_number}{quantity276}{requested_window}{volume327}{weight330}'
                order_refs_item = f'{{{order_refs_item[1:]}}}'
            if order_refs_item:
                order_refs.append(order_refs_item)
        if len(order_refs) > 999:
            raise UNFIT
        order_refs331 = ',"orderRefs":[' + ','.join(order_refs) + ']' if order_refs else ''
        references332: Any = []
        for m333 in m107[1] or ():
            l11334 = m333[0]
            l11334_n = len(l11334)
            if not ((l11334[1] if l11334_n > 1 else '') != ''):
                continue
            description335 = DESCRIPTION_184[l11334[3] if l11334_n > 3 else '']
            source_code336 = SOURCE_CODE_185[l11334[2] if l11334_n > 2 else '']
            value337 = VALUE_183[l11334[1] if l11334_n > 1 else '']
            references_item338 = ''
            if description335 or source_code336[1] or source_code336[0] or value337:
                if not (source_code336[0] and value337):
                    raise UNFIT
                references_item338 = f'{description335}{source_code336[1]}{source_code336[0]}{value337}'
                references_item338 = f'{{{references_item338[1:]}}}'
            if references_item338:
                references332.append(references_item338)
        if len(references332) > 300:
            raise UNFIT
        references339 = ',"references":[' + ','.join(references332) + ']' if references332 else ''
        stop_sequence = STOP_SEQUENCE_208[s5[1] if s5_n > 1 else '']
        at8340 = m107[3]
        at8340 = at8340 if at8340 is not None and (at8340[1] if len(at8340) > 1 else '') == 'G' else None
        at8340_n = len(at8340) if at8340 is not None else 0
        unit_code341 = UNIT_CODE_160[(at8340[2] if at8340_n > 2 else '') if (at8340[3] if at8340_n > 3 else '') != '' else '']
        unit_code_v = unit_code341
        if not unit_code_v:
            unit_code342 = UNIT_CODE_160[(s5[4] if s5_n > 4 else '') if (s5[3] if s5_n > 3 else '') != '' and (at8340[3] if at8340_n > 3 else '') == '' else '']
            unit_code_v = unit_code342
        value343 = VALUE_161[(at8340[3] if at8340_n > 3 else '') if (at8340[2] if at8340_n > 2 else '') != '' else '']
        value_v = value343
        if not value_v:
            value344 = VALUE_161[(s5[3] if s5_n > 3 else '') if (s5[4] if s5_n > 4 else '') != '' and (at8340[3] if at8340_n > 3 else '') == '' else '']
            value_v = value344
        gross_weight345 = ''
        if unit_code_v or value_v:
            if not (unit_code_v and value_v):
                raise UNFIT
            gross_weight345 = f',"grossWeight":{{{unit_code_v}{value_v}}}'
        pld346 = m107[6]
        pld346_n = len(pld346) if pld346 is not None else 0
        handling_unit_count347 = HANDLING_UNIT_COUNT_162[pld346[1] if pld346_n > 1 else '']
        at8348 = m107[3]
        at8348_n = len(at8348) if at8348 is not None else 0
        package_count349 = PACKAGE_COUNT_163[at8348[4] if at8348_n > 4 else '']
        unit_code350 = UNIT_CODE_203[(s5[6] if s5_n > 6 else '') if (s5[5] if s5_n > 5 else '') != '' else '']
        value351 = VALUE_161[(s5[5] if s5_n > 5 else '') if (s5[6] if s5_n > 6 else '') != '' and (s5[6] if s5_n > 6 else '') in {'', '01', '1N', '50', '51', '58', 'BA', 'BC', 'BD', 'BG', 'BO', 'BR', 'BX', 'CA', 'CE', 'CF', 'CH', 'CI', 'CL', 'CM', 'CN', 'CP', 'CR', 'CT', 'CY', 'DA', 'DH', 'DK', 'DM', 'DR', 'DZ', 'EA', 'FA', 'FO', 'FT', 'GA', 'GR', 'GS', 'GT', 'HR', 'IN', 'JR', 'JU', 'KE', 'KG', 'KT', 'LB', 'LF', 'LM', 'LO', 'LT', 'ME', 'MJ', 'ML', 'MM', 'MO', 'MP', 'MR', 'OZ', 'P1', 'PA', 'PC', 'PF', 'PG', 'PK', 'PL', 'PR', 'PT', 'QT', 'RL', 'SF', 'SH', 'SM', 'SO', 'ST', 'SV', 'SY', 'TB', 'TK', 'TN', 'UN', 'WK', 'YD', 'YR'} else '']
        quantity352 = ''
        if unit_code350 or value351:
            if not (unit_code350 and value351):
                raise UNFIT
            quantity352 = f',"quantity":{{{unit_code350}{value351}}}'
        unit_code353 = UNIT_CODE_164[(at8348[6] if at8348_n > 6 else '') if (at8348[7] if at8348_n > 7 else '') != '' else '']
        unit_code_v354 = unit_code353
        if not unit_code_v354:
            unit_code355 = UNIT_CODE_164[(s5[8] if s5_n > 8 else '') if (s5[7] if s5_n > 7 else '') != '' else '']
            unit_code_v354 = unit_code355
        value356 = VALUE_161[(at8348[7] if at8348_n > 7 else '') if (at8348[6] if at8348_n > 6 else '') != '' else '']
        value_v357 = value356
        if not value_v357:
            value358 = VALUE_161[(s5[7] if s5_n > 7 else '') if (s5[8] if s5_n > 8 else '') != '' else '']
            value_v357 = value358
        volume359 = ''
        if unit_code_v354 or value_v357:
            if not (unit_code_v354 and value_v357):
                raise UNFIT
            volume359 = f',"volume":{{{unit_code_v354}{value_v357}}}'
        totals = ''
        if gross_weight345 or handling_unit_count347 or package_count349 or quantity352 or volume359:
            totals = f'{gross_weight345}{handling_unit_count347}{package_count349}{quantity352}{volume359}'
            totals = f',"totals":{{{totals[1:]}}}'
        g62_loop360 = pick(m107[2], 1, ('53',))
        g62361 = g62_loop360[0] if g62_loop360 is not None else None
        g62361_n = len(g62361) if g62361 is not None else 0
        earliest_x363 = (g62361[2] if g62361_n > 2 else '') if (s5[2] if s5_n > 2 else '') in ('CU', 'UL', 'PU', 'DT') else ''
        earliest_x364 = g62361[3] if g62361_n > 3 else ''
        earliest_x365 = g62361[4] if g62361_n > 4 else ''
        earliest_x366 = g62361[5] if g62361_n > 5 else ''
        earliest362 = EARLIEST_204[(zone, earliest_x363, earliest_x364, earliest_x365, earliest_x366) if earliest_x363 else '']
        earliest_v367 = earliest362
        g62_loop368 = pick(m107[2], 1, ('37',))
        g62369 = g62_loop368[0] if g62_loop368 is not None else None
        g62369_n = len(g62369) if g62369 is not None else 0
        if not earliest_v367:
            earliest_x371 = g62369[2] if g62369_n > 2 else ''
            earliest_x372 = g62369[3] if g62369_n > 3 else ''
            earliest_x373 = g62369[4] if g62369_n > 4 else ''
            earliest_x374 = g62369[5] if g62369_n > 5 else ''
            earliest370 = EARLIEST_205[(zone, earliest_x371, earliest_x372, earliest_x373, earliest_x374) if earliest_x371 else '']
            earliest_v367 = earliest370
        if not earliest_v367:
            earliest_x376 = (g62361[2] if g62361_n > 2 else '') if (s5[2] if s5_n > 2 else '') not in ('CU', 'UL', 'PU', 'DT') else ''
            earliest_x377 = g62361[3] if g62361_n > 3 else ''
            earliest_x378 = g62361[4] if g62361_n > 4 else ''
            earliest_x379 = g62361[5] if g62361_n > 5 else ''
            earliest375 = EARLIEST_204[(zone, earliest_x376, earliest_x377, earliest_x378, earliest_x379) if earliest_x376 else '']
            earliest_v367 = earliest375
        g62_loop380 = [one for one in m107[2] or () if (one[0][1] if len(one[0]) > 1 else '') not in ('37', '38', '53', '54') and (one[0][3] if len(one[0]) > 3 else '') in ('I', 'G')]
        g62_loop380 = g62_loop380[0] if len(g62_loop380) >= 1 else None
        g62381 = g62_loop380[0] if g62_loop380 is not None else None
        g62381_n = len(g62381) if g62381 is not None else 0
        if not earliest_v367:
            earliest_x383 = g62381[2] if g62381_n > 2 else ''
            earliest_x384 = g62381[3] if g62381_n > 3 else ''
            earliest_x385 = g62381[4] if g62381_n > 4 else ''
            earliest_x386 = g62381[5] if g62381_n > 5 else ''
            earliest382 = EARLIEST_205[(zone, earliest_x383, earliest_x384, earliest_x385, earliest_x386) if earliest_x383 else '']
            earliest_v367 = earliest382
        g62_loop387 = pick(m107[2], 1, ('54',))
        g62388 = g62_loop387[0] if g62_loop387 is not None else None
        g62388_n = len(g62388) if g62388 is not None else 0
        latest_x390 = (g62388[2] if g62388_n > 2 else '') if (s5[2] if s5_n > 2 else '') in ('CU', 'UL', 'PU', 'DT') else ''
        latest_x391 = g62388[3] if g62388_n > 3 else ''
        latest_x392 = g62388[4] if g62388_n > 4 else ''
        latest_x393 = g62388[5] if g62388_n > 5 else ''
        latest389 = LATEST_206[(zone, latest_x390, latest_x391, latest_x392, latest_x393) if latest_x390 else '']
        latest_v394 = latest389
        g62_loop395 = pick(m107[2], 1, ('38',))
        g62396 = g62_loop395[0] if g62_loop395 is not None else None
        g62396_n = len(g62396) if g62396 is not None else 0
        if not latest_v394:
            latest_x398 = g62396[2] if g62396_n > 2 else ''
            latest_x399 = g62396[3] if g62396_n > 3 else ''
            latest_x400 = g62396[4] if g62396_n > 4 else ''
            latest_x401 = g62396[5] if g62396_n > 5 else ''
            latest397 = LATEST_207[(zone, latest_x398, latest_x399, latest_x400, latest_x401) if latest_x398 else '']
            latest_v394 = latest397
        if not latest_v394:
            latest_x403 = (g62388[2] if g62388_n > 2 else '') if (s5[2] if s5_n > 2 else '') not in ('CU', 'UL', 'PU', 'DT') else ''
            latest_x404 = g62388[3] if g62388_n > 3 else ''
            latest_x405 = g62388[4] if g62388_n > 4 else ''
            latest_x406 = g62388[5] if g62388_n > 5 else ''
            latest402 = LATEST_206[(zone, latest_x403, latest_x404, latest_x405, latest_x406) if latest_x403 else '']
            latest_v394 = latest402
        g62_loop407 = [one for one in m107[2] or () if (one[0][1] if len(one[0]) > 1 else '') not in ('37', '38', '53', '54') and (one[0][3] if len(one[0]) > 3 else '') in ('K', 'L')]
        g62_loop407 = g62_loop407[0] if len(g62_loop407) >= 1 else None
        g62408 = g62_loop407[0] if g62_loop407 is not None else None
        g62408_n = len(g62408) if g62408 is not None else 0
        if not latest_v394:
            latest_x410 = g62408[2] if g62408_n > 2 else ''
            latest_x411 = g62408[3] if g62408_n > 3 else ''
            latest_x412 = g62408[4] if g62408_n > 4 else ''
            latest_x413 = g62408[5] if g62408_n > 5 else ''
            latest409 = LATEST_207[(zone, latest_x410, latest_x411, latest_x412, latest_x413) if latest_x410 else '']
            latest_v394 = latest409
        window = ''
        if earliest_v367 or latest_v394:
            window = f'{earliest_v367}{latest_v394}'
            window = f',"window":{{{window[1:]}}}'
        stops_item = ''
        if activities or contacts119 or dates166 or instructions178 or lading211 or location or order_refs331 or references339 or activities_item[1] or stop_sequence or totals or window:
            if not (activities and stop_sequence):
                raise UNFIT
            stops_item = f'{{{activities}{contacts119}{dates166}{instructions178}{lading211}{location}{order_refs331}{references339}{activities_item[1]}{stop_sequence}{totals}{window}}}'
        if stops_item:
            stops.append(stops_item)
    if len(stops) > 999:
        raise UNFIT
    stops414 = ',"stops":[' + ','.join(stops) + ']' if stops else ''
    ms3 = n0[5]
    ms3_n = len(ms3) if ms3 is not None else 0
    transport_mode = TRANSPORT_MODE_209[ms3[4] if ms3_n > 4 else '']
    if not (carrier and load_id and stops414):
        raise UNFIT
    text415 = f'{{{carrier}{dates39}{equipment47}{equipment_requirement}{handling_totals}{instructions63}{load_id}{offered_rate}{parties80}{payment_method}{purpose}{references88}{respond_by_v}{special_services106}{stops414}{transport_mode}}}'
    out.append((0, text415, None))

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
