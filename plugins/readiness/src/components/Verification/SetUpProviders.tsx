// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MissingProvider } from 'backstage-plugin-readiness-common';
import { nameFromId } from '../../hooks/checkTitles';
import { projectFile, projectPage } from '../../projectPage';
import { readinessTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import styles from './Verification.module.css';

/** The providers that have a package of this project, which says how they are set up. */
const ours = new Set(['health', 'repository', 'datadog', 'splunk']);

interface SetUpProvidersProps {
  providers?: readonly MissingProvider[];
}

/** Which providers are not configured, and how each is set up; nothing if none is missing. @internal */
export function SetUpProviders({ providers = [] }: SetUpProvidersProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  if (providers.length === 0) {
    return undefined;
  }
  const names = providers.map(({ id }) => nameFromId(id));
  return (
    <p className={styles.missing}>
      {t('common.verifiableAnswers.missing', { names: names.join(', ') })}
      {providers.map(({ id, message }) => (
        <span key={id} title={message}>
          <ExternalLink
            href={
              ours.has(id)
                ? projectPage(`readiness-backend-module-${id}`)
                : projectFile('docs/evidence-providers.md')
            }
          >
            {t('common.verifiableAnswers.setUp', { name: nameFromId(id) })}
          </ExternalLink>
        </span>
      ))}
    </p>
  );
}
