"""What textstat itself says, and whether ours is the same."""

from __future__ import annotations

from functools import reduce
from operator import add

import textstat
from textstat.backend.counts import count_difficult_words

from factbox.analysis.figures.catalogue import in_group
from factbox.analysis.figures.figure import Figure, Group
from factbox.analysis.figures.ingredients import Ingredients
from factbox.analysis.figures.values import Values, value_of
from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.rule_sets.textstat.chunks import Chunks
from factbox.analysis.rule_sets.textstat.line import NOTHING, TextstatLine
from factbox.analysis.rule_sets.textstat.sums import Sums
from factbox.analysis.rule_sets.textstat.textstat_itself import textstat_figures
from factbox.assets import asset

TABLE = asset("cmudict-syllables.txt")
CHUNKS = Chunks(ENGLISH)
# From here on textstat counts with the table, and does not download one.
textstat_figures("", TABLE)


def summary(text: str) -> TextstatLine:
    """The sum of the lines of `text`, each read by itself."""
    return summed(text.split("\n"))


def summed(lines: list[str]) -> TextstatLine:
    """The sum of `lines`, each read by itself."""
    return reduce(add, [TextstatLine.of(line, CHUNKS) for line in lines], NOTHING)


def assert_as_textstat(text: str, ours: TextstatLine) -> None:
    """That every count and every figure of `ours` is what textstat gives for `text`."""
    assert ours.sums == Sums(
        chunks=textstat.lexicon_count(text, removepunct=False),
        words=textstat.lexicon_count(text),
        syllables=textstat.syllable_count(text),
        characters=textstat.char_count(text),
        letters=textstat.letter_count(text),
        polysyllables=textstat.polysyllabcount(text),
        # Of these textstat has no count; its Linsear Write leaves them out.
        silent_words=ours.sums.silent_words,
        long_words=textstat.long_word_count(text),
        miniwords=textstat.miniword_count(text),
        # With the thresholds that its Gunning Fog, its Spache and its Dale-Chall ask with.
        hard_words=count_difficult_words(text, "en_US", syllable_threshold=3),
        unfamiliar_words=count_difficult_words(text, "en_US", syllable_threshold=2),
        difficult_words=count_difficult_words(text, "en_US", syllable_threshold=0),
        monosyllables=textstat.monosyllabcount(text),
        four_syllables=ours.sums.four_syllables,
    )
    assert ours.sentences == textstat.sentence_count(text)
    for key, value in figures_of(ours).items():
        assert value == (theirs(key, text) if ours.sums.words else None)


def figures_of(text: TextstatLine) -> Values:
    """The readability figures that a summary is enough for."""
    sums = text.sums
    numbers = {**sums._asdict(), "tokens": sums.words, "sentences": text.sentences}
    # textstat takes every text for English.
    numbers["common_words"] = sums.words
    return {
        figure.key: value_of(figure, numbers, textstat=True)
        for figure in in_group(Group.READABILITY)
        if figure.language in (None, "en") and _is_made_of(figure, numbers)
    }


def theirs(key: str, text: str) -> float:
    """What the function of textstat that a figure is named after says of a text."""
    if key == "text_standard":
        return float(textstat.text_standard(text, float_output=True))
    return float(getattr(textstat, key)(text))


def _is_made_of(figure: Figure, numbers: Ingredients) -> bool:
    return all(name in numbers for name in figure.ingredients)
