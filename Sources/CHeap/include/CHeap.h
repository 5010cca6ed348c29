#ifndef CHEAP_H
#define CHEAP_H

/// Gives the system back the pages of the heap in which nothing is left (glibc: malloc_trim); nothing
/// where the C library does so by itself or not at all.
void trim_heap(void);

#endif
