"""Reads IDOC ORDERS05 (mapping idoc-orders05@1); generated from the rows of canonical/mappers/idoc/orders05.py, never edited by hand."""

# ruff: noqa
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Any

from canonical.formats.structure import Node, group, parse_structure
from canonical.mapping.codec import CodecError
from canonical.mapping import codecs, moments, tables
from canonical.mapping.run import NOTHING, Run, component, pick, pick_field

VERSION = '1'
MESSAGE_TYPES: tuple[str, ...] = ('ORDERS',)
STRUCTURE = parse_structure('ORDERS05', 'E1EDK01 E1EDK14*12 E1EDK03*10 E1EDK04*10 E1EDK05*16 (E1EDKA1 E1EDKA3*99)*99 E1EDK02*10 E1EDK17*4 E1EDK18*3 E1EDK35*99 E1EDK36*99 (E1EDKT1 E1EDKT2*9999)*99 (E1EDP01 E1EDP02*10 E1CUREF*99 E1ADDI1*99 E1EDP03*5 E1EDP04*9 (E1EDP05 E1EDPS5*99)*16 E1EDP20*9999 (E1EDPA1 E1EDPA3*99)*8 E1EDP19*5 E1EDP17*9 E1EDP18*9 E1EDP35*99 (E1EDPT1 E1EDPT2*9999)*99)*9999 E1CUCFG*9999 E1EDL37*9999 E1EDS01*5')

K0 = codecs.padded(10, 'Identifier').get
K1 = codecs.letters('CurrencyCode', 3, 3, digits=False).get
K2 = codecs.text(64, 'Identifier').get
K3 = codecs.quantity.get
K4_TABLE = tables.table('sap-unit', {'KGM': ('KGM',), 'LTR': ('LTR',), 'PCE': ('H87',)}, {('H87',): 'PCE', ('KGM',): 'KGM', ('LTR',): 'LTR'}, ('code',), unknown='refuse', other=(), keep='never')
K4, K4_KNOWN = K4_TABLE.get, K4_TABLE.lookup
K5 = codecs.local_date.get
K6 = moments.unzoned_moment.get
K7 = codecs.padded(10, 'ShortText').get
K8 = codecs.text(140, 'ShortText').get
K9 = codecs.letters('SubdivisionCode', 1, 3, digits=True).get
K10 = codecs.letters('CountryCode', 2, 2, digits=False).get
K11_TABLE = tables.table('incoterms', {'CFR': ('CFR',), 'CIF': ('CIF',), 'CIP': ('CIP',), 'CPT': ('CPT',), 'DAF': ('DAF',), 'DAP': ('DAP',), 'DAT': ('DAT',), 'DDP': ('DDP',), 'DDU': ('DDU',), 'DEQ': ('DEQ',), 'DES': ('DES',), 'DPU': ('DPU',), 'EXW': ('EXW',), 'FAS': ('FAS',), 'FCA': ('FCA',), 'FOB': ('FOB',)}, {('CFR',): 'CFR', ('CIF',): 'CIF', ('CIP',): 'CIP', ('CPT',): 'CPT', ('DAF',): 'DAF', ('DAP',): 'DAP', ('DAT',): 'DAT', ('DDP',): 'DDP', ('DDU',): 'DDU', ('DEQ',): 'DEQ', ('DES',): 'DES', ('DPU',): 'DPU', ('EXW',): 'EXW', ('FAS',): 'FAS', ('FCA',): 'FCA', ('FOB',): 'FOB'}, ('code',), unknown='refuse', other=(), keep='never')
K11, K11_KNOWN = K11_TABLE.get, K11_TABLE.lookup
K12_TABLE = tables.table('sap-parvw', {'AG': ('buyer',), 'LF': ('vendor',), 'RE': ('bill-to',), 'RG': ('payer',), 'SP': ('forwarder',), 'WE': ('ship-to',)}, {('bill-to',): 'RE', ('buyer',): 'AG', ('forwarder',): 'SP', ('payer',): 'RG', ('ship-to',): 'WE', ('vendor',): 'LF'}, ('code',), unknown='other', other=('other',), keep='lossy')
K12, K12_KNOWN = K12_TABLE.get, K12_TABLE.lookup
K13_TABLE = tables.table('sap-e1edk03-iddat', {'002': ('requested-delivery',), '012': ('document',)}, {('document',): '012', ('requested-delivery',): '002'}, ('code',), unknown='other', other=('other',), keep='lossy')
K13, K13_KNOWN = K13_TABLE.get, K13_TABLE.lookup
K14_TABLE = tables.table('sap-e1edk02-qualf', {'001': ('purchase-order',), '002': ('vendor-order',), '003': ('customer-inquiry',), '004': ('quote',), '005': ('customer-contract',), '006': ('contract',), '009': ('invoice',), '010': ('internal-document',), '011': ('related-document',), '012': ('delivery-note',), '013': ('internal-purchase-order',), '015': ('billing-document',), '016': ('preceding-document',), '018': ('customer-order',), '033': ('third-party-reference',), '044': ('ship-to-purchase-order',)}, {('billing-document',): '015', ('contract',): '006', ('customer-contract',): '005', ('customer-inquiry',): '003', ('customer-order',): '018', ('delivery-note',): '012', ('internal-document',): '010', ('internal-purchase-order',): '013', ('invoice',): '009', ('preceding-document',): '016', ('purchase-order',): '001', ('quote',): '004', ('related-document',): '011', ('ship-to-purchase-order',): '044', ('third-party-reference',): '033', ('vendor-order',): '002'}, ('code',), unknown='other', other=('other',), keep='lossy')
K14, K14_KNOWN = K14_TABLE.get, K14_TABLE.lookup
K15_TABLE = tables.table('sap-e1edk14-qualf', {'006': ('division',), '007': ('distribution-channel',), '008': ('sales-organisation',), '009': ('purchasing-group',), '010': ('sales-group',), '011': ('company-code',), '012': ('order-type',), '013': ('purchase-order-type',), '014': ('purchasing-organisation',), '016': ('sales-office',), '019': ('purchase-order-type',), 'J01': ('department',)}, {('company-code',): '011', ('department',): 'J01', ('distribution-channel',): '007', ('division',): '006', ('order-type',): '012', ('purchase-order-type',): '019', ('purchasing-group',): '009', ('purchasing-organisation',): '014', ('sales-group',): '010', ('sales-office',): '016', ('sales-organisation',): '008'}, ('code',), unknown='other', other=('other',), keep='lossy')
K15, K15_KNOWN = K15_TABLE.get, K15_TABLE.lookup
K16 = codecs.text(512, 'Text').get
K17 = codecs.padded(6, 'Identifier').get
K18 = codecs.signed_decimal.get
K19 = codecs.padded(18, 'Identifier').get
K20 = codecs.digits('Gtin', 8, 12, 13, 14).get
K21_TABLE = tables.table('sap-e1edp19-qualf', {'001': ('buyer-item',), '002': ('vendor-item',), '003': ('ean-13',)}, {('buyer-item',): '001', ('ean-13',): '003', ('vendor-item',): '002'}, ('code',), unknown='other', other=('other',), keep='lossy')
K21, K21_KNOWN = K21_TABLE.get, K21_TABLE.lookup

def _emit_0(n0: Node, run: Run) -> None:
    facts, profile, faults = run.facts, run.profile, run.faults
    mark0 = len(faults)
    e1edk01 = n0[0]
    e1edk01_f = e1edk01[1] if e1edk01 is not None else NOTHING
    order_id_x = e1edk01_f.get('BELNR', '')
    order_id = None
    if order_id_x:
        try:
            order_id = K0(order_id_x)
        except CodecError as error:
            run.fault(error, e1edk01, 'BELNR', '/orderId', order_id_x)
    currency_x = e1edk01_f.get('CURCY', '')
    currency = None
    if currency_x:
        if currency_x.isascii() and currency_x.isalpha() and currency_x == currency_x.upper() and 3 <= len(currency_x) <= 3:
            currency = currency_x
        else:
            try:
                currency = K1(currency_x)
            except CodecError as error:
                run.fault(error, e1edk01, 'CURCY', '/currency', currency_x)
    code_x = e1edk01_f.get('ZTERM', '')
    code = None
    if code_x:
        if code_x.isascii() and code_x.isprintable() and code_x[0] != ' ' and code_x[-1] != ' ' and len(code_x) <= 64:
            code = code_x
        else:
            try:
                code = K2(code_x)
            except CodecError as error:
                run.fault(error, e1edk01, 'ZTERM', '/paymentTerms/code', code_x)
    payment_terms = None
    if code is not None:
        payment_terms = {}
        if code is not None:
            payment_terms['code'] = code
    value_x = e1edk01_f.get('NTGEW', '')
    value = None
    if value_x:
        if value_x.isascii() and value_x.isdigit() and len(value_x) <= 15 and (value_x[0] != '0' or value_x == '0'):
            value = value_x
        else:
            try:
                value = K3(value_x)
            except CodecError as error:
                run.fault(error, e1edk01, 'NTGEW', '/totals/netWeight/value', value_x)
    unit_code_x = (e1edk01_f.get('GEWEI', '')) if (e1edk01_f.get('NTGEW', '')) != '' else ''
    unit_code = K4_KNOWN.get(unit_code_x) if unit_code_x else None
    if unit_code is None and unit_code_x:
        try:
            unit_code = K4(unit_code_x)
        except CodecError as error:
            run.fault(error, e1edk01, 'GEWEI', '/totals/netWeight/unitCode', unit_code_x)
    net_weight = None
    if value is not None or unit_code is not None:
        if unit_code is None:
            run.lacks('/totals/netWeight/unitCode', e1edk01 or n0[0], 'E1EDK01.GEWEI')
        if value is None:
            run.lacks('/totals/netWeight/value', e1edk01 or n0[0], 'E1EDK01.NTGEW')
        net_weight = {'unitCode': unit_code, 'value': value}
    value_x1 = e1edk01_f.get('BRGEW', '')
    value2 = None
    if value_x1:
        if value_x1.isascii() and value_x1.isdigit() and len(value_x1) <= 15 and (value_x1[0] != '0' or value_x1 == '0'):
            value2 = value_x1
        else:
            try:
                value2 = K3(value_x1)
            except CodecError as error:
                run.fault(error, e1edk01, 'BRGEW', '/totals/grossWeight/value', value_x1)
    unit_code_x3 = (e1edk01_f.get('GEWEI', '')) if (e1edk01_f.get('BRGEW', '')) != '' else ''
    unit_code4 = K4_KNOWN.get(unit_code_x3) if unit_code_x3 else None
    if unit_code4 is None and unit_code_x3:
        try:
            unit_code4 = K4(unit_code_x3)
        except CodecError as error:
            run.fault(error, e1edk01, 'GEWEI', '/totals/grossWeight/unitCode', unit_code_x3)
    gross_weight = None
    if value2 is not None or unit_code4 is not None:
        if unit_code4 is None:
            run.lacks('/totals/grossWeight/unitCode', e1edk01 or n0[0], 'E1EDK01.GEWEI')
        if value2 is None:
            run.lacks('/totals/grossWeight/value', e1edk01 or n0[0], 'E1EDK01.BRGEW')
        gross_weight = {'unitCode': unit_code4, 'value': value2}
    totals = None
    if net_weight is not None or gross_weight is not None:
        totals = {}
        if gross_weight is not None:
            totals['grossWeight'] = gross_weight
        if net_weight is not None:
            totals['netWeight'] = net_weight
    e1edk03_loop = pick_field(n0[2], 'IDDAT', ('012',))
    e1edk03 = e1edk03_loop[0] if e1edk03_loop is not None else None
    e1edk03_f = e1edk03[1] if e1edk03 is not None else NOTHING
    order_date_x = e1edk03_f.get('DATUM', '')
    order_date = None
    if order_date_x:
        try:
            order_date = K5(order_date_x)
        except CodecError as error:
            run.fault(error, e1edk03, 'DATUM', '/orderDate', order_date_x)
    e1edk03_loop5 = pick_field(n0[2], 'IDDAT', ('002',))
    e1edk036 = e1edk03_loop5[0] if e1edk03_loop5 is not None else None
    e1edk036_f = e1edk036[1] if e1edk036 is not None else NOTHING
    latest_x = e1edk036_f.get('DATUM', '')
    latest_x7 = e1edk036_f.get('UZEIT', '')
    latest = None
    if latest_x:
        try:
            latest = K6(profile, latest_x, latest_x7)
        except CodecError as error:
            run.fault(error, e1edk036, 'DATUM', '/requestedDelivery/latest', latest_x)
    requested_delivery = None
    if latest is not None:
        requested_delivery = {}
        if latest is not None:
            requested_delivery['latest'] = latest
    e1edka1_loop = pick_field(n0[5], 'PARVW', ('AG',))
    e1edka1 = e1edka1_loop[0] if e1edka1_loop is not None else None
    e1edka1_f = e1edka1[1] if e1edka1 is not None else NOTHING
    value_x8 = e1edka1_f.get('PARTN', '')
    value9 = None
    if value_x8:
        try:
            value9 = K7(value_x8)
        except CodecError as error:
            run.fault(error, e1edka1, 'PARTN', '/customer/identifiers/scheme=assigned-by-sender/value', value_x8)
    assigned_by_sender = None
    if value9 is not None:
        if value9 is None:
            run.lacks('/customer/identifiers/scheme=assigned-by-sender/value', e1edka1 or n0[0], 'E1EDKA1[PARVW=AG].PARTN')
        assigned_by_sender = {'scheme': 'assigned-by-sender', 'value': value9}
    value_x10 = e1edka1_f.get('LIFNR', '')
    value11 = None
    if value_x10:
        if value_x10.isascii() and value_x10.isprintable() and value_x10[0] != ' ' and value_x10[-1] != ' ' and len(value_x10) <= 140:
            value11 = value_x10
        else:
            try:
                value11 = K8(value_x10)
            except CodecError as error:
                run.fault(error, e1edka1, 'LIFNR', '/customer/identifiers/scheme=assigned-by-receiver/value', value_x10)
    assigned_by_receiver = None
    if value11 is not None:
        if value11 is None:
            run.lacks('/customer/identifiers/scheme=assigned-by-receiver/value', e1edka1 or n0[0], 'E1EDKA1[PARVW=AG].LIFNR')
        assigned_by_receiver = {'scheme': 'assigned-by-receiver', 'value': value11}
    identifiers: Any = []
    if assigned_by_sender is not None:
        identifiers.append(assigned_by_sender)
    if assigned_by_receiver is not None:
        identifiers.append(assigned_by_receiver)
    if not identifiers:
        identifiers = None
    name_x = e1edka1_f.get('NAME1', '')
    name = None
    if name_x:
        if name_x.isascii() and name_x.isprintable() and name_x[0] != ' ' and name_x[-1] != ' ' and len(name_x) <= 140:
            name = name_x
        else:
            try:
                name = K8(name_x)
            except CodecError as error:
                run.fault(error, e1edka1, 'NAME1', '/customer/name', name_x)
    additional_name_x = e1edka1_f.get('NAME2', '')
    additional_name = None
    if additional_name_x:
        if additional_name_x.isascii() and additional_name_x.isprintable() and additional_name_x[0] != ' ' and additional_name_x[-1] != ' ' and len(additional_name_x) <= 140:
            additional_name = additional_name_x
        else:
            try:
                additional_name = K8(additional_name_x)
            except CodecError as error:
                run.fault(error, e1edka1, 'NAME2', '/customer/additionalName', additional_name_x)
    lines_item_x = e1edka1_f.get('STRAS', '')
    lines_item = None
    if lines_item_x:
        if lines_item_x.isascii() and lines_item_x.isprintable() and lines_item_x[0] != ' ' and lines_item_x[-1] != ' ' and len(lines_item_x) <= 140:
            lines_item = lines_item_x
        else:
            try:
                lines_item = K8(lines_item_x)
            except CodecError as error:
                run.fault(error, e1edka1, 'STRAS', '/customer/address/lines/0', lines_item_x)
    lines_item_x12 = e1edka1_f.get('STRS2', '')
    lines_item13 = None
    if lines_item_x12:
        if lines_item_x12.isascii() and lines_item_x12.isprintable() and lines_item_x12[0] != ' ' and lines_item_x12[-1] != ' ' and len(lines_item_x12) <= 140:
            lines_item13 = lines_item_x12
        else:
            try:
                lines_item13 = K8(lines_item_x12)
            except CodecError as error:
                run.fault(error, e1edka1, 'STRS2', '/customer/address/lines/1', lines_item_x12)
    lines: Any = []
    if lines_item is not None:
        lines.append(lines_item)
    if lines_item13 is not None:
        lines.append(lines_item13)
    if not lines:
        lines = None
    city_x = e1edka1_f.get('ORT01', '')
    city = None
    if city_x:
        if city_x.isascii() and city_x.isprintable() and city_x[0] != ' ' and city_x[-1] != ' ' and len(city_x) <= 140:
            city = city_x
        else:
            try:
                city = K8(city_x)
            except CodecError as error:
                run.fault(error, e1edka1, 'ORT01', '/customer/address/city', city_x)
    postal_code_x = e1edka1_f.get('PSTLZ', '')
    postal_code = None
    if postal_code_x:
        if postal_code_x.isascii() and postal_code_x.isprintable() and postal_code_x[0] != ' ' and postal_code_x[-1] != ' ' and len(postal_code_x) <= 140:
            postal_code = postal_code_x
        else:
            try:
                postal_code = K8(postal_code_x)
            except CodecError as error:
                run.fault(error, e1edka1, 'PSTLZ', '/customer/address/postalCode', postal_code_x)
    subdivision_x = e1edka1_f.get('REGIO', '')
    subdivision = None
    if subdivision_x:
        if subdivision_x.isascii() and subdivision_x.isalnum() and subdivision_x == subdivision_x.upper() and 1 <= len(subdivision_x) <= 3:
            subdivision = subdivision_x
        else:
            try:
                subdivision = K9(subdivision_x)
            except CodecError as error:
                run.fault(error, e1edka1, 'REGIO', '/customer/address/subdivision', subdivision_x)
    country_x = e1edka1_f.get('LAND1', '')
    country = None
    if country_x:
        if country_x.isascii() and country_x.isalpha() and country_x == country_x.upper() and 2 <= len(country_x) <= 2:
            country = country_x
        else:
            try:
                country = K10(country_x)
            except CodecError as error:
                run.fault(error, e1edka1, 'LAND1', '/customer/address/country', country_x)
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
    name_x14 = e1edka1_f.get('BNAME', '')
    name15 = None
    if name_x14:
        if name_x14.isascii() and name_x14.isprintable() and name_x14[0] != ' ' and name_x14[-1] != ' ' and len(name_x14) <= 140:
            name15 = name_x14
        else:
            try:
                name15 = K8(name_x14)
            except CodecError as error:
                run.fault(error, e1edka1, 'BNAME', '/customer/contacts/0/name', name_x14)
    phone_x = e1edka1_f.get('TELF1', '')
    phone = None
    if phone_x:
        if phone_x.isascii() and phone_x.isprintable() and phone_x[0] != ' ' and phone_x[-1] != ' ' and len(phone_x) <= 140:
            phone = phone_x
        else:
            try:
                phone = K8(phone_x)
            except CodecError as error:
                run.fault(error, e1edka1, 'TELF1', '/customer/contacts/0/phone', phone_x)
    fax_x = e1edka1_f.get('TELFX', '')
    fax = None
    if fax_x:
        if fax_x.isascii() and fax_x.isprintable() and fax_x[0] != ' ' and fax_x[-1] != ' ' and len(fax_x) <= 140:
            fax = fax_x
        else:
            try:
                fax = K8(fax_x)
            except CodecError as error:
                run.fault(error, e1edka1, 'TELFX', '/customer/contacts/0/fax', fax_x)
    contacts_item = None
    if name15 is not None or phone is not None or fax is not None:
        contacts_item = {}
        if fax is not None:
            contacts_item['fax'] = fax
        if name15 is not None:
            contacts_item['name'] = name15
        if phone is not None:
            contacts_item['phone'] = phone
    contacts: Any = []
    if contacts_item is not None:
        contacts.append(contacts_item)
    if not contacts:
        contacts = None
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
    e1edka1_loop16 = pick_field(n0[5], 'PARVW', ('LF',))
    e1edka117 = e1edka1_loop16[0] if e1edka1_loop16 is not None else None
    e1edka117_f = e1edka117[1] if e1edka117 is not None else NOTHING
    value_x18 = e1edka117_f.get('PARTN', '')
    value19 = None
    if value_x18:
        try:
            value19 = K7(value_x18)
        except CodecError as error:
            run.fault(error, e1edka117, 'PARTN', '/supplier/identifiers/scheme=assigned-by-sender/value', value_x18)
    assigned_by_sender20 = None
    if value19 is not None:
        if value19 is None:
            run.lacks('/supplier/identifiers/scheme=assigned-by-sender/value', e1edka117 or n0[0], 'E1EDKA1[PARVW=LF].PARTN')
        assigned_by_sender20 = {'scheme': 'assigned-by-sender', 'value': value19}
    value_x21 = e1edka117_f.get('LIFNR', '')
    value22 = None
    if value_x21:
        if value_x21.isascii() and value_x21.isprintable() and value_x21[0] != ' ' and value_x21[-1] != ' ' and len(value_x21) <= 140:
            value22 = value_x21
        else:
            try:
                value22 = K8(value_x21)
            except CodecError as error:
                run.fault(error, e1edka117, 'LIFNR', '/supplier/identifiers/scheme=assigned-by-receiver/value', value_x21)
    assigned_by_receiver23 = None
    if value22 is not None:
        if value22 is None:
            run.lacks('/supplier/identifiers/scheme=assigned-by-receiver/value', e1edka117 or n0[0], 'E1EDKA1[PARVW=LF].LIFNR')
        assigned_by_receiver23 = {'scheme': 'assigned-by-receiver', 'value': value22}
    identifiers24: Any = []
    if assigned_by_sender20 is not None:
        identifiers24.append(assigned_by_sender20)
    if assigned_by_receiver23 is not None:
        identifiers24.append(assigned_by_receiver23)
    if not identifiers24:
        identifiers24 = None
    name_x25 = e1edka117_f.get('NAME1', '')
    name26 = None
    if name_x25:
        if name_x25.isascii() and name_x25.isprintable() and name_x25[0] != ' ' and name_x25[-1] != ' ' and len(name_x25) <= 140:
            name26 = name_x25
        else:
            try:
                name26 = K8(name_x25)
            except CodecError as error:
                run.fault(error, e1edka117, 'NAME1', '/supplier/name', name_x25)
    additional_name_x27 = e1edka117_f.get('NAME2', '')
    additional_name28 = None
    if additional_name_x27:
        if additional_name_x27.isascii() and additional_name_x27.isprintable() and additional_name_x27[0] != ' ' and additional_name_x27[-1] != ' ' and len(additional_name_x27) <= 140:
            additional_name28 = additional_name_x27
        else:
            try:
                additional_name28 = K8(additional_name_x27)
            except CodecError as error:
                run.fault(error, e1edka117, 'NAME2', '/supplier/additionalName', additional_name_x27)
    lines_item_x29 = e1edka117_f.get('STRAS', '')
    lines_item30 = None
    if lines_item_x29:
        if lines_item_x29.isascii() and lines_item_x29.isprintable() and lines_item_x29[0] != ' ' and lines_item_x29[-1] != ' ' and len(lines_item_x29) <= 140:
            lines_item30 = lines_item_x29
        else:
            try:
                lines_item30 = K8(lines_item_x29)
            except CodecError as error:
                run.fault(error, e1edka117, 'STRAS', '/supplier/address/lines/0', lines_item_x29)
    lines_item_x31 = e1edka117_f.get('STRS2', '')
    lines_item32 = None
    if lines_item_x31:
        if lines_item_x31.isascii() and lines_item_x31.isprintable() and lines_item_x31[0] != ' ' and lines_item_x31[-1] != ' ' and len(lines_item_x31) <= 140:
            lines_item32 = lines_item_x31
        else:
            try:
                lines_item32 = K8(lines_item_x31)
            except CodecError as error:
                run.fault(error, e1edka117, 'STRS2', '/supplier/address/lines/1', lines_item_x31)
    lines33: Any = []
    if lines_item30 is not None:
        lines33.append(lines_item30)
    if lines_item32 is not None:
        lines33.append(lines_item32)
    if not lines33:
        lines33 = None
    city_x34 = e1edka117_f.get('ORT01', '')
    city35 = None
    if city_x34:
        if city_x34.isascii() and city_x34.isprintable() and city_x34[0] != ' ' and city_x34[-1] != ' ' and len(city_x34) <= 140:
            city35 = city_x34
        else:
            try:
                city35 = K8(city_x34)
            except CodecError as error:
                run.fault(error, e1edka117, 'ORT01', '/supplier/address/city', city_x34)
    postal_code_x36 = e1edka117_f.get('PSTLZ', '')
    postal_code37 = None
    if postal_code_x36:
        if postal_code_x36.isascii() and postal_code_x36.isprintable() and postal_code_x36[0] != ' ' and postal_code_x36[-1] != ' ' and len(postal_code_x36) <= 140:
            postal_code37 = postal_code_x36
        else:
            try:
                postal_code37 = K8(postal_code_x36)
            except CodecError as error:
                run.fault(error, e1edka117, 'PSTLZ', '/supplier/address/postalCode', postal_code_x36)
    subdivision_x38 = e1edka117_f.get('REGIO', '')
    subdivision39 = None
    if subdivision_x38:
        if subdivision_x38.isascii() and subdivision_x38.isalnum() and subdivision_x38 == subdivision_x38.upper() and 1 <= len(subdivision_x38) <= 3:
            subdivision39 = subdivision_x38
        else:
            try:
                subdivision39 = K9(subdivision_x38)
            except CodecError as error:
                run.fault(error, e1edka117, 'REGIO', '/supplier/address/subdivision', subdivision_x38)
    country_x40 = e1edka117_f.get('LAND1', '')
    country41 = None
    if country_x40:
        if country_x40.isascii() and country_x40.isalpha() and country_x40 == country_x40.upper() and 2 <= len(country_x40) <= 2:
            country41 = country_x40
        else:
            try:
                country41 = K10(country_x40)
            except CodecError as error:
                run.fault(error, e1edka117, 'LAND1', '/supplier/address/country', country_x40)
    address42 = None
    if lines33 is not None or city35 is not None or postal_code37 is not None or subdivision39 is not None or country41 is not None:
        address42 = {}
        if city35 is not None:
            address42['city'] = city35
        if country41 is not None:
            address42['country'] = country41
        if lines33 is not None:
            address42['lines'] = lines33
        if postal_code37 is not None:
            address42['postalCode'] = postal_code37
        if subdivision39 is not None:
            address42['subdivision'] = subdivision39
    name_x43 = e1edka117_f.get('BNAME', '')
    name44 = None
    if name_x43:
        if name_x43.isascii() and name_x43.isprintable() and name_x43[0] != ' ' and name_x43[-1] != ' ' and len(name_x43) <= 140:
            name44 = name_x43
        else:
            try:
                name44 = K8(name_x43)
            except CodecError as error:
                run.fault(error, e1edka117, 'BNAME', '/supplier/contacts/0/name', name_x43)
    phone_x45 = e1edka117_f.get('TELF1', '')
    phone46 = None
    if phone_x45:
        if phone_x45.isascii() and phone_x45.isprintable() and phone_x45[0] != ' ' and phone_x45[-1] != ' ' and len(phone_x45) <= 140:
            phone46 = phone_x45
        else:
            try:
                phone46 = K8(phone_x45)
            except CodecError as error:
                run.fault(error, e1edka117, 'TELF1', '/supplier/contacts/0/phone', phone_x45)
    fax_x47 = e1edka117_f.get('TELFX', '')
    fax48 = None
    if fax_x47:
        if fax_x47.isascii() and fax_x47.isprintable() and fax_x47[0] != ' ' and fax_x47[-1] != ' ' and len(fax_x47) <= 140:
            fax48 = fax_x47
        else:
            try:
                fax48 = K8(fax_x47)
            except CodecError as error:
                run.fault(error, e1edka117, 'TELFX', '/supplier/contacts/0/fax', fax_x47)
    contacts_item49 = None
    if name44 is not None or phone46 is not None or fax48 is not None:
        contacts_item49 = {}
        if fax48 is not None:
            contacts_item49['fax'] = fax48
        if name44 is not None:
            contacts_item49['name'] = name44
        if phone46 is not None:
            contacts_item49['phone'] = phone46
    contacts50: Any = []
    if contacts_item49 is not None:
        contacts50.append(contacts_item49)
    if not contacts50:
        contacts50 = None
    supplier = None
    if identifiers24 is not None or name26 is not None or additional_name28 is not None or address42 is not None or contacts50 is not None:
        supplier = {'roles': ['vendor']}
        if additional_name28 is not None:
            supplier['additionalName'] = additional_name28
        if address42 is not None:
            supplier['address'] = address42
        if contacts50 is not None:
            supplier['contacts'] = contacts50
        if identifiers24 is not None:
            supplier['identifiers'] = identifiers24
        if name26 is not None:
            supplier['name'] = name26
    e1edka1_loop51 = pick_field(n0[5], 'PARVW', ('WE',))
    e1edka152 = e1edka1_loop51[0] if e1edka1_loop51 is not None else None
    e1edka152_f = e1edka152[1] if e1edka152 is not None else NOTHING
    value_x53 = e1edka152_f.get('PARTN', '')
    value54 = None
    if value_x53:
        try:
            value54 = K7(value_x53)
        except CodecError as error:
            run.fault(error, e1edka152, 'PARTN', '/shipTo/identifiers/scheme=assigned-by-sender/value', value_x53)
    assigned_by_sender55 = None
    if value54 is not None:
        if value54 is None:
            run.lacks('/shipTo/identifiers/scheme=assigned-by-sender/value', e1edka152 or n0[0], 'E1EDKA1[PARVW=WE].PARTN')
        assigned_by_sender55 = {'scheme': 'assigned-by-sender', 'value': value54}
    value_x56 = e1edka152_f.get('LIFNR', '')
    value57 = None
    if value_x56:
        if value_x56.isascii() and value_x56.isprintable() and value_x56[0] != ' ' and value_x56[-1] != ' ' and len(value_x56) <= 140:
            value57 = value_x56
        else:
            try:
                value57 = K8(value_x56)
            except CodecError as error:
                run.fault(error, e1edka152, 'LIFNR', '/shipTo/identifiers/scheme=assigned-by-receiver/value', value_x56)
    assigned_by_receiver58 = None
    if value57 is not None:
        if value57 is None:
            run.lacks('/shipTo/identifiers/scheme=assigned-by-receiver/value', e1edka152 or n0[0], 'E1EDKA1[PARVW=WE].LIFNR')
        assigned_by_receiver58 = {'scheme': 'assigned-by-receiver', 'value': value57}
    identifiers59: Any = []
    if assigned_by_sender55 is not None:
        identifiers59.append(assigned_by_sender55)
    if assigned_by_receiver58 is not None:
        identifiers59.append(assigned_by_receiver58)
    if not identifiers59:
        identifiers59 = None
    name_x60 = e1edka152_f.get('NAME1', '')
    name61 = None
    if name_x60:
        if name_x60.isascii() and name_x60.isprintable() and name_x60[0] != ' ' and name_x60[-1] != ' ' and len(name_x60) <= 140:
            name61 = name_x60
        else:
            try:
                name61 = K8(name_x60)
            except CodecError as error:
                run.fault(error, e1edka152, 'NAME1', '/shipTo/name', name_x60)
    additional_name_x62 = e1edka152_f.get('NAME2', '')
    additional_name63 = None
    if additional_name_x62:
        if additional_name_x62.isascii() and additional_name_x62.isprintable() and additional_name_x62[0] != ' ' and additional_name_x62[-1] != ' ' and len(additional_name_x62) <= 140:
            additional_name63 = additional_name_x62
        else:
            try:
                additional_name63 = K8(additional_name_x62)
            except CodecError as error:
                run.fault(error, e1edka152, 'NAME2', '/shipTo/additionalName', additional_name_x62)
    lines_item_x64 = e1edka152_f.get('STRAS', '')
    lines_item65 = None
    if lines_item_x64:
        if lines_item_x64.isascii() and lines_item_x64.isprintable() and lines_item_x64[0] != ' ' and lines_item_x64[-1] != ' ' and len(lines_item_x64) <= 140:
            lines_item65 = lines_item_x64
        else:
            try:
                lines_item65 = K8(lines_item_x64)
            except CodecError as error:
                run.fault(error, e1edka152, 'STRAS', '/shipTo/address/lines/0', lines_item_x64)
    lines_item_x66 = e1edka152_f.get('STRS2', '')
    lines_item67 = None
    if lines_item_x66:
        if lines_item_x66.isascii() and lines_item_x66.isprintable() and lines_item_x66[0] != ' ' and lines_item_x66[-1] != ' ' and len(lines_item_x66) <= 140:
            lines_item67 = lines_item_x66
        else:
            try:
                lines_item67 = K8(lines_item_x66)
            except CodecError as error:
                run.fault(error, e1edka152, 'STRS2', '/shipTo/address/lines/1', lines_item_x66)
    lines68: Any = []
    if lines_item65 is not None:
        lines68.append(lines_item65)
    if lines_item67 is not None:
        lines68.append(lines_item67)
    if not lines68:
        lines68 = None
    city_x69 = e1edka152_f.get('ORT01', '')
    city70 = None
    if city_x69:
        if city_x69.isascii() and city_x69.isprintable() and city_x69[0] != ' ' and city_x69[-1] != ' ' and len(city_x69) <= 140:
            city70 = city_x69
        else:
            try:
                city70 = K8(city_x69)
            except CodecError as error:
                run.fault(error, e1edka152, 'ORT01', '/shipTo/address/city', city_x69)
    postal_code_x71 = e1edka152_f.get('PSTLZ', '')
    postal_code72 = None
    if postal_code_x71:
        if postal_code_x71.isascii() and postal_code_x71.isprintable() and postal_code_x71[0] != ' ' and postal_code_x71[-1] != ' ' and len(postal_code_x71) <= 140:
            postal_code72 = postal_code_x71
        else:
            try:
                postal_code72 = K8(postal_code_x71)
            except CodecError as error:
                run.fault(error, e1edka152, 'PSTLZ', '/shipTo/address/postalCode', postal_code_x71)
    subdivision_x73 = e1edka152_f.get('REGIO', '')
    subdivision74 = None
    if subdivision_x73:
        if subdivision_x73.isascii() and subdivision_x73.isalnum() and subdivision_x73 == subdivision_x73.upper() and 1 <= len(subdivision_x73) <= 3:
            subdivision74 = subdivision_x73
        else:
            try:
                subdivision74 = K9(subdivision_x73)
            except CodecError as error:
                run.fault(error, e1edka152, 'REGIO', '/shipTo/address/subdivision', subdivision_x73)
    country_x75 = e1edka152_f.get('LAND1', '')
    country76 = None
    if country_x75:
        if country_x75.isascii() and country_x75.isalpha() and country_x75 == country_x75.upper() and 2 <= len(country_x75) <= 2:
            country76 = country_x75
        else:
            try:
                country76 = K10(country_x75)
            except CodecError as error:
                run.fault(error, e1edka152, 'LAND1', '/shipTo/address/country', country_x75)
    address77 = None
    if lines68 is not None or city70 is not None or postal_code72 is not None or subdivision74 is not None or country76 is not None:
        address77 = {}
        if city70 is not None:
            address77['city'] = city70
        if country76 is not None:
            address77['country'] = country76
        if lines68 is not None:
            address77['lines'] = lines68
        if postal_code72 is not None:
            address77['postalCode'] = postal_code72
        if subdivision74 is not None:
            address77['subdivision'] = subdivision74
    name_x78 = e1edka152_f.get('BNAME', '')
    name79 = None
    if name_x78:
        if name_x78.isascii() and name_x78.isprintable() and name_x78[0] != ' ' and name_x78[-1] != ' ' and len(name_x78) <= 140:
            name79 = name_x78
        else:
            try:
                name79 = K8(name_x78)
            except CodecError as error:
                run.fault(error, e1edka152, 'BNAME', '/shipTo/contacts/0/name', name_x78)
    phone_x80 = e1edka152_f.get('TELF1', '')
    phone81 = None
    if phone_x80:
        if phone_x80.isascii() and phone_x80.isprintable() and phone_x80[0] != ' ' and phone_x80[-1] != ' ' and len(phone_x80) <= 140:
            phone81 = phone_x80
        else:
            try:
                phone81 = K8(phone_x80)
            except CodecError as error:
                run.fault(error, e1edka152, 'TELF1', '/shipTo/contacts/0/phone', phone_x80)
    fax_x82 = e1edka152_f.get('TELFX', '')
    fax83 = None
    if fax_x82:
        if fax_x82.isascii() and fax_x82.isprintable() and fax_x82[0] != ' ' and fax_x82[-1] != ' ' and len(fax_x82) <= 140:
            fax83 = fax_x82
        else:
            try:
                fax83 = K8(fax_x82)
            except CodecError as error:
                run.fault(error, e1edka152, 'TELFX', '/shipTo/contacts/0/fax', fax_x82)
    contacts_item84 = None
    if name79 is not None or phone81 is not None or fax83 is not None:
        contacts_item84 = {}
        if fax83 is not None:
            contacts_item84['fax'] = fax83
        if name79 is not None:
            contacts_item84['name'] = name79
        if phone81 is not None:
            contacts_item84['phone'] = phone81
    contacts85: Any = []
    if contacts_item84 is not None:
        contacts85.append(contacts_item84)
    if not contacts85:
        contacts85 = None
    ship_to = None
    if identifiers59 is not None or name61 is not None or additional_name63 is not None or address77 is not None or contacts85 is not None:
        ship_to = {'roles': ['ship-to']}
        if additional_name63 is not None:
            ship_to['additionalName'] = additional_name63
        if address77 is not None:
            ship_to['address'] = address77
        if contacts85 is not None:
            ship_to['contacts'] = contacts85
        if identifiers59 is not None:
            ship_to['identifiers'] = identifiers59
        if name61 is not None:
            ship_to['name'] = name61
    e1edka1_loop86 = pick_field(n0[5], 'PARVW', ('RE',))
    e1edka187 = e1edka1_loop86[0] if e1edka1_loop86 is not None else None
    e1edka187_f = e1edka187[1] if e1edka187 is not None else NOTHING
    value_x88 = e1edka187_f.get('PARTN', '')
    value89 = None
    if value_x88:
        try:
            value89 = K7(value_x88)
        except CodecError as error:
            run.fault(error, e1edka187, 'PARTN', '/billTo/identifiers/scheme=assigned-by-sender/value', value_x88)
    assigned_by_sender90 = None
    if value89 is not None:
        if value89 is None:
            run.lacks('/billTo/identifiers/scheme=assigned-by-sender/value', e1edka187 or n0[0], 'E1EDKA1[PARVW=RE].PARTN')
        assigned_by_sender90 = {'scheme': 'assigned-by-sender', 'value': value89}
    value_x91 = e1edka187_f.get('LIFNR', '')
    value92 = None
    if value_x91:
        if value_x91.isascii() and value_x91.isprintable() and value_x91[0] != ' ' and value_x91[-1] != ' ' and len(value_x91) <= 140:
            value92 = value_x91
        else:
            try:
                value92 = K8(value_x91)
            except CodecError as error:
                run.fault(error, e1edka187, 'LIFNR', '/billTo/identifiers/scheme=assigned-by-receiver/value', value_x91)
    assigned_by_receiver93 = None
    if value92 is not None:
        if value92 is None:
            run.lacks('/billTo/identifiers/scheme=assigned-by-receiver/value', e1edka187 or n0[0], 'E1EDKA1[PARVW=RE].LIFNR')
        assigned_by_receiver93 = {'scheme': 'assigned-by-receiver', 'value': value92}
    identifiers94: Any = []
    if assigned_by_sender90 is not None:
        identifiers94.append(assigned_by_sender90)
    if assigned_by_receiver93 is not None:
        identifiers94.append(assigned_by_receiver93)
    if not identifiers94:
        identifiers94 = None
    name_x95 = e1edka187_f.get('NAME1', '')
    name96 = None
    if name_x95:
        if name_x95.isascii() and name_x95.isprintable() and name_x95[0] != ' ' and name_x95[-1] != ' ' and len(name_x95) <= 140:
            name96 = name_x95
        else:
            try:
                name96 = K8(name_x95)
            except CodecError as error:
                run.fault(error, e1edka187, 'NAME1', '/billTo/name', name_x95)
    additional_name_x97 = e1edka187_f.get('NAME2', '')
    additional_name98 = None
    if additional_name_x97:
        if additional_name_x97.isascii() and additional_name_x97.isprintable() and additional_name_x97[0] != ' ' and additional_name_x97[-1] != ' ' and len(additional_name_x97) <= 140:
            additional_name98 = additional_name_x97
        else:
            try:
                additional_name98 = K8(additional_name_x97)
            except CodecError as error:
                run.fault(error, e1edka187, 'NAME2', '/billTo/additionalName', additional_name_x97)
    lines_item_x99 = e1edka187_f.get('STRAS', '')
    lines_item100 = None
    if lines_item_x99:
        if lines_item_x99.isascii() and lines_item_x99.isprintable() and lines_item_x99[0] != ' ' and lines_item_x99[-1] != ' ' and len(lines_item_x99) <= 140:
            lines_item100 = lines_item_x99
        else:
            try:
                lines_item100 = K8(lines_item_x99)
            except CodecError as error:
                run.fault(error, e1edka187, 'STRAS', '/billTo/address/lines/0', lines_item_x99)
    lines_item_x101 = e1edka187_f.get('STRS2', '')
    lines_item102 = None
    if lines_item_x101:
        if lines_item_x101.isascii() and lines_item_x101.isprintable() and lines_item_x101[0] != ' ' and lines_item_x101[-1] != ' ' and len(lines_item_x101) <= 140:
            lines_item102 = lines_item_x101
        else:
            try:
                lines_item102 = K8(lines_item_x101)
            except CodecError as error:
                run.fault(error, e1edka187, 'STRS2', '/billTo/address/lines/1', lines_item_x101)
    lines103: Any = []
    if lines_item100 is not None:
        lines103.append(lines_item100)
    if lines_item102 is not None:
        lines103.append(lines_item102)
    if not lines103:
        lines103 = None
    city_x104 = e1edka187_f.get('ORT01', '')
    city105 = None
    if city_x104:
        if city_x104.isascii() and city_x104.isprintable() and city_x104[0] != ' ' and city_x104[-1] != ' ' and len(city_x104) <= 140:
            city105 = city_x104
        else:
            try:
                city105 = K8(city_x104)
            except CodecError as error:
                run.fault(error, e1edka187, 'ORT01', '/billTo/address/city', city_x104)
    postal_code_x106 = e1edka187_f.get('PSTLZ', '')
    postal_code107 = None
    if postal_code_x106:
        if postal_code_x106.isascii() and postal_code_x106.isprintable() and postal_code_x106[0] != ' ' and postal_code_x106[-1] != ' ' and len(postal_code_x106) <= 140:
            postal_code107 = postal_code_x106
        else:
            try:
                postal_code107 = K8(postal_code_x106)
            except CodecError as error:
                run.fault(error, e1edka187, 'PSTLZ', '/billTo/address/postalCode', postal_code_x106)
    subdivision_x108 = e1edka187_f.get('REGIO', '')
    subdivision109 = None
    if subdivision_x108:
        if subdivision_x108.isascii() and subdivision_x108.isalnum() and subdivision_x108 == subdivision_x108.upper() and 1 <= len(subdivision_x108) <= 3:
            subdivision109 = subdivision_x108
        else:
            try:
                subdivision109 = K9(subdivision_x108)
            except CodecError as error:
                run.fault(error, e1edka187, 'REGIO', '/billTo/address/subdivision', subdivision_x108)
    country_x110 = e1edka187_f.get('LAND1', '')
    country111 = None
    if country_x110:
        if country_x110.isascii() and country_x110.isalpha() and country_x110 == country_x110.upper() and 2 <= len(country_x110) <= 2:
            country111 = country_x110
        else:
            try:
                country111 = K10(country_x110)
            except CodecError as error:
                run.fault(error, e1edka187, 'LAND1', '/billTo/address/country', country_x110)
    address112 = None
    if lines103 is not None or city105 is not None or postal_code107 is not None or subdivision109 is not None or country111 is not None:
        address112 = {}
        if city105 is not None:
            address112['city'] = city105
        if country111 is not None:
            address112['country'] = country111
        if lines103 is not None:
            address112['lines'] = lines103
        if postal_code107 is not None:
            address112['postalCode'] = postal_code107
        if subdivision109 is not None:
            address112['subdivision'] = subdivision109
    name_x113 = e1edka187_f.get('BNAME', '')
    name114 = None
    if name_x113:
        if name_x113.isascii() and name_x113.isprintable() and name_x113[0] != ' ' and name_x113[-1] != ' ' and len(name_x113) <= 140:
            name114 = name_x113
        else:
            try:
                name114 = K8(name_x113)
            except CodecError as error:
                run.fault(error, e1edka187, 'BNAME', '/billTo/contacts/0/name', name_x113)
    phone_x115 = e1edka187_f.get('TELF1', '')
    phone116 = None
    if phone_x115:
        if phone_x115.isascii() and phone_x115.isprintable() and phone_x115[0] != ' ' and phone_x115[-1] != ' ' and len(phone_x115) <= 140:
            phone116 = phone_x115
        else:
            try:
                phone116 = K8(phone_x115)
            except CodecError as error:
                run.fault(error, e1edka187, 'TELF1', '/billTo/contacts/0/phone', phone_x115)
    fax_x117 = e1edka187_f.get('TELFX', '')
    fax118 = None
    if fax_x117:
        if fax_x117.isascii() and fax_x117.isprintable() and fax_x117[0] != ' ' and fax_x117[-1] != ' ' and len(fax_x117) <= 140:
            fax118 = fax_x117
        else:
            try:
                fax118 = K8(fax_x117)
            except CodecError as error:
                run.fault(error, e1edka187, 'TELFX', '/billTo/contacts/0/fax', fax_x117)
    contacts_item119 = None
    if name114 is not None or phone116 is not None or fax118 is not None:
        contacts_item119 = {}
        if fax118 is not None:
            contacts_item119['fax'] = fax118
        if name114 is not None:
            contacts_item119['name'] = name114
        if phone116 is not None:
            contacts_item119['phone'] = phone116
    contacts120: Any = []
    if contacts_item119 is not None:
        contacts120.append(contacts_item119)
    if not contacts120:
        contacts120 = None
    bill_to = None
    if identifiers94 is not None or name96 is not None or additional_name98 is not None or address112 is not None or contacts120 is not None:
        bill_to = {'roles': ['bill-to']}
        if additional_name98 is not None:
            bill_to['additionalName'] = additional_name98
        if address112 is not None:
            bill_to['address'] = address112
        if contacts120 is not None:
            bill_to['contacts'] = contacts120
        if identifiers94 is not None:
            bill_to['identifiers'] = identifiers94
        if name96 is not None:
            bill_to['name'] = name96
    e1edka1_loop121 = pick_field(n0[5], 'PARVW', ('RG',))
    e1edka1122 = e1edka1_loop121[0] if e1edka1_loop121 is not None else None
    e1edka1122_f = e1edka1122[1] if e1edka1122 is not None else NOTHING
    value_x123 = e1edka1122_f.get('PARTN', '')
    value124 = None
    if value_x123:
        try:
            value124 = K7(value_x123)
        except CodecError as error:
            run.fault(error, e1edka1122, 'PARTN', '/payer/identifiers/scheme=assigned-by-sender/value', value_x123)
    assigned_by_sender125 = None
    if value124 is not None:
        if value124 is None:
            run.lacks('/payer/identifiers/scheme=assigned-by-sender/value', e1edka1122 or n0[0], 'E1EDKA1[PARVW=RG].PARTN')
        assigned_by_sender125 = {'scheme': 'assigned-by-sender', 'value': value124}
    value_x126 = e1edka1122_f.get('LIFNR', '')
    value127 = None
    if value_x126:
        if value_x126.isascii() and value_x126.isprintable() and value_x126[0] != ' ' and value_x126[-1] != ' ' and len(value_x126) <= 140:
            value127 = value_x126
        else:
            try:
                value127 = K8(value_x126)
            except CodecError as error:
                run.fault(error, e1edka1122, 'LIFNR', '/payer/identifiers/scheme=assigned-by-receiver/value', value_x126)
    assigned_by_receiver128 = None
    if value127 is not None:
        if value127 is None:
            run.lacks('/payer/identifiers/scheme=assigned-by-receiver/value', e1edka1122 or n0[0], 'E1EDKA1[PARVW=RG].LIFNR')
        assigned_by_receiver128 = {'scheme': 'assigned-by-receiver', 'value': value127}
    identifiers129: Any = []
    if assigned_by_sender125 is not None:
        identifiers129.append(assigned_by_sender125)
    if assigned_by_receiver128 is not None:
        identifiers129.append(assigned_by_receiver128)
    if not identifiers129:
        identifiers129 = None
    name_x130 = e1edka1122_f.get('NAME1', '')
    name131 = None
    if name_x130:
        if name_x130.isascii() and name_x130.isprintable() and name_x130[0] != ' ' and name_x130[-1] != ' ' and len(name_x130) <= 140:
            name131 = name_x130
        else:
            try:
                name131 = K8(name_x130)
            except CodecError as error:
                run.fault(error, e1edka1122, 'NAME1', '/payer/name', name_x130)
    additional_name_x132 = e1edka1122_f.get('NAME2', '')
    additional_name133 = None
    if additional_name_x132:
        if additional_name_x132.isascii() and additional_name_x132.isprintable() and additional_name_x132[0] != ' ' and additional_name_x132[-1] != ' ' and len(additional_name_x132) <= 140:
            additional_name133 = additional_name_x132
        else:
            try:
                additional_name133 = K8(additional_name_x132)
            except CodecError as error:
                run.fault(error, e1edka1122, 'NAME2', '/payer/additionalName', additional_name_x132)
    lines_item_x134 = e1edka1122_f.get('STRAS', '')
    lines_item135 = None
    if lines_item_x134:
        if lines_item_x134.isascii() and lines_item_x134.isprintable() and lines_item_x134[0] != ' ' and lines_item_x134[-1] != ' ' and len(lines_item_x134) <= 140:
            lines_item135 = lines_item_x134
        else:
            try:
                lines_item135 = K8(lines_item_x134)
            except CodecError as error:
                run.fault(error, e1edka1122, 'STRAS', '/payer/address/lines/0', lines_item_x134)
    lines_item_x136 = e1edka1122_f.get('STRS2', '')
    lines_item137 = None
    if lines_item_x136:
        if lines_item_x136.isascii() and lines_item_x136.isprintable() and lines_item_x136[0] != ' ' and lines_item_x136[-1] != ' ' and len(lines_item_x136) <= 140:
            lines_item137 = lines_item_x136
        else:
            try:
                lines_item137 = K8(lines_item_x136)
            except CodecError as error:
                run.fault(error, e1edka1122, 'STRS2', '/payer/address/lines/1', lines_item_x136)
    lines138: Any = []
    if lines_item135 is not None:
        lines138.append(lines_item135)
    if lines_item137 is not None:
        lines138.append(lines_item137)
    if not lines138:
        lines138 = None
    city_x139 = e1edka1122_f.get('ORT01', '')
    city140 = None
    if city_x139:
        if city_x139.isascii() and city_x139.isprintable() and city_x139[0] != ' ' and city_x139[-1] != ' ' and len(city_x139) <= 140:
            city140 = city_x139
        else:
            try:
                city140 = K8(city_x139)
            except CodecError as error:
                run.fault(error, e1edka1122, 'ORT01', '/payer/address/city', city_x139)
    postal_code_x141 = e1edka1122_f.get('PSTLZ', '')
    postal_code142 = None
    if postal_code_x141:
        if postal_code_x141.isascii() and postal_code_x141.isprintable() and postal_code_x141[0] != ' ' and postal_code_x141[-1] != ' ' and len(postal_code_x141) <= 140:
            postal_code142 = postal_code_x141
        else:
            try:
                postal_code142 = K8(postal_code_x141)
            except CodecError as error:
                run.fault(error, e1edka1122, 'PSTLZ', '/payer/address/postalCode', postal_code_x141)
    subdivision_x143 = e1edka1122_f.get('REGIO', '')
    subdivision144 = None
    if subdivision_x143:
        if subdivision_x143.isascii() and subdivision_x143.isalnum() and subdivision_x143 == subdivision_x143.upper() and 1 <= len(subdivision_x143) <= 3:
            subdivision144 = subdivision_x143
        else:
            try:
                subdivision144 = K9(subdivision_x143)
            except CodecError as error:
                run.fault(error, e1edka1122, 'REGIO', '/payer/address/subdivision', subdivision_x143)
    country_x145 = e1edka1122_f.get('LAND1', '')
    country146 = None
    if country_x145:
        if country_x145.isascii() and country_x145.isalpha() and country_x145 == country_x145.upper() and 2 <= len(country_x145) <= 2:
            country146 = country_x145
        else:
            try:
                country146 = K10(country_x145)
            except CodecError as error:
                run.fault(error, e1edka1122, 'LAND1', '/payer/address/country', country_x145)
    address147 = None
    if lines138 is not None or city140 is not None or postal_code142 is not None or subdivision144 is not None or country146 is not None:
        address147 = {}
        if city140 is not None:
            address147['city'] = city140
        if country146 is not None:
            address147['country'] = country146
        if lines138 is not None:
            address147['lines'] = lines138
        if postal_code142 is not None:
            address147['postalCode'] = postal_code142
        if subdivision144 is not None:
            address147['subdivision'] = subdivision144
    name_x148 = e1edka1122_f.get('BNAME', '')
    name149 = None
    if name_x148:
        if name_x148.isascii() and name_x148.isprintable() and name_x148[0] != ' ' and name_x148[-1] != ' ' and len(name_x148) <= 140:
            name149 = name_x148
        else:
            try:
                name149 = K8(name_x148)
            except CodecError as error:
                run.fault(error, e1edka1122, 'BNAME', '/payer/contacts/0/name', name_x148)
    phone_x150 = e1edka1122_f.get('TELF1', '')
    phone151 = None
    if phone_x150:
        if phone_x150.isascii() and phone_x150.isprintable() and phone_x150[0] != ' ' and phone_x150[-1] != ' ' and len(phone_x150) <= 140:
            phone151 = phone_x150
        else:
            try:
                phone151 = K8(phone_x150)
            except CodecError as error:
                run.fault(error, e1edka1122, 'TELF1', '/payer/contacts/0/phone', phone_x150)
    fax_x152 = e1edka1122_f.get('TELFX', '')
    fax153 = None
    if fax_x152:
        if fax_x152.isascii() and fax_x152.isprintable() and fax_x152[0] != ' ' and fax_x152[-1] != ' ' and len(fax_x152) <= 140:
            fax153 = fax_x152
        else:
            try:
                fax153 = K8(fax_x152)
            except CodecError as error:
                run.fault(error, e1edka1122, 'TELFX', '/payer/contacts/0/fax', fax_x152)
    contacts_item154 = None
    if name149 is not None or phone151 is not None or fax153 is not None:
        contacts_item154 = {}
        if fax153 is not None:
            contacts_item154['fax'] = fax153
        if name149 is not None:
            contacts_item154['name'] = name149
        if phone151 is not None:
            contacts_item154['phone'] = phone151
    contacts155: Any = []
    if contacts_item154 is not None:
        contacts155.append(contacts_item154)
    if not contacts155:
        contacts155 = None
    payer = None
    if identifiers129 is not None or name131 is not None or additional_name133 is not None or address147 is not None or contacts155 is not None:
        payer = {'roles': ['payer']}
        if additional_name133 is not None:
            payer['additionalName'] = additional_name133
        if address147 is not None:
            payer['address'] = address147
        if contacts155 is not None:
            payer['contacts'] = contacts155
        if identifiers129 is not None:
            payer['identifiers'] = identifiers129
        if name131 is not None:
            payer['name'] = name131
    e1edk17_loop = pick_field(n0[7], 'QUALF', ('001',))
    e1edk17 = e1edk17_loop[0] if e1edk17_loop is not None else None
    e1edk17_f = e1edk17[1] if e1edk17 is not None else NOTHING
    code_x156 = e1edk17_f.get('LKOND', '')
    code157 = K11_KNOWN.get(code_x156) if code_x156 else None
    if code157 is None and code_x156:
        try:
            code157 = K11(code_x156)
        except CodecError as error:
            run.fault(error, e1edk17, 'LKOND', '/incoterm/code', code_x156)
    e1edk17_loop158 = pick_field(n0[7], 'QUALF', ('002',))
    e1edk17159 = e1edk17_loop158[0] if e1edk17_loop158 is not None else None
    e1edk17159_f = e1edk17159[1] if e1edk17159 is not None else NOTHING
    place_x = e1edk17159_f.get('LKTEXT', '')
    place = None
    if place_x:
        if place_x.isascii() and place_x.isprintable() and place_x[0] != ' ' and place_x[-1] != ' ' and len(place_x) <= 140:
            place = place_x
        else:
            try:
                place = K8(place_x)
            except CodecError as error:
                run.fault(error, e1edk17159, 'LKTEXT', '/incoterm/place', place_x)
    incoterm = None
    if code157 is not None or place is not None:
        if code157 is None:
            run.lacks('/incoterm/code', e1edk17 or n0[0], 'E1EDK17[QUALF=001].LKOND')
        incoterm = {'code': code157}
        if place is not None:
            incoterm['place'] = place
    e1eds01_loop = pick_field(n0[15], 'SUMID', ('002',))
    e1eds01 = e1eds01_loop[0] if e1eds01_loop is not None else None
    e1eds01_f = e1eds01[1] if e1eds01 is not None else NOTHING
    amount_x = e1eds01_f.get('SUMME', '')
    amount = None
    if amount_x:
        if amount_x.isascii() and amount_x.isdigit() and len(amount_x) <= 15 and (amount_x[0] != '0' or amount_x == '0'):
            amount = amount_x
        else:
            try:
                amount = K3(amount_x)
            except CodecError as error:
                run.fault(error, e1eds01, 'SUMME', '/totalAmount/amount', amount_x)
    currency_x160 = (e1eds01_f.get('WAERQ', '')) if (e1eds01_f.get('SUMME', '')) != '' else ''
    currency161 = None
    if currency_x160:
        if currency_x160.isascii() and currency_x160.isalpha() and currency_x160 == currency_x160.upper() and 3 <= len(currency_x160) <= 3:
            currency161 = currency_x160
        else:
            try:
                currency161 = K1(currency_x160)
            except CodecError as error:
                run.fault(error, e1eds01, 'WAERQ', '/totalAmount/currency', currency_x160)
    currency_x162 = (e1edk01_f.get('CURCY', '')) if (e1eds01_f.get('SUMME', '')) != '' else ''
    currency163 = None
    if currency_x162:
        if currency_x162.isascii() and currency_x162.isalpha() and currency_x162 == currency_x162.upper() and 3 <= len(currency_x162) <= 3:
            currency163 = currency_x162
        else:
            try:
                currency163 = K1(currency_x162)
            except CodecError as error:
                run.fault(error, e1edk01, 'CURCY', '/totalAmount/currency', currency_x162)
    currency_v = currency161
    if currency_v is None:
        currency_v = currency163
    total_amount = None
    if amount is not None or currency_v is not None:
        if amount is None:
            run.lacks('/totalAmount/amount', e1eds01 or n0[0], 'E1EDS01[SUMID=002].SUMME')
        if currency_v is None:
            run.lacks('/totalAmount/currency', e1eds01 or n0[0], 'E1EDS01[SUMID=002].WAERQ')
        total_amount = {'amount': amount, 'currency': currency_v}
    parties: Any = []
    for m in n0[5] or ():
        e1edka1164 = m[0]
        e1edka1164_f = e1edka1164[1]
        if not ((e1edka1164_f.get('PARVW', '')) not in ('AG', 'WE', 'RE', 'RG', 'LF')):
            continue
        roles_item_x = e1edka1164_f.get('PARVW', '')
        roles_item = K12_KNOWN.get(roles_item_x) if roles_item_x else None
        if roles_item is None and roles_item_x:
            try:
                roles_item = K12(roles_item_x)
            except CodecError as error:
                run.fault(error, e1edka1164, 'PARVW', '/parties/*/roles/0', roles_item_x)
        roles_item_v = (roles_item[0] if roles_item is not None else None)
        roles: Any = []
        if roles_item_v is not None:
            roles.append(roles_item_v)
        if not roles:
            roles = None
        source_code_v = (roles_item[1] if roles_item is not None else None)
        value_x165 = e1edka1164_f.get('PARTN', '')
        value166 = None
        if value_x165:
            try:
                value166 = K7(value_x165)
            except CodecError as error:
                run.fault(error, e1edka1164, 'PARTN', '/parties/*/identifiers/scheme=assigned-by-sender/value', value_x165)
        assigned_by_sender167 = None
        if value166 is not None:
            if value166 is None:
                run.lacks('/parties/*/identifiers/scheme=assigned-by-sender/value', e1edka1164 or m[0], 'E1EDKA1.PARTN')
            assigned_by_sender167 = {'scheme': 'assigned-by-sender', 'value': value166}
        value_x168 = e1edka1164_f.get('LIFNR', '')
        value169 = None
        if value_x168:
            if value_x168.isascii() and value_x168.isprintable() and value_x168[0] != ' ' and value_x168[-1] != ' ' and len(value_x168) <= 140:
                value169 = value_x168
            else:
                try:
                    value169 = K8(value_x168)
                except CodecError as error:
                    run.fault(error, e1edka1164, 'LIFNR', '/parties/*/identifiers/scheme=assigned-by-receiver/value', value_x168)
        assigned_by_receiver170 = None
        if value169 is not None:
            if value169 is None:
                run.lacks('/parties/*/identifiers/scheme=assigned-by-receiver/value', e1edka1164 or m[0], 'E1EDKA1.LIFNR')
            assigned_by_receiver170 = {'scheme': 'assigned-by-receiver', 'value': value169}
        identifiers171: Any = []
        if assigned_by_sender167 is not None:
            identifiers171.append(assigned_by_sender167)
        if assigned_by_receiver170 is not None:
            identifiers171.append(assigned_by_receiver170)
        if not identifiers171:
            identifiers171 = None
        name_x172 = e1edka1164_f.get('NAME1', '')
        name173 = None
        if name_x172:
            if name_x172.isascii() and name_x172.isprintable() and name_x172[0] != ' ' and name_x172[-1] != ' ' and len(name_x172) <= 140:
                name173 = name_x172
            else:
                try:
                    name173 = K8(name_x172)
                except CodecError as error:
                    run.fault(error, e1edka1164, 'NAME1', '/parties/*/name', name_x172)
        additional_name_x174 = e1edka1164_f.get('NAME2', '')
        additional_name175 = None
        if additional_name_x174:
            if additional_name_x174.isascii() and additional_name_x174.isprintable() and additional_name_x174[0] != ' ' and additional_name_x174[-1] != ' ' and len(additional_name_x174) <= 140:
                additional_name175 = additional_name_x174
            else:
                try:
                    additional_name175 = K8(additional_name_x174)
                except CodecError as error:
                    run.fault(error, e1edka1164, 'NAME2', '/parties/*/additionalName', additional_name_x174)
        lines_item_x176 = e1edka1164_f.get('STRAS', '')
        lines_item177 = None
        if lines_item_x176:
            if lines_item_x176.isascii() and lines_item_x176.isprintable() and lines_item_x176[0] != ' ' and lines_item_x176[-1] != ' ' and len(lines_item_x176) <= 140:
                lines_item177 = lines_item_x176
            else:
                try:
                    lines_item177 = K8(lines_item_x176)
                except CodecError as error:
                    run.fault(error, e1edka1164, 'STRAS', '/parties/*/address/lines/0', lines_item_x176)
        lines_item_x178 = e1edka1164_f.get('STRS2', '')
        lines_item179 = None
        if lines_item_x178:
            if lines_item_x178.isascii() and lines_item_x178.isprintable() and lines_item_x178[0] != ' ' and lines_item_x178[-1] != ' ' and len(lines_item_x178) <= 140:
                lines_item179 = lines_item_x178
            else:
                try:
                    lines_item179 = K8(lines_item_x178)
                except CodecError as error:
                    run.fault(error, e1edka1164, 'STRS2', '/parties/*/address/lines/1', lines_item_x178)
        lines180: Any = []
        if lines_item177 is not None:
            lines180.append(lines_item177)
        if lines_item179 is not None:
            lines180.append(lines_item179)
        if not lines180:
            lines180 = None
        city_x181 = e1edka1164_f.get('ORT01', '')
        city182 = None
        if city_x181:
            if city_x181.isascii() and city_x181.isprintable() and city_x181[0] != ' ' and city_x181[-1] != ' ' and len(city_x181) <= 140:
                city182 = city_x181
            else:
                try:
                    city182 = K8(city_x181)
                except CodecError as error:
                    run.fault(error, e1edka1164, 'ORT01', '/parties/*/address/city', city_x181)
        postal_code_x183 = e1edka1164_f.get('PSTLZ', '')
        postal_code184 = None
        if postal_code_x183:
            if postal_code_x183.isascii() and postal_code_x183.isprintable() and postal_code_x183[0] != ' ' and postal_code_x183[-1] != ' ' and len(postal_code_x183) <= 140:
                postal_code184 = postal_code_x183
            else:
                try:
                    postal_code184 = K8(postal_code_x183)
                except CodecError as error:
                    run.fault(error, e1edka1164, 'PSTLZ', '/parties/*/address/postalCode', postal_code_x183)
        subdivision_x185 = e1edka1164_f.get('REGIO', '')
        subdivision186 = None
        if subdivision_x185:
            if subdivision_x185.isascii() and subdivision_x185.isalnum() and subdivision_x185 == subdivision_x185.upper() and 1 <= len(subdivision_x185) <= 3:
                subdivision186 = subdivision_x185
            else:
                try:
                    subdivision186 = K9(subdivision_x185)
                except CodecError as error:
                    run.fault(error, e1edka1164, 'REGIO', '/parties/*/address/subdivision', subdivision_x185)
        country_x187 = e1edka1164_f.get('LAND1', '')
        country188 = None
        if country_x187:
            if country_x187.isascii() and country_x187.isalpha() and country_x187 == country_x187.upper() and 2 <= len(country_x187) <= 2:
                country188 = country_x187
            else:
                try:
                    country188 = K10(country_x187)
                except CodecError as error:
                    run.fault(error, e1edka1164, 'LAND1', '/parties/*/address/country', country_x187)
        address189 = None
        if lines180 is not None or city182 is not None or postal_code184 is not None or subdivision186 is not None or country188 is not None:
            address189 = {}
            if city182 is not None:
                address189['city'] = city182
            if country188 is not None:
                address189['country'] = country188
            if lines180 is not None:
                address189['lines'] = lines180
            if postal_code184 is not None:
                address189['postalCode'] = postal_code184
            if subdivision186 is not None:
                address189['subdivision'] = subdivision186
        name_x190 = e1edka1164_f.get('BNAME', '')
        name191 = None
        if name_x190:
            if name_x190.isascii() and name_x190.isprintable() and name_x190[0] != ' ' and name_x190[-1] != ' ' and len(name_x190) <= 140:
                name191 = name_x190
            else:
                try:
                    name191 = K8(name_x190)
                except CodecError as error:
                    run.fault(error, e1edka1164, 'BNAME', '/parties/*/contacts/0/name', name_x190)
        phone_x192 = e1edka1164_f.get('TELF1', '')
        phone193 = None
        if phone_x192:
            if phone_x192.isascii() and phone_x192.isprintable() and phone_x192[0] != ' ' and phone_x192[-1] != ' ' and len(phone_x192) <= 140:
                phone193 = phone_x192
            else:
                try:
                    phone193 = K8(phone_x192)
                except CodecError as error:
                    run.fault(error, e1edka1164, 'TELF1', '/parties/*/contacts/0/phone', phone_x192)
        fax_x194 = e1edka1164_f.get('TELFX', '')
        fax195 = None
        if fax_x194:
            if fax_x194.isascii() and fax_x194.isprintable() and fax_x194[0] != ' ' and fax_x194[-1] != ' ' and len(fax_x194) <= 140:
                fax195 = fax_x194
            else:
                try:
                    fax195 = K8(fax_x194)
                except CodecError as error:
                    run.fault(error, e1edka1164, 'TELFX', '/parties/*/contacts/0/fax', fax_x194)
        contacts_item196 = None
        if name191 is not None or phone193 is not None or fax195 is not None:
            contacts_item196 = {}
            if fax195 is not None:
                contacts_item196['fax'] = fax195
            if name191 is not None:
                contacts_item196['name'] = name191
            if phone193 is not None:
                contacts_item196['phone'] = phone193
        contacts197: Any = []
        if contacts_item196 is not None:
            contacts197.append(contacts_item196)
        if not contacts197:
            contacts197 = None
        parties_item = None
        if roles is not None or source_code_v is not None or identifiers171 is not None or name173 is not None or additional_name175 is not None or address189 is not None or contacts197 is not None:
            parties_item = {}
            if additional_name175 is not None:
                parties_item['additionalName'] = additional_name175
            if address189 is not None:
                parties_item['address'] = address189
            if contacts197 is not None:
                parties_item['contacts'] = contacts197
            if identifiers171 is not None:
                parties_item['identifiers'] = identifiers171
            if name173 is not None:
                parties_item['name'] = name173
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
    dates: Any = []
    for m198 in n0[2] or ():
        e1edk03199 = m198[0]
        e1edk03199_f = e1edk03199[1]
        if not ((e1edk03199_f.get('IDDAT', '')) not in ('012', '002') and (e1edk03199_f.get('DATUM', '')) != '00000000'):
            continue
        type_x = e1edk03199_f.get('IDDAT', '')
        type = K13_KNOWN.get(type_x) if type_x else None
        if type is None and type_x:
            try:
                type = K13(type_x)
            except CodecError as error:
                run.fault(error, e1edk03199, 'IDDAT', '/dates/*/type', type_x)
        type_v = (type[0] if type is not None else None)
        source_code_v200 = (type[1] if type is not None else None)
        at_x = e1edk03199_f.get('DATUM', '')
        at_x201 = e1edk03199_f.get('UZEIT', '')
        at = None
        if at_x:
            try:
                at = K6(profile, at_x, at_x201)
            except CodecError as error:
                run.fault(error, e1edk03199, 'DATUM', '/dates/*/at', at_x)
        dates_item = None
        if type_v is not None or source_code_v200 is not None or at is not None:
            if at is None:
                run.lacks('/dates/*/at', e1edk03199 or m198[0], 'E1EDK03.DATUM or E1EDK03.UZEIT')
            if type_v is None:
                run.lacks('/dates/*/type', e1edk03199 or m198[0], 'E1EDK03.IDDAT')
            dates_item = {'at': at, 'type': type_v}
            if source_code_v200 is not None:
                dates_item['sourceCode'] = source_code_v200
        if dates_item is not None:
            dates.append(dates_item)
    if len(dates) > 50:
        run.crowded('/dates', n0[0], len(dates), 50)
    if not dates:
        dates = None
    references: Any = []
    for m202 in n0[6] or ():
        e1edk02 = m202[0]
        e1edk02_f = e1edk02[1]
        if not ((e1edk02_f.get('BELNR', '')) != ''):
            continue
        type_x203 = e1edk02_f.get('QUALF', '')
        type204 = K14_KNOWN.get(type_x203) if type_x203 else None
        if type204 is None and type_x203:
            try:
                type204 = K14(type_x203)
            except CodecError as error:
                run.fault(error, e1edk02, 'QUALF', '/references/*/type', type_x203)
        type_v205 = (type204[0] if type204 is not None else None)
        source_code_v206 = (type204[1] if type204 is not None else None)
        value_x207 = e1edk02_f.get('BELNR', '')
        value208 = None
        if value_x207:
            if value_x207.isascii() and value_x207.isprintable() and value_x207[0] != ' ' and value_x207[-1] != ' ' and len(value_x207) <= 140:
                value208 = value_x207
            else:
                try:
                    value208 = K8(value_x207)
                except CodecError as error:
                    run.fault(error, e1edk02, 'BELNR', '/references/*/value', value_x207)
        date_x = e1edk02_f.get('DATUM', '')
        date_x209 = e1edk02_f.get('UZEIT', '')
        date = None
        if date_x:
            try:
                date = K6(profile, date_x, date_x209)
            except CodecError as error:
                run.fault(error, e1edk02, 'DATUM', '/references/*/date', date_x)
        references_item = None
        if type_v205 is not None or source_code_v206 is not None or value208 is not None or date is not None:
            if type_v205 is None:
                run.lacks('/references/*/type', e1edk02 or m202[0], 'E1EDK02.QUALF')
            if value208 is None:
                run.lacks('/references/*/value', e1edk02 or m202[0], 'E1EDK02.BELNR')
            references_item = {'type': type_v205, 'value': value208}
            if date is not None:
                references_item['date'] = date
            if source_code_v206 is not None:
                references_item['sourceCode'] = source_code_v206
        if references_item is not None:
            references.append(references_item)
    if len(references) > 300:
        run.crowded('/references', n0[0], len(references), 300)
    if not references:
        references = None
    references210: Any = []
    for m211 in n0[1] or ():
        e1edk14 = m211[0]
        e1edk14_f = e1edk14[1]
        if not ((e1edk14_f.get('ORGID', '')) != ''):
            continue
        type_x212 = e1edk14_f.get('QUALF', '')
        type213 = K15_KNOWN.get(type_x212) if type_x212 else None
        if type213 is None and type_x212:
            try:
                type213 = K15(type_x212)
            except CodecError as error:
                run.fault(error, e1edk14, 'QUALF', '/references/*/type', type_x212)
        type_v214 = (type213[0] if type213 is not None else None)
        source_code_v215 = (type213[1] if type213 is not None else None)
        value_x216 = e1edk14_f.get('ORGID', '')
        value217 = None
        if value_x216:
            if value_x216.isascii() and value_x216.isprintable() and value_x216[0] != ' ' and value_x216[-1] != ' ' and len(value_x216) <= 140:
                value217 = value_x216
            else:
                try:
                    value217 = K8(value_x216)
                except CodecError as error:
                    run.fault(error, e1edk14, 'ORGID', '/references/*/value', value_x216)
        references_item218 = None
        if type_v214 is not None or source_code_v215 is not None or value217 is not None:
            if type_v214 is None:
                run.lacks('/references/*/type', e1edk14 or m211[0], 'E1EDK14.QUALF')
            if value217 is None:
                run.lacks('/references/*/value', e1edk14 or m211[0], 'E1EDK14.ORGID')
            references_item218 = {'type': type_v214, 'value': value217}
            if source_code_v215 is not None:
                references_item218['sourceCode'] = source_code_v215
        if references_item218 is not None:
            references210.append(references_item218)
    if len(references210) > 300:
        run.crowded('/references', n0[0], len(references210), 300)
    if not references210:
        references210 = None
    references219 = [*(references or ()), *(references210 or ())] or None
    instructions: Any = []
    for m220 in n0[11] or ():
        for m221 in m220[1] or ():
            e1edkt2 = m221[0]
            e1edkt2_f = e1edkt2[1]
            if not ((e1edkt2_f.get('TDLINE', '')) != ''):
                continue
            text_x = e1edkt2_f.get('TDLINE', '')
            text = None
            if text_x:
                if text_x.isascii() and text_x.isprintable() and text_x[0] != ' ' and text_x[-1] != ' ' and len(text_x) <= 512:
                    text = text_x
                else:
                    try:
                        text = K16(text_x)
                    except CodecError as error:
                        run.fault(error, e1edkt2, 'TDLINE', '/instructions/*/text', text_x)
            instructions_item = None
            if text is not None:
                instructions_item = {'type': 'general'}
                if text is not None:
                    instructions_item['text'] = text
            if instructions_item is not None:
                instructions.append(instructions_item)
    if len(instructions) > 50:
        run.crowded('/instructions', n0[0], len(instructions), 50)
    if not instructions:
        instructions = None
    lines222: Any = []
    for m223 in n0[12] or ():
        e1edp01 = m223[0]
        e1edp01_f = e1edp01[1]
        line_number_x = e1edp01_f.get('POSEX', '')
        line_number = None
        if line_number_x:
            try:
                line_number = K17(line_number_x)
            except CodecError as error:
                run.fault(error, e1edp01, 'POSEX', '/lines/*/lineNumber', line_number_x)
        value_x224 = e1edp01_f.get('MENGE', '')
        value225 = None
        if value_x224:
            if value_x224.isascii() and value_x224.isdigit() and len(value_x224) <= 15 and (value_x224[0] != '0' or value_x224 == '0'):
                value225 = value_x224
            else:
                try:
                    value225 = K3(value_x224)
                except CodecError as error:
                    run.fault(error, e1edp01, 'MENGE', '/lines/*/orderedQuantity/value', value_x224)
        unit_code_x226 = (e1edp01_f.get('MENEE', '')) if (e1edp01_f.get('MENGE', '')) != '' else ''
        unit_code227 = K4_KNOWN.get(unit_code_x226) if unit_code_x226 else None
        if unit_code227 is None and unit_code_x226:
            try:
                unit_code227 = K4(unit_code_x226)
            except CodecError as error:
                run.fault(error, e1edp01, 'MENEE', '/lines/*/orderedQuantity/unitCode', unit_code_x226)
        ordered_quantity = None
        if value225 is not None or unit_code227 is not None:
            if unit_code227 is None:
                run.lacks('/lines/*/orderedQuantity/unitCode', e1edp01 or m223[0], 'E1EDP01.MENEE')
            if value225 is None:
                run.lacks('/lines/*/orderedQuantity/value', e1edp01 or m223[0], 'E1EDP01.MENGE')
            ordered_quantity = {'unitCode': unit_code227, 'value': value225}
        value_x228 = e1edp01_f.get('NTGEW', '')
        value229 = None
        if value_x228:
            if value_x228.isascii() and value_x228.isdigit() and len(value_x228) <= 15 and (value_x228[0] != '0' or value_x228 == '0'):
                value229 = value_x228
            else:
                try:
                    value229 = K3(value_x228)
                except CodecError as error:
                    run.fault(error, e1edp01, 'NTGEW', '/lines/*/netWeight/value', value_x228)
        unit_code_x230 = (e1edp01_f.get('GEWEI', '')) if (e1edp01_f.get('NTGEW', '')) != '' else ''
        unit_code231 = K4_KNOWN.get(unit_code_x230) if unit_code_x230 else None
        if unit_code231 is None and unit_code_x230:
            try:
                unit_code231 = K4(unit_code_x230)
            except CodecError as error:
                run.fault(error, e1edp01, 'GEWEI', '/lines/*/netWeight/unitCode', unit_code_x230)
        net_weight232 = None
        if value229 is not None or unit_code231 is not None:
            if unit_code231 is None:
                run.lacks('/lines/*/netWeight/unitCode', e1edp01 or m223[0], 'E1EDP01.GEWEI')
            if value229 is None:
                run.lacks('/lines/*/netWeight/value', e1edp01 or m223[0], 'E1EDP01.NTGEW')
            net_weight232 = {'unitCode': unit_code231, 'value': value229}
        value_x233 = e1edp01_f.get('BRGEW', '')
        value234 = None
        if value_x233:
            if value_x233.isascii() and value_x233.isdigit() and len(value_x233) <= 15 and (value_x233[0] != '0' or value_x233 == '0'):
                value234 = value_x233
            else:
                try:
                    value234 = K3(value_x233)
                except CodecError as error:
                    run.fault(error, e1edp01, 'BRGEW', '/lines/*/grossWeight/value', value_x233)
        unit_code_x235 = (e1edp01_f.get('GEWEI', '')) if (e1edp01_f.get('BRGEW', '')) != '' else ''
        unit_code236 = K4_KNOWN.get(unit_code_x235) if unit_code_x235 else None
        if unit_code236 is None and unit_code_x235:
            try:
                unit_code236 = K4(unit_code_x235)
            except CodecError as error:
                run.fault(error, e1edp01, 'GEWEI', '/lines/*/grossWeight/unitCode', unit_code_x235)
        gross_weight237 = None
        if value234 is not None or unit_code236 is not None:
            if unit_code236 is None:
                run.lacks('/lines/*/grossWeight/unitCode', e1edp01 or m223[0], 'E1EDP01.GEWEI')
            if value234 is None:
                run.lacks('/lines/*/grossWeight/value', e1edp01 or m223[0], 'E1EDP01.BRGEW')
            gross_weight237 = {'unitCode': unit_code236, 'value': value234}
        amount_x238 = e1edp01_f.get('VPREI', '')
        amount239 = None
        if amount_x238:
            if amount_x238.isascii() and amount_x238.isdigit() and len(amount_x238) <= 15 and (amount_x238[0] != '0' or amount_x238 == '0'):
                amount239 = amount_x238
            else:
                try:
                    amount239 = K3(amount_x238)
                except CodecError as error:
                    run.fault(error, e1edp01, 'VPREI', '/lines/*/unitPrice/amount', amount_x238)
        currency_x240 = (e1edp01_f.get('CURCY', '')) if (e1edp01_f.get('VPREI', '')) != '' else ''
        currency241 = None
        if currency_x240:
            if currency_x240.isascii() and currency_x240.isalpha() and currency_x240 == currency_x240.upper() and 3 <= len(currency_x240) <= 3:
                currency241 = currency_x240
            else:
                try:
                    currency241 = K1(currency_x240)
                except CodecError as error:
                    run.fault(error, e1edp01, 'CURCY', '/lines/*/unitPrice/currency', currency_x240)
        currency_x242 = (e1edk01_f.get('CURCY', '')) if (e1edp01_f.get('VPREI', '')) != '' else ''
        currency243 = None
        if currency_x242:
            if currency_x242.isascii() and currency_x242.isalpha() and currency_x242 == currency_x242.upper() and 3 <= len(currency_x242) <= 3:
                currency243 = currency_x242
            else:
                try:
                    currency243 = K1(currency_x242)
                except CodecError as error:
                    run.fault(error, e1edk01, 'CURCY', '/lines/*/unitPrice/currency', currency_x242)
        currency_v244 = currency241
        if currency_v244 is None:
            currency_v244 = currency243
        unit_price = None
        if amount239 is not None or currency_v244 is not None:
            if amount239 is None:
                run.lacks('/lines/*/unitPrice/amount', e1edp01 or m223[0], 'E1EDP01.VPREI')
            if currency_v244 is None:
                run.lacks('/lines/*/unitPrice/currency', e1edp01 or m223[0], 'E1EDP01.CURCY')
            unit_price = {'amount': amount239, 'currency': currency_v244}
        value_x245 = e1edp01_f.get('PEINH', '')
        value246 = None
        if value_x245:
            if value_x245.isascii() and value_x245.isdigit() and len(value_x245) <= 15 and (value_x245[0] != '0' or value_x245 == '0'):
                value246 = value_x245
            else:
                try:
                    value246 = K3(value_x245)
                except CodecError as error:
                    run.fault(error, e1edp01, 'PEINH', '/lines/*/priceQuantity/value', value_x245)
        unit_code_x247 = (e1edp01_f.get('PMENE', '')) if (e1edp01_f.get('PEINH', '')) != '' else ''
        unit_code248 = K4_KNOWN.get(unit_code_x247) if unit_code_x247 else None
        if unit_code248 is None and unit_code_x247:
            try:
                unit_code248 = K4(unit_code_x247)
            except CodecError as error:
                run.fault(error, e1edp01, 'PMENE', '/lines/*/priceQuantity/unitCode', unit_code_x247)
        unit_code_x249 = (e1edp01_f.get('MENEE', '')) if (e1edp01_f.get('PEINH', '')) != '' else ''
        unit_code250 = K4_KNOWN.get(unit_code_x249) if unit_code_x249 else None
        if unit_code250 is None and unit_code_x249:
            try:
                unit_code250 = K4(unit_code_x249)
            except CodecError as error:
                run.fault(error, e1edp01, 'MENEE', '/lines/*/priceQuantity/unitCode', unit_code_x249)
        unit_code_v = unit_code248
        if unit_code_v is None:
            unit_code_v = unit_code250
        price_quantity = None
        if value246 is not None or unit_code_v is not None:
            if unit_code_v is None:
                run.lacks('/lines/*/priceQuantity/unitCode', e1edp01 or m223[0], 'E1EDP01.PMENE')
            if value246 is None:
                run.lacks('/lines/*/priceQuantity/value', e1edp01 or m223[0], 'E1EDP01.PEINH')
            price_quantity = {'unitCode': unit_code_v, 'value': value246}
        amount_x251 = e1edp01_f.get('NETWR', '')
        amount252 = None
        if amount_x251:
            if amount_x251.isascii() and amount_x251.isdigit() and len(amount_x251) <= 15 and (amount_x251[0] != '0' or amount_x251 == '0'):
                amount252 = amount_x251
            else:
                try:
                    amount252 = K18(amount_x251)
                except CodecError as error:
                    run.fault(error, e1edp01, 'NETWR', '/lines/*/netAmount/amount', amount_x251)
        currency_x253 = (e1edp01_f.get('CURCY', '')) if (e1edp01_f.get('NETWR', '')) != '' else ''
        currency254 = None
        if currency_x253:
            if currency_x253.isascii() and currency_x253.isalpha() and currency_x253 == currency_x253.upper() and 3 <= len(currency_x253) <= 3:
                currency254 = currency_x253
            else:
                try:
                    currency254 = K1(currency_x253)
                except CodecError as error:
                    run.fault(error, e1edp01, 'CURCY', '/lines/*/netAmount/currency', currency_x253)
        currency_x255 = (e1edk01_f.get('CURCY', '')) if (e1edp01_f.get('NETWR', '')) != '' else ''
        currency256 = None
        if currency_x255:
            if currency_x255.isascii() and currency_x255.isalpha() and currency_x255 == currency_x255.upper() and 3 <= len(currency_x255) <= 3:
                currency256 = currency_x255
            else:
                try:
                    currency256 = K1(currency_x255)
                except CodecError as error:
                    run.fault(error, e1edk01, 'CURCY', '/lines/*/netAmount/currency', currency_x255)
        currency_v257 = currency254
        if currency_v257 is None:
            currency_v257 = currency256
        net_amount = None
        if amount252 is not None or currency_v257 is not None:
            if amount252 is None:
                run.lacks('/lines/*/netAmount/amount', e1edp01 or m223[0], 'E1EDP01.NETWR')
            if currency_v257 is None:
                run.lacks('/lines/*/netAmount/currency', e1edp01 or m223[0], 'E1EDP01.CURCY')
            net_amount = {'amount': amount252, 'currency': currency_v257}
        value_x258 = e1edp01_f.get('WERKS', '')
        value259 = None
        if value_x258:
            if value_x258.isascii() and value_x258.isprintable() and value_x258[0] != ' ' and value_x258[-1] != ' ' and len(value_x258) <= 140:
                value259 = value_x258
            else:
                try:
                    value259 = K8(value_x258)
                except CodecError as error:
                    run.fault(error, e1edp01, 'WERKS', '/lines/*/shipFrom/identifiers/scheme=plant/value', value_x258)
        plant = None
        if value259 is not None:
            if value259 is None:
                run.lacks('/lines/*/shipFrom/identifiers/scheme=plant/value', e1edp01 or m223[0], 'E1EDP01.WERKS')
            plant = {'scheme': 'plant', 'value': value259}
        identifiers260: Any = []
        if plant is not None:
            identifiers260.append(plant)
        if not identifiers260:
            identifiers260 = None
        ship_from = None
        if identifiers260 is not None:
            ship_from = {}
            if identifiers260 is not None:
                ship_from['identifiers'] = identifiers260
        e1edp19_loop = pick_field(m223[9], 'QUALF', ('002',))
        e1edp19 = e1edp19_loop[0] if e1edp19_loop is not None else None
        e1edp19_f = e1edp19[1] if e1edp19 is not None else NOTHING
        sku_x = e1edp19_f.get('IDTNR', '')
        sku = None
        if sku_x:
            try:
                sku = K19(sku_x)
            except CodecError as error:
                run.fault(error, e1edp19, 'IDTNR', '/lines/*/item/sku', sku_x)
        description_x = e1edp19_f.get('KTEXT', '')
        description = None
        if description_x:
            if description_x.isascii() and description_x.isprintable() and description_x[0] != ' ' and description_x[-1] != ' ' and len(description_x) <= 140:
                description = description_x
            else:
                try:
                    description = K8(description_x)
                except CodecError as error:
                    run.fault(error, e1edp19, 'KTEXT', '/lines/*/item/description', description_x)
        e1edp19_loop261 = pick_field(m223[9], 'QUALF', ('003',))
        e1edp19262 = e1edp19_loop261[0] if e1edp19_loop261 is not None else None
        e1edp19262_f = e1edp19262[1] if e1edp19262 is not None else NOTHING
        gtin_x = e1edp19262_f.get('IDTNR', '')
        gtin = None
        if gtin_x:
            if gtin_x.isascii() and gtin_x.isdigit() and len(gtin_x) in (8, 12, 13, 14):
                gtin = gtin_x
            else:
                try:
                    gtin = K20(gtin_x)
                except CodecError as error:
                    run.fault(error, e1edp19262, 'IDTNR', '/lines/*/item/gtin', gtin_x)
        identifiers263: Any = []
        for m264 in m223[9] or ():
            e1edp19265 = m264[0]
            e1edp19265_f = e1edp19265[1]
            if not ((e1edp19265_f.get('QUALF', '')) not in ('002', '003') and (e1edp19265_f.get('IDTNR', '')) != ''):
                continue
            scheme_x = e1edp19265_f.get('QUALF', '')
            scheme = K21_KNOWN.get(scheme_x) if scheme_x else None
            if scheme is None and scheme_x:
                try:
                    scheme = K21(scheme_x)
                except CodecError as error:
                    run.fault(error, e1edp19265, 'QUALF', '/lines/*/item/identifiers/*/scheme', scheme_x)
            scheme_v = (scheme[0] if scheme is not None else None)
            source_code_v266 = (scheme[1] if scheme is not None else None)
            value_x267 = e1edp19265_f.get('IDTNR', '')
            value268 = None
            if value_x267:
                if value_x267.isascii() and value_x267.isprintable() and value_x267[0] != ' ' and value_x267[-1] != ' ' and len(value_x267) <= 64:
                    value268 = value_x267
                else:
                    try:
                        value268 = K2(value_x267)
                    except CodecError as error:
                        run.fault(error, e1edp19265, 'IDTNR', '/lines/*/item/identifiers/*/value', value_x267)
            identifiers_item = None
            if scheme_v is not None or source_code_v266 is not None or value268 is not None:
                if scheme_v is None:
                    run.lacks('/lines/*/item/identifiers/*/scheme', e1edp19265 or m264[0], 'E1EDP19.QUALF')
                if value268 is None:
                    run.lacks('/lines/*/item/identifiers/*/value', e1edp19265 or m264[0], 'E1EDP19.IDTNR')
                identifiers_item = {'scheme': scheme_v, 'value': value268}
                if source_code_v266 is not None:
                    identifiers_item['sourceCode'] = source_code_v266
            if identifiers_item is not None:
                identifiers263.append(identifiers_item)
        if len(identifiers263) > 20:
            run.crowded('/lines/*/item/identifiers', m223[0], len(identifiers263), 20)
        if not identifiers263:
            identifiers263 = None
        item = None
        if sku is not None or description is not None or gtin is not None or identifiers263 is not None:
            item = {}
            if description is not None:
                item['description'] = description
            if gtin is not None:
                item['gtin'] = gtin
            if identifiers263 is not None:
                item['identifiers'] = identifiers263
            if sku is not None:
                item['sku'] = sku
        schedules: Any = []
        for m269 in m223[7] or ():
            e1edp20 = m269[0]
            e1edp20_f = e1edp20[1]
            if not ((e1edp20_f.get('WMENG', '')) != ''):
                continue
            value_x270 = e1edp20_f.get('WMENG', '')
            value271 = None
            if value_x270:
                if value_x270.isascii() and value_x270.isdigit() and len(value_x270) <= 15 and (value_x270[0] != '0' or value_x270 == '0'):
                    value271 = value_x270
                else:
                    try:
                        value271 = K3(value_x270)
                    except CodecError as error:
                        run.fault(error, e1edp20, 'WMENG', '/lines/*/schedules/*/quantity/value', value_x270)
            unit_code_x272 = e1edp01_f.get('MENEE', '')
            unit_code273 = K4_KNOWN.get(unit_code_x272) if unit_code_x272 else None
            if unit_code273 is None and unit_code_x272:
                try:
                    unit_code273 = K4(unit_code_x272)
                except CodecError as error:
                    run.fault(error, e1edp01, 'MENEE', '/lines/*/schedules/*/quantity/unitCode', unit_code_x272)
            quantity = None
            if value271 is not None or unit_code273 is not None:
                if unit_code273 is None:
                    run.lacks('/lines/*/schedules/*/quantity/unitCode', e1edp01 or m269[0], 'E1EDP01.MENEE')
                if value271 is None:
                    run.lacks('/lines/*/schedules/*/quantity/value', e1edp20 or m269[0], 'E1EDP20.WMENG')
                quantity = {'unitCode': unit_code273, 'value': value271}
            latest_x274 = e1edp20_f.get('EDATU', '')
            latest_x275 = e1edp20_f.get('EZEIT', '')
            latest276 = None
            if latest_x274:
                try:
                    latest276 = K6(profile, latest_x274, latest_x275)
                except CodecError as error:
                    run.fault(error, e1edp20, 'EDATU', '/lines/*/schedules/*/requestedPeriod/latest', latest_x274)
            requested_period = None
            if latest276 is not None:
                requested_period = {}
                if latest276 is not None:
                    requested_period['latest'] = latest276
            schedules_item = None
            if quantity is not None or requested_period is not None:
                if quantity is None:
                    run.lacks('/lines/*/schedules/*/quantity', e1edp20 or m269[0], 'E1EDP20.WMENG or E1EDP01.MENEE')
                schedules_item = {'quantity': quantity}
                if requested_period is not None:
                    schedules_item['requestedPeriod'] = requested_period
            if schedules_item is not None:
                schedules.append(schedules_item)
        if len(schedules) > 999:
            run.crowded('/lines/*/schedules', m223[0], len(schedules), 999)
        if not schedules:
            schedules = None
        instructions277: Any = []
        for m278 in m223[13] or ():
            for m279 in m278[1] or ():
                e1edpt2 = m279[0]
                e1edpt2_f = e1edpt2[1]
                if not ((e1edpt2_f.get('TDLINE', '')) != ''):
                    continue
                text_x280 = e1edpt2_f.get('TDLINE', '')
                text281 = None
                if text_x280:
                    if text_x280.isascii() and text_x280.isprintable() and text_x280[0] != ' ' and text_x280[-1] != ' ' and len(text_x280) <= 512:
                        text281 = text_x280
                    else:
                        try:
                            text281 = K16(text_x280)
                        except CodecError as error:
                            run.fault(error, e1edpt2, 'TDLINE', '/lines/*/instructions/*/text', text_x280)
                instructions_item282 = None
                if text281 is not None:
                    instructions_item282 = {'type': 'general'}
                    if text281 is not None:
                        instructions_item282['text'] = text281
                if instructions_item282 is not None:
                    instructions277.append(instructions_item282)
        if len(instructions277) > 50:
            run.crowded('/lines/*/instructions', m223[0], len(instructions277), 50)
        if not instructions277:
            instructions277 = None
        lines_item283 = None
        if line_number is not None or ordered_quantity is not None or net_weight232 is not None or gross_weight237 is not None or unit_price is not None or price_quantity is not None or net_amount is not None or ship_from is not None or item is not None or schedules is not None or instructions277 is not None:
            if item is None:
                run.lacks('/lines/*/item', e1edp19 or m223[0], 'E1EDP19[QUALF=002].IDTNR or E1EDP19[QUALF=002].KTEXT or E1EDP19[QUALF=003].IDTNR')
            if line_number is None:
                run.lacks('/lines/*/lineNumber', e1edp01 or m223[0], 'E1EDP01.POSEX')
            if ordered_quantity is None:
                run.lacks('/lines/*/orderedQuantity', e1edp01 or m223[0], 'E1EDP01.MENGE or E1EDP01.MENEE')
            lines_item283 = {'item': item, 'lineNumber': line_number, 'orderedQuantity': ordered_quantity}
            if gross_weight237 is not None:
                lines_item283['grossWeight'] = gross_weight237
            if instructions277 is not None:
                lines_item283['instructions'] = instructions277
            if net_amount is not None:
                lines_item283['netAmount'] = net_amount
            if net_weight232 is not None:
                lines_item283['netWeight'] = net_weight232
            if price_quantity is not None:
                lines_item283['priceQuantity'] = price_quantity
            if schedules is not None:
                lines_item283['schedules'] = schedules
            if ship_from is not None:
                lines_item283['shipFrom'] = ship_from
            if unit_price is not None:
                lines_item283['unitPrice'] = unit_price
        if lines_item283 is not None:
            lines222.append(lines_item283)
    if len(lines222) > 9999:
        run.crowded('/lines', n0[0], len(lines222), 9999)
    if not lines222:
        lines222 = None
    if customer is None:
        run.lacks('/customer', e1edka1 or n0[0], 'E1EDKA1[PARVW=AG].PARTN or E1EDKA1[PARVW=AG].LIFNR or E1EDKA1[PARVW=AG].NAME1')
    if lines222 is None:
        run.lacks('/lines', n0[0], 'E1EDP01')
    if order_id is None:
        run.lacks('/orderId', e1edk01 or n0[0], 'E1EDK01.BELNR')
    data = {'customer': customer, 'lines': lines222, 'orderId': order_id}
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
    if references219 is not None:
        data['references'] = references219
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
    root, strays = group(run.items, STRUCTURE)
    if strays:
        run.stray(strays)
    _emit_0(root, run)
