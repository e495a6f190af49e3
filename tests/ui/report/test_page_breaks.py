"""Where the pages of a report end."""

from __future__ import annotations

from collections.abc import Iterable

from factbox.ui.report.page_breaks import fewest_pages
from factbox.ui.report.piece import Piece

ROOM = 100.0


def piece(
    height: float,
    above: float = 0.0,
    keeps: bool = False,
    head: Piece | None = None,
    whole: float = 0.0,
) -> Piece:
    """A piece of that height, which paints nothing."""
    return Piece(height, lambda painter, top: None, above, keeps, head, whole)


def table(rows: int, height: float = 10) -> list[Piece]:
    """The headings of a table, as high as a row, and the rows."""
    head = piece(height)
    below = [piece(height, head=head) for _ in range(rows)]
    return [head._replace(keeps=True, whole=height * (rows + 1)), *below]


def heights(pieces: Iterable[Piece]) -> list[list[float]]:
    """The heights of the pieces on each page."""
    pages = fewest_pages(list(pieces), ROOM)
    return [[placed.piece.height for placed in page] for page in pages]


def test_a_page_is_filled_before_the_next_begins() -> None:
    assert heights([piece(40), piece(60), piece(1)]) == [[40, 60], [1]]


def test_what_keeps_together_goes_to_the_next_page_together() -> None:
    assert heights([piece(70), piece(20, keeps=True), piece(20)]) == [[70], [20, 20]]


def test_what_is_higher_than_a_page_is_broken_where_the_page_is_full() -> None:
    kept = [piece(60, keeps=True), piece(60, keeps=True), piece(60)]
    assert heights(kept) == [[60], [60], [60]]


def test_a_page_does_not_begin_with_a_distance() -> None:
    [_, [second]] = fewest_pages([piece(90), piece(50, above=40)], ROOM)
    assert second.top == 0


def test_the_headings_are_repeated_above_the_rows_of_the_next_page() -> None:
    assert heights(table(11)) == [[10] * 10, [10] * 3]


def test_a_table_stands_whole_on_the_next_page_if_little_stays_empty() -> None:
    assert heights([piece(65), *table(5)]) == [[65], [10] * 6]


def test_a_table_is_broken_where_much_would_stay_empty() -> None:
    assert heights([piece(55), *table(5)]) == [[55, 10, 10, 10, 10], [10, 10, 10]]


def test_a_table_that_is_higher_than_a_page_begins_where_it_can() -> None:
    assert heights([piece(75), *table(12)])[0] == [75, 10, 10]


def test_distances_are_made_smaller_where_that_saves_a_page() -> None:
    assert heights([piece(80), piece(10, above=15)]) == [[80, 10]]
    assert heights([piece(80), piece(10, above=19)]) == [[80], [10]]


def test_distances_stay_where_they_save_nothing() -> None:
    [[_, second]] = fewest_pages([piece(50), piece(10, above=15)], ROOM)
    assert second.top == 65
