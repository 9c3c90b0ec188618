// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useMemo } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/frontend-plugin-api';

/** Writes whole numbers in the language of the app: `12,345`. Messages do it by themselves: `{{count, number}}`. @internal */
export function useNumberFormat(): (value: number) => string {
  const language = useApiHolder()
    .get(appLanguageApiRef)
    ?.getLanguage().language;
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(language);
    return value => numbers.format(value);
  }, [language]);
}
