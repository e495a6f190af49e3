"""Says which texts had their word levels from other lists when they were saved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factbox.analysis.words.vocabulary.own.recorded_lists import RecordedLists
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.comparison.comparison import Comparison


def list_notes(comparison: Comparison) -> Iterator[str]:
    """Yield a sentence for each text whose word levels came from other lists when saved."""
    metrics = comparison.new.metrics
    used = RecordedLists.of(metrics.level_list)
    words = tr(
        "The word levels of {name} came from {then}; here those of both texts come from {now}."
    )
    of_language = metrics.rules.language.level_list().title
    for version in (comparison.old.version, comparison.new.version):
        if not version.word_lists.is_like(used):
            was = version.word_lists.in_words() or of_language
            now = used.in_words() or of_language
            yield words.format(name=version.name, then=was, now=now)
