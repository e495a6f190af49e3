"""Rule sets: how a text is counted, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factbox.analysis.sentences import Span, find_sentences
from factbox.analysis.syllables import count_syllables
from factbox.analysis.words import find_token_spans, find_tokens


@dataclass(frozen=True, slots=True)
class Rules:
    """One way to count. Every stored or exported figure names the rule set it is of."""

    name: str
    version: int
    find_tokens: Callable[[str], list[str]]
    find_token_spans: Callable[[str], list[Span]]
    find_sentences: Callable[[str], list[Span]]
    count_syllables: Callable[[str], int]


#: The rules that reproduce the published fact box.
FACT_BOX = Rules("Fact box", 1, find_tokens, find_token_spans, find_sentences, count_syllables)
