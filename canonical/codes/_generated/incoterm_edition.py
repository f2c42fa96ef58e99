"""The code list incoterm-edition.

Generated from codelists/incoterm-edition.json (sha256:b5450ce535f7bb1c); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class IncotermEdition(Code, extensible=True):
    """Edition of the Incoterms rules.

    May grow within a major version. Owner: Order management. Source: ICC Incoterms.
    """

    __slots__ = ()
    CODE_2000: CodeRow = CodeRow("2000", "Incoterms 2000.", "0.1.0")
    """Incoterms 2000."""
    CODE_2010: CodeRow = CodeRow("2010", "Incoterms 2010.", "0.1.0")
    """Incoterms 2010."""
    CODE_2020: CodeRow = CodeRow("2020", "Incoterms 2020.", "0.1.0")
    """Incoterms 2020."""
