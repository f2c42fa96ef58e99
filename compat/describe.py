"""Everything that is known of a rule, whether it compares, lints or governs."""

from __future__ import annotations

from typing import Any


def described(rule: str) -> dict[str, Any]:
    """The rule as JSON: what, why and fix, and for rules of comparison an example of each kind.

    Raises ``UsageError`` with the nearest name for one that does not exist.
    """
    from compat.governance import HINTS as GOVERNANCE
    from compat.lint.hints import HINTS
    from compat.rules import explanation, names

    if rule in HINTS:
        return {"rule": rule, "kind": "lint", "what": "A finding in the sources.", "fix": HINTS[rule]}
    if rule in GOVERNANCE and rule not in names():
        what, fix = GOVERNANCE[rule]
        return {"rule": rule, "kind": "governance", "what": what, "fix": fix}
    module = _module(rule)
    what, why, fix = explanation(module)
    found = {"rule": rule, "kind": module.VISITS, "what": what, "why": why, "fix": fix}
    if hasattr(module, "BREAKS"):
        found["usuallyBreaks"] = list(module.BREAKS)
    else:
        found["bump"] = module.BUMP
    found["mirror"] = getattr(module, "MIRROR", None)
    return {**found, "bad": list(module.BAD), "good": list(module.GOOD)}


def all_rules() -> list[str]:
    """Every rule id: of comparison, of lint, of governance."""
    from compat.governance import HINTS as GOVERNANCE
    from compat.lint.hints import HINTS
    from compat.rules import names

    return [*names(), *sorted(HINTS), *sorted(GOVERNANCE.keys() - set(names()))]


def _module(rule: str) -> Any:
    from compat.errors import UsageError
    from compat.rules import load, names

    if rule in names():
        return load(rule)
    from difflib import get_close_matches

    near = get_close_matches(rule, all_rules(), n=1)
    hint = f"did you mean {near[0]}?" if near else "canonical-compat rules lists them"
    raise UsageError(f"there is no rule {rule!r}; {hint}")
