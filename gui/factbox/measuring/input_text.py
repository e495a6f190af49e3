"""The text that a report is about, from a file of any format."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.hard_wrapped.joining import join_lines
from factbox.analysis.text.lines import split_lines
from factbox.analysis.text.style import Styles
from factbox.documents.formats import Format, format_of
from factbox.documents.typed_out import Source
from factbox.files.text_file import decode

if TYPE_CHECKING:
    from factbox.analysis.languages.language import Language


class InputText(NamedTuple):
    """The lines of a text, where each begins, what a document says of them, and its source.

    The `starts` count code points of the text as given; in a document typed out, each
    paragraph is a line.
    """

    lines: list[str]
    starts: list[int]
    styles: Styles = ()
    source: Source = Source(Format.TEXT)

    @classmethod
    def of(cls, text: str) -> InputText:
        """Return a plain text."""
        return cls(*split_lines(text))

    def joined(self, language: Language) -> InputText:
        """Return the text with the lines of hard-wrapped paragraphs joined."""
        joined = join_lines(self.lines, language)
        lines, starts = split_lines("\n".join(joined.lines))
        return InputText(lines, starts, joined.styles(self.styles), self.source)


def input_text(data: bytes, name: str) -> InputText:
    """Return the text in `data`, a file called `name`.

    Raises TextFileError or DocumentError if it cannot be read.
    """
    form = format_of(data, name)
    if form is Format.TEXT:
        return InputText.of(decode(data, name).text)
    from factbox.documents.reading import read_document

    typed_out = read_document(data, name, form, lambda _done, _all: None)
    lines, starts = split_lines(typed_out.text)
    return InputText(lines, starts, typed_out.styles, typed_out.source)
