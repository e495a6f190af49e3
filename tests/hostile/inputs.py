"""Random texts, files and clipboards that nobody would wish for."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

WORDS = (
    "the of and to we they must should go stay apples rot others' it’s a@b.org $5 10,000 Mr. "
    "e.g. U.S. naïve CAFÉ co-operation 漢字 שלום مرحبا 한국어 İstanbul ﬁn ß 😀 "
    "👨\u200d👩\u200d👧 e\u0301 x_y http://a.b/c."
).split()
CUES = (
    "First, |Second, |Third, |Finally, |In conclusion, |In a nutshell, |To begin with, |"
    "Lastly, |Step 1: |Step 2: |Point one: |One, |Two, |1. |2. |10. |1) |(1) |(a) |(b) |a) |"
    "A. |i. |ii. |(iv) |1.1 |1.2.3 |- |* |• |– |## |### 2. |> 1. |**First** |First of all, |"
    "Firstly, |Secondly, |The first reason is |The second is |There are three ways: |"
    "in the following two ways"
).split("|")
MARKDOWN = [
    *("", "", "# Top", "## 1. One", "## 2. Two", "## Two", "### Further in", "#", "Title"),
    *("---", "===", "- - -", "```", "~~~", "``` x ```", "# Conclusion", "## References"),
    *("1. First, we go.", "2. Second, we stay.", "  - in it", "> 1. quoted", "**Bold**"),
    "A line of prose that is long enough to be one, and it ends in a full stop.",
]
CONTROLS = [
    *"\0\x01\x07\b\t\v\f\x1b\x1c\x1d\x7f\x85\xa0\xad",
    *"\u0300\u034f\u061c\u1680\u180e\u2003\u200b\u200d\u200e\u2028\u2029\u202a\u202e\u2060\u2066",
    *"\u3000\ufdd0\ufdd1\ufdef\ufe0f\ufeff\ufff9\ufffb\ufffc\ufffd\ufffe\uffff\U0001ffff\U000e0001",
    *"\ud800\udbff\udc00\udfff\U0010ffff",
]
FACT_BOX = "Fact Box\n\nLevel: 18.399\n\nTokens: 1,121\n\nTypes: 498\n\nTTR: 0.444\n\n"
LINE_ENDS = ["\n", "\r\n", "\r", "\n\n", "\n \n", "\n\r", "\r\n\r\n", "\u2029", "\u2028"]


def prose(chance: Random) -> str:
    words = chance.choices(WORDS, k=chance.randrange(1, 60))
    return "".join(
        word + chance.choice(["  ", " ", " ", " ", ". ", "! ", "; "]) for word in words
    )


def any_characters(chance: Random) -> str:
    return "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randrange(40)))


def controls(chance: Random) -> str:
    return "".join(
        chance.choice([*CONTROLS, "a", " ", "A."]) for _ in range(chance.randrange(30))
    )


def enumeration(chance: Random) -> str:
    cues = chance.choices(CUES, k=chance.randrange(1, 12))
    return "".join(cue + prose(chance) + chance.choice(["\n", "\n\n", " ", ""]) for cue in cues)


def nested_markers(chance: Random) -> str:
    """List markers inside list markers, on one line or indented further and further."""
    markers = [chance.choice(CUES) for _ in range(chance.randrange(1, 60))]
    if chance.random() < 0.5:
        return "".join(markers)
    return "\n".join("  " * depth + marker + "x" for depth, marker in enumerate(markers))


def giant_word(chance: Random) -> str:
    times: int = chance.choice([*[100, 300] * 10, 1000, 30_000])
    return chance.choice(["ab", "x", "é", "e\u0301", "😀", "1", "a'", "a-", "a@", "漢"]) * times


def pattern(chance: Random) -> str:
    """A few characters repeated, on which a careless regular expression is slow."""
    piece = chance.choice([*CUES, *WORDS, "(", "“", "`", "=", ".", "\xa0.", "a ", "&", "<"])
    times: int = chance.choice([*range(1, 40), 1000])
    return piece * times


def blank_lines(chance: Random) -> str:
    times: int = chance.choice([*range(1, 40), 1000])
    return chance.choice([*LINE_ENDS, " \n", "\t\n", "\u200b\n"]) * times


def short_lines(chance: Random) -> str:
    number: int = chance.choice([*[10, 100] * 10, 1000, 1000, 10_000])
    return (
        chance.choice(["a", "1.", "-", "."]) + chance.choice(["\na", "\n1.", "\r\n-"]) * number
    )


def markup(chance: Random) -> str:
    return chance.choice(
        [
            "<script>alert(1)</script><img src=x onerror=alert(1)>&amp;&#0;&nbsp;",
            '=HYPERLINK("http://a.b","x")\t+1\t-1\t@SUM(A1)\n"a","b""c"\n',
            "# A\n\n- [ ] b\n  - **c**\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
            "[*][*] %s %d %1 {0} ${x} \\n \\u0000",
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            "{\\rtf1\\ansi First\\par}",
        ]
    ) * chance.randrange(1, 5)


def markdown(chance: Random) -> str:
    """Headings, rules, underlines, fences and lists in random order."""
    return "\n".join(chance.choices(MARKDOWN, k=chance.randrange(1, 30)))


def published(chance: Random) -> str:
    pieces = [FACT_BOX, "Level: 3\n", "Tokens: 99999999999999999\n", "TTR: —\n", "Fact Box\n"]
    return "".join(chance.choices(pieces, k=chance.randrange(1, 4))) + prose(chance)


KINDS: list[Callable[[Random], str]] = [
    prose,
    any_characters,
    controls,
    enumeration,
    nested_markers,
    giant_word,
    pattern,
    blank_lines,
    short_lines,
    markup,
    markdown,
    published,
]


def text(chance: Random) -> str:
    """A text of one kind or of several, with line ends of any kind between them."""
    kinds = chance.choices(KINDS, k=chance.choice([1, 1, 2, 3]))
    ends = chance.choices(LINE_ENDS, k=2)
    return "".join(kind(chance) + chance.choice(["", *ends]) for kind in kinds)


def data(chance: Random) -> bytes:
    """The bytes of a file: a text in any encoding, whole or broken, or random bytes."""
    whole = text(chance).encode("utf-8", "replace").decode()
    ways: list[Callable[[], bytes]] = [
        lambda: whole.encode(),
        lambda: codecs.BOM_UTF8 + whole.encode(),
        lambda: whole.encode("utf-16"),
        lambda: codecs.BOM_UTF16_BE + whole.encode("utf-16-be"),
        lambda: whole.encode("utf-32"),
        lambda: whole.encode("cp1252", "replace"),
        lambda: whole.encode("latin-1", "replace") + b"\x81\x8d",
        lambda: chance.randbytes(chance.randrange(300)),
        lambda: b"",
    ]
    made = chance.choice(ways)()
    if chance.random() < 0.3 and made:
        at = chance.randrange(len(made))
        return made[:at] + chance.randbytes(chance.randrange(3)) + made[at + 1 :]
    return made


def html(chance: Random) -> str:
    """Rich text as a browser or a word processor copies it, or worse."""
    pieces = [
        "<p>First, we should go.</p>",
        "<h1>A headline</h1>",
        "<ol><li>One<li>Two<ol><li>Three</ol></ol>",
        "<ul type=square><li>a</ul>",
        "<table><tr><td>1<td>2</table>",
        "<br><hr>",
        "<script>alert(1)</script>",
        "<style>p { color: red }</style>",
        '<img src="http://a.invalid/b.png"><img src="file:///nowhere.png">',
        '<a href="file:///nowhere">a link</a>',
        "&amp;&lt;b&gt;&nbsp;&#0;&#xD800;&#x10FFFF;&bogus;",
        "<b><i><b>",
        "</p></p></div>",
        "<!-- a comment -->",
        "<![CDATA[x]]>",
        "<",
        "<pre>\n a\n  b</pre>",
        "\u2028\u2029\ufffc\0",
    ]
    return "".join(chance.choices(pieces, k=chance.randrange(1, 8))) + text(chance)
