"""OpenDocument texts as a careful reader would type them out."""

from __future__ import annotations

import pytest

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.errors import DocumentError
from factbox.documents.open_document.open_document import read
from factbox.documents.typed_out import TypedParagraph

from ..zipped import zipped
from .samples import flat, items, p, root, texts, typed

HIDDEN = (
    '<style:style style:name="Gone" style:family="text">'
    '<style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="Away" style:family="paragraph">'
    '<style:text-properties text:display="none"/></style:style>'
)


def frame(content: str) -> str:
    return f"<draw:frame><draw:text-box>{content}</draw:text-box></draw:frame>"


def note(number: str, content: str, kind: str = "footnote") -> str:
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>{number}</text:note-citation>'
        f"<text:note-body>{content}</text:note-body></text:note>"
    )


def cell(content: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}>{content}</table:table-cell>"


def table(*rows: str) -> str:
    inner = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return f"<table:table>{inner}</table:table>"


def test_white_space_is_what_is_seen() -> None:
    body = p('One<text:s text:c="9"/>two<text:tab/>three<text:line-break/>four\n  five.')
    assert texts(body) == ["One two three four five."]


def test_spans_links_and_fields_are_text_and_marks_are_none() -> None:
    body = p(
        "A <text:span>sp<text:soft-page-break/>an</text:span>, <text:a>a link</text:a>"
        '<text:bookmark-start text:name="b"/>, <text:date>1 May</text:date>'
        '<!-- no --> and <text:toc-mark text:string-value="x"/>more.'
    )
    assert texts(body) == ["A span, a link, 1 May and more."]


def test_styles_are_known_by_those_that_they_inherit_from() -> None:
    styles = "".join(
        f'<style:style style:name="{name}" style:family="paragraph" '
        f'style:parent-style-name="{parent}"/>'
        for name, parent in (
            ("Heading_20_2", "Heading"),
            ("P1", "Quotations"),
            ("P2", "Illustration"),
            ("Illustration", "Caption"),
            ("P3", "Preformatted_20_Text"),
            ("P4", "Loop"),
            ("Loop", "P4"),
        )
    )
    body = (
        p("T", "Title")
        + '<text:h text:outline-level="3">H</text:h>'
        + p("H", "Heading_20_2")
        + p("Q", "P1")
        + p("C", "P2")
        + p("x = 1", "P3")
        + p("Plain words.", "P4")
    )
    assert [paragraph.style for paragraph in typed(body, styles).paragraphs] == [
        Style(Kind.HEADINGS, 1),
        Style(Kind.HEADINGS, 3),
        Style(Kind.HEADINGS, 2),
        Style(Kind.QUOTATIONS),
        Style(Kind.CAPTIONS),
        Style(Kind.CODE),
        None,
    ]


def test_a_text_that_is_all_preformatted_is_no_code() -> None:
    body = p("A letter that came as plain text.", "Preformatted_20_Text")
    assert typed(body).paragraphs[0].style is None


def test_deleted_text_is_out_and_inserted_text_is_in() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><office:change-info>"
        f"<dc:creator>Ann</dc:creator></office:change-info>{p('old words')}</text:deletion>"
        "</text:changed-region></text:tracked-changes>"
    ) + p("The <text:change/><text:change-start/>new<text:change-end/> words.")
    assert texts(body) == ["The new words."]


def test_text_that_is_deleted_where_it_stands_is_out() -> None:
    regions = "".join(
        f'<text:changed-region xml:id="{name}" text:id="{name}"><text:{kind}/>'
        "</text:changed-region>"
        for name, kind in (("d", "deletion"), ("e", "deletion"), ("i", "insertion"))
    )
    start = '<text:change-start text:change-id="{}"/>'
    end = start.replace("start", "end")
    body = (
        f"<text:tracked-changes>{regions}</text:tracked-changes>"
        + p(f"One {start}old {end}{start}new{end}.".format(*"ddii"))
        + p("Two" + start.format("d") + " of them.")
        + p("Gone." + note("1", p("Gone too.")))
        + p(f"No.{end.format('d')} halves.")
        + start.format("e")
        + items(p("Gone."), p("Gone."))
        + end.format("e")
        + p("Three.")
    )
    assert texts(body) == ["One new.", "Two halves.", "Three."]


def test_hidden_text_is_out() -> None:
    body = (
        p('Seen<text:span text:style-name="Gone"> and unseen</text:span>.')
        + p("Unseen.", "Away")
        + f'<text:section text:display="none">{p("Unseen.")}</text:section>'
        + '<text:section text:display="condition" text:condition="x" text:is-hidden="true">'
        + f"{p('Unseen.')}</text:section><text:section>{p('Seen too.')}</text:section>"
        + p('Unseen.<text:hidden-paragraph text:is-hidden="true"/>')
        + p('Still <text:hidden-text text:is-hidden="true">un</text:hidden-text>seen.')
        + p("<text:conditional-text>As it is</text:conditional-text>.")
    )
    assert texts(body, HIDDEN) == ["Seen.", "Seen too.", "Still seen.", "As it is."]


def test_comments_and_what_describes_pictures_are_out() -> None:
    body = p(
        f"A<office:annotation><dc:creator>Ann</dc:creator>{p('Hm.')}</office:annotation> "
        "<draw:frame><draw:image/><svg:title>A</svg:title><svg:desc>A cat</svg:desc>"
        "</draw:frame>cat."
    )
    assert texts(body) == ["A cat."]


def test_notes_stand_at_the_end_and_leave_no_mark() -> None:
    body = p(
        f"One{note('1', p('First.') + p('More.'))} two{note('i', p('Late.'), 'endnote')}."
    ) + p(f"Three{note('2', p('Second.'))}.")
    notes = Style(Kind.FOOTNOTES)
    assert typed(body).paragraphs == (
        TypedParagraph("One two."),
        TypedParagraph("Three."),
        TypedParagraph("[1] First.", notes),
        TypedParagraph("More.", notes),
        TypedParagraph("[2] Second.", notes),
        TypedParagraph("[i] Late.", notes),
    )


def test_a_frame_comes_after_the_paragraph_that_it_is_anchored_in() -> None:
    inner = p(f"In the box{frame(p('Deeper.'))}.")
    body = p(f"Be{frame(inner)}fore.") + p("After.")
    assert texts(body) == ["Before.", "In the box.", "Deeper.", "After."]


def test_the_text_of_a_shape_is_text() -> None:
    body = p(f"One.<draw:g><draw:custom-shape>{p('Two.')}</draw:custom-shape></draw:g>")
    assert texts(body) == ["One.", "Two."]


def test_a_table_is_read_row_by_row() -> None:
    body = table(
        cell(p("Year")) + cell(p("Rain") + p("(mm)")) + cell(p("Sun")),
        cell(p("2024"), 'table:number-rows-spanned="2"') + cell(p("611")) + cell(p("7")),
        "<table:covered-table-cell/>" + cell(p("587")) + cell(p("8")),
        cell(p("All"), 'table:number-columns-spanned="2"')
        + "<table:covered-table-cell/>"
        + cell(p("15")),
    )
    typed_out = typed(body)
    assert typed_out.text.split("\n") == [
        "Year\tRain (mm)\tSun",
        "2024\t611\t7",
        "587\t8",
        "All\t15",
    ]
    assert {paragraph.style for paragraph in typed_out.paragraphs} == {Style(Kind.TABLES)}


def test_a_table_in_a_cell_is_part_of_the_cell() -> None:
    inner = table(cell(p("a")) + cell(p("b")))
    assert texts(table(cell(inner) + cell(p("c")))) == ["a b\tc"]


def test_what_is_repeated_by_number_stays_small() -> None:
    many = 'table:number-columns-repeated="999999999"'
    assert texts(table(cell(p("x"), many) + cell(p("y")))) == ["x\ty"]
    assert texts(table(cell(p("x"), 'table:number-columns-repeated="3"'))) == ["x\tx\tx"]
    row = '<table:table-row table:number-rows-repeated="900">'
    deep = cell(p("x")) + cell(p("y"))
    for _ in range(50):
        deep = cell(f"<table:table>{row}{deep}</table:table-row></table:table>") + cell(p("y"))
    assert len("".join(texts(table(deep)))) < 1_000_000


def test_tables_of_contents_are_out_and_a_bibliography_is_in() -> None:
    body = (
        f"<text:table-of-content><text:index-body>{p('One 1')}</text:index-body>"
        f"</text:table-of-content>{p('Text.')}<text:bibliography><text:index-body>"
        f"{p('Ann, A book.')}</text:index-body></text:bibliography>"
    )
    assert typed(body).paragraphs == (
        TypedParagraph("Text."),
        TypedParagraph("Ann, A book.", Style(Kind.REFERENCES)),
    )


def test_of_a_field_the_result_is_seen() -> None:
    body = p(
        "Page <field:fieldmark-start/>PAGE \\* roman<field:fieldmark-separator/>iv"
        "<field:fieldmark-end/> of <text:page-count>9</text:page-count>"
    )
    assert texts(body) == ["Page iv of 9"]


def test_symbols_are_the_characters_that_they_show() -> None:
    styles = (
        '<style:style style:name="W" style:family="text">'
        '<style:text-properties style:font-name="Wingdings1"/></style:style>'
    )
    body = p('a <text:span text:style-name="W">\uf0e0<text:s/></text:span>b\uf0e0')
    assert texts(body, styles) == ["a → b"]


def test_what_asks_to_be_filled_in_is_out() -> None:
    prompt = (
        '<loext:content-control loext:showing-place-holder="true">Click</loext:content-control>'
    )
    filled = "<loext:content-control>Ann</loext:content-control>"
    old_prompt = "<text:placeholder>&lt;Place&gt;</text:placeholder>"
    assert texts(p(f"Name: {filled}{prompt}{old_prompt}")) == ["Name: Ann"]


def test_of_ruby_the_base_is_read() -> None:
    ruby = "<text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text>"
    assert texts(p(f"<text:ruby>{ruby}</text:ruby>字")) == ["漢字"]


def test_a_reference_to_a_note_is_not_glued_to_a_word() -> None:
    body = p("again<text:note-ref>3</text:note-ref>, see note <text:note-ref>3</text:note-ref>")
    assert texts(body) == ["again, see note 3"]


def test_a_zipped_text_says_what_it_is() -> None:
    running_head = (
        '<style:style style:name="P1" style:family="paragraph" '
        'style:parent-style-name="Title"/>'
    )
    data = zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": root(
                "document-content",
                f"<office:body><office:text>{p('Words.', 'P1')}</office:text></office:body>",
            ),
            "styles.xml": root(
                "document-styles",
                f"<office:automatic-styles>{running_head}</office:automatic-styles>"
                f"<office:master-styles><style:master-page><style:header>{p('Head')}"
                "</style:header></style:master-page></office:master-styles>",
            ),
            "meta.xml": root(
                "document-meta",
                "<office:meta><dc:title> A\nplan</dc:title><meta:initial-creator>Ann"
                '</meta:initial-creator><meta:document-statistic meta:page-count="3"/>'
                "</office:meta>",
            ),
        }
    )
    source, paragraphs = read(data, "a.odt", lambda done, total: None)
    assert paragraphs == (TypedParagraph("Words."),)
    assert (source.format, source.title, source.author, source.pages) == (
        "odt",
        "A plan",
        "Ann",
        3,
    )


def test_progress_is_reported() -> None:
    told: list[tuple[int, int]] = []
    read(flat(p("x") * 600), "a.fodt", lambda done, total: told.append((done, total)))
    assert told == [(256, 600), (512, 600)]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (flat(p(" ")), "empty"),
        (flat(p("<draw:frame><draw:image/></draw:frame>")), "only pictures"),
        (flat(p("Words."))[:-40], "its end is missing"),
        (zipped({"meta.xml": root("document-meta", "")}), "damaged"),
        (b"<office:document", "damaged"),
        (
            root("document", "<office:body><office:presentation/></office:body>").encode(),
            "a presentation",
        ),
        (
            zipped(
                {
                    "content.xml": "\x00\x01",
                    "META-INF/manifest.xml": '<m:manifest xmlns:m="urn:oasis:names:tc:'
                    'opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/>'
                    "</m:file-entry></m:manifest>",
                }
            ),
            "encrypted",
        ),
        (zipped({"encrypted-package": "\x00"}), "encrypted"),
        (b'<o:document-content xmlns:o="http://openoffice.org/2000/office"/>', "OpenOffice 1"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, why: str) -> None:
    with pytest.raises(DocumentError, match=f"“a.odt” .*{why}"):
        read(data, "a.odt", lambda done, total: None)


def test_depth_is_no_danger() -> None:
    deep = p("Words.")
    for _ in range(600):
        deep = f"<text:section>{items(deep)}</text:section>"
    assert typed(p("First.") + deep).text == "First.\n• Words."


def test_formulas_are_part_of_the_line() -> None:
    names = 'xmlns="http://www.w3.org/1998/Math/MathML"'
    formula = (
        f"<math {names}><semantics><mrow><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow>"
        "<mn>2</mn></mfrac></mrow><annotation>{a+b} over 2</annotation></semantics></math>"
    )
    xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
    one = f'<draw:frame><draw:object {xlink} xlink:href="./Object 1"/></draw:frame>'
    content = flat(p(f"Half of it is {one}, or less."))
    data = zipped({"content.xml": content.decode(), "Object 1/content.xml": formula})
    found = read(data, "a.odt", lambda done, total: None)
    assert found.text == "Half of it is (a+b)/2, or less."


def test_a_damaged_formula_does_not_keep_its_text_away() -> None:
    xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
    one = f'<draw:frame><draw:object {xlink} xlink:href="./Object 1"/></draw:frame>'
    formula = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>a'
    data = zipped(
        {"content.xml": flat(p(f"It is {one} so.")).decode(), "Object 1/content.xml": formula}
    )
    assert read(data, "a.odt", lambda done, total: None).text == "It is so."
