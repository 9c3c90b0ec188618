// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServiceRef } from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { ServiceUnavailableError } from '@backstage/errors';
import type { AgentTools } from './AgentTools';
import { addEvaluateDraft } from './evaluateDraftAction';
import { addExplainCheck } from './explainCheckAction';
import { addGetService } from './getServiceAction';
import { addListServices } from './listServicesAction';
import { addNextQuestion } from './nextQuestionAction';
import { addProposeAnswers } from './proposeAnswersAction';

/**
 * The actions registry, where the backend has one. It is alpha: of several implementations there may be none, while a
 * backend without the one that is asked for does not start.
 * @internal
 */
export const actionsRegistriesRef = createServiceRef<ActionsRegistryService>({
  id: 'alpha.core.actionsRegistry',
  multiton: true,
});

/** Offers agents what they may do here, where there is a registry. @internal */
export function registerAgentActions(
  registries: ActionsRegistryService[],
  tools: AgentTools,
): void {
  for (const registry of registries.map(refusingWhenBusy)) {
    addListServices(registry, tools);
    addGetService(registry, tools);
    addExplainCheck(registry, tools);
    addNextQuestion(registry, tools);
    addEvaluateDraft(registry, tools);
    addProposeAnswers(registry, tools);
  }
}

/** MCP passes the words of few errors on; being busy is none of them. */
function refusingWhenBusy(
  registry: ActionsRegistryService,
): ActionsRegistryService {
  return {
    register: options =>
      registry.register({
        ...options,
        action: async context => {
          try {
            return await options.action(context);
          } catch (error) {
            throw error instanceof Error &&
              error.name === 'TooManyRequestsError'
              ? new ServiceUnavailableError(error.message)
              : error;
          }
        },
      }),
  };
}
