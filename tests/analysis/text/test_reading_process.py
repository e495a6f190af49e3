"""A process that reads lines answers with their summaries."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
from pathlib import Path

import factbox
from factbox.analysis.rule_sets.rules import LETTERS_ONLY
from factbox.analysis.text import reading_process
from factbox.analysis.text.packed import unpack
from factbox.analysis.text.paragraph import read_paragraph
from factbox.analysis.text.reading_process import LENGTH_BYTES, answer_all

PIECES = [["One line.", "Another, of e-mail."], [], ["First, Égalité!"]]


def test_each_message_is_answered() -> None:
    source, sink = io.BytesIO(_messages()), io.BytesIO()
    answer_all(source, sink)
    _check(sink.getvalue())


def test_as_a_process_it_ends_with_its_input() -> None:
    done = subprocess.run(
        [sys.executable, "-m", reading_process.__name__],
        input=_messages(),
        capture_output=True,
        cwd=Path(factbox.__file__).parents[1],
        check=True,
    )
    assert done.stderr == b""
    _check(done.stdout)


def _messages() -> bytes:
    return b"".join(map(pickle.dumps, [LETTERS_ONLY.name.value, *PIECES]))


def _check(answers: bytes) -> None:
    for lines in PIECES:
        end = LENGTH_BYTES + int.from_bytes(answers[:LENGTH_BYTES])
        read = unpack(lines, answers[LENGTH_BYTES:end])
        answers = answers[end:]
        assert read == [read_paragraph(line, LETTERS_ONLY) for line in lines]
    assert answers == b""
