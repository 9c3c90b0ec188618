// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HostFacts } from '../client/hosts/types';
import type { Ownership } from '../facts/codeOwners';
import { observeReview } from './observeReview';

const place = {
  type: 'github',
  url: 'https://github.test/shop/web',
  ref: 'main',
} as any;
const visibility = { value: 'private' } as const;

function review(
  host: Partial<HostFacts>,
  ownership: (Ownership | undefined)[],
  codeOwners: string | undefined = 'CODEOWNERS',
) {
  return observeReview({
    place,
    host: {
      visibility,
      review: { value: 'no' },
      reviewUrl: 'https://github.test/shop/web/rules',
      ...host,
    },
    now: 1,
    codeOwners,
    services: ownership.map((one, index) => ({
      entityRef: `component:default/${index}`,
      readings: {} as any,
      ownership: one,
    })),
  });
}

describe('observeReview', () => {
  it('tells each service by who owns its code, where only owners have to approve', () => {
    const observations = review({ isForOwners: true }, [
      'all',
      'some',
      'none',
      undefined,
    ]);
    expect(
      observations.map(({ value, cannotTell }) => value ?? cannotTell),
    ).toEqual([
      'yes',
      'Only owners have to approve, and CODEOWNERS gives them a part of the code.',
      'no',
      'Only owners have to approve, and CODEOWNERS is too long to tell of what.',
    ]);
    expect(observations[2]).toEqual({
      fact: 'repository.reviewRequired',
      entityRef: 'component:default/2',
      value: 'no',
      observedAt: 1,
      url: 'https://github.test/shop/web/blob/main/CODEOWNERS',
    });
  });

  it('says of owners nothing where everybody needs a review', () => {
    expect(
      review({ review: { value: 'yes' }, isForOwners: true }, ['none']),
    ).toEqual([
      {
        fact: 'repository.reviewRequired',
        value: 'yes',
        observedAt: 1,
        url: 'https://github.test/shop/web/rules',
      },
    ]);
  });

  it('does not accuse where the rest is hidden', () => {
    const hidden = {
      review: { cannotTell: 'It is hidden.' },
      isForOwners: true,
    };
    expect(review(hidden, ['none', 'some', 'all'])).toMatchObject([
      { cannotTell: 'It is hidden.' },
      { cannotTell: 'It is hidden.' },
      { value: 'yes' },
    ]);
  });

  it('cannot tell without the files', () => {
    const options = {
      place,
      host: { visibility, review: { value: 'no' }, isForOwners: true } as const,
      now: 1,
    };
    expect(observeReview(options)).toMatchObject([
      { cannotTell: expect.stringMatching(/CODEOWNERS was not read/) },
    ]);
    expect(
      observeReview({ ...options, unread: { error: 'Broken.' } }),
    ).toMatchObject([{ error: 'Broken.' }]);
  });
});
