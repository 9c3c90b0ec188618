// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { readinessTranslationRef } from '../../translation';

/** What was observed, in words: facts may be any JSON. @internal */
export function useFactText(): (value: unknown) => string {
  const { t } = useTranslationRef(readinessTranslationRef);
  return function textOf(value: unknown): string {
    if (typeof value === 'boolean') {
      return value ? t('entity.observed.yes') : t('entity.observed.no');
    }
    if (Array.isArray(value)) {
      return value.length > 0
        ? value.map(textOf).join(', ')
        : t('entity.observed.nothing');
    }
    if (typeof value !== 'object' || value === null) {
      return String(value ?? t('entity.observed.nothing'));
    }
    // Most lists are of things that have a name.
    const { name, ...others } = value as Record<string, unknown>;
    if (typeof name !== 'string') {
      return Object.entries(value)
        .map(([key, one]) => `${key}: ${textOf(one)}`)
        .join(', ');
    }
    const rest = Object.values(others).map(textOf);
    return rest.length > 0 ? `${name} (${rest.join(', ')})` : name;
  };
}

/** `repository.hardCodedValues` reads `Hard coded values`. @internal */
export function factName(name: string): string {
  const words = name
    .slice(name.indexOf('.') + 1)
    .replace(/[-_.]/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLocaleLowerCase('en-US');
  return words.charAt(0).toLocaleUpperCase('en-US') + words.slice(1);
}
