// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import styles from './SecondaryText.module.css';

interface SecondaryTextProps {
  as?: 'p' | 'span' | 'div';
  small?: boolean;
  children: ReactNode;
}

/** Text of less importance. @internal */
export function SecondaryText({
  as: Element = 'span',
  small,
  children,
}: SecondaryTextProps) {
  return (
    <Element className={`${styles.secondary} ${small ? styles.small : ''}`}>
      {children}
    </Element>
  );
}
