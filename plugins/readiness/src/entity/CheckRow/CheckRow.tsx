// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type ReactNode, useId } from 'react';
import { Button } from '@backstage/ui';
import {
  type Check,
  type CheckResult,
  isOpen,
} from 'backstage-plugin-readiness-common';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { CheckStatusLabel } from '../../components/CheckStatusLabel';
import { useEntityTab } from '../entityTab';
import { SecondaryText } from '../../components/SecondaryText';
import { SeverityLabel } from '../../components/SeverityLabel';
import { CheckWaiver } from '../waivers/CheckWaiver';
import { Explanation } from './Explanation';
import { Reason } from './Reason';
import { StepLines } from './StepLines';
import { usePermalink } from './usePermalink';
import styles from './CheckRow.module.css';

interface CheckRowProps {
  result: CheckResult;
  /** Its definition in the checklist; absent while the checklist is not loaded. */
  definition?: Check;
  headingLevel: 4 | 5;
  /** The checks that depend on this one. */
  children?: ReactNode;
}

/** One check with its status, its answer, what was observed, and how to fix it. @internal */
export function CheckRow(props: CheckRowProps) {
  const { result, definition, headingLevel, children } = props;
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const { date } = useDateFormat();
  const { search } = useLocation();
  const { findings } = useEntityTab();
  const headingId = useId();
  const explanationId = useId();
  const Heading = `h${headingLevel}` as const;
  const permalink = usePermalink(`check-${result.check}`);
  const isExplained = permalink.isOpen && definition !== undefined;
  const needsWork = isOpen(result.status);
  // The remedy of a contradiction or finding is more specific than the general one of the checklist.
  const hasOwnRemedy =
    result.contradictions?.some(({ remedy }) => remedy) ||
    findings.has(result.check);
  return (
    <article
      ref={permalink.ref}
      tabIndex={-1}
      className={[
        styles.row,
        needsWork && result.severity === 'blocker' ? styles.blocker : '',
        permalink.isNamed ? styles.named : '',
      ].join(' ')}
      id={`check-${result.check}`}
      aria-labelledby={headingId}
    >
      <div className={styles.top}>
        <div className={styles.heading}>
          <Heading id={headingId}>
            <RouterLink
              className={styles.permalink}
              to={{ search, hash: `check-${encodeURIComponent(result.check)}` }}
              replace
              preventScrollReset
              onClick={permalink.onFollow}
            >
              {checkTitle(result.check)}
            </RouterLink>
          </Heading>
          <CheckStatusLabel
            status={result.status}
            isCalm={result.severity === 'informational'}
          />
          {result.status !== 'notApplicable' && (
            <SeverityLabel severity={result.severity} />
          )}
          {result.announced && (
            <SecondaryText small>
              {t('entity.check.announced', { date: date(result.announced) })}
            </SecondaryText>
          )}
        </div>
        {definition && (
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={isExplained}
            aria-controls={explanationId}
            aria-label={t('entity.check.whyOf', {
              check: checkTitle(result.check),
            })}
            onPress={permalink.toggle}
          >
            {t('entity.check.why')}
          </Button>
        )}
      </div>
      <Reason result={result} definition={definition} />
      {needsWork && !hasOwnRemedy && definition?.remedy && (
        <p className={styles.message}>
          <strong>{t('entity.check.fix')}</strong> {definition.remedy.text}
        </p>
      )}
      {needsWork && <StepLines check={result.check} />}
      <CheckWaiver result={result} />
      {definition && (
        <div id={explanationId}>
          {isExplained && (
            <Explanation result={result} definition={definition} />
          )}
        </div>
      )}
      {children}
    </article>
  );
}
