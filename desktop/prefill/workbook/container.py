"""The file itself: what kind it is, and the package inside it, deciphered where a password protects it."""

from __future__ import annotations

import io
from pathlib import Path

from prefill.domain.errors import PrefillError
from prefill.domain.sentences import said

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")
_MAX_FILE = 200 * 1024 * 1024
_READABLE_ELSEWHERE = {
    ".xls": said("an Excel 97-2003 workbook"),
    ".xlsb": said("a binary Excel workbook"),
    ".ods": said("an OpenDocument spreadsheet"),
    ".csv": said("a text file of values"),
}


class NoSuchFile(PrefillError):
    def __init__(self, path: Path) -> None:
        super().__init__(said("There is no file {path}. Check its name and folder.", path=path))


class FolderGiven(PrefillError):
    def __init__(self, path: Path) -> None:
        super().__init__(said("{path} is a folder. Give the workbook inside it.", path=path))


class FileUnreadable(PrefillError):
    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(said("{path} cannot be read: {reason}.", path=path, reason=reason))


class LockFile(PrefillError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            said(
                "{name} is only the mark that Excel leaves while a workbook is open. Give the workbook "
                "itself, {itself}.",
                name=path.name,
                itself=path.name.removeprefix("~$"),
            )
        )


class EmptyFile(PrefillError):
    def __init__(self, path: Path) -> None:
        super().__init__(said("{name} is empty (0 bytes). Ask for it to be sent again.", name=path.name))


class NotAWorkbook(PrefillError):
    def __init__(self, path: Path, what: str) -> None:
        super().__init__(
            said("{name} is {what}, not an Excel workbook (.xlsx, .xlsm).", name=path.name, what=what)
        )


class CannotBeFilled(PrefillError):
    def __init__(self, path: Path, kind: str) -> None:
        super().__init__(
            said(
                "{name} is {kind}, which cannot be filled in without loss. Open it in Excel or "
                "LibreOffice and save it as .xlsx; its answers can be imported into the bank as it is.",
                name=path.name,
                kind=kind,
            )
        )


class PasswordNeeded(PrefillError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            said("{name} is protected by a password. Give the password to open it.", name=path.name)
        )


class WrongPassword(PrefillError):
    def __init__(self, path: Path) -> None:
        super().__init__(said("The password does not open {name}. Check it and try again.", name=path.name))


class FileTooLarge(PrefillError):
    def __init__(self, path: Path, size: int) -> None:
        super().__init__(
            said(
                "{name} has {size} MB; workbooks up to {most} MB are read.",
                name=path.name,
                size=size // 2**20,
                most=_MAX_FILE // 2**20,
            )
        )


def read_file(path: Path) -> bytes:
    """The bytes of a file that may be a workbook. Raises the errors above."""
    if path.name.startswith("~$"):
        raise LockFile(path)
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise FolderGiven(path)
        if size > _MAX_FILE:
            raise FileTooLarge(path, size)
        data = path.read_bytes()
    except FileNotFoundError:
        raise NoSuchFile(path) from None
    except (OSError, ValueError) as error:
        raise FileUnreadable(path, getattr(error, "strerror", None) or str(error)) from error
    if not data:
        raise EmptyFile(path)
    return data


def package_bytes(path: Path, data: bytes, password: str | None) -> bytes:
    """The zip package in a file's bytes, deciphered if need be. Raises the errors above."""
    if data.startswith((_ZIP, _EMPTY_ZIP)):
        return data
    if data.startswith(_COMPOUND):
        return _decipher(path, data, password)
    if path.suffix.lower() == ".csv":
        raise CannotBeFilled(path, _READABLE_ELSEWHERE[".csv"])
    raise NotAWorkbook(path, said("a file of another kind"))


def encipher(package: bytes, password: str) -> bytes:
    """A package protected by a password, as Excel 2010 and later write it."""
    from msoffcrypto.format.ooxml import OOXMLFile

    out = io.BytesIO()
    OOXMLFile(io.BytesIO(package)).encrypt(password, out)
    return out.getvalue()


def _decipher(path: Path, data: bytes, password: str | None) -> bytes:
    import msoffcrypto
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as compound:
            if not compound.exists("EncryptedPackage"):
                raise _other_compound(path, compound.exists("Workbook") or compound.exists("Book"))
        if not password:
            raise PasswordNeeded(path)
        office = msoffcrypto.OfficeFile(io.BytesIO(data))
        office.load_key(password=password, verify_password=True)
        out = io.BytesIO()
        office.decrypt(out)
    except PrefillError:
        raise
    except msoffcrypto.exceptions.InvalidKeyError:
        raise WrongPassword(path) from None
    except Exception as error:  # third-party readers raise whatever a damaged file makes them trip over
        raise NotAWorkbook(path, said("a damaged file")) from error
    package = out.getvalue()
    if not package.startswith(_ZIP):
        raise WrongPassword(path)
    return package


def _other_compound(path: Path, is_workbook: bool) -> PrefillError:
    if is_workbook:
        return CannotBeFilled(path, _READABLE_ELSEWHERE[".xls"])
    return NotAWorkbook(path, said("an older Office document"))
