// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiEyeLine } from '@remixicon/react';
import type { CheckResult } from 'backstage-plugin-readiness-common';
import { useDateFormat } from '../../hooks';
import { checkName } from '../../hooks/useChecks';
import { readinessTranslationRef } from '../../translation';
import { AnswerText } from '../AnswerText';
import { ExternalLink } from '../ExternalLink';
import { Quiet } from '../Quiet';
import { factName, useFactText } from './useFactText';
import styles from './Observation.module.css';

/** How often the same must be seen before it counts against an answer, unless the backend is told otherwise. */
const settledAfter = 3;

/** What a provider observed of a check, when, and where to look oneself. @internal */
export function Observation({ result }: { result: CheckResult }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { relative, dateTime } = useDateFormat();
  const textOf = useFactText();
  const { fact, answer, grade, status } = result;
  if (!fact) {
    return <></>;
  }
  const provider = checkName(fact.provider);
  const value = fact.value === undefined ? undefined : textOf(fact.value);
  // A verified answer says already what was observed.
  const isSaid = grade === 'verified' && value === answer?.text;
  // Its grade, which a contradicted one does not show, says when.
  const saysWhen = grade !== 'verified' || status === 'contradicted';
  const isNew =
    grade !== 'verified' && value !== undefined && fact.seen < settledAfter;
  return (
    <div className={styles.observation}>
      {value !== undefined && !isSaid && (
        <AnswerText
          text={t('entity.observed.value', {
            what: factName(fact.name),
            value,
          })}
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
            <time
              dateTime={new Date(fact.observedAt).toISOString()}
              title={dateTime(fact.observedAt)}
            >
              {relative(fact.observedAt)}
            </time>
          </Quiet>
        )}
        {isNew && (
          <Quiet small>{t('entity.observed.seen', { count: fact.seen })}</Quiet>
        )}
        {fact.url && (
          <Quiet small>
            <ExternalLink href={fact.url}>
              {t('entity.observed.link')}
            </ExternalLink>
          </Quiet>
        )}
      </div>
    </div>
  );
}
