// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  createFrontendModule,
  createTranslationMessages,
  type ExtensionDefinition,
} from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { screen } from '@testing-library/react';
import type { ProviderDescription } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../translation';
import { KnownProviders, useFactText, useProviderName } from './knownProviders';

const onCall: ProviderDescription = {
  id: 'on-call',
  title: 'On-call rota',
  configurationKey: 'onCall',
  facts: [
    {
      name: 'on-call.staffed',
      title: 'On call',
      kind: 'boolean',
      words: { true: 'somebody', false: 'nobody' },
    },
    {
      name: 'on-call.responseTime',
      title: 'Median time to respond',
      kind: 'duration',
      unit: 'min',
    },
    {
      name: 'on-call.shifts',
      title: 'Shifts',
      kind: 'list',
      words: { 'office-hours': 'office hours' },
    },
    {
      name: 'on-call.toString',
      title: 'As text',
      kind: 'text',
      words: { constructor: 'by hand' },
    },
    { name: 'on-call.since', title: 'In use since', kind: 'date' },
  ],
};

/** Shows names and values of facts, separated by bars. */
function show(
  facts: [name: string, value: unknown][],
  extensions: ExtensionDefinition[] = [],
) {
  function Texts() {
    const providerName = useProviderName();
    const { nameOf, valueOf } = useFactText();
    return (
      <output>
        {facts
          .map(
            ([name, value]) =>
              `${providerName(name.split('.')[0])}: ${nameOf(name)}: ${valueOf(
                value,
                name,
              )}`,
          )
          .join(' | ')}
      </output>
    );
  }
  renderInTestApp(
    <KnownProviders.Provider value={[onCall]}>
      <Texts />
    </KnownProviders.Provider>,
    { features: [createFrontendModule({ pluginId: 'app', extensions })] },
  );
  return screen.findByRole('status');
}

describe('useFactText', () => {
  it('shows facts with the names, words and units that their provider declares', async () => {
    expect(
      await show([
        ['on-call.staffed', false],
        ['on-call.responseTime', 90],
        ['on-call.shifts', ['office-hours', 'nights']],
        ['on-call.since', '2026-09-01'],
      ]),
    ).toHaveTextContent(
      'On-call rota: On call: nobody | On-call rota: Median time to respond: 1.5 h | On-call rota: Shifts: office hours, nights | On-call rota: In use since: Sep 1, 2026',
    );
  });

  it('makes names from ids where nothing is declared, and shows any value as text', async () => {
    expect(
      await show([
        ['rotas.rotationOk', true],
        ['constructor', { toString: ['a'] }],
        ['on-call.constructor', 'constructor'],
        ['on-call.toString', 'constructor'],
        ['on-call.toString', 'toString'],
      ]),
    ).toHaveTextContent(
      'Rotas: Rotation ok: yes | Constructor: Constructor: toString: a | On-call rota: Constructor: constructor | On-call rota: As text: by hand | On-call rota: As text: toString',
    );
  });

  it('shows the translations of an app instead, by the name of the fact and the value', async () => {
    const german = {
      'evidence.fact_on-call_staffed': 'Bereitschaft',
      'evidence.word_on-call_staffed_false': 'niemand',
    };
    const translation = TranslationBlueprint.make({
      params: {
        resource: createTranslationMessages({
          ref: readinessTranslationRef,
          messages: { ...german, 'evidence.nothing': 'nichts' },
        }),
      },
    });
    const facts: [string, unknown][] = [
      ['on-call.staffed', false],
      ['on-call.staffed', true],
      ['on-call.shifts', []],
    ];
    expect(await show(facts, [translation])).toHaveTextContent(
      'On-call rota: Bereitschaft: niemand | On-call rota: Bereitschaft: somebody | On-call rota: Shifts: nichts',
    );
  });
});
