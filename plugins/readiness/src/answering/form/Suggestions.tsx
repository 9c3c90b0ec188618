// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button } from '@backstage/ui';
import { RiLightbulbLine } from '@remixicon/react';
import { ExternalLink } from '../../components/ExternalLink';
import { SecondaryText } from '../../components/SecondaryText';
import { useReadinessTranslation } from '../../translation';
import type { KnownOfQuestion, Suggestion } from './useSuggestions';
import styles from './AnswerForm.module.css';

interface SuggestionsProps extends KnownOfQuestion {
  onUse: (suggestion: Suggestion) => void;
}

/** What is known from elsewhere, with its source: to be taken over by a press, never by itself. @internal */
export function Suggestions(props: SuggestionsProps) {
  const { suggestions, observed, onUse } = props;
  const { t } = useReadinessTranslation();
  if (suggestions.length === 0 && !observed) {
    return <></>;
  }
  return (
    <ul
      className={styles.suggestions}
      aria-label={t('answering.suggestion.title')}
    >
      {observed && (
        <li className={styles.line}>
          <RiLightbulbLine aria-hidden className={styles.icon} />
          <SecondaryText small>
            {observed.url ? (
              <ExternalLink href={observed.url}>{observed.text}</ExternalLink>
            ) : (
              observed.text
            )}
          </SecondaryText>
        </li>
      )}
      {suggestions.map(suggestion => (
        <li
          key={`${suggestion.value} ${suggestion.source}`}
          className={styles.line}
        >
          <RiLightbulbLine aria-hidden className={styles.icon} />
          <SecondaryText small>
            {t('answering.suggestion.given', { ...suggestion })}
          </SecondaryText>
          <Button
            size="small"
            variant="secondary"
            aria-label={t('answering.suggestion.useOf', {
              value: suggestion.value,
            })}
            onPress={() => onUse(suggestion)}
          >
            {t('answering.suggestion.use')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
