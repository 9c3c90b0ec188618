// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { namesEntity } from './namesEntity';
import { wordsIn } from './wordsIn';

/** Words that occur in the name of any service, and so identify none. */
const ANY = new Set(
  'the a an our and of to api app application backend check client connection connections connectivity group grpc health healthcheck http https internal live ok ping ready rest server service services status up uri url web'.split(
    ' ',
  ),
);

/** The words of a name that tell which service it is. @internal */
export function tellingWords(name: string): string {
  return wordsIn(name)
    .filter(word => !ANY.has(word))
    .join('-');
}

/**
 * Whether a component certainly is the service of this name: they have more in common than `service` or `api`.
 * @internal
 */
export function namesTheService(component: string, service: string): boolean {
  return namesEntity(tellingWords(component), [tellingWords(service)]);
}
