// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Fragment } from 'react';
import type { Answer, CheckResult } from 'backstage-plugin-readiness-common';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { AnswerSource } from './AnswerSource';
import { AnswerText } from '../../components/AnswerText';
import { EntityName } from '../../components/EntityName';
import { ExternalLink } from '../../components/ExternalLink';
import { VerificationLabel } from '../../components/Verification/VerificationLabel';
import { SecondaryText } from '../../components/SecondaryText';
import { hasOwnMessage } from './hasOwnMessage';
import styles from './CheckAnswer.module.css';

/** The answer to one check, exactly as it was written, with its source, verification, evidence and note. @internal */
export function CheckAnswer({ result }: { result: CheckResult }) {
  const { t } = useReadinessTranslation();
  const { date } = useDateFormat();
  const { answer, fact, verification } = result;
  // Its source shows that already.
  const isDeclaredHere =
    verification === 'declared' && answer?.source.level === 'own';
  if (!answer) {
    // The reason is shown below.
    return hasOwnMessage(result) ? (
      <></>
    ) : (
      <SecondaryText as="p">
        {result.status === 'notApplicable'
          ? t('entity.check.notApplicableByAnswers')
          : t('entity.check.noAnswer')}
      </SecondaryText>
    );
  }
  return (
    <div className={styles.answer}>
      <AnswerValue answer={answer} />
      <div className={styles.beside}>
        <AnswerSource answer={answer} />
        {verification &&
          result.status !== 'contradicted' &&
          !isDeclaredHere && (
            <VerificationLabel
              verification={verification}
              observedAt={fact?.observedAt}
            />
          )}
        {answer.confirmed && (
          <SecondaryText small>
            {t('entity.check.confirmed', { date: date(answer.confirmed) })}
          </SecondaryText>
        )}
        {answer.evidence && answer.evidence !== fact?.url && (
          <SecondaryText small>
            {t('entity.check.evidence')}:{' '}
            <ExternalLink href={answer.evidence}>
              {answer.evidence}
            </ExternalLink>
          </SecondaryText>
        )}
        {answer.corroboratedBy && answer.corroboratedBy.length > 0 && (
          <SecondaryText small>
            {t('entity.check.corroboratedBy')}{' '}
            {answer.corroboratedBy.map((entityRef, index) => (
              <Fragment key={entityRef}>
                {index > 0 && ', '}
                <EntityName entityRef={entityRef} />
              </Fragment>
            ))}
          </SecondaryText>
        )}
      </div>
      {answer.note && (
        <div className={styles.note}>
          <SecondaryText small>{t('entity.check.note')}</SecondaryText>
          <AnswerText text={answer.note} />
        </div>
      )}
    </div>
  );
}

function AnswerValue({ answer }: { answer: Answer }) {
  const { t } = useReadinessTranslation();
  const { date } = useDateFormat();
  switch (answer.form) {
    case 'notApplicable':
      return (
        <AnswerText
          text={t('entity.check.notApplicable', {
            reason: answer.reason ?? answer.text,
          })}
        />
      );
    case 'planned': {
      const ticket = answer.ticket ?? '';
      const by = answer.date ? date(answer.date) : '';
      if (ticket && by) {
        return (
          <AnswerText
            text={t('entity.check.plannedTicketDate', { ticket, date: by })}
          />
        );
      }
      if (ticket) {
        return (
          <AnswerText text={t('entity.check.plannedTicket', { ticket })} />
        );
      }
      return (
        <AnswerText
          text={
            by
              ? t('entity.check.plannedDate', { date: by })
              : t('entity.check.planned')
          }
        />
      );
    }
    case 'invalid':
      return (
        <>
          <SecondaryText as="p">{t('entity.check.invalid')}</SecondaryText>
          <AnswerText text={answer.text} />
        </>
      );
    case 'value':
      return <AnswerText text={answer.text} />;
  }
}
