// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie } from '../../types';
import { licenseText } from '../licenseTexts';

const differs = {
  by: 'repository',
  check: 'license',
  contradiction: 'license-differs',
} as const;
const missing = {
  by: 'repository',
  check: 'license',
  contradiction: 'license-missing',
} as const;

/** Licences that are alike, and files that are none. */
export const licensesLies: Lie[] = [
  {
    ...missing,
    name: 'license file that is empty',
    files: { LICENSE: '' },
  },
  {
    ...missing,
    name: 'license file that says TODO',
    answers: { license: 'Apache-2.0' },
    files: { LICENSE: undefined, 'LICENSE.md': '# License\n\nTODO: decide\n' },
  },
  {
    ...differs,
    name: 'said to be MIT, and for good, not evil',
    files: { LICENSE: licenseText('JSON') },
  },
  {
    ...differs,
    name: 'said to be Apache, and Elastic',
    answers: { license: 'apache-2.0' },
    files: { LICENSE: licenseText('Elastic-2.0') },
  },
  {
    ...differs,
    name: 'said to be AGPL, and SSPL',
    answers: { license: 'AGPL-3.0-or-later' },
    files: { LICENSE: licenseText('SSPL-1.0') },
  },
  {
    ...differs,
    name: 'said to be MIT, and BUSL with its parameters',
    files: {
      LICENSE: licenseText('BUSL-1.1').replace(
        'Parameters',
        'Parameters\n\nLicensor: Shop\nAdditional Use Grant: None\nChange Date: 2030-01-01\n',
      ),
    },
  },
  {
    ...differs,
    name: 'said to be MIT OR Apache, and both apply by its package',
    answers: { license: 'MIT OR Apache-2.0' },
    files: {
      LICENSE: undefined,
      'pyproject.toml':
        '[project]\nname = "web"\nlicense = "MIT AND MPL-2.0"\n',
    },
  },
  {
    ...differs,
    name: 'said to be LGPL, and GPL by a file of another name',
    answers: { license: 'LGPL-3.0-only' },
    files: { LICENSE: undefined, 'COPYING.md': licenseText('GPL-3.0') },
  },
  {
    ...differs,
    name: 'said to be BSD of two clauses, and of four on GitHub',
    answers: { license: 'BSD-2-Clause' },
    host: { type: 'github' },
    files: { LICENSE: licenseText('BSD-4-Clause') },
  },
  {
    ...differs,
    name: 'said to be Apache, and reserved',
    answers: { license: 'Apache-2.0' },
    files: {
      LICENSE:
        'Copyright 2026 Shop. All rights reserved.\n\nUnauthorized copying of this software, via any medium, is strictly prohibited.\n',
    },
  },
];
