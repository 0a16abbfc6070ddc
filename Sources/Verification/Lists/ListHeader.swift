public import Manifests

/// What stands above every list that a key signs and that later ones replace:
///
///     <origin: the name of the key that signs>
///     <serial, decimal, from 1>
///     vorige <base64 of the SHA-256 of the whole file before it, or - in serial 1>
///     opgesteld <moment>
///
/// The serial and the digest make the lists of a key a chain: whoever remembers one of them sees when an older one is
/// offered, or another one under the same serial.
public struct ListHeader: Hashable, Sendable {
  public let origin: KeyName
  /// From 1 to `maximumSerial`, one more in each list.
  public let serial: UInt64
  /// The digest of the signed note before this one, with its signatures; nil in the first list alone.
  public let previous: Digest?
  public let madeAt: Moment

  /// The greatest integer that JSON's readers hold exactly (RFC 8785, appendix D).
  public static let maximumSerial: UInt64 = 1 << 53 - 1

  /// The header of a key's first list.
  public init(first origin: KeyName, madeAt: Moment) {
    self.init(origin: origin, serial: 1, previous: nil, madeAt: madeAt)
  }

  private init(origin: KeyName, serial: UInt64, previous: Digest?, madeAt: Moment) {
    self.origin = origin
    self.serial = serial
    self.previous = previous
    self.madeAt = madeAt
  }

  /// The header of the list that follows.
  ///
  /// - Parameter digest: of the whole file that has this header.
  func successor(of digest: Digest, madeAt: Moment) throws(ListChangeProblem) -> ListHeader {
    guard madeAt >= self.madeAt else { throw .earlier(than: self.madeAt) }
    precondition(serial < Self.maximumSerial, "no key makes so many lists")
    return ListHeader(origin: origin, serial: serial + 1, previous: digest, madeAt: madeAt)
  }

  /// Reads the four lines.
  ///
  /// - Parameter role: what the origin's name must say that the key is for.
  init(_ lines: inout ListLines, role: KeyRole) throws(ListProblem) {
    guard let origin = KeyName(try lines.next()), KeyRole(of: origin) == role else { throw lines.problem(.origin) }
    guard let serial = decimalNumber(try lines.next()), 1...Self.maximumSerial ~= serial else {
      throw lines.problem(.serial)
    }
    let digest = try lines.next(after: "vorige", or: .previous)
    let isFirst = digest.elementsEqual("-".utf8)
    let previous = isFirst ? nil : Digest(base64: digest)
    guard isFirst == (serial == 1), isFirst || previous != nil else { throw lines.problem(.previous) }
    guard let madeAt = Moment(try lines.next(after: "opgesteld", or: .madeAt)) else { throw lines.problem(.madeAt) }
    self.init(origin: origin, serial: serial, previous: previous, madeAt: madeAt)
  }

  /// Appends the four lines.
  func append(to text: inout [UInt8]) {
    text.append(contentsOf: origin.utf8)
    text.append(contentsOf: "\n\(serial)\nvorige ".utf8)
    if let previous { previous.appendBase64(to: &text) } else { text.append(UInt8(ascii: "-")) }
    text.append(contentsOf: "\nopgesteld \(madeAt)\n".utf8)
  }
}
