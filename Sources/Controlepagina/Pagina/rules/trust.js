/** The keys that the one who checks chose to believe. A key found beside a document is never among them. */
class Trust {
  constructor() {
    /** `{key, role, school, period}`; school and period are null where no list says them. */
    this.keys = [];
    /** The time-stamping authorities of key lists. */
    this.authorities = [];
  }

  addKey(key) {
    this.keys.push({ key, role: roleOfKeyName(key.name), school: null, period: null });
  }

  /** What a list says of a key outweighs that it was given by itself, since the list may say when the key ends. */
  addList(list) {
    for (const listed of list.keys) {
      this.keys = this.keys.filter((known) => known.period !== null || !isSameKey(known.key, listed.key));
      this.keys.push({ key: listed.key, role: roleOfKeyName(listed.key.name), school: listed.school, period: listed.period });
    }
    this.authorities.push(...list.authorities);
  }

  keysFor(role) {
    return this.keys.filter((key) => key.role === role);
  }

  /** The verifier keys with a role, each once. */
  verifiersFor(role) {
    const found = [];
    for (const { key } of this.keysFor(role)) if (!found.some((known) => isSameKey(known, key))) found.push(key);
    return found;
  }
}

/** Whether a period had begun on a day and had not ended; days are ISO texts, whose order is that of days. */
function periodContains(period, day) {
  return period.from <= day && (period.to === null || day <= period.to);
}
