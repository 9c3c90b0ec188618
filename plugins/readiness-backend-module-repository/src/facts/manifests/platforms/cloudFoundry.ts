// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { countOf, nameIn } from '../kubernetes';
import { lineOfKey } from '../lineOf';
import { lastFolderOf, mapOf } from './parseText';
import { isMap } from '../../isMap';
import {
  entriesOf,
  mapsIn,
  platformWorkload,
  type PlatformReader,
} from './types';

/** `manifest.yml` of Cloud Foundry: applications and their processes, with instances. @internal */
export const cloudFoundry: PlatformReader = {
  wants: (path, text) =>
    /\.ya?ml$/i.test(path) &&
    /manifest/i.test(path) &&
    /^applications:/m.test(text),
  read: ({ path, text }, source) => ({
    workloads: mapsIn(mapOf(path, text)?.applications).flatMap(app => {
      const name = nameIn(app.name).replace(/\(\([^()]{0,100}\)\)/g, '');
      const processes = mapsIn(app.processes);
      const all = processes.length > 0 ? processes : [app];
      return all.map(({ type, instances }) =>
        platformWorkload(source, {
          kind: 'Cloud Foundry',
          name:
            typeof type === 'string' && type !== 'web'
              ? `${name}-${type}`
              : name,
          replicas: countOf(instances ?? app.instances),
          countedAt: () => ({ path, line: lineOfKey(text, ['instances']) }),
        }),
      );
    }),
  }),
};

/** A manifest of AWS Copilot: a count of tasks, or a range; what it says of production wins. @internal */
export const copilot: PlatformReader = {
  wants: (path, text) =>
    /(?:^|\/)copilot\/[^/]+\/manifest\.ya?ml$/i.test(path) &&
    /^type:/m.test(text),
  read: ({ path, text }, source) => {
    const manifest = mapOf(path, text);
    const [, production] =
      entriesOf(manifest?.environments).find(([name]) =>
        /^(?:prod|production|prd|live)$/.test(name),
      ) ?? [];
    const count = production?.count ?? manifest?.count;
    const range = isMap(count) ? count.range : undefined;
    const [minimum, maximum] = isMap(range)
      ? [range.min, range.max]
      : nameIn(range).split('-');
    const replicas = countOf(count);
    const schedule = manifest?.on?.schedule;
    return {
      workloads: [
        platformWorkload(source, {
          kind: typeof schedule === 'string' ? 'CronJob' : 'ECS',
          name: String(manifest?.name ?? lastFolderOf(path)),
          isProduction: source.isProduction || production !== undefined,
          ...(replicas !== undefined && { replicas }),
          countedAt: () => ({
            path,
            line: lineOfKey(text, ['count', 'range']),
          }),
          ...(range !== undefined && {
            autoscaled: {
              path,
              minimum: countOf(minimum),
              maximum: countOf(maximum),
            },
          }),
          ...(typeof schedule === 'string' && {
            schedule,
            scheduledAt: () => ({ path, line: lineOfKey(text, ['schedule']) }),
          }),
        }),
      ],
    };
  },
};
