"""Function words of Polish: articles, pronouns, prepositions, conjunctions, auxiliaries."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    i w na się z nie do to że jest o jak ale za po od co przez dla są ich jego jej być był
    była było było były tym tego tej ten ta te oraz lub także czy tylko już może przy który
    która które którzy których którego której będzie będą został została ze we bez pod nad
    przed między ma mają ja ty my wy on ona ono oni one mnie mi cię ci go mu nas was im nim
    nią nich tak jako jeśli gdy gdzie więc jednak albo ani bardzo kiedy każdy każda każde
    wszystko wszystkich należy musi powinien powinna można swój swoje swoich swojej u
    """.split()
)
