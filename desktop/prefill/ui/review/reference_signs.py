"""Signs for other rows in a text editor: seen as such, and removed as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from prefill.domain.references import signs_in


class ReferenceSigns(QSyntaxHighlighter):
    """Draws the signs of an editor in the colour of links."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor.document())
        self._editor = editor

    def highlightBlock(self, text: str) -> None:
        look = QTextCharFormat()
        look.setForeground(self._editor.palette().link())
        look.setFontUnderline(True)
        for start, end in signs_in(text):
            self.setFormat(start, end - start, look)


def keep_whole(editor: QPlainTextEdit, event: QKeyEvent) -> None:
    """Before a key does its work: what it would break of a sign goes as a whole, or is spared.

    Half a sign could name another row.
    """
    cursor = editor.textCursor()
    if cursor.hasSelection():
        return
    at = cursor.position()
    for start, end in signs_in(editor.toPlainText()):
        is_back = event.key() == Qt.Key.Key_Backspace and start < at <= end
        is_forth = event.key() == Qt.Key.Key_Delete and start <= at < end
        if is_back or is_forth:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        elif event.text() and start < at < end:
            cursor.setPosition(end)
    editor.setTextCursor(cursor)
