// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { EventEmitter } from 'node:events';
import { createTerminal } from './createTerminal';

function fakeProcess() {
  return Object.assign(new EventEmitter(), {
    stdin: new EventEmitter(),
    stdout: new EventEmitter(),
    stderr: new EventEmitter(),
    cwd: () => '/here',
    env: {},
  });
}

describe('createTerminal', () => {
  it.each(['SIGHUP', 'SIGTERM'])(
    'tells whoever asked for it of %s, once',
    name => {
      const process = fakeProcess();
      const signal = createTerminal(process as any).hangup();
      expect(signal.aborted).toBe(false);
      process.emit(name);
      expect(signal.aborted).toBe(true);
      // A second one ends the process as always
      expect(process.listenerCount(name)).toBe(0);
    },
  );

  it('lets signals end the process that nobody asked for', () => {
    const process = fakeProcess();
    createTerminal(process as any);
    expect(process.eventNames()).toEqual([]);
  });

  it('uses no further what is gone, and throws other errors', () => {
    const process = fakeProcess();
    createTerminal(process as any);
    for (const stream of [process.stdin, process.stdout, process.stderr]) {
      const fail = (code: string) =>
        stream.emit('error', Object.assign(new Error(code), { code }));
      expect(() => fail('EPIPE')).not.toThrow();
      expect(() => fail('EIO')).not.toThrow();
      expect(() => fail('ENOSPC')).toThrow('ENOSPC');
    }
  });
});
