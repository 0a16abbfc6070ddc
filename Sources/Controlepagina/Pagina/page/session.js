/** A check as long as the page is open: what the reader added to the built-in keys and lists, and the files judged last. */
class Session {
  constructor(data) {
    this.data = data;
    this.memory = new ListMemory();
    /** Keys that the reader confirmed, and status lists that were dropped or fetched: `{name, bytes}`. */
    this.trust = [];
    this.status = [];
    this.files = [];
    this.verdicts = [];
    this.context = null;
    this.fetching = null;
    /** The number of the newest check: one that was overtaken shows nothing. */
    this.run = 0;
  }

  async renewContext() {
    this.context = await makeContext(this.data, {
      extraTrust: this.trust, extraStatus: this.status, now: new Date(), memory: this.memory,
    });
    showStanding(this.context, this.data);
    showKeys(this.context);
    return this.context;
  }

  /** The newest list of the page's own host, once for all checks; answers whether it could be had. */
  fetchList({ again = false } = {}) {
    if (!canFetchStatus(this.data)) return Promise.resolve(true);
    if (!this.fetching || again) {
      this.fetching = fetchStatus(this.data).then(async (list) => {
        sayFetched(list !== null);
        if (list) await this.addStatus(list);
        return list !== null;
      });
    }
    return this.fetching;
  }

  async addStatus(list) {
    if (this.status.some((known) => sameBytes(known.bytes, list.bytes))) return;
    this.status.push(list);
    await this.renewContext();
  }

  async addTrust(key) {
    this.trust.push(key);
    await this.renewContext();
  }

  async dropTrust(key) {
    this.trust = this.trust.filter((known) => known !== key);
    await this.renewContext();
  }
}
