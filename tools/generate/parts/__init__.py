"""One module for each kind of generated file; each has a function ``files`` and is found by being here."""
