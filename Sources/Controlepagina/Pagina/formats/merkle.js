// The Merkle tree over the leaves of a list (RFC 9162, 2.1). Its hashes are over few bytes each, so that the lines of
// ours are faster than asking the browser for each.

function leafHash(leaf) {
  return sha256Slow(joinBytes(Uint8Array.of(0), leaf));
}

function nodeHash(left, right) {
  return sha256Slow(joinBytes(Uint8Array.of(1), left, right));
}

/** Whether `path` shows that the leaf with `hash` stands at `index` in the tree of `size` leaves with `root`; BigInts. */
function isIncluded(hash, index, size, root, path) {
  if (index >= size) return false;
  let position = index;
  let last = size - 1n;
  let above = hash;
  for (const sibling of path) {
    if (last === 0n) return false;
    if ((position & 1n) === 1n || position === last) {
      above = nodeHash(sibling, above);
      while ((position & 1n) === 0n && position !== 0n) {
        position >>= 1n;
        last >>= 1n;
      }
    } else {
      above = nodeHash(above, sibling);
    }
    position >>= 1n;
    last >>= 1n;
  }
  return last === 0n && sameBytes(above, root);
}

/** The root over leaves that come one after another. */
class CompactRange {
  constructor() {
    this.roots = [];
    this.count = 0;
  }

  append(hash) {
    let joined = hash;
    // Each bit that carries joins two subtrees of one size.
    for (let carry = this.count; carry % 2 === 1; carry = Math.floor(carry / 2)) {
      joined = nodeHash(this.roots.pop(), joined);
    }
    this.roots.push(joined);
    this.count += 1;
  }

  get root() {
    if (this.roots.length === 0) return sha256Slow(new Uint8Array(0));
    return this.roots.reduceRight((right, left) => nodeHash(left, right));
  }
}
