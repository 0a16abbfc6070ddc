// Verklaringen and proofs that no school would make, under a seal that holds; and sign-offs that do not.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { heldFiles, proofFiles, without } from "./fixture_cases.mjs";
import { canonical, hex, keyOf, page, sealedFiles, signatureLine } from "./fixture_seal.mjs";
import { zipOf } from "./fixture_zip.mjs";

export function seals(cases) {
  records(cases);
  proofs(cases);
  signOffs(cases);
}

function records(cases) {
  const { school } = cases;
  const key = keyOf(school.at("keys"));
  const [id, other] = school.ids;
  const record = JSON.parse(school.read(`batch/documenten/${id}.json`));
  const changed = (change) => {
    const copy = structuredClone(record);
    change(copy);
    return canonical(copy);
  };
  const made = {
    "as it is": [changed(() => {})], "with another id": [changed((one) => { one.id = other; })], "without a BRIN": [changed((one) => { delete one.instelling.brin; })],
    "without an id": [changed((one) => { delete one.id; })], "of a day that is none": [changed((one) => { one.afgegeven = "2026-02-30"; })],
    "of a later format": [changed((one) => { one.formaat = "praktijkverklaring/2"; })], "of another format": [changed((one) => { one.formaat = "iets/1"; })],
    "that is no JSON": [Buffer.from("hallo")], "that is not canonical": [Buffer.from(JSON.stringify(record, null, 2))], "with null": [changed((one) => { one.bpv = null; })],
    "with a fraction": [Buffer.from(changed((one) => { one.bpv.uren = 1; }).toString().replace('"uren":1', '"uren":1.5'))],
    "with true": [changed((one) => { one.extra = true; })], "with emoji": [changed((one) => { one.kandidaat.achternaam = "Jansen \u{1f600}"; })],
    "with a large number": [changed((one) => { one.bpv.uren = 9007199254740991; })], "with too large a number": [Buffer.from(changed((one) => { one.bpv.uren = 1; }).toString().replace('"uren":1', '"uren":9007199254740993'))],
    "with a name that turns": [changed((one) => { one.kandidaat.achternaam = "\u202enesnaJ\u202c"; })], "with zero width": [changed((one) => { one.kandidaat.achternaam = "Jan\u200b\u2066sen"; })],
    "with a line break": [changed((one) => { one.leerbedrijf.naam = "A\nEcht en ongewijzigd. [UV001]"; })], "with a byte order mark": [Buffer.concat([Buffer.from("\ufeff"), changed(() => {})])],
    "with a member __proto__": [Buffer.from(changed(() => {}).toString().replace('{"afgegeven"', '{"__proto__":{"x":1},"afgegeven"'))],
    "with numbers for texts": [changed((one) => { one.kandidaat.achternaam = 12; one.opleiding.niveau = "3"; one.aftekening = {}; })],
    "with lists for objects": [changed((one) => { one.kandidaat = []; one.kerntaken = {}; one.bpv = "x"; })], "with empty kerntaken": [changed((one) => { one.kerntaken = [{}, 3, { werkprocessen: [{}, "x"] }]; })],
    "signed off in a portal": [changed((one) => { one.aftekening = { datum: "2026-11-18", wijze: "portaal", plaats: "Utrecht", kenmerk: "A-1", tijdstip: "2026-11-18T14:05:00+01:00" }; })],
    "signed off in a portal elsewhere": [changed((one) => { one.aftekening = { wijze: "portaal", tijdstip: "2026-11-18T14:05:00.25+05:00" }; })],
    "signed off in a portal in UTC": [changed((one) => { one.aftekening = { wijze: "portaal", tijdstip: "2026-11-18T14:05:00Z" }; })],
    "signed off in a portal at no moment": [changed((one) => { one.aftekening = { wijze: "portaal", tijdstip: "2026-11-18T24:05:00Z", kenmerk: "x" }; })],
    "signed off on paper": [changed((one) => { one.aftekening = { wijze: "papier", datum: "2026-11-18", scan: "0".repeat(64) }; })],
    "signed off in another way": [changed((one) => { one.aftekening = { wijze: "mondeling" }; })], "signed off by a number": [changed((one) => { one.aftekening = { wijze: 3 }; })],
    "of a revoked id": [changed((one) => { one.id = school.revoked; }), school.revoked], "of an id that was replaced": [changed((one) => { one.id = school.replaced; }), school.replaced],
  };
  for (const [name, [json, of = id]] of Object.entries(made)) {
    const files = sealedFiles(of, { json }, key);
    const held = without(files, "SHA256SUMS", "batch.json", "checkpoint");
    cases.loose(`record ${name}`, held);
    cases.loose(`page with a record ${name}`, { ...without(held, `${of}.json`), "brief.html": held[`${of}.html`] });
    cases.loose(`listed record ${name}`, without(files, `${of}.sha256`, `${of}.tlog-proof`));
  }
  const json = changed(() => {});
  const by = (extra, signer = key) => without(sealedFiles(id, { json }, signer, extra), "SHA256SUMS", "batch.json");
  cases.loose("lines of another id", by({ leafID: other }));
  cases.loose("an origin of another", by({ origin: "iemand.example/pv" }));
  cases.loose("an origin without the key's name", by({ origin: "roc.example" }));
  cases.loose("by the status key", by({}, keyOf(school.at("keys"), "status")));
  cases.loose("by another school for itself", by({}, keyOf(school.at("other"))));
  cases.loose("by another school for this one", by({ origin: key.name }, keyOf(school.at("other"))));
  cases.loose("a batch of a later format", without(sealedFiles(id, { json }, key, { batch: Buffer.from('{"formaat":"praktijkverklaring-partij/2"}') }), `${id}.sha256`));
  cases.loose("a batch of no format", without(sealedFiles(id, { json }, key, { batch: Buffer.from("{}") }), `${id}.sha256`));
  for (const [name, batch] of [["later", '{"formaat":"praktijkverklaring-partij/2"}'], ["no", "{}"], ["its", '{"aantal":9,"afgegeven":"2026-11-20","formaat":"praktijkverklaring-partij/1","instelling":{"brin":"99ZZ"}}']]) {
    const files = sealedFiles(id, { json }, key, { batch: Buffer.from(batch) });
    cases.folder(`a folder of a batch of ${name} format`, Object.fromEntries(Object.entries(without(files, `${id}.sha256`, `${id}.tlog-proof`))
      .map(([path, bytes]) => [path.startsWith(id) ? `documenten/${path}` : path, bytes])));
  }
}

function proofs(cases) {
  const { school } = cases;
  const [id, other] = school.ids;
  const held = heldFiles(school, id);
  const name = `${id}.tlog-proof`;
  const lines = held[name].toString().split("\n");
  const at = lines.indexOf("");
  const key = keyOf(school.at("keys"));
  const text = lines.slice(at + 1, at + 4).join("\n");
  const theirs = signatureLine(`${text}\n`, keyOf(school.at("forger")));
  const join = (...parts) => parts.flat().join("\n");
  const changes = {
    "of version 2": join("c2sp.org/tlog-proof@v2", lines.slice(1)), "of version 12": join("c2sp.org/tlog-proof@v12", lines.slice(1)), "of no version": join("tlog-proof", lines.slice(1)),
    "with CRLF": lines.join("\r\n"), "with a BOM": `\ufeff${lines.join("\n")}`, "that is empty": "", "that is one line": `${lines[0]}\n`, "without an index": join(lines[0], lines.slice(2)),
    "with another index": join(lines[0], "index 7", lines.slice(2)), "with an index beyond": join(lines[0], "index 400", lines.slice(2)), "with an endless index": join(lines[0], "index 18446744073709551616", lines.slice(2)),
    "with a zero before the index": join(lines[0], "index 01", lines.slice(2)), "with something extra": join(lines[0], "extra aGFsbG8=", lines.slice(1)), "with nothing extra": join(lines[0], "extra ", lines.slice(1)),
    "with a hash more": join(lines.slice(0, 3), lines.slice(2)), "with a hash less": join(lines.slice(0, 2), lines.slice(3)), "with a hash that is short": join(lines.slice(0, 2), "AAAA", lines.slice(3)),
    "with many hashes": join(lines.slice(0, 2), Array(65).fill(lines[2]), lines.slice(at)), "with hashes in another order": join(lines.slice(0, 2), lines[3], lines[2], lines.slice(4)),
    "without an empty line": join(lines.slice(0, at), lines.slice(at + 1)), "without a seal": join(lines.slice(0, at + 1)), "without a signature": join(lines.slice(0, at + 5)),
    "with a line more in the seal": join(lines.slice(0, at + 4), "extra", lines.slice(at + 4)), "with another origin": join(lines.slice(0, at + 1), "iemand.example", lines.slice(at + 2)),
    "with an origin with a space": join(lines.slice(0, at + 1), "iemand anders", lines.slice(at + 2)), "with another size": join(lines.slice(0, at + 2), "999", lines.slice(at + 3)),
    "with a size that is none": join(lines.slice(0, at + 2), "veel", lines.slice(at + 3)), "with a root that is none": join(lines.slice(0, at + 3), "AAAA", lines.slice(at + 4)),
    "with a tab": join(lines.slice(0, at + 1), `\t${lines[at + 1]}`, lines.slice(at + 2)), "with a name that is no UTF-8": Buffer.concat([Buffer.from(join(lines.slice(0, at + 1), "")), Buffer.of(0xff), Buffer.from(join(lines.slice(at + 1)))]),
    "with a forger's signature too": `${lines.join("\n")}${theirs}`, "with a forger's signature before": join(lines.slice(0, at + 5), `${theirs}${lines.slice(at + 5).join("\n")}`),
    "with a forger's signature alone": join(lines.slice(0, at + 5), theirs), "with a bad signature too": `${lines.join("\n")}${theirs.replace(/ [^ ]*\n$/, ` ${Buffer.concat([Buffer.from(key.id, "hex"), Buffer.alloc(64)]).toString("base64")}\n`)}`,
    "with a short signature too": `${lines.join("\n")}\u2014 ${key.name} ${Buffer.concat([Buffer.from(key.id, "hex"), Buffer.alloc(8)]).toString("base64")}\n`, "with a signature line that is none": `${lines.join("\n")}rommel\n`,
    "with sixty-five signatures": `${lines.join("\n")}${theirs.repeat(64)}`, "with a million lines": join(lines.slice(0, at + 5), "\u2014 x AAAA\n".repeat(60_000)), "with a large note": `${lines.join("\n")}${"x".repeat(1 << 21)}`,
    "with a space behind": join(lines[0], `${lines[1]} `, lines.slice(2)), "cut in its signature": lines.join("\n").slice(0, -10),
  };
  for (const [change, bytes] of Object.entries(changes)) {
    cases.loose(`proof ${change}`, { [`${id}.html`]: held[`${id}.html`], [`${id}.sha256`]: held[`${id}.sha256`], [name]: bytes });
  }
  cases.loose("a proof in a folder of its own", { ...without(held, name), ...proofFiles(school, other) });
}

/** Each way in which a sheet does not bear out what a record says. */
function signOffs(cases) {
  const { school } = cases;
  const id = school.signed[0];
  const record = JSON.parse(school.read(`batch/documenten/${id}.json`));
  const sheetName = `${record.aftekening.blad}.txt`;
  const sheet = school.read(`batch/aftekenbladen/${sheetName}`);
  const signature = school.read(`batch/aftekenbladen/${sheetName}.sig`);
  const held = heldFiles(school, id);
  const company = school.at(`leerbedrijven/${record.leerbedrijf.id}`);
  const folder = mkdtempSync(school.at("tekenen-"));
  const keygen = (...words) => execFileSync("ssh-keygen", ["-q", ...words], { stdio: "ignore" });
  const newKey = (name, ...kind) => {
    keygen(...kind, "-N", "", "-C", "", "-f", `${folder}/${name}`);
    return `${folder}/${name}`;
  };
  let count = 0;
  const signed = (bytes, key = company, namespace = "praktijkverklaring-beoordeling@v1", ...more) => {
    const file = `${folder}/${(count += 1)}.txt`;
    writeFileSync(file, bytes);
    keygen("-Y", "sign", "-f", key, "-n", namespace, ...more, file);
    return readFileSync(`${file}.sig`);
  };
  const fingerprint = (key) => execFileSync("ssh-keygen", ["-l", "-f", `${key}.pub`]).toString().split(" ")[1];
  const stranger = newKey("vreemd", "-t", "ed25519");
  const beside = (text, sig) => ({ ...held, ...(text === null ? {} : { [sheetName]: text }), ...(sig === null ? {} : { [`${sheetName}.sig`]: sig }) });
  const armored = signature.toString();
  const files = {
    "holds": [sheet, signature], "without a signature": [sheet, null], "without a sheet": [null, signature], "with a changed sheet": [`${sheet}\n`, signature],
    "with CRLF": [sheet.toString().replace(/\n/g, "\r\n"), signature], "with a BOM": [`\ufeff${sheet}`, signature], "with another sheet's signature": [sheet, signed(`${sheet}x`)],
    "for another purpose": [sheet, signed(sheet, company, "praktijkverklaring-zegel@v1")], "by a stranger": [sheet, signed(sheet, stranger)], "hashed with SHA-256": [sheet, signed(sheet, company, undefined, "-O", "hashalg=sha256")],
    "with an empty signature": [sheet, ""], "with white space for a signature": [sheet, " \n\n"], "with a PGP signature": [sheet, "-----BEGIN PGP SIGNATURE-----\n"], "with a certificate": [sheet, "-----BEGIN CERTIFICATE-----\n"],
    "with a minisign signature": [sheet, "untrusted comment: x\n"], "with a public key": [sheet, readFileSync(`${company}.pub`)], "with a private key": [sheet, "-----BEGIN OPENSSH PRIVATE KEY-----\n"],
    "with UTF-16": [sheet, Buffer.from(`\ufeff${armored}`, "utf16le")], "with a BOM in the signature": [sheet, `\ufeff${armored}`], "with rubbish": [sheet, "rommel"], "with a cut signature": [sheet, armored.slice(0, 100)],
    "with more behind": [sheet, `${armored}x\n`], "with a line that is no base64": [sheet, armored.replace(/\n(.)/, "\n!")], "with bad base64": [sheet, armored.replace(/\n(.)/, "\n")], "with CRLF in the signature": [sheet, armored.replace(/\n/g, "\r\n")],
    "with another content": [sheet, armored.replace(/U1NIU0lH/, "U1NIU0lI")], "with a later version": [sheet, armored.replace("U1NIU0lHAAAAAQ", "U1NIU0lHAAAAAg")], "with a large signature": [sheet, armored + "\n".repeat(70_000)], "with a huge signature": [sheet, Buffer.alloc(2 << 20, 10)],
    "by P-256": [sheet, signed(sheet, newKey("p256", "-t", "ecdsa", "-b", "256"))], "by P-384": [sheet, signed(sheet, newKey("p384", "-t", "ecdsa", "-b", "384"))], "by RSA": [sheet, signed(sheet, newKey("rsa", "-t", "rsa", "-b", "2048"))],
    "by a short RSA key": [sheet, signed(sheet, newKey("kort", "-t", "rsa", "-b", "1024"))],
  };
  for (const [name, [text, sig]] of Object.entries(files)) cases.loose(`sign-off ${name}`, beside(text, sig));
  sheets(cases, { record, sheet: sheet.toString(), id, signed, company, fingerprint, stranger, p256: `${folder}/p256`, rsa: `${folder}/rsa` });
  const zipped = [...Object.entries(held).map(([path, bytes]) => [/\.(html|json|txt)$/.test(path) ? `documenten/${path}` : path, Buffer.from(bytes)])];
  cases.loose("sign-off within a bundle", { "b.zip": zipOf([...zipped, [`aftekenbladen/${sheetName}`, sheet], [`aftekenbladen/${sheetName}.sig`, signature]]) });
  cases.loose("sign-off within a bundle by a stranger", { "b.zip": zipOf([...zipped, [`aftekenbladen/${sheetName}`, sheet], [`aftekenbladen/${sheetName}.sig`, signed(sheet, stranger)]]) });
  cases.loose("a sheet within a bundle too many", { "b.zip": zipOf([...zipped, ["aftekenbladen/extra.txt", Buffer.from("x")]]) });
  const path = (name) => (/\.(html|json|txt)$/.test(name) ? `documenten/${name}` : name);
  cases.folder("sign-off within an unpacked bundle", { ...Object.fromEntries(Object.entries(held).map(([name, bytes]) => [path(name), bytes])),
    [`aftekenbladen/${sheetName}`]: sheet, [`aftekenbladen/${sheetName}.sig`]: signature });
}

/** Records that name a sheet made for the case, sealed anew. */
function sheets(cases, { record, sheet, id, signed, company, fingerprint, stranger, p256, rsa }) {
  const { school } = cases;
  const seal = keyOf(school.at("keys"));
  const lines = sheet.split("\n");
  const line = (number, text) => lines.map((one, index) => (index === number - 1 ? text : one)).join("\n");
  const row = lines.findIndex((one) => one.includes(id)) + 1;
  const made = {
    "is whole": [sheet], "of another leerbedrijf": [line(2, "leerbedrijf 100018965")], "of another praktijkopleider": [line(3, "praktijkopleider Iemand Anders")], "of another school": [line(4, "instelling 25PW")],
    "of a later day": [line(5, "datum 2026-12-31")], "without the verklaring": [lines.filter((one) => !one.includes(id)).join("\n").replace(/aantal (\d+)/, (_, count) => `aantal ${count - 1}`)],
    "with another assessment": [line(row, `${"0".repeat(64)}${lines[row - 1].slice(64)}`)], "with other codes": [line(row, `${lines[row - 1].split("  ").slice(0, 2).join("  ")}  P9-K9-W9`)],
    "that is none": ["rommel\n"], "of a later version": [line(1, "praktijkverklaring-aftekenblad/2")], "of no version": [line(1, "praktijkverklaring-aftekenblad/x")], "of version one and CR": [line(1, "praktijkverklaring-aftekenblad/1\r")],
    "with CRLF": [sheet.replace(/\n/g, "\r\n")], "with a BOM": [`\ufeff${sheet}`], "with a bad leerbedrijf": [line(2, "leerbedrijf 12")], "with a bad name": [line(3, "praktijkopleider  x ")], "with a name that turns": [line(3, "praktijkopleider \u202ex")],
    "with an empty name": [line(3, "praktijkopleider ")], "with a bad school": [line(4, "instelling 25pw")], "with a bad day": [line(5, "datum 2026-02-30")], "with a bad page": [line(6, "pagina x")], "with a bad count": [line(7, "aantal 0x")],
    "with another count": [line(7, "aantal 77")], "with an endless count": [line(7, "aantal 18446744073709551616")], "without an empty line": [lines.filter((one, index) => index !== 7).join("\n")], "with a line that is none": [line(row, "rommel")],
    "with codes twice": [line(row, `${lines[row - 1]} ${lines[row - 1].split(" ").pop()}`)], "with no codes": [line(row, `${lines[row - 1].split("  ").slice(0, 2).join("  ")}  `)], "with a line twice": [[...lines.slice(0, row), ...lines.slice(row - 1)].join("\n")],
    "in another order": [[...lines.slice(0, 8), ...lines.slice(8, -1).reverse(), ""].join("\n")], "without a last line end": [sheet.slice(0, -1)], "cut in its header": [lines.slice(0, 4).join("\n")], "with NFD": [line(3, "praktijkopleider Re\u0301ne")],
    "by a stranger that it names": [sheet, stranger, fingerprint(stranger)], "by P-256 that it names": [sheet, p256, fingerprint(p256)], "by RSA that it names": [sheet, rsa, fingerprint(rsa)],
    "but names no key": [sheet, company, null], "but names none": [sheet, company, undefined, (one) => { delete one.aftekening.blad; }], "but names a sheet that is none": [sheet, company, undefined, (one) => { one.aftekening.blad = "x"; }],
    "but has a code that is none": [sheet, company, undefined, (one) => { one.kerntaken[0].werkprocessen[0].code = "X"; }], "but has no day": [sheet, company, undefined, (one) => { delete one.aftekening.datum; }],
  };
  for (const [name, [text, key = company, print = fingerprint(company), change = () => {}]] of Object.entries(made)) {
    const copy = structuredClone(record);
    copy.aftekening.blad = hex(Buffer.from(text));
    if (print === null) delete copy.aftekening.vingerafdruk;
    else copy.aftekening.vingerafdruk = print;
    change(copy);
    const json = canonical(copy);
    const files = without(sealedFiles(id, { json, html: page(json) }, seal), "SHA256SUMS", "batch.json", "checkpoint");
    const names = `${hex(Buffer.from(text))}.txt`;
    cases.loose(`sheet ${name}`, { ...without(files, `${id}.txt`), [names]: text, [`${names}.sig`]: signed(text, key) });
  }
}
