// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { licenseOfPackage } from './licenseOfPackage';

function of(files: Record<string, string>, above: Record<string, string> = {}) {
  const list = (from: Record<string, string>) =>
    Object.entries(from).map(([path, text]) => ({ path, text }));
  return licenseOfPackage(list(files), () => [...list(files), ...list(above)]);
}

describe('licenseOfPackage', () => {
  it.each<[string, string, string]>([
    ['package.json', '{"license":"apache-2.0"}', 'Apache-2.0'],
    [
      'package.json',
      '{"license":"(MIT OR GPL-3.0-or-later)"}',
      'MIT OR GPL-3.0-or-later',
    ],
    [
      'package.json',
      '{"license":{"type":"BSD-3-Clause","url":"https://x"}}',
      'BSD-3-Clause',
    ],
    [
      'package.json',
      '{"licenses":[{"type":"MIT"},{"type":"Apache2"}]}',
      'Apache-2.0 OR MIT',
    ],
    ['package.json', '{"license":["MIT","ISC"]}', 'ISC OR MIT'],
    ['package.json', '{"license":"UNLICENSED","private":true}', 'proprietary'],
    ['package.json', '\uFEFF{"license":"MIT"}', 'MIT'],
    ['package.json', '{"license":"LicenseRef-Acme"}', 'LicenseRef-Acme'],
    [
      'composer.json',
      '{"license":["LGPL-2.1-only","GPL-3.0-or-later"]}',
      'GPL-3.0-or-later OR LGPL-2.1-only',
    ],
    ['composer.json', '{"license":"proprietary"}', 'proprietary'],
    [
      'Cargo.toml',
      '[package]\nname = "a"\nlicense = "MIT/Apache-2.0"',
      'MIT OR Apache-2.0',
    ],
    [
      'Cargo.toml',
      '[package]\nlicense = "Apache-2.0 WITH LLVM-exception"',
      'Apache-2.0 WITH LLVM-exception',
    ],
    [
      'Cargo.toml',
      '[workspace.package]\nlicense = "MPL-2.0"\n[workspace]\nmembers = ["a"]',
      'MPL-2.0',
    ],
    [
      'pyproject.toml',
      '[project]\nlicense = "MIT AND (Apache-2.0 OR BSD-2-Clause)"',
      'MIT AND (Apache-2.0 OR BSD-2-Clause)',
    ],
    [
      'pyproject.toml',
      "[project]\nlicense = { text = 'Apache Software License 2.0' }",
      'Apache-2.0',
    ],
    [
      'pyproject.toml',
      `[project]\nlicense.text = """\n${
        require('spdx-license-list/licenses/MIT.json').licenseText
      }\n"""`,
      'MIT',
    ],
    [
      'pyproject.toml',
      '[tool.poetry]\nlicense = "GPL-2.0-or-later"',
      'GPL-2.0-or-later',
    ],
    [
      'pyproject.toml',
      '[project]\nclassifiers = [\n  "License :: OSI Approved",\n  "License :: OSI Approved :: ISC License (ISCL)",\n]',
      'ISC',
    ],
    [
      'pyproject.toml',
      '[project]\nlicense = {text = "GPLv3"}\nclassifiers = ["License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)"]',
      'GPL-3.0-or-later',
    ],
    [
      'setup.cfg',
      '[metadata]\nname = a\nlicense = MIT\nlicense_files = LICENSE',
      'MIT',
    ],
    [
      'setup.py',
      "setup(\n    name='a',\n    license='Apache 2.0',\n)",
      'Apache-2.0',
    ],
    [
      'setup.py',
      "setup(classifiers=[\n'License :: Other/Proprietary License'])",
      'proprietary',
    ],
    [
      'web.gemspec',
      "Gem::Specification.new do |s|\n  s.license = 'MIT'\nend",
      'MIT',
    ],
    ['web.gemspec', 's.licenses = ["Ruby"]', 'Ruby'],
    [
      'pom.xml',
      '<project><licenses><license><name>The Apache License, Version 2.0</name></license></licenses></project>',
      'Apache-2.0',
    ],
    [
      'pom.xml',
      '<project><licenses><license><name>MIT License</name></license><license><name>EPL-2.0</name></license></licenses></project>',
      'EPL-2.0 OR MIT',
    ],
    [
      'Web.csproj',
      '<Project Sdk="Microsoft.NET.Sdk">\n<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>\n<PropertyGroup>\n<PackageLicenseExpression>MIT OR MS-PL</PackageLicenseExpression>\n</PropertyGroup></Project>',
      'MIT OR MS-PL',
    ],
    [
      'mix.exs',
      'defp package do\n  [licenses: ["Apache-2.0"], links: %{}]\nend',
      'Apache-2.0',
    ],
  ])('reads %s: %s', (path, text, expected) => {
    expect(of({ [path]: text })).toMatchObject({ license: expected, path });
  });

  it.each<[string, string]>([
    ['package.json', '{"license":"Custom"}'],
    ['package.json', '{"license":42}'],
    ['package.json', '{"license":[]}'],
    ['package.json', '{ broken'],
    ['package.json', 'null'],
    ['package.json', `{"license":"${'('.repeat(5000)}"}`],
    ['Cargo.toml', '[package]\n# license = "MIT"\nname = "a"'],
    ['Cargo.toml', '[dependencies.x]\nlicense = "MIT"'],
    ['pyproject.toml', '[tool.other]\nlicense = "MIT"'],
    [
      'pyproject.toml',
      '[project]\nclassifiers = ["License :: OSI Approved :: MIT License", "License :: OSI Approved :: Apache Software License"]',
    ],
    ['setup.py', "# license='MIT'\nsetup(license=read('LICENSE'))"],
    ['web.gemspec', "s.licenses = ['MIT', 'GPL-2.0']"],
    [
      'pom.xml',
      '<project><dependencies><license><name>MIT</name></license></dependencies></project>',
    ],
    [
      'pom.xml',
      '<project><!-- <licenses><license><name>MIT</name></license></licenses> --></project>',
    ],
    ['mix.exs', '[licenses: ["MIT", "ISC"]]'],
  ])('says nothing of %s: %s', (path, text) => {
    expect(of({ [path]: text })).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['package.json', '{"license":"BSD"}', 'BSD'],
    ['package.json', '{"license":{"type":"GPL"}}', 'GPL'],
    ['Cargo.toml', '[package]\nlicense = "Apache"', 'Apache'],
    ['pyproject.toml', '[project]\nlicense = { text = "MPL" }', 'MPL'],
    [
      'pyproject.toml',
      '[project]\nclassifiers = ["License :: OSI Approved :: BSD License"]',
      'BSD License',
    ],
    ['setup.cfg', '[metadata]\nlicense = LGPL', 'LGPL'],
    ['web.gemspec', "s.license = 'GNU GPL'", 'GNU GPL'],
    [
      'pom.xml',
      '<project><licenses><license><name>Eclipse Public License</name></license></licenses></project>',
      'Eclipse Public License',
    ],
  ])('tells only a family of %s: %s', (path, text, family) => {
    const found = of({ [path]: text });
    expect(found).toMatchObject({ family, path, line: expect.any(Number) });
    expect(found).not.toHaveProperty('license');
  });

  it('prefers a package that names one license to one that names a family', () => {
    expect(
      of({
        'package.json': '{"license":"BSD"}',
        'Cargo.toml': '[package]\nlicense = "MIT"',
      }),
    ).toMatchObject({ license: 'MIT', path: 'Cargo.toml' });
  });

  it('follows a workspace of Cargo, and names the line', () => {
    expect(
      of(
        {
          'crates/a/Cargo.toml':
            '[package]\nname = "a"\nlicense.workspace = true',
        },
        { 'Cargo.toml': '[workspace.package]\nlicense = "ISC"' },
      ),
    ).toEqual({ license: 'ISC', path: 'crates/a/Cargo.toml', line: 3 });
  });

  it.each<[string, string, string]>([
    ['package.json', '{"license":"SEE LICENSE IN EULA.md"}', 'EULA.md'],
    ['Cargo.toml', '[package]\nlicense-file = "docs/TERMS"', 'docs/TERMS'],
    [
      'pyproject.toml',
      '[project]\nlicense = {file = "LEGAL.txt"}',
      'LEGAL.txt',
    ],
    [
      'Web.csproj',
      '<Project><PropertyGroup><PackageLicenseFile>LICENSE.txt</PackageLicenseFile></PropertyGroup></Project>',
      'LICENSE.txt',
    ],
  ])('finds the file that %s names', (path, text, file) => {
    expect(of({ [path]: text })).toMatchObject({ file, path });
  });

  it('believes the ISC of npm init last', () => {
    const npm = { 'package.json': '{"license":"ISC"}' };
    expect(of({ ...npm, 'setup.cfg': 'license = MIT' })).toMatchObject({
      license: 'MIT',
    });
    expect(of(npm)).toMatchObject({ license: 'ISC' });
  });
});
