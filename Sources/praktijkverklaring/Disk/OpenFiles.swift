import Glibc

/// Lets the program have as many files open as the system allows it: the usual limit is meant for programs that wait with
/// `select`, which this one does not.
func allowManyOpenFiles() {
  var limit = rlimit()
  guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
  limit.rlim_cur = limit.rlim_max
  setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
}
