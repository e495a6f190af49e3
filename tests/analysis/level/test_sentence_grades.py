"""Each sentence with its own grade; their counts add up to the paragraph's."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.languages.languages import language_of
from factbox.analysis.level.sentence_grades import Sentence, Sentences
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import FACT_BOX, rules_named
from factbox.analysis.text.document import Document
from factbox.analysis.text.paragraph import Paragraph, read_paragraph

PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "The cat sat. ",
                "Why? ",
                "e.g. ",
                "U.S. ",
                "1. ",
                "a.b@c.org. ",
                "a@b.",
                "…",
                " ",
                "\xa0",
                "e",
                "\u0301",
                "各。",
                "A\xa0.",
                "“No,” she said. ",
                "\ud83d",
                "Mr. ",
                "(a) ",
                "$",
                "x'",
            ]
        ),
        st.text(st.characters(exclude_categories=()), max_size=3),
    ),
    max_size=20,
)


def read(text: str) -> list[Sentence]:
    return list(Sentences(read_paragraph(text, FACT_BOX), FACT_BOX))


def test_span_counts_and_grade() -> None:
    text = "  The cat sat on the mat.  International cooperation matters!"
    first, second = read(text)
    assert text[first.start : first.end] == "The cat sat on the mat."
    assert (first.tokens, first.syllables) == (6, 6)
    assert first.grade == pytest.approx(0.39 * 6 + 11.8 - 15.59)
    assert text[second.start : second.end] == "International cooperation matters!"
    assert (second.tokens, second.syllables) == (3, 12)


def test_under_three_words_there_is_no_grade() -> None:
    assert [each.grade for each in read("International cooperation. No.")] == [None, None]
    assert read("Is it so?")[0].grade is not None


@pytest.mark.parametrize("text", ["", "   ", "* * *", "…"])
def test_without_a_word_there_is_no_sentence(text: str) -> None:
    assert read(text) == []


def test_a_line_that_waits_to_be_read_has_none_yet() -> None:
    assert list(Sentences(Paragraph("The cat sat.", read=False), FACT_BOX)) == []


def test_a_text_that_is_not_composed() -> None:
    text = "Cafe\u0301 ole\u0301 is good. Re\u0301sume\u0301s are not."
    first, second = read(text)
    assert text[first.start : first.end] == "Cafe\u0301 ole\u0301 is good."
    assert (first.tokens, second.tokens) == (4, 3)


@given(PIECES.map("".join))
@settings(max_examples=150)
def test_they_add_up_to_the_paragraph(text: str) -> None:
    paragraph = read_paragraph(text, FACT_BOX)
    sentences = list(Sentences(paragraph, FACT_BOX))
    assert len(sentences) == paragraph.counts.sentences
    assert sum(each.tokens for each in sentences) == paragraph.counts.tokens
    assert sum(each.syllables for each in sentences) == paragraph.counts.syllables


@given(PIECES.map("".join), st.data())
def test_one_of_them_is_found_by_a_place_in_it(text: str, data: st.DataObject) -> None:
    sentences = Sentences(read_paragraph(text, FACT_BOX), FACT_BOX)
    everything = list(sentences)
    place = st.integers(0, len(text))
    at = sentences.at(data.draw(place))
    assert at in everything if everything else at is None
    for each in everything:
        assert all(sentences.at(place) == each for place in range(each.start, each.end))
    low, high = sorted((data.draw(place), data.draw(place)))
    between = list(sentences.between(low, high))
    reaching = [each for each in everything if each.start <= high and each.end > low]
    # The one before may reach in with white space alone.
    assert between[-len(reaching) :] == reaching if reaching else len(between) <= 1


@given(PIECES.map("".join))
def test_they_stand_in_order_and_apart(text: str) -> None:
    ends = [place for each in read(text) for place in (each.start, each.end)]
    assert ends == sorted(ends)


def test_under_textstat_gulpease_of_a_sentence_is_that_of_its_text() -> None:
    rules = rules_named(RuleName.TEXTSTAT, language_of("it"))
    text = "Il gatto dorme sul letto della nonna. La casa è grande, e io la vedo."
    (line,) = Document([text], rules).paragraphs
    grades = [each.grade for each in Sentences(line, rules)]
    alone = [
        Document([each], rules).metrics().whole.counts.grade
        for each in ("Il gatto dorme sul letto della nonna.", "La casa è grande, e io la vedo.")
    ]
    assert grades == alone
