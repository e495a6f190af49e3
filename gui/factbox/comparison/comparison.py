"""A comparison of two versions of a text: what differs, and how that changes the figures."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from factbox.analysis.figures.figure import Figure
from factbox.analysis.languages.language import Language
from factbox.analysis.words.vocabulary.level_list import LevelList
from factbox.comparison.alignment import ComparisonRow, Fate, align
from factbox.comparison.parts import RowChange, RowPart, changes_of, parts_of
from factbox.comparison.proposals import ProposalPair, match_proposals
from factbox.comparison.version import Measured, Version, VersionReader, rules_of
from factbox.comparison.word_changes import Segment, word_changes

# What a text in any language has, whatever its words are like. Not types: how many forms a word
# has depends on the language, and so does how its syllables are counted.
_IN_ALL_LANGUAGES = frozenset(("paragraphs", "sentences"))
# What it also has if words are written in letters. In Chinese each character is a token.
_IN_LETTERS = frozenset(("tokens", "characters", "letters"))

#: The numbers of the pairs of proposals that each row is part of, if any.
Inside = Mapping[int, tuple[int, ...]]


class ProposalPart(NamedTuple):
    """The effect on a figure of paragraphs that some pairs of proposals share.

    There are no `pairs` for paragraphs outside all proposals.
    """

    pairs: tuple[int, ...]
    value: float


@dataclass(frozen=True)
class Comparison:
    """Paragraphs side by side, and the `segments` of those that are changed, moved or not.

    Both texts are counted by the rule set of the new one. In each, the headline counts as
    often as it did when the version was saved.
    """

    old: Measured
    new: Measured
    rows: tuple[ComparisonRow, ...]
    segments: Mapping[int, tuple[Segment, ...]]
    proposals: tuple[ProposalPair, ...]
    changes: tuple[RowChange, ...]
    _inside: tuple[Inside, Inside] = field(repr=False)

    @cached_property
    def numbers(self) -> list[str]:
        """The number of each row's paragraph, "3", or both numbers, "3 → 4"."""
        old = {line: n for n, line in enumerate(self.old.paragraphs(), 1)}
        new = {line: n for n, line in enumerate(self.new.paragraphs(), 1)}
        numbers = []
        for row in self.rows:
            both = [old[row.old]] if row.old is not None else []
            both += [new[row.new]] if row.new is not None else []
            numbers.append(" → ".join(map(str, dict.fromkeys(both))))
        return numbers

    @property
    def level_lists(self) -> tuple[LevelList, LevelList]:
        """The word lists that both texts were counted by."""
        return self.old.metrics.level_list, self.new.metrics.level_list

    @property
    def is_in_one_language(self) -> bool:
        """Whether both texts are counted in the same language."""
        old, new = self.languages
        return old is new

    @property
    def languages(self) -> tuple[Language, Language]:
        """The languages that both texts are counted in."""
        return self.old.metrics.rules.language, self.new.metrics.rules.language

    @property
    def main(self) -> Figure | None:
        """The main figure of both texts; None if they are in two languages, or have none."""
        figure = self.new.metrics.whole.counts.main_figure
        return figure if self.is_in_one_language else None

    def difference(self, name: str) -> float | None:
        """Return the new value of a figure minus the old one; None if either is missing.

        In two languages, only what is counted alike in both has a difference.
        """
        then, now = self.old.figures[name], self.new.figures[name]
        if then is None or now is None:
            return None
        return now - then if self._is_counted_alike(name) else None

    def _is_counted_alike(self, name: str) -> bool:
        """Return whether a figure is counted in the same way in both texts."""
        if self.is_in_one_language or name in _IN_ALL_LANGUAGES:
            return True
        are_letters = not any(each.tokens_are_characters for each in self.languages)
        return are_letters and name in _IN_LETTERS

    def parts(self, name: str) -> tuple[RowPart, ...] | None:
        """Return the part of each row in the difference of a figure; they add up to it.

        None if the figure has no value, or its difference is not a sum. In that case, use
        `parts_by_replacing`.
        """
        if not self.is_in_one_language:
            return None
        return parts_of(name, self.changes, self.old, self.new)

    def by_proposal(self, parts: Sequence[RowPart]) -> tuple[ProposalPart, ...]:
        """Return the same parts by proposal, in the order of the text, the rest last.

        What was added with a row belongs to the proposals that it is part of; what was
        removed, to those that it was part of. If that is not known (see `parts_by_replacing`),
        all of it belongs to the present proposals.
        """
        sums: defaultdict[tuple[int, ...], float] = defaultdict(float)
        was_inside, is_inside = self._inside
        for row, value, before in parts:
            inside = was_inside if self.rows[row].new is None else is_inside
            sums[inside.get(row, ())] += value - before
            if before:
                sums[was_inside.get(row, ())] += before
        in_order = sorted(sums.items(), key=lambda each: (not each[0], each[0]))
        return tuple(ProposalPart(pairs, value) for pairs, value in in_order)

    def words(self, number: int) -> tuple[Segment, ...]:
        """Return the words of a row: what stayed, what was removed and what was added.

        A moved paragraph has its old words where it was, and its new ones where it is.
        """
        row = self.rows[number]
        is_here = row.old is not None and row.fate is not Fate.MOVED_HERE
        stays = row.new is not None and row.fate is not Fate.MOVED_AWAY
        segments = self.segments.get(number)
        if segments is None:
            old = self.old.lines[row.old].text if row.old is not None else ""
            new = self.new.lines[row.new].text if row.new is not None else ""
            segments = (Segment(old, new, same=row.old is not None and row.new is not None),)
        return tuple(
            Segment(each.old if is_here else "", each.new if stays else "", each.same)
            for each in segments
        )

    def count(self, fate: Fate) -> int:
        """Return how many paragraphs had this fate."""
        return self._fates[fate]

    @cached_property
    def moved_and_changed(self) -> int:
        """The number of moved paragraphs that were changed, too."""
        return sum(row.is_changed for row in self.rows if row.fate is Fate.MOVED_HERE)

    @cached_property
    def _fates(self) -> Counter[Fate]:
        return Counter(row.fate for row in self.rows)


class Comparing:
    """Compares texts repeatedly, and counts only what has changed."""

    def __init__(self) -> None:
        self._readings = VersionReader(), VersionReader()

    def compare(self, old: Version, new: Version) -> Generator[None, None, Comparison]:
        """Compare `new` with `old`, in slices.

        Another call ends this one. Raises `DependencyError` if a rule set cannot be loaded.
        """
        rules, listed = rules_of(new), new.level_list or old.level_list
        # A text in another language is counted by its own rules.
        its_own = rules if old.language == new.language else rules_of(old)
        then = yield from self._readings[0].measure(old, its_own, listed)
        now = yield from self._readings[1].measure(new, rules, listed)
        rows = yield from align(then.lines, now.lines, then.paragraphs(), now.paragraphs())
        segments = yield from _segments(then, now, rows)
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


def _segments(
    old: Measured, new: Measured, rows: Sequence[ComparisonRow]
) -> Generator[None, None, dict[int, tuple[Segment, ...]]]:
    """Return the words of each row that is changed."""
    # A moved paragraph has two rows.
    by_pair: dict[tuple[int, int], tuple[Segment, ...]] = {}
    found = {}
    for number, row in enumerate(rows):
        if row.is_changed and row.old is not None and row.new is not None:
            pair = row.old, row.new
            if pair not in by_pair:
                texts = old.lines[row.old].text, new.lines[row.new].text
                by_pair[pair] = yield from word_changes(*texts)
                yield
            found[number] = by_pair[pair]
    return found


def _inside(
    text: Measured, lines: Sequence[int | None], proposals: Sequence[int | None]
) -> Inside:
    """Return the proposals that each row, given by its line in a text, is part of."""
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
