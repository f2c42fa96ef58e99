"""Reads the rules from their files: one JSON file is one rule, and nothing else has to be changed to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.errors import CanonicalError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

    from canonical.problems import Severity
    from canonical.rules.primitives import Primitive


class RuleError(CanonicalError):
    """A rule file does not say what a rule must say."""


class Scope:
    """Where a rule applies: event types, a component wherever it occurs, the envelope, or a set of events together.

    ``when`` is a condition on that object, ``at`` a pointer (``*`` for every item) to the values that are checked; a
    scope over a set has neither, and lists the event types that the rule speaks about, or ``*`` for all.
    """

    __slots__ = ("at", "component", "envelope", "events", "set", "when")

    def __init__(self, declared: dict[str, Any], rule: str) -> None:
        self.events: tuple[str, ...] = tuple(declared.get("events", ()))
        self.component: str | None = declared.get("component")
        self.envelope: bool = bool(declared.get("envelope"))
        self.set: tuple[str, ...] = tuple(declared.get("set", ()))
        self.when: dict[str, Any] = declared.get("when", {})
        self.at: str = declared.get("at", "")
        unknown = set(declared) - ({"set"} if self.set else {"events", "component", "envelope", "when", "at"})
        if unknown or [bool(self.events), bool(self.component), self.envelope, bool(self.set)].count(True) != 1:
            kinds = "events, a component, the envelope or a set"
            raise RuleError(f"rule {rule}: a scope names {kinds}, and no more than one")


class Data:
    """What rules may refer to beside themselves: tables in ``rules/tables``, and the code lists."""

    def __init__(self, schemas: Traversable) -> None:
        self._schemas = schemas

    def table(self, name: str) -> dict[str, Any]:
        """The document of one table, with the ``source`` that says where its content is from."""
        found: dict[str, Any] = _document(self._schemas / "rules" / "tables" / f"{name}.json")
        return found

    def filled(self, value: Any) -> Any:
        """``value`` with its references replaced.

        ``{"table": "minor-units"}`` stands for the content of that table, and
        ``{"codelist": "milestone-code", "member": "group", "values": ["exception"]}`` for the codes of that group;
        ``{"codelist": "currency"}`` alone gains all ``codes`` of the list.
        """
        if not isinstance(value, dict):
            return value
        if name := named_table(value):
            return _read(self.table(name))
        if "codelist" in value:
            codes = _document(self._schemas / "codelists" / f"{value['codelist']}.json")["codes"]
            if set(value) == {"codelist"}:
                return {**value, "codes": frozenset(row["code"] for row in codes)}
            return [row["code"] for row in codes if row.get(value["member"]) in value["values"]]
        return {name: self.filled(inner) for name, inner in value.items()}


class Rule:
    """One invariant: what it is called, where it applies, what it checks, and how it is explained."""

    __slots__ = (
        "declared",
        "description",
        "hint",
        "id",
        "message",
        "parameters",
        "primitive",
        "ref",
        "scopes",
        "severity",
        "since",
        "title",
    )

    def __init__(self, declared: dict[str, Any], data: Data) -> None:
        self.id: str = declared["id"]
        self.ref: str = declared.get("ref", "")
        self.title: str = declared["title"]
        self.description: str = declared["description"]
        self.severity: Severity = "error" if declared["severity"] == "error" else "warning"
        scope = declared["scope"]
        scopes = scope if isinstance(scope, list) else [scope]
        self.scopes: list[Scope] = [Scope(data.filled(one), self.id) for one in scopes]
        self.declared: dict[str, Any] = declared["check"]
        self.parameters: dict[str, Any] = data.filled(self.declared)
        self.primitive: str = self.parameters.pop("primitive")
        self.message: str = declared["message"]
        self.hint: str = declared["hint"]
        self.since: str = declared["since"]

    @property
    def tables(self) -> set[str]:
        """The names of the tables that its check refers to."""
        return set(_tables(self.declared))

    @property
    def is_about_sets(self) -> bool:
        """Whether it holds between events, so that one event alone can neither keep nor break it."""
        return bool(self.scopes[0].set)

    def checker(self) -> Primitive:
        """The primitive that checks one event."""
        from canonical.rules.primitives import primitive

        return primitive(self.primitive)

    def accept(self) -> None:
        """Raise `CanonicalError` when its check does not exist, or has other parameters."""
        if len({bool(scope.set) for scope in self.scopes}) > 1:
            raise RuleError(f"rule {self.id}: a rule is about single events or about sets, not about both")
        if self.is_about_sets:
            from canonical.rules.set_primitives import set_primitive

            set_primitive(self.primitive).accept(self.id, self.parameters)
        else:
            self.checker().accept(self.id, self.parameters)


def named_table(declared: Any) -> str:
    """The table that a value in a rule file refers to; empty when it is no such reference."""
    return str(declared["table"]) if isinstance(declared, dict) and set(declared) == {"table"} else ""


def _tables(declared: Any) -> Iterator[str]:
    if name := named_table(declared):
        yield name
    elif isinstance(declared, dict):
        for inner in declared.values():
            yield from _tables(inner)


def _read(table: dict[str, Any]) -> Any:
    """A table in the form in which checks look things up in it."""
    from canonical.rules.numbers import MinorUnits

    content = {name: inner for name, inner in table.items() if name != "source"}
    return MinorUnits.read(content) if "decimals" in content else content


def load_table(schemas: Traversable, name: str) -> dict[str, Any]:
    """A table that the engine itself looks things up in."""
    found: dict[str, Any] = Data(schemas).filled({"table": name})
    return found


def load_rules(schemas: Traversable) -> list[Rule]:
    """Every rule in the folder ``rules`` of ``schemas``, by id; raises `RuleError` naming the file that is no rule."""
    data, folder = Data(schemas), schemas / "rules"
    names = sorted(place.name for place in folder.iterdir() if place.name.endswith(".json"))
    return [_rule(name.removesuffix(".json"), _document(folder / name), data) for name in names]


def _rule(name: str, document: Any, data: Data) -> Rule:
    try:
        rule = Rule(document, data)
    except (KeyError, TypeError, AttributeError) as error:
        complaint = f"{error} is missing or wrong; compare it with another rule"
        raise RuleError(f"schemas/rules/{name}.json: {complaint}") from error
    if rule.id != name:
        raise RuleError(f"schemas/rules/{name}.json: the id is {rule.id!r}; the file is named after the id")
    rule.accept()
    return rule


def _document(place: Traversable) -> Any:
    import json

    try:
        return json.loads(place.read_text(encoding="utf-8"))
    except (OSError, KeyError, ValueError) as error:
        raise RuleError(f"schemas/rules refer to {place.name}, which cannot be read: {error}") from error
