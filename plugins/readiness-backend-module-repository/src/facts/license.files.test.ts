// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readLicense } from './license';

describe('readLicense of files as they are', () => {
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
      'metadata that names another family',
      /^LICENSE is Apache-2\.0, but pyproject\.toml says MPL\.$/,
      {
        LICENSE: FULL_APACHE,
        'pyproject.toml': '[project]\nlicense = { text = "MPL" }',
      },
    ],
    [
      'a classifier that names another family',
      /^LICENSE is MIT, but setup\.py says BSD License\.$/,
      {
        LICENSE: FULL_MIT,
        'setup.py':
          'setup(classifiers=["License :: OSI Approved :: BSD License"])',
      },
    ],
    [
      'a lesser license that metadata calls by the greater',
      /^LICENSE is GPL-3\.0, but package\.json says LGPL\.$/,
      { LICENSE: FULL_GPL, 'package.json': '{"license":"LGPL"}' },
    ],
    [
      'a family alone',
      /^There is no license file, and Cargo\.toml says BSD, which may be one of several\.$/,
      { 'Cargo.toml': '[package]\nlicense = "BSD"' },
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

  it.each<[string, Record<string, string>]>([
    ['BSD-3-Clause', { 'package.json': '{"license":"BSD"}' }],
    ['GPL-3.0', { 'x.gemspec': "s.license = 'GPL'" }],
    [
      'MIT',
      {
        'pom.xml':
          '<project><licenses><license><name>MIT-style</name></license></licenses></project>',
      },
    ],
    [
      'MIT',
      {
        'package.json': '{"license":"Apache"}',
        'composer.json': '{"license":"MIT"}',
      },
    ],
  ])('takes the text of %s beside a name of its family', (id, files) => {
    const text = spdx(id);
    expect(readLicense(testScope({ LICENSE: text, ...files })).value).toBe(id);
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
