"""Reads a partner profile from TOML; an unknown key or a value of the wrong kind is a `ProfileError` with advice."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from canonical.errors import ProfileError, UnknownZoneError
from canonical.event_types import NAMESPACE, is_namespace
from canonical.profile.model import Identity, Match, Patch, Profile
from canonical.suggestion import did_you_mean
from canonical.texts import NO_IDENTIFIER, is_identifier

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

_TOP = ("name", "match", "context", "time", "write", "facts", "codes", "patch")
_SECTIONS: dict[str, tuple[str, ...]] = {
    "match": ("senders", "receivers", "messages", "versions"),
    "context": ("tenant", "source_system", "region", "namespace"),
    "time": ("zone", "message_zone"),
    "write": ("sender", "receiver", "idoc_sender", "idoc_receiver", "version", "usage", "first_control"),
    "patch": ("mapping", "event", "when", "target", "source", "codec", "remove"),
}


def load_profile(path: Path | Traversable) -> Profile:
    """The profile in a TOML file; `ProfileError` names the file and the key."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise ProfileError(f"{path}: cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise ProfileError(f"{path}: is not UTF-8 text (byte {error.start})") from None
    return parse_profile(text, str(path))


@cache
def default_profile() -> Profile:
    """The documented default, with which every command works without a profile."""
    from importlib.resources import files

    return load_profile(files("canonical.profile") / "default.toml")


def parse_profile(text: str, origin: str = "profile") -> Profile:
    """The profile in a TOML text; ``origin`` is named in errors."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileError(f"{origin}: not valid TOML: {error}") from None
    _known(data, _TOP, origin, "")
    context, time, write = (_section(data, name, origin) for name in ("context", "time", "write"))
    base = Profile()
    return Profile(
        name=_text(data, "name", "", origin),
        match=Match(
            **{key: _texts(value, f"match.{key}", origin) for key, value in _section(data, "match", origin).items()}
        ),
        tenant=_identifier(context, "tenant", base.tenant, origin),
        source_system=_identifier(context, "source_system", "", origin),
        region=_identifier(context, "region", "", origin) or None,
        namespace=_namespace(context, origin),
        time_zone=_zone(time, "zone", origin),
        message_zone=_zone(time, "message_zone", origin),
        sender=_identity(write, "sender", base.sender, origin),
        receiver=_identity(write, "receiver", base.receiver, origin),
        idoc_sender=_identity(write, "idoc_sender", base.idoc_sender, origin),
        idoc_receiver=_identity(write, "idoc_receiver", base.idoc_receiver, origin),
        version=_text(write, "version", base.version, origin),
        usage=_usage(write, origin),
        first_control=_control(write, origin),
        facts={key: _plain(value, f"facts.{key}", origin) for key, value in _table(data, "facts", origin).items()},
        codes=_codes(data, origin),
        patches=_patches(data, origin),
    )


def _known(data: dict[str, Any], keys: tuple[str, ...], origin: str, section: str) -> None:
    for key in data:
        if key not in keys:
            advice = did_you_mean(key, keys) or f"known keys are {', '.join(keys)}"
            raise ProfileError(f"{origin}: unknown key {section}{key!r}; {advice}")


def _table(data: dict[str, Any], name: str, origin: str) -> dict[str, Any]:
    found = data.get(name, {})
    if not isinstance(found, dict):
        raise ProfileError(f"{origin}: {name} must be a table, write [{name}]")
    return found


def _section(data: dict[str, Any], name: str, origin: str) -> dict[str, Any]:
    found = _table(data, name, origin)
    _known(found, _SECTIONS[name], origin, f"{name}.")
    return found


def _plain(value: object, key: str, origin: str) -> str:
    if not isinstance(value, str):
        raise ProfileError(f"{origin}: {key} must be a text in quotes, not {value!r}")
    return value


def _text(data: dict[str, Any], key: str, default: str, origin: str) -> str:
    return _plain(data.get(key, default), key, origin)


def _texts(value: object, key: str, origin: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ProfileError(f'{origin}: {key} must be a list of texts, for example ["02:EXLA"]')
    return tuple(_plain(one, key, origin) for one in value)


def _identifier(data: dict[str, Any], key: str, default: str, origin: str) -> str:
    """An identifier of the context; empty only where there is no default."""
    name = _text(data, key, default, origin)
    if (name or default) and not is_identifier(name):
        raise ProfileError(f"{origin}: context.{key} = {name!r} {NO_IDENTIFIER}")
    return name


def _namespace(data: dict[str, Any], origin: str) -> str:
    name = _text(data, "namespace", NAMESPACE, origin)
    if not is_namespace(name):
        raise ProfileError(
            f"{origin}: context.namespace = {name!r} is not lower-case dotted text such as 'com.example'"
        )
    return name


def _zone(data: dict[str, Any], key: str, origin: str) -> str:
    name = _text(data, key, "", origin)
    if name:
        from canonical.zones import zone

        try:
            zone(name)
        except UnknownZoneError as error:
            raise ProfileError(f"{origin}: time.{key}: {error}") from None
    return name


def _identity(data: dict[str, Any], key: str, default: Identity, origin: str) -> Identity:
    if key not in data:
        return default
    qualifier, colon, name = _text(data, key, "", origin).partition(":")
    if not colon or len(qualifier) != 2 or not 1 <= len(name) <= 15:
        raise ProfileError(f"{origin}: write.{key} must be a two-character qualifier and an id, for example '02:EXLA'")
    return Identity(qualifier, name)


def _usage(data: dict[str, Any], origin: str) -> str:
    usage = _text(data, "usage", "P", origin)
    if usage not in ("P", "T"):
        raise ProfileError(f"{origin}: write.usage is P (production) or T (test), not {usage!r}")
    return usage


def _control(data: dict[str, Any], origin: str) -> int:
    first = data.get("first_control", 1)
    if not isinstance(first, int) or isinstance(first, bool) or not 1 <= first <= 999_999_999:
        raise ProfileError(f"{origin}: write.first_control must be a number from 1 to 999999999")
    return first


def _codes(data: dict[str, Any], origin: str) -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for scheme, table in _table(data, "codes", origin).items():
        if not isinstance(table, dict):
            raise ProfileError(f'{origin}: codes.{scheme} must be a table of codes, write [codes."{scheme}"]')
        found[scheme] = {
            code: (value,) if isinstance(value, str) else _texts(value, f"codes.{scheme}.{code}", origin)
            for code, value in table.items()
        }
    return found


def _patches(data: dict[str, Any], origin: str) -> tuple[Patch, ...]:
    rows = data.get("patch", [])
    if not isinstance(rows, list):
        raise ProfileError(f"{origin}: patches are written [[patch]], once for each")
    patches = []
    for row in rows:
        _known(row, _SECTIONS["patch"], origin, "patch.")
        if "mapping" not in row:
            raise ProfileError(f"{origin}: a patch needs 'mapping', for example mapping = \"x12-990\"")
        if "target" not in row and not ("event" in row and "when" in row):
            raise ProfileError(f"{origin}: a patch needs 'target', or 'event' and 'when'")
        patches.append(Patch(**{**row, "when": _texts(row.get("when", []), "patch.when", origin)}))
    return tuple(patches)
