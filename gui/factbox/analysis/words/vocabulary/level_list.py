"""A list of words by level, as a language gives it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from factbox.analysis.words.vocabulary.word_class import TokenClasses


class LevelList(NamedTuple):
    """A list of words by level.

    `made_from` are the programs or files that it was taken from, with their versions. `account`
    is the sentence to be shown with every level. `classes` has those of each token.
    """

    name: str
    version: str
    made_from: str
    account: str
    classes: Mapping[str, TokenClasses]
