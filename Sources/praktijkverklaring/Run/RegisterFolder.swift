import Beoordelingen
import Diagnostics
import Glibc
import Manifests

/// The school's register folder, as it was read.
struct RegisterFolder {
  let path: String
  /// Nil when the school's own file is not usable.
  let register: Register?
  /// The signed sheets of the folder `aftekenbladen`, and the keys of `allowed_signers`.
  let aftekenbladen: Aftekenbladen
  let diagnostics: [Diagnostic]

  /// The file of the leerbedrijven, as diagnostics name it.
  var leerbedrijvenFile: String { "\(path)/leerbedrijven.jsonl" }

  init(_ path: String) throws(DiskError) {
    self.path = path.droppingFinalSlash
    let instellingFile = "\(self.path)/instelling.json"
    let logos = Self.logos(in: self.path)
    let (instelling, problems) = RegisterReader.instelling(
      file: instellingFile, bytes: try File.contents(of: instellingFile), logos: logos)
    let leerbedrijvenFile = "\(self.path)/leerbedrijven.jsonl"
    let (leerbedrijven, unusable, more) = RegisterReader.leerbedrijven(
      file: leerbedrijvenFile, bytes: try File.contents(of: leerbedrijvenFile, limit: 1 << 30), logos: logos)
    register = instelling.map { Register(instelling: $0, leerbedrijven: leerbedrijven, unusable: unusable) }
    var signoff: (bladen: Aftekenbladen, diagnostics: [Diagnostic]) = (.none, [])
    if let register { signoff = try Self.aftekenbladen(in: self.path, register) }
    aftekenbladen = signoff.bladen
    diagnostics = problems + more + signoff.diagnostics
  }

  /// Reads what sign-offs with a key are checked against; a register may have none of it.
  private static func aftekenbladen(
    in path: String, _ register: Register
  ) throws(DiskError) -> (Aftekenbladen, [Diagnostic]) {
    let signersFile = "\(path)/allowed_signers"
    var keys: (sleutels: Leerbedrijfsleutels, diagnostics: [Diagnostic]) = (.none, [])
    if try Folder.kind(of: signersFile) != .absent {
      keys = Leerbedrijfsleutels.read(
        file: signersFile, bytes: try File.contents(of: signersFile, limit: 16 << 20), register: register)
    }
    let folder = "\(path)/\(signoffFolder)"
    guard try Folder.kind(of: folder) == .folder else {
      let (bladen, _) = Aftekenbladen.read([], sleutels: keys.sleutels)
      return (bladen, keys.diagnostics)
    }
    let names = try Folder.names(in: folder)
    let signatures = Set(names.filter { $0.hasSuffix(signatureSuffix) })
    let files = names.filter { $0.hasSuffix(sheetSuffix) }.map { name in
      let file = "\(folder)/\(name)"
      let signature = "\(name.dropLast(sheetSuffix.count))\(signatureSuffix)"
      return Aftekenbladen.Bestand(
        file: file, text: Self.file(file, limit: Aftekenblad.maximumByteCount),
        // One byte more than a signature can have tells that it is none.
        signature: signatures.contains(signature)
          ? Self.file("\(folder)/\(signature)", limit: 1 << 20) : nil)
    }
    let (bladen, problems) = Aftekenbladen.read(files, sleutels: keys.sleutels)
    return (bladen, keys.diagnostics + problems)
  }

  private static func file(_ path: String, limit: Int) -> RegisterFile {
    do throws(DiskError) {
      return .found(try File.contents(of: path, limit: limit))
    } catch {
      return .unusable(error.message)
    }
  }

  /// Reads logos from the folder; a file that cannot be read is a mistake in the register, which names it.
  private static func logos(in folder: String) -> LogoFolder {
    { name in file("\(folder)/\(name)", limit: 4 << 20) }
  }

  /// Says so when the register has a secret other than `used`, which then gives other ids than batches had before. One
  /// that cannot be read was of no use before either.
  func compareSecret(with used: IdentitySecret, usedFile: String, _ report: Report) {
    let file = secretFile
    guard let bytes = try? File.contents(of: file, limit: 1 << 20), bytes != used.fileText else { return }
    report.print(
      Diagnostic(
        RunCodes.otherSecret, at: Place(file: file),
        Bilingual(
          nl:
            "de id's komen uit \(usedFile), een ander geheim: ze zijn anders dan die van eerdere partijen uit dit register",
          en:
            "the ids come from \(usedFile), another secret: they differ from those of earlier batches of this register"
        )))
  }

  private var secretFile: String { "\(path)/.geheim" }

  /// The secret that is there; nil when none was made yet.
  func existingSecret() throws -> IdentitySecret? {
    try Folder.kind(of: secretFile) == .absent ? nil : readSecret()
  }

  /// The secret behind ids and salts, made once where there is none: a file that only its owner may read, and that is
  /// never in a batch folder, which may be handed on.
  func secret(_ report: Report) throws -> IdentitySecret {
    let file = secretFile
    if try Folder.kind(of: file) == .absent {
      try makeSecret(file)
      try report.say(
        nl:
          "\(file.printable): nieuw geheim gemaakt; bewaar er een kopie van, want zonder dit bestand krijgen dezelfde beoordelingen andere id's",
        en: "\(file.printable): new secret made; keep a copy, for without this file the same assessments get other ids")
    }
    return try readSecret()
  }

  private func readSecret() throws -> IdentitySecret {
    let file = secretFile
    let mode = try File.open(file).status().st_mode
    guard mode & 0o077 == 0, let secret = IdentitySecret(fileText: try File.contents(of: file, limit: 1 << 20)) else {
      throw SecretError(path: file, isOpenToOthers: mode & 0o077 != 0)
    }
    return secret
  }

  /// Writes the whole file beside its place first, so that two runs at once end with one and the same secret.
  private func makeSecret(_ file: String) throws(DiskError) {
    // Without a name until it is whole, so that a run that is killed leaves no secret behind that nobody uses.
    if let target = File.unnamed(in: path, mode: 0o600, as: file) {
      try target.write(IdentitySecret.random().fileText)
      try target.synchronize()
      let failure = target.name(file)
      if failure == 0 || failure == EEXIST { return try Folder(path).synchronize() }
    }
    let draft = "\(file).\(getpid())"
    // What a run with our number left behind when it was killed.
    unlink(draft)
    let target = try File.create(draft, mode: 0o600)
    defer { unlink(draft) }
    try target.write(IdentitySecret.random().fileText)
    try target.synchronize()
    // Another run that was first wins: its secret is then the one that is read.
    if link(draft, file) != 0, errno != EEXIST { throw DiskError(.cannotCreate, path: file) }
    try Folder(path).synchronize()
  }
}

/// The secret's file is there, and not usable.
struct SecretError: Error {
  let path: String
  let isOpenToOthers: Bool

  var diagnostic: Diagnostic {
    let message =
      isOpenToOthers
      ? Bilingual(
        nl: "anderen mogen het geheim lezen; zet de rechten op 0600 (chmod 600)",
        en: "others may read the secret; set its mode to 0600 (chmod 600)")
      : Bilingual(nl: "dit is geen geheim van dit programma", en: "this is no secret of this program")
    return Diagnostic(RunCodes.noSecret, at: Place(file: path), message)
  }
}
