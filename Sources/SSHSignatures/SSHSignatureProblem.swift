/// Why bytes are not a signature that can be checked.
public enum SSHSignatureProblem: Error, Hashable, Sendable {
  /// Nothing but white space.
  case empty
  /// More bytes than `SSHSignature.maximumByteCount`.
  case tooLarge
  /// A file of another kind.
  case otherKind(OtherKind)
  /// Says it is an SSH signature, but is damaged.
  case malformed(Part)
  /// A later version of the format.
  case newerVersion(UInt32)
  /// Signed with a key that is not taken.
  case key(SSHKeyProblem)
  /// Hashed with something else than SHA-256 or SHA-512.
  case unsupportedHash(String)
  /// A kind of signature that is not one of the key's, or one with SHA-1 (`ssh-rsa`).
  case unsupportedAlgorithm(String)

  /// What stands in a file instead of an SSH signature, as far as its first bytes tell.
  public enum OtherKind: Hashable, Sendable, CaseIterable {
    /// UTF-16, or UTF-8 with a byte order mark: an editor or a pipe of PowerShell wrote the text anew.
    case reencoded
    /// OpenPGP, armored.
    case pgp
    /// A CMS (PKCS #7) signature or something else in DER, in PEM or bare.
    case cms
    /// minisign or signify.
    case minisign
    case publicKey
    case privateKey
    /// Anything else.
    case unknown
  }

  /// What is damaged.
  public enum Part: Hashable, Sendable {
    /// The last line is not there: the file was cut.
    case end
    /// Something stands behind the last line.
    case rest
    /// This line, from 1, is not base64 as such files hold it.
    case line(Int)
    /// The base64 as a whole is not in its one form.
    case base64
    /// The bytes inside have another form than a signature's.
    case content
    /// The namespace is empty, too long or no plain text.
    case namespace
  }
}
