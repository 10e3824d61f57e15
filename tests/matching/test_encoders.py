"""Both sentence models: a vector depends on its own text alone, and nothing reaches for the network."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from prefill.matching import english
from prefill.matching.encoders import Encoder
from prefill.matching.english import DamagedModel, EnglishEncoder
from prefill.matching.multilingual import MultilingualEncoder
from prefill.matching.wordpiece import WordPieces
from prefill.resources import find

SENTENCES = [
    "Is data encrypted?",
    "Are backups of customer data taken every night and kept for thirty days at another site?",
    "Do you test the plan?",
    "Who may enter the data centre, and how is that recorded?",
    "Is data deleted?",
]


@pytest.fixture(scope="module", params=[EnglishEncoder, MultilingualEncoder], ids=["english", "multilingual"])
def encoder(request: pytest.FixtureRequest) -> Encoder:
    if not request.param.is_available():
        pytest.skip("this sentence model is not installed here")
    made: Encoder = request.param()
    return made


def test_vectors_have_length_one(encoder: Encoder) -> None:
    vectors = encoder.encode(SENTENCES)
    assert vectors.shape == (len(SENTENCES), encoder.size)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_a_vector_does_not_depend_on_its_batch(encoder: Encoder) -> None:
    together = encoder.encode(SENTENCES)
    alone = np.concatenate([encoder.encode([text]) for text in SENTENCES])
    assert np.abs(together - alone).max() < 1e-6


def test_an_english_vector_is_the_same_to_the_last_bit_in_any_batch() -> None:
    if not EnglishEncoder.is_available():
        pytest.skip("this sentence model is not installed here")
    encoder = EnglishEncoder()
    together = encoder.encode(SENTENCES * 3)
    for at, text in enumerate(SENTENCES):
        assert (together[at] == encoder.encode([text])[0]).all()


def test_sentences_of_one_meaning_are_near(encoder: Encoder) -> None:
    same, other, asked = encoder.encode(
        ["Is information encrypted?", "How many people work there?", "Is data encrypted?"]
    )
    assert asked @ same > 0.5 > asked @ other


def test_the_multilingual_model_brings_languages_together() -> None:
    german, english_, other = MultilingualEncoder().encode(
        ["Werden Daten verschlüsselt?", "Is data encrypted?", "Where is the office?"]
    )
    assert german @ english_ > german @ other + 0.2


def test_a_damaged_model_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (english.MODEL, english.VOCABULARY, english.CARD):
        shutil.copy(find(f"models/{name}"), tmp_path / name)
    (tmp_path / english.VOCABULARY).write_text("[UNK]\n[CLS]\n[SEP]\n", encoding="utf-8")
    monkeypatch.setattr(english, "find", lambda name: tmp_path / Path(name).name)
    with pytest.raises(DamagedModel, match="Install Prefill again"):
        EnglishEncoder().encode(["Is data encrypted?"])


def test_the_card_names_source_and_licence() -> None:
    card = json.loads(find(f"models/{english.CARD}").read_text(encoding="utf-8"))
    assert card["licence"] == "Apache-2.0"
    assert set(card["sha256"]) == {english.MODEL, english.VOCABULARY}


def test_nothing_is_noted_about_the_user(tmp_path: Path) -> None:
    """The runtime of the English model would keep an identifier of the device and events for its makers."""
    script = (
        "from prefill.matching.english import EnglishEncoder; EnglishEncoder().encode(['Is data encrypted?'])"
    )
    folders = {
        name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA", "USERPROFILE")
    }
    subprocess.run([sys.executable, "-c", script], env=os.environ | folders, check=True)
    assert list(tmp_path.rglob("*")) == []


def test_no_socket_is_opened(tmp_path: Path) -> None:
    """In a process of its own, so that imports count too."""
    script = tmp_path / "watch.py"
    script.write_text(
        "import socket\n"
        "def refuse(*args, **more):\n"
        "    raise SystemExit('a socket was opened')\n"
        "socket.socket = socket.create_connection = socket.getaddrinfo = refuse\n"
        "from prefill.domain.entries import Phrasing\n"
        "from prefill.domain.matches import Query\n"
        "from prefill.matching.matcher import Matcher\n"
        "matcher = Matcher([Phrasing('a', 'Is data encrypted?'), Phrasing('b', 'Who are you?')])\n"
        "asked = [Query('Do you encrypt?'), Query('Werden die Daten von Ihnen verschlüsselt?')]\n"
        "assert [matches[0].entry for matches in matcher.suggest(asked)] == ['a', 'a']\n"
        "import sys\n"
        "assert not {'huggingface_hub', 'requests', 'httpx'} & set(sys.modules)\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert socket.socket is not None


PIECES = {
    piece: at for at, piece in enumerate(["[UNK]", "[CLS]", "[SEP]", "data", "un", "##safe", "?", "数"])
}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Data?", [1, 3, 6, 2]),
        ("UNSAFE dätä", [1, 4, 5, 3, 2]),
        ("unsound", [1, 0, 2]),
        ("数数", [1, 7, 7, 2]),
        ("", [1, 2]),
        ("data " * 9, [1, 3, 3, 2]),
    ],
)
def test_words_are_cut_into_known_pieces(text: str, numbers: list[int]) -> None:
    assert WordPieces(PIECES).cut(text, 4 if len(text) > 40 else 9) == numbers
