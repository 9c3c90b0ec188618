// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A self-signed certificate for localhost, and its key: made for tests, used nowhere else. */
export const selfSigned = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgSM24lMd0Z24/gVA6
6qF0EnSZusenDHTXIOtC0h8CwuehRANCAAQSd781R+cdltpaUn01mFhAH4OB5UMi
6ou0frMOaL6Fe5awxvoxDF/hlAo+2MGGBM5Gr0cD5I27+zdqcxaaub1p
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUbEL4vulKXKZ8EvDauxNvdpv8XFowCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzIxMTAxN1oYDzIxMjYxMDMw
MjExMDE3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQSd781R+cdltpaUn01mFhAH4OB5UMi6ou0frMOaL6Fe5awxvoxDF/h
lAo+2MGGBM5Gr0cD5I27+zdqcxaaub1po28wbTAdBgNVHQ4EFgQUULth6878PpjM
XoHPQxoWT4GXr0cwHwYDVR0jBBgwFoAUULth6878PpjMXoHPQxoWT4GXr0cwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIhALvQoAkTl7abFHInzBM+5YmTURIECoWkq4SesLdDvTtPAiBk
EkijK0QF8EZn0HowjgvL3HyqSZiX7TQK/Mmd7XibeA==
-----END CERTIFICATE-----
`,
};
