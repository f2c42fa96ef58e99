"""Consumers: who says in a file which members of which events it reads, and what a change means for it."""
