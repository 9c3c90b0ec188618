// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { SecondaryText } from '../../components/SecondaryText';
import { Term } from '../../components/Term/Term';
import type { Word } from '../../components/Term/words';
import styles from './VerdictHead.module.css';

interface StatProps {
  name: string;
  /** What its name means. */
  term?: Word;
  children: ReactNode;
}

/** A name with its value, in a list of them. @internal */
export function Stat({ name, term, children }: StatProps) {
  return (
    <div className={styles.stat}>
      <dt>
        <SecondaryText small>
          {term ? <Term word={term}>{name}</Term> : name}
        </SecondaryText>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
