import Beoordelingen
import Dossiers
import Manifests

extension GeldigeBeoordeling.Kandidaat {
  /// Appends the full name: the parts that there are, with a space between; none behind an apostrophe (`d'Ancona`).
  func appendName(to text: inout [UInt8]) {
    if let voornamen {
      text.append(contentsOf: voornamen.utf8)
      text.append(UInt8(ascii: " "))
    }
    if let tussenvoegsel {
      text.append(contentsOf: tussenvoegsel.utf8)
      let isJoined =
        tussenvoegsel.utf8.last == UInt8(ascii: "'") || tussenvoegsel.utf8.suffix(3).elementsEqual("’".utf8)
      if !isJoined { text.append(UInt8(ascii: " ")) }
    }
    text.append(contentsOf: achternaam.utf8)
  }
}

extension Geboortedatum {
  /// Appends the date in full, and what is unknown in words: `mei 1990 (dag onbekend)`.
  func appendDutch(to text: inout [UInt8]) {
    if let maand, let dag, let datum = Datum(jaar: jaar, maand: maand, dag: dag) {
      datum.appendDutch(to: &text)
    } else if let maand {
      text.append(contentsOf: "\(Datum.monthName(maand)) \(jaar) (dag onbekend)".utf8)
    } else {
      text.append(contentsOf: "\(jaar) (dag en maand onbekend)".utf8)
    }
  }
}

extension Digest {
  /// Appends the hexadecimal digits in groups of four, so that people can compare them.
  func appendGrouped(to text: inout [UInt8]) {
    var digits: [UInt8] = []
    digits.reserveCapacity(2 * Digest.byteCount)
    appendHexadecimal(to: &digits)
    for start in stride(from: 0, to: digits.count, by: 4) {
      if start > 0 { text.append(UInt8(ascii: " ")) }
      text.append(contentsOf: digits[start..<start + 4])
    }
  }
}

/// Appends `bytes` in base64 (RFC 4648, 4), with padding.
func appendBase64(of bytes: [UInt8], to text: inout [UInt8]) {
  let encoded = [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { target, count in
    bytes.withUnsafeBufferPointer { source in
      base64Alphabet.withUTF8Buffer { alphabet in
        var index = 0
        while index < source.count {
          let rest = source.count - index
          let group =
            Int(source[index]) << 16 | (rest > 1 ? Int(source[index + 1]) << 8 : 0)
            | (rest > 2 ? Int(source[index + 2]) : 0)
          target[count] = alphabet[group >> 18 & 63]
          target[count + 1] = alphabet[group >> 12 & 63]
          target[count + 2] = rest > 1 ? alphabet[group >> 6 & 63] : UInt8(ascii: "=")
          target[count + 3] = rest > 2 ? alphabet[group & 63] : UInt8(ascii: "=")
          count += 4
          index += 3
        }
      }
    }
  }
  text.append(contentsOf: encoded)
}

private let base64Alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
