// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// Generated from openapi.yaml by scripts/generate-openapi.mjs. Do not edit.

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
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/checklist' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/sort' },
          { $ref: '#/components/parameters/cursor' },
          { $ref: '#/components/parameters/limit' },
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
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/checklist' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/sort' },
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
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/checklist' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
          { $ref: '#/components/parameters/cursor' },
          { $ref: '#/components/parameters/limit' },
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
        parameters: [
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/checklist' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
        ],
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
          { $ref: '#/components/parameters/verdict' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/dataClass' },
          { $ref: '#/components/parameters/monitoring' },
          { $ref: '#/components/parameters/section' },
          { $ref: '#/components/parameters/check' },
          { $ref: '#/components/parameters/answer' },
          { $ref: '#/components/parameters/verification' },
          { $ref: '#/components/parameters/verdictVerification' },
          { $ref: '#/components/parameters/monitoringVerification' },
          { $ref: '#/components/parameters/checklist' },
          { $ref: '#/components/parameters/changedSince' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/mine' },
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
        security: [{}, { JWT: [] }],
        tags: ['Readiness'],
        parameters: [
          { $ref: '#/components/parameters/limit' },
          { $ref: '#/components/parameters/offset' },
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
      checkId: {
        name: 'check',
        in: 'path',
        required: true,
        description: 'Id of a check',
        schema: { type: 'string', minLength: 1, maxLength: 100 },
      },
      checklist: {
        name: 'checklist',
        in: 'query',
        description: 'Ids of checklists by which they are evaluated',
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 255 },
        },
      },
      oneChecklist: {
        name: 'checklist',
        in: 'query',
        description:
          'Id of the checklist by which it is evaluated. Default: the first that it is in scope of',
        schema: { type: 'string', minLength: 1, maxLength: 255 },
      },
      verdict: {
        name: 'verdict',
        in: 'query',
        description: 'Whether it may go to production',
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/components/schemas/Verdict' },
        },
      },
      level: {
        name: 'level',
        in: 'query',
        description: 'Rung of the ladder',
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/components/schemas/Level' },
        },
      },
      owner: {
        name: 'owner',
        in: 'query',
        description: 'Entity refs of owners, group by default',
        explode: true,
        allowReserved: true,
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
        explode: true,
        allowReserved: true,
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
        explode: true,
        allowReserved: true,
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
        explode: true,
        allowReserved: true,
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
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { type: 'string', minLength: 1, maxLength: 300 },
        },
      },
      dataClass: {
        name: 'dataClass',
        in: 'query',
        description:
          'Data classes of the checklist; none and unanswered are values too',
        explode: true,
        allowReserved: true,
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
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/components/schemas/Monitoring' },
        },
      },
      section: {
        name: 'section',
        in: 'query',
        description: 'Ids of sections in which something is open',
        explode: true,
        allowReserved: true,
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
        explode: true,
        allowReserved: true,
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
        explode: true,
        allowReserved: true,
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
      verification: {
        name: 'verification',
        in: 'query',
        description:
          'Verification of at least one verifiable answer: verified, corroborated, linked, declared or contradicted; as check-id:verified of the answer to that check. Or why one is neither verified nor contradicted: verifiable, inconclusive or noProvider',
        explode: true,
        allowReserved: true,
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
        explode: true,
        allowReserved: true,
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
        explode: true,
        allowReserved: true,
        schema: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          items: { $ref: '#/components/schemas/Assurance' },
        },
      },
      changedSince: {
        name: 'changedSince',
        in: 'query',
        allowReserved: true,
        description: 'ISO date or date-time; whose verdict changed since',
        schema: { type: 'string', maxLength: 40 },
      },
      q: {
        name: 'q',
        in: 'query',
        allowReserved: true,
        description: 'Part of the name, title or owner',
        schema: { type: 'string', maxLength: 200 },
      },
      mine: {
        name: 'mine',
        in: 'query',
        description: 'Only what the caller owns',
        schema: { type: 'boolean' },
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
            'owner',
            '-owner',
            'system',
            '-system',
            'verdict',
            '-verdict',
            'verdictSince',
            '-verdictSince',
            'score',
            '-score',
            'blockers',
            '-blockers',
            'monitoring',
            '-monitoring',
            'dataClass',
            '-dataClass',
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
      offset: {
        name: 'offset',
        in: 'query',
        description: 'How many to skip',
        schema: { type: 'integer', minimum: 0, maximum: 1000000, default: 0 },
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
        schema: { $ref: '#/components/schemas/Level' },
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
    },
    schemas: {
      Severity: {
        type: 'string',
        enum: ['blocker', 'required', 'recommended', 'informational'],
      },
      CheckStatus: {
        type: 'string',
        enum: [
          'pass',
          'fail',
          'unanswered',
          'stale',
          'contradicted',
          'unknown',
          'waived',
          'notApplicable',
        ],
      },
      Verdict: {
        type: 'string',
        enum: ['unassessed', 'notReady', 'readyWithWaivers', 'ready'],
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
      Visibility: { type: 'string', enum: ['complete', 'working'] },
      StoreKind: {
        type: 'string',
        enum: ['database', 'cache', 'queue', 'object-store', 'search'],
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
      Assurance: {
        type: 'string',
        description: 'Whether it was observed, or rests on what was answered',
        enum: ['verified', 'declared'],
      },
      UnverifiedReason: {
        type: 'string',
        description:
          'Why a verifiable answer is neither verified nor contradicted. verifiable: a configured provider could verify it; inconclusive: it was observed without a result, or no observation can confirm it; noProvider: no configured provider observes it',
        enum: ['verifiable', 'inconclusive', 'noProvider'],
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
      MissingProvider: {
        type: 'object',
        description:
          'An evidence provider that checks name and that is not configured',
        required: ['id'],
        properties: {
          id: { type: 'string' },
          message: {
            type: 'string',
            description: 'What is missing, if its module is installed',
          },
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
      ServiceSummary: {
        type: 'object',
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
          owner: { type: 'string' },
          system: { type: 'string' },
          domain: { type: 'string' },
          lifecycle: { type: 'string' },
          type: { type: 'string' },
          verdict: { $ref: '#/components/schemas/Verdict' },
          verdictVerification: { $ref: '#/components/schemas/Assurance' },
          level: { $ref: '#/components/schemas/Level' },
          score: { $ref: '#/components/schemas/Score' },
          completeness: { $ref: '#/components/schemas/Completeness' },
          verdictSince: { type: 'string' },
          blockers: {
            type: 'array',
            items: { $ref: '#/components/schemas/BlockerStatus' },
          },
          open: { $ref: '#/components/schemas/OpenCounts' },
          dataClasses: { type: 'array', items: { type: 'string' } },
          monitoring: { $ref: '#/components/schemas/Monitoring' },
          monitoringVerification: { $ref: '#/components/schemas/Assurance' },
          verifiableAnswers: {
            $ref: '#/components/schemas/VerificationCounts',
          },
          contradictions: {
            type: 'integer',
            description: 'Contradicted checks that count and are not waived',
          },
          unverifiedAnswers: { $ref: '#/components/schemas/UnverifiedCounts' },
          launchDate: { type: 'string' },
          evaluatedAt: { type: 'string' },
        },
      },
      ServiceList: {
        type: 'object',
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
      EvidenceCollection: {
        type: 'object',
        required: ['provider', 'target', 'facts'],
        properties: {
          provider: { type: 'string' },
          target: { type: 'string' },
          lastAt: { type: 'string', format: 'date-time' },
          error: { type: 'string' },
          notBefore: { type: 'string', format: 'date-time' },
          facts: {
            type: 'array',
            items: { $ref: '#/components/schemas/CollectedFact' },
          },
        },
      },
      CollectedFact: {
        type: 'object',
        required: ['name', 'observedAt', 'consecutive'],
        properties: {
          name: { type: 'string' },
          value: { description: 'Any JSON value' },
          shown: {
            type: 'string',
            description:
              'What people read instead of the value, such as the exact count',
          },
          cannotTell: { type: 'string' },
          error: { type: 'string' },
          observedAt: { type: 'number' },
          consecutive: { type: 'number' },
          url: { type: 'string' },
        },
      },
      ServiceDetail: {
        type: 'object',
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
          'checklist',
          'checks',
          'findings',
          'revision',
        ],
        properties: {
          entityRef: { type: 'string' },
          kind: { type: 'string' },
          namespace: { type: 'string' },
          name: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          owner: { type: 'string' },
          system: { type: 'string' },
          domain: { type: 'string' },
          lifecycle: { type: 'string' },
          type: { type: 'string' },
          verdict: { $ref: '#/components/schemas/Verdict' },
          verdictVerification: { $ref: '#/components/schemas/Assurance' },
          level: { $ref: '#/components/schemas/Level' },
          score: { $ref: '#/components/schemas/Score' },
          completeness: { $ref: '#/components/schemas/Completeness' },
          verdictSince: { type: 'string' },
          blockers: {
            type: 'array',
            items: { $ref: '#/components/schemas/BlockerStatus' },
          },
          open: { $ref: '#/components/schemas/OpenCounts' },
          dataClasses: { type: 'array', items: { type: 'string' } },
          monitoring: { $ref: '#/components/schemas/Monitoring' },
          monitoringVerification: { $ref: '#/components/schemas/Assurance' },
          verifiableAnswers: {
            $ref: '#/components/schemas/VerificationCounts',
          },
          contradictions: { type: 'integer' },
          unverifiedAnswers: { $ref: '#/components/schemas/UnverifiedCounts' },
          launchDate: { type: 'string' },
          evaluatedAt: { type: 'string' },
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
          catalogErrors: {
            type: 'array',
            description:
              "Why the catalog cannot read the entity's file at present; the verdict is about what it read last",
            items: { $ref: '#/components/schemas/CatalogReadError' },
          },
          revision: { type: 'integer' },
          evidence: {
            type: 'array',
            items: { $ref: '#/components/schemas/EvidenceCollection' },
          },
          failureThreshold: { type: 'integer' },
          missingProviders: {
            type: 'array',
            items: { $ref: '#/components/schemas/MissingProvider' },
          },
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
          id: { type: 'string', description: 'Of GET /waivers/{waiverId}' },
          ticket: { type: 'string' },
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
      FileLocation: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string' }, line: { type: 'integer' } },
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
      ListedFinding: {
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
          title: { type: 'string' },
          owner: { type: 'string' },
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
      Summary: {
        type: 'object',
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
          verdicts: {
            type: 'object',
            required: ['unassessed', 'notReady', 'readyWithWaivers', 'ready'],
            properties: {
              unassessed: { type: 'integer' },
              notReady: { type: 'integer' },
              readyWithWaivers: { type: 'integer' },
              ready: { type: 'integer' },
            },
          },
          verdictsVerified: {
            type: 'object',
            description: 'Those whose verdict is verified',
            required: ['readyWithWaivers', 'ready'],
            properties: {
              readyWithWaivers: { type: 'integer' },
              ready: { type: 'integer' },
            },
          },
          monitoring: { $ref: '#/components/schemas/CountByMonitoring' },
          matrix: {
            type: 'array',
            items: { $ref: '#/components/schemas/MatrixRow' },
          },
          verifiableAnswers: {
            $ref: '#/components/schemas/VerificationCounts',
          },
          unverifiedAnswers: { $ref: '#/components/schemas/UnverifiedCounts' },
          servicesWith: {
            type: 'object',
            description: 'How many services have at least one such answer',
            required: [
              'verified',
              'contradicted',
              'verifiable',
              'inconclusive',
              'noProvider',
            ],
            properties: {
              verified: { type: 'integer' },
              contradicted: { type: 'integer' },
              verifiable: { type: 'integer' },
              inconclusive: { type: 'integer' },
              noProvider: { type: 'integer' },
            },
          },
          missingProviders: {
            type: 'array',
            items: { $ref: '#/components/schemas/MissingProvider' },
          },
          observing: {
            type: 'boolean',
            description:
              'Whether there is an evidence provider; without one nothing can be verified',
          },
          topOpenChecks: {
            type: 'array',
            items: { $ref: '#/components/schemas/OpenCheck' },
          },
          urgent: {
            type: 'object',
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
              dataClass: { type: 'string' },
            },
          },
          contradictions: {
            type: 'object',
            required: ['total', 'services'],
            properties: {
              total: { type: 'integer' },
              services: {
                type: 'integer',
                description: 'How many services have at least one',
              },
            },
          },
          portal: { $ref: '#/components/schemas/PortalState' },
          lastSweep: {
            type: 'object',
            required: ['finishedAt', 'services'],
            properties: {
              finishedAt: { type: 'string' },
              services: { type: 'integer' },
            },
          },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      PortalState: {
        type: 'object',
        description: 'Whether there is anything to see, whatever the filters',
        required: ['status'],
        properties: {
          status: {
            type: 'string',
            enum: [
              'neverRead',
              'emptyCatalog',
              'noneInScope',
              'noneVisible',
              'unassessed',
              'assessed',
            ],
          },
          readAt: { type: 'string' },
          unreadableSince: { type: 'string' },
          catalog: {
            type: 'object',
            description:
              'What the last sweep found, without users, groups and locations; for callers who may read every entity',
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
        required: ['items', 'totalItems', 'totalServices', 'visibility'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContradictionItem' },
          },
          totalItems: { type: 'integer' },
          totalServices: { type: 'integer' },
          nextCursor: { type: 'string' },
          prevCursor: { type: 'string' },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      ContradictionItem: {
        type: 'object',
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
          owner: { type: 'string' },
          lifecycle: { type: 'string' },
          verdict: { $ref: '#/components/schemas/Verdict' },
          checklist: { type: 'string' },
          check: { type: 'string' },
          severity: { $ref: '#/components/schemas/Severity' },
          answer: { type: 'string' },
          rules: {
            type: 'array',
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
            items: {
              type: 'object',
              required: ['provider', 'fact', 'observedAt'],
              properties: {
                provider: { type: 'string' },
                fact: { type: 'string' },
                value: {},
                observedAt: { type: 'string' },
                url: { type: 'string' },
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
        type: 'object',
        required: [
          'dataClass',
          'monitored',
          'partial',
          'unmonitored',
          'unknown',
          'verified',
        ],
        properties: {
          dataClass: { type: 'string' },
          monitored: { type: 'integer' },
          partial: { type: 'integer' },
          unmonitored: { type: 'integer' },
          unknown: { type: 'integer' },
          verified: { $ref: '#/components/schemas/MonitoringVerified' },
        },
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
        required: ['check', 'totalItems', 'values', 'statuses', 'visibility'],
        properties: {
          check: { type: 'string' },
          totalItems: { type: 'integer' },
          values: {
            type: 'array',
            items: { $ref: '#/components/schemas/InventoryValue' },
          },
          answers: {
            type: 'array',
            items: { $ref: '#/components/schemas/InventoryAnswer' },
          },
          statuses: { $ref: '#/components/schemas/StatusCounts' },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      InventoryValue: {
        type: 'object',
        required: ['value', 'services'],
        properties: {
          value: { type: 'string' },
          services: { type: 'integer' },
        },
      },
      InventoryAnswer: {
        type: 'object',
        required: ['entityRef', 'status', 'text'],
        properties: {
          entityRef: { type: 'string' },
          title: { type: 'string' },
          status: { $ref: '#/components/schemas/CheckStatus' },
          text: { type: 'string' },
        },
      },
      History: {
        type: 'object',
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
        required: ['at', 'type'],
        properties: {
          at: { type: 'string' },
          type: { type: 'string' },
          check: { type: 'string' },
          from: { type: 'string' },
          to: { type: 'string' },
          causes: {
            type: 'array',
            description:
              'What made the evaluation happen; absent where it is not known',
            items: { $ref: '#/components/schemas/ChangeCause' },
          },
        },
      },
      ChangeCause: {
        type: 'object',
        required: ['type'],
        properties: {
          type: {
            type: 'string',
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
          file: { type: 'string' },
          entityRefs: { type: 'array', items: { type: 'string' } },
          providers: { type: 'array', items: { type: 'string' } },
          checks: { type: 'array', items: { type: 'string' } },
          waivers: {
            type: 'array',
            items: { $ref: '#/components/schemas/WaiverChange' },
          },
        },
      },
      WaiverChange: {
        type: 'object',
        required: ['id', 'check', 'action'],
        properties: {
          id: { type: 'string' },
          check: { type: 'string' },
          action: {
            type: 'string',
            enum: ['granted', 'revoked', 'expired', 'notNeeded'],
          },
          by: { type: 'string' },
          until: { type: 'string', description: 'ISO date' },
        },
      },
      Problems: {
        type: 'object',
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
              'What the catalog cannot read at present, the newest first, at most 100; what it read of it last is still evaluated',
            items: { $ref: '#/components/schemas/CatalogError' },
          },
          totalCatalogErrors: {
            type: 'integer',
            minimum: 1,
            description:
              'How many catalog errors there are; present with catalogErrors. For callers who may not read every entity, how many of the newest 500 they may see',
          },
          notConfigured: {
            type: 'array',
            description:
              'What is not observed because its module is not configured',
            items: {
              type: 'object',
              required: ['provider', 'message'],
              properties: {
                provider: { type: 'string' },
                message: { type: 'string' },
              },
            },
          },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      CatalogError: {
        type: 'object',
        required: [
          'entityRef',
          'message',
          'fix',
          'since',
          'neverRead',
          'services',
        ],
        properties: {
          entityRef: {
            type: 'string',
            description:
              'Who carries it, which is a Location when its file cannot be read; words instead of a ref when the caller may not read that',
          },
          message: {
            type: 'string',
            description: 'The words of the catalog, shortened and masked',
          },
          fix: { type: 'string' },
          since: { type: 'string' },
          location: { $ref: '#/components/schemas/FilePlace' },
          neverRead: {
            type: 'boolean',
            description:
              'The catalog never read it, so that nothing of it is shown anywhere',
          },
          services: {
            type: 'array',
            description:
              'Entity refs of services that are shown as the catalog read them last',
            items: { type: 'string' },
          },
        },
      },
      CatalogReadError: {
        type: 'object',
        description: 'Why the catalog cannot read an entity at present',
        required: ['message', 'fix', 'since'],
        properties: {
          message: { type: 'string' },
          fix: { type: 'string' },
          since: { type: 'string' },
          location: { $ref: '#/components/schemas/FilePlace' },
        },
      },
      FilePlace: {
        type: 'object',
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
          code: { type: 'string' },
          message: { type: 'string' },
          fix: { type: 'string' },
          since: { type: 'string' },
          location: {
            type: 'object',
            required: ['file'],
            properties: {
              file: { type: 'string' },
              line: { type: 'integer' },
              column: { type: 'integer' },
            },
          },
        },
      },
      ChecklistList: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ChecklistWithCounts' },
          },
          visibility: { $ref: '#/components/schemas/Visibility' },
        },
      },
      ChecklistWithCounts: {
        type: 'object',
        required: [
          'id',
          'title',
          'appliesTo',
          'sections',
          'digest',
          'counts',
          'verifiableAnswers',
        ],
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
          digest: { type: 'string' },
          counts: {
            type: 'object',
            additionalProperties: { $ref: '#/components/schemas/StatusCounts' },
          },
          verifiableAnswers: {
            type: 'object',
            description: 'Of the checks that name evidence',
            additionalProperties: {
              $ref: '#/components/schemas/VerificationCounts',
            },
          },
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
          type: {
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
          },
          values: { type: 'array', items: { type: 'string' } },
          list: { type: 'boolean' },
          minLength: { type: 'integer' },
          qualifiers: { type: 'array', items: { type: 'string' } },
        },
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
      EvaluationResult: {
        type: 'object',
        required: [
          'checklist',
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
          checklist: { type: 'string' },
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
            items: { $ref: '#/components/schemas/CheckResult' },
          },
          findings: {
            type: 'array',
            items: { $ref: '#/components/schemas/Finding' },
          },
          shortestPath: { $ref: '#/components/schemas/ShortestPath' },
        },
      },
      EvaluationRequest: {
        type: 'object',
        additionalProperties: false,
        required: ['entity'],
        properties: {
          entity: { $ref: '#/components/schemas/GivenEntity' },
          related: {
            description:
              'Entities at the end of its relations, its system and domain. One that is missing here is taken not to exist.',
            type: 'array',
            maxItems: 500,
            items: { $ref: '#/components/schemas/GivenEntity' },
          },
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
        additionalProperties: true,
      },
      WaiverState: {
        type: 'string',
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
        description: 'ending are the granted ones that end within 14 days',
        required: ['requested', 'granted', 'ending', 'ended'],
        properties: {
          requested: { type: 'integer' },
          granted: { type: 'integer' },
          ending: { type: 'integer' },
          ended: { type: 'integer' },
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
        required: ['maxDays', 'never', 'grantedBy', 'trustsGit', 'may'],
        properties: {
          maxDays: { $ref: '#/components/schemas/WaiverMaxDays' },
          never: { type: 'array', items: { type: 'string' } },
          grantedBy: { type: 'array', items: { type: 'string' } },
          trustsGit: { type: 'boolean' },
          may: { $ref: '#/components/schemas/WaiverMay' },
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
