"""The options of every command that measures many texts: which ones, and where."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factbox.corpus.files import USUAL
from factbox.corpus.workers import Workers, cores

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from factbox.command_line.console import Parser

_MOST_JOBS = 1_000


class OptionsError(Exception):
    """Options contradict each other; the message says which, and what to do."""


class Workplace(NamedTuple):
    """Where texts are measured: `start` returns an executor with `jobs` workers."""

    start: Callable[[], Executor]
    jobs: int


def add_paths(parser: Parser) -> None:
    """Add the files and folders."""
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        type=Path,
        help="a file of any format that Fact Box reads, or a folder with such files in it",
    )


def add_include(parser: Parser) -> None:
    """Add --include; without it, None."""
    parser.add_argument(
        "--include",
        metavar="PATTERN",
        action="append",
        help="in folders, measure only files whose names match, such as '*.txt'; may be "
        f"repeated; default: {' '.join(USUAL)}",
    )


def add_workers(parser: Parser) -> None:
    """Add --jobs, --scheduler and --send-files."""
    parser.add_argument(
        "--jobs",
        metavar="N",
        type=_jobs,
        help="how many texts to measure at a time; default: as many as this machine has cores, "
        f"{cores()}",
    )
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="measure on the Dask cluster with this scheduler, such as tcp://host:8786; its "
        "workers read the files, under the same paths",
    )
    parser.add_argument(
        "--send-files",
        action="store_true",
        help="with --scheduler: read the files here, and send them to the workers",
    )


def workplace_of(given: argparse.Namespace) -> Workplace:
    """Return where the texts are to be measured.

    Raise OptionsError, or RunError if a cluster cannot be used.
    """
    if given.scheduler is None:
        if given.send_files:
            raise OptionsError("--send-files needs --scheduler.")
        jobs = given.jobs or cores()
        return Workplace(partial(Workers, jobs), jobs)
    if given.jobs is not None:
        raise OptionsError("--jobs is for this machine; leave it out with --scheduler.")
    # Nothing else connects to anything.
    from factbox.corpus.cluster import Cluster

    cluster = Cluster(given.scheduler, sends_files=given.send_files)
    return Workplace(lambda: cluster, cluster.jobs)


def _jobs(value: str) -> int:
    jobs = int(value) if value.isascii() and value.isdigit() else 0
    if not 1 <= jobs <= _MOST_JOBS:
        raise argparse.ArgumentTypeError(f"“{value}” is not a number of jobs; write 1 or more")
    return jobs
