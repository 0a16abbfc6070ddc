import Manifests

/// A signature or timestamp of somebody else over `checkpoint.body`, which this program lists and does not judge.
struct Attachment: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case p7s, tsr, minisig, sshsig
  }

  let kind: Kind
  /// Where it stands: the path of a file, or the name within a bundle.
  let name: String
  let bytes: [UInt8]
  /// The path of the `checkpoint.body` that it is over.
  let body: String

  /// Where attachments stand in a batch or a bundle, and what their names begin with.
  static let folder = "zegel"
  /// Far more than a signature with its certificates has.
  static let maximumByteCount = 1 << 20

  /// The names that attachments can have in a batch or a bundle.
  static var names: [String] {
    Kind.allCases.flatMap {
      ["\(folder)/\(checkpointBodyFileName).\($0.rawValue)", "\(checkpointBodyFileName).\($0.rawValue)"]
    }
  }

  init?(name: String, path: String, body: String, bytes: [UInt8]) {
    guard Self.names.contains(name), let kind = Kind.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") }) else {
      return nil
    }
    self.kind = kind
    self.name = path
    self.body = body
    self.bytes = bytes
  }

  /// The command of another program that checks it; what the reader must have got elsewhere is in capitals.
  var command: String {
    let (name, body) = (name.shellQuoted, body.shellQuoted)
    return switch kind {
    case .p7s:
      "openssl cms -verify -binary -inform DER -in \(name) -content \(body) -CAfile CA.pem -purpose any -out /dev/null"
    case .tsr: "openssl ts -verify -in \(name) -data \(body) -CAfile CA.pem"
    case .minisig: "minisign -V -p SCHOOL.pub -x \(name) -m \(body)"
    case .sshsig:
      "ssh-keygen -Y verify -f ALLOWED_SIGNERS -I SCHOOL -n praktijkverklaring-zegel@v1 -s \(name) < \(body)"
    }
  }
}
