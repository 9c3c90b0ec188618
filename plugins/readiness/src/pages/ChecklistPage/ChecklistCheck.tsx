// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect, useState } from 'react';
import {
  type Check,
  type CheckStatus,
  type Contradiction,
  type VerificationCounts,
  checkTitle,
} from 'backstage-plugin-readiness-common';
import { useLocation, useNavigate } from 'react-router-dom';
import { idInHash } from '../../hooks/idInHash';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import { CheckDefinition } from '../../components/CheckDefinition/CheckDefinition';
import { VerificationLinks } from '../../components/Verification/VerificationLinks';
import { Collapsible } from '../../components/Collapsible';
import { InventoryPanel } from './InventoryPanel';
import { SecondaryText } from '../../components/SecondaryText';
import { SeverityLabel } from '../../components/SeverityLabel';
import { PercentBar } from './PercentBar';
import { WrongRulesOf } from './WrongRules';
import styles from './ChecklistPage.module.css';

interface ChecklistCheckProps {
  check: Check;
  /** The rules by which an answer may be contradicted. */
  rules: readonly Contradiction[];
  counts: Partial<Record<CheckStatus, number>>;
  /** Its answers by verification; absent for a check that no provider can verify. */
  verifiableAnswers?: VerificationCounts;
  /** Its answers are classes of data. */
  holdsDataClasses: boolean;
  /** The counts are still being worked out. */
  isCounting: boolean;
}

/** One question with how many pass; behind it, why it is asked and what is answered. @internal */
export function ChecklistCheck(props: ChecklistCheckProps) {
  const {
    check,
    rules,
    counts,
    verifiableAnswers,
    isCounting,
    holdsDataClasses,
  } = props;
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  const named = idInHash(hash);
  const isNamed = named === check.id;
  // A rule is shown with the check that it counts against.
  const ofRule = rules.some(({ id }) => named === `rule-${id}`);
  const [isExpanded, setExpanded] = useState(isNamed || ofRule);

  useEffect(() => {
    if (isNamed || ofRule) {
      setExpanded(true);
    }
    if (isNamed) {
      document.getElementById(named)?.scrollIntoView?.({ block: 'start' });
    }
  }, [isNamed, ofRule, named]);

  useEffect(() => {
    if (ofRule && isExpanded) {
      document.getElementById(named)?.scrollIntoView?.({ block: 'center' });
    }
  }, [ofRule, isExpanded, named]);

  const toggle = (expand: boolean) => {
    setExpanded(expand);
    // The address names the question that was opened last, to be passed on.
    if (expand || isNamed) {
      navigate(
        { pathname, search, hash: expand ? check.id : '' },
        { replace: true, preventScrollReset: true },
      );
    }
  };

  const { notApplicable = 0, pass = 0 } = counts;
  const evaluated = Object.values(counts).reduce(
    (sum, count) => sum + count,
    0,
  );
  const total = evaluated - notApplicable;
  let text: string = t('checklist.counts.notEvaluated');
  if (isCounting) {
    text = t('checklist.counts.working');
  } else if (total > 0) {
    text = t('checklist.counts.pass', {
      passed: numberOf(pass),
      total: numberOf(total),
    });
  }
  const verifications = verifiableAnswers && !isCounting && (
    <div
      role="group"
      aria-label={`${checkTitle(check)}: ${t('checklist.verifiableAnswers')}`}
    >
      <VerificationLinks
        verifiableAnswers={verifiableAnswers}
        check={check.id}
      />
    </div>
  );
  return (
    <div
      className={`${styles.check} ${isNamed ? styles.named : ''}`}
      id={check.id}
    >
      <Collapsible
        level={4}
        isExpanded={isExpanded}
        onExpandedChange={toggle}
        summary={
          <span className={styles.summary}>
            <span className={styles.question}>
              <span className={styles.name}>{checkTitle(check)}</span>{' '}
              <SecondaryText>{check.question}</SecondaryText>
            </span>{' '}
            <span>
              <SeverityLabel severity={check.severity} />
            </span>{' '}
            <span className={styles.share}>
              {text}
              {total > 0 && !isCounting && (
                <PercentBar part={pass} total={total} isPassing />
              )}
            </span>
          </span>
        }
      >
        {isExpanded && (
          <div className={styles.details}>
            {verifications}
            <CheckDefinition check={check} rules={rules} />
            <InventoryPanel
              check={check.id}
              holdsDataClasses={holdsDataClasses}
            />
          </div>
        )}
      </Collapsible>
      {/* Not in the summary, which is a button. */}
      <WrongRulesOf check={check.id} />
      {!isExpanded && (
        <div className={styles.verifiableAnswers}>{verifications}</div>
      )}
    </div>
  );
}
