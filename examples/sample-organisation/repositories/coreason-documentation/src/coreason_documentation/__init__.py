"""Checks of the handbook's examples."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("coreason-documentation")
except PackageNotFoundError:  # a source tree that was never installed
    __version__ = "0.0.0.dev0"
