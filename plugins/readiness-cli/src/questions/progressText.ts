// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Evaluation, Verdict } from 'backstage-plugin-readiness-common';

const VERDICT: Readonly<Record<Verdict, string>> = {
  unassessed: 'not assessed',
  notReady: 'not ready',
  readyWithWaivers: 'ready with waivers',
  ready: 'ready',
};

/** `not ready: 3 blockers, 12 required and 4 recommended open`. */
export function progressText({
  verdict,
  open,
}: Pick<Evaluation, 'verdict' | 'open'>): string {
  const counts = [
    open.blocker > 0 && `${open.blocker} blocker${open.blocker > 1 ? 's' : ''}`,
    open.required > 0 && `${open.required} required`,
    open.recommended > 0 && `${open.recommended} recommended`,
  ].filter(text => text !== false);
  const last = counts.pop();
  const list = counts.length > 0 ? `${counts.join(', ')} and ${last}` : last;
  return list ? `${VERDICT[verdict]}: ${list} open` : VERDICT[verdict];
}
