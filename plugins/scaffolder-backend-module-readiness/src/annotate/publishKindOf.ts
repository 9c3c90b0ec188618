// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProposalPlan } from 'backstage-plugin-readiness-node/proposal';

/** Which steps of the template come next. @internal */
export function publishKindOf({ mode, file }: ProposalPlan) {
  if (mode === 'manual') {
    return 'none';
  }
  switch (file.type) {
    case 'github':
      return 'github';
    case 'gitlab':
      // Its action for requests takes no branch that is there: see docs/answering.md.
      return `gitlab-${mode}` as const;
    case 'bitbucketCloud':
    case 'bitbucketServer':
      return file.type;
    default:
      return 'none';
  }
}
