// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type RefObject, useEffect, useRef } from 'react';

const TYPING =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]';

/**
 * The keys of lists that people know from mail and issue trackers: `/` goes to the search, `j` and `k` to the next and
 * the former row, `p` opens or closes the preview of the row that has the focus, `x` selects it. Whoever types into a field types.
 *
 * @internal
 */
export function useListKeys(options: {
  /** The part of the page with search and rows. */
  within: RefObject<HTMLElement>;
  /** Takes the key of a row. */
  onPreview: (row: string) => void;
  /** Takes the key of a row, and whether those in between are meant too. Default: rows cannot be selected. */
  onSelect?: (row: string, isRange: boolean) => void;
  onClose: () => void;
}) {
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { within, onPreview, onSelect, onClose } = latest.current;
      const root = within.current;
      const target = event.target as HTMLElement;
      if (
        !root ||
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        target.closest?.(TYPING) ||
        // A dialog or a menu has the keys for itself.
        document.querySelector('[role="dialog"], [role="menu"]')
      ) {
        return;
      }
      switch (event.key) {
        case '/':
          root.querySelector<HTMLElement>('input[type="search"]')?.focus();
          break;
        case 'j':
          step(root, 1);
          break;
        case 'k':
          step(root, -1);
          break;
        case 'p':
        case 'x':
        case 'X': {
          const act = event.key === 'p' ? onPreview : onSelect;
          const row = presentRow();
          if (!row || !act) {
            return;
          }
          act(row, event.shiftKey);
          break;
        }
        case 'Escape':
          onClose();
          return;
        default:
          return;
      }
      event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** The key of the row that has the focus. */
function presentRow(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('tbody [role="row"]')
    ?.dataset.key;
}

function step(root: HTMLElement, by: 1 | -1) {
  const rows = [...root.querySelectorAll<HTMLElement>('tbody [role="row"]')];
  const present = rows.findIndex(row => row.contains(document.activeElement));
  const next = rows[present < 0 ? 0 : present + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
