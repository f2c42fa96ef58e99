"""Every shipped mapping, compiled to make data.

Generated from canonical/mappers; do not edit: run ``python -m tools.generate``.
"""
