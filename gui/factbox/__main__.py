"""`python -m factbox`."""

from __future__ import annotations

import sys

from factbox.command_line.command import main

if __name__ == "__main__":
    sys.exit(main())
