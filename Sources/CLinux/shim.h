#include <stddef.h>

// What Linux has and Swift's Glibc module does not show, because glibc declares it under _GNU_SOURCE only.

/// Writes everything of the file system that `descriptor` lies on to the disk; 0, or -1 and errno. See syncfs(2).
int syncfs(int descriptor);

/// Renames, with flags; 0, or -1 and errno. See renameat2(2).
int renameat2(int oldFolder, const char *oldPath, int newFolder, const char *newPath, unsigned int flags);

/// Where bytes stand for the first time among others, or null. See memmem(3).
void *memmem(const void *bytes, size_t count, const void *wanted, size_t wantedCount);

/// The flag, beside O_DIRECTORY, with which open(2) makes a file without a name in a folder (asm-generic/fcntl.h, O_TMPFILE).
static const int openUnnamed = 020000000;

/// The flag with which `renameat2` lets two names change places at once (linux/fs.h).
static const unsigned int renameExchange = 2;

/// The flag with which `renameat2` replaces nothing (linux/fs.h).
static const unsigned int renameNoReplace = 1;
