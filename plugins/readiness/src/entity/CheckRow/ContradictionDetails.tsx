// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Check,
  type CheckResult,
  type ContradictionResult,
  factsOfRule,
} from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { CheckAnswer } from './CheckAnswer';
import { useEntityTab } from '../entityTab';
import { ContradictingObservation } from '../Observation/ContradictingObservation';
import { findContradictingFacts } from '../Observation/findContradictingFacts';
import { LastCollection } from '../Observation/LastCollection';
import { SecondaryText } from '../../components/SecondaryText';
import { TextWithEntityLinks } from '../../components/TextWithEntityLinks';
import { Counterparts } from './Counterparts';
import { NotRightButton } from './NotRightButton';
import { findRaisingRule } from './findRaisingRule';
import styles from './CheckRow.module.css';

interface ContradictionDetailsProps {
  result: CheckResult;
  definition?: Check;
  contradiction: ContradictionResult;
  /** True for the first contradiction only, so that the answer is shown once. */
  showsAnswer: boolean;
}

/** What contradicts an answer: the answer beside the observation or the other answers, and what to do. @internal */
export function ContradictionDetails(props: ContradictionDetailsProps) {
  const { result, definition, contradiction, showsAnswer } = props;
  const { t } = useReadinessTranslation();
  const { rules, service } = useEntityTab();
  const rule = rules.find(({ id }) => id === contradiction.id);
  const facts = findContradictingFacts(result, rule, service?.evidence);
  const observes = rule && factsOfRule(rule)[0];
  const raises = findRaisingRule(result, definition)?.id === contradiction.id;
  const others = (rule?.requires ?? []).filter(id => id !== result.check);
  return (
    <div className={styles.contradiction}>
      <p className={styles.message}>
        <strong>
          {raises
            ? t('entity.check.raised', {
                severity: t(`common.severity.${result.severity}`),
              })
            : t('entity.check.contradiction')}
          :
        </strong>{' '}
        <TextWithEntityLinks>{contradiction.message}</TextWithEntityLinks>
      </p>
      <dl className={styles.sides}>
        {showsAnswer && result.answer && (
          <div>
            <dt>
              <SecondaryText small>
                {t('entity.check.declaredAnswer')}
              </SecondaryText>
            </dt>
            <dd>
              <CheckAnswer result={result} />
            </dd>
          </div>
        )}
        {facts.length > 0 && (
          <div>
            <dt>
              <SecondaryText small>{t('entity.observed.title')}</SecondaryText>
            </dt>
            <dd>
              {facts.map(fact => (
                <ContradictingObservation key={fact.name} fact={fact} />
              ))}
            </dd>
          </div>
        )}
        {facts.length === 0 && observes && (
          <div>
            <dt>
              <SecondaryText small>{t('entity.observed.title')}</SecondaryText>
            </dt>
            <dd>
              <LastCollection factName={observes} />
            </dd>
          </div>
        )}
        {facts.length === 0 && !observes && others.length > 0 && (
          <div>
            <dt>
              <SecondaryText small>{t('entity.check.against')}</SecondaryText>
            </dt>
            <dd>
              <Counterparts checks={others} />
            </dd>
          </div>
        )}
      </dl>
      {contradiction.remedy && (
        <p className={styles.message}>
          <strong>{t('entity.check.fix')}</strong> {contradiction.remedy}
        </p>
      )}
      <NotRightButton
        check={result.check}
        rules={[contradiction]}
        facts={facts}
      />
    </div>
  );
}
