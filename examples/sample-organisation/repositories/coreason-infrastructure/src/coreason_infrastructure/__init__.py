"""Everything a cluster needs to run the suite."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("coreason-infrastructure")
except PackageNotFoundError:  # a source tree that was never installed
    __version__ = "0.0.0.dev0"
