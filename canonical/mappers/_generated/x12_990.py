"""Reads X12 990 (mapping x12-990@1); generated from the rows of canonical/mappers/x12/t990.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, parse_structure
from canonical.formats.trees import Trees
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables, x12_elements
from canonical.mappers._generated import tables as shared
from canonical.mapping.run import NOTHING, Memo, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
TREES = Trees(parse_structure('990', 'ST! B1! N9*10 G62*6 N7 L9*40 V9*10 K1*10 (S5 N9*10 G62*10 K1*10)*999 SE!'))

K0 = codecs.text(64, 'Identifier')
LOAD_ID_0 = Memo(K0.get)
K1 = codecs.letters('ShortText', 2, 4, digits=False)
VALUE_1 = Memo(K1.get)
K2 = moments.day_moment
K3 = tables.listed('x12-432', *shared.X12_432, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_2 = Memo(K3.get, K3.lookup)
K4 = x12_elements.timed('U')
K5 = x12_elements.timed('X')
K6 = x12_elements.timed('1')
K7 = x12_elements.timed('I')
K8 = x12_elements.timed('K')
K9 = x12_elements.timed('G')
K10 = x12_elements.timed('L')
K11 = x12_elements.timed('')
K12 = codecs.text(140, 'ShortText')
VALUE_3 = Memo(K12.get)
DESCRIPTION_4 = Memo(K12.get)
K13 = tables.listed('x12-128', *shared.X12_128, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_5 = Memo(K13.get, K13.lookup)
VALUE_6 = Memo(K12.get)
DESCRIPTION_7 = Memo(K12.get)
OWNER_PREFIX_8 = Memo(K0.get)
EQUIPMENT_ID_9 = Memo(K0.get)
K14 = tables.listed('x12-40', *shared.X12_40, ('code',), unknown='other', other=('other',), keep='lossy')
EQUIPMENT_TYPE_10 = Memo(K14.get, K14.lookup)
K15 = x12_elements.feet_and_inches
VALUE_11 = Memo(K15.get)
K16 = x12_elements.lines(30, 2, 512)
LOAD_ID_12 = Memo(K0.get)
VALUE_13 = Memo(K1.get)
TYPE_14 = Memo(K3.get, K3.lookup)
K17 = tables.listed(
    'x12-558',
    (
        ('D', 'UNKNOWN'),
        ('E', 'UNKNOWN'),
    ),
    ('D',),
    ('code',), unknown='refuse', other=(), keep='always',
)
CODE_15 = Memo(K17.get, K17.lookup)
K18 = x12_elements.lines(30, 16, 512)
K19 = codecs.text(512, 'Text')
DETAIL_16 = Memo(K19.get)
DETAIL_17 = Memo(K19.get)
TYPE_18 = Memo(K13.get, K13.lookup)
VALUE_19 = Memo(K12.get)
DESCRIPTION_20 = Memo(K12.get)

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    b1 = n0[1]
    b1_n = len(b1) if b1 is not None else 0
    if not ((b1[4] if b1_n > 4 else '') == 'A'):
        return
    mark0 = len(faults)
    try:
        load_id = LOAD_ID_0[b1[2]] if b1_n > 2 else None
    except CodecError as error:
        load_id = run.fault(error, b1, 2, '/loadId', b1[2] if b1_n > 2 else '')
    try:
        value = VALUE_1[b1[1]] if b1_n > 1 else None
    except CodecError as error:
        value = run.fault(error, b1, 1, '/carrier/identifiers/scheme=scac/value', b1[1] if b1_n > 1 else '')
    scac = None
    if value is not None:
        scac = {'scheme': 'scac', 'value': value}
    identifiers = None if scac is None else [scac]
    carrier = None
    if identifiers is not None:
        carrier = {'identifiers': identifiers}
    responded_at_x = b1[3] if b1_n > 3 else ''
    responded_at = None
    if responded_at_x:
        try:
            responded_at = K2.get(profile, responded_at_x)
        except CodecError as error:
            responded_at = run.fault(error, b1, 3, '/respondedAt', responded_at_x)
    dates: Any = None
    if n0[3]:
        dates = []
        for m in n0[3] or ():
            g62 = m[0]
            g62_n = len(g62)
            if not ((g62[2] if g62_n > 2 else '') != ''):
                continue
            try:
                type = TYPE_2[g62[1]] if g62_n > 1 else None
            except CodecError as error:
                type = run.fault(error, g62, 1, '/dates/*/type', g62[1] if g62_n > 1 else '')
            type_v, source_code_v = type or (None, None)
            at_x = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '69' else ''
            at_x1 = g62[3] if g62_n > 3 else ''
            at_x2 = g62[4] if g62_n > 4 else ''
            at_x3 = g62[5] if g62_n > 5 else ''
            at = None
            if at_x:
                try:
                    at = K4.get(profile, at_x, at_x1, at_x2, at_x3)
                except CodecError as error:
                    at = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x, at_x1, at_x2, at_x3))
            at_v = at
            if at_v is None:
                at_x5 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '70' else ''
                at_x6 = g62[3] if g62_n > 3 else ''
                at_x7 = g62[4] if g62_n > 4 else ''
                at_x8 = g62[5] if g62_n > 5 else ''
                at4 = None
                if at_x5:
                    try:
                        at4 = K5.get(profile, at_x5, at_x6, at_x7, at_x8)
                    except CodecError as error:
                        at4 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x5, at_x6, at_x7, at_x8))
                at_v = at4
            if at_v is None:
                at_x10 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '64' else ''
                at_x11 = g62[3] if g62_n > 3 else ''
                at_x12 = g62[4] if g62_n > 4 else ''
                at_x13 = g62[5] if g62_n > 5 else ''
                at9 = None
                if at_x10:
                    try:
                        at9 = K6.get(profile, at_x10, at_x11, at_x12, at_x13)
                    except CodecError as error:
                        at9 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x10, at_x11, at_x12, at_x13))
                at_v = at9
            if at_v is None:
                at_x15 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '37' else ''
                at_x16 = g62[3] if g62_n > 3 else ''
                at_x17 = g62[4] if g62_n > 4 else ''
                at_x18 = g62[5] if g62_n > 5 else ''
                at14 = None
                if at_x15:
                    try:
                        at14 = K7.get(profile, at_x15, at_x16, at_x17, at_x18)
                    except CodecError as error:
                        at14 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x15, at_x16, at_x17, at_x18))
                at_v = at14
            if at_v is None:
                at_x20 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '38' else ''
                at_x21 = g62[3] if g62_n > 3 else ''
                at_x22 = g62[4] if g62_n > 4 else ''
                at_x23 = g62[5] if g62_n > 5 else ''
                at19 = None
                if at_x20:
                    try:
                        at19 = K8.get(profile, at_x20, at_x21, at_x22, at_x23)
                    except CodecError as error:
                        at19 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x20, at_x21, at_x22, at_x23))
                at_v = at19
            if at_v is None:
                at_x25 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '53' else ''
                at_x26 = g62[3] if g62_n > 3 else ''
                at_x27 = g62[4] if g62_n > 4 else ''
                at_x28 = g62[5] if g62_n > 5 else ''
                at24 = None
                if at_x25:
                    try:
                        at24 = K9.get(profile, at_x25, at_x26, at_x27, at_x28)
                    except CodecError as error:
                        at24 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x25, at_x26, at_x27, at_x28))
                at_v = at24
            if at_v is None:
                at_x30 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '54' else ''
                at_x31 = g62[3] if g62_n > 3 else ''
                at_x32 = g62[4] if g62_n > 4 else ''
                at_x33 = g62[5] if g62_n > 5 else ''
                at29 = None
                if at_x30:
                    try:
                        at29 = K10.get(profile, at_x30, at_x31, at_x32, at_x33)
                    except CodecError as error:
                        at29 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x30, at_x31, at_x32, at_x33))
                at_v = at29
            if at_v is None:
                at_x35 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
                at_x36 = g62[3] if g62_n > 3 else ''
                at_x37 = g62[4] if g62_n > 4 else ''
                at_x38 = g62[5] if g62_n > 5 else ''
                at34 = None
                if at_x35:
                    try:
                        at34 = K11.get(profile, at_x35, at_x36, at_x37, at_x38)
                    except CodecError as error:
                        at34 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x35, at_x36, at_x37, at_x38))
                at_v = at34
            dates_item = None
            if type_v is not None or source_code_v is not None or at_v is not None:
                if at_v is None:
                    run.lacks('/dates/*/at', g62 or m[0], 'G62-02 or G62-03 or G62-04')
                if type_v is None:
                    run.lacks('/dates/*/type', g62 or m[0], 'G62-01')
                dates_item = {'at': at_v, 'type': type_v}
                if source_code_v is not None:
                    dates_item['sourceCode'] = source_code_v
            if dates_item is not None:
                dates.append(dates_item)
        if len(dates) > 50:
            run.crowded('/dates', n0[0], len(dates), 50)
        if not dates:
            dates = None
    n9_loop = pick(n0[2], 1, ('CN',)) if n0[2] else None
    n9 = n9_loop[0] if n9_loop is not None else None
    n9_n = len(n9) if n9 is not None else 0
    try:
        value39 = VALUE_3[n9[2]] if n9_n > 2 else None
    except CodecError as error:
        value39 = run.fault(error, n9, 2, '/carrierReference/value', n9[2] if n9_n > 2 else '')
    try:
        description = DESCRIPTION_4[(n9[3] if n9_n > 3 else '') if (n9[2] if n9_n > 2 else '') != '' else '']
    except CodecError as error:
        description = run.fault(error, n9, 3, '/carrierReference/description', (n9[3] if n9_n > 3 else '') if (n9[2] if n9_n > 2 else '') != '' else '')
    carrier_reference = None
    if value39 is not None or description is not None:
        if value39 is None:
            run.lacks('/carrierReference/value', n9 or n0[0], 'N9[01=CN]-02')
        carrier_reference = {'type': 'pro-number', 'value': value39}
        if description is not None:
            carrier_reference['description'] = description
    references: Any = None
    if n0[2]:
        references = []
        for m40 in n0[2] or ():
            n941 = m40[0]
            n941_n = len(n941)
            if not ((n941[2] if n941_n > 2 else '') != '' and (n941[1] if n941_n > 1 else '') != 'CN'):
                continue
            try:
                type42 = TYPE_5[n941[1]] if n941_n > 1 else None
            except CodecError as error:
                type42 = run.fault(error, n941, 1, '/references/*/type', n941[1] if n941_n > 1 else '')
            type_v43, source_code_v44 = type42 or (None, None)
            try:
                value45 = VALUE_6[n941[2]] if n941_n > 2 else None
            except CodecError as error:
                value45 = run.fault(error, n941, 2, '/references/*/value', n941[2] if n941_n > 2 else '')
            try:
                description46 = DESCRIPTION_7[n941[3]] if n941_n > 3 else None
            except CodecError as error:
                description46 = run.fault(error, n941, 3, '/references/*/description', n941[3] if n941_n > 3 else '')
            references_item = None
            if type_v43 is not None or source_code_v44 is not None or value45 is not None or description46 is not None:
                if type_v43 is None:
                    run.lacks('/references/*/type', n941 or m40[0], 'N9-01')
                if value45 is None:
                    run.lacks('/references/*/value', n941 or m40[0], 'N9-02')
                references_item = {'type': type_v43, 'value': value45}
                if description46 is not None:
                    references_item['description'] = description46
                if source_code_v44 is not None:
                    references_item['sourceCode'] = source_code_v44
            if references_item is not None:
                references.append(references_item)
        if len(references) > 300:
            run.crowded('/references', n0[0], len(references), 300)
        if not references:
            references = None
    n7 = n0[4]
    n7_n = len(n7) if n7 is not None else 0
    try:
        owner_prefix = OWNER_PREFIX_8[n7[1]] if n7_n > 1 else None
    except CodecError as error:
        owner_prefix = run.fault(error, n7, 1, '/plannedEquipment/ownerPrefix', n7[1] if n7_n > 1 else '')
    try:
        equipment_id = EQUIPMENT_ID_9[n7[2]] if n7_n > 2 else None
    except CodecError as error:
        equipment_id = run.fault(error, n7, 2, '/plannedEquipment/equipmentId', n7[2] if n7_n > 2 else '')
    try:
        equipment_type = EQUIPMENT_TYPE_10[n7[11]] if n7_n > 11 else None
    except CodecError as error:
        equipment_type = run.fault(error, n7, 11, '/plannedEquipment/equipmentType', n7[11] if n7_n > 11 else '')
    equipment_type_v, source_code_v47 = equipment_type or (None, None)
    try:
        value48 = VALUE_11[n7[15]] if n7_n > 15 else None
    except CodecError as error:
        value48 = run.fault(error, n7, 15, '/plannedEquipment/length/value', n7[15] if n7_n > 15 else '')
    value_v, unit_code_v = value48 or (None, None)
    length = None
    if value_v is not None or unit_code_v is not None:
        if unit_code_v is None:
            run.lacks('/plannedEquipment/length/unitCode', n7 or n0[0], 'N7-15')
        if value_v is None:
            run.lacks('/plannedEquipment/length/value', n7 or n0[0], 'N7-15')
        length = {'unitCode': unit_code_v, 'value': value_v}
    planned_equipment = None
    if owner_prefix is not None or equipment_id is not None or equipment_type_v is not None or source_code_v47 is not None or length is not None:
        planned_equipment = {}
        if equipment_id is not None:
            planned_equipment['equipmentId'] = equipment_id
        if equipment_type_v is not None:
            planned_equipment['equipmentType'] = equipment_type_v
        if length is not None:
            planned_equipment['length'] = length
        if owner_prefix is not None:
            planned_equipment['ownerPrefix'] = owner_prefix
        if source_code_v47 is not None:
            planned_equipment['sourceCode'] = source_code_v47
    instructions: Any = None
    if n0[7]:
        instructions = []
        for m49 in n0[7] or ():
            k1 = m49[0]
            k1_n = len(k1)
            text_x = k1[1] if k1_n > 1 else ''
            text_x50 = k1[2] if k1_n > 2 else ''
            text = None
            if text_x:
                try:
                    text = K16.get(text_x, text_x50)
                except CodecError as error:
                    text = run.fault(error, k1, (1, 2), '/instructions/*/text', (text_x, text_x50))
            instructions_item = None
            if text is not None:
                instructions_item = {'text': text, 'type': 'remark'}
            if instructions_item is not None:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            run.crowded('/instructions', n0[0], len(instructions), 50)
        if not instructions:
            instructions = None
    if carrier is None:
        run.lacks('/carrier', b1 or n0[0], 'B1-01')
    if load_id is None:
        run.lacks('/loadId', b1 or n0[0], 'B1-02')
    data = {'carrier': carrier, 'loadId': load_id}
    if carrier_reference is not None:
        data['carrierReference'] = carrier_reference
    if dates is not None:
        data['dates'] = dates
    if instructions is not None:
        data['instructions'] = instructions
    if planned_equipment is not None:
        data['plannedEquipment'] = planned_equipment
    if references is not None:
        data['references'] = references
    if responded_at is not None:
        data['respondedAt'] = responded_at
    if len(faults) == mark0:
        run.events.append(('shipment.tender-accepted', data))

def _emit_1(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    b1 = n0[1]
    b1_n = len(b1) if b1 is not None else 0
    if not ((b1[4] if b1_n > 4 else '') in ('D', 'E')):
        return
    mark0 = len(faults)
    try:
        load_id = LOAD_ID_12[b1[2]] if b1_n > 2 else None
    except CodecError as error:
        load_id = run.fault(error, b1, 2, '/loadId', b1[2] if b1_n > 2 else '')
    try:
        value = VALUE_13[b1[1]] if b1_n > 1 else None
    except CodecError as error:
        value = run.fault(error, b1, 1, '/carrier/identifiers/scheme=scac/value', b1[1] if b1_n > 1 else '')
    scac = None
    if value is not None:
        scac = {'scheme': 'scac', 'value': value}
    identifiers = None if scac is None else [scac]
    carrier = None
    if identifiers is not None:
        carrier = {'identifiers': identifiers}
    responded_at_x = b1[3] if b1_n > 3 else ''
    responded_at = None
    if responded_at_x:
        try:
            responded_at = K2.get(profile, responded_at_x)
        except CodecError as error:
            responded_at = run.fault(error, b1, 3, '/respondedAt', responded_at_x)
    dates: Any = None
    if n0[3]:
        dates = []
        for m in n0[3] or ():
            g62 = m[0]
            g62_n = len(g62)
            if not ((g62[2] if g62_n > 2 else '') != ''):
                continue
            try:
                type = TYPE_14[g62[1]] if g62_n > 1 else None
            except CodecError as error:
                type = run.fault(error, g62, 1, '/dates/*/type', g62[1] if g62_n > 1 else '')
            type_v, source_code_v = type or (None, None)
            at_x = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '69' else ''
            at_x1 = g62[3] if g62_n > 3 else ''
            at_x2 = g62[4] if g62_n > 4 else ''
            at_x3 = g62[5] if g62_n > 5 else ''
            at = None
            if at_x:
                try:
                    at = K4.get(profile, at_x, at_x1, at_x2, at_x3)
                except CodecError as error:
                    at = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x, at_x1, at_x2, at_x3))
            at_v = at
            if at_v is None:
                at_x5 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '70' else ''
                at_x6 = g62[3] if g62_n > 3 else ''
                at_x7 = g62[4] if g62_n > 4 else ''
                at_x8 = g62[5] if g62_n > 5 else ''
                at4 = None
                if at_x5:
                    try:
                        at4 = K5.get(profile, at_x5, at_x6, at_x7, at_x8)
                    except CodecError as error:
                        at4 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x5, at_x6, at_x7, at_x8))
                at_v = at4
            if at_v is None:
                at_x10 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '64' else ''
                at_x11 = g62[3] if g62_n > 3 else ''
                at_x12 = g62[4] if g62_n > 4 else ''
                at_x13 = g62[5] if g62_n > 5 else ''
                at9 = None
                if at_x10:
                    try:
                        at9 = K6.get(profile, at_x10, at_x11, at_x12, at_x13)
                    except CodecError as error:
                        at9 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x10, at_x11, at_x12, at_x13))
                at_v = at9
            if at_v is None:
                at_x15 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '37' else ''
                at_x16 = g62[3] if g62_n > 3 else ''
                at_x17 = g62[4] if g62_n > 4 else ''
                at_x18 = g62[5] if g62_n > 5 else ''
                at14 = None
                if at_x15:
                    try:
                        at14 = K7.get(profile, at_x15, at_x16, at_x17, at_x18)
                    except CodecError as error:
                        at14 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x15, at_x16, at_x17, at_x18))
                at_v = at14
            if at_v is None:
                at_x20 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '38' else ''
                at_x21 = g62[3] if g62_n > 3 else ''
                at_x22 = g62[4] if g62_n > 4 else ''
                at_x23 = g62[5] if g62_n > 5 else ''
                at19 = None
                if at_x20:
                    try:
                        at19 = K8.get(profile, at_x20, at_x21, at_x22, at_x23)
                    except CodecError as error:
                        at19 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x20, at_x21, at_x22, at_x23))
                at_v = at19
            if at_v is None:
                at_x25 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '53' else ''
                at_x26 = g62[3] if g62_n > 3 else ''
                at_x27 = g62[4] if g62_n > 4 else ''
                at_x28 = g62[5] if g62_n > 5 else ''
                at24 = None
                if at_x25:
                    try:
                        at24 = K9.get(profile, at_x25, at_x26, at_x27, at_x28)
                    except CodecError as error:
                        at24 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x25, at_x26, at_x27, at_x28))
                at_v = at24
            if at_v is None:
                at_x30 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '54' else ''
                at_x31 = g62[3] if g62_n > 3 else ''
                at_x32 = g62[4] if g62_n > 4 else ''
                at_x33 = g62[5] if g62_n > 5 else ''
                at29 = None
                if at_x30:
                    try:
                        at29 = K10.get(profile, at_x30, at_x31, at_x32, at_x33)
                    except CodecError as error:
                        at29 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x30, at_x31, at_x32, at_x33))
                at_v = at29
            if at_v is None:
                at_x35 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
                at_x36 = g62[3] if g62_n > 3 else ''
                at_x37 = g62[4] if g62_n > 4 else ''
                at_x38 = g62[5] if g62_n > 5 else ''
                at34 = None
                if at_x35:
                    try:
                        at34 = K11.get(profile, at_x35, at_x36, at_x37, at_x38)
                    except CodecError as error:
                        at34 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x35, at_x36, at_x37, at_x38))
                at_v = at34
            dates_item = None
            if type_v is not None or source_code_v is not None or at_v is not None:
                if at_v is None:
                    run.lacks('/dates/*/at', g62 or m[0], 'G62-02 or G62-03 or G62-04')
                if type_v is None:
                    run.lacks('/dates/*/type', g62 or m[0], 'G62-01')
                dates_item = {'at': at_v, 'type': type_v}
                if source_code_v is not None:
                    dates_item['sourceCode'] = source_code_v
            if dates_item is not None:
                dates.append(dates_item)
        if len(dates) > 50:
            run.crowded('/dates', n0[0], len(dates), 50)
        if not dates:
            dates = None
    try:
        code = CODE_15[b1[4]] if b1_n > 4 else None
    except CodecError as error:
        code = run.doubt(error, b1, 4, '/reason/code', b1[4] if b1_n > 4 else '')
    code_v, source_code_v39 = code or (None, None)
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
    detail = None
    if detail_x:
        try:
            detail = K18.get(detail_x, detail_x54, detail_x55, detail_x56, detail_x57, detail_x58, detail_x59, detail_x60, detail_x61, detail_x62, detail_x63, detail_x64, detail_x65, detail_x66, detail_x67, detail_x68)
        except CodecError as error:
            detail = run.fault(error, k1, 1, '/reason/detail', detail_x)
    detail_v = detail
    if detail_v is None:
        v9_loop = n0[6]
        v9_loop = v9_loop[0] if v9_loop else None
        v9 = v9_loop[0] if v9_loop is not None else None
        v9_n = len(v9) if v9 is not None else 0
        try:
            detail69 = DETAIL_16[v9[12]] if v9_n > 12 else None
        except CodecError as error:
            detail69 = run.fault(error, v9, 12, '/reason/detail', v9[12] if v9_n > 12 else '')
        detail_v = detail69
    if detail_v is None:
        v9_loop70 = n0[6]
        v9_loop70 = v9_loop70[0] if v9_loop70 else None
        v971 = v9_loop70[0] if v9_loop70 is not None else None
        v971_n = len(v971) if v971 is not None else 0
        try:
            detail72 = DETAIL_17[v971[2]] if v971_n > 2 else None
        except CodecError as error:
            detail72 = run.fault(error, v971, 2, '/reason/detail', v971[2] if v971_n > 2 else '')
        detail_v = detail72
    reason = None
    if code_v is not None or detail_v is not None:
        if code_v is None:
            run.lacks('/reason/code', b1 or n0[0], 'B1-04')
        reason = {'code': code_v}
        if detail_v is not None:
            reason['detail'] = detail_v
    references: Any = None
    if n0[2]:
        references = []
        for m73 in n0[2] or ():
            n9 = m73[0]
            n9_n = len(n9)
            if not ((n9[2] if n9_n > 2 else '') != ''):
                continue
            try:
                type74 = TYPE_18[n9[1]] if n9_n > 1 else None
            except CodecError as error:
                type74 = run.fault(error, n9, 1, '/references/*/type', n9[1] if n9_n > 1 else '')
            type_v75, source_code_v76 = type74 or (None, None)
            try:
                value77 = VALUE_19[n9[2]] if n9_n > 2 else None
            except CodecError as error:
                value77 = run.fault(error, n9, 2, '/references/*/value', n9[2] if n9_n > 2 else '')
            try:
                description = DESCRIPTION_20[n9[3]] if n9_n > 3 else None
            except CodecError as error:
                description = run.fault(error, n9, 3, '/references/*/description', n9[3] if n9_n > 3 else '')
            references_item = None
            if type_v75 is not None or source_code_v76 is not None or value77 is not None or description is not None:
                if type_v75 is None:
                    run.lacks('/references/*/type', n9 or m73[0], 'N9-01')
                if value77 is None:
                    run.lacks('/references/*/value', n9 or m73[0], 'N9-02')
                references_item = {'type': type_v75, 'value': value77}
                if description is not None:
                    references_item['description'] = description
                if source_code_v76 is not None:
                    references_item['sourceCode'] = source_code_v76
            if references_item is not None:
                references.append(references_item)
        if len(references) > 300:
            run.crowded('/references', n0[0], len(references), 300)
        if not references:
            references = None
    if carrier is None:
        run.lacks('/carrier', b1 or n0[0], 'B1-01')
    if load_id is None:
        run.lacks('/loadId', b1 or n0[0], 'B1-02')
    if reason is None:
        run.lacks('/reason', b1 or n0[0], 'B1-04 or K1(1)-01 or K1(1)-02')
    data = {'carrier': carrier, 'loadId': load_id, 'reason': reason}
    if dates is not None:
        data['dates'] = dates
    if references is not None:
        data['references'] = references
    if responded_at is not None:
        data['respondedAt'] = responded_at
    if source_code_v39 is not None:
        data['sourceCode'] = source_code_v39
    if len(faults) == mark0:
        run.events.append(('shipment.tender-rejected', data))

def _skip_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    b1 = n0[1]
    b1_n = len(b1) if b1 is not None else 0
    if (b1[4] if b1_n > 4 else '') in ('B', 'C'):
        run.skipped(n0[0], 'an answer under conditions or a counter-offer: shipment.tender-countered is not mapped yet', 'ask the carrier for a plain yes or no, or answer by hand')

def _skip_1(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    b1 = n0[1]
    b1_n = len(b1) if b1 is not None else 0
    if (b1[4] if b1_n > 4 else '') not in {'A', 'B', 'C', 'D', 'E'}:
        run.skipped(n0[0], 'B1-04 is empty or no answer that is known', 'see X12 element 558')

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _emit_1(root, run)
    _skip_0(root, run)
    _skip_1(root, run)
