#ifndef CHEAP_H
#define CHEAP_H

/// Has the C library ask the system for every block of so many bytes or more, and give it back as soon
/// as it is freed (glibc: M_MMAP_THRESHOLD, which else rises to the largest block freed); nothing
/// where the C library cannot be told.
void return_blocks_from(int size);

#endif
