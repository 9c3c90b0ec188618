// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { readinessTranslationRef } from '../../translation';
import { factNames, factValues } from './factTexts';

/** Texts for the name and the value of a fact; values may be any JSON. @internal */
export interface FactText {
  nameOf(name: string): string;
  valueOf(value: unknown, name?: string): string;
}

/** Names and values of facts may be any text, `constructor` among them. */
function own<T>(
  table: Partial<Record<string, T>> | undefined,
  key: string,
): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** @internal */
export function useFactText(): FactText {
  const { t } = useTranslationRef(readinessTranslationRef);

  function valueOf(value: unknown, name: string = ''): string {
    if (typeof value === 'boolean') {
      return value ? t('entity.observed.yes') : t('entity.observed.no');
    }
    if (Array.isArray(value)) {
      return value.length > 0
        ? value.map(one => valueOf(one, name)).join(', ')
        : t('evidence.value.nothing');
    }
    if (typeof value === 'string') {
      const key = own(own(factValues, name), value);
      return key ? t(`evidence.value.${key}`) : value;
    }
    if (typeof value !== 'object' || value === null) {
      return String(value ?? t('evidence.value.nothing'));
    }
    // Most lists are of things that have a name.
    const { name: title, ...others } = value as Record<string, unknown>;
    if (typeof title !== 'string') {
      return Object.entries(value)
        .map(([key, one]) => `${key}: ${valueOf(one)}`)
        .join(', ');
    }
    const rest = Object.values(others).map(one => valueOf(one));
    return rest.length > 0 ? `${title} (${rest.join(', ')})` : title;
  }

  return {
    nameOf: name => {
      const key = own(factNames, name);
      return key ? t(`evidence.fact.${key}`) : plainName(name);
    },
    valueOf,
  };
}

/** `on-call.rotationOk` reads `Rotation ok`: facts of other providers have no translation. */
function plainName(name: string): string {
  const words = name
    .slice(name.indexOf('.') + 1)
    .replace(/[-_.]/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLocaleLowerCase('en-US');
  return words.charAt(0).toLocaleUpperCase('en-US') + words.slice(1);
}
