// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ObservedFact } from 'backstage-plugin-readiness-common';
import { compiledChecklist } from 'backstage-plugin-readiness-common/testUtils';
import { draftInput, fact, service } from '../__testUtils__/draftInput';
import { KEY, TestScreen } from '../__testUtils__/TestScreen';
import { AnswerDraft } from '../draft/AnswerDraft';
import { observedFor } from '../questions/observedFor';
import { openPrompts } from './ask/openPrompts';
import { Interview, type InterviewEnd } from './interview';

const { down, enter, space, ctrlC } = KEY;

/** Asks about a checklist of the test's own. */
async function start(options: {
  checks: Parameters<typeof compiledChecklist>[0]['checks'];
  contradictions?: Parameters<typeof compiledChecklist>[0]['contradictions'];
  annotations?: Record<string, string>;
  facts?: ObservedFact[];
  isAll?: boolean;
  firstSeen?: Record<string, number>;
}) {
  const { checks, contradictions = [], annotations, facts = [] } = options;
  const checklist = compiledChecklist({ checks, contradictions });
  const draft = await AnswerDraft.open(
    await draftInput(service(annotations), facts, checklist, options.firstSeen),
  );
  const screen = new TestScreen();
  const gone = new AbortController();
  const end: Promise<InterviewEnd> = new Interview({
    draft,
    prompts: openPrompts({
      input: screen.input,
      output: screen.output,
      signal: gone.signal,
    }),
    isAll: options.isAll ?? false,
    observedFor: question =>
      observedFor(question, { checklist, facts, placeOf: () => undefined }),
  }).run();
  screen.endsWith(end);
  return { draft, screen, end, gone };
}

const given = ({ answers }: AnswerDraft) =>
  Object.fromEntries(answers.map(({ name, value }) => [name, value]));

const choice = {
  id: 'review',
  answer: { type: 'choice' as const, values: ['yes', 'partly'] },
  fails: ['partly'],
};

describe('Interview', () => {
  it.each([
    ['choice', choice, [down, enter], 'yes'],
    [
      'choices',
      { id: 'a', answer: { type: 'choices' as const, values: ['x', 'y'] } },
      [space, down, space, enter],
      'x, y',
    ],
    [
      'names',
      { id: 'a', answer: { type: 'names' as const } },
      [...'lms, cms', enter],
      'lms, cms',
    ],
    ['text', { id: 'a' }, [...'say "so": # 🚀', enter], 'say "so": # 🚀'],
    [
      'url',
      { id: 'a', answer: { type: 'url' as const } },
      [...'https://a.example/x', enter],
      'https://a.example/x',
    ],
    [
      'quantity',
      { id: 'a', answer: { type: 'quantity' as const } },
      [...'40 requests/s', enter],
      '40 requests/s',
    ],
    [
      'dated',
      { id: 'a', answer: { type: 'dated' as const } },
      [...'2026-09-01 https://a.example', enter],
      '2026-09-01 https://a.example',
    ],
    [
      'license',
      { id: 'a', answer: { type: 'license' as const } },
      [...'MIT', enter],
      'MIT',
    ],
  ])('takes an answer of type %s', async (_, check, keys, value) => {
    const { draft, screen, end } = await start({ checks: [check] });
    await screen.sees('Your answer');
    screen.presses(...keys);
    expect(await end).toBe('done');
    expect(given(draft)).toEqual({ [check.id]: value });
    await screen.sees('ready');
  });

  it('answers nothing for whoever only presses Enter', async () => {
    const { draft, screen, end } = await start({
      checks: [choice, { id: 'text' }],
    });
    await screen.sees('Skip it for now');
    screen.presses(enter);
    await screen.sees('Your answer: text');
    screen.presses(enter);
    await screen.sees('Skip it for now');
    screen.presses(enter);
    expect(await end).toBe('done');
    expect(given(draft)).toEqual({});
  });

  it('offers something else for whoever chooses none of several', async () => {
    const { draft, screen, end } = await start({
      checks: [{ id: 'a', answer: { type: 'choices', values: ['x', 'y'] } }],
    });
    await screen.sees('Enter without any: skip and more');
    screen.presses(enter);
    await screen.sees('What instead?');
    screen.presses(enter);
    expect(await end).toBe('done');
    expect(given(draft)).toEqual({});
  });

  it('shows what was observed with its source, and never has it chosen', async () => {
    const { draft, screen, end } = await start({
      checks: [
        {
          ...choice,
          why: 'It finds mistakes.',
          remedy: { text: 'Review it.', example: 'yes' },
          evidence: { fact: 'repository.review' },
        },
      ],
      facts: [
        { ...fact('repository.review', 'yes'), url: 'https://a.example/rules' },
      ],
    });
    await screen.sees('Why: It finds mistakes.');
    await screen.sees('Example: yes');
    await screen.sees('Observed: yes (https://a.example/rules)');
    await screen.sees('More');
    screen.presses(enter);
    expect(await end).toBe('done');
    expect(given(draft)).toEqual({});
  });

  it('answers what was observed when that is chosen', async () => {
    const { draft, screen, end } = await start({
      checks: [{ id: 'size', evidence: { fact: 'repository.resources' } }],
      facts: [fact('repository.resources', 'limits 1 cpu')],
    });
    await screen.sees('Your answer');
    await screen.sees('limits 1 cpu');
    screen.presses(down, enter);
    await end;
    expect(given(draft)).toEqual({ size: 'limits 1 cpu' });
  });

  it('takes another answer than what was observed, or none, or something in its place', async () => {
    const { draft, screen, end } = await start({
      checks: [
        { id: 'size', evidence: { fact: 'repository.resources' } },
        { id: 'kind', evidence: { fact: 'repository.resources' } },
        { id: 'rest', evidence: { fact: 'repository.resources' } },
      ],
      facts: [fact('repository.resources', 'limits 1 cpu')],
    });
    await screen.sees('Another answer');
    screen.presses(down, down, enter);
    await screen.sees('Your answer: text');
    screen.types('2 cpu');
    await screen.sees('Kind (required, kind)');
    await screen.sees('Another answer');
    screen.presses(enter);
    await screen.sees('Rest (required, rest)');
    await screen.sees('Another answer');
    screen.presses(down, down, down, enter);
    await screen.sees('What instead?');
    screen.presses(ctrlC);
    await screen.sees('Stop?');
    screen.presses(down, enter);
    expect(await end).toBe('done');
    expect(given(draft)).toEqual({ size: '2 cpu' });
  });

  it('says what is wrong with an answer before it is taken', async () => {
    const { draft, screen, end } = await start({
      checks: [{ id: 'a', answer: { type: 'url' } }],
    });
    await screen.sees('Your answer');
    screen.types('a.example/x');
    await screen.sees('Did you mean "https://a.example/x"?');
    screen.presses(...'\b'.repeat(11), ...'https://a.example/x', enter);
    await end;
    expect(given(draft)).toEqual({ a: 'https://a.example/x' });
  });

  it('asks again before an answer is kept that contradicts something, or leaves its check open', async () => {
    const { draft, screen, end } = await start({
      checks: [choice],
      contradictions: [
        {
          id: 'observed',
          check: 'review',
          message: 'Nobody reviews it.',
          contradicts: ({ answers }) => answers.review?.[0] === 'yes',
        },
      ],
    });
    await screen.sees('Your answer');
    screen.presses(down, enter);
    await screen.sees('This contradicts: Nobody reviews it.');
    await screen.sees('Keep this answer?');
    screen.presses(enter);
    await screen.sees('Your answer');
    screen.presses(down, down, enter);
    await screen.sees('It stays open: ');
    await screen.sees('Keep this answer?');
    screen.presses(down, enter);
    expect(await end).toBe('done');
    expect(given(draft)).toEqual({ review: 'partly' });
  });

  it('takes a reason, a plan, a note and a link', async () => {
    const { draft, screen, end } = await start({
      checks: [
        { id: 'one', allowNotApplicable: true },
        { id: 'two' },
        { id: 'three' },
      ],
    });
    const more = async () => {
      await screen.sees('Your answer');
      screen.presses(enter);
      await screen.sees('What instead?');
    };
    await more();
    screen.presses(down, enter);
    await screen.sees('Why does it not apply?');
    screen.types('x');
    await screen.sees('Add the reason');
    screen.types('y it has no users');
    await more();
    screen.presses(down, enter);
    await screen.sees('Which ticket?');
    screen.types('OPS-1');
    await screen.sees('By which day?');
    screen.types('2027-01-31');
    await more();
    screen.presses(down, down, enter);
    await screen.sees('Which note?');
    screen.types('as agreed');
    await more();
    screen.presses(down, down, down, enter);
    await screen.sees('Which link?');
    screen.types('https://a.example');
    await screen.sees('Your answer');
    screen.types('so it is');
    expect(await end).toBe('done');
    expect(given(draft)).toEqual({
      one: 'n/a - xy it has no users',
      two: 'todo - OPS-1 by 2027-01-31',
      three: 'so it is',
      'three.note': 'as agreed',
      'three.evidence': 'https://a.example',
    });
  });

  it('goes back to the question before, and stops where it is told to', async () => {
    const { draft, screen, end } = await start({
      checks: [{ id: 'one' }, { id: 'two' }, { id: 'three' }],
    });
    await screen.sees('One (required, one)');
    await screen.sees('Your answer');
    screen.types('wrong');
    await screen.sees('Two (required, two)');
    await screen.sees('Your answer');
    screen.presses(enter);
    await screen.sees('What instead?');
    // Skip, later, note, link, back
    screen.presses(down, down, down, down, enter);
    await screen.sees('One (required, one)');
    await screen.sees('Your answer');
    screen.types('right');
    await screen.sees('Two (required, two)');
    await screen.sees('Your answer');
    screen.presses(enter);
    await screen.sees('What instead?');
    screen.presses(down, down, down, down, down, enter);
    expect(await end).toBe('done');
    expect(given(draft)).toEqual({ one: 'right' });
  });

  it('asks whether an answer that grew old is still right', async () => {
    const { draft, screen, end } = await start({
      checks: [{ id: 'one', freshnessMs: 30 * 86_400_000 }],
      annotations: {
        'readiness/one': 'so',
        'readiness/one.confirmed': '2026-01-01',
      },
      firstSeen: { one: 0 },
    });
    await screen.sees('Now: so (readiness/one)');
    await screen.sees('Is the answer still right?');
    screen.presses(down, enter);
    await end;
    expect(given(draft)).toEqual({ 'one.confirmed': '2026-11-26' });
  });

  it('asks what is only recommended if that is wanted', async () => {
    const { draft, screen, end } = await start({
      checks: [{ id: 'one' }, { id: 'two', severity: 'recommended' }],
    });
    await screen.sees('Your answer');
    screen.types('so');
    await screen.sees('What is left is only recommended.');
    screen.presses(down, enter);
    await screen.sees('Two (recommended, two)');
    await screen.sees('Your answer');
    screen.types('so');
    expect(await end).toBe('done');
    expect(Object.keys(given(draft))).toEqual(['one', 'two']);
  });

  it.each([
    ['goes on', [enter], 'done'],
    ['stops and keeps the answers', [down, enter], 'done'],
    ['drops the answers', [down, down, enter], 'dropped'],
    ['is interrupted twice', [ctrlC], 'interrupted'],
  ])('after Ctrl-C %s', async (_, keys, expected) => {
    const { draft, screen, end } = await start({
      checks: [{ id: 'one' }, { id: 'two' }],
    });
    await screen.sees('Your answer');
    screen.types('so');
    await screen.sees('Two (required, two)');
    await screen.sees('Your answer');
    screen.presses(ctrlC);
    await screen.sees('Stop?');
    screen.presses(...keys);
    if (keys.length === 1 && keys[0] === enter) {
      await screen.sees('Your answer');
      screen.types('so');
    }
    expect(await end).toBe(expected);
    expect(given(draft)).toMatchObject({ one: 'so' });
  });

  it('ends at once when the terminal is gone, or nothing was answered', async () => {
    const { screen, end, gone } = await start({
      checks: [{ id: 'one' }, { id: 'two' }],
    });
    await screen.sees('Your answer');
    screen.types('so');
    await screen.sees('Two (required, two)');
    await screen.sees('Your answer');
    gone.abort();
    expect(await end).toBe('interrupted');
    const other = await start({ checks: [{ id: 'one' }] });
    await other.screen.sees('Your answer');
    other.screen.presses(ctrlC);
    expect(await other.end).toBe('dropped');
  });

  it('shows no control characters of what it read', async () => {
    const evil = 'x\u001b]0;owned\u0007\u009b31m\u202ey';
    const { screen, end } = await start({
      checks: [
        {
          id: 'one',
          question: `What ${evil}?`,
          remedy: { text: evil, example: evil },
          evidence: { fact: 'repository.resources' },
        },
      ],
      facts: [fact('repository.resources', evil)],
    });
    await screen.sees('Your answer');
    screen.presses(enter);
    await screen.sees('What instead?');
    screen.presses(enter);
    await end;
    // eslint-disable-next-line no-control-regex
    expect(screen.raw).not.toMatch(/\u001b\]|[\u0007\u009b\u202e]/);
    expect(screen.text).toContain('Observed: x]0;owned31my');
  });
});
