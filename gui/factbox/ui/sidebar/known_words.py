"""How much of a proposal is known at the level of the target."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.figures.doubt import doubt, why_absent
from factbox.lists import listed
from factbox.reports.numbers import figure_shown
from factbox.reports.target_wording import distance_of, mark_of
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.level.band import Band
    from factbox.analysis.level.target import Coverage
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.words.vocabulary.profile import Profile


class KnownWords(NamedTuple):
    """How much of a proposal is known, and the target for that.

    `profile` is None for a text that is not in the language of the list, whose title is
    `listed`.
    """

    coverage: Coverage
    listed: str
    counts: Counts
    profile: Profile | None

    @property
    def value(self) -> float | None:
        """How much is known, in percent."""
        share = None if self.profile is None else self.profile.share(self.coverage.level)
        return None if share is None else 100 * share

    @property
    def shown(self) -> str:
        """The share as it is shown, after a mark if it lies outside the target."""
        mark = mark_of(self.value, self._band)
        return f"{mark} {figure_shown(self._figure, self.value)}".strip()

    @property
    def is_doubtful(self) -> bool:
        """True if it is unreliable."""
        return self.value is not None and bool(doubt(self._figure, self.counts.ingredients()))

    @property
    def sentence(self) -> str:
        """The share in a sentence, with its distance from the target and the list."""
        figure, counts = self._figure, self.counts.ingredients()
        found = doubt(figure, counts)
        if self.value is None:
            notes = [why_absent(figure, counts)]
        else:
            unreliable = tr("unreliable: %s") % found if found else ""
            notes = [distance_of(self.value, self._band), unreliable]
        shown = figure_shown(figure, self.value)
        said = listed([*notes, self.listed])
        return f"{tr(figure.name)}: {shown} ({said})."

    @property
    def _figure(self) -> Figure:
        return figures()[self.coverage.figure]

    @property
    def _band(self) -> Band | None:
        return self.coverage.band(self.coverage.figure)


def heading_of(coverage: Coverage) -> str:
    """Return the heading of a column with how much is known."""
    return f"{coverage.level.label} %"


def full_heading_of(coverage: Coverage, listed: str) -> str:
    """Return the same in full, with the title of the list."""
    return f"{tr(figures()[coverage.figure].name)}, {listed}"
