"""Two texts that are two states of one: what differs, and what that did to the figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from factbox.comparison.alignment import ComparisonRow, Fate, align
from factbox.comparison.parts import Change, Part, changes_of, parts_of
from factbox.comparison.proposals import ProposalPair, match_proposals
from factbox.comparison.version import Measured, Version, VersionReader, rules_of
from factbox.comparison.word_changes import Segment, word_changes

#: The pairs of proposals that rows are part of, by their numbers; a row of none is not there.
Inside = Mapping[int, tuple[int, ...]]


class ProposalPart(NamedTuple):
    """What the paragraphs of some pairs of proposals did to a figure.

    It is one pair, unless several proposals share a paragraph; none, outside of all.
    """

    pairs: tuple[int, ...]
    value: float


@dataclass(frozen=True)
class Comparison:
    """`rows` are the paragraphs side by side, `segments` the words of those that changed.

    Both texts were counted by the rule set of the new one; each counts its headline as often
    as it did when it was kept.
    """

    old: Measured
    new: Measured
    rows: tuple[ComparisonRow, ...]
    segments: Mapping[int, tuple[Segment, ...]]
    proposals: tuple[ProposalPair, ...]
    changes: tuple[Change, ...]
    _inside: tuple[Inside, Inside] = field(repr=False)

    @cached_property
    def numbers(self) -> list[str]:
        """Of each row which paragraph it is, "3", or which it was and is, "3 → 4"."""
        old = {line: n for n, line in enumerate(self.old.paragraphs(), 1)}
        new = {line: n for n, line in enumerate(self.new.paragraphs(), 1)}
        numbers = []
        for row in self.rows:
            both = [old[row.old]] if row.old is not None else []
            both += [new[row.new]] if row.new is not None else []
            numbers.append(" → ".join(map(str, dict.fromkeys(both))))
        return numbers

    def difference(self, name: str) -> float | None:
        """How much more of a figure the new text has; None where one has no value."""
        then, now = self.old.figures[name], self.new.figures[name]
        return None if then is None or now is None else now - then

    def parts(self, name: str) -> tuple[Part, ...] | None:
        """Which part of the difference came from which row; they add up to it.

        None where the figure has no value, or no form in which parts add up: then
        `parts_by_replacing` finds some.
        """
        return parts_of(name, self.changes, self.old, self.new)

    def by_proposal(self, parts: Sequence[Part]) -> tuple[ProposalPart, ...]:
        """The same parts by proposal, in the order of the text, what is outside last.

        What came with a row is of the proposals that it is part of, what went of those that
        it was part of. Where that cannot be told apart (see `parts_by_replacing`), all is of
        those that it is part of.
        """
        sums: defaultdict[tuple[int, ...], float] = defaultdict(float)
        for part in parts:
            before, after = (inside.get(part.row, ()) for inside in self._inside)
            is_gone = self.rows[part.row].new is None
            sums[before if is_gone else after] += part.value - part.before
            if part.before:
                sums[before] += part.before
        in_order = sorted(sums.items(), key=lambda each: (not each[0], each[0]))
        return tuple(ProposalPart(pairs, value) for pairs, value in in_order)

    def count(self, fate: Fate) -> int:
        """How many paragraphs that became of."""
        return sum(row.fate is fate for row in self.rows)


class Comparing:
    """Compares texts again and again: what stays the same is not counted again."""

    def __init__(self) -> None:
        self._readings = VersionReader(), VersionReader()

    def compare(self, old: Version, new: Version) -> Generator[None, None, Comparison]:
        """Compare `new` with `old`, a slice at a time.

        Another call ends it. Raises `DependencyError` where a rule set cannot be loaded.
        """
        rules = rules_of(new)
        then = yield from self._readings[0].measure(old, rules)
        now = yield from self._readings[1].measure(new, rules)
        rows = yield from align(then.lines, now.lines, then.paragraphs(), now.paragraphs())
        segments = {}
        for number, row in enumerate(rows):
            if row.fate is Fate.CHANGED and row.old is not None and row.new is not None:
                texts = then.lines[row.old].text, now.lines[row.new].text
                segments[number] = yield from word_changes(*texts)
                yield
        pairs = yield from match_proposals(then, now, rows)
        before = _inside(then, [row.old for row in rows], [pair.old for pair in pairs])
        yield
        after = _inside(now, [row.new for row in rows], [pair.new for pair in pairs])
        yield
        elsewhere = {
            number
            for number, row in enumerate(rows)
            if row.old is not None
            and row.new is not None
            and before.get(number) != after.get(number)
        }
        changes = yield from changes_of(then, now, rows, elsewhere)
        return Comparison(then, now, rows, segments, pairs, changes, (before, after))


def compare(old: Version, new: Version) -> Generator[None, None, Comparison]:
    """Compare two texts once; see `Comparing`."""
    return Comparing().compare(old, new)


def _inside(
    text: Measured, lines: Sequence[int | None], proposals: Sequence[int | None]
) -> Inside:
    """Which of the proposals the row of each line of a text is part of."""
    parts: defaultdict[int, list[int]] = defaultdict(list)
    for number, proposal in enumerate(proposals):
        if proposal is not None:
            item = text.proposals[proposal].item
            for line in range(item.start.paragraph, item.end.paragraph + 1):
                parts[line].append(number)
    return {
        number: tuple(parts[line])
        for number, line in enumerate(lines)
        if line is not None and line in parts
    }
