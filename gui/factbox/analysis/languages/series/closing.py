"""Words that close an enumeration: "zusammenfassend", "ces trois mesures"."""

from __future__ import annotations

from factbox.analysis.cues.cue import Cue, CueKind, Position, Strength
from factbox.analysis.languages.series.leads import Leads
from factbox.analysis.languages.series.phrases import Phrases, as_in_tables, spelled_out
from factbox.analysis.languages.series.table import SeriesTable


class Closings:
    """Reads the closings of a language."""

    def __init__(self, table: SeriesTable, leads: Leads) -> None:
        self._leads = leads
        space = " " if table.spaced else ""
        # What looks back on so many, or on all; a closing proper says nothing of the kind.
        meanings: dict[str, tuple[Strength, int | None]] = {
            f"{these}{space}{form}": (Strength.MEDIUM, number)
            for these in spelled_out(table.these, space)
            for number, forms in table.numbers.items()
            if number > 1
            for form in as_in_tables(forms).split()
        }
        meanings |= dict.fromkeys(spelled_out(table.closings, space), (Strength.STRONG, None))
        self._phrases = Phrases(meanings, anywhere=not table.spaced)
        #: the words that have to be found
        self.words = frozenset(meanings)

    def at_beginning(
        self, lowered: str, start: int, end: int, position: Position
    ) -> Cue | None:
        """Return the closing that the sentence from `start` to `end` begins with, if any."""
        at = start
        found = None
        for at in (self._leads.opening_end(lowered, start, end), _first_letter(lowered, start)):
            found = found or self._phrases.longest_at(lowered, at)
        if found is None:
            return None
        closing_end, (strength, number) = found
        return Cue(
            CueKind.CLOSING,
            start,
            closing_end,
            sentence=end,
            ordinal=number,
            strength=strength,
            position=position,
        )


def _first_letter(lowered: str, start: int) -> int:
    while start < len(lowered) and not lowered[start].isalnum():
        start += 1
    return start
