// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { countOf, nameIn } from '../kubernetes';
import { lineOfKey } from '../lineOf';
import { mapOf } from './parseText';
import { isMap } from '../../isMap';
import { mapsIn, platformWorkload, type PlatformReader } from './types';

/**
 * `fly.toml`. How many machines there are is not in it; where they stop by themselves, it says how many of them always run.
 * @internal
 */
export const fly: PlatformReader = {
  wants: (path, text) =>
    /\.toml$/i.test(path) &&
    (/(?:^|\/)fly[^/]*\.toml$/i.test(path) ||
      /(?:^|\/)fly(?:\.io)?\//.test(path)) &&
    /^\[+(?:http_service|services|vm|build|env|deploy)/m.test(text),
  read: ({ path, text }, source) => {
    const app = mapOf(path, text);
    const [service = {}] = [app?.http_service, ...mapsIn(app?.services)].filter(
      isMap,
    );
    const stops = service.auto_stop_machines;
    const isScaled =
      (stops === true || stops === 'stop' || stops === 'suspend') &&
      service.auto_start_machines !== false;
    const minimum = countOf(Number(service.min_machines_running ?? 0)) ?? 0;
    return {
      workloads: app
        ? [
            platformWorkload(source, {
              kind: 'Fly',
              name: nameIn(app.app),
              countedAt: () => ({
                path,
                line: lineOfKey(text, ['min_machines_running']),
              }),
              ...(isScaled && { autoscaled: { path, minimum } }),
            }),
          ]
        : [],
    };
  },
};
