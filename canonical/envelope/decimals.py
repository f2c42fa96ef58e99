"""The one spelling of a decimal number that identity is computed from: 12.50 and 12.5 are the same amount."""

from __future__ import annotations


def plain(text: str) -> str:
    """A decimal in plain notation without trailing zeros in its fraction; zero has no sign."""
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
