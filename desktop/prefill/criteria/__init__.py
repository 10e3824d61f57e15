"""Catalogues of frameworks and their codes."""
