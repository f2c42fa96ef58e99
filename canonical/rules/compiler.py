"""Writes the fast form of the rules: for each event type a module that only says whether everything holds.

``holds`` covers the rules of severity error, ``quiet`` the warnings. Both read data that satisfy the schema. Rules over
sets of events have no such form: a single event neither keeps nor breaks them (`canonical.rules.check_set`).
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Any

from canonical.envelope import expressions
from canonical.envelope.compiler import time_entries
from canonical.envelope.expressions import fetch, literal
from canonical.envelope.shape import Edge, Shape, Target
from canonical.pointers import escape, tokens
from canonical.rules.compile_tables import PACKAGE, table_imports, table_variable
from canonical.rules.engine import Placed, Program
from canonical.rules.rule import named_table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from canonical.rules.rule import Rule

COMPONENTS = "components"

_INDENT = "    "
_RULE = "_rule_"
_HEADER = '''"""Whether the rules of ``{name}`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any
'''
_COMPONENTS = '''"""Whether the rules of components hold that many event types have.

Generated from schemas/components and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any
'''


_CALL = re.compile(r"\b(_(?:holds|quiet|rule)_\w+)\(")
_NAME = re.compile(r"\b[A-Z][A-Z_]+\b")
_SHARE = 5
"""What one in so many event types has stands in a module of its own; to load what few have would cost the others."""


def rules_source(name: str, bundle: dict[str, Any], rules: list[Rule]) -> str:
    """The module for the event type ``name`` (``milestone.reported``) with all that it needs."""
    return RuleCode(name, Shape(bundle), rules).text()


def shared_code(codes: Collection[RuleCode]) -> dict[str, str]:
    """What many event types have alike: checks, and the functions of components, with all that these call.

    None of it needs a table: to load one would cost the many that have no use for it.
    """
    parts = [part for code in codes for part in code.parts.items()]
    tables = {table_variable(name) for code in codes for name in code.tables}  # known when the parts are
    times = Counter(part for part in parts if not tables & set(_NAME.findall(part[1])))
    forms = Counter(name for name, _ in times)
    found = {name: text for (name, text), n in times.items() if n * _SHARE >= len(codes) and forms[name] == 1}
    while lacking := [name for name, text in found.items() if not found.keys() >= {*_CALL.findall(text)} - {name}]:
        for name in lacking:
            del found[name]
    return {name: found[name] for name in sorted(found) if name.startswith("_")}


def components_source(shared: Mapping[str, str]) -> str:
    """The module of what event types share."""
    return _module(_COMPONENTS, shared, ())


def _module(header: str, parts: Mapping[str, str], tables: Iterable[str], shared: Iterable[str] = ()) -> str:
    """A module of checks and functions; ``shared`` are those that stand in another one."""
    own = {name: text for name, text in parts.items() if name not in shared}
    checks = "\n".join(text for name, text in own.items() if name.startswith(_RULE))
    functions = "\n\n\n".join(text for name, text in own.items() if not name.startswith(_RULE))
    called = sorted(set(shared).intersection(_CALL.findall(functions)))
    lines = [f"from {PACKAGE}.{COMPONENTS} import {', '.join(called)}\n"] if called else []
    lines.append(imports(f"{checks}\n{functions}", (name for name in tables if table_variable(name) in checks)))
    names = [name for name in own if not name.startswith("_")]
    exported = [f"__all__ = [{', '.join(map(literal, names))}]\n"] if names else []
    head = "\n".join([header, "".join(lines), *exported, *([f"{checks}\n"] if checks else [])])
    return f"{head}\n\n{functions}\n"


class RuleCode:
    """Source that checks the rules of one event type.

    ``constants`` are the lines that it needs before it, ``tables`` the names of the tables that these refer to.
    """

    def __init__(self, name: str, shape: Shape, rules: list[Rule]) -> None:
        """Rules over sets of events are left out."""
        self.name: str = name
        self.shape: Shape = shape
        self.rules: list[Rule] = [rule for rule in rules if not rule.is_about_sets]
        self.constants: list[str] = []
        self.tables: set[str] = set()

    def program(self, severity: str) -> Program:
        """The rules of one severity, arranged along the schema."""
        return Program(self.name, self.shape, [rule for rule in self.rules if rule.severity == severity])

    @cached_property
    def parts(self) -> dict[str, str]:
        """The source of ``holds`` and ``quiet``, of a function for each component that they look into, and of their checks."""
        functions = {**dict(self._functions("error", "holds")), **dict(self._functions("warning", "quiet"))}
        return {**{line.partition(" ")[0]: line for line in self.constants}, **functions}

    def text(self, shared: Iterable[str] = ()) -> str:
        """The whole module; ``shared`` are checks and functions that stand in another one."""
        return _module(_HEADER.format(name=self.name), self.parts, self.tables, shared)

    def _functions(self, severity: str, prefix: str) -> Iterator[tuple[str, str]]:
        program = self.program(severity)
        body = [*once(list(self._root(program, severity))), *self._edges(self.shape.root, program, prefix)]
        yield prefix, self._function(prefix, body, f"Whether every rule of severity {severity} holds for ``data``.")
        for name in sorted(program.leading | set(program.by_component)):
            schema = self.shape.definitions.get(name)
            if schema is not None and name and self._has_function(name, program):
                inner = [*self.placed(program.by_component.get(name, []), Target((name,), schema), "data")]
                function = f"_{prefix}_{_snake(name)}"
                yield function, self._function(function, [*inner, *self._edges(schema, program, prefix)], "")

    def _function(self, name: str, body: list[str], docstring: str) -> str:
        head = [f"def {name}(data: Any, recorded: str | None = None) -> bool:"]
        if docstring:
            head.append(f'{_INDENT}"""{docstring}"""')
        return "\n".join([*head, *(_INDENT + line for line in body), f"{_INDENT}return True"])

    def _root(self, program: Program, severity: str) -> Iterator[str]:
        yield from self.placed(program.own, Target((), self.shape.root), "data")
        yield from self.root_times(severity)

    def root_times(self, severity: str, variable: str = "data") -> Iterator[str]:
        """The checks that the event time, in the data that ``variable`` holds, is not after ``recorded``."""
        for rule in self.rules:
            for scope in rule.scopes:
                if scope.envelope and rule.severity == severity and _is_about_time(rule):
                    yield from self._event_time(rule, variable)

    def _event_time(self, rule: Rule, variable: str) -> Iterator[str]:
        """The one rule about the envelope that mapped data can break: the event time comes from them."""
        tolerance = rule.parameters.get("toleranceSeconds", 0)
        for pointer, when in time_entries(self.shape.root["x-event"]):
            condition = f"{expressions.holds(variable, when)} and " if when else ""
            yield f'if {condition}not in_order({fetch(variable, pointer)}, recorded, "moment", {tolerance}):'
            yield f"{_INDENT}return False"

    def placed(self, placed: list[Placed], target: Target, variable: str) -> Iterator[str]:
        """Lines that check each rule for the object that ``variable`` holds."""
        for rule, scope in placed:
            lines = self._located(rule, target, variable, tokens(scope.at), 1)
            yield from _under(expressions.holds(variable, scope.when) if scope.when else "", list(lines))

    def _located(self, rule: Rule, target: Target, variable: str, path: list[str], depth: int) -> Iterator[str]:
        """The check of every value at ``path`` below ``variable``."""
        if not path:
            text = rule.checker().expression(variable, rule.parameters, self.shape, target) or self._call(
                rule, variable
            )
            if text != "True":
                yield f"if not {text}:"
                yield f"{_INDENT}return False"
            return
        step, inner = path[0], f"item{depth}"
        below = self.shape.below(target, f"/{escape(step)}")
        lines = list(self._located(rule, below, inner, path[1:], depth + 1))
        if step == "*":
            yield f"for {inner} in {variable}:"
            yield from (_INDENT + line for line in lines)
        else:
            yield f"{inner} = {fetch(variable, f'/{escape(step)}')}"
            yield from _under(f"{inner} is not None", lines)

    def _call(self, rule: Rule, variable: str) -> str:
        name = f"{_RULE}{rule.id.replace('-', '_')}"
        members = self._source(
            rule.parameters, {name: one for name, one in rule.declared.items() if name != "primitive"}
        )
        line = f"{name} = predicate({literal(rule.primitive)}, {members})"
        if line not in self.constants:
            self.constants.append(line)
        return f"{name}({variable}, recorded)"

    def _source(self, value: Any, declared: Any) -> str:
        """The source of a parameter; a table that it refers to is the variable of its module."""
        if table := named_table(declared):
            self.tables.add(table)
            return table_variable(table)
        if isinstance(value, dict):
            known = declared if isinstance(declared, dict) else {}
            members = (f"{literal(name)}: {self._source(one, known.get(name))}" for name, one in value.items())
            return f"{{{', '.join(members)}}}"
        if isinstance(value, list):
            return f"[{', '.join(self._source(one, None) for one in value)}]"
        return literal(value)

    def _edges(self, schema: dict[str, Any], program: Program, prefix: str) -> Iterator[str]:
        for edge in self.shape.edges(schema):
            lines = list(self._entered(edge, program, prefix))
            if not lines:
                continue
            if edge.kind == "one":
                yield f"value = data.get({literal(edge.member)})"
                yield from _under("value is not None", lines)
            else:
                values = "data.values()" if edge.kind == "map" else f"data.get({literal(edge.member)}, ())"
                yield f"for value in {values}:"
                yield from (_INDENT + line for line in lines)

    def _entered(self, edge: Edge, program: Program, prefix: str) -> Iterator[str]:
        for name in edge.target.names:
            schema = self.shape.definitions[name]
            if self._has_function(name, program):
                yield f"if not _{prefix}_{_snake(name)}(value, recorded):"
                yield f"{_INDENT}return False"
            else:
                yield from self.placed(program.by_component.get(name, []), Target((name,), schema), "value")

    def _has_function(self, name: str, program: Program) -> bool:
        """Objects have a function; the rules of a simple value are written where it stands."""
        is_object = self.shape.definitions.get(name, {}).get("type") == "object"
        return is_object and (name in program.leading or name in program.by_component)


def imports(body: str, tables: Iterable[str] = ()) -> str:
    """The imports of what the checks in ``body`` call, and of the tables that they use."""
    wanted = (
        ("has_right_digit(", "from canonical.rules.check_digits import has_right_digit\n"),
        ("is_listed(", "from canonical.rules.listed import is_listed\n"),
        ("in_order(", "from canonical.rules.order import in_order\n"),
        ("predicate(", "from canonical.rules.primitives import predicate\n"),
    )
    return table_imports(tables) + "".join(line for mark, line in wanted if mark in body)


def once(lines: list[str]) -> list[str]:
    """Without repeated checks: the time of an actual milestone has a rule of its own beside the general one."""
    checks = list(zip(lines[::2], lines[1::2], strict=False)) if all(lines[1::2]) else []
    if [line for check in checks for line in check] != lines or any(not one.startswith("if ") for one, _ in checks):
        return lines
    return [line for check in dict.fromkeys(checks) for line in check]


def _is_about_time(rule: Rule) -> bool:
    sides = (rule.parameters.get("first"), rule.parameters.get("second"))
    return rule.primitive == "ordered" and sides == ("/time", "/recordedtime")


def _under(condition: str, lines: list[str]) -> list[str]:
    if not condition or not lines:
        return lines
    if lines[0].startswith("if not ") and len(lines) == 2:
        return [f"if {condition} and {lines[0].removeprefix('if ')}", lines[1]]
    return [f"if {condition}:", *(_INDENT + line for line in lines)]


def _snake(definition: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", definition).lower()
