"""Text files in any encoding, and files that cannot be read."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.files.text_file import (
    Standing,
    TextFile,
    TextFileError,
    decode,
    encode,
    fingerprint,
    read_text_file,
    standing,
)

TEXT = "Café “naïve” €5\r\n😀 שלום\n"
LONG = "Every house should be insulated. It costs little, and saves much.\n"
FRENCH = "L’été dernier, à la plage, où il y avait déjà très peu de monde, j’étais là.\n" * 3
POLISH = (
    "Zażółć gęślą jaźń. Każdy dom powinien być ocieplony, bo to się opłaca. Śnieg już był.\n"
)
RUSSIAN = "Каждый дом должен быть утеплён. Это стоит немного, а сберегает много тепла.\n"
GREEK = "Κάθε σπίτι πρέπει να είναι μονωμένο. Κοστίζει λίγο και εξοικονομεί πολλά.\n"
JAPANESE = "すべての家は断熱されるべきです。費用は少なく、節約は大きいのです。\n"
CHINESE = "每座房子都应该保温。花费不多，却能节省很多。这是第一条建议。\n"
BIG = "每座房子都應該保溫。花費不多，卻能節省很多。這是第一條建議。\n"


@pytest.mark.parametrize(
    ("data", "text", "encoding_name"),
    [
        (b"", "", "UTF-8"),
        (b"plain", "plain", "UTF-8"),
        (TEXT.encode(), TEXT, "UTF-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), TEXT, "UTF-8 with a byte-order mark"),
        (codecs.BOM_UTF8, "", "UTF-8 with a byte-order mark"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), TEXT, "UTF-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), TEXT, "UTF-16"),
        (codecs.BOM_UTF16_BE, "", "UTF-16"),
        ("Café “naïve” €5".encode("cp1252"), "Café “naïve” €5", "Windows-1252"),
        (b"\xe9t\xe9", "été", "Windows-1252"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), TEXT, "UTF-32"),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), TEXT, "UTF-32"),
        # Without a mark.
        (LONG.encode("utf-16-le"), LONG, "UTF-16-LE"),
        (LONG.encode("utf-16-be"), LONG, "UTF-16-BE"),
        ("Łódź came – late.".encode("utf-16-le"), "Łódź came – late.", "UTF-16-LE"),
        ("Łódź came – late.".encode("utf-16-be"), "Łódź came – late.", "UTF-16-BE"),
        (RUSSIAN.encode("utf-16-le"), RUSSIAN, "UTF-16-LE"),
        (CHINESE.encode("utf-16-be"), CHINESE, "UTF-16-BE"),
        (RUSSIAN.encode("cp1251"), RUSSIAN, "Windows-1251"),
        (RUSSIAN.encode("koi8-r"), RUSSIAN, "KOI8-R"),
        (RUSSIAN.encode("cp866"), RUSSIAN, "IBM866"),
        (POLISH.encode("cp1250"), POLISH, "Windows-1250"),
        (POLISH.encode("iso-8859-2"), POLISH, "ISO-8859-2"),
        (GREEK.encode("iso-8859-7"), GREEK, "ISO-8859-7"),
        (FRENCH.encode("mac-roman"), FRENCH, "MacRoman"),
        (JAPANESE.encode("shift_jis"), JAPANESE, "CP932"),
        (JAPANESE.encode("euc_jp"), JAPANESE, "EUC-JP"),
        (JAPANESE.encode("iso2022_jp"), JAPANESE, "ISO-2022-JP"),
        (CHINESE.encode("gb18030"), CHINESE, "GB18030"),
        (BIG.encode("big5"), BIG, "Big5"),
        # A terminal's colours are UTF-8.
        (b"\x1b[31mred\x1b[0m", "\x1b[31mred\x1b[0m", "UTF-8"),
        # One byte was damaged, or the last one is missing.
        (b"\xff" + FRENCH.encode(), "\ufffd" + FRENCH, "UTF-8 with invalid bytes"),
        (FRENCH.encode() + b"\xc3", FRENCH + "\ufffd", "UTF-8 with invalid bytes"),
    ],
)
def test_encodings(data: bytes, text: str, encoding_name: str) -> None:
    file = decode(data, "note.txt")
    assert (file.text, file.encoding_name) == (text, encoding_name)


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"text\0text",
        # No byte of those is in Windows-1252, nor are they UTF-8.
        b"\x81\x8d\x8f",
        # They say what they are not.
        codecs.BOM_UTF8 + b"\xff\xfe",
        codecs.BOM_UTF16_LE + b"a",
        codecs.BOM_UTF16_BE + b"\xd8\x00",
    ],
)
def test_what_is_no_text(data: bytes) -> None:
    with pytest.raises(TextFileError, match=r"“picture\.png”.*\.$"):
        decode(data, "picture.png")


@pytest.mark.parametrize(
    ("data", "line_end"),
    [
        (b"a\nb", "\n"),
        (b"a\r\nb", "\r\n"),
        (b"a", "\n"),
        (b"a\rb", "\r"),
        (b"a\nb\r\n", "\r\n"),
    ],
)
def test_line_ends_are_those_of_the_file(data: bytes, line_end: str) -> None:
    assert decode(data, "note.txt").line_end == line_end


@pytest.mark.parametrize(
    "data",
    [
        b"",
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        b"\xe9t\xe9 \x93\x94 \x80",
        b"a\rb\r\nc\n\n",
    ],
)
def test_a_file_that_was_not_changed_is_written_as_it_was(data: bytes) -> None:
    file = decode(data, "note.txt")
    assert encode(file.text, file) == data


@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    st.sampled_from(
        [
            TextFile(""),
            TextFile("", "utf-8", "UTF-8 with a byte-order mark", bom=codecs.BOM_UTF8),
            TextFile("", "utf-16-le", "UTF-16", bom=codecs.BOM_UTF16_LE),
            TextFile("", "utf-16-be", "UTF-16", bom=codecs.BOM_UTF16_BE),
        ]
    ),
)
def test_what_was_written_can_be_read_again(text: str, how: TextFile) -> None:
    data = encode(text, how)
    assert data is not None
    # A mark that the text itself begins with is taken for the file's.
    if not text.startswith("\ufeff"):
        again = decode(data, "note.txt")
        assert (again.text, again.encoding) == (text, how.encoding)


def test_what_an_encoding_cannot_hold_is_not_written() -> None:
    windows = decode(b"\xe9t\xe9", "note.txt")
    assert encode("été €", windows) == b"\xe9t\xe9 \x80"
    assert encode("été שלום", windows) is None


def test_lone_surrogates_are_written_as_replacement_characters() -> None:
    assert encode("a\ud800b\udc00", TextFile("")) == "a\ufffdb\ufffd".encode()
    assert encode("\ud83d\ude00", TextFile("")) == "😀".encode()


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "café 😀.txt"
    path.write_bytes(TEXT.encode())
    assert read_text_file(path) == TextFile(
        TEXT, line_end="\r\n", mixed_line_ends=True, fingerprint=fingerprint(TEXT.encode())
    )


def test_what_became_of_a_file_is_told_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"One")
    known = fingerprint(b"One")
    assert standing(path, known) is Standing.SAME
    os.utime(path, (1, 1))
    assert standing(path, known) is Standing.SAME
    path.write_bytes(b"Two")
    assert standing(path, known) is Standing.CHANGED
    path.write_bytes(b"One more")
    assert standing(path, known) is Standing.CHANGED
    path.unlink()
    assert standing(path, known) is Standing.GONE
    assert standing(path / "b.txt", known) is Standing.GONE
    path.write_bytes(b"x")
    assert standing(path / "b.txt", known) is Standing.GONE
    path.unlink()
    path.mkdir()
    assert standing(path, known) is Standing.CHANGED


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(TextFileError, match="is a folder"):
        read_text_file(tmp_path)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(TextFileError, match=r"There is no file “.*gone\.txt”"):
        read_text_file(tmp_path / "gone.txt")


def test_a_path_through_a_file(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("text")
    with pytest.raises(TextFileError, match=r"cannot be read: .+"):
        read_text_file(tmp_path / "note.txt" / "more.txt")


@pytest.mark.parametrize("name", ["a\0b.txt", "n" * 5000, "\ud800.txt"])
def test_a_path_that_no_file_can_have(name: str) -> None:
    with pytest.raises(TextFileError, match=r"\.$"):
        read_text_file(Path(name))


def test_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    with pytest.raises(TextFileError, match="is not a text file"):
        read_text_file(path)
