// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createContext, useCallback, useContext, useMemo } from 'react';
import {
  type FactDescription,
  formatFactValue,
  type ProviderDescription,
} from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../translation';
import { nameFromId } from './checkTitles';
import { useDateFormat } from './useDateFormat';
import { useNumberFormat } from './useNumberFormat';

/** What is installed to observe; empty until it is loaded. @internal */
export const KnownProviders = createContext<readonly ProviderDescription[]>([]);

/** Returns the name of a provider for people, by its id; of one that is not installed its id as words. @internal */
export function useProviderName(): (id: string) => string {
  const providers = useContext(KnownProviders);
  return useCallback(
    (id: string) =>
      providers.find(one => one.id === id)?.title ?? nameFromId(id),
    [providers],
  );
}

/** Texts for the name and the value of a fact; values may be any JSON. @internal */
export interface FactText {
  nameOf(name: string): string;
  valueOf(value: unknown, name?: string): string;
}

/**
 * Names and values of facts as their providers declare them, in the language of the app. A translation may replace any of
 * them: `evidence.fact_<provider>_<fact>` a name, `evidence.word_<provider>_<fact>_<value>` a word.
 * @internal
 */
export function useFactText(): FactText {
  const { t } = useReadinessTranslation();
  const { date } = useDateFormat();
  const numberOf = useNumberFormat();
  const providers = useContext(KnownProviders);
  return useMemo(() => {
    const facts = new Map(
      providers.flatMap(one =>
        one.facts.map((fact): [string, FactDescription] => [fact.name, fact]),
      ),
    );
    // Held in variables: `context` chooses among translations, but the type of `t` does not know it
    const nameOf = (name: string) => {
      const title = facts.get(name)?.title;
      if (title === undefined) {
        return plainName(name);
      }
      const options = { title, context: contextOf(name) };
      return t('evidence.fact', options);
    };
    const texts = {
      yes: t('entity.observed.yes'),
      no: t('entity.observed.no'),
      nothing: t('evidence.nothing'),
      number: numberOf,
      date,
      word: (given: { fact: string; value: string; word: string }) => {
        const { fact, value, word } = given;
        const options = { word, context: contextOf(`${fact}.${value}`) };
        return t('evidence.word', options);
      },
    };
    return {
      nameOf,
      valueOf: (value, name = '') =>
        formatFactValue(value, facts.get(name), texts),
    };
  }, [t, date, numberOf, providers]);
}

/** The end of a key of a translation: a dot would separate its parts. */
function contextOf(text: string): string {
  return text.replace(/[^\w-]/g, '_');
}

/** `on-call.rotationOk` reads `Rotation ok`: the name of a fact whose provider is not installed any more. */
function plainName(name: string): string {
  const words = name
    .slice(name.indexOf('.') + 1)
    .replace(/[-_.]/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLocaleLowerCase('en-US');
  return words.charAt(0).toLocaleUpperCase('en-US') + words.slice(1);
}
