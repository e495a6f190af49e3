"""Measures the texts of a folder for the window: `python -m factbox.corpus`.

Standard input is a line of JSON that says which folder and how, so that no other user sees it
among the processes, and then a line for each command. How texts are counted is pickled, as it
comes from the window alone. Standard output is a line of JSON for everything that happens, such
as a row. The process ends with its input.
"""

from __future__ import annotations

import json
import os
import pickle
import sys
from base64 import b64decode
from collections.abc import Mapping
from contextlib import redirect_stdout
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryFile
from threading import Thread
from typing import Any

from factbox.corpus.columns import figure_columns
from factbox.corpus.files import USUAL
from factbox.corpus.following import Following
from factbox.corpus.making import Task
from factbox.corpus.workers import Workers, cores
from factbox.measuring.options import Options

Commands = SimpleQueue[Mapping[str, Any]]


def main() -> int:
    """Do what the lines of standard input say, until it ends; return the exit code."""
    tell = partial(_tell, sys.stdout.buffer)
    commands = Commands()
    task = _task(json.loads(sys.stdin.buffer.readline()))
    # What a library prints must not end up in the answer.
    with redirect_stdout(sys.stderr), TemporaryFile() as rows:
        folder = Following(task, rows, tell)
        Thread(target=_listen, args=(commands, folder), daemon=True).start()
        folder.look()
        while True:
            command = commands.get()
            if command["do"] == "look":
                folder.look()
            else:
                folder.export(Path(command["path"]))


def _tell(output: Any, what: str, of_it: object) -> None:
    # A row is JSON already. In ASCII, a name that is not UTF-8 goes through, too.
    said = of_it if what == "row" else json.dumps(of_it)
    output.write(f'{{"{what}": {said}}}\n'.encode())
    output.flush()


def _listen(commands: Commands, folder: Following) -> None:
    """Read the commands; end everything at once when the window has ended."""
    for line in sys.stdin.buffer:
        command = json.loads(line)
        if command["do"] == "stop":
            folder.stop()
        else:
            folder.go_on()
            commands.put(command)
    # The workers end with this process.
    os._exit(0)


def _task(begin: Mapping[str, Any]) -> Task:
    options: Options = pickle.loads(b64decode(begin["options"]))
    jobs, figures = cores(), figure_columns(options.left_out)
    start = partial(Workers, jobs)
    return Task([Path(begin["folder"])], USUAL, options, figures, start, jobs)


if __name__ == "__main__":
    sys.exit(main())
