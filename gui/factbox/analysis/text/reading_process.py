"""Reads lines in a process of its own: `python -m factbox.analysis.text.reading_process`.

To its standard input come pickled messages: the name of a rule set, then each time a list of
lines. Each is answered, in turn, with the summaries of its lines, packed, behind the length
of that. It ends with its input.
"""

from __future__ import annotations

import gc
import pickle
import sys
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.text.packed import pack
from factbox.analysis.text.paragraph import read_paragraphs

#: How many bytes say how long an answer is, the highest first.
LENGTH_BYTES = 4


def answer_all(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer all that comes from `source`."""
    rules = rules_named(RuleName(pickle.load(source)))
    # The others wait for full and empty pipes: who is asked has other things to do as well.
    asked: SimpleQueue[list[str] | None] = SimpleQueue()
    answers: SimpleQueue[bytes | None] = SimpleQueue()
    Thread(target=_receive, args=(source, asked), daemon=True).start()
    sender = Thread(target=_send, args=(answers, sink))
    sender.start()
    for lines in iter(asked.get, None):
        answers.put(pack(read_paragraphs(lines, rules)))
    answers.put(None)
    sender.join()


def _receive(source: BinaryIO, asked: SimpleQueue[list[str] | None]) -> None:
    try:
        while True:
            asked.put(pickle.load(source))
    except EOFError:
        asked.put(None)


def _send(answers: SimpleQueue[bytes | None], sink: BinaryIO) -> None:
    for answer in iter(answers.get, None):
        sink.write(len(answer).to_bytes(LENGTH_BYTES) + answer)
        sink.flush()


if __name__ == "__main__":
    # Nothing that it makes goes round in a circle, so that there is no garbage to look for.
    gc.disable()
    answer_all(sys.stdin.buffer, sys.stdout.buffer)
