/** The most files that one drop may have: a batch of ten thousand verklaringen and what goes with it. */
const maximumFileCount = 50_000;

class TooManyFiles extends Error {}

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
  const entries = Array.from(transfer.items || [])
    .filter((item) => item.kind === "file")
    .map((item) => ({ entry: item.webkitGetAsEntry ? item.webkitGetAsEntry() : null, file: item.getAsFile() }));
  if (entries.length === 0) return pickedFiles(transfer.files || []);
  const found = [];
  for (const { entry, file } of entries) {
    if (entry && entry.isDirectory) await addFolder(entry, found);
    else if (file) found.push(chosenFile(file, file.name));
    if (found.length > maximumFileCount) throw new TooManyFiles();
  }
  return found;
}

async function addFolder(start, found) {
  const waiting = [start];
  while (waiting.length > 0) {
    const reader = waiting.pop().createReader();
    for (;;) {
      const entries = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (entries.length === 0) break;
      for (const entry of entries) {
        if (entry.isDirectory) waiting.push(entry);
        else {
          const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
          found.push(chosenFile(file, entry.fullPath.replace(/^\//, "")));
        }
        if (found.length > maximumFileCount) throw new TooManyFiles();
      }
    }
  }
}
