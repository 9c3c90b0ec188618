// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Attack } from '../Attack';
import { archiveAttacks } from './archives';
import { clockAttacks } from './clocks';
import { entityAttacks } from './entities';
import { helmAttacks } from './helm';
import { killAttacks } from './kills';
import { outageAttacks } from './outages';
import { queryAttacks } from './queries';
import { readerAttacks } from './readers';
import { requestAttacks } from './requests';
import { secretAttacks } from './secrets';

/** Nothing hostile at all: what the others are to be compared with. */
const nothing: Attack = {
  name: 'nothing',
  what: 'no attack: what the honest services cost by themselves',
  run: async () => {},
};

export const attacks: Attack[] = [
  nothing,
  ...helmAttacks,
  ...readerAttacks,
  ...archiveAttacks,
  ...requestAttacks,
  ...entityAttacks,
  ...queryAttacks,
  ...secretAttacks,
  ...clockAttacks,
  ...killAttacks,
  ...outageAttacks,
];
