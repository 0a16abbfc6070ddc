#!/usr/bin/env python3
"""Seals a batch without the program, by the formats in docs/verification.md: hashes from Python, the signature from OpenSSL.

    seal_outside.py BATCH ORIGIN PRIVATE_KEY_PEM

Writes BATCH/checkpoint and BATCH/checkpoint.body.
"""
import base64
import hashlib
import subprocess
import sys
import tempfile


def sha256(data):
    return hashlib.sha256(data).digest()


def root(hashes):
    """RFC 9162, 2.1.1: the left part is the largest power of two that is smaller than the whole."""
    if len(hashes) == 1:
        return hashes[0]
    left = 1
    while 2 * left < len(hashes):
        left *= 2
    return sha256(b"\x01" + root(hashes[:left]) + root(hashes[left:]))


def openssl(*arguments, data=b""):
    return subprocess.run(["openssl", *arguments], input=data, stdout=subprocess.PIPE, check=True).stdout


def main(batch, origin, key):
    with open(f"{batch}/SHA256SUMS", "rb") as file:
        lines = file.read().splitlines(keepends=True)
    leaves = [lines[0]] + [b"".join(lines[start:start + 3]) for start in range(1, len(lines), 3)]
    text = f"{origin}\n{len(leaves)}\n".encode()
    text += base64.b64encode(root([sha256(b"\x00" + leaf) for leaf in leaves])) + b"\n"
    public = openssl("pkey", "-in", key, "-pubout", "-outform", "DER")[-32:]
    with tempfile.NamedTemporaryFile() as body:
        body.write(text)
        body.flush()
        signature = openssl("pkeyutl", "-sign", "-inkey", key, "-rawin", "-in", body.name)
    identifier = sha256(origin.encode() + b"\n\x01" + public)[:4]
    line = f"\n\u2014 {origin} ".encode() + base64.b64encode(identifier + signature) + b"\n"
    for name, data in [("checkpoint.body", text), ("checkpoint", text + line)]:
        with open(f"{batch}/{name}", "wb") as file:
            file.write(data)


main(*sys.argv[1:])
