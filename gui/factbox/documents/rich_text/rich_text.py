"""Reads rich text as a careful reader would type it out."""

from __future__ import annotations

from factbox.documents.errors import DocumentError, without_text
from factbox.documents.formats import Format
from factbox.documents.prose import code_only_if_little
from factbox.documents.rich_text.reader import RichTextReader
from factbox.documents.tidy import one_line
from factbox.documents.typed_out import Progress, Source, TypedOut
from factbox.tr import tr_later

# One may be missing; then the text ends with its last line.
_MOST_UNENDED = 1
_PICTURE = rb"\pict"
_NO_TEXT = b" \t\r\n\0}"


def read(data: bytes, name: str, progress: Progress) -> TypedOut:
    """Return the rich text `data`, typed out; raise DocumentError if it cannot be read."""
    start = data.find(b"{")
    reader = RichTextReader(data[start:], progress)
    paragraphs = code_only_if_little(reader.paragraphs())
    if reader.unended > _MOST_UNENDED:
        raise DocumentError(
            tr_later(
                "“{name}” is damaged: its end is missing. Get another copy, or save it again."
            ),
            name=name,
        )
    if not paragraphs:
        raise without_text(name, has_pictures=_PICTURE in data)
    warnings = []
    if reader.unended:
        warnings.append(
            tr_later("The file ends too early: the end of the text may be missing.")
        )
    if data[start + reader.end :].strip(_NO_TEXT):
        warnings.append(
            tr_later("The text ends before the file does: what follows was not read.")
        )
    source = Source(
        Format.RICH_TEXT,
        title=one_line(reader.title.text),
        author=one_line(reader.author.text),
        pages=reader.pages,
        warnings=tuple(warnings),
    )
    return TypedOut(source, tuple(paragraphs))
