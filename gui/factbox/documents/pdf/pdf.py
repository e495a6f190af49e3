"""Reads a PDF as paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from factbox.analysis.languages.languages import language_of
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.formats import Format
from factbox.documents.pdf.at_line_end import hyphens_of
from factbox.documents.pdf.flow import FlowPiece, PageFlow, note_text
from factbox.documents.pdf.joined import AtLineEnd, joined, without_marks
from factbox.documents.pdf.kinds import styles_of
from factbox.documents.pdf.page.furniture import without_furniture
from factbox.documents.pdf.page.line_numbers import without_line_numbers
from factbox.documents.pdf.page.opened import OpenedPdf
from factbox.documents.pdf.page.word_run import PdfPage, WordRun
from factbox.documents.typed_out import Progress, Source, TypedOut, TypedParagraph

_FOOTNOTES = Style(Kind.FOOTNOTES)
# Its words tell captions, and which hyphens at the ends of lines go.
_ENGLISH = language_of("en")


def read(data: bytes, name: str, progress: Progress) -> TypedOut:
    """Return a PDF, typed out; raise DocumentError if it cannot be read."""
    with OpenedPdf(data, name) as pdf:
        pages = list(pdf.pages(progress))
        source = Source(
            Format.PDF, pdf.declared("Title"), pdf.declared("Author"), pages=pdf.count
        )
    paragraphs = _paragraphs(pages)
    if not paragraphs:
        raise pdf.without_text()
    return TypedOut(source, tuple(paragraphs))


def _paragraphs(pages: Sequence[PdfPage]) -> list[TypedParagraph]:
    runs = [each for page in pages for each in page.runs]
    if not runs:
        return []
    body = _body(runs)
    mono = sum(len(each.text) for each in runs if each.face.mono)
    if 2 * mono > sum(len(each.text) for each in runs):
        # In a text from a typewriter, its face means nothing.
        pages = [page._replace(runs=tuple(map(_without_mono, page.runs))) for page in pages]
    pages = [without_line_numbers(page) for page in without_furniture(pages, body)]
    flow = PageFlow(body, _ENGLISH)
    for page in pages:
        flow.add_page(page)
    at_line_end = hyphens_of((each.text for each in runs), _ENGLISH)
    styles = styles_of(flow.pieces, body)
    typed = [
        TypedParagraph(_text(piece, at_line_end), style)
        for piece, style in zip(flow.pieces, styles, strict=True)
    ]
    typed += [TypedParagraph(_note(piece, at_line_end), _FOOTNOTES) for piece in flow.notes]
    return [paragraph for paragraph in typed if paragraph.text]


def _without_mono(run: WordRun) -> WordRun:
    return run._replace(face=run.face._replace(mono=False))


def _body(runs: Iterable[WordRun]) -> float:
    """Return the size of most of the text."""
    sizes: Counter[float] = Counter()
    for run in runs:
        sizes[round(run.size * 4) / 4] += len(run.text)
    return sizes.most_common(1)[0][0]


def _text(piece: FlowPiece, at_line_end: AtLineEnd) -> str:
    if piece.row:
        return "\t".join(without_marks(cell.text) for cell in piece.row)
    return without_marks(joined(piece.lines, at_line_end))


def _note(piece: FlowPiece, at_line_end: AtLineEnd) -> str:
    first, *others = piece.lines
    text = without_marks(joined((note_text(first), *others), at_line_end))
    return f"[{piece.mark}] {text}" if piece.mark else text
