"""Writes every Python file that is derived from ``schemas/``: models, code lists, validators, predicates, catalog."""
