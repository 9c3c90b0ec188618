// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { explainFailure } from './explainFailure';
import { explainStart } from './explainStart';

describe('explainFailure', () => {
  it.each([
    [
      'Pull request creation failed; caused by HttpError: Bad credentials',
      'The host refused the token',
    ],
    [
      'The branch creation failed. 401 Unauthorized',
      'The host refused the token',
    ],
    ['HttpError: Resource not accessible by integration', 'does not let this'],
    ['HttpError: Repository rule violations found', 'protects the branch'],
    ['API rate limit exceeded for user', 'too many requests'],
    ['GitbeakerRequestError: Bad Gateway <html>…', 'answered with an error'],
    ['Pull request already exists: https://x', 'Somebody else handed in'],
    [
      "Template action with ID 'publish:github:pull-request' is not registered.",
      'lacks @backstage/plugin-scaffolder-backend-module-github',
    ],
    [
      "Template action with ID 'gitlab:repo:push' is not registered.",
      'lacks @backstage/plugin-scaffolder-backend-module-gitlab',
    ],
    [
      "Template action with ID 'readiness:annotate' is not registered.",
      'lacks backstage-plugin-scaffolder-backend-module-readiness',
    ],
  ])('says what %j means', (message, meaning) => {
    expect(explainFailure(message)).toContain(meaning);
  });

  it('keeps the words of our own action, and of what it does not know', () => {
    const ours =
      'git.test refused the token (401): it is expired. Sign in again, or copy the change into the file.';
    expect(explainFailure(ours)).toBe(ours);
    expect(explainFailure('Something else')).toBe('Something else');
  });

  it('shows no page, no secret and no more than fits', () => {
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    expect(explainFailure(`failed with ${secret}`)).not.toContain(secret);
    expect(explainFailure('Bad <script>alert(1)</script>')).toBe('Bad');
    expect(explainFailure('x'.repeat(5_000)).length).toBeLessThan(1_100);
  });
});

describe('explainStart', () => {
  it.each([
    [new Error('Backend request failed, 404 Not Found'), 'has no Scaffolder'],
    [
      new Error('Backend request failed, 403 Forbidden {}'),
      'scaffolder.task.create',
    ],
    [
      new Error('Backend request failed, 400 Bad Request {"errors":[]}'),
      'does not take these answers',
    ],
    [new Error('Backend request failed, 502 Bad Gateway'), '(502)'],
    [new TypeError('fetch failed'), 'cannot be reached'],
  ])('says what to do after %p', (error, words) => {
    expect(explainStart(error, 'template:default/x')).toContain(words);
  });
});
