"""The command `factbox`, and `python -m factbox`."""

from __future__ import annotations

import sys

_INTERRUPTED = 130  # as if the signal had ended it, as a shell says


def main() -> int:
    """Do what the command line asks for, and return the exit code.

    Ctrl+C ends it in silence, also while it is being loaded.
    """
    try:
        return _run()
    except KeyboardInterrupt:
        import signal

        # A second Ctrl+C does not disturb the end.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        return _INTERRUPTED


def _run() -> int:
    from factbox.command_line import console
    from factbox.command_line.command import main as run

    console.fill_gaps()
    console.let_all_be_written()
    return run()


if __name__ == "__main__":
    sys.exit(main())
