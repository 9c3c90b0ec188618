// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Alert } from '@backstage/ui';
import { useReadinessTranslation } from '../../translation';
import { messageOf, type SubmitState } from './useSubmit';
import { WaiverStateLabel } from './WaiverStateLabel';
import { WaiverText } from './WaiverText';
import styles from './waivers.module.css';

interface SubmitProblemProps {
  state: SubmitState;
  /** Of the notice that shows what somebody else has done. */
  conflictTitle: string;
}

/** Why it failed; when somebody else was first, what they did. @internal */
export function SubmitProblem({ state, conflictTitle }: SubmitProblemProps) {
  const { t } = useReadinessTranslation();
  const { error, conflict } = state;
  if (conflict) {
    return (
      <div role="alert" className={styles.form}>
        <Alert
          status="warning"
          icon
          title={conflictTitle}
          description={t('decisions.dialog.conflictText')}
        />
        <WaiverStateLabel state={conflict.state} />
        <WaiverText waiver={conflict} />
      </div>
    );
  }
  return error ? (
    <div role="alert">
      <Alert
        status="danger"
        icon
        title={t('decisions.dialog.failed')}
        description={messageOf(error)}
      />
    </div>
  ) : (
    <></>
  );
}
