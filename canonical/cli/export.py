"""Write the catalog in another language, from the schemas that travel with the library.

FORMAT is one of: asyncapi, openapi, avro, protobuf, typescript, arrow, sql, lineage, rules. A format of one text file is
printed; --output FOLDER writes files, and is needed where there are several. Exit code: 0 done, 2 wrong use, or the format
needs a package that is not installed.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

DONE, USAGE = 0, 2


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    from canonical.exports import FORMATS

    parser.add_argument("format", choices=tuple(FORMATS), metavar="FORMAT", help=", ".join(FORMATS))
    parser.add_argument("--output", metavar="FOLDER", help="write the files here; made when it is not there")


def run(args: Namespace) -> int:
    """Write or print the files of one format; the exit code."""
    from canonical.exports import ExportError, exported

    try:
        files = exported(args.format)
    except ExportError as error:
        sys.stderr.write(f"canonical export: {error}\n")
        return USAGE
    if args.output is None:
        return _print(args.format, files)
    from pathlib import Path

    folder = Path(args.output)
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    sys.stderr.write(f"canonical export: {_count(len(files))} in {args.output}\n")
    return DONE


def _print(name: str, files: dict[str, bytes]) -> int:
    if len(files) != 1 or b"\0" in next(iter(files.values())):
        sys.stderr.write(f"canonical export: {name} is {_count(len(files))}; say where with --output FOLDER\n")
        return USAGE
    sys.stdout.buffer.write(next(iter(files.values())))
    return DONE


def _count(number: int) -> str:
    return f"{number} file{'' if number == 1 else 's'}"
