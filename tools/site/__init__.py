"""Write the pages of the catalog from schemas, releases and mappings, ready for mkdocs to build."""
