"""Function words of English, by which it is told from other languages."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    the of and to in is that it for was on are as with he be at by this had not but from or
    have an they which one you were her all she there would their we him been has when who
    will more no if out so said what up its about into than them can only other could our
    these may then do my over such must some also should your most his not me did how any
    because
    """.split()
)
