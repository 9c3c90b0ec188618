// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from 'backstage-plugin-readiness-common';
import type { InputParts, PreviousAssessment } from '../database/types';
import { causesOf } from './causesOf';

const NOW = Date.parse('2026-11-23T10:00:00Z');

const parts: InputParts = {
  entity: 'e',
  relations: 'r',
  configuration: 'c',
  version: 4,
  facts: {},
};

const waived: CheckResult = {
  check: 'data',
  section: 'data',
  severity: 'blocker',
  status: 'waived',
  counted: true,
  waiver: { check: 'data', reason: 'r', by: 'b', expiresAt: NOW },
};

function causes(
  changes: {
    before?: Partial<PreviousAssessment>;
    parts?: Partial<InputParts>;
  } & Partial<Omit<Parameters<typeof causesOf>[0], 'before'>> = {},
) {
  const { before, parts: changed, ...rest } = changes;
  return causesOf({
    before: {
      assessmentId: 1,
      entityRef: 'component:default/books',
      revision: 1,
      checklistDigest: 'd',
      verdict: 'ready',
      verdictSince: 0,
      isRetired: false,
      inputParts: parts,
      inputHashes: new Map([['system:default/shop', 'one']]),
      checks: [],
      ...before,
    },
    evaluation: { digest: 'd', checks: [] },
    inputParts: { ...parts, ...changed },
    inputHashes: new Map([['system:default/shop', 'one']]),
    facts: [],
    isDue: false,
    now: NOW,
    ...rest,
  });
}

describe('causesOf', () => {
  it('names the related entities that differ, also those that are gone', () => {
    expect(
      causes({ inputHashes: new Map([['system:default/shop', 'other']]) }),
    ).toEqual([{ type: 'related', entityRefs: ['system:default/shop'] }]);
    expect(causes({ inputHashes: new Map() })).toEqual([
      { type: 'related', entityRefs: ['system:default/shop'] },
    ]);
  });

  it('takes relations that other entities add for no edit of the service', () => {
    expect(causes({ parts: { relations: 'other' } })).toEqual([
      { type: 'related' },
    ]);
    expect(causes({ parts: { entity: 'new', relations: 'other' } })).toEqual([
      { type: 'edit' },
    ]);
  });

  it('tells an observation that expired from a target that was edited away', () => {
    const before = { inputParts: { ...parts, facts: { health: 'h' } } };
    const observed = {
      value: 'true',
      observedAt: NOW - 2,
      expiresAt: NOW - 1,
      consecutive: 1,
    };
    expect(
      causes({ before, facts: [{ fact: 'health.answers', observed }] }),
    ).toEqual([{ type: 'expired', providers: ['health'] }]);
    expect(causes({ before, parts: { entity: 'new' } })).toEqual([
      { type: 'edit' },
    ]);
  });

  it('does not name an observation when the configuration differs', () => {
    expect(
      causes({ parts: { configuration: 'other', facts: { health: 'h' } } }),
    ).toEqual([{ type: 'configuration' }]);
  });

  it('names the check whose waiver expired', () => {
    const checks = [{ ...waived, status: 'fail' as const, waiver: undefined }];
    const before = { checks: [waived] };
    expect(
      causes({ before, evaluation: { digest: 'd', checks }, isDue: true }),
    ).toEqual([{ type: 'waiver', checks: ['data'] }]);
    expect(
      causes({ before, evaluation: { digest: 'd', checks }, now: NOW - 1 }),
    ).toEqual([]);
  });

  it('gives time as the cause only when it was due and nothing else differs', () => {
    expect(causes({ isDue: true })).toEqual([{ type: 'time' }]);
    expect(causes({ isDue: true, parts: { version: 5 } })).toEqual([
      { type: 'release' },
    ]);
    expect(causes()).toEqual([]);
  });

  it('does not guess about what an older version stored', () => {
    expect(
      causes({ before: { inputParts: undefined }, parts: { entity: 'new' } }),
    ).toEqual([]);
  });

  it('masks a secret in the address of the file', () => {
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    const text = JSON.stringify(
      causes({
        parts: { entity: 'new' },
        file: `https://user:${secret}@git.example.com/catalog-info.yaml`,
      }),
    );
    expect(text).toContain('git.example.com');
    expect(text).not.toContain(secret);
  });
});
