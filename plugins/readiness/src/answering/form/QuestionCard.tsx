// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { memo, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@backstage/ui';
import {
  type Check,
  type CheckResult,
  checkTitle,
  isClosed,
  isOpen,
} from 'backstage-plugin-readiness-common';
import { AnswerText } from '../../components/AnswerText';
import { SecondaryText } from '../../components/SecondaryText';
import { SeverityLabel } from '../../components/SeverityLabel';
import { useReadinessTranslation } from '../../translation';
import { type DraftAnswer, isEmpty } from '../draft/draftAnswer';
import { draftOfText } from '../draft/draftOfText';
import type { DraftProblem } from '../draft/readDraft';
import { AnswerDetails, AnswerInput } from './AnswerParts';
import { OtherWays } from './OtherWays';
import { ProblemTexts } from './ProblemTexts';
import { QuestionState } from './QuestionState';
import { Suggestions } from './Suggestions';
import { type Suggestion, useSuggestions } from './useSuggestions';
import styles from './AnswerForm.module.css';

/** What one question of the form takes. @internal */
export interface QuestionCardProps {
  check: Check;
  /** As it is now. */
  present?: CheckResult;
  /** As the draft makes it. */
  after?: CheckResult;
  /** What is shown: the draft, or else the own answer. */
  value: DraftAnswer;
  /** Whether there is a draft of it. */
  isChanged: boolean;
  problems: readonly DraftProblem[];
  /** Suggestions beside those of its result. */
  suggestions?: readonly Suggestion[];
  headingLevel: 3 | 4 | 5;
  /** Whether the keyboard goes to it. */
  isFocused?: boolean;
  /** Stays the same from one render to the next. */
  onChange: (check: string, value: DraftAnswer | undefined) => void;
}

/** One question: why it is asked, what is known, the input, and what is wrong with it. @internal */
export const QuestionCard = memo(Card, isSame);

function Card(props: QuestionCardProps) {
  const { check, present, after, value, isChanged, problems, headingLevel } =
    props;
  const onChange = (next: DraftAnswer | undefined) =>
    props.onChange(check.id, next);
  const { t } = useReadinessTranslation();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  // Nobody is corrected in the middle of a word.
  const [wasLeft, setLeft] = useState(isChanged);
  const [showsDetails, setShowsDetails] = useState(
    Boolean(value.note || value.evidence),
  );
  // The button that opened it is gone: the keyboard goes on in what it opened.
  const [entered, setEntered] = useState<'answer' | 'details'>();
  const input = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (entered) {
      const { current } = entered === 'answer' ? input : details;
      current?.querySelector<HTMLElement>('input, textarea')?.focus();
      setEntered(undefined);
    }
  }, [entered]);
  const known = useSuggestions()(present);
  const title = checkTitle(check);
  const Heading = `h${headingLevel}` as const;
  const wrong = wasLeft ? problems.filter(({ part }) => part === 'answer') : [];
  const isGiven = isChanged && !isEmpty(value);
  const own = present?.answer?.source.level === 'own' && present.answer;
  const change = (part: Partial<DraftAnswer>) =>
    onChange({ ...value, ...part });

  const discard = () => {
    setLeft(false);
    setShowsDetails(false);
    onChange(undefined);
    // The button is gone with what it discards.
    card.current?.focus();
  };

  // What had the focus may be gone, and then says nothing of losing it.
  useEffect(() => {
    if (!isChanged || wasLeft) {
      return undefined;
    }
    const onFocus = ({ target }: FocusEvent) => {
      if (!card.current?.contains(target as Node)) {
        setLeft(true);
      }
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [isChanged, wasLeft]);

  useEffect(() => {
    if (props.isFocused) {
      card.current?.focus();
    }
  }, [props.isFocused]);

  return (
    <article
      ref={card}
      id={`answer-${check.id}`}
      tabIndex={-1}
      aria-labelledby={`${id}-title ${id}-question`}
      className={`${styles.question} ${
        check.severity === 'blocker' ? styles.blocker : ''
      }`}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) {
          setLeft(true);
        }
      }}
    >
      <div className={styles.line}>
        <Heading id={`${id}-title`} className={styles.title}>
          {title}
        </Heading>
        <SeverityLabel severity={present?.severity ?? check.severity} />
        {isChanged && (
          <Button
            size="small"
            variant="tertiary"
            aria-label={t('answering.question.discardOf', { check: title })}
            onPress={discard}
          >
            {t('answering.question.discard')}
          </Button>
        )}
      </div>
      <p id={`${id}-question`} className={styles.text}>
        {check.question}
      </p>
      {check.why && (
        <SecondaryText as="p" small>
          {t('answering.question.why', { why: check.why })}
        </SecondaryText>
      )}
      {check.remedy?.example && !isClosed(check.answer) && (
        <SecondaryText as="p" small>
          {t('answering.question.example', { example: check.remedy.example })}
        </SecondaryText>
      )}
      {own && present && isOpen(present.status) && (
        <div>
          <AnswerText
            text={t('answering.question.now', { answer: own.text })}
          />
          <QuestionState after={present} />
        </div>
      )}
      <Suggestions
        suggestions={[...known.suggestions, ...(props.suggestions ?? [])]}
        observed={known.observed}
        onUse={({ value: text, source }) =>
          onChange({
            ...draftOfText(check, text, Date.now()),
            suggestedBy: source,
          })
        }
      />
      <div ref={input} className={styles.details}>
        <AnswerInput
          check={check}
          value={value}
          onChange={part => change({ ...part, suggestedBy: undefined })}
          labelledBy={`${id}-question`}
          describedBy={wrong.length > 0 ? `${id}-answer` : undefined}
          isInvalid={wrong.length > 0}
        />
        <ProblemTexts id={`${id}-answer`} problems={wrong} />
      </div>
      {showsDetails && (
        <div ref={details}>
          <AnswerDetails
            value={value}
            onChange={change}
            problems={wasLeft ? problems : []}
            id={id}
          />
        </div>
      )}
      <OtherWays
        check={check}
        title={title}
        form={value.form}
        onForm={form => {
          change({ form });
          setEntered('answer');
        }}
        showsDetails={showsDetails}
        onDetails={() => {
          setShowsDetails(true);
          setEntered('details');
        }}
      />
      {isGiven && problems.length === 0 && after && (
        <QuestionState after={after} />
      )}
    </article>
  );
}

/** Typing into one question leaves the others alone: there are many, and their inputs are slow. */
function isSame(
  { problems: before, ...one }: QuestionCardProps,
  { problems: after, ...other }: QuestionCardProps,
): boolean {
  return (
    (Object.keys({ ...one, ...other }) as (keyof typeof one)[]).every(
      key => one[key] === other[key],
    ) && JSON.stringify(before) === JSON.stringify(after)
  );
}
