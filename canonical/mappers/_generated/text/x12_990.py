"""Writes the events of X12 990 (mapping x12-990@1); generated from the rows of canonical/mappers/x12/t990.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node, group
from canonical.mappers._generated.x12_990 import STRUCTURE, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, _skip_0, _skip_1
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field
from canonical.mapping.words import word, words
from canonical.rules.order import in_order

EVENTS: tuple[tuple[str, bool], ...] = (('shipment.tender-accepted', False), ('shipment.tender-rejected', False))

VALUE_21 = word(K1, ',"value":', kept=True)
DESCRIPTION_22 = word(K12, ',"description":')
VALUE_23 = word(K12, ',"value":')
AT_24 = word(K4, '"at":', sources=4)
AT_25 = word(K5, '"at":', sources=4)
AT_26 = word(K6, '"at":', sources=4)
AT_27 = word(K7, '"at":', sources=4)
AT_28 = word(K8, '"at":', sources=4)
AT_29 = word(K9, '"at":', sources=4)
AT_30 = word(K10, '"at":', sources=4)
AT_31 = word(K11, '"at":', sources=4)
SOURCE_CODE_32 = words(K3, (',"type":', ',"sourceCode":'))
TEXT_33 = word(K16, ',"text":', sources=2)
LOAD_ID_34 = word(K0, ',"loadId":', kept=True)
EQUIPMENT_ID_35 = word(K0, ',"equipmentId":')
EQUIPMENT_TYPE_36 = words(K14, (',"equipmentType":', ',"sourceCode":'))
UNIT_CODE_37 = words(K15, (',"value":', '"unitCode":'), decimals=(True, False))
OWNER_PREFIX_38 = word(K0, ',"ownerPrefix":')
SOURCE_CODE_39 = words(K13, (',"type":', ',"sourceCode":'))
RESPONDED_AT_40 = word(K2, ',"respondedAt":', kept=True)
CODE_41 = words(K17, ('"code":', ',"sourceCode":'))
DETAIL_42 = word(K18, ',"detail":', sources=16)
DETAIL_43 = word(K19, ',"detail":')

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    b1 = n0[1]
    b1_n = len(b1) if b1 is not None else 0
    if not ((b1[4] if b1_n > 4 else '') == 'A'):
        return
    value, value_k = VALUE_21[b1[1] if b1_n > 1 else '']
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
    n9_loop = pick(n0[2], 1, ('CN',))
    n9 = n9_loop[0] if n9_loop is not None else None
    n9_n = len(n9) if n9 is not None else 0
    description = DESCRIPTION_22[(n9[3] if n9_n > 3 else '') if (n9[2] if n9_n > 2 else '') != '' else '']
    value1 = VALUE_23[n9[2] if n9_n > 2 else '']
    carrier_reference = ''
    if description or value1:
        if not (value1):
            raise UNFIT
        carrier_reference = f'{description},"type":"pro-number"{value1}'
        carrier_reference = f',"carrierReference":{{{carrier_reference[1:]}}}'
    dates: Any = []
    for m in n0[3] or ():
        g62 = m[0]
        g62_n = len(g62)
        if not ((g62[2] if g62_n > 2 else '') != ''):
            continue
        at_x = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '69' else ''
        at_x2 = g62[3] if g62_n > 3 else ''
        at_x3 = g62[4] if g62_n > 4 else ''
        at_x4 = g62[5] if g62_n > 5 else ''
        at = AT_24[(zone, at_x, at_x2, at_x3, at_x4) if at_x else '']
        at_v = at
        if not at_v:
            at_x6 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '70' else ''
            at_x7 = g62[3] if g62_n > 3 else ''
            at_x8 = g62[4] if g62_n > 4 else ''
            at_x9 = g62[5] if g62_n > 5 else ''
            at5 = AT_25[(zone, at_x6, at_x7, at_x8, at_x9) if at_x6 else '']
            at_v = at5
        if not at_v:
            at_x11 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '64' else ''
            at_x12 = g62[3] if g62_n > 3 else ''
            at_x13 = g62[4] if g62_n > 4 else ''
            at_x14 = g62[5] if g62_n > 5 else ''
            at10 = AT_26[(zone, at_x11, at_x12, at_x13, at_x14) if at_x11 else '']
            at_v = at10
        if not at_v:
            at_x16 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '37' else ''
            at_x17 = g62[3] if g62_n > 3 else ''
            at_x18 = g62[4] if g62_n > 4 else ''
            at_x19 = g62[5] if g62_n > 5 else ''
            at15 = AT_27[(zone, at_x16, at_x17, at_x18, at_x19) if at_x16 else '']
            at_v = at15
        if not at_v:
            at_x21 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '38' else ''
            at_x22 = g62[3] if g62_n > 3 else ''
            at_x23 = g62[4] if g62_n > 4 else ''
            at_x24 = g62[5] if g62_n > 5 else ''
            at20 = AT_28[(zone, at_x21, at_x22, at_x23, at_x24) if at_x21 else '']
            at_v = at20
        if not at_v:
            at_x26 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '53' else ''
            at_x27 = g62[3] if g62_n > 3 else ''
            at_x28 = g62[4] if g62_n > 4 else ''
            at_x29 = g62[5] if g62_n > 5 else ''
            at25 = AT_29[(zone, at_x26, at_x27, at_x28, at_x29) if at_x26 else '']
            at_v = at25
        if not at_v:
            at_x31 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '54' else ''
            at_x32 = g62[3] if g62_n > 3 else ''
            at_x33 = g62[4] if g62_n > 4 else ''
            at_x34 = g62[5] if g62_n > 5 else ''
            at30 = AT_30[(zone, at_x31, at_x32, at_x33, at_x34) if at_x31 else '']
            at_v = at30
        if not at_v:
            at_x36 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
            at_x37 = g62[3] if g62_n > 3 else ''
            at_x38 = g62[4] if g62_n > 4 else ''
            at_x39 = g62[5] if g62_n > 5 else ''
            at35 = AT_31[(zone, at_x36, at_x37, at_x38, at_x39) if at_x36 else '']
            at_v = at35
        source_code = SOURCE_CODE_32[g62[1] if g62_n > 1 else '']
        dates_item = ''
        if at_v or source_code[1] or source_code[0]:
            if not (at_v and source_code[0]):
                raise UNFIT
            dates_item = f'{{{at_v}{source_code[1]}{source_code[0]}}}'
        if dates_item:
            dates.append(dates_item)
    if len(dates) > 50:
        raise UNFIT
    dates40 = ',"dates":[' + ','.join(dates) + ']' if dates else ''
    instructions: Any = []
    for m41 in n0[7] or ():
        k1 = m41[0]
        k1_n = len(k1)
        text_x = k1[1] if k1_n > 1 else ''
        text_x42 = k1[2] if k1_n > 2 else ''
        text = TEXT_33[(text_x, text_x42) if text_x else '']
        instructions_item = ''
        if text:
            instructions_item = f'{text},"type":"remark"'
            instructions_item = f'{{{instructions_item[1:]}}}'
        if instructions_item:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        raise UNFIT
    instructions43 = ',"instructions":[' + ','.join(instructions) + ']' if instructions else ''
    load_id, load_id_k = LOAD_ID_34[b1[2] if b1_n > 2 else '']
    n7 = n0[4]
    n7_n = len(n7) if n7 is not None else 0
    equipment_id = EQUIPMENT_ID_35[n7[2] if n7_n > 2 else '']
    equipment_type = EQUIPMENT_TYPE_36[n7[11] if n7_n > 11 else '']
    unit_code = UNIT_CODE_37[n7[15] if n7_n > 15 else '']
    length = ''
    if unit_code[1] or unit_code[0]:
        if not (unit_code[1] and unit_code[0]):
            raise UNFIT
        length = f',"length":{{{unit_code[1]}{unit_code[0]}}}'
    owner_prefix = OWNER_PREFIX_38[n7[1] if n7_n > 1 else '']
    planned_equipment = ''
    if equipment_id or equipment_type[0] or length or owner_prefix or equipment_type[1]:
        planned_equipment = f'{equipment_id}{equipment_type[0]}{length}{owner_prefix}{equipment_type[1]}'
        planned_equipment = f',"plannedEquipment":{{{planned_equipment[1:]}}}'
    references: Any = []
    for m44 in n0[2] or ():
        n945 = m44[0]
        n945_n = len(n945)
        if not ((n945[2] if n945_n > 2 else '') != '' and (n945[1] if n945_n > 1 else '') != 'CN'):
            continue
        description46 = DESCRIPTION_22[n945[3] if n945_n > 3 else '']
        source_code47 = SOURCE_CODE_39[n945[1] if n945_n > 1 else '']
        value48 = VALUE_23[n945[2] if n945_n > 2 else '']
        references_item = ''
        if description46 or source_code47[1] or source_code47[0] or value48:
            if not (source_code47[0] and value48):
                raise UNFIT
            references_item = f'{description46}{source_code47[1]}{source_code47[0]}{value48}'
            references_item = f'{{{references_item[1:]}}}'
        if references_item:
            references.append(references_item)
    if len(references) > 300:
        raise UNFIT
    references49 = ',"references":[' + ','.join(references) + ']' if references else ''
    responded_at_x = b1[3] if b1_n > 3 else ''
    responded_at, responded_at_k = RESPONDED_AT_40[(zone, responded_at_x) if responded_at_x else '']
    if not (carrier and load_id):
        raise UNFIT
    text50 = f'{{{carrier}{carrier_reference}{dates40}{instructions43}{load_id}{planned_equipment}{references49}{responded_at}}}'
    keys = {'carrier': ({'identifiers': [one for one in (({'value': value_k} if scac else None),) if one is not None]} if carrier else None), 'loadId': load_id_k, 'respondedAt': responded_at_k}
    if not in_order(keys.get("respondedAt"), recorded, "moment", 300):
        raise UNFIT
    out.append((0, text50, keys))

def _write_1(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    b1 = n0[1]
    b1_n = len(b1) if b1 is not None else 0
    if not ((b1[4] if b1_n > 4 else '') in ('D', 'E')):
        return
    value, value_k = VALUE_21[b1[1] if b1_n > 1 else '']
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
    for m in n0[3] or ():
        g62 = m[0]
        g62_n = len(g62)
        if not ((g62[2] if g62_n > 2 else '') != ''):
            continue
        at_x = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '69' else ''
        at_x1 = g62[3] if g62_n > 3 else ''
        at_x2 = g62[4] if g62_n > 4 else ''
        at_x3 = g62[5] if g62_n > 5 else ''
        at = AT_24[(zone, at_x, at_x1, at_x2, at_x3) if at_x else '']
        at_v = at
        if not at_v:
            at_x5 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '70' else ''
            at_x6 = g62[3] if g62_n > 3 else ''
            at_x7 = g62[4] if g62_n > 4 else ''
            at_x8 = g62[5] if g62_n > 5 else ''
            at4 = AT_25[(zone, at_x5, at_x6, at_x7, at_x8) if at_x5 else '']
            at_v = at4
        if not at_v:
            at_x10 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '64' else ''
            at_x11 = g62[3] if g62_n > 3 else ''
            at_x12 = g62[4] if g62_n > 4 else ''
            at_x13 = g62[5] if g62_n > 5 else ''
            at9 = AT_26[(zone, at_x10, at_x11, at_x12, at_x13) if at_x10 else '']
            at_v = at9
        if not at_v:
            at_x15 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '37' else ''
            at_x16 = g62[3] if g62_n > 3 else ''
            at_x17 = g62[4] if g62_n > 4 else ''
            at_x18 = g62[5] if g62_n > 5 else ''
            at14 = AT_27[(zone, at_x15, at_x16, at_x17, at_x18) if at_x15 else '']
            at_v = at14
        if not at_v:
            at_x20 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '38' else ''
            at_x21 = g62[3] if g62_n > 3 else ''
            at_x22 = g62[4] if g62_n > 4 else ''
            at_x23 = g62[5] if g62_n > 5 else ''
            at19 = AT_28[(zone, at_x20, at_x21, at_x22, at_x23) if at_x20 else '']
            at_v = at19
        if not at_v:
            at_x25 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '53' else ''
            at_x26 = g62[3] if g62_n > 3 else ''
            at_x27 = g62[4] if g62_n > 4 else ''
            at_x28 = g62[5] if g62_n > 5 else ''
            at24 = AT_29[(zone, at_x25, at_x26, at_x27, at_x28) if at_x25 else '']
            at_v = at24
        if not at_v:
            at_x30 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '54' else ''
            at_x31 = g62[3] if g62_n > 3 else ''
            at_x32 = g62[4] if g62_n > 4 else ''
            at_x33 = g62[5] if g62_n > 5 else ''
            at29 = AT_30[(zone, at_x30, at_x31, at_x32, at_x33) if at_x30 else '']
            at_v = at29
        if not at_v:
            at_x35 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
            at_x36 = g62[3] if g62_n > 3 else ''
            at_x37 = g62[4] if g62_n > 4 else ''
            at_x38 = g62[5] if g62_n > 5 else ''
            at34 = AT_31[(zone, at_x35, at_x36, at_x37, at_x38) if at_x35 else '']
            at_v = at34
        source_code = SOURCE_CODE_32[g62[1] if g62_n > 1 else '']
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
    load_id, load_id_k = LOAD_ID_34[b1[2] if b1_n > 2 else '']
    code = CODE_41[b1[4] if b1_n > 4 else '']
    k1_loop = n0[7]
    k1_loop = k1_loop[0] if k1_loop else None
    k1 = k1_loop[0] if k1_loop is not None else None
    k1_n = len(k1) if k1 is not None else 0
    k1_loop40 = n0[7] or ()
    k1_loop40 = k1_loop40[1] if len(k1_loop40) >= 2 else None
    k141 = k1_loop40[0] if k1_loop40 is not None else None
    k141_n = len(k141) if k141 is not None else 0
    k1_loop42 = n0[7] or ()
    k1_loop42 = k1_loop42[2] if len(k1_loop42) >= 3 else None
    k143 = k1_loop42[0] if k1_loop42 is not None else None
    k143_n = len(k143) if k143 is not None else 0
    k1_loop44 = n0[7] or ()
    k1_loop44 = k1_loop44[3] if len(k1_loop44) >= 4 else None
    k145 = k1_loop44[0] if k1_loop44 is not None else None
    k145_n = len(k145) if k145 is not None else 0
    k1_loop46 = n0[7] or ()
    k1_loop46 = k1_loop46[4] if len(k1_loop46) >= 5 else None
    k147 = k1_loop46[0] if k1_loop46 is not None else None
    k147_n = len(k147) if k147 is not None else 0
    k1_loop48 = n0[7] or ()
    k1_loop48 = k1_loop48[5] if len(k1_loop48) >= 6 else None
    k149 = k1_loop48[0] if k1_loop48 is not None else None
    k149_n = len(k149) if k149 is not None else 0
    k1_loop50 = n0[7] or ()
    k1_loop50 = k1_loop50[6] if len(k1_loop50) >= 7 else None
    k151 = k1_loop50[0] if k1_loop50 is not None else None
    k151_n = len(k151) if k151 is not None else 0
    k1_loop52 = n0[7] or ()
    k1_loop52 = k1_loop52[7] if len(k1_loop52) >= 8 else None
    k153 = k1_loop52[0] if k1_loop52 is not None else None
    k153_n = len(k153) if k153 is not None else 0
    detail_x = k1[1] if k1_n > 1 else ''
    detail_x54 = k1[2] if k1_n > 2 else ''
    detail_x55 = k141[1] if k141_n > 1 else ''
    detail_x56 = k141[2] if k141_n > 2 else ''
    detail_x57 = k143[1] if k143_n > 1 else ''
    detail_x58 = k143[2] if k143_n > 2 else ''
    detail_x59 = k145[1] if k145_n > 1 else ''
    detail_x60 = k145[2] if k145_n > 2 else ''
    detail_x61 = k147[1] if k147_n > 1 else ''
    detail_x62 = k147[2] if k147_n > 2 else ''
    detail_x63 = k149[1] if k149_n > 1 else ''
    detail_x64 = k149[2] if k149_n > 2 else ''
    detail_x65 = k151[1] if k151_n > 1 else ''
    detail_x66 = k151[2] if k151_n > 2 else ''
    detail_x67 = k153[1] if k153_n > 1 else ''
    detail_x68 = k153[2] if k153_n > 2 else ''
    detail = DETAIL_42[(detail_x, detail_x54, detail_x55, detail_x56, detail_x57, detail_x58, detail_x59, detail_x60, detail_x61, detail_x62, detail_x63, detail_x64, detail_x65, detail_x66, detail_x67, detail_x68) if detail_x else '']
    detail_v = detail
    v9_loop = n0[6]
    v9_loop = v9_loop[0] if v9_loop else None
    v9 = v9_loop[0] if v9_loop is not None else None
    v9_n = len(v9) if v9 is not None else 0
    if not detail_v:
        detail69 = DETAIL_43[v9[12] if v9_n > 12 else '']
        detail_v = detail69
    if not detail_v:
        detail70 = DETAIL_43[v9[2] if v9_n > 2 else '']
        detail_v = detail70
    reason = ''
    if code[0] or detail_v:
        if not (code[0]):
            raise UNFIT
        reason = f',"reason":{{{code[0]}{detail_v}}}'
    references: Any = []
    for m71 in n0[2] or ():
        n9 = m71[0]
        n9_n = len(n9)
        if not ((n9[2] if n9_n > 2 else '') != ''):
            continue
        description = DESCRIPTION_22[n9[3] if n9_n > 3 else '']
        source_code72 = SOURCE_CODE_39[n9[1] if n9_n > 1 else '']
        value73 = VALUE_23[n9[2] if n9_n > 2 else '']
        references_item = ''
        if description or source_code72[1] or source_code72[0] or value73:
            if not (source_code72[0] and value73):
                raise UNFIT
            references_item = f'{description}{source_code72[1]}{source_code72[0]}{value73}'
            references_item = f'{{{references_item[1:]}}}'
        if references_item:
            references.append(references_item)
    if len(references) > 300:
        raise UNFIT
    references74 = ',"references":[' + ','.join(references) + ']' if references else ''
    responded_at_x = b1[3] if b1_n > 3 else ''
    responded_at, responded_at_k = RESPONDED_AT_40[(zone, responded_at_x) if responded_at_x else '']
    if not (carrier and load_id and reason):
        raise UNFIT
    text = f'{{{carrier}{dates39}{load_id}{reason}{references74}{responded_at}{code[1]}}}'
    keys = {'carrier': ({'identifiers': [one for one in (({'value': value_k} if scac else None),) if one is not None]} if carrier else None), 'loadId': load_id_k, 'respondedAt': responded_at_k}
    if not in_order(keys.get("respondedAt"), recorded, "moment", 300):
        raise UNFIT
    out.append((1, text, keys))

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
