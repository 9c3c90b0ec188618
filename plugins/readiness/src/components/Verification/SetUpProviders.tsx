// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { MissingProvider } from 'backstage-plugin-readiness-common';
import { nameFromId } from '../../hooks/checkTitles';
import { projectPage } from '../../projectPage';
import { useDocs } from '../../hooks/useDocs';
import { useReadinessTranslation } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import styles from './Verification.module.css';

/** The providers that have a package of this project, which says how they are set up even if it is not installed. */
const ours = new Set(['health', 'repository', 'datadog', 'splunk']);

interface SetUpProvidersProps {
  providers?: readonly MissingProvider[];
}

/** Which providers are not configured, and how each is set up; nothing if none is missing. @internal */
export function SetUpProviders({ providers = [] }: SetUpProvidersProps) {
  const { t } = useReadinessTranslation();
  const docs = useDocs();
  if (providers.length === 0) {
    return undefined;
  }
  const named = providers.map(one => ({
    ...one,
    name: one.title ?? nameFromId(one.id),
  }));
  return (
    <p className={styles.missing}>
      {t('common.verifiableAnswers.missing', {
        names: named.map(({ name }) => name).join(', '),
      })}
      {named.map(({ id, name, message, requiredKeys, setUpUrl }) => (
        <span key={id} title={message}>
          <ExternalLink href={setUpUrl ?? pageOf(id, docs)}>
            {t('common.verifiableAnswers.setUp', { name })}
          </ExternalLink>
          {requiredKeys && requiredKeys.length > 0 && (
            <>
              {' '}
              {t('common.verifiableAnswers.keys', {
                keys: requiredKeys.join(', '),
              })}
            </>
          )}
        </span>
      ))}
    </p>
  );
}

function pageOf(id: string, docs: (path: string) => string): string {
  return ours.has(id)
    ? projectPage(`readiness-backend-module-${id}`)
    : docs('docs/evidence-providers.md');
}
