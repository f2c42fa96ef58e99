"""Mappings of SAP IDoc message types."""
