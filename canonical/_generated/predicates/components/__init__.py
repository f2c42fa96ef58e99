"""Predicates of the components."""
