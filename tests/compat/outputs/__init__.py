"""One module for each output format; what they share is in sheets.py."""
