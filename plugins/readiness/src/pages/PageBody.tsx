// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { Container } from '@backstage/ui';
import type { Check } from 'backstage-plugin-readiness-common';
import { KnownChecks } from '../hooks/checkTitles';
import { readableText } from '../components/readableText';
import styles from './PageBody.module.css';

interface PageBodyProps {
  /** What assistive technology calls this part of the page. */
  label: string;
  /** The checks by id, for their titles. */
  checks?: ReadonlyMap<string, Check>;
  children: ReactNode;
}

const noChecks = new Map<string, Check>();

/** The content of a sub-page of Readiness, below the header of the app. @internal */
export function PageBody(props: PageBodyProps) {
  const { label, checks = noChecks, children } = props;
  return (
    <Container>
      <section aria-label={label} className={`${readableText} ${styles.body}`}>
        <KnownChecks.Provider value={checks}>{children}</KnownChecks.Provider>
      </section>
    </Container>
  );
}
