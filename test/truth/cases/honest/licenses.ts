// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TruthCase } from '../../types';
import { licenseText } from '../licenseTexts';

const MIT = licenseText('MIT');
const APACHE = licenseText('Apache-2.0');
const GPL = licenseText('GPL-3.0');
const verified = ['license'];
const notVerified = ['license'];

/** Licences in other words, files and spellings than those of the SPDX list. */
export const licensesHonest: TruthCase[] = [
  {
    name: 'MIT from a Windows editor, below its project',
    files: {
      LICENSE: `Grades\n======\n\n${MIT}`.replace(/\n/g, '\r\n'),
    },
    verified,
  },
  {
    name: 'license as a web page',
    answers: { license: 'BSD-3-Clause' },
    files: {
      LICENSE: undefined,
      'LICENSE.html': `<!DOCTYPE html>\n<html><body><h1>License</h1>\n<pre>${licenseText(
        'BSD-3-Clause',
      ).replace(/"/g, '&quot;')}</pre></body></html>\n`,
    },
    verified,
  },
  {
    name: 'Apache without its appendix, answered in small letters',
    answers: { license: 'apache-2.0' },
    files: { LICENSE: APACHE.slice(0, APACHE.indexOf('APPENDIX')) },
    verified,
  },
  {
    name: 'Perl license with both of its texts',
    answers: { license: '(GPL-1.0-or-later OR Artistic-1.0-Perl)' },
    files: {
      LICENSE: `This is free software; you can redistribute it and/or modify it under the same terms as the Perl 5 programming language system itself.\n\n${licenseText(
        'GPL-1.0',
      )}\n\n${licenseText('Artistic-1.0-Perl')}`,
    },
    verified,
  },
  {
    name: 'crate with a slash between its licenses',
    answers: { license: 'MIT OR Apache-2.0' },
    files: {
      LICENSE: undefined,
      'LICENSE-MIT': MIT,
      'LICENSE-APACHE': APACHE,
      'Cargo.toml': '[package]\nname = "web"\nlicense = "Apache-2.0/MIT"\n',
    },
    verified,
  },
  {
    name: 'README that leaves the choice between two licenses',
    answers: { license: 'Apache-2.0 OR MIT' },
    files: {
      LICENSE: undefined,
      'LICENSE.mit': MIT,
      'LICENSE.apache': APACHE,
      'README.md':
        '# Web\n\n## License\n\nDual-licensed under the MIT license and the Apache License 2.0.\n',
    },
    verified,
  },
  {
    name: 'answers one of two licenses that may be chosen',
    files: {
      'package.json': '{ "name": "web", "license": "(MIT OR Apache-2.0)" }\n',
    },
  },
  {
    name: 'one license for the source, another for releases',
    answers: { license: 'MIT' },
    files: {
      LICENSE: undefined,
      LICENSE_SOURCE: MIT,
      LICENSE_RELEASE:
        'Copyright Shop. All rights reserved. You must not copy releases.\n',
    },
    notVerified,
  },
  {
    name: 'license named before the word',
    files: { LICENSE: undefined, 'MIT-LICENSE.txt': MIT },
    verified,
  },
  {
    name: 'UNLICENSED as npm means it',
    answers: { license: 'UNLICENSED' },
    files: {
      LICENSE: undefined,
      'package.json':
        '{ "name": "web", "license": "SEE LICENSE IN EULA.txt" }\n',
      'EULA.txt': 'Only Shop may use this.\n',
    },
  },
  {
    name: 'MIT with the Commons Clause',
    answers: { license: 'LicenseRef-MIT-Commons-Clause' },
    files: {
      LICENSE: `"Commons Clause" License Condition v1.0\n\nThe grant of rights under the License will not include the right to Sell the Software.\n\n${MIT}`,
    },
    notVerified,
  },
  {
    name: 'Apache with words of its own below',
    answers: { license: 'Apache-2.0' },
    files: {
      LICENSE: `${APACHE}\n\nThe hosted version is not covered by this license.\n`,
    },
    notVerified,
  },
  {
    name: 'open core whose paid part is beside the service',
    folder: 'services/web',
    files: {
      'services/web/LICENSE': undefined,
      LICENSE: MIT,
      'ee/LICENSE': 'Shop. All rights reserved. Do not copy.\n',
      'ee/billing/app.py': 'x = 1\n',
    },
    verified,
  },
  {
    name: 'open core whose paid part is in the service',
    files: {
      LICENSE: MIT,
      'ee/LICENSE': 'Shop. All rights reserved. You must not copy this.\n',
      'ee/billing/app.py': 'x = 1\n',
    },
    notVerified,
  },
  {
    name: 'LGPL beside the GPL that it builds on',
    answers: { license: 'LGPL-3.0-or-later' },
    files: {
      LICENSE: undefined,
      COPYING: GPL,
      'COPYING.LESSER': licenseText('LGPL-3.0'),
    },
    verified,
  },
  {
    name: 'license in UTF-16, as an old editor writes it',
    files: { LICENSE: undefined, 'LICENSE.txt': 'M\u0000I\u0000T\u0000' },
    notVerified,
  },
  {
    name: 'licenses of third parties beside its own, and a translation',
    answers: { license: 'mit' },
    files: {
      LICENSE: MIT,
      'LICENSE.de.md':
        'Hiermit wird unentgeltlich jeder Person gestattet ...\n',
      'LICENSE-THIRD-PARTY.txt': GPL,
      NOTICE: APACHE,
    },
    verified,
  },
  {
    name: 'classifier of Python that knows later versions',
    answers: { license: 'GPL-3.0+' },
    files: {
      LICENSE: GPL,
      'setup.cfg':
        '[metadata]\nname = web\nclassifiers =\n    License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)\n',
    },
    verified,
  },
];
