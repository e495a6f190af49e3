"""The least work that brings a text to a limit, in languages with other main figures."""

from __future__ import annotations

import pytest

from factbox.analysis.languages.languages import language_of
from factbox.analysis.level.band import Band, hard_end, is_harder
from factbox.analysis.level.work import part_of_words, parts_to_lose, splits_needed
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.text.counts import Counts
from factbox.analysis.words.word_kinds import WordKinds


def counts_in(code: str, rules: RuleName = RuleName.FACT_BOX) -> Counts:
    kinds = WordKinds(40, 30, 10, 30, 520, 100)
    return Counts(
        tokens=100,
        common_words=60,
        sentences=4,
        syllables=210,
        characters=600,
        letters=510,
        kinds=kinds,
        rules=rules_named(rules, language_of(code)),
    )


@pytest.mark.parametrize(
    ("code", "part"),
    [
        ("es", "syllables"),
        ("fr", "syllables"),
        ("it", "letters_and_digits"),
        ("sv", "long_words"),
        ("pl", "four_syllables"),
        ("de", ""),
        ("zh", ""),
    ],
)
def test_what_there_may_be_less_of(code: str, part: str) -> None:
    assert part_of_words(counts_in(code)) == part


@pytest.mark.parametrize("code", ["es", "fr", "it", "sv", "pl", "de", "ru", "pt", "nl"])
def test_so_many_are_enough_and_one_fewer_is_not(code: str) -> None:
    counts = counts_in(code)
    figure, value = counts.main_figure, counts.main
    assert figure is not None
    assert value is not None
    higher_is_harder = hard_end(figure, Band(0, 1)) == 1
    limit = value - 4 if higher_is_harder else value + 4
    splits = splits_needed(counts, limit)
    assert splits

    def after(number: int) -> float:
        found = counts.less(0, -number, 0, None).grade
        assert found is not None
        return found

    assert not is_harder(figure, after(splits), limit)
    assert is_harder(figure, after(splits - 1), limit)
    if part_of_words(counts):
        assert parts_to_lose(counts, limit)


def test_gulpease_by_hand() -> None:
    # 89 + (300 × 4 − 10 × 520) / 100 = 49; ten letters fewer make it 50.
    counts = counts_in("it")
    assert counts.main == pytest.approx(49)
    assert parts_to_lose(counts, 50) == 10
    # 89 + (1200 + 300 − 5200) / 100 = 52.
    assert splits_needed(counts, 51) == 1


def test_under_textstat_gulpease_goes_by_several_things() -> None:
    assert part_of_words(counts_in("it", RuleName.TEXTSTAT)) == ""
