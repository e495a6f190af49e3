"""What is left out after edits is what is left out of the whole text."""

from __future__ import annotations

import pytest
import textstat
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factbox.analysis.rule_sets.rules import FACT_BOX, TEXTSTAT, Rules
from factbox.analysis.text.document import Document
from factbox.analysis.text.left_out.kind import DEFAULT, Kind
from factbox.analysis.text.left_out.places import counted_text, left_out_places
from factbox.analysis.text.style import Style

LINES = """\

```
~~~
~~~ py
````
``` py
<!-- a
b -->
c --> d <!-- e
<!-- x -->
text <!-- y --> more.
# Head
## References
References
---
===
title: x
...
Fact Box
Level: 3
Tokens: 4
[a](b) goes.
See [the guide](../x "t") now.
[id]: http://a.b
[w][id] here
> quoted words here.
[^1]: A note.
    more of it
A short line
First, we must go.
Second, we stay.
1. One
2. Two
`<!--` code `-->`
A text[^1] with a note.
- item
Smith, J. A book. 2004.
| a | b |
|---|---|
a\tb
1.\tc\td
A line of prose that is long enough to be one, and it ends in a full stop.""".split("\n")
STYLES = st.none() | st.builds(Style, st.sampled_from(list(Kind)), st.sampled_from([0, 1, 2]))
#: lines with their styles
RUNS = st.lists(st.tuples(st.sampled_from(LINES), STYLES), max_size=8)
KINDS = st.just(DEFAULT) | st.frozensets(st.sampled_from(list(Kind)))
EDITS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4), RUNS) | KINDS, max_size=8)


def texts_and_styles(
    lines: list[tuple[str, Style | None]],
) -> tuple[list[str], list[Style | None]]:
    return [text for text, _ in lines], [style for _, style in lines]


def document_of(
    lines: list[tuple[str, Style | None]], rules: Rules, kinds: frozenset[Kind]
) -> Document:
    texts, styles = texts_and_styles(lines)
    return Document(texts, rules, left_out=kinds, styles=styles)


@pytest.mark.parametrize("rules", [FACT_BOX, TEXTSTAT])
@settings(max_examples=40)
@given(lines=RUNS, kinds=KINDS, edits=EDITS)
def test_by_difference_and_from_scratch(
    rules: Rules,
    lines: list[tuple[str, Style | None]],
    kinds: frozenset[Kind],
    edits: list[object],
) -> None:
    document = document_of(lines, rules, kinds)
    for edit in edits:
        if isinstance(edit, frozenset):
            document.left_out = kinds = edit
            document.read_some()
        else:
            assert isinstance(edit, tuple)
            at, removed, new = edit
            at = min(at, len(lines))
            removed = min(removed, len(lines) - at)
            lines = lines[:at] + new + lines[at + removed :]
            document.replace(at, removed, *texts_and_styles(new))
    whole = document_of(lines, rules, kinds)
    assert document.metrics() == whole.metrics()
    assert document.types() == whole.types()
    assert list(document.paragraphs) == list(whole.paragraphs)


@settings(max_examples=60)
@given(RUNS, RUNS, KINDS)
# A line with a style closes no comment.
@example(
    [("c --> d <!-- e", None), ("text <!-- y --> more.", Style(Kind.TABLES, 1))],
    [("---", None), ("c --> d <!-- e", None)],
    DEFAULT,
)
# A footnote in a list of references does not go on behind the list.
@example(
    [("References", None), ("[^1]: A note.", None)],
    [("Tokens: 4", Style(Kind.FOOTNOTES))],
    frozenset({Kind.FOOTNOTES, Kind.REFERENCES}),
)
def test_the_text_without_its_places_is_what_is_counted(
    above: list[tuple[str, Style | None]],
    below: list[tuple[str, Style | None]],
    kinds: frozenset[Kind],
) -> None:
    lines, _ = texts_and_styles(above + below)
    document = document_of(above + below, TEXTSTAT, kinds)
    places = list(left_out_places(document.paragraphs))
    starts = [sum(len(line) + 1 for line in lines[:at]) for at in range(len(lines) + 1)]
    text, end, kept = "\n".join(lines), 0, ""
    for place in places:
        start = starts[place.start.paragraph] + place.start.offset
        assert start >= end
        kept += text[end:start]
        end = starts[place.end.paragraph] + place.end.offset
    kept += text[end:]
    assert kept == counted_text(document.paragraphs)
    assert {kind for kind, *_ in places} <= kinds
    counts = document.metrics().whole.counts
    assert counts.tokens == textstat.lexicon_count(kept)
    assert counts.sentences == textstat.sentence_count(kept)
    assert counts.characters == textstat.char_count(kept)
    tokens = sum(place.tokens for place in places)
    assert tokens == document.metrics().left_out.total


def test_a_published_fact_box_below_another_is_text() -> None:
    box = ["Fact Box", "Level: 18.399", "Tokens: 1,121", "Types: 498"]
    document = Document(["", *box])
    document.replace(0, 1, box)
    assert document.metrics() == Document(box + box).metrics()
    assert document.metrics().whole.counts.paragraphs == 4
