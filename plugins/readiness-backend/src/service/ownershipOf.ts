// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/** The refs by which a person owns things, in lower case. Throws `InputError` for a caller that is no person. @internal */
export async function ownershipOf(options: {
  userInfo: UserInfoService;
  credentials: BackstageCredentials;
}): Promise<string[]> {
  const { userInfo, credentials } = options;
  const { type } = credentials.principal as { type?: string };
  if (type !== 'user') {
    throw new InputError(
      '"mine" is for people who are signed in: ask with "owner" instead',
    );
  }
  const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
  return ownershipEntityRefs.map(ref => ref.toLocaleLowerCase('en-US'));
}
