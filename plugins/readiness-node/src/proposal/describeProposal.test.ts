// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { bodyOf, branchOf, code, titleOf } from './describeProposal';

describe('branchOf', () => {
  it.each([
    ['component:default/shop', 'readiness-shop'],
    ['system:default/shop', 'readiness-system-shop'],
    ['component:payments/shop', 'readiness-payments-shop'],
    ['Component:default/Shop', 'readiness-shop'],
  ])('names the branch of %s plainly', (ref, branch) => {
    expect(branchOf(ref)).toBe(branch);
  });

  it('gives two entities two branches, whatever is in their names', () => {
    const refs = [
      'component:default/a.b',
      'component:default/a_b',
      'component:default/a..b',
      `component:default/${'x'.repeat(63)}`,
      `component:default/${'x'.repeat(62)}y`,
    ];
    const branches = refs.map(branchOf);
    expect(new Set(branches).size).toBe(refs.length);
    for (const branch of branches) {
      expect(branch).toMatch(/^readiness-[a-z0-9-]{1,80}$/);
    }
  });
});

describe('titleOf', () => {
  it.each([
    ['component:default/shop', 'Readiness answers for shop'],
    ['system:default/shop', 'Readiness answers for system shop'],
    ['component:pay/shop', 'Readiness answers for pay/shop'],
  ])('is plain for %s', (ref, title) => expect(titleOf(ref)).toBe(title));
});

describe('code', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a\n# b\u2028c', '`a # b c`'],
    ['', '`  `'],
  ])('keeps %j as text in one line', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('shortens what is long', () => {
    expect(code('x'.repeat(5_000)).length).toBeLessThan(510);
  });
});

describe('bodyOf', () => {
  it('names no suggestion of an annotation that is called like a method', () => {
    const body = bodyOf({
      proposal: { entityRef: 'component:default/shop', suggestedBy: {} },
      changes: [{ key: 'constructor', before: null, after: 'x' }],
      verdict: 'The verdict stays ready.',
      isMerged: false,
    });
    expect(body).toContain('`constructor`: `x` (new).');
    expect(body).not.toContain('uggested');
  });

  it('is cut where a host would refuse it, and escapes what comes from elsewhere', () => {
    const changes = Array.from({ length: 300 }, (_, index) => ({
      key: `readiness/check-${index}`,
      before: null,
      after: 'x'.repeat(400),
    }));
    const body = bodyOf({
      proposal: {
        entityRef: 'component:default/shop',
        reason: '</details> [click](javascript:alert(1))',
        earlier: ['https://a.test/1', 'ftp://a.test/2'],
      },
      changes,
      verdict: 'Still blocking: <b>, a_b.',
      isMerged: false,
    });
    expect(body.length).toBeLessThan(30_010);
    expect(body).toContain('`</details> [click](javascript:alert(1))`');
    expect(body).toContain('`Still blocking: <b>, a_b.`');
    const short = bodyOf({
      proposal: {
        entityRef: 'component:default/shop',
        earlier: ['https://a.test/1', 'ftp://a.test/2'],
      },
      changes: [],
      verdict: 'The verdict stays ready.',
      isMerged: true,
    });
    expect(short).toContain('https://a.test/1, `ftp://a.test/2`');
    expect(short).toContain('**The verdict stays ready.**');
  });
});
