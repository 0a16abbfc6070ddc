/// Why a character may not stand in printed text.
public enum UnprintableKind: Sendable, Hashable {
  /// A control character, a line break among them (general category Cc, Zl, Zp).
  case control
  /// A character that turns the direction of the text around it (UAX 9: U+202A–202E, U+2066–2069, U+200E, U+200F, U+061C).
  case direction
  /// A character that takes no room, so that two different texts look the same (Cf or default ignorable).
  case invisible
  /// A code point without a meaning that every reader shares (unassigned, private use).
  case unassigned
  /// One of more than thirty marks on one letter.
  case endlessMarks
}

/// A character that printed text may not hold, and where it stands.
public struct UnprintableScalar: Sendable, Hashable {
  public let kind: UnprintableKind
  public let scalar: Unicode.Scalar
}

/// The first character of `text` that a document may not print, or nil.
///
/// - Parameter text: valid UTF-8.
public func firstUnprintable(in text: ArraySlice<UInt8>) -> UnprintableScalar? {
  if isPlainlyPrintable(text) { return nil }
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    if let kind = unprintableKind(of: scalar) { return UnprintableScalar(kind: kind, scalar: scalar) }
  }
  return endlessMarks(in: text).map { UnprintableScalar(kind: .endlessMarks, scalar: $0) }
}

/// ASCII from space to tilde and the letters U+00C0–U+02FF: most Dutch text is nothing else.
private func isPlainlyPrintable(_ text: ArraySlice<UInt8>) -> Bool {
  text.withUnsafeBufferPointer { bytes in
    bytes.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || ($0 >= 0x80 && $0 < 0xC0) || ($0 >= 0xC3 && $0 < 0xCC) }
  }
}

private func unprintableKind(of scalar: Unicode.Scalar) -> UnprintableKind? {
  switch scalar.value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .direction
  default: break
  }
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: return .control
  case .unassigned, .privateUse, .surrogate: return .unassigned
  case .format: return .invisible
  default: return scalar.properties.isDefaultIgnorableCodePoint ? .invisible : nil
  }
}

/// Whether `text` holds anything that can be seen: more than white space and marks that stand on nothing.
///
/// - Parameter text: valid UTF-8.
public func isVisible(_ text: ArraySlice<UInt8>) -> Bool {
  if text.contains(where: { $0 > 0x20 && $0 < 0x7F }) { return true }
  return String(decoding: text, as: UTF8.self).unicodeScalars.contains { scalar in
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: false
    // BRAILLE PATTERN BLANK is a symbol by its category, and looks like a space.
    default: scalar != "\u{2800}" && !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
