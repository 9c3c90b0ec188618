// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout as sleep } from 'node:timers/promises';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { OPS_LEAD_PROVIDER } from '../opsLead';
import { signInAs } from './signInAs';
import { type DemoPeople, storeDemoWaivers } from './storeDemoWaivers';

/** How often, and how many times: the demo catalog is read within seconds. */
const PAUSE_MS = 2_000;
const ATTEMPTS = 60;

/**
 * Stores waivers through the API, as soon as the demo catalog is evaluated, when the configuration has
 * `demo.identities: true`.
 * @internal
 */
export default createBackendModule({
  pluginId: 'readiness',
  moduleId: 'demo-decisions',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ config, discovery, lifecycle, logger }) {
        if (!config.getOptionalBoolean('demo.identities')) {
          return;
        }
        const stopped = new AbortController();
        lifecycle.addShutdownHook(() => stopped.abort());

        async function store() {
          let problem = 'nothing was tried';
          let people: DemoPeople | undefined;
          for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
            await sleep(PAUSE_MS, undefined, { signal: stopped.signal });
            try {
              // Once: how often one may sign in is limited.
              people ??= {
                guest: await signInAs('guest', discovery),
                opsLead: await signInAs(OPS_LEAD_PROVIDER, discovery),
                now: () => Date.now(),
              };
              await storeDemoWaivers(people);
              return;
            } catch (error) {
              problem = toError(error).message;
            }
          }
          // An annotation whose last day has passed requests nothing; the others are there.
          logger.warn(`The demo lacks waivers: ${problem}`);
        }

        lifecycle.addStartupHook(() => {
          store().catch(error => {
            if (!stopped.signal.aborted) {
              logger.warn(`The demo lacks waivers: ${toError(error).message}`);
            }
          });
        });
      },
    });
  },
});
