// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  HIDDEN_ENTITY,
  type CompiledChecklist,
  type History,
  type HistoryEntry,
} from 'backstage-plugin-readiness-common';
import type { CallerOptions } from './CallerOptions';
import { consumerRefs } from './consumerRefs';
import { refsIn } from './refsIn';
import { renameRefs } from './renameRefs';

const SEPARATOR = ', ';

/**
 * A history without the names that the reader may not read.
 *
 * @remarks Nobody knows any more who has put a name into a former answer. So an item that may be a consumer of an API is
 * hidden unless the reader may read that consumer, even where the owner wrote it.
 * @internal
 */
export async function hideNamesInHistory(options: {
  history: History;
  row: { entity_ref: string };
  checklist: CompiledChecklist;
  hiddenAmong?: CallerOptions['hiddenAmong'];
}): Promise<History> {
  const { history, row, checklist, hiddenAmong } = options;
  if (!hiddenAmong) {
    return history;
  }
  const refsOf = (item: string, checkId: string | undefined) =>
    consumerRefs({
      check: checklist.checksById.get(checkId ?? ''),
      item,
      entityRef: row.entity_ref,
    });
  const texts = history.items
    .filter(({ type }) => type === 'answer')
    .flatMap(({ check, from = '', to = '' }) => [
      { check, text: from },
      { check, text: to },
    ]);
  const causing = history.items.flatMap(({ causes = [] }) =>
    causes.flatMap(({ entityRefs = [] }) => entityRefs),
  );
  const hidden = await hiddenAmong(
    new Set([
      ...causing,
      ...texts.flatMap(({ check, text }) => [
        ...refsIn(text),
        ...text.split(SEPARATOR).flatMap(item => refsOf(item, check)),
      ]),
    ]),
  );
  const hide = (text: string, check: string | undefined) => {
    const items = text
      .split(SEPARATOR)
      .map(item =>
        refsOf(item, check).some(ref => hidden.has(ref)) ? HIDDEN_ENTITY : item,
      );
    return renameRefs([...new Set(items)].join(SEPARATOR), ref =>
      hidden.has(ref.toLocaleLowerCase('en-US')) ? HIDDEN_ENTITY : ref,
    );
  };
  return {
    ...history,
    items: history.items.map(item => {
      const entry = withoutHiddenCauses(item, hidden);
      return entry.type === 'answer'
        ? {
            ...entry,
            ...(entry.from !== undefined && {
              from: hide(entry.from, entry.check),
            }),
            ...(entry.to !== undefined && { to: hide(entry.to, entry.check) }),
          }
        : entry;
    }),
  };
}

function withoutHiddenCauses(
  { causes, ...entry }: HistoryEntry,
  hidden: ReadonlySet<string>,
): HistoryEntry {
  return {
    ...entry,
    ...(causes && {
      causes: causes.map(cause => ({
        ...cause,
        ...(cause.entityRefs && {
          entityRefs: [
            ...new Set(
              cause.entityRefs.map(ref =>
                hidden.has(ref) ? HIDDEN_ENTITY : ref,
              ),
            ),
          ],
        }),
      })),
    }),
  };
}
