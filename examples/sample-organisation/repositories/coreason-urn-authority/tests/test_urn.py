import unittest

from coreason_manifest.manifest import Manifest
from coreason_urn_authority.urn import urn_of


class UrnTest(unittest.TestCase):
    def test_names_an_agent_by_name_and_version(self) -> None:
        self.assertEqual(urn_of(Manifest("reader", "1.0.0")), "urn:coreason:agent:reader:1.0.0")
