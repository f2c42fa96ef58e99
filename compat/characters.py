"""The characters of a Unicode general category, as ranges of code points."""

from __future__ import annotations

import sys
import unicodedata
from functools import lru_cache

_SHORT = {
    "Letter": "L",
    "Lowercase_Letter": "Ll",
    "Uppercase_Letter": "Lu",
    "Titlecase_Letter": "Lt",
    "Modifier_Letter": "Lm",
    "Other_Letter": "Lo",
    "Mark": "M",
    "Number": "N",
    "Decimal_Number": "Nd",
    "digit": "Nd",
    "Punctuation": "P",
    "punct": "P",
    "Symbol": "S",
    "Separator": "Z",
    "Space_Separator": "Zs",
    "Other": "C",
    "Control": "Cc",
}
_KNOWN = set("LMNPSZC") | {
    *("Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"),
    *("Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Co"),
}


@lru_cache(maxsize=16)
def category(name: str) -> tuple[tuple[int, int], ...] | None:
    """The ranges of ``L``, ``Nd``, ``Letter``, ``gc=Lu`` and the like; None for a property that is no category."""
    name = name.removeprefix("gc=").removeprefix("General_Category=")
    short = _SHORT.get(name, name)
    if short not in _KNOWN:
        return None
    found: list[tuple[int, int]] = []
    for code in range(sys.maxunicode + 1):
        if unicodedata.category(chr(code)).startswith(short) and not 0xD800 <= code <= 0xDFFF:
            if found and found[-1][1] == code - 1:
                found[-1] = (found[-1][0], code)
            else:
                found.append((code, code))
    return tuple(found)
