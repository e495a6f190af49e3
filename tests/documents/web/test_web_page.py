"""Web pages: their articles, without what is around them."""

from __future__ import annotations

import pytest

from factbox.documents.errors import DocumentError
from factbox.documents.typed_out import TypedOut
from factbox.documents.web.web_page import read, read_whole

PROSE = (
    "The river rose by two metres in a night, and nobody in the lower town had been told that "
    "the gates upstream were open. By morning, the market stood under water up to its tables."
)
MENU = "<nav><ul><li><a href=/a>Home</a><li><a href=/b>Sports</a></ul></nav>"
NOTICE = "<div class=cookie-banner><p>We use cookies to make this site better for you.</div>"


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def read_page(data: bytes) -> TypedOut:
    return read(data, "page.html", lambda done, of: None)


def lines(body: str) -> list[str]:
    return [paragraph.text for paragraph in read_page(page(body)).paragraphs]


def test_the_article_is_read_without_what_is_around_it() -> None:
    body = f"""{MENU}{NOTICE}<main><h1>Flood</h1><p>{PROSE}</p><h2>Damage</h2><p>{PROSE}</p>
        <table><tr><th>Town<th>Houses<tr><td>Aue<td>12</table>
        <figure><img><figcaption>The market.</figcaption></figure>
        <div class="share-buttons"><a href=#>Share this</a></div></main>
        <section id=comments><h2>Comments</h2><p>{PROSE} I saw it myself.</p></section>
        <aside><h3>Related</h3><p><a href=/c>Drought</a></aside><footer>© The Paper</footer>"""
    assert lines(body) == [
        "Flood", PROSE, "Damage", PROSE, "Town\tHouses", "Aue\t12", "The market.",
    ]  # fmt: skip


def test_the_headline_outside_the_article_belongs_to_it() -> None:
    body = f"{MENU}<header><h1>Flood</h1></header><article><p>{PROSE}<p>{PROSE}</article>"
    assert lines(body) == ["Flood", PROSE, PROSE]


def test_all_articles_of_a_page_are_read() -> None:
    articles = "".join(f"<article><h2>Day {n}</h2><p>{PROSE} {n}.</article>" for n in (1, 2, 3))
    expected = [line for n in (1, 2, 3) for line in (f"Day {n}", f"{PROSE} {n}.")]
    assert lines(f"{MENU}<main>{articles}</main>") == expected


def test_without_names_the_densest_part_is_read() -> None:
    links = "<ul>" + "<li><a href=/x>Another story</a>" * 8 + "</ul>"
    text = f"<div><div><p>{PROSE}</p><p>{PROSE}</p></div></div>"
    body = f"<div>{links}</div>{text}<div>{links}</div>"
    assert lines(body) == [PROSE, PROSE]


def test_a_page_says_whether_something_was_left_away() -> None:
    assert read_page(page(f"{MENU}<p>{PROSE}</p><p>{PROSE}</p>")).source.is_part
    assert not read_page(page(f"<p>{PROSE}</p><p>{PROSE}</p>")).source.is_part


def test_where_no_article_is_found_the_whole_page_is_read_and_it_says_so() -> None:
    typed = read_page(page(f"{MENU}<p>Short.</p>"))
    assert typed.text.splitlines() == ["• Home", "• Sports", "Short."]
    assert not typed.source.is_part
    assert typed.source.warnings == (
        "No article was found on the page, so this is the whole page.",
    )


def test_the_whole_page_is_read_on_demand() -> None:
    data = page(f"{MENU}<article><p>{PROSE}<p>{PROSE}</article>")
    typed = read_whole(data, "page.html", lambda done, of: None)
    assert typed.text.splitlines() == ["• Home", "• Sports", PROSE, PROSE]


def test_title_and_author_are_those_of_the_page() -> None:
    head = """<title>Flood | Paper</title><meta property="og:title" content="Flood &amp; Rain">
        <meta name="author" content="A. Reed">"""
    source = read_page(page(f"<h1>Flood</h1><p>{PROSE}</p>", head)).source
    assert (source.format, source.title, source.author) == ("html", "Flood & Rain", "A. Reed")


def test_a_page_saved_with_its_pictures_is_read() -> None:
    data = (
        b"From: <Saved by Browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="XX"\r\n\r\n'
        b"--XX\r\nContent-Type: text/html; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<html><body><p>Caf=C3=A9s are o=\r\npen.</p></body></html>\r\n"
        b"--XX\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        b"aGVsbG8=\r\n--XX--\r\n"
    )
    assert read_page(data).text == "Cafés are open."


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html><body></body></html>",
        b"<script>x()</script>",
        b"MIME-Version: 1.0\n\nHello",
    ],
)
def test_a_page_without_text_is_an_error(data: bytes) -> None:
    with pytest.raises(DocumentError, match=r"“page\.html” (has no text|has no web page)"):
        read_page(data)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("iso-8859-1", "utf-8"),
        ("windows-1251", "utf-8"),
        ("no-such-encoding", "utf-8"),
        ("utf-8", "utf-16"),
        ("utf-8", "utf-16-le"),
    ],
)
def test_a_declared_encoding_may_be_wrong(declared: str, encoding: str) -> None:
    text = f"<html><head><meta charset={declared}></head><body><p>“Café” – {PROSE}</p></body>"
    assert read_page(text.encode(encoding)).text == f"“Café” – {PROSE}"


def test_the_declared_encoding_counts() -> None:
    text = "<html><head><meta charset=windows-1251></head><body><p>Река поднялась.</p></body>"
    assert read_page(text.encode("cp1251")).text == "Река поднялась."


def test_nothing_of_a_page_is_loaded() -> None:
    typed = read_page(b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>A&x;b</p>')
    assert "root" not in typed.text


def test_what_is_between_two_parts_of_an_article_belongs_to_it() -> None:
    first, last = f"<div><p>{PROSE}</p><p>{PROSE}</p></div>", f"<div><p>{PROSE}</p></div>"
    parts = f"{first}<div><p>Short.</p></div>{last}"
    assert lines(f"<div>{MENU}</div><div>{parts}</div>") == [PROSE, PROSE, "Short.", PROSE]


def test_what_stands_around_a_headline_belongs_to_it() -> None:
    head = "<div class=top><h1>Flood</h1><p>The gates were open.</p></div>"
    assert lines(f"{MENU}{head}<div><p>{PROSE}<p>{PROSE}</div>") == [
        "Flood",
        "The gates were open.",
        PROSE,
        PROSE,
    ]


def test_an_article_beside_many_menus_and_comments_is_found() -> None:
    comments = f"<div id=comments>{f'<p>{PROSE}</p>' * 20}</div>"
    assert lines(f"{MENU * 50}<article><p>{PROSE}<p>{PROSE}</article>{comments}") == [PROSE] * 2


def test_buttons_are_no_text() -> None:
    body = f"<article><p>{PROSE}<p>{PROSE}<p><a href=/x>Read more</a></article>"
    assert lines(body) == [PROSE, PROSE]


def test_a_document_that_closes_before_it_opens_is_read() -> None:
    assert read_page(b"<html lang=de /><body /><p>Text.</p>").text == "Text."


def test_words_of_a_sentence_are_never_furniture() -> None:
    words = "<span class=author>Reed</span> saw <a class=related href=/x>it</a>."
    body = f"<article><p>{PROSE} {words}"
    assert lines(f"{MENU}{body}</article>") == [f"{PROSE} Reed saw it."]


def test_a_box_of_prose_is_read_and_one_of_links_is_not() -> None:
    links = "<div class=sidebar><a href=/a>More on rivers</a> <a href=/b>More on rain</a></div>"
    body = f"<article><p>{PROSE}</p><div class=sidebar><p>{PROSE}</p></div>{links}</article>"
    assert lines(body) == [PROSE, PROSE]


def test_a_short_article_beside_a_long_one_is_read_and_a_teaser_is_not() -> None:
    rain = "It rained for two days and two nights, and the fields near Aue were wet."
    short = f"<article><h2>Rain</h2><p>{rain}</article>"
    teaser = "<article><a href=/x><h2>Drought</h2><p>Last summer was dry.</a></article>"
    body = (
        f"<main><article><h2>Flood</h2>{f'<p>{PROSE}</p>' * 9}</article>{short}{teaser}</main>"
    )
    assert lines(body)[10:] == ["Rain", rain]


def test_a_text_beside_teasers_is_read() -> None:
    teaser = f"<article><h3>Drought</h3><p>{PROSE}</p></article>"
    text = f"<p>{PROSE} One.</p><p>{PROSE} Two.</p><p>{PROSE} Three.</p>"
    assert f"{PROSE} Two." in lines(f"{MENU}<main><h1>Flood</h1>{text}{teaser}</main>")


def test_tables_and_lists_of_links_in_an_article_are_read() -> None:
    cells = "".join(
        f"<tr><td><a href=/{n}>Town {n}</a><td><a href=/r>River</a>" for n in (1, 2)
    )
    body = f"""<article><p>{PROSE}</p><table><tr><th>Town<th>River{cells}</table>
        <p>{PROSE} See also:</p>
        <ul><li><a href=/a>The first flood</a><li><a href=/b>Rain</a></ul>
        <ul><li><a href=/a>Home</a><li><a href=/b>Sports</a></ul></article>"""
    assert lines(body)[1:] == [
        "Town\tRiver",
        "Town 1\tRiver",
        "Town 2\tRiver",
        f"{PROSE} See also:",
        "• The first flood",
        "• Rain",
    ]


def test_boxes_that_ask_for_an_address_or_stay_in_place_are_no_text() -> None:
    why = "Get our best stories every morning, before anybody else has read them."
    ask = f"<div><p>{why}</p><input></div>"
    fixed = f"<div style='position: fixed; bottom: 0'><p>{PROSE} Accept?</p></div>"
    assert (
        lines(f"<article><p>{PROSE}<p>{PROSE}<p>{PROSE}{ask}</article>{fixed}") == [PROSE] * 3
    )


def test_the_headline_is_what_the_title_says() -> None:
    body = f"""<div><h1><a href=/>The Paper of Aue</a></h1></div><div><h3>A flood comes</h3>
        <p><a href=/r>A. Reed</a></p></div><div><div><p>{PROSE}</p><p>{PROSE}</p></div></div>"""
    found = read_page(page(body, "<title>A flood comes | The Paper of Aue</title>"))
    assert found.text.splitlines() == ["A flood comes", PROSE, PROSE]


def test_a_headline_that_is_a_link_is_read_beside_other_links() -> None:
    story = "A flood comes to the lower town of Aue in the night"
    head = f"""<div><h1><a href=/s>{story}</a></h1><div><a href=/r>A. Reed</a>
        <a href=/p>Print</a></div></div>"""
    text = f"<div>{head}<div><p>{PROSE}</p><p>{PROSE}</p></div></div>"
    found = read_page(page(f"{MENU}{text}", f"<title>{story} | The Paper of Aue</title>"))
    assert found.text.splitlines()[0] == story
