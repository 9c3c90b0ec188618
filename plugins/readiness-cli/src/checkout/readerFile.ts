// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The file that the process for reading repositories runs. Undefined in a checkout: the entry point of the module that it
 * belongs to. In the packed program src/packed/readerFile.ts takes the place of this file.
 * @internal
 */
export const readerFile: string | undefined = undefined;
