// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Problems } from 'backstage-plugin-readiness-common';
import type { ChecklistIssue } from 'backstage-plugin-readiness-node';
import type { NotConfiguredProvider } from 'backstage-plugin-readiness-node/evidence';
import type { Knex } from 'knex';
import { listPlatformIssues } from '../database/operations/read/listPlatformIssues';
import { listFindings } from '../database/operations/read/listFindings';
import type { ServiceQuery } from '../database/operations/read/ServiceQuery';
import type { PlatformIssueRow } from '../database/tables';
import { hideNamesInFindings } from '../permissions/hideNamesInFindings';
import { listCatalogErrors } from './listCatalogErrors';

/**
 * Mistakes in catalog files, and apart from them platform issues.
 * @internal
 */
export async function reportProblems(options: {
  knex: Knex;
  query: ServiceQuery;
  checklistIssues: ChecklistIssue[];
  notConfigured?: NotConfiguredProvider[];
  readable?: (entityRefs: string[]) => Promise<ReadonlySet<string>>;
  limit?: number;
  offset?: number;
}): Promise<Problems> {
  const { knex, query, checklistIssues, limit = 50, offset = 0 } = options;
  const { notConfigured = [] } = options;
  const { findings, totalFindings } = await listFindings({
    knex,
    query,
    limit,
    offset,
  });
  const platformIssues = await listPlatformIssues({ knex });
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
    findings: await hideNamesInFindings(findings, readable),
    totalFindings,
    platformIssues: isReader
      ? [
          ...checklistIssues,
          // A platform issue about one entity names it: that is for those who may read every entity.
          ...platformIssues
            .filter(issue => seesAll || issue.about === '')
            .map(toPlatformIssue),
        ]
      : [],
    ...(catalogErrors.length > 0 && { catalogErrors, totalCatalogErrors }),
    ...(isReader &&
      notConfigured.length > 0 && {
        notConfigured: notConfigured.map(({ description, message }) => ({
          provider: description.id,
          message,
        })),
      }),
  };
}

function toPlatformIssue(
  row: PlatformIssueRow,
): Problems['platformIssues'][number] {
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
