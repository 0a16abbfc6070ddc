/// Which keys may sign for whom: the file that ssh-keygen(1) describes under "ALLOWED SIGNERS". Each line that counts has
/// names, options if there are any, and a key:
///
///     100018965,100018965#balie namespaces="praktijk@v1",valid-after="20260901" ssh-ed25519 AAAA… comment
///
/// Stricter than ssh-keygen: what it would match by a pattern, or take from a certificate, is a problem here, so that
/// every name and key stands in the file itself. A line with a problem does not count; the others do.
public struct AllowedSigners: Sendable {
  /// One line.
  public struct Entry: Hashable, Sendable {
    /// Where it stands, from 1.
    public let line: Int
    /// For whom the key signs; at least one.
    public let principals: [String]
    public let key: SSHPublicKey
    /// For what purposes the key signs; nil is for all.
    public let namespaces: [String]?
    public let window: SignerWindow

    /// Whether the key may sign for this purpose.
    public func permits(namespace: String) -> Bool {
      // By bytes: strings that look the same are equal to Swift.
      namespaces?.contains { $0.utf8.elementsEqual(namespace.utf8) } ?? true
    }
  }

  /// In the order of the file.
  public let entries: [Entry]
  /// The first problem of each line that has one, in the order of the file; the first `maximumProblemCount`.
  public let problems: [SignerProblem]
  /// How many lines have a problem, also when `problems` does not list them all.
  public let problemCount: Int

  /// How many problems are listed.
  public static let maximumProblemCount = 1000
  /// How many bytes a line may have.
  public static let maximumLineByteCount = 16 * 1024

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The lines of a file; they may end with LF or CRLF.
  public init(parsing bytes: [UInt8]) {
    var entries: [Entry] = []
    var problems: [SignerProblem] = []
    var problemCount = 0
    func keep(_ problem: SignerProblem) {
      problemCount += 1
      if problems.count < Self.maximumProblemCount { problems.append(problem) }
    }
    let hasMark = bytes.starts(with: Self.byteOrderMark)
    if !hasMark, OtherKinds.isReencoded(bytes) {
      keep(SignerProblem(kind: .reencoded, line: 1, column: 1))
    } else {
      var number = 0
      for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        number += 1
        do throws(SignerProblem) {
          if hasMark, number == 1 { throw SignerProblem(kind: .reencoded, line: 1, column: 1) }
          if let entry = try SignerLine.entry(line, number: number) { entries.append(entry) }
        } catch {
          keep(error)
        }
      }
    }
    self.entries = entries
    self.problems = problems
    self.problemCount = problemCount
  }
}

/// Why a line of allowed signers does not count.
public struct SignerProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The file is UTF-16, or begins with a byte order mark: an editor wrote it so.
    case reencoded
    /// Not UTF-8, or with a control character.
    case encoding
    /// More bytes than `AllowedSigners.maximumLineByteCount`.
    case tooLong
    /// Begins with the key: nobody to sign for is named.
    case noPrincipals
    /// The names are not apart by commas alone, or a quotation mark is missing.
    case principals
    /// `*`, `?` or `!` among the names or the namespaces: a pattern.
    case pattern
    /// The key is one that signs other keys.
    case certAuthority
    /// An option that ssh-keygen does not have.
    case unknownOption(String)
    /// An option that stands there twice.
    case repeatedOption(String)
    /// The option's value is missing, not between quotation marks, or has an empty name in it.
    case optionForm(String)
    /// The option's value is no point in time in one of the forms of `SignerTime`.
    case time(option: String)
    /// `valid-before` is not later than `valid-after`.
    case window
    /// There is nothing behind the names or the options.
    case noKey
    case key(SSHKeyProblem)
  }

  public let kind: Kind
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars: where the part that is wrong begins.
  public let column: Int

  public init(kind: Kind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}
