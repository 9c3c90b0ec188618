// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { Button } from '@backstage/ui';
import { SecondaryText } from '../../components/SecondaryText';
import { useReadinessTranslation } from '../../translation';
import type { HostToken } from './useHostToken';
import styles from './HandIn.module.css';

/** Whose request it will be, where the viewer can sign in to the host. @internal */
export function SignIn({ hostToken }: { hostToken: HostToken }) {
  const { token, signInTo: host, signIn } = hostToken;
  const { t } = useReadinessTranslation();
  const [hasFailed, setFailed] = useState(false);
  if (token !== undefined) {
    return <SecondaryText small>{t('answering.handIn.asYou')}</SecondaryText>;
  }
  if (!host) {
    return <></>;
  }
  return (
    <div className={styles.line}>
      <SecondaryText small>{t('answering.handIn.asPortal')}</SecondaryText>
      <Button
        size="small"
        variant="secondary"
        onPress={() => {
          setFailed(false);
          signIn().catch(() => setFailed(true));
        }}
      >
        {t('answering.handIn.signIn', { host })}
      </Button>
      <span role="status">
        {hasFailed && (
          <SecondaryText small>
            {t('answering.handIn.notSignedIn', { host })}
          </SecondaryText>
        )}
      </span>
    </div>
  );
}
