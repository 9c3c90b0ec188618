// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Check,
  type CheckResult,
  isOpen,
} from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { CheckAnswer } from './CheckAnswer';
import { hasOwnMessage } from './hasOwnMessage';
import { useEntityTab } from '../entityTab';
import { FindingItem } from '../../components/FindingList/FindingItem';
import { Observation } from '../Observation/Observation';
import { SecondaryText } from '../../components/SecondaryText';
import { TextWithEntityLinks } from '../../components/TextWithEntityLinks';
import { ContradictionDetails } from './ContradictionDetails';
import { NotRightButton } from './NotRightButton';
import styles from './CheckRow.module.css';

interface ReasonProps {
  result: CheckResult;
  definition?: Check;
}

/** Why a check has its status: in one line, with the answer and what was observed. @internal */
export function Reason({ result, definition }: ReasonProps) {
  const { t } = useReadinessTranslation();
  const { findings: findingsByCheck } = useEntityTab();
  const { contradictions = [], answer, status } = result;
  const isUnanswered = isOpen(status) && !answer;
  // A finding names the place in the file, so it replaces the message.
  const findings = isOpen(status)
    ? findingsByCheck.get(result.check) ?? []
    : [];
  // Its status shows that already.
  const hasOnlyStatus =
    isUnanswered &&
    (!result.prerequisite || result.message === 'Not answered.');
  const isShownByFinding = findings.some(
    ({ message }) => message === result.message,
  );
  const showsQuestion = isUnanswered || !isOpen(status);
  const failsByFact = status === 'fail' && answer?.source.level === 'fact';
  return (
    <>
      {showsQuestion && definition && (
        <SecondaryText as="p">{definition.question}</SecondaryText>
      )}
      {result.message &&
        hasOwnMessage(result) &&
        !isShownByFinding &&
        !hasOnlyStatus && (
          <p className={styles.message}>
            <TextWithEntityLinks>{result.message}</TextWithEntityLinks>
          </p>
        )}
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map((finding, index) => (
            <FindingItem key={index} finding={finding} />
          ))}
        </ul>
      )}
      {contradictions.map((contradiction, index) => (
        <ContradictionDetails
          key={contradiction.id}
          result={result}
          definition={definition}
          contradiction={contradiction}
          showsAnswer={index === 0}
        />
      ))}
      {contradictions.length === 0 && (
        <div className={styles.beside}>
          {answer && findings.length === 0 && (
            <div className={styles.answer}>
              <SecondaryText small>
                {t('entity.check.declaredAnswer')}:
              </SecondaryText>
              <CheckAnswer result={result} />
            </div>
          )}
          {!answer && !isOpen(status) && <CheckAnswer result={result} />}
          <Observation result={result} factName={definition?.evidence?.fact} />
        </div>
      )}
      {failsByFact && result.fact && contradictions.length === 0 && (
        <NotRightButton check={result.check} rules={[]} facts={[result.fact]} />
      )}
    </>
  );
}
