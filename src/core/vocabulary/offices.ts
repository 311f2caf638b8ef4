import { role, start } from "./role";

/** An office that somebody holds. Trương and Tống are families, so what sounds like them needs its tones. */
export const OFFICE = role(
  "office",
  start([
    [
      "pho",
      "chu tich",
      "giam doc",
      "bi thu",
      "uy vien",
      "chanh",
      "thu truong",
      "bo truong",
      "hieu truong",
      "tu lenh",
      "chi huy",
      "thuong truc",
      "thanh vien",
      "chu nhiem",
      "vien truong",
      "cuc truong",
      "vu truong",
      "to truong",
      "thu ky",
      "ke toan",
    ],
  ]),
  start([["tong"], ["giam", "bi", "thu", "cuc", "bien", "thanh tra", "kiem", "chi", "tham"]]),
  start([
    ["truong"],
    ["ban", "phong", "khoa", "doan", "thon", "cong an", "tram", "nhom", "bo phan", "tieu ban"],
  ]),
  start([["trưởng", "tổng"]], { tones: "typed" }),
);
