"""How much memory the largest text takes, over what a bare editor takes for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from screen import check_from_scratch, is_right
from table import Row
from texts import lines_of
from windows import bare_editor, our_window, process_events

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STATUS = Path("/proc/self/status")
_AT_MOST_MB = 120


def measure(sizes: Sequence[int], seed: int, _rounds: int) -> Iterator[Row]:
    """A row for the largest size; none where the system does not tell what is resident."""
    if not _STATUS.exists():
        return
    words = max(sizes)
    ours, bare = _megabytes_of("ours", words, seed), _megabytes_of("bare", words, seed)
    yield Row(
        "memory, over the bare editor's",
        words,
        f"{ours:.0f} MB",
        other=f"{bare:.0f} MB",
        ratio=f"+{ours - bare:.0f} MB",
        target=f"≤ {_AT_MOST_MB} MB over it",
        reached=ours - bare <= _AT_MOST_MB,
    )


def resident_megabytes() -> float:
    """What of this process is in memory now."""
    lines = _STATUS.read_text(encoding="ascii").splitlines()
    line = next(line for line in lines if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _megabytes_of(which: str, words: int, seed: int) -> float:
    """The same in a process that shows the text in one window and does nothing else."""
    command = [sys.executable, str(Path(__file__)), which, str(words), str(seed)]
    return float(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def _load(which: str, words: int, seed: int) -> None:
    if which == "bare":
        with bare_editor() as editor:
            editor.setPlainText("\n".join(lines_of(words, seed)))
            process_events()
            print(resident_megabytes())
        return
    with our_window() as window:
        window.editor.setPlainText("\n".join(lines_of(words, seed)))
        while not is_right(window):
            process_events()
        print(resident_megabytes())
        check_from_scratch(window)


if __name__ == "__main__":
    _load(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
