"""The text of a Word file, without what is not seen."""

from __future__ import annotations

import pytest

from ..zipped import zipped
from .files import (
    document,
    field,
    lines,
    p,
    r,
    read_file,
    relationships,
    style,
    styled,
    word_file,
)


def test_insertions_are_in_and_deletions_out() -> None:
    inserted = f"<w:ins>{r('new ')}</w:ins>"
    deleted = "<w:del><w:r><w:delText>old </w:delText></w:r></w:del>"
    assert lines(f"<w:p>{r('The ')}{deleted}{inserted}{r('text.')}</w:p>") == ["The new text."]


def test_what_was_moved_stands_where_it_went() -> None:
    mark = "<w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr>"
    start = f"<w:p>{mark}<w:moveFrom>{r('Moved.')}</w:moveFrom></w:p>"
    end = f"<w:p><w:moveTo>{r('Moved.')}</w:moveTo></w:p>"
    assert lines(start + p("Stays.") + end) == ["Stays.", "Moved."]


@pytest.mark.parametrize("mark", ["<w:del/>", "<w:moveFrom/>", "<w:vanish/>"])
def test_paragraphs_whose_mark_is_gone_are_one(mark: str) -> None:
    first = p("One and ", f"<w:rPr>{mark}</w:rPr>")
    assert lines(first + p("the same.") + p("Another.")) == ["One and the same.", "Another."]


def test_a_deleted_mark_at_the_end_leaves_the_text() -> None:
    assert lines(p("All.", "<w:rPr><w:del/></w:rPr>")) == ["All."]


def test_hidden_text_is_out() -> None:
    hidden = r("hidden", "<w:vanish/>") + r("shown", '<w:vanish w:val="0"/>')
    assert lines(f"<w:p>{hidden}</w:p>") == ["shown"]


def test_styles_hide_text_and_two_of_them_show_it() -> None:
    hides = "<w:rPr><w:vanish/></w:rPr>"
    styles = (
        style("Secret", "Secret", hides)
        + f'<w:style w:type="character" w:styleId="Quiet">{hides}</w:style>'
        + style("More", "More", based_on="Secret")
    )
    quiet = '<w:rStyle w:val="Quiet"/>'
    body = (
        f"<w:p>{r('a')}{r('b', quiet)}</w:p>{styled('c', 'Secret')}{styled('d', 'More')}"
        f"<w:p><w:pPr><w:pStyle w:val='Secret'/></w:pPr>{r('e', quiet)}{r('f')}</w:p>"
    )
    assert lines(body, styles=styles) == ["a", "e"]


def test_codes_of_fields_are_out_and_their_results_in() -> None:
    link = field('HYPERLINK "https://example.org"', r("the page"))
    inside = field(f"IF {field('PAGE', r('7'))} = 7", r("seven"))
    body = f"<w:p>{r('See ')}{link}{r(' and ')}{inside}{r('.')}</w:p>"
    assert lines(body) == ["See the page and seven."]


def test_a_field_without_an_end_hides_nothing() -> None:
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert lines(f"<w:p>{begun}{r('Text.')}</w:p>{p('More.')}") == ["Text.", "More."]


def test_fields_of_a_form_show_what_was_chosen() -> None:
    def form(data: str, result: str = "") -> str:
        begin = f'<w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar>'
        middle = f'<w:fldChar w:fldCharType="separate"/>{result}'
        return f'<w:r>{begin}{middle}<w:fldChar w:fldCharType="end"/></w:r>'

    box = form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')
    choices = "".join(f'<w:listEntry w:val="{each}"/>' for each in ("red", "green"))
    data = f'<w:ddList><w:result w:val="1"/>{choices}</w:ddList>'
    body = f"<w:p>{box}{r(' Colour: ')}{form(data)} {form(data, '<w:t>, blue</w:t>')}</w:p>"
    assert lines(body) == ["☒ Colour: green, blue"]


def test_a_field_may_draw_what_is_in_its_code() -> None:
    code = 'SYMBOL 97 \\f "Symbol" \\s 10'
    simple = f"<w:fldSimple w:instr='{code}'>{r('?')}</w:fldSimple>"
    assert lines(f"<w:p>{r('an ')}{field(code, r('?'))}{simple}</w:p>") == ["an αα"]


@pytest.mark.parametrize("kind", ["TOC", "INDEX"])
def test_a_table_of_contents_and_an_index_are_left_out(kind: str) -> None:
    entry = f"<w:p>{field(kind, r('One') + r('1'))}</w:p>"
    by_style = styled("Two 2", "TOC1") + styled("Contents", "TOCHeading")
    styles = style("TOC1", "toc 1") + style("TOCHeading", "TOC Heading")
    assert lines(entry + by_style + p("Text."), styles=styles) == ["Text."]


def test_text_boxes_stand_once_behind_their_paragraph() -> None:
    box = f"<w:txbxContent>{p('Boxed.')}{p('Twice.')}</w:txbxContent>"
    drawing = f"<w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>"
    picture = f"<w:pict><v:textbox>{box}</v:textbox></w:pict>"
    both = (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
        f"<mc:Fallback>{picture}</mc:Fallback></mc:AlternateContent>"
    )
    body = f"<w:p>{r('Before ')}<w:r>{both}</w:r>{r('and after.')}</w:p>"
    assert lines(body) == ["Before and after.", "Boxed.", "Twice."]
    unknown = both.replace('Requires="wps"', 'Requires="v"')
    assert lines(f"<w:p><w:r>{unknown}</w:r></w:p>") == ["Boxed.", "Twice."]


def test_content_controls_show_what_was_filled_in() -> None:
    def control(text: str, properties: str = "") -> str:
        return (
            f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{text}</w:sdtContent></w:sdt>"
        )

    placeholder = control(r("Click here to enter text."), "<w:showingPlcHdr/>")
    body = f"<w:p>{r('Name: ')}{control(r('Ada'))}{placeholder}</w:p>{control(p('Block.'))}"
    assert lines(body) == ["Name: Ada", "Block."]


def test_characters_that_are_elements() -> None:
    body = (
        "<w:p><w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:tab/><w:t>hy</w:t>"
        '<w:softHyphen/><w:t>phen</w:t><w:sym w:font="Symbol" w:char="F061"/>'
        '<w:sym w:font="Wingdings" w:char="F0E0"/></w:r></w:p>'
    )
    assert lines(body) == ["e-mail hyphenα→"]


def test_private_characters_are_what_their_font_shows() -> None:
    symbol = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'
    shown = r("\uf06d", symbol) + r("m \uf06d")
    assert lines(f"<w:p>{shown}</w:p>") == ["μm"]


def test_breaks() -> None:
    body = (
        "<w:p><w:r><w:t>One</w:t><w:br/><w:t>line.</w:t><w:br/><w:br/><w:t>Two.</w:t>"
        '<w:br w:type="page"/><w:t>Three.</w:t></w:r></w:p>'
    )
    assert lines(body) == ["One line.", "Two.", "Three."]


def test_a_drop_cap_joins_its_word() -> None:
    frame = '<w:framePr w:dropCap="drop" w:lines="3"/>'
    assert lines(p("O", frame) + p("nce upon a time.")) == ["Once upon a time."]


def test_only_the_base_of_ruby_is_read() -> None:
    ruby = f"<w:ruby><w:rt>{r('とう')}</w:rt><w:rubyBase>{r('東')}</w:rubyBase></w:ruby>"
    assert lines(f"<w:p><w:r>{ruby}</w:r>{r('京')}</w:p>") == ["東京"]


def test_capitals_are_only_looks() -> None:
    assert lines(f"<w:p>{r('Quiet', '<w:caps/>')}</w:p>") == ["Quiet"]


def test_text_set_as_a_picture_is_read_once() -> None:
    art = '<w:pict><v:shape><v:textpath string="Sale!"/></v:shape></w:pict>'
    assert lines(f"<w:p><w:r>{art}</w:r>{r('Text.')}</w:p>") == ["Text.", "Sale!"]


def test_what_is_of_another_format_is_read_or_said_to_be_left_out() -> None:
    page = "<html><body><h1>Heading</h1><p>From a page.</p></body></html>"
    files: dict[str, str | bytes] = {
        "word/document.xml": document(p("Before.") + '<w:altChunk r:id="a"/>' + p("After.")),
        "word/_rels/document.xml.rels": relationships("", {"a": "a.html"}),
        "word/a.html": page,
    }
    assert read_file(zipped(files)).text == "Before.\nHeading\nFrom a page.\nAfter."
    unread = read_file(zipped(files | {"word/a.html": b"%PDF-1.7"}))
    assert [unread.text, len(unread.source.warnings)] == ["Before.\nAfter.", 1]
    missing = read_file(word_file('<w:altChunk r:id="x"/>' * 2 + p("Text.")))
    assert [missing.text, len(missing.source.warnings)] == ["Text.", 1]


def test_depth_overflows_nothing() -> None:
    depth = 1000
    box = "<w:p><w:r><w:pict><w:txbxContent>" * (depth // 4)
    end = "</w:txbxContent></w:pict></w:r></w:p>" * (depth // 4)
    assert lines(f"{box}{p('Deep.')}{end}") == ["Deep."]
    tables, ends = "<w:tbl><w:tr><w:tc>" * 300, "</w:tc></w:tr></w:tbl>" * 300
    assert lines(f"{tables}{p('Deeper.')}{ends}") == ["Deeper."]
