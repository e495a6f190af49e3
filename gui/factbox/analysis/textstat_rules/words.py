"""Words: what textstat takes for one."""

from __future__ import annotations

import re

# The only apostrophes that stay are those before the ending of a contraction ("it's"); in
# lower case only, and wherever they stand.
_NO_PART_OF_A_WORD = re.compile(r"'(?![tsd]|ve|ll|re)|[^\w\s']")


def find_words(text: str) -> list[str]:
    """The words of `text` in order, as textstat lists them: case and digits kept.

    Punctuation goes, and white space separates: "well-known" is "wellknown".
    """
    return _NO_PART_OF_A_WORD.sub("", text).split()
