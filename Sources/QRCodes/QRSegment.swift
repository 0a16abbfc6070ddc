/// A part of what a QR code says, with the set of characters it is written in (ISO/IEC 18004, 7.4).
public enum QRSegment: Hashable, Sendable {
  /// Any bytes, eight bits each.
  case bytes([UInt8])
  /// Digits, capitals, space and `$%*+-./:`, 5.5 bits each.
  case alphanumeric([UInt8])
}

/// Why there is no QR code of segments.
public enum QRProblem: Error, Hashable, Sendable {
  /// It would take a larger version than phones read with ease.
  case tooLong
  /// A segment has nothing in it, or a character that is not of its set.
  case segment
}
