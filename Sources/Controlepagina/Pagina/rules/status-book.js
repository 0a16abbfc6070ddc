/** Of two judgements of a school's lists the heavier one is what is known of them. */
const statusWeights = { conflicting: 5, usable: 4, madeLater: 3, old: 2, superseded: 1, forged: 0, unknownSigner: -1 };

/** The status lists that were given, judged. */
class StatusBook {
  constructor() {
    /** By the name of the status key: what is known of its lists as a whole. */
    this.judgements = new Map();
    /** Every list that a school signed, whatever else is the matter with it: what it says of a verklaring is true for ever. */
    this.signed = new Map();
    /** Lists that are signed by nobody who is trusted. */
    this.unbelieved = new Map();
    /** A list was given that could not be read, so that it is not known whose it is. */
    this.failure = null;
  }

  add(judgement, origin) {
    const shelf = judgement.kind === "unknownSigner" ? this.unbelieved : judgement.kind === "forged" ? null : this.signed;
    if (shelf) shelf.set(origin, [...(shelf.get(origin) || []), judgement.list]);
    const present = this.judgements.get(origin);
    const isHeavier = !present || statusWeights[judgement.kind] > statusWeights[present.kind];
    const isNewer = present && ["usable", "superseded"].includes(judgement.kind) && judgement.kind === present.kind
      && judgement.list.serial > present.list.serial;
    if (isHeavier || isNewer) this.judgements.set(origin, judgement);
  }

  fail(answer) {
    this.failure = this.failure || answer;
  }

  /** What is known of a document that was sealed under `origin`; an entry never goes off a list, so it is looked for first. */
  answerFor(id, origin) {
    for (const list of this.listsFor(origin)) {
      const entry = list.entries.get(id);
      if (entry) return { kind: "listed", entry, list };
    }
    const answer = this.answer(origin);
    // What anyone could have written revokes nothing; but nothing is green beside it either.
    const isDoubted = (this.unbelieved.get(statusKeyName(origin)) || []).some((list) => list.entries.get(id));
    return answer.kind === "notChecked" && isDoubted ? { kind: "unusable" } : answer;
  }

  listsFor(origin) {
    return this.signed.get(statusKeyName(origin)) || [];
  }

  /** What is known of a document that was sealed under `origin` and that no list names. */
  answer(origin) {
    const judgement = this.judgements.get(statusKeyName(origin));
    switch (judgement && judgement.kind) {
      case "usable": return this.failure || { kind: "notListed", list: judgement.list, isStale: judgement.isStale };
      case "superseded": return this.failure || { kind: "notListed", list: judgement.list, isStale: true, known: judgement.known };
      case "old": return { kind: "old", list: judgement.list, known: judgement.known };
      case "conflicting": return { kind: "conflicting", list: judgement.list };
      case "madeLater": return { kind: "madeLater", list: judgement.list };
      case "forged": return { kind: "unusable" };
      default: return this.failure || { kind: "notChecked" };
    }
  }
}
