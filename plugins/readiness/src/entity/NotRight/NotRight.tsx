// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button, Link } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import type { ContradictionResult } from 'backstage-plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useReadinessTranslation } from '../../translation';
import { useEntityTab } from '../entityTab';
import type { ContradictingFact } from '../Observation/findContradictingFacts';
import { SecondaryText } from '../../components/SecondaryText';
import { Contact } from './Contact';
import { Objection } from './Objection';
import { RawObservation } from './RawObservation';
import styles from './NotRight.module.css';

interface NotRightProps {
  id: string;
  check: string;
  /** The rules that contradict the answer; none where an observation alone fails the check. */
  rules: readonly ContradictionResult[];
  facts: readonly ContradictingFact[];
}

/** What to do about a contradiction that is wrong: read the rule and the observation, ask a contact, observe again. @internal */
export function NotRight({ id, check, rules, facts }: NotRightProps) {
  const { t } = useReadinessTranslation();
  const { observeNow } = useEntityTab();
  const links = useReadinessLinks();
  return (
    <div id={id} className={styles.panel}>
      <dl className={styles.list}>
        {rules.length > 0 && (
          <>
            <dt>
              <SecondaryText>{t('entity.notRight.rule')}</SecondaryText>
            </dt>
            <dd>
              {rules.map(rule => (
                <div key={rule.id}>
                  <code>{rule.id}</code>{' '}
                  <Link href={links.checklist(`rule-${rule.id}`)}>
                    {t('entity.notRight.ruleLink')}
                  </Link>
                </div>
              ))}
            </dd>
          </>
        )}
        {rules.length === 0 && (
          <>
            <dt>
              <SecondaryText>{t('entity.notRight.rule')}</SecondaryText>
            </dt>
            <dd>
              <Link href={links.checklist(check)}>
                {t('entity.notRight.checkLink')}
              </Link>
            </dd>
          </>
        )}
        <dt>
          <SecondaryText>{t('entity.notRight.raw')}</SecondaryText>
        </dt>
        <dd>
          {facts.map(fact => (
            <RawObservation key={fact.name} fact={fact} />
          ))}
          {facts.length === 0 && t('entity.notRight.noObservation')}
        </dd>
        <dt>
          <SecondaryText>{t('entity.notRight.ask')}</SecondaryText>
        </dt>
        <dd>
          <Contact />
        </dd>
      </dl>
      <Objection check={check} rules={rules} facts={facts} />
      {observeNow && (
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiRefreshLine />}
          isPending={observeNow.isPending}
          onPress={observeNow.check}
        >
          {observeNow.canObserve && facts.length > 0
            ? t('entity.notRight.observe')
            : t('entity.notRight.evaluate')}
        </Button>
      )}
    </div>
  );
}
