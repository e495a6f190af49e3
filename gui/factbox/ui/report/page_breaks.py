"""The division of a report into pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factbox.ui.report.piece import Piece

# The share of a page that may stay empty so that the next page has a table in one piece.
_MOST_LEFT = 0.4
_CLOSE = 0.65


class PlacedPiece(NamedTuple):
    """A piece and its distance from the top of the page."""

    piece: Piece
    top: float


def fewest_pages(pieces: Sequence[Piece], room: float) -> list[list[PlacedPiece]]:
    """Return the pages, with the distances made smaller if that saves one."""
    pages = pages_of(pieces, room)
    close = [piece._replace(above=piece.above * _CLOSE) for piece in pieces]
    closer = pages_of(close, room)
    return closer if len(closer) < len(pages) else pages


def pages_of(pieces: Sequence[Piece], room: float) -> list[list[PlacedPiece]]:
    """Return the pages, each of the height `room`.

    What keeps together goes to the next page together; if it is higher than a page, it is
    broken where a page is full.
    """
    pages: list[list[PlacedPiece]] = [[]]
    at = 0.0
    for group in _groups(pieces):
        is_too_high = at + _height(group) > room
        if pages[-1] and (is_too_high or _is_better_below(group, at, room)):
            pages.append([])
            at = 0.0
        for piece in group:
            if pages[-1] and at + piece.above + piece.height > room:
                pages.append([])
                at = 0.0
            if not pages[-1] and piece.head is not None:
                pages[-1].append(PlacedPiece(piece.head, 0.0))
                at = piece.head.height
            at += piece.above if pages[-1] else 0.0
            pages[-1].append(PlacedPiece(piece, at))
            at += piece.height
    return pages


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield the pieces that keep together."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.keeps:
            yield group
            group = []
    if group:
        yield group


def _is_better_below(group: Sequence[Piece], at: float, room: float) -> bool:
    """Return whether the table that a group begins should stand whole on the next page."""
    above = whole = 0.0
    for piece in group:
        if piece.whole:
            whole = above + piece.whole
        above += piece.above + piece.height
    return at + whole > room >= whole and room - at < _MOST_LEFT * room


def _height(group: Sequence[Piece]) -> float:
    return sum(piece.above + piece.height for piece in group)
