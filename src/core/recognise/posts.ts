import type { Cell } from "../sheet/cell";
import { cleanText, fold } from "../text/text";

/** "Trương" and "Tống" are names of families, so what sounds like them is looked at with its tones. */
const POSTS =
  /^(pho|chu tich|giam doc|tong (giam|bi|thu|cuc|bien|thanh tra|kiem|chi|tham)|truong (ban|phong|khoa|doan|thon|cong an|tram|nhom|bo phan|tieu ban)|bi thu|uy vien|chanh|thu truong|bo truong|hieu truong|tu lenh|chi huy|thuong truc|thanh vien|chu nhiem|vien truong|cuc truong|vu truong|to truong|thu ky|ke toan)\b/;
const HEAD_POST = /^(?:trưởng|tổng)(?!\p{L})/u;

/** Whether a head names a post rather than a person. */
export function isOffice(cell: Cell): boolean {
  return (
    typeof cell === "string" && (POSTS.test(fold(cell)) || HEAD_POST.test(cleanText(cell).toLowerCase()))
  );
}
