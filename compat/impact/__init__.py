"""Who is hurt by a change: mappings, rules, state machines and consumers, from what they say that they read and fill."""
