/// Why a key is not taken.
public enum KeyProblem: Error, Hashable, Sendable {
  /// The text has another form than that of such a key.
  case form
  /// A key of another kind than Ed25519.
  case algorithm
  /// Not 32 bytes.
  case length
  /// The key's bytes write a number above the field's (RFC 8032, 5.1.3).
  case notCanonical
  /// A point whose order divides 8: under it a signature holds for messages that were never signed.
  case smallOrder
  /// The id in the text is not that of its name and key.
  case keyID
}
