// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type { Check } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import type { DraftAnswer } from '../draft/draftAnswer';
import styles from './AnswerForm.module.css';

interface FormChoiceProps {
  check: Check;
  value: DraftAnswer['form'];
  label: string;
  onChange: (form: DraftAnswer['form']) => void;
}

/** An answer, that it does not apply, or that it comes later. @internal */
export function FormChoice({ check, value, label, onChange }: FormChoiceProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  // As the parser has it: what may be none is never n/a. What is there already can be seen.
  const hasNone = check.allowNone || check.answer.values?.includes('none');
  const forms = (['value', 'notApplicable', 'planned'] as const).filter(
    form =>
      form !== 'notApplicable' ||
      value === form ||
      (check.allowNotApplicable && !hasNone),
  );
  return (
    <ToggleButtonGroup
      className={styles.forms}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={keys => {
        const [chosen] = keys;
        const form = forms.find(one => one === chosen);
        if (form) {
          onChange(form);
        }
      }}
    >
      {forms.map(form => (
        <ToggleButton key={form} id={form} size="small">
          {t(`answering.question.forms.${form}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
