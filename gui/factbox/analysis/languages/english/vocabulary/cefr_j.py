"""CEFR-J, the list of English words by level."""

from __future__ import annotations

from functools import cache

from factbox.analysis.languages.english.vocabulary.base_forms import base_form_of
from factbox.analysis.languages.english.vocabulary.token_classes import token_classes
from factbox.analysis.memo import Memo
from factbox.analysis.words.vocabulary.level_list import LevelList
from factbox.tr import tr_later

#: The name of the list, with its version.
NAME, VERSION = "CEFR-J", "1.5"
#: To be shown with every level.
ACCOUNT = tr_later(
    "Lowest level of the word, or of its base form, in CEFR-J 1.5 (Tono, TUFS) as contained in "
    "cefrpy 1.0.3, which also gives some words the level of a related word. Not an official "
    "CEFR rating."
)
#: More types than a shelf of books has.
MOST_KEPT = 1 << 15


@cache
def level_list() -> LevelList:
    """Return the list. Its tables are loaded when the first token is looked up."""
    return LevelList(
        NAME,
        VERSION,
        "cefrpy 1.0.3, lemminflect 0.2.3",
        ACCOUNT,
        Memo(token_classes, MOST_KEPT),
        base_form_of,
    )
