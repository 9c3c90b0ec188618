// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Checkbox, CheckboxGroup, Radio, RadioGroup } from '@backstage/ui';
import { chosenWords } from './chosenWords';
import type { InputProps } from './types';
import styles from '../AnswerForm.module.css';

/** Exactly one of some words. @internal */
export function ChoiceInput(props: InputProps) {
  const { check, value, onChange, labelledBy, describedBy, isInvalid } = props;
  return (
    <RadioGroup
      className={styles.words}
      orientation="horizontal"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      isInvalid={isInvalid}
      // Not undefined, which would leave the choice to the group.
      value={value.words?.[0] ?? null}
      onChange={word => onChange({ words: [word], text: undefined })}
    >
      {(check.answer.values ?? []).map(word => (
        <Radio key={word} value={word}>
          {word}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** One or more of some words. @internal */
export function ChoicesInput(props: InputProps) {
  const { check, value, onChange, labelledBy, describedBy, isInvalid } = props;
  const words = value.words ?? [];
  return (
    <CheckboxGroup
      className={styles.words}
      orientation="horizontal"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      isInvalid={isInvalid}
      value={words}
      onChange={chosen => onChange({ words: chosenWords(words, chosen) })}
    >
      {(check.answer.values ?? []).map(word => (
        <Checkbox key={word} value={word}>
          {word}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
