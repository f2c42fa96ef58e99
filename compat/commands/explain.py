"""``canonical-compat explain``: one rule, from its own file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.commands import say
from compat.output import load
from compat.rules import explanation
from compat.rules import load as load_rule

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Print the explanation; an unknown rule is a usage error with the nearest name."""
    say(load(arguments.output).explain(described(arguments.rule)))
    return 0


def described(rule: str) -> dict[str, Any]:
    """Everything that is known of a rule, of comparison or of lint."""
    from compat.lint.hints import HINTS

    if rule in HINTS:
        return {"rule": rule, "kind": "lint", "what": "A finding in the sources.", "fix": HINTS[rule]}
    module = load_rule(rule)
    what, why, fix = explanation(module)
    found = {"rule": rule, "kind": module.VISITS, "what": what, "why": why, "fix": fix}
    if hasattr(module, "BREAKS"):
        found["usuallyBreaks"] = list(module.BREAKS)
    else:
        found["bump"] = module.BUMP
    found["mirror"] = getattr(module, "MIRROR", None)
    return {**found, "bad": list(module.BAD), "good": list(module.GOOD)}
