"""The public names of the library as one text: what a user sees in completion and hover.

`public_api.txt` is the committed text, and every change of it is a change of the public interface, to be looked at.
Renew it with ``python -m tests.models.public_api``, which refuses to run where ``CI`` is set.
"""

from __future__ import annotations

import ast
import os
import sys
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PLACE = Path(__file__).with_name("public_api.txt")
PACKAGES = [
    "canonical",
    "canonical.freight_charge",
    "canonical.inventory",
    "canonical.milestone",
    "canonical.order",
    "canonical.shipment",
    "canonical.components",
    "canonical.codes",
]


def text() -> str:
    """Every public name of every public package with its signature and the first line of its documentation."""
    lines = [line for package in PACKAGES for line in _package(package)]
    return "\n".join(line for line in lines if line == "" or line.strip()) + "\n"


def _package(package: str) -> Iterator[str]:
    module = import_module(package)
    yield f"# {package}: {_summary(module.__doc__)}"
    yield ""
    for name in module.__all__:
        yield from _name(module._HOMES[name], name)
        yield ""


def _name(home: str, name: str) -> Iterator[str]:
    for node, documentation in _documented(_tree(home).body):
        if isinstance(node, ast.ClassDef) and node.name == name:
            yield f"class {name}({', '.join(ast.unparse(base) for base in [*node.bases, *node.keywords])})"
            yield f"    {_summary(ast.get_docstring(node))}"
            yield from _members(node)
        elif isinstance(node, ast.FunctionDef) and node.name == name:
            yield _signature(node)
            yield f"    {_summary(ast.get_docstring(node))}"
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name:
            yield ast.unparse(node)
            yield f"    {_summary(documentation)}"
        elif isinstance(node, ast.ImportFrom) and any(alias.name == name for alias in node.names):
            yield from _name(str(node.module), name)
        elif isinstance(node, ast.If):  # names of a lazy package stand under TYPE_CHECKING
            for inner in node.body:
                if isinstance(inner, ast.ImportFrom) and any(alias.name == name for alias in inner.names):
                    yield from _name(str(inner.module), name)


def _members(node: ast.ClassDef) -> Iterator[str]:
    for member, documentation in _documented(node.body):
        if isinstance(member, ast.AnnAssign) and _is_public(ast.unparse(member.target)):
            if ast.unparse(member.annotation) == "CodeRow":
                assert isinstance(member.value, ast.Call)
                yield f"    {ast.unparse(member.target)} = {ast.unparse(member.value.args[0])}"
            else:
                yield f"    {ast.unparse(member)}"
                yield f"        {_summary(documentation)}"
        elif isinstance(member, ast.FunctionDef) and _is_public(member.name):
            yield f"    {_signature(member)}"
            yield f"        {_summary(ast.get_docstring(member))}"


def _signature(node: ast.FunctionDef) -> str:
    marks = "".join(f"@{ast.unparse(mark)} " for mark in node.decorator_list)
    returned = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"{marks}def {node.name}({ast.unparse(node.args)}){returned}"


def _documented(body: list[ast.stmt]) -> Iterator[tuple[ast.stmt, str | None]]:
    for node, following in zip(body, [*body[1:], None], strict=True):
        is_text = isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)
        yield node, str(following.value.value) if is_text else None  # type: ignore[union-attr]


def _is_public(name: str) -> bool:
    return name == "__init__" or not name.startswith("_")


def _summary(documentation: str | None) -> str:
    return " ".join((documentation or "").strip().partition("\n\n")[0].split())


@cache
def _tree(module: str) -> ast.Module:
    spec = find_spec(module)
    assert spec is not None
    assert spec.origin is not None
    return ast.parse(Path(spec.origin).read_text(encoding="utf-8"))


if __name__ == "__main__":
    if os.environ.get("CI"):
        sys.exit("the public interface is renewed by a person who looks at the change, not here")
    PLACE.write_text(text(), encoding="utf-8")
