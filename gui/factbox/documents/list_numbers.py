"""The numbers of list items, in the form that a document asks for."""

from __future__ import annotations

from collections.abc import Callable

from factbox.analysis.languages.languages import language_of

_ENGLISH = language_of("en")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST_ROMAN = 9_999
_CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
_CHINESE = " 一二三四五六七八九"


def letters(number: int) -> str:
    """Return a, b, … z, aa, bb, … for 1, 2, …, as word processors do."""
    times, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (times + 1) if 0 < number <= 26 * 100 else str(number)


def alphabetical(number: int) -> str:
    """Return a, b, … z, aa, ab, … for 1, 2, …, as columns of a spreadsheet are named."""
    written = ""
    while number > 0:
        number, place = divmod(number - 1, 26)
        written = chr(ord("a") + place) + written
    return written or "0"


def roman(number: int) -> str:
    """Return i, ii, iii, iv, … for 1, 2, 3, 4, …"""
    if not 0 < number <= _LARGEST_ROMAN:
        return str(number)
    written = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        written += sign * times
    return written


def ordinal(number: int) -> str:
    """Return 1st, 2nd, 3rd, …"""
    teens = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def footnote_signs(number: int) -> str:
    """Return *, †, ‡, §, **, ††, …"""
    times, place = divmod(number - 1, 4)
    return "*†‡§"[place] * (times + 1) if 0 < number <= 4 * 100 else str(number)


def one_of(signs: str) -> Callable[[int], str]:
    """Return a function that writes 1, 2, … as the first, second, … of `signs`."""
    return lambda number: signs[number - 1] if 0 < number <= len(signs) else str(number)


def chinese(number: int) -> str:
    """Return 一, 二, … 十, 十一, … for 1, 2, … 10, 11, …"""
    if not 0 < number < 100:
        return str(number)
    tens, ones = divmod(number, 10)
    return f"{_CHINESE[tens] if tens > 1 else ''}{'十' if tens else ''}{_CHINESE[ones]}".strip()


def words(number: int) -> str:
    """Return One, Two, Three, …"""
    return _ENGLISH.spelled(number).capitalize() or str(number)


def ordinal_words(number: int) -> str:
    """Return First, Second, Third, …"""
    return _ENGLISH.spelled_ordinal(number).capitalize() or ordinal(number)


#: How to write a number, by the name of the format in a Word file.
WRITTEN: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": letters,
    "upperLetter": lambda number: letters(number).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "ordinal": ordinal,
    "cardinalText": words,
    "ordinalText": ordinal_words,
    "decimalEnclosedCircle": one_of("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
    "decimalEnclosedParen": lambda number: f"({number})",
    "decimalEnclosedFullstop": lambda number: f"{number}.",
    "numberInDash": lambda number: f"- {number} -",
    "hex": lambda number: f"{number:X}",
    "chicago": footnote_signs,
    "russianLower": one_of(_CYRILLIC),
    "russianUpper": one_of(_CYRILLIC.upper()),
    "hebrew1": one_of("אבגדהוזחטי"),
    "ideographTraditional": one_of("甲乙丙丁戊己庚辛壬癸"),
    "ideographZodiac": one_of("子丑寅卯辰巳午未申酉戌亥"),
    "ganada": one_of("가나다라마바사아자차카타파하"),
    "aiueo": one_of("アイウエオカキクケコサシスセソタチツテト"),
    "chineseCounting": chinese,
    "chineseCountingThousand": chinese,
    "japaneseCounting": chinese,
    "taiwaneseCountingThousand": chinese,
}
