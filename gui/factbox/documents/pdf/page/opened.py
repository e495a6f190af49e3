"""Opens a PDF with pdfium, and closes it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from threading import Lock
from types import TracebackType
from typing import Any, Self

from factbox.documents.errors import DocumentError
from factbox.documents.pdf.page.pdfium import Box, TextPage, raw
from factbox.documents.pdf.page.streams import has_bomb
from factbox.documents.pdf.page.word_run import PdfPage
from factbox.documents.pdf.page.words import read_page
from factbox.documents.tidy import one_line
from factbox.documents.typed_out import Progress
from factbox.tr import tr_later

# pdfium must not be called from two threads at once.
_LOCK = Lock()
_MOST_PAGES = 20_000
_MOST_RUNS = 2_000_000
_LONGEST_ENTRY = 2_000
_DAMAGED = tr_later(
    "“{name}” is damaged: it cannot be read as a PDF. Get another copy, or save it again."
)


class OpenedPdf:
    """An open PDF, to be used in a `with` statement.

    Entering it raises DocumentError if the PDF is damaged or encrypted.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self._data = data
        self._name = name
        self._handle: Any = None
        self._loaded = 0
        self._drawn = False
        #: the number of pages
        self.count = 0

    def __enter__(self) -> Self:
        if has_bomb(self._data):
            raise DocumentError(
                tr_later(
                    "“{name}” is too large when it is unpacked. Split it into smaller files."
                ),
                name=self._name,
            )
        _LOCK.acquire()
        self._handle = raw.FPDF_LoadMemDocument64(self._data, len(self._data), None)
        if self._handle:
            self.count = raw.FPDF_GetPageCount(self._handle)
        if not 0 < self.count <= _MOST_PAGES:
            problem = raw.FPDF_GetLastError()
            self.__exit__(None, None, None)
            raise DocumentError(self._what_is_wrong(problem), name=self._name)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._handle:
            raw.FPDF_CloseDocument(self._handle)
        _LOCK.release()

    def _what_is_wrong(self, problem: int) -> str:
        if self.count > _MOST_PAGES:
            return tr_later("“{name}” has more than 20,000 pages. Split it into smaller files.")
        if self._handle:
            return tr_later("“{name}” is empty: it has no pages. Save it again.")
        if problem == raw.FPDF_ERR_PASSWORD:
            return tr_later("“{name}” is encrypted. Save it without a password, then open it.")
        if problem == raw.FPDF_ERR_SECURITY:
            return tr_later(
                "“{name}” is encrypted in a way that cannot be read. Save it without a "
                "password."
            )
        return _DAMAGED

    def declared(self, entry: str) -> str:
        """Return what the document declares, such as its "Title"; "" if it does not."""
        buffer = (ctypes.c_ushort * _LONGEST_ENTRY)()
        size = ctypes.sizeof(buffer)
        length = raw.FPDF_GetMetaText(self._handle, entry.encode(), buffer, size)
        if not 0 < length <= size:
            return ""
        return one_line(bytes(buffer)[: length - 2].decode("utf-16-le", "replace"))

    def without_text(self) -> DocumentError:
        """Return the error to be raised when none of the pages had text."""
        if not self._loaded:
            return DocumentError(_DAMAGED, name=self._name)
        if not self._drawn:
            return DocumentError(
                tr_later("“{name}” is empty: there is nothing on its pages."), name=self._name
            )
        return DocumentError(
            tr_later(
                "“{name}” has no text, only pictures of pages. Run text recognition "
                "(OCR) on it first."
            ),
            name=self._name,
        )

    def pages(self, progress: Progress) -> Iterator[PdfPage]:
        """Yield what stands on each page; those that are damaged are empty.

        Raise DocumentError if there is too much.
        """
        runs = 0
        for number in range(self.count):
            progress(number, self.count)
            page = self._page(number)
            runs += len(page.runs)
            if runs > _MOST_RUNS:
                raise DocumentError(
                    tr_later("“{name}” has too much text. Split it into smaller files."),
                    name=self._name,
                )
            yield page
        progress(self.count, self.count)

    def _page(self, number: int) -> PdfPage:
        page = raw.FPDF_LoadPage(self._handle, number)
        if not page:
            return PdfPage(0, 0, ())
        self._loaded += 1
        try:
            text_page = raw.FPDFText_LoadPage(page)
            if not text_page:
                return PdfPage(0, 0, ())
            try:
                self._drawn = self._drawn or raw.FPDFPage_CountObjects(page) > 0
                return read_page(TextPage(text_page), _bounds(page))
            finally:
                raw.FPDFText_ClosePage(text_page)
        finally:
            raw.FPDF_ClosePage(page)


def _bounds(page: Any) -> Box:
    """Return the part of a page that is seen."""
    bounds = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page, ctypes.byref(bounds))
    return Box(bounds.left, bounds.top, bounds.right, bounds.bottom)
