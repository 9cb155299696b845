"""What one cluster runs."""

COMPONENTS = ("runtime", "sensory-app")


def namespace_of(component: str) -> str:
    """The namespace a component lives in."""
    if component not in COMPONENTS:
        raise ValueError(f"expected one of {', '.join(COMPONENTS)}, found {component!r}")
    return f"coreason-{component}"
