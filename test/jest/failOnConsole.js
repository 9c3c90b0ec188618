// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */
const { format } = require('node:util');
const isOfOthers = require('./ofOthers');

const LEVELS = [
  'debug',
  'dir',
  'error',
  'info',
  'log',
  'table',
  'trace',
  'warn',
];

/** What was written and no test was failed for. */
let written = [];

/** Puts in its place what notes what is written. */
function guard(level) {
  console[level] = (...args) => {
    const text = format(...args);
    if (!isOfOthers(text)) {
      const error = new Error(`console.${level}: ${text}`);
      // Shows who called, and not this file
      Error.captureStackTrace(error, console[level]);
      written.push(error);
    }
  };
}

LEVELS.forEach(guard);

/** A test that wants something written replaces the method: `jest.spyOn(console, 'error').mockImplementation(…)`. */
function failOnWritten() {
  const [first, ...others] = written;
  written = [];
  if (first) {
    first.message = [
      'A test wrote to the console. Mend the cause, or expect it with jest.spyOn(console, …).',
      first.message,
      ...others.map(({ message }) => message),
    ].join('\n\n');
    throw first;
  }
}

afterEach(failOnWritten);
// What is written while a file is loaded or after its last test
afterAll(failOnWritten);
