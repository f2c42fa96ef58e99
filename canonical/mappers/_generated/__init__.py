"""Every shipped mapping, compiled.

Generated from canonical/mappers; do not edit: run ``python -m tools.generate``.
"""
