/** So long a list that was fetched is taken for the newest, in milliseconds. */
const fetchedListLasts = 5 * 60_000;
/** A tab may stay open for months: so many lists that were fetched are kept beside what they left in memory. */
const maximumFetchedCount = 4;

/** A check as long as the page is open: what the reader added to the built-in keys and lists, and what was judged last. */
class Session {
  constructor(data) {
    this.data = data;
    this.memory = new ListMemory();
    /** Lists and keys that were dropped, with which of the keys the reader confirmed (see `givenLists`). */
    this.given = [];
    /** Status lists of the page's own host, `{name, bytes}`; when the last was had, and what is under way. */
    this.fetched = [];
    this.fetchedAt = null;
    this.fetching = null;
    this.context = null;
    /** How often it was begun to renew it, and which of these is there. */
    this.renewals = { begun: 0, there: 0 };
    /** What was judged last: `{kind: "files", files}`, `{kind: "paper", text}` or `{kind: "typed", fields, files}`; and what of it. */
    this.subject = null;
    this.verdicts = [];
    /** The number of the newest check: one that was overtaken shows nothing. And the check itself. */
    this.run = 0;
    this.running = null;
  }

  /** Files that wait for what is given next: those judged last, or those of what was typed over. */
  get files() {
    if (!this.subject) return [];
    return this.subject.kind === "files" ? this.subject.files : this.verdicts.flatMap((verdict) => verdict.files || []);
  }

  /** The newest list, where one can be had, and then all keys and lists by the clock of now: what the next check is made with. */
  async ready() {
    await this.fetchList();
    return this.renewContext();
  }

  async renewContext() {
    this.renewals.begun += 1;
    const own = this.renewals.begun;
    const context = await makeContext(this.data, {
      extraTrust: this.given.flatMap(trustedPart), extraStatus: [...this.given.filter(({ kind }) => kind === "status"), ...this.fetched],
      now: new Date(), memory: this.memory,
    });
    // One that was begun later knows more.
    if (own > this.renewals.there) {
      this.renewals.there = own;
      this.context = context;
      showStanding(context, this.data);
      showKeys(context);
    }
    return context;
  }

  /** The newest list of the page's own host, unless it was fetched a moment ago; answers whether there is one. */
  fetchList({ again = false } = {}) {
    if (!canFetchStatus(this.data)) return Promise.resolve(true);
    const age = this.fetchedAt === null ? Infinity : Date.now() - this.fetchedAt;
    // A clock that was put back says nothing of its age.
    if (!this.fetching && !again && age >= 0 && age < fetchedListLasts) return Promise.resolve(true);
    this.fetching = this.fetching || fetchStatus(this.data).then((list) => {
      this.fetching = null;
      this.fetchedAt = list ? Date.now() : null;
      sayFetched(list !== null);
      if (list && !this.fetched.some((known) => sameBytes(known.bytes, list.bytes))) {
        this.fetched = [...this.fetched.slice(1 - maximumFetchedCount), list];
      }
      return list !== null;
    });
    return this.fetching;
  }

  /** Takes up what was dropped; the same once more is what it was. */
  take(lists) {
    this.given = this.given.filter(({ kind }) => kind !== "unusable");
    for (const list of lists) {
      if (!this.given.some((known) => known.kind === list.kind && sameBytes(known.bytes, list.bytes))) this.given.push(list);
    }
  }

  /** Forgets all that was given and what came of it. */
  clear() {
    this.run += 1;
    this.given = [];
    this.subject = null;
    this.verdicts = [];
  }
}
