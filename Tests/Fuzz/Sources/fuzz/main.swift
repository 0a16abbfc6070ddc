import CLibFuzzer
import Glibc

/// The target of this process; set once before the first input.
nonisolated(unsafe) var chosenTarget = FuzzTarget.xml

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  chosenTarget.run(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

// fuzz TARGET [libFuzzer's own arguments]
guard CommandLine.arguments.count > 1, let target = FuzzTarget(rawValue: CommandLine.arguments[1]) else {
  print("usage: fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [corpus] [-max_total_time=S …]")
  exit(64)
}
chosenTarget = target

let words = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
var count = Int32(arguments.count)
arguments.append(nil)
let status = arguments.withUnsafeMutableBufferPointer { buffer in
  var start = buffer.baseAddress
  return withUnsafeMutablePointer(to: &start) { pointer in
    pointer.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1) {
      LLVMFuzzerRunDriver(&count, $0, testOneInput)
    }
  }
}
exit(status)
