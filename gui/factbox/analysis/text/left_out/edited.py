"""Finds the lines whose regions change with an edit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, chain

from factbox.analysis.text.change import Change
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.left_out.marks import Closers, closers_of
from factbox.analysis.text.left_out.parts import REACH
from factbox.analysis.text.left_out.region import NO_REGION, NOTHING, Region
from factbox.analysis.text.left_out.regions import BY_NEIGHBOURS, Regions
from factbox.analysis.text.left_out.top import Top
from factbox.analysis.text.paragraph import Paragraph
from factbox.analysis.text.paragraphs import Paragraphs


class EditedLines:
    """The lines of a text once `new` ones have taken the place of `removed` ones.

    Raises IndexError if there are no such lines to remove.
    """

    def __init__(
        self, lines: Paragraphs, first: int, removed: int, new: Sequence[Paragraph]
    ) -> None:
        if not 0 <= first <= first + removed <= len(lines):
            raise IndexError((first, removed))
        self._lines = lines
        self._new = new
        self.change = Change(first, removed, len(new))
        self._end = first + len(new)

    def __len__(self) -> int:
        return len(self._lines) + self.change.growth

    def __getitem__(self, index: int) -> Paragraph:
        if index < self.change.first:
            return self._lines[index]
        if index < self._end:
            return self._new[index - self.change.first]
        return self._lines[index - self.change.growth]

    def run(self, first: int, end: int) -> Iterator[Paragraph]:
        """Yield the lines from `first` up to `end`."""
        start, growth = self.change.first, self.change.growth
        above = self._lines.run(first, min(end, start))
        here = self._new[max(first - start, 0) : max(end - start, 0)]
        below = self._lines.run(max(first, self._end) - growth, max(end - growth, 0))
        return chain(above, here, below)

    def close(self, first: int, wanted: Callable[[Closers], bool]) -> bool:
        """Return whether any line from `first` on can close what is wanted."""
        start = self.change.first
        if first >= self._end:
            return self._lines.close(first - self.change.growth, len(self._lines), wanted)
        return wanted(self._closers[max(first - start, 0)]) or (
            first < start and self._lines.close(first, start, wanted)
        )

    @cached_property
    def _closers(self) -> list[Closers]:
        """What each new line and all lines below it can close."""
        marks = (closers_of(line.mark) for line in reversed(self._new))
        return list(accumulate(marks, Closers.and_of, initial=self._closers_below))[::-1]

    @cached_property
    def _closers_below(self) -> Closers:
        """What the lines below the change can close."""
        return self._lines.sum(self._end - self.change.growth, len(self._lines)).closers

    def regions(
        self, top: Top, old_top: Top, kinds: frozenset[Kind], names: frozenset[str]
    ) -> dict[int, tuple[Paragraph, Region]]:
        """Return the lines whose regions change, by number, with their new regions.

        The text begins with `top`; before the edit, it began with `old_top`.
        """
        if top == old_top and self.change.first >= top.length and self._is_plain(kinds):
            return {}
        regions = Regions(self, top, kinds, names)
        found: dict[int, tuple[Paragraph, Region]] = {}
        done = 0
        seeds = self._seeds(top, old_top, kinds)
        for seed in sorted(seeds):
            if not done <= seed < len(self):
                continue
            above = self[seed - 1].region if seed else NO_REGION
            for done, line in enumerate(self.run(seed, len(self)), seed + 1):
                above = regions.of(done - 1, line, above.after)
                if above != line.region:
                    found[done - 1] = line, above
                elif done not in seeds:
                    break
        return found

    def _seeds(self, top: Top, old_top: Top, kinds: frozenset[Kind]) -> set[int]:
        """Return the lines whose regions may change even if that of the line above does not."""
        first, end = self.change.first, self._end
        seeds = {first, end}
        reach = REACH if kinds & BY_NEIGHBOURS else 1
        if kinds & BY_NEIGHBOURS:
            seeds.update(range(max(first - reach, 0), min(end + reach, len(self))))
        else:
            seeds.update(first + n for n, line in enumerate(self._new) if line.mark)
            seeds.add(max(first - 1, 0))
        if top != old_top or first < top.length:
            # What was the top may be further down now.
            down = max(self.change.growth, 0) if old_top.length else 0
            seeds.update(range(max(top.length, old_top.length + down)))
            if top.headline is not None:
                seeds.add(top.headline)
            if old_top.headline is not None:
                seeds.update((old_top.headline, old_top.headline + self.change.growth))
        if self._touches_marks() and self._changes_closers():
            seeds.update(self._lines.marked(0, first))
        return seeds

    def _is_plain(self, kinds: frozenset[Kind]) -> bool:
        """Return whether the change is in text where no region begins, goes on or ends."""
        first = self.change.first
        above = self[first - 1].region.after if first else NOTHING
        return above == NOTHING and not kinds & BY_NEIGHBOURS and not self._touches_marks()

    def _touches_marks(self) -> bool:
        """Return whether a line that comes or goes, or the one above, has a mark."""
        first, removed, _ = self.change
        gone = self._lines.run(max(first - 1, 0), first + removed)
        return any(line.mark for line in chain(self._new, gone))

    def _changes_closers(self) -> bool:
        """Return whether the lines above may open other regions than before."""
        first, removed, added = self.change
        below = self._closers_below
        was = self._lines.sum(first, first + removed).closers.and_of(below)
        return was != (self._closers[0] if added else below)
