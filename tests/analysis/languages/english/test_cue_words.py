"""The words by which English enumerates: where none is found, nothing is missed."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.cues.cue import Position
from factbox.analysis.cues.occurrences import SearchedText, places_of
from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.languages.english.enumeration_words import (
    CARDINALS,
    CLOSINGS,
    CLOSINGS_WITH_PAUSE,
    CONNECTIVES,
    LABELS,
    LOOKING_BACK,
    ORDINALS,
    PLURALS,
)

WORDS = ENGLISH.cue_words
PHRASES = [
    *ORDINALS[:4],
    *CARDINALS[:4],
    *list(PLURALS)[:8],
    *CLOSINGS,
    *CLOSINGS_WITH_PAUSE,
    *LOOKING_BACK,
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


@settings(max_examples=400)
@given(TEXT)
def test_what_opens_an_item_or_closes_them_has_an_opener_near(text: str) -> None:
    searched = SearchedText.of(text, WORDS.finder)
    marker = WORDS.sentence_marker(searched, 0, len(text), Position.PARAGRAPH)
    closing = WORDS.closing(searched.lowered, 0, len(text), Position.PARAGRAPH)
    if marker is not None or closing is not None:
        places = places_of(WORDS.openers, searched.found)
        assert places
        assert min(places) <= 60
