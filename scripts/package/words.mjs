// What `npm run package` says, in Vietnamese and in English.
const PROBLEMS = {
  "no-origin": () => [
    "Thiếu địa chỉ máy chủ. Ví dụ: npm run package -- --origin https://tin-nhiem.example.vn",
    "The server's address is missing. Example: npm run package -- --origin https://tin-nhiem.example.vn",
  ],
  "bad-origin": (text) => [
    `--origin ${text}: phải là địa chỉ https, chỉ gồm tên máy chủ và nếu cần thì số cổng, không có đường dẫn.`,
    `--origin ${text}: must be an https address of host and, if needed, port, without a path.`,
  ],
  "bad-office-js": (text) => [
    `--office-js ${text}: chỉ nhận cdn (tải từ Microsoft) hoặc local (chép sẵn vào gói, dùng cho mạng kín).`,
    `--office-js ${text}: must be cdn (from Microsoft's server) or local (a copy in the package, for closed networks).`,
  ],
  "bad-csp": (text) => [
    `--csp ${text}: chỉ nhận enforce (chặn) hoặc report-only (chỉ ghi nhận).`,
    `--csp ${text}: must be enforce or report-only.`,
  ],
  "no-value": (text) => [`${text}: thiếu giá trị sau tùy chọn này.`, `${text}: its value is missing.`],
  unknown: (text) => [`Không có tùy chọn ${text}.`, `There is no option ${text}.`],
  twice: (text) => [`${text} được ghi hai lần.`, `${text} is given twice.`],
  "not-built": () => [
    "Chưa có dist/. Bỏ --built để dựng lại.",
    "There is no dist/. Leave out --built to build it.",
  ],
};

/** A problem with the arguments, in both languages. */
export function problemText({ code, text = "" }) {
  return `${PROBLEMS[code](text).join("\n")}\n`;
}

export const HELP = `npm run package -- --origin https://HOST[:PORT] [...]

  --origin URL            nơi đặt các trang | where the pages will stand
  --office-js cdn|local   Office.js: từ Microsoft (mặc định) | chép vào gói cho mạng kín
                          from Microsoft (default)           | a copy in the package, for closed networks
  --csp enforce|report-only   chặn (mặc định) hoặc chỉ ghi nhận | enforced (default) or only reported
  --out FOLDER            thư mục kết quả, mặc định build/package | where to, build/package unless given
  --built                 đóng gói dist/ và dist-web/ đang có | takes dist/ and dist-web/ as they are
`;

/** Said before Office.js is copied: its terms are between Microsoft and whoever deploys it. */
export const OFFICE_NOTICE = `Office.js được chép từ node_modules vào gói này. Giấy phép của Microsoft (LICENSE.md bên cạnh) chỉ cho dùng
với Microsoft 365/Office của đơn vị; không đăng gói này ra ngoài đơn vị.
Office.js is copied from node_modules into this package. Microsoft's licence (LICENSE.md beside it) allows its use with
your own Microsoft 365 or Office; do not publish this package.
`;

export const doneText = (folder, zip, sum) => `${folder}\n${zip}\nSHA-256 ${sum}\n`;
