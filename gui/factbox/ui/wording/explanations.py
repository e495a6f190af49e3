"""The four figures explained: the rule of each, and the numbers in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.bands import band_of
from factbox.analysis.figures.fact_box import TTR
from factbox.lists import listed, with_colon
from factbox.reports.counting_names import rules_shown
from factbox.reports.figure_wording import main_shown
from factbox.reports.numbers import in_formula
from factbox.reports.target_wording import distance_of
from factbox.tr import tr, with_thousands
from factbox.ui.wording.doubt import share_of_common_words
from factbox.ui.wording.figures import keyed_value, value_of
from factbox.ui.wording.rule_words import RuleWords, rule_words

if TYPE_CHECKING:
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.text.metrics import Metrics, Tally


def explained(metrics: Metrics, part: Tally, figure: str) -> str:
    """Return the rule of a figure and its ingredients, with their numbers."""
    explain = {
        "level": _explain_level,
        "tokens": _explain_tokens,
        "types": _explain_types,
        "ttr": _explain_ttr,
    }[figure]
    no_words = part.counts.no_words
    if no_words:
        lines = [tr("No value: %s.") % no_words]
    else:
        lines = explain(part, rule_words(metrics.rules.name, metrics.rules.language))
    headline = metrics.headline
    if (
        not no_words
        and headline is not None
        and headline.again.tokens
        and part is metrics.whole
    ):
        lines.append(
            tr(
                "The headline counts twice. Tokens added: {tokens}. "
                "Sentences added: {sentences}."
            ).format(tokens=headline.again.tokens, sentences=headline.again.sentences)
        )
    is_aimed_at = figure != "tokens" or part is metrics.whole
    key, value = keyed_value(part, figure)
    band = metrics.target.band(key) if is_aimed_at else None
    distance = distance_of(value, band, metrics.target.aimed_at(key))
    if distance:
        lines.append(tr("Target: %s.") % distance)
    if metrics.left_out.tokens and part is metrics.whole:
        lines.append(f"{metrics.left_out.in_words()}.")
    lines.append(
        tr("Rule set: {name}, version {version}.").format(
            name=rules_shown(metrics.rules.name), version=metrics.rules.version
        )
    )
    return "\n".join(lines)


def _explain_level(part: Tally, words: RuleWords) -> list[str]:
    counts = part.counts
    figure = counts.main_formula
    if figure is None:
        lines = [tr("No value: %s.") % counts.no_main]
        return [*lines, _sentences(counts, words)]
    name = tr(figure.full_name or figure.name)
    lines = [listed((name, figure.source)), tr(figure.formula_text)]
    if counts.main is None:
        lines.append(tr("No value: %s.") % counts.no_main)
        lines += filter(None, [share_of_common_words(counts)])
    elif not counts.syllables:
        lines.append(tr("textstat says 0 where no word has a syllable."))
    else:
        worked = in_formula(figure.worked.format_map(counts.ingredients()))
        lines.append(
            f"{worked} = {main_shown(counts, exactly=True)}" if worked else tr(figure.caveat)
        )
        band = band_of(figure, counts.main)
        if band:
            lines.append(tr("That is: %s.") % tr(band))
    if counts.level_doubt:
        lines.append(tr("Unreliable: %s.") % counts.level_doubt)
    return [
        *lines,
        _sentences(counts, words),
        tr(
            "Syllables: {number}, {rule}.", "{rule}: “by the CMU Pronouncing Dictionary; …”"
        ).format(number=counts.syllables, rule=words.syllable),
    ]


def _sentences(counts: Counts, words: RuleWords) -> str:
    said = tr("Sentences: {number}, {rule}.", "{rule}: “found within paragraphs, …”")
    return said.format(number=counts.sentences, rule=words.sentence)


def _explain_tokens(part: Tally, words: RuleWords) -> list[str]:
    return [
        tr("Tokens: {tokens}. Paragraphs: {paragraphs}.").format(
            tokens=part.counts.tokens, paragraphs=part.counts.paragraphs
        ),
        words.token,
    ]


def _explain_types(part: Tally, words: RuleWords) -> list[str]:
    return [
        tr("Types: %Ln distinct tokens among {tokens}", "", part.box.types or 0).format(
            tokens=with_thousands(part.box.tokens or 0)
        ),
        words.type,
    ]


def _explain_ttr(part: Tally, _words: RuleWords) -> list[str]:
    box = part.box
    lines = [with_colon(tr(TTR.full_name), tr(TTR.formula_text))]
    if box.ttr is None:
        lines.append(tr("No value: %s.") % tr("no token yet"))
    else:
        lines.append(f"{box.types} / {box.tokens} = {value_of(box, 'ttr')}")
    return [*lines, tr(TTR.caveat)]
