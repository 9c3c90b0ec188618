// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { baseFiles } from '../../baseWorld';
import type { TruthCase } from '../../types';

const notFound = { status: 404, body: { message: 'Not Found' } };

/** Repositories that cannot be read, are protected in another way, or keep their license elsewhere. */
export const codeHonest: TruthCase[] = [
  { name: 'all as it should be on GitHub', host: { type: 'github' } },
  { name: 'all as it should be on GitLab', host: { type: 'gitlab' } },
  {
    name: 'private on GitHub without a token',
    host: { type: 'github', isAnonymous: true, replies: { '': notFound } },
  },
  {
    name: 'forbidden to the token of the portal',
    host: {
      type: 'github',
      replies: {
        '': { status: 403, body: { message: 'Resource not accessible' } },
        '/commits/main/status': { status: 403, body: {} },
      },
    },
  },
  {
    name: 'limited by GitHub for the hour',
    host: {
      type: 'github',
      replies: {
        '': {
          status: 403,
          headers: { 'x-ratelimit-remaining': '0', 'retry-after': '3600' },
          body: { message: 'API rate limit exceeded' },
        },
      },
    },
  },
  {
    name: 'GitLab that is broken today',
    host: { type: 'gitlab', replies: { '': { status: 502, body: 'oops' } } },
  },
  {
    name: 'protection that only administrators may see',
    host: {
      type: 'github',
      replies: {
        '/rules/branches/main': { body: [] },
        '/branches/main/protection': notFound,
      },
    },
  },
  {
    name: 'ruleset instead of classic protection',
    host: {
      type: 'github',
      replies: { '/branches/main': { body: { protected: false } } },
    },
  },
  {
    name: 'maintainers of GitLab may push in an emergency',
    host: {
      type: 'gitlab',
      replies: {
        '/protected_branches': {
          body: [{ name: 'main', push_access_levels: [{ access_level: 40 }] }],
        },
      },
    },
  },
  {
    name: 'internal on GitHub and said to be private',
    host: {
      type: 'github',
      replies: {
        '': {
          body: {
            visibility: 'internal',
            private: true,
            default_branch: 'main',
          },
        },
      },
    },
  },
  {
    name: 'license as Markdown',
    files: { LICENSE: undefined, 'LICENSE.md': `# ${baseFiles.LICENSE}` },
  },
  {
    name: 'license in a folder of its own',
    files: { LICENSE: undefined, 'legal/LICENSE': baseFiles.LICENSE },
  },
  {
    name: 'two licenses to choose from',
    answers: { license: 'MIT OR Apache-2.0' },
    files: {
      LICENSE: undefined,
      'LICENSE-MIT': baseFiles.LICENSE,
      'LICENSE-APACHE': 'SPDX-License-Identifier: Apache-2.0\n',
    },
  },
  {
    name: 'AGPL whose text does not say whether later versions count',
    answers: { license: 'AGPL-3.0-or-later' },
    files: {
      LICENSE:
        'GNU AFFERO GENERAL PUBLIC LICENSE\nVersion 3, 19 November 2007\n\nPreamble\n\nThe GNU Affero General Public License is a free license.',
    },
  },
  {
    name: 'license text that nobody has seen before',
    answers: { license: 'proprietary' },
    files: { LICENSE: 'Ask Ada before you use this.\n' },
  },
  {
    name: 'proprietary by its package alone',
    answers: { license: 'proprietary' },
    files: {
      LICENSE: undefined,
      'package.json': '{ "name": "web", "license": "UNLICENSED" }\n',
    },
  },
  {
    name: 'another license for its documentation',
    files: {
      'LICENSE-docs': 'Creative Commons Attribution 4.0 International\n',
    },
  },
  {
    name: 'licenses of others below its own text',
    files: {
      LICENSE: `${baseFiles.LICENSE}\n---\n\nParts are licensed under the Apache License, Version 2.0, and parts under the GNU General Public License version 3.\n`,
    },
  },
  {
    name: 'GitLab of the free tier, without rules of approval',
    host: {
      type: 'gitlab',
      replies: {
        '/approval_rules': { status: 404, body: { error: '404 Not Found' } },
      },
    },
  },
  {
    name: 'says nothing of the license that its system says otherwise',
    answers: { license: undefined },
    spec: { system: '$NAME-system' },
    beside: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'System',
        metadata: {
          name: '$NAME-system',
          annotations: { 'readiness/license': 'Apache-2.0' },
        },
        spec: { owner: 'group:default/shop' },
      },
    ],
  },
  {
    name: 'nothing in the repository but its license',
    files: {
      CODEOWNERS: undefined,
      'deploy/deployment.yaml': undefined,
      'load-tests/search.js': undefined,
      'requirements.txt': undefined,
      'app/settings.py': undefined,
      'app/courses.py': undefined,
    },
  },
];
