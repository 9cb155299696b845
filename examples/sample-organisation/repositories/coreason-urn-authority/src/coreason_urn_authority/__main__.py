"""What the image runs: says which version it is."""

from . import __version__

print(f"coreason-urn-authority {__version__}")
