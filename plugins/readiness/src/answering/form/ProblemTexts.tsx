// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { RiErrorWarningLine } from '@remixicon/react';
import { ToneLabel } from '../../components/ToneLabel';
import type { DraftProblem } from '../draft/readDraft';
import styles from './AnswerForm.module.css';

interface ProblemTextsProps {
  /** Of the element, which a field names as its description. */
  id: string;
  problems: readonly DraftProblem[];
}

/** What is wrong at a field, and what to write instead. @internal */
export function ProblemTexts({ id, problems }: ProblemTextsProps) {
  if (problems.length === 0) {
    return <></>;
  }
  return (
    <div id={id} className={styles.problems}>
      {problems.map(({ message, fix }) => (
        <ToneLabel key={message} tone="negative" icon={<RiErrorWarningLine />}>
          {message} {fix}
        </ToneLabel>
      ))}
    </div>
  );
}
