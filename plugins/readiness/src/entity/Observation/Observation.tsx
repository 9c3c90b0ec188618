// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useContext } from 'react';
import { RiEyeLine } from '@remixicon/react';
import type { CheckResult } from 'backstage-plugin-readiness-common';
import { useFactText, useProviderName } from '../../hooks/knownProviders';
import { useReadinessTranslation } from '../../translation';
import { AnswerText } from '../../components/AnswerText';
import { ExternalLink } from '../../components/ExternalLink';
import { SecondaryText } from '../../components/SecondaryText';
import { RelativeTime } from '../../components/RelativeTime';
import { LastCollection } from './LastCollection';
import { CurrentEvidence } from './currentEvidence';
import { ObservationCount } from './ObservationCount';
import styles from './Observation.module.css';

interface ObservationProps {
  result: CheckResult;
  /** Name of the fact that the checklist compares the answer with. */
  factName?: string;
}

/** What a provider observed for a check, when, and its source. @internal */
export function Observation({ result, factName }: ObservationProps) {
  const { t } = useReadinessTranslation();
  const { failureThreshold } = useContext(CurrentEvidence);
  const providerName = useProviderName();
  const { nameOf, valueOf } = useFactText();
  const { fact, answer, verification, status } = result;
  if (!fact) {
    return factName ? <LastCollection factName={factName} /> : <></>;
  }
  const provider = providerName(fact.provider);
  const value =
    fact.value === undefined
      ? undefined
      : fact.shown ?? valueOf(fact.value, fact.name);
  // The answer shows the observed value already.
  const isShownByAnswer = verification === 'verified' && value === answer?.text;
  // The verification label shows the time, but a contradicted answer has none.
  const showsTime = verification !== 'verified' || status === 'contradicted';
  const canBeBelowThreshold =
    verification !== 'verified' && value !== undefined;
  return (
    <div className={styles.observation}>
      {value !== undefined && !isShownByAnswer && (
        <AnswerText
          text={t('entity.observed.value', { what: nameOf(fact.name), value })}
        />
      )}
      {value === undefined && fact.cannotTell && (
        <AnswerText
          text={t('entity.observed.cannotTell', {
            provider,
            reason: fact.cannotTell,
          })}
        />
      )}
      <div className={styles.line}>
        <span className={styles.icon} aria-hidden>
          <RiEyeLine />
        </span>
        {isShownByAnswer && (
          <SecondaryText small>{nameOf(fact.name)}</SecondaryText>
        )}
        {value !== undefined && (
          <SecondaryText small>
            {t('entity.observed.by', { provider })}
          </SecondaryText>
        )}
        {showsTime && (
          <SecondaryText small>
            <RelativeTime at={fact.observedAt} />
          </SecondaryText>
        )}
        {canBeBelowThreshold && (
          <ObservationCount
            consecutive={fact.consecutive}
            total={failureThreshold}
          />
        )}
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
