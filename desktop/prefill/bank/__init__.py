"""The answer bank: one SQLite file of entries."""

from prefill.bank.bank import Bank

__all__ = ["Bank"]
