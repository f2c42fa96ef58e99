"""Fuzzing led by coverage: ``python -m tests.formats.fuzz.guided [PROPERTY] [-max_total_time=600 ...]``.

Needs the package atheris (``pip install atheris``; CPython up to 3.13 on Linux). The property is ``read`` unless another
one of `targets` is named; options are those of libFuzzer. The small files of the other runs are where it begins.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST = "-max_len=4096"


def main(arguments: list[str]) -> None:
    """Run until a property breaks, or as long as the options say."""
    try:
        import atheris  # type: ignore[import-not-found]  # nothing depends on it
    except ImportError:
        sys.exit("atheris is not installed: pip install atheris")
    with atheris.instrument_imports(include=["canonical.formats"]):
        from tests.formats.fuzz.targets import TARGETS
    options = [one for one in arguments if one.startswith("-")]
    wanted = next((one for one in arguments if not one.startswith("-")), "read")
    [target] = [one for one in TARGETS if one.name == wanted]
    with tempfile.TemporaryDirectory() as folder:
        for number, file in enumerate(target.files):
            Path(folder, f"{number}.edi").write_bytes(file)
        atheris.Setup([sys.argv[0], _LONGEST, *options, folder], _quietly(target.holds))
        atheris.Fuzz()


def _quietly(holds: Callable[[bytes], None]) -> Callable[[bytes], None]:
    def once(file: bytes) -> None:
        holds(bytes(file))

    return once


if __name__ == "__main__":
    main(sys.argv[1:])
