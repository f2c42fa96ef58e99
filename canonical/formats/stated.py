"""What a header or trailer states, read leniently: the counts and control numbers of both standards."""

from __future__ import annotations

from canonical.formats.source import decode


def element(elements: list[bytes], position: int) -> bytes:
    """An element without the blanks around it, empty if it is not there."""
    return elements[position].strip() if position < len(elements) else b""


def states(said: bytes, count: int) -> bool:
    """Whether a text says this count."""
    return said.isdigit() and len(said) <= 18 and int(said) == count


def counted(said: bytes, nouns: str) -> str:
    """What a text says that there is of something: ``1 group``, ``'' groups``."""
    return f"{quoted(said)} {nouns.removesuffix('s') if states(said, 1) else nouns}"


def same_number(left: bytes, right: bytes) -> bool:
    """Whether two control numbers differ by blanks and leading zeros at most."""
    left, right = left.strip(), right.strip()
    return left.isdigit() and right.isdigit() and left.lstrip(b"0") == right.lstrip(b"0")


def quoted(value: bytes) -> str:
    """A value as it is shown to a person: shortened, and never an empty place in a sentence."""
    text = decode(value[:40])
    return text if text.isalnum() else repr(text)
