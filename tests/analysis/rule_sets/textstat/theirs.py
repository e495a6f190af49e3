"""What textstat itself says, and whether ours is the same."""

from __future__ import annotations

from functools import reduce
from operator import add

import textstat
from textstat.backend.counts import count_difficult_words

from factbox.analysis.figures.readability import Readability
from factbox.analysis.rule_sets.textstat.chunks import Chunks
from factbox.analysis.rule_sets.textstat.figures import figures_of
from factbox.analysis.rule_sets.textstat.line import NOTHING, Line
from factbox.analysis.rule_sets.textstat.sums import Sums
from factbox.analysis.rule_sets.textstat.textstat_itself import textstat_figures
from factbox.assets import asset

TABLE = asset("cmudict-syllables.txt")
CHUNKS = Chunks(TABLE)
# From here on textstat counts with the table, and does not download one.
textstat_figures("", TABLE)

# What it says of a text without words.
_OF_NO_WORDS = dict.fromkeys(Readability._fields, 0.0) | {"smog_index": 3.1291}


def summary(text: str) -> Line:
    """The sum of the lines of `text`, each read by itself."""
    return summed(text.split("\n"))


def summed(lines: list[str]) -> Line:
    """The sum of `lines`, each read by itself."""
    return reduce(add, [Line.of(line, CHUNKS) for line in lines], NOTHING)


def assert_as_textstat(text: str, ours: Line) -> None:
    """That every count and every figure of `ours` is what textstat gives for `text`."""
    assert ours.sums == Sums(
        chunks=textstat.lexicon_count(text, removepunct=False),
        words=textstat.lexicon_count(text),
        syllables=textstat.syllable_count(text),
        characters=textstat.char_count(text),
        letters=textstat.letter_count(text),
        polysyllables=textstat.polysyllabcount(text),
        long_words=textstat.long_word_count(text),
        # With the thresholds that its Gunning Fog and its Dale-Chall ask with.
        hard_words=count_difficult_words(text, "en_US", syllable_threshold=3),
        difficult_words=count_difficult_words(text, "en_US", syllable_threshold=0),
    )
    assert ours.sentences == textstat.sentence_count(text)
    figures = figures_of(ours)
    theirs = {name: getattr(textstat, name)(text) for name in _OF_NO_WORDS}
    if ours.sums.words:
        assert figures._asdict() == theirs
    else:
        assert figures == Readability()
        # If it said more one day, there would be something to show.
        assert theirs in (_OF_NO_WORDS, dict.fromkeys(_OF_NO_WORDS, 0.0))
