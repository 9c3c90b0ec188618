// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  WaiverAction,
  WaiverItem,
} from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useDateFormat } from '../../hooks/useDateFormat';
import { readinessTranslationRef } from '../../translation';
import { serviceNameOf } from './serviceNameOf';

/** What was done with a waiver, in a sentence. @internal */
export function useDoneText(): (
  waiver: WaiverItem,
  action: WaiverAction | 'request',
) => string {
  const { t } = useTranslationRef(readinessTranslationRef);
  const checkTitle = useCheckTitle();
  const { date } = useDateFormat();
  return (waiver, action) =>
    t(`decisions.done.${action}`, {
      until: date(waiver.until),
      check: checkTitle(waiver.check),
      service: serviceNameOf(waiver),
    });
}
