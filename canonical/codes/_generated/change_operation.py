"""The code list change-operation.

Generated from codelists/change-operation.json (sha256:36f72a1da6767c56); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ChangeOperation(Code):
    """What is done to a part of a document: a subset of JSON Patch (RFC 6902).

    Closed within a major version. Owner: Order management. Source: RFC 6902 (subset).
    """

    __slots__ = ()
    ADD: CodeRow = CodeRow("add", "It was not there before.", "1.0.0")
    """It was not there before."""
    REMOVE: CodeRow = CodeRow("remove", "It is not there any more.", "1.0.0")
    """It is not there any more."""
    REPLACE: CodeRow = CodeRow("replace", "It has another value.", "1.0.0")
    """It has another value."""
