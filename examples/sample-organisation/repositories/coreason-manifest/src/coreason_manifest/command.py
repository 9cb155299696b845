"""``coreason-manifest FILE...``: check manifests, also as a pre-commit hook."""

from __future__ import annotations

import sys
from pathlib import Path

from .manifest import read_manifest


def main() -> int:
    failed = False
    for name in sys.argv[1:]:
        try:
            read_manifest(Path(name))
        except (OSError, ValueError) as problem:
            print(f"{name}: {problem}", file=sys.stderr)
            failed = True
    return int(failed)
