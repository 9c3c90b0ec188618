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

  const spdx = (id: string): string =>
    require(`spdx-license-list/licenses/${id}.json`).licenseText;
  const [FULL_MIT, FULL_APACHE, FULL_GPL] = [
    'MIT',
    'Apache-2.0',
    'GPL-3.0',
  ].map(spdx);
  const BOTH = { 'LICENSE-MIT': FULL_MIT, 'LICENSE-APACHE': FULL_APACHE };
  const EULA = 'Acme. All rights reserved. You must not copy this.';

  it.each<[string, string, Record<string, string>]>([
    ['MIT', 'MIT-LICENSE', { 'MIT-LICENSE': FULL_MIT }],
    ['MIT', 'LICENCE', { LICENCE: FULL_MIT }],
    ['MIT', 'license.txt', { 'license.txt': FULL_MIT }],
    ['MIT', 'MIT-LICENSE.rdoc', { 'MIT-LICENSE.rdoc': FULL_MIT }],
    ['GPL-3.0', 'COPYING3', { COPYINGv3: FULL_GPL, 'COPYING.md': FULL_GPL }],
    ['Unlicense', 'UNLICENSE', { UNLICENSE: spdx('Unlicense') }],
    [
      'LGPL-3.0',
      'both of the GNU files',
      { COPYING: FULL_GPL, 'COPYING.LESSER': spdx('LGPL-3.0') },
    ],
    [
      'Apache-2.0',
      'source and release alike',
      { LICENSE_SOURCE: FULL_APACHE, LICENSE_RELEASE: FULL_APACHE },
    ],
    [
      'MIT',
      'translations beside it',
      {
        LICENSE: FULL_MIT,
        'LICENSE.de.md': 'Hiermit wird unentgeltlich jeder Person',
        'LICENSE_zh-CN': '特此',
      },
    ],
    [
      'MIT',
      'those of others beside it',
      {
        LICENSE: FULL_MIT,
        'LICENSE-THIRD-PARTY': FULL_GPL,
        NOTICE: FULL_APACHE,
        'LICENSE-3rdparty.csv': 'a,GPL-3.0',
        'third-party-licenses.txt': FULL_GPL,
      },
    ],
    [
      'Apache-2.0',
      'a vendored part with its own',
      {
        LICENSE: FULL_APACHE,
        'app/jquery/LICENSE': FULL_MIT,
        'app/jquery/index.js': '',
      },
    ],
    [
      'MIT',
      'an open core of nothing',
      { LICENSE: FULL_MIT, 'ee/LICENSE': EULA, 'ee/README.md': 'Soon.' },
    ],
    [
      'MIT',
      'an open core under the same license',
      { LICENSE: FULL_MIT, 'ee/LICENSE': FULL_MIT, 'ee/a.py': '' },
    ],
    [
      'Apache-2.0 OR MIT',
      'metadata that leaves the choice',
      { ...BOTH, 'Cargo.toml': '[package]\nlicense = "MIT/Apache-2.0"\n' },
    ],
    [
      'Apache-2.0 OR MIT',
      'a README that leaves the choice',
      {
        ...BOTH,
        'README.md':
          '# Web\n\n## License\n\nLicensed under either of\n\n * Apache License, Version 2.0\n * MIT license\n\nat your option.\n',
      },
    ],
    [
      'Apache-2.0 OR MIT',
      'a README with a plain or',
      { ...BOTH, 'README.rst': 'Licensed under MIT or Apache-2.0.\n' },
    ],
    [
      'Apache-2.0 OR MIT',
      'one file of both texts, and metadata that leaves the choice',
      {
        LICENSE: `${FULL_MIT}\n\n${FULL_APACHE}`,
        'package.json': '{"license":"(MIT OR Apache-2.0)"}',
      },
    ],
    [
      'Apache-2.0 OR MIT',
      'a file that says how the others go together',
      { ...BOTH, LICENSE: 'Licensed under MIT OR Apache-2.0\n' },
    ],
    [
      'Apache-2.0 AND MIT',
      'metadata that wants both',
      { ...BOTH, 'package.json': '{"license":"Apache-2.0 AND MIT"}' },
    ],
    [
      'MIT',
      'a link in an archive',
      { LICENSE: 'docs/LICENSE.txt', 'docs/LICENSE.txt': FULL_MIT },
    ],
    [
      'AGPL-3.0-only',
      'REUSE with a rule for all',
      {
        'LICENSES/AGPL-3.0-only.txt': spdx('AGPL-3.0'),
        'LICENSES/CC0-1.0.txt': spdx('CC0-1.0'),
        'REUSE.toml':
          'version = 1\n[[annotations]]\npath = "**"\nSPDX-FileCopyrightText = "A"\nSPDX-License-Identifier = "AGPL-3.0-only"\n',
      },
    ],
    [
      'proprietary',
      'words of its own and UNLICENSED',
      { LICENSE: 'Ask Ada.', 'package.json': '{"license":"UNLICENSED"}' },
    ],
    ['BUSL-1.1', 'a source that may be seen', { LICENSE: spdx('BUSL-1.1') }],
    ['missing', 'an empty file', { LICENSE: '\n' }],
    ['missing', 'a note', { 'LICENSE.md': '# License\n\nTODO\n' }],
    ['missing', 'a note in each folder', { 'LICENSE.txt': 'TBD', COPYING: '' }],
  ])('finds %s: %s', (expected, _, files) => {
    expect(readLicense(testScope(files)).value).toBe(expected);
  });

  it.each<[string, RegExp, Record<string, string>]>([
    [
      'two texts and no word about the choice',
      /^LICENSE-MIT is MIT, LICENSE-APACHE is Apache-2\.0: nothing says which of them counts\.$/,
      BOTH,
    ],
    [
      'a README that names both',
      /nothing says/,
      { ...BOTH, 'README.md': 'The server is MIT and the client is Apache.' },
    ],
    [
      'a README that sells',
      /nothing says/,
      {
        'LICENSE-MIT': FULL_MIT,
        'LICENSE-GPL': FULL_GPL,
        'README.md': 'Licensed under MIT, or GPL and a commercial license.',
      },
    ],
    [
      'source and release differ',
      /LICENSE_SOURCE is MIT, LICENSE_RELEASE is proprietary/,
      { LICENSE_SOURCE: FULL_MIT, LICENSE_RELEASE: EULA },
    ],
    [
      'a license for enterprises beside it',
      /nothing says/,
      { LICENSE: FULL_MIT, 'LICENSE-ENTERPRISE': EULA },
    ],
    [
      'MIT, then GPL',
      /^LICENSE has the texts of MIT \(line 1\) and GPL-3\.0 \(line \d+\), line \d+\.$/,
      { LICENSE: `${FULL_MIT}\n\n${FULL_GPL}` },
    ],
    [
      'MIT with a clause',
      /^LICENSE is MIT with words of its own: "[^"]+", line \d+\.$/,
      { LICENSE: `${FULL_MIT}\nNot for hospitals.` },
    ],
    [
      'code below ee/',
      /ee\/ has a license of its own: ee\/LICENSE/,
      { LICENSE: FULL_MIT, 'ee/LICENSE': EULA, 'ee/billing/a.py': '' },
    ],
    [
      'code below enterprise/, under another open license',
      /enterprise\/ has a license of its own/,
      {
        LICENSE: FULL_APACHE,
        'app/enterprise/LICENSE.md': FULL_GPL,
        'app/enterprise/a.go': '',
      },
    ],
    [
      'code of a part that is kept, whatever its name',
      /src\/vault\/ has a license of its own/,
      {
        LICENSE: FULL_APACHE,
        'src/vault/LICENSE': spdx('BUSL-1.1'),
        'src/vault/a.go': '',
      },
    ],
    [
      'a license that is no text',
      /^LICENSE\.txt cannot be read/,
      { 'LICENSE.txt': 'x'.repeat(600_000) },
    ],
    [
      'an empty file, and metadata',
      /^LICENSE is empty, but package\.json says MIT\.$/,
      { LICENSE: '', 'package.json': '{"license":"MIT"}' },
    ],
    [
      'a link to nowhere',
      /^LICENSE names \.\.\/LICENSE, which was not found/,
      { LICENSE: '../LICENSE' },
    ],
    [
      'a README with a section',
      /^There is no license file, but README\.md speaks of a license in line 3\.$/,
      { 'README.md': '# Web\n\n## License\n\nMIT\n' },
    ],
    [
      'a text in a folder for licenses',
      /there is licenses\/mit\.txt/,
      { 'licenses/mit.txt': FULL_MIT },
    ],
    [
      'a page in a folder of the lawyers',
      /there is legal\/terms\.pdf/,
      { 'legal/terms.pdf': '%PDF' },
    ],
    [
      'LICENSES.md',
      /LICENSES\.md is none|LICENSES\.md may speak/,
      { 'LICENSES.md': 'See each file.' },
    ],
    [
      'REUSE with a text of another',
      /is not the license that it is named after/,
      { 'LICENSES/MIT.txt': FULL_GPL },
    ],
  ])('cannot tell: %s', (_, expected, files) => {
    const { value, cannotTell, path } = readLicense(testScope(files));
    expect(value).toBeUndefined();
    expect(cannotTell).toMatch(expected);
    expect(path).toBeDefined();
  });

  it("takes that of the service's own folder in an open core", () => {
    const files = {
      LICENSE: FULL_MIT,
      'ee/LICENSE': EULA,
      'ee/services/billing/a.py': '',
      'services/web/a.py': '',
      'enterprise/x/a.py': '',
    };
    const folders = ['ee/services/billing', 'services/web', 'enterprise/x'];
    const of = (folder: string) =>
      readLicense(testScope(files, { folder, folders }));
    expect(of('services/web').value).toBe('MIT');
    expect(of('ee/services/billing')).toMatchObject({
      value: 'proprietary',
      path: 'ee/LICENSE',
    });
    expect(of('enterprise/x').cannotTell).toBe(
      'The license of the whole repository may not be that of enterprise.',
    );
  });
});
