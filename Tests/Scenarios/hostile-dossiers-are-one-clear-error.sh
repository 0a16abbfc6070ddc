# Broken or hostile XML: exit 2, one error with a place, nothing read from elsewhere, no crash.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
mkdir xml
echo "MARKER-5f2c secret content" >marker
cp "$checkout/dossiers/23189_dienstverlening.xml" good.xml
python3 - <<'PYTHON'
import os
good = open("good.xml", encoding="utf-8").read()
body = good.split("?>", 1)[1]
head = '<?xml version="1.0" encoding="utf-8"?>\n'
marker = "file://" + os.path.abspath("marker")
cases = {
    "empty": b"",
    "blank": b"  \n\n",
    "not-xml": b"this is no XML at all\n",
    "json": b'{"sbb": []}\n',
    "html": b"<!DOCTYPE html><html><head><title>x</title></head><body></body></html>",
    "zip": b"PK\x03\x04" + bytes(range(256)) * 20,
    "truncated": good.encode()[: len(good.encode()) // 2],
    "truncated-in-a-tag": good.encode()[: good.encode().index(b"<dossier ") + 12],
    "unclosed": (head + "<sbb><dossiers>").encode(),
    "wrong-nesting": (head + "<sbb><a><b></a></b></sbb>").encode(),
    "two-roots": (good + "<sbb></sbb>").encode(),
    "text-after": (good + "and more").encode(),
    "other-root": (head + "<register></register>").encode(),
    "doctype": (head + "<!DOCTYPE sbb>" + body).encode(),
    "internal-entity": (head + '<!DOCTYPE sbb [<!ENTITY a "b">]>' + body.replace("Dienstverlening", "&a;", 1)).encode(),
    "external-entity": (head + f'<!DOCTYPE sbb [<!ENTITY a SYSTEM "{marker}">]>' + body.replace('titel="Dienstverlening"', 'titel="&a;"').replace("<sbb>", "<sbb>&a;", 1)).encode(),
    "parameter-entity": (head + f'<!DOCTYPE sbb [<!ENTITY % a SYSTEM "{marker}"> %a;]>' + body).encode(),
    "external-subset": (head + f'<!DOCTYPE sbb SYSTEM "{marker}">' + body).encode(),
    "billion-laughs": (head + "<!DOCTYPE sbb [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{i} '{f'&a{i-1};' * 10}'>" for i in range(1, 12)) + "]><sbb>&a11;</sbb>").encode(),
    "undefined-entity": (head + "<sbb>&eacute;</sbb>").encode(),
    "xinclude": (head + body.replace("<dossiers>", f'<dossiers><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{marker}" parse="text"/>', 1)).encode(),
    "nul": good.replace("Dienstverlening", "Dienst\0verlening", 1).encode(),
    "nul-after": good.encode() + b"\0",
    "control": good.replace("Dienstverlening", "Dienst\x01verlening", 1).encode(),
    "deep": (head + "<sbb>" + "<a>" * 100_000 + "</a>" * 100_000 + "</sbb>").encode(),
    "deep-unclosed": (head + "<sbb>" + "<dossiers>" * 200_000).encode(),
    "long-attribute": (head + '<sbb a="' + "x" * 30_000_000 + '"></sbb>').encode(),
    "endless-tag": (head + "<sbb " + "x" * 30_000_000).encode(),
    "many-attributes": (head + "<sbb " + " ".join(f'a{i}="1"' for i in range(1_000_000)) + "></sbb>").encode(),
    "same-attribute-twice": (head + '<sbb a="1" a="2"></sbb>').encode(),
    "bad-utf-8": good.encode().replace(b"Dienstverlening", b"Dienst\xff\xfeverlening", 1),
    "latin-1-called-utf-8": good.replace("Dienstverlening", "Dienstverl\xe9ning", 1).encode("latin-1", "replace"),
    "unknown-encoding": good.replace("utf-8", "x-none", 1).encode(),
    "utf-16-called-utf-8-cut": b"\xff\xfe" + good.encode("utf-16-le")[:-1],
    "utf-32": b"\xff\xfe\x00\x00" + good.encode("utf-32-le"),
    "lone-surrogate-utf-16": b"\xff\xfe" + good.encode("utf-16-le").replace("Dienst".encode("utf-16-le"), b"\x00\xd8", 1),
    "surrogate-reference": (head + "<sbb>&#xD800;</sbb>").encode(),
}
for name, data in cases.items():
    open(f"xml/{name}.xml", "wb").write(data)
PYTHON
wrong=0
complain() { echo "$name.xml: $*"; wrong=$((wrong + 1)); }
for file in xml/*.xml; do
  name=$(basename "$file" .xml)
  call dossier check "$file" --diagnostics json
  # Whether an include in the file is ignored or refused, nothing of what it points at may be read.
  if grep -qaF MARKER-5f2c "$stdout" "$stderr"; then complain "another file was read"; fi
  if [[ $status -ne 2 ]]; then complain "status $status and not 2"; fi
  errors=$(wc -l <"$stderr")
  if [[ $errors -ne 1 ]]; then complain "$errors errors and not one"; continue; fi
  python3 - "$stderr" "$file" <<'PYTHON' || complain "no place: $(cut -c 1-300 "$stderr")"
import json, sys
problem = json.loads(open(sys.argv[1], encoding="utf-8").read())
assert problem["severity"] == "error" and problem["file"] == sys.argv[2]
assert problem["line"] >= 1 and problem["column"] >= 1, problem
assert len(problem["message"]) < 500
PYTHON
done
[[ $wrong -eq 0 ]] || fail "$wrong of the above"
# Sound XML without a dossier in it is an error of the file as a whole.
echo '<?xml version="1.0" encoding="utf-8"?><sbb><dossiers></dossiers></sbb>' >none.xml
expect_status 2 dossier check none.xml
expect_contains "$stderr" "none.xml: fout["
