// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type {
  CompiledChecklist,
  VerificationDemand,
} from 'backstage-plugin-readiness-common';
import { suggest } from 'backstage-plugin-readiness-node/checklist';

const KEY = 'readiness.verification';
const OPTIONS = ['blockers', 'checks'];

/**
 * What must be verified before a service is ready, by `readiness.verification`; undefined if nothing must.
 * @throws InputError that names the key, for an unknown option, a check that no checklist has, and one that nobody can
 * observe
 * @internal
 */
export function readVerificationDemand(
  config: RootConfigService,
  checklists: CompiledChecklist[],
): VerificationDemand | undefined {
  const given = config.getOptionalConfig(KEY);
  const unknown = given?.keys().find(option => !OPTIONS.includes(option));
  if (unknown !== undefined) {
    throw new InputError(
      `${KEY}.${unknown}: no such option; ${suggest(unknown, OPTIONS)}`,
    );
  }
  const blockers = given?.getOptionalBoolean('blockers') ?? false;
  const checks = given?.getOptionalStringArray('checks') ?? [];
  const asked = checklists.flatMap(one => one.checks);
  const observable = asked
    .filter(
      ({ evidence }) =>
        evidence && (evidence.compare !== 'none' || evidence.answers),
    )
    .map(({ id }) => id);
  checks.forEach((check, index) => {
    if (observable.includes(check)) {
      return;
    }
    const at = `${KEY}.checks[${index}]`;
    throw new InputError(
      asked.some(({ id }) => id === check)
        ? `${at}: nobody can observe "${check}", so that it would never be verified; use one of: ${observable.join(
            ', ',
          )}`
        : `${at}: no checklist has a check "${check}"; ${suggest(
            check,
            observable,
          )}`,
    );
  });
  return blockers || checks.length > 0
    ? { blockers, checks: [...new Set(checks)].sort() }
    : undefined;
}
