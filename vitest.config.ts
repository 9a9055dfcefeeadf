/** How the tests run: real PostgreSQL, DuckDB and Chromium, so few workers on a small machine. */
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Threads and servers that tests start compile the house once, not each anew.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '.cache/compiled')

export default defineConfig({
  test: {
    include: ['{kernel,policy,modules,platform,web,programs,bench,e2e}/**/*.test.{ts,tsx}', '*.test.ts'],
    // A run of a comparison takes seconds; on a machine that others use it may take a minute.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // The policy is built once in a worker, not once in each file; no test alters what another file finds.
    isolate: false,
    globalSetup: ['platform/store/test-run.ts'],
    setupFiles: ['platform/jobs/test-threads.ts'],
    passWithNoTests: false,
    reporters: ['default', './scripts/totals.ts'],
  },
})
