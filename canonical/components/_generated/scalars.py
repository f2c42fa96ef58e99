"""The simple values of the canonical data model.

Generated from components/scalars.json (sha256:5135401573519af1); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

import datetime
import decimal
from typing import Annotated

from pydantic import BeforeValidator, Field

from canonical.components.scalars import DateText, DecimalText, OpenText, TimestampText, whole

AccountingPeriod = Annotated[str, Field(pattern="^[0-9]{4}-(0[1-9]|1[0-2])$")]
"""Accounting period of the calendar: year and month, YYYY-MM."""

ContainerNumber = Annotated[str, Field(pattern="^[A-Z]{3}[JUZ][0-9]{7}$")]
"""Freight container number: four letters, six digits and a check digit.

Source: ISO 6346.
"""

CountryCode = Annotated[str, Field(pattern="^[A-Z]{2}$")]
"""Country: ISO 3166-1 code of two capital letters.

Source: ISO 3166-1 alpha-2.
"""

CurrencyCode = Annotated[str, Field(pattern="^[A-Z]{3}$")]
"""Currency: ISO 4217 code of three capital letters.

Source: ISO 4217 alphabetic code.
"""

DangerousGoodsClass = Annotated[str, Field(pattern="^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$", min_length=1, max_length=64)]
"""Class or division of dangerous goods, such as 3 or 2.1: the code list dangerous-goods-class recommends, and any
identifier may be written.

Source: UN Recommendations on the Transport of Dangerous Goods.
"""

Decimal = Annotated[decimal.Decimal, DecimalText(pattern="^((0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?|-[1-9][0-9]{0,17}(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9]))$")]
"""Exact decimal number in plain notation: at most 18 digits before and 9 after the point, no exponent, no plus sign,
never -0. The number of decimals is kept as sent.
"""

Duration = Annotated[str, Field(pattern="^P([0-9]{1,6}D(T([0-9]{1,6}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S))?|T([0-9]{1,6}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S))$", max_length=40)]
"""Length of time in days, hours, minutes and seconds, such as P2DT4H; no months or years, whose length differs, and
no weeks, which days express.

Source: ISO 8601-1.
"""

Email = Annotated[str, Field(pattern="^[!-?A-~]+@[!-?A-~]+$", max_length=254)]
"""E-mail address in ASCII.

Source: RFC 5321 (length).
"""

EventId = Annotated[str, Field(pattern="^[!-~]+$", min_length=1, max_length=64)]
"""Id of one emission of an event: printable ASCII without blanks. The emitter writes a 128-bit hash of source, key
and content.

Source: CloudEvents 1.0 (id).
"""

EventTypeName = Annotated[str, Field(pattern="^[a-z][a-z0-9.-]*\\.v(0|[1-9][0-9]{0,3})$", max_length=255)]
"""Type of an event: prefix, domain, name and major version, such as canonical-logistics.milestone.reported.v1."""

ExtensionVersion = Annotated[str, Field(pattern="^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})$", max_length=32)]
"""Version of an extension's own schema: major.minor.patch.

Source: Semantic Versioning 2.0.0.
"""

Gln = Annotated[str, Field(pattern="^[0-9]{13}$")]
"""Global Location Number of a party or place: 13 digits, the last a check digit.

Source: GS1 General Specifications.
"""

Gtin = Annotated[str, Field(pattern="^([0-9]{8}|[0-9]{12,14})$")]
"""Global Trade Item Number: 8, 12, 13 or 14 digits, the last a check digit.

Source: GS1 General Specifications.
"""

Heading = Annotated[decimal.Decimal, DecimalText(pattern="^((0|[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9])(\\.[0-9]{1,9})?|360(\\.0{1,9})?)$")]
"""Direction of movement in degrees clockwise from true north, 0 to 360, as a decimal string.

Source: NMEA 0183 (course over ground).
"""

HsCode = Annotated[str, Field(pattern="^[0-9]{6,12}$")]
"""Customs tariff number: 6 to 12 digits, the first six from the Harmonized System.

Source: WCO Harmonized System.
"""

Identifier = Annotated[str, Field(pattern="^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$", min_length=1, max_length=64)]
"""Business identifier: 1 to 64 printable characters, no blank at either end. Leading zeros and case are significant.
"""

ImoNumber = Annotated[str, Field(pattern="^[0-9]{7}$")]
"""IMO number of a ship: seven digits, the last a check digit.

Source: IMO ship identification number scheme.
"""

Integer = Annotated[int, Field(ge=-9007199254740991, le=9007199254740991), BeforeValidator(whole)]
"""Whole number from -(2^53-1) to 2^53-1.

Source: RFC 8259 section 6 (interoperable integers).
"""

JsonPointer = Annotated[str, Field(pattern="^(/([!-.0-}]|~[01])+)+$", max_length=512)]
"""Place in a JSON document: names and positions, each after a slash; ~1 stands for a slash and ~0 for a tilde in a
name.

Source: RFC 6901 (printable ASCII, no empty names).
"""

JsonText = Annotated[str, Field(pattern="^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]+$", min_length=1, max_length=8192)]
"""One JSON value as text in the canonical form of RFC 8785: no blanks between tokens, members sorted. A text value
has its quotation marks.

Source: RFC 8785.
"""

KeyText = Annotated[str, Field(pattern="^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$", min_length=1, max_length=512)]
"""Key or id made of several values: 1 to 512 printable characters, no blank at either end."""

Latitude = Annotated[decimal.Decimal, DecimalText(pattern="^(0(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9])|-?([1-9]|[1-8][0-9])(\\.[0-9]{1,9})?|-?90(\\.0{1,9})?)$")]
"""Degrees north (positive) or south (negative) of the equator, WGS 84, -90 to 90, as a decimal string.

Source: ISO 6709; EPSG:4326.
"""

LocalDate = Annotated[datetime.date, DateText(pattern="^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$")]
"""Calendar date without a zone, YYYY-MM-DD.

Source: ISO 8601-1.
"""

LocalDateTime = Annotated[str, Field(pattern="^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?)?$")]
"""Date, or date and time to the minute, second or fraction of it, as a clock at the place shows it, without a zone.

Source: ISO 8601-1.
"""

Longitude = Annotated[decimal.Decimal, DecimalText(pattern="^(0(\\.[0-9]{1,9})?|-0\\.([1-9][0-9]{0,8}|0[1-9][0-9]{0,7}|00[1-9][0-9]{0,6}|000[1-9][0-9]{0,5}|0000[1-9][0-9]{0,4}|00000[1-9][0-9]{0,3}|000000[1-9][0-9]{0,2}|0000000[1-9][0-9]{0,1}|00000000[1-9])|-?([1-9]|[1-9][0-9]|1[0-7][0-9])(\\.[0-9]{1,9})?|-?180(\\.0{1,9})?)$")]
"""Degrees east (positive) or west (negative) of Greenwich, WGS 84, -180 to 180, as a decimal string.

Source: ISO 6709; EPSG:4326.
"""

MappingName = Annotated[str, Field(pattern="^[!-~]+$", min_length=1, max_length=128)]
"""Mapping that made the event: mapping id and version, such as x12-214@1."""

MediaType = Annotated[str, Field(pattern="^[a-z0-9!#&^_.+-]+/[a-z0-9!#&^_.+-]+$", max_length=127)]
"""Media type such as application/pdf.

Source: RFC 6838.
"""

NonNegativeDecimal = Annotated[decimal.Decimal, DecimalText(pattern="^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$")]
"""Exact decimal number of zero or more in plain notation: at most 18 digits before and 9 after the point."""

NonNegativeInteger = Annotated[int, Field(ge=0, le=9007199254740991), BeforeValidator(whole)]
"""Whole number from 0 to 2^53-1.

Source: RFC 8259 section 6 (interoperable integers).
"""

PackageTypeCode = Annotated[str, Field(pattern="^[A-Z0-9]{2}$")]
"""Kind of package: UN/ECE Recommendation 21 code, two characters (PX pallet, CT carton).

Source: UN/ECE Recommendation 21.
"""

PositiveInteger = Annotated[int, Field(ge=1, le=9007199254740991), BeforeValidator(whole)]
"""Whole number from 1 to 2^53-1.

Source: RFC 8259 section 6 (interoperable integers).
"""

ReverseDnsKey = Annotated[str, Field(pattern="^[a-z][a-z0-9-]{0,62}(\\.[a-z0-9-]{1,63}){1,7}$", max_length=128)]
"""Namespace of an extension: a lower-case dotted name that its owner controls, read from the top level down, such as
com.example.cold-chain.
"""

SequenceNumber = Annotated[str, Field(pattern="^[0-9]{20}$")]
"""Counter of a source: 20 digits with leading zeros, so that text order is number order.

Source: CloudEvents sequence extension.
"""

SeverityNumber = Annotated[int, Field(ge=1, le=24), BeforeValidator(whole)]
"""Severity from 1 (trace) to 24 (fatal).

Source: OpenTelemetry logs data model; CloudEvents severity extension.
"""

Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
"""SHA-256 digest as 64 lower-case hexadecimal digits.

Source: FIPS 180-4.
"""

ShortText = Annotated[str, Field(pattern="^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$", min_length=1, max_length=140)]
"""Name, short text or partner value: one line of 1 to 140 printable characters, no blank at either end."""

Sscc = Annotated[str, Field(pattern="^[0-9]{18}$")]
"""Serial Shipping Container Code of a logistic unit: 18 digits, the last a check digit.

Source: GS1 General Specifications.
"""

SubdivisionCode = Annotated[str, Field(pattern="^([A-Z]{2}-)?[A-Z0-9]{1,3}$")]
"""State, province or region: ISO 3166-2 code such as US-TX, or only the part after the hyphen when the source does
not name the country.

Source: ISO 3166-2.
"""

Text = Annotated[str, Field(pattern="^[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]([!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD ]*[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C\\u200D\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD])?$", min_length=1, max_length=512)]
"""One line of text: 1 to 512 printable characters, no blank at either end."""

TimeZone = Annotated[str, Field(pattern="^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]{1,32})?(/[A-Za-z0-9_+-]{1,32})?$", max_length=64)]
"""Name of a zone in the IANA time zone database, such as America/Chicago.

Source: IANA tz database.
"""

Timestamp = Annotated[datetime.datetime, TimestampText(pattern="^(([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,6})?(Z|\\+([01][0-9]|2[0-3]):[0-5][0-9]|-(0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]|-00:(0[1-9]|[1-5][0-9]))$")]
"""Instant: date, time with seconds and offset (Z or +hh:mm; never -00:00), at most six decimals of a second. Calendar
dates that do not exist are refused.

Source: RFC 3339.
"""

TraceParent = Annotated[str, Field(pattern="^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$")]
"""Position of the event in a distributed trace.

Source: W3C Trace Context (traceparent).
"""

TraceState = Annotated[str, Field(pattern="^[ -~]+$", min_length=1, max_length=512)]
"""Vendor part of a distributed trace.

Source: W3C Trace Context (tracestate).
"""

UnNumber = Annotated[str, Field(pattern="^[0-9]{4}$")]
"""Number of a dangerous substance or article: four digits.

Source: UN Recommendations on the Transport of Dangerous Goods.
"""

UnitCode = Annotated[str, Field(pattern="^[A-Z0-9]{2,3}$")]
"""Unit of measure: UN/ECE Recommendation 20 common code, or X and a Recommendation 21 package code (XPX pallet, XCT
carton).

Source: UN/ECE Recommendations 20 and 21.
"""

Unlocode = Annotated[str, Field(pattern="^[A-Z]{2}[A-Z2-9]{3}$")]
"""Place: two letters of the country and three characters of the place.

Source: UN/LOCODE (UN/ECE Recommendation 16).
"""

Uri = Annotated[str, Field(pattern="^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$", max_length=2048)]
"""Absolute URI in ASCII.

Source: RFC 3986.
"""

UriReference = Annotated[str, Field(pattern="^[!-~]+$", min_length=1, max_length=255)]
"""URI reference in ASCII.

Source: RFC 3986.
"""
