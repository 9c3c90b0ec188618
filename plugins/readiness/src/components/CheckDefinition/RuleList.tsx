// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Contradiction,
  factsOfRule,
} from 'backstage-plugin-readiness-common';
import { useLocation } from 'react-router-dom';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useFactText } from '../../hooks/knownProviders';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../SecondaryText';
import { SeverityLabel } from '../SeverityLabel';
import styles from './CheckDefinition.module.css';

interface RuleListProps {
  rules: readonly Contradiction[];
}

/** The rules that can contradict an answer: message, severity, and what each compares. @internal */
export function RuleList({ rules }: RuleListProps) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const { nameOf } = useFactText();
  const { hash } = useLocation();
  return (
    <ul className={styles.rules} aria-label={t('checklist.rules.title')}>
      {rules.map(rule => {
        const id = `rule-${rule.id}`;
        const others = (rule.requires ?? []).filter(
          need => need !== rule.check,
        );
        const facts = factsOfRule(rule);
        return (
          <li
            key={rule.id}
            id={id}
            className={`${styles.rule} ${
              hash === `#${id}` ? styles.named : ''
            }`}
          >
            <span className={styles.line}>
              <code>{rule.id}</code>
              <SeverityLabel severity={rule.severity} />
            </span>
            <div>{withoutValues(rule.message)}</div>
            {rule.remedy && (
              <SecondaryText as="p" small>
                {t('checklist.rules.fix')} {rule.remedy}
              </SecondaryText>
            )}
            <SecondaryText as="p" small>
              {[
                others.length > 0 &&
                  t('checklist.rules.answers', {
                    names: others.map(checkTitle).join(', '),
                  }),
                facts.length > 0 &&
                  t('checklist.rules.facts', {
                    names: facts.map(nameOf).join(', '),
                  }),
                !others.length && !facts.length && t('checklist.rules.catalog'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </SecondaryText>
          </li>
        );
      })}
    </ul>
  );
}

/** A message is written for one service; for all services its values are replaced by gaps. */
function withoutValues(message: string): string {
  return message.replace(/\{[^{}]*\}/g, '…').replace(/…\.$/, '…');
}
