"""A zip package with some parts replaced: every other entry keeps its very bytes, its order and its metadata.

Python's zipfile can only compress anew, so the local entries are copied as slices and the central directory
is rebuilt around them (APPNOTE.TXT 4.3). The same input gives the same output, byte for byte.
"""

from __future__ import annotations

import copy
import struct
import zipfile
import zlib
from collections.abc import Mapping

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_UTF8_NAME = 0x0800
_VERSION = 20


def replace_parts(data: bytes, archive: zipfile.ZipFile, parts: Mapping[str, bytes]) -> bytes:
    """The package ``data``, which ``archive`` has open, with the content of ``parts`` in place of theirs."""
    entries = archive.infolist()
    in_file_order = sorted(entries, key=lambda entry: entry.header_offset)
    ends = [entry.header_offset for entry in in_file_order[1:]] + [archive.start_dir]
    out = bytearray()
    records: dict[str, bytes] = {}
    for entry, end in zip(in_file_order, ends, strict=True):
        offset = len(out)
        if entry.filename in parts:
            fresh, local = _packed(entry, parts[entry.filename])
            out += local
            records[entry.filename] = _record(fresh, offset)
        else:
            out += data[entry.header_offset : end]
            records[entry.filename] = _record(entry, offset)
    directory = b"".join(records[entry.filename] for entry in entries)
    count, comment = len(entries), archive.comment
    end_record = _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), len(out), len(comment))
    return bytes(out) + directory + end_record + comment


def _packed(entry: zipfile.ZipInfo, content: bytes) -> tuple[zipfile.ZipInfo, bytes]:
    """New content under an old entry's name and date: its directory entry and its local bytes."""
    deflate = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = deflate.compress(content) + deflate.flush()
    fresh = copy.copy(entry)
    fresh.flag_bits &= _UTF8_NAME
    fresh.extra = b""
    fresh.extract_version = _VERSION
    fresh.compress_type = zipfile.ZIP_DEFLATED
    fresh.CRC, fresh.compress_size, fresh.file_size = zlib.crc32(content), len(packed), len(content)
    name = _name(fresh)
    header = _LOCAL.pack(
        b"PK\3\4", _VERSION, fresh.flag_bits, fresh.compress_type, *_facts(fresh), len(name), len(fresh.extra)
    )
    return fresh, header + name + packed


def _record(entry: zipfile.ZipInfo, offset: int) -> bytes:
    """An entry's record in the central directory."""
    name, extra = _name(entry), _without_zip64(entry.extra)
    header = _CENTRAL.pack(
        b"PK\1\2",
        entry.create_version | entry.create_system << 8,
        entry.extract_version,
        entry.flag_bits,
        entry.compress_type,
        *_facts(entry),
        len(name),
        len(extra),
        len(entry.comment),
        0,
        entry.internal_attr,
        entry.external_attr,
        offset,
    )
    return header + name + extra + entry.comment


def _facts(entry: zipfile.ZipInfo) -> tuple[int, int, int, int, int]:
    """Time and date as MS-DOS wrote them, checksum, packed and unpacked size."""
    year, month, day, hour, minute, second = entry.date_time
    time = hour << 11 | minute << 5 | second // 2
    date = (year - 1980) << 9 | month << 5 | day
    return time, date, entry.CRC, entry.compress_size, entry.file_size


def _name(entry: zipfile.ZipInfo) -> bytes:
    return entry.orig_filename.encode("utf-8" if entry.flag_bits & _UTF8_NAME else "cp437")


def _without_zip64(extra: bytes) -> bytes:
    """The extra fields without that of zip64, which a package below 4 GB has no need of."""
    kept, position = b"", 0
    while position + 4 <= len(extra):
        kind, size = struct.unpack_from("<HH", extra, position)
        if kind != 1:
            kept += extra[position : position + 4 + size]
        position += 4 + size
    return kept
