"""Distinguishes a title that the user gave a text from one that was derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.text.document import Document
from factbox.analysis.text.packed_styles import unpacked
from factbox.reports.title import beginning_of, title_of

if TYPE_CHECKING:
    from factbox.snapshots.snapshot import Snapshot, Work

# The headline is among the first lines of a text, below its fact box and front matter.
_LINES = 200


def given_title(work: Work, last: Snapshot, text: str, *names: str) -> str:
    """Return the title that the user gave a work; "" if its title was derived from it.

    A work is begun, and saved again, under the headline or the beginning of its text, or under
    one of the `names` of its document. `last` is its last snapshot, which has that text.
    """
    lines = text.split("\n", _LINES)[:_LINES]
    styles = unpacked(last.styles, text.count("\n") + 1)[:_LINES]
    top = Document(lines, left_out=last.left_out, styles=styles).metrics()
    headline = top.headline.text if top.headline is not None else ""
    own = headline, beginning_of("\n".join(lines), top.first_line), *names
    titles = {title_of("", each) for each in own}
    # Formerly the marks of a Markdown heading were part of a title.
    return "" if title_of("", work.title) in titles else work.title
