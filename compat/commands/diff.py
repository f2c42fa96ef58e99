"""``canonical-compat diff``: two schema files, or two states of a catalog, against each other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from compat.baseline import Baseline, baseline, opened_catalog, schema_text
from compat.commands._run import Run
from compat.errors import UnreadableError, UsageError
from compat.positions import line_of
from compat.sources import parse
from compat.verdict import Finding, Location

if TYPE_CHECKING:
    from argparse import Namespace

    from compat.sheet import Sheet


def run(arguments: Namespace) -> int:
    """Write the verdict: 0 compatible, 1 incompatible, 4 undecided."""
    this = Run(arguments, needs_catalog=False)
    here = Path.cwd()
    if _is_catalog(arguments.old, here, this) and _is_catalog(arguments.new, here, this):
        return this.finish(_catalogs(this, arguments, here))
    return this.finish(_files(this, arguments, here))


def _is_catalog(place: str, here: Path, this: Run) -> bool:
    if (here / place).is_file() and not place.endswith((".whl", ".zip", ".gz", ".tgz")):
        return False
    if this.settings is not None and this.catalog().knows(place):
        return True
    is_single = place.startswith("git:") and place.endswith(".json")
    return not is_single and (
        (here / place).is_dir() or place.startswith(("git:", "pkg:")) or place.partition("#")[0].endswith(_ARCHIVES)
    )


_ARCHIVES = (".whl", ".zip", ".tar.gz", ".tgz")


def _catalogs(this: Run, arguments: Namespace, here: Path) -> Sheet:
    from compat.check import Gate, check
    from compat.commands._gate import frames, memory
    from compat.sheet import of_check

    old, new = (_side(place, here, this) for place in (arguments.old, arguments.new))
    if new.release is not None:
        new = Baseline(new.label, new.catalog.at(new.release), None)
    mode = arguments.mode or "release"
    gate = Gate(mode, arguments.policy or "strict", allow_draft_break=False, memory=memory(this))
    report = check(new.catalog, old, gate)
    sheet = of_check(report, frames(new.catalog, old, this), this.options["fail-on"], this.root())
    return replace(sheet, summary=sheet.summary.replace("changed since", "differ from"))


def _side(place: str, here: Path, this: Run) -> Baseline:
    if this.settings is not None:
        found = baseline(place, this.catalog(), here)
    else:
        name, _, number = place.partition("#")
        opened = opened_catalog(name, here)
        found = (
            None
            if opened is None
            else baseline(number or None, opened, here)
            if number
            else Baseline(place, opened, None)
        )
    if found is None:
        raise UsageError(f"{place}: neither a release nor a catalog")
    return found


def _files(this: Run, arguments: Namespace, here: Path) -> Sheet:
    from compat.engine import compare
    from compat.sheet import of_diff

    (old, old_text), (new, new_text) = (_text(place, here) for place in (arguments.old, arguments.new))
    texts = {old: old_text, new: new_text}
    mode, policy = arguments.mode or "backward", arguments.policy or "strict"
    verdict = compare(parse(old_text, old), parse(new_text, new), mode, policy)
    findings = tuple(_located(one, old, new, texts) for one in verdict.findings)
    frame = {old: old_text, new: new_text}.get
    return of_diff(
        replace(verdict, findings=findings), old, new, lambda place: frame(place.file), this.options["fail-on"]
    )


def _text(place: str, here: Path) -> tuple[str, str]:
    found = schema_text(place, here)
    if found is None:
        raise UnreadableError(place, 0, "one side is a schema file, so the other has to be one too")
    return found


def _located(finding: Finding, old: str, new: str, texts: dict[str, str]) -> Finding:
    def at(pointer: str, name: str) -> Location:
        return Location(pointer, name, line_of(texts[name], pointer))

    return replace(finding, old=at(finding.old.pointer, old), new=at(finding.new.pointer, new))
