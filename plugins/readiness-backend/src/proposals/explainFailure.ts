// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { sanitizeText } from 'backstage-plugin-readiness-common';

const LENGTH = 1_000;

const PACKAGES: Record<string, string> = {
  github: '@backstage/plugin-scaffolder-backend-module-github',
  gitlab: '@backstage/plugin-scaffolder-backend-module-gitlab',
  bitbucketCloud: '@backstage/plugin-scaffolder-backend-module-bitbucket-cloud',
  bitbucketServer:
    '@backstage/plugin-scaffolder-backend-module-bitbucket-server',
  readiness: 'backstage-plugin-scaffolder-backend-module-readiness',
};

/** What publish actions say, in the order in which it is looked for, and what it means for whoever handed in. */
const MEANINGS: [RegExp, string][] = [
  [
    /Pull request already exists|branch already exists/i,
    'Somebody else handed in for the same entity a moment ago. Hand in again: the answers are added to that request.',
  ],
  [
    /\b401\b|bad credentials|unauthorized/i,
    'The host refused the token: it is expired, or was made for another host. Sign in to the host again.',
  ],
  [
    /rule violation|protected branch|is protected/i,
    'A rule of the repository protects the branch. Allow branches that begin with "readiness-", or copy the change.',
  ],
  [
    /\b429\b|rate limit/i,
    'The host has had too many requests. Try again later.',
  ],
  [
    /\b403\b|forbidden|not accessible/i,
    'The host does not let this token write to the repository. Ask for the right to, or copy the change.',
  ],
  [
    /<html|<!doctype|\b50[0-4]\b|bad gateway/i,
    'The host answered with an error. Try again later; nothing is opened twice.',
  ],
];

/** Why a task failed, in plain words, with what the action said. @internal */
export function explainFailure(message: string): string {
  const text = sanitizeText(message.split('<')[0].trim() || message, LENGTH);
  const [, id = ''] = /action with ID '([^']+)'/i.exec(message) ?? [];
  const missing = id.replace(/^publish:/, '').split(':')[0];
  if (missing && Object.hasOwn(PACKAGES, missing)) {
    return `The portal cannot do this: its backend lacks ${PACKAGES[missing]}. (${text})`;
  }
  const found = MEANINGS.find(([pattern]) => pattern.test(message));
  // The words of our own action say it all.
  const isOurs = /copy the change|by hand|hand in again/i.test(message);
  return found && !isOurs ? `${found[1]} (${text})` : text;
}
