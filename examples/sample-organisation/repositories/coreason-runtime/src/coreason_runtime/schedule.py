"""Which agent runs next."""

from __future__ import annotations

from collections.abc import Sequence

from coreason_manifest.manifest import Manifest
from coreason_urn_authority.urn import urn_of


def schedule(waiting: Sequence[Manifest]) -> list[str]:
    """The names of the waiting agents, in the order they run."""
    return sorted(urn_of(manifest) for manifest in waiting)
