"""One declaration a message: reading, writing, put-back, lineage, coverage and loss all come from its rows."""
