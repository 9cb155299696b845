"""The code blocks of a page."""

from __future__ import annotations


def code_blocks(page: str) -> list[str]:
    """Every fenced block, without its fences."""
    parts = page.split("```")
    return [part.partition("\n")[2] for part in parts[1::2]]
