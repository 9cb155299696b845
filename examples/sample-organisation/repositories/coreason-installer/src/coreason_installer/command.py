"""``coreason-install``: says what it would install."""

from coreason_infrastructure.components import COMPONENTS, namespace_of


def main() -> int:
    for component in COMPONENTS:
        print(f"{component} into {namespace_of(component)}")
    return 0
