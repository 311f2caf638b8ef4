import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "./version";

it("is that of the package", () => {
  const file = readFileSync(join(__dirname, "../../package.json"), "utf8");
  expect(JSON.parse(file)).toMatchObject({ version: VERSION });
});
