"""The program of the folder that PyInstaller builds.

There is no `python` in it to call: what the window calls as `python -P -m factbox.documents`,
to read a document in a process of its own, or as `python -P -m factbox.corpus`, to measure a
folder, it calls here. So do the processes that measure many texts.
"""

from __future__ import annotations

import multiprocessing
import sys


def run() -> int:
    """Do what the window or the command line asks for, and return the exit code."""
    # If this is to be a process that measures, it does not return.
    multiprocessing.freeze_support()
    if sys.argv[1:4] == ["-P", "-m", "factbox.documents"]:
        from factbox.documents.__main__ import main as read_document

        return read_document()
    if sys.argv[1:4] == ["-P", "-m", "factbox.corpus"]:
        from factbox.corpus.__main__ import main as measure_folder

        return measure_folder()
    from factbox.command_line.command import main

    return main()


if __name__ == "__main__":
    sys.exit(run())
