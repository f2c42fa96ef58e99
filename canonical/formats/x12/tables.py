"""Reading the packaged tables of X12: tab separated, a comment at their head, one line of column names."""

from __future__ import annotations

_kept: dict[str, list[list[str]]] = {}


def rows(name: str) -> list[list[str]]:
    """The rows of a table behind its column names, each as wide as those; read once."""
    found = _kept.get(name)
    if found is None:
        # importlib.resources costs milliseconds that a program without need for tables must not pay.
        from importlib.resources import files

        text = files("canonical.formats.x12").joinpath("data", name).read_text("utf-8")
        lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
        width = len(lines[0])
        found = _kept[name] = [line + [""] * (width - len(line)) for line in lines[1:]]
    return found
