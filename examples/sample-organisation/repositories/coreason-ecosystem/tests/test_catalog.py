import unittest

from coreason_ecosystem.catalog import catalog
from coreason_manifest.manifest import Manifest


class CatalogTest(unittest.TestCase):
    def test_keeps_the_latest_entry_of_an_agent(self) -> None:
        found = catalog([Manifest("reader", "1.0.0"), Manifest("reader", "1.1.0")])

        self.assertEqual(found["reader"].version, "1.1.0")
