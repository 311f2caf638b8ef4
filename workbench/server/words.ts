import type { ServerProblem } from "./server";

/** What `npm start` says. */
export const SERVER_WORDS = {
  running: (url: string) => `Bàn thử Tín nhiệm đang chạy tại ${url} (Ctrl+C để dừng).`,
  badPort: (text: string) => `Số cổng không hợp lệ: ${text}. Cổng là số nguyên từ 0 đến 65535.`,
  problems: {
    "port-taken": (port: number) =>
      `Cổng ${port} đang được chương trình khác dùng. Dừng chương trình đó, hoặc chọn cổng khác: npm start -- --port ${port + 1}`,
    "port-forbidden": (port: number) => `Không được phép mở cổng ${port}. Chọn cổng từ 1024 trở lên.`,
  } satisfies Record<ServerProblem, (port: number) => string>,
} as const;
