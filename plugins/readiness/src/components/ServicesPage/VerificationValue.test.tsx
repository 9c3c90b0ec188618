// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import { noVerifiableAnswers } from 'backstage-plugin-readiness-common';
import { renderPage } from '../../__testUtils__/renderPage';
import { VerificationValue } from './VerificationValue';

describe('VerificationValue', () => {
  it('distinguishes nothing to verify from nothing verified, and shows contradictions', async () => {
    renderPage(
      <>
        <VerificationValue verifiableAnswers={noVerifiableAnswers()} />
        <VerificationValue
          verifiableAnswers={{
            ...noVerifiableAnswers(),
            declared: 3,
            linked: 1,
          }}
        />
        <VerificationValue
          verifiableAnswers={{
            ...noVerifiableAnswers(),
            verified: 4,
            contradicted: 2,
          }}
        />
      </>,
      { at: '/readiness/services' },
    );
    expect(await screen.findByText('Nothing to verify')).toBeVisible();
    expect(screen.getByText('0 of 4 verified')).toBeVisible();
    expect(screen.getByText('4 of 6 verified')).toBeVisible();
    expect(screen.getAllByText(/contradicted/)).toHaveLength(1);
    expect(screen.getByText('2 contradicted')).toBeVisible();
  });
});
