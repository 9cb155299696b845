import unittest

from coreason_documentation.examples import code_blocks


class ExamplesTest(unittest.TestCase):
    def test_finds_the_blocks_of_a_page(self) -> None:
        self.assertEqual(code_blocks("Text\n```python\nrun()\n```\nmore"), ["run()\n"])
