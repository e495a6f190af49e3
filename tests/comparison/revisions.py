"""Texts and revisions of them, made by hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from factbox.analysis.slices import at_once
from factbox.comparison.comparison import Comparing, Comparison
from factbox.comparison.version import Version

_WORDS = st.sampled_from(
    "the cat sat on a mat. First, we should Second, they must read! Really? (1) day, "
    "unbelievable administration 42 naïve — “so” e-mail\ufeff \U0001f600 of and".split(" ")
)
_LINES = st.lists(_WORDS, max_size=12).map(" ".join)
_HEADS = st.sampled_from(
    ["", "A headline\n", "Fact Box\n\nLevel: 1.000\n\nTokens: 9\n\nTypes: 3\n\nTTR: 0.500\n\n"]
)
#: Whole texts, some with a published fact box above them.
TEXTS = st.tuples(_HEADS, st.lists(_LINES, max_size=9).map("\n".join)).map("".join)


@st.composite
def revisions(draw: st.DrawFn) -> tuple[str, str]:
    """Return a text, and the same text with some lines edited, and perhaps one moved."""
    old = draw(TEXTS)
    lines = old.split("\n")
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(lines)))
        removed = draw(st.integers(0, 2))
        lines[at : at + removed] = draw(st.lists(_LINES, max_size=2))
    is_one_moved = draw(st.booleans())
    if lines and is_one_moved:
        moved = lines.pop(draw(st.integers(0, len(lines) - 1)))
        more = draw(st.sampled_from(["", " mat.", " Second, they"]))
        lines.insert(draw(st.integers(0, len(lines))), moved + more)
    return old, "\n".join(lines)


def side(
    text: str,
    name: str = "",
    rules: str = "Fact box",
    headline: str = "once",
    styles: str = "",
) -> Version:
    """Return a version of a text."""
    return Version(name, text, rules, 1, headline, styles=styles)


def compared(old: str, new: str) -> Comparison:
    """Return the comparison of two texts, counted as usual."""
    return compared_sides(side(old, "Then"), side(new, "Now"))


def compared_sides(old: Version, new: Version) -> Comparison:
    """Return the comparison of two versions."""
    return at_once(Comparing().compare(old, new))
