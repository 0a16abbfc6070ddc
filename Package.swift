// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: imports are private to a file unless they say otherwise, and a warning stops the build.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// One library module; the order below is the order of the floors in docs/architecture.md.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module, in `Tests/<name>Tests`; what lies beside them there is read from the checkout, not bundled.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: ["TestSupport"] + dependencies, exclude: exclusions[name] ?? [],
    swiftSettings: strict)
}

/// Folders of test data, which are no sources.
let exclusions: [String: [String]] = ["Verklaringen": ["Golden"], "SSHSignatures": ["Vectors"]]

let package = Package(
  name: "praktijkverklaring",
  products: [
    .executable(name: "praktijkverklaring", targets: ["praktijkverklaring"]),
    // For Tests/Fuzz, a package of its own.
    .library(
      name: "PraktijkverklaringModules",
      targets: [
        "Diagnostics", "JSONText", "Templates", "Pages", "Manifests", "SSHSignatures", "Archives", "QRCodes",
        "Dossiers",
        "Beoordelingen", "Verklaringen", "Verification",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Floor 0: base
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CLinux"),
    module("Diagnostics"),
    module("Bytes"),
    // Floor 1: tools
    module("XMLTree", ["Bytes", "CLibXML2"]),
    module("UnicodeText", ["CUTF8Proc"]),
    module("JSONText", ["Bytes"]),
    module("Templates", ["Bytes", "Diagnostics"]),
    module("Pages", ["Diagnostics"]),
    module("Archives", ["CLibArchive"]),
    module("QRCodes", ["CQRencode"]),
    module(
      "Manifests",
      [
        "Bytes", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    module("SSHSignatures", ["Manifests"]),
    // Floor 2: domain
    module("Dossiers", ["Bytes", "Diagnostics", "XMLTree", "UnicodeText"]),
    module(
      "Beoordelingen",
      [
        "Bytes", "Diagnostics", "JSONText", "Pages", "UnicodeText", "XMLTree", "Manifests", "SSHSignatures", "Dossiers",
      ]),
    .target(
      name: "Verklaringen",
      dependencies: [
        "Diagnostics", "JSONText", "Templates", "Pages", "UnicodeText", "Manifests", "QRCodes", "Dossiers",
        "Beoordelingen",
      ],
      // Links to templates/: what the program uses when it is given no templates of a school's own.
      resources: [
        .embedInCode("BuiltIn/verklaring.html"), .embedInCode("BuiltIn/stijl.html"),
        .embedInCode("BuiltIn/verklaring.txt"),
        // The page of a sign-off sheet, which is the program's own.
        .embedInCode("BuiltIn/aftekenpagina.html"),
        // Made-up inputs for `template preview`.
        .embedInCode("BuiltIn/voorbeeld/dossier.xml"), .embedInCode("BuiltIn/voorbeeld/instelling.json"),
        .embedInCode("BuiltIn/voorbeeld/leerbedrijven.jsonl"), .embedInCode("BuiltIn/voorbeeld/beoordelingen.jsonl"),
        .embedInCode("BuiltIn/voorbeeld/school.svg"), .embedInCode("BuiltIn/voorbeeld/bedrijf.svg"),
      ],
      swiftSettings: strict),
    module(
      "Verification",
      [
        "Diagnostics", "JSONText", "UnicodeText", "Manifests", "SSHSignatures", "Dossiers", "Beoordelingen",
        "Verklaringen",
      ]),
    .target(
      name: "Controlepagina", dependencies: ["Diagnostics", "JSONText", "Manifests", "Verification"],
      exclude: ["Pagina"], swiftSettings: strict, plugins: ["EmbedPage"]),
    .plugin(
      name: "EmbedPage", capability: .buildTool(), dependencies: ["PageJoiner"], path: "Sources/BuildTools/EmbedPage"),
    .executableTarget(name: "PageJoiner", path: "Sources/BuildTools/PageJoiner", swiftSettings: strict),
    // Floor 3: shell
    .executableTarget(
      name: "praktijkverklaring",
      dependencies: [
        "CLinux", "Diagnostics", "JSONText", "Templates", "Pages", "Archives", "Manifests", "SSHSignatures", "Dossiers",
        "Beoordelingen",
        "Verklaringen", "Verification", "Controlepagina",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Tests
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("Diagnostics", ["Diagnostics"]),
    tests("XMLTree", ["XMLTree"]),
    tests("UnicodeText", ["UnicodeText"]),
    tests("JSONText", ["JSONText"]),
    tests("Templates", ["Diagnostics", "Templates"]),
    tests("Pages", ["Diagnostics", "Pages"]),
    tests("Manifests", ["Manifests", "JSONText"]),
    tests("SSHSignatures", ["SSHSignatures", "Manifests"]),
    tests("Dossiers", ["Diagnostics", "Dossiers", "XMLTree"]),
    tests("Beoordelingen", ["Diagnostics", "Dossiers", "Manifests", "Beoordelingen", "JSONText"]),
    tests(
      "Verklaringen",
      ["Diagnostics", "Dossiers", "Beoordelingen", "Manifests", "QRCodes", "Templates", "Verklaringen", "JSONText"]),
    tests("Archives", ["Archives"]),
    tests("QRCodes", ["QRCodes"]),
    tests(
      "Verification",
      ["Diagnostics", "Dossiers", "Manifests", "JSONText", "QRCodes", "Verklaringen", "Verification"]),
    tests("Controlepagina", ["Diagnostics", "JSONText", "Manifests", "Verification", "Controlepagina"]),
    tests("Architecture", []),
  ],
  swiftLanguageModes: [.v6]
)
