"""Files of X12 and EDIFACT interchanges in any order: reading them with every envelope check."""
