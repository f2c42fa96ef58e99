"""A client of schema registries that speak the REST API of Confluent, with nothing but the standard library."""
