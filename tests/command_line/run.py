"""Runs the command line in this process, or in its own as a user does, or in a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from unittest.mock import patch

from factbox.command_line.command import main

Done = subprocess.CompletedProcess[bytes]
_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(*arguments: str | Path, text: bytes = b"") -> Done:
    """Run Fact Box in this process, with `text` as standard input."""
    command = [str(argument) for argument in arguments]
    output, errors = BytesIO(), BytesIO()
    with (
        patch("sys.stdin", TextIOWrapper(BytesIO(text))),
        redirect_stdout(TextIOWrapper(output, encoding="utf-8", write_through=True)) as out,
        redirect_stderr(TextIOWrapper(errors, encoding="utf-8", write_through=True)) as err,
    ):
        try:
            code = main(command)
        except SystemExit as end:
            code = int(end.code or 0)
        out.flush()
        err.flush()
        return Done(command, code, output.getvalue(), errors.getvalue())


def run_apart(
    *arguments: str | Path, text: bytes = b"", screen: Mapping[str, str] | None = None
) -> Done:
    """Run Fact Box in its own process, without a display or with `screen` as one."""
    environment = {name: value for name, value in os.environ.items() if name not in _SCREEN}
    return subprocess.run(
        [sys.executable, "-m", "factbox", *map(str, arguments)],
        input=text,
        capture_output=True,
        env=environment | dict(screen or {}),
        timeout=120,
        check=False,
    )


def in_terminal(*arguments: str | bytes | Path, **environment: str) -> tuple[int, bytes]:
    """Run Fact Box in a terminal; return the exit code and what the terminal was sent."""
    # Not on Windows.
    import pty

    ours, its = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "factbox", *arguments],
        stdin=its,
        stdout=its,
        stderr=its,
        env=os.environ | environment,
    ) as process:
        os.close(its)
        sent = b""
        # At the end, Linux reports an error, others nothing.
        try:
            while piece := os.read(ours, 4096):
                sent += piece
        except OSError:
            pass
        os.close(ours)
        return process.wait(), sent
