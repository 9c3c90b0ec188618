// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import styles from './ToneLabel.module.css';

/** The meaning of a label, shown by colour and icon. @internal */
export type Tone = 'positive' | 'caution' | 'negative' | 'info' | 'neutral';

interface ToneLabelProps {
  tone: Tone;
  /** Says the same as the colour, for those who do not see it. */
  icon: ReactNode;
  children: ReactNode;
  /** A pill: filled for what was observed or is certain, hollow for what is only declared. Default: plain text. */
  pill?: 'filled' | 'hollow';
}

/** An icon and a text in a tone; never a colour alone. @internal */
export function ToneLabel({ tone, icon, children, pill }: ToneLabelProps) {
  return (
    <span
      className={`${styles.label} ${styles[tone]} ${
        pill ? `${styles.pill} ${styles[pill]}` : ''
      }`}
    >
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.text}>{children}</span>
    </span>
  );
}
