"""The answer bank: one SQLite file of entries."""
