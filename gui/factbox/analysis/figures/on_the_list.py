"""What all figures of the vocabulary have in common."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure
from factbox.analysis.languages.languages import language_of
from factbox.analysis.words.vocabulary.level_list import LevelList

#: The code of the language of the list.
LANGUAGE = "en"
_LIST = language_of(LANGUAGE).level_list()

#: The list, in a few words.
LIST = f"{_LIST.name} {_LIST.version}"
#: The list, for those who want to look it up.
SOURCE = f"{LIST}, {_LIST.made_from}"
#: The sentence on the list.
ABOUT_LIST = _LIST.account
#: Why there may be no figure.
NO_WORD = "no word but names and numbers"
#: One word of fewer is more than a hundredth.
LEAST_TOKENS = 100


def by_list(figure: Figure, listed: LevelList) -> Figure:
    """Return a figure as it is by another word list, which it names instead."""
    if not figure.goes_by or listed.account == ABOUT_LIST:
        return figure
    return figure._replace(
        goes_by=listed.title,
        source=", ".join(filter(None, (listed.title, listed.made_from))),
        about_list=listed.account,
    )
