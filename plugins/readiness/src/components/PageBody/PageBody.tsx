// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { Container } from '@backstage/ui';
import { readableText } from '../ReadableText';
import styles from './PageBody.module.css';

interface PageBodyProps {
  /** What assistive technology calls this part of the page. */
  label: string;
  children: ReactNode;
}

/** What a sub-page of Readiness shows, under the header that the app puts there. @internal */
export function PageBody({ label, children }: PageBodyProps) {
  return (
    <Container>
      <section aria-label={label} className={`${readableText} ${styles.body}`}>
        {children}
      </section>
    </Container>
  );
}
