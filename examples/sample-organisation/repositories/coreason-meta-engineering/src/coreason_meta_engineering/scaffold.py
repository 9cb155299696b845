"""A first manifest for a new agent."""

from __future__ import annotations

import json


def scaffold(name: str) -> str:
    """The text of a manifest that parses."""
    return json.dumps({"name": name, "version": "0.1.0", "capabilities": []}, indent=2) + "\n"
