"""The sentences and words that raise a Level most."""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.languages.languages import language_of
from factbox.analysis.level.band import Band
from factbox.analysis.level.costs import (
    MOST,
    CostFinder,
    LevelCosts,
    ease_of_a_syllable,
    ease_when_split,
)
from factbox.analysis.level.target import Aim
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import RULE_SETS, rules_named
from factbox.analysis.slices import at_once
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.document import Document
from factbox.analysis.text.place import Place

BOX = "Fact Box\nLevel: 18.399\nTokens: 1,121\n"
SENTENCE = st.sampled_from(
    [
        "The cat sat on the mat. ",
        "Our international cooperation requires much organisation. ",
        "Stop it. ",
        "It was long, and then it was longer, and it went on for all the time that was left. ",
    ]
)
LINES = st.lists(st.lists(SENTENCE, max_size=4).map("".join), min_size=1, max_size=6)


def costs_of(text: str, limit: float | None = None) -> LevelCosts:
    return found(Document(text.split("\n")), None, limit)


def found(
    document: Document, extent: tuple[Place, Place] | None, limit: float | None = None
) -> LevelCosts:
    return at_once(CostFinder().find(document, extent, aim_up_to(limit)))


def aim_up_to(level: float | None) -> Aim | None:
    return None if level is None else Aim(LEVEL, Band(0, level))


def level_of(text: str) -> float:
    level = Document(text.split("\n")).metrics().whole.box.level
    assert level is not None
    return level


def test_the_costliest_sentence_is_first_and_leads_to_its_place() -> None:
    text = "The cat sat.\n\nIt was good. International cooperation requires organisation."
    first = costs_of(text).sentences[0]
    assert first.beginning == "International cooperation requires organisation."
    assert (first.start, first.end) == (Place(2, 13), Place(2, 61))


@given(LINES)
def test_without_a_sentence_the_level_falls_by_what_is_said(lines: list[str]) -> None:
    lines = ["The whole.", *lines, "It is a start."]
    for cost in costs_of("\n".join(lines)).sentences:
        line = lines[cost.line]
        left = line[: cost.sentence.start] + line[cost.sentence.end :]
        without = [*lines[: cost.line], left, *lines[cost.line + 1 :]]
        expected = level_of("\n".join(lines)) - level_of("\n".join(without))
        assert cost.eased == pytest.approx(expected, abs=1e-9)


@given(LINES)
def test_no_sentence_is_missing(lines: list[str]) -> None:
    counts = Document(lines).metrics().whole.counts
    sentences = costs_of("\n".join(lines)).sentences
    assert len(sentences) == counts.sentences
    assert sum(each.sentence.tokens for each in sentences) == counts.tokens
    assert sum(each.sentence.syllables for each in sentences) == counts.syllables


@given(LINES, st.data())
def test_of_a_part_they_add_up_to_the_part(lines: list[str], data: st.DataObject) -> None:
    document = Document(["Fact Box", "Level: 8.000", "", "A headline", "", *lines])
    ends = []
    for _ in range(2):
        line = data.draw(st.integers(0, len(document.paragraphs) - 1))
        offset = data.draw(st.integers(0, len(document.paragraphs[line].text)))
        ends.append(Place(line, offset))
    start, end = sorted(ends)
    costs = found(document, (start, end))
    counts = document.part(start, end).counts
    assert costs.counts == counts
    for name in ("tokens", "syllables"):
        each = (cost.times * getattr(cost.sentence, name) for cost in costs.sentences)
        assert sum(each) == getattr(counts, name)
    assert sum(cost.times for cost in costs.sentences) == counts.sentences
    assert sum(word.product for word in costs.words) == counts.syllables
    for cost in costs.sentences:
        text = document.paragraphs[cost.line].text
        assert text[cost.start.offset : cost.end.offset] == cost.beginning
        assert start <= cost.start < cost.end <= end


@given(LINES, st.lists(st.tuples(st.integers(0, 6), LINES, st.integers(0, 9)), max_size=5))
def test_who_looked_before_finds_the_same(
    lines: list[str], edits: list[tuple[int, list[str], int]]
) -> None:
    document, finder = Document(lines), CostFinder()
    aim = aim_up_to(9.0)
    for first, new, steps in edits:
        at = min(first, len(document.paragraphs))
        document.replace(at, min(2, len(document.paragraphs) - at), new)
        # That is broken off by the next key.
        list(islice(finder.find(document, None, aim), steps))
        assert at_once(finder.find(document, None, aim)) == found(document, None, 9.0)


def test_who_looked_before_finds_the_same_under_other_rules() -> None:
    document = Document(["It's well-known. A state-of-the-art thing, e.g. B2B."])
    finder = CostFinder()
    for rules in (*RULE_SETS, *RULE_SETS):
        document.rules = rules
        assert at_once(finder.find(document, None, None)) == found(document, None)


def test_the_only_sentence_cannot_be_dropped() -> None:
    [only] = costs_of("The cat sat on the mat.").sentences
    assert only.eased is None


def test_no_text_costs_nothing() -> None:
    assert costs_of("") == LevelCosts(Counts(), [], [], 0, 0)


def test_a_split_and_a_syllable_do_what_is_said() -> None:
    counts = Document(["The cat sat on the mat and slept. It was late."]).metrics().whole.counts
    split = level_of("The cat sat on the mat. And slept. It was late.")
    assert ease_when_split(counts) == pytest.approx(counts.level - split if counts.level else 0)
    shorter = level_of("The cat sat on the mat and slept. It was so.")
    longer = level_of("The cat sat on the mat and slept. It was super.")
    assert ease_of_a_syllable(counts) == pytest.approx(longer - shorter)


def test_a_split_of_no_text_does_nothing() -> None:
    counts = Document([""]).metrics().whole.counts
    assert ease_when_split(counts) is None
    assert ease_of_a_syllable(counts) is None


def test_a_headline_that_counts_twice_costs_twice_and_the_box_nothing() -> None:
    text = f"{BOX}International cooperation\n\nThe cat sat on the mat. It slept all day."
    costs = costs_of(text)
    headline = next(each for each in costs.sentences if each.line == 3)
    assert headline.times == 2
    without = level_of("The cat sat on the mat. It slept all day.")
    assert headline.eased == pytest.approx(level_of(text) - without)
    assert all(each.line >= 3 for each in costs.sentences)
    counted = Document(text.split("\n")).metrics().whole.counts
    tokens = sum(each.times * each.sentence.tokens for each in costs.sentences)
    assert tokens == counted.tokens


def test_sentences_above_a_grade_are_counted() -> None:
    long = "International cooperation requires organisation."
    text = f"The cat sat on the mat. {long} Unquestionably."
    costs = costs_of(text, limit=8)
    assert (costs.graded, costs.harder) == (2, 1)
    assert costs_of(text).harder == 0


def test_long_words_come_first_then_the_others_by_their_syllables() -> None:
    text = (
        "The cooperation of the people and the cat is cooperation and the animal is the thing."
    )
    words = [(word.type, word.syllables, word.times) for word in costs_of(text).words[:4]]
    assert words == [
        ("cooperation", 5, 2),
        ("animal", 3, 1),
        ("the", 1, 4),
        # Those that cost the same stand by the alphabet.
        ("and", 1, 2),
    ]
    assert costs_of(text).words[0].product == 10


def test_of_a_long_text_only_the_costliest_are_kept() -> None:
    lines = [f"The {'cat ' * number}sat on number{number}." for number in range(MOST + 50)]
    costs = costs_of("\n".join(lines))
    kept = [each.sentence.tokens for each in costs.sentences]
    assert len(kept) == len(costs.words) == MOST
    assert kept[0] == MOST + 50 + 3
    assert min(kept) == 50 + 4


@pytest.mark.parametrize(
    ("code", "text", "costliest"),
    [
        (
            "sv",
            "Det är en katt och ett hus. Information och ett solskenet med solskenet.",
            "solskenet",
        ),
        ("it", "Il gatto di casa di Anna di Roma. Una responsabilità.", "responsabilità"),
        ("de", "Der Hund lief in den Garten. Die Verantwortung ist groß.", "verantwortung"),
        ("pl", "To jest kot i pies. Odpowiedzialność i dom.", "odpowiedzialność"),
    ],
)
def test_words_cost_what_they_add_to_the_main_figure(
    code: str, text: str, costliest: str
) -> None:
    document = Document([text], rules_named(RuleName.FACT_BOX, language_of(code)))
    costs = found(document, None)
    assert costs.words[0].type.lower() == costliest
    # All that the words add, and what is left: the figure of a text of words that add nothing.
    whole = costs.counts
    no_parts = whole.less(0, 0, whole.syllables, whole.kinds)
    assert whole.grade is not None
    assert no_parts.grade is not None
    expected = whole.grade - no_parts.grade
    assert sum(word.effect for word in costs.words) == pytest.approx(expected, abs=1e-9)
