// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  type Check,
  type CheckResult,
  isOpen,
} from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { CheckAnswer, saysMore } from '../CheckAnswer';
import { useEntityTab } from '../EntityTab';
import { FindingItem } from '../FindingList';
import { Observation } from '../Observation';
import { Quiet } from '../Quiet';
import { Sentence } from '../Sentence';
import { Accusation } from './Accusation';
import { Doubt } from './Doubt';
import styles from './CheckRow.module.css';

interface ReasonProps {
  result: CheckResult;
  definition?: Check;
}

/** Why a check stands as it does: in one line, with the answer and what was observed. @internal */
export function Reason({ result, definition }: ReasonProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { findings } = useEntityTab();
  const { contradictions = [], answer, status } = result;
  const isUnanswered = isOpen(status) && !answer;
  // Of what was written in vain, the place says more than the sentence alone.
  const slips = isOpen(status) ? findings.get(result.check) ?? [] : [];
  // Its status says that already.
  const isBare = isUnanswered && !result.gate;
  const isSaid = slips.some(({ message }) => message === result.message);
  const showsQuestion = isUnanswered || !isOpen(status);
  const failsByFact = status === 'fail' && answer?.source.level === 'fact';
  return (
    <>
      {showsQuestion && definition && (
        <Quiet as="p">{definition.question}</Quiet>
      )}
      {result.message && saysMore(result) && !isSaid && !isBare && (
        <p className={styles.message}>
          <Sentence>{result.message}</Sentence>
        </p>
      )}
      {slips.length > 0 && (
        <ul className={styles.slips}>
          {slips.map((finding, index) => (
            <FindingItem key={index} finding={finding} />
          ))}
        </ul>
      )}
      {contradictions.map((contradiction, index) => (
        <Accusation
          key={contradiction.id}
          result={result}
          definition={definition}
          contradiction={contradiction}
          showsAnswer={index === 0}
        />
      ))}
      {contradictions.length === 0 && (
        <div className={styles.beside}>
          {answer && slips.length === 0 && (
            <div className={styles.answer}>
              <Quiet small>{t('entity.check.said')}:</Quiet>
              <CheckAnswer result={result} />
            </div>
          )}
          {!answer && !isOpen(status) && <CheckAnswer result={result} />}
          <Observation result={result} factName={definition?.evidence?.fact} />
        </div>
      )}
      {failsByFact && result.fact && contradictions.length === 0 && (
        <Doubt check={result.check} rules={[]} facts={[result.fact]} />
      )}
    </>
  );
}
