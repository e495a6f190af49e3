"""Where the pages of a report end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factbox.ui.report.piece import Piece


class PlacedPiece(NamedTuple):
    """A piece and its distance from the top of the page."""

    piece: Piece
    top: float


def pages_of(pieces: Sequence[Piece], room: float) -> list[list[PlacedPiece]]:
    """Return the pages, each of the height `room`.

    What keeps together goes to the next page together; if it is higher than a page, it is
    broken where a page is full.
    """
    pages: list[list[PlacedPiece]] = [[]]
    at = 0.0
    for group in _groups(pieces):
        if pages[-1] and at + _height(group) > room:
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


def _height(group: Sequence[Piece]) -> float:
    return sum(piece.above + piece.height for piece in group)
