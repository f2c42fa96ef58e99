"""Writes down what is needed to repeat a defect: the call, the versions and where it happened; nothing is sent."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any


def report(arguments: list[str]) -> str:
    """Write a bundle for the exception that is being handled and say where it is; the schemas are not in it."""
    import json
    import traceback

    trace = traceback.format_exc()
    facts = {"arguments": arguments, **_versions(), "traceback": trace.splitlines()}
    text = json.dumps(facts, indent=2, ensure_ascii=True) + "\n"
    last = trace.strip().splitlines()[-1]
    try:
        place = _written(text)
    except OSError:
        return f"{trace}canonical-compat: internal error: {last}; please report the lines above"
    return (
        f"canonical-compat: internal error: {last}\n"
        f"  please report it with this file, which holds no schemas: {place}\n"
        "  and, if you may show them, the schemas that were compared"
    )


def _written(text: str) -> Path:
    import hashlib
    import tempfile

    name = f"canonical-compat-bug-{hashlib.sha256(text.encode()).hexdigest()[:8]}"
    folder = Path(tempfile.mkdtemp(prefix=f"{name}-"))
    place = folder / "report.json"
    place.write_text(text, encoding="ascii")
    return place


def _versions() -> dict[str, Any]:
    import platform
    from importlib.metadata import PackageNotFoundError, version

    found = {"python": sys.version.split()[0], "platform": platform.platform(), "cwd": Path.cwd().name}
    for name in ("canonical-logistics", "jsonschema-rs", "jsonschema"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found
