import unittest

from coreason_manifest.manifest import Manifest, ManifestError, parse_manifest


class ManifestTest(unittest.TestCase):
    def test_reads_a_manifest(self) -> None:
        found = parse_manifest('{"name": "reader", "version": "1.0.0", "capabilities": ["read"]}')

        self.assertEqual(found, Manifest("reader", "1.0.0", ("read",)))

    def test_refuses_a_manifest_without_a_name(self) -> None:
        with self.assertRaises(ManifestError):
            parse_manifest('{"version": "1.0.0"}')
