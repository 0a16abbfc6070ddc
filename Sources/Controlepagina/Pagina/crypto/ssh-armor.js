// The text around a signature of OpenSSH (PROTOCOL.sshsig): base64 between two lines.

const SSH_ARMOR_BEGIN = "-----BEGIN SSH SIGNATURE-----";
const SSH_ARMOR_END = "-----END SSH SIGNATURE-----";

/**
 * The bytes inside. Lines may end with LF or CRLF, and empty lines may follow the last.
 *
 * @throws {Problem} of kind empty, otherKind (`other`) or malformed (`where`: end, rest, line, base64; `line`)
 */
function bytesInArmor(bytes) {
  if (bytes.every((byte) => [9, 10, 13, 32].includes(byte))) throw new Problem("empty");
  if (!startsWith(bytes, utf8Bytes(SSH_ARMOR_BEGIN))) throw new Problem("otherKind", { other: kindOfOtherFile(bytes) });
  const lines = asciiText(bytes).split("\n").map((line) => line.replace(/\r$/, ""));
  while (lines[lines.length - 1] === "") lines.pop();
  if (lines[0] !== SSH_ARMOR_BEGIN) throw new Problem("malformed", { where: "line", line: 1 });
  const last = lines.indexOf(SSH_ARMOR_END);
  if (last === -1) throw new Problem("malformed", { where: "end" });
  if (last !== lines.length - 1) throw new Problem("malformed", { where: "rest" });
  const inner = lines.slice(1, last);
  const wrong = inner.findIndex((line) => !/^[A-Za-z0-9+/=]+$/.test(line));
  if (wrong !== -1) throw new Problem("malformed", { where: "line", line: wrong + 2 });
  const blob = bytesOfBase64(inner.join(""));
  if (blob === null) throw new Problem("malformed", { where: "base64" });
  return blob;
}

/** What else a file is, by its first bytes: reencoded, pgp, cms, minisign, publicKey, privateKey or unknown. */
function kindOfOtherFile(bytes) {
  if (isReencoded(bytes)) return "reencoded";
  // A SEQUENCE, which in DER every signature and certificate is.
  if (bytes[0] === 0x30 && [0x80, 0x81, 0x82].includes(bytes[1])) return "cms";
  const beginnings = [
    ["-----BEGIN PGP ", "pgp"], ["-----BEGIN PKCS7-----", "cms"], ["-----BEGIN CMS-----", "cms"],
    ["-----BEGIN CERTIFICATE-----", "cms"], ["untrusted comment:", "minisign"], ["-----BEGIN PUBLIC KEY-----", "publicKey"],
    ["---- BEGIN SSH2 PUBLIC KEY ----", "publicKey"], ["ssh-", "publicKey"], ["ecdsa-sha2-", "publicKey"],
    ["sk-", "publicKey"], ["PuTTY-User-Key-File", "privateKey"],
  ];
  const found = beginnings.find(([beginning]) => startsWith(bytes, utf8Bytes(beginning)));
  if (found) return found[1];
  const line = asciiText(bytes).split(/[\r\n]/, 1)[0];
  return line.startsWith("-----BEGIN ") && line.endsWith("PRIVATE KEY-----") ? "privateKey" : "unknown";
}

/** UTF-16 with or without its mark, or UTF-8 with one: an editor or a pipe of PowerShell wrote the text anew. */
function isReencoded(bytes) {
  const marks = [[0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]];
  if (marks.some((mark) => startsWith(bytes, mark))) return true;
  // In UTF-16, every second byte of ASCII is zero.
  const start = [...bytes.subarray(0, 8)];
  return start.length === 8 && [0, 1].some((parity) => start.every((byte, index) => (byte === 0) === (index % 2 === parity)));
}
