"""Makes the code lists that are other people's from the packages that keep them."""
