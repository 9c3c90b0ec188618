// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type KeyboardEvent, useState } from 'react';
import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  type Checklist,
  type EvaluationResult,
  parseAnnotations,
  vocabularyOf,
} from 'backstage-plugin-readiness-common';
import { annotationsAfter } from '../answering/draft/annotationsAfter';
import { changesOf, checksOf } from '../answering/draft/changesOf';
import { type AnswerDraft, toDraft } from '../answering/draft/draftAnswer';
import { usePreparedDraft } from '../answering/draft/usePreparedDraft';
import { AnswerForm } from '../answering/form/AnswerForm';
import { DraftVerdict } from '../answering/verdict/DraftVerdict';
import { useDraftEvaluation } from '../answering/verdict/useDraftEvaluation';
import { readinessApiRef } from '../api';
import { readableText } from '../components/readableText';
import { SecondaryText } from '../components/SecondaryText';
import { useReadinessTranslation } from '../translation';
import type { AnswerAnnotations } from './schema';
import styles from './WizardAnswers.module.css';

interface WizardAnswersProps {
  /** As it is going to be made, without answers. */
  entity: Entity;
  checklist: Checklist;
  /** Its evaluation without answers. */
  present: EvaluationResult;
  /** What was answered before this step was left. */
  value: AnswerAnnotations | undefined;
  onChange: (value: AnswerAnnotations) => void;
}

/** The form, and beside it the verdict of what is answered. @internal */
export function WizardAnswers(props: WizardAnswersProps) {
  const { entity, checklist, present, onChange } = props;
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const [answers, setAnswers] = useState(() => draftOf(props.value, checklist));
  const draft = usePreparedDraft({ entity, checklist, answers });
  const evaluation = useDraftEvaluation({
    key: draft.key,
    evaluate: () =>
      api.evaluate({
        entity: draft.entity,
        checklist: present.checklist,
        withStored: true,
      }),
  });
  const change = (next: AnswerDraft) => {
    setAnswers(next);
    onChange(
      annotationsAfter(
        {},
        changesOf({ checklist, draft: next }),
        checklist.aliases,
      ),
    );
  };
  const show = (check: string) => {
    const card = document.getElementById(`answer-${check}`);
    card?.focus();
    card?.scrollIntoView({ block: 'center' });
  };
  return (
    // The wizard is a form of its own, which Enter in a field would send.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={`${styles.answers} ${readableText}`}
      aria-label={t('wizard.title')}
      onKeyDown={keepInStep}
    >
      <SecondaryText as="p" small>
        {t('wizard.intro')}
      </SecondaryText>
      <div className={styles.verdict}>
        <DraftVerdict
          present={present.verdict}
          evaluation={evaluation}
          onShow={show}
        />
      </div>
      <AnswerForm
        checklist={checklist}
        results={present.checks}
        evaluated={evaluation.value?.checks}
        own={draft.own}
        draft={answers}
        onChange={change}
        headingLevel={3}
      />
    </section>
  );
}

function keepInStep(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}

/** Answers as they were given to the wizard, to be changed. */
function draftOf(
  annotations: AnswerAnnotations = {},
  checklist: Checklist,
): AnswerDraft {
  const { answers } = parseAnnotations({
    entity: { kind: 'Component', metadata: { name: 'draft', annotations } },
    vocabulary: vocabularyOf(checklist),
    now: Date.now(),
  });
  return Object.fromEntries(
    checksOf(checklist).flatMap(check => {
      const answer = answers.get(check.id);
      return answer ? [[check.id, toDraft(check, answer)]] : [];
    }),
  );
}
