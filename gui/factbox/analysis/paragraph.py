"""The summary of one paragraph: the unit that every figure is a sum of."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from sys import intern
from typing import NamedTuple

from factbox.analysis.counts import Counts
from factbox.analysis.outline import Cue, Recommendations, find_cues, may_recommend
from factbox.analysis.pieces import read_words
from factbox.analysis.rules import FACT_BOX, Rules
from factbox.analysis.textstat_rules.line import Line
from factbox.analysis.type_facts import type_facts

#: What there is in a line that is blank or was not read yet.
NOTHING = Counts()


class Paragraph(NamedTuple):
    """One line of a text and what was found in it; all zero where it is blank.

    `tokens` are all tokens in it, in order, each as the type that it is one of: in lower
    case, where the rule set folds case. `line` is there under a rule set whose sentences go
    on in the next line. `read` is False while the line only waits for its turn to be counted.
    """

    text: str
    counts: Counts = NOTHING
    tokens: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()
    recommendations: Recommendations | None = None
    line: Line | None = None
    read: bool = True


def read_paragraph(text: str, rules: Rules, *, counts_only: bool = False) -> Paragraph:
    """Summarise one line of a text under a rule set.

    What it enumerates and recommends, and whether it is English, is the same under all;
    with `counts_only` it is not looked at.
    """
    line = rules.read_line(text) if rules.read_line is not None else None
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():
        # There is no white space in it but " ".
        characters = len(composed) - composed.count(" ")
    else:
        characters = len("".join(composed.split()))
    if not characters:
        return Paragraph(text, line=line)
    sentences = rules.find_sentences(text)
    words = read_words(composed)
    counts = Counts(
        paragraphs=1,
        sentences=len(sentences),
        tokens=len(words.tokens),
        syllables=words.sums.syllables,
        characters=characters,
        # Every letter is part of a token.
        letters=words.sums.letters,
        function_words=words.sums.function_words,
    )
    cues: tuple[Cue, ...] = ()
    recommendations = None
    if not counts_only:
        cues = find_cues(text, sentences, words.hints)
        if may_recommend(cues, words.hints):
            recommendations = Recommendations(text, sentences)
    if rules is FACT_BOX:
        return Paragraph(text, counts, words.tokens, cues, recommendations)
    tokens = rules.find_tokens(text)
    counts = _with_tokens(counts, tokens, rules) if line is None else _as_line(counts, line)
    types = tuple(map(intern, map(rules.type_of, tokens)))
    return Paragraph(text, counts, types, cues, recommendations, line)


def _with_tokens(counts: Counts, tokens: list[str], rules: Rules) -> Counts:
    """`counts`, but with the tokens that a rule set finds."""
    syllables = type_facts(rules).sums(tokens).syllables
    return replace(counts, tokens=len(tokens), syllables=syllables)


def _as_line(counts: Counts, line: Line) -> Counts:
    """`counts`, but with what a rule set finds in the line as one of its own."""
    sums = line.sums
    return replace(
        counts,
        sentences=line.sentences,
        tokens=sums.words,
        syllables=sums.syllables,
        characters=sums.characters,
        letters=sums.letters,
        textstat_paragraphs=1,
    )
