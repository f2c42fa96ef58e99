"""Rows that several X12 messages share: references, names and addresses, contacts, weights.

Element numbers and types: X12 004010 segment tables, agreed by two open sources. Code meanings: the code lists.
"""

from __future__ import annotations

from canonical.mapping import codecs
from canonical.mapping.rows import Const, Each, Map, Row
from canonical.mapping.tables import Table, from_code_list

SEGMENTS = "X12 004010 segment tables"
CODES = "code list"

REFERENCE_TYPES: Table = from_code_list("reference-type", "x12-128", unknown="other", other=("other",), keep="lossy")
WEIGHT_UNITS: Table = from_code_list("unit-code", "x12-188")
UNITS: Table = from_code_list("unit-code", "x12-355")
PARTY_SCHEMES: Table = from_code_list(
    "party-identifier-scheme", "x12-66", unknown="other", other=("other",), keep="lossy"
)
PARTY_ROLES: Table = from_code_list("party-role", "x12-98", unknown="other", other=("other",), keep="lossy")


def references(
    over: str = "L11", *, target: str = "references", only: tuple[str, ...] = (), value: str = "01", qualifier: str = "02",
    text: str = "03",
) -> Each:  # fmt: skip
    """Every reference of a segment such as L11 or N9; an unknown qualifier is kept as the source code."""
    tag = over.rpartition("/")[2]
    return Each(
        target,
        over,
        (
            Map(("type", "sourceCode"), (f"{tag}-{qualifier}",), REFERENCE_TYPES, cert="D", cite=SEGMENTS),
            Map(("value",), (f"{tag}-{value}",), codecs.name, cert="D", cite=SEGMENTS),
            Map(("description",), (f"{tag}-{text}",), codecs.name, cert="D", cite=SEGMENTS),
        ),
        only=(f"{tag}-{value}", *only),
    )


def address(target: str, loop: str = "") -> tuple[Row, ...]:
    """Street, city, subdivision, postal code and country of N3 and N4."""
    at = f"{loop}/" if loop else ""
    return (
        Map((f"{target}/lines[0]",), (f"{at}N3-01",), codecs.name, cert="D", cite=SEGMENTS),
        Map((f"{target}/lines[1]",), (f"{at}N3-02",), codecs.name, cert="D", cite=SEGMENTS),
        Map((f"{target}/lines[2]",), (f"{at}N3(2)-01",), codecs.name, cert="D", cite=SEGMENTS),
        Map((f"{target}/lines[3]",), (f"{at}N3(2)-02",), codecs.name, cert="D", cite=SEGMENTS),
        Map((f"{target}/city",), (f"{at}N4-01",), codecs.name, cert="D", cite=SEGMENTS),
        Map((f"{target}/subdivision",), (f"{at}N4-02",), codecs.subdivision, cert="D", cite=SEGMENTS),
        Map((f"{target}/postalCode",), (f"{at}N4-03",), codecs.name, cert="D", cite=SEGMENTS),
        Map((f"{target}/country",), (f"{at}N4-04",), codecs.country, cert="D", cite=SEGMENTS),
    )


def named(target: str, loop: str) -> tuple[Row, ...]:
    """Name, second name and identifier of an N1 loop, into a party."""
    return (
        Map((f"{target}name",), (f"{loop}-02",), codecs.name, cert="D", cite=SEGMENTS),
        Map(
            (f"{target}identifiers[0]/scheme", f"{target}identifiers[0]/sourceCode"),
            (f"{loop}-03",),
            PARTY_SCHEMES,
            cert="D",
            cite=SEGMENTS,
        ),
        Map((f"{target}identifiers[0]/value",), (f"{loop}-04",), codecs.name, cert="D", cite=SEGMENTS),
    )


def party(target: str, loop: str, role: str) -> tuple[Row, ...]:
    """One party with a known role, from the N1 loop that ``loop`` picks (``N1[01=SH]``)."""
    return (
        Const(f"{target}/roles", [role], f"the qualifier of {loop}", cert="D", cite=CODES),
        *named(f"{target}/", loop),
        Map((f"{target}/additionalName",), (f"{loop}/N2-01",), codecs.name, cert="D", cite=SEGMENTS),
        *address(f"{target}/address", loop),
    )


def carrier(target: str, source: str) -> tuple[Row, ...]:
    """The carrier as a party known by its SCAC."""
    return (
        Const(f"{target}/roles", ["carrier"], f"{source} names the carrier", cert="D", cite=SEGMENTS),
        Map((f"{target}/identifiers[scheme=scac]/value",), (source,), codecs.scac_name, cert="D", cite=SEGMENTS),
    )


def parties(target: str, loop: str, *, only: tuple[str, ...] = ()) -> Each:
    """Every N1 loop as a party with its role; an unknown role is kept as the source code."""
    return Each(
        target,
        loop,
        (
            Map(("roles[0]", "sourceCode"), ("N1-01",), PARTY_ROLES, cert="D", cite=CODES),
            *named("", "N1"),
            Map(("additionalName",), ("N2-01",), codecs.name, cert="D", cite=SEGMENTS),
            *address("address"),
        ),
        only=only,
    )
