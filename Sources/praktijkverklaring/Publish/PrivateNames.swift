import Diagnostics
import Glibc
import Manifests

/// The names of what only a school may read. A web root is looked through for them, however deep they lie: whoever copies a
/// batch, a key folder or a register into it by mistake is stopped before the world reads it.
enum PrivateNames {
  /// Files and folders of a batch, a key folder or a register.
  private static let names: Set = [
    manifestFileName, documentFolder, conceptFolder, signoffFolder, KeyFolder.secretFileName, ".geheim",
    refusedFileName, "instelling.json", "leerbedrijven.jsonl", "allowed_signers",
  ]
  /// What `publish` alone writes at the top, by the hundred thousand.
  private static let own: Set = [proofFolder, WebSeals.topFolder, WebRoot.draftName]
  /// Far more names than a web site has; who has more gives a folder in it.
  private static let maximumCount = 1_000_000

  /// - Throws: `Refusal` that names the first such file or folder.
  static func demandNone(in root: String) throws {
    var waiting = [root]
    var count = 0
    while let folder = waiting.popLast() {
      let names = try Folder.names(in: folder).filter { folder != root || !own.contains($0) }
      count += names.count
      guard count <= maximumCount else { throw tooMany(root) }
      if let name = names.first(where: isPrivate) { throw refusal("\(folder)/\(name)") }
      // Of the last first, so that the order of what is looked into is that of the names.
      for name in names.reversed() {
        var status = stat()
        // Links are not followed: they may lead round, and a web server has its own mind about them.
        let isFolder = lstat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        if isFolder { waiting.append("\(folder)/\(name)") }
      }
    }
  }

  private static func isPrivate(_ name: String) -> Bool {
    // A compressed copy is as private.
    let name = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    if names.contains(name) || name.hasSuffix(".key") { return true }
    return name.hasPrefix("pv-") && [".zip", ".html", ".json", ".txt"].contains { name.hasSuffix($0) }
  }

  private static func refusal(_ path: String) -> Refusal {
    Refusal(
      PublishCodes.privateFolder, at: Place(file: path),
      Bilingual(
        nl: "dit hoort niet in een map die iedereen kan lezen",
        en: "this does not belong in a folder that everybody can read"))
  }

  private static func tooMany(_ root: String) -> Refusal {
    Refusal(
      PublishCodes.privateFolder, at: Place(file: root),
      Bilingual(
        nl: "deze map heeft te veel bestanden om na te gaan of iedereen ze mag lezen; geef een eigen map daarin",
        en: "this folder has too many files to see whether everybody may read them; give a folder of its own in it"))
  }
}
