"""Reads X12 214 (mapping x12-214@1); generated from the rows of canonical/mappers/x12/t214.py, never edited by hand."""

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
TREES = Trees(parse_structure('214', 'ST! B10!*1 L11*300 MAN*9999 K1*10 (N1 N2 N3*2 N4 L11*10)*10 MS3*12 (AT7 MS1 MS2)*10 (LX (AT7 MS1 MS2)*10 L11*10 MAN*9999 Q7*10 K1*10 AT5*10 AT8*10)*999999 SE!'))

K0 = codecs.text(64, 'Identifier')
SHIPMENT_ID_0 = Memo(K0.get)
SHIPMENT_ID_1 = Memo(K0.get)
K1 = tables.listed(
    'x12-1650',
    (
        ('A3', 'RETURNED_TO_SHIPPER', 'actual'),
        ('A7', 'DELIVERY_REFUSED', 'actual'),
        ('A9', 'DAMAGED', 'actual'),
        ('AF', 'DEPARTED_PICKUP', 'actual'),
        ('AG', 'DELIVERED', 'estimated'),
        ('AH', 'DELIVERY_ATTEMPTED', 'actual'),
        ('AI', 'RECONSIGNED', 'actual'),
        ('AJ', 'TENDERED_FOR_DELIVERY', 'actual'),
        ('AM', 'LOADED', 'actual'),
        ('AN', 'MODE_CHANGED', 'actual'),
        ('AP', 'DELIVERY_FAILED', 'actual'),
        ('AR', 'RAIL_ARRIVED', 'actual'),
        ('AV', 'AVAILABLE_FOR_DELIVERY', 'actual'),
        ('AW', 'READY_FOR_PICKUP', 'actual'),
        ('B6', 'ARRIVED_AT_TERMINAL', 'estimated'),
        ('BA', 'TRANSFERRED_TO_CARRIER', 'actual'),
        ('BC', 'STORED_IN_TRANSIT', 'actual'),
        ('BO', 'EQUIPMENT_FAILURE', 'actual'),
        ('BR', 'EQUIPMENT_RESTORED', 'actual'),
        ('C1', 'DEPARTED_TERMINAL', 'estimated'),
        ('CA', 'SHIPMENT_CANCELLED', 'actual'),
        ('CB', 'DELIVERED', 'actual'),
        ('CD', 'DEPARTED_DELIVERY', 'actual'),
        ('CL', 'TRAILER_CLOSED', 'actual'),
        ('CP', 'LOADING_COMPLETED', 'actual'),
        ('D1', 'DELIVERED', 'actual'),
        ('DE', 'FREE_TIME_EXPIRING', 'planned'),
        ('DO', 'DELIVERY_ORDER_ISSUED', 'actual'),
        ('I1', 'GATE_IN', 'actual'),
        ('J1', 'TRANSFERRED_TO_CARRIER', 'actual'),
        ('K1', 'ARRIVED_AT_CUSTOMS', 'actual'),
        ('L1', 'LOADING_STARTED', 'actual'),
        ('NB', 'FREIGHT_WITHOUT_PAPERWORK', 'actual'),
        ('OA', 'GATE_OUT', 'actual'),
        ('OO', 'PAPERWORK_WITHOUT_FREIGHT', 'actual'),
        ('OP', 'DOCUMENTS_DELIVERED', 'actual'),
        ('P1', 'DEPARTED_TERMINAL', 'actual'),
        ('PA', 'DELIVERED_PARTIAL', 'actual'),
        ('PR', 'CUSTOMS_HELD', 'actual'),
        ('R1', 'RECEIVED_FROM_CARRIER', 'actual'),
        ('RH', 'HOLD_RELEASED', 'actual'),
        ('RL', 'RAIL_DEPARTED', 'actual'),
        ('S1', 'TRAILER_SPOTTED', 'actual'),
        ('SD', 'DELAYED', 'actual'),
        ('UC', 'DROPPED_OFF', 'actual'),
        ('X1', 'ARRIVED_AT_DELIVERY', 'actual'),
        ('X2', 'ARRIVED_AT_DELIVERY', 'estimated'),
        ('X3', 'ARRIVED_AT_PICKUP', 'actual'),
        ('X4', 'ARRIVED_AT_TERMINAL', 'actual'),
        ('X5', 'ARRIVED_AT_DELIVERY_DOCK', 'actual'),
        ('X6', 'IN_TRANSIT', 'actual'),
        ('X8', 'ARRIVED_AT_PICKUP_DOCK', 'actual'),
        ('XB', 'SHIPMENT_ACKNOWLEDGED', 'actual'),
    ),
    ('D1', 'J1'),
    ('code', 'classifier'), unknown='refuse', other=(), keep='always',
)
CODE_2 = Memo(K1.get, K1.lookup)
K2 = tables.listed(
    'x12-1651',
    (
        ('A1', 'MISSED_DELIVERY'),
        ('A2', 'ADDRESS_INCORRECT'),
        ('A3', 'INDIRECT_DELIVERY'),
        ('A5', 'ADDRESS_NOT_FOUND'),
        ('A6', 'ADDRESS_CORRECTED'),
        ('AA', 'MISSORT'),
        ('AD', 'CONSIGNEE_REQUESTED_LATER'),
        ('AE', 'RESTRICTED_ARTICLE'),
        ('AF', 'ACCIDENT'),
        ('AG', 'CONSIGNEE_RELATED'),
        ('AH', 'DRIVER_RELATED'),
        ('AI', 'MECHANICAL_BREAKDOWN'),
        ('AJ', 'CARRIER_OTHER'),
        ('AK', 'DAMAGE'),
        ('AL', 'PREVIOUS_STOP_DELAY'),
        ('AM', 'SHIPPER_RELATED'),
        ('AN', 'HOLIDAY'),
        ('AO', 'WEATHER'),
        ('AP', 'EXPORT_PENDING'),
        ('AQ', 'CONSIGNEE_UNAVAILABLE'),
        ('AR', 'DOCUMENTS_INCORRECT'),
        ('AS', 'CUSTOMS'),
        ('AT', 'CUSTOMS_BROKER_UNREACHABLE'),
        ('AU', 'CIVIL_EVENT'),
        ('AV', 'SERVICE_LIMIT_EXCEEDED'),
        ('AW', 'PAST_CUTOFF'),
        ('AX', 'INSUFFICIENT_PICKUP_TIME'),
        ('AY', 'MISSED_PICKUP'),
        ('AZ', 'ALTERNATE_CARRIER_DELIVERED'),
        ('B1', 'CONSIGNEE_CLOSED'),
        ('B2', 'CUSTOMER_TRAP'),
        ('B4', 'PAYMENT_HOLD'),
        ('B5', 'HELD_FOR_CONSIGNEE'),
        ('B8', 'CONSIGNEE_FACILITY_LIMIT'),
        ('B9', 'CONSIGNEE_FACILITY_LIMIT'),
        ('BB', 'HELD_FOR_SHIPPER'),
        ('BC', 'DOCUMENTS_MISSING'),
        ('BD', 'BORDER_CLEARANCE'),
        ('BE', 'ROAD_CONDITIONS'),
        ('BF', 'CARRIER_DATA_ERROR'),
        ('BG', 'OTHER'),
        ('BH', 'INSUFFICIENT_DELIVERY_TIME'),
        ('BI', 'CARTAGE_AGENT'),
        ('BJ', 'CONSIGNEE_REQUESTED_EARLIER'),
        ('BK', 'APPOINTMENT_PREARRANGED'),
        ('BL', 'PROTECTIVE_SERVICE'),
        ('BM', 'EQUIPMENT_UNAVAILABLE'),
        ('BN', 'BILLING_NOT_RELEASED'),
        ('BO', 'RAIL_SCHEDULE_MISSED'),
        ('BP', 'LOAD_SHIFTED'),
        ('BQ', 'OVERWEIGHT'),
        ('BR', 'DERAILMENT'),
        ('BS', 'CONSIGNEE_REFUSED'),
        ('BT', 'RETURNED_TO_SHIPPER'),
        ('C1', 'CONSIGNEE_WILL_COLLECT'),
        ('C2', 'CREDIT_HOLD'),
        ('C3', 'CUSTOMER_SUSPENDED'),
        ('C4', 'CONSIGNEE_REQUESTED_LATER'),
        ('C5', 'INDUSTRIAL_DISPUTE'),
        ('C6', 'SHIPPING_INSTRUCTIONS_MISSING'),
        ('C7', 'CUSTOMER_SPECIFIED_CARRIER_WAIT'),
        ('C8', 'COD_REQUIRED'),
        ('C9', 'COD_UNPAID'),
        ('CA', 'CUSTOMS'),
        ('CB', 'ARRIVAL_DATE_NOT_PROVIDED'),
        ('CC', 'ARRIVAL_DATE_NOT_PROVIDED'),
        ('D1', 'CARRIER_DISPATCH_ERROR'),
        ('D2', 'DRIVER_UNAVAILABLE'),
        ('F1', 'CUSTOMS'),
        ('F2', 'INTERNATIONAL_NON_CARRIER_DELAY'),
        ('HB', 'APPOINTMENT_PENDING'),
        ('NA', 'NORMAL'),
        ('NS', 'NORMAL'),
        ('P1', 'PROCESSING_DELAY'),
        ('P2', 'INSPECTION_PENDING'),
        ('P3', 'PRODUCTION_SHORTFALL'),
        ('P4', 'HELD_FOR_FULL_LOAD'),
        ('RC', 'RECONSIGNED'),
        ('S1', 'SHORTAGE'),
        ('T1', 'EQUIPMENT_UNAVAILABLE'),
        ('T2', 'EQUIPMENT_UNAVAILABLE'),
        ('T3', 'EQUIPMENT_UNAVAILABLE'),
        ('T4', 'EQUIPMENT_UNSUITABLE'),
        ('T5', 'EQUIPMENT_UNAVAILABLE'),
        ('T6', 'EQUIPMENT_UNAVAILABLE'),
        ('T7', 'INSUFFICIENT_DELIVERY_TIME'),
    ),
    ('AD', 'B8', 'CA', 'CB', 'NS', 'T3', 'T7'),
    ('code',), unknown='refuse', other=(), keep='lossy',
)
CODE_3 = Memo(K2.get, K2.lookup)
K3 = moments.moment
K4 = codecs.text(140, 'ShortText')
CITY_4 = Memo(K4.get)
K5 = codecs.letters('SubdivisionCode', 1, 3, digits=True)
SUBDIVISION_5 = Memo(K5.get)
K6 = codecs.letters('CountryCode', 2, 2, digits=False)
COUNTRY_6 = Memo(K6.get)
POSTAL_CODE_7 = Memo(K4.get)
OWNER_PREFIX_8 = Memo(K0.get)
EQUIPMENT_ID_9 = Memo(K0.get)
K7 = tables.listed('x12-40', *shared.X12_40, ('code',), unknown='other', other=('other',), keep='lossy')
EQUIPMENT_TYPE_10 = Memo(K7.get, K7.lookup)
K8 = codecs.letters('ShortText', 2, 4, digits=False)
VALUE_11 = Memo(K8.get)
K9 = tables.listed('x12-98', *shared.X12_98, ('code',), unknown='other', other=('other',), keep='lossy')
ROLES_ITEM_12 = Memo(K9.get, K9.lookup)
NAME_13 = Memo(K4.get)
K10 = tables.listed('x12-66', *shared.X12_66, ('code',), unknown='other', other=('other',), keep='lossy')
SCHEME_14 = Memo(K10.get, K10.lookup)
VALUE_15 = Memo(K4.get)
ADDITIONAL_NAME_16 = Memo(K4.get)
LINES_ITEM_17 = Memo(K4.get)
LINES_ITEM_18 = Memo(K4.get)
LINES_ITEM_19 = Memo(K4.get)
LINES_ITEM_20 = Memo(K4.get)
CITY_21 = Memo(K4.get)
SUBDIVISION_22 = Memo(K5.get)
POSTAL_CODE_23 = Memo(K4.get)
COUNTRY_24 = Memo(K6.get)
K11 = codecs.number
STOP_SEQUENCE_25 = Memo(K11.get)
K12 = codecs.quantity
VALUE_26 = Memo(K12.get)
K13 = tables.listed('x12-188', *shared.X12_188, ('code',), unknown='refuse', other=(), keep='never')
UNIT_CODE_27 = Memo(K13.get, K13.lookup)
K14 = codecs.count
PACKAGE_COUNT_28 = Memo(K14.get)
HANDLING_UNIT_IDS_ITEM_29 = Memo(K0.get)
VALUE_30 = Memo(K4.get)
K15 = tables.listed('x12-128', *shared.X12_128, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_31 = Memo(K15.get, K15.lookup)
VALUE_32 = Memo(K4.get)
DESCRIPTION_33 = Memo(K4.get)
TYPE_34 = Memo(K15.get, K15.lookup)
VALUE_35 = Memo(K4.get)
DESCRIPTION_36 = Memo(K4.get)
K16 = x12_elements.lines(30, 2, 512)
SHIPMENT_ID_37 = Memo(K0.get)
SHIPMENT_ID_38 = Memo(K0.get)
CODE_39 = Memo(K1.get, K1.lookup)
CODE_40 = Memo(K2.get, K2.lookup)
CITY_41 = Memo(K4.get)
SUBDIVISION_42 = Memo(K5.get)
COUNTRY_43 = Memo(K6.get)
POSTAL_CODE_44 = Memo(K4.get)
OWNER_PREFIX_45 = Memo(K0.get)
EQUIPMENT_ID_46 = Memo(K0.get)
EQUIPMENT_TYPE_47 = Memo(K7.get, K7.lookup)
VALUE_48 = Memo(K8.get)
ROLES_ITEM_49 = Memo(K9.get, K9.lookup)
NAME_50 = Memo(K4.get)
SCHEME_51 = Memo(K10.get, K10.lookup)
VALUE_52 = Memo(K4.get)
ADDITIONAL_NAME_53 = Memo(K4.get)
LINES_ITEM_54 = Memo(K4.get)
LINES_ITEM_55 = Memo(K4.get)
LINES_ITEM_56 = Memo(K4.get)
LINES_ITEM_57 = Memo(K4.get)
CITY_58 = Memo(K4.get)
SUBDIVISION_59 = Memo(K5.get)
POSTAL_CODE_60 = Memo(K4.get)
COUNTRY_61 = Memo(K6.get)
VALUE_62 = Memo(K4.get)
TYPE_63 = Memo(K15.get, K15.lookup)
VALUE_64 = Memo(K4.get)
DESCRIPTION_65 = Memo(K4.get)

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    used0 = False
    mark0 = len(faults)
    if not n0[8]:
        return
    b10_loop = n0[1]
    b10_loop = b10_loop[0] if b10_loop else None
    b10 = b10_loop[0] if b10_loop is not None else None
    b10_n = len(b10) if b10 is not None else 0
    try:
        shipment_id = SHIPMENT_ID_0[b10[2]] if b10_n > 2 else None
    except CodecError as error:
        shipment_id = run.fault(error, b10, 2, '/subjectRef/shipmentId', b10[2] if b10_n > 2 else '')
    shipment_id_v = shipment_id
    if shipment_id_v is None:
        l11_loop = pick(n0[2], 2, ('SI',)) if n0[2] else None
        l11 = l11_loop[0] if l11_loop is not None else None
        l11_n = len(l11) if l11 is not None else 0
        try:
            shipment_id1 = SHIPMENT_ID_1[l11[1]] if l11_n > 1 else None
        except CodecError as error:
            shipment_id1 = run.fault(error, l11, 1, '/subjectRef/shipmentId', l11[1] if l11_n > 1 else '')
        shipment_id_v = shipment_id1
    subject_ref = None
    if shipment_id_v is not None:
        subject_ref = {'shipmentId': shipment_id_v}
    try:
        value = VALUE_11[b10[3]] if b10_n > 3 else None
    except CodecError as error:
        value = run.fault(error, b10, 3, '/reportedBy/identifiers/scheme=scac/value', b10[3] if b10_n > 3 else '')
    scac = None
    if value is not None:
        scac = {'scheme': 'scac', 'value': value}
    identifiers = None if scac is None else [scac]
    reported_by = None
    if identifiers is not None:
        reported_by = {'identifiers': identifiers, 'roles': ['carrier']}
    parties: Any = None
    if n0[5]:
        parties = []
        for m in n0[5] or ():
            n1 = m[0]
            n1_n = len(n1)
            try:
                roles_item = ROLES_ITEM_12[n1[1]] if n1_n > 1 else None
            except CodecError as error:
                roles_item = run.fault(error, n1, 1, '/parties/*/roles/0', n1[1] if n1_n > 1 else '')
            roles_v, source_code_v8 = roles_item or (None, None)
            roles = None if roles_v is None else [roles_v]
            try:
                name = NAME_13[n1[2]] if n1_n > 2 else None
            except CodecError as error:
                name = run.fault(error, n1, 2, '/parties/*/name', n1[2] if n1_n > 2 else '')
            try:
                scheme = SCHEME_14[n1[3]] if n1_n > 3 else None
            except CodecError as error:
                scheme = run.fault(error, n1, 3, '/parties/*/identifiers/0/scheme', n1[3] if n1_n > 3 else '')
            scheme_v, source_code_v9 = scheme or (None, None)
            try:
                value10 = VALUE_15[n1[4]] if n1_n > 4 else None
            except CodecError as error:
                value10 = run.fault(error, n1, 4, '/parties/*/identifiers/0/value', n1[4] if n1_n > 4 else '')
            identifiers_item = None
            if scheme_v is not None or source_code_v9 is not None or value10 is not None:
                if scheme_v is None:
                    run.lacks('/parties/*/identifiers/0/scheme', n1 or m[0], 'N1-03')
                if value10 is None:
                    run.lacks('/parties/*/identifiers/0/value', n1 or m[0], 'N1-04')
                identifiers_item = {'scheme': scheme_v, 'value': value10}
                if source_code_v9 is not None:
                    identifiers_item['sourceCode'] = source_code_v9
            identifiers11 = None if identifiers_item is None else [identifiers_item]
            n2 = m[1]
            n2_n = len(n2) if n2 is not None else 0
            try:
                additional_name = ADDITIONAL_NAME_16[n2[1]] if n2_n > 1 else None
            except CodecError as error:
                additional_name = run.fault(error, n2, 1, '/parties/*/additionalName', n2[1] if n2_n > 1 else '')
            n3_loop = m[2]
            n3_loop = n3_loop[0] if n3_loop else None
            n3 = n3_loop[0] if n3_loop is not None else None
            n3_n = len(n3) if n3 is not None else 0
            try:
                lines_item = LINES_ITEM_17[n3[1]] if n3_n > 1 else None
            except CodecError as error:
                lines_item = run.fault(error, n3, 1, '/parties/*/address/lines/0', n3[1] if n3_n > 1 else '')
            try:
                lines_item12 = LINES_ITEM_18[n3[2]] if n3_n > 2 else None
            except CodecError as error:
                lines_item12 = run.fault(error, n3, 2, '/parties/*/address/lines/1', n3[2] if n3_n > 2 else '')
            n3_loop13 = m[2] or ()
            n3_loop13 = n3_loop13[1] if len(n3_loop13) >= 2 else None
            n314 = n3_loop13[0] if n3_loop13 is not None else None
            n314_n = len(n314) if n314 is not None else 0
            try:
                lines_item15 = LINES_ITEM_19[n314[1]] if n314_n > 1 else None
            except CodecError as error:
                lines_item15 = run.fault(error, n314, 1, '/parties/*/address/lines/2', n314[1] if n314_n > 1 else '')
            try:
                lines_item16 = LINES_ITEM_20[n314[2]] if n314_n > 2 else None
            except CodecError as error:
                lines_item16 = run.fault(error, n314, 2, '/parties/*/address/lines/3', n314[2] if n314_n > 2 else '')
            lines: Any = []
            if lines_item is not None:
                lines.append(lines_item)
            if lines_item12 is not None:
                lines.append(lines_item12)
            if lines_item15 is not None:
                lines.append(lines_item15)
            if lines_item16 is not None:
                lines.append(lines_item16)
            if not lines:
                lines = None
            n4 = m[3]
            n4_n = len(n4) if n4 is not None else 0
            try:
                city17 = CITY_21[n4[1]] if n4_n > 1 else None
            except CodecError as error:
                city17 = run.fault(error, n4, 1, '/parties/*/address/city', n4[1] if n4_n > 1 else '')
            try:
                subdivision18 = SUBDIVISION_22[n4[2]] if n4_n > 2 else None
            except CodecError as error:
                subdivision18 = run.fault(error, n4, 2, '/parties/*/address/subdivision', n4[2] if n4_n > 2 else '')
            try:
                postal_code19 = POSTAL_CODE_23[n4[3]] if n4_n > 3 else None
            except CodecError as error:
                postal_code19 = run.fault(error, n4, 3, '/parties/*/address/postalCode', n4[3] if n4_n > 3 else '')
            try:
                country20 = COUNTRY_24[n4[4]] if n4_n > 4 else None
            except CodecError as error:
                country20 = run.fault(error, n4, 4, '/parties/*/address/country', n4[4] if n4_n > 4 else '')
            address21 = None
            if lines is not None or city17 is not None or subdivision18 is not None or postal_code19 is not None or country20 is not None:
                address21 = {}
                if city17 is not None:
                    address21['city'] = city17
                if country20 is not None:
                    address21['country'] = country20
                if lines is not None:
                    address21['lines'] = lines
                if postal_code19 is not None:
                    address21['postalCode'] = postal_code19
                if subdivision18 is not None:
                    address21['subdivision'] = subdivision18
            parties_item = None
            if roles is not None or source_code_v8 is not None or name is not None or identifiers11 is not None or additional_name is not None or address21 is not None:
                parties_item = {}
                if additional_name is not None:
                    parties_item['additionalName'] = additional_name
                if address21 is not None:
                    parties_item['address'] = address21
                if identifiers11 is not None:
                    parties_item['identifiers'] = identifiers11
                if name is not None:
                    parties_item['name'] = name
                if roles is not None:
                    parties_item['roles'] = roles
                if source_code_v8 is not None:
                    parties_item['sourceCode'] = source_code_v8
            if parties_item is not None:
                parties.append(parties_item)
        if len(parties) > 30:
            run.crowded('/parties', n0[0], len(parties), 30)
        if not parties:
            parties = None
    references: Any = None
    if n0[1]:
        references = []
        for m26 in n0[1] or ():
            b1027 = m26[0]
            b1027_n = len(b1027)
            if not ((b1027[1] if b1027_n > 1 else '') != ''):
                continue
            try:
                value28 = VALUE_30[b1027[1]] if b1027_n > 1 else None
            except CodecError as error:
                value28 = run.fault(error, b1027, 1, '/references/*/value', b1027[1] if b1027_n > 1 else '')
            references_item = None
            if value28 is not None:
                references_item = {'type': 'pro-number', 'value': value28}
            if references_item is not None:
                references.append(references_item)
        if len(references) > 300:
            run.crowded('/references', n0[0], len(references), 300)
        if not references:
            references = None
    references35: Any = None
    if n0[2]:
        references35 = []
        for m36 in n0[2] or ():
            l1137 = m36[0]
            l1137_n = len(l1137)
            if not ((l1137[1] if l1137_n > 1 else '') != ''):
                continue
            try:
                type38 = TYPE_34[l1137[2]] if l1137_n > 2 else None
            except CodecError as error:
                type38 = run.fault(error, l1137, 2, '/references/*/type', l1137[2] if l1137_n > 2 else '')
            type_v39, source_code_v40 = type38 or (None, None)
            try:
                value41 = VALUE_35[l1137[1]] if l1137_n > 1 else None
            except CodecError as error:
                value41 = run.fault(error, l1137, 1, '/references/*/value', l1137[1] if l1137_n > 1 else '')
            try:
                description42 = DESCRIPTION_36[l1137[3]] if l1137_n > 3 else None
            except CodecError as error:
                description42 = run.fault(error, l1137, 3, '/references/*/description', l1137[3] if l1137_n > 3 else '')
            references_item43 = None
            if type_v39 is not None or source_code_v40 is not None or value41 is not None or description42 is not None:
                if type_v39 is None:
                    run.lacks('/references/*/type', l1137 or m36[0], 'L11-02')
                if value41 is None:
                    run.lacks('/references/*/value', l1137 or m36[0], 'L11-01')
                references_item43 = {'type': type_v39, 'value': value41}
                if description42 is not None:
                    references_item43['description'] = description42
                if source_code_v40 is not None:
                    references_item43['sourceCode'] = source_code_v40
            if references_item43 is not None:
                references35.append(references_item43)
        if len(references35) > 300:
            run.crowded('/references', n0[0], len(references35), 300)
        if not references35:
            references35 = None
    instructions47: Any = None
    if n0[4]:
        instructions47 = []
        for m48 in n0[4] or ():
            k149 = m48[0]
            k149_n = len(k149)
            text_x51 = k149[1] if k149_n > 1 else ''
            text_x52 = k149[2] if k149_n > 2 else ''
            text50 = None
            if text_x51:
                try:
                    text50 = K16.get(text_x51, text_x52)
                except CodecError as error:
                    text50 = run.fault(error, k149, (1, 2), '/instructions/*/text', (text_x51, text_x52))
            instructions_item53 = None
            if text50 is not None:
                instructions_item53 = {'text': text50, 'type': 'remark'}
            if instructions_item53 is not None:
                instructions47.append(instructions_item53)
        if len(instructions47) > 50:
            run.crowded('/instructions', n0[0], len(instructions47), 50)
        if not instructions47:
            instructions47 = None
    good0 = len(faults) == mark0
    for n1 in n0[8] or ():
        used1 = False
        mark1 = len(faults)
        if not n1[1]:
            continue
        l11_loop22 = pick(n1[2], 2, ('QN',)) if n1[2] else None
        l1123 = l11_loop22[0] if l11_loop22 is not None else None
        l1123_n = len(l1123) if l1123 is not None else 0
        try:
            stop_sequence = STOP_SEQUENCE_25[l1123[1]] if l1123_n > 1 else None
        except CodecError as error:
            stop_sequence = run.fault(error, l1123, 1, '/stopSequence', l1123[1] if l1123_n > 1 else '')
        at8_loop = pick(n1[7], 1, ('G',)) if n1[7] else None
        at8 = at8_loop[0] if at8_loop is not None else None
        at8_n = len(at8) if at8 is not None else 0
        try:
            value24 = VALUE_26[(at8[3] if at8_n > 3 else '') if (at8[2] if at8_n > 2 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
        except CodecError as error:
            value24 = run.fault(error, at8, 3, '/totals/grossWeight/value', (at8[3] if at8_n > 3 else '') if (at8[2] if at8_n > 2 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
        try:
            unit_code = UNIT_CODE_27[(at8[2] if at8_n > 2 else '') if (at8[3] if at8_n > 3 else '') != '' else '']
        except CodecError as error:
            unit_code = run.doubt(error, at8, 2, '/totals/grossWeight/unitCode', (at8[2] if at8_n > 2 else '') if (at8[3] if at8_n > 3 else '') != '' else '')
        gross_weight = None
        if value24 is not None or unit_code is not None:
            if unit_code is None:
                run.lacks('/totals/grossWeight/unitCode', at8 or n2[0], 'AT8[01=G]-02')
            if value24 is None:
                run.lacks('/totals/grossWeight/value', at8 or n2[0], 'AT8[01=G]-03')
            gross_weight = {'unitCode': unit_code, 'value': value24}
        try:
            package_count = PACKAGE_COUNT_28[at8[4]] if at8_n > 4 else None
        except CodecError as error:
            package_count = run.fault(error, at8, 4, '/totals/packageCount', at8[4] if at8_n > 4 else '')
        totals = None
        if gross_weight is not None or package_count is not None:
            totals = {}
            if gross_weight is not None:
                totals['grossWeight'] = gross_weight
            if package_count is not None:
                totals['packageCount'] = package_count
        handling_unit_ids: Any = None
        if n1[3]:
            handling_unit_ids = []
            for m25 in n1[3] or ():
                man = m25[0]
                man_n = len(man)
                if not ((man[1] if man_n > 1 else '') == 'GM'):
                    continue
                try:
                    handling_unit_ids_item = HANDLING_UNIT_IDS_ITEM_29[man[2]] if man_n > 2 else None
                except CodecError as error:
                    handling_unit_ids_item = run.fault(error, man, 2, '/handlingUnitIds/*', man[2] if man_n > 2 else '')
                if handling_unit_ids_item is not None:
                    handling_unit_ids.append(handling_unit_ids_item)
            if len(handling_unit_ids) > 999:
                run.crowded('/handlingUnitIds', n1[0], len(handling_unit_ids), 999)
            if not handling_unit_ids:
                handling_unit_ids = None
        references29: Any = None
        if n1[2]:
            references29 = []
            for m30 in n1[2] or ():
                l1131 = m30[0]
                l1131_n = len(l1131)
                if not ((l1131[1] if l1131_n > 1 else '') != '' and (l1131[2] if l1131_n > 2 else '') != 'QN'):
                    continue
                try:
                    type = TYPE_31[l1131[2]] if l1131_n > 2 else None
                except CodecError as error:
                    type = run.fault(error, l1131, 2, '/references/*/type', l1131[2] if l1131_n > 2 else '')
                type_v, source_code_v32 = type or (None, None)
                try:
                    value33 = VALUE_32[l1131[1]] if l1131_n > 1 else None
                except CodecError as error:
                    value33 = run.fault(error, l1131, 1, '/references/*/value', l1131[1] if l1131_n > 1 else '')
                try:
                    description = DESCRIPTION_33[l1131[3]] if l1131_n > 3 else None
                except CodecError as error:
                    description = run.fault(error, l1131, 3, '/references/*/description', l1131[3] if l1131_n > 3 else '')
                references_item34 = None
                if type_v is not None or source_code_v32 is not None or value33 is not None or description is not None:
                    if type_v is None:
                        run.lacks('/references/*/type', l1131 or m30[0], 'L11-02')
                    if value33 is None:
                        run.lacks('/references/*/value', l1131 or m30[0], 'L11-01')
                    references_item34 = {'type': type_v, 'value': value33}
                    if description is not None:
                        references_item34['description'] = description
                    if source_code_v32 is not None:
                        references_item34['sourceCode'] = source_code_v32
                if references_item34 is not None:
                    references29.append(references_item34)
            if len(references29) > 300:
                run.crowded('/references', n1[0], len(references29), 300)
            if not references29:
                references29 = None
        references44 = [*(references or ()), *(references29 or ()), *(references35 or ())] or None
        instructions: Any = None
        if n1[5]:
            instructions = []
            for m45 in n1[5] or ():
                k1 = m45[0]
                k1_n = len(k1)
                text_x = k1[1] if k1_n > 1 else ''
                text_x46 = k1[2] if k1_n > 2 else ''
                text = None
                if text_x:
                    try:
                        text = K16.get(text_x, text_x46)
                    except CodecError as error:
                        text = run.fault(error, k1, (1, 2), '/instructions/*/text', (text_x, text_x46))
                instructions_item = None
                if text is not None:
                    instructions_item = {'text': text, 'type': 'remark'}
                if instructions_item is not None:
                    instructions.append(instructions_item)
            if len(instructions) > 50:
                run.crowded('/instructions', n1[0], len(instructions), 50)
            if not instructions:
                instructions = None
        instructions54 = [*(instructions or ()), *(instructions47 or ())] or None
        good1 = good0 and len(faults) == mark1
        for n2 in n1[1] or ():
            at7 = n2[0]
            at7_n = len(at7)
            if not ((at7[1] if at7_n > 1 else '') != ''):
                continue
            used0 = True
            used1 = True
            mark2 = len(faults)
            try:
                code = CODE_2[at7[1]] if at7_n > 1 else None
            except CodecError as error:
                code = run.fault(error, at7, 1, '/code', at7[1] if at7_n > 1 else '')
            code_v, classifier_v, source_code_v = code or (None, None, None)
            try:
                code2 = CODE_3[at7[2]] if at7_n > 2 else None
            except CodecError as error:
                code2 = run.doubt(error, at7, 2, '/reasons/0/code', at7[2] if at7_n > 2 else '')
            code_v3, source_code_v4 = code2 or (None, None)
            reasons_item = None
            if code_v3 is not None or source_code_v4 is not None:
                if code_v3 is None:
                    run.lacks('/reasons/0/code', at7 or n2[0], 'AT7-02')
                reasons_item = {'code': code_v3}
                if source_code_v4 is not None:
                    reasons_item['sourceCode'] = source_code_v4
            reasons = None if reasons_item is None else [reasons_item]
            occurs_at_x = at7[5] if at7_n > 5 else ''
            occurs_at_x5 = at7[6] if at7_n > 6 else ''
            occurs_at_x6 = at7[7] if at7_n > 7 else ''
            occurs_at = None
            if occurs_at_x:
                try:
                    occurs_at = K3.get(profile, occurs_at_x, occurs_at_x5, occurs_at_x6)
                except CodecError as error:
                    occurs_at = run.fault(error, at7, (5, 6, 7), '/occursAt', (occurs_at_x, occurs_at_x5, occurs_at_x6))
            ms1 = n2[1]
            ms1_n = len(ms1) if ms1 is not None else 0
            try:
                city = CITY_4[ms1[1]] if ms1_n > 1 else None
            except CodecError as error:
                city = run.fault(error, ms1, 1, '/location/address/city', ms1[1] if ms1_n > 1 else '')
            try:
                subdivision = SUBDIVISION_5[ms1[2]] if ms1_n > 2 else None
            except CodecError as error:
                subdivision = run.fault(error, ms1, 2, '/location/address/subdivision', ms1[2] if ms1_n > 2 else '')
            try:
                country = COUNTRY_6[ms1[3]] if ms1_n > 3 else None
            except CodecError as error:
                country = run.fault(error, ms1, 3, '/location/address/country', ms1[3] if ms1_n > 3 else '')
            try:
                postal_code = POSTAL_CODE_7[ms1[8]] if ms1_n > 8 else None
            except CodecError as error:
                postal_code = run.fault(error, ms1, 8, '/location/address/postalCode', ms1[8] if ms1_n > 8 else '')
            address = None
            if city is not None or subdivision is not None or country is not None or postal_code is not None:
                address = {}
                if city is not None:
                    address['city'] = city
                if country is not None:
                    address['country'] = country
                if postal_code is not None:
                    address['postalCode'] = postal_code
                if subdivision is not None:
                    address['subdivision'] = subdivision
            location = None
            if address is not None:
                location = {'address': address}
            ms2 = n2[2]
            ms2_n = len(ms2) if ms2 is not None else 0
            try:
                owner_prefix = OWNER_PREFIX_8[ms2[1]] if ms2_n > 1 else None
            except CodecError as error:
                owner_prefix = run.fault(error, ms2, 1, '/equipment/ownerPrefix', ms2[1] if ms2_n > 1 else '')
            try:
                equipment_id = EQUIPMENT_ID_9[ms2[2]] if ms2_n > 2 else None
            except CodecError as error:
                equipment_id = run.fault(error, ms2, 2, '/equipment/equipmentId', ms2[2] if ms2_n > 2 else '')
            try:
                equipment_type = EQUIPMENT_TYPE_10[ms2[3]] if ms2_n > 3 else None
            except CodecError as error:
                equipment_type = run.fault(error, ms2, 3, '/equipment/equipmentType', ms2[3] if ms2_n > 3 else '')
            equipment_type_v, source_code_v7 = equipment_type or (None, None)
            equipment = None
            if owner_prefix is not None or equipment_id is not None or equipment_type_v is not None or source_code_v7 is not None:
                equipment = {}
                if equipment_id is not None:
                    equipment['equipmentId'] = equipment_id
                if equipment_type_v is not None:
                    equipment['equipmentType'] = equipment_type_v
                if owner_prefix is not None:
                    equipment['ownerPrefix'] = owner_prefix
                if source_code_v7 is not None:
                    equipment['sourceCode'] = source_code_v7
            if classifier_v is None:
                run.lacks('/classifier', at7 or n2[0], 'AT7-01')
            if code_v is None:
                run.lacks('/code', at7 or n2[0], 'AT7-01')
            if occurs_at is None:
                run.lacks('/occursAt', at7 or n2[0], 'AT7-05 or AT7-06 or AT7-07')
            if reported_by is None:
                run.lacks('/reportedBy', b10 or n2[0], 'B10-03')
            if source_code_v is None:
                run.lacks('/sourceCode', at7 or n2[0], 'AT7-01')
            if subject_ref is None:
                run.lacks('/subjectRef', b10 or n2[0], 'B10-02')
            data = {'classifier': classifier_v, 'code': code_v, 'occursAt': occurs_at, 'reportMethod': 'edi', 'reportedBy': reported_by, 'sourceCode': source_code_v, 'subjectRef': subject_ref}
            if equipment is not None:
                data['equipment'] = equipment
            if handling_unit_ids is not None:
                data['handlingUnitIds'] = handling_unit_ids
            if instructions54 is not None:
                data['instructions'] = instructions54
            if location is not None:
                data['location'] = location
            if parties is not None:
                data['parties'] = parties
            if reasons is not None:
                data['reasons'] = reasons
            if references44 is not None:
                data['references'] = references44
            if stop_sequence is not None:
                data['stopSequence'] = stop_sequence
            if totals is not None:
                data['totals'] = totals
            if good1 and len(faults) == mark2:
                run.events.append(('milestone.reported', data))
        if not used1:
            del faults[mark1:]
    if not used0:
        del faults[mark0:]

def _emit_1(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    used0 = False
    mark0 = len(faults)
    if not n0[7]:
        return
    b10_loop = n0[1]
    b10_loop = b10_loop[0] if b10_loop else None
    b10 = b10_loop[0] if b10_loop is not None else None
    b10_n = len(b10) if b10 is not None else 0
    try:
        shipment_id = SHIPMENT_ID_37[b10[2]] if b10_n > 2 else None
    except CodecError as error:
        shipment_id = run.fault(error, b10, 2, '/subjectRef/shipmentId', b10[2] if b10_n > 2 else '')
    shipment_id_v = shipment_id
    if shipment_id_v is None:
        l11_loop = pick(n0[2], 2, ('SI',)) if n0[2] else None
        l11 = l11_loop[0] if l11_loop is not None else None
        l11_n = len(l11) if l11 is not None else 0
        try:
            shipment_id1 = SHIPMENT_ID_38[l11[1]] if l11_n > 1 else None
        except CodecError as error:
            shipment_id1 = run.fault(error, l11, 1, '/subjectRef/shipmentId', l11[1] if l11_n > 1 else '')
        shipment_id_v = shipment_id1
    subject_ref = None
    if shipment_id_v is not None:
        subject_ref = {'shipmentId': shipment_id_v}
    try:
        value = VALUE_48[b10[3]] if b10_n > 3 else None
    except CodecError as error:
        value = run.fault(error, b10, 3, '/reportedBy/identifiers/scheme=scac/value', b10[3] if b10_n > 3 else '')
    scac = None
    if value is not None:
        scac = {'scheme': 'scac', 'value': value}
    identifiers = None if scac is None else [scac]
    reported_by = None
    if identifiers is not None:
        reported_by = {'identifiers': identifiers, 'roles': ['carrier']}
    parties: Any = None
    if n0[5]:
        parties = []
        for m in n0[5] or ():
            n1 = m[0]
            n1_n = len(n1)
            try:
                roles_item = ROLES_ITEM_49[n1[1]] if n1_n > 1 else None
            except CodecError as error:
                roles_item = run.fault(error, n1, 1, '/parties/*/roles/0', n1[1] if n1_n > 1 else '')
            roles_v, source_code_v8 = roles_item or (None, None)
            roles = None if roles_v is None else [roles_v]
            try:
                name = NAME_50[n1[2]] if n1_n > 2 else None
            except CodecError as error:
                name = run.fault(error, n1, 2, '/parties/*/name', n1[2] if n1_n > 2 else '')
            try:
                scheme = SCHEME_51[n1[3]] if n1_n > 3 else None
            except CodecError as error:
                scheme = run.fault(error, n1, 3, '/parties/*/identifiers/0/scheme', n1[3] if n1_n > 3 else '')
            scheme_v, source_code_v9 = scheme or (None, None)
            try:
                value10 = VALUE_52[n1[4]] if n1_n > 4 else None
            except CodecError as error:
                value10 = run.fault(error, n1, 4, '/parties/*/identifiers/0/value', n1[4] if n1_n > 4 else '')
            identifiers_item = None
            if scheme_v is not None or source_code_v9 is not None or value10 is not None:
                if scheme_v is None:
                    run.lacks('/parties/*/identifiers/0/scheme', n1 or m[0], 'N1-03')
                if value10 is None:
                    run.lacks('/parties/*/identifiers/0/value', n1 or m[0], 'N1-04')
                identifiers_item = {'scheme': scheme_v, 'value': value10}
                if source_code_v9 is not None:
                    identifiers_item['sourceCode'] = source_code_v9
            identifiers11 = None if identifiers_item is None else [identifiers_item]
            n2 = m[1]
            n2_n = len(n2) if n2 is not None else 0
            try:
                additional_name = ADDITIONAL_NAME_53[n2[1]] if n2_n > 1 else None
            except CodecError as error:
                additional_name = run.fault(error, n2, 1, '/parties/*/additionalName', n2[1] if n2_n > 1 else '')
            n3_loop = m[2]
            n3_loop = n3_loop[0] if n3_loop else None
            n3 = n3_loop[0] if n3_loop is not None else None
            n3_n = len(n3) if n3 is not None else 0
            try:
                lines_item = LINES_ITEM_54[n3[1]] if n3_n > 1 else None
            except CodecError as error:
                lines_item = run.fault(error, n3, 1, '/parties/*/address/lines/0', n3[1] if n3_n > 1 else '')
            try:
                lines_item12 = LINES_ITEM_55[n3[2]] if n3_n > 2 else None
            except CodecError as error:
                lines_item12 = run.fault(error, n3, 2, '/parties/*/address/lines/1', n3[2] if n3_n > 2 else '')
            n3_loop13 = m[2] or ()
            n3_loop13 = n3_loop13[1] if len(n3_loop13) >= 2 else None
            n314 = n3_loop13[0] if n3_loop13 is not None else None
            n314_n = len(n314) if n314 is not None else 0
            try:
                lines_item15 = LINES_ITEM_56[n314[1]] if n314_n > 1 else None
            except CodecError as error:
                lines_item15 = run.fault(error, n314, 1, '/parties/*/address/lines/2', n314[1] if n314_n > 1 else '')
            try:
                lines_item16 = LINES_ITEM_57[n314[2]] if n314_n > 2 else None
            except CodecError as error:
                lines_item16 = run.fault(error, n314, 2, '/parties/*/address/lines/3', n314[2] if n314_n > 2 else '')
            lines: Any = []
            if lines_item is not None:
                lines.append(lines_item)
            if lines_item12 is not None:
                lines.append(lines_item12)
            if lines_item15 is not None:
                lines.append(lines_item15)
            if lines_item16 is not None:
                lines.append(lines_item16)
            if not lines:
                lines = None
            n4 = m[3]
            n4_n = len(n4) if n4 is not None else 0
            try:
                city17 = CITY_58[n4[1]] if n4_n > 1 else None
            except CodecError as error:
                city17 = run.fault(error, n4, 1, '/parties/*/address/city', n4[1] if n4_n > 1 else '')
            try:
                subdivision18 = SUBDIVISION_59[n4[2]] if n4_n > 2 else None
            except CodecError as error:
                subdivision18 = run.fault(error, n4, 2, '/parties/*/address/subdivision', n4[2] if n4_n > 2 else '')
            try:
                postal_code19 = POSTAL_CODE_60[n4[3]] if n4_n > 3 else None
            except CodecError as error:
                postal_code19 = run.fault(error, n4, 3, '/parties/*/address/postalCode', n4[3] if n4_n > 3 else '')
            try:
                country20 = COUNTRY_61[n4[4]] if n4_n > 4 else None
            except CodecError as error:
                country20 = run.fault(error, n4, 4, '/parties/*/address/country', n4[4] if n4_n > 4 else '')
            address21 = None
            if lines is not None or city17 is not None or subdivision18 is not None or postal_code19 is not None or country20 is not None:
                address21 = {}
                if city17 is not None:
                    address21['city'] = city17
                if country20 is not None:
                    address21['country'] = country20
                if lines is not None:
                    address21['lines'] = lines
                if postal_code19 is not None:
                    address21['postalCode'] = postal_code19
                if subdivision18 is not None:
                    address21['subdivision'] = subdivision18
            parties_item = None
            if roles is not None or source_code_v8 is not None or name is not None or identifiers11 is not None or additional_name is not None or address21 is not None:
                parties_item = {}
                if additional_name is not None:
                    parties_item['additionalName'] = additional_name
                if address21 is not None:
                    parties_item['address'] = address21
                if identifiers11 is not None:
                    parties_item['identifiers'] = identifiers11
                if name is not None:
                    parties_item['name'] = name
                if roles is not None:
                    parties_item['roles'] = roles
                if source_code_v8 is not None:
                    parties_item['sourceCode'] = source_code_v8
            if parties_item is not None:
                parties.append(parties_item)
        if len(parties) > 30:
            run.crowded('/parties', n0[0], len(parties), 30)
        if not parties:
            parties = None
    references: Any = None
    if n0[1]:
        references = []
        for m22 in n0[1] or ():
            b1023 = m22[0]
            b1023_n = len(b1023)
            if not ((b1023[1] if b1023_n > 1 else '') != ''):
                continue
            try:
                value24 = VALUE_62[b1023[1]] if b1023_n > 1 else None
            except CodecError as error:
                value24 = run.fault(error, b1023, 1, '/references/*/value', b1023[1] if b1023_n > 1 else '')
            references_item = None
            if value24 is not None:
                references_item = {'type': 'pro-number', 'value': value24}
            if references_item is not None:
                references.append(references_item)
        if len(references) > 300:
            run.crowded('/references', n0[0], len(references), 300)
        if not references:
            references = None
    references25: Any = None
    if n0[2]:
        references25 = []
        for m26 in n0[2] or ():
            l1127 = m26[0]
            l1127_n = len(l1127)
            if not ((l1127[1] if l1127_n > 1 else '') != ''):
                continue
            try:
                type = TYPE_63[l1127[2]] if l1127_n > 2 else None
            except CodecError as error:
                type = run.fault(error, l1127, 2, '/references/*/type', l1127[2] if l1127_n > 2 else '')
            type_v, source_code_v28 = type or (None, None)
            try:
                value29 = VALUE_64[l1127[1]] if l1127_n > 1 else None
            except CodecError as error:
                value29 = run.fault(error, l1127, 1, '/references/*/value', l1127[1] if l1127_n > 1 else '')
            try:
                description = DESCRIPTION_65[l1127[3]] if l1127_n > 3 else None
            except CodecError as error:
                description = run.fault(error, l1127, 3, '/references/*/description', l1127[3] if l1127_n > 3 else '')
            references_item30 = None
            if type_v is not None or source_code_v28 is not None or value29 is not None or description is not None:
                if type_v is None:
                    run.lacks('/references/*/type', l1127 or m26[0], 'L11-02')
                if value29 is None:
                    run.lacks('/references/*/value', l1127 or m26[0], 'L11-01')
                references_item30 = {'type': type_v, 'value': value29}
                if description is not None:
                    references_item30['description'] = description
                if source_code_v28 is not None:
                    references_item30['sourceCode'] = source_code_v28
            if references_item30 is not None:
                references25.append(references_item30)
        if len(references25) > 300:
            run.crowded('/references', n0[0], len(references25), 300)
        if not references25:
            references25 = None
    references31 = [*(references or ()), *(references25 or ())] or None
    instructions: Any = None
    if n0[4]:
        instructions = []
        for m32 in n0[4] or ():
            k1 = m32[0]
            k1_n = len(k1)
            text_x = k1[1] if k1_n > 1 else ''
            text_x33 = k1[2] if k1_n > 2 else ''
            text = None
            if text_x:
                try:
                    text = K16.get(text_x, text_x33)
                except CodecError as error:
                    text = run.fault(error, k1, (1, 2), '/instructions/*/text', (text_x, text_x33))
            instructions_item = None
            if text is not None:
                instructions_item = {'text': text, 'type': 'remark'}
            if instructions_item is not None:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            run.crowded('/instructions', n0[0], len(instructions), 50)
        if not instructions:
            instructions = None
    good0 = len(faults) == mark0
    for n1 in n0[7] or ():
        at7 = n1[0]
        at7_n = len(at7)
        if not ((at7[1] if at7_n > 1 else '') != ''):
            continue
        used0 = True
        mark1 = len(faults)
        try:
            code = CODE_39[at7[1]] if at7_n > 1 else None
        except CodecError as error:
            code = run.fault(error, at7, 1, '/code', at7[1] if at7_n > 1 else '')
        code_v, classifier_v, source_code_v = code or (None, None, None)
        try:
            code2 = CODE_40[at7[2]] if at7_n > 2 else None
        except CodecError as error:
            code2 = run.doubt(error, at7, 2, '/reasons/0/code', at7[2] if at7_n > 2 else '')
        code_v3, source_code_v4 = code2 or (None, None)
        reasons_item = None
        if code_v3 is not None or source_code_v4 is not None:
            if code_v3 is None:
                run.lacks('/reasons/0/code', at7 or n1[0], 'AT7-02')
            reasons_item = {'code': code_v3}
            if source_code_v4 is not None:
                reasons_item['sourceCode'] = source_code_v4
        reasons = None if reasons_item is None else [reasons_item]
        occurs_at_x = at7[5] if at7_n > 5 else ''
        occurs_at_x5 = at7[6] if at7_n > 6 else ''
        occurs_at_x6 = at7[7] if at7_n > 7 else ''
        occurs_at = None
        if occurs_at_x:
            try:
                occurs_at = K3.get(profile, occurs_at_x, occurs_at_x5, occurs_at_x6)
            except CodecError as error:
                occurs_at = run.fault(error, at7, (5, 6, 7), '/occursAt', (occurs_at_x, occurs_at_x5, occurs_at_x6))
        ms1 = n1[1]
        ms1_n = len(ms1) if ms1 is not None else 0
        try:
            city = CITY_41[ms1[1]] if ms1_n > 1 else None
        except CodecError as error:
            city = run.fault(error, ms1, 1, '/location/address/city', ms1[1] if ms1_n > 1 else '')
        try:
            subdivision = SUBDIVISION_42[ms1[2]] if ms1_n > 2 else None
        except CodecError as error:
            subdivision = run.fault(error, ms1, 2, '/location/address/subdivision', ms1[2] if ms1_n > 2 else '')
        try:
            country = COUNTRY_43[ms1[3]] if ms1_n > 3 else None
        except CodecError as error:
            country = run.fault(error, ms1, 3, '/location/address/country', ms1[3] if ms1_n > 3 else '')
        try:
            postal_code = POSTAL_CODE_44[ms1[8]] if ms1_n > 8 else None
        except CodecError as error:
            postal_code = run.fault(error, ms1, 8, '/location/address/postalCode', ms1[8] if ms1_n > 8 else '')
        address = None
        if city is not None or subdivision is not None or country is not None or postal_code is not None:
            address = {}
            if city is not None:
                address['city'] = city
            if country is not None:
                address['country'] = country
            if postal_code is not None:
                address['postalCode'] = postal_code
            if subdivision is not None:
                address['subdivision'] = subdivision
        location = None
        if address is not None:
            location = {'address': address}
        ms2 = n1[2]
        ms2_n = len(ms2) if ms2 is not None else 0
        try:
            owner_prefix = OWNER_PREFIX_45[ms2[1]] if ms2_n > 1 else None
        except CodecError as error:
            owner_prefix = run.fault(error, ms2, 1, '/equipment/ownerPrefix', ms2[1] if ms2_n > 1 else '')
        try:
            equipment_id = EQUIPMENT_ID_46[ms2[2]] if ms2_n > 2 else None
        except CodecError as error:
            equipment_id = run.fault(error, ms2, 2, '/equipment/equipmentId', ms2[2] if ms2_n > 2 else '')
        try:
            equipment_type = EQUIPMENT_TYPE_47[ms2[3]] if ms2_n > 3 else None
        except CodecError as error:
            equipment_type = run.fault(error, ms2, 3, '/equipment/equipmentType', ms2[3] if ms2_n > 3 else '')
        equipment_type_v, source_code_v7 = equipment_type or (None, None)
        equipment = None
        if owner_prefix is not None or equipment_id is not None or equipment_type_v is not None or source_code_v7 is not None:
            equipment = {}
            if equipment_id is not None:
                equipment['equipmentId'] = equipment_id
            if equipment_type_v is not None:
                equipment['equipmentType'] = equipment_type_v
            if owner_prefix is not None:
                equipment['ownerPrefix'] = owner_prefix
            if source_code_v7 is not None:
                equipment['sourceCode'] = source_code_v7
        if classifier_v is None:
            run.lacks('/classifier', at7 or n1[0], 'AT7-01')
        if code_v is None:
            run.lacks('/code', at7 or n1[0], 'AT7-01')
        if occurs_at is None:
            run.lacks('/occursAt', at7 or n1[0], 'AT7-05 or AT7-06 or AT7-07')
        if reported_by is None:
            run.lacks('/reportedBy', b10 or n1[0], 'B10-03')
        if source_code_v is None:
            run.lacks('/sourceCode', at7 or n1[0], 'AT7-01')
        if subject_ref is None:
            run.lacks('/subjectRef', b10 or n1[0], 'B10-02')
        data = {'classifier': classifier_v, 'code': code_v, 'occursAt': occurs_at, 'reportMethod': 'edi', 'reportedBy': reported_by, 'sourceCode': source_code_v, 'subjectRef': subject_ref}
        if equipment is not None:
            data['equipment'] = equipment
        if instructions is not None:
            data['instructions'] = instructions
        if location is not None:
            data['location'] = location
        if parties is not None:
            data['parties'] = parties
        if reasons is not None:
            data['reasons'] = reasons
        if references31 is not None:
            data['references'] = references31
        if good0 and len(faults) == mark1:
            run.events.append(('milestone.reported', data))
    if not used0:
        del faults[mark0:]

def _skip_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    for n1 in n0[8] or ():
        for n2 in n1[1] or ():
            at7 = n2[0]
            at7_n = len(at7)
            if (at7[3] if at7_n > 3 else '') != '':
                run.skipped(n2[0], 'an appointment (AT7-03): shipment.appointment-scheduled is not mapped yet', '')

def _skip_1(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    for n1 in n0[7] or ():
        at7 = n1[0]
        at7_n = len(at7)
        if (at7[3] if at7_n > 3 else '') != '':
            run.skipped(n1[0], 'an appointment (AT7-03): shipment.appointment-scheduled is not mapped yet', '')

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
    _emit_1(root, run)
    _skip_0(root, run)
    _skip_1(root, run)
