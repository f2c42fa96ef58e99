"""What is particular to one partner, as one TOML file: whom it matches, who they are to us, and how they differ."""

from __future__ import annotations

from canonical.profile.load import default_profile, load_profile, parse_profile
from canonical.profile.model import Identity, Match, Patch, Profile

__all__ = ["Identity", "Match", "Patch", "Profile", "default_profile", "load_profile", "parse_profile"]
