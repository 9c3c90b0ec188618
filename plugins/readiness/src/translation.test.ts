// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readinessTranslationRef } from './translation';

// What a translation ref holds is not part of its type.
const messages = (
  readinessTranslationRef as unknown as {
    getDefaultMessages: () => Record<string, string>;
  }
).getDefaultMessages();

describe('readinessTranslationRef', () => {
  it('has a text for every key, and both forms of every plural', () => {
    const keys = Object.keys(messages);
    expect(keys).toContain('common.verdict.notReady');
    expect(keys.filter(key => messages[key].trim() === '')).toEqual([]);

    const plural = keys.filter(key => /_(one|other)$/.test(key));
    const stems = new Set(plural.map(key => key.replace(/_(one|other)$/, '')));
    const incomplete = [...stems].filter(
      stem => !(`${stem}_one` in messages && `${stem}_other` in messages),
    );
    expect(incomplete).toEqual([]);
  });
});
