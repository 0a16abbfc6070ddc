#!/usr/bin/env python3
"""Signs records off with keys, without the program: ids and digests by the formats in docs/verification.md, keys and
signatures from ssh-keygen.

    signoff_outside.py REGISTER RECORDS BATCH SECRET OUT

BATCH was made of RECORDS with SECRET (the file `geheim`), signed off in any way: from its records the digests come. A sheet
for each leerbedrijf and praktijkopleider goes into REGISTER/aftekenbladen, the keys into REGISTER/allowed_signers, and the
records that name the sheets into OUT. A praktijkopleider whom the register does not know signs nothing.
"""
import hashlib
import hmac
import json
import pathlib
import subprocess
import sys

register, records, batch, secret, out = map(pathlib.Path, sys.argv[1:])
NAMESPACE = "praktijkverklaring-beoordeling@v1"
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def read_lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def document_id(record):
    parts = ["pv-id/v1", brin, record["sleutel"], record.get("vervangt", "")]
    code = hmac.new(id_key, "\0".join(parts).encode(), "sha256").digest()[:16]
    bits = int.from_bytes(code, "big") << 2
    return "pv-" + "".join(ALPHABET[bits >> 5 * place & 31] for place in reversed(range(26)))


def assessment(document):
    """What is signed for: the digest and the codes."""
    given_out = json.loads((batch / "documenten" / (document + ".json")).read_bytes())
    codes = [w["code"] for kerntaak in given_out["kerntaken"] for w in kerntaak["werkprocessen"]]
    for name in ("aftekening", "afgegeven", "instelling"):
        del given_out[name]
    given_out["formaat"] = "praktijkverklaring-beoordeling/1"
    text = json.dumps(given_out, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest(), codes


def keygen(*arguments):
    subprocess.run(["ssh-keygen", "-q", *map(str, arguments)], check=True, stderr=subprocess.DEVNULL)


brin = json.loads((register / "instelling.json").read_text(encoding="utf-8"))["brin"]
id_key = bytes.fromhex(secret.read_text().splitlines()[1].removeprefix("id "))
known = {
    (company["id"], person["naam"])
    for company in read_lines(register / "leerbedrijven.jsonl")
    for person in company["praktijkopleiders"]
    if person["van"] <= "2026-01-01" and person["tot"] is None
}
groups = {}
lines = read_lines(records)
for record in lines:
    signer = (record["leerbedrijf"], record["praktijkopleider"]["naam"])
    if signer in known:
        groups.setdefault(signer, []).append(record)

sheets = register / "aftekenbladen"
sheets.mkdir()
keys = pathlib.Path("leerbedrijven")
keys.mkdir()
allowed = []
for (company, name), group in sorted(groups.items()):
    key = keys / company
    if not key.exists():
        keygen("-t", "ed25519", "-N", "", "-C", "", "-f", key)
        public = (keys / (company + ".pub")).read_text().strip()
        allowed.append('%s namespaces="%s",valid-after="20200101" %s\n' % (company, NAMESPACE, public))
    rows = []
    for record in group:
        document = document_id(record)
        digest, codes = assessment(document)
        rows.append((document, "%s  %s  %s\n" % (digest, document, " ".join(codes))))
    text = "praktijkverklaring-aftekenblad/1\nleerbedrijf %s\npraktijkopleider %s\ninstelling %s\ndatum %s\npagina %s\naantal %d\n\n%s" % (
        company, name, brin, min(record["aftekening"]["datum"] for record in group), "b" * 64, len(rows),
        "".join(row for _, row in sorted(rows)))
    digest = hashlib.sha256(text.encode()).hexdigest()
    sheet = sheets / ("%s-%s.txt" % (company, digest[:8]))
    sheet.write_text(text, encoding="utf-8")
    keygen("-Y", "sign", "-f", key, "-n", NAMESPACE, sheet)
    for record in group:
        record["aftekening"] = {
            "wijze": "sshsig", "plaats": record["aftekening"]["plaats"], "datum": record["aftekening"]["datum"], "blad": digest}
(register / "allowed_signers").write_text("".join(allowed))
out.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in lines), encoding="utf-8")
