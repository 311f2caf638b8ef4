import type { UnreadableCode } from "../xlsx/index";

/** What went wrong inside the program, by its code. */
const FAILURES = {
  P1: "gặp trường hợp chưa lường trước.",
  P2: "dữ liệu vượt quá bộ nhớ hoặc độ sâu mà chương trình xử lý được.",
} as const;

export type FailureCode = keyof typeof FAILURES;

/** What the command says on the error stream, and its help. */
export const CLI_WORDS = {
  help: `Lập báo cáo lấy phiếu tín nhiệm từ một tệp Excel, không cần mở Excel.

  npm run --silent workbench -- report TỆP.xlsx --out KẾT_QUẢ.xlsx [tùy chọn]

  --out TỆP          tệp kết quả (.xlsx); chỉ được tạo khi lập được báo cáo
  --sheet TÊN        trang tính có phiếu
  --marks VÙNG       vùng ghi phiếu, ví dụ C5:O50
  --people VÙNG      vùng tên người được lấy phiếu, ví dụ C4:O4
  --codes BỘ         bộ ký hiệu, từ cao đến thấp, ví dụ 1/2/3 hoặc 3/2/1; cần khi phiếu ghi bằng chữ số
  --regulation MÃ    quy định áp dụng, ví dụ 96-QD/TW, hoặc tên trang có quy định của đơn vị
  --summoned SỐ      số được triệu tập        --present SỐ    số có mặt
  --members SỐ       tổng số thành viên       --absent SỐ     số vắng mặt
  --present-at-vote SỐ  số có mặt lúc bỏ phiếu
  --issued SỐ        số phiếu phát ra         --collected SỐ  số phiếu thu về
  --posted SỐ        phiếu gửi qua bưu điện   --late SỐ       phiếu gửi về muộn
  --draft            lập bản chưa chính thức dù còn lỗi
  --confirm-state    xác nhận và dùng lựa chọn lưu trong sổ, khi chúng khác với trang tính (F508)
  --help             hiện hướng dẫn này

Điều không nêu sẽ được nhận ra từ trang tính. Bản ghi kết quả được in ra dưới dạng JSON.
Mã thoát: 0 đã lập báo cáo · 1 báo cáo bị từ chối · 2 tham số không dùng được · 3 lỗi chương trình.`,
  noCommand: "Thiếu lệnh. Dùng: report TỆP.xlsx --out KẾT_QUẢ.xlsx (--help để xem hướng dẫn).",
  unknownCommand: (name: string) => `Không có lệnh “${name}”. Dùng: report.`,
  unknownOption: (name: string) => `Không có tùy chọn “${name}”.`,
  repeated: (name: string) => `Tùy chọn ${name} được nêu hai lần.`,
  missingValue: (name: string) => `Tùy chọn ${name} thiếu giá trị.`,
  noValueWanted: (name: string) => `Tùy chọn ${name} không nhận giá trị.`,
  notAnInteger: (name: string, text: string) => `${name} phải là số nguyên không âm, không phải “${text}”.`,
  notARange: (name: string, text: string) => `${name} phải là một vùng ô như C5:O50, không phải “${text}”.`,
  noInput: "Thiếu tệp đầu vào.",
  extraInput: (text: string) => `Thừa tham số “${text}”: chỉ nhận một tệp đầu vào.`,
  noOutput: "Thiếu --out TỆP.xlsx cho tệp kết quả.",
  sameFile: "--out trùng với tệp đầu vào; tệp đầu vào không bao giờ bị ghi đè.",
  noFolder: (folder: string) => `Không có thư mục ${folder} để ghi tệp kết quả.`,
  cannotWrite: (file: string, why: string) => `Không ghi được ${file}: ${why}.`,
  cannotRead: (file: string, why: string) => `Không đọc được ${file}: ${why}`,
  noFile: "không có tệp này.",
  unreadable: {
    encrypted: "F621 tệp có mật khẩu.",
    "old-format": "F622 tệp thuộc định dạng cũ (.xls); hãy lưu lại thành .xlsx.",
    "not-xlsx": "F620 tệp không phải là .xlsx.",
    damaged:
      "F640 tệp bị hỏng: có phần thiếu, bị cắt hoặc sai dạng; hãy mở bằng Excel, cho Excel sửa rồi lưu lại.",
    "too-large": "F641 tệp quá lớn.",
    ambiguous:
      "F642 tệp chứa hai phần trùng nhau nên có thể đọc thành hai cách; hãy mở bằng Excel và lưu lại.",
  } satisfies Record<UnreadableCode, string>,
  place: (place: string) => `Chỗ sai: ${place}.`,
  failed: (failure: FailureCode) => `Lỗi chương trình ${failure}: ${FAILURES[failure]} Chưa ghi tệp nào.`,
  details: (why: string) => `Chi tiết cho người hỗ trợ kỹ thuật: ${why}`,
  otherExtension: (wanted: string) =>
    `Tệp đầu vào là loại ${wanted}; tệp kết quả cũng phải có đuôi ${wanted}, nếu không Excel không mở được.`,
} as const;
