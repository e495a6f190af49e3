"""Pages, as paragraphs."""

from __future__ import annotations

import pytest

from factbox.documents.typed_out import TypedParagraph
from factbox.documents.web.web_page import read_whole


def paragraphs(body: str) -> tuple[TypedParagraph, ...]:
    """Return what is read of a page with this body."""
    page = f"<!doctype html><html><body>{body}</body></html>"
    return read_whole(page.encode(), "page.html", lambda done, of: None).paragraphs


def lines(body: str) -> list[str]:
    return [paragraph.text for paragraph in paragraphs(body)]


def styles(body: str) -> list[tuple[str, int] | None]:
    found = (paragraph.style for paragraph in paragraphs(body))
    return [style and (style.kind.value, style.level) for style in found]


def test_blocks_are_paragraphs_and_what_is_inside_them_is_not() -> None:
    assert lines(
        "<div>One <b>bo</b>ld\n word.<p>Two.</div>Three<custom-tag>s</custom-tag>."
    ) == [
        "One bold word.",
        "Two.",
        "Threes.",
    ]


def test_white_space_is_one_space_and_no_break_spaces_stay_between_words() -> None:
    assert lines("<p>&nbsp; 10&nbsp;km &nbsp; away\t\n</p><p>&nbsp;</p>") == ["10\xa0km away"]


def test_a_line_break_is_a_space_and_two_begin_a_paragraph() -> None:
    assert lines("<p>One<br>two<br><br/>three<br>&nbsp;<br>four</p>") == [
        "One two",
        "three",
        "four",
    ]


def test_hyphens_and_breaks_that_may_be_are_not_seen() -> None:
    assert lines("<p>hy&shy;phen ex<wbr>ample</p>") == ["hyphen example"]


def test_headings_quotations_captions_and_code_are_marked() -> None:
    body = """<h1>Head</h1><h3>Sub</h3><div role=heading aria-level=4>Other</div>
        <blockquote><p>Said.</p></blockquote><figure><img alt="no">
        <figcaption>Seen.</figcaption></figure><pre><code>a = 1\n\nb = 2\n</code></pre>
        <p>Plain <code>x</code>.</p>"""
    assert lines(body) == [
        "Head",
        "Sub",
        "Other",
        "Said.",
        "Seen.",
        "a = 1",
        "b = 2",
        "Plain x.",
    ]
    assert styles(body) == [
        ("headings", 1),
        ("headings", 3),
        ("headings", 4),
        ("quotations", 0),
        ("captions", 0),
        ("code", 0),
        ("code", 0),
        None,
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<ul><li>a<li>b</ul>", ["• a", "• b"]),
        ("<ol><li>a<li>b</ol>", ["1. a", "2. b"]),
        ("<ol start=3 type=a><li>a<li>b</ol>", ["c. a", "d. b"]),
        ("<ol reversed><li>a<li>b</ol>", ["2. a", "1. b"]),
        ("<ol type=I><li>a<li value=9>b<li>c</ol>", ["I. a", "IX. b", "X. c"]),
        ("<ol style='list-style: inside lower-roman'><li>a</ol>", ["i. a"]),
        ("<ul style='list-style-type:none'><li>a</ul>", ["a"]),
        ("<ol><li>a<ul><li>b</ul>c<li>d</ol>", ["1. a", "• b", "c", "2. d"]),
        ("<ol><li><p>a<p>b</ol><p>c", ["1. a", "b", "c"]),
        ("<ol><li><ol><li>a</ol></ol>", ["1. a"]),
        ("<dl><dt>a<dd>b</dl>", ["a", "b"]),
    ],
)
def test_items_have_their_signs_as_they_are_seen(body: str, expected: list[str]) -> None:
    assert lines(body) == expected


def test_items_of_a_list_made_by_a_word_processor_have_theirs() -> None:
    sign = "<span style='mso-list:Ignore'>{}<span>&nbsp;&nbsp;&nbsp;</span></span>"
    assert lines(f"<p>{sign.format('3.')}Three</p><p>{sign.format('·')}Dot</p>") == [
        "3. Three",
        "• Dot",
    ]


def test_tables_are_rows_with_tabs_and_merged_cells_come_once() -> None:
    body = """<table><caption>Rain</caption><tr><th>Year<th>mm<tr><td rowspan=2>2024
        <td>6<tr><td>7<tr><td colspan=2>in <p>all</table>"""
    assert lines(body) == ["Rain", "Year\tmm", "2024\t6", "7", "in all"]
    assert styles(body) == [("captions", 0), *[("tables", 0)] * 4]


def test_tables_that_arrange_a_page_are_paragraphs() -> None:
    assert lines("<table role=presentation><tr><td><h1>A</h1><td><p>b<p>c</table>") == [
        "A",
        "b",
        "c",
    ]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>no</script>",
        "<style>no</style>",
        "<template>no</template>",
        "<noscript>no</noscript>",
        "<textarea>no</textarea>",
        "<select><option>no</select>",
        "<button>no</button>",
        "<svg><text>no</text></svg>",
        "<!-- no -->",
        "<span hidden>no</span>",
        "<span style='display: NONE'>no</span>",
        "<span aria-hidden=true>no</span>",
        "<span class='x sr-only'>no</span>",
        "<del>no</del>",
        "<span role=doc-pagebreak>12</span>",
        "<a class=headerlink href='#x'>¶</a>",
    ],
)
def test_what_is_not_seen_is_not_read(hidden: str) -> None:
    assert lines(f"<p>One{hidden} two.</p>") == ["One two."]


def test_a_page_behind_an_open_dialog_is_read() -> None:
    assert lines("<div aria-hidden=true><p>All of it.</p></div>") == ["All of it."]


def test_ruby_is_read_without_its_sounds_and_quotes_with_their_marks() -> None:
    assert lines("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <q>said</q></p>") == [
        "漢 “said”"
    ]


def test_a_formula_is_read_once() -> None:
    formula = """<math alttext="x^{2}"><semantics><mrow><mi>x</mi><mo>&#x2062;</mo><mn>2</mn>
        </mrow><annotation>x^{2}</annotation></semantics></math>"""
    assert lines(f"<p>So {formula}<span aria-hidden=true>x2</span> is.</p>") == ["So x2 is."]


def test_deep_nesting_loses_nothing() -> None:
    deep = "<div>" * 30_000 + "<p>Deep <b>inside</b>.</p>" + "</div>" * 30_000
    assert lines(f"<p>Before.</p>{deep}<p>After.</p>") == ["Before.", "Deep inside.", "After."]


def test_text_is_no_markup() -> None:
    assert lines("<p>a &lt;b&gt; &amp;amp; c</p>") == ["a <b> &amp; c"]


def test_headings_have_numbers_but_no_bullets() -> None:
    assert lines("<ul><li><h2>A</h2></ul><ol><li><h2>B</h2></ol>") == ["A", "1. B"]


def test_running_heads_of_printed_pages_are_no_text() -> None:
    assert lines('<p>One.</p><div title="footer"><p>12</p></div>') == ["One."]


def test_long_prose_in_fixed_lines_is_joined() -> None:
    lines_of_prose = "one two three four five six seven eight nine ten\n" * 11
    body = f"<pre>{lines_of_prose}\n{lines_of_prose}</pre>"
    assert [len(line.split()) for line in lines(body)] == [110, 110]
    assert styles(body) == [None, None]


def test_the_numbers_of_lines_beside_code_are_no_text() -> None:
    body = """<table><tr><td class=gutter>1 2</td><td><pre>a = 1\nb = 2</pre></td></table>
        <div class=gutter>Words.</div>"""
    assert lines(body) == ["a = 1", "b = 2", "Words."]
