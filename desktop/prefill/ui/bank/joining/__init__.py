"""Joining two copies of the bank: what differs side by side, conflicts to decide, and the joining itself."""
