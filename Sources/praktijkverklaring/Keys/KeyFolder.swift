import Diagnostics
import Glibc
import Manifests
import Verification

/// What a run that seals its batch needs of a school's keys, read and found right before anything is made.
struct SchoolKeys {
  let seal: SigningKey
  let secret: IdentitySecret

  init(_ folder: KeyFolder) throws {
    seal = try folder.signingKey(.zegel)
    secret = try folder.secret()
  }
}

/// A folder that `key new` made: private keys, their verifier keys, and the secret behind ids and salts. Each is read, and
/// checked, when it is asked for.
///
/// A private file that is not there is thrown as `DiskError`; one that cannot be used, and a verifier key that is not
/// there, as `Refusal` with a code of `KeyCodes`.
struct KeyFolder {
  let path: String

  /// The file with the secret behind ids and salts.
  static let secretFileName = "geheim"
  /// No key's file is longer.
  private static let sizeLimit = 1 << 16

  init(_ path: String) {
    self.path = path.droppingFinalSlash
  }

  /// The name of the file with a role's private key, PKCS#8 in PEM.
  static func privateFileName(_ role: KeyRole) -> String { "\(role.rawValue).key" }

  /// The name of the file with a role's verifier key, one line.
  static func publicFileName(_ role: KeyRole) -> String { "\(role.rawValue).vkey" }

  /// The name of the file with a role's public key as OpenSSL reads it, SubjectPublicKeyInfo in PEM.
  static func publicPEMFileName(_ role: KeyRole) -> String { "\(role.rawValue).pem" }

  /// Whether `key new` writes a file of that name.
  static func isInFolder(_ name: String) -> Bool {
    name == secretFileName
      || KeyRole.allCases.contains {
        [privateFileName($0), publicFileName($0), publicPEMFileName($0)].contains(name)
      }
  }

  /// The key that verifies what this folder signs in a role; nothing private is read.
  func verifierKey(_ role: KeyRole) throws -> VerifierKey {
    let file = "\(path)/\(Self.publicFileName(role))"
    guard try Folder.kind(of: file) != .absent else {
      let command = "praktijkverklaring key new\(role == .sleutels ? " --root" : "") --out"
      throw Refusal(
        KeyCodes.noKeys, at: Place(file: file),
        Bilingual(
          nl: "dit bestand is er niet; maak eerst sleutels: \(command) MAP",
          en: "this file is not there; make keys first: \(command) DIR"))
    }
    return try VerifierKeyFile(file).only(role)
  }

  /// The key that signs in a role, under the name that its verifier key gives.
  func signingKey(_ role: KeyRole) throws -> SigningKey {
    let verifier = try verifierKey(role)
    let file = "\(path)/\(Self.privateFileName(role))"
    let pem = try privateContents(of: file)
    let key: SigningKey
    do throws(KeyProblem) {
      key = try SigningKey(name: verifier.name, pem: pem)
    } catch {
      throw Refusal(KeyCodes.keyForm, at: Place(file: file), error.privateKeyMessage)
    }
    guard key.verifier == verifier else {
      let name = Self.publicFileName(role)
      throw Refusal(
        KeyCodes.keysDiffer, at: Place(file: file),
        Bilingual(
          nl: "deze sleutel hoort niet bij \(name) in dezelfde map",
          en: "this key does not belong to \(name) in the same folder"))
    }
    return key
  }

  var secretFile: String { "\(path)/\(Self.secretFileName)" }

  /// The secret behind ids and salts.
  func secret() throws -> IdentitySecret {
    let file = secretFile
    guard let secret = IdentitySecret(fileText: try privateContents(of: file)) else {
      throw Refusal(
        KeyCodes.keyForm, at: Place(file: file),
        Bilingual(nl: "dit is geen geheim van dit programma", en: "this is no secret of this program"))
    }
    return secret
  }

  /// What a file holds that only its owner may read. The mode is that of the file that is read, also behind a link.
  private func privateContents(of path: String) throws -> [UInt8] {
    let file = try File.open(path)
    guard try file.status().st_mode & 0o077 == 0 else {
      throw Refusal(
        KeyCodes.openToOthers, at: Place(file: path),
        Bilingual(
          nl: "anderen mogen dit bestand lezen of veranderen; zet de rechten op 0600 (chmod 600)",
          en: "others may read or change this file; set its mode to 0600 (chmod 600)"))
    }
    return try file.contents(limit: Self.sizeLimit)
  }
}
