"""What a person does to the bank, each act with its way back: add, edit, delete."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from prefill.domain.entries import Entry, EntryId
from prefill.domain.errors import PrefillError

if TYPE_CHECKING:
    from prefill.bank import Bank
    from prefill.jobs.desk import Desk

_LONGEST_NAME = 40  # characters of a question in the name of an act


@dataclass(frozen=True)
class BankChange:
    """Which entries an act concerned, and whether they stand in the bank now."""

    ids: tuple[EntryId, ...]
    are_there: bool = True


@dataclass(frozen=True)
class FieldChange:
    """One field of an entry, before and after."""

    field: str
    old: Any
    new: Any


def field_changes(before: Entry, after: Entry) -> tuple[FieldChange, ...]:
    """The fields in which two versions of an entry differ, in the order of the record."""
    pairs = ((f.name, getattr(before, f.name), getattr(after, f.name)) for f in fields(Entry))
    return tuple(FieldChange(name, old, new) for name, old, new in pairs if old != new)


def short(text: str) -> str:
    """A question on one line, cut to fit into a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1].rstrip()}…"


class BankEdits(QObject):
    """Makes every edit of the page, durable at once, and keeps the stack that takes them back."""

    changed = Signal(object)
    """A BankChange, after each act, undo and redo."""
    refused = Signal(str)
    """A sentence that says why the bank did not take an edit."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.stack = QUndoStack(self)

    @property
    def bank(self) -> Bank:
        """The bank that is edited; opened when it is first asked for."""
        return self._desk.bank

    def add(self, entry: Entry) -> EntryId | None:
        """Add an entry and give its id, None where the bank refused it."""
        command = _Add(self, entry, self.tr("adding “{question}”").format(question=short(entry.question)))
        self.stack.push(command)
        return command.added

    def edit(self, before: Entry, after: Entry) -> None:
        """Change the fields in which ``after`` differs from ``before``; others stay as they are now."""
        changes = field_changes(before, after)
        if changes:
            name = self.tr("editing “{question}”").format(question=short(after.question))
            self.stack.push(_Edit(self, before.id, changes, name))

    def delete(self, entries: Sequence[EntryId]) -> bool:
        """Delete entries, all or none, and say whether they were. Undo brings all of them back."""
        name = self.tr("deleting {count} entries").format(count=len(entries))
        if len(entries) == 1 and (entry := self.bank.entry(entries[0])):
            name = self.tr("deleting “{question}”").format(question=short(entry.question))
        command = _Delete(self, tuple(entries), name)
        self.stack.push(command)
        return command.is_done

    def attempt(self, command: QUndoCommand, act: Callable[[], BankChange]) -> None:
        """Run one direction of a command. What the bank refuses is told, and leaves the stack.

        Qt calls commands from its own code, which no exception may cross.
        """
        try:
            change = act()
        except PrefillError as error:
            command.setObsolete(True)
            self.refused.emit(str(error))
        else:
            self.changed.emit(change)


class _Add(QUndoCommand):
    def __init__(self, edits: BankEdits, entry: Entry, name: str) -> None:
        super().__init__(name)
        self._edits = edits
        self._entry = entry
        self.added: EntryId | None = None

    def redo(self) -> None:
        self._edits.attempt(self, self._add)

    def undo(self) -> None:
        self._edits.attempt(self, self._take_back)

    def _add(self) -> BankChange:
        if self.added is None:
            self.added = self._edits.bank.add(self._entry)
        else:
            self._edits.bank.restore(self.added)
        return BankChange((self.added,))

    def _take_back(self) -> BankChange:
        assert self.added is not None
        self._edits.bank.delete(self.added)
        return BankChange((self.added,), are_there=False)


class _Edit(QUndoCommand):
    def __init__(self, edits: BankEdits, entry: EntryId, changes: tuple[FieldChange, ...], name: str) -> None:
        super().__init__(name)
        self._edits = edits
        self._entry = entry
        self._changes = changes

    def redo(self) -> None:
        self._edits.attempt(self, lambda: self._write({c.field: c.new for c in self._changes}))

    def undo(self) -> None:
        self._edits.attempt(self, lambda: self._write({c.field: c.old for c in self._changes}))

    def _write(self, values: dict[str, Any]) -> BankChange:
        entry = self._edits.bank.entry(self._entry)
        if entry is None:
            return BankChange((self._entry,), are_there=False)
        self._edits.bank.update(replace(entry, **values))
        return BankChange((self._entry,))


class _Delete(QUndoCommand):
    def __init__(self, edits: BankEdits, entries: tuple[EntryId, ...], name: str) -> None:
        super().__init__(name)
        self._edits = edits
        self._entries = entries
        self.is_done = False

    def redo(self) -> None:
        self._edits.attempt(self, self._delete)

    def undo(self) -> None:
        self._edits.attempt(self, self._restore)

    def _delete(self) -> BankChange:
        with self._edits.bank.transaction():
            for entry in self._entries:
                self._edits.bank.delete(entry)
        self.is_done = True
        return BankChange(self._entries, are_there=False)

    def _restore(self) -> BankChange:
        with self._edits.bank.transaction():
            for entry in self._entries:
                self._edits.bank.restore(entry)
        return BankChange(self._entries)
