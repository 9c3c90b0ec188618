// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import fc from 'fast-check';
import { propertyRuns } from '../../testing/propertyRuns';
import { fakeSecret } from '../../__testUtils__/secrets/fakeSecrets';
import { INNOCENT_TEXTS } from '../../__testUtils__/secrets/innocentTexts';
import { TOKEN_KINDS } from '../../__testUtils__/secrets/secretKinds';
import { PLACE_KINDS } from '../../__testUtils__/secrets/secretPlaces';
import {
  findSecrets,
  locateSecrets,
  LONGEST_SEARCHED_TEXT,
} from './findSecrets';

const KINDS = [...TOKEN_KINDS, ...PLACE_KINDS].map(([, template]) => template);
const github = () => fakeSecret('ghp_{a36}', 7).text;

const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...KINDS), fc.nat(1_000))
    .map(([template, seed]) => fakeSecret(template, seed).text),
  fc
    .tuple(fc.constantFrom(...KINDS), fc.nat(1_000), fc.nat(40), fc.nat(40))
    .map(([template, seed, from, to]) => {
      const { text } = fakeSecret(template, seed);
      return text.slice(from, text.length - to);
    }),
  fc.constantFrom(...INNOCENT_TEXTS),
  fc.constantFrom('password', 'token=', 'pass: ', '"', "'", '@', '://', ':'),
  fc.constantFrom('[masked]', '[mask', 'ed]', '%', '%25', '%3D', '\u200B', '='),
  fc.constantFrom(' ', '\n', ', ', '; ', '&', '{', '}', '<', '>', '\uFFFC'),
  fc.string({ maxLength: 12 }),
);

describe('findSecrets', () => {
  it('changes nothing more when called on its own result', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), pieces => {
        const { text } = findSecrets(pieces.join(''));
        expect(findSecrets(text)).toEqual({ text, labels: [] });
      }),
      propertyRuns(3_000),
    );
  });

  it('returns a text without a secret as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        fc.pre(locateSecrets(text).length === 0);
        expect(findSecrets(text)).toEqual({ text, labels: [] });
      }),
      propertyRuns(300),
    );
  });

  it('finds a secret anywhere in a long text', () => {
    const filler = 'Grades of learners, kept in the registry of courses. ';
    for (const size of [0, 1_000, 10_000, 100_000, 900_000]) {
      const text = `${filler.repeat(size / filler.length)}${github()} end`;
      expect(findSecrets(text).text).toBe(
        `${filler.repeat(size / filler.length)}[masked] end`,
      );
    }
  });

  it('masks a text entirely that is too long to be searched', () => {
    const text = 'a '.repeat(LONGEST_SEARCHED_TEXT / 2 + 1);
    expect(findSecrets(text).text).toBe('[masked]');
    expect(() => locateSecrets(text)).toThrow(/cut it into parts/);
  });

  it('masks encoded secrets at their place in the original text', () => {
    expect(
      findSecrets('https://x.example.com/?u=a%3Fpassword%3Dhunt%65r2%26b%3Dc')
        .text,
    ).toBe('https://x.example.com/?u=a%3Fpassword%3D[masked]%26b%3Dc');
    expect(findSecrets('a%252526token%25253Dabc123%252526b').text).toBe(
      'a%252526token%25253D[masked]%252526b',
    );
  });

  it('masks only the user and the password of a URL, to the last @', () => {
    expect(findSecrets('https://admin:p@ssw0rd9@db').text).toBe(
      'https://[masked]@db',
    );
    expect(findSecrets('see postgres://app:pa/ss9word@db/x, too').text).toBe(
      'see postgres://[masked]@db/x, too',
    );
    expect(
      findSecrets('https://a:hunter2@x.example.com/b?mail=c@example.org').text,
    ).toBe('https://[masked]@x.example.com/b?mail=c@example.org');
    expect(
      findSecrets('https://a:hunter2@x.example.com,https://x.example.org/@b')
        .text,
    ).toBe('https://[masked]@x.example.com,https://x.example.org/@b');
  });

  it.each(['\u202E', '\u200B', '\u2066', '\uFEFF', '\u00AD', '\u0000'])(
    'is not deceived by the invisible character %j',
    mark => {
      const secret = github();
      const text = `a ${mark}${secret.slice(0, 2)}${mark}${secret.slice(
        2,
      )}${mark} b`;
      expect(findSecrets(text).text).toMatch(/^a .?\[masked\].? b$/u);
    },
  );

  it('is not switched off by a comment', () => {
    expect(findSecrets(`${github()} // secretlint-disable-line`).text).toBe(
      '[masked] // secretlint-disable-line',
    );
  });

  it('names what it found, once each', () => {
    expect(
      findSecrets(`${github()} ${github()} password=hunter2`).labels,
    ).toEqual(['a GitHub token', 'a password']);
  });
});

describe('locateSecrets', () => {
  it('reports places, rules and evidence', () => {
    const text = `${github()} https://a:hunter2@db password=hunter2`;
    expect(locateSecrets(text)).toEqual([
      {
        start: 0,
        end: 40,
        rule: 'github-pat',
        label: 'a GitHub token',
        evidence: 'format',
      },
      {
        start: 49,
        end: 58,
        rule: 'url-credentials',
        label: 'credentials in a URL',
        evidence: 'place',
      },
      {
        start: 71,
        end: 78,
        rule: 'password',
        label: 'a password',
        evidence: 'name',
      },
    ]);
  });

  it('marks keys that are often public by design', () => {
    const { text } = fakeSecret('AIza{w35}', 1);
    expect(locateSecrets(text)[0].mayBePublic).toBe(true);
  });
});

describe('a text of names of secrets only', () => {
  it.each(['token=', 'AccountKey=', 'access_token=', 'password: '])(
    'costs little when it repeats %s, and is masked',
    name => {
      const text = name.repeat(Math.floor(9_900 / name.length));
      const start = performance.now();
      for (let index = 0; index < 20; index++) {
        findSecrets(text);
      }
      // 200 ms each before values that overlap were bounded
      expect((performance.now() - start) / 20).toBeLessThan(60);
      expect(findSecrets(text).text).toContain('[masked]');
    },
  );

  it('leaves a text with many names and no secret as it is', () => {
    const text = 'The token is kept in Vault. '.repeat(60);
    expect(findSecrets(text).text).toBe(text);
  });
});
