"""Instruction.

Generated from components/instruction.json (sha256:f5ea36a83c23d73b) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes._generated.instruction_type import InstructionType
from canonical.components._generated.scalars import Text
from canonical.components.model import CanonicalModel

from .source_code import SourceCode


class Instruction(CanonicalModel):
    """An instruction or remark for those who handle the goods or the document."""

    type: InstructionType
    """What it is about (code list instruction-type)."""
    text: Text | None = None
    """The words of the source."""
    source_code: SourceCode | None = None
    """The partner's own code, untouched."""
