"""Code tables: a partner's codes to ours and back, taken from the code lists, with the reverse always declared.

A table in which two codes share a meaning must say which one is written; otherwise it is refused when it is built.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from canonical.errors import MappingError
from canonical.mapping.codec import Codec, CodecError
from canonical.mapping.codecs import source_code

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Values = tuple[str, ...]
Unknown = Literal["refuse", "other", "keep"]
Keep = Literal["never", "lossy", "always"]


@dataclass(frozen=True, slots=True, eq=False)
class Table(Codec):
    """A codec over a finite table; ``lookup`` holds the finished result of every known code."""

    scheme: str = ""
    entries: Mapping[str, Values] = field(default_factory=dict)
    reverse: Mapping[Values, str] = field(default_factory=dict)
    unknown: Unknown = "refuse"
    other: Values = ()
    keep: Keep = "never"
    lookup: Mapping[str, Any] = field(default_factory=dict)

    def patched(self, changes: Mapping[str, Values]) -> Table:
        """The same table with a partner's own meanings; a redefined code is no longer written for its old one."""
        entries = {**self.entries, **changes}
        reverse = {values: code for values, code in self.reverse.items() if entries.get(code) == values}
        for code, values in (*changes.items(), *sorted(entries.items())):
            reverse.setdefault(values, code)  # the partner's codes first, then what else has the meaning
        return table(self.scheme, entries, reverse, self.kinds, unknown=self.unknown, other=self.other, keep=self.keep)

    @property
    def expression(self) -> str:
        """Python source that builds the table again; written where it is asked for, as it is long."""
        return f"listed(\n    {self.scheme!r},\n{self.rows()}    {self._options()},\n)"

    def named(self, rows: str) -> str:
        """The same with the ``rows`` in a variable of that name."""
        return f"listed({self.scheme!r}, *{rows}, {self._options()})"

    def rows(self) -> str:
        """The rows and the preferred codes as `listed` takes them."""
        return _rows(self)

    def _options(self) -> str:
        return f"{self.kinds!r}, unknown={self.unknown!r}, other={self.other!r}, keep={self.keep!r}"

    @property
    def kinds(self) -> tuple[str, ...]:
        """Schema types of the value columns."""
        return self.accepts


def table(
    scheme: str,
    entries: Mapping[str, Values],
    reverse: Mapping[Values, str],
    kinds: tuple[str, ...],
    *,
    unknown: Unknown = "refuse",
    other: Values = (),
    keep: Keep = "never",
) -> Table:
    """A table codec for the partner list ``scheme``.

    ``entries`` give one value a column for each partner code, ``reverse`` the code to write for each tuple of values.
    An unknown code is refused, or, with ``unknown="other"``, becomes ``other``, or, with ``unknown="keep"``, has no
    meaning and is only kept. ``keep`` adds a last target that holds the
    untouched partner code (SourceCode): always, or only where the reverse would not give it back.
    """
    _refuse_undeclared(scheme, entries, reverse)
    if unknown == "keep" and keep == "never":
        raise MappingError(f"table {scheme}: an unknown code needs a field that keeps it")
    result = {code: _result(scheme, code, values, reverse, keep) for code, values in entries.items()}

    def get(code: str) -> Any:
        found = result.get(code) or result.get(code.strip())
        if found is not None:
            return found
        if unknown == "refuse":
            raise CodecError("unknown-code", f"{code!r} is not a known {scheme} code", _nearest(code, entries, scheme))
        source = source_code(scheme, code)
        if source is None:
            return None
        if unknown == "keep":
            return (*(None for _ in kinds), source)
        return _result(scheme, source["code"], other, reverse, keep)

    def put(*values: Any) -> str:
        return _put(scheme, values, entries, reverse, keep)

    columns = zip(*entries.values(), *([other] if other else []), strict=True) if entries else iter(())
    produces: list[str | frozenset[str]] = [frozenset(column) for column in columns]
    if keep != "never":
        produces.append("SourceCode")
    law: Literal["iso", "lossy"] = "lossy" if keep == "never" and len(set(entries.values())) < len(entries) else "iso"
    loses = f"which of several {scheme} codes with one meaning was sent" if law == "lossy" else ""
    return Table(
        law, tuple(produces), get, put, "", loses=loses, scheme=scheme, entries=entries, reverse=reverse,
        unknown=unknown, other=other, keep=keep, lookup=result, accepts=kinds,
    )  # fmt: skip


def _refuse_undeclared(scheme: str, entries: Mapping[str, Values], reverse: Mapping[Values, str]) -> None:
    for values, code in reverse.items():
        if entries.get(code) != values:
            raise MappingError(f"table {scheme}: reverse of {values} is {code}, which means {entries.get(code)}")
    missing = sorted({"/".join(values) for values in entries.values() if values not in reverse})
    if missing:
        raise MappingError(f"table {scheme}: no declared reverse for {', '.join(missing)}")


def _result(scheme: str, code: str, values: Values, reverse: Mapping[Values, str], keep: Keep) -> Any:
    source = {"code": code, "scheme": scheme} if keep == "always" or reverse.get(values) != code else None
    if keep != "never":
        return (*values, source)
    return values if len(values) > 1 else values[0]


def _put(
    scheme: str, values: tuple[Any, ...], entries: Mapping[str, Values], reverse: Mapping[Values, str], keep: Keep
) -> str:
    meaning = values[:-1] if keep != "never" else values
    source = values[-1] if keep != "never" else None
    if source is not None and source.get("scheme") == scheme:
        code = str(source["code"])
        if entries.get(code, meaning) == meaning:
            return code
    if all(value is None for value in meaning):
        return ""
    written = reverse.get(meaning)
    if written is None:
        said = "/".join(str(value) for value in meaning)
        raise CodecError("code-not-representable", f"{said} has no {scheme} code", "add one in the partner profile")
    return written


def _nearest(code: str, entries: Iterable[str], scheme: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(code, list(entries), n=3, cutoff=0.5)
    advice = f"a partner profile can give it a meaning: [codes.{scheme}]"
    return f"near ones are {', '.join(close)}; {advice}" if close else advice


def listed(
    scheme: str,
    rows: tuple[Values, ...],
    preferred: tuple[str, ...],
    kinds: tuple[str, ...],
    *,
    unknown: Unknown = "refuse",
    other: Values = (),
    keep: Keep = "never",
) -> Table:
    """A table as generated code states it: a partner code and its values a row, and of the reverse only what that leaves open.

    ``preferred`` are the codes to write where several share a meaning; any other meaning is written as the code that has it.
    """
    entries = {row[0]: row[1:] for row in rows}
    reverse = {values: code for code, values in entries.items()}
    reverse.update((entries[code], code) for code in preferred)
    return table(scheme, entries, reverse, kinds, unknown=unknown, other=other, keep=keep)


@lru_cache(maxsize=64)
def _rows(table: Table) -> str:
    """The content of a table as source; nested tuples of texts are one constant, which is loaded at once."""
    from collections import Counter

    times = Counter(table.entries.values())
    preferred = tuple(sorted(code for values, code in table.reverse.items() if times[values] > 1))
    rows = "".join(f"        {(code, *values)!r},\n" for code, values in sorted(table.entries.items()))
    return f"    (\n{rows}    ),\n    {preferred!r},\n"


def same_codes(name: str, scheme: str) -> Table:
    """The codes of a list that the partner spells as we do."""
    from canonical.mapping.catalog import code_list

    codes = [entry["code"] for entry in code_list(name)["codes"]]
    return table(scheme, {code: (code,) for code in codes}, {(code,): code for code in codes}, ("code",))


def from_code_list(
    name: str, scheme: str, columns: tuple[str, ...] = ("code",), *, unknown: Unknown = "refuse", other: Values = (),
    keep: Keep = "never", only: Iterable[str] = (),
) -> Table:  # fmt: skip
    """The table that the code list ``name`` declares for the partner list ``scheme``.

    ``columns`` are ``code`` (ours) or members of the partner entry, for example ``classifier``. ``only`` restricts it to
    some of our codes.
    """
    entries: dict[str, Values] = {}
    writers: dict[Values, list[dict[str, Any]]] = {}
    for code, partner in _partner_codes(name, scheme, frozenset(only)):
        values = tuple(code if column == "code" else str(partner[column]) for column in columns)
        if partner["code"] in entries:
            if partner.get("together"):
                raise MappingError(f"code list {name}: {scheme} {partner['code']} means several of our codes at once")
            if not partner.get("condition"):
                raise MappingError(f"code list {name}: {scheme} {partner['code']} has two meanings and no condition")
            continue  # a meaning under a condition is for a partner profile to choose
        entries[partner["code"]] = values
        if not partner.get("readOnly"):
            writers.setdefault(values, []).append(partner)
    reverse = {values: _preferred(name, scheme, values, candidates) for values, candidates in writers.items()}
    return table(scheme, entries, reverse, columns, unknown=unknown, other=other, keep=keep)


def _preferred(name: str, scheme: str, values: Values, candidates: list[dict[str, Any]]) -> str:
    """The partner code to write for a meaning: the only one, or the one that the list prefers."""
    preferred = [one for one in candidates if one.get("preferred")]
    if len(candidates) > 1 and len(preferred) != 1:
        codes = ", ".join(one["code"] for one in candidates)
        raise MappingError(
            f"code list {name}: {scheme} codes {codes} mean {'/'.join(values)}; prefer exactly one of them"
        )
    return str((preferred or candidates)[0]["code"])


def _partner_codes(name: str, scheme: str, only: frozenset[str]) -> Iterable[tuple[str, dict[str, Any]]]:
    from canonical.mapping.catalog import code_list

    found = [
        (entry["code"], partner)
        for entry in code_list(name)["codes"]
        if not only or entry["code"] in only
        for partner in entry.get("partner", {}).get(scheme, ())
    ]
    if not found:
        raise MappingError(f"code list {name} has no codes of {scheme}")
    # An entry without a condition is the meaning that holds by itself.
    return sorted(found, key=lambda pair: bool(pair[1].get("condition")))
