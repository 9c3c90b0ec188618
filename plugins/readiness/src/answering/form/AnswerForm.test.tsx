// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AnswerDefinition,
  Check,
  Checklist,
  CheckResult,
} from 'backstage-plugin-readiness-common';
import { renderPart } from '../../__testUtils__/renderPart';
import { changesOf } from '../draft/changesOf';
import type { AnswerDraft } from '../draft/draftAnswer';
import { AnswerForm, type AnswerFormProps } from './AnswerForm';

const definitions: Record<string, AnswerDefinition> = {
  Purpose: { type: 'text', minLength: 20 },
  Documentation: { type: 'url', values: ['techdocs'], list: true },
  Endpoint: { type: 'url', values: ['none'], qualifiers: ['missed-run'] },
  Review: { type: 'choice', values: ['yes', 'partly'] },
  Stores: { type: 'choices', values: ['none', 'mysql', 'redis'] },
  Consumers: { type: 'names', values: ['learners'] },
  Usage: { type: 'quantity' },
  Tested: { type: 'dated', values: ['no'] },
  License: { type: 'license', values: ['proprietary'] },
};

const checks: Check[] = Object.entries(definitions).map(([title, answer]) => ({
  id: title.toLowerCase(),
  title,
  severity: title === 'Review' ? 'blocker' : 'required',
  question: `What about ${title}?`,
  why: `${title} matters.`,
  answer,
  allowNone: title === 'Stores',
  allowNotApplicable: title === 'Usage',
  remedy: { text: 'Answer.', example: `some ${title}` },
}));

const checklist: Checklist = {
  id: 'c',
  title: 'C',
  appliesTo: {},
  sections: [{ id: 's', title: 'S', checks }],
};

function resultOf(
  check: string,
  given: Partial<CheckResult> = {},
): CheckResult {
  return {
    check,
    section: 's',
    severity: 'required',
    status: 'unanswered',
    counted: true,
    ...given,
  };
}

function renderForm(
  props: Partial<AnswerFormProps> & { initial?: AnswerDraft } = {},
) {
  const { initial = {}, ...rest } = props;
  let latest: AnswerDraft = initial;
  function Kept() {
    const [draft, setDraft] = useState(initial);
    const [isSingle, setSingle] = useState(false);
    latest = draft;
    return (
      <AnswerForm
        checklist={checklist}
        draft={draft}
        onChange={setDraft}
        isSingle={isSingle}
        onSingleChange={setSingle}
        {...rest}
      />
    );
  }
  renderPart(<Kept />);
  return {
    changes: () => changesOf({ checklist, draft: latest, own: rest.own }),
    draft: () => latest,
  };
}

const cardOf = (title: string) =>
  within(
    screen.getByRole('article', { name: new RegExp(`What about ${title}`) }),
  );

describe('AnswerForm', () => {
  it('takes an answer of every type, and writes it as an annotation', async () => {
    const user = userEvent.setup();
    const { changes } = renderForm();
    const fill = async (field: HTMLElement, text: string) => {
      await user.click(field);
      await user.paste(text);
    };
    await fill(
      cardOf('Purpose').getByLabelText('Answer'),
      'Keeps the grades of learners',
    );
    await fill(
      cardOf('Documentation').getByLabelText(/URLs/),
      'https://a.example',
    );
    await user.click(
      cardOf('Documentation').getByRole('button', { name: 'techdocs' }),
    );
    await fill(cardOf('Endpoint').getByLabelText('URL'), 'https://b.example');
    await user.click(
      cardOf('Endpoint').getByRole('button', { name: 'missed-run' }),
    );
    await user.click(cardOf('Review').getByRole('radio', { name: 'yes' }));
    await user.click(cardOf('Stores').getByRole('checkbox', { name: 'mysql' }));
    await user.click(cardOf('Stores').getByRole('checkbox', { name: 'redis' }));
    await user.click(
      cardOf('Consumers').getByRole('checkbox', { name: 'learners' }),
    );
    await fill(cardOf('Consumers').getByLabelText(/Names/), 'The Portal');
    await fill(cardOf('Usage').getByLabelText('Number'), '200');
    await fill(cardOf('Usage').getByLabelText(/Unit/), 'users/day');
    await fill(cardOf('Tested').getByLabelText(/Date/), '2026-09-01');
    await fill(cardOf('Tested').getByLabelText(/Link/), 'https://c.example');
    await fill(cardOf('License').getByLabelText(/SPDX/), 'mit');
    expect(changes()).toMatchObject({
      set: {
        'readiness/purpose': 'Keeps the grades of learners',
        'readiness/documentation': 'techdocs, https://a.example',
        'readiness/endpoint': 'missed-run https://b.example',
        'readiness/review': 'yes',
        'readiness/stores': 'mysql, redis',
        'readiness/consumers': 'learners, The Portal',
        'readiness/usage': '200 users/day',
        'readiness/tested': '2026-09-01 https://c.example',
        'readiness/license': 'mit',
      },
      none: [],
      remove: [],
    });
    expect(screen.getByText(/9 of 9 answered/)).toBeVisible();
  });

  it('lets none and another answer replace each other', async () => {
    const user = userEvent.setup();
    const { changes } = renderForm();
    const stores = cardOf('Stores');
    await user.click(stores.getByRole('checkbox', { name: 'mysql' }));
    await user.click(stores.getByRole('checkbox', { name: 'none' }));
    expect(changes()).toMatchObject({ set: {}, none: ['stores'] });
    await user.click(stores.getByRole('checkbox', { name: 'redis' }));
    expect(changes().set).toEqual({ 'readiness/stores': 'redis' });

    const endpoint = cardOf('Endpoint');
    await user.type(endpoint.getByLabelText('URL'), 'https://b.example');
    await user.click(endpoint.getByRole('button', { name: 'none' }));
    expect(changes().set['readiness/endpoint']).toBe('none');
    await user.type(endpoint.getByLabelText('URL'), 'h');
    expect(changes().set['readiness/endpoint']).toBe('h');
  });

  it('preselects nothing, and shows why each question is asked and an example', () => {
    renderForm({ results: checks.map(({ id }) => resultOf(id)) });
    const inputs = [
      ...screen.getAllByRole('radio'),
      ...screen.getAllByRole('checkbox'),
    ].filter(({ tagName }) => tagName === 'INPUT');
    expect(inputs).toHaveLength(6);
    for (const input of inputs) {
      expect(input).not.toBeChecked();
    }
    expect(cardOf('Usage').getByText('Why: Usage matters.')).toBeVisible();
    expect(cardOf('Usage').getByText('Example: some Usage')).toBeVisible();
  });

  it('takes over a suggestion with its source once it is pressed, and forgets the source once it is changed', async () => {
    const user = userEvent.setup();
    const { changes } = renderForm({
      results: [
        resultOf('usage', {
          status: 'fail',
          answer: {
            check: 'usage',
            form: 'value',
            values: ['100 users/day'],
            text: '100 users/day',
            source: {
              level: 'system',
              entityRef: 'system:default/lms',
              key: 'readiness/usage',
            },
          },
        }),
      ],
    });
    expect(changes().set).toEqual({});
    await user.click(
      cardOf('Usage').getByRole('button', { name: 'Use “100 users/day”' }),
    );
    expect(changes()).toMatchObject({
      set: { 'readiness/usage': '100 users/day' },
      suggestedBy: { 'readiness/usage': 'given by system lms' },
    });
    await user.type(cardOf('Usage').getByLabelText('Number'), '0');
    expect(changes()).toMatchObject({
      set: { 'readiness/usage': '1000 users/day' },
      suggestedBy: {},
    });
  });

  it('tells what is wrong at the field once it is left, with what to write instead', async () => {
    const user = userEvent.setup();
    renderForm();
    const usage = cardOf('Usage');
    await user.type(usage.getByLabelText('Number'), 'many');
    expect(usage.queryByText(/not a number/)).toBeNull();
    await user.tab();
    await user.click(cardOf('License').getByLabelText(/SPDX/));
    expect(usage.getByText(/"many" is not a number with a unit/)).toBeVisible();
    expect(usage.getByLabelText('Number')).toBeInvalid();
    expect(usage.getByLabelText('Number')).toHaveAccessibleDescription(
      /2000 users\/day/,
    );
    expect(screen.getByText(/0 of 9 answered/)).toBeVisible();
  });

  it('takes not applicable with a reason where the check allows it, and later with ticket and day', async () => {
    const user = userEvent.setup();
    const { changes } = renderForm();
    expect(
      cardOf('Review').queryByRole('button', { name: /^Not applicable/ }),
    ).toBeNull();
    await user.click(
      cardOf('Usage').getByRole('button', { name: /^Not applicable/ }),
    );
    await user.type(cardOf('Usage').getByLabelText(/Why/), 'it has no users');
    await user.click(cardOf('Tested').getByRole('button', { name: /^Later/ }));
    await user.type(cardOf('Tested').getByLabelText('Ticket'), 'OPS-12');
    await user.type(cardOf('Tested').getByLabelText(/Done by/), '2027-01-31');
    expect(changes().set).toEqual({
      'readiness/usage': 'n/a - it has no users',
      'readiness/tested': 'todo - OPS-12 by 2027-01-31',
    });
  });

  it('says what a plan lacks in words of its fields, not as a line of YAML', async () => {
    const user = userEvent.setup();
    renderForm();
    const tested = cardOf('Tested');
    await user.click(tested.getByRole('button', { name: /^Later/ }));
    await user.type(tested.getByLabelText('Ticket'), 'OPS-12');
    await user.click(cardOf('License').getByLabelText(/SPDX/));
    expect(tested.getByText('Planned without a date.')).toBeVisible();
    expect(tested.queryByText(/readiness\//)).toBeNull();
  });

  it('takes a note and a link beside an answer, and discards what was given', async () => {
    const user = userEvent.setup();
    const { changes, draft } = renderForm();
    const review = cardOf('Review');
    await user.click(review.getByRole('radio', { name: 'yes' }));
    await user.click(review.getByRole('button', { name: /^Note or link/ }));
    await user.type(review.getByLabelText('Note'), 'since May');
    await user.type(review.getByLabelText(/evidence/), 'https://a.example');
    expect(changes().set).toEqual({
      'readiness/review': 'yes',
      'readiness/review.note': 'since May',
      'readiness/review.evidence': 'https://a.example',
    });
    await user.click(review.getByRole('button', { name: /Discard/ }));
    expect(draft()).toEqual({});
    expect(review.getByRole('radio', { name: 'yes' })).not.toBeChecked();
  });

  it('asks one question at a time, blockers first, and goes on with Enter', async () => {
    const user = userEvent.setup();
    renderForm();
    await user.click(screen.getByRole('radio', { name: 'One at a time' }));
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByText('Question 1 of 9')).toBeVisible();
    cardOf('Review');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    cardOf('Purpose');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.type(
      cardOf('Endpoint').getByLabelText('URL'),
      'https://b.example{Enter}',
    );
    expect(screen.getByText('Question 5 of 9')).toBeVisible();
    expect(
      screen.getByRole('article', { name: /What about Stores/ }),
    ).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(cardOf('Endpoint').getByLabelText('URL')).toHaveValue(
      'https://b.example',
    );
  });

  it('comes back from the last question to those that were left out', async () => {
    const user = userEvent.setup();
    renderForm({
      isSingle: true,
      start: 'license',
      initial: { review: { form: 'value', words: ['yes'] } },
    });
    await user.type(cardOf('License').getByLabelText(/SPDX/), 'MIT{Enter}');
    expect(
      screen.getByRole('article', { name: /What about Purpose/ }),
    ).toHaveFocus();
  });

  it('goes on with the keyboard in what a button opens', async () => {
    const user = userEvent.setup();
    renderForm();
    const usage = cardOf('Usage');
    await user.click(usage.getByRole('button', { name: /^Later/ }));
    expect(usage.getByLabelText('Ticket')).toHaveFocus();
    await user.click(usage.getByRole('button', { name: /^Answer instead/ }));
    expect(usage.getByLabelText('Number')).toHaveFocus();
    await user.click(usage.getByRole('button', { name: /^Note or link/ }));
    expect(usage.getByLabelText(/evidence/)).toHaveFocus();
  });

  it('shows answers to what is not asked any more until they are discarded', async () => {
    const user = userEvent.setup();
    const { draft } = renderForm({
      initial: { 'release-day': { form: 'value', text: 'Sunday <script>' } },
    });
    expect(screen.getByText('release-day: Sunday <script>')).toBeVisible();
    await user.click(
      screen.getByRole('button', {
        name: 'Discard what you gave: release-day',
      }),
    );
    expect(draft()).toEqual({});
  });

  it('shows what a draft makes of a check, and what it contradicts', () => {
    renderForm({
      initial: {
        stores: { form: 'value', words: ['none'] },
        license: { form: 'value', text: 'MIT' },
      },
      results: checks.map(({ id }) => resultOf(id)),
      evaluated: [
        resultOf('license', { status: 'pass' }),
        resultOf('stores', {
          status: 'contradicted',
          contradictions: [
            {
              id: 'r',
              severity: 'required',
              message: 'It depends on a cache.',
            },
          ],
        }),
      ],
    });
    expect(cardOf('Stores').getByText('It depends on a cache.')).toBeVisible();
    expect(cardOf('License').getByText('Passed')).toBeVisible();
  });

  it('lets an own answer be changed, and shows why it does not pass', async () => {
    const user = userEvent.setup();
    const answer = {
      check: 'review',
      form: 'value',
      values: ['partly'],
      text: 'partly',
      source: { level: 'own', entityRef: 'component:default/a', key: 'x' },
    } as const;
    const own = { ...answer, values: [...answer.values] };
    const { changes } = renderForm({
      own: new Map([['review', own]]),
      results: [
        resultOf('review', {
          status: 'fail',
          answer: own,
          message: 'Not all is reviewed.',
        }),
      ],
    });
    const review = cardOf('Review');
    expect(review.getByText('Now: partly')).toBeVisible();
    expect(review.getByText('Not all is reviewed.')).toBeVisible();
    expect(review.getByRole('radio', { name: 'partly' })).toBeChecked();
    expect(changes().set).toEqual({});
    await user.click(review.getByRole('radio', { name: 'yes' }));
    expect(changes().set).toEqual({ 'readiness/review': 'yes' });
  });
});
