// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import { services } from '../../../dev/mock/services';
import { renderPart } from '../../__testUtils__/renderPart';
import { OwnerContactsProvider } from './useOwnerContacts';
import { WhomToCall } from './WhomToCall';

const owner = 'group:default/learning-core';
const address = 'core@example.org';

function show(service: Partial<(typeof services)[number]>) {
  renderPart(
    <OwnerContactsProvider value={new Map([[owner, address]])}>
      <WhomToCall
        service={{ ...services[0], onCall: undefined, owner, ...service }}
      />
    </OwnerContactsProvider>,
  );
}

const ofOwner = 'The address of the owner: nobody is named on call';

describe('WhomToCall', () => {
  it('says that an address is of the owner where nobody is named on call', () => {
    show({});
    expect(screen.getByRole('link', { name: address })).toBeVisible();
    expect(screen.getByText(ofOwner)).toBeVisible();
  });

  it('leaves no gap for a service that is not live', () => {
    show({ lifecycle: 'experimental', owner: undefined });
    expect(screen.getByText('Nobody is named on call')).toBeVisible();
  });

  it('shows who is on call instead of the owner', () => {
    show({ onCall: { url: 'https://oncall.example.org/core' } });
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      'https://oncall.example.org/core',
    );
    expect(screen.queryByText(ofOwner)).toBeNull();
  });
});
