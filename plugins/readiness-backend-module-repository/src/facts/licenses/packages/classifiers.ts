// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * https://pypi.org/classifiers/. "BSD License" and the like name a family, and so tell nothing; without "or later" a GNU version is
 * often meant with it, and is left open.
 */
const CLASSIFIERS: Record<string, string> = {
  'Apache Software License': 'Apache-2.0',
  'MIT License': 'MIT',
  'MIT No Attribution License (MIT-0)': 'MIT-0',
  'ISC License (ISCL)': 'ISC',
  'Mozilla Public License 2.0 (MPL 2.0)': 'MPL-2.0',
  'The Unlicense (Unlicense)': 'Unlicense',
  'Boost Software License 1.0 (BSL-1.0)': 'BSL-1.0',
  'Eclipse Public License 2.0 (EPL-2.0)': 'EPL-2.0',
  'European Union Public Licence 1.2 (EUPL 1.2)': 'EUPL-1.2',
  'GNU Affero General Public License v3': 'AGPL-3.0',
  'GNU Affero General Public License v3 or later (AGPLv3+)':
    'AGPL-3.0-or-later',
  'GNU General Public License v2 (GPLv2)': 'GPL-2.0',
  'GNU General Public License v2 or later (GPLv2+)': 'GPL-2.0-or-later',
  'GNU General Public License v3 (GPLv3)': 'GPL-3.0',
  'GNU General Public License v3 or later (GPLv3+)': 'GPL-3.0-or-later',
  'GNU Lesser General Public License v3 (LGPLv3)': 'LGPL-3.0',
  'GNU Lesser General Public License v3 or later (LGPLv3+)':
    'LGPL-3.0-or-later',
  'Other/Proprietary License': 'proprietary',
};

/** What classifiers call licences: the last part of each. @internal */
export function namesOfClassifiers(classifiers: readonly string[]): string[] {
  return classifiers
    .filter(one => one.startsWith('License ::'))
    .map(one => one.slice(one.lastIndexOf('::') + 2).trim())
    .filter(name => name !== 'OSI Approved');
}

/**
 * The licence that classifiers of a Python package name; `undefined` when they name none that is known, or several, of
 * which they do not say how they go together.
 * @internal
 */
export function licenseOfClassifiers(
  classifiers: readonly string[],
): string | undefined {
  const ids = new Set(
    namesOfClassifiers(classifiers).map(name =>
      Object.hasOwn(CLASSIFIERS, name) ? CLASSIFIERS[name] : undefined,
    ),
  );
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
}
