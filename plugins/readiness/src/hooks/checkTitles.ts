// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createContext, useCallback, useContext } from 'react';
import type { Check } from 'backstage-plugin-readiness-common';

/** Makes an id readable: `load-test` becomes `Load test`. @internal */
export function nameFromId(id: string): string {
  const words = id.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The title of a check in its checklist; made from its id where it has none. @internal */
export function checkTitle(check: Pick<Check, 'id'>): string {
  return (check as { title?: string }).title ?? nameFromId(check.id);
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
