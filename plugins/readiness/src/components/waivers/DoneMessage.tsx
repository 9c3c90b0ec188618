// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  WaiverAction,
  WaiverItem,
} from 'backstage-plugin-readiness-common';
import { useEffect, useRef } from 'react';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { serviceNameOf } from './serviceNameOf';
import styles from './waivers.module.css';

/** What somebody has just done: with one waiver, or in a sentence. @internal */
export type Done =
  | { waiver: WaiverItem; action: WaiverAction | 'request' }
  | { text: string };

/**
 * Says what was done, and takes the focus: the button that was pressed is often gone with what it was about.
 *
 * @internal
 */
export function DoneMessage({ done }: { done: Done | undefined }) {
  const doneText = useDoneText();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) {
      element.current?.focus();
    }
  }, [done]);
  return (
    <div ref={element} role="status" tabIndex={-1} className={styles.done}>
      {done &&
        ('text' in done ? done.text : doneText(done.waiver, done.action))}
    </div>
  );
}

/** What was done with a waiver, in a sentence. */
function useDoneText(): (
  waiver: WaiverItem,
  action: WaiverAction | 'request',
) => string {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const { date } = useDateFormat();
  return (waiver, action) =>
    t(`decisions.done.${action}`, {
      until: date(waiver.until),
      check: checkTitle(waiver.check),
      service: serviceNameOf(waiver),
    });
}
