// What Linux has and Swift's Glibc module does not show, because glibc declares it under _GNU_SOURCE only.

/// Writes everything of the file system that `descriptor` lies on to the disk; 0, or -1 and errno. See syncfs(2).
int syncfs(int descriptor);
