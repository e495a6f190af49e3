"""Finds the region of each line of a text, from the region of the line above."""

from __future__ import annotations

from operator import attrgetter

from factbox.analysis.text.left_out import parts
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.left_out.marks import LineMark
from factbox.analysis.text.left_out.region import (
    NO_REGION,
    NOTHING,
    Line,
    Lines,
    Region,
    State,
    region,
)
from factbox.analysis.text.left_out.top import Top
from factbox.analysis.text.style import Style

#: The kinds that depend on neighbouring lines. They are found only if they are left out.
BY_NEIGHBOURS = frozenset(
    {Kind.HEADINGS, Kind.TABLES, Kind.QUOTATIONS, Kind.FOOTNOTES, Kind.REFERENCES}
)
_ALONE = (Kind.HEADINGS, Kind.CAPTIONS)
_COMMENT = Kind.COMMENTS
_close_comments = attrgetter("comments")


class Regions:
    """Finds the regions of lines in a text that begins with `top`.

    Of the kinds that depend on neighbours, only those among `kinds` are found. `names` are
    the headings of lists of references.
    """

    def __init__(
        self, lines: Lines, top: Top, kinds: frozenset[Kind], names: frozenset[str]
    ) -> None:
        self._lines = lines
        self._top = top
        self._left_out = kinds
        self._kinds = kinds & BY_NEIGHBOURS
        self._names = names

    def of(self, index: int, line: Line, before: State) -> Region:
        """Return the region of the `line` at `index`, given what goes on above it."""
        top = self._top
        if index < top.matter:
            return _at_top(Kind.FRONT_MATTER, index, 0, top.matter)
        if index < top.end:
            return _at_top(Kind.FACT_BOX, index, top.box, top.end)
        if before.kind is Kind.CODE:
            return _in_code(line.mark, before)
        if before.kind is _COMMENT:
            return self._in_comment(index, line.mark, before)
        references = before.in_references
        if self._kinds and Kind.REFERENCES in self._kinds:
            references = self._in_references(index, references)
        kind = Kind.REFERENCES if references else None
        resting = State(None, "", references)
        mark = line.mark
        if mark is not None:
            if mark.style is not None:
                return self._styled(index, mark.style, before, resting)
            if mark.fence and self._is_fence(index, mark):
                return region(
                    kind or Kind.CODE, before, State(Kind.CODE, mark.fence, references)
                )
            if mark.opens and self._lines.close(index + 1, _close_comments):
                return region(kind, before, State(_COMMENT, "", references))
        if references or not self._kinds:
            return region(kind, before, resting)
        found, goes_on = self._part(index, line.text, before)
        return region(found, before, resting._replace(kind=goes_on))

    def _styled(self, index: int, style: Style, before: State, after: State) -> Region:
        """Return the region of a line of which its document says what it is."""
        if after.in_references:
            return region(Kind.REFERENCES, before, after)
        if style.kind not in self._left_out:
            return region(None, before, after)
        above = self._lines[index - 1].mark if index and style.kind not in _ALONE else None
        if above is not None and above.style == style:
            before = before._replace(kind=style.kind)
        return region(style.kind, before, after)

    def _is_fence(self, index: int, mark: LineMark) -> bool:
        """Return whether a fence is closed and is not an ornament.

        One that nothing closes encloses nothing, so that the rest of the text stays what it
        is while a fence is typed. Tildes alone between blank lines separate scenes.
        """
        if not self._lines.close(index + 1, lambda closers: closers.close_fence(mark.fence)):
            return False
        if mark.fence[0] == "`" or not mark.is_bare:
            return True
        below = self._lines[index + 1].text
        return bool(below) and not below.isspace()

    def _in_comment(self, index: int, mark: LineMark | None, before: State) -> Region:
        kind = Kind.REFERENCES if before.in_references else None
        if mark is not None and mark.style is not None:
            # Signs in it are no signs: it is all in the comment.
            return region(kind or _COMMENT, before, before)
        after = before
        if mark is not None and mark.closes:
            goes_on = mark.reopens and self._lines.close(index + 1, _close_comments)
            after = before if goes_on else State(None, "", before.in_references)
        return region(kind, before, after)

    def _in_references(self, index: int, above: bool) -> bool:
        """Return whether a line is in a list of references, given whether the one above is."""
        if parts.names_references(self._lines, index, self._names):
            return True
        return above and not parts.ends_references(self._lines, index)

    def _part(self, index: int, text: str, before: State) -> tuple[Kind | None, Kind | None]:
        """Return the kind of a line, as its neighbours show it, and the kind that goes on."""
        lines, kinds = self._lines, self._kinds
        if Kind.FOOTNOTES in kinds:
            goes_on = before.kind is Kind.FOOTNOTES and parts.is_indented(text)
            if goes_on or parts.is_footnote(text):
                return Kind.FOOTNOTES, Kind.FOOTNOTES
        if Kind.QUOTATIONS in kinds and parts.is_quotation(text):
            return Kind.QUOTATIONS, Kind.QUOTATIONS
        if Kind.TABLES in kinds and self._is_in_table(index, before):
            return Kind.TABLES, Kind.TABLES
        if Kind.HEADINGS in kinds and self._is_heading(index):
            goes_on = parts.is_underlined(lines, index)
            return Kind.HEADINGS, Kind.HEADINGS if goes_on else None
        return None, None

    def _is_in_table(self, index: int, before: State) -> bool:
        if before.kind is Kind.TABLES and "|" in self._lines[index].text:
            return True
        return parts.is_head_of_table(self._lines, index) or parts.is_row(self._lines, index)

    def _is_heading(self, index: int) -> bool:
        return index == self._top.headline or parts.is_heading(self._lines, index)


def _in_code(mark: LineMark | None, before: State) -> Region:
    kind = Kind.REFERENCES if before.in_references else Kind.CODE
    if mark is not None and mark.closes_fence(before.fence):
        return region(kind, before, State(None, "", before.in_references))
    return region(kind, before, before)


def _at_top(kind: Kind, index: int, first: int, end: int) -> Region:
    """Return the region of a line at the top; those from `first` up to `end` are of a kind."""
    if index < first:
        return NO_REGION
    above, below = index > first, index + 1 < end
    return region(kind, State(kind) if above else NOTHING, State(kind) if below else NOTHING)
