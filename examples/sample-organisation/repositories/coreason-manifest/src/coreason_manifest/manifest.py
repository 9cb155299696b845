"""The manifest as a value."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


class ManifestError(ValueError):
    """The file is no manifest; the message says which field is wrong."""


@dataclass(frozen=True)
class Manifest:
    """An agent as it is announced to the rest of the suite."""

    name: str
    version: str
    capabilities: tuple[str, ...] = ()


def parse_manifest(text: str) -> Manifest:
    """Read one manifest from JSON text."""
    value = json.loads(text)
    if not isinstance(value, dict):
        raise ManifestError("expected an object")
    for field in ("name", "version"):
        if not isinstance(value.get(field), str) or not value[field]:
            raise ManifestError(f"expected a text in {field!r}")
    return Manifest(value["name"], value["version"], tuple(value.get("capabilities", ())))


def read_manifest(path: Path) -> Manifest:
    """Read one manifest from a file."""
    return parse_manifest(path.read_text(encoding="utf-8"))
