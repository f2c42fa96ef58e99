"""``python -m benchmarks.compat``: our checker and its peers over the same pairs; see ``benchmarks.compat.peers``."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.compat.run import run


def main() -> None:
    """Read the options and print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compat", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer pairs, and 2 seconds for each instead of 10")
    parser.add_argument("--peers", type=Path, metavar="FOLDER", help="a folder with one folder per checker")
    parser.add_argument("--show", action="store_true", help="print the pairs that we leave undecided")
    options = parser.parse_args()
    run(is_quick=options.quick, folder=options.peers, is_verbose=options.show)


if __name__ == "__main__":
    main()
