"""Word files as a whole: where their parts are, and what is wrong with them."""

from __future__ import annotations

import pytest

from factbox.documents.errors import DocumentError
from factbox.documents.word.word import read

from ..zipped import zipped
from .files import document, p, read_file, relationships, style, styled, word_file

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def test_the_text_may_be_anywhere_in_the_file() -> None:
    files: dict[str, str | bytes] = {
        "_rels/.rels": relationships("/other/", {"officeDocument": "text%20it.xml"}),
        "other\\Text it.xml": document(p("Found.")),
    }
    assert read_file(zipped(files)).text == "Found."
    only_types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Override PartName="/a/b.xml" ContentType="application/vnd.ms-word.main+xml"/></Types>'
    )
    found = zipped({"[Content_Types].xml": only_types, "a/b.xml": document(p("There."))})
    assert read_file(found).text == "There."


def test_strict_files_have_other_namespaces() -> None:
    text = document(styled("Heading", "Heading1")).replace(TRANSITIONAL, STRICT)
    assert STRICT in text
    assert read_file(zipped({"word/document.xml": text})).paragraphs[0].style is not None


def test_a_file_says_its_title_author_and_pages() -> None:
    about: dict[str, str | bytes] = {
        "docProps/core.xml": (
            '<p:coreProperties xmlns:p="x" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            "<dc:title>A  Title</dc:title><dc:creator>Ada</dc:creator></p:coreProperties>"
        ),
        "docProps/app.xml": '<Properties xmlns="y"><Pages>12</Pages></Properties>',
    }
    targets = {"core-properties": "core.xml", "extended-properties": "app.xml"}
    rels = relationships("docProps/", targets)
    files: dict[str, str | bytes] = {"_rels/.rels": rels, "word/document.xml": document(p("x"))}
    source = read_file(zipped(files | about)).source
    assert (source.format, source.title, source.author, source.pages) == (
        "docx", "A Title", "Ada", 12,
    )  # fmt: skip


def test_a_file_need_not_say_anything_about_itself() -> None:
    damaged: dict[str, str | bytes] = {
        "_rels/.rels": relationships("", {"extendedProperties": "app.xml"}),
        "word/document.xml": document(p("Text.")),
        "app.xml": "<Properties><Pages>3",
    }
    assert read_file(zipped(damaged)).source.pages is None
    whole = zipped(damaged | {"app.xml": "<Properties><Pages>3</Pages></Properties>"})
    # Strict Open XML names this part in another way.
    assert read_file(whole).source.pages == 3


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04 and no more", "is damaged"),
        (zipped({"word/document.xml": ""}), "is damaged"),
        (zipped({"word/document.xml": "<nothing/>"}), "is damaged"),
        (zipped({"word/document.xml": "no XML"}), "is damaged"),
        (zipped({"other.xml": "<nothing/>"}), "is damaged"),
        (word_file(p("") + p("  ")), "is empty"),
        (word_file("<w:p><w:r><w:drawing/></w:r></w:p>"), "only pictures"),
        (word_file(f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>{p('Name')}</w:sdt>"), "form"),
        (word_file('<w:altChunk r:id="x"/>'), "another format"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(DocumentError, match=f"“letter.docx” .*{said}.*\\.$"):
        read_file(data)


def test_progress_is_reported_and_may_cancel() -> None:
    told: list[tuple[int, int]] = []
    read(word_file(p("x") * 1200), "x", lambda done, total: told.append((done, total)))
    assert told == [(500, 1200), (1000, 1200)]

    def cancel(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(word_file(p("x") * 1200), "x", cancel)


def test_the_default_style_is_that_of_paragraphs_without_one() -> None:
    default = style("N", "Body", "<w:rPr><w:vanish/></w:rPr>")
    default = default.replace("<w:style ", '<w:style w:default="1" ')
    file = word_file(p("hidden") + styled("seen", "O"), styles=default + style("O", "Other"))
    assert read_file(file).text == "seen"
