// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { WaiverDecision } from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../SecondaryText';
import { TextWithEntityLinks } from '../TextWithEntityLinks';
import { PersonName } from './PersonName';
import styles from './waivers.module.css';

/** One entry of the record: when, who, what, why, and what was known of the check then. @internal */
export function DecisionText({ decision }: { decision: WaiverDecision }) {
  const { t } = useReadinessTranslation();
  const { date, dateTime } = useDateFormat();
  const checkTitle = useCheckTitle();
  const { at, action, by, until, comment, basis } = decision;
  const known = basis && [
    t(`common.status.${basis.status}`),
    basis.answer && t('decisions.record.answer', { answer: basis.answer }),
    basis.observed &&
      t('decisions.record.observed', { observed: basis.observed }),
    basis.message,
  ];
  return (
    <div>
      <SecondaryText small>
        <time dateTime={at}>{dateTime(at)}</time>
      </SecondaryText>
      <p className={styles.reason}>
        {t(`decisions.record.${action}`, {
          by: <PersonName by={by} />,
          check: checkTitle(decision.check),
          until: date(until),
        })}
        {comment && (
          <>
            {': '}
            {t('decisions.waiver.comment', { comment })}
          </>
        )}
      </p>
      {known && (
        <SecondaryText as="p" small>
          <TextWithEntityLinks>
            {t('decisions.record.basis', {
              known: known.filter(Boolean).join(' · '),
            })}
          </TextWithEntityLinks>
        </SecondaryText>
      )}
    </div>
  );
}
