// The floor under `generate`: what is left of a run when everything is known beforehand. It reads a finished batch into memory,
// and then, timed, hashes the same bytes and writes the same files and the same list into a new folder, which it gives its name
// when the file system is on the disk, as the program does.
//
//   cc -O2 -pthread floor.c -lcrypto -o floor
//   floor BATCH OUT THREADS        prints of the timed part the seconds, and those of the processor: user, system
//
// It is not a pass or fail of anything but itself: a digest that is not the one in the list ends it with 1.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { CHUNK = 64 * 3 };

typedef struct {
  char name[48];         // within documenten/
  unsigned char *bytes;  // its contents
  size_t size;
  const char *digest;  // 64 hexadecimal digits, in the list
} file;

static file *files;
static size_t file_count;
static atomic_size_t next_file;
static int folder;

static double seconds(struct timeval time) { return time.tv_sec + time.tv_usec / 1e6; }

static void fail(const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
  exit(1);
}

static unsigned char *contents(int at, const char *name, size_t *size) {
  int fd = openat(at, name, O_RDONLY);
  struct stat status;
  if (fd < 0 || fstat(fd, &status) != 0) fail(name);
  unsigned char *bytes = malloc(status.st_size + 1);
  size_t done = 0;
  while (bytes && done < (size_t)status.st_size) {
    ssize_t count = read(fd, bytes + done, status.st_size - done);
    if (count <= 0) fail(name);
    done += count;
  }
  if (!bytes) fail(name);
  bytes[done] = 0;
  close(fd);
  *size = done;
  return bytes;
}

static void write_file(int at, const char *name, const unsigned char *bytes, size_t size) {
  int fd = openat(at, name, O_WRONLY | O_CREAT | O_EXCL, 0644);
  if (fd < 0) fail(name);
  size_t done = 0;
  while (done < size) {
    ssize_t count = write(fd, bytes + done, size - done);
    if (count < 0) fail(name);
    done += count;
  }
  if (close(fd) != 0) fail(name);
}

static void *work(void *unused) {
  EVP_MD *sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  for (;;) {
    size_t first = atomic_fetch_add(&next_file, CHUNK);
    if (first >= file_count) break;
    size_t end = first + CHUNK < file_count ? first + CHUNK : file_count;
    for (size_t i = first; i < end; i++) {
      unsigned char digest[32];
      EVP_DigestInit_ex2(context, sha256, NULL);
      EVP_DigestUpdate(context, files[i].bytes, files[i].size);
      EVP_DigestFinal_ex(context, digest, NULL);
      for (int n = 0; n < 32; n++) {
        const char *digits = "0123456789abcdef";
        if (files[i].digest[2 * n] != digits[digest[n] >> 4] || files[i].digest[2 * n + 1] != digits[digest[n] & 15]) {
          fprintf(stderr, "floor: %s is not what the list says\n", files[i].name);
          exit(1);
        }
      }
      write_file(folder, files[i].name, files[i].bytes, files[i].size);
    }
  }
  EVP_MD_CTX_free(context);
  EVP_MD_free(sha256);
  return unused;
}

int main(int argc, char **argv) {
  if (argc != 4) {
    fprintf(stderr, "usage: floor BATCH OUT THREADS\n");
    return 64;
  }
  int batch = open(argv[1], O_RDONLY | O_DIRECTORY);
  if (batch < 0) fail(argv[1]);
  size_t list_size, description_size;
  char *list = (char *)contents(batch, "SHA256SUMS", &list_size);
  unsigned char *description = contents(batch, "batch.json", &description_size);
  const char *prefix = "  documenten/";
  for (char *line = list; line && *line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) file_count++;
  files = calloc(file_count, sizeof *files);
  size_t count = 0;
  for (char *line = list; line && *line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
    char *end = strchr(line, '\n');
    if (!end || strncmp(line + 64, prefix, strlen(prefix)) != 0) continue;
    char path[64] = "documenten/";
    size_t length = end - line - 64 - strlen(prefix);
    if (length >= sizeof files[0].name) return 1;
    memcpy(files[count].name, line + 64 + strlen(prefix), length);
    strcat(path, files[count].name);
    files[count].digest = line;
    files[count].bytes = contents(batch, path, &files[count].size);
    count++;
  }
  file_count = count;

  struct timespec before, after;
  struct rusage used, used_after;
  getrusage(RUSAGE_SELF, &used);
  clock_gettime(CLOCK_MONOTONIC, &before);
  char draft[4096];
  snprintf(draft, sizeof draft, "%s.in-aanmaak", argv[2]);
  if (mkdir(draft, 0700) != 0) fail(draft);
  int out = open(draft, O_RDONLY | O_DIRECTORY);
  if (out < 0 || mkdirat(out, "documenten", 0755) != 0) fail(draft);
  folder = openat(out, "documenten", O_RDONLY | O_DIRECTORY);
  if (folder < 0) fail(draft);
  int threads = atoi(argv[3]);
  pthread_t others[64];
  for (int n = 1; n < threads && n < 64; n++) pthread_create(&others[n], NULL, work, NULL);
  work(NULL);
  for (int n = 1; n < threads && n < 64; n++) pthread_join(others[n], NULL);
  write_file(out, "batch.json", description, description_size);
  write_file(out, "SHA256SUMS", (unsigned char *)list, list_size);
  if (syncfs(out) != 0) fail(draft);
  if (rename(draft, argv[2]) != 0) fail(argv[2]);
  clock_gettime(CLOCK_MONOTONIC, &after);
  getrusage(RUSAGE_SELF, &used_after);
  printf("%.3f %.3f %.3f\n", (after.tv_sec - before.tv_sec) + (after.tv_nsec - before.tv_nsec) / 1e9,
         seconds(used_after.ru_utime) - seconds(used.ru_utime), seconds(used_after.ru_stime) - seconds(used.ru_stime));
  return 0;
}
