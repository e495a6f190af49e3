"""Reads lines in a process of its own: `python -m factbox.analysis.reading_process`.

To its standard input come pickled messages: the name of a rule set, then each time a list of
lines. Each is answered, in turn, with the summaries of its lines, packed, behind the length
of that. It ends with its input.
"""

from __future__ import annotations

import gc
import pickle
import sys
from typing import BinaryIO

from factbox.analysis.packed import pack
from factbox.analysis.paragraph import read_paragraph
from factbox.analysis.rule_name import RuleName
from factbox.analysis.rules import rules_named

#: How many bytes say how long an answer is, the highest first.
LENGTH_BYTES = 4


def answer_all(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer all that comes from `source`."""
    rules = rules_named(RuleName(pickle.load(source)))
    while True:
        try:
            lines = pickle.load(source)
        except EOFError:
            return
        answer = pack([read_paragraph(line, rules) for line in lines])
        sink.write(len(answer).to_bytes(LENGTH_BYTES) + answer)
        sink.flush()


if __name__ == "__main__":
    # Nothing that it makes goes round in a circle, so that there is no garbage to look for.
    gc.disable()
    answer_all(sys.stdin.buffer, sys.stdout.buffer)
