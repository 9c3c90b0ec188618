// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useId } from 'react';
import { SecondaryText } from '../SecondaryText';
import styles from './waivers.module.css';

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
