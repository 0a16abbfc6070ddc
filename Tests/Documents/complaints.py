"""How tests say what is wrong: a few short lines, with ids and fields and no values."""

import pytest


def none_of(found, limit=12):
    """Fails, saying the first of what was found, if anything was."""
    found = list(found)
    if found:
        rest = [f"… and {len(found) - limit} more"] if len(found) > limit else []
        pytest.fail("\n".join([*map(str, found[:limit]), *rest]), pytrace=False)
