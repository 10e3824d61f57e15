"""Packages of any make keep their bytes when a part is replaced."""

from __future__ import annotations

import io
import zipfile

import pytest

from prefill.workbook.zip_splice import replace_parts


class Unseekable(io.RawIOBase):
    """A stream that cannot go back, so that zipfile writes data descriptors as .NET and Java do."""

    def __init__(self) -> None:
        self.data = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self.data += bytes(data)
        return len(data)


def packed(*, stream: bool = False, zip64: bool = False) -> bytes:
    out: io.BytesIO | Unseekable = Unseekable() if stream else io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:  # type: ignore[arg-type]
        package.comment = b"kept"
        for name, content in (("a.xml", b"first" * 50), ("größe.xml", b"second"), ("c/d.bin", b"\0" * 999)):
            info = zipfile.ZipInfo(name, (2001, 2, 3, 4, 5, 6))
            info.compress_type = zipfile.ZIP_STORED if name == "c/d.bin" else zipfile.ZIP_DEFLATED
            info.external_attr, info.comment = 0o640 << 16, b"note"
            with package.open(info, "w", force_zip64=zip64) as part:
                part.write(content)
    return bytes(out.data) if isinstance(out, Unseekable) else out.getvalue()


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("zip64", [False, True])
@pytest.mark.parametrize("part", ["a.xml", "größe.xml", "c/d.bin"])
def test_a_part_is_replaced_and_the_others_keep_their_bytes(stream: bool, zip64: bool, part: str) -> None:
    data = packed(stream=stream, zip64=zip64)
    old = zipfile.ZipFile(io.BytesIO(data))
    new_data = replace_parts(data, old, {part: b"new content"})
    new = zipfile.ZipFile(io.BytesIO(new_data))
    assert new.testzip() is None
    assert new.comment == b"kept"
    for before, after in zip(old.infolist(), new.infolist(), strict=True):
        assert (before.filename, before.date_time, before.external_attr) == (
            after.filename,
            after.date_time,
            after.external_attr,
        )
        content = b"new content" if before.filename == part else old.read(before)
        assert new.read(after) == content
        if before.filename != part:
            size = 30 + len(before.filename.encode()) + before.compress_size
            assert data[before.header_offset :][:size] == new_data[after.header_offset :][:size]


def test_nothing_to_replace_gives_the_same_package() -> None:
    data = packed()
    assert replace_parts(data, zipfile.ZipFile(io.BytesIO(data)), {}) == data
