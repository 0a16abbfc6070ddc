"""Other people's programs come to the same: the root and the proofs of a batch (pymerkle), the canonical record (rfc8785)."""

import base64
import json
import subprocess

import pymerkle
import pytest
import rfc8785

from complaints import none_of
from program import CHECKOUT, ISSUED_ON, PATIENCE, program

SAMPLES = CHECKOUT / "dossiers" / "voorbeeld"


def call(*words):
    done = subprocess.run([str(word) for word in (program(), *words)], capture_output=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, f"{words[0]} ended with {done.returncode}: {done.stderr[:300]}"


@pytest.fixture(scope="session")
def keys(tmp_path_factory):
    folder = tmp_path_factory.mktemp("keys") / "school"
    call("key", "new", "--out", folder)
    return folder


@pytest.fixture
def sealed(keys, tmp_path):
    """Makes a sealed batch of so many documents, with its proofs."""
    def make(count):
        records = (SAMPLES / "beoordelingen.jsonl").read_bytes().splitlines(keepends=True)
        (tmp_path / "records.jsonl").write_bytes(b"".join(records[:count]))
        batch = tmp_path / f"batch{count}"
        call("generate", "--dossiers", CHECKOUT / "dossiers", "--register", SAMPLES / "register", "--records",
             tmp_path / "records.jsonl", "--issued-on", ISSUED_ON, "--keys", keys, "--out", batch)
        call("seal", batch, "--proofs")
        return batch
    return make


def leaves(batch):
    lines = (batch / "SHA256SUMS").read_bytes().splitlines(keepends=True)
    return [lines[0]] + [b"".join(lines[start:start + 3]) for start in range(1, len(lines), 3)]


def tree_of(entries):
    tree = pymerkle.InmemoryTree(algorithm="sha256")
    for entry in entries:
        tree.append_entry(entry)
    return tree


def checkpoint(batch):
    origin, size, root = (batch / "checkpoint.body").read_text("ascii").splitlines()
    return int(size), base64.b64decode(root)


# The batch's own leaf is one more than its documents.
@pytest.mark.parametrize("size", [*range(1, 51), 241])
def test_pymerkle_finds_the_root_that_is_sealed(sealed, size):
    batch = sealed(size - 1)
    entries = leaves(batch)
    assert len(entries) == size
    assert checkpoint(batch) == (size, tree_of(entries).get_root())


@pytest.mark.parametrize("size", [2, 3, 8, 13, 241])
def test_pymerkle_takes_our_proofs_for_its_own(sealed, size):
    batch = sealed(size - 1)
    tree = tree_of(leaves(batch))
    wrong = []
    for file in (batch / "bewijzen").iterdir():
        head = file.read_text("utf-8").split("\n\n")[0].splitlines()
        index = int(head[1].removeprefix("index "))
        # Its indices begin with 1, and its path with the leaf itself.
        theirs = tree.prove_inclusion(index + 1, size).serialize()["path"][1:]
        if [base64.b64decode(line).hex() for line in head[2:]] != theirs:
            wrong.append(file.name)
    none_of(wrong)


def test_rfc8785_writes_every_record_as_we_do(documents):
    none_of(document.json.name for document in documents
            if rfc8785.dumps(json.loads(document.json.read_bytes())) != document.json.read_bytes())
