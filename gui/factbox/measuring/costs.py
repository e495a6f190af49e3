"""The sentences and words that raise the Level most, in a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from factbox.analysis.level.band import hard_end
from factbox.analysis.level.costs import CostFinder, LevelCosts
from factbox.analysis.level.coverage import CoverageWork, coverage_work
from factbox.analysis.level.target import Aim, Target
from factbox.analysis.level.work import part_of_words, parts_to_lose, splits_needed
from factbox.analysis.slices import at_once

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.analysis.text.document import Document
    from factbox.analysis.text.place import Place


class ReportedCosts(NamedTuple):
    """What was found, the target, and where each sentence begins and ends, as offsets.

    `coverage` is what is to be done for the coverage aimed at; None if there is none.
    """

    found: LevelCosts
    target: Target
    spans: tuple[tuple[int, int], ...]
    coverage: CoverageWork | None = None

    @classmethod
    def of(
        cls, document: Document, target: Target, offset: Callable[[Place], int]
    ) -> ReportedCosts:
        """Return what costs a text most; `offset` converts a place to an offset."""
        found = at_once(CostFinder().find(document, None, target.main))
        spans = tuple((offset(cost.start), offset(cost.end)) for cost in found.sentences)
        aim = target.coverage
        work = None if aim is None else at_once(coverage_work(document, None, aim))
        return cls(found, target, spans, work)

    def to_dict(self) -> dict[str, Any]:
        """Return it as `--json` writes it."""
        return {
            **self._work(),
            **self._coverage_work(),
            "graded": self.found.graded,
            "sentences": [
                {
                    "start": start,
                    "end": end,
                    "tokens": cost.sentence.tokens,
                    "syllables": cost.sentence.syllables,
                    "grade": cost.sentence.grade,
                    "times": cost.times,
                    "change_without": cost.change,
                }
                for cost, (start, end) in zip(self.found.sentences, self.spans, strict=True)
            ],
            "words": [
                {
                    "type": word.type,
                    "syllables": word.syllables,
                    "count": word.times,
                    "effect": word.effect,
                }
                for word in self.found.words
            ],
        }

    def _work(self) -> dict[str, object]:
        """Return the target, and what would bring the text to it; null without an aim."""
        counts, (aim, length, _) = self.found.counts, self.target
        limit = None if aim is None else hard_end(*aim)
        lost = f"{part_of_words(counts) or 'syllables'}_to_lose"
        far = None if length is None or counts.no_words else int(length.distance(counts.tokens))
        return {
            "target": None if aim is None else _aim(aim),
            "harder": None if aim is None else self.found.harder,
            "splits_needed": None if limit is None else splits_needed(counts, limit),
            lost: None if limit is None else parts_to_lose(counts, limit),
            "target_length": None if length is None else length._asdict(),
            "tokens_to_cut": None if far is None else max(far, 0),
            "tokens_to_add": None if far is None else max(-far, 0),
        }

    def _coverage_work(self) -> dict[str, object]:
        """Return the coverage aimed at, how far the text is, and the words to replace."""
        names = ("target_coverage", "listed_words", "known_words", "words_to_replace")
        work = self.coverage
        if work is None:
            return dict.fromkeys(names)
        percent, level = work.coverage
        aim = {"percent": percent, "level": level.label, "list": work.listed}
        if work.why_none:
            return dict.fromkeys(names) | {"target_coverage": aim}
        words = [{"word": each.word, "count": each.places} for each in work.to_replace]
        return dict(zip(names, (aim, work.words, work.known, words), strict=True))


def _aim(aim: Aim) -> dict[str, object]:
    return {"figure": aim.figure.key, "name": aim.figure.name, **aim.band._asdict()}
