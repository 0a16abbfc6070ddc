/**
 * What a QR code on paper brought along: it stands in the address behind the #, which no server gets. It names a person, so
 * that it is taken out of the address at once: whoever copies that, or goes back in it, has it no more.
 */
function takePaperFragment() {
  const text = window.location.hash.slice(1);
  if (!/^[1-9]/.test(text)) return null;
  const { pathname, search } = window.location;
  try {
    window.history.replaceState(null, "", pathname + search);
  } catch {
    // Where a browser does not let a page say what its address is.
    window.location.hash = "";
  }
  return text;
}
