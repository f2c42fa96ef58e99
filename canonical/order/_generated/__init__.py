"""Generated modules; import from the package above."""
