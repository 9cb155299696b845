"""What the image runs: says which version it is."""

from . import __version__

print(f"coreason-runtime {__version__}")
