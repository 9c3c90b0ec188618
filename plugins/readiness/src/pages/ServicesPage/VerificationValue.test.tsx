// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import {
  noUnverifiedAnswers,
  noVerifiableAnswers,
} from 'backstage-plugin-readiness-common';
import { renderPart } from '../../__testUtils__/renderPart';
import { VerificationValue } from './VerificationValue';

function valueOf(
  verifiable: Partial<ReturnType<typeof noVerifiableAnswers>>,
  unverified: Partial<ReturnType<typeof noUnverifiedAnswers>> = {},
) {
  return (
    <VerificationValue
      service={{
        verifiableAnswers: { ...noVerifiableAnswers(), ...verifiable },
        unverifiedAnswers: { ...noUnverifiedAnswers(), ...unverified },
      }}
    />
  );
}

describe('VerificationValue', () => {
  it('distinguishes nothing to verify from nothing verified, and shows contradictions', async () => {
    renderPart(
      <>
        {valueOf({})}
        {valueOf({ declared: 3, linked: 1 }, { verifiable: 3, noProvider: 1 })}
        {valueOf({ verified: 4, contradicted: 2 })}
      </>,
    );
    expect(await screen.findByText('Nothing to verify')).toBeVisible();
    expect(screen.getByText('0 of 4 verified')).toBeVisible();
    expect(screen.getAllByText(/could be verified/)).toHaveLength(1);
    expect(screen.getByText('3 could be verified')).toBeVisible();
    expect(screen.getByText('4 of 6 verified')).toBeVisible();
    expect(screen.getAllByText(/contradicted/)).toHaveLength(1);
    expect(screen.getByText('2 contradicted')).toBeVisible();
  });
});
