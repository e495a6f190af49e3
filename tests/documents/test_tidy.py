"""Paragraphs made from the characters of a document."""

from __future__ import annotations

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.tidy import one_line, typed_paragraphs
from factbox.documents.typed_out import TypedParagraph


def test_white_space_is_one_space() -> None:
    assert one_line("  One \t line,\nnot\r\ntwo.\u2028 ") == "One line, not two."


def test_what_is_not_seen_is_dropped() -> None:
    assert one_line("hy\N{SOFT HYPHEN}phen\x00ated \ud83d") == "hyphenated"


def test_other_characters_stay() -> None:
    assert (
        one_line("10\N{NO-BREAK SPACE}km, na\u200dme") == "10\N{NO-BREAK SPACE}km, na\u200dme"
    )


def test_a_line_break_is_a_space_and_two_begin_a_paragraph() -> None:
    style = Style(Kind.QUOTATIONS)
    assert typed_paragraphs("one\ntwo\n \nthree", style) == [
        TypedParagraph("one two", style),
        TypedParagraph("three", style),
    ]


def test_a_blank_paragraph_is_none() -> None:
    assert typed_paragraphs(" \n\n\t") == []
