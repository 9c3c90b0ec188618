// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  readAnswers,
  vocabularyOf,
  type CatalogEntity,
  type Checklist,
} from 'backstage-plugin-readiness-common';
import { loadChecklist } from './load';

const now = Date.parse('2026-11-20T12:00:00Z');

describe('what the built-in checklist reads from catalog files', () => {
  let checklist: Checklist;

  beforeAll(async () => {
    checklist = await loadChecklist();
  });

  function answersOf(metadata: object): Record<string, string> {
    const entity = {
      kind: 'Component',
      metadata: { name: 'notes', ...metadata },
      spec: { type: 'service' },
    } as CatalogEntity;
    const { answers } = readAnswers({
      entity,
      related: new Map(),
      vocabulary: vocabularyOf(checklist),
      now,
    });
    return Object.fromEntries(
      [...answers].map(([check, { text }]) => [check, text]),
    );
  }

  const link = (url: string, title?: string) => ({ url, title });

  it.each<[string, object, Record<string, string>]>([
    [
      'a link to a health endpoint',
      { links: [link('https://notes.example.com/healthz', 'Health Check')] },
      { 'health-endpoint': 'https://notes.example.com/healthz' },
    ],
    [
      'a selector of Grafana',
      {
        annotations: {
          'grafana/dashboard-selector': "(tags @> 'notes' || tags @> 'all')",
        },
      },
      { 'metrics-dashboard': 'grafana' },
    ],
    [
      'the older selector of Grafana beside a link',
      {
        annotations: { 'grafana/tag-selector': 'notes' },
        links: [link('https://grafana.example.com/d/x/notes')],
      },
      { 'metrics-dashboard': 'https://grafana.example.com/d/x/notes, grafana' },
    ],
    [
      'tags for the network',
      { tags: ['internet-facing', 'partner-facing'] },
      { 'accessible-from': 'internet, partners' },
    ],
    [
      "the owner's own answer before all of these",
      {
        tags: ['internal-only'],
        links: [link('https://notes.example.com/healthz')],
        annotations: {
          'readiness/accessible-from': 'vpn',
          'readiness/health-endpoint': 'https://notes.example.com/alive',
        },
      },
      {
        'accessible-from': 'vpn',
        'health-endpoint': 'https://notes.example.com/alive',
      },
    ],
    [
      'nothing from words that others say of code and data',
      { tags: ['public', 'internal'], links: [link('https://x.io/health')] },
      {},
    ],
  ])('takes %s', (_, metadata, answers) => {
    expect(answersOf(metadata)).toEqual(answers);
  });
});
