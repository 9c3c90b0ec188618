// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isCare } from '../isBeside';
import { lastFolderOf, mapOf } from './parseText';
import { scheduled } from './serverless';
import { isMap } from '../../isMap';
import { mapsIn, type PlatformReader } from './types';

function textsIn(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string')
    : [];
}

/** `wrangler.toml` of Cloudflare: cron triggers, of production where it names them. @internal */
export const cloudflare: PlatformReader = {
  wants: (path, text) =>
    /(?:^|\/)wrangler\.(?:toml|jsonc?)$/.test(path) && text.includes('crons'),
  read: ({ path, text }, source) => {
    const worker = mapOf(path, text);
    const { production, prod } = worker?.env ?? {};
    const name = typeof worker?.name === 'string' ? worker.name : '';
    const { crons } = (production ?? prod)?.triggers ?? worker?.triggers ?? {};
    return {
      workloads: textsIn(crons).map(schedule =>
        scheduled(source, { name, schedule, text }),
      ),
    };
  },
};

/** `function.json` of Azure: a timer that starts the function of its folder. @internal */
export const azureFunction: PlatformReader = {
  wants: (path, text) =>
    /(?:^|\/)function\.json$/.test(path) && text.includes('imerTrigger'),
  read: ({ path, text }, source) => {
    const found = mapOf(path, text);
    return {
      workloads: mapsIn(found?.bindings)
        .filter(
          ({ type, schedule }) =>
            /^timerTrigger$/i.test(String(type)) &&
            typeof schedule === 'string' &&
            isMap(found) &&
            found.disabled !== true &&
            !isCare(lastFolderOf(path)),
        )
        .map(({ schedule }) =>
          // Functions bear no name of the service
          scheduled(source, { name: '', schedule, text }),
        ),
    };
  },
};
