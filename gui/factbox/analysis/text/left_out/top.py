"""The top of a text: its front matter, its published fact box, and its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factbox.analysis.text.as_read import AsRead
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.left_out.region import Lines
from factbox.analysis.text.left_out.signs import COMMENT_END, COMMENT_START
from factbox.analysis.text.published import Published, read_published
from factbox.analysis.words.sentence_marks import ends_sentence
from factbox.analysis.words.tokens import find_tokens

_FENCE = "---"
_ENDS = (_FENCE, "...")
_ENTRY = re.compile(r"[\w\"'][^:\n]{0,80}:(?:\s|$)")
_REST = re.compile(r"\s|#|-(?:\s|$)|[\]}]")
# No front matter is longer.
_MOST_LINES = 500
#: A headline has no more.
MOST_TOKENS = 20


class Top(NamedTuple):
    """The top of a text. It depends on no line after `looked`.

    The front matter ends before the line `matter`. The published fact box has the lines from
    `box` up to `end`. The `headline` is found only if headings are left out.
    """

    matter: int = 0
    box: int = 0
    end: int = 0
    published: Published | None = None
    headline: int | None = None
    looked: int = 0

    @property
    def length(self) -> int:
        """The number of lines of the top."""
        return max(self.matter, self.end)

    def first_line(self, kinds: frozenset[Kind]) -> int:
        """Return where the text begins if `kinds` are left out."""
        first = self.matter if Kind.FRONT_MATTER in kinds else 0
        return (
            self.end if self.end and first == self.matter and Kind.FACT_BOX in kinds else first
        )


def read_top(lines: Lines, *, with_headline: bool) -> Top:
    """Read the top of a text."""
    matter, looked = _front_matter(lines)
    seen = [matter]
    # There may be thousands of blank lines above the box.
    texts = _texts(lines, matter, seen)
    box = next((at for at, text in enumerate(texts, matter) if text.strip()), len(lines))
    published, length = read_published(_texts(lines, box, seen))
    end = box + length if published is not None else 0
    headline = None
    if with_headline:
        headline = _headline(lines, max(end, matter), seen)
    return Top(matter, box, end, published, headline, max(looked, seen[0]))


def _texts(lines: Lines, first: int, seen: list[int]) -> Iterator[str]:
    """Yield the texts of lines, and note the last line that was looked at in `seen`."""
    for index, line in enumerate(lines.run(first, len(lines)), first):
        seen[0] = max(seen[0], index)
        yield AsRead(line.text).text
    seen[0] = max(seen[0], len(lines))


def _front_matter(lines: Lines) -> tuple[int, int]:
    """Return the number of lines of the front matter, and the last line that was looked at.

    It begins in the first line, is closed, and has entries like "title: …".
    """
    looked, has_entry = 0, False
    for looked, line in enumerate(lines.run(0, min(len(lines), _MOST_LINES))):
        text = AsRead(line.text).text
        if looked == 0:
            if text.rstrip() != _FENCE:
                break
            continue
        if text.rstrip() in _ENDS:
            return (looked + 1 if has_entry else 0), looked
        is_entry = _ENTRY.match(text) is not None
        if text and not is_entry and not _REST.match(text):
            break
        has_entry = has_entry or is_entry
    return 0, looked + 1


def _headline(lines: Lines, first: int, seen: list[int]) -> int | None:
    """Return the line that is the headline of the text from the line `first` on."""
    found = None
    for index, text in enumerate(_texts(lines, first, seen), first):
        text = text.strip()
        if found is not None and text:
            return found
        if not text or (text.startswith(COMMENT_START) and text.endswith(COMMENT_END)):
            continue
        tokens = find_tokens(AsRead(text))
        if tokens:
            mark = lines[index].mark
            if mark is not None or len(tokens) > MOST_TOKENS or ends_sentence(text):
                return None
            found = index
    return None
