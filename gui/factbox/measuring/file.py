"""Measures a file of any format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.files.text_file import read_data
from factbox.measuring.input_text import input_text
from factbox.measuring.measure import report_on

if TYPE_CHECKING:
    from pathlib import Path

    from factbox.measuring.options import Options
    from factbox.measuring.report import Report


def measure_file(path: Path, options: Options) -> Report:
    """Measure the text in a file or a document, and return everything that was found.

    Raises TextFileError or DocumentError if it cannot be read.
    """
    return report_on(input_text(read_data(path), str(path)), options)
