// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readAspNetPlain } from './aspNetPlain';
import { readAspNetUi } from './aspNetUi';
import { readDjangoHealthCheck } from './djangoHealthCheck';
import { readDjangoHealthchecks } from './djangoHealthchecks';
import { readDjangoRedirect } from './djangoRedirect';
import { readDockerflow } from './dockerflow';
import { readDropwizard } from './dropwizard';
import { readEdxHeartbeat } from './edxHeartbeat';
import { readEdxIda } from './edxIda';
import { readGoAlexliesenfeld } from './goAlexliesenfeld';
import { readGoSundheit } from './goSundheit';
import { readGoHellofresh } from './goHellofresh';
import { readHealthJson } from './healthJson';
import { readHomeMadeJson } from './homeMadeJson';
import { readKubernetesText } from './kubernetesText';
import { readMicroProfile } from './microProfile';
import { readPage } from './page';
import { readPlainText } from './plainText';
import { readSpatie } from './spatie';
import { readSpringActuator } from './springActuator';
import { readTerminus } from './terminus';
import { readTextLines } from './textLines';
import type { FormatReader } from './types';

/** All formats, the most specific shapes first: the first that recognises a body reads it. @internal */
export const formatReaders: FormatReader[] = [
  readEdxIda,
  readDjangoRedirect,
  readEdxHeartbeat,
  readDropwizard,
  readGoSundheit,
  readSpatie,
  readHealthJson,
  readGoHellofresh,
  readMicroProfile,
  readAspNetUi,
  readDockerflow,
  readSpringActuator,
  readTerminus,
  readGoAlexliesenfeld,
  readDjangoHealthCheck,
  readDjangoHealthchecks,
  readKubernetesText,
  readAspNetPlain,
  readPlainText,
  readPage,
  readHomeMadeJson,
  readTextLines,
];
