"""A shipped mapping with a partner's code meanings and row patches, compiled by the same compiler."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from canonical.errors import MappingError, ProfileError
from canonical.mapping import codecs, moments
from canonical.mapping.codec import Codec
from canonical.mapping.rows import Each, Emit, Map, Mapping, Row
from canonical.mapping.tables import Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from canonical.mapping.run import Run
    from canonical.profile import Patch, Profile


def patched(mapping: Mapping, profile: Profile) -> Mapping:
    """The mapping as this partner speaks it; `ProfileError` names a patch or code that does not fit."""
    emits = tuple(replace(emit, rows=tuple(_code_rows(emit.rows, profile))) for emit in mapping.emits)
    for patch in profile.patches:
        if patch.mapping == mapping.name:
            emits = _apply(emits, patch, profile)
    return replace(mapping, version=f"{mapping.version}+{_label(profile.name)}", emits=emits)


def _label(name: str) -> str:
    """A profile's name as part of a version, where blanks and most signs cannot stand."""
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name)
    return plain.strip("-")[:64] or "profile"


def check_patches(profile: Profile) -> None:
    """Refuse patches of mappings that do not exist, and patches that make a mapping unsound; `ProfileError` says which."""
    from canonical import mappers

    for name in dict.fromkeys(patch.mapping for patch in profile.patches):
        if name not in mappers.names():
            have = ", ".join(mappers.names())
            raise ProfileError(
                f"profile {profile.name}: a patch is for {name!r}, which is no mapping; there are {have}"
            )
        compiled(patched(mappers.get(name), profile))


def compiled(mapping: Mapping) -> Callable[[Run], None]:
    """``read(run)`` of a mapping that is not shipped; `ProfileError` when its rows are not sound."""
    from canonical.mapping.compile import compile_plan
    from canonical.mapping.planner import plan

    try:
        resolved = plan(mapping)
    except MappingError as error:
        raise ProfileError(f"the profile does not fit the mapping: {error}") from None
    space: dict[str, Any] = {}
    exec(compile(compile_plan(resolved), f"<{mapping.name}@{mapping.version}>", "exec"), space)  # noqa: S102 - our own generated source
    read: Callable[[Run], None] = space["read"]
    return read


def _code_rows(rows: tuple[Row, ...], profile: Profile) -> Iterator[Row]:
    for row in rows:
        if isinstance(row, Each):
            yield replace(row, rows=tuple(_code_rows(row.rows, profile)))
        elif isinstance(row, Map) and isinstance(row.codec, Table) and row.codec.scheme in profile.codes:
            yield replace(row, codec=_coded(row.codec, profile))
        else:
            yield row


def _coded(table: Table, profile: Profile) -> Table:
    width = len(next(iter(table.entries.values()), ("",)))
    changes = profile.codes[table.scheme]
    for code, values in changes.items():
        if len(values) != width:
            raise ProfileError(
                f"profile {profile.name}: codes.{table.scheme}.{code} needs {width} values ({', '.join(table.kinds)})"
            )
    return table.patched(changes)


def _apply(emits: tuple[Emit, ...], patch: Patch, profile: Profile) -> tuple[Emit, ...]:
    target = patch.target.strip("/")
    done, found = [], False
    for emit in emits:
        if patch.event not in ("", emit.event):
            done.append(emit)
            continue
        if patch.when:
            done.append(replace(emit, when=patch.when))
            found = True
            continue
        rows, hit = _patch_rows(emit.rows, target, patch)
        if patch.codec and not hit:
            rows, hit = (*rows, _added(target, patch, profile)), True
        found = found or hit
        done.append(replace(emit, rows=rows))
    if not found and patch.when:
        known = ", ".join(dict.fromkeys(emit.event for emit in emits))
        raise ProfileError(f"profile {profile.name}: {patch.mapping} makes no {patch.event}; it makes {known}")
    if not found:
        raise ProfileError(
            f"profile {profile.name}: no row of {patch.mapping} fills {patch.target}; add codec to make one"
        )
    return tuple(done)


def _patch_rows(rows: tuple[Row, ...], target: str, patch: Patch) -> tuple[tuple[Row, ...], bool]:
    done: list[Row] = []
    hit = False
    for row in rows:
        if isinstance(row, Map) and row.targets[0] == target:
            replaced = not hit and not patch.remove
            hit = True
            if replaced:
                codec = _codec(patch.codec) if patch.codec else row.codec
                done.append(
                    replace(
                        row, sources=tuple(patch.source.split(" + ")), codec=codec, cert="P", cite="partner profile"
                    )
                )
        elif isinstance(row, Each) and target.startswith(f"{row.target}/*/"):
            inner, inside = _patch_rows(row.rows, target.removeprefix(f"{row.target}/*/"), patch)
            hit = hit or inside
            done.append(replace(row, rows=inner))
        elif not (isinstance(row, Each) and row.target == target and patch.remove):
            done.append(row)
        else:
            hit = True
    return tuple(done), hit


def _added(target: str, patch: Patch, profile: Profile) -> Map:
    if not patch.source:
        raise ProfileError(f"profile {profile.name}: the patch for {patch.target} needs a source")
    return Map((target,), tuple(patch.source.split(" + ")), _codec(patch.codec), cert="P", cite="partner profile")


def _codec(name: str) -> Codec:
    found = getattr(codecs, name, None) or getattr(moments, name, None)
    if not isinstance(found, Codec):
        known = sorted(
            key for space in (codecs, moments) for key, value in vars(space).items() if isinstance(value, Codec)
        )
        raise ProfileError(f"no codec {name!r}; there are {', '.join(known)}")
    return found
