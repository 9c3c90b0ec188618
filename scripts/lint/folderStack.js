// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const RULE = '@typescript-eslint/no-restricted-imports';

/** Files beside the folders, without their endings. */
const WIRING = ['plugin', 'composeReadiness', 'index', 'clockServiceRef'];

/** Folders inside each other, of one package. */
const DEEPEST = 6;

/** What leads to one of some names beside the folders, from however deep. */
const stepsTo = names =>
  Array.from({ length: DEEPEST }, (_, depth) =>
    names.map(name => `${'../'.repeat(depth + 1)}${name}`),
  ).flat();

/**
 * Overrides for a package whose folders below `src` are a stack: each may import those below it and none above it, nor a
 * file that stands beside the folders and puts them together. Type imports count.
 *
 * @param {string[]} folders - the highest first
 * @param {{ harness?: string }} options - a folder beside them that puts everything together for tests; only tests import it
 */
module.exports = function folderStack(folders, { harness } = {}) {
  return folders.flatMap((folder, index) => {
    const above = folders.slice(0, index);
    const tests = ['*.test.*', '__fixtures__/**'].map(
      pattern => `src/${folder}/**/${pattern}`,
    );
    const rule = names => ({
      [RULE]: [
        'error',
        {
          // The folder of the package as such, that is, its entry point
          paths: ['..', '../..', '../../..', '../../../..'].map(name => ({
            name,
            message: 'Only plugin.ts puts the folders together.',
          })),
          patterns: [
            ...(names.length > 0
              ? [
                  {
                    group: stepsTo(names),
                    message: `${folder}/ imports only folders below it: ${
                      folders.slice(index + 1).join(', ') || 'there is none'
                    }. What has to call upwards is given a callback.`,
                  },
                ]
              : []),
            {
              group: stepsTo(WIRING),
              message: 'Only plugin.ts puts the folders together.',
            },
          ],
        },
      ],
    });
    return [
      {
        files: [`src/${folder}/**/*.{ts,tsx}`],
        excludedFiles: tests,
        rules: rule([...above, ...(harness ? [harness] : [])]),
      },
      { files: tests, rules: rule(above) },
    ];
  });
};
