/** The check of one path: what was found on the way is noted, and may be dropped again where it was the wrong thing to try. */
class Check {
  constructor(context, tree, path) {
    this.context = context;
    this.tree = tree;
    this.path = path;
    this.notes = [];
  }

  note(code, file, text, line = null) {
    this.notes.push(noteOn(code, file, text, line));
  }

  verdict(outcome, more = {}) {
    return { path: this.path, outcome, changed: [], attachments: [], uncovered: [], ...more, notes: this.notes };
  }

  /** The same check with notes of its own. */
  again() {
    return new Check(this.context, this.tree, this.path);
  }

  refused(refusal) {
    this.notes.push(...refusal.notes);
    return this.verdict(refusal.outcome);
  }

  changedVerdict(files = []) {
    const names = files.map((rendition) => `.${rendition}`).join(", ");
    const more = names === "" ? "" : `: ${names}`;
    this.note("MA102", this.path, {
      nl: `de inhoud is niet die van de lijst${more}`, en: `the content is not that of the list${more}`,
    });
    return this.verdict("changed");
  }

  /** The verdict on a document whose lines are in a tree; `signOff` is asked once the record may be believed. */
  async documentVerdict(document, { attachments, uncovered = [], signOff }) {
    const conclusion = await concludeDocument(this.context, document, couldBeTimestamped(this.context, attachments));
    const judged = conclusion.record ? await signOff(conclusion.record) : null;
    return this.verdict(consideringSignOff(conclusion.outcome, judged), {
      id: document.entry.id, sealed: document.sealed, seal: conclusion.seal, status: conclusion.status,
      record: conclusion.record, signOff: judged, changed: document.changed, attachments, uncovered,
    });
  }
}
