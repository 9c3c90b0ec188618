// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What reads the words of owners without a checklist: licences, secrets, names of repositories. It loads nothing of the
 * API client, so that a small process can use it.
 *
 * @packageDocumentation
 */
export {
  namedRepositories,
  namesAzureRepository,
  REPOSITORY_ANNOTATIONS,
  type RepositoryHostKind,
} from './catalog/namedRepositories';
export { locateSecrets } from './secrets/findSecrets';
export { isSecretAfterName } from './secrets/isSecretAfterName';
export type { SecretEvidence, SecretFinding } from './secrets/types';
export {
  isProprietaryLicense,
  normalizeLicense,
} from './values/normalizeLicense';
export { listedName, wordsOfNone } from './answers/readNoneList';
export { stringifyAnnotationValue } from './stringifyAnnotationValue';
/** What the signatures above name. */
export type { CatalogEntity } from '../engine';
