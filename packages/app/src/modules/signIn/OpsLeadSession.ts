// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type BackstageIdentityApi,
  type BackstageIdentityResponse,
  createApiRef,
  type DiscoveryApi,
  type ProfileInfo,
  type ProfileInfoApi,
  type SessionApi,
  SessionState,
} from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { Observable } from '@backstage/types';

/** What the sign-in page needs of whoever signs somebody in. */
export type DemoAuthApi = BackstageIdentityApi & ProfileInfoApi & SessionApi;

/** Signs in as the Ops lead of the demo. @internal */
export const opsLeadAuthApiRef = createApiRef<DemoAuthApi>({
  id: 'app.demo.ops-lead',
});

interface Session {
  profile: ProfileInfo;
  backstageIdentity: Omit<BackstageIdentityResponse, 'expiresAt'> & {
    expiresInSeconds?: number;
  };
}

/** So long before a token ends another one is asked for, milliseconds. */
const MARGIN_MS = 5 * 60_000;

/** The session of the Ops lead, whose token the backend gives without a password. @internal */
export class OpsLeadSession implements DemoAuthApi {
  private session?: Promise<Session>;
  private endsAt = 0;

  constructor(private readonly discovery: DiscoveryApi) {}

  async getBackstageIdentity(): Promise<BackstageIdentityResponse> {
    const { backstageIdentity } = await this.load();
    return { ...backstageIdentity, expiresAt: new Date(this.endsAt) };
  }

  async getProfile(): Promise<ProfileInfo> {
    return (await this.load()).profile;
  }

  async signIn(): Promise<void> {
    await this.load();
  }

  async signOut(): Promise<void> {
    this.session = undefined;
    // Where the next visitor chooses who to be.
    window.location.reload();
  }

  sessionState$(): Observable<SessionState> {
    const state = this.session ? SessionState.SignedIn : SessionState.SignedOut;
    const observable: Observable<SessionState> = {
      [Symbol.observable]: () => observable,
      subscribe(observer: any) {
        const next = typeof observer === 'function' ? observer : observer?.next;
        next?.(state);
        return { unsubscribe() {}, closed: true };
      },
    };
    return observable;
  }

  private load(): Promise<Session> {
    if (!this.session || Date.now() > this.endsAt - MARGIN_MS) {
      this.endsAt = Number.POSITIVE_INFINITY;
      this.session = this.request();
      this.session.catch(() => {
        this.session = undefined;
      });
    }
    return this.session;
  }

  private async request(): Promise<Session> {
    const baseUrl = await this.discovery.getBaseUrl('auth');
    const response = await fetch(`${baseUrl}/demo-ops/refresh`, {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
      credentials: 'include',
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    const session: Session = await response.json();
    const { expiresInSeconds = 3600 } = session.backstageIdentity;
    this.endsAt = Date.now() + expiresInSeconds * 1000;
    return session;
  }
}
