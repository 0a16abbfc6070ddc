/** What a QR code on paper brought along: it stands in the address behind the #, which no server gets. */
function paperFragment() {
  const text = window.location.hash.slice(1);
  return /^[1-9]/.test(text) ? text : null;
}
