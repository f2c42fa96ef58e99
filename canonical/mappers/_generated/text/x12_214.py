"""Writes the events of X12 214 (mapping x12-214@1); generated from the rows of canonical/mappers/x12/t214.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.keys import escaped
from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node
from canonical.mappers._generated.x12_214 import TREES, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, _skip_0, _skip_1
from canonical.mapping.run import Run, component
from canonical.mapping.segments import Segment, element, pick, tags
from canonical.mapping.words import is_ahead, timed_word, word, words
from canonical.rules.check_digits import has_right_digit

EVENTS: tuple[tuple[str, str], ...] = (('milestone.reported', 'keys'), ('milestone.reported', 'keys'))

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
OCCURS_AT_76 = timed_word(K3, ',"occursAt":', sources=3)
ADDITIONAL_NAME_77 = word(K4, ',"additionalName":')
LINES_ITEM_78 = word(K4, ',')
SCHEME_79 = words(K10, ('"scheme":', ',"sourceCode":'), kept=True)
VALUE_80 = word(K4, ',"value":', kept=True)
NAME_81 = word(K4, ',"name":')
ROLES_ITEM_82 = words(K9, ('', ',"sourceCode":'))
CODE_83 = words(K2, ('"code":', ',"sourceCode":'))
VALUE_84 = word(K4, ',"value":')
DESCRIPTION_85 = word(K4, ',"description":')
SOURCE_CODE_86 = words(K15, (',"type":', ',"sourceCode":'))
VALUE_87 = word(K8, ',"value":', kept=True)
STOP_SEQUENCE_88 = word(K11, ',"stopSequence":', kept=True)
SHIPMENT_ID_89 = word(K0, '"shipmentId":', kept=True)
UNIT_CODE_90 = word(K13, '"unitCode":')
VALUE_91 = word(K12, ',"value":', decimal=True)
PACKAGE_COUNT_92 = word(K14, ',"packageCount":')

def _at7_0(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met = (e[1] if n > 1 else '') != ''
    if not (met):
        return met, '', '', '', '', '', '', '', '', '', '', ''
    classifier, classifier_k = CLASSIFIER_66[e[1] if n > 1 else '']
    occurs_at_x = e[5] if n > 5 else ''
    occurs_at_x13 = e[6] if n > 6 else ''
    occurs_at_x14 = e[7] if n > 7 else ''
    occurs_at, occurs_at_k = OCCURS_AT_76[(zone, occurs_at_x, occurs_at_x13, occurs_at_x14) if occurs_at_x else '']
    code = CODE_83[e[2] if n > 2 else '']
    reasons_item = ''
    if code[0] or code[1]:
        if not (code[0]):
            raise UNFIT
        reasons_item = f'{{{code[0]}{code[1]}}}'
    reasons = f',"reasons":[{reasons_item}]' if reasons_item else ''
    part56 = classifier_k[0] or ''
    part57 = classifier_k[1] or ''
    return met, classifier[1], classifier[0], occurs_at, reasons, classifier[2], part56, part57, occurs_at_k[1], occurs_at_k[2], occurs_at_k[0], classifier_k[1]

_AT7_0 = Segment(_at7_0)

def _ms2_1(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    equipment_id = EQUIPMENT_ID_67[e[2] if n > 2 else '']
    equipment_type = EQUIPMENT_TYPE_68[e[3] if n > 3 else '']
    owner_prefix = OWNER_PREFIX_69[e[1] if n > 1 else '']
    equipment = ''
    if equipment_id or equipment_type[0] or owner_prefix or equipment_type[1]:
        equipment = f'{equipment_id}{equipment_type[0]}{owner_prefix}{equipment_type[1]}'
        equipment = f',"equipment":{{{equipment[1:]}}}'
    return equipment

_MS2_1 = Segment(_ms2_1)

def _man_2(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met1 = (e[1] if n > 1 else '') == 'GM'
    if not (met1):
        return met1, ''
    handling_unit_ids_item = HANDLING_UNIT_IDS_ITEM_70[e[2] if n > 2 else '']
    return met1, handling_unit_ids_item

_MAN_2 = Segment(_man_2)

def _k1_3(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    text_x = e[1] if n > 1 else ''
    text_x4 = e[2] if n > 2 else ''
    text = TEXT_71[(text_x, text_x4) if text_x else '']
    instructions_item = ''
    if text:
        instructions_item = f'{text},"type":"remark"'
        instructions_item = f'{{{instructions_item[1:]}}}'
    return instructions_item

_K1_3 = Segment(_k1_3)

def _ms1_4(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    city = CITY_72[e[1] if n > 1 else '']
    country = COUNTRY_73[e[3] if n > 3 else '']
    postal_code = POSTAL_CODE_74[e[8] if n > 8 else '']
    subdivision = SUBDIVISION_75[e[2] if n > 2 else '']
    address = ''
    if city or country or postal_code or subdivision:
        address = f'{city}{country}{postal_code}{subdivision}'
        address = f'"address":{{{address[1:]}}}'
    location = ''
    if address:
        location = f',"location":{{{address}}}'
    return location

_MS1_4 = Segment(_ms1_4)

def _n2_5(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    additional_name = ADDITIONAL_NAME_77[e[1] if n > 1 else '']
    return additional_name

_N2_5 = Segment(_n2_5)

def _n4_6(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    city16 = CITY_72[e[1] if n > 1 else '']
    country17 = COUNTRY_73[e[4] if n > 4 else '']
    postal_code23 = POSTAL_CODE_74[e[3] if n > 3 else '']
    subdivision24 = SUBDIVISION_75[e[2] if n > 2 else '']
    return city16, country17, postal_code23, subdivision24

_N4_6 = Segment(_n4_6)

def _n3_7(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    lines_item = LINES_ITEM_78[e[1] if n > 1 else '']
    lines_item18 = LINES_ITEM_78[e[2] if n > 2 else '']
    return lines_item, lines_item18

_N3_7 = Segment(_n3_7)

def _n1_8(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    scheme, scheme_k = SCHEME_79[e[3] if n > 3 else '']
    value, value_k = VALUE_80[e[4] if n > 4 else '']
    identifiers_item = ''
    if scheme[0] or scheme[1] or value:
        if not (scheme[0] and value):
            raise UNFIT
        identifiers_item = f'{{{scheme[0]}{scheme[1]}{value}}}'
        recorded = None
        held = {'scheme': scheme_k[0], 'value': value_k}
        if held.get("scheme") == "gln":
            item1 = held.get("value")
            if item1 is not None and not has_right_digit("gs1", item1):
                raise UNFIT
    identifiers = f',"identifiers":[{identifiers_item}]' if identifiers_item else ''
    name = NAME_81[e[2] if n > 2 else '']
    roles_item = ROLES_ITEM_82[e[1] if n > 1 else '']
    roles = f',"roles":[{roles_item[0]}]' if roles_item[0] else ''
    return identifiers, name, roles, roles_item[1]

_N1_8 = Segment(_n1_8)

def _b10_9(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met28 = (e[1] if n > 1 else '') != ''
    if not (met28):
        return met28, ''
    value29 = VALUE_84[e[1] if n > 1 else '']
    references_item = ''
    if value29:
        references_item = f'{{"type":"pro-number"{value29}}}'
    return met28, references_item

_B10_9 = Segment(_b10_9)

def _l11_10(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met32 = (e[1] if n > 1 else '') != ''
    met33 = (e[2] if n > 2 else '') != 'QN'
    if not (met32 and met33):
        return met32, met33, ''
    description = DESCRIPTION_85[e[3] if n > 3 else '']
    source_code = SOURCE_CODE_86[e[2] if n > 2 else '']
    value34 = VALUE_84[e[1] if n > 1 else '']
    references_item35 = ''
    if description or source_code[1] or source_code[0] or value34:
        if not (source_code[0] and value34):
            raise UNFIT
        references_item35 = f'{description}{source_code[1]}{source_code[0]}{value34}'
        references_item35 = f'{{{references_item35[1:]}}}'
    return met32, met33, references_item35

_L11_10 = Segment(_l11_10)

def _l1138_11(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met39 = (e[1] if n > 1 else '') != ''
    if not (met39):
        return met39, ''
    description40 = DESCRIPTION_85[e[3] if n > 3 else '']
    source_code41 = SOURCE_CODE_86[e[2] if n > 2 else '']
    value42 = VALUE_84[e[1] if n > 1 else '']
    references_item43 = ''
    if description40 or source_code41[1] or source_code41[0] or value42:
        if not (source_code41[0] and value42):
            raise UNFIT
        references_item43 = f'{description40}{source_code41[1]}{source_code41[0]}{value42}'
        references_item43 = f'{{{references_item43[1:]}}}'
    return met39, references_item43

_L1138_11 = Segment(_l1138_11)

def _b1045_12(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    value46, value46_k = VALUE_87[e[3] if n > 3 else '']
    scac = ''
    if value46:
        scac = f'{{"scheme":"scac"{value46}}}'
    identifiers47 = f',"identifiers":[{scac}]' if scac else ''
    reported_by = ''
    if identifiers47:
        reported_by = f'{identifiers47},"roles":["carrier"]'
        reported_by = f',"reportedBy":{{{reported_by[1:]}}}'
    shipment_id, shipment_id_k = SHIPMENT_ID_89[e[2] if n > 2 else '']
    part60 = value46_k or ''
    part60_e = escaped(part60)
    return shipment_id, shipment_id_k, reported_by, part60, part60_e

_B1045_12 = Segment(_b1045_12)

def _l1148_13(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    stop_sequence, stop_sequence_k = STOP_SEQUENCE_88[e[1] if n > 1 else '']
    part58 = None if stop_sequence_k is None else str(stop_sequence_k)
    if part58 is None:
        part58 = ''
    return stop_sequence, part58

_L1148_13 = Segment(_l1148_13)

def _l1150_14(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    shipment_id51, shipment_id51_k = SHIPMENT_ID_89[e[1] if n > 1 else '']
    return shipment_id51, shipment_id51_k

_L1150_14 = Segment(_l1150_14)

def _at8_15(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    unit_code = UNIT_CODE_90[(e[2] if n > 2 else '') if (e[3] if n > 3 else '') != '' else '']
    value52 = VALUE_91[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    gross_weight = ''
    if unit_code or value52:
        if not (unit_code and value52):
            raise UNFIT
        gross_weight = f',"grossWeight":{{{unit_code}{value52}}}'
    package_count = PACKAGE_COUNT_92[e[4] if n > 4 else '']
    totals = ''
    if gross_weight or package_count:
        totals = f'{gross_weight}{package_count}'
        totals = f',"totals":{{{totals[1:]}}}'
    return totals

_AT8_15 = Segment(_at8_15)

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    if not n0[8]:
        return
    instructions5: Any = ()
    if n0[4]:
        instructions5 = []
        for m6 in n0[4] or ():
            k17 = m6[0]
            instructions_item11 = _K1_3[k17]
            if instructions_item11:
                instructions5.append(instructions_item11)
        if len(instructions5) > 50:
            raise UNFIT
    parties: Any = ()
    if n0[5]:
        parties = []
        for m15 in n0[5] or ():
            n2 = m15[1]
            additional_name = _N2_5[n2]
            n4 = m15[3]
            city16, country17, postal_code23, subdivision24 = _N4_6[n4]
            n3_loop = m15[2]
            n3_loop = n3_loop[0] if n3_loop else None
            n3 = n3_loop[0] if n3_loop is not None else None
            lines_item, lines_item18 = _N3_7[n3]
            n3_loop19 = m15[2] or ()
            n3_loop19 = n3_loop19[1] if len(n3_loop19) >= 2 else None
            n320 = n3_loop19[0] if n3_loop19 is not None else None
            lines_item21, lines_item22 = _N3_7[n320]
            lines = f'{lines_item}{lines_item18}{lines_item21}{lines_item22}'
            if lines:
                lines = f',"lines":[{lines[1:]}]'
            address25 = ''
            if city16 or country17 or lines or postal_code23 or subdivision24:
                address25 = f'{city16}{country17}{lines}{postal_code23}{subdivision24}'
                address25 = f',"address":{{{address25[1:]}}}'
            n1 = m15[0]
            identifiers, name, roles, roles_item_r = _N1_8[n1]
            parties_item = ''
            if additional_name or address25 or identifiers or name or roles or roles_item_r:
                parties_item = f'{additional_name}{address25}{identifiers}{name}{roles}{roles_item_r}'
                parties_item = f'{{{parties_item[1:]}}}'
                if not (identifiers or name):
                    raise UNFIT
            if parties_item:
                parties.append(parties_item)
        if len(parties) > 30:
            raise UNFIT
    parties26 = ',"parties":[' + ','.join(parties) + ']' if parties else ''
    references: Any = ()
    if n0[1]:
        references = []
        for m27 in n0[1] or ():
            b10 = m27[0]
            met28, references_item = _B10_9[b10]
            if not (met28):
                continue
            if references_item:
                references.append(references_item)
        if len(references) > 300:
            raise UNFIT
    references36: Any = ()
    if n0[2]:
        references36 = []
        for m37 in n0[2] or ():
            l1138 = m37[0]
            met39, references_item43 = _L1138_11[l1138]
            if not (met39):
                continue
            if references_item43:
                references36.append(references_item43)
        if len(references36) > 300:
            raise UNFIT
    b10_loop = n0[1]
    b10_loop = b10_loop[0] if b10_loop else None
    b1045 = b10_loop[0] if b10_loop is not None else None
    shipment_id, shipment_id_k, reported_by, part60, part60_e = _B1045_12[b1045]
    l11_loop49 = pick(n0[2], 2, ('SI',)) if n0[2] else None
    l1150 = l11_loop49[0] if l11_loop49 is not None else None
    shipment_id51, shipment_id51_k = _L1150_14[l1150]
    shipment_id_v = shipment_id
    shipment_id_v_k = shipment_id_k
    if not shipment_id_v:
        shipment_id_v = shipment_id51
        shipment_id_v_k = shipment_id51_k
    subject_ref = ''
    if shipment_id_v:
        subject_ref = f',"subjectRef":{{{shipment_id_v}}}'
    for n1 in n0[8] or ():
        if not n1[1]:
            continue
        handling_unit_ids: Any = ()
        if n1[3]:
            handling_unit_ids = []
            for m in n1[3] or ():
                man = m[0]
                met1, handling_unit_ids_item = _MAN_2[man]
                if not (met1):
                    continue
                if handling_unit_ids_item:
                    handling_unit_ids.append(handling_unit_ids_item)
            if len(handling_unit_ids) > 999:
                raise UNFIT
        handling_unit_ids2 = ',"handlingUnitIds":[' + ','.join(handling_unit_ids) + ']' if handling_unit_ids else ''
        instructions: Any = ()
        if n1[5]:
            instructions = []
            for m3 in n1[5] or ():
                k1 = m3[0]
                instructions_item = _K1_3[k1]
                if instructions_item:
                    instructions.append(instructions_item)
            if len(instructions) > 50:
                raise UNFIT
        instructions12 = (*instructions, *instructions5,)
        instructions12 = ',"instructions":[' + ','.join(instructions12) + ']' if instructions12 else ''
        references30: Any = ()
        if n1[2]:
            references30 = []
            for m31 in n1[2] or ():
                l11 = m31[0]
                met32, met33, references_item35 = _L11_10[l11]
                if not (met32 and met33):
                    continue
                if references_item35:
                    references30.append(references_item35)
            if len(references30) > 300:
                raise UNFIT
        references44 = (*references, *references30, *references36,)
        references44 = ',"references":[' + ','.join(references44) + ']' if references44 else ''
        l11_loop = pick(n1[2], 2, ('QN',)) if n1[2] else None
        l1148 = l11_loop[0] if l11_loop is not None else None
        stop_sequence, part58 = _L1148_13[l1148]
        at8_loop = pick(n1[7], 1, ('G',)) if n1[7] else None
        at8 = at8_loop[0] if at8_loop is not None else None
        totals = _AT8_15[at8]
        for n2 in n1[1] or ():
            at7 = n2[0]
            met, classifier_r, classifier_r53, occurs_at, reasons, classifier_r54, part56, part57, occurs_at_k_r, occurs_at_k_r59, occurs_at_k_r61, classifier_k_r = _AT7_0[zone, at7]
            if not (met):
                continue
            ms2 = n2[2]
            equipment = _MS2_1[ms2]
            ms1 = n2[1]
            location = _MS1_4[ms1]
            if not (classifier_r and classifier_r53 and occurs_at and reported_by and classifier_r54 and subject_ref):
                raise UNFIT
            text55 = f'{{{classifier_r}{classifier_r53}{equipment}{handling_unit_ids2}{instructions12}{location}{occurs_at}{parties26}{reasons}{references44},"reportMethod":"edi"{reported_by}{classifier_r54}{stop_sequence}{subject_ref}{totals}}}'
            part = shipment_id_v_k or ''
            part_e = escaped(part)
            if classifier_k_r == 'actual' and is_ahead(occurs_at_k_r61, recorded):
                raise UNFIT
            keys = (part, f'milestone.reported:{part_e}:{part56}:{part57}:{part58}::{occurs_at_k_r59}:{part60_e}', f'{part_e}', occurs_at_k_r61 if classifier_k_r == 'actual' else None)
            out.append((0, text55, keys))

def _write_1(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    if not n0[7]:
        return
    instructions: Any = ()
    if n0[4]:
        instructions = []
        for m in n0[4] or ():
            k1 = m[0]
            instructions_item = _K1_3[k1]
            if instructions_item:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            raise UNFIT
    instructions2 = ',"instructions":[' + ','.join(instructions) + ']' if instructions else ''
    parties: Any = ()
    if n0[5]:
        parties = []
        for m5 in n0[5] or ():
            n2 = m5[1]
            additional_name = _N2_5[n2]
            n4 = m5[3]
            city6, country7, postal_code13, subdivision14 = _N4_6[n4]
            n3_loop = m5[2]
            n3_loop = n3_loop[0] if n3_loop else None
            n3 = n3_loop[0] if n3_loop is not None else None
            lines_item, lines_item8 = _N3_7[n3]
            n3_loop9 = m5[2] or ()
            n3_loop9 = n3_loop9[1] if len(n3_loop9) >= 2 else None
            n310 = n3_loop9[0] if n3_loop9 is not None else None
            lines_item11, lines_item12 = _N3_7[n310]
            lines = f'{lines_item}{lines_item8}{lines_item11}{lines_item12}'
            if lines:
                lines = f',"lines":[{lines[1:]}]'
            address15 = ''
            if city6 or country7 or lines or postal_code13 or subdivision14:
                address15 = f'{city6}{country7}{lines}{postal_code13}{subdivision14}'
                address15 = f',"address":{{{address15[1:]}}}'
            n1 = m5[0]
            identifiers, name, roles, roles_item_r = _N1_8[n1]
            parties_item = ''
            if additional_name or address15 or identifiers or name or roles or roles_item_r:
                parties_item = f'{additional_name}{address15}{identifiers}{name}{roles}{roles_item_r}'
                parties_item = f'{{{parties_item[1:]}}}'
                if not (identifiers or name):
                    raise UNFIT
            if parties_item:
                parties.append(parties_item)
        if len(parties) > 30:
            raise UNFIT
    parties16 = ',"parties":[' + ','.join(parties) + ']' if parties else ''
    references: Any = ()
    if n0[1]:
        references = []
        for m17 in n0[1] or ():
            b10 = m17[0]
            met18, references_item = _B10_9[b10]
            if not (met18):
                continue
            if references_item:
                references.append(references_item)
        if len(references) > 300:
            raise UNFIT
    references20: Any = ()
    if n0[2]:
        references20 = []
        for m21 in n0[2] or ():
            l11 = m21[0]
            met22, references_item24 = _L1138_11[l11]
            if not (met22):
                continue
            if references_item24:
                references20.append(references_item24)
        if len(references20) > 300:
            raise UNFIT
    references25 = (*references, *references20,)
    references25 = ',"references":[' + ','.join(references25) + ']' if references25 else ''
    b10_loop = n0[1]
    b10_loop = b10_loop[0] if b10_loop else None
    b1026 = b10_loop[0] if b10_loop is not None else None
    shipment_id, shipment_id_k, reported_by, part37, part37_e = _B1045_12[b1026]
    l11_loop = pick(n0[2], 2, ('SI',)) if n0[2] else None
    l1129 = l11_loop[0] if l11_loop is not None else None
    shipment_id30, shipment_id30_k = _L1150_14[l1129]
    shipment_id_v = shipment_id
    shipment_id_v_k = shipment_id_k
    if not shipment_id_v:
        shipment_id_v = shipment_id30
        shipment_id_v_k = shipment_id30_k
    subject_ref = ''
    if shipment_id_v:
        subject_ref = f',"subjectRef":{{{shipment_id_v}}}'
    for n1 in n0[7] or ():
        at7 = n1[0]
        met, classifier_r, classifier_r31, occurs_at, reasons, classifier_r32, part34, part35, occurs_at_k_r, occurs_at_k_r36, occurs_at_k_r38, classifier_k_r = _AT7_0[zone, at7]
        if not (met):
            continue
        ms2 = n1[2]
        equipment = _MS2_1[ms2]
        ms1 = n1[1]
        location = _MS1_4[ms1]
        if not (classifier_r and classifier_r31 and occurs_at and reported_by and classifier_r32 and subject_ref):
            raise UNFIT
        text33 = f'{{{classifier_r}{classifier_r31}{equipment}{instructions2}{location}{occurs_at}{parties16}{reasons}{references25},"reportMethod":"edi"{reported_by}{classifier_r32}{subject_ref}}}'
        part = shipment_id_v_k or ''
        part_e = escaped(part)
        if classifier_k_r == 'actual' and is_ahead(occurs_at_k_r38, recorded):
            raise UNFIT
        keys = (part, f'milestone.reported:{part_e}:{part34}:{part35}:::{occurs_at_k_r36}:{part37_e}', f'{part_e}', occurs_at_k_r38 if classifier_k_r == 'actual' else None)
        out.append((1, text33, keys))

def _notes_0(n0: Node) -> bool:
    for n1 in n0[8] or ():
        for n2 in n1[1] or ():
            at7 = n2[0]
            if element(at7, 3) != '':
                return True
    return False

def _notes_1(n0: Node) -> bool:
    for n1 in n0[7] or ():
        at7 = n1[0]
        if element(at7, 3) != '':
            return True
    return False

def write(segments: Any, run: Run, recorded: str) -> tuple[list[tuple[int, str, Any]], bool]:
    """The events of a message as number, text, and what keys and rules look at; and whether there is more to note."""
    root, strays = TREES.of(tags(segments), segments)
    out: list[tuple[int, str, Any]] = []
    _write_0(root, run, recorded, out)
    _write_1(root, run, recorded, out)
    return out, bool(strays) or _notes_0(root) or _notes_1(root)

def note(run: Run) -> None:
    """Note what makes no event."""
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
    _skip_0(root, run)
    _skip_1(root, run)
