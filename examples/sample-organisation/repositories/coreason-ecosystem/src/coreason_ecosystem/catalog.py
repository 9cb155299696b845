"""What exists, by name."""

from __future__ import annotations

from collections.abc import Iterable

from coreason_manifest.manifest import Manifest


def catalog(manifests: Iterable[Manifest]) -> dict[str, Manifest]:
    """The newest manifest of every agent; later entries win."""
    return {manifest.name: manifest for manifest in manifests}
