"""A stand-in for what measures files, which workers can import: it obeys their names."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path

from factbox.corpus.files import FoundFile
from factbox.corpus.row import CorpusRow


def named(files: Sequence[FoundFile]) -> list[CorpusRow]:
    """Return the names of files as their rows."""
    for file in files:
        if file.path.name == "dies":
            os.kill(os.getpid(), signal.SIGKILL)
        if file.path.name == "dies twice" and not Path("second").exists():
            Path("second" if Path("first").exists() else "first").touch()
            os.kill(os.getpid(), signal.SIGKILL)
        if file.path.name == "fails":
            raise RuntimeError("a library could do so")
        if file.path.name == "slow":
            time.sleep(0.3)
    return [CorpusRow(file.path.name, failed=False) for file in files]
