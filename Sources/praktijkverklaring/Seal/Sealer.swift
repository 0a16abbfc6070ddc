import Diagnostics
import Manifests

/// What puts a signature under a batch.
protocol Sealer {
  /// Seals the batch, and says so; the result is the seal, or nil when a signature is still to be made.
  func sign(_ seal: BatchSeal, _ report: Report) throws -> SealedCheckpoint?
}

/// Seals with a key that is here.
struct LocalSealer: Sealer {
  let key: SigningKey

  func sign(_ seal: BatchSeal, _ report: Report) throws -> SealedCheckpoint? {
    try seal.add(by: key.verifier, report) { checkpoint in key.signature(over: checkpoint.text) }
  }
}

/// Takes in the signature of a key that is elsewhere; without one, it writes what is to be signed.
struct ExternalSealer: Sealer {
  private let key: VerifierKey
  private let keyFile: String
  private let signature: (file: String, value: NoteSignature)?

  init(key: VerifierKey, keyFile: String, signatureFile: String?) throws {
    self.key = key
    self.keyFile = keyFile
    signature = try signatureFile.map { file in
      guard let value = NoteSignature(by: key, file: try File.contents(of: file, limit: 1 << 16)) else {
        throw Refusal(
          SealCodes.signatureForm, at: Place(file: file),
          Bilingual(
            nl: "dit zijn geen 64 bytes, en ook niet de base64 daarvan",
            en: "these are not 64 bytes, nor the base64 of them"),
          status: .refused)
      }
      return (file, value)
    }
  }

  func sign(_ seal: BatchSeal, _ report: Report) throws -> SealedCheckpoint? {
    guard let signature else { return try request(seal, report) }
    return try seal.add(by: key, report) { checkpoint in
      guard key.publicKey.isValid(signature.value.bytes, over: checkpoint.text) else {
        throw Refusal(
          SealCodes.wrongSignature, at: Place(file: signature.file),
          Bilingual(
            nl: "deze handtekening is niet die van \(key.shortName) over deze partij",
            en: "this signature is not that of \(key.shortName) over this batch"),
          status: .refused)
      }
      return signature.value
    }
  }

  /// Writes what is to be signed, and says how. Nothing is asked of a key that sealed the batch already.
  private func request(_ seal: BatchSeal, _ report: Report) throws -> SealedCheckpoint? {
    let checkpoint = try seal.checkpoint(origin: key.name)
    if try seal.isSealed(by: key) { return try seal.add(by: key, report) { _ in preconditionFailure("it is there") } }
    try seal.writeBody(checkpoint)
    let body = "\(seal.folder)/\(checkpointBodyFileName)"
    let commands = """
        openssl pkeyutl -sign -inkey zegel.key -rawin -in \(body.shellQuoted) -out checkpoint.sig
        praktijkverklaring seal \(seal.folder.shellQuoted) --sign-external --vkey \(keyFile.shellQuoted) --signature checkpoint.sig
      """
    try report.say(
      nl: """
        \(body.printable): dit bestand moet worden ondertekend met de sleutel van \(key.shortName)
        Met OpenSSL 3 (zegel.key is daar het bestand met de geheime sleutel), en daarna hier:

        \(commands)
        """,
      en: """
        \(body.printable): this file is to be signed with the key of \(key.shortName)
        With OpenSSL 3 (there, zegel.key is the file with the private key), and then here:

        \(commands)
        """)
    return nil
  }
}

extension BatchSeal {
  /// Adds a key's signature, unless it is there, and says what was done.
  ///
  /// - Parameter makeSignature: gives a signature that holds over the checkpoint's text.
  fileprivate func add(
    by key: VerifierKey, _ report: Report, _ makeSignature: (Checkpoint) throws -> NoteSignature
  ) throws -> SealedCheckpoint {
    let checkpoint = try checkpoint(origin: key.name)
    let name = folder.printable
    let count = (checkpoint.size - 1).counted("verklaring", "verklaringen")
    if let current, try isSealed(by: key) {
      try writeBody(checkpoint)
      try report.say(
        nl: "\(name): al verzegeld met \(key.shortName), \(count)",
        en: "\(name): sealed with \(key.shortName) already, \(count)")
      return current
    }
    let sealed = try write(checkpoint, makeSignature(checkpoint))
    if current == nil {
      try report.say(
        nl: "\(name): verzegeld met \(key.shortName), \(count)",
        en: "\(name): sealed with \(key.shortName), \(count)")
    } else {
      let origin = checkpoint.origin.description.printable
      try report.say(
        nl: "\(name): \(key.shortName) toegevoegd aan het zegel van \(origin), \(count)",
        en: "\(name): \(key.shortName) added to the seal of \(origin), \(count)")
    }
    return sealed
  }
}
