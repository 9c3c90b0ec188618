// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useContext } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiEyeLine } from '@remixicon/react';
import type { CheckResult } from 'backstage-plugin-readiness-common';
import { checkName } from '../../hooks/useChecks';
import { readinessTranslationRef } from '../../translation';
import { AnswerText } from '../AnswerText';
import { ExternalLink } from '../ExternalLink';
import { Quiet } from '../Quiet';
import { RelativeTime } from '../RelativeTime';
import { LastLook } from './LastLook';
import { PresentEvidence } from './presentEvidence';
import { SeenOften } from './SeenOften';
import { useFactText } from './useFactText';
import styles from './Observation.module.css';

interface ObservationProps {
  result: CheckResult;
  /** Name of the fact that the checklist compares the answer with. */
  factName?: string;
}

/** What a provider observed of a check, when, and where to look oneself. @internal */
export function Observation({ result, factName }: ObservationProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { badNewsAfter } = useContext(PresentEvidence);
  const { nameOf, valueOf } = useFactText();
  const { fact, answer, grade, status } = result;
  if (!fact) {
    return factName ? <LastLook factName={factName} /> : <></>;
  }
  const provider = checkName(fact.provider);
  const value =
    fact.value === undefined ? undefined : valueOf(fact.value, fact.name);
  // A verified answer says already what was observed.
  const isSaid = grade === 'verified' && value === answer?.text;
  // Its grade, which a contradicted one does not show, says when.
  const saysWhen = grade !== 'verified' || status === 'contradicted';
  const isYoung = grade !== 'verified' && value !== undefined;
  return (
    <div className={styles.observation}>
      {value !== undefined && !isSaid && (
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
        {value !== undefined && (
          <Quiet small>{t('entity.observed.by', { provider })}</Quiet>
        )}
        {saysWhen && (
          <Quiet small>
            <RelativeTime at={fact.observedAt} />
          </Quiet>
        )}
        {isYoung && <SeenOften seen={fact.seen} total={badNewsAfter} />}
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
