import Glibc

/// Programs that are not ours, for tests that ask them; such tests say that they skip when the program is not there.
public enum OutsideTool {
  public static func isInstalled(_ name: String) -> Bool {
    run("command -v \(name)").status == 0
  }

  /// Runs a line of the shell; gives its exit status and all that it wrote.
  public static func run(_ command: String) -> (status: Int32, output: String) {
    guard let stream = popen("{ \(command)\n} 2>&1", "r") else { return (-1, "popen failed") }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
    let status = pclose(stream)
    return (status & 0x7F == 0 ? status >> 8 & 0xFF : -1, String(decoding: bytes, as: UTF8.self))
  }

  /// Gives `body` the path of a new empty folder, which is gone afterwards.
  public static func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    var template = Array("/tmp/praktijkverklaring-test-XXXXXX".utf8CString)
    guard let path = template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) else {
      throw OutsideToolProblem.noFolder
    }
    let folder = String(cString: path)
    defer { _ = run("rm -r '\(folder)'") }
    return try body(folder)
  }

  public static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else { throw OutsideToolProblem.cannotWrite(path) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw OutsideToolProblem.cannotWrite(path) }
  }

  /// The contents of a file, or nil when it is not there.
  public static func contents(_ path: String) -> [UInt8]? {
    fileContents(path)
  }
}

public enum OutsideToolProblem: Error {
  case noFolder
  case cannotWrite(String)
}
