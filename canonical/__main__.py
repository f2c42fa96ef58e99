"""Run the command line with ``python -m canonical``."""

from __future__ import annotations

import sys

from canonical.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
