// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
const { default: circus } = require('jest-circus/runner');
const isOfOthers = require('./ofOthers');

const FAIL_ON_CONSOLE = require.resolve('./failOnConsole.js');

/**
 * Jest's own runner, with a guard in every test file of every package. It is named once, in the package.json of the
 * repository: the list of setup files cannot be, because Backstage's CLI adds those of all packages to it.
 */
module.exports = async function runTests(
  globalConfig,
  config,
  environment,
  ...others
) {
  const warnings = [];
  const noteWarning = warning => {
    if (!isOfOthers(warning.message)) {
      warnings.push(warning);
    }
  };
  // Node's own listener prints them.
  const listeners = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', noteWarning);
  const result = await circus(
    globalConfig,
    {
      ...config,
      setupFilesAfterEnv: [FAIL_ON_CONSOLE, ...config.setupFilesAfterEnv],
    },
    environment,
    ...others,
  );
  // Node reports a warning in the next tick.
  await new Promise(setImmediate);
  process.off('warning', noteWarning);
  listeners.forEach(listener => process.on('warning', listener));
  if (warnings.length > 0 && !result.testExecError) {
    const [{ name, message, stack }] = warnings;
    const text = `Node warned, which should be mended: ${name}: ${message}`;
    result.testExecError = { message: text, stack: stack ?? text };
    result.failureMessage = [result.failureMessage, text, stack]
      .filter(Boolean)
      .join('\n');
  }
  return result;
};
