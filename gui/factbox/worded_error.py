"""Errors in words for the user."""

from __future__ import annotations

from factbox.tr import tr


class WordedError(Exception):
    """An error whose message tells a user what is wrong, and perhaps what to do.

    The message is translated where it is shown, not where the error is raised: that may be in
    a process that reads documents, which says everything in English. `words` stand in
    `tr_later` where the error is raised; each of the `parts` takes the place of its name in
    braces. Another error may be a part.
    """

    def __init__(self, words: str, **parts: object) -> None:
        super().__init__(words)
        self.words = words
        self.parts = parts

    def __str__(self) -> str:
        said = tr(self.words)
        return said.format(**self.parts) if self.parts else said
