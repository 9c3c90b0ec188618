// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The program `readiness`. It exports nothing: `bin/readiness.js` runs it.
 *
 * @packageDocumentation
 */
import { run } from './program/run';
import { createTerminal } from './terminal/createTerminal';

run(process.argv.slice(2), createTerminal(process)).then(code => {
  // Not process.exit(): what was written to a pipe would be lost
  process.exitCode = code;
});
