import Beoordelingen
import Diagnostics
import Dossiers
import Glibc
import Manifests
import Verklaringen

/// A sign-off sheet and its page, as files.
struct SheetFiles {
  let count: Int
  let text: [UInt8]
  let page: [UInt8]
  /// The SHA-256 of the sheet, by which records name it.
  let digest: Digest
  /// The name of both files without what tells them apart.
  let name: String

  /// - Parameter beoordelingen: all judged by this praktijkopleider of this leerbedrijf.
  init(
    of beoordelingen: [GeldigeBeoordeling], _ leerbedrijf: Leerbedrijf, praktijkopleider: Text, _ inputs: RunInputs,
    _ geheim: IdentitySecret
  ) {
    let instelling = inputs.register.instelling
    var personen: [Aftekenpagina.Persoon] = []
    var regels: [Aftekenblad.Regel] = []
    for beoordeling in beoordelingen {
      let id = geheim.id(of: beoordeling, instelling)
      personen.append(Aftekenpagina.Persoon(id: id, beoordeling: beoordeling))
      regels.append(
        Aftekenblad.Regel(
          id: id, digest: CanonicalBeoordeling(signed: beoordeling, identity: (id, geheim.salt(of: id))).digest,
          codes: beoordeling.aangetoond.map(\.werkproces.code)))
    }
    page =
      Aftekenpagina(
        leerbedrijf: leerbedrijf, praktijkopleider: praktijkopleider, instelling: instelling, datum: inputs.afgegeven,
        personen: personen
      ).bytes
    text =
      Aftekenblad(
        leerbedrijf: leerbedrijf.id, praktijkopleider: praktijkopleider, instelling: instelling.brin,
        datum: inputs.afgegeven, pagina: Digest(of: page), regels: regels
      ).bytes
    count = regels.count
    digest = Digest(of: text)
    name = "\(leerbedrijf.id)-\(inputs.afgegeven)-\(digest.hexadecimal.prefix(8))"
  }

  /// Refuses a place where `write` could make no folder, before anything else is made.
  static func demandRoom(in folder: String) throws(DiskError) {
    switch try Folder.kind(of: folder) {
    case .folder: return
    case .file: throw DiskError(.cannotOpen, path: folder, number: ENOTDIR)
    case .absent:
      guard try Folder.kind(of: splitPath(folder).folder) == .folder else {
        throw DiskError(.cannotCreate, path: folder, number: ENOENT)
      }
    }
  }

  /// Writes the files of all sheets into a folder: all of them or none. Sheets that are there already stay, and one that is
  /// made again is the same.
  static func write(_ sheets: [SheetFiles], in folder: String) throws {
    let isNew = try Folder.kind(of: folder) == .absent
    // The pages tell of people.
    if isNew { try Folder.create(folder, mode: 0o700) }
    var written: [String] = []
    var isDone = false
    defer {
      if !isDone {
        for path in written { unlink(path) }
        if isNew { rmdir(folder) }
      }
    }
    for sheet in sheets {
      for (bytes, suffix) in [(sheet.page, pageSuffix), (sheet.text, sheetSuffix)] {
        try Interruption.check()
        let path = "\(folder)/\(sheet.name)\(suffix)"
        let wasThere = try Folder.kind(of: path) != .absent
        try File.publish(bytes, at: path, mode: 0o600)
        if !wasThere { written.append(path) }
      }
    }
    isDone = true
  }
}

extension IdentitySecret {
  /// The id that the verklaring of an assessment has.
  func id(of beoordeling: GeldigeBeoordeling, _ instelling: Instelling) -> DocumentID {
    id(issuer: instelling.brin.description, key: beoordeling.sleutel.utf8, replaced: beoordeling.vervangt)
  }
}
