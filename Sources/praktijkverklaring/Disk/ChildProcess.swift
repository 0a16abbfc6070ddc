import Glibc

/// A program that is not ours, run to its end.
enum ChildProcess {
  /// Runs a program that is looked up in `PATH`, with nothing on its standard input and its messages thrown away.
  ///
  /// - Parameter folder: where its output is kept meanwhile; nobody else may enter it.
  /// - Returns: its exit status and standard output, or nil when the program is not there.
  static func run(_ arguments: [String], in folder: String) throws(DiskError) -> (status: Int32, output: [UInt8])? {
    let outputPath = "\(folder)/output"
    unlink(outputPath)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, arguments[0], &actions, nil, &words, environ)
    if failure == ENOENT { return nil }
    guard failure == 0 else { throw DiskError(.cannotOpen, path: arguments[0], number: failure) }
    let status = wait(for: child)
    // The low seven bits are the signal that ended it, the next eight its exit status (wait(2)).
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return (code, try File.contents(of: outputPath, limit: 1 << 20))
  }

  /// How long a program may take before it is ended.
  private static let patience = Duration.seconds(30)

  /// Waits for a child; one that does not end by itself is ended.
  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    let start = ContinuousClock.now
    while true {
      switch waitpid(child, &status, WNOHANG) {
      case 0 where start.duration(to: .now) > patience: kill(child, SIGKILL)
      case 0: break
      case -1 where errno == EINTR: break
      default: return status
      }
      usleep(2_000)
    }
  }
}
