import { cleanText, fold } from "../text/text";

// Plain lists without the matcher: the functions know offices, too, and load no more than they need.

/** What an office that somebody holds begins with. Trương and Tống are families: "trưởng" and "tổng" need more. */
const OFFICES: readonly string[] = [
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
  "tong giam",
  "tong bi",
  "tong thu",
  "tong cuc",
  "tong bien",
  "tong thanh tra",
  "tong kiem",
  "tong chi",
  "tong tham",
  "truong ban",
  "truong phong",
  "truong khoa",
  "truong doan",
  "truong thon",
  "truong cong an",
  "truong tram",
  "truong nhom",
  "truong bo phan",
  "truong tieu ban",
];

/** Words that are no family's where they have these tones. */
const WITH_TONES: readonly string[] = ["trưởng", "tổng"];

const WORD_GOES_ON = /[\p{L}\d]/u;

const begins = (text: string, words: readonly string[]) =>
  words.some((word) => text.startsWith(word) && !WORD_GOES_ON.test(text.charAt(word.length)));

/** Whether a text begins as an office does. */
export function namesOffice(text: string): boolean {
  return begins(fold(text), OFFICES) || begins(cleanText(text).toLowerCase(), WITH_TONES);
}
