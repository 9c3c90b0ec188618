// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TextAreaField, TextField } from '@backstage/ui';
import { useReadinessTranslation } from '../../translation';
import type { DraftProblem } from '../draft/readDraft';
import { inputOf } from './inputs/inputs';
import type { InputProps } from './inputs/types';
import { ProblemTexts } from './ProblemTexts';
import styles from './AnswerForm.module.css';

/** The input for the kind of answer that is chosen. @internal */
export function AnswerInput(props: InputProps) {
  const { check, value, onChange, describedBy, isInvalid } = props;
  const { t } = useReadinessTranslation();
  const field = (part: 'reason' | 'ticket' | 'date') => ({
    value: value[part] ?? '',
    onChange: (text: string) => onChange({ [part]: text }),
    'aria-describedby': describedBy,
    isInvalid,
  });
  switch (value.form) {
    case 'notApplicable':
      return (
        <TextField label={t('answering.input.reason')} {...field('reason')} />
      );
    case 'planned':
      return (
        <div className={styles.pair}>
          <TextField label={t('answering.input.ticket')} {...field('ticket')} />
          <TextField label={t('answering.input.day')} {...field('date')} />
        </div>
      );
    case 'value': {
      const Input = inputOf(check.answer);
      return <Input {...props} />;
    }
  }
}

interface DetailsProps {
  value: InputProps['value'];
  onChange: InputProps['onChange'];
  problems: readonly DraftProblem[];
  /** Beginning of the ids of what is wrong. */
  id: string;
}

/** A link and a note beside an answer. @internal */
export function AnswerDetails({ value, onChange, problems, id }: DetailsProps) {
  const { t } = useReadinessTranslation();
  const of = (part: DraftProblem['part']) =>
    problems.filter(problem => problem.part === part);
  const wrongLink = of('evidence');
  const wrongNote = of('note');
  return (
    <div className={styles.details}>
      <TextField
        label={t('answering.input.evidence')}
        placeholder="https://"
        value={value.evidence ?? ''}
        onChange={evidence => onChange({ evidence })}
        isInvalid={wrongLink.length > 0}
        aria-describedby={wrongLink.length > 0 ? `${id}-evidence` : undefined}
      />
      <ProblemTexts id={`${id}-evidence`} problems={wrongLink} />
      <TextAreaField
        label={t('answering.input.note')}
        rows={2}
        value={value.note ?? ''}
        onChange={note => onChange({ note })}
        isInvalid={wrongNote.length > 0}
        aria-describedby={wrongNote.length > 0 ? `${id}-note` : undefined}
      />
      <ProblemTexts id={`${id}-note`} problems={wrongNote} />
    </div>
  );
}
