"""What a person does to the bank, each act with its way back: the stack behind undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from prefill.domain.entries import Entry, EntryId
from prefill.domain.errors import PrefillError
from prefill.ui.translated import plural, translated

if TYPE_CHECKING:
    from prefill.bank import Bank
    from prefill.bank.history import OperationId
    from prefill.jobs.desk import Desk

_LONGEST_NAME = 40  # characters of a question in the name of an act


@dataclass(frozen=True)
class BankChange:
    """The entries that an act concerned; whether they stand in the bank now, the bank knows."""

    ids: tuple[EntryId, ...]


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
    """Makes every edit of the page, durable at once, and keeps the stack that takes them back.

    Each edit is one operation of the bank, and it is the bank that knows how to undo it.
    """

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
        added: list[EntryId] = []
        name = self.tr("adding “{question}”").format(question=short(entry.question))
        self._do(name, lambda: added.append(self.bank.add(entry)))
        return added[0] if added else None

    def edit(self, before: Entry, after: Entry) -> bool:
        """Change the fields in which ``after`` differs from ``before``; others stay as they are now."""
        values = {change.field: change.new for change in field_changes(before, after)}
        name = self.tr("editing “{question}”").format(question=short(after.question))
        return bool(values) and self._change({before.id: values}, name)

    def change(self, values: Mapping[EntryId, Mapping[str, Any]]) -> bool:
        """Change fields of several entries as one edit; says whether the bank took it."""
        name = plural("editing an entry", "editing {n:,} entries", len(values))
        return bool(values) and self._change(values, name)

    def delete(self, entries: Sequence[EntryId]) -> bool:
        """Delete entries, all or none, and say whether they were. Undo brings all of them back."""
        name = plural("deleting an entry", "deleting {n:,} entries", len(entries))
        if len(entries) == 1 and (entry := self.bank.entry(entries[0])):
            name = self.tr("deleting “{question}”").format(question=short(entry.question))
        return self._do(name, lambda: self._each(self.bank.delete, entries))

    def copy_in(self, entries: Sequence[Entry]) -> bool:
        """Take entries of another bank into one's own, under their own IDs and as yet unused."""
        name = plural("copying an entry", "copying {n:,} entries", len(entries))
        new = [replace(entry, times_used=0, last_used=None) for entry in entries]
        return self._do(name, lambda: self.bank.put_all(new))

    def restore(self, entries: Sequence[EntryId]) -> bool:
        """Take entries out of the trash."""
        name = plural("restoring an entry", "restoring {n:,} entries", len(entries))
        return self._do(name, lambda: self._each(self.bank.restore, entries))

    def merge(self, result: Entry, others: Collection[EntryId]) -> bool:
        """Make one entry of several: ``result`` is what the kept one says, the others go to the trash."""
        from prefill.bank.hygiene import merge_entries

        name = self.tr("merging “{question}”").format(question=short(result.question))
        return self._do(name, lambda: merge_entries(self.bank, result, others))

    def keep_all(self, decided: Sequence[tuple[Entry, Sequence[Entry]]]) -> bool:
        """Decide many matters at once: of each the first entry stands, the others go to the trash."""
        from prefill.bank.hygiene import keep_all

        name = plural("deciding a matter", "deciding {n:,} matters", len(decided))
        return self._do(name, lambda: keep_all(self.bank, decided))

    def take_done(self, operation: OperationId, name: str) -> None:
        """Put an operation on the stack that was done elsewhere, such as an import."""
        self.stack.push(_Operation(self, name, lambda: None, operation))

    def forget(self) -> None:
        """Forget every way back, after the bank was replaced by another."""
        self.stack.clear()

    def attempt(self, command: QUndoCommand, act: Callable[[], OperationId]) -> None:
        """Run one direction of a command. What the bank refuses is told, and leaves the stack.

        Qt calls commands from its own code, which no exception may cross.
        """
        try:
            touched = self.bank.touched(act())
        except PrefillError as error:
            command.setObsolete(True)
            self.refused.emit(translated(str(error)))
        else:
            self.changed.emit(BankChange(tuple(touched)))

    def _do(self, name: str, act: Callable[[], object]) -> bool:
        command = _Operation(self, name, act)
        self.stack.push(command)
        return command.is_done

    def _change(self, values: Mapping[EntryId, Mapping[str, Any]], name: str) -> bool:
        from prefill.bank.hygiene import change_all

        return self._do(name, lambda: change_all(self.bank, values, name))

    def _each(self, act: Callable[[EntryId], None], entries: Sequence[EntryId]) -> None:
        for entry in entries:
            act(entry)


class _Operation(QUndoCommand):
    """One operation of the bank. To undo and to redo is to undo the operation that came last."""

    def __init__(
        self, edits: BankEdits, name: str, act: Callable[[], object], done: OperationId | None = None
    ) -> None:
        super().__init__(name)
        self._edits = edits
        self._act = act
        self._last = done
        self._is_to_be_told = done is not None

    @property
    def is_done(self) -> bool:
        return self._last is not None

    def redo(self) -> None:
        self._edits.attempt(self, self._do)

    def undo(self) -> None:
        self._edits.attempt(self, self._take_back)

    def _do(self) -> OperationId:
        if self._last is None:
            with self._edits.bank.operation(self.text()) as operation:
                self._act()
            self._last = operation
        elif self._is_to_be_told:
            self._is_to_be_told = False
        else:
            return self._take_back()
        return self._last

    def _take_back(self) -> OperationId:
        assert self._last is not None
        self._last = self._edits.bank.undo(self._last)
        return self._last
