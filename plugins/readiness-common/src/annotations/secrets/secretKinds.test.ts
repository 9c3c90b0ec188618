// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { fakeSecret } from '../../__testUtils__/secrets/fakeSecrets';
import { INNOCENT_TEXTS } from '../../__testUtils__/secrets/innocentTexts';
import {
  LATER_INNOCENT_TEXTS,
  LATER_SECRETS,
} from '../../__testUtils__/secrets/laterCases';
import { TOKEN_KINDS } from '../../__testUtils__/secrets/secretKinds';
import { PLACE_KINDS } from '../../__testUtils__/secrets/secretPlaces';
import { maskSecrets } from './maskSecrets';

const KINDS = [
  ...TOKEN_KINDS,
  ...PLACE_KINDS,
  ...LATER_SECRETS.map(template => [template, template]),
];
const SEEDS = [1, 2, 3, 4, 5];

/** What is left of the secrets, in any of some texts of a kind. */
function leaks(template: string): string[] {
  return SEEDS.flatMap(seed => {
    const { text, secrets } = fakeSecret(template, seed);
    const masked = maskSecrets(text);
    return secrets.some(secret => masked.includes(secret)) ||
      secrets.length === 0
      ? [`${text} → ${masked}`]
      : [];
  });
}

describe('maskSecrets, by kinds', () => {
  it('masks at least 49 of 50 kinds of secrets', () => {
    const missed = KINDS.map(([kind, template]) => ({
      kind,
      leaks: leaks(template),
    })).filter(kind => kind.leaks.length > 0);
    expect(new Set(KINDS.map(([kind]) => kind)).size).toBe(KINDS.length);
    expect(KINDS.length).toBeGreaterThanOrEqual(150);
    expect(missed).toEqual([]);
  });

  it('leaves innocent texts as they are', () => {
    expect(INNOCENT_TEXTS.length).toBeGreaterThanOrEqual(120);
    expect(
      [...INNOCENT_TEXTS, ...LATER_INNOCENT_TEXTS]
        .map(text => [text, maskSecrets(text)])
        .filter(([text, masked]) => text !== masked),
    ).toEqual([]);
  });
});
