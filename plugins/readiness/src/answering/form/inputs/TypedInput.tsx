// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TextAreaField, TextField } from '@backstage/ui';
import { takesSeveral } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../../translation';
import type { InputProps } from './types';
import { WordButtons, wordsBeside } from './WordButtons';
import styles from '../AnswerForm.module.css';

function fieldOf(props: InputProps, part: 'text' | 'unit' | 'link' = 'text') {
  return {
    value: props.value[part] ?? '',
    onChange: (text: string) =>
      props.onChange({
        [part]: text,
        ...(text.trim() !== '' && { words: wordsBeside(props) }),
      }),
    'aria-describedby': props.describedBy,
    isInvalid: props.isInvalid,
  };
}

/** Free text. @internal */
export function TextInput(props: InputProps) {
  const { t } = useReadinessTranslation();
  return (
    <>
      <TextAreaField
        label={t('answering.input.answer')}
        rows={2}
        {...fieldOf(props)}
      />
      <WordButtons {...props} />
    </>
  );
}

/** One URL, or one on each line. @internal */
export function UrlInput(props: InputProps) {
  const { t } = useReadinessTranslation();
  return (
    <>
      {takesSeveral(props.check.answer) ? (
        <TextAreaField
          label={t('answering.input.urls')}
          rows={2}
          {...fieldOf(props)}
        />
      ) : (
        <TextField
          label={t('answering.input.url')}
          placeholder="https://"
          {...fieldOf(props)}
        />
      )}
      <WordButtons {...props} />
    </>
  );
}

/** A number and its unit. @internal */
export function QuantityInput(props: InputProps) {
  const { t } = useReadinessTranslation();
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('answering.input.amount')}
          inputMode="decimal"
          {...fieldOf(props)}
        />
        <TextField
          label={t('answering.input.unit')}
          {...fieldOf(props, 'unit')}
        />
      </div>
      <WordButtons {...props} />
    </>
  );
}

/** A date and its link. @internal */
export function DatedInput(props: InputProps) {
  const { t } = useReadinessTranslation();
  return (
    <>
      <div className={styles.pair}>
        <TextField label={t('answering.input.date')} {...fieldOf(props)} />
        <TextField
          label={t('answering.input.link')}
          {...fieldOf(props, 'link')}
        />
      </div>
      <WordButtons {...props} />
    </>
  );
}

/** An SPDX expression. @internal */
export function LicenseInput(props: InputProps) {
  const { t } = useReadinessTranslation();
  return (
    <>
      <TextField label={t('answering.input.license')} {...fieldOf(props)} />
      <WordButtons {...props} />
    </>
  );
}
