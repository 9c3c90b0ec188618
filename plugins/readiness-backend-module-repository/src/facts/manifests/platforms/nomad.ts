// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { countOf } from '../kubernetes';
import { lineOfKey, lineWith } from '../lineOf';
import { hclOf, isNomad } from './hcl';
import { isMap, type Json } from '../../isMap';
import { mapsIn, platformWorkload, type PlatformReader } from './types';

/** Blocks with a label: `group "web" { … }` is a list below its name. */
function labelled(value: unknown): [string, Json][] {
  return isMap(value)
    ? Object.entries(value).flatMap(([name, blocks]) =>
        mapsIn(blocks).map((block): [string, Json] => [name, block]),
      )
    : [];
}

/** Jobs of Nomad: how many of each group, what scales them, and when periodic ones run. @internal */
export const nomad: PlatformReader = {
  wants: isNomad,
  read: (file, source) => {
    const { path, text } = file;
    const jobs = labelled(hclOf(file)?.job);
    return {
      workloads: jobs.flatMap(([job, { group, type, periodic }]) => {
        const [timer] = mapsIn(periodic);
        const cron = timer?.cron ?? timer?.crons?.[0];
        if (type === 'batch' || type === 'sysbatch') {
          return typeof cron === 'string' && timer.enabled !== false
            ? [
                platformWorkload(source, {
                  kind: 'CronJob',
                  name: job,
                  schedule: cron,
                  scheduledAt: () => ({
                    path,
                    line: lineOfKey(text, ['cron', 'crons']),
                  }),
                }),
              ]
            : [];
        }
        const groups = labelled(group);
        return groups.map(([name, { count, scaling }]) => {
          const [scaler] = mapsIn(scaling);
          const replicas = countOf(count);
          const from = () => lineWith(text, 'group', `"${name}"`);
          return platformWorkload(source, {
            kind: type === 'system' ? 'DaemonSet' : 'Nomad',
            name: groups.length === 1 ? job : `${job}-${name}`,
            names: [job],
            ...(replicas !== undefined && { replicas }),
            countedAt: () => ({
              path,
              line: lineOfKey(text, ['count'], from()),
            }),
            ...(scaler &&
              scaler.enabled !== false && {
                autoscaled: {
                  path,
                  minimum: countOf(scaler.min) ?? replicas,
                  maximum: countOf(scaler.max),
                },
              }),
          });
        });
      }),
    };
  },
};
