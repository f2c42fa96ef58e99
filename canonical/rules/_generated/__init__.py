"""Code that is derived from the schemas."""
