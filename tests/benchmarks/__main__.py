"""Measures Fact Box against what a user would do otherwise, in one run on one machine.

    .venv/bin/python tests/benchmarks                      all but the soak
    .venv/bin/python tests/benchmarks key engine           some of it
    .venv/bin/python tests/benchmarks soak --edits 200000  an hour's worth of edits

- key: a key in the middle of the text, from its event until all figures are right on screen,
  those of the outline and of the selection among them; against the same key in a bare
  `QPlainTextEdit`.
- engine: the engine's part in that alone; against ten functions of textstat over the whole
  text (`ten_functions` names them).
- paste: the largest text pasted, until its figures are final; against the same functions. What
  happens meanwhile; against the bare editor's own insert.
- book: the largest text with a heading on every page: a key, Enter, the longest block of a
  paste; beside the same without headings.
- paragraph: a key in a paragraph of 20,000 words; against the bare editor.
- lines: one line of many kinds, up to 500,000 characters (in the column of words): how much
  longer it takes if it is twice as long.
- memory: the largest text in a window; against the bare editor.
- start: a process, until its window is on screen; against a bare window's.
- settling: what is worked out behind the keys (readability, diversity, the views below the
  text), how soon it is there, and what a key costs while it is open; the largest text.
- corpus: many texts of 300 to 3,000 words. Words a second on one core, all figures and the
  outline; against ten functions of textstat. Two jobs against one; a run of one text; the
  memory of 50,000 texts against that of 500, which takes some minutes.
- folder: 100,000 texts (in the column of words) in the window for a folder: the longest block
  of the event loop.
- snapshots: ten thousand of them, from the file to the list on screen; against SQLite alone.
- where: which parts of our window the time of a key goes into.
- soak: memory and the cost of an edit, at the end against the beginning.

Every sample of a key is looked at once its time was taken: the labels and the outline must say
what the engine has, and the engine must have the text as it is now; else the clock runs on. At
the end of each size all is compared with a document made from the whole text. Both windows
have one size and one font, and take turns, key by key.

What else runs on the machine is in the figures: in p99 more than in medians, and in medians
more than in ratios.

Where the time goes: of a key, nearly half is Qt's, who lays the paragraph out, as in the bare
editor, and paints its line; unlike there, it shapes it once. A quarter goes into reading that
one paragraph anew (tokens, sentences, the cues of the outline), the rest into what is shown of
it: the figures, the row of the outline, and what Qt paints of both. None of that grows with the
text. What does are the lines behind an Enter: the enumerations that stand there move by one. Of
a paste it is reading each paragraph once: half of that time goes into the cues of the outline,
a quarter into tokens and their types, a tenth into sentences. Of the start it is importing Qt.
`where` says how it stands on this machine.
"""

from __future__ import annotations

import os
import platform
import sys
from argparse import ArgumentParser, Namespace

# Before Qt is there: every window is drawn, none is seen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import PySide6

import book
import corpus
import engine
import folder
import key
import lines
import memory
import paragraph
import paste
import settling
import snapshots
import soak
import start
import where
from screen import WrongFiguresError
from table import print_head, print_row

_MEASUREMENTS = {
    "key": key.measure,
    "engine": engine.measure,
    "paste": paste.measure,
    "book": book.measure,
    "paragraph": paragraph.measure,
    "lines": lines.measure,
    "memory": memory.measure,
    "start": start.measure,
    "settling": settling.measure,
    "corpus": corpus.measure,
    "folder": folder.measure,
    "snapshots": snapshots.measure,
    "where": where.measure,
}
_SOAK = "soak"
_SIZES = [1_000, 10_000, 100_000, 800_000]
_LEAST_WORDS = 1_000


def main() -> int:
    """Run what the command line names, and print what comes of it.

    The exit code is 0 whatever is reached or not, and 1 where a figure was wrong.
    """
    asked = _arguments()
    names = asked.names or list(_MEASUREMENTS)
    print(_machine(), f"Seed {asked.seed}.", flush=True)
    if names != [_SOAK]:
        print()
        print_head()
    wrong = 0
    for name in names:
        try:
            _run(name, asked)
        except WrongFiguresError as problem:
            wrong = 1
            print(f"{name} is broken off: {problem}.", flush=True)
    return wrong


def _run(name: str, asked: Namespace) -> None:
    if name == _SOAK:
        soak.run(asked.edits, asked.seed)
        return
    for row in _MEASUREMENTS[name](asked.sizes, asked.seed, asked.rounds):
        print_row(row)


def _arguments() -> Namespace:
    parser = ArgumentParser(prog="benchmarks", description="Measures Fact Box.")
    choices = [*_MEASUREMENTS, _SOAK]
    parser.add_argument("names", nargs="*", metavar="what", help=", ".join(choices))
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES, help="words")
    parser.add_argument("--seed", type=int, default=1, help="another one, other texts")
    parser.add_argument("--rounds", type=int, default=200, help="keys of each size")
    parser.add_argument("--edits", type=int, default=200_000, help="edits of the soak")
    asked = parser.parse_args()
    for name in asked.names:
        if name not in choices:
            parser.error(f"there is no “{name}”; name some of {', '.join(choices)}")
    if min(asked.sizes) < _LEAST_WORDS:
        parser.error(f"a text has at least {_LEAST_WORDS:,} words; give larger --sizes")
    if asked.rounds < 1 or asked.edits < 100:
        parser.error("take at least 1 of --rounds and 100 of --edits")
    return asked


def _machine() -> str:
    return (
        f"{os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}, "
        f"PySide {PySide6.__version__}, {_load()}."
    )


def _load() -> str:
    if not hasattr(os, "getloadavg"):
        return "load not known"
    return f"load {os.getloadavg()[0]:.1f} before"


if __name__ == "__main__":
    sys.exit(main())
