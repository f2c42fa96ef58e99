"""Command line: ``python -m tools.generate`` brings the tree in step, ``--check`` only tells what is not."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from compat.errors import UnreadableError
from tools.generate.job import Job, part_names
from tools.generate.sources import SourceError

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Exit status 0: in step; 1: --check found differences; 2: the sources cannot be turned into code."""
    parser = argparse.ArgumentParser(prog="python -m tools.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; name the files that differ")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout (default: this one)")
    parser.add_argument("--part", action="append", default=[], choices=part_names(), help="only this kind of file")
    options = parser.parse_args(arguments)
    try:
        job = Job(options.root)
        files = job.files(options.part)
    except (SourceError, UnreadableError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    place = job.tree(files, whole=not options.part)
    changed = place.differences(files) if options.check else place.write(files)
    for line in changed:
        print(line)
    print(f"{len(files)} generated files, {len(changed)} {'not in step' if options.check else 'touched'}")
    return 1 if options.check and changed else 0


if __name__ == "__main__":
    sys.exit(main())
