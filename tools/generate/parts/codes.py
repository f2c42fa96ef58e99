"""Turns each code list into a class with a named constant for each code."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

from tools.generate.output import Files, header
from tools.generate.sources import Schema, SourceError, literal, python_name
from tools.generate.text import docstring

if TYPE_CHECKING:
    from tools.generate.job import Job

FOLDER = "canonical/codes/_generated"


def class_name(codelist: str) -> str:
    """``milestone-code`` is the class ``MilestoneCode``."""
    return "".join(part[:1].upper() + part[1:] for part in codelist.split("-"))


def files(job: Job) -> Files:
    """One module for each code list."""
    modules = {
        f"{FOLDER}/{python_name(name)}.py": _module(name, codelist, job.catalog.codelist_digest(name))
        for name, codelist in job.catalog.codelists.items()
    }
    return {
        **modules,
        f"{FOLDER}/__init__.py": '"""Code lists, one module each; import them from `canonical.codes`."""\n',
    }


def _module(name: str, codelist: Schema, digest: str) -> str:
    text = header(f"The code list {name}.", f"codelists/{name}.json ({digest})")
    text += "\nfrom __future__ import annotations\n\nfrom canonical.codes.code import Code, CodeRow\n\n\n"
    extensible = ", extensible=True" if codelist["extensible"] else ""
    text += f"class {class_name(name)}(Code{extensible}):\n"
    text += docstring(_about(codelist), "    ") + "\n    __slots__ = ()\n"
    taken: dict[str, str] = {}
    for row in codelist["codes"]:
        constant = constant_name(row["code"])
        if taken.setdefault(constant, row["code"]) != row["code"]:
            raise SourceError(f"codelists/{name}.json: {taken[constant]!r} and {row['code']!r} have the same constant")
        values = [row["code"], row["meaning"], row["since"], *([row["retired"]] if row.get("retired") else [])]
        text += f"    {constant}: CodeRow = CodeRow({', '.join(literal(value) for value in values)})\n"
        text += docstring(row["meaning"] + _retired(row), "    ")
    return text


def _about(codelist: Schema) -> str:
    growth = "May grow within a major version." if codelist["extensible"] else "Closed within a major version."
    parts = [str(codelist["description"]), f"{growth} Owner: {codelist['owner']}. Source: {codelist['source']}"]
    return "\n\n".join(part.rstrip(".") + "." for part in parts)


def _retired(row: Schema) -> str:
    return f"\n\nRetired with release {row['retired']}: do not write it any more." if row.get("retired") else ""


def constant_name(code: str) -> str:
    """``gate-out`` is ``GATE_OUT``; a code that starts with a digit gets the prefix ``CODE_``."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", code).strip("_").upper()
    if not name:
        raise SourceError(f"the code {code!r} has no letter or digit to name a constant after")
    return f"CODE_{name}" if name[0].isdigit() or keyword.iskeyword(name) else name
