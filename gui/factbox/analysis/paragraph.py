"""The summary of one paragraph: the unit that every figure is a sum of."""

from __future__ import annotations

import unicodedata
from sys import intern
from typing import NamedTuple

from factbox.analysis.counts import Counts
from factbox.analysis.outline import Cue, Recommendations, find_cues, may_recommend
from factbox.analysis.rules import Rules
from factbox.analysis.type_facts import type_facts

#: What there is in a line that is blank or was not read yet.
NOTHING = Counts()


class Paragraph(NamedTuple):
    """One line of a text and what was found in it; all zero where it is blank.

    `tokens` are all tokens in it, in order. `read` is False while the line only waits for
    its turn to be counted.
    """

    text: str
    counts: Counts = NOTHING
    tokens: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()
    recommendations: Recommendations | None = None
    read: bool = True


def read_paragraph(text: str, rules: Rules) -> Paragraph:
    """Summarise one line of a text under a rule set."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():
        # There is no white space in it but " ".
        characters = len(composed) - composed.count(" ")
    else:
        characters = len("".join(composed.split()))
    if not characters:
        return Paragraph(text)
    # One string for all tokens of a type: a book has sixty times as many.
    tokens = tuple(map(intern, rules.find_tokens(text)))
    facts = type_facts(rules)
    sums = facts.sums(tokens)
    sentences = rules.find_sentences(text)
    counts = Counts(
        paragraphs=1,
        sentences=len(sentences),
        tokens=len(tokens),
        syllables=sums.syllables,
        characters=characters,
        # Every letter is part of a token.
        letters=sums.letters,
        function_words=sums.function_words,
    )
    hints = facts.hints(tokens)
    cues = find_cues(text, sentences, hints)
    recommendations = Recommendations(text, sentences) if may_recommend(cues, hints) else None
    return Paragraph(text, counts, tokens, cues, recommendations)
