"""What must hold around the readings: transports, answers that come back, IDocs, commands, and several processes."""

from __future__ import annotations

import gzip
import io
import os
import tempfile
from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING, Any

from canonical.errors import FormatError
from canonical.formats import edi, idoc
from canonical.formats.detect import detect
from canonical.formats.edi.parallel import PartReading, parts
from canonical.formats.items import Notice

if TYPE_CHECKING:
    from collections.abc import Iterable

_PAGES = ("cp037", "cp500")
_ENOUGH = 64
_LATIN = bytes(range(256)).decode("latin-1")


def transported(file: bytes) -> None:
    """A damaged archive, EBCDIC and UTF-16 are read like any other file, whatever the size of the chunks."""
    chance = Random(file)
    sent = _packed(chance, file)
    for _ in range(chance.choice((0, 1, 1, 3))):
        if sent:
            at = chance.randrange(len(sent))
            kind = chance.randrange(3)
            sent = sent[:at] + (b"", bytes([chance.randrange(256)]) + sent[at + 1 :], sent[at + 1 :])[kind]
    detect(sent)
    items = list(edi.read(sent, whole=True))
    assert [repr(item) for item in edi.read(io.BytesIO(sent), whole=True, chunk_size=61)] == [
        repr(item) for item in items
    ]
    with suppress(FormatError):
        for _ in edi.read(sent, policy="strict"):
            pass


def _packed(chance: Random, file: bytes) -> bytes:
    match chance.randrange(6):
        case 0:
            return gzip.compress(file, 1, mtime=0)
        case 1:
            return gzip.compress(gzip.compress(file, 1, mtime=0), 1, mtime=0)
        case 2:
            cut = chance.randrange(len(file) + 1)
            return gzip.compress(file[:cut], 1, mtime=0) + gzip.compress(file[cut:], 1, mtime=0)
        case 3:
            return file.decode("latin-1").encode(chance.choice(_PAGES), "replace")
        case 4:
            return gzip.compress(file.decode("latin-1").encode(chance.choice(_PAGES), "replace"), 1, mtime=0)
        case _:
            return file.decode("latin-1").encode(chance.choice(("utf-16", "utf-16-le", "utf-16-be")))


def received(file: bytes) -> None:
    """Damaged acknowledgements are read and held against what was sent, damaged too."""
    receipts = list(edi.read_acknowledgements(file))
    for receipt in receipts:
        repr(receipt)
    found = edi.match(edi.sent(file), receipts)
    assert all(state.verdict for state in found.sets)
    assert all(problem.rule and problem.message for problem in found.problems)


def idocs(file: bytes) -> None:
    """IDocs are read whatever happened to them, alike in pieces, and written again or refused."""
    items = list(idoc.read(file))
    assert [_idoc(item) for item in idoc.read(io.BytesIO(file), chunk_size=97)] == [_idoc(item) for item in items]
    assert all(problem.rule and problem.message for item in items for problem in item.problems)
    whole = [item for item in items if isinstance(item, idoc.IDoc)]
    for write in (idoc.write_flat, idoc.write_xml):
        with suppress(FormatError):
            for _ in write(whole):
                pass
    from canonical.formats.edi.explain import as_dict, blocks, text_lines

    for block in blocks(items):
        for line in text_lines(block):
            assert "\x1b" not in line
        as_dict(block)


def _idoc(item: Any) -> Any:
    if isinstance(item, idoc.IDoc):
        return item.number, item.position, item.problems, item.head, item.records
    return getattr(item, "text", ""), item.problems


def divided(file: bytes) -> None:
    """Parts of a file that say they are sound hold together what the file holds."""
    with tempfile.NamedTemporaryFile(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as kept:
        kept.write(file)
        kept.flush()
        found = parts(kept.name, 3, 1)
        if len(found) < 2:
            return
        items = []
        for part in found:
            with open(kept.name, "rb") as opened:
                reading = PartReading(opened, part)
                items += list(reading.items())
                if not reading.sound:
                    return
    assert _told(items) == _told(edi.read(file))


def _told(items: Iterable[Any]) -> list[Any]:
    """The items without what is seen within a part only."""
    found = []
    for item in items:
        problems = [problem for problem in item.problems if not problem.rule.endswith("-repeated")]
        if problems or not isinstance(item, Notice):
            found.append((type(item), item.raw, getattr(item, "number", 0), getattr(item, "position", None), problems))
    return found
