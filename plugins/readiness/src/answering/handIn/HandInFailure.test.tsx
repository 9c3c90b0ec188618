// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPart } from '../../__testUtils__/renderPart';
import { HandInFailure } from './HandInFailure';

const failed = (statusCode?: number) =>
  Object.assign(new Error('Request failed'), statusCode && { statusCode });

function renderFailure(
  failure: Parameters<typeof HandInFailure>[0]['failure'],
  isPreview = true,
) {
  const onRetry = jest.fn();
  renderPart(
    <HandInFailure
      failure={failure}
      isPreview={isPreview}
      onRetry={onRetry}
      onTake={() => {}}
    />,
  );
  return { onRetry };
}

describe('HandInFailure', () => {
  it.each([
    [401, 'You are signed out'],
    [403, 'You may not hand in answers'],
    [404, 'The entity is not in the catalog any more'],
    [413, 'These answers are too large to be sent'],
    [429, 'Too many requests'],
    [500, 'The backend of Readiness did not answer properly'],
    // A page in HTML, and a network that is gone.
    [undefined, 'The backend of Readiness did not answer properly'],
  ])(
    'says of status %s what happened, what to do, and that nothing is lost',
    (status, title) => {
      renderFailure(failed(status));
      expect(screen.getByRole('alert')).toHaveTextContent(title);
      expect(screen.getByRole('alert')).toHaveTextContent(
        'Your answers are kept.',
      );
    },
  );

  it('does not say that nothing was handed in when that is not known', () => {
    renderFailure(failed(500), false);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'it may have been handed in',
    );
  });

  it.each([
    ['generated', 'The file is written by a tool.'],
    ['too-large', 'The file is larger than 4 MB.'],
    ['forbidden', 'The token may not write.'],
    ['host-failed', 'The host answered 500.'],
    ['no-file', 'The entity comes from a provider.'],
  ])(
    'shows the words of the API for %s, the place, and the lines to copy',
    async (code, message) => {
      const { onRetry } = renderFailure({
        code,
        message,
        line: 4,
        linesToCopy: 'readiness/data: "<script>alert(1)</script>"',
      });
      const alert = screen.getByRole('alert');
      expect(alert).toHaveTextContent('This cannot be handed in');
      expect(alert).toHaveTextContent(`${message} (line 4)`);
      expect(alert).toHaveTextContent(
        'readiness/data: "<script>alert(1)</script>"',
      );
      expect(alert.querySelector('script')).toBeNull();
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(onRetry).toHaveBeenCalledTimes(1);
    },
  );

  it('tells the second of two people to try again in a moment', () => {
    renderFailure({ code: 'running', message: 'Try again in a minute.' });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Somebody is handing in right now',
    );
  });
});
