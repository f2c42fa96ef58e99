"""The X12 and EDIFACT layer against peers in other languages: the same files, warm processes, rounds in turn."""
