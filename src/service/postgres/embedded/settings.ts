const MIB = 1024 * 1024;

/** What the server runs with, besides where its socket is. `memory` is what the machine has, in bytes. */
export function serverSettings(memory: number): Readonly<Record<string, string>> {
  const buffers = Math.min(512, Math.max(128, Math.floor(memory / 8 / MIB)));
  return {
    shared_buffers: `${buffers}MB`,
    effective_cache_size: `${Math.max(256, Math.floor(memory / 2 / MIB))}MB`,
    maintenance_work_mem: '64MB',
    max_connections: '60',
    max_wal_size: '2GB',
    // What was answered with yes must survive a power cut.
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    unix_socket_permissions: '0700',
    // Our statements are short; compiling them costs more than it brings.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    log_checkpoints: 'off',
    // Statements and the details of errors carry values, and values may be somebody's.
    log_min_duration_statement: '-1',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  };
}
