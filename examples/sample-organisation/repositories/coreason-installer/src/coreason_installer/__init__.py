"""Brings the suite onto a machine or a cluster."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("coreason-installer")
except PackageNotFoundError:  # a source tree that was never installed
    __version__ = "0.0.0.dev0"
