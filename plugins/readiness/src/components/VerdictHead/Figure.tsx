// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { Quiet } from '../Quiet';
import styles from './VerdictHead.module.css';

interface FigureProps {
  name: string;
  children: ReactNode;
}

/** A name with its value, in a list of them. @internal */
export function Figure({ name, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt>
        <Quiet small>{name}</Quiet>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
