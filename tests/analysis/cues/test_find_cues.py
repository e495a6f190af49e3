"""What one paragraph says about enumeration."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.cues.cue import Cue, CueKind, Position, Strength
from factbox.analysis.cues.find_cues import Cues, find_cues
from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.words.sentences import find_sentences


def cues_in(text: str) -> Cues:
    return find_cues(text, find_sentences(text, ENGLISH.sentence_words), ENGLISH.cue_words)


def cues_of(text: str, kind: CueKind) -> list[Cue]:
    return [cue for cue in cues_in(text).cues if cue.kind is kind]


def items_of(text: str) -> list[tuple[str, int | None]]:
    """The markers in a text, each with its ordinal."""
    return [(text[cue.start : cue.end], cue.ordinal) for cue in cues_of(text, CueKind.ITEM)]


@pytest.mark.parametrize(
    ("text", "marker", "ordinal"),
    [
        ("First, we must go.", "First", 1),
        ("Secondly we must go.", "Secondly", 2),
        ("And fifth, we must go.", "fifth", 5),
        ("“Third: go.”", "Third", 3),
        ("* **Fourth.** Go.", "Fourth", 4),
        ("First of all, we must go.", "First of all", 1),
        ("To begin with, we must go.", "To begin with", 1),
        ("In the second place, go.", "In the second place", 2),
        ("In\xa0the\u2009third place, go.", "In\xa0the\u2009third place", 3),
        ("The second reason is rain.", "The second reason", 2),
        ("My last point is rain.", "My last point", None),
        ("As to the third question, go.", "the third question", 3),
        ("The first of these reasons is rain.", "The first of these reasons", 1),
        ("One reason is rain.", "One reason", 1),
        ("Another is rain.", "Another", None),
        ("Finally, go.", "Finally", None),
        ("Next, go.", "Next", None),
        ("Step 3: Go.", "Step 3", 3),
        ("Reason #2 – rain.", "Reason #2", 2),
        ("Number one, go.", "Number one", 1),
        ("Two: go.", "Two", 2),
        ("Thing the first: go.", "Thing the first", 1),
        ("1. Go.", "1.", 1),
        ("(2) Go.", "(2)", 2),
        ("- 3) Go.", "3)", 3),
        ("4 – Go.", "4 –", 4),
        ("b) Go.", "b)", 2),
        ("(iv) Go.", "(iv)", 4),
        ("XIV. Go.", "XIV.", 14),
        ("2.3 Go there.", "2.3", 3),
        ("1st. That we go.", "1st", 1),
        ("2d, that we go.", "2d", 2),
        ("4thly: go.", "4thly", 4),
        ("(3rd) Go.", "(3rd)", 3),
        ("For first, as I said, go.", "first", 1),
        ("And yet, secondly, go.", "secondly", 2),
        ("Third (and I say it gladly), go.", "Third", 3),
        ("Third [and last], go.", "Third", 3),
        ("Second — go.", "Second", 2),
        ("Second “go home.”", "Second", 2),
        ("For one, we must go.", "For one", 1),
        ("To begin, we must go.", "To begin", 1),
        ("In the second instance, go.", "In the second instance", 2),
        ("In the third, go.", "In the third", 3),
        ("Point the second: go.", "Point the second", 2),
        ("Next to this, go.", "Next to this", None),
        ("Rule No. 3: go.", "Rule No. 3", 3),
        ("The second, to go.", "The second", 2),
        ("We ask, firstly, that you go.", "firstly", 1),
    ],
)
def test_finds_the_marker_of_an_item(text: str, marker: str, ordinal: int | None) -> None:
    assert items_of(text) == [(marker, ordinal)]


@pytest.mark.parametrize(
    "text",
    [
        "The First World War began.",
        "At first we went.",
        "A second later we went.",
        "Second-hand cars are cheap.",
        "First Lady Ann Hill spoke.",
        "Secondary schools are shut.",
        "In the second half we lost.",
        "“First,” she said, and sat down.",
        "One man laughed.",
        "Finance is hard.",
        "1984 was cold.",
        "3.5 million people live there.",
        "7:30 came.",
        "See section 3 (a) of the Act.",
        "[1] Smith 2001.",
        "1st. Lt. Brown spoke.",
        "2nd Battalion held the left.",
        "3d. May we landed.",
        "21st. century art is dear.",
        "1st Place: Anna Hill",
        "For the first time he smiled.",
        "But second helpings were small.",
        "First (Smith) and second (Jones) shared it.",
        "Second (1912) edition.",
        "For one week we slept.",
        "He came first, second or third.",
        "First, second, and third place went to her.",
        "She was first, he was second.",
        "In the first, he bowled badly.",
        "",
        "   ",
    ],
)
def test_finds_no_item_where_none_is(text: str) -> None:
    assert items_of(text) == []


def test_a_weak_marker_is_told_from_a_strong_one() -> None:
    strengths = [
        cues_of(text, CueKind.ITEM)[0].strength
        for text in ("First, go.", "First we must go.", "Finally, go.")
    ]
    assert strengths == [Strength.STRONG, Strength.MEDIUM, Strength.WEAK]


def test_tells_where_in_its_paragraph_a_marker_stands() -> None:
    text = "First, go. Second, stay: first, sit; second, sleep."
    positions = [cue.position for cue in cues_of(text, CueKind.ITEM)]
    assert positions == [
        Position.PARAGRAPH,
        Position.SENTENCE,
        Position.INLINE,
        Position.INLINE,
    ]


def test_reads_a_letter_that_may_be_roman_in_both_ways() -> None:
    (cue,) = cues_of("i) Go.", CueKind.ITEM)
    assert (cue.style, cue.ordinal, cue.other) == ("i)", 1, ("a)", 9))


@pytest.mark.parametrize(
    ("text", "number", "noun"),
    [
        ("We should act in the following three ways.", 3, "ways"),
        ("Three reasons explain it.", 3, "reasons"),
        ("There are four very good arguments.", 4, "arguments"),
        ("7 Ways to Save Water", 7, "ways"),
        ("Here are several ideas.", None, "ideas"),
        ("These five cities stand out.", 5, "cities"),
        ("Its purpose is twofold.", 2, None),
        ("I sold it for three reasons, and money was none.", 3, "reasons"),
        ("There are a couple of things to look at.", 2, "things"),
        ("Consider the following trio.", 3, None),
        ("I offer the following trio of suspects.", 3, "suspects"),
        ("It set out a four-part plan.", 4, "parts"),
        ("It names five major policies which worked.", 5, "policies"),
        ("Half a dozen rules hung there.", 6, "rules"),
        ("The four following are enough.", 4, None),
    ],
)
def test_finds_an_announcement(text: str, number: int | None, noun: str | None) -> None:
    (cue,) = cues_of(text, CueKind.ANNOUNCEMENT)
    assert (cue.ordinal, cue.noun) == (number, noun)


@pytest.mark.parametrize(
    "text",
    [
        "It cost $3 reasons aside.",
        "Often reasons fail.",
        "It has been sound for 55 years.",
        "We took two steps forward.",
        "One of the three reasons is known.",
        "The last two reasons are better.",
        "Two or more people came.",
    ],
)
def test_finds_no_announcement_where_none_is(text: str) -> None:
    assert cues_of(text, CueKind.ANNOUNCEMENT) == []


@pytest.mark.parametrize(
    "text",
    ["In a nutshell, go.", "Overall, we went.", "To sum up: go.", "In conclusion we go."],
)
def test_finds_what_closes_an_enumeration(text: str) -> None:
    assert len(cues_of(text, CueKind.CLOSING)) == 1


def test_overalls_close_nothing() -> None:
    assert cues_of("Overalls are blue. In short trousers he ran.", CueKind.CLOSING) == []


def test_a_markdown_heading_carries_its_level_and_its_number() -> None:
    (cue,) = cues_of("### 2. What it costs", CueKind.HEADING)
    assert (cue.level, cue.ordinal) == (3, 2)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("======", CueKind.UNDERLINE),
        ("-----", CueKind.UNDERLINE),
    ],
)
def test_a_line_of_signs_is_one_cue(text: str, kind: CueKind) -> None:
    assert [cue.kind for cue in cues_in(text).cues] == [kind]


@pytest.mark.parametrize("text", ["``` a ``` is code", "--", "- - -", "--- | ---", "---> go"])
def test_other_signs_are_none(text: str) -> None:
    assert cues_in(text).cues == ()


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [("The ſecond of theſe reaſons is hers.", 2), ("The fırst of these poınts is mine.", 1)],
)
def test_letters_that_look_like_others_are_read_as_these(text: str, ordinal: int) -> None:
    assert [cue.ordinal for cue in cues_in(text).cues] == [ordinal]


WORDS = (
    "The first second of these reasons points Firstly Six ways should in is , . : ( )".split()
)
LOOK_ALIKES = str.maketrans({"s": "ſ", "i": "ı"})


@given(st.lists(st.sampled_from([*WORDS, *(word.translate(LOOK_ALIKES) for word in WORDS)])))
def test_reads_any_words_in_letters_that_look_like_others(words: list[str]) -> None:
    text = " ".join(words)
    cues_in(text)


@given(st.text(max_size=200))
def test_reads_any_text_in_order(text: str) -> None:
    cues = cues_in(text).cues
    assert [cue.start for cue in cues] == sorted(cue.start for cue in cues)
    assert all(0 <= cue.start < cue.end <= len(text) for cue in cues)
