import unittest

from coreason_manifest.manifest import Manifest
from coreason_runtime.schedule import schedule


class ScheduleTest(unittest.TestCase):
    def test_runs_agents_by_name(self) -> None:
        found = schedule([Manifest("writer", "1.0.0"), Manifest("reader", "1.0.0")])

        self.assertEqual(found, ["urn:coreason:agent:reader:1.0.0", "urn:coreason:agent:writer:1.0.0"])
