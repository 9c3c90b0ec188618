// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Problems } from 'backstage-plugin-readiness-common';
import type {
  ChecklistFault,
  UnconfiguredProvider,
} from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { listFaults } from '../database/operations/read/listFaults';
import { listSlips } from '../database/operations/read/listSlips';
import type { ServiceQuery } from '../database/operations/read/ServiceQuery';
import type { FaultRow } from '../database/tables';
import { hideNamesInSlips } from '../permissions/hideNamesInSlips';
import { listCatalogErrors } from './listCatalogErrors';

/**
 * Slips of owners, and apart from them the faults of the platform.
 * @internal
 */
export async function reportProblems(options: {
  knex: Knex;
  query: ServiceQuery;
  checklistFaults: ChecklistFault[];
  unconfigured?: UnconfiguredProvider[];
  readable?: (entityRefs: string[]) => Promise<ReadonlySet<string>>;
  limit?: number;
  offset?: number;
}): Promise<Problems> {
  const { knex, query, checklistFaults, limit = 50, offset = 0 } = options;
  const { unconfigured = [] } = options;
  const { slips, totalSlips } = await listSlips({ knex, query, limit, offset });
  const faults = await listFaults({ knex });
  // How the platform is set up is for those who read something of it: docs/decisions/0006.
  const { scope = 'all' } = query;
  const isReader =
    typeof scope === 'object' ? scope.services > 0 : scope === 'all';
  const seesAll = query.scope === undefined || query.scope === 'all';
  const readable = seesAll ? undefined : options.readable;
  const { catalogErrors, totalCatalogErrors } = await listCatalogErrors({
    knex,
    readable,
  });
  return {
    slips: await hideNamesInSlips(slips, readable),
    totalSlips,
    faults: isReader
      ? [
          ...checklistFaults,
          // A fault about one entity names it: that is for those who may read every entity.
          ...faults
            .filter(fault => seesAll || fault.subject === '')
            .map(toFault),
        ]
      : [],
    ...(catalogErrors.length > 0 && { catalogErrors, totalCatalogErrors }),
    ...(isReader &&
      unconfigured.length > 0 && {
        unconfigured: unconfigured.map(({ id, message }) => ({
          provider: id,
          message,
        })),
      }),
  };
}

function toFault(row: FaultRow): Problems['faults'][number] {
  return {
    code: row.code,
    message: row.message,
    ...(row.fix !== null && { fix: row.fix }),
    since: new Date(Number(row.since)).toISOString(),
    ...(row.file !== null && {
      location: {
        file: row.file,
        ...(row.line !== null && { line: row.line }),
        ...(row.column !== null && { column: row.column }),
      },
    }),
  };
}
