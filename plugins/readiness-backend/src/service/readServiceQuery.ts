// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { UserInfoService } from '@backstage/backend-plugin-api';
import type { ServiceFilters } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { ServiceQuery } from '../database/operations/read/ServiceQuery';
import type { CallerOptions } from '../permissions/CallerOptions';
import { withoutHiddenAnswers } from '../permissions/hideConsumers';
import { ownershipOf } from './ownershipOf';
import type { CheckVocabulary } from './request/CheckVocabulary';
import { parseServiceFilters } from './request/parseServiceFilters';
import { scopeOnly } from './scope';

/**
 * Which services a request is about: its filters, among those that the caller may read.
 * @throws InputError for a filter that cannot be meant
 * @internal
 */
export async function readServiceQuery(options: {
  filters: ServiceFilters;
  vocabulary: CheckVocabulary;
  caller: CallerOptions;
  knex: Knex;
  userInfo: UserInfoService;
}): Promise<ServiceQuery> {
  const { filters, vocabulary, caller, knex, userInfo } = options;
  const { credentials, readable, scope } = caller;
  const query: ServiceQuery = {
    ...parseServiceFilters(filters, vocabulary),
    ...scopeOnly(caller),
    ...(filters.mine && {
      ownedBy: await ownershipOf({ userInfo, credentials }),
    }),
  };
  const { checks } = vocabulary;
  return readable && typeof scope === 'object' && query.answer
    ? withoutHiddenAnswers({ knex, query, checks, readable })
    : query;
}
