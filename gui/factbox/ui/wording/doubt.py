"""Why a Level is unreliable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures import doubt as figures
from factbox.analysis.figures.fact_box import LEVEL
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.text.counts import Counts


def doubt(counts: Counts) -> str:
    """Return why the Level is unreliable, such as a short text; "" if it is reliable."""
    found = figures.doubt(LEVEL, counts.by_name()) if counts.tokens else None
    return "" if found is None else tr("unreliable: %s") % found.in_words(tr)
