"""The report on a text, for people and for programs."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from factbox.analysis.figures.diversity.mattr import WINDOW
from factbox.analysis.figures.fact_box import LEVEL, main_figure_in
from factbox.analysis.languages.languages import language_of
from factbox.analysis.text.left_out.account import LeftOutAccount
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.published import published_text, rounded
from factbox.command_line.console import printable
from factbox.command_line.cost_report import cost_lines
from factbox.command_line.measure_report import measure_lines, profile_lines
from factbox.command_line.rule_report import rule_set_lines
from factbox.measuring.outline import ReportedItem
from factbox.reports.figure_wording import counted
from factbox.reports.numbers import figure_shown, share_shown
from factbox.reports.outline_wording import title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factbox.analysis.figures.curve import Column
    from factbox.analysis.figures.figure import Figure
    from factbox.measuring.outline import ReportedEnumeration
    from factbox.measuring.report import Report, WordCount

_INDENT = "   "


def json_report(report: Report) -> str:
    """Return a report as a JSON object."""
    return json.dumps(report.to_dict(), indent=1, allow_nan=False) + "\n"


def text_report(report: Report) -> str:
    """Return the fact box of a text, its outline, figures and what was wanted, for people."""
    rules = report.rules
    main = main_figure_in(language_of(rules.language))
    value = None if report.main_figure is None else report.main_figure.value
    first = None if main is None else (main, value)
    parts = [published_text(report.fact_box, rules.name, rules.version, main=first)]
    warnings = [*report.source.warnings, *(each.message for each in report.warnings)]
    parts += [f"Warning: {warning}" for warning in warnings]
    parts += (_joined(_outline_lines(each, main)) for each in report.outline)
    parts.append(_counted_line(report))
    if left_out := _left_out(report):
        parts.append(left_out)
    parts.append(_joined(measure_lines(report)))
    if None not in report.vocabulary.counts.values():
        parts.append(_joined(profile_lines(report)))
    if report.costs is not None:
        parts.append(_joined(cost_lines(report.costs)))
    if report.words is not None:
        parts.append(_joined(_word_lines(report.words)))
    if report.curve is not None:
        parts.append(_joined(_curve_lines(report.curve)))
    if report.rule_sets is not None:
        parts.append(_joined(rule_set_lines(report.rule_sets, rules.name)))
    return printable("\n\n".join(parts)) + "\n"


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(lines)


def _counted_line(report: Report) -> str:
    """Return how the text was counted, and what the fact box does not say."""
    counts = ", ".join(counted(report.counts))
    name, version, headline, code = report.rules
    language = "" if code == "en" else f", in {language_of(code).name}"
    line = f"Counted by {name} {version}{language}, the headline {headline}: {counts}"
    key = LEVEL.key if report.main_figure is None else report.main_figure.key
    name = LEVEL.name if report.main_figure is None else report.main_figure.name
    if key in report.absent:
        return f"{line}\nNo {name}: {report.absent[key]}"
    note = _main_note(key, report.unreliable, report.absent)
    the_main = f"The {name}" if key == LEVEL.key else name
    return f"{line}\n{the_main} is {note}" if note else line


def _main_note(key: str, unreliable: Mapping[str, str], absent: Mapping[str, str]) -> str:
    """Return why the main figure is unreliable or absent; "" if it is neither."""
    found = unreliable.get(key)
    return f"unreliable: {found}" if found else absent.get(key, "")


def _left_out(report: Report) -> str:
    """Return how much is left out; "" if no word is."""
    tokens: Counter[Kind] = Counter()
    for place in report.left_out:
        tokens[Kind(place.kind)] += place.tokens
    return LeftOutAccount.of(frozenset(tokens), tokens).in_words()


def _outline_lines(enumeration: ReportedEnumeration, main: Figure | None) -> Iterator[str]:
    """Yield an enumeration; a language may have no main figure, which is said once."""
    yield f"Outline: {title_of(enumeration)}"
    yield ""
    for item in enumeration.items:
        yield from _item_lines(item, "", main)


def _item_lines(item: ReportedItem, indent: str, main: Figure | None) -> Iterator[str]:
    marker = item.marker or "–"
    figures = ", ".join(counted({"tokens": item.fact_box.tokens}))
    if main is not None and item.main_figure is not None:
        shown = f"{main.name} {figure_shown(main, item.main_figure.value)}"
        note = _main_note(main.key, item.unreliable, item.absent)
        figures = ", ".join(filter(None, (figures, shown, note)))
    colon = ":" if marker[-1].isalnum() else ""
    yield f"{indent}{marker}{colon} {item.gist} ({figures})"
    indent += _INDENT
    for part in item.parts:
        if isinstance(part, ReportedItem):
            yield from _item_lines(part, indent, main)
            continue
        yield f"{indent}{title_of(part)}"
        for inner in part.items:
            yield from _item_lines(inner, indent + _INDENT, main)


def _word_lines(words: Iterable[WordCount]) -> Iterator[str]:
    yield "Words"
    yield ""
    for word, count, share in words:
        yield f"{word}: {count}, {share_shown(share, 3)} %"


def _curve_lines(curve: Iterable[Column]) -> Iterator[str]:
    yield f"Diversity over the text: TTR of {WINDOW} tokens around a token, from 1"
    yield ""
    for column in curve:
        yield f"{column.token + 1}: {rounded(column.ttr, 3)}"
