"""Reads X12 210 (mapping x12-210@1); generated from the rows of canonical/mappers/x12/t210.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, group, parse_structure
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables, x12_elements
from canonical.mappers._generated import tables as shared
from canonical.mapping.run import NOTHING, Memo, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ()
STRUCTURE = parse_structure('210', 'ST! B3!*1 C2 C3 ITD N9*300 G62*6 R3*12 H3*6 K1*10 (N1 N2 N3*2 N4 N9*5)*10 (N7 M7)*10 (SPO SDQ*10)*999999 (S5 N9*10 G62*10 H3*6 (SPO SDQ*10)*999999 (N1 N2 N3*2 N4 N9*5 (N7 M7)*10)*2)*999 (LX N9*5 POD L5*30 H1*3 H2*2 L0*10 L1*10 L4*10 L7*10 K1*10 (SPO SDQ*10)*999999 (N1 N2 N3*2 N4 N9*10 (CD3 N9*20 H6*10 L9*10 POD G62)*999999 (SPO SDQ*10)*999999)*999999)*9999 L3 SE!')

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
        invoice_number = INVOICE_NUMBER_0[b3[2] if b3_n > 2 else '']
    except CodecError as error:
        invoice_number = run.fault(error, b3, 2, '/invoiceNumber', b3[2] if b3_n > 2 else '')
    try:
        invoice_date = INVOICE_DATE_1[b3[6] if b3_n > 6 else '']
    except CodecError as error:
        invoice_date = run.fault(error, b3, 6, '/invoiceDate', b3[6] if b3_n > 6 else '')
    try:
        shipment_ids_item = SHIPMENT_IDS_ITEM_2[b3[3] if b3_n > 3 else '']
    except CodecError as error:
        shipment_ids_item = run.fault(error, b3, 3, '/subjectRefs/shipmentIds/0', b3[3] if b3_n > 3 else '')
    shipment_ids: Any = []
    if shipment_ids_item is not None:
        shipment_ids.append(shipment_ids_item)
    if not shipment_ids:
        shipment_ids = None
    subject_refs = None
    if shipment_ids is not None:
        subject_refs = {}
        if shipment_ids is not None:
            subject_refs['shipmentIds'] = shipment_ids
    c3 = n0[3]
    c3_n = len(c3) if c3 is not None else 0
    try:
        currency = CURRENCY_3[c3[1] if c3_n > 1 else '']
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
        payment_method = PAYMENT_METHOD_5[b3[4] if b3_n > 4 else '']
    except CodecError as error:
        payment_method = run.doubt(error, b3, 4, '/paymentMethod', b3[4] if b3_n > 4 else '')
    try:
        invoice_type = INVOICE_TYPE_6[b3[8] if b3_n > 8 else '']
    except CodecError as error:
        invoice_type = run.fault(error, b3, 8, '/invoiceType', b3[8] if b3_n > 8 else '')
    invoice_type_v = (invoice_type[0] if invoice_type is not None else None)
    source_code_v = (invoice_type[1] if invoice_type is not None else None)
    try:
        value = VALUE_7[b3[11] if b3_n > 11 else '']
    except CodecError as error:
        value = run.fault(error, b3, 11, '/payee/identifiers/scheme=scac/value', b3[11] if b3_n > 11 else '')
    scac = None
    if value is not None:
        if value is None:
            run.lacks('/payee/identifiers/scheme=scac/value', b3 or n0[0], 'B3-11')
        scac = {'scheme': 'scac', 'value': value}
    identifiers: Any = []
    if scac is not None:
        identifiers.append(scac)
    if not identifiers:
        identifiers = None
    payee = None
    if identifiers is not None:
        payee = {}
        if identifiers is not None:
            payee['identifiers'] = identifiers
    try:
        amount = AMOUNT_8[b3[7] if b3_n > 7 else '']
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
        amount5 = AMOUNT_11[l3[6] if l3_n > 6 else '']
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
        amount9 = AMOUNT_14[l3[7] if l3_n > 7 else '']
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
        name = NAME_17[n1[2] if n1_n > 2 else '']
    except CodecError as error:
        name = run.fault(error, n1, 2, '/payer/name', n1[2] if n1_n > 2 else '')
    name_v = name
    n1_loop13 = pick(n0[10], 1, ('PF', 'PR')) if n0[10] else None
    n114 = n1_loop13[0] if n1_loop13 is not None else None
    n114_n = len(n114) if n114 is not None else 0
    if name_v is None:
        try:
            name15 = NAME_18[(n114[2] if n114_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            name15 = run.fault(error, n114, 2, '/payer/name', (n114[2] if n114_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        name_v = name15
    try:
        scheme = SCHEME_19[n1[3] if n1_n > 3 else '']
    except CodecError as error:
        scheme = run.fault(error, n1, 3, '/payer/identifiers/0/scheme', n1[3] if n1_n > 3 else '')
    scheme_v = (scheme[0] if scheme is not None else None)
    try:
        scheme16 = SCHEME_20[(n114[3] if n114_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
    except CodecError as error:
        scheme16 = run.fault(error, n114, 3, '/payer/identifiers/0/scheme', (n114[3] if n114_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
    if scheme_v is None:
        scheme_v = (scheme16[0] if scheme16 is not None else None)
    source_code_v17 = (scheme[1] if scheme is not None else None)
    if source_code_v17 is None:
        source_code_v17 = (scheme16[1] if scheme16 is not None else None)
    try:
        value18 = VALUE_21[n1[4] if n1_n > 4 else '']
    except CodecError as error:
        value18 = run.fault(error, n1, 4, '/payer/identifiers/0/value', n1[4] if n1_n > 4 else '')
    value_v = value18
    if value_v is None:
        try:
            value19 = VALUE_22[(n114[4] if n114_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            value19 = run.fault(error, n114, 4, '/payer/identifiers/0/value', (n114[4] if n114_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        value_v = value19
    identifiers_item = None
    if scheme_v is not None or source_code_v17 is not None or value_v is not None:
        if scheme_v is None:
            run.lacks('/payer/identifiers/0/scheme', n1 or n0[0], 'N1[01=BT]-03')
        if value_v is None:
            run.lacks('/payer/identifiers/0/value', n1 or n0[0], 'N1[01=BT]-04')
        identifiers_item = {'scheme': scheme_v, 'value': value_v}
        if source_code_v17 is not None:
            identifiers_item['sourceCode'] = source_code_v17
    identifiers20: Any = []
    if identifiers_item is not None:
        identifiers20.append(identifiers_item)
    if not identifiers20:
        identifiers20 = None
    n2 = n1_loop[1] if n1_loop is not None else None
    n2_n = len(n2) if n2 is not None else 0
    try:
        additional_name = ADDITIONAL_NAME_23[n2[1] if n2_n > 1 else '']
    except CodecError as error:
        additional_name = run.fault(error, n2, 1, '/payer/additionalName', n2[1] if n2_n > 1 else '')
    additional_name_v = additional_name
    n221 = n1_loop13[1] if n1_loop13 is not None else None
    n221_n = len(n221) if n221 is not None else 0
    if additional_name_v is None:
        try:
            additional_name22 = ADDITIONAL_NAME_24[(n221[1] if n221_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            additional_name22 = run.fault(error, n221, 1, '/payer/additionalName', (n221[1] if n221_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        additional_name_v = additional_name22
    n3_loop = n1_loop[2] if n1_loop is not None else None
    n3_loop = n3_loop[0] if n3_loop else None
    n3 = n3_loop[0] if n3_loop is not None else None
    n3_n = len(n3) if n3 is not None else 0
    try:
        lines_item = LINES_ITEM_25[n3[1] if n3_n > 1 else '']
    except CodecError as error:
        lines_item = run.fault(error, n3, 1, '/payer/address/lines/0', n3[1] if n3_n > 1 else '')
    lines_item_v = lines_item
    n3_loop23 = n1_loop13[2] if n1_loop13 is not None else None
    n3_loop23 = n3_loop23[0] if n3_loop23 else None
    n324 = n3_loop23[0] if n3_loop23 is not None else None
    n324_n = len(n324) if n324 is not None else 0
    if lines_item_v is None:
        try:
            lines_item25 = LINES_ITEM_26[(n324[1] if n324_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item25 = run.fault(error, n324, 1, '/payer/address/lines/0', (n324[1] if n324_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v = lines_item25
    try:
        lines_item27 = LINES_ITEM_27[n3[2] if n3_n > 2 else '']
    except CodecError as error:
        lines_item27 = run.fault(error, n3, 2, '/payer/address/lines/1', n3[2] if n3_n > 2 else '')
    lines_item_v26 = lines_item27
    if lines_item_v26 is None:
        try:
            lines_item28 = LINES_ITEM_28[(n324[2] if n324_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item28 = run.fault(error, n324, 2, '/payer/address/lines/1', (n324[2] if n324_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v26 = lines_item28
    n3_loop30 = (n1_loop[2] if n1_loop is not None else None) or ()
    n3_loop30 = n3_loop30[1] if len(n3_loop30) >= 2 else None
    n331 = n3_loop30[0] if n3_loop30 is not None else None
    n331_n = len(n331) if n331 is not None else 0
    try:
        lines_item32 = LINES_ITEM_29[n331[1] if n331_n > 1 else '']
    except CodecError as error:
        lines_item32 = run.fault(error, n331, 1, '/payer/address/lines/2', n331[1] if n331_n > 1 else '')
    lines_item_v29 = lines_item32
    n3_loop33 = (n1_loop13[2] if n1_loop13 is not None else None) or ()
    n3_loop33 = n3_loop33[1] if len(n3_loop33) >= 2 else None
    n334 = n3_loop33[0] if n3_loop33 is not None else None
    n334_n = len(n334) if n334 is not None else 0
    if lines_item_v29 is None:
        try:
            lines_item35 = LINES_ITEM_30[(n334[1] if n334_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item35 = run.fault(error, n334, 1, '/payer/address/lines/2', (n334[1] if n334_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v29 = lines_item35
    try:
        lines_item37 = LINES_ITEM_31[n331[2] if n331_n > 2 else '']
    except CodecError as error:
        lines_item37 = run.fault(error, n331, 2, '/payer/address/lines/3', n331[2] if n331_n > 2 else '')
    lines_item_v36 = lines_item37
    if lines_item_v36 is None:
        try:
            lines_item38 = LINES_ITEM_32[(n334[2] if n334_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            lines_item38 = run.fault(error, n334, 2, '/payer/address/lines/3', (n334[2] if n334_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        lines_item_v36 = lines_item38
    lines: Any = []
    if lines_item_v is not None:
        lines.append(lines_item_v)
    if lines_item_v26 is not None:
        lines.append(lines_item_v26)
    if lines_item_v29 is not None:
        lines.append(lines_item_v29)
    if lines_item_v36 is not None:
        lines.append(lines_item_v36)
    if not lines:
        lines = None
    n4 = n1_loop[3] if n1_loop is not None else None
    n4_n = len(n4) if n4 is not None else 0
    try:
        city = CITY_33[n4[1] if n4_n > 1 else '']
    except CodecError as error:
        city = run.fault(error, n4, 1, '/payer/address/city', n4[1] if n4_n > 1 else '')
    city_v = city
    n439 = n1_loop13[3] if n1_loop13 is not None else None
    n439_n = len(n439) if n439 is not None else 0
    if city_v is None:
        try:
            city40 = CITY_34[(n439[1] if n439_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            city40 = run.fault(error, n439, 1, '/payer/address/city', (n439[1] if n439_n > 1 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        city_v = city40
    try:
        subdivision = SUBDIVISION_35[n4[2] if n4_n > 2 else '']
    except CodecError as error:
        subdivision = run.fault(error, n4, 2, '/payer/address/subdivision', n4[2] if n4_n > 2 else '')
    subdivision_v = subdivision
    if subdivision_v is None:
        try:
            subdivision41 = SUBDIVISION_36[(n439[2] if n439_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            subdivision41 = run.fault(error, n439, 2, '/payer/address/subdivision', (n439[2] if n439_n > 2 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        subdivision_v = subdivision41
    try:
        postal_code = POSTAL_CODE_37[n4[3] if n4_n > 3 else '']
    except CodecError as error:
        postal_code = run.fault(error, n4, 3, '/payer/address/postalCode', n4[3] if n4_n > 3 else '')
    postal_code_v = postal_code
    if postal_code_v is None:
        try:
            postal_code42 = POSTAL_CODE_38[(n439[3] if n439_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            postal_code42 = run.fault(error, n439, 3, '/payer/address/postalCode', (n439[3] if n439_n > 3 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        postal_code_v = postal_code42
    try:
        country = COUNTRY_39[n4[4] if n4_n > 4 else '']
    except CodecError as error:
        country = run.fault(error, n4, 4, '/payer/address/country', n4[4] if n4_n > 4 else '')
    country_v = country
    if country_v is None:
        try:
            country43 = COUNTRY_40[(n439[4] if n439_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '']
        except CodecError as error:
            country43 = run.fault(error, n439, 4, '/payer/address/country', (n439[4] if n439_n > 4 else '') if (n1[1] if n1_n > 1 else '') == '' else '')
        country_v = country43
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
    if name_v is not None or identifiers20 is not None or additional_name_v is not None or address is not None:
        payer = {}
        if additional_name_v is not None:
            payer['additionalName'] = additional_name_v
        if address is not None:
            payer['address'] = address
        if identifiers20 is not None:
            payer['identifiers'] = identifiers20
        if name_v is not None:
            payer['name'] = name_v
    itd = n0[4]
    itd_n = len(itd) if itd is not None else 0
    try:
        due_date = DUE_DATE_41[itd[6] if itd_n > 6 else '']
    except CodecError as error:
        due_date = run.fault(error, itd, 6, '/dueDate', itd[6] if itd_n > 6 else '')
    try:
        net_days = NET_DAYS_42[itd[7] if itd_n > 7 else '']
    except CodecError as error:
        net_days = run.fault(error, itd, 7, '/paymentTerms/netDays', itd[7] if itd_n > 7 else '')
    try:
        discount_percent = DISCOUNT_PERCENT_43[itd[3] if itd_n > 3 else '']
    except CodecError as error:
        discount_percent = run.fault(error, itd, 3, '/paymentTerms/discountPercent', itd[3] if itd_n > 3 else '')
    try:
        discount_days = DISCOUNT_DAYS_44[itd[5] if itd_n > 5 else '']
    except CodecError as error:
        discount_days = run.fault(error, itd, 5, '/paymentTerms/discountDays', itd[5] if itd_n > 5 else '')
    try:
        text = TEXT_45[itd[12] if itd_n > 12 else '']
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
        value44 = VALUE_47[(l3[1] if l3_n > 1 else '') if (l3[12] if l3_n > 12 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' and (l3[12] if l3_n > 12 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
    except CodecError as error:
        value44 = run.fault(error, l3, 1, '/handlingTotals/grossWeight/value', (l3[1] if l3_n > 1 else '') if (l3[12] if l3_n > 12 else '') != '' and (l3[2] if l3_n > 2 else '') == 'G' and (l3[12] if l3_n > 12 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
    gross_weight = None
    if unit_code is not None or value44 is not None:
        if unit_code is None:
            run.lacks('/handlingTotals/grossWeight/unitCode', l3 or n0[0], 'L3-12')
        if value44 is None:
            run.lacks('/handlingTotals/grossWeight/value', l3 or n0[0], 'L3-01')
        gross_weight = {'unitCode': unit_code, 'value': value44}
    try:
        unit_code45 = UNIT_CODE_48[(l3[10] if l3_n > 10 else '') if (l3[9] if l3_n > 9 else '') != '' else '']
    except CodecError as error:
        unit_code45 = run.doubt(error, l3, 10, '/handlingTotals/volume/unitCode', (l3[10] if l3_n > 10 else '') if (l3[9] if l3_n > 9 else '') != '' else '')
    try:
        value46 = VALUE_49[(l3[9] if l3_n > 9 else '') if (l3[10] if l3_n > 10 else '') != '' and (l3[10] if l3_n > 10 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
    except CodecError as error:
        value46 = run.fault(error, l3, 9, '/handlingTotals/volume/value', (l3[9] if l3_n > 9 else '') if (l3[10] if l3_n > 10 else '') != '' and (l3[10] if l3_n > 10 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '')
    volume = None
    if unit_code45 is not None or value46 is not None:
        if unit_code45 is None:
            run.lacks('/handlingTotals/volume/unitCode', l3 or n0[0], 'L3-10')
        if value46 is None:
            run.lacks('/handlingTotals/volume/value', l3 or n0[0], 'L3-09')
        volume = {'unitCode': unit_code45, 'value': value46}
    try:
        package_count = PACKAGE_COUNT_50[l3[11] if l3_n > 11 else '']
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
    dates: Any = []
    for m in n0[1] or ():
        b347 = m[0]
        b347_n = len(b347)
        if not ((b347[9] if b347_n > 9 else '') != ''):
            continue
        try:
            type = TYPE_51[b347[10] if b347_n > 10 else '']
        except CodecError as error:
            type = run.fault(error, b347, 10, '/dates/*/type', b347[10] if b347_n > 10 else '')
        type_v = (type[0] if type is not None else None)
        source_code_v48 = (type[1] if type is not None else None)
        at_x = b347[9] if b347_n > 9 else ''
        at = None
        if at_x:
            try:
                at = K17.get(profile, at_x)
            except CodecError as error:
                at = run.fault(error, b347, 9, '/dates/*/at', at_x)
        dates_item = None
        if type_v is not None or source_code_v48 is not None or at is not None:
            if at is None:
                run.lacks('/dates/*/at', b347 or m[0], 'B3-09')
            if type_v is None:
                run.lacks('/dates/*/type', b347 or m[0], 'B3-10')
            dates_item = {'at': at, 'type': type_v}
            if source_code_v48 is not None:
                dates_item['sourceCode'] = source_code_v48
        if dates_item is not None:
            dates.append(dates_item)
    if len(dates) > 50:
        run.crowded('/dates', n0[0], len(dates), 50)
    if not dates:
        dates = None
    dates49: Any = []
    for m50 in n0[6] or ():
        g62 = m50[0]
        g62_n = len(g62)
        if not ((g62[2] if g62_n > 2 else '') != ''):
            continue
        try:
            type52 = TYPE_52[g62[1] if g62_n > 1 else '']
        except CodecError as error:
            type52 = run.fault(error, g62, 1, '/dates/*/type', g62[1] if g62_n > 1 else '')
        type_v51 = (type52[0] if type52 is not None else None)
        source_code_v53 = (type52[1] if type52 is not None else None)
        at_x55 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '69' else ''
        at_x56 = g62[3] if g62_n > 3 else ''
        at_x57 = g62[4] if g62_n > 4 else ''
        at_x58 = g62[5] if g62_n > 5 else ''
        at54 = None
        if at_x55:
            try:
                at54 = K19.get(profile, at_x55, at_x56, at_x57, at_x58)
            except CodecError as error:
                at54 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x55, at_x56, at_x57, at_x58))
        at_v = at54
        if at_v is None:
            at_x60 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '70' else ''
            at_x61 = g62[3] if g62_n > 3 else ''
            at_x62 = g62[4] if g62_n > 4 else ''
            at_x63 = g62[5] if g62_n > 5 else ''
            at59 = None
            if at_x60:
                try:
                    at59 = K20.get(profile, at_x60, at_x61, at_x62, at_x63)
                except CodecError as error:
                    at59 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x60, at_x61, at_x62, at_x63))
            at_v = at59
        if at_v is None:
            at_x65 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '64' else ''
            at_x66 = g62[3] if g62_n > 3 else ''
            at_x67 = g62[4] if g62_n > 4 else ''
            at_x68 = g62[5] if g62_n > 5 else ''
            at64 = None
            if at_x65:
                try:
                    at64 = K21.get(profile, at_x65, at_x66, at_x67, at_x68)
                except CodecError as error:
                    at64 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x65, at_x66, at_x67, at_x68))
            at_v = at64
        if at_v is None:
            at_x70 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '37' else ''
            at_x71 = g62[3] if g62_n > 3 else ''
            at_x72 = g62[4] if g62_n > 4 else ''
            at_x73 = g62[5] if g62_n > 5 else ''
            at69 = None
            if at_x70:
                try:
                    at69 = K22.get(profile, at_x70, at_x71, at_x72, at_x73)
                except CodecError as error:
                    at69 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x70, at_x71, at_x72, at_x73))
            at_v = at69
        if at_v is None:
            at_x75 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '38' else ''
            at_x76 = g62[3] if g62_n > 3 else ''
            at_x77 = g62[4] if g62_n > 4 else ''
            at_x78 = g62[5] if g62_n > 5 else ''
            at74 = None
            if at_x75:
                try:
                    at74 = K23.get(profile, at_x75, at_x76, at_x77, at_x78)
                except CodecError as error:
                    at74 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x75, at_x76, at_x77, at_x78))
            at_v = at74
        if at_v is None:
            at_x80 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '53' else ''
            at_x81 = g62[3] if g62_n > 3 else ''
            at_x82 = g62[4] if g62_n > 4 else ''
            at_x83 = g62[5] if g62_n > 5 else ''
            at79 = None
            if at_x80:
                try:
                    at79 = K24.get(profile, at_x80, at_x81, at_x82, at_x83)
                except CodecError as error:
                    at79 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x80, at_x81, at_x82, at_x83))
            at_v = at79
        if at_v is None:
            at_x85 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') == '54' else ''
            at_x86 = g62[3] if g62_n > 3 else ''
            at_x87 = g62[4] if g62_n > 4 else ''
            at_x88 = g62[5] if g62_n > 5 else ''
            at84 = None
            if at_x85:
                try:
                    at84 = K25.get(profile, at_x85, at_x86, at_x87, at_x88)
                except CodecError as error:
                    at84 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x85, at_x86, at_x87, at_x88))
            at_v = at84
        if at_v is None:
            at_x90 = (g62[2] if g62_n > 2 else '') if (g62[1] if g62_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
            at_x91 = g62[3] if g62_n > 3 else ''
            at_x92 = g62[4] if g62_n > 4 else ''
            at_x93 = g62[5] if g62_n > 5 else ''
            at89 = None
            if at_x90:
                try:
                    at89 = K26.get(profile, at_x90, at_x91, at_x92, at_x93)
                except CodecError as error:
                    at89 = run.fault(error, g62, (2, 3, 4, 5), '/dates/*/at', (at_x90, at_x91, at_x92, at_x93))
            at_v = at89
        dates_item94 = None
        if type_v51 is not None or source_code_v53 is not None or at_v is not None:
            if at_v is None:
                run.lacks('/dates/*/at', g62 or m50[0], 'G62-02 or G62-03 or G62-04')
            if type_v51 is None:
                run.lacks('/dates/*/type', g62 or m50[0], 'G62-01')
            dates_item94 = {'at': at_v, 'type': type_v51}
            if source_code_v53 is not None:
                dates_item94['sourceCode'] = source_code_v53
        if dates_item94 is not None:
            dates49.append(dates_item94)
    if len(dates49) > 50:
        run.crowded('/dates', n0[0], len(dates49), 50)
    if not dates49:
        dates49 = None
    dates95 = [*(dates or ()), *(dates49 or ())] or None
    references: Any = []
    for m96 in n0[5] or ():
        n9 = m96[0]
        n9_n = len(n9)
        if not ((n9[2] if n9_n > 2 else '') != ''):
            continue
        try:
            type98 = TYPE_53[n9[1] if n9_n > 1 else '']
        except CodecError as error:
            type98 = run.fault(error, n9, 1, '/references/*/type', n9[1] if n9_n > 1 else '')
        type_v97 = (type98[0] if type98 is not None else None)
        source_code_v99 = (type98[1] if type98 is not None else None)
        try:
            value100 = VALUE_54[n9[2] if n9_n > 2 else '']
        except CodecError as error:
            value100 = run.fault(error, n9, 2, '/references/*/value', n9[2] if n9_n > 2 else '')
        try:
            description = DESCRIPTION_55[n9[3] if n9_n > 3 else '']
        except CodecError as error:
            description = run.fault(error, n9, 3, '/references/*/description', n9[3] if n9_n > 3 else '')
        references_item = None
        if type_v97 is not None or source_code_v99 is not None or value100 is not None or description is not None:
            if type_v97 is None:
                run.lacks('/references/*/type', n9 or m96[0], 'N9-01')
            if value100 is None:
                run.lacks('/references/*/value', n9 or m96[0], 'N9-02')
            references_item = {'type': type_v97, 'value': value100}
            if description is not None:
                references_item['description'] = description
            if source_code_v99 is not None:
                references_item['sourceCode'] = source_code_v99
        if references_item is not None:
            references.append(references_item)
    if len(references) > 300:
        run.crowded('/references', n0[0], len(references), 300)
    if not references:
        references = None
    parties: Any = []
    for m101 in n0[10] or ():
        n1102 = m101[0]
        n1102_n = len(n1102)
        if not ((n1102[1] if n1102_n > 1 else '') not in ('BT', 'PF', 'PR')):
            continue
        try:
            roles_item = ROLES_ITEM_56[n1102[1] if n1102_n > 1 else '']
        except CodecError as error:
            roles_item = run.fault(error, n1102, 1, '/parties/*/roles/0', n1102[1] if n1102_n > 1 else '')
        roles_item_v = (roles_item[0] if roles_item is not None else None)
        roles: Any = []
        if roles_item_v is not None:
            roles.append(roles_item_v)
        if not roles:
            roles = None
        source_code_v103 = (roles_item[1] if roles_item is not None else None)
        try:
            name104 = NAME_57[n1102[2] if n1102_n > 2 else '']
        except CodecError as error:
            name104 = run.fault(error, n1102, 2, '/parties/*/name', n1102[2] if n1102_n > 2 else '')
        try:
            scheme106 = SCHEME_58[n1102[3] if n1102_n > 3 else '']
        except CodecError as error:
            scheme106 = run.fault(error, n1102, 3, '/parties/*/identifiers/0/scheme', n1102[3] if n1102_n > 3 else '')
        scheme_v105 = (scheme106[0] if scheme106 is not None else None)
        source_code_v107 = (scheme106[1] if scheme106 is not None else None)
        try:
            value108 = VALUE_59[n1102[4] if n1102_n > 4 else '']
        except CodecError as error:
            value108 = run.fault(error, n1102, 4, '/parties/*/identifiers/0/value', n1102[4] if n1102_n > 4 else '')
        identifiers_item109 = None
        if scheme_v105 is not None or source_code_v107 is not None or value108 is not None:
            if scheme_v105 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1102 or m101[0], 'N1-03')
            if value108 is None:
                run.lacks('/parties/*/identifiers/0/value', n1102 or m101[0], 'N1-04')
            identifiers_item109 = {'scheme': scheme_v105, 'value': value108}
            if source_code_v107 is not None:
                identifiers_item109['sourceCode'] = source_code_v107
        identifiers110: Any = []
        if identifiers_item109 is not None:
            identifiers110.append(identifiers_item109)
        if not identifiers110:
            identifiers110 = None
        n2111 = m101[1]
        n2111_n = len(n2111) if n2111 is not None else 0
        try:
            additional_name112 = ADDITIONAL_NAME_60[n2111[1] if n2111_n > 1 else '']
        except CodecError as error:
            additional_name112 = run.fault(error, n2111, 1, '/parties/*/additionalName', n2111[1] if n2111_n > 1 else '')
        n3_loop113 = m101[2]
        n3_loop113 = n3_loop113[0] if n3_loop113 else None
        n3114 = n3_loop113[0] if n3_loop113 is not None else None
        n3114_n = len(n3114) if n3114 is not None else 0
        try:
            lines_item115 = LINES_ITEM_61[n3114[1] if n3114_n > 1 else '']
        except CodecError as error:
            lines_item115 = run.fault(error, n3114, 1, '/parties/*/address/lines/0', n3114[1] if n3114_n > 1 else '')
        try:
            lines_item116 = LINES_ITEM_62[n3114[2] if n3114_n > 2 else '']
        except CodecError as error:
            lines_item116 = run.fault(error, n3114, 2, '/parties/*/address/lines/1', n3114[2] if n3114_n > 2 else '')
        n3_loop117 = m101[2] or ()
        n3_loop117 = n3_loop117[1] if len(n3_loop117) >= 2 else None
        n3118 = n3_loop117[0] if n3_loop117 is not None else None
        n3118_n = len(n3118) if n3118 is not None else 0
        try:
            lines_item119 = LINES_ITEM_63[n3118[1] if n3118_n > 1 else '']
        except CodecError as error:
            lines_item119 = run.fault(error, n3118, 1, '/parties/*/address/lines/2', n3118[1] if n3118_n > 1 else '')
        try:
            lines_item120 = LINES_ITEM_64[n3118[2] if n3118_n > 2 else '']
        except CodecError as error:
            lines_item120 = run.fault(error, n3118, 2, '/parties/*/address/lines/3', n3118[2] if n3118_n > 2 else '')
        lines121: Any = []
        if lines_item115 is not None:
            lines121.append(lines_item115)
        if lines_item116 is not None:
            lines121.append(lines_item116)
        if lines_item119 is not None:
            lines121.append(lines_item119)
        if lines_item120 is not None:
            lines121.append(lines_item120)
        if not lines121:
            lines121 = None
        n4122 = m101[3]
        n4122_n = len(n4122) if n4122 is not None else 0
        try:
            city123 = CITY_65[n4122[1] if n4122_n > 1 else '']
        except CodecError as error:
            city123 = run.fault(error, n4122, 1, '/parties/*/address/city', n4122[1] if n4122_n > 1 else '')
        try:
            subdivision124 = SUBDIVISION_66[n4122[2] if n4122_n > 2 else '']
        except CodecError as error:
            subdivision124 = run.fault(error, n4122, 2, '/parties/*/address/subdivision', n4122[2] if n4122_n > 2 else '')
        try:
            postal_code125 = POSTAL_CODE_67[n4122[3] if n4122_n > 3 else '']
        except CodecError as error:
            postal_code125 = run.fault(error, n4122, 3, '/parties/*/address/postalCode', n4122[3] if n4122_n > 3 else '')
        try:
            country126 = COUNTRY_68[n4122[4] if n4122_n > 4 else '']
        except CodecError as error:
            country126 = run.fault(error, n4122, 4, '/parties/*/address/country', n4122[4] if n4122_n > 4 else '')
        address127 = None
        if lines121 is not None or city123 is not None or subdivision124 is not None or postal_code125 is not None or country126 is not None:
            address127 = {}
            if city123 is not None:
                address127['city'] = city123
            if country126 is not None:
                address127['country'] = country126
            if lines121 is not None:
                address127['lines'] = lines121
            if postal_code125 is not None:
                address127['postalCode'] = postal_code125
            if subdivision124 is not None:
                address127['subdivision'] = subdivision124
        references128: Any = []
        for m129 in m101[4] or ():
            n9130 = m129[0]
            n9130_n = len(n9130)
            if not ((n9130[2] if n9130_n > 2 else '') != ''):
                continue
            try:
                type132 = TYPE_69[n9130[1] if n9130_n > 1 else '']
            except CodecError as error:
                type132 = run.fault(error, n9130, 1, '/parties/*/references/*/type', n9130[1] if n9130_n > 1 else '')
            type_v131 = (type132[0] if type132 is not None else None)
            source_code_v133 = (type132[1] if type132 is not None else None)
            try:
                value134 = VALUE_70[n9130[2] if n9130_n > 2 else '']
            except CodecError as error:
                value134 = run.fault(error, n9130, 2, '/parties/*/references/*/value', n9130[2] if n9130_n > 2 else '')
            try:
                description135 = DESCRIPTION_71[n9130[3] if n9130_n > 3 else '']
            except CodecError as error:
                description135 = run.fault(error, n9130, 3, '/parties/*/references/*/description', n9130[3] if n9130_n > 3 else '')
            references_item136 = None
            if type_v131 is not None or source_code_v133 is not None or value134 is not None or description135 is not None:
                if type_v131 is None:
                    run.lacks('/parties/*/references/*/type', n9130 or m129[0], 'N9-01')
                if value134 is None:
                    run.lacks('/parties/*/references/*/value', n9130 or m129[0], 'N9-02')
                references_item136 = {'type': type_v131, 'value': value134}
                if description135 is not None:
                    references_item136['description'] = description135
                if source_code_v133 is not None:
                    references_item136['sourceCode'] = source_code_v133
            if references_item136 is not None:
                references128.append(references_item136)
        if len(references128) > 50:
            run.crowded('/parties/*/references', m101[0], len(references128), 50)
        if not references128:
            references128 = None
        parties_item = None
        if roles is not None or source_code_v103 is not None or name104 is not None or identifiers110 is not None or additional_name112 is not None or address127 is not None or references128 is not None:
            parties_item = {}
            if additional_name112 is not None:
                parties_item['additionalName'] = additional_name112
            if address127 is not None:
                parties_item['address'] = address127
            if identifiers110 is not None:
                parties_item['identifiers'] = identifiers110
            if name104 is not None:
                parties_item['name'] = name104
            if references128 is not None:
                parties_item['references'] = references128
            if roles is not None:
                parties_item['roles'] = roles
            if source_code_v103 is not None:
                parties_item['sourceCode'] = source_code_v103
        if parties_item is not None:
            parties.append(parties_item)
    if len(parties) > 30:
        run.crowded('/parties', n0[0], len(parties), 30)
    if not parties:
        parties = None
    parties137: Any = []
    for m138 in n0[10] or ():
        n1139 = m138[0]
        n1139_n = len(n1139)
        if not ((n1139[1] if n1139_n > 1 else '') in ('PF', 'PR') and (n1[1] if n1_n > 1 else '') != ''):
            continue
        try:
            roles_item141 = ROLES_ITEM_72[n1139[1] if n1139_n > 1 else '']
        except CodecError as error:
            roles_item141 = run.fault(error, n1139, 1, '/parties/*/roles/0', n1139[1] if n1139_n > 1 else '')
        roles_item_v140 = (roles_item141[0] if roles_item141 is not None else None)
        roles142: Any = []
        if roles_item_v140 is not None:
            roles142.append(roles_item_v140)
        if not roles142:
            roles142 = None
        source_code_v143 = (roles_item141[1] if roles_item141 is not None else None)
        try:
            name144 = NAME_73[n1139[2] if n1139_n > 2 else '']
        except CodecError as error:
            name144 = run.fault(error, n1139, 2, '/parties/*/name', n1139[2] if n1139_n > 2 else '')
        try:
            scheme146 = SCHEME_74[n1139[3] if n1139_n > 3 else '']
        except CodecError as error:
            scheme146 = run.fault(error, n1139, 3, '/parties/*/identifiers/0/scheme', n1139[3] if n1139_n > 3 else '')
        scheme_v145 = (scheme146[0] if scheme146 is not None else None)
        source_code_v147 = (scheme146[1] if scheme146 is not None else None)
        try:
            value148 = VALUE_75[n1139[4] if n1139_n > 4 else '']
        except CodecError as error:
            value148 = run.fault(error, n1139, 4, '/parties/*/identifiers/0/value', n1139[4] if n1139_n > 4 else '')
        identifiers_item149 = None
        if scheme_v145 is not None or source_code_v147 is not None or value148 is not None:
            if scheme_v145 is None:
                run.lacks('/parties/*/identifiers/0/scheme', n1139 or m138[0], 'N1-03')
            if value148 is None:
                run.lacks('/parties/*/identifiers/0/value', n1139 or m138[0], 'N1-04')
            identifiers_item149 = {'scheme': scheme_v145, 'value': value148}
            if source_code_v147 is not None:
                identifiers_item149['sourceCode'] = source_code_v147
        identifiers150: Any = []
        if identifiers_item149 is not None:
            identifiers150.append(identifiers_item149)
        if not identifiers150:
            identifiers150 = None
        n2151 = m138[1]
        n2151_n = len(n2151) if n2151 is not None else 0
        try:
            additional_name152 = ADDITIONAL_NAME_76[n2151[1] if n2151_n > 1 else '']
        except CodecError as error:
            additional_name152 = run.fault(error, n2151, 1, '/parties/*/additionalName', n2151[1] if n2151_n > 1 else '')
        n3_loop153 = m138[2]
        n3_loop153 = n3_loop153[0] if n3_loop153 else None
        n3154 = n3_loop153[0] if n3_loop153 is not None else None
        n3154_n = len(n3154) if n3154 is not None else 0
        try:
            lines_item155 = LINES_ITEM_77[n3154[1] if n3154_n > 1 else '']
        except CodecError as error:
            lines_item155 = run.fault(error, n3154, 1, '/parties/*/address/lines/0', n3154[1] if n3154_n > 1 else '')
        try:
            lines_item156 = LINES_ITEM_78[n3154[2] if n3154_n > 2 else '']
        except CodecError as error:
            lines_item156 = run.fault(error, n3154, 2, '/parties/*/address/lines/1', n3154[2] if n3154_n > 2 else '')
        n3_loop157 = m138[2] or ()
        n3_loop157 = n3_loop157[1] if len(n3_loop157) >= 2 else None
        n3158 = n3_loop157[0] if n3_loop157 is not None else None
        n3158_n = len(n3158) if n3158 is not None else 0
        try:
            lines_item159 = LINES_ITEM_79[n3158[1] if n3158_n > 1 else '']
        except CodecError as error:
            lines_item159 = run.fault(error, n3158, 1, '/parties/*/address/lines/2', n3158[1] if n3158_n > 1 else '')
        try:
            lines_item160 = LINES_ITEM_80[n3158[2] if n3158_n > 2 else '']
        except CodecError as error:
            lines_item160 = run.fault(error, n3158, 2, '/parties/*/address/lines/3', n3158[2] if n3158_n > 2 else '')
        lines161: Any = []
        if lines_item155 is not None:
            lines161.append(lines_item155)
        if lines_item156 is not None:
            lines161.append(lines_item156)
        if lines_item159 is not None:
            lines161.append(lines_item159)
        if lines_item160 is not None:
            lines161.append(lines_item160)
        if not lines161:
            lines161 = None
        n4162 = m138[3]
        n4162_n = len(n4162) if n4162 is not None else 0
        try:
            city163 = CITY_81[n4162[1] if n4162_n > 1 else '']
        except CodecError as error:
            city163 = run.fault(error, n4162, 1, '/parties/*/address/city', n4162[1] if n4162_n > 1 else '')
        try:
            subdivision164 = SUBDIVISION_82[n4162[2] if n4162_n > 2 else '']
        except CodecError as error:
            subdivision164 = run.fault(error, n4162, 2, '/parties/*/address/subdivision', n4162[2] if n4162_n > 2 else '')
        try:
            postal_code165 = POSTAL_CODE_83[n4162[3] if n4162_n > 3 else '']
        except CodecError as error:
            postal_code165 = run.fault(error, n4162, 3, '/parties/*/address/postalCode', n4162[3] if n4162_n > 3 else '')
        try:
            country166 = COUNTRY_84[n4162[4] if n4162_n > 4 else '']
        except CodecError as error:
            country166 = run.fault(error, n4162, 4, '/parties/*/address/country', n4162[4] if n4162_n > 4 else '')
        address167 = None
        if lines161 is not None or city163 is not None or subdivision164 is not None or postal_code165 is not None or country166 is not None:
            address167 = {}
            if city163 is not None:
                address167['city'] = city163
            if country166 is not None:
                address167['country'] = country166
            if lines161 is not None:
                address167['lines'] = lines161
            if postal_code165 is not None:
                address167['postalCode'] = postal_code165
            if subdivision164 is not None:
                address167['subdivision'] = subdivision164
        references168: Any = []
        for m169 in m138[4] or ():
            n9170 = m169[0]
            n9170_n = len(n9170)
            if not ((n9170[2] if n9170_n > 2 else '') != ''):
                continue
            try:
                type172 = TYPE_85[n9170[1] if n9170_n > 1 else '']
            except CodecError as error:
                type172 = run.fault(error, n9170, 1, '/parties/*/references/*/type', n9170[1] if n9170_n > 1 else '')
            type_v171 = (type172[0] if type172 is not None else None)
            source_code_v173 = (type172[1] if type172 is not None else None)
            try:
                value174 = VALUE_86[n9170[2] if n9170_n > 2 else '']
            except CodecError as error:
                value174 = run.fault(error, n9170, 2, '/parties/*/references/*/value', n9170[2] if n9170_n > 2 else '')
            try:
                description175 = DESCRIPTION_87[n9170[3] if n9170_n > 3 else '']
            except CodecError as error:
                description175 = run.fault(error, n9170, 3, '/parties/*/references/*/description', n9170[3] if n9170_n > 3 else '')
            references_item176 = None
            if type_v171 is not None or source_code_v173 is not None or value174 is not None or description175 is not None:
                if type_v171 is None:
                    run.lacks('/parties/*/references/*/type', n9170 or m169[0], 'N9-01')
                if value174 is None:
                    run.lacks('/parties/*/references/*/value', n9170 or m169[0], 'N9-02')
                references_item176 = {'type': type_v171, 'value': value174}
                if description175 is not None:
                    references_item176['description'] = description175
                if source_code_v173 is not None:
                    references_item176['sourceCode'] = source_code_v173
            if references_item176 is not None:
                references168.append(references_item176)
        if len(references168) > 50:
            run.crowded('/parties/*/references', m138[0], len(references168), 50)
        if not references168:
            references168 = None
        parties_item177 = None
        if roles142 is not None or source_code_v143 is not None or name144 is not None or identifiers150 is not None or additional_name152 is not None or address167 is not None or references168 is not None:
            parties_item177 = {}
            if additional_name152 is not None:
                parties_item177['additionalName'] = additional_name152
            if address167 is not None:
                parties_item177['address'] = address167
            if identifiers150 is not None:
                parties_item177['identifiers'] = identifiers150
            if name144 is not None:
                parties_item177['name'] = name144
            if references168 is not None:
                parties_item177['references'] = references168
            if roles142 is not None:
                parties_item177['roles'] = roles142
            if source_code_v143 is not None:
                parties_item177['sourceCode'] = source_code_v143
        if parties_item177 is not None:
            parties137.append(parties_item177)
    if len(parties137) > 30:
        run.crowded('/parties', n0[0], len(parties137), 30)
    if not parties137:
        parties137 = None
    parties178 = [*(parties or ()), *(parties137 or ())] or None
    equipment: Any = []
    for m179 in n0[11] or ():
        n7 = m179[0]
        n7_n = len(n7)
        try:
            owner_prefix = OWNER_PREFIX_88[n7[1] if n7_n > 1 else '']
        except CodecError as error:
            owner_prefix = run.fault(error, n7, 1, '/equipment/*/ownerPrefix', n7[1] if n7_n > 1 else '')
        try:
            equipment_id = EQUIPMENT_ID_89[n7[2] if n7_n > 2 else '']
        except CodecError as error:
            equipment_id = run.fault(error, n7, 2, '/equipment/*/equipmentId', n7[2] if n7_n > 2 else '')
        try:
            equipment_type = EQUIPMENT_TYPE_90[n7[11] if n7_n > 11 else '']
        except CodecError as error:
            equipment_type = run.fault(error, n7, 11, '/equipment/*/equipmentType', n7[11] if n7_n > 11 else '')
        equipment_type_v = (equipment_type[0] if equipment_type is not None else None)
        source_code_v180 = (equipment_type[1] if equipment_type is not None else None)
        try:
            value182 = VALUE_91[n7[15] if n7_n > 15 else '']
        except CodecError as error:
            value182 = run.fault(error, n7, 15, '/equipment/*/length/value', n7[15] if n7_n > 15 else '')
        value_v181 = (value182[0] if value182 is not None else None)
        unit_code_v = (value182[1] if value182 is not None else None)
        length = None
        if value_v181 is not None or unit_code_v is not None:
            if unit_code_v is None:
                run.lacks('/equipment/*/length/unitCode', n7 or m179[0], 'N7-15')
            if value_v181 is None:
                run.lacks('/equipment/*/length/value', n7 or m179[0], 'N7-15')
            length = {'unitCode': unit_code_v, 'value': value_v181}
        m7 = m179[1]
        m7_n = len(m7) if m7 is not None else 0
        try:
            number = NUMBER_92[m7[1] if m7_n > 1 else '']
        except CodecError as error:
            number = run.fault(error, m7, 1, '/equipment/*/seals/0/number', m7[1] if m7_n > 1 else '')
        seals_item = None
        if number is not None:
            if number is None:
                run.lacks('/equipment/*/seals/0/number', m7 or m179[0], 'M7-01')
            seals_item = {'number': number}
        try:
            number183 = NUMBER_93[m7[2] if m7_n > 2 else '']
        except CodecError as error:
            number183 = run.fault(error, m7, 2, '/equipment/*/seals/1/number', m7[2] if m7_n > 2 else '')
        seals_item184 = None
        if number183 is not None:
            if number183 is None:
                run.lacks('/equipment/*/seals/1/number', m7 or m179[0], 'M7-02')
            seals_item184 = {'number': number183}
        try:
            number185 = NUMBER_94[m7[3] if m7_n > 3 else '']
        except CodecError as error:
            number185 = run.fault(error, m7, 3, '/equipment/*/seals/2/number', m7[3] if m7_n > 3 else '')
        seals_item186 = None
        if number185 is not None:
            if number185 is None:
                run.lacks('/equipment/*/seals/2/number', m7 or m179[0], 'M7-03')
            seals_item186 = {'number': number185}
        try:
            number187 = NUMBER_95[m7[4] if m7_n > 4 else '']
        except CodecError as error:
            number187 = run.fault(error, m7, 4, '/equipment/*/seals/3/number', m7[4] if m7_n > 4 else '')
        seals_item188 = None
        if number187 is not None:
            if number187 is None:
                run.lacks('/equipment/*/seals/3/number', m7 or m179[0], 'M7-04')
            seals_item188 = {'number': number187}
        seals: Any = []
        if seals_item is not None:
            seals.append(seals_item)
        if seals_item184 is not None:
            seals.append(seals_item184)
        if seals_item186 is not None:
            seals.append(seals_item186)
        if seals_item188 is not None:
            seals.append(seals_item188)
        if not seals:
            seals = None
        equipment_item = None
        if owner_prefix is not None or equipment_id is not None or equipment_type_v is not None or source_code_v180 is not None or length is not None or seals is not None:
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
            if source_code_v180 is not None:
                equipment_item['sourceCode'] = source_code_v180
        if equipment_item is not None:
            equipment.append(equipment_item)
    if len(equipment) > 20:
        run.crowded('/equipment', n0[0], len(equipment), 20)
    if not equipment:
        equipment = None
    instructions: Any = []
    for m189 in n0[9] or ():
        k1 = m189[0]
        k1_n = len(k1)
        text_x = k1[1] if k1_n > 1 else ''
        text_x191 = k1[2] if k1_n > 2 else ''
        text190 = None
        if text_x:
            try:
                text190 = K33.get(text_x, text_x191)
            except CodecError as error:
                text190 = run.fault(error, k1, (1, 2), '/instructions/*/text', (text_x, text_x191))
        instructions_item = None
        if text190 is not None:
            instructions_item = {'type': 'remark'}
            if text190 is not None:
                instructions_item['text'] = text190
        if instructions_item is not None:
            instructions.append(instructions_item)
    if len(instructions) > 50:
        run.crowded('/instructions', n0[0], len(instructions), 50)
    if not instructions:
        instructions = None
    stops: Any = []
    for m192 in n0[13] or ():
        s5 = m192[0]
        s5_n = len(s5)
        try:
            stop_sequence = STOP_SEQUENCE_96[s5[1] if s5_n > 1 else '']
        except CodecError as error:
            stop_sequence = run.fault(error, s5, 1, '/stops/*/stopSequence', s5[1] if s5_n > 1 else '')
        try:
            activities_item = ACTIVITIES_ITEM_97[s5[2] if s5_n > 2 else '']
        except CodecError as error:
            activities_item = run.fault(error, s5, 2, '/stops/*/activities/0', s5[2] if s5_n > 2 else '')
        activities_item_v = (activities_item[0] if activities_item is not None else None)
        activities: Any = []
        if activities_item_v is not None:
            activities.append(activities_item_v)
        if not activities:
            activities = None
        source_code_v193 = (activities_item[1] if activities_item is not None else None)
        try:
            unit_code194 = UNIT_CODE_98[(s5[4] if s5_n > 4 else '') if (s5[3] if s5_n > 3 else '') != '' else '']
        except CodecError as error:
            unit_code194 = run.doubt(error, s5, 4, '/stops/*/totals/grossWeight/unitCode', (s5[4] if s5_n > 4 else '') if (s5[3] if s5_n > 3 else '') != '' else '')
        try:
            value195 = VALUE_99[(s5[3] if s5_n > 3 else '') if (s5[4] if s5_n > 4 else '') != '' and (s5[4] if s5_n > 4 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '']
        except CodecError as error:
            value195 = run.fault(error, s5, 3, '/stops/*/totals/grossWeight/value', (s5[3] if s5_n > 3 else '') if (s5[4] if s5_n > 4 else '') != '' and (s5[4] if s5_n > 4 else '') in {'', 'E', 'G', 'K', 'L', 'O', 'S', 'T'} else '')
        gross_weight196 = None
        if unit_code194 is not None or value195 is not None:
            if unit_code194 is None:
                run.lacks('/stops/*/totals/grossWeight/unitCode', s5 or m192[0], 'S5-04')
            if value195 is None:
                run.lacks('/stops/*/totals/grossWeight/value', s5 or m192[0], 'S5-03')
            gross_weight196 = {'unitCode': unit_code194, 'value': value195}
        totals = None
        if gross_weight196 is not None:
            totals = {}
            if gross_weight196 is not None:
                totals['grossWeight'] = gross_weight196
        references197: Any = []
        for m198 in m192[1] or ():
            n9199 = m198[0]
            n9199_n = len(n9199)
            if not ((n9199[2] if n9199_n > 2 else '') != ''):
                continue
            try:
                type201 = TYPE_100[n9199[1] if n9199_n > 1 else '']
            except CodecError as error:
                type201 = run.fault(error, n9199, 1, '/stops/*/references/*/type', n9199[1] if n9199_n > 1 else '')
            type_v200 = (type201[0] if type201 is not None else None)
            source_code_v202 = (type201[1] if type201 is not None else None)
            try:
                value203 = VALUE_101[n9199[2] if n9199_n > 2 else '']
            except CodecError as error:
                value203 = run.fault(error, n9199, 2, '/stops/*/references/*/value', n9199[2] if n9199_n > 2 else '')
            try:
                description204 = DESCRIPTION_102[n9199[3] if n9199_n > 3 else '']
            except CodecError as error:
                description204 = run.fault(error, n9199, 3, '/stops/*/references/*/description', n9199[3] if n9199_n > 3 else '')
            references_item205 = None
            if type_v200 is not None or source_code_v202 is not None or value203 is not None or description204 is not None:
                if type_v200 is None:
                    run.lacks('/stops/*/references/*/type', n9199 or m198[0], 'N9-01')
                if value203 is None:
                    run.lacks('/stops/*/references/*/value', n9199 or m198[0], 'N9-02')
                references_item205 = {'type': type_v200, 'value': value203}
                if description204 is not None:
                    references_item205['description'] = description204
                if source_code_v202 is not None:
                    references_item205['sourceCode'] = source_code_v202
            if references_item205 is not None:
                references197.append(references_item205)
        if len(references197) > 300:
            run.crowded('/stops/*/references', m192[0], len(references197), 300)
        if not references197:
            references197 = None
        dates206: Any = []
        for m207 in m192[2] or ():
            g62208 = m207[0]
            g62208_n = len(g62208)
            if not ((g62208[2] if g62208_n > 2 else '') != ''):
                continue
            try:
                type210 = TYPE_103[g62208[1] if g62208_n > 1 else '']
            except CodecError as error:
                type210 = run.fault(error, g62208, 1, '/stops/*/dates/*/type', g62208[1] if g62208_n > 1 else '')
            type_v209 = (type210[0] if type210 is not None else None)
            source_code_v211 = (type210[1] if type210 is not None else None)
            at_x214 = (g62208[2] if g62208_n > 2 else '') if (g62208[1] if g62208_n > 1 else '') == '69' else ''
            at_x215 = g62208[3] if g62208_n > 3 else ''
            at_x216 = g62208[4] if g62208_n > 4 else ''
            at_x217 = g62208[5] if g62208_n > 5 else ''
            at213 = None
            if at_x214:
                try:
                    at213 = K19.get(profile, at_x214, at_x215, at_x216, at_x217)
                except CodecError as error:
                    at213 = run.fault(error, g62208, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x214, at_x215, at_x216, at_x217))
            at_v212 = at213
            if at_v212 is None:
                at_x219 = (g62208[2] if g62208_n > 2 else '') if (g62208[1] if g62208_n > 1 else '') == '70' else ''
                at_x220 = g62208[3] if g62208_n > 3 else ''
                at_x221 = g62208[4] if g62208_n > 4 else ''
                at_x222 = g62208[5] if g62208_n > 5 else ''
                at218 = None
                if at_x219:
                    try:
                        at218 = K20.get(profile, at_x219, at_x220, at_x221, at_x222)
                    except CodecError as error:
                        at218 = run.fault(error, g62208, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x219, at_x220, at_x221, at_x222))
                at_v212 = at218
            if at_v212 is None:
                at_x224 = (g62208[2] if g62208_n > 2 else '') if (g62208[1] if g62208_n > 1 else '') == '64' else ''
                at_x225 = g62208[3] if g62208_n > 3 else ''
                at_x226 = g62208[4] if g62208_n > 4 else ''
                at_x227 = g62208[5] if g62208_n > 5 else ''
                at223 = None
                if at_x224:
                    try:
                        at223 = K21.get(profile, at_x224, at_x225, at_x226, at_x227)
                    except CodecError as error:
                        at223 = run.fault(error, g62208, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x224, at_x225, at_x226, at_x227))
                at_v212 = at223
            if at_v212 is None:
                at_x229 = (g62208[2] if g62208_n > 2 else '') if (g62208[1] if g62208_n > 1 else '') == '37' else ''
                at_x230 = g62208[3] if g62208_n > 3 else ''
                at_x231 = g62208[4] if g62208_n > 4 else ''
                at_x232 = g62208[5] if g62208_n > 5 else ''
                at228 = None
                if at_x229:
                    try:
                        at228 = K22.get(profile, at_x229, at_x230, at_x231, at_x232)
                    except CodecError as error:
                        at228 = run.fault(error, g62208, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x229, at_x230, at_x231, at_x232))
                at_v212 = at228
            if at_v212 is None:
                at_x234 = (g62208[2] if g62208_n > 2 else '') if (g62208[1] if g62208_n > 1 else '') == '38' else ''
                at_x235 = g62208[3] if g62208_n > 3 else ''
                at_x236 = g62208[4] if g62208_n > 4 else ''
                at_x237 = g62208[5] if g62208_n > 5 else ''
                at233 = None
                if at_x234:
                    try:
                        at233 = K23.get(profile, at_x234, at_x235, at_x236, at_x237)
                    except CodecError as error:
                        at233 = run.fault(error, g62208, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x234, at_x235, at_x236, at_x237))
                at_v212 = at233
            if at_v212 is None:
                at_x239 = (g62208[2] if g62208_n > 2 else '') if (g62208[1] if g62208_n > 1 else '') == '53' else ''
                at_x240 = g62208[3] if g62208_n > 3 else ''
                at_x241 = g62208[4] if g62208_n > 4 else ''
                at_x242 = g62208[5] if g62208_n > 5 else ''
                at238 = None
                if at_x239:
                    try:
                        at238 = K24.get(profile, at_x239, at_x240, at_x241, at_x242)
                    except CodecError as error:
                        at238 = run.fault(error, g62208, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x239, at_x240, at_x241, at_x242))
                at_v212 = at238
            if at_v212 is None:
                at_x244 = (g62208[2] if g62208_n > 2 else '') if (g62208[1] if g62208_n > 1 else '') == '54' else ''
                at_x245 = g62208[3] if g62208_n > 3 else ''
                at_x246 = g62208[4] if g62208_n > 4 else ''
                at_x247 = g62208[5] if g62208_n > 5 else ''
                at243 = None
                if at_x244:
                    try:
                        at243 = K25.get(profile, at_x244, at_x245, at_x246, at_x247)
                    except CodecError as error:
                        at243 = run.fault(error, g62208, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x244, at_x245, at_x246, at_x247))
                at_v212 = at243
            if at_v212 is None:
                at_x249 = (g62208[2] if g62208_n > 2 else '') if (g62208[1] if g62208_n > 1 else '') not in {'37', '38', '53', '54', '64', '69', '70'} else ''
                at_x250 = g62208[3] if g62208_n > 3 else ''
                at_x251 = g62208[4] if g62208_n > 4 else ''
                at_x252 = g62208[5] if g62208_n > 5 else ''
                at248 = None
                if at_x249:
                    try:
                        at248 = K26.get(profile, at_x249, at_x250, at_x251, at_x252)
                    except CodecError as error:
                        at248 = run.fault(error, g62208, (2, 3, 4, 5), '/stops/*/dates/*/at', (at_x249, at_x250, at_x251, at_x252))
                at_v212 = at248
            dates_item253 = None
            if type_v209 is not None or source_code_v211 is not None or at_v212 is not None:
                if at_v212 is None:
                    run.lacks('/stops/*/dates/*/at', g62208 or m207[0], 'G62-02 or G62-03 or G62-04')
                if type_v209 is None:
                    run.lacks('/stops/*/dates/*/type', g62208 or m207[0], 'G62-01')
                dates_item253 = {'at': at_v212, 'type': type_v209}
                if source_code_v211 is not None:
                    dates_item253['sourceCode'] = source_code_v211
            if dates_item253 is not None:
                dates206.append(dates_item253)
        if len(dates206) > 50:
            run.crowded('/stops/*/dates', m192[0], len(dates206), 50)
        if not dates206:
            dates206 = None
        parties254: Any = []
        for m255 in m192[5] or ():
            n1257 = m255[0]
            n1257_n = len(n1257)
            try:
                roles_item258 = ROLES_ITEM_104[n1257[1] if n1257_n > 1 else '']
            except CodecError as error:
                roles_item258 = run.fault(error, n1257, 1, '/stops/*/parties/*/roles/0', n1257[1] if n1257_n > 1 else '')
            roles_item_v256 = (roles_item258[0] if roles_item258 is not None else None)
            roles259: Any = []
            if roles_item_v256 is not None:
                roles259.append(roles_item_v256)
            if not roles259:
                roles259 = None
            source_code_v260 = (roles_item258[1] if roles_item258 is not None else None)
            try:
                name261 = NAME_105[n1257[2] if n1257_n > 2 else '']
            except CodecError as error:
                name261 = run.fault(error, n1257, 2, '/stops/*/parties/*/name', n1257[2] if n1257_n > 2 else '')
            try:
                scheme263 = SCHEME_106[n1257[3] if n1257_n > 3 else '']
            except CodecError as error:
                scheme263 = run.fault(error, n1257, 3, '/stops/*/parties/*/identifiers/0/scheme', n1257[3] if n1257_n > 3 else '')
            scheme_v262 = (scheme263[0] if scheme263 is not None else None)
            source_code_v264 = (scheme263[1] if scheme263 is not None else None)
            try:
                value265 = VALUE_107[n1257[4] if n1257_n > 4 else '']
            except CodecError as error:
                value265 = run.fault(error, n1257, 4, '/stops/*/parties/*/identifiers/0/value', n1257[4] if n1257_n > 4 else '')
            identifiers_item266 = None
            if scheme_v262 is not None or source_code_v264 is not None or value265 is not None:
                if scheme_v262 is None:
                    run.lacks('/stops/*/parties/*/identifiers/0/scheme', n1257 or m255[0], 'N1-03')
                if value265 is None:
                    run.lacks('/stops/*/parties/*/identifiers/0/value', n1257 or m255[0], 'N1-04')
                identifiers_item266 = {'scheme': scheme_v262, 'value': value265}
                if source_code_v264 is not None:
                    identifiers_item266['sourceCode'] = source_code_v264
            identifiers267: Any = []
            if identifiers_item266 is not None:
                identifiers267.append(identifiers_item266)
            if not identifiers267:
                identifiers267 = None
            n2268 = m255[1]
            n2268_n = len(n2268) if n2268 is not None else 0
            try:
                additional_name269 = ADDITIONAL_NAME_108[n2268[1] if n2268_n > 1 else '']
            except CodecError as error:
                additional_name269 = run.fault(error, n2268, 1, '/stops/*/parties/*/additionalName', n2268[1] if n2268_n > 1 else '')
            n3_loop270 = m255[2]
            n3_loop270 = n3_loop270[0] if n3_loop270 else None
            n3271 = n3_loop270[0] if n3_loop270 is not None else None
            n3271_n = len(n3271) if n3271 is not None else 0
            try:
                lines_item272 = LINES_ITEM_109[n3271[1] if n3271_n > 1 else '']
            except CodecError as error:
                lines_item272 = run.fault(error, n3271, 1, '/stops/*/parties/*/address/lines/0', n3271[1] if n3271_n > 1 else '')
            try:
                lines_item273 = LINES_ITEM_110[n3271[2] if n3271_n > 2 else '']
            except CodecError as error:
                lines_item273 = run.fault(error, n3271, 2, '/stops/*/parties/*/address/lines/1', n3271[2] if n3271_n > 2 else '')
            n3_loop274 = m255[2] or ()
            n3_loop274 = n3_loop274[1] if len(n3_loop274) >= 2 else None
            n3275 = n3_loop274[0] if n3_loop274 is not None else None
            n3275_n = len(n3275) if n3275 is not None else 0
            try:
                lines_item276 = LINES_ITEM_111[n3275[1] if n3275_n > 1 else '']
            except CodecError as error:
                lines_item276 = run.fault(error, n3275, 1, '/stops/*/parties/*/address/lines/2', n3275[1] if n3275_n > 1 else '')
            try:
                lines_item277 = LINES_ITEM_112[n3275[2] if n3275_n > 2 else '']
            except CodecError as error:
                lines_item277 = run.fault(error, n3275, 2, '/stops/*/parties/*/address/lines/3', n3275[2] if n3275_n > 2 else '')
            lines278: Any = []
            if lines_item272 is not None:
                lines278.append(lines_item272)
            if lines_item273 is not None:
                lines278.append(lines_item273)
            if lines_item276 is not None:
                lines278.append(lines_item276)
            if lines_item277 is not None:
                lines278.append(lines_item277)
            if not lines278:
                lines278 = None
            n4279 = m255[3]
            n4279_n = len(n4279) if n4279 is not None else 0
            try:
                city280 = CITY_113[n4279[1] if n4279_n > 1 else '']
            except CodecError as error:
                city280 = run.fault(error, n4279, 1, '/stops/*/parties/*/address/city', n4279[1] if n4279_n > 1 else '')
            try:
                subdivision281 = SUBDIVISION_114[n4279[2] if n4279_n > 2 else '']
            except CodecError as error:
                subdivision281 = run.fault(error, n4279, 2, '/stops/*/parties/*/address/subdivision', n4279[2] if n4279_n > 2 else '')
            try:
                postal_code282 = POSTAL_CODE_115[n4279[3] if n4279_n > 3 else '']
            except CodecError as error:
                postal_code282 = run.fault(error, n4279, 3, '/stops/*/parties/*/address/postalCode', n4279[3] if n4279_n > 3 else '')
            try:
                country283 = COUNTRY_116[n4279[4] if n4279_n > 4 else '']
            except CodecError as error:
                country283 = run.fault(error, n4279, 4, '/stops/*/parties/*/address/country', n4279[4] if n4279_n > 4 else '')
            address284 = None
            if lines278 is not None or city280 is not None or subdivision281 is not None or postal_code282 is not None or country283 is not None:
                address284 = {}
                if city280 is not None:
                    address284['city'] = city280
                if country283 is not None:
                    address284['country'] = country283
                if lines278 is not None:
                    address284['lines'] = lines278
                if postal_code282 is not None:
                    address284['postalCode'] = postal_code282
                if subdivision281 is not None:
                    address284['subdivision'] = subdivision281
            parties_item285 = None
            if roles259 is not None or source_code_v260 is not None or name261 is not None or identifiers267 is not None or additional_name269 is not None or address284 is not None:
                parties_item285 = {}
                if additional_name269 is not None:
                    parties_item285['additionalName'] = additional_name269
                if address284 is not None:
                    parties_item285['address'] = address284
                if identifiers267 is not None:
                    parties_item285['identifiers'] = identifiers267
                if name261 is not None:
                    parties_item285['name'] = name261
                if roles259 is not None:
                    parties_item285['roles'] = roles259
                if source_code_v260 is not None:
                    parties_item285['sourceCode'] = source_code_v260
            if parties_item285 is not None:
                parties254.append(parties_item285)
        if len(parties254) > 20:
            run.crowded('/stops/*/parties', m192[0], len(parties254), 20)
        if not parties254:
            parties254 = None
        stops_item = None
        if stop_sequence is not None or activities is not None or source_code_v193 is not None or totals is not None or references197 is not None or dates206 is not None or parties254 is not None:
            if activities is None:
                run.lacks('/stops/*/activities', s5 or m192[0], 'S5-02')
            if stop_sequence is None:
                run.lacks('/stops/*/stopSequence', s5 or m192[0], 'S5-01')
            stops_item = {'activities': activities, 'stopSequence': stop_sequence}
            if dates206 is not None:
                stops_item['dates'] = dates206
            if parties254 is not None:
                stops_item['parties'] = parties254
            if references197 is not None:
                stops_item['references'] = references197
            if source_code_v193 is not None:
                stops_item['sourceCode'] = source_code_v193
            if totals is not None:
                stops_item['totals'] = totals
        if stops_item is not None:
            stops.append(stops_item)
    if len(stops) > 999:
        run.crowded('/stops', n0[0], len(stops), 999)
    if not stops:
        stops = None
    charge_lines: Any = []
    for m286 in n0[14] or ():
        l0_loop = m286[6]
        l0_loop = l0_loop[0] if l0_loop else None
        l0 = l0_loop[0] if l0_loop is not None else None
        l0_n = len(l0) if l0 is not None else 0
        for m287 in m286[7] or ():
            l1 = m287[0]
            l1_n = len(l1)
            try:
                charge_type = CHARGE_TYPE_117[l1[8] if l1_n > 8 else '']
            except CodecError as error:
                charge_type = run.fault(error, l1, 8, '/chargeLines/*/chargeType', l1[8] if l1_n > 8 else '')
            charge_type_v = (charge_type[0] if charge_type is not None else None)
            if charge_type_v is None:
                try:
                    charge_type288 = CHARGE_TYPE_118[(l1[4] if l1_n > 4 else '') if (l1[8] if l1_n > 8 else '') == '' else '']
                except CodecError as error:
                    charge_type288 = run.fault(error, l1, 4, '/chargeLines/*/chargeType', (l1[4] if l1_n > 4 else '') if (l1[8] if l1_n > 8 else '') == '' else '')
                charge_type_v = charge_type288
            if charge_type_v is None:
                try:
                    charge_type289 = CHARGE_TYPE_119[(l1[5] if l1_n > 5 else '') if (l1[8] if l1_n > 8 else '') == '' else '']
                except CodecError as error:
                    charge_type289 = run.fault(error, l1, 5, '/chargeLines/*/chargeType', (l1[5] if l1_n > 5 else '') if (l1[8] if l1_n > 8 else '') == '' else '')
                charge_type_v = charge_type289
            if charge_type_v is None:
                try:
                    charge_type290 = CHARGE_TYPE_120[(l1[6] if l1_n > 6 else '') if (l1[8] if l1_n > 8 else '') == '' else '']
                except CodecError as error:
                    charge_type290 = run.fault(error, l1, 6, '/chargeLines/*/chargeType', (l1[6] if l1_n > 6 else '') if (l1[8] if l1_n > 8 else '') == '' else '')
                charge_type_v = charge_type290
            source_code_v291 = (charge_type[1] if charge_type is not None else None)
            try:
                description292 = DESCRIPTION_121[l1[12] if l1_n > 12 else '']
            except CodecError as error:
                description292 = run.fault(error, l1, 12, '/chargeLines/*/description', l1[12] if l1_n > 12 else '')
            try:
                rate = RATE_122[l1[2] if l1_n > 2 else '']
            except CodecError as error:
                rate = run.fault(error, l1, 2, '/chargeLines/*/rate', l1[2] if l1_n > 2 else '')
            try:
                rate_basis = RATE_BASIS_123[l1[3] if l1_n > 3 else '']
            except CodecError as error:
                rate_basis = run.fault(error, l1, 3, '/chargeLines/*/rateBasis', l1[3] if l1_n > 3 else '')
            rate_basis_v = (rate_basis[0] if rate_basis is not None else None)
            rate_source_code_v = (rate_basis[1] if rate_basis is not None else None)
            try:
                unit_code293 = UNIT_CODE_124[(l1[18] if l1_n > 18 else '') if (l1[17] if l1_n > 17 else '') != '' and (l1[18] if l1_n > 18 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
            except CodecError as error:
                unit_code293 = run.doubt(error, l1, 18, '/chargeLines/*/quantity/unitCode', (l1[18] if l1_n > 18 else '') if (l1[17] if l1_n > 17 else '') != '' and (l1[18] if l1_n > 18 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '')
            try:
                value294 = VALUE_125[(l1[17] if l1_n > 17 else '') if (l1[18] if l1_n > 18 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} and (l1[18] if l1_n > 18 else '') in {'', 'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
            except CodecError as error:
                value294 = run.fault(error, l1, 17, '/chargeLines/*/quantity/value', (l1[17] if l1_n > 17 else '') if (l1[18] if l1_n > 18 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} and (l1[18] if l1_n > 18 else '') in {'', 'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '')
            quantity = None
            if unit_code293 is not None or value294 is not None:
                if unit_code293 is None:
                    run.lacks('/chargeLines/*/quantity/unitCode', l1 or m287[0], 'L1-18')
                if value294 is None:
                    run.lacks('/chargeLines/*/quantity/value', l1 or m287[0], 'L1-17')
                quantity = {'unitCode': unit_code293, 'value': value294}
            try:
                amount295 = AMOUNT_126[l1[4] if l1_n > 4 else '']
            except CodecError as error:
                amount295 = run.fault(error, l1, 4, '/chargeLines/*/amount/amount', l1[4] if l1_n > 4 else '')
            try:
                currency297 = CURRENCY_127[(c3[1] if c3_n > 1 else '') if (l1[4] if l1_n > 4 else '') != '' else '']
            except CodecError as error:
                currency297 = run.fault(error, c3, 1, '/chargeLines/*/amount/currency', (c3[1] if c3_n > 1 else '') if (l1[4] if l1_n > 4 else '') != '' else '')
            currency_v296 = currency297
            if currency_v296 is None:
                try:
                    currency298 = CURRENCY_128[(facts.get('currency', '')) if (l1[4] if l1_n > 4 else '') != '' else '']
                except CodecError as error:
                    currency298 = run.fault(error, None, None, '/chargeLines/*/amount/currency', (facts.get('currency', '')) if (l1[4] if l1_n > 4 else '') != '' else '')
                currency_v296 = currency298
            amount299 = None
            if amount295 is not None or currency_v296 is not None:
                if amount295 is None:
                    run.lacks('/chargeLines/*/amount/amount', l1 or m287[0], 'L1-04')
                if currency_v296 is None:
                    run.lacks('/chargeLines/*/amount/currency', c3 or m287[0], '/C3-01')
                amount299 = {'amount': amount295, 'currency': currency_v296}
            try:
                amount300 = AMOUNT_129[l1[5] if l1_n > 5 else '']
            except CodecError as error:
                amount300 = run.fault(error, l1, 5, '/chargeLines/*/advances/amount', l1[5] if l1_n > 5 else '')
            try:
                currency302 = CURRENCY_130[(c3[1] if c3_n > 1 else '') if (l1[5] if l1_n > 5 else '') != '' else '']
            except CodecError as error:
                currency302 = run.fault(error, c3, 1, '/chargeLines/*/advances/currency', (c3[1] if c3_n > 1 else '') if (l1[5] if l1_n > 5 else '') != '' else '')
            currency_v301 = currency302
            if currency_v301 is None:
                try:
                    currency303 = CURRENCY_131[(facts.get('currency', '')) if (l1[5] if l1_n > 5 else '') != '' else '']
                except CodecError as error:
                    currency303 = run.fault(error, None, None, '/chargeLines/*/advances/currency', (facts.get('currency', '')) if (l1[5] if l1_n > 5 else '') != '' else '')
                currency_v301 = currency303
            advances = None
            if amount300 is not None or currency_v301 is not None:
                if amount300 is None:
                    run.lacks('/chargeLines/*/advances/amount', l1 or m287[0], 'L1-05')
                if currency_v301 is None:
                    run.lacks('/chargeLines/*/advances/currency', c3 or m287[0], '/C3-01')
                advances = {'amount': amount300, 'currency': currency_v301}
            try:
                amount304 = AMOUNT_132[l1[6] if l1_n > 6 else '']
            except CodecError as error:
                amount304 = run.fault(error, l1, 6, '/chargeLines/*/prepaidAmount/amount', l1[6] if l1_n > 6 else '')
            try:
                currency306 = CURRENCY_133[(c3[1] if c3_n > 1 else '') if (l1[6] if l1_n > 6 else '') != '' else '']
            except CodecError as error:
                currency306 = run.fault(error, c3, 1, '/chargeLines/*/prepaidAmount/currency', (c3[1] if c3_n > 1 else '') if (l1[6] if l1_n > 6 else '') != '' else '')
            currency_v305 = currency306
            if currency_v305 is None:
                try:
                    currency307 = CURRENCY_134[(facts.get('currency', '')) if (l1[6] if l1_n > 6 else '') != '' else '']
                except CodecError as error:
                    currency307 = run.fault(error, None, None, '/chargeLines/*/prepaidAmount/currency', (facts.get('currency', '')) if (l1[6] if l1_n > 6 else '') != '' else '')
                currency_v305 = currency307
            prepaid_amount = None
            if amount304 is not None or currency_v305 is not None:
                if amount304 is None:
                    run.lacks('/chargeLines/*/prepaidAmount/amount', l1 or m287[0], 'L1-06')
                if currency_v305 is None:
                    run.lacks('/chargeLines/*/prepaidAmount/currency', c3 or m287[0], '/C3-01')
                prepaid_amount = {'amount': amount304, 'currency': currency_v305}
            try:
                unit_code309 = UNIT_CODE_135[(l0[11] if l0_n > 11 else '') if (l0[4] if l0_n > 4 else '') != '' and (l0[5] if l0_n > 5 else '') in ('B', 'G') else '']
            except CodecError as error:
                unit_code309 = run.fault(error, l0, 11, '/chargeLines/*/billedWeight/unitCode', (l0[11] if l0_n > 11 else '') if (l0[4] if l0_n > 4 else '') != '' and (l0[5] if l0_n > 5 else '') in ('B', 'G') else '')
            unit_code_v308 = unit_code309
            if unit_code_v308 is None:
                try:
                    unit_code310 = UNIT_CODE_136[(b3[5] if b3_n > 5 else '') if (l0[11] if l0_n > 11 else '') == '' and (l0[4] if l0_n > 4 else '') != '' and (l0[5] if l0_n > 5 else '') in ('B', 'G') else '']
                except CodecError as error:
                    unit_code310 = run.fault(error, b3, 5, '/chargeLines/*/billedWeight/unitCode', (b3[5] if b3_n > 5 else '') if (l0[11] if l0_n > 11 else '') == '' and (l0[4] if l0_n > 4 else '') != '' and (l0[5] if l0_n > 5 else '') in ('B', 'G') else '')
                unit_code_v308 = unit_code310
            try:
                value312 = VALUE_137[(l0[4] if l0_n > 4 else '') if (l0[5] if l0_n > 5 else '') in ('B', 'G') and (l0[11] if l0_n > 11 else '') != '' else '']
            except CodecError as error:
                value312 = run.fault(error, l0, 4, '/chargeLines/*/billedWeight/value', (l0[4] if l0_n > 4 else '') if (l0[5] if l0_n > 5 else '') in ('B', 'G') and (l0[11] if l0_n > 11 else '') != '' else '')
            value_v311 = value312
            if value_v311 is None:
                try:
                    value313 = VALUE_138[(l0[4] if l0_n > 4 else '') if (l0[5] if l0_n > 5 else '') in ('B', 'G') and (l0[11] if l0_n > 11 else '') == '' and (b3[5] if b3_n > 5 else '') != '' else '']
                except CodecError as error:
                    value313 = run.fault(error, l0, 4, '/chargeLines/*/billedWeight/value', (l0[4] if l0_n > 4 else '') if (l0[5] if l0_n > 5 else '') in ('B', 'G') and (l0[11] if l0_n > 11 else '') == '' and (b3[5] if b3_n > 5 else '') != '' else '')
                value_v311 = value313
            billed_weight = None
            if unit_code_v308 is not None or value_v311 is not None:
                if unit_code_v308 is None:
                    run.lacks('/chargeLines/*/billedWeight/unitCode', l0 or m287[0], 'L0-11')
                if value_v311 is None:
                    run.lacks('/chargeLines/*/billedWeight/value', l0 or m287[0], 'L0-04')
                billed_weight = {'unitCode': unit_code_v308, 'value': value_v311}
            try:
                unit_code314 = UNIT_CODE_139[(l0[3] if l0_n > 3 else '') if (l0[2] if l0_n > 2 else '') != '' and (l0[3] if l0_n > 3 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
            except CodecError as error:
                unit_code314 = run.doubt(error, l0, 3, '/chargeLines/*/billedQuantity/unitCode', (l0[3] if l0_n > 3 else '') if (l0[2] if l0_n > 2 else '') != '' and (l0[3] if l0_n > 3 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '')
            try:
                value315 = VALUE_140[(l0[2] if l0_n > 2 else '') if (l0[3] if l0_n > 3 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} and (l0[3] if l0_n > 3 else '') in {'', 'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '']
            except CodecError as error:
                value315 = run.fault(error, l0, 2, '/chargeLines/*/billedQuantity/value', (l0[2] if l0_n > 2 else '') if (l0[3] if l0_n > 3 else '') in {'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} and (l0[3] if l0_n > 3 else '') in {'', 'BX', 'CF', 'CM', 'DK', 'DM', 'EA', 'FT', 'GL', 'KG', 'LB', 'LR', 'NP', 'PK', 'SY', 'TD', 'TH'} else '')
            billed_quantity = None
            if unit_code314 is not None or value315 is not None:
                if unit_code314 is None:
                    run.lacks('/chargeLines/*/billedQuantity/unitCode', l0 or m287[0], 'L0-03')
                if value315 is None:
                    run.lacks('/chargeLines/*/billedQuantity/value', l0 or m287[0], 'L0-02')
                billed_quantity = {'unitCode': unit_code314, 'value': value315}
            try:
                unit_code316 = UNIT_CODE_141[(l0[7] if l0_n > 7 else '') if (l0[6] if l0_n > 6 else '') != '' else '']
            except CodecError as error:
                unit_code316 = run.doubt(error, l0, 7, '/chargeLines/*/volume/unitCode', (l0[7] if l0_n > 7 else '') if (l0[6] if l0_n > 6 else '') != '' else '')
            try:
                value317 = VALUE_142[(l0[6] if l0_n > 6 else '') if (l0[7] if l0_n > 7 else '') != '' and (l0[7] if l0_n > 7 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '']
            except CodecError as error:
                value317 = run.fault(error, l0, 6, '/chargeLines/*/volume/value', (l0[6] if l0_n > 6 else '') if (l0[7] if l0_n > 7 else '') != '' and (l0[7] if l0_n > 7 else '') in {'', 'E', 'G', 'N', 'V', 'X'} else '')
            volume318 = None
            if unit_code316 is not None or value317 is not None:
                if unit_code316 is None:
                    run.lacks('/chargeLines/*/volume/unitCode', l0 or m287[0], 'L0-07')
                if value317 is None:
                    run.lacks('/chargeLines/*/volume/value', l0 or m287[0], 'L0-06')
                volume318 = {'unitCode': unit_code316, 'value': value317}
            try:
                package_count319 = PACKAGE_COUNT_143[l0[8] if l0_n > 8 else '']
            except CodecError as error:
                package_count319 = run.fault(error, l0, 8, '/chargeLines/*/packageCount', l0[8] if l0_n > 8 else '')
            lading: Any = []
            for m320 in m286[3] or ():
                l5 = m320[0]
                l5_n = len(l5)
                try:
                    line_id = LINE_ID_144[l5[1] if l5_n > 1 else '']
                except CodecError as error:
                    line_id = run.fault(error, l5, 1, '/chargeLines/*/lading/*/lineId', l5[1] if l5_n > 1 else '')
                try:
                    description321 = DESCRIPTION_145[l5[2] if l5_n > 2 else '']
                except CodecError as error:
                    description321 = run.fault(error, l5, 2, '/chargeLines/*/lading/*/description', l5[2] if l5_n > 2 else '')
                try:
                    commodity_code = COMMODITY_CODE_146[l5[3] if l5_n > 3 else '']
                except CodecError as error:
                    commodity_code = run.fault(error, l5, 3, '/chargeLines/*/lading/*/commodityCode', l5[3] if l5_n > 3 else '')
                try:
                    source_code = SOURCE_CODE_147[l5[4] if l5_n > 4 else '']
                except CodecError as error:
                    source_code = run.fault(error, l5, 4, '/chargeLines/*/lading/*/sourceCode', l5[4] if l5_n > 4 else '')
                lading_item = None
                if line_id is not None or description321 is not None or commodity_code is not None or source_code is not None:
                    lading_item = {}
                    if commodity_code is not None:
                        lading_item['commodityCode'] = commodity_code
                    if description321 is not None:
                        lading_item['description'] = description321
                    if line_id is not None:
                        lading_item['lineId'] = line_id
                    if source_code is not None:
                        lading_item['sourceCode'] = source_code
                if lading_item is not None:
                    lading.append(lading_item)
            if len(lading) > 99:
                run.crowded('/chargeLines/*/lading', m286[0], len(lading), 99)
            if not lading:
                lading = None
            references322: Any = []
            for m323 in m286[1] or ():
                n9324 = m323[0]
                n9324_n = len(n9324)
                if not ((n9324[2] if n9324_n > 2 else '') != ''):
                    continue
                try:
                    type326 = TYPE_148[n9324[1] if n9324_n > 1 else '']
                except CodecError as error:
                    type326 = run.fault(error, n9324, 1, '/chargeLines/*/references/*/type', n9324[1] if n9324_n > 1 else '')
                type_v325 = (type326[0] if type326 is not None else None)
                source_code_v327 = (type326[1] if type326 is not None else None)
                try:
                    value328 = VALUE_149[n9324[2] if n9324_n > 2 else '']
                except CodecError as error:
                    value328 = run.fault(error, n9324, 2, '/chargeLines/*/references/*/value', n9324[2] if n9324_n > 2 else '')
                try:
                    description329 = DESCRIPTION_150[n9324[3] if n9324_n > 3 else '']
                except CodecError as error:
                    description329 = run.fault(error, n9324, 3, '/chargeLines/*/references/*/description', n9324[3] if n9324_n > 3 else '')
                references_item330 = None
                if type_v325 is not None or source_code_v327 is not None or value328 is not None or description329 is not None:
                    if type_v325 is None:
                        run.lacks('/chargeLines/*/references/*/type', n9324 or m323[0], 'N9-01')
                    if value328 is None:
                        run.lacks('/chargeLines/*/references/*/value', n9324 or m323[0], 'N9-02')
                    references_item330 = {'type': type_v325, 'value': value328}
                    if description329 is not None:
                        references_item330['description'] = description329
                    if source_code_v327 is not None:
                        references_item330['sourceCode'] = source_code_v327
                if references_item330 is not None:
                    references322.append(references_item330)
            if len(references322) > 100:
                run.crowded('/chargeLines/*/references', m286[0], len(references322), 100)
            if not references322:
                references322 = None
            charge_lines_item = None
            if charge_type_v is not None or source_code_v291 is not None or description292 is not None or rate is not None or rate_basis_v is not None or rate_source_code_v is not None or quantity is not None or amount299 is not None or advances is not None or prepaid_amount is not None or billed_weight is not None or billed_quantity is not None or volume318 is not None or package_count319 is not None or lading is not None or references322 is not None:
                if charge_type_v is None:
                    run.lacks('/chargeLines/*/chargeType', l1 or m287[0], 'L1-08')
                charge_lines_item = {'chargeType': charge_type_v, 'lineId': str(len(charge_lines) + 1)}
                if advances is not None:
                    charge_lines_item['advances'] = advances
                if amount299 is not None:
                    charge_lines_item['amount'] = amount299
                if billed_quantity is not None:
                    charge_lines_item['billedQuantity'] = billed_quantity
                if billed_weight is not None:
                    charge_lines_item['billedWeight'] = billed_weight
                if description292 is not None:
                    charge_lines_item['description'] = description292
                if lading is not None:
                    charge_lines_item['lading'] = lading
                if package_count319 is not None:
                    charge_lines_item['packageCount'] = package_count319
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
                if references322 is not None:
                    charge_lines_item['references'] = references322
                if source_code_v291 is not None:
                    charge_lines_item['sourceCode'] = source_code_v291
                if volume318 is not None:
                    charge_lines_item['volume'] = volume318
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
    if dates95 is not None:
        data['dates'] = dates95
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
    if parties178 is not None:
        data['parties'] = parties178
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
    root, strays = group(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
