"""The words and numbers of a comparison, the same in every format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.figures.figure import Group
from factbox.analysis.text.left_out.kind import difference_in_words
from factbox.analysis.text.published import FIGURES
from factbox.comparison.alignment import Fate
from factbox.lists import listed, with_colon
from factbox.reports import numbers
from factbox.reports.counting_names import headline_shown, rules_shown
from factbox.reports.figure_wording import with_list
from factbox.reports.list_wording import list_notes
from factbox.reports.numbers import difference_shown, figure_shown, signed
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.outline.item import Item
    from factbox.comparison.comparison import Comparison
    from factbox.comparison.parts import RowPart
    from factbox.comparison.proposals import ProposalPair
    from factbox.comparison.version import Version

Key = TypeVar("Key")
#: The parts of some figures, by name; None for a figure that has no parts.
Parts = Mapping[str, "tuple[RowPart, ...] | None"]

_BEGINNING = 60


class ComparisonTable(NamedTuple):
    """A table, with its headings in the first row; the first `texts` columns are words."""

    title: str
    rows: list[tuple[str, ...]]
    texts: int = 1


class _PartColumn(NamedTuple, Generic[Key]):
    """The parts of a figure, by what they belong to; None if it has none."""

    parts: Mapping[Key, float] | None
    decimals: int

    def shown(self, *keys: Key) -> str:
        """Return the sum of the parts of `keys`, as it is shown; "—" without parts."""
        if self.parts is None:
            return "—"
        return signed(sum(self.parts.get(key, 0.0) for key in keys), self.decimals)

    def sum_shown(self) -> str:
        """Return the sum of all parts."""
        return self.shown(*self.parts or ())


def part_decimals(name: str, parts: Iterable[RowPart]) -> int:
    """Return how many decimals to show in the parts of a difference and in their sum."""
    values = [value for part in parts for value in (part.value, part.before)]
    return numbers.part_decimals(figures()[name], values)


def beginning(comparison: Comparison, number: int) -> str:
    """Return the beginning of a row's paragraph, in the new text if it is there."""
    row = comparison.rows[number]
    text = ""
    if row.new is not None:
        text = comparison.new.lines[row.new].text
    elif row.old is not None:
        text = comparison.old.lines[row.old].text
    line = " ".join(text[: 4 * _BEGINNING].split())
    return line if len(line) <= _BEGINNING else f"{line[:_BEGINNING].rstrip()}…"


def proposal_name(comparison: Comparison, pair: ProposalPair) -> str:
    """Return the name of a proposal: its ordinal, or both ordinals, and its gist."""
    old, new = _items(comparison, pair)
    item = new or old
    gist = item.gist if item is not None else ""
    return f"{_ordinals(comparison, pair)}  {gist}"


def ordinals_of(comparison: Comparison, pairs: Iterable[int]) -> str:
    """Return the ordinals of some pairs of proposals, given the numbers of the pairs."""
    return listed(_ordinals(comparison, comparison.proposals[each]) for each in pairs)


def _ordinals(comparison: Comparison, pair: ProposalPair) -> str:
    items = (item for item in _items(comparison, pair) if item is not None)
    return " → ".join(dict.fromkeys(str(item.ordinal) for item in items))


def _items(comparison: Comparison, pair: ProposalPair) -> tuple[Item | None, Item | None]:
    """Return a proposal in the old text and in the new one."""
    return (
        comparison.old.proposals[pair.old].item if pair.old is not None else None,
        comparison.new.proposals[pair.new].item if pair.new is not None else None,
    )


def counted_otherwise(version: Version, comparison: Comparison) -> bool:
    """Return whether a version was counted by other rules when it was saved."""
    rules = comparison.new.metrics.rules
    return (version.rules_name, version.rules_version) != (rules.name, rules.version)


def headline_counts_otherwise(comparison: Comparison) -> bool:
    """Return whether both texts have a headline, and it counts twice in only one of them."""
    old, new = comparison.old, comparison.new
    both = old.headline is not None and new.headline is not None
    return both and old.metrics.headline_rule is not new.metrics.headline_rule


def differs_by_kinds(comparison: Comparison) -> str:
    """Return what the old text leaves out or counts unlike the new one; "" if nothing."""
    old, new = comparison.old.version, comparison.new.version
    return difference_in_words(old.left_out, new.left_out)


def notes(comparison: Comparison) -> list[str]:
    """Return sentences on how the texts were counted."""
    rules = comparison.new.metrics.rules
    found = [
        _counted_then(version)
        for version in (comparison.old.version, comparison.new.version)
        if counted_otherwise(version, comparison)
    ]
    if not comparison.is_in_one_language:
        old, new = (each.metrics.rules.language for each in (comparison.old, comparison.new))
        words = tr(
            "{old} is in {old_language}, {new} in {new_language}: only what is "
            "counted alike in both is compared, such as paragraphs and sentences."
        )
        found.append(
            words.format(
                old=comparison.old.version.name,
                old_language=tr(old.name),
                new=comparison.new.version.name,
                new_language=tr(new.name),
            )
        )
    found += list_notes(comparison)
    then, now = comparison.old, comparison.new
    if headline_counts_otherwise(comparison):
        words = tr("The headline counts {then} in {old} and {now} in {new}.")
        found.append(
            words.format(
                then=headline_shown(then.metrics.headline_rule),
                old=then.version.name,
                now=headline_shown(now.metrics.headline_rule),
                new=now.version.name,
            )
        )
    otherwise = differs_by_kinds(comparison)
    if otherwise:
        words = tr("{old} is counted {otherwise}, unlike {new}.")
        found.append(
            words.format(old=then.version.name, otherwise=otherwise, new=now.version.name)
        )
    both = tr("Both were counted by the rule set {rules}, version {version}.")
    return [both.format(rules=rules_shown(rules.name), version=rules.version), *found]


def _counted_then(version: Version) -> str:
    words = tr(
        "{name} was counted by the rule set {rules}, version {version}{figures}; here it was "
        "counted again.",
        "{figures}: “: Level 9.1, Tokens 812”, or nothing",
    )
    said = as_saved(version)
    return words.format(
        name=version.name,
        rules=rules_shown(version.rules_name),
        version=version.rules_version,
        figures=with_colon("", said) if said else "",
    )


def as_saved(version: Version) -> str:
    """Return the figures that a version was saved with; "" without any."""
    if version.box is None:
        return ""
    said = (
        f"{tr(name)} {figure_shown(figures()[key], getattr(version.box, key))}"
        for key, (name, _) in FIGURES.items()
        if key != LEVEL.key or version.box.level is not None
    )
    return listed(said)


def summary(comparison: Comparison) -> str:
    """Return the numbers of paragraphs that were changed, added, removed and moved."""
    same, both = comparison.count(Fate.SAME), comparison.moved_and_changed
    if same == len(comparison.rows):
        return tr("All paragraphs are the same in both.")
    moved = comparison.count(Fate.MOVED_HERE) - both
    changed, added = comparison.count(Fate.CHANGED), comparison.count(Fate.ADDED)
    removed = comparison.count(Fate.REMOVED)
    counted = (
        (changed, tr("%Ln changed", "paragraphs", changed)),
        (added, tr("%Ln new", "paragraphs", added)),
        (removed, tr("%Ln removed", "paragraphs", removed)),
        (moved, tr("%Ln moved", "paragraphs", moved)),
        (both, tr("%Ln moved and changed", "paragraphs", both)),
        (same, tr("%Ln unchanged", "paragraphs", same)),
    )
    return tr("Paragraphs: %s.") % listed(words for number, words in counted if number)


def fate_of(comparison: Comparison, number: int) -> str:
    """Return in a few words what happened to the paragraph of a row."""
    row = comparison.rows[number]
    is_both = row.is_changed and row.fate is not Fate.CHANGED
    if not is_both:
        return tr(row.fate.value)
    if row.fate is Fate.MOVED_AWAY:
        return tr("moved away and changed")
    return tr("moved here and changed")


def tables(comparison: Comparison, names: Mapping[str, str]) -> Iterator[ComparisonTable]:
    """Yield all tables; `names` has the title of each figure, in order."""
    names = with_main(comparison, names)
    yield figures_table(comparison, names)
    parts = {name: comparison.parts(name) for name in keys_with_main(comparison, FIGURES)}
    yield parts_table(comparison, names, parts)
    yield proposals_table(comparison, names, parts)


def keys_with_main(comparison: Comparison, keys: Iterable[str]) -> list[str]:
    """Return the keys of figures, the main one of the language before all others.

    It stands in the place of a Level.
    """
    main = comparison.main
    if main is None or main.key == LEVEL.key:
        return list(keys)
    return [main.key, *(key for key in keys if key not in (main.key, LEVEL.key))]


def with_main(comparison: Comparison, keys: Iterable[str]) -> dict[str, str]:
    """Return the names of figures by key, in the order of `keys_with_main`.

    A figure that was made for a third language is not named if neither text has it.
    """
    keys = keys_with_main(comparison, keys)
    return {key: tr(figures()[key].name) for key in keys if _is_named(comparison, key)}


def _is_named(comparison: Comparison, key: str) -> bool:
    figure = figures()[key]
    of_both = [None, *(language.code for language in comparison.languages)]
    values = (text.figures[key] for text in (comparison.old, comparison.new))
    is_of_box = figure.group is Group.FACT_BOX
    return is_of_box or figure.language in of_both or any(each is not None for each in values)


def difference_of(comparison: Comparison, name: str) -> str:
    """Return the difference of a figure as it is shown; "—" if it cannot be compared."""
    if comparison.difference(name) is None:
        return "—"
    then, now = comparison.old.figures[name], comparison.new.figures[name]
    return difference_shown(figures()[name], then, now)


def figures_table(comparison: Comparison, names: Mapping[str, str]) -> ComparisonTable:
    """Return a table of all figures: before, after, and the difference."""
    rows: list[tuple[str, ...]] = [
        (
            tr("Figure"),
            comparison.old.version.name,
            comparison.new.version.name,
            tr("Difference"),
        )
    ]
    for name, words in names.items():
        then = comparison.old.figures[name]
        now = comparison.new.figures[name]
        figure = figures()[name]
        shown = (figure_shown(figure, value) for value in (then, now))
        named = with_list(figure, words, *comparison.level_lists)
        rows.append((named, *shown, difference_of(comparison, name)))
    return ComparisonTable(tr("Figures"), rows)


def parts_table(
    comparison: Comparison, names: Mapping[str, str], parts: Parts, most: int | None = None
) -> ComparisonTable:
    """Return a table of where the differences of the four figures came from, by paragraph.

    Of more than `most` paragraphs, those with the smallest parts have one row together.
    """
    columns: list[_PartColumn[int]] = []
    numbers: set[int] = set()
    for name, some in parts.items():
        by_row = None if some is None else {part.row: part.value for part in some}
        numbers.update(row for row, value in (by_row or {}).items() if value)
        columns.append(_PartColumn(by_row, part_decimals(name, some or ())))
    others = _smallest(columns, numbers, most)
    rows: list[tuple[str, ...]] = [
        (tr("Paragraph"), tr("Begins"), *(names[name] for name in parts))
    ]
    for number in sorted(numbers - others):
        cells = (column.shown(number) for column in columns)
        rows.append((comparison.numbers[number], beginning(comparison, number), *cells))
    if others:
        cells = (column.shown(*others) for column in columns)
        rows.append((tr("Others"), tr("%Ln paragraphs", "", len(others)), *cells))
    sums = (column.sum_shown() for column in columns)
    rows.append((tr("Sum"), tr("of the parts before rounding"), *sums))
    return ComparisonTable(tr("By paragraph"), rows, texts=2)


def proposals_table(
    comparison: Comparison, names: Mapping[str, str], parts: Parts, most: int | None = None
) -> ComparisonTable:
    """Return a table of all proposals, each with its four figures and its parts.

    A paragraph that belongs to several proposals, or to none, has only parts. Of more than
    `most` proposals, those with the smallest parts have one row together.
    """
    columns: dict[str, _PartColumn[tuple[int, ...]]] = {}
    keys: set[tuple[int, ...]] = {(number,) for number in range(len(comparison.proposals))}
    heads = []
    for name, some in parts.items():
        by_pairs = None
        if some is not None:
            by_pairs = {each.pairs: each.value for each in comparison.by_proposal(some)}
        columns[name] = _PartColumn(by_pairs, part_decimals(name, some or ()))
        keys |= (by_pairs or {}).keys()
        heads += [names[name], tr("Part of %s") % names[name]]
    rows: list[tuple[str, ...]] = [(tr("Proposal"), *heads)]
    if not comparison.proposals:
        return ComparisonTable(tr("By proposal"), rows)
    others = _smallest(list(columns.values()), keys - {()}, most)
    for pairs in sorted(keys - others, key=lambda key: (not key, key)):
        cells = []
        for name, column in columns.items():
            figure = _then_and_now(comparison, pairs[0], name) if len(pairs) == 1 else ""
            cells += [figure, column.shown(pairs)]
        rows.append((_proposals_name(comparison, pairs), *cells))
    for title, some_keys in (
        (tr("%Ln others", "proposals", len(others)), others),
        (tr("Sum, of the parts before rounding"), keys),
    ):
        if some_keys:
            sums = (column.shown(*some_keys) for column in columns.values())
            rows.append((title, *(cell for each in sums for cell in ("", each))))
    return ComparisonTable(tr("By proposal"), rows)


def _smallest(
    columns: Sequence[_PartColumn[Key]], keys: AbstractSet[Key], most: int | None
) -> set[Key]:
    """Return which of more than `most` keys have the smallest parts.

    What is smallest is decided by the first figure that has parts.
    """
    if most is None or len(keys) <= most:
        return set()
    parts: Mapping[Key, float] = next((each.parts for each in columns if each.parts), {})
    by_size = sorted(keys, key=lambda key: -abs(parts.get(key, 0.0)))
    return set(by_size[most:])


def _then_and_now(comparison: Comparison, number: int, name: str) -> str:
    """Return a figure of a proposal before and after, or once if it stayed the same."""
    pair = comparison.proposals[number]
    then = comparison.old.proposals[pair.old] if pair.old is not None else None
    now = comparison.new.proposals[pair.new] if pair.new is not None else None
    figure = figures()[name]
    both = [figure_shown(figure, each.value(name)) if each else "" for each in (then, now)]
    return both[0] if both[0] == both[1] else " → ".join(both).strip()


def _proposals_name(comparison: Comparison, pairs: tuple[int, ...]) -> str:
    if not pairs:
        return tr("Outside all proposals")
    if len(pairs) > 1:
        return tr("%s together", "some proposals") % ordinals_of(comparison, pairs)
    return proposal_name(comparison, comparison.proposals[pairs[0]])
