module.exports = require('../../scripts/lint/packageConfig')(__dirname, {
  restrictedImportPatterns: [
    'backstage-plugin-readiness',
    'backstage-plugin-readiness-backend',
    'backstage-plugin-catalog-backend-module-readiness',
  ],
});
