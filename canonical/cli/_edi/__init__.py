"""The sub-commands of ``canonical edi``: one module each, imported only when it is chosen."""
