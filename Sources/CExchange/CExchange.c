#define _GNU_SOURCE
#include "CExchange.h"
#include <errno.h>

#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#elif defined(__APPLE__)
#include <stdio.h>
#endif

int exchange_entries(int folder, const char *first, const char *second) {
#if defined(SYS_renameat2)
  // The number, since not every C library wraps it; 2 is RENAME_EXCHANGE of linux/fs.h.
  return (int)syscall(SYS_renameat2, folder, first, folder, second, 2u);
#elif defined(__APPLE__) && defined(RENAME_SWAP)
  return renameatx_np(folder, first, folder, second, RENAME_SWAP);
#else
  (void)folder, (void)first, (void)second;
  errno = ENOSYS;
  return -1;
#endif
}
