"""Writes the events of X12 990 (mapping x12-990@1); generated from the rows of canonical/mappers/x12/t990.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.envelope.keys import escaped
from canonical.envelope.written import UNFIT, loads
from canonical.formats.structure import Node
from canonical.mappers._generated.x12_990 import TREES, K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, _skip_0, _skip_1
from canonical.mapping.run import Run, component
from canonical.mapping.segments import Segment, element, pick, tags
from canonical.mapping.words import is_ahead, timed_word, word, words

EVENTS: tuple[tuple[str, str], ...] = (('shipment.tender-accepted', 'keys'), ('shipment.tender-rejected', 'keys'))

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
RESPONDED_AT_40 = timed_word(K2, ',"respondedAt":')
CODE_41 = words(K17, ('"code":', ',"sourceCode":'))
DETAIL_42 = word(K18, ',"detail":', sources=16)
DETAIL_43 = word(K19, ',"detail":')

def _b1_0(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met = (e[4] if n > 4 else '') == 'A'
    if not (met):
        return met, '', '', '', '', '', '', '', '', '', ''
    value, value_k = VALUE_21[e[1] if n > 1 else '']
    scac = ''
    if value:
        scac = f'{{"scheme":"scac"{value}}}'
    identifiers = f'"identifiers":[{scac}]' if scac else ''
    carrier = ''
    if identifiers:
        carrier = f'"carrier":{{{identifiers}}}'
    load_id, load_id_k = LOAD_ID_34[e[2] if n > 2 else '']
    responded_at_x = e[3] if n > 3 else ''
    responded_at, responded_at_k = RESPONDED_AT_40[(zone, responded_at_x) if responded_at_x else '']
    part = load_id_k or ''
    part_e = escaped(part)
    part54 = value_k or ''
    part54_e = escaped(part54)
    return met, carrier, load_id, responded_at, part, part_e, part54, part54_e, responded_at_k[1], responded_at_k[2], responded_at_k[0]

_B1_0 = Segment(_b1_0)

def _n9_1(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    description = DESCRIPTION_22[(e[3] if n > 3 else '') if (e[2] if n > 2 else '') != '' else '']
    value1 = VALUE_23[e[2] if n > 2 else '']
    carrier_reference = ''
    if description or value1:
        if not (value1):
            raise UNFIT
        carrier_reference = f'{description},"type":"pro-number"{value1}'
        carrier_reference = f',"carrierReference":{{{carrier_reference[1:]}}}'
    return carrier_reference

_N9_1 = Segment(_n9_1)

def _g62_2(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met2 = (e[2] if n > 2 else '') != ''
    if not (met2):
        return met2, ''
    at_x = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '69' else ''
    at_x3 = e[3] if n > 3 else ''
    at_x4 = e[4] if n > 4 else ''
    at_x5 = e[5] if n > 5 else ''
    at = AT_24[(zone, at_x, at_x3, at_x4, at_x5) if at_x else '']
    at_v = at
    if not at_v:
        at_x7 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '70' else ''
        at_x8 = e[3] if n > 3 else ''
        at_x9 = e[4] if n > 4 else ''
        at_x10 = e[5] if n > 5 else ''
        at6 = AT_25[(zone, at_x7, at_x8, at_x9, at_x10) if at_x7 else '']
        at_v = at6
    if not at_v:
        at_x12 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '64' else ''
        at_x13 = e[3] if n > 3 else ''
        at_x14 = e[4] if n > 4 else ''
        at_x15 = e[5] if n > 5 else ''
        at11 = AT_26[(zone, at_x12, at_x13, at_x14, at_x15) if at_x12 else '']
        at_v = at11
    if not at_v:
        at_x17 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '37' else ''
        at_x18 = e[3] if n > 3 else ''
        at_x19 = e[4] if n > 4 else ''
        at_x20 = e[5] if n > 5 else ''
        at16 = AT_27[(zone, at_x17, at_x18, at_x19, at_x20) if at_x17 else '']
        at_v = at16
    if not at_v:
        at_x22 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '38' else ''
        at_x23 = e[3] if n > 3 else ''
        at_x24 = e[4] if n > 4 else ''
        at_x25 = e[5] if n > 5 else ''
        at21 = AT_28[(zone, at_x22, at_x23, at_x24, at_x25) if at_x22 else '']
        at_v = at21
    if not at_v:
        at_x27 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '53' else ''
        at_x28 = e[3] if n > 3 else ''
        at_x29 = e[4] if n > 4 else ''
        at_x30 = e[5] if n > 5 else ''
        at26 = AT_29[(zone, at_x27, at_x28, at_x29, at_x30) if at_x27 else '']
        at_v = at26
    if not at_v:
        at_x32 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') == '54' else ''
        at_x33 = e[3] if n > 3 else ''
        at_x34 = e[4] if n > 4 else ''
        at_x35 = e[5] if n > 5 else ''
        at31 = AT_30[(zone, at_x32, at_x33, at_x34, at_x35) if at_x32 else '']
        at_v = at31
    if not at_v:
        at_x37 = (e[2] if n > 2 else '') if (e[1] if n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
        at_x38 = e[3] if n > 3 else ''
        at_x39 = e[4] if n > 4 else ''
        at_x40 = e[5] if n > 5 else ''
        at36 = AT_31[(zone, at_x37, at_x38, at_x39, at_x40) if at_x37 else '']
        at_v = at36
    source_code = SOURCE_CODE_32[e[1] if n > 1 else '']
    dates_item = ''
    if at_v or source_code[1] or source_code[0]:
        if not (at_v and source_code[0]):
            raise UNFIT
        dates_item = f'{{{at_v}{source_code[1]}{source_code[0]}}}'
    return met2, dates_item

_G62_2 = Segment(_g62_2)

def _k1_3(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    text_x = e[1] if n > 1 else ''
    text_x43 = e[2] if n > 2 else ''
    text = TEXT_33[(text_x, text_x43) if text_x else '']
    instructions_item = ''
    if text:
        instructions_item = f'{text},"type":"remark"'
        instructions_item = f'{{{instructions_item[1:]}}}'
    return instructions_item

_K1_3 = Segment(_k1_3)

def _n7_4(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    equipment_id = EQUIPMENT_ID_35[e[2] if n > 2 else '']
    equipment_type = EQUIPMENT_TYPE_36[e[11] if n > 11 else '']
    unit_code = UNIT_CODE_37[e[15] if n > 15 else '']
    length = ''
    if unit_code[1] or unit_code[0]:
        if not (unit_code[1] and unit_code[0]):
            raise UNFIT
        length = f',"length":{{{unit_code[1]}{unit_code[0]}}}'
    owner_prefix = OWNER_PREFIX_38[e[1] if n > 1 else '']
    planned_equipment = ''
    if equipment_id or equipment_type[0] or length or owner_prefix or equipment_type[1]:
        planned_equipment = f'{equipment_id}{equipment_type[0]}{length}{owner_prefix}{equipment_type[1]}'
        planned_equipment = f',"plannedEquipment":{{{planned_equipment[1:]}}}'
    return planned_equipment

_N7_4 = Segment(_n7_4)

def _n946_5(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met47 = (e[2] if n > 2 else '') != ''
    met48 = (e[1] if n > 1 else '') != 'CN'
    if not (met47 and met48):
        return met47, met48, ''
    description49 = DESCRIPTION_22[e[3] if n > 3 else '']
    source_code50 = SOURCE_CODE_39[e[1] if n > 1 else '']
    value51 = VALUE_23[e[2] if n > 2 else '']
    references_item = ''
    if description49 or source_code50[1] or source_code50[0] or value51:
        if not (source_code50[0] and value51):
            raise UNFIT
        references_item = f'{description49}{source_code50[1]}{source_code50[0]}{value51}'
        references_item = f'{{{references_item[1:]}}}'
    return met47, met48, references_item

_N946_5 = Segment(_n946_5)

def _write_0(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    b1 = n0[1]
    met, carrier, load_id, responded_at, part, part_e, part54, part54_e, responded_at_k_r, responded_at_k_r55, responded_at_k_r56 = _B1_0[zone, b1]
    if not (met):
        return
    n9_loop = pick(n0[2], 1, ('CN',)) if n0[2] else None
    n9 = n9_loop[0] if n9_loop is not None else None
    carrier_reference = _N9_1[n9]
    dates: Any = ()
    if n0[3]:
        dates = []
        for m in n0[3] or ():
            g62 = m[0]
            met2, dates_item = _G62_2[zone, g62]
            if not (met2):
                continue
            if dates_item:
                dates.append(dates_item)
        if len(dates) > 50:
            raise UNFIT
    dates41 = ',"dates":[' + ','.join(dates) + ']' if dates else ''
    instructions: Any = ()
    if n0[7]:
        instructions = []
        for m42 in n0[7] or ():
            k1 = m42[0]
            instructions_item = _K1_3[k1]
            if instructions_item:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            raise UNFIT
    instructions44 = ',"instructions":[' + ','.join(instructions) + ']' if instructions else ''
    n7 = n0[4]
    planned_equipment = _N7_4[n7]
    references: Any = ()
    if n0[2]:
        references = []
        for m45 in n0[2] or ():
            n946 = m45[0]
            met47, met48, references_item = _N946_5[n946]
            if not (met47 and met48):
                continue
            if references_item:
                references.append(references_item)
        if len(references) > 300:
            raise UNFIT
    references52 = ',"references":[' + ','.join(references) + ']' if references else ''
    if not (carrier and load_id):
        raise UNFIT
    text53 = f'{{{carrier}{carrier_reference}{dates41}{instructions44}{load_id}{planned_equipment}{references52}{responded_at}}}'
    if is_ahead(responded_at_k_r56, recorded):
        raise UNFIT
    keys = (part, f'shipment.tender-accepted:{part_e}:::{part54_e}::{responded_at_k_r55}', f'{part_e}', responded_at_k_r56)
    out.append((0, text53, keys))

def _b1_6(key: Any) -> Any:
    zone, segment = key
    e = [] if segment is None else segment.split('*')
    n = len(e)
    met = (e[4] if n > 4 else '') in ('D', 'E')
    if not (met):
        return met, '', '', '', '', '', '', '', '', '', '', '', ''
    value, value_k = VALUE_21[e[1] if n > 1 else '']
    scac = ''
    if value:
        scac = f'{{"scheme":"scac"{value}}}'
    identifiers = f'"identifiers":[{scac}]' if scac else ''
    carrier = ''
    if identifiers:
        carrier = f'"carrier":{{{identifiers}}}'
    load_id, load_id_k = LOAD_ID_34[e[2] if n > 2 else '']
    code = CODE_41[e[4] if n > 4 else '']
    responded_at_x = e[3] if n > 3 else ''
    responded_at, responded_at_k = RESPONDED_AT_40[(zone, responded_at_x) if responded_at_x else '']
    part = load_id_k or ''
    part_e = escaped(part)
    part78 = value_k or ''
    part78_e = escaped(part78)
    return met, code[0], carrier, load_id, responded_at, code[1], part, part_e, part78, part78_e, responded_at_k[1], responded_at_k[2], responded_at_k[0]

_B1_6 = Segment(_b1_6)

def _k1_7(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    k1_1 = e[1] if n > 1 else ''
    k1_2 = e[2] if n > 2 else ''
    return k1_1, k1_2

_K1_7 = Segment(_k1_7)

def _v9_8(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    detail70 = DETAIL_43[e[12] if n > 12 else '']
    detail71 = DETAIL_43[e[2] if n > 2 else '']
    return detail70, detail71

_V9_8 = Segment(_v9_8)

def _n9_9(key: Any) -> Any:
    e = [] if key is None else key.split('*')
    n = len(e)
    met73 = (e[2] if n > 2 else '') != ''
    if not (met73):
        return met73, ''
    description = DESCRIPTION_22[e[3] if n > 3 else '']
    source_code74 = SOURCE_CODE_39[e[1] if n > 1 else '']
    value75 = VALUE_23[e[2] if n > 2 else '']
    references_item = ''
    if description or source_code74[1] or source_code74[0] or value75:
        if not (source_code74[0] and value75):
            raise UNFIT
        references_item = f'{description}{source_code74[1]}{source_code74[0]}{value75}'
        references_item = f'{{{references_item[1:]}}}'
    return met73, references_item

_N9_9 = Segment(_n9_9)

def _write_1(n0: Node, run: Run, recorded: str, out: list[Any]) -> None:
    facts, zone = run.facts, run.profile.time_zone
    b1 = n0[1]
    met, code_r, carrier, load_id, responded_at, code_r77, part, part_e, part78, part78_e, responded_at_k_r, responded_at_k_r79, responded_at_k_r80 = _B1_6[zone, b1]
    if not (met):
        return
    dates: Any = ()
    if n0[3]:
        dates = []
        for m in n0[3] or ():
            g62 = m[0]
            met1, dates_item = _G62_2[zone, g62]
            if not (met1):
                continue
            if dates_item:
                dates.append(dates_item)
        if len(dates) > 50:
            raise UNFIT
    dates40 = ',"dates":[' + ','.join(dates) + ']' if dates else ''
    k1_loop = n0[7]
    k1_loop = k1_loop[0] if k1_loop else None
    k1 = k1_loop[0] if k1_loop is not None else None
    k1_1, k1_2 = _K1_7[k1]
    k1_loop41 = n0[7] or ()
    k1_loop41 = k1_loop41[1] if len(k1_loop41) >= 2 else None
    k142 = k1_loop41[0] if k1_loop41 is not None else None
    k142_1, k142_2 = _K1_7[k142]
    k1_loop43 = n0[7] or ()
    k1_loop43 = k1_loop43[2] if len(k1_loop43) >= 3 else None
    k144 = k1_loop43[0] if k1_loop43 is not None else None
    k144_1, k144_2 = _K1_7[k144]
    k1_loop45 = n0[7] or ()
    k1_loop45 = k1_loop45[3] if len(k1_loop45) >= 4 else None
    k146 = k1_loop45[0] if k1_loop45 is not None else None
    k146_1, k146_2 = _K1_7[k146]
    k1_loop47 = n0[7] or ()
    k1_loop47 = k1_loop47[4] if len(k1_loop47) >= 5 else None
    k148 = k1_loop47[0] if k1_loop47 is not None else None
    k148_1, k148_2 = _K1_7[k148]
    k1_loop49 = n0[7] or ()
    k1_loop49 = k1_loop49[5] if len(k1_loop49) >= 6 else None
    k150 = k1_loop49[0] if k1_loop49 is not None else None
    k150_1, k150_2 = _K1_7[k150]
    k1_loop51 = n0[7] or ()
    k1_loop51 = k1_loop51[6] if len(k1_loop51) >= 7 else None
    k152 = k1_loop51[0] if k1_loop51 is not None else None
    k152_1, k152_2 = _K1_7[k152]
    k1_loop53 = n0[7] or ()
    k1_loop53 = k1_loop53[7] if len(k1_loop53) >= 8 else None
    k154 = k1_loop53[0] if k1_loop53 is not None else None
    k154_1, k154_2 = _K1_7[k154]
    v9_loop = n0[6]
    v9_loop = v9_loop[0] if v9_loop else None
    v9 = v9_loop[0] if v9_loop is not None else None
    detail70, detail71 = _V9_8[v9]
    detail_x = k1_1
    detail_x55 = k1_2
    detail_x56 = k142_1
    detail_x57 = k142_2
    detail_x58 = k144_1
    detail_x59 = k144_2
    detail_x60 = k146_1
    detail_x61 = k146_2
    detail_x62 = k148_1
    detail_x63 = k148_2
    detail_x64 = k150_1
    detail_x65 = k150_2
    detail_x66 = k152_1
    detail_x67 = k152_2
    detail_x68 = k154_1
    detail_x69 = k154_2
    detail = DETAIL_42[(detail_x, detail_x55, detail_x56, detail_x57, detail_x58, detail_x59, detail_x60, detail_x61, detail_x62, detail_x63, detail_x64, detail_x65, detail_x66, detail_x67, detail_x68, detail_x69) if detail_x else '']
    detail_v = detail
    if not detail_v:
        detail_v = detail70
    if not detail_v:
        detail_v = detail71
    reason = ''
    if code_r or detail_v:
        if not (code_r):
            raise UNFIT
        reason = f',"reason":{{{code_r}{detail_v}}}'
    references: Any = ()
    if n0[2]:
        references = []
        for m72 in n0[2] or ():
            n9 = m72[0]
            met73, references_item = _N9_9[n9]
            if not (met73):
                continue
            if references_item:
                references.append(references_item)
        if len(references) > 300:
            raise UNFIT
    references76 = ',"references":[' + ','.join(references) + ']' if references else ''
    if not (carrier and load_id and reason):
        raise UNFIT
    text = f'{{{carrier}{dates40}{load_id}{reason}{references76}{responded_at}{code_r77}}}'
    if is_ahead(responded_at_k_r80, recorded):
        raise UNFIT
    keys = (part, f'shipment.tender-rejected:{part_e}:::{part78_e}::{responded_at_k_r79}', f'{part_e}', responded_at_k_r80)
    out.append((1, text, keys))

def _notes_0(n0: Node) -> bool:
    b1 = n0[1]
    if element(b1, 4) in ('B', 'C'):
        return True
    return False

def _notes_1(n0: Node) -> bool:
    b1 = n0[1]
    if element(b1, 4) not in {'A', 'B', 'C', 'D', 'E'}:
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
