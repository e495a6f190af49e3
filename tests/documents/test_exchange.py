"""What one process hands over, the other gets."""

from __future__ import annotations

from json import JSONDecodeError

import pytest

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.errors import DocumentError
from factbox.documents.exchange import ReadDocument, from_json, problem_to_json, to_json
from factbox.documents.typed_out import Source, TypedOut, TypedParagraph


def test_a_document_is_handed_over_as_it_is() -> None:
    source = Source("pdf", "A “title”", "Ann\nAuthor", 12, ("One.", "Two."), True)
    paragraphs = (
        TypedParagraph("Heading", Style(Kind.HEADINGS, 3)),
        TypedParagraph("half a pair \ud83d, a tab\tand 漢 \U0001f600"),
        TypedParagraph("Cell\tcell", Style(Kind.TABLES)),
    )
    read = ReadDocument(TypedOut(source, paragraphs), "12 abc")
    assert from_json(to_json(read).encode("ascii")) == read


def test_a_plain_text_is_none() -> None:
    assert from_json(to_json(None).encode()) is None


def test_a_problem_is_raised() -> None:
    damaged = DocumentError("“{name}” is damaged.", name="a{b}")
    with pytest.raises(DocumentError, match=r"^“a\{b\}” is damaged\.$"):
        from_json(problem_to_json(damaged).encode())


@pytest.mark.parametrize("part", [0, 1, 40])
def test_what_is_not_complete_is_not_taken(part: int) -> None:
    whole = to_json(ReadDocument(TypedOut(Source("pdf"), (TypedParagraph("Text"),)), "1 a"))
    with pytest.raises(JSONDecodeError):
        from_json(whole[:part].encode())
