module.exports = require('../../scripts/lint/packageConfig')(__dirname);
