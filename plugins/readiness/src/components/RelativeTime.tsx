// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from '@backstage/ui';
import { useDateFormat } from '../hooks/useDateFormat';
import styles from './RelativeTime.module.css';

interface RelativeTimeProps {
  /** ISO date-time or epoch milliseconds. */
  at: string | number;
  /** Puts the time into a text. Default: the time alone. */
  format?: (time: string) => string;
}

/**
 * How long ago something was. The exact time is there for pointer and keyboard, and, on a screen that is touched, by
 * pressing.
 *
 * @internal
 */
export function RelativeTime({ at, format = time => time }: RelativeTimeProps) {
  const { relative, exact } = useDateFormat();
  const [isExact, setExact] = useState(false);
  return (
    <TooltipTrigger delay={300}>
      <Focusable>
        <button
          type="button"
          className={styles.time}
          onClick={() => setExact(former => !former)}
        >
          <time dateTime={new Date(at).toISOString()}>
            {format(isExact ? exact(at) : relative(at))}
          </time>
        </button>
      </Focusable>
      <Tooltip>{exact(at)}</Tooltip>
    </TooltipTrigger>
  );
}
