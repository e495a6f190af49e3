"""The summary of one paragraph: the unit that every figure is a sum of."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import compress
from sys import intern
from typing import NamedTuple

from factbox.analysis.composed import Span
from factbox.analysis.counts import Counts
from factbox.analysis.outline import Cue, Hints, Recommendations, find_cues, may_recommend
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
    return read_paragraphs([text], rules, counts_only=counts_only)[0]


def read_paragraphs(
    texts: Sequence[str], rules: Rules, *, counts_only: bool = False
) -> list[Paragraph]:
    """Summarise several lines as `read_paragraph` does each.

    One thing is looked for in all of them, then the next: a quarter faster than line by
    line, since what a search looks up stays in the processor's caches.
    """
    characters = [_count_characters(text) for text in texts]
    visible = list(compress(texts, characters))
    found = iter(_read_visible(visible, list(filter(None, characters)), rules, counts_only))
    return [
        next(found) if count else Paragraph(text, line=_line(text, rules))
        for text, count in zip(texts, characters, strict=True)
    ]


def _count_characters(text: str) -> int:
    """Code points that are not white space."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():
        # There is no white space in it but " ".
        return len(composed) - composed.count(" ")
    return len("".join(composed.split()))


def _line(text: str, rules: Rules) -> Line | None:
    return None if rules.read_line is None else rules.read_line(text)


def _read_visible(
    texts: list[str], characters: list[int], rules: Rules, counts_only: bool
) -> list[Paragraph]:
    """Lines that are not blank, with so many characters each."""
    # One string for all tokens of a type: a book has sixty times as many.
    words = [tuple(map(intern, tokens)) for tokens in map(FACT_BOX.find_tokens, texts)]
    facts = type_facts(FACT_BOX).of_lines(words)
    sentences = list(map(rules.find_sentences, texts))
    counts = [
        Counts(
            paragraphs=1,
            sentences=len(spans),
            tokens=len(tokens),
            syllables=sums.syllables,
            characters=count,
            # Every letter is part of a token.
            letters=sums.letters,
            function_words=sums.function_words,
        )
        for spans, tokens, sums, count in zip(
            sentences, words, facts.sums, characters, strict=True
        )
    ]
    if counts_only:
        read = list(map(Paragraph, texts, counts, words))
    else:
        cues = list(map(find_cues, texts, sentences, facts.hints))
        recommendations = map(_recommendations, texts, sentences, cues, facts.hints)
        read = list(map(Paragraph, texts, counts, words, cues, recommendations))
    return read if rules is FACT_BOX else [_read_under(rules, each) for each in read]


def _recommendations(
    text: str, sentences: list[Span], cues: tuple[Cue, ...], hints: Hints
) -> Recommendations | None:
    return Recommendations(text, sentences) if may_recommend(cues, hints) else None


def _read_under(rules: Rules, read: Paragraph) -> Paragraph:
    """`read`, but with the tokens that another rule set finds."""
    line = _line(read.text, rules)
    tokens = rules.find_tokens(read.text)
    if line is None:
        counts = _with_tokens(read.counts, tokens, rules)
    else:
        counts = _as_line(read.counts, line)
    types = tuple(map(intern, map(rules.type_of, tokens)))
    return read._replace(counts=counts, tokens=types, line=line)


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
