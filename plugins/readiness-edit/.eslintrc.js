module.exports = require('../../scripts/lint/packageConfig')(__dirname, {
  // It runs in browsers too.
  restrictedImportPatterns: [
    'node:*',
    'backstage-plugin-readiness',
    'backstage-plugin-readiness-backend*',
    'backstage-plugin-readiness-node',
    'backstage-plugin-catalog-backend-module-readiness',
  ],
});
