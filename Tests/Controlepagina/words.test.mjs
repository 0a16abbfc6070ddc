// The page's words: one word for one thing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { script } from "./build.mjs";

test("the page has one English word for the controlegetal", () => {
  const page = readFileSync(new URL("../../Sources/Controlepagina/Pagina/controlepagina.html", import.meta.url), "utf8");
  // Sentences in English have one of these words.
  const isEnglish = (text) => /\b(?:the|this|for|number)\b/i.test(text);
  const lines = script().split("\n").filter((line) => !/^\s*(?:\*|\/[/*])/.test(line));
  const texts = lines.flatMap((line) => [...line.matchAll(/"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, template]) => plain ?? template));
  const english = [...texts, ...page.split(/<\/?span[^>]*>/)].filter((text) => /controlegetal|control number|check number/i.test(text) && isEnglish(text));
  assert.ok(english.length >= 8, `${english.length}`);
  assert.deepEqual(english.filter((text) => text.replace(/check number \(controlegetal\)/gi, "").match(/controlegetal|control number|check number/i)), []);
});
