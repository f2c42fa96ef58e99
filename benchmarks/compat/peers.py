"""The checkers that are compared: how each is asked whether every document of an old schema fits a new one.

None of them is required; what is not installed is said by name. Two of them share an import name and one is not in
the index of packages, so that each may have a folder of its own, ``PEERS/<name>``, given with ``--peers PEERS``:

    pip install --target PEERS/jsoncompat jsoncompat
    pip install --target PEERS/jsonsubschema jsonsubschema==0.0.8
    pip install --target PEERS/ghga-jsonsubschema ghga-jsonsubschema
    pip install --target PEERS/karapace avro networkx jsonschema
    git clone --depth 1 https://github.com/Aiven-Open/karapace && cp -r karapace/src/karapace PEERS/karapace/

Of Karapace only its checker of JSON Schema is loaded, not the registry around it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Ask = tuple[str, Any]
"""``contained``, ``breaks`` or ``undecided``, and the document that shows the break if the checker gives one."""


@dataclass(frozen=True, slots=True)
class Peer:
    """One checker: the newest draft it reads, the distribution whose version is shown, and how it is asked.

    ``adapter`` imports it and gives a function of two JSON texts, whose result is the call that is measured.
    """

    name: str
    draft: int
    distribution: str
    adapter: Callable[[], Callable[[str, str], Callable[[], Ask]]]


def _ours() -> Callable[[str, str], Callable[[], Ask]]:
    from compat import compare

    def prepare(old_text: str, new_text: str) -> Callable[[], Ask]:
        old, new = json.loads(old_text), json.loads(new_text)

        def ask() -> Ask:
            verdict = compare(old, new)
            return _WORDS[verdict.answer], verdict.witness and verdict.witness.document

        return ask

    return prepare


def _answer_only() -> Callable[[str, str], Callable[[], Ask]]:
    from compat.decide import decide

    def prepare(old_text: str, new_text: str) -> Callable[[], Ask]:
        old, new = json.loads(old_text), json.loads(new_text)

        def ask() -> Ask:
            decision = decide(old, new)
            return _WORDS[decision.answer], decision.witnesses[0].document if decision.witnesses else None

        return ask

    return prepare


def _algebra() -> Callable[[str, str], Callable[[], Ask]]:
    import jsonschema_rs

    draft = jsonschema_rs.Draft202012

    def prepare(old_text: str, new_text: str) -> Callable[[], Ask]:
        old, new = json.loads(old_text), json.loads(new_text)

        def ask() -> Ask:
            writer, reader = (
                jsonschema_rs.canonicalize(schema, draft=draft, validate_formats=False, offline=True)
                for schema in (old, new)
            )
            said = str(reader.covers(writer)).rpartition(".")[2].lower()
            return {"yes": "contained", "no": "breaks"}.get(said, "undecided"), None

        return ask

    return prepare


def _jsoncompat() -> Callable[[str, str], Callable[[], Ask]]:
    import jsoncompat

    # "deserializer" is: the new schema reads what was written by the old one. False also stands for "not shown".
    return lambda old, new: lambda: (_yes_or_no(jsoncompat.check_compat(old, new, "deserializer")), None)


def _jsonsubschema() -> Callable[[str, str], Callable[[], Ask]]:
    from jsonsubschema import isSubschema

    return lambda old, new: _on_values(isSubschema, old, new)


def _ghga() -> Callable[[str, str], Callable[[], Ask]]:
    from jsonsubschema import is_subschema

    return lambda old, new: _on_values(is_subschema, old, new)


def _karapace() -> Callable[[str, str], Callable[[], Ask]]:
    from jsonschema import Draft7Validator
    from karapace.core.compatibility.jsonschema.checks import compatibility, is_compatible

    def is_read(old: Any, new: Any) -> bool:
        return bool(is_compatible(compatibility(reader=Draft7Validator(new), writer=Draft7Validator(old))))

    return lambda old, new: _on_values(is_read, old, new)


def _on_values(check: Callable[[Any, Any], bool], old_text: str, new_text: str) -> Callable[[], Ask]:
    old, new = json.loads(old_text), json.loads(new_text)
    return lambda: (_yes_or_no(check(old, new)), None)


def _yes_or_no(is_contained: bool) -> str:
    return "contained" if is_contained else "breaks"


_WORDS = {"compatible": "contained", "incompatible": "breaks", "undecided": "undecided"}

OURS = "ours"
PEERS = {
    peer.name: peer
    for peer in (
        Peer(OURS, 2020, "canonical-logistics", _ours),
        Peer("ours, answer only", 2020, "canonical-logistics", _answer_only),
        Peer("jsonschema-rs", 2020, "jsonschema-rs", _algebra),
        Peer("jsoncompat", 2020, "jsoncompat", _jsoncompat),
        Peer("jsonsubschema", 4, "jsonsubschema", _jsonsubschema),
        Peer("ghga-jsonsubschema", 4, "ghga-jsonsubschema", _ghga),
        Peer("karapace", 7, "karapace", _karapace),
    )
}
