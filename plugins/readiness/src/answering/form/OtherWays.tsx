// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button } from '@backstage/ui';
import type { Check } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import type { DraftAnswer } from '../draft/draftAnswer';
import styles from './AnswerForm.module.css';

interface OtherWaysProps {
  check: Check;
  title: string;
  form: DraftAnswer['form'];
  onForm: (form: DraftAnswer['form']) => void;
  showsDetails: boolean;
  onDetails: () => void;
}

/** That a question does not apply, that it is answered later, and what can be said beside an answer. @internal */
export function OtherWays(props: OtherWaysProps) {
  const { check, title, form, onForm, showsDetails, onDetails } = props;
  const { t } = useReadinessTranslation();
  // As the parser has it: what may be none is never n/a.
  const hasNone = check.allowNone || check.answer.values?.includes('none');
  const forms = (['value', 'notApplicable', 'planned'] as const).filter(
    one =>
      one !== form &&
      (one !== 'notApplicable' || (check.allowNotApplicable && !hasNone)),
  );
  return (
    <div className={styles.ways}>
      {forms.map(one => {
        const label = t(`answering.question.forms.${one}`);
        return (
          <Button
            key={one}
            size="small"
            variant="tertiary"
            aria-label={`${label}: ${title}`}
            onPress={() => onForm(one)}
          >
            {label}
          </Button>
        );
      })}
      {!showsDetails && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={`${t('answering.question.more')}: ${title}`}
          onPress={onDetails}
        >
          {t('answering.question.more')}
        </Button>
      )}
    </div>
  );
}
