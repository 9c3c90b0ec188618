// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  BulkWaiverResult,
  ServiceSummary,
  WaiverPreview,
} from 'backstage-plugin-readiness-common';
import { SecondaryText } from '../../../components/SecondaryText';
import { WaiverEffect } from '../../../components/waivers/WaiverEffect';
import { useReadinessTranslation } from '../../../translation';
import waiverStyles from '../../../components/waivers/waivers.module.css';

type Named = readonly Pick<ServiceSummary, 'entityRef' | 'title' | 'name'>[];

function nameOf(entityRef: string, services: Named): string {
  const found = services.find(one => one.entityRef === entityRef);
  return found?.title ?? found?.name ?? entityRef;
}

/** What a waiver would do to each service once it is granted. @internal */
export function PreviewList(props: {
  preview: WaiverPreview;
  services: Named;
}) {
  const { t } = useReadinessTranslation();
  return (
    <>
      <SecondaryText as="p">{t('decisions.bulk.previewTitle')}</SecondaryText>
      <ul className={waiverStyles.list}>
        {props.preview.items.map(item => (
          <li key={item.entityRef}>
            <strong>{nameOf(item.entityRef, props.services)}</strong>
            {item.problem ? (
              <p className={waiverStyles.reason}>
                {t('decisions.bulk.cannot', { message: item.problem.message })}
              </p>
            ) : (
              <WaiverEffect item={item} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What became of the request for each service. @internal */
export function ResultList(props: {
  result: BulkWaiverResult;
  services: Named;
}) {
  const { t } = useReadinessTranslation();
  return (
    <div role="status">
      <ul className={waiverStyles.list}>
        {props.result.items.map(({ entityRef, problem }) => (
          <li key={entityRef}>
            <strong>{nameOf(entityRef, props.services)}</strong>
            {': '}
            {problem
              ? t('decisions.bulk.cannot', { message: problem.message })
              : t('decisions.bulk.requested')}
          </li>
        ))}
      </ul>
    </div>
  );
}
