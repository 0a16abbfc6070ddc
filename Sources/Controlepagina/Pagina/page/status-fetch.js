/** Far more than a status list of a large school has. */
const maximumFetchedLength = 32 << 20;
const fetchPatience = 10_000;

/** Whether there is a host of the page's own to ask for a newer list. */
function canFetchStatus(data) {
  return Boolean(data.statusbestand) && /^https?:$/.test(window.location.protocol);
}

/** The newest status list on the page's own host, whole, so that nobody learns which verklaring is looked at; else null. */
async function fetchStatus(data) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), fetchPatience);
  try {
    const address = new URL(data.statusbestand, window.location.href);
    if (address.origin !== window.location.origin) return null;
    const answer = await fetch(address, {
      cache: "no-cache", credentials: "omit", redirect: "error", referrerPolicy: "no-referrer", signal: stop.signal,
    });
    if (!answer.ok || Number(answer.headers.get("content-length") || 0) > maximumFetchedLength) return null;
    const bytes = await bytesUpTo(answer.body.getReader(), maximumFetchedLength);
    // What a network or a server shows in its place, such as a page to log in on, is no list.
    if (bytes === null || (await readStatusList(bytes)) === null) return null;
    return { name: data.statusbestand, bytes };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function bytesUpTo(reader, limit) {
  const chunks = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}
