// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Alert, Button } from '@backstage/ui';
import { useReadinessTranslation } from '../../translation';
import type { DraftAnswer } from '../draft/draftAnswer';
import styles from './AnswerForm.module.css';

interface GoneAnswersProps {
  answers: readonly [check: string, answer: DraftAnswer][];
  onDiscard: (check: string) => void;
}

/** What was typed for questions that the checklist does not ask any more: shown, not lost. @internal */
export function GoneAnswers({ answers, onDiscard }: GoneAnswersProps) {
  const { t } = useReadinessTranslation();
  if (answers.length === 0) {
    return <></>;
  }
  return (
    <Alert
      status="warning"
      icon
      title={t('answering.gone.title')}
      description={
        <>
          {t('answering.gone.text')}
          <ul className={styles.suggestions}>
            {answers.map(([check, answer]) => (
              <li key={check} className={styles.line}>
                <span className={styles.text}>
                  {check}: {textOf(answer)}
                </span>
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={t('answering.question.discardOf', { check })}
                  onPress={() => onDiscard(check)}
                >
                  {t('answering.gone.discard')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}

/** All that was typed: there is no definition any more that would say how it is written. */
function textOf({ form, words = [], suggestedBy, ...texts }: DraftAnswer) {
  return [...words, ...Object.values(texts)].filter(Boolean).join(', ');
}
