"""Numbers, written as words."""

from __future__ import annotations

_TO_NINETEEN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_LARGEST = 999
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip


def spelled(number: int) -> str:
    """Return “twenty-one” for 21; "" from 1,000 on."""
    if not 0 <= number <= _LARGEST:
        return ""
    if number < len(_TO_NINETEEN):
        return _TO_NINETEEN[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_TO_NINETEEN[ones]}" if ones else "")
    hundreds, rest = divmod(number, 100)
    return f"{_TO_NINETEEN[hundreds]} hundred" + (f" {spelled(rest)}" if rest else "")


def spelled_ordinal(number: int) -> str:
    """Return “twenty-first” for 21; "" from 1,000 on."""
    words = spelled(number)
    if not words:
        return ""
    last = words.replace("-", " ").rpartition(" ")[2]
    start = words.removesuffix(last)
    if last in _ORDINALS:
        return start + _ORDINALS[last]
    return start + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
