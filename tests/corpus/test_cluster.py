"""A cluster of Dask: the same table as without one, whatever becomes of its workers."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    find_spec("distributed") is None, reason="a cluster needs distributed (extra “cluster”)"
)

_TEXTS = 240
_PATIENCE_S = 120


def wait_until(happened: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.05)


class DaskCluster:
    """A scheduler and three workers on this machine, each a process of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "scheduler.json"
        self.scheduler = self._start("scheduler", "--host", "127.0.0.1", "--port", "0")
        self.address = str(self._written()["address"])
        self.workers = [self.start_worker(number) for number in range(3)]

    def start_worker(self, number: int) -> subprocess.Popen[bytes]:
        """Start a worker that works in a folder of its own."""
        own = self._folder / f"worker-{number}"
        own.mkdir(exist_ok=True)
        return self._start(
            "worker", "--host", "127.0.0.1", "--no-nanny", "--nthreads", "2", folder=own
        )

    def end(self) -> None:
        """End all processes."""
        for process in (self.scheduler, *self.workers):
            process.kill()
            process.wait()

    def _start(
        self, kind: str, *arguments: str, folder: Path | None = None
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [
                *(sys.executable, "-m", f"distributed.cli.dask_{kind}", "--no-dashboard"),
                *("--scheduler-file", str(self._file), *arguments),
            ],
            cwd=folder or self._folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _written(self) -> dict[str, object]:
        """Return what the scheduler writes once it is there."""
        wait_until(lambda: self._file.exists() and self._file.read_text() != "")
        found: dict[str, object] = json.loads(self._file.read_text())
        return found


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DaskCluster]:
    found = DaskCluster(tmp_path_factory.mktemp("cluster"))
    yield found
    found.end()


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which there are texts, and one that is none."""
    folder = tmp_path_factory.mktemp("home")
    (folder / "texts").mkdir()
    for number in range(_TEXTS):
        text = f"We saw {number} ships. They sailed on, and nobody knew where to. " * 40
        (folder / "texts" / f"{number:03}.txt").write_text(text, encoding="utf-8")
    (folder / "texts" / "picture.txt").write_bytes(b"\x89PNG\r\n")
    return folder


def command(texts: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Start Fact Box in the folder where the folder of texts is."""
    return subprocess.Popen(
        [sys.executable, "-m", "factbox", *arguments],
        cwd=texts,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def written(texts: Path, *arguments: str) -> bytes:
    """Return the table of all texts."""
    with command(texts, "corpus", "texts", "--out", "-", *arguments) as running:
        output, errors = running.communicate(timeout=_PATIENCE_S)
    assert errors.decode().startswith(f"factbox: 1 of {_TEXTS + 1} texts has no figures")
    return output


@pytest.fixture(scope="module")
def expected(texts: Path) -> bytes:
    return written(texts, "--jobs", "1")


@pytest.mark.parametrize("how", [(), ("--send-files",)])
def test_the_table_is_that_of_one_process(
    cluster: DaskCluster, texts: Path, expected: bytes, how: tuple[str, ...]
) -> None:
    assert written(texts, "--scheduler", cluster.address, *how) == expected


def test_a_check_says_the_same(cluster: DaskCluster, texts: Path) -> None:
    arguments = ("check", "texts", "gone.txt", "--level=0-3", "--format=json")
    said = []
    for where in ("--jobs=1", f"--scheduler={cluster.address}"):
        with command(texts, *arguments, where) as running:
            said.append(running.communicate(timeout=_PATIENCE_S)[0])
    assert said[0] == said[1]
    assert b"gone.txt" in said[0]


@pytest.mark.parametrize("how", [(), ("--send-files",)])
def test_a_worker_that_is_killed_costs_only_time(
    cluster: DaskCluster, texts: Path, expected: bytes, how: tuple[str, ...]
) -> None:
    arguments = ("corpus", "texts", "--out", "-", "--scheduler", cluster.address, *how)
    with command(texts, *arguments) as running:
        assert running.stdout is not None
        first = running.stdout.readline()
        victim = cluster.workers.pop(0)
        os.kill(victim.pid, signal.SIGKILL)
        victim.wait()
        rest = running.stdout.read()
    cluster.workers.append(cluster.start_worker(len(cluster.workers)))
    assert first + rest == expected


def test_files_that_only_the_client_sees_are_sent(cluster: DaskCluster, texts: Path) -> None:
    # To every process this is its own folder.
    file = "/proc/self/cwd/texts/000.txt"
    arguments = ("check", file, "--tokens=480", "--scheduler", cluster.address)
    with command(texts, *arguments, "--send-files") as running:
        assert (
            running.communicate(timeout=_PATIENCE_S)[0].decode()
            == f"{file}: inside: Tokens 480\n"
        )
    with command(texts, *arguments) as running:
        assert b"There is no file" in running.communicate(timeout=_PATIENCE_S)[0]


def test_no_scheduler_is_said_in_a_sentence(texts: Path) -> None:
    for address, said in (
        (
            "127.0.0.1:1",
            "No scheduler answered at “127.0.0.1:1” within 10 seconds. Is it running?",
        ),
        ("here", "“here” is not the address of a scheduler; write it like tcp://host:8786."),
    ):
        with command(texts, "check", "texts", "--level=1-2", "--scheduler", address) as running:
            output, errors = running.communicate(timeout=_PATIENCE_S)
        assert (output, errors.decode()) == (b"", f"factbox: {said}\n")
        assert running.returncode == 1


def test_a_scheduler_that_is_killed_ends_the_run_and_the_same_command_goes_on(
    texts: Path, expected: bytes, tmp_path: Path
) -> None:
    own = DaskCluster(tmp_path)
    table = tmp_path / "table.jsonl"
    arguments = ("corpus", "texts", "--out", str(table))
    try:
        with command(texts, *arguments, "--scheduler", own.address) as running:
            wait_until(lambda: any(tmp_path.glob("table.jsonl.*")))
            own.scheduler.kill()
            _output, errors = running.communicate(timeout=_PATIENCE_S)
    finally:
        own.end()
    assert errors.decode() == (
        f"factbox: The scheduler at “{own.address}” is gone. Restart it, then repeat the "
        "command.\n"
    )
    assert running.returncode == 1
    with command(texts, *arguments) as again:
        again.communicate(timeout=_PATIENCE_S)
    assert table.read_bytes() == expected
