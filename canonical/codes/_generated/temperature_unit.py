"""The code list temperature-unit.

Generated from codelists/temperature-unit.json (sha256:9831e6c452e0b873); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class TemperatureUnit(Code):
    """Unit of a temperature.

    Closed within a major version. Owner: Data model. Source: UN/ECE Recommendation 20.
    """

    __slots__ = ()
    CEL: CodeRow = CodeRow("CEL", "Degree Celsius.", "0.1.0")
    """Degree Celsius."""
    FAH: CodeRow = CodeRow("FAH", "Degree Fahrenheit.", "0.1.0")
    """Degree Fahrenheit."""
