"""Measures a text, from its characters to a report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple
from typing import TYPE_CHECKING, TypeVar

from factbox.analysis.figures.catalogue import all_in
from factbox.analysis.figures.curve import LOOKED_INTO, Curve, columns_of
from factbox.analysis.figures.doubt import doubt, why_absent
from factbox.analysis.figures.main_value import MainValue
from factbox.analysis.figures.measures import measures
from factbox.analysis.figures.reading import read
from factbox.analysis.languages.choosing import language_for
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.slices import at_once
from factbox.analysis.text.counts import FactBox
from factbox.analysis.text.document import Document
from factbox.analysis.text.hard_wrapped.joining import looks_hard_wrapped
from factbox.analysis.text.left_out.places import counted_text, left_out_places
from factbox.measuring.costs import ReportedCosts
from factbox.measuring.outline import OutlineWriter
from factbox.measuring.plain import FixedMapping
from factbox.measuring.report import (
    CountedBy,
    LeftOutStretch,
    Report,
    ReportedSource,
    ReportWarning,
    WordCount,
)
from factbox.measuring.rule_sets import side_by_side
from factbox.measuring.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from factbox.analysis.figures.curve import Column
    from factbox.analysis.figures.measures import Measures
    from factbox.analysis.level.target import Goal
    from factbox.analysis.text.metrics import Metrics
    from factbox.analysis.text.place import Place
    from factbox.analysis.text.published import Published
    from factbox.documents.typed_out import Source
    from factbox.measuring.input_text import InputText
    from factbox.measuring.options import Options

Number = TypeVar("Number", int, float)

_HARD_WRAPPED = (
    "The lines look hard-wrapped. Each counts as a paragraph, so the Level is too low. "
    "Use --join-lines to join them."
)


def report_on(given: InputText, options: Options) -> Report:
    """Measure a text, and return everything that was found."""
    given, document = read_under(given, options)
    measured = at_once(measures(document))

    def offset(place: Place) -> int:
        return given.starts[place.paragraph] + place.offset

    metrics, wanted = document.metrics(), options.wanted
    writer = OutlineWriter(document, offset)
    return Report(
        source=_source(given.source),
        rules=_counted_by(metrics),
        fact_box=metrics.whole.box,
        main_figure=MainValue.of(metrics.whole.counts),
        counts=FixedMapping(metrics.whole.counts.written()),
        figures=FixedMapping(measured.figures),
        published=_published(metrics.published),
        headline=metrics.headline.text if metrics.headline else None,
        left_out=tuple(
            LeftOutStretch(kind.value, offset(start), offset(end), tokens)
            for kind, start, end, tokens in left_out_places(document.paragraphs)
        ),
        outline=tuple(map(writer.enumeration, metrics.outline)),
        vocabulary=Vocabulary.of(measured),
        unreliable=FixedMapping(unreliable(measured)),
        absent=FixedMapping(absent(measured)),
        warnings=tuple(_warnings(given)),
        costs=_costs(document, wanted.goal, offset) if wanted.costs else None,
        words=tuple(_words(document)) if wanted.words else None,
        curve=tuple(_curve(document)) if wanted.curve else None,
        rule_sets=tuple(side_by_side(document)) if wanted.side_by_side else None,
    )


def counted_lines(given: InputText, options: Options) -> str:
    """Return the text that is counted, without blank lines."""
    _, document = read_under(given, options)
    lines = counted_text(document.paragraphs).split("\n")
    return "".join(f"{line}\n" for line in lines if line.strip())


def read_under(given: InputText, options: Options) -> tuple[InputText, Document]:
    """Return a text as it is to be measured, and the document made of it."""
    language = language_for(options.language, "\n".join(given.lines))
    rules = rules_named(options.rules, language)
    if options.join_lines:
        given = given.joined(rules.language)
    document = Document(
        given.lines,
        rules,
        options.headline,
        options.left_out,
        given.styles,
        rules.language.level_list_with(options.lists),
    )
    return given, document


def unreliable(measures: Measures) -> dict[str, str]:
    """Return why figures are unreliable, by key; those without a value are left out."""
    doubts = {
        key: doubt(all_in(measures.rules.language.code)[key], measures.ingredients)
        for key, value in measures.figures.items()
        if value is not None
    }
    return {key: each for key, each in doubts.items() if each}


def absent(measures: Measures) -> dict[str, str]:
    """Return why figures have no value, by key."""
    return {
        key: why_absent(figure, measures.ingredients)
        for key, figure in all_in(measures.rules.language.code).items()
        if measures.figures[key] is None
    }


def _costs(document: Document, goal: Goal, offset: Callable[[Place], int]) -> ReportedCosts:
    return ReportedCosts.of(document, goal.in_language(document.rules.language), offset)


def _source(source: Source) -> ReportedSource:
    return ReportedSource(
        str(source.format),
        source.title or None,
        source.author or None,
        source.pages,
        source.warnings,
    )


def _counted_by(metrics: Metrics) -> CountedBy:
    rules = metrics.rules
    return CountedBy(
        rules.name.value, rules.version, metrics.headline_rule.value, rules.language.code
    )


def _published(published: Published | None) -> FactBox | None:
    if published is None:
        return None
    level, tokens, types, ttr = astuple(published)
    return FactBox(_as(float, level), _as(int, tokens), _as(int, types), _as(float, ttr))


def _as(kind: Callable[[Decimal], Number], value: Decimal | None) -> Number | None:
    return None if value is None else kind(value)


def _warnings(given: InputText) -> Iterator[ReportWarning]:
    """Yield the reasons to doubt the figures of a text, besides those in its source."""
    if looks_hard_wrapped(given.lines):
        yield ReportWarning("hard_wrapped", _HARD_WRAPPED)


def _words(document: Document) -> Iterator[WordCount]:
    """Yield each type, the most frequent first."""
    if document.counts().no_words:
        return
    types = document.types()
    tokens = types.total()
    for each, count in sorted(types.items(), key=lambda each: (-each[1], each[0])):
        yield WordCount(each, count, count / tokens)


def _curve(document: Document) -> list[Column]:
    """Return the moving TTR as it is drawn."""
    tokens = [] if document.counts().no_words else document.tokens()
    curve = Curve(sum(map(len, tokens)), LOOKED_INTO)
    at_once(read(tokens, [curve]))
    return columns_of(curve.points)
