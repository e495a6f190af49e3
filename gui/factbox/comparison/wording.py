"""A comparison in words and numbers, the same in every form that it is written in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from math import floor, log10
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from factbox.analysis.all_figures import DECIMALS
from factbox.analysis.published import FIGURES, rounded
from factbox.comparison.alignment import Kind

if TYPE_CHECKING:
    from factbox.comparison.comparison import Comparison
    from factbox.comparison.parts import Part
    from factbox.comparison.proposals import Pair
    from factbox.comparison.side import Side

Key = TypeVar("Key")

_MINUS = "\u2212"
_BEGINNING = 60
_MOST_DECIMALS = 7
# What is left of a sum that is nothing.
_NOTHING = 1e-9


class Table(NamedTuple):
    """Cells, the first row above the others; the first `texts` columns are words."""

    title: str
    rows: list[tuple[str, ...]]
    texts: int = 1


class _Column(NamedTuple, Generic[Key]):
    """The parts of a figure, each by what it is of; None where it has none."""

    parts: Mapping[Key, float] | None
    decimals: int

    def shown(self, key: Key) -> str:
        if self.parts is None:
            return "—"
        return part_shown(self.parts.get(key, 0.0), self.decimals)

    def sum_shown(self) -> str:
        if self.parts is None:
            return "—"
        return part_shown(sum(self.parts.values()), self.decimals)


def shown(name: str, value: float | None) -> str:
    """A value of the figure of that name; "—" for none."""
    return rounded(value, DECIMALS[name]).replace("-", _MINUS)


def difference_shown(name: str, then: float | None, now: float | None) -> str:
    """The difference of two values as shown, so that a reader who subtracts finds the same."""
    if then is None or now is None:
        return "—"
    before, after = (Decimal(rounded(value, DECIMALS[name])) for value in (then, now))
    return signed(f"{after - before:+f}")


def part_decimals(name: str, parts: Sequence[Part]) -> int:
    """The decimals that all parts of a figure's difference, and their sum, are shown with.

    One more than the figure, and as many as it takes for three digits of the largest part;
    none where tokens, or the like, came and went whole.
    """
    values = [value for part in parts for value in (part.value, part.before)]
    decimals = DECIMALS[name]
    if not decimals and all(abs(value - round(value)) <= _NOTHING for value in values):
        return 0
    largest = max(map(abs, values), default=0.0)
    digits = 2 - floor(log10(largest)) if largest > _NOTHING else 0
    return max(decimals + 1, min(digits, _MOST_DECIMALS))


def part_shown(value: float, decimals: int) -> str:
    """A part of a difference, or some together; "±0" for nothing, "+0.00" for next to it."""
    return (f"{value:+.{decimals}f}" if abs(value) > _NOTHING else "±0").replace("-", _MINUS)


def signed(number: str) -> str:
    """A number that has its sign, "±0" for nothing."""
    return number.replace("-", _MINUS) if number.strip("+-0.") else "±0"


def beginning(comparison: Comparison, number: int) -> str:
    """How the paragraph of a row begins: the new one, if there is one."""
    row = comparison.rows[number]
    text = ""
    if row.new is not None:
        text = comparison.new.lines[row.new].text
    elif row.old is not None:
        text = comparison.old.lines[row.old].text
    line = " ".join(text[: 4 * _BEGINNING].split())
    return line if len(line) <= _BEGINNING else f"{line[:_BEGINNING].rstrip()}…"


def proposal_name(comparison: Comparison, pair: Pair) -> str:
    """What a proposal is called: its ordinal, or both, and its gist as it is now."""
    old = comparison.old.proposals[pair.old].item if pair.old is not None else None
    new = comparison.new.proposals[pair.new].item if pair.new is not None else None
    ordinals = dict.fromkeys(str(item.ordinal) for item in (old, new) if item is not None)
    item = new or old
    return f"{' → '.join(ordinals)}  {item.gist if item is not None else ''}"


def counted_otherwise(side: Side, comparison: Comparison) -> bool:
    """Whether a side was counted by other rules when it was kept than it is here."""
    rules = comparison.new.metrics.rules
    return (side.rules_name, side.rules_version) != (rules.name, rules.version)


def headline_counts_otherwise(comparison: Comparison) -> bool:
    """Whether both texts have a headline, and it counts once in one and twice in the other."""
    old, new = comparison.old, comparison.new
    both = old.headline is not None and new.headline is not None
    return both and old.metrics.headline_rule is not new.metrics.headline_rule


def notes(comparison: Comparison) -> list[str]:
    """What has to be said of how both texts were counted; nothing where it was the same way."""
    rules = comparison.new.metrics.rules
    found = [
        f"{side.name} was counted by the rule set {side.rules_name}, version "
        f"{side.rules_version}; here it is counted anew."
        for side in (comparison.old.side, comparison.new.side)
        if counted_otherwise(side, comparison)
    ]
    then, now = comparison.old, comparison.new
    if headline_counts_otherwise(comparison):
        found.append(
            f"The headline counts {then.metrics.headline_rule.value} in {then.side.name}, "
            f"{now.metrics.headline_rule.value} in {now.side.name}."
        )
    return [f"Both are counted by the rule set {rules.name}, version {rules.version}.", *found]


def summary(comparison: Comparison) -> str:
    """What became of how many paragraphs."""
    counted = (
        (Kind.CHANGED, "changed"),
        (Kind.COME, "came"),
        (Kind.GONE, "went"),
        (Kind.MOVED_HERE, "moved"),
        (Kind.SAME, "unchanged"),
    )
    parts = [f"{n} {word}" for kind, word in counted if (n := comparison.count(kind))]
    return "Paragraphs: " + (", ".join(parts) if parts else "none") + "."


def tables(comparison: Comparison, names: Mapping[str, str]) -> Iterator[Table]:
    """All tables; `names` says what each figure is called, in their order."""
    yield figures_table(comparison, names)
    yield parts_table(comparison, names)
    yield proposals_table(comparison, names)


def figures_table(comparison: Comparison, names: Mapping[str, str]) -> Table:
    """Every figure: then, now and its difference."""
    rows: list[tuple[str, ...]] = [
        ("Figure", comparison.old.side.name, comparison.new.side.name, "Difference")
    ]
    for name, words in names.items():
        then = comparison.old.figures.value(name)
        now = comparison.new.figures.value(name)
        difference = difference_shown(name, then, now)
        rows.append((words, shown(name, then), shown(name, now), difference))
    return Table("Figures", rows)


def parts_table(comparison: Comparison, names: Mapping[str, str]) -> Table:
    """Which part of the differences of the four figures came from which paragraph."""
    columns = []
    numbers: set[int] = set()
    for name in FIGURES:
        parts = comparison.parts(name)
        by_row = None if parts is None else {part.row: part.value for part in parts}
        numbers.update(row for row, value in (by_row or {}).items() if value)
        columns.append(_Column(by_row, part_decimals(name, parts or ())))
    rows: list[tuple[str, ...]] = [("Paragraph", "Begins", *(names[name] for name in FIGURES))]
    for number in sorted(numbers):
        cells = (column.shown(number) for column in columns)
        rows.append((comparison.numbers[number], beginning(comparison, number), *cells))
    sums = (column.sum_shown() for column in columns)
    rows.append(("Sum", "of the figures before rounding", *sums))
    return Table("Which paragraph did it", rows, texts=2)


def proposals_table(comparison: Comparison, names: Mapping[str, str]) -> Table:
    """The proposals of both, each with its four figures, then → now."""
    rows: list[tuple[str, ...]] = [("Proposal", *(names[name] for name in FIGURES))]
    for pair in comparison.proposals:
        then = comparison.old.proposals[pair.old].box if pair.old is not None else None
        now = comparison.new.proposals[pair.new].box if pair.new is not None else None
        cells = []
        for name in FIGURES:
            both = [shown(name, getattr(box, name)) if box else "" for box in (then, now)]
            cells.append(both[0] if both[0] == both[1] else " → ".join(both).strip())
        rows.append((proposal_name(comparison, pair), *cells))
    return Table("Proposals", rows)
