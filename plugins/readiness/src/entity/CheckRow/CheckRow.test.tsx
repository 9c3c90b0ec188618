// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ChecklistList,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../../dev/mock/createMockReadinessApi';
import { renderEntity } from '../../__testUtils__/renderEntity';

const mock = createMockReadinessApi({});
const entityRef = 'component:default/edx-notes-api';

function row(name: string) {
  return within(screen.getByRole('article', { name }));
}

/** A service whose health page gives a password away, which makes a required check a blocker. */
async function leaking() {
  const service = await mock.getService(entityRef);
  const [health, ...others] = service.evidence!;
  const observedAt = Date.now() - 120_000;
  const leaks = {
    name: 'health.leaks',
    value: ['credentials-in-url'],
    observedAt,
    consecutive: 4,
    url: 'https://courses.example.org/health',
  };
  const detail: ServiceDetail = {
    ...service,
    checks: [
      ...service.checks.filter(({ check }) => check !== 'health-covers'),
      {
        check: 'health-covers',
        section: 'monitoring',
        severity: 'blocker',
        status: 'contradicted',
        counted: true,
        verification: 'declared',
        answer: {
          check: 'health-covers',
          form: 'value',
          values: ['all'],
          text: 'all',
          source: { level: 'own', entityRef, key: 'readiness/health-covers' },
        },
        // The fact that the checklist compares with the answer, but not the one of the rule.
        fact: {
          name: 'health.components',
          provider: 'health',
          target: 'https://courses.example.org/health',
          value: [{ name: 'mysql' }],
          observedAt,
          consecutive: 4,
        },
        contradictions: [
          {
            id: 'health-leaks',
            severity: 'blocker',
            message: 'The health endpoint gives a password away.',
            remedy: 'Take it out of the response.',
          },
        ],
      },
    ],
    evidence: [{ ...health, facts: [...health.facts, leaks] }, ...others],
  };
  const { items } = await mock.getChecklists();
  const checklists: ChecklistList = {
    items: items.map(item => ({
      ...item,
      contradictions: [
        ...(item.contradictions ?? []),
        {
          id: 'health-leaks',
          severity: 'blocker',
          check: 'health-covers',
          requiresFacts: ['health.leaks'],
          when: {},
          message: 'It gives away {words:health.leaks}.',
        },
      ],
    })),
  };
  return {
    getService: async () => detail,
    getChecklists: async () => checklists,
  };
}

describe('CheckRow', () => {
  it('shows the rule and the observation when a rule raises the severity of a check', async () => {
    const user = userEvent.setup();
    renderEntity({ show: 'content', api: await leaking() });
    await screen.findByRole('article', { name: 'Health covers' });

    const covers = row('Health covers');
    expect(covers.getByText('Blocker here:').parentElement).toHaveTextContent(
      'Blocker here: The health endpoint gives a password away.',
    );
    const [declaredAnswer, observed] = covers.getAllByRole('definition');
    expect(declaredAnswer).toHaveTextContent(/^all/);
    expect(observed).toHaveTextContent(
      'The response reveals: a password in a URL',
    );
    expect(covers.queryByText(/mysql/)).not.toBeInTheDocument();

    await user.click(
      covers.getByRole('button', { name: 'Why we ask: Health covers' }),
    );
    expect(
      covers.getByText(
        'In the checklist this is Required. The rule health-leaks makes it Blocker here.',
      ),
    ).toBeVisible();
  });

  it('shows rule, observation and contact when an owner opens "Not right?"', async () => {
    const user = userEvent.setup();
    const collectEvidence = jest.fn(mock.collectEvidence);
    renderEntity({
      show: 'content',
      api: { ...(await leaking()), collectEvidence },
      config: { data: { readiness: { contact: 'ops@example.org' } } },
    });
    await screen.findByRole('article', { name: 'Health covers' });
    const covers = row('Health covers');
    const button = covers.getByRole('button', {
      name: 'Not right? Health covers',
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');

    await user.click(button);

    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(covers.getByText('health-leaks')).toBeVisible();
    expect(
      covers.getByRole('link', { name: 'What the rule compares' }),
    ).toHaveAttribute('href', '/readiness/checklist#rule-health-leaks');
    expect(covers.getByText(/^health\.leaks:/)).toHaveTextContent(
      'health.leaks: [ "credentials-in-url" ]',
    );
    expect(
      covers.getByRole('link', { name: /ops@example.org/ }),
    ).toHaveAttribute('href', 'mailto:ops@example.org');
    await user.click(covers.getByRole('button', { name: 'Observe again' }));
    expect(collectEvidence).toHaveBeenCalledWith(entityRef, expect.anything());
  });

  it('names the administrators when no contact is configured', async () => {
    const user = userEvent.setup();
    renderEntity({ show: 'content' });
    await screen.findByRole('article', { name: 'Health covers' });
    await user.click(
      screen.getByRole('button', { name: 'Not right? Health covers' }),
    );
    expect(
      screen.getByText(/^The administrators of Readiness in your Backstage/),
    ).toBeVisible();
  });

  it('shows the other answers when a rule compares answers only', async () => {
    const service = await mock.getService(entityRef);
    const checks = service.checks.map(result =>
      result.check === 'redundancy'
        ? {
            ...result,
            status: 'contradicted' as const,
            waiver: undefined,
            was: undefined,
            contradictions: [
              {
                id: 'scaling-on-single',
                severity: 'required' as const,
                message: 'It is single, and yet scaling is horizontal.',
              },
            ],
          }
        : result,
    );
    renderEntity({
      show: 'content',
      api: { getService: async () => ({ ...service, checks }) },
    });
    await screen.findByRole('article', { name: 'Redundancy' });
    const [, against] = row('Redundancy').getAllByRole('definition');
    const scaling = checks.find(({ check }) => check === 'scaling');
    expect(against).toHaveTextContent(
      new RegExp(`^Scaling: ${scaling!.answer!.text}`),
    );
    expect(
      within(against).getByRole('link', { name: 'Scaling' }),
    ).toHaveAttribute('href', expect.stringMatching(/#check-scaling$/));
  });

  it('opens by its permalink, and shows its lines of YAML', async () => {
    const user = userEvent.setup();
    renderEntity({ show: 'content' });
    await screen.findByRole('article', { name: 'Permissions' });
    const permissions = row('Permissions');
    expect(permissions.getByText(/^readiness\/permissions:/)).toHaveTextContent(
      'readiness/permissions: "<the least it needs, separated by commas>"',
    );
    const link = permissions.getByRole('link', { name: 'Permissions' });
    expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/#check-permissions$/),
    );

    await user.click(link);

    expect(
      permissions.getByText('Ops want to know a service before it goes live.'),
    ).toBeVisible();
    expect(
      permissions.getByRole('link', { name: 'Answers of other services' }),
    ).toHaveAttribute('href', '/readiness/checklist#permissions');
    const why = permissions.getByRole('button', { name: /^Why we ask/ });
    expect(why).toHaveAttribute('aria-expanded', 'true');
    await user.click(why);
    expect(why).toHaveAttribute('aria-expanded', 'false');
  });

  it.each(['permissions', 'purpose', 'log-contents'])(
    'opens and takes the focus when the URL names it: %s',
    async check => {
      const scroll = jest.fn();
      Element.prototype.scrollIntoView = scroll;
      renderEntity({ show: 'content', at: `/?view=brief#check-${check}` });
      await waitFor(() =>
        expect(document.getElementById(`check-${check}`)).toHaveFocus(),
      );
      expect(scroll).toHaveBeenCalled();
      const article = within(document.getElementById(`check-${check}`)!);
      expect(
        article.getByRole('button', { name: /^Why we ask/ }),
      ).toHaveAttribute('aria-expanded', 'true');
    },
  );
});
