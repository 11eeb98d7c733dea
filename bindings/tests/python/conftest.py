"""The generated module beside the library that it was made from: Python's loads the one next to it."""

import os
import sys
import tempfile
from pathlib import Path

import pytest

NEEDED = {
    "ONDERWEG_LIBRARY_DIR": "the folder of libonderweg_phone.so",
    "ONDERWEG_GENERATED": "what onderweg-bindgen wrote",
    "ONDERWEG_BIN": "the program onderweg",
}
missing = [f"{name} ({what})" for name, what in NEEDED.items() if not os.environ.get(name)]
if missing:
    pytest.exit(f"missing: {', '.join(missing)}; ./test.sh --only bindings sets them", 3)

pair = tempfile.TemporaryDirectory()
for made in (
    Path(os.environ["ONDERWEG_GENERATED"], "python", "onderweg.py"),
    Path(os.environ["ONDERWEG_LIBRARY_DIR"], "libonderweg_phone.so"),
):
    Path(pair.name, made.name).symlink_to(made.resolve(strict=True))
sys.path.insert(0, pair.name)


def pytest_unconfigure():
    pair.cleanup()


@pytest.fixture
def town(tmp_path):
    from town import Town

    here = Town(tmp_path)
    try:
        yield here
    finally:
        here.stop()
