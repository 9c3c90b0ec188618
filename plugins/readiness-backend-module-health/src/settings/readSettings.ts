// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import type { Settings } from 'backstage-plugin-readiness-node/evidence';
import type { AllowRule } from './AllowRule';
import { readAllowRules } from './readAllowRules';
import { type ComponentKinds, readComponentKinds } from './readComponentKinds';
import { type Credential, readCredentials } from './readCredentials';

const MOST_AT_ONCE = 20;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Times in milliseconds. @internal */
export interface HealthSettings {
  interval: number;
  timeToLive: number;
  /** Of one probe. */
  timeout: number;
  /** The longest wait before a probe. */
  jitter: number;
  concurrency: number;
  /** Whom the owner of a service may ask about the probes. */
  contact?: string;
  /** Nothing else may be probed. */
  allow: AllowRule[];
  credentials: Credential[];
  kinds: ComponentKinds;
}

/**
 * Reads `readiness.health`.
 *
 * @param options - `portal`: the URL of this Backstage, the contact where none is configured
 * @throws InputError that names the key and tells what to write instead
 * @internal
 */
export function readSettings(
  settings: Settings,
  options: { portal?: string },
): HealthSettings {
  return {
    ...settings.schedule({ interval: 15 * MINUTE, timeToLive: 120 * MINUTE }),
    timeout: settings.duration('timeout', 5 * SECOND),
    jitter: settings.duration('jitter', SECOND),
    concurrency: settings.wholeNumber('concurrency', {
      otherwise: MOST_AT_ONCE,
      most: MOST_AT_ONCE,
    }),
    contact: readContact(settings, options.portal),
    allow: readAllowRules(settings),
    credentials: readCredentials(settings),
    kinds: readComponentKinds(settings),
  };
}

function readContact(settings: Settings, portal?: string): string | undefined {
  const contact = settings.text('contact') ?? portal;
  if (contact !== undefined && !/^[\x20-\x7e]{1,200}$/.test(contact)) {
    throw new InputError(
      `${settings.at(
        'contact',
      )} must be a URL or an email address in plain ASCII.`,
    );
  }
  return contact;
}
