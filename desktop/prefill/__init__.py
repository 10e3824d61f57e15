"""Prefill fills in the Excel questionnaires that customers send, from an answer bank kept on this machine."""

__version__ = "0.1.0"
