// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Checklist,
  type ChecklistWithCounts,
  type CompiledChecklist,
  type EvaluationRequest,
  type EvaluationResult,
  ReadinessClient,
} from 'backstage-plugin-readiness-common';
import { compileChecklist } from 'backstage-plugin-readiness-node/checklist';
import { CliError } from '../cli/CliError';
import type { Terminal } from '../terminal/Terminal';
import { addressesOf } from './addressesOf';
import { createPortalFetch, PortalStatusError } from './createPortalFetch';

/** An evaluation by the portal, and whether stored facts were part of it. @internal */
export interface PortalEvaluation {
  result: EvaluationResult;
  /** False for a portal that is too old for drafts: the entity was evaluated alone. */
  withStored: boolean;
}

/**
 * The Readiness backend of a portal. Its methods throw CliError for all that its caller can put right: the address, the token, a
 * portal that is down.
 * @internal
 */
export class Portal {
  private readonly client: ReadinessClient;
  private isOld = false;

  /** @param url - of the backend; its token comes from `READINESS_TOKEN` */
  constructor(url: string, terminal: Pick<Terminal, 'env' | 'fetch'>) {
    const { readiness: base } = addressesOf(url);
    this.client = new ReadinessClient({
      discoveryApi: { getBaseUrl: async () => base },
      fetchApi: {
        fetch: createPortalFetch(base, {
          fetch: terminal.fetch,
          token: terminal.env.READINESS_TOKEN,
        }),
      },
    });
  }

  /** Its checklists, in the order in which they apply. */
  async checklists(): Promise<CompiledChecklist[]> {
    const { items } = await this.client.getChecklists();
    if (!Array.isArray(items)) {
      throw new CliError('The portal serves no checklists.', {
        fix: 'Check that the address is that of a Backstage backend with Readiness.',
      });
    }
    try {
      return items.map(item => compileChecklist(withoutCounts(item)));
    } catch (error) {
      throw new CliError(
        `The portal has a checklist that this version does not understand: ${
          (error as Error).message
        }`,
        {
          fix: 'Install the version of readiness that the portal has.',
          cause: error,
        },
      );
    }
  }

  /** Evaluates the draft of an entity, with what is stored of it. */
  async evaluate(request: EvaluationRequest): Promise<PortalEvaluation> {
    const { entity, related } = request;
    if (!this.isOld) {
      try {
        const result = await this.client.evaluate({
          ...request,
          withStored: true,
        });
        if (result.targets !== undefined) {
          return { result, withStored: true };
        }
        this.isOld = true;
        return { result, withStored: false };
      } catch (error) {
        // Portals before drafts refuse what they do not know
        if (!(error instanceof PortalStatusError) || error.status !== 400) {
          throw error;
        }
        this.isOld = true;
      }
    }
    const result = await this.client.evaluate({ entity, related });
    return { result, withStored: false };
  }
}

function withoutCounts(item: ChecklistWithCounts): Checklist {
  const { counts, digest, verifiableAnswers, ...checklist } = item;
  return checklist;
}
