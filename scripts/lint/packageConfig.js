// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
const createConfig = require('@backstage/cli/config/eslint-factory');

/** Tests, and what tests are made of: no stranger's text is read there. */
const OF_TESTS = [
  '**/*.test.*',
  '**/__testUtils__/**',
  '**/__fixtures__/**',
  '**/testing/**',
  '!src/**',
];

/**
 * A list of a hundred thousand items, spread into a call, overflows the stack, and the length is often an owner's to
 * choose. Parameters that are handed on are called `args`.
 */
const SPREADS = [
  {
    selector:
      ':matches(CallExpression, NewExpression) > SpreadElement:not([argument.name="args"])',
    message:
      'A long list overflows the stack when it is spread into a call. Loop over it, or say in a comment what bounds it.',
  },
  {
    selector: 'CallExpression[callee.property.name="apply"]',
    message: 'A long list overflows the stack in apply(). Loop over it.',
  },
];

const RULE = 'no-restricted-syntax';

/** Adds to what a configuration forbids; the last list of a rule wins, so that each one needs it. */
function alsoForbid(rules = {}) {
  return rules[RULE]
    ? { ...rules, [RULE]: ['error', ...rules[RULE].slice(1), ...SPREADS] }
    : rules;
}

const isForTests = ({ files }) => files.includes('**/*.test.*');

/**
 * Backstage's ESLint configuration for a package, and what this repository asks beyond it: no regular expression that
 * takes more than linear time (see also scripts/regex), and no list spread into a call.
 */
module.exports = function packageConfig(dir, extra = {}) {
  const config = createConfig(dir, extra);
  const forTests = config.overrides.find(isForTests).rules[RULE];
  return {
    ...config,
    plugins: [...config.plugins, 'regexp'],
    rules: {
      ...alsoForbid(config.rules),
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
    overrides: [
      {
        files: ['**/*.ts', '**/*.tsx'],
        rules: {
          // The compiler demands that a switch over a closed list has all of its members; a default would hide a new one
          'default-case': 'off',
          'consistent-return': 'off',
        },
      },
      ...config.overrides.map(one =>
        isForTests(one) ? one : { ...one, rules: alsoForbid(one.rules) },
      ),
      {
        files: OF_TESTS,
        rules: {
          // A list without selectors would take over those from above
          [RULE]: forTests.length > 1 ? forTests : 'off',
          'regexp/no-super-linear-backtracking': 'off',
          'regexp/no-super-linear-move': 'off',
        },
      },
    ],
  };
};
