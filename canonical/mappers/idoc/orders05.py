"""SAP ORDERS05, message ORDERS: one order created for each IDoc, flat or XML.

Dates are yyyymmdd and times hhmmss without a zone. Ids of ten digits are filled with zeros by SAP and shown without. Units are
the ISO codes that a partner profile in SAP switches on; SAP's internal codes need [codes.sap-unit] in our profile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.mapping import codecs, moments
from canonical.mapping.rows import Const, Drop, Each, Emit, Map, Mapping, Row
from canonical.mapping.tables import from_code_list, same_codes

if TYPE_CHECKING:
    from canonical.mapping.codec import Codec

LAYOUT = "SAP IDoc segment layouts (bots-edi grammars, real ORDERS01 and ORDERS05 files)"
QUALIFIERS = "beyondse16.com, ORDERS05 qualifiers; help.sap.com segment E1EDK14"
PARTNERS = "real ORDERS01 files; saptechblogspot, SAP IDoc qualifiers"

UNITS = from_code_list("unit-code", "sap-unit")
DOCUMENTS = from_code_list("reference-type", "sap-e1edk02-qualf", unknown="other", other=("other",), keep="lossy")
ORGANISATION = from_code_list("reference-type", "sap-e1edk14-qualf", unknown="other", other=("other",), keep="lossy")
DATES = from_code_list("date-type", "sap-e1edk03-iddat", unknown="other", other=("other",), keep="lossy")
ROLES = from_code_list("party-role", "sap-parvw", unknown="other", other=("other",), keep="lossy")
ITEM_IDS = from_code_list(
    "item-identifier-scheme", "sap-e1edp19-qualf", unknown="other", other=("other",), keep="lossy"
)
INCOTERMS = same_codes("incoterm-code", "incoterms")

_OWN_ROLES = "AG|WE|RE|RG|LF"


def _party(target: str, loop: str) -> tuple[Row, ...]:
    """Numbers, name, address and contact of E1EDKA1; PARTN is the sender's own number of the partner, LIFNR the partner's."""
    at = f"{target}/" if target else ""
    named = "identifiers[scheme=assigned-by-sender]/value", "identifiers[scheme=assigned-by-receiver]/value"
    fields: tuple[tuple[str, str, Codec], ...] = (
        (named[0], "PARTN", codecs.padded(10, "ShortText")),
        (named[1], "LIFNR", codecs.name),
        ("name", "NAME1", codecs.name),
        ("additionalName", "NAME2", codecs.name),
        ("address/lines[0]", "STRAS", codecs.name),
        ("address/lines[1]", "STRS2", codecs.name),
        ("address/city", "ORT01", codecs.name),
        ("address/postalCode", "PSTLZ", codecs.name),
        ("address/subdivision", "REGIO", codecs.subdivision),
        ("address/country", "LAND1", codecs.country),
        ("contacts[0]/name", "BNAME", codecs.name),
        ("contacts[0]/phone", "TELF1", codecs.name),
        ("contacts[0]/fax", "TELFX", codecs.name),
    )
    return tuple(
        Map((f"{at}{field}",), (f"{loop}.{name}",), codec, cert="D", cite=LAYOUT) for field, name, codec in fields
    )


def _partner(target: str, qualifier: str, role: str) -> tuple[Row, ...]:
    loop = f"E1EDKA1[PARVW={qualifier}]"
    return (Const(f"{target}/roles", [role], f"PARVW {qualifier}", cert="D", cite=PARTNERS), *_party(target, loop))


def _amount(target: str, source: str, codec: Codec, *currencies: str) -> tuple[Row, ...]:
    """An amount and its currency, from the first place that states one."""
    return (
        Map((f"{target}/amount",), (source,), codec, cert="D", cite=LAYOUT),
        *(
            Map((f"{target}/currency",), (name,), codecs.currency, cert="D", cite=LAYOUT, when=(source,))
            for name in currencies
        ),
    )


def _measure(target: str, source: str, unit: str) -> tuple[Row, ...]:
    return (
        Map((f"{target}/value",), (source,), codecs.quantity, cert="D", cite=LAYOUT),
        Map((f"{target}/unitCode",), (unit,), UNITS, cert="D", cite=LAYOUT, when=(source,)),
    )


_HEADER: tuple[Row, ...] = (
    Map(("orderId",), ("E1EDK01.BELNR",), codecs.padded(10), cert="D", cite=LAYOUT, note="order number of the sender"),
    Map(("currency",), ("E1EDK01.CURCY",), codecs.currency, cert="D", cite=LAYOUT),
    Map(("paymentTerms/code",), ("E1EDK01.ZTERM",), codecs.identifier, cert="D", cite=LAYOUT),
    *_measure("totals/netWeight", "E1EDK01.NTGEW", "E1EDK01.GEWEI"),
    *_measure("totals/grossWeight", "E1EDK01.BRGEW", "E1EDK01.GEWEI"),
    Map(("orderDate",), ("E1EDK03[IDDAT=012].DATUM",), codecs.local_date, cert="D", cite=QUALIFIERS),
    Map(
        ("requestedDelivery/latest",),
        ("E1EDK03[IDDAT=002].DATUM", "E1EDK03[IDDAT=002].UZEIT"),
        moments.unzoned_moment,
        cert="D",
        cite=QUALIFIERS,
        note="the day by which the order is wanted",
    ),
    *_partner("customer", "AG", "buyer"),
    *_partner("supplier", "LF", "vendor"),
    *_partner("shipTo", "WE", "ship-to"),
    *_partner("billTo", "RE", "bill-to"),
    *_partner("payer", "RG", "payer"),
    Map(("incoterm/code",), ("E1EDK17[QUALF=001].LKOND",), INCOTERMS, cert="D", cite=QUALIFIERS),
    Map(("incoterm/place",), ("E1EDK17[QUALF=002].LKTEXT",), codecs.name, cert="D", cite=QUALIFIERS),
    *_amount("totalAmount", "E1EDS01[SUMID=002].SUMME", codecs.quantity, "E1EDS01[SUMID=002].WAERQ", "E1EDK01.CURCY"),
)

_LISTS: tuple[Row, ...] = (
    Each(
        "parties",
        "E1EDKA1",
        (
            Map(("roles[0]", "sourceCode"), ("E1EDKA1.PARVW",), ROLES, cert="D", cite=PARTNERS),
            *_party("", "E1EDKA1"),
        ),
        only=(f"E1EDKA1.PARVW!={_OWN_ROLES}",),
    ),
    Each(
        "dates",
        "E1EDK03",
        (
            Map(("type", "sourceCode"), ("E1EDK03.IDDAT",), DATES, cert="D", cite=QUALIFIERS),
            Map(("at",), ("E1EDK03.DATUM", "E1EDK03.UZEIT"), moments.unzoned_moment, cert="D", cite=LAYOUT),
        ),
        only=("E1EDK03.IDDAT!=012|002", "E1EDK03.DATUM!=00000000"),
    ),
    Each(
        "references",
        "E1EDK02",
        (
            Map(("type", "sourceCode"), ("E1EDK02.QUALF",), DOCUMENTS, cert="D", cite=QUALIFIERS),
            Map(("value",), ("E1EDK02.BELNR",), codecs.name, cert="D", cite=LAYOUT),
            Map(("date",), ("E1EDK02.DATUM", "E1EDK02.UZEIT"), moments.unzoned_moment, cert="D", cite=LAYOUT),
        ),
        only=("E1EDK02.BELNR",),
    ),
    Each(
        "references",
        "E1EDK14",
        (
            Map(("type", "sourceCode"), ("E1EDK14.QUALF",), ORGANISATION, cert="D", cite=QUALIFIERS),
            Map(("value",), ("E1EDK14.ORGID",), codecs.name, cert="D", cite=LAYOUT),
        ),
        only=("E1EDK14.ORGID",),
    ),
    Each(
        "instructions",
        "E1EDKT1/E1EDKT2",
        (
            Const(
                "type", "general", "a text of the order; what kind is customising of the sender", cert="D", cite=LAYOUT
            ),
            Map(("text",), ("E1EDKT2.TDLINE",), codecs.remark, cert="D", cite=LAYOUT),
        ),
        only=("E1EDKT2.TDLINE",),
    ),
)

_LINE: tuple[Row, ...] = (
    Map(("lineNumber",), ("E1EDP01.POSEX",), codecs.padded(6), cert="D", cite=LAYOUT),
    *_measure("orderedQuantity", "E1EDP01.MENGE", "E1EDP01.MENEE"),
    *_measure("netWeight", "E1EDP01.NTGEW", "E1EDP01.GEWEI"),
    *_measure("grossWeight", "E1EDP01.BRGEW", "E1EDP01.GEWEI"),
    *_amount("unitPrice", "E1EDP01.VPREI", codecs.quantity, "E1EDP01.CURCY", "E1EDK01.CURCY"),
    Map(("priceQuantity/value",), ("E1EDP01.PEINH",), codecs.quantity, cert="D", cite=LAYOUT),
    Map(("priceQuantity/unitCode",), ("E1EDP01.PMENE",), UNITS, cert="D", cite=LAYOUT, when=("E1EDP01.PEINH",)),
    Map(("priceQuantity/unitCode",), ("E1EDP01.MENEE",), UNITS, cert="D", cite=LAYOUT, when=("E1EDP01.PEINH",),
        note="the unit of the order where PMENE is empty"),
    *_amount("netAmount", "E1EDP01.NETWR", codecs.signed_decimal, "E1EDP01.CURCY", "E1EDK01.CURCY"),
    Map(("shipFrom/identifiers[scheme=plant]/value",), ("E1EDP01.WERKS",), codecs.name, cert="P", cite=LAYOUT),
    Map(("item/sku",), ("E1EDP19[QUALF=002].IDTNR",), codecs.padded(18), cert="D", cite=QUALIFIERS),
    Map(("item/description",), ("E1EDP19[QUALF=002].KTEXT",), codecs.name, cert="D", cite=LAYOUT),
    Map(("item/gtin",), ("E1EDP19[QUALF=003].IDTNR",), codecs.gtin, cert="D", cite=QUALIFIERS),
    Each("item/identifiers", "E1EDP19", (
        Map(("scheme", "sourceCode"), ("E1EDP19.QUALF",), ITEM_IDS, cert="D", cite=QUALIFIERS),
        Map(("value",), ("E1EDP19.IDTNR",), codecs.identifier, cert="D", cite=LAYOUT),
    ), only=("E1EDP19.QUALF!=002|003", "E1EDP19.IDTNR")),
    Each("schedules", "E1EDP20", (
        Map(("quantity/value",), ("E1EDP20.WMENG",), codecs.quantity, cert="D", cite=LAYOUT),
        Map(("quantity/unitCode",), ("E1EDP01.MENEE",), UNITS, cert="D", cite=LAYOUT, note="in the unit of the line"),
        Map(("requestedPeriod/latest",), ("E1EDP20.EDATU", "E1EDP20.EZEIT"), moments.unzoned_moment, cert="D", cite=LAYOUT),
    ), only=("E1EDP20.WMENG",)),
    Each("instructions", "E1EDPT1/E1EDPT2", (
        Const("type", "general", "a text of the line; what kind is customising of the sender", cert="D", cite=LAYOUT),
        Map(("text",), ("E1EDPT2.TDLINE",), codecs.remark, cert="D", cite=LAYOUT),
    ), only=("E1EDPT2.TDLINE",)),
)  # fmt: skip

MAPPING = Mapping(
    name="idoc-orders05",
    format="idoc",
    message="ORDERS05",
    message_types=("ORDERS",),
    version="1",
    versions=("ORDERS05",),
    structure=(
        "E1EDK01 E1EDK14*12 E1EDK03*10 E1EDK04*10 E1EDK05*16 (E1EDKA1 E1EDKA3*99)*99 E1EDK02*10 E1EDK17*4 E1EDK18*3 "
        "E1EDK35*99 E1EDK36*99 (E1EDKT1 E1EDKT2*9999)*99 "
        "(E1EDP01 E1EDP02*10 E1CUREF*99 E1ADDI1*99 E1EDP03*5 E1EDP04*9 (E1EDP05 E1EDPS5*99)*16 E1EDP20*9999 "
        "(E1EDPA1 E1EDPA3*99)*8 E1EDP19*5 E1EDP17*9 E1EDP18*9 E1EDP35*99 (E1EDPT1 E1EDPT2*9999)*99)*9999 "
        "E1CUCFG*9999 E1EDL37*9999 E1EDS01*5"
    ),
    emits=(Emit("order.created", (*_HEADER, *_LISTS, Each("lines", "E1EDP01", _LINE, key="lineNumber"))),),
    rows=(
        Drop(
            ("E1EDK01.ACTION", "E1EDP01.ACTION"), "uncertain", note="action codes differ between releases and partners"
        ),
        Drop(
            ("E1EDK01.HWAER", "E1EDK01.WKURS", "E1EDK01.BSART", "E1EDP01.PSTYP", "E1EDP01.PSTYV", "E1EDP01.MATKL"),
            "organisational",
            note="local currency, document and item categories of the sender's system",
        ),
        Drop(("E1EDP02",), "redundant", note="the header's E1EDK02 names the customer's order"),
        Drop(("E1EDKT1", "E1EDPT1"), "structural", note="text type and language of the lines below"),
        Drop(
            ("E1EDKA1.PFACH", "E1EDKA1.PARNR", "E1EDKA1.SPRAS", "E1EDKA1.SPRAS_ISO", "E1EDKA1.NAME3", "E1EDKA1.NAME4"),
            "no-target",
            note="post-office box, contact number, language, further names",
        ),
    ),
    writes=True,
)
