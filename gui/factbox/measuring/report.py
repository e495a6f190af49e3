"""A report on a text: everything that was measured, as values that never change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from factbox.analysis.figures.catalogue import figures_in, in_group
from factbox.analysis.figures.curve import Column
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.main_value import MainValue
from factbox.analysis.text.counts import FactBox
from factbox.measuring.costs import ReportedCosts
from factbox.measuring.outline import ReportedEnumeration
from factbox.measuring.plain import FixedMapping, plain
from factbox.measuring.rule_sets import ReportedRuleSet
from factbox.measuring.vocabulary import Vocabulary


class ReportedSource(NamedTuple):
    """Where a text comes from; None for what its document does not say."""

    format: str
    title: str | None
    author: str | None
    pages: int | None
    warnings: tuple[str, ...]


class CountedBy(NamedTuple):
    """The rule set that a text was counted by, its language, and the rule for its headline."""

    name: str
    version: int
    headline: str
    #: the code of the language
    language: str


class LeftOutStretch(NamedTuple):
    """A stretch of a text that is not counted, and how many tokens it has."""

    kind: str
    start: int
    end: int
    tokens: int


class ReportWarning(NamedTuple):
    """A reason to doubt the figures."""

    kind: str
    message: str


class WordCount(NamedTuple):
    """A type, how often it occurs, and its share of all tokens."""

    type: str
    times: int
    share: float

    def to_dict(self) -> dict[str, Any]:
        """Return it as `--json` writes it."""
        return {"type": self.type, "count": self.times, "share": self.share}


@dataclass(frozen=True, slots=True)
class Report(Mapping[str, float | None]):
    """Everything that was measured of a text.

    `figures` has every figure of the catalogue by key, with None for one that has no value. The
    report itself is a mapping of them, too: `report["level"]`. `unreliable` and `absent` give
    the reason for each figure that is, by key. Offsets count code points of the text as given.
    `main_figure` says how hard the text is in its language; some languages have none.
    `published` is the fact box with which the text begins, if any. The parts after the warnings
    are None unless they were asked for.
    """

    source: ReportedSource
    rules: CountedBy
    fact_box: FactBox
    main_figure: MainValue | None
    counts: FixedMapping[int | None]
    figures: FixedMapping[float | None]
    published: FactBox | None
    headline: str | None
    left_out: tuple[LeftOutStretch, ...]
    outline: tuple[ReportedEnumeration, ...]
    vocabulary: Vocabulary
    unreliable: FixedMapping[str]
    absent: FixedMapping[str]
    warnings: tuple[ReportWarning, ...]
    costs: ReportedCosts | None = None
    words: tuple[WordCount, ...] | None = None
    curve: tuple[Column, ...] | None = None
    rule_sets: tuple[ReportedRuleSet, ...] | None = None

    def __hash__(self) -> int:
        # Reports that are equal have equal figures.
        return hash(self.figures)

    def __getitem__(self, key: str) -> float | None:
        """Return the figure with that key in the catalogue."""
        return self.figures[key]

    def __iter__(self) -> Iterator[str]:
        """Yield the keys of all figures."""
        return iter(self.figures)

    def __len__(self) -> int:
        """Return the number of figures."""
        return len(self.figures)

    def group(self, group: Group) -> dict[str, float | None]:
        """Return the figures of a group by key."""
        named = figures_in(self.rules.language)
        return {
            figure.key: self.figures[figure.key]
            for figure in in_group(group)
            if figure.key in named
        }

    def to_dict(self) -> dict[str, Any]:
        """Return the report as `factbox FILE --json` writes it."""
        named = figures_in(self.rules.language)
        written = {
            "source": self.source,
            "rules": self.rules,
            "fact_box": self.fact_box,
            "main_figure": self.main_figure,
            "counts": self.counts,
            "published": self.published,
            "headline": self.headline,
            "left_out": self.left_out,
            "outline": self.outline,
            "readability": self.group(Group.READABILITY),
            "diversity": self.group(Group.DIVERSITY),
            "vocabulary": self.vocabulary,
            "unreliable": self.unreliable,
            "absent": {key: why for key, why in self.absent.items() if key in named},
            "warnings": self.warnings,
        }
        for name in ("costs", "words", "curve", "rule_sets"):
            if getattr(self, name) is not None:
                written[name] = getattr(self, name)
        return {key: plain(value) for key, value in written.items()}
