// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProbeAnswer } from '../../client/probing/types';
import type { ComponentKinds } from '../../settings/readComponentKinds';
import type { HealthReading } from '../types';
import type { Outcome, Outcomes } from './Outcome';
import { certificateOf } from './certificateOf';
import { componentsOf, shownName } from './componentsOf';
import { type CostOptions, costOf } from './costOf';
import { leakPlacesOf, leaksOf } from './leaksOf';

function authenticationOf(
  answer: ProbeAnswer,
  reading: HealthReading,
): Outcome {
  if (answer.withCredentials) {
    return { cannotTell: 'It was read with credentials, not anonymously.' };
  }
  // A component for the endpoint itself ("ping") tells no more than that it is up.
  const isOfItself =
    reading.coverage === 'all' &&
    reading.components.every(({ kind }) => kind === 'self');
  const isDetailed = reading.coverage !== 'none' && !isOfItself;
  if (isDetailed) {
    return { value: 'anonymous-detail' };
  }
  return reading.more.length > 0
    ? {
        cannotTell: `It tells more than up or down: ${reading.more
          .slice(0, 5)
          .map(shownKey)
          .join(', ')}.`,
      }
    : { value: 'anonymous-status' };
}

function shownKey(name: string): string {
  return shownName({ name, status: 'unknown', kind: 'unknown' });
}

function answerOf(answer: ProbeAnswer, reading: HealthReading): string {
  const format =
    reading.format === 'unrecognised' ? 'a format of its own' : reading.format;
  const [mistake] = reading.findings.filter(({ leak }) => leak === undefined);
  return `${answer.status} in ${format}.${
    mistake ? ` ${mistake.message}` : ''
  }`;
}

/** What is known of an endpoint whose response was read. @internal */
export async function outcomesOfReading(
  options: CostOptions & { url: string; now: number; kinds?: ComponentKinds },
): Promise<Outcomes> {
  const { answer, reading, url, now, kinds } = options;
  const { cost, measured, promised, response } = await costOf(options);
  const failing = reading.components
    .filter(({ status }) => status === 'fail' || status === 'warn')
    .map(shownName);
  return {
    'health.reachable': { value: true },
    'health.served': { value: 'health' },
    'health.components': componentsOf(reading, kinds),
    'health.leaks': leaksOf(reading, 'grave'),
    // Behind a login they are meant to be seen.
    'health.disclosures': answer.withCredentials
      ? { cannotTell: 'It was read with credentials, not anonymously.' }
      : leaksOf(reading, 'slight'),
    'health.leakPlaces': leakPlacesOf(reading, 'grave'),
    'health.disclosurePlaces': answer.withCredentials
      ? { value: [] }
      : leakPlacesOf(reading, 'slight'),
    'health.cost': cost,
    'health.measured': measured,
    'health.promised': promised,
    'health.response': response,
    'health.scheme': { value: new URL(url).protocol.slice(0, -1) },
    'health.certificate': certificateOf(answer, now),
    'health.authentication': authenticationOf(answer, reading),
    'health.status': { value: reading.overall },
    'health.failing': { value: [...new Set(failing)].sort().slice(0, 50) },
    'health.answer': { value: answerOf(answer, reading) },
  };
}
