"""Reads Word files: docx, docm and dotx."""

from __future__ import annotations

from collections.abc import Callable

from lxml.etree import _Element

from factbox.documents.errors import DocumentError, without_text
from factbox.documents.formats import Format
from factbox.documents.prose import code_only_if_little
from factbox.documents.tidy import one_line
from factbox.documents.typed_out import Progress, Source, TypedOut, TypedParagraph
from factbox.documents.word.asides import Asides
from factbox.documents.word.names import as_number, w
from factbox.documents.word.notes import typed_notes
from factbox.documents.word.numbering import Numbering
from factbox.documents.word.paragraphs import ParagraphReader
from factbox.documents.word.parts import Parts
from factbox.documents.word.simplify import simplify
from factbox.documents.word.story import Story
from factbox.documents.word.styles import Styles
from factbox.tr import tr_later

_PARAGRAPHS_IN_A_STEP = 500
_DC = "{http://purl.org/dc/elements/1.1/}"


def read(data: bytes, name: str, progress: Progress) -> TypedOut:
    """Return the Word file `data`, typed out. Raise DocumentError if it cannot be read."""
    parts = Parts(data, name)
    main = parts.main()
    if main.find(w("body")) is None:
        raise DocumentError(
            tr_later(
                "“{name}” is damaged: its text is missing. Get another copy, or save it again."
            ),
            name=name,
        )
    simplify(main)
    styles = Styles(parts.beside_main("styles"))
    numbering = Numbering(parts.beside_main("numbering"), styles)
    paragraphs = ParagraphReader(styles, numbering, _ticking(main, progress))
    asides = Asides()

    def type_out(story: _Element) -> list[TypedParagraph]:
        return Story(story, paragraphs, parts, asides).type_out()

    typed = type_out(main)
    typed += typed_notes(parts, main, asides.marks, type_out)
    if not typed:
        raise _nothing_found(name, asides)
    return TypedOut(_source(parts, asides.warnings), tuple(code_only_if_little(typed)))


def _ticking(main: _Element, progress: Progress) -> Callable[[], None]:
    total = sum(1 for _ in main.iter(w("p")))
    done = 0

    def tick() -> None:
        nonlocal done
        done += 1
        if done % _PARAGRAPHS_IN_A_STEP == 0:
            progress(min(done, total), total)

    return tick


def _source(parts: Parts, warnings: tuple[str, ...]) -> Source:
    """Return where the text comes from."""
    core = parts.about("core-properties")
    more = parts.about("extended-properties")
    # Strict Open XML has another namespace.
    pages = None if more is None else as_number(more.findtext("{*}Pages"))
    return Source(
        format=Format.WORD.value,
        title="" if core is None else one_line(core.findtext(_DC + "title") or ""),
        author="" if core is None else one_line(core.findtext(_DC + "creator") or ""),
        pages=pages if pages and pages > 0 else None,
        warnings=warnings,
    )


def _nothing_found(name: str, asides: Asides) -> DocumentError:
    if asides.warnings:
        return DocumentError(
            tr_later("“{name}” has no text of its own. {warning}"),
            name=name,
            warning=asides.warnings[0],
        )
    if asides.has_prompts:
        return DocumentError(
            tr_later(
                "“{name}” is a form with nothing in it but prompts. Fill it in, then open it."
            ),
            name=name,
        )
    return without_text(name, has_pictures=asides.has_pictures)
