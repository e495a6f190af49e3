"""Foot- and endnotes of pages."""

from __future__ import annotations

import pytest

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.typed_out import TypedParagraph
from factbox.documents.web.web_page import read_whole

NOTE = Style(Kind.FOOTNOTES)


def paragraphs(body: str) -> list[TypedParagraph]:
    page = f"<!doctype html><html><body>{body}</body></html>"
    return list(read_whole(page.encode(), "page.html", lambda done, of: None).paragraphs)


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        pytest.param(
            '<sup><a id="r1" href="#fn1">1</a></sup>',
            '<ol><li id="fn1"><p>Note. <a href="#r1">↩</a></p></li></ol>',
            id="pandoc",
        ),
        pytest.param(
            '<a href="#n1" id="m1"><sup>1</sup></a>',
            '<p><sup><a id="n1" href="#m1">1</a></sup> Note.</p>',
            id="both raised",
        ),
        pytest.param(
            ' [<a name="nr1" href="#note1">1</a>]',
            '<p><a name="note1" href="#nr1">[1]</a> Note.</p>',
            id="in brackets",
        ),
        pytest.param(
            '<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1">[1]</a>',
            '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Note.</p></div>',
            id="word processor",
        ),
        pytest.param(
            '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym">'
            "<sup>1</sup></a>",
            '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym"'
            ' href="#sdfootnote1anc">1</a>Note.</p></div>',
            id="another word processor",
        ),
        pytest.param(
            '<a epub:type="noteref" href="#x">1</a>',
            '<aside epub:type="footnote" id="x"><p>1. Note.</p></aside>',
            id="e-book",
        ),
        pytest.param(
            '<sup><a href="https://example.org/page#fn1" id="fnref1">1</a></sup>',
            '<p id="fn1">1. Note. <a href="https://example.org/page#fnref1">↩</a></p>',
            id="saved by a browser",
        ),
        pytest.param(
            '<a class="footnote-reference" href="#id2" id="id1">[1]</a>',
            '<dl><dt id="id2"><a href="#id1">1</a></dt><dd><p>Note.</p></dd></dl>',
            id="definition",
        ),
    ],
)
def test_marks_are_dropped_and_notes_stand_at_the_end(mark: str, note: str) -> None:
    found = paragraphs(f"<p>A word{mark}, and more.</p>{note}<p>The end.</p>")
    assert found == [
        TypedParagraph("A word, and more."),
        TypedParagraph("The end."),
        TypedParagraph("[1] Note.", NOTE),
    ]


def test_two_marks_beside_each_other_go_with_what_is_between_them() -> None:
    body = """<p>Word<sup><a href="#fn1">1</a>, <a href="#fn2">2</a></sup> and.</p>
        <p id="fn1">1 One.</p><p id="fn2">2 Two.</p>"""
    assert [each.text for each in paragraphs(body)] == ["Word and.", "[1] One.", "[2] Two."]


def test_a_raised_number_is_no_mark() -> None:
    assert paragraphs("<p>10 m<sup>2</sup></p>") == [TypedParagraph("10 m2")]


def test_a_section_of_notes_moves_with_its_heading() -> None:
    body = """<p>A<a href="#fn1" class="footnote-ref">*</a>.</p><section role="doc-endnotes">
        <h2>Notes</h2><ol><li id="fn1">Why.</li></ol></section><p>End.</p>"""
    assert paragraphs(body) == [
        TypedParagraph("A."),
        TypedParagraph("End."),
        TypedParagraph("Notes", Style(Kind.HEADINGS, 2)),
        TypedParagraph("[*] Why.", NOTE),
    ]


def test_a_list_of_references_stays_under_its_heading() -> None:
    body = """<p>Fact.<sup class="reference" id="cite_ref-1"><a href="#cite_note-1">[1]</a>
        </sup></p><h2>References</h2><ol class="references"><li id="cite_note-1">
        <span class="mw-cite-backlink"><a href="#cite_ref-1">^</a></span> A book.</li></ol>
        <h2>Links</h2>"""
    assert paragraphs(body) == [
        TypedParagraph("Fact."),
        TypedParagraph("References", Style(Kind.HEADINGS, 2)),
        TypedParagraph("[1] A book.", Style(Kind.REFERENCES)),
        TypedParagraph("Links", Style(Kind.HEADINGS, 2)),
    ]


def test_comments_of_a_word_processor_are_not_read() -> None:
    body = """<p>Word<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p>
        <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a> Check this!</p></div>"""
    assert paragraphs(body) == [TypedParagraph("Word.")]


def test_a_link_to_a_heading_with_a_note_is_read() -> None:
    body = """<p><a href="#intro">Intro</a></p><h2 id="intro">Intro
        <sup><a href="#fn1">1</a></sup></h2><p id="fn1">Why.</p>"""
    assert [each.text for each in paragraphs(body)] == ["Intro", "Intro", "[1] Why."]


def test_the_brackets_around_a_way_back_go_with_it() -> None:
    body = """<p>Word<a role="doc-noteref" href="#f" id="b">1</a>.</p><aside class="list">
        <aside id="f" role="note"><span>[<a role="doc-backlink" href="#b">1</a>]</span>
        <p>Why.</p></aside><aside id="g" role="note"><p>Other.</p></aside></aside>"""
    assert [each.text for each in paragraphs(body)] == ["Word.", "Other.", "[1] Why."]


def test_marks_that_are_no_links_are_known_by_the_notes_that_begin_with_them() -> None:
    body = """<p>It is 10 km<sup>2</sup> wide.<sup>1</sup> The town<sup>2</sup> is small,
        x<sup>3</sup>.</p><p><sup>1</sup> As measured.</p>
        <p><font><sup>2</sup></font>Aue.</p>"""
    assert paragraphs(body) == [
        TypedParagraph("It is 10 km2 wide. The town is small, x3."),
        TypedParagraph("[1] As measured.", NOTE),
        TypedParagraph("[2] Aue.", NOTE),
    ]


def test_a_raised_number_in_brackets_is_a_mark() -> None:
    assert paragraphs("<p>The town<sup>[3]</sup> is small.</p>") == [
        TypedParagraph("The town is small.")
    ]
