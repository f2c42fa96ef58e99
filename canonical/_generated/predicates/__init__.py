"""Predicates, one module each; those of events have a function ``accepts``."""
