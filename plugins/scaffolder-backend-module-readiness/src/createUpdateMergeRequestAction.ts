// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import type { ScmIntegrations } from '@backstage/integration';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { updateMergeRequest } from 'backstage-plugin-readiness-node/proposal';
import { inputError } from './annotate/inputError';

/**
 * The action `readiness:merge-request:update`: title and description of an open merge request on GitLab, which Backstage's
 * own actions cannot change.
 * @internal
 */
export function createUpdateMergeRequestAction(options: {
  integrations: ScmIntegrations;
  requireUserToken: boolean;
}) {
  const { integrations, requireUserToken } = options;
  return createTemplateAction({
    id: 'readiness:merge-request:update',
    description:
      'Changes title and description of an open merge request on GitLab.',
    examples: [
      {
        description: 'Describe what a merge request has now',
        example: `steps:
  - id: describe
    name: Describe what the merge request has now
    action: readiness:merge-request:update
    input:
      host: gitlab.com
      project: group/shop
      number: 7
      title: Readiness answers for shop
      description: What the answers are now
`,
      },
    ],
    supportsDryRun: true,
    schema: {
      input: {
        host: z => z.string().describe('Such as gitlab.com'),
        project: z => z.string().describe('group/name, with subgroups'),
        number: z => z.number().int().describe('The number of the request'),
        title: z => z.string(),
        description: z => z.string(),
        token: z =>
          z
            .string()
            .optional()
            .describe(
              'The token of the user for the host. Without it, that of the integration is used',
            ),
      },
      output: {},
    },
    async handler({ input, isDryRun, logger, signal }) {
      if (requireUserToken && !input.token) {
        throw new InputError(
          `Nobody is signed in to ${input.host}, and scaffolder.requireScmUserCredentials is on: sign in there first.`,
        );
      }
      if (isDryRun) {
        logger.info(`Merge request ${input.number} would be described anew.`);
        return;
      }
      try {
        await updateMergeRequest({ ...input, integrations, signal });
      } catch (error) {
        throw inputError(error, logger);
      }
    },
  });
}
