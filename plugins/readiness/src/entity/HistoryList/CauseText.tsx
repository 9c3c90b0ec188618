// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Fragment } from 'react';
import type { ChangeCause } from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useProviderName } from '../../hooks/knownProviders';
import { useReadinessTranslation } from '../../translation';
import { CatalogLink } from '../../components/CatalogLink';
import { FileLocation } from '../../components/FileLocation';
import { WaiverChangeText } from './WaiverChangeText';

const known = [
  'edit',
  'related',
  'observation',
  'expired',
  'checklist',
  'configuration',
  'waiver',
  'time',
  'release',
] as const;

/** What made the backend evaluate a service again. Causes that this version does not know are shown by their code. @internal */
export function CauseText({ cause }: { cause: ChangeCause }) {
  const { t } = useReadinessTranslation();
  const providerName = useProviderName();
  const checkTitle = useCheckTitle();
  const type = known.find(one => one === cause.type);
  const { file, entityRefs = [], providers = [], checks = [] } = cause;
  if (!type) {
    return <>{cause.type}</>;
  }
  if (type === 'waiver' && cause.waivers?.length) {
    return (
      <>
        {cause.waivers.map(change => (
          <div key={change.id}>
            <WaiverChangeText change={change} />
          </div>
        ))}
      </>
    );
  }
  const text = t(`entity.history.cause.${type}`);
  const named = [
    ...providers.map(providerName),
    ...checks.map(checkTitle),
  ].join(', ');
  return (
    <>
      {text}
      {named && `: ${named}`}
      {file && (
        <>
          {': '}
          <FileLocation location={{ file }} />
        </>
      )}
      {entityRefs.length > 0 && ': '}
      {entityRefs.map((ref, index) => (
        <Fragment key={ref}>
          {index > 0 && ', '}
          <CatalogLink entityRef={ref} />
        </Fragment>
      ))}
    </>
  );
}
