"""Uniform names: ``urn:coreason:agent:reader:1.0.0``."""

from coreason_manifest.manifest import Manifest

PREFIX = "urn:coreason"


def urn_of(manifest: Manifest) -> str:
    """The name under which an agent is known."""
    return f"{PREFIX}:agent:{manifest.name}:{manifest.version}"
