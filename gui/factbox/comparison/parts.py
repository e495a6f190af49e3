"""Finds the part of each paragraph in a difference; the parts add up to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Generator, Mapping, Sequence
from math import isclose
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.catalogue import all_in
from factbox.analysis.figures.shift import LeapError, Shift
from factbox.analysis.rule_sets.textstat.sums import Sums
from factbox.analysis.text.counts import Counts
from factbox.analysis.words.vocabulary.line_profile import read_line
from factbox.analysis.words.vocabulary.profile import WITHOUT, Profile
from factbox.analysis.words.word_classes import WordClasses, word_classes
from factbox.analysis.words.word_kinds import WordKinds
from factbox.comparison.alignment import ComparisonRow, Fate

if TYPE_CHECKING:
    from factbox.comparison.version import Measured

#: The ingredients of a text that are sums over its lines, by name.
Quantities = Mapping[str, float]

_QUANTITIES = {
    *("types", "hapaxes", "squares"),
    *Counts().by_name(),
    *WordClasses._fields,
    *WordKinds._fields,
    *Sums._fields,
    *WITHOUT,
}
_CLOSE = 1e-9
# Rows between two pauses.
_AT_A_TIME = 200


class RowPart(NamedTuple):
    """The effect of a row, given by its number, on a figure.

    `before` is the share that belongs to the proposals that the row has left; 0 if it is
    still part of the same ones, or of none.
    """

    row: int
    value: float
    before: float = 0.0


class RowChange(NamedTuple):
    """What was removed with a row, and what was added.

    If it is `elsewhere`, the row is part of other proposals than before.
    """

    row: int
    gone: Quantities
    come: Quantities
    elsewhere: bool


def changes_of(
    old: Measured, new: Measured, rows: Sequence[ComparisonRow], elsewhere: Container[int]
) -> Generator[None, None, tuple[RowChange, ...]]:
    """Return what each row changed, in order; most rows that changed nothing are left out.

    A new type is shared among the tokens that added it, and a lost type among those that
    were removed. A type in both texts does not change the number of types, so an unchanged
    paragraph has no part in the difference. A moved paragraph counts where it is now.
    `elsewhere` has the rows that are part of other proposals now.
    """
    counts = old.counts(), new.counts()
    found = []
    for number, row in enumerate(rows):
        if number % _AT_A_TIME == 0:
            yield
        if row.fate is Fate.MOVED_AWAY:
            continue
        if not row.is_changed and row.old is not None and row.new is not None:
            same = counts[0][row.old] == counts[1][row.new]
            if same and old.times(row.old) == new.times(row.new) and number not in elsewhere:
                continue
        gone = yield from _quantities(old, new.types, counts[0], row.old)
        come = yield from _quantities(new, old.types, counts[1], row.new)
        found.append(RowChange(number, gone, come, number in elsewhere))
    return tuple(found)


def parts_of(
    name: str, changes: Sequence[RowChange], old: Measured, new: Measured
) -> tuple[RowPart, ...] | None:
    """Return the part of each change in the difference of a figure; None if it is not a sum.

    A part is the sum of the figure's slopes (see `Shift`), each times the growth of its
    quantity. If the parts do not add up to the difference, there are none.
    """
    then, now = old.figures[name], new.figures[name]
    if then is None or now is None:
        return None
    by = _slopes(name, old, new)
    if by is None:
        return None
    slopes = list(by.items())
    found = []
    for row, gone, come, elsewhere in changes:
        value = sum([slope * (come[each] - gone[each]) for each, slope in slopes])
        before = -sum([slope * gone[each] for each, slope in slopes]) if elsewhere else 0.0
        if value or before:
            found.append(RowPart(row, value, before))
    total = sum(part.value for part in found)
    close = isclose(total, now - then, rel_tol=_CLOSE, abs_tol=_CLOSE * max(abs(then), 1.0))
    return tuple(found) if close else None


def _slopes(name: str, old: Measured, new: Measured) -> Mapping[str, float] | None:
    """Return the slopes of a figure by ingredient; None if one is not a sum over lines."""
    figure = all_in(new.metrics.rules.language.code)[name]
    if new.metrics.rules.read_line is not None:
        figure = figure.in_textstat()
    if figure.formula is None:
        return {name: 1.0}
    if figure.classes:
        return None
    made_of = figure.ingredients
    if not _QUANTITIES.issuperset(made_of):
        return None
    shifts = {
        each: Shift(old.ingredients[each], new.ingredients[each], {each: 1.0})
        for each in made_of
    }
    try:
        shift = figure.formula(**shifts)
    except LeapError:
        return None
    return shift.slopes if isinstance(shift, Shift) else {}


def _quantities(
    text: Measured, others: Mapping[str, int], counts: Sequence[Counts], line: int | None
) -> Generator[None, None, Quantities]:
    """Return the share of a line in the quantities of a text; 0 without a line.

    `others` are the types of the other text. Each token has a share in the change that its
    type made to the types, hapaxes and squares; all shares add up to the difference. Those in
    the words by level do if the same words are names in both texts.
    """
    if line is None:
        return Counter()
    found: dict[str, float] = dict(counts[line].by_name())
    found |= (counts[line].kinds or WordKinds())._asdict()
    tokens = Counter(text.lines[line].tokens * text.times(line))
    types = hapaxes = squares = 0.0
    for token, times in tokens.items():
        own, other = text.types[token], others.get(token, 0)
        squares += times * (own + other)
        types += 0 if other else times / own
        if own != other:
            hapaxes += times * ((own == 1) - (other == 1)) / (own - other)
    found |= {"types": types, "hapaxes": hapaxes, "squares": squares}
    if text.names is not None:
        profile = read_line(
            text.lines[line].prose,
            text.metrics.rules.language.sentence_words,
            text.metrics.level_list.classes,
        )
        found |= Profile.of([profile] * text.times(line), text.names).ingredients()
    summary = text.lines[line].line
    if summary is not None:
        return found | summary.sums._asdict()
    classes = yield from word_classes(tokens, text.metrics.rules)
    return found | classes._asdict()
