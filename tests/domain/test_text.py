"""The same words are the same string, wherever they came from."""

from __future__ import annotations

import re
import unicodedata
from xml.etree.ElementTree import fromstring
from xml.sax.saxutils import escape

from hypothesis import given
from hypothesis import strategies as st

from prefill.domain.text import normalise, writable


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_text_only_has_its_blanks_folded(text: str) -> None:
    if "_x" not in text:
        assert normalise(text) == re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip()


@given(st.text())
def test_what_is_normal_stays_as_it_is(text: str) -> None:
    once = normalise(text)
    if "_x" not in once:
        assert normalise(once) == once


def test_escapes_and_invisible_characters_vanish() -> None:
    assert normalise("Do\u00a0you\u200b  log_x000D_\n?") == "Do you log ?"


@given(st.text(st.characters(codec=None)))
def test_what_is_writable_is_taken_by_xml_and_stays_as_it_is(text: str) -> None:
    once = writable(text)
    fromstring(f"<t>{escape(once)}</t>".encode())
    assert writable(once) == once


def test_a_line_that_ends_otherwise_is_a_line_still() -> None:
    assert writable("One\x0btwo\x0cthree\r\nfour\x00\x1b.") == "One\ntwo\nthree\nfour."
