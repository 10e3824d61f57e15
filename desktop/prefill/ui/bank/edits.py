"""What a person does to the bank, each act with its way back: the stack behind undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from prefill.domain.entries import Entry, EntryId
from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.ui.bank.act_dialog import ActDialog
from prefill.ui.translated import plural, translated

if TYPE_CHECKING:
    from prefill.bank import Bank
    from prefill.bank.history import OperationId
    from prefill.bank.places import BankAt
    from prefill.jobs.desk import Desk

_LONGEST_NAME = 40  # characters of a question in the name of an act
_MANY = 300  # entries from which on an act takes so long that the window must not wait for it


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

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self.stack = QUndoStack(self)

    @property
    def bank(self) -> Bank:
        """The bank that is edited; opened when it is first asked for."""
        return self._desk.bank

    def add(self, entry: Entry) -> EntryId | None:
        """Add an entry and give its id, None where the bank refused it."""
        added: list[EntryId] = []
        name = self.tr("adding “{question}”").format(question=short(entry.question))
        self._do(name, lambda bank: added.append(bank.add(entry)))
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
        return self._do(name, lambda bank: _each(bank.delete, entries), len(entries))

    def copy_in(self, entries: Sequence[Entry]) -> bool:
        """Take entries of another bank into one's own, under their own IDs and as yet unused."""
        name = plural("copying an entry", "copying {n:,} entries", len(entries))
        new = [replace(entry, times_used=0, last_used=None) for entry in entries]
        return self._do(name, lambda bank: bank.put_all(new), len(new))

    def restore(self, entries: Sequence[EntryId]) -> bool:
        """Take entries out of the trash."""
        name = plural("restoring an entry", "restoring {n:,} entries", len(entries))
        return self._do(name, lambda bank: _each(bank.restore, entries), len(entries))

    def merge(self, result: Entry, others: Collection[EntryId]) -> bool:
        """Make one entry of several: ``result`` is what the kept one says, the others go to the trash."""
        from prefill.bank.hygiene import merge_entries

        name = self.tr("merging “{question}”").format(question=short(result.question))
        return self._do(name, lambda bank: merge_entries(bank, result, others), len(others))

    def keep_all(self, decided: Sequence[tuple[Entry, Sequence[Entry]]]) -> bool:
        """Decide many matters at once: of each the first entry stands, the others go to the trash."""
        from prefill.bank.hygiene import keep_all

        name = plural("deciding a matter", "deciding {n:,} matters", len(decided))
        count = sum(len(others) + 1 for _, others in decided)
        return self._do(name, lambda bank: keep_all(bank, decided), count)

    def take_done(self, operation: OperationId, name: str) -> None:
        """Put an operation on the stack that was done elsewhere, such as an import."""
        count = len(self.bank.touched(operation))
        self.stack.push(_Operation(self, name, lambda _: None, count, operation))

    def forget(self) -> None:
        """Forget every way back, after the bank was replaced by another."""
        self.stack.clear()

    def attempt(self, command: _Operation, act: Callable[[Bank], OperationId]) -> None:
        """Run one direction of a command. What the bank refuses is told, and leaves the stack.

        Qt calls commands from its own code, which no exception may cross.
        """
        try:
            command.last = self._done(command, act)
            touched = self.bank.touched(command.last)
        except PrefillError as error:
            command.setObsolete(True)
            self.refused.emit(translated(str(error)))
        else:
            self.changed.emit(BankChange(tuple(touched)))

    def _done(self, command: _Operation, act: Callable[[Bank], OperationId]) -> OperationId:
        """The act done, off the window's thread where it concerns many entries."""
        if command.count <= _MANY:
            return act(self.bank)
        task = _apart(self._desk.bank_path, self._desk.keeping.name, act)
        done: OperationId = ActDialog(command.text(), self._page).run(task)
        return done

    def _do(self, name: str, act: Callable[[Bank], object], count: int = 1) -> bool:
        command = _Operation(self, name, act, count)
        self.stack.push(command)
        return command.last is not None

    def _change(self, values: Mapping[EntryId, Mapping[str, Any]], name: str) -> bool:
        from prefill.bank.hygiene import change_all

        return self._do(name, lambda bank: change_all(bank, values, name), len(values))


def _each(act: Callable[[EntryId], None], entries: Sequence[EntryId]) -> None:
    for entry in entries:
        act(entry)


def _apart(at: BankAt, who: str, act: Callable[[Bank], OperationId]) -> Task[OperationId]:
    """An act on the bank from another thread, which opens the bank for itself."""
    from prefill.bank import Bank

    yield Progress(0, 0, "")
    with Bank.open(at, who=who) as bank:
        return act(bank)


class _Operation(QUndoCommand):
    """One operation of the bank. To undo and to redo is to undo the operation that came ``last``.

    ``count`` is how many entries it concerns; one that was ``done`` elsewhere has only to be told.
    """

    def __init__(
        self,
        edits: BankEdits,
        name: str,
        act: Callable[[Bank], object],
        count: int,
        done: OperationId | None = None,
    ) -> None:
        super().__init__(name)
        self.count = count
        self.last: OperationId | None = None
        self._name = name
        self._edits = edits
        self._act = act
        self._done = done

    def redo(self) -> None:
        self._edits.attempt(self, self._do if self.last is None else self._take_back)

    def undo(self) -> None:
        self._edits.attempt(self, self._take_back)

    def _do(self, bank: Bank) -> OperationId:
        if self._done is not None:
            return self._done
        with bank.operation(self._name) as operation:
            self._act(bank)
        return operation

    def _take_back(self, bank: Bank) -> OperationId:
        assert self.last is not None
        return bank.undo(self.last)
