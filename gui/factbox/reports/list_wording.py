"""What is said where texts had the levels of their words by different lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from factbox.analysis.words.vocabulary.own.list_use import ListsUsed

if TYPE_CHECKING:
    from factbox.comparison.comparison import Comparison


def list_notes(comparison: Comparison, translate: Callable[[str], str] = str) -> Iterator[str]:
    """Yield which text had the levels of its words by other lists when it was saved."""
    metrics = comparison.new.metrics
    used = ListsUsed.of(metrics.level_list)
    words = translate(
        "The words of %s had their levels by %s; here both texts have them by %s."
    )
    of_language = metrics.rules.language.level_list().title
    for version in (comparison.old.version, comparison.new.version):
        if not version.word_lists.is_like(used):
            was = version.word_lists.in_words(translate) or of_language
            yield words % (version.name, was, used.in_words(translate) or of_language)
