// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { useCheckTitle } from '../../hooks/checkTitles';
import { AnswerSource } from './AnswerSource';
import { useEntityTab } from '../entityTab';
import styles from './CheckRow.module.css';

/** The answers to other checks that disagree with this one. @internal */
export function Counterparts({ checks }: { checks: readonly string[] }) {
  const checkTitle = useCheckTitle();
  const { service } = useEntityTab();
  const { search } = useLocation();
  return (
    <>
      {checks.map(check => {
        const answer = service?.checks.find(one => one.check === check)?.answer;
        return (
          answer && (
            <p key={check} className={styles.message}>
              <RouterLink
                className={styles.permalink}
                to={{ search, hash: `check-${encodeURIComponent(check)}` }}
                preventScrollReset
              >
                {checkTitle(check)}
              </RouterLink>
              : {answer.text} <AnswerSource answer={answer} />
            </p>
          )
        );
      })}
    </>
  );
}
