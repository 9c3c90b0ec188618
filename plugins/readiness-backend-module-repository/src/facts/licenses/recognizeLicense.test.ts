// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  filledText as filled,
  licenseText as spdx,
} from './__testUtils__/licenseText';
import { recognizeLicense } from './recognizeLicense';
import { sketchList } from './__testUtils__/sketchList';
import { LIST_VERSION, SKETCHES } from './generated/sketches';

function rewrapped(text: string, width: number): string {
  return text
    .split(/\n{2,}/)
    .map(part => {
      const lines = [''];
      for (const word of part.split(/\s+/)) {
        const last = lines.at(-1)!;
        if (last && last.length + word.length >= width) {
          lines.push(word);
        } else {
          lines[lines.length - 1] = last ? `${last} ${word}` : word;
        }
      }
      return lines.join('\n');
    })
    .join('\n\n');
}

const MIT = filled('MIT');
const APACHE = filled('Apache-2.0');
const withoutAppendix = APACHE.slice(
  0,
  APACHE.indexOf('APPENDIX: How to apply'),
);

describe('recognizeLicense', () => {
  it.each([
    '0BSD',
    'AFL-3.0',
    'AGPL-3.0',
    'Apache-1.1',
    'Apache-2.0',
    'Artistic-2.0',
    'BSD-1-Clause',
    'BSD-2-Clause',
    'BSD-2-Clause-Patent',
    'BSD-3-Clause',
    'BSD-3-Clause-Clear',
    'BSD-4-Clause',
    'BSL-1.0',
    'BUSL-1.1',
    'BlueOak-1.0.0',
    'CC-BY-4.0',
    'CC-BY-NC-SA-4.0',
    'CC-BY-SA-4.0',
    'CC0-1.0',
    'CDDL-1.0',
    'ECL-2.0',
    'EPL-1.0',
    'EPL-2.0',
    'EUPL-1.2',
    'Elastic-2.0',
    'GPL-2.0',
    'GPL-3.0',
    'Hippocratic-2.1',
    'ISC',
    'JSON',
    'LGPL-2.1',
    'LGPL-3.0',
    'MIT',
    'MIT-0',
    'MPL-2.0',
    'MS-PL',
    'MulanPSL-2.0',
    'NCSA',
    'OFL-1.1',
    'OSL-3.0',
    'Pixar',
    'PolyForm-Noncommercial-1.0.0',
    'PostgreSQL',
    'SSPL-1.0',
    'UPL-1.0',
    'Unlicense',
    'WTFPL',
    'X11',
    'Zlib',
  ])('tells %s from its near copies, whole', id => {
    expect(recognizeLicense(spdx(id))).toMatchObject({ license: id });
  });

  it.each<[string, string, string]>([
    [
      'all rights reserved below the line of copyright',
      'BSD-3-Clause',
      filled('BSD-3-Clause').replace(
        /Copyright[^\n]*/,
        'BSD 3-Clause License\n\nCopyright (c) 2021, Shop Ltd.\nAll rights reserved.',
      ),
    ],
    [
      'all rights reserved, with a blank line between',
      'MIT',
      `MIT License\n\n(c) 2021 Shop Ltd.\n\nAll Rights Reserved\n\n${MIT.slice(
        MIT.indexOf('Permission'),
      )}`,
    ],
    [
      'the clarification of Open edX',
      'AGPL-3.0',
      `${filled(
        'AGPL-3.0',
      )}\n\nEdX Inc. wishes to state, in clarification of the above license terms, that\nany public, independently available web service offered over the network and\ncommunicating with edX's copyrighted works by any form of inter-service\ncommunication, including but not limited to Remote Procedure Call (RPC)\ninterfaces, is not a work based on our copyrighted work within the meaning\nof the license. "Corresponding Source" of this work, or works based on this\nwork, as defined by the terms of this license do not include source code\nfiles for programs used solely to provide those public, independently\navailable web services.\n`,
    ],
    [
      'the last paragraph of the appendix',
      'GPL-2.0',
      `${filled(
        'GPL-2.0',
      )}\n\nThis General Public License does not permit incorporating your program into\nproprietary programs.  If your program is a subroutine library, you may\nconsider it more useful to permit linking proprietary applications with the\nlibrary.  If this is what you want to do, use the GNU Lesser General\nPublic License instead of this License.\n`,
    ],
    [
      'the notice of government departments',
      'OGL-UK-3.0',
      'The Open Government Licence (OGL) Version 3\n\nCopyright (c) 2023 Defra\n\nThis source code is licensed under the Open Government Licence v3.0. To view this\nlicence, visit <https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3>\nor write to the Information Policy Team, The National Archives, Kew, Richmond,\nSurrey, TW9 4DU.',
    ],
    ['lines end as on Windows', 'MIT', MIT.replace(/\n/g, '\r\n')],
    ['it is indented', 'Apache-2.0', APACHE.replace(/^/gm, '      ')],
    [
      'it is wrapped at 50 characters',
      'GPL-3.0',
      rewrapped(spdx('GPL-3.0'), 50),
    ],
    ['each paragraph is one line', 'MIT', rewrapped(MIT, 1e6)],
    ['it is one line', 'MIT', MIT.replace(/\s+/g, ' ')],
    [
      'it is a comment',
      'BSD-3-Clause',
      filled('BSD-3-Clause').replace(/^/gm, ' * '),
    ],
    [
      'it is quoted in Markdown',
      'MIT',
      `# License\n\n${MIT.replace(/^/gm, '> ')}`,
    ],
    [
      'it is a page',
      'MIT',
      `<!DOCTYPE html><html><head><style>body { color: red }</style></head><body><h1>License</h1>${MIT.split(
        /\n{2,}/,
      )
        .map(part => `<p>${part.replace(/"/g, '&quot;')}</p>`)
        .join('\n')}</body></html>`,
    ],
    ['quotes are round', 'MIT', MIT.replace(/"([^"]*)"/g, '“$1”')],
    ['it has no title', 'ISC', filled('ISC').replace(/^ISC License/, '')],
    [
      'many hold the rights',
      'MIT',
      MIT.replace(
        /Copyright.*/,
        Array.from(
          { length: 40 },
          (_, index) =>
            `Copyright (c) ${
              1990 + index
            } Person ${index} <p${index}@example.com>`,
        ).join('\n'),
      ),
    ],
    [
      'all rights are reserved all the same',
      'MIT',
      MIT.replace(/(Copyright.*)/, '$1. All rights reserved.'),
    ],
    [
      'the rights are claimed below',
      'MIT',
      `${MIT.replace(
        /Copyright.*\n/,
        '',
      )}\n\n© 2019-2026 Acme GmbH, https://acme.example\n`,
    ],
    ['it has no appendix', 'Apache-2.0', withoutAppendix],
    [
      'the appendix is filled in',
      'Apache-2.0',
      APACHE.replace('[yyyy] [name of copyright owner]', '2026 Acme Inc.'),
    ],
    [
      'the notice alone stands there',
      'Apache-2.0',
      `Copyright 2026 Acme\n\n${APACHE.slice(
        APACHE.lastIndexOf('Licensed under the Apache'),
      )}`,
    ],
    [
      'the owner is named where the list has a holder',
      'BSD-3-Clause',
      filled('BSD-3-Clause').replace(
        'Neither the name of the copyright holder',
        'Neither the name of Acme Inc.',
      ),
    ],
    [
      'the project stands above',
      'MIT',
      `Grades Service\n==============\n\nhttps://example.com/grades\n\n${MIT}`,
    ],
    ['British spelling', 'MIT', MIT.replace(/License/g, 'Licence')],
    ['it stands there twice', 'MIT', `${MIT}\n\n${MIT}`],
    [
      'the lesser one follows its base',
      'LGPL-3.0',
      `${spdx('GPL-3.0')}\n\n${spdx('LGPL-3.0')}`,
    ],
    [
      'a tag says which versions count',
      'GPL-3.0-or-later',
      `SPDX-License-Identifier: GPL-3.0-or-later\n\n${spdx('GPL-3.0')}`,
    ],
    [
      'Perl leaves the choice',
      'Artistic-1.0-Perl OR GPL-1.0-or-later',
      `This software is copyright (c) 2026 by Ada.

This is free software; you can redistribute it and/or modify it under
the same terms as the Perl 5 programming language system itself.

Terms of the Perl programming language system itself

a) the GNU General Public License as published by the Free
   Software Foundation; either version 1, or (at your option) any
   later version, or
b) the "Artistic License"

--- The GNU General Public License, Version 1, February 1989 ---

${spdx('GPL-1.0')}

--- The Artistic License 1.0 ---

${spdx('Artistic-1.0-Perl')}

End.`,
    ],
    [
      'the file leaves the choice between two texts',
      'Apache-2.0 OR MIT',
      `Licensed under either of the two licenses below, at your option.\n\n${APACHE}\n\n${MIT}`,
    ],
    ['a name alone', 'MIT', 'MIT License\n\nCopyright (c) 2026 Ada\n'],
    [
      'a name alone, of the FSF',
      'GPL-3.0',
      'GNU General Public License v3.0\n',
    ],
  ])('recognizes a license when %s: %s', (_, expected, text) => {
    expect(recognizeLicense(text)).toMatchObject({ license: expected });
  });

  it('is quick on what is no license, however long', () => {
    const texts = [
      'permission is hereby granted '.repeat(20_000),
      'a '.repeat(250_000),
      `${MIT} `.repeat(400),
      '<'.repeat(500_000),
      `<html>${'<a '.repeat(150_000)}`,
      ' '.repeat(500_000),
      'copyright '.repeat(50_000),
      `SPDX-License-Identifier: ${'('.repeat(400_000)}`,
    ];
    const start = performance.now();
    texts.forEach(text => recognizeLicense(text));
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});

describe('sketches', () => {
  it('are those of the SPDX list that is installed', () => {
    const { version } = require('spdx-license-list/package.json');
    expect(LIST_VERSION).toBe(version);
    expect(SKETCHES).toEqual(sketchList());
  });
});
