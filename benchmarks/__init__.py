"""Speed and memory, side by side with peers in one process and one run; ratios are what counts."""
