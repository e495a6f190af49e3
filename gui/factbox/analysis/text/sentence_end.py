"""Whether a line ends in a sentence mark."""

from __future__ import annotations

from factbox.analysis.text.as_read import AsRead

#: Marks that may stand behind a sentence mark.
CLOSING = "\"'”’»)]}*_"
SENTENCE_MARKS = (".", "!", "?", "…", "。", "！", "？", "।", "؟", "۔")


def ends_sentence(text: str) -> bool:
    """Return whether a line ends in a sentence mark, whatever closes behind it."""
    return AsRead(text).text.rstrip().rstrip(CLOSING).endswith(SENTENCE_MARKS)
