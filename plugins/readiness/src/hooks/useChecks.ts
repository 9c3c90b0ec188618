// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  type Check,
  type ChecklistList,
  checkTitle,
  type ProviderDescription,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { type LoadState, useLoad } from './useLoad';

/** The checks of every checklist in use, by id. @internal */
export interface Checks extends LoadState<ChecklistList> {
  checks: ReadonlyMap<string, Check>;
  /** What is installed to observe. */
  providers: readonly ProviderDescription[];
  sections: ReadonlyMap<string, string>;
  /** The values that the checklist knows for one of its checks. */
  dataClasses: string[];
  /** The check that asks for the health endpoint, by checklist. */
  endpoints: ReadonlyMap<string, string>;
  titleOf: (check: string) => string;
  questionOf: (check: string) => string | undefined;
}

/** Loads the checklists, for their titles, questions and remedies. @internal */
export function useChecks(): Checks {
  const api = useApi(readinessApiRef);
  const state = useLoad({ load: () => api.getChecklists(), key: 'checklists' });
  const { value } = state;
  const known = useMemo(() => {
    const checks = new Map<string, Check>();
    const sections = new Map<string, string>();
    const dataClasses = new Set<string>();
    const endpoints = new Map<string, string>();
    for (const checklist of value?.items ?? []) {
      for (const section of checklist.sections) {
        sections.set(section.id, section.title);
        if (section.id === checklist.roles?.monitoring) {
          const endpoint =
            section.checks.find(({ severity }) => severity === 'blocker') ??
            section.checks[0];
          endpoints.set(checklist.id, endpoint?.id);
        }
        for (const check of section.checks) {
          checks.set(check.id, check);
          if (check.id === checklist.roles?.dataClasses) {
            for (const item of check.answer.values ?? []) {
              dataClasses.add(item);
            }
          }
        }
      }
    }
    return {
      checks,
      // A backend of an earlier version names none
      providers: value?.providers ?? [],
      sections,
      dataClasses: [...dataClasses],
      endpoints,
      titleOf: (check: string) =>
        checkTitle(checks.get(check) ?? { id: check }),
      questionOf: (check: string) => checks.get(check)?.question,
    };
  }, [value]);
  return { ...state, ...known };
}
