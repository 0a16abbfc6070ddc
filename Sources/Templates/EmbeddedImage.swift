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
    appendBase64(of: content[...], to: &address)
    self.address = address
  }
}

/// Appends `bytes` in base64 (RFC 4648, 4), with padding.
public func appendBase64(of bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
  let encoded = [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { target, count in
    let raw = UnsafeMutableRawBufferPointer(target)
    // The position is not kept in `count`: it would be read from memory again behind every byte that is written.
    var (index, end) = (0, 0)
    bytes.withUnsafeBufferPointer { source in
      base64Pairs.withUnsafeBufferPointer { pairs in
        func put(_ group: Int) {
          raw.storeBytes(of: pairs[group >> 12].littleEndian, toByteOffset: end, as: UInt16.self)
          raw.storeBytes(of: pairs[group & 4095].littleEndian, toByteOffset: end + 2, as: UInt16.self)
          end += 4
        }
        // Six bytes at a time, of eight that are read.
        while index + 8 <= source.count {
          let bits = UnsafeRawBufferPointer(source).loadUnaligned(fromByteOffset: index, as: UInt64.self).bigEndian
          func pair(_ shift: UInt64) -> UInt64 { UInt64(pairs[Int(truncatingIfNeeded: bits &>> shift) & 4095]) }
          let group = pair(52) | pair(40) &<< 16 | pair(28) &<< 32 | pair(16) &<< 48
          raw.storeBytes(of: group.littleEndian, toByteOffset: end, as: UInt64.self)
          end += 8
          index += 6
        }
        while index + 3 <= source.count {
          put(Int(source[index]) << 16 | Int(source[index + 1]) << 8 | Int(source[index + 2]))
          index += 3
        }
        let rest = source.count - index
        if rest == 0 { return }
        put(Int(source[index]) << 16 | (rest == 2 ? Int(source[index + 1]) << 8 : 0))
        for place in rest + 1..<4 { target[end - 4 + place] = UInt8(ascii: "=") }
      }
    }
    count = end
  }
  text.append(contentsOf: encoded)
}

/// What each twelve bits are in base64: two characters, the first the lower byte.
private let base64Pairs: [UInt16] = {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  return (0..<4096).map { UInt16(alphabet[$0 >> 6]) | UInt16(alphabet[$0 & 63]) << 8 }
}()
