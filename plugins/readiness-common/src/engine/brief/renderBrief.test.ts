// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { compiledChecklist } from '../../testing/compiledChecklist';
import {
  evaluationInput,
  TEST_NOW,
  type TestAnswer,
} from '../../testing/evaluationInput';
import { evaluate } from '../evaluate';
import type { Waiver } from '../types/waiver';
import { escapeMarkdown } from './escapeMarkdown';
import { renderBrief } from './renderBrief';

function briefOf(
  answers: Record<string, TestAnswer>,
  waivers: Waiver[] = [],
): string {
  const checklist = compiledChecklist({
    checks: [
      { id: 'purpose', section: 'What it does', question: 'What for?' },
      {
        id: 'persistence',
        section: 'Persistence',
        question: 'Where is data kept?',
        severity: 'blocker',
      },
      {
        id: 'notes',
        section: 'Notes',
        allowNotApplicable: true,
        freshnessMs: 1,
      },
    ],
  });
  const evaluation = evaluate(
    evaluationInput({
      checklist,
      answers,
      waivers,
      launchDate: '2027-01-15',
      firstSeen: { notes: TEST_NOW },
    }),
  );
  return renderBrief({
    evaluation,
    checklist,
    entity: {
      title: 'Shop *1*',
      description: 'Sells <b>',
      owner: 'group:default/a',
    },
    titles: new Map([['group:default/a', 'The *A* team']]),
  });
}

describe('renderBrief', () => {
  it('says until when, by whom and why a check is waived', () => {
    const text = briefOf({ purpose: { values: ['x'] } }, [
      {
        check: 'persistence',
        reason: 'Moves in *March*',
        by: 'user:default/ops',
        expiresAt: Date.parse('2027-03-31T23:59:59.999Z'),
      },
    ]);
    expect(text).toContain('1 waived');
    expect(text).toContain(
      '**waived**: until 2027-03-31 by ops, as it is not answered: Moves in \\*March\\*',
    );
  });

  it('shows a service on one page, in the order of the sections', () => {
    const text = briefOf({
      purpose: {
        values: ['x'],
        text: '<script>alert(1)</script> sells\n# things at https://x.test/a_b_c',
        source: { level: 'system', entityRef: 'system:default/s', key: 'k' },
        evidence: 'https://x.test/e',
        note: 'as of `now`',
      },
      notes: { form: 'notApplicable', reason: 'nothing' },
    });
    expect(text).toBe(
      [
        '# Shop \\*1\\*',
        '',
        'Sells &lt;b&gt;',
        '',
        '**Not ready**, 1 of 2 checks pass, 1 not applicable; 1 of 2 questions answered.',
        '',
        'Test checklist, evaluated on 2026-11-23.',
        '',
        '## What is missing',
        '',
        '- **Persistence** (blocker): not answered',
        '',
        '## Whom to call',
        '',
        '- On call: nobody is named',
        '- Owner: The \\*A\\* team',
        '- Launch: 2027-01-15',
        '',
        '## 1 What it does',
        '',
        '- **What for?** &lt;script&gt;alert(1)&lt;/script&gt; sells \\# things at https://x.test/a_b_c (from s) — evidence: https://x.test/e — as of \\`now\\` (linked)',
        '',
        '## 2 Persistence',
        '',
        '- **Where is data kept?** *not answered*',
        '- Connects to MongoDB: not answered',
        '',
        '## 3 Notes',
        '',
        '- **What about notes?** not applicable: nothing',
        '',
      ].join('\n'),
    );
  });

  it('says of what is missing why, with what contradicts it', () => {
    const checklist = compiledChecklist({
      checks: [
        { id: 'data', severity: 'blocker' },
        { id: 'purpose', severity: 'required' },
        { id: 'email', severity: 'recommended' },
      ],
    });
    const evaluation = evaluate(
      evaluationInput({ checklist, answers: { data: 'none', purpose: 'x' } }),
    );
    const text = renderBrief({
      evaluation: {
        ...evaluation,
        verdict: 'notReady',
        checks: evaluation.checks.map(result =>
          result.check === 'data'
            ? {
                ...result,
                status: 'contradicted',
                contradictions: [
                  {
                    id: 'holds-more',
                    severity: 'blocker',
                    message: 'Its *database* holds personal data.',
                  },
                ],
              }
            : result,
        ),
      },
      checklist,
      entity: { title: 'Shop' },
    });
    expect(text).toContain(
      [
        '## What is missing',
        '',
        '- **Data** (blocker): contradicted: Its \\*database\\* holds personal data.',
        '',
        '## Whom to call',
      ].join('\n'),
    );
  });

  it('gives the address of the owner where nobody is named on call', () => {
    const checklist = compiledChecklist({ checks: [{ id: 'data' }] });
    const evaluation = evaluate(evaluationInput({ checklist, answers: {} }));
    const people = (onCall?: string) =>
      renderBrief({
        evaluation,
        checklist,
        entity: {
          title: 'Shop',
          owner: 'group:default/a',
          ownerContact: 'a@example.org',
          onCall,
        },
      });
    expect(people()).toContain(
      '- On call: nobody is named\n- Owner: a, a@example.org\n',
    );
    expect(people('PagerDuty PX1')).toContain(
      '- On call: PagerDuty PX1\n- Owner: a\n',
    );
  });

  it('answers whether it will connect to Mongo', () => {
    const line = (...values: string[]) =>
      /Connects to MongoDB: (.*)/.exec(briefOf({ persistence: values }))?.[1];
    expect(line('mysql', 'mongodb')).toBe('yes');
    expect(line('none')).toBe('no');
    expect(line('mysql', 'redis')).toBe('no');
    expect(line('database')).toBe('unknown, the answer is only "database"');
  });

  it('marks planned, unusable, observed and stale answers', () => {
    const text = briefOf({
      purpose: { form: 'planned', text: 'todo - OPS-1', ticket: 'OPS-1' },
      persistence: { form: 'invalid', text: 'mysqll' },
      notes: {
        values: ['1'],
        source: {
          level: 'fact',
          entityRef: 'component:default/shop',
          key: 'a.b',
        },
        date: '2020-01-01',
      },
    });
    expect(text).toContain('not answered; planned: todo - OPS-1');
    expect(text).toContain('not answered; "mysqll" cannot be used');
    expect(text).toContain(
      '1 (observed: a.b) — **out of date**: The answer is from 2020-01-01',
    );
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['a & b', 'a &amp; b'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['https://x.test/?a=1&b=2', 'https://x.test/?a=1&amp;b=2'],
    ['https://x.test/<b>', 'https://x.test/&lt;b&gt;'],
    ['a\u0000\u2028b', 'a b'],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('tells what is verified from what is declared', () => {
    const checklist = compiledChecklist({
      roles: { monitoring: 'mon' },
      checks: [
        {
          id: 'endpoint',
          section: 'mon',
          severity: 'blocker',
          evidence: { fact: 'health.reachable', compare: 'exists' },
        },
        { id: 'license', evidence: { fact: 'repository.license' } },
        { id: 'purpose' },
      ],
    });
    const brief = (value: unknown) =>
      renderBrief({
        evaluation: evaluate(
          evaluationInput({
            checklist,
            answers: {
              endpoint: 'https://x.test',
              license: 'mit',
              purpose: 'x',
            },
            facts: [
              {
                name: 'health.reachable',
                provider: 'health',
                target: 'https://x.test',
                value,
                observedAt: TEST_NOW,
                consecutive: 3,
              },
            ],
            observable: new Set(['health.reachable']),
          }),
        ),
        checklist,
        entity: { title: 'Shop' },
      });
    const verified = brief(true);
    expect(verified).toContain('**Ready, verified**, 3 of 3');
    expect(verified).toContain('- Monitoring: monitored, verified');
    expect(verified).not.toContain('What is missing');
    expect(verified).toContain(
      '- **What about endpoint?** https://x.test (verified by health on 2026-11-23)',
    );
    expect(verified).toContain('- **What about license?** mit (declared)');
    expect(verified).toContain('- **What about purpose?** x (declared)');

    const declared = brief(undefined);
    expect(declared).toContain('**Ready, declared**, 3 of 3');
    expect(declared).toContain('Monitoring: monitored, declared');
    expect(declared).toContain('https://x.test (declared)');
  });
});
