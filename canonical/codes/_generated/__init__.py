"""Code lists, one module each; import them from `canonical.codes`."""
