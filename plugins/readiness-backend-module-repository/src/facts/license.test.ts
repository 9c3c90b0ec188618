// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readLicense } from './license';

const MIT = `MIT License

Copyright (c) 2026 Somebody

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction. The above copyright notice and this
permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND`;
const APACHE = `
                                 Apache License
                           Version 2.0, January 2004
                        http://www.apache.org/licenses/

   TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION`;
const AGPL = `                    GNU AFFERO GENERAL PUBLIC LICENSE
                       Version 3, 19 November 2007

 Copyright (C) 2007 Free Software Foundation, Inc. <http://fsf.org/>

                            Preamble
  The GNU Affero General Public License is a free, copyleft license. The GNU General Public License permits
  (at your option) any later version.`;
const BSD = (
  extra: string,
) => `Redistribution and use in source and binary forms are permitted
2. Redistributions in binary form must reproduce the above copyright notice
${extra}`;

describe('readLicense', () => {
  it.each([
    ['MIT', { LICENSE: MIT }],
    ['MIT', { 'LICENSE.md': `# License\n\n> ${MIT.replace(/\n/g, '\n> ')}` }],
    ['Apache-2.0', { 'LICENSE.txt': APACHE }],
    ['AGPL-3.0', { COPYING: AGPL }],
    [
      'LGPL-2.1',
      {
        'COPYING.LESSER':
          'GNU LESSER GENERAL PUBLIC LICENSE Version 2.1, February 1999 Preamble',
      },
    ],
    [
      'GPL-3.0-or-later',
      {
        LICENSE:
          'This program is free software under the GNU General Public License version 3, or (at your option) any later version.',
      },
    ],
    [
      'AGPL-3.0-or-later',
      { LICENSE: AGPL, 'package.json': '{"license":"AGPL-3.0-or-later"}' },
    ],
    [
      'AGPL-3.0-or-later',
      {
        'LICENSE.txt': AGPL,
        'setup.py':
          "classifiers=[\n 'License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)']",
      },
    ],
    [
      'BSD-3-Clause',
      { LICENSE: BSD('Neither the name of the copyright holder') },
    ],
    ['BSD-2-Clause', { LICENSE: BSD('') }],
    ['EUPL-1.2', { LICENCE: 'EUROPEAN UNION PUBLIC LICENCE v. 1.2' }],
    [
      'MPL-2.0',
      {
        LICENSE:
          'Mozilla Public License Version 2.0\n1.12. "Secondary License" means the GNU General Public License, Version 2.0',
      },
    ],
    ['Apache-2.0', { LICENSE: 'SPDX-License-Identifier: Apache-2.0' }],
    [
      'proprietary',
      {
        LICENSE:
          'Copyright 2026 Corp. All rights reserved. No part of this may be copied. Proprietary and confidential.',
      },
    ],
    ['ISC', { 'package.json': '{"license":"ISC"}' }],
    ['Apache-2.0', { 'package.json': '{"license":{"type":"Apache 2.0"}}' }],
    ['proprietary', { 'package.json': '{"license":"UNLICENSED"}' }],
    [
      'MIT',
      {
        'pyproject.toml':
          '[tool.black]\nlicense = "no"\n[project]\nname = "a"\nlicense = {text = "MIT"}\n',
      },
    ],
    [
      'MPL-2.0',
      { 'Cargo.toml': '[package]\nlicense = "MPL-2.0"\n[dependencies]\n' },
    ],
    ['CC-BY-4.0', { 'LICENSES/CC-BY-4.0.txt': 'text' }],
    [
      'missing',
      { 'README.md': 'MIT', 'docs/LICENSE': MIT, 'vendor/x/LICENSE': MIT },
    ],
    ['missing', { 'LICENSE-3rd-party': MIT }],
    ['proprietary', { 'package.json': '{"license":"SEE LICENSE IN none"}' }],
    ['missing', { 'package.json': '{ broken', 'lib/license.py': 'x' }],
    ['MIT', { LICENSE: MIT, 'package.json': '{"license":"ISC"}' }],
    ['missing', {}],
  ])('%s', (expected, files: Record<string, string>) => {
    const { value } = readLicense(testScope(files));
    // Alternatives stand in the order of the alphabet
    expect(value).toBe(expected.split(' OR ').sort().join(' OR '));
  });

  it('does not tell what it does not recognize, and where text and metadata differ', () => {
    expect(readLicense(testScope({ LICENSE: 'Ask Bob.' })).cannotTell).toBe(
      'LICENSE is none of the licenses of the SPDX list.',
    );
    expect(
      readLicense(
        testScope({ LICENSE: MIT, 'package.json': '{"license":"Apache-2.0"}' }),
      ),
    ).toEqual({
      cannotTell: 'LICENSE is MIT, but package.json says Apache-2.0.',
      path: 'package.json',
      line: 1,
    });
    expect(
      readLicense(testScope({ 'LICENSES/MIT.txt': '', 'LICENSES/ISC.txt': '' }))
        .cannotTell,
    ).toMatch(/includes 2 licenses/);
    expect(readLicense(testScope({}, { isPartial: true })).cannotTell).toMatch(
      /more files/,
    );
    // That of the documentation is not that of the code
    expect(
      readLicense(
        testScope({
          LICENSE: MIT,
          'LICENSE-docs': 'Creative Commons Attribution 4.0 International',
        }),
      ),
    ).toEqual({ value: 'MIT', path: 'LICENSE', line: 1 });
    expect(
      readLicense(
        testScope({
          LICENSE: `${MIT}\n\nParts are licensed under the Apache License, Version 2.0, and the GNU General Public License version 3.`,
        }),
      ).cannotTell,
    ).toMatch(/^LICENSE names MIT, and more: .*line 11\.$/);
    // A folder for such texts, or the license of a part: neither is none
    expect(readLicense(testScope({ 'legal/LICENSE': MIT }))).toEqual({
      cannotTell: 'There is no license at the top, but there is legal/LICENSE.',
      path: 'legal/LICENSE',
    });
    expect(
      readLicense(testScope({ 'tests/fixtures/LICENSE': MIT })).value,
    ).toBe('missing');
  });

  it("takes a service's own licence before that of the repository", () => {
    const files = {
      LICENSE: APACHE,
      'services/a/LICENSE': MIT,
      'services/b/main.py': '',
    };
    const folders = ['services/a', 'services/b'];
    const of = (folder: string) =>
      readLicense(testScope(files, { folder, folders }));
    expect(of('services/a')).toEqual({
      value: 'MIT',
      path: 'services/a/LICENSE',
      line: 1,
    });
    expect(of('services/b')).toEqual({
      value: 'Apache-2.0',
      path: 'LICENSE',
      line: 2,
    });
  });
});
