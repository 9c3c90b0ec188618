// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Files } from '../world/World';
import { repositoryAttack } from './repositoryAttack';

function chart(values: string, template: string): Files {
  return {
    'Chart.yaml': 'apiVersion: v2\nname: bomb\nversion: 1.0.0\n',
    'values.yaml': values,
    'templates/deployment.yaml': template,
  };
}

/** Helm charts whose values and templates multiply. */
export const helmAttacks = [
  repositoryAttack({
    name: 'helm-bomb',
    what: 'H1: values of 496 kB, and a template that has them 37,800 times',
    files: () =>
      chart(
        `a:\n${`  - ${'x'.repeat(985)}\n`.repeat(500)}`,
        '{{.Values.a}}\n'.repeat(35_000),
      ),
  }),
  repositoryAttack({
    name: 'string-bomb',
    what: 'H1: aliases of one long string, which the template joins to one of 50 GB',
    files: () => {
      const long = `x: &x\n  "${`${'y'.repeat(900)}\n  `.repeat(500)}"\n`;
      return chart(
        `${long}a: [${'*x, '.repeat(90)}1]\n`,
        `${'{{.Values.a}}'.repeat(70)}\n`.repeat(15),
      );
    },
  }),
  repositoryAttack({
    name: 'helm-actions',
    what: 'H3: actions of Helm that are not closed, 32 kB',
    files: () => chart('a: 1\n', `{{${' '.repeat(980)}\n`.repeat(33)),
  }),
  repositoryAttack({
    name: 'billion-laughs',
    what: 'YAML whose aliases multiply to a billion',
    files: () => {
      const levels = Array.from(
        { length: 10 },
        (_, level) =>
          `l${level}: &l${level} [${
            level
              ? Array(10)
                  .fill(`*l${level - 1}`)
                  .join(', ')
              : '"ha"'
          }]`,
      );
      const laughs = `${levels.join('\n')}\n`;
      return {
        ...chart(laughs, '{{ .Values.l9 }}\n'),
        'deployment.yaml': `kind: Deployment\n${laughs}`,
        'config/application.yml': laughs,
        '.annotation_safe_list.yml': laughs,
      };
    },
  }),
];
