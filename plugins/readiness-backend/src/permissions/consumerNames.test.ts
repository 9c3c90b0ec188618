// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, Check } from 'backstage-plugin-readiness-common';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import { hideNamesInHistory } from './hideNamesInHistory';
import { hideNamesInInventory } from './hideNamesInInventory';

const CONSUMERS: Check = {
  id: 'consumers',
  question: 'Who uses it?',
  severity: 'required',
  answer: { type: 'names', values: ['learners'] },
  answeredBy: [
    {
      from: 'relation',
      relation: 'apiConsumedBy',
      kinds: ['component'],
      mode: 'add',
    },
  ],
};
const entityRef = 'component:default/books';

function answer(level: 'own' | 'catalog'): Answer {
  const values = ['learners', 'erp', 'Other/Plan-Y', 'open'];
  return {
    check: 'consumers',
    form: 'value',
    values,
    text: values.join(', '),
    source: { level, entityRef, key: 'k' },
  };
}

// Names of consumers stand nowhere as refs: they are in the relations of an API.
describe('the consumers of an API', () => {
  it('are hidden in the inventory where the catalog says them, not where the owner does', async () => {
    const readable = jest.fn(async () => new Set(['component:default/open']));
    const textsOf = async (level: 'own' | 'catalog') =>
      (
        await hideNamesInInventory({
          given: [
            {
              listed: { entityRef, status: 'pass', text: answer(level).text },
              answer: answer(level),
            },
          ],
          check: CONSUMERS,
          readable,
        })
      ).map(({ text }) => text);
    expect(await textsOf('catalog')).toEqual([
      'learners, a service you cannot see, open',
    ]);
    expect(readable).toHaveBeenCalledWith(
      expect.arrayContaining(['component:other/plan-y']),
    );
    expect(await textsOf('own')).toEqual([answer('own').text]);
  });

  it('are hidden in the history, whoever said them', async () => {
    const checklist = smallChecklist({
      sections: [{ id: 'a', title: 'A', checks: [CONSUMERS] }],
      roles: {},
    });
    const { items } = await hideNamesInHistory({
      history: {
        items: [
          {
            at: 'x',
            type: 'answer',
            check: 'consumers',
            from: 'learners, open',
            to: 'learners, other/plan-y',
          },
          { at: 'x', type: 'verdict', from: 'ready', to: 'notReady' },
        ],
      },
      row: { entity_ref: entityRef },
      checklist,
      hiddenAmong: async refs =>
        new Set([...refs].filter(ref => ref !== 'component:default/open')),
    });
    expect(items.map(({ from, to }) => [from, to])).toEqual([
      ['learners, open', 'learners, a service you cannot see'],
      ['ready', 'notReady'],
    ]);
  });
});
