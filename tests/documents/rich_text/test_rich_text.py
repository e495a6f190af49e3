"""Rich text as a careful reader would type it out."""

from __future__ import annotations

import pytest

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.errors import DocumentError
from factbox.documents.rich_text.rich_text import read
from factbox.documents.typed_out import TypedOut, TypedParagraph

FONTS = (
    rb"{\fonttbl{\f0\fnil\fcharset0 Times;}{\f1\fnil\fcharset204 Times Cyr;}"
    rb"{\f2\fnil\fcharset128 Mincho;}{\f3\ftech\fcharset2 Symbol;}"
    rb"{\f4\fnil\fcharset177 David{\*\falt Arial};}}"
)
STYLES = (
    rb"{\stylesheet{\ql Normal;}{\s1\sbasedon0 heading 1,h1;}{\s2\sbasedon1 My own;}"
    rb"{\s3 Quote;}{\s4 caption;}{\s5 HTML Preformatted;}{\s6 toc 1;}{\s7\outlinelevel2 Part;}"
    rb"{\*\cs10 \additive Title;}}"
)


def typed(body: bytes) -> TypedOut:
    """Return what is read of a text."""
    data = rb"{\rtf1\ansi\ansicpg1252\deff0" + FONTS + STYLES + body + b"}"
    return read(data, "a.rtf", lambda done, total: None)


def texts(body: bytes) -> list[str]:
    """Return the paragraphs that are read of a text."""
    return [paragraph.text for paragraph in typed(body).paragraphs]


def test_paragraphs_and_what_stands_for_characters() -> None:
    body = (
        rb"\pard One\tab two\line three\~km \ldblquote four\rdblquote\emdash five\_six so\-ft."
        b"\r\n"
        rb"\par \{ \\ \} {\b bold}ly\par\pard\page Next"
    )
    assert texts(body) == [
        "One two three\N{NO-BREAK SPACE}km “four”—five\N{NON-BREAKING HYPHEN}six soft.",
        "{ \\ } boldly",
        "Next",
    ]


def test_a_line_break_of_the_file_is_none_unless_it_is_escaped() -> None:
    assert texts(b"One t\r\nwo.\\\nThree.") == ["One two.", "Three."]


def test_bytes_are_read_in_the_encoding_of_their_font() -> None:
    assert texts(rb"\f0 caf\'e9 {\f1 \'ec\'e8\'f0} \'e9\plain\'e9") == ["café мир éé"]
    assert texts(rb"{\f2 \'93\'fa\'96\{}") == ["日本"]
    assert texts(b"{\\f2 " + "ソ能表".encode("cp932") + b"}") == ["ソ能表"]
    assert texts(rb"\f3 a\'b7") == ["α•"]
    assert texts(rb"{\ltrch\f0\rtlch\af4 \'f9\'ec}{\rtlch\af4\ltrch\f0 \'f9}") == ["שלù"]


@pytest.mark.parametrize(
    ("head", "written"),
    [
        (rb"\ansi", "é"),
        (rb"\mac", "È"),
        (rb"\pc", "Θ"),
        (rb"\pca", "Ú"),
        (rb"\ansi\ansicpg1251", "й"),
        (rb"\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 Arial;}}", "й"),
        (rb"\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}", "é"),
        (rb"\ansi\ansicpg1252{\fonttbl\f0\fswiss\fcharset238 Helvetica;}", "é"),
        (rb"\ansi\ansicpg99999", "é"),
        (rb"\ansi{\fonttbl{\f0\fnil Arial CE;}}\f0", "é"),
        (rb"\ansi{\fonttbl{\f0\fnil Arial Cyr;}}\f0", "й"),
    ],
)
def test_the_head_says_the_encoding(head: bytes, written: str) -> None:
    data = rb"{\rtf1" + head + rb"\f0 \'e9}"
    assert read(data, "a.rtf", lambda done, total: None).text == written


def test_bytes_that_are_not_escaped_may_be_utf_8() -> None:
    assert texts("naïve — мир".encode()) == ["naïve — мир"]
    assert texts("naïve".encode("cp1252")) == ["naïve"]


def test_characters_by_number_replace_what_stands_beside_them() -> None:
    assert texts(rb"\u8217?s \uc0\u8217 s \uc2\u26085\'93\'fa! {\uc0 \u945}\u946??.") == [
        "’s ’s 日! αβ."
    ]
    assert texts(rb"\u-10179?\u-8704? \u128512?") == ["😀 😀"]
    assert texts(rb"a\u-10179?b") == ["ab"]
    assert texts(rb"{\upr{na?ve}{\*\ud{na\u239 ?ve}}} it is") == ["naïve it is"]


def test_styles_are_known_by_name_level_and_those_that_they_inherit_from() -> None:
    body = (
        rb"\pard\s1 A\par\pard\s2 B\par\pard\s3 C\par\pard\s4 D\par\pard\s5 x = 1\par"
        rb"\pard\s6 A 1\par\pard\s7 E\par\pard\outlinelevel4 F\par\pard\s0 Words of prose."
    )
    assert typed(body).paragraphs == (
        TypedParagraph("A", Style(Kind.HEADINGS, 1)),
        TypedParagraph("B", Style(Kind.HEADINGS, 1)),
        TypedParagraph("C", Style(Kind.QUOTATIONS)),
        TypedParagraph("D", Style(Kind.CAPTIONS)),
        TypedParagraph("x = 1", Style(Kind.CODE)),
        TypedParagraph("E", Style(Kind.HEADINGS, 3)),
        TypedParagraph("F", Style(Kind.HEADINGS, 5)),
        TypedParagraph("Words of prose.", None),
    )


def test_what_is_hidden_or_deleted_is_out_and_what_was_inserted_is_in() -> None:
    body = (
        rb"Seen{\v  unseen} and {\deleted old}{\revised new}{\mvf moved}.\v no\v0\par "
        rb"One{\deleted\par }two.\par{\v Gone.\par}Last"
    )
    assert texts(body) == ["Seen and new.", "Onetwo.", "Last"]


def test_a_large_first_letter_belongs_to_its_word() -> None:
    assert texts(rb"\pard\dropcapli3\dropcapt1 T\par\pard he end.\par") == ["The end."]


def test_groups_without_text_are_out() -> None:
    body = (
        rb"{\header Head}{\footerr Foot}{\pict 00ff}{\*\unknown no}{\xe index}{\tc no}"
        rb"{\*\bkmkstart mark}{\*\atnid A}{\*\annotation Hm}{\nonshppict{\pict 00}}"
        rb"{\object{\*\objclass X}{\*\objdata 0f}{\result Seen}} text"
        rb"{\*\shppict{\pict\bin5 }{}}\par}}"
    )
    assert texts(body) == ["Seen text"]


def test_of_a_field_the_result_is_seen() -> None:
    body = (
        rb'{\field{\*\fldinst{HYPERLINK "http://x"}}{\fldrslt a link}} {\field{\*\fldinst PAGE '
        rb"{\field{\*\fldinst IF}{\fldrslt no}}}{\fldrslt 7}}\par"
        rb"{\field{\*\fldinst TOC \\o}{\fldrslt One 1\par Two 2}}\par"
        rb'{\field{\*\fldinst SYMBOL 97 \\f "Symbol"}{\fldrslt\f3}} end'
        rb"{\field{\*\fldinst EQ \\* jc2 \\o\\ad(\\s\\up 10(kan),\u28450?)}{\fldrslt }}\u23383?"
    )
    assert texts(body) == ["a link 7", "α end漢字"]


def test_numbers_of_lists_are_those_that_are_written() -> None:
    body = (
        rb"{\listtext\pard\plain 1.\tab}\ls1 One\par{\pntext\f3\'b7\tab}{\*\pn{\pntxtb\'b7}}Two"
        rb"\par{\listtext\f0 o\tab}Three\par{\listtext\tab Section 1.01\tab}Four\par"
    )
    assert texts(body) == ["1. One", "• Two", "• Three", "Section 1.01 Four"]


def test_numbers_that_are_not_written_are_counted() -> None:
    body = (
        rb"{\*\listtable{\list{\listlevel\levelnfc0\levelstartat3{\leveltext\'02\'00.;}"
        rb"{\levelnumbers\'01;}}{\listlevel\levelnfc4\levelstartat1{\leveltext\'04\'00.\'01);}"
        rb"{\levelnumbers\'01\'03;}}{\listlevel\levelnfc23{\leveltext\'01\u-3913 ?;}}\listid7}}"
        rb"{\*\listoverridetable{\listoverride\listid7\ls1}{\listoverride\listid7"
        rb"{\lfolevel\listoverridestartat\levelstartat1}\ls2}}"
        rb"\pard\ls1 A\par B\par\ilvl1 C\par D\par\ilvl2 E\par\ilvl0 F\par"
        rb"\ls2 G\par H\par\pard Plain"
    )
    assert texts(body) == [
        *("3. A", "4. B", "4.a) C", "4.b) D", "• E", "5. F", "1. G", "2. H"),
        "Plain",
    ]


def test_notes_stand_at_the_end_and_leave_no_mark() -> None:
    body = (
        rb"One{\super\chftn{\footnote\pard\plain{\super\chftn} First.\par More.}} two"
        rb"{\super\chftn}{\*\footnote\ftnalt {\super\chftn} Late.}.\par "
        rb"Three{\super *}{\footnote{\super *} Own.} x{\super 2}{\super\chftn}"
        rb"{\footnote\chftn Second.}\aftnnrlc\par"
    )
    notes = Style(Kind.FOOTNOTES)
    assert typed(rb"\aftnnrlc " + body).paragraphs == (
        TypedParagraph("One two."),
        TypedParagraph("Three x2"),
        TypedParagraph("[1] First.", notes),
        TypedParagraph("More.", notes),
        TypedParagraph("[*] Own.", notes),
        TypedParagraph("[2] Second.", notes),
        TypedParagraph("[i] Late.", notes),
    )


def test_a_table_is_read_row_by_row() -> None:
    body = (
        rb"Before\par\trowd\cellx1\cellx2\pard\intbl Year\cell Rain\par(mm)\cell\row"
        rb"\trowd\clvmgf\cellx1\cellx2\pard\intbl 2024\cell 611\cell\row"
        rb"\trowd\clvmrg\cellx1\cellx2\pard\intbl\cell 587\cell\row"
        rb"\trowd\clmgf\cellx1\clmrg\cellx2\pard\intbl All\cell\cell\row\pard After\par"
    )
    table = Style(Kind.TABLES)
    assert typed(body).paragraphs == (
        TypedParagraph("Before"),
        TypedParagraph("Year\tRain (mm)", table),
        TypedParagraph("2024\t611", table),
        TypedParagraph("587", table),
        TypedParagraph("All", table),
        TypedParagraph("After"),
    )


def test_a_table_in_a_cell_is_part_of_the_cell() -> None:
    body = (
        rb"\trowd\cellx1\cellx2\pard\intbl\itap2 a\nestcell{\nonesttables\par}b\nestcell"
        rb"{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}{\nonesttables\par}\pard\intbl\itap1"
        rb"\cell c\cell\row\pard End"
    )
    assert texts(body) == ["a b\tc", "End"]


def test_the_text_of_a_shape_is_read_once_after_its_paragraph() -> None:
    shape = (
        rb"{\shp{\*\shpinst\shpleft1{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard In it\par}}"
        rb"{\shprslt{\*\do{\dptxbxtext\pard In it\par}}}}"
    )
    old = rb"{\*\do\dobxcolumn{\dptxbxtext Old box\par}}"
    assert texts(rb"Be" + shape + rb"fore\par " + old + rb"After") == [
        "Before",
        "In it",
        "After",
        "Old box",
    ]


def test_the_source_says_what_the_text_says_of_itself() -> None:
    source = typed(
        rb"{\info{\title A \'e9t\'e9}{\author Ann}{\operator Bob}{\author Eve}\nofpages3} x"
    ).source
    assert (source.format, source.title, source.author, source.pages, source.warnings) == (
        *("rtf", "A été", "Ann", 3),
        (),
    )


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (rb"{\rtf1 {\pict 00}}", "only pictures"),
        (rb"{\rtf1\ansi {\b One {\i two", "damaged"),
        (rb"{\rtf1 \par}", "empty"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, why: str) -> None:
    with pytest.raises(DocumentError, match=f"“a.rtf” .*{why}"):
        read(data, "a.rtf", lambda done, total: None)


@pytest.mark.parametrize(
    ("data", "warned"),
    [(rb"{\rtf1 One", 1), (b"{\\rtf1 One}\r\n\0", 0), (rb"{\rtf1 One}two", 1)],
)
def test_a_doubtful_end_is_reported(data: bytes, warned: int) -> None:
    source, paragraphs = read(data, "a.rtf", lambda done, total: None)
    assert paragraphs == (TypedParagraph("One"),)
    assert len(source.warnings) == warned


def test_depth_and_strange_numbers_are_no_danger() -> None:
    deep = b"{" * 90_000 + b"Deep" + b"}" * 90_000
    assert texts(deep) == ["Deep"]
    with pytest.raises(DocumentError, match="damaged"):
        typed(b"{" * 200_000)
    assert texts(
        rb"\itap99999999 \intbl A\cell\u99999999999 ?B\ls-5\ilvl-7\s-1\bin-4 \par"
    ) == [
        "A",
        "B",
    ]


def test_progress_is_reported() -> None:
    told: list[int] = []
    data = rb"{\rtf1 " + rb"a\par " * 20_000 + b"}"
    read(data, "a.rtf", lambda done, total: told.append(total))
    assert told == [len(data), len(data)]
