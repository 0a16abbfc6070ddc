// swift-tools-version: 6.2
import PackageDescription

/// CPU time of rendering, measured inside one process; a package of its own, so that the program's has no target that only
/// measures (see bench.sh).
let package = Package(
  name: "rendering",
  dependencies: [.package(name: "praktijkverklaring", path: "../../..")],
  targets: [
    .executableTarget(
      name: "rendering",
      dependencies: [.product(name: "PraktijkverklaringModules", package: "praktijkverklaring")],
      swiftSettings: [.enableUpcomingFeature("ExistentialAny")])
  ],
  swiftLanguageModes: [.v6]
)
