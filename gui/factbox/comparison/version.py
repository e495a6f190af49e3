"""A version of a text, and its figures."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from itertools import accumulate, repeat
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.ingredients import Ingredients
from factbox.analysis.figures.measures import measures
from factbox.analysis.figures.values import Values
from factbox.analysis.languages.languages import language_of
from factbox.analysis.outline.item import Item
from factbox.analysis.rule_sets.rules import RULE_SETS, Rules, rule_sets
from factbox.analysis.rule_sets.textstat.line import NOTHING as NO_LINE
from factbox.analysis.text.counts import Counts, FactBox
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.left_out.kind import DEFAULT, Kind
from factbox.analysis.text.lines import LINE_END
from factbox.analysis.text.metrics import Metrics
from factbox.analysis.text.packed_styles import unpacked
from factbox.analysis.text.paragraph import Paragraph
from factbox.analysis.text.style import Styles
from factbox.analysis.words.vocabulary.own.recorded_lists import NO_LISTS, RecordedLists
from factbox.snapshots.snapshot import digest

if TYPE_CHECKING:
    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.snapshots.snapshot import Snapshot

_SLICE_S = 0.004


class Version(NamedTuple):
    """A text with a name, and how it was counted when it was saved.

    `headline` is a value of `HeadlineRule`; `left_out` are the kinds of text not counted. `box`
    has the figures of a snapshot as they were saved. `styles` are those of the lines (see
    `packed_styles`). `word_lists` gave words their level; `level_list` is what they make, None
    if that is not known.
    """

    name: str
    text: str
    rules_name: str
    rules_version: int
    headline: str
    left_out: frozenset[Kind] = DEFAULT
    box: FactBox | None = None
    styles: str = ""
    word_lists: RecordedLists = NO_LISTS
    level_list: LevelList | None = None
    #: the code of the language
    language: str = "en"

    @classmethod
    def of_snapshot(cls, name: str, snapshot: Snapshot, text: str) -> Version:
        """Return a snapshot, whose text is `text`, as a version."""
        return cls(
            name,
            text,
            snapshot.rules_name,
            snapshot.rules_version,
            snapshot.headline,
            snapshot.left_out,
            snapshot.fact_box,
            snapshot.styles,
            snapshot.word_lists,
            language=snapshot.language,
        )

    @classmethod
    def of_text(cls, name: str, text: str, metrics: Metrics, styles: str) -> Version:
        """Return a text that is counted as `metrics` says as a version."""
        return cls(
            name,
            text,
            metrics.rules.name,
            metrics.rules.version,
            metrics.headline_rule.value,
            metrics.left_out.kinds,
            styles=styles,
            word_lists=RecordedLists.of(metrics.level_list),
            level_list=metrics.level_list,
            language=metrics.rules.language.code,
        )

    def is_saved_in(self, snapshot: Snapshot) -> bool:
        """Return whether a snapshot has the same text, counted in the same way."""
        own = self.rules_name, self.rules_version, self.headline, self.left_out, self.styles
        was = *snapshot.rules, snapshot.headline, snapshot.left_out, snapshot.styles
        is_in_it = self.language == snapshot.language
        is_alike = own == was and is_in_it and self.word_lists.is_like(snapshot.word_lists)
        return is_alike and digest(self.text) == snapshot.sha256


class MeasuredProposal(NamedTuple):
    """An outermost item of an outline, the number of its enumeration, and its fact box."""

    item: Item
    enumeration: int
    box: FactBox

    def value(self, figure: str) -> float | None:
        """Return a figure of the fact box, or the main one of the language, by its key."""
        main = self.item.counts.main_figure
        if main is not None and figure == main.key:
            return self.item.counts.main
        value: float | None = getattr(self.box, figure)
        return value


class Measured(NamedTuple):
    """The lines of a version, including blank ones, and its figures.

    `types` has the number of occurrences of each type. A published fact box, which is not
    counted, is above the line `metrics.first_line`. `names` are the keys of its names; None
    if its words are on no list.
    """

    version: Version
    lines: tuple[Paragraph, ...]
    metrics: Metrics
    figures: Values
    ingredients: Ingredients
    types: Mapping[str, int]
    proposals: tuple[MeasuredProposal, ...]
    names: frozenset[str] | None

    def paragraphs(self) -> list[int]:
        """Return the numbers of the lines that are not blank."""
        first = self.metrics.first_line
        return [
            first + i
            for i, line in enumerate(self.lines[first:])
            if line.text and not line.text.isspace()
        ]

    @property
    def headline(self) -> int | None:
        """The number of the line that is the headline; None if there is none."""
        found = self.metrics.headline
        return None if found is None else found.start.paragraph

    def times(self, line: int) -> int:
        """Return how often a line counts; a headline may count twice."""
        headline = self.metrics.headline
        return 2 if headline and line == self.headline and headline.again.tokens else 1

    def counts(self) -> list[Counts]:
        """Return what each line adds to the counts of the text.

        If sentences continue across lines, a line has the sentences that it adds to those
        above it.
        """
        first = self.metrics.first_line
        counts = [line.counts for line in self.lines]
        if self.metrics.rules.read_line is not None:
            read = [line.line or NO_LINE for line in self.lines[first:]]
            sums = [each.sentences for each in accumulate(read)]
            for i, (now, before) in enumerate(zip(sums, [0, *sums], strict=False), first):
                counts[i] += Counts(sentences=now - before - counts[i].sentences)
        if self.metrics.headline is not None and self.headline is not None:
            counts[self.headline] += self.metrics.headline.again
        return counts


def rules_of(version: Version) -> Rules:
    """Return the rule set that a version was counted by; the default one if it is unknown."""
    try:
        sets = rule_sets(language_of(version.language))
    except KeyError:
        # That of a newer Fact Box.
        sets = RULE_SETS
    return next((rules for rules in sets if rules.name == version.rules_name), sets[0])


class VersionReader:
    """Counts one version after another, and reads only what has changed."""

    def __init__(self) -> None:
        self._document: Document | None = None
        self._last: Measured | None = None

    def measure(
        self, version: Version, rules: Rules, listed: LevelList | None = None
    ) -> Generator[None, None, Measured]:
        """Count `version` by `rules`, in slices; `listed` is the word list, or None.

        Raises `DependencyError` if the rule set cannot be loaded.
        """
        last = self._last
        listed = listed or rules.language.level_list()
        if (
            last is not None
            and last.version == version
            and (last.metrics.rules, last.metrics.level_list) == (rules, listed)
        ):
            return last
        texts = LINE_END.split(version.text)
        yield
        document = self._document
        left_out = version.left_out
        if document is None or (document.rules, document.left_out) != (rules, left_out):
            document = self._document = Document(rules=rules, left_out=left_out)
        document.headline_rule = HeadlineRule(version.headline)
        if document.level_list is not listed:
            document.level_list = listed
        _make_same(document, texts, unpacked(version.styles, len(texts)))
        while document.read_some(_SLICE_S) or document.measure_some(_SLICE_S):
            yield
        metrics = document.metrics()
        yield
        measured = yield from measures(document)
        types = document.types()
        yield
        proposals = yield from _proposals(document)
        lines = tuple(document.paragraphs)
        self._last = Measured(
            version,
            lines,
            metrics,
            measured.figures,
            measured.ingredients,
            types,
            proposals,
            None if measured.profile is None else measured.names,
        )
        return self._last


def _make_same(document: Document, lines: list[str], styles: Styles) -> None:
    """Make `document` hold `lines` with `styles`, replacing only those that differ."""
    old = [(paragraph.text, paragraph.style) for paragraph in document.paragraphs]
    new = list(zip(lines, styles or repeat(None), strict=False))
    above = common_start(old, new)
    below = common_start(old[above:][::-1], new[above:][::-1])
    if above < max(len(old), len(new)):
        here = slice(above, len(new) - below)
        document.replace(above, len(old) - above - below, lines[here], styles[here])


def common_start(one: Sequence[object], other: Sequence[object]) -> int:
    """Return how many items at the start are the same in both."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _proposals(document: Document) -> Generator[None, None, tuple[MeasuredProposal, ...]]:
    found = []
    for number, enumeration in enumerate(document.metrics().outline):
        for item in enumeration.items:
            types = document.count_types(item.start, item.end)
            found.append(MeasuredProposal(item, number, FactBox.of(item.counts, types)))
            yield
    return tuple(found)
