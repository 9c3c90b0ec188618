// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Prefix of every annotation that answers a check. @public */
export const READINESS_ANNOTATION_PREFIX = 'readiness/';

/**
 * Event topic on which the catalog module announces that something Readiness uses of an entity has changed. Payload:
 * {@link EntityChangedPayload}.
 * @public
 */
export const ENTITY_CHANGED_TOPIC = 'readiness.entity.changed';

/** @public */
export interface EntityChangedPayload {
  entityRef: string;
}

/** Written into entities by the catalog module: the verdict of an entity, a value of `VERDICTS`. @public */
export const VERDICT_ANNOTATION = 'readiness-status/verdict';

/** Written into entities by the catalog module: how an entity is monitored, a value of `MONITORINGS`. @public */
export const MONITORING_ANNOTATION = 'readiness-status/monitoring';
