"""The command line of the library: one module a command, imported only when that command is chosen."""
