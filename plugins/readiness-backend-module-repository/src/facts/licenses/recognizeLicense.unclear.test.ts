// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  filledText as filled,
  licenseText as spdx,
} from './__testUtils__/licenseText';
import { recognizeLicense } from './recognizeLicense';

const MIT = filled('MIT');
const APACHE = filled('Apache-2.0');

describe('recognizeLicense of what is no licence alone', () => {
  it.each<[string, string, RegExp]>([
    [
      'the Commons Clause above Apache',
      `"Commons Clause" License Condition v1.0

The Software is provided to you by the Licensor under the License, as defined below, subject to the following condition.

Without limiting other conditions in the License, the grant of rights under the License will not include, and the License does not grant to you, the right to Sell the Software.

${APACHE}`,
      /Apache-2\.0 with words of its own/,
    ],
    [
      'the Commons Clause below MIT',
      `${MIT}\n\nThe grant of rights under the License will not include the right to Sell the Software.`,
      /MIT with words of its own: ".*not include/,
    ],
    [
      'no commercial use, in a sentence of the license',
      MIT.replace(
        'free of charge,',
        'free of charge and for non-commercial purposes,',
      ),
      /MIT with words of its own: ".*non commercial/,
    ],
    [
      'peace',
      MIT.replace(
        'THE SOFTWARE IS PROVIDED',
        'The Software shall be used for peace.\n\nTHE SOFTWARE IS PROVIDED',
      ),
      /words of its own/,
    ],
    [
      'labour law, as in 996.ICU',
      MIT.replace(
        'The above copyright notice',
        'The individual or the legal entity must conform to all applicable labor laws.\n\nThe above copyright notice',
      ),
      /words of its own/,
    ],
    [
      'no training of models',
      `${filled(
        'BSD-2-Clause',
      )}\n4. The source is excluded from any dataset for machine learning.`,
      /BSD-2-Clause with words of its own/,
    ],
    [
      'a condition on the line of copyright',
      MIT.replace(
        /(Copyright.*)/,
        '$1. Use at work only with written permission.',
      ),
      /words of its own/,
    ],
    [
      'a right left out',
      MIT.replace(' sublicense, and/or sell', ' and/or sublicense'),
      /MIT without the right to sublicense/,
    ],
    [
      'an exception to the GPL',
      `${spdx(
        'GPL-2.0',
      )}\n\nAs a special exception, you may link this with independent modules.`,
      /GPL-2\.0 with words of its own/,
    ],
    [
      'MIT, then GPL',
      `${MIT}\n\n${spdx('GPL-3.0')}`,
      /texts of MIT \(line 1\) and GPL-3\.0 \(line [12]\d\)/,
    ],
    [
      'MIT for one part, BSD for another',
      `The server is under MIT:\n\n${MIT}\n\nThe client is under BSD:\n\n${filled(
        'BSD-3-Clause',
      )}`,
      /texts of/,
    ],
    [
      'what is like a known passage, and says the contrary',
      `${filled(
        'AGPL-3.0',
      )}\n\nEdX Inc. wishes to state, in clarification of the above license terms, that any public web service communicating with edX's copyrighted works, including but not limited to Remote Procedure Call (RPC) interfaces, is a work based on our copyrighted work within the meaning of the license.`,
      /AGPL-3\.0 with words of its own/,
    ],
    [
      'all rights reserved for a part',
      `${MIT}\n\nThe logo:\nAll rights reserved.`,
      /MIT with words of its own/,
    ],
    [
      'an open core, as GitLab has it',
      `Portions of this software are licensed as follows:

* All content residing under the "ee/" directory of this repository is licensed under the license defined in "ee/LICENSE".
* Content outside of the above mentioned directories is available under the "MIT Expat" license as defined below.

${MIT}`,
      /MIT with words of its own/,
    ],
    [
      'parts under others',
      `${MIT}\n---\n\nParts are licensed under the Apache License, Version 2.0.`,
      /MIT with words of its own/,
    ],
    [
      'a tag that says another',
      `SPDX-License-Identifier: Apache-2.0\n\n${MIT}`,
      /text of MIT, but the tag Apache-2\.0/,
    ],
    [
      'a tag, and more',
      'SPDX-License-Identifier: MIT\n\nCommercial users need a subscription.',
      /says MIT, and more/,
    ],
    [
      'words of nobody else',
      'Ask Ada before you use this.',
      /none of the licenses/,
    ],
    [
      'a translation',
      'Hiermit wird unentgeltlich jeder Person, die eine Kopie der Software und der zugehörigen Dokumentationen erhält, die Erlaubnis erteilt, sie uneingeschränkt zu nutzen.',
      /none of the licenses/,
    ],
    [
      'a translation below the text',
      `${MIT}\n\n${'Hiermit wird unentgeltlich jeder Person, die eine Kopie der Software erhält, die Erlaubnis erteilt, sie zu nutzen. '.repeat(
        6,
      )}`,
      /MIT with words of its own/,
    ],
  ])('finds it unclear: %s', (_, text, expected) => {
    expect(recognizeLicense(text)).toMatchObject({
      unclear: expect.stringMatching(expected),
      line: expect.any(Number),
    });
  });

  it('tells where the words of its own stand', () => {
    const text = `${MIT}\n\nNot for use in hospitals.`;
    const lines = text.split('\n').length;
    expect(recognizeLicense(text)).toMatchObject({ line: lines });
  });

  it.each([
    ['Copyright 2026 Acme. All rights reserved.'],
    [
      'Copyright (c) 2026 Acme\n\nThis software is proprietary and confidential. No part of it may be copied without the prior written consent of Acme.',
    ],
    [
      'END USER LICENSE AGREEMENT\n\nThis End-User License Agreement is between you and Acme. You may not redistribute the software without permission. All rights reserved.',
    ],
    [
      'All rights are reserved by Acme Ltd. Unauthorized copying of this file, via any medium, is strictly prohibited.',
    ],
  ])('knows what is proprietary: %s', text => {
    expect(recognizeLicense(text)).toEqual({ proprietary: true, line: 1 });
  });

  it.each([
    '',
    ' \n\t\n',
    'TODO',
    'TODO: choose a license',
    'tbd\n',
    '# License\n\nTo be decided.\n',
    'License goes here',
    'FIXME add license',
    '<!-- -->',
    'None',
  ])('takes %j for no license', text => {
    expect(recognizeLicense(text)).toEqual({ empty: true });
  });

  it.each([
    ['../LICENSE', '../LICENSE'],
    ['See LICENSE.txt\n', 'LICENSE.txt'],
    ['Please see the file `COPYING`.', 'COPYING'],
  ])('reads %j as the name of another file', (text, file) => {
    expect(recognizeLicense(text)).toEqual({ file, line: 1 });
  });
});
