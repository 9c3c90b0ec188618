// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What a resource is called in HCL, and where it says how many. @internal */
export interface Kind {
  type: string;
  name?: string[];
  /** Paths of a fixed number, and of the bounds between which it is scaled by itself. */
  count?: string[];
  minimum?: string[];
  maximum?: string[];
  schedule?: string[];
  /** Lower bound when none is written. */
  least?: number;
}

/** @internal */
export const KINDS: Kind[] = [
  { type: 'aws_ecs_service', count: ['desired_count'] },
  {
    type: 'azurerm_container_app',
    minimum: ['template', 'min_replicas'],
    maximum: ['template', 'max_replicas'],
    least: 0,
  },
  {
    type: 'google_cloud_run_v2_service',
    minimum: ['template', 'scaling', 'min_instance_count'],
    maximum: ['template', 'scaling', 'max_instance_count'],
    least: 0,
  },
  {
    type: 'google_cloud_run_service',
    minimum: [
      'template',
      'metadata',
      'annotations',
      'autoscaling.knative.dev/minScale',
    ],
    maximum: [
      'template',
      'metadata',
      'annotations',
      'autoscaling.knative.dev/maxScale',
    ],
    least: 0,
  },
  ...[
    'kubernetes_deployment',
    'kubernetes_deployment_v1',
    'kubernetes_stateful_set',
    'kubernetes_stateful_set_v1',
  ].map(
    (type): Kind => ({
      type,
      name: ['metadata', 'name'],
      count: ['spec', 'replicas'],
    }),
  ),
  ...['kubernetes_cron_job', 'kubernetes_cron_job_v1'].map(
    (type): Kind => ({
      type,
      name: ['metadata', 'name'],
      schedule: ['spec', 'schedule'],
    }),
  ),
  { type: 'heroku_formation', name: ['type'], count: ['quantity'] },
  { type: 'cloudfoundry_app', count: ['instances'] },
  { type: 'aws_cloudwatch_event_rule', schedule: ['schedule_expression'] },
  { type: 'aws_scheduler_schedule', schedule: ['schedule_expression'] },
  { type: 'google_cloud_scheduler_job', schedule: ['schedule'] },
];
