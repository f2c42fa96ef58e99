"""Writes the events of X12 214 (mapping x12-214@1); generated from the rows of canonical/mappers/x12/t214.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node, group
from canonical.mappers._generated.x12_214 import STRUCTURE, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, _skip_0, _skip_1
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field
from canonical.mapping.words import word, words
from canonical.rules.check_digits import has_right_digit
from canonical.rules.order import in_order

EVENTS: tuple[tuple[str, bool], ...] = (('milestone.reported', False), ('milestone.reported', False))

CLASSIFIER_66 = words(K1, (',"code":', '"classifier":', ',"sourceCode":'), kept=True)
EQUIPMENT_ID_67 = word(K0, ',"equipmentId":')
EQUIPMENT_TYPE_68 = words(K7, (',"equipmentType":', ',"sourceCode":'))
OWNER_PREFIX_69 = word(K0, ',"ownerPrefix":')
HANDLING_UNIT_IDS_ITEM_70 = word(K0, '')
TEXT_71 = word(K16, ',"text":', sources=2)
CITY_72 = word(K4, ',"city":')
COUNTRY_73 = word(K6, ',"country":')
POSTAL_CODE_74 = word(K4, ',"postalCode":')
SUBDIVISION_75 = word(K5, ',"subdivision":')
OCCURS_AT_76 = word(K3, ',"occursAt":', sources=3, kept=True)
ADDITIONAL_NAME_77 = word(K4, ',"additionalName":')
LINES_ITEM_78 = word(K4, ',')
SCHEME_79 = words(K10, ('"scheme":', ',"sourceCode":'), kept=True)
VALUE_80 = word(K4, ',"value":', kept=True)
NAME_81 = word(K4, ',"name":')
ROLES_ITEM_82 = words(K9, (',', ',"sourceCode":'))
CODE_83 = words(K2, ('"code":', ',"sourceCode":'))
VALUE_84 = word(K4, ',"value":')
DESCRIPTION_85 = word(K4, ',"description":')
SOURCE_CODE_86 = words(K15, (',"type":', ',"sourceCode":'))
VALUE_87 = word(K8, ',"value":', kept=True)
STOP_SEQUENCE_88 = word(K11, ',"stopSequence":', kept=True)
SHIPMENT_ID_89 = word(K0, ',"shipmentId":', kept=True)
UNIT_CODE_90 = word(K13, '"unitCode":')
VALUE_91 = word(K12, ',"value":', decimal=True)
PACKAGE_COUNT_92 = word(K14, ',"packageCount":')

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    if not n0[8]:
        return
    instructions4: Any = []
    for m5 in n0[4] or ():
        k16 = m5[0]
        k16_n = len(k16)
        text_x8 = k16[1] if k16_n > 1 else ''
        text_x9 = k16[2] if k16_n > 2 else ''
        text7 = TEXT_71[(text_x8, text_x9) if text_x8 else '']
        instructions_item10 = ''
        if text7:
            instructions_item10 = f'{text7},"type":"remark"'
            instructions_item10 = f'{{{instructions_item10[1:]}}}'
        if instructions_item10:
            instructions4.append(instructions_item10)
    if len(instructions4) > 50:
        raise UNFIT
    parties: Any = []
    for m14 in n0[5] or ():
        n2 = m14[1]
        n2_n = len(n2) if n2 is not None else 0
        additional_name = ADDITIONAL_NAME_77[n2[1] if n2_n > 1 else '']
        n4 = m14[3]
        n4_n = len(n4) if n4 is not None else 0
        city15 = CITY_72[n4[1] if n4_n > 1 else '']
        country16 = COUNTRY_73[n4[4] if n4_n > 4 else '']
        n3_loop = m14[2]
        n3_loop = n3_loop[0] if n3_loop else None
        n3 = n3_loop[0] if n3_loop is not None else None
        n3_n = len(n3) if n3 is not None else 0
        lines_item = LINES_ITEM_78[n3[1] if n3_n > 1 else '']
        lines_item17 = LINES_ITEM_78[n3[2] if n3_n > 2 else '']
        n3_loop18 = m14[2] or ()
        n3_loop18 = n3_loop18[1] if len(n3_loop18) >= 2 else None
        n319 = n3_loop18[0] if n3_loop18 is not None else None
        n319_n = len(n319) if n319 is not None else 0
        lines_item20 = LINES_ITEM_78[n319[1] if n319_n > 1 else '']
        lines_item21 = LINES_ITEM_78[n319[2] if n319_n > 2 else '']
        lines = f'{lines_item}{lines_item17}{lines_item20}{lines_item21}'
        if lines:
            lines = f',"lines":[{lines[1:]}]'
        postal_code22 = POSTAL_CODE_74[n4[3] if n4_n > 3 else '']
        subdivision23 = SUBDIVISION_75[n4[2] if n4_n > 2 else '']
        address24 = ''
        if city15 or country16 or lines or postal_code22 or subdivision23:
            address24 = f'{city15}{country16}{lines}{postal_code22}{subdivision23}'
            address24 = f',"address":{{{address24[1:]}}}'
        n1 = m14[0]
        n1_n = len(n1)
        scheme, scheme_k = SCHEME_79[n1[3] if n1_n > 3 else '']
        value, value_k = VALUE_80[n1[4] if n1_n > 4 else '']
        identifiers_item = ''
        if scheme[0] or scheme[1] or value:
            if not (scheme[0] and value):
                raise UNFIT
            identifiers_item = f',{{{scheme[0]}{scheme[1]}{value}}}'
            held = {'scheme': scheme_k[0], 'value': value_k}
            if held.get("scheme") == "gln":
                item1 = held.get("value")
                if item1 is not None and not has_right_digit("gs1", item1):
                    raise UNFIT
        identifiers = f'{identifiers_item}'
        if identifiers:
            identifiers = f',"identifiers":[{identifiers[1:]}]'
        name = NAME_81[n1[2] if n1_n > 2 else '']
        roles_item = ROLES_ITEM_82[n1[1] if n1_n > 1 else '']
        roles = f'{roles_item[0]}'
        if roles:
            roles = f',"roles":[{roles[1:]}]'
        parties_item = ''
        if additional_name or address24 or identifiers or name or roles or roles_item[1]:
            parties_item = f'{additional_name}{address24}{identifiers}{name}{roles}{roles_item[1]}'
            parties_item = f'{{{parties_item[1:]}}}'
            if not (identifiers or name):
                raise UNFIT
        if parties_item:
            parties.append(parties_item)
    if len(parties) > 30:
        raise UNFIT
    parties25 = ',"parties":[' + ','.join(parties) + ']' if parties else ''
    references: Any = []
    for m26 in n0[1] or ():
        b10 = m26[0]
        b10_n = len(b10)
        if not ((b10[1] if b10_n > 1 else '') != ''):
            continue
        value27 = VALUE_84[b10[1] if b10_n > 1 else '']
        references_item = ''
        if value27:
            references_item = f'{{"type":"pro-number"{value27}}}'
        if references_item:
            references.append(references_item)
    if len(references) > 300:
        raise UNFIT
    references32: Any = []
    for m33 in n0[2] or ():
        l1134 = m33[0]
        l1134_n = len(l1134)
        if not ((l1134[1] if l1134_n > 1 else '') != ''):
            continue
        description35 = DESCRIPTION_85[l1134[3] if l1134_n > 3 else '']
        source_code36 = SOURCE_CODE_86[l1134[2] if l1134_n > 2 else '']
        value37 = VALUE_84[l1134[1] if l1134_n > 1 else '']
        references_item38 = ''
        if description35 or source_code36[1] or source_code36[0] or value37:
            if not (source_code36[0] and value37):
                raise UNFIT
            references_item38 = f'{description35}{source_code36[1]}{source_code36[0]}{value37}'
            references_item38 = f'{{{references_item38[1:]}}}'
        if references_item38:
            references32.append(references_item38)
    if len(references32) > 300:
        raise UNFIT
    b10_loop = n0[1]
    b10_loop = b10_loop[0] if b10_loop else None
    b1040 = b10_loop[0] if b10_loop is not None else None
    b1040_n = len(b1040) if b1040 is not None else 0
    value41, value41_k = VALUE_87[b1040[3] if b1040_n > 3 else '']
    scac = ''
    if value41:
        scac = f',{{"scheme":"scac"{value41}}}'
    identifiers42 = f'{scac}'
    if identifiers42:
        identifiers42 = f',"identifiers":[{identifiers42[1:]}]'
    reported_by = ''
    if identifiers42:
        reported_by = f'{identifiers42},"roles":["carrier"]'
        reported_by = f',"reportedBy":{{{reported_by[1:]}}}'
    shipment_id, shipment_id_k = SHIPMENT_ID_89[b1040[2] if b1040_n > 2 else '']
    shipment_id_v = shipment_id
    shipment_id_v_k = shipment_id_k
    l11_loop44 = pick(n0[2], 2, ('SI',))
    l1145 = l11_loop44[0] if l11_loop44 is not None else None
    l1145_n = len(l1145) if l1145 is not None else 0
    if not shipment_id_v:
        shipment_id46, shipment_id46_k = SHIPMENT_ID_89[l1145[1] if l1145_n > 1 else '']
        shipment_id_v = shipment_id46
        shipment_id_v_k = shipment_id46_k
    subject_ref = ''
    if shipment_id_v:
        subject_ref = f'{shipment_id_v}'
        subject_ref = f',"subjectRef":{{{subject_ref[1:]}}}'
    for n1 in n0[8] or ():
        if not n1[1]:
            continue
        handling_unit_ids: Any = []
        for m in n1[3] or ():
            man = m[0]
            man_n = len(man)
            if not ((man[1] if man_n > 1 else '') == 'GM'):
                continue
            handling_unit_ids_item = HANDLING_UNIT_IDS_ITEM_70[man[2] if man_n > 2 else '']
            if handling_unit_ids_item:
                handling_unit_ids.append(handling_unit_ids_item)
        if len(handling_unit_ids) > 999:
            raise UNFIT
        handling_unit_ids1 = ',"handlingUnitIds":[' + ','.join(handling_unit_ids) + ']' if handling_unit_ids else ''
        instructions: Any = []
        for m2 in n1[5] or ():
            k1 = m2[0]
            k1_n = len(k1)
            text_x = k1[1] if k1_n > 1 else ''
            text_x3 = k1[2] if k1_n > 2 else ''
            text = TEXT_71[(text_x, text_x3) if text_x else '']
            instructions_item = ''
            if text:
                instructions_item = f'{text},"type":"remark"'
                instructions_item = f'{{{instructions_item[1:]}}}'
            if instructions_item:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            raise UNFIT
        instructions11 = [*instructions, *instructions4]
        instructions11 = ',"instructions":[' + ','.join(instructions11) + ']' if instructions11 else ''
        references28: Any = []
        for m29 in n1[2] or ():
            l11 = m29[0]
            l11_n = len(l11)
            if not ((l11[1] if l11_n > 1 else '') != '' and (l11[2] if l11_n > 2 else '') != 'QN'):
                continue
            description = DESCRIPTION_85[l11[3] if l11_n > 3 else '']
            source_code = SOURCE_CODE_86[l11[2] if l11_n > 2 else '']
            value30 = VALUE_84[l11[1] if l11_n > 1 else '']
            references_item31 = ''
            if description or source_code[1] or source_code[0] or value30:
                if not (source_code[0] and value30):
                    raise UNFIT
                references_item31 = f'{description}{source_code[1]}{source_code[0]}{value30}'
                references_item31 = f'{{{references_item31[1:]}}}'
            if references_item31:
                references28.append(references_item31)
        if len(references28) > 300:
            raise UNFIT
        references39 = [*references, *references28, *references32]
        references39 = ',"references":[' + ','.join(references39) + ']' if references39 else ''
        l11_loop = pick(n1[2], 2, ('QN',))
        l1143 = l11_loop[0] if l11_loop is not None else None
        l1143_n = len(l1143) if l1143 is not None else 0
        stop_sequence, stop_sequence_k = STOP_SEQUENCE_88[l1143[1] if l1143_n > 1 else '']
        at8_loop = pick(n1[7], 1, ('G',))
        at8 = at8_loop[0] if at8_loop is not None else None
        at8_n = len(at8) if at8 is not None else 0
        unit_code = UNIT_CODE_90[(at8[2] if at8_n > 2 else '') if (at8[3] if at8_n > 3 else '') != '' else '']
        value47 = VALUE_91[(at8[3] if at8_n > 3 else '') if (at8[2] if at8_n > 2 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
        gross_weight = ''
        if unit_code or value47:
            if not (unit_code and value47):
                raise UNFIT
            gross_weight = f',"grossWeight":{{{unit_code}{value47}}}'
        package_count = PACKAGE_COUNT_92[at8[4] if at8_n > 4 else '']
        totals = ''
        if gross_weight or package_count:
            totals = f'{gross_weight}{package_count}'
            totals = f',"totals":{{{totals[1:]}}}'
        for n2 in n1[1] or ():
            at7 = n2[0]
            at7_n = len(at7)
            if not ((at7[1] if at7_n > 1 else '') != ''):
                continue
            classifier, classifier_k = CLASSIFIER_66[at7[1] if at7_n > 1 else '']
            ms2 = n2[2]
            ms2_n = len(ms2) if ms2 is not None else 0
            equipment_id = EQUIPMENT_ID_67[ms2[2] if ms2_n > 2 else '']
            equipment_type = EQUIPMENT_TYPE_68[ms2[3] if ms2_n > 3 else '']
            owner_prefix = OWNER_PREFIX_69[ms2[1] if ms2_n > 1 else '']
            equipment = ''
            if equipment_id or equipment_type[0] or owner_prefix or equipment_type[1]:
                equipment = f'{equipment_id}{equipment_type[0]}{owner_prefix}{equipment_type[1]}'
                equipment = f',"equipment":{{{equipment[1:]}}}'
            ms1 = n2[1]
            ms1_n = len(ms1) if ms1 is not None else 0
            city = CITY_72[ms1[1] if ms1_n > 1 else '']
            country = COUNTRY_73[ms1[3] if ms1_n > 3 else '']
            postal_code = POSTAL_CODE_74[ms1[8] if ms1_n > 8 else '']
            subdivision = SUBDIVISION_75[ms1[2] if ms1_n > 2 else '']
            address = ''
            if city or country or postal_code or subdivision:
                address = f'{city}{country}{postal_code}{subdivision}'
                address = f',"address":{{{address[1:]}}}'
            location = ''
            if address:
                location = f'{address}'
                location = f',"location":{{{location[1:]}}}'
            occurs_at_x = at7[5] if at7_n > 5 else ''
            occurs_at_x12 = at7[6] if at7_n > 6 else ''
            occurs_at_x13 = at7[7] if at7_n > 7 else ''
            occurs_at, occurs_at_k = OCCURS_AT_76[(zone, occurs_at_x, occurs_at_x12, occurs_at_x13) if occurs_at_x else '']
            code = CODE_83[at7[2] if at7_n > 2 else '']
            reasons_item = ''
            if code[0] or code[1]:
                if not (code[0]):
                    raise UNFIT
                reasons_item = f',{{{code[0]}{code[1]}}}'
            reasons = f'{reasons_item}'
            if reasons:
                reasons = f',"reasons":[{reasons[1:]}]'
            if not (classifier[1] and classifier[0] and occurs_at and reported_by and classifier[2] and subject_ref):
                raise UNFIT
            text48 = f'{{{classifier[1]}{classifier[0]}{equipment}{handling_unit_ids1}{instructions11}{location}{occurs_at}{parties25}{reasons}{references39},"reportMethod":"edi"{reported_by}{classifier[2]}{stop_sequence}{subject_ref}{totals}}}'
            keys = {'classifier': classifier_k[1], 'code': classifier_k[0], 'occursAt': occurs_at_k, 'reportedBy': ({'identifiers': [one for one in (({'value': value41_k} if scac else None),) if one is not None]} if reported_by else None), 'stopSequence': stop_sequence_k, 'subjectRef': ({'shipmentId': shipment_id_v_k} if subject_ref else None)}
            if keys.get("classifier") == "actual" and not in_order(keys.get("occursAt"), recorded, "moment", 300):
                raise UNFIT
            out.append((0, text48, keys))

def _write_1(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    if not n0[7]:
        return
    instructions: Any = []
    for m in n0[4] or ():
        k1 = m[0]
        k1_n = len(k1)
        text_x = k1[1] if k1_n > 1 else ''
        text_x1 = k1[2] if k1_n > 2 else ''
        text = TEXT_71[(text_x, text_x1) if text_x else '']
        instructions_item = ''
        if text:
            instructions_item = f'{text},"type":"remark"'
            instructions_item = f'{{{instructions_item[1:]}}}'
        if instructions_item:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        raise UNFIT
    instructions2 = ',"instructions":[' + ','.join(instructions) + ']' if instructions else ''
    parties: Any = []
    for m5 in n0[5] or ():
        n2 = m5[1]
        n2_n = len(n2) if n2 is not None else 0
        additional_name = ADDITIONAL_NAME_77[n2[1] if n2_n > 1 else '']
        n4 = m5[3]
        n4_n = len(n4) if n4 is not None else 0
        city6 = CITY_72[n4[1] if n4_n > 1 else '']
        country7 = COUNTRY_73[n4[4] if n4_n > 4 else '']
        n3_loop = m5[2]
        n3_loop = n3_loop[0] if n3_loop else None
        n3 = n3_loop[0] if n3_loop is not None else None
        n3_n = len(n3) if n3 is not None else 0
        lines_item = LINES_ITEM_78[n3[1] if n3_n > 1 else '']
        lines_item8 = LINES_ITEM_78[n3[2] if n3_n > 2 else '']
        n3_loop9 = m5[2] or ()
        n3_loop9 = n3_loop9[1] if len(n3_loop9) >= 2 else None
        n310 = n3_loop9[0] if n3_loop9 is not None else None
        n310_n = len(n310) if n310 is not None else 0
        lines_item11 = LINES_ITEM_78[n310[1] if n310_n > 1 else '']
        lines_item12 = LINES_ITEM_78[n310[2] if n310_n > 2 else '']
        lines = f'{lines_item}{lines_item8}{lines_item11}{lines_item12}'
        if lines:
            lines = f',"lines":[{lines[1:]}]'
        postal_code13 = POSTAL_CODE_74[n4[3] if n4_n > 3 else '']
        subdivision14 = SUBDIVISION_75[n4[2] if n4_n > 2 else '']
        address15 = ''
        if city6 or country7 or lines or postal_code13 or subdivision14:
            address15 = f'{city6}{country7}{lines}{postal_code13}{subdivision14}'
            address15 = f',"address":{{{address15[1:]}}}'
        n1 = m5[0]
        n1_n = len(n1)
        scheme, scheme_k = SCHEME_79[n1[3] if n1_n > 3 else '']
        value, value_k = VALUE_80[n1[4] if n1_n > 4 else '']
        identifiers_item = ''
        if scheme[0] or scheme[1] or value:
            if not (scheme[0] and value):
                raise UNFIT
            identifiers_item = f',{{{scheme[0]}{scheme[1]}{value}}}'
            held = {'scheme': scheme_k[0], 'value': value_k}
            if held.get("scheme") == "gln":
                item1 = held.get("value")
                if item1 is not None and not has_right_digit("gs1", item1):
                    raise UNFIT
        identifiers = f'{identifiers_item}'
        if identifiers:
            identifiers = f',"identifiers":[{identifiers[1:]}]'
        name = NAME_81[n1[2] if n1_n > 2 else '']
        roles_item = ROLES_ITEM_82[n1[1] if n1_n > 1 else '']
        roles = f'{roles_item[0]}'
        if roles:
            roles = f',"roles":[{roles[1:]}]'
        parties_item = ''
        if additional_name or address15 or identifiers or name or roles or roles_item[1]:
            parties_item = f'{additional_name}{address15}{identifiers}{name}{roles}{roles_item[1]}'
            parties_item = f'{{{parties_item[1:]}}}'
            if not (identifiers or name):
                raise UNFIT
        if parties_item:
            parties.append(parties_item)
    if len(parties) > 30:
        raise UNFIT
    parties16 = ',"parties":[' + ','.join(parties) + ']' if parties else ''
    references: Any = []
    for m17 in n0[1] or ():
        b10 = m17[0]
        b10_n = len(b10)
        if not ((b10[1] if b10_n > 1 else '') != ''):
            continue
        value18 = VALUE_84[b10[1] if b10_n > 1 else '']
        references_item = ''
        if value18:
            references_item = f'{{"type":"pro-number"{value18}}}'
        if references_item:
            references.append(references_item)
    if len(references) > 300:
        raise UNFIT
    references19: Any = []
    for m20 in n0[2] or ():
        l11 = m20[0]
        l11_n = len(l11)
        if not ((l11[1] if l11_n > 1 else '') != ''):
            continue
        description = DESCRIPTION_85[l11[3] if l11_n > 3 else '']
        source_code = SOURCE_CODE_86[l11[2] if l11_n > 2 else '']
        value21 = VALUE_84[l11[1] if l11_n > 1 else '']
        references_item22 = ''
        if description or source_code[1] or source_code[0] or value21:
            if not (source_code[0] and value21):
                raise UNFIT
            references_item22 = f'{description}{source_code[1]}{source_code[0]}{value21}'
            references_item22 = f'{{{references_item22[1:]}}}'
        if references_item22:
            references19.append(references_item22)
    if len(references19) > 300:
        raise UNFIT
    references23 = [*references, *references19]
    references23 = ',"references":[' + ','.join(references23) + ']' if references23 else ''
    b10_loop = n0[1]
    b10_loop = b10_loop[0] if b10_loop else None
    b1024 = b10_loop[0] if b10_loop is not None else None
    b1024_n = len(b1024) if b1024 is not None else 0
    value25, value25_k = VALUE_87[b1024[3] if b1024_n > 3 else '']
    scac = ''
    if value25:
        scac = f',{{"scheme":"scac"{value25}}}'
    identifiers26 = f'{scac}'
    if identifiers26:
        identifiers26 = f',"identifiers":[{identifiers26[1:]}]'
    reported_by = ''
    if identifiers26:
        reported_by = f'{identifiers26},"roles":["carrier"]'
        reported_by = f',"reportedBy":{{{reported_by[1:]}}}'
    shipment_id, shipment_id_k = SHIPMENT_ID_89[b1024[2] if b1024_n > 2 else '']
    shipment_id_v = shipment_id
    shipment_id_v_k = shipment_id_k
    l11_loop = pick(n0[2], 2, ('SI',))
    l1127 = l11_loop[0] if l11_loop is not None else None
    l1127_n = len(l1127) if l1127 is not None else 0
    if not shipment_id_v:
        shipment_id28, shipment_id28_k = SHIPMENT_ID_89[l1127[1] if l1127_n > 1 else '']
        shipment_id_v = shipment_id28
        shipment_id_v_k = shipment_id28_k
    subject_ref = ''
    if shipment_id_v:
        subject_ref = f'{shipment_id_v}'
        subject_ref = f',"subjectRef":{{{subject_ref[1:]}}}'
    for n1 in n0[7] or ():
        at7 = n1[0]
        at7_n = len(at7)
        if not ((at7[1] if at7_n > 1 else '') != ''):
            continue
        classifier, classifier_k = CLASSIFIER_66[at7[1] if at7_n > 1 else '']
        ms2 = n1[2]
        ms2_n = len(ms2) if ms2 is not None else 0
        equipment_id = EQUIPMENT_ID_67[ms2[2] if ms2_n > 2 else '']
        equipment_type = EQUIPMENT_TYPE_68[ms2[3] if ms2_n > 3 else '']
        owner_prefix = OWNER_PREFIX_69[ms2[1] if ms2_n > 1 else '']
        equipment = ''
        if equipment_id or equipment_type[0] or owner_prefix or equipment_type[1]:
            equipment = f'{equipment_id}{equipment_type[0]}{owner_prefix}{equipment_type[1]}'
            equipment = f',"equipment":{{{equipment[1:]}}}'
        ms1 = n1[1]
        ms1_n = len(ms1) if ms1 is not None else 0
        city = CITY_72[ms1[1] if ms1_n > 1 else '']
        country = COUNTRY_73[ms1[3] if ms1_n > 3 else '']
        postal_code = POSTAL_CODE_74[ms1[8] if ms1_n > 8 else '']
        subdivision = SUBDIVISION_75[ms1[2] if ms1_n > 2 else '']
        address = ''
        if city or country or postal_code or subdivision:
            address = f'{city}{country}{postal_code}{subdivision}'
            address = f',"address":{{{address[1:]}}}'
        location = ''
        if address:
            location = f'{address}'
            location = f',"location":{{{location[1:]}}}'
        occurs_at_x = at7[5] if at7_n > 5 else ''
        occurs_at_x3 = at7[6] if at7_n > 6 else ''
        occurs_at_x4 = at7[7] if at7_n > 7 else ''
        occurs_at, occurs_at_k = OCCURS_AT_76[(zone, occurs_at_x, occurs_at_x3, occurs_at_x4) if occurs_at_x else '']
        code = CODE_83[at7[2] if at7_n > 2 else '']
        reasons_item = ''
        if code[0] or code[1]:
            if not (code[0]):
                raise UNFIT
            reasons_item = f',{{{code[0]}{code[1]}}}'
        reasons = f'{reasons_item}'
        if reasons:
            reasons = f',"reasons":[{reasons[1:]}]'
        if not (classifier[1] and classifier[0] and occurs_at and reported_by and classifier[2] and subject_ref):
            raise UNFIT
        text29 = f'{{{classifier[1]}{classifier[0]}{equipment}{instructions2}{location}{occurs_at}{parties16}{reasons}{references23},"reportMethod":"edi"{reported_by}{classifier[2]}{subject_ref}}}'
        keys = {'classifier': classifier_k[1], 'code': classifier_k[0], 'occursAt': occurs_at_k, 'reportedBy': ({'identifiers': [one for one in (({'value': value25_k} if scac else None),) if one is not None]} if reported_by else None), 'subjectRef': ({'shipmentId': shipment_id_v_k} if subject_ref else None)}
        if keys.get("classifier") == "actual" and not in_order(keys.get("occursAt"), recorded, "moment", 300):
            raise UNFIT
        out.append((1, text29, keys))

def write(run: Run, recorded: str) -> list[tuple[int, str, Any]]:
    """The events of a message: number of the event, its data as text, and what keys and rules look at."""
    root, strays = group(run.items, STRUCTURE)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    _write_1(root, run, recorded, out)
    if strays:
        run.stray(strays)
    _skip_0(root, run)
    _skip_1(root, run)
    return out
