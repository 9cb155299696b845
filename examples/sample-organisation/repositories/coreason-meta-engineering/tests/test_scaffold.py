import unittest

from coreason_manifest.manifest import parse_manifest
from coreason_meta_engineering.scaffold import scaffold


class ScaffoldTest(unittest.TestCase):
    def test_writes_a_manifest_that_parses(self) -> None:
        self.assertEqual(parse_manifest(scaffold("reader")).name, "reader")
