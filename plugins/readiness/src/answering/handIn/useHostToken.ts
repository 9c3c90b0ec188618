// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useEffect, useMemo, useState } from 'react';
import { configApiRef, useApi, useApiHolder } from '@backstage/core-plugin-api';
import {
  scmAuthApiRef,
  scmIntegrationsApiRef,
} from '@backstage/integration-react';

/** A session of the viewer is asked for so long; without an answer the portal uses its own token. */
const SESSION_MS = 5_000;

/** Ids of the sign-in providers that give tokens for a type of host. */
const PROVIDERS: Record<string, string | undefined> = {
  github: 'github',
  gitlab: 'gitlab',
  bitbucketCloud: 'bitbucket',
  bitbucketServer: 'bitbucketServer',
};

/** The viewer's own token for the host that has a file. @internal */
export interface HostToken {
  /** False while it is asked for. */
  isKnown: boolean;
  /** With it a request is the viewer's, without it the portal's. */
  token?: string;
  /** The host, if the viewer can sign in to it, and has not. */
  signInTo?: string;
  /** Opens the sign-in of the host. @throws if the viewer closes it */
  signIn: () => Promise<void>;
}

/**
 * Takes the token of a session that the viewer has with the host; nobody is asked to sign in unless they press a button.
 *
 * @param location - `backstage.io/managed-by-location` of the entity
 * @internal
 */
export function useHostToken(location: string | undefined): HostToken {
  const holder = useApiHolder();
  const config = useApi(configApiRef);
  const url = location?.match(/^url:(https?:.*)$/)?.[1];
  const host = hostOf(url);
  const scmAuth = holder.get(scmAuthApiRef);
  const type = host && holder.get(scmIntegrationsApiRef)?.byHost(host)?.type;
  const provider = PROVIDERS[type ?? ''];
  const canAsk = Boolean(
    host && scmAuth && provider && config.has(`auth.providers.${provider}`),
  );
  const [found, setFound] = useState<{
    host?: string;
    token?: string;
    /** The app has no sign-in for this host. */
    isRefused?: boolean;
  }>({});

  const ask = useCallback(
    async (options: { optional?: boolean; instantPopup?: boolean }) => {
      const { token } = await scmAuth!.getCredentials({
        url: url!,
        additionalScope: { repoWrite: true },
        ...options,
      });
      return token || undefined;
    },
    [scmAuth, url],
  );

  useEffect(() => {
    if (!canAsk) {
      return undefined;
    }
    let isCurrent = true;
    const settle = (given: { token?: string; isRefused?: boolean }) => {
      if (isCurrent) {
        isCurrent = false;
        setFound({ host, ...given });
      }
    };
    const timer = setTimeout(() => settle({}), SESSION_MS);
    // That there is no session is no error.
    ask({ optional: true }).then(
      token => settle({ token }),
      () => settle({ isRefused: true }),
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ask, canAsk, host]);

  const isKnown = !canAsk || found.host === host;
  const token = canAsk && isKnown ? found.token : undefined;
  const signIn = useCallback(
    async () => setFound({ host, token: await ask({ instantPopup: true }) }),
    [ask, host],
  );
  return useMemo(
    () => ({
      isKnown,
      token,
      signInTo:
        canAsk && isKnown && !token && !found.isRefused ? host : undefined,
      signIn,
    }),
    [isKnown, token, canAsk, host, found.isRefused, signIn],
  );
}

function hostOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).host : undefined;
}
