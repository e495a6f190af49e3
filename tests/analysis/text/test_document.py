"""A document after any edits is the document made from the same text at once."""

from __future__ import annotations

import math
from collections import Counter
from itertools import chain

import pytest
from hypothesis import assume, given, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from factbox.analysis.languages.languages import language_of
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.text.counts import Counts, FactBox
from factbox.analysis.text.document import AT_ONCE, Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.metrics import Metrics, Tally
from factbox.analysis.text.place import Place
from factbox.analysis.text.published import read_published

BOX = "Fact Box\n\nLevel: 18.399\n\nTokens: 1,121\n\nTypes: 498\n\nTTR: 0.444\n"
WAYS = (
    "Three ways\n\nThere are three ways to do it.\n\nFirst, we should walk. It is good.\n"
    "We must rest, too.\n\nSecond, they ought to run:\n1. In the wood.\n2. On the road.\n\n"
    "Third, nobody has to fly.\n\nIn a nutshell, walk."
)
LIST = "## Steps\n\n1. Open it.\n2. You must look in.\n(a) Up.\n(b) Down.\n\n- Close it.\n"
AWKWARD = [
    "\xa0",
    "\u2028",
    "\u2003 ",
    "\t",
    "\0",
    "\x85",
    "\ud83d",
    "\ude00",
    "😀",
    "e\u0301",
    "\u0301",
    "\u200d",
    "\u202e",
    "\ufeff",
    "A\xa0.",
    "你好。世界！",
    "שלום עולם.",
    "مرحبا؟",
    "한국어",
    "İstanbul ﬁn ß K",
    "\r",
    "\u2066\u2069\u061c",
    "\ufdd0\uffff\U0001fffe\U0010ffff",
    "x" * 3000,
    "e" + "\u0301" * 300,
    "a'" * 300,
    "a@b.cn.",
    "a@a@a@",
    "$5 and €6",
    "other's ’tis",
    "Mr. Smith e.g. went. ",
    "```",
    "Level: 3",
    "Tokens: 9",
    "Fact Box",
    "First, ",
    "Second, ",
    "Finally, ",
    "(a) ",
    "(b) i. ",
    "1.1 ",
    "> - ",
    "In conclusion, ",
    " should go. ",
]
FRAGMENTS = st.one_of(
    st.sampled_from(AWKWARD),
    st.sampled_from([BOX, WAYS, LIST, "A headline\n\n", "\n", "\n\n \n"]),
    st.sampled_from(["word", "word ", "Word", " ", ". ", "\nword\n", "We eat. They rot."]),
    # Every code point but the line ends, lone surrogates and NUL too.
    st.text(st.characters(exclude_categories=(), exclude_characters="\r\n\u2029"), max_size=5),
)
TEXTS = st.lists(FRAGMENTS, max_size=4).map("".join)
SHARE = st.sampled_from([0.0, 1.0]) | st.floats(0, 1)


def place_in(lines: list[str], share: float) -> Place:
    """The place behind that share of the text's characters and line ends."""
    at = round(share * (sum(map(len, lines)) + len(lines) - 1))
    for index, line in enumerate(lines):
        if at <= len(line):
            return Place(index, at)
        at -= len(line) + 1
    raise AssertionError(share)


def text_between(lines: list[str], start: Place, end: Place) -> list[str]:
    """The lines from `start` up to `end`, both cut there."""
    if start.paragraph == end.paragraph:
        return [lines[start.paragraph][start.offset : end.offset]]
    first = lines[start.paragraph][start.offset :]
    last = lines[end.paragraph][: end.offset]
    return [first, *lines[start.paragraph + 1 : end.paragraph], last]


def assert_has_meaning(part: Tally) -> None:
    """No figure is NaN, infinite or there without tokens."""
    box, counts = part.box, part.counts
    assert min(counts.by_name().values()) >= 0
    if counts.no_words:
        assert box == FactBox(None, None, None, None)
        return
    assert box.types is not None
    assert box.tokens == counts.tokens
    assert 0 <= box.types <= box.tokens
    assert (box.ttr is None) is (box.tokens == 0)
    not_english = box.tokens >= 30 and counts.common_words < 0.2 * box.tokens
    assert (box.level is None) is (box.tokens == 0 or not_english)
    if box.level is not None:
        assert math.isfinite(box.level)
    if box.ttr is not None:
        assert 0 < box.ttr <= 1
        assert counts.sentences >= 1
        assert counts.syllables >= counts.tokens


@settings(max_examples=40, stateful_step_count=25)
def assert_are_the_types_of(types: Counter[str], box: FactBox) -> None:
    # In Thai, tokens have no number.
    if box.tokens is not None:
        assert (types.total(), len(types)) == (box.tokens, box.types)


class Edits(RuleBasedStateMachine):
    """Somebody edits a text, without mercy."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = [""]
        self.document = Document()
        self.done: list[tuple[int, list[str], list[str]]] = []
        self.undone: list[tuple[int, list[str], list[str]]] = []

    @initialize(text=TEXTS, headline_rule=st.sampled_from(HeadlineRule))
    def begin(self, text: str, headline_rule: HeadlineRule) -> None:
        self.lines = text.split("\n")
        self.document = Document(self.lines, headline_rule=headline_rule)

    @rule(where=SHARE, text=TEXTS)
    def insert(self, where: float, text: str) -> None:
        place = place_in(self.lines, where)
        self._write(place, place, text)

    @rule(one=SHARE, other=SHARE)
    def delete(self, one: float, other: float) -> None:
        self._write(*self._range(one, other), "")

    @rule(one=SHARE, other=SHARE, text=TEXTS)
    def replace(self, one: float, other: float, text: str) -> None:
        self._write(*self._range(one, other), text)

    @rule(where=SHARE)
    def split_paragraph(self, where: float) -> None:
        place = place_in(self.lines, where)
        self._write(place, place, "\n")

    @precondition(lambda self: len(self.lines) > 1)
    @rule(where=SHARE)
    def join_paragraphs(self, where: float) -> None:
        index = round(where * (len(self.lines) - 2))
        self._write(Place(index, len(self.lines[index])), Place(index + 1, 0), "")

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        first, old, new = self.done.pop()
        self._exchange(first, new, old)
        self.undone.append((first, old, new))

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        first, old, new = self.undone.pop()
        self._exchange(first, old, new)
        self.done.append((first, old, new))

    @rule(headline_rule=st.sampled_from(HeadlineRule))
    def change_headline_rule(self, headline_rule: HeadlineRule) -> None:
        self.document.headline_rule = headline_rule

    @rule(one=SHARE, other=SHARE)
    def part_is_that_text(self, one: float, other: float) -> None:
        metrics = self.document.metrics()
        start, end = self._range(one, other)
        part = self.document.part(start, end)
        assert_has_meaning(part)
        types = self.document.types(start, end)
        assert Counter(chain.from_iterable(self.document.tokens(start, end))) == types
        assert_are_the_types_of(types, part.box)
        start = max(start, Place(metrics.first_line, 0))
        headline = metrics.headline
        if end < start or (headline is not None and start < headline.end):
            return
        lines = text_between(self.lines, start, end)
        if read_published(lines)[0] is None:
            alone = Document(lines, headline_rule=HeadlineRule.ONCE)
            assert part == alone.metrics().whole

    @invariant()
    def figures_are_those_of_the_whole_text(self) -> None:
        metrics = self.document.metrics()
        assert [one.text for one in self.document.paragraphs] == self.lines
        scratch = Document(self.lines, headline_rule=self.document.headline_rule)
        assert metrics == scratch.metrics()
        assert_has_meaning(metrics.whole)

    @invariant()
    def selecting_all_changes_nothing(self) -> None:
        end = Place(len(self.lines) - 1, len(self.lines[-1]))
        assert self.document.part(Place(0, 0), end) == self.document.metrics().whole

    @invariant()
    def types_are_counted_as_the_figures_are(self) -> None:
        box = self.document.metrics().whole.box
        types = self.document.types()
        assert_are_the_types_of(types, box)
        assert min(types.values(), default=1) > 0
        assert Counter(chain.from_iterable(self.document.tokens())) == types
        assert self.document.counts() == self.document.metrics().whole.counts

    def _range(self, one: float, other: float) -> tuple[Place, Place]:
        start, end = sorted((place_in(self.lines, one), place_in(self.lines, other)))
        return start, end

    def _write(self, start: Place, end: Place, text: str) -> None:
        """Put `text` in the place of what stands between, as an editor does."""
        before = self.lines[start.paragraph][: start.offset]
        after = self.lines[end.paragraph][end.offset :]
        old = self.lines[start.paragraph : end.paragraph + 1]
        new = (before + text + after).split("\n")
        self._exchange(start.paragraph, old, new)
        self.done.append((start.paragraph, old, new))
        self.undone.clear()

    def _exchange(self, first: int, old: list[str], new: list[str]) -> None:
        note(f"replace({first}, {len(old)}, {new!r})")
        self.lines[first : first + len(old)] = new
        self.document.replace(first, len(old), new)


TestEdits = Edits.TestCase


def figures(metrics: Metrics) -> FactBox:
    return metrics.whole.box


@pytest.mark.parametrize(
    "lines", [[], [""], ["", ""], [" \t\xa0\u2028"], ["— … ***"], ["\ud800"], ["😀"]]
)
def test_without_tokens_nothing_has_a_value_but_tokens_and_types(lines: list[str]) -> None:
    assert figures(Document(lines).metrics()) == (None, 0, 0, None)


def test_an_article_of_nothing_but_a_published_box_has_no_tokens() -> None:
    metrics = Document(BOX.split("\n")).metrics()
    assert figures(metrics) == (None, 0, 0, None)
    assert metrics.published is not None
    assert metrics.first_line == 9


def test_figures_of_a_short_text() -> None:
    document = Document(["One fish. Two fish.", "", "Red fish!"])
    assert document.metrics().whole == Tally(
        FactBox(0.39 * 6 / 3 + 11.8 * 6 / 6 - 15.59, 6, 4, 4 / 6),
        Counts(2, 3, tokens=6, syllables=6, characters=24, letters=21, common_words=6),
    )


def test_composed_and_decomposed_text_have_the_same_figures() -> None:
    composed = Document(["Caf\xe9 na\xefve, \ud55c\uae00."]).metrics().whole
    decomposed = Document(["Cafe\u0301 nai\u0308ve, \u1112\u1161\u11ab\u1100\u1173\u11af."])
    assert decomposed.metrics().whole == composed
    assert (composed.counts.characters, composed.counts.letters) == (13, 11)


def test_a_part_that_ends_before_it_starts_is_empty() -> None:
    document = Document(["One fish.", "Two fish.", "Red fish."])
    nothing = Tally(FactBox(None, 0, 0, None), Counts())
    assert document.part(Place(2, 3), Place(0, 1)) == nothing
    assert document.part(Place(1, 5), Place(1, 2)) == nothing
    assert document.part(Place(1, 5), Place(1, 5)) == nothing


@pytest.mark.parametrize("name", RuleName)
def test_a_text_without_words_has_the_main_figure_of_its_language(name: RuleName) -> None:
    document = Document(["La casa es vieja.", "   ", ""], rules_named(name, language_of("es")))
    document.replace(0, 1, [""])
    whole, blank = document.metrics().whole, document.part(Place(1, 0), Place(1, 2))
    for counts in (whole.counts, blank.counts):
        assert counts.main_figure is not None
        assert (counts.main_figure.name, counts.main) == ("Szigriszt–Pazos", None)
        assert counts.no_main == "no token yet"


def test_a_part_leaves_the_published_box_out() -> None:
    document = Document([*BOX.split("\n"), "We eat apples. They rot."])
    assert document.part(Place(0, 0), Place(4, 2)).counts == Counts()
    assert document.part(Place(2, 0), Place(10, 14)).counts.tokens == 3


@pytest.mark.parametrize(("first", "removed"), [(2, 0), (0, 2), (-1, 1), (1, -1)])
def test_lines_that_are_not_there_cannot_be_replaced(first: int, removed: int) -> None:
    document = Document(["One fish."])
    before = document.metrics()
    with pytest.raises(IndexError):
        document.replace(first, removed, ["Two fish."])
    assert document.metrics() == before


def test_a_big_paste_waits_and_comes_to_the_same() -> None:
    text = [f"Line {number} has words. It has few." for number in range(AT_ONCE // 50)]
    pasted = ["A headline", "", *text, "First, we should go.", "Second, we must stay."]
    document = Document(["Before."])
    document.replace(1, 0, pasted)
    metrics = document.metrics()
    # The blank line has nothing to be read.
    assert metrics.waiting == len(pasted) - 1
    assert metrics.whole.counts.tokens == 1
    rounds = 0
    while document.read_some(0):
        now = document.metrics()
        assert 0 < now.waiting < metrics.waiting
        metrics = now
        rounds += 1
    assert rounds > 0
    assert document.metrics() == Document(["Before.", *pasted]).metrics()
    assert document.metrics().waiting == 0


def test_very_many_short_lines_wait_too() -> None:
    lines = ["a"] * (AT_ONCE // 20)
    document = Document()
    document.replace(0, 1, lines)
    assert document.metrics().waiting == len(lines)
    assert document.read_some(0)
    while document.read_some(0):
        pass
    assert document.metrics() == Document(lines).metrics()


def test_an_edit_of_what_waits_is_counted_at_once() -> None:
    line = "Many words are here. " * 20
    waiting = [line] * (AT_ONCE // len(line) + 2)
    document = Document()
    document.replace(0, 1, waiting)
    document.replace(1, 1, ["Two words"])
    assert document.metrics().whole.counts.tokens == 2
    document.read_some()
    assert document.metrics() == Document([waiting[0], "Two words", *waiting[2:]]).metrics()


def test_one_line_is_counted_at_once_however_long() -> None:
    document = Document()
    document.replace(0, 1, ["word " * AT_ONCE])
    assert document.metrics().waiting == 0
    assert document.metrics().whole.box.tokens == AT_ONCE


@settings(max_examples=50)
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_reading_in_small_steps_comes_to_the_same(texts: list[str]) -> None:
    lines = "\n".join(texts).split("\n")
    assume(any(line.strip() for line in lines))
    filler = ["x" * (AT_ONCE + 1)]
    document = Document()
    document.replace(0, 1, lines + filler)
    document.replace(len(lines), 1, [])
    while document.read_some(0):
        document.metrics()
    assert document.metrics() == Document(lines).metrics()
