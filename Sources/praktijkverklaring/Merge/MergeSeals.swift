import Diagnostics
import Manifests

/// What the seals of merged batches must have in common. A seal is over one list, so that none of them is over the merged
/// one: they are left out.
///
/// Ids and salts come from a secret that stands beside the seal's key, or in the register where there is no key. Batches
/// that were not sealed alike were probably made with different secrets, so that one person may have two verklaringen with
/// ids that do not meet: they are not merged.
enum MergeSeals {
  /// - Parameter key: the one that seals the merged batch.
  static func demandAgreement(_ sources: [MergeSource], key: VerifierKey?, _ report: Report) throws {
    let first = sources[0]
    for source in sources {
      guard (source.sealed == nil) == (first.sealed == nil) else {
        throw Refusal(
          MergeCodes.unequalSeals, at: Place(file: source.folder),
          source.sealed == nil
            ? Bilingual(
              nl: "deze partij is niet verzegeld, en \(first.folder.printable) wel",
              en: "this batch is not sealed, and \(first.folder.printable) is")
            : Bilingual(
              nl: "deze partij is verzegeld, en \(first.folder.printable) niet",
              en: "this batch is sealed, and \(first.folder.printable) is not"))
      }
      guard let sealed = source.sealed else { continue }
      if let key {
        try demandSeal(of: sealed, by: key, in: source.folder)
      } else if let other = first.sealed,
        sealed.checkpoint.origin != other.checkpoint.origin || sealed.ownSigners != other.ownSigners
      {
        throw Refusal(
          MergeCodes.unequalSeals, at: Place(file: "\(source.folder)/\(checkpointFileName)"),
          Bilingual(
            nl: "deze partij is met een andere sleutel verzegeld dan \(first.folder.printable)",
            en: "this batch was sealed with another key than \(first.folder.printable)"))
      }
    }
    try tellLost(sources, key: key, report)
  }

  private static func demandSeal(of sealed: SealedCheckpoint, by key: VerifierKey, in folder: String) throws {
    let place = Place(file: "\(folder)/\(checkpointFileName)")
    do throws(SignatureProblem) {
      _ = try sealed.note.signers(among: [key])
    } catch {
      if case .bad = error {
        throw Refusal(
          SealCodes.badSeal, at: place,
          Bilingual(
            nl: "hierin staat een handtekening op naam van \(key.shortName) die niet klopt",
            en: "it holds a signature in the name of \(key.shortName) that does not hold"))
      }
      throw Refusal(
        MergeCodes.unequalSeals, at: place,
        Bilingual(
          nl: "deze partij is verzegeld, maar niet met \(key.shortName)",
          en: "this batch is sealed, but not with \(key.shortName)"))
    }
  }

  /// Warns of seals that the merged batch will not have.
  private static func tellLost(_ sources: [MergeSource], key: VerifierKey?, _ report: Report) throws {
    for source in sources {
      guard let sealed = source.sealed else { continue }
      let others = sealed.note.signatures.filter { $0.name != key?.name || $0.id != key?.id }
      let hasMore = try Folder.kind(of: "\(source.folder)/\(Attachment.folder)") != .absent
      guard !others.isEmpty || hasMore else { continue }
      let names = others.map { $0.name.description.printable } + (hasMore ? ["\(Attachment.folder)/"] : [])
      report.print(
        Diagnostic(
          MergeCodes.sealLeftOut, at: Place(file: "\(source.folder)/\(checkpointFileName)"),
          Bilingual(
            nl: "gaat niet mee: \(names.joined(separator: ", "))", en: "is left out: \(names.joined(separator: ", "))"))
      )
    }
  }
}

extension SealedCheckpoint {
  /// The ids of the keys that signed under the origin's name, so it says.
  fileprivate var ownSigners: Set<UInt32> {
    Set(note.signatures.filter { $0.name == checkpoint.origin }.map(\.id))
  }
}
