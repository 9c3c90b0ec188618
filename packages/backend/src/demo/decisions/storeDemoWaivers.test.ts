// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { WaiverState } from 'backstage-plugin-readiness-common';
import { demoWaivers } from './demoWaivers';
import { storeDemoWaivers } from './storeDemoWaivers';

const NOW = Date.parse('2026-11-26T10:00:00Z');

/** An API that remembers what it is asked; every waiver is in this state when it is read. */
function people(state: WaiverState) {
  const waiver = { id: 'w', state, version: 1 } as any;
  return {
    guest: { requestWaiver: jest.fn(async () => waiver) },
    opsLead: {
      getWaivers: jest.fn(async () => ({ items: [waiver] } as any)),
      decideWaiver: jest.fn(async (_, { version }) => ({
        ...waiver,
        version: version + 1,
      })),
      getGate: jest.fn(),
    },
    now: () => NOW,
  };
}

describe('storeDemoWaivers', () => {
  it('requests as the guest and decides as the Ops lead, each decision on what the former one left', async () => {
    const made = people('requested');
    await storeDemoWaivers(made);
    const asked = demoWaivers.filter(({ request }) => request).length;
    expect(made.guest.requestWaiver).toHaveBeenCalledTimes(asked);
    const decisions = made.opsLead.decideWaiver.mock.calls.map(
      ([, { action, version, until }]: any) => [action, version, until],
    );
    expect(decisions).toHaveLength(4);
    expect(decisions).toEqual(
      expect.arrayContaining([
        // Within 14 days, so that something ends soon.
        ['grant', 1, '2026-12-05'],
        ['refuse', 1, undefined],
        ['grant', 1, undefined],
        ['revoke', 2, undefined],
      ]),
    );
    expect(made.opsLead.getGate).toHaveBeenCalled();
  });

  it('decides on nothing that is decided already', async () => {
    const made = people('granted');
    await storeDemoWaivers(made);
    expect(made.opsLead.decideWaiver).not.toHaveBeenCalled();
  });

  it('fails while the annotation is not read yet, so that it is tried again, and stores the others', async () => {
    const made = people('requested');
    made.opsLead.getWaivers.mockResolvedValue({ items: [] } as any);
    await expect(storeDemoWaivers(made)).rejects.toThrow('is not read yet');
    expect(made.opsLead.decideWaiver).toHaveBeenCalledTimes(3);
  });
});
