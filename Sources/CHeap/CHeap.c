#include "CHeap.h"

#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void return_blocks_from(int size) {
#if defined(__GLIBC__)
  (void)mallopt(M_MMAP_THRESHOLD, size);
#else
  (void)size;
#endif
}
