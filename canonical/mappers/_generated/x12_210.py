"""Reads X12 210 (mapping x12-210@1); generated from the rows of canonical/mappers/x12/t210.py, never edited by hand."""

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
TREES = Trees(parse_structure('210', 'ST! B3!*1 C2 C3 ITD N9*300 G62*6 R3*12 H3*6 K1*10 (N1 N2 N3*2 N4 N9*5)*10 (N7 M7)*10 (SPO SDQ*10)*999999 (S5 N9*10 G62*10 H3*6 (SPO SDQ*10)*999999 (N1 N2 N3*2 N4 N9*5 (N7 M7)*10)*2)*999 (LX N9*5 POD L5*30 H1*3 H2*2 L0*10 L1*10 L4*10 L7*10 K1*10 (SPO SDQ*10)*999999 (N1 N2 N3*2 N4 N9*10 (CD3 N9*20 H6*10 L9*10 POD G62)*999999 (SPO SDQ*10)*999999)*999999)*9999 L3 SE!'))

K0 = codecs.text(64, 'Identifier')
INVOICE_NUMBER_0 = Memo(K0.get)
K1 = codecs.local_date
INVOICE_DATE_1 = Memo(K1.get)
SHIPMENT_IDS_ITEM_2 = Memo(K0.get)
K2 = codecs.letters('CurrencyCode', 3, 3, digits=False)
CURRENCY_3 = Memo(K2.get)
CURRENCY_4 = Memo(K2.get)
K3 = tables.listed('x12-146', *shared.X12_146, ('code',), unknown='refuse', other=(), keep='never')
PAYMENT_METHOD_5 = Memo(K3.get, K3.lookup)
K4 = tables.listed(
    'x12-202',
    (
        ('BD', 'balance-due'),
        ('CO', 'correction'),
        ('RB', 'correction'),
    ),
    ('CO',),
    ('code',), unknown='keep', other=(), keep='lossy',
)
INVOICE_TYPE_6 = Memo(K4.get, K4.lookup)
K5 = codecs.letters('ShortText', 2, 4, digits=False)
VALUE_7 = Memo(K5.get)
K6 = codecs.implied(2)
AMOUNT_8 = Memo(K6.get)
CURRENCY_9 = Memo(K2.get)
CURRENCY_10 = Memo(K2.get)
AMOUNT_11 = Memo(K6.get)
CURRENCY_12 = Memo(K2.get)
CURRENCY_13 = Memo(K2.get)
AMOUNT_14 = Memo(K6.get)
CURRENCY_15 = Memo(K2.get)
CURRENCY_16 = Memo(K2.get)
K7 = codecs.text(140, 'ShortText')
NAME_17 = Memo(K7.get)
NAME_18 = Memo(K7.get)
K8 = tables.listed('x12-66', *shared.X12_66, ('code',), unknown='other', other=('other',), keep='lossy')
SCHEME_19 = Memo(K8.get, K8.lookup)
SCHEME_20 = Memo(K8.get, K8.lookup)
VALUE_21 = Memo(K7.get)
VALUE_22 = Memo(K7.get)
ADDITIONAL_NAME_23 = Memo(K7.get)
ADDITIONAL_NAME_24 = Memo(K7.get)
LINES_ITEM_25 = Memo(K7.get)
LINES_ITEM_26 = Memo(K7.get)
LINES_ITEM_27 = Memo(K7.get)
LINES_ITEM_28 = Memo(K7.get)
LINES_ITEM_29 = Memo(K7.get)
LINES_ITEM_30 = Memo(K7.get)
LINES_ITEM_31 = Memo(K7.get)
LINES_ITEM_32 = Memo(K7.get)
CITY_33 = Memo(K7.get)
CITY_34 = Memo(K7.get)
K9 = codecs.letters('SubdivisionCode', 1, 3, digits=True)
SUBDIVISION_35 = Memo(K9.get)
SUBDIVISION_36 = Memo(K9.get)
POSTAL_CODE_37 = Memo(K7.get)
POSTAL_CODE_38 = Memo(K7.get)
K10 = codecs.letters('CountryCode', 2, 2, digits=False)
COUNTRY_39 = Memo(K10.get)
COUNTRY_40 = Memo(K10.get)
DUE_DATE_41 = Memo(K1.get)
K11 = codecs.count
NET_DAYS_42 = Memo(K11.get)
K12 = codecs.quantity
DISCOUNT_PERCENT_43 = Memo(K12.get)
DISCOUNT_DAYS_44 = Memo(K11.get)
K13 = codecs.text(512, 'Text')
TEXT_45 = Memo(K13.get)
K14 = tables.listed('x12-188', *shared.X12_188, ('code',), unknown='refuse', other=(), keep='never')
UNIT_CODE_46 = Memo(K14.get, K14.lookup)
VALUE_47 = Memo(K12.get)
K15 = tables.listed('x12-184', *shared.X12_184, ('code',), unknown='refuse', other=(), keep='never')
UNIT_CODE_48 = Memo(K15.get, K15.lookup)
VALUE_49 = Memo(K12.get)
PACKAGE_COUNT_50 = Memo(K11.get)
K16 = tables.listed('x12-374', *shared.X12_374, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_51 = Memo(K16.get, K16.lookup)
K17 = moments.day_moment
K18 = tables.listed('x12-432', *shared.X12_432, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_52 = Memo(K18.get, K18.lookup)
K19 = x12_elements.timed('U')
K20 = x12_elements.timed('X')
K21 = x12_elements.timed('1')
K22 = x12_elements.timed('I')
K23 = x12_elements.timed('K')
K24 = x12_elements.timed('G')
K25 = x12_elements.timed('L')
K26 = x12_elements.timed('')
K27 = tables.listed('x12-128', *shared.X12_128, ('code',), unknown='other', other=('other',), keep='lossy')
TYPE_53 = Memo(K27.get, K27.lookup)
VALUE_54 = Memo(K7.get)
DESCRIPTION_55 = Memo(K7.get)
K28 = tables.listed(
    'x12-98',
    (
        ('AG', 'agent'),
        ('BS', 'bill-and-ship-to'),
        ('BY', 'buyer'),
        ('C1', 'care-of'),
        ('CA', 'carrier'),
        ('CB', 'customs-broker'),
        ('CN', 'consignee'),
        ('DA', 'delivery-location'),
        ('DE', 'depositor'),
        ('EX', 'exporter'),
        ('FR', 'message-sender'),
        ('FS', 'final-destination'),
        ('FW', 'forwarder'),
        ('IM', 'importer'),
        ('L5', 'contact'),
        ('LW', 'customer'),
        ('MA', 'goods-finally-for'),
        ('MF', 'manufacturer'),
        ('N1', 'notify-party'),
        ('N2', 'second-notify-party'),
        ('ND', 'next-destination'),
        ('OB', 'ordered-by'),
        ('OC', 'origin-carrier'),
        ('PE', 'payee'),
        ('PN', 'ship-notice-recipient'),
        ('PW', 'pickup-location'),
        ('R3', 'next-scheduled-destination'),
        ('RC', 'receiving-location'),
        ('RI', 'remit-to'),
        ('RT', 'return-to'),
        ('SE', 'seller'),
        ('SF', 'ship-from'),
        ('SH', 'shipper'),
        ('ST', 'ship-to'),
        ('SU', 'supplier'),
        ('T4', 'transfer-point'),
        ('TO', 'message-receiver'),
        ('TT', 'transfer-to'),
        ('UC', 'ultimate-consignee'),
        ('VN', 'vendor'),
        ('WH', 'warehouse-operator'),
        ('Z7', 'mark-for'),
        ('ZZ', 'other'),
    ),
    (),
    ('code',), unknown='other', other=('other',), keep='lossy',
)
ROLES_ITEM_56 = Memo(K28.get, K28.lookup)
NAME_57 = Memo(K7.get)
SCHEME_58 = Memo(K8.get, K8.lookup)
VALUE_59 = Memo(K7.get)
ADDITIONAL_NAME_60 = Memo(K7.get)
LINES_ITEM_61 = Memo(K7.get)
LINES_ITEM_62 = Memo(K7.get)
LINES_ITEM_63 = Memo(K7.get)
LINES_ITEM_64 = Memo(K7.get)
CITY_65 = Memo(K7.get)
SUBDIVISION_66 = Memo(K9.get)
POSTAL_CODE_67 = Memo(K7.get)
COUNTRY_68 = Memo(K10.get)
TYPE_69 = Memo(K27.get, K27.lookup)
VALUE_70 = Memo(K7.get)
DESCRIPTION_71 = Memo(K7.get)
K29 = tables.listed('x12-98', *shared.X12_98, ('code',), unknown='other', other=('other',), keep='lossy')
ROLES_ITEM_72 = Memo(K29.get, K29.lookup)
NAME_73 = Memo(K7.get)
SCHEME_74 = Memo(K8.get, K8.lookup)
VALUE_75 = Memo(K7.get)
ADDITIONAL_NAME_76 = Memo(K7.get)
LINES_ITEM_77 = Memo(K7.get)
LINES_ITEM_78 = Memo(K7.get)
LINES_ITEM_79 = Memo(K7.get)
LINES_ITEM_80 = Memo(K7.get)
CITY_81 = Memo(K7.get)
SUBDIVISION_82 = Memo(K9.get)
POSTAL_CODE_83 = Memo(K7.get)
COUNTRY_84 = Memo(K10.get)
TYPE_85 = Memo(K27.get, K27.lookup)
VALUE_86 = Memo(K7.get)
DESCRIPTION_87 = Memo(K7.get)
OWNER_PREFIX_88 = Memo(K0.get)
K30 = x12_elements.equipment_number
EQUIPMENT_ID_89 = Memo(K30.get)
K31 = tables.listed('x12-40', *shared.X12_40, ('code',), unknown='other', other=('other',), keep='lossy')
EQUIPMENT_TYPE_90 = Memo(K31.get, K31.lookup)
K32 = x12_elements.feet_and_inches
VALUE_91 = Memo(K32.get)
NUMBER_92 = Memo(K0.get)
NUMBER_93 = Memo(K0.get)
NUMBER_94 = Memo(K0.get)
NUMBER_95 = Memo(K0.get)
K33 = x12_elements.lines(30, 2, 512)
K34 = codecs.number
STOP_SEQUENCE_96 = Memo(K34.get)
K35 = tables.listed('x12-163', *shared.X12_163, ('code',), unknown='other', other=('other',), keep='lossy')
ACTIVITIES_ITEM_97 = Memo(K35.get, K35.lookup)
UNIT_CODE_98 = Memo(K14.get, K14.lookup)
VALUE_99 = Memo(K12.get)
TYPE_100 = Memo(K27.get, K27.lookup)
VALUE_101 = Memo(K7.get)
DESCRIPTION_102 = Memo(K7.get)
TYPE_103 = Memo(K18.get, K18.lookup)
ROLES_ITEM_104 = Memo(K29.get, K29.lookup)
NAME_105 = Memo(K7.get)
SCHEME_106 = Memo(K8.get, K8.lookup)
VALUE_107 = Memo(K7.get)
ADDITIONAL_NAME_108 = Memo(K7.get)
LINES_ITEM_109 = Memo(K7.get)
LINES_ITEM_110 = Memo(K7.get)
LINES_ITEM_111 = Memo(K7.get)
LINES_ITEM_112 = Memo(K7.get)
CITY_113 = Memo(K7.get)
SUBDIVISION_114 = Memo(K9.get)
POSTAL_CODE_115 = Memo(K7.get)
COUNTRY_116 = Memo(K10.get)
K36 = tables.listed(
    'x12-150',
    (
        ('240', 'CUSTOMS_CLEARANCE'),
        ('400', 'BASE_FREIGHT'),
        ('405', 'FUEL_SURCHARGE'),
        ('420', 'DANGEROUS_GOODS'),
        ('750', 'TAX'),
        ('765', 'DROP_OFF'),
        ('AIR', 'AIR_FREIGHT'),
        ('APT', 'APPOINTMENT_FEE'),
        ('BCF', 'BORDER_CROSSING'),
        ('BOB', 'BOBTAIL'),
        ('BRD', 'TOLLS'),
        ('BSC', 'BUNKER_SURCHARGE'),
        ('BUA', 'BUNKER_SURCHARGE'),
        ('CHE', 'CHASSIS'),
        ('CLN', 'CLEANING'),
        ('COD', 'COD_AMOUNT'),
        ('COF', 'OCEAN_FREIGHT'),
        ('COL', 'COD_FEE'),
        ('CON', 'CONGESTION'),
        ('COU', 'UNLOADING'),
        ('CSE', 'CUSTOMS_CLEARANCE'),
        ('CSF', 'CUSTOMS_CLEARANCE'),
        ('CTF', 'CHASSIS'),
        ('CTX', 'CUSTOMS_EXAM'),
        ('CUA', 'CURRENCY_ADJUSTMENT'),
        ('CUF', 'CURRENCY_ADJUSTMENT'),
        ('DAA', 'DEFICIT_WEIGHT'),
        ('DEM', 'DEMURRAGE'),
        ('DEP', 'DETENTION'),
        ('DET', 'DETENTION_TRAILER'),
        ('DIV', 'RECONSIGNMENT'),
        ('DMC', 'DEADHEAD'),
        ('DOC', 'DOCUMENTATION'),
        ('DSC', 'DISCOUNT'),
        ('DTF', 'INLAND_FREIGHT_DESTINATION'),
        ('DTL', 'DETENTION'),
        ('DTU', 'DETENTION'),
        ('DTV', 'DETENTION'),
        ('ENS', 'FUEL_SURCHARGE'),
        ('EXD', 'EXTRA_DRIVER'),
        ('EXM', 'EXCESS_MILES'),
        ('EXP', 'EXPEDITE'),
        ('FAH', 'FREIGHT_SURCHARGE'),
        ('FCS', 'CHASSIS'),
        ('FUE', 'FUEL_SURCHARGE'),
        ('GST', 'TAX'),
        ('HAZ', 'DANGEROUS_GOODS'),
        ('HET', 'TEMPERATURE_CONTROL'),
        ('HHB', 'HANDLING'),
        ('HOL', 'WEEKEND'),
        ('HST', 'TAX'),
        ('HZC', 'DANGEROUS_GOODS'),
        ('IDL', 'INSIDE_DELIVERY'),
        ('IHT', 'TOLLS'),
        ('INS', 'INSURANCE'),
        ('IPU', 'INSIDE_PICKUP'),
        ('LAY', 'LAYOVER'),
        ('LDG', 'LOADING'),
        ('LFT', 'LIFTGATE'),
        ('LOA', 'LOADING'),
        ('LYC', 'LAYOVER'),
        ('MES', 'ESCORT'),
        ('MIC', 'MINIMUM_FREIGHT'),
        ('MIN', 'MINIMUM_FREIGHT'),
        ('MNC', 'NOTIFICATION'),
        ('MSC', 'OTHER'),
        ('NFY', 'NOTIFICATION'),
        ('ORM', 'OUT_OF_ROUTE_MILES'),
        ('OVR', 'OVERSIZE'),
        ('PER', 'PERMIT'),
        ('PLT', 'PALLET'),
        ('PPN', 'PALLET'),
        ('PSC', 'TEMPERATURE_CONTROL'),
        ('PSH', 'TEMPERATURE_CONTROL'),
        ('RCC', 'RECONSIGNMENT'),
        ('RCL', 'REDELIVERY'),
        ('REF', 'TEMPERATURE_CONTROL'),
        ('REP', 'RESIDENTIAL_PICKUP'),
        ('RES', 'RESIDENTIAL'),
        ('RET', 'RETURN_FREIGHT'),
        ('SAM', 'STOP_OFF'),
        ('SAT', 'WEEKEND'),
        ('SCL', 'SCALE'),
        ('SEG', 'SORTING'),
        ('SOC', 'STOP_OFF'),
        ('SPT', 'SPOTTING'),
        ('SRG', 'STORAGE'),
        ('SST', 'TAX'),
        ('STD', 'STOP_OFF'),
        ('STP', 'STOP_OFF'),
        ('STQ', 'STOP_OFF'),
        ('STR', 'STORAGE'),
        ('TAL', 'DISCOUNT'),
        ('TAR', 'TARP'),
        ('TDT', 'DETENTION'),
        ('TER', 'TERMINAL_CHARGE'),
        ('UND', 'UNLOADING'),
        ('UNL', 'UNLOADING'),
        ('VAB', 'DISCOUNT'),
        ('WFG', 'WHARFAGE'),
        ('WRC', 'SCALE'),
        ('WTG', 'WAITING_TIME'),
        ('WTV', 'SCALE'),
    ),
    ('405', 'BUA', 'CHE', 'CSE', 'CUF', 'DSC', 'DTV', 'GST', 'HAZ', 'HOL', 'IHT', 'LAY', 'LDG', 'MIN', 'NFY', 'PPN', 'RCC', 'REF', 'SCL', 'SOC', 'SRG', 'UNL'),
    ('code',), unknown='other', other=('OTHER',), keep='lossy',
)
CHARGE_TYPE_117 = Memo(K36.get, K36.lookup)
K37 = x12_elements.always('BASE_FREIGHT')
CHARGE_TYPE_118 = Memo(K37.get)
CHARGE_TYPE_119 = Memo(K37.get)
CHARGE_TYPE_120 = Memo(K37.get)
DESCRIPTION_121 = Memo(K13.get)
K38 = codecs.signed_decimal
RATE_122 = Memo(K38.get)
K39 = tables.listed(
    'x12-122',
    (
        ('AV', 'percentage-of-value'),
        ('CM', 'per-cubic-metre'),
        ('CT', 'percentage-of-total'),
        ('CW', 'per-hundredweight'),
        ('FC', 'flat-charge'),
        ('FF', 'percentage-of-tariff'),
        ('FR', 'flat'),
        ('GT', 'per-gross-ton'),
        ('KG', 'per-kilogram'),
        ('KP', 'per-kilometre'),
        ('LB', 'per-pound'),
        ('LR', 'per-litre'),
        ('LT', 'per-long-ton'),
        ('MI', 'negative-charge'),
        ('MM', 'per-tonne'),
        ('MN', 'minimum'),
        ('MP', 'maximum-per-shipment'),
        ('MS', 'minimum-per-shipment'),
        ('PA', 'per-container'),
        ('PC', 'per-rail-car'),
        ('PD', 'per-day'),
        ('PE', 'per-teu'),
        ('PF', 'per-cubic-foot'),
        ('PG', 'per-gallon'),
        ('PH', 'per-hundred-units'),
        ('PL', 'per-load'),
        ('PM', 'per-mile'),
        ('PP', 'per-piece'),
        ('PR', 'per-hour'),
        ('PS', 'per-shipment'),
        ('PT', 'per-short-ton'),
        ('PU', 'per-unit'),
    ),
    (),
    ('code',), unknown='keep', other=(), keep='lossy',
)
RATE_BASIS_123 = Memo(K39.get, K39.lookup)
K40 = tables.listed(
    'x12-221',
    (
        ('BX', 'XBX'),
        ('CF', 'FTQ'),
        ('CM', 'CMT'),
        ('DK', 'KMT'),
        ('DM', 'SMI'),
        ('EA', 'EA'),
        ('FT', 'FOT'),
        ('GL', 'GLL'),
        ('KG', 'KGM'),
        ('LB', 'LBR'),
        ('LR', 'LTR'),
        ('NP', 'H87'),
        ('PK', 'XPK'),
        ('SY', 'YDK'),
        ('TD', 'DAY'),
        ('TH', 'HUR'),
    ),
    (),
    ('code',), unknown='refuse', other=(), keep='never',
)
UNIT_CODE_124 = Memo(K40.get, K40.lookup)
VALUE_125 = Memo(K12.get)
AMOUNT_126 = Memo(K6.get)
CURRENCY_127 = Memo(K2.get)
CURRENCY_128 = Memo(K2.get)
AMOUNT_129 = Memo(K6.get)
CURRENCY_130 = Memo(K2.get)
CURRENCY_131 = Memo(K2.get)
AMOUNT_132 = Memo(K6.get)
CURRENCY_133 = Memo(K2.get)
CURRENCY_134 = Memo(K2.get)
UNIT_CODE_135 = Memo(K14.get, K14.lookup)
UNIT_CODE_136 = Memo(K14.get, K14.lookup)
VALUE_137 = Memo(K12.get)
VALUE_138 = Memo(K12.get)
UNIT_CODE_139 = Memo(K40.get, K40.lookup)
VALUE_140 = Memo(K12.get)
UNIT_CODE_141 = Memo(K15.get, K15.lookup)
VALUE_142 = Memo(K12.get)
PACKAGE_COUNT_143 = Memo(K11.get)
LINE_ID_144 = Memo(K0.get)
DESCRIPTION_145 = Memo(K13.get)
COMMODITY_CODE_146 = Memo(K0.get)
K41 = x12_elements.kept('x12-23', '')
SOURCE_CODE_147 = Memo(K41.get)
TYPE_148 = Memo(K27.get, K27.lookup)
VALUE_149 = Memo(K7.get)
DESCRIPTION_150 = Memo(K7.get)

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    mark0 = len(faults)
    b3_loop = n0[1]
    b3_loop = b3_loop[0] if b3_loop else None
    b3 = b3_loop[0] if b3_loop is not None else None
    b3_n = len(b3) if b3 is not None else 0
    try:
        invoice_number = INVOICE_NUMBER_0[b3[2]] if b3_n > 2 else None
    except CodecError as error:
        invoice_number = run.fault(error, b3, 2, '/invoiceNumber', b3[2] if b3_n > 2 else '')
    try:
        invoice_date = INVOICE_DATE_1[b3[6]] if b3_n > 6 else None
    except CodecError as error:
        invoice_date = run.fault(error, b3, 6, '/invoiceDate', b3[6] if b3_n > 6 else '')
    try:
        shipment_ids_item = SHIPMENT_IDS_ITEM_2[b3[3]] if b3_n > 3 else None
    except CodecError as error:
        shipment_ids_item = run.fault(error, b3, 3, '/subjectRefs/shipmentIds/0', b3[3] if b3_n > 3 else '')
    shipment_ids = None if shipment_ids_item is None else [shipment_ids_item]
    subject_refs = None
    if shipment_ids is not None:
        subject_refs = {'shipmentIds': shipment_ids}
    c3 = n0[3]
    c3_n = len(c3) if c3 is not None else 0
    try:
        currency = CURRENCY_3[c3[1]] if c3_n > 1 else None
    except CodecError as error:
        currency = run.fault(error, c3, 1, '/currency', c3[1] if c3_n > 1 else '')
    currency_v = currency
    if currency_v is None:
        try:
            currency1 = CURRENCY_4[facts.get('currency', '')]
        except CodecError as error:
            currency1 = run.fault(error, None, None, '/currency', facts.get('currency', ''))
        currency_v = currency1
    try:
        payment_method = PAYMENT_METHOD_5[b3[4]] if b3_n > 4 else None
    except CodecError as error:
        payment_method = run.doubt(error, b3, 4, '/paymentMethod', b3[4] if b3_n > 4 else '')
    try:
        invoice_type = INVOICE_TYPE_6[b3[8]] if b3_n > 8 else None
    except CodecError as error:
        invoice_type = run.fault(error, b3, 8, '/invoiceType', b3[8] if b3_n > 8 else '')
    invoice_type_v, source_code_v = invoice_type or (None, None)
    try:
        value = VALUE_7[b3[11]] if b3_n > 11 else None
    except CodecError as error:
        value = run.fault(error, b3, 11, '/payee/identifiers/scheme=scac/value', b3[11] if b3_n > 11 else '')
    scac = None
    if value is not None:
        scac = {'scheme': 'scac', 'value': value}
    identifiers = None if scac is None else [scac]
    payee = None
    if identifiers is not None:
        payee = {'identifiers': identifiers}
    try:
        amount = AMOUNT_8[b3[7]] if b3_n > 7 else None
    except CodecError as error:
        amount = run.fault(error, b3, 7, '/totalNet/amount', b3[7] if b3_n > 7 else '')
    try:
        currency3 = CURRENCY_9[(c3[1] if c3_n > 1 else '') if (b3[7] if b3_n > 7 else '') != '' else '']
    except CodecError as error:
        currency3 = run.fault(error, c3, 1, '/totalNet/currency', (c3[1] if c3_n > 1 else '') if (b3[7] if b3_n > 7 else '') != '' else '')
    currency_v2 = currency3
    if currency_v2 is None:
        try:
            currency4 = CURRENCY_10[(facts.get('currency', '')) if (b3[7] if b3_n > 7 else '') != '' else '']
        except CodecError as error:
            currency4 = run.fault(error, None, None, '/totalNet/currency', (facts.get('currency', '')) if (b3[7] if b3_n > 7 else '') != '' else '')
        currency_v2 = currency4
    total_net = None
    if amount is not None or currency_v2 is not None:
        if amount is None:
            run.lacks('/totalNet/amount', b3 or n0[0], 'B3-07')
        if currency_v2 is None:
            run.lacks('/totalNet/currency', c3 or n0[0], '/C3-01')
        total_net = {'amount': amount, 'currency': currency_v2}
    l3 = n0[15]
    l3_n = len(l3) if l3 is not None else 0
    try:
        amount5 = AMOUNT_11[l3[6]] if l3_n > 6 else None
    except CodecError as error:
        amount5 = run.fault(error, l3, 6, '/totalAdvances/amount', l3[6] if l3_n > 6 else '')
    try:
        currency7 = CURRENCY_12[(c3[1] if c3_n > 1 else '') if (l3[6] if l3_n > 6 else '') != '' else '']
    except CodecError as error:
        currency7 = run.fault(error, c3, 1, '/totalAdvances/currency', (c3[1] if c3_n > 1 else '') if (l3[6] if l3_n > 6 else '') != '' else '')
    currency_v6 = currency7
    if currency_v6 is None:
        try:
            currency8 = CURRENCY_13[(facts.get('currency', '')) if (l3[6] if l3_n > 6 else '') != '' else '']
        except CodecError as error:
            currency8 = run.fault(error, None, None, '/totalAdvances/currency', (facts.get('currency', '')) if (l3[6] if l3_n > 6 else '') != '' else '')
        currency_v6 = currency8
    total_advances = None
    if amount5 is not None or currency_v6 is not None:
        if amount5 is None:
            run.lacks('/totalAdvances/amount', l3 or n0[0], 'L3-06')
        if currency_v6 is None:
            run.lacks('/totalAdvances/currency', c3 or n0[0], '/C3-01')
        total_advances = {'amount': amount5, 'currency': currency_v6}
    try:
        amount9 = AMOUNT_14[l3[7]] if l3_n > 7 else None
    except CodecError as error:
        amount9 = run.fault(error, l3, 7, '/totalPrepaid/amount', l3[7] if l3_n > 7 else '')
    try:
        currency11 = CURRENCY_15[(c3[1] if c3_n > 1 else '') if (l3[7] if l3_n > 7 else '') != '' else '']
    except CodecError as error:
        currency11 = run.fault(error, c3, 1, '/totalPrepaid/currency', (c3[1] if c3_n > 1 else '') if (l3[7] if l3_n > 7 else '') != '' else '')
    currency_v10 = currency11
    if currency_v10 is None:
        try:
            currency12 = CURRENCY_16[(facts.get('currency', '')) if (l3[7] if l3_n > 7 else '') != '' else '']
        except CodecError as error:
            currency12 = run.fault(error, None, None, '/totalPrepaid/currency', (facts.get('currency', '')) if (l3[7] if l3_n > 7 else '') != '' else '')
        currency_v10 = currency12
    total_prepaid = None
    if amount9 is not None or currency_v10 is not None:
        if amount9 is None:
            run.lacks('/totalPrepaid/amount', l3 or n0[0], 'L3-07')
        if currency_v10 is None:
            run.lacks('/totalPrepaid/currency', c3 or n0[0], '/C3-01')
        total_prepaid = {'amount': amount9, 'currency': currency_v10}
    n1_loop = pick(n0[10], 1, ('BT',)) if n0[10] else None
    n1 = n1_loop[0] if n1_loop is not None else None
    n1_n = len(n1) if n1 is not None else 0
    try:
        name = NAME_17[n1[2]] if n1_n > 2 else None
    except CodecError as error:
        name = run.fault(error, n1, 2, '/payer/name', n1[2] if n1_n > 2 else '')
    name_v = name
    if name_v is None:
        n1_loop13 = pick(n0[10], 1, ('PF', 'PR')) if n0[10] else None
        n114 = n1_loop13[0] if n1_loop13 is not None else None
        n114_n = len(n114) if n114 is not None else 0
        try:
            name15 = NAME_18[(n114[2] if n114_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            name15 = run.fault(error, n114, 2, '/payer/name', (n114[2] if n114_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        name_v = name15
    try:
        scheme = SCHEME_19[n1[3]] if n1_n > 3 else None
    except CodecError as error:
        scheme = run.fault(error, n1, 3, '/payer/identifiers/0/scheme', n1[3] if n1_n > 3 else '')
    scheme_v16, source_code_v17 = scheme or (None, None)
    scheme_v = scheme_v16
    n1_loop18 = pick(n0[10], 1, ('PF', 'PR')) if n0[10] else None
    n119 = n1_loop18[0] if n1_loop18 is not None else None
    n119_n = len(n119) if n119 is not None else 0
    try:
        scheme20 = SCHEME_20[(n119[3] if n119_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
    except CodecError as error:
        scheme20 = run.fault(error, n119, 3, '/payer/identifiers/0/scheme', (n119[3] if n119_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
    scheme_v21, source_code_v22 = scheme20 or (None, None)
    if scheme_v is None:
        scheme_v = scheme_v21
    source_code_v23 = source_code_v17
    if source_code_v23 is None:
        source_code_v23 = source_code_v22
    try:
        value24 = VALUE_21[n1[4]] if n1_n > 4 else None
    except CodecError as error:
        value24 = run.fault(error, n1, 4, '/payer/identifiers/0/value', n1[4] if n1_n > 4 else '')
    value_v = value24
    if value_v is None:
        try:
            value25 = VALUE_22[(n119[4] if n119_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            value25 = run.fault(error, n119, 4, '/payer/identifiers/0/value', (n119[4] if n119_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        value_v = value25
    identifiers_item = None
    if scheme_v is not None or source_code_v23 is not None or value_v is not None:
        if scheme_v is None:
            run.lacks('/payer/identifiers/0/scheme', n1 or n0[0], 'N1[01=BT]-03')
        if value_v is None:
            run.lacks('/payer/identifiers/0/value', n1 or n0[0], 'N1[01=BT]-04')
        identifiers_item = {'scheme': scheme_v, 'value': value_v}
        if source_code_v23 is not None:
            identifiers_item['sourceCode'] = source_code_v23
    identifiers26 = None if identifiers_item is None else [identifiers_item]
    n2 = n1_loop[1] if n1_loop is not None else None
    n2_n = len(n2) if n2 is not None else 0
    try:
        additional_name = ADDITIONAL_NAME_23[n2[1]] if n2_n > 1 else None
    except CodecError as error:
        additional_name = run.fault(error, n2, 1, '/payer/additionalName', n2[1] if n2_n > 1 else '')
    additional_name_v = additional_name
    if additional_name_v is None:
        n227 = n1_loop18[1] if n1_loop18 is not None else None
        n227_n = len(n227) if n227 is not None else 0
        try:
            additional_name28 = ADDITIONAL_NAME_24[(n227[1] if n227_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            additional_name28 = run.fault(error, n227, 1, '/payer/additionalName', (n227[1] if n227_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        additional_name_v = additional_name28
    n3_loop = n1_loop[2] if n1_loop is not None else None
    n3_loop = n3_loop[0] if n3_loop else None
    n3 = n3_loop[0] if n3_loop is not None else None
    n3_n = len(n3) if n3 is not None else 0
    try:
        lines_item = LINES_ITEM_25[n3[1]] if n3_n > 1 else None
    except CodecError as error:
        lines_item = run.fault(error, n3, 1, '/payer/address/lines/0', n3[1] if n3_n > 1 else '')
    lines_item_v = lines_item
    if lines_item_v is None:
        n3_loop29 = n1_loop18[2] if n1_loop18 is not None else None
        n3_loop29 = n3_loop29[0] if n3_loop29 else None
        n330 = n3_loop29[0] if n3_loop29 is not None else None
        n330_n = len(n330) if n330 is not None else 0
        try:
            lines_item31 = LINES_ITEM_26[(n330[1] if n330_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item31 = run.fault(error, n330, 1, '/payer/address/lines/0', (n330[1] if n330_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v = lines_item31
    try:
        lines_item33 = LINES_ITEM_27[n3[2]] if n3_n > 2 else None
    except CodecError as error:
        lines_item33 = run.fault(error, n3, 2, '/payer/address/lines/1', n3[2] if n3_n > 2 else '')
    lines_item_v32 = lines_item33
    if lines_item_v32 is None:
        n3_loop34 = n1_loop18[2] if n1_loop18 is not None else None
        n3_loop34 = n3_loop34[0] if n3_loop34 else None
        n335 = n3_loop34[0] if n3_loop34 is not None else None
        n335_n = len(n335) if n335 is not None else 0
        try:
            lines_item36 = LINES_ITEM_28[(n335[2] if n335_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item36 = run.fault(error, n335, 2, '/payer/address/lines/1', (n335[2] if n335_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v32 = lines_item36
    n3_loop38 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop38 = n3_loop38[1] if len(n3_loop38) >= 2 else None
    n339 = n3_loop38[0] if n3_loop38 is not None else None
    n339_n = len(n339) if n339 is not None else 0
    try:
        lines_item40 = LINES_ITEM_29[n339[1]] if n339_n > 1 else None
    except CodecError as error:
        lines_item40 = run.fault(error, n339, 1, '/payer/address/lines/2', n339[1] if n339_n > 1 else '')
    lines_item_v37 = lines_item40
    if lines_item_v37 is None:
        n3_loop41 = (n1_loop18[2] if n1_loop18 is not None else None) or ()
        n3_loop41 = n3_loop41[1] if len(n3_loop41) >= 2 else None
        n342 = n3_loop41[0] if n3_loop41 is not None else None
        n342_n = len(n342) if n342 is not None else 0
        try:
            lines_item43 = LINES_ITEM_30[(n342[1] if n342_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item43 = run.fault(error, n342, 1, '/payer/address/lines/2', (n342[1] if n342_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v37 = lines_item43
    try:
        lines_item45 = LINES_ITEM_31[n339[2]] if n339_n > 2 else None
    except CodecError as error:
        lines_item45 = run.fault(error, n339, 2, '/payer/address/lines/3', n339[2] if n339_n > 2 else '')
    lines_item_v44 = lines_item45
    if lines_item_v44 is None:
        n3_loop46 = (n1_loop18[2] if n1_loop18 is not None else None) or ()
        n3_loop46 = n3_loop46[1] if len(n3_loop46) >= 2 else None
        n347 = n3_loop46[0] if n3_loop46 is not None else None
        n347_n = len(n347) if n347 is not None else 0
        try:
            lines_item48 = LINES_ITEM_32[(n347[2] if n347_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item48 = run.fault(error, n347, 2, '/payer/address/lines/3', (n347[2] if n347_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v44 = lines_item48
    lines: Any = []
    if lines_item_v is not None:
        lines.append(lines_item_v)
    if lines_item_v32 is not None:
        lines.append(lines_item_v32)
    if lines_item_v37 is not None:
        lines.append(lines_item_v37)
    if lines_item_v44 is not None:
        lines.append(lines_item_v44)
    if not lines:
        lines = None
    n4 = n1_loop[3] if n1_loop is not None else None
    n4_n = len(n4) if n4 is not None else 0
    try:
        city = CITY_33[n4[1]] if n4_n > 1 else None
    except CodecError as error:
        city = run.fault(error, n4, 1, '/payer/address/city', n4[1] if n4_n > 1 else '')
    city_v = city
    if city_v is None:
        n449 = n1_loop18[3] if n1_loop18 is not None else None
        n449_n = len(n449) if n449 is not None else 0
        try:
            city50 = CITY_34[(n449[1] if n449_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            city50 = run.fault(error, n449, 1, '/payer/address/city', (n449[1] if n449_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        city_v = city50
    try:
        subdivision = SUBDIVISION_35[n4[2]] if n4_n > 2 else None
    except CodecError as error:
        subdivision = run.fault(error, n4, 2, '/payer/address/subdivision', n4[2] if n4_n > 2 else '')
    subdivision_v = subdivision
    if subdivision_v is None:
        n451 = n1_loop18[3] if n1_loop18 is not None else None
        n451_n = len(n451) if n451 is not None else 0
        try:
            subdivision52 = SUBDIVISION_36[(n451[2] if n451_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            subdivision52 = run.fault(error, n451, 2, '/payer/address/subdivision', (n451[2] if n451_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        subdivision_v = subdivision52
    try:
        postal_code = POSTAL_CODE_37[n4[3]] if n4_n > 3 else None
    except CodecError as error:
        postal_code = run.fault(error, n4, 3, '/payer/address/postalCode', n4[3] if n4_n > 3 else '')
    postal_code_v = postal_code
    if postal_code_v is None:
        n453 = n1_loop18[3] if n1_loop18 is not None else None
        n453_n = len(n453) if n453 is not None else 0
        try:
            postal_code54 = POSTAL_CODE_38[(n453[3] if n453_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            postal_code54 = run.fault(error, n453, 3, '/payer/address/postalCode', (n453[3] if n453_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        postal_code_v = postal_code54
    try:
        country = COUNTRY_39[n4[4]] if n4_n > 4 else None
    except CodecError as error:
        country = run.fault(error, n4, 4, '/payer/address/country', n4[4] if n4_n > 4 else '')
    country_v = country
    if country_v is None:
        n455 = n1_loop18[3] if n1_loop18 is not None else None
        n455_n = len(n455) if n455 is not None else 0
        try:
            country56 = COUNTRY_40[(n455[4] if n455_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            country56 = run.fault(error, n455, 4, '/payer/address/country', (n455[4] if n455_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        country_v = country56
    address = None
    if lines is not None or city_v is not None or subdivision_v is not None or postal_code_v is not None or country_v is not None:
        address = {}
        if city_v is not None:
            address['city'] = city_v
        if country_v is not None:
            address['country'] = country_v
        if lines is not None:
            address['lines'] = lines
        if postal_code_v is not None:
            address['postalCode'] = postal_code_v
        if subdivision_v is not None:
            address['subdivision'] = subdivision_v
    payer = None
    if name_v is not None or identifiers26 is not None or additional_name_v is not None or address is not None:
        payer = {}
        if additional_name_v is not None:
            payer['additionalName'] = additional_name_v
        if address is not None:
            payer['address'] = address
        if identifiers26 is not None:
            payer['identifiers'] = identifiers26
        if name_v is not None:
            payer['name'] = name_v
    itd = n0[4]
    itd_n = len(itd) if itd is not None else 0
    try:
        due_date = DUE_DATE_41[itd[6]] if itd_n > 6 else None
    except CodecError as error:
        due_date = run.fault(error, itd, 6, '/dueDate', itd[6] if itd_n > 6 else '')
    try:
        net_days = NET_DAYS_42[itd[7]] if itd_n > 7 else None
    except CodecError as error:
        net_days = run.fault(error, itd, 7, '/paymentTerms/netDays', itd[7] if itd_n > 7 else '')
    try:
        discount_percent = DISCOUNT_PERCENT_43[itd[3]] if itd_n > 3 else None
    except CodecError as error:
        discount_percent = run.fault(error, itd, 3, '/paymentTerms/discountPercent', itd[3] if itd_n > 3 else '')
    try:
        discount_days = DISCOUNT_DAYS_44[itd[5]] if itd_n > 5 else None
    except CodecError as error:
        discount_days = run.fault(error, itd, 5, '/paymentTerms/discountDays', itd[5] if itd_n > 5 else '')
    try:
        text = TEXT_45[itd[12]] if itd_n > 12 else None
    except CodecError as error:
        text = run.fault(error, itd, 12, '/paymentTerms/text', itd[12] if itd_n > 12 else '')
    payment_terms = None
    if net_days is not None or discount_percent is not None or discount_days is not None or text is not None:
        payment_terms = {}
        if discount_days is not None:
            payment_terms['discountDays'] = discount_days
        if discount_percent is not None:
            payment_terms['discountPercent'] = discount_percent
        if net_days is not None:
            payment_terms['netDays'] = net_days
        if text is not None:
            payment_terms['text'] = text
    try:
        unit_code = UNIT_CODE_46[(l3[12] if l3_n > 12 else '') if (l3[1] if l3_n > 1 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' else '']
    except CodecError as error:
        unit_code = run.doubt(error, l3, 12, '/handlingTotals/grossWeight/unitCode', (l3[12] if l3_n > 12 else '') if (l3[1] if l3_n > 1 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' else '')
    try:
        value57 = VALUE_47[(l3[1] if l3_n > 1 else '') if (l3[12] if l3_n > 12 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' and (l3[12] if l3_n > 12 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    except CodecError as error:
        value57 = run.fault(error, l3, 1, '/handlingTotals/grossWeight/value', (l3[1] if l3_n > 1 else '') if (l3[12] if l3_n > 12 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' and (l3[12] if l3_n > 12 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
    gross_weight = None
    if unit_code is not None or value57 is not None:
        if unit_code is None:
            run.lacks('/handlingTotals/grossWeight/unitCode', l3 or n0[0], 'L3-12')
        if value57 is None:
            run.lacks('/handlingTotals/grossWeight/value', l3 or n0[0], 'L3-01')
        gross_weight = {'unitCode': unit_code, 'value': value57}
    try:
        unit_code58 = UNIT_CODE_48[(l3[10] if l3_n > 10 else '') if (l3[9] if l3_n > 9 else '') != '' else '']
    except CodecError as error:
        unit_code58 = run.doubt(error, l3, 10, '/handlingTotals/volume/unitCode', (l3[10] if l3_n > 10 else '') if (l3[9] if l3_n > 9 else '') != '' else '')
    try:
        value59 = VALUE_49[(l3[9] if l3_n > 9 else '') if (l3[10] if l3_n > 10 else '') != '' and (l3[10] if l3_n > 10 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
    except CodecError as error:
        value59 = run.fault(error, l3, 9, '/handlingTotals/volume/value', (l3[9] if l3_n > 9 else '') if (l3[10] if l3_n > 10 else '') != '' and (l3[10] if l3_n > 10 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '')
    volume = None
    if unit_code58 is not None or value59 is not None:
        if unit_code58 is None:
            run.lacks('/handlingTotals/volume/unitCode', l3 or n0[0], 'L3-10')
        if value59 is None:
            run.lacks('/handlingTotals/volume/value', l3 or n0[0], 'L3-09')
        volume = {'unitCode': unit_code58, 'value': value59}
    try:
        package_count = PACKAGE_COUNT_50[l3[11]] if l3_n > 11 else None
    except CodecError as error:
        package_count = run.fault(error, l3, 11, '/handlingTotals/packageCount', l3[11] if l3_n > 11 else '')
    handling_totals = None
    if gross_weight is not None or volume is not None or package_count is not None:
        handling_totals = {}
        if gross_weight is not None:
            handling_totals['grossWeight'] = gross_weight
        if package_count is not None:
            handling_totals['packageCount'] = package_count
        if volume is not None:
            handling_totals['volume'] = volume
    dates: Any = None
    if n0[1]:
        dates = []
        for m in n0[1] or ():
            b360 = m[0]
            b360_n = len(b360)
            if not ((b360[9] if b360_n > 9 else '') != ''):
                continue
            try:
                type = TYPE_51[b360[10]] if b360_n > 10 else None
            except CodecError as error:
                type = run.fault(error, b360, 10, '/dates/*/type', b360[10] if b360_n > 10 else '')
            type_v, source_code_v61 = type or (None, None)
            at_x = b360[9] if b360_n > 9 else ''
            at = None
            if at_x:
                try:
                    at = K17.get(profile, at_x)
                except CodecError as error:
                    at = run.fault(error, b360, 9, '/dates/*/at', at_x)
            dates_item = None
            if type_v is not None or source_code_v61 is not None or at is not None:
                if at is None:
                    run.lacks('/dates/*/at', b360 or m[0], 'B3-09')
                if type_v is None:
                    run.lacks('/dates/*/type', b360 or m[0], 'B3-10')
                dates_item = {'at': at, 'type': type_v}
                if source_code_v61 is not None:
                    dates_item['sourceCode'] = source_code_v61
            if dates_item is not None:
                dates.append(dates_item)
        if len(dates) > 50:
            run.crowded('/dates', n0[0], len(dates), 50)
        if not dates:
            dates = None
    dates62: Any = None
    if n0[6]:
        dates62 = []
        for m63 in n0[6] or ():
            g62 = m63[0]
            g62_n = len(g62)
            if not ((g62[2] if g62_n > 2 else '') != ''):
                continue
            try:
                type64 = TYPE_52[g62[1]] if g62_n > 1 else None
            except CodecError as error:
                type64 = run.fault(error, g62, 1, '/dates/*/type', g62[1] if g62_n > 1 else '')
            type_v65, source_code_v66 = type64 or (None, None)
            at_x68 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '69' else ''
            at_x69 = g62[3] if g62_n > 3 else ''
            at_x70 = g62[4] if g62_n > 4 else ''
            at_x71 = g62[5] if g62_n > 5 else ''
            at67 = None
            if at_x68:
                try:
                    at67 = K19.get(profile, at_x68, at_x69, at_x70, at_x71)
                except CodecError as error:
                    at67 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x68, at_x69, at_x70, at_x71))
            at_v = at67
            if at_v is None:
                at_x73 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '70' else ''
                at_x74 = g62[3] if g62_n > 3 else ''
                at_x75 = g62[4] if g62_n > 4 else ''
                at_x76 = g62[5] if g62_n > 5 else ''
                at72 = None
                if at_x73:
                    try:
                        at72 = K20.get(profile, at_x73, at_x74, at_x75, at_x76)
                    except CodecError as error:
                        at72 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x73, at_x74, at_x75, at_x76))
                at_v = at72
            if at_v is None:
                at_x78 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '64' else ''
                at_x79 = g62[3] if g62_n > 3 else ''
                at_x80 = g62[4] if g62_n > 4 else ''
                at_x81 = g62[5] if g62_n > 5 else ''
                at77 = None
                if at_x78:
                    try:
                        at77 = K21.get(profile, at_x78, at_x79, at_x80, at_x81)
                    except CodecError as error:
                        at77 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x78, at_x79, at_x80, at_x81))
                at_v = at77
            if at_v is None:
                at_x83 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '37' else ''
                at_x84 = g62[3] if g62_n > 3 else ''
                at_x85 = g62[4] if g62_n > 4 else ''
                at_x86 = g62[5] if g62_n > 5 else ''
                at82 = None
                if at_x83:
                    try:
                        at82 = K22.get(profile, at_x83, at_x84, at_x85, at_x86)
                    except CodecError as error:
                        at82 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x83, at_x84, at_x85, at_x86))
                at_v = at82
            if at_v is None:
                at_x88 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '38' else ''
                at_x89 = g62[3] if g62_n > 3 else ''
                at_x90 = g62[4] if g62_n > 4 else ''
                at_x91 = g62[5] if g62_n > 5 else ''
                at87 = None
                if at_x88:
                    try:
                        at87 = K23.get(profile, at_x88, at_x89, at_x90, at_x91)
                    except CodecError as error:
                        at87 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x88, at_x89, at_x90, at_x91))
                at_v = at87
            if at_v is None:
                at_x93 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '53' else ''
                at_x94 = g62[3] if g62_n > 3 else ''
                at_x95 = g62[4] if g62_n > 4 else ''
                at_x96 = g62[5] if g62_n > 5 else ''
                at92 = None
                if at_x93:
                    try:
                        at92 = K24.get(profile, at_x93, at_x94, at_x95, at_x96)
                    except CodecError as error:
                        at92 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x93, at_x94, at_x95, at_x96))
                at_v = at92
            if at_v is None:
                at_x98 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '54' else ''
                at_x99 = g62[3] if g62_n > 3 else ''
                at_x100 = g62[4] if g62_n > 4 else ''
                at_x101 = g62[5] if g62_n > 5 else ''
                at97 = None
                if at_x98:
                    try:
                        at97 = K25.get(profile, at_x98, at_x99, at_x100, at_x101)
                    except CodecError as error:
                        at97 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x98, at_x99, at_x100, at_x101))
                at_v = at97
            if at_v is None:
                at_x103 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
                at_x104 = g62[3] if g62_n > 3 else ''
                at_x105 = g62[4] if g62_n > 4 else ''
                at_x106 = g62[5] if g62_n > 5 else ''
                at102 = None
                if at_x103:
                    try:
                        at102 = K26.get(profile, at_x103, at_x104, at_x105, at_x106)
                    except CodecError as error:
                        at102 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x103, at_x104, at_x105, at_x106))
                at_v = at102
            dates_item107 = None
            if type_v65 is not None or source_code_v66 is not None or at_v is not None:
                if at_v is None:
                    run.lacks('/dates/*/at', g62 or m63[0], 'G62-02 or G62-03 or G62-04')
                if type_v65 is None:
                    run.lacks('/dates/*/type', g62 or m63[0], 'G62-01')
                dates_item107 = {'at': at_v, 'type': type_v65}
                if source_code_v66 is not None:
                    dates_item107['sourceCode'] = source_code_v66
            if dates_item107 is not None:
                dates62.append(dates_item107)
        if len(dates62) > 50:
            run.crowded('/dates', n0[0], len(dates62), 50)
        if not dates62:
            dates62 = None
    dates108 = [*(dates or ()), *(dates62 or ())] or None
    references: Any = None
    if n0[5]:
        references = []
        for m109 in n0[5] or ():
            n9 = m109[0]
            n9_n = len(n9)
            if not ((n9[2] if n9_n > 2 else '') != ''):
                continue
            try:
                type110 = TYPE_53[n9[1]] if n9_n > 1 else None
            except CodecError as error:
                type110 = run.fault(error, n9, 1, '/references/*/type', n9[1] if n9_n > 1 else '')
            type_v111, source_code_v112 = type110 or (None, None)
            try:
                value113 = VALUE_54[n9[2]] if n9_n > 2 else None
            except CodecError as error:
                value113 = run.fault(error, n9, 2, '/references/*/value', n9[2] if n9_n > 2 else '')
            try:
                description = DESCRIPTION_55[n9[3]] if n9_n > 3 else None
            except CodecError as error:
                description = run.fault(error, n9, 3, '/references/*/description', n9[3] if n9_n > 3 else '')
            references_item = None
            if type_v111 is not None or source_code_v112 is not None or value113 is not None or description is not None:
                if type_v111 is None:
                    run.lacks('/references/*/type', n9 or m109[0], 'N9-01')
                if value113 is None:
                    run.lacks('/references/*/value', n9 or m109[0], 'N9-02')
                references_item = {'type': type_v111, 'value': value113}
                if description is not None:
                    references_item['description'] = description
                if source_code_v112 is not None:
                    references_item['sourceCode'] = source_code_v112
            if references_item is not None:
                references.append(references_item)
        if len(references) > 300:
            run.crowded('/references', n0[0], len(references), 300)
        if not references:
            references = None
    parties: Any = None
    if n0[10]:
        parties = []
        for m114 in n0[10] or ():
            n1115 = m114[0]
            n1115_n = len(n1115)
            if not ((n1115[1] if n1115_n > 1 else '') not in ('BT', 'PF', 'PR')):
                continue
            try:
                roles_item = ROLES_ITEM_56[n1115[1]] if n1115_n > 1 else None
            except CodecError as error:
                roles_item = run.fault(error, n1115, 1, '/parties/*/roles/0', n1115[1] if n1115_n > 1 else '')
            roles_v, source_code_v116 = roles_item or (None, None)
            roles = None if roles_v is None else [roles_v]
            try:
                name117 = NAME_57[n1115[2]] if n1115_n > 2 else None
            except CodecError as error:
                name117 = run.fault(error, n1115, 2, '/parties/*/name', n1115[2] if n1115_n > 2 else '')
            try:
                scheme118 = SCHEME_58[n1115[3]] if n1115_n > 3 else None
            except CodecError as error:
                scheme118 = run.fault(error, n1115, 3, '/parties/*/identifiers/0/scheme', n1115[3] if n1115_n > 3 else '')
            scheme_v119, source_code_v120 = scheme118 or (None, None)
            try:
                value121 = VALUE_59[n1115[4]] if n1115_n > 4 else None
            except CodecError as error:
                value121 = run.fault(error, n1115, 4, '/parties/*/identifiers/0/value', n1115[4] if n1115_n > 4 else '')
            identifiers_item122 = None
            if scheme_v119 is not None or source_code_v120 is not None or value121 is not None:
                if scheme_v119 is None:
                    run.lacks('/parties/*/identifiers/0/scheme', n1115 or m114[0], 'N1-03')
                if value121 is None:
                    run.lacks('/parties/*/identifiers/0/value', n1115 or m114[0], 'N1-04')
                identifiers_item122 = {'scheme': scheme_v119, 'value': value121}
                if source_code_v120 is not None:
                    identifiers_item122['sourceCode'] = source_code_v120
            identifiers123 = None if identifiers_item122 is None else [identifiers_item122]
            n2124 = m114[1]
            n2124_n = len(n2124) if n2124 is not None else 0
            try:
                additional_name125 = ADDITIONAL_NAME_60[n2124[1]] if n2124_n > 1 else None
            except CodecError as error:
                additional_name125 = run.fault(error, n2124, 1, '/parties/*/additionalName', n2124[1] if n2124_n > 1 else '')
            n3_loop126 = m114[2]
            n3_loop126 = n3_loop126[0] if n3_loop126 else None
            n3127 = n3_loop126[0] if n3_loop126 is not None else None
            n3127_n = len(n3127) if n3127 is not None else 0
            try:
                lines_item128 = LINES_ITEM_61[n3127[1]] if n3127_n > 1 else None
            except CodecError as error:
                lines_item128 = run.fault(error, n3127, 1, '/parties/*/address/lines/0', n3127[1] if n3127_n > 1 else '')
            try:
                lines_item129 = LINES_ITEM_62[n3127[2]] if n3127_n > 2 else None
            except CodecError as error:
                lines_item129 = run.fault(error, n3127, 2, '/parties/*/address/lines/1', n3127[2] if n3127_n > 2 else '')
            n3_loop130 = m114[2] or ()
            n3_loop130 = n3_loop130[1] if len(n3_loop130) >= 2 else None
            n3131 = n3_loop130[0] if n3_loop130 is not None else None
            n3131_n = len(n3131) if n3131 is not None else 0
            try:
                lines_item132 = LINES_ITEM_63[n3131[1]] if n3131_n > 1 else None
            except CodecError as error:
                lines_item132 = run.fault(error, n3131, 1, '/parties/*/address/lines/2', n3131[1] if n3131_n > 1 else '')
            try:
                lines_item133 = LINES_ITEM_64[n3131[2]] if n3131_n > 2 else None
            except CodecError as error:
                lines_item133 = run.fault(error, n3131, 2, '/parties/*/address/lines/3', n3131[2] if n3131_n > 2 else '')
            lines134: Any = []
            if lines_item128 is not None:
                lines134.append(lines_item128)
            if lines_item129 is not None:
                lines134.append(lines_item129)
            if lines_item132 is not None:
                lines134.append(lines_item132)
            if lines_item133 is not None:
                lines134.append(lines_item133)
            if not lines134:
                lines134 = None
            n4135 = m114[3]
            n4135_n = len(n4135) if n4135 is not None else 0
            try:
                city136 = CITY_65[n4135[1]] if n4135_n > 1 else None
            except CodecError as error:
                city136 = run.fault(error, n4135, 1, '/parties/*/address/city', n4135[1] if n4135_n > 1 else '')
            try:
                subdivision137 = SUBDIVISION_66[n4135[2]] if n4135_n > 2 else None
            except CodecError as error:
                subdivision137 = run.fault(error, n4135, 2, '/parties/*/address/subdivision', n4135[2] if n4135_n > 2 else '')
            try:
                postal_code138 = POSTAL_CODE_67[n4135[3]] if n4135_n > 3 else None
            except CodecError as error:
                postal_code138 = run.fault(error, n4135, 3, '/parties/*/address/postalCode', n4135[3] if n4135_n > 3 else '')
            try:
                country139 = COUNTRY_68[n4135[4]] if n4135_n > 4 else None
            except CodecError as error:
                country139 = run.fault(error, n4135, 4, '/parties/*/address/country', n4135[4] if n4135_n > 4 else '')
            address140 = None
            if lines134 is not None or city136 is not None or subdivision137 is not None or postal_code138 is not None or country139 is not None:
                address140 = {}
                if city136 is not None:
                    address140['city'] = city136
                if country139 is not None:
                    address140['country'] = country139
                if lines134 is not None:
                    address140['lines'] = lines134
                if postal_code138 is not None:
                    address140['postalCode'] = postal_code138
                if subdivision137 is not None:
                    address140['subdivision'] = subdivision137
            references141: Any = None
            if m114[4]:
                references141 = []
                for m142 in m114[4] or ():
                    n9143 = m142[0]
                    n9143_n = len(n9143)
                    if not ((n9143[2] if n9143_n > 2 else '') != ''):
                        continue
                    try:
                        type144 = TYPE_69[n9143[1]] if n9143_n > 1 else None
                    except CodecError as error:
                        type144 = run.fault(error, n9143, 1, '/parties/*/references/*/type', n9143[1] if n9143_n > 1 else '')
                    type_v145, source_code_v146 = type144 or (None, None)
                    try:
                        value147 = VALUE_70[n9143[2]] if n9143_n > 2 else None
                    except CodecError as error:
                        value147 = run.fault(error, n9143, 2, '/parties/*/references/*/value', n9143[2] if n9143_n > 2 else '')
                    try:
                        description148 = DESCRIPTION_71[n9143[3]] if n9143_n > 3 else None
                    except CodecError as error:
                        description148 = run.fault(error, n9143, 3, '/parties/*/references/*/description', n9143[3] if n9143_n > 3 else '')
                    references_item149 = None
                    if type_v145 is not None or source_code_v146 is not None or value147 is not None or description148 is not None:
                        if type_v145 is None:
                            run.lacks('/parties/*/references/*/type', n9143 or m142[0], 'N9-01')
                        if value147 is None:
                            run.lacks('/parties/*/references/*/value', n9143 or m142[0], 'N9-02')
                        references_item149 = {'type': type_v145, 'value': value147}
                        if description148 is not None:
                            references_item149['description'] = description148
                        if source_code_v146 is not None:
                            references_item149['sourceCode'] = source_code_v146
                    if references_item149 is not None:
                        references141.append(references_item149)
                if len(references141) > 50:
                    run.crowded('/parties/*/references', m114[0], len(references141), 50)
                if not references141:
                    references141 = None
            parties_item = None
            if roles is not None or source_code_v116 is not None or name117 is not None or identifiers123 is not None or additional_name125 is not None or address140 is not None or references141 is not None:
                parties_item = {}
                if additional_name125 is not None:
                    parties_item['additionalName'] = additional_name125
                if address140 is not None:
                    parties_item['address'] = address140
                if identifiers123 is not None:
                    parties_item['identifiers'] = identifiers123
                if name117 is not None:
                    parties_item['name'] = name117
                if references141 is not None:
                    parties_item['references'] = references141
                if roles is not None:
                    parties_item['roles'] = roles
                if source_code_v116 is not None:
                    parties_item['sourceCode'] = source_code_v116
            if parties_item is not None:
                parties.append(parties_item)
        if len(parties) > 30:
            run.crowded('/parties', n0[0], len(parties), 30)
        if not parties:
            parties = None
    parties150: Any = None
    if n0[10]:
        parties150 = []
        for m151 in n0[10] or ():
            n1152 = m151[0]
            n1152_n = len(n1152)
            if not ((n1152[1] if n1152_n > 1 else '') in ('PF', 'PR') and (n1[1] if n1_n > 1 else '') != ''):
                continue
            try:
                roles_item153 = ROLES_ITEM_72[n1152[1]] if n1152_n > 1 else None
            except CodecError as error:
                roles_item153 = run.fault(error, n1152, 1, '/parties/*/roles/0', n1152[1] if n1152_n > 1 else '')
            roles_v154, source_code_v155 = roles_item153 or (None, None)
            roles156 = None if roles_v154 is None else [roles_v154]
            try:
                name157 = NAME_73[n1152[2]] if n1152_n > 2 else None
            except CodecError as error:
                name157 = run.fault(error, n1152, 2, '/parties/*/name', n1152[2] if n1152_n > 2 else '')
            try:
                scheme158 = SCHEME_74[n1152[3]] if n1152_n > 3 else None
            except CodecError as error:
                scheme158 = run.fault(error, n1152, 3, '/parties/*/identifiers/0/scheme', n1152[3] if n1152_n > 3 else '')
            scheme_v159, source_code_v160 = scheme158 or (None, None)
            try:
                value161 = VALUE_75[n1152[4]] if n1152_n > 4 else None
            except CodecError as error:
                value161 = run.fault(error, n1152, 4, '/parties/*/identifiers/0/value', n1152[4] if n1152_n > 4 else '')
            identifiers_item162 = None
            if scheme_v159 is not None or source_code_v160 is not None or value161 is not None:
                if scheme_v159 is None:
                    run.lacks('/parties/*/identifiers/0/scheme', n1152 or m151[0], 'N1-03')
                if value161 is None:
                    run.lacks('/parties/*/identifiers/0/value', n1152 or m151[0], 'N1-04')
                identifiers_item162 = {'scheme': scheme_v159, 'value': value161}
                if source_code_v160 is not None:
                    identifiers_item162['sourceCode'] = source_code_v160
            identifiers163 = None if identifiers_item162 is None else [identifiers_item162]
            n2164 = m151[1]
            n2164_n = len(n2164) if n2164 is not None else 0
            try:
                additional_name165 = ADDITIONAL_NAME_76[n2164[1]] if n2164_n > 1 else None
            except CodecError as error:
                additional_name165 = run.fault(error, n2164, 1, '/parties/*/additionalName', n2164[1] if n2164_n > 1 else '')
            n3_loop166 = m151[2]
            n3_loop166 = n3_loop166[0] if n3_loop166 else None
            n3167 = n3_loop166[0] if n3_loop166 is not None else None
            n3167_n = len(n3167) if n3167 is not None else 0
            try:
                lines_item168 = LINES_ITEM_77[n3167[1]] if n3167_n > 1 else None
            except CodecError as error:
                lines_item168 = run.fault(error, n3167, 1, '/parties/*/address/lines/0', n3167[1] if n3167_n > 1 else '')
            try:
                lines_item169 = LINES_ITEM_78[n3167[2]] if n3167_n > 2 else None
            except CodecError as error:
                lines_item169 = run.fault(error, n3167, 2, '/parties/*/address/lines/1', n3167[2] if n3167_n > 2 else '')
            n3_loop170 = m151[2] or ()
            n3_loop170 = n3_loop170[1] if len(n3_loop170) >= 2 else None
            n3171 = n3_loop170[0] if n3_loop170 is not None else None
            n3171_n = len(n3171) if n3171 is not None else 0
            try:
                lines_item172 = LINES_ITEM_79[n3171[1]] if n3171_n > 1 else None
            except CodecError as error:
                lines_item172 = run.fault(error, n3171, 1, '/parties/*/address/lines/2', n3171[1] if n3171_n > 1 else '')
            try:
                lines_item173 = LINES_ITEM_80[n3171[2]] if n3171_n > 2 else None
            except CodecError as error:
                lines_item173 = run.fault(error, n3171, 2, '/parties/*/address/lines/3', n3171[2] if n3171_n > 2 else '')
            lines174: Any = []
            if lines_item168 is not None:
                lines174.append(lines_item168)
            if lines_item169 is not None:
                lines174.append(lines_item169)
            if lines_item172 is not None:
                lines174.append(lines_item172)
            if lines_item173 is not None:
                lines174.append(lines_item173)
            if not lines174:
                lines174 = None
            n4175 = m151[3]
            n4175_n = len(n4175) if n4175 is not None else 0
            try:
                city176 = CITY_81[n4175[1]] if n4175_n > 1 else None
            except CodecError as error:
                city176 = run.fault(error, n4175, 1, '/parties/*/address/city', n4175[1] if n4175_n > 1 else '')
            try:
                subdivision177 = SUBDIVISION_82[n4175[2]] if n4175_n > 2 else None
            except CodecError as error:
                subdivision177 = run.fault(error, n4175, 2, '/parties/*/address/subdivision', n4175[2] if n4175_n > 2 else '')
            try:
                postal_code178 = POSTAL_CODE_83[n4175[3]] if n4175_n > 3 else None
            except CodecError as error:
                postal_code178 = run.fault(error, n4175, 3, '/parties/*/address/postalCode', n4175[3] if n4175_n > 3 else '')
            try:
                country179 = COUNTRY_84[n4175[4]] if n4175_n > 4 else None
            except CodecError as error:
                country179 = run.fault(error, n4175, 4, '/parties/*/address/country', n4175[4] if n4175_n > 4 else '')
            address180 = None
            if lines174 is not None or city176 is not None or subdivision177 is not None or postal_code178 is not None or country179 is not None:
                address180 = {}
                if city176 is not None:
                    address180['city'] = city176
                if country179 is not None:
                    address180['country'] = country179
                if lines174 is not None:
                    address180['lines'] = lines174
                if postal_code178 is not None:
                    address180['postalCode'] = postal_code178
                if subdivision177 is not None:
                    address180['subdivision'] = subdivision177
            references181: Any = None
            if m151[4]:
                references181 = []
                for m182 in m151[4] or ():
                    n9183 = m182[0]
                    n9183_n = len(n9183)
                    if not ((n9183[2] if n9183_n > 2 else '') != ''):
                        continue
                    try:
                        type184 = TYPE_85[n9183[1]] if n9183_n > 1 else None
                    except CodecError as error:
                        type184 = run.fault(error, n9183, 1, '/parties/*/references/*/type', n9183[1] if n9183_n > 1 else '')
                    type_v185, source_code_v186 = type184 or (None, None)
                    try:
                        value187 = VALUE_86[n9183[2]] if n9183_n > 2 else None
                    except CodecError as error:
                        value187 = run.fault(error, n9183, 2, '/parties/*/references/*/value', n9183[2] if n9183_n > 2 else '')
                    try:
                        description188 = DESCRIPTION_87[n9183[3]] if n9183_n > 3 else None
                    except CodecError as error:
                        description188 = run.fault(error, n9183, 3, '/parties/*/references/*/description', n9183[3] if n9183_n > 3 else '')
                    references_item189 = None
                    if type_v185 is not None or source_code_v186 is not None or value187 is not None or description188 is not None:
                        if type_v185 is None:
                            run.lacks('/parties/*/references/*/type', n9183 or m182[0], 'N9-01')
                        if value187 is None:
                            run.lacks('/parties/*/references/*/value', n9183 or m182[0], 'N9-02')
                        references_item189 = {'type': type_v185, 'value': value187}
                        if description188 is not None:
                            references_item189['description'] = description188
                        if source_code_v186 is not None:
                            references_item189['sourceCode'] = source_code_v186
                    if references_item189 is not None:
                        references181.append(references_item189)
                if len(references181) > 50:
                    run.crowded('/parties/*/references', m151[0], len(references181), 50)
                if not references181:
                    references181 = None
            parties_item190 = None
            if roles156 is not None or source_code_v155 is not None or name157 is not None or identifiers163 is not None or additional_name165 is not None or address180 is not None or references181 is not None:
                parties_item190 = {}
                if additional_name165 is not None:
                    parties_item190['additionalName'] = additional_name165
                if address180 is not None:
                    parties_item190['address'] = address180
                if identifiers163 is not None:
                    parties_item190['identifiers'] = identifiers163
                if name157 is not None:
                    parties_item190['name'] = name157
                if references181 is not None:
                    parties_item190['references'] = references181
                if roles156 is not None:
                    parties_item190['roles'] = roles156
                if source_code_v155 is not None:
                    parties_item190['sourceCode'] = source_code_v155
            if parties_item190 is not None:
                parties150.append(parties_item190)
        if len(parties150) > 30:
            run.crowded('/parties', n0[0], len(parties150), 30)
        if not parties150:
            parties150 = None
    parties191 = [*(parties or ()), *(parties150 or ())] or None
    equipment: Any = None
    if n0[11]:
        equipment = []
        for m192 in n0[11] or ():
            n7 = m192[0]
            n7_n = len(n7)
            try:
                owner_prefix = OWNER_PREFIX_88[n7[1]] if n7_n > 1 else None
            except CodecError as error:
                owner_prefix = run.fault(error, n7, 1, '/equipment/*/ownerPrefix', n7[1] if n7_n > 1 else '')
            try:
                equipment_id = EQUIPMENT_ID_89[n7[2]] if n7_n > 2 else None
            except CodecError as error:
                equipment_id = run.fault(error, n7, 2, '/equipment/*/equipmentId', n7[2] if n7_n > 2 else '')
            try:
                equipment_type = EQUIPMENT_TYPE_90[n7[11]] if n7_n > 11 else None
            except CodecError as error:
                equipment_type = run.fault(error, n7, 11, '/equipment/*/equipmentType', n7[11] if n7_n > 11 else '')
            equipment_type_v, source_code_v193 = equipment_type or (None, None)
            try:
                value194 = VALUE_91[n7[15]] if n7_n > 15 else None
            except CodecError as error:
                value194 = run.fault(error, n7, 15, '/equipment/*/length/value', n7[15] if n7_n > 15 else '')
            value_v195, unit_code_v = value194 or (None, None)
            length = None
            if value_v195 is not None or unit_code_v is not None:
                if unit_code_v is None:
                    run.lacks('/equipment/*/length/unitCode', n7 or m192[0], 'N7-15')
                if value_v195 is None:
                    run.lacks('/equipment/*/length/value', n7 or m192[0], 'N7-15')
                length = {'unitCode': unit_code_v, 'value': value_v195}
            m7 = m192[1]
            m7_n = len(m7) if m7 is not None else 0
            try:
                number = NUMBER_92[m7[1]] if m7_n > 1 else None
            except CodecError as error:
                number = run.fault(error, m7, 1, '/equipment/*/seals/0/number', m7[1] if m7_n > 1 else '')
            seals_item = None
            if number is not None:
                seals_item = {'number': number}
            try:
                number196 = NUMBER_93[m7[2]] if m7_n > 2 else None
            except CodecError as error:
                number196 = run.fault(error, m7, 2, '/equipment/*/seals/1/number', m7[2] if m7_n > 2 else '')
            seals_item197 = None
            if number196 is not None:
                seals_item197 = {'number': number196}
            try:
                number198 = NUMBER_94[m7[3]] if m7_n > 3 else None
            except CodecError as error:
                number198 = run.fault(error, m7, 3, '/equipment/*/seals/2/number', m7[3] if m7_n > 3 else '')
            seals_item199 = None
            if number198 is not None:
                seals_item199 = {'number': number198}
            try:
                number200 = NUMBER_95[m7[4]] if m7_n > 4 else None
            except CodecError as error:
                number200 = run.fault(error, m7, 4, '/equipment/*/seals/3/number', m7[4] if m7_n > 4 else '')
            seals_item201 = None
            if number200 is not None:
                seals_item201 = {'number': number200}
            seals: Any = []
            if seals_item is not None:
                seals.append(seals_item)
            if seals_item197 is not None:
                seals.append(seals_item197)
            if seals_item199 is not None:
                seals.append(seals_item199)
            if seals_item201 is not None:
                seals.append(seals_item201)
            if not seals:
                seals = None
            equipment_item = None
            if owner_prefix is not None or equipment_id is not None or equipment_type_v is not None or source_code_v193 is not None or length is not None or seals is not None:
                equipment_item = {}
                if equipment_id is not None:
                    equipment_item['equipmentId'] = equipment_id
                if equipment_type_v is not None:
                    equipment_item['equipmentType'] = equipment_type_v
                if length is not None:
                    equipment_item['length'] = length
                if owner_prefix is not None:
                    equipment_item['ownerPrefix'] = owner_prefix
                if seals is not None:
                    equipment_item['seals'] = seals
                if source_code_v193 is not None:
                    equipment_item['sourceCode'] = source_code_v193
            if equipment_item is not None:
                equipment.append(equipment_item)
        if len(equipment) > 20:
            run.crowded('/equipment', n0[0], len(equipment), 20)
        if not equipment:
            equipment = None
    instructions: Any = None
    if n0[9]:
        instructions = []
        for m202 in n0[9] or ():
            k1 = m202[0]
            k1_n = len(k1)
            text_x = k1[1] if k1_n > 1 else ''
            text_x204 = k1[2] if k1_n > 2 else ''
            text203 = None
            if text_x:
                try:
                    text203 = K33.get(text_x, text_x204)
                except CodecError as error:
                    text203 = run.fault(error, k1, (1, 2), '/instructions/*/text', (text_x, text_x204))
            instructions_item = None
            if text203 is not None:
                instructions_item = {'text': text203, 'type': 'remark'}
            if instructions_item is not None:
                instructions.append(instructions_item)
        if len(instructions) > 50:
            run.crowded('/instructions', n0[0], len(instructions), 50)
        if not instructions:
            instructions = None
    stops: Any = None
    if n0[13]:
        stops = []
        for m205 in n0[13] or ():
            s5 = m205[0]
            s5_n = len(s5)
            try:
                stop_sequence = STOP_SEQUENCE_96[s5[1]] if s5_n > 1 else None
            except CodecError as error:
                stop_sequence = run.fault(error, s5, 1, '/stops/*/stopSequence', s5[1] if s5_n > 1 else '')
            try:
                activities_item = ACTIVITIES_ITEM_97[s5[2]] if s5_n > 2 else None
            except CodecError as error:
                activities_item = run.fault(error, s5, 2, '/stops/*/activities/0', s5[2] if s5_n > 2 else '')
            activities_v, source_code_v206 = activities_item or (None, None)
            activities = None if activities_v is None else [activities_v]
            try:
                unit_code207 = UNIT_CODE_98[(s5[4] if s5_n > 4 else '') if (s5[3] if s5_n > 3 else '') != '' else '']
            except CodecError as error:
                unit_code207 = run.doubt(error, s5, 4, '/stops/*/totals/grossWeight/unitCode', (s5[4] if s5_n > 4 else '') if (s5[3] if s5_n > 3 else '') != '' else '')
            try:
                value208 = VALUE_99[(s5[3] if s5_n > 3 else '') if (s5[4] if s5_n > 4 else '') != '' and (s5[4] if s5_n > 4 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
            except CodecError as error:
                value208 = run.fault(error, s5, 3, '/stops/*/totals/grossWeight/value', (s5[3] if s5_n > 3 else '') if (s5[4] if s5_n > 4 else '') != '' and (s5[4] if s5_n > 4 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
            gross_weight209 = None
            if unit_code207 is not None or value208 is not None:
                if unit_code207 is None:
                    run.lacks('/stops/*/totals/grossWeight/unitCode', s5 or m205[0], 'S5-04')
                if value208 is None:
                    run.lacks('/stops/*/totals/grossWeight/value', s5 or m205[0], 'S5-03')
                gross_weight209 = {'unitCode': unit_code207, 'value': value208}
            totals = None
            if gross_weight209 is not None:
                totals = {'grossWeight': gross_weight209}
            references210: Any = None
            if m205[1]:
                references210 = []
                for m211 in m205[1] or ():
                    n9212 = m211[0]
                    n9212_n = len(n9212)
                    if not ((n9212[2] if n9212_n > 2 else '') != ''):
                        continue
                    try:
                        type213 = TYPE_100[n9212[1]] if n9212_n > 1 else None
                    except CodecError as error:
                        type213 = run.fault(error, n9212, 1, '/stops/*/references/*/type', n9212[1] if n9212_n > 1 else '')
                    type_v214, source_code_v215 = type213 or (None, None)
                    try:
                        value216 = VALUE_101[n9212[2]] if n9212_n > 2 else None
                    except CodecError as error:
                        value216 = run.fault(error, n9212, 2, '/stops/*/references/*/value', n9212[2] if n9212_n > 2 else '')
                    try:
                        description217 = DESCRIPTION_102[n9212[3]] if n9212_n > 3 else None
                    except CodecError as error:
                        description217 = run.fault(error, n9212, 3, '/stops/*/references/*/description', n9212[3] if n9212_n > 3 else '')
                    references_item218 = None
                    if type_v214 is not None or source_code_v215 is not None or value216 is not None or description217 is not None:
                        if type_v214 is None:
                            run.lacks('/stops/*/references/*/type', n9212 or m211[0], 'N9-01')
                        if value216 is None:
                            run.lacks('/stops/*/references/*/value', n9212 or m211[0], 'N9-02')
                        references_item218 = {'type': type_v214, 'value': value216}
                        if description217 is not None:
                            references_item218['description'] = description217
                        if source_code_v215 is not None:
                            references_item218['sourceCode'] = source_code_v215
                    if references_item218 is not None:
                        references210.append(references_item218)
                if len(references210) > 300:
                    run.crowded('/stops/*/references', m205[0], len(references210), 300)
                if not references210:
                    references210 = None
            dates219: Any = None
            if m205[2]:
                dates219 = []
                for m220 in m205[2] or ():
                    g62221 = m220[0]
                    g62221_n = len(g62221)
                    if not ((g62221[2] if g62221_n > 2 else '') != ''):
                        continue
                    try:
                        type222 = TYPE_103[g62221[1]] if g62221_n > 1 else None
                    except CodecError as error:
                        type222 = run.fault(error, g62221, 1, '/stops/*/dates/*/type', g62221[1] if g62221_n > 1 else '')
                    type_v223, source_code_v224 = type222 or (None, None)
                    at_x227 = (g62221[2] if g62221_n > 2 else '') if (g62221[1] if g62221_n > 1 else '') == '69' else ''
                    at_x228 = g62221[3] if g62221_n > 3 else ''
                    at_x229 = g62221[4] if g62221_n > 4 else ''
                    at_x230 = g62221[5] if g62221_n > 5 else ''
                    at226 = None
                    if at_x227:
                        try:
                            at226 = K19.get(profile, at_x227, at_x228, at_x229, at_x230)
                        except CodecError as error:
                            at226 = run.fault(error, g62221, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x227, at_x228, at_x229, at_x230))
                    at_v225 = at226
                    if at_v225 is None:
                        at_x232 = (g62221[2] if g62221_n > 2 else '') if (g62221[1] if g62221_n > 1 else '') == '70' else ''
                        at_x233 = g62221[3] if g62221_n > 3 else ''
                        at_x234 = g62221[4] if g62221_n > 4 else ''
                        at_x235 = g62221[5] if g62221_n > 5 else ''
                        at231 = None
                        if at_x232:
                            try:
                                at231 = K20.get(profile, at_x232, at_x233, at_x234, at_x235)
                            except CodecError as error:
                                at231 = run.fault(error, g62221, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x232, at_x233, at_x234, at_x235))
                        at_v225 = at231
                    if at_v225 is None:
                        at_x237 = (g62221[2] if g62221_n > 2 else '') if (g62221[1] if g62221_n > 1 else '') == '64' else ''
                        at_x238 = g62221[3] if g62221_n > 3 else ''
                        at_x239 = g62221[4] if g62221_n > 4 else ''
                        at_x240 = g62221[5] if g62221_n > 5 else ''
                        at236 = None
                        if at_x237:
                            try:
                                at236 = K21.get(profile, at_x237, at_x238, at_x239, at_x240)
                            except CodecError as error:
                                at236 = run.fault(error, g62221, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x237, at_x238, at_x239, at_x240))
                        at_v225 = at236
                    if at_v225 is None:
                        at_x242 = (g62221[2] if g62221_n > 2 else '') if (g62221[1] if g62221_n > 1 else '') == '37' else ''
                        at_x243 = g62221[3] if g62221_n > 3 else ''
                        at_x244 = g62221[4] if g62221_n > 4 else ''
                        at_x245 = g62221[5] if g62221_n > 5 else ''
                        at241 = None
                        if at_x242:
                            try:
                                at241 = K22.get(profile, at_x242, at_x243, at_x244, at_x245)
                            except CodecError as error:
                                at241 = run.fault(error, g62221, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x242, at_x243, at_x244, at_x245))
                        at_v225 = at241
                    if at_v225 is None:
                        at_x247 = (g62221[2] if g62221_n > 2 else '') if (g62221[1] if g62221_n > 1 else '') == '38' else ''
                        at_x248 = g62221[3] if g62221_n > 3 else ''
                        at_x249 = g62221[4] if g62221_n > 4 else ''
                        at_x250 = g62221[5] if g62221_n > 5 else ''
                        at246 = None
                        if at_x247:
                            try:
                                at246 = K23.get(profile, at_x247, at_x248, at_x249, at_x250)
                            except CodecError as error:
                                at246 = run.fault(error, g62221, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x247, at_x248, at_x249, at_x250))
                        at_v225 = at246
                    if at_v225 is None:
                        at_x252 = (g62221[2] if g62221_n > 2 else '') if (g62221[1] if g62221_n > 1 else '') == '53' else ''
                        at_x253 = g62221[3] if g62221_n > 3 else ''
                        at_x254 = g62221[4] if g62221_n > 4 else ''
                        at_x255 = g62221[5] if g62221_n > 5 else ''
                        at251 = None
                        if at_x252:
                            try:
                                at251 = K24.get(profile, at_x252, at_x253, at_x254, at_x255)
                            except CodecError as error:
                                at251 = run.fault(error, g62221, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x252, at_x253, at_x254, at_x255))
                        at_v225 = at251
                    if at_v225 is None:
                        at_x257 = (g62221[2] if g62221_n > 2 else '') if (g62221[1] if g62221_n > 1 else '') == '54' else ''
                        at_x258 = g62221[3] if g62221_n > 3 else ''
                        at_x259 = g62221[4] if g62221_n > 4 else ''
                        at_x260 = g62221[5] if g62221_n > 5 else ''
                        at256 = None
                        if at_x257:
                            try:
                                at256 = K25.get(profile, at_x257, at_x258, at_x259, at_x260)
                            except CodecError as error:
                                at256 = run.fault(error, g62221, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x257, at_x258, at_x259, at_x260))
                        at_v225 = at256
                    if at_v225 is None:
                        at_x262 = (g62221[2] if g62221_n > 2 else '') if (g62221[1] if g62221_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
                        at_x263 = g62221[3] if g62221_n > 3 else ''
                        at_x264 = g62221[4] if g62221_n > 4 else ''
                        at_x265 = g62221[5] if g62221_n > 5 else ''
                        at261 = None
                        if at_x262:
                            try:
                                at261 = K26.get(profile, at_x262, at_x263, at_x264, at_x265)
                            except CodecError as error:
                                at261 = run.fault(error, g62221, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x262, at_x263, at_x264, at_x265))
                        at_v225 = at261
                    dates_item266 = None
                    if type_v223 is not None or source_code_v224 is not None or at_v225 is not None:
                        if at_v225 is None:
                            run.lacks('/stops/*/dates/*/at', g62221 or m220[0], 'G62-02 or G62-03 or G62-04')
                        if type_v223 is None:
                            run.lacks('/stops/*/dates/*/type', g62221 or m220[0], 'G62-01')
                        dates_item266 = {'at': at_v225, 'type': type_v223}
                        if source_code_v224 is not None:
                            dates_item266['sourceCode'] = source_code_v224
                    if dates_item266 is not None:
                        dates219.append(dates_item266)
                if len(dates219) > 50:
                    run.crowded('/stops/*/dates', m205[0], len(dates219), 50)
                if not dates219:
                    dates219 = None
            parties267: Any = None
            if m205[5]:
                parties267 = []
                for m268 in m205[5] or ():
                    n1269 = m268[0]
                    n1269_n = len(n1269)
                    try:
                        roles_item270 = ROLES_ITEM_104[n1269[1]] if n1269_n > 1 else None
                    except CodecError as error:
                        roles_item270 = run.fault(error, n1269, 1, '/stops/*/parties/*/roles/0', n1269[1] if n1269_n > 1 else '')
                    roles_v271, source_code_v272 = roles_item270 or (None, None)
                    roles273 = None if roles_v271 is None else [roles_v271]
                    try:
                        name274 = NAME_105[n1269[2]] if n1269_n > 2 else None
                    except CodecError as error:
                        name274 = run.fault(error, n1269, 2, '/stops/*/parties/*/name', n1269[2] if n1269_n > 2 else '')
                    try:
                        scheme275 = SCHEME_106[n1269[3]] if n1269_n > 3 else None
                    except CodecError as error:
                        scheme275 = run.fault(error, n1269, 3, '/stops/*/parties/*/identifiers/0/scheme', n1269[3] if n1269_n > 3 else '')
                    scheme_v276, source_code_v277 = scheme275 or (None, None)
                    try:
                        value278 = VALUE_107[n1269[4]] if n1269_n > 4 else None
                    except CodecError as error:
                        value278 = run.fault(error, n1269, 4, '/stops/*/parties/*/identifiers/0/value', n1269[4] if n1269_n > 4 else '')
                    identifiers_item279 = None
                    if scheme_v276 is not None or source_code_v277 is not None or value278 is not None:
                        if scheme_v276 is None:
                            run.lacks('/stops/*/parties/*/identifiers/0/scheme', n1269 or m268[0], 'N1-03')
                        if value278 is None:
                            run.lacks('/stops/*/parties/*/identifiers/0/value', n1269 or m268[0], 'N1-04')
                        identifiers_item279 = {'scheme': scheme_v276, 'value': value278}
                        if source_code_v277 is not None:
                            identifiers_item279['sourceCode'] = source_code_v277
                    identifiers280 = None if identifiers_item279 is None else [identifiers_item279]
                    n2281 = m268[1]
                    n2281_n = len(n2281) if n2281 is not None else 0
                    try:
                        additional_name282 = ADDITIONAL_NAME_108[n2281[1]] if n2281_n > 1 else None
                    except CodecError as error:
                        additional_name282 = run.fault(error, n2281, 1, '/stops/*/parties/*/additionalName', n2281[1] if n2281_n > 1 else '')
                    n3_loop283 = m268[2]
                    n3_loop283 = n3_loop283[0] if n3_loop283 else None
                    n3284 = n3_loop283[0] if n3_loop283 is not None else None
                    n3284_n = len(n3284) if n3284 is not None else 0
                    try:
                        lines_item285 = LINES_ITEM_109[n3284[1]] if n3284_n > 1 else None
                    except CodecError as error:
                        lines_item285 = run.fault(error, n3284, 1, '/stops/*/parties/*/address/lines/0', n3284[1] if n3284_n > 1 else '')
                    try:
                        lines_item286 = LINES_ITEM_110[n3284[2]] if n3284_n > 2 else None
                    except CodecError as error:
                        lines_item286 = run.fault(error, n3284, 2, '/stops/*/parties/*/address/lines/1', n3284[2] if n3284_n > 2 else '')
                    n3_loop287 = m268[2] or ()
                    n3_loop287 = n3_loop287[1] if len(n3_loop287) >= 2 else None
                    n3288 = n3_loop287[0] if n3_loop287 is not None else None
                    n3288_n = len(n3288) if n3288 is not None else 0
                    try:
                        lines_item289 = LINES_ITEM_111[n3288[1]] if n3288_n > 1 else None
                    except CodecError as error:
                        lines_item289 = run.fault(error, n3288, 1, '/stops/*/parties/*/address/lines/2', n3288[1] if n3288_n > 1 else '')
                    try:
                        lines_item290 = LINES_ITEM_112[n3288[2]] if n3288_n > 2 else None
                    except CodecError as error:
                        lines_item290 = run.fault(error, n3288, 2, '/stops/*/parties/*/address/lines/3', n3288[2] if n3288_n > 2 else '')
                    lines291: Any = []
                    if lines_item285 is not None:
                        lines291.append(lines_item285)
                    if lines_item286 is not None:
                        lines291.append(lines_item286)
                    if lines_item289 is not None:
                        lines291.append(lines_item289)
                    if lines_item290 is not None:
                        lines291.append(lines_item290)
                    if not lines291:
                        lines291 = None
                    n4292 = m268[3]
                    n4292_n = len(n4292) if n4292 is not None else 0
                    try:
                        city293 = CITY_113[n4292[1]] if n4292_n > 1 else None
                    except CodecError as error:
                        city293 = run.fault(error, n4292, 1, '/stops/*/parties/*/address/city', n4292[1] if n4292_n > 1 else '')
                    try:
                        subdivision294 = SUBDIVISION_114[n4292[2]] if n4292_n > 2 else None
                    except CodecError as error:
                        subdivision294 = run.fault(error, n4292, 2, '/stops/*/parties/*/address/subdivision', n4292[2] if n4292_n > 2 else '')
                    try:
                        postal_code295 = POSTAL_CODE_115[n4292[3]] if n4292_n > 3 else None
                    except CodecError as error:
                        postal_code295 = run.fault(error, n4292, 3, '/stops/*/parties/*/address/postalCode', n4292[3] if n4292_n > 3 else '')
                    try:
                        country296 = COUNTRY_116[n4292[4]] if n4292_n > 4 else None
                    except CodecError as error:
                        country296 = run.fault(error, n4292, 4, '/stops/*/parties/*/address/country', n4292[4] if n4292_n > 4 else '')
                    address297 = None
                    if lines291 is not None or city293 is not None or subdivision294 is not None or postal_code295 is not None or country296 is not None:
                        address297 = {}
                        if city293 is not None:
                            address297['city'] = city293
                        if country296 is not None:
                            address297['country'] = country296
                        if lines291 is not None:
                            address297['lines'] = lines291
                        if postal_code295 is not None:
                            address297['postalCode'] = postal_code295
                        if subdivision294 is not None:
                            address297['subdivision'] = subdivision294
                    parties_item298 = None
                    if roles273 is not None or source_code_v272 is not None or name274 is not None or identifiers280 is not None or additional_name282 is not None or address297 is not None:
                        parties_item298 = {}
                        if additional_name282 is not None:
                            parties_item298['additionalName'] = additional_name282
                        if address297 is not None:
                            parties_item298['address'] = address297
                        if identifiers280 is not None:
                            parties_item298['identifiers'] = identifiers280
                        if name274 is not None:
                            parties_item298['name'] = name274
                        if roles273 is not None:
                            parties_item298['roles'] = roles273
                        if source_code_v272 is not None:
                            parties_item298['sourceCode'] = source_code_v272
                    if parties_item298 is not None:
                        parties267.append(parties_item298)
                if len(parties267) > 20:
                    run.crowded('/stops/*/parties', m205[0], len(parties267), 20)
                if not parties267:
                    parties267 = None
            stops_item = None
            if stop_sequence is not None or activities is not None or source_code_v206 is not None or totals is not None or references210 is not None or dates219 is not None or parties267 is not None:
                if activities is None:
                    run.lacks('/stops/*/activities', s5 or m205[0], 'S5-02')
                if stop_sequence is None:
                    run.lacks('/stops/*/stopSequence', s5 or m205[0], 'S5-01')
                stops_item = {'activities': activities, 'stopSequence': stop_sequence}
                if dates219 is not None:
                    stops_item['dates'] = dates219
                if parties267 is not None:
                    stops_item['parties'] = parties267
                if references210 is not None:
                    stops_item['references'] = references210
                if source_code_v206 is not None:
                    stops_item['sourceCode'] = source_code_v206
                if totals is not None:
                    stops_item['totals'] = totals
            if stops_item is not None:
                stops.append(stops_item)
        if len(stops) > 999:
            run.crowded('/stops', n0[0], len(stops), 999)
        if not stops:
            stops = None
    charge_lines: Any = None
    if n0[14]:
        charge_lines = []
        for m299 in n0[14] or ():
            l0_loop = m299[6]
            l0_loop = l0_loop[0] if l0_loop else None
            l0 = l0_loop[0] if l0_loop is not None else None
            l0_n = len(l0) if l0 is not None else 0
            for m300 in m299[7] or ():
                l1 = m300[0]
                l1_n = len(l1)
                try:
                    charge_type = CHARGE_TYPE_117[l1[8]] if l1_n > 8 else None
                except CodecError as error:
                    charge_type = run.fault(error, l1, 8, '/chargeLines/*/chargeType', l1[8] if l1_n > 8 else '')
                charge_type_v301, source_code_v302 = charge_type or (None, None)
                charge_type_v = charge_type_v301
                if charge_type_v is None:
                    try:
                        charge_type303 = CHARGE_TYPE_118[(l1[4] if l1_n > 4 else '') if (l1[8] if l1_n > 8 else '') == '' else '']
                    except CodecError as error:
                        charge_type303 = run.fault(error, l1, 4, '/chargeLines/*/chargeType', (l1[4] if l1_n > 4 else '') if (l1[8] if l1_n > 8 else '') == '' else '')
                    charge_type_v = charge_type303
                if charge_type_v is None:
                    try:
                        charge_type304 = CHARGE_TYPE_119[(l1[5] if l1_n > 5 else '') if (l1[8] if l1_n > 8 else '') == '' else '']
                    except CodecError as error:
                        charge_type304 = run.fault(error, l1, 5, '/chargeLines/*/chargeType', (l1[5] if l1_n > 5 else '') if (l1[8] if l1_n > 8 else '') == '' else '')
                    charge_type_v = charge_type304
                if charge_type_v is None:
                    try:
                        charge_type305 = CHARGE_TYPE_120[(l1[6] if l1_n > 6 else '') if (l1[8] if l1_n > 8 else '') == '' else '']
                    except CodecError as error:
                        charge_type305 = run.fault(error, l1, 6, '/chargeLines/*/chargeType', (l1[6] if l1_n > 6 else '') if (l1[8] if l1_n > 8 else '') == '' else '')
                    charge_type_v = charge_type305
                try:
                    description306 = DESCRIPTION_121[l1[12]] if l1_n > 12 else None
                except CodecError as error:
                    description306 = run.fault(error, l1, 12, '/chargeLines/*/description', l1[12] if l1_n > 12 else '')
                try:
                    rate = RATE_122[l1[2]] if l1_n > 2 else None
                except CodecError as error:
                    rate = run.fault(error, l1, 2, '/chargeLines/*/rate', l1[2] if l1_n > 2 else '')
                try:
                    rate_basis = RATE_BASIS_123[l1[3]] if l1_n > 3 else None
                except CodecError as error:
                    rate_basis = run.fault(error, l1, 3, '/chargeLines/*/rateBasis', l1[3] if l1_n > 3 else '')
                rate_basis_v, rate_source_code_v = rate_basis or (None, None)
                try:
                    unit_code307 = UNIT_CODE_124[(l1[18] if l1_n > 18 else '') if (l1[17] if l1_n > 17 else '') != '' and (l1[18] if l1_n > 18 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
                except CodecError as error:
                    unit_code307 = run.doubt(error, l1, 18, '/chargeLines/*/quantity/unitCode', (l1[18] if l1_n > 18 else '') if (l1[17] if l1_n > 17 else '') != '' and (l1[18] if l1_n > 18 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '')
                try:
                    value308 = VALUE_125[(l1[17] if l1_n > 17 else '') if (l1[18] if l1_n > 18 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} and (l1[18] if l1_n > 18 else '') in {'', 'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
                except CodecError as error:
                    value308 = run.fault(error, l1, 17, '/chargeLines/*/quantity/value', (l1[17] if l1_n > 17 else '') if (l1[18] if l1_n > 18 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} and (l1[18] if l1_n > 18 else '') in {'', 'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '')
                quantity = None
                if unit_code307 is not None or value308 is not None:
                    if unit_code307 is None:
                        run.lacks('/chargeLines/*/quantity/unitCode', l1 or m300[0], 'L1-18')
                    if value308 is None:
                        run.lacks('/chargeLines/*/quantity/value', l1 or m300[0], 'L1-17')
                    quantity = {'unitCode': unit_code307, 'value': value308}
                try:
                    amount309 = AMOUNT_126[l1[4]] if l1_n > 4 else None
                except CodecError as error:
                    amount309 = run.fault(error, l1, 4, '/chargeLines/*/amount/amount', l1[4] if l1_n > 4 else '')
                try:
                    currency311 = CURRENCY_127[(c3[1] if c3_n > 1 else '') if (l1[4] if l1_n > 4 else '') != '' else '']
                except CodecError as error:
                    currency311 = run.fault(error, c3, 1, '/chargeLines/*/amount/currency', (c3[1] if c3_n > 1 else '') if (l1[4] if l1_n > 4 else '') != '' else '')
                currency_v310 = currency311
                if currency_v310 is None:
                    try:
                        currency312 = CURRENCY_128[(facts.get('currency', '')) if (l1[4] if l1_n > 4 else '') != '' else '']
                    except CodecError as error:
                        currency312 = run.fault(error, None, None, '/chargeLines/*/amount/currency', (facts.get('currency', '')) if (l1[4] if l1_n > 4 else '') != '' else '')
                    currency_v310 = currency312
                amount313 = None
                if amount309 is not None or currency_v310 is not None:
                    if amount309 is None:
                        run.lacks('/chargeLines/*/amount/amount', l1 or m300[0], 'L1-04')
                    if currency_v310 is None:
                        run.lacks('/chargeLines/*/amount/currency', c3 or m300[0], '/C3-01')
                    amount313 = {'amount': amount309, 'currency': currency_v310}
                try:
                    amount314 = AMOUNT_129[l1[5]] if l1_n > 5 else None
                except CodecError as error:
                    amount314 = run.fault(error, l1, 5, '/chargeLines/*/advances/amount', l1[5] if l1_n > 5 else '')
                try:
                    currency316 = CURRENCY_130[(c3[1] if c3_n > 1 else '') if (l1[5] if l1_n > 5 else '') != '' else '']
                except CodecError as error:
                    currency316 = run.fault(error, c3, 1, '/chargeLines/*/advances/currency', (c3[1] if c3_n > 1 else '') if (l1[5] if l1_n > 5 else '') != '' else '')
                currency_v315 = currency316
                if currency_v315 is None:
                    try:
                        currency317 = CURRENCY_131[(facts.get('currency', '')) if (l1[5] if l1_n > 5 else '') != '' else '']
                    except CodecError as error:
                        currency317 = run.fault(error, None, None, '/chargeLines/*/advances/currency', (facts.get('currency', '')) if (l1[5] if l1_n > 5 else '') != '' else '')
                    currency_v315 = currency317
                advances = None
                if amount314 is not None or currency_v315 is not None:
                    if amount314 is None:
                        run.lacks('/chargeLines/*/advances/amount', l1 or m300[0], 'L1-05')
                    if currency_v315 is None:
                        run.lacks('/chargeLines/*/advances/currency', c3 or m300[0], '/C3-01')
                    advances = {'amount': amount314, 'currency': currency_v315}
                try:
                    amount318 = AMOUNT_132[l1[6]] if l1_n > 6 else None
                except CodecError as error:
                    amount318 = run.fault(error, l1, 6, '/chargeLines/*/prepaidAmount/amount', l1[6] if l1_n > 6 else '')
                try:
                    currency320 = CURRENCY_133[(c3[1] if c3_n > 1 else '') if (l1[6] if l1_n > 6 else '') != '' else '']
                except CodecError as error:
                    currency320 = run.fault(error, c3, 1, '/chargeLines/*/prepaidAmount/currency', (c3[1] if c3_n > 1 else '') if (l1[6] if l1_n > 6 else '') != '' else '')
                currency_v319 = currency320
                if currency_v319 is None:
                    try:
                        currency321 = CURRENCY_134[(facts.get('currency', '')) if (l1[6] if l1_n > 6 else '') != '' else '']
                    except CodecError as error:
                        currency321 = run.fault(error, None, None, '/chargeLines/*/prepaidAmount/currency', (facts.get('currency', '')) if (l1[6] if l1_n > 6 else '') != '' else '')
                    currency_v319 = currency321
                prepaid_amount = None
                if amount318 is not None or currency_v319 is not None:
                    if amount318 is None:
                        run.lacks('/chargeLines/*/prepaidAmount/amount', l1 or m300[0], 'L1-06')
                    if currency_v319 is None:
                        run.lacks('/chargeLines/*/prepaidAmount/currency', c3 or m300[0], '/C3-01')
                    prepaid_amount = {'amount': amount318, 'currency': currency_v319}
                try:
                    unit_code323 = UNIT_CODE_135[(l0[11] if l0_n > 11 else '') if (l0[4] if l0_n > 4 else '') != '' and (l0[5] if l0_n > 5 else '') in ('B', 'G') else '']
                except CodecError as error:
                    unit_code323 = run.fault(error, l0, 11, '/chargeLines/*/billedWeight/unitCode', (l0[11] if l0_n > 11 else '') if (l0[4] if l0_n > 4 else '') != '' and (l0[5] if l0_n > 5 else '') in ('B', 'G') else '')
                unit_code_v322 = unit_code323
                if unit_code_v322 is None:
                    try:
                        unit_code324 = UNIT_CODE_136[(b3[5] if b3_n > 5 else '') if (l0[11] if l0_n > 11 else '') == '' and (l0[4] if l0_n > 4 else '') != '' and (l0[5] if l0_n > 5 else '') in ('B', 'G') else '']
                    except CodecError as error:
                        unit_code324 = run.fault(error, b3, 5, '/chargeLines/*/billedWeight/unitCode', (b3[5] if b3_n > 5 else '') if (l0[11] if l0_n > 11 else '') == '' and (l0[4] if l0_n > 4 else '') != '' and (l0[5] if l0_n > 5 else '') in ('B', 'G') else '')
                    unit_code_v322 = unit_code324
                try:
                    value326 = VALUE_137[(l0[4] if l0_n > 4 else '') if (l0[5] if l0_n > 5 else '') in ('B', 'G') and (l0[11] if l0_n > 11 else '') != '' else '']
                except CodecError as error:
                    value326 = run.fault(error, l0, 4, '/chargeLines/*/billedWeight/value', (l0[4] if l0_n > 4 else '') if (l0[5] if l0_n > 5 else '') in ('B', 'G') and (l0[11] if l0_n > 11 else '') != '' else '')
                value_v325 = value326
                if value_v325 is None:
                    try:
                        value327 = VALUE_138[(l0[4] if l0_n > 4 else '') if (l0[5] if l0_n > 5 else '') in ('B', 'G') and (l0[11] if l0_n > 11 else '') == '' and (b3[5] if b3_n > 5 else '') != '' else '']
                    except CodecError as error:
                        value327 = run.fault(error, l0, 4, '/chargeLines/*/billedWeight/value', (l0[4] if l0_n > 4 else '') if (l0[5] if l0_n > 5 else '') in ('B', 'G') and (l0[11] if l0_n > 11 else '') == '' and (b3[5] if b3_n > 5 else '') != '' else '')
                    value_v325 = value327
                billed_weight = None
                if unit_code_v322 is not None or value_v325 is not None:
                    if unit_code_v322 is None:
                        run.lacks('/chargeLines/*/billedWeight/unitCode', l0 or m300[0], 'L0-11')
                    if value_v325 is None:
                        run.lacks('/chargeLines/*/billedWeight/value', l0 or m300[0], 'L0-04')
                    billed_weight = {'unitCode': unit_code_v322, 'value': value_v325}
                try:
                    unit_code328 = UNIT_CODE_139[(l0[3] if l0_n > 3 else '') if (l0[2] if l0_n > 2 else '') != '' and (l0[3] if l0_n > 3 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
                except CodecError as error:
                    unit_code328 = run.doubt(error, l0, 3, '/chargeLines/*/billedQuantity/unitCode', (l0[3] if l0_n > 3 else '') if (l0[2] if l0_n > 2 else '') != '' and (l0[3] if l0_n > 3 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '')
                try:
                    value329 = VALUE_140[(l0[2] if l0_n > 2 else '') if (l0[3] if l0_n > 3 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} and (l0[3] if l0_n > 3 else '') in {'', 'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
                except CodecError as error:
                    value329 = run.fault(error, l0, 2, '/chargeLines/*/billedQuantity/value', (l0[2] if l0_n > 2 else '') if (l0[3] if l0_n > 3 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} and (l0[3] if l0_n > 3 else '') in {'', 'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '')
                billed_quantity = None
                if unit_code328 is not None or value329 is not None:
                    if unit_code328 is None:
                        run.lacks('/chargeLines/*/billedQuantity/unitCode', l0 or m300[0], 'L0-03')
                    if value329 is None:
                        run.lacks('/chargeLines/*/billedQuantity/value', l0 or m300[0], 'L0-02')
                    billed_quantity = {'unitCode': unit_code328, 'value': value329}
                try:
                    unit_code330 = UNIT_CODE_141[(l0[7] if l0_n > 7 else '') if (l0[6] if l0_n > 6 else '') != '' else '']
                except CodecError as error:
                    unit_code330 = run.doubt(error, l0, 7, '/chargeLines/*/volume/unitCode', (l0[7] if l0_n > 7 else '') if (l0[6] if l0_n > 6 else '') != '' else '')
                try:
                    value331 = VALUE_142[(l0[6] if l0_n > 6 else '') if (l0[7] if l0_n > 7 else '') != '' and (l0[7] if l0_n > 7 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
                except CodecError as error:
                    value331 = run.fault(error, l0, 6, '/chargeLines/*/volume/value', (l0[6] if l0_n > 6 else '') if (l0[7] if l0_n > 7 else '') != '' and (l0[7] if l0_n > 7 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '')
                volume332 = None
                if unit_code330 is not None or value331 is not None:
                    if unit_code330 is None:
                        run.lacks('/chargeLines/*/volume/unitCode', l0 or m300[0], 'L0-07')
                    if value331 is None:
                        run.lacks('/chargeLines/*/volume/value', l0 or m300[0], 'L0-06')
                    volume332 = {'unitCode': unit_code330, 'value': value331}
                try:
                    package_count333 = PACKAGE_COUNT_143[l0[8]] if l0_n > 8 else None
                except CodecError as error:
                    package_count333 = run.fault(error, l0, 8, '/chargeLines/*/packageCount', l0[8] if l0_n > 8 else '')
                lading: Any = None
                if m299[3]:
                    lading = []
                    for m334 in m299[3] or ():
                        l5 = m334[0]
                        l5_n = len(l5)
                        try:
                            line_id = LINE_ID_144[l5[1]] if l5_n > 1 else None
                        except CodecError as error:
                            line_id = run.fault(error, l5, 1, '/chargeLines/*/lading/*/lineId', l5[1] if l5_n > 1 else '')
                        try:
                            description335 = DESCRIPTION_145[l5[2]] if l5_n > 2 else None
                        except CodecError as error:
                            description335 = run.fault(error, l5, 2, '/chargeLines/*/lading/*/description', l5[2] if l5_n > 2 else '')
                        try:
                            commodity_code = COMMODITY_CODE_146[l5[3]] if l5_n > 3 else None
                        except CodecError as error:
                            commodity_code = run.fault(error, l5, 3, '/chargeLines/*/lading/*/commodityCode', l5[3] if l5_n > 3 else '')
                        try:
                            source_code = SOURCE_CODE_147[l5[4]] if l5_n > 4 else None
                        except CodecError as error:
                            source_code = run.fault(error, l5, 4, '/chargeLines/*/lading/*/sourceCode', l5[4] if l5_n > 4 else '')
                        lading_item = None
                        if line_id is not None or description335 is not None or commodity_code is not None or source_code is not None:
                            lading_item = {}
                            if commodity_code is not None:
                                lading_item['commodityCode'] = commodity_code
                            if description335 is not None:
                                lading_item['description'] = description335
                            if line_id is not None:
                                lading_item['lineId'] = line_id
                            if source_code is not None:
                                lading_item['sourceCode'] = source_code
                        if lading_item is not None:
                            lading.append(lading_item)
                    if len(lading) > 99:
                        run.crowded('/chargeLines/*/lading', m299[0], len(lading), 99)
                    if not lading:
                        lading = None
                references336: Any = None
                if m299[1]:
                    references336 = []
                    for m337 in m299[1] or ():
                        n9338 = m337[0]
                        n9338_n = len(n9338)
                        if not ((n9338[2] if n9338_n > 2 else '') != ''):
                            continue
                        try:
                            type339 = TYPE_148[n9338[1]] if n9338_n > 1 else None
                        except CodecError as error:
                            type339 = run.fault(error, n9338, 1, '/chargeLines/*/references/*/type', n9338[1] if n9338_n > 1 else '')
                        type_v340, source_code_v341 = type339 or (None, None)
                        try:
                            value342 = VALUE_149[n9338[2]] if n9338_n > 2 else None
                        except CodecError as error:
                            value342 = run.fault(error, n9338, 2, '/chargeLines/*/references/*/value', n9338[2] if n9338_n > 2 else '')
                        try:
                            description343 = DESCRIPTION_150[n9338[3]] if n9338_n > 3 else None
                        except CodecError as error:
                            description343 = run.fault(error, n9338, 3, '/chargeLines/*/references/*/description', n9338[3] if n9338_n > 3 else '')
                        references_item344 = None
                        if type_v340 is not None or source_code_v341 is not None or value342 is not None or description343 is not None:
                            if type_v340 is None:
                                run.lacks('/chargeLines/*/references/*/type', n9338 or m337[0], 'N9-01')
                            if value342 is None:
                                run.lacks('/chargeLines/*/references/*/value', n9338 or m337[0], 'N9-02')
                            references_item344 = {'type': type_v340, 'value': value342}
                            if description343 is not None:
                                references_item344['description'] = description343
                            if source_code_v341 is not None:
                                references_item344['sourceCode'] = source_code_v341
                        if references_item344 is not None:
                            references336.append(references_item344)
                    if len(references336) > 100:
                        run.crowded('/chargeLines/*/references', m299[0], len(references336), 100)
                    if not references336:
                        references336 = None
                charge_lines_item = None
                if charge_type_v is not None or source_code_v302 is not None or description306 is not None or rate is not None or rate_basis_v is not None or rate_source_code_v is not None or quantity is not None or amount313 is not None or advances is not None or prepaid_amount is not None or billed_weight is not None or billed_quantity is not None or volume332 is not None or package_count333 is not None or lading is not None or references336 is not None:
                    if charge_type_v is None:
                        run.lacks('/chargeLines/*/chargeType', l1 or m300[0], 'L1-08')
                    charge_lines_item = {'chargeType': charge_type_v, 'lineId': str(len(charge_lines) + 1)}
                    if advances is not None:
                        charge_lines_item['advances'] = advances
                    if amount313 is not None:
                        charge_lines_item['amount'] = amount313
                    if billed_quantity is not None:
                        charge_lines_item['billedQuantity'] = billed_quantity
                    if billed_weight is not None:
                        charge_lines_item['billedWeight'] = billed_weight
                    if description306 is not None:
                        charge_lines_item['description'] = description306
                    if lading is not None:
                        charge_lines_item['lading'] = lading
                    if package_count333 is not None:
                        charge_lines_item['packageCount'] = package_count333
                    if prepaid_amount is not None:
                        charge_lines_item['prepaidAmount'] = prepaid_amount
                    if quantity is not None:
                        charge_lines_item['quantity'] = quantity
                    if rate is not None:
                        charge_lines_item['rate'] = rate
                    if rate_basis_v is not None:
                        charge_lines_item['rateBasis'] = rate_basis_v
                    if rate_source_code_v is not None:
                        charge_lines_item['rateSourceCode'] = rate_source_code_v
                    if references336 is not None:
                        charge_lines_item['references'] = references336
                    if source_code_v302 is not None:
                        charge_lines_item['sourceCode'] = source_code_v302
                    if volume332 is not None:
                        charge_lines_item['volume'] = volume332
                if charge_lines_item is not None:
                    charge_lines.append(charge_lines_item)
        if len(charge_lines) > 999:
            run.crowded('/chargeLines', n0[0], len(charge_lines), 999)
        if not charge_lines:
            charge_lines = None
    if charge_lines is None:
        run.lacks('/chargeLines', n0[0], 'LX/L1')
    if currency_v is None:
        run.lacks('/currency', c3 or n0[0], 'C3-01')
    if invoice_date is None:
        run.lacks('/invoiceDate', b3 or n0[0], 'B3-06')
    if invoice_number is None:
        run.lacks('/invoiceNumber', b3 or n0[0], 'B3-02')
    if payee is None:
        run.lacks('/payee', b3 or n0[0], 'B3-11')
    if subject_refs is None:
        run.lacks('/subjectRefs', b3 or n0[0], 'B3-03')
    if total_net is None:
        run.lacks('/totalNet', b3 or n0[0], 'B3-07 or /C3-01')
    data = {'chargeLines': charge_lines, 'currency': currency_v, 'invoiceDate': invoice_date, 'invoiceNumber': invoice_number, 'payee': payee, 'subjectRefs': subject_refs, 'totalNet': total_net}
    if dates108 is not None:
        data['dates'] = dates108
    if due_date is not None:
        data['dueDate'] = due_date
    if equipment is not None:
        data['equipment'] = equipment
    if handling_totals is not None:
        data['handlingTotals'] = handling_totals
    if instructions is not None:
        data['instructions'] = instructions
    if invoice_type_v is not None:
        data['invoiceType'] = invoice_type_v
    if parties191 is not None:
        data['parties'] = parties191
    if payer is not None:
        data['payer'] = payer
    if payment_method is not None:
        data['paymentMethod'] = payment_method
    if payment_terms is not None:
        data['paymentTerms'] = payment_terms
    if references is not None:
        data['references'] = references
    if source_code_v is not None:
        data['sourceCode'] = source_code_v
    if stops is not None:
        data['stops'] = stops
    if total_advances is not None:
        data['totalAdvances'] = total_advances
    if total_prepaid is not None:
        data['totalPrepaid'] = total_prepaid
    if len(faults) == mark0:
        run.events.append(('freight-charge.invoiced', data))

def read(run: Run) -> None:
    """Group the segments of the message and map each event; problems and events are left on ``run``."""
    root, strays = TREES.of([item[0] for item in run.items], run.items)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
