"""The text that the command line names: a file of any format, or standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from factbox.command_line.console import STANDARD_INPUT
from factbox.files.text_file import read_data
from factbox.measuring.input_text import InputText, input_text


def read_input(file: str) -> InputText:
    """Return the text in `file`; raise TextFileError or DocumentError if it cannot be read."""
    if file == STANDARD_INPUT:
        return input_text(sys.stdin.buffer.read(), "standard input")
    return input_text(read_data(Path(file)), file)
