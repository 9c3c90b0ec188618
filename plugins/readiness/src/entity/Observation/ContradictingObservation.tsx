// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useFactText, useProviderName } from '../../hooks/knownProviders';
import { useReadinessTranslation } from '../../translation';
import { AnswerText } from '../../components/AnswerText';
import { ExternalLink } from '../../components/ExternalLink';
import { SecondaryText } from '../../components/SecondaryText';
import { RelativeTime } from '../../components/RelativeTime';
import type { ContradictingFact } from './findContradictingFacts';
import { LastCollection } from './LastCollection';
import styles from './Observation.module.css';

/** One observation that contradicts an answer: what, by which provider, when, and its source. @internal */
export function ContradictingObservation({
  fact,
}: {
  fact: ContradictingFact;
}) {
  const { t } = useReadinessTranslation();
  const providerName = useProviderName();
  const { nameOf, valueOf } = useFactText();
  return (
    <div className={styles.observation}>
      <AnswerText
        text={t('entity.observed.value', {
          what: nameOf(fact.name),
          value: fact.shown ?? valueOf(fact.value, fact.name),
        })}
      />
      <div className={styles.line}>
        <SecondaryText small>
          {t('entity.observed.by', { provider: providerName(fact.provider) })}
        </SecondaryText>
        <SecondaryText small>
          <RelativeTime at={fact.observedAt} />
        </SecondaryText>
        {fact.url && (
          <SecondaryText small>
            <ExternalLink href={fact.url}>
              {t('entity.observed.link')}
            </ExternalLink>
          </SecondaryText>
        )}
      </div>
      <LastCollection factName={fact.name} counted={fact} />
    </div>
  );
}
