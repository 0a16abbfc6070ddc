import Diagnostics
import XMLTree

/// Reads files in SBB's own XML format (root `sbb`), one dossier at a time: memory follows the largest dossier.
///
/// Whatever is wrong with a dossier is a diagnostic, and reading goes on, so that one run tells everything. A dossier
/// with an error is left out. Elements and attributes that are not known are ignored: SBB adds some now and then.
public struct DossierReader: Sendable {
  /// Whether to keep the descriptions of werkprocessen; they are ten times as long as everything else.
  public var omschrijvingen: Bool

  public init(omschrijvingen: Bool = false) {
    self.omschrijvingen = omschrijvingen
  }

  /// Reads one file.
  ///
  /// - Parameters:
  ///   - file: the name under which diagnostics speak of it; nothing is opened here.
  ///   - nextChunk: gives the next bytes of the file, of any number, and nil at its end.
  public func read(file: String, nextChunk: () throws -> [UInt8]?) rethrows -> Dossierbestand {
    var lists = SBBFile(file: file)
    var dossiers: [DossierDraft] = []
    let outcome = try XMLFragmentReader(paths: SBBFile.paths).read(nextChunk: nextChunk) { fragment in
      if fragment.path == SBBFile.dossierPath {
        var parser = DossierParser(file: file, keepsOmschrijvingen: omschrijvingen)
        dossiers.append(parser.parse(fragment.root))
      } else {
        lists.addNumbers(of: fragment.root)
      }
    }
    if let problem = outcome.problem {
      return unreadable(file, Diagnostic(problem, file: file))
    }
    if let root = outcome.root, root.name != SBBFile.rootName {
      return unreadable(file, lists.wrongRoot(root))
    }
    if dossiers.isEmpty {
      return unreadable(file, lists.noDossiers)
    }
    // Only now are all numbers of the file known that a dossier may refer to.
    for index in dossiers.indices { lists.checkReferences(of: &dossiers[index]) }
    return Dossierbestand(
      file: file, dossiers: dossiers.compactMap(\.result), diagnostics: dossiers.flatMap(\.diagnosticsInOrder),
      isReadable: true)
  }

  private func unreadable(_ file: String, _ diagnostic: Diagnostic) -> Dossierbestand {
    Dossierbestand(file: file, dossiers: [], diagnostics: [diagnostic], isReadable: false)
  }
}

/// A dossier as far as it was read, with what is wrong with it.
struct DossierDraft {
  /// Nil when an error kept it from being made.
  var dossier: Kwalificatiedossier?
  var diagnostics: [Diagnostic] = []
  /// References to what stands elsewhere in the file, which may come after the dossier.
  var openReferences: [Referentie] = []

  /// The dossier, if nothing is wrong with it.
  var result: Kwalificatiedossier? { diagnostics.contains(where: \.isError) ? nil : dossier }

  var diagnosticsInOrder: [Diagnostic] {
    diagnostics.sorted { a, b in
      (a.place.line ?? 0, a.place.column ?? 0, a.code.id) < (b.place.line ?? 0, b.place.column ?? 0, b.code.id)
    }
  }
}
