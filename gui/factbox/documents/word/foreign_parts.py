"""Parts of a Word file that are in another format; Word takes them in when it opens it."""

from __future__ import annotations

from factbox.documents.errors import DocumentError
from factbox.documents.formats import Format, format_of
from factbox.documents.reading import read_document
from factbox.documents.typed_out import TypedParagraph
from factbox.documents.word.parts import Parts

# A Word file in a Word file may have another one in it, without end.
_READ = frozenset({Format.WEB_PAGE, Format.RICH_TEXT})


def typed_part(parts: Parts, related_id: str) -> tuple[TypedParagraph, ...] | None:
    """Return the paragraphs of a part in another format; None if it cannot be read."""
    related = parts.related.get(related_id)
    if related is None or related.is_outside:
        return None
    data = parts.read(related.path)
    try:
        form = format_of(data, related.path)
        if form not in _READ:
            return None
        whole = read_document(data, related.path, form, _no_progress, whole_page=True)
    except DocumentError:
        return None
    return whole.paragraphs


def _no_progress(_done: int, _total: int) -> None:
    """Report nothing: the parts are short."""
