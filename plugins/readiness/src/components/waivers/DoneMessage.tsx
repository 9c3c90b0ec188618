// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect, useRef } from 'react';
import styles from './waivers.module.css';

/**
 * Says what was done, and takes the focus: the button that was pressed is often gone with what it was about.
 *
 * @internal
 */
export function DoneMessage({ text }: { text: string | undefined }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (text) {
      element.current?.focus();
    }
  }, [text]);
  return (
    <div ref={element} role="status" tabIndex={-1} className={styles.done}>
      {text}
    </div>
  );
}
