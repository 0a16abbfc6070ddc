/**
 * The name of a key in a signed note (C2SP signed-note): not empty, without Unicode white space, control characters and plus
 * signs. Null when the bytes write none; names are compared as they are, so that two that only look alike are two.
 */
function readKeyName(bytes) {
  const name = strictText(bytes);
  return name !== null && isKeyName(name) ? name : null;
}

function isKeyName(text) {
  return text !== "" && !/[\p{White_Space}\u0000-\u001f+]/u.test(text);
}
