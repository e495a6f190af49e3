"""A text as it is read: what is ignored, folded and composed, and the way back."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.text.as_read import LEFT_OUT, AsRead

TROUBLE = st.text(
    "a1é ！　,ﬁﾞｶｱＡ１你。\xad\u200b\u200d\ufeff\u0301\u0323\u1100\u1161\u11a8\udfff\u09c7\u09be"
)


@pytest.mark.parametrize(
    ("given_text", "text"),
    [
        ("", ""),
        ("Plain “text” – it’s… €5\xa0a day.", "Plain “text” – it’s… €5\xa0a day."),
        ("co\xadop\u200bera\u2060tion", "cooperation"),
        ("\ufeff\u200e\u202bשלום\u202c", "שלום"),
        (f"a{LEFT_OUT * 3}b", "ab"),
        ("ﬁrst ﬂight ﬃ", "first flight ffi"),
        ("Ｔｈｅ　ｃｏｓｔ：＄１，０００！", "The cost:$1,000!"),
        ("e\u0301te\u0301", "été"),
        ("e\xad\u0301", "é"),
        ("ｶﾞ", "ガ"),
        ("𝐁𝐨𝐥𝐝 Ⅳ ſo", "Bold IV so"),
        # Full-width signs stay beside Chinese.
        ("你好！世界？", "你好！世界？"),
        ("你好，world！", "你好，world!"),
        # What is raised may be a note; only letters and digits are folded.
        ("agreed.¹ m² ½ ™ …", "agreed.¹ m² ½ ™ …"),
    ],
)
def test_a_text_is_read(given_text: str, text: str) -> None:
    assert AsRead(given_text).text == text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ab", ["a", "b"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("a\u0338", ["a", "\u0338"]),
        ("\u1100\u1161\u11a8\u1100", ["\u1100\u1161\u11a8", "\u1100"]),
        ("ﬁx", ["ﬁ", "ﬁ", "x"]),
        ("\ufeffa\xadb\xad", ["a", "b"]),
        ("e\xad\u0301b", ["e\xad\u0301", "b"]),
        (". \u0301\xad0", [".", " ", "\u0301", "0"]),
    ],
)
def test_each_character_leads_back(text: str, found: list[str]) -> None:
    read = AsRead(text)
    spans = read.spans((at, at + 1) for at in range(len(read.text)))
    # What is ignored after a character may belong to it or to nothing.
    assert [text[start:end].rstrip("\xad") for start, end in spans] == found


@given(TROUBLE)
def test_places_go_forwards_and_there_and_back(text: str) -> None:
    read = AsRead(text)
    length = len(read.text)
    starts = [read.start(at) for at in range(length + 1)]
    ends = [read.end(at) for at in range(length + 1)]
    assert starts == sorted(starts)
    assert ends == sorted(ends)
    spans = zip(starts[:-1], ends[1:], strict=True)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    for at in range(length):
        assert starts[read.at(starts[at])] == starts[at]


@given(TROUBLE)
def test_composed_and_decomposed_texts_are_read_alike(text: str) -> None:
    composed, decomposed = (AsRead(unicodedata.normalize(f, text)).text for f in ("NFC", "NFD"))
    assert composed == decomposed
    assert AsRead(composed).text == composed


def test_long_rows_of_marks_are_read_in_pieces() -> None:
    """Otherwise, they would take hours."""
    assert len(AsRead("a" + "\u0323\u0301\u0327" * 100_000).text) >= 290_000


def test_characters_that_are_not_looked_up_are_read_as_if_they_were() -> None:
    """Most characters of English are not looked up."""
    for character in map(chr, range(0x2100)):
        assert AsRead(f"{character}Ａ").text == AsRead(character).text + "A"
