// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import styles from './Quiet.module.css';

interface QuietProps {
  as?: 'p' | 'span' | 'div';
  small?: boolean;
  children: ReactNode;
}

/** Text that stands back behind what matters more. @internal */
export function Quiet({ as: Element = 'span', small, children }: QuietProps) {
  return (
    <Element className={`${styles.quiet} ${small ? styles.small : ''}`}>
      {children}
    </Element>
  );
}
