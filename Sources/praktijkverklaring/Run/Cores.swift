import Glibc

/// How many cores the machine gives us: what `--jobs` is without a number.
var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
