"""``python -m benchmarks``: all tables; ``--quick`` leaves out the 300 MB file and most pairs of schemas."""

from __future__ import annotations

import argparse

from benchmarks import mapping, memory, models, startup
from benchmarks.compat import run as compat
from benchmarks.formats.__main__ import main as formats


def main() -> None:
    """Run every benchmark in one process and print the ratios."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="a small file for the memory table, fewer pairs of schemas"
    )
    options = parser.parse_args()
    startup.run()
    models.run()
    mapping.run()
    formats(["--quick"] if options.quick else [])
    compat.run(is_quick=options.quick)
    memory.run((1, 10) if options.quick else (1, 10, 300))


if __name__ == "__main__":
    main()
