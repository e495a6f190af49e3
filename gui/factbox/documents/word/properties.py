"""The properties of a Word file, which say where its text comes from."""

from __future__ import annotations

from factbox.documents.formats import Format
from factbox.documents.tidy import one_line
from factbox.documents.typed_out import Source
from factbox.documents.word.names import as_number
from factbox.documents.word.parts import Parts

_DC = "{http://purl.org/dc/elements/1.1/}"


def source_of(parts: Parts, warnings: tuple[str, ...]) -> Source:
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
