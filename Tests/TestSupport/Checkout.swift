import Glibc

/// The files of the checkout that the tests were built from.
public enum Checkout {
  public static let path: String = {
    // <checkout>/Tests/TestSupport/Checkout.swift
    var folder = "\(#filePath)"[...]
    for _ in 0..<3 { folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)] }
    return String(folder)
  }()

  /// The contents of a file, or nil when it is not there.
  public static func contents(_ name: String) -> [UInt8]? {
    fileContents("\(path)/\(name)")
  }

  public static func text(_ name: String) -> String? {
    contents(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in a folder that are not hidden, sorted.
  public static func names(in folder: String) -> [String] {
    guard let stream = opendir("\(path)/\(folder)") else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}

/// The folder `shared` beside the checkout, with files of others that are not part of the project.
public enum SharedFolder {
  /// Nil when it is not there; tests that need it then say that they skip.
  public static let path: String? = {
    let path = "\(Checkout.path)/../shared"
    return access("\(path)/sbb-xml", R_OK) == 0 ? path : nil
  }()

  public static func contents(_ name: String) -> [UInt8]? {
    path.flatMap { fileContents("\($0)/\(name)") }
  }
}

func fileContents(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}
