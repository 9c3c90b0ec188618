// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { SecondaryText } from '../../components/SecondaryText';
import styles from './VerdictHead.module.css';

interface StatProps {
  name: string;
  children: ReactNode;
}

/** A name with its value, in a list of them. @internal */
export function Stat({ name, children }: StatProps) {
  return (
    <div className={styles.stat}>
      <dt>
        <SecondaryText small>{name}</SecondaryText>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
