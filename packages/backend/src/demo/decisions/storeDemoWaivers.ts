// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  dayOf,
  type ReadinessApi,
  type WaiverItem,
} from 'backstage-plugin-readiness-common';
import { type DemoWaiver, demoDeployments, demoWaivers } from './demoWaivers';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The API as two people call it, and the time. @internal */
export interface DemoPeople {
  guest: Pick<ReadinessApi, 'requestWaiver'>;
  opsLead: Pick<ReadinessApi, 'getWaivers' | 'decideWaiver' | 'getGate'>;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/**
 * Requests and decides what {@link demoWaivers} says, as people would on the screens. What was decided in an earlier run, or by
 * a visitor, stays as it is. One that cannot be stored does not stop the others.
 * @throws the first error of the API, such as a service that is not evaluated yet; then it can be called again
 * @internal
 */
export async function storeDemoWaivers(people: DemoPeople): Promise<void> {
  const stored = await Promise.allSettled(
    demoWaivers.map(waiver => storeWaiver(waiver, people)),
  );
  for (const one of stored) {
    if (one.status === 'rejected') {
      throw one.reason;
    }
  }
  // Once everything is evaluated: before, a gate would answer that there is no such service.
  for (const service of demoDeployments) {
    await people.opsLead.getGate(service);
  }
}

async function storeWaiver(
  { service, check, request, decisions }: DemoWaiver,
  people: DemoPeople,
): Promise<void> {
  const { guest, opsLead, now } = people;
  const dayIn = (days: number) => dayOf(now() + days * DAY_MS);
  let waiver: WaiverItem | undefined;
  if (request) {
    const { days, ...asked } = request;
    waiver = await guest.requestWaiver(service, {
      ...asked,
      check,
      until: dayIn(days),
      // The same again gives what the first run stored.
      requestId: `demo-${check}`,
    });
  } else {
    const { items } = await opsLead.getWaivers({
      entityRef: [service],
      check: [check],
    });
    waiver = items[0];
    if (!waiver) {
      throw new Error(
        `The annotation that waives "${check}" of ${service} is not read yet`,
      );
    }
  }
  if (waiver.state !== 'requested') {
    return;
  }
  for (const { days, ...decision } of decisions) {
    waiver = await opsLead.decideWaiver(waiver.id, {
      ...decision,
      version: waiver.version,
      ...(days !== undefined && { until: dayIn(days) }),
    });
  }
}
