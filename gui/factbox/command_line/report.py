"""The report on a text, for people and for programs."""

from __future__ import annotations

import json
from dataclasses import asdict
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from factbox.analysis.figures.curve import LOOKED_INTO, Curve, columns_of
from factbox.analysis.figures.diversity.mattr import WINDOW
from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import measures
from factbox.analysis.figures.reading import read
from factbox.analysis.level.target import NO_TARGET, Target
from factbox.analysis.outline.item import Item
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.slices import at_once
from factbox.analysis.text.counts import FactBox
from factbox.analysis.text.document import Document
from factbox.analysis.text.hard_wrapped.joining import looks_hard_wrapped
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.left_out.kind import DEFAULT
from factbox.analysis.text.left_out.places import counted_text, left_out_places
from factbox.analysis.text.published import Published, published_text, rounded
from factbox.command_line.console import printable
from factbox.command_line.cost_report import cost_lines, costs
from factbox.command_line.measure_report import (
    absent,
    measure_lines,
    measured_group,
    unreliable,
)
from factbox.command_line.rule_report import rule_set_lines, rule_sets
from factbox.command_line.vocabulary_report import profile_lines, vocabulary
from factbox.how_many import how_many
from factbox.reports.numbers import figure_shown, share_shown
from factbox.reports.outline_wording import title_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factbox.analysis.figures.curve import Column
    from factbox.analysis.outline.item import Enumeration
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.text.left_out.kind import Kind
    from factbox.analysis.text.metrics import Metrics
    from factbox.analysis.text.place import Place
    from factbox.command_line.input import InputText
    from factbox.documents.typed_out import Source

_INDENT = "   "
_HARD_WRAPPED = (
    "The lines look hard-wrapped. Each counts as a paragraph, so the Level is too low. "
    "Use --join-lines to join them."
)


class Wanted(NamedTuple):
    """The optional parts of a report."""

    words: bool = False
    costs: bool = False
    curve: bool = False
    side_by_side: bool = False
    #: what to aim for, with `costs`
    target: Target = NO_TARGET


NOTHING_MORE = Wanted()


def text_report(
    given: InputText,
    headline_rule: HeadlineRule,
    rule_name: RuleName = RuleName.FACT_BOX,
    wanted: Wanted = NOTHING_MORE,
    left_out: frozenset[Kind] = DEFAULT,
) -> str:
    """Return the fact box of a text, its outline, figures and what is wanted, for people."""
    document = _document(given, headline_rule, rule_name, left_out)
    metrics = document.metrics()
    parts = [published_text(metrics.whole.box, metrics.rules.name, metrics.rules.version)]
    warnings = [*given.source.warnings, *(each["message"] for each in _warnings(given))]
    parts += [f"Warning: {warning}" for warning in warnings]
    parts += ["\n".join(_outline_lines(enumeration)) for enumeration in metrics.outline]
    parts.append(_counted_line(metrics))
    if metrics.left_out.tokens:
        parts.append(metrics.left_out.in_words())
    measured = at_once(measures(document))
    parts.append("\n".join(measure_lines(measured)))
    if measured.profile is not None:
        parts.append("\n".join(profile_lines(measured)))
    if wanted.costs:
        parts.append("\n".join(cost_lines(document, wanted.target)))
    if wanted.words:
        parts.append("\n".join(_word_lines(document)))
    if wanted.curve:
        parts.append("\n".join(_curve_lines(document)))
    if wanted.side_by_side:
        parts.append("\n".join(rule_set_lines(document)))
    return printable("\n\n".join(parts)) + "\n"


def json_report(
    given: InputText,
    headline_rule: HeadlineRule,
    rule_name: RuleName = RuleName.FACT_BOX,
    wanted: Wanted = NOTHING_MORE,
    left_out: frozenset[Kind] = DEFAULT,
) -> str:
    """Return the same as a JSON object; offsets count code points of the text as given."""
    starts = given.starts
    document = _document(given, headline_rule, rule_name, left_out)
    metrics = document.metrics()
    measured = at_once(measures(document))
    report: dict[str, object] = {
        "source": _source(given.source),
        "rules": {
            "name": metrics.rules.name,
            "version": metrics.rules.version,
            "headline": metrics.headline_rule.value,
        },
        "fact_box": metrics.whole.box._asdict(),
        "counts": metrics.whole.counts.written(),
        "published": _published(metrics.published),
        "headline": metrics.headline.text if metrics.headline else None,
        "left_out": [
            {
                "kind": place.kind.value,
                "start": _offset(place.start, starts),
                "end": _offset(place.end, starts),
                "tokens": place.tokens,
            }
            for place in left_out_places(document.paragraphs)
        ],
        "outline": [_enumeration(each, document, starts) for each in metrics.outline],
        "readability": measured_group(measured.figures, Group.READABILITY),
        "diversity": measured_group(measured.figures, Group.DIVERSITY),
        "vocabulary": vocabulary(measured),
        "unreliable": unreliable(measured),
        "absent": absent(measured),
        "warnings": _warnings(given),
    }
    if wanted.costs:
        report["costs"] = costs(document, wanted.target, lambda at: _offset(at, starts))
    if wanted.words:
        report["words"] = [
            {"type": word, "count": count, "share": share}
            for word, count, share in _words(document)
        ]
    if wanted.curve:
        report["curve"] = [column._asdict() for column in _curve(document)]
    if wanted.side_by_side:
        report["rule_sets"] = rule_sets(document)
    return json.dumps(report, indent=1, allow_nan=False) + "\n"


def counted_lines(
    given: InputText, rule_name: RuleName, left_out: frozenset[Kind] = DEFAULT
) -> str:
    """Return the text that is counted, without blank lines."""
    document = _document(given, HeadlineRule.AUTOMATIC, rule_name, left_out)
    lines = counted_text(document.paragraphs).split("\n")
    return "".join(f"{line}\n" for line in lines if line.strip())


def _document(
    given: InputText,
    headline_rule: HeadlineRule,
    rule_name: RuleName,
    left_out: frozenset[Kind],
) -> Document:
    rules = rules_named(rule_name)
    return Document(given.lines, rules, headline_rule, left_out, given.styles)


def _warnings(given: InputText) -> list[dict[str, str]]:
    """Return the reasons to doubt the figures of a text, besides those in its source."""
    if not looks_hard_wrapped(given.lines):
        return []
    return [{"kind": "hard_wrapped", "message": _HARD_WRAPPED}]


def _source(source: Source) -> dict[str, object]:
    """Return where the text comes from; null for what the document does not say."""
    return {
        "format": source.format,
        "title": source.title or None,
        "author": source.author or None,
        "pages": source.pages,
        "warnings": list(source.warnings),
    }


def _counted_line(metrics: Metrics) -> str:
    """Return how the text was counted, and what the fact box does not say."""
    counts = metrics.whole.counts
    counted = ", ".join(how_many(value, name) for name, value in counts.written().items())
    rules, headline = metrics.rules, metrics.headline_rule.value
    line = f"Counted by {rules.name} {rules.version}, the headline {headline}: {counted}"
    if counts.no_level:
        return f"{line}\nNo Level: {counts.no_level}"
    note = _level_note(counts)
    return f"{line}\nThe Level is {note}" if note else line


def _level_note(counts: Counts) -> str:
    """Return why the Level is unreliable or absent; "" if it is neither."""
    found = counts.level_doubt
    return counts.no_level if found is None else f"unreliable: {found.in_words()}"


def _outline_lines(enumeration: Enumeration) -> Iterator[str]:
    yield f"Outline: {title_of(enumeration)}"
    yield ""
    for item in enumeration.items:
        yield from _item_lines(item, "")


def _item_lines(item: Item, indent: str) -> Iterator[str]:
    counts = item.counts
    marker = item.marker or "–"
    tokens = how_many(None if counts.no_words else counts.tokens, "tokens")
    level = f"Level {figure_shown(LEVEL, counts.level)}"
    figures = ", ".join(filter(None, (tokens, level, _level_note(counts))))
    colon = ":" if marker[-1].isalnum() else ""
    yield f"{indent}{marker}{colon} {item.gist} ({figures})"
    indent += _INDENT
    for part in item.parts:
        if isinstance(part, Item):
            yield from _item_lines(part, indent)
            continue
        yield f"{indent}{title_of(part)}"
        for inner in part.items:
            yield from _item_lines(inner, indent + _INDENT)


def _word_lines(document: Document) -> Iterator[str]:
    yield "Words"
    yield ""
    for word, count, share in _words(document):
        yield f"{word}: {count}, {share_shown(share, 3)} %"


def _words(document: Document) -> Iterator[tuple[str, int, float]]:
    """Yield each type, its count and its share of all tokens, the most frequent first."""
    if document.counts().no_words:
        return
    types = document.types()
    tokens = types.total()
    for each, count in sorted(types.items(), key=lambda each: (-each[1], each[0])):
        yield each, count, count / tokens


def _curve_lines(document: Document) -> Iterator[str]:
    yield f"Diversity over the text: TTR of {WINDOW} tokens around a token, from 1"
    yield ""
    for column in _curve(document):
        yield f"{column.token + 1}: {rounded(column.ttr, 3)}"


def _curve(document: Document) -> list[Column]:
    """Return the moving TTR as it is drawn."""
    tokens = [] if document.counts().no_words else document.tokens()
    curve = Curve(sum(map(len, tokens)), LOOKED_INTO)
    at_once(read(tokens, [curve]))
    return columns_of(curve.points)


def _enumeration(
    enumeration: Enumeration, document: Document, starts: Sequence[int]
) -> dict[str, Any]:
    return {
        "announced": enumeration.announced,
        "found": enumeration.found,
        "in_order": enumeration.in_order,
        "items": [_item(item, document, starts) for item in enumeration.items],
    }


def _item(item: Item, document: Document, starts: Sequence[int]) -> dict[str, Any]:
    enumerations, inside = [], []
    for part in item.parts:
        if isinstance(part, Item):
            inside.append(_item(part, document, starts))
        else:
            enumerations.append(_enumeration(part, document, starts))
            inside += enumerations[-1]["items"]
    inside.sort(key=itemgetter("start"))
    counts = item.counts
    doubt = counts.level_doubt
    return {
        "ordinal": item.ordinal,
        "marker": item.marker,
        "start": _offset(item.start, starts),
        "end": _offset(item.end, starts),
        "gist": item.gist,
        # Not `document.part`: in an item, the headline is only a line.
        "fact_box": FactBox.of(counts, document.count_types(item.start, item.end))._asdict(),
        "unreliable": {} if doubt is None else {"level": doubt.in_words()},
        "absent": {"level": counts.no_level} if counts.no_level else {},
        # Without their enumerations, which would double the report at each depth.
        "children": [
            {key: value for key, value in each.items() if key != "enumerations"}
            for each in inside
        ],
        "enumerations": enumerations,
    }


def _offset(place: Place, starts: Sequence[int]) -> int:
    return starts[place.paragraph] + place.offset


def _published(published: Published | None) -> dict[str, float | int | None] | None:
    if published is None:
        return None
    kinds = {"level": float, "tokens": int, "types": int, "ttr": float}
    return {
        name: None if value is None else kinds[name](value)
        for name, value in asdict(published).items()
    }
