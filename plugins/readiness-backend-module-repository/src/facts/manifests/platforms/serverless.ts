// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Source } from '../types';
import { isCare } from '../isBeside';
import { lineWith } from '../lineOf';
import { mapOf } from './parseText';
import { isMap, type Json } from '../../isMap';
import {
  entriesOf,
  mapsIn,
  platformWorkload,
  type PlatformReader,
} from './types';

/** A schedule on a platform that starts functions. @internal */
export function scheduled(
  source: Source,
  options: { name: string; schedule: string; text: string },
) {
  const { name, schedule, text } = options;
  return platformWorkload(source, {
    kind: 'CronJob',
    name,
    schedule,
    scheduledAt: () => ({
      path: source.path,
      line: lineWith(text, schedule),
    }),
  });
}

/**
 * `rate(1 hour)`, a list of such, or a map with a `rate` that may be switched off. What only keeps a function warm, by its name or
 * by what the function is given, is none of its work.
 */
function ratesOf(event: unknown): string[] {
  if (isMap(event)) {
    const { enabled, name, description, input, rate } = event;
    const keys = isMap(input) ? Object.keys(input) : [];
    const words = [name, description, ...keys].filter(
      one => typeof one === 'string',
    );
    return enabled === false || isCare(words.join(' ')) ? [] : ratesOf(rate);
  }
  return [event]
    .flat()
    .filter(
      (one): one is string => typeof one === 'string' && !/\$\{/.test(one),
    );
}

function functionsIn(
  functions: [string, Json][],
  source: Source,
  { text, service }: { text: string; service: string },
) {
  const named = (name: string) => [service, name].filter(Boolean).join('-');
  return functions.flatMap(([name, { events }]) => [
    platformWorkload(source, {
      kind: 'Function',
      name: named(name),
      isOnDemand: true,
    }),
    ...mapsIn(events)
      .flatMap(({ schedule }) => ratesOf(schedule))
      .map(schedule =>
        scheduled(source, {
          name: named(name),
          schedule,
          text,
        }),
      ),
  ]);
}

/** `serverless.yml`: functions, and when they are started. @internal */
export const serverless: PlatformReader = {
  wants: (path, text) =>
    /(?:^|\/)serverless[^/]*\.ya?ml$/i.test(path) && /^functions:/m.test(text),
  read: ({ path, text }, source) => {
    const file = mapOf(path, text);
    const { service } = file ?? {};
    const name = typeof service === 'string' ? service : service?.name;
    const functions = [file?.functions].flat().flatMap(one => entriesOf(one));
    return {
      workloads: functionsIn(functions, source, {
        text,
        service: typeof name === 'string' && !name.includes('$') ? name : '',
      }),
    };
  },
};

/** `vercel.json`: paths that are called on a schedule. @internal */
export const vercel: PlatformReader = {
  wants: (path, text) =>
    /(?:^|\/)vercel\.json$/.test(path) && text.includes('"crons"'),
  read: ({ path, text }, source) => ({
    workloads: mapsIn(mapOf(path, text)?.crons)
      .filter(({ schedule }) => typeof schedule === 'string')
      .map(({ schedule }) =>
        scheduled(source, {
          name: '',
          schedule,
          text,
        }),
      ),
  }),
};

/** `netlify.toml`: functions on a schedule. @internal */
export const netlify: PlatformReader = {
  wants: (path, text) =>
    /(?:^|\/)netlify\.toml$/.test(path) && text.includes('schedule'),
  read: ({ path, text }, source) => ({
    workloads: entriesOf(mapOf(path, text)?.functions)
      .filter(([, { schedule }]) => typeof schedule === 'string')
      .map(([name, { schedule }]) =>
        scheduled(source, {
          name,
          schedule,
          text,
        }),
      ),
  }),
};
