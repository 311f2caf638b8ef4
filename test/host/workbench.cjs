module.exports = globalThis[Symbol.for("tin-nhiem.workbench")];
