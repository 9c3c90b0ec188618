// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { createTemplateAction } from '@backstage/plugin-scaffolder-node';

type Schema = Record<
  string,
  Extract<
    NonNullable<
      NonNullable<Parameters<typeof createTemplateAction>[0]['schema']>['input']
    >,
    (...args: any[]) => unknown
  >
>;

const MOST_ANSWERS = 500;

/** What `readiness:annotate` takes. @internal */
export const inputSchema = {
  entityRef: z =>
    z
      .string()
      .describe('The entity whose answers these are: kind:namespace/name'),
  set: z =>
    z
      .record(z.string().max(10_000))
      .optional()
      .describe('Values by the key of the annotation, such as readiness/data'),
  remove: z =>
    z
      .array(z.string())
      .max(MOST_ANSWERS)
      .optional()
      .describe('Keys of annotations to remove'),
  none: z =>
    z
      .array(z.string())
      .max(MOST_ANSWERS)
      .optional()
      .describe(
        'Ids of checks whose answer is none: readiness/none lists them',
      ),
  aliases: z =>
    z
      .record(z.string())
      .optional()
      .describe('Other words for checks, as the checklist has them'),
  seen: z =>
    z
      .object({
        digest: z.string(),
        values: z.record(z.string().nullable()),
      })
      .optional()
      .describe(
        'The file as the person saw it, from a preview: with it, the answer of somebody else is never overwritten',
      ),
  suggestedBy: z =>
    z
      .record(z.string().max(500))
      .optional()
      .describe('By key: where a value was suggested from'),
  reason: z =>
    z.string().max(2_000).optional().describe('Why, for the pull request'),
  earlier: z =>
    z
      .array(z.string())
      .max(20)
      .optional()
      .describe('Addresses of requests that are open for the same entity'),
  token: z =>
    z
      .string()
      .optional()
      .describe(
        'The token of the user for the host. Without it, that of the integration is used',
      ),
} satisfies Schema;

/** What `readiness:annotate` gives. @internal */
export const outputSchema = {
  publish: z =>
    z
      .enum([
        'github',
        'gitlab-create',
        'gitlab-update',
        'gitlab-resume',
        'bitbucketCloud',
        'bitbucketServer',
        'none',
      ])
      .describe('Which publish action comes next'),
  isCommitted: z =>
    z
      .boolean()
      .describe('The branch has these answers already: nothing to commit'),
  host: z => z.string().describe('Such as github.com'),
  repoUrl: z =>
    z.string().optional().describe('The repository, for the publish action'),
  project: z =>
    z
      .string()
      .optional()
      .describe('The repository as its host names it: owner/name'),
  branchName: z => z.string().describe('The branch of the request'),
  targetBranchName: z =>
    z.string().optional().describe('The branch that the request goes to'),
  title: z => z.string().describe('The title of the request'),
  description: z =>
    z
      .string()
      .describe(
        'The text of the request, in Markdown: what changed, where it was suggested from, and what the verdict will be',
      ),
  targetPath: z =>
    z.string().describe('The path of the file in the repository'),
  requestUrl: z => z.string().optional().describe('The request that is open'),
  requestNumber: z => z.number().optional().describe('The number of that one'),
  editUrl: z =>
    z.string().optional().describe('The page of the host to edit the file'),
  manualReason: z =>
    z.string().optional().describe('Why no request can be opened'),
  diff: z => z.string().describe('What changed in the file, as a unified diff'),
  verdict: z =>
    z.string().describe('The verdict before and after, in a sentence'),
  verdictBefore: z => z.string().optional().describe('Such as notReady'),
  verdictAfter: z => z.string().optional().describe('Such as ready'),
  isMerged: z =>
    z
      .boolean()
      .describe(
        'The file was changed after the person saw it, elsewhere than these answers',
      ),
} satisfies Schema;
