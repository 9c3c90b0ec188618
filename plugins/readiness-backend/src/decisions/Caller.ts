// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** Who asks, as far as decisions need it. @internal */
export interface Caller {
  credentials: BackstageCredentials;
  /** Ref of the user; absent for a service. */
  userRef?: string;
  /** The user and the groups by which the user owns things, as the token says it; lower case. */
  claims: string[];
  /** For the record: ref of the user, or the subject of a service token. */
  name: string;
}

/** @internal */
export interface CallerDependencies {
  auth: AuthService;
  userInfo: UserInfoService;
  catalog: CatalogService;
}

const lower = (ref: string) => ref.toLocaleLowerCase('en-US');

/** @internal */
export async function callerOf(
  credentials: BackstageCredentials,
  { auth, userInfo }: Pick<CallerDependencies, 'auth' | 'userInfo'>,
): Promise<Caller> {
  if (auth.isPrincipal(credentials, 'user')) {
    const info = await userInfo.getUserInfo(credentials);
    const userRef = lower(info.userEntityRef);
    const claims = [userRef, ...info.ownershipEntityRefs.map(lower)];
    return {
      credentials,
      userRef,
      claims: [...new Set(claims)],
      name: userRef,
    };
  }
  const name = auth.isPrincipal(credentials, 'service')
    ? credentials.principal.subject
    : 'nobody';
  return { credentials, claims: [], name };
}

/**
 * The user who decides. A service does not decide, whoever it acts for.
 * @throws NotAllowedError for a service
 * @internal
 */
export function personOf({ userRef, name }: Caller): string {
  if (userRef === undefined) {
    throw new NotAllowedError(
      `Waivers are requested and decided by people who are signed in, not by the service ${name}`,
    );
  }
  return userRef;
}

/**
 * Those of some groups and users that the caller is, or is a member of, and that exist. A token may still claim a group
 * that is gone.
 * @internal
 */
export async function membershipsAmong(
  refs: string[],
  { claims, userRef }: Caller,
  { auth, catalog }: Pick<CallerDependencies, 'auth' | 'catalog'>,
): Promise<{ present: string[]; gone: string[] }> {
  const claimed = refs.filter(ref => claims.includes(ref));
  const groups = claimed.filter(ref => ref !== userRef);
  if (groups.length === 0) {
    return { present: claimed, gone: [] };
  }
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs: groups, fields: ['kind', 'metadata.name'] },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  const gone = groups.filter((_, index) => !items[index]);
  return { present: claimed.filter(ref => !gone.includes(ref)), gone };
}
