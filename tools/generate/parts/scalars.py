"""Gives every named simple value of the schemas its exact Python type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from canonical.schema_check import python_pattern
from tools.generate.output import Files, header
from tools.generate.sources import SCALARS, Catalog, Schema, SourceError
from tools.generate.text import call, docstring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.generate.job import Job

MODULE = "canonical.components._generated.scalars"
PATH = "canonical/components/_generated/scalars.py"

_IMPORTS = """
from __future__ import annotations

import datetime
import decimal
from typing import Annotated

from pydantic import BeforeValidator, Field

from canonical.components.scalars import DateText, DecimalText, OpenText, TimestampText, whole

"""
_DECIMALS = ("0", "0.5", "12.250")
_NO_DECIMALS = ("", "00", "01", "1.", ".5", "1e5", "1E5", "+1", "-0", "-0.00", " 1", "1 ", "1\n", "a", "1,5")


def files(job: Job) -> Files:
    """``canonical/components/_generated/scalars.py``; coded values are classes of their own in ``canonical.codes``."""
    catalog = job.catalog
    text = header("The simple values of the canonical data model.", f"{SCALARS} ({catalog.scalars_digest})") + _IMPORTS
    for name, schema in plain_scalars(catalog):
        text += f"{name} = Annotated[{', '.join(_annotation(name, schema))}]\n"
        text += docstring(schema["description"] + _source(schema)) + "\n"
    return {PATH: text.removesuffix("\n")}


def plain_scalars(catalog: Catalog) -> Iterator[tuple[str, Schema]]:
    """Those without a code list, by name."""
    yield from sorted((name, schema) for name, schema in catalog.scalars.items() if "x-codelist" not in schema)


def _source(schema: Schema) -> str:
    source = schema.get("x-source")
    return f"\n\nSource: {source}." if source else ""


def _annotation(name: str, schema: Schema) -> Iterator[str]:
    if schema.get("type") == "integer":
        yield from ("int", call("Field", ge=schema.get("minimum"), le=schema.get("maximum")), "BeforeValidator(whole)")
        return
    if schema.get("type") != "string":
        raise SourceError(f"{SCALARS}#/$defs/{name}: a simple value is a string or an integer")
    exact = _exact(schema)
    bounds = {"min_length": schema.get("minLength"), "max_length": schema.get("maxLength")}
    if exact:
        if schema.get("x-extensible"):
            raise SourceError(f"{SCALARS}#/$defs/{name}: a pattern that may grow cannot have an exact type")
        yield from (exact[0], call(exact[1], pattern=schema["pattern"], **bounds))
        return
    yield from ("str", call("Field", pattern=schema.get("pattern"), **bounds))
    if schema.get("x-extensible"):
        yield "OpenText()"


def _exact(schema: Schema) -> tuple[str, str] | None:
    """The Python type of a text that stands for another value, and the annotation that reads and writes it."""
    if schema.get("format") == "date-time":
        return "datetime.datetime", "TimestampText"
    if schema.get("format") == "date":
        return "datetime.date", "DateText"
    return ("decimal.Decimal", "DecimalText") if is_decimal(schema.get("pattern", "")) else None


def is_decimal(pattern: str) -> bool:
    """Whether a pattern accepts decimal numbers in plain notation and nothing else."""
    matches = re.compile(python_pattern(pattern)).search
    return all(matches(text) for text in _DECIMALS) and not any(matches(text) for text in _NO_DECIMALS)
