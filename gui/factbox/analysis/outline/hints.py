"""What a word may be part of: most words hint at nothing, and most paragraphs hold no cue."""

from __future__ import annotations

from factbox.analysis.outline.announcements import may_announce
from factbox.analysis.outline.inline_markers import may_mark
from factbox.analysis.outline.occurrences import plain_letters
from factbox.analysis.outline.recommendations import may_recommend

ANNOUNCEMENT = 1
MARKER = 2
RECOMMENDATION = 4
#: All of them: nothing is known of the words.
ANY = ANNOUNCEMENT | MARKER | RECOMMENDATION


def hints_of(token: str) -> int:
    """The kinds of cues that a paragraph with `token` in it may hold.

    Where none of a paragraph's tokens hints at a kind, there is no cue of that kind,
    but for markers at the beginning of sentences.
    """
    word = plain_letters(token).lower()
    return (
        may_announce(word) * ANNOUNCEMENT
        | may_mark(word) * MARKER
        | may_recommend(word) * RECOMMENDATION
    )
