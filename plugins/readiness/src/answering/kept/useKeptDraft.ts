// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import type { AnswerDraft } from '../draft/draftAnswer';
import { type KeptDraft, readKeptDraft } from './keptDraft';

/** Some portals keep settings of users on a server. */
const WAIT_MS = 400;
/** One that does not answer keeps nobody from answering. */
const LOADED_MS = 5_000;

/** The answers that are kept for one entity, and how they change. @internal */
export interface KeptDraftState extends KeptDraft {
  /** Whether it is known what is kept; before, nothing should be typed. */
  isLoaded: boolean;
  change(answers: AnswerDraft): void;
  /** Notes that they are being handed in. */
  markHandIn(id: string): void;
  clear(): void;
}

/** Keeps the answers to an entity where Backstage keeps settings of its user, so that they survive a reload. @internal */
export function useKeptDraft(entityRef: string): KeptDraftState {
  const storage = useApi(storageApiRef);
  const bucket = useMemo(
    () => storage.forBucket('readiness-answers'),
    [storage],
  );
  const [kept, setKept] = useState(() =>
    readKeptDraft(bucket.snapshot(entityRef).value),
  );
  const [isLoaded, setLoaded] = useState(
    () => bucket.snapshot(entityRef).presence !== 'unknown',
  );
  // What is typed here is newer than whatever a server still tells.
  const isOurs = useRef(false);
  const unsaved = useRef<KeptDraft>();
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const save = useCallback(() => {
    clearTimeout(timer.current);
    const { current } = unsaved;
    unsaved.current = undefined;
    if (!current) {
      return;
    }
    const isEmpty =
      Object.keys(current.answers).length === 0 && current.handIn === undefined;
    // A browser without space still hands in what is on the screen.
    (isEmpty
      ? bucket.remove(entityRef)
      : bucket.set(entityRef, JSON.parse(JSON.stringify(current)))
    ).catch(() => {});
  }, [bucket, entityRef]);

  useEffect(() => {
    const subscription = bucket.observe$(entityRef).subscribe(({ value }) => {
      if (!isOurs.current) {
        setKept(readKeptDraft(value));
        setLoaded(true);
      }
    });
    const patience = setTimeout(() => setLoaded(true), LOADED_MS);
    window.addEventListener('pagehide', save);
    return () => {
      subscription.unsubscribe();
      clearTimeout(patience);
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [bucket, entityRef, save]);

  const keep = useCallback(
    (next: KeptDraft) => {
      isOurs.current = true;
      setKept(next);
      unsaved.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(save, WAIT_MS);
    },
    [save],
  );
  return {
    ...kept,
    isLoaded,
    // Whoever types again gives other answers than those that were handed in.
    change: useCallback(answers => keep({ answers }), [keep]),
    markHandIn: handIn => keep({ ...kept, handIn }),
    clear: useCallback(() => keep({ answers: {} }), [keep]),
  };
}
