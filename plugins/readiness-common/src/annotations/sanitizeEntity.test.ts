// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { sanitizeText } from './answers/sanitizeText';
import { sanitizeEntity } from './sanitizeEntity';

const TOKEN = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';

describe('sanitizeText', () => {
  it.each([
    ['a secret', `token ${TOKEN}`, 'token [masked]'],
    ['a secret with a joiner in it', `ghp_\u200d${TOKEN.slice(4)}`, '[masked]'],
    [
      'a secret with a hidden space in it',
      `gh\u200bp_${TOKEN.slice(4)}`,
      '[masked]',
    ],
    [
      'marks that turn a text around',
      'pro\u202educ\u2066tion\u061c',
      'production',
    ],
    ['control characters', 'a\u0000b\u001bc\u0085', 'abc'],
    ['letters that are not seen', `a\u{e0041}\u{e007f}b\u00ad`, 'ab'],
  ])('removes %s', (_, text, clean) => {
    expect(sanitizeText(text)).toBe(clean);
  });

  it.each(['👩‍🚀 crew', 'क्‍ष', 'plain text'])('leaves %p alone', text => {
    expect(sanitizeText(text)).toBe(text);
  });

  it('masks before it cuts, and splits no character', () => {
    expect(sanitizeText(`a ${TOKEN}`, 12)).toBe('a [masked]');
    expect(sanitizeText(`${'x'.repeat(9)}👩`, 10)).toBe('x'.repeat(9));
  });
});

describe('sanitizeEntity', () => {
  it('cleans every text except those that identify the entity in the catalog', () => {
    const entity = {
      kind: 'Component',
      metadata: {
        name: 'books',
        namespace: 'default',
        title: `Books ${TOKEN}`,
        labels: { team: TOKEN },
        tags: [`db:${TOKEN}`],
        links: [{ url: `https://x/?t=${TOKEN}`, title: TOKEN, type: TOKEN }],
      },
      spec: {
        lifecycle: TOKEN,
        type: 'ser\u202evice',
        owner: TOKEN,
        nested: { deep: [TOKEN] },
      },
      relations: [{ type: 'ownedBy', targetRef: 'group:default/shop' }],
    };
    const before = JSON.stringify(entity);
    const clean = sanitizeEntity(entity);
    expect(JSON.stringify(clean)).not.toMatch(/ghp_|\u202e/);
    expect(clean).toMatchObject({
      kind: 'Component',
      metadata: { name: 'books', namespace: 'default' },
      spec: { type: 'service', lifecycle: '[masked]' },
      relations: entity.relations,
    });
    expect(JSON.stringify(entity)).toBe(before);
  });

  it('returns the same entity when there is nothing to remove', () => {
    const entity = { kind: 'API', metadata: { name: 'a', tags: ['b'] } };
    expect(sanitizeEntity(entity)).toBe(entity);
  });
});
