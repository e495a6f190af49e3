"""PDFs are typed out as a careful reader would do it."""

from __future__ import annotations

import zlib
from collections.abc import Callable

import pytest

from factbox.documents.errors import DocumentError
from factbox.documents.pdf.pdf import read
from factbox.documents.typed_out import TypedOut

Typed = Callable[..., TypedOut]
Lines = Callable[..., list[tuple[float, float, float, str, str]]]

PROSE = """
The old mill by the river had been standing empty for many years when
the new owner came to look at it, and nobody in the village had remem-
bered that he was to come. He walked once around the walls, looked at
the wheel, and smiled.
>In the next week the workmen came. They mended the roof first, since
the rain had been coming in for longer than anybody knew, and then the
wheel."""
MILL = (
    "The old mill by the river had been standing empty for many years when the new owner"
    " came to look at it, and nobody in the village had remembered that he was to come. He"
    " walked once around the walls, looked at the wheel, and smiled."
)
WORKMEN = (
    "In the next week the workmen came. They mended the roof first, since the rain had been"
    " coming in for longer than anybody knew, and then the wheel."
)


def test_lines_are_joined_to_paragraphs(typed_out: Typed, lines_at: Lines) -> None:
    assert typed_out(lines_at(PROSE)).lines == [MILL, WORKMEN]


def test_progress_is_reported(write_pdf: Callable[..., bytes], lines_at: Lines) -> None:
    told: list[tuple[int, int]] = []
    read(write_pdf([lines_at(PROSE)] * 3), "a.pdf", lambda *done: told.append(done))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_the_source_is_what_the_document_declares(typed_out: Typed, lines_at: Lines) -> None:
    source = typed_out(lines_at(PROSE), info="/Title (The mill) /Author (A. Miller)").source
    assert (source.format, source.title, source.author, source.pages) == (
        "pdf",
        "The mill",
        "A. Miller",
        1,
    )


def test_pages_without_text_are_to_be_recognised_first(
    write_pdf: Callable[..., bytes],
) -> None:
    data = write_pdf([[(72, 100, 11, "This will be a picture.", "")]])
    text = data[data.index(b"BT") : data.index(b"ET") + 2]
    picture = b"72 700 90 90 re f".ljust(len(text))
    with pytest.raises(DocumentError, match=r"“a.pdf” has no text.*text recognition \(OCR\)"):
        read(data.replace(text, picture), "a.pdf", lambda done, pages: None)


def test_pages_with_nothing_on_them_are_empty(write_pdf: Callable[..., bytes]) -> None:
    with pytest.raises(DocumentError, match=r"“a.pdf” is empty"):
        read(write_pdf([[], []]), "a.pdf", lambda done, pages: None)


@pytest.mark.parametrize("filters", [1, 2])
def test_what_becomes_too_large_is_refused(
    write_pdf: Callable[..., bytes], filters: int
) -> None:
    packed = zlib.compress(bytes(40_000_000))
    if filters == 2:
        packed = zlib.compress(packed)
    data = write_pdf([[]]).replace(b"stream\n", b"stream\n" + packed, 1)
    with pytest.raises(DocumentError, match=r"“a.pdf” is too large"):
        read(data, "a.pdf", lambda done, pages: None)


@pytest.mark.parametrize("keep", [5, 20, 200])
def test_what_is_damaged_is_said_to_be(
    write_pdf: Callable[..., bytes], lines_at: Lines, keep: int
) -> None:
    with pytest.raises(DocumentError, match=r"“a.pdf” is damaged"):
        read(write_pdf([lines_at(PROSE)])[:keep], "a.pdf", lambda done, pages: None)
