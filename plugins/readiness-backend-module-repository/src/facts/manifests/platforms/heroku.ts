// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { countOf } from '../kubernetes';
import { lineOfKey } from '../lineOf';
import { mapOf } from './parseText';
import { isMap } from '../../isMap';
import {
  entriesOf,
  mapsIn,
  platformWorkload,
  type PlatformReader,
} from './types';

/**
 * `app.json`: for Dokku what is deployed, for Heroku what a new app begins with, and so a default.
 * @internal
 */
export const heroku: PlatformReader = {
  wants: (path, text) =>
    /(?:^|\/)app\.json$/.test(path) && /"(?:formation|cron)"/.test(text),
  read: ({ path, text }, source) => {
    const app = mapOf(path, text);
    const isDokku =
      Array.isArray(app?.cron) ||
      isMap(app?.healthchecks) ||
      isMap(app?.scripts?.dokku);
    const name = typeof app?.name === 'string' ? app.name : '';
    return {
      workloads: [
        ...entriesOf(app?.formation).map(([process, { quantity }]) =>
          platformWorkload(source, {
            kind: 'Dyno',
            name: [name, process].filter(Boolean).join('-'),
            replicas: countOf(quantity),
            countedAt: () => ({
              path,
              line: lineOfKey(
                text,
                ['quantity'],
                lineOfKey(text, [process]) ?? 1,
              ),
            }),
            isDefault: !isDokku,
          }),
        ),
        ...mapsIn(app?.cron)
          .filter(({ schedule }) => typeof schedule === 'string')
          .map(({ schedule }) =>
            platformWorkload(source, {
              kind: 'CronJob',
              name,
              schedule,
              scheduledAt: () => ({
                path,
                line: lineOfKey(text, ['schedule']),
              }),
            }),
          ),
      ],
    };
  },
};
