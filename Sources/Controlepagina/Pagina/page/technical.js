/** What a program or a helpdesk asks for: codes, ids, digests, as they are. */
function technicalDetails(verdict) {
  const rows = [];
  const add = (label, value) => {
    if (value !== undefined && value !== null && value !== "") rows.push([label, String(value)]);
  };
  const { seal, revocation, signoff } = verdict;
  add({ nl: "Uitkomst", en: "Outcome" }, `${verdict.outcome} (${verdict.code})`);
  add({ nl: "Id", en: "Id" }, verdict.id);
  if (seal) {
    add({ nl: "Naam in het zegel", en: "Name in the seal" }, seal.origin);
    add({ nl: "Sleutel", en: "Key" }, seal.key);
    add({ nl: "Vingerafdruk van de sleutel", en: "Fingerprint of the key" }, seal.fingerprint && inFours(seal.fingerprint));
    add({ nl: "Onbekende sleutels", en: "Unknown keys" }, seal.unknownKeys && seal.unknownKeys.join(", "));
    add({ nl: "Vals", en: "Forged" }, seal.forged);
    add({ nl: "Wortel van de lijst", en: "Root of the list" }, seal.root);
    add({ nl: "Bladen in de lijst", en: "Leaves in the list" }, seal.leaves);
  }
  if (revocation) {
    add({ nl: "Stand van intrekking", en: "State of revocation" }, revocation.state);
    add({ nl: "Nummer van de statuslijst", en: "Serial of the status list" }, revocation.serial);
    add({ nl: "Opgesteld", en: "Made at" }, revocation.madeAt);
    add({ nl: "Volgende uiterlijk", en: "Next at latest" }, revocation.nextAtLatest);
    add({ nl: "Reden", en: "Reason" }, revocation.reason);
    add({ nl: "Vervangen door", en: "Replaced by" }, revocation.replacedBy);
  }
  if (signoff) {
    add({ nl: "Aftekening", en: "Sign-off" }, [signoff.method, signoff.state, signoff.reason].filter(Boolean).join(", "));
    add({ nl: "Sleutel van de aftekening", en: "Key of the sign-off" }, signoff.key);
    add({ nl: "SHA-256 van het aftekenblad", en: "SHA-256 of the sheet" }, signoff.sheet);
  }
  for (const attachment of verdict.attachments || []) {
    add({ nl: "Bijlage bij het zegel, niet gecontroleerd", en: "Attachment to the seal, not checked" }, attachment.command || attachment.file);
  }
  return element("details", { class: "technical" },
    element("summary", {}, both({ nl: "Technische gegevens", en: "Technical details" })),
    element("dl", { class: "facts" }, rows.map(([label, value]) => element("div", {},
      element("dt", {}, both(label)), element("dd", {}, element("bdi", { class: "mono" }, visibleText(value)))))));
}
