// libFuzzer's entry, which clang's fuzzer runtime brings (compiler-rt/lib/fuzzer/FuzzerInterface.h declares the callback).
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*callback)(const uint8_t *data, size_t size));
