// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ScmIntegrations } from '@backstage/integration';
import {
  scmAuthApiRef,
  type ScmAuthApi,
  scmIntegrationsApiRef,
} from '@backstage/integration-react';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ProposalResult } from 'backstage-plugin-readiness-common';
import { renderPart } from '../../__testUtils__/renderPart';
import { HandIn } from './HandIn';

const LOCATION = 'url:https://github.com/acme/shop/blob/main/catalog-info.yaml';
const CHANGES = {
  set: { 'readiness/data': 'pii' },
  remove: [],
  none: [],
  suggestedBy: {},
};
const WITH_GITHUB = { auth: { providers: { github: {} } } };

const preview: ProposalResult = {
  outcome: 'preview',
  change: {
    path: 'catalog-info.yaml',
    host: 'github.com',
    title: 'Readiness answers for shop',
    description: '',
    diff: '+    readiness/data: "pii"\n',
    seen: { digest: 'd', values: {} },
    isMerged: false,
    verdict: { text: 'The verdict stays.' },
  } as ProposalResult['change'],
};

function renderHandIn(
  getCredentials: ScmAuthApi['getCredentials'],
  given: {
    location?: string;
    config?: object;
    /** What the API says to a hand-in. */
    result?: ProposalResult;
  } = {},
) {
  const { location = LOCATION, config = WITH_GITHUB, result } = given;
  const propose = jest.fn(
    async (_ref: string, _changes: object, { dryRun }: { dryRun?: boolean }) =>
      (!dryRun && result) || preview,
  );
  const onOther = jest.fn();
  renderPart(
    <TestApiProvider
      apis={[
        [scmAuthApiRef, { getCredentials }],
        [
          scmIntegrationsApiRef,
          ScmIntegrations.fromConfig(mockApis.config({ data: {} })),
        ],
      ]}
    >
      <HandIn
        entityRef="component:default/shop"
        location={location}
        changes={CHANGES}
        lines=""
        onBack={() => {}}
        onTake={() => {}}
        onHandedIn={() => {}}
        onOther={onOther}
      />
    </TestApiProvider>,
    { api: { propose }, config: { data: config } },
  );
  return { propose, onOther };
}

const credentials = (token: string) => ({
  token,
  headers: {} as Record<string, string>,
});

describe('the request of a hand-in', () => {
  it("is the viewer's when they have a session with the host, without being asked", async () => {
    const getCredentials = jest.fn(async () => credentials('tok-ada'));
    const { propose } = renderHandIn(getCredentials);
    expect(
      await screen.findByText('The request will be yours.'),
    ).toBeInTheDocument();
    expect(getCredentials).toHaveBeenCalledWith({
      url: LOCATION.slice('url:'.length),
      additionalScope: { repoWrite: true },
      optional: true,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Hand in' }),
    );
    expect(propose).toHaveBeenLastCalledWith(
      'component:default/shop',
      expect.objectContaining({ token: 'tok-ada' }),
      { dryRun: false },
    );
  });

  it("is the portal's unless the viewer signs in to the host", async () => {
    const getCredentials = jest.fn(async ({ optional }: any) =>
      credentials(optional ? '' : 'tok-ada'),
    );
    const { propose } = renderHandIn(getCredentials);
    const signIn = await screen.findByRole('button', {
      name: 'Sign in to github.com to open it yourself',
    });
    expect(propose).toHaveBeenLastCalledWith(
      'component:default/shop',
      CHANGES,
      { dryRun: true },
    );
    await userEvent.click(signIn);
    await waitFor(() =>
      expect(propose).toHaveBeenLastCalledWith(
        'component:default/shop',
        expect.objectContaining({ token: 'tok-ada' }),
        { dryRun: true },
      ),
    );
  });

  it('says that the viewer is not signed in when they close the sign-in, and stays', async () => {
    renderHandIn(async ({ optional }) => {
      if (!optional) {
        throw new Error('Login failed, popup was closed');
      }
      return credentials('');
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Sign in to/ }),
    );
    expect(
      await screen.findByText('You were not signed in to github.com.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Hand in' })).toBeEnabled();
  });

  it.each([
    [
      'the portal has no sign-in for the host',
      async () => credentials(''),
      { config: {} },
    ],
    [
      'the app has none for this address',
      async () => {
        throw new Error('No auth provider available');
      },
      {},
    ],
    [
      'the file has no host',
      async () => credentials('tok-ada'),
      { location: 'file:/catalog-info.yaml' },
    ],
  ])('offers no sign-in when %s', async (_why, getCredentials, given) => {
    const { propose } = renderHandIn(getCredentials, given);
    expect(
      await screen.findByRole('button', { name: 'Hand in' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Sign in to/)).not.toBeInTheDocument();
    expect(propose).toHaveBeenLastCalledWith(
      'component:default/shop',
      CHANGES,
      { dryRun: true },
    );
  });
});

describe('a hand-in while somebody else is at it', () => {
  it('has the request of the other shown at once', async () => {
    const { onOther } = renderHandIn(async () => credentials(''), {
      result: {
        outcome: 'refused',
        refusal: { code: 'running', message: 'Try again in a minute.' },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Hand in' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Somebody is handing in right now',
    );
    expect(onOther).toHaveBeenCalledTimes(1);
  });
});
