// A made-up school that seals and publishes with the built program, leerbedrijven that signed off with keys, and a forger.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

export const checkout = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
export const program = process.env.PRAKTIJKVERKLARING ?? `${checkout}/.build/debug/praktijkverklaring`;
export const clock = "2026-11-26T12:00:00Z";
const samples = `${checkout}/dossiers/voorbeeld`;

export class School {
  constructor() {
    this.folder = mkdtempSync(`${tmpdir()}/vergelijken-`);
    cpSync(`${samples}/register`, this.at("register"), { recursive: true });
    rmSync(this.at("register/.geheim"), { force: true });
    const records = readFileSync(`${samples}/beoordelingen.jsonl`, "utf8").split("\n");
    writeFileSync(this.at("some.jsonl"), `${records.slice(0, 24).join("\n")}\n`);
    writeFileSync(this.at("few.jsonl"), `${records.slice(24, 27).join("\n")}\n`);
    this.run("key", "new", "--out", "keys", "--name", "roc.example/praktijkverklaringen");
    this.generate("unsigned", "some.jsonl");
    execFileSync("python3", [`${checkout}/Tests/Scenarios/signoff_outside.py`, "register", "some.jsonl", "unsigned", "keys/geheim",
      "signed.jsonl"], { cwd: this.folder, stdio: "ignore" });
    this.generate("batch", "signed.jsonl");
    this.generate("small", "few.jsonl");
    for (const batch of ["batch", "small"]) this.run("seal", batch, "--keys", "keys", "--proofs");
    this.run("bundle", "batch", "--all", "--out", "bundles");
    this.run("bundle", "small", "--all", "--out", "small-bundles");
    this.lists();
    this.run("key", "new", "--out", "forger", "--name", "roc.example/praktijkverklaringen");
    this.run("key", "new", "--out", "other", "--name", "andere.example/pv");
    this.run("key", "new", "--out", "raad", "--root", "--name", "raad.example");
    for (const by of ["forger", "other"]) {
      cpSync(this.at("batch"), this.at(`by-${by}`), { recursive: true });
      for (const name of ["checkpoint", "checkpoint.body"]) rmSync(this.at(`by-${by}/${name}`), { force: true });
      rmSync(this.at(`by-${by}/bewijzen`), { recursive: true, force: true });
      this.run("seal", `by-${by}`, "--keys", by);
      this.run("bundle", `by-${by}`, this.ids[0], "--out", `by-${by}.zip`);
    }
    this.webs();
    this.run("generate", "--concept", ...this.inputs, "--records", `${samples}/beoordelingen-wachtend.jsonl`, "--out", "proef");
  }

  get inputs() {
    return ["--dossiers", `${checkout}/dossiers`, "--register", "register", "--issued-on", "2026-11-20"];
  }

  generate(out, records) {
    this.run("generate", ...this.inputs, "--records", records, "--out", out, "--keys", "keys");
  }

  /** Three lists: nothing, one revoked, one replaced too; and another third one. */
  lists() {
    const keep = (keys, list, day) => ["--keys", keys, "--list", list, "--made-at", `2026-11-${day}T10:00:00Z`];
    const [, , , revoked, replaced, successor, other] = this.ids;
    Object.assign(this, { revoked, replaced, successor });
    this.run("status", "renew", ...keep("keys", "lists", 21));
    cpSync(this.at("keys"), this.at("keys-before"), { recursive: true });
    cpSync(this.at("lists"), this.at("forked"), { recursive: true });
    this.run("status", "revoke", revoked, "--reason", "fout-in-gegevens", ...keep("keys", "lists", 22));
    this.run("status", "replace", replaced, successor, ...keep("keys", "lists", 24));
    for (const id of [other, this.ids[7]]) {
      rmSync(this.at("keys-before/status.laatste"), { force: true });
      this.run("status", "revoke", id, "--reason", "op-verzoek-van-houder", ...keep("keys-before", "forked", 23));
    }
  }

  /** Web roots: by two characters of the id and by three, with verklaringen that were given out twice, and by a forger. */
  webs() {
    this.run("generate", "--dossiers", `${checkout}/dossiers`, "--register", "register", "--issued-on", "2026-11-23",
      "--records", "signed.jsonl", "--out", "again", "--keys", "keys");
    writeFileSync(this.at("batch/checkpoint.body.p7s"), "x");
    for (const [prefix, web] of [["2", "web"], ["3", "web-3"]]) this.run("publish", "batch", "again", "small", "--prefix", prefix, "--out", web);
    rmSync(this.at("batch/checkpoint.body.p7s"));
    this.run("publish", "by-forger", "--out", "web-forger");
  }

  /** The file of proofs for an id in a web root. */
  bucket(id, web = "web") {
    const name = `${id.slice(3, web.endsWith("3") ? 6 : 5)}.txt`;
    return { [name]: this.read(`${web}/bewijzen/${name}`) };
  }

  at(path) {
    return `${this.folder}/${path}`;
  }

  read(path) {
    return readFileSync(this.at(path));
  }

  /** The ids of the batch, in its order. */
  get ids() {
    return readdirSync(this.at("batch/documenten")).filter((name) => name.endsWith(".html")).map((name) => name.slice(0, -5)).sort();
  }

  /** The ids of the small batch. */
  get small() {
    return readdirSync(this.at("small/documenten")).filter((name) => name.endsWith(".html")).map((name) => name.slice(0, -5)).sort();
  }

  /** Those that leerbedrijven signed off with keys. */
  get signed() {
    return this.ids.filter((id) => this.read(`batch/documenten/${id}.json`).includes('"wijze":"sshsig"'));
  }

  run(...words) {
    const done = this.call(words, this.at("state"));
    if (done.status !== 0 && words[1] !== "--concept") throw new Error(`${words.join(" ")}: ${done.status} ${done.stderr.slice(0, 300)}`);
  }

  /** What the program says; it is called from `cwd`, and remembers lists in `state`. */
  call(words, state, cwd = this.folder) {
    return spawnSync(program, words, {
      cwd, encoding: "utf8", timeout: 600_000, maxBuffer: 1 << 28,
      env: { PATH: process.env.PATH, LC_ALL: "C", XDG_STATE_HOME: state, SWIFT_BACKTRACE: "enable=no" },
    });
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
