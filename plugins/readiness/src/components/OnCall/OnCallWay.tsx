// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { OnCall } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { ExternalLink } from '../ExternalLink';

/** One way to reach who is on call, as the catalog has it. @internal */
export function OnCallWay({ way }: { way: OnCall }) {
  const { t } = useReadinessTranslation();
  const { kind, id, title, url } = way;
  if (url) {
    return <ExternalLink href={url}>{title ?? url}</ExternalLink>;
  }
  return (
    <>{kind ? t(`entity.onCall.${kind}`, { id: id ?? '' }) : title ?? id}</>
  );
}
