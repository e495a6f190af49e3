"""Measures Fact Box against what a user would do otherwise, in one run on one machine.

    .venv/bin/python tests/benchmarks                      all but the soak
    .venv/bin/python tests/benchmarks key engine           some of them
    .venv/bin/python tests/benchmarks soak --edits 200000  an hour's worth of edits

WHERE
"""

from __future__ import annotations

import os
import platform
from argparse import ArgumentParser, Namespace

# Before Qt is there: every window is drawn, none is seen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import PySide6

import engine
import key
import memory
import paragraph
import paste
import soak
import start
import where
from table import print_head, print_row

_MEASUREMENTS = {
    "key": key.measure,
    "engine": engine.measure,
    "paste": paste.measure,
    "paragraph": paragraph.measure,
    "memory": memory.measure,
    "start": start.measure,
    "where": where.measure,
}
_SOAK = "soak"
_SIZES = [1_000, 10_000, 100_000, 800_000]


def main() -> None:
    """Run what the command line names, and print what comes of it."""
    asked = _arguments()
    names = asked.names or list(_MEASUREMENTS)
    print(_machine(), f"Seed {asked.seed}.", end="\n\n")
    if names != [_SOAK]:
        print_head()
    for name in names:
        if name != _SOAK:
            for row in _MEASUREMENTS[name](asked.sizes, asked.seed, asked.rounds):
                print_row(row)
    if _SOAK in names:
        soak.run(asked.edits, asked.seed)


def _arguments() -> Namespace:
    parser = ArgumentParser(prog="benchmarks", description="Measures Fact Box.")
    choices = [*_MEASUREMENTS, _SOAK]
    parser.add_argument("names", nargs="*", metavar="what", help=", ".join(choices))
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES, help="words")
    parser.add_argument("--seed", type=int, default=1, help="another one, other texts")
    parser.add_argument("--rounds", type=int, default=200, help="keys of each kind")
    parser.add_argument("--edits", type=int, default=200_000, help="edits of the soak")
    asked = parser.parse_args()
    for name in asked.names:
        if name not in choices:
            parser.error(f"there is no “{name}”; name one of {', '.join(choices)}")
    return asked


def _machine() -> str:
    return (
        f"{os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}, "
        f"PySide {PySide6.__version__}."
    )


if __name__ == "__main__":
    main()
