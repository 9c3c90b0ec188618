// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button } from '@backstage/ui';
import { RiErrorWarningLine } from '@remixicon/react';
import {
  type EvaluationResult,
  isOpen,
  type Verdict,
} from 'backstage-plugin-readiness-common';
import { SecondaryText } from '../../components/SecondaryText';
import { ToneLabel } from '../../components/ToneLabel';
import { VerdictLabel } from '../../components/VerdictLabel';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import type { DraftEvaluation } from './useDraftEvaluation';
import styles from './DraftVerdict.module.css';

const MOST_NAMED = 5;

interface DraftVerdictProps {
  /** As it is now; absent for an entity that was never evaluated. */
  present?: Verdict;
  evaluation: DraftEvaluation<EvaluationResult>;
  /** Shows a question. */
  onShow: (check: string) => void;
}

/** The verdict that a draft would get, what still holds it back, and what the draft would contradict. @internal */
export function DraftVerdict(props: DraftVerdictProps) {
  const { present, evaluation, onShow } = props;
  const { value, isWorking, error, retry } = evaluation;
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const verdict = value?.verdict ?? present;
  const arisen = value?.difference
    ? value.difference.contradictions.arisen
    : (value?.checks ?? []).flatMap(({ check, contradictions = [] }) =>
        contradictions.map(found => ({ ...found, check })),
      );
  const blocking = (value?.checks ?? []).filter(
    ({ status, counted, severity, prerequisite }) =>
      isOpen(status) &&
      counted &&
      !prerequisite &&
      (severity === 'blocker' || severity === 'required'),
  );
  const unobserved = value?.checks.some(check => check.notObservedYet);
  return (
    <div className={styles.verdict} aria-busy={isWorking}>
      <div role="status" className={styles.line}>
        <SecondaryText small>
          {value ? t('answering.verdict.draft') : t('answering.verdict.now')}
        </SecondaryText>
        {verdict && (
          <VerdictLabel
            verdict={verdict}
            verification={value?.verdictVerification}
          />
        )}
        {value && verdict !== 'ready' && (
          <SecondaryText small>
            {t('answering.verdict.left', { count: blocking.length })}
          </SecondaryText>
        )}
        {isWorking && (
          <SecondaryText small>{t('answering.verdict.working')}</SecondaryText>
        )}
      </div>
      {arisen.length > 0 && (
        <ul className={styles.list} aria-label={t('answering.verdict.arisen')}>
          {arisen.map(({ check, id, message }) => (
            <li key={`${check} ${id}`}>
              <ToneLabel tone="negative" icon={<RiErrorWarningLine />}>
                {checkTitle(check)}: {message}
              </ToneLabel>
            </li>
          ))}
        </ul>
      )}
      {blocking.length > 0 && (
        <div className={`${styles.line} ${styles.next}`}>
          <SecondaryText small>{t('answering.verdict.next')}</SecondaryText>
          {blocking.slice(0, MOST_NAMED).map(({ check }) => (
            <Button
              key={check}
              size="small"
              variant="tertiary"
              onPress={() => onShow(check)}
            >
              {checkTitle(check)}
            </Button>
          ))}
          {blocking.length > MOST_NAMED && (
            <SecondaryText small>
              {t('answering.verdict.more', {
                number: String(blocking.length - MOST_NAMED),
              })}
            </SecondaryText>
          )}
        </div>
      )}
      {unobserved && (
        <SecondaryText as="p" small>
          {t('answering.verdict.notObservedYet')}
        </SecondaryText>
      )}
      {error && (
        <div className={styles.line}>
          <SecondaryText small>{t('answering.verdict.failed')}</SecondaryText>
          <Button size="small" variant="secondary" onPress={retry}>
            {t('common.error.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}
