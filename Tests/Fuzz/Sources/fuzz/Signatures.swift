import Beoordelingen
import Manifests
import SSHSignatures

extension FuzzTarget {
  static func readSSHSignature(_ bytes: [UInt8]) {
    // Base64 hides what is inside from the fuzzer, so it may also give the inside itself.
    let isBare = bytes.starts(with: "SSHSIG".utf8)
    let text = "-----BEGIN SSH SIGNATURE-----\n\(Base64.text(of: bytes))\n-----END SSH SIGNATURE-----\n"
    guard let signature = try? SSHSignature(parsing: isBare ? Array(text.utf8) : bytes) else { return }
    precondition((try? SSHPublicKey(blob: signature.key.blob)) == signature.key, "a key is not itself")
    precondition(signature.key.fingerprint.utf8.count == 50, "SHA256: and 43 characters")
    precondition(!signature.namespace.isEmpty)
    precondition(!signature.isValid(over: Array("never signed".utf8)), "a message was taken that nobody signed")
  }

  static func readAllowedSigners(_ bytes: [UInt8]) {
    let signers = AllowedSigners(parsing: bytes)
    let lines = signers.entries.map(\.line)
    precondition(lines == Set(lines).sorted(), "a line has one entry")
    precondition(Set(lines).isDisjoint(with: signers.problems.map(\.line)), "a line counts or has a problem")
    precondition(signers.problems.allSatisfy { $0.line > 0 && $0.column > 0 })
    precondition(signers.problemCount >= signers.problems.count)
    for entry in signers.entries {
      precondition(!entry.principals.isEmpty && !entry.principals.contains(""))
      precondition(!entry.principals.contains { $0.contains { "*?!".contains($0) } }, "a pattern was taken")
      if let after = entry.window.validAfter, let before = entry.window.validBefore { precondition(after < before) }
    }
  }
  /// Sign-off sheets: what is read is written again as it was, and every line is found.
  static func readSheet(_ bytes: [UInt8]) {
    guard let sheet = try? Aftekenblad(parsing: bytes) else { return }
    precondition(sheet.bytes == bytes, "a sheet of another form was accepted")
    for regel in sheet.regels { precondition(sheet.regel(of: regel.id)?.regel == regel, "a line that is not found") }
  }
}
