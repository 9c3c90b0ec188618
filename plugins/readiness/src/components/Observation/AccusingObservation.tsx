// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { checkName } from '../../hooks/useChecks';
import { readinessTranslationRef } from '../../translation';
import { AnswerText } from '../AnswerText';
import { ExternalLink } from '../ExternalLink';
import { Quiet } from '../Quiet';
import { RelativeTime } from '../RelativeTime';
import type { AccusingFact } from './accusingFacts';
import { LastLook } from './LastLook';
import { useFactText } from './useFactText';
import styles from './Observation.module.css';

/** One observation that speaks against an answer: what, by whom, when, and where to look oneself. @internal */
export function AccusingObservation({ fact }: { fact: AccusingFact }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { nameOf, valueOf } = useFactText();
  return (
    <div className={styles.observation}>
      <AnswerText
        text={t('entity.observed.value', {
          what: nameOf(fact.name),
          value: valueOf(fact.value, fact.name),
        })}
      />
      <div className={styles.line}>
        <Quiet small>
          {t('entity.observed.by', { provider: checkName(fact.provider) })}
        </Quiet>
        <Quiet small>
          <RelativeTime at={fact.observedAt} />
        </Quiet>
        {fact.url && (
          <Quiet small>
            <ExternalLink href={fact.url}>
              {t('entity.observed.link')}
            </ExternalLink>
          </Quiet>
        )}
      </div>
      <LastLook factName={fact.name} counted={fact} />
    </div>
  );
}
