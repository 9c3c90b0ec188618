// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TextField } from '@backstage/ui';
import { useReadinessTranslation } from '../../../translation';
import { ChoicesInput } from './ClosedInput';
import type { InputProps } from './types';

/** Free names, and words that are known. @internal */
export function NamesInput(props: InputProps) {
  const { check, value, onChange, describedBy, isInvalid } = props;
  const { t } = useReadinessTranslation();
  return (
    <>
      {check.answer.values?.length ? <ChoicesInput {...props} /> : null}
      <TextField
        label={t('answering.input.names')}
        aria-describedby={describedBy}
        isInvalid={isInvalid}
        value={value.text ?? ''}
        onChange={text => onChange({ text })}
      />
    </>
  );
}
