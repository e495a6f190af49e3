"""What is looked at closer only where the words allow it is not missed by that."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.cues.cue import Position
from factbox.analysis.cues.find_cues import find_cues
from factbox.analysis.cues.list_markers import line_marker
from factbox.analysis.cues.occurrences import plain_letters
from factbox.analysis.languages.english.enumeration_words import (
    CARDINALS,
    CLOSINGS,
    CLOSINGS_WITH_PAUSE,
    CONNECTIVES,
    LABELS,
    ORDINALS,
    PLURALS,
)
from factbox.analysis.languages.english.hints import hints_of
from factbox.analysis.languages.english.openings import may_open
from factbox.analysis.languages.english.word_markers import sentence_marker
from factbox.analysis.words.sentences import find_sentences
from factbox.analysis.words.tokens import find_tokens

PHRASES = [
    *ORDINALS[:4],
    *CARDINALS[:4],
    *list(PLURALS)[:8],
    *CLOSINGS,
    *CLOSINGS_WITH_PAUSE,
    *CONNECTIVES,
    *sorted(LABELS)[:6],
    *"secondly lastly finally next then thereafter another further other last final".split(),
    *"the my our his its a an yet still very of all these those following there are".split(),
    *"in the place for one thing starters to begin with start now turning to let me".split(),
    *"i will turn this brings us which as regards on regarding with respect number no".split(),
    *"should must have to will need ought several some a few number of couple many".split(),
    *"1st 2d 3dly 2 10 twofold someone done money it's isn't ſecond iv x (a) b) 1. #3".split(),
    *"reason way is that we people go home . , : ; — ( ) “ ” ’ ! ?".split(),
]
TEXT = st.lists(
    st.sampled_from(PHRASES).flatmap(lambda word: st.sampled_from([word, word.capitalize()])),
    min_size=1,
    max_size=14,
).map(" ".join)


@settings(max_examples=1500)
@given(TEXT)
def test_no_hint_no_cue(text: str) -> None:
    hints = frozenset[str]().union(*map(hints_of, find_tokens(text)))
    sentences = find_sentences(text)
    assert find_cues(text, sentences, hints) == find_cues(text, sentences)


@settings(max_examples=1500)
@given(TEXT)
def test_what_may_not_open_opens_nothing(text: str) -> None:
    text = plain_letters(text)
    if not may_open(text, 0):
        assert line_marker(text, 0, len(text)) is None
        assert sentence_marker(text, 0, len(text), Position.SENTENCE) is None
        words = f"{text.lower()} "
        assert not words.startswith(tuple(f"{closing} " for closing in CLOSINGS))
