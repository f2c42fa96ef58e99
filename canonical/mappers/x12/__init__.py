"""Mappings of ANSI X12 transaction sets, written against release 004010."""
