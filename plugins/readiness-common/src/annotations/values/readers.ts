// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * The reader of each type of answer, by the name of the type: `readValue` takes them from here, and does not compile
 * without one.
 */
export { readText as text } from './readText';
export { readUrls as url } from './readUrls';
export { readKeywords as choice } from './readKeywords';
export { readKeywords as choices } from './readKeywords';
export { readKeywords as names } from './readKeywords';
export { readAmount as quantity } from './readAmount';
export { readDated as dated } from './readDated';
export { readLicense as license } from './readLicense';
