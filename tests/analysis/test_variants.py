"""A text in other characters has the same figures and the same outline."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.outline.item import Item
from factbox.analysis.rule_sets.rules import RULE_SETS, Rules
from factbox.analysis.text.as_read import AsRead
from factbox.analysis.text.document import Document
from factbox.analysis.text.lines import split_lines

_OWN = """\
Why “naïve” café owners shouldn't fidget

Here are three fine ways to cut the café’s bills: first, fix the flue (it costs $1,234.56); \
second, fire the chef… no; third, “find five offers!” she said. Then stop?! I did.

1. First, we should offer coffee at 3.5 €. It is flat.
2. Second, staff must stay off e.g. Flickr, i.e. www.flickr.com/a_b or a.first@office.org.
3. Finally, _finish_ the effort—don't waffle. **Stop** it, O'Brien said [1]. He left at 5 p.m.

# Results

Dr. Ström's file, vol. 2, no. 7 (Fig. 3) flew. “It is fine. It is fit.” A. B. Smith said so.

In a nutshell, the first offer is best; there are 12.11.2026 reasons, 1,000 staff & 20% fluff.
"""

# The same is left out of its variants, too.
_MARKDOWN = """\
# The file offices

See [the first guide](../link/to/office-file/#some-section) now. It is [fine][1] \
<!-- staff note --> to fly.

```
sudo mv /etc/fifo/main.conf /etc/foo/default.conf
```

We should do two things:

- First, we should file it.
- Second, we should find staff.

[1]: http://www.office.org/first
"""

_LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "st": "ﬆ"}
_ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff"


def with_ligatures(text: str) -> str:
    for letters, ligature in _LIGATURES.items():
        text = text.replace(letters, ligature)
    return text


def wide(text: str, pattern: str) -> str:
    """Return `text` with the ASCII characters of full width that `pattern` matches."""
    wider = {code: code + 0xFEE0 for code in range(0x21, 0x7F)} | {0x20: 0x3000}
    return re.sub(pattern, lambda match: match.group().translate(wider), text)


def inside(text: str, characters: str, share: float = 0.2) -> str:
    """Return `text` with some `characters` inside its words."""
    chance = random.Random(1)
    return re.sub(
        r"\w(?=\w)",
        lambda match: match.group() + chance.choice(characters) * (chance.random() < share),
        text,
    )


def around(text: str, pattern: str, before: str, behind: str) -> str:
    return re.sub(pattern, lambda match: before + match.group() + behind, text)


def bold(text: str) -> str:
    return re.sub(
        "[A-Za-z]",
        lambda match: chr(
            ord(match.group()) + (0x1D3BF if match.group().isupper() else 0x1D3B9)
        ),
        text,
    )


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


VARIANTS: dict[str, Callable[[str], str]] = {
    "byte-order mark": lambda text: "\ufeff" + text,
    "ligatures": with_ligatures,
    "letters and digits of full width": lambda text: wide(text, "[A-Za-z0-9]"),
    "ASCII of full width": lambda text: wide(text, "[ -~]"),
    "signs of full width": lambda text: wide(text, "[!-/:-@]"),
    "ideographic spaces": lambda text: wide(text, " "),
    "bold letters": bold,
    "decomposed": decomposed,
    "soft hyphens": lambda text: inside(text, "\xad"),
    "a soft hyphen after each letter": lambda text: inside(text, "\xad", 1),
    "zero width": lambda text: inside(text, _ZERO_WIDTH),
    "zero width around words": lambda text: around(text, r"\w+", "\u200b", "\u200d"),
    "zero width around signs": lambda text: around(text, r"[^\w\s]", "\u2060", "\u200b"),
    "zero width at line ends": lambda text: around(text, "(?m)^.+$", "\ufeff", "\u200b"),
    "zero width in blank lines": lambda text: text.replace("\n\n", "\n\u200b\n"),
    "marks of direction": lambda text: around(text, r"\w+", "\u200e", "\u200f"),
    "embedded lines": lambda text: around(text, "(?m)^.+$", "\u202a", "\u202c"),
    "overridden lines": lambda text: around(text, "(?m)^.+$", "\u202d", "\u202c"),
    "isolated lines": lambda text: around(text, "(?m)^.+$", "\u2066", "\u2069"),
    "isolated words": lambda text: around(text, r"\w+", "\u2068", "\u2069"),
    "Arabic letter marks": lambda text: around(text, r"\w+", "\u061c", ""),
    "CR LF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "U+2029": lambda text: text.replace("\n", "\u2029"),
    "decomposed ligatures, soft hyphens, CR LF": lambda text: inside(
        decomposed(with_ligatures(text)), "\xad\u200b"
    ).replace("\n", "\r\n"),
    "full width, zero width, CR": lambda text: inside(wide(text, "[ -~]"), _ZERO_WIDTH).replace(
        "\n", "\r"
    ),
}


def look(text: str) -> tuple[Any, ...]:
    """Return the figures and the outline of a text, without places."""
    metrics = Document(split_lines(text)[0]).metrics()
    outline = [(each.announced, each.noun, *_looks(each.items)) for each in metrics.outline]
    return metrics.whole, metrics.published, outline


def _looks(items: Iterable[Item]) -> list[Any]:
    return [
        (each.ordinal, each.marker, each.gist, each.counts, *_looks(each.children))
        for each in items
    ]


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_variant_has_the_figures_and_the_outline_of_the_text(variant: str) -> None:
    for text in (_OWN, _MARKDOWN):
        assert look(VARIANTS[variant](text)) == look(text)


def test_a_variant_of_the_article_has_its_figures_too(article: str) -> None:
    expected = look(article)
    assert [name for name, vary in VARIANTS.items() if look(vary(article)) != expected] == []


def test_places_are_those_of_the_text_as_given() -> None:
    text = around(inside(with_ligatures(_OWN), "\xad"), "(?m)^.+$", "\ufeff", "\u200b")
    document = Document(text.split("\n"))
    items = [item for each in document.metrics().outline for item in each.items]
    assert len(items) >= 6
    for item in items:
        line = document.paragraphs[item.start.paragraph].text
        assert AsRead(line[item.start.offset :]).text.startswith(item.marker or "")
        assert line[item.start.offset] not in "\ufeff\xad"


@settings(max_examples=12)
@given(
    st.lists(st.sampled_from(sorted(VARIANTS)), min_size=1, max_size=5),
    st.integers(0, 14),
    st.sampled_from(RULE_SETS),
)
def test_by_difference_and_from_scratch_are_the_same(
    names: list[str], at: int, rules: Rules
) -> None:
    lines = _OWN.split("\n")
    document = Document(lines, rules)
    for number, name in enumerate(names):
        index = (at + number) % len(lines)
        varied = split_lines(VARIANTS[name](lines[index]))[0]
        document.replace(index, 1, varied)
        lines[index : index + 1] = varied
    again = Document(lines, rules).metrics()
    assert document.metrics().whole == again.whole
    assert document.metrics().outline == again.outline
