"""Hard-wrapped text is recognised, and joined to what it was."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.text.hard_wrapped.joining import join_lines, looks_hard_wrapped
from factbox.analysis.text.place import Place
from factbox.assets import asset

_TEXTS = (Path(__file__).parent / "texts.txt").read_text(encoding="utf-8")
_OUTLINES = Path(__file__).parents[2] / "outline" / "texts"
#: A name, a text, and the text after joining; "" if it is to stay as it is.
TEXTS = [
    pytest.param(*body.rstrip("\n").partition("\n--- joined\n")[::2], id=name)
    for name, _, body in (part.partition("\n") for part in _TEXTS.split("=== ")[1:])
]
SAMPLE = asset("sample-article.txt").read_text(encoding="utf-8")


def joined(text: str) -> str:
    """Return `text` after joining."""
    return "\n".join(join_lines(text.split("\n"), ENGLISH).lines)


def looks(text: str) -> bool:
    """Return whether `text` looks hard-wrapped."""
    return looks_hard_wrapped(text.split("\n"))


def wrapped(text: str, width: int, **how: Any) -> str:
    """Return `text` with each of its lines wrapped to `width`."""
    return "\n".join("\n".join(textwrap.wrap(line, width, **how)) for line in text.split("\n"))


@pytest.mark.parametrize(("given_text", "right"), TEXTS)
def test_prose_is_joined_and_all_else_is_left(given_text: str, right: str) -> None:
    assert looks(given_text) is bool(right)
    assert joined(given_text) == (right or given_text)
    if right:
        assert joined(right) == right
        assert not looks(right)


@pytest.mark.parametrize("whole_words", [True, False])
@pytest.mark.parametrize("name", ["01-buses", "14-five-habits", "18-essay-on-letters", ""])
def test_a_text_wrapped_at_any_width_is_recognised_and_joined(
    name: str, whole_words: bool
) -> None:
    text = (_OUTLINES / f"{name}.txt").read_text(encoding="utf-8") if name else SAMPLE
    assert not looks(text)
    for width in range(60, 101):
        given_text = wrapped(text, width, break_on_hyphens=not whole_words)
        assert looks(given_text), width
        assert joined(given_text) == text, width


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize(
    ("before", "below", "blank"),
    [
        ("- ", "  ", ""),
        ("- ", "", ""),
        ("12. ", "    ", ""),
        ("    ", "    ", ""),
        ("  ", "", ""),
        ("> ", "> ", ">"),
    ],
)
def test_each_paragraph_keeps_what_it_begins_with(
    before: str, below: str, blank: str, width: int
) -> None:
    text = "\n".join(before + line if line else blank for line in SAMPLE.split("\n"))
    given_text = wrapped(text, width, subsequent_indent=below)
    assert looks(given_text)
    assert joined(given_text) == text


@pytest.mark.parametrize(
    ("above", "below", "is_joined"),
    [
        ("```", "```", False),
        ("~~~ text", "~~~", False),
        # Somebody may be typing it.
        ("```", "", True),
        ("-- ", "", False),
        ("", "", True),
    ],
)
def test_lines_between_fences_and_in_a_signature_are_not_joined(
    above: str, below: str, is_joined: bool
) -> None:
    prose = wrapped(SAMPLE.split("\n")[2], 70)
    after = joined(f"{wrapped(SAMPLE, 70)}\n{above}\n{prose}\n{below}\n")
    assert after.count("\n" + prose + "\n") == (not is_joined)


@pytest.mark.parametrize("part", ["well-\nknown", "Anglo-\nSaxon", "home--\nand", "and/\nor"])
def test_no_space_is_added_where_there_was_none(part: str) -> None:
    line = f"Nothing in the report of the committee on all schools is called {part} there."
    text = f"{wrapped(SAMPLE, 70)}\n{line}"
    assert part.replace("\n", "") in joined(text)


@given(
    st.text("aA b,.-­:>|`#1)\n", max_size=300)
    | st.lists(st.sampled_from(_TEXTS.split("\n")), max_size=20).map("\n".join),
    st.data(),
)
def test_joining_loses_no_character_and_knows_where_each_went(
    text: str, data: st.DataObject
) -> None:
    lines = text.split("\n")
    after = join_lines(lines, ENGLISH)
    assert re.sub(r"[\s>­-]", "", "".join(after.lines)) == re.sub(r"[\s>­-]", "", text)
    number = data.draw(st.integers(0, len(lines) - 1))
    for offset, sign in enumerate(lines[number]):
        if sign not in " >-­":
            at = after.place(Place(number, offset))
            assert after.lines[at.paragraph][at.offset] == sign
