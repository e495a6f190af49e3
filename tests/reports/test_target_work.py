"""What would bring a text to its target, in sentences."""

from __future__ import annotations

import pytest

from factbox.analysis.figures.fact_box import LEVEL, main_figure_in
from factbox.analysis.languages.languages import language_of
from factbox.analysis.level.band import Band
from factbox.analysis.level.costs import LevelCosts
from factbox.analysis.level.target import Aim
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.text.counts import Counts
from factbox.analysis.words.word_kinds import WordKinds
from factbox.reports.target_work import length_work, main_work

AIM = Aim(LEVEL, Band(8, 10))


def counted(tokens: int, sentences: int, syllables: int) -> Counts:
    return Counts(tokens=tokens, sentences=sentences, syllables=syllables, common_words=tokens)


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (
            counted(100, 4, 160),
            "3.0 above 8–10; 3 of 4 sentences are above it. "
            "To reach 10: split sentences in 2 places, or use 26 syllables fewer.",
        ),
        (
            counted(20, 2, 50),
            "7.8 above 8–10; 3 of 4 sentences are above it. "
            "To reach 10: use 14 syllables fewer; shorter sentences alone are not enough.",
        ),
        (
            counted(90, 1, 91),
            "21.4 above 8–10; 3 of 4 sentences are above it. "
            "To reach 10: split sentences in 2 places; shorter words alone are not enough.",
        ),
        (
            counted(70, 1, 210),
            "37.1 above 8–10; 3 of 4 sentences are above it. "
            "To reach 10: shorten both sentences and words.",
        ),
        (
            counted(100, 6, 160),
            "Inside 8–10; 3 of 4 sentences are above it.",
        ),
    ],
)
def test_the_distance_as_work(counts: Counts, words: str) -> None:
    assert main_work(LevelCosts(counts, [], [], graded=4, harder=3), AIM) == words


def test_words_of_several_kinds_may_do_alone() -> None:
    rules = rules_named(RuleName.FACT_BOX, language_of("de"))
    kinds = WordKinds(polysyllables=20, long_words=20)
    counts = Counts(tokens=20, sentences=10, common_words=20, kinds=kinds, rules=rules)
    level = main_figure_in(rules.language)
    assert level is not None
    said = main_work(LevelCosts(counts, [], [], 0, 0), Aim(level, Band(4, 6)))
    assert said.endswith(
        "To reach 6: use shorter words; shorter sentences alone are not enough."
    )


def test_of_sentences_too_short_for_a_grade_it_says_nothing() -> None:
    counts = Counts(tokens=2, sentences=1, syllables=2)
    assert main_work(LevelCosts(counts, [], [], 0, 0), AIM) == "11.0 below 8–10."


@pytest.mark.parametrize(
    ("tokens", "words"),
    [
        (1121, "121 above 800–1,000 words. To reach 1,000 words: cut 121."),
        (1001, "1 above 800–1,000 words. To reach 1,000 words: cut 1."),
        (1000, "Inside 800–1,000 words."),
        (721, "79 below 800–1,000 words. To reach 800 words: add 79."),
        (None, ""),
    ],
)
def test_the_length_as_work(tokens: int | None, words: str) -> None:
    assert length_work(tokens, Band(800, 1000)) == words
    assert length_work(tokens, None) == ""


def test_no_text_is_no_work() -> None:
    assert main_work(LevelCosts(Counts(), [], [], 0, 0), AIM) == ""
