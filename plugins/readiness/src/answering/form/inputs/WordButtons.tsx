// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ToggleButton } from '@backstage/ui';
import { type Check, takesSeveral } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../../translation';
import { SecondaryText } from '../../../components/SecondaryText';
import { type DraftAnswer, wordsOf } from '../../draft/draftAnswer';
import { chosenWords, isAlone } from './chosenWords';
import type { InputProps } from './types';
import styles from '../AnswerForm.module.css';

/** Words that are an answer instead of what is typed, or that stand before it. @internal */
export function WordButtons({ check, value, onChange }: InputProps) {
  const { t } = useReadinessTranslation();
  const words = wordsOf(check.answer);
  if (words.length === 0) {
    return <></>;
  }
  return (
    <div
      className={styles.line}
      role="group"
      aria-label={t('answering.input.words')}
    >
      <SecondaryText small>{t('answering.input.words')}</SecondaryText>
      {words.map(word => (
        <ToggleButton
          key={word}
          size="small"
          isSelected={value.words?.includes(word) ?? false}
          onChange={isChosen =>
            onChange(afterWord(check, value, word, isChosen))
          }
        >
          {word}
        </ToggleButton>
      ))}
    </div>
  );
}

function afterWord(
  { answer }: Check,
  { words = [] }: DraftAnswer,
  word: string,
  isChosen: boolean,
): Partial<DraftAnswer> {
  const others = takesSeveral(answer) ? words : [];
  const chosen = isChosen
    ? chosenWords(others, [...others, word])
    : words.filter(one => one !== word);
  const isBesideText =
    !isChosen ||
    answer.qualifiers?.includes(word) ||
    (takesSeveral(answer) && !isAlone(word));
  return isBesideText
    ? { words: chosen }
    : { words: chosen, text: undefined, unit: undefined, link: undefined };
}

/** Words that stay when something is typed beside them. @internal */
export function wordsBeside({ check, value }: InputProps): string[] {
  const { answer } = check;
  return (value.words ?? []).filter(
    word =>
      answer.qualifiers?.includes(word) ||
      (takesSeveral(answer) && !isAlone(word)),
  );
}
