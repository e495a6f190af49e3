"""A page as it is seen if it is turned so that its text is upright."""

from __future__ import annotations

from factbox.documents.pdf.page.pdfium import Box, Drawn

_LEFT, _TOP, _RIGHT, _BOTTOM = range(4)


class Seen:
    """Coordinates from the upper left corner of a page, for text at an angle.

    The `angle` is in quarter turns; `bounds` are in the coordinates of the page.
    """

    def __init__(self, angle: int, bounds: Box) -> None:
        left, top, right, bottom = bounds
        self._angle = angle
        self.width, self.height = right - left, top - bottom
        if angle % 2:
            self.width, self.height = self.height, self.width
        # For each axis: which numbers of a box are less and greater, the origin, the direction.
        self._across, self._down = (
            ((_LEFT, _RIGHT, left, 1), (_TOP, _BOTTOM, top, -1)),
            ((_BOTTOM, _TOP, bottom, 1), (_LEFT, _RIGHT, left, 1)),
            ((_RIGHT, _LEFT, right, -1), (_BOTTOM, _TOP, bottom, 1)),
            ((_TOP, _BOTTOM, top, -1), (_RIGHT, _LEFT, right, -1)),
        )[angle]

    def sides(self, boxes: list[float]) -> tuple[list[float], list[float]]:
        """Return the left and right sides of boxes, which have four numbers each."""
        low, high, origin, sign = self._across
        return (
            [sign * (each - origin) for each in boxes[low::4]],
            [sign * (each - origin) for each in boxes[high::4]],
        )

    def heights(self, boxes: list[float]) -> tuple[list[float], list[float]]:
        """Return the heights and the lower sides of boxes."""
        low, high, origin, sign = self._down
        bottoms = [sign * (each - origin) for each in boxes[high::4]]
        tops = [sign * (each - origin) for each in boxes[low::4]]
        return [bottom - top for top, bottom in zip(tops, bottoms, strict=True)], bottoms

    def base(self, drawn: Drawn) -> float:
        """Return where a character stands, from the top."""
        _, _, origin, sign = self._down
        return sign * ((drawn.x if self._angle % 2 else drawn.y) - origin)
