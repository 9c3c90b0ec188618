// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isProprietaryLicense, normalizeLicense } from './normalizeLicense';
import { readLicense } from './readLicense';

function read(text: string, values = ['proprietary', 'missing']) {
  const check = { id: 'license', answer: { type: 'license', values } };
  return readLicense({ check, key: 'readiness/license', text } as any);
}

describe('readLicense', () => {
  it.each([
    ['MIT', 'MIT'],
    ['mit', 'MIT'],
    ['apache-2.0', 'Apache-2.0'],
    ['bsd-3-clause', 'BSD-3-Clause'],
    ['0bsd', '0BSD'],
    ['apache-2.0 or mit', 'Apache-2.0 OR MIT'],
    ['(MIT OR Apache-2.0)', 'MIT OR Apache-2.0'],
    ['((MIT))', 'MIT'],
    ['MIT/Apache-2.0', 'MIT OR Apache-2.0'],
    ['mit / apache-2.0', 'MIT OR Apache-2.0'],
    ['(MIT AND ISC) AND Zlib', 'MIT AND ISC AND Zlib'],
    ['(mit or isc) and zlib', '(MIT OR ISC) AND Zlib'],
    ['MIT OR (ISC AND Zlib)', 'MIT OR (ISC AND Zlib)'],
    ['gpl-3.0', 'GPL-3.0'],
    ['gpl-3.0+', 'GPL-3.0+'],
    ['GPL-3.0-OR-LATER', 'GPL-3.0-or-later'],
    [
      'gpl-2.0-only with classpath-exception-2.0',
      'GPL-2.0-only WITH Classpath-exception-2.0',
    ],
    [
      'apache-2.0 WITH llvm-exception OR mit',
      'Apache-2.0 WITH LLVM-exception OR MIT',
    ],
    ['LicenseRef-Acme-1', 'LicenseRef-Acme-1'],
    ['licenseref-Acme', 'LicenseRef-Acme'],
    ['UNLICENSED', 'proprietary'],
    ['unlicensed', 'proprietary'],
    ['SEE LICENSE IN EULA.md', 'proprietary'],
    ['Proprietary', 'proprietary'],
    ['All rights reserved.', 'proprietary'],
    ['Unlicense', 'Unlicense'],
    ['unlicense', 'Unlicense'],
    ['Missing', 'missing'],
  ])('takes %j as %j', (text, expected) => {
    expect(read(text)).toEqual({ values: [expected], problems: [] });
  });

  it.each<[string, string | undefined]>([
    ['AGPLv3', 'AGPL-3.0-only'],
    ['Apche-2.0', 'Apache-2.0'],
    ['BSD-3-Cluase', 'BSD-3-Clause'],
    ['3-clause BSD', 'BSD-3-Clause'],
    ['propietary', 'proprietary'],
    // Names of families and other words are not typing errors
    ['BSD', undefined],
    ['GPL', undefined],
    ['Custom', undefined],
    ['Internal', undefined],
    ['Acme Public License', undefined],
    ['MIT OR', undefined],
    ['MIT OR Acme-1.0', undefined],
    ['(MIT', 'MIT'],
    ['MIT Apache-2.0', undefined],
    [`${'('.repeat(2000)}MIT`, undefined],
  ])('refuses %j, and suggests %j', (text, suggestion) => {
    const { values, problems } = read(text);
    expect(values).toEqual([]);
    expect(problems).toMatchObject([{ code: 'unknown-value' }]);
    const suggested = /Did you mean "([^"]+)"/.exec(problems[0].fix ?? '')?.[1];
    expect(suggested).toBe(suggestion);
  });

  it('does not accept proprietary when the checklist does not', () => {
    expect(read('UNLICENSED', []).problems).toHaveLength(1);
    expect(isProprietaryLicense('SEE LICENSE IN')).toBe(false);
  });

  it('returns its own result unchanged', () => {
    for (const text of ['mit/isc', '(MIT or ISC) and gpl-2.0+']) {
      const once = normalizeLicense(text)!;
      expect(normalizeLicense(once)).toBe(once);
    }
  });
});
