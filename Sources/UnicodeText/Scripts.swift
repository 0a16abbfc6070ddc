/// Whether letters of more than one script stand in `text`, as in a Latin name with a Cyrillic `а` (UTS 39, 5.1).
///
/// - Parameter text: valid UTF-8.
public func mixesScripts(_ text: ArraySlice<UInt8>) -> Bool {
  // Below U+0370 all letters are Latin.
  if text.allSatisfy({ $0 < 0xCD }) { return false }
  var seen: Set<Substring> = []
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.properties.isAlphabetic {
    if let script = script(of: scalar) { seen.insert(script) }
  }
  return seen.count > 1
}

/// The script of a letter, read from the first word of its Unicode name (`CYRILLIC SMALL LETTER A`): the standard library
/// offers the name, not the Script property, and for letters the two agree where confusion is a danger.
private func script(of scalar: Unicode.Scalar) -> Substring? {
  guard let name = scalar.properties.name, let first = name.split(separator: " ").first else { return nil }
  switch first {
  case "MODIFIER", "COMBINING": return nil
  case "FULLWIDTH", "HALFWIDTH", "MATHEMATICAL": return "COMPATIBILITY"
  case "HIRAGANA", "KATAKANA", "CJK": return "CJK"
  default: return first
  }
}
