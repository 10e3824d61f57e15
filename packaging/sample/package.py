"""What openpyxl cannot write, put into its package: the logo, the extension list, values, fixed dates."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass

from sample.logo import HEIGHT, WIDTH, logo

_WRITTEN = (2026, 11, 2, 9, 0, 0)
_STAMP = "2026-11-02T09:00:00Z"
_EMU = 9525  # English Metric Units in a pixel at 96 dpi (ECMA-376 20.1.2.1)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"

_SIZE = f'cx="{WIDTH * _EMU}" cy="{HEIGHT * _EMU}"/>'

_PICTURE = (
    f'{_HEAD}<xdr:wsDr xmlns:xdr="{_DRAWING}/spreadsheetDrawing" '
    f'xmlns:a="{_DRAWING}/main" xmlns:r="{_OFFICE}">'
    "<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row>"
    f"<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext {_SIZE}<xdr:pic>"
    '<xdr:nvPicPr><xdr:cNvPr id="2" name="Logo" descr="Aldermoor Mutual"/><xdr:cNvPicPr>'
    '<a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/>'
    '<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/>'
    f'<a:ext {_SIZE}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    "</xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>"
)


@dataclass(frozen=True)
class Sheets:
    """The sheet parts that are worked on: with the logo, with rows that may grow, with the extension list."""

    cover: str
    growing: tuple[str, ...]
    protected: str


def finish(package: bytes, sheets: Sheets, listed: Sequence[str], items: str) -> bytes:
    """The finished workbook.

    ``listed`` are the ranges that get the extension list, and ``items`` the range that holds its items.
    All parts are dated alike, so that the same questions give the same bytes.
    """
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    cover, protected = sheets.cover, sheets.protected
    parts[cover] = _with_logo(parts[cover])
    for name in sheets.growing:
        parts[name] = parts[name].replace(b' customHeight="1"', b"")
    parts[protected] = _with_list(_with_values(parts[protected]), listed, items)
    parts["docProps/core.xml"] = _dated(parts["docProps/core.xml"])
    parts["[Content_Types].xml"] = _with_types(parts["[Content_Types].xml"])
    folder, name = cover.rsplit("/", 1)
    parts[f"{folder}/_rels/{name}.rels"] = _relation("drawing", "../drawings/drawing1.xml")
    parts["xl/drawings/drawing1.xml"] = _PICTURE.encode()
    parts["xl/drawings/_rels/drawing1.xml.rels"] = _relation("image", "../media/image1.png")
    parts["xl/media/image1.png"] = logo()
    return _packed(parts)


def _packed(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _WRITTEN)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            archive.writestr(entry, data)
    return buffer.getvalue()


def _with_logo(sheet: bytes) -> bytes:
    drawing = f'<drawing xmlns:r="{_OFFICE}" r:id="rId1"/></worksheet>'
    return sheet.replace(b"</worksheet>", drawing.encode())


def _with_values(sheet: bytes) -> bytes:
    """Formulas with the values Excel would have stored: no score yet, and a total of 0."""
    total = rb"(<c r=\"F3\"[^>]*>)(<f>[^<]*</f>)<v></v>"
    score = rb"(<c r=\"F\d+\" s=\"\d+\")(><f>IF[^<]*</f>)<v></v>"
    return re.sub(score, rb'\1 t="str"\2<v></v>', re.sub(total, rb"\1\2<v>0</v>", sheet))


def _with_list(sheet: bytes, ranges: Sequence[str], items: str) -> bytes:
    office = "http://schemas.microsoft.com/office"
    extension = (
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" '
        f'xmlns:x14="{office}/spreadsheetml/2009/9/main"><x14:dataValidations count="1" '
        f'xmlns:xm="{office}/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" '
        'showInputMessage="1" showErrorMessage="1" promptTitle="Response" prompt="Choose from the list.">'
        f"<x14:formula1><xm:f>{items}</xm:f></x14:formula1><xm:sqref>{' '.join(ranges)}</xm:sqref>"
        "</x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>"
    )
    return sheet.replace(b"</worksheet>", extension.encode())


def _with_types(types: bytes) -> bytes:
    drawing = "application/vnd.openxmlformats-officedocument.drawing+xml"
    added = '<Default Extension="png" ContentType="image/png"/>'
    added += f'<Override PartName="/xl/drawings/drawing1.xml" ContentType="{drawing}"/>'
    return types.replace(b"</Types>", added.encode() + b"</Types>")


def _relation(kind: str, target: str) -> bytes:
    relation = f'<Relationship Id="rId1" Type="{_OFFICE}/{kind}" Target="{target}"/>'
    return f'{_HEAD}<Relationships xmlns="{_RELS}">{relation}</Relationships>'.encode()


def _dated(core: bytes) -> bytes:
    return re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", _STAMP.encode(), core)
