"""How the window names the formats of documents."""

from __future__ import annotations

from factbox.documents.formats import ENDINGS, Format
from factbox.documents.typed_out import Source
from factbox.ui.wording.format_names import described, filter_to_open


def test_the_dialog_offers_every_format_and_all_of_them_together() -> None:
    together, *each, everything = filter_to_open().split(";;")
    for ending in ENDINGS:
        assert f"*{ending}" in together
    assert len(each) == len(Format)
    assert everything == "All files (*)"


def test_every_format_has_a_name_and_pages_if_it_knows_them() -> None:
    assert len({described(Source(form)) for form in Format}) == len(Format)
    assert described(Source("pdf", pages=1)) == "PDF, 1 page"
    assert described(Source("pdf", pages=1200)) == "PDF, 1,200 pages"
