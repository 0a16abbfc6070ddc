import TestSupport
import Testing

/// SwiftPM lets a module import what its dependencies import, so this table holds the floors (docs/architecture.md).
@Suite("The floors of the house")
struct ImportTests {
  /// What the files of a module may import.
  private static let allowed: [String: Set<String>] = [
    "Diagnostics": [],
    "Bytes": [],
    "XMLTree": ["Bytes", "CLibXML2", "Glibc"],
    "UnicodeText": ["CUTF8Proc"],
    "JSONText": ["Bytes"],
    "Templates": ["Bytes", "Diagnostics"],
    "Pages": ["Diagnostics"],
    "Archives": ["CLibArchive"],
    "QRCodes": ["CQRencode"],
    "Manifests": ["Bytes", "Crypto", "CryptoExtras"],
    "SSHSignatures": ["Manifests"],
    "Dossiers": ["Bytes", "Diagnostics", "UnicodeText", "XMLTree"],
    "Beoordelingen": [
      "Bytes", "Diagnostics", "Dossiers", "JSONText", "Manifests", "Pages", "SSHSignatures", "UnicodeText", "XMLTree",
    ],
    "Verklaringen": [
      "Beoordelingen", "Diagnostics", "Dossiers", "JSONText", "Manifests", "Pages", "QRCodes", "Templates",
      "UnicodeText",
    ],
    "Verification": [
      "Beoordelingen", "Diagnostics", "Dossiers", "JSONText", "Manifests", "SSHSignatures", "UnicodeText",
      "Verklaringen",
    ],
    // Run while building, and no part of the program.
    "BuildTools": ["Foundation", "PackagePlugin"],
    "Controlepagina": ["Diagnostics", "JSONText", "Manifests", "Verification"],
    "praktijkverklaring": [
      "Archives", "ArgumentParser", "Beoordelingen", "CLinux", "Controlepagina", "Diagnostics", "Dossiers", "Glibc",
      "JSONText",
      "Manifests",
      "Pages", "Synchronization", "Templates", "Verification", "Verklaringen",
    ],
  ]

  @Test(
    "A module imports only what stands on a lower floor, or before it along the domain",
    arguments: allowed.keys.sorted())
  func imports(module: String) throws {
    let files = swiftFiles(below: "Sources/\(module)")
    #expect(!files.isEmpty)
    for file in files {
      for name in try importedModules(of: file) {
        #expect(Self.allowed[module]?.contains(name) ?? false, "\(file) imports \(name)")
      }
    }
  }

  @Test("Every module has its row in the table")
  func everyModule() {
    let modules = Checkout.names(in: "Sources").filter { !swiftFiles(below: "Sources/\($0)").isEmpty }
    #expect(Set(modules) == Set(Self.allowed.keys))
  }

  @Test(
    "What is outside comes in by one door",
    arguments: [
      ("CLibXML2", "Sources/XMLTree/"), ("CUTF8Proc", "Sources/UnicodeText/"),
      ("CLibArchive", "Sources/Archives/"), ("CQRencode", "Sources/QRCodes/"),
      ("Crypto", "Sources/Manifests/Crypto/"), ("CryptoExtras", "Sources/Manifests/Crypto/"),
    ])
  func oneDoor(name: String, door: String) throws {
    for file in swiftFiles(below: "Sources") where try importedModules(of: file).contains(name) {
      #expect(file.hasPrefix(door), "\(file) imports \(name)")
    }
  }

  private func importedModules(of file: String) throws -> [String] {
    try #require(Checkout.text(file)).split(separator: "\n").compactMap { line -> String? in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"),
        words[..<index].allSatisfy({ $0 == "public" || $0.hasPrefix("@") })
      else { return nil }
      return words[(index + 1)...].first.map(String.init)
    }
  }

  private func swiftFiles(below folder: String) -> [String] {
    Checkout.names(in: folder).flatMap { name in
      let path = "\(folder)/\(name)"
      return name.hasSuffix(".swift") ? [path] : name.contains(".") ? [] : swiftFiles(below: path)
    }
  }
}
