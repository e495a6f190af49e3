"""The takers of text while a rich text is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable


def joined(pieces: Iterable[str]) -> str:
    """Return the pieces in one, with the halves of characters beyond U+FFFF put together."""
    text = "".join(pieces)
    if all(char < "\ud800" or char > "\udfff" for char in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


class Sink:
    """Drops what it is given; others take the text of a group, and control words in it."""

    def add(self, text: str) -> None:
        """Take text."""

    def say(self, word: str, number: int | None) -> None:
        """Take a control word that stands for no text."""

    def end(self) -> None:
        """Learn that the group this was made for has ended."""


class Words(Sink):
    """Keeps the text of a group, such as the code of a field, and hands it over at the end."""

    def __init__(self, hand_over: Callable[[str], None] = lambda text: None) -> None:
        self._pieces: list[str] = []
        self._hand_over = hand_over

    def add(self, text: str) -> None:
        """Keep text."""
        self._pieces.append(text)

    def end(self) -> None:
        """Hand the text over."""
        self._hand_over(self.text)

    @property
    def text(self) -> str:
        """The text that was kept."""
        return joined(self._pieces)


class Fact(Words):
    """Keeps what a text says of itself, such as its title; the first value counts."""

    def __init__(self) -> None:
        super().__init__()
        self._is_said = False

    def add(self, text: str) -> None:
        """Keep text, if there has been none."""
        if not self._is_said:
            super().add(text)

    def end(self) -> None:
        """Keep no more."""
        self._is_said = self._is_said or bool(self.text.strip())
