"""The words by which a text is known to be English."""

from __future__ import annotations

#: The most common words of English that mean little alone; every text has them.
FUNCTION_WORDS = frozenset(
    "the of and to in is that it for was on are as with at by from be this have not or which "
    "but they his her he she we you i an were had has will been their there if all would can "
    "its our my your do so what when who more no them than into some could".split()
)

#: Under this share of them among the tokens a text is taken for one in another language.
#: In English prose it is about 0.4; in French or German a few hundredths.
LEAST_SHARE = 0.1
