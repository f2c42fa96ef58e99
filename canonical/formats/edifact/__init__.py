"""EDIFACT as bytes, segments and positions."""
