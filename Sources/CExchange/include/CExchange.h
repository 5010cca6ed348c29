#ifndef CEXCHANGE_H
#define CEXCHANGE_H

/// Swaps two entries of one open folder in a single step, so that neither name is ever missing
/// (Linux 3.15: renameat2 with RENAME_EXCHANGE; macOS 10.12: renameatx_np with RENAME_SWAP).
/// Returns 0, or -1 with errno set: ENOSYS, EINVAL or ENOTSUP where the system or the file system
/// has no such step.
int exchange_entries(int folder, const char *first, const char *second);

#endif
