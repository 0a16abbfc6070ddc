// No QR code holds more characters.
const qrLongestText = 4296;
const qrSignatureLength = 64;

/**
 * The text of a QR code taken apart, the whole address or what stands behind its `#`: `{record, signed, signature}`.
 *
 * @throws {Problem} of kind notOurs, newerFormat, notBase32 or notARecord
 */
function readQRText(text) {
  if (text.length > qrLongestText) throw new Problem("notOurs");
  const fragment = text.slice(text.indexOf("#") + 1);
  if (!/^[1-9]/.test(fragment)) throw new Problem("notOurs");
  if (!fragment.startsWith("1")) throw new Problem("newerFormat");
  const payload = bytesOfBase32(fragment.slice(1));
  if (payload === null) throw new Problem("notBase32");
  if (payload.length <= qrSignatureLength) throw new Problem("notARecord");
  const bytes = payload.subarray(0, -qrSignatureLength);
  const record = readPaperRecord(bytes);
  if (record === null) throw new Problem("notARecord");
  // No signature for another purpose is one over this.
  return { record, signed: joinBytes(utf8Bytes("pv-qr/1\n"), bytes), signature: payload.subarray(-qrSignatureLength) };
}
