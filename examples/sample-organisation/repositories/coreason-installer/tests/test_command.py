import unittest

from coreason_installer.command import main


class CommandTest(unittest.TestCase):
    def test_succeeds(self) -> None:
        self.assertEqual(main(), 0)
