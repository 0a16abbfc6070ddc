extension AgreementCase {
  static let all = good + bad + stricter + looser

  private static func window(_ options: String, _ isGood: Bool) -> AgreementCase {
    AgreementCase(name: options, signers: "p \(options) {ed25519}\n", ours: isGood, theirs: isGood)
  }

  private static func signers(_ name: String, _ text: String, _ isGood: Bool) -> AgreementCase {
    AgreementCase(name: name, signers: text, ours: isGood, theirs: isGood)
  }

  private static let good: [AgreementCase] = [
    signers("one line", "p {ed25519}\n", true),
    signers("no line feed at the end", "p {ed25519}", true),
    signers("Windows", "# x\r\np {ed25519}\r\n", true),
    signers("comments, empty lines and space in front", "# x\n\n \t# y\n\t p\t {ed25519}  comment \"x, y\n", true),
    signers("two names", "q,p {ed25519}\n", true),
    signers("names between quotation marks", "\"q,p\" {ed25519}\n", true),
    signers("the second line has the key", "p {other}\np {ed25519}\n", true),
    signers("the second line has the window", "p valid-before=\"20250101\" {ed25519}\np {ed25519}\n", true),
    signers("the second line has the purpose", "p namespaces=\"x\" {ed25519}\np {ed25519}\n", true),
    signers("a wrong line before", "p x {ed25519}\np\np {ed25519}\n", true),
    signers("a wrong line behind", "p {ed25519}\np x\n", true),
    signers("the purpose", "p namespaces=\"\(OwnVector.namespace)\" {ed25519}\n", true),
    signers("two purposes", "p namespaces=\"x,\(OwnVector.namespace)\" {ed25519}\n", true),
    signers("an option in capitals", "p NameSpaces=\"\(OwnVector.namespace)\" {ed25519}\n", true),
    AgreementCase(
      name: "a name with a space", signers: "\"p q\" {ed25519}\n", principal: "p q", ours: true, theirs: true),
    AgreementCase(
      name: "a name with a number sign", signers: "1#p {ed25519}\n", principal: "1#p", ours: true, theirs: true),
    AgreementCase(
      name: "a name beyond ASCII", signers: "1#J\u{F6} {ed25519}\n", principal: "1#J\u{F6}", ours: true, theirs: true),
    AgreementCase(name: "ECDSA", signers: "p {ecdsa}\n", signature: "ecdsa", ours: true, theirs: true),
    AgreementCase(name: "RSA", signers: "p {rsa}\n", signature: "rsa", ours: true, theirs: true),
    AgreementCase(
      name: "RSA with SHA-256", signers: "p {vector}\n", signature: "rsa-sha2-256", ours: true, theirs: true),
    AgreementCase(name: "hashed with SHA-256", signature: "sha256", ours: true, theirs: true),
    AgreementCase(name: "another purpose, asked for", namespace: "file", signature: "file", ours: true, theirs: true),
    AgreementCase(
      name: "another message, asked for", message: "changed", signature: "changed", ours: true, theirs: true),
    AgreementCase(name: "empty lines behind the signature", signature: "blank", ours: true, theirs: true),
    window("valid-after=\"20260901\"", true), window("valid-after=\"20260901Z\"", true),
    window("valid-after=\"20260831235959\"", true), window("valid-after=\"202608312359z\"", true),
    window("valid-after=\"20240229\"", true), window("valid-before=\"20260901\"", true),
    window("valid-before=\"202609010000Z\"", true), window("valid-before=\"20260901000001\"", true),
    window("valid-after=\"20260901\",valid-before=\"20260902\"", true),
    window("valid-before=\"20260901\",valid-after=\"20260831\"", true),
  ]

  private static let bad: [AgreementCase] = [
    signers("nobody", "", false), signers("only a comment", "# p {ed25519}\n", false),
    signers("another key", "p {other}\n", false), signers("a key of another kind", "p {ecdsa}\n", false),
    signers("another name", "q {ed25519}\n", false), signers("a longer name", "p1 {ed25519}\n", false),
    signers("a name in capitals", "P {ed25519}\n", false),
    signers("a name with a space too many", "\" p\" {ed25519}\n", false),
    signers("another purpose", "p namespaces=\"file\" {ed25519}\n", false),
    signers("a purpose in capitals", "p namespaces=\"\(OwnVector.namespace.uppercased())\" {ed25519}\n", false),
    signers("no purpose", "p namespaces=\"\" {ed25519}\n", false),
    signers("a purpose without quotation marks", "p namespaces=\(OwnVector.namespace) {ed25519}\n", false),
    signers("a purpose without the end", "p namespaces=\"\(OwnVector.namespace) {ed25519}\n", false),
    signers("an option that does not exist", "p restrict {ed25519}\n", false),
    signers("an option twice", "p namespaces=\"\(OwnVector.namespace)\",namespaces=\"x\" {ed25519}\n", false),
    signers("a comma behind the options", "p valid-after=\"20200101\", {ed25519}\n", false),
    signers("something behind an option", "p valid-after=\"20200101\"x {ed25519}\n", false),
    signers("a key that signs keys", "p cert-authority {ed25519}\n", false),
    signers("no name", "{ed25519}\n", false), signers("no key", "p\n", false),
    signers("only options", "p valid-after=\"20200101\"\n", false),
    signers("a key cut short", "p ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB\n", false),
    signers("a quotation mark that nothing closes", "\"p {ed25519}\n", false),
    signers("a byte order mark", "\u{FEFF}p {ed25519}\n", false),
    window("valid-after=\"20260902\"", false), window("valid-after=\"20260901000001Z\"", false),
    window("valid-after=\"202609010001\"", false), window("valid-before=\"20260831\"", false),
    window("valid-before=\"20260831235959\"", false), window("valid-before=\"202608312359Z\"", false),
    window("valid-after=\"20260902\",valid-before=\"20260831\"", false),
    window("valid-after=\"20260901\",valid-before=\"20260901\"", false),
    window("valid-after=\"2026-08-01\"", false), window("valid-after=\"2026\"", false),
    window("valid-after=\"2026080112\"", false), window("valid-after=\"\"", false),
    window("valid-after=\"19700101\"", false), window("valid-after=\"20261301\"", false),
    window("valid-before=\"20260932\"", false), window("valid-before=\"202609012400\"", false),
    window("valid-after=\"20200101\",valid-after=\"20200101\"", false),
    AgreementCase(name: "a changed message", message: "changed", ours: false, theirs: false),
    AgreementCase(name: "no message", message: "nothing", ours: false, theirs: false),
    AgreementCase(name: "a message with other line ends", message: "windows", ours: false, theirs: false),
    AgreementCase(name: "another message's signature", signature: "changed", ours: false, theirs: false),
    AgreementCase(name: "another purpose asked", namespace: "file", ours: false, theirs: false),
    AgreementCase(name: "signed for another purpose", signature: "file", ours: false, theirs: false),
    AgreementCase(name: "another signer's signature", signature: "other", ours: false, theirs: false),
    AgreementCase(
      name: "another signer, for himself", signers: "p {ed25519}\nq {other}\n", signature: "other", ours: false,
      theirs: false),
    AgreementCase(name: "RSA's signature under another key", signature: "rsa", ours: false, theirs: false),
    AgreementCase(name: "a purpose written over", namespace: "file", signature: "renamed", ours: false, theirs: false),
    AgreementCase(name: "a hash written over", signature: "rehashed", ours: false, theirs: false),
    AgreementCase(name: "a hash that is not allowed", signature: "md5", ours: false, theirs: false),
    AgreementCase(name: "a key written over", signers: "p {other}\n", signature: "rekeyed", ours: false, theirs: false),
    AgreementCase(name: "a bit turned", signature: "flipped", ours: false, theirs: false),
    AgreementCase(name: "a byte behind", signature: "longer", ours: false, theirs: false),
    AgreementCase(name: "a later version", signature: "version-2", ours: false, theirs: false),
    AgreementCase(name: "a signature cut short", signature: "cut", ours: false, theirs: false),
    AgreementCase(name: "an empty signature", signature: "empty", ours: false, theirs: false),
    AgreementCase(name: "a key for a signature", signature: "public", ours: false, theirs: false),
    AgreementCase(name: "RSA with SHA-1", signers: "p {vector}\n", signature: "rsa-sha1", ours: false, theirs: false),
  ]

  private static func stricter(_ name: String, _ text: String) -> AgreementCase {
    AgreementCase(name: name, signers: text, ours: false, theirs: true)
  }

  /// What ssh-keygen takes and we do not.
  private static let stricter: [AgreementCase] = [
    stricter("every name", "* {ed25519}\n"), stricter("every name of one letter", "? {ed25519}\n"),
    stricter("all but one", "p,!q {ed25519}\n"), stricter("every purpose", "p namespaces=\"*\" {ed25519}\n"),
    stricter("an empty name beside", "p,,q {ed25519}\n"), stricter("no space behind the names", "\"p\"{ed25519}\n"),
    stricter("a comma before the options", "p ,valid-after=\"20200101\" {ed25519}\n"),
    stricter("a day that no month has", "p valid-after=\"20240230\" {ed25519}\n"),
    stricter("a second that no minute has", "p valid-after=\"20240101000060\" {ed25519}\n"),
    AgreementCase(name: "P-384", signers: "p {nistp384}\n", signature: "nistp384", ours: false, theirs: true),
    AgreementCase(name: "RSA with 1024 bits", signers: "p {weak}\n", signature: "weak", ours: false, theirs: true),
    AgreementCase(name: "version 0", signature: "version-0", ours: false, theirs: true),
    AgreementCase(name: "bytes that nobody signed", signature: "reserved", ours: false, theirs: true),
    AgreementCase(name: "a second form of one Ed25519 signature", signature: "malleable", ours: false, theirs: true),
    AgreementCase(name: "text behind the signature", signature: "tail", ours: false, theirs: true),
    AgreementCase(name: "space in the base64", signature: "indented", ours: false, theirs: true),
  ]

  /// What we take and ssh-keygen, in the versions we know, does not.
  private static let looser: [AgreementCase] = [
    AgreementCase(name: "a signature with line ends of Windows", signature: "windows", ours: true, theirs: nil)
  ]
}
