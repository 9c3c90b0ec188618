// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { countOf } from '../kubernetes';
import { lineOfKey } from '../lineOf';
import { mapOf } from './parseText';
import { mapsIn, platformWorkload, type PlatformReader } from './types';

/** `app.yaml` of App Engine: a number of instances, or the bounds between which they are scaled. @internal */
export const appEngine: PlatformReader = {
  wants: (path, text) =>
    /(?:^|\/)app[^/]*\.ya?ml$/i.test(path) &&
    /^(?:manual|basic|automatic)_scaling:/m.test(text),
  read: ({ path, text }, source) => {
    const app = mapOf(path, text);
    const name = String(app?.service ?? app?.module ?? '');
    const manual = countOf(app?.manual_scaling?.instances);
    const automatic = app?.automatic_scaling;
    const isFlexible = app?.env === 'flex' || app?.env === 'flexible';
    const minimum = countOf(
      automatic?.min_instances ?? automatic?.min_num_instances,
    );
    const maximum = countOf(
      automatic?.max_instances ?? automatic?.max_num_instances,
    );
    return {
      workloads: [
        platformWorkload(source, {
          kind: 'App Engine',
          // `default` is what the only service is called
          name: name === 'default' ? '' : name,
          ...(manual !== undefined && { replicas: manual }),
          countedAt: () => ({
            path,
            line: lineOfKey(text, [
              'instances',
              'min_instances',
              'min_num_instances',
            ]),
          }),
          ...(automatic && {
            autoscaled: {
              path,
              minimum: minimum ?? (isFlexible ? 2 : 0),
              ...(maximum !== undefined && { maximum }),
            },
          }),
        }),
      ],
    };
  },
};

/** `cron.yaml` of App Engine. @internal */
export const cronOfAppEngine: PlatformReader = {
  wants: (path, text) =>
    /(?:^|\/)cron\.ya?ml$/i.test(path) && /^cron:/m.test(text),
  read: ({ path, text }, source) => ({
    workloads: mapsIn(mapOf(path, text)?.cron)
      .filter(({ schedule }) => typeof schedule === 'string')
      .map(({ schedule, target }) =>
        platformWorkload(source, {
          kind: 'CronJob',
          name: typeof target === 'string' ? target : '',
          schedule,
          scheduledAt: () => ({ path, line: lineOfKey(text, ['schedule']) }),
        }),
      ),
  }),
};
