// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Checklist,
  type ChecklistWithCounts,
  type CompiledChecklist,
  type EvaluationRequest,
  type EvaluationResult,
  type GateAnswer,
  type GateRequest,
  ReadinessClient,
} from 'backstage-plugin-readiness-common';
import { compileChecklist } from 'backstage-plugin-readiness-node/checklist';
import { CliError } from '../cli/CliError';
import type { Terminal } from '../terminal/Terminal';
import { addressesOf } from './addressesOf';
import {
  createPortalFetch,
  PortalDownError,
  PortalStatusError,
} from './createPortalFetch';
import { isEvaluation, isGateAnswer } from './answersOf';

const SAME_VERSION = 'Install the version of readiness that the portal has.';

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
        'The portal has a checklist that this version does not understand.',
        { fix: SAME_VERSION, cause: error },
      );
    }
  }

  /** Evaluates the draft of an entity, with what is stored of it. */
  async evaluate(request: EvaluationRequest): Promise<PortalEvaluation> {
    const { entity, related } = request;
    if (!this.isOld) {
      try {
        const result = await this.evaluateOnce({
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
    const result = await this.evaluateOnce({ entity, related });
    return { result, withStored: false };
  }

  /** Whether a service may be deployed. Never `allow` unless the portal says so of this service, at this level. */
  async gate(entityRef: string, request: GateRequest): Promise<GateAnswer> {
    const answer = await this.client
      .getGate(entityRef, request)
      .catch(error => {
        throw isOfNoRoute(error)
          ? new CliError(
              'The portal has no gate: it has no Readiness, or an older one.',
              {
                fix: 'Check the address; the gate needs a portal of this version.',
                cause: error,
              },
            )
          : error;
      });
    if (!isGateAnswer(answer, { ...request, entityRef })) {
      throw new PortalDownError(
        'The portal answers with something else than what its gate says of this service.',
        { fix: SAME_VERSION },
      );
    }
    return answer;
  }

  private async evaluateOnce(
    request: EvaluationRequest,
  ): Promise<EvaluationResult> {
    const result = await this.client.evaluate(request).catch(error => {
      throw isOfNoRoute(error)
        ? new CliError(
            'The portal is too old to evaluate what is not stored.',
            {
              fix: 'Leave --portal out to evaluate by the files alone.',
              cause: error,
            },
          )
        : error;
    });
    if (!isEvaluation(result)) {
      throw new CliError(
        'The portal answers with an evaluation that this version does not understand.',
        { fix: SAME_VERSION },
      );
    }
    return result;
  }
}

function isOfNoRoute(error: unknown): boolean {
  return error instanceof PortalStatusError && error.isOfNoRoute;
}

function withoutCounts(item: ChecklistWithCounts): Checklist {
  const { counts, digest, verifiableAnswers, ...checklist } = item;
  return checklist;
}
