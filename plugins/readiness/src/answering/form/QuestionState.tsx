// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type CheckResult, isOpen } from 'backstage-plugin-readiness-common';
import { CheckStatusLabel } from '../../components/CheckStatusLabel';
import { SecondaryText } from '../../components/SecondaryText';
import { useReadinessTranslation } from '../../translation';
import styles from './AnswerForm.module.css';

/** What an answer that was given makes of its check. @internal */
export function QuestionState({ after }: { after: CheckResult }) {
  const { t } = useReadinessTranslation();
  const isStillOpen = isOpen(after.status);
  const reasons = [
    ...(after.contradictions ?? []).map(({ message }) => message),
    ...(after.contradictions?.length || !after.message ? [] : [after.message]),
  ];
  return (
    <div className={styles.line}>
      <CheckStatusLabel
        status={after.status}
        isCalm={after.severity === 'informational'}
      />
      {isStillOpen && (
        <SecondaryText small>
          {reasons.join(' ') || t('answering.question.stays')}
        </SecondaryText>
      )}
    </div>
  );
}
