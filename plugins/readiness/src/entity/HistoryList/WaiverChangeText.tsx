// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { WaiverChange } from 'backstage-plugin-readiness-common';
import { PersonName } from '../../components/waivers/PersonName';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';

/** What a decision, or its end, did to a waiver: who, until when, which check. @internal */
export function WaiverChangeText({ change }: { change: WaiverChange }) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const { date } = useDateFormat();
  const { action, by = 'readiness', until } = change;
  return (
    <>
      {t(`entity.history.cause.waivers.${action}`, {
        by: <PersonName by={by} small />,
        until: until ? date(until) : '',
        check: checkTitle(change.check),
      })}
    </>
  );
}
