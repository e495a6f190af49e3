"""Many texts of 300 to 3,000 words: how fast they are measured, and in how much memory.

Words a second are those of one core: the time that a process had, not that which went by. Our
process and textstat's take turns. Both have seen some texts before, as in a large corpus.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time, sleep

from table import Row, ms, times
from ten_functions import ten_functions
from texts import articles

_FASTER = 3
_TWO_JOBS = 1.8
_MORE_MEMORY = 1.2
_START = 0.5

_ROUNDS = 8
_TEXTS_OF_ROUND = 40
_FEW, _SOME, _MANY = 1, 500, 50_000
_PROC = Path("/proc")


def measure(_sizes: Sequence[int], seed: int, _rounds: int) -> Iterator[Row]:
    """The rows, whatever the sizes."""
    yield _speed(seed)
    with TemporaryDirectory() as folder:
        texts = _written(Path(folder) / "texts", seed)
        few, some, many = (_folder_of(number, texts) for number in (_FEW, _SOME, _MANY))
        words = sum(len(text.read_text(encoding="utf-8").split()) for text in texts)
        yield _starting(few)
        yield _jobs(some, words)
        if _PROC.exists():
            yield _memory(some, many, words * _MANY // _SOME)


def _speed(seed: int) -> Row:
    ours, theirs = _Process("ours", seed), _Process("theirs", seed)
    rounds = [(ours.words_a_second(), theirs.words_a_second()) for _ in range(_ROUNDS)]
    # The first has everything to learn.
    mine, others = (median(each) for each in zip(*rounds[1:], strict=True))
    return Row(
        "corpus, words a second; against ten functions",
        sum(len(text.split()) for text in articles(_ROUNDS * _TEXTS_OF_ROUND, seed)),
        f"{mine:,.0f}",
        other=f"{others:,.0f}",
        ratio=times(mine / others),
        target=f"≥ {_FASTER}× faster",
        reached=mine >= _FASTER * others,
    )


class _Process:
    """A process that measures some texts whenever it is asked to."""

    def __init__(self, program: str, seed: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__)), program, str(seed)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def words_a_second(self) -> float:
        """The speed of the next round."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(file=self._process.stdin, flush=True)
        return float(self._process.stdout.readline())


def _answer(program: str, seed: int) -> None:
    """Measure texts, as many at a time as in a round, for each line of standard input."""
    measure_text = {"ours": _ours, "theirs": _theirs}[program]()
    texts = articles(_ROUNDS * _TEXTS_OF_ROUND, seed)
    for _ in sys.stdin:
        some = list(islice(texts, _TEXTS_OF_ROUND))
        started = process_time()
        for text in some:
            measure_text(text)
        seconds = process_time() - started
        print(sum(len(text.split()) for text in some) / seconds, flush=True)


def _ours() -> Callable[[str], object]:
    from factbox import measure as measure_text

    return measure_text


def _theirs() -> Callable[[str], object]:
    functions = ten_functions()
    return lambda text: [function(text) for function in functions]


def _written(folder: Path, seed: int) -> list[Path]:
    """Write some texts, and return their places."""
    folder.mkdir()
    places = []
    for number, text in enumerate(articles(_SOME, seed)):
        places.append(folder / f"{number}.txt")
        places[-1].write_text(text, encoding="utf-8")
    return places


def _folder_of(number: int, texts: Sequence[Path]) -> Path:
    """A folder with so many texts, the same again and again under other names."""
    folder = texts[0].parents[1] / str(number)
    folder.mkdir()
    for at in range(number):
        os.link(texts[at % len(texts)], folder / f"{at}.txt")
    return folder


def _command(folder: Path, jobs: int) -> list[str]:
    table = folder.with_suffix(f".{jobs}.csv")
    return [
        *(sys.executable, "-m", "factbox", "corpus", str(folder)),
        *("--jobs", str(jobs), "--out", str(table)),
    ]


def _seconds_of(folder: Path, jobs: int) -> float:
    started = perf_counter()
    subprocess.run(_command(folder, jobs), check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - started


def _starting(folder: Path) -> Row:
    """A whole run of a single text: starting, and stopping."""
    seconds = median(_seconds_of(folder, 1) for _ in range(5))
    return Row(
        "corpus, a run of one text",
        0,
        ms(seconds),
        target=f"≤ {1000 * _START:g} ms",
        reached=seconds <= _START,
    )


def _jobs(folder: Path, words: int) -> Row:
    one, two = (median(_seconds_of(folder, jobs) for _ in range(3)) for jobs in (1, 2))
    return Row(
        "corpus, two jobs; against one",
        words,
        ms(two),
        other=ms(one),
        ratio=times(one / two),
        target=f"≥ {_TWO_JOBS}× faster",
        reached=one / two >= _TWO_JOBS,
    )


def _memory(some: Path, many: Path, words: int) -> Row:
    little, much = _peak_megabytes(some), _peak_megabytes(many)
    return Row(
        f"corpus, memory of {_MANY:,} texts; against {_SOME}",
        words,
        f"{much:.0f} MB",
        other=f"{little:.0f} MB",
        ratio=times(much / little),
        target=f"≤ {_MORE_MEMORY}×",
        reached=much <= _MORE_MEMORY * little,
    )


def _peak_megabytes(folder: Path) -> float:
    """The most that a run of two jobs has in memory at a time, all its processes together."""
    command = _command(folder, 2)
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, start_new_session=True
    ) as process:
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, sum(map(_megabytes_of, _processes_of(process.pid))))
            sleep(0.1)
        assert process.returncode == 0
    return peak


def _processes_of(session: int) -> Iterator[Path]:
    """The processes of a session."""
    for process in _PROC.glob("[0-9]*"):
        try:
            # Behind the name in brackets: state, parent, group, session.
            stat = (process / "stat").read_text(encoding="ascii", errors="replace")
        except OSError:
            continue
        if int(stat.rpartition(")")[2].split()[3]) == session:
            yield process


def _megabytes_of(process: Path) -> float:
    """What a process has in memory; a page that several share counts once in all."""
    try:
        lines = (process / "smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    _answer(sys.argv[1], int(sys.argv[2]))
