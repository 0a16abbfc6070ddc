/** The sign-off sheets that stand beside documents; each is read and its signature checked once. */
class SheetShelf {
  /** `folders` are those that may have a folder `aftekenbladen`, or hold sheets themselves, in this order. */
  constructor(tree, folders) {
    this.tree = tree;
    this.folders = folders.flatMap((folder) => [joinedPath(folder, sheetFolder), folder]);
    this.looked = new Map();
  }

  sheetOf(digest) {
    if (!this.looked.has(digest)) this.looked.set(digest, this.look(digest));
    return this.looked.get(digest);
  }

  async look(digest) {
    const names = sheetNames(digest);
    const folder = this.folders.find((one) =>
      this.tree.kind(one) === "folder" && this.tree.kind(joinedPath(one, names.sheet)) !== "absent");
    if (folder === undefined) return { absent: true };
    return lookAtSheet(digest, await this.contents(joinedPath(folder, names.sheet), documentLimit),
      await this.contents(joinedPath(folder, names.signature), sheetSignatureLimit));
  }

  /** What can be no such file is as an empty one. */
  async contents(path, limit) {
    const kind = this.tree.kind(path);
    if (kind === "absent") return null;
    if (kind === "folder" || this.tree.size(path) > limit) return new Uint8Array();
    return this.tree.bytes(path, limit);
  }

  judge(record) {
    return judgeSignOff(record, (digest) => this.sheetOf(digest));
  }
}
