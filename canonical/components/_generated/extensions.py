"""Extensions.

Generated from components/extensions.json (sha256:bec8e1afc2a57177) by datamodel-code-generator 0.89.0; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.components._generated.scalars import ReverseDnsKey
from canonical.components._generated.extension import Extension

Extensions = dict[ReverseDnsKey, Extension]
"""Data beyond the common model, by namespace. Only registered namespaces may be written; readers keep those they do
not know.
"""
