// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { countOf, nameIn } from '../kubernetes';
import { lineOfKey, lineWith } from '../lineOf';
import { mapOf } from './parseText';
import { mapsIn, platformWorkload, type PlatformReader } from './types';

/** `render.yaml`: a number of instances, bounds between which they are scaled, and jobs on a schedule. @internal */
export const render: PlatformReader = {
  wants: (path, text) =>
    /(?:^|\/)render[^/]*\.ya?ml$/i.test(path) && /^services:/m.test(text),
  read: ({ path, text }, source) => ({
    workloads: mapsIn(mapOf(path, text)?.services).map(
      ({ name, type, numInstances, scaling, schedule }) => {
        const isJob = type === 'cron';
        const replicas = countOf(numInstances);
        const from = () => lineWith(text, 'name:', nameIn(name));
        return platformWorkload(source, {
          kind: isJob ? 'CronJob' : 'Render',
          name: nameIn(name),
          ...(replicas !== undefined && { replicas }),
          countedAt: () => ({
            path,
            line: lineOfKey(text, ['numInstances', 'minInstances'], from()),
          }),
          ...(scaling && {
            autoscaled: {
              path,
              minimum: countOf(scaling.minInstances),
              maximum: countOf(scaling.maxInstances),
            },
          }),
          ...(isJob &&
            typeof schedule === 'string' && {
              schedule,
              scheduledAt: () => ({
                path,
                line: lineOfKey(text, ['schedule']),
              }),
            }),
        });
      },
    ),
  }),
};
