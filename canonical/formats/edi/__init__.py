"""X12 and EDIFACT as they arrive: mixed in one file, read, explained, divided and joined."""
