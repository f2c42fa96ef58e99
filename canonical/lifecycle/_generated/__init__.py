"""State machines as data, derived from the schemas."""
