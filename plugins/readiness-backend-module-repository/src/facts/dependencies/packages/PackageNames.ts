// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What a service uses, in the words of the checks on persistence and messaging, and `email`. @internal */
export type Technology =
  | 'mysql'
  | 'postgresql'
  | 'mongodb'
  | 'redis'
  | 'memcached'
  | 'elasticsearch'
  | 'object-store'
  | 'rabbitmq'
  | 'kafka'
  | 'sqs'
  | 'nats'
  | 'email';

/** Names of packages, apart by blanks, that are of no use without one technology. @internal */
export type PackageNames = Partial<Record<Technology, string>>;
