"""Names of event types: ``milestone.reported`` for short, and in full with a publisher's namespace and a major version.

In full it is ``<namespace>.<domain>.<name>.v<major>``. The namespace is the publisher's own, such as ``com.example``;
``canonical-logistics`` unless the emitter's context sets another.
"""

from __future__ import annotations

NAMESPACE = "canonical-logistics"
"""What stands before an event type unless a publisher sets its own."""

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_LABEL = _LETTERS | frozenset("0123456789-")


def is_namespace(text: str) -> bool:
    """Whether a text can stand before an event type: labels of a-z, 0-9 and hyphens, dots between, a letter first."""
    return text[:1] in _LETTERS and all(
        label and _LABEL.issuperset(label) and "-" not in (label[0], label[-1]) for label in text.split(".")
    )


def short_name(type: str) -> str:  # noqa: A002 - the name that CloudEvents gives it
    """``milestone.reported`` for that, and for a full type of any publisher.

    Raises `canonical.errors.UnknownTypeError` with the nearest type that exists.
    """
    from canonical._generated.catalog import EVENTS

    found = type if type in EVENTS else name_of_full(type)
    if found is None:
        raise unknown_type(type)
    return found


def name_of_full(type: str) -> str | None:  # noqa: A002
    """``milestone.reported`` for ``<namespace>.milestone.reported.v1``, and nothing for what is no full type."""
    from canonical._generated.catalog import TYPES

    found = TYPES.get(type)
    if found is None:
        namespace, tail = _split(type)
        found = TYPES.get(f"{NAMESPACE}.{tail}") if is_namespace(namespace) else None
    return found


def full_name(name: str, namespace: str = NAMESPACE) -> str:
    """The type that a publisher writes for the newest major version of ``milestone.reported``.

    Raises `canonical.errors.UnknownTypeError` with the nearest type that exists.
    """
    from canonical._generated.catalog import EVENTS

    return f"{namespace}{EVENTS[short_name(name)]['type'].removeprefix(NAMESPACE)}"


def unknown_type(type: str) -> Exception:  # noqa: A002
    """The error for an event type that does not exist, with what was probably meant."""
    from canonical.errors import UnknownTypeError
    from canonical.suggestion import did_you_mean

    older = _name_of_older(type)
    if older is not None:
        hint = "canonical.registry.upgrade brings the event to the newest version"
        return UnknownTypeError(f"{type!r} is an older major version of {older}; {hint}")
    known = _likely(type)
    meant = did_you_mean(type, known) or f"the types are {', '.join(known)}"
    return UnknownTypeError(f"there is no event type {type!r}; {meant}")


def _name_of_older(type: str) -> str | None:  # noqa: A002
    """The event type of which this is an older major version; nothing for any other text."""
    from canonical._generated.catalog import EVENTS

    namespace, tail = _split(type)
    name, _, major = tail.rpartition(".")
    facts = EVENTS.get(name)
    if facts is None or not is_namespace(namespace):
        return None
    newest = int(facts["version"].partition(".")[0])
    return name if major in {f"v{number}" for number in range(newest)} else None


def _split(type: str) -> tuple[str, str]:  # noqa: A002
    """Namespace, and domain with name and major version; a text of fewer parts has no namespace."""
    parts = type.split(".")
    return ".".join(parts[:-3]), ".".join(parts[-3:])


def _likely(type: str) -> list[str]:  # noqa: A002
    """The types in the form in which this one is written: short, or in full with the same namespace."""
    from canonical._generated.catalog import EVENTS

    namespace, tail = _split(type.lower())
    major = tail.rpartition(".")[2]
    if not namespace or not (major[:1] == "v" and major[1:].isdigit()):
        return list(EVENTS)
    publisher = namespace if is_namespace(namespace) else NAMESPACE
    return [full_name(name, publisher) for name in EVENTS]
