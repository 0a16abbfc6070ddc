import Manifests

/// A time-stamping authority (RFC 3161) whose time is believed: the certificate that its tokens lead to.
public struct TimestampAuthority: Hashable, Sendable {
  /// X.509, in DER. Here it is known to be one DER value of the right kind; who uses it reads the rest.
  public let certificate: [UInt8]
  public let name: String
  public let period: KeyPeriod

  /// Certificates are much smaller than this.
  static let maximumCertificateByteCount = 1 << 16

  /// Nil when the bytes can be no certificate, or the name may not stand in a list.
  public init?(certificate: [UInt8], name: String, period: KeyPeriod) {
    guard Self.canBeCertificate(certificate), isListedName(name) else { return nil }
    self.init(listed: certificate, name, period)
  }

  private init(listed certificate: [UInt8], _ name: String, _ period: KeyPeriod) {
    self.certificate = certificate
    self.name = name
    self.period = period
  }

  func with(_ period: KeyPeriod) -> TimestampAuthority {
    TimestampAuthority(listed: certificate, name, period)
  }

  /// Nil when the text is not one certificate in PEM (RFC 7468, 5), with nothing but line feeds around its lines.
  public init?(pem: [UInt8], name: String, period: KeyPeriod) {
    let text = pem.filter { $0 != UInt8(ascii: "\r") }
    guard text.starts(with: Self.header.utf8) else { return nil }
    let base64 = text.dropFirst(Self.header.utf8.count).prefix { $0 != UInt8(ascii: "-") }
    guard text[base64.endIndex...].elementsEqual(Self.footer.utf8),
      let certificate = Base64.bytes(of: base64.filter { $0 != UInt8(ascii: "\n") })
    else { return nil }
    self.init(certificate: certificate, name: name, period: period)
  }

  /// The certificate in PEM, as OpenSSL reads it.
  public var pem: String {
    let base64 = Array(Base64.text(of: certificate).utf8)
    var text = Self.header
    for start in stride(from: 0, to: base64.count, by: 64) {
      text += String(decoding: base64[start..<min(start + 64, base64.count)], as: UTF8.self) + "\n"
    }
    return text + Self.footer
  }

  /// The first four bytes of the certificate's SHA-256, as eight lower-case hexadecimal digits: what finds it in a list.
  public var hexadecimalID: String { String(Digest(of: certificate).hexadecimal.prefix(8)) }

  private static let header = "-----BEGIN CERTIFICATE-----\n"
  private static let footer = "-----END CERTIFICATE-----\n"

  /// Whether the bytes are one SEQUENCE that begins with a SEQUENCE, with lengths as DER writes them (RFC 5280, 4.1;
  /// X.690, 10.1).
  static func canBeCertificate(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= maximumCertificateByteCount, let content = sequence(bytes[...]),
      content.endIndex == bytes.count
    else { return false }
    return sequence(content) != nil
  }

  /// The content of the SEQUENCE that the bytes begin with.
  private static func sequence(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard bytes.first == 0x30, let short = bytes.dropFirst().first else { return nil }
    var rest = bytes.dropFirst(2)
    var length = Int(short)
    if short >= 0x80 {
      // The certificates that are taken need three bytes of length at most.
      let count = Int(short & 0x7F)
      guard 1...3 ~= count, rest.count >= count, let first = rest.first, first != 0 else { return nil }
      length = rest.prefix(count).reduce(0) { $0 << 8 | Int($1) }
      guard length >= 0x80 else { return nil }
      rest = rest.dropFirst(count)
    }
    return rest.count >= length ? rest.prefix(length) : nil
  }
}
