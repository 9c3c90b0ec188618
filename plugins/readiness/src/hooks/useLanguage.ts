// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApiHolder } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/frontend-plugin-api';

/** The language of the app, such as `de`; undefined in apps without one, where the browser's is used. @internal */
export function useLanguage(): string | undefined {
  return useApiHolder().get(appLanguageApiRef)?.getLanguage().language;
}
