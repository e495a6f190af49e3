"""What the style sheets in a page hide."""

from __future__ import annotations

import pytest

from factbox.documents.web.web_page import read_whole

SEEN = "The river rose by two metres in a night, and nobody had been told."


@pytest.mark.parametrize(
    ("sheet", "is_seen"),
    [
        (".x { display: none }", False),
        ("p.x, .other { color: red; visibility: hidden !important }", False),
        ("#y{display:none}", False),
        (".Big{ Display: NONE }", False),
        ("/* .x{} */ a{} .x{display:none}", False),
        (".x { display: none } .open .x { display: block }", True),
        ("@media print { .x { display: none } }", True),
        (".menu .x { display: none }", True),
        (".x:empty { display: none }", True),
        (".x { color: red }", True),
        ("} .x {", True),
    ],
)
def test_what_is_hidden_by_its_name_is_no_text(sheet: str, is_seen: bool) -> None:
    body = f"<p>{SEEN}</p><p class='a x Big' id=y>Hidden words.</p>"
    page = f"<html><head><style>{sheet}</style></head><body>{body}</body></html>"
    text = read_whole(page.encode(), "page.html", lambda done, of: None).text
    assert ("Hidden words." in text) == is_seen
    assert SEEN in text


def test_a_page_that_a_script_was_to_show_is_read() -> None:
    page = f"<html><style>.page{{display:none}}</style><body><p class=page>{SEEN}</p>"
    assert read_whole(page.encode(), "page.html", lambda done, of: None).text == SEEN
