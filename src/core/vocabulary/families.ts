import { cleanText, fold } from "../text/text";

/**
 * The first words of names: families of the Kinh and of other peoples, and what stands before a given name where
 * there is no family. With their tones, since "Tổng" and "Công" are none.
 */
const FAMILIES: readonly string[] = [
  ..."nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm".split(
    " ",
  ),
  ..."phùng mai tô hà tạ lưu lương châu cao thái kiều quách tăng triệu nông ma bế chu hứa la lò lường cầm quàng".split(
    " ",
  ),
  ..."vàng giàng sùng thào mùa hạng lầu cứ vừ tẩn chảo phàn bàn đèo điêu cà tòng tống lù thân khổng nghiêm thạch".split(
    " ",
  ),
  ..."danh kim sơn ksor siu rơ rmah nay kpă niê ayun êban y h' k' hờ a đinh puih rcom blong ka bá pá tráng giàng".split(
    " ",
  ),
  ..."văn cù doãn ông tôn âu ấu bạch biện bồ cam cát chử cung diệp đàm đậu điền đồng đường giáp giang hàn khúc".split(
    " ",
  ),
  ..."khuất lã lại liễu lục lữ mạc mạch mẫn nghị ngụy nhâm nhữ ninh ôn phí phó quản tiêu tiết tôn-thất trang từ".split(
    " ",
  ),
  ..."tưởng ứng viên vi xa yên hầu hoa hùng khương kha lều lộ nhan phương quan sầm thẩm thi thiều trà trưng ưng".split(
    " ",
  ),
];

const WITH_TONES: ReadonlySet<string> = new Set(FAMILIES.map((family) => cleanText(family)));
const WITHOUT: ReadonlySet<string> = new Set(FAMILIES.map(fold));

/** Where a name has no tones at all, the family may have lost them, too. */
const firstsOf = (isBare: boolean) => (isBare ? WITHOUT : WITH_TONES);

/** Whether the first word of a name is one that names begin with; without any tones in the name, tones say nothing. */
export function beginsAsName(name: string): boolean {
  const clean = cleanText(name).toLowerCase();
  const [first] = clean.replace(/[\u2018\u2019\u02BC`´]/g, "'").split(" ", 1);
  return firstsOf(clean === fold(name)).has(String(first));
}

/** What people are called by before their names; compared without case. */
export const HONORIFICS: readonly string[] = [
  "đồng chí",
  "đ/c",
  "đ.c",
  "đc",
  "ông/bà",
  "ông (bà)",
  "ông, bà",
  "ông",
  "bà",
  "anh",
  "chị",
  "mr",
  "mrs",
  "ms",
];
