/// An image that stands in a page itself, as a `data:` address (RFC 2397), so that the page loads nothing.
///
/// A type of its own, because a text can never stand in `src`: what is put there is made here, of base64 only.
public struct EmbeddedImage: Sendable {
  /// What kind of image the bytes are.
  public enum MediaType: String, Sendable {
    case png = "image/png"
    case jpeg = "image/jpeg"
    case svg = "image/svg+xml"
  }

  /// The address, in ASCII without anything that HTML gives a meaning.
  let address: [UInt8]

  public init(_ mediaType: MediaType, content: [UInt8]) {
    var address = Array("data:\(mediaType.rawValue);base64,".utf8)
    appendBase64(of: content, to: &address)
    self.address = address
  }
}

/// Appends `bytes` in base64 (RFC 4648, 4), with padding.
public func appendBase64(of bytes: [UInt8], to text: inout [UInt8]) {
  let encoded = [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { target, count in
    bytes.withUnsafeBufferPointer { source in
      base64Alphabet.withUTF8Buffer { alphabet in
        // The position is not kept in `count`: it would be read from memory again behind every byte that is written.
        var (index, end) = (0, 0)
        while index < source.count {
          let rest = source.count - index
          let group =
            Int(source[index]) << 16 | (rest > 1 ? Int(source[index + 1]) << 8 : 0)
            | (rest > 2 ? Int(source[index + 2]) : 0)
          target[end] = alphabet[group >> 18 & 63]
          target[end + 1] = alphabet[group >> 12 & 63]
          target[end + 2] = rest > 1 ? alphabet[group >> 6 & 63] : UInt8(ascii: "=")
          target[end + 3] = rest > 2 ? alphabet[group & 63] : UInt8(ascii: "=")
          end += 4
          index += 3
        }
        count = end
      }
    }
  }
  text.append(contentsOf: encoded)
}

private let base64Alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
