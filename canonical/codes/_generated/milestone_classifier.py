"""The code list milestone-classifier.

Generated from codelists/milestone-classifier.json (sha256:c63436df2bcb8ffc); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class MilestoneClassifier(Code):
    """Whether a milestone is a plan, an expectation, a wish or a fact.

    Closed within a major version. Owner: Visibility. Source: canonical-logistics.
    """

    __slots__ = ()
    PLANNED: CodeRow = CodeRow("planned", "Agreed plan of the moment.", "0.1.0")
    """Agreed plan of the moment."""
    ESTIMATED: CodeRow = CodeRow("estimated", "Expected moment, calculated or guessed.", "0.1.0")
    """Expected moment, calculated or guessed."""
    ACTUAL: CodeRow = CodeRow("actual", "It happened.", "0.1.0")
    """It happened."""
    REQUESTED: CodeRow = CodeRow("requested", "Asked for, not yet agreed.", "0.1.0")
    """Asked for, not yet agreed."""
