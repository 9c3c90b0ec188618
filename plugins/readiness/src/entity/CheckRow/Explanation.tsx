// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Link } from '@backstage/ui';
import {
  type Check,
  type CheckResult,
  isOpen,
} from 'backstage-plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useReadinessTranslation } from '../../translation';
import { CheckDefinition } from '../../components/CheckDefinition/CheckDefinition';
import { useEntityTab } from '../entityTab';
import { SecondaryText } from '../../components/SecondaryText';
import { RequestWaiver } from '../waivers/RequestWaiver';
import { findRaisingRule } from './findRaisingRule';
import styles from './CheckRow.module.css';

interface ExplanationProps {
  result: CheckResult;
  definition: Check;
}

/** Why a question is asked, what is accepted, what fails, and which rules can contradict the answer. @internal */
export function Explanation({ result, definition }: ExplanationProps) {
  const { t } = useReadinessTranslation();
  const { rules } = useEntityTab();
  const links = useReadinessLinks();
  const rule = findRaisingRule(result, definition);
  return (
    <div className={styles.explanation}>
      {isOpen(result.status) && result.answer && (
        <p className={styles.message}>{definition.question}</p>
      )}
      {rule && (
        <p className={styles.message}>
          {t('entity.check.raisedBy', {
            usual: t(`common.severity.${definition.severity}`),
            severity: t(`common.severity.${result.severity}`),
            rule: rule.id,
          })}
        </p>
      )}
      <CheckDefinition
        check={definition}
        rules={rules.filter(({ check }) => check === definition.id)}
      />
      {isOpen(result.status) && result.severity === 'recommended' && (
        <RequestWaiver result={result} />
      )}
      <SecondaryText small>
        <Link href={links.checklist(definition.id)}>
          {t('entity.check.onChecklist')}
        </Link>
      </SecondaryText>
    </div>
  );
}
