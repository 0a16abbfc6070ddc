import Manifests
import TestSupport
import Testing

/// What we write, in the hands of programs that are not ours; each test says that it skips where its program is not there.
@Suite("Outside tools")
struct OutsideToolTests {
  @Test(
    "OpenSSL reads our private key, and we read OpenSSL's",
    .enabled(if: OutsideTool.isInstalled("openssl"), "no openssl"))
  func keys() throws {
    try OutsideTool.inFolder { folder in
      let made = OutsideTool.run("cd \(folder) && openssl genpkey -algorithm ed25519 -out hun.key && cat hun.key")
      #expect(made.status == 0)
      let theirs = try SigningKey(name: keyName(), pem: Array(made.output.utf8))
      #expect(String(decoding: theirs.pem, as: UTF8.self) == made.output)
      let ours = SigningKey.random(name: try keyName())
      try OutsideTool.write(ours.pem, to: "\(folder)/ons.key")
      for (name, key) in [("hun", theirs), ("ons", ours)] {
        #expect(OutsideTool.run("openssl pkey -in \(folder)/\(name).key").output.utf8.elementsEqual(key.pem))
        #expect(
          OutsideTool.run("openssl pkey -in \(folder)/\(name).key -pubout").output == key.verifier.publicKeyPEM)
      }
    }
  }

  /// The commands of ../shared/verification.md, 3: from a note to what OpenSSL takes.
  private static let opensslVerify = """
    sed '/^$/,$d' checkpoint > body
    tail -1 checkpoint | awk '{print $NF}' | base64 -d | tail -c +5 > sig
    openssl pkeyutl -verify -pubin -inkey school.pem -rawin -in body -sigfile sig
    """

  @Test(
    "OpenSSL verifies the signature under our checkpoint, and not under another",
    .enabled(if: OutsideTool.isInstalled("openssl"), "no openssl"))
  func signature() throws {
    let key = try signingKey(1)
    let sealed = try proofs(5, keys: [key]).proofs[0].sealed
    try OutsideTool.inFolder { folder in
      try OutsideTool.write(Array(key.verifier.publicKeyPEM.utf8), to: "\(folder)/school.pem")
      try OutsideTool.write(sealed.note.bytes, to: "\(folder)/checkpoint")
      let right = OutsideTool.run("cd \(folder)\n\(Self.opensslVerify)")
      #expect(right.status == 0 && right.output.contains("Signature Verified Successfully"), "\(right.output)")
      #expect(sealed.checkpoint.text == OutsideTool.contents("\(folder)/body"))
      let text = String(decoding: sealed.note.bytes, as: UTF8.self)
      try OutsideTool.write(Array(text.replacing("\n5\n", with: "\n6\n").utf8), to: "\(folder)/checkpoint")
      #expect(OutsideTool.run("cd \(folder)\n\(Self.opensslVerify)").status == 1)
    }
  }

  @Test(
    "We take a signature that OpenSSL made over our checkpoint",
    .enabled(if: OutsideTool.isInstalled("openssl"), "no openssl"))
  func signedElsewhere() throws {
    let key = try signingKey(1)
    let checkpoint = try proofs(5, keys: [key]).proofs[0].sealed.checkpoint
    try OutsideTool.inFolder { folder in
      try OutsideTool.write(key.pem, to: "\(folder)/zegel.key")
      try OutsideTool.write(checkpoint.text, to: "\(folder)/checkpoint.body")
      let made = OutsideTool.run(
        "cd \(folder) && openssl pkeyutl -sign -inkey zegel.key -rawin -in checkpoint.body -out sig")
      #expect(made.status == 0, "\(made.output)")
      let raw = try #require(OutsideTool.contents("\(folder)/sig"))
      let sealed = try SealedCheckpoint(checkpoint, signatures: [NoteSignature(by: key.verifier, bytes: raw)])
      #expect(try sealed.sealers(among: [key.verifier]) == [key.verifier])
    }
  }

  @Test(
    "A script with coreutils and OpenSSL verifies our proofs, and refuses those of another leaf",
    .enabled(
      if: SharedFolder.path != nil && OutsideTool.isInstalled("openssl") && OutsideTool.isInstalled("xxd"),
      "no folder `shared` beside the checkout, no openssl or no xxd"),
    arguments: [1, 2, 5, 12])
  func script(count: Int) throws {
    let key = try signingKey(1)
    let (leaves, proofs) = try proofs(count, keys: [key])
    let script = "\(try #require(SharedFolder.path))/vectors/verify-tlog-proof.sh"
    try OutsideTool.inFolder { folder in
      try OutsideTool.write(Array(key.verifier.publicKeyPEM.utf8), to: "\(folder)/school.pem")
      for (index, proof) in proofs.enumerated() {
        try OutsideTool.write(proof.bytes, to: "\(folder)/pv.tlog-proof")
        try OutsideTool.write(leaves[index], to: "\(folder)/pv.leaf")
        let right = OutsideTool.run("cd \(folder) && sh \(script) pv.tlog-proof pv.leaf school.pem")
        #expect(right.output.hasSuffix("INBEGREPEN: blad \(index) van \(count)\n"), "\(right.output)")
        #expect(right.status == 0 && !right.output.contains("NIET"))
        try OutsideTool.write(leaves[index] + [0x0A], to: "\(folder)/pv.leaf")
        let wrong = OutsideTool.run("cd \(folder) && sh \(script) pv.tlog-proof pv.leaf school.pem")
        #expect(wrong.status == 3 && wrong.output.hasSuffix("NIET INBEGREPEN\n"))
      }
    }
  }

  /// Where Debian's golang-golang-x-mod-dev puts the sources of golang.org/x/mod.
  private static let goPath = "/usr/share/gocode"

  /// Opens the note on standard input with the key that its argument writes; writes the text.
  private static let goProgram = """
    package main

    import (
    \t"fmt"
    \t"io"
    \t"os"

    \t"golang.org/x/mod/sumdb/note"
    )

    func main() {
    \tmsg, _ := io.ReadAll(os.Stdin)
    \tverifier, err := note.NewVerifier(os.Args[1])
    \tif err == nil {
    \t\tvar opened *note.Note
    \t\topened, err = note.Open(msg, note.VerifierList(verifier))
    \t\tif err == nil {
    \t\t\tfmt.Print(opened.Text)
    \t\t\treturn
    \t\t}
    \t}
    \tfmt.Println(err)
    \tos.Exit(1)
    }

    """

  @Test(
    "Go's sumdb/note opens our notes, and refuses what we refuse",
    .enabled(
      if: OutsideTool.isInstalled("go") && OutsideTool.run("test -d \(goPath)/src/golang.org/x/mod").status == 0,
      "no go, or no golang-golang-x-mod-dev"))
  func goOpens() throws {
    let (key, other) = (try signingKey(1, name: "school.example/zegel-\u{E9}"), try signingKey(2))
    let text = Array("Eerste alinea\n\nTweede\n".utf8)
    let note = try SignedNote(text: text, signatures: [other.signature(over: text), key.signature(over: text)])
    let otherText = String(decoding: note.bytes, as: UTF8.self).replacing("Tweede", with: "Derde")
    try OutsideTool.inFolder { folder in
      try OutsideTool.write(Array(Self.goProgram.utf8), to: "\(folder)/open.go")
      let environment = "GO111MODULE=off GOPATH=\(folder):\(Self.goPath) GOCACHE=\(folder)/cache GOFLAGS="
      let built = OutsideTool.run("cd \(folder) && env \(environment) go build -o open open.go")
      #expect(built.status == 0, "\(built.output)")
      func open(_ bytes: [UInt8], _ key: SigningKey) throws -> (status: Int32, output: String) {
        try OutsideTool.write(bytes, to: "\(folder)/note")
        return OutsideTool.run("\(folder)/open '\(key.verifier)' < \(folder)/note")
      }
      #expect(try open(note.bytes, key) == (0, String(decoding: text, as: UTF8.self)))
      #expect(try open(note.bytes, other) == (0, String(decoding: text, as: UTF8.self)))
      #expect(try open(note.bytes, signingKey(3)).status == 1)
      #expect(try open(Array(otherText.utf8), key).output.hasPrefix("invalid signature for key"))
      #expect(try open(note.bytes + [0x0A], key).output == "malformed note\n")
    }
  }
}
