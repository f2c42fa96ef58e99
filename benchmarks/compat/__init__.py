"""Our checker beside its peers, one run: who is right, who is wrong and which way, and how long it takes."""
