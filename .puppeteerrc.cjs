// The tests drive the browsers that are installed; nothing is downloaded at install time.
module.exports = { skipDownload: true };
