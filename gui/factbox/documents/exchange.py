"""A document as JSON, as the process that reads it hands it over."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.errors import DocumentError
from factbox.documents.typed_out import Source, TypedOut, TypedParagraph
from factbox.worded_error import WordedError


class ReadDocument(NamedTuple):
    """A document, typed out, and the fingerprint of its file when it was read."""

    typed_out: TypedOut
    fingerprint: str


def to_json(read: ReadDocument | None) -> str:
    """Return `read` as JSON; None stands for a file that is plain text."""
    return json.dumps(read and _stored(read))


def problem_to_json(problem: WordedError) -> str:
    """Return, as JSON, the error that says why a document cannot be read."""
    return json.dumps({"problem": problem.words, "parts": problem.parts}, default=str)


def from_json(data: bytes) -> ReadDocument | None:
    """Return what `to_json` was given; raise DocumentError if it was a problem.

    Raise JSONDecodeError if `data` is not complete.
    """
    stored = json.loads(data)
    if stored is None:
        return None
    if "problem" in stored:
        raise DocumentError(stored["problem"], **stored["parts"])
    paragraphs = tuple(
        TypedParagraph(text, Style(Kind(kind), level) if kind else None)
        for text, kind, level in stored["paragraphs"]
    )
    return ReadDocument(
        TypedOut(source_from(stored["source"]), paragraphs), stored["fingerprint"]
    )


def source_from(stored: dict[str, Any]) -> Source:
    """Return the source that JSON holds as `source._asdict()`."""
    return Source(**{**stored, "warnings": tuple(stored["warnings"])})


def _stored(read: ReadDocument) -> dict[str, object]:
    return {
        "source": read.typed_out.source._asdict(),
        "paragraphs": [
            (each.text, *(each.style or (None, 0))) for each in read.typed_out.paragraphs
        ],
        "fingerprint": read.fingerprint,
    }
