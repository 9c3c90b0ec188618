// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CompiledChecklist } from 'backstage-plugin-readiness-common';

/** Whether what is sensitive about a service may be shown, by its owner. @internal */
export type MaySeeSensitive = (owner: string | null | undefined) => boolean;

const EVERYTHING: MaySeeSensitive = () => true;

/**
 * Who sees the reasons and observations of sensitive sections: the owner of the service, and those of
 * `readiness.sensitive.readers`.
 * @internal
 */
export class SensitiveReaders {
  constructor(
    private readonly options: {
      auth: AuthService;
      userInfo: UserInfoService;
      /** Refs of groups and users in lower case, and subjects of service tokens. */
      readers: string[];
      checklists: () => CompiledChecklist[];
    },
  ) {}

  async forCaller(credentials: BackstageCredentials): Promise<MaySeeSensitive> {
    const { auth, userInfo, readers, checklists } = this.options;
    if (!checklists().some(hasSensitiveSection)) {
      return EVERYTHING;
    }
    const claims: string[] = [];
    if (auth.isPrincipal(credentials, 'user')) {
      const { ownershipEntityRefs, userEntityRef } = await userInfo.getUserInfo(
        credentials,
      );
      [userEntityRef, ...ownershipEntityRefs].forEach(ref =>
        claims.push(ref.toLocaleLowerCase('en-US')),
      );
    } else if (auth.isPrincipal(credentials, 'service')) {
      claims.push(credentials.principal.subject);
    }
    return claims.some(claim => readers.includes(claim))
      ? EVERYTHING
      : owner => Boolean(owner) && claims.includes(owner!);
  }
}

function hasSensitiveSection({ source }: CompiledChecklist): boolean {
  return source.sections.some(({ sensitive }) => sensitive);
}

/** Whether a section of a checklist is sensitive; a section or checklist that is gone may have been. @internal */
export function isSensitiveSection(
  checklist: CompiledChecklist | undefined,
  section: string,
): boolean {
  const found = checklist?.source.sections.find(({ id }) => id === section);
  return found ? found.sensitive === true : false;
}
