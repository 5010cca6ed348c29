#include "CHeap.h"

#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void trim_heap(void) {
#if defined(__GLIBC__)
  (void)malloc_trim(0);
#endif
}
