#ifndef CEXCHANGE_H
#define CEXCHANGE_H

/// Swaps two paths in one step (Linux renameat2 with RENAME_EXCHANGE, macOS renamex_np with RENAME_SWAP).
/// Returns 0, or -1 with errno set; ENOSYS where the system has no such call.
int exchange_paths(const char *first, const char *second);

#endif
