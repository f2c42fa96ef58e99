"""Validators of the components."""
