public import Diagnostics
public import Manifests
public import SSHSignatures
import UnicodeText

/// The sign-off sheets of a register, each looked at once: found by the SHA-256 that records name.
public struct Aftekenbladen: Sendable {
  private let answers: [Digest: Answer]
  /// Every sheet that can be read, signed or not.
  private let sheets: [Digest: Sheet]
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

  /// A sheet and its file.
  struct Sheet: Sendable {
    let file: String
    let blad: Aftekenblad
  }

  public static let none = Aftekenbladen(answers: [:], sheets: [:], rewritten: [:], sleutels: .none)

  private init(
    answers: [Digest: Answer], sheets: [Digest: Sheet], rewritten: [Digest: String], sleutels: Leerbedrijfsleutels
  ) {
    self.answers = answers
    self.sheets = sheets
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
    var sheets: [Digest: Sheet] = [:]
    var rewritten: [Digest: String] = [:]
    var diagnostics: [Diagnostic] = []
    for bestand in files {
      switch bestand.text {
      case .unusable(let reason): diagnostics.append(SleutelCodes.unreadableSheet(bestand.file, reason))
      case .found(let bytes):
        let digest = Digest(of: bytes)
        do throws(AftekenbladProblem) {
          let sheet = Sheet(file: bestand.file, blad: try Aftekenblad(parsing: bytes))
          let answer = answer(bestand, sheet.blad, bytes, digest)
          if let known = answers[digest], known.rank(by: sleutels) >= answer.rank(by: sleutels) { continue }
          answers[digest] = answer
          sheets[digest] = sheet
        } catch {
          answers[digest] = .sheet(file: bestand.file, error)
          let mended = bytes.mendingLineEnds
          if mended != bytes, (try? Aftekenblad(parsing: mended)) != nil {
            rewritten[Digest(of: mended)] = bestand.file
          }
        }
      }
    }
    return (
      Aftekenbladen(answers: answers, sheets: sheets, rewritten: rewritten, sleutels: sleutels), diagnostics
    )
  }

  private static func answer(_ bestand: Bestand, _ blad: Aftekenblad, _ bytes: [UInt8], _ digest: Digest) -> Answer {
    let file = bestand.file
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

  /// The sheet of that digest, whether or not it is signed.
  func sheet(_ digest: Digest) -> Sheet? { sheets[digest] }

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

extension Aftekenbladen.Answer {
  /// Which of several copies of one sheet counts: one that the leerbedrijf's key signed rather than one that anybody signed,
  /// and either rather than one without a signature that holds.
  fileprivate func rank(by sleutels: Leerbedrijfsleutels) -> Int {
    guard case .signed(let signed) = self else { return 0 }
    switch sleutels.judge(signed.sleutel, of: signed.blad.leerbedrijf, on: signed.blad.datum) {
    case .valid: return 3
    case .outsidePeriod: return 2
    case .unknown, .otherUse, .otherLeerbedrijf: return 1
    }
  }
}

/// Why a signature says nothing of a sheet.
public enum BladhandtekeningProblem: Error, Hashable, Sendable {
  /// It is none that can be read.
  case unusable(SSHSignatureProblem)
  /// It was made over something else, or for something else.
  case wrong(SSHVerificationProblem)
}
