"""Reads lines in a process of its own: `python -m factbox.analysis.reading_process`.

To its standard input come pickled messages: the name of a rule set, then each time a number
and some lines. Each is answered with the number and the summaries of the lines, packed and
pickled, behind the length of it all. It ends with its input.
"""

from __future__ import annotations

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
            number, lines = pickle.load(source)
        except EOFError:
            return
        summaries = [pack(read_paragraph(line, rules)) for line in lines]
        answer = pickle.dumps((number, summaries), pickle.HIGHEST_PROTOCOL)
        sink.write(len(answer).to_bytes(LENGTH_BYTES) + answer)
        sink.flush()


if __name__ == "__main__":
    answer_all(sys.stdin.buffer, sys.stdout.buffer)
