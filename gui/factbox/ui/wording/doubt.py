"""Why a Level is not to be relied on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.readability import FEWEST_SENTENCES, FEWEST_TOKENS
from factbox.analysis.languages.english.function_words import LEAST_SHARE
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.text.counts import Counts


def doubt(counts: Counts) -> str:
    """Why the Level is not to be relied on: too short a text, or not English; "" if it is."""
    if not counts.tokens:
        return ""
    if counts.tokens < FEWEST_TOKENS:
        return tr("unreliable: under %d tokens") % FEWEST_TOKENS
    if counts.sentences < FEWEST_SENTENCES:
        return tr("unreliable: under %d sentences") % FEWEST_SENTENCES
    if counts.function_words < LEAST_SHARE * counts.tokens:
        return tr("unreliable: hardly English")
    return ""
