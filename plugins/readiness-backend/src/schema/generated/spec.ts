// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// Generated from openapi.yaml of readiness-backend by its scripts/generate-openapi.mjs. Do not edit.

/** The description of the API. @internal */
export const spec = {
  openapi: '3.0.3',
  info: {
    title: 'readiness',
    version: '1',
    description:
      'Production readiness of the services in the software catalog.',
    license: {
      name: 'Apache-2.0',
      url: 'https://www.apache.org/licenses/LICENSE-2.0.html',
    },
  },
  servers: [{ url: '/' }],
  paths: {
    '/services': {
      get: {
        operationId: 'listServices',
        summary: 'One page of services',
        description:
          'The most urgent first, unless sorted otherwise: live, then with sensitive data and not monitored, then by blockers, contradictions, required checks that are open, and age. Several values of one filter mean any of them; several filters mean all of them.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/sort' },
          { $ref: '#/components/parameters/cursor' },
          { $ref: '#/components/parameters/limit' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/checklist' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ServiceList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/services.csv': {
      get: {
        operationId: 'exportServices',
        summary: 'The filtered list as CSV',
        description:
          'Streamed, one line a service, every cell in quotes and on one line. A cell that a spreadsheet would read as a formula starts with an apostrophe.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/sort' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/checklist' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: { 'text/csv': { schema: { type: 'string' } } },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/contradictions': {
      get: {
        operationId: 'listContradictions',
        summary: 'One page of contradictions',
        description:
          'The contradicted checks of the filtered services, one a row: those of the most urgent services first, of one service the highest severity first. totalItems counts contradictions, totalServices the services that have them.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/cursor' },
          { $ref: '#/components/parameters/limit' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/checklist' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContradictionList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/summary': {
      get: {
        operationId: 'getSummary',
        summary: 'Counts of the filtered services',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Summary' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
        parameters: [
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/checklist' },
        ],
      },
    },
    '/facets': {
      get: {
        operationId: 'getFacets',
        summary: 'What the filters of the list can be narrowed to',
        description:
          'Each value of each filter with the number of services that it lists beside the other filters given. Values that list nothing are left out. Of a filter with many values those with the most services.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Facets' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
        parameters: [
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/checklist' },
        ],
      },
    },
    '/teams': {
      get: {
        operationId: 'getTeams',
        summary: 'Figures by owner, System or Domain',
        description:
          'One row for each owner, System or Domain of the filtered services, and by owner one for each parent group, which counts the services of the groups below it too. Only what the caller may read is counted.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/teamsBy' },
          { $ref: '#/components/parameters/teamOnly' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/checklist' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Teams' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/teams.csv': {
      get: {
        operationId: 'exportTeams',
        summary: 'The figures by owner, System or Domain as CSV',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/teamsBy' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/checklist' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: { 'text/csv': { schema: { type: 'string' } } },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/answers.csv': {
      get: {
        operationId: 'exportAnswers',
        summary: 'The answers of the filtered services as CSV',
        description:
          'Streamed, one line a check that applies to a service, services by name: the answer, where it comes from, how it is verified, what was observed, by whom and when. Sensitive reasons and observations, and names that the caller may not read, are left out as in the detail of a service.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        responses: {
          '200': {
            description: 'OK',
            content: { 'text/csv': { schema: { type: 'string' } } },
          },
          default: { $ref: '#/components/responses/Error' },
        },
        parameters: [
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/checklist' },
        ],
      },
    },
    '/verdicts': {
      get: {
        operationId: 'listVerdicts',
        summary: 'The verdict of every entity, and whether it is monitored',
        description:
          'In the order of entity refs. Of an entity with several checklists the worst verdict and the worst monitoring. Made for the catalog module, which writes them into annotations.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/afterRef' },
          { $ref: '#/components/parameters/manyLimit' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/VerdictList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/services/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'getService',
        summary: 'One service with every check',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/oneChecklist' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ServiceDetail' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/services/{kind}/{namespace}/{name}/brief.md': {
      get: {
        operationId: 'getBrief',
        summary: 'One service as a page of Markdown',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/oneChecklist' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: { 'text/markdown': { schema: { type: 'string' } } },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/services/{kind}/{namespace}/{name}/history': {
      get: {
        operationId: 'getHistory',
        summary: 'What changed, newest first',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/oneChecklist' },
          { $ref: '#/components/parameters/cursor' },
          { $ref: '#/components/parameters/limit' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/History' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/services/{kind}/{namespace}/{name}/refresh': {
      post: {
        operationId: 'refreshService',
        summary: 'Read the entity again and evaluate it',
        description:
          'Needs readiness.service.refresh besides catalog.entity.read.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/oneChecklist' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ServiceDetail' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/services/{kind}/{namespace}/{name}/evidence': {
      post: {
        operationId: 'collectEvidence',
        summary: 'Collect all evidence of one service now, and evaluate it',
        description:
          'Has every evidence provider collect what it observes of the service, due or not, and reports the progress: one JSON object a line, of the shape EvidenceLine, each as soon as it is known. The last line has the type result or error. A target that was collected less than 10 seconds ago is skipped. Needs readiness.service.refresh besides catalog.entity.read.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/oneChecklist' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: { 'application/x-ndjson': { schema: { type: 'string' } } },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/services/{kind}/{namespace}/{name}/proposals': {
      get: {
        operationId: 'listProposals',
        summary:
          'Hand-ins of an entity that wait, run, or ended in the last days',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ProposalList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      post: {
        operationId: 'propose',
        summary: 'Hand in answers of an entity',
        description:
          'Adds the answers to the catalog file of the entity, as its host has it now, in a request to the repository. Other than errors of the caller, what cannot be done is an outcome. Needs readiness.answer.propose besides catalog.entity.read.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/dryRun' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ProposalRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ProposalResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/evaluations': {
      post: {
        operationId: 'evaluate',
        summary: 'Evaluate a given entity and store nothing',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/EvaluationRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EvaluationResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/inventory/{check}': {
      get: {
        operationId: 'getInventory',
        summary: 'What was answered to one check',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/checkId' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/checklist' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Inventory' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/checklists': {
      get: {
        operationId: 'listChecklists',
        summary: 'The checklists, with how many services pass each check',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ChecklistList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/problems': {
      get: {
        operationId: 'getProblems',
        summary:
          'Mistakes in catalog files, catalog errors and platform issues',
        description:
          'Secrets first, then by the severity of the check that a mistake is about, then the most urgent services. Filters narrow the mistakes.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/limit' },
          { $ref: '#/components/parameters/offset' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/checklist' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Problems' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/services/{kind}/{namespace}/{name}/gate': {
      get: {
        operationId: 'getGate',
        summary: 'Whether a service may be deployed',
        description:
          'For pipelines: allow, warn or refuse, with the blockers by name. A service that does not exist, or that the caller may not read, is answered as missing, not with 404. Needs readiness.gate.read; a service token needs nothing else, a user catalog.entity.read as well. What it answered is kept.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/oneChecklist' },
          { $ref: '#/components/parameters/requiredLevel' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/GateAnswer' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/services/{kind}/{namespace}/{name}/waivers': {
      post: {
        operationId: 'requestWaiver',
        summary: 'Request a waiver for one check of a service',
        description:
          'Needs readiness.waiver.request, and that the caller owns the service, unless the permission policy decides by conditions. Only people request. A second request for the same check is refused while the first is undecided (409).',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/WaiverRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WaiverItem' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/waivers': {
      get: {
        operationId: 'listWaivers',
        summary: 'One page of waivers, requested, in force and ended',
        description:
          'Of services that the caller may read. Needs readiness.decisions.read. Several values of one filter mean any of them; several filters mean all of them.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/waiverState' },
          { $ref: '#/components/parameters/endsWithin' },
          { $ref: '#/components/parameters/waiverEntityRef' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/checklist' },
          { $ref: '#/components/parameters/waiverCheck' },
          { $ref: '#/components/parameters/waiverSeverity' },
          { $ref: '#/components/parameters/waiverSource' },
          { $ref: '#/components/parameters/requestedBy' },
          { $ref: '#/components/parameters/batch' },
          { $ref: '#/components/parameters/objection' },
          { $ref: '#/components/parameters/wrongRule' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/waiverSort' },
          { $ref: '#/components/parameters/cursor' },
          { $ref: '#/components/parameters/limit' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WaiverList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      post: {
        operationId: 'requestWaivers',
        summary: 'Request waivers for one check of several services',
        description:
          'Each service by itself: one that is refused does not stop the others, and its problem is in the report.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/BulkWaiverRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/BulkWaiverResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/waivers/preview': {
      post: {
        operationId: 'previewWaivers',
        summary: 'What waivers for one check would do to several services',
        description:
          'By name, and which cannot be waived and why. Stores nothing.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/WaiverPreviewRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WaiverPreview' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/waivers/decisions': {
      post: {
        operationId: 'decideWaivers',
        summary: 'Decide on several waivers in the same way',
        description:
          'Each by itself; those that are refused have their problem in the report.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/BulkDecisionRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/BulkDecisionResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/waivers/{waiverId}': {
      get: {
        operationId: 'getWaiver',
        summary: 'One waiver with its record',
        description: 'Needs readiness.decisions.read.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [{ $ref: '#/components/parameters/waiverId' }],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WaiverDetail' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/waivers/{waiverId}/decisions': {
      post: {
        operationId: 'decideWaiver',
        summary: 'Grant, refuse, revoke or withdraw a waiver',
        description:
          'Grant and refuse need readiness.waiver.grant, revoke needs readiness.waiver.revoke, withdraw is for those who may request. Only people decide, and nobody grants what they requested. When somebody else was first, the answer is 409, and the error has the waiver as it is now in `waiver`. The same decision of the same person again is answered like the first time. The service is evaluated again before the answer.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [{ $ref: '#/components/parameters/waiverId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/WaiverDecisionRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WaiverDetail' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/waiver-rules': {
      get: {
        operationId: 'getWaiverRules',
        summary: 'What readiness.waivers says, and what the caller may do',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/oneEntityRef' },
          { $ref: '#/components/parameters/oneChecklist' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WaiverRules' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/waiver-sections': {
      get: {
        operationId: 'getWaiverSections',
        summary: 'The first waivers of each kind, as Decisions shows them',
        description:
          'Open requests (oldest first), what ends within 14 days (soonest first), what is in force for longer (last to end first), rules that are wrong and what has ended (last change first); counts are those of all. Of services that the caller may read. Needs readiness.decisions.read.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/waiverEntityRef' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/checklist' },
          { $ref: '#/components/parameters/waiverCheck' },
          { $ref: '#/components/parameters/waiverSeverity' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/limit' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WaiverSections' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/decisions': {
      get: {
        operationId: 'listDecisions',
        summary: 'The record of decisions, newest first',
        description:
          'Of services that the caller may read. Needs readiness.decisions.read.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/waiverEntityRef' },
          { $ref: '#/components/parameters/decidedBy' },
          { $ref: '#/components/parameters/cursor' },
          { $ref: '#/components/parameters/limit' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DecisionList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/gate/answers': {
      get: {
        operationId: 'listGateAnswers',
        summary: 'What gates answered, newest first',
        description:
          'Of services that the caller may read. Needs readiness.decisions.read.',
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/waiverEntityRef' },
          { $ref: '#/components/parameters/gateAnswer' },
          { $ref: '#/components/parameters/cursor' },
          { $ref: '#/components/parameters/limit' },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/GateRecordList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      JWT: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    },
    responses: {
      Error: {
        description: 'An error response from the backend',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
          },
        },
      },
    },
    parameters: {
      kind: {
        name: 'kind',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 253 },
      },
      namespace: {
        name: 'namespace',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 253 },
      },
      name: {
        name: 'name',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 253 },
      },
      dryRun: {
        name: 'dryRun',
        in: 'query',
        description: 'Whether to work out the change only',
        schema: { type: 'boolean' },
      },
      checkId: {
        name: 'check',
        in: 'path',
        required: true,
        description: 'Id of a check',
        schema: { type: 'string', minLength: 1, maxLength: 100 },
      },
      oneEntityRef: {
        name: 'entityRef',
        in: 'query',
        description: 'Entity ref of a service, component by default',
        allowReserved: true,
        schema: { type: 'string', minLength: 1, maxLength: 500 },
      },
      oneChecklist: {
        name: 'checklist',
        in: 'query',
        description:
          'Id of the checklist by which it is evaluated. Default: the first that it is in scope of',
        schema: { type: 'string', minLength: 1, maxLength: 255 },
      },
      sort: {
        name: 'sort',
        in: 'query',
        allowReserved: true,
        description:
          'A field, descending with a leading minus; by default verdict, the most urgent first',
        schema: {
          type: 'string',
          enum: [
            'name',
            '-name',
            'verdict',
            '-verdict',
            'verdictSince',
            '-verdictSince',
            'owner',
            '-owner',
            'system',
            '-system',
            'score',
            '-score',
            'blockers',
            '-blockers',
            'dataClass',
            '-dataClass',
            'monitoring',
            '-monitoring',
            'launchDate',
            '-launchDate',
          ],
        },
      },
      cursor: {
        name: 'cursor',
        in: 'query',
        allowReserved: true,
        description:
          'From nextCursor or prevCursor of an answer to the same query',
        schema: { type: 'string', minLength: 1, maxLength: 2000 },
      },
      limit: {
        name: 'limit',
        in: 'query',
        description: 'How many at most, 1 to 200',
        schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
      },
      afterRef: {
        name: 'after',
        in: 'query',
        allowReserved: true,
        description: 'nextAfter of the answer before',
        schema: { type: 'string', minLength: 1, maxLength: 600 },
      },
      manyLimit: {
        name: 'limit',
        in: 'query',
        description: 'How many rows are read at most, 100 to 5000',
        schema: { type: 'integer', minimum: 100, maximum: 5000, default: 1000 },
      },
      offset: {
        name: 'offset',
        in: 'query',
        description: 'How many to skip',
        schema: { type: 'integer', minimum: 0, maximum: 1000000, default: 0 },
      },
      teamsBy: {
        name: 'by',
        in: 'query',
        description: 'What the rows stand for',
        schema: { $ref: '#/components/schemas/TeamKind' },
      },
      teamOnly: {
        name: 'only',
        in: 'query',
        allowReserved: true,
        description: 'Entity ref of the one row that is wanted',
        schema: { type: 'string', minLength: 1, maxLength: 300 },
      },
      waiverId: {
        name: 'waiverId',
        in: 'path',
        required: true,
        description: 'Id of a waiver',
        schema: { type: 'string', minLength: 1, maxLength: 64 },
      },
      requiredLevel: {
        name: 'level',
        in: 'query',
        description:
          'The level that is needed at least; without it a verdict that is ready',
        schema: {
          type: 'string',
          enum: ['incomplete', 'complete', 'exemplary'],
        },
      },
      waiverState: {
        name: 'state',
        in: 'query',
        description: 'What became of the request',
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/components/schemas/WaiverState' },
        },
      },
      endsWithin: {
        name: 'endsWithin',
        in: 'query',
        description: 'Granted ones that end within so many days',
        schema: { type: 'integer', minimum: 1, maximum: 3660 },
      },
      waiverEntityRef: {
        name: 'entityRef',
        in: 'query',
        description: 'Entity refs of services, component by default',
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
      },
      waiverCheck: {
        name: 'check',
        in: 'query',
        description: 'Ids of checks',
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 100 },
        },
      },
      waiverSeverity: {
        name: 'severity',
        in: 'query',
        description: 'Severity of the check when it was requested',
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/components/schemas/Severity' },
        },
      },
      waiverSource: {
        name: 'source',
        in: 'query',
        description: 'Where it was requested',
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/components/schemas/WaiverSource' },
        },
      },
      requestedBy: {
        name: 'requestedBy',
        in: 'query',
        description: 'Entity refs of users or owners, user by default',
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
      },
      decidedBy: {
        name: 'by',
        in: 'query',
        description: 'Entity refs of users, user by default',
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
      },
      batch: {
        name: 'batch',
        in: 'query',
        description: 'Those that were requested together',
        schema: { type: 'string', minLength: 1, maxLength: 64 },
      },
      objection: {
        name: 'objection',
        in: 'query',
        description: 'Only those with an objection',
        schema: { type: 'boolean' },
      },
      wrongRule: {
        name: 'wrongRule',
        in: 'query',
        description: 'Only those whose rule is wrong',
        schema: { type: 'boolean' },
      },
      waiverSort: {
        name: 'sort',
        in: 'query',
        description:
          'A field, descending with a leading minus; by default -changedAt, the latest decision first',
        schema: {
          type: 'string',
          enum: [
            'requestedAt',
            '-requestedAt',
            'until',
            '-until',
            'changedAt',
            '-changedAt',
          ],
        },
      },
      gateAnswer: {
        name: 'answer',
        in: 'query',
        description: 'What the gate answered',
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 3,
          items: { $ref: '#/components/schemas/GateVerdict' },
        },
      },
      q: {
        name: 'q',
        in: 'query',
        description: 'Part of the name, title or owner',
        allowReserved: true,
        schema: { type: 'string', maxLength: 200 },
      },
      mine: {
        name: 'mine',
        in: 'query',
        description: 'Only what the caller owns',
        allowReserved: true,
        schema: { type: 'boolean' },
      },
      changedSince: {
        name: 'changedSince',
        in: 'query',
        description: 'ISO date or date-time; whose verdict changed since',
        allowReserved: true,
        schema: { type: 'string', maxLength: 40 },
      },
      verdict: {
        name: 'verdict',
        in: 'query',
        description: 'Whether it may go to production',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/components/schemas/Verdict' },
        },
      },
      owner: {
        name: 'owner',
        in: 'query',
        description: 'Entity refs of owners, group by default',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
      },
      system: {
        name: 'system',
        in: 'query',
        description: 'Entity refs of systems',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
      },
      domain: {
        name: 'domain',
        in: 'query',
        description: 'Entity refs of domains',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
      },
      lifecycle: {
        name: 'lifecycle',
        in: 'query',
        description: 'Lifecycles as the catalog has them',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
      },
      type: {
        name: 'type',
        in: 'query',
        description: 'Types as the catalog has them, such as service',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
      },
      level: {
        name: 'level',
        in: 'query',
        description: 'Rung of the ladder',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/components/schemas/Level' },
        },
      },
      dataClass: {
        name: 'dataClass',
        in: 'query',
        description:
          'Data classes of the checklist; none and unanswered are values too',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
      },
      monitoring: {
        name: 'monitoring',
        in: 'query',
        description: 'How it is monitored',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/components/schemas/Monitoring' },
        },
      },
      verification: {
        name: 'verification',
        in: 'query',
        description:
          'Verification of at least one verifiable answer, such as verified; as check-id:verified of the answer to that check',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
      },
      verdictVerification: {
        name: 'verdictVerification',
        in: 'query',
        description:
          'Ready services, with or without waivers, whose verdict is verified, or only declared',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/components/schemas/Assurance' },
        },
      },
      monitoringVerification: {
        name: 'monitoringVerification',
        in: 'query',
        description:
          'Services that are monitored, partly or fully, and whose health endpoint is verified, or only declared',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/components/schemas/Assurance' },
        },
      },
      section: {
        name: 'section',
        in: 'query',
        description: 'Ids of sections in which something is open',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
      },
      check: {
        name: 'check',
        in: 'query',
        description: 'A check and its status, as check-id:status',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: {
            type: 'string',
            minLength: 1,
            maxLength: 300,
            pattern: '^[a-z][a-z0-9-]*:.+$',
          },
        },
      },
      answer: {
        name: 'answer',
        in: 'query',
        description:
          'A check and one of its answered values, as check-id:value',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: {
            type: 'string',
            minLength: 1,
            maxLength: 300,
            pattern: '^[a-z][a-z0-9-]*:.+$',
          },
        },
      },
      checklist: {
        name: 'checklist',
        in: 'query',
        description: 'Ids of checklists by which they are evaluated',
        allowReserved: true,
        explode: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 255 },
        },
      },
    },
    schemas: {
      Visibility: {
        type: 'string',
        description:
          'working while the backend determines what the caller may read',
        enum: ['complete', 'working'],
      },
      Error: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: { type: 'string' },
            },
          },
        },
      },
      OpenCounts: {
        type: 'object',
        required: ['blocker', 'required', 'recommended'],
        properties: {
          blocker: { type: 'integer' },
          required: { type: 'integer' },
          recommended: { type: 'integer' },
        },
      },
      BlockerStatus: {
        type: 'object',
        required: ['check', 'status'],
        properties: {
          check: { type: 'string' },
          status: { $ref: '#/components/schemas/CheckStatus' },
        },
      },
      MissingProvider: {
        type: 'object',
        description:
          'A provider that the facts of a checklist name, and that is not configured.',
        required: ['id'],
        properties: {
          id: { type: 'string', description: 'Such as datadog' },
          title: {
            type: 'string',
            description: 'Its name for people, if its module is installed',
          },
          message: {
            type: 'string',
            description: 'What is missing, if its module is installed',
          },
          requiredKeys: {
            type: 'array',
            description:
              'The keys of the configuration without which it observes nothing',
            items: { type: 'string' },
          },
          setUpUrl: {
            type: 'string',
            description: 'The page that says how it is set up',
          },
        },
      },
      ProviderDescription: {
        type: 'object',
        description:
          'What an evidence provider is, what it needs, and what it observes.',
        required: ['id', 'title', 'configurationKey', 'facts'],
        properties: {
          id: {
            type: 'string',
            description:
              'Such as on-call; also the first part of the names of its facts',
          },
          title: {
            type: 'string',
            description: 'Its name for people: On-call rota',
          },
          configurationKey: {
            type: 'string',
            description: 'The key of its configuration: onCall',
          },
          requiredKeys: {
            type: 'array',
            description:
              'The keys of the configuration without which it observes nothing, such as onCall.baseUrl',
            items: { type: 'string' },
          },
          setUpUrl: {
            type: 'string',
            description: 'The page for those who set it up, http or https',
          },
          facts: {
            type: 'array',
            description: 'Every fact that it may return',
            items: { $ref: '#/components/schemas/FactDescription' },
          },
        },
      },
      FactDescription: {
        type: 'object',
        description: 'The name of a fact on screens, and how its values read',
        required: ['name', 'title', 'kind'],
        properties: {
          name: { type: 'string' },
          title: { type: 'string' },
          kind: { $ref: '#/components/schemas/FactKind' },
          unit: {
            type: 'string',
            description:
              'Of a count the word after it, of a duration what its value is a number of',
          },
          words: {
            type: 'object',
            description: 'How values read, by the value as text',
            additionalProperties: { type: 'string' },
          },
          isShownOnly: {
            type: 'boolean',
            description: 'It answers no check and contradicts no answer',
          },
        },
      },
      FactKind: {
        type: 'string',
        enum: [
          'boolean',
          'count',
          'duration',
          'bytes',
          'percentage',
          'date',
          'url',
          'text',
          'list',
          'data',
        ],
      },
      ServiceSummary: {
        type: 'object',
        description: 'One row of the list. Times are ISO date-times.',
        required: [
          'entityRef',
          'kind',
          'namespace',
          'name',
          'verdict',
          'completeness',
          'verdictSince',
          'blockers',
          'open',
          'dataClasses',
          'monitoring',
          'verifiableAnswers',
          'contradictions',
          'unverifiedAnswers',
          'evaluatedAt',
        ],
        properties: {
          entityRef: { type: 'string' },
          kind: { type: 'string' },
          namespace: { type: 'string' },
          name: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          owner: {
            type: 'string',
            description: 'Entity ref, as system and domain',
          },
          system: { type: 'string' },
          domain: { type: 'string' },
          lifecycle: { type: 'string' },
          type: { type: 'string' },
          verdict: { $ref: '#/components/schemas/Verdict' },
          verdictVerification: {
            description:
              'Present if the verdict is ready, with or without waivers',
            allOf: [{ $ref: '#/components/schemas/Assurance' }],
          },
          level: { $ref: '#/components/schemas/Level' },
          score: { $ref: '#/components/schemas/Score' },
          completeness: { $ref: '#/components/schemas/Completeness' },
          verdictSince: { type: 'string' },
          blockers: {
            type: 'array',
            description: 'Open blockers in checklist order',
            items: { $ref: '#/components/schemas/BlockerStatus' },
          },
          open: { $ref: '#/components/schemas/OpenCounts' },
          dataClasses: {
            type: 'array',
            description: 'Empty when not answered',
            items: { type: 'string' },
          },
          monitoring: { $ref: '#/components/schemas/Monitoring' },
          monitoringVerification: {
            description:
              'Whether the health endpoint is verified; present if it is monitored, partly or fully',
            allOf: [{ $ref: '#/components/schemas/Assurance' }],
          },
          verifiableAnswers: {
            description: 'The number of verifiable answers by verification',
            allOf: [{ $ref: '#/components/schemas/VerificationCounts' }],
          },
          contradictions: {
            type: 'integer',
            description: 'Contradicted checks that count and are not waived',
          },
          unverifiedAnswers: {
            description:
              'Those of the verifiable answers that are neither verified nor contradicted, by the reason',
            allOf: [{ $ref: '#/components/schemas/UnverifiedCounts' }],
          },
          launchDate: { type: 'string' },
          onCall: { $ref: '#/components/schemas/OnCall' },
          blockedSince: {
            type: 'string',
            description: 'Since when a blocker is open; absent when none is',
          },
          evaluatedAt: { type: 'string' },
        },
      },
      OnCall: {
        type: 'object',
        description:
          'One way to reach who is on call, as the catalog has it. Absent when the catalog names none.',
        properties: {
          kind: {
            type: 'string',
            description: 'What the id names; absent for a link',
            enum: [
              'pagerduty',
              'pagerdutyService',
              'opsgenieTeam',
              'opsgenieComponent',
            ],
          },
          id: { type: 'string' },
          title: { type: 'string', description: 'Of a link' },
          url: { type: 'string' },
        },
      },
      Facets: {
        type: 'object',
        required: ['facets', 'visibility'],
        properties: {
          facets: {
            type: 'array',
            items: { $ref: '#/components/schemas/Facet' },
          },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      Facet: {
        type: 'object',
        description:
          'The values of one filter, those with the most services first.',
        required: ['filter', 'values', 'more'],
        properties: {
          filter: {
            type: 'string',
            description: 'The name of a filter of the list',
          },
          values: {
            type: 'array',
            items: { $ref: '#/components/schemas/FacetValue' },
          },
          more: {
            type: 'boolean',
            description: 'Whether there are more values',
          },
        },
      },
      FacetValue: {
        type: 'object',
        required: ['value', 'services'],
        properties: {
          value: {
            type: 'string',
            description:
              'As the filter takes it; of `check` the id of a check and a status',
          },
          services: { type: 'integer' },
        },
      },
      TeamKind: { type: 'string', enum: ['owner', 'system', 'domain'] },
      Teams: {
        type: 'object',
        required: ['by', 'items', 'visibility'],
        properties: {
          by: { $ref: '#/components/schemas/TeamKind' },
          items: {
            type: 'array',
            description: 'Those with the most blocked services first',
            items: { $ref: '#/components/schemas/Team' },
          },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      Team: {
        type: 'object',
        description:
          'The figures of one owner, System or Domain. Each equals the list that its filter opens.',
        required: [
          'counts',
          'services',
          'verdicts',
          'blocked',
          'blockers',
          'contradictions',
          'contradicted',
          'sensitiveNotMonitored',
        ],
        properties: {
          ref: {
            type: 'string',
            description: 'Entity ref; absent for services that have none',
          },
          hidden: {
            type: 'boolean',
            description:
              'Of the Domains that the caller may not read, together',
          },
          parent: {
            type: 'string',
            description: 'Entity ref of the parent group, if that has a row',
          },
          counts: {
            type: 'array',
            description:
              'Entity refs of the owners, Systems or Domains whose services are counted: itself, and of a parent group those below it',
            items: { type: 'string' },
          },
          services: { type: 'integer' },
          verdicts: { $ref: '#/components/schemas/CountByVerdict' },
          blocked: {
            type: 'integer',
            description: 'Services of the level blocked',
          },
          blockers: { type: 'integer', description: 'Their open blockers' },
          contradictions: { type: 'integer' },
          contradicted: {
            type: 'integer',
            description: 'Services with a contradiction',
          },
          sensitiveNotMonitored: {
            type: 'integer',
            description:
              'Services that hold sensitive data and are not monitored',
          },
          longestBlocked: { $ref: '#/components/schemas/BlockedService' },
        },
      },
      BlockedService: {
        type: 'object',
        description: 'The service that is blocked the longest.',
        required: ['entityRef', 'since'],
        properties: {
          entityRef: { type: 'string' },
          title: { type: 'string' },
          since: { type: 'string', description: 'ISO date-time' },
        },
      },
      ServiceList: {
        type: 'object',
        description: 'One page of services.',
        required: ['items', 'totalItems', 'visibility'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ServiceSummary' },
          },
          totalItems: { type: 'integer' },
          nextCursor: { type: 'string' },
          prevCursor: { type: 'string' },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      VerdictList: {
        type: 'object',
        description: 'The verdicts of some entities.',
        required: ['items', 'visibility'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/EntityVerdict' },
          },
          nextAfter: {
            type: 'string',
            description: 'There are more after this entity ref',
          },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      EntityVerdict: {
        type: 'object',
        description: 'How an entity stands.',
        required: ['entityRef', 'verdict', 'monitoring'],
        properties: {
          entityRef: { type: 'string' },
          verdict: { $ref: '#/components/schemas/Verdict' },
          monitoring: { $ref: '#/components/schemas/Monitoring' },
        },
      },
      EvidenceCollection: {
        type: 'object',
        description:
          "The result of one provider's last collection for a service. Times are ISO date-times.",
        required: ['provider', 'target', 'facts'],
        properties: {
          provider: { type: 'string' },
          target: {
            type: 'string',
            description: 'What is observed: a URL, a repository',
          },
          lastAt: {
            type: 'string',
            format: 'date-time',
            description: 'Absent before the first collection',
          },
          error: {
            type: 'string',
            description:
              'Why the last collection failed; earlier observations count until they expire',
          },
          notBefore: {
            type: 'string',
            format: 'date-time',
            description:
              'The earliest time of the next collection for a target that fails or asked to wait',
          },
          facts: {
            type: 'array',
            description:
              'The present observations by fact name: those that count, and those below the failure threshold',
            items: { $ref: '#/components/schemas/CollectedFact' },
          },
        },
      },
      CollectedFact: {
        type: 'object',
        description:
          "A provider's present observation of one service. Times in milliseconds since the epoch.",
        required: ['name', 'observedAt', 'consecutive'],
        properties: {
          name: { type: 'string', description: '<provider>.<fact>' },
          value: {
            description: 'JSON value; absent when the provider could not tell',
          },
          shown: {
            type: 'string',
            description:
              'What people read instead of the value, such as the exact count',
          },
          cannotTell: { type: 'string', description: 'Why it could not tell' },
          error: {
            type: 'string',
            description:
              'Why the last collection failed; the value is from an earlier one',
          },
          observedAt: { type: 'number' },
          consecutive: {
            type: 'number',
            description: 'How many times in a row this was observed',
          },
          url: { type: 'string', description: 'A page for people' },
        },
      },
      EvidenceProgress: {
        type: 'object',
        description: "The progress of one provider's collection for a service.",
        required: ['provider', 'state'],
        properties: {
          provider: { type: 'string' },
          state: {
            type: 'string',
            description: 'running comes first, then one of the others',
            enum: ['running', 'done', 'skipped', 'failed'],
          },
          message: {
            type: 'string',
            description: 'Why it was skipped or failed. One sentence',
          },
        },
      },
      EvidenceLine: {
        description:
          'One line of the answer to a request for evidence. The last one is a result or an error; without either the connection broke.',
        oneOf: [
          {
            allOf: [
              {
                type: 'object',
                required: ['type'],
                properties: { type: { type: 'string', enum: ['progress'] } },
              },
              { $ref: '#/components/schemas/EvidenceProgress' },
            ],
          },
          {
            type: 'object',
            required: ['type', 'service'],
            properties: {
              type: { type: 'string', enum: ['result'] },
              service: { $ref: '#/components/schemas/ServiceDetail' },
            },
          },
          {
            type: 'object',
            required: ['type', 'error'],
            properties: {
              type: { type: 'string', enum: ['error'] },
              error: {
                type: 'object',
                required: ['name', 'message'],
                properties: {
                  name: { type: 'string' },
                  message: { type: 'string' },
                },
              },
            },
          },
        ],
      },
      ServiceDetail: {
        description: 'One service with every check.',
        allOf: [
          { $ref: '#/components/schemas/ServiceSummary' },
          {
            type: 'object',
            required: ['checklist', 'checks', 'findings', 'revision'],
            properties: {
              checklist: { type: 'string' },
              checks: {
                type: 'array',
                items: { $ref: '#/components/schemas/CheckResult' },
              },
              findings: {
                type: 'array',
                items: { $ref: '#/components/schemas/Finding' },
              },
              shortestPath: { $ref: '#/components/schemas/ShortestPath' },
              revision: { type: 'integer' },
              evidence: {
                type: 'array',
                description:
                  'The last collection of each provider that has a target for the service',
                items: { $ref: '#/components/schemas/EvidenceCollection' },
              },
              failureThreshold: {
                type: 'integer',
                description:
                  'How many times in a row something must be observed before it makes the verdict worse. Absent without evidence providers',
              },
              missingProviders: {
                type: 'array',
                description:
                  'The providers that would observe its answers and are not configured; absent if there are none',
                items: { $ref: '#/components/schemas/MissingProvider' },
              },
              catalogErrors: {
                type: 'array',
                description:
                  'Why the catalog currently cannot read the file of the service; the verdict is about what it last read',
                items: { $ref: '#/components/schemas/CatalogReadError' },
              },
            },
          },
        ],
      },
      CountByVerdict: {
        type: 'object',
        description: 'How many services have each verdict.',
        required: ['unassessed', 'notReady', 'readyWithWaivers', 'ready'],
        properties: {
          unassessed: { type: 'integer' },
          notReady: { type: 'integer' },
          readyWithWaivers: { type: 'integer' },
          ready: { type: 'integer' },
        },
      },
      ServicesWithAnswers: {
        description: 'How many services have at least one such answer.',
        allOf: [
          { $ref: '#/components/schemas/UnverifiedCounts' },
          {
            type: 'object',
            required: ['verified', 'contradicted'],
            properties: {
              verified: { type: 'integer' },
              contradicted: { type: 'integer' },
            },
          },
        ],
      },
      Summary: {
        type: 'object',
        description: 'The figures of the dashboard.',
        required: [
          'totalItems',
          'verdicts',
          'verdictsVerified',
          'monitoring',
          'matrix',
          'verifiableAnswers',
          'unverifiedAnswers',
          'servicesWith',
          'missingProviders',
          'observing',
          'topOpenChecks',
          'urgent',
          'contradictions',
          'portal',
          'visibility',
        ],
        properties: {
          totalItems: { type: 'integer' },
          verdicts: { $ref: '#/components/schemas/CountByVerdict' },
          verdictsVerified: {
            type: 'object',
            description: 'Those whose verdict is verified',
            required: ['readyWithWaivers', 'ready'],
            properties: {
              readyWithWaivers: { type: 'integer' },
              ready: { type: 'integer' },
            },
          },
          monitoring: {
            description: 'Each service counts once',
            allOf: [{ $ref: '#/components/schemas/CountByMonitoring' }],
          },
          matrix: {
            type: 'array',
            items: { $ref: '#/components/schemas/MatrixRow' },
          },
          verifiableAnswers: {
            description:
              'The number of verifiable answers of these services by verification',
            allOf: [{ $ref: '#/components/schemas/VerificationCounts' }],
          },
          unverifiedAnswers: {
            description:
              'Those of them that are neither verified nor contradicted, by the reason',
            allOf: [{ $ref: '#/components/schemas/UnverifiedCounts' }],
          },
          servicesWith: { $ref: '#/components/schemas/ServicesWithAnswers' },
          missingProviders: {
            type: 'array',
            description:
              'The providers that the checklists name and that are not configured',
            items: { $ref: '#/components/schemas/MissingProvider' },
          },
          observing: {
            type: 'boolean',
            description:
              'Whether there is an evidence provider; without one nothing can be verified',
          },
          topOpenChecks: {
            type: 'array',
            description:
              'The checks that are open in most services, most first, at most 10',
            items: { $ref: '#/components/schemas/OpenCheck' },
          },
          urgent: {
            type: 'object',
            description: 'The most urgent facts, computed',
            required: [
              'live',
              'liveNotReady',
              'liveUnassessed',
              'sensitiveUnmonitored',
            ],
            properties: {
              live: {
                type: 'integer',
                description: 'Services of lifecycle production',
              },
              liveNotReady: {
                type: 'integer',
                description: 'Of these, with the verdict notReady',
              },
              liveUnassessed: {
                type: 'integer',
                description: 'Of these, with the verdict unassessed',
              },
              sensitiveUnmonitored: {
                type: 'integer',
                description:
                  'Of liveNotReady, with sensitive data and monitoring unmonitored or unknown',
              },
              dataClass: {
                type: 'string',
                description: 'The data class that all of them hold',
              },
            },
          },
          contradictions: {
            type: 'object',
            description:
              'Contradicted checks, and how many services they are in',
            required: ['total', 'services'],
            properties: {
              total: { type: 'integer' },
              services: { type: 'integer' },
            },
          },
          lastSweep: {
            type: 'object',
            required: ['finishedAt', 'services'],
            properties: {
              finishedAt: { type: 'string' },
              services: { type: 'integer' },
            },
          },
          portal: { $ref: '#/components/schemas/PortalState' },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      PortalStatus: {
        type: 'string',
        description:
          'Whether there is anything to see, and if not, why. neverRead: no sweep has read the whole catalog yet; emptyCatalog: nothing is in the catalog that could be a service; noneInScope: there are entities, but no checklist applies to any; noneVisible: the caller may not read any service, if there are services; unassessed: there are services, and none of them has an answer of its own; assessed: at least one is assessed.',
        enum: [
          'neverRead',
          'emptyCatalog',
          'noneInScope',
          'noneVisible',
          'unassessed',
          'assessed',
        ],
      },
      PortalState: {
        type: 'object',
        description: 'What there is to see at all, whatever the filters.',
        required: ['status'],
        properties: {
          status: { $ref: '#/components/schemas/PortalStatus' },
          readAt: {
            type: 'string',
            description: 'ISO date-time of the last completed sweep',
          },
          unreadableSince: {
            type: 'string',
            description: 'ISO date-time since when the catalog cannot be read',
          },
          catalog: {
            type: 'object',
            description:
              'What the last sweep found in the catalog, without users, groups and locations: most first, at most 20 kinds and types. Only for callers who may read every entity',
            required: ['entities', 'kinds'],
            properties: {
              entities: { type: 'integer' },
              kinds: {
                type: 'array',
                items: { $ref: '#/components/schemas/CatalogKind' },
              },
            },
          },
        },
      },
      CatalogKind: {
        type: 'object',
        description: 'Entities of one kind and type.',
        required: ['kind', 'entities', 'inScope'],
        properties: {
          kind: { type: 'string' },
          type: { type: 'string' },
          entities: { type: 'integer' },
          inScope: { type: 'integer' },
        },
      },
      ContradictionList: {
        type: 'object',
        description:
          'Contradictions, those of the most urgent services first; of one service, the highest severity first.',
        required: ['items', 'totalItems', 'totalServices', 'visibility'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContradictionItem' },
          },
          totalItems: {
            type: 'integer',
            description: 'Contradictions, not services',
          },
          totalServices: {
            type: 'integer',
            description: 'How many services they are in',
          },
          nextCursor: { type: 'string' },
          prevCursor: { type: 'string' },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      ContradictionItem: {
        type: 'object',
        description:
          'One contradicted check of one service. Texts are masked, and without names that the caller may not read.',
        required: [
          'entityRef',
          'kind',
          'namespace',
          'name',
          'verdict',
          'checklist',
          'check',
          'severity',
          'rules',
          'observations',
        ],
        properties: {
          entityRef: { type: 'string' },
          kind: { type: 'string' },
          namespace: { type: 'string' },
          name: { type: 'string' },
          title: { type: 'string' },
          owner: { type: 'string', description: 'Entity ref' },
          lifecycle: { type: 'string' },
          verdict: { $ref: '#/components/schemas/Verdict' },
          checklist: { type: 'string' },
          check: { type: 'string' },
          severity: {
            description: "The higher of the check's and its contradictions'",
            allOf: [{ $ref: '#/components/schemas/Severity' }],
          },
          answer: {
            type: 'string',
            description:
              'The answer as its owner wrote it, shortened; absent when it is not known',
          },
          rules: {
            type: 'array',
            description: 'What disagrees, one entry for each rule',
            items: {
              type: 'object',
              required: ['id', 'message'],
              properties: {
                id: { type: 'string' },
                message: { type: 'string' },
                remedy: { type: 'string' },
              },
            },
          },
          observations: {
            type: 'array',
            description:
              'The observations that the rules compare; empty when answers or the catalog disagree with each other',
            items: {
              type: 'object',
              required: ['provider', 'fact', 'observedAt'],
              properties: {
                provider: { type: 'string' },
                fact: { type: 'string', description: '<provider>.<fact>' },
                value: { description: 'JSON value' },
                observedAt: { type: 'string', description: 'ISO date-time' },
                url: { type: 'string', description: 'A page for people' },
              },
            },
          },
        },
      },
      MonitoringVerified: {
        type: 'object',
        description: 'Those whose health endpoint is verified',
        required: ['monitored', 'partial'],
        properties: {
          monitored: { type: 'integer' },
          partial: { type: 'integer' },
        },
      },
      CountByMonitoring: {
        type: 'object',
        description: 'How many services are monitored how.',
        required: [
          'monitored',
          'partial',
          'unmonitored',
          'unknown',
          'verified',
        ],
        properties: {
          monitored: { type: 'integer' },
          partial: { type: 'integer' },
          unmonitored: { type: 'integer' },
          unknown: { type: 'integer' },
          verified: { $ref: '#/components/schemas/MonitoringVerified' },
        },
      },
      MatrixRow: {
        description:
          'One row of the matrix of data class and monitoring; a service may appear in several rows.',
        allOf: [
          { $ref: '#/components/schemas/CountByMonitoring' },
          {
            type: 'object',
            required: ['dataClass'],
            properties: {
              dataClass: {
                type: 'string',
                description: 'A data class, none or unanswered',
              },
            },
          },
        ],
      },
      OpenCheck: {
        type: 'object',
        required: ['check', 'section', 'severity', 'services'],
        properties: {
          check: { type: 'string' },
          section: { type: 'string' },
          severity: { $ref: '#/components/schemas/Severity' },
          services: { type: 'integer' },
        },
      },
      StatusCounts: {
        type: 'object',
        properties: {
          pass: { type: 'integer' },
          fail: { type: 'integer' },
          unanswered: { type: 'integer' },
          stale: { type: 'integer' },
          contradicted: { type: 'integer' },
          unknown: { type: 'integer' },
          waived: { type: 'integer' },
          notApplicable: { type: 'integer' },
        },
      },
      Inventory: {
        type: 'object',
        description: 'All answers to one check over all services.',
        required: ['check', 'totalItems', 'values', 'statuses', 'visibility'],
        properties: {
          check: { type: 'string' },
          totalItems: { type: 'integer' },
          values: {
            type: 'array',
            description:
              'Most frequent first; at most 200. Empty for free-text checks, whose answers are in answers',
            items: {
              type: 'object',
              required: ['value', 'services'],
              properties: {
                value: { type: 'string' },
                services: { type: 'integer' },
              },
            },
          },
          statuses: {
            description: 'Services by status of this check',
            allOf: [{ $ref: '#/components/schemas/StatusCounts' }],
          },
          answers: {
            type: 'array',
            description:
              'For checks with free answers: the answers of the services by name, at most 200',
            items: { $ref: '#/components/schemas/InventoryAnswer' },
          },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      InventoryAnswer: {
        type: 'object',
        description: 'The answer of one service to a check.',
        required: ['entityRef', 'status', 'text'],
        properties: {
          entityRef: { type: 'string' },
          title: { type: 'string' },
          status: { $ref: '#/components/schemas/CheckStatus' },
          text: {
            type: 'string',
            description: 'As written by the owner, masked',
          },
        },
      },
      History: {
        type: 'object',
        description: 'A page of the history of a service, newest first.',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/HistoryEntry' },
          },
          nextCursor: { type: 'string' },
        },
      },
      HistoryEntry: {
        type: 'object',
        description: "One entry of a service's history.",
        required: ['at', 'type'],
        properties: {
          at: { type: 'string' },
          type: {
            type: 'string',
            description:
              'evaluated, verdict, check, answer, retired, returned or checklist',
          },
          check: { type: 'string' },
          from: { type: 'string' },
          to: { type: 'string' },
          causes: {
            type: 'array',
            description:
              'What caused it; the same for all entries of one evaluation. Absent where it is not known',
            items: { $ref: '#/components/schemas/ChangeCause' },
          },
        },
      },
      ChangeCause: {
        type: 'object',
        description: 'What made the backend evaluate a service again.',
        required: ['type'],
        properties: {
          type: {
            type: 'string',
            description:
              'edit: its catalog file; related: entities that it is related to, such as its System, stores and APIs; observation: what providers observed; expired: what providers had observed expired; checklist: the checklist was changed; configuration: providers or the failure threshold were configured otherwise; waiver: waivers of checks came into force or ended; time: a date passed, after which an answer is out of date or a check counts; release: a new version of Readiness evaluates otherwise',
            enum: [
              'edit',
              'related',
              'observation',
              'expired',
              'checklist',
              'configuration',
              'waiver',
              'time',
              'release',
            ],
          },
          file: {
            type: 'string',
            description:
              'URL or path of the file that the catalog read, where it is known',
          },
          entityRefs: {
            type: 'array',
            description: 'At most 5',
            items: { type: 'string' },
          },
          providers: { type: 'array', items: { type: 'string' } },
          checks: { type: 'array', items: { type: 'string' } },
          waivers: {
            type: 'array',
            description: 'Which waivers, at most 5',
            items: { $ref: '#/components/schemas/WaiverChange' },
          },
        },
      },
      WaiverChange: {
        type: 'object',
        description: 'What a decision or its end did to a waiver in force.',
        required: ['id', 'check', 'action'],
        properties: {
          id: {
            type: 'string',
            description: 'As in `GET /waivers/{waiverId}`',
          },
          check: { type: 'string' },
          action: {
            type: 'string',
            enum: ['granted', 'revoked', 'expired', 'notNeeded'],
          },
          by: {
            type: 'string',
            description: 'Ref of a user, configuration or readiness',
          },
          until: { type: 'string', description: 'ISO date' },
        },
      },
      Problems: {
        type: 'object',
        description: 'Mistakes in catalog files, apart from platform issues.',
        required: ['findings', 'totalFindings', 'platformIssues'],
        properties: {
          findings: {
            type: 'array',
            items: { $ref: '#/components/schemas/ListedFinding' },
          },
          totalFindings: { type: 'integer' },
          platformIssues: {
            type: 'array',
            items: { $ref: '#/components/schemas/PlatformIssue' },
          },
          catalogErrors: {
            type: 'array',
            description:
              'What the catalog currently cannot read, newest first, at most 100; absent if there is nothing',
            items: { $ref: '#/components/schemas/CatalogError' },
          },
          totalCatalogErrors: {
            type: 'integer',
            minimum: 1,
            description:
              'Their number; present with catalogErrors. For a caller who may not read every entity: the number among the newest 500 that the caller may read',
          },
          notConfigured: {
            type: 'array',
            description:
              'What is not observed because its module is not configured; absent if there is nothing',
            items: {
              type: 'object',
              required: ['provider', 'message'],
              properties: {
                provider: { type: 'string', description: 'Such as splunk' },
                message: {
                  type: 'string',
                  description:
                    'Which answers stay declared, and what to configure',
                },
              },
            },
          },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      ListedFinding: {
        allOf: [
          { $ref: '#/components/schemas/Finding' },
          {
            type: 'object',
            properties: {
              service: {
                type: 'string',
                description: 'Entity ref of the service that it counts for',
              },
              title: { type: 'string', description: 'Of the service' },
              owner: { type: 'string', description: 'Of the service' },
              severity: { $ref: '#/components/schemas/Severity' },
            },
          },
        ],
      },
      CatalogReadError: {
        type: 'object',
        description: 'Why the catalog currently cannot read an entity.',
        required: ['message', 'fix', 'since'],
        properties: {
          message: {
            type: 'string',
            description: "The catalog's message, shortened and masked",
          },
          fix: {
            type: 'string',
            description: 'What the owner can do about it',
          },
          since: { type: 'string', description: 'ISO date-time' },
          location: { $ref: '#/components/schemas/FilePlace' },
        },
      },
      CatalogError: {
        description: 'What the catalog currently cannot read.',
        allOf: [
          { $ref: '#/components/schemas/CatalogReadError' },
          {
            type: 'object',
            required: ['entityRef', 'neverRead', 'services'],
            properties: {
              entityRef: {
                type: 'string',
                description:
                  'The entity with the error: a Location if its file cannot be read. Words instead of a ref if the caller may not read it',
              },
              neverRead: {
                type: 'boolean',
                description:
                  'The catalog has never read it, so it is not shown anywhere',
              },
              services: {
                type: 'array',
                description:
                  'Refs of services that are shown as the catalog last read them',
                items: { type: 'string' },
              },
            },
          },
        ],
      },
      FilePlace: {
        type: 'object',
        description: 'A place in a file, as far as known.',
        required: ['file'],
        properties: {
          file: { type: 'string' },
          line: { type: 'integer' },
          column: { type: 'integer' },
        },
      },
      PlatformIssue: {
        type: 'object',
        required: ['code', 'message', 'since'],
        properties: {
          code: {
            type: 'string',
            description:
              'mass-deletion-guard, sweep-failed, checklist-invalid, catalog-unavailable, evaluation-failed, evidence-provider-failing or evidence-target-stopped',
          },
          message: { type: 'string' },
          fix: {
            type: 'string',
            description: 'What an operator can do about it',
          },
          since: { type: 'string', description: 'ISO date-time' },
          location: { $ref: '#/components/schemas/FilePlace' },
        },
      },
      ChecklistList: {
        type: 'object',
        description: 'The checklists, with what their services answer.',
        required: ['items', 'providers'],
        properties: {
          providers: {
            type: 'array',
            description:
              'What is installed to observe, configured or not, for the names of providers and of their facts',
            items: { $ref: '#/components/schemas/ProviderDescription' },
          },
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ChecklistWithCounts' },
          },
          visibility: {
            description:
              'working while the backend determines which services the caller may read; no counts yet',
            allOf: [{ $ref: '#/components/schemas/Visibility' }],
          },
        },
      },
      ChecklistWithCounts: {
        description:
          'A checklist with the number of services that pass each check.',
        allOf: [
          { $ref: '#/components/schemas/Checklist' },
          {
            type: 'object',
            required: ['digest', 'counts', 'verifiableAnswers'],
            properties: {
              digest: { type: 'string' },
              counts: {
                type: 'object',
                additionalProperties: {
                  $ref: '#/components/schemas/StatusCounts',
                },
              },
              verifiableAnswers: {
                type: 'object',
                description:
                  'For each check that a provider can observe: the number of services by verification of the answer',
                additionalProperties: {
                  $ref: '#/components/schemas/VerificationCounts',
                },
              },
            },
          },
        ],
      },
      EvaluationResult: {
        type: 'object',
        description: 'The evaluation of an entity that was sent.',
        required: [
          'entityRef',
          'checklist',
          'digest',
          'verdict',
          'completeness',
          'blockers',
          'dataClasses',
          'monitoring',
          'unverifiedAnswers',
          'checks',
          'findings',
        ],
        properties: {
          entityRef: { type: 'string' },
          checklist: { type: 'string' },
          digest: { description: 'Of the checklist', type: 'string' },
          verdict: { $ref: '#/components/schemas/Verdict' },
          verdictVerification: { $ref: '#/components/schemas/Assurance' },
          level: { $ref: '#/components/schemas/Level' },
          score: { $ref: '#/components/schemas/Score' },
          completeness: { $ref: '#/components/schemas/Completeness' },
          blockers: { type: 'array', items: { type: 'string' } },
          dataClasses: { type: 'array', items: { type: 'string' } },
          monitoring: { $ref: '#/components/schemas/Monitoring' },
          monitoringVerification: { $ref: '#/components/schemas/Assurance' },
          unverifiedAnswers: { $ref: '#/components/schemas/UnverifiedCounts' },
          checks: {
            type: 'array',
            items: { $ref: '#/components/schemas/EvaluatedCheck' },
          },
          findings: {
            type: 'array',
            items: { $ref: '#/components/schemas/Finding' },
          },
          shortestPath: { $ref: '#/components/schemas/ShortestPath' },
          targets: {
            description: 'Of a request withStored',
            type: 'array',
            items: { $ref: '#/components/schemas/DraftTarget' },
          },
          stored: { $ref: '#/components/schemas/StoredEvaluation' },
          difference: { $ref: '#/components/schemas/EvaluationDifference' },
        },
      },
      EvaluatedCheck: {
        description: 'A check of an entity that was sent.',
        allOf: [
          { $ref: '#/components/schemas/CheckResult' },
          {
            type: 'object',
            properties: {
              notObservedYet: {
                description:
                  'It depends on a target in this state; its status comes from answers alone',
                type: 'boolean',
                enum: [true],
              },
            },
          },
        ],
      },
      DraftTarget: {
        description:
          'A target that a provider has for an entity that was sent.',
        type: 'object',
        required: ['provider', 'state', 'checks'],
        properties: {
          provider: { type: 'string' },
          state: { type: 'string', enum: ['stored', 'notObservedYet'] },
          checks: { type: 'array', items: { type: 'string' } },
          target: { type: 'string' },
          storedTarget: { type: 'string' },
        },
      },
      StoredEvaluation: {
        description:
          'The stored evaluation that an entity that was sent is compared with.',
        type: 'object',
        required: ['verdict', 'blockers', 'evaluatedAt', 'digest'],
        properties: {
          verdict: { $ref: '#/components/schemas/Verdict' },
          level: { $ref: '#/components/schemas/Level' },
          score: { $ref: '#/components/schemas/Score' },
          blockers: { type: 'array', items: { type: 'string' } },
          evaluatedAt: { type: 'string' },
          digest: { type: 'string' },
        },
      },
      Severity: {
        type: 'string',
        enum: ['blocker', 'required', 'recommended', 'informational'],
      },
      CheckStatus: {
        type: 'string',
        enum: [
          'contradicted',
          'fail',
          'unknown',
          'stale',
          'unanswered',
          'waived',
          'pass',
          'notApplicable',
        ],
      },
      Verdict: {
        type: 'string',
        enum: ['notReady', 'unassessed', 'readyWithWaivers', 'ready'],
      },
      Level: {
        type: 'string',
        enum: ['blocked', 'incomplete', 'complete', 'exemplary'],
      },
      Verification: {
        type: 'string',
        enum: ['declared', 'linked', 'corroborated', 'verified'],
      },
      Monitoring: {
        type: 'string',
        enum: ['monitored', 'partial', 'unmonitored', 'unknown'],
      },
      StoreKind: {
        type: 'string',
        enum: ['database', 'cache', 'queue', 'object-store', 'search'],
      },
      Score: {
        type: 'object',
        required: ['passed', 'total', 'waived', 'notApplicable'],
        properties: {
          passed: { type: 'integer' },
          total: { type: 'integer' },
          waived: { type: 'integer' },
          notApplicable: { type: 'integer' },
        },
      },
      Completeness: {
        type: 'object',
        required: ['answered', 'applicable'],
        properties: {
          answered: { type: 'integer' },
          applicable: { type: 'integer' },
        },
      },
      Assurance: {
        type: 'string',
        description: 'Whether it was observed, or rests on what was answered',
        enum: ['verified', 'declared'],
      },
      UnverifiedReason: {
        type: 'string',
        description:
          'Why a verifiable answer is neither verified nor contradicted. verifiable: a configured provider could verify it; inconclusive: it was observed without a result, or no observation can confirm it; noProvider: no configured provider observes it',
        enum: ['verifiable', 'noProvider', 'inconclusive'],
      },
      UnverifiedCounts: {
        type: 'object',
        description:
          'Verifiable answers that are neither verified nor contradicted, by the reason',
        required: ['verifiable', 'inconclusive', 'noProvider'],
        properties: {
          verifiable: { type: 'integer' },
          inconclusive: { type: 'integer' },
          noProvider: { type: 'integer' },
        },
      },
      VerificationCounts: {
        type: 'object',
        description:
          'Verifiable answers by verification. A verifiable answer is a valid answer to an applicable, counted check that names evidence, something that a provider can observe.',
        required: [
          'verified',
          'corroborated',
          'linked',
          'declared',
          'contradicted',
        ],
        properties: {
          verified: { type: 'integer' },
          corroborated: { type: 'integer' },
          linked: { type: 'integer' },
          declared: { type: 'integer' },
          contradicted: { type: 'integer' },
        },
      },
      AnswerSource: {
        type: 'object',
        required: ['level', 'entityRef', 'key'],
        properties: {
          level: {
            type: 'string',
            enum: ['own', 'catalog', 'fact', 'system', 'domain'],
          },
          entityRef: { type: 'string' },
          key: { type: 'string' },
        },
      },
      Quantity: {
        type: 'object',
        required: ['amount', 'unit'],
        properties: {
          amount: { type: 'number' },
          unit: { type: 'string' },
          per: { type: 'string' },
          perSecond: { type: 'number' },
        },
      },
      Answer: {
        type: 'object',
        required: ['check', 'form', 'values', 'text', 'source'],
        properties: {
          check: { type: 'string' },
          form: {
            type: 'string',
            enum: ['value', 'notApplicable', 'planned', 'invalid'],
          },
          values: { type: 'array', items: { type: 'string' } },
          moreValues: {
            description:
              'How many values there are beside these; absent when these are all.',
            type: 'integer',
          },
          text: { type: 'string' },
          date: { type: 'string' },
          link: { type: 'string' },
          qualifier: { type: 'string' },
          quantity: { $ref: '#/components/schemas/Quantity' },
          reason: { type: 'string' },
          ticket: { type: 'string' },
          evidence: { type: 'string' },
          note: { type: 'string' },
          confirmed: { type: 'string' },
          confirmedItself: { type: 'string' },
          source: { $ref: '#/components/schemas/AnswerSource' },
          corroboratedBy: { type: 'array', items: { type: 'string' } },
        },
      },
      ContradictionResult: {
        type: 'object',
        required: ['id', 'severity', 'message'],
        properties: {
          id: { type: 'string' },
          severity: { $ref: '#/components/schemas/Severity' },
          message: { type: 'string' },
          remedy: { type: 'string' },
        },
      },
      Waiver: {
        type: 'object',
        required: ['check', 'reason', 'by', 'expiresAt'],
        properties: {
          check: { type: 'string' },
          reason: { type: 'string' },
          by: { type: 'string' },
          expiresAt: { type: 'number' },
          id: { type: 'string' },
          ticket: { type: 'string' },
        },
      },
      ChangeDirection: { type: 'string', enum: ['better', 'worse', 'same'] },
      CheckState: {
        type: 'object',
        required: ['status'],
        properties: {
          status: { $ref: '#/components/schemas/CheckStatus' },
          answer: { type: 'string' },
          verification: { $ref: '#/components/schemas/Verification' },
        },
      },
      CheckDifference: {
        type: 'object',
        required: ['check', 'severity', 'counted', 'direction'],
        properties: {
          check: { type: 'string' },
          severity: { $ref: '#/components/schemas/Severity' },
          counted: { type: 'boolean' },
          direction: { $ref: '#/components/schemas/ChangeDirection' },
          from: { $ref: '#/components/schemas/CheckState' },
          to: { $ref: '#/components/schemas/CheckState' },
        },
      },
      ContradictionDifference: {
        type: 'object',
        required: ['check', 'id', 'severity', 'message'],
        properties: {
          check: { type: 'string' },
          id: { type: 'string' },
          severity: { $ref: '#/components/schemas/Severity' },
          message: { type: 'string' },
          notObservedYet: { type: 'boolean', enum: [true] },
        },
      },
      EvaluationDifference: {
        type: 'object',
        required: ['verdict', 'checks', 'contradictions'],
        properties: {
          verdict: {
            type: 'object',
            required: ['from', 'to', 'direction'],
            properties: {
              from: { $ref: '#/components/schemas/Verdict' },
              to: { $ref: '#/components/schemas/Verdict' },
              direction: { $ref: '#/components/schemas/ChangeDirection' },
            },
          },
          checks: {
            type: 'array',
            items: { $ref: '#/components/schemas/CheckDifference' },
          },
          contradictions: {
            type: 'object',
            required: ['arisen', 'vanished'],
            properties: {
              arisen: {
                type: 'array',
                items: { $ref: '#/components/schemas/ContradictionDifference' },
              },
              vanished: {
                type: 'array',
                items: { $ref: '#/components/schemas/ContradictionDifference' },
              },
            },
          },
        },
      },
      Fact: {
        type: 'object',
        required: ['name', 'provider', 'target', 'observedAt', 'consecutive'],
        properties: {
          name: { type: 'string' },
          provider: { type: 'string' },
          target: { type: 'string' },
          value: { description: 'Any JSON value' },
          shown: {
            type: 'string',
            description:
              'What people read instead of the value, such as the exact count',
          },
          cannotTell: { type: 'string' },
          observedAt: { type: 'number' },
          expiresAt: { type: 'number' },
          consecutive: { type: 'number' },
          url: { type: 'string' },
        },
      },
      CheckResult: {
        type: 'object',
        required: ['check', 'section', 'severity', 'status', 'counted'],
        properties: {
          check: { type: 'string' },
          section: { type: 'string' },
          severity: { $ref: '#/components/schemas/Severity' },
          status: { $ref: '#/components/schemas/CheckStatus' },
          was: { $ref: '#/components/schemas/CheckStatus' },
          counted: { type: 'boolean' },
          verification: { $ref: '#/components/schemas/Verification' },
          unverified: { $ref: '#/components/schemas/UnverifiedReason' },
          hidden: {
            type: 'boolean',
            enum: [true],
            description:
              'The section is sensitive, and reasons and observations are left out for this caller',
          },
          mustBeVerified: {
            type: 'boolean',
            enum: [true],
            description:
              'The answer passes, but is not verified, which this portal demands',
          },
          answer: { $ref: '#/components/schemas/Answer' },
          firstSeenAt: { type: 'number' },
          message: { type: 'string' },
          contradictions: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContradictionResult' },
          },
          prerequisite: { type: 'string' },
          waiver: { $ref: '#/components/schemas/Waiver' },
          announced: { type: 'string' },
          fact: { $ref: '#/components/schemas/Fact' },
          shown: { type: 'string' },
          closing: {
            type: 'array',
            description:
              'Of an open check, the answers that close it, where these are not simply all that do not fail of themselves; `*` stands for the free form that it takes',
            items: { type: 'string' },
          },
        },
      },
      FindingCode: {
        type: 'string',
        enum: [
          'unknown-name',
          'unknown-value',
          'empty-value',
          'too-long',
          'control-characters',
          'wrong-type',
          'not-a-string',
          'impossible-date',
          'future-date',
          'placeholder',
          'secret',
          'na-without-reason',
          'na-not-allowed',
          'none-not-allowed',
          'none-beside-something',
          'duplicate-answer',
          'too-short',
          'sources-disagree',
          'not-inherited',
          'dangling-relation',
          'orphan-detail',
          'waiver-ended',
          'waiver-without-reason',
          'waiver-too-long',
          'waiver-not-allowed',
          'more-findings',
        ],
      },
      Finding: {
        type: 'object',
        required: ['code', 'key', 'entityRef', 'message', 'fix'],
        properties: {
          code: { $ref: '#/components/schemas/FindingCode' },
          check: { type: 'string' },
          key: { type: 'string' },
          entityRef: { type: 'string' },
          message: { type: 'string' },
          fix: { type: 'string' },
          location: { $ref: '#/components/schemas/FileLocation' },
          more: {
            description: 'Of more-findings, how many were left out.',
            type: 'integer',
          },
        },
      },
      PathStep: {
        type: 'object',
        required: ['check'],
        properties: {
          check: { type: 'string' },
          key: { type: 'string' },
          value: { type: 'string' },
          staysOpenWith: {
            type: 'array',
            description:
              'Keywords that the check takes as well, but that would leave it open',
            items: { type: 'string' },
          },
          words: { type: 'string' },
        },
      },
      ShortestPath: {
        type: 'object',
        required: ['reaches', 'steps', 'patch'],
        properties: {
          reaches: { $ref: '#/components/schemas/Verdict' },
          steps: {
            type: 'array',
            items: { $ref: '#/components/schemas/PathStep' },
          },
          patch: { type: 'string' },
        },
      },
      Checklist: {
        type: 'object',
        required: ['id', 'title', 'appliesTo', 'sections'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          appliesTo: { description: 'Any JSON value' },
          roles: {
            type: 'object',
            properties: {
              dataClasses: { type: 'string' },
              monitoring: { type: 'string' },
            },
          },
          sections: {
            type: 'array',
            items: { $ref: '#/components/schemas/Section' },
          },
          contradictions: {
            type: 'array',
            items: { $ref: '#/components/schemas/Contradiction' },
          },
          stores: {
            type: 'array',
            items: { $ref: '#/components/schemas/StoreRule' },
          },
          aliases: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
      Section: {
        type: 'object',
        required: ['id', 'title', 'checks'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          sensitive: {
            type: 'boolean',
            description:
              'Reasons and observations are only for the owner and those of readiness.sensitive',
          },
          checks: {
            type: 'array',
            items: { $ref: '#/components/schemas/Check' },
          },
        },
      },
      Check: {
        type: 'object',
        required: ['id', 'question', 'severity', 'answer'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          question: { type: 'string' },
          why: { type: 'string' },
          severity: { $ref: '#/components/schemas/Severity' },
          answer: { $ref: '#/components/schemas/AnswerDefinition' },
          fails: { type: 'array', items: { type: 'string' } },
          passWhen: { description: 'Any JSON value' },
          failMessage: { type: 'string' },
          appliesWhen: { description: 'Any JSON value' },
          answeredBy: {
            type: 'array',
            items: { $ref: '#/components/schemas/CatalogSource' },
          },
          evidence: {
            type: 'object',
            required: ['fact'],
            properties: {
              fact: { type: 'string' },
              answerMapping: {
                description:
                  'How the fact answers the check; the first whose `when` holds.',
                type: 'array',
                items: {
                  type: 'object',
                  required: ['when'],
                  properties: {
                    value: { type: 'string' },
                    when: { description: 'Any JSON value' },
                    inPart: {
                      description:
                        'Only a part was seen; an answer that agrees is corroborated.',
                      type: 'boolean',
                    },
                  },
                },
              },
              compare: {
                type: 'string',
                enum: ['equals', 'contains', 'exists', 'none'],
              },
              answers: { type: 'boolean' },
              required: { type: 'boolean' },
            },
          },
          freshness: { type: 'string' },
          inheritable: { type: 'boolean' },
          allowNone: { type: 'boolean' },
          allowNotApplicable: { type: 'boolean' },
          effectiveFrom: { type: 'string' },
          linkOf: { type: 'string' },
          remedy: {
            type: 'object',
            required: ['text'],
            properties: {
              text: { type: 'string' },
              example: { type: 'string' },
            },
          },
        },
      },
      AnswerDefinition: {
        type: 'object',
        required: ['type'],
        properties: {
          type: { $ref: '#/components/schemas/AnswerType' },
          values: { type: 'array', items: { type: 'string' } },
          list: { type: 'boolean' },
          minLength: { type: 'integer' },
          qualifiers: { type: 'array', items: { type: 'string' } },
        },
      },
      AnswerType: {
        type: 'string',
        enum: [
          'text',
          'url',
          'choice',
          'choices',
          'names',
          'quantity',
          'dated',
          'license',
        ],
        description:
          '`text` (`minLength`), `url` (`list: true` for several, `qualifiers` for keywords before it), `choice` (one of `values`), `choices` (several), `names` (free names; `values` are keywords that are accepted too), `quantity` (`2000 users/day`), `dated` (`2026-09-01 https://…`), `license` (SPDX)',
      },
      CatalogSource: {
        type: 'object',
        required: ['from'],
        properties: {
          from: {
            type: 'string',
            enum: [
              'field',
              'annotation',
              'label',
              'tag',
              'link',
              'repository',
              'relation',
            ],
          },
          key: { type: 'string' },
          prefix: { type: 'string' },
          match: { type: 'string' },
          linkType: { type: 'string' },
          linkKind: {
            type: 'string',
            enum: ['dashboard', 'documentation', 'health'],
          },
          shared: { type: 'boolean' },
          relation: { type: 'string' },
          kinds: { type: 'array', items: { type: 'string' } },
          types: { type: 'array', items: { type: 'string' } },
          stores: {
            type: 'array',
            items: { $ref: '#/components/schemas/StoreKind' },
          },
          value: { type: 'string' },
          map: { type: 'object', additionalProperties: { type: 'string' } },
          mode: { type: 'string', enum: ['answer', 'add'] },
        },
      },
      Contradiction: {
        type: 'object',
        required: ['id', 'severity', 'check', 'when', 'message'],
        properties: {
          id: { type: 'string' },
          severity: { $ref: '#/components/schemas/Severity' },
          check: { type: 'string' },
          requires: { type: 'array', items: { type: 'string' } },
          requiresFacts: { type: 'array', items: { type: 'string' } },
          when: { description: 'Any JSON value' },
          message: { type: 'string' },
          remedy: { type: 'string' },
          closedByConfirmed: { type: 'string' },
        },
      },
      StoreRule: {
        type: 'object',
        required: ['store'],
        properties: {
          store: { $ref: '#/components/schemas/StoreKind' },
          kinds: { type: 'array', items: { type: 'string' } },
          types: { type: 'array', items: { type: 'string' } },
        },
      },
      FileLocation: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string' }, line: { type: 'integer' } },
      },
      ProposalOutcome: {
        description:
          'What became of a hand-in. preview: nothing, as asked for; started: a task of the Scaffolder; written: the file on the disk of the portal; manual: nothing, people have to copy the change; refused: nothing, as it cannot be',
        type: 'string',
        enum: ['preview', 'started', 'written', 'manual', 'refused'],
      },
      ProposalState: {
        description:
          'running: a task is at it; failed: it came to nothing; open: waits for people, or for the catalog to read the file; merged: the catalog has not read it yet; done: the catalog has the answers; closed: without being merged; unknown: open for long, and the host is not asked',
        type: 'string',
        enum: [
          'running',
          'failed',
          'open',
          'merged',
          'done',
          'closed',
          'unknown',
        ],
      },
      SeenCatalogFile: {
        description: 'What a caller saw of a catalog file: `seen` of a preview',
        type: 'object',
        additionalProperties: false,
        required: ['digest', 'values'],
        properties: {
          digest: {
            description: 'Of the text that the answers are added to',
            type: 'string',
            maxLength: 100,
          },
          values: {
            description:
              "The values of what is changed, by name (data, or the whole key of another's annotation); null is not there",
            type: 'object',
            maxProperties: 500,
            additionalProperties: { type: 'string', nullable: true },
          },
        },
      },
      ProposalRequest: {
        description: 'Answers of one entity to be handed in',
        type: 'object',
        additionalProperties: false,
        properties: {
          set: {
            description:
              'Values by the key of the annotation, such as readiness/data',
            type: 'object',
            maxProperties: 500,
            additionalProperties: { type: 'string', maxLength: 10000 },
          },
          remove: {
            description: 'Keys of annotations to remove',
            type: 'array',
            maxItems: 500,
            items: { type: 'string', maxLength: 400 },
          },
          none: {
            description: 'Ids of checks whose answer is none',
            type: 'array',
            maxItems: 500,
            items: { type: 'string', maxLength: 100 },
          },
          seen: { $ref: '#/components/schemas/SeenCatalogFile' },
          suggestedBy: {
            description: 'By key, who suggested the value',
            type: 'object',
            maxProperties: 500,
            additionalProperties: { type: 'string', maxLength: 500 },
          },
          reason: {
            description: 'Why, for the people who review it',
            type: 'string',
            maxLength: 2000,
          },
          token: {
            description:
              "The caller's OAuth token for the host of the repository. Default: that of the integration. It is not stored",
            type: 'string',
            minLength: 1,
            maxLength: 10000,
          },
        },
      },
      ProposalResult: {
        description: 'The answer to `POST …/proposals`',
        type: 'object',
        required: ['outcome'],
        properties: {
          outcome: { $ref: '#/components/schemas/ProposalOutcome' },
          change: { $ref: '#/components/schemas/ProposalChange' },
          refusal: { $ref: '#/components/schemas/ProposalRefusal' },
          manualReason: {
            description: 'For manual, and for a preview that will be, why',
            type: 'string',
          },
          proposal: { $ref: '#/components/schemas/Proposal' },
        },
      },
      ProposalChange: {
        description: 'The change as it was worked out',
        type: 'object',
        required: [
          'path',
          'host',
          'diff',
          'branch',
          'title',
          'description',
          'seen',
          'isMerged',
          'verdict',
        ],
        properties: {
          path: { description: 'The path of the file', type: 'string' },
          url: {
            description:
              'Its address; none for a file on the disk of the portal',
            type: 'string',
          },
          editUrl: { description: 'The edit page of the host', type: 'string' },
          host: {
            description:
              'Such as github.com; empty for a file on the disk of the portal',
            type: 'string',
          },
          diff: {
            description: 'A unified diff, which git apply takes',
            type: 'string',
          },
          branch: { type: 'string' },
          targetBranch: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          updates: {
            description:
              'The request that is open for the same entity, and gets the answers too',
            type: 'object',
            required: ['number', 'url'],
            properties: {
              number: { type: 'integer' },
              url: { type: 'string' },
            },
          },
          seen: { $ref: '#/components/schemas/SeenCatalogFile' },
          isMerged: {
            description: 'The file was changed after seen, elsewhere',
            type: 'boolean',
          },
          verdict: {
            type: 'object',
            required: ['text'],
            properties: {
              text: { type: 'string' },
              before: { $ref: '#/components/schemas/Verdict' },
              after: { $ref: '#/components/schemas/Verdict' },
            },
          },
        },
      },
      ProposalRefusal: {
        description: 'Why a hand-in is refused',
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: {
            description: 'Such as changed, forbidden, template',
            type: 'string',
          },
          message: {
            description: 'One or two sentences with what to do',
            type: 'string',
          },
          line: { type: 'integer' },
          column: { type: 'integer' },
          linesToCopy: {
            description: 'What was to be written, to be merged by hand',
            type: 'string',
          },
          conflicts: {
            description: 'For changed; null is not there',
            type: 'array',
            items: {
              type: 'object',
              required: ['name', 'seen', 'present', 'wanted'],
              properties: {
                name: { type: 'string' },
                seen: { type: 'string', nullable: true },
                present: { type: 'string', nullable: true },
                wanted: { type: 'string', nullable: true },
              },
            },
          },
        },
      },
      Proposal: {
        description: 'A hand-in that is remembered. Times are ISO 8601',
        type: 'object',
        required: [
          'id',
          'entityRef',
          'state',
          'proposedBy',
          'createdAt',
          'updatedAt',
          'checks',
          'host',
        ],
        properties: {
          id: { type: 'string' },
          entityRef: { type: 'string' },
          state: { $ref: '#/components/schemas/ProposalState' },
          proposedBy: {
            description: 'Ref of a user, or service',
            type: 'string',
          },
          createdAt: { type: 'string' },
          updatedAt: { type: 'string' },
          checks: {
            description: 'Ids of checks, and keys of annotations of others',
            type: 'array',
            items: { type: 'string' },
          },
          host: { type: 'string' },
          branch: { type: 'string' },
          url: { type: 'string' },
          number: { type: 'integer' },
          taskId: { description: 'Of the Scaffolder', type: 'string' },
          steps: {
            description:
              'Of that task, in turn, while it is running or when it failed',
            type: 'array',
            items: {
              type: 'object',
              required: ['name', 'status'],
              properties: {
                name: { type: 'string' },
                status: { type: 'string' },
              },
            },
          },
          message: { type: 'string' },
        },
      },
      ProposalList: {
        description:
          'The answer to `GET …/proposals`: those that wait or run, and those that ended in the last days, the newest first',
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/Proposal' },
          },
        },
      },
      EvaluationRequest: {
        description: 'The body of `POST /evaluations`. Other keys are refused.',
        type: 'object',
        required: ['entity'],
        properties: {
          entity: { $ref: '#/components/schemas/GivenEntity' },
          related: {
            description:
              'Entities at the end of its relations, its system and domain. One that is missing here is taken not to exist, unless withStored reads it from the catalog.',
            type: 'array',
            maxItems: 500,
            items: { $ref: '#/components/schemas/GivenEntity' },
          },
          checklist: {
            description: 'Id; by default the first that applies to the entity',
            type: 'string',
            minLength: 1,
            maxLength: 300,
          },
          withStored: {
            description:
              'Evaluate it as a change of the stored service: with stored facts, related entities of the catalog, and the difference',
            type: 'boolean',
          },
          facts: {
            description:
              'Observations of the caller, instead of stored ones of the same name',
            type: 'array',
            maxItems: 200,
            items: { $ref: '#/components/schemas/GivenFact' },
          },
        },
      },
      GivenFact: {
        description:
          'Exactly one of value and cannotTell. Other keys are refused.',
        type: 'object',
        required: ['name'],
        properties: {
          name: {
            description: '<provider>.<fact>',
            type: 'string',
            pattern: '^[a-z][a-z0-9-]*\\.[a-zA-Z][a-zA-Z0-9]*$',
            maxLength: 127,
          },
          value: { description: 'Any JSON value' },
          cannotTell: { type: 'string', maxLength: 500 },
          shown: { type: 'string', maxLength: 500 },
          url: { type: 'string', maxLength: 2000 },
          target: { type: 'string', maxLength: 2000 },
        },
      },
      GivenEntity: {
        description:
          'An entity as in catalog-info.yaml. Unknown fields are kept.',
        type: 'object',
        required: ['kind', 'metadata'],
        properties: {
          apiVersion: { type: 'string' },
          kind: { type: 'string', minLength: 1 },
          metadata: {
            type: 'object',
            required: ['name'],
            properties: {
              name: { type: 'string', minLength: 1 },
              namespace: { type: 'string' },
            },
            additionalProperties: true,
          },
          spec: { type: 'object', additionalProperties: true },
          relations: {
            type: 'array',
            items: {
              type: 'object',
              required: ['type', 'targetRef'],
              properties: {
                type: { type: 'string' },
                targetRef: { type: 'string' },
              },
            },
          },
        },
      },
      WaiverState: {
        type: 'string',
        description:
          'What became of a request. requested: nobody has decided yet; granted: in force until its end; refused: it was never in force; revoked: it was in force, and somebody who may grant ended it; expired: its end has passed, whether or not somebody had decided; notNeeded: the owner gave it back, the checklist lost the check, or a later waiver took its place; withdrawn: whoever requested it no longer does',
        enum: [
          'requested',
          'granted',
          'refused',
          'revoked',
          'expired',
          'notNeeded',
          'withdrawn',
        ],
      },
      WaiverSource: { type: 'string', enum: ['api', 'git'] },
      WaiverAction: {
        type: 'string',
        description:
          'What a person can do with a waiver. withdraw gives a granted one back; markWrongRule says that the rule is wrong and not the service',
        enum: [
          'grant',
          'refuse',
          'revoke',
          'withdraw',
          'markWrongRule',
          'unmarkWrongRule',
        ],
      },
      GateVerdict: { type: 'string', enum: ['allow', 'warn', 'refuse'] },
      GateReason: {
        type: 'string',
        description:
          'Why a gate answers what it answers. ready: the level is reached, or without one the verdict is ready, with or without waivers; unassessed: nobody has answered anything, which is not ready; missing: there is no such service, or the caller may not read it; stale: it is too long ago that it was known to be up to date',
        enum: ['ready', 'notReady', 'unassessed', 'missing', 'stale'],
      },
      ObjectionRule: {
        type: 'object',
        required: ['id', 'message'],
        properties: { id: { type: 'string' }, message: { type: 'string' } },
      },
      ObjectionObservation: {
        type: 'object',
        required: ['provider', 'fact', 'observedAt'],
        properties: {
          provider: { type: 'string' },
          fact: { type: 'string' },
          value: { description: 'Any JSON value' },
          shown: { type: 'string' },
          observedAt: { type: 'string' },
          url: { type: 'string' },
        },
      },
      WaiverObjection: {
        type: 'object',
        description:
          'What was observed when the owner said that it is not right',
        required: ['rules', 'observations'],
        properties: {
          rules: {
            type: 'array',
            items: { $ref: '#/components/schemas/ObjectionRule' },
          },
          observations: {
            type: 'array',
            items: { $ref: '#/components/schemas/ObjectionObservation' },
          },
        },
      },
      WaiverItem: {
        type: 'object',
        description:
          'One request for a waiver, whatever became of it: one check of one service by one checklist. Times are ISO date-times. actions are what the caller may do with it now; checkStatus and verdict are absent when service or check is gone; hidden stands for what the caller may not see of a sensitive section',
        required: [
          'id',
          'entityRef',
          'kind',
          'namespace',
          'name',
          'checklist',
          'check',
          'severity',
          'state',
          'source',
          'until',
          'requestedBy',
          'requestedAt',
          'wrongRule',
          'version',
          'actions',
        ],
        properties: {
          id: { type: 'string' },
          entityRef: { type: 'string' },
          kind: { type: 'string' },
          namespace: { type: 'string' },
          name: { type: 'string' },
          title: { type: 'string' },
          owner: { type: 'string' },
          lifecycle: { type: 'string' },
          verdict: { $ref: '#/components/schemas/Verdict' },
          checklist: { type: 'string' },
          check: { type: 'string' },
          severity: { $ref: '#/components/schemas/Severity' },
          checkStatus: { $ref: '#/components/schemas/CheckStatus' },
          state: { $ref: '#/components/schemas/WaiverState' },
          source: { $ref: '#/components/schemas/WaiverSource' },
          reason: { type: 'string' },
          ticket: { type: 'string' },
          until: { type: 'string' },
          requestedBy: { type: 'string' },
          requestedAt: { type: 'string' },
          decidedBy: { type: 'string' },
          decidedAt: { type: 'string' },
          endedBy: { type: 'string' },
          endedAt: { type: 'string' },
          comment: { type: 'string' },
          objection: { $ref: '#/components/schemas/WaiverObjection' },
          wrongRule: { type: 'boolean' },
          hidden: { type: 'boolean', enum: [true] },
          batch: { type: 'string' },
          version: { type: 'integer' },
          actions: {
            type: 'array',
            items: { $ref: '#/components/schemas/WaiverAction' },
          },
        },
      },
      DecisionBasis: {
        type: 'object',
        description: 'What was known of the check at that time',
        required: ['verdict', 'status', 'evaluatedAt', 'revision'],
        properties: {
          verdict: { $ref: '#/components/schemas/Verdict' },
          status: { $ref: '#/components/schemas/CheckStatus' },
          answer: { type: 'string' },
          message: { type: 'string' },
          observed: { type: 'string' },
          evaluatedAt: { type: 'string' },
          revision: { type: 'integer' },
        },
      },
      WaiverDecision: {
        type: 'object',
        description:
          'One entry of the record of decisions; entries are only added. by is the ref of a user or owner, configuration for a trusted annotation, or readiness for what ended by itself',
        required: [
          'id',
          'waiverId',
          'entityRef',
          'checklist',
          'check',
          'at',
          'action',
          'by',
          'to',
          'until',
        ],
        properties: {
          id: { type: 'string' },
          waiverId: { type: 'string' },
          entityRef: { type: 'string' },
          checklist: { type: 'string' },
          check: { type: 'string' },
          at: { type: 'string' },
          action: {
            type: 'string',
            enum: [
              'request',
              'grant',
              'refuse',
              'revoke',
              'withdraw',
              'expire',
              'notNeeded',
              'markWrongRule',
              'unmarkWrongRule',
            ],
          },
          by: { type: 'string' },
          from: { $ref: '#/components/schemas/WaiverState' },
          to: { $ref: '#/components/schemas/WaiverState' },
          until: { type: 'string' },
          comment: { type: 'string' },
          basis: { $ref: '#/components/schemas/DecisionBasis' },
          hidden: { type: 'boolean', enum: [true] },
        },
      },
      WaiverDetail: {
        type: 'object',
        required: [
          'id',
          'entityRef',
          'kind',
          'namespace',
          'name',
          'checklist',
          'check',
          'severity',
          'state',
          'source',
          'until',
          'requestedBy',
          'requestedAt',
          'wrongRule',
          'version',
          'actions',
          'decisions',
        ],
        properties: {
          id: { type: 'string' },
          entityRef: { type: 'string' },
          kind: { type: 'string' },
          namespace: { type: 'string' },
          name: { type: 'string' },
          title: { type: 'string' },
          owner: { type: 'string' },
          lifecycle: { type: 'string' },
          verdict: { $ref: '#/components/schemas/Verdict' },
          checklist: { type: 'string' },
          check: { type: 'string' },
          severity: { $ref: '#/components/schemas/Severity' },
          checkStatus: { $ref: '#/components/schemas/CheckStatus' },
          state: { $ref: '#/components/schemas/WaiverState' },
          source: { $ref: '#/components/schemas/WaiverSource' },
          reason: { type: 'string' },
          ticket: { type: 'string' },
          until: { type: 'string' },
          requestedBy: { type: 'string' },
          requestedAt: { type: 'string' },
          decidedBy: { type: 'string' },
          decidedAt: { type: 'string' },
          endedBy: { type: 'string' },
          endedAt: { type: 'string' },
          comment: { type: 'string' },
          objection: { $ref: '#/components/schemas/WaiverObjection' },
          wrongRule: { type: 'boolean' },
          hidden: { type: 'boolean', enum: [true] },
          batch: { type: 'string' },
          version: { type: 'integer' },
          actions: {
            type: 'array',
            items: { $ref: '#/components/schemas/WaiverAction' },
          },
          decisions: {
            type: 'array',
            items: { $ref: '#/components/schemas/WaiverDecision' },
          },
        },
      },
      WaiverCounts: {
        type: 'object',
        description:
          'ending are the granted ones that end within 14 days, wrongRules those whose rule is wrong in whatever state',
        required: ['requested', 'granted', 'ending', 'ended', 'wrongRules'],
        properties: {
          requested: { type: 'integer' },
          granted: { type: 'integer' },
          ending: { type: 'integer' },
          ended: { type: 'integer' },
          wrongRules: { type: 'integer' },
        },
      },
      WaiverSections: {
        type: 'object',
        description:
          'At most limit waivers in each list; one whose rule is wrong is in another list, too',
        required: [
          'requested',
          'ending',
          'granted',
          'wrongRules',
          'ended',
          'counts',
          'visibility',
        ],
        properties: {
          requested: {
            type: 'array',
            items: { $ref: '#/components/schemas/WaiverItem' },
          },
          ending: {
            type: 'array',
            items: { $ref: '#/components/schemas/WaiverItem' },
          },
          granted: {
            type: 'array',
            items: { $ref: '#/components/schemas/WaiverItem' },
          },
          wrongRules: {
            type: 'array',
            items: { $ref: '#/components/schemas/WaiverItem' },
          },
          ended: {
            type: 'array',
            items: { $ref: '#/components/schemas/WaiverItem' },
          },
          counts: { $ref: '#/components/schemas/WaiverCounts' },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      WaiverList: {
        type: 'object',
        required: ['items', 'totalItems', 'counts', 'visibility'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/WaiverItem' },
          },
          totalItems: { type: 'integer' },
          counts: { $ref: '#/components/schemas/WaiverCounts' },
          nextCursor: { type: 'string' },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      DecisionList: {
        type: 'object',
        required: ['items', 'visibility'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/WaiverDecision' },
          },
          nextCursor: { type: 'string' },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      WaiverRequest: {
        type: 'object',
        description:
          'What is requested for one service. The same requestId again returns what the first request made; objection attaches what contradicts the answer',
        additionalProperties: false,
        required: ['check', 'reason', 'until'],
        properties: {
          check: { type: 'string', minLength: 1, maxLength: 100 },
          checklist: { type: 'string', minLength: 1, maxLength: 255 },
          reason: { type: 'string', minLength: 1, maxLength: 2000 },
          ticket: { type: 'string', minLength: 1, maxLength: 500 },
          until: {
            type: 'string',
            description: 'ISO date: the last day, in UTC',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
          },
          objection: { type: 'boolean' },
          requestId: { type: 'string', minLength: 1, maxLength: 100 },
        },
      },
      BulkWaiverRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRefs', 'check', 'reason', 'until'],
        properties: {
          entityRefs: {
            type: 'array',
            minItems: 1,
            maxItems: 200,
            items: { type: 'string', minLength: 1, maxLength: 300 },
          },
          check: { type: 'string', minLength: 1, maxLength: 100 },
          checklist: { type: 'string', minLength: 1, maxLength: 255 },
          reason: { type: 'string', minLength: 1, maxLength: 2000 },
          ticket: { type: 'string', minLength: 1, maxLength: 500 },
          until: {
            type: 'string',
            description: 'ISO date: the last day, in UTC',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
          },
          objection: { type: 'boolean' },
          requestId: { type: 'string', minLength: 1, maxLength: 100 },
        },
      },
      WaiverPreviewRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRefs', 'check', 'until'],
        properties: {
          entityRefs: {
            type: 'array',
            minItems: 1,
            maxItems: 200,
            items: { type: 'string', minLength: 1, maxLength: 300 },
          },
          check: { type: 'string', minLength: 1, maxLength: 100 },
          checklist: { type: 'string', minLength: 1, maxLength: 255 },
          until: {
            type: 'string',
            description: 'ISO date: the last day, in UTC',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
          },
        },
      },
      WaiverProblem: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: {
            type: 'string',
            enum: ['notAllowed', 'notFound', 'conflict', 'invalid'],
          },
          message: { type: 'string' },
        },
      },
      WaiverPreviewItem: {
        type: 'object',
        description:
          'What a waiver would do to one service once it is granted; problem is absent if it can be requested',
        required: ['entityRef'],
        properties: {
          entityRef: { type: 'string' },
          title: { type: 'string' },
          owner: { type: 'string' },
          problem: { $ref: '#/components/schemas/WaiverProblem' },
          checkStatus: { $ref: '#/components/schemas/CheckStatus' },
          verdict: { $ref: '#/components/schemas/Verdict' },
          level: { $ref: '#/components/schemas/Level' },
          verdictAfter: { $ref: '#/components/schemas/Verdict' },
          levelAfter: { $ref: '#/components/schemas/Level' },
          blockersAfter: { type: 'array', items: { type: 'string' } },
        },
      },
      WaiverPreview: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/WaiverPreviewItem' },
          },
        },
      },
      BulkWaiverResultItem: {
        type: 'object',
        required: ['entityRef'],
        properties: {
          entityRef: { type: 'string' },
          waiver: { $ref: '#/components/schemas/WaiverItem' },
          problem: { $ref: '#/components/schemas/WaiverProblem' },
        },
      },
      BulkWaiverResult: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/BulkWaiverResultItem' },
          },
        },
      },
      WaiverDecisionRequest: {
        type: 'object',
        description:
          'A decision on one waiver. version is the one that the decision is about; until and wrongRule belong to grant',
        additionalProperties: false,
        required: ['action', 'version'],
        properties: {
          action: { $ref: '#/components/schemas/WaiverAction' },
          version: { type: 'integer', minimum: 1, maximum: 2147483647 },
          comment: { type: 'string', minLength: 1, maxLength: 2000 },
          until: {
            type: 'string',
            description: 'ISO date: the last day, in UTC',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
          },
          wrongRule: { type: 'boolean' },
        },
      },
      WaiverVersion: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'version'],
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 64 },
          version: { type: 'integer', minimum: 1, maximum: 2147483647 },
        },
      },
      BulkDecisionRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['waivers', 'action'],
        properties: {
          waivers: {
            type: 'array',
            minItems: 1,
            maxItems: 200,
            items: { $ref: '#/components/schemas/WaiverVersion' },
          },
          action: { $ref: '#/components/schemas/WaiverAction' },
          comment: { type: 'string', minLength: 1, maxLength: 2000 },
          until: {
            type: 'string',
            description: 'ISO date: the last day, in UTC',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
          },
          wrongRule: { type: 'boolean' },
        },
      },
      BulkDecisionResultItem: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string' },
          waiver: { $ref: '#/components/schemas/WaiverItem' },
          problem: { $ref: '#/components/schemas/WaiverProblem' },
        },
      },
      BulkDecisionResult: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/BulkDecisionResultItem' },
          },
        },
      },
      WaiverMaxDays: {
        type: 'object',
        description: 'Longest waiver by severity',
        required: ['blocker', 'required', 'recommended'],
        properties: {
          blocker: { type: 'integer' },
          required: { type: 'integer' },
          recommended: { type: 'integer' },
        },
      },
      WaiverMay: {
        type: 'object',
        description: 'Whether the caller may, for at least some services',
        required: ['read', 'request', 'grant', 'revoke'],
        properties: {
          read: { type: 'boolean' },
          request: { type: 'boolean' },
          grant: { type: 'boolean' },
          revoke: { type: 'boolean' },
        },
      },
      WaiverRules: {
        type: 'object',
        description:
          'What readiness.waivers says: longest waivers by severity in days, checks that are never waived, and who may grant; nobody named means whoever has the permission, but for owners of the service. requestable is present for one service: the open checks that the caller may request a waiver for',
        required: ['maxDays', 'never', 'grantedBy', 'trustsGit', 'may'],
        properties: {
          maxDays: { $ref: '#/components/schemas/WaiverMaxDays' },
          never: { type: 'array', items: { type: 'string' } },
          grantedBy: { type: 'array', items: { type: 'string' } },
          trustsGit: { type: 'boolean' },
          may: { $ref: '#/components/schemas/WaiverMay' },
          requestable: {
            type: 'array',
            description: 'Ids of checks',
            items: { type: 'string' },
          },
        },
      },
      GateBlocker: {
        type: 'object',
        required: ['check', 'title', 'severity', 'status'],
        properties: {
          check: { type: 'string' },
          title: { type: 'string' },
          severity: { $ref: '#/components/schemas/Severity' },
          status: { $ref: '#/components/schemas/CheckStatus' },
        },
      },
      GateWaiver: {
        type: 'object',
        required: ['check', 'title', 'until'],
        properties: {
          check: { type: 'string' },
          title: { type: 'string' },
          until: { type: 'string' },
        },
      },
      GateAnswer: {
        type: 'object',
        description:
          'Whether a service may be deployed. checkedAt is when it was last known to be up to date; warnUntil is present if its owner is only warned',
        required: [
          'answer',
          'reason',
          'message',
          'entityRef',
          'blockers',
          'waivers',
          'stale',
        ],
        properties: {
          answer: { $ref: '#/components/schemas/GateVerdict' },
          reason: { $ref: '#/components/schemas/GateReason' },
          message: { type: 'string' },
          entityRef: { type: 'string' },
          checklist: { type: 'string' },
          requiredLevel: { $ref: '#/components/schemas/Level' },
          verdict: { $ref: '#/components/schemas/Verdict' },
          level: { $ref: '#/components/schemas/Level' },
          blockers: {
            type: 'array',
            items: { $ref: '#/components/schemas/GateBlocker' },
          },
          moreBlockers: { type: 'integer' },
          waivers: {
            type: 'array',
            items: { $ref: '#/components/schemas/GateWaiver' },
          },
          evaluatedAt: { type: 'string' },
          checkedAt: { type: 'string' },
          stale: { type: 'boolean' },
          warnUntil: { type: 'string' },
        },
      },
      GateRecord: {
        type: 'object',
        description:
          'What a gate answered, for the record. blockers and waivers are ids of checks; waivers were in force then, and are missing in records of versions that did not keep them',
        required: [
          'at',
          'entityRef',
          'answer',
          'reason',
          'blockers',
          'stale',
          'askedBy',
        ],
        properties: {
          at: { type: 'string' },
          entityRef: { type: 'string' },
          checklist: { type: 'string' },
          requiredLevel: { $ref: '#/components/schemas/Level' },
          answer: { $ref: '#/components/schemas/GateVerdict' },
          reason: { $ref: '#/components/schemas/GateReason' },
          blockers: { type: 'array', items: { type: 'string' } },
          waivers: { type: 'array', items: { type: 'string' } },
          evaluatedAt: { type: 'string' },
          stale: { type: 'boolean' },
          askedBy: { type: 'string' },
        },
      },
      GateRecordList: {
        type: 'object',
        required: ['items', 'visibility'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/GateRecord' },
          },
          nextCursor: { type: 'string' },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
    },
  },
} as const;
