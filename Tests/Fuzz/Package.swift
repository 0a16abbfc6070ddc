// swift-tools-version: 6.2
import PackageDescription

/// Coverage-guided fuzzing of what reads other people's bytes; a package of its own, since all of it is built with the
/// sanitizers (see run.sh).
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "praktijkverklaring", path: "../..")],
  targets: [
    .target(name: "CLibFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["CLibFuzzer", .product(name: "PraktijkverklaringModules", package: "praktijkverklaring")],
      swiftSettings: [.enableUpcomingFeature("ExistentialAny")]),
  ],
  swiftLanguageModes: [.v6]
)
