/**
 * Adds what is in a folder. A page that lies on a disk may read a folder by its handle, where the browser has those, and not
 * by its entry; other browsers have entries alone.
 */
async function addFolder(entry, handle, found) {
  const before = found.length;
  if (handle && handle.kind === "directory") {
    try {
      return await addHandles(handle, found);
    } catch (error) {
      if (error instanceof TooManyFiles) throw error;
      found.length = before;
    }
  }
  try {
    return await addEntries(entry, found);
  } catch (error) {
    throw error instanceof TooManyFiles ? error : new ClosedFolder();
  }
}

async function addHandles(start, found) {
  const waiting = [{ folder: start, path: start.name }];
  while (waiting.length > 0) {
    const { folder, path } = waiting.pop();
    for await (const child of folder.values()) {
      const name = `${path}/${child.name}`;
      if (child.kind === "directory") waiting.push({ folder: child, path: name });
      else addFile(await child.getFile(), name, found);
    }
  }
}

async function addEntries(start, found) {
  const waiting = [start];
  while (waiting.length > 0) {
    const reader = waiting.pop().createReader();
    for (;;) {
      // A browser answers some at a time, and none when there are no more.
      const entries = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (entries.length === 0) break;
      for (const entry of entries) {
        if (entry.isDirectory) waiting.push(entry);
        else addFile(await new Promise((resolve, reject) => entry.file(resolve, reject)), entry.fullPath.replace(/^\//, ""), found);
      }
    }
  }
}
