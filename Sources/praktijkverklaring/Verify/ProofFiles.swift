import Diagnostics
import Manifests
import Verification
import Verklaringen

/// Files with the proofs of all verklaringen whose ids begin alike, as `publish` makes them: those that `--proofs` names, and
/// those that lie beside a document.
struct ProofFiles {
  /// What `--proofs` names: files, and folders of them.
  let paths: [String]
  /// The folders beside the document.
  let folders: [String]

  /// The proofs of a verklaring in one file.
  struct Found {
    let path: String
    let entries: [ProofBucket.Entry]
    /// The web root that the file is of, by its place.
    let root: String?

    /// Where the attachments of a seal stand, if the whole web root is here.
    func folder(of sealed: SealedCheckpoint) -> String? { root.map { "\($0)/\(WebSeals.folder(of: sealed))" } }
  }

  /// The first file that has proofs of the verklaring; nil when none has.
  ///
  /// - Throws: `ProofFileProblem` when one that must hold them, if any does, cannot be read.
  func find(_ id: DocumentID) throws -> Found? {
    let prefixes = IDPrefix.lengths.reversed().map { IDPrefix(of: id, length: $0) }
    for path in paths {
      if try Folder.kind(of: path) == .folder {
        if let found = try find(id, prefixes, in: path) { return found }
      } else if let bucket = try read(path, isOurs: true), bucket.prefix.covers(id) {
        let entries = bucket.entries(of: id)
        if !entries.isEmpty { return Found(path: path, entries: entries, root: nil) }
      }
    }
    for folder in folders {
      if let found = try find(id, prefixes, in: folder) { return found }
    }
    return nil
  }

  private func find(_ id: DocumentID, _ prefixes: [IDPrefix], in folder: String) throws -> Found? {
    for (place, root) in [("\(folder)/\(proofFolder)", folder), (folder, nil)] {
      for prefix in prefixes {
        let path = "\(place)/\(prefix.fileName)"
        guard try Folder.kind(of: path) == .file, let bucket = try read(path, isOurs: false) else { continue }
        let entries = bucket.entries(of: id)
        // The folder of the proofs itself stands within a web root too.
        if !entries.isEmpty { return Found(path: path, entries: entries, root: root ?? "\(folder)/..") }
      }
    }
    return nil
  }

  /// - Parameter isOurs: whether somebody said that the file holds proofs; else one of that name may hold anything.
  private func read(_ path: String, isOurs: Bool) throws -> ProofBucket? {
    if !isOurs {
      // One of any size, of which no more is read than tells what it is.
      let beginning = try File.open(path).read(upTo: ProofBucket.formatPrefix.utf8.count)
      guard beginning.elementsEqual(ProofBucket.formatPrefix.utf8) else { return nil }
    }
    // One more than it may have, so that the reader says that it is too large.
    let bytes = try File.contents(of: path, limit: ProofBucket.maximumByteCount + 1)
    do throws(ProofBucketProblem) {
      return try ProofBucket(parsing: bytes)
    } catch {
      throw ProofFileProblem(path: path, problem: error)
    }
  }
}

/// A file of proofs that cannot be read.
struct ProofFileProblem: Error {
  let path: String
  let problem: ProofBucketProblem

  var diagnostic: Diagnostic {
    Diagnostic(VerifyCodes.bucketForm, at: Place(file: path, line: problem.line, column: 1), problem.message)
  }

  /// What is said of a document whose proof may be in it.
  var outcome: Outcome { problem.kind == .newerFormat ? .newerFormat : .couldNotCheck }
}

extension ProofBucketProblem {
  var message: Bilingual {
    switch kind {
    case .tooLarge: Bilingual(nl: "het bestand is te groot", en: "the file is too large")
    case .newerFormat:
      Bilingual(
        nl: "dit is een nieuwere versie dan dit programma kent", en: "this is a newer version than this program knows")
    case .form:
      Bilingual(
        nl: "deze regel heeft niet de vorm die hier hoort (kopregels, of een lege regel voor elk bewijs)",
        en: "this line has not the form that belongs here (header, or an empty line before each proof)")
    case .leaf:
      Bilingual(
        nl: "hier horen de drie regels van een verklaring te staan", en: "the three lines of a verklaring belong here")
    case .proof: Bilingual(nl: "hier hoort een bewijs te staan", en: "a proof belongs here")
    case .order:
      Bilingual(
        nl: "dit id hoort niet in dit bestand, of niet op deze plaats",
        en: "this id does not belong in this file, or not in this place")
    case .count(let announced, let found):
      Bilingual(
        nl:
          "het bestand noemt \(announced) bewijzen en heeft er \(found)\(UInt64(found) > announced ? " of meer" : ""): het is niet heel",
        en:
          "the file names \(announced) proofs and has \(found)\(UInt64(found) > announced ? " or more" : ""): it is not whole"
      )
    }
  }
}
