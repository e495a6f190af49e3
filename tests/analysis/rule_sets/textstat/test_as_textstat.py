"""The proof: every count and figure equals textstat's own, on every text tried."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.text.lines import split_lines
from factbox.assets import asset

from .theirs import TABLE, assert_as_textstat, summary, summed

OUTLINE_TEXTS = sorted((Path(__file__).parents[2] / "outline" / "texts").glob("*.txt"))

TEXTS = {
    "poem": "The tide goes out,\nthe tide comes in;\n\nnobody asks\nwhere it has been.\n",
    "dialogue": '"Where\'s Tom?"\n"Out," she said. "He\'ll be back."\n"When?"\n"Who knows..."',
    "list": "To buy:\n- two eggs\n- a pint of milk\n- bread\n\n1. Mix.\n2. Bake at 180 °C.\n",
    "code": "def f(x):\n    return x.y[0] != 'a' and not x.z()  # why?\n\nf(1).g!\n",
    "headlines only": "Storm Over The Bay\nMayor Resigns After Long Inquiry\nRates Up Again",
    "numbers": "3.14 2,718.28 1e-9 42 007 1/2 ½ ² ٣ ۴ Ⅷ 50% $5.00 10:30 2026-11-24",
    "abbreviations": "Mr. J. R. Smith, Ph.D., of the U.S. Dept. of Energy, i.e. our Mr. Smith.",
    "A. B. C.": "A. B. C. D. E. F.",
    "URLs": "See https://www.example.org/a-b?c=d&e=f#g! Or http://a.b/c. Or www.x.yz?",
    "e-mail": "Write to first.last+tag@mail.example.co.uk or to us@example.org. Thank you.",
    "emoji": "I ❤️ it 😀😀! 👨‍👩‍👧 came. 🇩🇪 won 4–2?! ¯\\_(ツ)_/¯",
    "German": "Die Donaudampfschifffahrtsgesellschaft fährt täglich. Größer als „Öl“? Nein!",
    "Chinese": "今天天气很好。我们去公园吧！\n你想去吗？ 好.",
    "Arabic": "ذهب الولد إلى المدرسة. هل عاد؟ نعم!",
    "Russian": "Съешь ещё этих мягких французских булок, да выпей чаю. Зачем?",
    "Greek": "Ὁ Σίσυφος ΣΊΣΥΦΟΣ ἔλεγεν· ΤΙΣ; ΟΔΟΣ. ΟΔΟΣ!",
    "Turkish": "İSTANBUL'DA İyi ıSLAK DİL. İİİ İdea Bİkini.",
    "Thai": "สวัสดีครับ วันนี้อากาศดี ไปเที่ยวกันไหม",
    "Hindi": "हिन्दी में लिखा हुआ। यह दूसरा वाक्य है.",
    "hyphens": "A well-known, state-of-the-art, twenty-one-year-old so-called co-operation.",
    "dashes": "He came—late, as always—and went--no, ran – home—",
    "quotation marks": "“Don’t,” he said, ‘it’s “hers”.’ «Oui.» 'Tis the dogs' own, isn't it?",
    "contractions": "IT'S we're They'll I'd've o'clock rock'n'roll 'twas y'all's don't've",
    "ellipses": "Well... I don't... know. … Maybe … or not.... …and so on.",
    "marks": "What?! No!!! Yes... really?? ?!?! . . . Go.",
    "one word": "Cooperation",
    "one letter": "a",
    "one dot": ".",
    "only punctuation": "—, ;: … *** ''' \"\" () [] !?.",
    "only white space": " \t\n\u2003\n \u00a0",
    "empty": "",
    "blank lines": "\n\n\n",
    "no syllable": "Hmm. Shh, mm hmm! Sh sh sh.",
    "two words": "No way. No way. No way.",
    "sentence over lines": "It began\nin one line,\n\nand went on!\nand on\nand",
    "table": "name\tage\tcity\nAnn\t31\tBonn\nBob\t29\tYork\n",
    "markdown": "# A Title\n\n**Bold** _it_ `x.y` [a link](http://a.b).\n\n> Quoted text.\n",
    "HTML": "<p class='x'>Some &amp; text.</p>\n<br/>It&#39;s <b>bold</b>!",
    "snake case": "a_b __init__ _ ___ x_1.y_2 CamelCaseWord",
    "combining marks": "e\u0301te\u0301 cafe\u0301 n\u0303 a\u0307 i\u0307 x\u0338.",
    "zero width": "in\u200bvis\u200dible so\u00adft \ufeffmark \u2060joined.",
    "controls": "a\0b \x1c c\x1dd \x1e. e\x85f\x0bg\x0ch \x7f i.",
    "lone surrogates": "a \ud800 b\udfff c \udc80. d",
    "line separators": "one two\u2028three. four\u2028five six seven. eight",
    "ligatures": "ﬁne eﬀort ǅungla ŉ ß ẞ ſo ªº.",
    "long word": "a" * 3_000 + "'s " + "ab-" * 2_000 + ".",
    "letter": "Dear Sir or Madam,\n\nI write to complain.\n\nYours faithfully,\nA. N. Other\n",
    "play": "HAMLET. To be, or not to be: that is the question.\nOPHELIA. My lord?\n[Exit.]",
    "chess": "1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 4. Ba4 Nf6 5. O-O Be7! 0-1",
    "chat": "lol u there?? brb... k. omg!!! <3 :-) xx",
}


def test_there_are_texts_of_many_kinds() -> None:
    assert len(OUTLINE_TEXTS) == 30
    assert len(set(TEXTS.values())) == len(TEXTS) >= 50


@pytest.mark.parametrize("kind", TEXTS)
def test_short_texts(kind: str) -> None:
    assert_as_textstat(TEXTS[kind], summary(TEXTS[kind]))


def test_all_kinds_in_one_text() -> None:
    for text in ("\n".join(TEXTS.values()), "\n".join(reversed(TEXTS.values()))):
        assert_as_textstat(text, summary(text))


@pytest.mark.parametrize("path", OUTLINE_TEXTS, ids=lambda path: path.stem)
def test_texts_that_enumerate(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert_as_textstat(text, summary(text))


def test_the_sample_article() -> None:
    text = asset("sample-article.txt").read_text(encoding="utf-8")
    assert_as_textstat(text, summary(text))


def test_the_reference_article(article: str) -> None:
    assert_as_textstat(article, summary(article))
    for line in article.split("\n"):
        assert_as_textstat(line, summary(line))


@pytest.mark.parametrize("kind", TEXTS)
@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\u2029"])
def test_of_a_file_with_other_line_ends_too(kind: str, line_end: str) -> None:
    text = TEXTS[kind].replace("\n", line_end)
    lines = split_lines(text)[0]
    ours = summed(lines)
    # They are white space to textstat as well.
    assert_as_textstat(text, ours)
    assert ours == summary(TEXTS[kind])


def test_words_of_the_dictionary(chance: Random) -> None:
    table = TABLE.read_text(encoding="ascii").split()
    words = chance.sample(table, 8_000)
    styled = [chance.choice([word, word.title(), word.upper()]) for word in words]
    lines = [" ".join(styled[at : at + 400]) for at in range(0, len(styled), 400)]
    for line in lines:
        assert_as_textstat(line, summary(line))


def test_every_character(thorough: bool) -> None:
    step = 1 if thorough else 67
    characters = [chr(code) for code in range(0, 0x110000, step)]
    for at in range(0, len(characters), 1_000):
        some = characters[at : at + 1_000]
        for text in (" ".join(some), "a".join(some), ".b c d".join(some)):
            assert_as_textstat(text, summary(text))


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=())))
def test_any_unicode(text: str) -> None:
    assert_as_textstat(text, summary(text))


WORDS = st.sampled_from(
    "the a It's we'll DON'T cat extraordinary cooperation İstanbul ΟΔΟΣ naïve ﬁne x_y hmm "
    "'tis dogs' 1,000 3.14 e.g U.S Mr well-known rock'n'roll “Go ” 😀 漢字 — – - ' ’ _".split()
)
GAPS = st.sampled_from(
    [" "] * 12 + [". ", "! ", "? ", ", ", "...", ".", "\n", ".\n", "\n\n", ""]
)


@settings(max_examples=200)
@given(st.lists(st.tuples(WORDS, GAPS), max_size=80))
def test_english_or_nearly(parts: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in parts)
    assert_as_textstat(text, summary(text))


@settings(max_examples=150)
@given(st.text("aZ '’.!?-_\n\t1éİΣ", max_size=60))
def test_edges_of_words_and_sentences(text: str) -> None:
    assert_as_textstat(text, summary(text))
