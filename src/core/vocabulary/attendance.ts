import { role, start } from "./role";

/** What stands over the columns of a list of who was there. */
export const ATTENDANCE = role(
  "attendance",
  start([["co mat", "vang", "diem danh", "du hop", "tham du", "co du", "khong du"]]),
);

/** What else stands in such a list. */
export const BESIDE_ATTENDANCE = role(
  "beside attendance",
  start([
    [
      "ly do",
      "ky ten",
      "chu ky",
      "ky nhan",
      "ghi chu",
      "co phep",
      "khong phep",
      "da bo phieu",
      "bo phieu",
      "nhan phieu",
      "da nhan phieu",
      "so dien thoai",
      "email",
    ],
  ]),
);
