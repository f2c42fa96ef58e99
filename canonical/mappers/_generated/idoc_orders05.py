"""Reads IDOC ORDERS05 (mapping idoc-orders05@1); generated from the rows of canonical/mappers/idoc/orders05.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, parse_structure
from canonical.formats.trees import Trees
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables
from canonical.mapping.run import NOTHING, Memo, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ('ORDERS',)
TREES = Trees(parse_structure('ORDERS05', 'E1EDK01 E1EDK14*12 E1EDK03*10 E1EDK04*10 E1EDK05*16 (E1EDKA1 E1EDKA3*99)*99 E1EDK02*10 E1EDK17*4 E1EDK18*3 E1EDK35*99 E1EDK36*99 (E1EDKT1 E1EDKT2*9999)*99 (E1EDP01 E1EDP02*10 E1CUREF*99 E1ADDI1*99 E1EDP03*5 E1EDP04*9 (E1EDP05 E1EDPS5*99)*16 E1EDP20*9999 (E1EDPA1 E1EDPA3*99)*8 E1EDP19*5 E1EDP17*9 E1EDP18*9 E1EDP35*99 (E1EDPT1 E1EDPT2*9999)*99)*9999 E1CUCFG*9999 E1EDL37*9999 E1EDS01*5'))

K0 = codecs.padded(10, 'Identifier')
ORDER_ID_0 = Memo(K0.get)
K1 = codecs.letters('CurrencyCode', 3, 3, digits=False)
CURRENCY_1 = Memo(K1.get)
K2 = codecs.text(64, 'Identifier')
CODE_2 = Memo(K2.get)
K3 = codecs.quantity
VALUE_3 = Memo(K3.get)
K4 = tables.listed(
    'sap-unit',
    (
        ('KGM', 'KGM'),
        ('LTR', 'LTR'),
        ('PCE', 'H87'),
    ),
    (),
    ('code',), unknown='refuse', other=(), keep='never',
)
UNIT_CODE_4 = Memo(K4.get, K4.lookup)
VALUE_5 = Memo(K3.get)
UNIT_CODE_6 = Memo(K4.get, K4.lookup)
K5 = codecs.local_date
ORDER_DATE_7 = Memo(K5.get)
K6 = moments.unzoned_moment
K7 = codecs.padded(10, 'ShortText')
VALUE_8 = Memo(K7.get)
K8 = codecs.text(140, 'ShortText')
VALUE_9 = Memo(K8.get)
NAME_10 = Memo(K8.get)
ADDITIONAL_NAME_11 = Memo(K8.get)
LINES_ITEM_12 = Memo(K8.get)
LINES_ITEM_13 = Memo(K8.get)
CITY_14 = Memo(K8.get)
POSTAL_CODE_15 = Memo(K8.get)
K9 = codecs.letters('SubdivisionCode', 1, 3, digits=True)
SUBDIVISION_16 = Memo(K9.get)
K10 = codecs.letters('CountryCode', 2, 2, digits=False)
COUNTRY_17 = Memo(K10.get)
NAME_18 = Memo(K8.get)
PHONE_19 = Memo(K8.get)
FAX_20 = Memo(K8.get)
VALUE_21 = Memo(K7.get)
VALUE_22 = Memo(K8.get)
NAME_23 = Memo(K8.get)
ADDITIONAL_NAME_24 = Memo(K8.get)
LINES_ITEM_25 = Memo(K8.get)
LINES_ITEM_26 = Memo(K8.get)
CITY_27 = Memo(K8.get)
POSTAL_CODE_28 = Memo(K8.get)
SUBDIVISION_29 = Memo(K9.get)
COUNTRY_30 = Memo(K10.get)
NAME_31 = Memo(K8.get)
PHONE_32 = Memo(K8.get)
FAX_33 = Memo(K8.get)
VALUE_34 = Memo(K7.get)
VALUE_35 = Memo(K8.get)
NAME_36 = Memo(K8.get)
ADDITIONAL_NAME_37 = Memo(K8.get)
LINES_ITEM_38 = Memo(K8.get)
LINES_ITEM_39 = Memo(K8.get)
CITY_40 = Memo(K8.get)
POSTAL_CODE_41 = Memo(K8.get)
SUBDIVISION_42 = Memo(K9.get)
COUNTRY_43 = Memo(K10.get)
NAME_44 = Memo(K8.get)
PHONE_45 = Memo(K8.get)
FAX_46 = Memo(K8.get)
VALUE_47 = Memo(K7.get)
VALUE_48 = Memo(K8.get)
NAME_49 = Memo(K8.get)
ADDITIONAL_NAME_50 = Memo(K8.get)
LINES_ITEM_51 = Memo(K8.get)
LINES_ITEM_52 = Memo(K8.get)
CITY_53 = Memo(K8.get)
POSTAL_CODE_54 = Memo(K8.get)
SUBDIVISION_55 = Memo(K9.get)
COUNTRY_56 = Memo(K10.get)
NAME_57 = Memo(K8.get)
PHONE_58 = Memo(K8.get)
FAX_59 = Memo(K8.get)
VALUE_60 = Memo(K7.get)
VALUE_61 = Memo(K8.get)
NAME_62 = Memo(K8.get)
ADDITIONAL_NAME_63 = Memo(K8.get)
LINES_ITEM_64 = Memo(K8.get)
LINES_ITEM_65 = Memo(K8.get)
CITY_66 = Memo(K8.get)
POSTAL_CODE_67 = Memo(K8.get)
SUBDIVISION_68 = Memo(K9.get)
COUNTRY_69 = Memo(K10.get)
NAME_70 = Memo(K8.get)
PHONE_71 = Memo(K8.get)
FAX_72 = Memo(K8.get)
K11 = tables.listed(
    'incoterms',
    (
        ('CFR', 'CFR'),
        ('CIF', 'CIF'),
        ('CIP', 'CIP'),
        ('CPT', 'CPT'),
        ('DAF', 'DAF'),
        ('DAP', 'DAP'),
        ('DAT', 'DAT'),
        ('DDP', 'DDP'),
        ('DDU', 'DDU'),
        ('DEQ', 'DEQ'),
        ('DES', 'DES'),
        ('DPU', 'DPU'),
        ('EXW', 'EXW'),
        ('FAS', 'FAS'),
        ('FCA', 'FCA'),
        ('FOB', 'FOB'),
    ),
    (),
    ('code',), unknown='refuse', other=(), keep='never',
)
CODE_73 = Memo(K11.get, K11.lookup)
PLACE_74 = Memo(K8.get)
AMOUNT_75 = Memo(K3.get)
CURRENCY_76 = Memo(K1.get)
CURRENCY_77 = Memo(K1.get)
K12 = tables.listed(
    'sap-parvw',
    (
        ('AG', 'buyer'),
        ('LF', 'vendor'),
        ('RE', 'bill-to'),
        ('RG', 'payer'),
        ('SP', 'forwarder'),
        ('WE', 'ship-to'),
    ),
    (),
    ('code',), unknown='other', other=('other',), keep='lossy',
)
ROLES_ITEM_78 = Memo(K12.get, K12.lookup)
VALUE_79 = Memo(K7.get)
VALUE_80 = Memo(K8.get)
NAME_81 = Memo(K8.get)
ADDITIONAL_NAME_82 = Memo(K8.get)
LINES_ITEM_83 = Memo(K8.get)
LINES_ITEM_84 = Memo(K8.get)
CITY_85 = Memo(K8.get)
POSTAL_CODE_86 = Memo(K8.get)
SUBDIVISION_87 = Memo(K9.get)
COUNTRY_88 = Memo(K10.get)
NAME_89 = Memo(K8.get)
PHONE_90 = Memo(K8.get)
FAX_91 = Memo(K8.get)
K13 = tables.listed(
    'sap-e1edk03-iddat',
    (
        ('002', 'requested-delivery'),
        ('012', 'document'),
    ),
    (),
    ('code',), unknown='other', other=('other',), keep='lossy',
)
TYPE_92 = Memo(K13.get, K13.lookup)
K14 = tables.listed(
    'sap-e1edk02-qualf',
    (
        ('001', 'purchase-order'),
        ('002', 'vendor-order'),
        ('003', 'customer-inquiry'),
        ('004', 'quote'),
        ('005', 'customer-contract'),
        ('006', 'contract'),
        ('009', 'invoice'),
        ('010', 'internal-document'),
        ('011', 'related-document'),
        ('012', 'delivery-note'),
        ('013', 'internal-purchase-order'),
        ('015', 'billing-document'),
        ('016', 'preceding-document'),
        ('018', 'customer-order'),
        ('033', 'third-party-reference'),
        ('044', 'ship-to-purchase-order'),
    ),
    (),
    ('code',), unknown='other', other=('other',), keep='lossy',
)
TYPE_93 = Memo(K14.get, K14.lookup)
VALUE_94 = Memo(K8.get)
K15 = tables.listed(
    'sap-e1edk14-qualf',
    (
        ('006', 'division'),
        ('007', 'distribution-channel'),
        ('008', 'sales-organisation'),
        ('009', 'purchasing-group'),
        ('010', 'sales-group'),
        ('011', 'company-code'),
        ('012', 'order-type'),
        ('013', 'purchase-order-type'),
        ('014', 'purchasing-organisation'),
        ('016', 'sales-office'),
        ('019', 'purchase-order-type'),
        ('J01', 'department'),
    ),
    ('019',),
    ('code',), unknown='other', other=('other',), keep='lossy',
)
TYPE_95 = Memo(K15.get, K15.lookup)
VALUE_96 = Memo(K8.get)
K16 = codecs.text(512, 'Text')
TEXT_97 = Memo(K16.get)
K17 = codecs.padded(6, 'Identifier')
LINE_NUMBER_98 = Memo(K17.get)
VALUE_99 = Memo(K3.get)
UNIT_CODE_100 = Memo(K4.get, K4.lookup)
VALUE_101 = Memo(K3.get)
UNIT_CODE_102 = Memo(K4.get, K4.lookup)
VALUE_103 = Memo(K3.get)
UNIT_CODE_104 = Memo(K4.get, K4.lookup)
AMOUNT_105 = Memo(K3.get)
CURRENCY_106 = Memo(K1.get)
CURRENCY_107 = Memo(K1.get)
VALUE_108 = Memo(K3.get)
UNIT_CODE_109 = Memo(K4.get, K4.lookup)
UNIT_CODE_110 = Memo(K4.get, K4.lookup)
K18 = codecs.signed_decimal
AMOUNT_111 = Memo(K18.get)
CURRENCY_112 = Memo(K1.get)
CURRENCY_113 = Memo(K1.get)
VALUE_114 = Memo(K8.get)
K19 = codecs.padded(18, 'Identifier')
SKU_115 = Memo(K19.get)
DESCRIPTION_116 = Memo(K8.get)
K20 = codecs.digits('Gtin', 8, 12, 13, 14)
GTIN_117 = Memo(K20.get)
K21 = tables.listed(
    'sap-e1edp19-qualf',
    (
        ('001', 'buyer-item'),
        ('002', 'vendor-item'),
        ('003', 'ean-13'),
    ),
    (),
    ('code',), unknown='other', other=('other',), keep='lossy',
)
SCHEME_118 = Memo(K21.get, K21.lookup)
VALUE_119 = Memo(K2.get)
VALUE_120 = Memo(K3.get)
UNIT_CODE_121 = Memo(K4.get, K4.lookup)
TEXT_122 = Memo(K16.get)

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    mark0 = len(faults)
    e1edk01 = n0[0]
    e1edk01_f = e1edk01[1] if e1edk01 is not None else NOTHING
    try:
        order_id = ORDER_ID_0[e1edk01_f.get('BELNR', '')]
    except CodecError as error:
        order_id = run.fault(error, e1edk01, 'BELNR', '/orderId', e1edk01_f.get('BELNR', ''))
    try:
        currency = CURRENCY_1[e1edk01_f.get('CURCY', '')]
    except CodecError as error:
        currency = run.fault(error, e1edk01, 'CURCY', '/currency', e1edk01_f.get('CURCY', ''))
    try:
        code = CODE_2[e1edk01_f.get('ZTERM', '')]
    except CodecError as error:
        code = run.fault(error, e1edk01, 'ZTERM', '/paymentTerms/code', e1edk01_f.get('ZTERM', ''))
    payment_terms = None
    if code is not None:
        payment_terms = {'code': code}
    try:
        value = VALUE_3[(e1edk01_f.get('NTGEW', '')) if (e1edk01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '']
    except CodecError as error:
        value = run.fault(error, e1edk01, 'NTGEW', '/totals/netWeight/value', (e1edk01_f.get('NTGEW', '')) if (e1edk01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '')
    try:
        unit_code = UNIT_CODE_4[(e1edk01_f.get('GEWEI', '')) if (e1edk01_f.get('NTGEW', '')) != '' else '']
    except CodecError as error:
        unit_code = run.doubt(error, e1edk01, 'GEWEI', '/totals/netWeight/unitCode', (e1edk01_f.get('GEWEI', '')) if (e1edk01_f.get('NTGEW', '')) != '' else '')
    net_weight = None
    if value is not None or unit_code is not None:
        if unit_code is None:
            run.lacks('/totals/netWeight/unitCode', e1edk01 or n0[0], 'E1EDK01.GEWEI')
        if value is None:
            run.lacks('/totals/netWeight/value', e1edk01 or n0[0], 'E1EDK01.NTGEW')
        net_weight = {'unitCode': unit_code, 'value': value}
    try:
        value1 = VALUE_5[(e1edk01_f.get('BRGEW', '')) if (e1edk01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '']
    except CodecError as error:
        value1 = run.fault(error, e1edk01, 'BRGEW', '/totals/grossWeight/value', (e1edk01_f.get('BRGEW', '')) if (e1edk01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '')
    try:
        unit_code2 = UNIT_CODE_6[(e1edk01_f.get('GEWEI', '')) if (e1edk01_f.get('BRGEW', '')) != '' else '']
    except CodecError as error:
        unit_code2 = run.doubt(error, e1edk01, 'GEWEI', '/totals/grossWeight/unitCode', (e1edk01_f.get('GEWEI', '')) if (e1edk01_f.get('BRGEW', '')) != '' else '')
    gross_weight = None
    if value1 is not None or unit_code2 is not None:
        if unit_code2 is None:
            run.lacks('/totals/grossWeight/unitCode', e1edk01 or n0[0], 'E1EDK01.GEWEI')
        if value1 is None:
            run.lacks('/totals/grossWeight/value', e1edk01 or n0[0], 'E1EDK01.BRGEW')
        gross_weight = {'unitCode': unit_code2, 'value': value1}
    totals = None
    if net_weight is not None or gross_weight is not None:
        totals = {}
        if gross_weight is not None:
            totals['grossWeight'] = gross_weight
        if net_weight is not None:
            totals['netWeight'] = net_weight
    e1edk03_loop = pick_field(n0[2], 'IDDAT', ('012',)) if n0[2] else None
    e1edk03 = e1edk03_loop[0] if e1edk03_loop is not None else None
    e1edk03_f = e1edk03[1] if e1edk03 is not None else NOTHING
    try:
        order_date = ORDER_DATE_7[e1edk03_f.get('DATUM', '')]
    except CodecError as error:
        order_date = run.fault(error, e1edk03, 'DATUM', '/orderDate', e1edk03_f.get('DATUM', ''))
    e1edk03_loop3 = pick_field(n0[2], 'IDDAT', ('002',)) if n0[2] else None
    e1edk034 = e1edk03_loop3[0] if e1edk03_loop3 is not None else None
    e1edk034_f = e1edk034[1] if e1edk034 is not None else NOTHING
    latest_x = e1edk034_f.get('DATUM', '')
    latest_x5 = e1edk034_f.get('UZEIT', '')
    latest = None
    if latest_x:
        try:
            latest = K6.get(profile, latest_x, latest_x5)
        except CodecError as error:
            latest = run.fault(error, e1edk034, ('DATUM', 'UZEIT'), '/requestedDelivery/latest', (latest_x, latest_x5))
    requested_delivery = None
    if latest is not None:
        requested_delivery = {'latest': latest}
    e1edka1_loop = pick_field(n0[5], 'PARVW', ('AG',)) if n0[5] else None
    e1edka1 = e1edka1_loop[0] if e1edka1_loop is not None else None
    e1edka1_f = e1edka1[1] if e1edka1 is not None else NOTHING
    try:
        value6 = VALUE_8[e1edka1_f.get('PARTN', '')]
    except CodecError as error:
        value6 = run.fault(error, e1edka1, 'PARTN', '/customer/identifiers/scheme=assigned-by-sender/value', e1edka1_f.get('PARTN', ''))
    assigned_by_sender = None
    if value6 is not None:
        assigned_by_sender = {'scheme': 'assigned-by-sender', 'value': value6}
    try:
        value7 = VALUE_9[e1edka1_f.get('LIFNR', '')]
    except CodecError as error:
        value7 = run.fault(error, e1edka1, 'LIFNR', '/customer/identifiers/scheme=assigned-by-receiver/value', e1edka1_f.get('LIFNR', ''))
    assigned_by_receiver = None
    if value7 is not None:
        assigned_by_receiver = {'scheme': 'assigned-by-receiver', 'value': value7}
    identifiers: Any = []
    if assigned_by_sender is not None:
        identifiers.append(assigned_by_sender)
    if assigned_by_receiver is not None:
        identifiers.append(assigned_by_receiver)
    if not identifiers:
        identifiers = None
    try:
        name = NAME_10[e1edka1_f.get('NAME1', '')]
    except CodecError as error:
        name = run.fault(error, e1edka1, 'NAME1', '/customer/name', e1edka1_f.get('NAME1', ''))
    try:
        additional_name = ADDITIONAL_NAME_11[e1edka1_f.get('NAME2', '')]
    except CodecError as error:
        additional_name = run.fault(error, e1edka1, 'NAME2', '/customer/additionalName', e1edka1_f.get('NAME2', ''))
    try:
        lines_item = LINES_ITEM_12[e1edka1_f.get('STRAS', '')]
    except CodecError as error:
        lines_item = run.fault(error, e1edka1, 'STRAS', '/customer/address/lines/0', e1edka1_f.get('STRAS', ''))
    try:
        lines_item8 = LINES_ITEM_13[e1edka1_f.get('STRS2', '')]
    except CodecError as error:
        lines_item8 = run.fault(error, e1edka1, 'STRS2', '/customer/address/lines/1', e1edka1_f.get('STRS2', ''))
    lines: Any = []
    if lines_item is not None:
        lines.append(lines_item)
    if lines_item8 is not None:
        lines.append(lines_item8)
    if not lines:
        lines = None
    try:
        city = CITY_14[e1edka1_f.get('ORT01', '')]
    except CodecError as error:
        city = run.fault(error, e1edka1, 'ORT01', '/customer/address/city', e1edka1_f.get('ORT01', ''))
    try:
        postal_code = POSTAL_CODE_15[e1edka1_f.get('PSTLZ', '')]
    except CodecError as error:
        postal_code = run.fault(error, e1edka1, 'PSTLZ', '/customer/address/postalCode', e1edka1_f.get('PSTLZ', ''))
    try:
        subdivision = SUBDIVISION_16[e1edka1_f.get('REGIO', '')]
    except CodecError as error:
        subdivision = run.fault(error, e1edka1, 'REGIO', '/customer/address/subdivision', e1edka1_f.get('REGIO', ''))
    try:
        country = COUNTRY_17[e1edka1_f.get('LAND1', '')]
    except CodecError as error:
        country = run.fault(error, e1edka1, 'LAND1', '/customer/address/country', e1edka1_f.get('LAND1', ''))
    address = None
    if lines is not None or city is not None or postal_code is not None or subdivision is not None or country is not None:
        address = {}
        if city is not None:
            address['city'] = city
        if country is not None:
            address['country'] = country
        if lines is not None:
            address['lines'] = lines
        if postal_code is not None:
            address['postalCode'] = postal_code
        if subdivision is not None:
            address['subdivision'] = subdivision
    try:
        name9 = NAME_18[e1edka1_f.get('BNAME', '')]
    except CodecError as error:
        name9 = run.fault(error, e1edka1, 'BNAME', '/customer/contacts/0/name', e1edka1_f.get('BNAME', ''))
    try:
        phone = PHONE_19[e1edka1_f.get('TELF1', '')]
    except CodecError as error:
        phone = run.fault(error, e1edka1, 'TELF1', '/customer/contacts/0/phone', e1edka1_f.get('TELF1', ''))
    try:
        fax = FAX_20[e1edka1_f.get('TELFX', '')]
    except CodecError as error:
        fax = run.fault(error, e1edka1, 'TELFX', '/customer/contacts/0/fax', e1edka1_f.get('TELFX', ''))
    contacts_item = None
    if name9 is not None or phone is not None or fax is not None:
        contacts_item = {}
        if fax is not None:
            contacts_item['fax'] = fax
        if name9 is not None:
            contacts_item['name'] = name9
        if phone is not None:
            contacts_item['phone'] = phone
    contacts = None if contacts_item is None else [contacts_item]
    customer = None
    if identifiers is not None or name is not None or additional_name is not None or address is not None or contacts is not None:
        customer = {'roles': ['buyer']}
        if additional_name is not None:
            customer['additionalName'] = additional_name
        if address is not None:
            customer['address'] = address
        if contacts is not None:
            customer['contacts'] = contacts
        if identifiers is not None:
            customer['identifiers'] = identifiers
        if name is not None:
            customer['name'] = name
    e1edka1_loop10 = pick_field(n0[5], 'PARVW', ('LF',)) if n0[5] else None
    e1edka111 = e1edka1_loop10[0] if e1edka1_loop10 is not None else None
    e1edka111_f = e1edka111[1] if e1edka111 is not None else NOTHING
    try:
        value12 = VALUE_21[e1edka111_f.get('PARTN', '')]
    except CodecError as error:
        value12 = run.fault(error, e1edka111, 'PARTN', '/supplier/identifiers/scheme=assigned-by-sender/value', e1edka111_f.get('PARTN', ''))
    assigned_by_sender13 = None
    if value12 is not None:
        assigned_by_sender13 = {'scheme': 'assigned-by-sender', 'value': value12}
    try:
        value14 = VALUE_22[e1edka111_f.get('LIFNR', '')]
    except CodecError as error:
        value14 = run.fault(error, e1edka111, 'LIFNR', '/supplier/identifiers/scheme=assigned-by-receiver/value', e1edka111_f.get('LIFNR', ''))
    assigned_by_receiver15 = None
    if value14 is not None:
        assigned_by_receiver15 = {'scheme': 'assigned-by-receiver', 'value': value14}
    identifiers16: Any = []
    if assigned_by_sender13 is not None:
        identifiers16.append(assigned_by_sender13)
    if assigned_by_receiver15 is not None:
        identifiers16.append(assigned_by_receiver15)
    if not identifiers16:
        identifiers16 = None
    try:
        name17 = NAME_23[e1edka111_f.get('NAME1', '')]
    except CodecError as error:
        name17 = run.fault(error, e1edka111, 'NAME1', '/supplier/name', e1edka111_f.get('NAME1', ''))
    try:
        additional_name18 = ADDITIONAL_NAME_24[e1edka111_f.get('NAME2', '')]
    except CodecError as error:
        additional_name18 = run.fault(error, e1edka111, 'NAME2', '/supplier/additionalName', e1edka111_f.get('NAME2', ''))
    try:
        lines_item19 = LINES_ITEM_25[e1edka111_f.get('STRAS', '')]
    except CodecError as error:
        lines_item19 = run.fault(error, e1edka111, 'STRAS', '/supplier/address/lines/0', e1edka111_f.get('STRAS', ''))
    try:
        lines_item20 = LINES_ITEM_26[e1edka111_f.get('STRS2', '')]
    except CodecError as error:
        lines_item20 = run.fault(error, e1edka111, 'STRS2', '/supplier/address/lines/1', e1edka111_f.get('STRS2', ''))
    lines21: Any = []
    if lines_item19 is not None:
        lines21.append(lines_item19)
    if lines_item20 is not None:
        lines21.append(lines_item20)
    if not lines21:
        lines21 = None
    try:
        city22 = CITY_27[e1edka111_f.get('ORT01', '')]
    except CodecError as error:
        city22 = run.fault(error, e1edka111, 'ORT01', '/supplier/address/city', e1edka111_f.get('ORT01', ''))
    try:
        postal_code23 = POSTAL_CODE_28[e1edka111_f.get('PSTLZ', '')]
    except CodecError as error:
        postal_code23 = run.fault(error, e1edka111, 'PSTLZ', '/supplier/address/postalCode', e1edka111_f.get('PSTLZ', ''))
    try:
        subdivision24 = SUBDIVISION_29[e1edka111_f.get('REGIO', '')]
    except CodecError as error:
        subdivision24 = run.fault(error, e1edka111, 'REGIO', '/supplier/address/subdivision', e1edka111_f.get('REGIO', ''))
    try:
        country25 = COUNTRY_30[e1edka111_f.get('LAND1', '')]
    except CodecError as error:
        country25 = run.fault(error, e1edka111, 'LAND1', '/supplier/address/country', e1edka111_f.get('LAND1', ''))
    address26 = None
    if lines21 is not None or city22 is not None or postal_code23 is not None or subdivision24 is not None or country25 is not None:
        address26 = {}
        if city22 is not None:
            address26['city'] = city22
        if country25 is not None:
            address26['country'] = country25
        if lines21 is not None:
            address26['lines'] = lines21
        if postal_code23 is not None:
            address26['postalCode'] = postal_code23
        if subdivision24 is not None:
            address26['subdivision'] = subdivision24
    try:
        name27 = NAME_31[e1edka111_f.get('BNAME', '')]
    except CodecError as error:
        name27 = run.fault(error, e1edka111, 'BNAME', '/supplier/contacts/0/name', e1edka111_f.get('BNAME', ''))
    try:
        phone28 = PHONE_32[e1edka111_f.get('TELF1', '')]
    except CodecError as error:
        phone28 = run.fault(error, e1edka111, 'TELF1', '/supplier/contacts/0/phone', e1edka111_f.get('TELF1', ''))
    try:
        fax29 = FAX_33[e1edka111_f.get('TELFX', '')]
    except CodecError as error:
        fax29 = run.fault(error, e1edka111, 'TELFX', '/supplier/contacts/0/fax', e1edka111_f.get('TELFX', ''))
    contacts_item30 = None
    if name27 is not None or phone28 is not None or fax29 is not None:
        contacts_item30 = {}
        if fax29 is not None:
            contacts_item30['fax'] = fax29
        if name27 is not None:
            contacts_item30['name'] = name27
        if phone28 is not None:
            contacts_item30['phone'] = phone28
    contacts31 = None if contacts_item30 is None else [contacts_item30]
    supplier = None
    if identifiers16 is not None or name17 is not None or additional_name18 is not None or address26 is not None or contacts31 is not None:
        supplier = {'roles': ['vendor']}
        if additional_name18 is not None:
            supplier['additionalName'] = additional_name18
        if address26 is not None:
            supplier['address'] = address26
        if contacts31 is not None:
            supplier['contacts'] = contacts31
        if identifiers16 is not None:
            supplier['identifiers'] = identifiers16
        if name17 is not None:
            supplier['name'] = name17
    e1edka1_loop32 = pick_field(n0[5], 'PARVW', ('WE',)) if n0[5] else None
    e1edka133 = e1edka1_loop32[0] if e1edka1_loop32 is not None else None
    e1edka133_f = e1edka133[1] if e1edka133 is not None else NOTHING
    try:
        value34 = VALUE_34[e1edka133_f.get('PARTN', '')]
    except CodecError as error:
        value34 = run.fault(error, e1edka133, 'PARTN', '/shipTo/identifiers/scheme=assigned-by-sender/value', e1edka133_f.get('PARTN', ''))
    assigned_by_sender35 = None
    if value34 is not None:
        assigned_by_sender35 = {'scheme': 'assigned-by-sender', 'value': value34}
    try:
        value36 = VALUE_35[e1edka133_f.get('LIFNR', '')]
    except CodecError as error:
        value36 = run.fault(error, e1edka133, 'LIFNR', '/shipTo/identifiers/scheme=assigned-by-receiver/value', e1edka133_f.get('LIFNR', ''))
    assigned_by_receiver37 = None
    if value36 is not None:
        assigned_by_receiver37 = {'scheme': 'assigned-by-receiver', 'value': value36}
    identifiers38: Any = []
    if assigned_by_sender35 is not None:
        identifiers38.append(assigned_by_sender35)
    if assigned_by_receiver37 is not None:
        identifiers38.append(assigned_by_receiver37)
    if not identifiers38:
        identifiers38 = None
    try:
        name39 = NAME_36[e1edka133_f.get('NAME1', '')]
    except CodecError as error:
        name39 = run.fault(error, e1edka133, 'NAME1', '/shipTo/name', e1edka133_f.get('NAME1', ''))
    try:
        additional_name40 = ADDITIONAL_NAME_37[e1edka133_f.get('NAME2', '')]
    except CodecError as error:
        additional_name40 = run.fault(error, e1edka133, 'NAME2', '/shipTo/additionalName', e1edka133_f.get('NAME2', ''))
    try:
        lines_item41 = LINES_ITEM_38[e1edka133_f.get('STRAS', '')]
    except CodecError as error:
        lines_item41 = run.fault(error, e1edka133, 'STRAS', '/shipTo/address/lines/0', e1edka133_f.get('STRAS', ''))
    try:
        lines_item42 = LINES_ITEM_39[e1edka133_f.get('STRS2', '')]
    except CodecError as error:
        lines_item42 = run.fault(error, e1edka133, 'STRS2', '/shipTo/address/lines/1', e1edka133_f.get('STRS2', ''))
    lines43: Any = []
    if lines_item41 is not None:
        lines43.append(lines_item41)
    if lines_item42 is not None:
        lines43.append(lines_item42)
    if not lines43:
        lines43 = None
    try:
        city44 = CITY_40[e1edka133_f.get('ORT01', '')]
    except CodecError as error:
        city44 = run.fault(error, e1edka133, 'ORT01', '/shipTo/address/city', e1edka133_f.get('ORT01', ''))
    try:
        postal_code45 = POSTAL_CODE_41[e1edka133_f.get('PSTLZ', '')]
    except CodecError as error:
        postal_code45 = run.fault(error, e1edka133, 'PSTLZ', '/shipTo/address/postalCode', e1edka133_f.get('PSTLZ', ''))
    try:
        subdivision46 = SUBDIVISION_42[e1edka133_f.get('REGIO', '')]
    except CodecError as error:
        subdivision46 = run.fault(error, e1edka133, 'REGIO', '/shipTo/address/subdivision', e1edka133_f.get('REGIO', ''))
    try:
        country47 = COUNTRY_43[e1edka133_f.get('LAND1', '')]
    except CodecError as error:
        country47 = run.fault(error, e1edka133, 'LAND1', '/shipTo/address/country', e1edka133_f.get('LAND1', ''))
    address48 = None
    if lines43 is not None or city44 is not None or postal_code45 is not None or subdivision46 is not None or country47 is not None:
        address48 = {}
        if city44 is not None:
            address48['city'] = city44
        if country47 is not None:
            address48['country'] = country47
        if lines43 is not None:
            address48['lines'] = lines43
        if postal_code45 is not None:
            address48['postalCode'] = postal_code45
        if subdivision46 is not None:
            address48['subdivision'] = subdivision46
    try:
        name49 = NAME_44[e1edka133_f.get('BNAME', '')]
    except CodecError as error:
        name49 = run.fault(error, e1edka133, 'BNAME', '/shipTo/contacts/0/name', e1edka133_f.get('BNAME', ''))
    try:
        phone50 = PHONE_45[e1edka133_f.get('TELF1', '')]
    except CodecError as error:
        phone50 = run.fault(error, e1edka133, 'TELF1', '/shipTo/contacts/0/phone', e1edka133_f.get('TELF1', ''))
    try:
        fax51 = FAX_46[e1edka133_f.get('TELFX', '')]
    except CodecError as error:
        fax51 = run.fault(error, e1edka133, 'TELFX', '/shipTo/contacts/0/fax', e1edka133_f.get('TELFX', ''))
    contacts_item52 = None
    if name49 is not None or phone50 is not None or fax51 is not None:
        contacts_item52 = {}
        if fax51 is not None:
            contacts_item52['fax'] = fax51
        if name49 is not None:
            contacts_item52['name'] = name49
        if phone50 is not None:
            contacts_item52['phone'] = phone50
    contacts53 = None if contacts_item52 is None else [contacts_item52]
    ship_to = None
    if identifiers38 is not None or name39 is not None or additional_name40 is not None or address48 is not None or contacts53 is not None:
        ship_to = {'roles': ['ship-to']}
        if additional_name40 is not None:
            ship_to['additionalName'] = additional_name40
        if address48 is not None:
            ship_to['address'] = address48
        if contacts53 is not None:
            ship_to['contacts'] = contacts53
        if identifiers38 is not None:
            ship_to['identifiers'] = identifiers38
        if name39 is not None:
            ship_to['name'] = name39
    e1edka1_loop54 = pick_field(n0[5], 'PARVW', ('RE',)) if n0[5] else None
    e1edka155 = e1edka1_loop54[0] if e1edka1_loop54 is not None else None
    e1edka155_f = e1edka155[1] if e1edka155 is not None else NOTHING
    try:
        value56 = VALUE_47[e1edka155_f.get('PARTN', '')]
    except CodecError as error:
        value56 = run.fault(error, e1edka155, 'PARTN', '/billTo/identifiers/scheme=assigned-by-sender/value', e1edka155_f.get('PARTN', ''))
    assigned_by_sender57 = None
    if value56 is not None:
        assigned_by_sender57 = {'scheme': 'assigned-by-sender', 'value': value56}
    try:
        value58 = VALUE_48[e1edka155_f.get('LIFNR', '')]
    except CodecError as error:
        value58 = run.fault(error, e1edka155, 'LIFNR', '/billTo/identifiers/scheme=assigned-by-receiver/value', e1edka155_f.get('LIFNR', ''))
    assigned_by_receiver59 = None
    if value58 is not None:
        assigned_by_receiver59 = {'scheme': 'assigned-by-receiver', 'value': value58}
    identifiers60: Any = []
    if assigned_by_sender57 is not None:
        identifiers60.append(assigned_by_sender57)
    if assigned_by_receiver59 is not None:
        identifiers60.append(assigned_by_receiver59)
    if not identifiers60:
        identifiers60 = None
    try:
        name61 = NAME_49[e1edka155_f.get('NAME1', '')]
    except CodecError as error:
        name61 = run.fault(error, e1edka155, 'NAME1', '/billTo/name', e1edka155_f.get('NAME1', ''))
    try:
        additional_name62 = ADDITIONAL_NAME_50[e1edka155_f.get('NAME2', '')]
    except CodecError as error:
        additional_name62 = run.fault(error, e1edka155, 'NAME2', '/billTo/additionalName', e1edka155_f.get('NAME2', ''))
    try:
        lines_item63 = LINES_ITEM_51[e1edka155_f.get('STRAS', '')]
    except CodecError as error:
        lines_item63 = run.fault(error, e1edka155, 'STRAS', '/billTo/address/lines/0', e1edka155_f.get('STRAS', ''))
    try:
        lines_item64 = LINES_ITEM_52[e1edka155_f.get('STRS2', '')]
    except CodecError as error:
        lines_item64 = run.fault(error, e1edka155, 'STRS2', '/billTo/address/lines/1', e1edka155_f.get('STRS2', ''))
    lines65: Any = []
    if lines_item63 is not None:
        lines65.append(lines_item63)
    if lines_item64 is not None:
        lines65.append(lines_item64)
    if not lines65:
        lines65 = None
    try:
        city66 = CITY_53[e1edka155_f.get('ORT01', '')]
    except CodecError as error:
        city66 = run.fault(error, e1edka155, 'ORT01', '/billTo/address/city', e1edka155_f.get('ORT01', ''))
    try:
        postal_code67 = POSTAL_CODE_54[e1edka155_f.get('PSTLZ', '')]
    except CodecError as error:
        postal_code67 = run.fault(error, e1edka155, 'PSTLZ', '/billTo/address/postalCode', e1edka155_f.get('PSTLZ', ''))
    try:
        subdivision68 = SUBDIVISION_55[e1edka155_f.get('REGIO', '')]
    except CodecError as error:
        subdivision68 = run.fault(error, e1edka155, 'REGIO', '/billTo/address/subdivision', e1edka155_f.get('REGIO', ''))
    try:
        country69 = COUNTRY_56[e1edka155_f.get('LAND1', '')]
    except CodecError as error:
        country69 = run.fault(error, e1edka155, 'LAND1', '/billTo/address/country', e1edka155_f.get('LAND1', ''))
    address70 = None
    if lines65 is not None or city66 is not None or postal_code67 is not None or subdivision68 is not None or country69 is not None:
        address70 = {}
        if city66 is not None:
            address70['city'] = city66
        if country69 is not None:
            address70['country'] = country69
        if lines65 is not None:
            address70['lines'] = lines65
        if postal_code67 is not None:
            address70['postalCode'] = postal_code67
        if subdivision68 is not None:
            address70['subdivision'] = subdivision68
    try:
        name71 = NAME_57[e1edka155_f.get('BNAME', '')]
    except CodecError as error:
        name71 = run.fault(error, e1edka155, 'BNAME', '/billTo/contacts/0/name', e1edka155_f.get('BNAME', ''))
    try:
        phone72 = PHONE_58[e1edka155_f.get('TELF1', '')]
    except CodecError as error:
        phone72 = run.fault(error, e1edka155, 'TELF1', '/billTo/contacts/0/phone', e1edka155_f.get('TELF1', ''))
    try:
        fax73 = FAX_59[e1edka155_f.get('TELFX', '')]
    except CodecError as error:
        fax73 = run.fault(error, e1edka155, 'TELFX', '/billTo/contacts/0/fax', e1edka155_f.get('TELFX', ''))
    contacts_item74 = None
    if name71 is not None or phone72 is not None or fax73 is not None:
        contacts_item74 = {}
        if fax73 is not None:
            contacts_item74['fax'] = fax73
        if name71 is not None:
            contacts_item74['name'] = name71
        if phone72 is not None:
            contacts_item74['phone'] = phone72
    contacts75 = None if contacts_item74 is None else [contacts_item74]
    bill_to = None
    if identifiers60 is not None or name61 is not None or additional_name62 is not None or address70 is not None or contacts75 is not None:
        bill_to = {'roles': ['bill-to']}
        if additional_name62 is not None:
            bill_to['additionalName'] = additional_name62
        if address70 is not None:
            bill_to['address'] = address70
        if contacts75 is not None:
            bill_to['contacts'] = contacts75
        if identifiers60 is not None:
            bill_to['identifiers'] = identifiers60
        if name61 is not None:
            bill_to['name'] = name61
    e1edka1_loop76 = pick_field(n0[5], 'PARVW', ('RG',)) if n0[5] else None
    e1edka177 = e1edka1_loop76[0] if e1edka1_loop76 is not None else None
    e1edka177_f = e1edka177[1] if e1edka177 is not None else NOTHING
    try:
        value78 = VALUE_60[e1edka177_f.get('PARTN', '')]
    except CodecError as error:
        value78 = run.fault(error, e1edka177, 'PARTN', '/payer/identifiers/scheme=assigned-by-sender/value', e1edka177_f.get('PARTN', ''))
    assigned_by_sender79 = None
    if value78 is not None:
        assigned_by_sender79 = {'scheme': 'assigned-by-sender', 'value': value78}
    try:
        value80 = VALUE_61[e1edka177_f.get('LIFNR', '')]
    except CodecError as error:
        value80 = run.fault(error, e1edka177, 'LIFNR', '/payer/identifiers/scheme=assigned-by-receiver/value', e1edka177_f.get('LIFNR', ''))
    assigned_by_receiver81 = None
    if value80 is not None:
        assigned_by_receiver81 = {'scheme': 'assigned-by-receiver', 'value': value80}
    identifiers82: Any = []
    if assigned_by_sender79 is not None:
        identifiers82.append(assigned_by_sender79)
    if assigned_by_receiver81 is not None:
        identifiers82.append(assigned_by_receiver81)
    if not identifiers82:
        identifiers82 = None
    try:
        name83 = NAME_62[e1edka177_f.get('NAME1', '')]
    except CodecError as error:
        name83 = run.fault(error, e1edka177, 'NAME1', '/payer/name', e1edka177_f.get('NAME1', ''))
    try:
        additional_name84 = ADDITIONAL_NAME_63[e1edka177_f.get('NAME2', '')]
    except CodecError as error:
        additional_name84 = run.fault(error, e1edka177, 'NAME2', '/payer/additionalName', e1edka177_f.get('NAME2', ''))
    try:
        lines_item85 = LINES_ITEM_64[e1edka177_f.get('STRAS', '')]
    except CodecError as error:
        lines_item85 = run.fault(error, e1edka177, 'STRAS', '/payer/address/lines/0', e1edka177_f.get('STRAS', ''))
    try:
        lines_item86 = LINES_ITEM_65[e1edka177_f.get('STRS2', '')]
    except CodecError as error:
        lines_item86 = run.fault(error, e1edka177, 'STRS2', '/payer/address/lines/1', e1edka177_f.get('STRS2', ''))
    lines87: Any = []
    if lines_item85 is not None:
        lines87.append(lines_item85)
    if lines_item86 is not None:
        lines87.append(lines_item86)
    if not lines87:
        lines87 = None
    try:
        city88 = CITY_66[e1edka177_f.get('ORT01', '')]
    except CodecError as error:
        city88 = run.fault(error, e1edka177, 'ORT01', '/payer/address/city', e1edka177_f.get('ORT01', ''))
    try:
        postal_code89 = POSTAL_CODE_67[e1edka177_f.get('PSTLZ', '')]
    except CodecError as error:
        postal_code89 = run.fault(error, e1edka177, 'PSTLZ', '/payer/address/postalCode', e1edka177_f.get('PSTLZ', ''))
    try:
        subdivision90 = SUBDIVISION_68[e1edka177_f.get('REGIO', '')]
    except CodecError as error:
        subdivision90 = run.fault(error, e1edka177, 'REGIO', '/payer/address/subdivision', e1edka177_f.get('REGIO', ''))
    try:
        country91 = COUNTRY_69[e1edka177_f.get('LAND1', '')]
    except CodecError as error:
        country91 = run.fault(error, e1edka177, 'LAND1', '/payer/address/country', e1edka177_f.get('LAND1', ''))
    address92 = None
    if lines87 is not None or city88 is not None or postal_code89 is not None or subdivision90 is not None or country91 is not None:
        address92 = {}
        if city88 is not None:
            address92['city'] = city88
        if country91 is not None:
            address92['country'] = country91
        if lines87 is not None:
            address92['lines'] = lines87
        if postal_code89 is not None:
            address92['postalCode'] = postal_code89
        if subdivision90 is not None:
            address92['subdivision'] = subdivision90
    try:
        name93 = NAME_70[e1edka177_f.get('BNAME', '')]
    except CodecError as error:
        name93 = run.fault(error, e1edka177, 'BNAME', '/payer/contacts/0/name', e1edka177_f.get('BNAME', ''))
    try:
        phone94 = PHONE_71[e1edka177_f.get('TELF1', '')]
    except CodecError as error:
        phone94 = run.fault(error, e1edka177, 'TELF1', '/payer/contacts/0/phone', e1edka177_f.get('TELF1', ''))
    try:
        fax95 = FAX_72[e1edka177_f.get('TELFX', '')]
    except CodecError as error:
        fax95 = run.fault(error, e1edka177, 'TELFX', '/payer/contacts/0/fax', e1edka177_f.get('TELFX', ''))
    contacts_item96 = None
    if name93 is not None or phone94 is not None or fax95 is not None:
        contacts_item96 = {}
        if fax95 is not None:
            contacts_item96['fax'] = fax95
        if name93 is not None:
            contacts_item96['name'] = name93
        if phone94 is not None:
            contacts_item96['phone'] = phone94
    contacts97 = None if contacts_item96 is None else [contacts_item96]
    payer = None
    if identifiers82 is not None or name83 is not None or additional_name84 is not None or address92 is not None or contacts97 is not None:
        payer = {'roles': ['payer']}
        if additional_name84 is not None:
            payer['additionalName'] = additional_name84
        if address92 is not None:
            payer['address'] = address92
        if contacts97 is not None:
            payer['contacts'] = contacts97
        if identifiers82 is not None:
            payer['identifiers'] = identifiers82
        if name83 is not None:
            payer['name'] = name83
    e1edk17_loop = pick_field(n0[7], 'QUALF', ('001',)) if n0[7] else None
    e1edk17 = e1edk17_loop[0] if e1edk17_loop is not None else None
    e1edk17_f = e1edk17[1] if e1edk17 is not None else NOTHING
    try:
        code98 = CODE_73[e1edk17_f.get('LKOND', '')]
    except CodecError as error:
        code98 = run.doubt(error, e1edk17, 'LKOND', '/incoterm/code', e1edk17_f.get('LKOND', ''))
    e1edk17_loop99 = pick_field(n0[7], 'QUALF', ('002',)) if n0[7] else None
    e1edk17100 = e1edk17_loop99[0] if e1edk17_loop99 is not None else None
    e1edk17100_f = e1edk17100[1] if e1edk17100 is not None else NOTHING
    try:
        place = PLACE_74[(e1edk17100_f.get('LKTEXT', '')) if (e1edk17_f.get('LKOND', '')) in {'', 'CFR', 'CIF', 'CIP', 'CPT', 'DAF', 'DAP', 'DAT', 'DDP', 'DDU', 'DEQ', 'DES', 'DPU', 'EXW', 'FAS', 'FCA', 'FOB'} else '']
    except CodecError as error:
        place = run.fault(error, e1edk17100, 'LKTEXT', '/incoterm/place', (e1edk17100_f.get('LKTEXT', '')) if (e1edk17_f.get('LKOND', '')) in {'', 'CFR', 'CIF', 'CIP', 'CPT', 'DAF', 'DAP', 'DAT', 'DDP', 'DDU', 'DEQ', 'DES', 'DPU', 'EXW', 'FAS', 'FCA', 'FOB'} else '')
    incoterm = None
    if code98 is not None or place is not None:
        if code98 is None:
            run.lacks('/incoterm/code', e1edk17 or n0[0], 'E1EDK17[QUALF=001].LKOND')
        incoterm = {'code': code98}
        if place is not None:
            incoterm['place'] = place
    e1eds01_loop = pick_field(n0[15], 'SUMID', ('002',)) if n0[15] else None
    e1eds01 = e1eds01_loop[0] if e1eds01_loop is not None else None
    e1eds01_f = e1eds01[1] if e1eds01 is not None else NOTHING
    try:
        amount = AMOUNT_75[e1eds01_f.get('SUMME', '')]
    except CodecError as error:
        amount = run.fault(error, e1eds01, 'SUMME', '/totalAmount/amount', e1eds01_f.get('SUMME', ''))
    try:
        currency101 = CURRENCY_76[(e1eds01_f.get('WAERQ', '')) if (e1eds01_f.get('SUMME', '')) != '' else '']
    except CodecError as error:
        currency101 = run.fault(error, e1eds01, 'WAERQ', '/totalAmount/currency', (e1eds01_f.get('WAERQ', '')) if (e1eds01_f.get('SUMME', '')) != '' else '')
    currency_v = currency101
    if currency_v is None:
        try:
            currency102 = CURRENCY_77[(e1edk01_f.get('CURCY', '')) if (e1eds01_f.get('SUMME', '')) != '' else '']
        except CodecError as error:
            currency102 = run.fault(error, e1edk01, 'CURCY', '/totalAmount/currency', (e1edk01_f.get('CURCY', '')) if (e1eds01_f.get('SUMME', '')) != '' else '')
        currency_v = currency102
    total_amount = None
    if amount is not None or currency_v is not None:
        if amount is None:
            run.lacks('/totalAmount/amount', e1eds01 or n0[0], 'E1EDS01[SUMID=002].SUMME')
        if currency_v is None:
            run.lacks('/totalAmount/currency', e1eds01 or n0[0], 'E1EDS01[SUMID=002].WAERQ')
        total_amount = {'amount': amount, 'currency': currency_v}
    parties: Any = None
    if n0[5]:
        parties = []
        for m in n0[5] or ():
            e1edka1103 = m[0]
            e1edka1103_f = e1edka1103[1]
            if not ((e1edka1103_f.get('PARVW', '')) not in {'AG', 'WE', 'RE', 'RG', 'LF'}):
                continue
            try:
                roles_item = ROLES_ITEM_78[e1edka1103_f.get('PARVW', '')]
            except CodecError as error:
                roles_item = run.fault(error, e1edka1103, 'PARVW', '/parties/*/roles/0', e1edka1103_f.get('PARVW', ''))
            roles_v, source_code_v = roles_item or (None, None)
            roles = None if roles_v is None else [roles_v]
            try:
                value104 = VALUE_79[e1edka1103_f.get('PARTN', '')]
            except CodecError as error:
                value104 = run.fault(error, e1edka1103, 'PARTN', '/parties/*/identifiers/scheme=assigned-by-sender/value', e1edka1103_f.get('PARTN', ''))
            assigned_by_sender105 = None
            if value104 is not None:
                assigned_by_sender105 = {'scheme': 'assigned-by-sender', 'value': value104}
            try:
                value106 = VALUE_80[e1edka1103_f.get('LIFNR', '')]
            except CodecError as error:
                value106 = run.fault(error, e1edka1103, 'LIFNR', '/parties/*/identifiers/scheme=assigned-by-receiver/value', e1edka1103_f.get('LIFNR', ''))
            assigned_by_receiver107 = None
            if value106 is not None:
                assigned_by_receiver107 = {'scheme': 'assigned-by-receiver', 'value': value106}
            identifiers108: Any = []
            if assigned_by_sender105 is not None:
                identifiers108.append(assigned_by_sender105)
            if assigned_by_receiver107 is not None:
                identifiers108.append(assigned_by_receiver107)
            if not identifiers108:
                identifiers108 = None
            try:
                name109 = NAME_81[e1edka1103_f.get('NAME1', '')]
            except CodecError as error:
                name109 = run.fault(error, e1edka1103, 'NAME1', '/parties/*/name', e1edka1103_f.get('NAME1', ''))
            try:
                additional_name110 = ADDITIONAL_NAME_82[e1edka1103_f.get('NAME2', '')]
            except CodecError as error:
                additional_name110 = run.fault(error, e1edka1103, 'NAME2', '/parties/*/additionalName', e1edka1103_f.get('NAME2', ''))
            try:
                lines_item111 = LINES_ITEM_83[e1edka1103_f.get('STRAS', '')]
            except CodecError as error:
                lines_item111 = run.fault(error, e1edka1103, 'STRAS', '/parties/*/address/lines/0', e1edka1103_f.get('STRAS', ''))
            try:
                lines_item112 = LINES_ITEM_84[e1edka1103_f.get('STRS2', '')]
            except CodecError as error:
                lines_item112 = run.fault(error, e1edka1103, 'STRS2', '/parties/*/address/lines/1', e1edka1103_f.get('STRS2', ''))
            lines113: Any = []
            if lines_item111 is not None:
                lines113.append(lines_item111)
            if lines_item112 is not None:
                lines113.append(lines_item112)
            if not lines113:
                lines113 = None
            try:
                city114 = CITY_85[e1edka1103_f.get('ORT01', '')]
            except CodecError as error:
                city114 = run.fault(error, e1edka1103, 'ORT01', '/parties/*/address/city', e1edka1103_f.get('ORT01', ''))
            try:
                postal_code115 = POSTAL_CODE_86[e1edka1103_f.get('PSTLZ', '')]
            except CodecError as error:
                postal_code115 = run.fault(error, e1edka1103, 'PSTLZ', '/parties/*/address/postalCode', e1edka1103_f.get('PSTLZ', ''))
            try:
                subdivision116 = SUBDIVISION_87[e1edka1103_f.get('REGIO', '')]
            except CodecError as error:
                subdivision116 = run.fault(error, e1edka1103, 'REGIO', '/parties/*/address/subdivision', e1edka1103_f.get('REGIO', ''))
            try:
                country117 = COUNTRY_88[e1edka1103_f.get('LAND1', '')]
            except CodecError as error:
                country117 = run.fault(error, e1edka1103, 'LAND1', '/parties/*/address/country', e1edka1103_f.get('LAND1', ''))
            address118 = None
            if lines113 is not None or city114 is not None or postal_code115 is not None or subdivision116 is not None or country117 is not None:
                address118 = {}
                if city114 is not None:
                    address118['city'] = city114
                if country117 is not None:
                    address118['country'] = country117
                if lines113 is not None:
                    address118['lines'] = lines113
                if postal_code115 is not None:
                    address118['postalCode'] = postal_code115
                if subdivision116 is not None:
                    address118['subdivision'] = subdivision116
            try:
                name119 = NAME_89[e1edka1103_f.get('BNAME', '')]
            except CodecError as error:
                name119 = run.fault(error, e1edka1103, 'BNAME', '/parties/*/contacts/0/name', e1edka1103_f.get('BNAME', ''))
            try:
                phone120 = PHONE_90[e1edka1103_f.get('TELF1', '')]
            except CodecError as error:
                phone120 = run.fault(error, e1edka1103, 'TELF1', '/parties/*/contacts/0/phone', e1edka1103_f.get('TELF1', ''))
            try:
                fax121 = FAX_91[e1edka1103_f.get('TELFX', '')]
            except CodecError as error:
                fax121 = run.fault(error, e1edka1103, 'TELFX', '/parties/*/contacts/0/fax', e1edka1103_f.get('TELFX', ''))
            contacts_item122 = None
            if name119 is not None or phone120 is not None or fax121 is not None:
                contacts_item122 = {}
                if fax121 is not None:
                    contacts_item122['fax'] = fax121
                if name119 is not None:
                    contacts_item122['name'] = name119
                if phone120 is not None:
                    contacts_item122['phone'] = phone120
            contacts123 = None if contacts_item122 is None else [contacts_item122]
            parties_item = None
            if roles is not None or source_code_v is not None or identifiers108 is not None or name109 is not None or additional_name110 is not None or address118 is not None or contacts123 is not None:
                parties_item = {}
                if additional_name110 is not None:
                    parties_item['additionalName'] = additional_name110
                if address118 is not None:
                    parties_item['address'] = address118
                if contacts123 is not None:
                    parties_item['contacts'] = contacts123
                if identifiers108 is not None:
                    parties_item['identifiers'] = identifiers108
                if name109 is not None:
                    parties_item['name'] = name109
                if roles is not None:
                    parties_item['roles'] = roles
                if source_code_v is not None:
                    parties_item['sourceCode'] = source_code_v
            if parties_item is not None:
                parties.append(parties_item)
        if len(parties) > 30:
            run.crowded('/parties', n0[0], len(parties), 30)
        if not parties:
            parties = None
    dates: Any = None
    if n0[2]:
        dates = []
        for m124 in n0[2] or ():
            e1edk03125 = m124[0]
            e1edk03125_f = e1edk03125[1]
            if not ((e1edk03125_f.get('IDDAT', '')) not in ('012', '002') and (e1edk03125_f.get('DATUM', '')) != '00000000'):
                continue
            try:
                type = TYPE_92[e1edk03125_f.get('IDDAT', '')]
            except CodecError as error:
                type = run.fault(error, e1edk03125, 'IDDAT', '/dates/*/type', e1edk03125_f.get('IDDAT', ''))
            type_v, source_code_v126 = type or (None, None)
            at_x = e1edk03125_f.get('DATUM', '')
            at_x127 = e1edk03125_f.get('UZEIT', '')
            at = None
            if at_x:
                try:
                    at = K6.get(profile, at_x, at_x127)
                except CodecError as error:
                    at = run.fault(error, e1edk03125, ('DATUM', 'UZEIT'), '/dates/*/at', (at_x, at_x127))
            dates_item = None
            if type_v is not None or source_code_v126 is not None or at is not None:
                if at is None:
                    run.lacks('/dates/*/at', e1edk03125 or m124[0], 'E1EDK03.DATUM or E1EDK03.UZEIT')
                if type_v is None:
                    run.lacks('/dates/*/type', e1edk03125 or m124[0], 'E1EDK03.IDDAT')
                dates_item = {'at': at, 'type': type_v}
                if source_code_v126 is not None:
                    dates_item['sourceCode'] = source_code_v126
            if dates_item is not None:
                dates.append(dates_item)
        if len(dates) > 50:
            run.crowded('/dates', n0[0], len(dates), 50)
        if not dates:
            dates = None
    references: Any = None
    if n0[6]:
        references = []
        for m128 in n0[6] or ():
            e1edk02 = m128[0]
            e1edk02_f = e1edk02[1]
            if not ((e1edk02_f.get('BELNR', '')) != ''):
                continue
            try:
                type129 = TYPE_93[e1edk02_f.get('QUALF', '')]
            except CodecError as error:
                type129 = run.fault(error, e1edk02, 'QUALF', '/references/*/type', e1edk02_f.get('QUALF', ''))
            type_v130, source_code_v131 = type129 or (None, None)
            try:
                value132 = VALUE_94[e1edk02_f.get('BELNR', '')]
            except CodecError as error:
                value132 = run.fault(error, e1edk02, 'BELNR', '/references/*/value', e1edk02_f.get('BELNR', ''))
            date_x = e1edk02_f.get('DATUM', '')
            date_x133 = e1edk02_f.get('UZEIT', '')
            date = None
            if date_x:
                try:
                    date = K6.get(profile, date_x, date_x133)
                except CodecError as error:
                    date = run.fault(error, e1edk02, ('DATUM', 'UZEIT'), '/references/*/date', (date_x, date_x133))
            references_item = None
            if type_v130 is not None or source_code_v131 is not None or value132 is not None or date is not None:
                if type_v130 is None:
                    run.lacks('/references/*/type', e1edk02 or m128[0], 'E1EDK02.QUALF')
                if value132 is None:
                    run.lacks('/references/*/value', e1edk02 or m128[0], 'E1EDK02.BELNR')
                references_item = {'type': type_v130, 'value': value132}
                if date is not None:
                    references_item['date'] = date
                if source_code_v131 is not None:
                    references_item['sourceCode'] = source_code_v131
            if references_item is not None:
                references.append(references_item)
        if len(references) > 300:
            run.crowded('/references', n0[0], len(references), 300)
        if not references:
            references = None
    references134: Any = None
    if n0[1]:
        references134 = []
        for m135 in n0[1] or ():
            e1edk14 = m135[0]
            e1edk14_f = e1edk14[1]
            if not ((e1edk14_f.get('ORGID', '')) != ''):
                continue
            try:
                type136 = TYPE_95[e1edk14_f.get('QUALF', '')]
            except CodecError as error:
                type136 = run.fault(error, e1edk14, 'QUALF', '/references/*/type', e1edk14_f.get('QUALF', ''))
            type_v137, source_code_v138 = type136 or (None, None)
            try:
                value139 = VALUE_96[e1edk14_f.get('ORGID', '')]
            except CodecError as error:
                value139 = run.fault(error, e1edk14, 'ORGID', '/references/*/value', e1edk14_f.get('ORGID', ''))
            references_item140 = None
            if type_v137 is not None or source_code_v138 is not None or value139 is not None:
                if type_v137 is None:
                    run.lacks('/references/*/type', e1edk14 or m135[0], 'E1EDK14.QUALF')
                if value139 is None:
                    run.lacks('/references/*/value', e1edk14 or m135[0], 'E1EDK14.ORGID')
                references_item140 = {'type': type_v137, 'value': value139}
                if source_code_v138 is not None:
                    references_item140['sourceCode'] = source_code_v138
            if references_item140 is not None:
                references134.append(references_item140)
        if len(references134) > 300:
            run.crowded('/references', n0[0], len(references134), 300)
        if not references134:
            references134 = None
    references141 = [*(references or ()), *(references134 or ())] or None
    instructions: Any = None
    if n0[11]:
        instructions = []
        for m142 in n0[11] or ():
            for m143 in m142[1] or ():
                e1edkt2 = m143[0]
                e1edkt2_f = e1edkt2[1]
                if not ((e1edkt2_f.get('TDLINE', '')) != ''):
                    continue
                try:
                    text = TEXT_97[e1edkt2_f.get('TDLINE', '')]
                except CodecError as error:
                    text = run.fault(error, e1edkt2, 'TDLINE', '/instructions/*/text', e1edkt2_f.get('TDLINE', ''))
                instructions_item = None
                if text is not None:
                    instructions_item = {'text': text, 'type': 'general'}
                if instructions_item is not None:
                    instructions.append(instructions_item)
        if len(instructions) > 50:
            run.crowded('/instructions', n0[0], len(instructions), 50)
        if not instructions:
            instructions = None
    lines144: Any = None
    if n0[12]:
        lines144 = []
        for m145 in n0[12] or ():
            e1edp01 = m145[0]
            e1edp01_f = e1edp01[1]
            try:
                line_number = LINE_NUMBER_98[e1edp01_f.get('POSEX', '')]
            except CodecError as error:
                line_number = run.fault(error, e1edp01, 'POSEX', '/lines/*/lineNumber', e1edp01_f.get('POSEX', ''))
            try:
                value146 = VALUE_99[e1edp01_f.get('MENGE', '')]
            except CodecError as error:
                value146 = run.fault(error, e1edp01, 'MENGE', '/lines/*/orderedQuantity/value', e1edp01_f.get('MENGE', ''))
            try:
                unit_code147 = UNIT_CODE_100[(e1edp01_f.get('MENEE', '')) if (e1edp01_f.get('MENGE', '')) != '' else '']
            except CodecError as error:
                unit_code147 = run.fault(error, e1edp01, 'MENEE', '/lines/*/orderedQuantity/unitCode', (e1edp01_f.get('MENEE', '')) if (e1edp01_f.get('MENGE', '')) != '' else '')
            ordered_quantity = None
            if value146 is not None or unit_code147 is not None:
                if unit_code147 is None:
                    run.lacks('/lines/*/orderedQuantity/unitCode', e1edp01 or m145[0], 'E1EDP01.MENEE')
                if value146 is None:
                    run.lacks('/lines/*/orderedQuantity/value', e1edp01 or m145[0], 'E1EDP01.MENGE')
                ordered_quantity = {'unitCode': unit_code147, 'value': value146}
            try:
                value148 = VALUE_101[(e1edp01_f.get('NTGEW', '')) if (e1edp01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '']
            except CodecError as error:
                value148 = run.fault(error, e1edp01, 'NTGEW', '/lines/*/netWeight/value', (e1edp01_f.get('NTGEW', '')) if (e1edp01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '')
            try:
                unit_code149 = UNIT_CODE_102[(e1edp01_f.get('GEWEI', '')) if (e1edp01_f.get('NTGEW', '')) != '' else '']
            except CodecError as error:
                unit_code149 = run.doubt(error, e1edp01, 'GEWEI', '/lines/*/netWeight/unitCode', (e1edp01_f.get('GEWEI', '')) if (e1edp01_f.get('NTGEW', '')) != '' else '')
            net_weight150 = None
            if value148 is not None or unit_code149 is not None:
                if unit_code149 is None:
                    run.lacks('/lines/*/netWeight/unitCode', e1edp01 or m145[0], 'E1EDP01.GEWEI')
                if value148 is None:
                    run.lacks('/lines/*/netWeight/value', e1edp01 or m145[0], 'E1EDP01.NTGEW')
                net_weight150 = {'unitCode': unit_code149, 'value': value148}
            try:
                value151 = VALUE_103[(e1edp01_f.get('BRGEW', '')) if (e1edp01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '']
            except CodecError as error:
                value151 = run.fault(error, e1edp01, 'BRGEW', '/lines/*/grossWeight/value', (e1edp01_f.get('BRGEW', '')) if (e1edp01_f.get('GEWEI', '')) in ('', 'KGM', 'LTR', 'PCE') else '')
            try:
                unit_code152 = UNIT_CODE_104[(e1edp01_f.get('GEWEI', '')) if (e1edp01_f.get('BRGEW', '')) != '' else '']
            except CodecError as error:
                unit_code152 = run.doubt(error, e1edp01, 'GEWEI', '/lines/*/grossWeight/unitCode', (e1edp01_f.get('GEWEI', '')) if (e1edp01_f.get('BRGEW', '')) != '' else '')
            gross_weight153 = None
            if value151 is not None or unit_code152 is not None:
                if unit_code152 is None:
                    run.lacks('/lines/*/grossWeight/unitCode', e1edp01 or m145[0], 'E1EDP01.GEWEI')
                if value151 is None:
                    run.lacks('/lines/*/grossWeight/value', e1edp01 or m145[0], 'E1EDP01.BRGEW')
                gross_weight153 = {'unitCode': unit_code152, 'value': value151}
            try:
                amount154 = AMOUNT_105[e1edp01_f.get('VPREI', '')]
            except CodecError as error:
                amount154 = run.fault(error, e1edp01, 'VPREI', '/lines/*/unitPrice/amount', e1edp01_f.get('VPREI', ''))
            try:
                currency156 = CURRENCY_106[(e1edp01_f.get('CURCY', '')) if (e1edp01_f.get('VPREI', '')) != '' else '']
            except CodecError as error:
                currency156 = run.fault(error, e1edp01, 'CURCY', '/lines/*/unitPrice/currency', (e1edp01_f.get('CURCY', '')) if (e1edp01_f.get('VPREI', '')) != '' else '')
            currency_v155 = currency156
            if currency_v155 is None:
                try:
                    currency157 = CURRENCY_107[(e1edk01_f.get('CURCY', '')) if (e1edp01_f.get('VPREI', '')) != '' else '']
                except CodecError as error:
                    currency157 = run.fault(error, e1edk01, 'CURCY', '/lines/*/unitPrice/currency', (e1edk01_f.get('CURCY', '')) if (e1edp01_f.get('VPREI', '')) != '' else '')
                currency_v155 = currency157
            unit_price = None
            if amount154 is not None or currency_v155 is not None:
                if amount154 is None:
                    run.lacks('/lines/*/unitPrice/amount', e1edp01 or m145[0], 'E1EDP01.VPREI')
                if currency_v155 is None:
                    run.lacks('/lines/*/unitPrice/currency', e1edp01 or m145[0], 'E1EDP01.CURCY')
                unit_price = {'amount': amount154, 'currency': currency_v155}
            try:
                value158 = VALUE_108[e1edp01_f.get('PEINH', '')]
            except CodecError as error:
                value158 = run.fault(error, e1edp01, 'PEINH', '/lines/*/priceQuantity/value', e1edp01_f.get('PEINH', ''))
            try:
                unit_code159 = UNIT_CODE_109[(e1edp01_f.get('PMENE', '')) if (e1edp01_f.get('PEINH', '')) != '' else '']
            except CodecError as error:
                unit_code159 = run.fault(error, e1edp01, 'PMENE', '/lines/*/priceQuantity/unitCode', (e1edp01_f.get('PMENE', '')) if (e1edp01_f.get('PEINH', '')) != '' else '')
            unit_code_v = unit_code159
            if unit_code_v is None:
                try:
                    unit_code160 = UNIT_CODE_110[(e1edp01_f.get('MENEE', '')) if (e1edp01_f.get('PEINH', '')) != '' else '']
                except CodecError as error:
                    unit_code160 = run.fault(error, e1edp01, 'MENEE', '/lines/*/priceQuantity/unitCode', (e1edp01_f.get('MENEE', '')) if (e1edp01_f.get('PEINH', '')) != '' else '')
                unit_code_v = unit_code160
            price_quantity = None
            if value158 is not None or unit_code_v is not None:
                if unit_code_v is None:
                    run.lacks('/lines/*/priceQuantity/unitCode', e1edp01 or m145[0], 'E1EDP01.PMENE')
                if value158 is None:
                    run.lacks('/lines/*/priceQuantity/value', e1edp01 or m145[0], 'E1EDP01.PEINH')
                price_quantity = {'unitCode': unit_code_v, 'value': value158}
            try:
                amount161 = AMOUNT_111[e1edp01_f.get('NETWR', '')]
            except CodecError as error:
                amount161 = run.fault(error, e1edp01, 'NETWR', '/lines/*/netAmount/amount', e1edp01_f.get('NETWR', ''))
            try:
                currency163 = CURRENCY_112[(e1edp01_f.get('CURCY', '')) if (e1edp01_f.get('NETWR', '')) != '' else '']
            except CodecError as error:
                currency163 = run.fault(error, e1edp01, 'CURCY', '/lines/*/netAmount/currency', (e1edp01_f.get('CURCY', '')) if (e1edp01_f.get('NETWR', '')) != '' else '')
            currency_v162 = currency163
            if currency_v162 is None:
                try:
                    currency164 = CURRENCY_113[(e1edk01_f.get('CURCY', '')) if (e1edp01_f.get('NETWR', '')) != '' else '']
                except CodecError as error:
                    currency164 = run.fault(error, e1edk01, 'CURCY', '/lines/*/netAmount/currency', (e1edk01_f.get('CURCY', '')) if (e1edp01_f.get('NETWR', '')) != '' else '')
                currency_v162 = currency164
            net_amount = None
            if amount161 is not None or currency_v162 is not None:
                if amount161 is None:
                    run.lacks('/lines/*/netAmount/amount', e1edp01 or m145[0], 'E1EDP01.NETWR')
                if currency_v162 is None:
                    run.lacks('/lines/*/netAmount/currency', e1edp01 or m145[0], 'E1EDP01.CURCY')
                net_amount = {'amount': amount161, 'currency': currency_v162}
            try:
                value165 = VALUE_114[e1edp01_f.get('WERKS', '')]
            except CodecError as error:
                value165 = run.fault(error, e1edp01, 'WERKS', '/lines/*/shipFrom/identifiers/scheme=plant/value', e1edp01_f.get('WERKS', ''))
            plant = None
            if value165 is not None:
                plant = {'scheme': 'plant', 'value': value165}
            identifiers166 = None if plant is None else [plant]
            ship_from = None
            if identifiers166 is not None:
                ship_from = {'identifiers': identifiers166}
            e1edp19_loop = pick_field(m145[9], 'QUALF', ('002',)) if m145[9] else None
            e1edp19 = e1edp19_loop[0] if e1edp19_loop is not None else None
            e1edp19_f = e1edp19[1] if e1edp19 is not None else NOTHING
            try:
                sku = SKU_115[e1edp19_f.get('IDTNR', '')]
            except CodecError as error:
                sku = run.fault(error, e1edp19, 'IDTNR', '/lines/*/item/sku', e1edp19_f.get('IDTNR', ''))
            try:
                description = DESCRIPTION_116[e1edp19_f.get('KTEXT', '')]
            except CodecError as error:
                description = run.fault(error, e1edp19, 'KTEXT', '/lines/*/item/description', e1edp19_f.get('KTEXT', ''))
            e1edp19_loop167 = pick_field(m145[9], 'QUALF', ('003',)) if m145[9] else None
            e1edp19168 = e1edp19_loop167[0] if e1edp19_loop167 is not None else None
            e1edp19168_f = e1edp19168[1] if e1edp19168 is not None else NOTHING
            try:
                gtin = GTIN_117[e1edp19168_f.get('IDTNR', '')]
            except CodecError as error:
                gtin = run.fault(error, e1edp19168, 'IDTNR', '/lines/*/item/gtin', e1edp19168_f.get('IDTNR', ''))
            identifiers169: Any = None
            if m145[9]:
                identifiers169 = []
                for m170 in m145[9] or ():
                    e1edp19171 = m170[0]
                    e1edp19171_f = e1edp19171[1]
                    if not ((e1edp19171_f.get('QUALF', '')) not in ('002', '003') and (e1edp19171_f.get('IDTNR', '')) != ''):
                        continue
                    try:
                        scheme = SCHEME_118[e1edp19171_f.get('QUALF', '')]
                    except CodecError as error:
                        scheme = run.fault(error, e1edp19171, 'QUALF', '/lines/*/item/identifiers/*/scheme', e1edp19171_f.get('QUALF', ''))
                    scheme_v, source_code_v172 = scheme or (None, None)
                    try:
                        value173 = VALUE_119[e1edp19171_f.get('IDTNR', '')]
                    except CodecError as error:
                        value173 = run.fault(error, e1edp19171, 'IDTNR', '/lines/*/item/identifiers/*/value', e1edp19171_f.get('IDTNR', ''))
                    identifiers_item = None
                    if scheme_v is not None or source_code_v172 is not None or value173 is not None:
                        if scheme_v is None:
                            run.lacks('/lines/*/item/identifiers/*/scheme', e1edp19171 or m170[0], 'E1EDP19.QUALF')
                        if value173 is None:
                            run.lacks('/lines/*/item/identifiers/*/value', e1edp19171 or m170[0], 'E1EDP19.IDTNR')
                        identifiers_item = {'scheme': scheme_v, 'value': value173}
                        if source_code_v172 is not None:
                            identifiers_item['sourceCode'] = source_code_v172
                    if identifiers_item is not None:
                        identifiers169.append(identifiers_item)
                if len(identifiers169) > 20:
                    run.crowded('/lines/*/item/identifiers', m145[0], len(identifiers169), 20)
                if not identifiers169:
                    identifiers169 = None
            item = None
            if sku is not None or description is not None or gtin is not None or identifiers169 is not None:
                item = {}
                if description is not None:
                    item['description'] = description
                if gtin is not None:
                    item['gtin'] = gtin
                if identifiers169 is not None:
                    item['identifiers'] = identifiers169
                if sku is not None:
                    item['sku'] = sku
            schedules: Any = None
            if m145[7]:
                schedules = []
                for m174 in m145[7] or ():
                    e1edp20 = m174[0]
                    e1edp20_f = e1edp20[1]
                    if not ((e1edp20_f.get('WMENG', '')) != ''):
                        continue
                    try:
                        value175 = VALUE_120[e1edp20_f.get('WMENG', '')]
                    except CodecError as error:
                        value175 = run.fault(error, e1edp20, 'WMENG', '/lines/*/schedules/*/quantity/value', e1edp20_f.get('WMENG', ''))
                    try:
                        unit_code176 = UNIT_CODE_121[e1edp01_f.get('MENEE', '')]
                    except CodecError as error:
                        unit_code176 = run.fault(error, e1edp01, 'MENEE', '/lines/*/schedules/*/quantity/unitCode', e1edp01_f.get('MENEE', ''))
                    quantity = None
                    if value175 is not None or unit_code176 is not None:
                        if unit_code176 is None:
                            run.lacks('/lines/*/schedules/*/quantity/unitCode', e1edp01 or m174[0], 'E1EDP01.MENEE')
                        if value175 is None:
                            run.lacks('/lines/*/schedules/*/quantity/value', e1edp20 or m174[0], 'E1EDP20.WMENG')
                        quantity = {'unitCode': unit_code176, 'value': value175}
                    latest_x178 = e1edp20_f.get('EDATU', '')
                    latest_x179 = e1edp20_f.get('EZEIT', '')
                    latest177 = None
                    if latest_x178:
                        try:
                            latest177 = K6.get(profile, latest_x178, latest_x179)
                        except CodecError as error:
                            latest177 = run.fault(error, e1edp20, ('EDATU', 'EZEIT'), '/lines/*/schedules/*/requestedPeriod/latest', (latest_x178, latest_x179))
                    requested_period = None
                    if latest177 is not None:
                        requested_period = {'latest': latest177}
                    schedules_item = None
                    if quantity is not None or requested_period is not None:
                        if quantity is None:
                            run.lacks('/lines/*/schedules/*/quantity', e1edp20 or m174[0], 'E1EDP20.WMENG or E1EDP01.MENEE')
                        schedules_item = {'quantity': quantity}
                        if requested_period is not None:
                            schedules_item['requestedPeriod'] = requested_period
                    if schedules_item is not None:
                        schedules.append(schedules_item)
                if len(schedules) > 999:
                    run.crowded('/lines/*/schedules', m145[0], len(schedules), 999)
                if not schedules:
                    schedules = None
            instructions180: Any = None
            if m145[13]:
                instructions180 = []
                for m181 in m145[13] or ():
                    for m182 in m181[1] or ():
                        e1edpt2 = m182[0]
                        e1edpt2_f = e1edpt2[1]
                        if not ((e1edpt2_f.get('TDLINE', '')) != ''):
                            continue
                        try:
                            text183 = TEXT_122[e1edpt2_f.get('TDLINE', '')]
                        except CodecError as error:
                            text183 = run.fault(error, e1edpt2, 'TDLINE', '/lines/*/instructions/*/text', e1edpt2_f.get('TDLINE', ''))
                        instructions_item184 = None
                        if text183 is not None:
                            instructions_item184 = {'text': text183, 'type': 'general'}
                        if instructions_item184 is not None:
                            instructions180.append(instructions_item184)
                if len(instructions180) > 50:
                    run.crowded('/lines/*/instructions', m145[0], len(instructions180), 50)
                if not instructions180:
                    instructions180 = None
            lines_item185 = None
            if line_number is not None or ordered_quantity is not None or net_weight150 is not None or gross_weight153 is not None or unit_price is not None or price_quantity is not None or net_amount is not None or ship_from is not None or item is not None or schedules is not None or instructions180 is not None:
                if item is None:
                    run.lacks('/lines/*/item', e1edp19 or m145[0], 'E1EDP19[QUALF=002].IDTNR or E1EDP19[QUALF=002].KTEXT or E1EDP19[QUALF=003].IDTNR')
                if line_number is None:
                    run.lacks('/lines/*/lineNumber', e1edp01 or m145[0], 'E1EDP01.POSEX')
                if ordered_quantity is None:
                    run.lacks('/lines/*/orderedQuantity', e1edp01 or m145[0], 'E1EDP01.MENGE or E1EDP01.MENEE')
                lines_item185 = {'item': item, 'lineNumber': line_number, 'orderedQuantity': ordered_quantity}
                if gross_weight153 is not None:
                    lines_item185['grossWeight'] = gross_weight153
                if instructions180 is not None:
                    lines_item185['instructions'] = instructions180
                if net_amount is not None:
                    lines_item185['netAmount'] = net_amount
                if net_weight150 is not None:
                    lines_item185['netWeight'] = net_weight150
                if price_quantity is not None:
                    lines_item185['priceQuantity'] = price_quantity
                if schedules is not None:
                    lines_item185['schedules'] = schedules
                if ship_from is not None:
                    lines_item185['shipFrom'] = ship_from
                if unit_price is not None:
                    lines_item185['unitPrice'] = unit_price
            if lines_item185 is not None:
                lines144.append(lines_item185)
        if len(lines144) > 9999:
            run.crowded('/lines', n0[0], len(lines144), 9999)
        if not lines144:
            lines144 = None
    if customer is None:
        run.lacks('/customer', e1edka1 or n0[0], 'E1EDKA1[PARVW=AG].PARTN or E1EDKA1[PARVW=AG].LIFNR or E1EDKA1[PARVW=AG].NAME1')
    if lines144 is None:
        run.lacks('/lines', n0[0], 'E1EDP01')
    if order_id is None:
        run.lacks('/orderId', e1edk01 or n0[0], 'E1EDK01.BELNR')
    data = {'customer': customer, 'lines': lines144, 'orderId': order_id}
    if bill_to is not None:
        data['billTo'] = bill_to
    if currency is not None:
        data['currency'] = currency
    if dates is not None:
        data['dates'] = dates
    if incoterm is not None:
        data['incoterm'] = incoterm
    if instructions is not None:
        data['instructions'] = instructions
    if order_date is not None:
        data['orderDate'] = order_date
    if parties is not None:
        data['parties'] = parties
    if payer is not None:
        data['payer'] = payer
    if payment_terms is not None:
        data['paymentTerms'] = payment_terms
    if references141 is not None:
        data['references'] = references141
    if requested_delivery is not None:
        data['requestedDelivery'] = requested_delivery
    if ship_to is not None:
        data['shipTo'] = ship_to
    if supplier is not None:
        data['supplier'] = supplier
    if total_amount is not None:
        data['totalAmount'] = total_amount
    if totals is not None:
        data['totals'] = totals
    if len(faults) == mark0:
        run.events.append(('order.created', data))

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
