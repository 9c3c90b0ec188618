// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/* Starts a reader that never ends, says its process id, and waits to be killed. */
const { fork } = require('node:child_process');

const [entry, hook] = process.argv.slice(2);
const child = fork(entry, [String(2 ** 30)], {
  execArgv: ['--require', hook],
});
child.on('message', message => {
  if (message.type === 'ready') {
    child.send({ job: { source: { root: 'loop' } } });
  } else if (message.type === 'pid') {
    process.send({ pid: message.pid });
  }
});
