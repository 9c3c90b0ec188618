// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { GradeLabel } from './GradeLabel';
export { GradesShown, tellGrades } from './gradesShown';
