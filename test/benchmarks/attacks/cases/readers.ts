// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { repositoryAttack } from './repositoryAttack';

function numbered(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

/** One file each, 30 to 500 kB, that takes a careless reader seconds to minutes. */
const FILES: [name: string, what: string, path: string, text: () => string][] =
  [
    [
      'profiles',
      'H2: 33 lines of profiles with 980 spaces',
      'config/application.yml',
      () => `profiles:${' '.repeat(980)};\n`.repeat(33),
    ],
    [
      'settings-names',
      'H3: long names before many empty strings',
      'settings.py',
      () => `${`${'a'.repeat(600)}${'""'.repeat(190)}`}\n`.repeat(50),
    ],
    [
      'settings-strings',
      'H3: a string of escapes without an end, for which a careless pattern takes for ever',
      'config/settings.py',
      () => `A = "${'\\a'.repeat(240)}\n`.repeat(20),
    ],
    [
      'gradle',
      'H3: a word of gradle and 100,000 empty lines',
      'build.gradle',
      () => `api${'\n'.repeat(100_000)}`,
    ],
    [
      'setup-py',
      'H3: lists of requirements that are not closed',
      'setup.py',
      () => 'install_requires=[\n'.repeat(25_000),
    ],
    [
      'pii-annotations',
      'H3: 50,000 PII annotations',
      'models.py',
      () => '.. no_pii:\n'.repeat(45_000),
    ],
    [
      'safe-list',
      'H3: a safe list of 9,900 models',
      '.annotation_safe_list.yml',
      () =>
        numbered(
          9_900,
          index => `app.ModelWithALongName${index}:\n  ".. no_pii:": "x"\n`,
        ),
    ],
    [
      'yaml-items',
      'H3: a manifest of 15,000 items, half of them aliases of the others',
      'deployment.yaml',
      () =>
        `kind: Deployment\nitems:\n${numbered(
          7_500,
          index => `- &a${index} x\n- *a${index}\n`,
        )}`,
    ],
    [
      'yaml-flow',
      'H3: a manifest of flow collections, nested and full of aliases',
      'deployment.yaml',
      () =>
        `kind: Deployment\nitems:\n${numbered(
          12_000,
          index => `- [{a: &a${index} x}, *a${index}, [b, {c: d}]]\n`,
        )}`,
    ],
  ];

export const readerAttacks = FILES.map(([name, what, path, text]) =>
  repositoryAttack({ name, what, files: () => ({ [path]: text() }) }),
);
