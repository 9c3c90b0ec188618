// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseEntityRef } from '@backstage/catalog-model';
import type { Answer, CheckResult } from 'backstage-plugin-readiness-common';
import { useFactText, useProviderName } from '../../hooks/knownProviders';
import { useReadinessTranslation } from '../../translation';

/** A value that somebody or something else gives, with where it is from, for people. @internal */
export interface Suggestion {
  value: string;
  source: string;
}

/** What is known of a question from elsewhere. @internal */
export interface KnownOfQuestion {
  suggestions: Suggestion[];
  /** What was observed, where it is no value of an answer. */
  observed?: { text: string; url?: string };
}

/** Returns what the catalog, related entities and observations give for a question; never what its owner wrote. @internal */
export function useSuggestions(): (
  result: CheckResult | undefined,
) => KnownOfQuestion {
  const { t } = useReadinessTranslation();
  const providerName = useProviderName();
  const { nameOf, valueOf } = useFactText();

  const sourceOf = ({ source }: Answer, provider: string) => {
    switch (source.level) {
      case 'fact':
        return t('answering.suggestion.observed', { provider });
      case 'system':
      case 'domain':
        return t('answering.suggestion.related', {
          entity: nameOfRef(source.entityRef),
        });
      case 'own':
      case 'catalog':
        return t('answering.suggestion.catalog', { key: source.key });
    }
  };

  return result => {
    const { answer, fact, shown } = result ?? {};
    const provider = fact ? providerName(fact.provider) : '';
    const suggestions: Suggestion[] = [];
    if (answer?.form === 'value' && answer.source.level !== 'own') {
      suggestions.push({
        value: answer.text,
        source: sourceOf(answer, provider),
      });
    }
    if (shown !== undefined && shown !== answer?.text) {
      suggestions.push({
        value: shown,
        source: fact
          ? t('answering.suggestion.observed', { provider })
          : t('answering.suggestion.shown'),
      });
    }
    if (!fact || suggestions.some(({ value }) => value === fact.value)) {
      return { suggestions };
    }
    const text =
      fact.value === undefined
        ? t('answering.suggestion.cannotTell', {
            provider,
            reason: fact.cannotTell ?? '',
          })
        : t('answering.suggestion.observedAs', {
            what: nameOf(fact.name),
            value: fact.shown ?? valueOf(fact.value, fact.name),
            provider,
          });
    return { suggestions, observed: { text, url: fact.url } };
  };
}

function nameOfRef(ref: string): string {
  try {
    const { kind, name } = parseEntityRef(ref);
    return `${kind} ${name}`;
  } catch {
    return ref;
  }
}
