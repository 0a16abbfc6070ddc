// Files of proofs from a school's web site beside documents that came without theirs.
import { readdirSync } from "node:fs";
import { withRecord } from "./fixture_cases.mjs";

const inBewijzen = (files) => Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`bewijzen/${name}`, bytes]));

export function buckets(cases) {
  const { school } = cases;
  const [id] = school.small;
  const other = school.small[1];
  const bytes = (ending, whose = id, batch = "small") => school.read(`${batch}/documenten/${whose}.${ending}`);
  const [html, json, txt] = ["html", "json", "txt"].map((ending) => bytes(ending));
  const bucket = school.bucket(id);
  const [[name, good]] = Object.entries(bucket);
  const alone = (ending) => ({ [`${id}.${ending}`]: bytes(ending) });
  for (const ending of ["html", "json", "txt"]) {
    cases.loose(`bucket and ${ending}`, { ...alone(ending), ...bucket });
    cases.loose(`bucket in its folder and ${ending}`, { ...alone(ending), ...inBewijzen(bucket) });
    cases.loose(`bucket of three and ${ending}`, { ...alone(ending), ...school.bucket(id, "web-3") });
    cases.loose(`bucket and renamed ${ending}`, { [`verklaring (1).${ending}`]: bytes(ending), ...bucket });
    cases.loose(`bucket and another's ${ending}`, { [`${id}.${ending}`]: bytes(ending, other), ...bucket });
  }
  cases.loose("bucket alone", bucket);
  cases.loose("bucket and all three", { ...alone("html"), ...alone("json"), ...alone("txt"), ...bucket });
  cases.loose("bucket and text with its record", { ...alone("txt"), ...alone("json"), ...bucket });
  cases.loose("bucket and text with another record", { ...alone("txt"), [`${id}.json`]: bytes("json", other), ...bucket });
  cases.loose("bucket and text with CRLF", { [`${id}.txt`]: txt.toString().replace(/\n/g, "\r\n"), ...bucket });
  cases.loose("bucket and page saved anew", { [`${id}.html`]: `${html}<!-- saved from url -->\n`, ...bucket });
  cases.loose("bucket and page with another record", { [`${id}.html`]: withRecord(html, (text) => text.replace(/2026/g, "2025")), ...bucket });
  cases.loose("bucket and record with spaces", { [`${id}.json`]: json.toString().replace(/,/g, ", "), ...bucket });
  cases.loose("bucket of others", { ...alone("html"), [name]: Object.values(school.bucket(other))[0] });
  cases.loose("bucket of other ids", { ...alone("html"), ...school.bucket(other) });
  cases.loose("bucket by a forger", { [`${school.ids[0]}.html`]: bytes("html", school.ids[0], "batch"), ...school.bucket(school.ids[0], "web-forger") });
  cases.loose("bucket and a letter that names two", { "brief.txt": `Praktijkverklaring ${id} en ${other}\n`, ...bucket, ...school.bucket(other) });
  cases.loose("bucket and a letter that names one", { "brief.txt": `Praktijkverklaring ${id}\n`, ...bucket });
  cases.loose("bucket and a file that is too large", { [`${id}.html`]: Buffer.alloc((16 << 20) + 1), ...bucket });
  cases.loose("a text of that name that is no bucket", { ...alone("html"), [name]: "boodschappen\n" });
  const text = good.toString();
  for (const [change, changed] of Object.entries({
    "cut": text.slice(0, -1), "of a later version": text.replace("/1", "/2"), "with another count": text.replace(/aantal .*/, "aantal 999"),
    "with a count too small": text.replace(/aantal .*/, "aantal 0"), "with CRLF": text.replace(/\n/g, "\r\n"), "with a changed line": text.replace("index", "Index"),
    "with a changed leaf": text.replace("  documenten", " documenten"), "for other ids": text.replace(/begin pv-../, (begin) => (begin.endsWith("zz") ? "begin pv-yy" : "begin pv-zz")),
    "with a changed digest": text.replace(new RegExp(`.(?=.{63}  documenten/${id}.html)`), (digit) => (digit === "0" ? "1" : "0")),
  })) {
    cases.loose(`bucket ${change}`, { ...alone("html"), [name]: changed });
    cases.loose(`bucket ${change} in its folder`, { ...alone("html"), [`bewijzen/${name}`]: changed });
  }
  for (const [index, twice] of [school.ids[1], school.revoked, school.replaced, school.signed[0]].entries()) {
    for (const batch of ["batch", "again"]) {
      const page = { [`${twice}.html`]: bytes("html", twice, batch) };
      cases.loose(`bucket of one given out twice, ${batch} ${index}`, { ...page, ...school.bucket(twice) });
      cases.loose(`web root of one given out twice, ${batch} ${index}`, { ...page, ...webRoot(school, twice) });
    }
    cases.loose(`bucket of one given out twice, neither ${index}`, { [`${twice}.txt`]: "Praktijkverklaring\n", ...school.bucket(twice) });
  }
  const [signed] = school.signed;
  cases.loose("bucket and sheets", { [`${signed}.html`]: bytes("html", signed, "batch"), ...school.bucket(signed), ...sheets(school) });
}

/** The file of proofs and all seals, as they lie in a web root. */
function webRoot(school, id) {
  const files = inBewijzen(school.bucket(id));
  for (const path of readdirSync(school.at("web/zegels"), { recursive: true })) {
    if (/\/checkpoint/.test(path)) files[`zegels/${path}`] = school.read(`web/zegels/${path}`);
  }
  return files;
}

function sheets(school) {
  return Object.fromEntries(readdirSync(school.at("batch/aftekenbladen")).map((name) =>
    [`aftekenbladen/${name}`, school.read(`batch/aftekenbladen/${name}`)]));
}
