"""Every shipped mapping, compiled to write text.

Generated from canonical/mappers; do not edit: run ``python -m tools.generate``.
"""
