"""Why a Level is unreliable, and why a figure is absent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures import doubt as figures
from factbox.analysis.figures.catalogue import figures as catalogue
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.text.counts import Counts


def doubt(counts: Counts) -> str:
    """Return why the Level is unreliable, such as a short text; "" if it is reliable."""
    found = counts.level_doubt
    return tr("unreliable: %s") % found if found else ""


def level_note(counts: Counts) -> str:
    """Return why the main figure is unreliable or absent; "" if it is neither."""
    return doubt(counts) or counts.no_main


def why_absent(figure: str, counts: Counts) -> str:
    """Return why a text with tokens lacks a figure; "" if it has it."""
    if not counts.tokens:
        return ""
    if figure == "level":
        return counts.no_main
    return figures.obstacle(catalogue()[figure], counts.ingredients())


def share_of_common_words(counts: Counts) -> str:
    """Return the evidence that a text is hardly in its language, or ""."""
    has_none = counts.main_figure is None or not counts.no_main or counts.no_words
    if has_none or counts.rules is None or not counts.tokens or not counts.sentences:
        return ""
    return tr(
        "Common words of the language ({language}): {common} of {tokens} tokens, under 20 %."
    ).format(
        language=tr(counts.rules.language.name),
        common=counts.common_words,
        tokens=counts.tokens,
    )
