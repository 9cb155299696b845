"""Questions about what an agent can do."""

from __future__ import annotations

from .manifest import Manifest


def offers(manifest: Manifest, capability: str) -> bool:
    """Whether the agent announces a capability, or the family it belongs to."""
    return any(capability == own or capability.startswith(f"{own}.") for own in manifest.capabilities)
