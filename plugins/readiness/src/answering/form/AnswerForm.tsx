// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type FormEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type { Checklist, CheckResult } from 'backstage-plugin-readiness-common';
import { Collapsible } from '../../components/Collapsible';
import { SecondaryText } from '../../components/SecondaryText';
import { useReadinessTranslation } from '../../translation';
import { checksOf, type OwnAnswers } from '../draft/changesOf';
import {
  type AnswerDraft,
  type DraftAnswer,
  isEmpty,
  NO_ANSWER,
  toDraft,
} from '../draft/draftAnswer';
import { orderQuestions, type Question } from '../draft/orderQuestions';
import { readDraft } from '../draft/readDraft';
import { GoneAnswers } from './GoneAnswers';
import { QuestionCard } from './QuestionCard';
import type { Suggestion } from './useSuggestions';
import styles from './AnswerForm.module.css';

/** What the form of answers takes. @internal */
export interface AnswerFormProps {
  /** What is asked. */
  checklist: Checklist;
  /** The states of the checks as they are now; without them everything is asked. */
  results?: readonly CheckResult[];
  /** The states as the draft makes them, once they are known. */
  evaluated?: readonly CheckResult[];
  /** The answers that the entity itself gives now: they can be changed. */
  own?: OwnAnswers;
  draft: AnswerDraft;
  onChange: (draft: AnswerDraft) => void;
  /** Suggestions beside those of the results, by check. */
  suggestions?: ReadonlyMap<string, readonly Suggestion[]>;
  /** Of the titles of questions. */
  headingLevel?: 3 | 4 | 5;
  /** Id of the check that is shown first, where they are shown one at a time. */
  start?: string;
  isSingle?: boolean;
  /** Without it the layout cannot be changed. */
  onSingleChange?: (isSingle: boolean) => void;
}

/**
 * The questions of a checklist, to be answered: the open ones first, all on a page or one at a time. It stands alone: it
 * keeps nothing and asks no backend.
 * @internal
 */
export function AnswerForm(props: AnswerFormProps) {
  const { checklist, results, evaluated, own, draft } = props;
  const { t } = useReadinessTranslation();
  const [showsOthers, setShowsOthers] = useState(false);
  const { open, others, waiting, gone } = useMemo(
    () => orderQuestions({ checklist, results, evaluated, draft }),
    [checklist, results, evaluated, draft],
  );
  const problems = useMemo(
    () => readDraft({ checklist, draft, now: Date.now() }),
    [checklist, draft],
  );
  const written = useMemo(
    () =>
      new Map(
        checksOf(checklist).flatMap(check => {
          const answer = own?.get(check.id);
          return answer ? [[check.id, toDraft(check, answer)]] : [];
        }),
      ),
    [checklist, own],
  );
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const change = useCallback((id: string, value: DraftAnswer | undefined) => {
    const { [id]: before, ...rest } = latest.current.draft;
    latest.current.onChange(value ? { ...rest, [id]: value } : rest);
  }, []);
  const card = ({ check, present, after }: Question, isFocused?: boolean) => {
    const given = Object.hasOwn(draft, check.id) ? draft[check.id] : undefined;
    return (
      <QuestionCard
        key={check.id}
        check={check}
        present={present}
        after={after}
        value={given ?? written.get(check.id) ?? NO_ANSWER}
        isChanged={given !== undefined}
        problems={problems.get(check.id) ?? []}
        suggestions={props.suggestions?.get(check.id)}
        headingLevel={props.headingLevel ?? 4}
        isFocused={isFocused}
        onChange={change}
      />
    );
  };
  const isAnswered = ({ check }: Question) =>
    Object.hasOwn(draft, check.id) &&
    !isEmpty(draft[check.id]) &&
    !problems.has(check.id);
  const answered = open.filter(isAnswered).length;

  return (
    <section className={styles.form} aria-label={t('answering.form.label')}>
      <GoneAnswers answers={gone} onDiscard={id => change(id, undefined)} />
      <div className={styles.top}>
        <SecondaryText>
          {open.length === 0
            ? t('answering.form.nothing')
            : t('answering.form.answered', {
                answered: String(answered),
                total: String(open.length),
              })}{' '}
          {waiting > 0 && t('answering.form.waiting', { count: waiting })}
        </SecondaryText>
        {props.onSingleChange && open.length > 1 && (
          <LayoutChoice
            isSingle={props.isSingle ?? false}
            onChange={props.onSingleChange}
          />
        )}
      </div>
      {props.isSingle ? (
        <OneAtATime
          questions={open}
          start={props.start}
          isAnswered={isAnswered}
          card={card}
        />
      ) : (
        open.map(question => card(question))
      )}
      {others.length > 0 && (
        <Collapsible
          level={props.headingLevel ?? 4}
          summary={t('answering.form.others', { count: others.length })}
          isExpanded={showsOthers}
          onExpandedChange={setShowsOthers}
        >
          <div className={styles.form}>
            {showsOthers && others.map(question => card(question))}
          </div>
        </Collapsible>
      )}
    </section>
  );
}

function LayoutChoice(props: {
  isSingle: boolean;
  onChange: (isSingle: boolean) => void;
}) {
  const { t } = useReadinessTranslation();
  return (
    <ToggleButtonGroup
      aria-label={t('answering.form.layout')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.isSingle ? 'single' : 'all']}
      onSelectionChange={keys => props.onChange(keys.has('single'))}
    >
      <ToggleButton id="all" size="small">
        {t('answering.form.all')}
      </ToggleButton>
      <ToggleButton id="single" size="small">
        {t('answering.form.single')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

function OneAtATime(props: {
  questions: readonly Question[];
  start?: string;
  isAnswered: (question: Question) => boolean;
  card: (question: Question, isFocused: boolean) => React.ReactNode;
}) {
  const { questions, start, isAnswered, card } = props;
  const { t } = useReadinessTranslation();
  const [current, setCurrent] = useState(start);
  const [hasMoved, setMoved] = useState(false);
  // Questions may join or leave: the place is that of a question, not a number.
  const index = Math.max(
    0,
    questions.findIndex(({ check }) => check.id === current),
  );
  const question = questions[index];
  if (!question) {
    return <></>;
  }
  const isLast = index === questions.length - 1;
  // A follow-up question may have joined behind, and others were left out.
  const next = isLast
    ? questions.find(one => one !== question && !isAnswered(one))
    : questions[index + 1];
  const go = (to: Question | undefined) => {
    if (to) {
      setMoved(true);
      setCurrent(to.check.id);
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        go(next);
      }}
    >
      <SecondaryText small>
        {t('answering.form.position', {
          number: String(index + 1),
          total: String(questions.length),
        })}
      </SecondaryText>
      <div key={question.check.id}>{card(question, hasMoved)}</div>
      <div className={styles.line}>
        <Button
          variant="secondary"
          isDisabled={index === 0}
          onPress={() => go(questions[index - 1])}
        >
          {t('answering.form.back')}
        </Button>
        <Button type="submit" variant="secondary" isDisabled={!next}>
          {t('answering.form.next')}
        </Button>
        {!next && (
          <SecondaryText small>{t('answering.form.end')}</SecondaryText>
        )}
      </div>
    </form>
  );
}
