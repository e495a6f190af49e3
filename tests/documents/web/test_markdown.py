"""Markdown files."""

from __future__ import annotations

import pytest

from factbox.documents.errors import DocumentError
from factbox.documents.typed_out import TypedOut
from factbox.documents.web.markdown import read


def typed(text: str) -> TypedOut:
    return read(text.encode(), "notes.md", lambda done, of: None)


def lines(text: str) -> list[tuple[str, str]]:
    """Return the paragraphs, each with the kind that it is marked as."""
    found = typed(text).paragraphs
    return [(each.style.kind.value if each.style else "", each.text) for each in found]


def test_lines_are_joined_and_signs_are_gone() -> None:
    text = """One *bold* `word`
and ~~another~~ [link](http://x.org "t") ![alt](p.png).

Two\\
lines."""
    assert lines(text) == [("", "One bold word and another link ."), ("", "Two lines.")]


def test_headings_quotations_code_and_tables_are_marked() -> None:
    text = """# Head {#id}

Under
-----

> Said
> so.

```python
a = 1

b = 2
```

| a | b |
|---|--:|
| 1 | 2 |
"""
    assert lines(text) == [
        ("headings", "Head"),
        ("headings", "Under"),
        ("quotations", "Said so."),
        ("code", "a = 1"),
        ("code", "b = 2"),
        ("tables", "a\tb"),
        ("tables", "1\t2"),
    ]


def test_lists_have_their_signs() -> None:
    text = "3. three\n4. four\n   - in\n\n     more\n5. five\n\nTerm\n: Meaning"
    assert [line for _, line in lines(text)] == [
        "3. three", "4. four", "• in", "more", "5. five", "Term", "Meaning",
    ]  # fmt: skip


def test_footnotes_stand_at_the_end() -> None:
    text = "A word[^x], and^[Inline *one*.] more.\n\n[^x]: The note\n    goes on.\n\nEnd."
    assert lines(text) == [
        ("", "A word, and more."),
        ("", "End."),
        ("footnotes", "[1] The note goes on."),
        ("footnotes", "[2] Inline one."),
    ]


def test_comments_definitions_and_hidden_html_are_no_text() -> None:
    text = "One <!-- no -->two.\n\n<!-- not\n\nit -->\n\n[x]: http://x.org\n\n<p hidden>no</p>"
    assert [line for _, line in lines(text)] == ["One two."]


def test_html_is_read_as_it_is_seen() -> None:
    assert lines("<h2>Head</h2>\n<p>Para<br>graph</p>") == [
        ("headings", "Head"),
        ("", "Para graph"),
    ]


def test_front_matter_is_no_text_but_says_title_and_author() -> None:
    found = typed('---\ntitle: "The Flood"\nauthor: A. Reed\ntags: [x]\n---\n\nText.\n')
    assert (found.text, found.source.title, found.source.author) == (
        "Text.",
        "The Flood",
        "A. Reed",
    )


def test_a_line_across_the_page_is_no_front_matter() -> None:
    assert typed("---\n\nOne: two.\n\n---\n").text == "One: two."


def test_the_first_heading_is_the_title() -> None:
    assert typed("# Flood\n\nText.").source.title == "Flood"


def test_deep_quotations_lose_nothing() -> None:
    assert typed(">" * 5_000 + " inside").text.endswith("inside")


def test_brackets_without_end_are_text() -> None:
    assert lines("One. " + "[" * 60) == [("", "One. " + "[" * 60)]


def test_a_file_without_text_is_an_error() -> None:
    with pytest.raises(DocumentError, match=r"“notes\.md” is empty"):
        typed("<!-- nothing -->\n\n")
