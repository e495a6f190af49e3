"""A document under each rule set: as the tool that it is named after, and by difference."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import textstat
from hypothesis import given, settings
from hypothesis import strategies as st
from textstat.backend.selections import list_words

from factbox.analysis.figures.catalogue import figures_in
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import measures
from factbox.analysis.outline.item import Item
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import (
    FACT_BOX,
    LETTERS_ONLY,
    RULE_SETS,
    TEXTSTAT,
    WORD_PROCESSOR,
    Rules,
)
from factbox.analysis.rule_sets.textstat.textstat_itself import textstat_figures
from factbox.analysis.slices import at_once
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.document import AT_ONCE, Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.metrics import Tally
from factbox.analysis.text.place import Place
from factbox.assets import asset

from .textstat.theirs import theirs

# From here on textstat counts with the table, and does not download one.
textstat_figures("", asset("cmudict-syllables.txt"))

TEXTS = sorted((Path(__file__).parents[1] / "outline" / "texts").glob("*.txt"))
EACH = pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)

LINES = st.sampled_from(
    [
        "",
        "  ",
        "\u2003",
        "Hmm.",
        "It began",
        "and went on! Then",
        "it ended. So. No way.",
        "First, we should ask. Second, we must go.",
        "1. Open the well-known box.",
        "2. It's 3.14 e.g. in U.S. terms — “DON'T”",
        "Level: 3",
        "e\u0301te\u0301 İSTANBUL ß",
        "?!",
    ]
)
EDITS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 4), st.lists(LINES, max_size=4)))


def assert_as_textstat(counts: Counts, text: str) -> None:
    """That `counts` are what textstat says of `text`."""
    words = textstat.lexicon_count(text)
    assert counts.tokens == words
    assert counts.sentences == textstat.sentence_count(text)
    assert counts.syllables == textstat.syllable_count(text)
    assert counts.characters == textstat.char_count(text)
    assert counts.letters == textstat.letter_count(text)
    # Unlike textstat, we give no Level to what is hardly English.
    expected = textstat.flesch_kincaid_grade(text) if words else None
    assert counts.level == (None if "English" in counts.no_level else expected)


def types_of(text: str) -> int:
    """How many words textstat finds in `text` that differ by more than case."""
    return len({word.casefold() for word in list_words(text)})


def text_between(lines: list[str], start: Place, end: Place) -> str:
    """The text of `lines` from `start` up to `end`."""
    if start.paragraph == end.paragraph:
        return lines[start.paragraph][start.offset : end.offset]
    first = lines[start.paragraph][start.offset :]
    between = lines[start.paragraph + 1 : end.paragraph]
    return "\n".join([first, *between, lines[end.paragraph][: end.offset]])


def items_in(items: tuple[Item, ...]) -> Iterator[Item]:
    """`items`, and all that is inside them."""
    for item in items:
        yield item
        yield from items_in(item.children)


def assert_all_as_textstat(document: Document) -> None:
    """That the whole and each item of the outline are what textstat says of that text."""
    metrics = document.metrics()
    lines = [paragraph.text for paragraph in document.paragraphs]
    whole = "\n".join(lines[metrics.first_line :])
    assert_as_textstat(metrics.whole.counts, whole)
    assert metrics.whole.box.types == types_of(whole)
    for enumeration in metrics.outline:
        for item in items_in(enumeration.items):
            assert_as_textstat(item.counts, text_between(lines, item.start, item.end))


def assert_selection_as_textstat(document: Document, start: Place, end: Place) -> None:
    lines = [paragraph.text for paragraph in document.paragraphs]
    start = max(start, Place(document.metrics().first_line, 0))
    part = document.part(start, end)
    text = text_between(lines, start, end)
    assert_as_textstat(part.counts, text)
    assert part.box.types == types_of(text)
    if part.counts.tokens and "English" not in part.counts.no_level:
        values = at_once(measures(document, start, end)).figures
        for figure in figures_in("en").values():
            if figure.group is Group.READABILITY:
                assert values[figure.key] == theirs(figure.key, text)


def test_the_article_as_textstat(article: str) -> None:
    document = Document(article.split("\n"), TEXTSTAT)
    metrics = document.metrics()
    # Also where the text has a published fact box: textstat reads no line twice.
    assert metrics.headline_rule is HeadlineRule.ONCE
    assert_all_as_textstat(document)
    for first in range(metrics.first_line, len(document.paragraphs), 3):
        assert_selection_as_textstat(document, Place(first, 0), Place(first, 9))
        assert_selection_as_textstat(
            document, Place(first, 5), Place(len(document.paragraphs) - 1, 3)
        )


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_texts_that_enumerate_as_textstat(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    document = Document(lines, TEXTSTAT)
    assert_all_as_textstat(document)
    assert_selection_as_textstat(document, Place(0, 3), Place(len(lines) // 2, 1))
    assert_selection_as_textstat(document, Place(0, 0), Place(len(lines) - 1, 0))


@given(st.lists(LINES, max_size=12), EDITS)
@settings(max_examples=60)
def test_edits_as_textstat(lines: list[str], edits: list[tuple[int, int, list[str]]]) -> None:
    document = Document(lines, TEXTSTAT)
    for first, removed, new in edits:
        first = min(first, len(lines))
        removed = min(removed, len(lines) - first)
        lines[first : first + removed] = new
        document.replace(first, removed, new)
        assert_all_as_textstat(document)
    end = Place(len(document.paragraphs) - 1, 9)
    if end.paragraph >= 0:
        assert_selection_as_textstat(document, Place(0, 0), Place(0, 2))
        assert_selection_as_textstat(document, Place(0, 2), end)


@EACH
@given(lines=st.lists(LINES, min_size=1, max_size=12), edits=EDITS)
@settings(max_examples=25)
def test_by_difference_as_from_scratch(
    rules: Rules, lines: list[str], edits: list[tuple[int, int, list[str]]]
) -> None:
    document = Document(lines, rules)
    for first, removed, new in edits:
        first = min(first, len(lines))
        removed = min(removed, len(lines) - first)
        lines[first : first + removed] = new
        document.replace(first, removed, new)
    again = Document(lines, rules)
    assert document.metrics() == again.metrics()
    assert document.types() == again.types()


@EACH
@given(lines=st.lists(LINES, min_size=1, max_size=12))
@settings(max_examples=25)
def test_other_rules_are_as_if_they_had_been_there_from_the_start(
    rules: Rules, lines: list[str]
) -> None:
    document = Document(lines)
    document.rules = rules
    assert document.metrics() == Document(lines, rules).metrics()
    document.rules = FACT_BOX
    assert document.metrics() == Document(lines).metrics()


@EACH
def test_a_long_text_is_counted_anew_in_slices(rules: Rules) -> None:
    lines = ["One well-known thing! It's good", "and it goes on."] * (AT_ONCE // 100)
    document = Document(lines)
    document.rules = rules
    assert document.metrics().waiting == len(lines)
    while document.read_some(0.0):
        pass
    assert document.metrics() == Document(lines, rules).metrics()


def test_a_word_processor_counts_as_python_splits(article: str) -> None:
    document = Document(article.split("\n"), WORD_PROCESSOR, HeadlineRule.ONCE)
    lines = article.split("\n")[document.metrics().first_line :]
    words = "\n".join(lines).split()
    box = document.metrics().whole.box
    assert box.tokens == len(words)
    assert box.types == len({word.casefold() for word in words})


def test_letters_are_letters_whatever_is_a_token_but_in_textstat() -> None:
    line = "The well-known B2B — it's 5 ß."
    boxes = {rules.name: Document([line], rules).metrics().whole for rules in RULE_SETS}
    found = {name: (part.counts.tokens, part.counts.letters) for name, part in boxes.items()}
    assert found[RuleName.FACT_BOX] == (7, 18)
    assert found[RuleName.WORD_PROCESSOR] == (7, 18)
    assert found[RuleName.LETTERS_ONLY] == (8, 18)
    assert found[RuleName.TEXTSTAT] == (6, 20)


def test_case_is_folded_under_all_but_the_fact_box() -> None:
    types = {rules.name: _part("By by BY", rules).box.types for rules in RULE_SETS}
    assert types == {name: 3 if name is RuleName.FACT_BOX else 1 for name in RuleName}


def test_the_outline_is_the_same_under_all() -> None:
    for path in TEXTS:
        lines = path.read_text(encoding="utf-8").split("\n")
        first, *others = (_outline(Document(lines, rules)) for rules in RULE_SETS)
        assert others == [first] * len(others)


def test_digits_alone_are_no_token_of_letters_only() -> None:
    box = _part("1 2 3.", LETTERS_ONLY).box
    assert (box.tokens, box.types, box.ttr, box.level) == (0, 0, None, None)


def _outline(document: Document) -> list[list[tuple[str | None, Place, Place, str]]]:
    return [
        [(item.marker, item.start, item.end, item.gist) for item in items_in(one.items)]
        for one in document.metrics().outline
    ]


def _part(text: str, rules: Rules) -> Tally:
    return Document([text], rules).metrics().whole
