public import Diagnostics
public import SSHSignatures

// What is said of signatures and keys that cannot be used, to go behind a colon.

extension SSHSignatureProblem {
  public var reason: Bilingual {
    switch self {
    case .empty: Bilingual(nl: "het bestand is leeg", en: "the file is empty")
    case .tooLarge:
      Bilingual(
        nl: "het bestand is groter dan \(SSHSignature.maximumByteCount >> 10) KiB; een handtekening is kleiner",
        en: "the file is larger than \(SSHSignature.maximumByteCount >> 10) KiB; a signature is smaller")
    case .otherKind(let kind): kind.reason
    case .malformed(let part):
      Bilingual(
        nl: "de handtekening van ssh-keygen is beschadigd: \(part.name.nl)",
        en: "the signature of ssh-keygen is damaged: \(part.name.en)")
    case .newerVersion(let version):
      Bilingual(
        nl: "de handtekening heeft versie \(version) van SSHSIG; bekend is versie 1",
        en: "the signature has version \(version) of SSHSIG; version 1 is known")
    case .key(let problem): problem.reason
    case .unsupportedHash:
      Bilingual(
        nl: "de handtekening gebruikt iets anders dan SHA-256 of SHA-512",
        en: "the signature uses something else than SHA-256 or SHA-512")
    case .unsupportedAlgorithm(let name):
      Bilingual(
        nl: "de handtekening is van een soort die niet veilig is of niet bij de sleutel hoort (\(name.printable))",
        en: "the signature is of a kind that is not safe or not the key's (\(name.printable))")
    }
  }
}

extension SSHSignatureProblem.OtherKind {
  fileprivate var reason: Bilingual {
    switch self {
    case .reencoded:
      Bilingual(
        nl: "het bestand is UTF-16 of heeft een BOM; dat doet een PowerShell-pipe (gebruik cmd /c \"… < bestand\")",
        en: "the file is UTF-16 or has a byte order mark; a PowerShell pipe does that (use cmd /c \"… < file\")")
    case .pgp: Bilingual(nl: "dit is een PGP-handtekening", en: "this is a PGP signature")
    case .cms: Bilingual(nl: "dit is een PKCS#7- of X.509-bestand", en: "this is a PKCS#7 or X.509 file")
    case .minisign: Bilingual(nl: "dit is een minisign-handtekening", en: "this is a minisign signature")
    case .publicKey:
      Bilingual(nl: "dit is een publieke sleutel, geen handtekening", en: "this is a public key, no signature")
    case .privateKey:
      Bilingual(
        nl: "dit is een privésleutel: geef die nooit aan een ander, en maak een nieuwe",
        en: "this is a private key: never give it to anybody, and make a new one")
    case .unknown:
      Bilingual(nl: "dit is geen handtekening van ssh-keygen", en: "this is no signature of ssh-keygen")
    }
  }
}

extension SSHSignatureProblem.Part {
  fileprivate var name: Bilingual {
    switch self {
    case .end: Bilingual(nl: "de laatste regel ontbreekt", en: "the last line is missing")
    case .rest: Bilingual(nl: "achter de laatste regel staat nog iets", en: "something stands behind the last line")
    case .line(let number):
      Bilingual(nl: "regel \(number) is geen base64", en: "line \(number) is no base64")
    case .base64: Bilingual(nl: "de base64 klopt niet", en: "the base64 is not right")
    case .content: Bilingual(nl: "de inhoud heeft niet de goede vorm", en: "the content has not the right form")
    case .namespace: Bilingual(nl: "de namespace is leeg of geen tekst", en: "the namespace is empty or no text")
    }
  }
}

extension SSHKeyProblem {
  var reason: Bilingual {
    switch self {
    case .form:
      Bilingual(
        nl: "hier hoort een sleutel te staan, zoals `ssh-ed25519 AAAA…`",
        en: "here should stand a key, like `ssh-ed25519 AAAA…`")
    case .unsupported(let algorithm):
      Bilingual(
        nl:
          "sleutels van de soort \(algorithm.printable) worden niet gebruikt; maak er een met `ssh-keygen -t ed25519`",
        en: "keys of the kind \(algorithm.printable) are not taken; make one with `ssh-keygen -t ed25519`")
    case .malformed: Bilingual(nl: "de sleutel is beschadigd", en: "the key is damaged")
    case .weak(let bits):
      Bilingual(
        nl: "de RSA-sleutel heeft \(bits) bits; minstens 2048 is nodig",
        en: "the RSA key has \(bits) bits; at least 2048 are needed")
    case .tooLarge: Bilingual(nl: "de RSA-sleutel is te groot", en: "the RSA key is too large")
    }
  }
}
