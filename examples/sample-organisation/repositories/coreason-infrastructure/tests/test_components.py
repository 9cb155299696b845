import unittest

from coreason_infrastructure.components import namespace_of


class ComponentsTest(unittest.TestCase):
    def test_every_component_has_its_namespace(self) -> None:
        self.assertEqual(namespace_of("runtime"), "coreason-runtime")
