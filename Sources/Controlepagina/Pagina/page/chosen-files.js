/** The most files that one drop may have: a batch of ten thousand verklaringen and what goes with it. */
const maximumFileCount = 50_000;

class TooManyFiles extends Error {}

/** A browser that does not let a page read what is in a folder that was dropped on it. */
class ClosedFolder extends Error {}

/** A file for the rules: read when they ask, and not before they have seen its size. */
function chosenFile(file, name) {
  return { name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** The files that were picked, each with its folders when a folder was. */
function pickedFiles(list) {
  if (list.length > maximumFileCount) throw new TooManyFiles();
  return Array.from(list, (file) => chosenFile(file, file.webkitRelativePath || file.name));
}

/** The files in what was dropped or pasted, those in folders too. */
async function droppedFiles(transfer) {
  // The list of items is empty once the event is over, so that all of it is taken first.
  const items = Array.from(transfer.items || []).filter((item) => item.kind === "file").map((item) => ({
    file: item.getAsFile(), entry: item.webkitGetAsEntry ? item.webkitGetAsEntry() : null,
    handle: item.getAsFileSystemHandle ? item.getAsFileSystemHandle().catch(() => null) : null,
  }));
  if (items.length === 0) return pickedFiles(transfer.files || []);
  const found = [];
  for (const { file, entry, handle } of items) {
    if (entry && entry.isDirectory) await addFolder(entry, await handle, found);
    else if (file) addFile(file, file.name, found);
  }
  return found;
}

function addFile(file, name, found) {
  found.push(chosenFile(file, name));
  if (found.length > maximumFileCount) throw new TooManyFiles();
}
