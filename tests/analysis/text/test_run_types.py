"""The types of a run are those of its paragraphs, wherever its ends were before."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.rule_sets.rules import FACT_BOX
from factbox.analysis.text.paragraph import Paragraph, read_paragraph
from factbox.analysis.text.paragraphs import Paragraphs
from factbox.analysis.text.run_types import RunTypes, exchange, take_away

WORDS = st.lists(st.sampled_from("a b c d e f the The".split()), max_size=6)
TEXTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=300)
ENDS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=8)


def types_of(paragraphs: list[Paragraph]) -> dict[str, int]:
    types: Counter[str] = Counter()
    for paragraph in paragraphs:
        types.update(paragraph.tokens)
    return dict(types)


@given(TEXTS, ENDS)
def test_any_run_after_any_other(texts: list[str], ends: list[tuple[float, float]]) -> None:
    plain = [read_paragraph(text, FACT_BOX) for text in texts]
    paragraphs = Paragraphs()
    paragraphs.replace(0, 0, plain)
    runs = RunTypes(paragraphs, types_of(plain))
    for low, high in ends:
        first, end = sorted((round(low * len(plain)), round(high * len(plain))))
        assert runs.of(first, end) == types_of(plain[first:end])


@given(WORDS, WORDS, WORDS)
def test_types_are_taken_away_and_exchanged(
    there: list[str], old: list[str], new: list[str]
) -> None:
    types = Counter(there + old)
    exchanged = types.copy()
    exchange(exchanged, old, new)
    assert dict(exchanged) == dict(Counter(there + new))
    take_away(types, old)
    assert dict(types) == dict(Counter(there))
