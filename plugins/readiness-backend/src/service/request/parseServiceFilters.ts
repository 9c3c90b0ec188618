// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import {
  dayOf,
  type CheckStatus,
  type ListFilter,
  type ServiceFilters,
} from 'backstage-plugin-readiness-common';
import {
  COLUMN_FILTERS,
  type ColumnFilter,
} from '../../database/operations/read/serviceFields';
import {
  NONE,
  type ServiceQuery,
} from '../../database/operations/read/ServiceQuery';
import type { CheckVocabulary } from './CheckVocabulary';
import { parseCheckValue } from './parseCheckValue';
import { parseRefs } from './parseRefs';
import { parseVerification } from './parseVerification';
import { refuse } from './refuse';

/**
 * Turns the filters of a request, which the API description has checked already, into those of the database. `mine` is
 * left to who knows the caller.
 * @internal
 */
export function parseServiceFilters(
  filters: ServiceFilters,
  vocabulary: CheckVocabulary,
): ServiceQuery {
  const { lifecycle, type, owner, system, domain } = filters;
  const columns = Object.fromEntries(
    COLUMN_FILTERS.map(({ name }) => [name, filters[name]]),
  ) as Pick<ServiceQuery, ColumnFilter>;
  // Every filter that is more than the value of a column has to be here.
  const others: Required<Record<Exclude<ListFilter, ColumnFilter>, unknown>> &
    ServiceQuery = {
    dataClass: among('data class', filters.dataClass, vocabulary.dataClasses),
    section: among('section', filters.section, vocabulary.sections),
    check: filters.check?.map(text => {
      const { check, value } = parseCheckValue({
        parameter: 'check',
        text,
        vocabulary,
      });
      return {
        check,
        status: value as CheckStatus,
        checklists: vocabulary.checklistsOf.get(check) ?? [],
      };
    }),
    answer: filters.answer?.map(text =>
      parseCheckValue({ parameter: 'answer', text, vocabulary }),
    ),
    verification: filters.verification?.map(text =>
      parseVerification(text, vocabulary),
    ),
    verdictVerification: filters.verdictVerification,
    monitoringVerification: filters.monitoringVerification,
  };
  return {
    ...columns,
    ...others,
    checklist: among('checklist', filters.checklist, vocabulary.checklists),
    // The database keeps these in lower case.
    lifecycle: lifecycle?.map(lower),
    type: type?.map(lower),
    owner: refsOrNone('owner', 'group', owner),
    system: refsOrNone('system', 'system', system),
    domain: refsOrNone('domain', 'domain', domain),
    changedSince: parseTime('changedSince', filters.changedSince),
    q: filters.q?.trim() || undefined,
  };
}

/** `none` stands for the services that have none: what is called so is written in full. */
function refsOrNone(parameter: string, kind: string, refs?: string[]) {
  return refs?.flatMap(ref =>
    ref === NONE ? [NONE] : parseRefs(parameter, kind, [ref])!,
  );
}

function lower(text: string): string {
  return text.toLocaleLowerCase('en-US');
}

function among(
  what: string,
  values: string[] | undefined,
  allowed: readonly string[],
): string[] | undefined {
  for (const given of values ?? []) {
    if (!allowed.includes(given)) {
      throw refuse({ what, given, allowed });
    }
  }
  return values;
}

// Date.parse alone takes "2026-02-30" for a day in March, and "1" for a year.
function parseTime(
  parameter: string,
  text: string | undefined,
): number | undefined {
  if (text === undefined) {
    return undefined;
  }
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0];
  const time = Date.parse(text);
  const midnight = day ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || Number.isNaN(midnight) || dayOf(midnight) !== day) {
    throw new InputError(
      `"${text}" is no value of "${parameter}": write a date such as 2026-11-01 or 2026-11-01T08:00:00Z`,
    );
  }
  return time;
}
