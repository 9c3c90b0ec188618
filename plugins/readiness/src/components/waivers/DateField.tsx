// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  dayOf,
  type Severity,
  type WaiverRules,
} from 'backstage-plugin-readiness-common';
import { useId } from 'react';
import { SecondaryText } from '../SecondaryText';
import styles from './waivers.module.css';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What is proposed: long enough for a repair, short enough not to be forgotten. */
const PROPOSED_DAYS = 30;

interface DateFieldProps {
  label: string;
  description?: string;
  /** ISO date. */
  value: string;
  min?: string;
  max?: string;
  onChange: (value: string) => void;
}

/** A day, by the browser's own field, which people know and which keyboards and telephones can use. @internal */
export function DateField(props: DateFieldProps) {
  const { label, description, value, min, max, onChange } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {description && (
        <span id={`${id}-text`}>
          <SecondaryText small>{description}</SecondaryText>
        </span>
      )}
      <input
        id={id}
        className={styles.date}
        type="date"
        required
        aria-describedby={description && `${id}-text`}
        value={value}
        min={min}
        max={max}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

/** The day in so many days, in UTC as the backend counts; ISO date. @internal */
export function dayIn(days: number): string {
  return dayOf(Date.now() + days * DAY_MS);
}

/** The longest waiver of a check in days; undefined while it is not known, or where nothing is to waive. @internal */
export function longestOf(
  severity: Severity,
  rules: WaiverRules | undefined,
): number | undefined {
  return severity === 'informational' ? undefined : rules?.maxDays[severity];
}

/** The last day that a new request proposes. @internal */
export function proposedDay(longest: number | undefined): string {
  return dayIn(Math.min(PROPOSED_DAYS, longest ?? PROPOSED_DAYS));
}
