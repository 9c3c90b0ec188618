// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type ReactNode, useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  type Check,
  type CheckResult,
  isOpen,
} from 'backstage-plugin-readiness-common';
import { useDateFormat } from '../../hooks';
import { checkName } from '../../hooks/useChecks';
import { readinessTranslationRef } from '../../translation';
import { CheckAnswer, saysMore } from '../CheckAnswer';
import { CheckStatusLabel } from '../CheckStatusLabel';
import { Observation } from '../Observation';
import { Quiet } from '../Quiet';
import { Sentence } from '../Sentence';
import { SeverityLabel } from '../SeverityLabel';
import { Remedy } from './Remedy';
import styles from './CheckRow.module.css';

interface CheckRowProps {
  result: CheckResult;
  /** What the checklist says of it; absent while the checklist is not there. */
  definition?: Check;
  headingLevel: 4 | 5;
  /** What hangs on this check. */
  children?: ReactNode;
}

/** One question with its outcome, what was said, and what to do about it. @internal */
export function CheckRow(props: CheckRowProps) {
  const { result, definition, headingLevel, children } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { date } = useDateFormat();
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  const needsWork = isOpen(result.status);
  const { waiver } = result;
  // What a contradiction says is nearer to the point than what the checklist says of everybody.
  const hasOwnRemedy = result.contradictions?.some(({ remedy }) => remedy);
  return (
    <article
      className={styles.row}
      id={`check-${result.check}`}
      aria-labelledby={headingId}
    >
      <CheckStatusLabel
        status={result.status}
        isCalm={result.severity === 'informational'}
      />
      <div className={styles.body}>
        <div>
          <div className={styles.heading}>
            <Heading id={headingId}>{checkName(result.check)}</Heading>
            {result.status !== 'notApplicable' && (
              <SeverityLabel severity={result.severity} />
            )}
            {result.announced && (
              <Quiet small>
                {t('entity.check.announced', { date: date(result.announced) })}
              </Quiet>
            )}
          </div>
          {definition && <Quiet as="p">{definition.question}</Quiet>}
        </div>
        <SaidAndObserved
          result={result}
          factName={definition?.evidence?.fact}
        />
        {result.message && saysMore(result) && (
          <p className={styles.message}>
            <Sentence>{result.message}</Sentence>
          </p>
        )}
        {result.contradictions?.map(contradiction => (
          <div key={contradiction.id} className={styles.contradiction}>
            <p className={styles.message}>
              <strong>{t('entity.check.contradiction')}:</strong>{' '}
              <Sentence>{contradiction.message}</Sentence>
            </p>
            {contradiction.remedy && (
              <p className={styles.message}>{contradiction.remedy}</p>
            )}
          </div>
        ))}
        {waiver && (
          <Quiet as="p">
            {t('entity.check.waived', {
              by: waiver.by,
              date: date(waiver.expiresAt),
              reason: waiver.reason,
            })}
            {result.was && (
              <>
                {'. '}
                {t('entity.check.wasBefore', {
                  status: t(`common.status.${result.was}`),
                })}
              </>
            )}
          </Quiet>
        )}
        {needsWork && !hasOwnRemedy && definition?.remedy && (
          <Remedy
            remedy={definition.remedy}
            isFolded={result.severity === 'recommended'}
          />
        )}
        {children}
      </div>
    </article>
  );
}

interface SaidAndObservedProps {
  result: CheckResult;
  factName?: string;
}

/** Side by side when they do not agree; otherwise what was observed stands under the answer. */
function SaidAndObserved({ result, factName }: SaidAndObservedProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  if (result.contradictions?.length && result.fact && result.answer) {
    return (
      <dl className={styles.beside}>
        <div>
          <dt>
            <Quiet small>{t('entity.check.said')}</Quiet>
          </dt>
          <dd>
            <CheckAnswer result={result} />
          </dd>
        </div>
        <div>
          <dt>
            <Quiet small>{t('entity.observed.title')}</Quiet>
          </dt>
          <dd>
            <Observation result={result} factName={factName} />
          </dd>
        </div>
      </dl>
    );
  }
  return (
    <>
      <CheckAnswer result={result} />
      <Observation result={result} factName={factName} />
    </>
  );
}
