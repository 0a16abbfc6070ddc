public import Diagnostics
public import Manifests
public import SSHSignatures
import UnicodeText

/// The sign-off sheets of a register, each looked at once: found by the SHA-256 that records name.
public struct Aftekenbladen: Sendable {
  private let answers: [Digest: Answer]
  /// Sheets of which a program changed the line ends, by the digest that they had before.
  private let rewritten: [Digest: String]
  let sleutels: Leerbedrijfsleutels

  /// The two files of a sheet.
  public struct Bestand: Sendable {
    /// How diagnostics name the sheet; its signature has `.sig` behind that.
    public let file: String
    public let text: RegisterFile
    /// Nil where there is none.
    public let signature: RegisterFile?

    public init(file: String, text: RegisterFile, signature: RegisterFile?) {
      self.file = file
      self.text = text
      self.signature = signature
    }
  }

  /// What there is under a digest.
  enum Answer: Sendable {
    case signed(OndertekendBlad)
    case unsigned(file: String)
    /// The signature is there and cannot be read.
    case unreadableSignature(file: String, Bilingual)
    case unusableSignature(file: String, SSHSignatureProblem)
    case wrongSignature(file: String, SSHVerificationProblem)
    case sheet(file: String, AftekenbladProblem)
  }

  public static let none = Aftekenbladen(answers: [:], rewritten: [:], sleutels: .none)

  private init(answers: [Digest: Answer], rewritten: [Digest: String], sleutels: Leerbedrijfsleutels) {
    self.answers = answers
    self.rewritten = rewritten
    self.sleutels = sleutels
  }

  /// Looks at every sheet and its signature. What is wrong with a sheet that records name is said of those records; a file
  /// that cannot be read has no digest by which one could name it, and is reported here.
  ///
  /// - Parameter files: in the order of their names.
  public static func read(
    _ files: [Bestand], sleutels: Leerbedrijfsleutels
  ) -> (bladen: Aftekenbladen, diagnostics: [Diagnostic]) {
    var answers: [Digest: Answer] = [:]
    var rewritten: [Digest: String] = [:]
    var diagnostics: [Diagnostic] = []
    for bestand in files {
      switch bestand.text {
      case .unusable(let reason): diagnostics.append(SleutelCodes.unreadableSheet(bestand.file, reason))
      case .found(let bytes):
        let digest = Digest(of: bytes)
        let answer = answer(bestand, bytes, digest)
        // Of two copies the signed one counts.
        if case .signed = answers[digest] { continue }
        answers[digest] = answer
        if case .sheet(_, .rewritten) = answer { rewritten[Digest(of: bytes.mendingLineEnds)] = bestand.file }
      }
    }
    return (Aftekenbladen(answers: answers, rewritten: rewritten, sleutels: sleutels), diagnostics)
  }

  private static func answer(_ bestand: Bestand, _ bytes: [UInt8], _ digest: Digest) -> Answer {
    let file = bestand.file
    let blad: Aftekenblad
    do throws(AftekenbladProblem) {
      blad = try Aftekenblad(parsing: bytes)
    } catch {
      return .sheet(file: file, error)
    }
    switch bestand.signature {
    case nil: return .unsigned(file: file)
    case .unusable(let reason): return .unreadableSignature(file: file, reason)
    case .found(let signature):
      do throws(BladhandtekeningProblem) {
        return .signed(
          try OndertekendBlad(blad: blad, bytes: bytes, digest: digest, signature: signature, file: file))
      } catch {
        switch error {
        case .unusable(let problem): return .unusableSignature(file: file, problem)
        case .wrong(let problem): return .wrongSignature(file: file, problem)
        }
      }
    }
  }

  subscript(digest: Digest) -> Answer? { answers[digest] }

  /// The file of the sheet that had this digest before some program changed its line ends.
  func rewrittenFile(of digest: Digest) -> String? { rewritten[digest] }

  /// The sheet of that digest and its signature, where it is signed.
  public func signed(_ digest: Digest) -> OndertekendBlad? {
    if case .signed(let blad) = answers[digest] { blad } else { nil }
  }
}

/// A sheet with a signature that was checked: who holds the key signed these bytes as a sheet. Whose key it is, is another
/// question.
public struct OndertekendBlad: Sendable {
  public let blad: Aftekenblad
  public let bytes: [UInt8]
  /// The digest of `bytes`, by which records name the sheet.
  public let digest: Digest
  /// The signature as it was given.
  public let signature: [UInt8]
  public let sleutel: SSHPublicKey
  /// How diagnostics name the sheet.
  public let file: String

  /// Checks the signature over the bytes of a sheet.
  public init(
    blad: Aftekenblad, bytes: [UInt8], digest: Digest, signature: [UInt8], file: String
  ) throws(BladhandtekeningProblem) {
    let parsed: SSHSignature
    do throws(SSHSignatureProblem) {
      parsed = try SSHSignature(parsing: signature)
    } catch {
      throw .unusable(error)
    }
    do throws(SSHVerificationProblem) {
      try parsed.verify(bytes, namespace: Aftekenblad.namespace)
    } catch {
      throw .wrong(error)
    }
    self.blad = blad
    self.bytes = bytes
    self.digest = digest
    self.signature = signature
    sleutel = parsed.key
    self.file = file
  }
}

/// Why a signature says nothing of a sheet.
public enum BladhandtekeningProblem: Error, Hashable, Sendable {
  /// It is none that can be read.
  case unusable(SSHSignatureProblem)
  /// It was made over something else, or for something else.
  case wrong(SSHVerificationProblem)
}
