// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createContext, useCallback, useContext } from 'react';
import { type Check, checkTitle } from 'backstage-plugin-readiness-common';

/** The name of a provider or a data class for people: its id as words, like that of a check without a title. @internal */
export function nameFromId(id: string): string {
  return checkTitle({ id });
}

/** The checks of every checklist in use, by id; empty until they are loaded. @internal */
export const KnownChecks = createContext<ReadonlyMap<string, Check>>(new Map());

/** Returns the title of a check by its id, from the checklists of the page. @internal */
export function useCheckTitle(): (id: string) => string {
  const checks = useContext(KnownChecks);
  return useCallback(
    (id: string) => checkTitle(checks.get(id) ?? { id }),
    [checks],
  );
}
